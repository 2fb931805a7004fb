//! Measures what a person waits for, beside the least that any program of this kind would take, in
//! turn: `cargo bench --bench speed [-- --rounds N] [WHAT ...]`. No figure fails anything; ratios are
//! to be read, with their spread.
//!
//! Three goals are missed. Home's first frame with 10,000 sessions takes 1.3 to 2.0 times the floor in the middle of
//! fifteen to forty rounds, by what else the machine does, and 1.9 times where each is taken at its least (goal 1.5). A step
//! takes 1.35 times the floor, 1.13 to 1.60 (1.3); where the disk is slow the sync is all there is to see. The memory at
//! home is 10.2 MB, 10.1 to 10.3 (8), with a program of 15.8 MB; it was 9.1 before the library, the yearly cycle, units and
//! help in three languages, with one of 12.9 MB: what is below was counted then. A key while typing is seen after 1.41
//! times the floor, 1.18 to 2.37 (1.5), and a search takes 1.46 times it, with one round that the disk held up (1.5).
//!
//! Where the rest goes (Linux, two cores, 10,000 sessions; instructions counted by callgrind):
//!
//! | first frame | millions of 6.7 | the floor, 2.0 in all |
//! |---|---|---|
//! | picture | 2.0 | a box: half of ours is ratatui's too, differences and escape sequences |
//! | SQLite reads its schema | 1.4: some forty tables and indexes | one |
//! | rows of the shelf | 0.8, and some 150 pages of the index that the sessions are counted by | - |
//! | word table | 1.1: where each message stands 0.7, what home says 0.4 | - |
//! | opening, foreign tables refused | 0.5 | a file is opened and nothing asked |
//! | command line | 0.5 | - |
//! | libraries found and joined | 0.4 | the same |
//!
//! | step | | floor |
//! |---|---|---|
//! | pages | 6 to 7: record, log with two indexes, shelf with its order | 1 |
//! | calls to write them | 12 to 14; the sync that follows has as much more to carry | 2 |
//! | instructions in the store | 240,000, of them 64,000 for the row of the shelf, 55,000 for the log | a row is inserted |
//! | the picture | 740,000 instructions, 490,000 of them ratatui's search for what differs | the same search, over a page with a line |
//! | threads that are woken | 3: loop, store, loop; and the watch of the folder, which sees our own writes | 0 |
//!
//! | memory at home | MB of 9.1 | |
//! |---|---|---|
//! | the program's own code and tables | 7.3 | 2.1 MB of code are touched, in some 90 windows of 64 kB, and the kernel maps each whole: 5.7 of the 9.1 MB of code; the program is 12.9 MB on the disk |
//! | heap and stacks | 1.6 | a third of it SQLite's pages, half words and screen |
//! | libraries of the system | 0.2 | the rest of them is others' too |
//!
//! What was tried for the memory and left: half as many pages of the file (0.3 MB less, but a step then reads more of
//! them, the more there are). What was weighed and left: addresses fixed when the program is made, which would take away the protection that a
//! random place gives; relocations packed small (0.2 MB), which no system before glibc 2.36 would start; functions in a
//! listed order, which every new compiler would mix up.
//!
//! A search among 15,000 records takes 27.5 million instructions, of the floor's 18.5: beyond the question itself the file is
//! opened with its schema (1.9), the hundred records found are read for their excerpts (2.0), and set in columns (0.7).
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
