//! Every message that the code asks for is in the table, every failure has its three parts, and the
//! table holds nothing that nobody asks for.
#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::{collections::BTreeSet, fs, path::Path};

use charrette::{
    session::{ActionKind, EvidenceKind, Judgement, Kind, Level, Looked, PartyKind, Purpose, Rag, Side, Status},
    store::Sort,
    words::Words,
};

const SRC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// The code of all rooms without its tests.
fn code() -> String {
    fn gather(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, all);
            } else if path.extension().is_some_and(|ext| ext == "rs") && path.file_stem().is_some_and(|stem| stem != "tests") {
                let text = fs::read_to_string(&path).unwrap();
                all.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap());
            }
        }
    }
    let mut all = String::new();
    gather(Path::new(SRC), &mut all);
    all.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The names of all messages.
fn table() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(Path::new(SRC).join("words/en")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines() {
            let name: String = line.chars().take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-').collect();
            if !name.is_empty() && line[name.len()..].trim_start().starts_with('=') {
                assert!(keys.insert(name.clone()), "{name} stands in the table twice");
            }
        }
    }
    keys
}

/// The string literals of some code that may be names of messages.
fn literals(code: &str) -> BTreeSet<&str> {
    let is_name = |text: &&str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    code.split('"').filter(is_name).collect()
}

/// What stands as first argument of a call.
fn first_arguments<'a>(code: &'a str, call: &str) -> BTreeSet<&'a str> {
    let after = code.match_indices(call).map(|(at, _)| code[at + call.len()..].trim_start());
    after.filter_map(|rest| rest.strip_prefix('"')?.split('"').next()).filter(|name| !name.contains('{')).collect()
}

/// Beginnings of names that are put together: `judgement-` of `of_kind("judgement", ..)`.
fn families(code: &str) -> BTreeSet<String> {
    let mut families: BTreeSet<String> = first_arguments(code, "of_kind(").into_iter().map(|kind| format!("{kind}-")).collect();
    families.extend(code.split('"').filter_map(|text| {
        let (head, _) = text.split_once('{')?;
        (head.ends_with('-') && head.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')).then(|| head.to_owned())
    }));
    families
}

#[test]
fn every_message_that_is_asked_for_is_in_the_table() {
    let (code, table) = (code(), table());
    let mut asked = BTreeSet::new();
    for call in [".say(", "words.with(", "Phrase::new(", "Failure::new("] {
        asked.extend(first_arguments(&code, call));
    }
    // Labels are handed around before they are said.
    let labels =
        ["do-", "foot-", "form-", "typing-", "hint-", "line-", "column-", "step-", "over-", "preview-", "flash-", "head-", "room-"];
    asked.extend(literals(&code).into_iter().filter(|name| labels.iter().any(|label| name.starts_with(label) && name.len() > label.len())));
    let missing: Vec<_> = asked.into_iter().filter(|name| !table.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_failure_says_what_why_and_what_to_do() {
    let (code, table) = (code(), table());
    let mut failures: BTreeSet<&str> = first_arguments(&code, "Failure::new(");
    failures.extend(first_arguments(&code, "failure("));
    failures.extend(table.iter().filter_map(|name| name.strip_suffix("-todo")));
    let parts = failures.iter().flat_map(|name| ["", "-why", "-todo"].map(|part| format!("{name}{part}")));
    let missing: Vec<_> = parts.filter(|name| !table.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_message_is_left_that_nobody_asks_for() {
    let (code, table) = (code(), table());
    let (literals, families) = (literals(&code), families(&code));
    let asked = |name: &str| {
        let whole = ["-why", "-todo"].iter().find_map(|part| name.strip_suffix(part)).unwrap_or(name);
        literals.contains(name) || literals.contains(whole) || families.iter().any(|family| name.starts_with(family.as_str()))
    };
    let unused: Vec<_> = table.iter().filter(|name| !asked(name)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_value_that_people_see_has_a_word() {
    let words = Words::of("en");
    let mut names = Vec::new();
    let mut all = |kind: &str, values: Vec<&str>| names.extend(values.into_iter().map(|value| format!("{kind}-{value}")));
    all("judgement", Judgement::ALL.iter().map(|value| value.word()).collect());
    all("status", Status::ALL.iter().map(|value| value.word()).collect());
    for kind in ["rag", "rag-choice", "rag-told"] {
        all(kind, Rag::ALL.iter().map(|value| value.word()).collect());
    }
    // What a judgement may lack, in a list as in the overview.
    let lacks = ["no-reason", "no-evidence", "not-applicable", "not-assessed", "unfounded", "unconfirmed"];
    all("overview-lacks", lacks.to_vec());
    all("kind", ActionKind::ALL.iter().map(|value| value.word()).collect());
    all("purpose", Purpose::ALL.iter().map(|value| value.word()).collect());
    all("level", Level::ALL.iter().map(|value| value.word()).collect());
    all("evidence", EvidenceKind::ALL.iter().map(|value| value.word()).collect());
    all("party", PartyKind::ALL.iter().map(|value| value.word()).collect());
    all("side", Side::ALL.iter().map(|value| value.word()).collect());
    all("looked", Looked::ALL.iter().map(|value| value.word()).collect());
    all("sort", Sort::ALL.iter().map(|value| value.word()).collect());
    all("record", Kind::ALL.iter().map(|value| value.word()).collect());
    let missing: Vec<_> = names.into_iter().filter(|name| !words.has(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
