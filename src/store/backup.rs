//! Consistent copies of the whole database, whatever is being written meanwhile: one that somebody asks
//! for, one a day on start, one before a migration, one before a restore. All are made page by page
//! through SQLite's backup interface, beside their place, and moved there when they are on the disk.
//!
//! ```text
//!  charrette.db
//!  charrette.db-backups/2026-03-12.db                   one a day, the last fourteen
//!                       2026-03-12-before-restore.db    what a restore took the place of; kept until somebody deletes it
//! ```

use std::{
    fs::{self, DirBuilder, File},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};

use super::{
    Store,
    open::at,
    trouble::{Outcome, Trouble},
};
use crate::{failure::Failure, time::Date};

/// How many daily backups are kept.
pub const KEPT: usize = 14;
/// Pages that are copied before somebody may stop it.
const PAGES: i32 = 512;
/// How often, and how long, a copy waits for another program that holds the file.
const TRIES: u32 = 200;
const PAUSE: Duration = Duration::from_millis(10);
/// How the names of unfinished copies begin.
pub(super) const UNFINISHED: &str = ".charrette-";
/// An unfinished copy this old was left by a program that was killed.
const FORGOTTEN: Duration = Duration::from_hours(24);

impl Store {
    /// Writes a copy to a new file.
    ///
    /// # Errors
    /// The file exists already, or cannot be written.
    pub fn backup(&self, to: &Path) -> Result<(), Failure> {
        if to.exists() {
            return Err(at(Failure::new("backup-exists"), to));
        }
        copy(&self.conn, to, &AtomicBool::new(false)).map_err(|trouble| {
            let failure = match trouble {
                Trouble::Told(failure) => failure,
                trouble @ (Trouble::Sql(_) | Trouble::Conflict(_) | Trouble::Dangling(_)) => {
                    let cause = trouble.told();
                    match cause.key() {
                        "store-full" | "store-damaged" | "store-locked" => cause,
                        _ => Failure { what: Failure::new("backup-failed").what, ..cause },
                    }
                }
            };
            at(failure, to)
        })
    }
}

/// The folder of a database's backups.
#[must_use]
pub fn backup_folder(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-backups");
    name.into()
}

fn of_day(database: &Path, day: Date) -> PathBuf {
    backup_folder(database).join(format!("{day}.db"))
}

/// Whether the day has no backup yet. Asks for a name in a folder, nothing else.
#[must_use]
pub fn backup_due(database: &Path, today: Date) -> bool {
    !of_day(database, today).exists()
}

/// Makes the backup of the day, unless it is there or there is nothing to keep, and lets go of those before
/// the last fourteen. Has a connection of its own, so that nobody waits for it; `stop` ends it early, with
/// nothing left behind. A copy that is not whole takes nobody's place.
///
/// # Errors
/// It could not be made, and why.
pub fn back_up(database: &Path, today: Date, stop: &AtomicBool) -> Result<(), Failure> {
    let place = of_day(database, today);
    let make = || -> Outcome<()> {
        let reader = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        let sessions: i64 = reader.query_row("SELECT count(*) FROM shelf", [], |row| row.get(0))?;
        if sessions == 0 || place.exists() {
            return Ok(());
        }
        let folder = folder(database)?;
        sweep(&folder);
        let whole = |copy: &Connection| -> Outcome<()> {
            let found: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            if found == "ok" { Ok(()) } else { Err(Failure::new("store-damaged").with("detail", found).into()) }
        };
        match copy_if(&reader, &place, stop, whole) {
            // Another program that started at the same moment was faster.
            Err(Trouble::Told(failure)) if failure.key() == "backup-exists" => {}
            // The program ends; the next start makes it.
            Err(Trouble::Told(failure)) if failure.key() == "backup-stopped" => return Ok(()),
            done => done?,
        }
        rotate(&folder);
        Ok(())
    };
    make().map_err(|trouble| {
        let cause = at(trouble.told(), database);
        match cause.key() {
            "store-damaged" | "store-not-a-database" => cause,
            _ => at(Failure::new("backup-of-day").with("detail", serde_json::to_value(cause.why).unwrap_or_default()), database),
        }
    })
}

/// The folder of a database's backups, for its owner alone.
pub(super) fn folder(database: &Path) -> Outcome<PathBuf> {
    let folder = backup_folder(database);
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there is no mode to set"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(at(Failure::new("backup-failed").with("detail", error.to_string()), &folder).into())
        }
        _ => Ok(folder),
    }
}

/// The day that a daily backup's name says; none for any other file.
fn day_of(file: &Path) -> Option<Date> {
    file.file_name()?.to_str()?.strip_suffix(".db")?.parse().ok()
}

/// The daily backups beyond the newest fourteen go.
fn rotate(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut days: Vec<(Date, PathBuf)> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter_map(|path| Some((day_of(&path)?, path))).collect();
    days.sort_by(|a, b| b.cmp(a));
    for (_, path) in days.iter().skip(KEPT) {
        // One too many is no trouble; the next day tries again.
        let _removed = fs::remove_file(path);
    }
}

/// Removes what programs that were killed have left unfinished.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(UNFINISHED)) {
        let age = entry.metadata().and_then(|data| data.modified()).ok().and_then(|at| at.elapsed().ok());
        if age.is_some_and(|age| age > FORGOTTEN) {
            let _removed = fs::remove_file(entry.path());
        }
    }
}

/// Writes a copy beside its place, syncs it, and puts it there in one move; nothing is left behind when
/// that fails.
pub(super) fn copy(conn: &Connection, to: &Path, stop: &AtomicBool) -> Outcome<()> {
    copy_if(conn, to, stop, |_| Ok(()))
}

/// The same, if the copy passes a test before it gets its name.
fn copy_if(conn: &Connection, to: &Path, stop: &AtomicBool, good: impl FnOnce(&Connection) -> Outcome<()>) -> Outcome<()> {
    let failed = |detail: String| Failure::new("backup-failed").with("detail", detail);
    let told = |error: std::io::Error| failed(error.to_string());
    let to = std::path::absolute(to).map_err(told)?;
    let folder = to.parent().ok_or_else(|| failed(String::new()))?;
    // Made for its owner alone.
    let part = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder).map_err(told)?;
    let copied = copy_into(conn, part.path(), stop, good);
    // SQLite removes what it keeps beside the copy itself, unless the disk refuses.
    for ending in ["-journal", "-wal", "-shm"] {
        let mut beside = part.path().as_os_str().to_owned();
        beside.push(ending);
        let _removed = fs::remove_file(beside);
    }
    copied?;
    part.as_file().sync_all().map_err(told)?;
    match part.persist_noclobber(&to) {
        Ok(_) => {}
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => return Err(Failure::new("backup-exists").into()),
        Err(error) => return Err(told(error.error).into()),
    }
    // The name is in the folder's own data; where a folder cannot be synced it is left to the system.
    if let Ok(folder) = File::open(folder) {
        let _synced = folder.sync_all();
    }
    Ok(())
}

fn copy_into(conn: &Connection, part: &Path, stop: &AtomicBool, good: impl FnOnce(&Connection) -> Outcome<()>) -> Outcome<()> {
    let mut copy = Connection::open_with_flags(part, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // It is synced once, at its end.
    copy.pragma_update(None, "synchronous", "OFF")?;
    copy.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    pages(conn, &mut copy, stop)?;
    // One file that can be carried about, without a log beside it.
    copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    good(&copy)?;
    Ok(copy.close().map_err(|(_, error)| error)?)
}

/// Copies every page within one reading transaction, so that all are of the same moment and nobody who
/// writes meanwhile makes it begin anew.
pub(super) fn pages(from: &Connection, to: &mut Connection, stop: &AtomicBool) -> Outcome<()> {
    let reading = from.unchecked_transaction()?;
    // Begins to read, also where the tables cannot be understood any more.
    from.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))?;
    let backup = Backup::new(from, to)?;
    let mut tries = 0;
    loop {
        if stop.load(Ordering::Relaxed) {
            return Err(Failure::new("backup-stopped").into());
        }
        match backup.step(PAGES)? {
            StepResult::Done => break,
            StepResult::More => {}
            _ if tries < TRIES => {
                tries += 1;
                std::thread::sleep(PAUSE);
            }
            _ => return Err(Failure::new("store-locked").into()),
        }
    }
    drop(backup);
    Ok(reading.rollback()?)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use super::*;

    #[test]
    fn only_names_that_are_days_are_daily_backups() {
        assert_eq!(day_of(Path::new("x/2026-03-12.db")), Some(Date::constant(2026, 3, 12)));
        for other in ["2026-03-12-before-restore.db", "2026-02-30.db", "2026-03-12.db-journal", "notes.db", ".charrette-2026-03-12.db"] {
            assert_eq!(day_of(Path::new(other)), None, "{other}");
        }
    }

    #[test]
    fn a_copy_that_is_stopped_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_memory().unwrap();
        let stopped = copy(&store.conn, &folder.path().join("copy.db"), &AtomicBool::new(true)).unwrap_err().told();
        assert_eq!(stopped.key(), "backup-stopped");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(store.conn.is_autocommit());
    }
}
