//! Databases that another program has been in.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use charrette::{
    session::{Change, Key, Note, Role, Session, SessionId, Step},
    store::{Commit, Store, TakeBack},
    time::Timestamp,
    words::{Phrase, Words},
};
use rusqlite::Connection;

/// A database with one session, closed.
pub fn closed() -> (tempfile::TempDir, PathBuf, SessionId) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    let sample = charrette::import::read_session(include_str!("../../sessions/lindhaven-half-way.ron")).unwrap();
    let mut store = Store::open(&file).unwrap();
    let id = sample.session.id.clone();
    store
        .commit(Commit { benchmark: Some(Box::new(sample.benchmark)), ..commit(&id, "1", 0, Session::default().diff(&sample.session)) })
        .unwrap();
    store.tidy().unwrap();
    drop(store);
    (folder, file, id)
}

fn commit(session: &SessionId, id: &str, seen: i64, changes: Vec<Change>) -> Commit {
    let at = Timestamp::read("2026-03-12T14:00:00Z").unwrap();
    let step = Step {
        id: format!("019ce000-0000-7000-8000-{id:0>12}"),
        seat: 1,
        at,
        what: Phrase::new("step-new-session"),
        role: Role::Does,
        changes,
    };
    Commit { session: session.clone(), step, seen, settles: vec![], benchmark: None, lineage: vec![] }
}

fn altered(sql: &str) -> (tempfile::TempDir, PathBuf, SessionId) {
    let (folder, file, id) = closed();
    let conn = Connection::open(&file).unwrap();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    conn.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    drop(conn);
    (folder, file, id)
}

/// How a file is refused. It is not altered by that.
fn refused(file: &Path) -> String {
    let before = fs::read(file).unwrap();
    let failure = Store::open(file).map(drop).unwrap_err();
    let told = failure.tell(&Words::of("en"));
    assert!(told.contains("charrette.db") && !told.contains("{$"), "{told}");
    assert_eq!(fs::read(file).unwrap(), before);
    failure.key().to_owned()
}

/// The file is used: a note is kept, and nothing but that note is altered.
fn is_used_safely(file: &Path, session: &SessionId) {
    let mut store = Store::open(file).unwrap();
    let before = store.open_session(session).unwrap();
    let note = Note { id: "n-new".into(), factor: "strategy".into(), text: "Whether it stays".to_owned(), ..Note::default() };
    store.commit(commit(session, "2", before.seen, vec![Change::put(note.clone())])).unwrap();
    store.trash(session, Some(Timestamp::read("2026-03-12T14:00:00Z").unwrap())).unwrap();
    store.trash(session, None).unwrap();
    store.tidy().unwrap();
    assert_eq!(store.search("whether").unwrap().len(), 1);
    let mut wanted = before.session;
    wanted.put(note.into());
    assert_eq!(store.open_session(session).unwrap().session, wanted);
    assert_eq!(store.shelf(0, 10).unwrap().total, 1);
    drop(store.check().unwrap());
    let seen = store.open_session(session).unwrap().seen;
    let undone = store.take_back(&TakeBack {
        session: session.clone(),
        step: "019ce000-0000-7000-8000-000000000002".to_owned(),
        redo: false,
        id: "u".to_owned(),
        at: Timestamp::read("2026-03-12T14:00:01Z").unwrap(),
        seen,
    });
    assert!(undone.is_ok(), "{undone:?}");
}

#[test]
fn triggers_on_our_tables_never_run() {
    for event in ["INSERT", "UPDATE", "DELETE"] {
        for table in ["step", "note", "shelf", "draft", "words_data", "number", "found", "meta"] {
            for (time, does) in [
                ("AFTER", "DELETE FROM action"),
                ("BEFORE", "UPDATE about SET title = 'owned'"),
                ("BEFORE", "SELECT RAISE(ABORT, 'x\u{1b}[2J')"),
                ("BEFORE", "SELECT RAISE(IGNORE)"),
            ] {
                let sql = format!("CREATE TRIGGER t {time} {event} ON {table} BEGIN {does}; END");
                // Tables of the index have no triggers of anybody.
                let (_folder, file, session) = if table == "words_data" { closed() } else { altered(&sql) };
                is_used_safely(&file, &session);
                if table == "words_data" {
                    break;
                }
            }
        }
    }
}

#[test]
fn views_and_tables_of_others_are_let_be() {
    for sql in [
        "CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
        "CREATE TABLE theirs (a, b AS (hex(a)), CHECK (length(b) > 1)); INSERT INTO theirs VALUES ('x')",
        "CREATE TABLE theirs (s TEXT REFERENCES shelf ON DELETE CASCADE ON UPDATE CASCADE); INSERT INTO theirs SELECT id FROM shelf",
        "CREATE TABLE theirs (a); CREATE INDEX theirs_a ON theirs (lower(a)); CREATE TRIGGER t AFTER INSERT ON step BEGIN INSERT INTO theirs VALUES (1); END",
        "CREATE VIRTUAL TABLE theirs USING fts5 (a); INSERT INTO theirs VALUES ('x')",
        "CREATE VIRTUAL TABLE theirs USING rtree (id, a, b)",
        "CREATE TRIGGER t AFTER UPDATE ON shelf WHEN (SELECT count(*) FROM shelf a, step b, action c, action d, action e, action f) > 0 BEGIN SELECT 1; END",
        "ANALYZE",
        "PRAGMA encoding; VACUUM",
    ] {
        let (_folder, file, session) = altered(sql);
        is_used_safely(&file, &session);
        let left: i64 = Connection::open(&file)
            .unwrap()
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'theirs'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(left, i64::from(sql.contains("theirs")), "{sql}");
    }
}

#[test]
fn a_table_of_ours_that_another_program_made_is_refused() {
    for (name, sql) in [
        ("a view in its place", "DROP TABLE finding; CREATE VIEW finding AS SELECT session, id, '' AS judgement FROM shelf"),
        ("a virtual table in its place", "DROP TABLE found; CREATE VIRTUAL TABLE found USING fts5 (n, session, kind, id)"),
        (
            "any value in any column",
            "CREATE TABLE n AS SELECT * FROM note; DROP TABLE note; CREATE TABLE note (session, id, rank, factor, question, text);
             INSERT INTO note SELECT session, id, rank, factor, question, randomblob(100) FROM n",
        ),
        ("a column that is worked out", "ALTER TABLE note ADD COLUMN g TEXT AS (hex(text)) VIRTUAL"),
        ("a column more", "ALTER TABLE shelf ADD COLUMN g TEXT DEFAULT 'x'"),
        ("a column less", "ALTER TABLE about DROP COLUMN summary"),
        ("a column by another name", "ALTER TABLE draft RENAME COLUMN caret TO karat"),
        ("an index on what is worked out", "CREATE INDEX i ON note (length(hex(text)))"),
        ("an index over some rows", "CREATE UNIQUE INDEX i ON step (session) WHERE length(hex(changes)) < 0"),
        (
            "a check",
            "CREATE TABLE n AS SELECT * FROM place; DROP TABLE place; CREATE TABLE place (session TEXT, seat INTEGER, at TEXT, place TEXT CHECK (length(hex(place)) > 0))",
        ),
        (
            "rows that replace others",
            "DROP TABLE number; CREATE TABLE number (session TEXT NOT NULL, kind TEXT NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (session) ON CONFLICT REPLACE)",
        ),
        ("its index gone and another there", "DROP INDEX shelf_order; CREATE INDEX shelf_order ON shelf (title)"),
        ("in other letters", "DROP TABLE place; CREATE TABLE PLACE (a)"),
        ("another index of words", "DROP TABLE words; CREATE VIRTUAL TABLE words USING fts5 (body, tokenize = 'trigram')"),
    ] {
        let (_folder, file, _) = altered(sql);
        assert_eq!(refused(&file), "store-altered", "{name}");
    }
}

#[test]
fn a_file_that_lies_about_what_it_is_is_refused_in_words() {
    for (sql, wanted) in [
        ("PRAGMA application_id = 0", "store-foreign"),
        ("PRAGMA application_id = -1", "store-foreign"),
        ("PRAGMA application_id = 1", "store-foreign"),
        ("PRAGMA user_version = 0", "store-altered"),
        ("PRAGMA user_version = -1", "store-altered"),
        ("PRAGMA user_version = -2147483648", "store-altered"),
        ("PRAGMA user_version = 2147483647", "store-newer"),
    ] {
        let (_folder, file, _) = altered(sql);
        assert_eq!(refused(&file), wanted, "{sql}");
    }
    // Nothing in it but the names on its cover.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    let conn = Connection::open(&file).unwrap();
    conn.execute_batch("PRAGMA application_id = 1667789428; PRAGMA user_version = 1; CREATE TABLE x (a)").unwrap();
    drop(conn);
    if let Ok(mut store) = Store::open(&file) {
        assert_eq!(store.shelf(0, 10).unwrap_err().key(), "store-damaged");
    }
}

#[test]
fn nothing_is_loaded_and_no_other_file_is_opened_on_the_word_of_a_database() {
    let (_folder, file, _) = closed();
    let mut store = Store::open(&file).unwrap();
    let conn = store.meddle();
    let refused = |sql: &str| conn.query_row(sql, [], |_| Ok(())).unwrap_err().to_string();
    assert!(refused("SELECT load_extension('x')").contains("not authorized"));
    conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
    assert!(conn.execute("UPDATE sqlite_schema SET sql = 'x'", []).unwrap_err().to_string().contains("may not be modified"));
    // Only triggers and views could say it for a database, and neither runs; nor do we say it.
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/store")).unwrap() {
        let path = entry.unwrap().path();
        let code = if path.is_dir() { String::new() } else { fs::read_to_string(&path).unwrap() };
        assert!(!code.contains("ATTACH ") && !code.contains("load_extension"), "{}", path.display());
    }
}

/// Runs what reads the log, and says how long it took.
fn reads_the_log(file: &Path, session: &SessionId) -> (Duration, String) {
    let since = Instant::now();
    let mut store = Store::open(file).unwrap();
    let words = Words::of("en");
    drop(store.open_session(session));
    let told: String = store
        .history(session, usize::MAX)
        .map_or_else(|failure| failure.tell(&words), |log| log.iter().map(|logged| words.tell(&logged.step.what) + "\n").collect());
    drop(store.tidy());
    drop(store.search("office"));
    drop(store.check());
    drop(store.shelf(0, 10));
    (since.elapsed(), told)
}

#[test]
fn a_step_whose_words_are_huge_or_endless_is_told_short() {
    // Each says what is in it twice: sixty times doubled is more than any memory.
    let doubling = (0..40).fold(serde_json::json!("x"), |inner, _| serde_json::json!({"key": "trash-put", "with": {"id": inner}}));
    let nested = |open: &str, close: &str, deep: usize| format!("{}{}", open.repeat(deep), close.repeat(deep));
    for what in [
        doubling.to_string(),
        format!("{}1{}", r#"{"key":"step-undone","with":{"what":"#.repeat(5_000), "}}".repeat(5_000)),
        nested("[", "]", 100_000),
        "{".repeat(100_000),
        format!("{{\"key\":\"{}\"}}", "x".repeat(5_000_000)),
        String::new(),
        "null".to_owned(),
        r#"{"key":"step-new-session","with":{"what":1e999}}"#.to_owned(),
    ] {
        let (_folder, file, session) = closed();
        Connection::open(&file).unwrap().execute("UPDATE step SET what = ?", [&what]).unwrap();
        let (took, told) = reads_the_log(&file, &session);
        assert!(took < Duration::from_secs(20), "{took:?}");
        assert!(told.len() <= what.len() + 1_000, "{} letters of {}", told.len(), what.len());
    }
}

#[test]
fn changes_that_are_huge_or_deep_or_go_in_circles_are_read_as_far_as_they_can_be() {
    let big = format!("[{{\"key\":{{\"kind\":\"note\",\"id\":\"n\"}},\"now\":{{\"text\":\"{}\"}}}}]", "x".repeat(8_000_000));
    let many = format!("[{}1]", "1,".repeat(1_000_000));
    for changes in [big, many, format!("{}{}", "[".repeat(900), "]".repeat(900)), "{}".to_owned(), "[[]]".to_owned(), "3".to_owned()] {
        let (_folder, file, session) = closed();
        let conn = Connection::open(&file).unwrap();
        conn.execute(
            "INSERT INTO step (id, session, seat, at, what, role, form, changes) SELECT 'x', session, 1, at, what, 'does', 1, ? FROM step",
            [&changes],
        )
        .unwrap();
        drop(conn);
        let (took, _) = reads_the_log(&file, &session);
        assert!(took < Duration::from_secs(30), "{took:?}");
    }
    let (_folder, file, session) = closed();
    let conn = Connection::open(&file).unwrap();
    for (id, role, of) in [("a", "undoes", "b"), ("b", "undoes", "a"), ("c", "redoes", "c"), ("d", "redoes", "nowhere")] {
        conn.execute(
            "INSERT INTO step (id, session, seat, at, what, role, of, form, changes) SELECT ?1, session, 1, at, what, ?2, ?3, 1, '[]' FROM step LIMIT 1",
            [id, role, of],
        )
        .unwrap();
    }
    drop(conn);
    reads_the_log(&file, &session);
    let mut store = Store::open(&file).unwrap();
    let opened = store.open_session(&session).unwrap();
    let at = Timestamp::read("2026-03-12T15:00:00Z").unwrap();
    for (redo, stack) in [(false, &opened.stacks.undo), (true, &opened.stacks.redo)] {
        if let Some(step) = stack.last() {
            // Whatever comes of it, it comes to an end and is told.
            drop(
                store
                    .take_back(&TakeBack {
                        session: session.clone(),
                        step: step.clone(),
                        redo,
                        id: format!("new-{redo}"),
                        at,
                        seen: opened.seen,
                    })
                    .map_err(|refused| refused.failure.tell(&Words::of("en"))),
            );
        }
    }
    assert!(store.open_session(&session).unwrap().session.get(&Key::about()).is_some());
}
