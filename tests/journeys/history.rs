//! The history in words, and back to a point of it.

use crate::workshop::{lindhaven, workshop_on_disk};

#[test]
fn everything_that_was_done_is_told_newest_first() {
    let mut room = lindhaven().keys("2rTalks<esc>pWho pays?<enter><f8>").sees("WHAT WAS DONE");
    let rows = room.rows();
    let at = |text: &str| rows.iter().position(|row| row.contains(text)).unwrap();
    assert!(at("Parked: Who pays?") < at("reason written") && at("reason written") < at("A new session begun"));
    assert!(rows[at("Parked: Who pays?")].contains("12:51"), "with its time");
    room = room.keys("park").sees("Parked: Who pays?").misses("reason written").keys("<esc>").sees("LOOK INTO");
    drop(room);
}

#[test]
fn back_to_a_point_is_one_step_that_can_be_taken_back() {
    let mut room = lindhaven().keys("nKept<esc>");
    let then = room.session();
    room = room.keys("2rTalks<esc>aDo it @Ana 30.4.<enter><tab>s4").keys("<s-tab>nLost<esc>");
    let now = room.session();
    let steps = room.log().len();
    room =
        room.keys("<f8>note written<down><enter>").sees("Take back the 5 steps after “1 Public commitment: note written”?").keys("<enter>");
    assert_eq!(room.session(), then);
    assert_eq!(room.log().len(), steps + 1, "one step");
    assert_eq!(room.log().last().unwrap(), "Back by 5 steps, to: 1 Public commitment: note written");
    room = room.keys("u");
    assert_eq!(room.session(), now);
    room = room.keys("<c-r>");
    assert_eq!(room.session(), then);
}

#[test]
fn a_number_that_was_given_is_not_given_again() {
    let mut room = lindhaven().keys("aFirst<enter><f8><down><enter>y");
    assert!(room.session().actions.is_empty());
    room = room.keys("aSecond<enter>");
    assert_eq!(room.session().actions.values().next().unwrap().number, 2);
}

#[test]
fn esc_at_the_question_leads_back_to_the_list_and_nothing_is_done() {
    let mut room = lindhaven().keys("2rTalks<esc>");
    let now = room.session();
    room = room.keys("<f8><down><enter>").sees("Take back the step after").keys("<esc>").sees("WHAT WAS DONE").misses("Take back the");
    room = room.keys("<esc>").sees("LOOK INTO");
    assert_eq!(room.session(), now);
}

#[test]
fn the_newest_step_has_nothing_after_it() {
    let mut room = lindhaven().keys("2");
    let steps = room.log().len();
    room = room.keys("<f8><enter>").sees("WHAT WAS DONE").misses("Take back the").keys("<esc>");
    assert_eq!(room.log().len(), steps);
}

#[test]
fn going_back_again_and_again_stays_told_in_one_sentence() {
    let mut room = lindhaven().keys("2");
    for _ in 0..5 {
        room = room.keys("3<f8><down><enter><enter>");
    }
    assert_eq!(room.log().last().unwrap(), "Back by one step, to: 1 Public commitment judged: Partly in place");
}

#[test]
fn a_final_plan_is_not_gone_back_in() {
    let mut room = lindhaven().keys("2aDo it<enter><tab><tab>v<enter>");
    let now = room.session();
    room = room.keys("<f8><down><down><enter>y").sees("This session is final.");
    assert_eq!(room.session(), now);
}

#[test]
fn a_version_that_was_finalised_keeps_its_number() {
    let mut room = lindhaven().keys("2<tab><tab>v<enter>v<f8>judged<enter>y");
    assert_eq!(room.session().about.version, 1);
    room = room.keys("v<enter>").sees("Finalised as version 2");
    drop(room);
}

#[test]
fn what_others_did_is_told_and_taken_back_too() {
    let room = workshop_on_disk().lindhaven().keys("nOurs<esc>");
    let other = room.beside().keys("<enter>2").wait(300);
    let mut room = room.hears().keys("rTalks<esc><f8>").sees("Window 2: 1 Public commitment judged");
    room = room.keys("<down><down><enter>").sees("Take back the 2 steps").sees("One of them was made").keys("<enter>");
    let session = room.session();
    assert!(session.findings.values().all(|finding| !finding.judgement.is_given()), "{:?}", session.findings);
    drop(other);
}

#[test]
fn what_others_do_while_it_is_read_stands_in_it() {
    let room = workshop_on_disk().lindhaven().keys("nOurs<esc><f8>");
    let other = room.beside().keys("<enter>2").wait(300);
    let mut room = room.hears().sees("Window 2: 1 Public commitment judged");
    assert!(room.row("note written").contains("> "), "whoever looks at a step goes on looking at it");
    drop(other);
}

#[test]
fn a_step_that_cannot_be_read_is_told_and_is_as_far_as_it_goes() {
    let room = workshop_on_disk().lindhaven().keys("2rTalks<esc>pWho pays?<enter>dMay<enter>q").wait(2_000);
    let file = room.folder().join("charrette.db");
    let steps = rusqlite::Connection::open(file).unwrap();
    let altered = steps.execute("UPDATE step SET form = 9 WHERE what LIKE '%step-parked%'", []).unwrap();
    assert_eq!(altered, 1);
    let mut room = room.keys("<enter><f8>").sees("what it altered cannot be read");
    let now = room.session();
    room = room.keys("reason<enter>y").sees("It cannot be gone back that far.").sees("Parked: Who pays?");
    assert_eq!(room.session(), now);
    room = room.keys("<esc><f8>parked<enter>y");
    assert!(room.session().decisions.is_empty(), "after that step it can");
}

#[test]
fn five_thousand_steps_are_asked_for_once_and_drawn_a_window_at_a_time() {
    let mut room = lindhaven();
    for _ in 0..2_500 {
        room = room.keys("12");
    }
    room = room.keys("nThe needle<esc>");
    let asked = |room: &crate::workshop::Workshop| room.jobs.iter().filter(|job| matches!(job, charrette::store::Job::Past { .. })).count();
    room = room.keys("<f8>").sees("steps").sees("more below");
    room = room.times(20, "<pgdn>").keys("needle<back><back><back>").times(5, "<down>");
    room = room.keys("<c-u>note").sees("note written");
    assert_eq!(asked(&room), 1);
    room = room.keys("<c-u>begun").sees("A new session begun").keys("<enter>").sees("Take back the 5003 steps").keys("<esc>");
    drop(room);
}
