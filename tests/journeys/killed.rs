//! The program dies, the computer is switched off, somebody closes the window.

use crate::workshop::{lindhaven, workshop_on_disk};

#[test]
fn a_program_killed_in_the_middle_of_a_note_comes_back_to_the_same_word() {
    let room =
        workshop_on_disk().lindhaven().keys("<right><down>nTwice a year with the umbrella council. The smaller ones only when").wait(250);
    let room = room.kill_and_restart().sees("Stopped at 2, Strategy, in the middle of:").sees("The smaller ones only when");
    let mut room = room.keys("<enter>").sees("TYPING A NOTE").sees("2  STRATEGY").sees("> 2").sees("The smaller ones only when");
    room = room.keys(" they complain.<esc>");
    let session = room.session();
    let note = session.notes.values().next().unwrap();
    assert_eq!(note.text, "Twice a year with the umbrella council. The smaller ones only when they complain.");
    assert!(note.question.as_ref().unwrap().as_str().starts_with("strategy/"));
}

#[test]
fn the_caret_is_where_it_was() {
    let room = workshop_on_disk().lindhaven().keys("nOne three<left><left><left><left><left>").wait(250);
    let mut room = room.keys("two ").wait(250).kill_and_restart().keys("<enter>and <esc>");
    assert_eq!(room.session().notes.values().next().unwrap().text, "One two and three");
}

#[test]
fn a_quarter_of_a_second_of_typing_is_lost_at_most() {
    let mut room = workshop_on_disk().lindhaven().keys("nKept").wait(250).keys(" lost").wait(249).kill_and_restart();
    assert_eq!(room.drafts(), [("Kept".to_owned(), 4)]);
    room.keys("<enter>").sees("Kept").misses("lost");
}

#[test]
fn a_half_typed_title_comes_back_on_its_form() {
    let room = workshop_on_disk().keys("nDivers").wait(250).kill_and_restart().sees("\"Divers\"").keys("<enter>");
    let mut room = room.sees("SET UP").sees("TYPING A TITLE").keys("ity plan<enter>");
    assert_eq!(room.session().about.title, "Diversity plan");
}

#[test]
fn a_half_typed_action_comes_back_with_its_three_parts() {
    let room = workshop_on_disk().lindhaven().keys("aInvite six firms<tab>Econ").wait(250).kill_and_restart().keys("<enter>");
    let mut room = room.sees("Invite six firms").keys("omy<tab>30.4.<enter>");
    let session = room.session();
    let action = session.actions.values().next().unwrap();
    assert_eq!((session.name(action.lead.as_ref()), action.due.is_some()), (Some("Economy"), true));
}

#[test]
fn a_reason_for_not_applicable_comes_back_as_one() {
    let room = workshop_on_disk().lindhaven().keys("4Not a city mat").wait(250).kill_and_restart().keys("<enter>").sees("TYPING A REASON");
    room.keys("ter<esc>").sees("[4 NOT APPLICABLE]");
}

#[test]
fn the_group_comes_back_to_the_room_and_the_place_where_it_was() {
    let room = workshop_on_disk().lindhaven().times(4, "<right>").keys("<down>").wait(250).kill_and_restart().keys("<enter>");
    room.sees("5 of 13").sees("> 2").keys("<tab>").wait(250).kill_and_restart().keys("<enter>").sees("PLAN");
}

#[test]
fn ctrl_c_puts_a_text_aside_and_the_field_opens_with_it_again() {
    let mut room = lindhaven().keys("nHalf a sen<c-c>").misses("TYPING");
    assert!(room.session().notes.is_empty());
    room = room.keys("n").sees("Half a sen").keys("tence<esc>");
    assert_eq!(room.session().notes.values().next().unwrap().text, "Half a sentence");
    assert!(room.drafts().is_empty());
}

#[test]
fn a_text_put_aside_is_there_after_a_restart_too() {
    let room = workshop_on_disk().lindhaven().keys("rTalks, no<c-c>").kill_and_restart().keys("<enter>");
    let mut room = room.sees("Talks, no").keys(" pledges<esc>");
    assert_eq!(room.session().finding(&"public-commitment".into()).reason, "Talks, no pledges");
}

#[test]
fn a_draft_typed_back_to_what_is_stored_leaves_nothing_behind() {
    let mut room = workshop_on_disk().lindhaven().keys("rTalks<esc>r!").wait(250).keys("<back>").wait(250).keys("<esc>");
    assert!(room.drafts().is_empty());
    room.kill_and_restart().keys("<enter>").misses("TYPING");
}

#[test]
fn ctrl_c_twice_leaves_and_keeps_what_is_typed() {
    let room = workshop_on_disk().lindhaven().keys("nHalf<c-c>").keys("<c-c>").sees("Press Ctrl-c again to leave.").keys("<c-c>");
    assert_eq!(room.ended, Some(0));
    room.kill_and_restart().keys("<enter>").sees("Half");
}

#[test]
fn ctrl_c_twice_must_be_quick() {
    let room = lindhaven().keys("<c-c>").wait(2_000).keys("<c-c>");
    assert_eq!(room.ended, None);
    assert_eq!(room.keys("<c-c>").ended, Some(0));
}

#[test]
fn q_goes_home_and_from_there_leaves() {
    let room = lindhaven().keys("q").sees("CONTINUE").sees("Diversity plan 2026-2029");
    assert_eq!(room.keys("q").ended, Some(0));
}

#[test]
fn the_plan_is_gone_on_with_another_day() {
    let room = workshop_on_disk().lindhaven().keys("aPost the pledge @Press 17.4.<enter>q").wait(2_000).days_later(40).kill_and_restart();
    let room = room.sees("Tuesday 21 April 2026").keys("<enter><tab>").sees("17 Apr").keys("s4").sees("Done");
    room.keys("aSay so @Press +3d<enter>").sees("24 Apr").keys("q").sees("2 actions");
}
