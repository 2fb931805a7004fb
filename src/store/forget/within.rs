//! The name within one database, of this or an earlier version: counted, or replaced in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::{BySession, Forget, Listed};
use crate::{
    failure::Failure,
    session::{Id, Kind, NOBODY, Names, SessionId, StepId, names::folded},
    store::{
        log, schema,
        trouble::{Outcome, immediate},
    },
    text,
    time::Timestamp,
    words::Phrase,
};

/// So many names that come near are told.
const NEAR: usize = 8;

/// How many places a name stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Places {
    /// Records.
    pub records: usize,
    /// Steps in the history.
    pub steps: usize,
    /// Texts that were typed and not taken.
    pub drafts: usize,
    /// Places where a group was.
    pub places: usize,
    /// Of the records and steps, those of sessions in the trash.
    pub trashed: usize,
    /// Texts of benchmarks; these are let be.
    pub benchmarks: usize,
}

impl Places {
    /// The places where the name is replaced.
    #[must_use]
    pub fn count(&self) -> usize {
        self.records + self.steps + self.drafts + self.places
    }
}

/// What stands for the name in each session of a database.
pub(super) struct Rule {
    pub persons: Vec<Listed>,
    pub namesakes: Vec<Listed>,
    names: BySession,
    roles: BTreeMap<String, String>,
    /// Where no session says what stands for it.
    usual: Names,
    fallback: String,
    /// Whether some role was written down, here or by who asks.
    has_role: bool,
    only: Option<SessionId>,
    /// The records of the person, which become records of a role.
    forgotten: BTreeSet<(String, String)>,
    /// Roles and departments that are called so, and keep their name.
    kept: BTreeSet<(String, String)>,
    trashed: BTreeSet<String>,
    everybody: Vec<String>,
}

/// Table, key columns and values, the column, the text.
type Cell = (String, Vec<(&'static str, rusqlite::types::Value)>, String, String);

/// What is written where, found before anything is.
#[derive(Default)]
struct Writing {
    places: Places,
    cells: Vec<Cell>,
    sessions: BTreeSet<String>,
}

impl Rule {
    /// Reads who is called so in a database. `fallback`: the role that stands where none is written down.
    pub fn of(conn: &Connection, who: &Forget<'_>, fallback: Option<&str>) -> Outcome<Self> {
        let wanted = folded(who.name);
        let mut rule = Self {
            persons: vec![],
            namesakes: vec![],
            names: BTreeMap::new(),
            roles: BTreeMap::new(),
            usual: Names::default(),
            fallback: String::new(),
            has_role: false,
            only: who.session.clone(),
            forgotten: BTreeSet::new(),
            kept: BTreeSet::new(),
            trashed: BTreeSet::new(),
            everybody: vec![],
        };
        let mut statement = conn.prepare(
            "SELECT party.session, party.id, party.name, party.kind, party.role, coalesce(shelf.title, ''), shelf.trashed IS NOT NULL
             FROM party LEFT JOIN shelf ON shelf.id = party.session ORDER BY shelf.changed DESC, party.session, party.rank, party.id",
        )?;
        let mut rows = statement.query([])?;
        let clean = |role: &str| {
            let role = text::one_line(role);
            let speaks = Names::of(who.words, who.name, "").is_some_and(|names| names.stand_in(&role));
            Some(role).filter(|role| !role.is_empty() && !speaks)
        };
        let neutral = who.words.say("person-forgotten");
        let mut roles: Vec<(String, Option<String>)> = Vec::new();
        while let Some(row) = rows.next()? {
            let (session, id, name, kind): (String, String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            if rule.only.as_ref().is_some_and(|only| only.as_str() != session) {
                continue;
            }
            if folded(&name) != wanted {
                if kind == "person" {
                    rule.everybody.push(text::one_line(&name));
                }
                continue;
            }
            let role = who.role.and_then(clean).or_else(|| clean(&row.get::<_, String>(4).unwrap_or_default()));
            let title = text::one_line(&row.get::<_, String>(5)?);
            let listed = Listed { session: Id::from(session.as_str()), title, role: String::new(), trashed: row.get(6)? };
            if kind == "person" {
                rule.forgotten.insert((session.clone(), id));
                roles.push((session, role));
                rule.persons.push(listed);
            } else {
                rule.kept.insert((session, id));
                rule.namesakes.push(listed);
            }
        }
        let given = who.role.and_then(clean);
        let known = given.or_else(|| roles.iter().find_map(|(_, role)| role.clone())).or_else(|| fallback.map(str::to_owned));
        rule.has_role = known.is_some();
        rule.fallback = known.unwrap_or(neutral);
        rule.usual = Names::of(who.words, who.name, &rule.fallback).unwrap_or_default();
        for ((session, role), listed) in roles.into_iter().zip(&mut rule.persons) {
            let role = role.unwrap_or_else(|| rule.fallback.clone());
            listed.role.clone_from(&role);
            // Of two in one session the first one's role stands in texts.
            if !rule.names.contains_key(&session) {
                rule.names.extend(Names::of(who.words, who.name, &role).map(|names| (session.clone(), names)));
                rule.roles.insert(session, role);
            }
        }
        let mut statement = conn.prepare("SELECT id FROM shelf WHERE trashed IS NOT NULL")?;
        rule.trashed = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(rule)
    }

    /// The role that stands where a session knows none; none where it is only the neutral word.
    pub fn fallback(&self) -> Option<&str> {
        self.has_role.then_some(self.fallback.as_str())
    }

    /// Persons whose name has a word in common with this one.
    pub fn near(&self, name: &str) -> Vec<String> {
        let wanted = folded(name);
        let near = |name: &&String| {
            folded(name).iter().any(|word| wanted.iter().any(|wanted| word.starts_with(wanted) || wanted.starts_with(word)))
        };
        let names: BTreeSet<&String> = self.everybody.iter().filter(|name| !name.is_empty()).filter(near).collect();
        names.into_iter().take(NEAR).cloned().collect()
    }

    /// In how many places the name stands.
    pub fn count(&self, conn: &Connection) -> Outcome<Places> {
        Ok(self.writing(conn)?.places)
    }

    /// Replaces the name in all of them, and empties the index, which is made anew from what is stored.
    pub fn apply(&self, conn: &Connection, step: &StepId, now: Timestamp) -> Outcome<()> {
        let tx = immediate(conn)?;
        let writing = self.writing(&tx)?;
        for (table, key, column, text) in writing.cells {
            let condition: Vec<String> = key.iter().map(|(name, _)| format!("\"{name}\" = ?")).collect();
            let sql = format!("UPDATE \"{table}\" SET \"{column}\" = ? WHERE {}", condition.join(" AND "));
            let values = std::iter::once(rusqlite::types::Value::from(text)).chain(key.into_iter().map(|(_, value)| value));
            tx.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
        }
        for (session, id) in &self.forgotten {
            tx.execute("UPDATE party SET kind = 'role' WHERE session = ? AND id = ?", [session, id])?;
        }
        tx.execute("UPDATE draft SET caret = min(caret, length(text))", [])?;
        tx.execute("INSERT INTO words (words) VALUES ('delete-all')", [])?;
        tx.execute("DELETE FROM found", [])?;
        tx.execute("UPDATE meta SET value = '0' WHERE name = 'indexed'", [])?;
        for session in writing.sessions.iter().filter(|session| !session.is_empty()) {
            let known: Option<String> = tx.query_row("SELECT id FROM shelf WHERE id = ?", [session], |row| row.get(0)).optional()?;
            if known.is_none() {
                continue;
            }
            let role = self.roles.get(session).unwrap_or(&self.fallback);
            let what = serde_json::to_string(&Phrase::new("step-forgotten").with("role", role.as_str()))
                .map_err(|error| Failure::new("store-trouble").with("detail", error.to_string()))?;
            let n: i64 = tx.query_row(
                "INSERT INTO step (id, session, seat, at, what, role, form, changes) VALUES (?, ?, ?, ?, ?, 'does', ?, '[]') RETURNING n",
                params![step, session, NOBODY, log::sortable(now), what, log::FORM],
                |row| row.get(0),
            )?;
            tx.execute("UPDATE shelf SET last_step = ? WHERE id = ?", params![n, session])?;
        }
        schema::new_epoch(&tx)?;
        Ok(tx.commit()?)
    }

    fn writing(&self, conn: &Connection) -> Outcome<Writing> {
        let mut writing = Writing::default();
        self.records(conn, &mut writing)?;
        self.steps(conn, &mut writing)?;
        self.beside_the_log(conn, &mut writing)?;
        Ok(writing)
    }

    fn replaced(&self, session: &str, text: &str) -> Option<String> {
        if self.only.as_ref().is_some_and(|only| only.as_str() != session) {
            return None;
        }
        self.names.get(session).unwrap_or(&self.usual).replaced(text)
    }

    fn records(&self, conn: &Connection, writing: &mut Writing) -> Outcome<()> {
        let mut table = conn.prepare("SELECT name FROM pragma_table_info(?)")?;
        for kind in Kind::ALL {
            let there: BTreeSet<String> = table.query_map([kind.word()], |row| row.get(0))?.collect::<Result<_, _>>()?;
            let spoken: Vec<&str> = kind.spoken().iter().copied().filter(|field| there.contains(*field)).collect();
            if spoken.is_empty() {
                continue;
            }
            let columns = format!("\"{}\"", spoken.join("\", \""));
            let mut statement = conn.prepare(&format!("SELECT session, id, {columns} FROM \"{}\"", kind.word()))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (session, id): (String, String) = (row.get(0)?, row.get(1)?);
                let mut is_touched = false;
                for (at, field) in spoken.iter().enumerate() {
                    if *field == "name" && *kind == Kind::Party && self.kept.contains(&(session.clone(), id.clone())) {
                        continue;
                    }
                    let text: Option<String> = row.get(at + 2)?;
                    let Some(replaced) = text.and_then(|text| self.replaced(&session, &text)) else { continue };
                    is_touched = true;
                    let key = vec![("session", session.clone().into()), ("id", id.clone().into())];
                    writing.cells.push((kind.word().to_owned(), key, (*field).to_owned(), replaced));
                }
                if is_touched {
                    writing.places.records += 1;
                    writing.places.trashed += usize::from(self.trashed.contains(&session));
                    writing.sessions.insert(session);
                }
            }
        }
        Ok(())
    }

    fn steps(&self, conn: &Connection, writing: &mut Writing) -> Outcome<()> {
        let mut statement = conn.prepare("SELECT n, session, what, changes FROM step")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (n, session, what, changes): (i64, String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            let mut is_touched = false;
            for (column, text) in [("what", what), ("changes", changes)] {
                let Ok(mut value) = serde_json::from_str::<Value>(&text) else {
                    // No JSON: as any text.
                    if let Some(replaced) = self.replaced(&session, &text) {
                        is_touched = true;
                        writing.cells.push(("step".to_owned(), vec![("n", n.into())], column.to_owned(), replaced));
                    }
                    continue;
                };
                let altered = if column == "changes" { self.in_changes(&session, &mut value) } else { self.in_value(&session, &mut value) };
                if altered {
                    is_touched = true;
                    writing.cells.push(("step".to_owned(), vec![("n", n.into())], column.to_owned(), value.to_string()));
                }
            }
            if is_touched {
                writing.places.steps += 1;
                writing.places.trashed += usize::from(self.trashed.contains(&session));
                writing.sessions.insert(session);
            }
        }
        Ok(())
    }

    /// The changes of a step. What is not a list of changes, as a later version may write it, is any value.
    fn in_changes(&self, session: &str, value: &mut Value) -> bool {
        let Value::Array(changes) = value else { return self.in_value(session, value) };
        let mut altered = false;
        for change in changes {
            let of = |change: &Value, name: &str| change.pointer(&format!("/key/{name}")).and_then(Value::as_str).map(str::to_owned);
            let (kind, id) = (of(change, "kind").and_then(|kind| Kind::read(&kind)), of(change, "id").unwrap_or_default());
            let Value::Object(parts) = change else {
                altered |= self.in_value(session, change);
                continue;
            };
            let named = (session.to_owned(), id);
            for (_, part) in parts.iter_mut().filter(|(name, _)| *name != "key") {
                let (Value::Object(fields), Some(kind)) = (&mut *part, kind) else {
                    altered |= self.in_value(session, part);
                    continue;
                };
                for (name, value) in fields {
                    let is_ours = kind.fields().contains(&name.as_str());
                    if kind == Kind::Party && name == "kind" && value == "person" && self.forgotten.contains(&named) {
                        *value = "role".into();
                        altered = true;
                    } else if kind == Kind::Party && name == "name" && self.kept.contains(&named) {
                        // It keeps its name.
                    } else if kind.spoken().contains(&name.as_str()) || !is_ours {
                        altered |= self.in_value(session, value);
                    }
                }
            }
        }
        altered
    }

    /// Every text within a value, but for the names of messages.
    fn in_value(&self, session: &str, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.replaced(session, text) {
                Some(replaced) => {
                    *text = replaced;
                    true
                }
                None => false,
            },
            Value::Array(list) => list.iter_mut().fold(false, |altered, value| self.in_value(session, value) | altered),
            Value::Object(map) => {
                map.iter_mut().filter(|(name, _)| *name != "key").fold(false, |altered, (_, value)| self.in_value(session, value) | altered)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }

    /// The units of organisations, which are of no session. Files of an earlier version have none.
    fn units(&self, conn: &Connection, writing: &mut Writing) -> Outcome<()> {
        if conn.query_row("SELECT 1 FROM sqlite_schema WHERE name = 'unit'", [], |_| Ok(())).optional()?.is_none() {
            return Ok(());
        }
        let mut statement = conn.prepare("SELECT id, organisation, name FROM unit")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            let texts = [("organisation", row.get::<_, String>(1)?), ("name", row.get::<_, String>(2)?)];
            let replaced = texts.map(|(column, text)| (column, self.usual.replaced(&text)));
            writing.places.records += usize::from(replaced.iter().any(|(_, text)| text.is_some()));
            for (column, text) in replaced.into_iter().filter_map(|(column, text)| Some((column, text?))) {
                writing.cells.push(("unit".to_owned(), vec![("id", id.clone().into())], column.to_owned(), text));
            }
        }
        Ok(())
    }

    fn beside_the_log(&self, conn: &Connection, writing: &mut Writing) -> Outcome<()> {
        let mut statement = conn.prepare("SELECT session, seat, field, base, text FROM draft")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (session, seat, field): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let texts: [(&str, Option<String>); 2] = [("base", row.get(3)?), ("text", row.get(4)?)];
            let mut is_touched = false;
            for (column, text) in texts {
                let Some(replaced) = text.and_then(|text| self.replaced(&session, &text)) else { continue };
                is_touched = true;
                let key = vec![("session", session.clone().into()), ("seat", seat.into()), ("field", field.clone().into())];
                writing.cells.push(("draft".to_owned(), key, column.to_owned(), replaced));
            }
            writing.places.drafts += usize::from(is_touched);
            if is_touched {
                writing.sessions.insert(session);
            }
        }
        let mut statement = conn.prepare("SELECT session, seat, place FROM place")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (session, seat, place): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let replaced = match serde_json::from_str::<Value>(&place) {
                Ok(mut value) => self.in_value(&session, &mut value).then(|| value.to_string()),
                Err(_) => self.replaced(&session, &place),
            };
            if let Some(replaced) = replaced {
                writing.places.places += 1;
                writing.cells.push((
                    "place".to_owned(),
                    vec![("session", session.into()), ("seat", seat.into())],
                    "place".to_owned(),
                    replaced,
                ));
            }
        }
        let mut statement = conn.prepare("SELECT id, title, organisation FROM shelf")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let session: String = row.get(0)?;
            for (at, column) in [(1, "title"), (2, "organisation")] {
                if let Some(replaced) = self.replaced(&session, &row.get::<_, String>(at)?) {
                    // Repeats what a record says, so it is no place of its own.
                    writing.cells.push(("shelf".to_owned(), vec![("id", session.clone().into())], column.to_owned(), replaced));
                }
            }
        }
        if self.only.is_none() {
            self.units(conn, writing)?;
            let mut statement = conn.prepare("SELECT ron FROM benchmark")?;
            let texts = statement.query_map([], |row| row.get::<_, String>(0))?;
            for text in texts {
                writing.places.benchmarks += usize::from(self.usual.stand_in(&text?));
            }
        }
        Ok(())
    }
}
