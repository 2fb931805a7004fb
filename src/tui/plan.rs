//! The plan: quick wins by date, long-term actions under their objective; the selected one is open.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Page, cell, page::going_on, piece, rows::wrap, scroll, spots::Spot, walk::tone_style};
use crate::{
    app::{App, Command, Open, plan::Column, plan::Do, plan::selected, point::Point},
    report::Tone,
    session::{Action, Id},
    text::{one_line, shorten},
};

/// The cells of the columns: number, lead, due, status; the title takes the rest.
struct Widths {
    title: usize,
    lead: usize,
    due: usize,
}

const NUMBER: usize = 5;
const STATUS: usize = 11;

/// Draws the plan.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let wide = body.width >= 92;
    // Wide enough for "12 September", or for "Sep 2027": a date is never cut.
    let (lead, due) = if wide { (18, 12) } else { (13, 8) };
    let widths = Widths { title: usize::from(body.width).saturating_sub(2 + NUMBER + lead + due + STATUS + 3), lead, due };
    let (lines, here, places) = rows(page, app, open, &widths);
    if open.session.actions.is_empty() {
        let text = page.say("plan-empty");
        page.wrapped(Rect { y: body.y + 2, height: 4, width: body.width.min(64), ..body }, &text, Style::new());
        return;
    }
    let missing = open.session.actions.values().filter(|action| action.lead.is_none() || action.due.is_none()).count();
    let list = Rect { y: body.y + 1, height: body.height.saturating_sub(3), ..body };
    let height = usize::from(list.height);
    let first = if here.end <= height { 0 } else { scroll(here.start, here.end, lines.len(), height) };
    page.lines(list, lines.get(first..).unwrap_or_default());
    for (row, id) in places.into_iter().filter(|(row, _)| (first..first + height).contains(row)) {
        let spot = Rect { y: list.y + u16::try_from(row - first).unwrap_or(0), height: 1, ..list };
        page.spot(spot, || if here.contains(&row) { Spot::Does(Command::Plan(Do::Edit)) } else { Spot::At(Point::Action(id)) });
    }
    let y = body.bottom() - 1;
    if missing > 0 {
        let text = page.words.with("plan-mend", &[("count", missing.into())]);
        page.text(body.x, y, body.width, &text, page.theme.tone(Tone::Warning));
    }
    if lines.len() > first + height {
        let more = page.words.with("plan-more", &[("count", open.session.actions.len().into())]);
        page.right(body, y, &more, page.theme.quiet());
    }
}

fn rows(page: &Page<'_>, app: &App, open: &Open, widths: &Widths) -> (Vec<Line<'static>>, std::ops::Range<usize>, Vec<(usize, Id)>) {
    let session = &open.session;
    let (strong, quiet) = (page.theme.subject(), page.theme.quiet());
    let chosen = selected(app).map(|action| action.id.clone());
    let mut lines: Vec<Line<'static>> = Vec::new();
    let (mut here, mut places) = (0..0, vec![]);
    let quick = session.quick_wins();
    let horizon = page.words.long_date(session.horizon(app.now.today()));
    let head = page.words.with("plan-quick-wins", &[("count", quick.len().into())]);
    let by = page.words.with("plan-done-by", &[("date", horizon.into())]);
    lines.push(ends(&head, &by, widths, strong, quiet));
    let labels = ["column-action", "column-lead", "column-due", "column-status"].map(|key| page.say(key));
    let titles = format!(
        "{}{} {} {} {}",
        " ".repeat(NUMBER),
        cell(&labels[0], widths.title),
        cell(&labels[1], widths.lead),
        cell(&labels[2], widths.due),
        labels[3]
    );
    lines.push(Line::from(vec![piece("  ", quiet), piece(titles, quiet)]));
    let mut put = |lines: &mut Vec<Line<'static>>, action: &Action| {
        let from = lines.len();
        let is_here = chosen.as_ref() == Some(&action.id);
        places.push((from, action.id.clone()));
        lines.push(row(page, app, open, action, widths, is_here));
        if is_here {
            lines.extend(opened(page, open, action, widths));
            here = from..lines.len();
        }
    };
    if quick.is_empty() {
        lines.push(Line::from(piece(format!("  {}", page.say("plan-no-quick-wins")), quiet)));
    }
    for action in quick {
        put(&mut lines, action);
    }
    lines.push(Line::default());
    let long = session.long_term(&open.benchmark);
    let count: usize = long.iter().map(|(_, actions)| actions.len()).sum();
    lines.push(Line::from(piece(page.words.with("plan-long-term", &[("count", count.into())]), strong)));
    if long.is_empty() {
        lines.push(Line::from(piece(format!("  {}", page.say("plan-no-long-term")), quiet)));
    }
    for (factor, actions) in long {
        lines.push(group(page, open, factor.as_ref(), widths));
        for action in actions {
            put(&mut lines, action);
        }
    }
    (lines, here, places)
}

/// A key factor with its objective, over its long-term actions.
fn group(page: &Page<'_>, open: &Open, factor: Option<&Id>, widths: &Widths) -> Line<'static> {
    let quiet = page.theme.quiet();
    let Some((factor, id)) = factor.and_then(|id| Some((open.benchmark.factor(id.as_str())?, id))) else {
        return Line::from(piece(format!("  {}", page.say("plan-no-factor")), quiet));
    };
    let number = open.benchmark.number(&factor.id).unwrap_or_default();
    let name = format!("{number} {}", factor.name);
    let objective = open.session.finding(id).objective;
    let room = widths.lead + widths.due + STATUS + 2;
    let (text, style) = if objective.is_empty() {
        (page.say("plan-no-objective"), page.theme.tone(Tone::Warning))
    } else {
        (page.words.with("plan-group-objective", &[("text", one_line(&objective).into())]), quiet)
    };
    Line::from(vec![piece(format!("  {} ", cell(&name, NUMBER + widths.title)), quiet), piece(shorten(&text, room), style)])
}

fn row(page: &Page<'_>, app: &App, open: &Open, action: &Action, widths: &Widths, is_here: bool) -> Line<'static> {
    let warning = page.theme.tone(Tone::Bad);
    let base = if is_here { page.theme.subject() } else { Style::new() };
    let mark = if is_here { ">" } else { " " };
    let number = format!("A{}", action.number);
    let (lead, lead_style) =
        open.session.name(action.lead.as_ref()).map_or_else(|| (page.say("plan-missing-lead"), warning), |name| (name.to_owned(), base));
    let (due, due_style) = match action.due {
        None => (page.say("plan-missing-date"), warning),
        Some(date) if widths.due >= 12 => (page.words.near_date(date, app.now.today()), base),
        Some(date) => (page.words.short_date(date, app.now.today()), base),
    };
    let status = page.words.of_kind("status", action.status.word());
    let over = action.status.is_open() && action.due.is_some_and(|due| due < app.now.today());
    let status_style = if over { warning } else { base };
    let place = |column: Column, style: Style| if is_here && app.plan.column == column { page.theme.chosen() } else { style };
    let spans: Vec<Span<'static>> = vec![
        piece(format!("{mark} "), page.theme.bar()),
        piece(cell(&number, NUMBER), base),
        piece(cell(&action.title, widths.title), place(Column::What, base)),
        piece(" ", base),
        piece(cell(&lead, widths.lead), place(Column::Lead, lead_style)),
        piece(" ", base),
        piece(cell(&due, widths.due), place(Column::Due, due_style)),
        piece(" ", base),
        piece(cell(&status, STATUS), place(Column::Status, status_style)),
    ];
    Line::from(spans)
}

/// Below the selected action: the whole title where it was cut, why, and how we will know.
fn opened(page: &Page<'_>, open: &Open, action: &Action, widths: &Widths) -> Vec<Line<'static>> {
    let session = &open.session;
    let indent = 2 + NUMBER + 2;
    let width = (NUMBER + widths.title + widths.lead + widths.due + STATUS).saturating_sub(indent + 10);
    let why = action.factor.as_ref().and_then(|id| {
        let factor = open.benchmark.factor(id.as_str())?;
        let finding = session.finding(id);
        Some(page.words.with(
            "plan-because",
            &[
                ("number", open.benchmark.number(&factor.id)?.into()),
                ("factor", factor.name.as_str().into()),
                ("judgement", page.words.of_kind("judgement", finding.judgement.word()).to_lowercase().into()),
                ("reason", if finding.reason.is_empty() { page.say("plan-no-reason") } else { one_line(&finding.reason) }.into()),
            ],
        ))
    });
    let idea = action
        .example
        .as_ref()
        .and_then(|id| open.benchmark.example(id.as_str()))
        .map(|(_, example)| format!("{}, {}", example.city, example.country));
    let measure = if action.measure.is_empty() { page.say("plan-no-measure") } else { one_line(&action.measure) };
    let lead = session.name(action.lead.as_ref()).unwrap_or_default();
    let cut = crate::text::width(&action.title) > widths.title || crate::text::width(lead) > widths.lead;
    let lead = if lead.is_empty() { page.say("no-lead") } else { lead.to_owned() };
    let whole = page.words.with("walk-title-lead", &[("title", action.title.as_str().into()), ("lead", lead.into())]);
    let facts =
        [("plan-whole", cut.then_some(whole)), ("plan-label-why", why), ("plan-label-know", Some(measure)), ("plan-label-idea", idea)];
    let mut lines = Vec::new();
    for (label, text) in facts.into_iter().filter_map(|(label, text)| Some((label, text?))) {
        let mut rows = wrap(&text, width);
        if rows.len() > 3 {
            rows.truncate(3);
            rows[2] = going_on(&rows[2], width);
        }
        for (at, row) in rows.into_iter().enumerate() {
            let label = if at == 0 { cell(&page.say(label), 9) } else { " ".repeat(9) };
            lines.push(Line::from(vec![
                piece(" ".repeat(indent), Style::new()),
                piece(label, page.theme.quiet()),
                piece(row, tone_style(page, crate::session::Judgement::NotAssessed)),
            ]));
        }
    }
    lines
}

/// A head with something said at the right end of the row.
fn ends(left: &str, right: &str, widths: &Widths, strong: Style, quiet: Style) -> Line<'static> {
    let total = 2 + NUMBER + widths.title + widths.lead + widths.due + STATUS + 3;
    let gap = total.saturating_sub(crate::text::width(left) + crate::text::width(right));
    Line::from(vec![piece(left, strong), piece(" ".repeat(gap), quiet), piece(right, quiet)])
}
