//! Whether a benchmark is right, told as a compiler tells it: all faults of all files at once, each
//! with its place, what is wrong and what was expected.
//!
//! The RON library stops at the first fault and gives no places for values, so a benchmark is read
//! here once more by a small reader of our own that goes on after a fault and keeps every place
//! (`tokens`, `reader`). Its tree (`node`) is held against the shape of a benchmark (`shape`), then against
//! what must be true across fields and files (`sense`). What passes is read by the library as well,
//! so that nothing is accepted here which the program could not open.

mod gather;
pub mod limits;
mod node;
mod reader;
mod sense;
mod shape;
#[cfg(test)]
mod tests;
mod tokens;

use std::path::Path;

use super::{Benchmark, QuestionKind, load};
use crate::{
    failure::Failure,
    words::{Phrase, Words},
};

/// So many faults of one file are told; whoever has more mends these first.
const FAULT_LIMIT: usize = 1_000;

/// So many are looked for: a file of nothing but faults would take a thousand times its size to keep them all.
const MOST_FLAWS: usize = 10_000;

/// Something wrong in a benchmark file.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The file, as it was asked for.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub what: Phrase,
    /// What was expected.
    pub expected: Phrase,
}

/// What a benchmark without faults holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// Its id.
    pub id: String,
    /// Its edition.
    pub edition: String,
    /// Its title.
    pub title: String,
    /// Key factors.
    pub factors: usize,
    /// Guide questions that ask for a yes or no.
    pub closed: usize,
    /// Guide questions that ask for an account.
    pub open: usize,
    /// City examples.
    pub examples: usize,
    /// Context factors.
    pub context: usize,
    /// Duties of its charter.
    pub duties: usize,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// Every fault, by file and place.
    pub faults: Vec<Fault>,
    /// How many files were read.
    pub files: usize,
    /// The benchmarks that have no fault.
    pub sound: Vec<Counts>,
}

/// A fault within one file, by its byte.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Flaw {
    at: usize,
    what: Phrase,
    expected: Phrase,
}

/// A file that has been read.
pub(crate) struct Page {
    /// Its path, as people see it.
    name: String,
    /// Its text; what was no text is a replacement character.
    text: String,
    /// What was no text.
    flaws: Vec<Flaw>,
}

impl Page {
    /// A page of this text; a byte order mark before it is passed over.
    fn new(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(), flaws: vec![] }
    }
}

/// Checks a benchmark: a file, a folder with `benchmark.ron` and `factors/`, or a folder of several.
///
/// # Errors
/// When nothing can be read there at all, or no benchmark is there.
pub fn check(path: &Path) -> Result<Report, Failure> {
    let mut report = Report::default();
    for pages in gather::benchmarks(path)? {
        report.files += pages.len();
        let (faults, benchmark) = examine(&pages);
        report.faults.extend(faults);
        report.sound.extend(benchmark.as_ref().map(Counts::of));
    }
    Ok(report)
}

/// Checks a benchmark that is one text, such as the one within a session's file.
#[must_use]
pub fn check_text(name: &str, text: &str) -> Vec<Fault> {
    examine(&[Page::new(name, text)]).0
}

/// Checks a good practice that is one text: the same rules, another shape.
#[must_use]
pub fn check_practice(name: &str, bytes: &[u8]) -> Vec<Fault> {
    let page = gather::page(name, bytes);
    let (root, mut flaws) = reader::read(&page.text, shape::PRACTICE.name);
    flaws.extend(page.flaws.iter().cloned());
    shape::fit(&root, &shape::PRACTICE, &mut flaws);
    told(std::slice::from_ref(&page), vec![flaws])
}

/// Reads a benchmark of one's own from a file or folder; it must have no faults.
///
/// # Errors
/// When it cannot be read, or has faults: the first is told, `check` tells all.
pub fn load_path(path: &Path) -> Result<Benchmark, Failure> {
    let all = gather::benchmarks(path)?;
    let [pages] = all.as_slice() else {
        return Err(Failure::new("benchmark-several").with("path", gather::shown(path)).with("count", all.len()));
    };
    let (faults, benchmark) = examine(pages);
    benchmark.ok_or_else(|| at_fault(gather::shown(path), &faults))
}

/// Every benchmark of one's own in a folder, and trouble with those that have faults; none where there is no folder.
#[must_use]
pub fn load_folder(path: &Path) -> (Vec<Benchmark>, Vec<Failure>) {
    if !path.is_dir() {
        return (vec![], vec![]);
    }
    let all = match gather::benchmarks(path) {
        Ok(all) => all,
        Err(failure) if failure.key() == "benchmark-none-here" => return (vec![], vec![]),
        Err(failure) => return (vec![], vec![failure]),
    };
    let (mut sound, mut faulty) = (vec![], vec![]);
    for pages in all {
        match examine(&pages) {
            (_, Some(benchmark)) => sound.push(benchmark),
            (faults, None) => faulty.push(at_fault(pages.first().map(|page| page.name.clone()).unwrap_or_default(), &faults)),
        }
    }
    (sound, faulty)
}

/// A benchmark with faults: the first is told.
fn at_fault(path: String, faults: &[Fault]) -> Failure {
    let first = faults.first().map(|fault| format!("{}:{}:{}", fault.file, fault.line, fault.column));
    Failure::new("benchmark-faults")
        .with("path", path)
        .with("count", faults.len())
        .with("first", first.unwrap_or_default())
        .with("what", faults.first().and_then(|fault| serde_json::to_value(&fault.what).ok()).unwrap_or_default())
}

/// The faults of one benchmark, whose first page is its own and whose others are its key factors;
/// the benchmark itself when there are none.
fn examine(pages: &[Page]) -> (Vec<Fault>, Option<Benchmark>) {
    let mut faults = told(pages, our_flaws(pages));
    if !faults.is_empty() {
        return (faults, None);
    }
    let texts: Vec<String> = pages.iter().map(|page| page.text.replace("\r\n", "\n")).collect();
    let (own, factors) = texts.split_first().map(|(own, factors)| (own.as_str(), factors)).unwrap_or_default();
    let factors: Vec<&str> = factors.iter().map(String::as_str).collect();
    match load::assemble(own, &factors) {
        Ok(benchmark) => (faults, Some(benchmark)),
        Err((at, error)) => {
            // None is known to come here; should our reader be too kind one day, it is told all the same.
            faults.push(Fault {
                file: pages.get(at).map(|page| page.name.clone()).unwrap_or_default(),
                line: error.span.start.line,
                column: error.span.start.col,
                what: Phrase::new("fault-unreadable").with("reason", shown(&error.code.to_string())),
                expected: Phrase::new("expected-ron"),
            });
            (faults, None)
        }
    }
}

/// The flaws of each page that our own reading finds.
fn our_flaws(pages: &[Page]) -> Vec<Vec<Flaw>> {
    let mut flaws = Vec::new();
    let mut roots = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let (root, mut found) = reader::read(&page.text, if at == 0 { "Benchmark" } else { "KeyFactor" });
        found.extend(page.flaws.iter().cloned());
        let shape = if at == 0 { &shape::BENCHMARK } else { &shape::KEY_FACTOR };
        shape::fit(&root, shape, &mut found);
        flaws.push(found);
        roots.push(root);
    }
    sense::make(pages, &roots, &mut flaws);
    flaws
}

/// Flaws by byte as faults by line and column, in the order of their places.
fn told(pages: &[Page], flaws: Vec<Vec<Flaw>>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (page, mut flaws) in pages.iter().zip(flaws) {
        flaws.sort_by_key(|flaw| flaw.at);
        flaws.dedup();
        let more = flaws.len().saturating_sub(FAULT_LIMIT);
        if let Some(first) = flaws.get(FAULT_LIMIT).map(|flaw| flaw.at) {
            flaws.truncate(FAULT_LIMIT);
            flaws.push(Flaw { at: first, what: Phrase::new("fault-more").with("count", more), expected: Phrase::new("expected-fewer") });
        }
        let (mut line, mut start, mut from) = (1, 0, 0);
        for Flaw { at, what, expected } in flaws {
            let passed = page.text.get(from..at).unwrap_or_default();
            line += passed.matches('\n').count();
            start = passed.rfind('\n').map_or(start, |newline| from + newline + 1);
            from = at;
            let column = page.text.get(start..at).unwrap_or_default().chars().count() + 1;
            faults.push(Fault { file: page.name.clone(), line, column, what, expected });
        }
    }
    faults
}

/// A fault on one line, as `FILE:LINE:COLUMN: what; expected: what`.
#[must_use]
pub fn fault_line(fault: &Fault, words: &Words) -> String {
    let place = format!("{}:{}:{}", fault.file, fault.line, fault.column);
    let args = [("place", place.into()), ("what", words.tell(&fault.what).into()), ("expected", words.tell(&fault.expected).into())];
    crate::text::one_line(&words.with("fault-line", &args))
}

/// Something out of a file as a message may quote it.
fn shown(text: &str) -> String {
    crate::text::shorten(&crate::text::one_line(text), 40)
}

impl Counts {
    /// What a benchmark holds.
    #[must_use]
    pub fn of(benchmark: &Benchmark) -> Self {
        let questions = || benchmark.factors.iter().flat_map(|factor| &factor.questions);
        let closed = questions().filter(|question| question.kind == QuestionKind::Closed).count();
        Self {
            id: benchmark.id.clone(),
            edition: benchmark.edition.clone(),
            title: benchmark.title.clone(),
            factors: benchmark.factors.len(),
            closed,
            open: questions().count() - closed,
            examples: benchmark.factors.iter().map(|factor| factor.examples.len()).sum(),
            context: benchmark.context.len(),
            duties: benchmark.duties().len(),
        }
    }
}
