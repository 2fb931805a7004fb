//! A whole session as JSON: names in place of ids, so that it can be read without the program.

use serde::Serialize;
use serde_json::Value;

use super::{
    finding::{self, Found, Judged},
    measured::{self, Measured},
    plan::{self, Earlier, Planned},
    practice,
    review::{self, Advised, Heard, Review},
};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{Id, Purpose, Session, in_order},
    text::scrub,
    time::{Date, Now},
};

/// The number of the shape. It rises when a field goes or means something else; one more field leaves it as it is.
pub const FORMAT: u32 = 1;

/// A session as others read it. `left_out` says in words what was chosen not to be in it; without `names` nobody who was
/// there is named.
///
/// # Errors
/// The writer's own word; none for a session of ours.
pub fn session(session: &Session, benchmark: &Benchmark, left_out: &[String], names: bool, now: &Now) -> Result<Vec<u8>, Failure> {
    let failed = |error: serde_json::Error| Failure::new("export-not-written").with("said", error.to_string());
    let rows = session.action_rows(benchmark);
    let file = File {
        format: FORMAT,
        program: "charrette",
        written: now.at().text(),
        left_out,
        session: Head::of(session),
        benchmark: Source {
            id: &benchmark.id,
            edition: &benchmark.edition,
            title: &benchmark.title,
            organisation: &benchmark.organisation,
            language: &benchmark.language,
            source: &benchmark.source,
        },
        sittings: sittings(session, names),
        findings: finding::findings(session, benchmark),
        actions: plan::actions(session, &rows),
        evidence: evidence(session),
        peer_review: review::review(session),
        peer_findings: finding::of_peers(session, benchmark),
        interviews: review::interviews(session),
        recommendations: review::recommendations(session),
        indicators: measured::indicators(session, now),
        decisions: in_order(&session.decisions)
            .map(|decision| Decision {
                number: decision.number,
                text: &decision.text,
                factor: decision.factor.as_ref(),
                question: decision.question.as_ref(),
            })
            .collect(),
        parked: in_order(&session.parked)
            .map(|parked| Parked {
                number: parked.number,
                text: &parked.text,
                factor: parked.factor.as_ref(),
                question: parked.question.as_ref(),
                outcome: &parked.outcome,
            })
            .collect(),
        articles: articles(session),
        earlier_actions: plan::earlier(session),
    };
    let mut value = serde_json::to_value(&file).map_err(failed)?;
    scrubbed(&mut value);
    let mut bytes = serde_json::to_vec_pretty(&value).map_err(failed)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn scrubbed(value: &mut Value) {
    match value {
        Value::String(text) => *text = scrub(text),
        Value::Array(items) => items.iter_mut().for_each(scrubbed),
        Value::Object(map) => map.values_mut().for_each(scrubbed),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    program: &'static str,
    written: String,
    left_out: &'a [String],
    session: Head<'a>,
    benchmark: Source<'a>,
    sittings: Vec<Met<'a>>,
    findings: Vec<Judged<'a>>,
    actions: Vec<Planned<'a>>,
    evidence: Vec<Proof<'a>>,
    peer_review: Option<Review<'a>>,
    peer_findings: Vec<Found<'a>>,
    interviews: Vec<Heard<'a>>,
    recommendations: Vec<Advised<'a>>,
    indicators: Vec<Measured<'a>>,
    decisions: Vec<Decision<'a>>,
    parked: Vec<Parked<'a>>,
    articles: Vec<Written>,
    /// The actions of the earlier session, where there is one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    earlier_actions: Vec<Earlier<'a>>,
}

/// What a session was made from.
#[derive(Serialize)]
struct MadeFrom<'a> {
    basis: &'static str,
    session: Option<&'a Id>,
    title: &'a str,
    purpose: Option<&'static str>,
    date: Option<Date>,
    version: u32,
    edition: &'a str,
}

#[derive(Serialize)]
struct Head<'a> {
    id: &'a Id,
    title: &'a str,
    organisation: &'a str,
    unit: &'a str,
    purpose: &'static str,
    baseline: bool,
    language: &'a str,
    state: &'static str,
    version: u32,
    made: Option<String>,
    finalised: Option<String>,
    reopened: Option<String>,
    aim: &'a str,
    summary: &'a str,
    follow_up: &'a str,
    owner: Option<&'a str>,
    next_review: Option<Date>,
    horizon_months: u32,
    minutes: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    made_from: Option<MadeFrom<'a>>,
}

impl<'a> Head<'a> {
    fn of(session: &'a Session) -> Self {
        let about = &session.about;
        Self {
            id: &session.id,
            title: &about.title,
            organisation: &about.organisation,
            unit: &about.unit,
            purpose: about.purpose.word(),
            baseline: about.is_baseline,
            language: &about.language,
            state: about.state.word(),
            version: about.version,
            made: about.made.map(|at| at.text()),
            finalised: about.finalised.map(|at| at.text()),
            reopened: about.reopened.map(|at| at.text()),
            aim: &about.aim,
            summary: &about.summary,
            follow_up: &about.follow_up,
            owner: session.name(about.owner.as_ref()),
            next_review: about.next_review,
            horizon_months: about.horizon_months(),
            minutes: about.minutes,
            made_from: about.basis.map(|basis| MadeFrom {
                basis: basis.word(),
                session: about.base.as_ref(),
                title: &about.base_title,
                purpose: about.base_purpose.map(Purpose::word),
                date: about.base_date,
                version: about.base_version,
                edition: &about.base_edition,
            }),
        }
    }
}

#[derive(Serialize)]
struct Source<'a> {
    id: &'a str,
    edition: &'a str,
    title: &'a str,
    organisation: &'a str,
    language: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
struct Met<'a> {
    date: Option<Date>,
    start: &'a str,
    end: &'a str,
    place: &'a str,
    people: u32,
    present: Vec<&'a str>,
}

fn sittings(session: &Session, names: bool) -> Vec<Met<'_>> {
    let met = |sitting| {
        let sitting: &crate::session::Sitting = sitting;
        let there: Vec<_> = session.present_at(&sitting.id).collect();
        Met {
            date: sitting.date,
            start: &sitting.start,
            end: &sitting.end,
            place: &sitting.place,
            people: u32::try_from(there.len()).unwrap_or(u32::MAX).max(sitting.people),
            present: there.into_iter().filter(|_| names).map(|party| party.name.as_str()).collect(),
        }
    };
    session.sittings_in_order().map(met).collect()
}

#[derive(Serialize)]
struct Proof<'a> {
    number: u32,
    title: &'a str,
    kind: &'static str,
    date: Option<Date>,
    place: &'a str,
    said_by: &'a str,
    interview: Option<u32>,
    by_peers: bool,
    bears_on: Vec<&'a Id>,
}

fn evidence(session: &Session) -> Vec<Proof<'_>> {
    let proof = |evidence| {
        let evidence: &crate::session::Evidence = evidence;
        Proof {
            number: evidence.number,
            title: &evidence.title,
            kind: evidence.kind.word(),
            date: evidence.date,
            place: &evidence.place,
            said_by: &evidence.said_by,
            interview: evidence.interview.as_ref().and_then(|id| session.interviews.get(id)).map(|interview| interview.number),
            by_peers: evidence.by_peers,
            bears_on: session.supported_by(&evidence.id).collect(),
        }
    };
    in_order(&session.evidence).map(proof).collect()
}

#[derive(Serialize)]
struct Decision<'a> {
    number: u32,
    text: &'a str,
    factor: Option<&'a Id>,
    question: Option<&'a Id>,
}

#[derive(Serialize)]
struct Parked<'a> {
    number: u32,
    text: &'a str,
    factor: Option<&'a Id>,
    question: Option<&'a Id>,
    outcome: &'a str,
}

/// A good-practice article about an action.
#[derive(Serialize)]
struct Written {
    action: Option<u32>,
    kept: bool,
    #[serde(flatten)]
    practice: Value,
}

fn articles(session: &Session) -> Vec<Written> {
    let written = |article: &crate::session::Article| Written {
        action: session.actions.get(&article.action).map(|action| action.number),
        kept: article.kept,
        practice: practice(&article.practice(&session.id, &session.about.title)),
    };
    session.articles.values().map(written).collect()
}

#[cfg(test)]
mod tests;
