//! What the README shows works as it stands there.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Stdio},
};

use charrette::{
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
        let places: &[Here] = match cells.next().unwrap_or_default() {
            "everywhere" => &[Here::Home, Here::Walk, Here::Plan, Here::Close],
            "home" => &[Here::Home],
            "walk" => &[Here::Walk],
            "plan" => &[Here::Plan],
            "close" => &[Here::Close],
            _ => continue,
        };
        let keys: Vec<&str> = cells.next().unwrap_or_default().split('`').skip(1).step_by(2).collect();
        for place in places {
            let bound: BTreeSet<String> = TABLE
                .iter()
                .filter(|binding| binding.here.contains(place))
                .flat_map(|binding| binding.keys)
                .map(|key| written(*key))
                .collect();
            for key in &keys {
                assert!(bound.contains(*key), "{key} does nothing at {place:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "the table was read: {seen} keys");
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
