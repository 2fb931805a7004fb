//! The one place where SQLite is used. A `Store` is one connection to one file; [`Store::perform`] is
//! an ordinary function from a [`Job`] to a [`Reply`], which the program runs on a thread of its own
//! and tests call inline.

use serde::{Deserialize, Serialize};

use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{Conflict, Id, Key, Logged, Purpose, Seat, Session, SessionId, Stacks, Step, StepId},
    time::Timestamp,
};

/// A row of the shelf: what home and `list` show of a session without opening it.
#[derive(Debug, Clone, PartialEq)]
pub struct ShelfRow {
    /// The session's id.
    pub id: SessionId,
    /// Its title.
    pub title: String,
    /// The city or other organisation.
    pub organisation: String,
    /// What it is made for.
    pub purpose: Purpose,
    /// Key factors judged.
    pub judged: u32,
    /// Key factors in scope.
    pub in_scope: u32,
    /// Actions that are not done, dropped or carried.
    pub open: u32,
    /// All actions.
    pub actions: u32,
    /// When it was made.
    pub made: Timestamp,
    /// When it was last altered.
    pub changed: Timestamp,
    /// When it was put into the trash; none on the shelf.
    pub trashed: Option<Timestamp>,
}

/// What home shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelf {
    /// The visible rows, newest change first.
    pub rows: Vec<ShelfRow>,
    /// How many sessions there are in all.
    pub total: usize,
    /// Where the first row's group was.
    pub place: Option<Place>,
    /// The half-typed sentence of the first row's session, if there is one.
    pub draft: Option<Draft>,
}

/// Where the group was in a session. Not in the log.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The room: `walk`, `plan` or `close`.
    pub room: String,
    /// The key factor.
    pub factor: Option<Id>,
    /// The guide question within it, from 0.
    pub question: usize,
    /// The key factor as people say it: `5, Engagement of non-municipal actors`.
    pub label: String,
}

/// Text that has been typed but not yet taken as a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field, as `app` names it; one draft per session, seat and field.
    pub field: String,
    /// What the field held when typing began; none for a new record.
    pub base: Option<String>,
    /// The text.
    pub text: String,
    /// The caret, in characters from the start.
    pub caret: u32,
    /// When it was typed.
    pub at: Timestamp,
}

/// A session as it is opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The records.
    pub session: Session,
    /// The benchmark edition it was made with.
    pub benchmark: Benchmark,
    /// The number of the last step in it.
    pub seen: i64,
    /// What undo and redo take next on this seat.
    pub stacks: Stacks,
    /// Where the group was.
    pub place: Option<Place>,
    /// What was typed and not taken, on this seat, newest last.
    pub drafts: Vec<Draft>,
}

/// A step to be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Commit {
    /// The session.
    pub session: SessionId,
    /// The step. Records with a `number` of 0 are given the next one of their kind.
    pub step: Step,
    /// The last step that the caller has seen.
    pub seen: i64,
    /// The drafts that the step settles, by field: deleted in the same transaction.
    pub settles: Vec<String>,
    /// The benchmark, when this is the first step of a session.
    pub benchmark: Option<Box<Benchmark>>,
}

/// A step that has been taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Committed {
    /// Steps of others since `seen`, to be applied first.
    pub others: Vec<Logged>,
    /// The step as it took effect; none when nothing was left to do.
    pub own: Option<Logged>,
}

/// Why a step was not taken. Nothing has been written.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The trouble in words.
    pub failure: Failure,
    /// Both versions, when what is stored has been altered since.
    pub conflict: Option<Box<Conflict>>,
}

/// Something found by search.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The session.
    pub session: SessionId,
    /// Its title.
    pub title: String,
    /// The record.
    pub key: Key,
    /// The text around the words found, on one line.
    pub excerpt: String,
}

/// Something for the store to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Job {
    /// The shelf's rows from `from` on, `count` at most.
    Shelf { from: usize, count: usize },
    /// Open a session.
    Open { session: SessionId },
    /// Take a step.
    Commit(Box<Commit>),
    /// Take back (or take again) a step of this seat: the inverse of `step` is committed as `id`.
    TakeBack { session: SessionId, step: StepId, redo: bool, id: StepId, at: Timestamp, seen: i64 },
    /// Keep a draft; synced to the disk when `sync`.
    Draft { session: SessionId, draft: Draft, sync: bool },
    /// Forget a draft.
    DropDraft { session: SessionId, field: String },
    /// Keep the place where the group is (unsynced).
    Place { session: SessionId, place: Place, at: Timestamp },
    /// Find words in all sessions; `ask` comes back with the answer.
    Search { ask: u64, words: String },
    /// The history of a session, newest last, `count` at most.
    History { session: SessionId, count: usize },
    /// Move a session to the trash, or back.
    Trash { session: SessionId, at: Option<Timestamp> },
    /// What can be done while nobody types: index words, move the log into the file.
    Tidy,
}

/// What came of a job.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// To `Shelf` and `Trash`.
    Shelf(Shelf),
    /// To `Open`.
    Opened(Box<Opened>),
    /// To `Commit` and `TakeBack`.
    Committed(Box<Committed>),
    /// To `Commit` and `TakeBack`, when nothing was written.
    Refused(Box<Refused>),
    /// To `Draft`, `DropDraft`, `Place`: it is kept.
    Kept { synced: bool },
    /// To `Search`.
    Found { ask: u64, hits: Vec<Hit> },
    /// To `History`.
    History(Vec<Logged>),
    /// To `Tidy`.
    Tidied,
    /// To any other job: it failed.
    Failed(Failure),
}

/// The seat of a store: read by `app` for its steps.
pub type StoreSeat = Seat;
