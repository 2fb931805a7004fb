//! What a field is for: how it is called while somebody types, what stands in it when it opens, and
//! what leaving it alters. Every text that the program takes goes through here.

use serde::{Deserialize, Serialize};

use super::{
    form::{About, Form},
    gesture::{Desk, Gesture, date_failure},
};
use crate::{
    failure::Failure,
    session::{Action, Decision, Evidence, Id, Judgement, Looked, Note, Parked, Record, Session, Support, next_rank},
    text::{block, one_line},
    time::trailing_due,
    words::{Phrase, Words},
};

mod about;
mod action;

pub use action::ActionField;

/// What a field is for. Written as JSON it names the field's draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// The session's title.
    Title,
    /// The city or other organisation.
    Organisation,
    /// The unit within it.
    Unit,
    /// The day of the present sitting.
    SittingDate,
    /// When the sitting begins and ends.
    SittingHours,
    /// Minutes the sitting has.
    Minutes,
    /// Who takes part, a line each.
    Participants,
    /// The plan in two sentences.
    Summary,
    /// Who owns the plan.
    Owner,
    /// When it is looked at again.
    NextReview,
    /// How it is followed up.
    FollowUp,
    /// A note on a guide question or a whole key factor; a new one when `note` is none.
    Note { factor: Id, question: Option<Id>, note: Option<Id> },
    /// Why a key factor is judged as it is; with a judgement when both are given at once.
    Reason { factor: Id, judgement: Option<Judgement> },
    /// The view that did not prevail.
    Minority { factor: Id },
    /// What the city wants to be true.
    Objective { factor: Id },
    /// By when it should be true.
    ObjectiveDue { factor: Id },
    /// Who finds out what nobody knew.
    Finder { question: Id },
    /// By when.
    FindBy { question: Id },
    /// The line that catches an action.
    NewAction { factor: Option<Id>, question: Option<Id>, example: Option<Id>, kind: Option<crate::session::ActionKind> },
    /// A field of an action.
    Action { action: Id, field: ActionField },
    /// The title of a new piece of evidence.
    NewEvidence { factor: Id, question: Option<Id> },
    /// The title of a piece of evidence.
    EvidenceTitle { evidence: Id },
    /// Its date.
    EvidenceDate { evidence: Id },
    /// Where it can be found.
    EvidencePlace { evidence: Id },
    /// Who said it, by role.
    EvidenceSaidBy { evidence: Id },
    /// A new parked item.
    NewParked { factor: Option<Id> },
    /// What was parked.
    ParkedText { parked: Id },
    /// What became of it.
    ParkedOutcome { parked: Id },
    /// A new decision.
    NewDecision { factor: Option<Id> },
    /// What was decided.
    DecisionText { decision: Id },
}

/// How a field opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opens {
    /// One line.
    Line(String),
    /// Several lines.
    Block(String),
    /// The action line with its three parts.
    Action,
}

impl Target {
    /// The name under which its draft is kept.
    #[must_use]
    pub fn draft_name(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The target of a kept draft.
    #[must_use]
    pub fn of_draft(name: &str) -> Option<Self> {
        serde_json::from_str(name).ok()
    }

    /// The message that says what is being typed.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::Title => "typing-title",
            Self::Organisation => "typing-organisation",
            Self::Unit => "typing-unit",
            Self::SittingDate | Self::NextReview | Self::ObjectiveDue { .. } | Self::FindBy { .. } | Self::EvidenceDate { .. } => {
                "typing-date"
            }
            Self::SittingHours => "typing-hours",
            Self::Minutes => "typing-minutes",
            Self::Participants => "typing-participants",
            Self::Summary => "typing-summary",
            Self::Owner | Self::Finder { .. } => "typing-name",
            Self::FollowUp => "typing-follow-up",
            Self::Note { .. } => "typing-note",
            Self::Reason { .. } => "typing-reason",
            Self::Minority { .. } => "typing-minority",
            Self::Objective { .. } => "typing-objective",
            Self::NewAction { .. } => "typing-action",
            Self::Action { field, .. } => field.label(),
            Self::NewEvidence { .. } | Self::EvidenceTitle { .. } | Self::EvidencePlace { .. } | Self::EvidenceSaidBy { .. } => {
                "typing-evidence"
            }
            Self::NewParked { .. } | Self::ParkedText { .. } => "typing-parked",
            Self::ParkedOutcome { .. } => "typing-outcome",
            Self::NewDecision { .. } | Self::DecisionText { .. } => "typing-decision",
        }
    }

    /// How it opens, with what is stored.
    #[must_use]
    pub fn opens(&self, session: &Session, words: &Words) -> Opens {
        let date = |date: Option<crate::time::Date>| Opens::Line(date.map(|date| words.long_date(date)).unwrap_or_default());
        let evidence = |id: &Id| session.evidence.get(id).cloned().unwrap_or_default();
        match self {
            Self::Title
            | Self::Organisation
            | Self::Unit
            | Self::SittingDate
            | Self::SittingHours
            | Self::Minutes
            | Self::Participants
            | Self::Summary
            | Self::Owner
            | Self::NextReview
            | Self::FollowUp => about::opens(self, session, words),
            Self::Note { note, .. } => {
                Opens::Block(note.as_ref().and_then(|id| session.notes.get(id)).map(|note| note.text.clone()).unwrap_or_default())
            }
            // Why it is not applicable is another reason than why it was judged before.
            Self::Reason { factor, judgement: Some(judgement) } if session.judgement(factor) != *judgement => Opens::Block(String::new()),
            Self::Reason { factor, .. } => Opens::Block(session.finding(factor).reason),
            Self::Minority { factor } => Opens::Block(session.finding(factor).minority),
            Self::Objective { factor } => Opens::Block(session.finding(factor).objective),
            Self::ObjectiveDue { factor } => date(session.finding(factor).objective_due),
            Self::Finder { question } => Opens::Line(session.name(session.look(question).finder.as_ref()).unwrap_or_default().to_owned()),
            Self::FindBy { question } => date(session.look(question).by),
            Self::NewAction { .. } => Opens::Action,
            Self::Action { action, field } => field.opens(&session.actions.get(action).cloned().unwrap_or_default(), session, words),
            Self::NewEvidence { .. } | Self::NewParked { .. } | Self::NewDecision { .. } => Opens::Line(String::new()),
            Self::EvidenceTitle { evidence: id } => Opens::Line(evidence(id).title),
            Self::EvidenceDate { evidence: id } => date(evidence(id).date),
            Self::EvidencePlace { evidence: id } => Opens::Line(evidence(id).place),
            Self::EvidenceSaidBy { evidence: id } => Opens::Line(evidence(id).said_by),
            Self::ParkedText { parked } => Opens::Line(session.parked.get(parked).map(|p| p.text.clone()).unwrap_or_default()),
            Self::ParkedOutcome { parked } => Opens::Line(session.parked.get(parked).map(|p| p.outcome.clone()).unwrap_or_default()),
            Self::DecisionText { decision } => Opens::Line(session.decisions.get(decision).map(|d| d.text.clone()).unwrap_or_default()),
        }
    }

    /// What leaving the field with this text alters. No changes when it says what is stored.
    ///
    /// # Errors
    /// A text that cannot be taken, in words; nothing is altered and the field stays open.
    pub fn gesture(&self, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
        match self {
            Self::Title
            | Self::Organisation
            | Self::Unit
            | Self::SittingDate
            | Self::SittingHours
            | Self::Minutes
            | Self::Participants
            | Self::Summary
            | Self::Owner
            | Self::NextReview
            | Self::FollowUp => about::gesture(self, text, desk),
            Self::Note { factor, question, note } => Ok(note_gesture(factor, question.as_ref(), note.as_ref(), text, desk)),
            Self::Reason { .. } | Self::Minority { .. } | Self::Objective { .. } | Self::ObjectiveDue { .. } => {
                finding_gesture(self, text, desk)
            }
            Self::Finder { .. } | Self::FindBy { .. } => look_gesture(self, text, desk),
            // The action line is taken whole, by `action::caught`.
            Self::NewAction { .. } => Ok(Gesture::new(Phrase::new("step-nothing"))),
            Self::Action { action, field } => field.gesture(action, text, desk),
            Self::NewEvidence { .. }
            | Self::EvidenceTitle { .. }
            | Self::EvidenceDate { .. }
            | Self::EvidencePlace { .. }
            | Self::EvidenceSaidBy { .. } => evidence_gesture(self, text, desk),
            Self::NewParked { factor } => {
                let text = one_line(text);
                let made = Parked {
                    id: desk.id(),
                    rank: next_rank(&desk.session.parked),
                    text: text.clone(),
                    factor: factor.clone(),
                    ..Parked::default()
                };
                Ok(put_unless_empty("step-parked", &text, made))
            }
            Self::ParkedText { parked: id } | Self::ParkedOutcome { parked: id } => {
                let Some(mut parked) = desk.session.parked.get(id).cloned() else { return Err(gone()) };
                let what = if matches!(self, Self::ParkedText { .. }) {
                    parked.text = one_line(text);
                    Phrase::new("step-parked-altered")
                } else {
                    parked.outcome = one_line(text);
                    Phrase::new("step-parked-outcome")
                };
                let what = what.with("number", parked.number).with("text", one_line(text));
                Ok(Gesture::new(what).sets(desk.session, parked))
            }
            Self::NewDecision { factor } => {
                let text = one_line(text);
                let made = Decision {
                    id: desk.id(),
                    rank: next_rank(&desk.session.decisions),
                    text: text.clone(),
                    factor: factor.clone(),
                    ..Decision::default()
                };
                Ok(put_unless_empty("step-decided", &text, made))
            }
            Self::DecisionText { decision } => {
                let Some(mut decision) = desk.session.decisions.get(decision).cloned() else { return Err(gone()) };
                decision.text = one_line(text);
                let what = Phrase::new("step-decision-altered").with("number", decision.number).with("text", decision.text.clone());
                Ok(Gesture::new(what).sets(desk.session, decision))
            }
        }
    }
}

/// What catching an action alters.
///
/// # Errors
/// A date that is not understood; the line stays open.
pub fn caught(target: &Target, understood: &super::action_line::Understood, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    action::caught(target, understood, desk)
}

/// What somebody else has taken away meanwhile.
pub fn gone() -> Failure {
    Failure::new("record-gone")
}

fn put_unless_empty(key: &str, text: &str, record: impl Into<Record>) -> Gesture {
    let gesture = Gesture::new(Phrase::new(key).with("text", text));
    if text.is_empty() { gesture } else { gesture.makes(record) }
}

fn note_gesture(factor: &Id, question: Option<&Id>, note: Option<&Id>, text: &str, desk: &mut Desk<'_>) -> Gesture {
    let text = block(text);
    let stored = note.and_then(|id| desk.session.notes.get(id)).cloned();
    let place = desk.factor_name(factor);
    match stored {
        Some(stored) if text.is_empty() => Gesture::new(Phrase::new("step-note-removed").with("factor", place)).removes(stored),
        Some(stored) => {
            let what = Phrase::new("step-note-altered").with("factor", place);
            Gesture::new(what).sets(desk.session, Note { text, ..stored })
        }
        None if text.is_empty() => Gesture::new(Phrase::new("step-nothing")),
        None => {
            let made =
                Note { id: desk.id(), rank: next_rank(&desk.session.notes), factor: factor.clone(), question: question.cloned(), text };
            let mut gesture = Gesture::new(Phrase::new("step-note").with("factor", place)).makes(made);
            if let Some(question) = question {
                let mut look = desk.session.look(question);
                // What nobody knew stays homework until its finder has an answer.
                if look.state == Looked::NotYet {
                    look.state = Looked::Covered;
                    gesture = gesture.sets(desk.session, look);
                }
            }
            gesture
        }
    }
}

fn finding_gesture(target: &Target, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let (factor, key) = match target {
        Target::Reason { factor, judgement: None } => (factor, "step-reason"),
        Target::Reason { factor, judgement: Some(_) } => (factor, "step-judged-because"),
        Target::Minority { factor } => (factor, "step-minority"),
        Target::Objective { factor } => (factor, "step-objective"),
        Target::ObjectiveDue { factor } => (factor, "step-objective-due"),
        _ => return Err(gone()),
    };
    let mut finding = desk.session.finding(factor);
    let mut what = Phrase::new(key).with("factor", desk.factor_name(factor));
    match target {
        Target::Reason { judgement, .. } => {
            finding.reason = block(text);
            if let Some(judgement) = judgement {
                if *judgement == Judgement::NotApplicable && finding.reason.is_empty() {
                    return Err(Failure::new("not-applicable-needs-reason"));
                }
                finding.judgement = *judgement;
                what = what.with("judgement", super::gesture::nested(&format!("judgement-{}", judgement.word())));
            }
        }
        Target::Minority { .. } => finding.minority = block(text),
        Target::Objective { .. } => finding.objective = block(text),
        _ => finding.objective_due = desk.date(text)?,
    }
    Ok(Gesture::new(what).sets(desk.session, finding))
}

fn look_gesture(target: &Target, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let (Target::Finder { question } | Target::FindBy { question }) = target else { return Err(gone()) };
    let factor = question.as_str().split('/').next().unwrap_or_default();
    let mut gesture = Gesture::new(Phrase::new("step-homework").with("factor", desk.factor_name(&factor.into())));
    let mut look = desk.session.look(question);
    look.state = Looked::NobodyKnew;
    if matches!(target, Target::Finder { .. }) {
        let (name, by) = finder_and_day(text, desk)?;
        look.finder = desk.party(&name, &mut gesture);
        look.by = by.or(look.by);
    } else {
        look.by = desk.date(text)?;
    }
    Ok(gesture.sets(desk.session, look))
}

/// Who finds out, and by when if a date stands behind the name.
fn finder_and_day(text: &str, desk: &Desk<'_>) -> Result<(String, Option<crate::time::Date>), Failure> {
    let text = one_line(text);
    let trailing = trailing_due(&text, desk.now.today(), desk.due).filter(|_| desk.session.party_named(&text).is_none());
    let Some((at, due)) = trailing else { return Ok((text, None)) };
    let (name, date) = text.split_at(at);
    let due = due.map_err(|error| date_failure(error, date))?;
    Ok((name.trim_end_matches([' ', ',', ';', ':']).to_owned(), Some(due)))
}

fn evidence_gesture(target: &Target, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    if let Target::NewEvidence { factor, question } = target {
        let title = one_line(text);
        if title.is_empty() {
            return Ok(Gesture::new(Phrase::new("step-nothing")));
        }
        let made = Evidence { id: desk.id(), rank: next_rank(&desk.session.evidence), title: title.clone(), ..Evidence::default() };
        let support = Support { id: desk.id(), evidence: made.id.clone(), target: question.clone().unwrap_or_else(|| factor.clone()) };
        let what = Phrase::new("step-evidence").with("text", title).with("factor", desk.factor_name(factor));
        return Ok(Gesture::new(what).makes(made).puts(support));
    }
    let (Target::EvidenceTitle { evidence }
    | Target::EvidenceDate { evidence }
    | Target::EvidencePlace { evidence }
    | Target::EvidenceSaidBy { evidence }) = target
    else {
        return Err(gone());
    };
    let Some(mut evidence) = desk.session.evidence.get(evidence).cloned() else { return Err(gone()) };
    match target {
        Target::EvidenceTitle { .. } => evidence.title = one_line(text),
        Target::EvidenceDate { .. } => evidence.date = desk.past_date(text)?,
        Target::EvidencePlace { .. } => evidence.place = one_line(text),
        _ => evidence.said_by = one_line(text),
    }
    let what = Phrase::new("step-evidence-altered").with("number", evidence.number).with("text", evidence.title.clone());
    Ok(Gesture::new(what).sets(desk.session, evidence))
}

impl From<&Action> for Target {
    /// The first field that somebody who opens an action wants: its title.
    fn from(action: &Action) -> Self {
        Self::Action { action: action.id.clone(), field: ActionField::Title }
    }
}

impl Target {
    /// The form on which a field stands, for one that is gone on with after a restart.
    pub(super) fn form(&self) -> Option<Form> {
        match self {
            Self::Title | Self::Organisation | Self::Unit | Self::SittingDate | Self::SittingHours | Self::Minutes | Self::Participants => {
                Some(Form::new(About::SetUp))
            }
            Self::Action { action, .. } => Some(Form::new(About::Action(action.clone()))),
            Self::ParkedText { parked } | Self::ParkedOutcome { parked } => Some(Form::new(About::Parked(parked.clone()))),
            Self::DecisionText { decision } => Some(Form::new(About::Decision(decision.clone()))),
            Self::EvidenceTitle { evidence }
            | Self::EvidenceDate { evidence }
            | Self::EvidencePlace { evidence }
            | Self::EvidenceSaidBy { evidence } => Some(Form::new(About::Evidence(evidence.clone()))),
            _ => None,
        }
    }

    /// Whether what it is about is still there.
    #[must_use]
    pub fn is_there(&self, session: &Session) -> bool {
        match self {
            Self::Note { note: Some(note), .. } => session.notes.contains_key(note),
            Self::Action { action, .. } => session.actions.contains_key(action),
            Self::EvidenceTitle { evidence }
            | Self::EvidenceDate { evidence }
            | Self::EvidencePlace { evidence }
            | Self::EvidenceSaidBy { evidence } => session.evidence.contains_key(evidence),
            Self::ParkedText { parked } | Self::ParkedOutcome { parked } => session.parked.contains_key(parked),
            Self::DecisionText { decision } => session.decisions.contains_key(decision),
            _ => true,
        }
    }

    /// Whether the first key replaces what stands in it.
    #[must_use]
    pub fn is_replaced(&self) -> bool {
        match self {
            Self::SittingDate
            | Self::SittingHours
            | Self::Minutes
            | Self::NextReview
            | Self::ObjectiveDue { .. }
            | Self::FindBy { .. }
            | Self::EvidenceDate { .. } => true,
            Self::Action { field, .. } => *field == ActionField::Due,
            _ => false,
        }
    }

    /// Whether names are completed in it.
    #[must_use]
    pub fn is_name(&self) -> bool {
        match self {
            Self::Owner | Self::Finder { .. } => true,
            Self::Action { field, .. } => matches!(field, ActionField::Lead | ActionField::Supporting),
            _ => false,
        }
    }
}
