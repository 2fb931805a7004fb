//! A spreadsheet of actions that comes back: what it alters is shown, asked about, and taken as one step.

use std::{fs, path::Path};

use super::{
    Desk,
    args::Import,
    difference, keep,
    said::{self, Said},
    sessions,
};
use crate::{
    failure::Failure,
    import::actions::{self, Returned},
    session::{Role, Step},
    store::Commit,
    text,
    time::{Ids, RandomIds},
    words::Phrase,
};

/// Takes what a spreadsheet alters.
pub fn import(desk: &Desk, file: &Path, call: &Import) -> Result<Said, Failure> {
    let bytes = read(file)?;
    let mut store = sessions::existing(desk)?;
    let opened = sessions::open(desk, &mut store, call.into.as_deref().unwrap_or("latest"))?;
    let (words, session) = (&desk.words, &opened.session);
    // It went out in the session's language, so it comes back in it.
    let other = words.other(&session.about.language);
    let theirs = other.as_ref().unwrap_or(words);
    let grid = actions::read_grid(&bytes, theirs)?;
    let (benchmark, ids) = (&opened.benchmark, &mut RandomIds);
    let back =
        actions::returned(&grid, &mut actions::Desk { session, benchmark, words: theirs, now: &desk.now, ids, add_new: call.add_new })?;
    let left = list(desk, "back-left", &back.left);
    if back.changes.is_empty() {
        return Ok(Said::text(&words.say("back-nothing")).aside(&left));
    }
    let told = difference::told(&back.changes, session, &back.session, words) + &list(desk, "back-remarks", &back.remarks) + &left;
    if !call.yes {
        // Also where nobody can be asked: it is what one wants to see before saying yes.
        said::aside(&told);
        if !said::can_ask() {
            return Err(Failure::new("actions-not-asked"));
        }
        if !keep::is_yes(words, &said::ask(&words.with("back-sure", &[("count", back.actions.into())]))) {
            return Ok(Said::text(&words.say("restore-not")));
        }
    }
    let told = if call.yes { told } else { String::new() };
    let count = back.actions;
    let step = step(desk, file, back, store.seat());
    store
        .commit(Commit { session: session.id.clone(), step, seen: opened.seen, settles: vec![], benchmark: None, lineage: vec![] })
        .map_err(|refused| refused.failure)?;
    Ok(Said::text(&(told + &words.with("back-done", &[("count", count.into())]))))
}

/// The bytes of a file that is not too large to be one.
fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let shown = text::one_line(&file.display().to_string());
    let unreadable =
        |error: std::io::Error| Failure::new("import-unreadable").with("file", shown.as_str()).with("reason", error.to_string());
    let size = usize::try_from(fs::metadata(file).map_err(unreadable)?.len()).unwrap_or(usize::MAX);
    if size > actions::SIZE_LIMIT {
        let megabytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
        return Err(Failure::new("import-too-big").with("size", megabytes(size)).with("limit", megabytes(actions::SIZE_LIMIT)));
    }
    fs::read(file).map_err(unreadable)
}

/// Sentences under a head; nothing where there are none.
fn list(desk: &Desk, head: &str, phrases: &[Phrase]) -> String {
    if phrases.is_empty() {
        return String::new();
    }
    let lines = phrases.iter().map(|phrase| format!("  {}\n", text::one_line(&desk.words.tell(phrase))));
    desk.words.say(head) + "\n" + &lines.collect::<String>()
}

fn step(desk: &Desk, file: &Path, back: Returned, seat: crate::session::Seat) -> Step {
    let name = file.file_name().map(|name| text::one_line(&name.to_string_lossy())).unwrap_or_default();
    let what = Phrase::new("step-actions-returned").with("file", text::shorten(&name, 60)).with("count", back.actions);
    let at = desk.now.at();
    Step { id: RandomIds.next(at), seat, at, what, role: Role::Does, changes: back.changes }
}
