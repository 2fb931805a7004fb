//! Other programs at the same file: who is here, what they have done, and that it reaches the screen
//! without disturbing whoever types.

use std::{collections::BTreeSet, time::Duration};

use super::{App, Effect, Room};
use crate::{
    session::{Logged, Seat, SessionId},
    store::Job,
    words::Phrase,
};

/// So long it is told in passing what others have done.
const TOLD_FOR: Duration = Duration::from_secs(6);

/// What others have done, told in passing.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// Who did what.
    pub what: Phrase,
    /// When it has been told long enough.
    pub until: Duration,
}

impl App {
    /// Asks what others have done to what is shown.
    pub(super) fn ask_for_news(&mut self) {
        let open = self.open.as_ref();
        let (session, seen) = (open.map(|open| open.session.id.clone()), open.map_or(0, |open| open.seen));
        self.effects.push(Effect::Store(Job::News { session, seen }));
    }

    /// What others have done comes into memory and onto the screen.
    pub(super) fn news(&mut self, session: Option<&SessionId>, steps: &[Logged], altered: bool) {
        if altered {
            self.known_is_old();
            self.units_may_have_altered();
        }
        if self.room == Room::Actions && self.open.is_none() {
            if altered && self.asked_open.is_none() && !self.actions.holds_input() {
                self.actions_may_have_altered();
            }
            return;
        }
        let open = self.open.as_ref();
        if self.room == Room::Home && open.is_none() {
            // Only what is read again is right in its order and its counts.
            if altered && self.asked_open.is_none() && !self.asked_shelf {
                self.home.stays = true;
                self.ask_shelf();
            }
            return;
        }
        let Some(seen) = open.filter(|open| Some(&open.session.id) == session).map(|open| open.seen) else { return };
        let theirs: Vec<&Logged> =
            steps.iter().filter(|logged| logged.n > seen && logged.step.seat != self.seat && !logged.step.is_clockwork()).collect();
        if let Some(last) = theirs.last() {
            let what = serde_json::to_value(&last.step.what).unwrap_or_default();
            let told = Phrase::new("heard-step").with("seat", last.step.seat).with("what", what).with("count", theirs.len());
            self.hear(told);
        }
        self.learn(steps);
    }

    /// Somebody has come or gone.
    pub(super) fn seats(&mut self, seats: &[Seat]) {
        let now: BTreeSet<Seat> = seats.iter().copied().collect();
        let before = std::mem::replace(&mut self.others, now);
        let told = |key: &str, seat: &Seat| Phrase::new(key).with("seat", *seat);
        let came = self.others.difference(&before).next().map(|seat| told("heard-came", seat));
        let went = before.difference(&self.others).next().map(|seat| told("heard-went", seat));
        if let Some(told) = came.or(went) {
            self.hear(told);
        }
    }

    /// Tells something in passing. What is told of one's own doing since then stands before it.
    fn hear(&mut self, what: Phrase) {
        if self.quit_asked.is_none_or(|at| self.t >= at + super::general::QUIT_WITHIN) {
            self.flash = None;
        }
        self.heard = Some(Heard { what, until: self.t + TOLD_FOR });
    }
}
