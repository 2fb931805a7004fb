//! What can happen to a file: each gets one failure of its own, nothing is lost, nothing half-written.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod kit;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use charrette::{
    session::{Change, Finding, Note},
    store::{Commit, Draft, PATIENCE, Store},
    words::Words,
};
use kit::{Program, moment};
use rusqlite::{Connection, TransactionBehavior};

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    (folder, file)
}

/// A database with one session in it, closed.
fn closed() -> (tempfile::TempDir, PathBuf) {
    let (folder, file) = place();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(note("a first note")).unwrap();
    (folder, file)
}

fn room(file: &Path) -> Program {
    let mut room = Program::beside(Store::open(file).unwrap(), "lindhvn1");
    room.opens();
    // Ids go on after those in the file.
    room.clock = 100;
    (0..100).for_each(|_| drop(room.action("an id")));
    room
}

fn note(text: &str) -> Vec<Change> {
    vec![Change::put(Note { id: "n".into(), text: text.into(), ..Note::default() })]
}

fn finding() -> Vec<Change> {
    vec![Change::put(Finding { id: "strategy".into(), reason: "Because".into(), ..Finding::default() })]
}

/// The failure of opening a file: told in three whole sentences.
fn refused(file: &Path) -> String {
    let failure = Store::open(file).unwrap_err();
    let told = failure.tell(&Words::of("en"));
    assert!(!told.contains(failure.key()) && !told.contains('{') && told.lines().count() >= 3, "{told}");
    failure.key().to_owned()
}

#[test]
fn a_place_that_is_no_place_for_a_file_is_named() {
    let (folder, file) = place();
    assert_eq!(refused(folder.path()), "store-is-folder");
    fs::write(&file, "").unwrap();
    assert_eq!(refused(&file.join("charrette.db")), "store-no-folder");
}

#[test]
fn a_missing_folder_is_made() {
    let (folder, _) = place();
    Store::open(&folder.path().join("a/b/c/charrette.db")).unwrap();
}

#[test]
fn a_file_of_another_kind_is_left_alone() {
    let (_folder, file) = place();
    for content in [
        "Dear all, please find attached".repeat(100),
        "x".to_owned(),
        "y".repeat(99),
        "z".repeat(511),
        "z".repeat(513),
        "SQLite format 2\0".repeat(100),
    ] {
        fs::write(&file, &content).unwrap();
        assert_eq!(refused(&file), "store-not-a-database");
        assert_eq!(fs::read_to_string(&file).unwrap(), content);
    }
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let (_folder, file) = place();
    let other = Connection::open(&file).unwrap();
    other.execute_batch("CREATE TABLE bookmarks (url TEXT)").unwrap();
    drop(other);
    let before = fs::read(&file).unwrap();
    assert_eq!(refused(&file), "store-foreign");
    let other = Connection::open(&file).unwrap();
    other.pragma_update(None, "application_id", 42).unwrap();
    other.pragma_update(None, "user_version", 1).unwrap();
    drop(other);
    assert_eq!(refused(&file), "store-foreign");
    let tables: i64 = Connection::open(&file).unwrap().query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    assert_eq!((tables, before.is_empty()), (1, false));
}

#[test]
fn a_newer_database_is_refused_also_when_it_grows_newer_while_we_work() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    let before = room.everything();
    let newer = Connection::open(&file).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    assert_eq!(room.does(finding()).unwrap_err().failure.key(), "store-newer");
    assert_eq!(room.everything(), before);
    drop(room);
    assert_eq!(refused(&file), "store-newer");
}

#[test]
fn a_damaged_file_never_makes_the_program_fall_over() {
    let (_folder, file) = closed();
    let whole = fs::read(&file).unwrap();
    let mut keys = std::collections::BTreeSet::new();
    // A page at a time is overwritten; wherever it hurts, it hurts in words.
    for page in 0..whole.len() / 4096 {
        let mut bytes = whole.clone();
        let from = page * 4096 + if page == 0 { 100 } else { 0 };
        bytes.get_mut(from..(page + 1) * 4096).unwrap().fill(0xa5);
        fs::write(&file, bytes).unwrap();
        match Store::open(&file) {
            Err(failure) => drop(keys.insert(failure.key().to_owned())),
            Ok(mut store) => {
                let outcomes = [
                    store.shelf(0, 5).err(),
                    store.open_session(&"lindhvn1".into()).err(),
                    store.history(&"lindhvn1".into(), 9).err(),
                    store.search("note").err(),
                    store.check().err(),
                    store.tidy().err(),
                ];
                keys.extend(outcomes.into_iter().flatten().map(|failure| failure.key().to_owned()));
            }
        }
    }
    assert!(keys.contains("store-damaged"), "{keys:?}");
    assert!(
        keys.iter().all(|key| ["store-damaged", "store-session-missing", "store-benchmark-unreadable"].contains(&key.as_str())),
        "{keys:?}"
    );
}

#[test]
fn a_truncated_file_is_told_as_damaged() {
    let (_folder, file) = closed();
    let whole = fs::read(&file).unwrap();
    for keep in [whole.len() / 2, 4096 + 100, 600, 50] {
        fs::write(&file, whole.get(..keep).unwrap()).unwrap();
        let key = match Store::open(&file) {
            Err(failure) => failure.key().to_owned(),
            Ok(mut store) => match (store.shelf(0, 5), store.open_session(&"lindhvn1".into()), store.check()) {
                (Ok(_), Ok(_), Ok(health)) => {
                    assert!(!health.faults.is_empty());
                    continue;
                }
                (shelf, session, health) => {
                    let first = [shelf.err(), session.err(), health.err()].into_iter().flatten().next();
                    first.unwrap().key().to_owned()
                }
            },
        };
        assert!(["store-damaged", "store-not-a-database"].contains(&key.as_str()), "{keep} bytes: {key}");
    }
}

#[test]
fn while_another_program_writes_a_step_waits_and_then_says_so() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    let mut other = Connection::open(&file).unwrap();
    let lock = other.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    let patience = Duration::from_millis(60);
    room.store = room.store.with_patience(patience);
    let step = room.step(finding());
    let since = Instant::now();
    let refused = room.send(step.clone()).unwrap_err();
    assert_eq!(refused.failure.key(), "store-locked");
    assert!(since.elapsed() >= patience);
    assert_eq!(PATIENCE, Duration::from_secs(2), "how long it waits when it is not tested");
    let draft = Draft { field: "reason".into(), base: None, text: "Because".into(), caret: 7, at: moment(1) };
    assert_eq!(room.store.keep_draft(&"lindhvn1".into(), &draft, false).unwrap_err().key(), "store-locked");
    let level: i64 = room.store.meddle().query_row("PRAGMA synchronous", [], |row| row.get(0)).unwrap();
    assert_eq!(level, 2, "a draft that failed leaves steps waiting for the disk");
    room.store.tidy().unwrap();
    lock.rollback().unwrap();
    // The same key tries again.
    room.send(step).unwrap();
}

#[test]
fn a_file_that_may_not_be_written_is_told() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    let before = room.everything();
    room.store.meddle().pragma_update(None, "query_only", true).unwrap();
    assert_eq!(room.does(finding()).unwrap_err().failure.key(), "store-read-only");
    room.store.meddle().pragma_update(None, "query_only", false).unwrap();
    assert_eq!(room.everything(), before);
}

/// As on a medium that cannot be written to. Whoever may do everything (root) can write there all the same.
#[test]
#[cfg(unix)]
fn a_file_without_the_right_to_write_is_refused_when_it_is_opened() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, file) = closed();
    let rights = |mode| fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
    rights(0o400);
    if fs::OpenOptions::new().write(true).open(&file).is_err() {
        assert_eq!(refused(&file), "store-read-only");
        rights(0o000);
        assert_eq!(refused(&file), "store-unreadable");
    }
    rights(0o600);
    Store::open(&file).unwrap();
}

#[test]
fn a_full_disk_takes_nothing_and_loses_nothing() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    let before = room.everything();
    let pages: i64 = room.store.meddle().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    room.store.meddle().pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0)).unwrap();
    let long = room.step(vec![Change::put(Note { id: "long".into(), text: "word ".repeat(10_000), ..Note::default() })]);
    let refused = room.send(long.clone()).unwrap_err();
    assert_eq!(refused.failure.key(), "store-full");
    assert_eq!(room.everything(), before);
    room.store.meddle().pragma_update_and_check(None, "max_page_count", 1_000_000, |row| row.get::<_, i64>(0)).unwrap();
    room.send(long).unwrap();
    assert_eq!(room.store.check().unwrap().faults, []);
}

#[test]
fn a_step_that_the_disk_refuses_at_the_last_moment_has_not_happened() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    room.store
        .keep_draft(&"lindhvn1".into(), &Draft { field: "reason".into(), base: None, text: "Bec".into(), caret: 3, at: moment(1) }, true)
        .unwrap();
    let before = room.everything();
    room.store.meddle().commit_hook(Some(|| true)).unwrap();
    let step = Commit { settles: vec!["reason".into()], ..room.step(finding()) };
    room.send(step.clone()).unwrap_err();
    room.store.meddle().commit_hook(None::<fn() -> bool>).unwrap();
    assert_eq!(room.everything(), before);
    room.send(step).unwrap();
    assert_eq!(room.store.drafts(&"lindhvn1".into()).unwrap(), []);
}

/// The step is broken off after every so many instructions of SQLite's machine, until it gets through.
#[test]
fn a_step_broken_off_anywhere_leaves_everything_as_it_was() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    room.store.meddle().pragma_update(None, "synchronous", "OFF").unwrap();
    let action = room.action("Ask the library");
    let step = Commit { settles: vec!["title".into()], ..room.step(finding().into_iter().chain([Change::put(action)]).collect()) };
    let before = room.everything();
    let mut broken_off = 0;
    for after in (0..).step_by(3) {
        let count = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&count);
        room.store.meddle().progress_handler(1, Some(move || counter.fetch_add(1, Ordering::Relaxed) == after)).unwrap();
        let taken = room.store.commit(step.clone());
        room.store.meddle().progress_handler(0, None::<fn() -> bool>).unwrap();
        match taken {
            Ok(committed) => {
                assert!(committed.own.is_some());
                break;
            }
            Err(refused) => {
                assert_eq!(refused.conflict, None);
                assert!(after < 30_000, "it never gets through: {refused:?}");
            }
        }
        broken_off += 1;
        assert_eq!(room.everything(), before, "broken off after {after} instructions");
    }
    assert!(broken_off > 50, "{broken_off}");
    assert_eq!(room.store.check().unwrap().faults, []);
    let rows = room.rows();
    room.opens();
    room.takes_back(false).unwrap().unwrap();
    room.takes_back(true).unwrap().unwrap();
    assert_eq!(room.rows(), rows);
}

#[test]
fn a_program_that_is_killed_leaves_its_last_step_and_draft_behind() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    room.does(finding()).unwrap();
    let draft = Draft { field: "note".into(), base: None, text: "half a sen".into(), caret: 10, at: moment(1) };
    room.store.keep_draft(&"lindhvn1".into(), &draft, false).unwrap();
    // Killed: nothing is closed. The file and its log are all that is left.
    let (copies, copy) = place();
    for name in ["charrette.db", "charrette.db-wal"] {
        fs::copy(file.with_file_name(name), copies.path().join(name)).unwrap();
    }
    let opened = Store::open(&copy).unwrap().open_session(&"lindhvn1".into()).unwrap();
    assert_eq!((&opened.session, opened.drafts), (&room.memory, vec![draft]));
}

#[test]
fn a_long_log_is_moved_into_the_file() {
    let (_folder, file) = closed();
    let mut room = room(&file);
    let log = file.with_file_name("charrette.db-wal");
    room.store.meddle().pragma_update(None, "synchronous", "OFF").unwrap();
    let text = "word ".repeat(20_000);
    let mut longest = 0;
    for n in 0..50 {
        room.does(vec![Change::put(Note { id: format!("long-{n}").into(), text: text.clone(), ..Note::default() })]).unwrap();
        longest = longest.max(log.metadata().unwrap().len());
    }
    assert!(longest < 6 << 20, "{longest}");
    room.store.tidy().unwrap();
    assert!(log.metadata().unwrap().len() < 1 << 20);
    assert_eq!(room.store.check().unwrap().faults, []);
}
