//! By when an action is to be done, as every list and line says it: what is overdue is marked, and a day of another year
//! than this one has its year.

use super::Page;
use crate::{session::Status, time::Date};

/// Whether an action is overdue, and by when it is to be done: `!! 5 December`, `12 Jan 2027`; in few cells the month is
/// short as well. Blank without a date.
pub fn said(page: &Page<'_>, status: Status, due: Option<Date>, today: Date, is_short: bool) -> (bool, String) {
    let Some(date) = due else { return (false, String::new()) };
    let text = if is_short { page.words.brief_date(date, today) } else { page.words.near_date(date, today) };
    if status.is_overdue(due, today) { (true, page.words.with("due-overdue", &[("date", text.into())])) } else { (false, text) }
}
