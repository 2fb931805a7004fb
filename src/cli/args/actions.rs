//! What the list of all actions is narrowed and sorted by.

use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::{
    session::{ActionKind, Status},
    store::Sort,
};

#[derive(Debug, Args)]
pub struct Actions {
    #[arg(long)]
    pub session: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub lead: Option<String>,
    #[arg(long, value_parser = PossibleValuesParser::new(Status::ALL.iter().map(|status| status.word())).map(|word| Status::read(&word).unwrap_or_default()))]
    pub status: Option<Status>,
    #[arg(long, conflicts_with = "status")]
    pub open: bool,
    #[arg(long, value_parser = PossibleValuesParser::new(ActionKind::ALL.iter().map(|kind| kind.word())).map(|word| ActionKind::read(&word).unwrap_or_default()))]
    pub kind: Option<ActionKind>,
    #[arg(long)]
    pub factor: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "DAYS", conflicts_with = "overdue", value_parser = |text: &str| super::within(text, 0, 36_500))]
    pub due_within: Option<u32>,
    #[arg(long, value_name = "DATE")]
    pub due_before: Option<String>,
    #[arg(long)]
    pub untouched: bool,
    #[arg(long, value_name = "WORDS")]
    pub find: Option<String>,
    #[arg(long, default_value = "due", value_parser = PossibleValuesParser::new(Sort::ALL.iter().map(|sort| sort.word())).map(|word| sort(&word)))]
    pub sort: Sort,
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    #[arg(long)]
    pub csv: bool,
    #[arg(long, requires = "csv")]
    pub for_spreadsheet: bool,
}
fn sort(word: &str) -> Sort {
    // The parser lets only these words through.
    Sort::ALL.iter().copied().find(|sort| sort.word() == word).unwrap_or_default()
}
