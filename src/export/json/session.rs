//! A whole session as JSON: names in place of ids, so that it can be read without the program.

use serde::Serialize;
use serde_json::Value;

use super::{
    Action,
    review::{self, Advised, Found, Heard, Review},
};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{ActionRow, Fate, Id, Indicator, Judgement, Purpose, Session, Voices, figure::figure, in_order},
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
        findings: session.about.scope.iter().map(|factor| finding(session, benchmark, factor)).collect(),
        actions: rows.iter().map(|row| planned(session, row)).collect(),
        evidence: evidence(session),
        peer_review: review::review(session),
        peer_findings: review::peer_findings(session, benchmark),
        interviews: review::interviews(session),
        recommendations: review::recommendations(session),
        indicators: indicators(session, now),
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
        earlier_actions: session
            .earlier_in_order()
            .into_iter()
            .map(|earlier| Earlier {
                number: earlier.number,
                title: &earlier.title,
                kind: earlier.kind.word(),
                factor: earlier.factor.as_ref(),
                lead: session.name(earlier.lead.as_ref()),
                due: earlier.due,
                measure: &earlier.measure,
                status: earlier.status.word(),
                because: &earlier.because,
                fate: earlier.fate.map(Fate::word),
                why: &earlier.why,
            })
            .collect(),
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
struct Earlier<'a> {
    number: u32,
    title: &'a str,
    kind: &'static str,
    factor: Option<&'a Id>,
    lead: Option<&'a str>,
    due: Option<Date>,
    measure: &'a str,
    status: &'static str,
    because: &'a str,
    fate: Option<&'static str>,
    why: &'a str,
}

/// What the earlier session held of a key factor.
#[derive(Serialize)]
struct Held<'a> {
    judgement: &'static str,
    reason: &'a str,
    minority: &'a str,
    strengths: &'a str,
    improvements: &'a str,
    heard: &'a str,
    objective: &'a str,
    objective_due: Option<Date>,
    /// What the host held itself, where this is what its peers held.
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    host_reason: &'a str,
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
struct Judged<'a> {
    factor: &'a Id,
    number: Option<usize>,
    name: &'a str,
    statement: &'a str,
    judgement: &'static str,
    reason: String,
    minority: String,
    strengths: String,
    improvements: String,
    heard: String,
    objective: String,
    objective_due: Option<Date>,
    overall_plan: String,
    reach: Option<&'static str>,
    provides: Option<&'static str>,
    providers: String,
    harder: Vec<Harder<'a>>,
    voices: Option<Counted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    then: Option<Held<'a>>,
    notes: Vec<&'a str>,
    questions: Vec<Asked<'a>>,
    evidence: Vec<u32>,
    actions: Vec<u32>,
}

#[derive(Serialize)]
struct Harder<'a> {
    context: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct Counted {
    in_place: u32,
    partly: u32,
    not_in_place: u32,
    people: u32,
}

#[derive(Serialize)]
struct Asked<'a> {
    id: &'a str,
    text: &'a str,
    state: &'static str,
    finder: Option<&'a str>,
    by: Option<Date>,
    notes: Vec<&'a str>,
}

fn finding<'a>(session: &'a Session, benchmark: &'a Benchmark, id: &'a Id) -> Judged<'a> {
    let finding = session.finding(id);
    let factor = benchmark.factor(id.as_str());
    let counted = |voices: Voices| Counted {
        in_place: voices.in_place,
        partly: voices.partly,
        not_in_place: voices.not_in_place,
        people: voices.people,
    };
    let questions = factor.into_iter().flat_map(|factor| factor.questions.iter().map(move |question| (factor, question)));
    Judged {
        factor: id,
        number: benchmark.number(id.as_str()),
        name: factor.map_or(id.as_str(), |factor| &factor.name),
        statement: factor.map_or("", |factor| &factor.statement),
        judgement: finding.judgement.word(),
        reason: finding.reason,
        minority: finding.minority,
        strengths: finding.strengths,
        improvements: finding.improvements,
        heard: finding.heard,
        objective: finding.objective,
        objective_due: finding.objective_due,
        overall_plan: finding.overall_plan,
        reach: finding.reach.map(|reach| reach.word()),
        provides: finding.provides.map(|provides| provides.word()),
        providers: finding.providers,
        harder: session.harder(id, benchmark).into_iter().map(|(known, said)| Harder { context: &known.id, text: &said.text }).collect(),
        voices: session.voices.get(id).filter(|voices| voices.counted() > 0).cloned().map(counted),
        then: session.then(id).map(|then| Held {
            judgement: then.judgement.word(),
            reason: &then.reason,
            minority: &then.minority,
            strengths: &then.strengths,
            improvements: &then.improvements,
            heard: &then.heard,
            objective: &then.objective,
            objective_due: then.objective_due,
            host: then.host.map(Judgement::word),
            host_reason: &then.host_reason,
        }),
        notes: session.notes_on_factor(id).map(|note| note.text.as_str()).collect(),
        questions: questions
            .map(|(factor, question)| {
                let full = Id::from(factor.full(&question.id));
                let look = session.looks.get(&full);
                Asked {
                    id: &question.id,
                    text: &question.text,
                    state: session.looked(&full).word(),
                    finder: session.name(look.and_then(|look| look.finder.as_ref())),
                    by: look.and_then(|look| look.by),
                    notes: in_order(&session.notes)
                        .filter(|note| note.question.as_ref() == Some(&full))
                        .map(|note| note.text.as_str())
                        .collect(),
                }
            })
            .collect(),
        evidence: session.evidence_on(id).map(|evidence| evidence.number).collect(),
        actions: session.actions_on(id).map(|action| action.number).collect(),
    }
}

#[derive(Serialize)]
struct Planned<'a> {
    #[serde(flatten)]
    action: Action<'a>,
    question: Option<&'a Id>,
    example: Option<&'a Id>,
    practice: Option<&'a Id>,
    practice_title: &'a str,
    outcome: &'a str,
    said_yes: bool,
    shortlisted: bool,
    dots: u32,
    needs_decision: bool,
    argues: bool,
    merged: Vec<Part<'a>>,
    history: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Part<'a> {
    number: u32,
    title: &'a str,
}

#[derive(Serialize)]
struct Told<'a> {
    date: Option<Date>,
    text: &'a str,
    status: &'static str,
    due_was: Option<Date>,
    due: Option<Date>,
}

fn planned<'a>(session: &'a Session, row: &'a ActionRow) -> Planned<'a> {
    let action = session.actions.get(&row.id);
    Planned {
        question: action.and_then(|action| action.question.as_ref()),
        example: action.and_then(|action| action.example.as_ref()),
        practice: action.and_then(|action| action.practice.as_ref()),
        practice_title: action.map(|action| action.practice_title.as_str()).unwrap_or_default(),
        outcome: action.map(|action| action.outcome.as_str()).unwrap_or_default(),
        said_yes: action.is_some_and(|action| action.said_yes),
        shortlisted: action.is_some_and(|action| action.shortlisted),
        dots: action.map_or(0, |action| action.dots),
        needs_decision: action.is_some_and(|action| action.needs_decision),
        argues: action.is_some_and(|action| action.argues),
        merged: session.merged_into(&row.id).map(|part| Part { number: part.number, title: &part.title }).collect(),
        history: session
            .news_of(&row.id)
            .map(|news| Told { date: news.date, text: &news.text, status: news.status.word(), due_was: news.due_was, due: news.due })
            .collect(),
        action: row.into(),
    }
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

/// Figures stay as they were written, with their number beside them where they are one.
#[derive(Serialize)]
struct Measured<'a> {
    number: u32,
    name: &'a str,
    unit: &'a str,
    source: &'a str,
    group: &'a str,
    of: Option<&'a Id>,
    baseline: Figure<'a>,
    target: Figure<'a>,
    course: Option<&'static str>,
    readings: Vec<Figure<'a>>,
}

#[derive(Serialize)]
struct Figure<'a> {
    text: &'a str,
    value: Option<f64>,
    unit: String,
    date: Option<Date>,
    note: &'a str,
}

fn indicators<'a>(session: &'a Session, now: &Now) -> Vec<Measured<'a>> {
    let told = |text: &'a str, unit: String, date, note| Figure { text, value: figure(text).ok().map(|read| read.value), unit, date, note };
    let measured = |indicator: &'a Indicator| Measured {
        number: indicator.number,
        name: &indicator.name,
        unit: &indicator.unit,
        source: &indicator.source,
        group: &indicator.group,
        of: indicator.of.as_ref(),
        baseline: told(&indicator.baseline, indicator.unit_of(&indicator.baseline), indicator.baseline_date, ""),
        target: told(&indicator.target, indicator.unit_of(&indicator.target), indicator.target_date, ""),
        course: session.course(indicator, now.today()).map(crate::session::Course::word),
        readings: session
            .series(indicator)
            .readings
            .into_iter()
            .map(|reading| told(&reading.value, reading.unit.clone(), reading.date, &reading.text))
            .collect(),
    };
    session.indicators_in_order().map(measured).collect()
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

#[cfg(test)]
mod tests;
