//! The yearly cycle on the screen: units, and the report over all sessions.

use charrette::{session::UnitStep, store::Job};

use crate::workshop::{Workshop, workshop};

/// Lindhaven with two units that have met this year.
fn lindhaven() -> Workshop {
    workshop().with_sample("lindhaven-north").with_sample("lindhaven-library").wait(2_000)
}

#[test]
fn the_units_are_typed_in_and_put_under_each_other() {
    let room = lindhaven().keys("ye").sees("There are no units yet").keys("nDistrict North<enter>").sees("> ").sees("District North");
    let room = room.keys("o").sees("owes a report").keys("nHarbour<enter>oaCranes<enter>").sees("Cranes");
    let room = room.keys("<enter> and quays<enter>").sees("Cranes and quays").keys("<left>").sees("Cranes and quays");
    // Under itself it cannot go, and two of one name do not stand in one place.
    let room = room.keys("nharbour<enter>").sees("There is a unit \"Harbour\" in that place already").keys("<esc>").sees("harbour");
    let mut room = room
        .keys("<esc><del>")
        .sees("Take out the unit Cranes and quays?")
        .keys("<enter>")
        .sees("u brings it back")
        .keys("<up>")
        .misses("Cranes");
    room = room.keys("<esc>").sees("THE ANNUAL REPORT").keys("<esc>").sees("CONTINUE");
    assert!(room.jobs.iter().any(|job| matches!(job, Job::AlterUnit(UnitStep::Remove { .. }))));
}

#[test]
fn what_stands_under_a_unit_is_said_before_it_goes() {
    let room = lindhaven().keys("yenNorth<enter>aLibrary<enter>aBus<enter><up><up>");
    room.keys("<del>").sees("Take out the unit North and 2 units under it?").keys("<esc>").sees("Library").sees("Bus");
}

#[test]
fn a_years_report_is_read_and_written() {
    let room = lindhaven().keys("yenDistrict North<enter>onHarbour<enter>o<esc>");
    let room = room.keys("<enter>").sees("THE FIRST DAY").keys("<c-u>1.1.2026<enter><enter><c-u>31.12.2026<enter>");
    let room =
        room.sees("1 January 2026").sees("31 December 2026").keys("p").sees("AS IT WOULD BE WRITTEN").sees("1 of 2 that owe a report");
    // A look at the units leaves the period as it was.
    let room = room.keys("<esc>e").sees("Harbour").keys("<esc>").sees("31 December 2026");
    let room = room.keys("w").sees("Written:").keys("w").sees("o replaces it").keys("o").sees("Written:");
    room.keys("<esc>").sees("CONTINUE");
}

#[test]
fn a_year_without_anything_says_so_and_a_date_that_is_none_stays_in_its_line() {
    let room = lindhaven().keys("y<enter><c-u>once upon a time<enter>").sees("once upon a time");
    let room = room.keys("<esc><c-u>1.1.2019<enter><enter><c-u>31.12.2019<enter>p").sees("Nothing falls into this period");
    let room = room.keys("<esc><up><up><up><enter><c-u>1.1.2027<enter>p").sees("That period ends before it begins");
    room.keys("<esc><esc>").sees("CONTINUE");
}

#[test]
fn the_overview_leads_to_the_report_and_back() {
    let room = lindhaven().keys("<enter>");
    room.keys("<f10>a").sees("THE ANNUAL REPORT").keys("<esc>").sees("WHERE WE STAND");
}

#[test]
fn an_action_says_in_which_overall_plan_it_stands_and_that_suppliers_hear_of_it() {
    let mut room = workshop().with_sample("lindhaven-half-way").keys("<enter><tab>e");
    let at =
        |room: &mut Workshop, label: &str| room.screen().lines().any(|line| line.trim_start().starts_with('>') && line.contains(label));
    for _ in 0..30 {
        if at(&mut room, "Overall plan") {
            break;
        }
        room = room.keys("<down>");
    }
    let mut room = room.keys("<enter>Budget 2027<enter><down><right>").sees("Budget 2027").sees("are told of it");
    let action = room.session().actions.values().find(|action| action.for_suppliers).cloned().unwrap();
    assert_eq!(action.overall_plan, "Budget 2027");
}
