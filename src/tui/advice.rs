//! A key factor in a row with both judgements, below it what the peers conclude and recommend and what the host
//! answers. The selected text stands whole at the foot.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, cells, rows::wrap, scroll, spots::Spot, walk};
use crate::{
    app::{
        App, Command, Open, Stage,
        advice::{Do, Row, rows},
        point::Point,
    },
    report::Tone,
    session::{Advice, Id, Judgement, Recommendation},
    text::{one_line, shorten},
};

/// The widest a judgement's column gets.
const JUDGED: u16 = 20;

/// Draws the stage.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(Stage::Advice(advices))) = (app.open.as_ref(), &app.stage) else { return };
    let rows = rows(open, advices.differing);
    let at = advices.at.min(rows.len().saturating_sub(1));
    let title = page.say(if advices.differing { "advice-title-differing" } else { "advice-title" });
    page.text(body.x, body.y, body.width, &title, page.theme.subject());
    let counts = counts(page, open);
    page.right(
        Rect { x: body.x + cells(&title) + 2, width: body.width.saturating_sub(cells(&title) + 2), ..body },
        body.y,
        &counts,
        page.theme.quiet(),
    );
    let columns = Columns::of(page, body.width);
    page.text(body.x + 2 + columns.name + 1, body.y + 1, columns.judged, &page.say("advice-host"), page.theme.quiet());
    page.text(
        body.x + 2 + columns.name + 1 + columns.judged + 1,
        body.y + 1,
        columns.judged,
        &page.say("advice-peers"),
        page.theme.quiet(),
    );
    let foot: u16 = if body.height > 26 { 8 } else { 5 };
    let area = Rect { y: body.y + 2, height: body.height.saturating_sub(2 + foot), ..body };
    let first = scroll(at, at + 1, rows.len(), usize::from(area.height));
    for (y, (place, row)) in (area.y..area.bottom()).zip(rows.iter().enumerate().skip(first)) {
        let here = place == at;
        page.spot(Rect { y, height: 1, ..area }, || if here { Spot::Does(Command::Advice(Do::Open)) } else { Spot::At(Point::Row(place)) });
        page.text(area.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        let space = Rect { x: area.x + 2, y, width: area.width - 2, height: 1 };
        match row {
            Row::Factor(factor) => factor_row(page, open, factor.as_ref(), &columns, space, here),
            Row::Advice(id) => {
                if let Some(advice) = open.session.recommendations.get(id) {
                    advice_row(page, open, advice, space, here);
                }
            }
        }
    }
    if rows.len() > first + usize::from(area.height) {
        let more = page.say("walk-more");
        page.right(body, area.bottom(), &more, page.theme.quiet());
    }
    let below = Rect { x: body.x + 2, y: area.bottom() + 1, width: body.width - 2, height: foot.saturating_sub(1) };
    match rows.get(at) {
        Some(Row::Advice(id)) => advice_whole(page, open, id, below),
        Some(Row::Factor(Some(factor))) => both(page, open, factor, below),
        Some(Row::Factor(None)) | None => {}
    }
}

struct Columns {
    name: u16,
    judged: u16,
}

impl Columns {
    fn of(page: &Page<'_>, width: u16) -> Self {
        let widest = Judgement::ALL.iter().map(|judgement| cells(&page.words.of_kind("judgement", judgement.word()))).max().unwrap_or(0);
        let judged = (widest + 5).min(JUDGED);
        let differ = cells(&page.say("advice-differ"));
        Self { name: width.saturating_sub(2 + 2 * judged + differ + 3), judged }
    }
}

fn counts(page: &Page<'_>, open: &Open) -> String {
    let session = &open.session;
    let recommended = session.recommended();
    let answered = recommended.iter().filter(|advice| advice.answer.is_some()).count();
    page.words.with(
        "advice-counts",
        &[("differ", session.differing().len().into()), ("recommended", recommended.len().into()), ("answered", answered.into())],
    )
}

fn factor_row(page: &mut Page<'_>, open: &Open, factor: Option<&Id>, columns: &Columns, area: Rect, here: bool) {
    let style = if here { page.theme.subject() } else { Style::new() };
    let Some(factor) = factor else {
        let text = page.say("advice-whole");
        page.text(area.x, area.y, area.width, &text, style);
        return;
    };
    let number = open.benchmark.number(factor.as_str()).map(|number| number.to_string()).unwrap_or_default();
    let name = open.benchmark.factor(factor.as_str()).map_or_else(|| factor.to_string(), |found| found.name.clone());
    page.text(area.x, area.y, columns.name, &cell(&format!("{number:>2}  {name}"), usize::from(columns.name)), style);
    let mut x = area.x + columns.name + 1;
    let (host, peers) = open.session.both(factor);
    for judgement in [host.judgement, peers.judgement] {
        let word = page.words.of_kind("judgement", judgement.word());
        let text = format!("{} {word}", walk::mark(page, judgement).repeat(2));
        let style = walk::tone_style(page, judgement);
        page.text(x, area.y, columns.judged, &text, style);
        x += columns.judged + 1;
    }
    if open.session.differs(factor) {
        let text = page.say("advice-differ");
        page.text(x, area.y, area.right().saturating_sub(x), &text, page.theme.tone(Tone::Warning));
    }
}

fn advice_row(page: &mut Page<'_>, open: &Open, advice: &Recommendation, area: Rect, here: bool) {
    let style = if here { page.theme.subject() } else { Style::new() };
    let kind = page.words.of_kind("advice", advice.kind.word());
    let answer = answer_of(page, open, advice);
    let room = usize::from(area.width.saturating_sub(cells(&answer) + 6));
    let text = format!("    R{} {kind}: {}", advice.number, one_line(&advice.text));
    page.text(area.x, area.y, area.width, &shorten(&text, room + 4), style);
    page.right(area, area.y, &answer, page.theme.quiet());
}

/// What the host answers, and the actions it made of it.
fn answer_of(page: &Page<'_>, open: &Open, advice: &Recommendation) -> String {
    if advice.kind == Advice::Conclusion {
        return String::new();
    }
    let answer = advice.answer.map_or_else(|| page.say("advice-no-answer"), |answer| page.words.of_kind("answer", answer.word()));
    let mut actions: Vec<String> = open.session.actions_for(&advice.id).iter().map(|action| format!("A{}", action.number)).collect();
    // Those of the review that do not go on in a plan made from it.
    actions.extend(open.session.earlier_for(&advice.id).into_iter().map(|earlier| {
        let status = earlier.fate.map_or_else(
            || page.words.of_kind("status", earlier.status.word()).to_lowercase(),
            |fate| page.words.of_kind("fate", fate.word()),
        );
        page.words.with("plan-earlier-action", &[("number", earlier.number.into()), ("status", status.into())])
    }));
    if actions.is_empty() {
        answer
    } else {
        page.words.with("advice-answer-actions", &[("answer", answer.into()), ("actions", actions.join(", ").into())])
    }
}

fn advice_whole(page: &mut Page<'_>, open: &Open, id: &Id, area: Rect) {
    let Some(advice) = open.session.recommendations.get(id) else { return };
    let width = usize::from(area.width);
    let mut lines = wrap(&one_line(&advice.text), width);
    if !advice.why.trim().is_empty() {
        lines.extend(wrap(&page.words.with("advice-why", &[("text", one_line(&advice.why).into())]), width));
    }
    cut(page, lines, area);
}

/// Both reasons under each other.
fn both(page: &mut Page<'_>, open: &Open, factor: &Id, area: Rect) {
    let width = usize::from(area.width);
    let said = |judgement: Judgement, text: &str| match (judgement.is_given(), text.trim().is_empty()) {
        (_, false) => one_line(text),
        (true, true) => page.say("advice-no-reason"),
        (false, true) => page.words.of_kind("judgement", judgement.word()),
    };
    let (host, peers) = open.session.both(factor);
    let host = page.words.with("advice-host-said", &[("text", said(host.judgement, &host.reason).into())]);
    let peers = page.words.with("advice-peers-said", &[("text", said(peers.judgement, &peers.reason).into())]);
    let half = Rect { height: area.height / 2, ..area };
    cut(page, wrap(&host, width), half);
    cut(page, wrap(&peers, width), Rect { y: half.bottom(), height: area.height - half.height, ..area });
}

fn cut(page: &mut Page<'_>, mut lines: Vec<String>, area: Rect) {
    let height = usize::from(area.height);
    if lines.len() > height {
        lines.truncate(height);
        if let Some(last) = lines.last_mut() {
            *last = super::page::going_on(last, usize::from(area.width));
        }
    }
    for (y, line) in (area.y..area.bottom()).zip(&lines) {
        page.text(area.x, y, area.width, line, Style::new());
    }
}
