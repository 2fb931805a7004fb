//! The fields of an action, and the line that catches one.

use serde::{Deserialize, Serialize};

use super::{Opens, Target, gone};
use crate::{
    app::{
        action_line::{Lead, Understood},
        gesture::{Desk, Gesture, date_failure},
        priority, turn,
    },
    failure::Failure,
    session::{Action, ActionKind, Id, Session, next_rank},
    text::{block, one_line},
    words::{Phrase, Words},
};

/// A text field of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActionField {
    Title,
    Detail,
    Lead,
    Supporting,
    Due,
    Measure,
    Resources,
    OverallPlan,
    Because,
    Completed,
    NextReview,
    Outcome,
}

impl ActionField {
    /// The message that says what is being typed.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Title => "typing-action-title",
            Self::Detail => "typing-detail",
            Self::Lead => "typing-lead",
            Self::Supporting => "typing-supporting",
            Self::Due => "typing-date",
            Self::Measure => "typing-measure",
            Self::Resources => "typing-resources",
            Self::OverallPlan => "typing-overall-plan",
            Self::Because => "typing-because",
            Self::Completed => "typing-completed",
            Self::NextReview => "typing-next-review",
            Self::Outcome => "typing-came-of-it",
        }
    }

    /// How it opens.
    #[must_use]
    pub fn opens(self, action: &Action, session: &Session, words: &Words) -> Opens {
        match self {
            Self::Title => Opens::Line(action.title.clone()),
            Self::Detail => Opens::Block(action.detail.clone()),
            Self::Lead => Opens::Line(session.name(action.lead.as_ref()).unwrap_or_default().to_owned()),
            Self::Supporting => {
                let names: Vec<&str> = action.supporting.iter().filter_map(|id| session.name(Some(id))).collect();
                Opens::Line(names.join(", "))
            }
            Self::Due => Opens::Line(action.due.map(|date| words.long_date(date)).unwrap_or_default()),
            Self::Measure => Opens::Block(action.measure.clone()),
            Self::Resources => Opens::Line(action.resources.clone()),
            Self::OverallPlan => Opens::Line(action.overall_plan.clone()),
            Self::Because => Opens::Line(action.because.clone()),
            Self::Completed => Opens::Line(action.completed.map(|date| words.long_date(date)).unwrap_or_default()),
            Self::NextReview => Opens::Line(action.next_review.map(|date| words.long_date(date)).unwrap_or_default()),
            Self::Outcome => super::agreed(action.outcome.clone()),
        }
    }

    /// What leaving it alters.
    ///
    /// # Errors
    /// A title that is empty, a date that is not understood, an action that is gone.
    pub fn gesture(self, id: &Id, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
        let Some(mut action) = desk.session.actions.get(id).cloned() else { return Err(gone()) };
        let what = Phrase::new("step-action-altered").with("number", action.number).with("text", action.title.clone());
        let mut gesture = Gesture::new(what);
        match self {
            Self::Title => {
                action.title = one_line(text);
                if action.title.is_empty() {
                    return Err(Failure::new("action-needs-title"));
                }
            }
            Self::Detail => action.detail = block(text),
            Self::Lead => {
                let lead = desk.party(text, &mut gesture);
                // Another lead has not said yes yet.
                action.said_yes &= lead == action.lead;
                action.lead = lead;
            }
            Self::Supporting => {
                let mut supporting: Vec<Id> = Vec::new();
                for name in text.split([',', ';', '\n']) {
                    supporting.extend(desk.party(name, &mut gesture).filter(|id| !supporting.contains(id)));
                }
                action.supporting = supporting;
            }
            Self::Due => {
                let due = desk.date(text)?;
                if due != action.due {
                    let start = desk.session.start().unwrap_or(desk.now.today());
                    action.kind = ActionKind::from_due(due, start, &desk.session.about);
                }
                action.due = due;
            }
            Self::Measure => action.measure = block(text),
            Self::Resources => action.resources = one_line(text),
            Self::OverallPlan => action.overall_plan = one_line(text),
            Self::Outcome => action.outcome = block(text),
            Self::Because => return priority::because(std::slice::from_ref(id), text, desk),
            Self::Completed => return priority::completed(action, text, desk),
            Self::NextReview => return priority::reviews(std::slice::from_ref(id), text, desk),
        }
        Ok(gesture.sets(desk.session, action))
    }
}

/// What the action line alters once it is taken.
///
/// # Errors
/// No title, or a date that is not understood.
pub fn caught(target: &Target, understood: &Understood, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let Target::NewAction { factor, question, example, kind, source, practice } = target else { return Err(gone()) };
    let due = understood.due.transpose().map_err(|error| date_failure(error, &understood.due_text))?;
    if understood.title.is_empty() {
        return Err(Failure::new("action-needs-title"));
    }
    let mut gesture = Gesture::new(Phrase::new("step-action").with("text", understood.title.clone()));
    let lead = match &understood.lead {
        None => None,
        Some(Lead::Known(id, _)) => Some(id.clone()),
        Some(Lead::New(name)) => desk.party(name, &mut gesture),
    };
    let action = Action {
        id: desk.id(),
        rank: next_rank(&desk.session.actions),
        title: understood.title.clone(),
        kind: kind.unwrap_or(understood.kind),
        factor: factor.clone(),
        question: question.clone(),
        example: example.clone(),
        practice: practice.as_ref().map(|practice| practice.id.clone()),
        practice_title: practice.as_ref().map(|practice| practice.title.clone()).unwrap_or_default(),
        lead,
        due,
        // It may have been taken out while the line was open.
        came_from: source.clone().filter(|source| desk.session.get(&turn::key_of(source)).is_some()),
        argues: desk.session.argues_at(factor.as_ref()),
        ..Action::default()
    };
    Ok(gesture.makes(action))
}
