//! A database whose every text holds what steers a terminal, written past the program's own doors.

use std::path::Path;

use charrette::{benchmark, session::Kind};
use rusqlite::{Connection, params};
use serde_json::Value;

/// Everything that must not get out: escape sequences of both sizes, a title being set, bell, NUL, backspace, delete, odd
/// line ends, text turned round, letters that cannot be seen. In the middle a letter that must stay.
pub const EVIL: &str = "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{90}q\u{9c}\0\u{8}\u{7f}\r\u{85}\u{2028}\u{2029}\u{b}\u{202e}\u{2066}\u{200b}\u{2060}\
    \u{206a}\u{feff}\u{ad}\u{180e}\u{fff9}\u{e0041}\u{1d173}Ø";

/// Characters that steer a terminal or draw nothing; `\n` is asked for by whoever may write lines.
pub fn is_unwelcome(c: char) -> bool {
    // A list of its own, so that a hole in the program's is not one in its test: all of Unicode's format
    // characters but the joiners, the marks of direction, and the Arabic signs that are seen.
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}

/// Columns that hold an id, a word out of a list, a day or a moment: what else stands there is no session of ours any more.
/// `values.rs` tries them.
const GIVEN: &[&str] = &[
    "id",
    "session",
    "benchmark",
    "edition",
    "scope",
    "owner",
    "factor",
    "question",
    "example",
    "lead",
    "supporting",
    "finder",
    "evidence",
    "target",
    "sitting",
    "party",
    "purpose",
    "state",
    "kind",
    "side",
    "judgement",
    "status",
    "shape",
    "impact",
    "effort",
    "date",
    "due",
    "by",
    "objective_due",
    "next_review",
    "finalised",
    "made",
    "changed",
    "trashed",
    "at",
    "changes",
    "role",
    "of",
    "scope",
    "seat",
    "field",
    "what",
    "ron",
    "value",
    "step",
    "body",
    "start",
    "end",
    "base",
    "basis",
    "base_purpose",
    "base_date",
    "base_edition",
    "stage",
    "self_assessed",
    "visited",
    "visited_until",
    "concluded",
    "fed_back",
    "reported",
    "part",
    "interview",
    "reach",
    "provides",
    "fate",
    "completed",
    "answer",
    "context",
    "indicator",
    "baseline_date",
    "target_date",
    "rag",
    "came_from",
    "merged_into",
    "reopened",
    "due_was",
];

/// Puts what is evil into every text of the file.
pub fn poison(file: &Path) {
    let conn = Connection::open(file).unwrap();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    let mut poisoned = Vec::new();
    let others = ["shelf", "draft", "place"];
    for table in Kind::ALL.iter().map(|kind| kind.word()).chain(others) {
        let mut columns = conn.prepare("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'").unwrap();
        let columns: Vec<String> = columns.query_map([table], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for column in columns.iter().filter(|column| !(GIVEN.contains(&column.as_str()) || table == "place" && *column == "place")) {
            conn.execute(&format!("UPDATE \"{table}\" SET \"{column}\" = \"{column}\" || ?1 || \"{column}\""), [EVIL]).unwrap();
            poisoned.push(format!("{table}.{column}"));
        }
    }
    assert!(poisoned.len() > 30, "{poisoned:?}");
    // What is text within a text.
    let rows = |sql: &str| -> Vec<(i64, String)> {
        let mut statement = conn.prepare(sql).unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    for (n, what) in rows("SELECT n, what FROM step") {
        let mut what: Value = serde_json::from_str(&what).unwrap();
        foul(&mut what, &["key"]);
        conn.execute("UPDATE step SET what = ? WHERE n = ?", params![what.to_string(), n]).unwrap();
    }
    conn.execute(
        "INSERT INTO step (id, session, seat, at, what, role, form, changes) SELECT 'x', id, 1, changed, ?, 'does', 1, '[]' FROM shelf",
        [serde_json::json!({"key": format!("no such message {EVIL}")}).to_string()],
    )
    .unwrap();
    for (n, ron) in rows("SELECT n, ron FROM benchmark") {
        let mut value = serde_json::to_value(benchmark::read_edition(&ron).unwrap()).unwrap();
        foul(&mut value, &["id", "edition", "kind", "roles", "with", "language"]);
        let fouled = benchmark::edition_text(&serde_json::from_value(value).unwrap()).unwrap();
        assert!(!fouled.contains('\u{1b}') && fouled.contains("\\u{1b}"), "as RON writes them");
        conn.execute("UPDATE benchmark SET ron = ? WHERE n = ?", params![fouled, n]).unwrap();
    }
    let mut place = conn.prepare("SELECT rowid, place FROM place").ok();
    assert!(place.take().is_none(), "its rows have no numbers");
    conn.execute("UPDATE place SET place = json_set(place, '$.label', ?1, '$.room', json_extract(place, '$.room') || ?1)", [EVIL]).unwrap();
    conn.execute(
        "INSERT OR REPLACE INTO draft (session, seat, field, base, text, caret, at) SELECT '', 1, 'set-up', NULL, ?1, 3, changed FROM shelf LIMIT 1",
        [EVIL],
    )
    .unwrap();
}

/// Puts what is evil into the steps of the log and into the reasons that they gave, as a second program might.
pub fn poison_what_was_done(file: &Path) {
    let conn = Connection::open(file).unwrap();
    let steps: Vec<(i64, String, String)> = {
        let mut statement = conn.prepare("SELECT n, what, changes FROM step").unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap().map(Result::unwrap).collect()
    };
    for (n, what, changes) in steps {
        let (mut what, mut changes): (Value, Value) = (serde_json::from_str(&what).unwrap(), serde_json::from_str(&changes).unwrap());
        foul(&mut what, &["key"]);
        foul(&mut changes, &[GIVEN, &["key", "rank"]].concat());
        conn.execute("UPDATE step SET what = ?, changes = ? WHERE n = ?", params![what.to_string(), changes.to_string(), n]).unwrap();
    }
    conn.execute("UPDATE finding SET reason = reason || ?1 || reason", [EVIL]).unwrap();
}

fn foul(value: &mut Value, spare: &[&str]) {
    match value {
        Value::String(text) => *text = format!("{text}{EVIL}{text}"),
        Value::Array(items) => items.iter_mut().for_each(|item| foul(item, spare)),
        Value::Object(map) => map.iter_mut().filter(|(name, _)| !spare.contains(&name.as_str())).for_each(|(_, value)| foul(value, spare)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
