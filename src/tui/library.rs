//! The library of good practices: what it is narrowed to, the list, and below it the selected one; or one of them large.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, scroll};
use crate::{
    app::{
        App,
        library::{Library, Row, facts, heights, rows},
        point::Point,
    },
    report::Tone,
    text::{one_line, shorten},
    tui::spots::Spot,
};

/// Draws it.
pub fn draw(page: &mut Page<'_>, app: &App, library: &Library, body: Rect) {
    page.clear(body);
    let shown = library.shown();
    let (list, height) = heights(usize::from(body.height), library.is_read);
    let args = [("count", shown.len().into()), ("all", library.all.len().into())];
    let head = if library.is_there { page.words.with("library-head", &args) } else { page.say("library-reading") };
    page.text(body.x, body.y, body.width, &head, page.theme.subject());
    if library.is_read {
        return text(page, library, Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body }, height);
    }
    filters(page, library, Rect { y: body.y + 1, height: 1, ..body });
    let aside = beside(page, app, library).or_else(|| library.faulty.first().cloned());
    if let Some(aside) = aside {
        let style = if library.beside.is_some() { page.theme.quiet() } else { page.theme.tone(Tone::Warning) };
        page.text(body.x, body.y + 2, body.width, &shorten(&one_line(&aside), usize::from(body.width)), style);
    }
    let top = body.y + 3;
    if shown.is_empty() && library.is_there {
        let text = page.say("library-none-fit");
        page.text(body.x, top, body.width, &text, Style::new());
        return;
    }
    let first = scroll(library.at, library.at + 1, shown.len(), list);
    let (mark, whose) = (2, usize::from(body.width) * 2 / 5);
    let title = usize::from(body.width).saturating_sub(mark + whose + 2);
    for (y, (at, practice)) in (top..).zip(shown.iter().enumerate().skip(first).take(list)) {
        let here = at == library.at;
        let style = if here { page.theme.subject() } else { Style::new() };
        let row = Rect { y, height: 1, ..body };
        page.spot(row, || Spot::At(Point::Row(at)));
        page.text(body.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        let wide = u16::try_from(title).unwrap_or(0);
        page.text(body.x + 2, y, wide, &cell(&one_line(&practice.title), title), style);
        let x = body.x + 2 + wide + 2;
        page.text(x, y, body.right().saturating_sub(x), &shorten(&one_line(&facts(practice, page.words)), whose), page.theme.quiet());
    }
    let y = top + u16::try_from(list).unwrap_or(0) + 1;
    text(page, library, Rect { y, height: body.bottom().saturating_sub(y), ..body }, height);
}

/// What the list is narrowed to, each with its key; the words with the caret while they are typed.
fn filters(page: &mut Page<'_>, library: &Library, area: Rect) {
    let narrow = &library.narrow;
    let all = page.say("library-any");
    let of = |value: &Option<String>, blank: &str| match value.as_deref() {
        None => all.clone(),
        Some("") => blank.to_owned(),
        Some(value) => shorten(value, 24),
    };
    let no_year = page.say("practice-no-year");
    let args =
        [("topic", of(&narrow.topic, "").into()), ("country", of(&narrow.country, "").into()), ("year", of(&narrow.year, &no_year).into())];
    let said = page.words.with("library-filters", &args);
    let x = area.x + page.text(area.x, area.y, area.width, &said, page.theme.quiet());
    let left = area.right().saturating_sub(x);
    match &library.field {
        Some(field) => {
            let label = page.say("library-words-typed");
            let used = page.text(x, area.y, left, &label, page.theme.quiet());
            let space = Rect { x: x + used, width: left.saturating_sub(used).max(1), height: 1, y: area.y };
            *page.cursor = field.draw(space, page.buf, page.theme.ground());
        }
        None if !narrow.words.trim().is_empty() => {
            let said = page.words.with("library-words", &[("words", narrow.words.as_str().into())]);
            page.text(x, area.y, left, &shorten(&said, usize::from(left)), page.theme.quiet());
        }
        None => {}
    }
}

/// The guide question that it lies beside.
fn beside(page: &Page<'_>, app: &App, library: &Library) -> Option<String> {
    let (factor, question) = library.beside.as_ref()?;
    let open = app.open.as_ref()?;
    let asked = question.as_ref().and_then(|id| open.benchmark.question(id.as_str())).map(|(_, question)| question.text.clone());
    let name = open.benchmark.factor(factor.as_str()).map(|factor| factor.name.clone()).unwrap_or_default();
    let args = [("factor", name.into()), ("question", asked.clone().unwrap_or_default().into())];
    Some(page.words.with(if asked.is_some() { "library-beside-question" } else { "library-beside" }, &args))
}

/// The text of the selected one, as far as it is scrolled.
fn text(page: &mut Page<'_>, library: &Library, area: Rect, height: usize) {
    let Some(practice) = library.selected() else { return };
    let rows = rows(practice, page.words, usize::from(area.width));
    let from = library.from.min(rows.len().saturating_sub(height));
    for (y, (kind, row)) in (area.y..area.bottom()).zip(rows.iter().skip(from).take(height)) {
        let style = match kind {
            Row::Title | Row::Head => page.theme.subject(),
            Row::Aside => page.theme.quiet(),
            Row::Text => Style::new(),
        };
        page.text(area.x, y, area.width, row, style);
    }
    let more = match (from > 0, rows.len() > from + height) {
        (true, true) => page.say("walk-more-both"),
        (true, false) => page.say("walk-more-above"),
        (false, true) => page.say("walk-more"),
        (false, false) => String::new(),
    };
    // Above the text a row is always free; its last one may be full.
    page.right(area, area.y.saturating_sub(1), &more, page.theme.quiet());
}
