//! A session's RON, read. Whatever is wrong with the text is said in one message, with its place.

use ron::error::{Error, SpannedError};
use serde::Deserialize;

use super::{check, scrub::scrub};
use crate::{
    benchmark::{Benchmark, read},
    failure::Failure,
    session::{FORMAT, Session, SessionFile},
    text::{one_line, shorten},
    time::Date,
};

/// The largest file that is read, in bytes. A session of 200 actions has less than a hundredth.
pub const SIZE_LIMIT: usize = 64 * 1024 * 1024;
/// The reader's own limit of things within things, which no session comes near.
const DEPTH_LIMIT: usize = 128;

/// A session from elsewhere, checked and scrubbed.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// The file as we would write it.
    pub file: SessionFile,
    /// The session in it.
    pub session: Session,
    /// The benchmark it was made with.
    pub benchmark: Benchmark,
}

/// The bytes of a file as text.
///
/// # Errors
/// Too large, or no text.
pub fn text_of(bytes: &[u8]) -> Result<&str, Failure> {
    if bytes.len() > SIZE_LIMIT {
        return Err(too_big(bytes.len()));
    }
    str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        Failure::new("import-not-text").with("line", line)
    })
}

/// Reads a session's RON.
///
/// # Errors
/// All that is wrong with it: one fault when it cannot be read, else every fault of what it holds.
pub fn read_session(text: &str) -> Result<Incoming, Vec<Failure>> {
    if text.len() > SIZE_LIMIT {
        return Err(vec![too_big(text.len())]);
    }
    let file: SessionFile = read(text).map_err(|error| vec![unread(text, &error)])?;
    if file.format != FORMAT {
        return Err(vec![other_format(file.format)]);
    }
    let mut faults = check::ids(&file);
    let benchmark = check::benchmark(&file).map_err(|failure| faults.push(failure)).ok();
    let session = scrub(&file.session());
    match benchmark {
        Some(benchmark) => {
            faults.extend(check::records(&session, &benchmark));
            if faults.is_empty() {
                let own = file.benchmark.is_some().then_some(&benchmark);
                return Ok(Incoming { file: SessionFile::of(&session, own, file.lineage), session, benchmark });
            }
            Err(check::told(faults))
        }
        None => Err(check::told(faults)),
    }
}

fn too_big(size: usize) -> Failure {
    let megabytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
    Failure::new("import-too-big").with("size", megabytes(size)).with("limit", megabytes(SIZE_LIMIT))
}

fn other_format(format: u32) -> Failure {
    Failure::new("import-other-format").with("format", format).with("known", FORMAT)
}

/// What is wrong with a text that cannot be read.
fn unread(text: &str, error: &SpannedError) -> Failure {
    /// What can be read of a file of any format.
    #[derive(Deserialize)]
    #[serde(rename = "Session")]
    struct Head {
        format: u32,
    }

    let start = error.span.start;
    let at = |failure: Failure| failure.with("line", start.line).with("column", start.col);
    let shape = Shape::of(text);
    match &error.code {
        Error::ExpectedDifferentStructName { found, .. } if found != "Session" && shape.is_first(start.line, start.col) => {
            return Failure::new("import-not-a-session");
        }
        Error::ExpectedNamedStructLike("Session") => return Failure::new("import-not-a-session"),
        _ => {}
    }
    if let Ok(head) = read::<Head>(text)
        && head.format != FORMAT
    {
        return other_format(head.format);
    }
    if shape.deepest > DEPTH_LIMIT || error.code == Error::ExceededRecursionLimit {
        return Failure::new("import-too-deep").with("depth", shape.deepest).with("limit", DEPTH_LIMIT);
    }
    if shape.ends_early {
        return Failure::new("import-ends-early").with("line", shape.lines);
    }
    match &error.code {
        Error::NoSuchStructField { found, outer, .. } => {
            at(Failure::new("import-unknown-field")).with("found", quoted(found)).with("outer", outer.as_deref().unwrap_or_default())
        }
        Error::NoSuchEnumVariant { found, expected, .. } => {
            at(Failure::new("import-unknown-word")).with("found", quoted(found)).with("expected", expected.join(", "))
        }
        Error::MissingStructField { field, outer } => {
            at(Failure::new("import-missing-field")).with("field", *field).with("outer", outer.as_deref().unwrap_or_default())
        }
        Error::DuplicateStructField { field, outer } => {
            at(Failure::new("import-double-field")).with("field", *field).with("outer", outer.as_deref().unwrap_or_default())
        }
        Error::Message(_) if date_at(text, error).is_some() => {
            at(Failure::new("import-no-such-day")).with("found", quoted(date_at(text, error).unwrap_or_default()))
        }
        code => at(Failure::new("import-not-read")).with("said", quoted(&code.to_string())),
    }
}

/// Something out of a file as a message may quote it.
fn quoted(text: &str) -> String {
    shorten(&one_line(text), 200)
}

/// The text in quotes at the place of an error, when it was meant to be a day or a moment and is none.
fn date_at<'a>(text: &'a str, error: &SpannedError) -> Option<&'a str> {
    let line = text.strip_prefix('\u{feff}').unwrap_or(text).lines().nth(error.span.start.line.checked_sub(1)?)?;
    let behind = line.char_indices().nth(error.span.start.col.checked_sub(1)?).map(|(at, _)| &line[at..])?;
    let found = behind.trim_start_matches('"').split('"').next()?;
    let is_day = found.get(..10).unwrap_or(found).parse::<Date>().is_ok();
    (!is_day && found.len() < 40).then_some(found)
}

/// The brackets of a text, without understanding it: enough to say that its end is missing.
struct Shape {
    deepest: usize,
    ends_early: bool,
    lines: usize,
    /// Where the first thing stands that is neither blank nor comment, as line and column.
    first: Option<(usize, usize)>,
}

impl Shape {
    fn is_first(&self, line: usize, column: usize) -> bool {
        self.first.is_none_or(|first| first == (line, column))
    }

    fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut shape = Self { deepest: 0, ends_early: false, lines: text.lines().count().max(1), first: None };
        let (mut depth, mut rest) = (0_usize, text);
        while let Some(c) = rest.chars().next() {
            let skipped = match c {
                '"' => string(rest),
                'r' if rest[1..].starts_with(['"', '#']) && !ends_in_word(text, rest) => raw_string(rest),
                '/' if rest.starts_with("//") => Some(rest.find('\n').unwrap_or(rest.len())),
                '/' if rest.starts_with("/*") => rest.find("*/").map(|end| end + 2),
                _ => {
                    match c {
                        '(' | '[' | '{' => depth += 1,
                        ')' | ']' | '}' => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    shape.deepest = shape.deepest.max(depth);
                    Some(c.len_utf8())
                }
            };
            if shape.first.is_none() && !c.is_whitespace() && c != '/' {
                let before = &text[..text.len() - rest.len()];
                let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
                shape.first = Some((before.matches('\n').count() + 1, column));
            }
            let Some(skipped) = skipped else {
                shape.ends_early = true;
                return shape;
            };
            rest = &rest[skipped..];
        }
        shape.ends_early = depth > 0;
        shape
    }
}

/// The length of the string that `text` begins with; none when it has no end.
fn string(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, b) in text.bytes().enumerate().skip(1) {
        match b {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// The same for `r#"…"#`; a raw name such as `r#long-term` is passed over.
fn raw_string(text: &str) -> Option<usize> {
    let hashes = text[1..].bytes().take_while(|b| *b == b'#').count();
    if text.as_bytes().get(1 + hashes) != Some(&b'"') {
        return Some(1 + hashes);
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let from = hashes + 2;
    text[from..].find(&end).map(|at| from + at + end.len())
}

/// Whether a letter or digit stands before `rest`, so that an `r` ends a word and begins no string.
fn ends_in_word(text: &str, rest: &str) -> bool {
    text[..text.len() - rest.len()].ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests;
