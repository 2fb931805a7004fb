//! Two versions of one thing, theirs and ours, and what each key makes of them.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cells, rows::wrap, spots, spots::Spot};
use crate::{
    app::{App, Clash, clash::Ours, typing::Sheet},
    text::shorten,
};

/// Draws both versions over the body.
pub fn draw(page: &mut Page<'_>, app: &App, clash: &Clash, body: Rect) {
    page.clear(body);
    *page.cursor = None;
    let who = if clash.theirs.key.is_empty() { String::new() } else { app.words.tell(&clash.theirs) };
    let is_gone = app.their_text().is_none();
    let (head, keys): (_, &[(&str, &str)]) = match &clash.ours {
        Ours::Field { .. } if is_gone => ("clash-gone", &[("o", "clash-put-back"), ("t", "clash-stay-out"), ("e", "clash-go-on")]),
        Ours::Field { .. } => ("clash-field", &[("o", "clash-ours-stands"), ("t", "clash-theirs-aside"), ("e", "clash-make-one")]),
        Ours::Gesture(_) => ("clash-gesture", &[("o", "clash-ours-stands"), ("t", "clash-theirs-stands")]),
        Ours::Missing { .. } if app.typing.is_some() => {
            ("clash-missing", &[("o", "clash-put-back"), ("t", "clash-stay-out"), ("e", "clash-go-on")])
        }
        Ours::Missing { .. } => ("clash-missing", &[("o", "clash-put-back"), ("t", "clash-theirs-stands")]),
        Ours::TakeBack { redo: false, .. } => ("clash-undo", &[("p", "clash-pass-undo"), ("Esc", "clash-leave-all")]),
        Ours::TakeBack { redo: true, .. } => ("clash-redo", &[("p", "clash-pass-redo"), ("Esc", "clash-leave-all")]),
    };
    page.text(body.x, body.y + 1, body.width, &page.say(head), page.theme.subject());
    let room = body.height.saturating_sub(5 + u16::try_from(keys.len()).unwrap_or(0));
    let area = Rect { y: body.y + 3, ..body };
    let below = |top: u16| Rect { y: area.y + top, height: room - top, ..area };
    let first = Rect { height: room / 2, ..area };
    match &clash.ours {
        Ours::Field { .. } => {
            let ours = typed(app);
            let theirs = app.their_text();
            let rows = version(
                page,
                first,
                "clash-theirs",
                &who,
                theirs.as_deref().map_or_else(|| page.say("clash-is-gone"), str::to_owned),
                &ours,
            );
            version(page, below(rows), "clash-ours", "", ours, theirs.as_deref().unwrap_or_default());
        }
        Ours::Gesture(gesture) | Ours::Missing { gesture, .. } => {
            let rows = version(page, first, "clash-theirs", "", who, "");
            version(page, below(rows), "clash-ours", "", app.words.tell(&gesture.what), "");
        }
        Ours::TakeBack { what, .. } => {
            let rows = version(page, first, "clash-step", "", app.words.tell(what), "");
            version(page, below(rows), "clash-since", "", who, "");
        }
    }
    for (y, (key, label)) in (body.bottom().saturating_sub(u16::try_from(keys.len()).unwrap_or(0))..body.bottom()).zip(keys) {
        if let Some(key) = spots::named(key) {
            page.spot(Rect { y, height: 1, ..body }, || Spot::Key(key));
        }
        page.text(body.x, y, 5, key, page.theme.key());
        let label = page.say(label);
        page.text(body.x + 5, y, body.width.saturating_sub(5), &label, Style::new());
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
/// Says how many rows it took, with an empty one below.
fn version(page: &mut Page<'_>, area: Rect, label: &str, who: &str, text: String, other: &str) -> u16 {
    let x = area.x + page.text(area.x, area.y, area.width, &page.say(label), page.theme.quiet()) + 2;
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
        (true, true) => page.say("walk-more-both"),
        (true, false) => page.say("walk-more-above"),
        (false, true) => page.say("walk-more"),
        (false, false) => String::new(),
    };
    page.right(area, area.y, &more, page.theme.quiet());
    let room = area.right().saturating_sub(x + cells(&more) + 2);
    page.text(x, area.y, room, &shorten(who, usize::from(room)), page.theme.quiet());
    area.height.min(u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_add(2))
}
