//! The field of impact and effort: three by three places, numbers standing in them, the selected action
//! in words below.

use ratatui::{layout::Rect, style::Style};

use super::{
    Page, cells,
    prompt::{self, Prompt},
    rows::wrap,
};
use crate::{
    app::{App, Open, plan::selected},
    session::{Action, Level},
};

/// The names of the three levels stand in so many cells at the left.
const LABELS: u16 = 8;
/// From this height of a place on, it is as tall as it gets.
const TALLEST: u16 = 9;

/// Draws the field.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(here) = selected(app) else {
        let text = page.say("matrix-empty");
        page.wrapped(Rect { y: body.y + 2, height: 4, width: body.width.min(64), ..body }, &text, Style::new());
        return;
    };
    let actions: Vec<&Action> = open.session.actions_in_order().collect();
    let tray: Vec<&Action> = actions.iter().copied().filter(|action| action.place().is_none()).collect();
    page.text(body.x, body.y, body.width, &page.say("matrix-title"), page.theme.subject());
    let count = page.words.with("matrix-count", &[("placed", (actions.len() - tray.len()).into()), ("open", tray.len().into())]);
    let count = if open.session.has_shortlist() { page.words.dotted(&[count, page.say("matrix-kept")]) } else { count };
    page.right(body, body.y, &count, page.theme.quiet());
    // Below the field: its lower axis, the tray, an empty row, the selected action.
    let below = 1 + 2 + 1 + 3;
    let tall = ((body.height.saturating_sub(1 + below + 2)) / 3).clamp(2, TALLEST);
    let width = (body.width - LABELS - 2) / 3;
    let field = Rect { x: body.x + LABELS, y: body.y + 1, width: width * 3 + 2, height: tall * 3 + 2 };
    lines(page, field, width, tall);
    for (row, impact) in Level::ALL.iter().rev().enumerate() {
        let y = field.y + row_offset(row, tall);
        page.text(body.x, y, LABELS, &page.words.of_kind("level", impact.word()), page.theme.quiet());
        page.text(body.x, y + 1, LABELS, &page.say("matrix-impact"), page.theme.quiet());
        for (column, effort) in Level::ALL.iter().enumerate() {
            let x = field.x + u16::try_from(column).unwrap_or(0) * (width + 1);
            let there: Vec<&Action> = actions.iter().copied().filter(|action| action.place() == Some((*impact, *effort))).collect();
            place(page, open, &there, here, corner(*impact, *effort), Rect { x, y, width, height: tall });
        }
    }
    let mut y = field.bottom();
    for (column, effort) in Level::ALL.iter().enumerate() {
        let x = field.x + u16::try_from(column).unwrap_or(0) * (width + 1);
        let text = page.words.with("matrix-effort", &[("level", page.words.of_kind("level", effort.word()).into())]);
        page.text(x + 1, y, width - 1, &text, page.theme.quiet());
    }
    y += 1;
    let label = page.say("matrix-tray");
    let used = page.text(body.x, y, body.width, &label, if tray.is_empty() { page.theme.quiet() } else { page.theme.subject() }) + 2;
    let rest = Rect { x: body.x + used, y, width: body.width - used, height: 2 };
    if tray.is_empty() {
        let text = page.say("matrix-tray-empty");
        page.text(rest.x, y, rest.width, &text, page.theme.quiet());
    } else {
        numbers(page, open, &tray, here, rest);
    }
    prompt::line(page, app, Rect { y: y + 2, height: 1, ..body }, Prompt::Matrix);
    words(page, open, here, Rect { y: y + 3, height: body.bottom().saturating_sub(y + 3), ..body });
}

fn row_offset(row: usize, tall: u16) -> u16 {
    u16::try_from(row).unwrap_or(0) * (tall + 1)
}

/// What the room calls a corner of the field.
fn corner(impact: Level, effort: Level) -> Option<&'static str> {
    match (impact, effort) {
        (Level::High, Level::Low) => Some("matrix-quick-wins"),
        (Level::High, Level::High) => Some("matrix-major"),
        (Level::Low, Level::Low) => Some("matrix-fill-ins"),
        (Level::Low, Level::High) => Some("matrix-thankless"),
        (Level::Medium, _) | (_, Level::Medium) => None,
    }
}

/// The lines between the places.
fn lines(page: &mut Page<'_>, field: Rect, width: u16, tall: u16) {
    let (across, down, cross) = if page.theme.drawing { ("─", "│", "┼") } else { ("-", "|", "+") };
    let style = page.theme.quiet();
    for row in 1..3_u16 {
        let y = field.y + row * (tall + 1) - 1;
        page.text(field.x, y, field.width, &across.repeat(usize::from(field.width)), style);
    }
    for column in 1..3_u16 {
        let x = field.x + column * (width + 1) - 1;
        for y in field.top()..field.bottom() {
            let is_cross = (y - field.y + 1).is_multiple_of(tall + 1);
            page.text(x, y, 1, if is_cross { cross } else { down }, style);
        }
    }
}

/// A place of the field: its name where it has one, then the numbers that stand in it.
fn place(page: &mut Page<'_>, open: &Open, there: &[&Action], here: &Action, name: Option<&str>, area: Rect) {
    let inner = Rect { x: area.x + 1, width: area.width - 1, ..area };
    if let Some(name) = name {
        let text = page.say(name);
        page.text(inner.x, inner.y, inner.width, &text, page.theme.quiet());
    }
    // Where places are low the numbers begin beside the name's row only when there is no name.
    let top = u16::from(name.is_some() || area.height > 3);
    numbers(page, open, there, here, Rect { y: inner.y + top, height: inner.height - top, ..inner });
}

/// Numbers row by row, as many as fit; the selected one is always among them, and how many more there are.
fn numbers(page: &mut Page<'_>, open: &Open, there: &[&Action], here: &Action, area: Rect) {
    let shortlist = open.session.has_shortlist();
    let text = |action: &Action| {
        let kept = if shortlist && action.shortlisted { "*" } else { "" };
        if action.id == here.id { format!("[A{}{kept}]", action.number) } else { format!(" A{}{kept} ", action.number) }
    };
    let wide = there.iter().map(|action| cells(&text(action))).max().unwrap_or(1).max(1);
    let columns = (area.width / wide).max(1);
    let room = usize::from(columns * area.height);
    let mut shown: Vec<&Action> = there.to_vec();
    let mut more = 0;
    if there.len() > room {
        // The last places of the last row say how many more there are.
        let note = cells(&page.words.with("matrix-more", &[("count", there.len().into())])).div_ceil(wide).min(columns);
        let keep = room.saturating_sub(usize::from(note));
        more = there.len() - keep;
        let at = there.iter().position(|action| action.id == here.id).unwrap_or(0);
        let first = if at < keep { 0 } else { (at + 1).saturating_sub(keep.max(1)) };
        shown = there.iter().copied().skip(first).take(keep).collect();
    }
    let at = |slot: usize| {
        let slot = u16::try_from(slot).unwrap_or(u16::MAX);
        (area.x + slot % columns * wide, area.y + slot / columns)
    };
    for (slot, action) in shown.iter().enumerate() {
        let (x, y) = at(slot);
        let style = if action.id == here.id { page.theme.chosen() } else { Style::new() };
        page.text(x, y, area.right().saturating_sub(x), &text(action), style);
    }
    if more > 0 && area.height > 0 {
        let (x, y) = at(shown.len());
        let text = page.words.with("matrix-more", &[("count", more.into())]);
        page.text(x + 1, y, area.right().saturating_sub(x + 1), &text, page.theme.quiet());
    }
}

/// The selected action in words: its title, who leads it, by when, where it stands.
fn words(page: &mut Page<'_>, open: &Open, here: &Action, area: Rect) {
    if area.height == 0 {
        return;
    }
    let lead = open.session.name(here.lead.as_ref()).map_or_else(|| page.say("no-lead"), str::to_owned);
    let due = here.due.map_or_else(|| page.say("no-date"), |date| page.words.long_date(date));
    let place = here.place().map_or_else(
        || page.say("matrix-no-place"),
        |(impact, effort)| {
            let word = |level: Level| page.words.of_kind("level", level.word());
            page.words.with("matrix-place", &[("impact", word(impact).into()), ("effort", word(effort).into())])
        },
    );
    let title = page.words.with("number-action", &[("number", here.number.into())]);
    let title = page.words.with("plan-action-titled", &[("action", title.into()), ("title", here.title.as_str().into())]);
    let facts = page.words.with("matrix-facts", &[("lead", lead.into()), ("due", due.into()), ("place", place.into())]);
    let width = usize::from(area.width - 2);
    let titles = wrap(&title, width);
    let facts = wrap(&facts, width);
    let room = usize::from(area.height);
    let titles_shown = titles.len().min(room.saturating_sub(facts.len().min(room.saturating_sub(1))).max(1));
    let rows = titles.iter().take(titles_shown).map(|row| (row, page.theme.subject()));
    let rows: Vec<(&String, Style)> = rows.chain(facts.iter().map(|row| (row, Style::new()))).take(room).collect();
    let cut = titles_shown < titles.len();
    for (at, (y, (row, style))) in (area.y..).zip(rows).enumerate() {
        page.text(area.x, y, 1, page.bar(), page.theme.bar());
        let row = if cut && at + 1 == titles_shown { super::page::going_on(row, width) } else { row.clone() };
        page.text(area.x + 2, y, area.width - 2, &row, style);
    }
}
