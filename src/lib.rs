//! Walks a workshop group through a city's development plan.
pub mod benchmark;
pub mod cli;
pub mod export;
pub mod failure;
pub mod import;
pub mod report;
pub mod run;
pub mod session;
pub mod store;
pub mod text;
pub mod time;
pub mod words;
