//! The yearly cycle: `report` and `units`.

use std::path::PathBuf;

use clap::{
    Args, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::export::Format;

#[derive(Debug, Args)]
pub struct Yearly {
    #[arg(long, value_name = "DATE")]
    pub from: String,
    #[arg(long, value_name = "DATE")]
    pub to: String,
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| super::papers::format(&name)))]
    pub format: Format,
    #[arg(long, short, value_name = "FILE|FOLDER")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub without_names: bool,
}

#[derive(Debug, Args)]
pub struct Units {
    #[arg(long, value_name = "NAME", global = true)]
    pub organisation: Option<String>,
    #[command(subcommand)]
    pub command: Option<UnitCommand>,
}

#[derive(Debug, Subcommand)]
pub enum UnitCommand {
    List {
        #[arg(long)]
        json: bool,
    },
    Add {
        name: String,
        #[arg(long, value_name = "UNIT")]
        under: Option<String>,
        #[arg(long)]
        owes: bool,
    },
    Rename {
        unit: String,
        name: String,
    },
    Move {
        unit: String,
        #[arg(long, value_name = "UNIT")]
        under: Option<String>,
    },
    Owes {
        unit: String,
        #[arg(value_name = "yes|no", hide_possible_values = true)]
        owes: Whether,
    },
    Remove {
        unit: String,
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
