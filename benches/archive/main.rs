//! Makes a database with many sessions, always the same, to measure on:
//! `cargo bench --bench archive -- FILE SESSIONS ACTIONS [ACTIONS STEPS]` (actions in all, spread evenly;
//! with the second pair, one session more that has so many by itself).

mod fill;

use std::{path::Path, process::ExitCode};

use charrette::words::Words;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [file, figures @ ..] = arguments.as_slice() else { return ExitCode::SUCCESS };
    let Ok(figures) = figures.iter().map(|figure| figure.parse()).collect::<Result<Vec<usize>, _>>() else { return ExitCode::from(2) };
    let file = Path::new(file);
    let done = match *figures.as_slice() {
        [sessions, actions] => fill::fill(file, sessions, actions),
        [sessions, actions, long, steps] => fill::fill(file, sessions, actions).and_then(|()| fill::add_long(file, long, steps).map(drop)),
        _ => return ExitCode::from(2),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            std::fs::write("/dev/stderr", failure.tell(&Words::of("en"))).ok();
            ExitCode::FAILURE
        }
    }
}
