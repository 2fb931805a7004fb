//! A consistent copy of the whole database, whatever is being written meanwhile.

use std::{
    fs::{self, File},
    path::Path,
};

use rusqlite::Connection;

use super::{
    Store,
    open::at,
    trouble::{Outcome, Trouble},
};
use crate::failure::Failure;

impl Store {
    /// Writes a copy to a new file.
    ///
    /// # Errors
    /// The file exists already, or cannot be written.
    pub fn backup(&self, to: &Path) -> Result<(), Failure> {
        if to.exists() {
            return Err(at(Failure::new("backup-exists"), to));
        }
        copy(&self.conn, to).map_err(|trouble| {
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

/// Writes a copy beside its place, syncs it, and puts it there in one move; nothing is left behind when
/// that fails.
pub(super) fn copy(conn: &Connection, to: &Path) -> Outcome<()> {
    let failed = |detail: String| Failure::new("backup-failed").with("detail", detail);
    let told = |error: std::io::Error| failed(error.to_string());
    let to = std::path::absolute(to).map_err(told)?;
    let folder = to.parent().ok_or_else(|| failed(String::new()))?;
    let part = tempfile::Builder::new().prefix(".charrette-").tempfile_in(folder).map_err(told)?;
    let name = part.path().to_str().ok_or_else(|| failed(part.path().display().to_string()))?;
    let copied = conn.execute("VACUUM INTO ?", [name]);
    // SQLite removes its journal of the copy itself, unless the disk refuses.
    let _removed = fs::remove_file(format!("{name}-journal"));
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
