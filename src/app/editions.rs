//! The editions that the session can be moved to, and what a move would do.

use std::path::PathBuf;

use super::{App, Effect, Form, Open, Room, Stage, command::commands, gesture::Gesture};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::edition::{EditionMove, take},
    words::Phrase,
};

commands! {
    /// What can be done with editions.
    Do {
        Show = "do-editions",
        Up = "do-up",
        Down = "do-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Take = "do-editions-take",
    }
}

/// The benchmarks that are there, one of them selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editions {
    /// Those that come with the program, then one's own.
    pub all: Vec<Benchmark>,
    /// The files of one's own that have faults, in words.
    pub faulty: Vec<String>,
    /// The folder of one's own.
    pub folder: PathBuf,
    /// The selected one.
    pub at: usize,
    /// How far what a move would do is scrolled.
    pub from: usize,
    /// The form that they were opened from, where Esc and Enter lead.
    pub behind: Option<Form>,
}

/// What taking the selected one would do.
#[must_use]
pub fn would(open: &Open, editions: &Editions) -> Option<Result<EditionMove, Failure>> {
    Some(take(&open.session, &open.benchmark, editions.all.get(editions.at)?))
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    if does == Do::Show {
        if app.open.is_some() {
            app.effects.push(Effect::Benchmarks(app.benchmarks.clone()));
        }
        return;
    }
    let Some(Stage::Editions(editions)) = app.stage.as_mut() else { return };
    let last = editions.all.len().saturating_sub(1);
    match does {
        Do::Show => {}
        Do::Up => (editions.at, editions.from) = (editions.at.saturating_sub(1), 0),
        Do::Down => (editions.at, editions.from) = ((editions.at + 1).min(last), 0),
        Do::PageUp => editions.from = editions.from.saturating_sub(5),
        Do::PageDown => editions.from = editions.from.saturating_add(5),
        Do::Take => {
            let Some(new) = editions.all.get(editions.at).cloned() else { return };
            let behind = editions.behind.clone();
            app.gesture(|desk| {
                let moved = take(desk.session, desk.benchmark, &new)?;
                let what = Phrase::new("step-edition").with("edition", new.edition.as_str());
                let changes = moved.changes(desk.session);
                Ok(Gesture { changes, benchmark: Some(Box::new(moved.benchmark)), ..Gesture::new(what) })
            });
            if app.saving.is_some() {
                app.stage = None;
                app.form = behind;
                app.room = Room::Walk;
            }
        }
    }
}

impl App {
    /// The benchmarks have been read.
    pub(super) fn benchmarks_read(&mut self, all: Vec<Benchmark>, faulty: &[Failure]) {
        let Some(open) = self.open.as_ref() else { return };
        let at = all.iter().position(|known| known.id == open.benchmark.id && known.edition != open.benchmark.edition).unwrap_or(0);
        let faulty = faulty.iter().map(|failure| self.words.tell(&failure.what)).collect();
        let behind = self.form.take();
        self.stage = Some(Stage::Editions(Box::new(Editions { all, faulty, folder: self.benchmarks.clone(), at, from: 0, behind })));
    }
}
