//! A backup takes the place of the database: after a look at what is in it, with a copy of what was there,
//! and only while nobody else has the database open.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use rusqlite::{Connection, OpenFlags};

use super::{
    ShelfRow, Store, backup,
    damage::{self, Reader},
    open::{at, beside},
    schema::{self, MIGRATIONS},
    seat::Taken,
    shelf,
    trouble::{Outcome, Trouble, is_busy},
};
use crate::{
    failure::Failure,
    time::{Date, Timestamp},
};

/// A copy in the folder of backups.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Its name as people say it: `2026-03-12`, `2026-03-12-before-restore`.
    pub name: String,
    /// The file.
    pub path: PathBuf,
}

/// What is in a database that is only looked at.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contents {
    /// The sessions, newest change first; those in the trash come last.
    pub sessions: Vec<ShelfRow>,
    /// When something was last altered.
    pub newest: Option<Timestamp>,
    /// Whether SQLite finds the file whole.
    pub whole: bool,
}

/// The copies that are kept beside a database, the newest day first.
#[must_use]
pub fn backups(database: &Path) -> Vec<Kept> {
    let entries = fs::read_dir(backup::backup_folder(database)).into_iter().flatten().flatten();
    let mut kept: Vec<Kept> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let name = path.file_name()?.to_str()?.strip_suffix(".db")?.to_owned();
            (!name.starts_with('.')).then_some(Kept { name, path })
        })
        .collect();
    kept.sort_by(|a, b| b.name.cmp(&a.name));
    kept
}

/// Looks into a database without altering anything.
///
/// # Errors
/// It is none of ours, newer than this program, or cannot be read at all.
pub fn contents(path: &Path) -> Result<Contents, Failure> {
    let look = || -> Outcome<Contents> {
        let reader = Reader::open(path)?;
        schema::is_ours(&reader.conn)?;
        schema::not_newer(&reader.conn, MIGRATIONS)?;
        let whole = damage::faults_of_file(&reader)?.is_empty();
        let mut sessions = shelf::everything(&reader.conn)?;
        sessions.sort_by(|a, b| (a.trashed.is_some(), b.changed).cmp(&(b.trashed.is_some(), a.changed)));
        Ok(Contents { newest: sessions.iter().map(|row| row.changed).max(), sessions, whole })
    };
    look().map_err(|trouble| at(trouble.told(), path))
}

/// Puts a backup in the place of the database. Answers where the copy of what was there is; none when nothing was.
///
/// # Errors
/// Somebody else has the database open, the backup is not whole, or the disk does not take it. What was
/// there is then still there, or, where it was no database any more, in the folder of backups.
pub fn restore(database: &Path, from: &Path, today: Date) -> Result<Option<PathBuf>, Failure> {
    if !contents(from)?.whole {
        return Err(at(Failure::new("restore-damaged"), from));
    }
    let replace = || -> Outcome<Option<PathBuf>> {
        let database = database.canonicalize().or_else(|_| std::path::absolute(database)).map_err(|error| not_done(&error))?;
        let alone = Taken::lowest(&database);
        if alone.seat != 1 || alone.others_here() {
            return Err(Failure::new("restore-others").into());
        }
        let source = Reader::open(from)?;
        if !database.exists() {
            set_log_aside(&database, today)?;
            backup::copy(&source.conn, &database, &AtomicBool::new(false))?;
            return Ok(None);
        }
        match in_place(&database, &source.conn, today) {
            Err(Trouble::Sql(error)) if is_busy(&error) => Err(Failure::new("restore-others").into()),
            // What is there is no database any more, or one that SQLite will not write to.
            Err(Trouble::Sql(_)) => {
                let aside = set_aside(&database, today)?;
                backup::copy(&source.conn, &database, &AtomicBool::new(false))?;
                Ok(Some(aside))
            }
            done => done.map(Some),
        }
    };
    let copy = replace().map_err(|trouble| at(trouble.told(), database))?;
    // What an older version wrote is taken on, and whatever is wrong shows now.
    Store::open(database)?;
    Ok(copy)
}

fn not_done(error: &std::io::Error) -> Failure {
    Failure::new("restore-not-done").with("detail", error.to_string())
}

/// Within SQLite, as one transaction: another program that opens the file meanwhile waits, or is waited for.
fn in_place(database: &Path, source: &Connection, today: Date) -> Outcome<PathBuf> {
    let mut conn = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let copy = free_name(database, today)?;
    backup::copy(&conn, &copy, &AtomicBool::new(false))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    backup::pages(source, &mut conn, &AtomicBool::new(false))?;
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(copy)
}

/// A name for the copy of what was there that nobody has yet.
fn free_name(database: &Path, today: Date) -> Outcome<PathBuf> {
    let folder = backup::folder(database)?;
    let name = |n: usize| if n == 1 { format!("{today}-before-restore.db") } else { format!("{today}-before-restore-{n}.db") };
    let free = (1..10_000).map(|n| folder.join(name(n))).find(|path| !path.exists());
    Ok(free.ok_or_else(|| Failure::new("restore-not-done").with("detail", folder.display().to_string()))?)
}

/// Moves what cannot be read as a database into the folder of backups, its log first: a log must never
/// lie beside a file that it does not belong to.
fn set_aside(database: &Path, today: Date) -> Outcome<PathBuf> {
    let aside = free_name(database, today)?;
    for companion in ["-wal", "-journal"] {
        move_if_there(&beside(database, companion), &beside(&aside, companion))?;
    }
    move_if_there(&beside(database, "-shm"), &beside(&aside, "-shm"))?;
    move_if_there(database, &aside)?;
    Ok(aside)
}

fn set_log_aside(database: &Path, today: Date) -> Outcome<()> {
    if beside(database, "-wal").exists() || beside(database, "-journal").exists() {
        set_aside(database, today)?;
    }
    Ok(())
}

fn move_if_there(from: &Path, to: &Path) -> Result<(), Failure> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(not_done(&error)),
        _ => Ok(()),
    }
}
