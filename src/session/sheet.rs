//! Paper from a table that has been keyed, so that the same sheet is not keyed twice unnoticed.

use super::{Id, Session, record::record};
use crate::text::fold;

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

impl Session {
    /// The sheets on a key factor, in the order in which they were keyed.
    pub fn sheets_on<'a>(&'a self, factor: &'a Id) -> impl Iterator<Item = &'a Sheet> {
        self.sheets.values().filter(move |sheet| sheet.factor == *factor)
    }

    /// The sheet of a table on a key factor, however its name is written; the last one where there are several.
    #[must_use]
    pub fn sheet_of<'a>(&'a self, factor: &'a Id, table: &str) -> Option<&'a Sheet> {
        let table = fold(table.trim());
        self.sheets_on(factor).filter(|sheet| fold(sheet.table.trim()) == table).last()
    }
}
