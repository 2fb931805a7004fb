//! A form: rows with a label and a value, one of them selected. Set-up, close, an action and a piece
//! of evidence are the same form over other rows.

use super::{
    choice::Choice,
    target::{AboutField, ActionField, EvidenceField, Opens, Target, news},
};
use crate::{
    benchmark::Benchmark,
    session::{Basis, Id, Key, Kind, Record, Session, Status},
    text::one_line,
    words::Words,
};

/// What the form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The session: set-up.
    SetUp,
    /// The end of the session.
    Close,
    /// An action.
    Action(Id),
    /// A piece of evidence.
    Evidence(Id),
    /// A parked item.
    Parked(Id),
    /// A decision.
    Decision(Id),
}

impl About {
    /// Where the record is kept that it is about; none for the session as a whole.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        Some(match self {
            Self::SetUp | Self::Close => return None,
            Self::Action(id) => Key::new(Kind::Action, id.clone()),
            Self::Evidence(id) => Key::new(Kind::Evidence, id.clone()),
            Self::Parked(id) => Key::new(Kind::Parked, id.clone()),
            Self::Decision(id) => Key::new(Kind::Decision, id.clone()),
        })
    }

    /// Whether what it is about is still there.
    #[must_use]
    pub fn is_there(&self, session: &Session) -> bool {
        match self {
            Self::SetUp | Self::Close => true,
            Self::Action(id) => session.actions.contains_key(id),
            Self::Evidence(id) => session.evidence.contains_key(id),
            Self::Parked(id) => session.parked.contains_key(id),
            Self::Decision(id) => session.decisions.contains_key(id),
        }
    }
}

/// A form as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is about.
    pub about: About,
    /// The selected row.
    pub at: usize,
}

/// A row of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The message of its label.
    pub label: &'static str,
    /// What stands in it now.
    pub value: String,
    /// What can be done with it.
    pub does: Does,
}

/// What can be done with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    /// Text is typed.
    Type(Target),
    /// One of a few words is chosen.
    Choose(Choice),
    /// The key factors in scope are ticked.
    Scope,
    /// It is only read.
    Read,
}

impl Form {
    /// A form from its first row on.
    #[must_use]
    pub fn new(about: About) -> Self {
        Self { about, at: 0 }
    }

    /// Its rows.
    #[must_use]
    pub fn rows(&self, session: &Session, benchmark: &Benchmark, words: &Words) -> Vec<Row> {
        let typed = |label: &'static str, target: Target| {
            let value = match target.opens(session, words) {
                Opens::Line(text) | Opens::Block(text) => text,
                Opens::Action => String::new(),
            };
            Row { label, value, does: Does::Type(target) }
        };
        let chosen = |label: &'static str, choice: Choice| {
            let value =
                choice.current(session).and_then(|at| choice.options(benchmark, session, words).into_iter().nth(at)).unwrap_or_default();
            Row { label, value, does: Does::Choose(choice) }
        };
        let read = |label: &'static str, value: String| Row { label, value, does: Does::Read };
        let numbered = |letter: &str, number: u32, text: &str| {
            words.with("chain-numbered", &[("number", format!("{letter}{number}").into()), ("text", one_line(text).into())])
        };
        // What came of it, and what it was made of.
        let became = || {
            let action = self.about.key().and_then(|key| session.became(&key))?;
            Some(read("form-became", numbered("A", action.number, &action.title)))
        };
        let came_from = |id: &Id| {
            let source = session.actions.get(id).and_then(|action| session.source_of(action))?;
            Some(read(
                "form-came-from",
                match source {
                    Record::Parked(parked) => numbered("P", parked.number, &parked.text),
                    Record::Decision(decision) => numbered("D", decision.number, &decision.text),
                    Record::Note(note) => words.with("form-of-note", &[("text", one_line(&note.text).into())]),
                    _ => return None,
                },
            ))
        };
        match &self.about {
            About::SetUp => {
                let scope = words.with("scope-of", &[("count", session.about.scope.len().into()), ("all", benchmark.factors.len().into())]);
                let mut rows = vec![
                    typed("form-title", Target::About(AboutField::Title)),
                    typed("form-organisation", Target::About(AboutField::Organisation)),
                    typed("form-unit", Target::About(AboutField::Unit)),
                    chosen("form-purpose", Choice::Purpose),
                    Row {
                        label: "form-benchmark",
                        value: words.with(
                            "benchmark-edition",
                            &[("title", benchmark.title.as_str().into()), ("edition", benchmark.edition.as_str().into())],
                        ),
                        does: Does::Read,
                    },
                    Row { label: "form-scope", value: scope, does: Does::Scope },
                    typed("form-date", Target::About(AboutField::SittingDate)),
                    typed("form-hours", Target::About(AboutField::SittingHours)),
                    typed("form-minutes", Target::About(AboutField::Minutes)),
                    typed("form-participants", Target::About(AboutField::Participants)),
                ];
                // One sitting has the usual number of minutes, unless somebody said otherwise.
                if session.sittings.len() > 1 || session.sitting().is_some_and(|sitting| sitting.minutes > 0) {
                    rows.insert(9, typed("form-sitting-minutes", Target::About(AboutField::SittingMinutes)));
                }
                // Beside the purpose, of which it is a part.
                let taken: Vec<Row> = taken_over(session, words).into_iter().map(|(label, value)| read(label, value)).collect();
                rows.splice(4..4, taken);
                rows
            }
            About::Close => vec![
                typed("form-summary", Target::About(AboutField::Summary)),
                typed("form-owner", Target::About(AboutField::Owner)),
                typed("form-next-review", Target::About(AboutField::NextReview)),
                typed("form-follow-up", Target::About(AboutField::FollowUp)),
            ],
            About::Action(id) => {
                let field = |label, field| typed(label, Target::Action { action: id.clone(), field });
                let mut rows = vec![
                    field("form-what", ActionField::Title),
                    field("form-lead", ActionField::Lead),
                    field("form-due", ActionField::Due),
                    chosen("form-kind", Choice::Kind(id.clone())),
                    field("form-measure", ActionField::Measure),
                    field("form-detail", ActionField::Detail),
                    field("form-supporting", ActionField::Supporting),
                    field("form-resources", ActionField::Resources),
                    chosen("form-said-yes", Choice::SaidYes(id.clone())),
                    chosen("form-impact", Choice::Impact(id.clone())),
                    chosen("form-effort", Choice::Effort(id.clone())),
                    chosen("form-status", Choice::Status(id.clone())),
                ];
                let action = session.actions.get(id);
                if action.is_some_and(|action| action.status.waits() || !action.because.is_empty()) {
                    rows.push(field("form-because", ActionField::Because));
                }
                if action.is_some_and(|action| action.status == Status::Done) {
                    rows.push(field("form-completed", ActionField::Completed));
                } else {
                    rows.push(chosen("form-rag", Choice::Rag(vec![id.clone()])));
                    rows.push(field("form-next-review-action", ActionField::NextReview));
                }
                rows.push(chosen("form-factor", Choice::Factor(id.clone())));
                rows.push(chosen("form-needs-decision", Choice::NeedsDecision(id.clone())));
                rows.push(typed("form-news", Target::News { action: id.clone(), news: None }));
                if let Some(value) = news::last_told(session, id, words) {
                    rows.push(Row { label: "form-last-news", value, does: Does::Read });
                }
                rows.extend(one_with(id, session, words));
                rows.extend(came_from(id));
                rows
            }
            About::Evidence(id) => vec![
                typed("form-evidence-title", Target::Evidence { evidence: id.clone(), field: EvidenceField::Title }),
                typed("form-evidence-date", Target::Evidence { evidence: id.clone(), field: EvidenceField::Date }),
                typed("form-evidence-place", Target::Evidence { evidence: id.clone(), field: EvidenceField::Place }),
                typed("form-evidence-said-by", Target::Evidence { evidence: id.clone(), field: EvidenceField::SaidBy }),
                // Last, so that Tab goes from field to field and no typed word becomes a command.
                chosen("form-evidence-kind", Choice::Evidence(id.clone())),
            ],
            About::Parked(id) => {
                let typed = [
                    typed("form-parked", Target::ParkedText { parked: id.clone() }),
                    typed("form-outcome", Target::ParkedOutcome { parked: id.clone() }),
                ];
                typed.into_iter().chain(became()).collect()
            }
            About::Decision(id) => {
                [typed("form-decision", Target::DecisionText { decision: id.clone() })].into_iter().chain(became()).collect()
            }
        }
    }

    /// The row on which a field is typed, if the form has it.
    #[must_use]
    pub fn row_of(rows: &[Row], target: &Target) -> Option<usize> {
        rows.iter().position(|row| row.does == Does::Type(target.clone()))
    }
}

/// What a session took over from an earlier one.
fn taken_over(session: &Session, words: &Words) -> Vec<(&'static str, String)> {
    let about = &session.about;
    let Some(basis) = about.basis else { return vec![] };
    let date = about.base_date.map(|date| words.long_date(date)).unwrap_or_default();
    let from = [("basis", words.of_kind("basis", basis.word()).into()), ("title", about.base_title.as_str().into()), ("date", date.into())];
    let judged = session.thens.values().filter(|then| then.judgement.is_given()).count();
    let taken = [
        ("judged", judged.into()),
        ("evidence", session.evidence.len().into()),
        ("open", session.earlier_open().iter().filter(|earlier| earlier.fate.is_none()).count().into()),
    ];
    let taken_key = match basis {
        Basis::PlanFrom => "form-taken-stands",
        Basis::ReviewAgain => "form-taken-then",
    };
    let mut rows = vec![("form-made-from", words.with("form-made-from-what", &from)), ("form-taken", words.with(taken_key, &taken))];
    if about.base_edition != about.edition {
        rows.push(("form-other-edition", words.with("form-other-edition-what", &[("edition", about.base_edition.as_str().into())])));
    }
    rows
}

/// What an action brings together, or what it is part of.
fn one_with(id: &Id, session: &Session, words: &Words) -> Option<Row> {
    let titled = |action: &crate::session::Action| {
        let number = super::priority::numbers(&[action.number]);
        words.with("plan-action-titled", &[("action", number.into()), ("title", action.title.as_str().into())])
    };
    let whole = session.actions.get(id)?.merged_into.as_ref().and_then(|id| session.actions.get(id));
    if let Some(whole) = whole {
        return Some(Row { label: "form-part-of", value: titled(whole), does: Does::Read });
    }
    let parts: Vec<String> = session.merged_into(id).map(titled).collect();
    (!parts.is_empty()).then(|| Row { label: "form-brings", value: words.dotted(&parts), does: Does::Read })
}
