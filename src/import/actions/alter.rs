//! What the cells of a line alter.

use super::{
    cells::{Meant, Reader, unreckoned, written},
    grid::{Given, Line},
    heads::Heads,
    lines::{Desk, of_line},
};
use crate::{
    session::{Action, ActionKind, ActionRow, Cell, Column, Id, Level, News, Party, Rag, Session, State, Status, next_rank},
    text::{LINE_LIMIT, fold, one_line},
    time::Date,
    words::Phrase,
};

const NOTHING: &Given = &Given::Empty;

/// Alters the session as lines want it.
pub(super) struct Editor<'a, 'd> {
    pub heads: &'a Heads,
    pub reader: &'a Reader<'a>,
    pub wanted: Session,
    pub desk: &'a mut Desk<'d>,
    pub left: Vec<Phrase>,
    pub remarks: Vec<Phrase>,
}

/// What of a line was altered.
type Meanings = Vec<(Column, Meant)>;

impl Editor<'_, '_> {
    /// Takes what a line alters of its action.
    pub(super) fn alter(&mut self, line: &Line, id: &Id, stands: &[&ActionRow]) {
        let Some(before) = self.wanted.actions.get(id).cloned() else { return };
        let (mut meanings, mut told) = (Meanings::new(), None);
        for (column, given) in self.cells(line) {
            match self.meant(column, given, stands) {
                Ok(Meant::Same) => {}
                Ok(Meant::Date(date)) if column == Column::NewsDate => told = date,
                Ok(meant) if column.may_be_altered() => meanings.push((column, meant)),
                Err(why) if column.may_be_altered() => self.leave(line, column, &why),
                // A formula is trouble wherever it stands.
                Ok(_) | Err(_) => self.leave(line, column, &unreckoned(given).unwrap_or_else(|| Phrase::new("back-not-here"))),
            }
        }
        let is_final = self.wanted.about.state == State::Final;
        meanings.retain(|(column, meant)| match refused(*column, meant, is_final) {
            Some(why) => {
                self.left.push(of_cell(line, *column, &why));
                false
            }
            None => true,
        });
        if told.is_some() && !meanings.iter().any(|(column, _)| *column == Column::News) {
            self.leave(line, Column::NewsDate, &Phrase::new("back-not-here"));
        }
        if meanings.is_empty() {
            return;
        }
        let mut action = before.clone();
        self.take(&mut action, &meanings);
        self.tell(&before, &action, &meanings, told, is_final);
        self.wanted.put(action.into());
    }

    /// Takes a line that names no action as a new one.
    pub(super) fn add(&mut self, line: &Line) {
        if !self.desk.add_new {
            return self.left.push(of_line(line, &Phrase::new("back-no-match")));
        }
        if self.wanted.about.state == State::Final {
            return self.left.push(of_line(line, &Phrase::new("back-final-new")));
        }
        let blank = ActionRow::default();
        let mut meanings = Meanings::new();
        for (column, given) in self.cells(line).into_iter().filter(|(column, given)| column.may_be_altered() && !given.is_blank()) {
            let stands = match column {
                Column::Kind | Column::Status => Cell::Empty,
                _ => blank.cell(column),
            };
            match self.reader.read(column, given, &stands) {
                Ok(Meant::Same) => {}
                Ok(meant) => meanings.push((column, meant)),
                Err(why) => self.leave(line, column, &why),
            }
        }
        let title = meanings.iter().find_map(|(column, meant)| match meant {
            Meant::Text(title) if *column == Column::Title && !title.is_empty() => Some(title.clone()),
            _ => None,
        });
        let Some(title) = title else { return self.left.push(of_line(line, &Phrase::new("back-nothing-named"))) };
        let mut action = Action { id: self.id(), rank: next_rank(&self.wanted.actions), ..Action::default() };
        action.factor = self.factor(line);
        self.take(&mut action, &meanings);
        if !meanings.iter().any(|(column, _)| *column == Column::Kind) {
            let start = self.wanted.start().unwrap_or(self.desk.now.today());
            action.kind = ActionKind::from_due(action.due, start, &self.wanted.about);
        }
        self.remarks.push(Phrase::new("back-new-action").with("title", title));
        let before = Action { status: action.status, ..action.clone() };
        self.tell(&before, &action, &meanings, None, false);
        self.wanted.put(action.into());
    }

    /// The known cells of a line; an empty one where the line ends before its column.
    fn cells<'l>(&self, line: &'l Line) -> Vec<(Column, &'l Given)> {
        let known = self.heads.known.iter().filter(|(column, _)| *column != Column::Line);
        known.map(|(column, place)| (*column, line.cells.get(*place).unwrap_or(NOTHING))).collect()
    }

    /// What a cell means; the same, when it is so in any of the ways in which it may have left.
    fn meant(&self, column: Column, given: &Given, stands: &[&ActionRow]) -> Result<Meant, Phrase> {
        let mut read = stands.iter().map(|row| self.reader.read(column, given, &row.cell(column))).collect::<Vec<_>>().into_iter();
        let first = read.next().unwrap_or(Ok(Meant::Same));
        if read.any(|other| other == Ok(Meant::Same)) { Ok(Meant::Same) } else { first }
    }

    fn leave(&mut self, line: &Line, column: Column, why: &Phrase) {
        self.left.push(of_cell(line, column, why));
    }

    fn id(&mut self) -> Id {
        self.desk.ids.next(self.desk.now.at()).into()
    }

    /// The key factor of a new line, by its name or id.
    fn factor(&self, line: &Line) -> Option<Id> {
        let said = one_line(&written(line.cells.get(self.heads.place(Column::Factor)?)?));
        let factors = &self.desk.benchmark.factors;
        let known = factors.iter().find(|factor| fold(&factor.name) == fold(&said) || factor.id == said)?;
        Some(known.id.as_str().into())
    }

    /// Sets the fields. The status comes first, because what follows from it may be said otherwise in its own column.
    fn take(&mut self, action: &mut Action, meanings: &Meanings) {
        let of_status = meanings.iter().filter(|(column, _)| *column == Column::Status);
        for (column, meant) in of_status.chain(meanings.iter().filter(|(column, _)| *column != Column::Status)) {
            match meant {
                Meant::Same => {}
                Meant::Text(text) => self.text(action, *column, text),
                Meant::Date(date) => match column {
                    Column::Due => action.due = *date,
                    Column::Completed => action.completed = *date,
                    Column::NextReview => action.next_review = *date,
                    _ => {}
                },
                Meant::Word(word) => {
                    let word = word.unwrap_or_default();
                    match column {
                        Column::Kind => action.kind = ActionKind::read(word).unwrap_or(action.kind),
                        Column::Impact => action.impact = Level::read(word),
                        Column::Effort => action.effort = Level::read(word),
                        Column::Argues => action.argues = word == "yes",
                        Column::Rag => action.rag = Rag::read(word),
                        Column::ForSuppliers => action.for_suppliers = word == "yes",
                        Column::Status => action.stand(Status::read(word).unwrap_or(action.status), self.desk.now.today()),
                        _ => {}
                    }
                }
            }
        }
    }

    fn text(&mut self, action: &mut Action, column: Column, text: &str) {
        match column {
            Column::Title => text.clone_into(&mut action.title),
            Column::Measure => text.clone_into(&mut action.measure),
            Column::Resources => text.clone_into(&mut action.resources),
            Column::Detail => text.clone_into(&mut action.detail),
            Column::Because => text.clone_into(&mut action.because),
            Column::OverallPlan => text.clone_into(&mut action.overall_plan),
            Column::Outcome => text.clone_into(&mut action.outcome),
            Column::Lead => {
                let lead = self.party(text);
                if lead != action.lead {
                    // Whoever takes over is to be asked.
                    action.said_yes = false;
                    action.supporting.retain(|id| Some(id) != lead.as_ref());
                    action.lead = lead;
                }
            }
            Column::Supporting => {
                let mut supporting: Vec<Id> = Vec::new();
                for name in self.names(text) {
                    let party = self.party(&name).filter(|id| Some(id) != action.lead.as_ref() && !supporting.contains(id));
                    supporting.extend(party);
                }
                // Who has no name does not stand in the cell.
                let unnamed = action.supporting.iter().filter(|id| self.wanted.name(Some(id)).is_none());
                supporting.extend(unnamed.cloned().collect::<Vec<_>>());
                action.supporting = supporting;
            }
            // News are told beside the action.
            _ => {}
        }
    }

    /// The names in a cell, parted by semicolons or lines; a name that we know may hold a semicolon itself.
    fn names(&self, text: &str) -> Vec<String> {
        let pieces: Vec<&str> = text.split([';', '\n']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        let mut names = Vec::new();
        let mut from = 0;
        while from < pieces.len() {
            let known = (from + 1..=pieces.len().min(from + 5)).rev().find_map(|to| {
                let name = pieces.get(from..to)?.join("; ");
                self.wanted.party_named(&name).map(|_| (name, to))
            });
            let (name, to) = known.unwrap_or_else(|| (pieces.get(from).copied().unwrap_or_default().to_owned(), from + 1));
            names.push(name);
            from = to;
        }
        names
    }

    /// The party of a name; a new one is told.
    fn party(&mut self, name: &str) -> Option<Id> {
        let name: String = one_line(name).chars().take(LINE_LIMIT).collect();
        if name.is_empty() {
            return None;
        }
        if let Some(known) = self.wanted.party_named(&name) {
            return Some(known.id.clone());
        }
        let party = Party { id: self.id(), rank: next_rank(&self.wanted.parties), name: name.clone(), ..Party::default() };
        let id = party.id.clone();
        self.wanted.put(party.into());
        self.remarks.push(Phrase::new("back-new-party").with("name", name));
        Some(id)
    }

    /// What was said becomes news of its own; how it stands and a date that a final plan had are kept with the news of today.
    fn tell(&mut self, before: &Action, action: &Action, meanings: &Meanings, on: Option<Date>, is_final: bool) {
        let text = meanings.iter().find_map(|(column, meant)| match meant {
            Meant::Text(text) if *column == Column::News && !text.is_empty() => Some(text.clone()),
            _ => None,
        });
        let is_moved = is_final && before.due != action.due;
        if text.is_none() && before.status == action.status && !is_moved {
            return;
        }
        let today = self.desk.now.today();
        let begun = self.wanted.news_of(&action.id).filter(|news| news.date == Some(today)).last().cloned();
        let mut news = match begun.filter(|_| text.is_none()) {
            Some(news) => news,
            None => News {
                id: self.id(),
                rank: next_rank(&self.wanted.news),
                action: action.id.clone(),
                date: Some(on.unwrap_or(today)),
                text: text.unwrap_or_default(),
                ..News::default()
            },
        };
        news.status = action.status;
        if is_moved {
            // Moved twice on a day: the date it had before that day is the one that counts.
            news.due_was = if news.due.is_some() { news.due_was } else { before.due };
            news.due = action.due;
        }
        self.wanted.put(news.into());
    }
}

/// Why an alteration is not taken, although it was understood.
fn refused(column: Column, meant: &Meant, is_final: bool) -> Option<Phrase> {
    let is_empty = matches!(meant, Meant::Text(text) if text.is_empty());
    match column {
        Column::Title if is_empty => Some(Phrase::new("back-no-title")),
        Column::News if is_empty => Some(Phrase::new("back-news-stay")),
        Column::Due if is_final && *meant == Meant::Date(None) => Some(Phrase::new("back-final-date")),
        Column::Status
        | Column::Rag
        | Column::News
        | Column::Completed
        | Column::NextReview
        | Column::Because
        | Column::Outcome
        | Column::Due => None,
        _ if is_final => Some(Phrase::new("back-final")),
        _ => None,
    }
}

/// That a cell is left out, and why.
fn of_cell(line: &Line, column: Column, why: &Phrase) -> Phrase {
    let head = serde_json::json!({ "key": format!("data-{}", column.word()) });
    let why = serde_json::to_value(why).unwrap_or_default();
    Phrase::new("back-cell").with("line", line.number.to_string()).with("column", head).with("why", why)
}
