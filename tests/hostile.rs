//! Databases, files and arguments that somebody made to do harm, or that another program has been in:
//! they are used safely or refused in words, and nothing of theirs steers a terminal.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "hostile/commands.rs"]
mod commands;
#[path = "hostile/databases.rs"]
mod databases;
#[path = "hostile/poison.rs"]
mod poison;
#[path = "hostile/screens.rs"]
mod screens;
#[path = "hostile/values.rs"]
mod values;
#[path = "journeys/workshop.rs"]
#[expect(dead_code, reason = "these tests need only a part of it")]
mod workshop;
