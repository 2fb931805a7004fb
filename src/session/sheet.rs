//! Paper from a table that has been keyed, so that the same sheet is not keyed twice unnoticed.

use super::{Id, record::record};

record! {
    /// A table's sheet on one key factor, keyed. What it said is in records of its own; this says that it was.
    Sheet {
        /// The key factor.
        factor: Id,
        /// The table or group, as its people wrote it on the sheet.
        table: String,
        /// The sitting that it comes from.
        sitting: Option<Id>,
    }
}
