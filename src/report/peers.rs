//! The two papers of a peer review. One for the feedback session: what the peers heard and found, where they differ
//! from the host, what they conclude and recommend, with room for the host's first words. One for afterwards: the
//! same findings, the host's answer to each recommendation, and what the host does about it.

mod findings;
mod team;

pub(super) use team::heard;

use super::{
    Block, Document, Span, Text, Tone,
    plan::{on_its_side, origin, part, scope},
    prose,
    tell::{Teller, judgement_tone},
};
use crate::{
    benchmark::{Benchmark, KeyFactor},
    session::{Advice, Answer, Cut, Id, Judgement, Recommendation, Session, Stage},
    time::Now,
    words::Words,
};

/// Which of the two papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// For the feedback session.
    Feedback,
    /// For afterwards.
    Report,
}

/// A paper of a peer review as far as it goes out; what is left out is said on it.
#[must_use]
pub fn peers_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now, paper: Paper) -> Document {
    let session = &cut.of(whole, words);
    let t = Teller { session, benchmark, words, now, part: part(whole, cut) };
    let (title, plain) = match paper {
        Paper::Feedback => ("peers-title-feedback", "peers-title-feedback-plain"),
        Paper::Report => ("peers-title-report", "peers-title-report-plain"),
    };
    let title = match session.about.title.as_str() {
        "" => t.say(plain),
        name => t.with(title, &[("title", name.replace('\n', " ").into())]),
    };
    let mut blocks = vec![title_block(&t)];
    blocks.extend(glance(&t, paper));
    if paper == Paper::Report {
        // Both tables are wide; where there is none the paper stays upright.
        blocks.extend(on_its_side([answers(&t), following(&t)].concat()));
    }
    blocks.extend(differing(&t));
    blocks.extend(findings::blocks(&t, paper));
    blocks.extend(findings::on_the_whole(&t, paper));
    blocks.extend(team::heard(&t));
    if paper == Paper::Feedback {
        blocks.extend(next_steps(&t));
    }
    let mut source = t.text("peers-method");
    source.push(Span::Break);
    source.extend(origin(&t));
    t.page(&title, source, blocks, whole, cut)
}

/// Who reviews whom, when, with what.
fn title_block(t: &Teller<'_>) -> Block {
    let about = &t.session.about;
    let organisation = match (about.organisation.is_empty(), about.unit.is_empty()) {
        (false, false) => {
            prose(&t.with("page-unit", &[("organisation", about.organisation.as_str().into()), ("unit", about.unit.as_str().into())]))
        }
        _ => t.or(&format!("{}{}", about.organisation, about.unit), "plan-no-organisation"),
    };
    let benchmark = [("title", t.benchmark.title.as_str().into()), ("edition", t.benchmark.edition.as_str().into())];
    let mut facts = vec![(t.say("peers-label-host"), organisation)];
    facts.extend(team::facts(t));
    facts.push((t.say("peers-label-stages"), stages(t)));
    facts.push((t.say("peers-label-heard"), prose(&team::counted(t))));
    facts.push((t.say("plan-label-benchmark"), prose(&t.with("page-benchmark", &benchmark))));
    facts.push((t.say("plan-label-scope"), prose(&scope(t))));
    facts.push((t.say("plan-label-status"), prose(&t.status())));
    Block::Facts(facts)
}

/// The stages with their days; how far the review has come is the last of them that is named.
fn stages(t: &Teller<'_>) -> Text {
    let about = &t.session.about;
    let reached = about.review_stage().unwrap_or_default();
    let told = Stage::ALL.iter().map(|stage| {
        let name = t.words.of_kind("stage", stage.word());
        let date = about.day_of(*stage).map(|date| t.words.long_date(date));
        let until = about.visited_until.filter(|_| *stage == Stage::Visit).map(|date| t.words.long_date(date));
        let text = match (date, until) {
            (Some(date), Some(until)) => {
                t.with("peers-stage-days", &[("stage", name.into()), ("first", date.into()), ("last", until.into())])
            }
            (Some(date), None) => t.with("peers-stage-day", &[("stage", name.into()), ("date", date.into())]),
            (None, _) => t.with(if *stage <= reached { "peers-stage-undated" } else { "peers-stage-open" }, &[("stage", name.into())]),
        };
        prose(&text)
    });
    t.dotted(told)
}

/// Both judgements of every key factor in a table, and how many are the same.
fn glance(t: &Teller<'_>, paper: Paper) -> Vec<Block> {
    let session = t.session;
    let mut blocks = vec![t.heading(2, &t.say("plan-glance"))];
    if !session.about.summary.trim().is_empty() {
        blocks.push(Block::Paragraph(prose(&session.about.summary)));
    }
    let factors = t.in_scope();
    if factors.is_empty() {
        blocks.push(Block::Paragraph(t.text("plan-scope-none")));
        return blocks;
    }
    blocks.push(Block::Paragraph(prose(&counted(t))));
    let columns = [("plan-column-factor", 4), ("peers-column-host", 3), ("peers-column-peers", 3), ("peers-column-line", 5)];
    let rows = factors.iter().map(|factor| {
        let id = Id::from(factor.id.as_str());
        let line = t.line(&session.peer_finding(&id).as_finding());
        let peers = session.peer_judgement(&id);
        let mut said = vec![judged(t, peers, not_judged(t))];
        if session.differs(&id) {
            said.push(Span::Break);
            said.push(Span::State { word: t.say("peers-differ"), tone: Tone::Warning });
        }
        let missing = if peers.is_given() { "plan-line-none" } else { "plan-line-not-assessed" };
        vec![prose(&t.factor(&factor.id)), vec![t.judgement(session.judgement(&id))], said, prose(&line.unwrap_or_else(|| t.say(missing)))]
    });
    blocks.push(t.table(t.say("peers-caption-glance"), &columns, rows.collect()));
    if paper == Paper::Report {
        blocks.push(Block::Paragraph(prose(&answered(t))));
    }
    blocks
}

/// What is said of a key factor that the peers did not judge: until they tell the host, not yet.
fn not_judged(t: &Teller<'_>) -> &'static str {
    match t.session.about.review_stage().unwrap_or_default() {
        Stage::SelfAssessment | Stage::Visit | Stage::Conclusions => "peers-not-judged-yet",
        Stage::Feedback | Stage::Report => "peers-not-judged",
    }
}

/// Whether the peers have not judged anything yet, and still may.
fn is_before(t: &Teller<'_>) -> bool {
    not_judged(t) == "peers-not-judged-yet" && !t.in_scope().iter().any(|factor| t.session.peer_judgement(&id_of(factor)).is_given())
}

/// A judgement; what nobody gave is said in the words of this page.
fn judged(t: &Teller<'_>, judgement: Judgement, missing: &str) -> Span {
    let word = if judgement.is_given() { t.words.of_kind("judgement", judgement.word()) } else { t.say(missing) };
    Span::State { word, tone: judgement_tone(judgement) }
}

fn counted(t: &Teller<'_>) -> String {
    let session = t.session;
    let scope: Vec<Id> = t.in_scope().iter().map(|factor| Id::from(factor.id.as_str())).collect();
    let (mut same, mut differ, mut host, mut peers, mut none) = (0_usize, 0_usize, 0_usize, 0_usize, 0_usize);
    for id in &scope {
        *match (session.judgement(id).is_given(), session.peer_judgement(id).is_given()) {
            (true, true) if session.differs(id) => &mut differ,
            (true, true) => &mut same,
            (true, false) => &mut host,
            (false, true) => &mut peers,
            (false, false) => &mut none,
        } += 1;
    }
    if is_before(t) {
        return t.with("peers-count-before", &[("host", host.into()), ("scope", scope.len().into())]);
    }
    let mut told =
        vec![t.with("peers-count-both", &[("both", (same + differ).into()), ("scope", scope.len().into()), ("same", same.into())])];
    for (key, count) in [("peers-count-host", host), ("peers-count-peers", peers), ("peers-count-none", none)] {
        if count > 0 {
            told.push(t.with(key, &[("count", count.into())]));
        }
    }
    told.join(" ")
}

/// How many of the recommendations have which answer, those without one apart.
fn answered(t: &Teller<'_>) -> String {
    let recommended = t.session.recommended();
    let count = |answer: Option<Answer>| recommended.iter().filter(|advice| advice.answer == answer).count();
    t.with(
        "peers-count-answers",
        &[
            ("count", recommended.len().into()),
            ("accepted", count(Some(Answer::Accepted)).into()),
            ("partly", count(Some(Answer::Partly)).into()),
            ("not", count(Some(Answer::NotAccepted)).into()),
            ("open", count(None).into()),
        ],
    )
}

/// Where host and peers differ, with both reasons beside each other.
fn differing(t: &Teller<'_>) -> Vec<Block> {
    let session = t.session;
    let rows: Vec<Vec<Text>> = t
        .in_scope()
        .into_iter()
        .map(|factor| (factor, Id::from(factor.id.as_str())))
        .filter(|(_, id)| session.differs(id))
        .map(|(factor, id)| {
            let side = |judgement: Judgement, reason: &str| {
                let mut text = vec![t.judgement(judgement), Span::Break];
                text.extend(t.or(reason, "plan-reason-none"));
                text
            };
            vec![
                prose(&t.factor(&factor.id)),
                side(session.judgement(&id), &session.finding(&id).reason),
                side(session.peer_judgement(&id), &session.peer_finding(&id).reason),
            ]
        })
        .collect();
    let mut blocks = vec![t.heading(2, &t.say("peers-differing"))];
    if rows.is_empty() {
        blocks.push(Block::Paragraph(t.text(if is_before(t) { "peers-differing-before" } else { "peers-differing-none" })));
    } else {
        let columns = [("plan-column-factor", 3), ("peers-column-host", 5), ("peers-column-peers", 5)];
        blocks.push(t.table(t.say("peers-caption-differing"), &columns, rows));
    }
    blocks
}

/// The host's answer to every recommendation.
fn answers(t: &Teller<'_>) -> Vec<Block> {
    recommended(t, "peers-answers")
}

/// Every recommendation with the host's answer and what came of it, by key factor.
pub(super) fn recommended(t: &Teller<'_>, heading: &str) -> Vec<Block> {
    let mut rows = Vec::new();
    let ordered = t.in_scope().into_iter().map(|factor| Some(Id::from(factor.id.as_str()))).chain([None]);
    let mut seen: Vec<&Id> = Vec::new();
    for factor in ordered {
        for advice in t.session.advice_on(factor.as_ref()).into_iter().filter(|advice| advice.kind == Advice::Recommendation) {
            seen.push(&advice.id);
            rows.push(answer_row(t, advice));
        }
    }
    // What is about a key factor that is out of scope by now is not left out.
    rows.extend(t.session.recommended().into_iter().filter(|advice| !seen.contains(&&advice.id)).map(|advice| answer_row(t, advice)));
    let mut blocks = vec![t.heading(2, &t.say(heading))];
    if rows.is_empty() {
        blocks.push(Block::Paragraph(t.text("peers-no-recommendation")));
        return blocks;
    }
    let columns = [
        ("plan-column-number", 1),
        ("peers-column-recommendation", 5),
        ("peers-column-answer", 2),
        ("plan-column-why", 4),
        ("plan-column-actions", 2),
    ];
    blocks.push(t.table(t.say("peers-caption-answers"), &columns, rows));
    blocks
}

fn answer_row(t: &Teller<'_>, advice: &Recommendation) -> Vec<Text> {
    let mut text = prose(&advice.text);
    if let Some(factor) = &advice.factor {
        text.push(Span::Break);
        text.extend(prose(&t.factor(factor.as_str())));
    }
    let made = made_of(t, advice);
    let made = if made.is_empty() { t.text("plan-actions-none") } else { prose(&t.words.series(&made)) };
    let why = t.or(&advice.why, "peers-no-why");
    vec![prose(&number(t, advice)), text, vec![answer(t, advice)], why, made]
}

/// The actions that were made of a recommendation, by their numbers; in a plan that is made from the review also those
/// of the review that do not go on in it.
pub(super) fn made_of(t: &Teller<'_>, advice: &Recommendation) -> Vec<String> {
    let here = t.session.actions_for(&advice.id).into_iter().map(|action| t.action(action));
    let there = t.session.earlier_for(&advice.id).into_iter().map(|earlier| {
        let status = earlier
            .fate
            .map_or_else(|| t.words.of_kind("status", earlier.status.word()).to_lowercase(), |fate| t.words.of_kind("fate", fate.word()));
        t.with("plan-earlier-action", &[("number", earlier.number.into()), ("status", status.into())])
    });
    here.chain(there).collect()
}

/// The host's answer in a word.
pub(super) fn answer_word(t: &Teller<'_>, advice: &Recommendation) -> String {
    advice.answer.map_or_else(|| t.say("peers-no-answer"), |answer| t.words.of_kind("answer", answer.word()))
}

/// What the peers hold of a key factor, and what they conclude of it, for the page that leaves nothing out.
pub(super) fn shown(t: &Teller<'_>, factor: &Id) -> Vec<(String, Text)> {
    let mut facts = findings::of_peers(t, factor);
    let concluded = t.session.advice_on(Some(factor)).into_iter().filter(|advice| advice.kind == Advice::Conclusion);
    facts.extend(concluded.map(|advice| (t.say("peers-conclusions"), prose(&numbered(t, advice)))));
    facts
}

/// The conclusions on the whole.
pub(super) fn concluded(t: &Teller<'_>) -> Vec<Block> {
    let whole = t.session.advice_on(None).into_iter().filter(|advice| advice.kind == Advice::Conclusion);
    let items: Vec<Vec<Block>> = whole.map(|advice| vec![Block::Paragraph(prose(&numbered(t, advice)))]).collect();
    if items.is_empty() { vec![] } else { vec![t.heading(2, &t.say("peers-whole")), Block::List { ordered: false, items }] }
}

/// `R2 In words.`
fn numbered(t: &Teller<'_>, advice: &Recommendation) -> String {
    t.with("peers-numbered", &[("number", number(t, advice).into()), ("text", advice.text.as_str().into())])
}

/// The number that people see of a conclusion or recommendation.
pub(super) fn number(t: &Teller<'_>, advice: &Recommendation) -> String {
    t.with("number-recommendation", &[("number", advice.number.into())])
}

/// What the host answers.
fn answer(t: &Teller<'_>, advice: &Recommendation) -> Span {
    match advice.answer {
        Some(answer) => {
            let tone = match answer {
                Answer::Accepted => Tone::Good,
                Answer::Partly => Tone::Warning,
                Answer::NotAccepted => Tone::Quiet,
            };
            Span::State { word: t.words.of_kind("answer", answer.word()), tone }
        }
        None => Span::State { word: t.say("peers-no-answer"), tone: Tone::Warning },
    }
}

/// What the host does: the actions that were made of recommendations.
fn following(t: &Teller<'_>) -> Vec<Block> {
    let mut rows: Vec<Vec<Text>> = Vec::new();
    let mut seen: Vec<&Id> = Vec::new();
    for advice in t.session.recommended() {
        for action in t.session.actions_for(&advice.id) {
            if seen.contains(&&action.id) {
                continue;
            }
            seen.push(&action.id);
            let of: Vec<String> = t
                .session
                .recommended()
                .into_iter()
                .filter(|other| t.session.actions_for(&other.id).iter().any(|made| made.id == action.id))
                .map(|other| number(t, other))
                .collect();
            rows.push(vec![
                prose(&t.action(action)),
                prose(&action.title),
                prose(&t.words.series(&of)),
                t.lead(action),
                prose(&t.due(action)),
                t.action_status(action),
            ]);
        }
    }
    let mut blocks = vec![t.heading(2, &t.say("peers-following"))];
    if rows.is_empty() {
        blocks.push(Block::Paragraph(t.text("peers-following-none")));
        return blocks;
    }
    let columns = [
        ("plan-column-number", 1),
        ("plan-column-action", 5),
        ("peers-column-of", 2),
        ("plan-column-lead", 3),
        ("plan-column-due", 2),
        ("plan-column-status", 3),
    ];
    blocks.push(t.table(t.say("peers-caption-following"), &columns, rows));
    blocks
}

/// What comes after the feedback session, with room to write.
fn next_steps(t: &Teller<'_>) -> Vec<Block> {
    let report = match t.session.about.reported {
        Some(date) => t.with("peers-next-report-on", &[("date", t.words.long_date(date).into())]),
        None => t.say("peers-next-report"),
    };
    let blocks = vec![Block::Paragraph(prose(&report)), Block::Blank { label: t.say("peers-next-noted"), lines: 3 }];
    [vec![t.heading(2, &t.say("peers-next"))], blocks].concat()
}

/// The key factor's own id.
fn id_of(factor: &KeyFactor) -> Id {
    Id::from(factor.id.as_str())
}

#[cfg(test)]
mod tests;
