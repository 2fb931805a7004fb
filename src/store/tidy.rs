//! What can be done while nobody types: index words, move the write-ahead log into the file.

use std::{fs, sync::atomic::Ordering, time::Duration};

use rusqlite::Connection;

use super::{
    Store, search,
    trouble::{Trouble, is_busy},
};
use crate::failure::Failure;

/// Bytes of write-ahead log after which even a step moves it into the file.
pub(super) const CHECKPOINT_AT: u64 = 4 << 20;
/// Bytes of write-ahead log that are worth moving while nobody types.
const WORTH_IT: u64 = 256 << 10;
/// How long words are indexed at a stretch, so that a step does not wait long for its turn.
const STRETCH: Duration = Duration::from_millis(30);

impl Store {
    /// Does what can be done while nobody types. Another program's work is not waited for.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn tidy(&mut self) -> Result<(), Failure> {
        match search::index(&self.conn, Some(STRETCH)) {
            Err(Trouble::Sql(error)) if is_busy(&error) => {}
            indexed => indexed.map_err(|trouble| self.located_failure(trouble.told()))?,
        }
        if self.log_length() >= WORTH_IT {
            self.checkpoint();
        }
        Ok(())
    }

    /// After a step: moves a log that has grown long although nobody ever paused.
    pub(super) fn checkpoint_when_long(&mut self) {
        if self.log_length() >= self.checkpoint_at {
            self.checkpoint();
        }
    }

    /// Bytes in the write-ahead log; 0 where there is none.
    fn log_length(&self) -> u64 {
        let Some(path) = self.path.as_ref().filter(|_| self.wal) else { return 0 };
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        fs::metadata(log).map_or(0, |data| data.len())
    }

    /// Moves the log into the file and empties it, if no other program is reading from it. All that is
    /// in the log is safe there, so trouble is no loss: the next one tries again.
    fn checkpoint(&mut self) {
        let patience = self.patience.swap(0, Ordering::Relaxed);
        let done = truncate(&self.conn);
        self.patience.store(patience, Ordering::Relaxed);
        self.checkpoint_at = if done { CHECKPOINT_AT } else { self.log_length() + CHECKPOINT_AT };
    }
}

fn truncate(conn: &Connection) -> bool {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)).is_ok_and(|busy| busy == 0)
}
