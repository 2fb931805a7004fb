//! Databases of every version that has been released, with real rows in them, as `tests/migrations/N.sql`.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod kit;

use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

use charrette::{
    session::{
        Action, Change, Decision, Evidence, Finding, Judgement, Level, Look, News, Note, Parked, Party, Presence, Sitting, Standing,
        Support, Timebox, Turn, Voice, Voices,
    },
    store::{Commit, Draft, Place, Store},
    time::Date,
};
use kit::{Program, moment};
use rusqlite::Connection;

/// Each old database, written to a file as that version left it.
fn old_databases() -> Vec<(i64, tempfile::TempDir)> {
    let mut found: Vec<(i64, tempfile::TempDir)> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrations"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let version = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
            let folder = tempfile::tempdir().unwrap();
            let old = Connection::open(folder.path().join("charrette.db")).unwrap();
            old.execute_batch(&fs::read_to_string(&path).unwrap()).unwrap();
            (version, folder)
        })
        .collect();
    found.sort_by_key(|(version, _)| *version);
    found
}

fn version(file: &Path) -> i64 {
    Connection::open(file).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

#[test]
fn after_every_migration_the_rows_are_still_the_log_folded() {
    let old = old_databases();
    assert!(!old.is_empty());
    for (number, folder) in old {
        let file = folder.path().join("charrette.db");
        assert_eq!(version(&file), number);
        let mut store = Store::open(&file).unwrap();
        let health = store.check().unwrap();
        assert_eq!((health.faults, health.sessions), (vec![], 2), "version {number}");
        let shelf = store.shelf(0, 9).unwrap();
        let open = shelf.rows.first().unwrap();
        assert_eq!((open.title.as_str(), shelf.total, store.trashed().unwrap().len()), ("Lindhaven plan", 1, 1));
        let session = store.open_session(&open.id).unwrap();
        assert_eq!(
            session.session.actions.values().map(|action| action.number).collect::<BTreeSet<_>>(),
            if number == 1 { [1, 3].into() } else { BTreeSet::from([1, 3, 4]) }
        );
        assert_eq!((session.drafts.len(), session.benchmark.title.as_str()), (1, "A small benchmark"));
        assert_eq!(store.search("bibliotek").unwrap().len(), 1);
        let copy = folder.path().join(format!("charrette.db-before-{}", number + 1));
        drop(store);
        assert_eq!(copy.exists(), version(&file) > number, "a copy is there when something was migrated");
    }
}

/// A database that grew up with the program holds what one has that is made today: the same rows in the same
/// tables, to the last column; and the copy from before is what it was.
#[test]
fn an_old_database_becomes_what_a_new_one_is() {
    for (number, folder) in old_databases() {
        let mut new = real_rows(Store::in_memory().unwrap(), number);
        let wanted = (new.everything(), new.rows(), schema(new.store.meddle()));
        let file = folder.path().join("charrette.db");
        let before = as_sql(&Connection::open(&file).unwrap());
        let mut old = Program::beside(Store::open(&file).unwrap(), "lindhvn1");
        old.opens();
        name_what_is_blank(old.store.meddle());
        assert_eq!((old.everything(), old.rows(), schema(old.store.meddle())), wanted, "version {number}");
        assert_eq!((&old.memory, old.stacks.clone()), (&new.memory, new.stacks.clone()));
        let (words, wanted) = (old.store.search("bibliotek").unwrap(), new.store.search("bibliotek").unwrap());
        assert_eq!(words, wanted);
        drop(old);
        let copy = folder.path().join(format!("charrette.db-before-{}", number + 1));
        if copy.exists() {
            assert_eq!(as_sql(&Connection::open(&copy).unwrap()), before, "the copy before version {}", number + 1);
        }
    }
}

/// What has been released is never edited: each old database has the tables that the migrations up to its number make.
#[test]
fn every_migration_still_makes_the_tables_that_it_made_when_it_was_released() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations");
    let made = Connection::open_in_memory().unwrap();
    for (number, old) in old_databases() {
        made.execute_batch(&fs::read_to_string(folder.join(format!("{number}.sql"))).unwrap()).unwrap();
        assert_eq!(schema(&made), schema(&Connection::open(old.path().join("charrette.db")).unwrap()), "version {number}");
    }
    let numbers: Vec<i64> = old_databases().into_iter().map(|(number, _)| number).collect();
    let released = i64::try_from(fs::read_dir(folder).unwrap().count()).unwrap();
    assert_eq!(numbers, (1..=released).collect::<Vec<_>>(), "every version has its database");
}

fn schema(conn: &Connection) -> Vec<String> {
    let mut statement = conn.prepare("SELECT name || ': ' || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn the_newest_version_has_its_old_database_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    drop(Store::open(&file).unwrap());
    let newest = version(&file);
    let (last, old) = old_databases().pop().unwrap();
    assert_eq!(last, newest, "keep tests/migrations/{newest}.sql, with CHARRETTE_KEEP=1, before it is released");
    let open = |file: &Path| Connection::open(file).unwrap();
    assert_eq!(schema(&open(&file)), schema(&open(&old.path().join("charrette.db"))));
}

#[test]
fn opening_again_alters_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    drop(Store::open(&file).unwrap());
    let before = fs::read(&file).unwrap();
    drop(Store::open(&file).unwrap());
    assert_eq!(fs::read(&file).unwrap(), before);
    let names: BTreeSet<String> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(names, ["charrette.db".to_owned(), "charrette.db-seat-1".to_owned()].into());
}

/// A field that came later is not named in what older steps put or took out, and means the same as a blank one.
fn name_what_is_blank(conn: &Connection) {
    let mut statement = conn.prepare("SELECT n, changes FROM step").unwrap();
    let steps: Vec<(i64, String)> = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    for (n, changes) in steps {
        let mut changes: Vec<Change> = serde_json::from_str(&changes).unwrap();
        for change in &mut changes {
            let blank = change.key.blank_fields();
            if let (Some(whole), None) | (None, Some(whole)) = (&mut change.was, &mut change.now) {
                *whole = blank.into_iter().chain(std::mem::take(whole)).collect();
            }
        }
        conn.execute("UPDATE step SET changes = ? WHERE n = ?", (serde_json::to_string(&changes).unwrap(), n)).unwrap();
    }
}

/// What a version that knows these kinds of records would have stored: two sessions, one of them in the
/// trash, with a row in every table; the words not yet indexed.
fn real_rows(store: Store, version: i64) -> Program {
    let mut room = Program::begin(store, "lindhvn1");
    let ana = Party { id: "p1".into(), rank: "V".into(), name: "Ana".into(), ..Party::default() };
    let asked = Action {
        lead: Some("p1".into()),
        supporting: vec!["p1".into()],
        detail: "Åpent hus på bibliotek".into(),
        said_yes: true,
        due: Some(Date::constant(2026, 4, 30)),
        impact: Some(Level::High),
        ..room.action("Ask the library")
    };
    room.does(vec![Change::put(ana), Change::put(asked)]).unwrap();
    let regretted = room.action("Taken back");
    room.does(vec![Change::put(regretted)]).unwrap();
    room.takes_back(false).unwrap().unwrap();
    let called = room.action("Call the school");
    let judged = Finding { id: "engagement".into(), judgement: Judgement::Partly, reason: "Two of five".into(), ..Finding::default() };
    room.does(vec![
        Change::put(called),
        Change::put(judged),
        Change::put(Sitting { id: "s1".into(), rank: "V".into(), place: "Town hall".into(), people: 9, ..Sitting::default() }),
        Change::put(Presence { id: "s1/p1".into(), sitting: "s1".into(), party: "p1".into() }),
        Change::put(Look { id: "engagement/networks".into(), finder: Some("p1".into()), ..Look::default() }),
        Change::put(Note {
            id: "n1".into(),
            rank: "V".into(),
            factor: "engagement".into(),
            text: "One line\nand another".into(),
            ..Note::default()
        }),
        Change::put(Evidence { id: "e1".into(), rank: "V".into(), title: "Minutes".into(), ..Evidence::default() }),
        Change::put(Support { id: "u1".into(), evidence: "e1".into(), target: "engagement".into() }),
        Change::put(Parked { id: "k1".into(), rank: "V".into(), text: "Parking space".into(), ..Parked::default() }),
    ])
    .unwrap();
    if version >= 2 {
        later_rows(&mut room);
    }
    let decided =
        room.step(vec![Change::put(Decision { id: "d1".into(), rank: "V".into(), text: "We go on".into(), ..Decision::default() })]);
    room.send(Commit { lineage: vec!["theirs-1".into()], ..decided }).unwrap();
    let draft = Draft { field: "note".into(), base: None, text: "half a sen".into(), caret: 10, at: moment(20) };
    room.store.keep_draft(&"lindhvn1".into(), &draft, false).unwrap();
    let place = Place { room: "walk".into(), factor: Some("engagement".into()), question: 1, label: "2, Engagement".into(), clock: vec![] };
    room.store.keep_place(&"lindhvn1".into(), &place, moment(21)).unwrap();
    let mut room = Program::begin(room.store, "lindhvn2");
    room.store.trash(&"lindhvn2".into(), Some(moment(30))).unwrap();
    let mut room = Program::beside(room.store, "lindhvn1");
    room.opens();
    room
}

/// What came with the second version.
fn later_rows(room: &mut Program) {
    let kept = Action { shortlisted: true, dots: 5, came_from: Some("parked/k1".into()), ..room.action("Paint the lines") };
    let news = News { id: "w1".into(), rank: "V".into(), action: kept.id.clone(), text: "Paint is bought".into(), ..News::default() };
    room.does(vec![
        Change::put(kept),
        Change::put(news),
        Change::put(Voices { id: "engagement".into(), partly: 7, people: 9, named: true, sitting: Some("s1".into()), ..Voices::default() }),
        Change::put(Voice { id: "engagement/p1".into(), factor: "engagement".into(), party: "p1".into(), judgement: Judgement::Partly }),
        Change::put(Timebox { id: "engagement".into(), minutes: 8, spent: 61, turn: Turn::NextSitting, ..Timebox::default() }),
        Change::put(Standing { id: "no-date/action/w1".into(), why: "After the budget".into(), stands: true }),
    ])
    .unwrap();
}

/// A whole database as SQL.
fn as_sql(conn: &Connection) -> String {
    let ask = |sql: &str| -> Vec<String> {
        let mut statement = conn.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let mut out = String::from("PRAGMA foreign_keys = OFF;\nBEGIN;\n");
    for pragma in ["application_id", "user_version"] {
        let value: i64 = conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap();
        writeln!(out, "PRAGMA {pragma} = {value};").unwrap();
    }
    for sql in ask("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'words_%' ORDER BY rowid") {
        writeln!(out, "{sql};").unwrap();
    }
    for table in ask("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%' ORDER BY rowid") {
        let columns = ask(&format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')")).join(" || ', ' || ");
        for values in ask(&format!("SELECT {columns} FROM \"{table}\"")) {
            writeln!(out, "INSERT INTO \"{table}\" VALUES ({values});").unwrap();
        }
    }
    out + "COMMIT;\n"
}

/// With `CHARRETTE_KEEP=1` this writes the database of the present version to `tests/migrations/`: done
/// once for each version, before it is released.
#[test]
fn a_database_written_as_sql_is_the_same_database() {
    let mut room = real_rows(Store::in_memory().unwrap(), i64::MAX);
    let sql = as_sql(room.store.meddle());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    Connection::open(&file).unwrap().execute_batch(&sql).unwrap();
    if std::env::var_os("CHARRETTE_KEEP").is_some() {
        fs::write(format!("tests/migrations/{}.sql", version(&file)), &sql).unwrap();
        fs::write("src/store/made.sql", made(room.store.meddle())).unwrap();
    }
    let mut copy = Program::beside(Store::open(&file).unwrap(), "lindhvn1");
    copy.opens();
    assert_eq!((copy.everything(), copy.rows()), (room.everything(), room.rows()));
    assert_eq!(copy.memory, room.memory);
}

/// The tables as SQLite keeps them, for a database to be compared with at every start.
fn made(conn: &Connection) -> String {
    let mut statement = conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    let texts: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let head = "-- The tables that all migrations end at, as SQLite keeps them: written by a test of the migrations, not by hand.\n\n";
    format!("{head}{};\n", texts.join(";\n\n"))
}

#[test]
fn what_a_start_compares_with_is_what_the_migrations_make() {
    let mut store = Store::in_memory().unwrap();
    assert_eq!(fs::read_to_string("src/store/made.sql").unwrap(), made(store.meddle()), "CHARRETTE_KEEP=1 writes it");
}
