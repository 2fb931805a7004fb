//! Rows and fields: one generic passage between a record's fields and the columns of its kind's
//! table, by name. What a column holds beyond its SQLite type (a yes or no, a list) is read off the
//! blank record of the kind.

use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};

use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types};
use serde_json::Value;

use super::trouble::{Outcome, Trouble};
use crate::{
    failure::Failure,
    session::{Fields, Id, Key, Kind, Record, Session, SessionId},
    text,
};

/// What is said to a table, written once per kind so that it is prepared once per connection.
struct Sql {
    all: String,
    one: String,
    insert: String,
    update: String,
    delete: String,
}

static SQL: LazyLock<BTreeMap<Kind, Sql>> = LazyLock::new(|| {
    let sql = |kind: Kind| {
        let table = kind.word();
        let names: Vec<String> = kind.fields().iter().map(|field| format!("\"{field}\"")).collect();
        let (columns, holes) = (names.join(", "), ", ?".repeat(names.len()));
        Sql {
            all: format!("SELECT id, {columns} FROM \"{table}\" WHERE session = ?"),
            one: format!("SELECT id, {columns} FROM \"{table}\" WHERE session = ? AND id = ?"),
            insert: format!("INSERT INTO \"{table}\" (session, id, {columns}) VALUES (?, ?{holes})"),
            update: format!("UPDATE \"{table}\" SET {} = ? WHERE session = ? AND id = ?", names.join(" = ?, ")),
            delete: format!("DELETE FROM \"{table}\" WHERE session = ? AND id = ?"),
        }
    };
    Kind::ALL.iter().map(|kind| (*kind, sql(*kind))).collect()
});

/// The fields of each kind's blank record.
static BLANK: LazyLock<BTreeMap<Kind, Fields>> = LazyLock::new(|| {
    let blank = |kind: Kind| Record::from_fields(&Key::new(kind, "blank"), &Fields::new()).map(|record| record.to_fields());
    Kind::ALL.iter().map(|kind| (*kind, blank(*kind).unwrap_or_default())).collect()
});

fn sql(kind: Kind, which: impl Fn(&Sql) -> &str) -> &'static str {
    SQL.get(&kind).map(which).unwrap_or_default()
}

/// A question for the records of a kind, with the session that each belongs to behind its fields.
pub(super) fn select_with_session(kind: Kind) -> String {
    let names: Vec<String> = kind.fields().iter().map(|field| format!("\"{field}\"")).collect();
    format!("SELECT id, {}, session FROM \"{}\"", names.join(", "), kind.word())
}

/// The stored fields of a record.
pub(super) fn get(conn: &Connection, session: &SessionId, key: &Key) -> Outcome<Option<Fields>> {
    let mut statement = conn.prepare_cached(sql(key.kind, |sql| &sql.one))?;
    let found = statement.query_row([session.as_str(), key.id.as_str()], |row| Ok(fields_of(row, key.kind))).optional()?;
    found.transpose()
}

/// Every record of a session.
pub(super) fn all(conn: &Connection, session: &SessionId) -> Outcome<Session> {
    let mut found = Session { id: session.clone(), ..Session::default() };
    for kind in Kind::ALL {
        let mut statement = conn.prepare_cached(sql(*kind, |sql| &sql.all))?;
        let mut rows = statement.query([session.as_str()])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            found.put(record(&Key::new(*kind, clean(&id)), &fields_of(row, *kind)?)?);
        }
    }
    Ok(found)
}

/// Writes a row as a change leaves it: `now` in the place of `before`.
pub(super) fn write(
    conn: &Connection,
    session: &SessionId,
    key: &Key,
    before: Option<&Fields>,
    now: Option<&Fields>,
) -> rusqlite::Result<()> {
    let names = [types::Value::from(session.as_str().to_owned()), types::Value::from(key.id.as_str().to_owned())];
    let values = |fields: &Fields| -> Vec<types::Value> {
        key.kind.fields().iter().map(|field| column(fields.get(*field).unwrap_or(&Value::Null))).collect()
    };
    let (statement, values) = match (before, now) {
        (None, None) => return Ok(()),
        (_, None) => (sql(key.kind, |sql| &sql.delete), names.to_vec()),
        (None, Some(now)) => (sql(key.kind, |sql| &sql.insert), names.into_iter().chain(values(now)).collect()),
        (Some(_), Some(now)) => (sql(key.kind, |sql| &sql.update), values(now).into_iter().chain(names).collect()),
    };
    conn.prepare_cached(statement)?.execute(params_from_iter(values)).map(drop)
}

/// The record of these fields.
pub(super) fn record(key: &Key, fields: &Fields) -> Outcome<Record> {
    let unreadable =
        |detail: String| Trouble::from(Failure::new("store-record-unreadable").with("kind", key.kind.word()).with("detail", detail));
    let record = Record::from_fields(key, fields).map_err(|error| unreadable(error.to_string()))?;
    if record.key() == *key { Ok(record) } else { Err(unreadable(key.to_string())) }
}

/// A row's fields; its first column is the id.
pub(super) fn fields_of(row: &Row<'_>, kind: Kind) -> Outcome<Fields> {
    let blank = BLANK.get(&kind);
    let field = |(at, name): (usize, &&'static str)| -> Outcome<(String, Value)> {
        let cell: types::Value = row.get(at + 1)?;
        let blank = blank.and_then(|fields| fields.get(*name)).unwrap_or(&Value::Null);
        let value = match (cell, blank) {
            (types::Value::Null, _) => Value::Null,
            (types::Value::Integer(n), Value::Bool(_)) => Value::Bool(n != 0),
            (types::Value::Integer(n), _) => n.into(),
            (types::Value::Text(text), Value::Array(_)) => {
                let list: Value =
                    serde_json::from_str(&text).map_err(|error| Failure::new("store-damaged").with("detail", error.to_string()))?;
                cleaned(list)
            }
            (types::Value::Text(text), _) => clean(&text).into_owned().into(),
            (types::Value::Real(_) | types::Value::Blob(_), _) => {
                return Err(Failure::new("store-damaged").with("detail", format!("{}.{name}", kind.word())).into());
            }
        };
        Ok(((*name).to_owned(), value))
    };
    kind.fields().iter().enumerate().map(field).collect()
}

fn column(value: &Value) -> types::Value {
    match value {
        Value::Null => types::Value::Null,
        Value::Bool(yes) => i64::from(*yes).into(),
        Value::Number(n) => n.as_i64().map_or_else(|| n.as_f64().unwrap_or_default().into(), Into::into),
        Value::String(text) => text.clone().into(),
        Value::Array(_) | Value::Object(_) => value.to_string().into(),
    }
}

/// A text as this program would have let it in: a database may come from elsewhere.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text::is_clean(text) { Cow::Borrowed(text) } else { Cow::Owned(text::scrub(text)) }
}

/// A value whose texts are all clean.
pub(super) fn cleaned(value: Value) -> Value {
    match value {
        Value::String(text) => match clean(&text) {
            Cow::Borrowed(_) => Value::String(text),
            Cow::Owned(text) => Value::String(text),
        },
        Value::Array(list) => list.into_iter().map(cleaned).collect(),
        Value::Object(map) => map.into_iter().map(|(name, value)| (clean(&name).into_owned(), cleaned(value))).collect(),
        other => other,
    }
}

/// Fields whose texts are all clean.
pub(super) fn cleaned_fields(fields: Fields) -> Fields {
    fields.into_iter().map(|(name, value)| (clean(&name).into_owned(), cleaned(value))).collect()
}

/// An id as a text to bind.
pub(super) fn id(text: String) -> Id {
    match clean(&text) {
        Cow::Borrowed(_) => text.into(),
        Cow::Owned(text) => text.into(),
    }
}
