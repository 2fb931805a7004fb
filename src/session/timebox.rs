//! The minutes that a key factor may take, and took.

use super::{Id, record::record, record::word_enum};

word_enum! {
    /// What becomes of a key factor's turn.
    Turn {
        /// It has its turn.
        #[default]
        Talk = "talk",
        /// The room passes it by.
        Skipped = "skipped",
        /// It is talked about together with another one.
        Merged = "merged",
        /// It waits for the next sitting.
        NextSitting = "next-sitting",
    }
}

record! {
    /// The time of one key factor; its id is the key factor's.
    Timebox {
        /// Its place in the order of talk; blank for the benchmark's order.
        rank: String,
        /// Minutes planned; 0 when nobody said.
        minutes: u32,
        /// Seconds spent on it so far.
        spent: u32,
        /// What becomes of its turn.
        turn: Turn,
        /// The key factor that it is talked about with, when merged.
        with: Option<Id>,
    }
}
