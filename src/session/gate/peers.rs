//! What would embarrass a peer review later, beside what would any session.

use super::{FaultKind, Id, Key, Kind};
use crate::session::{Advice, Answer, Judgement, ReviewPart, Session, Stage};

/// What is wrong with a peer review at its stage; nothing with a session that is none.
pub fn faults(session: &Session) -> Vec<(FaultKind, Key)> {
    let Some(stage) = session.about.review_stage() else { return vec![] };
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
        for advice in session.recommended() {
            let key = Key::new(Kind::Recommendation, advice.id.clone());
            let kind = match advice.answer {
                None => Some(FaultKind::NoAnswer),
                Some(Answer::Partly | Answer::NotAccepted) if advice.why.trim().is_empty() => Some(FaultKind::NoAnswerWhy),
                Some(Answer::Accepted | Answer::Partly) if session.actions_for(&advice.id).is_empty() => Some(FaultKind::NoFollowing),
                Some(_) => None,
            };
            found.extend(kind.map(|kind| (kind, key)));
        }
    }
    found
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
