//! What the room holds true, key factor by key factor, with the chain from guide question to action.
//! What was not judged or not taken up is named.

use super::super::{
    Block, Text, prose,
    tell::{Teller, stacked},
};
use crate::{
    benchmark::{GuideQuestion, KeyFactor},
    session::{Action, Finding, Id, Judgement, Looked},
};

pub(super) fn blocks(t: &Teller<'_>) -> Vec<Block> {
    let mut blocks = vec![t.heading(2, &t.say("plan-findings"))];
    let scope = t.in_scope();
    if scope.is_empty() {
        blocks.push(Block::Paragraph(t.text("plan-findings-none")));
    }
    scope.iter().for_each(|factor| blocks.extend(finding(t, factor)));
    let outside: Vec<String> = t.out_of_scope().iter().map(|factor| t.factor(&factor.id)).collect();
    if !outside.is_empty() && !scope.is_empty() {
        blocks.push(t.heading(3, &t.say("plan-not-taken-up")));
        blocks.push(Block::Paragraph(prose(&t.words.dotted(&outside))));
    }
    blocks
}

fn finding(t: &Teller<'_>, factor: &KeyFactor) -> Vec<Block> {
    let id = Id::from(factor.id.as_str());
    let finding = t.session.finding(&id);
    let judged = t.words.of_kind("plan-judged", finding.judgement.word());
    let heading = t.with("plan-finding", &[("factor", t.factor(&factor.id).into()), ("judgement", judged.into())]);
    let mut blocks =
        vec![t.heading(3, &heading), Block::Note { label: String::new(), blocks: vec![Block::Paragraph(prose(&factor.statement))] }];
    if finding.judgement == Judgement::NotAssessed {
        blocks.push(Block::Paragraph(t.or(&finding.reason, "plan-not-assessed")));
    }
    let facts: Vec<(String, Text)> =
        [judgement(t, &finding), grounds(t, &id, &finding), looked_into(t, factor), still_open(t, factor)].concat();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks
}

/// The agreed judgement and its reason; a key factor that was not assessed has said so already.
fn judgement(t: &Teller<'_>, finding: &Finding) -> Vec<(String, Text)> {
    if finding.judgement == Judgement::NotAssessed {
        return vec![];
    }
    vec![
        (t.say("plan-label-agreed"), vec![t.judgement(finding.judgement)]),
        (t.say("plan-label-reason"), t.or(&finding.reason, "plan-reason-none")),
    ]
}

fn grounds(t: &Teller<'_>, id: &Id, finding: &Finding) -> Vec<(String, Text)> {
    let mut facts = Vec::new();
    if !finding.minority.is_empty() {
        facts.push((t.say("plan-label-other-view"), prose(&finding.minority)));
    }
    let evidence: Vec<String> = t.session.evidence_on(id).map(|evidence| t.evidence(evidence)).collect();
    if !evidence.is_empty() {
        facts.push((t.say("plan-label-evidence"), prose(&t.words.dotted(&evidence))));
    } else if finding.judgement.is_given() && finding.judgement != Judgement::NotApplicable {
        facts.push((t.say("plan-label-evidence"), t.text("plan-evidence-none")));
    }
    facts
}

/// A line per guide question that the room talked about, then what was noted and caught beside them.
fn looked_into(t: &Teller<'_>, factor: &KeyFactor) -> Vec<(String, Text)> {
    let id = Id::from(factor.id.as_str());
    let mut facts: Vec<(String, Text)> =
        factor.questions.iter().filter_map(|question| Some((t.say("plan-label-looked-into"), answer(t, factor, question)?))).collect();
    let notes: Vec<Text> = t.session.notes_on_factor(&id).map(|note| prose(&note.text)).collect();
    if !notes.is_empty() {
        facts.push((t.say("plan-label-noted"), stacked(notes)));
    }
    let is_beside = |action: &&Action| action.question.as_ref().is_none_or(|question| !belongs(question, factor));
    let beside: Vec<&Action> = t.session.actions_on(&id).filter(is_beside).collect();
    if !beside.is_empty() {
        let titled = |action: &&Action| {
            t.with("plan-action-titled", &[("action", t.action(action).into()), ("title", action.title.as_str().into())])
        };
        let titles = t.words.dotted(&beside.iter().map(titled).collect::<Vec<_>>());
        let after = beside.iter().filter_map(|action| example(t, action, "plan-after"));
        facts.push((t.say("plan-label-led-to"), stacked(std::iter::once(prose(&titles)).chain(after))));
    }
    facts
}

/// The question, what was said about it, and what it led to; none when the room did not look at it.
fn answer(t: &Teller<'_>, factor: &KeyFactor, question: &GuideQuestion) -> Option<Text> {
    let id = Id::from(factor.full(&question.id));
    let notes: Vec<Text> = t.session.notes_on(&id).map(|note| prose(&note.text)).collect();
    let actions: Vec<&Action> = t.session.actions_in_order().filter(|action| action.question.as_ref() == Some(&id)).collect();
    let covered = t.session.looked(&id) == Looked::Covered;
    if notes.is_empty() && actions.is_empty() && !covered {
        return None;
    }
    let mut lines = vec![prose(&t.with("page-quoted", &[("text", question.text.as_str().into())]))];
    if notes.is_empty() && actions.is_empty() {
        lines.push(t.text("plan-covered"));
    }
    lines.extend(notes);
    let (inspired, own): (Vec<&Action>, Vec<&Action>) =
        actions.into_iter().partition(|action| action.example.as_ref().is_some_and(|id| t.benchmark.example(id.as_str()).is_some()));
    if !own.is_empty() {
        let numbers: Vec<String> = own.iter().map(|action| t.action(action)).collect();
        lines.push(prose(&t.with("plan-led-to", &[("actions", t.words.list(&numbers).into())])));
    }
    lines.extend(inspired.iter().filter_map(|action| example(t, action, "plan-led-to-after")));
    Some(stacked(lines))
}

/// The city example that inspired an action.
fn example(t: &Teller<'_>, action: &Action, key: &str) -> Option<Text> {
    let (_, example) = t.benchmark.example(action.example.as_ref()?.as_str())?;
    let args = [("action", t.action(action).into()), ("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())];
    Some(prose(&t.with(key, &args)))
}

fn belongs(question: &Id, factor: &KeyFactor) -> bool {
    factor.questions.iter().any(|own| factor.full(&own.id) == question.as_str())
}

/// What nobody knew, with who finds out; and how much was not looked at.
fn still_open(t: &Teller<'_>, factor: &KeyFactor) -> Vec<(String, Text)> {
    let ids = || factor.questions.iter().map(|question| (question, Id::from(factor.full(&question.id))));
    let homework: Vec<Text> =
        ids().filter(|(_, id)| t.session.looked(id) == Looked::NobodyKnew).map(|(question, id)| self::homework(t, question, &id)).collect();
    let untouched = ids().filter(|(question, id)| t.session.looked(id) == Looked::NotYet && answer(t, factor, question).is_none()).count();
    let mut facts = Vec::new();
    if !homework.is_empty() {
        facts.push((t.say("plan-label-homework"), stacked(homework)));
    }
    if untouched > 0 {
        let count = t.with("plan-not-looked", &[("count", untouched.into()), ("total", factor.questions.len().into())]);
        facts.push((t.say("plan-label-not-looked"), prose(&count)));
    }
    facts
}

fn homework(t: &Teller<'_>, question: &GuideQuestion, id: &Id) -> Text {
    let look = t.session.look(id);
    let finder = t.name(look.finder.as_ref(), "page-nobody");
    let question = ("question", question.text.as_str().into());
    match look.by {
        Some(date) => prose(&t.with("plan-homework", &[question, ("finder", finder.into()), ("date", t.words.long_date(date).into())])),
        None => prose(&t.with("plan-homework-undated", &[question, ("finder", finder.into())])),
    }
}
