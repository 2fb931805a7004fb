//! The folder of the database is watched, so that what another program does is seen here too. What is
//! seen is only that somebody has written, perhaps ourselves: the store then says whether it is news.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};

/// So long after a write the store is asked: by then the step is whole, and a burst is asked about once.
const SOON: Duration = Duration::from_millis(60);
/// Where the folder cannot be watched, the store is asked so often while somebody else is here.
const EACH: Duration = Duration::from_secs(1);

/// What may have been altered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// The database.
    pub file: bool,
    /// Who sits at the table.
    pub seats: bool,
}

/// What the watching thread has seen and nobody has asked about yet.
#[derive(Debug, Default)]
struct Told {
    file: AtomicBool,
    seats: AtomicBool,
}

/// A folder that is watched until this is dropped.
pub struct Watch {
    told: Arc<Told>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches the folder of a database. `hand_on` is called once for whatever is seen until it is
    /// taken. None where the system does not let it be watched.
    pub fn set(database: &Path, hand_on: impl Fn() + Send + 'static) -> Option<Self> {
        let files = Files::of(database)?;
        let folders = files.folders.clone();
        let told = Arc::new(Told::default());
        let tell = {
            let told = Arc::clone(&told);
            move |seen: Seen| {
                let mut news = seen.file && !told.file.swap(true, Ordering::SeqCst);
                news |= seen.seats && !told.seats.swap(true, Ordering::SeqCst);
                if news {
                    hand_on();
                }
            }
        };
        let watching = move |event: notify::Result<Event>| tell(event.map_or(Seen { file: true, seats: true }, |event| files.seen(&event)));
        let mut watcher = notify::recommended_watcher(watching).ok()?;
        for folder in folders {
            watcher.watch(&folder, RecursiveMode::NonRecursive).ok()?;
        }
        Some(Self { told, _watcher: watcher })
    }

    /// What has been seen since this was last asked.
    pub fn take(&self) -> Seen {
        Seen { file: self.told.file.swap(false, Ordering::SeqCst), seats: self.told.seats.swap(false, Ordering::SeqCst) }
    }
}

/// The names that say something: the database with its journals, and the seats beside it.
struct Files {
    folders: Vec<PathBuf>,
    written: Vec<OsString>,
    seat: OsString,
}

impl Files {
    fn of(database: &Path) -> Option<Self> {
        let (named, real) = (std::path::absolute(database).ok()?, database.canonicalize().ok()?);
        let with = |path: &Path, end: &str| {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push(end);
            name
        };
        // SQLite writes beside the file itself, not beside a link to it.
        let written = ["", "-wal", "-journal"].map(|end| with(&real, end)).into();
        let mut folders: Vec<PathBuf> = [&named, &real].into_iter().filter_map(|path| path.parent()?.canonicalize().ok()).collect();
        folders.dedup();
        Some(Self { folders, written, seat: with(&named, "-seat-") })
    }

    fn seen(&self, event: &Event) -> Seen {
        if event.need_rescan() {
            return Seen { file: true, seats: true };
        }
        let writes = match event.kind {
            EventKind::Any | EventKind::Create(_) | EventKind::Remove(_) | EventKind::Other => true,
            EventKind::Modify(ModifyKind::Metadata(_)) => false,
            EventKind::Modify(_) => true,
            EventKind::Access(_) => false,
        };
        // A program that is killed leaves its seat without a word; only its file is closed.
        let leaves = matches!(event.kind, EventKind::Access(AccessKind::Close(AccessMode::Write)));
        let names = || event.paths.iter().filter_map(|path| path.file_name());
        let is_seat = |name: &OsStr| name.as_encoded_bytes().starts_with(self.seat.as_encoded_bytes());
        Seen {
            file: writes && names().any(|name| self.written.iter().any(|written| written == name)),
            seats: (writes || leaves) && names().any(is_seat),
        }
    }
}

/// When the store is asked.
#[derive(Debug, Default)]
pub struct Pace {
    /// Whether everything that is written is seen.
    sure: bool,
    due: Option<Duration>,
}

impl Pace {
    /// The pace where all that is written is seen, or where it is not.
    pub fn new(sure: bool) -> Self {
        Self { sure, due: None }
    }

    /// Something was seen.
    pub fn told(&mut self, t: Duration) {
        self.due = Some(self.due.map_or(t + SOON, |due| due.min(t + SOON)));
    }

    /// When the store must be asked at the latest; none while there is no reason to.
    pub fn deadline(&self) -> Option<Duration> {
        self.due
    }

    /// Whether the store shall be asked now; what is not seen is asked for once a second while others are here.
    pub fn is_due(&mut self, t: Duration, others: bool) -> bool {
        if self.due.take_if(|due| *due <= t).is_some() {
            self.keep_on(t, others);
            return true;
        }
        self.keep_on(t, others);
        false
    }

    fn keep_on(&mut self, t: Duration, others: bool) {
        if !self.sure && others {
            self.due.get_or_insert(t + EACH);
        }
    }

    /// Whether everything that is written is seen.
    pub fn is_sure(&self) -> bool {
        self.sure
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use std::{fs, sync::mpsc::channel};

    use super::*;

    const LONG: Duration = Duration::from_secs(10);

    fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn what_is_written_beside_the_database_is_seen_and_what_is_none_of_ours_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("charrette.db");
        fs::write(&database, "").unwrap();
        let (sender, inbox) = channel();
        let watch = Watch::set(&database, move || sender.send(()).unwrap_or_default()).unwrap();
        fs::write(folder.path().join("letter.txt"), "Dear all").unwrap();
        drop(fs::File::open(&database).unwrap());
        fs::write(folder.path().join("charrette.db-wal"), "a step").unwrap();
        inbox.recv_timeout(LONG).unwrap();
        assert_eq!(watch.take(), Seen { file: true, seats: false });
        fs::write(folder.path().join("charrette.db-seat-2"), ".").unwrap();
        // The same write may be told in two parts.
        while !watch.take().seats {
            inbox.recv_timeout(LONG).unwrap();
        }
    }

    #[test]
    fn a_database_behind_a_link_is_watched_where_it_is() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (named, real) = (folder.path().join("charrette.db"), elsewhere.path().join("sessions.db"));
        fs::write(&real, "").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(&real, &named).unwrap();
        #[cfg(not(unix))]
        fs::hard_link(&real, &named).unwrap();
        let files = Files::of(&named).unwrap();
        assert_eq!((files.folders.len(), files.seat.to_str()), (2, Some("charrette.db-seat-")));
        let event = |name: &str| Event::new(EventKind::Modify(ModifyKind::Any)).add_path(elsewhere.path().join(name));
        assert!(files.seen(&event("sessions.db-wal")).file);
    }

    #[test]
    fn looking_is_not_seen_so_nobody_wakes_anybody_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("charrette.db"), "").unwrap();
        let files = Files::of(&folder.path().join("charrette.db")).unwrap();
        let event = |kind| files.seen(&Event::new(kind).add_path(folder.path().join("charrette.db-seat-1")));
        assert_eq!(event(EventKind::Access(AccessKind::Open(AccessMode::Any))), Seen::default());
        assert_eq!(event(EventKind::Access(AccessKind::Close(AccessMode::Read))), Seen::default());
        assert!(event(EventKind::Access(AccessKind::Close(AccessMode::Write))).seats, "somebody was killed");
    }

    #[test]
    fn a_burst_is_asked_about_once_and_then_there_is_rest() {
        let mut pace = Pace::new(true);
        pace.told(ms(100));
        pace.told(ms(130));
        assert_eq!(pace.deadline(), Some(ms(100) + SOON));
        assert!(!pace.is_due(ms(120), true));
        assert!(pace.is_due(ms(160), true));
        assert_eq!(pace.deadline(), None);
    }

    #[test]
    fn where_nothing_can_be_seen_it_is_asked_once_a_second_while_somebody_is_here() {
        let mut pace = Pace::new(false);
        assert!(!pace.is_due(ms(0), false));
        assert_eq!(pace.deadline(), None, "nobody else is here");
        assert!(!pace.is_due(ms(0), true));
        for second in 1..4 {
            assert_eq!(pace.deadline(), Some(ms(second * 1_000)));
            assert!(pace.is_due(ms(second * 1_000), true));
        }
        assert!(pace.is_due(ms(4_000), false));
        assert_eq!(pace.deadline(), None, "they have gone");
    }
}
