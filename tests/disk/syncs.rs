//! What the disk is asked for: one sync per step, none for what a quarter of a second's typing costs.

use std::path::Path;

use charrette::{
    session::{Change, Note},
    store::{Job, Store},
};

use super::{
    kit::Program,
    vfs::{self, Call},
    workshop::workshop_on_disk,
};

#[test]
fn a_step_costs_one_sync_and_a_draft_one_after_two_seconds() {
    vfs::new();
    let mut room = workshop_on_disk().lindhaven();
    // What follows the making of the file, and the tidying, is over.
    room = room.wait(10_000).keys("<right>").wait(10_000);
    vfs::synced();
    let gestures = [
        ("2", "a judgement"),
        ("nSaid<esc>", "a note"),
        ("aInvite six firms @Press office 30.4.<enter>", "an action with lead and date"),
        ("oMore firms<esc>", "an objective"),
        ("rBecause<esc>", "a reason"),
        ("pWho pays?<enter>", "a parked item"),
        ("dWe go on<enter>", "a decision"),
        ("eMinutes<enter>", "evidence"),
        ("<down>k", "looked into"),
        ("u", "an undo"),
        ("<c-r>", "a redo"),
        ("<tab>s4<tab><tab>", "a status"),
    ];
    for (keys, what) in gestures {
        room = room.keys(keys);
        assert_eq!(vfs::synced(), ["db-wal"], "{what}");
    }
    room = room.keys("<right>").wait(1_000);
    assert_eq!(vfs::synced(), Vec::<String>::new(), "moving on");
    // The log has grown long meanwhile, and is moved into the file when nobody has typed for a while.
    room = room.wait(10_000);
    assert_eq!(vfs::synced(), ["db-wal", "db"], "tidying");
    // The first sync after that is of the log's new head.
    room = room.keys("1");
    assert_eq!(vfs::synced(), ["db-wal", "db-wal"]);
    let steps = room.jobs.iter().filter(|job| matches!(job, Job::Commit(_) | Job::TakeBack(_))).count();
    assert!(steps >= gestures.len());

    let writes = vfs::count(Call::Write);
    room = room.keys("nHalf").wait(249);
    assert_eq!(vfs::count(Call::Write), writes, "nothing is written at the first key");
    room = room.wait(1);
    assert!(vfs::count(Call::Write) > writes, "a quarter of a second after the first key");
    // However long somebody types, the first key is on the disk after two seconds, and so on.
    for second in 1..=6 {
        for _ in 0..10 {
            room = room.keys("x").wait(if second == 1 { 75 } else { 100 });
        }
        let expected: &[&str] = if second % 2 == 0 { &["db-wal"] } else { &[] };
        assert_eq!(vfs::synced(), expected, "second {second}");
    }
    drop(room);
}

/// A step is one transaction: the log on the disk holds one commit mark for it.
#[test]
fn a_step_with_its_draft_is_one_transaction() {
    vfs::new();
    let mut room = workshop_on_disk().lindhaven().keys("nHalf").wait(300);
    let log = room.folder().join("charrette.db-wal");
    let before = commits(&log);
    room = room.keys(" a sentence<esc>");
    assert_eq!(commits(&log), before + 1);
    assert!(room.drafts().is_empty());
    room = room.keys("aInvite six firms @Press office 30.4.<enter>");
    assert_eq!(commits(&log), before + 2, "the action and its new lead");
    room = room.keys("u");
    assert_eq!(commits(&log), before + 3, "taking it back");
    drop(room);
}

/// How many frames of a write-ahead log end a transaction: those that name the size of the file after it.
fn commits(log: &Path) -> usize {
    let bytes = std::fs::read(log).unwrap();
    let salt = bytes.get(16..24).unwrap();
    let frames = bytes.get(32..).unwrap().chunks_exact(24 + 4096);
    frames.filter(|frame| frame.get(8..16) == Some(salt) && frame.get(4..8) != Some(&[0; 4])).count()
}

#[test]
fn moving_the_log_into_the_file_waits_until_nobody_types() {
    vfs::new();
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("charrette.db")).unwrap();
    vfs::synced();
    store.tidy().unwrap();
    let _looked = store.shelf(0, 9).unwrap();
    assert_eq!(vfs::synced(), Vec::<String>::new());
}

#[test]
fn the_first_step_after_opening_waits_for_the_disk_too() {
    vfs::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    drop(Program::begin(Store::open(&file).unwrap(), "lindhvn1"));
    let mut room = Program::beside(Store::open(&file).unwrap(), "lindhvn1");
    room.opens();
    room.clock = 50;
    vfs::synced();
    // The first id is the file's already.
    let _ = room.action("an id");
    let note = Note { id: "n".into(), text: "Said".into(), ..Note::default() };
    room.does(vec![Change::put(note)]).unwrap();
    // The head of a new log, and the step.
    assert_eq!(vfs::synced(), ["db-wal", "db-wal"]);
}
