//! What a disk can do below SQLite, at every point of a session's life: fail, write half, fill up, be
//! locked, lose its power. And what it is asked for: one sync per step.
//!
//! Ordinary runs try a sample of the points; `CHARRETTE_CAMPAIGN=1` tries every one.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]
#![expect(clippy::print_stdout, reason = "a campaign tells its figures, with --nocapture")]

#[expect(dead_code, reason = "the room is made for many stories, these need a part of it")]
mod kit;

#[path = "disk/life.rs"]
mod life;
#[path = "disk/power.rs"]
mod power;
#[path = "disk/room.rs"]
mod room;
#[path = "disk/syncs.rs"]
mod syncs;
#[path = "disk/vfs.rs"]
mod vfs;
#[path = "journeys/workshop.rs"]
#[expect(dead_code, reason = "the room is made for many stories, these need a part of it")]
mod workshop;

use std::collections::BTreeSet;

use charrette::{failure::Failure, words::Words};
use vfs::{Call, Fault, Harm};

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// The calls at which things go wrong: every one on demand, else some of them, always the first and the last.
fn points(calls: usize, sample: usize, seed: u64) -> BTreeSet<usize> {
    if std::env::var_os("CHARRETTE_CAMPAIGN").is_some() || calls <= sample {
        return (1..=calls).collect();
    }
    let mut dice = Dice(seed);
    (0..sample).map(|_| 1 + dice.roll(calls)).chain([1, calls]).collect()
}

/// Every way in which a call goes wrong once, and some that last.
const WAYS: &[(Call, Harm)] = &[
    (Call::Open, Harm::Fails),
    (Call::Read, Harm::Fails),
    (Call::Write, Harm::Fails),
    (Call::Write, Harm::Shortened),
    (Call::Write, Harm::Full),
    (Call::Write, Harm::FullFromThen),
    (Call::Sync, Harm::Fails),
    (Call::Truncate, Harm::Fails),
    (Call::Delete, Harm::Fails),
    (Call::Lock, Harm::Fails),
    (Call::Lock, Harm::Busy),
    (Call::Lock, Harm::BusyFromThen),
    (Call::Map, Harm::Fails),
];

/// A failure is told in three whole sentences, in the words for what has happened.
fn told(failure: &Failure, fault: Fault, at: &str) {
    let told = failure.tell(&Words::of("en"));
    assert!(!told.contains(failure.key()) && !told.contains('{') && told.lines().count() >= 3, "{at}, {fault:?}: {told}");
    let right: &[&str] = match (fault.call, fault.harm) {
        (_, Harm::Full | Harm::FullFromThen) => &["store-full"],
        (_, Harm::Busy | Harm::BusyFromThen) => &["store-locked"],
        (Call::Open, Harm::Fails | Harm::Shortened) => &["store-unreadable", "backup-failed"],
        // A lock that fails is what drives without locks have.
        (Call::Lock, Harm::Fails | Harm::Shortened) if at == "opening the file" => &["store-disk", "store-network"],
        (Call::Read | Call::Write | Call::Sync | Call::Truncate | Call::Delete | Call::Lock | Call::Map, Harm::Fails | Harm::Shortened) => {
            &["store-disk", "backup-failed"]
        }
    };
    let what = failure.what.key.as_str();
    assert!(right.contains(&what), "{at}, {fault:?}: {what}\n{told}");
}
