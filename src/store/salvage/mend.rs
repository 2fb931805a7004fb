//! What is left of a session, made into one that holds together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::read::Remains;
use crate::{
    benchmark::{Benchmark, GuideQuestion, KeyFactor, QuestionKind, builtin_in, read_edition},
    session::{About, Fields, Id, Key, Kind, Record, Session, edition::wording},
    store::commit::REFERENCES,
};

/// A session that holds together.
pub(in crate::store) struct Mended {
    pub session: Session,
    /// The kinds of which something could not be read: how many records, or 0 where nobody knows.
    pub lost: BTreeMap<Kind, usize>,
    /// References to what could not be read, taken off.
    pub loosened: usize,
}

/// The records that can be read; where they cannot, what the readable part of the history says of them.
pub(super) fn mended(remains: &Remains, folded: &Session) -> Mended {
    let mut session = remains.rows.clone();
    let mut lost: BTreeMap<Kind, usize> =
        remains.torn.iter().filter(|(_, count)| **count > 0).map(|(kind, count)| (*kind, *count)).collect();
    let missing: Vec<Record> = folded.records().filter(|record| session.get(&record.key()).is_none()).collect();
    for record in missing {
        // Made again from the history, so not lost after all.
        if let Some(count) = lost.get_mut(&record.key().kind) {
            *count = count.saturating_sub(1);
        }
        session.put(record);
    }
    if session.get(&Key::about()).is_none() {
        let line = remains.line.as_ref();
        let title = line.map(|line| line.title.clone()).unwrap_or_default();
        let scope: BTreeSet<Id> = session.findings.keys().cloned().collect();
        session.put(Record::About(About { id: Key::about().id, title, scope: scope.into_iter().collect(), ..About::default() }));
        *lost.entry(Kind::About).or_default() += 1;
    }
    let loosened = loosen(&mut session);
    unnumber(&mut session);
    Mended { session, lost, loosened }
}

/// Takes off what points to a record that is not there: the field, or the record that is nothing but a pointer.
fn loosen(session: &mut Session) -> usize {
    let mut loosened = 0;
    let records: Vec<Record> = session.records().collect();
    for record in records {
        let (key, mut fields) = (record.key(), record.to_fields());
        let mut loose = false;
        for (kind, field, target) in REFERENCES {
            let Some(Value::String(id)) = fields.get(*field).filter(|_| *kind == key.kind).cloned() else { continue };
            if session.get(&Key::new(*target, id)).is_none() {
                fields.insert((*field).to_owned(), Value::Null);
                loose = true;
            }
        }
        if !loose {
            continue;
        }
        loosened += 1;
        match (key.kind, Record::from_fields(&key, &fields)) {
            (Kind::Presence | Kind::Support, _) | (_, Err(_)) => session.remove(&key),
            (_, Ok(record)) => session.put(record),
        }
    }
    loosened
}

/// Of two with one number the second is given another.
fn unnumber(session: &mut Session) {
    let mut seen = BTreeSet::new();
    let records: Vec<Record> = session.records().collect();
    for record in records {
        let (key, mut fields) = (record.key(), record.to_fields());
        let number = fields.get("number").and_then(Value::as_u64);
        if number.is_some_and(|number| number > 0 && !seen.insert((key.kind, number))) {
            fields.insert("number".to_owned(), 0.into());
            if let Ok(record) = Record::from_fields(&key, &fields) {
                session.put(record);
            }
        }
    }
}

/// The benchmark that a session was made with: its text in the file, else the one that comes with the program.
pub(in crate::store) fn benchmark_of(remains: &Remains, texts: &BTreeMap<i64, Benchmark>) -> Option<Benchmark> {
    let about = if remains.rows.get(&Key::about()).is_some() { remains.rows.about.clone() } else { remains.folded().about };
    let fits = |benchmark: &&Benchmark| benchmark.id == about.benchmark && benchmark.edition == about.edition;
    let named = remains.line.as_ref().and_then(|line| texts.get(&line.benchmark));
    let worded = || texts.values().find(|text| fits(text) && !about.wording.is_empty() && wording(text) == about.wording);
    named.filter(|named| about.benchmark.is_empty() || fits(named)).or_else(worded).or_else(|| texts.values().rev().find(fits)).cloned()
}

/// The same; when its text is lost, the one of that name that comes with the program, and failing that one
/// made of the ids that the records still know. True when it is the last.
pub(super) fn benchmark_or_stand_in(remains: &Remains, session: &Session, texts: &BTreeMap<i64, Benchmark>) -> (Benchmark, bool) {
    let about = &session.about;
    let ours = || builtin_in(&about.benchmark, &about.language).filter(|ours| ours.edition == about.edition);
    match benchmark_of(remains, texts).or_else(ours) {
        Some(benchmark) => (benchmark, false),
        None => (stand_in(session), true),
    }
}

fn stand_in(session: &Session) -> Benchmark {
    let about = &session.about;
    let mut factors: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut factor = |id: &str| {
        factors.entry(id.to_owned()).or_default();
    };
    about.scope.iter().for_each(|id| factor(id.as_str()));
    session.findings.keys().for_each(|id| factor(id.as_str().split('/').next().unwrap_or_default()));
    let fields: Vec<Fields> = session.records().map(|record| record.to_fields()).collect();
    fields.iter().filter_map(|fields| fields.get("factor").and_then(Value::as_str)).for_each(&mut factor);
    let full = fields.iter().filter_map(|fields| fields.get("question").and_then(Value::as_str));
    for (factor, question) in full.chain(session.looks.keys().map(Id::as_str)).filter_map(|id| id.split_once('/')) {
        factors.entry(factor.to_owned()).or_default().insert(question.to_owned());
    }
    let question = |id: String| GuideQuestion {
        text: id.clone(),
        id,
        kind: QuestionKind::Open,
        parts: vec![],
        with: None,
        adapted: None,
        withdrawn: None,
    };
    let factor = |(id, questions): (String, BTreeSet<String>)| KeyFactor {
        name: id.clone(),
        statement: id.clone(),
        why: String::new(),
        how: None,
        roles: vec![],
        duties: vec![],
        suppliers: false,
        questions: questions.into_iter().map(question).collect(),
        examples: vec![],
        adapted: None,
        withdrawn: None,
        id,
    };
    Benchmark {
        format: 1,
        id: about.benchmark.clone(),
        edition: about.edition.clone(),
        title: about.benchmark.clone(),
        language: if about.language.is_empty() { "en".to_owned() } else { about.language.clone() },
        organisation: String::new(),
        source: about.benchmark.clone(),
        brief: None,
        standard: String::new(),
        roles: vec![],
        charter: None,
        factors: factors.into_iter().map(factor).collect(),
        context: vec![],
        references: vec![],
    }
}

/// The benchmarks among the texts that can be read and understood.
pub(in crate::store) fn understood(texts: BTreeMap<i64, (String, String, String)>) -> BTreeMap<i64, Benchmark> {
    let read = |(n, (id, edition, ron)): (i64, (String, String, String))| {
        let benchmark = read_edition(&ron).ok()?;
        (benchmark.id == id && benchmark.edition == edition).then_some((n, benchmark))
    };
    texts.into_iter().filter_map(read).collect()
}
