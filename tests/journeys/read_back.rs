//! The plan is read back to the room: who is there says yes, who is not is to be asked.

use charrette::{
    session::State,
    tui::keys::{Here, here},
};

use crate::workshop::{Workshop, lindhaven, workshop};

/// Three actions: two of leads in the room, one of a lead who is not.
fn read() -> Workshop {
    lindhaven()
        .keys("s")
        .times(9, "<down>")
        .keys("<enter>")
        .paste("Press office (department)\nEconomy dept (department)")
        .keys("<esc>w")
        .keys("aPost the pledge @Press office 17.4.<enter>aInvite six firms @Economy dept 30.4.<enter>aWrite a strategy @Mayor end 2027<enter>")
        .keys("<tab><tab>r")
        .sees("READ BACK   action 1 of 3")
}

fn yes(room: &mut Workshop) -> Vec<(u32, bool)> {
    room.session().actions_in_order().map(|action| (action.number, action.said_yes)).collect()
}

#[test]
fn a_lead_in_the_room_says_yes_and_the_next_action_follows() {
    let mut room = read().sees("Post the pledge").sees("Press office: do you take it on?").keys("<enter>").sees("action 2 of 3");
    assert_eq!(yes(&mut room), [(1, true), (2, false), (3, false)]);
    assert_eq!(room.log().last().unwrap(), "Press office says yes to A1");
    let mut room = room.keys("y").sees("action 2 of 3").sees("Economy dept has said yes.");
    assert_eq!(yes(&mut room), [(1, true), (2, true), (3, false)]);
    room = room.keys("u");
    assert_eq!(yes(&mut room), [(1, true), (2, false), (3, false)], "one step, taken back by one key");
}

#[test]
fn a_lead_who_is_not_there_is_to_be_asked_and_may_say_yes_on_the_phone() {
    let mut room = read().keys("<pgdn><right>").sees("Mayor is not in the room: to be asked.").sees("t   said yes on the phone");
    room = room.keys("y").sees("t: said yes on the phone.");
    assert_eq!(yes(&mut room)[2], (3, false), "nobody says yes for somebody else by mistake");
    room = room.keys("t").sees("Mayor has said yes.");
    assert_eq!(yes(&mut room)[2], (3, true));
    assert_eq!(room.log().last().unwrap(), "Mayor says yes to A3, on the phone");
    room = room.keys("n").sees("to be asked");
    assert_eq!(yes(&mut room)[2], (3, false));
}

#[test]
fn where_nobody_noted_who_is_there_every_lead_may_answer() {
    let room = lindhaven().keys("aPost the pledge @Press office 17.4.<enter><tab><tab>r");
    drop(room.sees("Press office: do you take it on?").keys("<enter>").sees("SAID YES"));
}

#[test]
fn an_action_that_nobody_leads_says_so() {
    let mut room = lindhaven().keys("aPost the pledge<enter><tab><tab>r").sees("!! Nobody leads it. e writes down who.").keys("y");
    assert_eq!(yes(&mut room), [(1, false)]);
    room = room.keys("e<down><enter>Press<enter><esc>").sees("Press: do you take it on?").keys("<enter>");
    assert_eq!(yes(&mut room), [(1, true)]);
}

#[test]
fn at_the_end_it_says_who_said_yes_and_enter_finalises() {
    let mut room =
        read().keys("<enter><enter><enter>").sees("3 actions are read back, 2 with a yes.").sees("Press office: A1").sees("TO BE ASKED");
    room = room.sees("Mayor: A3").keys("<enter>").sees("Finalise the plan as version 1?").keys("<enter>").sees("Finalised as version 1.");
    assert_eq!(room.session().about.state, State::Final);
}

#[test]
fn a_yes_that_does_not_reach_the_disk_stays_at_its_action() {
    let mut room = read().fail_once().keys("<enter>").sees("action 1 of 3").sees("NOT SAVED");
    assert_eq!(yes(&mut room)[0], (1, false));
    room = room.keys("<esc><enter>").sees("action 2 of 3");
    assert_eq!(yes(&mut room)[0], (1, true));
}

#[test]
fn an_action_that_was_taken_out_meanwhile_is_passed_over() {
    let room = read().keys("<esc><s-tab><down><del><enter><tab>r").sees("action 1 of 2");
    drop(room.keys("<pgdn>").sees("Write a strategy").keys("<pgup>").sees("Post the pledge").keys("<pgup>").sees("action 1 of 2"));
}

#[test]
fn the_selected_action_is_shown_large_from_the_plan() {
    let room = read().keys("<esc><s-tab><down>f").sees("ONE ACTION").sees("Invite six firms").keys("<right>").sees("Write a strategy");
    let mut room = room.keys("<esc>");
    assert_eq!(here(room.app()), Here::Plan);
    assert!(room.row(">").contains("Write a strategy"), "the plan has gone along\n{}", room.screen());
}

#[test]
fn a_lead_with_a_hundred_actions_is_read_in_the_end_to_the_last_number() {
    let mut room = workshop().with_sample("awkward").keys("<enter><tab><tab>r").sees("READ BACK   action 1 of");
    room = room.times(400, "<pgdn>").sees("actions are read back");
    assert!(here(room.app()) == Here::ReadBack, "{}", room.screen());
    drop(room.times(400, "<pgup>").sees("action 1 of"));
}

#[test]
fn behind_the_last_action_the_footer_names_no_key_that_needs_one() {
    let room = read().keys("<enter><enter><enter>").sees("SAID YES").sees("Enter finalise  Esc back").misses("yes on the phone");
    let room = room.keys("<enter><enter>").sees("version 1").keys("r").times(3, "<right>").sees("SAID YES").misses("Enter finalise");
    let _ = room.keys("<esc><f6>").sees("1-5 status").times(3, "<right>").sees("ON THE WAY").misses("1-5 status").sees("Esc back");
}
