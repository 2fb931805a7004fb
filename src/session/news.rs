//! What people said of an action after it was caught.

use super::{Id, Status, record::record};
use crate::time::Date;

record! {
    /// What was said of an action on a day: how it stood, in words, and a date that was moved.
    News {
        /// Order among the news.
        rank: String,
        /// The action.
        action: Id,
        /// The day.
        date: Option<Date>,
        /// In words.
        text: String,
        /// How it stood from then on.
        status: Status,
        /// The date that it had before, where it was moved.
        due_was: Option<Date>,
        /// The date that it has since.
        due: Option<Date>,
    }
}
