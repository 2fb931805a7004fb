//! Where the letters of a field stand: its text in rows of cells, wrapped softly. Nothing here is
//! stored; rows are worked out for a width when they are needed.

use ratatui::buffer::CellWidth;

use crate::text::{drawable, letters, separator};

/// A row as the screen shows it: a stretch of one line of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    /// The line of the text, from 0.
    pub line: usize,
    /// The first byte, counted in the line.
    pub start: usize,
    /// The byte behind the last, counted in the line.
    pub end: usize,
    /// Whether the line ends in this row, so that a caret may stand behind its last letter.
    pub last: bool,
}

impl Row {
    fn holds(&self, line: usize, byte: usize) -> bool {
        self.line == line && self.start <= byte && (byte < self.end || self.last && byte == self.end)
    }
}

/// The rows of a text at a width in cells. The last column is kept for the caret, so a row holds
/// one cell less; the blank between two words may stand there. A caret always has a cell.
pub(super) fn rows(lines: &[String], width: u16) -> Vec<Row> {
    let mut rows = Vec::with_capacity(lines.len());
    for (line, text) in lines.iter().enumerate() {
        wrap_line(line, text, usize::from(width.max(1)), &mut rows);
    }
    rows
}

fn wrap_line(line: usize, text: &str, width: usize, rows: &mut Vec<Row>) {
    let room = width.saturating_sub(1).max(1);
    // Where a new word begins, in the order of the text.
    let mut words = separator(text)
        .find_words(text)
        .scan(0, |at, word| {
            *at += word.word.len() + word.whitespace.len();
            Some(*at)
        })
        .peekable();
    let (mut start, mut used) = (0, 0);
    // The last place in this row where a word began, and the cells before it.
    let mut fold = None;
    for (at, letter) in letters(text) {
        while words.next_if(|&word| word < at).is_some() {}
        if words.next_if_eq(&at).is_some() && at > start {
            fold = Some((at, used));
        }
        let blank = letter.chars().all(char::is_whitespace);
        let cells = cells(letter);
        let room = if blank { width } else { room };
        while used + cells > room && at > start {
            let (end, before) = fold.take().filter(|_| !blank).unwrap_or((at, used));
            rows.push(Row { line, start, end, last: false });
            start = end;
            used -= before;
        }
        used += cells;
    }
    let full = used >= width;
    rows.push(Row { line, start, end: text.len(), last: !full });
    if full {
        rows.push(Row { line, start: text.len(), end: text.len(), last: true });
    }
}

/// The cells that one letter takes as it is drawn.
pub(super) fn cells(letter: &str) -> usize {
    if letter.is_ascii() { 1 } else { usize::from(drawable(letter).cell_width()) }
}

/// Which row the caret is in, and how many cells stand before it there.
pub(super) fn find(rows: &[Row], lines: &[String], line: usize, byte: usize) -> (usize, usize) {
    let row = rows.partition_point(|row| (row.line, row.start) <= (line, byte)).saturating_sub(1);
    // Two rows may begin at the same byte: an empty last one behind a full one.
    let row = if rows.get(row).is_some_and(|row| row.holds(line, byte)) { row } else { row.saturating_sub(1) };
    let before = rows.get(row).and_then(|row| lines.get(line)?.get(row.start..byte)).unwrap_or_default();
    (row, letters(before).map(|(_, letter)| cells(letter)).sum())
}

/// The byte of a row's line where a caret stands that wants to stand behind so many cells.
pub(super) fn byte_at(row: &Row, lines: &[String], want: usize) -> usize {
    let text = lines.get(row.line).and_then(|line| line.get(row.start..row.end)).unwrap_or_default();
    let mut before = 0;
    let mut at = row.start;
    for (offset, letter) in letters(text) {
        at = row.start + offset;
        before += cells(letter);
        if before > want {
            return at;
        }
    }
    if row.last { row.end } else { at }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;

    fn shown(text: &str, width: u16) -> Vec<String> {
        let lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        rows(&lines, width).iter().map(|row| lines[row.line][row.start..row.end].to_owned()).collect()
    }

    #[test]
    fn words_stay_whole_and_leave_a_cell_for_the_caret() {
        assert_eq!(shown("Invite six firms", 7), ["Invite ", "six ", "firms"]);
        assert_eq!(shown("Invite six firms", 6), ["Invit", "e six ", "firms"]);
        assert_eq!(shown("a\n\nb", 10), ["a", "", "b"]);
    }

    #[test]
    fn a_full_row_gives_the_caret_a_row_of_its_own() {
        assert_eq!(shown("firms ", 6), ["firms ", ""]);
        assert_eq!(shown("firm ", 6), ["firm "]);
    }

    #[test]
    fn wide_letters_wrap_between_each_other() {
        assert_eq!(shown("多様性を推進", 7), ["多様性", "を推進"]);
    }

    proptest! {
        #[test]
        fn rows_cover_the_text_in_order_and_fit(text in "[a-z 👩🇳🇴é多\u{301}\u{200d}\u{fe0f}\n]{0,60}", width in 0_u16..20) {
            let lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
            let rows = rows(&lines, width);
            prop_assert_eq!(rows.iter().filter(|row| row.last).count(), lines.len());
            let mut again = String::new();
            for row in &rows {
                let part = &lines[row.line][row.start..row.end];
                let wide: usize = part.graphemes(true).map(cells).sum();
                prop_assert!(wide <= usize::from(width.max(1)) || part.graphemes(true).filter(|g| cells(g) > 0).count() == 1, "{:?}", part);
                again.push_str(part);
                if row.last && row.line + 1 < lines.len() {
                    again.push('\n');
                }
            }
            prop_assert_eq!(again, text);
        }

        #[test]
        fn every_caret_has_a_cell_and_is_found_there_again(text in "[a-z 👩🇳🇴多\n]{0,60}", width in 3_u16..20) {
            let lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
            let rows = rows(&lines, width);
            for (line, text) in lines.iter().enumerate() {
                for byte in text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]) {
                    let (row, before) = find(&rows, &lines, line, byte);
                    prop_assert!(before < usize::from(width));
                    prop_assert_eq!(rows[row].line, line);
                    prop_assert_eq!(byte_at(&rows[row], &lines, before), byte);
                }
            }
        }
    }
}
