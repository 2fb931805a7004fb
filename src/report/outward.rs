//! Two short pages that are cut from a plan for readers outside: what private suppliers are to know and do, and what
//! staff and public can see already. Neither has a name of a person, a judgement or the reason of one.

use super::{
    Block, Document, Span, Text,
    plan::{self, language, mark, origin},
    prose,
    tell::{Teller, stacked},
};
use crate::{
    benchmark::Benchmark,
    session::{Action, ActionKind, Cut, Id, PartyKind, Session, Status},
    time::Now,
    words::Words,
};

/// What goes out: whatever else was chosen, no names.
fn nameless(cut: &Cut) -> Cut {
    Cut { without_names: true, ..cut.clone() }
}

/// The page to private suppliers: goals that concern them, what is asked of them by when, and whom to ask.
#[must_use]
pub fn suppliers_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    let cut = nameless(cut);
    let session = &cut.of(whole, words);
    let t = &Teller { session, benchmark, words, now, part: plan::part(whole, &cut) };
    let asked: Vec<&Action> = {
        let mut asked: Vec<&Action> = session.promised().filter(|action| action.for_suppliers).collect();
        asked.sort_by_key(|action| (action.due.is_none(), action.due, action.number));
        asked
    };
    let goals = goals(t, &asked);
    let mut blocks = vec![head(t), Block::Paragraph(t.text("suppliers-intro"))];
    blocks.push(t.heading(2, &t.say("suppliers-goals")));
    if goals.is_empty() {
        blocks.push(Block::Paragraph(t.text("suppliers-goals-none")));
    } else {
        blocks.push(Block::List { ordered: false, items: goals });
    }
    blocks.push(t.heading(2, &t.say("suppliers-asked")));
    if asked.is_empty() {
        blocks.push(Block::Paragraph(t.text("suppliers-asked-none")));
    } else {
        let columns =
            [("suppliers-column-what", 5), ("suppliers-column-due", 2), ("suppliers-column-measure", 4), ("suppliers-column-whom", 3)];
        let row = |action: &&Action| {
            vec![
                prose(&action.title),
                prose(&t.date(action.due)),
                t.or(&action.measure, "suppliers-measure-none"),
                prose(&contact(t, whole, action.lead.as_ref(), whole.actions.get(&action.id).and_then(|action| action.lead.as_ref()))),
            ]
        };
        blocks.push(t.table(t.say("suppliers-caption"), &columns, asked.iter().map(row).collect()));
    }
    blocks.push(t.heading(2, &t.say("suppliers-whom")));
    let whom = contact(t, whole, None, None);
    blocks.push(Block::Paragraph(prose(&t.with("suppliers-whom-text", &[("whom", whom.into())]))));
    page(t, whole, &cut, "suppliers-title", blocks)
}

/// Half a page of early results: finished quick wins, what came of them and when.
#[must_use]
pub fn early_results_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    let cut = nameless(cut);
    let session = &cut.of(whole, words);
    let t = &Teller { session, benchmark, words, now, part: plan::part(whole, &cut) };
    let quick = |action: &&Action| action.kind == ActionKind::QuickWin;
    let mut done: Vec<&Action> = session.actions_in_order().filter(quick).filter(|action| action.status == Status::Done).collect();
    done.sort_by_key(|action| (action.completed.is_none(), action.completed, action.number));
    let mut blocks = Vec::new();
    if done.is_empty() {
        blocks.push(Block::Paragraph(t.text("early-none")));
    } else {
        blocks.push(Block::Paragraph(prose(
            &t.with("early-intro", &[("organisation", organisation(t).into()), ("count", done.len().into())]),
        )));
        let item = |action: &&Action| {
            let mut text: Text = vec![Span::Strong(action.title.replace('\n', " "))];
            if !action.outcome.trim().is_empty() {
                text.push(Span::Break);
                text.extend(prose(&action.outcome));
            }
            if let Some(date) = action.completed {
                text.push(Span::Break);
                text.extend(prose(&t.with("early-done", &[("date", t.date(Some(date)).into())])));
            }
            vec![Block::Paragraph(text)]
        };
        blocks.push(Block::List { ordered: false, items: done.iter().map(item).collect() });
    }
    let coming = session.promised().filter(quick).count();
    if coming > 0 {
        blocks.push(Block::Paragraph(prose(&t.with("early-coming", &[("count", coming.into())]))));
    }
    page(t, whole, &cut, "early-title", blocks)
}

fn page(t: &Teller<'_>, whole: &Session, cut: &Cut, title: &str, blocks: Vec<Block>) -> Document {
    let args = [("organisation", organisation(t).into()), ("title", t.session.about.title.replace('\n', " ").into())];
    Document {
        title: prose(&t.with(title, &args)),
        language: language(t.session),
        mark: mark(t.session),
        left_out: cut.told(t.words, whole, t.benchmark),
        source: origin(t),
        blocks,
    }
}

fn organisation(t: &Teller<'_>) -> String {
    let name = t.session.about.organisation.replace('\n', " ");
    if name.trim().is_empty() { t.say("plan-no-organisation") } else { name }
}

fn head(t: &Teller<'_>) -> Block {
    let about = &t.session.about;
    let mut facts = vec![
        (t.say("plan-label-organisation"), prose(&organisation(t))),
        (t.say("suppliers-label-plan"), t.or(&about.title, "no-title")),
        (t.say("plan-label-status"), prose(&t.status())),
    ];
    if about.unit.trim().is_empty() {
        return Block::Facts(facts);
    }
    facts.insert(1, (t.say("suppliers-label-unit"), prose(&about.unit)));
    Block::Facts(facts)
}

/// The objectives of key factors that concern suppliers, or under which something is asked of them.
fn goals(t: &Teller<'_>, asked: &[&Action]) -> Vec<Vec<Block>> {
    let concerns = |id: &str| asked.iter().any(|action| action.factor.as_ref().is_some_and(|factor| factor.as_str() == id));
    let factors = t.in_scope().into_iter().filter(|factor| factor.suppliers || concerns(&factor.id));
    let goal = |factor: &crate::benchmark::KeyFactor| {
        let finding = t.session.finding(&Id::from(factor.id.as_str()));
        if finding.objective.trim().is_empty() {
            return None;
        }
        let plan = Some(&finding.overall_plan).filter(|plan| !plan.trim().is_empty());
        let plan = plan.map(|plan| t.with("annual-stands-in", &[("plan", plan.as_str().into())]));
        let name = vec![Span::Strong(factor.name.clone())];
        let lines = [Some(t.objective(&finding)), plan].into_iter().flatten().map(|line| prose(&line));
        Some(vec![Block::Paragraph(stacked(std::iter::once(name).chain(lines)))])
    };
    factors.filter_map(goal).collect()
}

/// Whom to ask: a role or department. Where it is a person whose role nobody wrote down, whoever owns the plan, or the
/// organisation. `known` is the party in the whole session, which may have another id there.
fn contact(t: &Teller<'_>, whole: &Session, party: Option<&Id>, known: Option<&Id>) -> String {
    let has_position = |known: Option<&Id>| {
        known.and_then(|id| whole.parties.get(id)).is_some_and(|party| match party.kind {
            PartyKind::Person => !party.role.trim().is_empty(),
            PartyKind::Role | PartyKind::Department => true,
        })
    };
    let owner = (t.session.about.owner.as_ref(), whole.about.owner.as_ref());
    let named = [(party, known), owner].into_iter().filter(|(_, known)| has_position(*known)).find_map(|(party, _)| t.session.name(party));
    named.map_or_else(|| organisation(t), str::to_owned)
}

#[cfg(test)]
mod tests;
