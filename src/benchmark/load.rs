//! A benchmark read from RON and written as RON.

use ron::{Options, error::SpannedError, extensions::Extensions, ser::PrettyConfig};
use serde::de::DeserializeOwned;

use super::{Benchmark, KeyFactor};

/// The RON that all our files are written in: `Some(…)` may be left out.
pub fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// How our files are laid out, the same on every machine.
pub fn layout() -> PrettyConfig {
    PrettyConfig::new().new_line("\n").indentor("    ").struct_names(true).escape_strings(true)
}

/// Reads a value from RON; a byte order mark before it is passed over.
///
/// # Errors
/// What is wrong with the text, and where.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    options().from_str(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Reads a benchmark from one text.
///
/// # Errors
/// What is wrong with the text, and where.
pub fn read_edition(text: &str) -> Result<Benchmark, SpannedError> {
    read(text)
}

/// Writes a benchmark as one text, which `read_edition` reads back.
///
/// # Errors
/// None for a benchmark of ours; the writer's own word otherwise.
pub fn edition_text(benchmark: &Benchmark) -> Result<String, ron::Error> {
    let mut text = options().to_string_pretty(benchmark, layout())?;
    text.push('\n');
    Ok(text)
}

/// Puts a benchmark together from its own file and those of its key factors, in this order.
///
/// # Errors
/// What is wrong with which text (0 is the benchmark's own), and where.
pub fn assemble(own: &str, factors: &[&str]) -> Result<Benchmark, (usize, SpannedError)> {
    let mut benchmark: Benchmark = read(own).map_err(|error| (0, error))?;
    for (at, text) in factors.iter().enumerate() {
        benchmark.factors.push(read::<KeyFactor>(text).map_err(|error| (at + 1, error))?);
    }
    Ok(benchmark)
}
