//! Running text in Markdown, and every sign in it that Markdown might take for its own.

use crate::report::{Span, Text};

/// Where a text stands: line ends and the start of a line mean something else in each place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the open, on lines of its own.
    Paragraph,
    /// Behind `#`: one line.
    Heading,
    /// In a cell of a table: one line, `<br>` between its lines.
    Cell,
}

/// A text on the lines that its place allows; no line begins or ends in a blank.
pub(super) fn inline(text: &Text, place: Place) -> String {
    let mut lines: Vec<String> = lines(text, place).iter().map(|pieces| line(pieces, place)).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let lines = &lines[first..];
    match place {
        // A backslash at the end of a line is a line end; two blanks would be one too, unseen.
        Place::Paragraph => lines.join("\\\n"),
        Place::Heading => lines.join(" "),
        // A blank, so that readers who know no `<br>` keep the words apart.
        Place::Cell => lines.join(" <br>"),
    }
}

/// A span without a tone, blanks at its ends taken out into words of their own.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Words(String),
    Strong(String),
    Link { words: String, to: String },
}

fn lines(text: &Text, place: Place) -> Vec<Vec<Piece>> {
    let mut lines = vec![vec![]];
    for span in text {
        match span {
            Span::Break if place == Place::Heading => push(&mut lines, Piece::Words(" ".to_owned())),
            Span::Break => lines.push(vec![]),
            Span::Words(words) | Span::State { word: words, .. } => push(&mut lines, Piece::Words(level(words))),
            Span::Strong(words) => padded(&mut lines, words, Piece::Strong),
            Span::Link { words, to } if to.trim().is_empty() => push(&mut lines, Piece::Words(level(words))),
            Span::Link { words, to } => padded(&mut lines, words, |words| Piece::Link { words, to: to.clone() }),
        }
    }
    lines.into_iter().map(trimmed).collect()
}

/// One kind of blank within a line.
fn level(words: &str) -> String {
    words.replace(|c: char| c.is_control(), " ")
}

fn padded(lines: &mut [Vec<Piece>], words: &str, piece: impl Fn(String) -> Piece) {
    let words = level(words);
    let core = words.trim();
    if core.is_empty() {
        return push(lines, Piece::Words(words));
    }
    let (before, after) = words.split_once(core).unwrap_or_default();
    push(lines, Piece::Words(before.to_owned()));
    push(lines, piece(core.to_owned()));
    push(lines, Piece::Words(after.to_owned()));
}

/// Puts a piece at the end of the last line; words next to words, and strong next to strong, are one.
fn push(lines: &mut [Vec<Piece>], piece: Piece) {
    let Some(line) = lines.last_mut() else { return };
    match (line.last_mut(), piece) {
        (_, Piece::Words(words)) if words.is_empty() => {}
        (Some(Piece::Words(last)), Piece::Words(words)) | (Some(Piece::Strong(last)), Piece::Strong(words)) => last.push_str(&words),
        (_, piece) => line.push(piece),
    }
}

fn trimmed(mut line: Vec<Piece>) -> Vec<Piece> {
    if let Some(Piece::Words(words)) = line.first_mut() {
        *words = words.trim_start().to_owned();
    }
    if let Some(Piece::Words(words)) = line.last_mut() {
        *words = words.trim_end().to_owned();
    }
    line.retain(|piece| !matches!(piece, Piece::Words(words) if words.is_empty()));
    line
}

fn line(pieces: &[Piece], place: Place) -> String {
    let mut out = String::new();
    // A closing `**` that ends in a sign is only read as one before a blank or another sign.
    let mut guard = false;
    for piece in pieces {
        match piece {
            Piece::Words(words) => {
                let mut rest = words.as_str();
                if let Some(c) = words.chars().next().filter(|c| guard && !is_plain_edge(*c)) {
                    out.push_str(&reference(c));
                    rest = &words[c.len_utf8()..];
                }
                escape(rest, place, &mut out);
                guard = false;
            }
            Piece::Strong(words) => {
                // The same for an opening one that begins with a sign.
                if !words.starts_with(is_letter)
                    && let Some(last) = out.chars().next_back().filter(|c| !is_plain_edge(*c))
                {
                    out.truncate(out.len() - last.len_utf8());
                    out.push_str(&reference(last));
                }
                out.push_str("**");
                escape(words, place, &mut out);
                out.push_str("**");
                guard = !words.ends_with(is_letter);
            }
            Piece::Link { words, to } => {
                if out.ends_with('!') {
                    // Not a picture.
                    out.insert(out.len() - 1, '\\');
                }
                out.push('[');
                escape(words, place, &mut out);
                out.push_str("](");
                out.push_str(&address(to));
                out.push(')');
                guard = false;
            }
        }
    }
    out
}

/// Whether every reader takes this character for a blank or a sign.
fn is_plain_edge(c: char) -> bool {
    c == ' ' || c.is_ascii_punctuation()
}

/// Whether every reader takes this character for a letter or a digit. Letters in rings and boxes are
/// letters to one table of Unicode and signs to another.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f100}'..='\u{1f1ff}')
}

/// A character as a reference by number, which begins and ends in a sign.
fn reference(c: char) -> String {
    format!("&#{};", u32::from(c))
}

/// Writes words so that none of their signs means anything.
fn escape(words: &str, place: Place, out: &mut String) {
    let mut chars = words.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        if means_something(c, before, chars.peek().copied(), place, out) {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

/// Whether a sign between these neighbours, behind what already stands on the line, would be taken
/// for Markdown. The end of a piece (no neighbour) may be followed by anything.
fn means_something(c: char, before: Option<char>, next: Option<char>, place: Place, line: &str) -> bool {
    let starts = || place == Place::Paragraph && line.chars().all(char::is_whitespace);
    match c {
        // Escapes, code, emphasis, links, html, cells, struck out, formulas, attributes, footnotes.
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' | '$' | '{' | '}' | '^' => true,
        // References: `&amp;`.
        '&' => next.is_none_or(|next| next.is_alphanumeric() || next == '#'),
        // Pictures: `![`.
        '!' => next == Some('['),
        // Headings, and the signs that close one.
        '#' => place == Place::Heading || starts(),
        // Quotes, lists, rules, underlines that make a heading.
        '>' | '-' | '+' | '=' => starts(),
        // Definitions; addresses that become links by themselves, as the next two.
        ':' => next == Some('/') || starts(),
        '.' if line.len() > 2 && line.is_char_boundary(line.len() - 3) && line[line.len() - 3..].eq_ignore_ascii_case("www") => true,
        '@' => before.is_none_or(|before| !before.is_whitespace()) && next.is_none_or(|next| !next.is_whitespace()),
        // Numbered lists: `1.` and `1)`.
        '.' | ')' if place == Place::Paragraph && !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit()) => {
            next.is_none_or(char::is_whitespace)
        }
        _ => false,
    }
}

/// The address of a link.
fn address(to: &str) -> String {
    let to = to.trim();
    let is_simple = |b: u8| b.is_ascii_alphanumeric() || b"/:.-?=#%+,@".contains(&b);
    if to.bytes().all(is_simple) {
        return to.to_owned();
    }
    let mut out = "<".to_owned();
    for c in level(to).chars() {
        if c.is_ascii_punctuation() && !u8::try_from(c).is_ok_and(is_simple) {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('>');
    out
}
