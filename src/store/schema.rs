//! The tables, as numbered migrations. What has been released is never edited: a new number is added.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use rusqlite::{Connection, Row, Transaction};

use super::{
    backup,
    trouble::{Outcome, immediate},
};
use crate::{failure::Failure, session::Kind};

/// Marks a file as ours: `chrt`.
pub(super) const APPLICATION_ID: i64 = 0x6368_7274;

/// Migration N leads from version N - 1 to version N.
pub(super) const MIGRATIONS: &[&str] = &[include_str!("migrations/1.sql"), include_str!("migrations/2.sql")];

/// The tables that all migrations end at, word for word: what a database of the present version is compared
/// with at every start, without making them all anew. `CHARRETTE_KEEP=1 cargo test --test migrations` writes it.
const MADE: &str = include_str!("made.sql");

/// The schema that a list of migrations ends at.
pub(super) fn version_of(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).unwrap_or(i64::MAX)
}

/// The schema of the database.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.prepare_cached("PRAGMA user_version")?.query_row([], |row| row.get(0))
}

/// Refuses a database that a newer version of the program has taken on.
pub(super) fn not_newer(conn: &Connection, migrations: &[&str]) -> Outcome<()> {
    let (found, known) = (version(conn)?, version_of(migrations));
    if found > known {
        return Err(Failure::new("store-newer").with("found", found).with("known", known).into());
    }
    Ok(())
}

/// Brings the database to the present schema. Nothing is written when it is there already.
pub(super) fn migrate(conn: &Connection, file: Option<&Path>, migrations: &[&str]) -> Outcome<()> {
    ours(conn)?;
    not_newer(conn, migrations)?;
    let found = version(conn)?;
    as_made(conn, migrations.get(..usize::try_from(found).unwrap_or(0)).unwrap_or_default())?;
    if found == version_of(migrations) {
        return Ok(());
    }
    let tx = immediate(conn)?;
    // Another program may have been faster.
    let found = usize::try_from(version(&tx)?).unwrap_or(0);
    if let Some(file) = file.filter(|_| found > 0 && found < migrations.len()) {
        copy_before(file, found)?;
    }
    for (at, sql) in migrations.iter().enumerate().skip(found) {
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "user_version", version_of(migrations.get(..=at).unwrap_or_default()))?;
    }
    if found == 0 {
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    } else {
        new_epoch(&tx)?;
    }
    Ok(tx.commit()?)
}

/// Refuses a database that another application made.
fn ours(conn: &Connection) -> Outcome<()> {
    let id: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let foreign = || Err(Failure::new("store-foreign").into());
    match id {
        APPLICATION_ID => Ok(()),
        0 => {
            let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
            if tables == 0 && version(conn)? == 0 { Ok(()) } else { foreign() }
        }
        _ => foreign(),
    }
}

/// Refuses a database in which a table of ours is not as these migrations make it: what SQLite would work
/// out while we read and write (checks, generated columns, indexes) is then all our own. What else is in
/// the file is let be, and never run.
fn as_made(conn: &Connection, migrations: &[&str]) -> Outcome<()> {
    // Searched as it stands: to sort it would take longer than looking through it for each table.
    let made: Vec<&str> = statements(MADE).collect();
    if migrations.len() == MIGRATIONS.len() && unknown(conn, |_, _, sql| made.contains(&sql))?.is_none() {
        return Ok(());
    }
    // An older database, or one that is not as it should be: a fresh one says what is ours.
    let fresh = Connection::open_in_memory()?;
    migrations.iter().try_for_each(|sql| fresh.execute_batch(sql))?;
    let ours: BTreeMap<(String, String), String> = schema(&fresh)?.into_iter().map(|entry| ((entry.kind, entry.name), entry.sql)).collect();
    let ours = |kind: &str, name: &str, sql: &str| ours.get(&(kind.to_owned(), name.to_owned())).is_some_and(|known| known == sql);
    match unknown(conn, ours)? {
        None => Ok(()),
        Some(name) => Err(Failure::new("store-altered").with("detail", crate::text::shorten(&crate::text::one_line(&name), 60)).into()),
    }
}

/// The statements that make something, as the schema repeats them.
fn statements(sql: &str) -> impl Iterator<Item = &str> {
    sql.split(";\n").filter_map(|statement| statement.get(statement.find("CREATE ")?..))
}

/// An entry of the schema that has to do with a table of ours, and is none that `known` knows.
fn unknown(conn: &Connection, known: impl Fn(&str, &str, &str) -> bool) -> Outcome<Option<String>> {
    let own = |name: &str| OWN.contains(&name) || Kind::read(name).is_some();
    // SQLite makes an index without words of its own for each key.
    let made_along = |entry: &Entry| entry.kind == "index" && entry.sql.is_empty() && entry.name.starts_with("sqlite_autoindex_");
    let suspect = |entry: &Entry| {
        let concerns_us = match entry.kind.as_str() {
            // Never run.
            "trigger" => false,
            _ => own(&entry.name.to_ascii_lowercase()) || own(&entry.table.to_ascii_lowercase()),
        };
        concerns_us && !made_along(entry) && !known(&entry.kind, &entry.name, &entry.sql)
    };
    Ok(schema(conn)?.into_iter().find(suspect).map(|entry| entry.name))
}

/// The tables besides those of the kinds of records. Those in which FTS5 keeps `words` are its own affair.
const OWN: &[&str] = &["meta", "benchmark", "shelf", "step", "lineage", "number", "draft", "place", "found", "words", "unit"];

struct Entry {
    kind: String,
    name: String,
    table: String,
    sql: String,
}

fn schema(conn: &Connection) -> Outcome<Vec<Entry>> {
    let mut statement = conn.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")?;
    let entry = |row: &Row<'_>| Ok(Entry { kind: row.get(0)?, name: row.get(1)?, table: row.get(2)?, sql: row.get(3)? });
    let entries = statement.query_map([], entry)?;
    Ok(entries.collect::<Result<_, _>>()?)
}

/// Refuses a file that holds no sessions of ours, an empty database included.
pub(super) fn is_ours(conn: &Connection) -> Outcome<()> {
    let id: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if id == APPLICATION_ID { Ok(()) } else { Err(Failure::new("store-foreign").into()) }
}

/// Whether SQLite understands which tables there are.
pub(super) fn is_readable(conn: &Connection) -> bool {
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)).is_ok()
}

/// Whether the tables are those of the present version, word for word, whatever the file's marks say.
pub(super) fn is_present(conn: &Connection) -> bool {
    let texts = |conn: &Connection| -> rusqlite::Result<Vec<String>> {
        let mut statement =
            conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'words_%' ORDER BY name")?;
        statement.query_map([], |row| row.get(0))?.collect()
    };
    let ours = Connection::open_in_memory().and_then(|new| {
        MIGRATIONS.iter().try_for_each(|sql| new.execute_batch(sql))?;
        texts(&new)
    });
    matches!((ours, texts(conn)), (Ok(ours), Ok(found)) if ours == found)
}

/// Says to every program at this file that rows have altered otherwise than by steps.
pub(super) fn new_epoch(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'epoch'", []).map(drop)
}

/// Copies the file as it is before a migration, through a connection of its own: ours holds the
/// write lock meanwhile, so nobody writes.
fn copy_before(file: &Path, version: usize) -> Outcome<()> {
    let copy = copy_name(file, version);
    if copy.exists() {
        // Made by an earlier attempt that did not get to its end.
        std::fs::remove_file(&copy).map_err(|error| Failure::new("store-no-copy").with("detail", error.to_string()))?;
    }
    let reader = Connection::open_with_flags(file, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    backup::copy(&reader, &copy, &AtomicBool::new(false))
        .map_err(|trouble| Failure { what: Failure::new("store-no-copy").what, ..trouble.told() }.into())
}

/// `charrette.db` gives `charrette.db-before-2` when it is version 1.
pub(super) fn copy_name(file: &Path, version: usize) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(format!("-before-{}", version + 1));
    name.into()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use super::*;
    use crate::store::{Store, trouble::Trouble};

    /// A second migration as a later version might bring it.
    fn later(sql: &'static str) -> Vec<&'static str> {
        MIGRATIONS.iter().copied().chain([sql]).collect()
    }

    fn open(file: &Path, migrations: &[&str]) -> Result<Store, String> {
        Store::open_with(file, None, migrations).map_err(|trouble: Trouble| trouble.told().key().to_owned())
    }

    fn epoch(store: &Store) -> i64 {
        store.conn.query_row("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'epoch'", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_later_version_takes_the_file_on_and_leaves_a_copy_of_it_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("charrette.db");
        let copy = copy_name(&file, MIGRATIONS.len());
        let before = epoch(&open(&file, MIGRATIONS).unwrap());
        assert!(!copy.exists(), "a new file has nothing to copy");
        let migrations = later("CREATE TABLE later (n INTEGER PRIMARY KEY) STRICT;");
        let store = open(&file, &migrations).unwrap();
        assert_eq!((version(&store.conn).unwrap(), epoch(&store)), (version_of(&migrations), before + 1));
        drop(store);
        assert_eq!(open(&file, MIGRATIONS).map(drop), Err("store-newer".into()));
        assert_eq!(version(&open(&copy, MIGRATIONS).unwrap().conn).unwrap(), version_of(MIGRATIONS));
    }

    #[test]
    fn a_table_that_a_later_version_altered_is_still_ours() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("charrette.db");
        let migrations = later("ALTER TABLE action ADD COLUMN cost TEXT; CREATE INDEX action_cost ON action (cost);");
        drop(open(&file, MIGRATIONS).unwrap());
        drop(open(&file, &migrations).unwrap());
        open(&file, &migrations).unwrap();
    }

    /// Else each start would make a fresh database to compare with.
    #[test]
    fn our_own_tables_are_known_at_a_glance() {
        let made: Vec<&str> = statements(MADE).collect();
        let store = Store::in_memory().unwrap();
        assert_eq!(unknown(&store.conn, |_, _, sql| made.contains(&sql)).unwrap(), None);
    }

    #[test]
    fn every_table_of_ours_is_looked_at() {
        let store = Store::in_memory().unwrap();
        let tables: Vec<String> =
            schema(&store.conn).unwrap().into_iter().filter(|entry| entry.kind == "table").map(|entry| entry.name).collect();
        for table in tables.iter().filter(|table| !table.starts_with("words_")) {
            assert!(OWN.contains(&table.as_str()) || Kind::read(table).is_some(), "{table}");
        }
    }

    #[test]
    fn a_migration_that_breaks_off_leaves_the_old_version_behind() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("charrette.db");
        drop(open(&file, MIGRATIONS).unwrap());
        let broken = later("CREATE TABLE later (n INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);");
        open(&file, &broken).unwrap_err();
        let store = open(&file, MIGRATIONS).unwrap();
        assert_eq!(version(&store.conn).unwrap(), version_of(MIGRATIONS));
        let tables: i64 = store.conn.query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'later'", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 0);
        drop(store);
        // The copy of that attempt is made anew by the next one.
        open(&file, &later("CREATE TABLE later (n INTEGER PRIMARY KEY) STRICT;")).unwrap();
    }

    #[test]
    fn without_room_for_the_copy_the_file_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("charrette.db");
        drop(open(&file, MIGRATIONS).unwrap());
        // A folder stands where the copy should.
        std::fs::create_dir(copy_name(&file, MIGRATIONS.len())).unwrap();
        assert_eq!(open(&file, &later("SELECT 1;")).map(drop), Err("store-no-copy".into()));
        assert_eq!(version(&open(&file, MIGRATIONS).unwrap().conn).unwrap(), version_of(MIGRATIONS));
    }
}
