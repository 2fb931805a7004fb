//! Everything counted: so many records of each kind then and now, and what became of them.

use super::Both;
use crate::{
    report::{Block, Text, prose},
    session::Kind,
};

pub(super) fn blocks(both: &Both<'_>) -> Vec<Block> {
    let row = |kind: &Kind| -> Option<Vec<Text>> {
        let tally = both.comparison.tally(*kind);
        let numbers = [tally.then(), tally.now(), tally.same, tally.altered, tally.new, tally.gone];
        let cells = numbers.iter().map(|number| prose(&number.to_string()));
        (tally.then() + tally.now() > 0).then(|| std::iter::once(prose(&super::records::kind(both, *kind))).chain(cells).collect())
    };
    let rows: Vec<Vec<Text>> = Kind::ALL.iter().filter_map(row).collect();
    if rows.is_empty() {
        return vec![];
    }
    let columns = [
        ("compare-column-what", 4),
        ("compare-column-then", 2),
        ("compare-column-now", 2),
        ("compare-column-same", 2),
        ("compare-column-altered", 2),
        ("compare-column-new", 2),
        ("compare-column-gone", 2),
    ];
    let table = both.now.table(both.say("compare-caption-count"), &columns, rows);
    super::section(both, "compare-section-count", vec![Block::Paragraph(prose(&both.say("compare-count"))), table])
}
