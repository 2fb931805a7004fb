//! The walk: the statement, the judgement, the question that is open; ideas and what was caught beside.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{Page, cell, cells, piece, rows::wrap, scroll};
use crate::{
    app::{App, Open, Room, target::Target, typing::Sheet},
    benchmark::KeyFactor,
    report::Tone,
    session::{Action, Id, Judgement, Looked},
    text::{one_line, shorten},
};

/// The statement is set no wider than this, so that the back row can read it.
const STATEMENT: u16 = 62;
/// From this width on ideas and catches stand in a column of their own.
const TWO_COLUMNS: u16 = 92;

/// Draws the walk.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(factor) = open.factor() else {
        let text = page.say("walk-no-scope");
        page.wrapped(Rect { y: body.y + 2, height: 3, ..body }, &text, Style::new());
        return;
    };
    let roomy = body.height > 24;
    let mut y = body.y;
    strip(page, open, Rect { y, height: 1, ..body });
    y += if roomy { 3 } else { 2 };
    let number = open.benchmark.number(&factor.id).unwrap_or_default();
    page.text(body.x, y, body.width, &format!("{number}  {}", factor.name.to_uppercase()), page.theme.subject());
    y += 2;
    y += statement(page, open, factor, Rect { y, ..body });
    y += 1;
    y += judgement(page, open, factor, Rect { y, height: body.bottom() - y, ..body }, roomy);
    y += 1;
    let rest = Rect { y, height: body.bottom().saturating_sub(y), ..body };
    if body.width >= TWO_COLUMNS {
        let left = Rect { width: rest.width * 54 / 100, ..rest };
        let right = Rect { x: left.right() + 3, width: rest.right() - left.right() - 3, ..rest };
        questions(page, app, open, factor, left, 0);
        let line = if page.theme.drawing { "│" } else { "|" };
        for y in right.top() + 1..right.bottom() {
            page.text(left.right() + 1, y, 1, line, page.theme.quiet());
        }
        beside(page, open, factor, right);
    } else {
        let below = if rest.height < 8 { 0 } else { 3 };
        let free = questions(page, app, open, factor, Rect { height: rest.height - below, ..rest }, below);
        if free && below > 0 {
            under(page, open, factor, Rect { y: rest.bottom() - below + 1, height: below - 1, ..rest });
        }
    }
}

/// Whether the open field stands below its question rather than in the capture box.
pub fn types_inline(app: &App) -> bool {
    let here = app.room == Room::Walk && app.form.is_none();
    here && app.typing.as_ref().is_some_and(|typing| matches!(typing.target, Target::Note { question: Some(_), .. }))
}

/// How wide a note is typed.
pub fn note_width(area: Rect) -> u16 {
    let column = if area.width >= TWO_COLUMNS { area.width * 54 / 100 } else { area.width };
    column.saturating_sub(6)
}

/// The judgements of all key factors as a skyline, which reads without colour.
fn strip(page: &mut Page<'_>, open: &Open, area: Rect) {
    let scope = &open.session.about.scope;
    let count = page.words.with("place-of", &[("at", (open.walk.at + 1).into()), ("all", scope.len().into())]);
    let room = usize::from(area.width.saturating_sub(cells(&count) + 2));
    let each = (room / scope.len().max(1)).clamp(2, 6) - 1;
    let shown = room / (each + 1);
    let first = scroll(open.walk.at, open.walk.at + 1, scope.len(), shown);
    let mut x = area.x;
    for (at, factor) in scope.iter().enumerate().skip(first).take(shown) {
        let judgement = open.session.judgement(factor);
        let (text, style) = if at == open.walk.at && each >= 3 {
            let number = open.benchmark.number(factor.as_str()).unwrap_or_default();
            (format!("[{number:^width$}]", width = each - 2), page.theme.subject())
        } else {
            (mark(page, judgement).repeat(each), tone_style(page, judgement))
        };
        let style = if at == open.walk.at && each < 3 { page.theme.chosen() } else { style };
        x += page.text(x, area.y, area.width, &text, style) + 1;
    }
    page.right(area, area.y, &count, Style::new());
}

/// The mark of a judgement in the skyline.
pub fn mark(page: &Page<'_>, judgement: Judgement) -> &'static str {
    let (drawn, plain) = match judgement {
        Judgement::InPlace => ("█", "#"),
        Judgement::Partly => ("▄", "="),
        Judgement::NotInPlace => ("▁", "_"),
        Judgement::NotAssessed => ("·", "."),
        Judgement::NotApplicable => ("×", "x"),
    };
    if page.theme.drawing { drawn } else { plain }
}

/// How a judgement looks; its word or mark says the same.
pub fn tone_style(page: &Page<'_>, judgement: Judgement) -> Style {
    page.theme.tone(match judgement {
        Judgement::InPlace => Tone::Good,
        Judgement::Partly => Tone::Warning,
        Judgement::NotInPlace => Tone::Bad,
        Judgement::NotAssessed | Judgement::NotApplicable => Tone::Quiet,
    })
}

/// The statement keeps as many rows as the longest of the benchmark needs: nothing below it jumps.
fn statement(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, area: Rect) -> u16 {
    let width = usize::from(STATEMENT.min(area.width) - 2);
    let rows = |factor: &KeyFactor| wrap(&factor.statement, width);
    let kept = open.benchmark.factors.iter().map(|factor| rows(factor).len()).max().unwrap_or(2).clamp(2, 3);
    let (bar, style) = (page.bar(), page.theme.bar());
    for (y, row) in (area.y..).zip(rows(factor).iter().take(4)) {
        page.text(area.x, y, 1, bar, style);
        page.text(area.x + 2, y, area.width - 2, row, page.theme.subject());
    }
    u16::try_from(kept).unwrap_or(3)
}

fn judgement(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, area: Rect, roomy: bool) -> u16 {
    let finding = open.session.finding(&Id::from(factor.id.as_str()));
    let choices = [(Judgement::InPlace, 1), (Judgement::Partly, 2), (Judgement::NotInPlace, 3), (Judgement::NotApplicable, 4)];
    let mut x = area.x + 2;
    for (judgement, key) in choices {
        let word = page.words.of_kind("judgement", judgement.word());
        let chosen = finding.judgement == judgement;
        let (text, style) = if chosen {
            (format!("[{key} {}]", word.to_uppercase()), page.theme.chosen())
        } else {
            (format!(" {key} {word} "), Style::new())
        };
        x += page.text(x, area.y, area.right().saturating_sub(x), &text, style) + if roomy { 2 } else { 1 };
    }
    let rows = if roomy { 3 } else { 2 };
    let said = |key: &str, text: &str| (!text.is_empty()).then(|| page.words.with(key, &[("text", one_line(text).into())]));
    let parts =
        [said("walk-reason", &finding.reason), said("walk-other-view", &finding.minority), said("walk-objective", &finding.objective)];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let width = area.width.saturating_sub(4);
    let mut lines = wrap(&text, usize::from(width));
    if lines.len() > rows {
        lines.truncate(rows);
        if let Some(last) = lines.last_mut() {
            *last = format!("{} ...", shorten(last, usize::from(width).saturating_sub(4)));
        }
    }
    for (y, line) in (area.y + 1..).zip(&lines) {
        page.text(area.x + 4, y, width, line, Style::new());
    }
    1 + u16::try_from(rows).unwrap_or(2)
}

/// What to look into. When the selected question does not fit it takes up to `spare` rows below as
/// well; says whether they are still free.
fn questions(page: &mut Page<'_>, app: &App, open: &Open, factor: &KeyFactor, area: Rect, spare: u16) -> bool {
    let session = &open.session;
    let ids: Vec<Id> = factor.questions.iter().map(|question| factor.full(&question.id).into()).collect();
    let covered = ids.iter().filter(|id| session.looked(id) == Looked::Covered).count();
    let head = page.text(area.x, area.y, area.width, &page.say("walk-look-into"), page.theme.quiet());
    let count = page.words.with("walk-covered", &[("count", covered.into()), ("all", ids.len().into())]);
    page.right(area, area.y, &count, page.theme.quiet());
    let width = usize::from(area.width.saturating_sub(6));
    let typing = types_inline(app).then_some(app.typing.as_ref()).flatten();
    let mut lines: Vec<Line<'static>> = Vec::new();
    let (mut here, mut field_at) = (0..0, None);
    let head_rows = 1 + u16::from(area.height > 14);
    let list = Rect { y: area.y + head_rows, height: area.height.saturating_sub(head_rows), ..area };
    let most = usize::from(list.height + spare);
    let mut starts = Vec::new();
    for (at, (question, id)) in factor.questions.iter().zip(&ids).enumerate() {
        let selected = at == open.walk.question;
        let from = lines.len();
        starts.push(from);
        let mark = match session.looked(id) {
            _ if selected => ">",
            Looked::Covered => "+",
            Looked::NobodyKnew => "?",
            Looked::NotYet => " ",
        };
        let style = if selected { page.theme.subject() } else { Style::new() };
        let mut rows = wrap(&question.text, width);
        if !selected && rows.len() > 2 {
            rows.truncate(2);
            rows[1] = format!("{} ...", shorten(&rows[1], width.saturating_sub(4)).trim_end_matches("..."));
        }
        for (row, text) in rows.into_iter().enumerate() {
            let head = if row == 0 { format!("{mark} {:<3}", at + 1) } else { " ".repeat(5) };
            lines.push(Line::from(vec![piece(head, if selected { page.theme.bar() } else { page.theme.quiet() }), piece(text, style)]));
        }
        let details = lines.len();
        let quiet = page.theme.quiet();
        let indent = |text: String, style: Style| Line::from(vec![piece(" ".repeat(5), style), piece(text, style)]);
        if selected {
            for part in &question.parts {
                lines.extend(
                    wrap(part, width.saturating_sub(2))
                        .into_iter()
                        .enumerate()
                        .map(|(row, text)| indent(format!("{}{text}", if row == 0 { "- " } else { "  " }), quiet)),
                );
            }
            if let Some(other) = question.with.as_ref().and_then(|other| factor.questions.iter().position(|q| q.id == *other)) {
                lines.push(indent(page.words.with("walk-with", &[("number", (other + 1).into())]), quiet));
            }
        }
        if session.looked(id) == Looked::NobodyKnew {
            lines.push(indent(shorten(&homework(page, open, id), width), page.theme.tone(Tone::Warning)));
        }
        let edited = typing.map(|typing| &typing.target);
        let mut notes = 0;
        for note in session.notes_on(id) {
            notes += 1;
            if edited.is_some_and(|target| matches!(target, Target::Note { note: Some(open), .. } if *open == note.id)) {
                continue;
            }
            if selected {
                lines.extend(wrap(&note.text, width).into_iter().map(|text| indent(text, quiet)));
            } else {
                lines.push(indent(shorten(&one_line(&note.text), width), quiet));
            }
        }
        if selected {
            if let Some(Sheet::Field(field)) = typing.map(|typing| &typing.text) {
                let height = field.height(note_width_of(area)).clamp(1, area.height.saturating_sub(4).max(1));
                field_at = Some((lines.len(), height));
                lines.extend((0..height).map(|_| Line::default()));
            } else if notes == 0 {
                lines.push(indent(
                    page.say(if session.looked(id) == Looked::Covered { "walk-covered-no-note" } else { "walk-no-note" }),
                    quiet,
                ));
            }
            here = from..lines.len();
            if here.len() > most {
                // Question and field stay whole; what stands between them gives way.
                let kept = lines.len() - field_at.map_or(0, |(_, height)| usize::from(height));
                let cut = (here.len() - most + 1).min(kept - details);
                if cut > 1 {
                    lines.drain(kept - cut..kept);
                    lines.insert(kept - cut, indent("...".to_owned(), quiet));
                    field_at = field_at.map(|(row, height)| (row - cut + 1, height));
                    here.end = lines.len();
                }
            }
        }
        if area.height > 14 && at + 1 < ids.len() {
            lines.push(Line::default());
        }
    }
    let is_full = here.len() > usize::from(list.height);
    let list = Rect { height: list.height + if is_full { spare } else { 0 }, ..list };
    let height = usize::from(list.height);
    let mut first = scroll(here.start, here.end, lines.len(), height);
    if here.end > first + height {
        first = here.end - height;
    }
    // Whole questions only: a note without its question says nothing, nor does half a question.
    first = starts.iter().copied().find(|start| (first..=here.start).contains(start)).unwrap_or(first);
    let end = (first + height).min(lines.len());
    let end = if end == lines.len() { end } else { starts.iter().copied().rfind(|start| (here.end..=end).contains(start)).unwrap_or(end) };
    page.lines(list, lines.get(first..end).unwrap_or_default());
    let more = match (first > 0, lines.len() > end) {
        (true, true) => Some("walk-more-both"),
        (true, false) => Some("walk-more-above"),
        (false, true) => Some("walk-more"),
        (false, false) => None,
    };
    if let Some(more) = more {
        let more = page.say(more);
        page.text(area.x + head + 3, area.y, area.width, &more, page.theme.quiet());
    }
    if let (Some((row, height)), Some(Sheet::Field(field))) = (field_at, typing.map(|typing| &typing.text)) {
        let y = list.y + u16::try_from(row.saturating_sub(first)).unwrap_or(0);
        let spot = Rect { x: list.x + 5, y, width: note_width_of(list), height: height.min(list.bottom().saturating_sub(y)) };
        for y in spot.top()..spot.bottom() {
            page.text(list.x + 3, y, 1, page.field_bar(), page.theme.bar());
        }
        *page.cursor = field.draw(spot, page.buf, page.theme.ground());
    }
    !is_full
}

/// The same as [`note_width`], seen from the column that the questions stand in.
fn note_width_of(column: Rect) -> u16 {
    column.width.saturating_sub(6)
}

fn homework(page: &Page<'_>, open: &Open, question: &Id) -> String {
    let look = open.session.look(question);
    let name = open.session.name(look.finder.as_ref()).map_or_else(|| page.say("nobody-yet"), str::to_owned);
    match look.by {
        Some(by) => page.words.with("walk-homework-by", &[("name", name.into()), ("date", page.words.long_date(by).into())]),
        None => page.words.with("walk-homework", &[("name", name.into())]),
    }
}

/// One row of what was caught: number, kind, title, lead, date.
pub fn caught_row(page: &Page<'_>, open: &Open, app_today: crate::time::Date, action: &Action) -> String {
    let lead = open.session.name(action.lead.as_ref()).map_or_else(|| page.say("no-lead"), str::to_owned);
    let due = action.due.map_or_else(|| page.say("no-date"), |due| page.words.near_date(due, app_today));
    let kind = page.words.of_kind("kind", action.kind.word());
    page.words.with(
        "walk-caught-row",
        &[
            ("number", action.number.into()),
            ("kind", kind.into()),
            ("title", action.title.as_str().into()),
            ("lead", lead.into()),
            ("due", due.into()),
        ],
    )
}

/// Below the questions, on a narrow screen: the last catch and the ideas, a row each.
fn under(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, area: Rect) {
    let id = Id::from(factor.id.as_str());
    let today = open.session.start().unwrap_or_default();
    let caught: Vec<&Action> = open.session.actions_on(&id).collect();
    let label = page.say("walk-caught");
    let text = match (open.unfinished_action().and_then(|target| open.unfinished_text(&target)), caught.last()) {
        (Some(unfinished), _) => page.words.with("walk-unfinished", &[("text", unfinished.into())]),
        (None, Some(action)) if caught.len() > 1 => {
            page.words.with("walk-and-more", &[("row", caught_row(page, open, today, action).into()), ("count", (caught.len() - 1).into())])
        }
        (None, Some(action)) => caught_row(page, open, today, action),
        (None, None) => page.say("walk-nothing-caught"),
    };
    let width = usize::from(area.width);
    let labelled = |page: &mut Page<'_>, y: u16, label: &str, text: &str| {
        let x = area.x + page.text(area.x, y, area.width, &format!("{label:<8}"), page.theme.quiet());
        page.text(x, y, area.right() - x, &shorten(text, width.saturating_sub(usize::from(x - area.x))), Style::new());
    };
    labelled(page, area.y, &label, &text);
    if area.height > 1 && !factor.examples.is_empty() {
        let label = page.say("walk-ideas");
        let ideas: Vec<String> = factor
            .examples
            .iter()
            .map(|example| {
                page.words.with("walk-idea", &[("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())])
            })
            .collect();
        labelled(
            page,
            area.y + 1,
            &label,
            &shorten(&ideas.join(" · "), width.saturating_sub(8 + 2 + usize::from(cells(&page.say("walk-read-ideas"))))),
        );
        let hint = page.say("walk-read-ideas");
        page.right(area, area.y + 1, &hint, page.theme.quiet());
    }
}

/// Beside the questions, on a wide screen: ideas from elsewhere, then what was caught here.
fn beside(page: &mut Page<'_>, open: &Open, factor: &KeyFactor, area: Rect) {
    let id = Id::from(factor.id.as_str());
    let width = usize::from(area.width);
    let (quiet, strong) = (page.theme.quiet(), page.theme.subject());
    let mut caught: Vec<Line<'static>> = Vec::new();
    let today = open.session.start().unwrap_or_default();
    if let Some(text) = open.unfinished_action().and_then(|target| open.unfinished_text(&target)) {
        caught.extend(
            wrap(&page.words.with("walk-unfinished", &[("text", text.into())]), width)
                .into_iter()
                .take(2)
                .map(|row| Line::from(piece(row, page.theme.tone(Tone::Warning)))),
        );
    }
    let actions: Vec<&Action> = open.session.actions_on(&id).collect();
    for action in actions.iter().rev().take(4) {
        let due = action.due.map_or_else(|| page.say("no-date"), |due| page.words.near_date(due, today));
        let kind = page.words.of_kind("kind", action.kind.word());
        let lead = open.session.name(action.lead.as_ref()).map_or_else(|| page.say("no-lead"), str::to_owned);
        let number = format!("A{}", action.number);
        caught.push(Line::from(vec![piece(format!("{} {}", cell(&number, 4), cell(&kind, 17)), strong), piece(due, Style::new())]));
        let text = page.words.with("walk-title-lead", &[("title", action.title.as_str().into()), ("lead", lead.into())]);
        let mut rows = wrap(&text, width.saturating_sub(5));
        if rows.len() > 3 {
            rows.truncate(3);
            if let Some(last) = rows.last_mut() {
                *last = format!("{} ...", shorten(last, width.saturating_sub(9)));
            }
        }
        caught.extend(rows.into_iter().map(|row| Line::from(piece(format!("     {row}"), Style::new()))));
    }
    if actions.len() > 4 {
        caught.push(Line::from(piece(page.words.with("and-more", &[("count", (actions.len() - 4).into())]), quiet)));
    }
    if caught.is_empty() {
        caught.push(Line::from(piece(page.say("walk-nothing-caught"), quiet)));
    }
    let for_caught = (u16::try_from(caught.len()).unwrap_or(area.height) + 1).min(area.height / 2 + 1);
    let ideas = Rect { height: area.height.saturating_sub(for_caught + 1), ..area };
    page.text(ideas.x, ideas.y, ideas.width, &page.say("walk-ideas-head"), quiet);
    page.right(ideas, ideas.y, &page.say("walk-read-ideas"), quiet);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let briefs: Vec<Vec<String>> = factor.examples.iter().map(|example| wrap(&example.brief, width)).collect();
    let room = usize::from(ideas.height.saturating_sub(1));
    // Empty rows between them only where all of them fit so.
    let airy = briefs.iter().map(|brief| brief.len() + 2).sum::<usize>() <= room;
    for (example, brief) in factor.examples.iter().zip(briefs) {
        // Whole ideas only; i shows them all.
        if lines.len() + 1 + brief.len() > room && !lines.is_empty() {
            break;
        }
        if airy {
            lines.push(Line::default());
        }
        let year = example.year.as_deref().map(|year| format!(" {year}")).unwrap_or_default();
        lines.push(Line::from(vec![piece(example.city.clone(), strong), piece(year, quiet)]));
        lines.extend(brief.into_iter().map(|row| Line::from(piece(row, Style::new()))));
    }
    page.lines(Rect { y: ideas.y + 1, height: ideas.height.saturating_sub(1), ..ideas }, &lines);
    let below = Rect { y: area.bottom().saturating_sub(for_caught), height: for_caught, ..area };
    page.text(below.x, below.y, below.width, &page.say("walk-caught-head"), quiet);
    page.lines(Rect { y: below.y + 1, height: below.height.saturating_sub(1), ..below }, &caught);
}
