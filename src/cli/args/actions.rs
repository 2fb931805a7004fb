//! What the list of all actions is narrowed and sorted by.

use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
    value_parser,
};

use crate::{
    session::{ActionKind, Status},
    store::Sort,
};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette actions --overdue                        what should have been done by now
  charrette actions --due-within 30 --sort lead      what is due soon, lead by lead
  charrette actions --lead \"Press office\" --open    what somebody still has to do
  charrette actions --csv > actions.csv              every action, for a spreadsheet

Letter case and accents of a lead and an organisation do not count. What is overdue, due within some days
or untouched is something that is still to be done; with --status it is what has that status.
A DATE is written as in the program: 2026-04-30, 30.4., +6w, end june.")]
pub struct Actions {
    /// Of one session
    #[arg(long)]
    pub session: Option<String>,
    /// Of one lead; "" for those that nobody leads yet
    #[arg(long, value_name = "NAME")]
    pub lead: Option<String>,
    /// With one status
    #[arg(long, value_parser = PossibleValuesParser::new(Status::ALL.iter().map(|status| status.word())).map(|word| Status::read(&word).unwrap_or_default()))]
    pub status: Option<Status>,
    /// Only those with something left to do
    #[arg(long, conflicts_with = "status")]
    pub open: bool,
    /// Quick wins or long-term actions
    #[arg(long, value_parser = PossibleValuesParser::new(ActionKind::ALL.iter().map(|kind| kind.word())).map(|word| ActionKind::read(&word).unwrap_or_default()))]
    pub kind: Option<ActionKind>,
    /// Of one key factor, by its id, number or name
    #[arg(long)]
    pub factor: Option<String>,
    /// Of one organisation
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
    /// Whose day has passed
    #[arg(long)]
    pub overdue: bool,
    /// Due from today until in so many days
    #[arg(long, value_name = "DAYS", conflicts_with = "overdue", value_parser = value_parser!(u32).range(..=36_500))]
    pub due_within: Option<u32>,
    /// Due before a day
    #[arg(long, value_name = "DATE")]
    pub due_before: Option<String>,
    /// Of which nobody has said anything for a quarter, in plans older than that
    #[arg(long)]
    pub untouched: bool,
    /// With all these words, or beginnings of words, in the action, its lead or the title of its session
    #[arg(long, value_name = "WORDS")]
    pub find: Option<String>,
    /// What the list goes by
    #[arg(long, default_value = "due", value_parser = PossibleValuesParser::new(Sort::ALL.iter().map(|sort| sort.word())).map(|word| sort(&word)))]
    pub sort: Sort,
    /// As JSON, an array of objects
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    /// As CSV
    #[arg(long)]
    pub csv: bool,
    /// CSV that a spreadsheet opens with a double click: with a mark for UTF-8, and semicolons
    #[arg(long, requires = "csv")]
    pub for_spreadsheet: bool,
}
fn sort(word: &str) -> Sort {
    // The parser lets only these words through.
    Sort::ALL.iter().copied().find(|sort| sort.word() == word).unwrap_or_default()
}
