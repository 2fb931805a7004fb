//! The first round: a row per key factor with its three counts and what they say; then the order of talk.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, scroll};
use crate::{
    app::{
        App, Open,
        minutes::before_talk,
        round::{Order, Round},
    },
    report::Tone,
    session::{Id, Judgement, Leaning, Voices, agenda::Stand},
};

/// The columns of the three counts, and of what they say.
const COUNTS: [u16; 3] = [9, 8, 6];
const ROOM: u16 = 20;
/// The widest that the name of a key factor is set.
const NAME: u16 = 46;
/// Minutes that a key factor takes when it is talked about in depth.
const DEEP: u32 = 20;

/// Draws the first round.
pub fn draw(page: &mut Page<'_>, app: &App, round: &Round, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    match &round.order {
        None => rows(page, app, open, round, body),
        Some(order) => self::order(page, open, order, body),
    }
}

fn rows(page: &mut Page<'_>, app: &App, open: &Open, round: &Round, body: Rect) {
    let air = u16::from(body.height > 24);
    let scope = &open.session.about.scope;
    let at = round.at.min(scope.len().saturating_sub(1));
    heading(page, body, "round-head", "round-how");
    let name = NAME.min(body.width.saturating_sub(6 + COUNTS.iter().sum::<u16>() + ROOM));
    let counts = body.x + 6 + name;
    let mut y = body.y + 2 + air;
    let heads = ["round-in-place", "round-partly", "round-not"].map(|key| page.say(key));
    let mut right = counts;
    for (width, head) in COUNTS.into_iter().zip(&heads) {
        right += width;
        page.right(Rect { x: right - width, y, width, height: 1 }, y, head, page.theme.quiet());
    }
    let room = right + 2;
    let head = page.say("round-room");
    page.text(room, y, ROOM, &head, page.theme.quiet());
    y += 1;
    let below = 4 + air;
    let height = usize::from(body.bottom().saturating_sub(y + below)).max(1);
    let first = scroll(at, at + 1, scope.len(), height);
    for (index, factor) in scope.iter().enumerate().skip(first).take(height) {
        let here = index == at;
        let style = if here { page.theme.subject() } else { Style::new() };
        page.text(body.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        named(page, open, factor, Rect { x: body.x + 2, y, width: name + 4, height: 1 }, style);
        let row = open.row_of(factor);
        let is_keyed = row.counts.iter().any(Option::is_some);
        let mut x = counts;
        for (place, (count, width)) in row.counts.iter().zip(COUNTS).enumerate() {
            x += width;
            let chosen = here && place == round.cell;
            let text = match count {
                Some(count) => format!("{count:>3}"),
                None if chosen => "  _".to_owned(),
                None if is_keyed => "  0".to_owned(),
                None => continue,
            };
            page.text(x - 4, y, 5, &format!("{text} "), if chosen { page.theme.chosen() } else { style });
        }
        let is_open = here && open.row.is_some();
        if !is_open {
            let voices = open.session.voices_on(factor);
            leaning(page, &voices, Rect { x: room, y, width: ROOM, height: 1 });
        }
        y += 1;
    }
    let y = body.bottom().saturating_sub(3);
    if scope.len() > height {
        let more = page.say(if first + height < scope.len() { "walk-more" } else { "walk-more-above" });
        page.text(body.x + 6, y - 1, body.width, &more, page.theme.quiet());
    }
    let told = summary(page, open);
    page.text(body.x + 2, y, body.width - 2, &told, page.theme.subject());
    let minutes = before_talk(app).filter(|agenda| agenda.minutes > 0).map(|agenda| agenda.to_share());
    let all = u32::try_from(scope.len()).unwrap_or(u32::MAX);
    let deep = minutes.map_or(0, |minutes| minutes / DEEP).max(1);
    let left = match minutes {
        None => page.say("round-no-minutes"),
        Some(minutes) if deep >= all => page.words.with("round-minutes-enough", &[("minutes", minutes.into())]),
        Some(minutes) => page.words.with("round-minutes", &[("minutes", minutes.into()), ("deep", deep.into()), ("all", all.into())]),
    };
    page.wrapped(Rect { x: body.x + 2, y: y + 1, width: body.width - 2, height: 2 }, &left, page.theme.quiet());
}

/// What is done here, and how.
fn heading(page: &mut Page<'_>, body: Rect, head: &str, how: &str) {
    let head = page.say(head);
    let how = page.say(how);
    let x = body.x + page.text(body.x, body.y, body.width, &head, page.theme.subject()) + 3;
    page.text(x, body.y, body.right().saturating_sub(x), &how, page.theme.quiet());
}

/// The number and name of a key factor, in its column.
fn named(page: &mut Page<'_>, open: &Open, factor: &Id, area: Rect, style: Style) {
    let number = open.benchmark.number(factor.as_str()).unwrap_or_default();
    let name = open.benchmark.factor(factor.as_str()).map_or(factor.as_str(), |factor| factor.name.as_str());
    let text = cell(name, usize::from(area.width.saturating_sub(4)));
    page.text(area.x, area.y, area.width, &format!("{number:>2}  {text}"), style);
}

/// What the counts say of the room, in words.
fn leaning(page: &mut Page<'_>, voices: &Voices, area: Rect) {
    let (key, style) = match voices.leaning() {
        Leaning::Nobody => return,
        Leaning::Split => ("round-split", page.theme.subject()),
        Leaning::OneMind(Judgement::InPlace) => ("round-one-mind", Style::new()),
        Leaning::OneMind(Judgement::Partly) => ("round-one-mind-partly", page.theme.tone(Tone::Warning)),
        Leaning::OneMind(_) => ("round-one-mind-not", page.theme.tone(Tone::Bad)),
        Leaning::Leans(Judgement::InPlace) => ("round-leans-in-place", Style::new()),
        Leaning::Leans(Judgement::Partly) => ("round-leans-partly", page.theme.tone(Tone::Warning)),
        Leaning::Leans(_) => ("round-leans-not", page.theme.tone(Tone::Bad)),
    };
    let text = page.say(key);
    page.text(area.x, area.y, area.width, &text, style);
}

/// Which are split and which are gaps, as far as they have been counted.
fn summary(page: &Page<'_>, open: &Open) -> String {
    let numbers = |wanted: &dyn Fn(&Voices) -> bool| {
        let all = open.session.about.scope.iter().filter(|factor| wanted(&open.session.voices_on(factor)));
        let numbers: Vec<String> =
            all.filter_map(|factor| open.benchmark.number(factor.as_str())).map(|number| number.to_string()).collect();
        if numbers.is_empty() { page.say("round-none") } else { page.words.series(&numbers) }
    };
    if open.session.about.scope.iter().all(|factor| open.session.voices_on(factor).counted() == 0) {
        return page.say("round-after");
    }
    let split = numbers(&|voices| voices.leaning() == Leaning::Split);
    let gaps = numbers(&|voices| voices.calls_for_talk() && voices.leaning() != Leaning::Split);
    page.words.with("round-summary", &[("split", split.into()), ("gaps", gaps.into())])
}

/// The order of talk as it is proposed, with its minutes.
fn order(page: &mut Page<'_>, open: &Open, order: &Order, body: Rect) {
    let air = u16::from(body.height > 24);
    heading(page, body, "order-head", "order-how");
    let name = NAME.min(body.width.saturating_sub(8 + 13 + ROOM));
    let top = body.y + 2 + air;
    let at = order.at.min(order.rows.len().saturating_sub(1));
    let height = usize::from(body.bottom().saturating_sub(top + 4 + air)).max(1);
    let first = scroll(at, at + 1, order.rows.len(), height);
    for (y, (index, place)) in (top..).zip(order.rows.iter().enumerate().skip(first).take(height)) {
        let here = index == at;
        let style = if here { page.theme.subject() } else { Style::new() };
        page.text(body.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        page.text(body.x + 2, y, 4, &format!("{:>2}.", index + 1), page.theme.quiet());
        named(page, open, &place.factor, Rect { x: body.x + 7, y, width: name + 4, height: 1 }, style);
        let x = body.x + 7 + name + 5;
        leaning(page, &open.session.voices_on(&place.factor), Rect { x, y, width: ROOM, height: 1 });
        let has = match place.stand {
            Stand::Left if order.minutes.is_none() && place.minutes == 0 => String::new(),
            Stand::Left => page.words.with("order-minutes", &[("minutes", place.minutes.into())]),
            Stand::Done => page.say("time-done"),
            Stand::Passed => page.say("order-passed"),
        };
        page.right(Rect { width: body.width - 2, ..body }, y, &has, style);
    }
    if order.rows.len() > height {
        let more = page.say(if first + height < order.rows.len() { "walk-more" } else { "walk-more-above" });
        page.text(body.x + 7, body.bottom().saturating_sub(4), body.width, &more, page.theme.quiet());
    }
    let y = body.bottom().saturating_sub(3);
    let rest = Rect { x: body.x + 2, y, width: body.width - 2, height: 3 };
    let given = order.given();
    let told = match order.minutes {
        None => page.say("order-only"),
        Some(minutes) if given > minutes => {
            page.words.with("order-too-many", &[("minutes", minutes.into()), ("over", (given - minutes).into())])
        }
        Some(minutes) => page.words.with("order-given", &[("minutes", minutes.into()), ("given", given.into())]),
    };
    page.wrapped(rest, &told, page.theme.subject());
}
