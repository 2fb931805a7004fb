//! What the room holds true of a key factor.

use super::{record::record, record::word_enum};
use crate::time::Date;

word_enum! {
    /// What is in place. *Not assessed* is never counted as "no".
    Judgement {
        /// Nobody has judged it yet.
        #[default]
        NotAssessed = "not-assessed",
        /// It is there and works.
        InPlace = "in-place",
        /// Some of it is there.
        Partly = "partly",
        /// It is not there.
        NotInPlace = "not-in-place",
        /// It does not concern this city; needs a reason.
        NotApplicable = "not-applicable",
    }
}

impl Judgement {
    /// Whether the room has said anything about it.
    #[must_use]
    pub fn is_given(self) -> bool {
        self != Self::NotAssessed
    }

    /// Whether something is missing that a plan should answer.
    #[must_use]
    pub fn is_gap(self) -> bool {
        matches!(self, Self::Partly | Self::NotInPlace)
    }
}

record! {
    /// What the room holds true of one key factor; its id is the key factor's.
    Finding {
        /// The agreed judgement.
        judgement: Judgement,
        /// Why.
        reason: String,
        /// The view that did not prevail.
        minority: String,
        /// What the city wants to be true of this key factor.
        objective: String,
        /// By when it should be true.
        objective_due: Option<Date>,
        /// Who of the people concerned was heard.
        heard: String,
    }
}
