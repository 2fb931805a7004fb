//! The plan: quick wins by date, long-term actions under their objective; the selected one is open.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Page, cell, due, page::going_on, piece, read_back, rows::wrap, scroll, spots::Spot, walk::tone_style};
use crate::{
    app::{
        App, Command, Open,
        plan::{Column, Do, marked, selected},
        point::Point,
        priority::numbers,
        target::news,
    },
    report::Tone,
    session::{
        Action, Id, Rag,
        pictures::{Load, scale},
        priority::{LONG_TERM, QUICK_WINS},
    },
    text::{one_line, shorten},
};

/// The cells of the columns: number, lead, due, status; the title takes the rest.
struct Widths {
    title: usize,
    lead: usize,
    due: usize,
    /// Whether months are short.
    is_short: bool,
    /// The status, and behind it the RAG word where any action has one.
    status: usize,
}

const NUMBER: usize = 5;
const STATUS: usize = 11;
const RAG: usize = 6;

/// Draws the plan.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let wide = body.width >= 92;
    // Wide enough for "12 September"; and for "!! 12 Sep 2026", where a date needs as much: none is ever cut.
    let (lead, least) = if wide { (18, 12) } else { (13, 8) };
    let dates = open.session.actions_in_order().map(|action| due::said(page, action.status, action.due, app.now.today(), !wide).1);
    let due = dates.map(|date| crate::text::width(&date)).max().unwrap_or(0).max(least);
    let has_rag = open.session.actions_in_order().any(|action| action.course().is_some());
    let status = if has_rag { STATUS + RAG } else { STATUS };
    let widths =
        Widths { title: usize::from(body.width).saturating_sub(2 + NUMBER + lead + due + status + 3), lead, due, is_short: !wide, status };
    if open.session.actions_in_order().next().is_none() {
        let text = page.say("plan-empty");
        page.wrapped(Rect { y: body.y + 2, height: 4, width: body.width.min(64), ..body }, &text, Style::new());
        return;
    }
    let sections = sections(page, app, open, &widths);
    let carries = wide && body.height >= 26;
    let list = Rect { y: body.y + 1, height: body.height.saturating_sub(3 + u16::from(carries)), ..body };
    let (lines, is_cut) = windowed(page, sections, usize::from(list.height));
    let here = selected(app).map(|action| action.id.clone());
    for (y, (line, id)) in (list.top()..list.bottom()).zip(lines) {
        let row = Rect { y, height: 1, ..list };
        page.lines(row, &[line]);
        if let Some(id) = id {
            page.spot(row, || if here.as_ref() == Some(&id) { Spot::Does(Command::Plan(Do::Edit)) } else { Spot::At(Point::Action(id)) });
        }
    }
    let y = body.bottom() - 1;
    if carries {
        self::carries(page, app, open, Rect { y: y - 1, height: 1, ..body });
    }
    let session = &open.session;
    let shortlist = session.has_shortlist();
    let is_missing = |action: &&Action| (action.shortlisted || !shortlist) && (action.lead.is_none() || action.due.is_none());
    let missing = session.actions_in_order().filter(is_missing).count();
    if missing > 0 {
        let text = page.words.with("plan-mend", &[("count", missing.into())]);
        page.text(body.x, y, body.width, &text, page.theme.tone(Tone::Warning));
    }
    let marked = marked(app).len();
    if marked > 0 {
        let text = page.words.with("plan-marked", &[("count", marked.into())]);
        let row = Rect { y, height: 1, ..body };
        page.clear(row);
        page.text(body.x, y, body.width, &text, page.theme.subject());
    } else if is_cut {
        let more = page.words.with("plan-more", &[("count", session.actions_in_order().count().into())]);
        page.right(body, y, &more, page.theme.quiet());
    }
}

/// A part of the plan with its head: quick wins, long-term actions, what is only noted.
struct Section {
    head: Vec<Line<'static>>,
    rows: Vec<Row>,
    /// Rows of text that it keeps below its head, however little room there is.
    least: usize,
}

/// An action, opened if it is the selected one; or what stands over some of them.
struct Row {
    lines: Vec<Line<'static>>,
    /// The action; none where it stands over some of them.
    action: Option<Id>,
    is_here: bool,
}

/// A row of text, and the action that it belongs to.
type Shown = (Line<'static>, Option<Id>);

impl Section {
    fn height(&self) -> usize {
        self.head.len() + self.rows.iter().map(|row| row.lines.len()).sum::<usize>()
    }

    fn least(&self) -> usize {
        self.height().min(self.head.len() + self.least)
    }
}

/// The sections in so many rows: the one with the selected action gets what the others can spare. Says
/// whether anything is left out.
fn windowed(page: &Page<'_>, sections: Vec<Section>, height: usize) -> (Vec<Shown>, bool) {
    let between = sections.len().saturating_sub(1);
    let here = sections.iter().position(|section| section.rows.iter().any(|row| row.is_here)).unwrap_or(0);
    let mut room: Vec<usize> = sections.iter().map(Section::least).collect();
    let mut left = height.saturating_sub(between + room.iter().sum::<usize>());
    for at in std::iter::once(here).chain(0..sections.len()) {
        let more = sections[at].height().saturating_sub(room[at]).min(left);
        room[at] += more;
        left -= more;
    }
    let is_cut = sections.iter().zip(&room).any(|(section, room)| section.height() > *room);
    let mut lines = Vec::new();
    for (at, (section, room)) in sections.into_iter().zip(room).enumerate() {
        if at > 0 {
            lines.push((Line::default(), None));
        }
        let below = room.saturating_sub(section.head.len());
        lines.extend(section.head.into_iter().map(|line| (line, None)));
        lines.extend(part(page, section.rows, below));
    }
    (lines, is_cut)
}

/// The rows of a section in so many rows of text, the selected one among them; what is left out is counted.
fn part(page: &Page<'_>, rows: Vec<Row>, height: usize) -> Vec<Shown> {
    let shown_of = |row: Row| row.lines.into_iter().map(move |line| (line, row.action.clone()));
    let total: usize = rows.iter().map(|row| row.lines.len()).sum();
    if total <= height {
        return rows.into_iter().flat_map(shown_of).collect();
    }
    let (mut start, mut end, mut at) = (0, 0, 0);
    for row in &rows {
        if row.is_here {
            (start, end) = (at, at + row.lines.len());
        }
        at += row.lines.len();
    }
    // A row says what is left out below, and another what is left out above.
    let scrolled = |fits: usize| scroll(start, end, total, fits.max(1));
    let first = match scrolled(height.saturating_sub(1)) {
        _ if end < height => 0,
        // Down to the last row: nothing is left out below.
        first if first + height > total => first,
        _ => scrolled(height.saturating_sub(2)),
    };
    let shown = height.saturating_sub(usize::from(first > 0));
    let last = if first + shown >= total { total } else { first + shown.saturating_sub(1) };
    let (mut above, mut below, mut at) = (0_usize, 0_usize, 0);
    for row in rows.iter() {
        above += usize::from(row.action.is_some() && at < first);
        below += usize::from(row.action.is_some() && at >= last);
        at += row.lines.len();
    }
    let said = |key: &str, count: usize| {
        let text = page.words.with(key, &[("count", count.into())]);
        (Line::from(piece(format!("{}{text}", " ".repeat(2 + NUMBER)), page.theme.quiet())), None)
    };
    let mut lines = Vec::new();
    if first > 0 {
        lines.push(said("plan-above", above));
    }
    lines.extend(rows.into_iter().flat_map(shown_of).skip(first).take(last - first));
    if last < total {
        lines.push(said("and-more", below));
    }
    lines
}

fn sections(page: &Page<'_>, app: &App, open: &Open, widths: &Widths) -> Vec<Section> {
    let session = &open.session;
    let (strong, quiet) = (page.theme.subject(), page.theme.quiet());
    let here = selected(app).map(|action| action.id.clone());
    let twins = session.twins();
    let of = |action: &Action, is_planned: bool| {
        let is_here = here.as_ref() == Some(&action.id);
        let mut lines = vec![row(page, app, open, action, widths, &Looks { is_here, is_planned, is_twin: twins.contains(&action.id) })];
        if is_here {
            lines.extend(opened(page, open, action, widths));
        }
        Row { lines, action: Some(action.id.clone()), is_here }
    };
    let said = |key: &str| Row { lines: vec![Line::from(piece(format!("  {}", page.say(key)), quiet))], action: None, is_here: false };
    let quick = session.quick_wins();
    let horizon = page.words.long_date(session.horizon(app.now.today()));
    // One that was marked so by hand, or has slipped, may be due later: then the head does not promise what is not so.
    let is_within = |action: &&Action| action.due.is_some_and(|due| due <= session.horizon(app.now.today()));
    let by = if quick.iter().all(is_within) { "plan-done-by" } else { "plan-horizon" };
    let by = page.words.with(by, &[("date", horizon.into())]);
    let head = count(page, quick.len(), QUICK_WINS, ["plan-quick-wins", "plan-quick-wins-over"]);
    let labels = ["column-action", "column-lead", "column-due", "column-status", "column-rag"].map(|key| page.say(key));
    let titles = format!(
        "{}{} {} {} {}{}",
        " ".repeat(NUMBER),
        cell(&labels[0], widths.title),
        cell(&labels[1], widths.lead),
        cell(&labels[2], widths.due),
        cell(&labels[3], STATUS),
        if widths.status > STATUS { format!(" {}", labels[4]) } else { String::new() },
    );
    let head = vec![ends(&head, &by, widths, strong, quiet), Line::from(vec![piece("  ", quiet), piece(titles, quiet)])];
    let mut rows: Vec<Row> = quick.into_iter().map(|action| of(action, true)).collect();
    if rows.is_empty() {
        rows.push(said("plan-no-quick-wins"));
    }
    let mut sections = vec![Section { head, rows, least: 3 }];
    let long = session.long_term(&open.benchmark);
    let actions = long.iter().map(|(_, actions)| actions.len()).sum();
    let head = count(page, actions, LONG_TERM, ["plan-long-term", "plan-long-term-over"]);
    let mut rows = Vec::new();
    if long.is_empty() {
        rows.push(said("plan-no-long-term"));
    }
    for (factor, actions) in long {
        rows.push(Row { lines: vec![group(page, open, factor.as_ref(), widths)], action: None, is_here: false });
        rows.extend(actions.into_iter().map(|action| of(action, true)));
    }
    sections.push(Section { head: vec![Line::from(piece(head, strong))], rows, least: 3 });
    let argued = session.argued();
    if !argued.is_empty() {
        let head = page.words.with("plan-argued-head", &[("count", argued.len().into())]);
        let rows = argued.into_iter().map(|action| of(action, true)).collect();
        sections.push(Section { head: vec![Line::from(piece(head, strong))], rows, least: 2 });
    }
    let noted = session.noted();
    if !noted.is_empty() {
        let head = page.words.with("plan-noted-head", &[("count", noted.len().into())]);
        let rows = noted.into_iter().map(|action| of(action, false)).collect();
        sections.push(Section { head: vec![Line::from(piece(head, quiet))], rows, least: 0 });
    }
    sections
}

/// A head with its count, and a calm word where it is more than a room carries.
fn count(page: &Page<'_>, count: usize, about: usize, [key, over]: [&'static str; 2]) -> String {
    let more = count.saturating_sub(about);
    let args = [("count", count.into()), ("about", about.into()), ("over", more.into())];
    page.words.with(if more > 0 { over } else { key }, &args)
}

/// Who carries how much, in one row: those with most, the others together, and what nobody leads.
fn carries(page: &mut Page<'_>, app: &App, open: &Open, row: Rect) {
    let loads = open.session.load(app.now.today());
    if loads.is_empty() {
        return;
    }
    let block = if page.theme.drawing { "█" } else { "#" };
    let per = scale(loads.iter().map(|load| load.open).max().unwrap_or(0), 8);
    let told = |name: &str, open: usize| format!("{name} {} {open}", block.repeat(open.div_ceil(per)));
    let (led, free): (Vec<&Load>, Vec<&Load>) = loads.iter().partition(|load| load.lead.is_some());
    let nobody = free.first().map(|load| told(&page.say("plan-carries-nobody"), load.open));
    let others = |rest: &[&Load]| {
        let name = page.words.with("plan-carries-others", &[("count", rest.len().into())]);
        // Without a bar: theirs would dwarf those of single leads.
        (!rest.is_empty()).then(|| format!("{name} {}", rest.iter().map(|load| load.open).sum::<usize>()))
    };
    let head = page.say("plan-carries");
    let fits = |shown: usize| {
        let (named, rest) = led.split_at(shown);
        let names = named.iter().map(|load| told(open.session.name(load.lead.as_ref()).unwrap_or_default(), load.open));
        let all: Vec<String> = names.chain(others(rest)).chain(nobody.clone()).collect();
        let text = all.join("    ");
        (crate::text::width(&head) + 4 + crate::text::width(&text) <= usize::from(row.width)).then_some(text)
    };
    let text = (0..=led.len()).rev().find_map(fits).unwrap_or_default();
    let used = page.text(row.x, row.y, row.width, &head, page.theme.quiet());
    page.text(row.x + used + 4, row.y, row.width.saturating_sub(used + 4), &text, Style::new());
}

/// A key factor with its objective, over its long-term actions.
fn group(page: &Page<'_>, open: &Open, factor: Option<&Id>, widths: &Widths) -> Line<'static> {
    let quiet = page.theme.quiet();
    let Some((factor, id)) = factor.and_then(|id| Some((open.benchmark.factor(id.as_str())?, id))) else {
        return Line::from(piece(format!("  {}", page.say("plan-no-factor")), quiet));
    };
    let number = open.benchmark.number(&factor.id).unwrap_or_default();
    let name = format!("{number} {}", factor.name);
    let objective = open.session.finding(id).objective;
    let room = widths.lead + widths.due + widths.status + 2;
    let (text, style) = if objective.is_empty() {
        (page.say("plan-no-objective"), page.theme.tone(Tone::Warning))
    } else {
        (page.words.with("plan-group-objective", &[("text", one_line(&objective).into())]), quiet)
    };
    Line::from(vec![piece(format!("  {} ", cell(&name, NUMBER + widths.title)), quiet), piece(shorten(&text, room), style)])
}

/// What of a row depends on the rest of the plan.
struct Looks {
    is_here: bool,
    is_planned: bool,
    is_twin: bool,
}

fn row(page: &Page<'_>, app: &App, open: &Open, action: &Action, widths: &Widths, looks: &Looks) -> Line<'static> {
    let is_here = looks.is_here;
    let quiet = page.theme.quiet();
    // What is not planned misses nothing.
    let warning = if looks.is_planned { page.theme.tone(Tone::Bad) } else { quiet };
    let base = match (is_here, looks.is_planned) {
        (true, _) => page.theme.subject(),
        (false, true) => Style::new(),
        (false, false) => quiet,
    };
    let missing = |planned: &str, noted: &str| page.say(if looks.is_planned { planned } else { noted });
    let mark = format!("{}{}", if is_here { ">" } else { " " }, if app.plan.marked.contains(&action.id) { "+" } else { " " });
    let title = if looks.is_twin {
        let twin = |title: &str| page.words.with("plan-twin", &[("title", title.into())]);
        twin(&shorten(&action.title, widths.title.saturating_sub(crate::text::width(&twin("")))))
    } else {
        action.title.clone()
    };
    let number = format!("A{}", action.number);
    let (lead, lead_style) = open
        .session
        .name(action.lead.as_ref())
        .map_or_else(|| (missing("plan-missing-lead", "no-lead"), warning), |name| (name.to_owned(), base));
    let (over, said) = due::said(page, action.status, action.due, app.now.today(), widths.is_short);
    let (due, due_style) = match action.due {
        None => (missing("plan-missing-date", "no-date"), warning),
        Some(_) => (said, if over { warning } else { base }),
    };
    let status = page.words.of_kind("status", action.status.word());
    let status_style = if over { warning } else { base };
    let place = |column: Column, style: Style| if is_here && app.plan.column == column { page.theme.chosen() } else { style };
    let mut spans: Vec<Span<'static>> = vec![
        piece(mark, page.theme.bar()),
        piece(cell(&number, NUMBER), base),
        piece(cell(&title, widths.title), place(Column::What, base)),
        piece(" ", base),
        piece(cell(&lead, widths.lead), place(Column::Lead, lead_style)),
        piece(" ", base),
        piece(cell(&due, widths.due), place(Column::Due, due_style)),
        piece(" ", base),
        piece(cell(&status, STATUS), place(Column::Status, status_style)),
    ];
    if let Some(rag) = action.course() {
        let word = page.words.of_kind("rag", rag.word());
        let style = if is_here { base } else { page.theme.tone(rag_tone(rag)) };
        spans.push(piece(format!(" {}", cell(&word, RAG - 1)), style));
    }
    Line::from(spans)
}

/// The tone of a RAG word; never shown without it.
pub fn rag_tone(rag: Rag) -> Tone {
    match rag {
        Rag::Green => Tone::Good,
        Rag::Amber => Tone::Warning,
        Rag::Red => Tone::Bad,
    }
}

/// Below the selected action: the whole title where it was cut, why, and how we will know.
fn opened(page: &Page<'_>, open: &Open, action: &Action, widths: &Widths) -> Vec<Line<'static>> {
    let session = &open.session;
    let indent = 2 + NUMBER + 2;
    let width = (NUMBER + widths.title + widths.lead + widths.due + widths.status).saturating_sub(indent + 10);
    let why = read_back::why(page, open, action);
    let idea = action
        .example
        .as_ref()
        .and_then(|id| open.benchmark.example(id.as_str()))
        .map(|(_, example)| format!("{}, {}", example.city, example.country))
        .or_else(|| (!action.practice_title.is_empty()).then(|| action.practice_title.clone()));
    let measure = if action.measure.is_empty() { page.say("plan-no-measure") } else { one_line(&action.measure) };
    let lead = session.name(action.lead.as_ref()).unwrap_or_default();
    let cut = crate::text::width(&action.title) > widths.title || crate::text::width(lead) > widths.lead;
    let lead = if lead.is_empty() { page.say("no-lead") } else { lead.to_owned() };
    let whole = page.words.with("walk-title-lead", &[("title", action.title.as_str().into()), ("lead", lead.into())]);
    let numbered = |actions: Vec<u32>, key: &str| {
        let args = [("count", actions.len().into()), ("numbers", numbers(&actions).into())];
        (!actions.is_empty()).then(|| page.words.with(key, &args))
    };
    let like = numbered(session.similar_to(action).into_iter().map(|other| other.number).collect(), "plan-like");
    let joined = numbered(session.merged_into(&action.id).map(|part| part.number).collect(), "plan-joined");
    let facts = [
        ("plan-whole", cut.then_some(whole)),
        ("plan-label-why", why),
        ("plan-label-know", Some(measure)),
        ("plan-label-idea", idea),
        ("plan-about-rag", action.course().map(|rag| page.words.of_kind("rag-choice", rag.word()))),
        ("plan-about-because", Some(action.because.clone()).filter(|why| action.status.waits() && !why.is_empty())),
        ("plan-about-news", news::last_told(session, &action.id, page.words)),
        ("plan-about-next-review", action.next_review.filter(|_| action.status.is_open()).map(|date| page.words.long_date(date))),
        ("plan-label-joined", joined),
        ("plan-label-like", like),
    ];
    let mut lines = Vec::new();
    for (label, text) in facts.into_iter().filter_map(|(label, text)| Some((label, text?))) {
        let mut rows = wrap(&text, width);
        if rows.len() > 3 {
            rows.truncate(3);
            rows[2] = going_on(&rows[2], width);
        }
        for (at, row) in rows.into_iter().enumerate() {
            let label = if at == 0 { cell(&page.say(label), 9) } else { " ".repeat(9) };
            lines.push(Line::from(vec![
                piece(" ".repeat(indent), Style::new()),
                piece(label, page.theme.quiet()),
                piece(row, tone_style(page, crate::session::Judgement::NotAssessed)),
            ]));
        }
    }
    lines
}

/// A head with something said at the right end of the row, where there is room for it.
fn ends(left: &str, right: &str, widths: &Widths, strong: Style, quiet: Style) -> Line<'static> {
    let total = 2 + NUMBER + widths.title + widths.lead + widths.due + widths.status + 3;
    let gap = total.saturating_sub(crate::text::width(left) + crate::text::width(right));
    if gap < 2 {
        return Line::from(piece(left, strong));
    }
    Line::from(vec![piece(left, strong), piece(" ".repeat(gap), quiet), piece(right, quiet)])
}
