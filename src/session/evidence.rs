//! What proves a judgement.

use super::{Id, record::record, record::word_enum};
use crate::time::Date;

word_enum! {
    /// Where a piece of evidence comes from.
    EvidenceKind {
        /// Something written: minutes, a report, a press release.
        #[default]
        Document = "document",
        /// One person asked.
        Interview = "interview",
        /// Several people asked together.
        FocusGroup = "focus-group",
        /// Many people asked the same.
        Survey = "survey",
        /// Said in a workshop.
        Workshop = "workshop",
        /// Figures.
        Data = "data",
        /// Seen.
        Observation = "observation",
    }
}

record! {
    /// A piece of evidence.
    Evidence {
        /// Order among the evidence.
        rank: String,
        /// The number people see (E3); given by the store, never reused.
        number: u32,
        /// What it is.
        title: String,
        /// Where it comes from.
        kind: EvidenceKind,
        /// Its date.
        date: Option<Date>,
        /// Where it can be found.
        place: String,
        /// Who said it, by role.
        said_by: String,
        /// The interview in which it was learned.
        interview: Option<Id>,
        /// Whether the peers of a peer review brought it.
        by_peers: bool,
    }
}

record! {
    /// That a piece of evidence bears on a key factor or a guide question.
    Support {
        /// The evidence.
        evidence: Id,
        /// The key factor (`FACTOR`) or guide question (`FACTOR/QUESTION`).
        target: Id,
    }
}
