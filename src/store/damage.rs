//! A database that is only looked at, whatever state it is in: opened without writing a byte, and every
//! question bounded, because the pages of a damaged file may lead in circles.

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use rusqlite::{Connection, OpenFlags, Row, config::DbConfig};

use super::{
    Store,
    open::{PATIENCE, beside, has_log},
    rows,
    schema::{self, MIGRATIONS},
    seat::Taken,
    trouble::{Outcome, is_busy},
};
use crate::{failure::Failure, words::Phrase};

/// Instructions of SQLite's machine between two looks at the budget.
const LOOK: i32 = 1_000;
/// Instructions that a question may take: at the least, and for each page of the file. A whole file takes
/// about a tenth.
const AT_LEAST: i64 = 2_000_000;
const PER_PAGE: i64 = 20_000;

/// Bytes of a page, in every database of ours.
const PAGE: u64 = 4096;

/// A database, read only.
pub(super) struct Reader {
    pub conn: Connection,
    pub budget: Budget,
    /// Whether what says how the file is laid out had to be taken from a new one.
    pub grafted: bool,
}

/// What a question may still cost.
#[derive(Clone, Default)]
pub(super) struct Budget {
    left: Arc<AtomicI64>,
    whole: i64,
}

impl Budget {
    /// What follows is asked of a file that was found whole, and may cost what it costs.
    pub fn endless(&self) {
        self.left.store(i64::MAX, Ordering::Relaxed);
    }

    /// The next question may cost as much again.
    pub fn fresh(&self) {
        self.left.store(self.whole, Ordering::Relaxed);
    }
}

impl Reader {
    /// Opens a database for reading.
    ///
    /// # Errors
    /// There is no file, or it cannot be opened. What is in it is not looked at yet.
    pub fn open(path: &Path) -> Outcome<Self> {
        let path = std::path::absolute(path).map_err(|error| Failure::new("store-unreadable").with("detail", error.to_string()))?;
        let log = fs::metadata(beside(&path, "-wal")).map_or(0, |data| data.len());
        let data = match fs::metadata(&path) {
            Ok(data) if data.is_dir() => return Err(Failure::new("store-is-folder").into()),
            Ok(data) if data.len() == 0 => return Err(Failure::new(if log > 0 { "store-log-alone" } else { "store-empty" }).into()),
            Ok(data) if data.len() < 512 => return Err(Failure::new("store-not-a-database").into()),
            Ok(data) => data,
            Err(_) if log > 0 => return Err(Failure::new("store-log-alone").into()),
            Err(error) => return Err(Failure::new("store-unreadable").with("detail", error.to_string()).into()),
        };
        // Nobody there and nothing left to recover: then no companion need be made either.
        let quiet = log == 0 && !beside(&path, "-journal").exists() && !Taken::nowhere(&path).others_here();
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = match path.to_str().filter(|_| quiet) {
            Some(name) => Connection::open_with_flags(unaltered(name), flags | OpenFlags::SQLITE_OPEN_URI)?,
            None => Connection::open_with_flags(&path, flags)?,
        };
        conn.busy_timeout(PATIENCE)?;
        Self::around(conn, data.len(), false)
    }

    fn around(mut conn: Connection, length: u64, grafted: bool) -> Outcome<Self> {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        let pages = i64::try_from(length / PAGE).unwrap_or(0);
        let budget = Budget { left: Arc::default(), whole: AT_LEAST + PER_PAGE.saturating_mul(pages) };
        budget.fresh();
        let left = Arc::clone(&budget.left);
        conn.progress_handler(LOOK, Some(move || left.fetch_sub(i64::from(LOOK), Ordering::Relaxed) <= 0))?;
        // Cells that reach beyond their page are trouble at once, not nonsense later.
        conn.pragma_update(None, "cell_size_check", true)?;
        Ok(Self { conn, budget, grafted })
    }
}

impl Reader {
    /// Opens a database of ours, also when the few pages are damaged that say where everything is.
    ///
    /// # Errors
    /// As `open`; and when it is somebody else's, or newer.
    pub fn ours(path: &Path) -> Outcome<Self> {
        let reader = Self::open(path)?;
        if schema::is_present(&reader.conn) {
            return Ok(reader);
        }
        let marks = || -> Outcome<()> {
            schema::is_ours(&reader.conn)?;
            schema::not_newer(&reader.conn, MIGRATIONS)
        };
        let (understood, marks) = (schema::is_readable(&reader.conn), marks());
        let older = schema::version(&reader.conn).is_ok_and(|found| found < schema::version_of(MIGRATIONS));
        if understood && (marks.is_err() || older) {
            return marks.map(|()| reader);
        }
        match grafted(path) {
            Ok(Some(grafted)) => Ok(grafted),
            Ok(None) | Err(_) => marks.map(|()| reader),
        }
    }
}

/// The database with the pages of its schema taken from a new one. The tables of every database are made in
/// the same order, so they begin on the same pages; where that is not so, no session is found.
fn grafted(path: &Path) -> Outcome<Option<Reader>> {
    if has_log(path) {
        // What the file itself holds is older than what was last seen.
        return Ok(None);
    }
    let mut new = Store::in_memory()?;
    let graft = new.conn.serialize(c"main")?;
    let mut bytes = fs::read(path).map_err(|error| Failure::new("store-unreadable").with("detail", error.to_string()))?;
    bytes.truncate(bytes.len() - bytes.len() % 4096);
    for page in schema_pages(&graft) {
        let place = (page - 1) * 4096..page * 4096;
        if let (Some(to), Some(from)) = (bytes.get_mut(place.clone()), graft.get(place)) {
            to.copy_from_slice(from);
        }
    }
    // How many pages there are, as the first page says it.
    let pages = u32::try_from(bytes.len() / 4096).unwrap_or(0);
    if let Some(count) = bytes.get_mut(28..32) {
        count.copy_from_slice(&pages.to_be_bytes());
    }
    let mut conn = Connection::open_in_memory()?;
    conn.deserialize_read_exact(c"main", &bytes[..], bytes.len(), true)?;
    let reader = Reader::around(conn, u64::from(pages) * PAGE, true)?;
    let found = got(&reader.conn, &reader.budget, "SELECT id FROM shelf", [], |row| Ok(row.get::<_, String>(0)?));
    let steps = got(&reader.conn, &reader.budget, "SELECT n FROM step LIMIT 1", [], |row| Ok(row.get::<_, i64>(0)?));
    Ok((schema::is_present(&reader.conn) && !(found.rows.is_empty() && steps.rows.is_empty())).then_some(reader))
}

/// The pages of the schema of a new database: the first, and those that it leads to.
fn schema_pages(bytes: &[u8]) -> Vec<usize> {
    let number = |at: usize, count: usize| -> usize {
        bytes.get(at..at + count).unwrap_or_default().iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    // An inner page of a table: its cells and its end name the pages below.
    let cells = if number(100, 1) == 5 { number(103, 2) } else { return vec![1] };
    let below = (0..cells).map(|cell| number(number(112 + cell * 2, 2), 4));
    std::iter::once(1).chain(below).chain([number(108, 4)]).collect()
}

/// The name under which SQLite takes a file for one that nobody alters: no locks, no companions.
fn unaltered(path: &str) -> String {
    let mut name = String::from("file:");
    for c in path.replace('\\', "/").chars() {
        match c {
            '%' => name.push_str("%25"),
            '?' => name.push_str("%3f"),
            '#' => name.push_str("%23"),
            c => name.push(c),
        }
    }
    name + "?immutable=1"
}

/// What came of a question: as much as could be read.
pub(super) struct Got<T> {
    pub rows: Vec<T>,
    /// Rows that were there but made no sense.
    pub senseless: usize,
    /// Whether SQLite got to the end.
    pub whole: bool,
}

/// Asks a question and takes what can be had.
pub(super) fn got<T>(
    conn: &Connection,
    budget: &Budget,
    sql: &str,
    values: impl rusqlite::Params,
    mut read: impl FnMut(&Row<'_>) -> Outcome<T>,
) -> Got<T> {
    budget.fresh();
    let mut got = Got { rows: vec![], senseless: 0, whole: false };
    let Ok(mut statement) = conn.prepare_cached(sql) else { return got };
    let Ok(mut rows) = statement.query(values) else { return got };
    loop {
        match rows.next() {
            Ok(Some(row)) => match read(row) {
                Ok(row) => got.rows.push(row),
                Err(_) => got.senseless += 1,
            },
            Ok(None) => {
                got.whole = true;
                return got;
            }
            Err(_) => return got,
        }
    }
}

/// What SQLite itself has against a file, in its own words; empty when it is whole.
pub(super) fn faults_of_file(reader: &Reader) -> Outcome<Vec<String>> {
    integrity(&reader.conn, &reader.budget)
}

pub(super) fn integrity(conn: &Connection, budget: &Budget) -> Outcome<Vec<String>> {
    budget.fresh();
    let look = || -> rusqlite::Result<Vec<String>> {
        let mut statement = conn.prepare("PRAGMA integrity_check")?;
        let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
        lines.filter(|line| line.as_ref().map_or(true, |line| line != "ok")).collect()
    };
    match look() {
        Err(error) if is_busy(&error) => Err(error.into()),
        Err(error) => Ok(vec![rows::clean(&error.to_string()).into_owned()]),
        Ok(lines) => Ok(lines.iter().map(|line| rows::clean(line).into_owned()).collect()),
    }
}

/// A message as an argument of another one.
pub(super) fn within(phrase: &Phrase) -> serde_json::Value {
    serde_json::to_value(phrase).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_question_mark_is_still_a_name() {
        assert_eq!(unaltered("/a b/c?d#e%f.db"), "file:/a b/c%3fd%23e%25f.db?immutable=1");
    }
}
