//! What to look into: the guide questions of a key factor, with the notes on them and the open field.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::types_inline;
use crate::{
    app::{App, Open, target::Target, typing::Sheet},
    benchmark::KeyFactor,
    report::Tone,
    session::{Id, Looked},
    text::{one_line, shorten},
    tui::page::{Page, going_on, piece, scroll},
    tui::rows::wrap,
};

/// What to look into. When the selected question does not fit it takes up to `spare` rows below as
/// well; says whether they are still free.
pub fn draw(page: &mut Page<'_>, app: &App, open: &Open, factor: &KeyFactor, area: Rect, spare: u16) -> bool {
    let session = &open.session;
    let ids: Vec<Id> = factor.questions.iter().map(|question| factor.full(&question.id).into()).collect();
    let covered = ids.iter().filter(|id| session.looked(id) == Looked::Covered).count();
    let head = page.text(area.x, area.y, area.width, &page.say("walk-look-into"), page.theme.quiet());
    let count = page.words.with("walk-covered", &[("count", covered.into()), ("all", ids.len().into())]);
    page.right(area, area.y, &count, page.theme.quiet());
    let width = usize::from(area.width.saturating_sub(6));
    let typing = types_inline(app).then_some(app.typing.as_ref()).flatten();
    let mut lines: Vec<Line<'static>> = Vec::new();
    let (mut here, mut field_at) = (0..0, None);
    let head_rows = 1 + u16::from(area.height > 14);
    let list = Rect { y: area.y + head_rows, height: area.height.saturating_sub(head_rows), ..area };
    let most = usize::from(list.height + spare);
    let mut starts = Vec::new();
    for (at, (question, id)) in factor.questions.iter().zip(&ids).enumerate() {
        let selected = at == open.walk.question;
        let from = lines.len();
        starts.push(from);
        let mark = match session.looked(id) {
            _ if selected => ">",
            Looked::Covered => "+",
            Looked::NobodyKnew => "?",
            Looked::NotYet => " ",
        };
        let style = if selected { page.theme.subject() } else { Style::new() };
        let mut rows = wrap(&question.text, width);
        if !selected && rows.len() > 2 {
            rows.truncate(2);
            rows[1] = going_on(&rows[1], width);
        }
        for (row, text) in rows.into_iter().enumerate() {
            let head = if row == 0 { format!("{mark} {:<3}", at + 1) } else { " ".repeat(5) };
            lines.push(Line::from(vec![piece(head, if selected { page.theme.bar() } else { page.theme.quiet() }), piece(text, style)]));
        }
        let details = lines.len();
        let quiet = page.theme.quiet();
        let indent = |text: String, style: Style| Line::from(vec![piece(" ".repeat(5), style), piece(text, style)]);
        if selected {
            for part in &question.parts {
                lines.extend(
                    wrap(part, width.saturating_sub(2))
                        .into_iter()
                        .enumerate()
                        .map(|(row, text)| indent(format!("{}{text}", if row == 0 { "- " } else { "  " }), quiet)),
                );
            }
            if let Some(other) = question.with.as_ref().and_then(|other| factor.questions.iter().position(|q| q.id == *other)) {
                lines.push(indent(page.words.with("walk-with", &[("number", (other + 1).into())]), quiet));
            }
        }
        if session.looked(id) == Looked::NobodyKnew {
            lines.push(indent(shorten(&homework(page, open, id), width), page.theme.tone(Tone::Warning)));
        }
        let edited = typing.map(|typing| &typing.target);
        let mut notes = 0;
        for note in session.notes_on(id) {
            notes += 1;
            if edited.is_some_and(|target| matches!(target, Target::Note { note: Some(open), .. } if *open == note.id)) {
                continue;
            }
            if selected {
                lines.extend(wrap(&note.text, width).into_iter().map(|text| indent(text, quiet)));
            } else {
                lines.push(indent(shorten(&one_line(&note.text), width), quiet));
            }
        }
        if selected {
            if let Some(Sheet::Field(field)) = typing.map(|typing| &typing.text) {
                let height = field.height(note_width_of(area)).clamp(1, area.height.saturating_sub(4).max(1));
                field_at = Some((lines.len(), height));
                lines.extend((0..height).map(|_| Line::default()));
            } else if notes == 0 {
                lines.push(indent(
                    page.say(if session.looked(id) == Looked::Covered { "walk-covered-no-note" } else { "walk-no-note" }),
                    quiet,
                ));
            }
            here = from..lines.len();
            if here.len() > most {
                // Question and field stay whole; what stands between them gives way.
                let kept = lines.len() - field_at.map_or(0, |(_, height)| usize::from(height));
                let cut = (here.len() - most + 1).min(kept - details);
                if cut > 1 {
                    lines.drain(kept - cut..kept);
                    lines.insert(kept - cut, indent("...".to_owned(), quiet));
                    field_at = field_at.map(|(row, height)| (row - cut + 1, height));
                    here.end = lines.len();
                }
            }
        }
        if area.height > 14 && at + 1 < ids.len() {
            lines.push(Line::default());
        }
    }
    let is_full = here.len() > usize::from(list.height);
    let list = Rect { height: list.height + if is_full { spare } else { 0 }, ..list };
    let height = usize::from(list.height);
    let mut first = scroll(here.start, here.end, lines.len(), height);
    if here.end > first + height {
        first = here.end - height;
    }
    // Whole questions only: a note without its question says nothing, nor does half a question.
    first = starts.iter().copied().find(|start| (first..=here.start).contains(start)).unwrap_or(first);
    let end = (first + height).min(lines.len());
    let end = if end == lines.len() { end } else { starts.iter().copied().rfind(|start| (here.end..=end).contains(start)).unwrap_or(end) };
    page.lines(list, lines.get(first..end).unwrap_or_default());
    let more = match (first > 0, lines.len() > end) {
        (true, true) => Some("walk-more-both"),
        (true, false) => Some("walk-more-above"),
        (false, true) => Some("walk-more"),
        (false, false) => None,
    };
    if let Some(more) = more {
        let more = page.say(more);
        page.text(area.x + head + 3, area.y, area.width, &more, page.theme.quiet());
    }
    if let (Some((row, height)), Some(Sheet::Field(field))) = (field_at, typing.map(|typing| &typing.text)) {
        let y = list.y + u16::try_from(row.saturating_sub(first)).unwrap_or(0);
        let spot = Rect { x: list.x + 5, y, width: note_width_of(list), height: height.min(list.bottom().saturating_sub(y)) };
        for y in spot.top()..spot.bottom() {
            page.text(list.x + 3, y, 1, page.field_bar(), page.theme.bar());
        }
        *page.cursor = field.draw(spot, page.buf, page.theme.ground());
    }
    !is_full
}

/// The same as [`note_width`], seen from the column that the questions stand in.
fn note_width_of(column: Rect) -> u16 {
    column.width.saturating_sub(6)
}

fn homework(page: &Page<'_>, open: &Open, question: &Id) -> String {
    let look = open.session.look(question);
    let name = open.session.name(look.finder.as_ref()).map_or_else(|| page.say("nobody-yet"), str::to_owned);
    match look.by {
        Some(by) => page.words.with("walk-homework-by", &[("name", name.into()), ("date", page.words.long_date(by).into())]),
        None => page.words.with("walk-homework", &[("name", name.into())]),
    }
}
