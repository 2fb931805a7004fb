//! Everything in a session, in order, nothing judged and nothing chosen: for screen readers and pipes.

use super::{
    Block, Document, Text,
    plan::{language, mark, source},
    prose,
    tell::{Part, Teller, stacked},
};
use crate::{
    benchmark::{Benchmark, KeyFactor},
    session::{Action, Evidence, Id, Level, Looked, Party, Purpose, Session, in_order},
    time::Now,
    words::Words,
};

/// The whole session as a page.
#[must_use]
pub fn show(session: &Session, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    let t = &Teller { session, benchmark, words, now, part: Part::default() };
    let blocks = [
        vec![about(t)],
        sittings(t),
        people(t),
        factors(t),
        evidence(t),
        super::figures::blocks(t),
        super::plan::harder_blocks(t),
        review(t),
        actions(t),
        news(t),
        parked(t),
        decisions(t),
        super::plan::then_and_earlier(t),
    ];
    Document {
        title: t.or(&session.about.title.replace('\n', " "), "show-untitled"),
        language: language(session),
        mark: mark(session),
        left_out: vec![],
        source: source(t),
        blocks: blocks.concat(),
    }
}

/// A fact that is left out when there is nothing to say.
fn fact(t: &Teller<'_>, label: &str, value: &str) -> Option<(String, Text)> {
    (!value.trim().is_empty()).then(|| (t.say(label), prose(value)))
}

fn about(t: &Teller<'_>) -> Block {
    let about = &t.session.about;
    let benchmark = [("title", t.benchmark.title.as_str().into()), ("edition", t.benchmark.edition.as_str().into())];
    let minutes = if about.minutes == 0 { String::new() } else { about.minutes.to_string() };
    let made = super::plan::made_from(t);
    let is_plan = about.purpose == Purpose::Plan;
    let facts = [
        fact(t, "show-label-id", t.session.id.as_str()),
        fact(t, "plan-label-organisation", &about.organisation),
        fact(t, "show-label-unit", &about.unit),
        fact(t, "plan-label-purpose", &made.unwrap_or_else(|| t.words.of_kind("plan-purpose", about.purpose.word()))),
        fact(t, "show-label-baseline", &if about.is_baseline { t.say("plan-purpose-baseline") } else { String::new() }),
        fact(t, "plan-label-benchmark", &t.with("page-benchmark", &benchmark)),
        fact(t, "plan-label-scope", &super::plan::scope(t)),
        fact(t, "show-label-minutes", &minutes),
        fact(t, "show-label-horizon", &t.with("show-months", &[("months", about.horizon_months().into())])),
        fact(t, "plan-label-status", &t.status()),
        fact(t, "show-label-made", &about.made.map(|at| t.moment(at)).unwrap_or_default()),
        fact(
            t,
            if is_plan { "show-label-owner" } else { "show-label-owner-review" },
            t.session.name(about.owner.as_ref()).unwrap_or_default(),
        ),
        fact(t, "plan-label-next-review", &about.next_review.map(|date| t.words.long_date(date)).unwrap_or_default()),
        fact(t, "show-label-summary", &about.summary),
        fact(t, "show-label-follow-up", &about.follow_up),
    ];
    Block::Facts(facts.into_iter().flatten().collect())
}

fn sittings(t: &Teller<'_>) -> Vec<Block> {
    let items: Vec<Vec<Block>> =
        t.session.sittings_in_order().map(|sitting| vec![Block::Paragraph(prose(&t.sitting(sitting, None)))]).collect();
    if items.is_empty() {
        return vec![];
    }
    vec![t.heading(2, &t.say("show-sittings")), Block::List { ordered: true, items }]
}

fn people(t: &Teller<'_>) -> Vec<Block> {
    let columns = [
        ("show-column-name", 3),
        ("show-column-kind", 2),
        ("show-column-role", 3),
        ("show-column-side", 2),
        ("show-column-there", 3),
        ("show-column-facilitates", 1),
    ];
    let rows = t.session.parties_in_order().map(|party| {
        vec![
            prose(&party.name),
            prose(&t.words.of_kind("party", party.kind.word())),
            prose(&party.role),
            prose(&t.words.of_kind("side", party.side.word())),
            prose(&there(t, party)),
            if party.facilitates { t.text("show-yes") } else { vec![] },
        ]
    });
    section(t, "show-people", "show-caption-people", &columns, rows.collect())
}

/// The days on which a party was in the room.
fn there(t: &Teller<'_>, party: &Party) -> String {
    let was_there = |sitting: &Id| t.session.presences.values().any(|p| p.party == party.id && p.sitting == *sitting);
    let days: Vec<String> =
        t.session.sittings_in_order().filter(|sitting| was_there(&sitting.id)).map(|sitting| t.date(sitting.date)).collect();
    t.words.series(&days)
}

fn section(t: &Teller<'_>, heading: &str, caption: &str, columns: &[(&str, u8)], rows: Vec<Vec<Text>>) -> Vec<Block> {
    if rows.is_empty() {
        return vec![];
    }
    vec![t.heading(2, &t.say(heading)), t.table(t.say(caption), columns, rows)]
}

/// Every key factor that was taken up, and every other about which something was said.
fn factors(t: &Teller<'_>) -> Vec<Block> {
    let mut blocks = vec![t.heading(2, &t.say("show-factors"))];
    let scope = t.in_scope();
    for factor in &scope {
        blocks.push(t.heading(3, &t.factor(&factor.id)));
        blocks.push(Block::Facts(self::factor(t, factor)));
    }
    for factor in t.out_of_scope().into_iter().filter(|factor| is_mentioned(t, factor)) {
        blocks.push(t.heading(3, &t.with("show-outside", &[("factor", t.factor(&factor.id).into())])));
        blocks.push(Block::Facts(self::factor(t, factor)));
    }
    if blocks.len() == 1 {
        blocks.push(Block::Paragraph(t.text("show-factors-none")));
    }
    blocks
}

fn is_mentioned(t: &Teller<'_>, factor: &KeyFactor) -> bool {
    let id = Id::from(factor.id.as_str());
    t.session.findings.contains_key(&id)
        || t.session.voices.contains_key(&id)
        || t.session.notes.values().any(|note| note.factor == id)
        || factor.questions.iter().any(|question| t.session.looks.contains_key(factor.full(&question.id).as_str()))
}

fn factor(t: &Teller<'_>, factor: &KeyFactor) -> Vec<(String, Text)> {
    let id = Id::from(factor.id.as_str());
    let finding = t.session.finding(&id);
    let mut facts = vec![
        (t.say("show-label-statement"), prose(&factor.statement)),
        (t.say("show-label-judgement"), vec![t.judgement(finding.judgement)]),
    ];
    facts.extend(t.voices(&id).map(|voices| (t.say("plan-label-judged"), prose(&voices))));
    facts.extend(fact(t, "plan-label-reason", &finding.reason));
    facts.extend(fact(t, "plan-label-other-view", &finding.minority));
    facts.extend(fact(t, "plan-label-strengths", &finding.strengths));
    facts.extend(fact(t, "plan-label-improvements", &finding.improvements));
    facts.extend(fact(t, "plan-label-heard", &finding.heard));
    facts.extend(fact(t, "show-label-objective", &t.objective(&finding)));
    facts.extend(fact(t, "show-column-overall-plan", &finding.overall_plan));
    facts.extend(super::plan::harder_facts(t, &finding));
    facts.extend(super::peers::shown(t, &id));
    for (at, question) in factor.questions.iter().enumerate() {
        let id = Id::from(factor.full(&question.id));
        let looked = t.session.looked(&id);
        let args = [("text", question.text.as_str().into()), ("state", t.words.of_kind("looked", looked.word()).into())];
        let notes = t.session.notes_on(&id).filter(|note| !note.text.trim().is_empty()).map(|note| prose(&note.text));
        let lines = std::iter::once(prose(&t.with("show-question", &args))).chain(notes);
        facts.push((t.with("show-label-question", &[("number", (at + 1).into())]), stacked(lines)));
        if looked == Looked::NobodyKnew {
            let look = t.session.look(&id);
            let args = [("what", t.name(look.finder.as_ref(), "page-nobody").into()), ("date", t.date(look.by).into())];
            let finder = if look.by.is_some() { t.with("page-by", &args) } else { t.name(look.finder.as_ref(), "page-nobody") };
            facts.push((t.say("show-label-finder"), prose(&finder)));
        }
    }
    facts.extend(t.session.notes_on_factor(&id).filter_map(|note| fact(t, "show-label-note", &note.text)));
    facts
}

/// Whom the peers of a review heard, what they advise on the whole, and every answer.
fn review(t: &Teller<'_>) -> Vec<Block> {
    let heard = if t.session.interviews.is_empty() { vec![] } else { super::peers::heard(t) };
    let advised = if t.session.recommended().is_empty() { vec![] } else { super::peers::recommended(t, "peers-answers") };
    [heard, advised, super::peers::concluded(t)].concat()
}

fn evidence(t: &Teller<'_>) -> Vec<Block> {
    super::evidence::table(t, |evidence| bears_on(t, evidence))
}

/// The key factors and guide questions that a piece of evidence bears on.
fn bears_on(t: &Teller<'_>, evidence: &Evidence) -> Text {
    let targets = t.session.supported_by(&evidence.id).map(|target| target.as_str());
    t.dotted(targets.map(|target| prose(&question(t, target).unwrap_or_else(|| t.factor(target)))))
}

fn question(t: &Teller<'_>, id: &str) -> Option<String> {
    let (factor, question) = t.benchmark.question(id)?;
    Some(t.with("plan-finding", &[("factor", t.factor(&factor.id).into()), ("judgement", question.text.as_str().into())]))
}

fn actions(t: &Teller<'_>) -> Vec<Block> {
    let columns = [
        ("plan-column-number", 1),
        ("plan-column-action", 5),
        ("show-column-detail", 4),
        ("show-column-kind", 2),
        ("plan-column-factor", 3),
        ("show-column-question", 4),
        ("show-column-example", 3),
        ("plan-column-lead", 3),
        ("show-column-said-yes", 1),
        ("show-column-supporting", 3),
        ("plan-column-due", 2),
        ("plan-column-measure", 4),
        ("show-column-resources", 3),
        ("show-column-impact", 1),
        ("show-column-effort", 1),
        ("plan-column-status", 2),
        ("show-column-because", 3),
        ("show-column-overall-plan", 2),
        ("show-column-for-suppliers", 1),
        ("show-column-rag", 1),
        ("show-column-completed", 2),
        ("show-column-next-review", 2),
        ("show-column-priority", 3),
    ];
    // Each part stands behind the action that it is part of.
    let with_parts =
        |action: &'_ Action| std::iter::once(action.clone()).chain(t.session.merged_into(&action.id).cloned()).collect::<Vec<_>>();
    let rows = t.session.actions_in_order().flat_map(with_parts).map(|action| self::action(t, &action)).collect();
    section(t, "show-actions", "show-caption-actions", &columns, rows)
}

/// What the room put first, and what is one with what.
fn priority(t: &Teller<'_>, action: &Action) -> String {
    let part_of = action.merged_into.as_ref().and_then(|id| t.session.actions.get(id));
    let said = [
        part_of.map(|one| t.with("show-part-of", &[("action", t.action(one).into())])).unwrap_or_default(),
        t.brings(action),
        if action.argues { t.say("show-argues") } else { String::new() },
        if action.dots == 0 { String::new() } else { t.with("show-dots", &[("count", action.dots.into())]) },
        match (action.is_merged() || !t.session.has_shortlist(), action.shortlisted) {
            (true, _) => String::new(),
            (false, true) => t.say("show-on-shortlist"),
            (false, false) => t.say("show-noted"),
        },
    ];
    let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
    t.words.series(&said)
}

fn action(t: &Teller<'_>, action: &Action) -> Vec<Text> {
    let level = |level: Option<Level>| level.map(|level| t.words.of_kind("level", level.word())).unwrap_or_default();
    let helpers: Vec<String> = action.supporting.iter().filter_map(|id| t.session.name(Some(id))).map(str::to_owned).collect();
    let question = action.question.as_ref().and_then(|id| t.benchmark.question(id.as_str())).map(|(_, question)| question.text.clone());
    let example = action
        .example
        .as_ref()
        .and_then(|id| t.benchmark.example(id.as_str()))
        .map(|(_, example)| t.with("show-example", &[("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())]))
        .or_else(|| (!action.practice_title.is_empty()).then(|| action.practice_title.clone()));
    let cells = [
        t.action(action),
        action.title.clone(),
        action.detail.clone(),
        t.words.of_kind("kind", action.kind.word()),
        action.factor.as_ref().map(|id| t.factor(id.as_str())).unwrap_or_default(),
        question.unwrap_or_default(),
        example.unwrap_or_default(),
        t.name(action.lead.as_ref(), "page-no-lead"),
        if action.said_yes { t.say("show-yes") } else { t.say("show-no") },
        t.words.list(&helpers),
        t.date(action.due),
        action.measure.clone(),
        action.resources.clone(),
        level(action.impact),
        level(action.effort),
        t.words.of_kind("status", action.status.word()),
        action.because.clone(),
        action.overall_plan.clone(),
        if action.for_suppliers { t.say("show-yes") } else { String::new() },
        action.rag.map(|rag| t.words.of_kind("rag", rag.word())).unwrap_or_default(),
        action.completed.map(|date| t.words.long_date(date)).unwrap_or_default(),
        action.next_review.map(|date| t.words.long_date(date)).unwrap_or_default(),
        priority(t, action),
    ];
    cells.iter().map(|cell| prose(cell)).collect()
}

/// What was said of the actions, as it came.
fn news(t: &Teller<'_>) -> Vec<Block> {
    let columns =
        [("plan-column-number", 1), ("show-column-date", 2), ("show-column-text", 5), ("plan-column-status", 2), ("show-column-moved", 3)];
    let rows = in_order(&t.session.news).filter_map(|news| {
        let action = t.session.actions.get(&news.action)?;
        let moved = news.due.map(|due| match news.due_was {
            Some(was) => t.with("page-moved", &[("date", t.words.long_date(due).into()), ("was", t.words.long_date(was).into())]),
            None => t.words.long_date(due),
        });
        let status = t.words.of_kind("status", news.status.word());
        let cells = [t.action(action), t.date(news.date), news.text.clone(), status, moved.unwrap_or_default()];
        Some(cells.iter().map(|cell| prose(cell)).collect())
    });
    section(t, "show-news", "show-caption-news", &columns, rows.collect())
}

fn parked(t: &Teller<'_>) -> Vec<Block> {
    let columns = [("plan-column-number", 1), ("show-column-text", 5), ("plan-column-factor", 3), ("show-column-outcome", 5)];
    let rows = in_order(&t.session.parked).map(|parked| {
        vec![
            prose(&t.with("number-parked", &[("number", parked.number.into())])),
            prose(&parked.text),
            prose(&parked.factor.as_ref().map(|id| t.factor(id.as_str())).unwrap_or_default()),
            t.or(&parked.outcome, "plan-no-outcome"),
        ]
    });
    section(t, "show-parked", "show-caption-parked", &columns, rows.collect())
}

fn decisions(t: &Teller<'_>) -> Vec<Block> {
    let columns = [("plan-column-number", 1), ("show-column-text", 5), ("plan-column-factor", 3)];
    let rows = in_order(&t.session.decisions).map(|decision| {
        vec![
            prose(&t.with("number-decision", &[("number", decision.number.into())])),
            prose(&decision.text),
            prose(&decision.factor.as_ref().map(|id| t.factor(id.as_str())).unwrap_or_default()),
        ]
    });
    section(t, "show-decisions", "show-caption-decisions", &columns, rows.collect())
}
