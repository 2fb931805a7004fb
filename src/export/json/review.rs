//! What belongs to a peer review: its stages and people, whom they heard, what they advise and what the host answers.

use serde::Serialize;

use crate::{
    session::{Advice, Answer, Id, Session, Stage},
    time::Date,
};

/// The procedure; of a session that is no peer review there is none.
#[derive(Serialize)]
pub(super) struct Review<'a> {
    stage: &'static str,
    self_assessed: Option<Date>,
    visited: Option<Date>,
    visited_until: Option<Date>,
    concluded: Option<Date>,
    fed_back: Option<Date>,
    reported: Option<Date>,
    team: Vec<Member<'a>>,
}

#[derive(Serialize)]
struct Member<'a> {
    name: &'a str,
    role: &'a str,
    part: &'static str,
}

pub(super) fn review(session: &Session) -> Option<Review<'_>> {
    let about = &session.about;
    let stage = about.review_stage()?;
    let team =
        session.parties_in_order().filter_map(|party| Some(Member { name: &party.name, role: &party.role, part: party.part?.word() }));
    Some(Review {
        stage: stage.word(),
        self_assessed: about.day_of(Stage::SelfAssessment),
        visited: about.day_of(Stage::Visit),
        visited_until: about.visited_until,
        concluded: about.day_of(Stage::Conclusions),
        fed_back: about.day_of(Stage::Feedback),
        reported: about.day_of(Stage::Report),
        team: team.collect(),
    })
}

/// An interview or focus group.
#[derive(Serialize)]
pub(super) struct Heard<'a> {
    number: u32,
    kind: &'static str,
    date: Option<Date>,
    place: &'a str,
    heard: &'a str,
    people: u32,
    text: &'a str,
    evidence: Vec<u32>,
}

pub(super) fn interviews(session: &Session) -> Vec<Heard<'_>> {
    let heard = |interview: &'_ crate::session::Interview| session.learned_in(&interview.id).map(|evidence| evidence.number).collect();
    session
        .interviews_in_order()
        .map(|interview| Heard {
            number: interview.number,
            kind: interview.kind.word(),
            date: interview.date,
            place: &interview.place,
            heard: &interview.heard,
            people: interview.people,
            text: &interview.text,
            evidence: heard(interview),
        })
        .collect()
}

/// A conclusion or recommendation, and the host's answer.
#[derive(Serialize)]
pub(super) struct Advised<'a> {
    number: u32,
    kind: &'static str,
    factor: Option<&'a Id>,
    text: &'a str,
    answer: Option<&'static str>,
    why: &'a str,
    actions: Vec<u32>,
}

pub(super) fn recommendations(session: &Session) -> Vec<Advised<'_>> {
    crate::session::in_order(&session.recommendations)
        .map(|advice| Advised {
            number: advice.number,
            kind: Advice::word(advice.kind),
            factor: advice.factor.as_ref(),
            text: &advice.text,
            answer: advice.answer.map(Answer::word),
            why: &advice.why,
            actions: session.actions_for(&advice.id).into_iter().map(|action| action.number).collect(),
        })
        .collect()
}
