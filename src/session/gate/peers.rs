//! What would embarrass a peer review later, beside what would any session.

use super::{FaultKind, Id, Key, Kind};
use crate::session::{Advice, Answer, Judgement, Recommendation, ReviewPart, Session, Stage};

/// What is wrong with a peer review at its stage, and what a plan that is made from one leaves without answer; nothing
/// with any other session.
pub fn faults(session: &Session) -> Vec<(FaultKind, Key)> {
    let Some(stage) = session.about.review_stage() else {
        return if session.is_from_peers() { unanswered(session) } else { vec![] };
    };
    let mut found: Vec<(FaultKind, Key)> = Vec::new();
    if stage == Stage::SelfAssessment {
        return found;
    }
    if session.taking(ReviewPart::ExpertLeader).next().is_none() {
        found.push((FaultKind::NoLeader, Key::about()));
    }
    let has_concluded = stage > Stage::Visit;
    if has_concluded && session.interviews.is_empty() {
        found.push((FaultKind::NobodyInterviewed, Key::about()));
    }
    for evidence in session.interviews_in_order().flat_map(|interview| session.learned_in(&interview.id)) {
        if session.targets_of(&evidence.id).is_empty() {
            found.push((FaultKind::LooseEvidence, Key::new(Kind::Evidence, evidence.id.clone())));
        }
    }
    for factor in &session.about.scope {
        of_finding(session, factor, has_concluded)
            .into_iter()
            .for_each(|kind| found.push((kind, Key::new(Kind::PeerFinding, factor.clone()))));
    }
    if stage == Stage::Report {
        found.extend(unanswered(session));
    }
    found
}

/// The recommendations that the host has not answered, or not followed as it said. An open action of the review counts:
/// whether it goes on is asked by itself.
fn unanswered(session: &Session) -> Vec<(FaultKind, Key)> {
    let is_followed = |id: &Id| !session.actions_for(id).is_empty() || !session.earlier_for(id).is_empty();
    let owed = |advice: &Recommendation| match advice.answer {
        None => Some(FaultKind::NoAnswer),
        Some(Answer::Partly | Answer::NotAccepted) if advice.why.trim().is_empty() => Some(FaultKind::NoAnswerWhy),
        Some(Answer::Accepted | Answer::Partly) if !is_followed(&advice.id) => Some(FaultKind::NoFollowing),
        Some(_) => None,
    };
    let named = |advice: &Recommendation| Some((owed(advice)?, Key::new(Kind::Recommendation, advice.id.clone())));
    session.recommended().into_iter().filter_map(named).collect()
}

fn of_finding(session: &Session, factor: &Id, has_concluded: bool) -> Vec<FaultKind> {
    let finding = session.peer_finding(factor);
    if !finding.judgement.is_given() {
        return if has_concluded { vec![FaultKind::PeersSilent] } else { vec![] };
    }
    let is_proven = session.evidence_on(factor).any(|evidence| evidence.by_peers);
    let is_advised = session.advice_on(Some(factor)).iter().any(|advice| advice.kind == Advice::Recommendation);
    let checks = [
        (finding.reason.trim().is_empty(), FaultKind::PeersNoReason),
        (finding.judgement != Judgement::NotApplicable && !is_proven, FaultKind::PeersNoEvidence),
        (has_concluded && finding.judgement.is_gap() && !is_advised, FaultKind::NoAdvice),
    ];
    checks.into_iter().filter_map(|(wrong, kind)| wrong.then_some(kind)).collect()
}

/// Whether a fault of any session is one of a peer review: what answers a gap there is a recommendation, and only
/// who has made actions of those needs somebody who owns the plan.
pub fn concerns(session: &Session, kind: FaultKind) -> bool {
    match kind {
        FaultKind::Gap | FaultKind::NoObjective => false,
        FaultKind::NoReview | FaultKind::NoOwner => !session.actions.is_empty(),
        _ => true,
    }
}
