//! Every text of a session, scrubbed: a file may have been written by anybody.

use serde_json::Value;

use crate::{
    benchmark::Benchmark,
    session::{Record, Session, is_block},
    text::{block, one_line},
};

/// The session with every text scrubbed. Scrubbing twice gives the same as scrubbing once.
#[must_use]
pub fn scrub(session: &Session) -> Session {
    let mut clean = Session { id: session.id.clone(), ..Session::default() };
    for record in session.records() {
        let fields = record.to_fields().into_iter().map(|(name, value)| {
            let value = scrubbed(value, if is_block(&name) { block } else { one_line });
            (name, value)
        });
        // A scrubbed text is still a text, so the record is always read again.
        clean.put(Record::from_fields(&record.key(), &fields.collect()).unwrap_or(record));
    }
    clean
}

/// The same for a benchmark that came with the session.
pub(super) fn scrub_benchmark(benchmark: Benchmark) -> Benchmark {
    let clean = serde_json::to_value(&benchmark).map(|value| scrubbed(value, block)).and_then(serde_json::from_value);
    clean.unwrap_or(benchmark)
}

fn scrubbed(value: Value, by: fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => by(&text).into(),
        Value::Array(items) => items.into_iter().map(|item| scrubbed(item, by)).collect(),
        Value::Object(map) => map.into_iter().map(|(name, value)| (name, scrubbed(value, by))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        benchmark::builtin,
        session::{Action, BLOCKS, Fielded, Kind, Note},
    };

    #[test]
    fn no_escape_sequence_survives_in_any_field() {
        let mut session = Session::default();
        let title = "Post\u{1b}[31m the\npledge".to_owned();
        session.put(Action { id: "a".into(), title, detail: "one\r\ntwo\u{202e}".to_owned(), ..Action::default() }.into());
        let clean = scrub(&session);
        let action = clean.actions.get("a").cloned().unwrap_or_default();
        assert_eq!((action.title.as_str(), action.detail.as_str()), ("Post[31m the pledge", "one\ntwo"));
        assert_eq!(scrub(&clean), clean);
    }

    #[test]
    fn the_fields_of_several_lines_exist() {
        for field in BLOCKS {
            assert!(Kind::ALL.iter().any(|kind| kind.fields().contains(field)), "{field}");
        }
        assert!(Note::FIELDS.contains(&"text"));
    }

    #[test]
    fn our_own_benchmark_is_clean() {
        let benchmark = builtin("integrating-cities");
        assert_eq!(benchmark.clone().map(scrub_benchmark), benchmark);
    }
}
