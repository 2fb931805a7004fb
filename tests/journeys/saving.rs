//! How the program behaves while the disk is slow, full or gone.

use std::time::Duration;

use charrette::store::Job;

use crate::workshop::{Workshop, lindhaven, workshop, workshop_on_disk};

#[test]
fn a_note_stays_in_its_field_until_it_is_on_the_disk() {
    let room = lindhaven().hold().keys("nOne<esc>").sees("TYPING A NOTE").misses("Saving");
    let room = room.wait(250).sees("Saving").release().sees("Saved 12:51").misses("TYPING");
    room.sees("1 of 4 covered");
}

#[test]
fn what_is_typed_ahead_is_replayed_in_order() {
    let mut room = lindhaven().hold().keys("nOne<esc>nTwo<esc><down>2aDo it<enter>").release();
    let session = room.session();
    assert_eq!(session.notes.values().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["One", "Two"]);
    assert_eq!(session.actions.len(), 1);
    room.sees("[2 PARTLY IN PLACE]").sees("> 2");
}

#[test]
fn a_new_size_is_drawn_even_while_the_disk_is_busy() {
    lindhaven().hold().keys("nOne<esc>").resize(100, 30).sees("IDEAS FROM ELSEWHERE").sees("One");
}

#[test]
fn a_step_that_does_not_get_to_the_disk_keeps_its_field_open() {
    let room = lindhaven().fail_once().keys("nOne<esc>").sees("┃ One");
    let mut room = room.sees("The disk is full.").sees("Make room on the disk and try again.").sees("NOT SAVED: The disk is full.");
    assert!(room.session().notes.is_empty());
    room = room.keys("<esc>").misses("NOT SAVED").sees("Saved 12:51").misses("TYPING");
    assert_eq!(room.session().notes.len(), 1);
}

#[test]
fn not_saved_is_said_until_it_is_mended() {
    let room = lindhaven().fail_once().keys("nOne<esc>").wait(5_000).sees("NOT SAVED");
    let mut room = room.keys(", two").wait(5_000).sees("NOT SAVED").keys("<esc>").sees("Saved");
    assert_eq!(room.session().notes.values().next().unwrap().text, "One, two");
    assert!(room.drafts().is_empty());
}

#[test]
fn a_key_that_left_a_field_has_not_happened_when_saving_fails() {
    lindhaven().fail_once().keys("nOne<tab>").sees("> 1").sees("┃ One").keys("<tab>").sees("> 2").sees("TYPING A NOTE");
}

#[test]
fn a_judgement_that_does_not_get_to_the_disk_is_not_shown() {
    let mut room = lindhaven().fail_once().keys("2").misses("[2 PARTLY").sees("NOT SAVED");
    assert_eq!(room.log().len(), 3);
    room.keys("<esc>2").sees("[2 PARTLY IN PLACE]").misses("NOT SAVED");
}

#[test]
fn a_session_that_could_not_be_begun_is_not_there() {
    let mut room = workshop().fail_once().keys("n").sees("The disk is full.").keys("<esc>u");
    assert_eq!(room.shelf(), 0);
    room.keys("n").sees("SET UP");
}

#[test]
fn a_draft_is_kept_after_a_quarter_of_a_second_and_is_safe_after_two() {
    let synced = |room: &Workshop| -> Vec<bool> {
        room.jobs.iter().filter_map(|job| if let Job::Draft { sync, .. } = job { Some(*sync) } else { None }).collect()
    };
    let room = lindhaven().wait(5_000).keys("nHalf").wait(249);
    assert!(synced(&room).is_empty());
    let room = room.wait(1);
    assert_eq!(synced(&room), [false]);
    let room = room.keys(" a sentence").wait(249).sees("Draft kept 12:51").wait(1);
    assert_eq!(synced(&room), [false, false]);
    let room = room.wait(1_500);
    assert_eq!(synced(&room), [false, false, true]);
    let room = room.wait(60_000);
    assert_eq!(synced(&room).len(), 3, "nothing is written while nobody types");
}

#[test]
fn nobody_is_woken_while_nothing_happens() {
    let room = lindhaven().keys("nOne<esc><right>").wait(10_000);
    assert_eq!(room.app().deadline(), None);
    let room = room.keys("nHalf").wait(10_000);
    assert_eq!(room.app().deadline(), None);
    let room = room.hold().keys("<esc>").wait(10_000);
    assert_eq!(room.app().deadline(), None, "a slow disk is no reason to spin");
    let room = room.release().wait(10_000);
    assert_eq!(room.app().deadline(), None);
    assert_eq!(workshop().wait(10_000).app().deadline(), None);
}

#[test]
fn the_slow_disk_is_told_of_in_time() {
    let room = lindhaven().wait(10_000).hold().keys("2");
    assert_eq!(room.app().deadline(), Some(room.app().t + Duration::from_millis(250)));
}

#[test]
fn no_draft_overtakes_the_step_that_settles_it() {
    let mut room = workshop_on_disk().lindhaven().hold().keys("nOne").wait(100).keys("<esc>").wait(5_000).release();
    assert!(room.drafts().is_empty());
    room = room.kill_and_restart().keys("<enter>").misses("TYPING");
    assert_eq!(room.session().notes.len(), 1);
}

#[test]
fn ctrl_c_while_a_note_is_being_saved_makes_no_second_one() {
    let mut room = lindhaven().hold().keys("nOne<esc><c-c>").release().sees("Press Ctrl-c again to leave.");
    assert_eq!(room.session().notes.len(), 1);
    assert!(room.drafts().is_empty());
}

#[test]
fn leaving_while_a_note_is_being_saved_waits_for_it() {
    let mut room = workshop_on_disk().lindhaven().hold().keys("nOne<esc><c-c><c-c>");
    assert_eq!(room.ended, None);
    room = room.release();
    assert_eq!(room.ended, Some(0));
    room = room.kill_and_restart();
    assert_eq!(room.session().notes.len(), 1);
    assert!(room.drafts().is_empty());
}

#[test]
fn leaving_while_a_note_cannot_be_saved_keeps_it_as_a_draft() {
    let mut room = workshop_on_disk().lindhaven().fail_once().hold().keys("nOne<esc><c-c><c-c>").release();
    assert_eq!(room.ended, Some(0));
    room = room.kill_and_restart().keys("<enter>").sees("TYPING A NOTE").sees("One");
    assert!(room.session().notes.is_empty());
}
