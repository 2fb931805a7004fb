//! What the room found out about a guide question.

use super::{Id, record::record, record::word_enum};
use crate::time::Date;

word_enum! {
    /// How far a guide question has been looked into.
    Looked {
        /// Not looked at.
        #[default]
        NotYet = "not-yet",
        /// The room has talked about it.
        Covered = "covered",
        /// Nobody in the room knew: homework.
        NobodyKnew = "nobody-knew",
    }
}

record! {
    /// How far one guide question has been looked into; its id is `FACTOR/QUESTION`.
    Look {
        /// Its state.
        state: Looked,
        /// Who finds out, when nobody knew.
        finder: Option<Id>,
        /// By when.
        by: Option<Date>,
    }
}

record! {
    /// What was said about a guide question, or about a key factor as a whole.
    Note {
        /// Order among the notes.
        rank: String,
        /// The key factor.
        factor: Id,
        /// The guide question as `FACTOR/QUESTION`; none for the key factor as a whole.
        question: Option<Id>,
        /// What was said.
        text: String,
    }
}
