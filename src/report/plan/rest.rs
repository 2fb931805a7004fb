//! Who carries what, what came up beside the way, and how the plan is kept alive.

use super::{
    super::{Block, Span, Text, prose, tell::Teller},
    glance::is_promised,
};
use crate::session::{Action, FaultKind, Key, Kind, gate, in_order};

pub(super) fn by_lead(t: &Teller<'_>) -> Vec<Block> {
    let shortlist = t.session.has_shortlist();
    let is_carried = |action: &&Action| is_promised(action.status) && (action.shortlisted || !shortlist);
    let rows: Vec<Vec<Text>> = t
        .session
        .by_lead()
        .into_iter()
        .map(|(lead, actions)| (lead, actions.into_iter().filter(is_carried).collect::<Vec<_>>()))
        .filter(|(_, actions)| !actions.is_empty())
        .map(|(lead, actions)| {
            let name = lead.map_or_else(|| t.say("page-nobody"), |party| party.name.clone());
            vec![prose(&name), prose(&dated(t, &actions)), prose(&said_yes(t, lead.is_some(), &actions))]
        })
        .collect();
    if rows.is_empty() {
        return vec![];
    }
    let columns = [("plan-column-lead", 3), ("plan-column-actions", 5), ("plan-column-said-yes", 3)];
    vec![t.heading(2, &t.say("plan-by-lead")), t.table(t.say("plan-caption-by-lead"), &columns, rows)]
}

fn dated(t: &Teller<'_>, actions: &[&Action]) -> String {
    let dated = |action: &&Action| t.with("plan-lead-action", &[("action", t.action(action).into()), ("due", t.date(action.due).into())]);
    t.words.series(&actions.iter().map(dated).collect::<Vec<_>>())
}

fn said_yes(t: &Teller<'_>, is_led: bool, actions: &[&Action]) -> String {
    let (yes, asked): (Vec<&Action>, Vec<&Action>) = actions.iter().copied().partition(|action| action.said_yes);
    match (is_led, yes.is_empty(), asked.is_empty()) {
        (false, ..) => t.say("plan-said-nobody"),
        (true, false, true) => t.say("plan-said-yes"),
        (true, true, _) => {
            match asked.iter().map(|action| action.next_review).collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().max()) {
                // Where all of them are looked at again, the lead is asked by then.
                Some(day) => t.with("plan-said-none-by", &[("date", t.words.long_date(day).into())]),
                None => t.say("plan-said-none"),
            }
        }
        (true, false, false) => t.with("plan-said-some", &[("yes", t.actions(&yes).into()), ("asked", t.actions(&asked).into())]),
    }
}

/// Decisions and parked items with what became of them.
pub(in crate::report) fn leftovers(t: &Teller<'_>) -> Vec<Block> {
    let numbered = |key: &str, number: u32, text: Text| {
        let mut item = vec![Span::Strong(t.with(key, &[("number", number.into())])), Span::Words(" ".to_owned())];
        item.extend(text);
        vec![Block::Paragraph(item)]
    };
    let decisions: Vec<Vec<Block>> =
        in_order(&t.session.decisions).map(|decision| numbered("number-decision", decision.number, prose(&decision.text))).collect();
    let parked: Vec<Vec<Block>> = in_order(&t.session.parked)
        .map(|parked| {
            let mut text = prose(&t.with("page-quoted", &[("text", parked.text.as_str().into())]));
            text.push(Span::Words(" ".to_owned()));
            let became = t.session.became(&Key::new(Kind::Parked, parked.id.clone()));
            let became = became.map(|action| t.with("plan-became", &[("action", t.action(action).into())]));
            let outcome = Some(parked.outcome.clone()).filter(|outcome| !outcome.trim().is_empty());
            let outcome: Vec<Text> = became.into_iter().chain(outcome).map(|text| prose(&text)).collect();
            text.extend(if outcome.is_empty() { t.text("plan-no-outcome") } else { t.dotted(outcome) });
            numbered("number-parked", parked.number, text)
        })
        .collect();
    let heading = match (decisions.is_empty(), parked.is_empty()) {
        (true, true) => return vec![],
        (false, true) => "plan-leftovers-decisions",
        (true, false) => "plan-leftovers-parked",
        (false, false) => "plan-leftovers-both",
    };
    vec![t.heading(2, &t.say(heading)), Block::List { ordered: false, items: [decisions, parked].concat() }]
}

/// What the room knows and lets stand, with why.
pub(in crate::report) fn left_as_it_is(t: &Teller<'_>) -> Vec<Block> {
    let item = |text: String, why: &str| {
        let mut text = prose(&text);
        if !why.trim().is_empty() {
            text.push(Span::Break);
            text.extend(prose(why));
        }
        vec![Block::Paragraph(text)]
    };
    let faults = gate::faults(t.session, t.benchmark, t.now.today(), &[]);
    let standing = faults.iter().filter_map(|fault| {
        let why = fault.stands.as_ref()?;
        let number = fault.number(t.session, t.benchmark, t.words);
        let args = [
            ("number", number.as_str().into()),
            ("what", fault.subject(t.session, t.benchmark, t.words).into()),
            ("fault", fault.words(t.session, t.words).into()),
        ];
        Some(item(t.with(if number.is_empty() { "plan-left-plain" } else { "plan-left" }, &args), why))
    });
    // A line that was put aside is no part of a session; that it was left is.
    let is_line = |id: &str| id.strip_prefix(FaultKind::Unfinished.word()).is_some_and(|rest| rest.starts_with('/'));
    let lines = t.session.standings.values().filter(|standing| standing.stands && is_line(standing.id.as_str()));
    let items: Vec<Vec<Block>> = standing.chain(lines.map(|standing| item(t.say("plan-left-line"), &standing.why))).collect();
    if items.is_empty() {
        return vec![];
    }
    vec![t.heading(2, &t.say("plan-left-as-it-is")), Block::List { ordered: false, items }]
}

pub(super) fn follow_up(t: &Teller<'_>) -> Vec<Block> {
    let about = &t.session.about;
    let heading = t.heading(2, &t.say("plan-follow-up"));
    if !about.follow_up.trim().is_empty() {
        return vec![heading, Block::Paragraph(prose(&about.follow_up))];
    }
    let owner = t.session.name(about.owner.as_ref()).map(|owner| t.with("plan-follow-up-owner", &[("owner", owner.into())]));
    let review = about.next_review.map(|date| t.with("plan-follow-up-review", &[("date", t.words.long_date(date).into())]));
    let sentences: Vec<String> = owner.into_iter().chain(review).collect();
    let text = if sentences.is_empty() { t.text("plan-follow-up-none") } else { prose(&sentences.join(" ")) };
    vec![heading, Block::Paragraph(text)]
}

/// Where whoever owns the plan signs it.
pub(super) fn signature(t: &Teller<'_>) -> Vec<Block> {
    let owner = t.session.about.owner.as_ref().and_then(|id| t.session.parties.get(id));
    let owner = owner.map(|owner| t.with("plan-sign-owner", &[("owner", t.in_sentence(owner, &owner.name).into())]));
    let room = |label: &str| Block::Blank { label: t.say(label), lines: 1 };
    let blocks =
        vec![Block::Paragraph(prose(&owner.unwrap_or_else(|| t.say("plan-sign-nobody")))), room("plan-sign-date"), room("plan-sign-name")];
    vec![Block::Note { label: t.say("plan-sign"), blocks }]
}
