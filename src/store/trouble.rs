//! What SQLite says, told in words for a room of people.

use rusqlite::{Connection, Error, ErrorCode, Transaction, TransactionBehavior, ffi};

use serde_json::Value;

use super::Refused;
use crate::{failure::Failure, session::Conflict, text};

/// Why something in here did not work.
#[derive(Debug)]
pub(super) enum Trouble {
    /// SQLite said no.
    Sql(Error),
    /// It is told already.
    Told(Failure),
    /// What is stored has been altered since.
    Conflict(Box<Conflict>),
    /// A record would point to one that is not there.
    Dangling(Box<Conflict>),
}

pub(super) type Outcome<T> = Result<T, Trouble>;

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Sql(error)
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Told(failure)
    }
}

impl From<Conflict> for Trouble {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(Box::new(conflict))
    }
}

impl Trouble {
    pub fn told(self) -> Failure {
        match self {
            Self::Sql(error) => told(&error),
            Self::Told(failure) => failure,
            Self::Conflict(conflict) => with_conflict(Failure::new("store-conflict"), &conflict),
            Self::Dangling(conflict) => with_conflict(Failure::new("store-dangling"), &conflict),
        }
    }

    /// The refusal of a step; `undoing` when it was to take another one back.
    pub fn refused(self, undoing: bool) -> Refused {
        match self {
            Self::Conflict(conflict) => {
                let failure = if undoing { Failure::new("store-undo-conflict") } else { Failure::new("store-conflict") };
                Refused { failure: with_conflict(failure, &conflict), conflict: Some(conflict), others: vec![] }
            }
            Self::Dangling(conflict) => {
                Refused { failure: with_conflict(Failure::new("store-dangling"), &conflict), conflict: Some(conflict), others: vec![] }
            }
            other @ (Self::Sql(_) | Self::Told(_)) => Refused { failure: other.told(), conflict: None, others: vec![] },
        }
    }
}

fn with_conflict(failure: Failure, conflict: &Conflict) -> Failure {
    let stored = match &conflict.stored {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let stored = text::shorten(&text::one_line(&stored), 200);
    failure.with("kind", conflict.key.kind.word()).with("field", conflict.field.clone().unwrap_or_default()).with("stored", stored)
}

/// Whether the file is busy with another program's work.
pub(super) fn is_busy(error: &Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// Whether this is the deferred check of references failing.
pub(super) fn is_dangling(error: &Error) -> bool {
    extended(error) == Some(ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

fn extended(error: &Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

/// The trouble behind an error of SQLite.
pub(super) fn told(error: &Error) -> Failure {
    let Some(code) = error.sqlite_error_code() else {
        // A row that has not the form we wrote: null where there is text, text that is not UTF-8.
        return match error {
            Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
            | Error::Utf8Error(..) => Failure::new("store-damaged").with("detail", error.to_string()),
            _ => Failure::new("store-trouble").with("detail", error.to_string()),
        };
    };
    let failure = match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Failure::new("store-locked"),
        ErrorCode::DiskFull => Failure::new("store-full"),
        // The memory that programs share is a file, which has found no room.
        ErrorCode::SystemIoFailure if extended(error) == Some(ffi::SQLITE_IOERR_SHMSIZE) => Failure::new("store-full"),
        ErrorCode::ReadOnly => Failure::new("store-read-only"),
        ErrorCode::DatabaseCorrupt => Failure::new("store-damaged"),
        ErrorCode::NotADatabase => Failure::new("store-not-a-database"),
        ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Failure::new("store-unreadable"),
        ErrorCode::SystemIoFailure => Failure::new("store-disk"),
        ErrorCode::FileLockingProtocolFailed | ErrorCode::NoLargeFileSupport => Failure::new("store-network"),
        ErrorCode::ConstraintViolation if extended(error) == Some(ffi::SQLITE_CONSTRAINT_UNIQUE) => Failure::new("store-number-taken"),
        // A missing table or column: somebody else's file, or one that has been tampered with.
        ErrorCode::Unknown => Failure::new("store-damaged"),
        _ => Failure::new("store-trouble"),
    };
    failure.with("detail", error.to_string())
}

/// Begins to write: at once, so that nobody can write between our reading and our writing.
pub(super) fn immediate(conn: &Connection) -> rusqlite::Result<Transaction<'_>> {
    end_leftover(conn);
    Transaction::new_unchecked(conn, TransactionBehavior::Immediate)
}

/// Ends a transaction whose own end failed, as a disk may make it.
pub(super) fn end_leftover(conn: &Connection) {
    if !conn.is_autocommit() {
        // When this fails too, the next statement says why.
        let _ended = conn.execute_batch("ROLLBACK");
    }
}
