//! Styles by role. No screen names a colour.

use ratatui::style::{Color, Modifier, Style};

pub use crate::app::Palette;
use crate::report::Tone;

/// How things look.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    palette: Palette,
    /// Whether drawing characters beyond ASCII may be used.
    pub drawing: bool,
}

impl Theme {
    /// A theme.
    #[must_use]
    pub fn new(palette: Palette, drawing: bool) -> Self {
        Self { palette, drawing }
    }

    /// What everything stands on.
    #[must_use]
    pub fn ground(self) -> Style {
        match self.palette {
            Palette::Own | Palette::Plain => Style::new(),
            Palette::Dark => Style::new().fg(Color::Indexed(254)).bg(Color::Indexed(234)),
            Palette::Light => Style::new().fg(Color::Indexed(233)).bg(Color::Indexed(231)),
            Palette::Contrast => Style::new().fg(Color::Indexed(231)).bg(Color::Indexed(16)),
        }
    }

    /// The one thing that is the subject.
    #[must_use]
    pub fn subject(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// One step quieter than the rest.
    #[must_use]
    pub fn quiet(self) -> Style {
        match self.palette {
            Palette::Own | Palette::Plain => Style::new().add_modifier(Modifier::DIM),
            Palette::Dark => Style::new().fg(Color::Indexed(249)),
            Palette::Light => Style::new().fg(Color::Indexed(240)),
            Palette::Contrast => Style::new().fg(Color::Indexed(231)),
        }
    }

    /// The bar beside the subject, and of an open field.
    #[must_use]
    pub fn bar(self) -> Style {
        match self.palette {
            Palette::Plain => Style::new().add_modifier(Modifier::BOLD),
            Palette::Own => Style::new().fg(Color::Cyan).add_modifier(Modifier::BOLD),
            Palette::Dark => Style::new().fg(Color::Indexed(81)),
            Palette::Light => Style::new().fg(Color::Indexed(25)),
            Palette::Contrast => Style::new().fg(Color::Indexed(226)),
        }
    }

    /// What is chosen or where we are.
    #[must_use]
    pub fn chosen(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }

    /// A key in the footer.
    #[must_use]
    pub fn key(self) -> Style {
        self.bar().add_modifier(Modifier::BOLD)
    }

    /// Trouble that stays until it is mended.
    #[must_use]
    pub fn trouble(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }

    /// A state; its word says the same.
    #[must_use]
    pub fn tone(self, tone: Tone) -> Style {
        let color = |own, dark, light| match self.palette {
            Palette::Plain => None,
            Palette::Own => Some(own),
            Palette::Dark | Palette::Contrast => Some(Color::Indexed(dark)),
            Palette::Light => Some(Color::Indexed(light)),
        };
        let color = match tone {
            Tone::Good => color(Color::Green, 120, 22),
            Tone::Warning => color(Color::Yellow, 222, 94),
            Tone::Bad => color(Color::Red, 217, 124),
            Tone::Quiet => return self.quiet(),
        };
        color.map_or_else(Style::new, |color| Style::new().fg(color))
    }
}
