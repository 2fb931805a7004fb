//! Dates as people type them.

use jiff::civil::Date;

/// Why a date was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DueError {
    /// It is not written in any way we know.
    NotUnderstood,
    /// It is written like a date, but no such day exists.
    NoSuchDay,
}

/// Reads a date.
///
/// # Errors
/// When it is not understood.
pub fn read_due(text: &str, _today: Date, _months: &[Vec<String>]) -> Result<Date, DueError> {
    text.parse().map_err(|_| DueError::NotUnderstood)
}
