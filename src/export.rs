//! Everything that leaves the program: a page in each format, a session as RON, and files written
//! whole or not at all.

pub mod csv;
mod docx;
pub mod file;
mod html;
mod ics;
pub mod json;
mod markdown;
mod name;
mod ron;
mod text;
mod xlsx;

pub use docx::docx;
pub use html::html;
pub use ics::ics;
pub use markdown::markdown;
pub use name::{annual_name, comparison_name, file_name, handout_name, name_of, side_by_side_name};
pub use ron::session_ron;
pub use text::text;
pub use xlsx::xlsx;

use std::sync::Arc;

use crate::{
    benchmark::Benchmark,
    failure::Failure,
    report,
    session::{Cut, Id, Purpose, Session, Stage, StepId, compare::Held},
    text as scrubbing,
    time::Now,
    words::Words,
};

/// What a session can be exported as. The command line reads the same list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The page for a wiki.
    Markdown,
    /// The page for a browser, a printer and a phone.
    Html,
    /// The page for Word.
    Docx,
    /// The page read from top to bottom, for screen readers.
    Text,
    /// The actions for any spreadsheet.
    Csv,
    /// The actions, findings and evidence for Excel.
    Xlsx,
    /// The dates for a calendar.
    Ics,
    /// The session's data for other programs.
    Json,
    /// The session itself, for an archive or another charrette.
    Ron,
}

impl Format {
    /// Every format, in the order in which people see them.
    pub const ALL: &'static [Self] =
        &[Self::Markdown, Self::Html, Self::Docx, Self::Text, Self::Csv, Self::Xlsx, Self::Ics, Self::Json, Self::Ron];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Text => "text",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ics => "ics",
            Self::Json => "json",
            Self::Ron => "ron",
        }
    }

    /// The ending of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Html | Self::Docx | Self::Csv | Self::Xlsx | Self::Ics | Self::Json | Self::Ron => self.name(),
        }
    }

    /// Whether it holds a page; else the session's data.
    #[must_use]
    pub fn is_page(self) -> bool {
        match self {
            Self::Markdown | Self::Html | Self::Docx | Self::Text => true,
            Self::Csv | Self::Xlsx | Self::Ics | Self::Json | Self::Ron => false,
        }
    }

    /// Whether it can be read on a screen as it is; else it goes to a file.
    #[must_use]
    pub fn is_text(self) -> bool {
        match self {
            Self::Docx | Self::Xlsx => false,
            Self::Markdown | Self::Html | Self::Text | Self::Csv | Self::Ics | Self::Json | Self::Ron => true,
        }
    }
}

/// The pages that can be made of a session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sheet {
    /// The action plan.
    #[default]
    Plan,
    /// What one lead has taken on.
    Lead(Id),
    /// Where the city stands, and on what evidence.
    Assessment,
    /// Then and now, held against another session; the trend, beside several.
    Beside(Vec<Other>),
    /// Several units at once: this session and others of its benchmark.
    SideBySide {
        /// They.
        others: Vec<Other>,
        /// The titles of those that cannot be read.
        unread: Vec<String>,
    },
    /// Findings and plan, read by duty.
    Duties,
    /// A paper of a peer review.
    Peers(report::Paper),
    /// What private suppliers are to know and do.
    Suppliers,
    /// What staff and public can see already.
    EarlyResults,
    /// A good-practice article; without one all of the session's, each on a page of its own.
    Article(Option<Id>),
    /// A sheet for each of these key factors, to be filled in by hand; for all in scope when none is named.
    Handout(Vec<Id>),
}

impl Sheet {
    /// The page that a session is made for; of a peer review the one of its stage.
    #[must_use]
    pub fn usual(session: &Session) -> Self {
        match session.about.purpose {
            Purpose::Plan => Self::Plan,
            Purpose::Assessment => Self::Assessment,
            Purpose::PeerReview => match session.about.review_stage().unwrap_or_default() {
                // What the host hands to its peers.
                Stage::SelfAssessment => Self::Assessment,
                Stage::Visit | Stage::Conclusions | Stage::Feedback => Self::Peers(report::Paper::Feedback),
                Stage::Report => Self::Peers(report::Paper::Report),
            },
        }
    }
}

/// A session that another one is held against.
#[derive(Debug, Clone)]
pub struct Other {
    /// The session.
    pub session: Arc<Session>,
    /// Its benchmark.
    pub benchmark: Arc<Benchmark>,
}

// Two that are open at one time are one where they bear one id.
impl PartialEq for Other {
    fn eq(&self, other: &Self) -> bool {
        self.session.id == other.session.id
    }
}

impl Eq for Other {}

/// What is exported, of which part, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The page, where the format is one for pages.
    pub sheet: Sheet,
    /// What of the session goes out.
    pub cut: Cut,
    /// How it is written.
    pub format: Format,
    /// Of CSV: for a spreadsheet that guesses, with a byte order mark and semicolons.
    pub for_spreadsheet: bool,
}

impl Wanted {
    /// The whole plan in a format.
    #[must_use]
    pub fn plan(format: Format) -> Self {
        Self { sheet: Sheet::Plan, cut: Cut::default(), format, for_spreadsheet: false }
    }

    /// The page, composed.
    #[must_use]
    pub fn page(&self, session: &Session, benchmark: &Benchmark, words: &Words, now: &Now) -> report::Document {
        match &self.sheet {
            Sheet::Plan => report::plan_of(session, &self.cut, benchmark, words, now),
            Sheet::Assessment => report::assessment_of(session, &self.cut, benchmark, words, now),
            Sheet::Duties => report::duties_of(session, &self.cut, benchmark, words, now),
            Sheet::Peers(paper) => report::peers_of(session, &self.cut, benchmark, words, now, *paper),
            Sheet::Suppliers => report::suppliers_of(session, &self.cut, benchmark, words, now),
            Sheet::EarlyResults => report::early_results_of(session, &self.cut, benchmark, words, now),
            Sheet::Article(article) => report::articles_of(session, &self.cut, benchmark, words, now, article.as_ref()),
            Sheet::Handout(factors) => {
                let one = self.cut.factor.as_slice();
                report::handout(session, if factors.is_empty() { one } else { factors }, benchmark, words, now)
            }
            Sheet::Lead(lead) => report::lead_sheet_of(session, &self.cut, benchmark, words, now, lead),
            Sheet::SideBySide { others, unread } => {
                let cut = Cut { factor: None, lead: None, organisation: None, ..self.cut.clone() };
                let others = others.iter().map(|other| Held { session: &other.session, benchmark: &other.benchmark });
                let all: Vec<Held<'_>> = others.chain([Held { session, benchmark }]).collect();
                // What cannot stand side by side is offered nowhere; the plan is then the page of the one session.
                report::side_by_side_page(&all, unread, &cut, words, now)
                    .unwrap_or_else(|_| report::plan_of(session, &cut, benchmark, words, now))
            }
            Sheet::Beside(others) => {
                // One key factor, lead or organisation of one session may be another one in the other.
                let cut = Cut { factor: None, lead: None, organisation: None, ..self.cut.clone() };
                let this = Held { session, benchmark };
                match others.as_slice() {
                    [then] => report::comparison_of(Held { session: &then.session, benchmark: &then.benchmark }, this, &cut, words, now),
                    several => {
                        let mut all: Vec<Held<'_>> = Vec::new();
                        for other in several {
                            all.push(Held { session: &other.session, benchmark: &other.benchmark });
                        }
                        all.push(this);
                        report::trend_page(&all, &cut, words, now)
                    }
                }
            }
        }
    }
}

/// A page in a format for pages. The words that somebody wrote are scrubbed once more on their way out.
///
/// # Errors
/// None for a page of ours; the writer's own word otherwise.
pub fn page(page: &report::Document, format: Format, words: &Words) -> Result<Vec<u8>, Failure> {
    Ok(match format {
        Format::Html => scrubbing::scrub(&html(page, words)?).into(),
        Format::Text => scrubbing::scrub(&text(page, words)).into(),
        Format::Docx => docx(page, words)?,
        Format::Markdown | Format::Csv | Format::Xlsx | Format::Ics | Format::Json | Format::Ron => {
            scrubbing::scrub(&markdown(page, words)).into()
        }
    })
}

/// A session written as it is wanted: a page of it, or its data. The words that somebody wrote are scrubbed
/// once more on their way out, but for RON, which escapes what does not belong and goes out byte for byte. Our own
/// words are in the language of the session.
///
/// # Errors
/// None for a session of ours; the writer's own word otherwise.
pub fn session(
    session: &Session,
    benchmark: &Benchmark,
    lineage: Vec<StepId>,
    wanted: &Wanted,
    words: &Words,
    now: &Now,
) -> Result<Vec<u8>, Failure> {
    // What leaves speaks the session's language, whichever the screen speaks.
    let other = words.other(&session.about.language);
    let words = other.as_ref().unwrap_or(words);
    let left_out = || wanted.cut.told(words, session, benchmark);
    let part = || wanted.cut.of(session, words);
    Ok(match wanted.format {
        Format::Markdown | Format::Html | Format::Text | Format::Docx => {
            self::page(&wanted.page(session, benchmark, words, now), wanted.format, words)?
        }
        Format::Csv => {
            let mut out = vec![];
            let written = csv::write(part().action_rows(benchmark), &mut out, words, wanted.for_spreadsheet);
            written.map_err(|error| Failure::new("export-not-written").with("said", error.to_string()))?;
            out
        }
        Format::Xlsx => xlsx(&part(), benchmark, &left_out(), words, now)?,
        Format::Ics => ics(&part(), benchmark, words, now).into(),
        Format::Json => json::session(&part(), benchmark, &left_out(), !wanted.cut.without_names, now)?,
        Format::Ron => {
            let is_ours = crate::benchmark::builtin_in(&benchmark.id, &session.about.language).is_some_and(|known| known == *benchmark);
            let own = (!is_ours).then_some(benchmark);
            if wanted.cut.is_whole() {
                session_ron(session, own, lineage)?.into()
            } else {
                // A cut session is another session: it continues nothing.
                let cut = Session { id: wanted.cut.id_of(session), ..wanted.cut.of(session, words) };
                session_ron(&cut, own, vec![])?.into()
            }
        }
    })
}
