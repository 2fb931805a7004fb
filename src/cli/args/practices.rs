//! The library of good practices.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  charrette practices                                  all of them, a line each
  charrette practices --topic employment --country norway
  charrette practices --year \"\"                        those whose year nobody gave
  charrette practices show oslo-equality-data
  charrette practices template > ours.ron
  charrette practices add ours.ron

In the library are the practices that come with the program, the examples of all benchmarks, the articles that
sessions keep in it, and your own, in the folder practices beside the file of the sessions.
Letter case and accents do not count; of a topic and a country a part is enough."
)]
pub struct Practices {
    #[command(subcommand)]
    pub command: Option<Practice>,
    /// About a topic
    #[arg(long, value_name = "WORDS")]
    pub topic: Option<String>,
    /// Of a country
    #[arg(long, value_name = "NAME")]
    pub country: Option<String>,
    /// Of a year; \"\" for those whose year nobody gave
    #[arg(long, value_name = "YEAR")]
    pub year: Option<String>,
    /// With all these words anywhere in it
    #[arg(long, value_name = "WORDS")]
    pub find: Option<String>,
    /// As JSON, an array of objects
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum Practice {
    /// Print a practice
    Show {
        /// Its id, as the list shows it
        #[arg(value_name = "ID")]
        practice: String,
    },
    /// Put a practice of your own into the library; every fault with its line and column
    Add {
        /// A file that begins as `practices template` does
        #[arg(value_name = "FILE.ron")]
        file: PathBuf,
    },
    /// Print a start for a practice of your own
    Template,
    /// List the topics, with how many practices are about each
    Topics,
}
