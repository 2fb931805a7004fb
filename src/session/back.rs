//! Back to a point of the history: what a session was before its last steps, read off the log alone.

use super::{Change, Logged, Record, Session};

/// A step of the log, and whether this version can read what it altered.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// The step.
    pub logged: Logged,
    /// Whether its alterations could be read.
    pub is_readable: bool,
}

impl Session {
    /// What makes this session again what it was before these steps, the last ones of its log, oldest
    /// first. Three things do not go back: that a version was finalised, because a number of a version is
    /// never given twice; the state of the session; and the time that was spent.
    ///
    /// # Errors
    /// The step at which going back ends, because it cannot be read or does not fit what stands there.
    pub fn back_before<'a>(&self, later: &'a [Past]) -> Result<Vec<Change>, &'a Logged> {
        let mut then = self.as_before(later)?;
        let about = &self.about;
        (then.about.state, then.about.version) = (about.state, about.version);
        (then.about.finalised, then.about.reopened) = (about.finalised, about.reopened);
        for spent in self.timeboxes.values().filter(|timebox| timebox.spent > 0) {
            let mut timebox = then.timebox(&spent.id);
            timebox.spent = spent.spent;
            then.put(timebox.into());
        }
        Ok(self.diff(&then))
    }

    /// This session as it was before its last steps.
    fn as_before<'a>(&self, later: &'a [Past]) -> Result<Self, &'a Logged> {
        let mut then = self.clone();
        for past in later.iter().rev() {
            let fits = past.is_readable && past.logged.step.inverse().iter().all(|change| then.goes_back_over(change));
            if !fits {
                return Err(&past.logged);
            }
        }
        Ok(then)
    }

    /// Applies the inverse of a change, unless what stands there is not what the change left.
    fn goes_back_over(&mut self, change: &Change) -> bool {
        let stored = self.get(&change.key).map(|record| record.to_fields());
        let fits = match (&change.was, &stored) {
            (Some(was), Some(stored)) => was.iter().all(|(name, value)| stored.get(name) == Some(value)),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if !fits {
            return false;
        }
        match change.applied(stored.as_ref()).map(|fields| Record::from_fields(&change.key, &fields)) {
            None => self.remove(&change.key),
            Some(Ok(record)) => self.put(record),
            Some(Err(_)) => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

    use proptest::prelude::*;

    use super::*;
    use crate::{
        session::{About, Action, Finding, Id, Judgement, Key, Kind, Note, Role, State, Step, Timebox},
        time::Timestamp,
        words::Phrase,
    };

    fn past(n: i64, changes: Vec<Change>) -> Past {
        let at = Timestamp::read("2026-03-12T13:00:00Z").unwrap();
        let step = Step { id: n.to_string(), seat: 1, at, what: Phrase::new("step-test"), role: Role::Does, changes };
        Past { logged: Logged { n, step }, is_readable: true }
    }

    /// A session that has done these things, its log, and what it was after each step.
    fn lived(gestures: &[(u8, u8)]) -> (Session, Vec<Past>, Vec<Session>) {
        let mut session = Session::default();
        let (mut log, mut was) = (vec![], vec![]);
        let about = Change::put(About { id: Key::about().id, ..About::default() });
        for (n, (kind, which)) in (0..).zip([(9, 0)].iter().chain(gestures)) {
            let id = Id::from(format!("r{which}"));
            let changes: Vec<Change> = match kind {
                9 => vec![about.clone()],
                0 => Change::to(&session, Action { id, title: format!("Do it {n}"), ..Action::default() }).into_iter().collect(),
                1 => session.without(&Key::new(Kind::Action, id)),
                2 => Change::to(&session, Finding { id, judgement: Judgement::Partly, reason: n.to_string(), ..Finding::default() })
                    .into_iter()
                    .collect(),
                3 => Change::to(&session, Note { id, text: n.to_string(), ..Note::default() }).into_iter().collect(),
                _ => session.get(&Key::new(Kind::Note, id)).map(Change::remove).into_iter().collect(),
            };
            let step = past(n, changes);
            session.take(&step.logged.step);
            log.push(step);
            was.push(session.clone());
        }
        (session, log, was)
    }

    proptest! {
        #[test]
        fn going_back_gives_the_session_as_it_was(gestures in proptest::collection::vec((0_u8..5, 0_u8..3), 1..30), to in 0_usize..30) {
            let (session, log, was) = lived(&gestures);
            let to = to.min(log.len() - 1);
            let changes = session.back_before(&log[to + 1..]).map_err(|_| TestCaseError::fail("it can be read"))?;
            let mut back = session.clone();
            changes.iter().for_each(|change| back.apply(change));
            prop_assert_eq!(&back, &was[to]);
            // And that step can be taken back in turn.
            changes.into_iter().rev().map(Change::inverse).for_each(|change| back.apply(&change));
            prop_assert_eq!(back, session);
        }
    }

    #[test]
    fn a_step_that_cannot_be_read_is_as_far_as_it_goes() {
        let (session, mut log, _) = lived(&[(0, 0), (2, 0), (3, 0), (0, 1)]);
        log[2].is_readable = false;
        assert_eq!(session.back_before(&log[2..]), Err(&log[2].logged));
        assert!(session.back_before(&log[3..]).is_ok());
    }

    #[test]
    fn a_step_that_does_not_fit_what_stands_there_is_as_far_as_it_goes() {
        let (mut session, log, _) = lived(&[(0, 0), (0, 1)]);
        session.actions.get_mut("r1").unwrap().title = "Somebody meddled".into();
        assert_eq!(session.back_before(&log[2..]), Err(&log[2].logged));
    }

    #[test]
    fn a_field_of_a_later_version_is_as_far_as_it_goes() {
        let (session, mut log, _) = lived(&[(0, 0), (0, 1)]);
        log[2].logged.step.changes[0].now.as_mut().unwrap().insert("colour".into(), "red".into());
        assert_eq!(session.back_before(&log[2..]), Err(&log[2].logged));
    }

    #[test]
    fn what_was_finalised_and_the_time_that_went_by_stay_as_they_are() {
        let (session, log, _) = lived(&[(0, 0)]);
        let mut now = session.clone();
        now.about.version = 1;
        now.put(Timebox { id: "strategy".into(), minutes: 8, spent: 240, ..Timebox::default() }.into());
        let finalised = past(9, vec![Change::between(Some(&session.about.clone().into()), Some(&now.about.clone().into())).unwrap()]);
        let timed = past(10, vec![Change::put(now.timebox(&"strategy".into()))]);
        let later: Vec<Past> = log[1..].iter().cloned().chain([finalised, timed]).collect();
        let mut back = now.clone();
        now.back_before(&later).unwrap().iter().for_each(|change| back.apply(change));
        assert_eq!((back.actions.len(), back.about.version, back.about.state), (0, 1, State::Open));
        assert_eq!((back.timebox(&"strategy".into()).minutes, back.timebox(&"strategy".into()).spent), (0, 240));
    }
}
