//! The rooms of the house know each other in the directions that ARCHITECTURE.md lists, and in no other.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Names that are kept in few places: the name, and how the paths begin that may say it.
const KEPT: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("crossterm", &["tui", "run"]),
    // The text field stands on an editor crate that speaks ratatui.
    ("ratatui", &["tui", "run", "app/field"]),
    ("tui_textarea", &["app/field"]),
    ("fluent_bundle", &["words"]),
    ("clap", &["cli"]),
    // Everybody else is told what time it is.
    ("SystemClock", &["time", "run", "cli"]),
];

/// What no code of ours holds.
const BANNED: &[&str] = &["dbg!", "todo!", "unimplemented!", "#[ignore", "[allow(", "std::net", "unix::net"];

#[test]
fn no_room_names_one_above_it() {
    let arrows = arrows();
    let mut wrong = vec![];
    for (path, code) in code("src") {
        let room = path.split(['/', '.']).next().unwrap_or_default().to_owned();
        let below = below(&room, &arrows);
        for named in rooms_named(without_tests(&path, &code)).into_iter().filter(|named| arrows.contains_key(named)) {
            if named != room && !below.contains(&named) {
                wrong.push(format!("src/{path}: {room} must not name {named}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_room_is_on_the_list() {
    let arrows = arrows();
    for (path, _) in code("src") {
        let room = path.split(['/', '.']).next().unwrap_or_default();
        assert!(arrows.contains_key(room) || room == "lib", "src/{path}: ARCHITECTURE.md does not list {room}");
    }
}

#[test]
fn a_crate_that_is_kept_in_one_place_stays_there() {
    let mut wrong = vec![];
    for (path, code) in code("src") {
        let words: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        for (name, places) in KEPT {
            if words.contains(name) && !places.iter().any(|place| path.starts_with(place)) {
                wrong.push(format!("src/{path}: {name} belongs in {}", places.join(", ")));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_left_lying_about() {
    let mut wrong = vec![];
    for (path, code) in code("src").into_iter().chain(code("tests")).filter(|(path, _)| path != "architecture.rs") {
        wrong.extend(BANNED.iter().filter(|banned| code.contains(**banned)).map(|banned| format!("{path}: {banned}")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The list in ARCHITECTURE.md: each room with those right below it.
fn arrows() -> BTreeMap<String, Vec<String>> {
    let paper = fs::read_to_string(Path::new(ROOT).join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let list = paper.split("```arrows\n").nth(1).and_then(|rest| rest.split("```").next()).expect("its list of arrows");
    let line = |line: &str| {
        let (room, below) = line.split_once("->").expect("room -> rooms below");
        (room.trim().to_owned(), below.split_whitespace().map(str::to_owned).collect())
    };
    list.lines().map(line).collect()
}

/// Every room that can be reached from one.
fn below(room: &str, arrows: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&String> = arrows.get(room).into_iter().flatten().collect();
    while let Some(room) = next.pop() {
        if reached.insert(room.clone()) {
            next.extend(arrows.get(room).into_iter().flatten());
        }
    }
    // The library's first file names every room.
    if room == "lib" { arrows.keys().cloned().collect() } else { reached }
}

/// The rooms that stand behind each `crate::` (in the binary `charrette::`), those in braces included.
fn rooms_named(code: &str) -> BTreeSet<String> {
    let first = |text: &str| text.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned();
    let mut named = BTreeSet::new();
    for rest in code.split("crate::").skip(1).chain(code.split("charrette::").skip(1)) {
        let Some(list) = rest.strip_prefix('{') else {
            named.insert(first(rest));
            continue;
        };
        let (mut depth, mut item) = (0, String::new());
        for c in list.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => drop(named.insert(first(&std::mem::take(&mut item)))),
                c if depth == 0 => item.push(c),
                _ => {}
            }
        }
        named.insert(first(&item));
    }
    named
}

/// What a file holds without its tests, which may name what they like.
fn without_tests<'a>(path: &str, code: &'a str) -> &'a str {
    if path.ends_with("tests.rs") || path.contains("tests/") { "" } else { code.split("#[cfg(test)]\nmod tests {").next().unwrap_or(code) }
}

/// Every file of code below a folder: its path there, and what it holds but for its comments.
fn code(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(ROOT).join(folder);
    let mut found = vec![];
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of ours") {
            let path = entry.expect("its entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("code is text");
                let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                let name = path.strip_prefix(&root).expect("it lies below").to_string_lossy().replace('\\', "/");
                found.push((name, lines.join("\n")));
            }
        }
    }
    found.sort();
    assert!(found.len() > 2, "there is code in {folder}");
    found
}
