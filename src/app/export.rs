//! Exporting from a room: which session, where to, and what came of it.

use std::path::PathBuf;

use super::{
    App, Command, Over, home,
    over::{Export, Outcome},
};
use crate::{
    export::{self, Format},
    failure::Failure,
    session::SessionId,
};

impl App {
    /// The session that an export would write: the open one, or the selected one at home.
    #[must_use]
    pub fn export_of(&self) -> Option<(SessionId, String)> {
        if let Some(open) = &self.open {
            return Some((open.session.id.clone(), open.session.about.title.clone()));
        }
        self.home.selected().filter(|_| self.room == super::Room::Home).map(|row| (row.id.clone(), row.title.clone()))
    }

    pub(super) fn ask_export(&mut self) {
        let Some((session, _)) = self.export_of() else { return };
        let Some(open) = self.open.as_ref() else {
            // At home the session is opened first, so that the file name is right.
            self.export_when_open = true;
            self.perform(Command::Home(home::Do::Open));
            return;
        };
        let path = |format: &Format| self.folder.join(export::file_name(&open.session, *format, &self.words, &self.now));
        let choices = Format::ALL.iter().map(|format| (*format, path(format))).collect();
        self.over = Some(Over::Export(Export { session, choices, at: 0, outcome: Outcome::Open }));
    }

    pub(super) fn exported(&mut self, result: Result<PathBuf, Failure>) {
        self.exporting = false;
        let Some(Over::Export(export)) = self.over.as_mut() else { return };
        match result {
            Ok(path) => export.outcome = Outcome::Written(path),
            Err(failure) if failure.key() == "export-exists" => export.outcome = Outcome::Exists,
            Err(failure) => self.banner = Some(failure),
        }
    }
}
