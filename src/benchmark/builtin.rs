//! The benchmarks that come with the program, as text within the binary. They are read only when a
//! session needs one.

use super::{Benchmark, load};

/// A benchmark's texts: its own, then those of its key factors in order.
pub struct Source {
    /// The benchmark's id, as in its text.
    pub id: &'static str,
    /// The language that it is written in.
    pub language: &'static str,
    /// The text of `benchmark.ron`.
    pub own: &'static str,
    /// The texts of its `factors/`, in the order of their names.
    pub factors: &'static [&'static str],
}

/// The texts of a benchmark that lies in a folder, in the order of its key factors.
macro_rules! source {
    ($id:literal, $language:literal, $folder:literal, [$($factor:literal),* $(,)?]) => {
        Source {
            id: $id,
            language: $language,
            own: include_str!(concat!("../../benchmark/", $folder, "/benchmark.ron")),
            factors: &[$(include_str!(concat!("../../benchmark/", $folder, "/factors/", $factor, ".ron"))),*],
        }
    };
}

/// The built-in benchmark on cultural diversity, in a language.
macro_rules! integrating_cities {
    ($language:literal, $folder:literal) => {
        source!(
            "integrating-cities",
            $language,
            $folder,
            [
                "01-public-commitment",
                "02-strategy",
                "03-coordination-and-governance",
                "04-migrant-participation",
                "05-engagement-of-non-municipal-actors",
                "06-raising-awareness",
                "07-municipal-employment",
                "08-staff-development",
                "09-needs-assessment",
                "10-welcome-culture",
                "11-conflict-mediation",
                "12-procurement",
                "13-monitoring-and-evaluation",
            ]
        )
    };
}

/// The benchmark on networks of staff, in a language.
macro_rules! employee_networks {
    ($language:literal, $folder:literal) => {
        source!(
            "employee-networks",
            $language,
            $folder,
            [
                "01-engage",
                "02-embed",
                "03-empower",
                "04-equip",
                "05-evaluate",
                "06-evolve",
                "07-sponsor",
                "08-budget",
                "09-coordinator",
                "10-messages",
            ]
        )
    };
}

/// The benchmark on the yearly work of a unit for equality, in a language.
macro_rules! systematic_equality {
    ($language:literal, $folder:literal) => {
        source!(
            "systematic-equality",
            $language,
            $folder,
            ["01-situation", "02-goals", "03-measures", "04-evaluation", "05-overall-plans", "06-suppliers", "07-staff", "08-reporting",]
        )
    };
}

/// Every benchmark that comes with the program, in every language that it is there in; the first is the one that a
/// new session proposes, and the first of an id stands in where it is not there in another language.
pub const SOURCES: &[Source] = &[
    integrating_cities!("en", "integrating-cities"),
    integrating_cities!("nb", "integrating-cities/nb"),
    integrating_cities!("de", "integrating-cities/de"),
    employee_networks!("en", "employee-networks"),
    employee_networks!("nb", "employee-networks/nb"),
    employee_networks!("de", "employee-networks/de"),
    systematic_equality!("en", "systematic-equality"),
    systematic_equality!("nb", "systematic-equality/nb"),
    systematic_equality!("de", "systematic-equality/de"),
];

/// The built-in benchmark with this id, in the language that its source is written up in first.
#[must_use]
pub fn builtin(id: &str) -> Option<Benchmark> {
    SOURCES.iter().find(|source| source.id == id).and_then(assembled)
}

/// The built-in benchmark with this id, in a language where it is there in it.
#[must_use]
pub fn builtin_in(id: &str, language: &str) -> Option<Benchmark> {
    let spoken = SOURCES.iter().find(|source| source.id == id && source.language == language);
    spoken.map_or_else(|| builtin(id), assembled)
}

fn assembled(source: &Source) -> Option<Benchmark> {
    // The texts are part of the binary and read whole in a test.
    load::assemble(source.own, source.factors).ok()
}

/// Every built-in benchmark once, in a language where it is there in it.
#[must_use]
pub fn builtins_in(language: &str) -> Vec<Benchmark> {
    let mut ids: Vec<&str> = SOURCES.iter().map(|source| source.id).collect();
    ids.dedup();
    ids.into_iter().filter_map(|id| builtin_in(id, language)).collect()
}

/// Every built-in benchmark.
#[must_use]
pub fn builtins() -> Vec<Benchmark> {
    builtins_in("en")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_is_read_whole() -> Result<(), (usize, ron::error::SpannedError)> {
        for source in SOURCES {
            let benchmark = load::assemble(source.own, source.factors)?;
            assert_eq!((benchmark.id.as_str(), benchmark.language.as_str()), (source.id, source.language));
            assert_eq!(benchmark.factors.len(), source.factors.len());
        }
        Ok(())
    }
    #[test]
    fn a_benchmark_is_the_same_in_every_language_but_for_its_words() -> Result<(), &'static str> {
        for source in SOURCES {
            let (there, here) = (assembled(source).ok_or("read")?, builtin(source.id).ok_or("read")?);
            assert_eq!(there.edition, here.edition);
            let shape = |benchmark: &Benchmark| -> Vec<String> {
                let factors = benchmark.factors.iter().map(|factor| {
                    let questions = factor.questions.iter().map(|question| format!("{} {:?}", question.id, question.kind));
                    let examples = factor.examples.iter().map(|example| format!("{} {:?}", example.id, example.year));
                    format!("{} {:?} {:?} {:?}", factor.id, factor.roles, factor.duties, questions.chain(examples).collect::<Vec<_>>())
                });
                let context = benchmark.context.iter().map(|factor| format!("{} {}", factor.id, factor.involves.len()));
                let duties = benchmark.duties().iter().map(|duty| format!("{} {}", duty.id, duty.role));
                factors.chain(context).chain(duties).collect()
            };
            assert_eq!(shape(&there), shape(&here), "in {}", source.language);
        }
        Ok(())
    }
}
