//! What a peer review says, read off its session: who judges at its stage, what the host and the peers hold of a
//! key factor, whom the peers heard, and what became of their recommendations.

use super::{
    About, Action, Advice, Basis, Earlier, Evidence, Finding, Id, Interview, Judgement, Key, Kind, Party, PeerFinding, Purpose,
    Recommendation, ReviewPart, Session, Stage, State, Then, ask::sorted,
};
use crate::time::Date;

/// Whose finding is given now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judges {
    /// The city: in every session but a peer review, and in that while it assesses itself.
    Host,
    /// The peers, during the visit and when they conclude.
    Peers,
    /// Nobody: both findings stand, side by side.
    Stands,
}

impl About {
    /// How far a peer review has come; none for a session that is none.
    #[must_use]
    pub fn review_stage(&self) -> Option<Stage> {
        (self.purpose == Purpose::PeerReview).then(|| self.stage.unwrap_or_default())
    }

    /// The day of a stage, as far as somebody said.
    #[must_use]
    pub fn day_of(&self, stage: Stage) -> Option<Date> {
        match stage {
            Stage::SelfAssessment => self.self_assessed,
            Stage::Visit => self.visited,
            Stage::Conclusions => self.concluded,
            Stage::Feedback => self.fed_back,
            Stage::Report => self.reported,
        }
    }

    /// Where the day of a stage is kept.
    pub fn day_of_mut(&mut self, stage: Stage) -> &mut Option<Date> {
        match stage {
            Stage::SelfAssessment => &mut self.self_assessed,
            Stage::Visit => &mut self.visited,
            Stage::Conclusions => &mut self.concluded,
            Stage::Feedback => &mut self.fed_back,
            Stage::Report => &mut self.reported,
        }
    }
}

impl PeerFinding {
    /// The same as a finding, for what draws and tells findings.
    #[must_use]
    pub fn as_finding(&self) -> Finding {
        Finding {
            id: self.id.clone(),
            judgement: self.judgement,
            reason: self.reason.clone(),
            minority: self.minority.clone(),
            heard: self.heard.clone(),
            strengths: self.strengths.clone(),
            improvements: self.improvements.clone(),
            ..Finding::default()
        }
    }
}

impl Then {
    /// The same as a finding, for what draws and tells findings.
    #[must_use]
    pub fn as_finding(&self) -> Finding {
        Finding {
            id: self.id.clone(),
            judgement: self.judgement,
            reason: self.reason.clone(),
            minority: self.minority.clone(),
            heard: self.heard.clone(),
            strengths: self.strengths.clone(),
            improvements: self.improvements.clone(),
            objective: self.objective.clone(),
            objective_due: self.objective_due,
            ..Finding::default()
        }
    }
}

impl Session {
    /// Whose finding is given now.
    #[must_use]
    pub fn judges(&self) -> Judges {
        match self.about.review_stage() {
            None | Some(Stage::SelfAssessment) => Judges::Host,
            Some(Stage::Visit | Stage::Conclusions) => Judges::Peers,
            Some(Stage::Feedback | Stage::Report) => Judges::Stands,
        }
    }

    /// Whether a judgement of a key factor can be given as the session stands: it is not final, the findings of both
    /// do not stand, and no earlier review's does.
    #[must_use]
    pub fn may_judge(&self, factor: &Id) -> bool {
        self.about.state == State::Open && self.judges() != Judges::Stands && !self.stands(factor)
    }

    /// What the peers hold of a key factor; a blank record when they said nothing.
    #[must_use]
    pub fn peer_finding(&self, factor: &Id) -> PeerFinding {
        self.peer_findings.get(factor).cloned().unwrap_or_else(|| PeerFinding { id: factor.clone(), ..PeerFinding::default() })
    }

    /// The judgement of the peers.
    #[must_use]
    pub fn peer_judgement(&self, factor: &Id) -> Judgement {
        self.peer_findings.get(factor).map(|finding| finding.judgement).unwrap_or_default()
    }

    /// The finding of whoever judges now, and of the peers where both stand.
    #[must_use]
    pub fn finding_now(&self, factor: &Id) -> Finding {
        match self.judges() {
            Judges::Host => self.finding(factor),
            Judges::Peers | Judges::Stands => self.peer_finding(factor).as_finding(),
        }
    }

    /// What the session as a whole holds of a key factor: the city's judgement, and of a peer review whose findings
    /// stand that of the peers, where they judged. What other sessions are held against.
    #[must_use]
    pub fn held(&self, factor: &Id) -> Judgement {
        let peers = self.peer_judgement(factor);
        if self.judges() == Judges::Stands && peers.is_given() { peers } else { self.judgement(factor) }
    }

    /// Whether the peers judged otherwise than the host, where both judged.
    #[must_use]
    pub fn differs(&self, factor: &Id) -> bool {
        let (host, peers) = self.both(factor);
        host.judgement.is_given() && peers.judgement.is_given() && host.judgement != peers.judgement
    }

    /// Whether it has to do with peers: a peer review, or a plan that is made from one.
    #[must_use]
    pub fn has_peers(&self) -> bool {
        self.about.review_stage().is_some() || self.is_from_peers()
    }

    /// Whether it is a plan that is made from a peer review.
    #[must_use]
    pub fn is_from_peers(&self) -> bool {
        self.about.basis == Some(Basis::PlanFrom) && self.about.base_purpose == Some(Purpose::PeerReview)
    }

    /// What host and peers held of a key factor in the review that this plan is made from: where the peers judged.
    #[must_use]
    pub fn held_by_both(&self, factor: &Id) -> Option<(Finding, Finding)> {
        let then = self.thens.get(factor).filter(|_| self.is_from_peers())?;
        let host = Finding { id: factor.clone(), judgement: then.host?, reason: then.host_reason.clone(), ..Finding::default() };
        // The objective is the host's.
        let peers = Finding { objective: String::new(), objective_due: None, ..then.as_finding() };
        Some((host, peers))
    }

    /// What host and peers hold of a key factor: here, or in the review that this plan is made from.
    #[must_use]
    pub fn both(&self, factor: &Id) -> (Finding, Finding) {
        self.held_by_both(factor).unwrap_or_else(|| (self.finding(factor), self.peer_finding(factor).as_finding()))
    }

    /// The actions that were made of a recommendation in the review that this plan is made from, and do not go on here.
    #[must_use]
    pub fn earlier_for(&self, advice: &Id) -> Vec<&Earlier> {
        let source = Key::new(Kind::Recommendation, advice.clone()).to_string();
        let made = |earlier: &&Earlier| earlier.came_from.as_ref().is_some_and(|id| id.as_str() == source);
        self.earlier_in_order().into_iter().filter(made).filter(|earlier| !self.actions.contains_key(&earlier.id)).collect()
    }

    /// The key factors in scope on which host and peers differ.
    #[must_use]
    pub fn differing(&self) -> Vec<Id> {
        self.about.scope.iter().filter(|factor| self.differs(factor)).cloned().collect()
    }

    /// The interviews and focus groups in order.
    pub fn interviews_in_order(&self) -> impl Iterator<Item = &Interview> {
        sorted(self.interviews.values())
    }

    /// What was learned in an interview, in order.
    pub fn learned_in<'a>(&'a self, interview: &'a Id) -> impl Iterator<Item = &'a Evidence> {
        sorted(self.evidence.values().filter(move |evidence| evidence.interview.as_ref() == Some(interview)))
    }

    /// The key factors and guide questions that a piece of evidence bears on.
    #[must_use]
    pub fn targets_of(&self, evidence: &Id) -> Vec<&Id> {
        let mut targets: Vec<&Id> =
            self.supports.values().filter(|support| support.evidence == *evidence).map(|support| &support.target).collect();
        targets.sort();
        targets.dedup();
        targets
    }

    /// The key factors that a piece of evidence bears on, itself or by one of their questions.
    #[must_use]
    pub fn factors_of(&self, evidence: &Id) -> Vec<Id> {
        let mut factors: Vec<Id> = Vec::new();
        for target in self.targets_of(evidence) {
            let factor = Id::from(target.as_str().split('/').next().unwrap_or_default());
            if !factors.contains(&factor) {
                factors.push(factor);
            }
        }
        let place = |factor: &Id| self.about.scope.iter().position(|id| id == factor).unwrap_or(usize::MAX);
        factors.sort_by_key(place);
        factors
    }

    /// Conclusions, then recommendations, of the peers on a key factor, each in order; on none: those on the whole.
    #[must_use]
    pub fn advice_on(&self, factor: Option<&Id>) -> Vec<&Recommendation> {
        let here = |kind: Advice| {
            sorted(self.recommendations.values().filter(move |advice| advice.kind == kind && advice.factor.as_ref() == factor))
        };
        here(Advice::Conclusion).chain(here(Advice::Recommendation)).collect()
    }

    /// The recommendations in order, without the conclusions.
    #[must_use]
    pub fn recommended(&self) -> Vec<&Recommendation> {
        sorted(self.recommendations.values().filter(|advice| advice.kind == Advice::Recommendation)).collect()
    }

    /// The actions of the host that were made of a recommendation; one that was merged is part of another.
    #[must_use]
    pub fn actions_for(&self, advice: &Id) -> Vec<&Action> {
        let source = Key::new(Kind::Recommendation, advice.clone()).to_string();
        let mut found: Vec<&Action> = Vec::new();
        for action in sorted(self.actions.values().filter(|action| action.came_from.as_ref().is_some_and(|id| id.as_str() == source))) {
            if let Some(whole) = self.whole_of(action)
                && found.iter().all(|other| other.id != whole.id)
            {
                found.push(whole);
            }
        }
        found
    }

    /// Who takes a part in the peer review, in order.
    pub fn taking(&self, part: ReviewPart) -> impl Iterator<Item = &Party> {
        self.parties_in_order().filter(move |party| party.part == Some(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Support;

    fn review(stage: Stage) -> Session {
        let about = About { purpose: Purpose::PeerReview, stage: Some(stage), scope: vec!["f".into(), "g".into()], ..About::default() };
        Session { about, ..Session::default() }
    }

    #[test]
    fn the_stage_says_whose_finding_is_given() {
        let judges: Vec<Judges> = Stage::ALL.iter().map(|stage| review(*stage).judges()).collect();
        assert_eq!(judges, [Judges::Host, Judges::Peers, Judges::Peers, Judges::Stands, Judges::Stands]);
        // An assessment has no stages, whatever was set while it was a peer review.
        let mut session = review(Stage::Visit);
        session.about.purpose = Purpose::Assessment;
        assert_eq!(session.judges(), Judges::Host);
    }

    #[test]
    fn a_review_that_is_out_holds_what_the_peers_found_and_else_what_the_host_said() {
        for (stage, held) in [(Stage::SelfAssessment, Judgement::Partly), (Stage::Report, Judgement::NotInPlace)] {
            let mut session = review(stage);
            for id in ["f", "g"] {
                session.put(Finding { id: id.into(), judgement: Judgement::Partly, ..Finding::default() }.into());
            }
            session.put(PeerFinding { id: "f".into(), judgement: Judgement::NotInPlace, ..PeerFinding::default() }.into());
            assert_eq!((session.held(&"f".into()), session.held(&"g".into())), (held, Judgement::Partly), "{stage:?}");
        }
    }

    #[test]
    fn what_one_of_them_did_not_judge_is_no_disagreement() {
        let mut session = review(Stage::Report);
        session.put(Finding { id: "f".into(), judgement: Judgement::Partly, ..Finding::default() }.into());
        assert_eq!(session.differing(), []);
        session.put(PeerFinding { id: "f".into(), judgement: Judgement::NotInPlace, ..PeerFinding::default() }.into());
        session.put(PeerFinding { id: "g".into(), judgement: Judgement::NotInPlace, ..PeerFinding::default() }.into());
        assert_eq!(session.differing(), [Id::from("f")]);
    }

    #[test]
    fn a_piece_of_evidence_may_bear_on_several_key_factors() {
        let mut session = review(Stage::Visit);
        session.put(Evidence { id: "e".into(), ..Evidence::default() }.into());
        for (id, target) in [("1", "f"), ("2", "g/q"), ("3", "g")] {
            session.put(Support { id: id.into(), evidence: "e".into(), target: target.into() }.into());
        }
        assert_eq!(session.factors_of(&"e".into()), [Id::from("f"), Id::from("g")]);
    }
}
