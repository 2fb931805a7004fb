//! A sitting is opened: why we are here, who is here, what is open from before, what there is to say.

use charrette::session::Session;

use crate::workshop::{Workshop, lindhaven, workshop};

/// Three people are named; two of them are here.
fn three() -> Workshop {
    lindhaven().keys("<f2>aAna Lind, head of HR\nBen Bo\nCem Can<esc>")
}

fn here(session: &Session) -> Vec<String> {
    let sitting = session.sitting().unwrap();
    session.present_at(&sitting.id).map(|party| party.name.clone()).collect()
}

#[test]
fn a_session_without_anybody_in_it_offers_the_opening_by_itself() {
    let room = lindhaven().keys("q<enter>").sees("F2 opens the sitting").keys("<down>").misses("F2 opens the sitting");
    // Whoever has said how many are here is not asked again.
    room.keys("<f2>n12<enter><esc>q<enter>").misses("F2 opens the sitting");
}

#[test]
fn the_room_says_why_it_meets_in_its_own_words_or_takes_ours() {
    let mut room = lindhaven().keys("<f2>").sees("OPENING").sees("Nobody has said yet").keys("w").sees("what our city does next");
    assert!(room.session().about.aim.contains("who leads each one"));
    // A second w does not write over anybody's words: it opens them.
    room = room.keys("w").sees("TYPING WHY WE ARE HERE").keys("<end> Today.<esc>");
    assert!(room.session().about.aim.ends_with("by when. Today."), "{}", room.session().about.aim);
    room = room.keys("uu").sees("Nobody has said yet").keys("<enter>Money first<esc>").sees("Money first");
    assert_eq!(room.session().about.aim, "Money first");
}

#[test]
fn ground_rules_begin_with_a_few_of_ours_and_become_the_rooms_own() {
    let mut room = lindhaven().keys("<f2>").sees("Nothing agreed yet").keys("r").sees("One person speaks at a time");
    assert_eq!(room.session().about.ground_rules.lines().count(), 5);
    room = room.keys("<down><enter>").times(6, "<down>").keys("<end><enter>Phones stay away.<esc>");
    assert!(room.session().about.ground_rules.ends_with("\nPhones stay away."));
}

#[test]
fn one_key_each_says_who_is_here_and_every_one_is_a_step() {
    let mut room = three().sees("1 [x] Ana Lind, head of HR").keys("2").sees("2 [ ] Ben Bo");
    assert_eq!(here(&room.session()), ["Ana Lind", "Cem Can"]);
    room = room.keys("23").sees("2 [x] Ben Bo").sees("3 [ ] Cem Can").sees("2 of 3 named");
    assert_eq!(room.log().iter().rev().take(3).collect::<Vec<_>>(), ["Cem Can is not here", "Ben Bo is here", "Ben Bo is not here"]);
    room = room.keys("u");
    assert_eq!(here(&room.session()), ["Ana Lind", "Ben Bo", "Cem Can"]);
    // The selected one by Space or Enter too; a number nobody has does nothing.
    room = room.keys("1<right><space>").sees("> 2 [ ] Ben Bo").keys("<enter>").sees("> 2 [x] Ben Bo").keys("9");
    assert_eq!(here(&room.session()), ["Ben Bo", "Cem Can"]);
}

#[test]
fn a_number_is_enough_where_nobody_is_named() {
    let mut room = lindhaven().keys("<f2>").sees("Nobody is named yet").keys("n12<enter>").sees("12 people");
    assert_eq!(room.session().people(), 12);
    room = room.keys("ntwelve<enter>").sees("is no number of people").keys("<esc>").keys("n<c-u><enter>").sees("not said yet");
    assert_eq!(room.session().people(), 0);
}

#[test]
fn sixty_people_are_all_reached_and_shown() {
    let names: Vec<String> = (1..=60).map(|n| format!("Person number {n}")).collect();
    let mut room =
        lindhaven().keys("<f2>a").sees("TYPING NAMES").misses("NAMES · ").paste(&names.join("\n")).keys("<esc>").sees("60 of 60 named");
    assert_eq!(here(&room.session()).len(), 60);
    // The twenty-third has the last letter; the last one is gone to with the arrows.
    room = room.keys("z").sees("z [ ] Person number 23");
    room = room.times(40, "<down>").times(1, "<up>").sees("Person number 60");
    room = room.keys("<right><enter>").sees("[ ] Person number 60");
    assert_eq!(here(&room.session()).len(), 58);
    drop(room.resize(200, 50).sees("Person number 1").sees("Person number 60"));
}

#[test]
fn the_day_has_times_once_its_hours_are_said() {
    let room = lindhaven().keys("<f2>").sees("talk, key factor by key factor").misses("13:15");
    let room = room.keys("<down><down><down><enter>13:00-16:00<enter>").sees("13:00 opening (15 min)").sees("13:15 first round (13 min)");
    // The row of the day is the one that was typed into.
    drop(room.sees("(110 min)"));
}

/// A first sitting with something left open, and a week later.
fn a_week_later() -> Workshop {
    let room = lindhaven().keys("<f2>aAna Lind\nBen Bo<esc><esc>aAsk six firms @Ana Lind 30.4.<enter>aDone already<enter>");
    let room = room.keys("<right><down>hBen Bo<tab>15.4.<enter><tab><down>s4").keys("q").wait(2_000);
    room.days_later(7).keys("<enter>")
}

#[test]
fn a_later_day_offers_a_sitting_of_its_own_which_begins_with_what_is_open() {
    let mut room = a_week_later().sees("A new day: F2").keys("<f2>").sees("The last sitting was on 12 March 2026. s begins one today.");
    room = room.misses("OPEN FROM BEFORE").keys("s").sees("sitting 2 · Thursday 19 March 2026").misses("s begins one today");
    let session = room.session();
    assert_eq!((session.sittings.len(), session.people()), (2, 0));
    assert_eq!(here(&session), Vec::<String>::new(), "nobody is here yet");
    room = room.sees("OPEN FROM BEFORE   one action, 1 homework").sees("A1     Ask six firms").sees("Ana Lind, 30 April");
    room = room.misses("Done already").sees("? 2.2").sees("Ben Bo, 15 April");
    room = room.keys("1");
    assert_eq!(here(&room.session()), ["Ana Lind"]);
    // One step began it, and one takes it back.
    room = room.keys("uu").sees("The last sitting was on 12 March 2026");
    assert_eq!(room.session().sittings.len(), 1);
}

#[test]
fn what_is_open_is_one_enter_away() {
    let room =
        a_week_later().keys("<f2>s<down><down><down><down>").sees("> A1").keys("<enter>").sees("ACTION A1").keys("<esc>").sees("OPENING");
    room.keys("<down>").sees("> ? 2.2").keys("<enter>").sees("2 of 13").sees("> 2  ").misses("OPENING");
}

#[test]
fn a_second_sitting_of_the_day_waits_until_somebody_was_at_the_first() {
    let mut room = lindhaven().keys("<f2>s").sees("Today’s sitting has begun already.").keys("<esc>");
    assert_eq!(room.session().sittings.len(), 1);
    room = room.keys("n8<enter>s").sees("sitting 2");
    assert_eq!(room.session().sittings.len(), 2);
}

#[test]
fn a_final_plan_is_not_opened_again_by_its_opening() {
    let room = lindhaven().keys("<f2>aAna<esc><esc><tab><tab>v<enter>").sees("Finalised as version 1").keys("q").wait(2_000);
    let room = room.days_later(9).keys("<enter>").misses("A new day").keys("<f2>").misses("s begins one today");
    room.keys("1").sees("This session is final.").keys("<esc>s").sees("This session is final.");
}

#[test]
fn the_page_names_every_sitting() {
    let room = a_week_later().keys("<f2>s1<esc>x<enter>").sees("Written:");
    let page = std::fs::read_to_string(room.folder().join("2026-03-19_lindhaven_action-plan_draft.md")).unwrap();
    assert!(page.contains("two sittings <br>12 March 2026, 2 people <br>19 March 2026, one person"), "{page}");
}

#[test]
fn what_to_say_next_stands_in_an_empty_row_and_a_key_hides_it() {
    let mut room = lindhaven().sees("Read the statement aloud.");
    let places = |room: &mut Workshop| room.rows().iter().position(|row| row.contains("LOOK INTO"));
    let before = places(&mut room);
    room = room.keys("<f9>").misses("Read the statement aloud.").sees("is hidden");
    assert_eq!(places(&mut room), before, "nothing moves");
    room = room.keys("<f9>").sees("Read the statement aloud.");
    room = room.keys("nWe do<esc>").sees("Before judging, ask").keys("2").sees("what makes us say so").keys("rTalks<esc>");
    room = room.sees("what would change this").keys("aDo it<enter>").sees("whether anything is missing");
    drop(room.keys("<tab>").sees("Read each line as its lead would").keys("<tab>").sees("Mend what takes a minute."));
}

#[test]
fn half_a_sentence_about_why_we_are_here_survives_a_crash() {
    let room = crate::workshop::workshop_on_disk().lindhaven().keys("<f2><enter>To agree on").wait(2_500).kill_and_restart();
    room.keys("<enter>").sees("TYPING WHY WE ARE HERE").sees("To agree on");
}

#[test]
fn homework_may_wait_for_a_name() {
    let mut room = lindhaven().keys("h<enter>").sees("homework: nobody yet").keys("u").misses("homework: nobody yet");
    room = room.keys("h<esc>").misses("homework: nobody yet").keys("hEconomy dept<tab>3.4.<enter>");
    drop(room.sees("homework: Economy dept, by 3 April 2026"));
}

#[test]
fn the_opening_is_nobodys_at_home() {
    workshop().keys("<f2><f8><f9>").sees("Nothing here yet.");
}

#[test]
fn the_citys_context_is_noted_before_anything_is_judged() {
    let room = lindhaven().keys("<f2>").sees("The city's context").sees("Nothing noted yet: Enter notes what makes it harder");
    let room = room.keys("<down><down><enter>").sees("THE CITY'S CONTEXT").sees("May involve: Which tasks fall to the state");
    let room = room.keys("<enter>The state runs the job centres<esc><esc>").sees("OPENING").misses("Nothing noted yet: Enter");
    let mut room = room.sees("National legislation and policy");
    assert_eq!(room.session().context_of("national-legislation", None).text, "The state runs the job centres");
}
