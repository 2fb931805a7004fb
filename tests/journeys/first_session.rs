//! From an empty home to a session that is set up.

use charrette::session::{PartyKind, Purpose, Side};

use crate::workshop::{lindhaven, workshop};

#[test]
fn an_empty_home_says_what_to_do() {
    workshop().sees("Nothing here yet. n starts a session").sees("Thursday 12 March 2026   12:51").sees("All saved");
}

#[test]
fn a_session_is_set_up_by_typing_and_tab() {
    let mut room =
        workshop().keys("nDiversity plan<tab>Lindhaven<tab>Equality office<tab>2<tab>").keys("<tab><c-a><c-k>1.4.<tab>13-16<tab>180<tab>");
    room = room.paste("Ana Lind, head of HR (facilitates)\nPress office (department)\nPartners:\nUmbrella council").keys("<esc>w");
    let session = room.session();
    let about = &session.about;
    assert_eq!(
        (about.title.as_str(), about.organisation.as_str(), about.unit.as_str()),
        ("Diversity plan", "Lindhaven", "Equality office")
    );
    assert_eq!((about.purpose, about.minutes, about.scope.len()), (Purpose::Assessment, 180, 13));
    let sitting = session.sittings.values().next().unwrap();
    assert_eq!(
        (sitting.date.unwrap().to_string(), sitting.start.as_str(), sitting.end.as_str()),
        ("2026-04-01".to_owned(), "13:00", "16:00")
    );
    let people: Vec<_> = session.parties_in_order().map(|party| (party.name.as_str(), party.kind, party.side, party.facilitates)).collect();
    assert_eq!(
        people,
        [
            ("Ana Lind", PartyKind::Person, Side::City, true),
            ("Press office", PartyKind::Department, Side::City, false),
            ("Umbrella council", PartyKind::Person, Side::Partner, false),
        ]
    );
    room.sees("Diversity plan").sees("PUBLIC COMMITMENT").sees("1 of 13");
}

#[test]
fn tab_goes_through_every_row_that_can_be_filled_in() {
    let room = workshop().keys("nA<tab>B<tab>C<tab>").sees("> Purpose").keys("<tab>").sees("> Key factors");
    room.keys("<s-tab>").sees("> Purpose").keys("<s-tab>").sees("TYPING A NAME").sees("> Unit");
}

#[test]
fn what_is_not_wanted_is_taken_out_of_scope() {
    let mut room = workshop().keys("nA<enter>").times(5, "<down>").keys("<enter>").sees("KEY FACTORS IN SCOPE");
    room = room.times(10, "<space><down>").keys("<enter>").sees("3 of 13").keys("w").sees("1 of 3").sees("CONFLICT MEDIATION");
    assert_eq!(room.session().about.scope.len(), 3);
    room.keys("<right><right><right>").sees("3 of 3");
}

#[test]
fn a_scope_of_nothing_is_refused_in_words() {
    let room = workshop().keys("nA<enter>").times(5, "<down>").keys("<enter>").times(13, "<space><down>").keys("<enter>");
    let mut room = room.sees("At least one key factor must be in scope.").sees("Tick one with Space.");
    assert_eq!(room.session().about.scope.len(), 13);
}

#[test]
fn the_purpose_is_chosen_by_its_digit() {
    let mut room = workshop().keys("nA<enter><down><down><down>3");
    assert_eq!(room.session().about.purpose, Purpose::PeerReview);
    room = room.keys("<left>");
    assert_eq!(room.session().about.purpose, Purpose::Assessment);
}

#[test]
fn a_session_left_untouched_is_not_kept() {
    let mut room = workshop().keys("n<esc><esc>").sees("Nothing here yet");
    assert_eq!(room.shelf(), 0);
    let mut room = workshop().keys("n<esc>q").sees("Nothing here yet");
    assert_eq!(room.shelf(), 0);
}

#[test]
fn a_session_with_a_single_word_is_kept() {
    let mut room = workshop().keys("nA<esc><esc>q").sees("CONTINUE").sees("A");
    assert_eq!(room.shelf(), 1);
}

#[test]
fn set_up_can_be_gone_back_to_from_the_walk() {
    lindhaven().keys("s").sees("SET UP").sees("Diversity plan 2026-2029").keys("<esc>").sees("LOOK INTO");
}

#[test]
fn hours_that_make_no_sense_keep_the_field_open() {
    let room = workshop().keys("nA<enter>").times(7, "<down>").keys("<enter>half past<enter>");
    let mut room = room.sees("The hours \"half past\" are not understood.").sees("TYPING THE HOURS").sees("half past");
    room = room.times(9, "<back>").keys("9.30 - 12<enter>");
    assert_eq!(room.session().sittings.values().next().unwrap().start, "09:30");
}

#[test]
fn a_participant_taken_off_the_list_was_not_there_but_is_still_known() {
    let mut room = workshop().keys("nA<enter>").times(9, "<down>").keys("<enter>").paste("Ana Lind\nPress office").keys("<esc>");
    assert_eq!(room.session().presences.len(), 2);
    room = room.keys("<enter><up><home>").times(9, "<del>").keys("<esc>");
    let session = room.session();
    assert_eq!((session.presences.len(), session.parties.len()), (1, 2));
}
