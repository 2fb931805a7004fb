//! CSV as spreadsheets write it: with commas, semicolons or tabs, in UTF-8 or in UTF-16 with its mark.

use std::borrow::Cow;

use ::csv::{ByteRecord, ReaderBuilder};

use super::{
    grid::{Given, Grid, Line, MOST_CELLS},
    heads,
};
use crate::{failure::Failure, text::one_line, words::Words};

/// Lines that are looked through for the heads before a delimiter is settled on.
const HEAD: usize = 20;

pub(super) fn read(bytes: &[u8], words: &Words) -> Result<Grid, Failure> {
    let text = decoded(bytes)?;
    let (named, text) = named_delimiter(&text);
    let delimiter = named.unwrap_or_else(|| {
        let heads = |delimiter: &u8| lines(text, *delimiter, HEAD).map(|grid| heads::most(&grid, words)).unwrap_or_default();
        // Of equals the first: what the file itself says most plainly.
        [b',', b';', b'\t'].into_iter().rev().max_by_key(heads).unwrap_or(b',')
    });
    lines(text, delimiter, usize::MAX)
}

/// The bytes as text. An encoding that does not say its name is not guessed: half of the names would come out wrong.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Failure> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        text.map(Cow::Owned).map_err(|_| Failure::new("actions-not-unicode"))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
            str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| Failure::new("actions-not-unicode"))
        }
    }
}

/// Some programs say in a line of its own what parts the cells: `sep=;`.
fn named_delimiter(text: &str) -> (Option<u8>, &str) {
    let Some((first, rest)) = text.split_once('\n') else { return (None, text) };
    match first.trim_end().as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] => (Some(*delimiter).filter(u8::is_ascii_punctuation), rest),
        _ => (None, text),
    }
}

fn lines(text: &str, delimiter: u8, most: usize) -> Result<Grid, Failure> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut grid = Grid::default();
    let mut record = ByteRecord::new();
    let mut number = 0;
    while grid.lines.len() < most {
        let more = reader.read_byte_record(&mut record).map_err(|error| failed(&error.to_string()))?;
        if !more {
            break;
        }
        // As a spreadsheet counts: a cell of several lines is one row there, and a blank line, which the reader passes over, is one too.
        let from = record.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or_default();
        number += 1 + blank_lines(text, from);
        let cells = record.iter().take(MOST_CELLS).map(|cell| Given::Text(String::from_utf8_lossy(cell).into_owned()));
        grid.take(Line { number, cells: cells.collect() })?;
    }
    Ok(grid)
}

/// How many blank lines stand where a record was looked for.
fn blank_lines(text: &str, from: usize) -> u32 {
    let rest = text.get(from..).unwrap_or_default();
    let run = rest.get(..rest.find(|c| !matches!(c, '\r' | '\n')).unwrap_or(rest.len())).unwrap_or_default();
    // The record before may have ended between the two signs that end a line.
    let halved = run.starts_with('\n') && text.get(..from).is_some_and(|before| before.ends_with('\r'));
    let run = if halved { run.get(1..).unwrap_or_default() } else { run };
    u32::try_from(run.replace("\r\n", "\n").len()).unwrap_or(u32::MAX)
}

fn failed(said: &str) -> Failure {
    Failure::new("actions-unreadable").with("said", one_line(said))
}
