//! The grammar of a call: names, types and what goes together; the larger families stand in rooms of their own. What the
//! help says of them stands in `words/*/help.ftl`, and is put to them by `help`.

mod actions;
mod papers;
mod practices;
mod yearly;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
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

/// The variable of the environment that names the file of settings.
pub const CONFIG_FROM: &str = "CHARRETTE_CONFIG";

// No item that the grammar is made of has a comment of three strokes: it would be English in every language's help.
// What is said of each is the message of its path: `help-trash-put-session`.
#[derive(Debug, Parser)]
#[command(name = "charrette", version, max_term_width = 100)]
pub struct Cli {
    #[arg(long, global = true, help_heading = "everywhere", value_name = "FILE", env = "CHARRETTE_DATABASE", hide_env_values = true)]
    pub database: Option<PathBuf>,
    #[arg(
        long,
        global = true,
        help_heading = "everywhere",
        value_name = "own|dark|light|contrast",
        value_enum,
        hide_possible_values = true
    )]
    pub theme: Option<Palette>,
    #[arg(long, global = true, help_heading = "everywhere", value_name = "CODE")]
    pub language: Option<String>,
    #[arg(long, global = true, help_heading = "everywhere", value_name = "FILE", env = CONFIG_FROM, hide_env_values = true)]
    pub config: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Demo,
    New(New),
    Resume {
        #[arg(default_value = "latest")]
        session: String,
    },
    List {
        #[arg(long)]
        json: bool,
    },
    Show {
        session: String,
    },
    History {
        session: String,
    },
    Actions(Actions),
    Search {
        #[arg(required = true)]
        words: Vec<String>,
        #[arg(long)]
        json: bool,
    },
    Export(Export),
    Compare(Compare),
    Report(Yearly),
    Units(Units),
    SideBySide(SideBySide),
    Import(Import),
    Benchmark {
        #[command(subcommand)]
        command: Benchmark,
    },
    Practices(Practices),
    Language {
        #[command(subcommand)]
        command: Language,
    },
    Backup {
        file: PathBuf,
    },
    Restore(Restore),
    Check {
        #[arg(long, value_name = "FILE")]
        salvage: Option<PathBuf>,
    },
    Forget(Forget),
    Trash {
        #[command(subcommand)]
        command: Trash,
    },
    Config,
    Completions {
        shell: Shell,
    },
    Man,
}

#[derive(Debug, Args)]
pub struct New {
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long)]
    pub organisation: Option<String>,
    #[arg(long)]
    pub unit: Option<String>,
    #[arg(long, value_enum)]
    pub purpose: Option<Use>,
    #[arg(long, value_name = "ID|PATH")]
    pub benchmark: Option<String>,
    #[arg(long, value_name = "SESSION", conflicts_with = "review_again")]
    pub plan_from: Option<String>,
    #[arg(long, value_name = "SESSION")]
    pub review_again: Option<String>,
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub factors: Vec<String>,
    #[arg(long, value_name = "N", value_parser = |text: &str| within(text, 1, 10_000))]
    pub minutes: Option<u32>,
    #[arg(long)]
    pub no_open: bool,
}

#[derive(Debug, Args)]
pub struct Restore {
    #[arg(value_name = "BACKUP")]
    pub backup: Option<String>,
    #[arg(long, requires = "backup")]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub struct Forget {
    #[arg(required_unless_present = "due")]
    pub person: Option<String>,
    #[arg(long)]
    pub role: Option<String>,
    #[arg(long)]
    pub session: Option<String>,
    #[arg(long, conflicts_with_all = ["person", "role", "session"])]
    pub due: bool,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum Benchmark {
    List,
    Show {
        #[arg(value_name = "ID|PATH")]
        benchmark: String,
        #[arg(long)]
        ron: bool,
    },
    Handout(Handout),
    Check {
        #[arg(value_name = "FILE|FOLDER")]
        path: PathBuf,
    },
    Template,
    Move {
        session: String,
        #[arg(long, value_name = "PATH|ID@EDITION")]
        to: String,
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum Language {
    List,
    Check {
        #[arg(value_name = "FILE|FOLDER")]
        path: PathBuf,
    },
    Template,
}

#[derive(Debug, Subcommand)]
pub enum Trash {
    List {
        #[arg(long)]
        json: bool,
    },
    Put {
        session: String,
    },
    Restore {
        session: String,
    },
    Empty {
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

/// A whole number from the least to the most; what is not is told by the two, for the words to be put around them.
fn within(text: &str, least: u32, most: u32) -> Result<u32, String> {
    text.parse().ok().filter(|number| (least..=most).contains(number)).ok_or_else(|| format!("{least} {most}"))
}

/// Whether there are words for a language.
pub fn known_language(code: &str) -> Result<(), Failure> {
    if Tongue::of(code).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
    Err(Failure::new("no-language").with("code", text::shorten(&text::one_line(code), 40)).with("known", known.join(", ")).usage())
}
