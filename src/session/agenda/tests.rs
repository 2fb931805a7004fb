#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use proptest::prelude::*;

use super::*;
use crate::session::{Finding, Judgement, Sitting, Timebox, Voices};

/// A sitting of so many minutes with so many key factors.
fn room(minutes: u32, factors: usize) -> Session {
    let mut session = Session::default();
    session.about.minutes = minutes;
    session.about.scope = (1..=factors).map(|at| Id::from(format!("f{at}"))).collect();
    session.put(Sitting { id: "s1".into(), ..Sitting::default() }.into());
    session
}

fn timebox(session: &mut Session, factor: &str, alter: impl FnOnce(&mut Timebox)) {
    let mut timebox = session.timebox(&factor.into());
    alter(&mut timebox);
    session.put(timebox.into());
}

fn judged(session: &mut Session, factor: &str) {
    session.put(Finding { id: factor.into(), judgement: Judgement::Partly, ..Finding::default() }.into());
}

fn planned(agenda: &Agenda) -> Vec<u32> {
    agenda.slots.iter().map(|slot| slot.planned).collect()
}

fn agenda(session: &Session, here: &str) -> Agenda {
    Agenda::of(session, Some(&here.into()), &[])
}

#[test]
fn three_hours_leave_a_hundred_and_ten_minutes_for_talk() {
    let agenda = agenda(&room(180, 13), "f1");
    assert_eq!(agenda.aside, Aside { opening: 15, first_round: 13, pause: 15, priorities: 15, close: 12 });
    assert_eq!((agenda.talk, agenda.to_come()), (110, 13));
    assert_eq!(planned(&agenda).iter().sum::<u32>(), 110);
    assert!(planned(&agenda).iter().all(|minutes| [8, 9].contains(minutes)));
    assert!(agenda.fits());
}

#[test]
fn a_short_sitting_has_no_break_and_what_is_set_aside_by_hand_stands() {
    assert_eq!(Aside::usual(89, 13).pause, 0);
    assert_eq!(Aside::usual(90, 13).pause, 7);
    let mut session = room(180, 13);
    let sitting = Sitting { id: "s1".into(), minutes: 120, pause: Some(0), opening: Some(500), ..Sitting::default() };
    session.put(sitting.into());
    let agenda = agenda(&session, "f1");
    assert_eq!((agenda.minutes, agenda.aside.pause, agenda.aside.opening, agenda.talk), (120, 0, 500, 0));
    assert!(!agenda.fits());
}

#[test]
fn without_minutes_there_is_nothing_to_share_and_nothing_to_warn_of() {
    let agenda = agenda(&room(0, 13), "f1");
    assert_eq!((agenda.talk, agenda.left(), agenda.ahead()), (0, 0, 0));
    assert!(agenda.fits() && planned(&agenda).iter().all(|minutes| *minutes == 0));
}

#[test]
fn a_split_room_gets_three_times_the_minutes_of_one_that_agrees() {
    let mut session = room(180, 3);
    let mut cards = |factor: &str, in_place, partly, not_in_place| {
        session.put(Voices { id: factor.into(), in_place, partly, not_in_place, ..Voices::default() }.into());
    };
    cards("f1", 9, 3, 0);
    cards("f2", 5, 2, 5);
    cards("f3", 0, 4, 8);
    let shares = planned(&agenda(&session, "f1"));
    assert_eq!(shares, [20, 60, 40]);
}

#[test]
fn what_is_set_by_hand_stands_and_the_others_share_the_rest() {
    let mut session = room(180, 13);
    timebox(&mut session, "f3", |timebox| timebox.minutes = 50);
    let agenda = agenda(&session, "f1");
    assert_eq!((agenda.slots[2].planned, planned(&agenda).iter().sum::<u32>()), (50, 110));
    assert!(agenda.slots.iter().filter(|slot| !slot.by_hand).all(|slot| slot.planned == 5));
}

#[test]
fn by_weight_alone_is_what_there_was_before_anybody_set_minutes() {
    let mut session = room(180, 5);
    session.put(Voices { id: "f2".into(), in_place: 5, not_in_place: 5, ..Voices::default() }.into());
    judged(&mut session, "f4");
    let before = Agenda::of(&session, None, &[]);
    assert_eq!((before.by_weight(), before.slots[3].planned), (planned(&before), 0));
    timebox(&mut session, "f1", |timebox| timebox.minutes = 90);
    timebox(&mut session, "f4", |timebox| timebox.minutes = 9);
    let after = Agenda::of(&session, None, &[]);
    assert_eq!((after.by_weight(), after.slots[0].planned), (planned(&before), 90));
}

#[test]
fn what_is_judged_skipped_merged_or_left_for_later_gives_its_minutes_to_the_others() {
    let mut session = room(180, 5);
    judged(&mut session, "f1");
    timebox(&mut session, "f2", |timebox| timebox.turn = Turn::Skipped);
    timebox(&mut session, "f3", |timebox| (timebox.turn, timebox.with) = (Turn::Merged, Some("f4".into())));
    let agenda = agenda(&session, "f3");
    assert_eq!(agenda.here().unwrap().factor.as_str(), "f4", "the clock runs where they are talked about together");
    assert_eq!(planned(&agenda), [0, 0, 0, 59, 59]);
    timebox(&mut session, "f4", |timebox| timebox.turn = Turn::NextSitting);
    timebox(&mut session, "f5", |timebox| timebox.turn = Turn::Skipped);
    let none = Agenda::of(&session, Some(&"f1".into()), &[]);
    assert!(none.to_come() == 1, "a judged one that the room is at is talked about again");
    let none = Agenda::of(&session, None, &[]);
    assert!(none.to_come() == 0 && none.fits());
}

#[test]
fn two_that_are_merged_with_each_other_lead_nowhere_else() {
    let mut session = room(180, 3);
    timebox(&mut session, "f1", |timebox| (timebox.turn, timebox.with) = (Turn::Merged, Some("f2".into())));
    timebox(&mut session, "f2", |timebox| (timebox.turn, timebox.with) = (Turn::Merged, Some("f1".into())));
    assert_eq!(talked_at(&session, &"f1".into()).as_str(), "f1");
    assert_eq!(talked_at(&session, &"f3".into()).as_str(), "f3");
}

#[test]
fn a_key_factor_that_took_less_makes_the_sitting_ahead_and_one_that_took_more_behind() {
    let mut session = room(180, 13);
    let all = agenda(&session, "f1").slots[0].planned;
    judged(&mut session, "f1");
    timebox(&mut session, "f1", |timebox| timebox.spent = (all - 3) * 60);
    assert_eq!(agenda(&session, "f2").ahead(), 180);
    timebox(&mut session, "f1", |timebox| timebox.spent = (all + 4) * 60);
    assert_eq!(agenda(&session, "f2").ahead(), -240);
    // The one that is talked about is not ahead before it ends, but behind as soon as it takes longer.
    judged(&mut session, "f1");
    timebox(&mut session, "f1", |timebox| timebox.spent = all * 60);
    assert_eq!(Agenda::of(&session, Some(&"f2".into()), &[("f2".into(), 60)]).ahead(), 0);
    let late = Agenda::of(&session, Some(&"f2".into()), &[("f2".into(), 20 * 60)]);
    assert!(late.ahead() <= -11 * 60, "{}", late.ahead());
    assert_eq!(late.left(), (110 - i64::from(all) - 20) * 60);
}

#[test]
fn when_everything_is_done_what_is_left_is_what_we_are_ahead() {
    let mut session = room(180, 4);
    for (factor, spent) in [("f1", 300), ("f2", 2_000), ("f3", 61), ("f4", 900)] {
        judged(&mut session, factor);
        timebox(&mut session, factor, |timebox| timebox.spent = spent);
    }
    let agenda = Agenda::of(&session, None, &[]);
    assert_eq!(agenda.ahead(), agenda.left());
}

#[test]
fn it_is_said_when_less_than_two_minutes_are_left_for_each() {
    let mut session = room(180, 13);
    timebox(&mut session, "f1", |timebox| (timebox.spent, timebox.share) = (86 * 60, 8));
    assert!(agenda(&session, "f2").fits(), "{:?}", agenda(&session, "f2"));
    timebox(&mut session, "f1", |timebox| timebox.spent = 87 * 60);
    assert!(!agenda(&session, "f2").fits());
    // Two that are left for the next sitting make room for the others.
    timebox(&mut session, "f12", |timebox| timebox.turn = Turn::NextSitting);
    timebox(&mut session, "f13", |timebox| timebox.turn = Turn::NextSitting);
    assert!(agenda(&session, "f2").fits());
}

#[test]
fn another_sitting_begins_with_all_its_minutes_and_with_what_was_left_for_it() {
    let mut session = room(180, 2);
    timebox(&mut session, "f1", |timebox| (timebox.spent, timebox.sitting, timebox.minutes) = (1_000, Some("s1".into()), 4));
    timebox(&mut session, "f2", |timebox| (timebox.turn, timebox.sitting) = (Turn::NextSitting, Some("s1".into())));
    assert_eq!(agenda(&session, "f1").to_come(), 1);
    session.put(Sitting { id: "s2".into(), rank: "Z".into(), ..Sitting::default() }.into());
    let again = agenda(&session, "f1");
    assert_eq!((again.to_come(), again.slots[0].spent, again.left()), (2, 0, i64::from(again.talk) * 60));
    assert!(!again.slots[0].by_hand);
}

#[test]
fn one_key_factor_has_all_the_talk() {
    let agenda = agenda(&room(60, 1), "f1");
    assert_eq!((agenda.slots[0].planned, agenda.talk), (45, 45));
    assert!(agenda.fits());
}

#[test]
fn the_clock_shows_minutes_until_the_last_one_and_then_seconds() {
    let shows = |left: i64| Countdown::of(left, 8, 0, false).rest;
    assert_eq!(shows(480_000), Rest::Minutes(8));
    assert_eq!(shows(420_001), Rest::Minutes(8));
    assert_eq!(shows(420_000), Rest::Minutes(7));
    assert_eq!(shows(60_001), Rest::Minutes(2));
    assert_eq!(shows(60_000), Rest::Seconds(60));
    assert_eq!(shows(1), Rest::Seconds(1));
    assert_eq!(shows(0), Rest::Over(0));
    assert_eq!(shows(-180_000), Rest::Over(3));
}

#[test]
fn it_warns_at_a_fifth_and_at_a_twentieth() {
    let alarm = |left: i64| Countdown::of(left, 10, 0, false).alarm;
    assert_eq!(alarm(120_001), Alarm::Calm);
    assert_eq!(alarm(120_000), Alarm::Soon);
    assert_eq!(alarm(30_001), Alarm::Soon);
    assert_eq!(alarm(30_000), Alarm::Now);
    assert_eq!(alarm(-1), Alarm::Now);
}

proptest! {
    #[test]
    fn every_minute_is_given_out_and_nobody_gets_one_that_is_not_there(
        minutes in 0..7_000_u32,
        weights in proptest::collection::vec(0..4_u32, 0..40),
    ) {
        let shares = share(minutes, &weights);
        prop_assert_eq!(shares.len(), weights.len());
        let all: u32 = shares.iter().sum();
        prop_assert_eq!(all, if weights.iter().any(|weight| *weight > 0) { minutes } else { 0 });
        for (share, weight) in shares.iter().zip(&weights) {
            prop_assert!(*weight > 0 || *share == 0);
            let less = |other: (&u32, &u32)| other.1 < weight && other.0 > share;
            prop_assert!(!shares.iter().zip(&weights).any(less), "who weighs more never gets less: {:?} {:?}", weights, shares);
        }
    }

    #[test]
    fn with_a_minute_more_nobody_gets_less(minutes in 0..500_u32, weights in proptest::collection::vec(0..4_u32, 1..30)) {
        let (before, after) = (share(minutes, &weights), share(minutes + 1, &weights));
        prop_assert!(before.iter().zip(&after).all(|(before, after)| before <= after), "{:?} {:?}", before, after);
    }

    #[test]
    fn whatever_was_spent_set_or_passed_by_the_plan_holds_what_is_left(
        minutes in 0..6_001_u32,
        slots in proptest::collection::vec((0..3_000_u32, 0..60_u32, 0..5_usize, any::<bool>(), 0..20_u32), 1..30),
        here in 0..30_usize,
    ) {
        let mut session = room(minutes, slots.len());
        for (at, (spent, by_hand, turn, is_judged, share)) in slots.iter().enumerate() {
            let factor = format!("f{}", at + 1);
            timebox(&mut session, &factor, |timebox| {
                timebox.spent = *spent;
                timebox.minutes = if by_hand % 3 == 0 { *by_hand } else { 0 };
                timebox.turn = Turn::ALL[turn % Turn::ALL.len()];
                timebox.share = *share;
            });
            if *is_judged {
                judged(&mut session, &factor);
            }
        }
        let agenda = Agenda::of(&session, session.about.scope.get(here), &[]);
        let gone: u32 = agenda.slots.iter().filter(|slot| slot.stand != Stand::Left).map(|slot| slot.spent).sum();
        let there = (agenda.talk * 60).saturating_sub(gone) / 60;
        let left = || agenda.slots.iter().filter(|slot| slot.stand == Stand::Left);
        let by_hand: u32 = left().filter(|slot| slot.by_hand).map(|slot| slot.planned).sum();
        let shared: u32 = left().filter(|slot| !slot.by_hand).map(|slot| slot.planned).sum();
        let open = left().any(|slot| !slot.by_hand);
        prop_assert_eq!(shared, if open { there.saturating_sub(by_hand) } else { 0 });
        let _ = (agenda.fits(), agenda.ahead(), agenda.left());
    }

    #[test]
    fn the_clock_wakes_exactly_when_it_shows_something_else(left in -400_000..700_000_i64, planned in 0..12_u32) {
        let shows = |left: i64| Countdown::of(left, planned, 0, false);
        let wait = next_change(left, planned);
        prop_assert!(wait > 0);
        prop_assert_ne!(shows(left), shows(left - wait));
        prop_assert_eq!(shows(left), shows(left - wait + 1));
    }
}
