//! What reaches the program and what it asks for: messages come in, effects go out.

use std::path::PathBuf;

use super::{Command, Edit, Leave, menu::Offer, point::Point};
use crate::{
    benchmark::Benchmark,
    export::{Format, Wanted},
    failure::Failure,
    practice::Practice,
    report::Document,
    session::SessionId,
    store::{Job, Reply},
};

/// Something that has happened.
#[derive(Debug)]
pub enum Message {
    /// A command was given.
    Do(Command),
    /// The open field is edited.
    Edit(Edit),
    /// A name is completed.
    Complete,
    /// The open field is left; by Esc, or by another key.
    Leave(Leave, bool),
    /// What can be done here is listed: each command with its keys; narrowed by typing, or not.
    Menu(Vec<Offer>, bool),
    /// An option is chosen by its digit, from 0; where a length is typed, the digit itself.
    Digit(usize),
    /// A digit of a number is typed where no field is open: of a count, or of an action.
    Count(u32),
    /// Something on the screen was clicked.
    Point(Point),
    /// The window has this size now.
    Resize(u16, u16),
    /// A deadline has come.
    Wake,
    /// The store has answered.
    Reply(Reply),
    /// The benchmarks that are there have been read: those without faults, and trouble with the others.
    Benchmarks(Vec<Benchmark>, Vec<Failure>),
    /// The library of good practices has been read, and trouble with what of it could not be taken.
    Practices(Vec<Practice>, Vec<Failure>),
    /// An export has ended.
    Exported(Result<PathBuf, Failure>),
    /// Something that nobody waits for went wrong: the backup of the day.
    Trouble(Failure),
    /// Another program may have altered the database.
    Elsewhere,
    /// The program is asked to end with this exit code.
    End(u8),
}

impl Message {
    /// Whether somebody has pressed a key.
    #[must_use]
    pub fn is_of_a_person(&self) -> bool {
        match self {
            Self::Do(_)
            | Self::Edit(_)
            | Self::Complete
            | Self::Leave(..)
            | Self::Menu(..)
            | Self::Digit(_)
            | Self::Count(_)
            | Self::Point(_) => true,
            Self::Resize(..)
            | Self::Wake
            | Self::Reply(_)
            | Self::Benchmarks(..)
            | Self::Practices(..)
            | Self::Exported(_)
            | Self::Trouble(_)
            | Self::Elsewhere
            | Self::End(_) => false,
        }
    }
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// A job for the store.
    Store(Job),
    /// An export to a file.
    Export { session: SessionId, wanted: Box<Wanted>, path: PathBuf, force: bool },
    /// A page that is composed already is written to a file.
    WritePage { page: Box<Document>, format: Format, path: PathBuf, force: bool },
    /// The benchmarks are read, those of one's own in this folder.
    Benchmarks(PathBuf),
    /// The library of good practices is read: benchmarks of one's own lie in this folder, practices beside it.
    Practices(PathBuf),
    /// A folder is shown in a window of the system's.
    ShowFolder(PathBuf),
    /// The program ends with this exit code.
    End(u8),
}
