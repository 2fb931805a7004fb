//! A file becomes a store: folder, permissions, journal, schema, seat. Each way in which this can
//! fail is told in words of its own.

use std::{
    ffi::CStr,
    fs::{self, DirBuilder, OpenOptions},
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use super::{
    Store,
    schema::{self, MIGRATIONS},
    seat::Taken,
    trouble::{Outcome, Trouble, is_busy},
};
use crate::failure::Failure;

/// How long a step waits for another program that is writing.
pub const PATIENCE: Duration = Duration::from_secs(2);
/// Kilobytes of the file that are kept in memory. A step needs a few dozen pages of four; SQLite's own 2,000
/// would keep the whole index that home counts the sessions by.
const CACHE: i64 = 512;
/// A statement for each kind and each thing that is done with it.
const STATEMENTS: usize = 128;

impl Store {
    /// Opens the database at a path, made when missing, together with its folder.
    ///
    /// # Errors
    /// The file or its folder is missing, unreadable, read-only, locked, damaged, newer than this
    /// program, or somebody else's.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        Self::open_with(path, None, MIGRATIONS).map_err(|trouble| at(trouble.told(), path))
    }

    /// A store that is gone when it is dropped.
    ///
    /// # Errors
    /// No memory.
    pub fn in_memory() -> Result<Self, Failure> {
        let opened = || -> Outcome<Self> {
            let conn = Connection::open_in_memory()?;
            let store = Self::around(conn, Taken::alone(), None)?;
            schema::migrate(&store.conn, None, MIGRATIONS)?;
            Ok(store)
        };
        opened().map_err(Trouble::told)
    }

    pub(super) fn open_with(path: &Path, vfs: Option<&CStr>, migrations: &[&str]) -> Outcome<Self> {
        let path = std::path::absolute(path).map_err(|error| Failure::new("store-no-folder").with("detail", error.to_string()))?;
        prepare(&path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = match vfs {
            None => Connection::open_with_flags(&path, flags)?,
            Some(vfs) => Connection::open_with_flags_and_vfs(&path, flags, vfs)?,
        };
        if conn.is_readonly(c"main")? {
            return Err(Failure::new("store-read-only").into());
        }
        let mut store = Self::around(conn, Taken::alone(), Some(path.clone()))?;
        store.wal = patiently(|| journal(&store.conn))?;
        store.conn.pragma_update(None, "synchronous", "FULL")?;
        store.conn.pragma_update(None, "wal_autocheckpoint", 0)?;
        match schema::migrate(&store.conn, Some(&path), migrations) {
            Err(Trouble::Sql(error)) if store.wal && is_without_wal(&error) => {
                store.wal = rollback_journal(&store.conn)?;
                schema::migrate(&store.conn, Some(&path), migrations)?;
            }
            other => other?,
        }
        // Not before: it reads the file, which some drives only let be read in another mode.
        store.conn.pragma_update(None, "cache_size", -CACHE)?;
        store.taken = Taken::lowest(&path);
        store.data_version = super::load::data_version(&store.conn)?;
        Ok(store)
    }

    pub(super) fn around(mut conn: Connection, taken: Taken, path: Option<PathBuf>) -> Outcome<Self> {
        let patience = Arc::new(AtomicU64::new(millis(PATIENCE)));
        wait_for_others(&mut conn, Arc::clone(&patience))?;
        // A schema from elsewhere may hold traps: no functions of the schema's choosing, no writing to it,
        // and none of its triggers and views, of which we have none.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
        // Without it a statement is compiled anew whenever a bound value differs, a third of a step's work.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(Self {
            conn,
            path,
            taken,
            patience,
            wal: false,
            asked: (0, 0),
            checkpoint_at: super::tidy::CHECKPOINT_AT,
            data_version: 0,
            names: super::actions::Names::default(),
        })
    }

    /// The same store, waiting so long for another program that is writing: for tests.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        self.patience.store(millis(patience), Ordering::Relaxed);
        self
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// Names the file in the trouble.
pub(super) fn at(failure: Failure, path: &Path) -> Failure {
    failure.with("file", crate::text::one_line(&path.display().to_string()))
}

/// Makes sure that there is a file, for its owner alone when it is new. A file that is there is not
/// opened here: closing it again would let go the locks that SQLite holds on it in this process.
fn prepare(path: &Path) -> Result<(), Failure> {
    match fs::metadata(path) {
        Ok(data) if data.is_dir() => Err(Failure::new("store-is-folder")),
        // SQLite would throw the log away, and with it all that is not yet in the file.
        Ok(data) if data.len() == 0 && has_log(path) => Err(Failure::new("store-log-alone")),
        // SQLite takes a file shorter than its shortest page for an empty one, and would write over it.
        Ok(data) if (1..512).contains(&data.len()) => Err(Failure::new("store-not-a-database")),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound && has_log(path) => Err(Failure::new("store-log-alone")),
        Err(error) if error.kind() == ErrorKind::NotFound => make(path),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Err(Failure::new("store-no-folder").with("detail", error.to_string())),
        Err(error) => Err(Failure::new("store-unreadable").with("detail", error.to_string())),
    }
}

/// Whether a write-ahead log with something in it lies beside the place of a file.
pub(super) fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|data| data.len() > 0)
}

/// The name of a file's companion.
pub(super) fn beside(file: &Path, what: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(what);
    name.into()
}

fn make(path: &Path) -> Result<(), Failure> {
    if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).map_err(|error| Failure::new("store-no-folder").with("detail", error.to_string()))?;
    }
    match owner_only().write(true).create_new(true).open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(Failure::new("store-no-folder").with("detail", error.to_string())),
    }
}

/// Options for a new file that only its owner may read.
pub(super) fn owner_only() -> OpenOptions {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there is no mode to set"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// SQLite asks this while another program holds the lock. Its own `busy_timeout` stays 0.
fn wait_for_others(conn: &mut Connection, patience: Arc<AtomicU64>) -> rusqlite::Result<()> {
    let mut since = Instant::now();
    conn.busy_handler(Some(move |asked: i32| {
        if asked == 0 {
            since = Instant::now();
        }
        let left = Duration::from_millis(patience.load(Ordering::Relaxed)).saturating_sub(since.elapsed());
        std::thread::sleep(Duration::from_millis(1 << asked.clamp(0, 4)).min(left));
        !left.is_zero()
    }))
}

/// Asks again where SQLite does not: two programs turning a new file into WAL at the same moment.
fn patiently<T>(mut job: impl FnMut() -> Outcome<T>) -> Outcome<T> {
    let since = Instant::now();
    loop {
        match job() {
            Err(Trouble::Sql(error)) if is_busy(&error) && since.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(10)),
            done => return done,
        }
    }
}

/// Write-ahead log where it can be had, else a rollback journal. True when it is the former.
fn journal(conn: &Connection) -> Outcome<bool> {
    match ask_for(conn, "WAL") {
        Ok(mode) if mode == "wal" => Ok(true),
        Ok(_) => rollback_journal(conn),
        Err(error) if is_without_wal(&error) => rollback_journal(conn),
        Err(error) => Err(error.into()),
    }
}

/// A rollback journal. A file that was left in WAL is read without shared memory, which only works
/// while nobody else has it.
fn rollback_journal(conn: &Connection) -> Outcome<bool> {
    let change = || -> rusqlite::Result<String> {
        conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        let mode = ask_for(conn, "DELETE")?;
        conn.pragma_update(None, "locking_mode", "NORMAL")?;
        // The lock is let go with the next read.
        schema::version(conn)?;
        Ok(mode)
    };
    match change() {
        Ok(mode) if mode == "delete" => Ok(false),
        // No room, or a disk in trouble, says nothing about the place.
        Err(error) if is_busy(&error) || is_about_the_disk(&error) => Err(error.into()),
        Ok(detail) => Err(Failure::new("store-network").with("detail", detail).into()),
        Err(error) => Err(Failure::new("store-network").with("detail", error.to_string()).into()),
    }
}

fn ask_for(conn: &Connection, mode: &str) -> rusqlite::Result<String> {
    conn.pragma_update_and_check(None, "journal_mode", mode, |row| row.get(0))
}

/// Whether the disk failed at what every disk can do.
fn is_about_the_disk(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi;
    let of_locks = [ffi::SQLITE_IOERR_LOCK, ffi::SQLITE_IOERR_RDLOCK, ffi::SQLITE_IOERR_UNLOCK, ffi::SQLITE_IOERR_CHECKRESERVEDLOCK];
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => true,
        Some(ErrorCode::SystemIoFailure) => {
            !is_without_wal(error) && error.sqlite_error().is_none_or(|error| !of_locks.contains(&error.extended_code))
        }
        _ => false,
    }
}

/// Whether the file system cannot do what a write-ahead log needs. The file itself has been read before.
fn is_without_wal(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi;
    match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::FileLockingProtocolFailed) => true,
        Some(ErrorCode::SystemIoFailure) => error.sqlite_error().is_some_and(|error| {
            // Not `SHMSIZE`, which a full disk gives.
            [ffi::SQLITE_IOERR_SHMOPEN, ffi::SQLITE_IOERR_SHMLOCK, ffi::SQLITE_IOERR_SHMMAP].contains(&error.extended_code)
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use super::*;

    fn mode(store: &Store) -> String {
        store.conn.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_ordinary_disk_gets_a_write_ahead_log_and_every_guard() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("a/b/charrette.db")).unwrap();
        assert!(store.wal);
        let ask = |pragma: &str| store.conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(mode(&store), "wal");
        for (pragma, value) in [
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("trusted_schema", 0),
            ("busy_timeout", 0),
            ("wal_autocheckpoint", 0),
            ("user_version", schema::version_of(schema::MIGRATIONS)),
            ("application_id", schema::APPLICATION_ID),
        ] {
            assert_eq!(ask(pragma), value, "{pragma}");
        }
        assert!(store.conn.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).unwrap());
        for off in [
            DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA,
            DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER,
            DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW,
            DbConfig::SQLITE_DBCONFIG_DQS_DML,
            DbConfig::SQLITE_DBCONFIG_DQS_DDL,
        ] {
            assert!(!store.conn.db_config(off).unwrap(), "{off:?}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn only_the_owner_may_read_a_new_database() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/charrette.db");
        let _store = Store::open(&file).unwrap();
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&file), 0o600);
        assert_eq!(mode(&folder.path().join("new")), 0o700);
        assert_eq!(mode(&folder.path().join("new/charrette.db-wal")), 0o600);
    }

    /// The `unix-dotfile` VFS has no shared memory, as on many network drives.
    #[test]
    #[cfg(unix)]
    fn a_drive_without_shared_memory_gets_a_rollback_journal() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("charrette.db");
        let network = || Store::open_with(&file, Some(c"unix-dotfile"), MIGRATIONS);
        let store = network().unwrap();
        assert!(!store.wal);
        assert_eq!(mode(&store), "delete");
        drop(store);
        // Taken to a local disk and back again while it is in WAL.
        drop(Store::open(&file).unwrap());
        let header = std::fs::read(&file).unwrap();
        assert_eq!(header.get(18..20), Some(&[2, 2][..]), "left in WAL");
        assert_eq!(mode(&network().unwrap()), "delete");
    }

    #[test]
    fn a_second_program_takes_the_second_seat_and_the_first_one_is_free_again_after() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("charrette.db");
        let first = Store::open(&file).unwrap();
        assert!(first.others().is_empty());
        let second = Store::open(&file).unwrap();
        assert_eq!((first.seat(), second.seat()), (1, 2));
        assert_eq!((first.others(), second.others()), (vec![2], vec![1]));
        drop(first);
        assert!(second.others().is_empty());
        assert_eq!(Store::open(&file).unwrap().seat(), 1);
    }
}
