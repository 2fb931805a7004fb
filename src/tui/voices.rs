//! Voices: while cards are keyed the wall shows how many, and nothing of what they say; then all counts at once, and on
//! the same screen what the room agrees on.

use ratatui::{layout::Rect, style::Style};
use serde_json::Value;

use super::{
    Page, cell, cells,
    page::going_on,
    prompt::{self, Prompt},
    rows::wrap,
    scroll, walk,
};
use crate::{
    app::{App, Open, typing::Sheet, voices, voices::Part},
    session::{Judgement, Leaning, Voices},
    text::one_line,
};

/// The cells before a box of what the room agrees on.
const LABEL: u16 = 15;
/// The cells before a bar, and the most a bar takes.
const BAR: u16 = 22;
const LONGEST: u16 = 40;
/// The least width of a column of people.
const PERSON: u16 = 36;

/// The counts of a key factor as arguments of a message.
pub fn args(voices: &Voices) -> [(&'static str, Value); 4] {
    [
        ("people", voices.among().into()),
        ("in", voices.in_place.into()),
        ("partly", voices.partly.into()),
        ("not", voices.not_in_place.into()),
    ]
}

/// Whether the open field stands in one of the boxes below the counts.
pub fn types_inline(app: &App) -> bool {
    let boxed = app.typing.as_ref().is_some_and(|typing| typing.target.is_agreed());
    boxed && app.form.is_none() && app.voices().is_some()
}

/// How wide a box is.
pub fn box_width(area: Rect) -> u16 {
    area.width.saturating_sub(LABEL + 5)
}

/// Draws the voices on a key factor.
pub fn draw(page: &mut Page<'_>, app: &App, stage: &voices::Voices, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(factor) = open.benchmark.factor(stage.factor.as_str()) else { return };
    let scope = &open.session.about.scope;
    let at = scope.iter().position(|id| *id == stage.factor).unwrap_or(0) + 1;
    let place = page.words.with("place-of", &[("at", at.into()), ("all", scope.len().into())]);
    page.right(body, body.y, &place, page.theme.quiet());
    let number = open.benchmark.number(&factor.id).unwrap_or_default();
    let name = format!("{number}  {}", factor.name.to_uppercase());
    page.text(body.x, body.y, body.width.saturating_sub(cells(&place) + 2), &name, page.theme.subject());
    let air = u16::from(body.height > 24);
    let mut y = body.y + 2 + air;
    y += walk::statement(page, open, factor, Rect { y, height: 3, ..body });
    let prompt = if stage.is_shown(open) { Prompt::Agree } else { Prompt::Voices };
    prompt::line(page, app, Rect { x: body.x + 2, y, width: body.width.saturating_sub(2), height: 1 }, prompt);
    y += 1 + u16::from(body.height > 20);
    let rest = Rect { y, height: body.bottom().saturating_sub(y), ..body };
    if stage.is_shown(open) {
        shown(page, app, open, stage, rest);
    } else {
        keyed(page, open, stage, rest);
    }
}

/// While cards are keyed: how they are kept, and how many there are.
fn keyed(page: &mut Page<'_>, open: &Open, stage: &voices::Voices, area: Rect) {
    let air = u16::from(area.height > 18);
    let cards = open.cards.get(&stage.factor).cloned().unwrap_or_default();
    let people = open.session.people();
    let count = cards.keyed();
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
    let mut y = area.y;
    let how = page.say(if cards.is_named() { "voices-named" } else { "voices-unnamed" });
    page.text(inner.x, y, inner.width, &how, page.theme.subject());
    if cards.is_blank() {
        let other = page.say(if cards.is_named() { "voices-to-unnamed" } else { "voices-to-named" });
        y += 1;
        page.text(inner.x, y, inner.width, &other, page.theme.quiet());
    } else {
        y += 1;
    }
    y += 2 + air;
    let told = match (people, count) {
        (0, count) => page.words.with("voices-keyed", &[("count", count.into())]),
        (people, count) => page.words.with("voices-keyed-of", &[("count", count.into()), ("people", people.into())]),
    };
    page.text(inner.x, y, inner.width, &told, page.theme.subject());
    y += 1;
    let (full, empty) = if page.theme.drawing { ("■ ", "□ ") } else { ("# ", ". ") };
    let most = u32::from(inner.width / 2);
    if people > 0 && people <= most && count <= most {
        let x = inner.x + page.text(inner.x, y, inner.width, &full.repeat(usize::try_from(count).unwrap_or(0)), page.theme.bar());
        let missing = usize::try_from(people.saturating_sub(count)).unwrap_or(0);
        page.text(x, y, inner.right().saturating_sub(x), &empty.repeat(missing), page.theme.quiet());
    }
    y += 2 + air;
    let hint = page.say(if cards.is_named() { "voices-hint-named" } else { "voices-hint-unnamed" });
    if !cards.is_named() {
        page.wrapped(Rect { y, height: inner.bottom().saturating_sub(y), ..inner }, &hint, Style::new());
        return;
    }
    y += page.wrapped(Rect { y, height: 2, ..inner }, &hint, page.theme.quiet()) + 1;
    people_list(page, open, &cards, stage.at, Rect { y, height: inner.bottom().saturating_sub(y), ..inner });
}

/// Who is here, in columns: keyed or not, never what.
fn people_list(page: &mut Page<'_>, open: &Open, cards: &crate::session::Cards, at: usize, area: Rect) {
    let here = open.present();
    let columns = usize::from((area.width / PERSON).max(1));
    let height = usize::from(area.height.saturating_sub(1)).max(1);
    let rows = here.len().div_ceil(columns);
    let at = at.min(here.len().saturating_sub(1));
    // The list goes down the first column, then the next.
    let down = rows.max(1);
    let first = scroll(at % down, at % down + 1, rows, height);
    let width = area.width / u16::try_from(columns).unwrap_or(1);
    let (keyed, not) = (page.say("voices-person-keyed"), page.say("voices-person-not"));
    for (index, party) in here.iter().enumerate() {
        let (column, row) = (index / down, index % down);
        if row < first || row >= first + height {
            continue;
        }
        let x = area.x + width * u16::try_from(column).unwrap_or(0);
        let y = area.y + u16::try_from(row - first).unwrap_or(0);
        let has = cards.has(&party.id);
        let state = if has { &keyed } else { &not };
        let name = usize::from(width.saturating_sub(cells(&keyed).max(cells(&not)) + 5));
        let style = if index == at { page.theme.subject() } else { Style::new() };
        page.text(x, y, 1, if index == at { ">" } else { " " }, page.theme.bar());
        let name = cell(&party.name, name);
        page.text(x + 2, y, width, &name, style);
        page.text(x + 3 + cells(&name), y, width, state, if has { page.theme.subject() } else { page.theme.quiet() });
    }
    if rows > height {
        let key = match (first > 0, first + height < rows) {
            (true, true) => "walk-more-both",
            (true, false) => "walk-more-above",
            (false, _) => "walk-more",
        };
        let more = page.say(key);
        page.text(area.x + 2, area.bottom().saturating_sub(1), area.width, &more, page.theme.quiet());
    }
}

/// After the reveal: bars with counts, what they say in words, and what the room agrees on.
fn shown(page: &mut Page<'_>, app: &App, open: &Open, stage: &voices::Voices, area: Rect) {
    let voices = open.session.voices_on(&stage.factor);
    let (roomy, air) = (area.height > 20, u16::from(area.height > 15));
    let boxes = 3 + 2 * u16::from(area.height > 12);
    let mut y = area.y;
    let longest = LONGEST.min(area.width.saturating_sub(BAR + 6));
    let all = u64::from(voices.among().max(1));
    let each = u64::from(longest).min(all * 2);
    let full = if page.theme.drawing { "█" } else { "#" };
    for (judgement, count) in voices.counts() {
        let word = page.words.of_kind("judgement", judgement.word());
        page.text(area.x + 2, y, BAR, &word, Style::new());
        let length = u16::try_from(u64::from(count) * each / all).unwrap_or(longest).max(u16::from(count > 0));
        page.text(area.x + BAR, y, length, &full.repeat(usize::from(length)), walk::tone_style(page, judgement));
        let count = format!("{count:>3}");
        page.text(area.x + BAR + u16::try_from(each).unwrap_or(longest) + 2, y, 4, &count, page.theme.subject());
        y += 1 + air;
    }
    y += u16::from(roomy);
    let told = [("counted", voices.counted().into()), ("people", voices.among().into())];
    let counted = page.words.with("voices-counted", &told);
    let sense = page.say(sense(voices.leaning()));
    let told = page.words.with("voices-said", &[("counted", counted.into()), ("sense", sense.into())]);
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
    y += page.wrapped(Rect { y, height: 2, ..inner }, &told, page.theme.subject());
    let how = page.say(if voices.named { "voices-were-named" } else { "voices-were-unnamed" });
    // Only now: whoever keys a card has a view of their own.
    let then = super::earlier::then(page, open, &stage.factor, true);
    let how = page.words.dotted(&then.into_iter().chain([how]).collect::<Vec<_>>());
    page.text(inner.x, y, inner.width, &how, page.theme.quiet());
    y += 1 + u16::from(y + 2 + boxes <= area.bottom()) + u16::from(roomy);
    let y = y.min(area.bottom().saturating_sub(boxes));
    agreement(page, app, open, stage, Rect { y, height: area.bottom().saturating_sub(y), ..inner });
}

/// What the counts say, in a sentence.
fn sense(leaning: Leaning) -> &'static str {
    match leaning {
        Leaning::Nobody => "voices-nobody",
        Leaning::Split => "voices-split",
        Leaning::OneMind(Judgement::InPlace) => "voices-mind-in-place",
        Leaning::OneMind(Judgement::Partly) => "voices-mind-partly",
        Leaning::OneMind(_) => "voices-mind-not",
        Leaning::Leans(Judgement::InPlace) => "voices-most-in-place",
        Leaning::Leans(Judgement::Partly) => "voices-most-partly",
        Leaning::Leans(_) => "voices-most-not",
    }
}

/// The three boxes of what the room agrees on.
fn agreement(page: &mut Page<'_>, app: &App, open: &Open, stage: &voices::Voices, area: Rect) {
    let agreed = stage.agreed(open);
    let width = box_width(Rect { width: area.width + 2, ..area });
    let x = area.x + LABEL;
    let label = |page: &mut Page<'_>, y: u16, part: Part, key: &str| {
        let here = stage.part == part;
        let text = page.say(key);
        page.text(area.x - 2, y, 1, if here { ">" } else { " " }, page.theme.bar());
        page.text(area.x, y, LABEL, &text, if here { page.theme.subject() } else { page.theme.quiet() });
    };
    let mut y = area.y;
    label(page, y, Part::Judgement, "voices-agree-on");
    let mut at = x;
    let room = area.right().saturating_sub(x);
    for (key, judgement) in [(1, Judgement::InPlace), (2, Judgement::Partly), (3, Judgement::NotInPlace), (4, Judgement::NotApplicable)] {
        let word = match judgement {
            Judgement::Partly if room < 76 => page.say("round-partly"),
            Judgement::NotApplicable if room < 59 => page.say("voices-not-applicable"),
            judgement => page.words.of_kind("judgement", judgement.word()),
        };
        let (text, style) =
            if judgement == agreed { (format!("[{key} {word}]"), page.theme.chosen()) } else { (format!(" {key} {word} "), Style::new()) };
        at += page.text(at, y, area.right().saturating_sub(at), &text, style) + 1;
    }
    y += 1;
    let rows = if area.height > 4 { 2 } else { 1 };
    for (part, key, empty) in
        [(Part::Reason, "voices-because", "voices-because-empty"), (Part::OtherView, "voices-other-view", "voices-other-view-empty")]
    {
        label(page, y, part, key);
        let space = Rect { x, y, width, height: rows };
        let typed = app.typing.as_ref().filter(|_| stage.part == part && types_inline(app));
        if let Some(Sheet::Field(field)) = typed.map(|typing| &typing.text) {
            for y in space.y..space.bottom() {
                page.text(x - 2, y, 1, page.field_bar(), page.theme.bar());
            }
            *page.cursor = field.draw(space, page.buf, page.theme.ground());
        } else {
            let said = one_line(&voices::said(open, &stage.factor, part));
            let (text, style) = if said.is_empty() { (page.say(empty), page.theme.quiet()) } else { (said, Style::new()) };
            let mut lines = wrap(&text, usize::from(width));
            let cut = lines.len() > usize::from(rows);
            lines.truncate(usize::from(rows));
            if let Some(last) = lines.last_mut().filter(|_| cut) {
                *last = going_on(last, usize::from(width));
            }
            for (y, line) in (y..).zip(&lines) {
                page.text(x, y, width, line, style);
            }
        }
        y += rows;
    }
}
