//! What became of every action of both sessions, and what was said of them since.

use super::{Both, glance::number};
use crate::{
    report::{Block, Span, Text, prose, tell::stacked},
    session::{
        Action, Kind,
        compare::{Course, PairFate},
    },
};

pub(super) fn blocks(both: &Both<'_>) -> Vec<Block> {
    let courses = &both.comparison.courses;
    if courses.is_empty() {
        return vec![];
    }
    let columns = [
        ("plan-column-number", 2),
        ("plan-column-action", 6),
        ("compare-column-outcome", 3),
        ("compare-column-then", 4),
        ("compare-column-now", 4),
    ];
    let rows = courses.iter().map(|course| row(both, course)).collect();
    let table = both.now.table(both.say("compare-caption-actions"), &columns, rows);
    let mut blocks = vec![both.now.heading(2, &both.say("compare-section-actions")), table];
    blocks.extend(altered(both));
    blocks.extend(super::records::listed(both, Kind::News, "compare-section-news", 3));
    blocks
}

fn row(both: &Both<'_>, course: &Course) -> Vec<Text> {
    let title = course.action().map(|action| action.title.clone()).unwrap_or_default();
    let mut outcome = vec![Span::Strong(both.words.of_kind("outcome", course.outcome.word()))];
    let mut more = Vec::new();
    if let Some((was, is)) = course.slipped() {
        let args = [("was", both.words.long_date(was).into()), ("date", both.words.long_date(is).into())];
        more.push(both.with("compare-slipped-to", &args));
    }
    if let Some(into) = course.now.as_ref().and_then(|now| now.merged_into.as_ref()).and_then(|into| both.now.session.actions.get(into)) {
        more.push(both.with("show-part-of", &[("action", both.now.action(into).into())]));
    }
    if let Some(why) = course.earlier.as_ref().map(|earlier| &earlier.why).filter(|why| !why.trim().is_empty()) {
        more.push(why.clone());
    }
    for line in more {
        outcome.push(Span::Break);
        outcome.extend(prose(&line));
    }
    let cell = |teller: &super::Teller<'_>, action: Option<&Action>| match action {
        None => prose(&both.say("difference-nothing")),
        Some(action) => {
            let lead = teller.name(action.lead.as_ref(), "page-no-lead");
            stacked([teller.action_status(action), prose(&lead), prose(&teller.date(action.due))])
        }
    };
    let title = if title.trim().is_empty() { both.now.text("difference-nothing") } else { prose(&title) };
    vec![prose(&number(both, course)), title, outcome, cell(&both.then, course.then.as_ref()), cell(&both.now, course.now.as_ref())]
}

/// What else is different in the actions that both have, field by field, and what else the others say.
fn altered(both: &Both<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for pair in both.comparison.of(Kind::Action).filter(|pair| pair.fate() != PairFate::Same) {
        let facts = both.differences(pair);
        if !facts.is_empty() {
            blocks.push((pair, Block::Facts(facts)));
        }
    }
    if blocks.is_empty() {
        return vec![];
    }
    let items = blocks.into_iter().map(|(pair, facts)| vec![Block::Paragraph(super::records::name(both, pair)), facts]).collect();
    vec![both.now.heading(3, &both.say("compare-section-actions-altered")), Block::List { ordered: false, items }]
}
