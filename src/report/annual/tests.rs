#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

use super::*;
use crate::{
    export, import,
    session::{Id, Unit, year::Period},
};

fn sample(name: &str) -> import::Incoming {
    let text = std::fs::read_to_string(format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"))).unwrap();
    import::read_session(&text).unwrap()
}

fn period(from: &str, to: &str) -> Period {
    Period { from: from.parse().unwrap(), to: to.parse().unwrap() }
}

/// What Lindhaven and its units have to tell, as Markdown; the page hangs together.
fn told(samples: &[&str], units: &Units, period: Period, language: &str) -> String {
    let mut year = Year::new(period, None);
    for name in samples {
        let incoming = sample(name);
        year.add(&incoming.session, &incoming.benchmark);
    }
    year.settle();
    let words = Words::of(language);
    let page = annual(&year, units, &words, vec![]);
    assert_eq!(page.check(), Vec::<String>::new());
    export::markdown(&page, &words)
}

fn lindhaven() -> Units {
    let unit = |(at, name, owes_report): (usize, &str, bool)| Unit {
        id: Id::from(name),
        organisation: "Lindhaven (invented, a sample)".to_owned(),
        name: name.to_owned(),
        rank: format!("{at:03}"),
        owes_report,
        ..Unit::default()
    };
    Units::of([(1, "District North", true), (2, "Library service", true), (3, "Harbour", true), (4, "Archive", false)].map(unit).to_vec())
}

const BOTH: [&str; 2] = ["lindhaven-library", "lindhaven-north"];

#[test]
fn the_report_of_lindhaven_read_line_by_line() {
    let page = told(&BOTH, &lindhaven(), period("2026-01-01", "2026-12-31"), "en");
    insta::assert_snapshot!("annual-lindhaven", page);
}

#[test]
fn a_long_list_of_what_is_missing_is_counted_first_and_named_at_the_end() {
    let mut units = lindhaven().iter().cloned().collect::<Vec<_>>();
    units.extend((5..12).map(|at| Unit {
        id: Id::from(format!("u{at}")),
        organisation: "Lindhaven (invented, a sample)".to_owned(),
        name: format!("Bureau {at}"),
        rank: format!("{at:03}"),
        owes_report: true,
        ..Unit::default()
    }));
    let year = period("2026-01-01", "2026-12-31");
    let page = told(&BOTH, &Units::of(units), year, "en");
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not in {page}"));
    let short = told(&BOTH, &lindhaven(), year, "en");
    assert!(!short.contains("one by one") && short.find("- 7 Municipal employment").unwrap() < short.find("## District North").unwrap());
    // Units are named at once; all else is a number until the end.
    assert!(place("### 8 units without a report") < place("- Bureau 11") && place("- Bureau 11") < place("## District North"));
    assert!(place("- 2 challenges without a measure") < place("## District North"));
    assert!(place("## Library service") < place("## What is missing, one by one"));
    assert!(place("## What is missing, one by one") < place("- 7 Municipal employment (The library for everyone"));
    assert!(place("- 7 Municipal employment (The library") < place("## Outside this period"));
    for line in short.lines().filter(|line| line.starts_with("- ") && line.contains(" (")) {
        assert!(page.contains(line), "nothing is lost: {line}");
    }
}

#[test]
fn a_period_with_nothing_in_it_says_so_and_what_there_is_outside() {
    let page = told(&BOTH, &lindhaven(), period("2019-01-01", "2019-12-31"), "en");
    assert!(page.contains("Nothing falls into this period"), "{page}");
    assert!(page.contains("3 units without a report"), "{page}");
    assert!(page.contains("- Diversity in District North 2026, 5 February 2026 to 31 March 2027"), "{page}");
    let none = told(&[], &Units::default(), period("2019-01-01", "2019-12-31"), "en");
    assert!(none.contains("There is no session at all"), "{none}");
}

#[test]
fn the_same_sessions_give_the_same_page_in_every_language() {
    for language in ["en", "nb", "de"] {
        let year = period("2026-01-01", "2026-12-31");
        let page = told(&BOTH, &lindhaven(), year, language);
        assert_eq!(page, told(&["lindhaven-north", "lindhaven-library"], &lindhaven(), year, language));
        assert!(page.contains("61 people came in May"), "{page}");
    }
}
