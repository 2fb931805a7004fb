//! Tables that are ours, with values in them that no program of ours writes: each column of each, one at a
//! time. Whatever is read then is clean, or is told as damage.

use std::path::Path;

use charrette::{
    export,
    failure::Failure,
    report,
    session::SessionId,
    store::Store,
    time::{Clock, FixedClock},
    words::Words,
};
use jiff::civil::date;
use rusqlite::{Connection, types::Value};

use super::{
    databases::closed,
    poison::{EVIL, is_unwelcome},
};

/// What can stand in a column that STRICT lets it into.
fn nasty(kind: &str) -> Vec<Value> {
    let mut values = match kind {
        "INTEGER" => [-1, i64::MIN, i64::MAX, 0, 4_294_967_295, 4_294_967_296].map(Value::Integer).to_vec(),
        _ => ["", EVIL, "[]", "{\"a\":1}", "9999-12-31", "\u{301}"].map(|text| Value::Text(text.to_owned())).to_vec(),
    };
    values.push(Value::Null);
    values
}

fn told(failure: &Failure) {
    let said = failure.tell(&Words::of("en"));
    assert_eq!(said.chars().find(|c| is_unwelcome(*c) && *c != '\n'), None, "{said:?}");
    assert!(!said.contains("{$"), "{said}");
}

fn everything_is_read(file: &Path, session: &SessionId) {
    let mut store = match Store::open(file) {
        Ok(store) => store,
        Err(failure) => return told(&failure),
    };
    let words = Words::of("en");
    let now = FixedClock::at(date(2026, 3, 12).at(12, 51, 0, 0)).now();
    let failures = [
        store.shelf(0, 10).map(drop),
        store.trashed().map(drop),
        store.history(session, 100).map(drop),
        store.lineage(session).map(drop),
        store.search("council").map(drop),
        store.find("latest").map(drop).map_err(|failure| failure.with("file", "charrette.db")),
        store.check().map(drop),
        store.tidy(),
    ];
    failures.iter().filter_map(|done| done.as_ref().err()).for_each(told);
    match store.open_session(session) {
        Err(failure) => told(&failure),
        Ok(opened) => {
            for page in [
                report::plan(&opened.session, &opened.benchmark, &words, &now),
                report::show(&opened.session, &opened.benchmark, &words, &now),
            ] {
                for text in [export::markdown(&page, &words), export::text(&page, &words)] {
                    assert_eq!(text.chars().find(|c| is_unwelcome(*c) && *c != '\n'), None);
                }
            }
        }
    }
}

#[test]
fn whatever_stands_in_a_column_is_read_clean_or_told_as_damage() {
    let (folder, file, session) = closed();
    let conn = Connection::open(&file).unwrap();
    conn.execute_batch(
        "INSERT INTO draft SELECT id, 1, 'n-x', NULL, 'Half a', 3, changed FROM shelf;
         INSERT INTO place SELECT id, 1, changed, '{\"room\":\"walk\",\"factor\":\"strategy\",\"question\":1,\"label\":\"2\"}' FROM shelf;
         INSERT INTO lineage SELECT id, 1, 0, 'x' FROM shelf",
    )
    .unwrap();
    let columns: Vec<(String, String, String)> = {
        let mut columns = conn
            .prepare(
                "SELECT t.name, c.name, c.type FROM pragma_table_list t, pragma_table_info(t.name) c
                 WHERE t.type = 'table' AND t.schema = 'main' AND t.name NOT LIKE 'sqlite%'",
            )
            .unwrap();
        columns.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap().map(Result::unwrap).collect()
    };
    drop(conn);
    assert!(columns.len() > 100, "{columns:?}");
    let mut altered = 0;
    for (at, (table, column, kind)) in columns.iter().enumerate() {
        let values = nasty(kind);
        // Each column a few of them, in turn.
        for (_, value) in values.iter().enumerate().filter(|(n, _)| (n + at) % 3 == 0) {
            let copy = folder.path().join("copy.db");
            std::fs::copy(&file, &copy).unwrap();
            let conn = Connection::open(&copy).unwrap();
            conn.pragma_update(None, "foreign_keys", false).unwrap();
            // One row only, so that no two are alike; what the tables do not let in is no case.
            let put = conn.execute(
                &format!("UPDATE \"{table}\" SET \"{column}\" = ?1 WHERE \"{column}\" IS (SELECT \"{column}\" FROM \"{table}\" LIMIT 1)"),
                [value],
            );
            drop(conn);
            altered += usize::from(put.is_ok_and(|rows| rows > 0));
            everything_is_read(&copy, &session);
        }
    }
    assert!(altered > 150, "{altered} columns could be altered");
}
