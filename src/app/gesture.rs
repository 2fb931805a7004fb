//! What one gesture alters: a phrase for the history and the changes, built from the session as it is.

use serde_json::json;

use super::reading_line::has_been;
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{Change, Id, Key, Kind, Party, Record, Session, next_rank},
    store::Beside,
    text::{one_line, shorten},
    time::{DueError, DueWords, Ids, Now, read_due},
    words::{Phrase, Words},
};

/// What a gesture is built from.
pub struct Desk<'a> {
    /// The session as it is stored.
    pub session: &'a Session,
    /// Its benchmark.
    pub benchmark: &'a Benchmark,
    /// The present moment.
    pub now: &'a Now,
    /// Where new ids come from.
    pub ids: &'a mut dyn Ids,
    /// The words that dates are made of.
    pub due: &'a DueWords,
    /// The words of the screen.
    pub words: &'a Words,
}

/// What one gesture alters.
#[derive(Debug, Clone, PartialEq)]
pub struct Gesture {
    /// What was done, for the history.
    pub what: Phrase,
    /// The alterations; none when nothing differs.
    pub changes: Vec<Change>,
    /// The record that it made, if it made one that one may want to go on with.
    pub made: Option<Key>,
    /// The text of a benchmark that the session has from then on.
    pub benchmark: Option<Box<Benchmark>>,
    /// The action of an earlier session that follows it.
    pub beside: Option<Box<Beside>>,
}

impl Gesture {
    /// A gesture told by this message of `step.ftl`.
    #[must_use]
    pub fn new(what: Phrase) -> Self {
        Self { what, changes: vec![], made: None, benchmark: None, beside: None }
    }

    /// With a record as it will be; nothing when it already is so.
    #[must_use]
    pub fn sets(mut self, session: &Session, record: impl Into<Record>) -> Self {
        self.changes.extend(Change::to(session, record));
        self
    }

    /// With a new record.
    #[must_use]
    pub fn puts(mut self, record: impl Into<Record>) -> Self {
        self.changes.push(Change::put(record));
        self
    }

    /// With a new record that one may want to go on with.
    #[must_use]
    pub fn makes(mut self, record: impl Into<Record>) -> Self {
        let record = record.into();
        self.made = Some(record.key());
        self.puts(record)
    }

    /// Without a record that was there.
    #[must_use]
    pub fn removes(mut self, record: impl Into<Record>) -> Self {
        self.changes.push(Change::remove(record));
        self
    }
}

impl Gesture {
    /// Whether a finalised session may still take it: opening it again, or saying how an action is
    /// getting on. All else would alter what the version says.
    #[must_use]
    pub fn leaves_version_alone(&self) -> bool {
        const NEWS: [&str; 8] = ["status", "because", "said_yes", "needs_decision", "rag", "completed", "next_review", "outcome"];
        let follows_up = |name: &String| NEWS.contains(&name.as_str());
        // A date moves only together with the news that say so and keep the old one.
        let is_told = |due: &serde_json::Value| {
            let news = self.changes.iter().filter(|change| change.key.kind == Kind::News).filter_map(|change| change.now.as_ref());
            news.filter_map(|now| now.get("due")).any(|told| told == due)
        };
        self.changes.iter().all(|change| match (change.key.kind, &change.was, &change.now) {
            (Kind::Action, Some(_), Some(now)) => now.iter().all(|(name, value)| follows_up(name) || (name == "due" && is_told(value))),
            (Kind::News, _, Some(_)) => true,
            // An article tells of what was done since; no page of the version holds it.
            (Kind::Article, ..) => true,
            (Kind::About, Some(_), Some(now)) => now.contains_key("state"),
            _ => false,
        })
    }
}

impl Desk<'_> {
    /// A new id.
    pub fn id(&mut self) -> Id {
        self.ids.next(self.now.at()).into()
    }

    /// The words for what is written into the session, where they are not those of the screen:
    /// `let own = desk.own_words(); let words = own.as_ref().unwrap_or(desk.words);`
    #[must_use]
    pub fn own_words(&self) -> Option<Words> {
        self.words.other(&self.session.about.language)
    }

    /// The number and name of a key factor, as the history says it.
    #[must_use]
    pub fn factor_name(&self, factor: &Id) -> String {
        let number = self.benchmark.number(factor.as_str()).unwrap_or_default();
        self.benchmark.factor(factor.as_str()).map_or_else(|| factor.to_string(), |f| format!("{number} {}", f.name))
    }

    /// The party of this name; a new one is put by `gesture`. None when no name was given.
    pub fn party(&mut self, name: &str, gesture: &mut Gesture) -> Option<Id> {
        let name = crate::text::one_line(name);
        if name.is_empty() {
            return None;
        }
        if let Some(party) = self.session.party_named(&name) {
            return Some(party.id.clone());
        }
        let folded = crate::text::fold(&name);
        for change in &gesture.changes {
            let named = change.now.as_ref().and_then(|now| now.get("name")).and_then(|value| value.as_str());
            if change.key.kind == Kind::Party && named.is_some_and(|other| crate::text::fold(other) == folded) {
                return Some(change.key.id.clone());
            }
        }
        let party = Party { id: self.id(), rank: next_rank(&self.session.parties), name, ..Party::default() };
        let id = party.id.clone();
        gesture.changes.push(Change::put(party));
        Some(id)
    }

    /// The date that was typed; none for an empty text.
    ///
    /// # Errors
    /// When it is not understood.
    pub fn date(&self, text: &str) -> Result<Option<crate::time::Date>, Failure> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        read_due(text, self.now.today(), self.due).map(Some).map_err(|error| date_failure(error, text))
    }
}

impl Desk<'_> {
    /// The date that was typed for something that has been: without a year it is the last such day,
    /// not the next one.
    ///
    /// # Errors
    /// When it is not understood.
    pub fn past_date(&self, text: &str) -> Result<Option<crate::time::Date>, Failure> {
        let date = self.date(text)?;
        Ok(date.map(|date| has_been(date, text, self.now.today())))
    }
}

/// Trouble with a date, told with what was typed.
pub fn date_failure(error: DueError, text: &str) -> Failure {
    let key = match error {
        DueError::NotUnderstood => "date-not-understood",
        DueError::NoSuchDay => "date-no-such-day",
    };
    Failure::new(key).with("text", quoted(text))
}

/// What was typed, as a sentence about it quotes it: somebody may have pasted a letter.
#[must_use]
pub fn quoted(text: &str) -> String {
    shorten(&one_line(text), 30)
}

/// A message of the word table as an argument of another one.
#[must_use]
pub fn nested(key: &str) -> serde_json::Value {
    json!({ "key": key })
}
