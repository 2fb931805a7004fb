//! A session's own facts.

use super::{Basis, Id, Stage, record::record, record::word_enum};
use crate::time::{Date, Timestamp};

word_enum! {
    /// What a session is made for: the toolkit's three uses.
    Purpose {
        /// What the city will do, by whom and by when.
        #[default]
        Plan = "plan",
        /// Where the city stands, judged by itself.
        Assessment = "assessment",
        /// Where the city stands, judged by colleagues from elsewhere.
        PeerReview = "peer-review",
    }
}

word_enum! {
    /// Whether the session is being worked on.
    State {
        /// Being worked on; every page says DRAFT.
        #[default]
        Open = "open",
        /// Closed as a version.
        Final = "final",
    }
}

/// Dots that each person has, unless the session says otherwise.
pub const DOTS: u32 = 3;

/// How far ahead a quick win may be due, in months, unless the session says otherwise (CAF's figure).
pub const HORIZON_MONTHS: u32 = 3;

record! {
    /// The session's own facts: the one record of its kind.
    About {
        /// What the session is called.
        title: String,
        /// The city or other organisation.
        organisation: String,
        /// The unit within it, if any.
        unit: String,
        /// What the session is made for.
        purpose: Purpose,
        /// Id of the benchmark.
        benchmark: String,
        /// Edition of the benchmark.
        edition: String,
        /// Language of the session and its pages, as an ISO 639 code.
        language: String,
        /// Ids of the key factors taken up, in the benchmark's order.
        scope: Vec<Id>,
        /// Minutes the sitting has; 0 when nobody said.
        minutes: u32,
        /// A quick win is due within so many months; 0 stands for three.
        horizon: u32,
        /// The party that owns the plan and asks for news.
        owner: Option<Id>,
        /// When the plan is looked at again.
        next_review: Option<Date>,
        /// How the plan will be followed up.
        follow_up: String,
        /// The plan in two sentences, for its first page.
        summary: String,
        /// Whether it is being worked on.
        state: State,
        /// The number of the last finalised version; 0 before the first.
        version: u32,
        /// When that version was finalised.
        finalised: Option<Timestamp>,
        /// When the session was made.
        made: Option<Timestamp>,
        /// When a finalised version was last opened again.
        reopened: Option<Timestamp>,
        /// What the workshop is for, in the room's words.
        aim: String,
        /// What the room agreed on for working together, a line each.
        ground_rules: String,
        /// Dots that each person may put on actions; 0 stands for three.
        dots: u32,
        /// Whether a person may put several dots on one action.
        dots_stack: bool,
        /// Whether later reviews are held against this one.
        is_baseline: bool,
        /// What it takes from an earlier session; none for one that begins afresh.
        basis: Option<Basis>,
        /// That earlier session.
        base: Option<Id>,
        /// What the earlier session is called.
        base_title: String,
        /// What it was made for.
        base_purpose: Option<Purpose>,
        /// When it was finalised.
        base_date: Option<Date>,
        /// Which version of it.
        base_version: u32,
        /// The edition of the benchmark that it was made with.
        base_edition: String,
        /// How far a peer review has come.
        stage: Option<Stage>,
        /// When the host had assessed itself, in a peer review.
        self_assessed: Option<Date>,
        /// When the visit began.
        visited: Option<Date>,
        /// When it ended, where it took more than a day.
        visited_until: Option<Date>,
        /// When the peers drew their conclusions.
        concluded: Option<Date>,
        /// When they told the host.
        fed_back: Option<Date>,
        /// When the report was out.
        reported: Option<Date>,
        /// What stands for the very text of the edition that the session was moved to; blank for the one that it was made with.
        wording: String,
    }
}

impl About {
    /// The quick-win horizon in months.
    #[must_use]
    pub fn horizon_months(&self) -> u32 {
        if self.horizon == 0 { HORIZON_MONTHS } else { self.horizon }
    }

    /// Dots that each person has.
    #[must_use]
    pub fn dots_each(&self) -> u32 {
        if self.dots == 0 { DOTS } else { self.dots }
    }
}
