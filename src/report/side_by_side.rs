//! Several units on one page: how each of them judges every key factor, what several lack, whom to ask, what is due.
//! No ranking: units stand in the order of their names, and nothing is added up. The clock is not asked.

use super::{
    Block, Column, Document, Mark, Span, Text,
    comparison::{status, teller},
    plan::origin,
    prose,
    tell::Teller,
};
use crate::{
    failure::Failure,
    session::{
        Action, Cut, Id, Judgement, Session, State, Status,
        compare::Held,
        side_by_side::{Cell, Row, SideBySide, side_by_side},
    },
    text::shorten,
    time::{Date, Now},
    words::Words,
};

/// So many units fit an upright page, and so many one that is turned; more stand in a table of their own.
const UPRIGHT: usize = 4;
const TURNED: usize = 8;

/// Sessions of one benchmark side by side, as a page. Of `now` only the zone is read. `unread`: the titles of those that
/// cannot be read, so that whoever reads the page knows who is missing on it.
///
/// # Errors
/// When they cannot stand side by side (see [`side_by_side`]).
pub fn side_by_side_page(sessions: &[Held<'_>], unread: &[String], cut: &Cut, words: &Words, now: &Now) -> Result<Document, Failure> {
    let left: Vec<Session> = sessions.iter().map(|held| cut.of(held.session, words)).collect();
    let held: Vec<Held<'_>> = sessions.iter().zip(&left).map(|(held, session)| Held { session, ..*held }).collect();
    let beside = side_by_side(&held, words)?;
    let tellers: Vec<Teller<'_>> = beside.sides.iter().map(|side| teller(side.held, words, now)).collect();
    let page = Page { beside: &beside, tellers: &tellers, words };
    let blocks = [page.facts(), page.how_to_read(), page.sessions(), page.matrix(), page.shared(), page.asked(), page.open(), page.due()];
    let is_final = beside.sides.iter().all(|side| side.held.session.about.state == State::Final);
    let first = beside.sides.first().map(|side| side.held);
    let mut source = prose(&words.say("side-by-side-method"));
    let mut known: Vec<Text> = Vec::new();
    for origin in tellers.iter().map(origin) {
        if !known.contains(&origin) {
            source.push(Span::Break);
            source.extend(origin.clone());
            known.push(origin);
        }
    }
    let mut left_out = first.map(|held| cut.told(words, held.session, held.benchmark)).unwrap_or_default();
    left_out.extend(unread.iter().map(|title| words.with("left-out-unread", &[("title", shorten(title, 60).into())])));
    Ok(Document {
        title: prose(&page.title()),
        language: words.code().to_owned(),
        // Each session has a version of its own: the page says final where all of them are.
        mark: if is_final { Mark::Final(1) } else { Mark::Draft },
        left_out,
        source,
        blocks: blocks.concat(),
    })
}

struct Page<'a> {
    beside: &'a SideBySide<'a>,
    tellers: &'a [Teller<'a>],
    words: &'a Words,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn heading(&self, level: u8, words: &str) -> Block {
        Block::Heading { level, text: prose(&words.replace('\n', " ")) }
    }

    fn columns(&self, columns: &[(&str, u8)]) -> Vec<Column> {
        columns.iter().map(|(head, width)| Column { head: self.say(head), width: *width }).collect()
    }

    /// The organisation that all of them belong to, and the benchmark.
    fn title(&self) -> String {
        let mut sessions = self.beside.sides.iter().map(|side| side.held.session);
        let organisation = sessions.next().map(|session| session.about.organisation.replace('\n', " ")).unwrap_or_default();
        let is_one = sessions.all(|session| crate::text::fold(session.about.organisation.trim()) == crate::text::fold(organisation.trim()));
        let benchmark = self.tellers.first().map(|t| t.benchmark.title.clone()).unwrap_or_default();
        let whose = if is_one && !organisation.trim().is_empty() { vec![organisation, benchmark] } else { vec![benchmark] };
        self.words.with("side-by-side-title", &[("subject", self.words.series(&whose).into())])
    }

    fn date(&self, date: Option<Date>) -> String {
        date.map_or_else(|| self.say("page-no-date"), |date| self.words.long_date(date))
    }

    fn name(&self, at: usize) -> String {
        self.beside.sides.get(at).map(|side| side.name.clone()).unwrap_or_default()
    }

    /// The number and name of a row's key factor.
    fn factor(&self, row: &Row) -> String {
        match self.beside.factor(row) {
            (Some(number), name) => self.words.with("page-factor", &[("number", number.into()), ("name", name.into())]),
            (None, name) => name,
        }
    }

    fn facts(&self) -> Vec<Block> {
        let mut titles: Vec<String> = self.tellers.iter().map(|t| t.benchmark.title.clone()).collect();
        titles.dedup();
        let benchmark = titles.first().cloned().unwrap_or_default();
        let editions = self.words.list(&self.beside.editions);
        let benchmark = self.words.with("page-benchmark", &[("title", benchmark.into()), ("edition", editions.into())]);
        let days: Vec<Date> = self.beside.sides.iter().filter_map(|side| side.held.session.day()).collect();
        let days = match (days.iter().min(), days.iter().max()) {
            (Some(first), Some(last)) if first == last => self.words.long_date(*first),
            (Some(first), Some(last)) => {
                let args = [("first", self.words.long_date(*first).into()), ("last", self.words.long_date(*last).into())];
                self.words.with("side-by-side-days", &args)
            }
            _ => self.say("page-no-date"),
        };
        let units: Vec<String> = self.beside.sides.iter().map(|side| side.name.clone()).collect();
        vec![Block::Facts(vec![
            (self.say("plan-label-benchmark"), prose(&benchmark)),
            (self.say("side-by-side-label-units"), prose(&self.words.list(&units))),
            (self.say("side-by-side-label-days"), prose(&days)),
        ])]
    }

    /// What nobody should read into the page, and what differs between the sessions.
    fn how_to_read(&self) -> Vec<Block> {
        let mut told = vec![Block::Paragraph(prose(&self.say("side-by-side-how")))];
        told.extend(said(self.beside, self.words).iter().map(|line| Block::Paragraph(prose(line))));
        vec![Block::Note { label: self.say("side-by-side-how-label"), blocks: told }]
    }

    fn sessions(&self) -> Vec<Block> {
        let row = |(at, t): (usize, &Teller<'_>)| {
            let cells = [
                self.name(at),
                t.session.about.title.clone(),
                self.date(t.session.day()),
                self.words.of_kind("plan-purpose", t.session.about.purpose.word()),
                status(t),
            ];
            cells.iter().map(|cell| prose(cell)).collect()
        };
        let columns = [
            ("side-by-side-column-unit", 4),
            ("trend-column-session", 4),
            ("side-by-side-label-days", 3),
            ("plan-label-purpose", 3),
            ("plan-label-status", 4),
        ];
        vec![Block::Table {
            caption: self.say("side-by-side-caption-sessions"),
            columns: self.columns(&columns),
            rows: self.tellers.iter().enumerate().map(row).collect(),
        }]
    }

    fn cell(&self, cell: Cell) -> Text {
        let word = |judgement: Judgement| self.tellers.first().map(|t| vec![t.judgement(judgement)]).unwrap_or_default();
        match cell {
            Cell::Held(judgement) => word(judgement),
            Cell::NotTakenUp => prose(&self.say("compare-not-taken-up")),
            Cell::NotThere => prose(&self.say("side-by-side-not-there")),
        }
    }

    /// A row per key factor, a column per unit; where they are many, in several tables.
    fn matrix(&self) -> Vec<Block> {
        let heading = self.heading(2, &self.say("side-by-side-section-matrix"));
        if self.beside.rows.is_empty() {
            return vec![heading, Block::Paragraph(prose(&self.say("compare-no-factors")))];
        }
        let count = self.beside.sides.len();
        let is_wide = count > UPRIGHT;
        let places: Vec<usize> = (0..count).collect();
        let mut blocks = if is_wide { vec![Block::Turn { wide: true }, heading] } else { vec![heading] };
        for part in places.chunks(if is_wide { TURNED } else { UPRIGHT }) {
            let head = |at: &usize| Column { head: self.name(*at), width: 3 };
            let first = Column { head: self.say("plan-column-factor"), width: 4 };
            let row = |row: &Row| {
                let cells = part.iter().map(|at| row.cells.get(*at).map(|cell| self.cell(*cell)).unwrap_or_default());
                std::iter::once(prose(&self.factor(row))).chain(cells).collect()
            };
            let args = [
                ("first", part.first().map_or(0, |at| at + 1).into()),
                ("last", part.last().map_or(0, |at| at + 1).into()),
                ("all", count.into()),
            ];
            let caption = if part.len() == count { "side-by-side-caption-matrix" } else { "side-by-side-caption-part" };
            blocks.push(Block::Table {
                caption: self.words.with(caption, &args),
                columns: std::iter::once(first).chain(part.iter().map(head)).collect(),
                rows: self.beside.rows.iter().map(row).collect(),
            });
        }
        if is_wide {
            blocks.push(Block::Turn { wide: false });
        }
        blocks
    }

    /// What several units lack: each with its judgement, what should become better, and what is being done.
    fn shared(&self) -> Vec<Block> {
        let heading = self.heading(2, &self.say("side-by-side-section-shared"));
        let shared: Vec<&Row> = self.beside.rows.iter().filter(|row| row.is_shared_gap()).collect();
        if shared.is_empty() {
            return vec![heading, Block::Paragraph(prose(&self.say("side-by-side-shared-none")))];
        }
        let mut blocks = vec![heading];
        for row in shared {
            let line = |at: usize| {
                let finding = self.beside.finding(at, &row.factor);
                let why = [&finding.improvements, &finding.reason].into_iter().find(|text| !text.trim().is_empty());
                let why = why.map_or_else(|| prose(&self.say("plan-line-none")), |why| prose(why));
                let cell = row.cells.get(at).map(|cell| self.cell(*cell)).unwrap_or_default();
                vec![prose(&self.name(at)), cell, why, self.doing(at, &row.factor)]
            };
            let columns = [
                ("side-by-side-column-unit", 3),
                ("plan-column-judgement", 3),
                ("side-by-side-column-missing", 5),
                ("side-by-side-column-doing", 5),
            ];
            blocks.push(self.heading(3, &self.factor(row)));
            blocks.push(Block::Table {
                caption: self.words.with("side-by-side-caption-shared", &[("factor", self.factor(row).into())]),
                columns: self.columns(&columns),
                rows: row.gaps().map(line).collect(),
            });
        }
        blocks
    }

    /// What a unit does about a key factor: its open actions with the day they are due, and what is done already.
    fn doing(&self, at: usize, factor: &Id) -> Text {
        let Some(t) = self.tellers.get(at) else { return Text::new() };
        let mut text = Text::new();
        for action in t.session.actions_on(factor) {
            let when = match action.status {
                Status::NotStarted | Status::InProgress | Status::OnHold => t.date(action.due),
                Status::Done => self.words.of_kind("status", action.status.word()),
                Status::Dropped | Status::Carried => continue,
            };
            if !text.is_empty() {
                text.push(Span::Break);
            }
            let args = [("action", t.action(action).into()), ("title", action.title.as_str().into()), ("when", when.into())];
            text.extend(prose(&self.words.with("side-by-side-doing", &args)));
        }
        if text.is_empty() { prose(&self.say("side-by-side-doing-none")) } else { text }
    }

    /// Who has in place what others lack.
    fn asked(&self) -> Vec<Block> {
        let heading = self.heading(2, &self.say("side-by-side-section-asked"));
        let rows: Vec<Vec<Text>> = self.beside.rows.iter().filter(|row| row.can_be_asked()).map(|row| self.ask(row)).collect();
        if rows.is_empty() {
            return vec![heading, Block::Paragraph(prose(&self.say("side-by-side-asked-none")))];
        }
        let columns = self.columns(&[("plan-column-factor", 4), ("side-by-side-column-asked", 7), ("side-by-side-column-asking", 4)]);
        vec![heading, Block::Table { caption: self.say("side-by-side-caption-asked"), columns, rows }]
    }

    fn ask(&self, row: &Row) -> Vec<Text> {
        let mut has = Text::new();
        for at in row.of(Judgement::InPlace) {
            if !has.is_empty() {
                has.push(Span::Break);
            }
            let finding = self.beside.finding(at, &row.factor);
            let what = [&finding.strengths, &finding.reason].into_iter().find(|text| !text.trim().is_empty());
            has.push(Span::Strong(self.name(at)));
            if let Some(what) = what {
                has.push(Span::Break);
                has.extend(prose(what));
            }
        }
        vec![prose(&self.factor(row)), has, prose(&self.words.list(&self.beside.names(row.gaps())))]
    }

    /// What is neither a gap nor a strength, so that nobody takes it for one.
    fn open(&self) -> Vec<Block> {
        let mut items = Vec::new();
        for row in &self.beside.rows {
            let with = |judgement: Judgement| self.beside.names(row.of(judgement));
            let away = |wanted: Cell| {
                let places = row.cells.iter().enumerate().filter(move |(_, cell)| **cell == wanted).map(|(at, _)| at);
                self.beside.names(places)
            };
            let parts = [
                (self.words.of_kind("judgement", Judgement::NotAssessed.word()), with(Judgement::NotAssessed)),
                (self.words.of_kind("judgement", Judgement::NotApplicable.word()), with(Judgement::NotApplicable)),
                (self.say("side-by-side-label-not-taken-up"), away(Cell::NotTakenUp)),
                (self.say("side-by-side-label-not-there"), away(Cell::NotThere)),
            ];
            let told: Vec<String> = parts
                .into_iter()
                .filter(|(_, units)| !units.is_empty())
                .map(|(word, units)| {
                    self.words.with("side-by-side-open", &[("word", word.into()), ("units", self.words.list(&units).into())])
                })
                .collect();
            if !told.is_empty() {
                let mut text = vec![Span::Strong(self.factor(row)), Span::Break];
                text.extend(prose(&told.join("\n")));
                items.push(vec![Block::Paragraph(text)]);
            }
        }
        if items.is_empty() {
            return vec![];
        }
        vec![self.heading(2, &self.say("side-by-side-section-open")), Block::List { ordered: false, items }]
    }

    /// The open actions of each unit, by due date; a unit without one is named.
    fn due(&self) -> Vec<Block> {
        let mut blocks = vec![self.heading(2, &self.say("side-by-side-section-due"))];
        for (side, t) in self.beside.sides.iter().zip(self.tellers) {
            blocks.push(self.heading(3, &side.name));
            let row = |action: &&Action| {
                let factor = action.factor.as_ref().map(|factor| t.factor(factor.as_str())).unwrap_or_default();
                let lead = t.name(action.lead.as_ref(), "page-no-lead");
                vec![
                    prose(&t.action(action)),
                    prose(&action.title),
                    t.or(&factor, "plan-why-none"),
                    prose(&lead),
                    prose(&t.date(action.due)),
                    prose(&self.words.of_kind("status", action.status.word())),
                ]
            };
            let open = side.open_actions();
            if open.is_empty() {
                blocks.push(Block::Paragraph(prose(&self.say("side-by-side-due-none"))));
                continue;
            }
            let columns = [
                ("plan-column-number", 1),
                ("plan-column-action", 6),
                ("plan-column-factor", 4),
                ("plan-column-lead", 3),
                ("plan-column-due", 3),
                ("plan-column-status", 3),
            ];
            blocks.push(Block::Table {
                caption: self.words.with("side-by-side-caption-due", &[("unit", side.name.replace('\n', " ").into())]),
                columns: self.columns(&columns),
                rows: open.iter().map(row).collect(),
            });
        }
        blocks
    }
}

/// What differs between sessions that stand side by side and has to be said: editions, and units of one name.
#[must_use]
pub fn said(beside: &SideBySide<'_>, words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    if beside.editions.len() > 1 {
        told.push(words.with("side-by-side-said-editions", &[("editions", words.list(&beside.editions).into())]));
    }
    if !beside.doubles.is_empty() {
        let args = [("count", beside.doubles.len().into()), ("names", words.list(&beside.doubles).into())];
        told.push(words.with("side-by-side-said-doubles", &args));
    }
    told
}

#[cfg(test)]
mod tests;
