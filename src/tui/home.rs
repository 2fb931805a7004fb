//! Home: the bar is what we were doing; then the other sessions.

mod look;

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, rows::wrap, scroll, spots::Spot};
use crate::{
    app::{ActionLine, App, Command, home, point::Point, target::Target},
    store::{Draft, ShelfRow},
    text::{one_line, shorten},
};

/// Draws home.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    // Said once, and below everything, so that nothing moves when it has been read.
    let is_wide = app.size.0 > 130;
    if is_wide && !app.home.touched {
        let text = page.say("home-enlarge");
        page.text(body.x + 2, body.bottom() - 1, body.width - 2, &text, page.theme.quiet());
    }
    let body = Rect { height: body.height - if is_wide { 2 } else { 0 }, ..body };
    let shelf = &app.home.shelf;
    let Some(first) = shelf.rows.first() else {
        let text = page.say("home-empty");
        page.wrapped(Rect { y: body.y + 3, width: body.width.min(64), height: 4, ..body }, &text, Style::new());
        return;
    };
    let mut y = body.y + if body.height > 24 { 2 } else { 1 };
    let top = y;
    y = continues(page, app, first, Rect { y, ..body });
    page.spot(Rect { y: top, height: y + 1 - top, ..body }, || row_spot(app, 0));
    y += 1;
    let left = Rect { y: y + 1, height: body.bottom().saturating_sub(y + 1), ..body };
    let look = look::draw(page, app, left);
    others(page, app, Rect { height: left.height - look, ..left });
}

/// A session, to be clicked: selected first, then opened.
fn row_spot(app: &App, at: usize) -> Spot {
    if app.home.at == at { Spot::Does(Command::Home(home::Do::Open)) } else { Spot::At(Point::Row(at)) }
}

/// What a session is made for, and whether it is the baseline.
fn purpose(page: &Page<'_>, row: &ShelfRow) -> String {
    let purpose = page.words.of_kind("purpose", row.purpose.word());
    if row.is_baseline { page.words.with("home-baseline", &[("purpose", purpose.into())]) } else { purpose }
}

fn continues(page: &mut Page<'_>, app: &App, row: &ShelfRow, area: Rect) -> u16 {
    let selected = app.home.at == 0;
    let words = page.words;
    let mut rows: Vec<(String, Style)> = vec![
        (title(page, row), page.theme.subject()),
        (
            words.with(
                "home-facts",
                &[
                    ("organisation", organisation(page, row).into()),
                    ("purpose", purpose(page, row).into()),
                    ("judged", row.judged.into()),
                    ("scope", row.in_scope.into()),
                    ("actions", row.actions.into()),
                ],
            ),
            Style::new(),
        ),
    ];
    let place = app.home.shelf.place.as_ref().map(|place| place.label.clone()).filter(|label| !label.is_empty());
    let said = app.home.shelf.draft.as_ref().map(half_said).filter(|text| !text.is_empty());
    let width = usize::from(area.width.saturating_sub(4));
    match (place, said) {
        (Some(place), Some(said)) => {
            rows.push((words.with("home-stopped-in", &[("place", place.into())]), Style::new()));
            rows.push((format!("\"{}\"", last_words(&said, (width + 2) * 2 - 8)), Style::new()));
        }
        (None, Some(said)) => rows.push((format!("\"{}\"", last_words(&said, (width + 2) * 2 - 8)), Style::new())),
        (Some(place), None) => rows.push((words.with("home-stopped", &[("place", place.into())]), Style::new())),
        (None, None) => {}
    }
    let (bar, style) = (page.bar(), page.theme.bar());
    let head = if selected { page.theme.chosen() } else { page.theme.subject() };
    let mut y = area.y;
    page.text(area.x, y, 2, bar, style);
    let label = format!(" {} ", page.say("home-continue"));
    page.text(area.x + 1, y, area.width, &label, head);
    if selected {
        let press = page.say("home-press-enter");
        page.right(area, y, &press, page.theme.quiet());
    }
    y += 1;
    page.text(area.x, y, 2, bar, style);
    for (at, (text, row_style)) in rows.into_iter().enumerate() {
        // The title is a row of a list; the rest is read and wraps.
        let lines = if at == 0 { vec![shorten(&text, width + 2)] } else { wrap(&text, width + 2) };
        for line in lines {
            y += 1;
            page.text(area.x, y, 2, bar, style);
            page.text(area.x + 2, y, area.width.saturating_sub(2), &line, row_style);
        }
    }
    y
}

fn others(page: &mut Page<'_>, app: &App, area: Rect) {
    let rows = app.home.shelf.rows.get(1..).unwrap_or_default();
    if rows.is_empty() || area.height < 2 {
        return;
    }
    let wide = area.width >= 92;
    let title_width = usize::from(area.width) - if wide { 73 } else { 49 };
    let line = |title: &str, organisation: &str, purpose: &str, judged: &str, open: &str, changed: &str| {
        let organisation = if wide { format!("{} ", cell(organisation, 19)) } else { String::new() };
        format!("{} {organisation}{} {judged:>9} {open:>6}  {changed}", cell(title, title_width), cell(purpose, 19))
    };
    let head = ["home-others", "head-organisation", "head-purpose", "head-judged", "head-open", "head-changed"].map(|key| page.say(key));
    page.text(area.x + 2, area.y, area.width - 2, &line(&head[0], &head[1], &head[2], &head[3], &head[4], &head[5]), page.theme.quiet());
    // Where some find no room, the last row says how many.
    let room = usize::from(area.height - 1);
    let height = if app.home.shelf.total > room + 1 && room > 1 { room - 1 } else { room };
    let at = app.home.at.saturating_sub(1);
    let first = scroll(at, at + 1, rows.len(), height);
    for (offset, row) in rows.iter().enumerate().skip(first).take(height) {
        let y = area.y + 1 + u16::try_from(offset - first).unwrap_or(0);
        let judged = page.words.with("judged-of", &[("judged", row.judged.into()), ("scope", row.in_scope.into())]);
        let (day, today) = (row.changed.local(&app.now).date(), app.now.today());
        let changed = if wide { page.words.near_date(day, today) } else { page.words.short_date(day, today) };
        let text = line(
            &title(page, row),
            &organisation(page, row),
            // Its column is as wide as a purpose, so that one word stands for both.
            &if row.is_baseline { page.say("list-baseline") } else { page.words.of_kind("purpose", row.purpose.word()) },
            &judged,
            &row.open.to_string(),
            &changed,
        );
        let selected = app.home.at == offset + 1;
        page.spot(Rect { y, height: 1, ..area }, || row_spot(app, offset + 1));
        let style = if selected { page.theme.subject() } else { Style::new() };
        if selected {
            page.text(area.x, y, 1, ">", page.theme.bar());
        }
        page.text(area.x + 2, y, area.width - 2, &text, style);
    }
    let shown = first + height;
    if app.home.shelf.total > shown + 1 && height < room {
        let more = page.words.with("more-below", &[("count", (app.home.shelf.total - shown - 1).into())]);
        page.right(area, area.bottom() - 1, &more, page.theme.quiet());
    }
}

fn title(page: &Page<'_>, row: &ShelfRow) -> String {
    if row.title.is_empty() { page.say("untitled") } else { row.title.clone() }
}

fn organisation(page: &Page<'_>, row: &ShelfRow) -> String {
    if row.organisation.is_empty() { page.say("no-organisation") } else { row.organisation.clone() }
}

/// The half-typed sentence of a draft, on one line; of a long one, the end, where we stopped.
fn half_said(draft: &Draft) -> String {
    let text = match Target::of_draft(&draft.field) {
        Some(Target::NewAction { .. }) => ActionLine::from_draft(&draft.text, 0).what.text(),
        _ => draft.text.clone(),
    };
    one_line(&text)
}

/// The end of a text, where we stopped, in so many cells.
fn last_words(text: &str, width: usize) -> String {
    if crate::text::width(text) <= width {
        return text.to_owned();
    }
    let mut from = text.len();
    for (at, _) in text.char_indices().rev().filter(|(at, _)| text[..*at].ends_with(' ')) {
        if crate::text::width(&text[at..]) + 4 > width {
            break;
        }
        from = at;
    }
    if from == text.len() {
        return shorten(text, width);
    }
    format!("... {}", &text[from..])
}
