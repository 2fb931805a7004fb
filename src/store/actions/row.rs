//! A row of the question as an action in words.

use rusqlite::{Connection, Row, types::ValueRef};

use super::{
    super::{
        rows::{self, clean},
        trouble::{Outcome, Trouble},
    },
    Names,
};
use crate::{
    failure::Failure,
    session::{ActionKind, ActionRow, Id, Level, Rag, Status},
    time::Date,
};

/// What is read of each action, in this order.
pub const COLUMNS: &str = "\
    action.session, shelf.title, shelf.organisation, about.unit, action.id, action.number, action.title, action.detail, action.factor, \
    shelf.benchmark, finding.objective, finding.reason, lead.name, \
    CASE action.supporting WHEN '[]' THEN NULL ELSE (SELECT json_group_array(helper.name) FROM json_each(action.supporting) AS one \
    CROSS JOIN party AS helper ON helper.session = action.session AND helper.id = one.value) END, \
    action.due, action.kind, action.measure, action.resources, action.impact, action.effort, action.status, action.rag, action.because, \
    news.date, news.text, action.completed, action.next_review, \
    action.overall_plan, action.for_suppliers, action.outcome, action.practice_title, action.argues";

/// Where it is read, after the keys: each by its key, so that the order of the keys stays.
pub const TABLES: &str = "\
    CROSS JOIN action ON action.session = key.session AND action.id = key.id \
    CROSS JOIN shelf ON shelf.id = key.session \
    LEFT JOIN about ON about.session = key.session \
    LEFT JOIN finding ON finding.session = key.session AND finding.id = action.factor \
    LEFT JOIN party AS lead ON lead.session = key.session AND lead.id = action.lead \
    LEFT JOIN news ON news.session = key.session AND news.id = (SELECT latest.id FROM news AS latest \
    WHERE latest.session = action.session AND latest.action = action.id AND trim(latest.text, ' ' || char(10)) <> '' \
    ORDER BY latest.rank DESC, latest.id DESC LIMIT 1)";

/// Reads a row. A text may come from elsewhere; it is made clean as everywhere.
pub fn read(conn: &Connection, names: &mut Names, row: &Row<'_>) -> Outcome<ActionRow> {
    let factor = maybe(row, 8)?.map(rows::id);
    let factor_name = match &factor {
        Some(id) => names.of(conn, row.get(9)?, id)?,
        None => String::new(),
    };
    Ok(ActionRow {
        session: rows::id(said(row, 0)?),
        session_title: said(row, 1)?,
        organisation: said(row, 2)?,
        unit: said(row, 3)?,
        id: rows::id(said(row, 4)?),
        number: row.get(5)?,
        title: said(row, 6)?,
        detail: said(row, 7)?,
        factor,
        factor_name,
        objective: said(row, 10)?,
        why: said(row, 11)?,
        lead: maybe(row, 12)?,
        supporting: helpers(row, 13)?,
        due: day(row, 14)?,
        kind: word(row, 15, ActionKind::read)?.unwrap_or_default(),
        measure: said(row, 16)?,
        resources: said(row, 17)?,
        impact: word(row, 18, Level::read)?,
        effort: word(row, 19, Level::read)?,
        status: word(row, 20, Status::read)?.unwrap_or_default(),
        rag: word(row, 21, Rag::read)?,
        because: said(row, 22)?,
        news_date: day(row, 23)?,
        news: said(row, 24)?,
        completed: day(row, 25)?,
        next_review: day(row, 26)?,
        overall_plan: said(row, 27)?,
        for_suppliers: row.get(28)?,
        outcome: said(row, 29)?,
        practice: said(row, 30)?,
        argues: row.get(31)?,
    })
}

/// Reads of a row what home says of it.
pub fn read_first(row: &Row<'_>) -> Outcome<ActionRow> {
    let due = text(row, 4)?.and_then(|due| due.parse().ok());
    let (session, id) = (rows::id(said(row, 0)?), rows::id(said(row, 2)?));
    Ok(ActionRow { session, session_title: said(row, 1)?, id, title: said(row, 3)?, due, ..ActionRow::default() })
}

/// A text as it is stored; none where there is none.
fn text<'a>(row: &'a Row<'_>, at: usize) -> Outcome<Option<&'a str>> {
    match row.get_ref(at)? {
        ValueRef::Null => Ok(None),
        other => other.as_str().map(Some).map_err(|error| damaged(at, &error.to_string())),
    }
}

fn maybe(row: &Row<'_>, at: usize) -> Outcome<Option<String>> {
    Ok(text(row, at)?.map(|text| clean(text).into_owned()))
}

fn said(row: &Row<'_>, at: usize) -> Outcome<String> {
    Ok(maybe(row, at)?.unwrap_or_default())
}

fn day(row: &Row<'_>, at: usize) -> Outcome<Option<Date>> {
    text(row, at)?.map(|text| text.parse().map_err(|_| unreadable(row, text))).transpose()
}

fn word<T>(row: &Row<'_>, at: usize, read: impl Fn(&str) -> Option<T>) -> Outcome<Option<T>> {
    text(row, at)?.map(|text| read(text).ok_or_else(|| unreadable(row, text))).transpose()
}

fn helpers(row: &Row<'_>, at: usize) -> Outcome<Vec<String>> {
    let Some(list) = text(row, at)? else { return Ok(vec![]) };
    let names: Vec<String> = serde_json::from_str(list).map_err(|error| damaged(at, &error.to_string()))?;
    Ok(names.iter().map(|name| clean(name).into_owned()).collect())
}

/// The same trouble as a session has that is opened with this record in it.
fn unreadable(row: &Row<'_>, what: &str) -> Trouble {
    let id: Id = rows::id(row.get(4).unwrap_or_default());
    Failure::new("store-record-unreadable").with("kind", "action").with("detail", format!("{id}: {}", clean(what))).into()
}

fn damaged(at: usize, error: &str) -> Trouble {
    Failure::new("store-damaged").with("detail", format!("action {at}: {error}")).into()
}
