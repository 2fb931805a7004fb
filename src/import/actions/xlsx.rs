//! Excel's workbooks. Nothing in one is unpacked before it is known how much it would be, and no more lines
//! are kept than a session can have, wherever in a sheet they stand.

use std::{
    collections::BTreeMap,
    io::{self, Cursor, Read},
};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use zip::ZipArchive;

use super::{
    grid::{Given, Grid, Line, MOST_CELLS, MOST_LINES},
    heads,
};
use crate::{failure::Failure, text::one_line, time::Date, words::Words};

/// The most that a workbook may hold when unpacked, in bytes.
const UNPACKED: u64 = 64 * 1024 * 1024;
/// The most parts that it may consist of, and the most sheets that are looked at.
const MOST_PARTS: usize = 2_000;
const MOST_SHEETS: usize = 50;

/// The sheet in which the heads of actions stand; the first one where none has any.
pub(super) fn read(bytes: &[u8], words: &Words) -> Result<Grid, Failure> {
    unpacks_to_little(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| failed(&error))?;
    let mut best = None;
    for name in book.sheet_names().into_iter().take(MOST_SHEETS) {
        // A sheet of pictures has no cells.
        let Ok(grid) = sheet(&mut book, &name)? else { continue };
        let heads = heads::most(&grid, words);
        if best.as_ref().is_none_or(|(most, _)| heads > *most) {
            best = Some((heads, grid));
        }
    }
    best.map(|(_, grid)| grid).ok_or_else(|| Failure::new("actions-empty"))
}

/// Unpacks all of it into nothing, and stops where it is too much: what a file says of its own size may be a lie.
fn unpacks_to_little(bytes: &[u8]) -> Result<(), Failure> {
    let unreadable = |said: &str| Failure::new("actions-no-workbook").with("said", one_line(said));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error.to_string()))?;
    let bomb = || Failure::new("actions-unpacks-too-big").with("limit", UNPACKED / 1024 / 1024);
    if archive.len() > MOST_PARTS {
        return Err(bomb());
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => Failure::new("actions-password"),
            other => unreadable(&other.to_string()),
        })?;
        let unpacked = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|error| unreadable(&error.to_string()))?;
        left = left.checked_sub(unpacked).ok_or_else(bomb)?;
    }
    Ok(())
}

fn failed(error: &XlsxError) -> Failure {
    match error {
        XlsxError::Password => Failure::new("actions-password"),
        other => Failure::new("actions-no-workbook").with("said", one_line(&other.to_string())),
    }
}

/// The lines of a sheet; none for a sheet without cells.
fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Result<Grid, XlsxError>, Failure> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(none) => return Ok(Err(none)),
    };
    let mut lines: BTreeMap<u32, Vec<Given>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| failed(&error))? {
        let (row, column) = cell.pos;
        let given = match given(&cell.value) {
            blank if blank.is_blank() && cell.formula.is_some() => Given::Formula,
            given => given,
        };
        let Ok(column) = usize::try_from(column) else { continue };
        if column >= MOST_CELLS || given.is_blank() {
            continue;
        }
        let line = lines.entry(row).or_default();
        if line.len() <= column {
            line.resize(column + 1, Given::Empty);
        }
        if let Some(place) = line.get_mut(column) {
            *place = given;
        }
        if lines.len() > MOST_LINES {
            return Err(Failure::new("actions-too-many-lines").with("limit", MOST_LINES));
        }
    }
    let mut grid = Grid { lines: vec![], typed: true };
    for (row, cells) in lines {
        grid.take(Line { number: row.saturating_add(1), cells })?;
    }
    Ok(Ok(grid))
}

fn given(value: &DataRef<'_>) -> Given {
    match value {
        DataRef::Int(number) => number.to_string().parse().map_or(Given::Empty, Given::Number),
        DataRef::Float(number) => Given::Number(*number),
        DataRef::String(text) => Given::Text(text.clone()),
        DataRef::SharedString(text) => Given::Text((*text).to_owned()),
        DataRef::Bool(yes) => Given::Text(if *yes { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            day_of(year, month, day).map_or(Given::Number(moment.as_f64()), Given::Date)
        }
        DataRef::DateTime(moment) => Given::Number(moment.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Given::Text(text.clone()),
        DataRef::Error(error) => Given::Error(error.to_string()),
        DataRef::Empty => Given::Empty,
    }
}

fn day_of(year: u16, month: u8, day: u8) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
