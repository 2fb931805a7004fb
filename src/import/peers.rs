//! What the peers of a peer review found on their own machine: only their records are taken into the host's
//! session, whatever else their file says.

use super::Incoming;
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{About, Change, Evidence, Id, Interview, Kind, Party, Purpose, Recommendation, Record, ReviewPart, Session, State},
};

/// What a file of the peers brings.
#[derive(Debug, Clone, PartialEq)]
pub struct PeersBring {
    /// What is altered here.
    pub changes: Vec<Change>,
    /// The session with it.
    pub session: Session,
    /// Records of the peers that stand here and not in the file: they stay.
    pub kept: usize,
    /// Other records that differ in the file, as kinds: they are not taken.
    pub passed: Vec<Kind>,
}

/// Holds the peers' file against the host's session.
///
/// # Errors
/// It is about another session, or another benchmark or edition; the session is no peer review, or final; the file
/// holds nothing of the peers.
pub fn bring(ours: &Session, benchmark: &Benchmark, incoming: &Incoming) -> Result<PeersBring, Failure> {
    let (about, theirs) = (&ours.about, &incoming.session);
    if incoming.file.id != ours.id {
        return Err(Failure::new("peers-other-session")
            .with("title", theirs.about.title.as_str())
            .with("organisation", theirs.about.organisation.as_str())
            .with("ours", about.title.as_str()));
    }
    let known = |id: &str| benchmark.factor(id).is_some();
    let judged_elsewhere = || peers_factors(theirs).into_iter().any(|id| !known(id.as_str().split('/').next().unwrap_or_default()));
    if theirs.about.benchmark != about.benchmark || theirs.about.edition != about.edition || judged_elsewhere() {
        return Err(Failure::new("peers-other-benchmark")
            .with("theirs", format!("{} {}", incoming.benchmark.title, incoming.benchmark.edition))
            .with("ours", format!("{} {}", benchmark.title, benchmark.edition)));
    }
    if about.purpose != Purpose::PeerReview {
        return Err(Failure::new("peers-no-review").with("title", about.title.as_str()));
    }
    if about.state == State::Final {
        return Err(Failure::new("session-is-final").with("version", about.version));
    }
    let wanted = taken(ours, theirs);
    if wanted.is_empty() {
        return Err(Failure::new("peers-bring-nothing").with("title", theirs.about.title.as_str()));
    }
    let mut session = ours.clone();
    session.about = days(about, &theirs.about);
    wanted.into_iter().for_each(|record| session.put(record));
    let changes = ours.diff(&session);
    let kept = ours.records().filter(|record| is_peers(ours, record) && theirs.get(&record.key()).is_none()).count();
    let mut passed: Vec<Kind> = Vec::new();
    for change in session.diff(theirs) {
        let record = theirs.get(&change.key).or_else(|| session.get(&change.key));
        // A number that was given here, and the host's answer, differ by right.
        let is_days = change.key.kind == Kind::About && change.now.iter().flatten().all(|(field, _)| DAYS.contains(&field.as_str()));
        let is_theirs = is_days || record.is_some_and(|record| is_peers(theirs, &record) || is_peers(&session, &record));
        if !is_theirs && !passed.contains(&change.key.kind) {
            passed.push(change.key.kind);
        }
    }
    Ok(PeersBring { changes, session, kept, passed })
}

/// What the stages of a review are kept in.
const DAYS: [&str; 7] = ["stage", "self_assessed", "visited", "visited_until", "concluded", "fed_back", "reported"];

/// The session's own facts with the days of the peers' stages, where nobody has said another day here. To which
/// stage the review comes, the host says.
fn days(ours: &About, theirs: &About) -> About {
    About {
        visited: ours.visited.or(theirs.visited),
        visited_until: ours.visited_until.or(theirs.visited_until.filter(|_| ours.visited.is_none())),
        concluded: ours.concluded.or(theirs.concluded),
        ..ours.clone()
    }
}

/// Whether a record is one that peers make.
fn is_peers(session: &Session, record: &Record) -> bool {
    match record {
        Record::PeerFinding(_) | Record::Interview(_) | Record::Recommendation(_) => true,
        Record::Evidence(evidence) => evidence.by_peers,
        Record::Support(support) => session.evidence.get(&support.evidence).is_some_and(|evidence| evidence.by_peers),
        Record::Party(party) => matches!(party.part, Some(ReviewPart::ExpertLeader | ReviewPart::Peer)),
        _ => false,
    }
}

/// The key factors and guide questions that the peers' records name.
fn peers_factors(theirs: &Session) -> Vec<Id> {
    let mut ids: Vec<Id> = theirs.peer_findings.keys().cloned().collect();
    ids.extend(theirs.recommendations.values().filter_map(|advice| advice.factor.clone()));
    let supports = theirs.supports.values().filter(|support| theirs.evidence.get(&support.evidence).is_some_and(|e| e.by_peers));
    ids.extend(supports.map(|support| support.target.clone()));
    ids
}

/// The peers' records as they shall stand here: with the numbers that people know here, and the host's own answers.
fn taken(ours: &Session, theirs: &Session) -> Vec<Record> {
    // A number that another record has here is given anew by the store.
    fn number<'a>(id: &Id, brought: u32, mut here: impl Iterator<Item = (&'a Id, u32)>) -> u32 {
        let mut taken = false;
        let known = here.find_map(|(other, number)| {
            taken |= number == brought && other != id;
            (other == id).then_some(number)
        });
        match known {
            Some(number) => number,
            None if taken || here.any(|(other, number)| number == brought && other != id) => 0,
            None => brought,
        }
    }
    let mut records: Vec<Record> = Vec::new();
    for record in theirs.records().filter(|record| is_peers(theirs, record)) {
        records.push(match record {
            Record::Interview(interview) => {
                let number = number(&interview.id, interview.number, ours.interviews.iter().map(|(id, r)| (id, r.number)));
                Interview { number, ..interview }.into()
            }
            Record::Evidence(evidence) => {
                let number = number(&evidence.id, evidence.number, ours.evidence.iter().map(|(id, r)| (id, r.number)));
                Evidence { number, ..evidence }.into()
            }
            Record::Recommendation(advice) => {
                let number = number(&advice.id, advice.number, ours.recommendations.iter().map(|(id, r)| (id, r.number)));
                let here = ours.recommendations.get(&advice.id);
                let (answer, why) = here.map(|here| (here.answer, here.why.clone())).unwrap_or_default();
                Recommendation { number, answer, why, ..advice }.into()
            }
            Record::Party(party) => match ours.parties.get(&party.id).or_else(|| ours.party_named(&party.name)) {
                // Who somebody is, the host knows; only the part in the review is new.
                Some(known) => Party { part: known.part.or(party.part), ..known.clone() }.into(),
                None => party.into(),
            },
            record => record,
        });
    }
    records
}

#[cfg(test)]
mod tests;
