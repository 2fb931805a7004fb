//! Reading around what is damaged. A table is read from its beginning until it hurts, from its end until it
//! hurts, and what lies between by the keys that indexes and the log know of. Every list that is walked has
//! an end of its own, so nothing goes in circles.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params, types::Value};

use super::mend::understood;
use crate::{
    benchmark::Benchmark,
    session::{Id, Key, Kind, Logged, Session, SessionId, StepId},
    store::{
        damage::{Budget, Got, got},
        log, rows,
        trouble::Outcome,
    },
    time::Timestamp,
};

/// Step numbers that are tried one by one where the table is torn: more no room ever fills a page with.
const PER_PAGE: i64 = 400;

/// A database that may be damaged.
pub(in crate::store) struct Source<'a> {
    pub conn: &'a Connection,
    pub budget: &'a Budget,
    /// Whether SQLite has something against the file: then each source is asked twice.
    pub suspicious: bool,
    /// The steps that the table itself gives each session, where the indexes are not to be trusted.
    owners: BTreeMap<String, BTreeSet<i64>>,
    /// Whether a list of the steps broke off.
    torn: bool,
}

/// What the list of sessions says of one, beyond its records.
#[derive(Default)]
pub(in crate::store) struct Line {
    pub benchmark: i64,
    pub made: Option<Timestamp>,
    pub trashed: Option<Timestamp>,
    pub last_step: i64,
    pub title: String,
}

/// A step as it stands in the log, and as we understand it.
pub(in crate::store) struct Found {
    pub logged: Logged,
    /// Its columns as they are, from `id` on.
    pub raw: Vec<Value>,
}

/// All that can be read of a session.
pub(in crate::store) struct Remains {
    pub id: SessionId,
    pub line: Option<Line>,
    /// The steps that can be read and understood, by number.
    pub steps: BTreeMap<i64, Found>,
    /// Steps that are known of and cannot be read.
    pub lost_steps: usize,
    /// Steps of a later version of the program.
    pub later: Vec<i64>,
    /// Whether no step is missing.
    pub log_whole: bool,
    /// The records as their tables hold them.
    pub rows: Session,
    /// The kinds whose table could not be read to its end, or held rows without sense: how many of the latter.
    pub torn: BTreeMap<Kind, usize>,
}

impl<'a> Source<'a> {
    pub fn new(conn: &'a Connection, budget: &'a Budget, suspicious: bool) -> Self {
        let mut source = Self { conn, budget, suspicious, owners: BTreeMap::new(), torn: false };
        if suspicious {
            source.walk_the_log();
        }
        source
    }

    fn got<T>(&self, sql: &str, values: impl rusqlite::Params, read: impl FnMut(&rusqlite::Row<'_>) -> Outcome<T>) -> Got<T> {
        got(self.conn, self.budget, sql, values, read)
    }

    /// Which step is whose, read from the table itself.
    fn walk_the_log(&mut self) {
        let pair = |row: &rusqlite::Row<'_>| -> Outcome<(i64, String)> { Ok((row.get(0)?, row.get(1)?)) };
        let up = self.got("SELECT n, session FROM step NOT INDEXED ORDER BY n", [], pair);
        let mut pairs = up.rows;
        if !up.whole {
            self.torn = true;
            let down = self.got("SELECT n, session FROM step NOT INDEXED ORDER BY n DESC", [], pair);
            let last = |sql: &str| self.got(sql, [], |row| Ok(row.get::<_, Option<i64>>(0)?)).rows.into_iter().flatten().max();
            let known = last("SELECT max(last_step) FROM shelf").max(last("SELECT n FROM step INDEXED BY step_session"));
            let from = pairs.iter().map(|pair| pair.0).max().unwrap_or(0);
            let to = down.rows.iter().map(|pair| pair.0).min().or(known.map(|n| n + 1)).unwrap_or(0);
            let pages = self.got("PRAGMA page_count", [], |row| Ok(row.get::<_, i64>(0)?)).rows.first().copied().unwrap_or(0);
            let to = to.min(from.saturating_add(pages.saturating_mul(PER_PAGE)));
            pairs.extend(down.rows);
            for n in from.saturating_add(1)..to {
                pairs.extend(self.got("SELECT n, session FROM step NOT INDEXED WHERE n = ?", [n], pair).rows);
            }
        }
        self.torn |= up.senseless > 0;
        for (n, session) in pairs {
            self.owners.entry(session).or_default().insert(n);
        }
    }

    /// Every session that anything in the file belongs to.
    pub fn sessions(&self) -> (BTreeSet<String>, bool) {
        let mut ids: BTreeSet<String> = self.owners.keys().cloned().collect();
        let mut whole = true;
        let mut ask = |table: &str, column: &str, twice: bool| {
            for order in if twice { &["", " DESC"][..] } else { &[""] } {
                let found = self.got(&format!("SELECT DISTINCT {column} FROM \"{table}\" ORDER BY 1{order}"), [], |row| Ok(row.get(0)?));
                whole &= found.whole && found.senseless == 0;
                ids.extend(found.rows);
            }
        };
        ask("shelf", "id", self.suspicious);
        ask("step", "session", self.suspicious);
        if self.suspicious {
            Kind::ALL.iter().for_each(|kind| ask(kind.word(), "session", true));
        }
        (ids, whole)
    }

    /// The row of the list of sessions; an error when it cannot be read.
    fn line(&self, id: &str) -> Option<Line> {
        let moment = |text: Option<String>| text.and_then(|text| log::timestamp(&text).ok());
        let found = self.got("SELECT benchmark, made, trashed, last_step, title FROM shelf WHERE id = ?", [id], |row| {
            Ok(Line {
                benchmark: row.get(0)?,
                made: moment(row.get(1)?),
                trashed: moment(row.get(2)?),
                last_step: row.get(3)?,
                title: rows::clean(&row.get::<_, String>(4)?).into_owned(),
            })
        });
        found.rows.into_iter().next()
    }

    /// The numbers of a session's steps, and whether every list of them could be read.
    fn numbers(&self, id: &str) -> (BTreeSet<i64>, bool) {
        let mut numbers = self.owners.get(id).cloned().unwrap_or_default();
        let mut whole = true;
        for (index, order) in [("step_session", "n"), ("step_session", "n DESC"), ("sqlite_autoindex_step_1", "id")] {
            if !self.suspicious && order != "n" {
                continue;
            }
            let sql = format!("SELECT n FROM step INDEXED BY {index} WHERE session = ? ORDER BY {order}");
            let found = self.got(&sql, [id], |row| Ok(row.get::<_, i64>(0)?));
            whole &= found.whole && found.senseless == 0;
            numbers.extend(found.rows);
        }
        (numbers, whole)
    }

    /// All that can be read of a session.
    pub fn remains(&self, id: &str) -> Remains {
        let session = SessionId::from(id);
        let mut remains = Remains {
            line: self.line(id),
            steps: BTreeMap::new(),
            lost_steps: 0,
            later: vec![],
            log_whole: false,
            rows: Session { id: session.clone(), ..Session::default() },
            torn: BTreeMap::new(),
            id: session,
        };
        let (numbers, whole) = self.numbers(id);
        let sql = format!("SELECT {}, session FROM step NOT INDEXED WHERE n = ?", log::COLUMNS);
        for n in &numbers {
            let found = self.got(&sql, [n], |row| {
                let entry = log::entry(row)?;
                let raw = (1..9).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>()?;
                Ok((entry, raw, row.get::<_, i64>(7)?, row.get::<_, String>(9)?))
            });
            match found.rows.into_iter().next() {
                Some((entry, raw, _, owner)) if owner == id && entry.is_readable && entry.logged.n == *n => {
                    remains.steps.insert(*n, Found { logged: entry.logged, raw });
                }
                Some((_, _, form, owner)) if owner == id && form > log::FORM && form < log::FORM + 100 => remains.later.push(*n),
                _ => remains.lost_steps += 1,
            }
        }
        let begins = remains
            .steps
            .first_key_value()
            .is_some_and(|(_, step)| step.logged.step.changes.iter().any(|change| change.key == Key::about() && change.was.is_none()));
        let tail = remains.line.as_ref().is_none_or(|line| numbers.last().is_some_and(|last| line.last_step <= *last));
        let lists = whole && !self.torn;
        remains.log_whole = begins && remains.lost_steps == 0 && remains.later.is_empty() && (lists || tail);
        for kind in Kind::ALL {
            self.records(*kind, &mut remains);
        }
        remains
    }

    /// The records of one kind: from the front, from the back, then by the keys that are known.
    fn records(&self, kind: Kind, remains: &mut Remains) {
        let id = remains.id.as_str().to_owned();
        let base = rows::select_with_session(kind);
        let read = |row: &rusqlite::Row<'_>| -> Outcome<(String, crate::session::Record)> {
            let owner: String = row.get(kind.fields().len() + 1)?;
            let key = Key::new(kind, rows::clean(&row.get::<_, String>(0)?).into_owned());
            Ok((owner, rows::record(&key, &rows::fields_of(row, kind)?)?))
        };
        let up = self.got(&format!("{base} WHERE session = ? ORDER BY id"), [&id], read);
        let (mut found, mut senseless, whole) = (up.rows, up.senseless, up.whole);
        if !whole || senseless > 0 || self.suspicious {
            let down = self.got(&format!("{base} WHERE session = ? ORDER BY id DESC"), [&id], read);
            senseless = senseless.max(down.senseless);
            found.extend(down.rows);
            let mut keys = self.keys(kind, remains);
            keys.retain(|key| found.iter().all(|(_, record)| record.key().id != *key));
            for key in keys {
                found.extend(self.got(&format!("{base} WHERE session = ? AND id = ?"), params![id, key.as_str()], read).rows);
            }
        }
        if !whole || senseless > 0 {
            remains.torn.insert(kind, senseless);
        }
        found.into_iter().filter(|(owner, _)| *owner == id).for_each(|(_, record)| remains.rows.put(record));
    }

    /// The ids of records that the log and the indexes know of.
    fn keys(&self, kind: Kind, remains: &Remains) -> BTreeSet<Id> {
        let changes = remains.steps.values().flat_map(|step| &step.logged.step.changes);
        let mut keys: BTreeSet<Id> = changes.filter(|change| change.key.kind == kind).map(|change| change.key.id.clone()).collect();
        if kind.fields().contains(&"number") {
            let sql = format!("SELECT id FROM \"{0}\" INDEXED BY sqlite_autoindex_{0}_2 WHERE session = ?", kind.word());
            keys.extend(self.got(&sql, [remains.id.as_str()], |row| Ok(row.get::<_, String>(0)?)).rows.into_iter().map(Id::from));
        }
        keys
    }

    /// The texts of the benchmarks by their numbers.
    pub fn benchmarks(&self) -> BTreeMap<i64, Benchmark> {
        let read = |row: &rusqlite::Row<'_>| -> Outcome<_> { Ok((row.get::<_, i64>(0)?, (row.get(1)?, row.get(2)?, row.get(3)?))) };
        let all = "SELECT n, id, edition, ron FROM benchmark NOT INDEXED";
        let up = self.got(&format!("{all} ORDER BY n"), [], read);
        let mut found: BTreeMap<_, _> = up.rows.into_iter().collect();
        if !up.whole {
            found.extend(self.got(&format!("{all} ORDER BY n DESC"), [], read).rows);
            let known = self.got("SELECT DISTINCT benchmark FROM shelf", [], |row| Ok(row.get::<_, i64>(0)?)).rows;
            for n in known {
                found.extend(self.got(&format!("{all} WHERE n = ?"), [n], read).rows);
            }
        }
        understood(found)
    }

    /// The steps that came in with imports, in order, each with our step that they stand before.
    pub fn lineage(&self, id: &str) -> Vec<(i64, StepId)> {
        let sql = "SELECT n, step FROM lineage WHERE session = ? ORDER BY n, place";
        self.got(sql, [id], |row| Ok((row.get(0)?, row.get(1)?))).rows
    }

    /// The units of organisations, as far as they can be read: id, organisation, name, parent, rank, whether one owes a report.
    pub fn units(&self) -> Vec<Vec<Value>> {
        let sql = "SELECT id, organisation, name, parent, rank, owes_report FROM unit";
        self.got(sql, [], |row| Ok((0..6).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>()?)).rows
    }

    /// The rows of a small table of a session as they are.
    pub fn plain(&self, table: &str, columns: &str, id: &str) -> Got<Vec<Value>> {
        let count = columns.split(',').count();
        let sql = format!("SELECT {columns} FROM \"{table}\" WHERE session = ?");
        self.got(&sql, [id], |row| Ok((0..count).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>()?))
    }
}

impl Remains {
    /// The records as the steps that can be read have left them.
    pub fn folded(&self) -> Session {
        let mut folded = Session { id: self.id.clone(), ..Session::default() };
        self.steps.values().for_each(|step| folded.take(&step.logged.step));
        folded
    }

    /// What it is called, as far as that can be read.
    pub fn title(&self) -> String {
        let own = &self.rows.about.title;
        let line = self.line.as_ref().map(|line| line.title.clone());
        if own.is_empty() { line.unwrap_or_default() } else { own.clone() }
    }

    /// Whether it is no session at all: a few bytes that ended up under a name that nothing else knows.
    pub fn is_stray(&self) -> bool {
        let begun = self.steps.values().any(|step| step.logged.step.changes.iter().any(|change| change.key == Key::about()));
        self.line.is_none() && !begun && self.rows.get(&Key::about()).is_none()
    }
}
