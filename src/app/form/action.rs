//! The form of an action.

use super::{About, Does, Row, Source, read};
use crate::{
    app::{
        choice::Choice,
        priority,
        target::{ActionField, Target, news},
    },
    benchmark::Benchmark,
    session::{Action, Id, Record, Status},
    text::one_line,
    words::Words,
};

impl Source<'_> {
    /// What is to be done, by whom and when, how it stands, and where it comes from.
    pub(super) fn action(self, id: &Id) -> Vec<Row> {
        let Self { session, benchmark, words } = self;
        let field = |label, field| self.typed(label, Target::Action { action: id.clone(), field });
        let mut rows = vec![
            field("form-what", ActionField::Title),
            field("form-lead", ActionField::Lead),
            field("form-due", ActionField::Due),
            self.chosen("form-kind", Choice::Kind(id.clone())),
            field("form-measure", ActionField::Measure),
            field("form-detail", ActionField::Detail),
            field("form-supporting", ActionField::Supporting),
            field("form-resources", ActionField::Resources),
            self.chosen("form-said-yes", Choice::SaidYes(id.clone())),
            self.chosen("form-impact", Choice::Impact(id.clone())),
            self.chosen("form-effort", Choice::Effort(id.clone())),
            self.chosen("form-status", Choice::Status(id.clone())),
        ];
        let action = session.actions.get(id);
        if action.is_some_and(|action| action.status.waits() || !action.because.is_empty()) {
            rows.push(field("form-because", ActionField::Because));
        }
        if action.is_some_and(|action| action.status == Status::Done || !action.outcome.is_empty()) {
            rows.push(field("form-came-of-it", ActionField::Outcome));
        }
        if action.is_some_and(|action| action.status == Status::Done) {
            rows.push(field("form-completed", ActionField::Completed));
        } else {
            rows.push(self.chosen("form-rag", Choice::Rag(vec![id.clone()])));
            rows.push(field("form-next-review-action", ActionField::NextReview));
        }
        rows.push(self.chosen("form-factor", Choice::Factor(id.clone())));
        rows.push(self.chosen("form-argues", Choice::Argues(id.clone())));
        rows.push(self.chosen("form-needs-decision", Choice::NeedsDecision(id.clone())));
        rows.push(self.typed("form-news", Target::News { action: id.clone(), news: None }));
        if let Some(value) = news::last_told(session, id, words) {
            rows.push(Row { label: "form-last-news", value, does: Does::Read });
        }
        rows.extend(self.one_with(id));
        rows.extend(action.and_then(|action| inspired(action, benchmark, words)).map(|value| read("form-inspired", value)));
        rows.extend(self.came_from(id));
        rows.push(field("form-overall-plan", ActionField::OverallPlan));
        rows.push(self.chosen("form-for-suppliers", Choice::ForSuppliers(id.clone())));
        rows.extend(session.article_on(id).map(|article| Row {
            label: "form-article",
            value: article.title.clone(),
            does: Does::Open(About::Article(article.id.clone())),
        }));
        rows
    }

    /// What an action was made of.
    fn came_from(self, id: &Id) -> Option<Row> {
        let source = self.session.actions.get(id).and_then(|action| self.session.source_of(action))?;
        let told = match source {
            Record::Parked(parked) => self.numbered("P", parked.number, &parked.text),
            Record::Decision(decision) => self.numbered("D", decision.number, &decision.text),
            Record::Recommendation(advice) => self.numbered("R", advice.number, &advice.text),
            Record::Note(note) => self.words.with("form-of-note", &[("text", one_line(&note.text).into())]),
            _ => return None,
        };
        Some(read("form-came-from", told))
    }

    /// What an action brings together, or what it is part of.
    fn one_with(self, id: &Id) -> Option<Row> {
        let Self { session, words, .. } = self;
        let titled = |action: &Action| {
            let number = priority::numbers(&[action.number]);
            words.with("plan-action-titled", &[("action", number.into()), ("title", action.title.as_str().into())])
        };
        let whole = session.actions.get(id)?.merged_into.as_ref().and_then(|id| session.actions.get(id));
        if let Some(whole) = whole {
            return Some(read("form-part-of", titled(whole)));
        }
        let parts: Vec<String> = session.merged_into(id).map(titled).collect();
        (!parts.is_empty()).then(|| read("form-brings", words.dotted(&parts)))
    }
}

/// What from elsewhere inspired an action: an example of the benchmark, or a practice of the library.
#[must_use]
pub fn inspired(action: &Action, benchmark: &Benchmark, words: &Words) -> Option<String> {
    if let Some((_, example)) = action.example.as_ref().and_then(|id| benchmark.example(id.as_str())) {
        let args = [("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())];
        return Some(words.with("show-example", &args));
    }
    (!action.practice_title.is_empty()).then(|| action.practice_title.clone())
}
