//! Units are offered where one is named.

use charrette::{
    session::Units,
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
fn a_unit_that_another_program_adds_is_offered_in_set_up_at_once() {
    let first = with_units(workshop_on_disk()).keys("nPlan<tab>Lindhaven<tab>Air").sees("Not in the list");
    let second = first.beside().keys("yenAirport<enter>");
    first.hears().sees("Down takes: Airport").keys("<down><enter>").misses("Not in the list");
    drop(second);
}
