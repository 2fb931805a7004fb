//! After the workshop, at the desk: how the actions are getting on, one key each, and several at once.

use charrette::session::{Action, Rag, Session, Status};
use proptest::prelude::*;

use crate::workshop::{Workshop, lindhaven};

/// Three actions, in the plan, at the first.
fn planned() -> Workshop {
    let caught = "aPost the pledge @Press office 17.4.<enter>aInvite six firms @Economy dept 30.4.<enter>aWrite a strategy @Economy dept end 2027<enter>";
    lindhaven().keys(caught).keys("<tab>").sees("QUICK WINS")
}

/// The same plan, final, a quarter later.
fn final_plan() -> Workshop {
    planned().keys("<tab>v<enter>").days_later(91).keys("<s-tab>").sees("QUICK WINS")
}

fn action(session: &Session, number: u32) -> Action {
    session.actions.values().find(|action| action.number == number).unwrap().clone()
}

#[test]
fn how_sure_it_is_that_it_comes_in_time_is_said_with_its_meaning() {
    let mut room =
        planned().keys("r").sees("HOW SURE IS IT").sees("2  amber · at risk: late or short of something").sees("green · on course");
    room = room.keys("2").sees("amber").sees("RAG      amber · at risk");
    assert_eq!(action(&room.session(), 1).rag, Some(Rag::Amber));
    assert_eq!(room.log().last().unwrap(), "A1 is amber: Post the pledge");
    room = room.keys("y").sees("Not started, amber (at risk)").keys("<esc>").keys("r").sees(">").keys("4").misses("amber");
    assert_eq!(action(&room.session(), 1).rag, None);
    assert_eq!(room.log().last().unwrap(), "A1 without RAG: Post the pledge");
}

#[test]
fn what_becomes_done_was_done_today_until_somebody_knows_better() {
    let mut room = planned().keys("4");
    assert_eq!(action(&room.session(), 1).completed.unwrap().to_string(), "2026-03-12");
    room = room.keys("o").sees("TYPING THE DAY IT WAS DONE").keys("9.3.<enter>");
    assert_eq!(action(&room.session(), 1).completed.unwrap().to_string(), "2026-03-09");
    assert_eq!(room.log().last().unwrap(), "A1 done on 9 March 2026: Post the pledge");
    room = room.keys("y").sees("Done on 9 March 2026").keys("<esc>").keys("2");
    let reopened = action(&room.session(), 1);
    assert_eq!((reopened.status, reopened.completed), (Status::InProgress, None), "what is opened again was not done");
    room = room.keys("u");
    assert_eq!(action(&room.session(), 1).completed.unwrap().to_string(), "2026-03-09");
}

#[test]
fn a_day_on_which_something_was_done_makes_it_done() {
    let mut room = planned().keys("o11.3.<enter>");
    let done = action(&room.session(), 1);
    assert_eq!((done.status, done.completed.unwrap().to_string().as_str()), (Status::Done, "2026-03-11"));
    // A day to come is refused in words, and the text stays.
    room = room.keys("<down>o2026-09-01<enter>").sees("1 September 2026 has not come yet.").sees("2026-09-01");
    assert_eq!(action(&room.session(), 2).status, Status::NotStarted);
}

#[test]
fn when_an_action_is_looked_at_again_is_one_key_and_a_row_of_its_form() {
    let mut room = planned().keys("lend june<enter>").sees("Again on 30 June 2026");
    assert_eq!(action(&room.session(), 1).next_review.unwrap().to_string(), "2026-06-30");
    assert_eq!(room.log().last().unwrap(), "A1 is looked at again on 30 June 2026: Post the pledge");
    room = room.keys("e").sees("Look at again").sees("30 June 2026").keys("<esc>").keys("l<c-u><enter>").misses("Again on");
    assert_eq!(action(&room.session(), 1).next_review, None);
}

#[test]
fn what_waits_or_is_dropped_asks_why_in_the_plan_too() {
    let mut room = planned().keys("3").sees("TYPING A REASON").keys("The owner is ill<enter>").sees("The owner is ill");
    assert_eq!(room.log().last().unwrap(), "A1, why: The owner is ill");
    // Going on again, it needs no reason any more.
    room = room.keys("2").misses("The owner is ill");
    assert_eq!(action(&room.session(), 1).because, "");
}

#[test]
fn what_is_dropped_without_a_reason_is_told_at_the_gate() {
    let room = planned().keys("5<esc><tab>").sees("dropped, nobody said why");
    let mut room = room.keys("<tab><tab>5No money<enter><tab>").misses("dropped, nobody said why");
    assert_eq!(action(&room.session(), 1).because, "No money");
}

#[test]
fn several_at_once_are_one_step_each_and_come_back_together() {
    let mut room = planned().keys("c<down>c");
    let before = room.session();
    room = room.keys("r3");
    assert_eq!(room.log().last().unwrap(), "2 actions are red: A1, A2");
    room = room.keys("c<up>cl30.9.<enter>");
    assert_eq!(room.log().last().unwrap(), "2 actions are looked at again on 30 September 2026: A1, A2");
    room = room.keys("c<down>c5").sees("TYPING A REASON · A1, A2").keys("No money<enter>");
    assert_eq!(room.log().last().unwrap(), "2 actions, why: No money (A1, A2)");
    let after = room.session();
    for number in [1, 2] {
        let one = action(&after, number);
        assert_eq!((one.rag, one.status, one.because.as_str()), (Some(Rag::Red), Status::Dropped, "No money"));
        assert_eq!(one.next_review.unwrap().to_string(), "2026-09-30");
    }
    assert_eq!(action(&after, 3), action(&before, 3), "what is not marked stays as it is");
    room = room.keys("uuuu");
    assert_eq!(room.session(), before);
}

#[test]
fn all_of_it_is_news_of_a_final_plan_and_leaves_its_version_alone() {
    let mut room = final_plan().keys("r2").misses("This session is final.").keys("lend sept<enter>").keys("<down>oyesterday<enter>");
    room = room.sees("is not understood").keys("<c-u>9.6.<enter>").keys("<down>3Nobody<enter>").misses("This session is final.");
    let session = room.session();
    assert_eq!((session.about.version, session.about.finalised.is_some()), (1, true));
    assert_eq!(action(&session, 1).rag, Some(Rag::Amber));
    assert_eq!(action(&session, 1).next_review.unwrap().to_string(), "2026-09-30");
    assert_eq!(action(&session, 2).completed.unwrap().to_string(), "2026-06-09");
    assert_eq!(action(&session, 3).because, "Nobody");
    drop(room.keys("a").keys("Something new<enter>").sees("This session is final."));
}

#[test]
fn the_round_says_it_with_the_same_keys() {
    let room = planned().keys("<tab>v<enter>").days_later(91).keys("<f6>").keys("2r2").sees("RAG amber (at risk)");
    let room = room.keys("l1.9.<enter>").sees("looked at again on 1 September 2026").keys("nTwo translations late<enter>");
    let mut room = room.keys("4").sees("done on 11 June 2026").misses("RAG amber");
    assert_eq!(action(&room.session(), 1).completed.unwrap().to_string(), "2026-06-11");
}

#[test]
fn the_page_says_how_it_stands_in_words() {
    let mut room = final_plan().keys("2r2nTwo translations late<enter>").keys("<down>4<down>3The mayor is new<enter>");
    let session = room.session();
    let open = room.app().open.as_ref().unwrap();
    let page = charrette::report::plan(&session, &open.benchmark, &room.app().words, &room.app().now);
    let text = charrette::export::markdown(&page, &room.app().words);
    for said in ["In progress, amber: Two translations late", "Done on 11 June 2026", "On hold: The mayor is new"] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn the_word_stands_beside_every_colour() {
    use charrette::tui::{Palette, Theme};
    let mut room = planned().keys("r3");
    room.theme = Theme::new(Palette::Plain, false);
    drop(room.sees("RAG").sees("red"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn one_key_on_several_is_one_step_and_undo_brings_all_back(marks in proptest::collection::vec(any::<bool>(), 3), key in 0..8_usize) {
        let does = ["1", "2", "3<esc>", "4", "5<esc>", "r1", "r3", "lend 2026<enter>"][key];
        let mut room = planned();
        for marked in &marks {
            room = room.keys(if *marked { "c<down>" } else { "<down>" });
        }
        let (before, steps) = (room.session(), room.log().len());
        room = room.keys(does);
        let taken = room.log().len() - steps;
        prop_assert!(taken <= 1, "{taken} steps");
        room = room.times(taken, "u");
        prop_assert_eq!(room.session(), before);
    }
}
