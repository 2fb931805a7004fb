//! Where the whole stands: the judgements as a skyline, counted but never made a score; a row per key factor with
//! what its judgement lacks; of the selected one what was said.

use ratatui::{layout::Rect, style::Style};

use super::{
    Page, cell, cells,
    said::{self, Part},
    scroll,
    spots::Spot,
    walk,
};
use crate::{
    app::{App, Open, Stage, point::Point},
    report::Tone,
    session::{FaultKind, Id, Judgement},
};

/// What counts and a piece of evidence take behind the judgement.
const REMARK: usize = 26;
/// From this width on all counts stand in one row.
const WIDE: u16 = 92;

/// Draws the overview.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let (Some(open), Some(Stage::Overview(overview))) = (app.open.as_ref(), &app.stage) else { return };
    page.text(body.x, body.y, body.width, &page.say("overview-title"), page.theme.subject());
    if open.session.about.is_baseline {
        page.right(body, body.y, &page.say("overview-baseline"), page.theme.quiet());
    }
    let scope = &open.session.about.scope;
    if scope.is_empty() {
        let text = page.say("overview-no-scope");
        page.wrapped(Rect { y: body.y + 2, height: 3, ..body }, &text, Style::new());
        return;
    }
    let at = overview.at.min(scope.len() - 1);
    walk::skyline(page, open, at, Rect { y: body.y + 1, height: 1, ..body });
    let is_review = open.session.about.review_stage().is_some();
    let told = Rect { y: body.y + 2, ..body };
    let mut y = body.y + 2 + if is_review { both_counts(page, open, told) } else { counts(page, open, told) };
    page.text(body.x, y, body.width, &sum(page, open), page.theme.quiet());
    y += 1;
    if is_review {
        let columns = Columns::of(page, body.width);
        for (x, head) in [(columns.host, "advice-host"), (columns.peers, "advice-peers")] {
            let head = page.say(head);
            page.text(body.x + x, y, columns.judged, &head, page.theme.quiet());
        }
        y += 1;
    }
    // What was said of the selected one stands below where all rows fit with it, in the rows that are left.
    let all = u16::try_from(scope.len()).unwrap_or(u16::MAX);
    let left = body.bottom().saturating_sub(y);
    let said = if left > all + 2 { (left - all - 1).min(6) } else { left.min(2) };
    let air = u16::from(left > all.saturating_add(said));
    let list = Rect { y: y + air, height: left.saturating_sub(said + air), ..body };
    let first = scroll(at, at + 1, scope.len(), usize::from(list.height));
    for (y, (place, factor)) in (list.y..list.bottom()).zip(scope.iter().enumerate().skip(first)) {
        let area = Rect { y, height: 1, ..list };
        if is_review {
            both_row(page, open, factor, place == at, area);
        } else {
            row(page, open, factor, place == at, area);
        }
        page.spot(Rect { y, height: 1, ..list }, || Spot::At(Point::Row(place)));
    }
    if let Some(factor) = scope.get(at) {
        selected(page, open, factor, Rect { y: body.bottom() - said, height: said, ..body });
    }
}

/// How many stand where: what was judged, and apart from it what was not.
fn counts(page: &mut Page<'_>, open: &Open, area: Rect) -> u16 {
    let judgement = |factor: &Id| open.session.finding_now(factor).judgement;
    let how_many = |wanted: Judgement| open.session.about.scope.iter().filter(|factor| judgement(factor) == wanted).count();
    let told = |page: &Page<'_>, counts: &[(Judgement, usize)]| {
        let count = |(judgement, count): &(Judgement, usize)| {
            let judgement = page.words.of_kind("judgement", judgement.word());
            page.words.with("plan-count", &[("judgement", judgement.into()), ("count", (*count).into())])
        };
        page.words.dotted(&counts.iter().map(count).collect::<Vec<_>>())
    };
    let given = told(
        page,
        &[
            (Judgement::InPlace, how_many(Judgement::InPlace)),
            (Judgement::Partly, how_many(Judgement::Partly)),
            (Judgement::NotInPlace, how_many(Judgement::NotInPlace)),
        ],
    );
    let apart = told(
        page,
        &[(Judgement::NotAssessed, how_many(Judgement::NotAssessed)), (Judgement::NotApplicable, how_many(Judgement::NotApplicable))],
    );
    page.text(area.x, area.y, area.width, &given, Style::new());
    if area.width >= WIDE {
        page.text(area.x + cells(&given) + 6, area.y, area.width, &apart, page.theme.quiet());
        return 1;
    }
    page.text(area.x, area.y + 1, area.width, &apart, page.theme.quiet());
    2
}

/// Of a peer review: how many the host judged how, and below it the peers; what was not judged only where there is some.
fn both_counts(page: &mut Page<'_>, open: &Open, area: Rect) -> u16 {
    for (y, (who, is_peers)) in (area.y..).zip([("advice-host", false), ("advice-peers", true)]) {
        let judged = |factor: &Id| if is_peers { open.session.peer_judgement(factor) } else { open.session.judgement(factor) };
        let count = |judgement: &Judgement| {
            let count = open.session.about.scope.iter().filter(|factor| judged(factor) == *judgement).count();
            let is_told = count > 0 || !matches!(judgement, Judgement::NotAssessed | Judgement::NotApplicable);
            let judgement = page.words.of_kind("judgement", judgement.word());
            is_told.then(|| page.words.with("plan-count", &[("judgement", judgement.into()), ("count", count.into())]))
        };
        let order = [Judgement::InPlace, Judgement::Partly, Judgement::NotInPlace, Judgement::NotAssessed, Judgement::NotApplicable];
        let counts = page.words.dotted(&order.iter().filter_map(count).collect::<Vec<_>>());
        let text = page.words.with("overview-side", &[("who", page.say(who).into()), ("counts", counts.into())]);
        page.text(area.x, y, area.width, &crate::text::shorten(&text, usize::from(area.width)), Style::new());
    }
    2
}

/// Where the two judgements stand in a row of a peer review.
struct Columns {
    name: u16,
    host: u16,
    peers: u16,
    judged: u16,
}

impl Columns {
    fn of(page: &Page<'_>, width: u16) -> Self {
        let word = |judgement: &Judgement| cells(&page.words.of_kind("judgement", judgement.word()));
        // Each with its mark; behind both that they differ.
        let judged = 3 + Judgement::ALL.iter().map(word).max().unwrap_or(0);
        let differ = cells(&page.say("advice-differ"));
        let name = width.saturating_sub(2 + 4 + 1 + 2 * (judged + 1) + differ).min(40);
        let host = 2 + 4 + name + 1;
        Self { name, host, peers: host + judged + 1, judged }
    }
}

/// A key factor of a peer review with both judgements; behind them that they differ, and where there is room what the
/// host's lacks.
fn both_row(page: &mut Page<'_>, open: &Open, factor: &Id, is_here: bool, area: Rect) {
    let columns = Columns::of(page, area.width);
    let number = open.benchmark.number(factor.as_str()).unwrap_or_default();
    let name = open.benchmark.factor(factor.as_str()).map_or(factor.as_str(), |found| &found.name);
    let base = if is_here { page.theme.subject() } else { Style::new() };
    page.text(area.x, area.y, 2, if is_here { "> " } else { "  " }, page.theme.bar());
    page.text(area.x + 2, area.y, columns.name + 4, &format!("{number:>2}  {}", cell(name, usize::from(columns.name))), base);
    for (x, judgement) in [(columns.host, open.session.judgement(factor)), (columns.peers, open.session.peer_judgement(factor))] {
        let text = format!("{} {}", walk::mark(page, judgement).repeat(2), page.words.of_kind("judgement", judgement.word()));
        page.text(area.x + x, area.y, columns.judged, &text, walk::tone_style(page, judgement));
    }
    let x = area.x + columns.peers + columns.judged + 1;
    let mut remarks: Vec<String> = open.session.differs(factor).then(|| page.say("advice-differ")).into_iter().collect();
    remarks.extend(lacks(page, open, factor));
    let room = usize::from(area.right().saturating_sub(x));
    // Whole remarks only.
    while remarks.len() > 1 && usize::from(cells(&page.words.series(&remarks))) > room {
        remarks.pop();
    }
    let text = page.words.series(&remarks);
    let text = if usize::from(cells(&text)) > room { String::new() } else { text };
    page.text(x, area.y, area.right().saturating_sub(x), &text, page.theme.tone(Tone::Warning));
}

/// How much evidence there is, and how many gaps lack some.
fn sum(page: &Page<'_>, open: &Open) -> String {
    let session = &open.session;
    let gaps: Vec<&Id> = session.about.scope.iter().filter(|factor| session.judgement(factor).is_gap()).collect();
    let lacking = |kind: FaultKind| gaps.iter().filter(|factor| session.lacks(factor).contains(&kind)).count();
    let evidence = page.words.with("overview-evidence-all", &[("count", session.evidence.len().into())]);
    let args = [
        ("gaps", gaps.len().into()),
        ("evidence", lacking(FaultKind::NoEvidence).into()),
        ("unfounded", lacking(FaultKind::Unfounded).into()),
    ];
    page.words.dotted(&[evidence, page.words.with("overview-gaps", &args)])
}

fn row(page: &mut Page<'_>, open: &Open, factor: &Id, is_here: bool, area: Rect) {
    let judgement = open.session.finding_now(factor).judgement;
    let number = open.benchmark.number(factor.as_str()).unwrap_or_default();
    let name = open.benchmark.factor(factor.as_str()).map_or(factor.as_str(), |found| &found.name);
    // As wide as the longest judgement of the language.
    let word = |judgement: &Judgement| page.words.of_kind("judgement", judgement.word());
    let judged = Judgement::ALL.iter().map(|judgement| cells(&word(judgement))).max().map_or(0, usize::from);
    let word = word(&judgement);
    let width = usize::from(area.width).saturating_sub(2 + 3 + 4 + 1 + judged + 1 + REMARK).min(40);
    let base = if is_here { page.theme.subject() } else { Style::new() };
    let mut x = area.x;
    x += page.text(x, area.y, 2, if is_here { "> " } else { "  " }, page.theme.bar());
    x += page.text(x, area.y, 3, &format!("{} ", walk::mark(page, judgement).repeat(2)), walk::tone_style(page, judgement));
    x += page.text(x, area.y, area.width, &format!("{number:>2}  {} ", cell(name, width)), base);
    x += page.text(x, area.y, area.width, &format!("{} ", cell(&word, judged)), walk::tone_style(page, judgement));
    let lacks = lacks(page, open, factor);
    let evidence = open.session.evidence_on(factor).count();
    let (text, style) = match (lacks.is_empty(), evidence) {
        (false, _) => (page.words.series(&lacks), page.theme.tone(Tone::Warning)),
        (true, 0) => return,
        (true, count) => (page.words.with("overview-evidence", &[("count", count.into())]), page.theme.quiet()),
    };
    let room = area.right().saturating_sub(x);
    page.text(x, area.y, room, &crate::text::shorten(&text, usize::from(room)), style);
}

/// What the judgement of a key factor lacks, in words.
fn lacks(page: &Page<'_>, open: &Open, factor: &Id) -> Vec<String> {
    open.session.lacks(factor).into_iter().map(|kind| page.words.of_kind("overview-lacks", kind.word())).collect()
}

/// What was said of the selected key factor.
fn selected(page: &mut Page<'_>, open: &Open, factor: &Id, area: Rect) {
    let finding = open.session.finding(factor);
    let told = |key: &str, text: &str| {
        (!text.trim().is_empty()).then(|| Part::Words(page.words.with(key, &[("text", said::in_a_row(text).into())])))
    };
    let lacks = lacks(page, open, factor);
    let parts = [
        // In its row it may be cut.
        Some(page.words.series(&lacks)).filter(|lacks| usize::from(cells(lacks)) > REMARK).map(Part::Whole),
        told("walk-reason", &finding.reason),
        told("walk-other-view", &finding.minority),
        told("walk-strengths", &finding.strengths),
        told("walk-improvements", &finding.improvements),
        told("walk-heard", &finding.heard),
    ];
    let mut parts: Vec<Part> = said_by_both(page, open, factor).unwrap_or_else(|| parts.into_iter().flatten().collect());
    if parts.is_empty() {
        parts.push(Part::Whole(page.say("overview-nothing-said")));
    }
    let lines = said::fitted(&parts, "", usize::from(area.width.saturating_sub(2)), usize::from(area.height));
    for (y, line) in (area.y..area.bottom()).zip(&lines) {
        page.text(area.x + 2, y, area.width - 2, line, Style::new());
    }
}

/// Of a peer review why host and peers judge so.
fn said_by_both(page: &Page<'_>, open: &Open, factor: &Id) -> Option<Vec<Part>> {
    open.session.about.review_stage()?;
    let (host, peers) = (open.session.finding(factor), open.session.peer_finding(factor));
    let told = |key: &str, judgement: Judgement, reason: &str| match (reason.trim().is_empty(), judgement.is_given()) {
        (false, _) => Some(Part::Words(page.words.with(key, &[("text", said::in_a_row(reason).into())]))),
        (true, true) => Some(Part::Words(page.words.with(key, &[("text", page.say("advice-no-reason").into())]))),
        (true, false) => None,
    };
    let parts = [told("walk-host-because", host.judgement, &host.reason), told("walk-peers-because", peers.judgement, &peers.reason)];
    Some(parts.into_iter().flatten().collect())
}
