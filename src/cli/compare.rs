//! `compare`: two sessions held against each other, or the trend over more.

use super::{Desk, args::Compare, said::Said, sessions, transfer};
use crate::{
    export::{self, file},
    failure::Failure,
    report,
    session::{Cut, compare::Held},
    store::Opened,
};

/// Writes the page that holds the sessions against each other.
pub fn compare(desk: &Desk, asked: &Compare) -> Result<Said, Failure> {
    let to_screen = asked.output.is_none() && asked.format.is_text();
    if to_screen && asked.force {
        return Err(Failure::new("export-force-nothing").usage());
    }
    let mut store = sessions::existing(desk)?;
    let opened = asked.sessions.iter().map(|session| sessions::open(desk, &mut store, session)).collect::<Result<Vec<Opened>, _>>()?;
    let cut = Cut {
        without_names: asked.without_names,
        without_notes: asked.without_notes,
        without_evidence: asked.without_evidence,
        ..Cut::default()
    };
    let held: Vec<Held<'_>> = opened.iter().map(|opened| Held { session: &opened.session, benchmark: &opened.benchmark }).collect();
    let (Some(first), Some(last)) = (held.first(), held.last()) else { return Ok(Said::default()) };
    let page = report::comparison_of(*first, *last, &cut, &desk.words, &desk.now);
    let bytes = export::page(&page, asked.format, &desk.words)?;
    if to_screen {
        return Ok(Said::exact(bytes));
    }
    let name = export::comparison_name(last.session, held.len() > 2, asked.format, &desk.words, &desk.now);
    let path = match &asked.output {
        None => name.into(),
        Some(path) if path.is_dir() => path.join(name),
        Some(path) => path.clone(),
    };
    file::write(&path, &bytes, asked.force)?;
    Ok(Said::text(&transfer::done(desk, &path)))
}
