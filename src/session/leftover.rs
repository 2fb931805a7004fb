//! What came up beside the way: parked items and decisions.

use super::{Id, record::record};

record! {
    /// An off-topic item, put in the parking lot; gets an outcome before the session closes.
    Parked {
        /// Order among the parked items.
        rank: String,
        /// The number people see (P2); given by the store, never reused.
        number: u32,
        /// What it is.
        text: String,
        /// The key factor at which it came up.
        factor: Option<Id>,
        /// What became of it.
        outcome: String,
        /// The guide question at which it came up, as `FACTOR/QUESTION`.
        question: Option<Id>,
    }
}

record! {
    /// Something agreed that nobody has to do.
    Decision {
        /// Order among the decisions.
        rank: String,
        /// The number people see (D1); given by the store, never reused.
        number: u32,
        /// What was decided.
        text: String,
        /// The key factor it concerns.
        factor: Option<Id>,
        /// The guide question at which it was decided, as `FACTOR/QUESTION`.
        question: Option<Id>,
    }
}
