//! The tree of units on the screen: offered where a unit is named, taken back, kept half-typed, and two programs at it.

use charrette::{
    session::{UnitStep, Units},
    store::{Job, Reply},
};

use crate::workshop::{Workshop, workshop, workshop_on_disk};

/// At home, with three units of Lindhaven and a library under each district.
fn with_units(room: Workshop) -> Workshop {
    let room = room.with_sample("lindhaven-north").wait(2_000).keys("ye");
    let room = room.keys("nDistrict North<enter>nDistrict Søuth<enter>nHarbour<enter><up>aLibrary<enter><up><up>aLibrary<enter>");
    room.keys("<esc><esc>").sees("CONTINUE")
}

fn units(room: &mut Workshop) -> Units {
    match room.job(Job::Units) {
        Reply::Units(units) => units,
        other => panic!("{other:?}"),
    }
}

fn paths(room: &mut Workshop) -> Vec<String> {
    let units = units(room);
    units.iter().map(|unit| format!("{}{}", units.path(&unit.id), if unit.owes_report { " !" } else { "" })).collect()
}

#[test]
fn a_unit_is_offered_and_completed_while_it_is_typed_in_set_up() {
    let room = with_units(workshop()).keys("nPlan of the south<tab>").sees("Down takes: Lindhaven");
    let room = room.keys("<down><tab>").sees("Down takes: District North   (also District North /");
    let mut room = room.keys("south").sees("Down takes: District Søuth   (also District Søuth /").keys("<down><enter>");
    assert_eq!(room.session().about.unit, "District Søuth");
    assert_eq!(room.session().about.organisation, "Lindhaven (invented, a sample)");
    room.misses("Not in the list");
}

#[test]
fn a_unit_that_is_not_in_the_list_is_taken_and_it_is_said_beside_it() {
    let room = with_units(workshop()).keys("nPlan<tab>Lindhaven<tab>Distrikt Norh").sees("Not in the list of units").sees("District North");
    let mut room = room.keys("<enter>").sees("Distrikt Norh").sees("Not in the list of units");
    assert_eq!(room.session().about.unit, "Distrikt Norh");
    let room = room.keys("<up><down><enter><c-u>District North<enter>").misses("Not in the list");
    // Another organisation has no units there.
    room.keys("<up><enter><c-u>Westby<enter>").sees("The list has no unit of Westby");
}

#[test]
fn a_name_that_several_units_bear_is_said_and_its_path_is_offered() {
    let room = with_units(workshop()).keys("nPlan<tab>Lindhaven<tab>library");
    let room = room.sees("May be one of several units: District North").sees("Library").sees("Down takes: District North / Library");
    let mut room = room.keys("<down><enter>").misses("May be one of several");
    assert_eq!(room.session().about.unit, "District North / Library");
}

#[test]
fn without_a_list_of_units_nothing_is_said_of_a_unit() {
    workshop().keys("nPlan<tab>Lindhaven<tab>Carers").misses("list").keys("<enter>").misses("list");
}

#[test]
fn what_is_typed_of_a_unit_may_be_anything() {
    let room = with_units(workshop()).keys("nPlan<tab>Lindhaven<tab>");
    let room = room.paste("  \u{1b}[31m / // ((( Ø").sees("Not in the list of units").keys("<enter>").sees("(((");
    let long = "District ".repeat(40);
    room.keys("<enter><c-u>").paste(&long).sees("too long").keys("<esc><esc>").misses("TYPING");
}

#[test]
fn an_organisation_is_completed_in_the_tree_and_in_the_report() {
    let room =
        with_units(workshop()).keys("y<down><down><enter>lind").sees("Down takes: Lindhaven").keys("<down><enter>").sees("Lindhaven");
    let mut room = room.keys("ecLIND").sees("Down takes: Lindhaven").keys("<down><enter>Parks<enter>").sees("Parks");
    assert!(units(&mut room).iter().all(|unit| unit.organisation == "Lindhaven (invented, a sample)"));
    // The wheel chooses nothing.
    room.keys("clind").wheel(false).sees("lind").misses("Lindhaven\n").keys("<esc>");
}

#[test]
fn what_was_done_to_units_is_taken_back_and_done_again() {
    let mut room = with_units(workshop()).keys("ye<home>");
    let all = paths(&mut room);
    assert_eq!(all.len(), 5);
    // Each of them from the first unit, which stands before its library.
    let steps = ["o", "<enter> and fjord<enter>", "<down><down><right>", "<del><enter>", "aFerry<enter>", "<down><left>"];
    for script in steps {
        let mut again = with_units(workshop()).keys("ye").keys(script);
        let after = paths(&mut again);
        assert_ne!(after, all, "{script}");
        again = again.keys("u").sees("Taken back: ");
        assert_eq!(paths(&mut again), all, "{script}");
        again = again.keys("<c-r>").sees("Done again: ");
        assert_eq!(paths(&mut again), after, "{script}");
        again = again.keys("u");
        assert_eq!(paths(&mut again), all, "{script}");
    }
    room = room.times(6, "u").sees("Nothing to take back.");
    assert_eq!(paths(&mut room), Vec::<String>::new(), "all that was done in this run");
    let mut room = room.times(5, "<c-r>").keys("<c-r>").sees("Nothing to do again.");
    assert_eq!(paths(&mut room), all);
}

#[test]
fn a_removal_taken_back_brings_back_what_stood_under_it_as_it_was() {
    let mut room = with_units(workshop()).keys("ye<down>o<up>");
    let before = units(&mut room);
    let mut room = room.keys("<del>").sees("1 unit under it?").keys("<enter>").sees("Taken out: District North. u brings it back.");
    assert_eq!(units(&mut room).len(), 3);
    let mut room = room.keys("u").sees("Taken back: unit District North and 1 under it taken out");
    assert_eq!(units(&mut room), before, "the same units with the same ids, and what they owe");
    // Something new leaves nothing to do again.
    room.keys("o<c-r>").sees("Nothing to do again.");
}

#[test]
fn what_units_had_done_to_them_is_no_step_of_the_open_session() {
    let mut room = with_units(workshop()).lindhaven().keys("2");
    let judged = room.session();
    room = room.keys("<f10>aeo").times(7, "u").sees("Nothing to take back.");
    assert_eq!(room.session(), judged, "the session is as it was");
    // The report has nothing to take back either, and takes nothing of the session.
    room = room.keys("<esc>").sees("THE ANNUAL REPORT").keys("u").sees("Nothing to take back.");
    assert_eq!(room.session(), judged);
}

#[test]
fn nothing_is_taken_back_that_another_program_has_altered() {
    let first = with_units(workshop_on_disk()).keys("yeo<down><down>o");
    let second = first.beside().keys("ye<enter> of old<enter>");
    let mut first = first.hears().sees("District North of old");
    // The one is theirs too, but not what it owes.
    first = first.keys("uu<down>").misses("owes a report");
    let second = second.hears().misses("owes a report").keys("<del><enter>");
    let first =
        first.hears().misses("of old").keys("<c-r>").sees("That cannot be taken back or done again any more.").sees("District North");
    let mut first = first.keys("<esc><c-r>").sees("Done again:");
    assert_eq!(paths(&mut first), ["District Søuth !", "District Søuth / Library", "Harbour"]);
    drop(second);
}

#[test]
fn the_tree_follows_what_another_program_does_and_the_selected_unit_stays_selected() {
    let first = with_units(workshop_on_disk()).keys("ye<down><down><down><down>").sees("> ");
    let mut first = first;
    assert!(first.row("Harbour").starts_with("  >"));
    let second = first.beside().keys("ye<del><enter>nAirport<enter>");
    let mut first = first.hears().misses("District North").sees("Airport");
    assert!(first.row("Harbour").starts_with("  >"), "{}", first.screen());
    // The selected one goes: another is selected.
    let second = second.keys("<up><del><enter><up>").misses("Harbour");
    let mut first = first.hears().misses("Harbour");
    assert_eq!(first.screen().matches("\n  >").count(), 1, "{}", first.screen());
    drop(second);
}

#[test]
fn a_half_typed_name_stays_when_its_unit_goes_elsewhere() {
    let first = with_units(workshop_on_disk()).keys("yeaFerry la");
    let second = first.beside().keys("ye<del><enter>");
    let first = first.hears().sees("The unit that this one was to stand under is gone.").sees("Ferry la");
    let mut first = first.keys("nding<enter>").sees("Ferry landing");
    assert!(paths(&mut first).contains(&"Ferry landing".to_owned()));
    // Another name of a unit that goes cannot be given; the text stays till it is left.
    let first = first.keys("<enter> no");
    let mut second = second.hears().sees("Ferry landing");
    let gone = units(&mut second).iter().find(|unit| unit.name == "Ferry landing").unwrap().id.clone();
    second.job(Job::AlterUnit(UnitStep::Remove { id: gone }));
    let first = first.hears().sees("That unit is not there any more.").sees("Ferry landing no");
    first.keys("<enter>").sees("That unit is not there any more.").sees("Ferry landing no").keys("<esc><esc>").misses("Ferry");
}

#[test]
fn a_question_about_a_unit_that_is_gone_is_not_asked_any_more() {
    let first = with_units(workshop_on_disk()).keys("ye<del>").sees("and 1 unit under it?");
    let second = first.beside().keys("yeaFerry<enter>");
    let first = first.hears().sees("and 2 units under it?");
    let _second = second.keys("<up><up><del><enter>");
    first.hears().sees("That unit is not there any more.").misses("Take out").keys("<esc>").sees("Harbour");
}

#[test]
fn a_half_typed_name_of_a_unit_survives_the_end_of_the_program() {
    let room = with_units(workshop_on_disk()).keys("yeaFerry la").wait(250).sees("Draft kept");
    let room = room.kill_and_restart().keys("ye").sees("THE NAME OF THE NEW UNIT UNDER IT").sees("Ferry la");
    let mut room = room.keys("nding<enter>").sees("Ferry landing").sees("Saved");
    assert!(paths(&mut room).contains(&"District North / Ferry landing".to_owned()));
    // It is taken: nobody is asked for it again.
    room.kill_and_restart().keys("ye").misses("THE NAME").keys("a").misses("Ferry la  ").sees("THE NAME");
}

#[test]
fn the_organisation_and_another_name_come_back_too_and_so_do_the_days_of_a_report() {
    let room = with_units(workshop_on_disk()).keys("yecNor").wait(250).kill_and_restart();
    let room = room.keys("ye").sees("THE ORGANISATION OF THE UNIT").sees("Nor").keys("dby<enter>").sees("THE NAME OF THE NEW UNIT");
    let room = room.keys("Center<enter>").sees("Nordby").keys("<up><enter> qua").wait(250).kill_and_restart();
    let mut room = room.keys("ye").sees("ANOTHER NAME OF THE UNIT").sees("Harbour qua").keys("y<enter>");
    assert!(paths(&mut room).contains(&"Harbour quay".to_owned()));
    let room = room.keys("<esc><enter><c-u>1.2.20").wait(250).kill_and_restart();
    let room = room.keys("y").sees("THE FIRST DAY").sees("1.2.20").keys("25<enter>").sees("1 February 2025");
    room.kill_and_restart().keys("y").misses("THE FIRST DAY").keys("<enter><c-u>3.<esc>").sees("THE ANNUAL REPORT").misses("THE FIRST DAY");
}

#[test]
fn esc_puts_a_half_typed_name_aside_and_the_same_key_goes_on_with_it() {
    let room = with_units(workshop_on_disk()).keys("yenFer<esc>").sees("The text is put aside").misses("THE NAME");
    let room = room.keys("n").sees("Fer").keys("<esc><del>").sees("Take out").keys("<esc>");
    let room = room.kill_and_restart().keys("ye").sees("THE NAME OF THE NEW UNIT").sees("Fer").keys("<c-u><esc>").misses("THE NAME");
    room.kill_and_restart().keys("ye").misses("THE NAME");
}

#[test]
fn a_name_that_the_disk_did_not_take_is_still_there() {
    let mut room = with_units(workshop_on_disk()).keys("yenFerry");
    // Somebody else has taken the name in the moment before Enter.
    let unit = charrette::session::Unit {
        id: "theirs".into(),
        organisation: "Lindhaven".to_owned(),
        name: "Ferry".to_owned(),
        ..Default::default()
    };
    let mut second = room.beside();
    second.job(Job::AlterUnit(UnitStep::Add(unit)));
    room = room.keys("<enter>").sees("There is a unit \"Ferry\" in that place already").sees("THE NAME OF THE NEW UNIT");
    let mut room = room.keys("<esc> landing<enter>").sees("Ferry landing").misses("THE NAME");
    assert_eq!(paths(&mut room).iter().filter(|path| path.starts_with("Ferry")).count(), 2);
}

#[test]
fn when_the_disk_is_full_the_name_stays_and_so_does_what_can_be_taken_back() {
    let room = with_units(workshop()).keys("yenFerry").fail_once().keys("<enter>").sees("NOT SAVED").sees("THE NAME OF THE NEW UNIT");
    let mut room = room.keys("<esc> landing<enter>").sees("Ferry landing").sees("Saved").misses("THE NAME");
    let all = paths(&mut room);
    room = room.fail_once().keys("u").sees("NOT SAVED");
    assert_eq!(paths(&mut room), all);
    room = room.keys("<esc>u").sees("Taken back: unit Ferry landing added");
    assert_eq!(paths(&mut room).len(), 5);
}

#[test]
fn a_unit_that_another_program_adds_is_offered_in_set_up_at_once() {
    let first = with_units(workshop_on_disk()).keys("nPlan<tab>Lindhaven<tab>Air").sees("Not in the list");
    let second = first.beside().keys("yenAirport<enter>");
    first.hears().sees("Down takes: Airport").keys("<down><enter>").misses("Not in the list");
    drop(second);
}

#[test]
fn whoever_leaves_the_program_in_the_middle_of_a_name_finds_it_again() {
    let room = with_units(workshop_on_disk()).keys("yenFerry<c-c><c-c>");
    assert_eq!(room.ended, Some(0));
    room.kill_and_restart().keys("ye").sees("THE NAME OF THE NEW UNIT").sees("Ferry");
}

#[test]
fn what_was_typed_at_a_seat_where_nobody_sits_any_more_is_taken_over() {
    let first = with_units(workshop_on_disk());
    let second = first.beside().keys("yenFerry").wait(250);
    let first = first.kill_and_restart().keys("ye").misses("Ferry");
    second.dies();
    first.kill_and_restart().keys("ye").sees("THE NAME OF THE NEW UNIT").sees("Ferry");
}

#[test]
fn a_half_typed_name_says_that_the_unit_has_another_one_by_now() {
    let room = with_units(workshop_on_disk()).keys("ye<enter> of ol").wait(250);
    let second = room.beside().keys("ye<enter>ern<enter>").sees("District Northern");
    let room = room.kill_and_restart().keys("ye").sees("District North of ol").sees("District Northern");
    room.keys("<esc><c-u>North<enter>").sees("> ").misses("Northern");
    drop(second);
}
