//! From an earlier review onward: a plan on its judgements, and the same review made again.

use charrette::{
    session::{Fate, Id, Judgement, Session, Status},
    tui::keys::{Here, here},
};

use crate::workshop::{Workshop, lindhaven, workshop};

/// The baseline of Lindhaven stands on the shelf: five key factors, six actions, one of them open.
fn shelf() -> Workshop {
    workshop().with_sample("lindhaven-baseline")
}

fn plan() -> Workshop {
    shelf().keys("pDiversity plan 2026<enter>").sees("“Baseline 2025”, 3 November 2025").sees("4 judgements that stand").keys("w")
}

fn again() -> Workshop {
    shelf().keys("rReview 2026<enter>").sees("“Baseline 2025”, 3 November 2025").sees("as “then”").keys("w")
}

fn strategy() -> Id {
    "strategy".into()
}

#[test]
fn a_plan_stands_on_the_review_and_refuses_every_way_to_alter_it() {
    let mut room = plan()
        .keys("<right>")
        .sees("2  STRATEGY")
        .sees("[NOT IN PLACE]")
        .misses("3 NOT IN PLACE")
        .sees("As found in “Baseline 2025”, 3 November 2025");
    let before = room.session();
    assert_eq!(before.judgement(&strategy()), Judgement::NotInPlace);
    for keys in ["1", "0", "4", "r", "m", "5", "e", "v", "fv"] {
        room = room.keys(keys).sees("stands as it is").sees("Baseline 2025").sees("3 November 2025").keys("<esc><esc><esc>");
        while here(room.app()) != Here::Walk {
            room = room.keys("<esc>");
        }
        let after = room.session();
        assert_eq!((after.findings, after.evidence, after.supports, after.voices), {
            let before = before.clone();
            (before.findings, before.evidence, before.supports, before.voices)
        });
    }
    // Neither do cards of the first round count against it.
    room = room.keys("<f3>3<enter>").sees("stands as it is");
    assert_eq!(room.session().voices, before.voices);
}

#[test]
fn the_room_sets_objectives_and_actions_and_judges_what_was_left() {
    let room = plan().keys("<right>oOne strategy with money behind it<esc>aWrite a strategy @Mayor's office end 2026<enter>");
    let mut room = room.keys("<right>").sees("5  ENGAGEMENT").keys("2").sees("[2 PARTLY IN PLACE]");
    let session = room.session();
    assert_eq!(session.finding(&strategy()).objective, "One strategy with money behind it");
    assert_eq!(session.actions.len(), 1);
    assert_eq!(session.progress().judged, 5);
}

#[test]
fn a_review_that_is_not_finished_is_no_ground_for_a_plan() {
    let room = lindhaven().keys("s<down><down><down><enter>").sees("internal assessment").keys("<down><enter><esc>q");
    let room = room.keys("p").sees("“Diversity plan 2026-2029” is not finished yet.");
    drop(room);
    // A plan is not offered as something to make a plan from, and says so when it is asked to be.
    drop(lindhaven().keys("q ").misses("make a plan from this finished review").keys("<esc>p").sees("is a plan, not a review"));
}

#[test]
fn what_was_held_then_counts_for_nothing_until_it_is_confirmed() {
    let mut room = again().keys("<right>").sees("Then, 3 November 2025: not in place.");
    assert_eq!(room.session().progress().judged, 0);
    // The key that says it does so at once, and opens the reason for what there is to say now.
    room = room.keys("8").sees("TYPING A REASON").keys(" The money ran out.<esc>").sees("[3 NOT IN PLACE]");
    let session = room.session();
    let finding = session.finding(&strategy());
    assert_eq!(finding.judgement, Judgement::NotInPlace);
    assert!(
        finding.reason.starts_with(session.then(&strategy()).unwrap().reason.as_str()) && finding.reason.ends_with("ran out."),
        "{finding:?}"
    );
    // All of it is still so, not the judgement alone.
    let then = session.then(&strategy()).unwrap();
    assert!(!then.strengths.is_empty() && finding.strengths == then.strengths && finding.improvements == then.improvements, "{finding:?}");
    assert_eq!(session.progress().judged, 1);
    room = room.keys("uu").sees("still not in place");
    assert_eq!(room.session().progress().judged, 0);
}

#[test]
fn then_is_seen_in_focus_and_after_the_reveal_but_not_while_cards_are_keyed() {
    let room = again().keys("<right>f").sees("Then, 3 November 2025: not in place").keys("v3").misses("Then, 3 November");
    drop(room.keys("<enter>").sees("Then, 3 November 2025: not in place"));
}

fn baseline(room: &mut Workshop) -> Session {
    room.stored("lindhavb")
}

/// How often an action of this title is counted as open over all sessions.
fn counted(room: &mut Workshop, title: &str) -> usize {
    let all = [room.session(), baseline(room)];
    all.iter().flat_map(|session| session.actions.values()).filter(|action| action.title == title && action.status.is_open()).count()
}

#[test]
fn earlier_open_actions_are_gone_through_first_and_stand_in_both_sessions() {
    let title = "Post the pledge in five languages";
    let mut room = again().keys("<f10>e").sees("OPEN ACTIONS OF THE EARLIER SESSION   1 of 1").sees(title).sees("Press office");
    assert_eq!(counted(&mut room, title), 1);
    room = room.keys("1").sees("[1 GO ON WITH IT]").sees("noted in the earlier session too").sees("It goes on here as A1");
    let (here_now, there) = (room.session(), baseline(&mut room));
    assert_eq!(here_now.actions["a1"].status, Status::InProgress);
    assert_eq!(here_now.actions["a1"].measure, "Five versions on the front page");
    assert_eq!(there.actions["a1"].status, Status::Carried);
    let news: Vec<_> = there.news.values().filter(|news| news.action.as_str() == "a1").collect();
    let last = news.iter().max_by_key(|news| news.date).unwrap();
    assert_eq!((last.text.as_str(), last.date.unwrap().to_string()), ("Carried to “Review 2026”.", "2026-03-12".to_owned()));
    assert_eq!(counted(&mut room, title), 1, "nothing is counted twice");
    // Taking it back takes it back in both; doing it again does it in both.
    room = room.keys("u");
    assert_eq!((room.session().actions.len(), baseline(&mut room).actions["a1"].status), (0, Status::InProgress));
    assert_eq!(baseline(&mut room).news.len(), there.news.len() - 1);
    room = room.keys("<c-r>");
    assert_eq!((room.session().actions.len(), baseline(&mut room).actions["a1"].status), (1, Status::Carried));
    // Another answer takes the place of the first.
    room = room.keys("2").sees("[2 DONE]");
    assert_eq!((room.session().actions.len(), baseline(&mut room).actions["a1"].status), (0, Status::Done));
    room =
        room.keys("3").sees("TYPING A REASON · A1 Post").keys("<enter>").sees("Dropping it needs a reason.").keys("Nobody reads it<enter>");
    room = room.sees("[3 DROP IT]").sees("Nobody reads it");
    let there = baseline(&mut room);
    assert_eq!((there.actions["a1"].status, there.actions["a1"].because.as_str()), (Status::Dropped, "Nobody reads it"));
    room = room.keys("0");
    assert_eq!(baseline(&mut room).actions["a1"].status, Status::InProgress);
    assert_eq!(room.session().earlier["a1"].fate, None);
    drop(room.keys("<right>").sees("One of 1 is still to be gone through."));
}

#[test]
fn where_the_earlier_session_was_deleted_or_answered_otherwise_it_is_said() {
    let deleted = shelf().keys("r").keys("Review 2026<enter>wq").sees("Review 2026").keys("<down><del>y").keys("<up><enter>");
    drop(deleted.keys("<f10>e1").sees("The earlier session is in the trash").sees("[1 GO ON WITH IT]"));
    // Meanwhile somebody has found it done there.
    let room =
        shelf().keys("rReview 2026<enter>wq<down><enter>").sees("Baseline 2025").keys("<f6>4<esc>q<down><enter>").sees("Review 2026");
    let mut room = room.keys("<f10>e1").sees("It stands otherwise in the earlier session");
    assert_eq!(baseline(&mut room).actions["a1"].status, Status::Done);
    assert_eq!(room.session().earlier["a1"].fate, Some(Fate::Carried));
}

#[test]
fn the_gate_asks_for_what_was_open_and_for_what_nobody_confirmed() {
    let room = again().keys("<tab><tab>").sees("open then, not gone through").sees("judged then, not confirmed");
    let room = room.keys("<enter>").sees("OPEN ACTIONS OF THE EARLIER SESSION").keys("2<esc>").misses("open then, not gone through");
    drop(room);
}

#[test]
fn a_new_review_says_at_the_door_that_actions_are_open() {
    drop(again().keys("q<enter>").sees("The earlier session left open actions"));
}
