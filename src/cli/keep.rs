//! Keeping what is there: backup, restore, check, trash.

use std::path::{Path, PathBuf};

use super::{
    Desk,
    args::{Restore, Trash},
    columns, forget,
    said::{self, Said},
    sessions,
};
use crate::{
    failure::Failure,
    store::{self, Contents, ShelfRow},
    text,
    time::{Ids, RandomIds, Timestamp},
    words::{Phrase, Words},
};

/// Writes a consistent copy.
pub fn backup(desk: &Desk, file: &Path) -> Result<Said, Failure> {
    desk.place.existing()?.backup(file)?;
    Ok(Said::text(&desk.words.with("backup-done", &[("file", shown(file).into())])))
}

pub(super) fn shown(path: &Path) -> String {
    text::one_line(&path.display().to_string())
}

/// Looks through the whole database, or writes what can be read of it into a new one.
pub fn check(desk: &Desk, salvage: Option<&Path>, years: u32) -> Result<Said, Failure> {
    if !desk.place.is_there() {
        return Err(desk.place.located(Failure::new("database-missing")));
    }
    if let Some(to) = salvage {
        return salvaged(desk, to);
    }
    let health = store::check(desk.place.path())?;
    let words = &desk.words;
    if health.faults.is_empty() {
        let looked = [("sessions", health.sessions.into()), ("steps", health.steps.into())];
        return Ok(Said::text(&(words.with("check-whole", &looked) + &forget::remark(desk, years))));
    }
    let mut told = sentences(words, &health.faults);
    told += &words.with("check-sound", &[("count", health.sound.into()), ("of", health.sessions.into())]);
    Ok(Said::text(&told).aside(&words.with("check-faults", &[("count", health.faults.len().into())])).exit(1))
}

fn sentences(words: &Words, phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| text::one_line(&words.tell(phrase)) + "\n").collect()
}

fn salvaged(desk: &Desk, to: &Path) -> Result<Said, Failure> {
    let at = desk.now.at();
    let done = store::salvage(desk.place.path(), to, at, || RandomIds.next(at))?;
    let words = &desk.words;
    let mut told = sentences(words, &done.told);
    let counts = [("saved", done.saved.into()), ("whole", done.whole.into()), ("file", shown(to).into())];
    told += &words.with("salvage-done", &counts);
    Ok(Said::text(&told))
}

/// Lists the backups, or puts one in the place of the database.
pub fn restore(desk: &Desk, restore: &Restore) -> Result<Said, Failure> {
    let Some(wanted) = &restore.backup else { return Ok(backups(desk)) };
    let words = &desk.words;
    let (name, path) = chosen(desk, wanted)?;
    let inside = store::contents(&path)?;
    let there = if desk.place.is_there() { store::contents(desk.place.path()).ok() } else { None };
    let mut told = words.with("restore-inside", &[("name", name.into()), ("what", counted(desk, &inside).into())]) + "\n";
    told += &rows(desk, &inside);
    if let Some(there) = &there {
        told += &words.with("restore-there", &[("what", counted(desk, there).into())]);
        told.push('\n');
        told += &taken_back(desk, &inside, there);
    } else if desk.place.is_there() {
        told += &(words.say("restore-unreadable") + "\n");
    }
    if !restore.yes {
        if !said::can_ask() {
            return Ok(Said::text(&told).aside(&Failure::new("restore-needs-yes").tell(words)).exit(2));
        }
        said::aside(&told);
        if !is_yes(words, &said::ask(&words.say("restore-sure"))) {
            return Ok(Said::text(&words.say("restore-not")));
        }
        told.clear();
    }
    let copy = store::restore(desk.place.path(), &path, desk.now.today())?;
    told += &words.say("restore-done");
    if let Some(copy) = copy {
        told.push('\n');
        told += &words.with("restore-copy", &[("file", shown(&copy).into())]);
    }
    Ok(Said::text(&told))
}

/// The backups with what is in each.
fn backups(desk: &Desk) -> Said {
    let words = &desk.words;
    let kept = store::backups(desk.place.path());
    if kept.is_empty() {
        let folder = store::backup_folder(desk.place.path());
        return Said::text(&words.with("restore-none", &[("folder", shown(&folder).into())]));
    }
    let row = |kept: &store::Kept| {
        let what = match store::contents(&kept.path) {
            Ok(inside) if inside.whole => counted(desk, &inside),
            Ok(_) | Err(_) => words.say("restore-damaged-row"),
        };
        vec![text::one_line(&kept.name), what]
    };
    let rows: Vec<Vec<String>> = kept.iter().map(row).collect();
    Said::text(&(columns::lines(&rows) + "\n" + &words.say("restore-how")))
}

/// The backup that a person means: a day or name from the list, the latest, or a file.
fn chosen(desk: &Desk, wanted: &str) -> Result<(String, PathBuf), Failure> {
    let kept = store::backups(desk.place.path());
    let is_daily = |name: &str| name.len() == "2026-03-12".len();
    let found = kept.iter().find(|kept| if wanted == "latest" { is_daily(&kept.name) } else { kept.name == wanted });
    if let Some(kept) = found {
        return Ok((kept.name.clone(), kept.path.clone()));
    }
    let path = PathBuf::from(wanted);
    if path.is_file() {
        return Ok((shown(&path), path));
    }
    Err(desk.place.located(Failure::new("restore-not-found").with("backup", text::shorten(&text::one_line(wanted), 60))))
}

fn counted(desk: &Desk, inside: &Contents) -> String {
    let Some(newest) = inside.newest else { return desk.words.say("restore-counted-none") };
    desk.words.with("restore-counted", &[("sessions", inside.sessions.len().into()), ("newest", moment(desk, newest).into())])
}

fn moment(desk: &Desk, at: Timestamp) -> String {
    let local = at.local(&desk.now);
    format!("{} {}", local.date(), crate::time::hour_minute(local))
}

fn rows(desk: &Desk, inside: &Contents) -> String {
    let row = |row: &ShelfRow| vec![String::new(), row.id.to_string(), moment(desk, row.changed), title(desk, row)];
    columns::lines(&inside.sessions.iter().map(row).collect::<Vec<_>>())
}

fn title(desk: &Desk, row: &ShelfRow) -> String {
    let title = text::one_line(&row.title);
    if title.is_empty() { desk.words.say("no-title") } else { title }
}

/// The sessions that would be gone, or older than they are now.
fn taken_back(desk: &Desk, inside: &Contents, there: &Contents) -> String {
    let told = |now: &ShelfRow| {
        let key = match inside.sessions.iter().find(|row| row.id == now.id) {
            None => "restore-gone",
            Some(then) if then.changed < now.changed => "restore-older",
            Some(_) => return None,
        };
        let args = [("title", title(desk, now).into()), ("id", now.id.as_str().into()), ("changed", moment(desk, now.changed).into())];
        Some(format!("  {}\n", desk.words.with(key, &args)))
    };
    there.sessions.iter().filter_map(told).collect()
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
pub(super) fn is_yes(words: &Words, answer: &str) -> bool {
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
