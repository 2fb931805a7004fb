//! RON read into a tree of nodes, going on after each fault: a bracket that is not
//! closed, a comma that is missing or a text without quotes costs one message, not the rest of the file.

use super::{
    Flaw, MOST_FLAWS,
    node::{Field, Node, Record, Value},
    shown,
    tokens::{Bracket, Lexeme, Token, is_unseen, tokens},
};
use crate::words::Phrase;

/// Brackets within brackets: a benchmark needs six.
const DEPTH: usize = 48;

/// Reads a text that holds one record of the name `root`.
pub fn read(text: &str, root: &'static str) -> (Node, Vec<Flaw>) {
    let plain = read_tokens(text, root, false);
    if plain.1.is_empty() {
        return plain;
    }
    // Something is wrong, perhaps a quote that is missing: whatever leaves fewer faults was meant.
    let guessed = read_tokens(text, root, true);
    if guessed.1.len() <= plain.1.len() { guessed } else { plain }
}

fn read_tokens(text: &str, root: &'static str, guess: bool) -> (Node, Vec<Flaw>) {
    let (tokens, flaws) = tokens(text, guess);
    let mut reader = Reader { tokens, next: 0, open: vec![], flaws };
    if reader.peek() == &Token::End {
        let what = Phrase::new("fault-empty-file");
        reader.flaws.push(Flaw { at: reader.here(), what, expected: Phrase::new("expected-record").with("name", root) });
        return (Node { at: 0, value: Value::Broken }, reader.flaws);
    }
    let node = reader.value();
    if reader.peek() != &Token::End {
        reader.flaw(reader.here(), Phrase::new("fault-after-end"), Phrase::new("expected-end"));
    }
    (node, reader.flaws)
}

struct Reader<'a> {
    tokens: Vec<Lexeme<'a>>,
    next: usize,
    /// The brackets that are open, and where.
    open: Vec<(Bracket, usize)>,
    flaws: Vec<Flaw>,
}

/// What is being read in a bracket.
enum Within<'n> {
    /// Fields with names.
    Record,
    /// Values, the last of which is known.
    Items(Option<&'n Node>),
}

/// What the reader found where a bracket's contents go on.
enum Inside {
    /// Something to read.
    More,
    /// The end of this bracket, or what must be taken for it.
    Closed { whole: bool },
}

impl<'a> Reader<'a> {
    fn ahead(&self, by: usize) -> &Lexeme<'a> {
        // The last token is `End`, and nothing goes past it.
        &self.tokens[(self.next + by).min(self.tokens.len() - 1)]
    }

    fn peek(&self) -> &Token<'a> {
        &self.ahead(0).token
    }

    fn second(&self) -> &Token<'a> {
        &self.ahead(1).token
    }

    fn here(&self) -> usize {
        self.ahead(0).start
    }

    /// Where the token before this one ended: where a comma belongs.
    fn behind(&self) -> usize {
        self.next.checked_sub(1).map_or(0, |before| self.tokens[before].end)
    }

    fn advance(&mut self) {
        self.next = (self.next + 1).min(self.tokens.len() - 1);
    }

    fn flaw(&mut self, at: usize, what: Phrase, expected: Phrase) {
        self.flaws.push(Flaw { at, what, expected });
        if self.flaws.len() >= MOST_FLAWS {
            // The rest is passed over: nothing comes after the last token.
            self.next = self.tokens.len() - 1;
        }
    }

    fn value(&mut self) -> Node {
        let at = self.here();
        let value = match self.peek().clone() {
            Token::Word(word) => {
                self.advance();
                if self.peek() == &Token::Open(Bracket::Round) {
                    self.deeper(|reader| reader.round(Some(word.to_owned())))
                } else {
                    Value::Word(word.to_owned())
                }
            }
            Token::Open(Bracket::Round) => self.deeper(|reader| reader.round(None)),
            Token::Open(Bracket::Square) => self.deeper(Self::square),
            Token::Open(Bracket::Curly) => {
                self.skip_brackets();
                Value::Map
            }
            Token::Text(text) => {
                self.advance();
                Value::Text(text)
            }
            Token::Number(number) => {
                self.advance();
                Value::Number(number.to_owned())
            }
            Token::Other => {
                self.advance();
                Value::Other
            }
            Token::Odd(odd) => {
                self.odd(odd);
                Value::Broken
            }
            Token::Colon => {
                self.unexpected(Phrase::new("expected-value"));
                self.advance();
                Value::Broken
            }
            Token::Comma | Token::Close(_) | Token::End => {
                self.flaw(at, Phrase::new("fault-no-value"), Phrase::new("expected-value"));
                Value::Broken
            }
        };
        Node { at, value }
    }

    fn odd(&mut self, odd: char) {
        self.flaw(self.here(), Phrase::new("fault-odd").with("text", named(odd)), Phrase::new("expected-value"));
        self.advance();
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Value) -> Value {
        if self.open.len() < DEPTH {
            return read(self);
        }
        self.flaw(self.here(), Phrase::new("fault-deep"), Phrase::new("expected-shallow"));
        self.skip_brackets();
        Value::Broken
    }

    /// What stands in round brackets: fields with names, or values without.
    fn round(&mut self, name: Option<String>) -> Value {
        self.enter(Bracket::Round);
        let named = match (self.peek(), self.second()) {
            (Token::Close(_) | Token::End, _) | (Token::Word(_) | Token::Text(_), Token::Colon) => true,
            (Token::Word(_), next) => !matches!(next, Token::Comma | Token::Close(_) | Token::Open(Bracket::Round) | Token::End),
            _ => false,
        };
        if named {
            return self.record(name);
        }
        let items = self.items(Bracket::Round);
        Value::Tuple(name, items)
    }

    fn square(&mut self) -> Value {
        self.enter(Bracket::Square);
        Value::List(self.items(Bracket::Square))
    }

    fn enter(&mut self, bracket: Bracket) {
        self.open.push((bracket, self.here()));
        self.advance();
    }

    fn record(&mut self, name: Option<String>) -> Value {
        let mut record = Record { name, fields: vec![], whole: true };
        loop {
            match self.inside(Bracket::Round, &Within::Record) {
                Inside::Closed { whole } => {
                    record.whole &= whole;
                    return Value::Record(record);
                }
                Inside::More => {}
            }
            let at = self.here();
            let name = match (self.peek().clone(), self.second()) {
                (Token::Word(word), Token::Colon) => {
                    self.advance();
                    self.advance();
                    word.to_owned()
                }
                (Token::Text(text), Token::Colon) => {
                    self.flaw(at, Phrase::new("fault-quoted-name").with("name", shown(&text.text)), Phrase::new("expected-bare-name"));
                    self.advance();
                    self.advance();
                    text.text
                }
                (Token::Word(word), Token::Text(_) | Token::Number(_) | Token::Word(_) | Token::Open(_)) => {
                    self.advance();
                    self.flaw(self.behind(), Phrase::new("fault-no-colon").with("name", shown(word)), Phrase::new("expected-colon"));
                    word.to_owned()
                }
                _ => {
                    self.unexpected(Phrase::new("expected-field"));
                    record.whole = false;
                    self.skip(true);
                    self.pass_comma();
                    continue;
                }
            };
            let mut node = self.value();
            self.separator(&mut node, Bracket::Round);
            record.fields.push(Field { name, at, node });
        }
    }

    /// Values with commas between them, up to the closing bracket.
    fn items(&mut self, bracket: Bracket) -> Vec<Node> {
        let mut items: Vec<Node> = Vec::new();
        loop {
            match self.inside(bracket, &Within::Items(items.last())) {
                Inside::Closed { .. } => return items,
                Inside::More => {}
            }
            if self.peek() == &Token::Comma {
                self.unexpected(Phrase::new("expected-value"));
                self.advance();
                continue;
            }
            let mut node = self.value();
            self.separator(&mut node, bracket);
            items.push(node);
        }
    }

    /// Whether the bracket's contents go on. A closing bracket of another kind ends it when one
    /// further out waits for it, and is passed over else.
    fn inside(&mut self, bracket: Bracket, within: &Within<'_>) -> Inside {
        loop {
            let outer = |wanted: Bracket, open: &[(Bracket, usize)]| open.iter().rev().skip(1).any(|(kind, _)| *kind == wanted);
            let ended = match self.peek() {
                Token::Close(kind) if *kind == bracket => {
                    self.open.pop();
                    self.advance();
                    return Inside::Closed { whole: true };
                }
                Token::Close(kind) => outer(*kind, &self.open) && !self.goes_on_after(within),
                Token::End => true,
                // A field's name in a list, a record where a field's name should be: what is around goes on.
                Token::Word(_) if bracket == Bracket::Square => self.second() == &Token::Colon && outer(Bracket::Round, &self.open),
                Token::Word(_) => {
                    self.second() == &Token::Open(Bracket::Round) && matches!(within, Within::Record) && outer(Bracket::Square, &self.open)
                }
                _ => false,
            };
            if ended {
                if let Some((kind, at)) = self.open.pop() {
                    let what = Phrase::new("fault-open-bracket");
                    self.flaw(at, what, Phrase::new("expected-bracket").with("bracket", kind.close()));
                }
                return Inside::Closed { whole: false };
            }
            let Token::Close(kind) = *self.peek() else { return Inside::More };
            let what = Phrase::new("fault-stray-bracket").with("bracket", kind.close());
            self.flaw(self.here(), what, Phrase::new("expected-bracket").with("bracket", bracket.close()));
            self.advance();
            self.pass_comma();
        }
    }

    /// Whether after this closing bracket the same list seems to go on, so that the bracket is one too many.
    fn goes_on_after(&self, within: &Within<'_>) -> bool {
        let Within::Items(last) = within else { return false };
        let by = if self.second() == &Token::Comma { 2 } else { 1 };
        match (last.map(|node| &node.value), &self.ahead(by).token, &self.ahead(by + 1).token) {
            (Some(Value::Text(_)), Token::Text(_), _) => true,
            (Some(Value::Record(record)), Token::Word(word), Token::Open(_)) => record.name.as_deref() == Some(*word),
            // The list ends, and this was typed once too often: `))`.
            (Some(Value::Record(_)), Token::Close(Bracket::Square), _) => self.behind() == self.here(),
            _ => false,
        }
    }

    /// After a value: a comma, or the end of the bracket.
    fn separator(&mut self, node: &mut Node, bracket: Bracket) {
        let in_record = bracket == Bracket::Round;
        match self.peek() {
            Token::Comma => return self.advance(),
            Token::Close(_) | Token::End => return,
            // The value before was broken off by what comes now, and its comma has been read.
            _ if self.tokens.get(self.next.wrapping_sub(1)).is_some_and(|before| before.token == Token::Comma) => return,
            Token::Word(_) if self.second() == &Token::Colon => {
                if in_record {
                    self.no_comma();
                }
                return;
            }
            Token::Word(_) if !in_record && self.second() == &Token::Open(Bracket::Round) => return self.no_comma(),
            Token::Text(_) | Token::Open(_) if !in_record && !matches!(node.value, Value::Word(_)) => return self.no_comma(),
            Token::Word(_) | Token::Text(_) | Token::Open(_) | Token::Number(_) | Token::Colon | Token::Other | Token::Odd(_) => {}
        }
        match &node.value {
            Value::Word(word) => {
                let what = Phrase::new("fault-bare-text").with("text", shown(word));
                self.flaw(node.at, what, Phrase::new("expected-text"));
                node.value = Value::Broken;
            }
            // What is broken has been told already.
            Value::Broken => {}
            Value::Text(_) => self.unexpected(Phrase::new("expected-comma-after-text")),
            Value::Record(_) | Value::Tuple(..) | Value::List(_) | Value::Map | Value::Number(_) | Value::Other => {
                self.unexpected(Phrase::new("expected-comma"));
            }
        }
        self.skip(in_record);
        self.pass_comma();
    }

    fn no_comma(&mut self) {
        self.flaw(self.behind(), Phrase::new("fault-no-comma"), Phrase::new("expected-comma"));
    }

    fn unexpected(&mut self, expected: Phrase) {
        let found = match self.peek() {
            Token::Word(word) => (*word).to_owned(),
            Token::Number(number) => (*number).to_owned(),
            Token::Text(text) => format!("\"{}\"", shown(&text.text)),
            Token::Open(Bracket::Round) => "(".to_owned(),
            Token::Open(Bracket::Square) => "[".to_owned(),
            Token::Open(Bracket::Curly) => "{".to_owned(),
            Token::Close(bracket) => bracket.close().to_owned(),
            Token::Colon => ":".to_owned(),
            Token::Comma => ",".to_owned(),
            Token::Other => "'".to_owned(),
            Token::Odd(odd) => named(*odd),
            Token::End => String::new(),
        };
        self.flaw(self.here(), Phrase::new("fault-unexpected").with("text", shown(&found)), expected);
    }

    fn pass_comma(&mut self) {
        if self.peek() == &Token::Comma {
            self.advance();
        }
    }

    /// Passes over what cannot be read, up to a comma, a closing bracket or the next field.
    fn skip(&mut self, in_record: bool) {
        loop {
            match self.peek() {
                Token::Comma | Token::Close(_) | Token::End => return,
                Token::Word(_) if in_record && self.second() == &Token::Colon => return,
                Token::Open(_) => self.skip_brackets(),
                Token::Word(_) | Token::Text(_) | Token::Number(_) | Token::Colon | Token::Other | Token::Odd(_) => self.advance(),
            }
        }
    }

    /// Passes over a bracket with all that is in it.
    fn skip_brackets(&mut self) {
        let Token::Open(bracket) = *self.peek() else { return };
        let start = self.here();
        let mut level = 0_usize;
        loop {
            match self.peek() {
                Token::Open(_) => level += 1,
                Token::Close(_) => level -= 1,
                Token::End => {
                    let what = Phrase::new("fault-open-bracket");
                    return self.flaw(start, what, Phrase::new("expected-bracket").with("bracket", bracket.close()));
                }
                Token::Word(_) | Token::Text(_) | Token::Number(_) | Token::Colon | Token::Comma | Token::Other | Token::Odd(_) => {}
            }
            self.advance();
            if level == 0 {
                return;
            }
        }
    }
}

/// A character as a message may show it: by its number when there is nothing to see.
fn named(odd: char) -> String {
    if is_unseen(odd) { format!("U+{:04X}", u32::from(odd)) } else { odd.to_string() }
}
