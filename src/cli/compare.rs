//! `compare`: two sessions held against each other, or the trend over more.

use super::{
    Desk,
    args::{Compare, Export, To},
    choice,
    said::Said,
    sessions, transfer,
};
use crate::{
    export::{self, Format, file},
    failure::Failure,
    report,
    session::{Cut, compare::Held},
    store::{Opened, ShelfRow, Store},
    text::{self, fold},
};

/// The most candidates that are listed.
const MOST: usize = 12;

/// Writes the page that holds the sessions against each other.
pub fn compare(desk: &Desk, asked: &Compare) -> Result<Said, Failure> {
    let to_screen = asked.to.output.is_none() && asked.format.is_text();
    if to_screen && asked.to.force {
        return Err(Failure::new("export-force-nothing").usage());
    }
    let mut store = sessions::existing(desk)?;
    let opened = asked.sessions.iter().map(|session| sessions::open(desk, &mut store, session)).collect::<Result<Vec<Opened>, _>>()?;
    written(desk, &opened.iter().collect::<Vec<_>>(), &choice::left_out(asked.left), asked.format, &asked.to)
}

/// `export --report comparison`: against the session that this one was made from, else the last baseline of its
/// organisation.
pub fn against_base(desk: &Desk, store: &mut Store, opened: &Opened, export: &Export) -> Result<Said, Failure> {
    let choice = &export.choice;
    if choice.key_factor.is_some() || choice.lead.is_some() || choice.organisation.is_some() {
        return Err(Failure::new("comparison-is-whole").usage());
    }
    let base = base(store, opened)?;
    written(desk, &[&base, opened], &choice::left_out(choice.left), export.format, &export.to)
}

/// The session that one is held against when nobody names another.
fn base(store: &mut Store, opened: &Opened) -> Result<Opened, Failure> {
    let about = &opened.session.about;
    let rows: Vec<ShelfRow> = store.shelf(0, usize::MAX)?.rows.into_iter().filter(|row| row.id != opened.session.id).collect();
    if let Some(base) = about.base.as_ref().filter(|base| rows.iter().any(|row| row.id == **base)) {
        return store.open_session(base);
    }
    let here = fold(about.organisation.trim());
    let mut baselines = Vec::new();
    for row in rows.iter().filter(|row| fold(row.organisation.trim()) == here) {
        let other = store.open_session(&row.id)?;
        if other.session.about.is_baseline {
            baselines.push(other);
        }
    }
    baselines.sort_by_key(|other| (other.session.day(), other.session.id.clone()));
    let line = |row: &ShelfRow| format!("  {}  {}", row.id, text::shorten(&text::one_line(&row.title), 60));
    let candidates = rows.iter().take(MOST).map(line).collect::<Vec<_>>().join("\n");
    let none = || Failure::new("comparison-no-base").with("session", opened.session.id.as_str()).with("candidates", candidates);
    baselines.pop().ok_or_else(none)
}

fn written(desk: &Desk, opened: &[&Opened], cut: &Cut, format: Format, to: &To) -> Result<Said, Failure> {
    let held: Vec<Held<'_>> = opened.iter().map(|opened| Held { session: &opened.session, benchmark: &opened.benchmark }).collect();
    let Some(last) = held.last() else { return Ok(Said::default()) };
    let page = match held.as_slice() {
        [then, now] => report::comparison_of(*then, *now, cut, &desk.words, &desk.now),
        several => report::trend_page(several, cut, &desk.words, &desk.now),
    };
    let bytes = export::page(&page, format, &desk.words)?;
    if to.output.is_none() && format.is_text() {
        return Ok(Said::exact(bytes));
    }
    // Where names stay here, none goes out in the name of a file.
    let last = cut.of(last.session, &desk.words);
    let name = export::comparison_name(&last, held.len() > 2, format, &desk.words, &desk.now);
    let path = match &to.output {
        None => name.into(),
        Some(path) if path.is_dir() => path.join(name),
        Some(path) => path.to_owned(),
    };
    file::write(&path, &bytes, to.force)?;
    Ok(Said::text(&transfer::done(desk, &path)))
}
