//! The terminal program: its loop.

use std::path::PathBuf;

use crate::{
    failure::Failure,
    session::{NewSession, SessionId},
};

/// What the terminal program is started with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The file of the sessions.
    pub database: PathBuf,
    /// The palette.
    pub theme: Theme,
    /// What it shows first.
    pub start: Start,
}

/// The palettes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// For a dark room.
    #[default]
    Dark,
    /// For a light room.
    Light,
    /// For tired projectors.
    Contrast,
}

/// What the terminal program shows first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// All sessions.
    Home,
    /// A session, where it was left.
    Session(SessionId),
    /// A new session, to be set up.
    New(NewSession),
}

/// Runs the terminal program until the room leaves it.
///
/// # Errors
/// The database cannot be opened, or there is no terminal.
pub fn run(_options: Options) -> Result<(), Failure> {
    Ok(())
}
