//! The findings of the peers that come back from their own machine: what they bring is shown, asked about, and
//! taken as one step.

use std::path::Path;

use super::{
    Desk, keep,
    said::{self, Said},
    sessions, transfer,
};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    import::{self, Incoming},
    session::{Change, Evidence, Id, Interview, Kind, PeerFinding, Recommendation, Session, Stage},
    store::Commit,
    text::one_line,
    words::Words,
};

/// Takes what the peers found into the host's session.
pub fn import(desk: &Desk, file: &Path, incoming: &Incoming, session: &str, yes: bool) -> Result<Said, Failure> {
    let words = &desk.words;
    let mut store = sessions::existing(desk)?;
    let opened = sessions::open(desk, &mut store, session)?;
    let bring = import::bring(&opened.session, &opened.benchmark, incoming)?;
    let mut aside = String::new();
    if !bring.passed.is_empty() {
        let kinds: Vec<String> = bring.passed.iter().map(|kind| words.of_kind("record", kind.word())).collect();
        aside += &(words.with("peers-passed", &[("kinds", words.series(&kinds).into())]) + "\n");
    }
    if bring.kept > 0 {
        aside += &(words.with("peers-kept", &[("count", bring.kept.into())]) + "\n");
    }
    if bring.changes.is_empty() {
        return Ok(Said::text(&words.say("peers-nothing-new")).aside(&aside));
    }
    let teller = Teller { before: &opened.session, after: &bring.session, benchmark: &opened.benchmark, words };
    let lines = teller.lines(&bring.changes);
    let count = lines.len();
    let told = lines.iter().map(|line| one_line(line) + "\n").collect::<String>() + &aside;
    if !yes {
        // Also where nobody can be asked: it is what one wants to see before saying yes.
        said::aside(&told);
        if !said::can_ask() {
            return Err(Failure::new("actions-not-asked"));
        }
        if !keep::is_yes(words, &said::ask(&words.with("peers-sure", &[("count", count.into())]))) {
            return Ok(Said::text(&words.say("restore-not")));
        }
    }
    let told = if yes { told } else { String::new() };
    let step = transfer::step(desk, &store, file, "step-peers-imported", bring.changes);
    let commit = Commit { session: opened.session.id.clone(), step, seen: opened.seen, settles: vec![], benchmark: None, lineage: vec![] };
    store.commit(commit).map_err(|refused| refused.failure)?;
    let differ = bring.session.differing().len();
    Ok(Said::text(&(told + &words.with("peers-taken", &[("count", count.into()), ("differ", differ.into())]))))
}

/// Tells what the peers bring as a room would say it: a line for each finding, interview, piece of evidence and
/// recommendation, however many records it is kept in.
struct Teller<'a> {
    before: &'a Session,
    after: &'a Session,
    benchmark: &'a Benchmark,
    words: &'a Words,
}

impl Teller<'_> {
    /// A line each, `+` before what is new here and `~` before what is altered: first the days and the team, then
    /// findings, then whom they heard and what they learned, last what they advise.
    fn lines(&self, changes: &[Change]) -> Vec<String> {
        let mut touched: Vec<(Kind, Id)> = Vec::new();
        for change in changes {
            let (kind, id) = match change.key.kind {
                // What a piece of evidence bears on is said with the piece.
                Kind::Support => {
                    let of = |session: &Session| session.supports.get(&change.key.id).map(|support| support.evidence.clone());
                    match of(self.after).or_else(|| of(self.before)) {
                        Some(evidence) => (Kind::Evidence, evidence),
                        None => continue,
                    }
                }
                kind => (kind, change.key.id.clone()),
            };
            if !touched.contains(&(kind, id.clone())) {
                touched.push((kind, id));
            }
        }
        let order = |kind: Kind| match kind {
            Kind::About => 0,
            Kind::Party => 1,
            Kind::PeerFinding => 2,
            Kind::Interview => 3,
            Kind::Evidence => 4,
            _ => 5,
        };
        let session = self.after;
        let number = |kind: Kind, id: &Id| match kind {
            Kind::PeerFinding => self.benchmark.number(id.as_str()).unwrap_or(usize::MAX),
            _ => 0,
        };
        let rank = |kind: Kind, id: &Id| match kind {
            Kind::Party => session.parties.get(id).map(|party| party.rank.clone()),
            Kind::Interview => session.interviews.get(id).map(|interview| interview.rank.clone()),
            Kind::Evidence => session.evidence.get(id).map(|evidence| evidence.rank.clone()),
            Kind::Recommendation => session.recommendations.get(id).map(|advice| advice.rank.clone()),
            _ => None,
        };
        touched.sort_by_cached_key(|(kind, id)| (order(*kind), number(*kind, id), rank(*kind, id), id.clone()));
        touched.iter().filter_map(|(kind, id)| self.line(*kind, id)).collect()
    }

    fn line(&self, kind: Kind, id: &Id) -> Option<String> {
        let (session, before) = (self.after, self.before);
        let (what, is_new) = match kind {
            Kind::About => (self.days(), false),
            Kind::Party => {
                let party = session.parties.get(id)?;
                let part = party.part.map(|part| self.words.of_kind("review-part", part.word())).unwrap_or_default();
                let args = [("name", party.name.as_str().into()), ("part", part.into())];
                (self.words.with("peers-told-party", &args), !before.parties.contains_key(id))
            }
            Kind::PeerFinding => (self.finding(session.peer_findings.get(id)?), !before.peer_findings.contains_key(id)),
            Kind::Interview => (self.interview(session.interviews.get(id)?), !before.interviews.contains_key(id)),
            Kind::Evidence => (self.evidence(session.evidence.get(id)?), !before.evidence.contains_key(id)),
            Kind::Recommendation => (self.advice(session.recommendations.get(id)?), !before.recommendations.contains_key(id)),
            // Peers bring no other records.
            _ => return None,
        };
        Some(self.words.with(if is_new { "peers-told-new" } else { "peers-told-altered" }, &[("what", what.into())]))
    }

    /// The days that the file knows and this session did not.
    fn days(&self) -> String {
        let (was, now) = (&self.before.about, &self.after.about);
        let named = |stage: &Stage| {
            let day = now.day_of(*stage).filter(|day| was.day_of(*stage) != Some(*day))?;
            let args = [("stage", self.words.of_kind("stage", stage.word()).into()), ("date", self.words.long_date(day).into())];
            Some(self.words.with("peers-stage-day", &args))
        };
        let days: Vec<String> = Stage::ALL.iter().filter_map(named).collect();
        self.words.with("peers-told-days", &[("days", self.words.series(&days).into())])
    }

    fn finding(&self, finding: &PeerFinding) -> String {
        let judged = |judgement: crate::session::Judgement| self.words.of_kind("plan-judged", judgement.word());
        let was = self.before.peer_judgement(&finding.id);
        let mut args = vec![("factor", self.factor(&finding.id).into()), ("judgement", judged(finding.judgement).into())];
        let told = if !finding.judgement.is_given() {
            self.words.with("peers-told-finding-open", &args[..1])
        } else if was.is_given() && was != finding.judgement {
            args.push(("was", judged(was).into()));
            self.words.with("peers-told-finding-was", &args)
        } else {
            self.words.with("peers-told-finding", &args)
        };
        if finding.reason.trim().is_empty() {
            return told;
        }
        self.words.with("peers-told-because", &[("what", told.into()), ("reason", one_line(&finding.reason).into())])
    }

    fn interview(&self, interview: &Interview) -> String {
        let date = interview.date.map_or_else(|| self.words.say("interview-no-day"), |date| self.words.long_date(date));
        let args = [("interview", self.held(interview).into()), ("date", date.into()), ("text", one_line(&interview.heard).into())];
        self.words.with("peers-told-interview", &args)
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        let factors = self.after.factors_of(&evidence.id);
        let numbers: Vec<String> =
            factors.iter().filter_map(|factor| self.benchmark.number(factor.as_str())).map(|number| number.to_string()).collect();
        let args = [("count", numbers.len().into()), ("factors", self.words.series(&numbers).into())];
        let factors = self.words.with("peers-told-factors", &args);
        let mut args = vec![("factors", factors.into()), ("text", one_line(&evidence.title).into())];
        match evidence.interview.as_ref().and_then(|id| self.after.interviews.get(id)) {
            Some(interview) => {
                args.push(("interview", self.held(interview).into()));
                self.words.with("peers-told-learned", &args)
            }
            None => self.words.with("peers-told-evidence", &args),
        }
    }

    fn advice(&self, advice: &Recommendation) -> String {
        let kind = self.words.of_kind("advice", advice.kind.word());
        let named = self.named(kind, "number-recommendation", advice.number);
        let mut args = vec![("advice", named.into()), ("text", one_line(&advice.text).into())];
        match &advice.factor {
            Some(factor) => {
                args.push(("factor", self.factor(factor).into()));
                self.words.with("peers-told-advice", &args)
            }
            None => self.words.with("peers-told-advice-whole", &args),
        }
    }

    /// `4 Staff development`.
    fn factor(&self, id: &Id) -> String {
        match (self.benchmark.number(id.as_str()), self.benchmark.factor(id.as_str())) {
            (Some(number), Some(factor)) => {
                self.words.with("page-factor", &[("number", number.into()), ("name", factor.name.as_str().into())])
            }
            _ => id.to_string(),
        }
    }

    /// `interview I2`.
    fn held(&self, interview: &Interview) -> String {
        self.named(self.words.of_kind("hearing", interview.kind.word()), "number-interview", interview.number)
    }

    /// With the number that people know; without one while the store has given none.
    fn named(&self, kind: String, key: &str, number: u32) -> String {
        if number == 0 {
            return kind;
        }
        let number = self.words.with(key, &[("number", number.into())]);
        self.words.with("peers-told-named", &[("kind", kind.into()), ("number", number.into())])
    }
}
