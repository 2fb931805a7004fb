//! Places in a text of several lines, between letters as people see them, and how to get from one to
//! the next.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// A place in the text: the line, and the byte within it.
pub(super) type Spot = (usize, usize);

fn text_of(lines: &[String], line: usize) -> &str {
    lines.get(line).map_or("", String::as_str)
}

/// The end of the text.
pub(super) fn end(lines: &[String]) -> Spot {
    let line = lines.len().saturating_sub(1);
    (line, text_of(lines, line).len())
}

/// The place behind so many characters (code points; a line end is one), or the end when there are fewer.
pub(super) fn at(lines: &[String], caret: usize) -> Spot {
    let mut left = caret;
    for (line, text) in lines.iter().enumerate() {
        let long = text.chars().count();
        if left <= long {
            return (line, byte_of(text, left));
        }
        left -= long + 1;
    }
    end(lines)
}

/// The start of the letter before a spot; over a line end, the end of the line above.
pub(super) fn before(lines: &[String], (line, byte): Spot) -> Spot {
    if byte > 0 {
        return (line, boundary_before(text_of(lines, line), byte));
    }
    line.checked_sub(1).map_or((0, 0), |above| (above, text_of(lines, above).len()))
}

/// The end of the letter behind a spot; over a line end, the start of the line below.
pub(super) fn behind(lines: &[String], (line, byte): Spot) -> Spot {
    let text = text_of(lines, line);
    if byte < text.len() {
        return (line, boundary_behind(text, byte));
    }
    if line + 1 < lines.len() { (line + 1, 0) } else { (line, byte) }
}

/// The start of the word before a spot.
pub(super) fn word_before(lines: &[String], (line, byte): Spot) -> Spot {
    if byte == 0 {
        return before(lines, (line, byte));
    }
    let mut letters = text_of(lines, line)[..byte].grapheme_indices(true).rev().skip_while(|(_, g)| sort(g) == Sort::Blank).peekable();
    let Some(of) = letters.peek().map(|(_, g)| sort(g)) else { return (line, 0) };
    (line, letters.take_while(|(_, g)| sort(g) == of).last().map_or(0, |(at, _)| at))
}

/// The start of the word behind a spot.
pub(super) fn word_behind(lines: &[String], (line, byte): Spot) -> Spot {
    let text = text_of(lines, line);
    if byte == text.len() {
        return behind(lines, (line, byte));
    }
    let mut letters = text[byte..].grapheme_indices(true).peekable();
    let of = letters.peek().map(|(_, g)| sort(g));
    let next = letters.skip_while(|(_, g)| Some(sort(g)) == of).find(|(_, g)| sort(g) != Sort::Blank);
    (line, next.map_or(text.len(), |(at, _)| byte + at))
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Sort {
    Blank,
    Mark,
    Word,
}

fn sort(letter: &str) -> Sort {
    match letter.chars().next() {
        Some(c) if c.is_whitespace() => Sort::Blank,
        Some(c) if c.is_ascii_punctuation() && c != '_' => Sort::Mark,
        _ => Sort::Word,
    }
}

/// The byte behind so many code points.
pub(super) fn byte_of(text: &str, column: usize) -> usize {
    text.char_indices().nth(column).map_or(text.len(), |(at, _)| at)
}

// With the whole text as one chunk the crate's cursor has nothing to ask for, so it cannot fail.

/// Whether a letter begins or ends here.
pub(super) fn is_boundary(text: &str, byte: usize) -> bool {
    GraphemeCursor::new(byte, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

fn boundary_before(text: &str, byte: usize) -> usize {
    GraphemeCursor::new(byte, text.len(), true).prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// The end of the letter behind this byte, or in which it stands.
pub(super) fn boundary_behind(text: &str, byte: usize) -> usize {
    GraphemeCursor::new(byte, text.len(), true).next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}
