//! A person is forgotten: what was found is shown and asked about, then done and told file by file.

use std::path::Path;

use super::{
    Desk, args,
    keep::{is_yes, shown},
    said::{self, Said},
    sessions,
};
use crate::{
    failure::Failure,
    store::{self, Due, Fate, Forget, Found, Places},
    text::{one_line, shorten},
    time::{Date, Ids, RandomIds},
};

/// Forgets a person, or offers those whose names have been kept for long enough.
pub fn forget(desk: &Desk, args: &args::Forget, years: u32) -> Result<Said, Failure> {
    if !desk.place.is_there() {
        return Err(desk.place.located(Failure::new("database-missing")));
    }
    match &args.person {
        None => due(desk, years, args.yes),
        Some(person) => {
            let session = match &args.session {
                None => None,
                Some(wanted) => {
                    let store = sessions::existing(desk)?;
                    let found = sessions::found(desk, &store, wanted).or_else(|failure| store.find_trashed(wanted).map_err(|_| failure));
                    Some(found?)
                }
            };
            one(desk, &Forget { name: person, role: args.role.as_deref(), session, words: &desk.words }, args.yes)
        }
    }
}

fn one(desk: &Desk, who: &Forget<'_>, is_agreed: bool) -> Result<Said, Failure> {
    let words = &desk.words;
    let name = shorten(&one_line(who.name), 60);
    if let Some(role) = who.role
        && (one_line(role).is_empty() || crate::session::Names::of(words, who.name, "").is_some_and(|names| names.stand_in(role)))
    {
        return Err(Failure::new("forget-role-is-name").with("role", shorten(&one_line(role), 60)).usage());
    }
    let found = store::look_for(desk.place.path(), who)?;
    if found.is_nothing() {
        let near = if found.near.is_empty() { "none".to_owned() } else { words.series(&found.near) };
        return Err(desk.place.located(Failure::new("forget-nobody").with("name", name).with("near", near)));
    }
    let mut told = before(desk, &found);
    if !is_agreed {
        if !said::can_ask() {
            return Ok(Said::text(&told).aside(&Failure::new("forget-needs-yes").tell(words)).exit(2));
        }
        said::aside(&told);
        if !is_yes(words, &said::ask(&words.say("forget-sure"))) {
            return Ok(Said::text(&words.say("forget-not")));
        }
        told.clear();
    }
    let at = desk.now.at();
    let done = store::forget(desk.place.path(), who, &RandomIds.next(at), at)?;
    told += &after(desk, &done.found, &done.failed);
    if done.failed.is_empty() {
        return Ok(Said::text(&told));
    }
    let files: Vec<String> = done.failed.iter().map(|(path, why)| format!("{}: {}", shown(path), one_line(why))).collect();
    Ok(Said::text(&told).aside(&Failure::new("forget-half").with("files", files.join("\n")).tell(words)).exit(1))
}

/// Where the name stands, and what will become of each file.
fn before(desk: &Desk, found: &Found) -> String {
    let words = &desk.words;
    let mut lines = Vec::new();
    let titled = |title: &str| if title.is_empty() { words.say("no-title") } else { title.to_owned() };
    if found.persons.is_empty() {
        lines.push(words.say("forget-unlisted"));
    } else {
        lines.push(words.say("forget-persons"));
    }
    for listed in &found.persons {
        let args = [("title", titled(&listed.title).into()), ("id", listed.session.as_str().into()), ("role", listed.role.as_str().into())];
        lines.push(format!("  {}", words.with(if listed.trashed { "forget-listed-trash" } else { "forget-listed" }, &args)));
    }
    if !found.namesakes.is_empty() {
        lines.push(words.say("forget-namesakes"));
    }
    for listed in &found.namesakes {
        let args = [("title", titled(&listed.title).into()), ("id", listed.session.as_str().into())];
        lines.push(format!("  {}", words.with("forget-namesake", &args)));
    }
    lines.push(match (found.database.count(), found.leftover) {
        (0, false) => words.say("forget-not-in-database"),
        (count, _) => words.with("forget-database", &[("count", count.into()), ("what", places(desk, &found.database).into())]),
    });
    for copy in &found.copies {
        let file = ("file", shown(&copy.path).into());
        lines.push(format!(
            "  {}",
            match &copy.fate {
                Fate::Rewritten(places) => words.with("forget-rewritten", &[file, ("count", places.count().into())]),
                Fate::Deleted => words.with("forget-deleted", &[file]),
                Fate::Unreadable => words.with("forget-unreadable", &[file]),
            }
        ));
    }
    if found.database.benchmarks > 0 {
        lines.push(words.with("forget-benchmarks", &[("count", found.database.benchmarks.into())]));
    }
    lines.join("\n") + "\n"
}

fn places(desk: &Desk, places: &Places) -> String {
    let words = &desk.words;
    let counts = [
        ("forget-records", places.records),
        ("forget-steps", places.steps),
        ("forget-drafts", places.drafts),
        ("forget-places", places.places),
        ("forget-trashed", places.trashed),
    ];
    let said = |(key, count): &(&str, usize)| (*count > 0).then(|| words.with(key, &[("count", (*count).into())]));
    words.series(&counts.iter().filter_map(said).collect::<Vec<_>>())
}

/// What was done, each file by its name.
fn after(desk: &Desk, found: &Found, failed: &[(std::path::PathBuf, String)]) -> String {
    let words = &desk.words;
    let mut lines = vec![];
    if found.database.count() > 0 || found.leftover {
        lines.push(words.say("forget-done"));
    }
    let is_done = |path: &Path| failed.iter().all(|(other, _)| other != path);
    let copies = found.copies.iter().filter(|copy| is_done(&copy.path)).filter_map(|copy| {
        let key = match copy.fate {
            Fate::Rewritten(_) => "forget-was-rewritten",
            Fate::Deleted => "forget-was-deleted",
            Fate::Unreadable => return None,
        };
        Some(format!("  {}", words.with(key, &[("file", shown(&copy.path).into())])))
    });
    let copies: Vec<String> = copies.collect();
    if !copies.is_empty() {
        lines.push(words.say("forget-done-copies"));
        lines.extend(copies);
    }
    lines.push(words.say("forget-elsewhere"));
    lines.join("\n") + "\n"
}

/// The day before which a last session is long enough ago.
fn before_which(desk: &Desk, years: u32) -> Date {
    let span = jiff::Span::new().try_years(i64::from(years)).unwrap_or_default();
    desk.now.today().checked_sub(span).unwrap_or(Date::MIN)
}

/// Lists those who are due, and offers them one by one where somebody can answer.
fn due(desk: &Desk, years: u32, is_agreed: bool) -> Result<Said, Failure> {
    let words = &desk.words;
    if years == 0 {
        return Err(Failure::new("forget-no-years"));
    }
    let persons = store::due_to_forget(desk.place.path(), before_which(desk, years))?;
    if persons.is_empty() {
        return Ok(Said::text(&words.with("forget-due-none", &[("years", years.into())])));
    }
    let line = |due: &Due| {
        let args = [("name", due.name.as_str().into()), ("date", words.long_date(due.last).into()), ("sessions", due.sessions.into())];
        format!("  {}\n", words.with("forget-due-person", &args))
    };
    let mut told = words.with("forget-due", &[("years", years.into())]) + "\n";
    told.extend(persons.iter().map(line));
    if !is_agreed && !said::can_ask() {
        return Ok(Said::text(&(told + &words.say("forget-due-how"))));
    }
    if is_agreed {
        let mut answer = Said::text(&told);
        for due in &persons {
            answer = answer.and(one(desk, &Forget { name: &due.name, role: None, session: None, words }, true)?);
        }
        return Ok(answer);
    }
    said::aside(&told);
    let mut answer = Said::default();
    for due in &persons {
        said::aside(&due.name);
        answer = answer.and(one(desk, &Forget { name: &due.name, role: None, session: None, words }, false)?);
    }
    Ok(answer)
}

/// A quiet line for whoever looks after the file: that names are due. Nothing when none is.
pub fn remark(desk: &Desk, years: u32) -> String {
    if years == 0 {
        return String::new();
    }
    // It is only a remark: what cannot be opened says so when somebody asks for it.
    let due = store::due_to_forget(desk.place.path(), before_which(desk, years)).unwrap_or_default();
    if due.is_empty() { String::new() } else { format!("\n{}", desk.words.with("forget-due-check", &[("count", due.len().into())])) }
}
