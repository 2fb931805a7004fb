//! Full text over all sessions. Words are indexed after the step, never within it: a merge of the
//! index can cost more than the step. Search catches up first.

use std::time::{Duration, Instant};

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::{
    Hit, Store, drafts, rows,
    trouble::{Outcome, Trouble, immediate, is_busy},
};
use crate::{
    failure::Failure,
    session::{Fields, Key, Kind, SessionId},
    text,
};

/// The most that search answers.
const HITS: usize = 100;
/// Steps whose words are indexed in one transaction.
const BATCH: i64 = 32;
/// Cells of an excerpt.
const EXCERPT: usize = 100;
/// Words before the one that was found.
const LEAD_IN: usize = 5;

fn texts(kind: Kind, fields: &Fields) -> impl Iterator<Item = &str> {
    kind.spoken().iter().filter_map(|field| fields.get(*field).and_then(Value::as_str)).filter(|text| !text.is_empty())
}

/// A text as it is indexed and searched: folded, and with blanks around the characters of scripts that
/// put none between words, each of which becomes a word of its own.
fn indexable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text::fold(text).chars() {
        match c {
            '\u{0e00}'..='\u{0eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => out.extend([' ', c, ' ']),
            c => out.push(c),
        }
    }
    out
}

/// The words that a person asked for, each as FTS5 wants it: all must be there, each may go on.
pub(super) fn query(words: &str) -> Option<String> {
    let wanted: Vec<String> = words
        .split_whitespace()
        .map(indexable)
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"*", word.replace('"', " ")))
        .collect();
    (!wanted.is_empty()).then(|| wanted.join(" "))
}

/// Indexes the words of all steps that have not been; with a stretch, for about so long.
pub(super) fn index(conn: &Connection, stretch: Option<Duration>) -> Outcome<()> {
    let since = Instant::now();
    loop {
        let last: i64 = conn.prepare_cached("SELECT coalesce(max(n), 0) FROM step")?.query_row([], |row| row.get(0))?;
        if indexed(conn)? >= last {
            return Ok(());
        }
        drafts::unsynced(conn, batch)?;
        if stretch.is_some_and(|stretch| since.elapsed() >= stretch) {
            return Ok(());
        }
    }
}

fn indexed(conn: &Connection) -> Outcome<i64> {
    let mut statement = conn.prepare_cached("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'indexed'")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?.unwrap_or(0))
}

fn batch(conn: &Connection) -> Outcome<()> {
    let tx = immediate(conn)?;
    let from = indexed(&tx)?;
    let to: Option<i64> = tx
        .prepare_cached("SELECT max(n) FROM (SELECT n FROM step WHERE n > ? ORDER BY n LIMIT ?)")?
        .query_row([from, BATCH], |row| row.get(0))?;
    let Some(to) = to else { return Ok(()) };
    let touched: Vec<(String, String, String)> = {
        let mut statement = tx.prepare_cached(
            "SELECT DISTINCT step.session, json_extract(value, '$.key.kind'), json_extract(value, '$.key.id')
             FROM step, json_each(step.changes) WHERE n > ?1 AND n <= ?2
             AND json_type(value, '$.key.kind') = 'text' AND json_type(value, '$.key.id') = 'text'",
        )?;
        let rows = statement.query_map([from, to], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        rows.collect::<Result<_, _>>()?
    };
    for (session, kind, id) in touched {
        if let Some(kind) = Kind::read(&kind) {
            index_record(&tx, &session.into(), &Key::new(kind, id))?;
        }
    }
    tx.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('indexed', ?)", [to.to_string()])?;
    Ok(tx.commit()?)
}

fn index_record(conn: &Connection, session: &SessionId, key: &Key) -> Outcome<()> {
    if key.kind.spoken().is_empty() {
        return Ok(());
    }
    let stored = rows::get(conn, session, key)?;
    let body = stored.map(|fields| texts(key.kind, &fields).map(indexable).collect::<Vec<_>>().join("\n")).unwrap_or_default();
    let name = params![session.as_str(), key.kind.word(), key.id.as_str()];
    let mut number = conn.prepare_cached("SELECT n FROM found WHERE session = ? AND kind = ? AND id = ?")?;
    let n: Option<i64> = number.query_row(name, |row| row.get(0)).optional()?;
    let n = match n {
        None if body.is_empty() => return Ok(()),
        Some(n) if body.is_empty() => {
            conn.prepare_cached("DELETE FROM words WHERE rowid = ?")?.execute([n])?;
            conn.prepare_cached("DELETE FROM found WHERE n = ?")?.execute([n])?;
            return Ok(());
        }
        Some(n) => n,
        None => {
            conn.prepare_cached("INSERT INTO found (session, kind, id) VALUES (?, ?, ?) RETURNING n")?.query_row(name, |row| row.get(0))?
        }
    };
    conn.prepare_cached("INSERT OR REPLACE INTO words (rowid, body) VALUES (?, ?)")?.execute(params![n, body])?;
    Ok(())
}

impl Store {
    /// Finds words in all sessions on the shelf, the best hit first. Letter case and accents do not
    /// count, and a word may go on.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn search(&self, words: &str) -> Result<Vec<Hit>, Failure> {
        let find = || -> Outcome<Vec<Hit>> {
            let Some(query) = query(words) else { return Ok(vec![]) };
            match index(&self.conn, None) {
                // What is indexed already can be found.
                Err(Trouble::Sql(error)) if is_busy(&error) => {}
                other => other?,
            }
            let mut statement = self.conn.prepare_cached(
                // The trash is read once and titles only for what is shown, not both for each of thousands that are ranked.
                "SELECT session, kind, id, (SELECT title FROM shelf WHERE shelf.id = session)
                 FROM words JOIN found ON found.n = words.rowid
                 WHERE words MATCH ? AND session NOT IN (SELECT id FROM shelf WHERE trashed IS NOT NULL) ORDER BY rank, found.n LIMIT ?",
            )?;
            let mut rows = statement.query(params![query, i64::try_from(HITS).unwrap_or(i64::MAX)])?;
            let mut hits = Vec::new();
            while let Some(row) = rows.next()? {
                let (session, kind, id): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                let (Some(kind), Some(title)) = (Kind::read(&kind), row.get::<_, Option<String>>(3)?) else { continue };
                let (session, key) = (SessionId::from(session), Key::new(kind, id));
                let Some(fields) = rows::get(&self.conn, &session, &key)? else { continue };
                let excerpt = excerpt(key.kind, &fields, words);
                let (session, key) = (rows::id(session.to_string()), Key::new(kind, rows::id(key.id.to_string())));
                hits.push(Hit { session, title: text::one_line(&title), excerpt, key });
            }
            Ok(hits)
        };
        find().map_err(|trouble| self.located_failure(trouble.told()))
    }
}

/// The text around the first of the words that stands in a field, on one line.
fn excerpt(kind: Kind, fields: &Fields, words: &str) -> String {
    let wanted: Vec<String> = words.split_whitespace().map(text::fold).collect();
    let holds = |text: &str| wanted.iter().any(|word| text::fold(text).contains(word.as_str()));
    let Some(found) = texts(kind, fields).find(|text| holds(text)).or_else(|| texts(kind, fields).next()) else { return String::new() };
    let said: Vec<&str> = found.split_whitespace().collect();
    let at = said.iter().position(|word| holds(word)).unwrap_or(0);
    let from = if text::width(found) <= EXCERPT { 0 } else { at.saturating_sub(LEAD_IN) };
    let around = said.get(from..).unwrap_or_default().join(" ");
    text::shorten(&if from > 0 { format!("...{around}") } else { around }, EXCERPT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_searched_field_is_a_field_of_its_record() {
        for kind in Kind::ALL {
            for field in kind.spoken() {
                assert!(kind.fields().contains(field), "{kind:?} has no {field}");
            }
        }
    }

    #[test]
    fn whatever_a_person_types_is_words_and_never_a_query() {
        assert_eq!(query("Tøyen a-b"), Some("\"toyen\"* \"a-b\"*".to_owned()));
        assert_eq!(query("say \"hello\" OR *"), Some("\"say\"* \" hello \"* \"or\"*".to_owned()));
        assert_eq!(query(" -- \"\" "), None);
    }
}
