//! Figures: what is measured, where it stood, where it should stand, and what was read since.

use super::{Id, record::record};
use crate::time::Date;

record! {
    /// Something that is measured. Values are texts as people write figures; `figure` reads them.
    Indicator {
        /// Order among the indicators.
        rank: String,
        /// The number people see (N2); given by the store, never reused.
        number: u32,
        /// What is measured.
        name: String,
        /// In what: per cent, persons, euro.
        unit: String,
        /// Who publishes it, or where it is kept.
        source: String,
        /// About whom, where it is not everybody.
        group: String,
        /// What it says something of: `finding/FACTOR` for a key factor, `objective/FACTOR` for its objective,
        /// `action/ID`.
        of: Option<Id>,
        /// Where it stood at first.
        baseline: String,
        /// When.
        baseline_date: Option<Date>,
        /// Where it should stand.
        target: String,
        /// By when.
        target_date: Option<Date>,
    }
}

record! {
    /// What an indicator stood at on a day.
    Reading {
        /// Order among the readings.
        rank: String,
        /// The indicator.
        indicator: Id,
        /// The day.
        date: Option<Date>,
        /// The figure.
        value: String,
        /// The unit that it was read in, so that one altered later does not make it mean another thing.
        unit: String,
        /// What else there is to say.
        text: String,
    }
}
