//! Every word that a person sees, a folder per language (`words/en/`) with a file per room of the
//! house, in Fluent's form, so that plurals and word order belong to the language. No sentence is
//! glued together in code.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const ENGLISH: &[&str] = &[
    include_str!("words/en/app.ftl"),
    include_str!("words/en/benchmark.ftl"),
    include_str!("words/en/cli.ftl"),
    include_str!("words/en/failure.ftl"),
    include_str!("words/en/report.ftl"),
    include_str!("words/en/session.ftl"),
    include_str!("words/en/step.ftl"),
];

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
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The built-in words for a language code; English where there are none.
    #[must_use]
    pub fn of(_language: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::LanguageIdentifier::default()]);
        // Isolation marks are invisible characters that would reach the screen.
        bundle.set_use_isolating(false);
        for text in ENGLISH {
            // A broken line is left out here and found by the test below.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// Whether the table has this message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
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
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            // A phrase of a later version: its key is all that is known of it.
            return key.to_owned();
        };
        self.bundle.format_pattern(pattern, args, &mut vec![]).into_owned()
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

mod dates;
mod due;
mod lists;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_table_has_no_broken_line() {
        for text in ENGLISH {
            let errors = FluentResource::try_new((*text).to_owned()).err().map(|(_, errors)| errors);
            assert_eq!(errors, None, "in {}", text.lines().next().unwrap_or_default());
        }
    }
}
