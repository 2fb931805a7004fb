//! The columns of a list of actions, one list for every file that actions leave in and come back with.

use std::borrow::Cow;

use super::{ActionKind, ActionRow, Level, Rag, Status, record::word_enum};
use crate::{text::scrubbed, time::Date};

word_enum! {
    /// A column, in the order in which spreadsheets have them. What it is called is the message `data-WORD`.
    Column {
        /// The number people see.
        #[default]
        Number = "number",
        /// What will be done.
        Title = "title",
        /// The key factor it was caught at.
        Factor = "factor",
        /// What the city wants to be true of that key factor.
        Objective = "objective",
        /// The reason of that key factor's judgement.
        Why = "why",
        /// The one who is accountable.
        Lead = "lead",
        /// Those who help.
        Supporting = "supporting",
        /// By when.
        Due = "due",
        /// Quick win or long-term.
        Kind = "kind",
        /// How we will know.
        Measure = "measure",
        /// What it takes.
        Resources = "resources",
        /// How much it brings.
        Impact = "impact",
        /// How much it costs.
        Effort = "effort",
        /// How it is getting on.
        Status = "status",
        /// How sure it is that it comes in time.
        Rag = "rag",
        /// The latest news.
        News = "news",
        /// The day it was done.
        Completed = "completed",
        /// When it is looked at again.
        NextReview = "next-review",
        /// What else there is to say.
        Detail = "detail",
        /// Why it was dropped or put on hold.
        Because = "because",
        /// The overall plan in which it stands.
        OverallPlan = "overall-plan",
        /// Whether private suppliers are told of it.
        ForSuppliers = "for-suppliers",
        /// What came of it.
        Outcome = "outcome",
        /// The good practice from elsewhere that inspired it.
        Practice = "practice",
        /// Whether it argues for something with others instead of doing it.
        Argues = "argues",
        /// The day of the latest news.
        NewsDate = "news-date",
        /// What the session is called.
        Session = "session",
        /// The city or other organisation.
        Organisation = "organisation",
        /// The stable id that a line coming back is matched by.
        Line = "line",
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// What somebody wrote.
    Text(Cow<'a, str>),
    /// A day.
    Date(Date),
    /// A word of a fixed list: the family and the name of its message, `("status", "done")`.
    Word(&'static str, &'static str),
}

impl Column {
    /// Whether what comes back in it is taken. The others say where an action belongs, or are said of a key factor, which
    /// several lines share.
    #[must_use]
    pub fn may_be_altered(self) -> bool {
        match self {
            Self::Title
            | Self::Lead
            | Self::Supporting
            | Self::Due
            | Self::Kind
            | Self::Measure
            | Self::Resources
            | Self::Impact
            | Self::Effort
            | Self::Status
            | Self::Rag
            | Self::News
            | Self::Completed
            | Self::NextReview
            | Self::Detail
            | Self::Because
            | Self::OverallPlan
            | Self::ForSuppliers
            | Self::Outcome
            | Self::Argues => true,
            Self::Number
            | Self::Factor
            | Self::Objective
            | Self::Why
            | Self::Practice
            | Self::NewsDate
            | Self::Session
            | Self::Organisation
            | Self::Line => false,
        }
    }

    /// Of a column of words: the family of their messages, and the words that may be chosen.
    #[must_use]
    pub fn choices(self) -> Option<(&'static str, Vec<&'static str>)> {
        match self {
            Self::Kind => Some(("kind", ActionKind::ALL.iter().map(|kind| kind.word()).collect())),
            Self::Impact | Self::Effort => Some(("level", Level::ALL.iter().map(|level| level.word()).collect())),
            // What is carried is carried by a later session, not by a word in a list.
            Self::Status => {
                Some(("status", Status::ALL.iter().filter(|status| **status != Status::Carried).map(|status| status.word()).collect()))
            }
            Self::ForSuppliers => Some(("data-suppliers", vec!["yes"])),
            // Blank for all that is simply done.
            Self::Argues => Some(("data-argues", vec!["yes"])),
            Self::Rag => Some(("data-rag", Rag::ALL.iter().map(|rag| rag.word()).collect())),
            _ => None,
        }
    }

    /// Whether it holds days.
    #[must_use]
    pub fn is_date(self) -> bool {
        matches!(self, Self::Due | Self::Completed | Self::NextReview | Self::NewsDate)
    }
}

impl ActionRow {
    /// The number as people say it, `A7`.
    #[must_use]
    pub fn numbered(&self) -> String {
        format!("A{}", self.number)
    }

    /// What a line that comes back is matched by: the session's id and the action's.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{}/{}", self.session, self.id)
    }

    /// What stands in a column.
    #[must_use]
    pub fn cell(&self, column: Column) -> Cell<'_> {
        match column {
            Column::Number => Cell::Text(self.numbered().into()),
            Column::Title => said(&self.title),
            Column::Factor => said(&self.factor_name),
            Column::Objective => said(&self.objective),
            Column::Why => said(&self.why),
            Column::Lead => said(self.lead.as_deref().unwrap_or_default()),
            Column::Supporting => match self.supporting.as_slice() {
                [] => Cell::Empty,
                [one] => said(one),
                several => Cell::Text(several.join("; ").into()),
            },
            Column::Due => day(self.due),
            Column::Kind => Cell::Word("kind", self.kind.word()),
            Column::Measure => said(&self.measure),
            Column::Resources => said(&self.resources),
            Column::Impact => word("level", self.impact.map(Level::word)),
            Column::Effort => word("level", self.effort.map(Level::word)),
            Column::Status => Cell::Word("status", self.status.word()),
            Column::Rag => word("data-rag", self.rag.map(Rag::word)),
            Column::News => said(&self.news),
            Column::Completed => day(self.completed),
            Column::NextReview => day(self.next_review),
            Column::Detail => said(&self.detail),
            Column::Because => said(&self.because),
            Column::OverallPlan => said(&self.overall_plan),
            Column::ForSuppliers => word("data-suppliers", self.for_suppliers.then_some("yes")),
            Column::Outcome => said(&self.outcome),
            Column::Practice => said(&self.practice),
            Column::Argues => word("data-argues", self.argues.then_some("yes")),
            Column::NewsDate => day(self.news_date),
            Column::Session => said(&self.session_title),
            Column::Organisation => said(&self.organisation),
            Column::Line => Cell::Text(self.line().into()),
        }
    }
}

fn said(text: &str) -> Cell<'_> {
    if text.is_empty() { Cell::Empty } else { Cell::Text(scrubbed(text)) }
}

fn day<'a>(date: Option<Date>) -> Cell<'a> {
    date.map_or(Cell::Empty, Cell::Date)
}

fn word<'a>(family: &'static str, word: Option<&'static str>) -> Cell<'a> {
    word.map_or(Cell::Empty, |word| Cell::Word(family, word))
}
