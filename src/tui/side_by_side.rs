//! Units side by side: a row per key factor, a column per unit, as many as fit; and the texts of one cell.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{
    Page,
    beside::{LABELS, listed, said},
    cell, cells, piece,
    rows::wrap,
    scroll,
    spots::Spot,
    walk,
};
use crate::{
    app::{App, Stage, point::Point, side_by_side::Field},
    report::{Tone, side_by_side_said},
    session::{
        Judgement,
        side_by_side::{Cell, Row, SideBySide},
    },
};

/// The number of a key factor with what stands before it.
const NUMBER: usize = 5;
/// The least that the name of a key factor is given, and a unit.
const NAME: usize = 19;
const LEAST: usize = 12;

/// Draws what is shown.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(Stage::SideBySide(field)) = app.stage else { return };
    let Some(beside) = app.side_by_side(field) else { return };
    match field.texts {
        Some(from) => texts(page, &beside, field, from, body),
        None => matrix(page, &beside, field, body),
    }
}

/// The widest word of the judgements in this language.
fn widest(page: &Page<'_>) -> usize {
    Judgement::ALL.iter().map(|judgement| usize::from(cells(&word(page, *judgement)))).max().unwrap_or(0)
}

fn word(page: &Page<'_>, judgement: Judgement) -> String {
    page.words.of_kind("judgement", judgement.word())
}

/// What a cell says, and how it looks.
fn told(page: &Page<'_>, held: Cell, has_words: bool) -> (String, Style) {
    match held {
        Cell::Held(judgement) => {
            let style = walk::tone_style(page, judgement);
            let text = if has_words { word(page, judgement) } else { walk::mark(page, judgement).repeat(3) };
            (text, style)
        }
        Cell::NotTakenUp | Cell::NotThere if !has_words => (page.say("beside-nothing"), page.theme.quiet()),
        Cell::NotTakenUp => (page.say("compare-not-taken-up"), page.theme.quiet()),
        Cell::NotThere => (page.say("side-by-side-not-there"), page.theme.quiet()),
    }
}

/// The name of a key factor with its number.
fn factor(beside: &SideBySide<'_>, row: &Row) -> (String, String) {
    let (number, name) = beside.factor(row);
    (number.map_or_else(String::new, |number| number.to_string()), name)
}

fn matrix(page: &mut Page<'_>, beside: &SideBySide<'_>, field: Field, body: Rect) {
    let count = beside.sides.len();
    page.text(body.x, body.y, body.width, &page.say("side-by-side-head"), page.theme.subject());
    let width = usize::from(body.width);
    let widest = widest(page);
    // Whole words where the units fit with them; else marks, which the foot explains.
    let room = width - NUMBER - NAME;
    let has_words = room / (widest + 1) >= count.min(3);
    let least = if has_words { widest + 1 } else { LEAST };
    let shown = (room / least).clamp(1, count.max(1));
    // Key factors are named whole where there is room for it; the rest is for the names of units.
    let longest = beside.rows.iter().map(|row| usize::from(cells(&factor(beside, row).1)) + 1).max().unwrap_or(0);
    let each = ((width - NUMBER).saturating_sub(longest.clamp(NAME, 40)) / shown).clamp(least, 36).min(room / shown);
    let names = width - NUMBER - shown * each;
    let first = scroll(field.unit, field.unit + 1, count, shown);
    let args = [("first", (first + 1).into()), ("last", (first + shown).min(count).into()), ("all", count.into())];
    let which = if shown < count { page.words.with("side-by-side-some", &args) } else { page.words.with("side-by-side-all", &args) };
    page.right(body, body.y, &which, page.theme.quiet());
    let mut y = body.y + 1;
    // Nobody shall read a ranking into it; what differs is said.
    let notes = std::iter::once(page.say("side-by-side-order")).chain(side_by_side_said(beside, page.words));
    for (at, note) in notes.enumerate() {
        let style = if at == 0 { page.theme.quiet() } else { page.theme.tone(Tone::Warning) };
        y += page.wrapped(Rect { y, height: 2, ..body }, &note, style);
    }
    y += u16::from(body.height > 20);
    let head = beside.sides.iter().enumerate().skip(first).take(shown).map(|(at, side)| {
        let style = if at == field.unit { page.theme.subject() } else { page.theme.quiet() };
        // The selected one is marked by a sign too.
        let name = if at == field.unit { format!(">{}", side.name) } else { side.name.clone() };
        piece(format!("{} ", cell(&name, each.saturating_sub(1))), style)
    });
    let head: Vec<Span<'static>> = std::iter::once(piece(" ".repeat(NUMBER + names), Style::new())).chain(head).collect();
    page.lines(Rect { y, height: 1, ..body }, &[Line::from(head)]);
    let foot = foot(page, beside, field, has_words, width);
    let below = u16::try_from(foot.len()).unwrap_or(0) + 1;
    let list = Rect { y: y + 1, height: body.bottom().saturating_sub(y + 1 + below), ..body };
    let from = scroll(field.row, field.row + 1, beside.rows.len(), usize::from(list.height));
    for (y, (at, row)) in (list.y..list.bottom()).zip(beside.rows.iter().enumerate().skip(from)) {
        let is_here = at == field.row;
        let (number, name) = factor(beside, row);
        let style = if is_here { page.theme.subject() } else { Style::new() };
        let mut line = vec![
            piece(format!("{} {number:>2} ", if is_here { ">" } else { " " }), page.theme.quiet()),
            piece(format!("{} ", cell(&name, names.saturating_sub(1))), style),
        ];
        for (place, held) in row.cells.iter().enumerate().skip(first).take(shown) {
            let (text, style) = told(page, *held, has_words);
            let style = if is_here && place == field.unit { style.patch(page.theme.subject()) } else { style };
            line.push(piece(format!("{} ", cell(&text, each.saturating_sub(1))), style));
        }
        page.lines(Rect { y, height: 1, ..body }, &[Line::from(line)]);
        for place in first..(first + shown).min(count) {
            let x = body.x + u16::try_from(NUMBER + names + (place - first) * each).unwrap_or(0);
            let spot = Rect { x, y, width: u16::try_from(each).unwrap_or(1), height: 1 };
            page.spot(spot, || Spot::At(Point::Row(at * count + place)));
        }
    }
    for (y, row) in (body.bottom().saturating_sub(below - 1)..body.bottom()).zip(&foot) {
        page.text(body.x, y, body.width, row, page.theme.quiet());
    }
}

/// What the selected cell says, whom that unit could ask, and where there are marks what they mean.
fn foot(page: &Page<'_>, beside: &SideBySide<'_>, field: Field, has_words: bool, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if let (Some(row), Some(side)) = (beside.rows.get(field.row), beside.sides.get(field.unit)) {
        let held = row.cells.get(field.unit).copied().unwrap_or(Cell::NotThere);
        let (_, name) = factor(beside, row);
        let args = [("unit", side.name.as_str().into()), ("factor", name.into()), ("judgement", told(page, held, true).0.into())];
        let mut said = page.words.with("side-by-side-selected", &args);
        let has = beside.names(row.of(Judgement::InPlace));
        if held.is_gap() && !has.is_empty() {
            said = page.words.sentences(&[said, page.words.with("side-by-side-ask", &[("units", page.words.list(&has).into())])]);
        }
        lines.extend(wrap(&said, width).into_iter().take(2).map(|row| row.to_string()));
    }
    if !has_words {
        let legend: Vec<String> = Judgement::ALL
            .iter()
            .map(|judgement| {
                let args = [("mark", walk::mark(page, *judgement).into()), ("judgement", word(page, *judgement).into())];
                page.words.with("beside-legend", &args)
            })
            .collect();
        lines.extend(wrap(&legend.join("  "), width).into_iter().take(2).map(|row| row.to_string()));
    }
    lines
}

/// What one unit says of one key factor.
fn texts(page: &mut Page<'_>, beside: &SideBySide<'_>, field: Field, from: usize, body: Rect) {
    let (Some(row), Some(side)) = (beside.rows.get(field.row), beside.sides.get(field.unit)) else { return };
    let held = row.cells.get(field.unit).copied().unwrap_or(Cell::NotThere);
    let (number, name) = factor(beside, row);
    page.text(body.x, body.y, body.width, format!("{number} {name}").trim(), page.theme.subject());
    let (judged, style) = told(page, held, true);
    let at = [("first", (field.unit + 1).into()), ("all", beside.sides.len().into())];
    page.right(body, body.y, &page.words.with("side-by-side-place", &at), page.theme.quiet());
    page.text(body.x, body.y + 1, body.width, &side.name, Style::new());
    page.right(Rect { y: body.y + 1, ..body }, body.y + 1, &judged, style);
    let width = usize::from(body.width);
    let mut lines = Vec::new();
    for (label, said) in LABELS.iter().zip(said(page, &side.held, Some(&row.factor))).filter(|(_, said)| !said.trim().is_empty()) {
        lines.push(Line::from(piece(page.say(label), page.theme.quiet())));
        for text in said.lines() {
            lines.extend(wrap(text, width - 2).into_iter().map(|row| Line::from(piece(format!("  {}", row.trim_end()), Style::new()))));
        }
    }
    if lines.is_empty() {
        lines.push(Line::from(piece(page.say("overview-nothing-said"), Style::new())));
    }
    listed(page, &lines, from, Rect { y: body.y + 3, height: body.height.saturating_sub(3), ..body });
}
