//! Measures what a person waits for, beside the least that any program of this kind would take, in
//! turn: `cargo bench --bench speed [-- --rounds N] [WHAT ...]`. No figure fails anything; ratios are
//! to be read, with their spread.
#![expect(clippy::print_stdout, reason = "a table is what it is for")]

#[path = "../archive/fill.rs"]
mod fill;
mod floors;
mod glass;
mod measures;

use std::{path::Path, process::ExitCode};

use glass::Outcome;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done: Outcome<()> = match words.as_slice() {
        ["floor-plain"] => floors::plain().map_err(Into::into),
        ["floor-durable", file] => floors::durable(Path::new(file)).map_err(Into::into),
        ["floor-search", file, query] => floors::search(Path::new(file), query).map_err(Into::into),
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
