//! Lines found again, and the session as they want it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    alter::Editor,
    cells::{Reader, month_first, numbered, quoted, unreckoned, written},
    grid::{Given, Grid, Line},
    heads::Heads,
};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{ActionRow, Change, Column, Cut, Id, Kind, Session},
    text::{one_line, unguarded},
    time::{Date, Ids, Now},
    words::{Phrase, Words},
};

/// More lines that were left out are counted, not told.
const MOST_TOLD: usize = 100;

/// What a spreadsheet is held against.
pub struct Desk<'a> {
    /// The session as it is stored.
    pub session: &'a Session,
    /// Its benchmark.
    pub benchmark: &'a Benchmark,
    /// The words of its language.
    pub words: &'a Words,
    /// The present moment.
    pub now: &'a Now,
    /// Where new ids come from.
    pub ids: &'a mut dyn Ids,
    /// Whether lines without id and number become new actions.
    pub add_new: bool,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Returned {
    /// The session as it is wanted.
    pub session: Session,
    /// What leads there; nothing when nothing was altered.
    pub changes: Vec<Change>,
    /// How many actions are altered or new.
    pub actions: usize,
    /// What was in the file and is not taken, and why.
    pub left: Vec<Phrase>,
    /// What else a reader should know before agreeing.
    pub remarks: Vec<Phrase>,
}

/// Holds a spreadsheet against a session.
///
/// # Errors
/// It is no spreadsheet of actions.
pub fn returned(grid: &Grid, desk: &mut Desk<'_>) -> Result<Returned, Failure> {
    let heads = Heads::of(grid, desk.words)?;
    let lines = grid.lines.get(heads.line.saturating_add(1)..).unwrap_or_default();
    let stands = Stands::of(desk);
    let mut left = Vec::new();
    let found = find(lines, &heads, &stands, desk.session, &mut left);
    let reader = Reader {
        words: desk.words,
        now: desk.now,
        typed: grid.typed,
        month_first: month_first(found.iter().flat_map(|(line, id)| days(line, id.as_ref(), &heads, &stands))),
    };
    let mut remarks: Vec<Phrase> =
        heads.unknown.iter().map(|head| Phrase::new("back-unknown-column").with("column", head.as_str())).collect();
    remarks.extend(heads.twice.iter().map(|head| Phrase::new("back-column-twice").with("column", head.as_str())));
    if reader.month_first {
        remarks.push(Phrase::new("back-month-first"));
    }
    let wanted = desk.session.clone();
    let mut editor = Editor { heads: &heads, reader: &reader, wanted, desk, left, remarks };
    for (line, id) in found {
        match id {
            Some(id) => editor.alter(line, &id, &stands.of_action(&id)),
            None => editor.add(line),
        }
    }
    let (wanted, mut left, remarks) = (editor.wanted, editor.left, editor.remarks);
    let changes = desk.session.diff(&wanted);
    let more = left.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        left.truncate(MOST_TOLD);
        left.push(Phrase::new("back-more").with("count", more));
    }
    Ok(Returned { actions: touched(&changes, &wanted), changes, session: wanted, left, remarks })
}

/// How many actions the changes are about, news included.
fn touched(changes: &[Change], wanted: &Session) -> usize {
    let action = |change: &Change| match change.key.kind {
        Kind::Action => Some(change.key.id.clone()),
        Kind::News => wanted.news.get(&change.key.id).map(|news| news.action.clone()),
        _ => None,
    };
    changes.iter().filter_map(action).collect::<BTreeSet<_>>().len()
}

/// What an export writes of each action now: whole, and without names. A line that left in either way was not altered when
/// it comes back so.
struct Stands(Vec<BTreeMap<Id, ActionRow>>);

impl Stands {
    fn of(desk: &Desk<'_>) -> Self {
        let rows = |cut: Cut| {
            let rows = cut.of(desk.session, desk.words).action_rows(desk.benchmark);
            rows.into_iter().map(|row| (row.id.clone(), row)).collect()
        };
        Self(vec![rows(Cut::default()), rows(Cut { without_names: true, ..Cut::default() })])
    }

    fn of_action(&self, id: &Id) -> Vec<&ActionRow> {
        self.0.iter().filter_map(|rows| rows.get(id)).collect()
    }
}

/// The days of a line with those that stand there now.
fn days<'a>(line: &'a Line, id: Option<&Id>, heads: &Heads, stands: &Stands) -> Vec<(&'a Given, Option<Date>)> {
    let rows = id.map(|id| stands.of_action(id)).unwrap_or_default();
    let row = rows.first();
    let dates = [
        (Column::Due, row.and_then(|row| row.due)),
        (Column::Completed, row.and_then(|row| row.completed)),
        (Column::NextReview, row.and_then(|row| row.next_review)),
        (Column::NewsDate, row.and_then(|row| row.news_date)),
    ];
    dates.into_iter().filter_map(|(column, stands)| Some((line.cells.get(heads.place(column)?)?, stands))).collect()
}

/// The action of each line; none for a line that names none. What names one that is not here is left out.
fn find<'a>(lines: &'a [Line], heads: &Heads, stands: &Stands, session: &Session, left: &mut Vec<Phrase>) -> Vec<(&'a Line, Option<Id>)> {
    let mut found = Vec::new();
    for line in lines {
        match found_again(line, heads, stands, session) {
            Ok(id) => found.push((line, id)),
            Err(why) => left.push(of_line(line, &why)),
        }
    }
    let mut numbers: BTreeMap<Id, Vec<u32>> = BTreeMap::new();
    for (line, id) in &found {
        if let Some(id) = id {
            numbers.entry(id.clone()).or_default().push(line.number);
        }
    }
    // Which of several is meant, nobody can tell but who wrote them.
    for (id, lines) in numbers.iter().filter(|(_, lines)| lines.len() > 1) {
        let number = session.actions.get(id).map_or(0, |action| action.number);
        let lines: Vec<Value> = lines.iter().take(10).map(|line| line.to_string().into()).collect();
        left.push(Phrase::new("back-twice").with("number", number).with("lines", lines));
    }
    found.retain(|(_, id)| id.as_ref().is_none_or(|id| numbers.get(id).is_none_or(|lines| lines.len() == 1)));
    found
}

fn found_again(line: &Line, heads: &Heads, stands: &Stands, session: &Session) -> Result<Option<Id>, Phrase> {
    let cell = |column: Column| heads.place(column).and_then(|place| line.cells.get(place));
    // What names the line is read before what the line says.
    let names =
        if cell(Column::Line).is_some_and(|given| !given.is_blank()) { &[Column::Line][..] } else { &[Column::Number, Column::Title] };
    if let Some(why) = names.iter().filter_map(|column| cell(*column)).find_map(unreckoned) {
        return Err(why);
    }
    let text = |column: Column| heads.place(column).and_then(|place| line.cells.get(place)).map(written).unwrap_or_default();
    let name = text(Column::Line).trim().to_owned();
    if !name.is_empty() {
        let unknown = || Phrase::new("back-unknown-line").with("said", quoted(&name));
        let (of, id) = name.split_once('/').ok_or_else(unknown)?;
        if of != session.id.as_str() {
            return Err(Phrase::new("back-other-session").with("said", quoted(of)));
        }
        let action = session.actions.get(id).ok_or_else(unknown)?;
        if let Some(into) = action.merged_into.as_ref().and_then(|into| session.actions.get(into)) {
            return Err(Phrase::new("back-merged").with("number", action.number).with("into", into.number));
        }
        return Ok(Some(action.id.clone()));
    }
    let (number, title) = (one_line(&text(Column::Number)), text(Column::Title));
    if number.is_empty() {
        return if title.trim().is_empty() { Err(Phrase::new("back-nothing-named")) } else { Ok(None) };
    }
    let wanted = numbered(&number);
    let whole = stands.0.first();
    let row = whole.and_then(|rows| rows.values().find(|row| Some(row.number) == wanted));
    let row = row.ok_or_else(|| Phrase::new("back-unknown-number").with("said", quoted(&number)))?;
    // The same words, with or without the sign that they are text.
    let stands = one_line(&row.title);
    if one_line(&title) == stands || one_line(unguarded(&title)) == stands {
        return Ok(Some(row.id.clone()));
    }
    Err(Phrase::new("back-other-title").with("number", row.number).with("title", quoted(&row.title)))
}

/// That a line is left out, and why.
pub(super) fn of_line(line: &Line, why: &Phrase) -> Phrase {
    Phrase::new("back-line").with("line", line.number.to_string()).with("why", serde_json::to_value(why).unwrap_or_default())
}
