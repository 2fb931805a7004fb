//! Findings and plan read by the duties of a charter: for a city that has signed one and owes it an account. Which key
//! factor serves which duty is said to be somebody's reading; a duty that nothing touches is named with why.

use super::{
    Block, Document, Text,
    plan::{self, origin, provided, scope},
    prose,
    tell::{Teller, stacked},
};
use crate::{
    benchmark::{Benchmark, Charter, Duty, KeyFactor},
    session::{Action, Cut, Id, Judgement, Session, Status},
    time::Now,
    words::Words,
};

/// A session by duty. `now` dates a draft and gives the zone of the times.
#[must_use]
pub fn duties(session: &Session, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    duties_of(session, &Cut::default(), benchmark, words, now)
}

/// The same as far as it goes out; what is left out is said on it.
#[must_use]
pub fn duties_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    let session = &cut.of(whole, words);
    let t = &Teller { session, benchmark, words, now, part: plan::part(whole, cut) };
    let title = session.about.title.replace('\n', " ");
    let title = if title.is_empty() { t.say("duties-title-plain") } else { t.with("duties-title", &[("title", title.into())]) };
    let mut source = origin(t);
    let blocks = match &benchmark.charter {
        None => vec![head(t, None), Block::Paragraph(t.text("duties-none"))],
        Some(charter) => {
            let told = charter.source.trim_end_matches('.');
            source.push(super::Span::Break);
            source.extend(prose(&t.with("duties-source", &[("source", told.into())])));
            [vec![head(t, Some(charter))], glance(t), untouched(t), by_role(t), unmapped(t)].concat()
        }
    };
    t.page(&title, source, blocks, whole, cut)
}

fn head(t: &Teller<'_>, charter: Option<&Charter>) -> Block {
    let benchmark = [("title", t.benchmark.title.as_str().into()), ("edition", t.benchmark.edition.as_str().into())];
    let mut facts = vec![
        (t.say("plan-label-organisation"), t.or(&t.session.about.organisation, "plan-no-organisation")),
        (t.say("plan-label-benchmark"), prose(&t.with("page-benchmark", &benchmark))),
        (t.say("plan-label-scope"), prose(&scope(t))),
        (t.say("plan-label-status"), prose(&t.status())),
    ];
    if let Some(charter) = charter {
        facts.push((t.say("duties-label-charter"), prose(&charter.title)));
        facts.push((t.say("duties-label-mapping"), prose(&charter.mapping)));
        facts.extend(charter.rule.iter().map(|rule| (t.say("duties-label-rule"), prose(rule))));
    }
    Block::Facts(facts)
}

/// A key factor that serves a duty, as the room sees it.
fn taken_up<'a>(t: &Teller<'a>, duty: &'a Duty) -> (Vec<&'a KeyFactor>, Vec<&'a KeyFactor>) {
    let outside: Vec<&str> = t.out_of_scope().iter().map(|factor| factor.id.as_str()).collect();
    t.benchmark.serving(duty).partition(|factor| !outside.contains(&factor.id.as_str()))
}

/// The actions under the key factors of a duty, those to be done and those that argue; what was dropped serves none.
fn planned<'a>(t: &Teller<'a>, factors: &[&KeyFactor]) -> (Vec<&'a Action>, Vec<&'a Action>) {
    let shortlist = t.session.has_shortlist();
    let here = |action: &&Action| {
        let counts = action.status != Status::Dropped && (action.shortlisted || !shortlist);
        counts && factors.iter().any(|factor| t.session.actions_on(&Id::from(factor.id.as_str())).any(|other| other.id == action.id))
    };
    t.session.actions_in_order().filter(here).partition(|action| !action.argues)
}

/// Why nothing touches a duty; none where a judgement or an action does.
fn silence(t: &Teller<'_>, duty: &Duty) -> Option<&'static str> {
    let (inside, outside) = taken_up(t, duty);
    if inside.is_empty() {
        return Some(if outside.is_empty() { "duties-why-unserved" } else { "duties-why-outside" });
    }
    let (does, argues) = planned(t, &inside);
    if !(does.is_empty() && argues.is_empty()) {
        return None;
    }
    let judged: Vec<Judgement> = inside.iter().map(|factor| t.session.judgement(&Id::from(factor.id.as_str()))).collect();
    if judged.iter().all(|judgement| *judgement == Judgement::NotApplicable) {
        Some("duties-why-not-applicable")
    } else if judged.iter().any(|judgement| judgement.is_given() && *judgement != Judgement::NotApplicable) {
        None
    } else {
        Some("duties-why-silent")
    }
}

fn glance(t: &Teller<'_>) -> Vec<Block> {
    let columns = [
        ("duties-column-role", 2),
        ("duties-column-duty", 3),
        ("duties-column-findings", 5),
        ("duties-column-do", 2),
        ("duties-column-argue", 2),
    ];
    let rows = t.benchmark.duties_by_role().into_iter().flat_map(|(role, duties)| {
        duties.into_iter().map(move |duty| {
            let (inside, outside) = taken_up(t, duty);
            let found = inside.iter().map(|factor| {
                let judgement = t.words.of_kind("judgement", t.session.judgement(&Id::from(factor.id.as_str())).word());
                prose(&t.with("duties-found", &[("factor", t.factor(&factor.id).into()), ("judgement", judgement.into())]))
            });
            let outside = outside.iter().map(|factor| prose(&t.with("duties-found-outside", &[("factor", t.factor(&factor.id).into())])));
            let found = stacked(found.chain(outside));
            let (does, argues) = planned(t, &inside);
            vec![
                prose(&role.name),
                prose(&duty.name),
                if found.is_empty() { t.text("duties-nothing") } else { found },
                prose(&t.actions(&does)),
                prose(&t.actions(&argues)),
            ]
        })
    });
    let table = t.table(t.say("duties-caption"), &columns, rows.collect());
    let all = t.benchmark.duties().len();
    let touched = t.benchmark.duties().iter().filter(|duty| silence(t, duty).is_none()).count();
    let counts = t.with("duties-counts", &[("count", touched.into()), ("all", all.into())]);
    vec![t.heading(2, &t.say("duties-glance")), table, Block::Paragraph(prose(&counts))]
}

fn untouched(t: &Teller<'_>) -> Vec<Block> {
    let item = |duty: &Duty| {
        let why = silence(t, duty)?;
        let factors: Vec<String> = t.benchmark.serving(duty).map(|factor| t.factor(&factor.id)).collect();
        let args = [("duty", duty.name.as_str().into()), ("factors", t.words.series(&factors).into())];
        Some(vec![Block::Paragraph(prose(&t.with(why, &args)))])
    };
    let items: Vec<Vec<Block>> = t.benchmark.duties().iter().filter_map(item).collect();
    let heading = t.heading(2, &t.say("duties-untouched"));
    if items.is_empty() {
        return vec![heading, Block::Paragraph(t.text("duties-untouched-none"))];
    }
    vec![heading, Block::List { ordered: false, items }]
}

fn by_role(t: &Teller<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (role, duties) in t.benchmark.duties_by_role() {
        blocks.push(t.heading(2, &t.with("duties-role", &[("role", role.name.to_lowercase().into())])));
        for duty in duties {
            blocks.push(t.heading(3, &duty.name));
            blocks.push(Block::Note { label: String::new(), blocks: vec![Block::Paragraph(prose(&duty.text))] });
            let (inside, _) = taken_up(t, duty);
            let mut facts: Vec<(String, Text)> = inside.iter().map(|factor| (t.factor(&factor.id), found(t, factor))).collect();
            let (does, argues) = planned(t, &inside);
            for (label, actions) in [("duties-column-do", does), ("duties-column-argue", argues)] {
                if !actions.is_empty() {
                    facts.push((t.say(label), stacked(actions.into_iter().map(|action| prose(&named(t, action))))));
                }
            }
            match silence(t, duty) {
                Some(why) if facts.is_empty() => {
                    let factors: Vec<String> = t.benchmark.serving(duty).map(|factor| t.factor(&factor.id)).collect();
                    let args = [("duty", duty.name.as_str().into()), ("factors", t.words.series(&factors).into())];
                    blocks.push(Block::Paragraph(prose(&t.with(why, &args))));
                }
                Some(_) | None => blocks.push(Block::Facts(facts)),
            }
        }
    }
    blocks
}

/// The judgement of a key factor with its reason, whose it is to change, and who provides the services.
fn found(t: &Teller<'_>, factor: &KeyFactor) -> Text {
    let finding = t.session.finding(&Id::from(factor.id.as_str()));
    let judgement = t.words.of_kind("judgement", finding.judgement.word());
    let judged = match t.line(&finding) {
        Some(reason) => t.with("duties-judged", &[("judgement", judgement.into()), ("reason", reason.into())]),
        None => judgement,
    };
    let reach = finding.reach.map(|reach| t.words.of_kind("reach", reach.word()));
    stacked([Some(judged), provided(t, &finding), reach].into_iter().flatten().map(|text| prose(&text)))
}

fn named(t: &Teller<'_>, action: &Action) -> String {
    let lead = t.name(action.lead.as_ref(), "page-no-lead");
    let args = [
        ("action", t.action(action).into()),
        ("title", action.title.as_str().into()),
        ("lead", lead.into()),
        ("due", t.date(action.due).into()),
        ("status", t.words.of_kind("status", action.status.word()).into()),
    ];
    t.with(if action.status.is_open() { "duties-action" } else { "duties-action-done" }, &args)
}

/// Key factors that no duty is tied to, so that nobody takes the page for all of the plan.
fn unmapped(t: &Teller<'_>) -> Vec<Block> {
    let is_tied = |factor: &&KeyFactor| t.benchmark.duties().iter().any(|duty| factor.duties.contains(&duty.id));
    let factors: Vec<Text> =
        t.in_scope().into_iter().filter(|factor| !is_tied(factor)).map(|factor| prose(&t.factor(&factor.id))).collect();
    if factors.is_empty() {
        return vec![];
    }
    let intro = Block::Paragraph(t.text("duties-unmapped-intro"));
    vec![t.heading(2, &t.say("duties-unmapped")), intro, Block::Paragraph(t.dotted(factors))]
}
