//! The library of good practices.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Practices {
    #[command(subcommand)]
    pub command: Option<Practice>,
    #[arg(long, value_name = "WORDS")]
    pub topic: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub country: Option<String>,
    #[arg(long, value_name = "YEAR")]
    pub year: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub find: Option<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum Practice {
    Show {
        #[arg(value_name = "ID")]
        practice: String,
    },
    Add {
        #[arg(value_name = "FILE.ron")]
        file: PathBuf,
    },
    Template,
    Topics,
}
