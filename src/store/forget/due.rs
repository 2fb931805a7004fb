//! Whose name has been kept for longer than it should.

use std::{collections::BTreeMap, path::Path};

use super::super::{
    damage::Reader,
    log,
    open::at,
    schema::{self, MIGRATIONS},
    trouble::Outcome,
};
use crate::{failure::Failure, session::names::folded, text, time::Date};

/// Somebody who has not been part of anything for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The name.
    pub name: String,
    /// The day of the last sitting, or of the last alteration of a session, that this person stands in.
    pub last: Date,
    /// In how many sessions the name stands.
    pub sessions: usize,
}

/// The persons in a database whose last session lies before a day, the longest ago first. Nothing is altered.
///
/// # Errors
/// The file cannot be read.
pub fn due_to_forget(database: &Path, before: Date) -> Result<Vec<Due>, Failure> {
    let read = || -> Outcome<Vec<Due>> {
        let reader = Reader::open(database)?;
        schema::is_ours(&reader.conn)?;
        schema::not_newer(&reader.conn, MIGRATIONS)?;
        let mut statement = reader.conn.prepare(
            "SELECT party.name, shelf.changed, (SELECT max(date) FROM sitting WHERE sitting.session = party.session)
             FROM party JOIN shelf ON shelf.id = party.session WHERE party.kind = 'person'",
        )?;
        let mut rows = statement.query([])?;
        let mut by_name: BTreeMap<Vec<String>, Due> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let name = text::one_line(&row.get::<_, String>(0)?);
            let day = |text: &str| text.get(..10).and_then(|day| day.parse::<Date>().ok());
            let changed = log::timestamp(&row.get::<_, String>(1)?).ok().and_then(|at| day(&at.text()));
            let sat = row.get::<_, Option<String>>(2)?.and_then(|date| day(&date));
            let Some(last) = changed.max(sat) else { continue };
            let words = folded(&name);
            if words.is_empty() {
                continue;
            }
            let due = by_name.entry(words).or_insert(Due { name, last, sessions: 0 });
            due.last = due.last.max(last);
            due.sessions += 1;
        }
        let mut due: Vec<Due> = by_name.into_values().filter(|due| due.last < before).collect();
        due.sort_by(|a, b| (a.last, &a.name).cmp(&(b.last, &b.name)));
        Ok(due)
    };
    read().map_err(|trouble| at(trouble.told(), database))
}
