//! A row per interview or focus group: when, who was heard, how many things were learned for which key factors.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, cells, scroll, spots::Spot};
use crate::{
    app::{App, Command, Open, Stage, interviews::Do, point::Point},
    session::{Id, Interview},
    text::one_line,
};

/// Draws the list.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(Stage::Interviews(at))) = (app.open.as_ref(), &app.stage) else { return };
    let session = &open.session;
    let interviews: Vec<&Interview> = session.interviews_in_order().collect();
    let at = (*at).min(interviews.len().saturating_sub(1));
    page.text(body.x, body.y + 1, body.width, &page.say("interviews-title"), page.theme.subject());
    let learned = session.evidence.values().filter(|evidence| evidence.interview.is_some()).count();
    let count = page.words.with("interviews-count", &[("count", interviews.len().into()), ("learned", learned.into())]);
    page.right(body, body.y + 1, &count, page.theme.quiet());
    if interviews.is_empty() {
        let text = page.say("interviews-none");
        page.wrapped(Rect { y: body.y + 3, height: 3, ..body }, &text, Style::new());
        return;
    }
    let number = 4;
    let date = interviews.iter().map(|interview| cells(&day(page, interview))).max().unwrap_or(0).min(16);
    let kind = interviews.iter().map(|interview| cells(&page.words.of_kind("hearing", interview.kind.word()))).max().unwrap_or(0).min(14);
    let told = interviews
        .iter()
        .map(|interview| cells(&bears_on(page, open, interview)))
        .max()
        .unwrap_or(0)
        .max(cells(&page.say("interviews-head")))
        .min(body.width / 3);
    let heard = body.width.saturating_sub(2 + number + date + kind + told + 3);
    let head = page.say("interviews-head");
    page.text(body.right().saturating_sub(told), body.y + 2, told, &head, page.theme.quiet());
    // Below the list what is known of the selected one.
    let below: u16 = if body.height > 26 { 8 } else { 5 };
    let area = Rect { y: body.y + 3, height: body.height.saturating_sub(4 + below), ..body };
    let first = scroll(at, at + 1, interviews.len(), usize::from(area.height));
    for (y, (place, interview)) in (area.y..area.bottom()).zip(interviews.iter().enumerate().skip(first)) {
        let here = place == at;
        page.spot(Rect { y, height: 1, ..area }, || {
            if here { Spot::Does(Command::Interviews(Do::Open)) } else { Spot::At(Point::Row(place)) }
        });
        page.text(area.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        let line = format!(
            "{}{} {} {} {}",
            cell(&format!("I{}", interview.number), usize::from(number)),
            cell(&day(page, interview), usize::from(date)),
            cell(&page.words.of_kind("hearing", interview.kind.word()), usize::from(kind)),
            cell(&one_line(&interview.heard), usize::from(heard)),
            bears_on(page, open, interview),
        );
        page.text(area.x + 2, y, area.width - 2, &line, if here { page.theme.subject() } else { Style::new() });
    }
    let Some(interview) = interviews.get(at) else { return };
    let space =
        Rect { x: body.x + 2, y: area.bottom() + 1, width: body.width - 2, height: body.bottom().saturating_sub(area.bottom() + 1) };
    let learned: Vec<String> =
        session.learned_in(&interview.id).map(|evidence| format!("E{}  {}", evidence.number, one_line(&evidence.title))).collect();
    if learned.is_empty() {
        let text = page.say("interview-nothing-learned");
        page.text(space.x, space.y, space.width, &text, page.theme.quiet());
    }
    let height = usize::from(space.height);
    for (y, (at, row)) in (space.y..space.bottom()).zip(learned.iter().enumerate()) {
        let is_last = at + 1 == height && learned.len() > height;
        let text = if is_last { page.words.with("and-more", &[("count", (learned.len() - at).into())]) } else { row.clone() };
        page.text(
            space.x,
            y,
            space.width,
            &crate::text::shorten(&text, usize::from(space.width)),
            if is_last { page.theme.quiet() } else { Style::new() },
        );
    }
}

fn day(page: &Page<'_>, interview: &Interview) -> String {
    interview.date.map_or_else(|| page.say("interview-no-day"), |date| page.words.long_date(date))
}

/// How many pieces of evidence came of it, and the key factors they bear on.
fn bears_on(page: &Page<'_>, open: &Open, interview: &Interview) -> String {
    let mut factors: Vec<Id> = Vec::new();
    let mut count = 0_usize;
    for evidence in open.session.learned_in(&interview.id) {
        count += 1;
        factors.extend(open.session.factors_of(&evidence.id));
    }
    let mut numbers: Vec<usize> = factors.iter().filter_map(|factor| open.benchmark.number(factor.as_str())).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    let args = [("count", count.into()), ("factors", numbers.len().into()), ("numbers", numbers.join(", ").into())];
    page.words.with("interview-learned", &args)
}
