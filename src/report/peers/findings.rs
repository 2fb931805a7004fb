//! Each key factor: what the host holds, what the peers hold, what proves it, what they conclude and recommend.

use super::{
    super::{
        Block, Text, prose,
        tell::{Teller, stacked},
    },
    Paper, answer, id_of, judged, not_judged, number, numbered,
};
use crate::{
    benchmark::KeyFactor,
    session::{Advice, Evidence, Finding, Id, Judgement, Recommendation},
};

/// A part per key factor about which anything was said; the others are named.
pub(super) fn blocks(t: &Teller<'_>, paper: Paper) -> Vec<Block> {
    let mut blocks = vec![t.heading(2, &t.say("peers-findings"))];
    let (told, silent): (Vec<&KeyFactor>, Vec<&KeyFactor>) = t.in_scope().into_iter().partition(|factor| !is_silent(t, factor));
    for factor in told {
        blocks.extend(finding(t, factor, paper));
    }
    let named = |factors: &[&KeyFactor]| t.words.dotted(&factors.iter().map(|factor| t.factor(&factor.id)).collect::<Vec<_>>());
    if !silent.is_empty() {
        blocks.push(Block::Paragraph(prose(&t.with("peers-silent", &[("factors", named(&silent).into())]))));
    }
    let outside = t.out_of_scope();
    if !outside.is_empty() {
        blocks.push(Block::Paragraph(prose(&t.with("peers-outside", &[("factors", named(&outside).into())]))));
    }
    if blocks.len() == 1 {
        blocks.push(Block::Paragraph(t.text("plan-scope-none")));
    }
    blocks
}

/// Conclusions and recommendations that are about no single key factor.
pub(super) fn on_the_whole(t: &Teller<'_>, paper: Paper) -> Vec<Block> {
    let scope = t.in_scope();
    let is_here = |advice: &&Recommendation| match &advice.factor {
        None => true,
        Some(factor) => scope.iter().all(|known| known.id != factor.as_str()),
    };
    let mut advice: Vec<&Recommendation> = t.session.recommendations.values().filter(is_here).collect();
    advice.sort_by(|a, b| (a.kind == Advice::Recommendation, &a.rank, &a.id).cmp(&(b.kind == Advice::Recommendation, &b.rank, &b.id)));
    if advice.is_empty() {
        return vec![];
    }
    [vec![t.heading(2, &t.say("peers-whole"))], told(t, &advice, paper)].concat()
}

fn is_silent(t: &Teller<'_>, factor: &KeyFactor) -> bool {
    let id = id_of(factor);
    let blank = Finding { id: id.clone(), ..Finding::default() };
    t.session.finding(&id) == blank
        && t.session.peer_finding(&id).as_finding() == blank
        && t.session.advice_on(Some(&id)).is_empty()
        && t.session.evidence_on(&id).next().is_none()
}

fn finding(t: &Teller<'_>, factor: &KeyFactor, paper: Paper) -> Vec<Block> {
    let id = id_of(factor);
    let peers = t.session.peer_finding(&id);
    let host = t.session.finding(&id);
    let said = |judgement: Judgement| t.words.of_kind("plan-judged", judgement.word()).into();
    let missing = not_judged(t);
    let theirs = match (peers.judgement.is_given(), missing) {
        (true, _) => "given",
        (false, "peers-not-judged-yet") => "yet",
        (false, _) => "none",
    };
    let its = if host.judgement.is_given() { "given" } else { "none" };
    let args = [
        ("factor", t.factor(&factor.id).into()),
        ("theirs", theirs.into()),
        ("peers", said(peers.judgement)),
        ("its", its.into()),
        ("host", said(host.judgement)),
    ];
    let heading = t.with("peers-finding", &args);
    let mut blocks =
        vec![t.heading(3, &heading), Block::Note { label: String::new(), blocks: vec![Block::Paragraph(prose(&factor.statement))] }];
    let (by_peers, by_host): (Vec<&Evidence>, Vec<&Evidence>) = t.session.evidence_on(&id).partition(|evidence| evidence.by_peers);
    let mut facts: Vec<(String, Text)> = Vec::new();
    facts.extend(side(t, PEERS, &peers.as_finding(), missing));
    facts.extend(evidence(t, "peers-label-evidence-visit", &by_peers));
    facts.extend(side(t, HOST, &host, "peers-host-not-judged"));
    facts.extend(evidence(t, "peers-label-evidence-host", &by_host));
    blocks.push(Block::Facts(facts));
    blocks.extend(told(t, &t.session.advice_on(Some(&id)), paper));
    blocks
}

/// The labels of what one of the two holds: judgement, strengths, areas for improvement, another view, heard.
/// Each says whose it is: a page that is heard has no columns.
type Labels = [&'static str; 5];
const PEERS: Labels = [
    "peers-label-they",
    "peers-label-their-strengths",
    "peers-label-their-improvements",
    "peers-label-their-view",
    "peers-label-they-heard",
];
const HOST: Labels =
    ["peers-label-it", "peers-label-its-strengths", "peers-label-its-improvements", "peers-label-its-view", "peers-label-it-heard"];

/// What one of the two holds: judgement and reason, then all else that was said.
fn side(t: &Teller<'_>, labels: Labels, finding: &Finding, missing: &str) -> Vec<(String, Text)> {
    let [label, strengths, improvements, view, heard] = labels;
    let mut text = vec![judged(t, finding.judgement, missing)];
    if finding.judgement.is_given() || !finding.reason.trim().is_empty() {
        text = stacked([text, t.or(&finding.reason, "plan-reason-none")]);
    }
    let mut facts = vec![(t.say(label), text)];
    let more = [(strengths, &finding.strengths), (improvements, &finding.improvements), (view, &finding.minority), (heard, &finding.heard)];
    facts.extend(more.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(label, text)| (t.say(label), prose(text))));
    facts
}

/// What the peers hold of a key factor; nothing where they said nothing.
pub(super) fn of_peers(t: &Teller<'_>, factor: &Id) -> Vec<(String, Text)> {
    match t.session.peer_findings.get(factor) {
        Some(finding) => side(t, PEERS, &finding.as_finding(), not_judged(t)),
        None => vec![],
    }
}

/// Evidence, a line each: what was said in an interview names the interview.
fn evidence(t: &Teller<'_>, label: &str, evidence: &[&Evidence]) -> Option<(String, Text)> {
    if evidence.is_empty() {
        return None;
    }
    let line = |evidence: &&Evidence| {
        let interview = evidence.interview.as_ref().and_then(|id: &Id| t.session.interviews.get(id));
        match interview {
            Some(interview) => {
                let number = t.with("number-interview", &[("number", interview.number.into())]);
                prose(&t.with("peers-evidence-of", &[("evidence", t.evidence(evidence).into()), ("interview", number.into())]))
            }
            None => prose(&t.evidence(evidence)),
        }
    };
    Some((t.say(label), stacked(evidence.iter().map(line))))
}

/// Conclusions, then recommendations; for the feedback session with room for the host's first words, afterwards
/// with the host's answer.
fn told(t: &Teller<'_>, advice: &[&Recommendation], paper: Paper) -> Vec<Block> {
    let mut blocks = Vec::new();
    let conclusions: Vec<Vec<Block>> = advice
        .iter()
        .filter(|advice| advice.kind == Advice::Conclusion)
        .map(|advice| vec![Block::Paragraph(prose(&numbered(t, advice)))])
        .collect();
    if !conclusions.is_empty() {
        blocks.push(Block::Note { label: t.say("peers-conclusions"), blocks: vec![Block::List { ordered: false, items: conclusions }] });
    }
    for advice in advice.iter().filter(|advice| advice.kind == Advice::Recommendation) {
        let label = t.with("peers-recommends", &[("number", number(t, advice).into())]);
        let mut inner = vec![Block::Paragraph(t.or(&advice.text, "peers-no-words"))];
        match paper {
            // The host hears it for the first time; what it answers later stands in the report.
            Paper::Feedback => inner.push(Block::Blank { label: t.say("peers-first-words"), lines: 2 }),
            Paper::Report => {
                let mut facts = vec![(t.say("peers-label-answer"), vec![answer(t, advice)])];
                if !advice.why.trim().is_empty() {
                    facts.push((t.say("plan-column-why"), prose(&advice.why)));
                }
                let actions = t.session.actions_for(&advice.id);
                if !actions.is_empty() {
                    facts.push((t.say("plan-column-actions"), prose(&t.actions(&actions))));
                }
                inner.push(Block::Facts(facts));
            }
        }
        blocks.push(Block::Note { label, blocks: inner });
    }
    blocks
}
