//! Two programs at one session: each sees what the other does, and nothing of either is lost.

use charrette::session::{Judgement, Session};
use proptest::prelude::*;

use crate::{
    any_keys::any_key,
    workshop::{Workshop, workshop_on_disk},
};

/// Longer than what must be waited before both versions can be chosen from.
const LOOK: u64 = 400;

/// Two windows on the same key factor of one session.
fn two() -> (Workshop, Workshop) {
    let first = workshop_on_disk().lindhaven();
    let second = first.beside().keys("<enter>").sees("1  PUBLIC COMMITMENT");
    (first, second)
}

fn reason(session: &Session) -> String {
    session.finding(&"public-commitment".into()).reason
}

fn judgement(session: &Session) -> Judgement {
    session.judgement(&"public-commitment".into())
}

#[test]
fn what_the_other_one_does_is_seen_and_told_without_a_key() {
    let (first, second) = two();
    let second = second.keys("2");
    let first = first.misses("[2 PARTLY").hears().sees("[2 PARTLY IN PLACE]");
    let first = first.sees("Window 2: 1 Public commitment judged: Partly in place").wait(7_000).misses("Window 2");
    let _second = second.keys("nFrom the second<esc>3");
    first.hears().sees("From the second").sees("[3 NOT IN PLACE]").sees("Window 2, 2 steps, the last: 1 Public commitment judged");
}

#[test]
fn what_oneself_does_is_no_news() {
    let (first, _second) = two();
    first.keys("2<right>").hears().misses("Window").sees("n note");
}

#[test]
fn who_types_is_not_disturbed() {
    let (first, second) = two();
    let first = first.keys("nHalf a sen");
    let _second = second.keys("2nTheirs<esc>sDiversity<tab><esc><esc>");
    let mut first = first.hears().sees("TYPING A NOTE").sees("Half a sen").sees("[2 PARTLY").keys("tence<esc>").misses("BOTH OF YOU");
    let texts: Vec<String> = first.session().notes.values().map(|note| note.text.clone()).collect();
    assert_eq!(texts.len(), 2);
    assert!(texts.contains(&"Half a sentence".to_owned()) && texts.contains(&"Theirs".to_owned()), "{texts:?}");
}

#[test]
fn who_comes_and_goes_is_told() {
    let first = workshop_on_disk().lindhaven();
    let second = first.beside();
    let first = first.sees_who_is_here().sees("Somebody else has this file open too, in window 2.");
    second.dies();
    first.sees_who_is_here().sees("Window 2 has closed this file.").wait(7_000).sees("n note");
}

#[test]
fn the_group_stays_where_it_is_when_the_scope_is_altered_elsewhere() {
    let (first, second) = two();
    let first = first.keys("<right><right>").sees("3 of 13");
    // The first key factor is taken out of scope.
    let _second = second.keys("s<down><down><down><down><down><enter> <enter><esc>").sees("of 12");
    first.hears().sees("2 of 12");
}

#[test]
fn home_shows_what_others_do_and_keeps_the_row_that_is_selected() {
    let (first, second) = two();
    let first = first.keys("qnOther plan<tab><esc><esc>q").sees("Other plan").sees("CONTINUE");
    let _second = second.keys("2");
    let first = first.hears();
    assert_eq!(first.app().home.selected().unwrap().title, "Other plan");
    assert_eq!(first.app().home.shelf.rows[0].title, "Diversity plan 2026-2029", "what was altered last stands first");
}

#[test]
fn different_fields_of_one_record_are_never_in_each_others_way() {
    let (first, second) = two();
    // Neither has heard of the other; there was no finding before.
    let mut second = second.keys("rTalks<esc>").misses("BOTH");
    let first = first.keys("2oA pledge each<tab>30.4.<enter>").misses("BOTH").misses("NOT SAVED");
    let session = second.session();
    assert_eq!((judgement(&session), reason(&session).as_str()), (Judgement::Partly, "Talks"));
    assert_eq!(session.finding(&"public-commitment".into()).objective, "A pledge each");
    // An action: what follows from one field gives way to what the other one said of it.
    let first = first.keys("aCall @Press 30.4.<enter>").sees("A1");
    let second = second.hears().keys("<tab>e").sees("ACTION A1").keys("<down><down><down><right>");
    let mut first = first.keys("<tab>e<down><down><enter>1.5.2026<enter>").misses("BOTH");
    let action = first.session().actions.values().next().unwrap().clone();
    assert_eq!(action.kind, charrette::session::ActionKind::LongTerm, "the other one has said so");
    assert_eq!(action.due.unwrap().to_string(), "2026-05-01");
    drop(second);
}

/// Both have written a reason; the first one is asked, whether it had heard of the other's or not.
fn both_wrote(heard: bool) -> (Workshop, Workshop) {
    let (first, second) = two();
    let first = first.keys("rOurs: one network");
    let second = second.keys("rTheirs: two networks<esc>").sees("Saved");
    let first = if heard { first.hears().sees("TYPING").sees("Ours: one network") } else { first };
    let first = first.keys("<esc>").sees("BOTH OF YOU HAVE WRITTEN HERE").sees("Theirs: two networks").sees("Ours: one network");
    let first = first.sees("Window 2: 1 Public commitment: reason written").sees("o ours  t theirs  e edit both");
    (first.wait(LOOK), second)
}

#[test]
fn ours_stands_and_theirs_is_in_the_history() {
    for heard in [false, true] {
        let (first, second) = both_wrote(heard);
        let mut first = first.keys("o").misses("BOTH").misses("TYPING").sees("Saved");
        assert_eq!(reason(&first.session()), "Ours: one network");
        assert_eq!(first.log().len(), 5, "both are in it: {:?}", first.log());
        let mut first = first.keys("u").sees("Theirs: two networks");
        assert_eq!(reason(&first.session()), "Theirs: two networks");
        second.hears().sees("Theirs: two networks");
    }
}

#[test]
fn theirs_stands_and_ours_waits_in_the_field() {
    for heard in [false, true] {
        let (first, _second) = both_wrote(heard);
        let mut first = first.keys("t").misses("TYPING").sees("Theirs stands; yours is put aside");
        assert_eq!(reason(&first.session()), "Theirs: two networks");
        assert_eq!(first.drafts()[0].0, "Ours: one network");
        let first = first.keys("r").sees("TYPING A REASON").sees("Ours: one network").keys("<c-c>");
        let first = first.kill_and_restart().keys("<enter>").sees("TYPING A REASON").sees("Ours: one network");
        first.sees("Theirs: two networks");
    }
}

#[test]
fn both_texts_are_made_one() {
    for heard in [false, true] {
        let (first, _second) = both_wrote(heard);
        let first = first.keys("e").sees("TYPING A REASON").sees("Ours: one network").sees("Theirs: two networks");
        let mut first = first.keys(", agreed<esc>").misses("BOTH").sees("Saved");
        assert_eq!(reason(&first.session()), "Ours: one network\n\nTheirs: two networks, agreed");
    }
}

#[test]
fn esc_decides_nothing_and_it_is_asked_again() {
    let (first, _second) = both_wrote(false);
    let mut first = first.keys("<esc>").sees("TYPING A REASON").sees("Ours: one network").keys(" more<esc>").sees("BOTH OF YOU");
    assert_eq!(reason(&first.session()), "Theirs: two networks");
    first = first.wait(LOOK).keys("o").misses("BOTH");
    assert_eq!(reason(&first.session()), "Ours: one network more");
}

#[test]
fn what_both_wrote_alike_needs_no_choice() {
    let (first, second) = two();
    let _second = second.keys("rThe same<esc>");
    first.keys("rThe same<esc>").misses("BOTH").misses("TYPING").misses("NOT SAVED");
}

#[test]
fn keys_typed_ahead_choose_nothing_and_are_not_lost() {
    let (first, second) = two();
    let _second = second.keys("rTheirs<esc>");
    let first = first.hold().keys("rOurs<esc>tote").release().sees("BOTH OF YOU").sees("Ourstote").keys("o").sees("BOTH OF YOU");
    let mut first = first.wait(LOOK).keys("o").misses("BOTH");
    assert_eq!(reason(&first.session()), "Ourstote");
}

#[test]
fn one_key_each_for_a_judgement_both_gave() {
    let (first, second) = two();
    let second = second.keys("3");
    let first =
        first.keys("2").sees("BOTH OF YOU HAVE ALTERED THIS").sees("judged: Not in place").sees("judged: Partly in place").wait(LOOK);
    let mut first = first.keys("o").sees("[2 PARTLY");
    assert_eq!(judgement(&first.session()), Judgement::Partly);
    let second = second.keys("1").sees("BOTH OF YOU").wait(LOOK).keys("t").sees("Theirs stands.").sees("[2 PARTLY");
    drop(second);
    assert_eq!(judgement(&first.session()), Judgement::Partly);
}

/// One window has an action open that the other one takes out.
fn taken_out(heard: bool) -> Workshop {
    let (first, second) = two();
    let second = second.keys("aCall the press @Ana 30.4.<enter>");
    let first = first.hears().keys("<tab>e<enter>").sees("TYPING AN ACTION").keys(" at once");
    let _second = second.keys("<tab><del>").sees("Take \"Call the press\" out?").keys("y").sees("Saved");
    let first = if heard { first.hears().sees("Call the press at once").sees("TYPING") } else { first };
    first.keys("<enter>").sees("THIS WAS TAKEN OUT WHILE YOU WROTE").sees("Call the press at once").sees("A1 taken out").wait(LOOK)
}

#[test]
fn what_the_other_one_took_out_comes_back_with_our_text() {
    for heard in [false, true] {
        let mut first = taken_out(heard).keys("o").misses("THIS WAS").misses("TYPING");
        let session = first.session();
        let action = session.actions.values().next().unwrap();
        assert_eq!((action.title.as_str(), action.number, session.name(action.lead.as_ref())), ("Call the press at once", 1, Some("Ana")));
        first.keys("u");
    }
}

#[test]
fn what_the_other_one_took_out_stays_out_and_our_text_waits() {
    for heard in [false, true] {
        let mut first = taken_out(heard).keys("t").misses("THIS WAS").misses("TYPING").misses("ACTION A");
        let session = first.session();
        assert!(session.actions.is_empty());
        assert_eq!(first.drafts()[0].0, "Call the press at once");
        let mut first = first.kill_and_restart().keys("<enter>").misses("TYPING");
        assert_eq!(first.drafts().len(), 1, "it bothers nobody, but is not lost");
    }
}

#[test]
fn who_goes_on_typing_what_was_taken_out_is_asked_again() {
    let mut first = taken_out(true).keys("e").sees("TYPING AN ACTION").sees("Call the press at once").keys("!<enter>");
    first = first.sees("THIS WAS TAKEN OUT").wait(LOOK).keys("o");
    assert_eq!(first.session().actions.values().next().unwrap().title, "Call the press at once!");
}

/// A lead is given whom the other window is just taking out.
fn lead_gone() -> Workshop {
    let (first, second) = two();
    let second = second.keys("aInvite firms @Press office 30.4.<enter>");
    let first = first.hears();
    let _second = second.keys("u").sees("Taken back");
    let first = first.keys("aCall @Press office 1.5.<enter>").sees("WHAT THIS POINTS TO WAS TAKEN OUT MEANWHILE");
    first.sees("Action caught: Invite firms").sees("Action caught: Call").wait(LOOK)
}

#[test]
fn a_lead_who_was_taken_out_elsewhere_comes_back_when_ours_stands() {
    let mut first = lead_gone().keys("o").misses("WHAT THIS").misses("TYPING");
    let session = first.session();
    let action = session.actions.values().next().unwrap();
    assert_eq!((session.actions.len(), session.name(action.lead.as_ref())), (1, Some("Press office")));
}

#[test]
fn a_lead_who_was_taken_out_elsewhere_stays_out_and_the_line_waits() {
    let mut first = lead_gone().keys("t").misses("TYPING").sees("unfinished line");
    assert!(first.session().actions.is_empty());
    let mut first = first.keys("a").sees("Call").keys("<enter>").misses("WHAT THIS").misses("TYPING");
    assert_eq!(first.session().actions.len(), 1);
}

#[test]
fn undo_takes_back_ones_own_steps_and_no_others() {
    let (first, second) = two();
    let second = second.keys("nTheirs<esc>");
    let first = first.hears().keys("2").times(9, "u");
    let mut first = first.sees("Nothing to take back.").sees("Theirs");
    assert_eq!(first.session().notes.len(), 1);
    let mut second = second.hears().keys("u").sees("Taken back: 1 Public commitment: note written");
    assert!(second.session().notes.is_empty());
}

/// The first has written a note, then judged; the second has judged since.
fn undo_in_the_way() -> (Workshop, Workshop) {
    let (first, second) = two();
    let first = first.keys("nOurs<esc>2");
    let second = second.hears().keys("3").sees("[3 NOT IN PLACE]");
    let first = first.keys("u").sees("THIS CAN NO LONGER BE TAKEN BACK AS IT WAS").sees("judged: Partly in place");
    (first.sees("Window 2: 1 Public commitment judged: Not in place").sees("p pass over it").wait(LOOK), second)
}

#[test]
fn a_step_that_cannot_be_taken_back_is_passed_over() {
    let (first, _second) = undo_in_the_way();
    let mut first = first.keys("p").sees("Taken back: 1 Public commitment: note written").sees("[3 NOT IN PLACE]");
    assert!(first.session().notes.is_empty());
    assert_eq!(judgement(&first.session()), Judgement::NotInPlace);
    assert!(first.log().contains(&"Left as it is: 1 Public commitment judged: Partly in place".to_owned()));
    // Done again is what was taken back, not what was passed over; after a restart too.
    let first = first.kill_and_restart().keys("<enter><c-r>").sees("Ours").keys("<c-r>").sees("Nothing to do again.");
    first.sees("[3 NOT IN PLACE]");
}

#[test]
fn a_step_that_cannot_be_taken_back_may_stand_as_it_is() {
    let (first, _second) = undo_in_the_way();
    let mut first = first.keys("<esc>").misses("THIS CAN").misses("NOT SAVED").sees("[3 NOT IN PLACE]");
    assert_eq!((first.session().notes.len(), first.log().len()), (1, 6));
    first.keys("u").sees("THIS CAN NO LONGER");
}

#[test]
fn what_cannot_be_done_again_is_passed_over_too() {
    let (first, second) = two();
    let first = first.keys("2nOurs<esc>uu").misses("[2 PARTLY");
    let _second = second.hears().keys("3");
    let first = first.keys("<c-r>").sees("THIS CAN NO LONGER BE DONE AGAIN AS IT WAS").wait(LOOK).keys("p");
    first
        .sees("Done again: 1 Public commitment: note written")
        .sees("Ours")
        .sees("[3 NOT IN PLACE]")
        .keys("<c-r>")
        .sees("Nothing to do again.");
}

#[test]
fn two_long_versions_fit_the_smallest_window_and_show_where_they_differ() {
    undo_in_the_way().0.sees("the step before it is taken back").sees("leave all as it is");
    taken_out(true).sees("and ours stands").sees("put aside as a draft").sees("nothing is decided");
    for size in [(72, 20), (80, 24), (100, 30)] {
        let (first, second) = two();
        let long = "We have met the partners twice a year since 2024, and written down what came of it. ".repeat(40);
        let _second = second.keys("r").paste(&format!("{long}They said yes.")).keys("<esc>");
        let first = first.resize(size.0, size.1).keys("r").paste(&format!("{long}They said no.")).keys("<esc>");
        first
            .sees("They said yes.")
            .sees("They said no.")
            .sees("more above")
            .sees("o    ours stands; theirs")
            .sees("to make one of them")
            .sees("e edit both");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever two people press, and whenever each hears of the other, both see in the end what is stored.
    #[test]
    fn two_windows_agree_whatever_is_pressed(keys in proptest::collection::vec((any::<bool>(), any_key(), 0..8_u8), 300..500)) {
        let (first, second) = two();
        let mut rooms = [first, second];
        for (whose, key, then) in keys {
            let room = &mut rooms[usize::from(whose)];
            let leaves = room.app().open.is_none() && room.app().over.is_none() && key.as_command() == charrette::app::input::Key::char('q');
            if !leaves {
                room.press(key);
            }
            if then < 2 {
                let [first, second] = rooms;
                let (first, second) = if then == 0 { (first.hears(), second) } else { (first, second.hears().wait(LOOK)) };
                rooms = [first, second];
            }
        }
        for room in rooms {
            let mut room = room.hears();
            if let Some(memory) = room.app().open.as_ref().map(|open| open.session.clone()) {
                prop_assert_eq!(memory, room.session());
            }
        }
    }
}
