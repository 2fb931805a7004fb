//! A session as people hand it over: readable RON, the same bytes on every machine.

use crate::{
    benchmark::{Benchmark, layout, options},
    failure::Failure,
    session::{Session, SessionFile, StepId},
};

/// The session's file: all records, the benchmark when it is not one that comes with the program,
/// and the ids of the steps that made it. Read and written again, it is the same byte for byte.
///
/// # Errors
/// The writer's own word; none for a session of ours.
pub fn session_ron(session: &Session, benchmark: Option<&Benchmark>, lineage: Vec<StepId>) -> Result<String, Failure> {
    let file = SessionFile::of(session, benchmark, lineage);
    let text = options().to_string_pretty(&file, layout());
    text.map(|text| text + "\n").map_err(|error| Failure::new("export-not-written").with("said", error.to_string()))
}
