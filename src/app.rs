//! State of the program.
pub mod action_line;
pub mod field;
