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

#[cfg(test)]
mod tests {
    use super::*;

    /// The red, green and blue of one of the terminal's 256 colours beyond the first sixteen, which are
    /// the same everywhere: a cube of six steps, then greys.
    fn parts(color: Color) -> Option<[u8; 3]> {
        let Color::Indexed(index @ 16..) = color else { return None };
        let step = |n: u8| if n == 0 { 0 } else { 55 + n * 40 };
        let cube = index - 16;
        Some(if index >= 232 { [8 + (index - 232) * 10; 3] } else { [step(cube / 36), step(cube / 6 % 6), step(cube % 6)] })
    }

    /// The relative luminance of WCAG 2.
    fn luminance(parts: [u8; 3]) -> f64 {
        let linear = parts.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The contrast of two colours, from 1 to 21.
    fn contrast(one: Color, other: Color) -> Option<f64> {
        let (one, other) = (luminance(parts(one)?), luminance(parts(other)?));
        Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
    }

    /// Every role that a screen draws with, by name.
    fn roles(theme: Theme) -> Vec<(String, Style)> {
        let mut roles = vec![
            ("ground", Style::new()),
            ("subject", theme.subject()),
            ("quiet", theme.quiet()),
            ("bar", theme.bar()),
            ("chosen", theme.chosen()),
            ("key", theme.key()),
            ("trouble", theme.trouble()),
        ];
        let tones = [("good", Tone::Good), ("warning", Tone::Warning), ("bad", Tone::Bad), ("quiet tone", Tone::Quiet)];
        roles.extend(tones.map(|(name, tone)| (name, theme.tone(tone))));
        let named: Vec<(String, Style)> = roles.into_iter().map(|(name, style)| (name.to_owned(), style)).collect();
        // One may be drawn over the other, and each may be chosen.
        let over = |(name, style): &(String, Style), (other, on): &(String, Style)| (format!("{name} on {other}"), on.patch(*style));
        let pairs: Vec<(String, Style)> = named.iter().flat_map(|one| named.iter().map(move |other| over(one, other))).collect();
        named.into_iter().chain(pairs).collect()
    }

    fn too_weak(palette: Palette, least: f64) -> Vec<String> {
        let theme = Theme::new(palette, true);
        let mut weak = vec![];
        for (name, style) in roles(theme) {
            let style = theme.ground().patch(style);
            let found = style.fg.zip(style.bg).and_then(|(fg, bg)| contrast(fg, bg));
            let dimmed = style.add_modifier.contains(Modifier::DIM);
            if dimmed || !found.is_some_and(|found| found >= least) {
                weak.push(format!("{palette:?}: {name} {:?} on {:?} has {found:?}, dimmed {dimmed}", style.fg, style.bg));
            }
        }
        weak
    }

    #[test]
    fn the_known_contrasts_are_computed() {
        let found = |one, other| contrast(Color::Indexed(one), Color::Indexed(other)).unwrap_or_default();
        assert!((found(16, 231) - 21.0).abs() < 0.001);
        assert!((found(231, 231) - 1.0).abs() < 0.001);
        // #767676 on white is the grey that just passes 4.5:1.
        assert!((found(243, 231) - 4.54).abs() < 0.01, "{}", found(243, 231));
        // Pure red, as published.
        assert!((found(196, 231) - 4.0).abs() < 0.01, "{}", found(196, 231));
    }

    #[test]
    fn everything_can_be_read_in_every_palette_of_ours() {
        let mut weak = too_weak(Palette::Dark, 4.5);
        weak.extend(too_weak(Palette::Light, 4.5));
        weak.extend(too_weak(Palette::Contrast, 7.0));
        assert!(weak.is_empty(), "{}", weak.join("\n"));
    }

    #[test]
    fn the_terminals_own_palette_names_only_its_sixteen_colours() {
        for (name, style) in roles(Theme::new(Palette::Own, true)) {
            for color in [style.fg, style.bg].into_iter().flatten() {
                assert!(!matches!(color, Color::Indexed(16..) | Color::Rgb(..)), "{name}: {color:?}");
            }
            // What the terminal's ground is nobody knows: a colour is never put on another one.
            assert_eq!(style.bg, None, "{name}");
        }
    }

    #[test]
    fn without_colours_there_are_none() {
        for (name, style) in roles(Theme::new(Palette::Plain, true)) {
            assert_eq!((style.fg, style.bg), (None, None), "{name}");
        }
        assert_eq!(Theme::new(Palette::Plain, true).ground(), Style::new());
    }

    #[test]
    fn what_is_chosen_stands_out_without_its_colour() {
        for palette in [Palette::Own, Palette::Dark, Palette::Light, Palette::Contrast, Palette::Plain] {
            let theme = Theme::new(palette, true);
            assert!(theme.chosen().add_modifier.contains(Modifier::REVERSED));
            assert!(theme.trouble().add_modifier.contains(Modifier::REVERSED));
        }
    }
}
