//! A plan that is made from a peer review: whose judgement it stands on and where the other one differed, and what
//! became of each recommendation.

use super::super::{Block, Text, peers, prose, tell::Teller};
use crate::session::{Advice, Id, Recommendation};

/// Of a key factor: whose judgement it is, what the host itself held, and what the peers recommended.
pub(super) fn facts(t: &Teller<'_>, factor: &Id) -> Vec<(String, Text)> {
    if !t.session.is_from_peers() {
        return vec![];
    }
    let whose = whose(t, factor).map(|text| (t.say("plan-label-whose"), prose(&text)));
    let advice = t.session.advice_on(Some(factor)).into_iter().filter(|advice| advice.kind == Advice::Recommendation);
    let named: Vec<Text> = advice.map(|advice| prose(&named(t, advice))).collect();
    let recommended = (!named.is_empty()).then(|| (t.say("plan-label-recommended"), t.dotted(named)));
    whose.into_iter().chain(recommended).collect()
}

fn whose(t: &Teller<'_>, factor: &Id) -> Option<String> {
    if !t.session.stands(factor) {
        return None;
    }
    let Some((host, peers)) = t.session.held_by_both(factor) else { return Some(t.say("plan-peers-silent")) };
    if !host.judgement.is_given() {
        return Some(t.say("plan-peers-alone"));
    }
    if host.judgement == peers.judgement {
        return Some(t.say("plan-peers-alike"));
    }
    let judged = |judgement: crate::session::Judgement| t.words.of_kind("plan-judged", judgement.word()).into();
    let args = [("peers", judged(peers.judgement)), ("host", judged(host.judgement)), ("reason", host.reason.as_str().into())];
    Some(if host.reason.trim().is_empty() {
        t.with("plan-peers-otherwise", &args[..2])
    } else {
        t.with("plan-peers-otherwise-because", &args)
    })
}

/// `R1 (accepted: A3)`.
fn named(t: &Teller<'_>, advice: &Recommendation) -> String {
    let number = peers::number(t, advice);
    let answer = peers::answer_word(t, advice);
    let actions = peers::made_of(t, advice);
    let args = [("number", number.into()), ("answer", answer.into()), ("actions", t.words.series(&actions).into())];
    if actions.is_empty() { t.with("plan-recommended-one", &args[..2]) } else { t.with("plan-recommended-actions", &args) }
}

/// Behind a judgement that stands: that the host judged otherwise.
pub(super) fn beside(t: &Teller<'_>, factor: &Id) -> Option<String> {
    let (host, peers) = t.session.held_by_both(factor)?;
    let differs = t.session.stands(factor) && host.judgement.is_given() && host.judgement != peers.judgement;
    differs.then(|| {
        let host = t.words.of_kind("plan-judged", host.judgement.word());
        t.with("plan-since-stands-host", &[("host", host.into())])
    })
}

/// Every recommendation with the host's answer and what came of it.
pub(super) fn blocks(t: &Teller<'_>) -> Vec<Block> {
    if !t.session.is_from_peers() || t.session.recommended().is_empty() {
        return vec![];
    }
    peers::recommended(t, "plan-recommended")
}
