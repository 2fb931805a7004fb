//! The closing gate: how many things are left, each a line to go to, and the box that leads on.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Page, cell, cells, piece, rows::wrap, scroll};
use crate::{
    app::{App, Open, close},
    report::Tone,
    session::{
        State,
        gate::{Fault, FaultKind, Group, in_good_order},
    },
};

/// The cells of the number before a line.
const NUMBER: usize = 5;
/// What stands under the list: what is in order, the box, and what finalising does.
const FOOT: u16 = 6;

/// Draws the gate.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let faults = close::lines(app);
    let at = close::place(app, &faults);
    let left = close::left(&faults);
    let head = match (left, faults.is_empty()) {
        (0, true) => page.say("gate-nothing"),
        (0, false) => page.words.with("gate-only-standing", &[("count", faults.len().into())]),
        _ if open.session.about.state == State::Final => page.words.with("gate-head-final", &[("count", left.into())]),
        _ => page.words.with("gate-head", &[("count", left.into())]),
    };
    page.wrapped(Rect { y: body.y + 1, height: 2, ..body }, &head, page.theme.subject());
    let roomy = body.height >= 26;
    let top = body.y + if roomy { 4 } else { 3 };
    let foot = body.bottom().saturating_sub(FOOT);
    let list = Rect { y: top, height: foot.saturating_sub(top + 1), ..body };
    let (lines, here) = rows(page, open, &faults, at, usize::from(body.width), usize::from(list.height));
    let height = usize::from(list.height);
    let first = if at >= faults.len() {
        lines.len().saturating_sub(height)
    } else if here.end <= height {
        0
    } else {
        scroll(here.start, here.end, lines.len(), height)
    };
    page.lines(list, lines.get(first..).unwrap_or_default());
    let more = match (first > 0, lines.len() > first + height) {
        (true, true) => Some("walk-more-both"),
        (true, false) => Some("walk-more-above"),
        (false, true) => Some("walk-more"),
        (false, false) => None,
    };
    if let Some(more) = more {
        let more = page.say(more);
        page.right(body, foot.saturating_sub(1), &more, page.theme.quiet());
    }
    under(page, open, at >= faults.len(), Rect { y: foot, height: FOOT, ..body });
}

/// The lines in their groups, and which of them are the selected one's.
fn rows(
    page: &Page<'_>,
    open: &Open,
    faults: &[Fault],
    at: usize,
    width: usize,
    height: usize,
) -> (Vec<Line<'static>>, std::ops::Range<usize>) {
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut here = 0..0;
    let mut last = None;
    // Where many lines are wanted, the air between the groups gives way.
    let air = faults.len() + 6 <= height;
    let is_final = open.session.about.state == State::Final;
    for (place, fault) in faults.iter().enumerate() {
        let group = (fault.stands.is_some(), fault.kind.group());
        let head = match group {
            (true, _) if is_final => "gate-group-stood",
            (true, _) => "gate-group-standing",
            (false, Group::Plan) => "gate-group-plan",
            (false, Group::Findings) => "gate-group-findings",
            (false, Group::LeftOver) => "gate-group-left-over",
        };
        if last != Some(head) {
            if last.is_some() && air {
                lines.push(Line::default());
            }
            let said = match head {
                "gate-group-plan" => page.words.with(head, &[("purpose", open.session.about.purpose.word().into())]),
                _ => page.say(head),
            };
            lines.push(Line::from(piece(said, page.theme.quiet())));
        }
        last = Some(head);
        let from = lines.len();
        lines.push(row(page, open, fault, place == at, width));
        if place == at {
            lines.extend(opened(page, fault, is_final, width));
            here = from..lines.len();
        }
    }
    (lines, here)
}

fn row(page: &Page<'_>, open: &Open, fault: &Fault, is_here: bool, width: usize) -> Line<'static> {
    let said = if width >= 92 { 40 } else { 31 };
    let base = match (is_here, fault.stands.is_some()) {
        (true, _) => page.theme.subject(),
        (false, true) => page.theme.quiet(),
        (false, false) => Style::new(),
    };
    let (session, benchmark) = (&open.session, &open.benchmark);
    let number = fault.number(session, benchmark, page.words);
    let subject = fault.subject(session, benchmark, page.words);
    let words = fault.words(session, page.words);
    let words_style = if fault.stands.is_some() || is_here { base } else { page.theme.tone(Tone::Warning) };
    let spans: Vec<Span<'static>> = vec![
        piece(if is_here { "> " } else { "  " }, page.theme.bar()),
        piece(cell(&number, NUMBER), base),
        piece(cell(&subject, width.saturating_sub(2 + NUMBER + 1 + said)), base),
        piece(" ", base),
        piece(cell(&words, said), words_style),
    ];
    Line::from(spans)
}

/// Under the selected line: why it stands, or what else mends it.
fn opened(page: &Page<'_>, fault: &Fault, is_final: bool, width: usize) -> Vec<Line<'static>> {
    let text = match (&fault.stands, fault.kind) {
        (Some(why), _) if why.trim().is_empty() => page.say("gate-stands"),
        (Some(why), _) => page.words.with("gate-stands-why", &[("why", why.as_str().into())]),
        (None, _) if is_final => return vec![],
        (None, FaultKind::Gap) => page.say("gate-mend-gap"),
        (None, FaultKind::NotHeard) => page.say("gate-mend-not-heard"),
        (None, FaultKind::Unfounded) => page.say("gate-mend-unfounded"),
        (None, _) => return vec![],
    };
    let rows = wrap(&text, width.saturating_sub(2 + NUMBER + 2));
    rows.into_iter().take(3).map(|row| Line::from(piece(format!("{}{row}", " ".repeat(2 + NUMBER)), page.theme.quiet()))).collect()
}

/// What is in order, the box, and what finalising does.
fn under(page: &mut Page<'_>, open: &Open, is_here: bool, area: Rect) {
    let session = &open.session;
    let order = in_good_order(session);
    let progress = session.progress();
    let args = [
        ("measures", order.measures.into()),
        ("yes", order.yes.into()),
        ("actions", order.actions.into()),
        ("judged", progress.judged.into()),
        ("scope", progress.in_scope.into()),
    ];
    let text = page.words.with("gate-in-order", &args);
    page.text(area.x, area.y, area.width, &text, page.theme.quiet());
    let is_final = session.about.state == State::Final;
    let text = if order.actions == 0 {
        page.say(if is_final { "gate-read-none" } else { "gate-read-nothing" })
    } else {
        page.words.with("gate-read-back", &[("actions", order.actions.into()), ("minutes", (order.actions + 1).into())])
    };
    // While another row is selected, Enter mends that one.
    let key = match (is_final && order.actions == 0, is_here) {
        (true, _) => String::new(),
        (false, true) => page.say("gate-read-back-key"),
        (false, false) => "r".to_owned(),
    };
    let width = area.width.saturating_sub(8).min(80);
    let frame = Rect { x: area.x + (area.width - width) / 2, y: area.y + 1, width, height: 3 };
    let style = if is_here { page.theme.bar() } else { page.theme.quiet() };
    let [corner_a, corner_b, corner_c, corner_d, line, side] =
        if page.theme.drawing { ["┌", "┐", "└", "┘", "─", "│"] } else { ["+", "+", "+", "+", "-", "|"] };
    let rule = line.repeat(usize::from(width.saturating_sub(2)));
    page.text(frame.x, frame.y, width, &format!("{corner_a}{rule}{corner_b}"), style);
    page.text(frame.x, frame.y + 1, 1, side, style);
    page.text(frame.right() - 1, frame.y + 1, 1, side, style);
    page.text(frame.x, frame.y + 2, width, &format!("{corner_c}{rule}{corner_d}"), style);
    if is_here {
        page.text(frame.x - 2, frame.y + 1, 1, ">", page.theme.bar());
    }
    let words = if is_here { page.theme.subject() } else { Style::new() };
    let inner = Rect { x: frame.x + 3, y: frame.y + 1, width: width.saturating_sub(6), height: 1 };
    page.text(inner.x, inner.y, inner.width.saturating_sub(cells(&key) + 1), &text, words);
    page.right(inner, inner.y, &key, if is_here { page.theme.key() } else { page.theme.quiet() });
    let about = &session.about;
    let text = match about.state {
        State::Open if about.version > 0 => {
            page.words.with("close-open-after", &[("version", about.version.into()), ("next", (u64::from(about.version) + 1).into())])
        }
        State::Open => page.words.with("close-open", &[("purpose", about.purpose.word().into())]),
        State::Final => page.words.with("close-final", &[("version", about.version.into())]),
    };
    page.text(frame.x, area.y + 4, area.right() - frame.x, &text, page.theme.quiet());
}
