//! What was said of a key factor, in few rows: where not all of it fits, the longest parts give way first, so that none
//! of them vanishes behind another.

use super::{page::going_on, rows::wrap};
use crate::text::{one_line, shorten, width};

/// A part of fewer cells says nothing.
const LEAST: usize = 24;
/// What stands between two parts.
const BETWEEN: &str = " · ";

/// The lines of a text in one row, told apart: sentences by a blank, all else by a slash.
pub fn in_a_row(text: &str) -> String {
    let mut row = String::new();
    for line in text.lines().map(one_line).filter(|line| !line.is_empty()) {
        if !row.is_empty() {
            row.push_str(if row.ends_with(['.', '!', '?', ':', ';', ',']) { " " } else { " / " });
        }
        row.push_str(&line);
    }
    row
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words of a person, of any length.
    Words(String),
    /// A few words of ours with a count or a date, which say nothing when they are cut.
    Whole(String),
}

impl Part {
    fn told(&self, most: usize) -> String {
        match self {
            Self::Words(text) => shorten(text, most),
            Self::Whole(text) => text.clone(),
        }
    }
}

/// The parts in at most so many rows; behind them a mark that gives way to nothing, where it is not blank.
pub fn fitted(parts: &[Part], mark: &str, cells: usize, rows: usize) -> Vec<String> {
    if rows == 0 {
        return vec![];
    }
    let told = |most: usize| {
        let parts = parts.iter().map(|part| part.told(most)).chain([mark.to_owned()]).filter(|part| !part.is_empty());
        let parts: Vec<String> = parts.collect();
        // A row begins with what was said, not with what parts it from the row above.
        wrap(&parts.join(BETWEEN), cells).into_iter().map(|row| row.strip_prefix("· ").map_or(row.clone(), str::to_owned)).collect()
    };
    let whole = parts.iter().map(|part| width(&part.told(usize::MAX))).max().unwrap_or(0);
    let mut lines: Vec<String> = told(whole);
    if lines.len() <= rows {
        return lines;
    }
    let (mut fits, mut too_long) = (LEAST, whole);
    lines = told(fits);
    while lines.len() <= rows && fits + 1 < too_long {
        let most = usize::midpoint(fits, too_long);
        let tried = told(most);
        if tried.len() <= rows { (fits, lines) = (most, tried) } else { too_long = most }
    }
    if lines.len() > rows {
        lines.truncate(rows);
        let marked = if mark.is_empty() { String::new() } else { format!("{BETWEEN}{mark}") };
        if let Some(last) = lines.last_mut() {
            *last = going_on(last, cells.saturating_sub(width(&marked))) + &marked;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_were_typed_apart_are_told_apart_in_a_row() {
        assert_eq!(in_a_row("Milestones\nA budget line\n"), "Milestones / A budget line");
        assert_eq!(in_a_row("There are projects.\n\nNone has money."), "There are projects. None has money.");
    }

    fn words<const N: usize>(texts: [&str; N]) -> Vec<Part> {
        texts.into_iter().map(|text| Part::Words(text.to_owned())).collect()
    }

    #[test]
    fn a_long_part_gives_way_before_a_short_one_vanishes() {
        let long = format!("Reason: {}", "there are projects ".repeat(12));
        let told = |parts: &[Part]| fitted(parts, "", 72, 2);
        let rows = told(&words([&long, "Strengths: wardens", "To improve: money"]));
        assert_eq!(rows.len(), 2);
        let said = rows.join(" ");
        assert!(said.contains("Strengths: wardens") && said.contains("To improve: money") && said.contains("Reason: there"), "{said}");
        assert!(said.contains("..."), "{said}");
        // A count is said whole, whatever stands beside it.
        let counts = "Room of 12: 3 in place, 7 partly, 2 not.";
        let rows = told(&[words([&long]), vec![Part::Whole(counts.into())], words([&long, &long])].concat());
        assert!(rows.join(" ").contains(counts), "{rows:?}");
    }

    #[test]
    fn a_mark_is_said_whole_however_much_was_said() {
        let parts: Vec<Part> = (0..12).map(|at| Part::Words(format!("{at} {}", "words ".repeat(20)))).collect();
        for rows in 1..4 {
            let rows = fitted(&parts, "no figure, nobody heard", 60, rows);
            assert!(rows.last().is_some_and(|row| row.ends_with("no figure, nobody heard") && width(row) <= 60), "{rows:?}");
        }
        assert_eq!(fitted(&[], "no figure, nobody heard", 60, 2), ["no figure, nobody heard"]);
    }

    #[test]
    fn no_row_begins_with_a_dot() {
        let parts = words([&"x".repeat(29), &"y".repeat(20), &"z".repeat(31)]);
        for cells in 30..60 {
            let rows = fitted(&parts, "", cells, 4);
            assert!(rows.iter().all(|row| !row.starts_with('·')), "{rows:?}");
        }
    }

    #[test]
    fn what_fits_is_left_as_it_is_and_no_rows_hold_nothing() {
        let parts = words(["One", "", "Two"]);
        assert_eq!(fitted(&parts, "", 40, 1), ["One · Two"]);
        assert!(fitted(&parts, "", 40, 0).is_empty());
        assert_eq!(fitted(&words([&"word ".repeat(40)]), "", 20, 1).len(), 1);
    }
}
