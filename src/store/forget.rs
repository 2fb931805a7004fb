//! A person is forgotten: a role stands where the name stood, in rows, in every step, in drafts, in the trash,
//! in the index and in every copy beside the file; and no byte of the name is left in them.
//!
//! ```text
//!  look     which places in which files            reads only; the answer is shown before anything is done
//!  forget   each file that has the name is copied, the copy is written anew without it   (no file is altered yet)
//!           the database takes over its copy in one transaction
//!           each backup's copy takes its place in one move; what cannot be read is deleted
//! ```
//!
//! So a file has the name or has not, whenever it is stopped; what was not done is done by forgetting again. The
//! log stays what it was but for the name: a text is replaced alike in rows and steps, so folded it still gives
//! the rows. A step of nobody's seat marks each session that was altered, so that a file which was handed over
//! before is not taken for one that goes on from there, and brings no name back.

mod bytes;
mod due;
mod within;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use rusqlite::{Connection, OpenFlags};
use tempfile::NamedTempFile;

use super::{
    Store, backup,
    damage::{self, Reader},
    open::{at, beside},
    schema::{self, MIGRATIONS},
    search,
    seat::Taken,
    trouble::{Outcome, Trouble, is_busy},
};
use crate::{
    failure::Failure,
    session::{Names, SessionId, StepId},
    time::Timestamp,
    words::Words,
};

pub use due::{Due, due_to_forget};
pub use within::Places;

/// Who is to be forgotten.
#[derive(Debug, Clone)]
pub struct Forget<'a> {
    /// The name, as it is written; letter case and accents do not count.
    pub name: &'a str,
    /// The role that stands for it everywhere; else the one that each session has for this person.
    pub role: Option<&'a str>,
    /// In this session only.
    pub session: Option<SessionId>,
    /// The words for somebody whose role nobody wrote down.
    pub words: &'a Words,
}

/// The person in one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The session.
    pub session: SessionId,
    /// Its title.
    pub title: String,
    /// What stands for the name there.
    pub role: String,
    /// Whether the session is in the trash.
    pub trashed: bool,
}

/// What becomes of a file that lies beside the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is written anew without the name.
    Rewritten(Places),
    /// It holds the name, and nothing in it can be written anew: it is deleted.
    Deleted,
    /// It cannot be read, and the name does not stand in its bytes: it is let be.
    Unreadable,
}

/// A file beside the database, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// The file.
    pub path: PathBuf,
    /// What becomes of it.
    pub fate: Fate,
}

/// Where the name stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The sessions that list this person.
    pub persons: Vec<Listed>,
    /// The sessions in which a role or department is called so; it keeps its name.
    pub namesakes: Vec<Listed>,
    /// Names of other persons that come near.
    pub near: Vec<String>,
    /// In the database.
    pub database: Places,
    /// Whether the name stands in bytes of the database that nothing leads to any more.
    pub leftover: bool,
    /// The files beside it that hold the name, or cannot be read.
    pub copies: Vec<Copy>,
}

impl Found {
    /// Whether there is anything to do.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        !self.touches_database() && self.copies.iter().all(|copy| copy.fate == Fate::Unreadable)
    }

    fn touches_database(&self) -> bool {
        self.database.count() > 0 || self.leftover
    }
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Forgotten {
    /// What had been found.
    pub found: Found,
    /// Files that could not be written or deleted after all, and why. They still hold the name.
    pub failed: Vec<(PathBuf, String)>,
}

/// Where the name stands in the database and the files beside it. Nothing is altered.
///
/// # Errors
/// A name without letters, or a database that cannot be read.
pub fn look(database: &Path, who: &Forget<'_>) -> Result<Found, Failure> {
    let look = || -> Outcome<Found> {
        if Names::of(who.words, who.name, "").is_none() {
            return Err(Failure::new("forget-no-name").into());
        }
        let reader = Reader::open(database)?;
        schema::is_ours(&reader.conn)?;
        schema::not_newer(&reader.conn, MIGRATIONS)?;
        if !damage::faults_of_file(&reader)?.is_empty() {
            return Err(Failure::new("forget-damaged").into());
        }
        reader.budget.endless();
        let found = inspect(&reader.conn, database, who)?;
        // Nobody of this process may hold a lock on a file that is opened as bytes: closing it would let it go.
        drop(reader);
        let in_bytes = || [database.to_owned(), beside(database, "-wal")].iter().any(|path| bytes::hold(path, who.name));
        // Within the name of somebody else it says nothing.
        let of_another = found.near.iter().any(|name| crate::text::fold(name).contains(&crate::text::fold(who.name.trim())));
        let leftover = who.session.is_none() && found.database.count() == 0 && !of_another && in_bytes();
        Ok(Found { leftover, ..found })
    };
    look().map_err(|trouble| at(trouble.told(), database))
}

/// Where the name stands in an open database and the files beside it.
fn inspect(conn: &Connection, database: &Path, who: &Forget<'_>) -> Outcome<Found> {
    let rule = within::Rule::of(conn, who, None)?;
    let mut found = Found { database: rule.count(conn)?, ..Found::default() };
    for path in copies(database) {
        found.copies.extend(fate(&path, who, rule.fallback())?.map(|fate| Copy { path, fate }));
    }
    found.near = rule.near(who.name);
    (found.persons, found.namesakes) = (rule.persons, rule.namesakes);
    Ok(found)
}

/// Replaces the name by a role everywhere. `step` is the id of the step that marks the sessions.
///
/// # Errors
/// Somebody else has the database open, or the disk does not take what is to be written: then nothing was altered.
pub fn forget(database: &Path, who: &Forget<'_>, step: &StepId, now: Timestamp) -> Result<Forgotten, Failure> {
    let work = || -> Outcome<Forgotten> {
        let database = database.canonicalize().map_err(|error| not_done(&error.to_string()))?;
        alone(&database)?;
        let before = look(&database, who)?;
        // Takes on what an older version wrote, and a seat.
        let mut store = Store::open_with(&database, None, MIGRATIONS)?;
        if store.seat() != 1 || !store.others().is_empty() {
            return Err(Failure::new("forget-others").into());
        }
        hold(&store.conn)?;
        sweep(&database)?;
        // With the lock held the log is in the file before it is looked through.
        checkpoint(&store.conn)?;
        let found = inspect(&store.conn, &database, who)?;
        let found = Found { leftover: before.leftover && found.database.count() == 0, ..found };
        let fallback = within::Rule::of(&store.conn, who, None)?.fallback().map(str::to_owned);
        let anew = Anew { who, fallback: fallback.as_deref(), step, now };
        let copy_of_database = if found.touches_database() { Some(anew.written(&store.conn, &database, true)?) } else { None };
        let mut copies = Vec::new();
        for copy in &found.copies {
            copies.push(match copy.fate {
                Fate::Rewritten(_) => Some(anew.written(&Reader::open(&copy.path)?.conn, &copy.path, false)?),
                Fate::Deleted | Fate::Unreadable => None,
            });
        }
        // Up to here nothing was altered.
        if let Some(part) = copy_of_database {
            let source = opened(part.path())?;
            backup::pages(&source, &mut store.conn, &AtomicBool::new(false))?;
            drop(source);
            checkpoint(&store.conn)?;
        }
        drop(store);
        let mut failed = Vec::new();
        for (copy, part) in found.copies.iter().zip(copies) {
            let done = match (&copy.fate, part) {
                (Fate::Rewritten(_), Some(part)) => part.persist(&copy.path).map(drop).map_err(|error| error.error),
                (Fate::Deleted, _) => fs::remove_file(&copy.path),
                (Fate::Unreadable | Fate::Rewritten(_), _) => continue,
            };
            let done = done.and_then(|()| without_companions(&copy.path));
            failed.extend(done.err().map(|error| (copy.path.clone(), error.to_string())));
        }
        for folder in [database.parent(), Some(backup::backup_folder(&database).as_path())].into_iter().flatten() {
            // Where a folder cannot be synced it is left to the system.
            let _synced = File::open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(Forgotten { found, failed })
    };
    work().map_err(|trouble| {
        let failure = match trouble {
            Trouble::Sql(error) if is_busy(&error) => Failure::new("forget-others"),
            Trouble::Sql(error) => not_done(&error.to_string()),
            Trouble::Told(failure) if failure.key() == "store-locked" => Failure::new("forget-others"),
            trouble @ (Trouble::Told(_) | Trouble::Conflict(_) | Trouble::Dangling(_)) => trouble.told(),
        };
        at(failure, database)
    })
}

fn not_done(detail: &str) -> Failure {
    Failure::new("forget-not-done").with("detail", crate::text::one_line(detail))
}

/// Refuses while another program is at the table. A seat that is free stays free.
fn alone(database: &Path) -> Outcome<()> {
    if Taken::nowhere(database).others_here() { Err(Failure::new("forget-others").into()) } else { Ok(()) }
}

/// Keeps everybody else out of the file until the connection is closed.
fn hold(conn: &Connection) -> Outcome<()> {
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    Ok(conn.execute_batch("BEGIN EXCLUSIVE; COMMIT")?)
}

/// Moves the log into the file, and empties it.
fn checkpoint(conn: &Connection) -> Outcome<()> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Failure::new("forget-others").into()) }
}

/// What makes new files of old ones.
struct Anew<'a> {
    who: &'a Forget<'a>,
    fallback: Option<&'a str>,
    step: &'a StepId,
    now: Timestamp,
}

impl Anew<'_> {
    /// A copy of a file without the name, beside it and on the disk. It is gone when it is dropped.
    fn written(&self, source: &Connection, path: &Path, with_index: bool) -> Outcome<NamedTempFile> {
        let folder = path.parent().unwrap_or(Path::new("."));
        let part = tempfile::Builder::new().prefix(backup::UNFINISHED).tempfile_in(folder).map_err(|error| not_done(&error.to_string()))?;
        let mut copy = opened(part.path())?;
        // It is synced once, at its end; what it was before is kept nowhere.
        copy.pragma_update(None, "synchronous", "OFF")?;
        backup::pages(source, &mut copy, &AtomicBool::new(false))?;
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        copy.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
        copy.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
        let rule = within::Rule::of(&copy, self.who, self.fallback)?;
        rule.apply(&copy, self.step, self.now)?;
        if with_index {
            search::index(&copy, None)?;
        }
        copy.execute_batch("VACUUM")?;
        let whole: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if whole != "ok" {
            return Err(Failure::new("store-damaged").with("detail", whole).into());
        }
        copy.close().map_err(|(_, error)| error)?;
        part.as_file().sync_all().map_err(|error| not_done(&error.to_string()))?;
        Ok(part)
    }
}

/// A copy that nobody else has, hardened as every database is.
fn opened(path: &Path) -> Outcome<Connection> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    Ok(Store::around(conn, Taken::alone(), None)?.conn)
}

/// The files beside a database that may hold what was in it: the backups, what restores and migrations have set
/// aside. Companions belong to their files.
fn copies(database: &Path) -> Vec<PathBuf> {
    let names = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file())).map(|entry| entry.path()).collect()
    };
    let own = database.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let is_aside = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.strip_prefix(&own).is_some_and(|rest| rest.starts_with("-before-")) || name.starts_with(backup::UNFINISHED)
    };
    let mut found: Vec<PathBuf> = names(database.parent().unwrap_or(Path::new("."))).into_iter().filter(is_aside).collect();
    found.extend(names(&backup::backup_folder(database)));
    let of_another = |path: &PathBuf| {
        COMPANIONS
            .iter()
            .any(|ending| path.to_string_lossy().strip_suffix(ending).is_some_and(|main| found.iter().any(|path| path.as_os_str() == main)))
    };
    let mut found: Vec<PathBuf> = found.iter().filter(|path| !of_another(path)).cloned().collect();
    found.sort();
    found
}

const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What becomes of a file; none when it has nothing to do with it.
fn fate(path: &Path, who: &Forget<'_>, fallback: Option<&str>) -> Outcome<Option<Fate>> {
    let read = || -> Outcome<Places> {
        let reader = Reader::open(path)?;
        schema::is_ours(&reader.conn)?;
        schema::not_newer(&reader.conn, MIGRATIONS)?;
        if !damage::faults_of_file(&reader)?.is_empty() {
            return Err(Failure::new("store-damaged").into());
        }
        reader.budget.endless();
        within::Rule::of(&reader.conn, who, fallback)?.count(&reader.conn)
    };
    let in_bytes =
        || std::iter::once(path.to_owned()).chain(COMPANIONS.map(|ending| beside(path, ending))).any(|path| bytes::hold(&path, who.name));
    Ok(match read() {
        Ok(places) if places.count() > 0 => Some(Fate::Rewritten(places)),
        Ok(places) => (who.session.is_none() && in_bytes()).then_some(Fate::Rewritten(places)),
        Err(Trouble::Sql(error)) if is_busy(&error) => return Err(error.into()),
        // An empty file of the program itself, such as one that a copy was begun in.
        Err(_) if fs::metadata(path).is_ok_and(|data| data.len() == 0) => None,
        Err(_) if in_bytes() => Some(Fate::Deleted),
        Err(_) => Some(Fate::Unreadable),
    })
}

/// Deletes what programs that were stopped have left unfinished: nobody else is at work.
fn sweep(database: &Path) -> Outcome<()> {
    let unfinished = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().starts_with(backup::UNFINISHED);
    for path in copies(database).into_iter().filter(unfinished) {
        fs::remove_file(&path).and_then(|()| without_companions(&path)).map_err(|error| not_done(&error.to_string()))?;
    }
    Ok(())
}

fn without_companions(path: &Path) -> std::io::Result<()> {
    for ending in COMPANIONS {
        match fs::remove_file(beside(path, ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Names by the session they count in; what stands for one where no session says so under none.
type BySession = BTreeMap<String, Names>;
