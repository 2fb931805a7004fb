//! The real program in a real terminal: few tests, for what only a terminal can show.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "terminal/endings.rs"]
mod endings;
#[path = "terminal/harness.rs"]
mod harness;
#[path = "terminal/program.rs"]
mod program;
#[path = "terminal/screen.rs"]
mod screen;
