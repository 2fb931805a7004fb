//! Where the mouse does something. Screens say it while they draw; it is kept only for a click, which
//! has the picture drawn once more, where nobody sees it. So keys pay nothing for it.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

use super::{Theme, draw_with};
use crate::app::{
    App, Command, Palette,
    input::{Code, Key},
    point::Point,
};

/// What a click means.
#[derive(Debug)]
pub enum Spot {
    /// The same as a key.
    Key(Key),
    /// A command. Where a field is open it is left first, as Esc leaves it.
    Does(Command),
    /// Something is pointed at; a field is left first as well.
    At(Point),
    /// Nothing: the open field stands here.
    Field,
}

/// The spots of a picture, the upper ones last.
pub type Spots = Vec<(Rect, Spot)>;

/// What a click at a cell means as things stand; none where nothing is.
#[must_use]
pub fn spot(app: &App, column: u16, row: u16) -> Option<Spot> {
    let area = Rect::new(0, 0, app.size.0, app.size.1);
    let (mut buf, mut cursor, mut spots) = (Buffer::empty(area), None, Spots::new());
    draw_with(app, Theme::new(Palette::Plain, true), area, &mut buf, &mut cursor, Some(&mut spots));
    spots.into_iter().rfind(|(area, _)| area.contains(Position::new(column, row))).map(|(_, spot)| spot)
}

/// The key that a footer names; none where it names several.
pub fn named(key: &str) -> Option<Key> {
    let code = match key {
        "->" | "Right" => Code::Right,
        "Left" => Code::Left,
        "Up" => Code::Up,
        "Down" => Code::Down,
        "PgUp" => Code::PageUp,
        "PgDn" => Code::PageDown,
        "Enter" => Code::Enter,
        "Home" => Code::Home,
        "End" => Code::End,
        "Esc" => Code::Esc,
        "Tab" => Code::Tab,
        "Shift-Tab" => Code::BackTab,
        "Del" => Code::Delete,
        "Space" => Code::Char(' '),
        _ => match key.strip_prefix('F').and_then(|number| number.parse().ok()) {
            Some(number) => Code::F(number),
            None => {
                let mut letters = key.chars();
                Code::Char(letters.next().filter(|_| letters.next().is_none())?)
            }
        },
    };
    Some(Key::plain(code))
}
