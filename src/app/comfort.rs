//! What makes the program comfortable in this room: the palette, whether the mouse is listened to, and
//! what every new session begins with. Set once for all sessions, so none of it is a record.

use super::{App, gesture::nested};
use crate::{session::Usual, words::Phrase};

/// The palettes of the screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Palette {
    /// The terminal's own colours.
    #[default]
    Own,
    /// For a dark room.
    Dark,
    /// For a light room.
    Light,
    /// The strongest contrast.
    Contrast,
    /// No colour at all: `NO_COLOR` is set. Nobody chooses it, and it stays.
    Plain,
}

impl Palette {
    /// The one that follows when it is changed while the program runs.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Own => Self::Dark,
            Self::Dark => Self::Light,
            Self::Light => Self::Contrast,
            Self::Contrast => Self::Own,
            Self::Plain => Self::Plain,
        }
    }

    /// The message that names it.
    fn name(self) -> &'static str {
        match self {
            Self::Own => "palette-own",
            Self::Dark => "palette-dark",
            Self::Light => "palette-light",
            Self::Contrast => "palette-contrast",
            Self::Plain => "palette-plain",
        }
    }
}

/// What makes the program comfortable in this room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comfort {
    /// The palette of the screen.
    pub palette: Palette,
    /// Whether the terminal tells of clicks and of the wheel. Then it marks no text for copying by itself.
    pub mouse: bool,
    /// What every new session begins with.
    pub usual: Usual,
}

impl Default for Comfort {
    fn default() -> Self {
        Self { palette: Palette::default(), mouse: true, usual: Usual::default() }
    }
}

impl App {
    /// The next palette, told by its name.
    pub(super) fn change_palette(&mut self) {
        self.comfort.palette = self.comfort.palette.next();
        self.flash = Some(Phrase::new("flash-palette").with("palette", nested(self.comfort.palette.name())));
    }

    /// Listens to the mouse, or no longer.
    pub(super) fn change_mouse(&mut self) {
        self.comfort.mouse = !self.comfort.mouse;
        self.flash = Some(Phrase::new(if self.comfort.mouse { "flash-mouse-on" } else { "flash-mouse-off" }));
    }
}
