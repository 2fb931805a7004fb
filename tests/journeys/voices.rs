//! The room judges: a first round of cards before any talk, then each silently, and then together.

use charrette::{
    session::{Id, Judgement, Session, Voices},
    store::Job,
};

use super::workshop::{Workshop, lindhaven, workshop, workshop_on_disk};

const FIRST: &str = "public-commitment";
const SECOND: &str = "strategy";

fn counts(session: &Session, factor: &str) -> [u32; 3] {
    session.voices_on(&factor.into()).counts().map(|(_, count)| count)
}

/// A room of people known by name.
fn room_of(room: Workshop, people: usize) -> Workshop {
    let names: Vec<String> = (1..=people).map(|n| format!("Person {n}")).collect();
    let room = room.keys("s").times(20, "<down>");
    let mut room = room.times(20, "<up>");
    while !room.row(">").contains("Participants") {
        room = room.keys("<down>");
    }
    room.keys("<enter>").paste(&names.join("\n")).keys("<esc>w")
}

fn with_minutes(room: Workshop, minutes: &str) -> Workshop {
    let mut room = room.keys("s").times(20, "<up>");
    while !room.row(">").contains("Minutes") {
        room = room.keys("<down>");
    }
    room.keys("<enter>").keys(minutes).keys("<enter>w")
}

#[test]
fn a_first_round_is_keyed_row_by_row_and_agrees_on_nothing() {
    let room = room_of(lindhaven(), 12).keys("<f3>").sees("FIRST ROUND").sees("a minute a row, no talk yet");
    let mut room = room.keys("9<tab>3<tab>0<enter>2<tab>8<tab>2<enter>5<right>2<right>5<enter>");
    let session = room.session();
    assert_eq!([counts(&session, FIRST), counts(&session, SECOND)], [[9, 3, 0], [2, 8, 2]]);
    let voices = session.voices_on(&FIRST.into());
    assert_eq!((voices.people, voices.named), (12, false));
    assert_eq!(voices.sitting, session.sitting().map(|sitting| sitting.id.clone()));
    assert!(session.findings.is_empty(), "nothing is agreed by it");
    assert_eq!(
        room.log()[4..],
        [
            "1 Public commitment: 12 people judged, 9 in place, 3 partly, 0 not",
            "2 Strategy: 12 people judged, 2 in place, 8 partly, 2 not",
            "3 Coordination and governance: 12 people judged, 5 in place, 2 partly, 5 not"
        ]
    );
    assert!(room.row("Public commitment").contains("of one mind"));
    assert!(room.row("Strategy").contains("leaning partly"));
    assert!(room.row("3  Coordination").contains("SPLIT"));
    drop(room.sees("Split: 3   Gaps: 2"));
}

#[test]
fn a_count_is_corrected_before_its_row_is_left() {
    let mut room = lindhaven().keys("<f3>12<back>4<tab>7<del>6<tab>3<s-tab><s-tab>5<enter>");
    assert_eq!(counts(&room.session(), FIRST), [5, 6, 3]);
    // Going back to a row shows what is stored; the first digit begins anew, and leaving it alone writes nothing.
    let before = room.log().len();
    room = room.keys("<up><down><up><tab>9<down>");
    assert_eq!(counts(&room.session(), FIRST), [5, 9, 3]);
    assert_eq!(room.log().len(), before + 1);
}

#[test]
fn a_clicker_walks_the_rows_and_ends_at_the_order_of_talk() {
    let mut room = lindhaven().keys("<f3>3<pgdn>").sees("FIRST ROUND");
    assert!(room.row(">").contains("Strategy"));
    room = room.keys("<pgup>");
    assert!(room.row(">").contains("Public commitment"));
    assert_eq!(counts(&room.session(), FIRST), [3, 0, 0]);
    drop(room.times(13, "<pgdn>").sees("THE ORDER OF TALK").keys("<pgdn><esc>").sees("FIRST ROUND"));
}

#[test]
fn counts_go_up_to_999_and_no_key_of_a_letter_matters() {
    let mut room = lindhaven().keys("<f3>ABCDEFG9999").sees("A count goes up to 999.").keys("<enter>");
    assert_eq!(counts(&room.session(), FIRST), [999, 0, 0]);
}

#[test]
fn a_row_of_noughts_is_nobody_and_takes_back_what_stood_there() {
    let mut room = lindhaven().keys("<f3>0<tab>0<tab>0<enter>");
    assert!(room.session().voices.is_empty());
    room = room.keys("<up>4<enter><up><del><enter>");
    assert!(room.session().voices.is_empty());
    assert_eq!(room.log().last().unwrap(), "1 Public commitment: counts taken out");
    room = room.keys("u");
    assert_eq!(counts(&room.session(), FIRST), [4, 0, 0]);
}

#[test]
fn more_cards_than_people_are_asked_about_and_allowed() {
    let room = room_of(lindhaven(), 12).keys("<f3>7<tab>7<enter>").sees("14 cards, 12 people: go on?");
    let mut room = room.keys("<esc>").sees("FIRST ROUND");
    assert!(room.session().voices.is_empty());
    room = room.keys("<enter><enter>");
    assert_eq!(counts(&room.session(), FIRST), [7, 7, 0]);
    assert!(room.row(">").contains("Strategy"));
    // Esc never asks: what would need a word waits.
    room = room.keys("20<esc>").misses("FIRST ROUND").misses("go on?");
    assert_eq!(room.session().voices.len(), 1);
    room = room.keys("<f3>");
    assert!(room.row("> ").contains("20"), "{}", room.screen());
}

#[test]
fn a_row_that_is_being_keyed_outlives_the_program() {
    let room = workshop_on_disk().lindhaven().keys("<f3>9<tab>3<tab>0<enter>2<tab>8").wait(300);
    let mut room = room.kill_and_restart().keys("<enter>").sees("FIRST ROUND");
    let row = room.row(">");
    assert!(row.contains("Strategy") && row.contains('2') && row.contains('8'), "{row}");
    room = room.keys("<tab><tab>2<enter>");
    assert_eq!(counts(&room.session(), SECOND), [2, 8, 2]);
}

#[test]
fn a_row_that_could_not_be_saved_is_still_there_and_is_left_by_the_same_key() {
    let room = lindhaven().keys("<f3>9<tab>3").fail_once().keys("<enter>").sees("NOT SAVED");
    let mut room = room.keys("<esc>");
    assert!(room.row(">").contains("Public commitment"));
    room = room.keys("<enter>");
    assert_eq!(counts(&room.session(), FIRST), [9, 3, 0]);
    assert!(room.row(">").contains("Strategy"));
}

#[test]
fn esc_in_the_middle_of_a_row_takes_it() {
    let mut room = lindhaven().keys("<f3>9<tab>3<esc>").sees("LOOK INTO").sees("Room of 12: 9 in place, 3 partly, 0 not.");
    assert_eq!(counts(&room.session(), FIRST), [9, 3, 0]);
    assert_eq!(room.keys("u").session().voices.len(), 0);
}

#[test]
fn the_room_takes_an_order_of_talk_with_minutes_as_one_step() {
    let room = with_minutes(lindhaven(), "180");
    let room = room.keys("<f3>9<tab>3<enter>2<tab>8<tab>2<enter>0<tab>4<tab>8<enter>5<tab>2<tab>5<enter>o").sees("THE ORDER OF TALK");
    let mut room = room.sees("110 minutes are left for talk, 110 of them given out.");
    assert!(room.row(" 1. ").contains("Migrant participation") && room.row(" 1. ").contains("SPLIT"));
    assert!(room.row(" 2. ").contains("Coordination"));
    assert!(room.row(" 3. ").contains("Strategy"));
    let before = room.log().len();
    room = room.keys("l<right>++-").sees("2 too many are given out").keys("<enter>").sees("3  COORDINATION AND GOVERNANCE");
    assert_eq!(room.log().len(), before + 1);
    assert_eq!(room.log().last().unwrap(), "Order of talk: 13 key factors, 112 minutes");
    let session = room.session();
    let mut order: Vec<(String, String, u32)> =
        session.timeboxes.values().map(|timebox| (timebox.rank.clone(), timebox.id.to_string(), timebox.minutes)).collect();
    order.sort();
    let names: Vec<&str> = order.iter().take(3).map(|(_, id, _)| id.as_str()).collect();
    assert_eq!(names, ["coordination-and-governance", "migrant-participation", "strategy"]);
    assert_eq!(order.iter().map(|(.., minutes)| minutes).sum::<u32>(), 112);
    // It comes back as it was taken, and is proposed afresh with one key.
    room = room.keys("<f3>o");
    assert!(room.row(" 1. ").contains("Coordination"));
    room = room.keys("<del>").sees("110 of them given out");
    assert!(room.row(" 1. ").contains("Migrant participation"));
    assert_eq!(room.keys("u").session().timeboxes.len(), 0);
}

#[test]
fn the_walk_follows_the_order_of_talk_that_was_taken() {
    let room = lindhaven().keys("<f3>9<tab>3<enter>2<tab>8<tab>2<enter>0<tab>4<tab>8<enter>5<tab>2<tab>5<enter>o<enter>");
    // The numbers stay those of the benchmark.
    let room = room.sees("4 of 13").keys("<right>").sees("3 of 13").keys("<right>").sees("2 of 13").keys("<right>").sees("1 of 13");
    let room = room.keys("<right>").sees("5 of 13").keys("<left><left>").sees("2 of 13").keys("f<left>").sees("3 of 13");
    // A clicker walks the same way, and back to the last question of the one before.
    let questions = |room: &Workshop| room.app().open.as_ref().unwrap().factor().unwrap().questions.len();
    let count = questions(&room);
    let room = room.times(count - 1, "<pgdn>").sees("3 of 13").keys("<pgdn>").sees("2 of 13").keys("<pgup>").sees("3 of 13");
    assert_eq!(room.app().open.as_ref().unwrap().walk.question, count - 1);
    let room = room.keys("f<left><left>").sees("4 of 13").keys("<left>").sees("4 of 13").keys("g<down><enter>").sees("5 of 13");
    let room = room.times(8, "<right>").sees("13 of 13").keys("<right>").sees("13 of 13").sees("last key factor of the order of talk");
    // The first row of the time is the first of talk.
    let mut room = room.keys("t");
    let (strategy, public) = (room.row("2 Strategy"), room.row("1 Public commitment"));
    let rows = room.rows();
    let at = |row: &str| rows.iter().position(|other| other == row).unwrap();
    assert!(at(&strategy) < at(&public), "{}", room.screen());
    // Taking the order back takes the benchmark's way again.
    drop(room.keys("<esc>uu").keys("g").times(13, "<up>").keys("<enter><right>").sees("2 of 13"));
}

#[test]
fn what_has_no_turn_is_passed_by_on_the_walk_and_can_be_gone_to() {
    let room = with_minutes(lindhaven(), "180").keys("t<down>k<down>m<down>n<esc>");
    let room = room.sees("1 of 13").keys("<right>").sees("5 of 13").keys("<left>").sees("1 of 13").keys("g<down><down><enter>");
    let room = room.sees("3 of 13").keys("<right>").sees("5 of 13").keys("g<up><up><enter>").sees("3 of 13").keys("<left>").sees("1 of 13");
    // Its turn back, the walk comes by again.
    drop(room.keys("t<down>k<esc><right>").sees("2 of 13"));
}

/// The minutes of the order of talk, the minutes that the time has, and what the clock says, for one key factor after the other.
fn minutes_everywhere(room: Workshop) -> Workshop {
    use charrette::app::{Stage, minutes::agenda};
    let room = room.keys("<f3>o").sees("THE ORDER OF TALK");
    let Some(Stage::Round(round)) = &room.app().stage else { panic!("{:?}", room.app().stage) };
    let rows = round.order.clone().unwrap().rows;
    let mut room = room.keys("<esc><esc>");
    for place in &rows {
        let at = room.session().about.scope.iter().position(|id| *id == place.factor).unwrap();
        room = room.keys("g").times(13, "<up>").times(at, "<down>").keys("<enter>").wait(300);
        assert_eq!(room.app().countdown().unwrap().planned, place.minutes, "{}", place.factor);
        assert_eq!(agenda(room.app()).unwrap().slot(&place.factor).unwrap().planned, place.minutes, "{}", place.factor);
    }
    room
}

#[test]
fn the_minutes_of_the_order_are_those_of_the_time_and_of_the_clock() {
    let room = with_minutes(lindhaven(), "180");
    let room = room.keys("<f3>9<tab>3<enter>2<tab>8<tab>2<enter>0<tab>4<tab>8<enter>5<tab>2<tab>5<enter>").keys("<esc>");
    // As they are proposed, with one set by hand before, as they are taken, and as they are altered then.
    let room = minutes_everywhere(room);
    let room = minutes_everywhere(room.keys("g").times(13, "<up>").keys("<enter>t25<enter><esc>"));
    let room = minutes_everywhere(room.keys("<f3>o<del>").sees("110 of them given out").keys("+++<enter>").sees("Saved"));
    let mut room = minutes_everywhere(room.keys("t+++<esc>"));
    let session = room.session();
    assert!(session.timeboxes.values().all(|timebox| timebox.sitting == session.sitting().map(|sitting| sitting.id.clone())));
}

#[test]
fn what_had_its_turn_is_given_no_minutes_of_what_is_left() {
    let mut room = with_minutes(lindhaven(), "180").wait(1_000).keys("2").wait(20 * 60_000).keys("<right>").wait(1_000);
    room = room.keys("<f3>o").sees("89 minutes are left for talk, 89 of them given out.");
    assert!(room.row("Public commitment").ends_with("done"), "{}", room.screen());
    assert!(room.row("13. ").contains("Public commitment"), "it stands last");
    room = room.times(12, "<down>").keys("<right>").sees("89 of them given out").keys("<up><right>").sees("1 too many");
    room = room.keys("<enter>").sees("2  STRATEGY");
    assert_eq!(room.session().timebox(&FIRST.into()).minutes, 0);
}

#[test]
fn too_many_minutes_are_said_and_allowed() {
    let room = with_minutes(lindhaven(), "90").keys("<f3>o").times(9, "+");
    drop(room.sees("9 too many are given out").keys("<enter>").sees("Saved"));
}

#[test]
fn without_minutes_there_is_an_order_only() {
    let mut room = lindhaven().keys("<f3>").sees("Nobody said how many minutes there are").keys("1<tab><tab>1<enter>o");
    room = room.sees("This is an order only").misses(" min\n").keys("+").sees("this is an order only.").keys("<enter>");
    let session = room.session();
    assert_eq!(session.timeboxes.len(), 13);
    assert!(session.timeboxes.values().all(|timebox| timebox.minutes == 0 && !timebox.rank.is_empty()));
    assert_eq!(room.log().last().unwrap(), "Order of talk: 13 key factors");
}

#[test]
fn one_key_factor_is_a_round_too() {
    let mut room = lindhaven().keys("s");
    while !room.row(">").contains("Key factors") {
        room = room.keys("<down>");
    }
    room = room.keys("<enter> ").times(12, "<down> ").times(12, "<up>").keys(" <enter>w<f3>3<tab>2<enter>").sees("THE ORDER OF TALK");
    room = room.keys("le<enter>");
    let session = room.session();
    assert_eq!((session.about.scope.len(), session.timeboxes.len()), (1, 1), "{}", room.screen());
}

#[test]
fn cards_are_keyed_unseen_and_shown_at_once() {
    let room = room_of(lindhaven(), 12).keys("v").sees("Cards, no names kept.").sees("0 of 12 keyed");
    let mut room = room.keys("111222222").sees("9 of 12 keyed");
    let unseen = room.screen();
    let mut other = room_of(lindhaven(), 12).keys("v333333333");
    assert_eq!(unseen, other.screen(), "the wall shows how many, and nothing of what they say");
    assert!(room.session().voices.is_empty());
    room = room.keys("233<enter>").sees("12 of 12 people. Most say partly; the room is not of one mind.").sees("Cards, no names kept.");
    assert!(room.row("Partly in place").ends_with('7'));
    assert_eq!(room.log().last().unwrap(), "1 Public commitment: 12 people judged, 3 in place, 7 partly, 2 not");
    assert!(room.session().findings.is_empty());
}

#[test]
fn the_room_agrees_on_the_same_screen_in_one_step() {
    let mut room = lindhaven().keys("v1222<enter>").sees("WE AGREE ON");
    let before = room.log().len();
    room = room.keys("<enter>").sees("Choose 1, 2, 3 or 4 first");
    room = room.keys("2<tab>Talks with many, pledges from none.<tab>Two hold the fair is a programme.<enter>").sees("LOOK INTO");
    assert_eq!(room.log()[before..], ["1 Public commitment agreed: Partly in place"]);
    let finding = room.session().finding(&FIRST.into());
    assert_eq!(finding.judgement, Judgement::Partly);
    assert_eq!(
        (finding.reason.as_str(), finding.minority.as_str()),
        ("Talks with many, pledges from none.", "Two hold the fair is a programme.")
    );
    assert!(room.drafts().is_empty());
    room = room.sees("Room of 4: 1 in place, 3 partly, 0 not. · Reason: Talks with many");
    let finding = room.keys("u").session().finding(&FIRST.into());
    assert_eq!((finding.judgement, finding.reason.as_str()), (Judgement::NotAssessed, ""));
}

#[test]
fn not_applicable_needs_its_reason_here_too() {
    let mut room = lindhaven().keys("v1<enter>4<enter>").sees("\"Not applicable\" needs a reason.");
    room = room.keys("<esc><tab>Not a city matter.<enter>").sees("[4 NOT APPLICABLE]");
    assert_eq!(room.session().finding(&FIRST.into()).reason, "Not a city matter.");
}

#[test]
fn undo_takes_the_counts_back_and_redo_brings_them() {
    let mut room = lindhaven().keys("v112<enter>").sees("WE AGREE ON").keys("u").misses("WE AGREE ON");
    assert!(room.session().voices.is_empty());
    room = room.keys("<c-r>").sees("WE AGREE ON");
    assert_eq!(counts(&room.session(), FIRST), [2, 1, 0]);
}

#[test]
fn esc_keeps_the_cards_and_a_crash_does_too() {
    let room = workshop_on_disk().lindhaven().keys("v1122<esc>").sees("LOOK INTO").keys("<right>v3").wait(300);
    let room = room.kill_and_restart().keys("<enter>").sees("1 keyed");
    let mut room = room.keys("<esc><left>v").sees("4 keyed").keys("<enter>");
    assert_eq!(counts(&room.session(), FIRST), [2, 2, 0]);
    room = room.wait(300).kill_and_restart().keys("<enter><right>v").sees("1 keyed");
    assert_eq!(room.session().voices.len(), 1);
}

#[test]
fn a_half_written_reason_outlives_the_program() {
    let room = workshop_on_disk().lindhaven().keys("v12<enter>2<tab>Talks with ma").wait(300);
    let mut room = room.kill_and_restart().keys("<enter>").sees("WE AGREE ON").sees("Talks with ma").keys("ny<esc>2<enter>");
    assert_eq!(room.session().finding(&FIRST.into()).reason, "Talks with many");
    assert!(room.drafts().is_empty());
}

#[test]
fn how_cards_are_kept_is_settled_before_the_first_one() {
    let room = room_of(lindhaven(), 3).keys("v").sees("n keeps names").keys("n").sees("Cards with names: who holds what is kept.");
    let room = room.keys("nn").sees("Cards with names").keys("1n").sees("Cards are keyed already").sees("Cards with names");
    drop(room.keys("<del>n").sees("Cards, no names kept."));
    drop(lindhaven().keys("vn").sees("Nobody is named as present"));
}

#[test]
fn named_cards_say_who_has_keyed_and_not_what() {
    let mut room = room_of(lindhaven(), 3).keys("vn1").sees("1 of 3 keyed");
    assert!(room.row("Person 1").contains("keyed") && !room.row("Person 2").contains("keyed"));
    let one = room.screen();
    assert_eq!(one, room_of(lindhaven(), 3).keys("vn3").screen());
    room = room.keys("23<enter>").sees("3 of 3 people. The room is split.").sees("Cards with names");
    let session = room.session();
    assert!(session.voices_on(&FIRST.into()).named);
    let mut held: Vec<(String, Judgement)> =
        session.individual.values().map(|voice| (session.name(Some(&voice.party)).unwrap().to_owned(), voice.judgement)).collect();
    held.sort();
    let wanted = [("Person 1", Judgement::InPlace), ("Person 2", Judgement::Partly), ("Person 3", Judgement::NotInPlace)];
    assert_eq!(held, wanted.map(|(name, judgement)| (name.to_owned(), judgement)));
}

#[test]
fn a_later_show_without_names_keeps_no_names_of_an_earlier_one() {
    let mut room = room_of(lindhaven(), 3).keys("vn123<enter>v").sees("Cards, no names kept.");
    room = room.keys("112<enter>").sees("Cards, no names kept.");
    let session = room.session();
    assert!(session.individual.is_empty() && !session.voices_on(&FIRST.into()).named);
    assert_eq!(counts(&session, FIRST), [2, 1, 0]);
    let before = room.log().len();
    room = room.keys("u");
    assert_eq!((room.session().individual.len(), room.log().len()), (3, before + 1), "it was one step");
}

#[test]
fn who_has_not_keyed_is_not_counted() {
    let mut room = room_of(lindhaven(), 12).keys("v222222222<enter>").sees("9 of 12 people. The room is of one mind: partly in place.");
    assert_eq!(room.session().voices_on(&FIRST.into()).people, 12);
}

#[test]
fn nothing_is_revealed_of_no_cards() {
    let mut room = lindhaven().keys("v<enter>").sees("No card has been keyed yet.");
    assert!(room.session().voices.is_empty());
    room = room.keys("1<back><back>").sees("Only the last card can be taken back").keys("<enter>").sees("No card has been keyed yet.");
    assert!(room.session().voices.is_empty());
}

#[test]
fn sixty_people_are_all_reached_by_name() {
    let mut room = room_of(lindhaven(), 60).keys("vn").sees("0 of 60 keyed").sees("Person 1 ");
    for _ in 0..59 {
        room = room.keys("2");
    }
    room = room.sees("Person 60").sees("59 of 60 keyed").keys("3<enter>").sees("60 of 60 people");
    assert_eq!(room.session().individual.len(), 60);
}

#[test]
fn more_cards_than_people_are_asked_about_before_the_reveal() {
    let mut room = room_of(lindhaven(), 2).keys("v123<enter>").sees("3 cards, 2 people: go on?");
    assert!(room.session().voices.is_empty());
    room = room.keys("<esc>").sees("3 of 2 keyed").keys("<enter><enter>").sees("3 of 3 people. The room is split.");
    assert_eq!(counts(&room.session(), FIRST), [1, 1, 1]);
}

#[test]
fn a_final_session_takes_no_cards() {
    let mut room = lindhaven().keys("v12<enter><esc><tab><tab>v<enter><tab>").sees("LOOK INTO");
    let before = room.log().len();
    room = room.keys("vv1").sees("final").keys("<esc><esc><f3>9").sees("final").keys("<esc><enter><esc>");
    assert_eq!((room.log().len(), room.session().voices.len()), (before, 1));
}

#[test]
fn from_focus_it_goes_back_to_focus() {
    let room = lindhaven().keys("fv").sees("Cards, no names kept.").keys("1<enter>1<enter>").misses("LOOK INTO");
    drop(room.keys("f").sees("LOOK INTO"));
}

#[test]
fn what_others_count_meanwhile_is_not_overwritten_unasked() {
    let first = workshop_on_disk().lindhaven();
    let second = first.beside().keys("<enter><f3>4<tab>4");
    let _first = first.keys("<f3>9<enter>");
    let mut second = second.keys("<enter>").wait(400).sees("BOTH OF YOU HAVE ALTERED THIS").keys("t");
    assert_eq!(counts(&second.session(), FIRST), [9, 0, 0]);
}

#[test]
fn a_window_beside_does_not_get_cards_that_nobody_has_seen() {
    let first = workshop_on_disk().lindhaven().keys("v12").wait(300);
    let mut second = first.beside().keys("<enter>v").sees("0 keyed");
    assert!(second.session().voices.is_empty());
}

/// Everything of a session that is stored or goes out, as text: steps, places, the export, drafts, the history.
fn traces(room: &mut Workshop) -> [Vec<String>; 5] {
    let log = room.log();
    let drafts = room.drafts();
    let (mut steps, mut places) = (vec![], vec![]);
    for job in &room.jobs {
        match job {
            Job::Commit(commit) => steps.push(format!("{:?} {:?}", commit.step.what, commit.step.changes)),
            Job::Place { place, .. } => places.push(format!("{place:?}")),
            _ => {}
        }
    }
    let ron = charrette::export::session_ron(&room.session(), None, vec![]).unwrap();
    let drafts = drafts.into_iter().map(|draft| format!("{draft:?}")).collect();
    [steps, places, vec![ron], drafts, log]
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_the_order_of_cards_nothing_that_is_kept_tells_it(
        (cards, other) in proptest::collection::vec(1_u8..4, 1..12)
            .prop_flat_map(|cards| (proptest::strategy::Just(cards.clone()), proptest::strategy::Just(cards).prop_shuffle()))
    ) {
        let told = |cards: &[u8]| {
            let script: String = cards.iter().map(u8::to_string).collect();
            let room = room_of(lindhaven(), 12).keys("v").keys(&script).wait(300);
            let mut before = room;
            let unseen = (traces(&mut before), before.screen());
            let mut after = before.keys("<enter>").wait(300);
            (unseen, traces(&mut after), after.screen())
        };
        proptest::prop_assert_eq!(told(&cards), told(&other));
    }
}

use proptest::strategy::Strategy as _;

#[test]
fn the_page_says_how_the_room_judged_and_whether_names_are_kept() {
    let text = |mut room: Workshop| {
        let session = room.session();
        let open = room.app().open.as_ref().unwrap();
        let (words, now) = (&room.app().words, &room.app().now);
        let page = charrette::report::plan(&session, &open.benchmark, words, now);
        charrette::export::markdown(&page, words)
    };
    let room = room_of(lindhaven(), 12).keys("v111222222233<enter>2<enter>");
    let page = text(room);
    assert!(page.contains("- **Judged:** 3 in place, 7 partly, 2 not, of 12; no names kept. **Agreed:** partly in place"), "{page}");
    let named = text(room_of(lindhaven(), 2).keys("vn12<enter>"));
    assert!(named.contains("- **Judged:** 1 in place, 1 partly, 0 not, of 2; names kept with the session."), "{named}");
    let findings = named.split("## Findings").nth(1).unwrap();
    assert!(!findings.split("\n## ").next().unwrap().contains("Person 1"), "{findings}");
}

#[test]
fn a_window_of_any_size_shows_the_counts_and_what_is_agreed() {
    for size in [(72, 20), (80, 24), (100, 30), (200, 50)] {
        let room = room_of(workshop().resize(size.0, size.1).lindhaven(), 12).keys("v111222222233<enter>2");
        let room = room.sees("12 of 12 people").sees("WE AGREE ON").sees("BECAUSE").sees("ANOTHER VIEW").sees(if size.0 < 80 {
            "4 N/A"
        } else {
            "4 Not applicable"
        });
        let mut room = room.keys("<tab>Talks").sees("Talks");
        assert!(room.draw().is_some(), "the cursor stands in the box");
        let room = room.keys("<esc><esc><f3>").sees("The room").sees("no talk yet").sees("Nobody said how many minutes");
        drop(room.times(12, "<down>").sees("13  Monitoring"));
    }
}

#[test]
fn voices_of_the_record_are_what_was_keyed() {
    let mut room = lindhaven().keys("v123<enter>");
    let wanted = Voices { id: FIRST.into(), in_place: 1, partly: 1, not_in_place: 1, ..Voices::default() };
    let stored = room.session().voices_on(&Id::from(FIRST));
    assert_eq!(stored, Voices { sitting: stored.sitting.clone(), ..wanted });
}
