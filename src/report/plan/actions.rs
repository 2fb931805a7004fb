//! What will be done: quick wins by date, long-term actions under what they are for.

use std::collections::BTreeMap;

use super::super::{Block, Span, Text, prose, tell::Teller};
use crate::session::{Action, Finding, Id};

pub(super) fn quick_wins(t: &Teller<'_>) -> Vec<Block> {
    let heading = t.heading(2, &t.say("plan-quick"));
    let actions = t.session.quick_wins();
    if actions.is_empty() {
        return vec![heading, Block::Paragraph(t.text("plan-quick-none"))];
    }
    vec![heading, table(t, t.say("plan-caption-quick"), &actions, true)]
}

/// The long-term actions under the objectives of their key factors. An objective that no action
/// serves yet stands there all the same.
pub(super) fn long_term(t: &Teller<'_>) -> Vec<Block> {
    let mut groups: BTreeMap<Option<Id>, Vec<&Action>> = t.session.long_term(t.benchmark).into_iter().collect();
    for (id, finding) in &t.session.findings {
        if !finding.objective.is_empty() {
            groups.entry(Some(id.clone())).or_default();
        }
    }
    let mut blocks = vec![t.heading(2, &t.say("plan-long"))];
    if groups.is_empty() {
        blocks.push(Block::Paragraph(t.text("plan-long-none")));
    }
    let mut groups: Vec<(Option<Id>, Vec<&Action>)> = groups.into_iter().collect();
    groups.sort_by_key(|(factor, _)| factor.as_ref().and_then(|id| t.benchmark.number(id.as_str())).unwrap_or(usize::MAX));
    for (factor, actions) in groups {
        let name = factor.as_ref().map_or_else(|| t.say("plan-long-no-factor"), |id| t.factor(id.as_str()));
        blocks.push(t.heading(3, &name));
        if let Some(id) = &factor {
            blocks.push(objective(t, &t.session.finding(id)));
        }
        if actions.is_empty() {
            blocks.push(Block::Paragraph(t.text("plan-long-none-here")));
        } else {
            let caption = t.with("plan-caption-long", &[("factor", name.into())]);
            blocks.push(table(t, caption, &actions, factor.is_none()));
        }
    }
    blocks
}

/// What the city cannot do itself and argues for; nothing while there is none.
pub(super) fn argued(t: &Teller<'_>) -> Vec<Block> {
    let actions = t.session.argued();
    if actions.is_empty() {
        return vec![];
    }
    let intro = Block::Paragraph(t.text("plan-argued-intro"));
    vec![t.heading(2, &t.say("plan-argued")), intro, table(t, t.say("plan-caption-argued"), &actions, true)]
}

/// What came up and is not on the shortlist; nothing while there is none.
pub(super) fn noted(t: &Teller<'_>) -> Vec<Block> {
    let actions = t.session.noted();
    if actions.is_empty() {
        return vec![];
    }
    let intro = Block::Paragraph(t.text("plan-noted-intro"));
    vec![t.heading(2, &t.say("plan-noted")), intro, table(t, t.say("plan-caption-noted"), &actions, true)]
}

fn objective(t: &Teller<'_>, finding: &Finding) -> Block {
    let mut text = vec![Span::Strong(t.say("plan-objective")), Span::Words(" ".to_owned())];
    text.extend(t.or(&t.objective(finding), "plan-objective-none"));
    if !finding.objective.trim().is_empty() && !finding.overall_plan.trim().is_empty() {
        text.push(Span::Break);
        text.extend(prose(&t.with("annual-stands-in", &[("plan", finding.overall_plan.as_str().into())])));
    }
    Block::Paragraph(text)
}

/// A table of actions; `named`: why an action is there begins with its key factor.
pub(in crate::report) fn table(t: &Teller<'_>, caption: String, actions: &[&Action], named: bool) -> Block {
    let columns = [
        ("plan-column-number", 1),
        ("plan-column-action", 5),
        ("plan-column-why", 5),
        ("plan-column-lead", 3),
        ("plan-column-due", 3),
        ("plan-column-measure", 4),
        ("plan-column-status", 3),
    ];
    let row = |action: &&Action| {
        vec![
            prose(&t.action(action)),
            what(t, action),
            prose(&why(t, action, named)),
            t.lead(action),
            prose(&t.due(action)),
            t.or(&action.measure, "plan-measure-none"),
            t.action_status(action),
        ]
    };
    t.table(caption, &columns, actions.iter().map(row).collect())
}

fn what(t: &Teller<'_>, action: &Action) -> Text {
    let mut text = prose(&action.title);
    if !action.detail.is_empty() {
        text.push(Span::Break);
        text.extend(prose(&action.detail));
    }
    if !action.overall_plan.trim().is_empty() {
        text.push(Span::Break);
        text.extend(prose(&t.with("annual-stands-in", &[("plan", action.overall_plan.as_str().into())])));
    }
    let parts = t.brings(action);
    if !parts.is_empty() {
        text.push(Span::Break);
        text.extend(prose(&parts));
    }
    text
}

/// The judgement that an action answers: its reason in one line, or its word, and what proves it.
fn why(t: &Teller<'_>, action: &Action, named: bool) -> String {
    let Some(id) = &action.factor else { return t.say("plan-why-none") };
    let finding = t.session.finding(id);
    let mut reason = t.line(&finding).unwrap_or_else(|| t.words.of_kind("plan-judged", finding.judgement.word()));
    let proofs: Vec<String> =
        t.session.evidence_on(id).map(|evidence| t.with("number-evidence", &[("number", evidence.number.into())])).collect();
    if !proofs.is_empty() {
        reason = t.with("plan-why-evidence", &[("reason", reason.into()), ("evidence", t.words.series(&proofs).into())]);
    }
    if !named {
        return reason;
    }
    t.with("plan-why", &[("factor", t.factor(id.as_str()).into()), ("reason", reason.into())])
}
