//! The benchmarks that are there, and below them what taking the selected one would do.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, rows::wrap, scroll};
use crate::{
    app::{App, Stage, editions::would},
    report::Tone,
    text::one_line,
};

/// The list takes so many rows at the most.
const ROWS: usize = 6;

/// Draws them.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(Stage::Editions(editions))) = (app.open.as_ref(), &app.stage) else { return };
    page.text(body.x, body.y, body.width, &page.say("editions-title"), page.theme.subject());
    let hint = page.words.with("editions-hint", &[("folder", one_line(&editions.folder.display().to_string()).into())]);
    page.text(body.x, body.y + 1, body.width, &hint, page.theme.quiet());
    let first = scroll(editions.at, editions.at + 1, editions.all.len(), ROWS);
    let mut y = body.y + 3;
    for (at, known) in editions.all.iter().enumerate().skip(first).take(ROWS) {
        let args = [("title", known.title.as_str().into()), ("edition", known.edition.as_str().into())];
        let here = (&known.id, &known.edition) == (&open.benchmark.id, &open.benchmark.edition);
        let name = page.words.with(if here { "editions-here" } else { "benchmark-edition" }, &args);
        let style = if at == editions.at { page.theme.subject() } else { Style::new() };
        let row = format!("{} {}", if at == editions.at { ">" } else { " " }, cell(&name, usize::from(body.width.saturating_sub(2))));
        page.text(body.x, y, body.width, &row, style);
        y += 1;
    }
    for faulty in editions.faulty.iter().take(2) {
        page.text(body.x + 2, y, body.width - 2, faulty, page.theme.tone(Tone::Warning));
        y += 1;
    }
    y += 1;
    // For whom the selected one is, then what taking it would do.
    let brief = editions.all.get(editions.at).and_then(|known| known.brief.clone());
    let told = match would(open, editions) {
        None => vec![],
        Some(Ok(moved)) => moved.told(&open.session, &open.benchmark, page.words),
        Some(Err(failure)) => vec![page.words.tell(&failure.what), page.words.tell(&failure.why)],
    };
    let told = brief.into_iter().chain(told).collect::<Vec<_>>();
    let rows: Vec<String> = told.iter().flat_map(|line| wrap(line, usize::from(body.width))).collect();
    let height = usize::from(body.bottom().saturating_sub(y));
    let from = editions.from.min(rows.len().saturating_sub(height));
    for (y, row) in (y..body.bottom()).zip(rows.iter().skip(from)) {
        page.text(body.x, y, body.width, row, Style::new());
    }
    let more = match (from > 0, rows.len() > from + height) {
        (true, true) => page.say("walk-more-both"),
        (true, false) => page.say("walk-more-above"),
        (false, true) => page.say("walk-more"),
        (false, false) => String::new(),
    };
    page.right(body, y.saturating_sub(1), &more, page.theme.quiet());
}
