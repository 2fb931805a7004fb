//! The sheets of a peer review: the peers' findings, whom they heard, what they advise and what the host answers.

use super::{Book, sheet::Value};
use crate::session::{Id, in_order};

/// Columns with their widths in characters.
pub(super) const PEERS: &[(&str, u16)] = &[
    ("number", 6),
    ("factor", 24),
    ("judgement", 16),
    ("reason", 40),
    ("minority", 30),
    ("strengths", 30),
    ("improvements", 30),
    ("heard", 30),
];
pub(super) const INTERVIEWS: &[(&str, u16)] =
    &[("number", 6), ("kind", 14), ("date", 12), ("held-at", 24), ("held-with", 40), ("people", 10), ("talked-about", 40), ("learned", 50)];
pub(super) const ADVICE: &[(&str, u16)] =
    &[("number", 6), ("kind", 16), ("factor", 24), ("advice", 50), ("answer", 16), ("answer-why", 40), ("advice-actions", 16)];

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

impl Book<'_> {
    fn number_of(&self, factor: &Id) -> Value {
        self.benchmark.number(factor.as_str()).and_then(|number| u32::try_from(number).ok()).map_or(Value::Empty, Value::Number)
    }

    fn name_of(&self, factor: &Id) -> Value {
        text(self.benchmark.factor(factor.as_str()).map_or(factor.as_str(), |factor| &factor.name))
    }

    /// A line for each key factor of which the peers said something.
    pub(super) fn peers(&self) -> Vec<Vec<Value>> {
        let mut findings: Vec<_> = self.session.peer_findings.values().collect();
        findings.sort_by_key(|finding| (self.benchmark.number(finding.id.as_str()).unwrap_or(usize::MAX), &finding.id));
        let line = |finding: &crate::session::PeerFinding| {
            let mut line = vec![self.number_of(&finding.id), self.name_of(&finding.id)];
            line.extend(self.held(finding.as_finding()));
            line
        };
        findings.into_iter().map(line).collect()
    }

    pub(super) fn interviews(&self) -> Vec<Vec<Value>> {
        let line = |interview: &crate::session::Interview| {
            let learned: Vec<String> = self
                .session
                .learned_in(&interview.id)
                .map(|evidence| {
                    let number = self.words.with("number-evidence", &[("number", evidence.number.into())]);
                    self.words.with("plan-action-titled", &[("action", number.into()), ("title", evidence.title.as_str().into())])
                })
                .collect();
            vec![
                Value::Text(self.words.with("number-interview", &[("number", interview.number.into())])),
                Value::Text(self.words.of_kind("hearing", interview.kind.word())),
                Value::Date(interview.date),
                text(&interview.place),
                text(&interview.heard),
                if interview.people == 0 { Value::Empty } else { Value::Number(interview.people) },
                text(&interview.text),
                Value::Text(learned.join("\n")),
            ]
        };
        self.session.interviews_in_order().map(line).collect()
    }

    pub(super) fn advice(&self) -> Vec<Vec<Value>> {
        let line = |advice: &crate::session::Recommendation| {
            let actions: Vec<String> = self
                .session
                .actions_for(&advice.id)
                .into_iter()
                .map(|action| self.words.with("number-action", &[("number", action.number.into())]))
                .collect();
            vec![
                Value::Text(self.words.with("number-recommendation", &[("number", advice.number.into())])),
                Value::Text(self.words.of_kind("advice", advice.kind.word())),
                advice.factor.as_ref().map_or(Value::Empty, |factor| self.name_of(factor)),
                text(&advice.text),
                advice.answer.map_or(Value::Empty, |answer| Value::Text(self.words.of_kind("answer", answer.word()))),
                text(&advice.why),
                Value::Text(self.words.series(&actions)),
            ]
        };
        in_order(&self.session.recommendations).map(line).collect()
    }
}
