//! Every promise of TRUST.md names tests that exist.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

#[test]
fn every_promise_is_held_by_a_test_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = BTreeSet::new();
    let mut folders: Vec<PathBuf> = vec![root.join("tests"), root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = fs::read_to_string(&path).expect("code");
                let after = code.split("#[test]").skip(1);
                tests.extend(after.filter_map(|rest| Some(rest.split_once("fn ")?.1.split_once('(')?.0.to_owned())));
            }
        }
    }
    let paper = fs::read_to_string(root.join("TRUST.md")).expect("TRUST.md");
    let rows: Vec<&str> = paper.lines().filter(|line| line.starts_with("| **")).collect();
    assert!(rows.len() > 10, "the table of promises");
    for row in rows {
        let named: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "no test holds: {row}");
        for name in named {
            assert!(tests.contains(name), "TRUST.md names {name}, which is no test");
        }
    }
}
