//! Sessions side by side: the list to choose from, then and now, both texts of a key factor, the trend.

use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{Page, cell, piece, rows::wrap, scroll, walk};
use crate::{
    app::{
        App, Stage,
        beside::{Show, shown},
    },
    report::Tone,
    session::{
        Id, Judgement, Session,
        compare::{FactorPair, Held, Shift, Stand, trend},
        figure::in_words,
    },
    store::ShelfRow,
    text::{one_line, width},
    time::Date,
    words::Words,
};

/// Draws what is shown.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(Stage::Beside(beside)) = &app.stage else { return };
    match beside.show {
        Show::Choose => choose(page, app, beside.at, body),
        Show::Pair => pair(page, app, beside.at, body),
        Show::Texts => texts(page, app, (beside.at, beside.from), body),
        Show::Trend => trended(page, app, beside.from, body),
    }
}

fn choose(page: &mut Page<'_>, app: &App, at: usize, body: Rect) {
    page.text(body.x, body.y, body.width, &page.say("beside-choose"), page.theme.subject());
    // What else tells the selected one from another of its title stands below.
    let list = Rect { y: body.y + 2, height: body.height.saturating_sub(4), ..body };
    let rows = &app.beside.rows;
    let facts: Vec<[String; 3]> = rows.iter().map(|row| facts(page, row)).collect();
    let widest = |column: usize| facts.iter().map(|facts| width(&facts[column])).max().unwrap_or(0);
    let widths: [usize; 3] = std::array::from_fn(widest);
    let room = usize::from(body.width).saturating_sub(2 + widths.iter().map(|width| width + 2).sum::<usize>());
    let first = scroll(at, at + 1, rows.len(), usize::from(list.height));
    for (y, (row, (other, facts))) in (list.y..list.bottom()).zip(rows.iter().zip(&facts).enumerate().skip(first)) {
        let title = if other.title.trim().is_empty() { page.say("compare-untitled") } else { one_line(&other.title) };
        let style = if row == at { page.theme.subject() } else { Style::new() };
        let columns: Vec<String> = facts.iter().zip(widths).map(|(fact, width)| cell(fact, width)).collect();
        page.text(body.x, y, body.width, &format!("{} {}  {}", mark(row == at), cell(&title, room), columns.join("  ")), style);
    }
    if let Some(other) = rows.get(at) {
        let changed = page.words.when(other.changed, &app.now);
        let args = [("judged", other.judged.into()), ("scope", other.in_scope.into()), ("changed", changed.into())];
        // Its title, where the row had no room for it.
        let title = one_line(&other.title);
        let title = if width(&title) > room { title } else { String::new() };
        let said = [title, one_line(&other.organisation), page.words.with("beside-row-more", &args)];
        let said = page.words.dotted(&said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>());
        page.text(body.x + 2, body.bottom() - 1, body.width.saturating_sub(2), &said, page.theme.quiet());
    }
}

/// What tells one session from another of its title: its purpose, its day, its version.
fn facts(page: &Page<'_>, row: &ShelfRow) -> [String; 3] {
    let version = match (row.is_final, row.version) {
        (true, version) => page.words.with("beside-version", &[("version", version.into())]),
        (false, 0) => page.say("compare-draft"),
        (false, version) => page.words.with("compare-draft-after", &[("version", version.into())]),
    };
    let day = row.day.map_or_else(|| page.say("page-no-date"), |day| page.words.long_date(day));
    [page.words.of_kind("purpose", row.purpose.word()), day, version]
}

fn mark(is_here: bool) -> &'static str {
    if is_here { ">" } else { " " }
}

/// A session in a line: its name and its day.
fn named(page: &Page<'_>, key: &str, session: &Session) -> String {
    let title = if session.about.title.trim().is_empty() { page.say("compare-untitled") } else { session.about.title.clone() };
    let date = session.day().map_or_else(|| page.say("page-no-date"), |date| page.words.long_date(date));
    page.words.with(key, &[("title", title.into()), ("date", date.into())])
}

fn tone(page: &Page<'_>, shift: Shift) -> Style {
    match shift {
        Shift::Better => page.theme.tone(Tone::Good),
        Shift::Worse => page.theme.tone(Tone::Bad),
        Shift::NoLongerJudged | Shift::Unmatched => page.theme.tone(Tone::Warning),
        Shift::Same | Shift::NewlyJudged | Shift::NotJudged | Shift::Apart => page.theme.quiet(),
    }
}

fn pair(page: &mut Page<'_>, app: &App, at: usize, body: Rect) {
    let Some(comparison) = app.compared() else { return };
    let factors = shown(&comparison);
    page.text(body.x, body.y, body.width, &page.say("beside-title"), page.theme.subject());
    let sides = [("beside-then", comparison.then, false), ("beside-now", comparison.now, true)];
    for (y, (key, held, is_now)) in (body.y + 1..).zip(sides) {
        let strip = strip(page, &factors, is_now);
        let room = body.width.saturating_sub(u16::try_from(factors.len() + 2).unwrap_or(0));
        page.text(body.x, y, room, &cell(&named(page, key, held.session), usize::from(room)), Style::new());
        let area = Rect { x: body.x + room + 1, y, width: body.width.saturating_sub(room + 1), height: 1 };
        page.lines(area, &[Line::from(strip)]);
    }
    let mut top = body.y + 4;
    if !comparison.same_edition() {
        let said = page.say("beside-other-benchmark");
        top = body.y + 3 + page.wrapped(Rect { y: body.y + 3, height: 2, ..body }, &said, page.theme.tone(Tone::Warning));
    }
    let list = Rect { y: top, height: body.bottom().saturating_sub(top + 2), ..body };
    let first = scroll(at, at + 1, factors.len(), usize::from(list.height));
    let (judged, shift) = (16, 17);
    let names = usize::from(body.width).saturating_sub(6 + 2 * (judged + 1) + shift);
    for (y, (row, factor)) in (list.y..list.bottom()).zip(factors.iter().enumerate().skip(first)) {
        let side = |stand: &Option<Stand>| stand_word(page, stand.as_ref());
        let line = vec![
            piece(format!("{} {} ", mark(row == at), number(&comparison.now, factor)), page.theme.quiet()),
            piece(
                cell(&name(&comparison.then, &comparison.now, factor), names),
                if row == at { page.theme.subject() } else { Style::new() },
            ),
            piece(format!(" {}", cell(&side(&factor.then).0, judged)), side(&factor.then).1),
            piece(format!(" {} ", cell(&side(&factor.now).0, judged)), side(&factor.now).1),
            piece(cell(&page.words.of_kind("beside-shift", factor.shift.word()), shift), tone(page, factor.shift)),
        ];
        page.lines(Rect { y, height: 1, ..body }, &[Line::from(line)]);
    }
    let counts: Vec<String> = Shift::ALL
        .iter()
        .map(|shift| (shift, comparison.shifted(*shift).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(shift, count)| {
            let word = page.words.of_kind("beside-shift", shift.word());
            page.words.with("beside-count", &[("shift", word.into()), ("count", count.into())])
        })
        .collect();
    let foot = wrap(&page.words.dotted(&counts), usize::from(body.width));
    let y = body.bottom() - u16::try_from(foot.len().min(2)).unwrap_or(2);
    for (y, row) in (y..body.bottom()).zip(&foot) {
        page.text(body.x, y, body.width, row, page.theme.quiet());
    }
}

/// A mark per key factor, as one session judged it.
fn strip(page: &Page<'_>, factors: &[&FactorPair], is_now: bool) -> Vec<Span<'static>> {
    let stand = |pair: &&FactorPair| if is_now { pair.now.clone() } else { pair.then.clone() };
    let judgement = |pair: &&FactorPair| stand(pair).map(|stand| stand.judgement).unwrap_or_default();
    factors.iter().map(|pair| piece(walk::mark(page, judgement(pair)).to_string(), walk::tone_style(page, judgement(pair)))).collect()
}

fn stand_word(page: &Page<'_>, stand: Option<&Stand>) -> (String, Style) {
    match stand {
        Some(stand) if stand.taken_up || stand.judgement.is_given() => {
            (page.words.of_kind("judgement", stand.judgement.word()), walk::tone_style(page, stand.judgement))
        }
        Some(_) => (page.say("compare-not-taken-up"), page.theme.quiet()),
        None => (page.say("beside-nothing"), page.theme.quiet()),
    }
}

fn number(now: &Held<'_>, factor: &FactorPair) -> String {
    let number = factor.now.as_ref().and_then(|stand| now.benchmark.number(stand.factor.as_str()));
    number.map_or_else(|| "  ".to_owned(), |number| format!("{number:>2}"))
}

fn name(then: &Held<'_>, now: &Held<'_>, factor: &FactorPair) -> String {
    let of = |held: &Held<'_>, stand: &Option<Stand>| {
        let id = &stand.as_ref()?.factor;
        Some(held.benchmark.factor(id.as_str()).map_or_else(|| id.to_string(), |found| found.name.clone()))
    };
    of(now, &factor.now).or_else(|| of(then, &factor.then)).unwrap_or_default()
}

/// What one session says of a key factor, in the order in which it is shown.
pub(super) fn said(page: &Page<'_>, held: &Held<'_>, id: Option<&Id>) -> [String; 8] {
    let Some(id) = id else { return Default::default() };
    let finding = held.session.finding(id);
    let evidence: Vec<String> = held.session.evidence_on(id).map(|evidence| evidence.title.clone()).collect();
    let actions: Vec<String> = held
        .session
        .actions_on(id)
        .map(|action| {
            let status = page.words.of_kind("status", action.status.word());
            page.words.with("show-question", &[("text", action.title.as_str().into()), ("state", status.into())])
        })
        .collect();
    [
        finding.reason,
        finding.minority,
        finding.heard,
        finding.strengths,
        finding.improvements,
        finding.objective,
        evidence.join("\n"),
        actions.join("\n"),
    ]
}

/// The labels of what is said, in the same order.
pub(super) const LABELS: [&str; 8] = [
    "beside-text-reason",
    "beside-text-other-view",
    "beside-text-heard",
    "beside-text-strengths",
    "beside-text-improvements",
    "beside-text-objective",
    "beside-text-evidence",
    "beside-text-actions",
];

fn texts(page: &mut Page<'_>, app: &App, (at, from): (usize, usize), body: Rect) {
    let Some(comparison) = app.compared() else { return };
    let factors = shown(&comparison);
    let Some(factor) = factors.get(at) else { return };
    let title = format!("{} {}", number(&comparison.now, factor), name(&comparison.then, &comparison.now, factor));
    page.text(body.x, body.y, body.width, title.trim(), page.theme.subject());
    page.right(body, body.y, &page.words.of_kind("beside-shift", factor.shift.word()), tone(page, factor.shift));
    let half = usize::from(body.width.saturating_sub(3)) / 2;
    let row = |left: &str, right: &str, style: Style| {
        Line::from(vec![
            piece(cell(left, half), style),
            piece(if page.theme.drawing { " │ " } else { " | " }, page.theme.quiet()),
            piece(cell(right, half), style),
        ])
    };
    let side = |stand: &Option<Stand>| stand_word(page, stand.as_ref());
    let (was, is) = (side(&factor.then), side(&factor.now));
    let then = named(page, "beside-then", comparison.then.session);
    let now = named(page, "beside-now", comparison.now.session);
    let mut lines = Vec::new();
    for (left, right) in columns(&then, &now, half) {
        lines.push(row(&left, &right, page.theme.quiet()));
    }
    lines.push(Line::from(vec![
        piece(cell(&was.0, half), was.1),
        piece(if page.theme.drawing { " │ " } else { " | " }, page.theme.quiet()),
        piece(cell(&is.0, half), is.1),
    ]));
    let id = |stand: &Option<Stand>| stand.as_ref().map(|stand| stand.factor.clone());
    let (then, now) = (id(&factor.then), id(&factor.now));
    let (was, is) = (said(page, &comparison.then, then.as_ref()), said(page, &comparison.now, now.as_ref()));
    for (label, (was, is)) in LABELS.iter().zip(was.iter().zip(&is)).filter(|(_, (was, is))| !(was.is_empty() && is.is_empty())) {
        lines.push(row("", "", Style::new()));
        let label = page.say(label);
        lines.push(row(&label, &label, page.theme.quiet()));
        let or = |said: &str| if said.trim().is_empty() { page.say("beside-nothing") } else { said.to_owned() };
        for (left, right) in columns(&or(was), &or(is), half) {
            lines.push(row(&left, &right, Style::new()));
        }
    }
    listed(page, &lines, from, Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body });
}

/// Two texts wrapped side by side.
fn columns(left: &str, right: &str, width: usize) -> Vec<(String, String)> {
    let wrapped = |text: &str| text.lines().flat_map(|line| wrap(line, width)).map(|row| row.to_string()).collect::<Vec<_>>();
    let (left, right) = (wrapped(left), wrapped(right));
    let at = |rows: &[String], at: usize| rows.get(at).cloned().unwrap_or_default();
    (0..left.len().max(right.len())).map(|y| (at(&left, y), at(&right, y))).collect()
}

/// Rows from one on, with a word of what is above and below.
pub(super) fn listed(page: &mut Page<'_>, lines: &[Line<'static>], from: usize, area: Rect) {
    let height = usize::from(area.height.saturating_sub(1));
    let first = from.min(lines.len().saturating_sub(height));
    page.lines(Rect { height: area.height.saturating_sub(1), ..area }, lines.get(first..).unwrap_or_default());
    let more = match (first > 0, lines.len() > first + height) {
        (true, true) => page.say("walk-more-both"),
        (true, false) => page.say("walk-more-above"),
        (false, true) => page.say("walk-more"),
        (false, false) => return,
    };
    page.right(area, area.bottom() - 1, &more, page.theme.quiet());
}

/// A column of a session in the trend takes so many cells at least: `11/2025`, and one between two.
const COLUMN: usize = 8;
/// From so many cells on there is room for whole words; else for marks, which the foot explains.
const IN_WORDS: usize = 17;

fn trended(page: &mut Page<'_>, app: &App, from: usize, body: Rect) {
    let trend = trend(&app.lined_up());
    page.text(body.x, body.y, body.width, &page.say("beside-trend"), page.theme.subject());
    let count = trend.sessions.len().max(1);
    let room = usize::from(body.width).saturating_sub(5);
    let names = (room * 2 / 5).min(room.saturating_sub(count * COLUMN)).max(16);
    let each = room.saturating_sub(names) / count;
    let has_words = each >= IN_WORDS;
    // Over each column its number and its day; which session that is, is said in full below all of them.
    let numbers = (1..=count).map(|number| piece(cell(&number.to_string(), each), page.theme.subject()));
    let dates = trend.sessions.iter().map(|held| {
        let date = held.session.day().map_or_else(|| page.say("page-no-date"), |date| column_date(page.words, date, each));
        piece(cell(&date, each), page.theme.quiet())
    });
    let blank = || piece(" ".repeat(names + 5), Style::new());
    let heads = [
        Line::from(std::iter::once(blank()).chain(numbers).collect::<Vec<_>>()),
        Line::from(std::iter::once(blank()).chain(dates).collect::<Vec<_>>()),
    ];
    let mut lines = Vec::new();
    for row in &trend.factors {
        let held = trend.sessions.get(row.named.0);
        let (number, name) = held.map_or((None, String::new()), |held| {
            let id = row.named.1.as_str();
            (held.benchmark.number(id), held.benchmark.factor(id).map_or_else(|| id.to_owned(), |factor| factor.name.clone()))
        });
        let number = number.map_or_else(String::new, |number| number.to_string());
        let cells = row.judgements.iter().map(|judgement| match judgement {
            Some(judgement) => {
                let mark = walk::mark(page, *judgement);
                let said = page.words.of_kind("judgement", judgement.word());
                let said = if has_words { format!("{mark} {said}") } else { mark.repeat(3) };
                piece(cell(&said, each), walk::tone_style(page, *judgement))
            }
            None => piece(cell(&page.say("beside-nothing"), each), page.theme.quiet()),
        });
        let head = [
            piece(format!("{number:>3}  "), page.theme.quiet()),
            piece(format!("{} ", cell(&name, names.saturating_sub(1))), Style::new()),
        ];
        lines.push(Line::from(head.into_iter().chain(cells).collect::<Vec<_>>()));
    }
    if !trend.lines.is_empty() {
        lines.push(Line::default());
    }
    for line in &trend.lines {
        let point = |point: &crate::session::compare::Point| {
            let date = point.date.map_or_else(|| page.say("page-no-date"), |date| page.words.near_date(date, Date::ZERO));
            page.words.with("trend-point", &[("value", in_words(&point.value, page.words).into()), ("date", date.into())])
        };
        let points: Vec<String> = line.points.iter().map(point).collect();
        let name: Vec<String> = [&line.name, &line.group].into_iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        let args =
            [("name", page.words.series(&name).into()), ("unit", line.unit.as_str().into()), ("points", page.words.dotted(&points).into())];
        let key = if line.unit.trim().is_empty() { "beside-line-plain" } else { "beside-line" };
        for row in wrap(&page.words.with(key, &args), usize::from(body.width)) {
            lines.push(Line::from(piece(row.to_string(), Style::new())));
        }
    }
    let mut foot: Vec<String> = trend.sessions.iter().enumerate().flat_map(|(at, held)| legend(page, at, held.session, body)).collect();
    if foot.len() > usize::from(body.height / 3) {
        // Too many to stay in sight: they stand behind the rows.
        lines.push(Line::default());
        lines.extend(foot.drain(..).map(|row| Line::from(piece(row, page.theme.quiet()))));
    }
    if !has_words {
        let legend: Vec<String> = Judgement::ALL
            .iter()
            .map(|judgement| {
                let word = page.words.of_kind("judgement", judgement.word());
                page.words.with("beside-legend", &[("mark", walk::mark(page, *judgement).into()), ("judgement", word.into())])
            })
            .collect();
        foot.extend(wrap(&legend.join("  "), usize::from(body.width)).into_iter().take(2));
    }
    let below = u16::try_from(foot.len()).unwrap_or(0).min(body.height / 2);
    for (y, row) in (body.bottom() - below..body.bottom()).zip(&foot) {
        page.text(body.x, y, body.width, row, page.theme.quiet());
    }
    page.lines(Rect { y: body.y + 1, height: 2, ..body }, &heads);
    listed(page, &lines, from, Rect { y: body.y + 3, height: body.height.saturating_sub(3 + below), ..body });
}

/// A session's day over its column: whole where it fits.
fn column_date(words: &Words, date: Date, each: usize) -> String {
    let (long, month) = (words.long_date(date), date.month());
    let brief = [("day", date.day().into()), ("month", words.short_month(month).into()), ("year", date.year().to_string().into())];
    let brief = words.with("date-long", &brief);
    let few = [("month", i64::from(month).into()), ("year", date.year().to_string().into())];
    [long, brief].into_iter().find(|said| width(said) < each).unwrap_or_else(|| words.with("date-in-few-cells", &few))
}

/// A session of the trend in full: the number over its column, its day, its title and what it is for.
fn legend(page: &Page<'_>, at: usize, session: &Session, body: Rect) -> Vec<String> {
    let about = &session.about;
    let title = if about.title.trim().is_empty() { page.say("compare-untitled") } else { one_line(&about.title) };
    let args = [
        ("number", (at + 1).into()),
        ("date", session.day().map_or_else(|| page.say("page-no-date"), |date| page.words.long_date(date)).into()),
        ("title", title.into()),
        ("purpose", page.words.of_kind("purpose", about.purpose.word()).into()),
    ];
    wrap(&page.words.with("beside-trend-session", &args), usize::from(body.width)).into_iter().take(2).collect()
}
