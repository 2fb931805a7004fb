//! The annual report as it is asked for: period, organisation, form; below, where it goes and what came of it. And a
//! page that is read, and a line that is typed, over the screen.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, over::sheet, rows::wrap, spots::Spot};
use crate::{
    app::{
        App,
        line::Line,
        point::Point,
        yearly::{Outcome, Yearly},
    },
    text::{one_line, shorten},
};

/// The cells of the labels.
const LABEL: usize = 16;

/// Draws the form.
pub fn draw(page: &mut Page<'_>, app: &App, year: &Yearly, body: Rect) {
    page.text(body.x, body.y + 1, body.width, &page.say("year-title"), page.theme.subject());
    let mut y = body.y + 3;
    for line in wrap(&page.say("year-about"), usize::from(body.width.min(70))) {
        page.text(body.x + 2, y, body.width - 2, &line, page.theme.quiet());
        y += 1;
    }
    y += 1;
    let organisation = if year.organisation.is_empty() { page.say("year-all-organisations") } else { year.organisation.clone() };
    let rows = [
        ("year-from", page.words.long_date(year.period.from)),
        ("year-to", page.words.long_date(year.period.to)),
        ("year-organisation", organisation),
        ("year-format", page.words.of_kind("format", year.format().name())),
    ];
    for (at, (label, value)) in rows.into_iter().enumerate() {
        let is_here = year.at == at;
        page.spot(Rect { y, height: 1, ..body }, || Spot::At(Point::Row(at)));
        page.text(body.x, y, 1, if is_here { ">" } else { " " }, page.theme.bar());
        let text = format!("{}{}", cell(&page.say(label), LABEL), one_line(&value));
        let style = if is_here { page.theme.subject() } else { Style::new() };
        page.text(body.x + 2, y, body.width - 2, &shorten(&text, usize::from(body.width - 2)), style);
        y += 1;
    }
    y += 1;
    let (text, style) = match &year.outcome {
        _ if year.waits.is_some() => (page.say("year-reads"), page.theme.quiet()),
        Outcome::Open => (page.words.with("year-goes-to", &[("folder", shown(&app.folder).into())]), page.theme.quiet()),
        Outcome::Exists(path) => (page.words.with("year-exists", &[("file", shown(path).into())]), page.theme.subject()),
        Outcome::Written(path) => (page.words.with("export-written", &[("path", shown(path).into())]), page.theme.subject()),
    };
    for (y, line) in (y..body.bottom()).zip(wrap(&text, usize::from(body.width - 2))) {
        page.text(body.x + 2, y, body.width - 2, &line, style);
    }
}

fn shown(path: &std::path::Path) -> String {
    one_line(&path.display().to_string())
}

/// Draws a line that is typed over the screen.
pub fn line(page: &mut Page<'_>, app: &App, line: &Line, body: Rect) {
    let area = sheet(page, body, 6);
    page.text(area.x, area.y + 1, area.width, &page.say(line.of.label()), page.theme.subject());
    page.text(area.x - 2, area.y + 3, 1, page.field_bar(), page.theme.bar());
    *page.cursor = line.field.draw(Rect { y: area.y + 3, height: 1, ..area }, page.buf, page.theme.ground());
    if let Some(hint) = super::capture::completion(page, app) {
        page.text(area.x, area.y + 4, area.width, &shorten(&hint, usize::from(area.width)), page.theme.quiet());
    }
}
