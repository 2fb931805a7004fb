//! A spreadsheet of actions that comes back: read as a grid of cells, its heads recognised, its lines found
//! again, and each cell held against what the session says now. What differs is what was meant; what cannot
//! be understood is said with its line and column and left out, and nothing is ever taken silently.
//!
//! ```text
//!  bytes ──► grid (csv · xlsx) ──► heads ──► lines ──► cells ──► the session as it is wanted
//! ```

mod alter;
mod cells;
mod csv;
mod grid;
mod heads;
mod lines;
mod xlsx;

pub use grid::{Given, Grid, Line, MOST_LINES, SIZE_LIMIT, read_grid};
pub use lines::{Desk, Returned, returned};

#[cfg(test)]
mod tests;
