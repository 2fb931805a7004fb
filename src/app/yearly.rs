//! The annual report over all sessions: its period, the organisation, the form it is written in. It is read in the
//! program exactly as it would be written.

use std::path::PathBuf;

use super::{
    App, Effect, Over, Stage,
    command::commands,
    gesture::date_failure,
    line::{self, Of},
    preview::Preview,
};
use crate::{
    export::{self, Format},
    failure::Failure,
    report,
    session::{
        Units,
        year::{Period, Year},
    },
    store::Job,
    text::one_line,
    time::read_due,
};

commands! {
    /// What can be done with the annual report.
    Do {
        Show = "do-year",
        Up = "do-up",
        Down = "do-down",
        Left = "do-choose-before",
        Right = "do-choose-after",
        Edit = "do-edit",
        Read = "do-export-read",
        Write = "do-export-write",
        Replace = "do-replace",
    }
}

/// The rows of the form.
pub const ROWS: usize = 4;

/// The annual report as it is being asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Yearly {
    /// The period.
    pub period: Period,
    /// The one organisation; blank for all.
    pub organisation: String,
    /// The form that it is written in, by its place among the forms for pages.
    pub format: usize,
    /// The selected row.
    pub at: usize,
    /// What the answer of the store is waited for.
    pub waits: Option<Wants>,
    /// What came of writing it.
    pub outcome: Outcome,
    /// The file that was written last, or could not be.
    writes_to: PathBuf,
}

/// What is done with the report once all sessions have been looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// It is read.
    Read,
    /// It is written; over a file that is there already, or not.
    Write {
        /// Whether.
        force: bool,
    },
}

/// What came of writing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing has been written yet.
    Open,
    /// A file of that name is there already.
    Exists(PathBuf),
    /// It is written.
    Written(PathBuf),
}

/// The forms that it can be written in.
pub fn formats() -> impl Iterator<Item = Format> {
    Format::ALL.iter().copied().filter(|format| format.is_page())
}

impl Yearly {
    /// The form that it is written in.
    #[must_use]
    pub fn format(&self) -> Format {
        formats().nth(self.format).unwrap_or(Format::Markdown)
    }
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    if does == Do::Show {
        app.form = None;
        let period = Period::usual(app.now.today());
        let docx = formats().position(|format| format == Format::Docx).unwrap_or(0);
        app.stage = Some(Stage::Year(Yearly {
            period,
            organisation: String::new(),
            format: docx,
            at: 0,
            waits: None,
            outcome: Outcome::Open,
            writes_to: PathBuf::new(),
        }));
        app.ask_for_lines();
        return app.go_on_with_line();
    }
    let Some(Stage::Year(year)) = app.stage.as_mut() else { return };
    let last = formats().count() - 1;
    match does {
        Do::Show => {}
        Do::Up => year.at = year.at.saturating_sub(1),
        Do::Down => year.at = (year.at + 1).min(ROWS - 1),
        Do::Left | Do::Right if year.at == 3 => {
            year.format = if does == Do::Left { year.format.saturating_sub(1) } else { (year.format + 1).min(last) };
            year.outcome = Outcome::Open;
        }
        // A year earlier or later: what is asked for most.
        Do::Left | Do::Right if year.at < 2 => {
            let by = if does == Do::Left { -1 } else { 1 };
            let moved =
                [year.period.from, year.period.to].map(|day| jiff::Span::new().try_years(by).and_then(|span| day.checked_add(span)));
            if let [Ok(from), Ok(to)] = moved {
                year.period = Period { from, to };
                year.outcome = Outcome::Open;
            }
        }
        Do::Left | Do::Right => {}
        Do::Edit => {
            let of = match year.at {
                0 => Of::YearFrom,
                1 => Of::YearTo,
                2 => Of::YearOrganisation,
                _ => {
                    year.format = if year.format == last { 0 } else { year.format + 1 };
                    year.outcome = Outcome::Open;
                    return;
                }
            };
            type_into(app, &of);
        }
        Do::Read => ask(app, Wants::Read),
        Do::Write => ask(app, Wants::Write { force: false }),
        Do::Replace => {
            if matches!(year.outcome, Outcome::Exists(_)) {
                ask(app, Wants::Write { force: true });
            }
        }
    }
}

/// Opens the line that a row of the form is typed in, and selects the row.
pub(super) fn type_into(app: &mut App, of: &Of) {
    let Some(Stage::Year(year)) = app.stage.as_mut() else { return };
    let (at, text) = match of {
        Of::YearFrom => (0, app.words.long_date(year.period.from)),
        Of::YearTo => (1, app.words.long_date(year.period.to)),
        Of::YearOrganisation => (2, year.organisation.clone()),
        Of::UnitOrganisation | Of::NewUnit { .. } | Of::UnitName { .. } => return,
    };
    year.at = at;
    line::open(app, of.clone(), &text);
}

fn ask(app: &mut App, wants: Wants) {
    let Some(Stage::Year(year)) = app.stage.as_mut() else { return };
    if year.period.to < year.period.from {
        let words = &app.words;
        let backwards = Failure::new("period-backwards").with("from", words.long_date(year.period.from));
        app.banner = Some(backwards.with("to", words.long_date(year.period.to)));
        return;
    }
    year.waits = Some(wants);
    let organisation = Some(one_line(&year.organisation)).filter(|name| !name.is_empty());
    app.effects.push(Effect::Store(Job::Year(year.period, organisation)));
}

/// A row was clicked; on the selected one that opens it.
pub(super) fn point(app: &mut App, at: usize) {
    let Some(Stage::Year(year)) = app.stage.as_mut() else { return };
    let is_here = year.at == at;
    year.at = at.min(ROWS - 1);
    if is_here {
        perform(app, Do::Edit);
    }
}

/// Takes what was typed; says whether the line may close.
pub(super) fn take(app: &mut App, of: &Of, text: &str) -> bool {
    let day = match of {
        Of::YearFrom | Of::YearTo => match read_due(text, app.now.today(), app.words.due_words()) {
            Ok(day) => Some(day),
            Err(error) => {
                app.banner = Some(date_failure(error, text));
                return false;
            }
        },
        _ => None,
    };
    let Some(Stage::Year(year)) = app.stage.as_mut() else { return true };
    match (of, day) {
        (Of::YearFrom, Some(day)) => year.period.from = day,
        (Of::YearTo, Some(day)) => year.period.to = day,
        _ => year.organisation = one_line(text),
    }
    year.outcome = Outcome::Open;
    year.at = (year.at + 1).min(ROWS - 1);
    true
}

impl App {
    /// All sessions have been looked at.
    pub(super) fn year_comes(&mut self, told: &Year, units: &Units) {
        let Some(Stage::Year(year)) = self.stage.as_mut() else { return };
        let Some(wants) = year.waits.take() else { return };
        let page = report::annual(told, units, &self.words, vec![]);
        match wants {
            Wants::Read => self.over = Some(Over::Page(Box::new(Preview::of(page, self.size, &self.words)))),
            Wants::Write { force } => {
                let format = year.format();
                let path = self.folder.join(export::annual_name(told, units, format, &self.words));
                self.exporting = true;
                year.writes_to.clone_from(&path);
                self.effects.push(Effect::WritePage { page: Box::new(page), format, path, force });
            }
        }
    }

    /// The report has been written, or could not be.
    pub(super) fn year_written(&mut self, result: Result<PathBuf, Failure>) {
        let Some(Stage::Year(year)) = self.stage.as_mut() else { return };
        match result {
            Ok(path) => year.outcome = Outcome::Written(path),
            Err(failure) if failure.key() == "export-exists" => year.outcome = Outcome::Exists(year.writes_to.clone()),
            Err(failure) => self.banner = Some(failure),
        }
    }

    /// Whether an answer about units or the year is waited for.
    pub(super) fn waits_for_the_year(&self) -> bool {
        match &self.stage {
            Some(Stage::Units(tree)) => tree.waits,
            Some(Stage::Year(year)) => year.waits.is_some(),
            _ => false,
        }
    }

    /// The store could not answer.
    pub(super) fn year_failed(&mut self) {
        match self.stage.as_mut() {
            Some(Stage::Units(tree)) => tree.waits = false,
            Some(Stage::Year(year)) => year.waits = None,
            _ => {}
        }
    }
}
