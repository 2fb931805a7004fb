//! The title and the table under it: who, when, with which benchmark, how far.

use super::{
    super::{
        Block, Span, Text, prose,
        tell::{Teller, stacked},
    },
    since,
};
use crate::session::{Party, Purpose, Side};

pub(super) fn title(t: &Teller<'_>) -> String {
    match t.session.about.title.as_str() {
        "" => t.say("plan-title-plain"),
        title => t.with("plan-title", &[("title", title.replace('\n', " ").into())]),
    }
}

pub(in crate::report) fn block(t: &Teller<'_>) -> Block {
    let purpose = match t.session.about.purpose {
        Purpose::Plan => t.text("plan-purpose-plan"),
        Purpose::Assessment => t.text("plan-purpose-assessment"),
        Purpose::PeerReview => t.text("plan-purpose-peer-review"),
    };
    let purpose = since::made_from(t).map_or(purpose, |made| prose(&made));
    let purpose = if t.session.about.is_baseline { stacked([purpose, t.text("plan-purpose-baseline")]) } else { purpose };
    let benchmark = [("title", t.benchmark.title.as_str().into()), ("edition", t.benchmark.edition.as_str().into())];
    Block::Facts(vec![
        (t.say("plan-label-organisation"), organisation(t)),
        (t.say("plan-label-purpose"), purpose),
        (t.say("plan-label-workshop"), workshop(t)),
        (t.say("plan-label-present"), present(t)),
        (t.say("plan-label-benchmark"), prose(&t.with("page-benchmark", &benchmark))),
        (t.say("plan-label-scope"), prose(&scope(t))),
        (t.say("plan-label-status"), prose(&t.status())),
        (t.say("plan-label-next-review"), prose(&next_review(t))),
    ])
}

fn organisation(t: &Teller<'_>) -> Text {
    let about = &t.session.about;
    if about.organisation.is_empty() || about.unit.is_empty() {
        return t.or(&format!("{}{}", about.organisation, about.unit), "plan-no-organisation");
    }
    prose(&t.with("page-unit", &[("organisation", about.organisation.as_str().into()), ("unit", about.unit.as_str().into())]))
}

/// The only sitting in a line; of several how many, and a line each.
pub(in crate::report) fn workshop(t: &Teller<'_>) -> Text {
    let sittings: Vec<_> = t.session.sittings_in_order().collect();
    match sittings[..] {
        [] => t.text("plan-not-met"),
        [only] => prose(&t.sitting(only, Some(t.say("plan-one-sitting")))),
        _ => sittings.iter().fold(prose(&t.with("plan-sittings", &[("count", sittings.len().into())])), |mut text, sitting| {
            text.push(Span::Break);
            text.extend(prose(&t.sitting(sitting, None)));
            text
        }),
    }
}

/// Who was in the room: the city, its partners, who led through it.
fn present(t: &Teller<'_>) -> Text {
    let was_there = |party: &&Party| t.session.presences.values().any(|presence| presence.party == party.id);
    let there: Vec<&Party> = t.session.parties_in_order().filter(was_there).collect();
    let names = |wanted: &dyn Fn(&Party) -> bool| -> Vec<String> {
        there.iter().filter(|party| wanted(party)).map(|party| t.party(party)).collect()
    };
    let city = names(&|party| !party.facilitates && party.side == Side::City);
    let partners = names(&|party| !party.facilitates && party.side == Side::Partner);
    let facilitators: Vec<String> =
        there.iter().filter(|party| party.facilitates).map(|party| t.in_sentence(party, &t.party(party))).collect();
    let mut sentences = Vec::new();
    if !city.is_empty() {
        sentences.push(t.with("plan-present-city", &[("names", t.words.series(&city).into())]));
    }
    if !partners.is_empty() {
        sentences.push(t.with("plan-present-partners", &[("names", t.words.series(&partners).into())]));
    }
    if !facilitators.is_empty() {
        sentences.push(t.with("plan-present-facilitated", &[("names", t.words.list(&facilitators).into())]));
    }
    if sentences.is_empty() { t.text("plan-present-none") } else { prose(&t.words.sentences(&sentences)) }
}

pub(in crate::report) fn scope(t: &Teller<'_>) -> String {
    let (total, outside) = (t.benchmark.factors.len(), t.out_of_scope());
    let inside = total - outside.len();
    if inside == 0 {
        return t.say("plan-scope-none");
    }
    if outside.is_empty() {
        return t.with("plan-scope-all", &[("total", total.into())]);
    }
    let numbers: Vec<String> = outside.iter().filter_map(|factor| t.benchmark.number(&factor.id)).map(|n| n.to_string()).collect();
    t.with("plan-scope-some", &[("count", inside.into()), ("total", total.into()), ("numbers", t.words.series(&numbers).into())])
}

pub(in crate::report) fn next_review(t: &Teller<'_>) -> String {
    let about = &t.session.about;
    let date = t.date(about.next_review);
    match t.session.name(about.owner.as_ref()) {
        Some(owner) => t.with("plan-next-review-by", &[("date", date.into()), ("owner", owner.into())]),
        None => date,
    }
}
