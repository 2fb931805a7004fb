//! The time of the sitting: what is set aside, and planned, spent and left for each key factor.

use ratatui::{layout::Rect, style::Style};

use super::{
    Page, cell, clock,
    prompt::{self, Prompt},
    scroll,
};
use crate::{
    app::{
        App, Open, Stage,
        minutes::{ASIDE, agenda, aside},
        target::AboutField,
    },
    report::Tone,
    session::{
        Agenda, Turn,
        agenda::{Slot, Stand},
    },
    text::shorten,
};

/// A list is set no wider than this, so that the eye finds the end of its row.
const WIDTH: u16 = 90;
/// The cells of a column of minutes, and of the last column.
const MINUTES: usize = 8;
const LAST: usize = 12;

/// What a row above the key factors is called; none for what is no such row.
pub fn label(field: AboutField) -> Option<&'static str> {
    match field {
        AboutField::SittingMinutes => Some("time-sitting"),
        AboutField::Opening => Some("time-opening"),
        AboutField::Pause => Some("time-break"),
        AboutField::Priorities => Some("time-priorities"),
        AboutField::Closing => Some("time-close"),
        _ => None,
    }
}

/// Draws the time.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(agenda), Some(Stage::Time(minutes))) = (app.open.as_ref(), agenda(app), &app.stage) else { return };
    let area = Rect { width: body.width.min(WIDTH), ..body };
    let air = u16::from(body.height > 24);
    let y = head(page, app, &agenda, Rect { y: body.y + air, ..area }) + air;
    if y >= area.bottom() {
        return;
    }
    if air > 0 {
        prompt::line(page, app, Rect { y: y - 1, height: 1, ..area }, Prompt::Time);
    }
    columns(page, agenda.aside.first_round, Rect { y, height: 1, ..area });
    let list = Rect { y: y + 1, height: area.bottom() - y - 1, ..area };
    let (rows, height) = (ASIDE.len() + agenda.slots.len(), usize::from(list.height));
    let first = scroll(minutes.at, minutes.at + 1, rows, height);
    for (y, at) in (list.y..list.bottom()).zip(first..rows) {
        let here = at == minutes.at;
        let style = if here { page.theme.subject() } else { Style::new() };
        page.text(list.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        let row = Rect { x: list.x + 2, y, width: list.width.saturating_sub(2), height: 1 };
        match (ASIDE.get(at), agenda.slots.get(at.wrapping_sub(ASIDE.len()))) {
            (Some(field), _) => aside_row(page, open, *field, row, style),
            (None, Some(slot)) => factor_row(page, app, open, &agenda, slot, row, style),
            (None, None) => {}
        }
    }
}

/// What there is in all, how the sitting goes, and what to do when it will not fit; gives the row below.
fn head(page: &mut Page<'_>, app: &App, agenda: &Agenda, area: Rect) -> u16 {
    let title = page.say("time-head");
    page.text(area.x, area.y, area.width, &title, page.theme.subject());
    if agenda.minutes == 0 {
        let none = page.say("time-none");
        page.wrapped(Rect { y: area.y + 1, height: 2, ..area }, &none, Style::new());
        return area.y + 3;
    }
    let sum = page
        .words
        .with("time-sum", &[("minutes", agenda.minutes.into()), ("aside", agenda.aside.total().into()), ("talk", agenda.talk.into())]);
    page.right(area, area.y, &sum, page.theme.quiet());
    let ahead = app.countdown().map_or(agenda.ahead() / 60, |shown| shown.ahead);
    let left = page.words.with(
        "time-left",
        &[("minutes", (agenda.left().max(0) / 60).into()), ("count", agenda.to_come().into()), ("pace", clock::pace(page, ahead).into())],
    );
    let still = if app.clock.paused { page.words.with("clock-paused", &[("text", left.as_str().into())]) } else { left };
    page.text(area.x, area.y + 1, area.width, &still, Style::new());
    if !agenda.fits() {
        let text = page.say("time-does-not-fit");
        page.wrapped(Rect { y: area.y + 2, height: 1, ..area }, &text, page.theme.tone(Tone::Bad));
    } else {
        let text = page.say("time-offers");
        page.wrapped(Rect { y: area.y + 2, height: 1, ..area }, &text, page.theme.quiet());
    }
    area.y + 3
}

/// A row of the list: a name, three numbers, a word.
fn line(area: Rect, name: &str, numbers: [&str; 3], word: &str) -> String {
    let width = usize::from(area.width).saturating_sub(3 * MINUTES + LAST + 1);
    let [planned, spent, left] = numbers;
    format!("{}{planned:>MINUTES$}{spent:>MINUTES$}{left:>MINUTES$} {}", cell(name, width), cell(word, LAST))
}

fn columns(page: &mut Page<'_>, first_round: u32, area: Rect) {
    let heads = ["time-planned", "time-spent", "time-left-head"].map(|key| page.say(key));
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
    let round = page.words.with("time-first-round", &[("minutes", first_round.into())]);
    let round = if first_round > 0 { round } else { String::new() };
    let text = line(area, &round, [&heads[0], &heads[1], &heads[2]], "");
    page.text(area.x, area.y, area.width, &text, page.theme.quiet());
}

fn aside_row(page: &mut Page<'_>, open: &Open, field: AboutField, area: Rect, style: Style) {
    let name = label(field).map(|key| page.say(key)).unwrap_or_default();
    let sitting = open.session.sitting();
    let by_hand = sitting.is_some_and(|sitting| match field {
        AboutField::Opening => sitting.opening.is_some(),
        AboutField::Pause => sitting.pause.is_some(),
        AboutField::Priorities => sitting.priorities.is_some(),
        AboutField::Closing => sitting.close.is_some(),
        _ => sitting.minutes > 0,
    });
    let word = if by_hand { page.say("time-by-hand") } else { page.say("time-usual") };
    let text = line(area, &name, [&aside(open, field).to_string(), "", ""], &word);
    page.text(area.x, area.y, area.width, &text, if style == Style::new() { page.theme.quiet() } else { style });
}

fn factor_row(page: &mut Page<'_>, app: &App, open: &Open, agenda: &Agenda, slot: &Slot, area: Rect, style: Style) {
    let number = |factor: &crate::session::Id| open.benchmark.number(factor.as_str()).unwrap_or_default();
    let name = open.benchmark.factor(slot.factor.as_str()).map_or_else(|| slot.factor.to_string(), |factor| factor.name.clone());
    let width = usize::from(area.width).saturating_sub(3 * MINUTES + LAST + 1);
    let name = shorten(&format!("{:>2} {name}", number(&slot.factor)), width);
    let is_here = agenda.here().is_some_and(|here| here.factor == slot.factor);
    let planned = if slot.planned > 0 { slot.planned.to_string() } else { String::new() };
    let spent = if slot.spent > 0 { (slot.spent / 60).to_string() } else { String::new() };
    let left = match slot.stand {
        _ if agenda.minutes == 0 => String::new(),
        Stand::Left if slot.left() >= 0 => ((slot.left() + 59) / 60).to_string(),
        Stand::Left => page.words.with("time-over", &[("minutes", (-slot.left() / 60).into())]),
        Stand::Done | Stand::Passed => String::new(),
    };
    let word = match (slot.turn, slot.stand) {
        (Turn::Skipped, _) => page.say("time-skipped"),
        (Turn::Merged, _) => page.words.with("time-merged", &[("number", slot.with.as_ref().map(number).unwrap_or_default().into())]),
        (Turn::NextSitting, _) => page.say("time-next-sitting"),
        (Turn::Talk, _) if is_here && app.clock.paused => page.say("time-paused"),
        (Turn::Talk, _) if is_here => page.say("time-now"),
        (Turn::Talk, Stand::Done) => page.say("time-done"),
        (Turn::Talk, _) if slot.by_hand => page.say("time-by-hand"),
        (Turn::Talk, _) => String::new(),
    };
    let text = line(area, &name, [&planned, &spent, &left], &word);
    let is_quiet = slot.stand != Stand::Left && style == Style::new();
    page.text(area.x, area.y, area.width, &text, if is_quiet { page.theme.quiet() } else { style });
}
