//! What is held true of each key factor: by the room, by its peers, and then.

use serde::Serialize;

use crate::{
    benchmark::Benchmark,
    session::{Finding, Id, Judgement, Session, Voices, in_order},
    time::Date,
};

/// A judgement with what was said for it, whoever gave it and when.
#[derive(Serialize)]
struct Held {
    judgement: &'static str,
    reason: String,
    minority: String,
    strengths: String,
    improvements: String,
    heard: String,
}

impl From<Finding> for Held {
    fn from(finding: Finding) -> Self {
        Self {
            judgement: finding.judgement.word(),
            reason: finding.reason,
            minority: finding.minority,
            strengths: finding.strengths,
            improvements: finding.improvements,
            heard: finding.heard,
        }
    }
}

/// What the peers hold of a key factor.
#[derive(Serialize)]
pub(super) struct Found<'a> {
    factor: &'a Id,
    number: Option<usize>,
    name: &'a str,
    #[serde(flatten)]
    held: Held,
}

/// What the earlier session held of a key factor.
#[derive(Serialize)]
struct Then<'a> {
    #[serde(flatten)]
    held: Held,
    objective: &'a str,
    objective_due: Option<Date>,
    /// What the host held itself, where this is what its peers held.
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    host_reason: &'a str,
}

/// What the room holds of a key factor, and all that stands under it.
#[derive(Serialize)]
pub(super) struct Judged<'a> {
    factor: &'a Id,
    number: Option<usize>,
    name: &'a str,
    statement: &'a str,
    #[serde(flatten)]
    held: Held,
    objective: String,
    objective_due: Option<Date>,
    overall_plan: String,
    reach: Option<&'static str>,
    provides: Option<&'static str>,
    providers: String,
    harder: Vec<Harder<'a>>,
    voices: Option<Counted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    then: Option<Then<'a>>,
    notes: Vec<&'a str>,
    /// The tables whose sheets on it were keyed.
    tables: Vec<&'a str>,
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

pub(super) fn findings<'a>(session: &'a Session, benchmark: &'a Benchmark) -> Vec<Judged<'a>> {
    session.about.scope.iter().map(|factor| finding(session, benchmark, factor)).collect()
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
        held: finding.clone().into(),
        objective: finding.objective,
        objective_due: finding.objective_due,
        overall_plan: finding.overall_plan,
        reach: finding.reach.map(|reach| reach.word()),
        provides: finding.provides.map(|provides| provides.word()),
        providers: finding.providers,
        harder: session.harder(id, benchmark).into_iter().map(|(known, said)| Harder { context: &known.id, text: &said.text }).collect(),
        voices: session.voices.get(id).filter(|voices| voices.counted() > 0).cloned().map(counted),
        then: session.then(id).map(|then| Then {
            held: then.as_finding().into(),
            objective: &then.objective,
            objective_due: then.objective_due,
            host: then.host.map(Judgement::word),
            host_reason: &then.host_reason,
        }),
        notes: session.notes_on_factor(id).map(|note| note.text.as_str()).collect(),
        tables: session.sheets_on(id).map(|sheet| sheet.table.as_str()).collect(),
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

pub(super) fn of_peers<'a>(session: &'a Session, benchmark: &'a Benchmark) -> Vec<Found<'a>> {
    let mut found: Vec<Found<'a>> = session
        .peer_findings
        .values()
        .map(|finding| Found {
            factor: &finding.id,
            number: benchmark.number(finding.id.as_str()),
            name: benchmark.factor(finding.id.as_str()).map_or(finding.id.as_str(), |factor| &factor.name),
            held: finding.as_finding().into(),
        })
        .collect();
    found.sort_by_key(|finding| (finding.number.is_none(), finding.number, finding.factor));
    found
}
