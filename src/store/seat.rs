//! Seats: the lowest number whose lock file beside the database this program could take. The usual
//! single program is seat 1 after every restart, so undo goes on where it was; a second one has its own.
//!
//! Who takes or leaves a seat writes to its file, so that those who watch the folder learn of it; who
//! only looks opens the file for reading, which nobody who watches has to be told.

use std::{
    ffi::OsString,
    fs::{File, OpenOptions, TryLockError},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use crate::session::Seat;

/// More programs than this never share one file; the number bounds how many lock files are tried.
const SEATS: Seat = 64;

/// A seat that is held until this value is dropped.
#[derive(Debug)]
pub(super) struct Taken {
    pub seat: Seat,
    /// The database, where it is a file.
    beside: Option<PathBuf>,
    /// Holds the lock; none in memory and where the file system has no locks.
    lock: Option<File>,
}

enum Tried {
    Free(File),
    Taken,
    NoLocks,
}

impl Taken {
    /// The only seat of a database in memory.
    pub fn alone() -> Self {
        Self { seat: 1, beside: None, lock: None }
    }

    /// No seat: somebody who only looks whether others are there.
    pub fn nowhere(database: &Path) -> Self {
        Self { seat: 0, beside: Some(database.to_owned()), lock: None }
    }

    /// The lowest free seat beside a database. Where files cannot be locked everybody sits on seat 1.
    pub fn lowest(database: &Path) -> Self {
        let beside = Some(database.to_owned());
        for seat in 1..=SEATS {
            match try_twice(&lock_file(database, seat)) {
                Tried::Free(lock) => {
                    mark(&lock);
                    return Self { seat, beside, lock: Some(lock) };
                }
                Tried::Taken => {}
                Tried::NoLocks => break,
            }
        }
        Self { seat: 1, beside, lock: None }
    }

    /// Whether another program sits at this seat now.
    pub fn is_taken(&self, seat: Seat) -> bool {
        let Some(database) = &self.beside else { return false };
        seat != self.seat && is_locked(&lock_file(database, seat))
    }

    /// Whether another program sits at any seat now.
    pub fn others_here(&self) -> bool {
        (1..=SEATS).any(|seat| self.is_taken(seat))
    }

    /// The seats at which other programs sit now.
    pub fn others(&self) -> Vec<Seat> {
        (1..=SEATS).filter(|seat| self.is_taken(*seat)).collect()
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        if let Some(lock) = &self.lock {
            // Free before it is told. Both happen by themselves too when the program is killed.
            let _free = lock.unlock();
            mark(lock);
        }
    }
}

/// Tells those who watch that something about this seat is different now. When it cannot be told they
/// learn of it later. Nothing is cut off before it: for that ext4 waits until what was written last is
/// on the disk, some milliseconds of every start and every end.
fn mark(mut lock: &File) {
    let _told = lock.write_all(b".");
}

/// Whether a program holds the lock of a seat.
fn is_locked(file: &Path) -> bool {
    // Shared, so that two that look at once do not take each other for one that sits there.
    File::open(file).is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// `charrette.db` gives `charrette.db-seat-2`.
fn lock_file(database: &Path, seat: Seat) -> PathBuf {
    let mut name = OsString::from(database);
    name.push(format!("-seat-{seat}"));
    name.into()
}

/// A program that only looks whether a seat is taken holds its lock for an instant; so a lock that is
/// held is tried a second time.
fn try_twice(file: &Path) -> Tried {
    match try_lock(file) {
        Tried::Taken => {
            std::thread::sleep(Duration::from_millis(2));
            try_lock(file)
        }
        tried @ (Tried::Free(_) | Tried::NoLocks) => tried,
    }
}

fn try_lock(file: &Path) -> Tried {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let Ok(file) = options.open(file) else { return Tried::NoLocks };
    match file.try_lock() {
        Ok(()) => Tried::Free(file),
        Err(TryLockError::WouldBlock) => Tried::Taken,
        Err(TryLockError::Error(_)) => Tried::NoLocks,
    }
}
