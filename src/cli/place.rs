//! Which file holds the sessions, and opening it.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use crate::{failure::Failure, store::Store, text};

/// The file of the sessions.
pub struct Place {
    path: PathBuf,
}

impl Place {
    /// The named file, or `charrette/charrette.db` in the platform's data folder.
    pub fn new(named: Option<PathBuf>) -> Result<Self, Failure> {
        if let Some(path) = named {
            return Ok(Self { path });
        }
        let base = etcetera::choose_base_strategy().map_err(|_| Failure::new("no-data-folder"))?;
        Ok(Self { path: base.data_dir().join("charrette").join("charrette.db") })
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder of benchmarks of one's own beside it.
    pub fn benchmarks(&self) -> PathBuf {
        self.path.with_file_name("benchmarks")
    }

    /// The folder of good practices of one's own beside it.
    pub fn practices(&self) -> PathBuf {
        self.path.with_file_name("practices")
    }

    /// Its path as messages show it.
    pub fn name(&self) -> String {
        text::one_line(&self.path.display().to_string())
    }

    /// Trouble that says which file it was.
    pub fn located(&self, failure: Failure) -> Failure {
        failure.with("file", self.name())
    }

    /// Opens it for a command that may put something there; made when missing.
    pub fn store(&self) -> Result<Store, Failure> {
        Store::open(&self.path)
    }

    /// Opens it for a command that only works with what is there.
    pub fn existing(&self) -> Result<Store, Failure> {
        self.if_any()?.ok_or_else(|| self.located(Failure::new("database-missing")))
    }

    /// Opens it when it is there: looking around leaves no file behind.
    pub fn if_any(&self) -> Result<Option<Store>, Failure> {
        if self.is_there() { self.store().map(Some) } else { Ok(None) }
    }

    /// Whether there is a file, or what is left of one: a log without it is not passed over.
    pub fn is_there(&self) -> bool {
        let log = self.path.with_file_name(format!("{}-wal", self.path.file_name().unwrap_or_default().display()));
        let is_missing = |path: &Path| path.symlink_metadata().is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound);
        !is_missing(&self.path) || log.metadata().is_ok_and(|data| data.len() > 0)
    }
}
