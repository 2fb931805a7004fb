//! At a glance: every key factor then and now, what became of each, and of the actions.

use super::{Both, Teller};
use crate::{
    report::{Block, Span, Text, Tone, prose},
    session::{
        Id, Judgement,
        compare::{Course, FactorPair, Outcome, Shift, Stand},
    },
};

pub(super) fn blocks(both: &Both<'_>) -> Vec<Block> {
    let mut blocks = vec![both.now.heading(2, &both.say("plan-glance"))];
    let concerned: Vec<&FactorPair> = both.comparison.factors.iter().filter(|pair| pair.concerns()).collect();
    if concerned.is_empty() {
        blocks.push(Block::Paragraph(prose(&both.say("compare-no-factors"))));
    } else {
        blocks.push(Block::Facts(shifts(both)));
        let columns = [("plan-column-factor", 5), ("compare-column-then", 3), ("compare-column-now", 3), ("compare-column-shift", 3)];
        let rows = concerned.iter().map(|pair| row(both, pair)).collect();
        blocks.push(both.now.table(both.say("compare-caption-judgements"), &columns, rows));
        blocks.push(counts(both));
    }
    blocks.extend(outcomes(both));
    blocks
}

/// The key factor as the later session calls it; with its earlier name, where that was another one.
pub(super) fn factor(both: &Both<'_>, pair: &FactorPair) -> String {
    let name = |teller: &Teller<'_>, stand: &Option<Stand>| stand.as_ref().map(|stand| teller.factor(stand.factor.as_str()));
    match (name(&both.then, &pair.then), name(&both.now, &pair.now)) {
        (Some(then), Some(now)) if then != now => both.with("compare-factor-then", &[("now", now.into()), ("then", then.into())]),
        (_, Some(now)) => now,
        (then, None) => then.unwrap_or_default(),
    }
}

/// `Better: 1 Public commitment`, a line for each thing that a judgement can do.
fn shifts(both: &Both<'_>) -> Vec<(String, Text)> {
    let line = |shift: &Shift| {
        let named: Vec<String> = both.comparison.shifted(*shift).map(|pair| factor(both, pair)).collect();
        let always = matches!(shift, Shift::Better | Shift::Worse | Shift::Same);
        let told = match named.len() {
            0 if always => both.say("compare-none"),
            0 => return None,
            count => both.with("compare-counted", &[("count", count.into()), ("names", both.words.dotted(&named).into())]),
        };
        Some((both.words.of_kind("shift", shift.word()), prose(&told)))
    };
    Shift::ALL.iter().filter_map(line).collect()
}

fn row(both: &Both<'_>, pair: &FactorPair) -> Vec<Text> {
    let cell = |teller: &Teller<'_>, stand: &Option<Stand>| match stand {
        None => teller.text("compare-not-in-benchmark"),
        Some(stand) if stand.taken_up => vec![teller.judgement(stand.judgement)],
        Some(stand) if stand.judgement.is_given() => {
            let mut text = vec![teller.judgement(stand.judgement), Span::Break];
            text.extend(teller.text("compare-not-taken-up"));
            text
        }
        Some(_) => teller.text("compare-not-taken-up"),
    };
    let word = Span::State { word: both.words.of_kind("shift", pair.shift.word()), tone: tone(pair.shift) };
    vec![prose(&factor(both, pair)), cell(&both.then, &pair.then), cell(&both.now, &pair.now), vec![word]]
}

fn tone(shift: Shift) -> Tone {
    match shift {
        Shift::Better => Tone::Good,
        Shift::Worse => Tone::Bad,
        Shift::NoLongerJudged | Shift::Unmatched => Tone::Warning,
        Shift::Same | Shift::NewlyJudged | Shift::NotJudged | Shift::Apart => Tone::Quiet,
    }
}

/// How many stand where, then and now: among what each session took up.
fn counts(both: &Both<'_>) -> Block {
    let count = |teller: &Teller<'_>, judgement: Judgement| {
        let is = |id: &&Id| teller.session.held(id) == judgement;
        teller.session.about.scope.iter().filter(is).count().to_string()
    };
    let order =
        [Judgement::InPlace, Judgement::Partly, Judgement::NotInPlace, Judgement::NotAssessed, Judgement::NotApplicable].into_iter();
    let row = |judgement: Judgement| {
        vec![vec![both.now.judgement(judgement)], prose(&count(&both.then, judgement)), prose(&count(&both.now, judgement))]
    };
    let columns = [("plan-column-judgement", 4), ("compare-column-then", 2), ("compare-column-now", 2)];
    both.now.table(both.say("compare-caption-counts"), &columns, order.map(row).collect())
}

/// What became of the earlier actions, and which are new: numbers and titles of each.
fn outcomes(both: &Both<'_>) -> Vec<Block> {
    let courses = &both.comparison.courses;
    if courses.is_empty() {
        return vec![Block::Paragraph(prose(&both.say("compare-no-actions")))];
    }
    let earlier = courses.iter().filter(|course| course.then.is_some()).count();
    let fact = |label: String, found: Vec<String>| {
        let told = both.with("compare-counted", &[("count", found.len().into()), ("names", both.words.series(&found).into())]);
        (!found.is_empty()).then(|| (label, prose(&told)))
    };
    let numbers =
        |wanted: &dyn Fn(&Course) -> bool| courses.iter().filter(|course| wanted(course)).map(|course| number(both, course)).collect();
    let by_outcome = Outcome::ALL
        .iter()
        .filter_map(|outcome| fact(both.words.of_kind("outcome", outcome.word()), numbers(&|course| course.outcome == *outcome)));
    let slipped = fact(both.say("compare-slipped"), numbers(&|course| course.slipped().is_some()));
    vec![
        Block::Paragraph(prose(&both.with("compare-actions", &[("then", earlier.into()), ("now", both.now.session.actions.len().into())]))),
        Block::Facts(by_outcome.chain(slipped).collect()),
    ]
}

/// `A3`; `A3 (then A1)` where it had another number.
pub(super) fn number(both: &Both<'_>, course: &Course) -> String {
    match (&course.then, &course.now) {
        (Some(then), Some(now)) if then.number != now.number => {
            both.with("compare-number-then", &[("now", both.now.action(now).into()), ("then", both.then.action(then).into())])
        }
        (_, Some(now)) => both.now.action(now),
        (Some(then), None) => both.with("compare-number-only-then", &[("then", both.then.action(then).into())]),
        (None, None) => String::new(),
    }
}
