//! What a spreadsheet file holds, whatever wrote it: lines of cells.

use super::{csv, xlsx};
use crate::{failure::Failure, time::Date, words::Words};

/// The largest file that is read, in bytes; with two thousand actions one has about two million.
pub const SIZE_LIMIT: usize = 32 * 1024 * 1024;
/// More lines than these have no session's actions.
pub const MOST_LINES: usize = 20_000;
/// Cells of a line that are looked at.
pub(super) const MOST_CELLS: usize = 200;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Given {
    /// Nothing.
    #[default]
    Empty,
    /// Text, as it stands there.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date),
    /// A formula of which the file does not say what it comes to: a program wrote it, and nobody opened it in a spreadsheet since.
    Formula,
    /// What a formula comes to that went wrong.
    Error(String),
}

impl Given {
    /// Whether nothing can be seen in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Number(_) | Self::Date(_) | Self::Formula | Self::Error(_) => false,
        }
    }
}

/// A line with its number, as the program that shows the file counts it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// From 1 on.
    pub number: u32,
    /// Its cells, from the first column on.
    pub cells: Vec<Given>,
}

/// The lines in which something stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// In their order.
    pub lines: Vec<Line>,
    /// Whether its cells know texts from formulas. Where they do not, an apostrophe tells them apart.
    pub typed: bool,
}

impl Grid {
    /// Takes in a line, unless nothing stands in it.
    ///
    /// # Errors
    /// Too many.
    pub(super) fn take(&mut self, line: Line) -> Result<(), Failure> {
        if line.cells.iter().all(Given::is_blank) {
            return Ok(());
        }
        if self.lines.len() >= MOST_LINES {
            return Err(Failure::new("actions-too-many-lines").with("limit", MOST_LINES));
        }
        self.lines.push(line);
        Ok(())
    }
}

/// Reads a file: Excel's by how it begins, else text.
///
/// # Errors
/// What is wrong with it as a whole.
pub fn read_grid(bytes: &[u8], words: &Words) -> Result<Grid, Failure> {
    if bytes.len() > SIZE_LIMIT {
        let megabytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
        return Err(Failure::new("import-too-big").with("size", megabytes(bytes.len())).with("limit", megabytes(SIZE_LIMIT)));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::new("actions-empty"));
    }
    // Excel's form before 2007, in which a workbook with a password comes as well.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let sealed: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_sealed = bytes.windows(sealed.len()).any(|window| window == sealed);
        return Err(Failure::new(if is_sealed { "actions-password" } else { "actions-old-excel" }));
    }
    if bytes.starts_with(b"PK") { xlsx::read(bytes, words) } else { csv::read(bytes, words) }
}
