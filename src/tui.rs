//! Draws the program. One thing is the subject of a screen; the first row and the last row have fixed
//! places on all of them.
//!
//! ```text
//!  ┌ header ─ session · rooms · clock ──────────────┐
//!  │ home | all actions                             │  home.rs actions.rs
//!  │ walk | plan | close | form                     │  walk.rs plan.rs close.rs form.rs
//!  │ focus | read-back | follow-up                  │  stages: focus.rs read_back.rs follow_up.rs
//!  │ first round | voices                           │  round.rs voices.rs
//!  │ matrix | dots | pictures                       │  matrix.rs dots.rs pictures.rs
//!  │ interviews | advice                            │  interviews.rs advice.rs
//!  │ home | walk | plan | close | form              │  home.rs walk.rs plan.rs form.rs
//!  │ opening | time                                 │  welcome.rs minutes.rs
//!  │   ┌ capture ─ the open field ┐                 │  capture.rs
//!  │   └ over ─ help, lists, export ┘               │  over.rs export.rs preview.rs
//!  └ footer ─ keys that work now · state of saving ─┘  frame.rs
//! ```

mod actions;
mod advice;
mod beside;
mod capture;
mod clash;
mod clock;
mod close;
mod dots;
mod due;
mod earlier;
mod editions;
mod export;
mod figures;
mod focus;
mod follow_up;
mod form;
mod frame;
mod history;
mod home;
mod interviews;
pub mod keys;
mod library;
mod matrix;
mod minutes;
mod over;
mod overview;
mod page;
mod pictures;
mod plan;
mod preview;
pub mod prompt;
mod read_back;
mod round;
mod rows;
mod said;
mod side_by_side;
pub mod spots;
pub mod terminal;
pub mod theme;
mod units;
mod voices;
mod walk;
mod welcome;
mod why;
mod yearly;

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::{Position, Rect},
};

pub use theme::{Palette, Theme};

use crate::app::{
    App, Over, Room, Stage,
    input::{Code, Key},
    typing::Sheet,
};
use page::{Page, cell, cells, piece, scroll};
use spots::{Spot, Spots};

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
    draw_with(app, theme, area, buf, cursor, None);
}

/// Draws the program; where it is asked for, says as well where the mouse does something.
fn draw_with(app: &App, theme: Theme, area: Rect, buf: &mut Buffer, cursor: &mut Option<Position>, spots: Option<&mut Spots>) {
    page::ground(buf, area, theme);
    let mut page = Page { theme, words: &app.words, buf, cursor, spots };
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return frame::too_small(&mut page, area);
    }
    if matches!(app.over, Some(Over::Blank)) {
        return page.spot(area, || Spot::Key(Key::plain(Code::Esc)));
    }
    let full = area;
    let area = column(area);
    frame::header(&mut page, app, area);
    // In a tall window an empty row keeps the body off the footer.
    let air = u16::from(area.height >= 28);
    let body = Rect { y: area.y + 1, height: area.height - 2 - air, ..area };
    // Trouble stands below what it is about, never over it.
    let body = frame::banner(&mut page, app, body);
    match (&app.form, &app.stage, app.room) {
        (_, Some(Stage::Units(tree)), _) => units::draw(&mut page, tree, body),
        (_, Some(Stage::Year(year)), _) => yearly::draw(&mut page, app, year, body),
        (_, _, Room::Home) => home::draw(&mut page, app, body),
        (_, _, Room::Actions) => actions::draw(&mut page, app, body),
        (Some(_), _, _) => form::draw(&mut page, app, body),
        (None, Some(Stage::Focus), _) => focus::draw(&mut page, app, body),
        (None, Some(Stage::ReadBack(read)), _) => read_back::draw(&mut page, app, read, body),
        (None, Some(Stage::FollowUp(follow)), _) => follow_up::draw(&mut page, app, follow, body),
        (None, None, Room::Close) => close::draw(&mut page, app, body),
        (None, Some(Stage::Round(round)), _) => round::draw(&mut page, app, round, body),
        (None, Some(Stage::Voices(voices)), _) => voices::draw(&mut page, app, voices, body),
        (None, Some(Stage::Matrix(_)), _) => matrix::draw(&mut page, app, body),
        (None, Some(Stage::Dots(_)), _) => dots::draw(&mut page, app, body),
        (None, Some(Stage::Pictures(_)), _) => pictures::draw(&mut page, app, body),
        (None, Some(Stage::Overview(_)), _) => overview::draw(&mut page, app, body),
        (None, Some(Stage::Beside(_)), _) => beside::draw(&mut page, app, body),
        (None, Some(Stage::SideBySide(_)), _) => side_by_side::draw(&mut page, app, body),
        (None, Some(Stage::Interviews(_)), _) => interviews::draw(&mut page, app, body),
        (None, Some(Stage::Advice(_)), _) => advice::draw(&mut page, app, body),
        (None, Some(Stage::Editions(_)), _) => editions::draw(&mut page, app, body),
        (None, Some(Stage::Figures(list)), _) => figures::draw(&mut page, app, list, body),
        (None, Some(Stage::Earlier(round)), _) => earlier::draw(&mut page, app, *round, body),
        (None, Some(Stage::Opening(opening)), _) => welcome::draw(&mut page, app, opening.at, body),
        (None, Some(Stage::Time(_)), _) => minutes::draw(&mut page, app, body),
        (None, None, Room::Walk) => walk::draw(&mut page, app, body),
        (None, None, Room::Plan) => plan::draw(&mut page, app, body),
    }
    prompt::draw(&mut page, app, body);
    capture::draw(&mut page, app, body);
    if app.over.is_some() {
        page.forget_spots();
    }
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
    if follow_up::types_inline(app) {
        return follow_up::value_width(area);
    }
    if voices::types_inline(app) {
        return voices::box_width(area);
    }
    match form::inline(app) {
        true => form::value_width(app, area),
        false => capture::width(area),
    }
}

/// The column that everything is set in: two cells of margin, and never too wide to read.
fn column(area: Rect) -> Rect {
    let width = area.width.saturating_sub(4).min(WIDEST);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}
