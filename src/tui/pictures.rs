//! Three pictures in characters, each with its words and numbers beside it.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Page, cell, piece, walk};
use crate::{
    app::{App, Open, Stage, pictures::Picture, priority::numbers},
    report::Tone,
    session::{Judgement, pictures::scale},
    text::width,
};

/// Draws the picture that is shown.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(Stage::Pictures(pictures))) = (app.open.as_ref(), &app.stage) else { return };
    let (name, at) = match pictures.at {
        Picture::Strip => ("picture-strip", 1),
        Picture::Timeline => ("picture-timeline", 2),
        Picture::Load => ("picture-load", 3),
    };
    let head = page.words.with("picture-of", &[("name", page.say(name).into()), ("at", at.into())]);
    page.text(body.x, body.y, body.width, &head, page.theme.subject());
    let area = Rect { y: body.y + 2, height: body.height.saturating_sub(5), ..body };
    let (rows, foot) = match pictures.at {
        Picture::Strip => strip(page, open, area),
        Picture::Timeline => timeline(page, app, open, area),
        Picture::Load => load(page, app, open, area),
    };
    let first = pictures.from.min(rows.len().saturating_sub(usize::from(area.height)));
    page.lines(area, rows.get(first..).unwrap_or_default());
    let (above, below) = (first > 0, rows.len() > first + usize::from(area.height));
    let more = match (above, below) {
        (true, true) => page.say("walk-more-both"),
        (true, false) => page.say("walk-more-above"),
        (false, true) => page.say("walk-more"),
        (false, false) => String::new(),
    };
    page.right(body, body.y, &more, page.theme.quiet());
    let foot = super::rows::wrap(&foot, usize::from(body.width));
    let y = body.bottom() - u16::try_from(foot.len().min(2)).unwrap_or(2);
    for (y, row) in (y..body.bottom()).zip(&foot) {
        page.text(body.x, y, body.width, row, page.theme.quiet());
    }
}

/// Said alone where there is nothing to draw.
fn nothing(page: &Page<'_>, key: &str) -> (Vec<Line<'static>>, String) {
    (vec![Line::from(piece(page.say(key), Style::new()))], String::new())
}

/// A row per key factor, over it all of them as one skyline, below it how many stand where.
fn strip(page: &Page<'_>, open: &Open, area: Rect) -> (Vec<Line<'static>>, String) {
    let factors = open.session.strip(&open.benchmark);
    if factors.is_empty() {
        return nothing(page, "picture-no-scope");
    }
    let wide = (usize::from(area.width) / factors.len()).clamp(2, 8) - 1;
    let mut skyline: Vec<Span<'static>> = Vec::new();
    if factors.len() * (wide + 1) <= usize::from(area.width) {
        for factor in &factors {
            skyline.push(piece(walk::mark(page, factor.judgement).repeat(wide), walk::tone_style(page, factor.judgement)));
            skyline.push(piece(" ", Style::new()));
        }
    }
    let mut rows = vec![Line::from(skyline), Line::default()];
    let name_of = |factor: &crate::session::pictures::Judged| {
        open.benchmark.factor(factor.factor.as_str()).map_or_else(|| factor.factor.to_string(), |found| found.name.clone())
    };
    let names = factors.iter().map(|factor| width(&name_of(factor))).max().unwrap_or(0).min(usize::from(area.width).saturating_sub(44));
    let words = Judgement::ALL.iter().map(|judgement| width(&page.words.of_kind("judgement", judgement.word()))).max().unwrap_or(0);
    for factor in &factors {
        let tone = walk::tone_style(page, factor.judgement);
        rows.push(Line::from(vec![
            piece(format!("{:>3}  ", factor.number), page.theme.quiet()),
            piece(cell(&name_of(factor), names), Style::new()),
            piece(format!("  {}  ", walk::mark(page, factor.judgement).repeat(4)), tone),
            piece(cell(&page.words.of_kind("judgement", factor.judgement.word()), words + 2), tone),
            piece(page.words.with("picture-actions", &[("count", factor.actions.into())]), page.theme.quiet()),
        ]));
    }
    let counts: Vec<String> = Judgement::ALL
        .iter()
        .map(|judgement| (judgement, factors.iter().filter(|factor| factor.judgement == *judgement).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(judgement, count)| {
            let word = page.words.of_kind("judgement", judgement.word());
            page.words.with("picture-judged", &[("judgement", word.into()), ("count", count.into())])
        })
        .collect();
    (rows, page.words.dotted(&counts))
}

fn block(page: &Page<'_>) -> &'static str {
    if page.theme.drawing { "█" } else { "#" }
}

/// A row per month with a bar and the numbers of what is due; empty stretches are said, not drawn.
fn timeline(page: &Page<'_>, app: &App, open: &Open, area: Rect) -> (Vec<Line<'static>>, String) {
    let today = app.now.today();
    let line = open.session.timeline(today);
    let undated = if line.undated.is_empty() {
        String::new()
    } else {
        let args = [("count", line.undated.len().into()), ("numbers", numbers(&line.undated).into())];
        page.words.with("picture-undated", &args)
    };
    if line.months.is_empty() {
        return (nothing(page, "picture-no-dates").0, undated);
    }
    let most = line.months.iter().map(|month| month.overdue.len() + month.due.len() + month.done.len()).max().unwrap_or(0);
    let bar = usize::from(area.width / 5);
    let per = scale(most, bar);
    let bar = bar.min(most.div_ceil(per));
    let mut rows = Vec::new();
    for month in &line.months {
        if month.gap > 0 {
            let text = page.words.with("picture-gap", &[("count", month.gap.into())]);
            rows.push(Line::from(piece(format!("{}{text}", " ".repeat(10)), page.theme.quiet())));
        }
        let is_now = month.at == (today.year(), today.month());
        let name = page
            .words
            .with("date-month-year", &[("month", page.words.short_month(month.at.1).into()), ("year", month.at.0.to_string().into())]);
        let count = month.overdue.len() + month.due.len() + month.done.len();
        let said = [("picture-overdue", &month.overdue), ("picture-due", &month.due), ("picture-done", &month.done)];
        let mut said: Vec<(String, &str)> = said
            .into_iter()
            .filter(|(_, list)| !list.is_empty())
            .map(|(key, list)| (page.words.with(key, &[("numbers", numbers(list).into())]), key))
            .collect();
        if is_now {
            said.insert(0, (page.words.with("picture-today", &[("date", page.words.near_date(today, today).into())]), "picture-today"));
        }
        let mut first = true;
        for (text, key) in said {
            let style = match key {
                "picture-overdue" => page.theme.tone(Tone::Bad),
                "picture-today" => page.theme.subject(),
                "picture-done" => page.theme.quiet(),
                _ => Style::new(),
            };
            let room = usize::from(area.width).saturating_sub(10 + bar + 6);
            for row in super::rows::wrap(&text, room) {
                let head = if first { cell(&name, 10) } else { " ".repeat(10) };
                let (drawn, count) = if first {
                    (cell(&block(page).repeat(count.div_ceil(per)), bar), format!("{count:>4}  "))
                } else {
                    (" ".repeat(bar), " ".repeat(6))
                };
                first = false;
                rows.push(Line::from(vec![
                    piece(head, if is_now { page.theme.subject() } else { page.theme.quiet() }),
                    piece(drawn, page.theme.bar()),
                    piece(count, Style::new()),
                    piece(row, style),
                ]));
            }
        }
    }
    (rows, with_scale(page, undated, per))
}

/// A row per lead with a bar and the count in words.
fn load(page: &Page<'_>, app: &App, open: &Open, area: Rect) -> (Vec<Line<'static>>, String) {
    let loads = open.session.load(app.now.today());
    if loads.is_empty() {
        return nothing(page, "picture-no-actions");
    }
    let most = loads.iter().map(|load| load.open).max().unwrap_or(0);
    let bar = usize::from(area.width) * 2 / 5;
    let per = scale(most, bar);
    let names = usize::from(area.width).saturating_sub(bar + 2 + 24);
    let longest = loads.iter().filter_map(|load| open.session.name(load.lead.as_ref())).map(width).max().unwrap_or(0);
    let names = names.min(longest.max(width(&page.say("picture-nobody"))));
    let mut rows = Vec::new();
    for load in &loads {
        let (name, style) = match open.session.name(load.lead.as_ref()) {
            Some(name) => (name.to_owned(), Style::new()),
            None => (page.say("picture-nobody"), page.theme.tone(Tone::Bad)),
        };
        let key = if load.overdue > 0 { "picture-open-overdue" } else { "picture-open" };
        let said = page.words.with(key, &[("open", load.open.into()), ("overdue", load.overdue.into())]);
        // A name is never cut: a long one takes a second row.
        for (at, part) in super::rows::wrap(&name, names.max(1)).into_iter().enumerate() {
            let mut row = vec![piece(cell(&part, names), style)];
            if at == 0 {
                row.push(piece(format!("  {} ", block(page).repeat(load.open.div_ceil(per))), page.theme.bar()));
                row.push(piece(said.clone(), if load.overdue > 0 { page.theme.tone(Tone::Bad) } else { Style::new() }));
            }
            rows.push(Line::from(row));
        }
    }
    (rows, with_scale(page, String::new(), per))
}

/// What one sign of a bar stands for, said where it is more than one.
fn with_scale(page: &Page<'_>, text: String, per: usize) -> String {
    if per <= 1 {
        return text;
    }
    let scale = page.words.with("picture-scale", &[("count", per.into())]);
    if text.is_empty() { scale } else { page.words.dotted(&[text, scale]) }
}
