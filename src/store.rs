//! The one place where SQLite is used. A `Store` is one connection to one file; [`Store::perform`] is
//! an ordinary function from a [`Job`] to a [`Reply`], which the program runs on a thread of its own
//! and tests call inline.

mod actions;
mod articles;
mod backup;
mod beside;
mod check;
mod commit;
mod damage;
mod drafts;
mod forget;
mod load;
mod log;
mod open;
mod restore;
mod rows;
mod salvage;
mod schema;
mod search;
mod seat;
mod shelf;
mod thread;
mod tidy;
mod trouble;
mod units;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicU64},
};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{
        Cards, Conflict, Id, Key, Logged, Past, Purpose, Row, Seat, Session, SessionId, Stacks, Step, StepId, UnitChange, UnitStep, Units,
        year::{Period, Year},
    },
    time::{Date, Timestamp},
};

pub use actions::{Answer as ActionsAnswer, Ask as ActionsAsk, COUNTED, Filter, Named, QUARTER, SOON, Sort, Today, Wanted, shifted};
pub use articles::KeptArticle;
pub use backup::{KEPT, back_up, backup_due, backup_folder};
pub use beside::Beside;
pub use check::{Health, check};
pub use forget::{Due, Fate, Forget, Forgotten, Found, Listed, Places, due_to_forget, forget, look as look_for};
pub use open::PATIENCE;
pub use restore::{Contents, Kept, backups, contents, restore};
pub use salvage::{Salvaged, salvage};
pub use shelf::Abreast;
pub use thread::spawn;

/// One connection to one database.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    /// The file; none in memory.
    path: Option<PathBuf>,
    taken: seat::Taken,
    /// Milliseconds that a write waits for another program.
    patience: Arc<AtomicU64>,
    /// Whether there is a write-ahead log.
    wal: bool,
    /// The part of the shelf that was last asked for: shown again after a move to the trash.
    asked: (usize, usize),
    /// Bytes of write-ahead log at which a step moves it into the file.
    checkpoint_at: u64,
    /// What SQLite's `data_version` was when others' steps were last read.
    data_version: i64,
    /// The names of key factors that lists have asked for.
    names: actions::Names,
}

impl Store {
    /// The number of this program at the table.
    #[must_use]
    pub fn seat(&self) -> Seat {
        self.taken.seat
    }

    /// The seats of other programs that have the same database open.
    #[must_use]
    pub fn others(&self) -> Vec<Seat> {
        self.taken.others()
    }

    /// Whether what other programs write can be seen by watching the folder: on a drive of another
    /// machine, which has no write-ahead log, what is written elsewhere is not told here.
    #[must_use]
    pub fn is_watchable(&self) -> bool {
        self.wal
    }

    /// The file; none in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The connection itself, for tests that break things.
    #[doc(hidden)]
    pub fn meddle(&mut self) -> &mut Connection {
        &mut self.conn
    }

    /// Does a job. Whatever goes wrong is a reply.
    pub fn perform(&mut self, job: Job) -> Reply {
        let done = match job {
            Job::Shelf { from, count } => self.shelf(from, count).map(Reply::Shelf),
            Job::Open { session } => self.open_session(&session).map(|opened| Reply::Opened(Box::new(opened))),
            Job::Commit(commit) => return taken(self.commit(*commit)),
            Job::CommitBeside(commit, beside) => return taken(self.commit_beside(*commit, &beside)),
            Job::TakeBack(taking) => return taken(self.take_back(&taking)),
            Job::PassOver(taking) => return taken(self.pass_over(&taking)),
            Job::Draft { session, draft, sync } => self.keep_draft(&session, &draft, sync).map(|()| Reply::Kept { synced: sync }),
            Job::DropDraft { session, field } => self.drop_draft(&session, &field).map(|()| Reply::Kept { synced: false }),
            Job::Place { session, place, at } => self.keep_place(&session, &place, at).map(|()| Reply::Kept { synced: false }),
            Job::Search { ask, words } => self.search(&words).map(|hits| Reply::Found { ask, hits }),
            Job::History { session, count } => self.history(&session, count).map(Reply::History),
            Job::Past { session } => self.past(&session).map(Reply::Past),
            Job::Beside { session, others } => self.beside(&session, &others).map(|(rows, opened)| Reply::Beside { rows, opened }),
            Job::SideBySide { benchmark, but } => self.of_benchmark(&benchmark, Some(&but)).map(Reply::SideBySide),
            Job::Lineage { session } => self.lineage(&session).map(Reply::Lineage),
            Job::Trash { session, at } => {
                let (from, count) = self.asked;
                self.trash(&session, at).and_then(|()| self.shelf(from, count)).map(Reply::Shelf)
            }
            Job::News { session, seen } => self.look_for_news(session, seen),
            Job::Units => self.units().map(Reply::Units),
            Job::AlterUnit(step) => {
                return match self.alter_unit(&step) {
                    Ok((units, changes)) => Reply::UnitsAltered(units, changes),
                    Err(failure) => Reply::UnitsRefused(failure),
                };
            }
            Job::Known => self.units().and_then(|units| Ok(Reply::Known(units, self.organisations()?))),
            Job::Lines => self.lines().map(Reply::Lines),
            Job::Year(period, organisation) => {
                self.year(period, organisation.as_deref(), &mut |_| {}).map(|(year, units)| Reply::Year(Box::new(year), units))
            }
            Job::Articles => self.kept_articles().map(Reply::Articles),
            Job::Seats => Ok(Reply::Seats(self.others())),
            Job::Actions(ask) => self.ask_of_actions(ask).map(Reply::Actions),
            Job::Tidy => self.tidy().map(|()| Reply::Tidied),
        };
        done.unwrap_or_else(Reply::Failed)
    }

    /// The same trouble with the name of the file.
    fn located_failure(&self, failure: Failure) -> Failure {
        match &self.path {
            Some(path) => open::at(failure, path),
            None => failure.with("file", ""),
        }
    }
}

fn taken(outcome: Result<Committed, Refused>) -> Reply {
    match outcome {
        Ok(committed) => Reply::Committed(Box::new(committed)),
        Err(refused) => Reply::Refused(Box::new(refused)),
    }
}

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
    /// Whether later reviews are held against it.
    pub is_baseline: bool,
    /// The day that it stands for among others (`Session::day`).
    pub day: Option<Date>,
    /// The number of the last version that was finalised; 0 before the first.
    pub version: u32,
    /// Whether that is how it stands.
    pub is_final: bool,
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
    /// What was typed for a session that does not exist yet, newest last.
    pub begun: Vec<Draft>,
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
    /// What the room was doing together: `round`, `voices`; blank for its own picture.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stage: String,
    /// Cards that have been keyed and not been shown, by key factor: votes before the reveal.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cards: BTreeMap<Id, Cards>,
    /// The row of the first round that is being keyed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<Row>,
    /// What the clock has counted and no step has stored, on this seat.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clock: Vec<Counted>,
}

/// Time that was spent on a key factor and is not stored as a step yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Counted {
    /// The key factor.
    pub factor: Id,
    /// How many seconds.
    pub seconds: u32,
    /// What was stored as spent then: on other ground these seconds are stored already.
    pub on: u32,
    /// The minutes that were planned.
    pub share: u32,
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
    /// The plans on the shelf that are made from it and have open actions, with how many.
    pub led_to: Vec<(String, u32)>,
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
    /// The steps that an imported file's records come from; none for a step made here.
    pub lineage: Vec<StepId>,
}

/// An earlier step of this seat that is to be taken back, or to be let stand for good.
#[derive(Debug, Clone, PartialEq)]
pub struct TakeBack {
    /// The session.
    pub session: SessionId,
    /// The step that this is about.
    pub step: StepId,
    /// Whether it was taken back before and is to be done again.
    pub redo: bool,
    /// The id of the step that this becomes.
    pub id: StepId,
    /// When it is taken.
    pub at: Timestamp,
    /// The last step that the caller has seen.
    pub seen: i64,
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
    /// Steps of others since `seen`, so that the caller knows what is stored now.
    pub others: Vec<Logged>,
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
    /// Take a step, and have the earlier session's action follow it.
    CommitBeside(Box<Commit>, Box<Beside>),
    /// Take back a step of this seat, or do it again.
    TakeBack(TakeBack),
    /// Let the step stand that `TakeBack` would take, for good: the one before it is next then.
    PassOver(TakeBack),
    /// Keep a draft; synced to the disk when `sync`. The session's id is empty while it is being set up.
    Draft { session: SessionId, draft: Draft, sync: bool },
    /// Forget a draft.
    DropDraft { session: SessionId, field: String },
    /// Keep the place where the group is (unsynced).
    Place { session: SessionId, place: Place, at: Timestamp },
    /// Find words in all sessions; `ask` comes back with the answer.
    Search { ask: u64, words: String },
    /// The history of a session, newest last, `count` at most.
    History { session: SessionId, count: usize },
    /// All that was done to a session, oldest first, with what of it can be read.
    Past { session: SessionId },
    /// The other sessions on the shelf, and some of them opened, to be held against this one.
    Beside { session: SessionId, others: Vec<SessionId> },
    /// Every session on the shelf that was made with this benchmark, opened, but the one that is open already.
    SideBySide { benchmark: String, but: SessionId },
    /// The ids of all steps in a session's records, for the file that hands it over.
    Lineage { session: SessionId },
    /// Move a session to the trash, or back.
    Trash { session: SessionId, at: Option<Timestamp> },
    /// What others have done to a session since `seen`, or with none to any. Asks the file only whether
    /// anybody else has written when nobody has.
    News { session: Option<SessionId>, seen: i64 },
    /// Read of the actions of all sessions.
    Actions(ActionsAsk),
    /// The units of organisations.
    Units,
    /// Alter one of them; all or nothing.
    AlterUnit(UnitStep),
    /// The units, and the organisations that sessions or units name.
    Known,
    /// What was typed for no session and not taken, on this seat.
    Lines,
    /// What all sessions have to tell of a period; of one organisation, or of all.
    Year(Period, Option<String>),
    /// The articles that sessions keep for the library.
    Articles,
    /// Which seats are taken.
    Seats,
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
    /// To `Past`.
    Past(Vec<Past>),
    /// To `Beside`: every other session on the shelf, and those that were asked for and are there.
    Beside { rows: Vec<ShelfRow>, opened: Vec<Opened> },
    /// To `SideBySide`.
    SideBySide(Abreast),
    /// To `Lineage`.
    Lineage(Vec<StepId>),
    /// To `News`: whether anybody else has written, and their steps in this session.
    News { session: Option<SessionId>, steps: Vec<Logged>, altered: bool },
    /// To `Actions`.
    Actions(ActionsAnswer),
    /// To `Units`.
    Units(Units),
    /// To `AlterUnit`: the tree, and what the step altered in it.
    UnitsAltered(Units, Vec<UnitChange>),
    /// To `AlterUnit`, when nothing was written.
    UnitsRefused(Failure),
    /// To `Known`.
    Known(Units, Vec<String>),
    /// To `Lines`, newest last.
    Lines(Vec<Draft>),
    /// To `Year`, with the units as they are.
    Year(Box<Year>, Units),
    /// To `Articles`.
    Articles(Vec<KeptArticle>),
    /// To `Seats`: those of other programs.
    Seats(Vec<Seat>),
    /// To `Tidy`.
    Tidied,
    /// To any other job: it failed.
    Failed(Failure),
}

/// The seat of a store: read by `app` for its steps.
pub type StoreSeat = Seat;
