//! The action plan: what a workshop hands over. A committee reads it from the top and may stop after
//! any part; nothing is left out in silence.

pub(super) mod actions;
pub(super) mod findings;
mod glance;
pub(super) mod harder;
mod peers;
pub(super) mod rest;
pub(super) mod since;
pub(super) mod title;

pub(super) use harder::{blocks as harder_blocks, facts as harder_facts, provided};
pub(super) use since::{made_from, whole as then_and_earlier};
pub(super) use title::{next_review, scope, workshop};

use super::{
    Block, Document, Mark, Span, prose,
    tell::{Part, Teller},
};
use crate::{
    benchmark::Benchmark,
    session::{Cut, Session, State},
    time::Now,
    words::Words,
};

/// The action plan of a session. `now` dates a draft and gives the zone of the times.
#[must_use]
pub fn plan(session: &Session, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    plan_of(session, &Cut::default(), benchmark, words, now)
}

/// The action plan as far as it goes out; what is left out is said on it.
#[must_use]
pub fn plan_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    let session = &cut.of(whole, words);
    let teller = Teller { session, benchmark, words, now, part: part(whole, cut) };
    let actions = [actions::quick_wins(&teller), actions::long_term(&teller), actions::argued(&teller), actions::noted(&teller)].concat();
    let blocks = [
        vec![title::block(&teller)],
        glance::blocks(&teller),
        since::blocks(&teller),
        on_its_side(actions),
        harder::blocks(&teller),
        findings::blocks(&teller),
        on_its_side(peers::blocks(&teller)),
        super::figures::blocks(&teller),
        rest::by_lead(&teller),
        rest::leftovers(&teller),
        rest::left_as_it_is(&teller),
        rest::follow_up(&teller),
        rest::signature(&teller),
    ];
    teller.page(&title::title(&teller), source(&teller), blocks.concat(), whole, cut)
}

/// Tables of actions are wide; where there is none the paper stays upright.
pub(super) fn on_its_side(blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.iter().any(|block| matches!(block, Block::Table { .. })) {
        return blocks;
    }
    [vec![Block::Turn { wide: true }], blocks, vec![Block::Turn { wide: false }]].concat()
}

/// What a page of a cut session has to know of the whole one.
pub(super) fn part<'a>(whole: &'a Session, cut: &Cut) -> Part<'a> {
    Part { taken_up: cut.is_part().then_some(whole.about.scope.as_slice()), without_evidence: cut.without_evidence }
}

/// Whether a page of this session may still change.
pub(super) fn mark(session: &Session) -> Mark {
    match session.about.state {
        State::Open => Mark::Draft,
        State::Final => Mark::Final(session.about.version),
    }
}

pub(super) fn language(session: &Session) -> String {
    if session.about.language.is_empty() { "en".to_owned() } else { session.about.language.clone() }
}

/// The method, and whose benchmark it is.
pub(super) fn source(teller: &Teller<'_>) -> Vec<Span> {
    let silently = teller.session.voices.values().any(|voices| voices.counted() > 0);
    let mut text = teller.text(if silently { "plan-method-silent" } else { "plan-method" });
    text.push(Span::Break);
    text.extend(origin(teller));
    text
}

/// Whose benchmark it is.
pub(super) fn origin(teller: &Teller<'_>) -> Vec<Span> {
    let source = teller.benchmark.source.trim_end_matches('.');
    prose(&teller.with("plan-source", &[("source", source.into())]))
}

#[cfg(test)]
mod tests;
