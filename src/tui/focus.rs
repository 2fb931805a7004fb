//! One thing, large: the statement, the question that is open, the judgement. Made to be read from the
//! back row and walked with a clicker; nothing moves when its text changes.

use ratatui::{layout::Rect, style::Style};

use super::{Page, rows::wrap, walk};
use crate::app::App;

/// The subject is set no wider than this, so that the eye finds the next row.
const WIDTH: u16 = 56;

/// Draws what is in focus.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(factor) = open.factor() else { return };
    let place = page.words.with("place-of", &[("at", (open.walk.at + 1).into()), ("all", open.session.about.scope.len().into())]);
    page.text(body.x, body.y, body.width, &place, page.theme.quiet());
    let roomy = body.height > 24;
    let x = body.x + body.width.saturating_sub(WIDTH) / 4;
    let width = WIDTH.min(body.right() - x);
    let subject = Rect { x, y: body.y + if roomy { 5 } else { 3 }, width, height: 4 };
    for (y, row) in (subject.y..).zip(wrap(&factor.statement, usize::from(width)).iter().take(4)) {
        page.text(x, y, width, row, page.theme.subject());
    }
    let asked = Rect { y: subject.bottom() + u16::from(roomy), height: 4, ..subject };
    if let Some(question) = open.question() {
        let number = (open.walk.question + 1).to_string();
        page.text(x, asked.y, 3, &number, page.theme.quiet());
        page.wrapped(Rect { x: x + 4, width: width - 4, ..asked }, &question.text, Style::new());
    }
    let judged = Rect { x, y: asked.bottom() + u16::from(roomy), height: 1, width: body.right() - x };
    walk::choices(page, open, factor, judged, roomy);
}
