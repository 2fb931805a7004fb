//! A page as it would be written, read in the program: its rows are made once per page and width, here
//! they are only drawn.

use ratatui::{layout::Rect, style::Style};

use super::Page;
use crate::{
    app::{
        App,
        export::{Export, page_name},
        preview::{Look, Preview},
    },
    text::shorten,
};

/// Draws the rows of the page that are in sight.
pub fn draw(page: &mut Page<'_>, app: &App, export: &Export, read: &Preview, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let name = page_name(export, &open.session, page.words);
    rows(page, &name, read, body);
}

/// The rows of a page of this name.
pub fn rows(page: &mut Page<'_>, name: &str, read: &Preview, body: Rect) {
    page.clear(body);
    let place = [
        ("from", (read.top + 1).min(read.rows.len()).into()),
        ("to", (read.top + read.shown().len()).into()),
        ("all", read.rows.len().into()),
    ];
    let place = page.words.with("export-shown", &place);
    page.right(body, body.y, &place, page.theme.quiet());
    let title = page.words.with("export-preview", &[("page", name.into())]);
    let room = usize::from(body.width).saturating_sub(crate::text::width(&place) + 2);
    page.text(body.x, body.y, body.width, &shorten(&title, room), page.theme.subject());
    let rule = if page.theme.drawing { "─" } else { "-" };
    let rule = rule.repeat(usize::from(body.width));
    page.text(body.x, body.y + 1, body.width, &rule, page.theme.quiet());
    for (y, row) in (body.y + 2..body.bottom()).zip(read.shown()) {
        let mut x = body.x;
        for (text, look) in row {
            let style = match look {
                Look::Plain => Style::new(),
                Look::Strong => page.theme.subject(),
                Look::Quiet | Look::Rule => page.theme.quiet(),
                Look::State(tone) => page.theme.tone(*tone),
            };
            let text = if *look == Look::Rule { rule.as_str() } else { text.as_str() };
            x += page.text(x, y, body.right().saturating_sub(x), text, style);
        }
    }
}
