//! A step is one gesture of one person. The log of steps is append-only; undo appends.

use serde::{Deserialize, Serialize};

use super::{Change, Fields, Kind, Session};
use crate::{time::Timestamp, words::Phrase};

/// A step's id: a UUIDv7.
pub type StepId = String;

/// The number of the program at the table: 1 for the usual single one.
pub type Seat = u32;

/// The seat of steps that nobody took at the table, and that nobody takes back.
pub const NOBODY: Seat = 0;

/// What a step does to the log before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Something new.
    Does,
    /// Takes a step back.
    Undoes(StepId),
    /// Takes an undoing step back; names that undoing step.
    Redoes(StepId),
}

/// One gesture of one person: a few changes and a phrase that tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// The program that made it.
    pub seat: Seat,
    /// When.
    pub at: Timestamp,
    /// What was done, for the history.
    pub what: Phrase,
    /// What it does to the log before it.
    pub role: Role,
    /// The alterations; in the log, as they took effect.
    pub changes: Vec<Change>,
}

/// A step with its place in this database's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    /// Its number in the order of this database.
    pub n: i64,
    /// The step.
    pub step: Step,
}

impl Step {
    /// Whether it does nothing but count the time that was spent.
    #[must_use]
    pub fn is_clockwork(&self) -> bool {
        self.role == Role::Does && counts_time(&self.changes)
    }

    /// The changes that take this step back, in the order in which they must be applied.
    #[must_use]
    pub fn inverse(&self) -> Vec<Change> {
        self.changes.iter().rev().cloned().map(Change::inverse).collect()
    }
}

/// Whether changes do nothing but count the time that was spent.
#[must_use]
pub fn counts_time(changes: &[Change]) -> bool {
    let counts = |change: &Change| {
        let before = change.was.clone().unwrap_or_else(|| change.key.blank_fields());
        let alters = |now: &Fields, name: &str| now.get(name).is_some_and(|value| before.get(name) != Some(value));
        // What was of another sitting becomes of this one with the first seconds that are spent on it.
        let follows = |now: &Fields, name: &str| match name {
            "spent" | "share" | "earlier" | "sitting" => true,
            "minutes" | "turn" => alters(now, "sitting") && change.was.is_some(),
            _ => false,
        };
        let altered = |now: &Fields| alters(now, "spent") && now.keys().all(|name| follows(now, name) || !alters(now, name));
        change.key.kind == Kind::Timebox && change.now.as_ref().is_some_and(altered)
    };
    !changes.is_empty() && changes.iter().all(counts)
}

impl Session {
    /// Applies a step as it took effect.
    pub fn take(&mut self, step: &Step) {
        step.changes.iter().for_each(|change| self.apply(change));
    }
}

/// What undo and redo would take next, per seat: the ids of steps, the next one last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stacks {
    /// Steps that can be taken back.
    pub undo: Vec<StepId>,
    /// Undoing steps that can be taken back in turn.
    pub redo: Vec<StepId>,
}

impl Stacks {
    /// Moves on over one more step of this seat. One that took something back and altered nothing by
    /// that, because it was passed over or there was nothing left to do, cannot be taken back in turn.
    /// Neither can one that only counts time: nobody who takes something back means the clock.
    pub fn take(&mut self, step: &Step) {
        if step.is_clockwork() {
            return;
        }
        self.push(&step.id, &step.role);
        if step.changes.is_empty() {
            self.drop_empty(&step.role);
        }
    }

    /// Forgets the step that was pushed last, where it took something back and altered nothing.
    pub fn drop_empty(&mut self, role: &Role) {
        match role {
            Role::Does => None,
            Role::Undoes(_) => self.redo.pop(),
            Role::Redoes(_) => self.undo.pop(),
        };
    }

    /// Moves on over one more step of this seat, which altered something.
    pub fn push(&mut self, id: &str, role: &Role) {
        match role {
            Role::Does => {
                self.undo.push(id.to_owned());
                self.redo.clear();
            }
            Role::Undoes(_) => {
                self.undo.pop();
                self.redo.push(id.to_owned());
            }
            Role::Redoes(_) => {
                self.redo.pop();
                self.undo.push(id.to_owned());
            }
        }
    }
}

/// The stacks of a seat, read off a session's whole log: a pure function, so undo survives a restart.
/// The first step, which makes the session, is in nobody's stack: a session goes by way of the trash.
pub fn stacks<'a>(log: impl IntoIterator<Item = &'a Logged>, seat: Seat) -> Stacks {
    let mut stacks = Stacks::default();
    for Logged { step, .. } in log.into_iter().skip(1).filter(|logged| logged.step.seat == seat) {
        stacks.take(step);
    }
    stacks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::{Action, Key, Party, Record, Timebox};

    fn step(n: i64, seat: Seat, role: Role, changes: Vec<Change>) -> Logged {
        let at = Timestamp::read("2026-03-12T13:00:00Z").unwrap_or_else(|| unreachable!("a good moment"));
        Logged { n, step: Step { id: n.to_string(), seat, at, what: Phrase::new("step-test"), role, changes } }
    }

    /// The step that makes a session, then what the seats do: something new, or take the last thing
    /// back, or do it again.
    fn log(gestures: &[(Seat, u8)]) -> Vec<Logged> {
        let something = || vec![Change::put(Party { id: "p".into(), ..Party::default() })];
        let mut log: Vec<Logged> = vec![step(0, 1, Role::Does, something())];
        for (n, (seat, gesture)) in (1..).zip(gestures) {
            let stacks = stacks(&log, *seat);
            let role = match gesture {
                0 | 4 => stacks.undo.last().cloned().map_or(Role::Does, Role::Undoes),
                1 => stacks.redo.last().cloned().map_or(Role::Does, Role::Redoes),
                _ => Role::Does,
            };
            // What was passed over alters nothing.
            log.push(step(n, *seat, role, if *gesture == 4 { vec![] } else { something() }));
        }
        log
    }

    fn gestures() -> impl Strategy<Value = Vec<(Seat, u8)>> {
        proptest::collection::vec((1..3_u32, 0..5_u8), 0..40)
    }

    #[test]
    fn something_new_ends_what_could_be_done_again() {
        let log = log(&[(1, 9), (1, 9), (1, 0), (1, 9)]);
        assert_eq!(stacks(&log, 1), Stacks { undo: vec!["1".into(), "4".into()], redo: vec![] });
        assert_eq!(stacks(&log, 2), Stacks::default());
    }

    #[test]
    fn what_was_passed_over_is_neither_taken_back_nor_done_again() {
        let log = log(&[(1, 9), (1, 9), (1, 4), (1, 0)]);
        assert_eq!(stacks(&log, 1), Stacks { undo: vec![], redo: vec!["4".into()] });
    }

    #[test]
    fn nobody_takes_back_the_time_that_was_spent() {
        let spent = |before: u32, now: u32| {
            let boxed = |spent| Timebox { id: "strategy".into(), spent, ..Timebox::default() };
            let before = (before > 0).then(|| Record::from(boxed(before)));
            Change::between(before.as_ref(), Some(&boxed(now).into())).into_iter().collect::<Vec<_>>()
        };
        let mut log = log(&[(1, 9), (1, 0)]);
        log.push(step(3, 1, Role::Does, spent(0, 61)));
        log.push(step(4, 1, Role::Does, spent(61, 80)));
        assert_eq!(stacks(&log, 1), Stacks { undo: vec![], redo: vec!["2".into()] });
        let planned = Timebox { id: "strategy".into(), spent: 80, minutes: 9, ..Timebox::default() };
        log.push(step(5, 1, Role::Does, vec![Change::put(planned)]));
        assert_eq!(stacks(&log, 1).undo, ["5"]);
    }

    #[test]
    fn the_changes_of_a_step_are_taken_back_in_reverse() {
        let (mut before, action) = (Session::default(), Action { id: "a".into(), title: "Call".into(), ..Action::default() });
        before.put(Party { id: "p".into(), ..Party::default() }.into());
        let with_lead = Action { lead: Some("p".into()), ..action.clone() };
        let led = Change::between(Some(&Record::from(action.clone())), Some(&with_lead.into()));
        let Logged { step, .. } = step(1, 1, Role::Does, std::iter::once(Change::put(action)).chain(led).collect());
        let mut session = before.clone();
        session.take(&step);
        assert!(session.get(&Key::new(Kind::Action, "a")).is_some());
        step.inverse().iter().for_each(|change| session.apply(change));
        assert_eq!(session, before);
    }

    proptest! {
        #[test]
        fn taking_back_and_doing_again_as_often_is_nothing(before in gestures(), times in 1..10_usize) {
            let mut log = log(&before);
            let first = stacks(&log, 1);
            let times = times.min(first.undo.len());
            for redo in std::iter::repeat_n(false, times).chain(std::iter::repeat_n(true, times)) {
                let now = stacks(&log, 1);
                let next = if redo { now.redo.last().cloned().map(Role::Redoes) } else { now.undo.last().cloned().map(Role::Undoes) };
                let n = i64::try_from(log.len()).unwrap_or(0) + 1;
                log.extend(next.map(|role| step(n, 1, role, vec![Change::put(Party { id: "p".into(), ..Party::default() })])));
            }
            let last = stacks(&log, 1);
            prop_assert_eq!(last.undo.len(), first.undo.len());
            prop_assert_eq!(last.redo.len(), first.redo.len());
            // What lay beneath is untouched.
            let kept = first.undo.len() - times;
            prop_assert_eq!(last.undo.get(..kept), first.undo.get(..kept));
        }

        #[test]
        fn a_seat_takes_back_nothing_but_its_own(gestures in gestures()) {
            let log = log(&gestures);
            for seat in [1, 2] {
                let stacks = stacks(&log, seat);
                for id in stacks.undo.iter().chain(&stacks.redo) {
                    prop_assert!(log.iter().any(|logged| logged.step.id == *id && logged.step.seat == seat));
                }
            }
        }

        #[test]
        fn the_stacks_can_be_read_from_the_log_at_any_point(gestures in gestures(), at in 0..40_usize) {
            // Reading the first part and moving on step by step is reading all of it.
            let log = log(&gestures);
            let (head, tail) = log.split_at((at + 1).min(log.len()));
            let mut stacks = stacks(head, 1);
            tail.iter().filter(|logged| logged.step.seat == 1).for_each(|logged| stacks.take(&logged.step));
            prop_assert_eq!(stacks, super::stacks(&log, 1));
        }
    }
}
