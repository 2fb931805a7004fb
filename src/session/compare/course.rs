//! What became of actions from one session to the next.

use super::{Kind, Pair, Record, Session};
use crate::{
    session::{Action, Earlier, Fate, Status, record::word_enum},
    time::Date,
};

word_enum! {
    /// What became of an action.
    Outcome {
        /// Done since.
        Done = "done",
        /// Done already then.
        DoneThen = "done-then",
        /// Dropped since.
        Dropped = "dropped",
        /// Dropped already then.
        DroppedThen = "dropped-then",
        /// Open then, and taken over into the later session.
        Carried = "carried",
        /// Open then and now.
        #[default]
        Open = "open",
        /// Done or dropped then, and open again.
        Reopened = "reopened",
        /// Now part of another one.
        Merged = "merged",
        /// Open then, and the later session says nothing of it.
        Unsaid = "unsaid",
        /// Only the later session has it.
        New = "new",
    }
}

/// What became of one action.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// As the earlier session has it.
    pub then: Option<Action>,
    /// As the later session has it.
    pub now: Option<Action>,
    /// What the later session's room decided about it, where it went through the earlier actions.
    pub earlier: Option<Earlier>,
    /// What became of it.
    pub outcome: Outcome,
    /// The fields that differ, where both have it.
    pub altered: Vec<&'static str>,
}

impl Course {
    /// The later form of the action, or the earlier one.
    #[must_use]
    pub fn action(&self) -> Option<&Action> {
        self.now.as_ref().or(self.then.as_ref())
    }

    /// The dates between which it was put off, while it is still to be done.
    #[must_use]
    pub fn slipped(&self) -> Option<(Date, Date)> {
        let (then, now) = (self.then.as_ref()?, self.now.as_ref()?);
        let (was, is) = (then.due?, now.due?);
        (now.status.is_open() && is > was).then_some((was, is))
    }
}

/// What became of every action of both: those of the later session in its order, then those that it has not.
pub(super) fn courses(then: &Session, now: &Session, pairs: &[Pair]) -> Vec<Course> {
    let mut courses: Vec<Course> = pairs
        .iter()
        .filter(|pair| pair.kind == Kind::Action)
        .map(|pair| {
            let action = |record: &Option<Record>| match record {
                Some(Record::Action(action)) => Some(action.clone()),
                _ => None,
            };
            let (was, is) = (action(&pair.then), action(&pair.now));
            let earlier = was.as_ref().or(is.as_ref()).and_then(|action| now.earlier.get(&action.id)).cloned();
            let outcome = outcome(was.as_ref(), is.as_ref(), earlier.as_ref());
            Course { then: was, now: is, earlier, outcome, altered: pair.altered.clone() }
        })
        .collect();
    let place = |course: &Course| match (&course.now, &course.then) {
        (Some(action), _) => (0, action.rank.clone(), action.id.clone()),
        (None, Some(action)) => (1, action.rank.clone(), action.id.clone()),
        (None, None) => (2, String::new(), crate::session::Id::default()),
    };
    courses.sort_by_cached_key(place);
    debug_assert_eq!(courses.iter().filter(|course| course.then.is_some()).count(), then.actions.len());
    courses
}

fn outcome(then: Option<&Action>, now: Option<&Action>, earlier: Option<&Earlier>) -> Outcome {
    let Some(was) = then else { return Outcome::New };
    let fate = earlier.and_then(|earlier| earlier.fate);
    match now {
        Some(now) if now.is_merged() => Outcome::Merged,
        Some(now) => match (was.status, now.status) {
            (Status::Done, Status::Done) => Outcome::DoneThen,
            (_, Status::Done) => Outcome::Done,
            (Status::Dropped, Status::Dropped) => Outcome::DroppedThen,
            (_, Status::Dropped) => Outcome::Dropped,
            (_, Status::Carried) | (Status::Carried, _) => Outcome::Carried,
            (Status::Done | Status::Dropped, _) => Outcome::Reopened,
            _ if fate == Some(Fate::Carried) => Outcome::Carried,
            _ => Outcome::Open,
        },
        None => match (was.status, fate) {
            (Status::Done, _) => Outcome::DoneThen,
            (Status::Dropped, _) => Outcome::DroppedThen,
            (_, Some(Fate::Done)) => Outcome::Done,
            (_, Some(Fate::Dropped)) => Outcome::Dropped,
            (Status::Carried, _) | (_, Some(Fate::Carried)) => Outcome::Carried,
            _ if was.is_merged() => Outcome::Merged,
            _ => Outcome::Unsaid,
        },
    }
}
