//! The closing gate: what would embarrass the plan later. Each fault has a name of its own that stays
//! the same while other things alter, so that a room can let it stand, and take that back.

mod peers;

use super::{
    Action, ActionKind, EvidenceKind, Finding, Id, Judgement, Key, Kind, Purpose, Session, Since, Status, in_order, record::word_enum,
};
use crate::{benchmark::Benchmark, time::Date, words::Words};

word_enum! {
    /// What may be wrong with a plan, in the order in which it is told of one thing.
    FaultKind {
        /// Nobody leads an action.
        #[default]
        NoLead = "no-lead",
        /// Its lead has not said yes.
        NotAsked = "not-asked",
        /// It has no date.
        NoDate = "no-date",
        /// A quick win is due after the horizon.
        PastHorizon = "past-horizon",
        /// Nobody can tell when it is done.
        NoMeasure = "no-measure",
        /// It was dropped, and nobody said why.
        NoBecause = "no-because",
        /// Long-term actions without an objective.
        NoObjective = "no-objective",
        /// An action of the earlier session was open, and nobody has gone through it.
        EarlierOpen = "earlier-open",
        /// It was judged then, and nobody has confirmed or altered that.
        Unconfirmed = "unconfirmed",
        /// A gap with neither an action nor a decision to leave it.
        Gap = "gap",
        /// A judgement without a reason.
        NoReason = "no-reason",
        /// A judgement without evidence.
        NoEvidence = "no-evidence",
        /// Not applicable, and nobody said why.
        NotApplicable = "not-applicable",
        /// A key factor of a review that was not judged, and nobody said why.
        NotAssessed = "not-assessed",
        /// A gap of which no figure tells and nobody concerned was heard.
        Unfounded = "unfounded",
        /// A gap of which a figure tells, and nobody concerned was heard.
        NotHeard = "not-heard",
        /// Homework without a name.
        Homework = "homework",
        /// A parked item without an outcome.
        Parked = "parked",
        /// A line that was begun and put aside.
        Unfinished = "unfinished",
        /// No day on which the plan is looked at again.
        NoReview = "no-review",
        /// Nobody owns the plan.
        NoOwner = "no-owner",
        /// A key factor that the peers did not judge.
        PeersSilent = "peers-silent",
        /// A judgement of the peers without a reason.
        PeersNoReason = "peers-no-reason",
        /// A judgement of the peers without evidence of theirs.
        PeersNoEvidence = "peers-no-evidence",
        /// A gap that the peers found, without a recommendation.
        NoAdvice = "no-advice",
        /// A recommendation that the host has not answered.
        NoAnswer = "no-answer",
        /// Accepted in part or not at all, and nobody said why.
        NoAnswerWhy = "no-answer-why",
        /// Accepted, and no action was made of it.
        NoFollowing = "no-following",
        /// Something learned in an interview that bears on no key factor.
        LooseEvidence = "loose-evidence",
        /// Nobody leads the peers.
        NoLeader = "no-leader",
        /// The peers have heard nobody.
        NobodyInterviewed = "nobody-interviewed",
    }
}

/// Where a fault is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// In the plan.
    Plan,
    /// In the findings.
    Findings,
    /// What was left over.
    LeftOver,
}

/// Something that would embarrass the plan later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its name, `FAULT/KIND/ID`: the id of the record that lets it stand.
    pub id: Id,
    /// What is wrong.
    pub kind: FaultKind,
    /// With what. For an unfinished line the session itself.
    pub key: Key,
    /// The line that was put aside; blank for all else.
    pub line: Unfinished,
    /// Whether the room lets it stand; then why, as far as somebody said.
    pub stands: Option<String>,
}

/// A line that was begun and put aside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unfinished {
    /// The name under which it is kept.
    pub name: String,
    /// What was typed so far.
    pub text: String,
}

impl FaultKind {
    /// Where it is listed.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::NoLead
            | Self::NotAsked
            | Self::NoDate
            | Self::PastHorizon
            | Self::NoMeasure
            | Self::NoBecause
            | Self::NoObjective
            | Self::EarlierOpen
            | Self::NoAnswer
            | Self::NoAnswerWhy
            | Self::NoFollowing => Group::Plan,
            Self::Unconfirmed
            | Self::Gap
            | Self::NoReason
            | Self::NoEvidence
            | Self::NotApplicable
            | Self::NotAssessed
            | Self::Unfounded
            | Self::NotHeard
            | Self::PeersSilent
            | Self::PeersNoReason
            | Self::PeersNoEvidence
            | Self::NoAdvice => Group::Findings,
            Self::LooseEvidence | Self::NoLeader | Self::NobodyInterviewed => Group::LeftOver,
            Self::Homework | Self::Parked | Self::Unfinished | Self::NoReview | Self::NoOwner => Group::LeftOver,
        }
    }

    /// The name of this fault of a record.
    #[must_use]
    pub fn id(self, key: &Key) -> Id {
        let id = Id::from(format!("{}/{key}", self.word()));
        // A question of a long benchmark may have a name that is too long to be part of one.
        if id.is_well_formed() { id } else { Id::from(format!("{}/{}/{}", self.word(), key.kind.word(), digest(key.id.as_str()))) }
    }

    /// The name of this fault of a line that was put aside.
    fn id_of_line(self, name: &str) -> Id {
        Id::from(format!("{}/{}", self.word(), digest(name)))
    }
}

/// Sixteen digits that stand for a text (FNV-1a).
pub(super) fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

impl Session {
    /// The actions that the plan promises: those to be done that are on the shortlist, where there is one.
    pub fn promised(&self) -> impl Iterator<Item = &Action> {
        let is_short = self.has_shortlist();
        self.actions_in_order().filter(move |action| action.status.is_open() && (action.shortlisted || !is_short))
    }

    /// Whether a party is in the room; where nobody noted who is, everybody may be.
    #[must_use]
    pub fn may_answer(&self, party: &Id) -> bool {
        let noted = self.sitting().is_some_and(|sitting| self.presences.values().any(|presence| presence.sitting == sitting.id));
        !noted || self.is_present(party)
    }

    /// Whether a key factor is answered by an action that is carried out, or a decision.
    fn is_answered(&self, factor: &Id) -> bool {
        let is_short = self.has_shortlist();
        let counts = |action: &Action| action.status != Status::Dropped && (!action.status.is_open() || action.shortlisted || !is_short);
        let carried_out = |action: &Action| match &action.merged_into {
            Some(into) => self.actions.get(into).is_some_and(counts),
            None => counts(action),
        };
        self.actions.values().any(|action| action.factor.as_ref() == Some(factor) && carried_out(action))
            || self.decisions.values().any(|decision| decision.factor.as_ref() == Some(factor))
    }

    /// Whether a fault has an answer in this session: evidence, an action, somebody heard.
    pub(super) fn has_answered(&self, kind: FaultKind, key: &Key) -> bool {
        match kind {
            FaultKind::NoEvidence => self.evidence_on(&key.id).next().is_some(),
            FaultKind::Unfounded => self.has_figure(&key.id) || self.is_heard(&key.id, &self.finding(&key.id)),
            FaultKind::NotHeard => self.is_heard(&key.id, &self.finding(&key.id)),
            FaultKind::Gap => self.is_answered(&key.id),
            FaultKind::Parked => self.made_of(key).is_some(),
            FaultKind::NoLead
            | FaultKind::NotAsked
            | FaultKind::NoDate
            | FaultKind::PastHorizon
            | FaultKind::NoMeasure
            | FaultKind::NoBecause
            | FaultKind::NoObjective
            | FaultKind::EarlierOpen
            | FaultKind::Unconfirmed
            | FaultKind::NoReason
            | FaultKind::NotApplicable
            | FaultKind::NotAssessed
            | FaultKind::Homework
            | FaultKind::Unfinished
            | FaultKind::NoReview
            | FaultKind::NoOwner
            | FaultKind::PeersSilent
            | FaultKind::PeersNoReason
            | FaultKind::NoAnswer
            | FaultKind::NoAnswerWhy
            | FaultKind::NobodyInterviewed
            | FaultKind::NoLeader => false,
            FaultKind::PeersNoEvidence => self.evidence_on(&key.id).any(|evidence| evidence.by_peers),
            FaultKind::NoAdvice => !self.advice_on(Some(&key.id)).is_empty(),
            FaultKind::NoFollowing => !self.actions_for(&key.id).is_empty(),
            FaultKind::LooseEvidence => !self.targets_of(&key.id).is_empty(),
        }
    }

    /// Whether it is to say what will be done. An assessment says where the city stands: it needs reasons and
    /// evidence, and neither objectives nor actions.
    #[must_use]
    pub fn is_to_plan(&self) -> bool {
        match self.about.purpose {
            Purpose::Plan | Purpose::PeerReview => true,
            Purpose::Assessment => false,
        }
    }

    /// What the judgement of a key factor lacks: a reason, evidence, anything but a word behind it. That a figure
    /// tells of it and nobody was heard is for the gate alone; whether it is unfounded is asked in one way by all.
    #[must_use]
    pub fn lacks(&self, factor: &Id) -> Vec<FaultKind> {
        let elsewhere = [FaultKind::Gap, FaultKind::NotHeard, FaultKind::Unfounded];
        let kinds = of_factor(self, factor).into_iter().filter(|kind| !elsewhere.contains(kind));
        kinds.chain(self.is_unfounded(factor).then_some(FaultKind::Unfounded)).collect()
    }

    /// Whether somebody concerned was heard on a key factor: said so, or asked as evidence.
    pub(super) fn is_heard(&self, factor: &Id, finding: &Finding) -> bool {
        let asked = |kind| matches!(kind, EvidenceKind::Interview | EvidenceKind::FocusGroup | EvidenceKind::Survey);
        !finding.heard.trim().is_empty() || self.evidence_on(factor).any(|evidence| asked(evidence.kind))
    }
}

/// Everything that would embarrass the plan later, also what the room lets stand. `unfinished`: the lines that were put aside.
#[must_use]
pub fn faults(session: &Session, benchmark: &Benchmark, today: Date, unfinished: &[Unfinished]) -> Vec<Fault> {
    let mut found: Vec<(FaultKind, Key, Unfinished)> = Vec::new();
    let mut put = |kind: FaultKind, key: Key| found.push((kind, key, Unfinished::default()));
    for action in session.promised() {
        of_action(session, today, action).into_iter().for_each(|kind| put(kind, Key::new(Kind::Action, action.id.clone())));
    }
    for action in session.actions_in_order().filter(|action| action.status == Status::Dropped && action.because.trim().is_empty()) {
        put(FaultKind::NoBecause, Key::new(Kind::Action, action.id.clone()));
    }
    for earlier in session.earlier_open().into_iter().filter(|earlier| earlier.fate.is_none()) {
        put(FaultKind::EarlierOpen, Key::new(Kind::Earlier, earlier.id.clone()));
    }
    let scope: Vec<Id> =
        benchmark.factors.iter().map(|factor| Id::from(factor.id.as_str())).filter(|id| session.about.scope.contains(id)).collect();
    for factor in benchmark.factors.iter().map(|factor| Id::from(factor.id.as_str())) {
        let is_long = |action: &Action| action.kind == ActionKind::LongTerm && action.factor.as_ref() == Some(&factor);
        if session.is_to_plan() && session.finding(&factor).objective.trim().is_empty() && session.promised().any(is_long) {
            put(FaultKind::NoObjective, Key::new(Kind::Finding, factor));
        }
    }
    for factor in &scope {
        of_factor(session, factor).into_iter().for_each(|kind| put(kind, Key::new(Kind::Finding, factor.clone())));
    }
    for look in session.homework(benchmark) {
        let factor = look.id.as_str().split('/').next().unwrap_or_default();
        if session.name(look.finder.as_ref()).is_none() && scope.iter().any(|id| id.as_str() == factor) {
            put(FaultKind::Homework, Key::new(Kind::Look, look.id));
        }
    }
    for parked in in_order(&session.parked) {
        let key = Key::new(Kind::Parked, parked.id.clone());
        if parked.outcome.trim().is_empty() && session.made_of(&key).is_none() {
            put(FaultKind::Parked, key);
        }
    }
    found.extend(unfinished.iter().map(|line| (FaultKind::Unfinished, Key::about(), line.clone())));
    if session.about.next_review.is_none() {
        found.push((FaultKind::NoReview, Key::about(), Unfinished::default()));
    }
    if session.name(session.about.owner.as_ref()).is_none() {
        found.push((FaultKind::NoOwner, Key::about(), Unfinished::default()));
    }
    found.extend(peers::faults(session).into_iter().map(|(kind, key)| (kind, key, Unfinished::default())));
    if session.about.purpose == Purpose::PeerReview {
        found.retain(|(kind, ..)| peers::concerns(session, *kind));
    }
    let fault = |(kind, key, line): (FaultKind, Key, Unfinished)| {
        let id = if line.name.is_empty() { kind.id(&key) } else { kind.id_of_line(&line.name) };
        let stands = session.standings.get(&id).filter(|standing| standing.stands).map(|standing| standing.why.clone());
        Fault { id, kind, key, line, stands }
    };
    found.into_iter().map(fault).collect()
}

fn of_action(session: &Session, today: Date, action: &Action) -> Vec<FaultKind> {
    let led = session.name(action.lead.as_ref()).is_some();
    // A quick win whose date was moved by news has slipped; it was promised in time.
    let is_late = action.kind == ActionKind::QuickWin
        && action.due.is_some_and(|due| due > session.horizon(today))
        && session.news_of(&action.id).all(|news| news.due != action.due);
    let checks = [
        (!led, FaultKind::NoLead),
        (led && !action.said_yes, FaultKind::NotAsked),
        (action.due.is_none(), FaultKind::NoDate),
        (is_late, FaultKind::PastHorizon),
        (action.measure.trim().is_empty(), FaultKind::NoMeasure),
        (session.is_to_plan() && action.kind == ActionKind::LongTerm && action.factor.is_none(), FaultKind::NoObjective),
    ];
    checks.into_iter().filter_map(|(wrong, kind)| wrong.then_some(kind)).collect()
}

fn of_factor(session: &Session, factor: &Id) -> Vec<FaultKind> {
    let finding = session.finding(factor);
    let judged = finding.judgement.is_given() && finding.judgement != Judgement::NotApplicable;
    let silent = finding.reason.trim().is_empty();
    let gap = finding.judgement.is_gap();
    let unsaid = !finding.judgement.is_given() && silent && !session.is_to_plan();
    // What stands as an earlier review left it is not this room's to mend.
    if session.stands(factor) {
        return if gap && !session.is_answered(factor) { vec![FaultKind::Gap] } else { vec![] };
    }
    let checks = [
        (session.since(factor) == Some(Since::NoLonger) && silent, FaultKind::Unconfirmed),
        (gap && session.is_to_plan() && !session.is_answered(factor), FaultKind::Gap),
        (judged && silent, FaultKind::NoReason),
        (judged && session.evidence_on(factor).next().is_none(), FaultKind::NoEvidence),
        (finding.judgement == Judgement::NotApplicable && silent, FaultKind::NotApplicable),
        (unsaid && session.since(factor) != Some(Since::NoLonger), FaultKind::NotAssessed),
        (session.is_unfounded(factor), FaultKind::Unfounded),
        (gap && session.has_figure(factor) && !session.is_heard(factor, &finding), FaultKind::NotHeard),
    ];
    checks.into_iter().filter_map(|(wrong, kind)| wrong.then_some(kind)).collect()
}

impl Fault {
    /// The number that people see of what it is about: `A9`, `4`, `P2`; none for the session itself.
    #[must_use]
    pub fn number(&self, session: &Session, benchmark: &Benchmark, words: &Words) -> String {
        let id = &self.key.id;
        let numbered = |key: &str, number: Option<u32>| number.map(|number| words.with(key, &[("number", number.into())]));
        match self.key.kind {
            Kind::Action => numbered("number-action", session.actions.get(id).map(|action| action.number)),
            Kind::Parked => numbered("number-parked", session.parked.get(id).map(|parked| parked.number)),
            Kind::Evidence => numbered("number-evidence", session.evidence.get(id).map(|evidence| evidence.number)),
            Kind::Recommendation => numbered("number-recommendation", session.recommendations.get(id).map(|advice| advice.number)),
            Kind::Earlier => numbered("number-action", session.earlier.get(id).map(|earlier| earlier.number)),
            _ => self.factor().and_then(|factor| benchmark.number(factor.as_str())).map(|number| number.to_string()),
        }
        .unwrap_or_default()
    }

    /// The key factor it is about.
    #[must_use]
    pub fn factor(&self) -> Option<Id> {
        match self.key.kind {
            Kind::Finding | Kind::PeerFinding => Some(self.key.id.clone()),
            Kind::Look => self.key.id.as_str().split('/').next().map(Id::from),
            _ => None,
        }
    }

    /// What it is about, in the words of the room where it has some.
    #[must_use]
    pub fn subject(&self, session: &Session, benchmark: &Benchmark, words: &Words) -> String {
        let id = &self.key.id;
        let quoted = |text: &str| words.with("gate-quoted", &[("text", text.into())]);
        let factor = self.factor().and_then(|factor| benchmark.factor(factor.as_str()));
        let name = factor.map_or_else(|| id.to_string(), |factor| factor.name.clone());
        match self.kind {
            FaultKind::NoReview => words.with("gate-review", &[("purpose", session.about.purpose.word().into())]),
            FaultKind::NoOwner => words.with("gate-owner", &[("purpose", session.about.purpose.word().into())]),
            FaultKind::Unfinished => quoted(&self.line.text),
            FaultKind::Parked => quoted(session.parked.get(id).map(|parked| parked.text.as_str()).unwrap_or_default()),
            FaultKind::Gap | FaultKind::NoReason | FaultKind::NoEvidence | FaultKind::Unfounded | FaultKind::NotHeard => {
                let judgement = words.of_kind("judgement", session.judgement(id).word()).to_lowercase();
                words.with("gate-judged", &[("factor", name.into()), ("judgement", judgement.into())])
            }
            FaultKind::NoLeader | FaultKind::NobodyInterviewed => words.say("gate-peers"),
            FaultKind::LooseEvidence => quoted(session.evidence.get(id).map(|evidence| evidence.title.as_str()).unwrap_or_default()),
            FaultKind::NoAnswer | FaultKind::NoAnswerWhy | FaultKind::NoFollowing => {
                quoted(&crate::text::one_line(session.recommendations.get(id).map(|advice| advice.text.as_str()).unwrap_or_default()))
            }
            FaultKind::PeersNoReason | FaultKind::PeersNoEvidence | FaultKind::NoAdvice => {
                let judgement = words.of_kind("judgement", session.peer_judgement(id).word()).to_lowercase();
                words.with("gate-judged", &[("factor", name.into()), ("judgement", judgement.into())])
            }
            FaultKind::EarlierOpen => session.earlier.get(id).map(|earlier| earlier.title.clone()).unwrap_or_default(),
            _ if self.key.kind == Kind::Action => session.actions.get(id).map(|action| action.title.clone()).unwrap_or_default(),
            _ => name,
        }
    }

    /// What is wrong with it.
    #[must_use]
    pub fn words(&self, session: &Session, words: &Words) -> String {
        let action = session.actions.get(&self.key.id);
        match self.kind {
            FaultKind::NotAsked => {
                let lead = action.and_then(|action| session.name(action.lead.as_ref())).unwrap_or_default();
                words.with("fault-not-asked", &[("lead", lead.into())])
            }
            FaultKind::PastHorizon => {
                let due = action.and_then(|action| action.due).map(|due| words.long_date(due)).unwrap_or_default();
                words.with("fault-past-horizon", &[("date", due.into())])
            }
            FaultKind::NoObjective if self.key.kind == Kind::Action => words.say("fault-no-factor"),
            kind => words.of_kind("fault", kind.word()),
        }
    }
}

/// What is in order with a plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InOrder {
    /// Actions that say how one will know.
    pub measures: usize,
    /// Actions whose lead has said yes.
    pub yes: usize,
    /// Actions promised.
    pub actions: usize,
}

/// What is in order with a plan.
#[must_use]
pub fn in_good_order(session: &Session) -> InOrder {
    session.promised().fold(InOrder::default(), |sum, action| InOrder {
        measures: sum.measures + usize::from(!action.measure.trim().is_empty()),
        yes: sum.yes + usize::from(action.said_yes && session.name(action.lead.as_ref()).is_some()),
        actions: sum.actions + 1,
    })
}

#[cfg(test)]
mod tests;
