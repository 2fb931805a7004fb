//! What the room holds true, key factor by key factor, with the chain from guide question to action.
//! What was not judged or not taken up is named.

use super::{
    super::{
        Block, Span, Text, prose,
        tell::{Teller, judgement_tone, stacked},
    },
    since,
};
use crate::{
    benchmark::{GuideQuestion, KeyFactor},
    session::{Action, Finding, Id, Judgement, Looked},
};

pub(in crate::report) fn blocks(t: &Teller<'_>) -> Vec<Block> {
    let mut blocks = vec![t.heading(2, &t.say("plan-findings"))];
    let scope = t.in_scope();
    if scope.is_empty() {
        blocks.push(Block::Paragraph(t.text(if t.part.taken_up.is_some() { "plan-findings-left-out" } else { "plan-findings-none" })));
    }
    let (silent, spoken): (Vec<&KeyFactor>, Vec<&KeyFactor>) = scope.iter().partition(|factor| is_silent(t, factor));
    spoken.iter().for_each(|factor| blocks.extend(finding(t, factor)));
    if !silent.is_empty() {
        blocks.push(t.heading(3, &t.say("plan-silent")));
        blocks.push(Block::Paragraph(t.dotted(silent.iter().map(|factor| prose(&t.factor(&factor.id))))));
    }
    blocks.extend(withdrawn(t));
    let outside: Vec<&KeyFactor> = t.out_of_scope().into_iter().filter(|factor| factor.withdrawn.is_none()).collect();
    if !outside.is_empty() && !scope.is_empty() {
        blocks.push(t.heading(3, &t.say("plan-not-taken-up")));
        blocks.push(Block::Paragraph(t.dotted(outside.iter().map(|factor| prose(&t.factor(&factor.id))))));
    }
    blocks
}

/// What was said of key factors that the edition has no more: it stays readable.
fn withdrawn(t: &Teller<'_>) -> Vec<Block> {
    let of: Vec<&KeyFactor> = t.out_of_scope().into_iter().filter(|factor| factor.withdrawn.is_some() && !is_silent(t, factor)).collect();
    if of.is_empty() {
        return vec![];
    }
    let mut blocks = vec![t.heading(3, &t.say("plan-withdrawn")), Block::Paragraph(t.text("plan-withdrawn-why"))];
    for factor in of {
        let edition = factor.withdrawn.clone().unwrap_or_default();
        let named = t.with("plan-withdrawn-last", &[("factor", factor.name.as_str().into()), ("edition", edition.into())]);
        blocks.push(t.heading(4, &named));
        blocks.extend(finding(t, factor).into_iter().skip(1));
    }
    blocks
}

/// Whether nothing at all has been said about a key factor yet: it is named with others of its kind.
fn is_silent(t: &Teller<'_>, factor: &KeyFactor) -> bool {
    let id = Id::from(factor.id.as_str());
    let finding = Finding { objective: String::new(), objective_due: None, ..t.session.finding(&id) };
    let is_touched = |question: &GuideQuestion| {
        let id = Id::from(factor.full(&question.id));
        t.session.looked(&id) != Looked::NotYet || !said(t, &id).is_empty()
    };
    finding == Finding { id: id.clone(), ..Finding::default() }
        && t.session.then(&id).is_none_or(|then| !then.judgement.is_given())
        && t.session.unjudged_then(&id).is_none()
        && t.session.voices_on(&id).counted() == 0
        && t.session.harder(&id, t.benchmark).is_empty()
        && t.session.evidence_on(&id).next().is_none()
        && t.session.notes_on_factor(&id).all(|note| note.text.trim().is_empty())
        && t.session.actions_on(&id).next().is_none()
        && t.session.indicators_on(&id).next().is_none()
        && t.session.advice_on(Some(&id)).is_empty()
        && !factor.questions.iter().any(is_touched)
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
    let facts: Vec<(String, Text)> = [
        judgement(t, &finding),
        since::facts(t, &id),
        super::peers::facts(t, &id),
        grounds(t, &id, &finding),
        super::harder::facts(t, &finding),
        looked_into(t, factor),
        still_open(t, factor, finding.judgement),
    ]
    .concat();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks
}

/// How the room judged, the agreed judgement and its reason; a key factor that was not assessed has said so already.
fn judgement(t: &Teller<'_>, finding: &Finding) -> Vec<(String, Text)> {
    let judged = t.voices(&finding.id).map(|voices| (t.say("plan-label-judged"), voices));
    if finding.judgement == Judgement::NotAssessed {
        return judged.map(|(label, voices)| (label, prose(&voices))).into_iter().collect();
    }
    // Within a sentence, where a heading and a table have it with a capital.
    let judged_as = t.words.of_kind("plan-judged", finding.judgement.word());
    let agreed = Span::State { word: judged_as, tone: judgement_tone(finding.judgement) };
    let first = match judged {
        None => (t.say("plan-label-agreed"), vec![agreed]),
        // How the room judged and what it agreed on stand side by side.
        Some((label, voices)) => {
            let second = t.with("page-label", &[("label", t.say("plan-label-agreed").into())]);
            let mut text = prose(&voices);
            text.extend([Span::Words(" ".to_owned()), Span::Strong(second), Span::Words(" ".to_owned()), agreed]);
            (label, text)
        }
    };
    vec![first, (t.say("plan-label-reason"), t.or(&finding.reason, "plan-reason-none"))]
}

fn grounds(t: &Teller<'_>, id: &Id, finding: &Finding) -> Vec<(String, Text)> {
    let mut facts = Vec::new();
    let said = [
        ("plan-label-other-view", &finding.minority),
        ("plan-label-strengths", &finding.strengths),
        ("plan-label-improvements", &finding.improvements),
    ];
    for (label, text) in said.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        facts.push((t.say(label), prose(text)));
    }
    let evidence: Vec<Text> = t.session.evidence_on(id).map(|evidence| prose(&t.evidence(evidence))).collect();
    if !evidence.is_empty() {
        facts.push((t.say("plan-label-evidence"), t.dotted(evidence)));
    } else if !t.part.without_evidence && finding.judgement.is_given() && finding.judgement != Judgement::NotApplicable {
        facts.push((t.say("plan-label-evidence"), t.text("plan-evidence-none")));
    }
    facts.extend(super::super::figures::on(t, id));
    if !finding.heard.trim().is_empty() {
        facts.push((t.say("plan-label-heard"), prose(&finding.heard)));
    } else if !t.part.without_evidence && t.session.is_unfounded(id) {
        facts.push((t.say("plan-label-heard"), t.text("plan-unfounded")));
    }
    facts
}

/// A line per guide question that the room talked about, then what was noted and caught beside them.
fn looked_into(t: &Teller<'_>, factor: &KeyFactor) -> Vec<(String, Text)> {
    let id = Id::from(factor.id.as_str());
    let mut facts: Vec<(String, Text)> =
        factor.questions.iter().filter_map(|question| Some((t.say("plan-label-looked-into"), answer(t, factor, question)?))).collect();
    let notes: Vec<Text> =
        t.session.notes_on_factor(&id).filter(|note| !note.text.trim().is_empty()).map(|note| prose(&note.text)).collect();
    if !notes.is_empty() {
        facts.push((t.say("plan-label-noted"), stacked(notes)));
    }
    let is_beside = |action: &&Action| !t.session.questions_of(action).iter().any(|question| belongs(question, factor));
    let beside: Vec<&Action> = t.session.actions_on(&id).filter(is_beside).collect();
    if !beside.is_empty() {
        let titled = |action: &&Action| {
            prose(&t.with("plan-action-titled", &[("action", t.action(action).into()), ("title", action.title.as_str().into())]))
        };
        let titles = t.dotted(beside.iter().map(titled));
        let after = beside.iter().filter_map(|action| example(t, action, "plan-after"));
        facts.push((t.say("plan-label-led-to"), stacked(std::iter::once(titles).chain(after))));
    }
    facts
}

/// The question, what was said about it, and what it led to; none when the room did not look at it,
/// or looked and nobody knew.
fn answer(t: &Teller<'_>, factor: &KeyFactor, question: &GuideQuestion) -> Option<Text> {
    let id = Id::from(factor.full(&question.id));
    let said = said(t, &id);
    match t.session.looked(&id) {
        Looked::NobodyKnew => return None,
        Looked::NotYet if said.is_empty() => return None,
        Looked::NotYet | Looked::Covered => {}
    }
    let asked = prose(&t.with("page-quoted", &[("text", question.text.as_str().into())]));
    let said = if said.is_empty() { vec![t.text("plan-covered")] } else { said };
    Some(stacked(std::iter::once(asked).chain(said)))
}

/// The notes on a guide question and the actions it led to, a line each.
fn said(t: &Teller<'_>, question: &Id) -> Vec<Text> {
    let mut lines: Vec<Text> =
        t.session.notes_on(question).filter(|note| !note.text.trim().is_empty()).map(|note| prose(&note.text)).collect();
    let actions = t.session.actions_asked(question);
    let (inspired, own): (Vec<&Action>, Vec<&Action>) = actions.partition(|action| is_inspired(t, action));
    if !own.is_empty() {
        let numbers: Vec<String> = own.iter().map(|action| t.action(action)).collect();
        lines.push(prose(&t.with("plan-led-to", &[("actions", t.words.list(&numbers).into())])));
    }
    lines.extend(inspired.iter().filter_map(|action| example(t, action, "plan-led-to-after")));
    lines
}

/// Whether something from elsewhere inspired an action that can be named.
fn is_inspired(t: &Teller<'_>, action: &Action) -> bool {
    !action.practice_title.is_empty() || action.example.as_ref().is_some_and(|id| t.benchmark.example(id.as_str()).is_some())
}

/// The city example or the good practice that inspired an action.
fn example(t: &Teller<'_>, action: &Action, key: &str) -> Option<Text> {
    if !action.practice_title.is_empty() {
        let key = if key == "plan-led-to-after" { "plan-led-to-practice" } else { "plan-after-practice" };
        return Some(prose(&t.with(key, &[("action", t.action(action).into()), ("practice", action.practice_title.as_str().into())])));
    }
    let (_, example) = t.benchmark.example(action.example.as_ref()?.as_str())?;
    let args = [("action", t.action(action).into()), ("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())];
    Some(prose(&t.with(key, &args)))
}

fn belongs(question: &Id, factor: &KeyFactor) -> bool {
    factor.questions.iter().any(|own| factor.full(&own.id) == question.as_str())
}

/// What nobody knew, with who finds out; and how much was not looked at.
fn still_open(t: &Teller<'_>, factor: &KeyFactor, judgement: Judgement) -> Vec<(String, Text)> {
    let mut facts = Vec::new();
    let mut untouched = 0_usize;
    for question in &factor.questions {
        let id = Id::from(factor.full(&question.id));
        match t.session.looked(&id) {
            Looked::NobodyKnew => facts.push((t.say("plan-label-homework"), homework(t, question, &id))),
            Looked::NotYet if said(t, &id).is_empty() => untouched += 1,
            Looked::NotYet | Looked::Covered => {}
        }
    }
    // What does not concern a city needs no looking into.
    if untouched > 0 && judgement != Judgement::NotApplicable {
        let count = t.with("plan-not-looked", &[("count", untouched.into()), ("total", factor.questions.len().into())]);
        facts.push((t.say("plan-label-not-looked"), prose(&count)));
    }
    facts
}

fn homework(t: &Teller<'_>, question: &GuideQuestion, id: &Id) -> Text {
    let look = t.session.look(id);
    let finder = t.name(look.finder.as_ref(), "page-nobody");
    let args = [("question", question.text.as_str().into()), ("finder", finder.into()), ("date", t.date(look.by).into())];
    let key = if look.by.is_some() { "plan-homework" } else { "plan-homework-undated" };
    stacked(std::iter::once(prose(&t.with(key, &args))).chain(said(t, id)))
}
