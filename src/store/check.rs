//! Is the database whole? The file as SQLite sees it, references, and what must always hold: the log
//! folded is the rows, and the shelf follows from them. Of a damaged one it is said which session hurts
//! where, and what is whole all the same.

use std::{collections::BTreeMap, path::Path};

use rusqlite::Connection;

use super::{
    Store,
    damage::{self, Budget, Reader, within},
    open::at,
    rows,
    salvage::{Remains, Source, benchmark_of},
    shelf,
    trouble::{Outcome, Trouble, is_busy},
};
use crate::{
    failure::Failure,
    session::{Kind, SessionId},
    text,
    words::Phrase,
};

/// Cells of a title in a message.
const TITLE: usize = 60;

/// What `check` found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Health {
    /// Sessions looked at, those in the trash included.
    pub sessions: usize,
    /// Those in which nothing is wrong.
    pub sound: usize,
    /// Steps in their logs.
    pub steps: usize,
    /// What is wrong, each in a sentence.
    pub faults: Vec<Phrase>,
}

/// Looks through the database at a path. Not a byte of it is altered, whatever state it is in.
///
/// # Errors
/// There is nothing in it that could be looked through.
pub fn check(path: &Path) -> Result<Health, Failure> {
    let look = || -> Outcome<Health> {
        let reader = Reader::ours(path)?;
        let mut health = look(&reader.conn, &reader.budget)?;
        if reader.grafted {
            health.faults.push(Phrase::new("check-beginning"));
        }
        Ok(health)
    };
    look().map_err(|trouble| at(trouble.told(), path))
}

impl Store {
    /// Looks through the whole database. Nothing is altered.
    ///
    /// # Errors
    /// The file cannot be read at all.
    pub fn check(&self) -> Result<Health, Failure> {
        look(&self.conn, &Budget::default()).map_err(|trouble| self.located_failure(trouble.told()))
    }
}

fn look(conn: &Connection, budget: &Budget) -> Outcome<Health> {
    let mut health = Health::default();
    let lines = damage::integrity(conn, budget)?;
    let source = Source::new(conn, budget, !lines.is_empty());
    let (ids, listed) = source.sessions();
    if !listed && ids.is_empty() {
        // Not one page that leads anywhere.
        let detail = lines.into_iter().next().unwrap_or_default();
        return Err(Failure::new("store-damaged").with("detail", detail).into());
    }
    let benchmarks = source.benchmarks();
    let wrong = match shelf::wrong(conn) {
        Ok(wrong) => wrong,
        Err(Trouble::Sql(error)) if is_busy(&error) => return Err(error.into()),
        // What is wrong with them is found below, one by one.
        Err(_) => vec![],
    };
    let mut strays = 0;
    for id in ids {
        let remains = source.remains(&id);
        if remains.is_stray() {
            strays += 1;
            continue;
        }
        health.sessions += 1;
        health.steps += remains.steps.len() + remains.later.len();
        let mut faults = session_faults(&remains);
        if benchmark_of(&remains, &benchmarks).is_none() {
            faults.push(about("check-benchmark", &remains));
        }
        if remains.line.is_none() || wrong.contains(&remains.id) {
            faults.push(about("check-shelf", &remains));
        }
        health.sound += usize::from(faults.is_empty());
        health.faults.extend(faults);
    }
    if strays > 0 {
        health.faults.push(Phrase::new("check-strays").with("count", strays));
    }
    health.faults.extend(reference_faults(conn, budget));
    if !lines.is_empty() && health.faults.is_empty() {
        let only_words = lines.iter().all(|line| line.contains("FTS5") || line.contains("words_"));
        health.faults.push(Phrase::new(if only_words { "check-words" } else { "check-file" }));
    }
    Ok(health)
}

pub(super) fn about(key: &str, remains: &Remains) -> Phrase {
    let title = text::shorten(&text::one_line(&remains.title()), TITLE);
    Phrase::new(key).with("session", shown(&remains.id)).with("title", title)
}

pub(super) fn shown(id: &SessionId) -> String {
    text::shorten(&text::one_line(id.as_str()), 20)
}

pub(super) fn kind_name(kind: Kind) -> serde_json::Value {
    within(&Phrase::new(&format!("record-{}", kind.word())))
}

/// References that lead nowhere, where they can be followed at all.
fn reference_faults(conn: &Connection, budget: &Budget) -> Vec<Phrase> {
    let sql = "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2";
    let read = |row: &rusqlite::Row<'_>| -> Outcome<(String, String, i64)> { Ok((row.get(0)?, row.get(1)?, row.get(2)?)) };
    let found = damage::got(conn, budget, sql, [], read).rows;
    let clean = |text: &str| rows::clean(text).into_owned();
    found
        .into_iter()
        .map(|(from, to, count)| Phrase::new("check-reference").with("from", clean(&from)).with("to", clean(&to)).with("count", count))
        .collect()
}

/// Where a session cannot be read, and where its rows are not what its log says.
fn session_faults(remains: &Remains) -> Vec<Phrase> {
    let mut faults = Vec::new();
    if remains.lost_steps > 0 {
        let count = remains.lost_steps;
        faults.push(about("check-history", remains).with("count", count).with("of", count + remains.steps.len()));
    }
    faults.extend(remains.later.iter().map(|n| about("check-step", remains).with("step", *n)));
    let mut differ: BTreeMap<Kind, usize> = BTreeMap::new();
    if remains.log_whole {
        for change in remains.folded().diff(&remains.rows) {
            *differ.entry(change.key.kind).or_default() += 1;
        }
    }
    // A torn page is shared by many sessions: one whose history knows of nothing that is missing has lost nothing.
    let torn = remains.torn.iter().filter(|(kind, _)| !remains.log_whole || differ.contains_key(kind));
    for (kind, count) in torn {
        faults.push(about("check-kind", remains).with("kind", kind_name(*kind)).with("count", *count));
    }
    for (kind, count) in differ.into_iter().filter(|(kind, _)| !remains.torn.contains_key(kind)) {
        faults.push(about("check-rows", remains).with("kind", kind_name(kind)).with("count", count));
    }
    if !remains.log_whole && faults.is_empty() {
        faults.push(about("check-history", remains).with("count", 0).with("of", remains.steps.len()));
    }
    faults
}
