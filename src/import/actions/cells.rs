//! What one cell says, held against what stands there now.

use super::grid::Given;
use crate::{
    session::{Cell, Column},
    text::{BLOCK_LIMIT, LINE_LIMIT, block, fits_cell, fold, in_cell, one_line, shorten, unguarded},
    time::{Date, Now, read_due},
    words::{Phrase, Words},
};

/// Days as a spreadsheet counts them when it lost the sign that they are days: 1954 to 2119.
const SERIALS: std::ops::RangeInclusive<f64> = 20_000.0..=80_000.0;

/// What a cell means.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meant {
    /// What stands there now.
    Same,
    /// Another text; empty where it was cleared.
    Text(String),
    /// Another day, or none.
    Date(Option<Date>),
    /// Another word of the column's list, or none.
    Word(Option<&'static str>),
}

/// What cells are read with.
pub(super) struct Reader<'a> {
    pub words: &'a Words,
    pub now: &'a Now,
    /// Whether the file knows texts from formulas.
    pub typed: bool,
    /// Whether its days with slashes have the month first.
    pub month_first: bool,
}

impl Reader<'_> {
    /// Reads a cell of a column, where `stands` is what an export writes there now.
    ///
    /// # Errors
    /// Why it is not understood.
    pub(super) fn read(&self, column: Column, given: &Given, stands: &Cell<'_>) -> Result<Meant, Phrase> {
        if let Some(why) = unreckoned(given) {
            return Err(why);
        }
        if column.is_date() {
            let now = if let Cell::Date(date) = stands { Some(*date) } else { None };
            let read = self.date(column, given)?;
            return Ok(if read == now { Meant::Same } else { Meant::Date(read) });
        }
        if column.choices().is_some() {
            let now = if let Cell::Word(_, word) = stands { Some(*word) } else { None };
            let read = self.word(column, given, now)?;
            return Ok(if read == now { Meant::Same } else { Meant::Word(read) });
        }
        let now = if let Cell::Text(text) = stands { text.as_ref() } else { "" };
        if column == Column::Number && numbered(&written(given)).is_some_and(|number| numbered(now) == Some(number)) {
            return Ok(Meant::Same);
        }
        self.text(column, given, now)
    }

    fn text(&self, column: Column, given: &Given, now: &str) -> Result<Meant, Phrase> {
        let clean: fn(&str) -> String = if is_block(column) { block } else { one_line };
        let raw = written(given);
        let meant = clean(&in_cell(unguarded(&raw)));
        let stands = clean(&in_cell(now));
        if meant == stands || (self.typed && clean(&in_cell(&raw)) == stands) {
            return Ok(Meant::Same);
        }
        if !fits_cell(now) {
            // The end of it is not in the file.
            return Err(Phrase::new("back-cut"));
        }
        let (length, limit) = if is_block(column) { (meant.len(), BLOCK_LIMIT) } else { (meant.chars().count(), LINE_LIMIT) };
        if length > limit {
            return Err(Phrase::new("back-too-long").with("length", length).with("limit", limit));
        }
        Ok(Meant::Text(meant))
    }

    fn word(&self, column: Column, given: &Given, now: Option<&'static str>) -> Result<Option<&'static str>, Phrase> {
        let said = plain(&written(given));
        if said.is_empty() {
            // An action always has a kind and a status.
            return if matches!(column, Column::Kind | Column::Status) { Err(Phrase::new("back-no-word")) } else { Ok(None) };
        }
        let (family, choices) = column.choices().unwrap_or_default();
        let is_said = |word: &str| plain(&self.words.of_kind(family, word)) == said || plain(word) == said;
        if let Some(word) = now.filter(|word| is_said(word)) {
            return Ok(Some(word));
        }
        choices.iter().copied().find(|word| is_said(word)).map(Some).ok_or_else(|| {
            let known: Vec<String> = choices.iter().map(|word| self.words.of_kind(family, word)).collect();
            Phrase::new("back-unknown-word").with("said", quoted(&written(given))).with("known", self.words.series(&known))
        })
    }

    fn date(&self, column: Column, given: &Given) -> Result<Option<Date>, Phrase> {
        let not_read = || Phrase::new("back-no-date").with("said", quoted(&written(given)));
        match given {
            Given::Empty | Given::Formula | Given::Error(_) => Ok(None),
            Given::Date(date) => Ok(Some(*date)),
            Given::Number(number) => serial(*number).map(Some).ok_or_else(not_read),
            Given::Text(text) => {
                let text = one_line(unguarded(text));
                if text.is_empty() {
                    return Ok(None);
                }
                self.day(&text, column).map(Some).ok_or_else(not_read)
            }
        }
    }

    /// A day as it was typed, or as a program wrote it.
    fn day(&self, text: &str, column: Column) -> Option<Date> {
        // What some programs add is a time of day.
        let (day, _time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
        if let Some(date) = day.parse::<Date>().ok().filter(|_| day.len() >= 10) {
            return Some(date);
        }
        if let Some(date) = slashed(text).and_then(|[a, b, year]| if self.month_first { of(year, a, b) } else { of(year, b, a) }) {
            return Some(date);
        }
        if let Some(date) = text.parse().ok().and_then(serial) {
            return Some(date);
        }
        let read = read_due(text, self.now.today(), self.words.due_words()).ok()?;
        let has_year = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4);
        // Of what has been, a day without its year is the last such one.
        let is_past = column == Column::Completed && read > self.now.today() && !has_year;
        if is_past { read.checked_sub(jiff::Span::new().years(1)).ok() } else { Some(read) }
    }
}

/// Whether the days of a file have their month first, as Excel writes them in the United States: `4/30/2026`. Each day is a
/// vote: it can only be read so, or it stands so in the session.
pub(super) fn month_first<'a>(days: impl Iterator<Item = (&'a Given, Option<Date>)>) -> bool {
    let mut votes = 0_i64;
    for (given, stands) in days {
        let Given::Text(text) = given else { continue };
        let Some([a, b, year]) = slashed(text.trim()) else { continue };
        votes += match (of(year, a, b), of(year, b, a)) {
            (Some(_), None) => 1000,
            (None, Some(_)) => -1000,
            (month, day) if month != day && stands.is_some() => i64::from(month == stands) - i64::from(day == stands),
            _ => 0,
        };
    }
    votes > 0
}

/// The numbers of `4/30/2026`.
fn slashed(text: &str) -> Option<[i16; 3]> {
    let mut parts = text.split('/').map(|part| part.parse::<i16>().ok());
    let read = [parts.next()??, parts.next()??, parts.next()??];
    (parts.next().is_none() && read[2] >= 1000).then_some(read)
}

fn of(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A day that a spreadsheet counts from the end of 1899.
fn serial(number: f64) -> Option<Date> {
    if !SERIALS.contains(&number) {
        return None;
    }
    let days = calamine::ExcelDateTime::new(number, calamine::ExcelDateTimeType::DateTime, false);
    let (year, month, day, ..) = days.to_ymd_hms_milli();
    of(i16::try_from(year).ok()?, i16::from(month), i16::from(day))
}

/// The number of an action, as `A7` or `7`.
pub(super) fn numbered(text: &str) -> Option<u32> {
    text.trim().trim_start_matches(['A', 'a']).parse().ok()
}

/// Why nobody can say what a cell means: it is a formula, and what it comes to does not stand there or is an error. A text that
/// became a formula without anybody wanting it is not emptied by that.
pub(super) fn unreckoned(given: &Given) -> Option<Phrase> {
    match given {
        Given::Formula => Some(Phrase::new("back-formula")),
        Given::Error(said) => Some(Phrase::new("back-formula-error").with("said", quoted(said))),
        Given::Empty | Given::Text(_) | Given::Number(_) | Given::Date(_) => None,
    }
}

/// What a cell says as text.
pub(super) fn written(given: &Given) -> String {
    match given {
        Given::Empty | Given::Formula => String::new(),
        Given::Text(text) | Given::Error(text) => text.clone(),
        Given::Number(number) => number.to_string(),
        Given::Date(date) => date.to_string(),
    }
}

/// What was typed, as a sentence about it quotes it.
pub(super) fn quoted(text: &str) -> String {
    shorten(&one_line(text), 40)
}

/// A word without letter case, accents, dashes and the blanks around it.
fn plain(text: &str) -> String {
    let text: String = text.chars().take(100).collect();
    fold(&text).split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a cell may have several lines: of names, a line each.
fn is_block(column: Column) -> bool {
    matches!(
        column,
        Column::Supporting
            | Column::Measure
            | Column::Resources
            | Column::News
            | Column::Detail
            | Column::Because
            | Column::Outcome
            | Column::Objective
            | Column::Why
    )
}
