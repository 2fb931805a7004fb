//! Then and now on the wall: a session held against an earlier one, and the trend over several.

use crate::workshop::{Workshop, workshop};

/// Two sessions of one city, the later one open in its overview.
fn overview() -> Workshop {
    workshop().with_sample("lindhaven-half-way").with_sample("lindhaven-finished").wait(2_000).keys("<enter><f10>").sees("WHERE WE STAND")
}

#[test]
fn the_room_sees_then_and_now_side_by_side_and_both_texts() {
    let room = overview().keys("c").sees("HOLD IT AGAINST WHICH SESSION?").sees("half-way").keys("<enter>");
    let room =
        room.sees("THEN AND NOW").sees("Then: Diversity plan 2026–2029, half-way").sees("Now: Diversity plan 2026–2029, 12 March 2026");
    let room = room.sees("worse").sees("first judged now").sees("no longer judged");
    let room = room.keys("<enter>").sees("Reason").sees("The pledge of 2021 is quoted often").sees("A pledge exists, in one language");
    let room = room.keys("<right>").sees("2 Strategy").keys("<left>").sees("1 Public commitment");
    // One step back each: the rows, the overview, the room.
    room.keys("<esc>").sees("THEN AND NOW").keys("<esc>").sees("WHERE WE STAND").keys("<esc>").misses("WHERE WE STAND");
}

#[test]
fn the_trend_shows_every_session_of_the_organisation() {
    let room = overview().keys("t").sees("TREND").sees("1  12 March 2026 · Diversity plan 2026–2029").sees("Public commitment");
    // Whatever two sessions are called, each says what it is for, its day and its version.
    let room = room.keys("c").sees("HOLD IT AGAINST WHICH SESSION?").sees("development plan  12 March 2026  Draft");
    room.sees("judged · last changed").keys("<esc>").sees("WHERE WE STAND");
}

#[test]
fn alone_in_its_file_a_session_is_held_against_nothing() {
    let room = workshop().with_sample("lindhaven-finished").keys("<enter><f10>c").sees("There is no other session");
    room.keys("t").sees("There is no other session").sees("WHERE WE STAND");
}

#[test]
fn holding_sessions_side_by_side_alters_none_of_them() {
    let mut room = overview();
    let (before, log) = (room.session(), room.log());
    room = room.keys("c<enter><enter><down><right><esc>t<down><esc>");
    assert_eq!((room.session(), room.log()), (before, log));
}

#[test]
fn from_the_wall_to_the_written_page() {
    let room = overview().keys("c<enter>x").sees("then and now");
    room.keys("p").sees("Then and now: Diversity plan 2026–2029, half-way");
}
