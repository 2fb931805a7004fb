//! Why something stands where it stands: the chain from top to bottom.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{Page, cell, over, piece};
use crate::{
    app::{
        App,
        why::{LABEL, told},
    },
    report::Tone,
    session::Key,
};

/// Draws the chain of a record, from a row on.
pub fn draw(page: &mut Page<'_>, app: &App, key: &Key, from: usize, body: Rect) {
    let label = usize::from(LABEL);
    let lines: Vec<Line<'static>> = told(app, key, app.size.0)
        .into_iter()
        .map(|row| {
            let style = if row.is_missing { page.theme.tone(Tone::Warning) } else { Style::new() };
            let head = cell(&row.label.unwrap_or_default(), label);
            Line::from(vec![piece(head, page.theme.subject()), piece(row.text, style)])
        })
        .collect();
    over::text(page, body, "over-why", &lines, from);
}
