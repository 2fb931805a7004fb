//! What goes out and what comes in: `export` and `import`.

use std::path::PathBuf;

use clap::{
    ArgGroup, Args, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::export::Format;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette export latest --format markdown                  to the screen
  charrette export latest --format markdown --output plan.md
  charrette export latest --format docx                      a Word file in this folder
  charrette export \"Baseline 2025\" --report assessment --format docx
  charrette export latest --report lead-sheet --lead \"Press office\" --format docx
  charrette export latest --report lead-sheet --format docx --output sheets/
  charrette export latest --report suppliers --format docx    what private suppliers are asked for
  charrette export latest --report feedback --format docx     a peer review: for the feedback session
  charrette export latest --report peer-report --format html --output report.html
  charrette export latest --report article --action A7 --format docx
  charrette export latest --report handout --factors 2,5 --format docx   a sheet per key factor, to print
  charrette export latest --format xlsx --output .           a file of the usual name, here
  charrette export latest --format markdown --without-names --without-notes
  charrette export latest --format text --lead \"Press office\" --output press-office.txt
  charrette export \"Diversity plan 2026\" --format ron --output handover.ron

A file that is there already is left alone unless --force is given.
Until a session is finalised, its page says DRAFT.
What is left out is said on the page. A name is found in a text where it stands whole, also as Berg, Anna,
A. Berg or Ms Berg; a first name or surname alone is not.")]
pub struct Export {
    /// Which session
    pub session: String,
    /// The page: the action plan, the assessment, the sheet of a lead (without --lead one each, into a folder), then and
    /// now (against the session that it was made from or the baseline), findings and plan read by duty, a page to private
    /// suppliers, half a page of early results for staff and public, a paper of a peer review, articles about finished
    /// actions, or hand-outs for tables that work on paper; when left out, the page that the session is made for: of a
    /// peer review the self-assessment while the host assesses itself, then the paper for the feedback session, and the
    /// report once that is its stage
    #[arg(long, value_enum)]
    pub report: Option<Report>,
    /// Of the hand-outs: these key factors, by id or number; all in scope when left out
    #[arg(long, value_name = "ID|NUMBER,...", value_delimiter = ',')]
    pub factors: Vec<String>,
    /// The form: a page as Markdown, HTML, plain text or for Word; the actions as CSV, Excel or calendar; the session's data as JSON or RON
    #[arg(long, value_parser = PossibleValuesParser::new(Format::ALL.iter().map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    #[command(flatten)]
    pub to: To,
    /// Of CSV: with semicolons and a byte order mark, for a spreadsheet that opens it by a double click
    #[arg(long)]
    pub for_spreadsheet: bool,
    /// Of articles: the one about this action, by its number; all of them, each on a page of its own, when left out
    #[arg(long, value_name = "A7")]
    pub action: Option<String>,
    #[command(flatten)]
    pub choice: Choice,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette compare \"Baseline 2025\" latest                   to the screen, as Markdown
  charrette compare \"Baseline 2025\" latest --format docx     a Word file in this folder
  charrette compare \"Baseline 2024\" \"Baseline 2025\" latest  three or more: the trend

The first one is what was then, the second what is now. The same two sessions always give the same page.")]
pub struct Compare {
    /// The earlier session, and the later one
    #[arg(required = true, num_args = 2.., value_name = "SESSION")]
    pub sessions: Vec<String>,
    /// The form: a page as Markdown, HTML, plain text or for Word
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    #[command(flatten)]
    pub to: To,
    #[command(flatten)]
    pub left: LeftOut,
}

/// Where a page goes.
#[derive(Debug, Clone, Args)]
pub struct To {
    /// The file, or a folder that is there, for a file of the usual name; when left out, the screen, and for Word and Excel this folder
    #[arg(long, short, value_name = "FILE|FOLDER")]
    pub output: Option<PathBuf>,
    /// Write over a file that is there already
    #[arg(long)]
    pub force: bool,
}

/// What does not go out, of whichever part goes.
#[derive(Debug, Clone, Copy, Default, Args)]
#[command(next_help_heading = "What goes out")]
pub struct LeftOut {
    /// Roles stand for the names of persons, in texts too; who judged what stays away
    #[arg(long)]
    pub without_names: bool,
    /// No notes
    #[arg(long)]
    pub without_notes: bool,
    /// No evidence
    #[arg(long)]
    pub without_evidence: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette benchmark handout integrating-cities --format html --output sheets.html
  charrette benchmark handout integrating-cities --factors 2,5 --format docx
  charrette --language de benchmark handout integrating-cities --format docx

Of a session they are written by `charrette export SESSION --report handout`, with its title and date.")]
pub struct Handout {
    /// The id of the benchmark, or a file or folder of your own
    #[arg(value_name = "ID|PATH")]
    pub benchmark: String,
    /// Only these key factors, by id or number
    #[arg(long, value_name = "ID|NUMBER,...", value_delimiter = ',')]
    pub factors: Vec<String>,
    /// The form: Markdown, HTML, plain text or for Word
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    /// The file, or a folder for a file of the usual name; when left out, the screen, and for Word this folder
    #[arg(long, short, value_name = "FILE|FOLDER")]
    pub output: Option<PathBuf>,
    /// Write over a file that is there already
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette side-by-side --benchmark employee-networks               every network, to the screen
  charrette side-by-side --benchmark employee-networks --format docx a Word file in this folder
  charrette side-by-side --benchmark systematic-equality --organisation Lindhaven --from 2026-01-01 --to 2026-12-31
  charrette side-by-side \"Carers 2026\" \"Young staff 2026\"

Units stand in the order of their names; nothing is added up. Two units of one name are told apart by title and date
of their sessions. A DATE is written as in the program: 2026-04-30, 30.4., end june.")]
#[command(group = ArgGroup::new("which").args(["sessions", "benchmark"]).required(true))]
pub struct SideBySide {
    /// The sessions, two or more
    #[arg(value_name = "SESSION")]
    pub sessions: Vec<String>,
    /// Instead: every session that was made with this benchmark
    #[arg(long, value_name = "ID")]
    pub benchmark: Option<String>,
    /// Only those of this city or other organisation
    #[arg(long, value_name = "NAME", requires = "benchmark")]
    pub organisation: Option<String>,
    /// Only those that met on this day or later
    #[arg(long, value_name = "DATE", requires = "benchmark")]
    pub from: Option<String>,
    /// Only those that met on this day or earlier
    #[arg(long, value_name = "DATE", requires = "benchmark")]
    pub to: Option<String>,
    /// The form: a page as Markdown, HTML, plain text or for Word
    #[arg(long, default_value = "markdown", value_parser = PossibleValuesParser::new(Format::ALL.iter().filter(|format| format.is_page()).map(|format| format.name())).map(|name| format(&name)))]
    pub format: Format,
    #[command(flatten)]
    pub file: To,
    /// Roles stand for the names of persons, in texts too
    #[arg(long)]
    pub without_names: bool,
}

/// What of a session goes out; all of it when nothing is said.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "What goes out")]
pub struct Choice {
    #[command(flatten)]
    pub left: LeftOut,
    /// Only this key factor and what belongs to it
    #[arg(long, value_name = "ID|NUMBER")]
    pub key_factor: Option<String>,
    /// Only the actions that this one leads, and the key factors they stand under; of the lead sheet: whose it is
    #[arg(long, value_name = "NAME")]
    pub lead: Option<String>,
    /// Only the actions that this department or organisation leads or helps with, and the key factors they stand under
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  charrette import handover.ron
  charrette import --actions plan.xlsx --into latest          shows what is altered, and asks
  charrette import --actions plan.csv --into latest --yes     without asking
  charrette import peers.ron --as-peer-findings latest        what the peers of a peer review found, and no more

A session that is here already: if the file continues it, what is different is shown and taken as
one step, which the program can take back; if both went on, both are kept.
A spreadsheet of actions is one that was exported, as CSV or Excel, and altered: its lines are found
again by their last column. What it does not hold stays as it is.
Of the findings of peers only their own records are taken: findings, interviews with what was learned, conclusions
and recommendations, who they are. They must be for the same session, benchmark and edition.")]
#[command(group = ArgGroup::new("asks").args(["actions", "as_peer_findings"]))]
pub struct Import {
    /// The file
    #[arg(value_name = "FILE.ron", required_unless_present = "actions")]
    pub file: Option<PathBuf>,
    /// Keep it as a session of its own, whatever is here already
    #[arg(long, conflicts_with_all = ["actions", "as_peer_findings"])]
    pub as_copy: bool,
    /// Take in what was altered in an exported spreadsheet of actions
    #[arg(long, value_name = "FILE.csv|FILE.xlsx", conflicts_with = "file", requires = "into")]
    pub actions: Option<PathBuf>,
    /// The session that its actions belong to
    #[arg(long, value_name = "SESSION", requires = "actions")]
    pub into: Option<String>,
    /// Take lines without id and number as new actions
    #[arg(long, requires = "actions")]
    pub add_new: bool,
    /// Take only what the peers of a peer review found, into this session of the host
    #[arg(long, value_name = "SESSION", conflicts_with = "actions")]
    pub as_peer_findings: Option<String>,
    /// Do not ask; needed where nobody can answer, as in a script
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
