//! What the room puts first: the field of impact and effort, dots, the shortlist, similar actions that
//! become one, and the pictures on the wall.

use charrette::{
    app::Stage,
    session::{Action, Id, Level, Status},
};

use crate::workshop::{Workshop, lindhaven, workshop, workshop_on_disk};

/// Four actions: A1 and A2 quick wins, A3 and A4 without a date.
fn four() -> Workshop {
    lindhaven().keys(
        "aInvite six firms @Economy 30.4.<enter>aPost the pledge @Press 17.4.<enter>aAsk the firms<enter>aWrite a strategy @Mayor<enter><tab>",
    )
}

fn numbered(room: &mut Workshop, number: u32) -> Action {
    room.session().actions.values().find(|action| action.number == number).unwrap().clone()
}

/// So many people are in the room.
fn with_people(room: Workshop, count: usize) -> Workshop {
    let names: Vec<String> = (1..=count).map(|n| format!("Person {n}")).collect();
    room.keys("<s-tab>s").times(9, "<down>").keys("<enter>").paste(&names.join("\n")).keys("<esc><esc><tab>")
}

#[test]
fn an_action_is_taken_by_its_number_and_moved_by_arrows() {
    let mut room = four().keys("m").sees("IMPACT AND EFFORT").sees("0 placed, 4 not placed yet").sees("quick wins");
    room = room.sees("major projects").sees("fill-ins").sees("thankless tasks").keys("4").sees("[A4]").sees("A4 Write a strategy");
    room = room.sees("Mayor · no date · not placed yet: an arrow places it").keys("<up>").sees("impact high, effort medium");
    assert_eq!(numbered(&mut room, 4).place(), Some((Level::High, Level::Medium)));
    room = room.keys("<right>").sees("1 placed, 3 not placed yet").sees("impact high, effort high");
    let log = room.log();
    assert_eq!(log.last().unwrap(), "A4 placed: impact high, effort high");
    assert_eq!(log[log.len() - 2], "A4 placed: impact high, effort medium", "each move is one step");
    drop(room.keys("u").sees("impact high, effort medium").keys("uu").sees("0 placed"));
}

#[test]
fn the_edge_of_the_field_holds_and_writes_nothing() {
    let mut room = four().keys("m4<up><right>");
    let steps = room.log().len();
    room = room.keys("<right><right><up>");
    assert_eq!(room.log().len(), steps);
}

#[test]
fn tab_goes_round_and_enter_goes_to_the_next_in_the_tray() {
    let room = four().keys("m1<right><tab>").sees("[A2]").keys("<tab><tab>").sees("[A4]").keys("<tab>").sees("[A1]");
    let room = room.keys("<s-tab>").sees("[A4]").keys("<s-tab>").sees("[A3]").keys("4<enter>").sees("[A2]");
    drop(room.keys("<up><enter><up><enter><up>").sees("all are placed").keys("<enter>").sees("4 placed, 0 not placed yet"));
}

#[test]
fn a_number_of_two_digits_is_typed_digit_by_digit() {
    let room = workshop().with_sample("awkward").keys("<enter><tab>m17").sees("[A17]").keys("8").sees("[A178]");
    // Nothing has four digits: a new number begins.
    drop(room.keys("5").sees("[A5]").keys("0").sees("[A50]"));
}

#[test]
fn places_with_two_hundred_actions_say_how_many_more_there_are() {
    let mut room = workshop().with_sample("awkward").keys("<enter><tab>m200").sees("[A200]").sees(" more");
    for size in [(80, 24), (100, 30), (200, 50), (72, 20)] {
        room = room.resize(size.0, size.1).sees("[A200]").sees("NOT PLACED YET").sees("thankless tasks");
    }
}

#[test]
fn an_empty_plan_has_nothing_to_weigh() {
    let room = lindhaven().keys("<tab>m").sees("No action has been caught yet.").keys("<up><tab><enter>7k<esc>");
    let room = room.keys("v").sees("No action has been caught yet.").keys("12<down>o<esc>gck");
    drop(
        room.keys("t")
            .sees("HOW THE KEY FACTORS ARE JUDGED")
            .keys("<right>")
            .sees("No action has a date yet.")
            .keys("<right>")
            .sees("No action is open."),
    );
}

#[test]
fn dots_are_entered_by_count_and_counted_against_the_people() {
    let mut room = with_people(four(), 12).keys("v").sees("12 people · 3 dots each · one on an action at most");
    room = room.sees("0 of 36 dots put; 36 still in hands").keys("12").sees("[12_]").sees("12 of 36 dots put; 24 still in hands");
    let steps = room.log().len();
    assert_eq!(numbered(&mut room, 2).dots, 0, "the row is not left yet");
    room = room.keys("<down>12<down>").sees("24 of 36 dots put; 12 still in hands");
    assert_eq!((numbered(&mut room, 2).dots, numbered(&mut room, 1).dots, room.log().len()), (12, 12, steps + 2));
    assert_eq!(room.log().last().unwrap(), "A1 has 12 dots: Invite six firms");
}

#[test]
fn more_dots_than_there_are_is_said_and_allowed() {
    let mut room = with_people(four(), 2).keys("vs").sees("several on one action allowed").keys("10<enter>");
    room = room.sees("10 dots put, 4 more than there are");
    assert_eq!(numbered(&mut room, 2).dots, 10);
    room.misses("!! more than people").keys("s").sees("!! more than people");
}

#[test]
fn a_count_is_saved_by_whatever_key_leaves_its_row() {
    for leaving in ["<esc>", "<tab>", "<up>", "m", "v", "q", "o", "k", "<c-c><c-c>"] {
        let mut room = four().keys("v7").keys(leaving);
        assert_eq!(numbered(&mut room, 2).dots, 7, "{leaving}");
    }
}

#[test]
fn a_count_that_cannot_be_saved_stays_where_it_was_and_the_key_has_not_happened() {
    let mut room = four().keys("v").fail_once().keys("7q");
    assert!(matches!(room.app().stage, Some(Stage::Dots(_))), "q has not happened");
    assert_eq!(numbered(&mut room, 2).dots, 0);
}

#[test]
fn what_is_typed_as_a_count_is_taken_back_before_any_step() {
    let mut room = four().keys("v7u").sees("[0]");
    assert_eq!(room.session().actions.len(), 4);
    room = room.keys("12<back>").sees("[1_]").keys("<back><down>");
    assert_eq!(numbered(&mut room, 2).dots, 0);
}

#[test]
fn those_with_most_dots_come_first_in_this_list_only() {
    let mut room = four().keys("v<down><down><down>9<down>").sees("in the order of the plan").keys("o").sees("most dots first");
    let rows = room.rows();
    let first = rows.iter().position(|row| row.contains("A4")).unwrap();
    let other = rows.iter().position(|row| row.contains("A2")).unwrap();
    assert!(first < other, "{}", rows.join("\n"));
    let mut room = room.keys("<esc>");
    let rows = room.rows();
    assert!(rows.iter().position(|row| row.contains("A2")) < rows.iter().position(|row| row.contains("A4")));
}

#[test]
fn how_many_dots_each_has_is_chosen_by_a_digit() {
    let mut room = with_people(four(), 4).keys("vn").sees("HOW MANY DOTS HAS EACH PERSON?").keys("5").sees("4 people · 5 dots each");
    assert_eq!(room.session().about.dots, 5);
    room = room.keys("u").sees("3 dots each");
    assert_eq!(room.session().about.dots, 0);
}

#[test]
fn nobody_counted_is_said_and_dots_are_put_all_the_same() {
    drop(four().keys("v5<down>").sees("5 dots put; nobody has been counted as present yet"));
}

#[test]
fn what_is_kept_is_planned_and_the_rest_is_noted_below() {
    let mut room = four().sees("QUICK WINS   2 of about 15").keys("k").sees("QUICK WINS   1 of about 15");
    room = room.sees("LONG-TERM ACTIONS   0 of about 10").sees("NOTED, NOT ON THE SHORTLIST   3");
    assert!(numbered(&mut room, 2).shortlisted);
    assert_eq!(room.log().last().unwrap(), "Kept on the shortlist: A2 Post the pledge");
    // The row stays selected where it stands now; dropped again, there is no shortlist.
    room = room.keys("k").misses("NOTED, NOT ON").sees("QUICK WINS   2 of about 15");
    assert_eq!(room.log().last().unwrap(), "Off the shortlist: A2 Post the pledge");
    // From the field and from the dots too.
    room = room.keys("m3k").sees("[A3*]").sees("* on the shortlist").keys("v").sees("A3*").keys("<down>k<esc>");
    assert_eq!(room.session().actions.values().filter(|action| action.shortlisted).count(), 2);
}

#[test]
fn a_shortlist_that_is_too_long_is_told_calmly() {
    let room = workshop().with_sample("awkward").keys("<enter><tab>").sees("more than a room carries");
    let mut room = room.keys("k");
    let before = room.session().actions.values().filter(|action| action.shortlisted).count();
    assert_eq!(before, 1);
    drop(room.sees("QUICK WINS   1 of about 15").misses("more than a room carries"));
}

#[test]
fn what_is_only_noted_misses_no_lead() {
    let room = four().keys("k").misses("have no lead or no date").misses("!! no lead");
    drop(room.keys("<down><down>").sees("no lead"));
}

#[test]
fn marks_are_shown_and_one_key_does_for_all() {
    let mut room = four().keys("c<down>+<down>-").sees(">+").sees("3 marked");
    room = room.keys("s").sees("STATUS").keys("2").misses("marked");
    let going: Vec<Status> = (1..=4).map(|number| numbered(&mut room, number).status).collect();
    assert_eq!(going.iter().filter(|status| **status == Status::InProgress).count(), 3);
    assert_eq!(room.log().last().unwrap(), "3 actions are now In progress: A1, A2, A3");
    room = room.keys("u");
    assert!((1..=4).all(|number| numbered(&mut room, number).status == Status::NotStarted), "one step");
    room = room.keys("<up><up>c<down>ck").sees("NOTED, NOT ON THE SHORTLIST   2");
    assert_eq!(room.log().last().unwrap(), "Kept on the shortlist: 2 actions, A1, A2");
}

#[test]
fn marks_are_cleared_by_esc_and_by_a_second_press() {
    drop(four().keys("cc").misses("marked").keys("c<down>c<esc>").misses("marked").misses(">+"));
}

#[test]
fn several_actions_are_taken_out_and_come_back_together() {
    let mut room = four().keys("c<down>c<del>").sees("Take A1, A2 out?").keys("<esc>");
    assert_eq!(room.session().actions.len(), 4);
    room = room.keys("<del><enter>");
    assert_eq!(room.session().actions.len(), 2);
    room = room.keys("u");
    assert_eq!(room.session().actions.len(), 4);
}

/// A3 and A1 have become one, A3, which had neither lead nor date.
fn merged() -> Workshop {
    four().keys("<down>c<down>g").sees("WHICH ONE STANDS?").sees("1  A3 Ask the firms").sees("2  A1 Invite six firms").keys("<enter>")
}

#[test]
fn similar_actions_become_one_without_losing_their_sources() {
    let mut room = merged().sees("A1 brought together in A3, which takes over: lead, date").misses("Invite six firms");
    let (kept, part) = (numbered(&mut room, 3), numbered(&mut room, 1));
    assert_eq!((kept.title.as_str(), kept.due, part.merged_into), ("Ask the firms", part.due, Some(kept.id.clone())));
    assert_eq!(room.session().name(kept.lead.as_ref()), Some("Economy"));
    room = room.sees("Joined   A1 (g takes them apart again)").keys("e").sees("Brings together").sees("A1 Invite six firms").keys("<esc>");
    // The page says it too.
    let page = charrette::report::plan(
        &room.session(),
        &room.app().open.as_ref().unwrap().benchmark,
        &charrette::words::Words::of("en"),
        &room.app().now,
    );
    let page = charrette::export::markdown(&page, &charrette::words::Words::of("en"));
    assert!(page.contains("Brings together A1."), "{page}");
    room = room.keys("u").sees("Invite six firms");
    assert_eq!(numbered(&mut room, 3).due, None, "one step");
}

#[test]
fn a_merge_is_taken_apart_after_a_question() {
    let mut room = merged().keys("g").sees("A3 brings together A1. Take it apart again?").keys("<esc>");
    assert!(numbered(&mut room, 1).is_merged());
    room = room.keys("g<enter>").sees("A3 taken apart: A1 again by themselves").sees("Invite six firms");
    assert!(!numbered(&mut room, 1).is_merged());
    room = room.keys("u");
    assert!(numbered(&mut room, 1).is_merged());
}

#[test]
fn which_of_them_stands_can_be_chosen() {
    let mut room = four().keys("<down>c<down>g2");
    assert!(numbered(&mut room, 3).is_merged() && !numbered(&mut room, 1).is_merged());
    drop(room.sees("> A1"));
}

#[test]
fn an_action_that_is_taken_out_takes_its_parts_along_and_says_so() {
    let mut room = merged().keys("<del>").sees("with A1, which it brings together").keys("<enter>");
    assert_eq!(room.session().actions.len(), 2);
    room = room.keys("u");
    assert_eq!(room.session().actions.len(), 4);
}

#[test]
fn two_actions_with_one_title_are_pointed_out_and_brought_together_by_one_key() {
    let mut room = four().keys("aPOST THE PLEDGE<enter>").sees("Post the pledge · twice");
    room = room.sees("A5 has the same title: g brings them together").keys("g").sees("WHICH ONE STANDS?").keys("<enter>");
    assert!(numbered(&mut room, 5).is_merged());
    room.misses("twice");
}

#[test]
fn g_with_nothing_marked_says_what_to_do() {
    drop(four().keys("g").sees("Mark similar actions with c, then g on one of them."));
}

#[test]
fn a_merged_action_stands_nowhere_but_in_the_one_it_is_part_of() {
    let room = merged();
    drop(room.keys("m").misses("A1").keys("v").misses("A1 ").keys("<esc>t<right>").misses("A1").keys("<esc><s-tab>").misses("A1 "));
}

#[test]
fn a_final_plan_is_neither_weighed_nor_merged() {
    let mut room = four().keys("<tab>v<enter><s-tab>");
    let before = room.session();
    for keys in ["k", "m<up>", "v3<down>", "vs", "c<down>g<enter>", "c<down><del><enter>"] {
        room = room.keys(keys).sees("This session is final.").keys("<esc><esc><esc><esc>");
        assert_eq!(room.session(), before, "{keys}");
    }
}

#[test]
fn capital_letters_do_the_same() {
    let mut room = four().keys("K").sees("NOTED").keys("M3").sees("[A3]").keys("V").sees("DOTS").keys("O<esc>C").sees("1 marked");
    room = room.keys("<esc>T").sees("HOW THE KEY FACTORS ARE JUDGED");
    assert_eq!(room.session().actions.values().filter(|action| action.shortlisted).count(), 1);
}

#[test]
fn the_pictures_are_one_key_away_in_every_room() {
    let room = four().keys("<f7>").sees("HOW THE KEY FACTORS ARE JUDGED · 1 of 3").sees("Not assessed 13").sees("Public commitment");
    let room = room.keys("<right>").sees("WHEN ACTIONS ARE DUE").sees("Apr 2026").sees("A1, A2").sees("today, 12 March");
    let room = room
        .sees("2 actions have no date: A3, A4")
        .keys("<right>")
        .sees("WHO CARRIES WHAT")
        .sees("Economy")
        .sees("!! nobody")
        .sees("1 open");
    let room = room.keys("<right>").sees("1 of 3").keys("<left>").sees("3 of 3").keys("<esc>").sees("QUICK WINS");
    drop(room.keys("<tab><f7>").sees("1 of 3").keys("<f7>").keys("<tab><f7>").sees("1 of 3"));
}

#[test]
fn what_is_overdue_is_said_in_words() {
    let room = four().days_later(60).wait(300).keys("t<right>").sees("!! overdue: A1, A2").sees("today, 11 May");
    drop(room.keys("<right>").sees("1 open, 1 overdue"));
}

#[test]
fn two_hundred_actions_have_their_pictures_at_every_size() {
    let mut room = workshop().with_sample("awkward").keys("<enter>");
    for size in [(72, 20), (80, 24), (100, 30), (200, 50)] {
        room = room
            .resize(size.0, size.1)
            .keys("<f7>")
            .sees("1 of 3")
            .keys("<right>")
            .sees("2 of 3")
            .keys("<right>")
            .sees("3 of 3")
            .keys("<esc>");
    }
}

#[test]
fn what_another_window_takes_out_is_not_weighed_any_more() {
    let first = workshop_on_disk().lindhaven().keys("aOne<enter>aTwo<enter><tab>m");
    let second = first.beside().keys("<enter><tab>");
    let _second = second.keys("<del><enter>");
    let first = first.hears().sees("[A2]").keys("v3<down>");
    drop(first.sees("3 dots put"));
}

#[test]
fn a_count_typed_for_what_another_window_takes_out_is_told() {
    let first = workshop_on_disk().lindhaven().keys("aOne<enter>aTwo<enter><tab>v3");
    let _second = first.beside().keys("<enter><tab><del><enter>");
    let mut first = first.hears().keys("<down>");
    assert!(first.app().banner.is_some(), "{}", first.screen());
    assert!(!first.session().actions.contains_key(&Id::from("gone")));
}
