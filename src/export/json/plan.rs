//! The plan: its actions with all that became of them, and those of the earlier session.

use serde::Serialize;

use super::Action;
use crate::{
    session::{ActionRow, Fate, Id, Session},
    time::Date,
};

#[derive(Serialize)]
pub(super) struct Planned<'a> {
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

pub(super) fn actions<'a>(session: &'a Session, rows: &'a [ActionRow]) -> Vec<Planned<'a>> {
    rows.iter().map(|row| planned(session, row)).collect()
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

/// An action of the earlier session, and what was said of it in this one.
#[derive(Serialize)]
pub(super) struct Earlier<'a> {
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

pub(super) fn earlier(session: &Session) -> Vec<Earlier<'_>> {
    session
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
        .collect()
}
