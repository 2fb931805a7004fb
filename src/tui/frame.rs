//! The first row, the last row, and what is said when something went wrong.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{Page, SMALLEST, cells, keys, piece, rows::wrap, spots, spots::Spot};
use crate::{
    app::{App, Room, Saved, point::Point},
    session::State,
    text::shorten,
};

/// Says what size the window needs.
pub fn too_small(page: &mut Page<'_>, area: Rect) {
    let size = |(columns, rows): (u16, u16)| format!("{columns}x{rows}");
    let text = page.words.with("window-too-small", &[("now", size((area.width, area.height)).into()), ("least", size(SMALLEST).into())]);
    page.wrapped(area, &text, Style::new());
}

/// The session, the rooms, the clock.
pub fn header(page: &mut Page<'_>, app: &App, area: Rect) {
    let clock = app.now.hour_minute();
    page.right(area, area.y, &clock, Style::new());
    let Some(open) = app.open.as_ref().filter(|_| app.room != Room::Home) else {
        page.text(area.x, area.y, area.width, "charrette", page.theme.subject());
        let date = page.words.full_date(app.now.today());
        let x = area.right().saturating_sub(cells(&clock) + cells(&date) + 3);
        page.text(x, area.y, cells(&date), &date, page.theme.quiet());
        return;
    };
    let about = &open.session.about;
    let mut x = area.right().saturating_sub(8 + cells(&clock));
    for room in [Room::Close, Room::Plan, Room::Walk] {
        let label = page.say(room.label());
        let (text, style) = if room == app.room {
            (format!(" {} ", label.to_uppercase()), page.theme.chosen())
        } else {
            (format!(" {label} "), page.theme.quiet())
        };
        x = x.saturating_sub(cells(&text));
        page.text(x, area.y, cells(&text), &text, style);
        page.spot(Rect::new(x, area.y, cells(&text), 1), || Spot::At(Point::Room(room)));
        x = x.saturating_sub(1);
    }
    let title = if about.title.is_empty() { page.say("untitled") } else { about.title.clone() };
    let title = if area.width >= 90 && !about.organisation.is_empty() {
        page.words.with("title-of", &[("title", title.into()), ("organisation", about.organisation.as_str().into())])
    } else {
        title
    };
    let width = x.saturating_sub(area.x + 1);
    page.text(area.x, area.y, width, &shorten(&title, usize::from(width)), Style::new());
}

/// The keys that work now, and the state of saving.
pub fn footer(page: &mut Page<'_>, app: &App, area: Rect, full: Rect) {
    let y = full.bottom() - 1;
    let quiet = page.theme.quiet();
    if let (Saved::Not(what), None) = (&app.saved, &app.saving) {
        let text = page.words.with("not-saved", &[("what", app.words.tell(what).into())]);
        page.text(full.x, y, full.width, &" ".repeat(usize::from(full.width)), page.theme.trouble());
        page.text(area.x, y, area.width, &shorten(&text, usize::from(area.width)), page.theme.trouble());
        return;
    }
    let state = match &app.saved {
        _ if app.is_slow() => page.say("saving"),
        Saved::All => page.say("all-saved"),
        Saved::At(time) => page.words.with("saved-at", &[("time", time.as_str().into())]),
        Saved::Draft(time) => page.words.with("draft-kept", &[("time", time.as_str().into())]),
        Saved::Not(_) => page.say("saving"),
    };
    page.right(area, y, &state, Style::new());
    let room = area.width.saturating_sub(cells(&state) + 2);
    let mut x = area.x;
    if let Some(typing) = app.typing.as_ref().filter(|_| app.over.is_none()) {
        let label = page.say(typing.target.label());
        x += page.text(x, y, room, &label, page.theme.subject()) + 2;
    } else if let Some(flash) = &app.flash {
        let text = app.words.tell(flash);
        page.text(x, y, room, &shorten(&text, usize::from(room)), page.theme.subject());
        return;
    }
    if let Some(heard) = app.heard.as_ref().filter(|_| app.over.is_none()) {
        let room = (area.x + room).saturating_sub(x);
        let text = app.words.tell(&heard.what);
        page.text(x, y, room, &shorten(&text, usize::from(room)), quiet);
        return;
    }
    let is_final = app.open.as_ref().is_some_and(|open| open.session.about.state == State::Final);
    let is_agreed = app.over.is_none() && app.typing.as_ref().is_some_and(|typing| typing.target.is_agreed() && !typing.is_block());
    let named: Vec<(&str, String)> = keys::foot_now(app)
        .into_iter()
        .map(|(key, label)| {
            let label = match label {
                "foot-finalise" if is_final => "foot-reopen",
                "foot-done" if is_agreed => "foot-agree",
                label => label,
            };
            (key, page.say(label))
        })
        .collect();
    let rest = keys::rest(app).map(|(key, label)| (key, page.say(label)));
    for (key, label) in that_fit(named, rest, (area.x + room).saturating_sub(x)) {
        let width = cells(key);
        if let Some(key) = spots::named(key) {
            page.spot(Rect::new(x, y, cells(&label) + width + 1, 1), || Spot::Key(key));
        }
        x += page.text(x, y, room, key, page.theme.key()) + 1;
        x += page.text(x, y, room, &label, quiet) + 2;
    }
}

/// What the footer has room for of the keys that work now, in their order. Where some are left out, it ends with the
/// key that lists them all; the way back is never left out.
fn that_fit<'a>(named: Vec<(&'a str, String)>, rest: Option<(&'a str, String)>, room: u16) -> Vec<(&'a str, String)> {
    let width = |(key, label): &(&str, String)| cells(key) + 1 + cells(label) + 2;
    let all: u16 = named.iter().map(width).sum();
    if all <= room + 2 {
        return named;
    }
    let is_back = |key: &str| matches!(key, "Esc" | "q");
    let always: u16 = named.iter().filter(|(key, _)| is_back(key)).chain(&rest).map(width).sum();
    let mut left = (room + 2).saturating_sub(always);
    let mut fits = |entry: &(&str, String)| left.checked_sub(width(entry)).inspect(|now| left = *now).is_some();
    let is_rest = |key: &str| rest.as_ref().is_some_and(|(rest, _)| key == "?" || key == *rest);
    let mut kept: Vec<_> = named.into_iter().filter(|entry| is_back(entry.0) || (!is_rest(entry.0) && fits(entry))).collect();
    kept.extend(rest);
    kept
}

/// What went wrong: what, why, what to do; on the last rows of the body. Gives what is left of the body.
pub fn banner(page: &mut Page<'_>, app: &App, body: Rect) -> Rect {
    let Some(failure) = &app.banner else { return body };
    let width = usize::from(body.width.saturating_sub(4));
    let mut lines: Vec<Line<'_>> = Vec::new();
    let parts = [(&failure.what, page.theme.subject()), (&failure.why, Style::new()), (&failure.todo, Style::new())];
    for (phrase, style) in parts {
        let text = app.words.tell(phrase);
        lines.extend(
            wrap(&text, width)
                .into_iter()
                .filter(|row| !row.is_empty())
                .map(|row| Line::from(vec![piece("!! ", page.theme.bar()), piece(row, style)])),
        );
    }
    // An empty row above, and one below where there is room.
    let air = if body.height < 20 { 1 } else { 2 };
    let height = u16::try_from(lines.len()).unwrap_or(body.height).saturating_add(air).min(body.height * 2 / 3);
    let area = Rect { y: body.bottom() - height, height, ..body };
    page.lines(Rect { y: area.y + 1, height: height.saturating_sub(1), ..area }, &lines);
    Rect { height: body.height - height, ..body }
}
