//! The power goes: what was synced is there, and of the rest whatever the disk had got round to.

use charrette::{
    session::{Change, Note},
    store::{Commit, Draft, Store},
};

use super::{
    Dice,
    kit::{Program, moment},
    vfs,
};

#[test]
fn every_step_that_was_taken_survives_a_power_cut_at_any_moment() {
    for seed in 0..2 {
        vfs::new();
        vfs::remembers();
        let mut dice = Dice(seed);
        let folder = tempfile::tempdir().unwrap();
        let mut room = Program::begin(Store::open(&folder.path().join("charrette.db")).unwrap(), "lindhvn1");
        for step in 0..25 {
            let draft = Draft { field: "note".into(), base: None, text: format!("half {step}"), caret: 1, at: moment(1) };
            let synced = dice.roll(2) == 0;
            room.store.keep_draft(&"lindhvn1".into(), &draft, synced).unwrap();
            cut(&mut dice, |after| {
                assert_eq!(after.memory, room.memory, "seed {seed}, step {step}");
                let drafts = after.store.drafts(&"lindhvn1".into()).unwrap();
                assert!(!synced || drafts == [draft.clone()], "seed {seed}, step {step}: {drafts:?}");
            });
            let long = "word ".repeat(dice.roll(9_000));
            let note = Note { id: format!("n{step}").into(), text: format!("{step} {long}"), ..Note::default() };
            let commit = Commit { settles: vec!["note".into()], ..room.step(vec![Change::put(note)]) };
            room.send(commit).unwrap();
            if dice.roll(4) == 0 {
                room.takes_back(false).unwrap().unwrap();
            }
            if dice.roll(3) == 0 {
                room.store.tidy().unwrap();
            }
            cut(&mut dice, |after| {
                assert_eq!(after.memory, room.memory, "seed {seed}, step {step}");
                assert_eq!(after.store.drafts(&"lindhvn1".into()).unwrap(), [], "seed {seed}, step {step}");
            });
        }
    }
}

/// Looks at what would be there if the power went now.
fn cut(dice: &mut Dice, look: impl FnOnce(&mut Program)) {
    let copies = tempfile::tempdir().unwrap();
    // At times nothing gets through that was not synced, at times all, at times some.
    let luck = dice.roll(3);
    vfs::power_cut(copies.path(), || luck == 1 || luck == 2 && dice.roll(2) == 0);
    vfs::aside(|| {
        let mut after = Program::beside(Store::open(&copies.path().join("charrette.db")).unwrap(), "lindhvn1");
        after.opens();
        assert_eq!(after.store.check().unwrap().faults, []);
        look(&mut after);
    });
}
