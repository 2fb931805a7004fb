//! How trouble is told: what happened, why, and what to do, in words for a room of people. The
//! same value feeds the banner on the screen and stderr.

use serde_json::Value;

use crate::{
    text,
    words::{Phrase, Words},
};

/// Trouble, told in three parts. Every part is a phrase of the word table; what a library said is
/// an argument of `why`, never the message itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// What did not work.
    pub what: Phrase,
    /// Why, as far as is known.
    pub why: Phrase,
    /// What the person can do now.
    pub todo: Phrase,
    /// 1 for a failure, 2 for a call with the wrong words.
    pub exit: u8,
}

impl Failure {
    /// Trouble whose three parts are the messages `KEY`, `KEY-why` and `KEY-todo` of the word table.
    #[must_use]
    pub fn new(key: &str) -> Self {
        let part = |name: &str| Phrase::new(&format!("{key}{name}"));
        Self { what: part(""), why: part("-why"), todo: part("-todo"), exit: 1 }
    }

    /// The same trouble with an argument that all three parts may use. What it quotes may come from a
    /// file or a library, so it is scrubbed.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let mut value = value.into();
        scrub(&mut value);
        for part in [&mut self.what, &mut self.why, &mut self.todo] {
            part.with.insert(name.to_owned(), value.clone());
        }
        self
    }

    /// Trouble with the words of the call itself: exit code 2.
    #[must_use]
    pub fn usage(mut self) -> Self {
        self.exit = 2;
        self
    }

    /// The message key of what happened: what tests and callers compare.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.what.key
    }

    /// The whole message on several lines, as stderr shows it.
    #[must_use]
    pub fn tell(&self, words: &Words) -> String {
        format!("{}\n{}\n{}", words.tell(&self.what), words.tell(&self.why), words.tell(&self.todo))
    }
}

fn scrub(value: &mut Value) {
    match value {
        Value::String(text) => *text = text::scrub(text).replace('\t', " "),
        Value::Array(items) => items.iter_mut().for_each(scrub),
        // A phrase of ours, with its own arguments.
        Value::Object(map) => map.values_mut().for_each(scrub),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
