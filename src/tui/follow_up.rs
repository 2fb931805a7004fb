//! Three months on: one open action, large. The room answers how it is going; the fields stand where
//! they are read, and nothing moves from action to action.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{
    Page, capture, piece,
    plan::rag_tone,
    read_back::{Space, facts, gone, labelled, outcome, part, place, title, why},
    rows::wrap,
};
use crate::{
    app::{
        App, Open, Stage,
        follow_up::{FollowUp, Outcome, shown},
        target::{ActionField, Target, news},
        typing::Sheet,
    },
    report::Tone,
    session::{Action, Status},
    text::one_line,
};

/// The cells before the fields.
const LABEL: u16 = 14;

/// The statuses that a room chooses from; carrying an action to another session is no answer.
const ASKED: [Status; 5] = [Status::NotStarted, Status::InProgress, Status::OnHold, Status::Done, Status::Dropped];

/// Whether the open field stands in the picture of the round.
pub fn types_inline(app: &App) -> bool {
    let is_round = matches!(app.stage, Some(Stage::FollowUp(_))) && app.form.is_none();
    let Some(typing) = app.typing.as_ref().filter(|_| is_round) else { return false };
    let action = match &typing.target {
        Target::News { action, .. } | Target::NewDate { action } => action,
        Target::Action { action, field: ActionField::Because | ActionField::Outcome } => action,
        _ => return false,
    };
    shown(app).as_ref() == Some(action)
}

/// How wide a field of the round is.
pub fn value_width(area: Rect) -> u16 {
    area.width.saturating_sub(3 + LABEL + 2)
}

/// Draws the action that the round is at, or what came of it.
pub fn draw(page: &mut Page<'_>, app: &App, follow: &FollowUp, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(action) = follow.round.action(&open.session) else {
        return if follow.round.beyond().is_some() { summary(page, app, open, follow, body) } else { gone(page, body) };
    };
    place(page, "follow-head", &follow.round, body);
    let date = page.words.full_date(app.now.today());
    page.right(body, body.y, &date, page.theme.quiet());
    let roomy = body.height >= 26;
    let space = Space { air: 0, ..Space::of(body, 0) };
    let space = if roomy { Space { top: space.top + 1, ..space } } else { space };
    let y = title(page, action, &space);
    facts(page, app, open, action, &space, y);
    // The rows below have fixed places, whatever stands above.
    let mut y = space.top + 6 + u16::from(roomy);
    let measure = if action.measure.trim().is_empty() { page.say("plan-no-measure") } else { one_line(&action.measure) };
    labelled(page, &space, y, "follow-know", &measure, 2);
    y += 3 + u16::from(roomy);
    let asked = page.say("follow-how");
    page.text(space.x, y.saturating_sub(1), space.width, &asked, page.theme.quiet());
    choices(page, action, &space, y);
    y += 2;
    let session = &open.session;
    let today = news::on(session, &action.id, app.now.today());
    let told = today.as_ref().map(|news| news.text.clone()).unwrap_or_default();
    field(page, app, space.from(y, 2), "follow-news", &told, |target| matches!(target, Target::News { .. }));
    y += 2;
    let due = action.due.map(|due| page.words.long_date(due)).unwrap_or_default();
    let was = follow.was_due(session, &action.id).map(|was| page.words.long_date(was));
    let due = was.map_or_else(String::new, |was| page.words.with("follow-was", &[("date", due.into()), ("was", was.into())]));
    field(page, app, space.from(y, 1), "follow-date", &due, |target| matches!(target, Target::NewDate { .. }));
    y += 1;
    let is_asked = matches!(action.status, Status::OnHold | Status::Dropped) || !action.because.is_empty();
    let types = |field: ActionField| {
        app.typing.as_ref().is_some_and(|typing| matches!(&typing.target, Target::Action { field: typed, .. } if *typed == field))
    };
    if action.status == Status::Done || types(ActionField::Outcome) {
        field(page, app, space.from(y, 1), "follow-came-of-it", &action.outcome, |target| {
            matches!(target, Target::Action { field: ActionField::Outcome, .. })
        });
    } else if is_asked || types(ActionField::Because) {
        field(page, app, space.from(y, 1), "follow-because", &action.because, |target| {
            matches!(target, Target::Action { field: ActionField::Because, .. })
        });
    }
    y += 1;
    if y < space.bottom {
        standing(page, action, &space, y);
    }
    y += 1 + u16::from(roomy);
    let before = session.news_of(&action.id).filter(|news| !news.text.is_empty() && news.date < Some(app.now.today())).last();
    if let Some(news) = before {
        let date = news.date.map(|date| page.words.long_date(date)).unwrap_or_default();
        let text = page.words.with("news-on", &[("date", date.into()), ("text", news.text.as_str().into())]);
        labelled(page, &space, y, "follow-last", &text, 1);
    }
    y += 1;
    if let Some(why) = why(page, open, action) {
        labelled(page, &space, y, "follow-why", &why, if roomy { 3 } else { 1 });
    }
    hints(page, app, &space);
}

fn choices(page: &mut Page<'_>, action: &Action, space: &Space, y: u16) {
    if y >= space.bottom {
        return;
    }
    let mut x = space.x - 1;
    for (at, status) in ASKED.iter().enumerate() {
        let word = page.words.of_kind("status", status.word());
        let (text, style) = if *status == action.status {
            (format!("[{} {}]", at + 1, word.to_uppercase()), page.theme.chosen())
        } else {
            (format!(" {} {word} ", at + 1), Style::new())
        };
        x += page.text(x, y, (space.x + 74).saturating_sub(x), &text, style) + 1;
    }
}

/// A field where it is read: its label, and what stands in it or is being typed.
fn field(page: &mut Page<'_>, app: &App, area: Rect, label: &str, text: &str, is: fn(&Target) -> bool) {
    if area.height == 0 {
        return;
    }
    let typed = app.typing.as_ref().filter(|typing| types_inline(app) && is(&typing.target));
    let style = if typed.is_some() { page.theme.subject() } else { page.theme.quiet() };
    page.text(area.x, area.y, LABEL, &page.say(label), style);
    let width = value_width(Rect { width: app.size.0.saturating_sub(4).min(super::WIDEST), ..area });
    let area = Rect { x: area.x + LABEL, width, ..area };
    match typed.map(|typing| &typing.text) {
        Some(Sheet::Field(field)) => {
            page.clear(Rect { x: area.x - 2, width: area.width + 2, ..area });
            for y in area.top()..area.bottom() {
                page.text(area.x - 2, y, 1, page.field_bar(), page.theme.bar());
            }
            *page.cursor = field.draw(area, page.buf, page.theme.ground());
        }
        Some(Sheet::Action(_)) | None => {
            let wrapped = wrap(text, usize::from(area.width));
            for (y, row) in (area.top()..area.bottom()).zip(&wrapped) {
                page.text(area.x, y, area.width, row, Style::new());
            }
        }
    }
}

/// What else is said of it, in one row: a decision that it needs, RAG in its word, when it was done or is looked at again.
fn standing(page: &mut Page<'_>, action: &Action, space: &Space, y: u16) {
    let rag = action.course().map(|rag| {
        let word = page.words.of_kind("rag-told", rag.word());
        (page.words.with("follow-rag", &[("rag", word.into())]), page.theme.tone(rag_tone(rag)))
    });
    let dated = |key: &str, date: Option<crate::time::Date>| {
        date.map(|date| (page.words.with(key, &[("date", page.words.long_date(date).into())]), Style::new()))
    };
    let said = [
        action.needs_decision.then(|| (page.say("follow-needs-decision"), page.theme.tone(Tone::Warning))),
        rag,
        dated("follow-done-on", action.completed.filter(|_| action.status == Status::Done)),
        dated("follow-review-on", action.next_review.filter(|_| action.status.is_open())),
    ];
    let mut x = space.x;
    for (text, style) in said.into_iter().flatten() {
        x += page.text(x, y, (space.x + space.width).saturating_sub(x), &text, style) + 3;
    }
}

/// What an open field expects, over what stands on the last rows.
fn hints(page: &mut Page<'_>, app: &App, space: &Space) {
    if !types_inline(app) {
        return;
    }
    let hints = capture::hints(page, app, space.width);
    if hints.is_empty() {
        return;
    }
    let height = u16::try_from(hints.len()).unwrap_or(1);
    let area = Rect { x: space.x, y: space.bottom.saturating_sub(height), width: space.width + 6, height };
    page.clear(area);
    page.lines(area, &hints);
}

/// What was done, what slipped, what needs a decision.
fn summary(page: &mut Page<'_>, app: &App, open: &Open, follow: &FollowUp, body: Rect) {
    let session = &open.session;
    let came: Outcome<'_> = follow.outcome(session, app.now.today());
    let titled =
        |action: &Action| page.words.with("follow-titled", &[("number", action.number.into()), ("title", action.title.as_str().into())]);
    let slipped = |action: &&Action| {
        let due = action.due.map(|due| page.words.long_date(due)).unwrap_or_default();
        let (key, was) = match follow.was_due(session, &action.id) {
            Some(was) => ("follow-slipped-to", page.words.long_date(was)),
            None => ("follow-slipped-over", String::new()),
        };
        page.words.with(key, &[("action", titled(action).into()), ("date", due.into()), ("was", was.into())])
    };
    let told = |actions: &[&Action]| -> Vec<String> { actions.iter().map(|action| titled(action)).collect() };
    let mut lines: Vec<Line<'static>> = Vec::new();
    part(page, &mut lines, "follow-done", &told(&came.done), body.width);
    part(page, &mut lines, "follow-slipped", &came.slipped.iter().map(slipped).collect::<Vec<_>>(), body.width);
    part(page, &mut lines, "follow-to-decide", &told(&came.to_decide), body.width);
    part(page, &mut lines, "follow-dropped", &told(&came.dropped), body.width);
    part(page, &mut lines, "follow-on-the-way", &told(&came.on_the_way), body.width);
    let args = [
        ("count", follow.round.actions(session).count().into()),
        ("done", came.done.len().into()),
        ("slipped", came.slipped.len().into()),
        ("decide", came.to_decide.len().into()),
    ];
    let head = page.words.with("follow-all", &args);
    let next = page.say("follow-end");
    if lines.is_empty() {
        lines.push(Line::from(piece("", Style::new())));
    }
    outcome(page, &head, &lines, &next, follow.round.beyond().unwrap_or(0), body);
}
