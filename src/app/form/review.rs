//! The forms of a peer review: its stages and people, an interview, a piece of advice.

use super::{About, Does, Row, Source, read};
use crate::{
    app::{
        choice::Choice,
        target::{InterviewField, ReviewField, Target},
    },
    session::{Advice, Id, Kind, ReviewPart, Stage},
    text::one_line,
};

impl Source<'_> {
    /// How far a peer review has come, when each stage was, and who takes part.
    pub(super) fn review(self) -> Vec<Row> {
        let Self { session, words, .. } = self;
        let typed = |label, field| self.typed(label, Target::Review(field));
        let heard =
            [("count", session.interviews.len().into()), ("people", session.interviews.values().map(|i| i.people).sum::<u32>().into())];
        vec![
            self.chosen("form-stage", Choice::Stage),
            typed("form-self-assessed", ReviewField::Day(Stage::SelfAssessment)),
            typed("form-visited", ReviewField::Day(Stage::Visit)),
            typed("form-visited-until", ReviewField::VisitEnd),
            typed("form-concluded", ReviewField::Day(Stage::Conclusions)),
            typed("form-fed-back", ReviewField::Day(Stage::Feedback)),
            typed("form-reported", ReviewField::Day(Stage::Report)),
            typed("form-expert-leader", ReviewField::Team(ReviewPart::ExpertLeader)),
            typed("form-peers", ReviewField::Team(ReviewPart::Peer)),
            typed("form-host-team", ReviewField::Team(ReviewPart::Host)),
            read("form-interviewed", words.with("review-heard", &heard)),
        ]
    }

    /// An interview, and below it each thing that was learned in it.
    pub(super) fn interview(self, id: &Id) -> Vec<Row> {
        let Self { session, benchmark, words } = self;
        let field = |label, field| self.typed(label, Target::Review(ReviewField::Interview { interview: id.clone(), field }));
        let mut rows = vec![
            field("form-interview-heard", InterviewField::Heard),
            field("form-interview-people", InterviewField::People),
            field("form-interview-date", InterviewField::Date),
            field("form-interview-place", InterviewField::Place),
            field("form-interview-text", InterviewField::Text),
            self.chosen("form-interview-kind", Choice::Hearing(id.clone())),
            self.typed("form-learned", Target::Review(ReviewField::Learned { interview: id.clone() })),
        ];
        for evidence in session.learned_in(id) {
            let numbers: Vec<String> = session
                .factors_of(&evidence.id)
                .iter()
                .filter_map(|id| benchmark.number(id.as_str()))
                .map(|number| number.to_string())
                .collect();
            let args = [
                ("count", numbers.len().into()),
                ("number", evidence.number.into()),
                ("text", one_line(&evidence.title).into()),
                ("factors", numbers.join(", ").into()),
            ];
            let key = if numbers.is_empty() { "form-learned-nowhere" } else { "form-learned-on" };
            rows.push(Row {
                label: "form-learned-evidence",
                value: words.with(key, &args),
                does: Does::Open(About::Evidence(evidence.id.clone())),
            });
        }
        rows
    }

    /// A conclusion or recommendation, and the host's answer.
    pub(super) fn advice(self, id: &Id) -> Vec<Row> {
        let session = self.session;
        let text = self.typed("form-advice", Target::Review(ReviewField::Text { advice: id.clone() }));
        let mut rows = vec![
            text,
            self.chosen("form-advice-kind", Choice::Advice(id.clone())),
            self.chosen("form-factor", Choice::AdviceFactor(id.clone())),
        ];
        if session.recommendations.get(id).is_some_and(|advice| advice.kind == Advice::Recommendation) {
            rows.push(self.chosen("form-answer", Choice::Answer(id.clone())));
            rows.push(self.typed("form-answer-why", Target::Review(ReviewField::Why { advice: id.clone() })));
        }
        rows.into_iter().chain(self.became(Kind::Recommendation, id)).collect()
    }
}
