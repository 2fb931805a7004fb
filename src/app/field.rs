//! What people type into: one line or several, softly wrapped, whole letters at a time in every
//! script. The only place that knows the editor crate, which keeps the text and what can be undone;
//! where letters stand on the screen is worked out in `layout`, because a letter made of several
//! code points is narrower than the crate believes.

mod layout;
mod spots;

use std::cell::Cell;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
};
use tui_textarea::{CursorMove, TextArea};
use unicode_segmentation::UnicodeSegmentation;

use crate::text;
use layout::Row;
use spots::Spot;

/// The steps of typing that a field can take back. A run of letters is one.
const UNDO_LIMIT: usize = 1_000;
/// The width that rows are worked out for until the first drawing says better.
const WIDTH: u16 = 80;
/// The most code points of one letter that are sent to the screen.
const MARKS_LIMIT: usize = 16;
/// What a tab becomes: it has no width of its own.
const TAB: &str = "    ";

/// One thing done to a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Type a character.
    Insert(char),
    /// Put in a text from elsewhere.
    Paste(String),
    /// Begin a new line; nothing in a field of one line.
    NewLine,
    /// Take out the letter before the caret.
    Backspace,
    /// Take out the letter behind the caret.
    Delete,
    /// One letter back.
    Left,
    /// One letter on.
    Right,
    /// One row up, as the screen shows rows.
    Up,
    /// One row down, as the screen shows rows.
    Down,
    /// To the start of the row.
    LineStart,
    /// To the end of the row.
    LineEnd,
    /// To the start of the text.
    TextStart,
    /// To the end of the text.
    TextEnd,
    /// To the start of this word, or of the one before.
    WordLeft,
    /// To the start of the next word.
    WordRight,
    /// Take out what [`Edit::WordLeft`] would pass over.
    DeleteWordBack,
    /// Take out the rest of the line; at its end, the line end.
    DeleteToLineEnd,
    /// Deletes all of it.
    Clear,
    /// Take back the last typing.
    Undo,
    /// Do again what was taken back.
    Redo,
}

/// What came of an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edited {
    /// The text is another one.
    Changed,
    /// The caret is elsewhere, the text is the same.
    Moved,
    /// There was nothing to do: at an end, nothing to undo.
    Nothing,
    /// The field would hold too much; nothing has been put in.
    TooLong,
}

/// A text being typed, with its caret.
#[derive(Debug, Clone)]
pub struct Field {
    /// Text, caret and history. Its own wrapping and drawing are not used.
    area: TextArea<'static>,
    /// Whether the text may have several lines.
    several: bool,
    /// The text when the field was opened.
    base: String,
    /// The width that Up and Down go by.
    width: u16,
    /// The cells before the caret when Up or Down was first pressed: what the next one aims for.
    aim: Option<usize>,
    /// The first row drawn last time, so that the text only scrolls when the caret leaves the view.
    top: Cell<usize>,
}

impl Field {
    /// A field of one line, the caret at its end.
    #[must_use]
    pub fn line(text: &str) -> Self {
        Self::open(text, false)
    }

    /// A field of several lines, the caret at its end.
    #[must_use]
    pub fn block(text: &str) -> Self {
        Self::open(text, true)
    }

    fn open(text: &str, several: bool) -> Self {
        let mut area = TextArea::default();
        area.set_max_histories(UNDO_LIMIT);
        let base = clean(text, several);
        let mut field = Self { area, several, base, width: WIDTH, aim: None, top: Cell::new(0) };
        field.restore(text, usize::MAX);
        field
    }

    /// Whether the text may have several lines.
    #[must_use]
    pub fn is_block(&self) -> bool {
        self.several
    }

    /// The text as it stands.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines().join("\n")
    }

    /// What the field held when it was opened.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Whether the text is another one than when the field was opened.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.text() != self.base
    }

    /// Whether the field holds nothing, or nothing but blanks.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.lines().iter().all(|line| line.trim().is_empty())
    }

    /// How many characters (code points; a line end is one) stand before the caret.
    #[must_use]
    pub fn caret(&self) -> usize {
        let (row, column) = self.area.cursor();
        self.lines().iter().take(row).map(|line| line.chars().count() + 1).sum::<usize>() + column
    }

    /// Puts the caret behind so many characters, or at the end when there are fewer; never into the
    /// middle of a letter.
    pub fn set_caret(&mut self, caret: usize) {
        let spot = spots::at(self.lines(), caret);
        self.place(spot);
        self.settle();
        self.aim = None;
    }

    /// Puts a draft back: text and caret are the draft's, [`Field::base`] stays.
    pub fn restore(&mut self, text: &str, caret: usize) {
        let lines = clean(text, self.several).split('\n').map(str::to_owned).collect();
        self.area.set_lines(lines, (0, 0));
        self.top.set(0);
        self.set_caret(caret);
    }

    /// Says how wide the field is drawn: Up and Down, and the ends of a row, go by it.
    pub fn set_width(&mut self, width: u16) {
        if self.width != width {
            self.width = width;
            self.aim = None;
        }
    }

    /// Does one thing.
    pub fn edit(&mut self, edit: Edit) -> Edited {
        let aim = self.aim.take();
        match edit {
            Edit::NewLine if !self.several => Edited::Nothing,
            Edit::NewLine => self.put("\n"),
            Edit::Insert(c) => match text::scrub(c.encode_utf8(&mut [0; 4])).as_str() {
                "\n" if !self.several => Edited::Nothing,
                typed => self.put(&clean(typed, self.several)),
            },
            Edit::Paste(text) => self.put(&clean(&text, self.several)),
            Edit::Backspace => self.cut(spots::before(self.lines(), self.spot()), self.spot()),
            Edit::Delete => self.cut(self.spot(), spots::behind(self.lines(), self.spot())),
            Edit::DeleteWordBack => self.cut(spots::word_before(self.lines(), self.spot()), self.spot()),
            Edit::DeleteToLineEnd => {
                let (line, byte) = self.spot();
                let end = self.line_text(line).len();
                self.cut((line, byte), if byte < end { (line, end) } else { spots::behind(self.lines(), (line, byte)) })
            }
            Edit::Clear => self.cut((0, 0), spots::end(self.lines())),
            Edit::Left => self.go(spots::before(self.lines(), self.spot())),
            Edit::Right => self.go(spots::behind(self.lines(), self.spot())),
            Edit::WordLeft => self.go(spots::word_before(self.lines(), self.spot())),
            Edit::WordRight => self.go(spots::word_behind(self.lines(), self.spot())),
            Edit::TextStart => self.go((0, 0)),
            Edit::TextEnd => self.go(spots::end(self.lines())),
            Edit::Up => self.go_row(aim, |row| row.checked_sub(1)),
            Edit::Down => self.go_row(aim, |row| row.checked_add(1)),
            Edit::LineStart => self.go_within_row(0),
            Edit::LineEnd => self.go_within_row(usize::MAX),
            Edit::Undo => self.again(TextArea::undo),
            Edit::Redo => self.again(TextArea::redo),
        }
    }

    /// Puts a text in the place of the last `chars` characters before the caret, as one edit of the
    /// line the caret is in.
    pub fn replace_before_caret(&mut self, chars: usize, text: &str) -> Edited {
        let (line, byte) = self.spot();
        let start = self.line_text(line)[..byte].char_indices().rev().take(chars).last().map_or(byte, |(at, _)| at);
        let text = clean(text, self.several);
        if !self.has_room_for(&text, &self.line_text(line)[start..byte]) {
            return Edited::TooLong;
        }
        let cut = self.cut((line, start), (line, byte));
        let put = self.put(&text);
        if put == Edited::Nothing { cut } else { put }
    }

    /// Puts another text in the place of the whole, as one edit, the caret at its end.
    pub fn become_text(&mut self, text: &str) -> Edited {
        let whole = self.text().chars().count();
        let caret = self.caret();
        let _ = self.edit(Edit::TextEnd);
        let edited = self.replace_before_caret(whole, text);
        if edited == Edited::TooLong {
            self.set_caret(caret);
        }
        edited
    }

    /// How many rows the text takes at a width, at least one.
    #[must_use]
    pub fn height(&self, width: u16) -> u16 {
        u16::try_from(layout::rows(self.lines(), width).len()).unwrap_or(u16::MAX)
    }

    /// Draws the part of the text around the caret and says where the terminal's own cursor belongs.
    pub fn draw(&self, area: Rect, buf: &mut Buffer, style: Style) -> Option<Position> {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return None;
        }
        buf.set_style(area, style);
        let rows = layout::rows(self.lines(), area.width);
        let (line, byte) = self.spot();
        let (at, before) = layout::find(&rows, self.lines(), line, byte);
        let height = usize::from(area.height);
        // As little scrolling as brings the caret into view, and no empty rows below the text.
        let top = self.top.get().min(at).max((at + 1).saturating_sub(height)).min(rows.len().saturating_sub(height));
        self.top.set(top);
        for (y, row) in (area.top()..area.bottom()).zip(rows.iter().skip(top)) {
            self.draw_row(row, Rect { y, height: 1, ..area }, buf, style);
        }
        let x = u16::try_from(before).unwrap_or(u16::MAX).min(area.width - 1);
        let y = u16::try_from(at - top).unwrap_or(u16::MAX).min(area.height - 1);
        Some(Position::new(area.x + x, area.y + y))
    }

    fn draw_row(&self, row: &Row, area: Rect, buf: &mut Buffer, style: Style) {
        let text = self.line_text(row.line).get(row.start..row.end).unwrap_or_default();
        if text.is_ascii() {
            buf.set_stringn(area.x, area.y, text, usize::from(area.width), style);
            return;
        }
        let mut x = area.x;
        for letter in text.graphemes(true) {
            let shown: String = text::drawable(letter).chars().take(MARKS_LIMIT).collect();
            let room = usize::from(area.right().saturating_sub(x));
            // A letter without a cell of its own is not drawn; one that does not fit neither, nor in part.
            (x, _) = buf.set_stringn(x, area.y, shown, room.min(layout::cells(letter)), style);
        }
        // The second cell of a wide letter has been reset by the drawing of the first.
        buf.set_style(area, style);
    }

    fn lines(&self) -> &[String] {
        // The crate's own accessor borrows for the lifetime of its texts; ours are all 'static.
        self.area.lines()
    }

    fn line_text(&self, line: usize) -> &str {
        self.lines().get(line).map_or("", String::as_str)
    }

    fn spot(&self) -> Spot {
        let (line, column) = self.area.cursor();
        (line, spots::byte_of(self.line_text(line), column))
    }

    fn go(&mut self, to: Spot) -> Edited {
        if to == self.spot() {
            return Edited::Nothing;
        }
        self.place(to);
        Edited::Moved
    }

    fn go_row(&mut self, aim: Option<usize>, to: impl Fn(usize) -> Option<usize>) -> Edited {
        let rows = layout::rows(self.lines(), self.width);
        let (line, byte) = self.spot();
        let (at, before) = layout::find(&rows, self.lines(), line, byte);
        let Some(row) = to(at).and_then(|row| rows.get(row)) else { return Edited::Nothing };
        let aim = aim.unwrap_or(before);
        let edited = self.go((row.line, layout::byte_at(row, self.lines(), aim)));
        self.aim = Some(aim);
        edited
    }

    fn go_within_row(&mut self, want: usize) -> Edited {
        let rows = layout::rows(self.lines(), self.width);
        let (line, byte) = self.spot();
        let (at, _) = layout::find(&rows, self.lines(), line, byte);
        let Some(row) = rows.get(at) else { return Edited::Nothing };
        let to = if want == 0 { row.start } else { layout::byte_at(row, self.lines(), want) };
        self.go((row.line, to))
    }

    fn again(&mut self, step: impl Fn(&mut TextArea<'static>) -> bool) -> Edited {
        if !step(&mut self.area) {
            return Edited::Nothing;
        }
        self.settle();
        Edited::Changed
    }

    fn put(&mut self, text: &str) -> Edited {
        if text.is_empty() {
            return Edited::Nothing;
        }
        if !self.has_room_for(text, "") {
            return Edited::TooLong;
        }
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            // One character at a time grows into runs that are undone as one.
            (Some(c), None) => self.area.insert_char(c),
            _ => _ = self.area.insert_str(text),
        }
        self.settle();
        Edited::Changed
    }

    /// Takes out what stands between two spots, `from` before `to`.
    fn cut(&mut self, from: Spot, to: Spot) -> Edited {
        if from == to {
            return Edited::Nothing;
        }
        let taken: usize = if from.0 == to.0 { self.line_text(from.0)[from.1..to.1].chars().count() } else { 1 };
        if taken == 1 && to == self.spot() {
            self.area.delete_char();
        } else {
            self.place(from);
            self.area.delete_str(taken);
        }
        self.settle();
        Edited::Changed
    }

    fn has_room_for(&self, text: &str, instead_of: &str) -> bool {
        let size = |text: &str| if self.several { text.len() } else { text.chars().count() };
        let limit = if self.several { text::BLOCK_LIMIT } else { text::LINE_LIMIT };
        let held: usize = self.lines().iter().map(|line| size(line)).sum::<usize>() + self.lines().len() - 1;
        held + size(text) <= limit + size(instead_of)
    }

    fn place(&mut self, (line, byte): Spot) {
        let column = self.line_text(line)[..byte].chars().count();
        match (u16::try_from(line), u16::try_from(column)) {
            (Ok(line), Ok(column)) => self.area.move_cursor(CursorMove::Jump(line, column)),
            // The crate's moves end at 65,535. Behind that, the caret is worth more than the undo.
            _ => self.area.set_lines(self.lines().to_vec(), (line, column)),
        }
    }

    /// Moves a caret that an edit has left inside a letter (two flags' halves met) behind it.
    fn settle(&mut self) {
        let (line, byte) = self.spot();
        let text = self.line_text(line);
        if !spots::is_boundary(text, byte) {
            self.place((line, spots::boundary_behind(text, byte)));
        }
    }
}

/// A text as a field may hold it: scrubbed, tabs as blanks, in a field of one line no line ends.
fn clean(text: &str, several: bool) -> String {
    let text = text::scrub(text);
    if several {
        return text.replace('\t', TAB);
    }
    let text = text.replace('\t', " ");
    if !text.contains('\n') {
        return text;
    }
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
