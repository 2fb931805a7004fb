//! The benchmarks that come with the program, as text within the binary. They are read only when a
//! session needs one.

use super::{Benchmark, load};

/// A benchmark's texts: its own, then those of its key factors in order.
pub struct Source {
    /// The benchmark's id, as in its text.
    pub id: &'static str,
    /// The text of `benchmark.ron`.
    pub own: &'static str,
    /// The texts of its `factors/`, in the order of their names.
    pub factors: &'static [&'static str],
}

/// Every benchmark that comes with the program; the first is the one that a new session proposes.
pub const SOURCES: &[Source] = &[Source {
    id: "integrating-cities",
    own: include_str!("../../benchmark/integrating-cities/benchmark.ron"),
    factors: &[
        include_str!("../../benchmark/integrating-cities/factors/01-public-commitment.ron"),
        include_str!("../../benchmark/integrating-cities/factors/02-strategy.ron"),
        include_str!("../../benchmark/integrating-cities/factors/03-coordination-and-governance.ron"),
        include_str!("../../benchmark/integrating-cities/factors/04-migrant-participation.ron"),
        include_str!("../../benchmark/integrating-cities/factors/05-engagement-of-non-municipal-actors.ron"),
        include_str!("../../benchmark/integrating-cities/factors/06-raising-awareness.ron"),
        include_str!("../../benchmark/integrating-cities/factors/07-municipal-employment.ron"),
        include_str!("../../benchmark/integrating-cities/factors/08-staff-development.ron"),
        include_str!("../../benchmark/integrating-cities/factors/09-needs-assessment.ron"),
        include_str!("../../benchmark/integrating-cities/factors/10-welcome-culture.ron"),
        include_str!("../../benchmark/integrating-cities/factors/11-conflict-mediation.ron"),
        include_str!("../../benchmark/integrating-cities/factors/12-procurement.ron"),
        include_str!("../../benchmark/integrating-cities/factors/13-monitoring-and-evaluation.ron"),
    ],
}];

/// The built-in benchmark with this id.
#[must_use]
pub fn builtin(id: &str) -> Option<Benchmark> {
    let source = SOURCES.iter().find(|source| source.id == id)?;
    // The texts are part of the binary and read whole in a test.
    load::assemble(source.own, source.factors).ok()
}

/// Every built-in benchmark.
#[must_use]
pub fn builtins() -> Vec<Benchmark> {
    SOURCES.iter().filter_map(|source| builtin(source.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_is_read_whole() -> Result<(), (usize, ron::error::SpannedError)> {
        for source in SOURCES {
            let benchmark = load::assemble(source.own, source.factors)?;
            assert_eq!(benchmark.id, source.id);
            assert_eq!(benchmark.factors.len(), source.factors.len());
        }
        Ok(())
    }
}
