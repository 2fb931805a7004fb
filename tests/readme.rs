//! What the README shows works as it stands there.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Stdio},
};

use charrette::{
    app::welcome::PERSON_KEYS,
    benchmark::check,
    tui::keys::{Here, TABLE, written},
    words::Words,
};

fn paper(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a paper")
}

/// The blocks of code of a language.
fn blocks<'a>(paper: &'a str, language: &'a str) -> impl Iterator<Item = &'a str> {
    paper.split("\n```").filter_map(move |block| block.strip_prefix(language)?.strip_prefix('\n'))
}

#[test]
fn the_benchmark_of_ones_own_passes_the_check() {
    let readme = paper("README.md");
    let text = blocks(&readme, "ron").next().expect("a benchmark");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("staff-networks.ron");
    fs::write(&file, text).expect("it is written");
    let report = check(&file).expect("it is read");
    let words = Words::of("en");
    let faults: Vec<String> =
        report.faults.iter().map(|fault| format!("{}:{}: {}", fault.line, fault.column, words.tell(&fault.what))).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(report.sound.len(), 1);
}

#[test]
fn the_keys_of_the_table_do_something_where_it_says() {
    let readme = paper("README.md");
    let table = readme.split("\n## Keys\n").nth(1).and_then(|rest| rest.split("\n## ").next()).expect("the keys");
    let mut seen = 0;
    for row in table.lines().filter(|line| line.starts_with("| ")) {
        let mut cells = row.trim_matches('|').split('|').map(str::trim);
        let named = cells.next().unwrap_or_default();
        let places = places(named.split(" (").next().unwrap_or_default());
        assert!(!places.is_empty() || ["where", "---"].contains(&named), "nobody knows where this is: {named}");
        let keys: Vec<&str> = cells.next().unwrap_or_default().split('`').skip(1).step_by(2).collect();
        for together in places {
            let bound = |key: &str| {
                let mut here = TABLE.iter().filter(|binding| binding.here.iter().any(|here| together.contains(here)));
                here.any(|binding| binding.keys.iter().any(|other| written(*other) == key))
            };
            for key in &keys {
                // In the opening a letter is a person; the way into a place is bound where it leads from.
                let is_person = *together == [Here::Opening] && key.chars().all(|c| PERSON_KEYS.contains(c));
                assert!(bound(key) || is_person || *key == "Esc", "{key} does nothing at {together:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "the table was read: {seen} keys");
}

/// Where a row of the table is: the places that each have all its keys, and of those that lead to each other all in one.
fn places(row: &str) -> &'static [&'static [Here]] {
    match row {
        "everywhere" => &[&[Here::Home], &[Here::Walk], &[Here::Plan], &[Here::Close], &[Here::Overview], &[Here::Beside], &[Here::Advice]],
        "everywhere in a session" => &[&[Here::Walk], &[Here::Plan], &[Here::Close], &[Here::Overview], &[Here::Matrix]],
        "export" => &[&[Here::Export, Here::Text]],
        "a page that is read" => &[&[Here::Preview, Here::Text]],
        "home" => &[&[Here::Home]],
        "all actions" => &[&[Here::Actions]],
        "walk" => &[&[Here::Walk]],
        "plan" => &[&[Here::Plan]],
        "close" => &[&[Here::Close]],
        "read-back" => &[&[Here::ReadBack]],
        "three months on" => &[&[Here::FollowUp]],
        "walk, plan, close" => &[&[Here::Walk], &[Here::Plan, Here::Walk], &[Here::Close, Here::Walk]],
        "overview" => &[&[Here::Overview, Here::Earlier]],
        "overview, home" => &[&[Here::Overview, Here::SideBySide], &[Here::Home, Here::SideBySide]],
        "then and now" => &[&[Here::Beside]],
        "library of good practices" => &[&[Here::Library]],
        "annual report" => &[&[Here::Home, Here::Year], &[Here::Overview, Here::Year]],
        "units" => &[&[Here::Units]],
        "peer review, in the overview" => &[&[Here::Overview, Here::Interviews, Here::Advice]],
        "first round" => &[&[Here::Round, Here::Order]],
        "voices" => &[&[Here::Cards, Here::Shown]],
        "impact and effort" => &[&[Here::Matrix]],
        "dots" => &[&[Here::Dots]],
        "benchmarks" => &[&[Here::Editions]],
        "figures" => &[&[Here::Figures]],
        "pictures" => &[&[Here::Pictures]],
        "opening" => &[&[Here::Opening]],
        "focus" => &[&[Here::Focus]],
        "time" => &[&[Here::Time]],
        _ => &[],
    }
}

#[test]
fn every_command_that_is_named_exists() {
    let readme = paper("README.md");
    let lines = readme.lines().filter_map(|line| line.strip_prefix("charrette "));
    let calls: BTreeSet<&str> = readme.split('`').filter_map(|code| code.strip_prefix("charrette ")).chain(lines).collect();
    assert!(calls.len() > 8, "{calls:?}");
    for call in calls {
        let mut words = call.split(' ').filter(|word| !word.is_empty());
        let args = match words.next() {
            Some("help") => vec!["help", words.next().unwrap_or_default()],
            // A command with its own commands is asked about those.
            Some("benchmark") => vec!["benchmark", words.next().unwrap_or_default(), "--help"],
            word => vec![word.unwrap_or_default(), "--help"],
        };
        let said = Command::new(env!("CARGO_BIN_EXE_charrette")).args(args).stdin(Stdio::null()).output().expect("it runs");
        assert!(said.status.success(), "charrette {call}: {}", String::from_utf8_lossy(&said.stderr));
    }
}

#[test]
fn the_papers_lead_to_papers_that_are_there() {
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "TRUST.md"] {
        let paper = paper(name);
        for link in paper.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|link| !link.contains("://")) {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(link).exists(), "{name} leads to {link}");
        }
        for path in paper.split('`').skip(1).step_by(2).filter(|text| text.starts_with("src/") || text.starts_with("tests/")) {
            let plain = path.split(['*', 'X', 'K', 'N', 'T']).next().unwrap_or_default();
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(plain).exists(), "{name} names {path}");
        }
    }
}
