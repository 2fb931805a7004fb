//! The walk: the statement, the judgement, the question that is open; ideas and what was caught beside.

mod beside;
mod peers;
mod questions;

use ratatui::{layout::Rect, style::Style};

use super::{
    Page, cells, clock,
    page::going_on,
    prompt::{self, Prompt},
    rows::wrap,
    said::{self, Part},
    scroll,
    spots::Spot,
};
use crate::{
    app::{App, Command, Open, Room, point::Point, target::Target, walk::Do},
    benchmark::{ContextFactor, KeyFactor},
    report::Tone,
    session::{Context, Id, Judgement, Judges},
    text::shorten,
};

/// The statement is set no wider than this, so that the back row can read it.
const STATEMENT: u16 = 62;
/// From this width on ideas and catches stand in a column of their own.
const TWO_COLUMNS: u16 = 92;

/// Draws the walk.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(factor) = open.factor() else {
        let text = page.say("walk-no-scope");
        page.wrapped(Rect { y: body.y + 2, height: 3, ..body }, &text, Style::new());
        return;
    };
    let roomy = body.height > 24;
    let mut y = body.y;
    skyline(page, open, open.walk.at, Rect { y, height: 1, ..body });
    if let Some((text, style)) = peers::label(page, open) {
        page.text(body.x, y + 1, body.width, &text, style);
    }
    // Above the name: the subject keeps the air around it.
    prompt::line(page, app, Rect { y: y + 1, height: 1, ..body }, Prompt::on_the_walk(open));
    y += if roomy { 3 } else { 2 };
    let number = open.benchmark.number(&factor.id).unwrap_or_default();
    let name = format!("{number}  {}", factor.name.to_uppercase());
    // The name stays whole; how the sitting goes gives way to it.
    let free = body.width.saturating_sub(cells(&name) + 2);
    let taken = app.countdown().map_or(0, |shown| clock::row(page, shown, Rect { y, height: 1, ..body }, free) + 2);
    let width = body.width.saturating_sub(taken);
    page.text(body.x, y, width, &shorten(&name, usize::from(width)), page.theme.subject());
    y += 2;
    y += statement(page, open, factor, Rect { y, ..body });
    y += 1;
    y += judgement(page, open, factor, Rect { y, height: body.bottom() - y, ..body }, roomy);
    y += 1;
    let rest = Rect { y, height: body.bottom().saturating_sub(y), ..body };
    if body.width >= TWO_COLUMNS {
        let left = Rect { width: rest.width * 54 / 100, ..rest };
        let right = Rect { x: left.right() + 3, width: rest.right() - left.right() - 3, ..rest };
        questions::draw(page, app, open, factor, left, 0);
        let line = if page.theme.drawing { "│" } else { "|" };
        for y in right.top() + 1..right.bottom() {
            page.text(left.right() + 1, y, 1, line, page.theme.quiet());
        }
        beside::draw(page, open, factor, app.now.today(), right);
    } else {
        let below = if rest.height < 8 { 0 } else { 3 };
        let free = questions::draw(page, app, open, factor, Rect { height: rest.height - below, ..rest }, below);
        if free && below > 0 {
            beside::under(page, open, factor, app.now.today(), Rect { y: rest.bottom() - below + 1, height: below - 1, ..rest });
        }
    }
}

/// Whether the open field stands below its question rather than in the capture box.
pub fn types_inline(app: &App) -> bool {
    let here = app.room == Room::Walk && app.form.is_none() && app.stage.is_none();
    here && app.typing.as_ref().is_some_and(|typing| matches!(typing.target, Target::Note { question: Some(_), .. }))
}

/// How wide a note is typed.
pub fn note_width(area: Rect) -> u16 {
    let column = if area.width >= TWO_COLUMNS { area.width * 54 / 100 } else { area.width };
    column.saturating_sub(6)
}

/// The judgements of all key factors as a skyline, which reads without colour; one of them is selected.
pub fn skyline(page: &mut Page<'_>, open: &Open, here: usize, area: Rect) {
    let scope = &open.session.about.scope;
    let count = page.words.with("place-of", &[("at", (here + 1).into()), ("all", scope.len().into())]);
    let room = usize::from(area.width.saturating_sub(cells(&count) + 2));
    let each = (room / scope.len().max(1)).clamp(2, 6) - 1;
    let shown = room / (each + 1);
    let first = scroll(here, here + 1, scope.len(), shown);
    let mut x = area.x;
    for (at, factor) in scope.iter().enumerate().skip(first).take(shown) {
        let judgement = open.session.finding_now(factor).judgement;
        let (text, style) = if at == here && each >= 3 {
            let number = open.benchmark.number(factor.as_str()).unwrap_or_default();
            (format!("[{number:^width$}]", width = each - 2), page.theme.subject())
        } else {
            (mark(page, judgement).repeat(each), tone_style(page, judgement))
        };
        let style = if at == here && each < 3 { page.theme.chosen() } else { style };
        page.spot(Rect::new(x, area.y, cells(&text) + 1, 1), || Spot::At(Point::Factor(at)));
        x += page.text(x, area.y, area.width, &text, style) + 1;
    }
    page.right(area, area.y, &count, Style::new());
}

/// The mark of a judgement in the skyline.
pub fn mark(page: &Page<'_>, judgement: Judgement) -> &'static str {
    let (drawn, plain) = match judgement {
        Judgement::InPlace => ("█", "#"),
        Judgement::Partly => ("▄", "="),
        Judgement::NotInPlace => ("▁", "_"),
        Judgement::NotAssessed => ("·", "."),
        Judgement::NotApplicable => ("×", "x"),
    };
    if page.theme.drawing { drawn } else { plain }
}

/// How a judgement looks; its word or mark says the same.
pub fn tone_style(page: &Page<'_>, judgement: Judgement) -> Style {
    page.theme.tone(match judgement {
        Judgement::InPlace => Tone::Good,
        Judgement::Partly => Tone::Warning,
        Judgement::NotInPlace => Tone::Bad,
        Judgement::NotAssessed | Judgement::NotApplicable => Tone::Quiet,
    })
}

/// The statement keeps as many rows as the longest of the benchmark needs: nothing below it jumps.
pub fn statement(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, area: Rect) -> u16 {
    let width = usize::from(STATEMENT.min(area.width) - 2);
    let rows = |factor: &KeyFactor| wrap(&factor.statement, width);
    let kept = open.benchmark.factors.iter().map(|factor| rows(factor).len()).max().unwrap_or(2).clamp(2, 3);
    let (bar, style) = (page.bar(), page.theme.bar());
    for (y, row) in (area.y..).zip(rows(factor).iter().take(4)) {
        page.text(area.x, y, 1, bar, style);
        page.text(area.x + 2, y, area.width - 2, row, page.theme.subject());
    }
    u16::try_from(kept).unwrap_or(3)
}

/// The judgements to choose from, with their keys; the agreed one stands out, and stands alone where none can be chosen.
pub fn choices(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, area: Rect, roomy: bool) {
    let id = Id::from(factor.id.as_str());
    if open.session.judges() == Judges::Stands {
        return peers::both(page, open, &id, area);
    }
    let agreed = open.session.finding_now(&id).judgement;
    if !open.session.may_judge(&id) {
        let text = format!("[{}]", page.words.of_kind("judgement", agreed.word()).to_uppercase());
        page.text(area.x, area.y, area.width, &text, tone_style(page, agreed));
        return;
    }
    let choices = [
        (Judgement::InPlace, 1, Do::InPlace),
        (Judgement::Partly, 2, Do::Partly),
        (Judgement::NotInPlace, 3, Do::NotInPlace),
        (Judgement::NotApplicable, 4, Do::NotApplicable),
    ];
    let mut x = area.x;
    for (judgement, key, does) in choices {
        let word = page.words.of_kind("judgement", judgement.word());
        let (text, style) = if judgement == agreed {
            (format!("[{key} {}]", word.to_uppercase()), page.theme.chosen())
        } else {
            (format!(" {key} {word} "), Style::new())
        };
        page.spot(Rect::new(x, area.y, cells(&text), 1), || Spot::Does(Command::Walk(does)));
        x += page.text(x, area.y, area.right().saturating_sub(x), &text, style) + if roomy { 2 } else { 1 };
    }
}

/// What makes a key factor harder: by name, with what the room said of it here.
fn harder(page: &Page<'_>, open: &Open, factor: &Id) -> Option<String> {
    let named = |(known, said): (&ContextFactor, &Context)| match said::in_a_row(&said.text) {
        text if text.is_empty() => known.name.clone(),
        text => page.words.with("walk-harder-so", &[("context", known.name.as_str().into()), ("text", text.into())]),
    };
    let names: Vec<String> = open.session.harder(factor, &open.benchmark).into_iter().map(named).collect();
    (!names.is_empty()).then(|| page.words.with("walk-harder", &[("text", page.words.series(&names).into())]))
}

fn judgement(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, area: Rect, roomy: bool) -> u16 {
    let finding = open.session.finding_now(&Id::from(factor.id.as_str()));
    choices(page, open, factor, Rect { x: area.x + 2, width: area.width - 2, ..area }, roomy);
    let rows = if roomy { 3 } else { 2 };
    if open.session.judges() != Judges::Host {
        let then = super::earlier::then(page, open, &finding.id, false);
        let height = u16::try_from(rows).unwrap_or(2);
        peers::said(
            page,
            open,
            &finding.id,
            then.as_deref(),
            Rect { x: area.x + 4, y: area.y + 1, width: area.width.saturating_sub(4), height },
        );
        return 1 + height;
    }
    let told =
        |key: &str, text: &str| (!text.is_empty()).then(|| Part::Words(page.words.with(key, &[("text", said::in_a_row(text).into())])));
    let voices = open.session.voices_on(&finding.id);
    let room = (voices.counted() > 0).then(|| page.words.with("walk-room", &super::voices::args(&voices)));
    let tables = crate::app::sheets::tables(&open.session, &finding.id);
    let unfounded = open.session.is_unfounded(&finding.id).then(|| page.say("walk-unfounded"));
    let (host, recommended) = peers::carried(page, open, &finding.id);
    let parts = [
        host,
        recommended.map(Part::Words),
        room.map(Part::Whole),
        (!tables.is_empty()).then(|| Part::Words(page.words.with("walk-sheets", &[("tables", page.words.series(&tables).into())]))),
        told("walk-reason", &finding.reason),
        finding.reach.map(|reach| Part::Whole(page.words.of_kind("reach", reach.word()))),
        harder(page, open, &finding.id).map(Part::Words),
        told("walk-other-view", &finding.minority),
        told("walk-strengths", &finding.strengths),
        told("walk-improvements", &finding.improvements),
        told("walk-objective", &finding.objective),
    ];
    let parts: Vec<Part> = parts.into_iter().flatten().collect();
    let width = area.width.saturating_sub(4);
    let is_said = !parts.is_empty() || unfounded.is_some();
    // What was held then has all the rows while nothing is said now; else one of its own, or where there are few of
    // them its judgement stands before what is said now.
    let then = super::earlier::then(page, open, &finding.id, is_said && !roomy);
    let parts = if is_said && !roomy { then.iter().cloned().map(Part::Whole).chain(parts).collect() } else { parts };
    let kept = if is_said { usize::from(roomy) } else { rows };
    let mut first = then.map(|then| wrap(&then, usize::from(width))).unwrap_or_default();
    if first.len() > kept {
        first.truncate(kept);
        if let Some(last) = first.last_mut() {
            *last = going_on(last, usize::from(width));
        }
    }
    for (y, line) in (area.y + 1..).zip(&first) {
        page.text(area.x + 4, y, width, line, page.theme.quiet());
    }
    let (above, shown) = (u16::try_from(first.len()).unwrap_or(0), rows);
    let rows = rows - first.len();
    // That nothing but a word stands behind a gap is said however long the word is.
    let lines = said::fitted(&parts, &unfounded.unwrap_or_default(), usize::from(width), rows);
    for (y, line) in (area.y + 1 + above..).zip(&lines) {
        page.text(area.x + 4, y, width, line, Style::new());
    }
    1 + u16::try_from(shown).unwrap_or(2)
}
