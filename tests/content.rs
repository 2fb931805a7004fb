//! The content that comes with the program: whole, without faults, and no longer than the screens are wide.

use std::{error::Error, path::Path};

use charrette::{
    benchmark::{Benchmark, Counts, SOURCES, builtin_in, builtins, check, limits, load_path},
    text,
    words::Words,
};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/benchmark"))
}

#[test]
fn the_folder_of_benchmarks_has_no_fault() -> Result<(), Box<dyn Error>> {
    let words = Words::of("en");
    let report = check(root()).map_err(|failure| failure.tell(&words))?;
    let told: Vec<String> = report
        .faults
        .iter()
        .map(|fault| {
            format!("{}:{}:{}: {}; {}", fault.file, fault.line, fault.column, words.tell(&fault.what), words.tell(&fault.expected))
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert_eq!(report.sound.len(), builtins().len());
    // Beside each benchmark lie its other languages.
    for source in SOURCES.iter().filter(|source| source.language != "en") {
        let path = root().join(source.id).join(source.language);
        let report = check(&path).map_err(|failure| failure.tell(&words))?;
        let told: Vec<String> =
            report.faults.iter().map(|fault| format!("{}:{}: {}", fault.file, fault.line, words.tell(&fault.what))).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
        let whole = load_path(&path).map_err(|failure| failure.key().to_owned())?;
        assert_eq!(Some(whole), builtin_in(source.id, source.language));
    }
    Ok(())
}

#[test]
fn the_built_in_benchmark_is_whole() -> Result<(), Box<dyn Error>> {
    let benchmark = builtins().into_iter().next().ok_or("a built-in benchmark")?;
    let counts = Counts::of(&benchmark);
    assert_eq!((counts.factors, counts.closed, counts.open, counts.examples, counts.context), (13, 39, 22, 24, 7));
    assert_eq!(counts.closed + counts.open, 61);
    assert_eq!(benchmark.roles.len(), 4);
    let duties: Vec<usize> = benchmark.duties_by_role().iter().map(|(_, duties)| duties.len()).collect();
    assert_eq!((duties.as_slice(), counts.duties), ([3, 2, 3, 3].as_slice(), 11), "the Charter's duties under its four roles");
    let unserved = benchmark.duties().iter().filter(|duty| benchmark.serving(duty).next().is_none());
    assert_eq!(unserved.map(|duty| duty.id.as_str()).collect::<Vec<_>>(), ["fair-treatment"]);
    assert!(benchmark.factors.iter().all(|factor| !factor.roles.is_empty()), "every key factor concerns a role");
    Ok(())
}

#[test]
fn the_binary_and_the_folder_hold_the_same() -> Result<(), Box<dyn Error>> {
    for benchmark in builtins() {
        let folder = load_path(&root().join(&benchmark.id)).map_err(|failure| failure.key().to_owned())?;
        assert_eq!(folder, benchmark);
    }
    Ok(())
}

#[test]
fn every_text_that_the_room_reads_fits_the_smallest_screen() {
    for benchmark in SOURCES.iter().filter_map(|source| builtin_in(source.id, source.language)) {
        for (place, text, cells, rows) in read_aloud(&benchmark) {
            let wrapped = text::wrap(text, cells);
            assert!(wrapped.len() <= rows, "{place} takes {} rows of {cells} cells: {text}", wrapped.len());
            assert!(wrapped.iter().all(|row| text::width(row) <= cells), "{place}: {text}");
        }
    }
}

/// Every text of a key factor with its place, the cells of a row and the rows that it may take.
fn read_aloud(benchmark: &Benchmark) -> Vec<(String, &str, usize, usize)> {
    let mut texts = Vec::new();
    for factor in &benchmark.factors {
        let id = &factor.id;
        texts.push((format!("{id}: name"), factor.name.as_str(), limits::NAME, 1));
        texts.push((format!("{id}: statement"), &factor.statement, limits::COLUMN, limits::STATEMENT_ROWS));
        texts.push((format!("{id}: why"), &factor.why, limits::COLUMN, limits::STORY_ROWS));
        for question in &factor.questions {
            texts.push((format!("{id}/{}", question.id), &question.text, limits::QUESTION, limits::QUESTION_ROWS));
            for part in &question.parts {
                texts.push((format!("{id}/{}: part", question.id), part, limits::QUESTION, limits::PART_ROWS));
            }
        }
        for example in &factor.examples {
            texts.push((format!("{id}/{}: brief", example.id), &example.brief, limits::BRIEF, 1));
            texts.push((format!("{id}/{}: did", example.id), &example.did, limits::COLUMN, limits::STORY_ROWS));
        }
    }
    texts
}
