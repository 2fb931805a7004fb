//! The list of what can be done, in words: here, or from anywhere in the session and narrowed by typing.

use super::{Command, Field, Room};
use crate::{text::fold, words::Words};

/// What can be done here, in words.
#[derive(Debug)]
pub struct Menu {
    /// The commands.
    pub items: Vec<Offer>,
    /// What is typed to narrow the list; none when keys do what they say.
    pub filter: Option<Field>,
    /// The selected row among those shown.
    pub at: usize,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The keys that do it, as they are written.
    pub keys: String,
    /// What it does.
    pub command: Command,
    /// The room to go to first; none when it can be done here.
    pub room: Option<Room>,
}

impl Offer {
    /// What it does, in words; of another room with its name.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let label = words.say(self.command.label());
        match self.room {
            None => label,
            Some(room) => words.with("menu-elsewhere", &[("room", words.say(room.label()).into()), ("label", label.into())]),
        }
    }
}

impl Menu {
    /// The rows that the filter leaves: those that have every word of it, or where none has, those that
    /// have its letters in their order.
    #[must_use]
    pub fn shown(&self, words: &Words) -> Vec<&Offer> {
        let wanted = self.filter.as_ref().map(|field| fold(&field.text())).unwrap_or_default();
        let said: Vec<(String, &Offer)> = self.items.iter().map(|offer| (fold(&offer.said(words)), offer)).collect();
        let has_words = |text: &str| wanted.split_whitespace().all(|word| text.contains(word));
        let (close, loose): (Vec<_>, Vec<_>) =
            said.into_iter().filter(|(text, _)| loosely_in(&wanted, text)).partition(|(text, _)| has_words(text));
        if close.is_empty() { loose } else { close }.into_iter().map(|(_, offer)| offer).collect()
    }
}

/// Whether all letters of `wanted` stand in `text` in this order.
fn loosely_in(wanted: &str, text: &str) -> bool {
    let mut rest = text.chars();
    wanted.chars().filter(|c| !c.is_whitespace()).all(|c| rest.any(|other| other == c))
}
