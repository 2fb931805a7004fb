//! Two sessions held against each other: then and now. Every record of both stands in exactly one pair, so that
//! nothing of either can be left out; what has no counterpart stands in a pair by itself.
//!
//! Records of a session that was made from the other keep their ids and are found by them. Sessions that know
//! nothing of each other are matched by what people read: a name, a title, the same words (`matching`).

mod course;
mod matching;
mod trend;

use super::{Id, Judgement, Key, Kind, Record, Session, State, record::word_enum};
use crate::{benchmark::Benchmark, time::Date};

pub use course::{Course, Outcome};
use matching::Matching;
pub use trend::{Line, Point, Row, Trend, trend};

/// A session with the benchmark that it was made with.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The session.
    pub session: &'a Session,
    /// Its benchmark, in its edition.
    pub benchmark: &'a Benchmark,
}

word_enum! {
    /// What became of a judgement.
    Shift {
        /// More is in place than then.
        Better = "better",
        /// Less is in place than then.
        Worse = "worse",
        /// The same judgement.
        #[default]
        Same = "same",
        /// Judged now, and not then.
        NewlyJudged = "newly-judged",
        /// Judged then, and not now.
        NoLongerJudged = "no-longer-judged",
        /// Judged neither then nor now.
        NotJudged = "not-judged",
        /// Said not to apply, then or now: neither better nor worse.
        Apart = "not-applicable",
        /// Only one of the two benchmarks has this key factor.
        Unmatched = "unmatched",
    }
}

impl Shift {
    /// What leads from one judgement to another. *Not assessed* is never a "no", and *not applicable* is on no scale.
    #[must_use]
    pub fn between(then: Judgement, now: Judgement) -> Self {
        let level = |judgement: Judgement| match judgement {
            Judgement::InPlace => Some(2),
            Judgement::Partly => Some(1),
            Judgement::NotInPlace => Some(0),
            Judgement::NotAssessed | Judgement::NotApplicable => None,
        };
        match (then, now) {
            (Judgement::NotApplicable, _) | (_, Judgement::NotApplicable) => Self::Apart,
            (Judgement::NotAssessed, Judgement::NotAssessed) => Self::NotJudged,
            (Judgement::NotAssessed, _) => Self::NewlyJudged,
            (_, Judgement::NotAssessed) => Self::NoLongerJudged,
            (then, now) => match level(now).cmp(&level(then)) {
                std::cmp::Ordering::Greater => Self::Better,
                std::cmp::Ordering::Less => Self::Worse,
                std::cmp::Ordering::Equal => Self::Same,
            },
        }
    }
}

/// How one session holds a key factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// The key factor's id in that session.
    pub factor: Id,
    /// Whether that session took it up.
    pub taken_up: bool,
    /// The judgement.
    pub judgement: Judgement,
}

/// A key factor of either benchmark, as both sessions hold it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactorPair {
    /// As the earlier session holds it; none when its benchmark has no such key factor.
    pub then: Option<Stand>,
    /// As the later session holds it.
    pub now: Option<Stand>,
    /// What became of the judgement.
    pub shift: Shift,
}

impl FactorPair {
    /// Whether either session took it up, or judged it all the same.
    #[must_use]
    pub fn concerns(&self) -> bool {
        [&self.then, &self.now].into_iter().flatten().any(|stand| stand.taken_up || stand.judgement.is_given())
    }

    /// Its id: the later session's where it has it.
    #[must_use]
    pub fn id(&self) -> &Id {
        static NOBODY: std::sync::LazyLock<Id> = std::sync::LazyLock::new(Id::default);
        self.now.as_ref().or(self.then.as_ref()).map_or(&NOBODY, |stand| &stand.factor)
    }
}

/// A record of one session and its counterpart in the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Its kind.
    pub kind: Kind,
    /// The earlier session's record.
    pub then: Option<Record>,
    /// The later session's record.
    pub now: Option<Record>,
    /// The fields that differ, where both have it. Places in lists and numbers do not count.
    pub altered: Vec<&'static str>,
}

impl Pair {
    /// What became of the record.
    #[must_use]
    pub fn fate(&self) -> PairFate {
        match (&self.then, &self.now) {
            (Some(_), Some(_)) if self.altered.is_empty() => PairFate::Same,
            (Some(_), Some(_)) => PairFate::Altered,
            (Some(_), None) => PairFate::Gone,
            (None, _) => PairFate::New,
        }
    }

    /// The later record, or the earlier one where it is gone.
    #[must_use]
    pub fn either(&self) -> Option<&Record> {
        self.now.as_ref().or(self.then.as_ref())
    }
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PairFate {
    /// It says the same.
    Same,
    /// It says something else.
    Altered,
    /// Only the later session has it.
    New,
    /// Only the earlier session has it.
    Gone,
}

/// How many records of a kind became what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Say the same.
    pub same: usize,
    /// Say something else.
    pub altered: usize,
    /// Only in the later session.
    pub new: usize,
    /// Only in the earlier session.
    pub gone: usize,
}

impl Tally {
    /// Records of the earlier session.
    #[must_use]
    pub fn then(self) -> usize {
        self.same + self.altered + self.gone
    }

    /// Records of the later session.
    #[must_use]
    pub fn now(self) -> usize {
        self.same + self.altered + self.new
    }
}

/// Two sessions held against each other.
#[derive(Debug, Clone)]
pub struct Comparison<'a> {
    /// The earlier one.
    pub then: Held<'a>,
    /// The later one.
    pub now: Held<'a>,
    /// Every key factor of both benchmarks: those of the later one in its order, then those only the earlier one has.
    pub factors: Vec<FactorPair>,
    /// Every record of both, kind by kind.
    pub pairs: Vec<Pair>,
    /// What became of every action.
    pub courses: Vec<Course>,
}

/// Holds two sessions against each other.
#[must_use]
pub fn compare<'a>(then: Held<'a>, now: Held<'a>) -> Comparison<'a> {
    let mut matching = Matching::new(then, now);
    let factors = factors(then, now, &matching);
    let pairs = matching.pairs();
    let courses = course::courses(then.session, now.session, &pairs);
    Comparison { then, now, factors, pairs, courses }
}

impl Comparison<'_> {
    /// Whether both were made with one benchmark, whatever its edition.
    #[must_use]
    pub fn same_benchmark(&self) -> bool {
        self.then.session.about.benchmark == self.now.session.about.benchmark
    }

    /// Whether both were made with the same text of one benchmark.
    #[must_use]
    pub fn same_edition(&self) -> bool {
        self.same_benchmark() && self.then.benchmark == self.now.benchmark
    }

    /// Whether the later session was made from the earlier one.
    #[must_use]
    pub fn is_made_from(&self) -> bool {
        self.now.session.about.base.as_ref() == Some(&self.then.session.id)
    }

    /// The pairs of one kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().filter(move |pair| pair.kind == kind)
    }

    /// The key factors with this shift that either session took up or judged.
    pub fn shifted(&self, shift: Shift) -> impl Iterator<Item = &FactorPair> {
        self.factors.iter().filter(move |pair| pair.shift == shift && pair.concerns())
    }

    /// How many records of a kind became what.
    #[must_use]
    pub fn tally(&self, kind: Kind) -> Tally {
        let mut tally = Tally::default();
        for pair in self.of(kind) {
            *match pair.fate() {
                PairFate::Same => &mut tally.same,
                PairFate::Altered => &mut tally.altered,
                PairFate::New => &mut tally.new,
                PairFate::Gone => &mut tally.gone,
            } += 1;
        }
        tally
    }
}

impl Session {
    /// The one day that a session stands for among others, wherever two are named beside each other: when it was
    /// finalised, for what it says is what it said then; while it is open its last sitting's, else when it was made.
    /// A day is the same for every reader, so a moment counts by its day in UTC.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        let of = |at: crate::time::Timestamp| at.text().get(..10)?.parse().ok();
        let out = self.about.finalised.filter(|_| self.about.state == State::Final).and_then(of);
        let met = || self.sittings.values().filter_map(|sitting| sitting.date).max();
        out.or_else(met).or_else(|| self.about.finalised.and_then(of)).or_else(|| self.about.made.and_then(of))
    }
}

fn factors(then: Held<'_>, now: Held<'_>, matching: &Matching<'_>) -> Vec<FactorPair> {
    let stand = |held: Held<'_>, id: &str| {
        let id = Id::from(id);
        Stand { taken_up: held.session.about.scope.contains(&id), judgement: held.session.held(&id), factor: id }
    };
    let mut pairs = Vec::new();
    for id in known(now) {
        let was = matching.factor(&id).map(|other| stand(then, &other));
        let is = stand(now, &id);
        let shift = was.as_ref().map_or(Shift::Unmatched, |was| Shift::between(was.judgement, is.judgement));
        pairs.push(FactorPair { then: was, now: Some(is), shift });
    }
    let taken: Vec<Id> = pairs.iter().filter_map(|pair| pair.then.as_ref()).map(|stand| stand.factor.clone()).collect();
    for id in known(then).into_iter().filter(|id| !taken.iter().any(|taken| taken.as_str() == id)) {
        pairs.push(FactorPair { then: Some(stand(then, &id)), now: None, shift: Shift::Unmatched });
    }
    pairs
}

/// The ids of the key factors of a benchmark, and of those that it lost but the session still speaks of.
fn known(held: Held<'_>) -> Vec<String> {
    let mut ids: Vec<String> = held.benchmark.factors.iter().map(|factor| factor.id.clone()).collect();
    let spoken = held.session.about.scope.iter().chain(held.session.findings.keys());
    for id in spoken {
        if !ids.iter().any(|known| known == id.as_str()) {
            ids.push(id.to_string());
        }
    }
    ids
}

/// The fields of a kind that tell where a record stands, or which session it is of, not what it says.
fn is_bookkeeping(kind: Kind, field: &str) -> bool {
    let about = ["state", "version", "finalised", "made", "reopened", "benchmark", "edition", "basis"];
    matches!(field, "rank" | "number") || (kind == Kind::About && (about.contains(&field) || field.starts_with("base")))
}

#[cfg(test)]
mod tests;
