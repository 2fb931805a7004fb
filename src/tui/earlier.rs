//! One open action of the earlier session, large, and what becomes of it; and what the walk shows of then.

use ratatui::{layout::Rect, style::Style};

use super::{
    Page,
    read_back::{Space, labelled},
    rows::wrap,
    said::in_a_row,
};
use crate::{
    app::{App, Open, earlier::EarlierRound},
    report::Tone,
    session::{Basis, Earlier, Fate, Id},
    text::one_line,
};

/// Draws the action that the room is at, or what came of all of them.
pub fn draw(page: &mut Page<'_>, app: &App, round: EarlierRound, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let all = open.session.earlier_open();
    let Some(earlier) = round.shown(&open.session) else { return summary(page, open, body) };
    let head = page.words.with("earlier-head", &[("at", (round.at + 1).into()), ("all", all.len().into())]);
    page.text(body.x, body.y, body.width, &head, page.theme.quiet());
    let space = Space::of(body, usize::from(body.height >= 26));
    let number = page.words.with("number-action", &[("number", earlier.number.into())]);
    page.text(space.x.saturating_sub(2), space.top, 1, page.bar(), page.theme.bar());
    page.text(space.x, space.top, 5, &number, page.theme.subject());
    let title = Rect { x: space.x + 5, width: space.width.saturating_sub(5), ..space.from(space.top, 3) };
    let mut y = space.top + page.wrapped(title, &one_line(&earlier.title), page.theme.subject()).max(1) + 1;
    y = facts(page, app, open, earlier, &space, y);
    if !earlier.measure.trim().is_empty() {
        y = labelled(page, &space, y, "follow-know", &one_line(&earlier.measure), 2);
    }
    if !earlier.because.trim().is_empty() {
        y = labelled(page, &space, y, "follow-because", &one_line(&earlier.because), 2);
    }
    let y = (y + 1 + space.air).min(space.bottom.saturating_sub(5));
    let asked = page.say("earlier-ask");
    page.text(space.x, y, space.width, &asked, page.theme.quiet());
    let mut x = space.x - 1;
    for (key, fate) in [(1, Fate::Carried), (2, Fate::Done), (3, Fate::Dropped)] {
        let word = match fate {
            Fate::Carried => page.say("earlier-carry"),
            Fate::Done => page.words.of_kind("fate", fate.word()),
            Fate::Dropped => page.say("earlier-drop"),
        };
        let (text, style) = if earlier.fate == Some(fate) {
            (format!("[{key} {}]", word.to_uppercase()), page.theme.chosen())
        } else {
            (format!(" {key} {word} "), Style::new())
        };
        x += page.text(x, y + 1, (space.x + space.width).saturating_sub(x), &text, style) + 2;
    }
    if !earlier.why.trim().is_empty() {
        labelled(page, &space, y + 3, "follow-because", &one_line(&earlier.why), 2);
    } else if earlier.fate == Some(Fate::Carried) {
        let number = open.session.actions.get(&earlier.id).map(|action| action.number);
        if let Some(number) = number {
            let text = page.words.with("earlier-goes-on", &[("number", number.into())]);
            page.wrapped(space.from(y + 3, 2), &text, Style::new());
        }
    }
}

fn facts(page: &mut Page<'_>, app: &App, open: &Open, earlier: &Earlier, space: &Space, y: u16) -> u16 {
    let lead = open.session.name(earlier.lead.as_ref()).map_or_else(|| page.say("plan-missing-lead"), str::to_owned);
    let due = match earlier.due {
        None => page.say("read-no-date"),
        Some(due) => page.words.with("read-due", &[("date", page.words.long_date(due).into())]),
    };
    let kind = page.words.of_kind("kind", earlier.kind.word());
    let facts = page.words.with("read-facts", &[("lead", lead.into()), ("kind", kind.into()), ("due", due.into())]);
    let mut y = y + page.wrapped(space.from(y, 2), &facts, Style::new());
    let stood =
        [("status", page.words.of_kind("status", earlier.status.word()).into()), ("title", open.session.about.base_title.as_str().into())];
    let stood = page.words.with("earlier-stood", &stood);
    y += page.wrapped(space.from(y, 2), &stood, page.theme.quiet());
    let over = earlier.due.filter(|due| *due < app.now.today()).map(|due| (app.now.today() - due).get_days());
    if let Some(days) = over {
        let text = page.words.with("read-over", &[("days", days.into())]);
        y += page.wrapped(space.from(y, 1), &text, page.theme.tone(Tone::Bad));
    }
    y + 1
}

/// Behind the last one: what came of them.
fn summary(page: &mut Page<'_>, open: &Open, body: Rect) {
    let space = Space::of(body, 0);
    let all = open.session.earlier_open();
    let left = all.iter().filter(|earlier| earlier.fate.is_none()).count();
    let text = page.words.with("earlier-all", &[("count", all.len().into()), ("left", left.into())]);
    let mut y = space.top + page.wrapped(space.from(space.top, 2), &text, page.theme.subject()) + 1;
    for earlier in all {
        if y + 1 >= space.bottom {
            page.text(space.x, y, space.width, &page.say("walk-more"), page.theme.quiet());
            return;
        }
        let fate = earlier.fate.map_or_else(|| page.say("fate-open"), |fate| page.words.of_kind("fate", fate.word()));
        let args = [("number", earlier.number.into()), ("text", earlier.title.as_str().into()), ("fate", fate.into())];
        let row = page.words.with("earlier-row", &args);
        let first: Vec<String> = wrap(&row, usize::from(space.width)).into_iter().take(2).collect();
        for line in first {
            page.text(space.x, y, space.width, &line, Style::new());
            y += 1;
        }
    }
}

/// What is said of then at a key factor: what the earlier review held of it, or that it stands. None where there is nothing.
pub fn then(page: &Page<'_>, open: &Open, factor: &Id, is_short: bool) -> Option<String> {
    let session = &open.session;
    let held = session.then(factor).filter(|held| held.judgement.is_given());
    let date = session.about.base_date.map(|date| page.words.long_date(date)).unwrap_or_default();
    // Why nobody judged it then, while nobody has now.
    let unjudged = session.unjudged_then(factor).map(in_a_row);
    match session.about.basis? {
        Basis::PlanFrom => {
            let args = [("title", session.about.base_title.as_str().into()), ("date", date.into())];
            match unjudged {
                Some(reason) => {
                    let [title, date] = args;
                    Some(page.words.with("then-unjudged", &[title, date, ("reason", reason.into())]))
                }
                None => session.stands(factor).then(|| page.words.with("then-stands", &args)),
            }
        }
        Basis::ReviewAgain => Some(match held {
            None => match unjudged.filter(|_| !is_short) {
                Some(reason) => page.words.with("then-none-because", &[("date", date.into()), ("reason", reason.into())]),
                None => page.words.with("then-none", &[("date", date.into())]),
            },
            Some(held) => {
                let judgement = page.words.of_kind("plan-judged", held.judgement.word());
                let reason = in_a_row(&held.reason);
                let key = if is_short || reason.is_empty() { "then-short" } else { "then-because" };
                page.words.with(key, &[("date", date.into()), ("judgement", judgement.into()), ("reason", reason.into())])
            }
        }),
    }
}
