//! A row per key factor with its judgement, below them how many stand where.

use ratatui::layout::Rect;

use super::{Page, cell, walk};
use crate::app::{App, Stage};

/// Draws the overview.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(Stage::Overview(overview))) = (app.open.as_ref(), &app.stage) else { return };
    page.text(body.x, body.y, body.width, &page.say("overview-title"), page.theme.subject());
    let rows = usize::from(body.height.saturating_sub(2));
    let factors = open.session.strip(&open.benchmark);
    let first = (overview.at + 1).saturating_sub(rows);
    for (y, (at, factor)) in (body.y + 2..body.bottom()).zip(factors.iter().enumerate().skip(first)) {
        let name = open.benchmark.factor(factor.factor.as_str()).map_or(factor.factor.as_str(), |found| &found.name);
        let judgement = page.words.of_kind("judgement", factor.judgement.word());
        let row = format!("{} {:>2}  {} {judgement}", if at == overview.at { ">" } else { " " }, factor.number, cell(name, 40));
        page.text(body.x, y, body.width, &row, walk::tone_style(page, factor.judgement));
    }
}
