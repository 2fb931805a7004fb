//! Figures: an indicator, what is read of it, and what the room sees of that.

use charrette::session::{FaultKind, Id, Indicator};

use crate::workshop::{Workshop, lindhaven};

/// The share of staff born abroad, 9 % at the start of 2025 and 15 % wanted by the end of 2027.
fn measured() -> Workshop {
    let room = lindhaven().keys("<home>n").sees("FIGURES: WHAT IS MEASURED").sees("Nothing is measured yet");
    let room = room.keys("aStaff born abroad<tab>").sees("INDICATOR N1").keys("%<tab>9<tab>1.1.2025<tab>15<tab>31.12.2027<enter>");
    room.keys("<esc>").sees("Staff born abroad").sees("9 % on 1 January 2025, at first")
}

fn indicator(room: &mut Workshop) -> Indicator {
    room.session().indicators.values().next().unwrap().clone()
}

#[test]
fn an_indicator_is_set_up_in_one_go_and_read_as_people_write_figures() {
    let mut room = measured().sees("target 15 % by 31 December 2027").sees("1 Public commitment");
    let stored = indicator(&mut room);
    assert_eq!((stored.number, stored.unit.as_str(), stored.of), (1, "%", Some(Id::from("finding/public-commitment"))));
    let room =
        room.keys("n").sees("TYPING A FIGURE").keys("12,5 per cent<enter>").sees("12.5 % on 12 March 2026").sees("on course").sees("▁█");
    let room = room.days_later(91).keys("n11<enter>").sees("11 % on 11 June 2026").sees("behind, not on course").sees("▁█▅");
    let mut room = room.keys("u").misses("11 % on").sees("12.5 %");
    let reading = room.session().readings.values().next().unwrap().clone();
    assert_eq!((reading.value.as_str(), reading.unit.as_str()), ("12,5", "%"), "kept as it was written, its unit by itself");
}

#[test]
fn a_text_that_is_no_figure_stays_in_its_field() {
    let room = measured().keys("nabout a dozen<enter>").sees("\"about a dozen\" is not understood as a figure").sees("about a dozen");
    let room = room.keys("<c-u>").times(20, "<back>").keys("1,234<enter>").sees("\"1,234\" may be two figures");
    let mut room = room.times(5, "<back>").keys("12<enter>").sees("12 % on 12 March 2026");
    assert_eq!(room.session().readings.len(), 1);
}

#[test]
fn an_indicator_whose_unit_alters_keeps_what_was_read_and_does_not_draw_it_together() {
    let room = measured().keys("n11<enter>").days_later(30).keys("n12<enter>").sees("▁▆█");
    let room = room.keys("<enter><down><enter>").times(1, "<back>").keys("persons<enter>").sees("2 figures in other units, not drawn");
    let room = room.keys("<esc>").misses("▁▆█").sees("12 % on 11 April 2026").sees("target 15 % by");
    let mut room = room.keys("n120<enter>").sees("120 persons on 11 April 2026").sees("2 figures in other units, not drawn");
    let stored = indicator(&mut room);
    assert_eq!((stored.baseline.as_str(), stored.target.as_str()), ("9 %", "15 %"), "what was meant in per cent still says so");
    let mut units: Vec<String> = room.session().readings.values().map(|reading| reading.told()).collect();
    units.sort();
    assert_eq!(units, ["11 %", "12 %", "120 persons"]);
}

#[test]
fn a_figure_is_put_right_dated_and_taken_out() {
    let room =
        measured().keys("n12<enter><enter>").times(9, "<down>").sees("> Figure").keys("<enter>").sees("FIGURE OF N1 Staff born abroad");
    let room = room
        .keys("<enter>13<tab>1.2.2026<enter>")
        .sees("1 February 2026")
        .keys("<esc>")
        .sees("INDICATOR N1")
        .sees("13 % on 1 February 2026");
    let room = room.keys("<enter><del>").sees("Take \"13 %\" out?").keys("<enter>");
    let mut room = room.sees("9 % on 1 January 2025, at first");
    assert!(room.session().readings.is_empty());
    assert_eq!(room.keys("u").session().readings.len(), 1);
}

#[test]
fn an_indicator_says_something_of_an_objective_or_an_action_as_well() {
    let room = lindhaven().keys("oHalf of all boards have migrant members<esc>aInvite six firms @Economy dept<enter><home>n");
    let room = room.keys("aBoards with migrant members<enter>").sees("N1").keys("<enter>").times(9, "<down>").sees("> Says something of");
    let room = room
        .keys("<enter>")
        .times(13, "<down>")
        .sees("14 objective of 1 Public commitment")
        .keys("<down><enter>")
        .sees("A1 Invite six firms");
    let mut room = room.keys("<esc>").sees("A1 Invite six firms");
    let session = room.session();
    let of = session.indicators.values().next().unwrap().of.clone().unwrap();
    assert!(of.as_str().starts_with("action/"), "{of}");
}

#[test]
fn taking_an_indicator_out_takes_its_figures_along_and_undo_brings_all_back() {
    let room = measured().keys("n12<enter><del>").sees("Take \"Staff born abroad\" out?").keys("<enter>").sees("Nothing is measured yet");
    let mut room = room.keys("u").sees("Staff born abroad").sees("12 % on");
    assert_eq!((room.session().indicators.len(), room.session().readings.len()), (1, 1));
}

#[test]
fn what_is_understood_of_a_figure_is_shown_before_it_is_taken() {
    let room = measured().keys("n13.75 % 1.3.2026 staff statistics");
    let room = room.sees("13.75 % on 1 March 2026 · Note: staff statistics").keys("<enter>").sees("13.75 % on 1 March 2026");
    // Another comes with a comma, by hand and without a day; both stand in the row as the language writes figures.
    let room = room.keys("nabout 12,5").sees("12.5 % on 12 March 2026 · Note: about").keys("<enter>");
    let mut room = room.keys("<enter>").sees("13.75 % on 1 March 2026 · staff statistics").sees("12.5 % on 12 March 2026 · about");
    let stored = |room: &mut Workshop| -> Vec<[String; 3]> {
        let readings = room.session().readings;
        readings.values().map(|reading| [&reading.value, &reading.unit, &reading.text].map(Clone::clone)).collect()
    };
    let row = |value: &str, text: &str| [value, "%", text].map(str::to_owned);
    assert_eq!(stored(&mut room), [row("13.75", "staff statistics"), row("12,5", "about")], "kept as they were written");
    let room = room.keys("<esc>nfrom 10 to 20").sees("One number, please").keys("<enter>").sees("not understood as a figure");
    drop(room.sees("nobody could draw a line from 10"));
}

#[test]
fn a_first_figure_and_a_target_are_a_number_and_its_day_and_nothing_else() {
    let mut room = lindhaven().keys("<home>naOpen posts<tab>%<tab>9 % 1.1.2025<tab><tab>15 % 31.12.2027").sees("15 % on 31 December 2027");
    room = room.keys("<enter>");
    let stored = indicator(&mut room);
    let days = [stored.baseline_date, stored.target_date].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
    assert_eq!((stored.baseline.as_str(), stored.target.as_str(), days), ("9", "15", ["2025-01-01".into(), "2027-12-31".into()]));
    room = room.keys("<enter><c-u>").times(20, "<back>").keys("15 as the council wants").sees("Number, unit and day only");
    drop(room.keys("<enter>").sees("There is more than a figure: \"as the council wants\""));
}

#[test]
fn a_gap_without_a_figure_and_without_anybody_heard_is_marked_until_one_is_there() {
    let room = lindhaven().keys("2").sees("no figure, nobody heard").keys("<f10>").sees("no figure, nobody heard");
    let room = room.sees("1 neither heard nor counted").keys("<esc><tab><tab>").sees("no figure, and nobody heard");
    // One lets it stand; that a figure is there later, and still nobody was heard, is another thing to let stand.
    let mut room = room.keys("<down><down><down>sThe survey is in May<enter>");
    let stands: Vec<Id> = room.session().standings.keys().cloned().collect();
    assert_eq!(stands, [Id::from("unfounded/finding/public-commitment")]);
    let room = room.keys("<tab><home>naOpen posts<tab>%<tab>9<enter><esc>").keys("<esc>").misses("no figure, nobody heard");
    let mut room = room.keys("<f10>").misses("nobody heard").misses("neither heard").keys("<esc><esc>").misses("no figure, nobody heard");
    assert!(room.session().has_figure(&Id::from("public-commitment")));
    let room = room.keys("<tab><tab>").sees("nobody concerned was heard").misses("no figure, and").misses("The survey is in May");
    drop(room);
    assert_eq!([FaultKind::NotHeard.word(), FaultKind::Unfounded.word()], ["not-heard", "unfounded"]);
}

#[test]
fn where_only_plain_letters_are_drawn_the_small_line_is_made_of_them() {
    let mut room = measured().keys("n12<enter>").days_later(1).keys("n15<enter>").sees("▁▅█");
    room.theme = charrette::tui::Theme::new(charrette::tui::Palette::Plain, false);
    let room = room.keys("<down>").misses("▁").sees("_-#");
    drop(room.keys("<enter>").sees("_-#"));
}
