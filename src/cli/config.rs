//! The file of what people set once for all their sessions: where it lies, what may stand in it, and how
//! it is written out. A word on the command line wins over it; without it all is as the program has it.

use std::{
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy;
use ron::error::{Error, SpannedError};
use serde::{Deserialize, Deserializer, Serialize, de};

use super::{args::Palette, said::Said};
use crate::{
    benchmark,
    failure::Failure,
    session::{HORIZON_MONTHS, Usual},
    text::{one_line, shorten},
    words::Words,
};

/// The largest file that is read, in bytes; one with every comment has a fiftieth.
const SIZE_LIMIT: u64 = 64 * 1024;

/// What can be set. A field that is left out is as here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The palette of the screen.
    pub palette: Palette,
    /// The language of screens and pages.
    pub language: String,
    /// Whether the mouse is listened to.
    pub mouse: bool,
    /// Months within which a quick win is due.
    #[serde(deserialize_with = "months")]
    pub horizon: u32,
    /// Dots that each person may put on actions.
    #[serde(deserialize_with = "dots")]
    pub dots: u32,
    /// Minutes that a sitting has; 0 when the room says it each time.
    #[serde(deserialize_with = "minutes")]
    pub minutes: u32,
    /// Years after which the name of somebody who took part is offered to be forgotten; 0 for never.
    #[serde(deserialize_with = "years")]
    pub forget_after_years: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            palette: Palette::Own,
            language: "en".to_owned(),
            mouse: true,
            horizon: HORIZON_MONTHS,
            dots: 3,
            minutes: 0,
            forget_after_years: 0,
        }
    }
}

impl Settings {
    /// What every new session begins with.
    pub fn usual(&self) -> Usual {
        Usual { horizon: self.horizon, dots: self.dots, minutes: self.minutes }
    }
}

fn months<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    within(from, 1, 120)
}

fn dots<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    within(from, 1, 100)
}

fn minutes<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    within(from, 0, 10_000)
}

fn years<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    within(from, 0, 100)
}

/// A number within limits. What is outside is told by numbers alone; the words for it are elsewhere.
fn within<'de, D: Deserializer<'de>>(from: D, least: u32, most: u32) -> Result<u32, D::Error> {
    let number = i64::deserialize(from)?;
    u32::try_from(number)
        .ok()
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| de::Error::custom(format!("{number} {least} {most}")))
}

/// The file of the settings.
pub struct Place {
    path: Option<PathBuf>,
    /// Whether somebody named it: then it has to be there.
    named: bool,
}

impl Place {
    /// The named file, or `charrette/config.ron` in the platform's folder for settings, if it has one.
    pub fn new(named: Option<PathBuf>) -> Self {
        let is_named = named.is_some();
        let usual = || Some(etcetera::choose_base_strategy().ok()?.config_dir().join("charrette").join("config.ron"));
        Self { path: named.or_else(usual), named: is_named }
    }

    /// Reads it. One that nobody named may be missing.
    pub fn read(&self) -> Result<Settings, Failure> {
        let Some(path) = &self.path else { return Ok(Settings::default()) };
        let bytes = match bytes_of(path) {
            Err(error) if error.kind() == ErrorKind::NotFound && !self.named => return Ok(Settings::default()),
            Err(error) => return Err(failure("config-unreadable", path).with("reason", error.to_string())),
            Ok(bytes) => bytes,
        };
        if bytes.len() as u64 > SIZE_LIMIT {
            return Err(failure("config-too-big", path).with("limit", SIZE_LIMIT / 1024));
        }
        let text = str::from_utf8(&bytes).map_err(|_| failure("config-not-text", path))?;
        benchmark::read(text).map_err(|error| fault(text, &error, path))
    }

    /// The file with every default, to start from; beside it, where it belongs.
    pub fn template(&self, words: &Words) -> Result<Said, Failure> {
        let aside = match &self.path {
            None => words.say("config-no-place"),
            Some(path) => {
                let key = if path.exists() { "config-is-there" } else { "config-is-missing" };
                words.with(key, &[("file", name(path).into())])
            }
        };
        Ok(Said::text(&template(words)?).aside(&aside))
    }
}

/// As much of a file as may be read, and a byte more.
fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![];
    std::fs::File::open(path)?.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn name(path: &Path) -> String {
    one_line(&path.display().to_string())
}

fn failure(key: &str, path: &Path) -> Failure {
    Failure::new(key).with("file", name(path))
}

/// The column of what an error is about: the reader may stop on the blanks before a value, or behind a number.
fn column(text: &str, error: &SpannedError) -> usize {
    let at = error.span.start;
    let line: Vec<char> = text.lines().nth(at.line.saturating_sub(1)).unwrap_or_default().chars().collect();
    let mut column = at.col.saturating_sub(1).min(line.len());
    if matches!(error.code, Error::Message(_)) {
        let number = |c: &&char| c.is_ascii_digit() || **c == '-';
        column -= line[..column].iter().rev().take_while(number).count();
    } else {
        column += line[column..].iter().take_while(|c| c.is_whitespace()).count();
    }
    column + 1
}

/// What is wrong with the file, with its place.
fn fault(text: &str, error: &SpannedError, path: &Path) -> Failure {
    let quoted = |text: &str| shorten(&one_line(text), 80);
    let (line, column) = (error.span.start.line, column(text, error));
    let told = |failure: Failure| failure.with("file", name(path)).with("line", line).with("column", column);
    match &error.code {
        Error::NoSuchStructField { expected, found, .. } => {
            told(Failure::new("config-unknown")).with("found", quoted(found)).with("known", expected.join(", "))
        }
        Error::NoSuchEnumVariant { found, expected, .. } => {
            told(Failure::new("config-unknown-word")).with("found", quoted(found)).with("known", expected.join(", "))
        }
        Error::DuplicateStructField { field, .. } => told(Failure::new("config-twice")).with("found", *field),
        Error::Message(said) => match said.split(' ').collect::<Vec<_>>().as_slice() {
            [number, least, most] if [number, least, most].iter().all(|part| part.parse::<i64>().is_ok()) => {
                told(Failure::new("config-out-of-range")).with("number", *number).with("least", *least).with("most", *most)
            }
            _ => told(Failure::new("config-not-read")).with("said", quoted(said)),
        },
        code => told(Failure::new("config-not-read")).with("said", quoted(&code.to_string())),
    }
}

/// The file with every default and what each line is for.
fn template(words: &Words) -> Result<String, Failure> {
    let value = benchmark::options()
        .to_string_pretty(&Settings::default(), benchmark::layout())
        .map_err(|error| Failure::new("stdout-failed").with("reason", error.to_string()))?;
    let mut text = format!("// {}\n", words.say("config-head"));
    for line in value.lines() {
        if let Some((field, _)) = line.trim_start().split_once(':') {
            text.push_str(&format!("    // {}\n", words.of_kind("config-about", &field.replace('_', "-"))));
        }
        text.push_str(line);
        text.push('\n');
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

    use super::*;

    fn read(text: &str) -> Result<Settings, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mine.ron");
        std::fs::write(&path, text).unwrap();
        Place::new(Some(path)).read()
    }

    /// The key of a fault, its place, and what it quotes.
    fn fault_of(text: &str) -> String {
        let failure = read(text).unwrap_err();
        let told = failure.tell(&Words::of("en"));
        assert!(!told.contains("{$") && told.lines().count() == 3, "{told}");
        let place =
            told.split("mine.ron:").nth(1).map(|rest| rest.split([' ', ',', '\n']).next().unwrap_or_default().trim_end_matches('.'));
        format!("{} {}", failure.key(), place.unwrap_or_default())
    }

    #[test]
    fn what_is_written_out_reads_as_the_defaults_and_explains_every_line() {
        let text = template(&Words::of("en")).unwrap();
        assert_eq!(read(&text).unwrap(), Settings::default());
        let lines: Vec<&str> = text.lines().collect();
        let fields: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].ends_with(',')).collect();
        assert_eq!(fields.len(), 7, "{text}");
        for at in fields {
            assert!(lines[at - 1].trim_start().starts_with("// ") && !lines[at - 1].contains("config-about"), "{text}");
        }
    }

    #[test]
    fn what_is_left_out_is_as_the_program_has_it() {
        assert_eq!(read("()").unwrap(), Settings::default());
        let settings = read("Settings(\n    palette: contrast, // the old projector\n    horizon: 6,\n)\n").unwrap();
        assert_eq!(settings, Settings { palette: Palette::Contrast, horizon: 6, ..Settings::default() });
        assert_eq!((settings.usual().horizon, settings.usual().dots), (6, 3));
    }

    #[test]
    fn every_fault_is_told_with_its_place() {
        assert_eq!(fault_of("Settings(\n    pallete: dark,\n)"), "config-unknown 2:5");
        assert_eq!(fault_of("Settings(\n    palette: purple,\n)"), "config-unknown-word 2:14");
        assert_eq!(fault_of("Settings(dots: 3,\n  dots: 4)"), "config-twice 2:3");
        assert_eq!(fault_of("Settings(\n  mouse: maybe)"), "config-not-read 2:10");
        for (text, place) in [
            ("(horizon: 0)", "1:11"),
            ("(\n horizon: -3,\n)", "2:11"),
            ("(horizon: 121)", "1:11"),
            ("(dots: 101, mouse: true)", "1:8"),
            ("(dots: 0)", "1:8"),
            ("(minutes: 99999)", "1:11"),
        ] {
            assert_eq!(fault_of(text), format!("config-out-of-range {place}"), "{text}");
        }
        for text in ["", "Settings(", "horizon = 3", "Settings(minutes: \"many\")", "Other(dots: 3)", "\u{0}\u{1b}[31m"] {
            assert!(fault_of(text).starts_with("config-not-read "), "{text:?}: {}", fault_of(text));
        }
    }

    #[test]
    fn a_file_that_is_no_such_file_is_refused() {
        assert_eq!(read(&" ".repeat(70_000)).unwrap_err().key(), "config-too-big");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bytes.ron");
        std::fs::write(&path, [0xff, 0xfe]).unwrap();
        assert_eq!(Place::new(Some(path)).read().unwrap_err().key(), "config-not-text");
        assert_eq!(Place::new(Some(folder.path().to_owned())).read().unwrap_err().key(), "config-unreadable");
        let missing = folder.path().join("missing.ron");
        assert_eq!(Place::new(Some(missing.clone())).read().unwrap_err().key(), "config-unreadable");
        assert_eq!(Place { path: Some(missing), named: false }.read().unwrap(), Settings::default());
    }
}
