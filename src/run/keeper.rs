//! The backup of the day: made while nobody types, on a thread and a connection of its own, so that neither
//! a picture nor a step waits for it. When the program ends first, the next start makes it.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use crate::{failure::Failure, store, time::Date};

/// How long nobody has typed before it begins; as long as the store waits to tidy up.
const QUIET: Duration = Duration::from_millis(1_500);

/// The backup that is still to be made, or being made.
#[derive(Debug)]
pub struct Keeper {
    database: PathBuf,
    day: Date,
    due: Option<Duration>,
    stop: Arc<AtomicBool>,
}

impl Keeper {
    /// Looks whether the day has its backup; `t` is the time since the program began.
    pub fn new(database: PathBuf, day: Date, wanted: bool, t: Duration) -> Self {
        let due = (wanted && store::backup_due(&database, day)).then(|| t + QUIET);
        Self { database, day, due, stop: Arc::default() }
    }

    /// When it wants to begin.
    pub fn due(&self) -> Option<Duration> {
        self.due
    }

    /// Somebody has typed: it waits on.
    pub fn wait(&mut self, t: Duration) {
        self.due = self.due.map(|_| t + QUIET);
    }

    /// Begins when it is time; what came of it is handed on when it went wrong.
    pub fn wake(&mut self, t: Duration, hand_on: impl FnOnce(Failure) + Send + 'static) {
        if self.due.take_if(|due| t >= *due).is_none() {
            return;
        }
        let (database, day, stop) = (self.database.clone(), self.day, Arc::clone(&self.stop));
        std::thread::spawn(move || {
            if let Err(failure) = store::back_up(&database, day, &stop) {
                hand_on(failure);
            }
        });
    }

    /// The program ends: a copy that is not done is given up.
    pub fn stop(&mut self) {
        self.due = None;
        self.stop.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_waits_until_nobody_types_and_asks_once() {
        let folder = tempfile::tempdir().map(|folder| folder.path().join("charrette.db")).unwrap_or_default();
        let at = Duration::from_secs;
        let mut keeper = Keeper::new(folder.clone(), Date::constant(2026, 3, 12), true, at(1));
        assert_eq!(keeper.due(), Some(at(1) + QUIET));
        keeper.wait(at(2));
        keeper.wake(at(3), |_| unreachable!("somebody types"));
        assert_eq!(keeper.due(), Some(at(2) + QUIET));
        keeper.stop();
        assert_eq!(keeper.due(), None);
        assert_eq!(Keeper::new(folder, Date::constant(2026, 3, 12), false, at(1)).due(), None);
    }
}
