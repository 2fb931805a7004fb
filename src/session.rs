//! A session: one workshop's saved record. It consists of records, flat structs with stable ids, and
//! changes in one way only: a `Step`, one gesture of one person, made of `Change`s that say what was
//! and what is now. This module is pure: no database, no screen, no clock.

mod about;
mod action;
mod action_row;
pub mod agenda;
mod ask;
mod back;
mod cards;
mod chain;
mod change;
mod check;
mod cut;
mod evidence;
mod file;
mod finding;
pub mod gate;
mod leftover;
mod look;
mod new;
mod news;
mod people;
pub mod pictures;
pub mod priority;
pub mod rank;
mod record;
mod standing;
mod step;
mod timebox;
mod voices;
mod without;

pub use about::{About, HORIZON_MONTHS, Purpose, State};
pub use action::{Action, ActionKind, Level, Rag, Status};
pub use action_row::ActionRow;
pub use agenda::{Agenda, Countdown};
pub use ask::{Judged, Progress, in_order, next_rank};
pub use back::Past;
pub use cards::{Cards, MOST_CARDS, Row};
pub use chain::{Link, Part, Said, chain};
pub use change::{Change, Conflict};
pub use check::{Loose, loose_ends};
pub use cut::Cut;
pub use evidence::{Evidence, EvidenceKind, Support};
pub use file::{FORMAT, SessionFile};
pub use finding::{Finding, Judgement};
pub use gate::{Fault, FaultKind};
pub use leftover::{Decision, Parked};
pub use look::{Look, Looked, Note};
pub use new::{NewSession, Usual, new_session};
pub use news::News;
pub use people::{Party, PartyKind, Presence, Side, Sitting};
pub use record::{Blank, Fielded, Fields, Id, Key, Kind, Record, Session, SessionId};
pub use standing::Standing;
pub use step::{Logged, Role, Seat, Stacks, Step, StepId, counts_time, stacks};
pub use timebox::{Timebox, Turn};
pub use voices::{Leaning, Voice, Voices};
