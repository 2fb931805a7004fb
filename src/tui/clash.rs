//! Two versions of one thing, theirs and ours, and what each key makes of them.

use ratatui::{layout::Rect, style::Style};

use super::{Page, rows::wrap};
use crate::app::{App, Clash, clash::Ours, typing::Sheet};

/// Draws both versions over the body.
pub fn draw(page: &mut Page<'_>, app: &App, clash: &Clash, body: Rect) {
    page.clear(body);
    *page.cursor = None;
    let who = if clash.theirs.key.is_empty() { String::new() } else { app.words.tell(&clash.theirs) };
    let is_gone = app.their_text().is_none();
    let (head, say) = match &clash.ours {
        Ours::Field { .. } if is_gone => ("clash-gone", "clash-say-gone"),
        Ours::Field { .. } => ("clash-field", "clash-say-field"),
        Ours::Gesture(_) => ("clash-gesture", "clash-say-gesture"),
        Ours::Missing { .. } => ("clash-missing", "clash-say-missing"),
        Ours::TakeBack { redo: false, .. } => ("clash-undo", "clash-say-undo"),
        Ours::TakeBack { redo: true, .. } => ("clash-redo", "clash-say-redo"),
    };
    page.text(body.x, body.y + 1, body.width, &page.say(head), page.theme.subject());
    let width = usize::from(body.width.min(76));
    let said = wrap(&page.say(say), width);
    let room = body.height.saturating_sub(4 + u16::try_from(said.len()).unwrap_or(0));
    let (first, second) = (room / 2, room - room / 2);
    let top = Rect { y: body.y + 3, height: first, ..body };
    let below = Rect { y: top.bottom(), height: second, ..body };
    match &clash.ours {
        Ours::Field { .. } => {
            let ours = typed(app);
            let theirs = app.their_text();
            version(page, top, "clash-theirs", &who, theirs.as_deref().map_or_else(|| page.say("clash-is-gone"), str::to_owned), &ours);
            version(page, below, "clash-ours", "", ours, theirs.as_deref().unwrap_or_default());
        }
        Ours::Gesture(gesture) | Ours::Missing { gesture, .. } => {
            version(page, top, "clash-theirs", "", who, "");
            version(page, below, "clash-ours", "", app.words.tell(&gesture.what), "");
        }
        Ours::TakeBack { what, .. } => {
            version(page, top, "clash-step", "", app.words.tell(what), "");
            version(page, below, "clash-since", "", who, "");
        }
    }
    for (y, row) in (below.bottom()..body.bottom()).zip(&said) {
        page.text(body.x, y, body.width, row, Style::new());
    }
}

/// What stands in the open field.
fn typed(app: &App) -> String {
    match app.typing.as_ref().map(|typing| &typing.text) {
        Some(Sheet::Field(field)) => field.text(),
        Some(Sheet::Action(line)) => line.what.text(),
        None => String::new(),
    }
}

/// One version: whose it is, and its text from the first row on that differs from the other's.
fn version(page: &mut Page<'_>, area: Rect, label: &str, who: &str, text: String, other: &str) {
    let x = area.x + page.text(area.x, area.y, area.width, &page.say(label), page.theme.quiet()) + 2;
    page.text(
        x,
        area.y,
        area.right().saturating_sub(x),
        &crate::text::shorten(who, usize::from(area.right().saturating_sub(x))),
        page.theme.quiet(),
    );
    let width = usize::from(area.width.saturating_sub(2));
    let text = if text.is_empty() { page.say("clash-is-empty") } else { text };
    let rows = wrap(&text, width);
    let height = usize::from(area.height.saturating_sub(2));
    let same = rows.iter().zip(wrap(other, width)).take_while(|(ours, theirs)| *ours == theirs).count();
    let from = same.saturating_sub(1).min(rows.len().saturating_sub(height));
    let bar = page.bar();
    for (y, row) in (area.y + 1..area.y + 1 + u16::try_from(height).unwrap_or(0)).zip(rows.iter().skip(from)) {
        page.text(area.x, y, 1, bar, page.theme.bar());
        page.text(area.x + 2, y, area.width - 2, row, page.theme.subject());
    }
    let more = match (from > 0, rows.len() > from + height) {
        (true, true) => "walk-more-both",
        (true, false) => "walk-more-above",
        (false, true) => "walk-more",
        (false, false) => return,
    };
    let more = page.say(more);
    page.right(area, area.y, &more, page.theme.quiet());
}
