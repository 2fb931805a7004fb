//! One action, large: to be read out, and to be said yes to. Behind the last one stands who said yes.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{Page, page::going_on, piece, rows::wrap, said::in_a_row};
use crate::{
    app::{
        App, Open,
        one_by_one::Round,
        read_back::{Answer, ReadBack, answer},
        target::news,
    },
    report::Tone,
    session::{Action, Judgement, State},
    text::one_line,
};

/// The subject is set no wider than this, so that the eye finds the next row.
const WIDTH: u16 = 64;

/// Draws the action that is read back, or what came of it.
pub fn draw(page: &mut Page<'_>, app: &App, read: &ReadBack, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(action) = read.round.action(&open.session) else {
        return if read.round.beyond().is_some() { summary(page, open, read, body) } else { gone(page, body) };
    };
    let head = if read.closes { "read-head" } else { "large-head" };
    place(page, head, &read.round, body);
    let space = Space::of(body, usize::from(body.height >= 26));
    let mut y = title(page, action, &space);
    y = facts(page, app, open, action, &space, y);
    let measure = if action.measure.trim().is_empty() { page.say("plan-no-measure") } else { one_line(&action.measure) };
    y = labelled(page, &space, y, "read-know", &measure, 3);
    if let Some(why) = why(page, open, action) {
        y = labelled(page, &space, y, "read-why", &why, 3);
    }
    if let Some(told) = news::last_told(&open.session, &action.id, page.words).filter(|_| !read.closes) {
        y = labelled(page, &space, y, "read-news", &told, 2);
    }
    let lead = open.session.name(action.lead.as_ref()).unwrap_or_default();
    let (key, style) = match answer(&open.session, action) {
        Answer::Nobody => ("read-nobody", page.theme.tone(Tone::Bad)),
        Answer::Yes => ("read-yes", page.theme.tone(Tone::Good)),
        Answer::Here => ("read-here", page.theme.subject()),
        Answer::Away => ("read-away", page.theme.tone(Tone::Warning)),
    };
    let text = page.words.with(key, &[("lead", lead.into())]);
    let bottom = body.bottom().saturating_sub(4).max(y).min(body.bottom().saturating_sub(1));
    let area = Rect { x: space.x, y: bottom, width: space.width, height: body.bottom().saturating_sub(bottom) };
    let used = page.wrapped(area, &text, style);
    if answer(&open.session, action) == Answer::Away {
        let text = page.say("read-away-phone");
        page.wrapped(Rect { y: area.y + used, height: area.height.saturating_sub(used).min(1), ..area }, &text, page.theme.subject());
    }
}

/// Where large things stand.
pub struct Space {
    /// The first cell of their rows.
    pub x: u16,
    /// How wide they are.
    pub width: u16,
    /// The first row below the head.
    pub top: u16,
    /// The row behind the last.
    pub bottom: u16,
    /// Empty rows more where there is room.
    pub air: u16,
}

impl Space {
    /// The space for large things in the body.
    pub fn of(body: Rect, air: usize) -> Self {
        let x = body.x + 3;
        let air = u16::try_from(air).unwrap_or(0);
        Self { x, width: WIDTH.min(body.right().saturating_sub(x)), top: body.y + 2 + air, bottom: body.bottom(), air }
    }

    /// What is left of it from a row on, at most so many rows.
    pub fn from(&self, y: u16, height: u16) -> Rect {
        Rect { x: self.x, y, width: self.width, height: height.min(self.bottom.saturating_sub(y)) }
    }
}

/// What the room is doing, and how far it has come.
pub fn place(page: &mut Page<'_>, head: &str, round: &Round, body: Rect) {
    let text = page.words.with(head, &[("at", (round.at + 1).into()), ("all", round.ids.len().into())]);
    page.text(body.x, body.y, body.width, &text, page.theme.quiet());
}

/// Somebody else has taken it out.
pub fn gone(page: &mut Page<'_>, body: Rect) {
    let text = page.say("read-gone");
    page.wrapped(Rect { x: body.x + 3, y: body.y + 3, width: body.width.saturating_sub(6), height: 3 }, &text, Style::new());
}

/// The number and what will be done; gives the row below.
pub fn title(page: &mut Page<'_>, action: &Action, space: &Space) -> u16 {
    let number = page.words.with("number-action", &[("number", action.number.into())]);
    let most = 2 + space.air;
    for y in space.top..(space.top + most).min(space.bottom) {
        page.text(space.x.saturating_sub(2), y, 1, page.bar(), page.theme.bar());
    }
    page.text(space.x, space.top, 5, &number, page.theme.subject());
    let area = Rect { x: space.x + 5, width: space.width.saturating_sub(5), ..space.from(space.top, most) };
    let mut rows = wrap(&action.title, usize::from(area.width));
    if rows.len() > usize::from(most) {
        rows.truncate(usize::from(most));
        if let Some(last) = rows.last_mut() {
            *last = going_on(last, usize::from(area.width));
        }
    }
    for (y, row) in (area.top()..area.bottom()).zip(&rows) {
        page.text(area.x, y, area.width, row, page.theme.subject());
    }
    space.top + most + 1
}

/// Who, what kind, by when; gives the row below.
pub fn facts(page: &mut Page<'_>, app: &App, open: &Open, action: &Action, space: &Space, y: u16) -> u16 {
    let today = app.now.today();
    let lead = open.session.name(action.lead.as_ref()).map_or_else(|| page.say("plan-missing-lead"), str::to_owned);
    let due = match action.due {
        None => page.say("read-no-date"),
        Some(due) => page.words.with("read-due", &[("date", page.words.long_date(due).into())]),
    };
    let kind = page.words.of_kind("kind", action.kind.word());
    let facts = page.words.with("read-facts", &[("lead", lead.into()), ("kind", kind.into()), ("due", due.into())]);
    let mut y = y + page.wrapped(space.from(y, 2), &facts, Style::new());
    let over = action.due.filter(|due| action.status.is_open() && *due < today).map(|due| (today - due).get_days());
    if let Some(days) = over
        && y < space.bottom
    {
        let text = page.words.with("read-over", &[("days", days.into())]);
        y += page.wrapped(space.from(y, 1), &text, page.theme.tone(Tone::Bad));
    }
    y + 1
}

/// A label over, or before, what it says; gives the row below.
pub fn labelled(page: &mut Page<'_>, space: &Space, y: u16, label: &str, text: &str, most: usize) -> u16 {
    const LABEL: u16 = 14;
    let area = space.from(y, u16::try_from(most).unwrap_or(1));
    if area.height == 0 {
        return y;
    }
    page.text(area.x, y, LABEL, &page.say(label), page.theme.quiet());
    let area = Rect { x: area.x + LABEL, width: area.width.saturating_sub(LABEL), ..area };
    let rows = wrap(text, usize::from(area.width));
    let cut = rows.len() > usize::from(area.height);
    let shown = rows.len().min(usize::from(area.height));
    for (at, row) in rows.iter().take(shown).enumerate() {
        let row = if cut && at + 1 == shown { going_on(row, usize::from(area.width)) } else { row.clone() };
        page.text(area.x, area.y + u16::try_from(at).unwrap_or(0), area.width, &row, Style::new());
    }
    y + u16::try_from(shown).unwrap_or(1).max(1) + space.air
}

/// The key factor that an action answers, its judgement and the reason for it.
pub fn why(page: &Page<'_>, open: &Open, action: &Action) -> Option<String> {
    let id = action.factor.as_ref()?;
    let factor = open.benchmark.factor(id.as_str())?;
    let finding = open.session.finding(id);
    Some(page.words.with(
        because(finding.judgement, &finding.reason),
        &[
            ("number", open.benchmark.number(&factor.id)?.into()),
            ("factor", factor.name.as_str().into()),
            ("judgement", page.words.of_kind("judgement", finding.judgement.word()).to_lowercase().into()),
            ("reason", if finding.reason.is_empty() { page.say("plan-no-reason") } else { in_a_row(&finding.reason) }.into()),
        ],
    ))
}

/// How a judgement and its reason are told; what is not judged yet has no reason to ask for.
pub fn because(judgement: Judgement, reason: &str) -> &'static str {
    if reason.is_empty() && !judgement.is_given() { "plan-because-open" } else { "plan-because" }
}

/// Rows of what came of a round, from the page on that is shown; and what comes next.
pub fn outcome(page: &mut Page<'_>, head: &str, rows: &[Line<'static>], next: &str, beyond: usize, body: Rect) {
    page.wrapped(Rect { y: body.y + 1, height: 2, ..body }, head, page.theme.subject());
    let list = Rect { y: body.y + 4, height: body.height.saturating_sub(7), ..body };
    let height = usize::from(list.height);
    let first = (beyond * height.saturating_sub(1)).min(rows.len().saturating_sub(height));
    page.lines(list, rows.get(first..).unwrap_or_default());
    if rows.len() > first + height {
        let more = page.say("walk-more");
        page.right(body, list.bottom(), &more, page.theme.quiet());
    }
    page.text(body.x, body.bottom().saturating_sub(2), body.width, next, page.theme.subject());
}

/// A heading and wrapped rows under it; nothing where there is nothing to say.
pub fn part(page: &Page<'_>, lines: &mut Vec<Line<'static>>, head: &str, rows: &[String], width: u16) {
    if rows.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(Line::default());
    }
    lines.push(Line::from(piece(page.words.with(head, &[("count", rows.len().into())]), page.theme.quiet())));
    for row in rows {
        for (at, row) in wrap(row, usize::from(width.saturating_sub(6))).into_iter().enumerate() {
            lines.push(Line::from(piece(format!("{}{row}", if at == 0 { "  " } else { "      " }), Style::new())));
        }
    }
}

/// Who said yes, who is to be asked, what nobody leads.
fn summary(page: &mut Page<'_>, open: &Open, read: &ReadBack, body: Rect) {
    let session = &open.session;
    let actions: Vec<&Action> = read.round.actions(session).collect();
    let by_lead = |wanted: &dyn Fn(&Action) -> bool| -> Vec<String> {
        let mut leads: Vec<(String, Vec<String>)> = Vec::new();
        for action in actions.iter().filter(|action| wanted(action)) {
            let number = page.words.with("number-action", &[("number", action.number.into())]);
            let name = session.name(action.lead.as_ref()).unwrap_or_default().to_owned();
            match leads.iter_mut().find(|(other, _)| *other == name) {
                Some((_, numbers)) => numbers.push(number),
                None => leads.push((name, vec![number])),
            }
        }
        let row = |(lead, numbers): (String, Vec<String>)| {
            let numbers = page.words.series(&numbers);
            if lead.is_empty() { numbers } else { page.words.with("read-lead", &[("lead", lead.into()), ("actions", numbers.into())]) }
        };
        leads.into_iter().map(row).collect()
    };
    let is = |wanted: &'static [Answer]| move |action: &Action| wanted.contains(&answer(session, action));
    let mut lines = Vec::new();
    part(page, &mut lines, "read-said-yes", &by_lead(&is(&[Answer::Yes])), body.width);
    part(page, &mut lines, "read-to-be-asked", &by_lead(&is(&[Answer::Here, Answer::Away])), body.width);
    part(page, &mut lines, "read-nobody-leads", &by_lead(&is(&[Answer::Nobody])), body.width);
    let yes = actions.iter().filter(|action| answer(session, action) == Answer::Yes).count();
    let head = page.words.with("read-all", &[("count", actions.len().into()), ("yes", yes.into())]);
    let about = &session.about;
    let next = match about.state {
        State::Open => {
            let args = [("version", (u64::from(about.version) + 1).into()), ("purpose", about.purpose.word().into())];
            page.words.with("read-finalise", &args)
        }
        State::Final => page.words.with("close-final", &[("version", about.version.into())]),
    };
    outcome(page, &head, &lines, &next, read.round.beyond().unwrap_or(0), body);
}
