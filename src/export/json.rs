//! Data for other programs. Its shape is described in `docs/json.md`, and a test holds it to that page.

mod finding;
mod measured;
mod plan;
mod practice;
mod review;
mod session;

use std::{
    borrow::Cow,
    io::{self, Write},
};

use serde::Serialize;

pub use practice::practice;
pub use session::{FORMAT, session};

use crate::{
    session::{ActionRow, Level, Rag},
    text::scrubbed,
    time::Date,
};

/// The fields of an action in a list over sessions; every one is always there.
#[derive(Serialize)]
struct Listed<'a> {
    session: &'a str,
    session_title: Cow<'a, str>,
    organisation: Cow<'a, str>,
    unit: Cow<'a, str>,
    #[serde(flatten)]
    action: Action<'a>,
}

/// The fields of an action.
#[derive(Serialize)]
pub(super) struct Action<'a> {
    id: &'a str,
    number: u32,
    title: Cow<'a, str>,
    detail: Cow<'a, str>,
    factor: Option<&'a str>,
    factor_name: Cow<'a, str>,
    objective: Cow<'a, str>,
    why: Cow<'a, str>,
    lead: Option<Cow<'a, str>>,
    supporting: Vec<Cow<'a, str>>,
    due: Option<Date>,
    kind: &'static str,
    measure: Cow<'a, str>,
    resources: Cow<'a, str>,
    impact: Option<&'static str>,
    effort: Option<&'static str>,
    status: &'static str,
    rag: Option<&'static str>,
    because: Cow<'a, str>,
    news_date: Option<Date>,
    news: Cow<'a, str>,
    completed: Option<Date>,
    next_review: Option<Date>,
    overall_plan: Cow<'a, str>,
    for_suppliers: bool,
}

impl<'a> From<&'a ActionRow> for Action<'a> {
    fn from(row: &'a ActionRow) -> Self {
        Self {
            id: row.id.as_str(),
            number: row.number,
            title: scrubbed(&row.title),
            detail: scrubbed(&row.detail),
            factor: row.factor.as_ref().map(|factor| factor.as_str()),
            factor_name: scrubbed(&row.factor_name),
            objective: scrubbed(&row.objective),
            why: scrubbed(&row.why),
            lead: row.lead.as_deref().map(scrubbed),
            supporting: row.supporting.iter().map(|name| scrubbed(name)).collect(),
            due: row.due,
            kind: row.kind.word(),
            measure: scrubbed(&row.measure),
            resources: scrubbed(&row.resources),
            impact: row.impact.map(Level::word),
            effort: row.effort.map(Level::word),
            status: row.status.word(),
            rag: row.rag.map(Rag::word),
            because: scrubbed(&row.because),
            news_date: row.news_date,
            news: scrubbed(&row.news),
            completed: row.completed,
            next_review: row.next_review,
            overall_plan: scrubbed(&row.overall_plan),
            for_suppliers: row.for_suppliers,
        }
    }
}

/// A JSON array of actions that is being written, an object a line: as much memory for a hundred thousand as for one.
pub struct Actions<'a> {
    out: io::BufWriter<&'a mut dyn Write>,
    begun: bool,
}

impl<'a> Actions<'a> {
    /// Begins an array.
    pub fn new(out: &'a mut dyn Write) -> Self {
        Self { out: io::BufWriter::new(out), begun: false }
    }

    /// Writes an action.
    ///
    /// # Errors
    /// What the place that it is written to said.
    pub fn row(&mut self, row: &ActionRow) -> io::Result<()> {
        self.out.write_all(if self.begun { b",\n" } else { b"[\n" })?;
        self.begun = true;
        let listed = Listed {
            session: row.session.as_str(),
            session_title: scrubbed(&row.session_title),
            organisation: scrubbed(&row.organisation),
            unit: scrubbed(&row.unit),
            action: row.into(),
        };
        Ok(serde_json::to_writer(&mut self.out, &listed)?)
    }

    /// Ends the array.
    ///
    /// # Errors
    /// What the place that it is written to said.
    pub fn finish(mut self) -> io::Result<()> {
        self.out.write_all(if self.begun { b"\n]\n" } else { b"[]\n" })?;
        self.out.flush()
    }
}

/// All lines of an iterator as one array.
///
/// # Errors
/// What the place that it is written to said.
pub fn write(rows: impl IntoIterator<Item = ActionRow>, out: &mut dyn Write) -> io::Result<()> {
    let mut actions = Actions::new(out);
    for row in rows {
        actions.row(&row)?;
    }
    actions.finish()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop where it stands")]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_one_array_with_an_object_a_line() {
        let written = |rows: Vec<ActionRow>| {
            let mut out = vec![];
            write(rows, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(written(vec![]), "[]\n");
        let row = ActionRow { number: 7, title: "a\u{9b}\u{202e}\"b".to_owned(), ..ActionRow::default() };
        let text = written(vec![row.clone(), row]);
        assert_eq!(text.lines().count(), 4);
        let list: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        assert_eq!(list[1]["title"], "a\"b");
        assert_eq!(list[1]["number"], 7);
        assert!(list[1]["due"].is_null());
    }
}
