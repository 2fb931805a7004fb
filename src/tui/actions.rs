//! All actions of all sessions: a calm list, and below it all that is said of the selected one.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cell, cells, due, rows::wrap, spots::Spot};
use crate::{
    app::{
        Actions, App, Command, Over,
        actions::{self, Near},
        point::Point,
    },
    session::ActionRow,
    store::Sort,
    text::{fold, one_line, shorten},
    time::Date,
};

/// From this width on the session has a column of its own.
const WIDE: u16 = 92;
/// The rows below the list that the selected action is told in, with an empty one above. One that is longer takes more of
/// them, up to half of the page: what is cut in the list is read there.
const BELOW: u16 = 5;

/// Draws the list.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let list = &app.actions;
    head(page, app, body);
    let said = list.selected().map(|row| selected(page, app, row, usize::from(body.width.saturating_sub(2)))).unwrap_or_default();
    let needed = u16::try_from(said.len()).unwrap_or(u16::MAX).saturating_add(1);
    let below = needed.min(body.height / 2).max(BELOW);
    let area = Rect { y: body.y + 5, height: body.height.saturating_sub(5 + below), ..body };
    if list.rows.is_empty() {
        if !list.holds_input() {
            let text = page.say(if list.is_narrowed() { "actions-nothing-fits" } else { "actions-nothing" });
            page.wrapped(Rect { x: area.x + 2, width: area.width.min(64), ..area }, &text, Style::new());
        }
        return;
    }
    let columns = Columns::of(page, area.width);
    let line = columns.line(&["head-due", "head-status", "head-rag", "head-action", "head-lead", "head-session"].map(|key| page.say(key)));
    page.text(area.x + 2, area.y - 1, area.width - 2, &line, page.theme.quiet());
    rows(page, app, &columns, area);
    let y = area.bottom() + 1;
    tell(page, said, Rect { x: body.x + 2, y, width: body.width - 2, height: body.bottom().saturating_sub(y) });
}

/// What is listed, where the room is in it, and what it is narrowed by.
fn head(page: &mut Page<'_>, app: &App, body: Rect) {
    let list = &app.actions;
    let y = body.y + 1;
    if let Some(total) = list.total.filter(|total| *total > 0) {
        let place = page.words.with("actions-place", &[("at", (list.at + 1).into()), ("total", total.into())]);
        page.right(body, y, &place, page.theme.quiet());
    }
    page.text(body.x + 2, y, body.width, &page.say("actions-title"), page.theme.subject());
    let y = y + 1;
    if let Some(Over::Narrow(field)) = &app.over {
        page.text(body.x, y, 1, page.field_bar(), page.theme.bar());
        let area = Rect { x: body.x + 2, y, width: body.width - 2, height: 1 };
        *page.cursor = field.draw(area, page.buf, page.theme.ground());
        return;
    }
    let text = shorten(&narrowed(page, list), usize::from(body.width - 2));
    page.text(body.x + 2, y, body.width - 2, &text, page.theme.quiet());
}

/// What the list is narrowed and ordered by, in words.
fn narrowed(page: &Page<'_>, list: &Actions) -> String {
    let words = page.words;
    let near = match list.near {
        Near::Any => None,
        Near::Overdue => Some(words.say("near-overdue")),
        Near::Within(days) => Some(words.with("near-within", &[("days", days.into())])),
        Near::Untouched => Some(words.say("near-untouched")),
    };
    let lead = list.lead.as_ref().map(|lead| match lead.as_str() {
        "" => words.say("near-nobody"),
        lead => words.with("near-lead", &[("lead", one_line(lead).into())]),
    });
    let said = list.words.trim();
    let said = (!said.is_empty()).then(|| words.with("near-words", &[("words", one_line(said).into())]));
    let sort = words.with("near-sort", &[("sort", words.of_kind("sort", list.sort.word()).into())]);
    let parts = [Some(list.standing.said(words)), near, lead, list.organisation.as_deref().map(one_line), said, Some(sort)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How wide each column is.
struct Columns {
    due: usize,
    status: usize,
    rag: usize,
    action: usize,
    lead: usize,
    session: usize,
}

impl Columns {
    fn of(page: &Page<'_>, width: u16) -> Self {
        let widest = |kind: &str, names: Vec<&str>, head: &str| {
            let said = names.into_iter().map(|name| page.words.of_kind(kind, name)).chain([page.say(head)]);
            said.map(|said| usize::from(cells(&said))).max().unwrap_or(0)
        };
        let status = widest("status", crate::session::Status::ALL.iter().map(|status| status.word()).collect(), "head-status");
        let rag = widest("data-rag", crate::session::Rag::ALL.iter().map(|rag| rag.word()).collect(), "head-rag");
        // A date is never cut, of whatever year and month.
        let widest_date = |month| page.words.brief_date(Date::constant(2028, month, 28), Date::constant(2029, 1, 1));
        let due = 3 + (1..=12).map(|month| usize::from(cells(&widest_date(month)))).max().unwrap_or(11);
        let left = usize::from(width).saturating_sub(2 + due + status + rag + 3);
        let (lead, session) = match width {
            WIDE.. => (left / 4, left / 4),
            _ => (left * 3 / 8, 0),
        };
        Self { due, status, rag, action: left.saturating_sub(lead + session + 1 + usize::from(session > 0)), lead, session }
    }

    fn line(&self, cells: &[String; 6]) -> String {
        let widths = [self.due, self.status, self.rag, self.action, self.lead, self.session];
        let cells = cells.iter().zip(widths).filter(|(_, width)| *width > 0).map(|(text, width)| cell(text, width));
        cells.collect::<Vec<_>>().join(" ")
    }
}

/// The rows about the selected one, with what they have in common over them.
fn rows(page: &mut Page<'_>, app: &App, columns: &Columns, area: Rect) {
    let list = &app.actions;
    let today = app.now.today();
    let height = usize::from(area.height);
    let begins = |at: usize, first: usize| {
        let over = |at: usize| list.row(at).and_then(|row| group(list.sort, row).map(|(key, _)| key));
        over(at).is_some_and(|here| at == first || over(at - 1) != Some(here))
    };
    let mut first = list.top.max(list.from);
    // With headings among them fewer rows fit than a page has.
    while first < list.at && (first..=list.at).map(|at| 1 + usize::from(begins(at, first))).sum::<usize>() > height {
        first += 1;
    }
    let (mut y, mut at) = (area.y, first);
    while let Some(row) = list.row(at).filter(|_| y < area.bottom()) {
        if begins(at, first)
            && let Some((_, said)) = group(list.sort, row)
        {
            let said = said.unwrap_or_else(|| page.say(nameless(list.sort)));
            page.text(area.x + 2, y, area.width - 2, &shorten(&said, usize::from(area.width - 2)), page.theme.quiet());
            y += 1;
            if y == area.bottom() {
                break;
            }
        }
        let here = at == list.at;
        let text = columns.line(&in_words(page, row, today));
        let style = if here { page.theme.subject() } else { Style::new() };
        page.spot(Rect { y, height: 1, ..area }, || {
            if here { Spot::Does(Command::Actions(actions::Do::Open)) } else { Spot::At(Point::Row(at)) }
        });
        page.text(area.x, y, 1, if here { ">" } else { " " }, page.theme.bar());
        page.text(area.x + 2, y, area.width - 2, &text, style);
        (y, at) = (y + 1, at + 1);
    }
}

fn in_words(page: &Page<'_>, row: &ActionRow, today: Date) -> [String; 6] {
    let (late, due) = due::said(page, row.status, row.due, today, true);
    let due = if row.due.is_none() { page.say("no-date") } else { due };
    [
        // What is not marked stands below what is.
        if late { due } else { format!("   {due}") },
        page.words.of_kind("status", row.status.word()),
        row.rag.map(|rag| page.words.of_kind("data-rag", rag.word())).unwrap_or_default(),
        if row.title.is_empty() { page.say("untitled") } else { one_line(&row.title) },
        row.lead.as_deref().map_or_else(|| page.say("nobody-yet"), one_line),
        session(page, row),
    ]
}

fn session(page: &Page<'_>, row: &ActionRow) -> String {
    if row.session_title.is_empty() { page.say("untitled") } else { one_line(&row.session_title) }
}

/// What rows have in common that stand together: what it is known by, and what is said of it; nothing is said
/// where there is no name.
fn group(sort: Sort, row: &ActionRow) -> Option<(String, Option<String>)> {
    let named = |name: &str| (fold(name), (!name.is_empty()).then(|| one_line(name)));
    match sort {
        Sort::Due | Sort::Number | Sort::Status => None,
        Sort::Lead => Some(named(row.lead.as_deref().unwrap_or_default())),
        Sort::Organisation => Some(named(&row.organisation)),
        Sort::Session => Some((row.session.to_string(), named(&row.session_title).1)),
        Sort::Factor => Some(named(&row.factor_name)),
    }
}

/// What is said of a group without a name.
fn nameless(sort: Sort) -> &'static str {
    match sort {
        Sort::Lead => "nobody-yet",
        Sort::Organisation => "no-organisation",
        Sort::Factor => "no-factor",
        Sort::Due | Sort::Number | Sort::Status | Sort::Session => "untitled",
    }
}

/// All of the selected action, in lines of so many cells: nothing of it is cut in the list for good.
fn selected(page: &Page<'_>, app: &App, row: &ActionRow, width: usize) -> Vec<(String, Style)> {
    let today = app.now.today();
    let title = format!("A{}  {}", row.number, if row.title.is_empty() { page.say("untitled") } else { one_line(&row.title) });
    let stands = [
        Some(page.words.of_kind("status", row.status.word())),
        row.rag.map(|rag| page.words.of_kind("data-rag", rag.word())),
        Some(row.lead.as_deref().map_or_else(|| page.say("nobody-yet"), one_line)),
        Some(row.due.map_or_else(|| page.say("no-date"), |_| due::said(page, row.status, row.due, today, false).1)),
    ];
    let from = [session(page, row), one_line(&row.organisation), one_line(&row.factor_name)];
    let said = one_line(&row.news);
    let news = match row.news_date {
        _ if said.is_empty() => String::new(),
        None => page.words.with("actions-news", &[("text", said.into())]),
        Some(date) => page.words.with("actions-news-of", &[("date", page.words.near_date(date, today).into()), ("text", said.into())]),
    };
    let told = [
        (title, page.theme.subject()),
        (stands.into_iter().flatten().collect::<Vec<_>>().join(" · "), Style::new()),
        (from.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "), page.theme.quiet()),
        (news, page.theme.quiet()),
    ];
    let lines = |(text, style): (String, Style)| wrap(&text, width).into_iter().map(move |line| (line, style)).collect::<Vec<_>>();
    told.into_iter().filter(|(text, _)| !text.is_empty()).flat_map(lines).collect()
}

/// Draws those lines; where there are more than fit, the last one says so.
fn tell(page: &mut Page<'_>, mut said: Vec<(String, Style)>, area: Rect) {
    let fit = usize::from(area.height);
    if said.len() > fit {
        said.truncate(fit);
        if let Some((last, _)) = said.last_mut() {
            *last = shorten(&format!("{last} ..."), usize::from(area.width));
        }
    }
    for (y, (text, style)) in (area.y..area.bottom()).zip(said) {
        page.text(area.x, y, area.width, &text, style);
    }
}
