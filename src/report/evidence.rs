//! The evidence as a table, for every page that lists it.

use super::{Block, Text, prose, tell::Teller};
use crate::session::{Evidence, in_order};

/// A row per piece of evidence, with what it bears on as the page says it; nothing where there is none.
pub(super) fn table(t: &Teller<'_>, bears_on: impl Fn(&Evidence) -> Text) -> Vec<Block> {
    let columns = [
        ("plan-column-number", 1),
        ("show-column-title", 5),
        ("show-column-kind", 2),
        ("show-column-date", 2),
        ("show-column-place", 3),
        ("show-column-said-by", 3),
        ("show-column-bears-on", 5),
    ];
    let row = |evidence: &Evidence| {
        vec![
            prose(&t.with("number-evidence", &[("number", evidence.number.into())])),
            prose(&evidence.title),
            prose(&t.words.of_kind("evidence", evidence.kind.word())),
            evidence.date.map_or_else(|| t.text("page-no-date"), |date| prose(&t.words.long_date(date))),
            prose(&evidence.place),
            prose(&evidence.said_by),
            bears_on(evidence),
        ]
    };
    let rows: Vec<Vec<Text>> = in_order(&t.session.evidence).map(row).collect();
    if rows.is_empty() {
        return vec![];
    }
    vec![t.heading(2, &t.say("show-evidence")), t.table(t.say("show-caption-evidence"), &columns, rows)]
}
