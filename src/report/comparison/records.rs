//! All other records of both sessions: new, no longer there, altered. A line each.

use super::{Both, factors, value};
use crate::{
    report::{Block, Span, Text, prose},
    session::{
        Kind,
        compare::{Pair, PairFate},
    },
};

/// The kinds that are listed here, each under a heading. What stands elsewhere: findings and what is told under a key
/// factor (`factors`), actions and their news (`actions`). What is counted only: voices of single people, minutes,
/// presences, and what a session remembers of an earlier one.
const LISTED: &[(Kind, &str)] = &[
    (Kind::Evidence, "compare-section-evidence"),
    (Kind::Indicator, "compare-section-indicators"),
    (Kind::Reading, "compare-section-readings"),
    (Kind::Interview, "compare-section-interviews"),
    (Kind::Article, "compare-section-articles"),
    (Kind::Sheet, "compare-section-sheets"),
    (Kind::Decision, "compare-section-decisions"),
    (Kind::Parked, "compare-section-parked"),
    (Kind::Standing, "compare-section-standing"),
    (Kind::Party, "compare-section-parties"),
    (Kind::Sitting, "compare-section-sittings"),
    (Kind::About, "compare-section-about"),
];

pub(super) fn blocks(both: &Both<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = LISTED.iter().flat_map(|(kind, heading)| listed(both, *kind, heading, 2)).collect();
    let stray: Vec<Vec<Block>> = factors::astray(both).into_iter().map(|pair| item(both, pair)).collect();
    if !stray.is_empty() {
        blocks.extend(super::section(both, "compare-section-astray", vec![Block::List { ordered: false, items: stray }]));
    }
    blocks
}

/// The records of one kind that are new, gone or altered, under a heading; nothing where there are none.
pub(super) fn listed(both: &Both<'_>, kind: Kind, heading: &str, level: u8) -> Vec<Block> {
    let items: Vec<Vec<Block>> =
        both.comparison.of(kind).filter(|pair| pair.fate() != PairFate::Same).map(|pair| item(both, pair)).collect();
    if items.is_empty() {
        return vec![];
    }
    vec![both.now.heading(level, &both.say(heading)), Block::List { ordered: false, items }]
}

/// What became of a record, its name, and what it says that is new, gone or altered.
pub(super) fn item(both: &Both<'_>, pair: &Pair) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(name(both, pair))];
    let facts = both.differences(pair);
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks
}

/// The word for a kind; two of them are told apart more closely than elsewhere.
pub(super) fn kind(both: &Both<'_>, kind: Kind) -> String {
    match kind {
        Kind::Look => both.say("compare-record-look"),
        Kind::Support => both.say("compare-record-support"),
        _ => both.words.of_kind("record", kind.word()),
    }
}

/// `New evidence: E3 Minutes of the round table`.
pub(super) fn name(both: &Both<'_>, pair: &Pair) -> Text {
    let mut text = fate(both, pair);
    let teller = if pair.now.is_some() { &both.now } else { &both.then };
    text.extend(prose(&pair.either().map(|record| value::name(teller, record)).unwrap_or_default()));
    text
}

/// What became of a record, before its name.
pub(super) fn fate(both: &Both<'_>, pair: &Pair) -> Text {
    let fate = match pair.fate() {
        PairFate::Same => "compare-fate-same",
        PairFate::Altered => "compare-fate-altered",
        PairFate::New => "compare-fate-new",
        PairFate::Gone => "compare-fate-gone",
    };
    let kind = kind(both, pair.kind);
    vec![Span::Strong(both.with(fate, &[("kind", kind.into())])), Span::Words(" ".to_owned())]
}
