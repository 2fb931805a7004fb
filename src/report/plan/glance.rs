//! The first page: where the city stands and what it will do, for those who read no further.

use super::{
    super::{Block, Span, Text, prose, tell::Teller},
    since,
};
use crate::{
    benchmark::KeyFactor,
    session::{Action, ActionKind, Id, Judgement, Status, in_order},
};

/// So many actions of each kind are named at a glance: a shortlist is about as long.
const QUICK: usize = 15;
const LONG: usize = 10;

pub(super) fn blocks(t: &Teller<'_>) -> Vec<Block> {
    let mut blocks = vec![t.heading(2, &t.say("plan-glance")), Block::Paragraph(summary(t))];
    let scope = t.in_scope();
    if !scope.is_empty() {
        let columns = [("plan-column-factor", 4), ("plan-column-judgement", 3), ("plan-column-line", 5), ("plan-column-actions", 2)];
        let rows = scope.iter().map(|factor| row(t, factor)).collect();
        blocks.push(t.table(t.say("plan-caption-judgements"), &columns, rows));
        blocks.push(Block::Paragraph(counts(t)));
    }
    let horizon = t.words.long_date(t.session.horizon(t.now.today()));
    let quick = (t.with("plan-glance-quick", &[("date", horizon.into())]), shortlist(t, ActionKind::QuickWin, QUICK));
    let long = (t.say("plan-glance-long"), shortlist(t, ActionKind::LongTerm, LONG));
    let argue = (t.say("plan-glance-argue"), argued(t));
    let decide = (t.say("plan-glance-decide"), to_decide(t));
    let lists: Vec<(String, Text)> = [quick, long, argue, decide].into_iter().filter_map(|(label, text)| Some((label, text?))).collect();
    if !lists.is_empty() {
        blocks.push(Block::Facts(lists));
    }
    blocks
}

/// What the room says of its plan; else how far it has come.
fn summary(t: &Teller<'_>) -> Text {
    if !t.session.about.summary.trim().is_empty() {
        return prose(&t.session.about.summary);
    }
    let progress = t.session.progress();
    let mut args = vec![("judged", progress.judged.into()), ("scope", progress.in_scope.into()), ("actions", progress.actions.into())];
    if !t.session.has_shortlist() {
        return prose(&t.with("plan-summary", &args));
    }
    args.push(("planned", (progress.actions - t.session.noted().len()).into()));
    prose(&t.with("plan-summary-shortlist", &args))
}

fn row(t: &Teller<'_>, factor: &KeyFactor) -> Vec<Text> {
    let id = Id::from(factor.id.as_str());
    let finding = t.session.finding(&id);
    let missing = if finding.judgement.is_given() { "plan-line-none" } else { "plan-line-not-assessed" };
    let line = t.line(&finding).unwrap_or_else(|| t.say(missing));
    let shortlist = t.session.has_shortlist();
    let actions: Vec<&Action> = t.session.actions_on(&id).filter(|action| action.shortlisted || !shortlist).collect();
    let mut judged = vec![t.judgement(finding.judgement)];
    if let Some(since) = since::beside(t, &id) {
        judged.extend([Span::Words(" ".to_owned())].into_iter().chain(prose(&since)));
    }
    vec![prose(&t.factor(&factor.id)), judged, prose(&line), prose(&t.actions(&actions))]
}

fn counts(t: &Teller<'_>) -> Text {
    let judged = t.session.judged();
    let counts = [
        (Judgement::InPlace, judged.in_place),
        (Judgement::Partly, judged.partly),
        (Judgement::NotInPlace, judged.not_in_place),
        (Judgement::NotAssessed, judged.not_assessed),
        (Judgement::NotApplicable, judged.not_applicable),
    ];
    let count = |(judgement, count): (Judgement, usize)| {
        let judgement = t.words.of_kind("judgement", judgement.word());
        prose(&t.with("plan-count", &[("judgement", judgement.into()), ("count", count.into())]))
    };
    t.dotted(counts.map(count))
}

/// The first actions of a kind by due date, with lead and date; those that will not be done here, and
/// those that are not on the room's shortlist, are not promised here.
fn shortlist(t: &Teller<'_>, kind: ActionKind, most: usize) -> Option<Text> {
    let shortlist = t.session.has_shortlist();
    let wanted =
        |action: &&Action| action.kind == kind && !action.argues && is_promised(action.status) && (action.shortlisted || !shortlist);
    let mut actions: Vec<&Action> = t.session.actions_in_order().filter(wanted).collect();
    actions.sort_by_key(|action| (action.due.is_none(), action.due));
    // The year of a quick win stands in front of them all.
    let due = |action: &Action| match (kind, action.due) {
        (ActionKind::QuickWin, Some(due)) => t.words.prose_date(due, t.session.horizon(t.now.today())),
        (ActionKind::QuickWin | ActionKind::LongTerm, due) => t.date(due),
    };
    let entry = |action: &&Action| {
        let lead = t.name(action.lead.as_ref(), "page-no-lead");
        let args = [
            ("action", t.action(action).into()),
            ("title", action.title.as_str().into()),
            ("lead", lead.into()),
            ("due", due(action).into()),
        ];
        prose(&t.with("plan-glance-action", &args))
    };
    let more = actions.len().saturating_sub(most);
    let more = (more > 0).then(|| prose(&t.with("plan-glance-more", &[("more", more.into())])));
    (!actions.is_empty()).then(|| t.dotted(actions.iter().take(most).map(entry).chain(more)))
}

/// What the city argues for with others.
fn argued(t: &Teller<'_>) -> Option<Text> {
    let actions = t.session.argued().into_iter().filter(|action| is_promised(action.status));
    let entry = |action: &Action| {
        let lead = t.name(action.lead.as_ref(), "page-no-lead");
        let args = [
            ("action", t.action(action).into()),
            ("title", action.title.as_str().into()),
            ("lead", lead.into()),
            ("due", t.date(action.due).into()),
        ];
        prose(&t.with("plan-glance-action", &args))
    };
    let entries: Vec<Text> = actions.map(entry).collect();
    (!entries.is_empty()).then(|| t.dotted(entries))
}

/// The actions that wait for somebody to decide, with what the room decided on the same key factor.
fn to_decide(t: &Teller<'_>) -> Option<Text> {
    let waits = t.session.actions_in_order().filter(|action| action.needs_decision && action.status.is_open());
    let titled =
        |action: &Action| t.with("plan-action-titled", &[("action", t.action(action).into()), ("title", action.title.as_str().into())]);
    let told = |action: &Action| {
        let here = in_order(&t.session.decisions).filter(|decision| decision.factor.is_some() && decision.factor == action.factor);
        let decisions: Vec<String> = here.map(|decision| t.with("number-decision", &[("number", decision.number.into())])).collect();
        if decisions.is_empty() {
            return titled(action);
        }
        t.with("plan-glance-asked", &[("what", titled(action).into()), ("decisions", t.words.series(&decisions).into())])
    };
    let titles: Vec<Text> = waits.map(|action| prose(&told(action))).collect();
    (!titles.is_empty()).then(|| t.dotted(titles))
}

pub(super) fn is_promised(status: Status) -> bool {
    match status {
        Status::NotStarted | Status::InProgress | Status::OnHold | Status::Done => true,
        Status::Dropped | Status::Carried => false,
    }
}
