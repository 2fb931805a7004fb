//! Every indicator with what was read of it, as a small line and in numbers.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, cells, scroll, spots::Spot};
use crate::{
    app::{
        App, Command, Open,
        figures::{self, Do, Figures},
        point::Point,
    },
    report::Tone,
    session::{Course, Id, Indicator, Reading, Session, small_line},
    text::shorten,
    words::Words,
};

/// An indicator takes two rows, and an empty one below.
const ROWS: u16 = 3;
/// A line of more signs than this shows the last of them.
const MOST: usize = 16;

/// Draws the list.
pub fn draw(page: &mut Page<'_>, app: &App, list: &Figures, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    page.text(body.x, body.y, body.width, &page.say("figures-title"), page.theme.subject());
    let all: Vec<&Indicator> = open.session.indicators_in_order().collect();
    if all.is_empty() {
        let text = page.say("figures-none");
        page.wrapped(Rect { y: body.y + 2, height: 4, ..body }, &text, Style::new());
        return;
    }
    let shown = usize::from(body.height.saturating_sub(2) / ROWS).max(1);
    let first = scroll(list.at, list.at + 1, all.len(), shown);
    for (y, (at, indicator)) in (body.y + 2..body.bottom()).step_by(usize::from(ROWS)).zip(all.iter().enumerate().skip(first)) {
        let height = (ROWS - 1).min(body.bottom() - y);
        page.spot(Rect { y, height, ..body }, || {
            if at == list.at { Spot::Does(Command::Figures(Do::Edit)) } else { Spot::At(Point::Row(at)) }
        });
        row(page, app, open, indicator, at == list.at, Rect { y, height, ..body });
    }
    let below = all.len().saturating_sub(first + shown);
    let more = match (first > 0, below > 0) {
        (true, true) => page.say("walk-more-both"),
        (true, false) => page.say("walk-more-above"),
        (false, true) => page.say("walk-more"),
        (false, false) => String::new(),
    };
    page.right(body, body.y, &more, page.theme.quiet());
}

fn row(page: &mut Page<'_>, app: &App, open: &Open, indicator: &Indicator, here: bool, area: Rect) {
    page.text(area.x, area.y, 1, if here { ">" } else { " " }, page.theme.bar());
    let style = if here { page.theme.subject() } else { Style::new() };
    let line = line(page, &open.session, indicator);
    let last = last(&open.session, indicator, page.words);
    // The numbers stay whole; the name gives way to them.
    let beside = cells(&line) + cells(&last) + 4;
    let x = area.x + 2 + page.text(area.x + 2, area.y, 5, &cell(&format!("N{}", indicator.number), 5), page.theme.quiet());
    let width = area.right().saturating_sub(x + beside).max(12);
    page.text(x, area.y, width, &shorten(&indicator.name, usize::from(width)), style);
    let x = x + width + 2;
    let taken = page.text(x, area.y, area.right().saturating_sub(x), &line, page.theme.bar());
    page.text(x + taken + 2, area.y, area.right().saturating_sub(x + taken + 2), &last, style);
    if area.height < 2 {
        return;
    }
    let (x, mut told) = (area.x + 7, Vec::new());
    told.extend(course(page, app, &open.session, indicator));
    told.extend(indicator.target_said(page.words).map(|text| (text, Style::new())));
    told.extend(apart(&open.session, indicator, page.words).map(|text| (text, page.theme.tone(Tone::Warning))));
    let of = figures::subject(open, indicator.of.as_ref(), page.words);
    told.extend((!of.is_empty()).then(|| (of, page.theme.quiet())));
    let (mut x, y) = (x, area.y + 1);
    for (at, (text, style)) in told.iter().enumerate() {
        if at > 0 {
            x += page.text(x, y, area.right().saturating_sub(x), " · ", page.theme.quiet());
        }
        x += page.text(x, y, area.right().saturating_sub(x), &shorten(text, usize::from(area.right().saturating_sub(x))), *style);
    }
}

/// What the form of an indicator says above its rows: its small line, what it stands at, how it stands to its target.
pub fn told(page: &Page<'_>, app: &App, open: &Open, id: &Id) -> String {
    let Some(indicator) = open.session.indicators.get(id) else { return String::new() };
    let said = [
        Some(line(page, &open.session, indicator)).filter(|line| !line.is_empty()),
        Some(last(&open.session, indicator, page.words)),
        course(page, app, &open.session, indicator).map(|(word, _)| word),
        apart(&open.session, indicator, page.words),
    ];
    page.words.dotted(&said.into_iter().flatten().collect::<Vec<_>>())
}

/// The figures in the order of time, from the lowest to the highest; nothing while there is only one.
fn line(page: &Page<'_>, session: &Session, indicator: &Indicator) -> String {
    let drawn = session.series(indicator).drawn;
    if drawn.len() < 2 {
        return String::new();
    }
    let signs: &[char] =
        if page.theme.drawing { &['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] } else { &['_', '.', '-', '=', '#'] };
    small_line(&drawn[drawn.len().saturating_sub(MOST)..], signs)
}

/// What it stands at, with the day.
fn last(session: &Session, indicator: &Indicator, words: &Words) -> String {
    let series = session.series(indicator);
    let last: Option<&Reading> =
        series.readings.iter().copied().rfind(|reading| reading.date.is_some()).or(series.readings.last().copied());
    match last {
        Some(reading) => reading.said(words),
        None => indicator.first_said(words).unwrap_or_else(|| words.say("figures-not-read")),
    }
}

/// How it stands to its target.
fn course(page: &Page<'_>, app: &App, session: &Session, indicator: &Indicator) -> Option<(String, Style)> {
    let course = session.course(indicator, app.now.today())?;
    let tone = match course {
        Course::Reached | Course::OnCourse => Tone::Good,
        Course::Behind | Course::Missed => Tone::Bad,
        Course::NoNearer | Course::Unread => Tone::Warning,
        Course::Nearer => Tone::Quiet,
    };
    Some((page.words.of_kind("course", course.word()), page.theme.tone(tone)))
}

/// That some of what was read is in another unit and not drawn with the rest.
fn apart(session: &Session, indicator: &Indicator, words: &Words) -> Option<String> {
    let apart = session.series(indicator).apart.len();
    (apart > 0).then(|| words.with("figures-apart", &[("count", apart.into())]))
}
