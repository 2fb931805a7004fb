//! What lies over a screen: home's list, search, the menu, help, exports, questions.

use crate::workshop::{Workshop, lindhaven, workshop};

/// Two sessions; Oslo is the newer one.
fn two_sessions() -> Workshop {
    lindhaven().keys("nThe mosque council meets twice a year<esc>q").wait(2_000).keys("nOslo plan<tab>Oslo<esc><esc>q").wait(2_000)
}

#[test]
fn home_shows_the_last_session_first_and_the_others_below() {
    let room = two_sessions().sees("OTHER SESSIONS");
    let mut room = room.keys("<down>");
    assert!(room.row("Diversity plan 2026-2029").starts_with("  > "), "{}", room.screen());
    room.keys("<enter>").sees("PUBLIC COMMITMENT").sees("mosque");
}

#[test]
fn the_next_enter_after_q_opens_the_session_that_was_left() {
    two_sessions().keys("<down><enter>").sees("mosque").keys("n more<esc>").hold().keys("q<enter>").release().sees("mosque");
}

#[test]
fn words_are_found_in_all_sessions_and_jumped_to() {
    let room = two_sessions().keys("/").sees("FIND IN ALL SESSIONS").sees("Type a word").keys("mosqe").sees("Nothing found.");
    let room = room.keys("<back>ue").sees("note        Diversity plan 2026...").keys("<enter>");
    room.sees("1  PUBLIC COMMITMENT").sees("The mosque council meets twice a year");
}

#[test]
fn a_jump_goes_to_the_key_factor_the_words_belong_to() {
    let room = lindhaven().times(3, "<right>").keys("nUmbrella council<esc>q").wait(2_000).keys("<enter><left><left><left>");
    room.sees("1 of 13").keys("/umbrella").sees("note").keys("<enter>").sees("4 of 13");
}

#[test]
fn enter_typed_ahead_takes_what_was_asked_for_last() {
    two_sessions().keys("/oslo").hold().keys("<back><back><back><back>mosque<enter>").release().sees("The mosque council");
}

#[test]
fn an_action_is_found_and_opened() {
    let room = lindhaven().keys("aInvite six firms<enter>").wait(2_000).keys("/firms").sees("action").keys("<enter>");
    room.sees("ACTION A1").sees("Invite six firms").keys("<esc>").sees("QUICK WINS");
}

#[test]
fn the_plan_is_written_to_a_file_and_never_over_another_one() {
    let mut room = lindhaven().keys("2x").sees("EXPORT").sees("Markdown, for a wiki").keys("<enter>").sees("Written:");
    let file = room.folder().join("2026-03-12_lindhaven_action-plan_draft.md");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("Lindhaven") && text.contains("DRAFT"), "{text}");
    std::fs::write(&file, "mine").unwrap();
    room = room.keys("<esc>x<enter>").sees("A file of this name is there already.");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    room = room.keys("o").sees("Written:").keys("<enter>").sees("LOOK INTO");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    drop(room);
}

#[test]
fn a_session_at_home_is_exported_from_there() {
    two_sessions().keys("<down>x").sees("EXPORT").sees("2026-03-12_lindhaven_action-plan_draft.md");
}

#[test]
fn an_export_that_cannot_be_written_says_why() {
    let room = lindhaven();
    std::fs::remove_dir_all(room.folder()).unwrap();
    room.keys("x<enter>").sees("!!").sees("EXPORT").keys("<esc>").sees("EXPORT").keys("<esc>").sees("LOOK INTO");
}

#[test]
fn a_session_goes_to_the_trash_after_a_question() {
    let mut room = two_sessions().keys("<del>").sees("Move \"Oslo plan\" to the trash?").keys("<esc>");
    assert_eq!(room.shelf(), 2);
    room = room.keys("<del>y").misses("Oslo plan").sees("Diversity plan");
    assert_eq!(room.shelf(), 1);
}

#[test]
fn space_lists_what_can_be_done_here_and_its_keys_work() {
    let room = lindhaven().keys(" ").sees("WHAT CAN BE DONE HERE").sees("next guide question");
    room.keys("2").sees("[2 PARTLY IN PLACE]").misses("WHAT CAN BE DONE");
}

#[test]
fn the_list_is_gone_through_with_the_arrows_too() {
    // First stands what the last row names, in its order: n, a, 1 to 4, v, p and the arrow.
    lindhaven().keys(" ").times(8, "<down>").keys("<enter>").sees("2 of 13");
}

#[test]
fn any_command_is_found_by_its_name() {
    lindhaven().keys(":homewo").sees("homework: nobody knows, somebody finds out").keys("<enter>").sees("TYPING A NAME");
}

#[test]
fn what_cannot_be_done_is_not_offered() {
    lindhaven().keys(":take back the last").sees("take back the last step").keys("<esc>");
    workshop().keys(" ").misses("take back the last step").misses("export");
}

#[test]
fn help_names_the_keys_of_the_place_below() {
    lindhaven()
        .keys("?")
        .sees("KEYS")
        .sees("next guide question")
        .keys("<esc><tab>?")
        .sees("column to the left")
        .keys("<esc>")
        .sees("PLAN");
}

#[test]
fn help_in_a_field_tells_how_to_leave_it_and_loses_nothing() {
    lindhaven().keys("nHalf<f1>").sees("put the text aside").keys("<esc>").sees("TYPING A NOTE").keys(" done<esc>").sees("Half done");
}

#[test]
fn context_factors_can_be_read() {
    lindhaven().keys("<f10>k").sees("THE CITY'S CONTEXT").sees("May involve").keys("<esc><esc>").sees("LOOK INTO");
}

#[test]
fn ideas_are_read_one_by_one() {
    lindhaven().keys("i").sees("1 of ").keys("<down>").sees("2 of ").keys("<esc>").sees("LOOK INTO");
}

#[test]
fn keys_typed_while_a_file_is_written_follow_when_it_is() {
    lindhaven().hold().keys("x<enter><enter>2").release().misses("EXPORT").sees("[2 PARTLY IN PLACE]");
}
