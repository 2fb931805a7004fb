//! What a finished action has to tell others: a good-practice article, in one of the shapes that the Intercultural
//! Cities pages and the OXLO learning guide tell theirs in.

use super::{Id, record::record, record::word_enum};

word_enum! {
    /// The shape in which a good practice is told.
    Shape {
        /// Purpose, stimulus, process, impact, key reference.
        #[default]
        Purpose = "purpose",
        /// Concept, foundation, progress.
        Concept = "concept",
        /// One text.
        Free = "free",
    }
}

impl Shape {
    /// The parts that it is told in, as the fields of an [`Article`] are named, in order.
    #[must_use]
    pub fn parts(self) -> &'static [&'static str] {
        match self {
            Self::Purpose => &["aim", "stimulus", "process", "impact", "reference"],
            Self::Concept => &["concept", "foundation", "progress"],
            Self::Free => &["text"],
        }
    }
}

record! {
    /// A good-practice article about a finished action. What was written in one shape is kept when another is chosen.
    Article {
        /// The action that it tells of.
        action: Id,
        /// The shape in which it is told.
        shape: Shape,
        /// Its headline.
        title: String,
        /// The organisation whose practice it is.
        organisation: String,
        /// The city.
        city: String,
        /// The country.
        country: String,
        /// The year or years; blank where nobody said.
        year: String,
        /// What it is about, apart by commas.
        topics: String,
        /// What it was for.
        aim: String,
        /// What set it off.
        stimulus: String,
        /// How it went.
        process: String,
        /// What came of it.
        impact: String,
        /// Where more can be read.
        reference: String,
        /// What it is.
        concept: String,
        /// What it rests on.
        foundation: String,
        /// How far it has come.
        progress: String,
        /// The whole of it, where it has no parts.
        text: String,
        /// Whether it is in the library of good practices.
        kept: bool,
    }
}
