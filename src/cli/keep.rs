//! Keeping what is there: backup, check, trash.

use std::path::Path;

use super::{Desk, args::Trash, said::Said, sessions};
use crate::{failure::Failure, text};

/// Writes a consistent copy.
pub fn backup(desk: &Desk, file: &Path) -> Result<Said, Failure> {
    desk.place.existing()?.backup(file)?;
    Ok(Said::text(&desk.words.with("backup-done", &[("file", text::one_line(&file.display().to_string()).into())])))
}

/// Looks through the whole database.
pub fn check(desk: &Desk) -> Result<Said, Failure> {
    let health = desk.place.existing()?.check()?;
    let words = &desk.words;
    let looked = [("sessions", health.sessions.into()), ("steps", health.steps.into())];
    if health.faults.is_empty() {
        return Ok(Said::text(&words.with("check-whole", &looked)));
    }
    let faults: String = health.faults.iter().map(|fault| text::one_line(&words.tell(fault)) + "\n").collect();
    Ok(Said::text(&faults).aside(&words.with("check-faults", &[("count", health.faults.len().into())])).exit(1))
}

/// The deleted sessions.
pub fn trash(desk: &Desk, command: Trash) -> Result<Said, Failure> {
    let words = &desk.words;
    match command {
        Trash::List { json } => {
            let rows = desk.place.if_any()?.map(|store| store.trashed()).transpose()?.unwrap_or_default();
            Ok(sessions::shelf(desk, &rows, json, "trash-nothing"))
        }
        Trash::Put { session } => {
            let mut store = sessions::existing(desk)?;
            let id = store.find(&session)?;
            store.trash(&id, Some(desk.now.at()))?;
            Ok(Said::text(&words.with("trash-put", &[("id", id.as_str().into())])))
        }
        Trash::Restore { session } => {
            let mut store = sessions::existing(desk)?;
            let id = store.find_trashed(&session)?;
            store.trash(&id, None)?;
            Ok(Said::text(&words.with("trash-restored", &[("id", id.as_str().into())])))
        }
        Trash::Empty => {
            let count = desk.place.if_any()?.map(|mut store| store.empty_trash()).transpose()?.unwrap_or(0);
            Ok(Said::text(&words.with("trash-emptied", &[("count", count.into())])))
        }
    }
}
