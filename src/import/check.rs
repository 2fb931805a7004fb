//! What a file may not hold although it can be read: all of it at once.

use std::collections::BTreeMap;

use serde_json::Value;

use super::scrub::scrub_benchmark;
use crate::{
    benchmark::{Benchmark, builtin_in, check_text, edition_text},
    failure::Failure,
    session::{Id, Record, Session, SessionFile, is_block, loose_ends},
    text::{BLOCK_LIMIT, LINE_LIMIT},
};

/// More faults than this are counted, not told.
const MOST: usize = 50;
/// So many of each sort are counted: a fault takes more room than the record that it is about.
const COUNTED: usize = 10_000;

/// Whether the ids in the file can be ids at all; before anything is asked about them.
pub(super) fn ids(file: &SessionFile) -> Vec<Failure> {
    let mut faults: Vec<Failure> = file.doubles().iter().map(|id| Failure::new("import-double-id").with("record", id.as_str())).collect();
    if !file.id.is_well_formed() || file.id.as_str().contains('/') {
        faults.push(Failure::new("import-bad-id").with("record", file.id.as_str()));
    }
    let steps = file.lineage.iter().filter(|step| !Id::from(step.as_str()).is_well_formed());
    faults.extend(steps.map(|step| Failure::new("import-bad-id").with("record", step.as_str())));
    faults
}

/// The benchmark that the session was made with: in the file, or one that comes with the program.
pub(super) fn benchmark(file: &SessionFile) -> Result<Benchmark, Failure> {
    let (id, edition) = (file.about.benchmark.as_str(), file.about.edition.as_str());
    let failure = |key: &str| Failure::new(key).with("benchmark", id).with("edition", edition);
    match &file.benchmark {
        Some(own) if own.id == id && own.edition == edition => {
            let own = scrub_benchmark(own.clone());
            // The same bounds as for one in a file of its own: every screen counts on them.
            let faults = edition_text(&own).map(|text| check_text("", &text)).unwrap_or_default();
            let Some(first) = faults.first() else { return Ok(own) };
            let what = serde_json::to_value(&first.what).unwrap_or_default();
            Err(failure("import-benchmark-faults").with("count", faults.len()).with("what", what))
        }
        Some(_) => Err(failure("import-other-benchmark")),
        None => builtin_in(id, &file.about.language).filter(|known| known.edition == edition).ok_or_else(|| failure("import-no-benchmark")),
    }
}

/// Whether the records hang together and fit into the program.
pub(super) fn records(session: &Session, benchmark: &Benchmark) -> Vec<Failure> {
    let mut faults = Vec::new();
    for loose in loose_ends(session, benchmark).into_iter().take(COUNTED) {
        let what = serde_json::to_value(&loose.what).unwrap_or_default();
        faults.push(Failure::new("import-loose").with("record", loose.key.to_string()).with("what", what));
    }
    let mut numbers: BTreeMap<(&'static str, u64), usize> = BTreeMap::new();
    for record in session.records() {
        if faults.len() < COUNTED {
            faults.extend(too_long(&record));
        }
        let number = record.to_fields().get("number").and_then(Value::as_u64).filter(|number| *number > 0);
        if let Some(number) = number {
            *numbers.entry((record.key().kind.word(), number)).or_default() += 1;
        }
    }
    for ((kind, number), _) in numbers.into_iter().filter(|(_, times)| *times > 1).take(COUNTED) {
        faults.push(Failure::new("import-double-number").with("kind", kind).with("number", number));
    }
    faults
}

fn too_long(record: &Record) -> Vec<Failure> {
    let fields = record.to_fields();
    let faults = fields.iter().filter_map(|(name, value)| {
        let text = value.as_str()?;
        // Lines are counted as people count them, several lines as the database does.
        let (key, length, limit) = if is_block(name) {
            ("import-long-text", text.len(), BLOCK_LIMIT)
        } else {
            ("import-long-line", text.chars().count(), LINE_LIMIT)
        };
        let failure = Failure::new(key).with("record", record.key().to_string()).with("field", name.as_str());
        (length > limit).then(|| failure.with("length", length).with("limit", limit))
    });
    faults.collect()
}

/// No more faults than a person reads; how many there are besides stands last.
pub(super) fn told(mut faults: Vec<Failure>) -> Vec<Failure> {
    let more = faults.len().saturating_sub(MOST);
    if more > 0 {
        faults.truncate(MOST);
        faults.push(Failure::new("import-more").with("count", more));
    }
    faults
}
