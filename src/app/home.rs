//! Home: what we were doing, other sessions.

use super::{App, Ask, Effect, Over, command::commands, over};
use crate::store::{Job, Shelf, ShelfRow};

commands! {
    /// What can be done at home.
    Do {
        Open = "do-open",
        New = "do-new",
        Trash = "do-trash",
        Up = "do-up",
        Down = "do-down",
    }
}

/// Home as it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Home {
    /// The sessions that are shown.
    pub shelf: Shelf,
    /// The selected one.
    pub at: usize,
    /// Whether it stays selected when the shelf comes next, wherever it stands then.
    pub stays: bool,
    /// Whether somebody has pressed a key since the program began.
    pub touched: bool,
}

impl Home {
    /// The selected session.
    #[must_use]
    pub fn selected(&self) -> Option<&ShelfRow> {
        self.shelf.rows.get(self.at)
    }
}

/// How many rows home asks the store for: as many as the tallest list shows, and one more.
pub fn wanted(rows: u16) -> usize {
    usize::from(rows.max(24))
}

/// Does one of home's commands.
pub fn perform(app: &mut App, does: Do) {
    match does {
        Do::Up => app.home.at = app.home.at.saturating_sub(1),
        Do::Down => {
            if app.home.at + 1 < app.home.shelf.rows.len() {
                app.home.at += 1;
            }
        }
        Do::Open => {
            if let Some(row) = app.home.selected() {
                app.asked_open = Some(row.id.clone());
                app.effects.push(Effect::Store(Job::Open { session: row.id.clone() }));
            }
        }
        Do::New => app.new_session(),
        Do::Trash => {
            if let Some(row) = app.home.selected() {
                let (id, title) = (row.id.clone(), row.title.clone());
                app.over = Some(Over::Ask(over::Question { ask: Ask::Trash(id), title }));
            }
        }
    }
}
