//! Draws the program. One thing is the subject of a screen; the first row and the last row have fixed
//! places on all of them.
//!
//! ```text
//!  ┌ header ─ session · rooms · clock ──────────────┐
//!  │ home | walk | plan | close | form              │  home.rs walk.rs plan.rs form.rs
//!  │   ┌ capture ─ the open field ┐                 │  capture.rs
//!  │   └ over ─ help, lists … ────┘                 │  over.rs
//!  └ footer ─ keys that work now · state of saving ─┘  frame.rs
//! ```

mod capture;
mod form;
mod frame;
mod home;
pub mod keys;
mod over;
mod plan;
pub mod terminal;
pub mod theme;
mod walk;

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
    widgets::Widget,
};

pub use theme::{Palette, Theme};

use crate::{
    app::{App, Over, Room, typing::Sheet},
    text::drawable,
    words::Words,
};

/// The smallest window that everything fits into: columns, rows.
pub const SMALLEST: (u16, u16) = (72, 20);
/// The widest that text is set; in wider windows the air around it grows.
const WIDEST: u16 = 116;

/// Draws the program as it stands.
pub fn view(app: &App, theme: Theme, frame: &mut Frame<'_>) {
    let mut cursor = None;
    draw(app, theme, frame.area(), frame.buffer_mut(), &mut cursor);
    if let Some(at) = cursor {
        frame.set_cursor_position(at);
    }
}

/// Draws the program into a buffer; says where the cursor belongs.
pub fn draw(app: &App, theme: Theme, area: Rect, buf: &mut Buffer, cursor: &mut Option<Position>) {
    buf.set_style(area, theme.ground());
    let mut page = Page { theme, words: &app.words, buf, cursor };
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return frame::too_small(&mut page, area);
    }
    if matches!(app.over, Some(Over::Blank)) {
        return;
    }
    let full = area;
    let area = column(area);
    frame::header(&mut page, app, area);
    // In a tall window an empty row keeps the body off the footer.
    let air = u16::from(area.height >= 28);
    let body = Rect { y: area.y + 1, height: area.height - 2 - air, ..area };
    // Trouble stands below what it is about, never over it.
    let body = frame::banner(&mut page, app, body);
    match (&app.form, app.room) {
        (_, Room::Home) => home::draw(&mut page, app, body),
        (Some(_), _) | (None, Room::Close) => form::draw(&mut page, app, body),
        (None, Room::Walk) => walk::draw(&mut page, app, body),
        (None, Room::Plan) => plan::draw(&mut page, app, body),
    }
    capture::draw(&mut page, app, body);
    over::draw(&mut page, app, body);
    frame::footer(&mut page, app, area, full);
    if !theme.drawing {
        plain_signs(buf);
    }
}

/// Where the terminal is not known to draw more than ASCII, the signs of our own words are drawn with it.
fn plain_signs(buf: &mut Buffer) {
    for cell in &mut buf.content {
        match cell.symbol() {
            "·" => cell.set_symbol("-"),
            "“" | "”" => cell.set_symbol("\""),
            _ => continue,
        };
    }
}

/// Tells the open field how wide it is drawn, so that Up and Down go by rows as they are seen.
pub fn settle(app: &mut App) {
    let area = column(Rect::new(0, 0, app.size.0, app.size.1));
    let width = field_width(app, area);
    if let Some(typing) = app.typing.as_mut()
        && let Sheet::Field(field) = &mut typing.text
    {
        field.set_width(width);
    }
}

/// The width of the open field.
fn field_width(app: &App, area: Rect) -> u16 {
    if walk::types_inline(app) {
        return walk::note_width(area);
    }
    match form::inline(app) {
        true => form::value_width(area),
        false => capture::width(area),
    }
}

/// The column that everything is set in: two cells of margin, and never too wide to read.
fn column(area: Rect) -> Rect {
    let width = area.width.saturating_sub(4).min(WIDEST);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}

/// What is drawn on.
struct Page<'a> {
    theme: Theme,
    words: &'a Words,
    buf: &'a mut Buffer,
    cursor: &'a mut Option<Position>,
}

impl Page<'_> {
    /// Writes a text from a cell on; says how many cells it took. What does not fit is cut.
    fn text(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        let text = drawable(text);
        let (end, _) = self.buf.set_stringn(x, y, &*text, usize::from(width), style);
        end - x
    }

    /// Writes a text so that it ends with the last cell of a row.
    fn right(&mut self, area: Rect, y: u16, text: &str, style: Style) {
        let width = cells(text).min(area.width);
        self.text(area.right() - width, y, width, text, style);
    }

    /// Writes rows of styled text; those that do not fit are left out.
    fn lines(&mut self, area: Rect, lines: &[Line<'_>]) {
        for (y, line) in (area.top()..area.bottom()).zip(lines) {
            line.render(Rect { y, height: 1, ..area }, self.buf);
        }
    }

    /// Writes a wrapped text; says how many rows it took.
    fn wrapped(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let rows = crate::text::wrap(&drawable(text), usize::from(area.width));
        let shown = rows.len().min(usize::from(area.height));
        for (y, row) in (area.top()..).zip(rows.iter().take(shown)) {
            self.text(area.x, y, area.width, row, style);
        }
        u16::try_from(shown).unwrap_or(area.height)
    }

    /// Empties a part of the screen; a wide letter that reaches into it goes too (ratatui #2526).
    fn clear(&mut self, area: Rect) {
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
        self.buf.set_style(area, self.theme.ground());
    }

    /// The bar beside the subject.
    fn bar(&self) -> &'static str {
        if self.theme.drawing { "▌" } else { "|" }
    }

    /// The thick bar beside an open field.
    fn field_bar(&self) -> &'static str {
        if self.theme.drawing { "┃" } else { "|" }
    }

    /// A message.
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }
}

/// How many cells a text takes.
fn cells(text: &str) -> u16 {
    u16::try_from(crate::text::width(text)).unwrap_or(u16::MAX)
}

/// A styled piece of a row, as the screen may draw it.
fn piece(text: impl Into<String>, style: Style) -> Span<'static> {
    Span::styled(drawable(&text.into()).into_owned(), style)
}

/// A text cut or filled to a width, for columns of lists.
fn cell(text: &str, width: usize) -> String {
    // Measured as it will be drawn.
    let text = crate::text::shorten(&drawable(text), width);
    let fill = width.saturating_sub(crate::text::width(&text));
    format!("{text}{}", " ".repeat(fill))
}

/// The first row shown of a list so that rows `from..to` are visible, as little scrolled as can be.
fn scroll(from: usize, to: usize, rows: usize, height: usize) -> usize {
    if rows <= height {
        return 0;
    }
    // The selected one stands in the upper two thirds, so that what follows can be seen coming.
    let wanted = to.saturating_sub(height * 2 / 3);
    wanted.min(from).min(rows - height)
}
