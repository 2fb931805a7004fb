//! Actions over all sessions: streamed, a page at a time, and counted. Every row is read straight from the
//! tables, so that no session is opened for a list. What is in the trash and what was merged into another
//! action is in none of them.

mod names;
mod question;
mod row;

use rusqlite::{Connection, params_from_iter};

use super::{
    Store, search,
    trouble::{Outcome, Trouble},
};
use crate::{
    failure::Failure,
    session::{ActionKind, ActionRow, SessionId, Status},
    time::Date,
};
pub(super) use names::Names;
use question::Question;

/// Days without news after which an action counts as untouched: a quarter.
pub const QUARTER: i64 = 90;
/// Days that count as soon.
pub const SOON: i64 = 30;
/// What is counted for home is counted so far; more is *more than*.
pub const COUNTED: usize = 1_000;

/// Which actions are wanted. All that is said must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this session.
    pub session: Option<SessionId>,
    /// Of this lead, in whichever case and with whichever accents the name is written; blank: nobody leads it yet.
    pub lead: Option<String>,
    /// With this status.
    pub status: Option<Status>,
    /// Only those with something left to do.
    pub open_only: bool,
    /// Quick wins or long-term actions.
    pub kind: Option<ActionKind>,
    /// Of this key factor, by id, number or name.
    pub factor: Option<String>,
    /// Of this organisation, spelled as loosely as a lead.
    pub organisation: Option<String>,
    /// Due on this day or later.
    pub due_from: Option<Date>,
    /// Due on this day or earlier.
    pub due_until: Option<Date>,
    /// Nothing has been said of it since this day, and its plan is older than that.
    pub quiet_since: Option<Date>,
    /// With all these words, or beginnings of words, in its own texts, its lead or its session's title; `A7` is its number.
    pub words: String,
}

impl Filter {
    /// What should have been done by now.
    #[must_use]
    pub fn overdue(today: Date) -> Self {
        Self { open_only: true, due_until: Some(today.yesterday().unwrap_or(today)), ..Self::default() }
    }

    /// What is to be done within so many days from today on.
    #[must_use]
    pub fn due_within(today: Date, days: i64) -> Self {
        Self { open_only: true, due_from: Some(today), due_until: Some(shifted(today, days)), ..Self::default() }
    }

    /// What nobody has said anything of for a quarter.
    #[must_use]
    pub fn untouched(today: Date) -> Self {
        Self { open_only: true, quiet_since: Some(shifted(today, -QUARTER)), ..Self::default() }
    }
}

/// A day so many days away; the calendar's ends are not left.
#[must_use]
pub fn shifted(day: Date, days: i64) -> Date {
    jiff::Span::new().try_days(days).map_or(day, |span| day.saturating_add(span))
}

/// What the list goes by; what is equal in that stands by its date, what has no date last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// By when.
    #[default]
    Due,
    /// Who leads it.
    Lead,
    /// How it is getting on.
    Status,
    /// Whose it is.
    Organisation,
    /// The session it was caught in.
    Session,
    /// The key factor it was caught at.
    Factor,
    /// The number that people see, session by session.
    Number,
}

impl Sort {
    /// Every one of them.
    pub const ALL: &'static [Self] = &[Self::Due, Self::Lead, Self::Status, Self::Organisation, Self::Session, Self::Factor, Self::Number];

    /// The word that stands for it in calls and message names.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Lead => "lead",
            Self::Status => "status",
            Self::Organisation => "organisation",
            Self::Session => "session",
            Self::Factor => "factor",
            Self::Number => "number",
        }
    }
}

/// Which actions, and in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Which.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// The language in whose alphabet names stand in order.
    pub language: &'static str,
}

/// What is worth a look today. Counted up to [`COUNTED`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Today {
    /// Open actions whose day has passed.
    pub overdue: usize,
    /// The one that has waited longest: its date, its title and its session's, no more.
    pub oldest: Option<Box<ActionRow>>,
    /// Open actions due within thirty days.
    pub soon: usize,
    /// Open actions due within ninety days, those within thirty among them.
    pub quarter: usize,
    /// Open actions of which nobody has said anything for ninety days, in plans older than that.
    pub untouched: usize,
}

impl Today {
    /// Whether there is nothing to look at.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.overdue == 0 && self.soon == 0 && self.untouched == 0
    }
}

/// What the names are of that the list can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Those who lead something.
    Leads,
    /// Organisations.
    Organisations,
}

/// Something to be read of the actions of all sessions.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// The rows from `from` on, `count` at most. Where it is known how many there are, the list is read from
    /// whichever end is nearer.
    Page { ask: u64, wanted: Box<Wanted>, from: usize, count: usize, total: Option<usize> },
    /// How many there are.
    Count { ask: u64, filter: Box<Filter> },
    /// What is worth a look on a day.
    Today(Date),
    /// The names to choose from, each spelling of a name once.
    Names(Named),
}

/// What was read of them.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// To `Page`.
    Page { ask: u64, from: usize, rows: Vec<ActionRow> },
    /// To `Count`.
    Count { ask: u64, total: usize },
    /// To `Today`.
    Today(Box<Today>),
    /// To `Names`.
    Names(Named, Vec<String>),
}

impl Store {
    /// Hands over every action that is wanted, one by one: none is in memory longer than its reader keeps it.
    /// All of them are as they were at one moment, whatever is written meanwhile.
    ///
    /// # Errors
    /// The file cannot be read, or the reader fails.
    pub fn actions<T>(
        &mut self,
        wanted: &Wanted,
        read: impl FnOnce(&mut dyn Iterator<Item = Result<ActionRow, Failure>>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let located = self.locator();
        let stream = || -> Outcome<T> {
            if !wanted.filter.words.is_empty() {
                search::index(&self.conn, None)?;
            }
            let tx = self.conn.unchecked_transaction()?;
            let question = Question::new(&tx, &mut self.names, wanted)?;
            let mut statement = tx.prepare_cached(&question.rows(false, None))?;
            let mut found = statement.query(params_from_iter(&question.values))?;
            let mut rows = std::iter::from_fn(|| -> Option<Result<ActionRow, Failure>> {
                let row =
                    found.next().map_err(Trouble::from).and_then(|row| row.map(|row| row::read(&tx, &mut self.names, row)).transpose());
                row.map_err(|trouble| located(trouble.told())).transpose()
            });
            Ok(read(&mut rows)?)
        };
        stream().map_err(|trouble| located(trouble.told()))
    }

    /// A part of the list: the rows from `from` on, `count` at most. With the number of all of them a part
    /// of the second half is read from the end.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn action_page(&mut self, wanted: &Wanted, from: usize, count: usize, total: Option<usize>) -> Result<Vec<ActionRow>, Failure> {
        let behind = total.filter(|total| from > total / 2).map(|total| (total.saturating_sub(from.saturating_add(count)), total));
        let (backwards, from, count) = match behind {
            Some((behind, total)) => (true, behind, count.min(total.saturating_sub(from))),
            None => (false, from, count),
        };
        let mut page = || -> Outcome<Vec<ActionRow>> {
            if !wanted.filter.words.is_empty() {
                search::index(&self.conn, None)?;
            }
            let tx = self.conn.unchecked_transaction()?;
            let question = Question::new(&tx, &mut self.names, wanted)?;
            let mut statement = tx.prepare_cached(&question.rows(backwards, Some((from, count))))?;
            let mut found = statement.query(params_from_iter(&question.values))?;
            let mut rows = Vec::new();
            while let Some(row) = found.next()? {
                rows.push(row::read(&tx, &mut self.names, row)?);
            }
            if backwards {
                rows.reverse();
            }
            Ok(rows)
        };
        page().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// How many actions are wanted.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn action_count(&mut self, filter: &Filter) -> Result<usize, Failure> {
        let mut count = || -> Outcome<usize> {
            if !filter.words.is_empty() {
                search::index(&self.conn, None)?;
            }
            count(&self.conn, &mut self.names, filter, usize::MAX)
        };
        count().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// What is worth a look on a day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn today(&mut self, today: Date) -> Result<Today, Failure> {
        let overdue = Filter::overdue(today);
        let oldest = self.oldest(&overdue).map_err(|trouble| self.located_failure(trouble.told()))?;
        let mut counted = |filter: &Filter| count(&self.conn, &mut self.names, filter, COUNTED).map_err(|trouble| trouble.told());
        let read = || -> Result<Today, Failure> {
            Ok(Today {
                overdue: counted(&overdue)?,
                oldest: oldest.map(Box::new),
                soon: counted(&Filter::due_within(today, SOON))?,
                quarter: counted(&Filter::due_within(today, QUARTER))?,
                untouched: counted(&Filter::untouched(today))?,
            })
        };
        read().map_err(|failure| self.located_failure(failure))
    }

    /// What home says of the action that stands first: its date, its title and its session's. For more a benchmark
    /// would have to be read, which takes a megabyte.
    fn oldest(&mut self, filter: &Filter) -> Outcome<Option<ActionRow>> {
        let question =
            Question::new(&self.conn, &mut self.names, &Wanted { filter: filter.clone(), sort: Sort::Due, ..Wanted::default() })?;
        let mut statement = self.conn.prepare_cached(&question.first())?;
        let mut found = statement.query(params_from_iter(&question.values))?;
        found.next()?.map(row::read_first).transpose()
    }

    /// The names that the list can be narrowed by, each spelling of a name once, in the order of the alphabet.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn action_names(&self, named: Named) -> Result<Vec<String>, Failure> {
        names::choice(&self.conn, named).map_err(|trouble| self.located_failure(trouble.told()))
    }

    pub(super) fn ask_of_actions(&mut self, ask: Ask) -> Result<Answer, Failure> {
        Ok(match ask {
            Ask::Page { ask, wanted, from, count, total } => {
                Answer::Page { ask, from, rows: self.action_page(&wanted, from, count, total)? }
            }
            Ask::Count { ask, filter } => Answer::Count { ask, total: self.action_count(&filter)? },
            // Nobody has asked for it: whoever opens the list is told what is wrong with it.
            Ask::Today(day) => Answer::Today(Box::new(self.today(day).unwrap_or_default())),
            Ask::Names(named) => Answer::Names(named, self.action_names(named)?),
        })
    }

    /// Names the file in trouble, while the connection is lent out.
    fn locator(&self) -> impl Fn(Failure) -> Failure + use<> {
        let path = self.path.clone();
        move |failure| match &path {
            Some(path) => super::open::at(failure, path),
            None => failure.with("file", ""),
        }
    }
}

/// How many actions are wanted, counted up to `most`.
fn count(conn: &Connection, names: &mut Names, filter: &Filter, most: usize) -> Outcome<usize> {
    let question = Question::new(conn, names, &Wanted { filter: filter.clone(), sort: Sort::Due, ..Wanted::default() })?;
    let mut statement = conn.prepare_cached(&question.count(most))?;
    let count: i64 = statement.query_row(params_from_iter(&question.values), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

#[cfg(test)]
mod tests;
