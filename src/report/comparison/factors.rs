//! What is said of each key factor, where anything of it is another than then: judgement, reason, the other view,
//! strengths, objective, notes, evidence, voices, what the peers hold.

use super::{Both, glance::factor, records::item};
use crate::{
    report::{Block, Text, prose},
    session::{
        Id, Kind, Record,
        compare::{FactorPair, Pair, PairFate},
    },
};

/// What is told under a key factor; voices of single people and minutes are counted only.
const KINDS: &[Kind] = &[Kind::Note, Kind::Look, Kind::Voices, Kind::Support, Kind::PeerFinding, Kind::Recommendation, Kind::Context];

pub(super) fn blocks(both: &Both<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut unchanged = Vec::new();
    for pair in &both.comparison.factors {
        let said = of_factor(both, pair);
        if said.is_empty() {
            unchanged.extend(pair.concerns().then(|| factor(both, pair)));
            continue;
        }
        blocks.push(both.now.heading(3, &factor(both, pair)));
        blocks.extend(said);
    }
    if !unchanged.is_empty() {
        let said = both.with("compare-factors-unchanged", &[("factors", both.words.dotted(&unchanged).into())]);
        blocks.insert(0, Block::Paragraph(prose(&said)));
    }
    super::section(both, "compare-section-factors", blocks)
}

fn of_factor(both: &Both<'_>, factor: &FactorPair) -> Vec<Block> {
    let mut facts: Vec<(String, Text)> = Vec::new();
    for pair in both.comparison.of(Kind::Finding).filter(|pair| bears_on(pair, factor)) {
        facts.extend(both.differences(pair));
    }
    let mut items = Vec::new();
    for kind in KINDS {
        if *kind == Kind::Support {
            items.extend(supports(both, factor));
            continue;
        }
        for pair in both.comparison.of(*kind).filter(|pair| pair.fate() != PairFate::Same && bears_on(pair, factor)) {
            items.push(item(both, pair));
        }
    }
    let mut blocks = Vec::new();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    if !items.is_empty() {
        blocks.push(Block::List { ordered: false, items });
    }
    blocks
}

/// The evidence that came to a key factor or went from it, each piece once, with what it bears on there.
fn supports(both: &Both<'_>, factor: &FactorPair) -> Vec<Vec<Block>> {
    let mut found: Vec<(Text, Vec<String>)> = Vec::new();
    for pair in both.comparison.of(Kind::Support).filter(|pair| pair.fate() != PairFate::Same && bears_on(pair, factor)) {
        let Some(record @ Record::Support(support)) = pair.either() else { continue };
        let t = if pair.now.is_some() { &both.now } else { &both.then };
        let mut named = super::records::fate(both, pair);
        named.extend(prose(&super::value::told(t, record, "evidence")));
        let question = support.target.as_str().contains('/').then(|| super::value::told(t, record, "target"));
        match found.iter_mut().find(|(known, _)| *known == named) {
            Some((_, questions)) => questions.extend(question),
            None => found.push((named, question.into_iter().collect())),
        }
    }
    let item = |(named, questions): (Text, Vec<String>)| {
        let mut blocks = vec![Block::Paragraph(named)];
        if !questions.is_empty() {
            blocks.push(Block::Facts(vec![(both.say("show-column-bears-on"), prose(&both.words.dotted(&questions)))]));
        }
        blocks
    };
    found.into_iter().map(item).collect()
}

/// Whether a pair is told under this key factor.
fn bears_on(pair: &Pair, factor: &FactorPair) -> bool {
    let of = |record: &Option<Record>, stand: &Option<crate::session::compare::Stand>| {
        record.as_ref().zip(stand.as_ref()).is_some_and(|(record, stand)| of_record(record).is_some_and(|id| id == stand.factor))
    };
    // One that was moved from one key factor to another is told where it is now.
    if pair.now.is_some() { of(&pair.now, &factor.now) } else { of(&pair.then, &factor.then) }
}

/// The key factor that a record is told under.
pub(super) fn of_record(record: &Record) -> Option<Id> {
    let first = |id: &Id| Id::from(id.as_str().split('/').next().unwrap_or_default());
    match record {
        Record::Finding(finding) => Some(finding.id.clone()),
        Record::PeerFinding(finding) => Some(finding.id.clone()),
        Record::Voices(voices) => Some(voices.id.clone()),
        Record::Look(look) => Some(first(&look.id)),
        Record::Note(note) => Some(note.factor.clone()),
        Record::Support(support) => Some(first(&support.target)),
        Record::Recommendation(advice) => advice.factor.clone(),
        Record::Context(context) => context.factor.clone(),
        _ => None,
    }
}

/// The pairs of the kinds that are told under key factors, which stand under none.
pub(super) fn astray<'a>(both: &'a Both<'_>) -> Vec<&'a Pair> {
    let stray = |pair: &&Pair| {
        (KINDS.contains(&pair.kind) || pair.kind == Kind::Finding)
            && pair.fate() != PairFate::Same
            && !both.comparison.factors.iter().any(|factor| bears_on(pair, factor))
    };
    both.comparison.pairs.iter().filter(stray).collect()
}
