//! The words that the program is called with; those of the larger families stand in rooms of their own.

mod actions;
mod papers;
mod practices;
mod yearly;

use std::path::PathBuf;

use clap::{Args, Command as Grammar, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum, value_parser};
use clap_complete::Shell;
use serde::{Deserialize, Serialize};

pub use actions::Actions;
pub use papers::{Choice, Compare, Export, Handout, Import, LeftOut, Report, SideBySide, To};
pub use practices::{Practice, Practices};
pub use yearly::{UnitCommand, Units, Whether, Yearly};

use crate::{
    app,
    failure::Failure,
    session::Purpose,
    text,
    words::{LANGUAGES, Language as Tongue},
};

const EXAMPLES: &str = "\
Examples:
  charrette                     open the program where you left it
  charrette demo                look around in a finished session, nothing is kept
  charrette new --title \"Diversity plan\" --organisation Lindhaven
  charrette export latest --format markdown --output plan.md
  charrette export latest --format ron > handover.ron
  charrette import handover.ron

SESSION is `latest`, the 8 characters of its id or the first few of them, or its whole title.
`charrette help COMMAND` tells more about a command.";

/// The options that every command takes stand below its own.
const EVERYWHERE: &str = "For every command";

/// Walks a workshop group through a city's development plan, on a shared screen, and keeps every word.
#[derive(Debug, Parser)]
#[command(name = "charrette", version, after_help = EXAMPLES, disable_help_subcommand = false, max_term_width = 100)]
pub struct Cli {
    /// The file of the sessions; charrette.db in this system's data folder when left out
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "FILE", env = "CHARRETTE_DATABASE", hide_env_values = true)]
    pub database: Option<PathBuf>,
    /// The palette of the screen: own (the terminal's own colours), or for a dark room, a light room, a tired projector
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "own|dark|light|contrast", value_enum, hide_possible_values = true)]
    pub theme: Option<Palette>,
    /// The language of screens and pages
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "CODE")]
    pub language: Option<String>,
    /// The file of settings; config.ron in this system's settings folder when left out
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "FILE", env = "CHARRETTE_CONFIG", hide_env_values = true)]
    pub config: Option<PathBuf>,
    /// What to do; the program opens at home when left out
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look around in a finished sample session; nothing is kept
    Demo,
    /// Make a session and open it
    New(New),
    /// Open a session where it was left
    Resume {
        /// Which one
        #[arg(default_value = "latest")]
        session: String,
    },
    /// List the sessions, the one altered last first
    List {
        /// As JSON, an array of objects
        #[arg(long)]
        json: bool,
    },
    /// Print a whole session as plain text, for screen readers and pipes
    Show {
        /// Which one
        session: String,
    },
    /// Print every step of a session, with its time
    History {
        /// Which one
        session: String,
    },
    /// List the actions of all sessions, what is due first at the top
    Actions(Actions),
    /// Find words in the titles, notes, evidence and actions of all sessions
    Search {
        /// The words; letter case and accents do not count
        #[arg(required = true)]
        words: Vec<String>,
        /// As JSON, an array of objects
        #[arg(long)]
        json: bool,
    },
    /// Write the action plan, or the session itself, as a page or file
    Export(Export),
    /// Hold two sessions against each other, then and now; more than two give a trend
    Compare(Compare),
    /// Write the annual report over all sessions: challenges, goals, measures, results, and what is missing
    Report(Yearly),
    /// The units of organisations, and which of them owe a report every year
    Units(Units),
    /// Put the sessions of several units that used one benchmark side by side; no ranking
    SideBySide(SideBySide),
    /// Take in a session that somebody handed over as RON, or a spreadsheet of actions that was filled in
    Import(Import),
    /// The benchmarks: list them, read one, write and check one of your own
    Benchmark {
        #[command(subcommand)]
        command: Benchmark,
    },
    /// The library of good practices: list them by topic, country and year, read one, add your own
    Practices(Practices),
    /// The languages: list them, check the words of another one
    Language {
        #[command(subcommand)]
        command: Language,
    },
    /// Write a consistent copy of the file of the sessions
    Backup {
        /// The new file
        file: PathBuf,
    },
    /// List the backups, or put one in the place of the file of the sessions; asks first
    Restore(Restore),
    /// Check that the file of the sessions is whole; save what can be read of a damaged one
    #[command(after_help = CHECKING)]
    Check {
        /// Write what can be read into this new file, and say what cannot; the damaged one is left as it is
        #[arg(long, value_name = "FILE")]
        salvage: Option<PathBuf>,
    },
    /// Replace the name of a person by a role, in every session, its history and the backups; asks first
    Forget(Forget),
    /// The deleted sessions
    Trash {
        #[command(subcommand)]
        command: Trash,
    },
    /// Print every setting with its default, as a file to start from; says where it belongs
    Config,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    Man,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette new --title \"Diversity plan 2026\" --organisation Lindhaven --minutes 180
  charrette new --purpose assessment --factors strategy,public-commitment
  charrette new --benchmark employee-networks --organisation Lindhaven --unit \"Staff who are carers\"
  charrette new --benchmark my-benchmark/ --no-open")]
pub struct New {
    /// What the session is called
    #[arg(long)]
    pub title: Option<String>,
    /// The city or other organisation
    #[arg(long)]
    pub organisation: Option<String>,
    /// The unit within it: a district, a department, a network of staff
    #[arg(long)]
    pub unit: Option<String>,
    /// What the session is made for; a plan when left out, or what the review was that is made again
    #[arg(long, value_enum)]
    pub purpose: Option<Use>,
    /// The id of a benchmark that comes with the program, or a file or folder of your own; when left out the first one, or that of the earlier session
    #[arg(long, value_name = "ID|PATH")]
    pub benchmark: Option<String>,
    /// Make a plan from this finalised assessment or peer review: its judgements, reasons and evidence stand as they are
    #[arg(long, value_name = "SESSION", conflicts_with = "review_again")]
    pub plan_from: Option<String>,
    /// Make this review again: what it held is shown as "then", and counts for nothing until you confirm it
    #[arg(long, value_name = "SESSION")]
    pub review_again: Option<String>,
    /// The key factors taken up, by id or number; all when left out, or those of the earlier session
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub factors: Vec<String>,
    /// How many minutes there are
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..=10_000))]
    pub minutes: Option<u32>,
    /// Do not open it: print its id and nothing else
    #[arg(long)]
    pub no_open: bool,
}

const CHECKING: &str = "\
Examples:
  charrette check                        says which session is damaged and where
  charrette check --salvage saved.db     writes what can be read into a new file
  charrette --database saved.db          opens it";

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette restore                 list the backups and what is in them
  charrette restore 2026-03-12      show what is in that one, ask, and put it in place
  charrette restore latest --yes    without asking

A backup is made on the first start of a day, beside the file of the sessions; the last fourteen are kept.
What a restore takes the place of is kept too, and can be restored in its turn.")]
pub struct Restore {
    /// The day of a backup, `latest`, or a file; the backups are listed when left out
    #[arg(value_name = "BACKUP")]
    pub backup: Option<String>,
    /// Do not ask; needed where nobody can answer, as in a script
    #[arg(long, requires = "backup")]
    pub yes: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette forget \"Anna Berg\"                       say where the name stands, and ask
  charrette forget \"Anna Berg\" --role planner --yes
  charrette forget --due                             the names that have been kept for long enough

Found is the whole name, in any letter case, also as Berg, Anna, A. Berg or Ms Berg; a first name or surname alone
is not. It is replaced in records, history, drafts, trash, index and backups, which cannot be taken back. What was
exported or copied to elsewhere is out of reach.")]
pub struct Forget {
    /// The whole name
    #[arg(required_unless_present = "due")]
    pub person: Option<String>,
    /// What stands in the place of the name; the role that each session knows when left out
    #[arg(long)]
    pub role: Option<String>,
    /// In this session only
    #[arg(long)]
    pub session: Option<String>,
    /// Offer the persons whose last session is longer ago than forget_after_years in the file of settings
    #[arg(long, conflicts_with_all = ["person", "role", "session"])]
    pub due: bool,
    /// Do not ask; needed where nobody can answer, as in a script
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum Benchmark {
    /// List the benchmarks: those that come with the program, and your own beside the file of the sessions
    List,
    /// Print a benchmark
    Show {
        /// Its id, or a file or folder of your own
        #[arg(value_name = "ID|PATH")]
        benchmark: String,
        /// As RON in one file: a start for one of your own
        #[arg(long)]
        ron: bool,
    },
    /// Print the hand-outs of a benchmark: a sheet per key factor for tables that work on paper
    Handout(Handout),
    /// Check a benchmark of your own: every fault with its file, line and column
    Check {
        /// A file, a folder with benchmark.ron and factors/, or a folder of several
        #[arg(value_name = "FILE|FOLDER")]
        path: PathBuf,
    },
    /// Print a start for a benchmark of your own
    Template,
    /// Move a session to another edition of its benchmark; shows what is new, reworded and withdrawn, and asks first
    Move {
        /// Which session
        session: String,
        /// The edition: a file, a folder, an id, or ID@EDITION
        #[arg(long, value_name = "PATH|ID@EDITION")]
        to: String,
        /// Do not ask; needed where nobody can answer, as in a script
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum Language {
    /// List the languages that the program speaks
    List,
    /// Check the words of a language against the English ones: what is lacking, unknown or cannot be read
    Check {
        /// A folder of .ftl files, or one such file
        #[arg(value_name = "FILE|FOLDER")]
        path: PathBuf,
    },
    /// Print all English words, a start for another language
    Template,
}

#[derive(Debug, Subcommand)]
pub enum Trash {
    /// List the deleted sessions
    List {
        /// As JSON, an array of objects
        #[arg(long)]
        json: bool,
    },
    /// Delete a session: it can be restored until the trash is emptied
    Put {
        /// Which one
        session: String,
    },
    /// Bring a deleted session back
    Restore {
        /// Which one
        session: String,
    },
    /// Delete what is in the trash for good; asks first
    Empty {
        /// Do not ask; needed where nobody can answer, as in a script
        #[arg(long)]
        yes: bool,
    },
}

/// A palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Palette {
    Own,
    Dark,
    Light,
    Contrast,
}

impl From<Palette> for app::Palette {
    fn from(palette: Palette) -> Self {
        match palette {
            Palette::Own => Self::Own,
            Palette::Dark => Self::Dark,
            Palette::Light => Self::Light,
            Palette::Contrast => Self::Contrast,
        }
    }
}

/// What a session is made for.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Use {
    Plan,
    Assessment,
    PeerReview,
}

impl From<Use> for Purpose {
    fn from(purpose: Use) -> Self {
        match purpose {
            Use::Plan => Self::Plan,
            Use::Assessment => Self::Assessment,
            Use::PeerReview => Self::PeerReview,
        }
    }
}

/// Reads a call.
pub fn read() -> Result<Cli, clap::Error> {
    Cli::try_parse().or_else(|_| refuse())
}

/// Reads a refused call again: the usage lines that it is shown are those of the help. Made up from the
/// call itself, they would name options that were not the trouble.
fn refuse() -> Result<Cli, clap::Error> {
    let mut grammar = Cli::command();
    grammar.build();
    let mut grammar = with_plain_usage(grammar);
    let call = grammar.try_get_matches_from_mut(std::env::args_os())?;
    Cli::from_arg_matches(&call).map_err(|error| error.format(&mut grammar))
}

fn with_plain_usage(mut grammar: Grammar) -> Grammar {
    let usage = grammar.render_usage().to_string();
    let usage = usage.split_once(' ').map_or(usage.as_str(), |(_, usage)| usage).to_owned();
    grammar.override_usage(usage).mut_subcommands(with_plain_usage)
}

/// Whether there are words for a language.
pub fn known_language(code: &str) -> Result<(), Failure> {
    if Tongue::of(code).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
    Err(Failure::new("no-language").with("code", text::shorten(&text::one_line(code), 40)).with("known", known.join(", ")).usage())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_call_hang_together() {
        Cli::command().debug_assert();
    }
}
