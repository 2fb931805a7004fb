//! The history in words, newest first, and the question before going back to a point of it.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, over, scroll};
use crate::{
    app::{App, history::History},
    text::shorten,
};

/// The cells of the time or the date.
const WHEN: usize = 13;

/// Draws the history.
pub fn draw(page: &mut Page<'_>, app: &App, history: &History, body: Rect) {
    page.clear(body);
    let quiet = page.theme.quiet();
    page.text(body.x + 2, body.y + 1, body.width, &page.say("over-history"), page.theme.subject());
    let count = page.words.with("history-count", &[("count", history.past.len().into())]);
    page.right(body, body.y + 1, &count, quiet);
    let area = Rect { x: body.x + 2, y: body.y + 5, width: body.width.saturating_sub(4), height: body.height.saturating_sub(6) };
    if !history.is_asking {
        page.text(body.x, body.y + 3, 1, page.field_bar(), page.theme.bar());
        *page.cursor = history.field.draw(Rect { y: body.y + 3, height: 1, ..area }, page.buf, page.theme.ground());
    }
    if history.shown.is_empty() {
        page.text(area.x, area.y, area.width, &page.say("find-nothing"), quiet);
    }
    let height = usize::from(area.height);
    let first = scroll(history.at, history.at + 1, history.shown.len(), height);
    // Only the rows that are seen are touched, however long the history is.
    let seen = history.shown.iter().enumerate().skip(first).take(height);
    for (y, (place, row)) in (area.y..area.bottom()).zip(seen) {
        let Some(row) = history.rows.get(*row) else { continue };
        let here = place == history.at;
        let style = if here { page.theme.subject() } else { Style::new() };
        page.text(body.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        let x = area.x + page.text(area.x, y, area.width, &cell(&row.when, WHEN), if here { style } else { quiet });
        let width = usize::from(area.right().saturating_sub(x));
        page.text(x, y, area.right().saturating_sub(x), &shorten(&row.what, width), style);
    }
    if history.shown.len() > first + height {
        let more = page.say("walk-more");
        page.right(body, body.bottom() - 1, &more, quiet);
    }
    if history.is_asking {
        ask(page, app, history, body);
    }
}

fn ask(page: &mut Page<'_>, app: &App, history: &History, body: Rect) {
    let reach = history.reach(app.seat);
    let what = history.chosen().and_then(|at| history.rows.get(at)).map(|row| shorten(&row.what, 90)).unwrap_or_default();
    let asked = page.words.with("history-ask", &[("count", reach.steps.into()), ("what", what.into())]);
    let others = (reach.of_others > 0).then(|| page.words.with("history-ask-others", &[("count", reach.of_others.into())]));
    let area = over::sheet(page, body, 9);
    let mut y = area.y + 2;
    y += page.wrapped(Rect { y, height: 4, ..area }, &asked, page.theme.subject());
    if let Some(others) = others {
        page.wrapped(Rect { y, height: 2, ..area }, &others, Style::new());
    }
}
