//! The opening: why we are here, how we work, who is here, what is open from before, the day.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Page, cell, due, page::going_on, piece, rows::wrap, scroll};
use crate::{
    app::{
        App, Open,
        welcome::{self, PERSON_KEYS, Row},
    },
    benchmark::ContextFactor,
    report::Tone,
    session::{Id, Party},
    text::{one_line, shorten},
};

/// The cells of the names of rows.
const LABEL: usize = 20;
/// A text is set no wider than this.
const WIDEST: usize = 66;

/// The rows as they are drawn, and where the selected one stands.
struct Drawn<'a, 'p> {
    page: &'a Page<'p>,
    app: &'a App,
    open: &'a Open,
    at: usize,
    width: usize,
    /// Whether there is room for every line of the ground rules.
    roomy: bool,
    lines: Vec<Line<'static>>,
    here: std::ops::Range<usize>,
}

/// Draws the opening.
pub fn draw(page: &mut Page<'_>, app: &App, at: usize, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let rows = welcome::rows(open);
    let at = at.min(rows.len().saturating_sub(1));
    head(page, app, open, body);
    let mut drawn = Drawn { page, app, open, at, width: usize::from(body.width), roomy: body.height > 24, lines: vec![], here: 0..0 };
    drawn.fill(&rows);
    let (lines, here) = (drawn.lines, drawn.here);
    let area = Rect { y: body.y + 3, height: body.height.saturating_sub(4), ..body };
    let height = usize::from(area.height);
    let first = scroll(here.start, here.end, lines.len(), height);
    page.lines(area, lines.get(first..).unwrap_or_default());
    let more = match (first > 0, lines.len() > first + height) {
        (true, true) => "walk-more-both",
        (true, false) => "walk-more-above",
        (false, true) => "walk-more",
        (false, false) => return,
    };
    let more = page.say(more);
    page.right(body, body.bottom() - 1, &more, page.theme.quiet());
}

/// The heading: which sitting it is, and on a later day that a new one can begin.
fn head(page: &mut Page<'_>, app: &App, open: &Open, body: Rect) {
    let session = &open.session;
    page.text(body.x, body.y, body.width, &page.say("opening-head"), page.theme.subject());
    let sitting = session.sitting().cloned().unwrap_or_default();
    let number = session.sittings.len().max(1);
    let mut facts = vec![page.words.with("opening-sitting", &[("number", number.into())])];
    facts.extend(sitting.date.map(|date| page.words.full_date(date)));
    facts.extend((!sitting.place.is_empty()).then(|| sitting.place.clone()));
    let facts = page.words.dotted(&facts);
    page.right(body, body.y, &shorten(&facts, usize::from(body.width).saturating_sub(12)), page.theme.quiet());
    if welcome::is_new_day(session, &app.now) {
        let date = sitting.date.map(|date| page.words.long_date(date)).unwrap_or_default();
        let text = page.words.with("opening-new-day", &[("date", date.into())]);
        page.text(body.x, body.y + 1, body.width, &text, page.theme.tone(Tone::Warning));
    }
}

impl Drawn<'_, '_> {
    fn fill(&mut self, rows: &[Row]) {
        let session = &self.open.session;
        let context = rows.iter().position(|row| *row == Row::Context);
        let (first, people): (usize, Vec<&Party>) = (2 + usize::from(context.is_some()), session.parties_in_order().collect());
        let about = &session.about;
        let aim = if about.aim.is_empty() {
            let aim = self.page.say(welcome::proposed_aim(session));
            Err(self.page.words.with("opening-aim-none", &[("aim", aim.into())]))
        } else {
            Ok(vec![one_line(&about.aim)])
        };
        let rules: Vec<String> = about.ground_rules.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let rules = match (rules.is_empty(), self.roomy) {
            (true, _) => Err(self.page.say("opening-rules-none")),
            (false, true) => Ok(rules),
            (false, false) => {
                let rules: Vec<String> = rules.iter().map(|rule| rule.trim_end_matches('.').to_owned()).collect();
                Ok(vec![self.page.words.dotted(&rules)])
            }
        };
        self.labelled(0, "opening-aim", aim);
        self.labelled(1, "opening-rules", rules);
        if let Some(row) = context {
            let noted = |known: &&ContextFactor| !session.context_of(&known.id, None).text.trim().is_empty();
            let names: Vec<String> = self.open.benchmark.context.iter().filter(noted).map(|known| known.name.clone()).collect();
            let none = names.is_empty().then(|| self.page.say("opening-context-none"));
            self.labelled(row, "opening-context", none.map_or_else(|| Ok(vec![self.page.words.dotted(&names)]), Err));
        }
        self.lines.push(Line::default());
        self.people(first, &people);
        let next = first + people.len();
        if session.sittings.len() > 1 {
            self.left_open(rows, next);
        }
        self.lines.push(Line::default());
        let parts: Vec<String> = welcome::day(session).into_iter().map(|part| self.day_part(&part)).collect();
        let day = self.page.words.dotted(&parts);
        self.labelled(rows.len().saturating_sub(1), "opening-day", Ok(vec![day]));
    }

    /// A row with its name; with nothing in it yet, what can be done about that.
    fn labelled(&mut self, row: usize, label: &'static str, text: Result<Vec<String>, String>) {
        let here = row == self.at;
        let (page, from) = (self.page, self.lines.len());
        let width = self.width.saturating_sub(LABEL + 2).min(WIDEST);
        // The day is the last row: nothing stands below it that could be pushed.
        let most = if self.roomy || label == "opening-day" { 8 } else { 3 };
        let (texts, style) = match text {
            Ok(texts) => (texts, if here { page.theme.subject() } else { Style::new() }),
            Err(none) => (vec![none], page.theme.quiet()),
        };
        let mut wrapped: Vec<String> = texts.iter().flat_map(|text| wrap(text, width)).collect();
        if wrapped.len() > most {
            wrapped.truncate(most);
            if let Some(last) = wrapped.last_mut() {
                *last = going_on(last, width);
            }
        }
        for (at, text) in wrapped.into_iter().enumerate() {
            let label = if at == 0 { page.say(label) } else { String::new() };
            let mark = if here && at == 0 { "> " } else { "  " };
            self.lines.push(Line::from(vec![
                piece(mark, page.theme.bar()),
                piece(cell(&label, LABEL), if here { page.theme.subject() } else { page.theme.quiet() }),
                piece(text, style),
            ]));
        }
        self.selected(row, from);
    }

    fn selected(&mut self, row: usize, from: usize) {
        if row == self.at {
            self.here = from..self.lines.len();
        }
    }

    fn people(&mut self, first: usize, people: &[&Party]) {
        let (page, session) = (self.page, &self.open.session);
        let here = people.iter().filter(|party| session.is_present(&party.id)).count();
        let head =
            page.words.with("opening-here", &[("here", here.into()), ("all", people.len().into()), ("people", session.people().into())]);
        self.lines.push(Line::from(piece(head, page.theme.subject())));
        if people.is_empty() {
            self.lines.push(Line::from(piece(format!("  {}", page.say("opening-nobody")), page.theme.quiet())));
        }
        let columns = welcome::columns(self.app.size.0);
        let width = self.width / columns;
        for (row, group) in people.chunks(columns).enumerate() {
            let from = self.lines.len();
            let places = (first + row * columns..).zip(group);
            let spans: Vec<Span<'static>> = places.clone().flat_map(|(at, party)| self.person(at, at - first, party, width)).collect();
            self.lines.push(Line::from(spans));
            for (at, _) in places {
                self.selected(at, from);
            }
        }
    }

    fn person(&self, row: usize, place: usize, party: &Party, width: usize) -> [Span<'static>; 2] {
        let theme = self.page.theme;
        let here = row == self.at;
        let present = self.open.session.is_present(&party.id);
        let key = PERSON_KEYS.chars().nth(place).unwrap_or(' ');
        let name = if party.role.is_empty() {
            party.name.clone()
        } else {
            self.page.words.with("opening-person", &[("name", party.name.as_str().into()), ("role", party.role.as_str().into())])
        };
        let text = format!("{key} [{}] {name}", if present { "x" } else { " " });
        let style = match (here, present) {
            (true, _) => theme.subject(),
            (false, true) => Style::new(),
            (false, false) => theme.quiet(),
        };
        [piece(if here { "> " } else { "  " }, theme.bar()), piece(cell(&text, width.saturating_sub(2)), style)]
    }

    fn left_open(&mut self, rows: &[Row], next: usize) {
        let page = self.page;
        let open: Vec<&Row> = rows.get(next..).unwrap_or_default().iter().filter(|row| **row != Row::Day).collect();
        let actions = open.iter().filter(|row| matches!(row, Row::Action(_))).count();
        let head = page.words.with("opening-before", &[("actions", actions.into()), ("homework", (open.len() - actions).into())]);
        self.lines.push(Line::default());
        self.lines.push(Line::from(piece(head, page.theme.subject())));
        for (at, row) in (next..).zip(open) {
            let here = at == self.at;
            let text = match row {
                Row::Action(id) => self.action(id),
                Row::Homework(question) => self.homework(question),
                Row::Aim | Row::Rules | Row::Context | Row::Person(_) | Row::Day => continue,
            };
            let from = self.lines.len();
            let style = if here { page.theme.subject() } else { Style::new() };
            self.lines.push(Line::from(vec![piece(if here { "> " } else { "  " }, page.theme.bar()), piece(text, style)]));
            self.selected(at, from);
        }
    }

    /// An action in a row: its title gives way, lead and date stay.
    fn action(&self, id: &Id) -> String {
        let (page, session) = (self.page, &self.open.session);
        let Some(action) = session.actions.get(id) else { return String::new() };
        let lead = session.name(action.lead.as_ref()).map_or_else(|| page.say("plan-missing-lead"), str::to_owned);
        let due = due::said(page, action.status, action.due, self.app.now.today(), false).1;
        let due = if action.due.is_none() { page.say("no-date") } else { due };
        self.row(&format!("A{}", action.number), &action.title, &page.words.series(&[shorten(&lead, 20), due]))
    }

    fn homework(&self, question: &Id) -> String {
        let (page, session) = (self.page, &self.open.session);
        let look = session.look(question);
        let finder = session.name(look.finder.as_ref()).map_or_else(|| page.say("nobody-yet"), str::to_owned);
        let by = look.by.map(|by| page.words.near_date(by, self.app.now.today()));
        let facts: Vec<String> = [shorten(&finder, 20)].into_iter().chain(by).collect();
        let known = self.open.benchmark.question(question.as_str());
        let number = known.and_then(|(factor, asked)| {
            let at = factor.questions.iter().position(|other| other.id == asked.id)? + 1;
            Some(format!("{}.{at}", self.open.benchmark.number(&factor.id)?))
        });
        let text = known.map_or_else(|| question.to_string(), |(_, asked)| asked.text.clone());
        self.row(&format!("? {}", number.unwrap_or_default()), &text, &page.words.series(&facts))
    }

    fn row(&self, number: &str, text: &str, facts: &str) -> String {
        let facts_width = crate::text::width(facts);
        let room = self.width.saturating_sub(2 + 7 + facts_width + 2).max(12);
        format!("{}{}  {facts}", cell(number, 7), cell(text, room))
    }

    fn day_part(&self, part: &welcome::DayPart) -> String {
        let words = self.page.words;
        let name = words.say(part.name);
        let name = match part.minutes {
            Some(minutes) => words.with("day-minutes", &[("name", name.into()), ("minutes", minutes.into())]),
            None => name,
        };
        match &part.begins {
            Some(begins) => words.with("day-at", &[("begins", begins.as_str().into()), ("name", name.into())]),
            None => name,
        }
    }
}
