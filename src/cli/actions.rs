//! The actions of all sessions: a list to read, or data that goes out line by line as it is read.

use std::io::{self, Write};

use super::{
    Desk,
    args::Actions,
    columns,
    said::{self, Said},
    sessions,
};
use crate::{
    export::{csv::Csv, json},
    failure::Failure,
    session::ActionRow,
    store::{Filter, Store, Wanted, shifted},
    text::{one_line, shorten},
    time::read_due,
    words::Words,
};

/// The most cells of a session's title in a list of many; data has it whole.
const TITLE: usize = 40;
/// So many lines are laid out together: columns are as wide as the first of them need.
const TOGETHER: usize = 1_000;

/// Prints the actions that are asked for.
pub fn list(desk: &Desk, asked: &Actions) -> Result<Said, Failure> {
    let mut store = desk.place.if_any()?;
    let wanted = wanted(desk, store.as_ref(), asked)?;
    if asked.csv {
        return said::stream(|out| {
            let mut csv = match Csv::new(out, &desk.words, asked.for_spreadsheet) {
                Ok(csv) => csv,
                Err(error) => return Ok(Err(error)),
            };
            let written = each(store.as_mut(), &wanted, |row| csv.row(row))?;
            Ok(written.and_then(|()| csv.finish()))
        });
    }
    if asked.json {
        return said::stream(|out| {
            let mut array = json::Actions::new(out);
            let written = each(store.as_mut(), &wanted, |row| array.row(row))?;
            Ok(written.and_then(|()| array.finish()))
        });
    }
    let mut count = 0_usize;
    let told = said::stream(|out| {
        let mut lines = Lines { out, words: &desk.words, rows: vec![], widths: vec![] };
        let written = each(store.as_mut(), &wanted, |row| {
            count += 1;
            lines.row(row)
        })?;
        Ok(written.and_then(|()| lines.flush()))
    })?;
    if count > 0 {
        return Ok(told);
    }
    let empty = match (store.is_some(), wanted.filter == Filter::default()) {
        (false, _) => "list-no-file",
        (true, true) => "actions-none",
        (true, false) => "actions-none-fit",
    };
    Ok(told.aside(&desk.words.with(empty, &[("file", desk.place.name().into())])))
}

/// Hands over every action; ends early where there is nowhere to write to.
fn each(
    store: Option<&mut Store>,
    wanted: &Wanted,
    mut write: impl FnMut(&ActionRow) -> io::Result<()>,
) -> Result<io::Result<()>, Failure> {
    let Some(store) = store else { return Ok(Ok(())) };
    store.actions(wanted, |rows| {
        for row in rows {
            if let Err(error) = write(&row?) {
                return Ok(Err(error));
            }
        }
        Ok(Ok(()))
    })
}

/// What a call asks for. What is late, near or untouched is something that is still to be done, unless the
/// call says which status it means.
fn wanted(desk: &Desk, store: Option<&Store>, asked: &Actions) -> Result<Wanted, Failure> {
    let today = desk.now.today();
    let mut filter =
        Filter { lead: asked.lead.clone(), status: asked.status, kind: asked.kind, factor: asked.factor.clone(), ..Filter::default() };
    filter.organisation.clone_from(&asked.organisation);
    filter.words = asked.find.as_deref().map(one_line).unwrap_or_default();
    if let Some(session) = &asked.session {
        let store = store.ok_or_else(|| desk.place.located(Failure::new("no-sessions")))?;
        filter.session = Some(sessions::found(desk, store, session)?);
    }
    let narrowed = [
        asked.overdue.then(|| Filter::overdue(today)),
        asked.due_within.map(|days| Filter::due_within(today, i64::from(days))),
        asked.untouched.then(|| Filter::untouched(today)),
    ];
    filter.open_only = asked.open;
    for narrow in narrowed.into_iter().flatten() {
        filter.open_only |= asked.status.is_none();
        filter.due_from = filter.due_from.max(narrow.due_from);
        filter.due_until = filter.due_until.into_iter().chain(narrow.due_until).min();
        filter.quiet_since = filter.quiet_since.or(narrow.quiet_since);
    }
    if let Some(text) = &asked.due_before {
        let text = one_line(text);
        let day = read_due(&text, today, desk.words.due_words())
            .map_err(|_| Failure::new("call-date").with("text", shorten(&text, 40)).usage())?;
        filter.due_until = filter.due_until.into_iter().chain([shifted(day, -1)]).min();
    }
    Ok(Wanted { filter, sort: asked.sort, language: desk.words.code() })
}

/// The plain list, laid out in columns a thousand lines at a time.
struct Lines<'a> {
    out: &'a mut dyn Write,
    words: &'a Words,
    rows: Vec<Vec<String>>,
    widths: Vec<usize>,
}

impl Lines<'_> {
    fn row(&mut self, row: &ActionRow) -> io::Result<()> {
        let words = self.words;
        self.rows.push(vec![
            row.due.map_or_else(|| words.say("no-date"), |due| due.to_string()),
            words.of_kind("status", row.status.word()),
            row.rag.map(|rag| words.of_kind("data-rag", rag.word())).unwrap_or_default(),
            row.lead.as_deref().map_or_else(|| words.say("nobody-yet"), one_line),
            if row.session_title.is_empty() { words.say("no-title") } else { shorten(&one_line(&row.session_title), TITLE) },
            format!("A{}", row.number),
            one_line(&row.title),
        ]);
        if self.rows.len() < TOGETHER { Ok(()) } else { self.flush() }
    }

    fn flush(&mut self) -> io::Result<()> {
        let text = columns::lines_as(&self.rows, &mut self.widths);
        self.rows.clear();
        self.out.write_all(crate::text::scrub(&text).as_bytes())
    }
}
