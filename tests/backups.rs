//! A copy a day, the last fourteen; each a whole database of its own whatever was written meanwhile, and put
//! back by one command.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[expect(dead_code, reason = "other tests need more of it")]
mod kit;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use charrette::{
    session::{Change, Note},
    store::{KEPT, Store, back_up, backup_due, backup_folder, backups, check, contents, restore},
    time::Date,
};
use kit::Program;

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    (folder, file)
}

fn room(file: &Path, session: &str) -> Program {
    Program::begin(Store::open(file).unwrap(), session)
}

fn note(room: &mut Program, n: usize) {
    let note = Note { id: format!("n{n}").into(), rank: "V".into(), text: format!("What was said, {n}. ").repeat(40), ..Note::default() };
    room.does(vec![Change::put(note)]).unwrap();
}

fn day(day: i8) -> Date {
    Date::constant(2026, 3, 1).saturating_add(jiff::Span::new().days(i64::from(day) - 1))
}

fn backed_up(file: &Path, on: Date) {
    back_up(file, on, &AtomicBool::new(false)).unwrap();
}

fn names(file: &Path) -> Vec<String> {
    backups(file).into_iter().map(|kept| kept.name).collect()
}

fn titles(file: &Path) -> Vec<String> {
    contents(file).unwrap().sessions.into_iter().map(|row| row.id.to_string()).collect()
}

#[test]
fn a_day_gets_one_backup_and_the_last_fourteen_days_are_kept() {
    let (_folder, file) = place();
    drop(room(&file, "lindhvn1"));
    assert!(backup_due(&file, day(1)));
    backed_up(&file, day(1));
    assert!(!backup_due(&file, day(1)) && backup_due(&file, day(2)));
    let first = fs::read(backups(&file).first().unwrap().path.clone()).unwrap();
    drop(room(&file, "lindhvn2"));
    backed_up(&file, day(1));
    assert_eq!(fs::read(&backups(&file).first().unwrap().path).unwrap(), first, "the second start of a day leaves it alone");
    // Something else that somebody keeps there is none of our business.
    let theirs = backup_folder(&file).join("before the merger.db");
    fs::write(&theirs, "theirs").unwrap();
    (2..=20).for_each(|on| backed_up(&file, day(on)));
    let kept: Vec<String> = (7..=20).rev().map(|on| day(on).to_string()).collect();
    assert_eq!((KEPT, names(&file).into_iter().filter(|name| name != "before the merger").collect::<Vec<_>>()), (14, kept));
    assert!(theirs.exists());
    assert_eq!(fs::read_dir(backup_folder(&file)).unwrap().count(), 15, "and nothing lies beside them");
}

#[test]
fn a_file_without_a_session_has_nothing_to_keep() {
    let (_folder, file) = place();
    drop(Store::open(&file).unwrap());
    backed_up(&file, day(1));
    assert!(!backup_folder(&file).exists());
}

/// Steps are taken all the while, most of them still in the write-ahead log.
#[test]
fn a_backup_taken_while_somebody_writes_is_whole_and_of_one_moment() {
    let (folder, file) = place();
    let mut writer = room(&file, "lindhvn1");
    let over = Arc::new(AtomicBool::new(false));
    let begun = Arc::new(AtomicBool::new(false));
    let writing = {
        let (over, begun) = (Arc::clone(&over), Arc::clone(&begun));
        thread::spawn(move || {
            let mut n = 0;
            while !over.load(Ordering::Relaxed) {
                note(&mut writer, n);
                n += 1;
                begun.store(n > 20, Ordering::Relaxed);
            }
            n
        })
    };
    while !begun.load(Ordering::Relaxed) {
        thread::yield_now();
    }
    for on in 1..=10 {
        backed_up(&file, day(on));
    }
    let asked = folder.path().join("asked.db");
    Store::open(&file).unwrap().backup(&asked).unwrap();
    over.store(true, Ordering::Relaxed);
    let written = writing.join().unwrap();
    let mut before = 0;
    let copies: Vec<PathBuf> = backups(&file).into_iter().rev().map(|kept| kept.path).chain([asked]).collect();
    assert_eq!(copies.len(), 11);
    for copy in copies {
        let health = check(&copy).unwrap();
        assert_eq!((health.faults, health.sound), (vec![], 1));
        assert!(health.steps > 20 && health.steps >= before && health.steps <= written + 1, "{} of {written}", health.steps);
        before = health.steps;
    }
}

#[test]
fn a_backup_can_be_opened_like_any_other_file_of_sessions() {
    let (_folder, file) = place();
    let mut room = room(&file, "lindhvn1");
    note(&mut room, 1);
    backed_up(&file, day(1));
    let kept = backups(&file).pop().unwrap();
    let bytes = fs::read(&kept.path).unwrap();
    assert_eq!(titles(&kept.path), ["lindhvn1"]);
    assert_eq!(fs::read(&kept.path).unwrap(), bytes, "a look alters nothing");
    assert_eq!(fs::read_dir(backup_folder(&file)).unwrap().count(), 1, "nor leaves anything beside it");
    let copy = Store::open(&kept.path).unwrap().open_session(&"lindhvn1".into()).unwrap();
    assert_eq!(copy.session, room.memory);
}

#[test]
fn a_damaged_file_never_takes_the_place_of_a_good_backup() {
    let (_folder, file) = place();
    let mut room = room(&file, "lindhvn1");
    (0..30).for_each(|n| note(&mut room, n));
    drop(room);
    (1..=14).for_each(|on| backed_up(&file, day(on)));
    let mut bytes = fs::read(&file).unwrap();
    let from = bytes.len() / 2;
    bytes.get_mut(from..).unwrap().fill(0xa5);
    fs::write(&file, bytes).unwrap();
    assert_eq!(back_up(&file, day(15), &AtomicBool::new(false)).unwrap_err().key(), "store-damaged");
    let kept: Vec<String> = (1..=14).rev().map(|on| day(on).to_string()).collect();
    assert_eq!(names(&file), kept);
}

#[test]
fn what_is_put_back_is_what_was_and_what_was_there_is_kept() {
    let (_folder, file) = place();
    drop(room(&file, "lindhvn1"));
    backed_up(&file, day(1));
    drop(room(&file, "lindhvn2"));
    let kept = backups(&file).pop().unwrap();
    let copy = restore(&file, &kept.path, day(2)).unwrap().unwrap();
    assert_eq!(titles(&file), ["lindhvn1"]);
    assert_eq!(titles(&copy).len(), 2);
    assert_eq!(names(&file), ["2026-03-02-before-restore", "2026-03-01"]);
    // And back again.
    let again = restore(&file, &copy, day(2)).unwrap().unwrap();
    assert_eq!((titles(&file).len(), titles(&again)), (2, vec!["lindhvn1".to_owned()]));
    assert_eq!(check(&file).unwrap().faults, []);
    assert!(again.ends_with("2026-03-02-before-restore-2.db"));
}

#[test]
fn nothing_is_put_back_while_somebody_has_the_file_open() {
    let (_folder, file) = place();
    let open = room(&file, "lindhvn1");
    backed_up(&file, day(1));
    let before = fs::read(&file).unwrap();
    let kept = backups(&file).pop().unwrap();
    assert_eq!(restore(&file, &kept.path, day(2)).unwrap_err().key(), "restore-others");
    assert_eq!((fs::read(&file).unwrap(), names(&file)), (before, vec!["2026-03-01".to_owned()]));
    drop(open);
    restore(&file, &kept.path, day(2)).unwrap();
}

#[test]
fn a_backup_takes_the_place_of_what_is_no_database_any_more() {
    let (_folder, file) = place();
    drop(room(&file, "lindhvn1"));
    backed_up(&file, day(1));
    let kept = backups(&file).pop().unwrap();
    let whole = fs::read(&file).unwrap();
    let beginning_gone = [&[0x5a; 4096][..], whole.get(4096..).unwrap()].concat();
    let half_gone = [whole.get(..whole.len() / 2).unwrap(), &vec![0x5a; whole.len() / 2][..]].concat();
    for wreck in [beginning_gone, half_gone, vec![], b"Dear all".to_vec()] {
        fs::write(&file, &wreck).unwrap();
        let copy = restore(&file, &kept.path, day(2)).unwrap();
        assert_eq!(titles(&file), ["lindhvn1"]);
        assert_eq!(check(&file).unwrap().faults, []);
        if !wreck.is_empty() {
            assert_eq!(fs::read(copy.unwrap()).unwrap().len(), wreck.len(), "what was there is kept as it was");
        }
    }
    // The file alone was lost, and its log was not: it must not meet a file that it does not belong to.
    fs::remove_file(&file).unwrap();
    let log = file.with_file_name("charrette.db-wal");
    fs::write(&log, "the last steps").unwrap();
    assert_eq!(Store::open(&file).unwrap_err().key(), "store-log-alone");
    assert_eq!(check(&file).unwrap_err().key(), "store-log-alone");
    assert_eq!(fs::read_to_string(&log).unwrap(), "the last steps");
    restore(&file, &kept.path, day(3)).unwrap();
    assert_eq!(titles(&file), ["lindhvn1"]);
    assert_eq!(fs::read_to_string(backup_folder(&file).join("2026-03-03-before-restore.db-wal")).unwrap(), "the last steps");
}

#[test]
fn a_damaged_or_foreign_backup_is_not_put_in_place() {
    let (folder, file) = place();
    let mut open = room(&file, "lindhvn1");
    (0..30).for_each(|n| note(&mut open, n));
    drop(open);
    backed_up(&file, day(1));
    let kept = backups(&file).pop().unwrap();
    let before = fs::read(&file).unwrap();
    let mut bytes = fs::read(&kept.path).unwrap();
    let from = bytes.len() - 4096 * 3;
    bytes.get_mut(from..).unwrap().fill(0xa5);
    fs::write(&kept.path, bytes).unwrap();
    assert_eq!(restore(&file, &kept.path, day(2)).unwrap_err().key(), "restore-damaged");
    let letter = folder.path().join("letter.txt");
    fs::write(&letter, "Dear all, ".repeat(100)).unwrap();
    assert_eq!(restore(&file, &letter, day(2)).unwrap_err().key(), "store-not-a-database");
    assert_eq!(fs::read(&file).unwrap(), before);
}
