//! RON cut into tokens, each with its place. What cannot be a token is one as well, so that the
//! reader can go on after it.

use super::{Flaw, MOST_FLAWS, shown};
use crate::words::Phrase;

/// The three pairs of brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub fn close(self) -> &'static str {
        match self {
            Self::Round => ")",
            Self::Square => "]",
            Self::Curly => "}",
        }
    }
}

/// A text with its characters that no text should hold, by byte.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Text {
    pub text: String,
    pub odd: Vec<(usize, char)>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Token<'a> {
    Open(Bracket),
    Close(Bracket),
    Colon,
    Comma,
    /// A name, a variant, `true`.
    Word(&'a str),
    Text(Text),
    Number(&'a str),
    /// A character or bytes in quotes: RON, but nothing of ours.
    Other,
    /// A character that begins nothing.
    Odd(char),
    End,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Lexeme<'a> {
    pub token: Token<'a>,
    pub start: usize,
    pub end: usize,
}

/// Cuts a text into tokens, the last of which is `End`. With `guess`, a text that goes on over the
/// end of a line behind which something new seems to begin is taken for one that lacks its closing
/// quote; without, quotes are read as RON says.
pub fn tokens(text: &str, guess: bool) -> (Vec<Lexeme<'_>>, Vec<Flaw>) {
    let mut cutter = Cutter { text, at: 0, guess, flaws: vec![] };
    let mut found = Vec::new();
    cutter.blank();
    while cutter.rest().starts_with('#') {
        cutter.attribute();
        cutter.blank();
    }
    loop {
        let start = cutter.at;
        let token = cutter.token();
        let last = token == Token::End;
        found.push(Lexeme { token, start, end: cutter.at });
        if last {
            return (found, cutter.flaws);
        }
        cutter.blank();
    }
}

struct Cutter<'a> {
    text: &'a str,
    at: usize,
    guess: bool,
    flaws: Vec<Flaw>,
}

impl<'a> Cutter<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn flaw(&mut self, at: usize, what: Phrase, expected: &str) {
        self.flaws.push(Flaw { at, what, expected: Phrase::new(expected) });
        if self.flaws.len() >= MOST_FLAWS {
            self.text = self.text.get(..self.at).unwrap_or_default();
        }
    }

    /// Passes over blanks and comments.
    fn blank(&mut self) {
        loop {
            self.take_while(is_blank);
            if self.rest().starts_with("//") {
                self.take_while(|c| c != '\n');
            } else if self.rest().starts_with("/*") {
                self.comment();
            } else {
                return;
            }
        }
    }

    fn comment(&mut self) {
        let start = self.at;
        let mut level = 0_usize;
        loop {
            if self.rest().starts_with("/*") {
                level += 1;
                self.at += 2;
            } else if self.rest().starts_with("*/") {
                level -= 1;
                self.at += 2;
                if level == 0 {
                    return;
                }
            } else if self.bump().is_none() {
                self.flaw(start, Phrase::new("fault-open-comment"), "expected-comment-end");
                return;
            }
        }
    }

    /// `#![enable(implicit_some)]` says what our files take for granted; nothing else is understood.
    fn attribute(&mut self) {
        let start = self.at;
        let rest = self.rest();
        let line = rest.find(['\n', ']']).map_or(rest.len(), |end| end + usize::from(rest[end..].starts_with(']')));
        self.at += line;
        let inner = rest[..line].strip_prefix("#![enable(").and_then(|inner| inner.strip_suffix(")]"));
        if inner.is_none_or(|inner| inner.trim() != "implicit_some") {
            self.flaw(start, Phrase::new("fault-attribute").with("text", shown(&rest[..line])), "expected-no-attribute");
        }
    }

    fn token(&mut self) -> Token<'a> {
        let Some(c) = self.peek() else { return Token::End };
        let rest = self.rest();
        match c {
            '"' => return self.quoted(),
            'r' if raw_hashes(&rest[1..]).is_some() => return self.raw(1),
            'b' if rest[1..].starts_with(['"', '\'']) => {
                self.at += 1;
                let _ = if self.peek() == Some('"') { self.quoted() } else { self.character() };
                return Token::Other;
            }
            'b' if rest[1..].starts_with('r') && raw_hashes(&rest[2..]).is_some() => {
                self.raw(2);
                return Token::Other;
            }
            '\'' => return self.character(),
            _ => {}
        }
        let signed = matches!(c, '+' | '-' | '.') && rest[1..].starts_with(|c: char| c.is_ascii_digit() || c == '.');
        if c.is_ascii_digit() || signed {
            return Token::Number(self.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-')));
        }
        if let Some(raw) = rest.strip_prefix("r#").filter(|raw| raw.starts_with(is_word)) {
            self.at += rest.len() - raw.len();
            return Token::Word(self.take_while(is_word));
        }
        if c.is_alphabetic() || c == '_' {
            // Dashes and dots belong to no name, but whoever writes them means one.
            return Token::Word(self.take_while(|c| is_word(c) || matches!(c, '-' | '.' | '+')));
        }
        self.bump();
        match c {
            '(' => Token::Open(Bracket::Round),
            '[' => Token::Open(Bracket::Square),
            '{' => Token::Open(Bracket::Curly),
            ')' => Token::Close(Bracket::Round),
            ']' => Token::Close(Bracket::Square),
            '}' => Token::Close(Bracket::Curly),
            ':' => Token::Colon,
            ',' => Token::Comma,
            odd => Token::Odd(odd),
        }
    }

    fn quoted(&mut self) -> Token<'a> {
        let start = self.at;
        self.at += 1;
        let mut text = Text::default();
        loop {
            let at = self.at;
            match self.bump() {
                None => {
                    self.flaw(start, Phrase::new("fault-open-text"), "expected-quote");
                    return Token::Text(text);
                }
                Some('"') => return Token::Text(text),
                Some('\n') if self.guess && seems_new(self.rest()) => {
                    self.at = at;
                    if text.text.ends_with(',') {
                        // The comma that was to stand behind the text.
                        text.text.pop();
                        self.at -= 1;
                    }
                    self.flaw(start, Phrase::new("fault-open-text"), "expected-quote");
                    return Token::Text(text);
                }
                Some('\\') => {
                    if let Some(c) = self.escape(at) {
                        text.push(at, c);
                    }
                }
                // The line ends of another system are read as ours.
                Some('\r') if self.rest().starts_with('\n') => {}
                Some(c) => text.push(at, c),
            }
        }
    }

    /// What stands behind a backslash; none when nothing is meant by it.
    fn escape(&mut self, at: usize) -> Option<char> {
        let rest = self.rest();
        if rest.starts_with('\n') || rest.starts_with("\r\n") {
            self.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
            return None;
        }
        let number = |digits: &str| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
        let hex = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let read = match self.peek() {
            Some(c @ ('\'' | '"' | '\\')) => Some((1, Some(c))),
            Some('n') => Some((1, Some('\n'))),
            Some('r') => Some((1, Some('\r'))),
            Some('t') => Some((1, Some('\t'))),
            Some('0') => Some((1, Some('\0'))),
            Some('x') => rest.get(1..3).filter(|digits| hex(digits)).map(|digits| (3, number(digits).filter(char::is_ascii))),
            Some('u') => rest[1..]
                .strip_prefix('{')
                .and_then(|inner| inner.split_once('}'))
                .filter(|(digits, _)| hex(digits) && digits.len() <= 6)
                .map(|(digits, _)| (digits.len() + 3, number(digits))),
            _ => None,
        };
        let Some((length, Some(c))) = read else {
            let seen: String = rest.chars().take(1).collect();
            self.flaw(at, Phrase::new("fault-escape").with("text", shown(&format!("\\{seen}"))), "expected-escape");
            // A quote may be the end of the text; anything else is passed over.
            self.take_while(|c| c.is_ascii_alphabetic());
            return None;
        };
        self.at += length;
        Some(c)
    }

    fn raw(&mut self, letters: usize) -> Token<'a> {
        let start = self.at;
        let rest = &self.rest()[letters..];
        let hashes = raw_hashes(rest).unwrap_or(0);
        let begin = letters + hashes + 1;
        let ending = format!("\"{}", "#".repeat(hashes));
        let inner = &self.rest()[begin..];
        let length = inner.find(&ending);
        if length.is_none() {
            self.flaw(start, Phrase::new("fault-open-text"), "expected-quote");
        }
        let mut text = Text::default();
        for (at, c) in inner[..length.unwrap_or(inner.len())].char_indices() {
            if !(c == '\r' && inner[at + 1..].starts_with('\n')) {
                text.push(start + begin + at, c);
            }
        }
        self.at += begin + length.map_or(inner.len(), |length| length + ending.len());
        Token::Text(text)
    }

    /// A character in single quotes; a lone quote is an odd character.
    fn character(&mut self) -> Token<'a> {
        let rest = &self.rest()[1..];
        let escaped = rest.strip_prefix('\\').and_then(|inner| inner.find('\'').map(|end| end + 2)).filter(|length| *length < 12);
        let plain = rest.chars().next().filter(|c| *c != '\'').map(char::len_utf8).filter(|length| rest[*length..].starts_with('\''));
        self.at += 1;
        match plain.map(|length| length + 1).or(escaped) {
            Some(length) => {
                self.at += length;
                Token::Other
            }
            None => Token::Odd('\''),
        }
    }
}

impl Text {
    fn push(&mut self, at: usize, c: char) {
        if is_unseen(c) {
            self.odd.push((at, c));
        }
        self.text.push(c);
    }
}

/// Characters that draw nothing or steer a terminal: what scrubbing takes out of a text.
pub fn is_unseen(c: char) -> bool {
    match c {
        ' '..='~' | '\n' => false,
        '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => true,
        c => crate::text::scrub(c.encode_utf8(&mut [0; 4])).is_empty(),
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// How many `#` stand before the quote of a raw text; none when this begins no raw text.
fn raw_hashes(rest: &str) -> Option<usize> {
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// Whether a line looks as if a field, a record, a text or a closing bracket began with it.
fn seems_new(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default().trim_start();
    let word = line.len() - line.trim_start_matches(is_word).len();
    let after = line[word..].trim_start();
    line.starts_with([')', ']', '"']) || line.starts_with("//") || (word > 0 && after.starts_with([':', '(']))
}
