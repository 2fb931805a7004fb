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

word_enum! {
    /// Whose it is to change what a gap comes from.
    Reach {
        /// The city can close it by itself.
        #[default]
        Ours = "ours",
        /// The city can close it together with others.
        WithOthers = "with-others",
        /// It is out of the city's hands: all it can do is argue for it.
        Outside = "outside",
    }
}

word_enum! {
    /// Who provides the services that a key factor is about. The Charter binds a city that provides them
    /// itself to do so, and one that does not to advocate with those who do.
    Provides {
        /// The city provides them.
        #[default]
        We = "we",
        /// Others provide them, and the city advocates with them.
        Others = "others",
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
        /// What works well.
        strengths: String,
        /// What should become better.
        improvements: String,
        /// Whose it is to change it, where something is missing.
        reach: Option<Reach>,
        /// Who provides the services that it is about.
        provides: Option<Provides>,
        /// Those others, when it is not the city.
        providers: String,
        /// The overall plan of the organisation in which the objective stands.
        overall_plan: String,
    }
}

record! {
    /// What the peers of a peer review hold true of one key factor; its id is the key factor's. A kind of its own,
    /// so that whatever counts the findings of the city never counts theirs.
    PeerFinding {
        /// Their judgement.
        judgement: Judgement,
        /// Why.
        reason: String,
        /// The view among them that did not prevail.
        minority: String,
        /// What works well.
        strengths: String,
        /// What should become better.
        improvements: String,
        /// Who of the people concerned they heard.
        heard: String,
    }
}
