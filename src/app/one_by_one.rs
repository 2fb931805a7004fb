//! A round through actions, one large at a time, and behind the last one what came of it.

use crate::session::{Action, Id, Session};

/// A round through actions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// The actions, in the order in which the round began.
    pub ids: Vec<Id>,
    /// The place of the one that is shown; behind the last one stands what came of it, page by page.
    pub at: usize,
    /// How many pages there may be behind the last action.
    pub pages: usize,
}

impl Round {
    /// The action that is shown; none at the end, or when it was taken out.
    #[must_use]
    pub fn action<'a>(&self, session: &'a Session) -> Option<&'a Action> {
        session.actions.get(self.ids.get(self.at)?)
    }

    /// The actions that are still there.
    pub fn actions<'a>(&self, session: &'a Session) -> impl Iterator<Item = &'a Action> {
        self.ids.iter().filter_map(|id| session.actions.get(id))
    }

    /// How many pages beyond the last action; none while an action is shown.
    #[must_use]
    pub fn beyond(&self) -> Option<usize> {
        self.at.checked_sub(self.ids.len())
    }

    /// Goes on or back to the nearest action that is still there, and stays where there is none.
    pub fn go(&mut self, session: &Session, forward: bool) {
        let last = (self.ids.len() + self.pages).saturating_sub(1);
        let is_there = |at: &usize| self.ids.get(*at).is_none_or(|id| session.actions.contains_key(id));
        let next = if forward { (self.at + 1..=last).find(is_there) } else { (0..self.at).rev().find(is_there) };
        self.at = next.unwrap_or(self.at);
    }
}
