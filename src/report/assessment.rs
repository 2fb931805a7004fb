//! The internal assessment: where the city stands, key factor by key factor, with reason, strengths, areas for
//! improvement and evidence. It counts judgements and makes no score of them: not assessed and not applicable are
//! kept apart from what was judged.

use super::{
    Block, Document, Span, Text, figures,
    plan::{actions, findings, harder, on_its_side, part, rest, since, source, title},
    prose,
    tell::Teller,
};
use crate::{
    benchmark::{Benchmark, KeyFactor},
    session::{Cut, FaultKind, Id, Judgement, Purpose, Session},
    time::Now,
    words::Words,
};

/// The page of an assessment. `now` dates a draft and gives the zone of the times.
#[must_use]
pub fn assessment(session: &Session, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    assessment_of(session, &Cut::default(), benchmark, words, now)
}

/// The page of an assessment as far as it goes out; what is left out is said on it.
#[must_use]
pub fn assessment_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    let session = &cut.of(whole, words);
    let teller = Teller { session, benchmark, words, now, part: part(whole, cut) };
    let blocks = [
        vec![title::block(&teller)],
        glance(&teller),
        since::blocks(&teller),
        harder::blocks(&teller),
        findings::blocks(&teller),
        figures::blocks(&teller),
        on_its_side([evidence(&teller), agreed(&teller)].concat()),
        rest::leftovers(&teller),
        rest::left_as_it_is(&teller),
        follow_up(&teller),
    ];
    teller.page(&named(&teller), source(&teller), blocks.concat(), whole, cut)
}

fn named(t: &Teller<'_>) -> String {
    let about = &t.session.about;
    let purpose = match about.purpose {
        Purpose::Plan | Purpose::Assessment => t.say("plan-purpose-assessment"),
        Purpose::PeerReview => t.say("plan-purpose-peer-review"),
    };
    match about.title.as_str() {
        "" => purpose,
        title => t.with("assessment-title", &[("purpose", purpose.into()), ("title", title.replace('\n', " ").into())]),
    }
}

/// The first page: every key factor in one line, how many stand where, and what the judgements still lack.
fn glance(t: &Teller<'_>) -> Vec<Block> {
    let mut blocks = vec![t.heading(2, &t.say("plan-glance")), Block::Paragraph(summary(t))];
    let scope = t.in_scope();
    if scope.is_empty() {
        return blocks;
    }
    let columns = [("plan-column-factor", 4), ("plan-column-judgement", 3), ("plan-column-line", 6), ("assessment-column-evidence", 2)];
    let rows = scope.iter().map(|factor| row(t, factor)).collect();
    blocks.push(t.table(t.say("plan-caption-judgements"), &columns, rows));
    let judged = t.session.judged();
    let count = |(judgement, count): (Judgement, usize)| {
        let judgement = t.words.of_kind("judgement", judgement.word());
        prose(&t.with("plan-count", &[("judgement", judgement.into()), ("count", count.into())]))
    };
    let given = [(Judgement::InPlace, judged.in_place), (Judgement::Partly, judged.partly), (Judgement::NotInPlace, judged.not_in_place)];
    let apart = [(Judgement::NotAssessed, judged.not_assessed), (Judgement::NotApplicable, judged.not_applicable)];
    let mut facts =
        vec![(t.say("assessment-label-judged"), t.dotted(given.map(count))), (t.say("assessment-label-apart"), t.dotted(apart.map(count)))];
    facts.extend(lacking(t, &scope));
    blocks.push(Block::Facts(facts));
    blocks
}

/// What the room says of its review; else how far it has come.
fn summary(t: &Teller<'_>) -> Text {
    if !t.session.about.summary.trim().is_empty() {
        return prose(&t.session.about.summary);
    }
    let progress = t.session.progress();
    prose(&t.with("assessment-summary", &[("judged", progress.judged.into()), ("scope", progress.in_scope.into())]))
}

fn row(t: &Teller<'_>, factor: &KeyFactor) -> Vec<Text> {
    let id = Id::from(factor.id.as_str());
    let finding = t.session.finding(&id);
    let missing = if finding.judgement.is_given() { "plan-line-none" } else { "plan-line-not-assessed" };
    let line = t.line(&finding).unwrap_or_else(|| t.say(missing));
    let numbers: Vec<String> =
        t.session.evidence_on(&id).map(|evidence| t.with("number-evidence", &[("number", evidence.number.into())])).collect();
    let evidence = if numbers.is_empty() { t.say("plan-actions-none") } else { t.words.series(&numbers) };
    let mut judged = vec![t.judgement(finding.judgement)];
    if let Some(since) = since::beside(t, &id) {
        judged.extend([Span::Words(" ".to_owned())].into_iter().chain(prose(&since)));
    }
    vec![prose(&t.factor(&factor.id)), judged, prose(&line), prose(&evidence)]
}

/// The key factors whose judgement lacks something, a line for each thing that is missing.
fn lacking(t: &Teller<'_>, scope: &[&KeyFactor]) -> Vec<(String, Text)> {
    let of = |kind: FaultKind| {
        let lacks = scope.iter().filter(|factor| t.session.lacks(&Id::from(factor.id.as_str())).contains(&kind));
        let names: Vec<Text> = lacks.map(|factor| prose(&t.factor(&factor.id))).collect();
        (!names.is_empty()).then(|| t.dotted(names))
    };
    let evidence = if t.part.without_evidence { None } else { of(FaultKind::NoEvidence) };
    let kinds = [
        ("assessment-label-no-reason", of(FaultKind::NoReason)),
        ("assessment-label-no-evidence", evidence),
        // With the evidence left out nobody can tell who was heard by it.
        ("assessment-label-unfounded", if t.part.without_evidence { None } else { of(FaultKind::Unfounded) }),
    ];
    kinds.into_iter().filter_map(|(label, text)| Some((t.say(label), text?))).collect()
}

/// Every piece of evidence with all that it bears on: key factors, and questions by their numbers.
fn evidence(t: &Teller<'_>) -> Vec<Block> {
    super::evidence::table(t, |evidence| {
        let bearings = t.session.bears_on(&evidence.id, t.benchmark);
        let told = t.dotted(bearings.iter().map(|bearing| prose(&bearing.words(t.benchmark, t.words))));
        if bearings.is_empty() { t.text("bears-on-nothing") } else { told }
    })
}

/// The actions that the review led to, if any; an assessment needs none.
fn agreed(t: &Teller<'_>) -> Vec<Block> {
    let mut actions: Vec<_> = t.session.actions_in_order().collect();
    if actions.is_empty() {
        return vec![];
    }
    actions.sort_by_key(|action| (action.due.is_none(), action.due));
    let heading = t.heading(2, &t.say("assessment-actions"));
    vec![heading, actions::table(t, t.say("assessment-caption-actions"), &actions, true)]
}

fn follow_up(t: &Teller<'_>) -> Vec<Block> {
    let about = &t.session.about;
    let review = about.next_review.map(|date| t.with("assessment-review", &[("date", t.words.long_date(date).into())]));
    let said = Some(about.follow_up.clone()).filter(|text| !text.trim().is_empty());
    let baseline = about.is_baseline.then(|| t.say("assessment-baseline"));
    let lines: Vec<String> = said.or(review).into_iter().chain(baseline).collect();
    if lines.is_empty() {
        return vec![];
    }
    let paragraphs = lines.iter().map(|line| Block::Paragraph(prose(line)));
    std::iter::once(t.heading(2, &t.say("plan-follow-up"))).chain(paragraphs).collect()
}

#[cfg(test)]
mod tests;
