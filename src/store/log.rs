//! The log of steps: append-only, read for history, undo, and what another program did.

use std::borrow::Cow;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{
    rows::{self, cleaned_fields},
    trouble::Outcome,
};
use crate::{
    failure::Failure,
    session::{Change, Conflict, Fields, Key, Logged, Role, Seat, SessionId, Stacks, Step, StepId, counts_time},
    time::Timestamp,
    words::Phrase,
};

/// How `changes` are written: 1 is the JSON of a list of `Change`.
pub(super) const FORM: i64 = 1;

pub(super) const COLUMNS: &str = "n, id, seat, at, what, role, of, form, changes";

/// A step as it stands in the log. One that a later version wrote has no changes that we can read.
pub(super) struct Entry {
    pub logged: Logged,
    pub is_readable: bool,
}

/// The moment with all three digits of its milliseconds, so that texts sort as moments do.
pub(super) fn sortable(at: Timestamp) -> String {
    let text = at.text();
    let whole = text.trim_end_matches('Z');
    match whole.split_once('.') {
        Some((seconds, fraction)) => format!("{seconds}.{fraction:0<3}Z"),
        None => format!("{whole}.000Z"),
    }
}

pub(super) fn timestamp(text: &str) -> Outcome<Timestamp> {
    Timestamp::read(text).ok_or_else(|| Failure::new("store-damaged").with("detail", text.escape_debug().to_string()).into())
}

fn role_words(role: &Role) -> (&'static str, Option<&str>) {
    match role {
        Role::Does => ("does", None),
        Role::Undoes(of) => ("undoes", Some(of)),
        Role::Redoes(of) => ("redoes", Some(of)),
    }
}

fn role_of(word: &str, of: Option<String>) -> Outcome<Role> {
    match (word, of) {
        ("does", _) => Ok(Role::Does),
        ("undoes", Some(of)) => Ok(Role::Undoes(of)),
        ("redoes", Some(of)) => Ok(Role::Redoes(of)),
        _ => Err(Failure::new("store-damaged").with("detail", word.escape_debug().to_string()).into()),
    }
}

/// Appends a step and answers its number.
pub(super) fn append(conn: &Connection, session: &SessionId, step: &Step) -> Outcome<i64> {
    let json =
        |what: Result<String, serde_json::Error>| what.map_err(|error| Failure::new("store-trouble").with("detail", error.to_string()));
    let (role, of) = role_words(&step.role);
    let what = json(serde_json::to_string(&step.what))?;
    let changes = json(serde_json::to_string(&step.changes))?;
    let mut statement = conn.prepare_cached(
        "INSERT INTO step (id, session, seat, at, what, role, of, form, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING n",
    )?;
    let values = params![step.id, session.as_str(), step.seat, sortable(step.at), what, role, of, FORM, changes];
    Ok(statement.query_row(values, |row| row.get(0))?)
}

pub(super) fn entry(row: &Row<'_>) -> Outcome<Entry> {
    let (form, text): (i64, String) = (row.get(7)?, row.get(8)?);
    let changes = if form == FORM { serde_json::from_str::<Vec<Change>>(&text).ok() } else { None };
    let clean = |change: Change| Change {
        key: Key { id: rows::id(change.key.id.to_string()), ..change.key },
        was: change.was.map(cleaned_fields),
        now: change.now.map(cleaned_fields),
    };
    let step = Step {
        id: id(row.get(1)?),
        seat: row.get(2)?,
        at: timestamp(&row.get::<_, String>(3)?)?,
        what: phrase(&row.get::<_, String>(4)?),
        role: role_of(&row.get::<_, String>(5)?, row.get::<_, Option<String>>(6)?.map(id))?,
        changes: changes.iter().flatten().cloned().map(clean).collect(),
    };
    Ok(Entry { logged: Logged { n: row.get(0)?, step }, is_readable: changes.is_some() })
}

/// The id of a step, as this program writes them.
fn id(text: String) -> StepId {
    match rows::clean(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(text) => text,
    }
}

/// The sentence of a step; one that cannot be read says only that something was done.
fn phrase(text: &str) -> Phrase {
    let phrase: Phrase = serde_json::from_str(text).unwrap_or_default();
    Phrase {
        key: rows::clean(&phrase.key).into_owned(),
        with: phrase.with.into_iter().map(|(name, value)| (name, rows::cleaned(value))).collect(),
    }
}

fn entries(conn: &Connection, which: &str, values: impl rusqlite::Params) -> Outcome<Vec<Entry>> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM step WHERE {which}"))?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(entry(row)?);
    }
    Ok(found)
}

/// The steps of a session after the one with this number, in order.
pub(super) fn since(conn: &Connection, session: &SessionId, seen: i64) -> Outcome<Vec<Entry>> {
    entries(conn, "session = ? AND n > ? ORDER BY n", params![session.as_str(), seen])
}

/// The last step after the one with this number that altered what a conflict is about.
pub(super) fn last_touch(conn: &Connection, session: &SessionId, after: i64, conflict: &Conflict) -> Outcome<Option<Logged>> {
    let names = |fields: &Option<Fields>| fields.as_ref().is_none_or(|f| conflict.field.as_ref().is_none_or(|name| f.contains_key(name)));
    let touches = |change: &Change| change.key == conflict.key && (names(&change.was) || names(&change.now));
    let mut later = since(conn, session, after)?.into_iter().map(|entry| entry.logged);
    Ok(later.rfind(|logged| logged.step.changes.iter().any(touches)))
}

/// The last steps of a session, newest last.
pub(super) fn last(conn: &Connection, session: &SessionId, count: usize) -> Outcome<Vec<Entry>> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let mut found = entries(conn, "session = ? ORDER BY n DESC LIMIT ?", params![session.as_str(), count])?;
    found.reverse();
    Ok(found)
}

/// The step with this id.
pub(super) fn step(conn: &Connection, session: &SessionId, id: &StepId) -> Outcome<Option<Entry>> {
    Ok(entries(conn, "session = ? AND id = ?", params![session.as_str(), id])?.pop())
}

/// What undo and redo take next on a seat: [`crate::session::stacks`], read off the table. The step
/// that made the session is in nobody's stack, nor is one that only counts time.
pub(super) fn stacks(conn: &Connection, session: &SessionId, seat: Seat) -> Outcome<Stacks> {
    let mut statement = conn.prepare_cached(
        "SELECT id, role, of, changes = '[]', CASE WHEN substr(changes, 1, 26) = ?3 AND form = ?4 THEN changes END
         FROM step WHERE session = ?1 AND seat = ?2 AND n > (SELECT min(n) FROM step WHERE session = ?1) ORDER BY n",
    )?;
    // Only what begins like this can be about time alone, and is worth reading.
    let mut rows = statement.query(params![session.as_str(), seat, r#"[{"key":{"kind":"timebox","#, FORM])?;
    let mut stacks = Stacks::default();
    while let Some(row) = rows.next()? {
        let role = role_of(&row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?.map(id))?;
        let changes = row.get::<_, Option<String>>(4)?.and_then(|text| serde_json::from_str::<Vec<Change>>(&text).ok());
        if role == Role::Does && changes.is_some_and(|changes| counts_time(&changes)) {
            continue;
        }
        stacks.push(&id(row.get(0)?), &role);
        if row.get(3)? {
            stacks.drop_empty(&role);
        }
    }
    Ok(stacks)
}

/// The number of the last step of a session; none when there is no such session.
pub(super) fn last_step(conn: &Connection, session: &SessionId) -> Outcome<Option<i64>> {
    let mut statement = conn.prepare_cached("SELECT last_step FROM shelf WHERE id = ?")?;
    Ok(statement.query_row([session.as_str()], |row| row.get(0)).optional()?)
}

/// The ids of all steps in a session's records: those that came in with imports, and its own.
pub(super) fn lineage(conn: &Connection, session: &SessionId) -> Outcome<Vec<StepId>> {
    let mut statement = conn.prepare_cached(
        "SELECT step, n, 0 AS own, place FROM lineage WHERE session = ?1
         UNION ALL SELECT id, n, 1, 0 FROM step WHERE session = ?1 ORDER BY 2, 3, 4",
    )?;
    let ids = statement.query_map([session.as_str()], |row| row.get(0).map(id))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Notes the steps that came in with an import, before our step `n`; those already there stay where they are.
pub(super) fn add_lineage(conn: &Connection, session: &SessionId, n: i64, steps: &[StepId]) -> rusqlite::Result<()> {
    if steps.is_empty() {
        return Ok(());
    }
    let from: i64 = conn
        .prepare_cached("SELECT coalesce(max(place) + 1, 0) FROM lineage WHERE session = ? AND n = ?")?
        .query_row(params![session.as_str(), n], |row| row.get(0))?;
    let mut insert = conn.prepare_cached(
        "INSERT INTO lineage (session, n, place, step) SELECT ?1, ?2, ?3, ?4
         WHERE NOT EXISTS (SELECT 1 FROM step WHERE session = ?1 AND id = ?4) ON CONFLICT DO NOTHING",
    )?;
    for (place, step) in (from..).zip(steps) {
        insert.execute(params![session.as_str(), n, place, step])?;
    }
    Ok(())
}
