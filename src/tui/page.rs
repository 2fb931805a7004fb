//! What the screens draw with: a place to write texts, in cells.

use std::borrow::Cow;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
};

use super::{
    Theme,
    rows::wrap,
    spots::{Spot, Spots},
};
use crate::{
    text::{drawable, is_plain, shorten},
    words::Words,
};

/// What is drawn on.
pub struct Page<'a> {
    pub theme: Theme,
    pub words: &'a Words,
    pub buf: &'a mut Buffer,
    pub cursor: &'a mut Option<Position>,
    /// Where the mouse does something; none while nobody has clicked.
    pub spots: Option<&'a mut Spots>,
}

impl Page<'_> {
    /// Writes a text from a cell on; says how many cells it took. What does not fit is cut.
    pub fn text(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        put(self.buf, Position::new(x, y), width, text, style)
    }

    /// Writes a text so that it ends with the last cell of a row.
    pub fn right(&mut self, area: Rect, y: u16, text: &str, style: Style) {
        let width = cells(text).min(area.width);
        self.text(area.right() - width, y, width, text, style);
    }

    /// Writes rows of styled text; those that do not fit are left out.
    pub fn lines(&mut self, area: Rect, lines: &[Line<'_>]) {
        for (y, line) in (area.top()..area.bottom()).zip(lines) {
            let mut x = area.x;
            for piece in line {
                x += self.text(x, y, area.right() - x, &piece.content, piece.style);
            }
        }
    }

    /// Writes a wrapped text; says how many rows it took.
    pub fn wrapped(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let rows = wrap(text, usize::from(area.width));
        let shown = rows.len().min(usize::from(area.height));
        for (y, row) in (area.top()..).zip(rows.iter().take(shown)) {
            self.text(area.x, y, area.width, row, style);
        }
        u16::try_from(shown).unwrap_or(area.height)
    }

    /// Empties a part of the screen; a wide letter that reaches into it goes too (ratatui #2526).
    pub fn clear(&mut self, area: Rect) {
        let area = area.intersection(self.buf.area);
        for y in area.top()..area.bottom() {
            if area.x > self.buf.area.x
                && let Some(cell) = self.buf.cell_mut((area.x - 1, y))
                && cells(cell.symbol()) > 1
            {
                cell.set_symbol(" ");
            }
            for x in area.left()..area.right() {
                if let Some(cell) = self.buf.cell_mut((x, y)) {
                    cell.reset();
                }
            }
        }
        ground(self.buf, area, self.theme);
    }

    /// Says what a click into a part of the screen means.
    pub fn spot(&mut self, area: Rect, spot: impl FnOnce() -> Spot) {
        if let Some(spots) = self.spots.as_mut() {
            spots.push((area, spot()));
        }
    }

    /// Takes back where the mouse does something: what comes next lies over all of it.
    pub fn forget_spots(&mut self) {
        if let Some(spots) = self.spots.as_mut() {
            spots.clear();
        }
    }

    /// The bar beside the subject.
    pub fn bar(&self) -> &'static str {
        if self.theme.drawing { "▌" } else { "|" }
    }

    /// The thick bar beside an open field.
    pub fn field_bar(&self) -> &'static str {
        if self.theme.drawing { "┃" } else { "|" }
    }

    /// A message.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }
}

/// Gives a part of the screen the colours that everything stands on.
pub fn ground(buf: &mut Buffer, area: Rect, theme: Theme) {
    let style = theme.ground();
    // The terminal's own colours are there already.
    if style != Style::new() {
        buf.set_style(area, style);
    }
}

/// Writes a text from a cell on; says how many cells it took. What does not fit is cut.
fn put(buf: &mut Buffer, at: Position, width: u16, text: &str, style: Style) -> u16 {
    if !is_plain(text) {
        let (end, _) = buf.set_stringn(at.x, at.y, drawable(text), usize::from(width), style);
        return end - at.x;
    }
    let row = Rect::new(at.x, at.y, width, 1).intersection(buf.area);
    if row.is_empty() {
        return 0;
    }
    let first = buf.index_of(row.x, row.y);
    let cells = buf.content[first..first + usize::from(row.width)].iter_mut();
    let taken = cells.zip(text.chars()).map(|(cell, c)| cell.set_char(c).set_style(style)).count();
    u16::try_from(taken).unwrap_or(row.width)
}

/// The last row that there is room for, of a text that goes on.
pub fn going_on(row: &str, width: usize) -> String {
    format!("{} ...", shorten(row, width.saturating_sub(4)).trim_end_matches('.').trim_end())
}

/// How many cells a text takes.
pub fn cells(text: &str) -> u16 {
    u16::try_from(crate::text::width(text)).unwrap_or(u16::MAX)
}

/// A styled piece of a row, as the screen may draw it.
pub fn piece(text: impl Into<String>, style: Style) -> Span<'static> {
    let text = text.into();
    match drawable(&text) {
        Cow::Borrowed(_) => Span::styled(text, style),
        Cow::Owned(drawn) => Span::styled(drawn, style),
    }
}

/// A text cut or filled to a width, for columns of lists.
pub fn cell(text: &str, width: usize) -> String {
    // Measured as it will be drawn.
    let text = shorten(&drawable(text), width);
    let fill = width.saturating_sub(crate::text::width(&text));
    format!("{text}{}", " ".repeat(fill))
}

/// The first row shown of a list so that rows `from..to` are visible, as little scrolled as can be.
pub fn scroll(from: usize, to: usize, rows: usize, height: usize) -> usize {
    if rows <= height {
        return 0;
    }
    // The selected one stands in the upper two thirds, so that what follows can be seen coming.
    let wanted = to.saturating_sub(height * 2 / 3);
    wanted.min(from).min(rows - height)
}
