#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use super::*;
use crate::{
    benchmark::Benchmark,
    export, import,
    time::{Clock, FixedClock},
};

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 3, 12).at(16, 10, 0, 0)).now()
}

/// The three networks of the invented town.
fn networks() -> Vec<(Session, Benchmark)> {
    let texts = [
        include_str!("../../../sessions/lindhaven-network-carers.ron"),
        include_str!("../../../sessions/lindhaven-network-young.ron"),
        include_str!("../../../sessions/lindhaven-network-migrant.ron"),
    ];
    texts.iter().map(|text| import::read_session(text).map(|read| (read.session, read.benchmark)).unwrap()).collect()
}

fn page(sessions: &[(Session, Benchmark)], cut: &Cut) -> Document {
    let held: Vec<Held<'_>> = sessions.iter().map(|(session, benchmark)| Held { session, benchmark }).collect();
    let page = side_by_side_page(&held, &[], cut, &Words::of("en"), &now()).unwrap();
    assert_eq!(page.check(), Vec::<String>::new());
    page
}

/// The page as one line of words.
fn said(page: &Document) -> String {
    export::text(page, &Words::of("en")).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn section<'a>(markdown: &'a str, heading: &str) -> &'a str {
    let from = markdown.find(&format!("## {heading}\n")).unwrap();
    let rest = &markdown[from + 3..];
    rest.find("\n## ").map_or(rest, |end| &rest[..end])
}

#[test]
fn three_networks_are_seen_by_key_factor_without_a_ranking() {
    let markdown = export::markdown(&page(&networks(), &Cut::default()), &Words::of("en"));
    let matrix = section(&markdown, "Key factors");
    let head = matrix.lines().find(|line| line.starts_with('|')).unwrap();
    let places = ["Carers", "Staff with a migrant background", "Young staff"].map(|unit| head.find(unit).unwrap());
    assert!(places.is_sorted(), "by name: {head}");
    let row = matrix.lines().find(|line| line.contains("5 Evaluate")).unwrap();
    assert!(row.contains("Not assessed") && row.contains("Not in place") && row.contains("Partly in place"), "{row}");
    assert!(markdown.contains("nobody comes first"));
    // Nothing is summed up.
    assert!(!matrix.contains('%') && !markdown.contains("Total"), "{matrix}");
}

#[test]
fn what_several_lack_says_what_each_lacks_and_does() {
    let markdown = export::markdown(&page(&networks(), &Cut::default()), &Words::of("en"));
    let shared = section(&markdown, "What several lack");
    assert!(shared.contains("8 Yearly budget") && shared.contains("No sum for the year"), "{shared}");
    assert!(shared.contains("A3 Ask for a common sum for all networks (15 June 2026)"), "{shared}");
    // What is done is no open action, and not nothing either.
    assert!(shared.contains("A3 Hang the list of whom to ask in the four services without a notice (Done)"), "{shared}");
    assert!(shared.contains("nothing planned yet"), "the network of staff with a migrant background has no action for it");
    // Not assessed by one and missing in two others: it stands there with the two alone.
    let evaluate = shared.split("### ").find(|part| part.starts_with("5 Evaluate")).unwrap();
    assert!(!evaluate.contains("Carers") && evaluate.contains("Young staff"), "{evaluate}");
    assert!(section(&markdown, "Not judged or not taken up").contains("Not assessed: Carers"));
}

#[test]
fn whom_to_ask_is_who_has_it_in_place_and_never_who_has_not() {
    let markdown = export::markdown(&page(&networks(), &Cut::default()), &Words::of("en"));
    let asked = section(&markdown, "Whom to ask");
    let row = asked.lines().find(|line| line.contains("7 Senior sponsor")).unwrap();
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    assert!(cells[2].contains("Carers") && cells[2].contains("Meets the network four times a year"), "{row}");
    assert_eq!(cells[3], "Staff with a migrant background and Young staff");
    assert!(!asked.contains("8 Yearly budget"), "nobody has it: {asked}");
}

#[test]
fn open_actions_stand_under_their_unit_and_what_is_done_does_not() {
    let markdown = export::markdown(&page(&networks(), &Cut::default()), &Words::of("en"));
    let due = section(&markdown, "Open actions by unit");
    assert!(due.contains("### Carers") && due.contains("Ask for 1,500 euros in the budget of 2027"), "{due}");
    assert!(!due.contains("Hang the list"), "{due}");
    let mut networks = networks();
    networks[1].0.actions.clear();
    let markdown = export::markdown(&page(&networks, &Cut::default()), &Words::of("en"));
    assert!(section(&markdown, "Open actions by unit").contains("### Young staff\n\nNo action is open."));
}

#[test]
fn the_same_sessions_give_the_same_page_in_whichever_order_they_are_named() {
    let (networks, mut turned) = (networks(), networks());
    turned.rotate_left(1);
    assert_eq!(page(&networks, &Cut::default()), page(&turned, &Cut::default()));
}

#[test]
fn two_editions_and_two_of_one_name_are_said_on_the_page() {
    let mut networks = networks();
    networks[1].0.about.unit = "Carers".to_owned();
    networks[2].0.about.edition = "2".to_owned();
    networks[2].1.edition = "2".to_owned();
    let said = said(&page(&networks, &Cut::default()));
    assert!(said.contains("used in several editions: 1 and 2"), "{said}");
    assert!(
        said.contains("Several sessions bear the name Carers") && said.contains("Carers (Young staff 2026, 18 February 2026)"),
        "{said}"
    );
}

#[test]
fn without_names_no_name_of_a_person_is_on_the_page() {
    let mut networks = networks();
    let party = networks[0].0.parties.get_mut("p-hr").unwrap();
    (party.name, party.role) = ("Defne Çelik".to_owned(), "personnel officer".to_owned());
    party.kind = crate::session::PartyKind::Person;
    assert!(said(&page(&networks, &Cut::default())).contains("Defne Çelik"));
    let page = page(&networks, &Cut { without_names: true, ..Cut::default() });
    let said = said(&page);
    assert!(!said.contains("Defne") && said.contains("ersonnel officer"), "{said}");
    assert_eq!(page.left_out.len(), 1);
}

#[test]
fn twelve_units_stand_in_tables_that_fit_a_turned_page() {
    let first = networks().remove(0);
    let many: Vec<(Session, Benchmark)> = (1..=12)
        .map(|at| {
            let mut unit = first.clone();
            unit.0.id = format!("u{at}").as_str().into();
            unit.0.about.unit = format!("District {at}");
            unit
        })
        .collect();
    let page = page(&many, &Cut::default());
    let widths: Vec<usize> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table { caption, columns, .. } if caption.starts_with("Judgements by key factor") => Some(columns.len()),
            _ => None,
        })
        .collect();
    assert_eq!(widths, [9, 5]);
    assert!(page.blocks.contains(&Block::Turn { wide: true }) && page.blocks.contains(&Block::Turn { wide: false }));
    assert!(said(&page).contains("units 9 to 12 of 12"));
}
