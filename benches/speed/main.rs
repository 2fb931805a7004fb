//! Measures what a person waits for, beside the least that any program of this kind would take, in
//! turn: `cargo bench --bench speed [-- --rounds N] [WHAT ...]`. No figure fails anything; ratios are
//! to be read, with their spread.
//!
//! Where the rest goes (Linux, two cores, 10,000 sessions; instructions counted by callgrind):
//!
//! | first frame | millions | |
//! |---|---|---|
//! | picture | 1.7 | half of it ratatui's: differences, escape sequences |
//! | SQLite reads its schema | 1.1 | some forty tables and indexes; the floor has one |
//! | rows of the shelf | 0.9 | and some 150 pages of the index that the sessions are counted by |
//! | word table | 0.5 | where each message stands, and the 28 that home says |
//! | opening, foreign tables refused | 0.4 | |
//! | command line | 0.4 | |
//!
//! | step | | floor |
//! |---|---|---|
//! | pages | 6: record, log with two indexes, shelf with its order | 2 |
//! | threads that are woken | 3: loop, store, loop; and the watch of the folder, which sees our own writes | 0 |
//! | instructions in the store | 316,000, of them 142,000 for the row of the shelf | |
//!
//! | memory at home | MB of 9.9 | |
//! |---|---|---|
//! | the program's own code and tables | 7.4 | pages that were touched, and their neighbours, which the kernel maps along; 14.5 MB on the disk since Word, Excel and calendars are written |
//! | heap and stacks | 1.7 | half of it SQLite's pages, half words and screen |
//! | libraries of the system | 0.8 | |
#![expect(clippy::print_stdout, reason = "a table is what it is for")]

mod actions;
#[path = "../archive/fill.rs"]
mod fill;
mod floors;
mod glass;
mod measures;
mod papers;
mod room;

use std::{path::Path, process::ExitCode};

use glass::Outcome;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done: Outcome<()> = match words.as_slice() {
        ["floor-plain"] => floors::plain().map_err(Into::into),
        ["floor-durable", file] => floors::durable(Path::new(file)).map_err(Into::into),
        ["floor-search", file, query] => floors::search(Path::new(file), query).map_err(Into::into),
        ["page", file, format] => papers::page(Path::new(file), format),
        ["--rounds", rounds, what @ ..] => rounds.parse().map_err(Into::into).and_then(|rounds| measures::all(rounds, what)),
        what => measures::all(10, what),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
