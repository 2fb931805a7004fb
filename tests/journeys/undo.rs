//! Taking back and doing again, in words.

use charrette::session::Judgement;

use crate::workshop::{lindhaven, workshop_on_disk};

#[test]
fn what_is_taken_back_is_said_in_words() {
    let mut room = lindhaven().keys("2u").sees("Taken back: 1 Public commitment judged: Partly in place").misses("[2 PARTLY");
    room = room.keys("<c-r>").sees("Done again: 1 Public commitment judged: Partly in place").sees("[2 PARTLY IN PLACE]");
    assert_eq!(room.session().judgement(&"public-commitment".into()), Judgement::Partly);
}

#[test]
fn ctrl_z_with_no_field_open_is_undo_and_ctrl_y_redo() {
    lindhaven().keys("2<c-z>").misses("[2 PARTLY").keys("<c-y>").sees("[2 PARTLY");
}

#[test]
fn ctrl_z_in_a_field_takes_back_typing_only() {
    let mut room = lindhaven().keys("2nOne<c-z>").sees("TYPING A NOTE").misses("One").keys("<c-y>").sees("One").keys("<esc>");
    assert_eq!(room.session().judgement(&"public-commitment".into()), Judgement::Partly);
    assert_eq!(room.session().notes.len(), 1);
}

#[test]
fn everything_can_be_taken_back_and_done_again() {
    let mut room = lindhaven().keys("2rTalks<esc>nOne<esc>aDo it @Press 30.4.<enter>");
    let (after, steps) = (room.session(), room.log().len());
    room = room.times(6, "u").keys("uu").sees("Nothing to take back.");
    let session = room.session();
    assert!(session.about.title.is_empty() && session.actions.is_empty() && session.notes.is_empty());
    assert_eq!(session.about.scope.len(), 13, "the session itself is never taken back");
    room = room.times(6, "<c-r>").keys("<c-r>").sees("Nothing to do again.");
    assert_eq!(room.session(), after);
    assert_eq!(room.log().len(), steps + 12, "the log only grows");
}

#[test]
fn a_new_step_ends_what_could_be_done_again() {
    lindhaven().keys("2u3<c-r>").sees("Nothing to do again.").sees("[3 NOT IN PLACE]");
}

#[test]
fn undo_goes_on_after_a_restart() {
    let room = workshop_on_disk().lindhaven().keys("2rTalks<esc>").kill_and_restart().keys("<enter>");
    let mut room = room.keys("u").sees("Taken back: 1 Public commitment: reason written").keys("u").misses("[2 PARTLY");
    room = room.kill_and_restart().keys("<enter><c-r>").sees("[2 PARTLY IN PLACE]");
    assert_eq!(room.session().judgement(&"public-commitment".into()), Judgement::Partly);
}

#[test]
fn a_session_itself_is_not_taken_back_after_a_restart() {
    let mut room = workshop_on_disk().lindhaven().kill_and_restart().keys("<enter>").times(5, "u").sees("Nothing to take back.");
    assert_eq!(room.session().about.scope.len(), 13);
}
