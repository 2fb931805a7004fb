//! The forms of smaller records: evidence, parked items, decisions, articles.

use super::{About, Does, Row, Source, read};
use crate::{
    app::{
        choice::Choice,
        target::{ArticleField, EvidenceField, Target},
    },
    session::{Id, Key, Kind},
};

impl Source<'_> {
    /// What proves a judgement.
    pub(super) fn evidence(self, id: &Id) -> Vec<Row> {
        vec![
            self.typed("form-evidence-title", Target::Evidence { evidence: id.clone(), field: EvidenceField::Title }),
            self.typed("form-evidence-date", Target::Evidence { evidence: id.clone(), field: EvidenceField::Date }),
            self.typed("form-evidence-place", Target::Evidence { evidence: id.clone(), field: EvidenceField::Place }),
            self.typed("form-evidence-said-by", Target::Evidence { evidence: id.clone(), field: EvidenceField::SaidBy }),
            // Last, so that Tab goes from field to field and no typed word becomes a command.
            self.chosen("form-evidence-kind", Choice::Evidence(id.clone())),
            Row { label: "form-evidence-bears-on", value: self.bears_on(id), does: Does::Supports(id.clone()) },
        ]
    }

    /// A good-practice article, part by part in its shape.
    pub(super) fn article(self, id: &Id) -> Vec<Row> {
        let session = self.session;
        let field = |field: ArticleField| self.typed(field.row(), Target::Article { article: id.clone(), field });
        let article = session.articles.get(id);
        let shape = article.map(|article| article.shape).unwrap_or_default();
        let mut rows = vec![field(ArticleField::Title)];
        rows.extend(ArticleField::parts(shape).iter().map(|part| field(*part)));
        rows.extend(
            [ArticleField::Organisation, ArticleField::City, ArticleField::Country, ArticleField::Year, ArticleField::Topics].map(field),
        );
        // Last, so that Tab goes from field to field and no typed word becomes a command.
        rows.push(self.chosen("form-article-shape", Choice::Shape(id.clone())));
        rows.push(self.chosen("form-article-kept", Choice::Kept(id.clone())));
        if let Some(action) = article.and_then(|article| session.actions.get(&article.action)) {
            rows.push(Row {
                label: "form-article-of",
                value: self.numbered("A", action.number, &action.title),
                does: Does::Open(About::Action(action.id.clone())),
            });
        }
        rows
    }

    /// A parked item and its outcome.
    pub(super) fn parked(self, id: &Id) -> Vec<Row> {
        let typed = [
            self.typed("form-parked", Target::ParkedText { parked: id.clone() }),
            self.typed("form-outcome", Target::ParkedOutcome { parked: id.clone() }),
        ];
        typed.into_iter().chain(self.became(Kind::Parked, id)).collect()
    }

    /// A decision.
    pub(super) fn decision(self, id: &Id) -> Vec<Row> {
        [self.typed("form-decision", Target::DecisionText { decision: id.clone() })]
            .into_iter()
            .chain(self.became(Kind::Decision, id))
            .collect()
    }

    /// What came of a record: the action that it was made into.
    pub(super) fn became(self, kind: Kind, id: &Id) -> Option<Row> {
        let action = self.session.became(&Key::new(kind, id.clone()))?;
        Some(read("form-became", self.numbered("A", action.number, &action.title)))
    }

    /// What a piece of evidence bears on, a line for each key factor.
    fn bears_on(self, id: &Id) -> String {
        let Self { session, benchmark, words } = self;
        let told: Vec<String> = session.bears_on(id, benchmark).iter().map(|bearing| bearing.words(benchmark, words)).collect();
        if told.is_empty() { words.say("bears-on-nothing") } else { told.join("\n") }
    }
}
