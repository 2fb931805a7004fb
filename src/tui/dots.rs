//! Dots on actions: a row per action with its dots and their count, the sum over it in words.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, cells, scroll};
use crate::{
    app::{
        App, Open, Stage,
        dots::{Dots, order},
        plan::selected,
    },
    report::Tone,
};

/// So many dots are drawn at most; the count says the rest.
const DRAWN: usize = 20;

/// Draws the dots.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(Stage::Dots(dots))) = (app.open.as_ref(), &app.stage) else { return };
    let order = order(dots, &open.session, &open.benchmark);
    if order.is_empty() {
        let text = page.say("matrix-empty");
        page.wrapped(Rect { y: body.y + 2, height: 4, width: body.width.min(64), ..body }, &text, Style::new());
        return;
    }
    page.text(body.x, body.y, body.width, &page.say("dots-title"), page.theme.subject());
    let about = &open.session.about;
    let each = page.words.with("dots-each", &[("each", about.dots_each().into())]);
    let people = page.words.with("dots-people", &[("people", open.session.people().into())]);
    let stack = page.say(if about.dots_stack { "dots-stacking" } else { "dots-single" });
    let sorted = page.say(if dots.by_dots { "dots-by-dots" } else { "dots-by-plan" });
    let rules = page.words.dotted(&[people, each, stack]);
    page.text(body.x + 6, body.y, body.width - 6, &rules, page.theme.quiet());
    sum(page, open, dots, body);
    page.right(body, body.y + 1, &sorted, page.theme.quiet());
    let here = selected(app).map(|action| action.id.clone());
    let at = here.and_then(|here| order.iter().position(|action| action.id == here)).unwrap_or(0);
    let list = Rect { y: body.y + 3, height: body.height.saturating_sub(4), ..body };
    let height = usize::from(list.height);
    let first = scroll(at, at + 1, order.len(), height);
    // The dots get what the title leaves: a third of the row.
    let drawn = usize::from(list.width / 4).min(DRAWN);
    let said = page.say("dots-more-than-people");
    let title = usize::from(list.width).saturating_sub(2 + 6 + 1 + drawn + 1 + 5);
    for (y, (place, action)) in (list.top()..list.bottom()).zip(order.iter().enumerate().skip(first)) {
        let is_here = place == at;
        let style = if is_here { page.theme.subject() } else { Style::new() };
        let typed = dots.typed.as_ref().filter(|(id, _)| *id == action.id).map(|(_, typed)| typed.clone());
        let count = typed.as_ref().map_or(action.dots, |typed| typed.parse().unwrap_or(0));
        let number = format!("A{}{}", action.number, if action.shortlisted { "*" } else { "" });
        page.text(list.x, y, 2, if is_here { "> " } else { "  " }, page.theme.bar());
        page.text(list.x + 2, y, 6, &cell(&number, 6), style);
        // Where there are more than there can be, the title gives way to the words that say so.
        let too_many = open.session.has_dots_of_nobody(&crate::session::Action { dots: count, ..(*action).clone() });
        let room = if too_many { title.saturating_sub(usize::from(cells(&said)) + 1) } else { title };
        page.text(list.x + 8, y, list.width, &cell(&action.title, room), style);
        if too_many {
            page.text(list.x + 8 + u16::try_from(room + 1).unwrap_or(0), y, list.width, &said, page.theme.tone(Tone::Warning));
        }
        let sign = if page.theme.drawing { "●" } else { "o" };
        let shown = usize::try_from(count).unwrap_or(usize::MAX).min(drawn);
        let x = list.x + 8 + u16::try_from(title + 1).unwrap_or(0);
        page.text(x, y, u16::try_from(drawn).unwrap_or(0), &sign.repeat(shown), style);
        let right = match &typed {
            Some(typed) => format!("[{typed}_]"),
            None if is_here => format!("[{count}]"),
            None if count == 0 => String::new(),
            None => format!("{count} "),
        };
        let style = if is_here { page.theme.chosen() } else { style };
        page.right(list, y, &right, style);
    }
    let y = body.bottom() - 1;
    if order.len() > first + height {
        let more = page.words.with("and-more", &[("count", (order.len() - first - height).into())]);
        page.text(body.x + 2, y, body.width, &more, page.theme.quiet());
    }
    if open.session.has_shortlist() {
        let kept = page.say("matrix-kept");
        page.right(body, y, &kept, page.theme.quiet());
    }
}

/// How many are put, with the count that is being typed; what it comes to in words.
fn sum(page: &mut Page<'_>, open: &Open, dots: &Dots, body: Rect) {
    let mut all = open.session.dots();
    if let Some((id, typed)) = &dots.typed {
        let stored = open.session.actions.get(id).map_or(0, |action| action.dots);
        all.put = all.put.saturating_sub(stored).saturating_add(typed.parse().unwrap_or(0));
    }
    let (key, style) = match (all.people, all.too_many(), all.in_hands()) {
        (0, ..) => ("dots-sum-nobody", Style::new()),
        (_, 0, 0) => ("dots-sum-all", page.theme.subject()),
        (_, 0, _) => ("dots-sum", page.theme.subject()),
        _ => ("dots-sum-over", page.theme.tone(Tone::Warning)),
    };
    let args = [("put", all.put.into()), ("all", all.there_are().into()), ("left", all.in_hands().into()), ("over", all.too_many().into())];
    let mark = if key == "dots-sum-over" { "!  " } else { "" };
    let text = format!("{mark}{}", page.words.with(key, &args));
    page.text(body.x, body.y + 1, body.width, &text, style);
}
