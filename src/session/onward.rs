//! A session that goes on from an earlier one: a plan made from a review, whose judgements stand as they are,
//! or a review that is made again, for which they are *then* and count for nothing until somebody confirms them.

use super::{
    About, Action, Basis, Change, Earlier, Fate, Finding, Id, Judgement, Kind, NewSession, Purpose, Recommendation, Record, Seat, Session,
    SessionId, State, Status, Step, Then, Voices,
    new::{facts, first_step},
};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    time::{Date, Ids, Now},
    words::Phrase,
};

/// The id of a session that goes on from an earlier one, and the step that makes it. What is left open in
/// `options` is as it was in the earlier session.
///
/// # Errors
/// A plan is to be made from something that is not a finalised review.
pub fn onward(
    options: &NewSession,
    basis: Basis,
    earlier: &Session,
    benchmark: &Benchmark,
    now: &Now,
    ids: &mut dyn Ids,
    seat: Seat,
) -> Result<(SessionId, Step), Failure> {
    may_go_on(basis, earlier)?;
    let (id, mut step) = first_step(own_facts(options, basis, earlier, benchmark, now), made_of(basis, earlier), now, ids, seat);
    let records = taken(basis, earlier, benchmark, &options.factors);
    step.changes.extend(records.into_iter().map(Change::put));
    Ok((id, step))
}

/// Whether a session can be gone on from in this way.
///
/// # Errors
/// A plan is to be made from something that is not a finalised review.
pub fn may_go_on(basis: Basis, earlier: &Session) -> Result<(), Failure> {
    let about = &earlier.about;
    let trouble = match (basis, about.purpose, about.state) {
        (Basis::PlanFrom, Purpose::Plan, _) => Failure::new("onward-no-review"),
        (Basis::PlanFrom, Purpose::Assessment | Purpose::PeerReview, State::Open) => Failure::new("onward-not-final"),
        (Basis::PlanFrom, Purpose::Assessment | Purpose::PeerReview, State::Final) | (Basis::ReviewAgain, ..) => return Ok(()),
    };
    Err(trouble.with("title", about.title.clone()))
}

/// What the history says of how it was made.
fn made_of(basis: Basis, earlier: &Session) -> Phrase {
    let key = match basis {
        Basis::PlanFrom => "step-plan-from",
        Basis::ReviewAgain => "step-review-again",
    };
    Phrase::new(key).with("title", earlier.about.title.clone())
}

fn own_facts(options: &NewSession, basis: Basis, earlier: &Session, benchmark: &Benchmark, now: &Now) -> About {
    let then = &earlier.about;
    let or = |own: &str, theirs: &str| if own.trim().is_empty() { theirs.to_owned() } else { own.to_owned() };
    let known = |id: &Id| benchmark.factor(id.as_str()).is_some();
    let factors =
        if options.factors.is_empty() { then.scope.iter().filter(|id| known(id)).cloned().collect() } else { options.factors.clone() };
    let options = NewSession {
        organisation: or(&options.organisation, &then.organisation),
        unit: or(&options.unit, &then.unit),
        language: or(&options.language, &then.language),
        factors,
        horizon: if options.horizon == 0 { then.horizon } else { options.horizon },
        ..options.clone()
    };
    let edition = if then.benchmark == benchmark.id { then.edition.clone() } else { [then.benchmark.as_str(), &then.edition].join(" ") };
    About {
        owner: then.owner.clone().filter(|id| earlier.parties.contains_key(id)),
        basis: Some(basis),
        base: Some(earlier.id.clone()),
        base_title: then.title.clone(),
        base_purpose: Some(then.purpose),
        base_date: Some(earlier.day().unwrap_or_else(|| now.today())),
        base_version: if then.state == State::Final { then.version } else { 0 },
        base_edition: edition,
        ..facts(&options, benchmark, now)
    }
}

/// The records that are taken over. Those that this benchmark has no place for are kept as *then* alone.
fn taken(basis: Basis, earlier: &Session, benchmark: &Benchmark, wanted: &[Id]) -> Vec<Record> {
    let known = |id: &Id| benchmark.factor(id.as_str()).is_some();
    let mut found: Vec<Record> = earlier.parties.values().cloned().map(Record::Party).collect();
    let mut judged: Vec<Id> = earlier.about.scope.clone();
    judged.extend(earlier.findings.keys().chain(earlier.peer_findings.keys()).filter(|id| !earlier.about.scope.contains(id)).cloned());
    for factor in &judged {
        let (finding, own) = (held(earlier, factor, basis), earlier.finding(factor));
        let host = (basis == Basis::PlanFrom && earlier.peer_judgement(factor).is_given()).then_some(own);
        if basis == Basis::PlanFrom && finding.judgement.is_given() && known(factor) && (wanted.is_empty() || wanted.contains(factor)) {
            found.push(Finding { objective: String::new(), objective_due: None, ..finding.clone() }.into());
            if let Some(voices) = earlier.voices.get(factor) {
                found.push(Voices { named: false, sitting: None, ..voices.clone() }.into());
            }
        }
        found.push(then_of(finding, host).into());
    }
    found.extend(earlier.actions_in_order().filter(|action| !action.is_merged()).map(|action| {
        // Of what it was made of there, only recommendations go on into a plan.
        let is_here = |from: &Id| basis == Basis::PlanFrom && from.as_str().starts_with(Kind::Recommendation.word());
        let earlier = earlier_of(action);
        Earlier { came_from: earlier.came_from.clone().filter(is_here), ..earlier }.into()
    }));
    found.extend(earlier.interviews.values().cloned().map(Record::Interview));
    found.extend(earlier.evidence.values().cloned().map(Record::Evidence));
    let known_target =
        |target: &Id| if target.as_str().contains('/') { benchmark.question(target.as_str()).is_some() } else { known(target) };
    found.extend(earlier.supports.values().filter(|support| known_target(&support.target)).cloned().map(Record::Support));
    if basis == Basis::PlanFrom {
        // What the peers advise and the host answered: the plan is made of it.
        found.extend(earlier.recommendations.values().map(|advice| {
            let factor = advice.factor.clone().filter(known);
            Recommendation { factor, ..advice.clone() }.into()
        }));
        let here = |context: &&super::Context| {
            benchmark.context.iter().any(|one| one.id == context.context.as_str()) && context.factor.as_ref().is_none_or(known)
        };
        found.extend(earlier.contexts.values().filter(here).cloned().map(Record::Context));
    }
    found
}

/// What a session holds of a key factor. A plan that is made from a peer review stands on what the peers found,
/// where they judged.
fn held(earlier: &Session, factor: &Id, basis: Basis) -> Finding {
    let own = earlier.finding(factor);
    match earlier.peer_findings.get(factor) {
        Some(peers) if basis == Basis::PlanFrom && peers.judgement.is_given() => Finding {
            judgement: peers.judgement,
            reason: peers.reason.clone(),
            minority: peers.minority.clone(),
            strengths: peers.strengths.clone(),
            improvements: peers.improvements.clone(),
            heard: peers.heard.clone(),
            ..own
        },
        _ => own,
    }
}

fn then_of(finding: Finding, host: Option<Finding>) -> Then {
    let Finding {
        id,
        judgement,
        reason,
        minority,
        objective,
        objective_due,
        heard,
        strengths,
        improvements,
        reach: _,
        provides: _,
        providers: _,
        overall_plan: _,
    } = finding;
    let (host, host_reason) = host.map_or((None, String::new()), |host| (Some(host.judgement), host.reason));
    Then { id, judgement, reason, minority, strengths, improvements, heard, objective, objective_due, host, host_reason }
}

fn earlier_of(action: &Action) -> Earlier {
    Earlier {
        id: action.id.clone(),
        number: action.number,
        title: action.title.clone(),
        kind: action.kind,
        factor: action.factor.clone(),
        lead: action.lead.clone(),
        due: action.due,
        status: action.status,
        because: action.because.clone(),
        completed: action.completed,
        fate: None,
        why: String::new(),
        question: action.question.clone(),
        supporting: action.supporting.clone(),
        detail: action.detail.clone(),
        measure: action.measure.clone(),
        resources: action.resources.clone(),
        example: action.example.clone(),
        practice: action.practice.clone(),
        practice_title: action.practice_title.clone(),
        overall_plan: action.overall_plan.clone(),
        for_suppliers: action.for_suppliers,
        came_from: action.came_from.clone(),
    }
}

/// How a judgement stands to what the earlier session held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Since {
    /// More is in place.
    Better,
    /// Less is in place.
    Worse,
    /// The same.
    Unchanged,
    /// Nobody had judged it before.
    First,
    /// It was judged then, and nobody has judged it now.
    NoLonger,
    /// It applies now and did not then, or the other way round.
    Aside,
}

impl Since {
    /// From what was held then to what is held now; none while nobody has ever judged.
    #[must_use]
    pub fn between(then: Judgement, now: Judgement) -> Option<Self> {
        let worth = |judgement| match judgement {
            Judgement::InPlace => Some(2),
            Judgement::Partly => Some(1),
            Judgement::NotInPlace => Some(0),
            Judgement::NotAssessed | Judgement::NotApplicable => None,
        };
        Some(match (then, now) {
            (Judgement::NotAssessed, Judgement::NotAssessed) => return None,
            (Judgement::NotAssessed, _) => Self::First,
            (_, Judgement::NotAssessed) => Self::NoLonger,
            (then, now) if then == now => Self::Unchanged,
            (then, now) => match (worth(then), worth(now)) {
                (Some(then), Some(now)) if now > then => Self::Better,
                (Some(_), Some(_)) => Self::Worse,
                (None, _) | (_, None) => Self::Aside,
            },
        })
    }
}

/// How many earlier actions became what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fates {
    /// All of them.
    pub all: usize,
    /// Done, then or since.
    pub done: usize,
    /// Dropped, then or since.
    pub dropped: usize,
    /// Gone on with here.
    pub carried: usize,
    /// Carried to another session before.
    pub elsewhere: usize,
    /// Still open, and nobody has gone through them.
    pub open: usize,
}

impl Earlier {
    /// Whether it was open when the earlier session ended.
    #[must_use]
    pub fn was_open(&self) -> bool {
        self.status.is_open()
    }

    /// The same as an action of this session: whoever leads it is asked again.
    #[must_use]
    pub fn carried(&self, benchmark: &Benchmark, rank: String) -> Action {
        Action {
            id: self.id.clone(),
            rank,
            title: self.title.clone(),
            detail: self.detail.clone(),
            kind: self.kind,
            factor: self.factor.clone().filter(|id| benchmark.factor(id.as_str()).is_some()),
            question: self.question.clone().filter(|id| benchmark.question(id.as_str()).is_some()),
            lead: self.lead.clone(),
            supporting: self.supporting.clone(),
            due: self.due,
            measure: self.measure.clone(),
            resources: self.resources.clone(),
            status: self.status,
            because: self.because.clone(),
            example: self.example.clone().filter(|id| benchmark.example(id.as_str()).is_some()),
            practice: self.practice.clone(),
            practice_title: self.practice_title.clone(),
            overall_plan: self.overall_plan.clone(),
            for_suppliers: self.for_suppliers,
            came_from: self.came_from.clone(),
            ..Action::default()
        }
    }
}

impl Fate {
    /// How the action stands in the earlier session from then on.
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            Self::Carried => Status::Carried,
            Self::Done => Status::Done,
            Self::Dropped => Status::Dropped,
        }
    }
}

/// How the action stands in the earlier session once its fate is decided here; none when it no longer stands there
/// as it was left, so that nobody's answer is written over.
#[must_use]
pub fn settled(stored: &Action, was: Option<Fate>, earlier: &Earlier, today: Date) -> Option<Action> {
    let as_left = was.map_or_else(|| stored.status.is_open(), |was| stored.status == was.status());
    if !as_left {
        return None;
    }
    let mut action = stored.clone();
    action.stand(earlier.fate.map_or(earlier.status, Fate::status), today);
    match earlier.fate {
        Some(Fate::Dropped) => action.because.clone_from(&earlier.why),
        Some(Fate::Carried | Fate::Done) => {}
        None => action.because.clone_from(&earlier.because),
    }
    Some(action)
}

impl Session {
    /// What the earlier session held of a key factor, where it held anything.
    #[must_use]
    pub fn then(&self, factor: &Id) -> Option<&Then> {
        self.thens.get(factor)
    }

    /// Why the earlier session did not judge a key factor, as long as nobody has judged it here either.
    #[must_use]
    pub fn unjudged_then(&self, factor: &Id) -> Option<&str> {
        let then = self.thens.get(factor).filter(|then| !then.judgement.is_given())?;
        Some(then.reason.as_str()).filter(|reason| !reason.trim().is_empty() && !self.judgement(factor).is_given())
    }

    /// Whether a key factor's judgement stands as the earlier review left it: nothing of it is altered here.
    #[must_use]
    pub fn stands(&self, factor: &Id) -> bool {
        let judged = self.thens.get(factor).is_some_and(|then| then.judgement.is_given());
        self.about.basis == Some(Basis::PlanFrom) && judged && self.findings.contains_key(factor)
    }

    /// How the judgement of a key factor stands to the earlier one; none without an earlier session to hold it against.
    #[must_use]
    pub fn since(&self, factor: &Id) -> Option<Since> {
        self.about.basis.filter(|_| !self.stands(factor))?;
        let then = self.thens.get(factor).map(|then| then.judgement).unwrap_or_default();
        Since::between(then, self.judgement(factor))
    }

    /// The key factors in scope that were judged then, and are not judged now.
    #[must_use]
    pub fn unconfirmed(&self) -> Vec<Id> {
        self.about.scope.iter().filter(|factor| self.since(factor) == Some(Since::NoLonger)).cloned().collect()
    }

    /// The actions of the earlier session, in the order of their numbers.
    #[must_use]
    pub fn earlier_in_order(&self) -> Vec<&Earlier> {
        let mut all: Vec<&Earlier> = self.earlier.values().collect();
        all.sort_by_key(|earlier| (earlier.number, &earlier.id));
        all
    }

    /// Those that were open when it ended.
    #[must_use]
    pub fn earlier_open(&self) -> Vec<&Earlier> {
        self.earlier_in_order().into_iter().filter(|earlier| earlier.was_open()).collect()
    }

    /// What became of the earlier session's actions.
    #[must_use]
    pub fn fates(&self) -> Fates {
        let mut sum = Fates::default();
        for earlier in self.earlier.values() {
            sum.all += 1;
            *match (earlier.status, earlier.fate) {
                (_, Some(Fate::Carried)) => &mut sum.carried,
                (Status::Done, _) | (_, Some(Fate::Done)) => &mut sum.done,
                (Status::Dropped, _) | (_, Some(Fate::Dropped)) => &mut sum.dropped,
                (Status::Carried, None) => &mut sum.elsewhere,
                (Status::NotStarted | Status::InProgress | Status::OnHold, None) => &mut sum.open,
            } += 1;
        }
        sum
    }

    /// The key factor whose standing judgement changes would alter, if they would: what was judged, why, by how
    /// many, and what proves it. The objective, and whose it is to change, are the room's to set.
    #[must_use]
    pub fn would_alter_standing(&self, changes: &[Change]) -> Option<Id> {
        const ANSWERED: [&str; 2] = ["answer", "why"];
        const STANDS: [&str; 6] = ["judgement", "reason", "minority", "heard", "strengths", "improvements"];
        if self.about.basis != Some(Basis::PlanFrom) {
            return None;
        }
        let of_target = |target: &str| Id::from(target.split('/').next().unwrap_or_default());
        let standing = |factor: Id| self.stands(&factor).then_some(factor);
        let of_evidence = |evidence: &Id| {
            self.supports
                .values()
                .filter(|support| support.evidence == *evidence)
                .find_map(|support| standing(of_target(support.target.as_str())))
        };
        let field = |change: &Change, name: &str| {
            let fields = change.now.as_ref().or(change.was.as_ref())?;
            Some(fields.get(name)?.as_str()?.to_owned())
        };
        changes.iter().find_map(|change| {
            let id = &change.key.id;
            match change.key.kind {
                Kind::Finding => {
                    let touches = change.now.as_ref().is_none_or(|now| now.keys().any(|name| STANDS.contains(&name.as_str())));
                    standing(id.clone()).filter(|_| touches)
                }
                Kind::Voices | Kind::Then | Kind::PeerFinding => standing(id.clone()),
                Kind::Voice => standing(of_target(id.as_str())),
                // What the peers wrote stands; the host's answer to it is the room's to give.
                Kind::Recommendation => {
                    let touches = change.now.as_ref().is_none_or(|now| now.keys().any(|name| !ANSWERED.contains(&name.as_str())));
                    let advice = self.recommendations.get(id).filter(|_| touches)?;
                    standing(advice.factor.clone()?)
                }
                Kind::Evidence => of_evidence(id),
                Kind::Support => {
                    let target = self.supports.get(id).map(|support| support.target.to_string()).or_else(|| field(change, "target"))?;
                    standing(of_target(&target))
                }
                Kind::About
                | Kind::Sitting
                | Kind::Party
                | Kind::Presence
                | Kind::Look
                | Kind::Note
                | Kind::Action
                | Kind::Parked
                | Kind::Decision
                | Kind::Timebox
                | Kind::News
                | Kind::Standing
                | Kind::Earlier
                | Kind::Interview
                | Kind::Context
                | Kind::Indicator
                | Kind::Reading
                | Kind::Article
                | Kind::Sheet => None,
            }
        })
    }
}

#[cfg(test)]
mod tests;
