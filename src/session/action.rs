//! What will be done, by whom and by when.

use super::{About, Id, Key, Kind, record::record, record::word_enum};
use crate::time::Date;

word_enum! {
    /// Whether people will see it soon.
    ActionKind {
        /// Few resources, within the session's horizon.
        #[default]
        QuickWin = "quick-win",
        /// All else; stands under an objective.
        LongTerm = "long-term",
    }
}

word_enum! {
    /// How an action is getting on.
    Status {
        /// Nothing has been done yet.
        #[default]
        NotStarted = "not-started",
        /// Somebody is at it.
        InProgress = "in-progress",
        /// It waits for something.
        OnHold = "on-hold",
        /// It is done.
        Done = "done",
        /// It will not be done.
        Dropped = "dropped",
        /// It goes on in a later session.
        Carried = "carried",
    }
}

impl Status {
    /// Whether there is still something to do.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::NotStarted | Self::InProgress | Self::OnHold)
    }

    /// Whether something that stands like this should have been done before today.
    #[must_use]
    pub fn is_overdue(self, due: Option<Date>, today: Date) -> bool {
        self.is_open() && due.is_some_and(|due| due < today)
    }

    /// Whether it needs a reason: it waits, or will not be done.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::OnHold | Self::Dropped)
    }
}

word_enum! {
    /// How much an action brings, or costs.
    Level {
        /// Little.
        #[default]
        Low = "low",
        /// Something between.
        Medium = "medium",
        /// Much.
        High = "high",
    }
}

word_enum! {
    /// How sure it is that an action comes in time, as its lead sees it; never shown as a colour alone.
    Rag {
        /// On course: nothing stands in the way.
        Green = "green",
        /// At risk: late or short of something, and the lead can mend it.
        #[default]
        Amber = "amber",
        /// Off course: it needs help or a decision from outside.
        Red = "red",
    }
}

record! {
    /// A thing to do, verb first.
    Action {
        /// Order among the actions.
        rank: String,
        /// The number people see (A7); given by the store, never reused.
        number: u32,
        /// What will be done.
        title: String,
        /// What else there is to say about it.
        detail: String,
        /// Quick win or long-term.
        kind: ActionKind,
        /// The key factor it was caught at.
        factor: Option<Id>,
        /// The guide question it answers, as `FACTOR/QUESTION`.
        question: Option<Id>,
        /// The city example that inspired it, as `FACTOR/EXAMPLE`.
        example: Option<Id>,
        /// The one who is accountable.
        lead: Option<Id>,
        /// Whether the lead has said yes; until then, *to be asked*.
        said_yes: bool,
        /// Those who help.
        supporting: Vec<Id>,
        /// By when.
        due: Option<Date>,
        /// How we will know.
        measure: String,
        /// What it takes.
        resources: String,
        /// How much it brings.
        impact: Option<Level>,
        /// How much it costs.
        effort: Option<Level>,
        /// How it is getting on.
        status: Status,
        /// Why it was dropped or put on hold.
        because: String,
        /// What it was made of, as `KIND/ID`: a note, a parked item, a decision or a recommendation.
        came_from: Option<Id>,
        /// The action that it was merged into, which is carried out in its place.
        merged_into: Option<Id>,
        /// Whether the room keeps it on the shortlist.
        shortlisted: bool,
        /// The dots that the room put on it.
        dots: u32,
        /// Whether somebody outside the room must decide before it can go on.
        needs_decision: bool,
        /// How sure it is that it comes in time; none while nobody said.
        rag: Option<Rag>,
        /// The day it was done.
        completed: Option<Date>,
        /// When it is looked at again; where the lead has not said yes, the day by which they are asked.
        next_review: Option<Date>,
        /// Whether it argues for something with those in whose hands it is, instead of doing it.
        argues: bool,
        /// The good practice from elsewhere that inspired it, by its id in the library.
        practice: Option<Id>,
        /// What that practice is called and whose it is, so that it can be named where the library is not at hand.
        practice_title: String,
        /// The overall plan of the organisation in which it stands.
        overall_plan: String,
        /// Whether private suppliers are told of it.
        for_suppliers: bool,
        /// What came of it.
        outcome: String,
    }
}

impl Action {
    /// Has it stand like this from a day on. What becomes done was done that day; what is opened again was not
    /// done; and what waits no longer needs no reason why it waited.
    pub fn stand(&mut self, status: Status, today: Date) {
        if status == Status::Done {
            self.completed.get_or_insert(today);
        } else {
            self.completed = None;
        }
        if !status.waits() {
            self.because.clear();
        }
        self.status = status;
    }

    /// How sure it is that it comes in time, while that is still a question.
    #[must_use]
    pub fn course(&self) -> Option<Rag> {
        self.rag.filter(|_| self.status.is_open())
    }

    /// Whether another action is carried out in its place.
    #[must_use]
    pub fn is_merged(&self) -> bool {
        self.merged_into.is_some()
    }

    /// Where what it was made of is kept.
    #[must_use]
    pub fn source(&self) -> Option<Key> {
        let (kind, id) = self.came_from.as_ref()?.as_str().split_once('/')?;
        Some(Key::new(Kind::read(kind)?, id))
    }
}

impl ActionKind {
    /// The kind that follows from a date: within the session's horizon from `start`, a quick win.
    /// Without a date nobody has promised anything soon: long-term.
    #[must_use]
    pub fn from_due(due: Option<Date>, start: Date, about: &About) -> Self {
        match due {
            Some(due) if due <= horizon(start, about) => Self::QuickWin,
            _ => Self::LongTerm,
        }
    }
}

/// The last day on which a quick win of this session may be due.
#[must_use]
pub fn horizon(start: Date, about: &About) -> Date {
    let months = i64::from(about.horizon_months());
    // So many months that the calendar ends before: then every day is within them.
    jiff::Span::new().try_months(months).and_then(|months| start.checked_add(months)).unwrap_or(Date::MAX)
}
