//! A step is one gesture of one person. The log of steps is append-only; undo appends.

use serde::{Deserialize, Serialize};

use super::{Change, Session};
use crate::{time::Timestamp, words::Phrase};

/// A step's id: a UUIDv7.
pub type StepId = String;

/// The number of the program at the table: 1 for the usual single one.
pub type Seat = u32;

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
    /// The changes that take this step back, in the order in which they must be applied.
    #[must_use]
    pub fn inverse(&self) -> Vec<Change> {
        self.changes.iter().rev().cloned().map(Change::inverse).collect()
    }
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
    /// Moves on over one more step of this seat.
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
        stacks.push(&step.id, &step.role);
    }
    stacks
}
