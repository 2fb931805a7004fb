//! What can be read of a damaged database, written into a new one; the damaged one is left as it is.
//!
//! What stands in a session twice, in its records and in its history, comes back from either:
//!
//! | history | records | the new database has |
//! |---|---|---|
//! | whole | anything | the history as it was, and the records that follow from it |
//! | damaged | whole or damaged | the records that can be read, where they cannot what the history still says of them; all of it as one step that says so |
//!
//! Either way the log folded is the rows, and `check` finds the new file whole.

mod mend;
mod read;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::atomic::AtomicBool,
};

use rusqlite::{Connection, params, types::Value};

use super::{
    Commit, Store, backup,
    check::{about, kind_name, shown},
    commit::store_benchmark,
    damage::{self, Reader},
    log,
    open::at,
    rows, schema, search, shelf,
    trouble::{Outcome, immediate},
};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{Change, Kind, Role, Session, Step},
    time::Timestamp,
    words::Phrase,
};

pub(super) use mend::benchmark_of;
pub(super) use read::{Remains, Source};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Salvaged {
    /// Sessions in the new database.
    pub saved: usize,
    /// Those of them that are all they were, with their whole history.
    pub whole: usize,
    /// What happened to each of the others, and what could not be read, each in a sentence.
    pub told: Vec<Phrase>,
}

/// Writes what can be read of a damaged database into a new one. `id` names the step that holds what has
/// lost its history.
///
/// # Errors
/// There is a file of that name already, nothing can be read, or the new file cannot be written.
pub fn salvage(damaged: &Path, to: &Path, now: Timestamp, mut id: impl FnMut() -> String) -> Result<Salvaged, Failure> {
    if to.symlink_metadata().is_ok() {
        return Err(at(Failure::new("backup-exists"), to));
    }
    let mut rescue = || -> Outcome<(Store, Salvaged)> {
        let reader = Reader::ours(damaged)?;
        let suspicious = reader.grafted || !damage::integrity(&reader.conn, &reader.budget)?.is_empty();
        let source = Source::new(&reader.conn, &reader.budget, suspicious);
        let (ids, _) = source.sessions();
        let benchmarks = source.benchmarks();
        let mut new = Store::in_memory()?;
        let (mut told, mut without_history, mut differing, mut strays) = (Salvaged::default(), vec![], vec![], 0);
        for name in ids {
            let remains = source.remains(&name);
            if remains.is_stray() {
                strays += 1;
                continue;
            }
            // What is added to a log follows the steps that keep their numbers.
            if !remains.log_whole || !with_history(&new.conn, &source, &remains, &benchmarks, now, &mut told)? {
                without_history.push(remains.id.clone());
            } else if remains.folded() != remains.rows {
                differing.push(remains.id.clone());
            }
        }
        for session in differing {
            let remains = source.remains(session.as_str());
            let step = Step { id: id(), seat: 1, at: now, what: Phrase::new("step-salvaged-entries"), role: Role::Does, changes: vec![] };
            both_versions(&mut new, &remains, step, &mut told)?;
        }
        for session in without_history {
            let remains = source.remains(session.as_str());
            let step = Step { id: id(), seat: 1, at: now, what: Phrase::new("step-salvaged"), role: Role::Does, changes: vec![] };
            as_one_step(&mut new, &source, &remains, &benchmarks, step, &mut told)?;
        }
        if strays > 0 {
            told.told.push(Phrase::new("salvage-strays").with("count", strays));
        }
        begun(&new.conn, &source)?;
        units(&new.conn, &source)?;
        search::index(&new.conn, None)?;
        Ok((new, told))
    };
    let (new, told) = rescue().map_err(|trouble| at(trouble.told(), damaged))?;
    if told.saved == 0 {
        return Err(at(Failure::new("salvage-nothing"), damaged));
    }
    backup::copy(&new.conn, to, &AtomicBool::new(false)).map_err(|trouble| at(trouble.told(), to))?;
    Ok(told)
}

/// A session whose history is whole: every step as it was, and the records that follow. False when the
/// tables do not take it after all.
fn with_history(
    conn: &Connection,
    source: &Source<'_>,
    remains: &Remains,
    benchmarks: &BTreeMap<i64, Benchmark>,
    now: Timestamp,
    told: &mut Salvaged,
) -> Outcome<bool> {
    let folded = remains.folded();
    let (Some((_, first)), Some((last, newest))) = (remains.steps.first_key_value(), remains.steps.last_key_value()) else {
        return Ok(false);
    };
    if !remains.id.is_well_formed() {
        return Ok(false);
    }
    let (benchmark, stand_in) = mend::benchmark_or_stand_in(remains, &folded, benchmarks);
    let write = || -> Outcome<()> {
        let tx = immediate(conn)?;
        let benchmark = store_benchmark(&tx, &benchmark)?;
        shelf::add(&tx, &remains.id, benchmark, first.logged.step.at)?;
        for (n, step) in &remains.steps {
            let mut insert = tx.prepare_cached(
                "INSERT INTO step (n, id, seat, at, what, role, of, form, changes, session) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?;
            let values = std::iter::once(Value::from(*n)).chain(step.raw.iter().cloned());
            insert.execute(rusqlite::params_from_iter(values.chain([remains.id.as_str().to_owned().into()])))?;
        }
        for record in folded.records() {
            rows::write(&tx, &remains.id, &record.key(), None, Some(&record.to_fields()))?;
        }
        shelf::update(&tx, &remains.id, *last, newest.logged.step.at, Kind::ALL)?;
        for (n, step) in source.lineage(remains.id.as_str()) {
            log::add_lineage(&tx, &remains.id, n.min(*last), &[step])?;
        }
        beside_the_log(&tx, source, remains, now)?;
        Ok(tx.commit()?)
    };
    if write().is_err() {
        // Two that say they are the same, or something that points nowhere.
        super::trouble::end_leftover(conn);
        return Ok(false);
    }
    told.saved += 1;
    told.whole += usize::from(folded == remains.rows && !stand_in);
    if stand_in {
        told.told.push(about("salvage-stand-in", remains));
    }
    Ok(true)
}

/// A session whose history is whole and whose records are not what it says. Which of the two the damage
/// has hit nobody can know, so both are kept: what the entries say is one more step, which can be taken back.
/// Entries that cannot be read are what the history says.
fn both_versions(new: &mut Store, remains: &Remains, step: Step, told: &mut Salvaged) -> Outcome<()> {
    let folded = remains.folded();
    let (changes, others): (Vec<_>, Vec<_>) =
        folded.diff(&remains.rows).into_iter().partition(|change| change.was.is_some() && change.now.is_some());
    let count = |changes: &[Change]| {
        let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
        changes.iter().for_each(|change| *counts.entry(change.key.kind).or_default() += 1);
        counts
    };
    let (mut differ, mut again) = (count(&changes), count(&others));
    if !changes.is_empty() {
        let seen = log::last_step(&new.conn, &remains.id)?.unwrap_or(0);
        let step = Step { changes, ..step };
        let commit = Commit { session: remains.id.clone(), step, seen, settles: vec![], benchmark: None, lineage: vec![] };
        if new.commit(commit).is_err() {
            // What they say cannot be: a reference that leads nowhere, a number that is taken.
            std::mem::take(&mut differ).into_iter().for_each(|(kind, count)| *again.entry(kind).or_default() += count);
        }
    }
    for (key, counts) in [("salvage-differs", differ), ("salvage-from-history", again)] {
        told.told.extend(counts.into_iter().map(|(kind, count)| about(key, remains).with("kind", kind_name(kind)).with("count", count)));
    }
    Ok(())
}

/// A session whose history is damaged: all that can be read as one step.
fn as_one_step(
    new: &mut Store,
    source: &Source<'_>,
    remains: &Remains,
    benchmarks: &BTreeMap<i64, Benchmark>,
    step: Step,
    told: &mut Salvaged,
) -> Outcome<()> {
    let folded = remains.folded();
    let mended = mend::mended(remains, &folded);
    let (benchmark, stand_in) = mend::benchmark_or_stand_in(remains, &mended.session, benchmarks);
    let changes = Session::default().diff(&mended.session);
    let at = step.at;
    let mut seen = BTreeSet::new();
    let earlier = source.lineage(remains.id.as_str()).into_iter().map(|(_, step)| step);
    let lineage = earlier.chain(remains.steps.values().map(|step| step.logged.step.id.clone())).filter(|id| seen.insert(id.clone()));
    let commit = Commit {
        session: remains.id.clone(),
        step: Step { changes, ..step },
        seen: 0,
        settles: vec![],
        benchmark: Some(Box::new(benchmark)),
        lineage: lineage.collect(),
    };
    let written = match new.commit(commit) {
        Ok(_) => beside_the_log(&new.conn, source, remains, at).is_ok(),
        Err(_) => false,
    };
    if !written {
        told.told.push(Phrase::new("salvage-lost").with("session", shown(&remains.id)).with("title", remains.title()));
        return Ok(());
    }
    told.saved += 1;
    let count = remains.lost_steps;
    told.told.push(about("salvage-one-step", remains).with("count", count).with("of", count + remains.steps.len()));
    for (kind, count) in mended.lost {
        told.told.push(about("salvage-unread", remains).with("kind", kind_name(kind)).with("count", count));
    }
    if mended.loosened > 0 {
        told.told.push(about("salvage-loosened", remains).with("count", mended.loosened));
    }
    if stand_in {
        told.told.push(about("salvage-stand-in", remains));
    }
    Ok(())
}

/// What belongs to a session and is not in its log: when it was made, the trash, the next numbers, what was
/// being typed, the place.
fn beside_the_log(conn: &Connection, source: &Source<'_>, remains: &Remains, now: Timestamp) -> Outcome<()> {
    let id = remains.id.as_str();
    if let Some(line) = &remains.line {
        let made = line.made.filter(|made| *made <= now).map(log::sortable);
        conn.execute(
            "UPDATE shelf SET made = coalesce(?2, made), trashed = ?3 WHERE id = ?1",
            params![id, made, line.trashed.map(log::sortable)],
        )?;
    }
    next_numbers(conn, source, remains)?;
    for (table, columns) in [("draft", "seat, field, base, text, caret, at"), ("place", "seat, at, place")] {
        for row in source.plain(table, columns, id).rows {
            let holes = ", ?".repeat(row.len());
            let values = std::iter::once(Value::from(id.to_owned())).chain(row);
            // One that the table does not take is no loss of anything that was taken as a step.
            let _kept = conn.execute(
                &format!("INSERT OR IGNORE INTO {table} (session, {columns}) VALUES (?{holes})"),
                rusqlite::params_from_iter(values),
            );
        }
    }
    Ok(())
}

/// A number that people have seen is never given again: past those in the records, in the history, and those
/// that the table of numbers still knows, as far as they can be true.
fn next_numbers(conn: &Connection, source: &Source<'_>, remains: &Remains) -> Outcome<()> {
    let mut next: BTreeMap<&str, i64> = BTreeMap::new();
    let mut pass = |kind: Kind, number: Option<i64>| {
        if let Some(number) = number.filter(|number| (1..i64::from(u32::MAX)).contains(number)) {
            let past = next.entry(kind.word()).or_insert(1);
            *past = (*past).max(number + 1);
        }
    };
    let number = |fields: &crate::session::Fields| fields.get("number").and_then(serde_json::Value::as_i64);
    remains.rows.records().for_each(|record| pass(record.key().kind, number(&record.to_fields())));
    for change in remains.steps.values().flat_map(|step| &step.logged.step.changes) {
        change.was.iter().chain(&change.now).for_each(|fields| pass(change.key.kind, number(fields)));
    }
    for row in source.plain("number", "kind, next", remains.id.as_str()).rows {
        if let [Value::Text(kind), Value::Integer(known)] = row.as_slice()
            && let Some(kind) = Kind::read(kind)
            && *known < 1_000_000
        {
            pass(kind, Some(known - 1));
        }
    }
    for (kind, past) in next {
        conn.execute(
            "INSERT INTO number (session, kind, next) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET next = max(next, excluded.next)",
            params![remains.id.as_str(), kind, past],
        )?;
    }
    Ok(())
}

/// The units of organisations, which are of no session. One whose parent cannot be read any more stands at the top.
fn units(conn: &Connection, source: &Source<'_>) -> Outcome<()> {
    let rows = source.units();
    let tx = immediate(conn)?;
    for row in &rows {
        if let [id, organisation, name, _, rank, owes] = row.as_slice() {
            // One that the table does not take had not the form we wrote.
            let _kept = tx.execute(
                "INSERT OR IGNORE INTO unit (id, organisation, name, rank, owes_report) VALUES (?, ?, ?, ?, ?)",
                params![id, organisation, name, rank, owes],
            );
        }
    }
    for row in &rows {
        if let [id, _, _, parent, ..] = row.as_slice() {
            tx.execute("UPDATE unit SET parent = ?2 WHERE id = ?1 AND ?2 IN (SELECT id FROM unit)", params![id, parent])?;
        }
    }
    Ok(tx.commit()?)
}

/// What was typed for a session that does not exist yet.
fn begun(conn: &Connection, source: &Source<'_>) -> Outcome<()> {
    for row in source.plain("draft", "seat, field, base, text, caret, at", "").rows {
        let _kept = conn.execute(
            "INSERT OR IGNORE INTO draft (session, seat, field, base, text, caret, at) VALUES ('', ?, ?, ?, ?, ?, ?)",
            rusqlite::params_from_iter(row),
        );
    }
    let tx = immediate(conn)?;
    schema::new_epoch(&tx)?;
    Ok(tx.commit()?)
}
