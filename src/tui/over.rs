//! What lies over a screen: help, lists, ideas, search, the export dialogue, a question.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{Page, cell, keys, piece, rows::wrap, scroll, spots::Spot, walk};
use crate::{
    app::{App, Open, Over, over, point::Point},
    session::{Bearing, Id, Kind},
    text::{one_line, shorten},
};

/// Draws what lies over the screen.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(lies) = &app.over else { return };
    let open = app.open.as_ref();
    match lies {
        Over::Blank | Over::Narrow(_) => {}
        Over::Line(line) => super::yearly::line(page, app, line, body),
        Over::Page(read) => {
            let name = page.say("export-page-annual");
            super::preview::rows(page, &name, read, body);
        }
        Over::Choose(chooser) => {
            let rows: Vec<String> = chooser.options.iter().map(|(said, _)| said.clone()).collect();
            list(page, body, chooser.title, None, &rows, chooser.at);
        }
        Over::Keys(from) => text(page, body, "over-keys", &key_lines(page, app), *from),
        Over::Library(library) => super::library::draw(page, app, library, body),
        Over::Ideas { factor, at, .. } => ideas(page, open, factor, *at, body),
        Over::Menu(menu) => {
            let rows: Vec<String> =
                menu.shown(page.words).iter().map(|offer| format!("{}{}", cell(&offer.keys, 14), offer.said(page.words))).collect();
            let field = menu.filter.as_ref();
            let title = if field.is_some() { "over-commands" } else { "over-menu" };
            list(page, body, title, field, &rows, menu.at);
        }
        Over::Pick(pick) => {
            let Some(open) = open else { return };
            let options = pick.choice.options(&open.benchmark, &open.session, page.words);
            let rows: Vec<String> = options.iter().enumerate().map(|(at, option)| format!("{:<3}{option}", at + 1)).collect();
            list(page, body, pick.title, None, &rows, pick.at);
        }
        Over::GoTo(at) => {
            let Some(open) = open else { return };
            let rows: Vec<String> = open.session.about.scope.iter().map(|id| factor_row(page, open, id)).collect();
            list(page, body, "over-go-to", None, &rows, *at);
        }
        Over::Scope(scope) => {
            let Some(open) = open else { return };
            let rows: Vec<String> = open
                .benchmark
                .factors
                .iter()
                .enumerate()
                .map(|(at, factor)| {
                    let ticked = scope.ticked.iter().any(|id| id.as_str() == factor.id);
                    format!("[{}] {:>2}  {}", if ticked { "x" } else { " " }, at + 1, factor.name)
                })
                .collect();
            list(page, body, "over-scope", None, &rows, scope.at);
        }
        Over::Supports(supports) => {
            let Some(open) = open else { return };
            let rows: Vec<String> = supports.targets.iter().map(|id| target_row(page, open, id, supports.ticked.contains(id))).collect();
            // Two questions may begin alike: the selected one stands below in full.
            let whole = supports.targets.get(supports.at).map(|id| target_said(open, id)).unwrap_or_default();
            let foot = Rect { y: body.bottom().saturating_sub(WHOLE), height: WHOLE, ..body };
            list(page, Rect { height: body.height.saturating_sub(WHOLE), ..body }, "over-supports", None, &rows, supports.at);
            page.clear(foot);
            page.wrapped(
                Rect { x: foot.x + 2, y: foot.y + 1, width: foot.width.saturating_sub(4), height: WHOLE - 1 },
                &whole,
                page.theme.quiet(),
            );
        }
        Over::Notes { notes, at, .. } => {
            let Some(open) = open else { return };
            let rows: Vec<String> = notes.iter().filter_map(|id| open.session.notes.get(id)).map(|note| one_line(&note.text)).collect();
            list(page, body, "over-notes", None, &rows, *at);
        }
        Over::Noted(at) => {
            let Some(open) = open else { return };
            let rows: Vec<String> = over::noted(&open.session, page.words).into_iter().map(|(_, row)| row).collect();
            list(page, body, "over-noted", None, &rows, *at);
        }
        Over::Find(find) => {
            let rows: Vec<String> = find
                .hits
                .iter()
                .map(|hit| format!("{} {} {}", cell(&kind_word(page, hit.key.kind), 11), cell(&hit.title, 22), hit.excerpt))
                .collect();
            list(page, body, "over-find", Some(&find.field), &rows, find.at);
        }
        Over::Export(export) => super::export::draw(page, app, export, body),
        Over::Why { key, scroll } => super::why::draw(page, app, key, *scroll, body),
        Over::History(history) => super::history::draw(page, app, history, body),
        Over::Clash(clash) => super::clash::draw(page, app, clash, body),
        Over::Ask(question) => {
            let title = if question.title.is_empty() { page.say("untitled") } else { question.title.clone() };
            let titled = [("title", shorten(&title, 120).into())];
            let text = match question.ask {
                over::Ask::Trash(_) => page.words.with("ask-trash", &titled),
                over::Ask::Remove(_) => page.words.with("ask-remove", &titled),
                over::Ask::Finalise => {
                    let purpose = app.open.as_ref().map(|open| open.session.about.purpose).unwrap_or_default();
                    page.words.with("ask-finalise", &[titled[0].clone(), ("purpose", purpose.word().into())])
                }
                over::Ask::RemoveSeveral(_) => page.words.with("ask-remove-several", &titled),
                over::Ask::SheetAgain(_) => page.words.with("ask-sheet-again", &[("sheet", title.as_str().into())]),
                over::Ask::RemoveUnit { under, .. } => {
                    page.words.with("ask-remove-unit", &[("name", shorten(&title, 60).into()), ("count", under.into())])
                }
                over::Ask::Apart(_) => page.words.with("ask-apart", &titled),
                over::Ask::MoreCards { cards, people, .. } => {
                    page.words.with("ask-more-cards", &[("cards", cards.into()), ("people", people.into())])
                }
            };
            let area = sheet(page, body, 8);
            page.wrapped(Rect { y: area.y + 2, height: 4, ..area }, &text, page.theme.subject());
        }
    }
}

/// The rows below a list in which its selected row stands in full, with an empty one above.
const WHOLE: u16 = 4;

/// A key factor's statement, or the text of one of its guide questions.
fn target_said(open: &Open, id: &Id) -> String {
    let factor = open.benchmark.factor(id.as_str()).map(|factor| factor.statement.clone());
    factor.or_else(|| Some(open.benchmark.question(id.as_str())?.1.text.clone())).unwrap_or_default()
}

/// A key factor, or one of its guide questions, that evidence may bear on; what is not in scope says so.
fn target_row(page: &Page<'_>, open: &Open, id: &Id, is_ticked: bool) -> String {
    let tick = if is_ticked { "[x]" } else { "[ ]" };
    let (session, benchmark) = (&open.session, &open.benchmark);
    let factor = id.as_str().split('/').next().unwrap_or_default();
    let number = benchmark.number(factor).unwrap_or_default();
    let text = match (benchmark.factor(id.as_str()), benchmark.question(id.as_str())) {
        (Some(factor), _) => format!("{number:>2}  {}", factor.name),
        (None, Some((factor, question))) => {
            let at = factor.questions.iter().position(|other| other.id == question.id).map_or(0, |at| at + 1);
            format!("      {at}  {}", question.text)
        }
        (None, None) => format!("      {id}"),
    };
    if session.about.scope.iter().any(|other| other.as_str() == factor) {
        return format!("{tick} {text}");
    }
    // In a few words, so that what it says of the scope is never cut off.
    let asked = benchmark.question(id.as_str()).and_then(|(factor, question)| factor.questions.iter().position(|q| q.id == question.id));
    let known = benchmark.factor(factor).is_some() && (asked.is_some() || !id.as_str().contains('/'));
    let factor = if known { Id::from(factor) } else { id.clone() };
    let bearing = Bearing { factor, whole: asked.is_none(), questions: asked.map(|at| at + 1).into_iter().collect(), in_scope: false };
    format!("{tick} {}", bearing.words(benchmark, page.words))
}

/// Clears the lower part of the body for something to lie there; says what is left inside.
pub fn sheet(page: &mut Page<'_>, body: Rect, height: u16) -> Rect {
    let height = height.min(body.height);
    let area = Rect { y: body.bottom() - height, height, ..body };
    page.clear(area);
    let rule = if page.theme.drawing { "─" } else { "-" };
    page.text(area.x, area.y, area.width, &rule.repeat(usize::from(area.width)), page.theme.quiet());
    Rect { x: area.x + 2, width: area.width - 4, ..area }
}

pub fn list(page: &mut Page<'_>, body: Rect, title: &str, field: Option<&crate::app::Field>, rows: &[String], at: usize) {
    let wanted = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_add(if field.is_some() { 5 } else { 3 });
    let height = if field.is_some() { body.height } else { wanted.min(body.height) };
    let area = sheet(page, body, height);
    page.text(area.x, area.y + 1, area.width, &page.say(title), page.theme.subject());
    let mut y = area.y + 2;
    if let Some(field) = field {
        page.text(area.x - 2, y, 1, page.field_bar(), page.theme.bar());
        *page.cursor = field.draw(Rect { y, height: 1, ..area }, page.buf, page.theme.ground());
        y += 2;
        if rows.is_empty() {
            let text = page.say(if field.is_blank() { "find-type" } else { "find-nothing" });
            page.text(area.x, y, area.width, &text, page.theme.quiet());
        }
    }
    let height = usize::from(body.bottom().saturating_sub(y));
    let first = scroll(at, at + 1, rows.len(), height);
    if rows.len() > first + height {
        let more = page.say("walk-more");
        page.right(area, area.y + 1, &more, page.theme.quiet());
    }
    for (y, (place, row)) in (y..body.bottom()).zip(rows.iter().enumerate().skip(first)) {
        let here = place == at;
        page.spot(Rect { y, height: 1, ..area }, || row_spot(place));
        page.text(area.x - 2, y, 1, if here { ">" } else { " " }, page.theme.bar());
        page.text(area.x, y, area.width, &shorten(row, usize::from(area.width)), if here { page.theme.subject() } else { Style::new() });
    }
}

/// A row of a list, to be clicked.
pub fn row_spot(at: usize) -> Spot {
    Spot::At(Point::Row(at))
}

/// A text over the whole body, from a row on.
pub fn text(page: &mut Page<'_>, body: Rect, title: &str, lines: &[Line<'static>], from: usize) {
    page.clear(body);
    page.text(body.x, body.y + 1, body.width, &page.say(title), page.theme.subject());
    let area = Rect { y: body.y + 3, height: body.height.saturating_sub(4), ..body };
    let height = usize::from(area.height);
    let first = from.min(lines.len().saturating_sub(height));
    page.lines(area, lines.get(first..).unwrap_or_default());
    if lines.len() > first + height {
        let more = page.say("walk-more");
        page.right(body, body.bottom() - 1, &more, page.theme.quiet());
    }
}

fn key_lines(page: &Page<'_>, app: &App) -> Vec<Line<'static>> {
    let row = |key: &str, label: &str| Line::from(vec![piece(cell(key, 18), page.theme.key()), piece(page.say(label), Style::new())]);
    let mut lines = Vec::new();
    if app.typing.is_some() {
        lines.extend(keys::TYPING_HELP.iter().map(|(key, label)| row(key, label)));
    } else {
        let below = keys::below(app);
        lines.extend(keys::TABLE.iter().filter(|binding| binding.here.contains(&below)).map(|binding| {
            let written: Vec<String> = binding.keys.iter().map(|key| keys::written(*key)).collect();
            row(&written.join("  "), binding.command.label())
        }));
        lines.push(row("Ctrl-c Ctrl-c", "do-quit"));
    }
    lines.push(Line::default());
    lines.extend(wrap(&page.say("keys-about"), 76).into_iter().map(|row| Line::from(piece(row, page.theme.quiet()))));
    lines
}

fn ideas(page: &mut Page<'_>, open: Option<&Open>, factor: &Id, at: usize, body: Rect) {
    let Some(factor) = open.and_then(|open| open.benchmark.factor(factor.as_str())) else { return };
    page.clear(body);
    let head = page.words.with(
        "over-ideas",
        &[
            ("factor", factor.name.as_str().into()),
            ("at", (at + 1).min(factor.examples.len()).into()),
            ("all", factor.examples.len().into()),
        ],
    );
    page.text(body.x, body.y + 1, body.width, &head, page.theme.quiet());
    let Some(example) = factor.examples.get(at) else { return };
    let width = usize::from(body.width.min(72));
    let year = example.year.as_deref().map(|year| format!(", {year}")).unwrap_or_default();
    let mut lines = vec![Line::from(piece(format!("{}, {}{year}", example.city, example.country), page.theme.subject())), Line::default()];
    let mut put = |text: &str, style: Style| {
        lines.extend(wrap(text, width).into_iter().map(|row| Line::from(piece(row, style))));
        lines.push(Line::default());
    };
    put(&example.did, Style::new());
    if let Some(result) = &example.result {
        put(&page.words.with("idea-result", &[("text", result.as_str().into())]), Style::new());
    }
    if !example.figures.is_empty() {
        put(&page.words.with("idea-figures", &[("text", example.figures.join(" · ").into())]), page.theme.quiet());
    }
    if let Some(open) = open {
        put(&page.words.with("source-line", &[("source", open.benchmark.source.as_str().into())]), page.theme.quiet());
    }
    let area = Rect { y: body.y + 3, height: body.height.saturating_sub(3), ..body };
    page.lines(area, &lines);
}

fn factor_row(page: &Page<'_>, open: &Open, id: &Id) -> String {
    let judgement = open.session.finding_now(id).judgement;
    let number = open.benchmark.number(id.as_str()).unwrap_or_default();
    let name = open.benchmark.factor(id.as_str()).map_or_else(|| id.to_string(), |factor| factor.name.clone());
    format!(
        "{number:>2}  {} {} {}",
        cell(&name, 38),
        walk::mark(page, judgement).repeat(4),
        page.words.of_kind("judgement", judgement.word())
    )
}

fn kind_word(page: &Page<'_>, kind: Kind) -> String {
    page.words.of_kind("record", kind.word())
}
