//! The yearly cycle: `report` and `units`.

use std::path::PathBuf;

use clap::{
    Args, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::export::Format;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette report --from 2026-01-01 --to 2026-12-31                  to the screen, as Markdown
  charrette report --from 2026-01-01 --to 2026-12-31 --format docx    a Word file in this folder
  charrette report --from 2026-01-01 --to 2026-12-31 --organisation Lindhaven --format html --output report.html

Told is what sessions of the period hold, and what of earlier ones was done or fell due in it. Sessions of other units
are brought together by importing what they exported as RON. What is missing is named: units that owe a report and
have none (charrette units), challenges without a measure, goals nobody answers for, measures without a result.")]
pub struct Yearly {
    /// The first day: 2026-01-01, or as people say it
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// The last day
    #[arg(long, value_name = "DATE")]
    pub to: String,
    /// Only this organisation and its units; all when left out
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
    /// The form: a page as Markdown, HTML, plain text or for Word
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| super::papers::format(&name)))]
    pub format: Format,
    /// The file, or a folder for a file of the usual name; when left out, the screen, and for Word this folder
    #[arg(long, short, value_name = "FILE|FOLDER")]
    pub output: Option<PathBuf>,
    /// Write over a file that is there already
    #[arg(long)]
    pub force: bool,
    /// Roles stand for the names of persons, in texts too
    #[arg(long)]
    pub without_names: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette units                                          the units, those under others set in
  charrette units add \"District North\" --organisation Lindhaven --owes
  charrette units add \"Library\" --under \"District North\"
  charrette units owes \"Library\" yes

A unit is named as its sessions name it; where two are called alike, with what it belongs to: \"District North / Library\".")]
pub struct Units {
    /// Only this organisation; needed where a unit of the same name is in several
    #[arg(long, value_name = "NAME", global = true)]
    pub organisation: Option<String>,
    #[command(subcommand)]
    pub command: Option<UnitCommand>,
}

#[derive(Debug, Subcommand)]
pub enum UnitCommand {
    /// List the units, those under others set in
    List {
        /// As JSON, an array of objects
        #[arg(long)]
        json: bool,
    },
    /// Add a unit
    Add {
        /// What it is called
        name: String,
        /// The unit that it belongs to
        #[arg(long, value_name = "UNIT")]
        under: Option<String>,
        /// It owes a report every year
        #[arg(long)]
        owes: bool,
    },
    /// Give a unit another name; its sessions keep the name that they say
    Rename {
        /// The unit
        unit: String,
        /// What it is called from now on
        name: String,
    },
    /// Put a unit, and what is under it, under another one; right under its organisation when none is named
    Move {
        /// The unit
        unit: String,
        /// The unit that it belongs to from now on
        #[arg(long, value_name = "UNIT")]
        under: Option<String>,
    },
    /// Say whether a unit owes a report every year
    Owes {
        /// The unit
        unit: String,
        /// Whether
        owes: Whether,
    },
    /// Take a unit out, and what is under it; its sessions stay. Asks first
    Remove {
        /// The unit
        unit: String,
        /// Do not ask; needed where nobody can answer, as in a script
        #[arg(long)]
        yes: bool,
    },
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Whether {
    Yes,
    No,
}
