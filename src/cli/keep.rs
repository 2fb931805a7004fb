//! Keeping what is there: backup, check, trash.

use std::path::Path;

use super::{
    Desk,
    args::Trash,
    said::{self, Said},
    sessions,
};
use crate::{failure::Failure, text, words::Words};

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
            Ok(sessions::shelf(desk, &rows, json, &words.say("trash-nothing")))
        }
        Trash::Put { session } => {
            let mut store = sessions::existing(desk)?;
            let id = sessions::found(desk, &store, &session)?;
            store.trash(&id, Some(desk.now.at()))?;
            Ok(Said::text(&words.with("trash-put", &[("id", id.as_str().into())])))
        }
        Trash::Restore { session } => {
            let mut store = sessions::existing(desk)?;
            let id = store.find_trashed(&session).map_err(|failure| desk.place.located(failure))?;
            store.trash(&id, None)?;
            Ok(Said::text(&words.with("trash-restored", &[("id", id.as_str().into())])))
        }
        Trash::Empty { yes } => empty(desk, yes),
    }
}

/// Deletes for good, which nothing takes back: so somebody has to say yes first.
fn empty(desk: &Desk, is_agreed: bool) -> Result<Said, Failure> {
    let words = &desk.words;
    let emptied = |count: usize| Ok(Said::text(&words.with("trash-emptied", &[("count", count.into())])));
    let Some(mut store) = desk.place.if_any()? else { return emptied(0) };
    let count = store.trashed()?.len();
    if count == 0 {
        return emptied(0);
    }
    if !is_agreed {
        if !said::can_ask() {
            return Err(Failure::new("trash-needs-yes").with("count", count).usage());
        }
        let answer = said::ask(&words.with("trash-sure", &[("count", count.into())]));
        if !is_yes(words, &answer) {
            return Ok(Said::text(&words.say("trash-kept")));
        }
        // Another window may have put more there while the question stood: nobody agreed to those.
        let now = store.trashed()?.len();
        if now != count {
            return Err(Failure::new("trash-altered").with("count", now));
        }
    }
    emptied(store.empty_trash()?)
}

/// Whether a typed line is one of the words for yes; all else is a no.
fn is_yes(words: &Words, answer: &str) -> bool {
    let answer = answer.trim().to_lowercase();
    words.say("trash-yes").split(' ').any(|yes| yes == answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_yes_is_a_yes() {
        let words = Words::of("en");
        for (answer, wanted) in [("y\n", true), (" YES \r\n", true), ("n\n", false), ("\n", false), ("", false), ("yesterday\n", false)] {
            assert_eq!(is_yes(&words, answer), wanted, "{answer:?}");
        }
    }
}
