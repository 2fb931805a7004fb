//! Every word that a person sees, a folder per language (`words/en/`) with a file per room of the
//! house, in Fluent's form, so that plurals and word order belong to the language. No sentence is
//! glued together in code.
//!
//! A message is parsed when it is first asked for: of more than a thousand, a start needs some sixty.

use std::{
    collections::{BTreeMap, HashSet},
    sync::{Mutex, OnceLock, PoisonError},
};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue,
    concurrent::FluentBundle,
    resolver::{ResolverError, errors::ReferenceKind},
};
use memchr::{memchr, memchr_iter};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use alphabet::Alphabet;
pub use check::{Flaw, check};

use crate::time::DueWords;

/// The text of each room's words in a language.
macro_rules! rooms {
    ($code:literal) => {
        &[
            include_str!(concat!("words/", $code, "/actions.ftl")),
            include_str!(concat!("words/", $code, "/app.ftl")),
            include_str!(concat!("words/", $code, "/assess.ftl")),
            include_str!(concat!("words/", $code, "/benchmark.ftl")),
            include_str!(concat!("words/", $code, "/cli.ftl")),
            include_str!(concat!("words/", $code, "/compare.ftl")),
            include_str!(concat!("words/", $code, "/context.ftl")),
            include_str!(concat!("words/", $code, "/data.ftl")),
            include_str!(concat!("words/", $code, "/edition.ftl")),
            include_str!(concat!("words/", $code, "/export.ftl")),
            include_str!(concat!("words/", $code, "/failure.ftl")),
            include_str!(concat!("words/", $code, "/figures.ftl")),
            include_str!(concat!("words/", $code, "/help.ftl")),
            include_str!(concat!("words/", $code, "/paper.ftl")),
            include_str!(concat!("words/", $code, "/peers.ftl")),
            include_str!(concat!("words/", $code, "/practices.ftl")),
            include_str!(concat!("words/", $code, "/priority.ftl")),
            include_str!(concat!("words/", $code, "/report.ftl")),
            include_str!(concat!("words/", $code, "/session.ftl")),
            include_str!(concat!("words/", $code, "/step.ftl")),
            include_str!(concat!("words/", $code, "/tracking.ftl")),
            include_str!(concat!("words/", $code, "/units.ftl")),
            include_str!(concat!("words/", $code, "/yearly.ftl")),
        ]
    };
}

/// A language that the program speaks.
#[derive(Debug)]
pub struct Language {
    /// Its code of two letters, ISO 639.
    pub code: &'static str,
    /// What those who speak it call it.
    pub name: &'static str,
    /// Its words, a text per room.
    texts: &'static [&'static str],
}

/// Every language; the first has every message, and stands in where another one lacks some.
pub const LANGUAGES: &[Language] = &[
    Language { code: "en", name: "English", texts: rooms!("en") },
    Language { code: "nb", name: "Norsk (bokmål)", texts: rooms!("nb") },
    Language { code: "de", name: "Deutsch", texts: rooms!("de") },
];

impl Language {
    /// The language with this code.
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }

    /// The messages that the first language has and this one lacks.
    #[must_use]
    pub fn lacks(&self) -> Vec<&'static str> {
        let own: HashSet<&str> = self.messages().map(|(name, _)| name).collect();
        LANGUAGES.iter().take(1).flat_map(Self::messages).map(|(name, _)| name).filter(|name| !own.contains(name)).collect()
    }

    /// Its words, a text per room, as they stand in their files.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        self.texts.iter().copied()
    }

    /// How many messages it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.messages().count()
    }

    fn messages(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.texts.iter().flat_map(|text| messages(text))
    }
}

/// Phrases within phrases that are written out; ours have two. A message may say an argument twice, so
/// that a stored phrase of sixty would fill the memory.
const NESTED: usize = 4;

/// A message of the word table with its arguments: what the log, a failure or a label holds instead
/// of a ready sentence. It is written out when it is read, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Phrase {
    /// The message's name in the word table.
    pub key: String,
    /// Its arguments: texts and numbers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub with: BTreeMap<String, Value>,
}

impl Phrase {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), with: BTreeMap::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.with.insert(name.to_owned(), value.into());
        self
    }
}

/// The words of one language.
pub struct Words {
    /// The code of the language.
    code: &'static str,
    /// Each message: its name, and its lines as they are written. Looked through once for a message, so that it
    /// need not be ordered.
    table: Vec<(&'static str, &'static str)>,
    /// The messages that have been asked for.
    read: Mutex<FluentBundle<FluentResource>>,
    /// The words that dates are made of, once a date has been asked for.
    due: OnceLock<DueWords>,
}

impl Words {
    /// The built-in words for a language code; English where there are none.
    #[must_use]
    pub fn of(code: &str) -> Self {
        let language = Language::of(code);
        // Plural forms follow from the language of the bundle.
        let plurals = language.and_then(|language| language.code.parse().ok()).unwrap_or_default();
        let mut read = FluentBundle::new_concurrent(vec![plurals]);
        // Isolation marks are invisible characters that would reach the screen.
        read.set_use_isolating(false);
        // The first of two messages of one name is found: the first language stands in behind the chosen one.
        let others = language.filter(|language| language.code != "en");
        let table = others.into_iter().chain(LANGUAGES.first()).flat_map(Language::messages).collect();
        let code = language.or(LANGUAGES.first()).map_or("en", |language| language.code);
        Self { code, table, read: Mutex::new(read), due: OnceLock::new() }
    }

    /// The words of another language: none where it is this one, or one that the program does not speak.
    /// `let other = words.other(code); let words = other.as_ref().unwrap_or(words);`
    #[must_use]
    pub fn other(&self, code: &str) -> Option<Self> {
        Language::of(code).filter(|language| language.code != self.code).map(|language| Self::of(language.code))
    }

    /// The code of the language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Whether the table has this message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.lines(key).is_some()
    }

    /// A message without arguments.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A message with arguments: `words.with("due-on", &[("date", date.into())])`.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Value)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set((*name).to_owned(), fluent_value(value));
        }
        self.format(key, Some(&fluent))
    }

    /// A phrase, written out. An argument that is a phrase itself is written out first.
    #[must_use]
    pub fn tell(&self, phrase: &Phrase) -> String {
        self.tell_within(phrase, NESTED)
    }

    fn tell_within(&self, phrase: &Phrase, left: usize) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in &phrase.with {
            let inner = value.is_object().then(|| Phrase::deserialize(value).ok()).flatten();
            let said = match (inner, left.checked_sub(1)) {
                (Some(inner), Some(left)) => self.tell_within(&inner, left).into(),
                (Some(inner), None) => inner.key.into(),
                (None, _) => fluent_value(value),
            };
            fluent.set(name.clone(), said);
        }
        self.format(&phrase.key, Some(&fluent))
    }

    /// A word for something counted or named by an enum: `words.of_kind("status", "in-progress")`
    /// is the message `status-in-progress`.
    #[must_use]
    pub fn of_kind(&self, kind: &str, name: &str) -> String {
        self.say(&format!("{kind}-{name}"))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if !read.has_message(key) {
            self.read(&mut read, key);
        }
        loop {
            let Some(pattern) = read.get_message(key).and_then(|message| message.value()) else {
                // A phrase of a later version: its key is all that is known of it.
                return key.to_owned();
            };
            let mut errors = vec![];
            let said = read.format_pattern(pattern, args, &mut errors).into_owned();
            // What it refers to may be still unread.
            if !errors.iter().filter_map(lacking).any(|name| self.read(&mut read, &name)) {
                return said;
            }
        }
    }

    fn lines(&self, name: &str) -> Option<&'static str> {
        self.table.iter().find(|(known, _)| *known == name).map(|(_, lines)| *lines)
    }

    /// Parses a message for the first time; says whether it did.
    fn read(&self, read: &mut FluentBundle<FluentResource>, name: &str) -> bool {
        // A broken line is found by the test below.
        let resource = self.lines(name).and_then(|lines| FluentResource::try_new(lines.to_owned()).ok());
        resource.is_some_and(|resource| read.add_resource(resource).is_ok())
    }
}

/// The messages and terms of a file, each with its lines.
fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    placed(text).map(|(_, name, lines)| (name, lines))
}

/// The messages and terms of a file, each with the byte that it begins at and its lines.
fn placed(text: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    // What goes on from the line above stands further in, or closes a brace.
    let begins = |at: &usize| text.as_bytes().get(*at).is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#'));
    let ends = memchr_iter(b'\n', text.as_bytes()).map(|line_end| line_end + 1).filter(begins).chain([text.len()]);
    let pieces = ends.scan(0, move |from, end| {
        let start = std::mem::replace(from, end);
        text.get(start..end).map(|lines| (start, lines))
    });
    let messages = pieces.filter(|(_, lines)| !lines.starts_with('#'));
    messages.filter_map(|(at, lines)| Some((at, lines.get(..memchr(b' ', lines.as_bytes())?)?, lines)))
}

/// The message or term that another one lacks.
fn lacking(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id.clone()),
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Term { id, .. })) => Some(format!("-{id}")),
        _ => None,
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words")
    }
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Number(n) => n.as_f64().map_or_else(|| n.to_string().into(), Into::into),
        Value::String(text) => text.clone().into(),
        Value::Null => String::new().into(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect();
            items.join(", ").into()
        }
        other => other.to_string().into(),
    }
}

mod alphabet;
mod check;
mod dates;
mod due;
mod lists;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_language_lacks_is_said_in_the_first() {
        let words = Words::of("nb");
        let lacks = Language::of("nb").map(Language::lacks).unwrap_or_default();
        assert!(lacks.iter().all(|name| words.has(name)));
        assert_eq!(Words::of("xx").say("month-1"), "January");
    }

    #[test]
    fn a_message_says_alone_what_it_says_in_its_file() {
        let words = Words::of("en");
        for text in LANGUAGES[0].texts {
            let whole = FluentResource::try_new((*text).to_owned()).map_err(|_| "broken");
            let entries = |resource: &FluentResource| resource.entries().map(|entry| format!("{entry:?}")).collect::<Vec<_>>();
            let whole = whole.iter().flat_map(entries).filter(|entry| entry.starts_with("Message") || entry.starts_with("Term"));
            let alone = messages(text).flat_map(|(name, lines)| {
                assert!(words.has(name), "{name}");
                FluentResource::try_new(lines.to_owned()).iter().flat_map(entries).collect::<Vec<_>>()
            });
            assert_eq!(alone.collect::<Vec<_>>(), whole.collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_message_may_refer_to_others_and_to_terms() {
        let mut words = Words::of("en");
        words
            .table
            .extend(messages("-city = Oslo\n# its name\nhere = in { -city }\nwe = We are { here },\n    and { nowhere }.\nme = { me }\n"));
        assert_eq!(words.say("we"), "We are in Oslo,\nand {nowhere}.");
        assert_eq!(words.say("me"), "{me}");
    }
}
