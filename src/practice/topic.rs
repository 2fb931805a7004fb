//! The topics that good practices are about: those that the Intercultural Cities pages offer to filter theirs by. A
//! practice may carry others as well.

use std::sync::OnceLock;

use super::Practice;
use crate::{
    text::{fold, one_line},
    words::{LANGUAGES, Words},
};

/// The messages that name them, in the order of their English names. The list is the union of what the three pages in
/// the sources offer (Oslo 2022, Kirklees without a year, Bergen 2016; Kirklees has no "International outlook" and no
/// "Neighbourhood"). Which practice is about which of them is our own reading.
pub const TOPICS: &[&str] = &[
    "topic-anti-discrimination",
    "topic-rumours",
    "topic-employment",
    "topic-communication",
    "topic-culture",
    "topic-openness",
    "topic-education",
    "topic-gender",
    "topic-health",
    "topic-housing",
    "topic-international",
    "topic-leadership",
    "topic-mediation",
    "topic-multilingualism",
    "topic-neighbourhood",
    "topic-participation",
    "topic-services",
    "topic-refugees",
    "topic-religion",
    "topic-roma",
    "topic-safety",
    "topic-welcoming",
];

/// Their names in the words of a reader.
#[must_use]
pub fn listed(words: &Words) -> Vec<String> {
    TOPICS.iter().map(|topic| words.say(topic)).collect()
}

/// Their names in every language, folded, with the message of each; the longest first.
fn names() -> &'static [(String, &'static str)] {
    static NAMES: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let of = |code: &str| {
            let words = Words::of(code);
            TOPICS.iter().map(move |topic| (fold(&words.say(topic)), *topic)).collect::<Vec<_>>()
        };
        let mut all: Vec<_> = LANGUAGES.iter().flat_map(|language| of(language.code)).collect();
        all.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        all
    })
}

/// The topic of the list that a text names, in whichever language it does.
#[must_use]
pub fn known(text: &str) -> Option<&'static str> {
    let text = fold(&one_line(text));
    names().iter().find(|(name, _)| *name == text).map(|(_, topic)| *topic)
}

/// A topic as a reader calls it, where it is on the list; else as it was written.
#[must_use]
pub fn told(text: &str, words: &Words) -> String {
    known(text).map_or_else(|| one_line(text), |topic| words.say(topic))
}

impl Practice {
    /// Has its topics say what the reader calls them, whoever wrote them in which language.
    pub fn tell_topics(&mut self, words: &Words) {
        let mut topics: Vec<String> = Vec::new();
        for topic in self.topics.iter().map(|topic| told(topic, words)) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        self.topics = topics;
    }
}

/// Topics that were written with commas between them, apart. A topic of the list may have commas in its own name.
#[must_use]
pub fn apart(text: &str) -> Vec<String> {
    let pieces: Vec<&str> = text.split(',').collect();
    let mut topics = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        // As many pieces as make up a name; no name has more than a handful.
        let most = (pieces.len() - at).min(4);
        let count = (2..=most).rev().find(|count| known(&pieces[at..at + count].join(",")).is_some()).unwrap_or(1);
        topics.push(one_line(&pieces[at..at + count].join(",")));
        at += count;
    }
    topics.retain(|topic| !topic.is_empty());
    topics
}

/// What is written of topics, cut before the one that is being typed.
#[must_use]
pub fn last(text: &str) -> (&str, &str) {
    // The last one of several begins behind the comma that ends the others, and not within a name that has commas.
    let commas = text.match_indices(',').map(|(at, _)| at + 1);
    let begun = |from: usize| {
        let typed = fold(&one_line(&text[from..]));
        typed.contains(',') && names().iter().any(|(name, _)| name.starts_with(&typed))
    };
    let mut starts: Vec<usize> = std::iter::once(0).chain(commas).collect();
    let cut = starts.iter().copied().find(|from| begun(*from)).or_else(|| starts.pop()).unwrap_or(0);
    let cut = text.len() - text[cut..].trim_start().len();
    text.split_at(cut)
}

/// The topics of the list that what is being typed may become: those that begin so first, then those in which a word
/// does; none where nothing is typed, and not those that are there already.
#[must_use]
pub fn completions(text: &str, words: &Words) -> Vec<String> {
    let (before, typed) = last(text);
    let typed = fold(&one_line(typed));
    if typed.is_empty() {
        return vec![];
    }
    let there: Vec<&str> = apart(before).iter().filter_map(|topic| known(topic)).collect();
    let free = TOPICS.iter().filter(|topic| !there.contains(*topic)).map(|topic| words.say(topic));
    let (first, rest): (Vec<String>, Vec<String>) =
        free.filter(|name| fold(name) != typed).partition(|name| fold(name).starts_with(&typed));
    let within = |name: &String| {
        let name = fold(name);
        name.match_indices(&typed).any(|(at, _)| name[..at].chars().next_back().is_some_and(|before| !before.is_alphanumeric()))
    };
    first.into_iter().chain(rest.into_iter().filter(within)).collect()
}
