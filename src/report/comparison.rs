//! Then and now: two sessions held against each other, as a page. Nothing of either is left out: what is on neither
//! list is counted at the end, kind by kind. The clock is not asked, so the same sessions give the same page.

mod actions;
mod count;
mod factors;
mod glance;
mod records;
mod title;
mod value;

pub(super) use title::status;

use super::{
    Block, Document, Mark, Text,
    plan::{language, origin},
    prose,
    tell::{Part, Teller},
};
use crate::{
    session::{
        Cut, Record, State,
        compare::{Comparison, Held, Pair, compare},
    },
    time::Now,
    words::Words,
};

/// Two sessions held against each other. Of `now` only the zone is read.
#[must_use]
pub fn comparison(then: Held<'_>, later: Held<'_>, words: &Words, now: &Now) -> Document {
    comparison_of(then, later, &Cut::default(), words, now)
}

/// The same as far as it goes out; what is left out is left out of both, and said.
#[must_use]
pub fn comparison_of(then: Held<'_>, later: Held<'_>, cut: &Cut, words: &Words, now: &Now) -> Document {
    let (was, is) = (cut.of(then.session, words), cut.of(later.session, words));
    let comparison = compare(Held { session: &was, ..then }, Held { session: &is, ..later });
    let (then, now) = (teller(comparison.then, words, now), teller(comparison.now, words, now));
    let both = Both { then, now, comparison: &comparison, words };
    let blocks = [
        title::blocks(&both),
        glance::blocks(&both),
        factors::blocks(&both),
        actions::blocks(&both),
        records::blocks(&both),
        count::blocks(&both),
    ];
    let is_final = [&was, &is].iter().all(|session| session.about.state == State::Final);
    Document {
        title: prose(&title::title(&both)),
        language: language(&is),
        mark: if is_final { Mark::Final(is.about.version) } else { Mark::Draft },
        left_out: cut.told(words, later.session, later.benchmark),
        source: source(&both),
        blocks: blocks.concat(),
    }
}

pub(super) fn teller<'a>(held: Held<'a>, words: &'a Words, now: &'a Now) -> Teller<'a> {
    Teller { session: held.session, benchmark: held.benchmark, words, now, part: Part::default() }
}

/// Both sessions, each with what is needed to tell of it.
struct Both<'a> {
    then: Teller<'a>,
    now: Teller<'a>,
    comparison: &'a Comparison<'a>,
    words: &'a Words,
}

impl Both<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn with(&self, key: &str, args: &[(&str, serde_json::Value)]) -> String {
        self.words.with(key, args)
    }

    /// What a value of a record of one side says.
    fn told(&self, record: &Record, field: &str, is_now: bool) -> String {
        value::told(if is_now { &self.now } else { &self.then }, record, field)
    }

    /// The fields that a pair differs in, with both values; of a record that stands alone, all that it says.
    fn differences(&self, pair: &Pair) -> Vec<(String, Text)> {
        value::differences(self, pair)
    }
}

/// The method of the page, and whose benchmarks they are.
fn source(both: &Both<'_>) -> Text {
    let mut text = prose(&both.say("compare-method"));
    for teller in [Some(&both.now), (!both.comparison.same_edition()).then_some(&both.then)].into_iter().flatten() {
        text.push(super::Span::Break);
        text.extend(origin(teller));
    }
    text
}

/// A heading with blocks under it; nothing where there are none.
fn section(both: &Both<'_>, heading: &str, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return vec![];
    }
    [vec![both.now.heading(2, &both.say(heading))], blocks].concat()
}

#[cfg(test)]
mod tests;
