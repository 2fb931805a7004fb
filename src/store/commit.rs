//! A step is taken: rows, log, drafts and shelf in one transaction, with one sync. It takes effect
//! wholly or not at all.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::{
    Beside, Commit, Committed, Refused, Store, TakeBack, beside, log,
    rows::{self, cleaned_fields},
    schema::{self, MIGRATIONS},
    shelf,
    trouble::{Outcome, Trouble, end_leftover, immediate, is_dangling},
};
use crate::{
    benchmark::{self, Benchmark},
    failure::Failure,
    session::{Change, Conflict, Fields, Key, Kind, Logged, Role, SessionId, Step, edition},
    words::Phrase,
};

/// The fields that point to another record of the session: the tables' deferred foreign keys.
pub(super) const REFERENCES: &[(Kind, &str, Kind)] = &[
    (Kind::About, "owner", Kind::Party),
    (Kind::Presence, "sitting", Kind::Sitting),
    (Kind::Presence, "party", Kind::Party),
    (Kind::Look, "finder", Kind::Party),
    (Kind::Support, "evidence", Kind::Evidence),
    (Kind::Action, "lead", Kind::Party),
    (Kind::Voices, "sitting", Kind::Sitting),
    (Kind::Voice, "party", Kind::Party),
    (Kind::News, "action", Kind::Action),
    (Kind::Earlier, "lead", Kind::Party),
    (Kind::Reading, "indicator", Kind::Indicator),
    (Kind::Article, "action", Kind::Action),
    (Kind::Sheet, "sitting", Kind::Sitting),
];

impl Store {
    /// Takes a step.
    ///
    /// # Errors
    /// Nothing has been written: what is stored has been altered since, or the file cannot be written.
    pub fn commit(&mut self, commit: Commit) -> Result<Committed, Refused> {
        self.commit_with(commit, None)
    }

    /// Takes a step; an action of an earlier session follows it in the same transaction, as far as it is here.
    ///
    /// # Errors
    /// As `commit`.
    pub fn commit_beside(&mut self, commit: Commit, beside: &Beside) -> Result<Committed, Refused> {
        self.commit_with(commit, Some(beside))
    }

    fn commit_with(&mut self, commit: Commit, follows: Option<&Beside>) -> Result<Committed, Refused> {
        let (session, seen) = (commit.session.clone(), commit.seen);
        let committed = self.take(commit, follows).map_err(|trouble| self.located(trouble.refused(false), &session, seen, seen))?;
        self.checkpoint_when_long();
        Ok(committed)
    }

    /// Takes back the last step of this seat that still stands, or with `redo` the last that was taken
    /// back: commits its inverse as the step `id`.
    ///
    /// # Errors
    /// As `commit`; and when `step` is not the next one, or was written by a later version.
    pub fn take_back(&mut self, taking: &TakeBack) -> Result<Committed, Refused> {
        let TakeBack { session, step, seen, .. } = taking;
        let seen = *seen;
        let taken = self.next_of(taking).and_then(|entry| {
            let key = if taking.redo { "step-redone" } else { "step-undone" };
            let changes = entry.logged.step.inverse();
            self.take_with(taking, &entry.logged.step, Phrase::new(key), changes)
        });
        let committed = taken.map_err(|trouble| {
            let (refused, entry) = (trouble.refused(true), log::step(&self.conn, session, step).ok().flatten());
            let (after, what) = entry.map_or((seen, Value::Null), |entry| (entry.logged.n, told(&entry.logged.step.what)));
            self.located(Refused { failure: refused.failure.with("what", what), ..refused }, session, seen, after)
        })?;
        self.checkpoint_when_long();
        Ok(committed)
    }

    /// Passes over the step that `take_back` would take: it stands for good, which the log says, and the
    /// one before it is next.
    ///
    /// # Errors
    /// As `take_back`, but for conflicts.
    pub fn pass_over(&mut self, taking: &TakeBack) -> Result<Committed, Refused> {
        let passed =
            self.next_of(taking).and_then(|entry| self.take_with(taking, &entry.logged.step, Phrase::new("step-passed-over"), vec![]));
        passed.map_err(|trouble| self.located(trouble.refused(true), &taking.session, taking.seen, taking.seen))
    }

    /// Commits a step that is about an earlier one.
    fn take_with(&mut self, taking: &TakeBack, of: &Step, what: Phrase, changes: Vec<Change>) -> Outcome<Committed> {
        let TakeBack { session, redo, id, at, seen, .. } = taking.clone();
        let role = if redo { Role::Redoes(of.id.clone()) } else { Role::Undoes(of.id.clone()) };
        let step = Step { id, seat: self.seat(), at, what: what.with("what", told(&of.what)), role, changes };
        self.take(Commit { session, step, seen, settles: vec![], benchmark: None, lineage: vec![] }, None)
    }

    /// A refusal with the name of the file and, after a conflict, what others have done and which step
    /// after the one with the number `after` is in the way.
    fn located(&self, refused: Refused, session: &SessionId, seen: i64, after: i64) -> Refused {
        end_leftover(&self.conn);
        // What cannot be read now is read with the next step.
        let news = if refused.conflict.is_some() { log::since(&self.conn, session, seen).unwrap_or_default() } else { vec![] };
        let others = news.into_iter().map(|entry| entry.logged).collect();
        let touch = refused.conflict.as_ref().and_then(|conflict| log::last_touch(&self.conn, session, after, conflict).ok().flatten());
        let failure = match touch {
            Some(logged) => refused.failure.with("theirs", told(&logged.step.what)).with("seat", logged.step.seat),
            None => refused.failure,
        };
        Refused { failure: self.located_failure(failure), others, ..refused }
    }

    /// The step that is next to be taken back, or done again; only this one can be.
    fn next_of(&self, taking: &TakeBack) -> Outcome<log::Entry> {
        let TakeBack { session, step, .. } = taking;
        let stacks = log::stacks(&self.conn, session, self.seat())?;
        let next = if taking.redo { stacks.redo.last() } else { stacks.undo.last() };
        let entry = log::step(&self.conn, session, step)?;
        let (Some(_), Some(entry)) = (next.filter(|next| *next == step), entry) else {
            return Err(Failure::new("store-not-next").into());
        };
        if !entry.is_readable {
            return Err(Failure::new("store-step-unreadable").into());
        }
        Ok(entry)
    }

    fn take(&mut self, commit: Commit, follows: Option<&Beside>) -> Outcome<Committed> {
        let seat = self.seat();
        let Commit { session, step, seen, settles, benchmark, lineage } = commit;
        let session = &session;
        let tx = immediate(&self.conn)?;
        // A newer program may have taken the file on while we are at the table.
        schema::not_newer(&tx, MIGRATIONS)?;
        let others: Vec<Logged> = log::since(&tx, session, seen)?.into_iter().map(|entry| entry.logged).collect();
        if let Some(entry) = log::step(&tx, session, &step.id)? {
            // The same step again: its commit went well, only its reply was lost.
            let others = others.into_iter().filter(|logged| logged.n != entry.logged.n).collect();
            return Ok(Committed { others, own: Some(entry.logged) });
        }
        let last = log::last_step(&tx, session)?;
        if last.is_none() && (benchmark.is_none() || !session.is_well_formed()) {
            return Err(Failure::new("store-session-missing").into());
        }
        let mut changes = Vec::new();
        for change in &step.changes {
            changes.extend(alter(&tx, session, change)?);
        }
        let step = beside::follow(&tx, Step { changes, ..step }, follows)?;
        let own = if step.changes.is_empty() && step.role == Role::Does {
            None
        } else {
            if let Some(benchmark) = &benchmark {
                let benchmark = store_benchmark(&tx, benchmark)?;
                shelf::add(&tx, session, benchmark, step.at)?;
            }
            if benchmark.is_none() && step.changes.iter().any(moves) {
                let benchmark = benchmark_of(&tx, session)?;
                shelf::add(&tx, session, benchmark, step.at)?;
            }
            let n = log::append(&tx, session, &step)?;
            let altered: Vec<Kind> = step.changes.iter().map(|change| change.key.kind).collect();
            shelf::update(&tx, session, n, step.at, &altered)?;
            Some(n)
        };
        if let Some(n) = own.or(last) {
            log::add_lineage(&tx, session, n, &lineage)?;
        }
        for field in &settles {
            // What was typed before the session existed is settled by its first step.
            tx.prepare_cached("DELETE FROM draft WHERE (session = ?1 OR session = '' AND ?4) AND seat = ?2 AND field = ?3")?
                .execute(params![session.as_str(), seat, field, last.is_none()])?;
        }
        if let Err(error) = tx.execute_batch("COMMIT") {
            // A deferred key leaves the transaction open: it is rolled back as `tx` goes.
            let pointing = if is_dangling(&error) { dangling(&tx, session)? } else { None };
            return Err(pointing.map_or_else(|| error.into(), |conflict| Trouble::Dangling(Box::new(conflict))));
        }
        Ok(Committed { others, own: own.map(|n| Logged { n, step }) })
    }
}

/// Whether a change moves a session to another text of its benchmark, or back.
fn moves(change: &Change) -> bool {
    let names = |now: &Fields| ["benchmark", "edition", "wording"].iter().any(|name| now.contains_key(*name));
    change.key.kind == Kind::About && change.was.is_some() && change.now.as_ref().is_some_and(names)
}

/// The stored text that a session's own facts name: the one of this wording, or else the first of this edition.
fn benchmark_of(conn: &Connection, session: &SessionId) -> Outcome<i64> {
    let mut texts = conn.prepare_cached(
        "SELECT n, ron, about.wording, about.edition FROM about LEFT JOIN benchmark ON about.benchmark = benchmark.id AND about.edition = benchmark.edition
         WHERE about.session = ? ORDER BY n",
    )?;
    let mut found = texts.query([session.as_str()])?;
    let mut edition = String::new();
    while let Some(row) = found.next()? {
        let (n, ron, wording): (Option<i64>, Option<String>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        edition = row.get(3)?;
        if let (Some(n), Some(ron)) = (n, ron)
            && (wording.is_empty() || edition::wording_of(&ron) == wording)
        {
            return Ok(n);
        }
    }
    Err(Failure::new("edition-text-gone").with("edition", rows::clean(&edition).as_ref()).into())
}

/// The sentence of a step, to stand within another one.
fn told(what: &Phrase) -> Value {
    let original = original(what);
    serde_json::to_value(&original).unwrap_or_else(|_| Value::String(original.key.clone()))
}

/// The sentence of the step that an undoing or redoing one is about.
fn original(what: &Phrase) -> Phrase {
    let about = ["step-undone", "step-redone", "step-undone-here", "step-redone-here"];
    let inner = what.with.get("what").filter(|_| about.contains(&what.key.as_str()));
    inner.and_then(|inner| serde_json::from_value(inner.clone()).ok()).unwrap_or_else(|| what.clone())
}

/// Puts one change onto what is stored and writes the row. Answers the change as it took effect.
pub(super) fn alter(conn: &Connection, session: &SessionId, change: &Change) -> Outcome<Option<Change>> {
    let key = &change.key;
    let stored = rows::get(conn, session, key)?;
    let mut change = Change { key: key.clone(), was: change.was.clone().map(cleaned_fields), now: change.now.clone().map(cleaned_fields) };
    if change.was.is_none()
        && let Some(now) = &mut change.now
    {
        *now = whole(key, now)?;
        if stored.is_none() {
            give_number(conn, session, key.kind, now)?;
        }
    }
    if change.now.is_none()
        && let Some(was) = &mut change.was
    {
        *was = whole(key, was)?;
    }
    let Some(mut change) = change.onto(stored.as_ref())? else { return Ok(None) };
    let now = change.applied(stored.as_ref()).map(|fields| whole(key, &fields)).transpose()?;
    if let (Some(_), Some(altered), Some(now)) = (&stored, &mut change.now, &now) {
        for (name, value) in altered {
            *value = now.get(name).cloned().unwrap_or_default();
        }
    }
    rows::write(conn, session, key, stored.as_ref(), now.as_ref())?;
    Ok(Some(change))
}

/// Every field of the record that these fields make, each of its right type.
fn whole(key: &Key, fields: &Fields) -> Outcome<Fields> {
    Ok(rows::record(key, fields)?.to_fields())
}

/// Gives a new record the next number that people see; a number that it brings along is not given again.
fn give_number(conn: &Connection, session: &SessionId, kind: Kind, fields: &mut Fields) -> rusqlite::Result<()> {
    let Some(number) = fields.get_mut("number") else { return Ok(()) };
    let brought = number.as_i64().unwrap_or(0);
    if brought == 0 {
        let mut next = conn.prepare_cached(
            "INSERT INTO number (session, kind, next) VALUES (?, ?, 2) ON CONFLICT DO UPDATE SET next = next + 1 RETURNING next - 1",
        )?;
        *number = next.query_row([session.as_str(), kind.word()], |row| row.get::<_, i64>(0))?.into();
        return Ok(());
    }
    let mut past = conn.prepare_cached(
        "INSERT INTO number (session, kind, next) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET next = excluded.next WHERE excluded.next > next",
    )?;
    past.execute(params![session.as_str(), kind.word(), brought.saturating_add(1)]).map(drop)
}

/// The number of this very text of a benchmark; stored when it is new.
pub(super) fn store_benchmark(conn: &Connection, benchmark: &Benchmark) -> Outcome<i64> {
    let ron = benchmark::edition_text(benchmark).map_err(|error| Failure::new("store-trouble").with("detail", error.to_string()))?;
    let values = [&benchmark.id, &benchmark.edition, &ron];
    let mut known = conn.prepare_cached("SELECT n FROM benchmark WHERE id = ? AND edition = ? AND ron = ?")?;
    if let Some(n) = known.query_row(values, |row| row.get(0)).optional()? {
        return Ok(n);
    }
    let mut insert = conn.prepare_cached("INSERT INTO benchmark (id, edition, ron) VALUES (?, ?, ?) RETURNING n")?;
    Ok(insert.query_row(values, |row| row.get(0))?)
}

/// The first reference to a record that is not there: what a deferred key has stumbled on.
fn dangling(conn: &Connection, session: &SessionId) -> Outcome<Option<Conflict>> {
    for (kind, field, target) in REFERENCES {
        let sql = format!(
            "SELECT a.id, a.\"{field}\" FROM \"{}\" a WHERE a.session = ?1 AND a.\"{field}\" IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM \"{}\" b WHERE b.session = ?1 AND b.id = a.\"{field}\") LIMIT 1",
            kind.word(),
            target.word()
        );
        let found = conn.query_row(&sql, [session.as_str()], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).optional()?;
        if let Some((id, points_to)) = found {
            let key = Key::new(*kind, rows::id(id));
            return Ok(Some(Conflict { key, field: Some((*field).to_owned()), meant: points_to.into(), stored: Value::Null }));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_references_are_the_tables_foreign_keys() {
        let store = Store::in_memory().unwrap();
        let mut found = BTreeSet::new();
        for kind in Kind::ALL {
            let sql = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" <> 'session'";
            let mut statement = store.conn.prepare(sql).unwrap();
            let keys = statement.query_map([kind.word()], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).unwrap();
            found.extend(keys.map(|key| key.unwrap()).map(|(field, table)| (*kind, field, Kind::read(&table).unwrap())));
        }
        let known = REFERENCES.iter().map(|(kind, field, target)| (*kind, (*field).to_owned(), *target)).collect();
        assert_eq!(found, known);
    }
}
