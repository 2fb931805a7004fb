//! The clock: it runs while the room talks, says what is left, and is in nobody's way.

use charrette::{
    session::{Session, Turn, agenda::Rest},
    store::Job,
};

use crate::workshop::{Workshop, lindhaven, workshop_on_disk};

const MINUTE: u64 = 60_000;

/// A room with so many minutes, on the walk at its first key factor, where the clock has just begun.
fn with_minutes(room: Workshop, minutes: &str) -> Workshop {
    room.keys("s").times(8, "<down>").keys("<enter>").keys(minutes).keys("<enter>w").wait(1_000)
}

fn clocked() -> Workshop {
    with_minutes(lindhaven(), "180")
}

fn spent(session: &Session, at: usize) -> u32 {
    session.timebox(&session.about.scope[at]).spent
}

fn commits(room: &Workshop) -> usize {
    room.jobs.iter().filter(|job| matches!(job, Job::Commit(_))).count()
}

#[test]
fn the_clock_begins_by_itself_where_the_sitting_has_minutes() {
    lindhaven().wait(5 * MINUTE).misses(" left").keys("s").times(8, "<down>").keys("<enter>180<enter>w").sees("9 min of 9 left");
}

#[test]
fn the_wall_shows_what_is_left_and_how_the_sitting_goes() {
    let room = clocked().resize(100, 30).sees("9 min of 9 left · on time").wait(2 * MINUTE).sees("7 min of 9 left · on time");
    let room = room.keys("2<right>").wait(1_000).sees("6 min ahead");
    room.resize(80, 24).sees("9 min of 9 left · 6 min ahead");
}

#[test]
fn near_the_end_it_warns_with_a_mark_and_counts_seconds() {
    let room = clocked().wait(7 * MINUTE).misses("!").wait(MINUTE / 2).sees("! 2 min of 9 left");
    let room = room.wait(MINUTE / 2 + 10_000).sees("! 49 s of 9 min left").wait(30_000).sees("!! 19 s of 9 min left");
    let room = room.wait(20_000).sees("!! time is up, carry on or go on").wait(2 * MINUTE).sees("!! 2 minutes over, carry on or go on");
    // Nothing blocks.
    room.keys("nStill talking<esc>2<right>").sees("2 of 13");
}

#[test]
fn what_was_spent_is_stored_when_the_room_goes_on_and_is_in_nobodys_undo() {
    let mut room = clocked().keys("2").wait(4 * MINUTE).keys("<right>").wait(1_000);
    assert_eq!(spent(&room.session(), 0), 4 * 60 + 1);
    assert!(room.log().last().unwrap().contains("5 minutes of talk"), "{:?}", room.log());
    let mut room = room.keys("u").sees("judged");
    assert_eq!(spent(&room.session(), 0), 4 * 60 + 1);
    assert!(!room.session().judgement(&room.session().about.scope[0]).is_given(), "the judgement was taken back, not the time");
}

#[test]
fn whoever_walks_by_spends_nothing() {
    let mut room = clocked();
    let before = commits(&room);
    room = room.keys("<right><right>").wait(3_000).keys("<right>").wait(3_000);
    assert_eq!(commits(&room), before);
    assert!(room.session().timeboxes.is_empty());
}

#[test]
fn who_comes_back_at_once_finds_the_clock_where_it_was() {
    let room = clocked().wait(3 * MINUTE).keys("<right><left>").sees("6 min of 9 left").wait(5_000);
    assert!(room.app().open.as_ref().unwrap().session.timeboxes.is_empty());
}

#[test]
fn the_clock_closes_no_field_and_wipes_nothing_from_the_footer() {
    let room = clocked().wait(2 * MINUTE).keys("<right>nHalf a sentence").wait(5_000);
    let mut room = room.sees("TYPING A NOTE").sees("Half a sentence").sees("Draft kept");
    assert_eq!(spent(&room.session(), 0), 121);
    let room = room.keys("<esc>").wait(MINUTE).keys("<right>u").sees("Taken back").wait(3_000).sees("Taken back");
    drop(room.sees("3 of 13"));
}

#[test]
fn a_machine_that_slept_has_not_talked() {
    let mut room = clocked().wait(MINUTE);
    room.sleeps(3 * 60 * MINUTE);
    let room = room.keys("<down>").sees("8 min of 9 left").wait(MINUTE).sees("7 min of 9 left");
    // Nor does an hour more or less on the wall clock alter anything.
    room.days_later(1).keys("<down>").sees("7 min of 9 left");
}

#[test]
fn it_stands_still_while_it_is_stopped() {
    let room = clocked().wait(2 * MINUTE).keys("t ").sees("paused").wait(10 * MINUTE).keys("<esc>").sees("paused · 7 min of 9 left");
    room.keys("t ").wait(MINUTE).keys("<esc>").sees("6 min of 9 left").misses("paused");
}

#[test]
fn what_was_counted_is_there_again_after_the_program_was_killed() {
    let room = with_minutes(workshop_on_disk().lindhaven(), "180").wait(3 * MINUTE + 5_000);
    let mut room = room.kill_and_restart().keys("<enter>").sees("6 min of 9 left").keys("<right>").wait(1_000);
    assert!((180..=186).contains(&spent(&room.session(), 0)), "{}", spent(&room.session(), 0));
    // It is not counted again.
    let before = spent(&room.session(), 0);
    let mut room = room.kill_and_restart().keys("<enter><left>").wait(1_000).keys("<right>").wait(2_000);
    assert_eq!(spent(&room.session(), 0), before);
}

#[test]
fn at_home_the_clock_waits_and_goes_on_from_where_it_was() {
    let room = clocked().wait(2 * MINUTE).keys("q").wait(10 * MINUTE).keys("<enter>");
    assert!(room.app().clock.runs());
    room.sees("7 min of 9 left");
}

#[test]
fn in_the_plan_nobody_talks_about_a_key_factor() {
    let mut room = clocked().wait(2 * MINUTE).keys("<tab>").wait(10 * MINUTE);
    assert_eq!(spent(&room.session(), 0), 121);
    room.keys("<s-tab>").sees("7 min of 9 left");
}

#[test]
fn a_final_session_has_no_clock() {
    let room = clocked().keys("<tab><tab>v<enter><s-tab><s-tab>").wait(1_000).misses("min of");
    let before = commits(&room);
    let room = room.wait(5 * MINUTE).keys("<right>").wait(5_000);
    assert_eq!(commits(&room), before);
}

#[test]
fn two_windows_at_one_key_factor_count_its_time_once() {
    let first = with_minutes(workshop_on_disk().lindhaven(), "180");
    let second = first.beside().keys("<enter>").wait(4 * MINUTE);
    let first = first.wait(4 * MINUTE).keys("<right>").wait(1_000);
    let mut second = second.hears().misses("Window 1").keys("<right>").wait(2_000);
    assert!((240..=245).contains(&spent(&second.session(), 0)), "{}", spent(&second.session(), 0));
    drop(first);
}

#[test]
fn both_store_their_time_at_once_and_nobody_is_asked() {
    let first = with_minutes(workshop_on_disk().lindhaven(), "180").wait(4 * MINUTE);
    let second = first.beside().keys("<enter>").wait(4 * MINUTE).keys("<right>");
    let _first = first.keys("<right>").wait(1_000);
    let mut second = second.wait(1_000);
    assert!(second.app().over.is_none() && second.app().banner.is_none());
    second = second.wait(3 * MINUTE);
    assert!(second.app().over.is_none() && second.app().banner.is_none());
}

#[test]
fn a_full_disk_does_not_lose_the_time() {
    let mut room = clocked().wait(2 * MINUTE).keys("<right>").fail_once().wait(1_000);
    assert!(room.app().banner.is_none());
    assert_eq!(spent(&room.session(), 0), 0);
    room = room.wait(2 * MINUTE);
    assert_eq!(spent(&room.session(), 0), 121);
}

#[test]
fn a_wake_a_minute_is_enough_until_the_last_one() {
    let mut room = clocked();
    let wakes = |room: &mut Workshop, millis: u64| room.wakes(millis);
    assert!(wakes(&mut room, 10_000) <= 1);
    assert!(wakes(&mut room, 7 * MINUTE) <= 10);
    room = room.wait(55_000);
    let Rest::Seconds(left) = room.app().countdown().unwrap().rest else { panic!("{:?}", room.app().countdown()) };
    assert!(left > 20, "{left}");
    let each_second = wakes(&mut room, 10_000);
    assert!((9..=12).contains(&each_second), "{each_second}");
    // Without a clock, or with one that nobody sees, nothing wakes it.
    room = room.keys("t <esc>").wait(1_000);
    assert_eq!(wakes(&mut room, 10_000), 0);
    let mut room = room.keys("t <esc>b").wait(1_000);
    assert!(wakes(&mut room, 10_000) <= 1);
    let mut without = lindhaven().wait(5_000);
    assert_eq!(wakes(&mut without, MINUTE), 0);
}

#[test]
fn what_the_clock_shows_alters_the_glance_and_nothing_else_does() {
    let room = clocked();
    let before = room.app().glance().4;
    let room = room.wait(30_000);
    assert_eq!(room.app().glance().4, before);
    let room = room.wait(MINUTE);
    assert_ne!(room.app().glance().4, before);
    assert_eq!(room.keys("b").app().glance().4, None);
}

#[test]
fn a_minute_more_a_minute_less_and_any_length() {
    let room = clocked().keys("t++").sees("> ").keys("<esc>").sees("11 min of 11 left");
    let mut room = room.keys("t-<left><esc>").sees("9 min of 9 left").keys("t25<enter><esc>").sees("25 min of 25 left");
    assert_eq!(room.session().timebox(&room.session().about.scope[0]).minutes, 25);
    let room = room.keys("t<enter><back><back><enter><esc>").sees("9 min of 9 left");
    let room = room.keys("t0<enter>").sees("!! ").keys("<esc><esc><esc>").sees("9 min of 9 left");
    room.keys("uu").sees("Taken back").sees("9 min of 9 left");
}

#[test]
fn what_is_set_aside_can_be_altered_and_gives_its_minutes_to_the_talk() {
    let room = clocked().keys("t<pgup>").times(9, "<up>").sees("180 minutes: 70 set aside, 110 for talk");
    let room = room.keys("<down><down>0<enter>").sees("55 set aside, 125 for talk").sees("set by hand");
    let room = room.keys("<up><up><enter>90<enter>").sees("90 minutes:");
    room.keys("<enter><back><back><enter>").sees("180 minutes:");
}

#[test]
fn when_it_will_not_fit_it_says_so_and_offers_what_to_do() {
    let room = with_minutes(lindhaven(), "30").keys("t").sees("!! It will not fit");
    // Skipped, merged, left for later: until what is left can be talked about.
    let room = room.keys("<down>k").sees("skipped").keys("<down>m").sees("with 1").sees("!! It will not fit");
    let mut room = room.keys("<down>n").sees("next sitting").misses("It will not fit");
    let session = room.session();
    let turns: Vec<Turn> = session.about.scope.iter().take(4).map(|factor| session.timebox(factor).turn).collect();
    assert_eq!(turns, [Turn::Talk, Turn::Skipped, Turn::Merged, Turn::NextSitting]);
    // Each is one step, and has its turn back with the same key.
    let room = room.keys("n").sees("!! It will not fit").keys("u").misses("It will not fit");
    drop(room);
}

#[test]
fn half_as_long_gives_the_others_more() {
    let mut room = clocked().keys("t<down>s").sees("set by hand");
    let session = room.session();
    assert_eq!(session.timebox(&session.about.scope[1]).minutes, 4);
    room = room.times(5, "s");
    assert_eq!(room.session().timebox(&session.about.scope[1]).minutes, 2);
}

#[test]
fn time_at_a_merged_key_factor_counts_for_the_one_it_is_merged_with() {
    let mut room =
        clocked().keys("t<down>m<esc>g<down><enter>").sees("2 of 13").wait(2 * MINUTE).keys("<right>").sees("3 of 13").wait(1_000);
    let session = room.session();
    assert_eq!((spent(&session, 0) / 60, spent(&session, 1)), (2, 0));
}

#[test]
fn one_key_factor_alone_has_no_neighbour() {
    let room = lindhaven().keys("s").times(5, "<down>").keys("<enter>").times(12, " <down>").keys("<enter>");
    let room = with_minutes(room.keys("<esc>"), "60").keys("tm").sees("no other key factor");
    room.keys("k").sees("skipped").keys("<esc>").misses("min of");
}

#[test]
fn all_skipped_leaves_nothing_to_count_down() {
    let room = clocked().keys("t").times(13, "k<down>").sees("0 key factors").misses("It will not fit");
    room.keys("<esc>").wait(10 * MINUTE).misses("min of").keys("<right>").wait(2_000).sees("2 of 13");
}

#[test]
fn the_longest_sitting_is_shared_out_too() {
    with_minutes(lindhaven(), "6000")
        .keys("t")
        .sees("6000 minutes")
        .keys("<esc>f")
        .sees("minutes left")
        .resize(72, 20)
        .sees("minutes left");
}

#[test]
fn a_clicker_walks_in_focus() {
    let room = clocked().keys("<f5>").sees("minutes left").sees("of 9, on time");
    let questions = room.app().open.as_ref().unwrap().factor().unwrap().questions.len();
    let room = room.times(questions - 1, "<pgdn>").sees("1 of 13").keys("<pgdn>").sees("2 of 13").keys("<pgup>").sees("1 of 13");
    room.keys(".").misses("1 of 13").keys("<pgdn>").sees("1 of 13").keys("<f5>").sees("LOOK INTO");
}

#[test]
fn what_is_typed_in_focus_opens_over_it_and_leads_back() {
    let room = lindhaven().keys("fnTwice a year").sees("TYPING A NOTE").sees("Twice a year").sees("1 of 13");
    let room = room.keys("<esc>").misses("LOOK INTO").keys("aInvite six firms @Economy 30.4.").sees("By when").keys("<enter>");
    let mut room = room.sees("1 of 13").misses("LOOK INTO");
    assert_eq!((room.session().notes.len(), room.session().actions.len()), (1, 1));
}

#[test]
fn a_wide_window_is_told_of_larger_letters_once() {
    let room = lindhaven().keys("q").wait(300).resize(200, 50).misses("Enlarge the letters");
    drop(room);
    let room = workshop_on_disk().lindhaven().resize(200, 50).kill_and_restart().sees("Enlarge the letters");
    room.keys("<down>").misses("Enlarge the letters");
}
