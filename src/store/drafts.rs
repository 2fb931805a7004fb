//! What was typed and not yet taken, and the place where the group is. Neither is in the log.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{
    Counted, Draft, Place, Store, log,
    rows::clean,
    trouble::{Outcome, Trouble},
};
use crate::{
    failure::Failure,
    session::{Id, Seat, SessionId},
    time::Timestamp,
};

/// The drafts of a session on a seat, newest last.
pub(super) fn all(conn: &Connection, session: &SessionId, seat: Seat) -> Outcome<Vec<Draft>> {
    let mut statement =
        conn.prepare_cached("SELECT field, base, text, caret, at FROM draft WHERE session = ? AND seat = ? ORDER BY at, field")?;
    let mut rows = statement.query(params![session.as_str(), seat])?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next()? {
        drafts.push(draft(row)?);
    }
    Ok(drafts)
}

fn draft(row: &Row<'_>) -> Outcome<Draft> {
    let clean = |text: String| clean(&text).into_owned();
    Ok(Draft {
        field: clean(row.get(0)?),
        base: row.get::<_, Option<String>>(1)?.map(clean),
        text: clean(row.get(2)?),
        caret: row.get(3)?,
        at: log::timestamp(&row.get::<_, String>(4)?)?,
    })
}

/// Where the group was: on this seat, else where anybody was last.
pub(super) fn place(conn: &Connection, session: &SessionId, seat: Seat) -> Outcome<Option<Place>> {
    let mut statement = conn.prepare_cached("SELECT place, seat FROM place WHERE session = ? ORDER BY seat = ? DESC, at DESC LIMIT 1")?;
    let found: Option<(String, Seat)> =
        statement.query_row(params![session.as_str(), seat], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    // A place that cannot be read is no loss worth a word.
    let place = found.and_then(|(text, of)| Some((serde_json::from_str::<Place>(&text).ok()?, of)));
    let id = |id: Id| Id::from(clean(id.as_str()));
    Ok(place.map(|(place, of)| {
        // Cards that nobody has seen are shown where they were keyed.
        let own = of == seat;
        Place {
            room: clean(&place.room).into_owned(),
            label: clean(&place.label).into_owned(),
            factor: place.factor.map(id),
            stage: if own { clean(&place.stage).into_owned() } else { String::new() },
            cards: if own { place.cards } else { BTreeMap::new() },
            row: place.row.filter(|_| own),
            question: place.question,
            // What the clock of another program has counted, that one stores.
            clock: if own {
                place.clock.into_iter().map(|counted| Counted { factor: id(counted.factor), ..counted }).collect()
            } else {
                vec![]
            },
        }
    }))
}

impl Store {
    /// The drafts of a session on this seat, newest last; of the session that is being set up when the id is empty.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn drafts(&self, session: &SessionId) -> Result<Vec<Draft>, Failure> {
        all(&self.conn, session, self.seat()).map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// What was typed for no session and not taken: names of units, days of a report. What was typed at seats where
    /// nobody sits any more is taken over.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn lines(&self) -> Result<Vec<Draft>, Failure> {
        let none = SessionId::default();
        match adopt(self, &none) {
            // It is only a service; the file may be busy or full.
            Err(Trouble::Sql(_)) | Ok(()) => self.drafts(&none),
            Err(other) => Err(self.located_failure(other.told())),
        }
    }

    /// Keeps a draft. With `sync` it is on the disk afterwards, and all that was kept before it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_draft(&mut self, session: &SessionId, draft: &Draft, sync: bool) -> Result<(), Failure> {
        let seat = self.seat();
        self.write_lightly(sync, |conn| {
            conn.prepare_cached("INSERT OR REPLACE INTO draft (session, seat, field, base, text, caret, at) VALUES (?, ?, ?, ?, ?, ?, ?)")?
                .execute(params![session.as_str(), seat, draft.field, draft.base, draft.text, draft.caret, log::sortable(draft.at)])
                .map(drop)
        })
    }

    /// Forgets a draft.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn drop_draft(&mut self, session: &SessionId, field: &str) -> Result<(), Failure> {
        let seat = self.seat();
        self.write_lightly(false, |conn| {
            conn.prepare_cached("DELETE FROM draft WHERE session = ? AND seat = ? AND field = ?")?
                .execute(params![session.as_str(), seat, field])
                .map(drop)
        })
    }

    /// Keeps the place where the group is.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_place(&mut self, session: &SessionId, place: &Place, at: Timestamp) -> Result<(), Failure> {
        let seat = self.seat();
        let text = serde_json::to_string(place).unwrap_or_default();
        self.write_lightly(false, |conn| {
            conn.prepare_cached("INSERT OR REPLACE INTO place (session, seat, at, place) VALUES (?, ?, ?, ?)")?
                .execute(params![session.as_str(), seat, log::sortable(at), text])
                .map(drop)
        })
    }

    fn write_lightly(&mut self, sync: bool, write: impl FnOnce(&Connection) -> rusqlite::Result<()>) -> Result<(), Failure> {
        let written = if sync { write(&self.conn) } else { unsynced(&self.conn, write) };
        written.map_err(|error| self.located_failure(Trouble::from(error).told()))
    }
}

/// Writes without waiting for the disk; what is written can be lost with the power, never damage the
/// file. The next step waits again.
pub(super) fn unsynced<T, E: From<rusqlite::Error>>(conn: &Connection, write: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
    conn.pragma_update(None, "synchronous", "NORMAL")?;
    let written = write(conn);
    conn.pragma_update(None, "synchronous", "FULL")?;
    written
}

/// Takes over what was typed at seats where nobody sits any more. Writes nothing when there is none.
pub(super) fn adopt(store: &Store, session: &SessionId) -> Outcome<()> {
    let seats: Vec<Seat> = {
        let mut statement = store.conn.prepare_cached("SELECT DISTINCT seat FROM draft WHERE session = ? AND seat <> ?")?;
        let seats = statement.query_map(params![session.as_str(), store.seat()], |row| row.get(0))?;
        seats.collect::<Result<_, _>>()?
    };
    for seat in seats.into_iter().filter(|seat| !store.taken.is_taken(*seat)) {
        unsynced(&store.conn, |conn| {
            // Where this seat has typed in the same field, its text stays and the other one waits.
            conn.execute(
                "UPDATE OR IGNORE draft SET seat = ?3 WHERE session = ?1 AND seat = ?2",
                params![session.as_str(), seat, store.seat()],
            )
        })?;
    }
    Ok(())
}
