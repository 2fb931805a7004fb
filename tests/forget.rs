//! A person is forgotten: no byte of the name is left in the folder, and all else is as it was.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail where it stands")]

#[expect(dead_code, reason = "other tests need more of it")]
mod kit;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::atomic::AtomicBool,
};

use charrette::{
    export::session_ron,
    import::read_session,
    session::{Change, FaultKind, Finding, Key, Kind, Note, Party, PartyKind, Record, Session, Standing, Unit, UnitStep},
    store::{Draft, Fate, Forget, Forgotten, Found, Place, Store, back_up, backup_folder, check, due_to_forget, forget, look_for},
    time::Date,
    words::Words,
};
use kit::{Program, moment};
use serde_json::Value;

const NAME: &str = "Wilhelmína Öst-Larsen";
const AWKWARD: &str = include_str!("../sessions/awkward.ron");

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    (folder, file)
}

fn who<'a>(name: &'a str, words: &'a Words) -> Forget<'a> {
    Forget { name, role: None, session: None, words }
}

fn forgotten(file: &Path, name: &str) -> Forgotten {
    let words = Words::of("en");
    forget(file, &who(name, &words), &"the-step".to_owned(), moment(3000)).unwrap_or_else(|failure| panic!("{}", failure.tell(&words)))
}

fn found(file: &Path, name: &str) -> Found {
    let words = Words::of("en");
    look_for(file, &who(name, &words)).unwrap_or_else(|failure| panic!("{}", failure.tell(&words)))
}

/// The files of a folder that have the name in any letter case, in UTF-8 or as JSON escapes it; with a note of the bytes around.
fn holding(folder: &Path, name: &str) -> Vec<String> {
    let escaped = |name: &str| -> String {
        name.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) }).collect()
    };
    let needles: Vec<String> = [name, &name.to_uppercase(), &name.to_lowercase()].iter().map(|name| escaped(name).to_lowercase()).collect();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            found.extend(holding(&entry.path(), name));
            continue;
        }
        // Small letters of every script, the bytes of the rest of a database in between.
        let text = String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).to_lowercase();
        let at = std::iter::once(&name.to_lowercase()).chain(&needles).find_map(|needle| text.find(needle.as_str()));
        if let Some(at) = at {
            let around: String = text[at..].chars().take(60).collect();
            found.push(format!("{}: {around:?}", entry.file_name().display()));
        }
    }
    found
}

/// A text of every field with the name in it, as people write it.
fn planted(session: &Session) -> Vec<Change> {
    let forms = [NAME.to_owned(), NAME.to_uppercase(), NAME.to_lowercase(), format!("({NAME}'s)")];
    let mut changes = Vec::new();
    for (at, record) in session.records().enumerate() {
        let mut fields = record.to_fields();
        // Who is to be forgotten keeps a role that says no name, and the others keep theirs.
        let is_kept = |field: &&str| record.key().kind == Kind::Party && (*field == "name" || record.key().id.as_str() == "p-w");
        for field in record.key().kind.spoken().iter().filter(|field| !is_kept(field)) {
            let Some(Value::String(text)) = fields.get_mut(*field) else { panic!("{field}") };
            let text_before: String = text.chars().take(200).collect();
            *text = format!("{text_before} {}", forms[at % forms.len()]);
        }
        let altered = Record::from_fields(&record.key(), &fields).unwrap();
        changes.extend(Change::between(Some(&record), Some(&altered)));
    }
    changes
}

fn person(id: &str, role: &str) -> Party {
    Party { id: id.into(), rank: "zz".into(), name: NAME.into(), role: role.into(), ..Party::default() }
}

/// A database with the name in every kind of place. The room goes on to be used.
fn full(file: &Path) -> Program {
    let mut incoming = read_session(AWKWARD).unwrap();
    // Enough of everything; the rest only takes time.
    let few: std::collections::BTreeSet<_> = incoming.session.actions.keys().take(40).cloned().collect();
    incoming.session.actions.retain(|id, _| few.contains(id));
    incoming.session.news.retain(|_, news| few.contains(&news.action));
    incoming.session.articles.retain(|_, article| few.contains(&article.action));
    assert!(!incoming.session.articles.is_empty(), "an article, too, names people");
    (incoming.session.about.benchmark, incoming.session.about.edition) = ("small".into(), "2026".into());
    let mut room = Program::begin(Store::open(file).unwrap(), "awkward1");
    let mut changes = room.memory.diff(&incoming.session);
    changes.push(Change::put(person("p-w", "coordinator")));
    let standing = FaultKind::NoReview.id(&Key::about());
    changes.push(Change::put(Standing { id: standing, why: "as agreed".into(), stands: true }));
    room.does(changes).unwrap();
    back_up(file, Date::constant(2026, 3, 1), &AtomicBool::new(false)).unwrap();
    // Into every field, out again by undo, and once more: the history holds it in all ways.
    let changes = planted(&room.memory);
    room.does(changes).unwrap();
    room.takes_back(false).unwrap().unwrap();
    room.takes_back(true).unwrap().unwrap();
    let mut commit =
        room.step(vec![Change::put(Note { id: "gone".into(), rank: "V".into(), text: format!("{NAME} left"), ..Note::default() })]);
    commit.step.what = charrette::words::Phrase::new("step-test")
        .with("name", NAME)
        .with("what", serde_json::json!({"key": "step-test", "with": {"name": NAME}}));
    room.send(commit).unwrap();
    let gone = room.memory.without(&Key::new(Kind::Note, "gone"));
    room.does(gone).unwrap();
    let draft = |field: &str| Draft {
        field: field.into(),
        base: Some(format!("was {NAME}")),
        text: format!("ask {NAME}"),
        caret: 25,
        at: moment(50),
    };
    let id = room.memory.id.clone();
    room.store.keep_draft(&id, &draft("note"), true).unwrap();
    room.store.keep_draft(&"".into(), &draft("new"), true).unwrap();
    room.store.keep_place(&id, &Place { room: "walk".into(), label: format!("1, {NAME}"), ..Place::default() }, moment(60)).unwrap();
    let unit = Unit { id: "u".into(), organisation: format!("City of {NAME}"), name: format!("Office of {NAME}"), ..Unit::default() };
    room.store.alter_unit(&UnitStep::Add(unit)).unwrap();
    room.store.tidy().unwrap();
    assert!(!room.store.search(NAME).unwrap().is_empty());
    // Another session, in the trash, in which the same person does something else.
    let mut other = Program::beside(Store::open(file).unwrap(), "trashed1");
    let about = charrette::session::About {
        id: Key::about().id,
        title: format!("With {NAME}"),
        benchmark: "small".into(),
        edition: "2026".into(),
        ..Default::default()
    };
    let commit = charrette::store::Commit {
        benchmark: Some(Box::new(kit::benchmark())),
        ..other.step(vec![Change::put(about), Change::put(person("p-x", ""))])
    };
    other.send(commit).unwrap();
    other.store.trash(&"trashed1".into(), Some(moment(70))).unwrap();
    drop(other);
    back_up(file, Date::constant(2026, 3, 2), &AtomicBool::new(false)).unwrap();
    fs::copy(backup_folder(file).join("2026-03-02.db"), backup_folder(file).join("2026-03-02-before-restore.db")).unwrap();
    fs::copy(backup_folder(file).join("2026-03-02.db"), file.with_file_name("charrette.db-before-2")).unwrap();
    // Set aside because nobody could read it, and left by a program that was killed.
    fs::write(backup_folder(file).join("2026-02-01-before-restore.db"), format!("no database, but {NAME}")).unwrap();
    fs::write(backup_folder(file).join("2026-02-02-before-restore.db"), "no database").unwrap();
    fs::write(backup_folder(file).join(".charrette-half"), format!("half a copy with {NAME}")).unwrap();
    room
}

#[test]
fn no_byte_of_a_forgotten_name_is_left_in_the_folder() {
    let (folder, file) = folder();
    drop(full(&file));
    let before = holding(folder.path(), NAME);
    assert!(before.len() >= 6, "{before:?}");
    let found = found(&file, NAME);
    let listed: Vec<(&str, &str, bool)> = found.persons.iter().map(|at| (at.session.as_str(), at.role.as_str(), at.trashed)).collect();
    assert_eq!(
        listed,
        [("awkward1", "coordinator", false), ("trashed1", "coordinator", true)],
        "where no role is written the other one stands"
    );
    let records = found.database.records;
    assert!(records > 150 && found.database.steps >= 5 && found.database.drafts == 2 && found.database.places == 1, "{found:?}");

    let done = forgotten(&file, NAME);
    assert_eq!(done.failed, []);
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
    let fates: BTreeMap<String, &Fate> =
        done.found.copies.iter().map(|copy| (copy.path.file_name().unwrap().to_string_lossy().into_owned(), &copy.fate)).collect();
    for name in ["2026-03-01.db", "2026-03-02.db", "2026-03-02-before-restore.db", "charrette.db-before-2"] {
        assert!(matches!(fates[name], Fate::Rewritten(_)), "{fates:?}");
    }
    assert_eq!((fates["2026-02-01-before-restore.db"], fates["2026-02-02-before-restore.db"]), (&Fate::Deleted, &Fate::Unreadable));
    assert!(!backup_folder(&file).join("2026-02-01-before-restore.db").exists());
    assert!(!file.with_file_name("charrette.db-wal").exists() && !file.with_file_name("charrette.db-shm").exists());
    // Every file that was written anew is whole: the log folded is the rows, and the shelf follows.
    for whole in [file.clone(), backup_folder(&file).join("2026-03-01.db"), backup_folder(&file).join("2026-03-02.db")] {
        assert_eq!(check(&whole).unwrap().faults, vec![], "{}", whole.display());
    }
}

#[test]
fn all_else_is_as_it_was_and_undo_goes_on() {
    let (folder, file) = folder();
    let mut room = full(&file);
    let (before, stacks) = (room.memory.clone(), room.stacks.clone());
    let (ids, clock) = (room.ids, room.clock);
    drop(room.store);
    forgotten(&file, NAME);
    room = Program { ids, clock, ..Program::beside(Store::open(&file).unwrap(), "awkward1") };
    room.opens();
    assert_eq!(room.stacks, stacks);
    let party = &room.memory.parties["p-w"];
    assert_eq!((party.name.as_str(), party.kind), ("coordinator", PartyKind::Role));
    let spoken = |session: &Session| session.records().map(|record| record.to_fields().len()).sum::<usize>();
    assert_eq!((room.memory.records().count(), spoken(&room.memory)), (before.records().count(), spoken(&before)));
    let untouched = |session: &Session| session.looks.clone();
    assert_eq!(untouched(&room.memory), untouched(&before));
    assert!(room.store.search(NAME).unwrap().is_empty() && !room.store.search("coordinator").unwrap().is_empty());
    // All of it back, and all of it again.
    let mut taken = 0;
    while let Some(done) = room.takes_back(false) {
        done.unwrap();
        taken += 1;
    }
    assert_eq!(
        (taken, room.memory.parties.get("p-w")),
        (stacks.undo.len(), None),
        "the person came with the first step that can be taken back"
    );
    while let Some(done) = room.takes_back(true) {
        done.unwrap();
    }
    assert_eq!(room.memory.parties["p-w"].name, "coordinator");
    assert_eq!(room.store.check().unwrap().faults, vec![]);
    drop(room);
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
}

#[test]
fn while_another_program_is_open_nothing_is_altered() {
    let (folder, file) = folder();
    let room = full(&file);
    let words = Words::of("en");
    let before = bytes(folder.path());
    let refused = forget(&file, &who(NAME, &words), &"s".to_owned(), moment(3000)).unwrap_err();
    assert_eq!(refused.key(), "forget-others");
    assert_eq!(bytes(folder.path()), before);
    drop(room);
    forgotten(&file, NAME);
}

/// Every file with what is in it; locks and the memory that programs share aside.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            found.extend(bytes(&entry.path()));
        } else if !["-shm", "-seat-1", "-seat-2"].iter().any(|ending| entry.path().to_string_lossy().ends_with(ending)) {
            found.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
    found
}

#[test]
fn saying_it_twice_is_saying_it_once() {
    let (folder, file) = folder();
    drop(full(&file));
    forgotten(&file, NAME);
    let before = bytes(folder.path());
    assert!(found(&file, NAME).is_nothing());
    assert_eq!(bytes(folder.path()), before);
}

#[test]
fn a_name_in_free_pages_only_is_still_taken_out() {
    let (folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(vec![Change::put(person("p", "nurse"))]).unwrap();
    // As a program of old would have altered it, without wiping what was there.
    room.store
        .meddle()
        .execute_batch("PRAGMA secure_delete=OFF; DELETE FROM step WHERE n > 1; DELETE FROM party; UPDATE shelf SET last_step = 1")
        .unwrap();
    drop(room);
    assert!(!holding(folder.path(), NAME).is_empty(), "the test is about something");
    assert!(found(&file, NAME).leftover);
    forgotten(&file, NAME);
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
}

#[test]
fn a_department_of_the_same_name_keeps_it_and_a_person_of_another_name_too() {
    let (_folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    let party = |id: &str, name: &str, kind| Party { id: id.into(), name: name.into(), kind, ..Party::default() };
    room.does(vec![
        Change::put(person("p", "nurse")),
        Change::put(party("d", NAME, PartyKind::Department)),
        Change::put(party("q", "Wilhelmína Berg", PartyKind::Person)),
    ])
    .unwrap();
    drop(room);
    let before = found(&file, NAME);
    assert_eq!((before.persons.len(), before.namesakes.len()), (1, 1));
    forgotten(&file, NAME);
    let parties = Store::open(&file).unwrap().open_session(&"lindhvn1".into()).unwrap().session.parties;
    assert_eq!([&parties["p"].name, &parties["d"].name, &parties["q"].name], ["nurse", NAME, "Wilhelmína Berg"]);
    assert_eq!(check(&file).unwrap().faults, vec![]);
}

#[test]
fn a_name_that_nobody_has_is_answered_with_those_that_come_near() {
    let (_folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(vec![Change::put(person("p", "nurse"))]).unwrap();
    drop(room);
    let nobody = found(&file, "wilhelmina larsen");
    assert!(nobody.is_nothing());
    assert_eq!(nobody.near, [NAME]);
    let words = Words::of("en");
    for no_name in ["", " ", "-", "X", "👩"] {
        assert_eq!(look_for(&file, &who(no_name, &words)).unwrap_err().key(), "forget-no-name", "{no_name:?}");
    }
}

#[test]
fn in_one_session_only_the_others_keep_it() {
    let (_folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(vec![Change::put(person("p", "nurse"))]).unwrap();
    drop(room);
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn2");
    room.does(vec![Change::put(person("p", "mayor"))]).unwrap();
    drop(room);
    let words = Words::of("en");
    let only = Forget { session: Some("lindhvn2".into()), ..who(NAME, &words) };
    forget(&file, &only, &"s".to_owned(), moment(3000)).unwrap();
    let name = |session: &str| Store::open(&file).unwrap().open_session(&session.into()).unwrap().session.parties["p"].name.clone();
    assert_eq!((name("lindhvn1"), name("lindhvn2")), (NAME.to_owned(), "mayor".to_owned()));
}

#[test]
fn a_file_that_was_handed_over_before_does_not_bring_the_name_back() {
    let (_folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(vec![
        Change::put(person("p", "nurse")),
        Change::put(Finding { id: "strategy".into(), reason: format!("says {NAME}"), ..Finding::default() }),
    ])
    .unwrap();
    let lineage = room.store.lineage(&room.memory.id).unwrap();
    let handed: charrette::session::SessionFile =
        charrette::benchmark::read(&session_ron(&room.memory, Some(&kit::benchmark()), lineage).unwrap()).unwrap();
    drop(room);
    let epoch = |file: &Path| -> i64 {
        let conn = rusqlite::Connection::open(file).unwrap();
        conn.query_row("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'epoch'", [], |row| row.get(0)).unwrap()
    };
    let before = epoch(&file);
    forgotten(&file, NAME);
    assert_eq!(epoch(&file), before + 1, "who holds something of it in memory knows that it is another file");
    let mut store = Store::open(&file).unwrap();
    let ours = store.open_session(&"lindhvn1".into()).unwrap().session;
    let lineage = store.lineage(&"lindhvn1".into()).unwrap();
    // Beside ours, never into it.
    let wanted = charrette::import::wanted(Some((&ours, &lineage)), &handed);
    assert!(matches!(wanted, charrette::import::Import::NothingNew | charrette::import::Import::BothWentOn), "{wanted:?}");
    let last = store.history(&"lindhvn1".into(), 1).unwrap().pop().unwrap();
    assert_eq!(
        (last.step.seat, Words::of("en").tell(&last.step.what).as_str()),
        (charrette::session::NOBODY, "The name of a person was replaced by: nurse")
    );
}

#[test]
fn the_backup_of_an_older_version_is_written_anew_too() {
    let (folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(vec![Change::put(person("p", "nurse"))]).unwrap();
    drop(room);
    back_up(&file, Date::constant(2026, 3, 1), &AtomicBool::new(false)).unwrap();
    let old = backup_folder(&file).join("2025-01-01.db");
    let conn = rusqlite::Connection::open(&old).unwrap();
    conn.execute_batch(&fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrations/1.sql")).unwrap()).unwrap();
    conn.execute("UPDATE note SET text = text || ' ' || ?", [NAME]).unwrap();
    let notes: i64 = conn.query_row("SELECT count(*) FROM note", [], |row| row.get(0)).unwrap();
    assert!(notes > 0);
    drop(conn);
    forgotten(&file, NAME);
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
    let version: i64 = rusqlite::Connection::open(&old).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, 1, "it is still of its version");
}

#[test]
fn names_of_those_whose_last_session_is_long_ago_are_due() {
    let (_folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(vec![
        Change::put(person("p", "nurse")),
        Change::put(Party { id: "d".into(), name: "Press office".into(), kind: PartyKind::Department, ..Party::default() }),
    ])
    .unwrap();
    drop(room);
    assert_eq!(due_to_forget(&file, Date::constant(2026, 3, 12)).unwrap(), []);
    let due = due_to_forget(&file, Date::constant(2026, 3, 13)).unwrap();
    assert_eq!(
        due.iter().map(|due| (due.name.as_str(), due.last.to_string(), due.sessions)).collect::<Vec<_>>(),
        [(NAME, "2026-03-12".to_owned(), 1)]
    );
    forgotten(&file, NAME);
    assert_eq!(due_to_forget(&file, Date::constant(2030, 1, 1)).unwrap(), [], "who is forgotten is not offered again");
}

/// Somebody who may not do everything: root, as which tests run in some places, may write and delete whatever a folder says.
#[cfg(unix)]
const SOMEBODY: u32 = 65_534;

/// The real program as somebody who is not root.
#[cfg(unix)]
fn program_of_somebody(file: &Path, words: &[&str]) -> (Option<i32>, String, String) {
    use std::os::unix::{fs::MetadataExt, process::CommandExt};
    let mut command = Command::new(env!("CARGO_BIN_EXE_charrette"));
    let settings = file.with_file_name("settings");
    command.args(words).env("TZ", "UTC").env("CHARRETTE_DATABASE", file).env("XDG_CONFIG_HOME", settings).env_remove("CHARRETTE_CONFIG");
    if tempfile::tempfile().unwrap().metadata().unwrap().uid() == 0 {
        // The program is made in a folder that somebody else may not look into.
        let own = file.with_file_name("charrette");
        if !own.exists() {
            fs::copy(env!("CARGO_BIN_EXE_charrette"), &own).unwrap();
        }
        let mut other = Command::new(own);
        other.args(words).envs(command.get_envs().filter_map(|(name, value)| Some((name, value?)))).env_remove("CHARRETTE_CONFIG");
        given(file.parent().unwrap());
        command = other;
        command.uid(SOMEBODY).gid(SOMEBODY);
    }
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    let [out, trouble] = said;
    (output.status.code(), out, trouble)
}

/// Gives a folder with all that is in it to somebody.
#[cfg(unix)]
fn given(folder: &Path) {
    std::os::unix::fs::chown(folder, Some(SOMEBODY), Some(SOMEBODY)).unwrap();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            given(&entry.path())
        } else {
            std::os::unix::fs::chown(entry.path(), Some(SOMEBODY), Some(SOMEBODY)).unwrap()
        }
    }
}

#[test]
#[cfg(unix)]
fn a_file_that_may_not_be_deleted_is_named_and_forgetting_again_finishes() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, file) = folder();
    drop(full(&file));
    drop(Store::open(&file).unwrap());
    // In the folder of backups is only what nobody can read: nothing is written there, but something would have to be deleted.
    let backups = backup_folder(&file);
    for name in ["2026-03-01.db", "2026-03-02.db", "2026-03-02-before-restore.db", ".charrette-half"] {
        fs::remove_file(backups.join(name)).unwrap();
    }
    let allow = |mode: u32| fs::set_permissions(&backups, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    let (code, out, trouble) = program_of_somebody(&file, &["forget", NAME, "--yes"]);
    allow(0o755);
    assert_eq!(code, Some(1), "{out}{trouble}");
    assert!(out.contains("The name is replaced, and the file of the sessions written anew."), "{out}");
    assert!(out.contains("charrette.db-before-2: written anew") && !out.contains("before-restore.db: deleted"), "{out}");
    assert!(trouble.contains("Some files still hold the name."), "{trouble}");
    assert!(trouble.contains("2026-02-01-before-restore.db: Permission denied"), "{trouble}");
    assert!(trouble.contains("All else is done.") && trouble.contains("say the same again"), "{trouble}");
    let left = holding(folder.path(), NAME);
    assert!(left.len() == 1 && left[0].starts_with("2026-02-01-before-restore.db"), "what is told is what is left: {left:?}");

    let (code, out, trouble) = program_of_somebody(&file, &["forget", NAME, "--yes"]);
    assert_eq!((code, trouble.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("2026-02-01-before-restore.db: deleted"), "{out}");
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
    assert_eq!(check(&file).unwrap().faults, vec![]);
}

/// The real program; `limit`: the largest file it may write in blocks, and whether it learns of it or is killed.
fn program(file: &Path, words: &[&str], limit: Option<(u64, bool)>) -> Output {
    let mut command = match limit {
        None => Command::new(env!("CARGO_BIN_EXE_charrette")),
        Some((blocks, told)) => {
            let mut shell = Command::new("sh");
            let trap = if told { "trap '' XFSZ; " } else { "" };
            shell.args(["-c", &format!("{trap}ulimit -c 0; ulimit -f {blocks}; exec \"$@\""), "sh", env!("CARGO_BIN_EXE_charrette")]);
            shell
        }
    };
    let settings = file.with_file_name("settings");
    command.args(words).env("TZ", "UTC").env("CHARRETTE_DATABASE", file).env("XDG_CONFIG_HOME", settings).env_remove("CHARRETTE_CONFIG");
    command.output().unwrap()
}

#[test]
#[cfg(unix)]
fn a_full_disk_is_told_and_nothing_is_half_done() {
    let (folder, file) = folder();
    drop(full(&file));
    // The log is in the file, so that nothing has to be moved there.
    drop(Store::open(&file).unwrap());
    let before = bytes(folder.path());
    let blocks = fs::metadata(&file).unwrap().len() / 512;
    for limit in [blocks / 4, blocks - 8] {
        let told = program(&file, &["forget", NAME, "--yes"], Some((limit, true)));
        let trouble = String::from_utf8_lossy(&told.stderr).into_owned();
        assert_eq!(told.status.code(), Some(1), "{trouble}");
        assert!(trouble.contains("Nothing was altered"), "{trouble}");
        let after = bytes(folder.path());
        let names = |bytes: &BTreeMap<PathBuf, Vec<u8>>| {
            bytes.keys().filter(|path| !path.to_string_lossy().contains(".charrette-")).cloned().collect::<Vec<_>>()
        };
        assert_eq!(names(&after), names(&before));
        assert_eq!(before.iter().filter(|(path, bytes)| after.get(*path).is_some_and(|now| now != *bytes)).count(), 0, "at {limit}");
    }
    let told = program(&file, &["forget", NAME, "--yes"], None);
    assert_eq!(told.status.code(), Some(0), "{}", String::from_utf8_lossy(&told.stderr));
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
}

#[test]
#[cfg(unix)]
fn a_program_killed_halfway_is_finished_by_the_next() {
    let (folder, file) = folder();
    drop(full(&file));
    drop(Store::open(&file).unwrap());
    let blocks = fs::metadata(&file).unwrap().len() / 512;
    let mut killed = 0;
    // Within the copies, and, as the log that takes the database over is larger than it, within that.
    for limit in [blocks / 3, blocks - 8, blocks + 8] {
        let told = program(&file, &["forget", NAME, "--yes"], Some((limit, false)));
        killed += usize::from(told.status.code().is_none());
        assert_eq!(check(&file).unwrap().faults, vec![], "killed at {limit}");
    }
    assert_eq!(killed, 3);
    assert!(!holding(folder.path(), NAME).is_empty());
    let told = program(&file, &["forget", NAME, "--yes"], None);
    assert_eq!(told.status.code(), Some(0), "{}", String::from_utf8_lossy(&told.stderr));
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
    assert_eq!(check(&file).unwrap().faults, vec![]);
}

#[test]
fn nobody_is_forgotten_without_a_yes_and_every_file_is_named() {
    let (folder, file) = folder();
    drop(full(&file));
    let said = |output: &Output| {
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let before = bytes(folder.path());
    let (code, out, trouble) = said(&program(&file, &["forget", NAME], None));
    assert_eq!(code, Some(2), "{trouble}");
    assert!(out.contains("coordinator will stand there") && out.contains("in the trash") && trouble.contains("--yes"), "{out}{trouble}");
    for named in [
        "2026-03-01.db",
        "2026-03-02.db",
        "2026-03-02-before-restore.db",
        "2026-02-01-before-restore.db",
        "2026-02-02-before-restore.db",
        "charrette.db-before-2",
    ] {
        assert!(out.contains(named), "{named} in {out}");
    }
    assert_eq!(bytes(folder.path()), before);
    let (code, _, trouble) = said(&program(&file, &["forget", NAME, "--yes", "--role", &format!("deputy of {NAME}")], None));
    assert_eq!(code, Some(2), "{trouble}");
    assert!(trouble.contains("The role says the name again"), "{trouble}");
    let (code, out, trouble) = said(&program(&file, &["forget", &NAME.to_uppercase(), "--yes", "--role", "planner"], None));
    assert_eq!((code, trouble.as_str()), (Some(0), ""));
    assert!(
        out.contains("2026-02-01-before-restore.db: deleted")
            && out.contains("2026-03-01.db: written anew")
            && out.contains("written elsewhere"),
        "{out}"
    );
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
    let (code, _, trouble) = said(&program(&file, &["forget", NAME, "--yes"], None));
    assert_eq!(code, Some(1));
    assert!(trouble.contains("stands nowhere"), "{trouble}");
    let (code, out, _) = said(&program(&file, &["check"], None));
    assert_eq!((code, out.contains("Everything is whole")), (Some(0), true));
}

#[test]
fn names_that_are_due_are_offered_by_check_and_by_forget() {
    let (folder, file) = folder();
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    room.does(vec![Change::put(person("p", "nurse"))]).unwrap();
    room.store.meddle().execute_batch("UPDATE shelf SET changed = '2001-01-01T00:00:00.000Z'").unwrap();
    drop(room);
    let settings = folder.path().join("settings.ron");
    fs::write(&settings, "Settings(forget_after_years: 5)").unwrap();
    let call = |words: &[&str]| {
        let output = program(&file, &[words, &["--config", settings.to_str().unwrap()]].concat(), None);
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
    };
    let (_, said) = call(&["check"]);
    assert!(said.contains("charrette forget --due"), "{said}");
    let (code, said) = call(&["forget", "--due"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains(NAME) && said.contains("1 January 2001") && said.contains("charrette forget \"NAME\""), "{said}");
    let (code, said) = call(&["forget", "--due", "--yes"]);
    assert_eq!(code, Some(0), "{said}");
    let (_, said) = call(&["forget", "--due"]);
    assert!(said.contains("No name"), "{said}");
    assert_eq!(holding(folder.path(), NAME), Vec::<String>::new());
    let output = program(&file, &["forget", "--due"], None);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("forget_after_years"));
}
