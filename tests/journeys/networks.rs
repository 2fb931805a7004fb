//! Other benchmarks, and several units at once: three networks of staff of the invented town side by side.

use crate::workshop::{Workshop, workshop, workshop_on_disk};

/// The sessions of the three networks, the last one made selected at home.
fn networks() -> Workshop {
    workshop()
        .with_sample("lindhaven-network-carers")
        .with_sample("lindhaven-network-young")
        .with_sample("lindhaven-network-migrant")
        .wait(2_000)
}

#[test]
fn set_up_offers_the_benchmarks_that_come_with_the_program_each_with_a_plain_sentence() {
    let room = workshop().keys("nNetworks of 2026<enter>").keys("<esc>");
    let room = room.keys("s").times(4, "<down>").keys("<enter>").sees("BENCHMARKS AND THEIR EDITIONS");
    let room = room.sees("Integrating Cities").sees("Employee networks, 1").sees("Systematic work for equality, 1");
    let room = room.sees("For a whole city").keys("<down>").sees("For one network of staff").keys("<down>").sees("For one unit");
    let mut room = room.keys("<up><enter>").sees("SET UP").sees("10 of 10").keys("w").sees("The network reaches colleagues");
    let about = room.session().about;
    assert_eq!((about.benchmark.as_str(), about.scope.len()), ("employee-networks", 10));
}

#[test]
fn the_field_stands_in_the_order_of_names_and_says_that_it_is_no_ranking() {
    let room = networks().keys("s").sees("SIDE BY SIDE").sees("3 units").sees("this is no ranking");
    let mut room = room.sees("8 Yearly budget");
    let screen = room.screen();
    let head = screen.lines().find(|line| line.contains("Carers") && line.contains("Young staff")).unwrap().to_owned();
    assert!(head.find("Carers") < head.find("Staff with") && head.find("Staff with") < head.find("Young staff"), "{head}");
    let row = screen.lines().find(|line| line.contains("Evaluate")).unwrap();
    assert!(row.contains("Not assessed") && row.contains("Not in place") && row.contains("Partly in place"), "{row}");
}

#[test]
fn who_lacks_something_sees_whom_to_ask_and_reads_what_they_say() {
    // In the column of the session that was opened, at the sponsor: the carers have one.
    let room = networks().keys("s").times(6, "<down>").sees("Staff with a migrant background · Senior sponsor: Partly in place. To ask:");
    let room = room.keys("<left><enter>").sees("7 Senior sponsor").sees("unit 1 of 3").sees("Meets the network four times a year");
    let room = room.keys("<right>").sees("unit 2 of 3").sees("no description and no meeting since May");
    let room = room.keys("<pgdn>").sees("8 Yearly budget").sees("The feasts are paid for by collections");
    // One step back each: the field, the overview, the room.
    room.keys("<esc>").sees("SIDE BY SIDE").keys("<esc>").sees("WHERE WE STAND").keys("<esc>").misses("WHERE WE STAND");
}

#[test]
fn from_home_to_the_written_page() {
    let room = networks().keys("sx").sees("side by side").keys("p").sees("Side by side: Lindhaven (invented, a sample), Employee networks");
    let room = room.sees("comes first: each has judged itself").keys("<esc><enter>");
    let file = std::fs::read_dir(room.folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().contains("side-by-side"))
        .unwrap();
    assert_eq!(file.file_name().unwrap(), "2026-03-04_lindhaven_side-by-side_draft.md");
    let page = std::fs::read_to_string(file).unwrap();
    for told in ["## What several lack", "## Whom to ask", "## Open actions by unit", "Ask for 1,500 euros in the budget of 2027"] {
        assert!(page.contains(told), "{told}\n{page}");
    }
}

#[test]
fn sessions_of_another_benchmark_stay_away_and_alone_it_is_said() {
    let room = networks().with_sample("lindhaven-finished").wait(2_000).keys("s").sees("No other session was made with");
    // From the overview of a network the finished plan of the town is not among them.
    let room = room.keys("q").keys("<down><enter><f10>s").sees("3 units");
    room.misses("Office for Diversity");
}

#[test]
fn a_network_whose_session_is_damaged_is_named_and_the_others_stand_there() {
    let room = ["carers", "young", "migrant"]
        .into_iter()
        .fold(workshop_on_disk(), |room, name| room.with_sample(&format!("lindhaven-network-{name}")));
    let mut other = charrette::store::Store::open(&room.folder().join("charrette.db")).unwrap();
    other.meddle().execute_batch("UPDATE finding SET judgement = 'perhaps' WHERE session = 'lindnet2'").unwrap();
    drop(other);
    let room = room.wait(2_000).keys("<up><up><up>").keys("s").sees("2 units").sees("“Young staff 2026” cannot be read and is not here");
    let room = room.keys("<right>").misses("cannot be read");
    // The page that goes out says who is missing on it.
    drop(room.keys("xp<end>").sees("“Young staff 2026” is not here: its session cannot be read."));
}

#[test]
fn two_units_of_one_name_are_told_apart_on_the_wall() {
    let room = networks().keys("<enter>").keys("s<down><down><enter><c-u>Carers<enter><esc>").keys("<f10>s");
    room.sees("Several sessions bear the name Carers").sees("3 units");
}

#[test]
fn looking_at_units_side_by_side_alters_none_of_them() {
    let mut room = networks().keys("<enter>");
    let (before, log) = (room.session(), room.log());
    room = room.keys("<f10>s<down><right><enter><right><pgdn><esc>o<esc>");
    assert_eq!((room.session(), room.log()), (before, log));
}

#[test]
fn many_units_scroll_sideways_and_none_is_lost() {
    let mut room = (1..=12).fold(workshop(), |room, at| {
        let benchmark = charrette::benchmark::builtin("systematic-equality").unwrap();
        room.with_session_on(benchmark, &format!("unit{at:04}"), &format!("District {at}"), vec![])
    });
    room = room.wait(2_000).keys("s").times(12, "<left>").sees("of 12").sees(">District 1 ");
    for at in 2..=12 {
        room = room.keys("<right>").sees(&format!(">District {at}")).sees(&format!("District {at} · Situation analysis: Not assessed"));
    }
    room.keys("<right>").sees(">District 12").sees("units 10 to 12 of 12");
}
