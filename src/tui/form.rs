//! A form: labels and values, the selected row open for typing. Set-up, close, an action, evidence.

use ratatui::{layout::Rect, style::Style};

use super::{Page, capture, figures, page::going_on, rows::wrap, scroll, spots::Spot};
use crate::{
    app::{
        App, Command,
        form::{About, Does, Form, Row},
        form_room::{self, Do},
        point::Point,
        typing::Sheet,
    },
    session::State,
    text::shorten,
};

/// The cells that labels of ours take, and the names of a benchmark's context factors, which are longer.
const LABEL: u16 = 21;
const NAME: u16 = 33;
/// A value shows so many rows when it is not the selected one.
const ROWS: usize = 2;

/// The cells that the labels of a form take.
fn label_width(about: &About) -> u16 {
    match about {
        About::Context | About::Harder(_) | About::Sheet(_) => NAME,
        _ => LABEL,
    }
}

/// How wide values of the form that is shown are.
pub fn value_width(app: &App, area: Rect) -> u16 {
    let label = form_room::shown(app).map_or(LABEL, |(form, _)| label_width(&form.about));
    area.width.saturating_sub(label + 4)
}

/// Whether the open field stands on its row of the form.
pub fn inline(app: &App) -> bool {
    let Some(typing) = &app.typing else { return false };
    form_room::shown(app).is_some_and(|(_, rows)| Form::row_of(&rows, &typing.target).is_some()) && matches!(typing.text, Sheet::Field(_))
}

/// Draws the form that is shown.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some((form, rows)) = form_room::shown(app) else { return };
    let Some(open) = app.open.as_ref() else { return };
    let (head, hint) = match &form.about {
        About::SetUp => (page.say("form-head-set-up"), page.say("form-hint-set-up")),
        About::Close => (page.say("form-head-close"), closing(page, open)),
        About::Action(id) => {
            let number = open.session.actions.get(id).map_or(0, |action| action.number);
            (page.words.with("form-head-action", &[("number", number.into())]), String::new())
        }
        About::Evidence(id) => {
            let number = open.session.evidence.get(id).map_or(0, |evidence| evidence.number);
            (page.words.with("form-head-evidence", &[("number", number.into())]), String::new())
        }
        About::Context => (page.say("form-head-context"), page.say("form-hint-context")),
        About::Harder(id) => {
            let name = open.benchmark.factor(id.as_str()).map_or(id.as_str(), |factor| &factor.name);
            let number = open.benchmark.number(id.as_str()).unwrap_or_default();
            let said = format!("{number}  {}", name.to_uppercase());
            (page.words.with("form-head-harder", &[("factor", said.into())]), page.say("form-hint-harder"))
        }
        About::Sheet(id) => {
            let name = open.benchmark.factor(id.as_str()).map_or(id.as_str(), |factor| &factor.name);
            let number = open.benchmark.number(id.as_str()).unwrap_or_default();
            let said = format!("{number}  {}", name.to_uppercase());
            let tables = crate::app::sheets::tables(&open.session, id);
            let hint = match tables.as_slice() {
                [] => page.say("form-hint-sheet"),
                tables => page.words.with("form-hint-sheets", &[("tables", page.words.series(tables).into())]),
            };
            (page.words.with("form-head-sheet", &[("factor", said.into())]), hint)
        }
        About::Parked(id) => {
            let number = open.session.parked.get(id).map_or(0, |parked| parked.number);
            (page.words.with("form-head-parked", &[("number", number.into())]), String::new())
        }
        About::Indicator(id) => {
            let number = open.session.indicators.get(id).map_or(0, |indicator| indicator.number);
            (page.words.with("form-head-indicator", &[("number", number.into())]), figures::told(page, app, open, id))
        }
        About::Reading(id) => {
            let of = open.session.readings.get(id).and_then(|reading| open.session.indicators.get(&reading.indicator));
            let args = [("number", of.map_or(0, |of| of.number).into()), ("name", of.map(|of| of.name.clone()).unwrap_or_default().into())];
            (page.words.with("form-head-reading", &args), String::new())
        }
        About::Article(_) => (page.say("form-head-article"), page.say("form-hint-article")),
        About::Decision(id) => {
            let number = open.session.decisions.get(id).map_or(0, |decision| decision.number);
            (page.words.with("form-head-decision", &[("number", number.into())]), String::new())
        }
        About::Review => (page.say("form-head-review"), page.say("form-hint-review")),
        About::Interview(id) => {
            let interview = open.session.interviews.get(id).cloned().unwrap_or_default();
            let kind = page.words.of_kind("hearing-head", interview.kind.word());
            let args = [("number", interview.number.into()), ("kind", kind.into())];
            (page.words.with("form-head-interview", &args), page.say("form-hint-interview"))
        }
        About::Advice(id) => {
            let advice = open.session.recommendations.get(id).cloned().unwrap_or_default();
            let kind = page.words.of_kind("advice-head", advice.kind.word());
            (page.words.with("form-head-advice", &[("number", advice.number.into()), ("kind", kind.into())]), String::new())
        }
    };
    let body = Rect { height: body.height.saturating_sub(foot(page, app, &rows, form.at, body)), ..body };
    // Somebody else may have taken it out while a field of it is open.
    let head = if form.about.is_there(&open.session) { head } else { page.say("clash-gone") };
    let mut y = body.y + 1;
    page.text(body.x, y, body.width, &head, page.theme.subject());
    y += 1;
    if !hint.is_empty() {
        y += page.wrapped(Rect { y, height: 3, width: body.width, ..body }, &hint, page.theme.quiet());
    }
    y += 1;
    let typed = inline(app).then_some(app.typing.as_ref()).flatten();
    let label = label_width(&form.about);
    let width = value_width(app, body);
    let list = Rect { y, height: body.bottom().saturating_sub(y), ..body };
    let texts: Vec<Vec<String>> = rows.iter().map(|row| wrap(&row.value, usize::from(width))).collect();
    // Our labels are short; the name of a context factor is the benchmark's, and is never cut.
    let labels: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let said = row.said(&open.benchmark, page.words);
            let cells = usize::from(label) - 1;
            if row.context(&open.benchmark).is_some() { wrap(&said, cells) } else { vec![shorten(&said, cells)] }
        })
        .collect();
    let heights: Vec<usize> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| match typed {
            Some(typing) if at == form.at && row.does == Does::Type(typing.target.clone()) => match &typing.text {
                Sheet::Field(field) => usize::from(field.height(width).clamp(1, list.height / 2)) + capture::hints(page, app, width).len(),
                Sheet::Action(_) => 1,
            },
            // What taking a sheet would do is read before it is done.
            _ if at == form.at || matches!(row.does, Does::TakeSheet(_)) => texts[at].len().clamp(1, usize::from(list.height / 3).max(1)),
            _ => texts[at].len().clamp(1, ROWS),
        })
        .zip(&labels)
        .map(|(height, label)| height.max(label.len()))
        .collect();
    let from: usize = heights.iter().take(form.at).sum();
    let total: usize = heights.iter().sum();
    let first = scroll(from, from + heights.get(form.at).copied().unwrap_or(1), total, usize::from(list.height));
    let (mut row_at, bottom) = (0, usize::from(list.height) + first);
    for (at, row) in rows.iter().enumerate() {
        let height = heights[at];
        if row_at >= first && row_at < bottom {
            let y = list.y + u16::try_from(row_at - first).unwrap_or(0);
            let here = at == form.at;
            let rows = Rect { y, height: u16::try_from(height).unwrap_or(1).min(list.bottom().saturating_sub(y)), ..list };
            page.spot(rows, || if here { Spot::Does(Command::Form(Do::Edit)) } else { Spot::At(Point::Row(at)) });
            let style = if here { page.theme.subject() } else { Style::new() };
            page.text(list.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
            for (y, said) in (y..rows.bottom()).zip(&labels[at]) {
                page.text(list.x + 2, y, label, said, if here { style } else { page.theme.quiet() });
            }
            let x = list.x + 2 + label;
            let space = Rect { x, y, width, height: u16::try_from(height).unwrap_or(1).min(list.bottom().saturating_sub(y)) };
            match typed.map(|typing| (&typing.target, &typing.text)) {
                Some((target, Sheet::Field(field))) if here && row.does == Does::Type(target.clone()) => {
                    let hints = capture::hints(page, app, width);
                    let rows = space.height.saturating_sub(u16::try_from(hints.len()).unwrap_or(0)).max(1);
                    page.spot(Rect { x: list.x, width: list.width, ..space }, || Spot::Field);
                    for y in space.y..space.y + rows {
                        page.text(x - 2, y, 1, page.field_bar(), page.theme.bar());
                    }
                    *page.cursor = field.draw(Rect { height: rows, ..space }, page.buf, page.theme.ground());
                    page.lines(Rect { y: space.y + rows, height: space.height.saturating_sub(rows), ..space }, &hints);
                }
                _ => value(page, app, row, &texts[at], space, here),
            }
        }
        row_at += height;
    }
}

/// Below a form of context factors: what the selected one may involve, what was noted of it for the city, and the source.
/// Says how many rows that takes.
fn foot(page: &mut Page<'_>, app: &App, rows: &[Row], at: usize, body: Rect) -> u16 {
    let Some(open) = app.open.as_ref() else { return 0 };
    if !rows.iter().any(|row| row.context(&open.benchmark).is_some()) {
        return 0;
    }
    let width = usize::from(body.width.min(90));
    // As many rows for each, so that nothing moves from row to row.
    let height = (body.height / 3).clamp(4, 8);
    let mut lines: Vec<String> = Vec::new();
    if let Some(row) = rows.get(at)
        && let Some(context) = row.context(&open.benchmark)
    {
        let noted = open.session.context_of(&context.id, None).text;
        let is_of_factor = matches!(&row.does, Does::Type(target) if target.context().is_some_and(|(_, factor)| factor.is_some()));
        if is_of_factor && !noted.is_empty() {
            let text = page.words.with("form-context-noted", &[("text", crate::text::one_line(&noted).into())]);
            lines.extend(wrap(&text, width).into_iter().take(2));
        }
        let text = page.words.with("form-context-involves", &[("text", page.words.sentences(&context.involves).into())]);
        lines.push(context.name.clone());
        lines.extend(wrap(&text, width));
    }
    let room = usize::from(height).saturating_sub(2);
    let top = body.bottom().saturating_sub(height);
    for (y, line) in (top + 1..).zip(lines.iter().take(room)) {
        page.text(body.x, y, body.width, line, page.theme.quiet());
    }
    let source = page.words.with("source-line", &[("source", open.benchmark.source.as_str().into())]);
    page.text(body.x, body.bottom() - 1, body.width, &shorten(&source, usize::from(body.width)), page.theme.quiet());
    height
}

fn value(page: &mut Page<'_>, app: &App, row: &Row, text: &[String], space: Rect, here: bool) {
    if let (Does::Choose(choice), true, Some(open)) = (&row.does, here, app.open.as_ref()) {
        let options = choice.options(&open.benchmark, &open.session, page.words);
        let current = choice.current(&open.session);
        let all: usize = options.iter().map(|option| crate::text::width(option) + 5).sum();
        if all <= usize::from(space.width) {
            let mut x = space.x;
            for (at, option) in options.iter().enumerate() {
                let chosen = current == Some(at);
                let text = if chosen { format!("[{} {option}]", at + 1) } else { format!(" {} {option} ", at + 1) };
                page.spot(Rect::new(x, space.y, crate::text::width(&text).try_into().unwrap_or(u16::MAX), 1), || {
                    Spot::At(Point::Choice(at))
                });
                x += page.text(x, space.y, space.right() - x, &text, if chosen { page.theme.chosen() } else { Style::new() }) + 1;
            }
            return;
        }
    }
    if text.iter().all(|row| row.is_empty()) {
        let empty = page.say("form-empty");
        page.text(space.x, space.y, space.width, &empty, page.theme.quiet());
        return;
    }
    let shown = usize::from(space.height);
    for (y, (at, line)) in (space.y..space.bottom()).zip(text.iter().enumerate()) {
        let cut = at + 1 == shown && text.len() > shown;
        let line = if cut { going_on(line, usize::from(space.width)) } else { line.clone() };
        page.text(space.x, y, space.width, &line, Style::new());
    }
}

/// Where the session stands as it closes, in a sentence.
fn closing(page: &Page<'_>, open: &crate::app::Open) -> String {
    let judged = open.session.judged();
    let progress = open.session.progress();
    let counts = page.words.with(
        "close-counts",
        &[
            ("in", judged.in_place.into()),
            ("partly", judged.partly.into()),
            ("not", judged.not_in_place.into()),
            ("open", judged.not_assessed.into()),
            ("na", judged.not_applicable.into()),
            ("actions", progress.actions.into()),
        ],
    );
    let state = match open.session.about.state {
        State::Open => page.words.with("close-open", &[("purpose", open.session.about.purpose.word().into())]),
        State::Final => page.words.with("close-final", &[("version", open.session.about.version.into())]),
    };
    format!("{counts}\n{state}")
}
