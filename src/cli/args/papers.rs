//! What goes out and what comes in: `export` and `import`.

use std::path::PathBuf;

use clap::{
    ArgGroup, Args, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::export::Format;

#[derive(Debug, Args)]
pub struct Export {
    pub session: String,
    #[arg(long, value_enum)]
    pub report: Option<Report>,
    #[arg(long, value_name = "ID|NUMBER,...", value_delimiter = ',')]
    pub factors: Vec<String>,
    #[arg(long, value_parser = PossibleValuesParser::new(Format::ALL.iter().map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    #[command(flatten)]
    pub to: To,
    #[arg(long)]
    pub for_spreadsheet: bool,
    #[arg(long, value_name = "A7")]
    pub action: Option<String>,
    #[command(flatten)]
    pub choice: Choice,
}

#[derive(Debug, Args)]
pub struct Compare {
    #[arg(required = true, num_args = 2.., value_name = "SESSION")]
    pub sessions: Vec<String>,
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    #[command(flatten)]
    pub to: To,
    #[command(flatten)]
    pub left: LeftOut,
}

// Where a page goes.
#[derive(Debug, Clone, Args)]
pub struct To {
    #[arg(long, short, value_name = "FILE|FOLDER")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

// What does not go out, of whichever part goes.
#[derive(Debug, Clone, Copy, Default, Args)]
#[command(next_help_heading = "goes-out")]
pub struct LeftOut {
    #[arg(long)]
    pub without_names: bool,
    #[arg(long)]
    pub without_notes: bool,
    #[arg(long)]
    pub without_evidence: bool,
}

#[derive(Debug, Args)]
pub struct Handout {
    #[arg(value_name = "ID|PATH")]
    pub benchmark: String,
    #[arg(long, value_name = "ID|NUMBER,...", value_delimiter = ',')]
    pub factors: Vec<String>,
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    #[arg(long, short, value_name = "FILE|FOLDER")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").args(["sessions", "benchmark"]).required(true))]
pub struct SideBySide {
    #[arg(value_name = "SESSION")]
    pub sessions: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub benchmark: Option<String>,
    #[arg(long, value_name = "NAME", requires = "benchmark")]
    pub organisation: Option<String>,
    #[arg(long, value_name = "DATE", requires = "benchmark")]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", requires = "benchmark")]
    pub to: Option<String>,
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    #[command(flatten)]
    pub file: To,
    #[arg(long)]
    pub without_names: bool,
}

// What of a session goes out; all of it when nothing is said.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "goes-out")]
pub struct Choice {
    #[command(flatten)]
    pub left: LeftOut,
    #[arg(long, value_name = "ID|NUMBER")]
    pub key_factor: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub lead: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("asks").args(["actions", "as_peer_findings"]))]
pub struct Import {
    #[arg(value_name = "FILE.ron", required_unless_present = "actions")]
    pub file: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["actions", "as_peer_findings"])]
    pub as_copy: bool,
    #[arg(long, value_name = "FILE.csv|FILE.xlsx", conflicts_with = "file", requires = "into")]
    pub actions: Option<PathBuf>,
    #[arg(long, value_name = "SESSION", requires = "actions")]
    pub into: Option<String>,
    #[arg(long, requires = "actions")]
    pub add_new: bool,
    #[arg(long, value_name = "SESSION", conflicts_with = "actions")]
    pub as_peer_findings: Option<String>,
    #[arg(long, requires = "asks")]
    pub yes: bool,
}

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Report {
    Plan,
    Assessment,
    LeadSheet,
    Comparison,
    Duties,
    Suppliers,
    EarlyResults,
    Feedback,
    #[value(name = "peer-report")]
    Peers,
    Article,
    Handout,
}
pub(super) fn format(name: &str) -> Format {
    // The parser lets only these names through.
    Format::ALL.iter().copied().find(|format| format.name() == name).unwrap_or(Format::Markdown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_can_be_asked_for() {
        for wanted in Format::ALL {
            assert_eq!(format(wanted.name()), *wanted);
        }
    }
}
