//! Beside the questions, or below them: ideas from elsewhere, and what was caught here.

use ratatui::{layout::Rect, style::Style, text::Line};

use crate::{
    app::Open,
    benchmark::KeyFactor,
    report::Tone,
    session::{Action, Id},
    text::{self, shorten},
    time::Date,
    tui::due,
    tui::page::{Page, cell, cells, going_on, piece},
    tui::rows::wrap,
};

/// The cells before what was caught, and before the ideas.
const LABEL: u16 = 8;

/// A title of fewer cells says nothing.
const TITLE_LEAST: usize = 12;

/// The last catch in a row, or where it needs them in two. The title gives way, and before it the kind,
/// which the date mostly tells as well: lead, date and how many more there are always stay.
fn last_caught(page: &Page<'_>, open: &Open, caught: &[&Action], today: Date, width: usize) -> Vec<String> {
    let Some((action, earlier)) = caught.split_last() else { return vec![page.say("walk-nothing-caught")] };
    let due = said(page, action, today).1;
    let kind = page.words.of_kind("kind", action.kind.word());
    let lead = open.session.name(action.lead.as_ref()).map_or_else(|| page.say("no-lead"), str::to_owned);
    let say = |key: &str, title: &str, lead: &str| {
        let row = page.words.with(
            key,
            &[
                ("number", action.number.into()),
                ("kind", kind.as_str().into()),
                ("title", title.into()),
                ("lead", lead.into()),
                ("due", due.as_str().into()),
            ],
        );
        if earlier.is_empty() { row } else { page.words.with("walk-and-more", &[("row", row.into()), ("count", earlier.len().into())]) }
    };
    let title = action.title.as_str();
    let whole = text::width(title);
    // With so many cells of the title at the least, in so many rows at the most.
    let fitted = |key: &str, least: usize, rows: usize, lead: &str| {
        let room = (rows * width).saturating_sub(text::width(&say(key, "", lead)));
        (least..=whole.min(room)).rev().map(|cells| wrap(&say(key, &shorten(title, cells), lead), width)).find(|found| found.len() <= rows)
    };
    fitted("walk-caught-row", whole, 1, &lead)
        .or_else(|| fitted("walk-caught-short", whole.min(TITLE_LEAST), 1, &lead))
        .or_else(|| fitted("walk-caught-row", whole.min(3), 2, &lead))
        // A name longer than a row is cut, or the date would be.
        .or_else(|| fitted("walk-caught-short", whole.min(3), 2, &shorten(&lead, width / 2)))
        .unwrap_or_else(|| wrap(&say("walk-caught-row", title, &lead), width))
}

/// Whether an action is overdue, and by when it is to be done.
fn said(page: &Page<'_>, action: &Action, today: Date) -> (bool, String) {
    let (late, due) = due::said(page, action.status, action.due, today, false);
    (late, if action.due.is_none() { page.say("no-date") } else { due })
}

/// Below the questions, on a narrow screen: the last catch and the ideas, a row each.
pub fn under(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, today: Date, area: Rect) {
    let id = Id::from(factor.id.as_str());
    let caught: Vec<&Action> = open.session.actions_on(&id).collect();
    let label = page.say("walk-caught");
    let rows = match open.unfinished_action().and_then(|target| open.unfinished_text(&target)) {
        Some(unfinished) => vec![page.words.with("walk-unfinished", &[("text", unfinished.into())])],
        None => last_caught(page, open, &caught, today, usize::from(area.width.saturating_sub(LABEL))),
    };
    let width = usize::from(area.width);
    let labelled = |page: &mut Page<'_>, y: u16, label: &str, text: &str| {
        let x = area.x + page.text(area.x, y, area.width, &format!("{label:<width$}", width = usize::from(LABEL)), page.theme.quiet());
        page.text(x, y, area.right() - x, &shorten(text, width.saturating_sub(usize::from(x - area.x))), Style::new());
    };
    for (y, text) in (area.y..area.bottom()).zip(&rows) {
        labelled(page, y, if y == area.y { &label } else { "" }, text);
    }
    // The ideas give way to a catch of two rows; i shows them all.
    if area.height > 1 && rows.len() < 2 && !factor.examples.is_empty() {
        let label = page.say("walk-ideas");
        let ideas: Vec<String> = factor
            .examples
            .iter()
            .map(|example| {
                page.words.with("walk-idea", &[("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())])
            })
            .collect();
        labelled(
            page,
            area.y + 1,
            &label,
            &shorten(&ideas.join(" · "), width.saturating_sub(usize::from(LABEL) + 2 + usize::from(cells(&page.say("walk-read-ideas"))))),
        );
        let hint = page.say("walk-read-ideas");
        page.right(area, area.y + 1, &hint, page.theme.quiet());
    }
}

/// Beside the questions, on a wide screen: ideas from elsewhere, then what was caught here.
pub fn draw(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, today: Date, area: Rect) {
    let id = Id::from(factor.id.as_str());
    let width = usize::from(area.width);
    let (quiet, strong) = (page.theme.quiet(), page.theme.subject());
    let mut caught: Vec<Line<'static>> = Vec::new();
    if let Some(text) = open.unfinished_action().and_then(|target| open.unfinished_text(&target)) {
        caught.extend(
            wrap(&page.words.with("walk-unfinished", &[("text", text.into())]), width)
                .into_iter()
                .take(2)
                .map(|row| Line::from(piece(row, page.theme.tone(Tone::Warning)))),
        );
    }
    let actions: Vec<&Action> = open.session.actions_on(&id).collect();
    for action in actions.iter().rev().take(4) {
        let (late, due) = said(page, action, today);
        let kind = page.words.of_kind("kind", action.kind.word());
        let lead = open.session.name(action.lead.as_ref()).map_or_else(|| page.say("no-lead"), str::to_owned);
        let number = format!("A{}", action.number);
        caught.push(Line::from(vec![
            piece(format!("{} {}", cell(&number, 4), cell(&kind, 17)), strong),
            piece(due, if late { page.theme.tone(Tone::Bad) } else { Style::new() }),
        ]));
        let text = page.words.with("walk-title-lead", &[("title", action.title.as_str().into()), ("lead", lead.into())]);
        let mut rows = wrap(&text, width.saturating_sub(5));
        if rows.len() > 3 {
            rows.truncate(3);
            if let Some(last) = rows.last_mut() {
                *last = going_on(last, width.saturating_sub(5));
            }
        }
        caught.extend(rows.into_iter().map(|row| Line::from(piece(format!("     {row}"), Style::new()))));
    }
    if actions.len() > 4 {
        caught.push(Line::from(piece(page.words.with("and-more", &[("count", (actions.len() - 4).into())]), quiet)));
    }
    if caught.is_empty() {
        caught.push(Line::from(piece(page.say("walk-nothing-caught"), quiet)));
    }
    let for_caught = (u16::try_from(caught.len()).unwrap_or(area.height) + 1).min(area.height / 2 + 1);
    let ideas = Rect { height: area.height.saturating_sub(for_caught + 1), ..area };
    page.text(ideas.x, ideas.y, ideas.width, &page.say("walk-ideas-head"), quiet);
    page.right(ideas, ideas.y, &page.say("walk-read-ideas"), quiet);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let briefs: Vec<Vec<String>> = factor.examples.iter().map(|example| wrap(&example.brief, width)).collect();
    let room = usize::from(ideas.height.saturating_sub(1));
    // Empty rows between them only where all of them fit so.
    let airy = briefs.iter().map(|brief| brief.len() + 2).sum::<usize>() <= room;
    for (example, brief) in factor.examples.iter().zip(briefs) {
        // Whole ideas only; i shows them all.
        if lines.len() + 1 + brief.len() > room && !lines.is_empty() {
            break;
        }
        if airy {
            lines.push(Line::default());
        }
        let year = example.year.as_deref().map(|year| format!(" {year}")).unwrap_or_default();
        lines.push(Line::from(vec![piece(example.city.clone(), strong), piece(year, quiet)]));
        lines.extend(brief.into_iter().map(|row| Line::from(piece(row, Style::new()))));
    }
    page.lines(Rect { y: ideas.y + 1, height: ideas.height.saturating_sub(1), ..ideas }, &lines);
    let below = Rect { y: area.bottom().saturating_sub(for_caught), height: for_caught, ..area };
    page.text(below.x, below.y, below.width, &page.say("walk-caught-head"), quiet);
    page.lines(Rect { y: below.y + 1, height: below.height.saturating_sub(1), ..below }, &caught);
}
