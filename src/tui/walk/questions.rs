//! What to look into: the guide questions of a key factor, with the notes on them and the open field.

use std::ops::Range;

use ratatui::{layout::Rect, style::Style, text::Line};

use super::types_inline;
use crate::{
    app::{App, Command, Field, Open, Typing, point::Point, target::Target, typing::Sheet, walk::Do},
    benchmark::{GuideQuestion, KeyFactor},
    report::Tone,
    session::{Id, Looked},
    text::{one_line, shorten, width as cells},
    tui::page::{Page, going_on, piece, scroll},
    tui::rows::wrap,
    tui::spots::Spot,
};

/// The questions as rows, and what stands where among them.
#[derive(Default)]
struct Rows {
    lines: Vec<Line<'static>>,
    /// Where each question begins.
    starts: Vec<usize>,
    /// The rows of the selected question.
    here: Range<usize>,
    /// Where the open field begins, and its height.
    field: Option<(usize, u16)>,
}

/// What is drawn: the questions of a key factor, how far each was looked into, what is being typed.
#[derive(Clone, Copy)]
struct Questions<'a> {
    open: &'a Open,
    factor: &'a KeyFactor,
    ids: &'a [Id],
    looked: &'a [Looked],
    typing: Option<&'a Typing>,
}

/// What to look into. When the selected question does not fit it takes up to `spare` rows below as
/// well; says whether they are still free.
pub fn draw(page: &mut Page<'_>, app: &App, open: &Open, factor: &KeyFactor, area: Rect, spare: u16) -> bool {
    let ids: Vec<Id> = factor.questions.iter().map(|question| factor.full(&question.id).into()).collect();
    let looked = open.session.looked_at(&ids);
    let head = draw_head(page, &looked, area);
    let typing = types_inline(app).then_some(app.typing.as_ref()).flatten();
    let head_rows = 1 + u16::from(is_airy(area));
    let list = Rect { y: area.y + head_rows, height: area.height.saturating_sub(head_rows), ..area };
    let questions = Questions { open, factor, ids: &ids, looked: &looked, typing };
    let rows = rows(page, &questions, area, usize::from(list.height + spare));
    let is_full = rows.here.len() > usize::from(list.height);
    let list = Rect { height: list.height + if is_full { spare } else { 0 }, ..list };
    let shown = shown(&rows, usize::from(list.height));
    page.lines(list, rows.lines.get(shown.clone()).unwrap_or_default());
    for (at, start) in rows.starts.iter().enumerate() {
        let end = rows.starts.get(at + 1).copied().unwrap_or(rows.lines.len());
        let (from, to) = (shown.start.max(*start), shown.end.min(end));
        if from < to {
            let (y, height) = (u16::try_from(from - shown.start).unwrap_or(0), u16::try_from(to - from).unwrap_or(0));
            page.spot(Rect { y: list.y + y, height, ..list }, || question_spot(open, at));
        }
    }
    draw_more(page, area, head, shown.start > 0, rows.lines.len() > shown.end);
    if let (Some((row, height)), Some(Sheet::Field(field))) = (rows.field, typing.map(|typing| &typing.text)) {
        let y = list.y + u16::try_from(row.saturating_sub(shown.start)).unwrap_or(0);
        draw_field(page, field, list, y, height);
    }
    !is_full
}

/// A question, to be clicked: selected first, then its note is opened.
fn question_spot(open: &Open, at: usize) -> Spot {
    if open.walk.question == at { Spot::Does(Command::Walk(Do::EditNote)) } else { Spot::At(Point::Question(at)) }
}

/// Whether there is room for empty rows between the questions.
fn is_airy(area: Rect) -> bool {
    area.height > 14
}

/// The heading with how many questions are covered; gives its width without the count.
fn draw_head(page: &mut Page<'_>, looked: &[Looked], area: Rect) -> u16 {
    let covered = looked.iter().filter(|looked| **looked == Looked::Covered).count();
    let head = page.text(area.x, area.y, area.width, &page.say("walk-look-into"), page.theme.quiet());
    let count = page.words.with("walk-covered", &[("count", covered.into()), ("all", looked.len().into())]);
    page.right(area, area.y, &count, page.theme.quiet());
    head
}

/// Behind the heading: whether there is more above or below.
fn draw_more(page: &mut Page<'_>, area: Rect, head: u16, above: bool, below: bool) {
    let more = match (above, below) {
        (true, true) => "walk-more-both",
        (true, false) => "walk-more-above",
        (false, true) => "walk-more",
        (false, false) => return,
    };
    let more = page.say(more);
    page.text(area.x + head + 3, area.y, area.width, &more, page.theme.quiet());
}

fn draw_field(page: &mut Page<'_>, field: &Field, list: Rect, y: u16, height: u16) {
    let spot = Rect { x: list.x + 5, y, width: note_width_of(list), height: height.min(list.bottom().saturating_sub(y)) };
    for y in spot.top()..spot.bottom() {
        page.text(list.x + 3, y, 1, page.field_bar(), page.theme.bar());
    }
    page.spot(Rect { x: list.x, width: list.width, ..spot }, || Spot::Field);
    *page.cursor = field.draw(spot, page.buf, page.theme.ground());
}

/// All questions as rows; the selected one takes `most` of them at the most.
fn rows(page: &Page<'_>, questions: &Questions<'_>, area: Rect, most: usize) -> Rows {
    let Questions { open, factor, ids, typing, .. } = *questions;
    let width = usize::from(area.width.saturating_sub(6));
    let is_cut = questions.most_rows(width, is_airy(area)) > usize::from(area.height);
    let mut rows = Rows::default();
    for (at, ((question, id), looked)) in factor.questions.iter().zip(ids).zip(questions.looked.iter().copied()).enumerate() {
        let selected = at == open.walk.question;
        let from = rows.lines.len();
        rows.starts.push(from);
        rows.lines.extend(asked(page, looked, at, &question.text, (selected, is_cut), width));
        let details = rows.lines.len();
        if selected {
            rows.lines.extend(parts(page, factor, question, width));
        }
        if looked == Looked::NobodyKnew {
            rows.lines.push(indent(shorten(&homework(page, open, id), width), page.theme.tone(Tone::Warning)));
        }
        rows.lines.extend(notes(page, open, id, typing, selected, width));
        if selected {
            if let Some(Sheet::Field(field)) = typing.map(|typing| &typing.text) {
                let height = field.height(note_width_of(area)).clamp(1, area.height.saturating_sub(4).max(1));
                rows.field = Some((rows.lines.len(), height));
                rows.lines.extend((0..height).map(|_| Line::default()));
            } else if open.session.notes_on(id).next().is_none() {
                let covered = looked == Looked::Covered;
                rows.remark(page.say(if covered { "walk-covered-no-note" } else { "walk-no-note" }), width, page.theme.quiet());
            }
            rows.here = from..rows.lines.len();
            rows.give_way(details, most, page.theme.quiet());
        }
        if is_airy(area) && at + 1 < ids.len() {
            rows.lines.push(Line::default());
        }
    }
    rows
}

impl Questions<'_> {
    /// The most rows that all of them take, whole and with their notes, whichever is selected: where so many
    /// fit, nothing moves when another one is.
    fn most_rows(&self, width: usize, airy: bool) -> usize {
        let parts =
            self.factor.questions.iter().map(|question| question.parts.iter().map(|part| wrap(part, width).len()).sum::<usize>() + 1);
        let asked = self.factor.questions.iter().map(|question| wrap(&question.text, width).len() + usize::from(airy));
        let noted = self.open.session.notes.values().filter(|note| note.question.as_ref().is_some_and(|id| self.ids.contains(id)));
        asked.sum::<usize>() + parts.max().unwrap_or_default() + noted.map(|note| wrap(&note.text, width).len()).sum::<usize>()
    }
}

impl Rows {
    /// A remark behind the last row, where there is room for it: a row of its own would move all questions
    /// below it whenever another one is selected.
    fn remark(&mut self, text: String, width: usize, quiet: Style) {
        if let Some(line) = self.lines.last_mut().filter(|line| line.width() + 2 + cells(&text) <= width + 5) {
            line.push_span(piece(format!("  {text}"), quiet));
        }
    }

    /// Takes rows out of the selected question, which ends the list so far, when it has more than
    /// `most`. Question and field stay whole; what stands between them, from `details` on, gives way.
    fn give_way(&mut self, details: usize, most: usize, quiet: Style) {
        if self.here.len() <= most {
            return;
        }
        let kept = self.lines.len() - self.field.map_or(0, |(_, height)| usize::from(height));
        let cut = (self.here.len() - most + 1).min(kept - details);
        if cut > 1 {
            self.lines.drain(kept - cut..kept);
            self.lines.insert(kept - cut, indent("...".to_owned(), quiet));
            self.field = self.field.map(|(row, height)| (row - cut + 1, height));
            self.here.end = self.lines.len();
        }
    }
}

/// The question itself, with its mark and number; where rows are scarce in two at the most unless it is selected.
fn asked(page: &Page<'_>, looked: Looked, at: usize, text: &str, (selected, is_cut): (bool, bool), width: usize) -> Vec<Line<'static>> {
    let mark = match looked {
        _ if selected => ">",
        Looked::Covered => "+",
        Looked::NobodyKnew => "?",
        Looked::NotYet => " ",
    };
    let (bar, style) = if selected { (page.theme.bar(), page.theme.subject()) } else { (page.theme.quiet(), Style::new()) };
    let mut rows = wrap(text, width);
    if is_cut && !selected && rows.len() > 2 {
        rows.truncate(2);
        rows[1] = going_on(&rows[1], width);
    }
    let line = |(row, text): (usize, String)| {
        let head = if row == 0 { format!("{mark} {:<3}", at + 1) } else { " ".repeat(5) };
        Line::from(vec![piece(head, bar), piece(text, style)])
    };
    rows.into_iter().enumerate().map(line).collect()
}

/// The parts of a question, and which other one it goes with.
fn parts(page: &Page<'_>, factor: &KeyFactor, question: &GuideQuestion, width: usize) -> Vec<Line<'static>> {
    let quiet = page.theme.quiet();
    let mut lines = Vec::new();
    for part in &question.parts {
        let rows = wrap(part, width.saturating_sub(2)).into_iter().enumerate();
        lines.extend(rows.map(|(row, text)| indent(format!("{}{text}", if row == 0 { "- " } else { "  " }), quiet)));
    }
    if let Some(other) = question.with.as_ref().and_then(|other| factor.questions.iter().position(|q| q.id == *other)) {
        lines.push(indent(page.words.with("walk-with", &[("number", (other + 1).into())]), quiet));
    }
    lines
}

/// The notes on a question but the one that is being edited; a row each unless it is selected.
fn notes(page: &Page<'_>, open: &Open, id: &Id, typing: Option<&Typing>, selected: bool, width: usize) -> Vec<Line<'static>> {
    let quiet = page.theme.quiet();
    let edited = typing.and_then(|typing| match &typing.target {
        Target::Note { note, .. } => note.as_ref(),
        _ => None,
    });
    let mut lines = Vec::new();
    for note in open.session.notes_on(id).filter(|note| edited != Some(&note.id)) {
        if selected {
            lines.extend(wrap(&note.text, width).into_iter().map(|text| indent(text, quiet)));
        } else {
            lines.push(indent(shorten(&one_line(&note.text), width), quiet));
        }
    }
    lines
}

fn indent(text: String, style: Style) -> Line<'static> {
    Line::from(vec![piece(" ".repeat(5), style), piece(text, style)])
}

/// Which rows fit into `height`, with the selected question among them. Whole questions only: a note
/// without its question says nothing, nor does half a question.
fn shown(rows: &Rows, height: usize) -> Range<usize> {
    let Rows { lines, starts, here, .. } = rows;
    let mut first = scroll(here.start, here.end, lines.len(), height);
    if here.end > first + height {
        first = here.end - height;
    }
    first = starts.iter().copied().find(|start| (first..=here.start).contains(start)).unwrap_or(first);
    let end = (first + height).min(lines.len());
    let end = if end == lines.len() { end } else { starts.iter().copied().rfind(|start| (here.end..=end).contains(start)).unwrap_or(end) };
    first..end
}

/// The same as [`note_width`], seen from the column that the questions stand in.
fn note_width_of(column: Rect) -> u16 {
    column.width.saturating_sub(6)
}

fn homework(page: &Page<'_>, open: &Open, question: &Id) -> String {
    let look = open.session.look(question);
    let name = open.session.name(look.finder.as_ref()).map_or_else(|| page.say("nobody-yet"), str::to_owned);
    match look.by {
        Some(by) => page.words.with("walk-homework-by", &[("name", name.into()), ("date", page.words.long_date(by).into())]),
        None => page.words.with("walk-homework", &[("name", name.into())]),
    }
}
