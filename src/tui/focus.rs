//! One thing, large: the statement, the question that is open, the judgement, the minutes. Made to be
//! read from the back row and walked with a clicker; nothing moves when its text changes.

use ratatui::{layout::Rect, style::Style};

use super::{Page, clock, page::going_on, rows::wrap, walk};
use crate::app::App;

/// The subject is set no wider than this, so that the eye finds the next row.
const WIDTH: u16 = 56;
/// The rows that the statement has, and the question.
const TEXT: u16 = 4;
/// What the judgements to choose from take.
const CHOICES: u16 = 68;

/// Where everything stands, by the height of the body alone.
struct Places {
    statement: u16,
    question: u16,
    judgement: u16,
    minutes: u16,
}

impl Places {
    fn of(body: Rect) -> Self {
        // The rows of place, statement, question, judgement and digits, with one empty row between the last three.
        let least = 1 + TEXT + 1 + TEXT + 1 + 1 + 1 + clock::LARGE;
        let spare = body.height.saturating_sub(least);
        let statement = body.y + 1 + (spare / 2).min(7);
        let question = statement + TEXT + 1 + (spare / 8).min(3);
        let judgement = question + TEXT + 1 + (spare / 8).min(3);
        Self { statement, question, judgement, minutes: judgement + 2 + (spare / 4).min(3) }
    }
}

/// Draws what is in focus.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(factor) = open.factor() else { return };
    let place = page.words.with("place-of", &[("at", (open.walk.at + 1).into()), ("all", open.session.about.scope.len().into())]);
    page.text(body.x, body.y, body.width, &place, page.theme.quiet());
    let places = Places::of(body);
    let x = body.x + body.width.saturating_sub(WIDTH) / 4;
    let row = |y: u16, height: u16| Rect { x, y, width: body.right() - x, height: height.min(body.bottom().saturating_sub(y)) };
    text(page, row(places.statement, TEXT), &factor.statement, page.theme.subject());
    if let Some(question) = open.question() {
        let asked = row(places.question, TEXT);
        if asked.height > 0 {
            let number = (open.walk.question + 1).to_string();
            page.text(x, asked.y, 3, &number, page.theme.quiet());
            text(page, Rect { x: x + 4, width: asked.width.saturating_sub(4), ..asked }, &question.text, Style::new());
        }
    }
    if places.judgement < body.bottom() {
        // Each begins with a blank, or with a bracket where it is agreed.
        let x = x.saturating_sub(1).min(body.right().saturating_sub(CHOICES)).max(body.x);
        let judged = Rect { x, y: places.judgement, height: 1, width: body.right() - x };
        walk::choices(page, open, factor, judged, body.width > 90);
        let id = factor.id.as_str().into();
        if let Some(then) = super::earlier::then(page, open, &id, true).filter(|_| places.judgement + 1 < body.bottom()) {
            page.text(x + 1, places.judgement + 1, body.right().saturating_sub(x + 1), &then, page.theme.quiet());
        }
    }
    if let Some(shown) = app.countdown() {
        match row(places.minutes, clock::LARGE) {
            digits if digits.height == clock::LARGE => clock::large(page, shown, digits),
            // Trouble takes the rows of the digits: what is left is said in the first row.
            _ => drop(clock::row(page, shown, Rect { height: 1, ..body }, body.width / 2)),
        }
    }
}

/// A text in few words a row; one that needs more rows than it has is set wider, and cut at the end only
/// when even that will not do.
fn text(page: &mut Page<'_>, area: Rect, text: &str, style: Style) {
    let height = usize::from(area.height);
    let narrow = wrap(text, usize::from(area.width.min(WIDTH)));
    let width = usize::from(area.width);
    let mut rows = if narrow.len() <= height { narrow } else { wrap(text, width) };
    if rows.len() > height {
        rows.truncate(height);
        if let Some(last) = rows.last_mut() {
            *last = going_on(last, width);
        }
    }
    for (y, row) in (area.y..).zip(&rows) {
        page.text(area.x, y, area.width, row, style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_texts_do_not_reach_into_each_other_at_any_height() {
        for height in 18..=60 {
            let places = Places::of(Rect { x: 2, y: 1, width: 68, height });
            assert!(places.statement > 1 && places.question > places.statement + TEXT, "{height}");
            assert!(places.judgement > places.question + TEXT && places.minutes > places.judgement + 1, "{height}");
            assert!(places.minutes + clock::LARGE <= 1 + height, "{height}");
        }
    }
}
