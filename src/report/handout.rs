//! A sheet per key factor for tables that work on paper: what the walk shows of it, boxes for counts, and room to write in
//! the order in which the sheet is keyed later. Nothing that the room has said stands on it, so it can be printed before the
//! workshop and handed to anybody.

use super::{
    Block, Document, Mark, Span, Text,
    plan::{language, origin},
    prose,
    tell::{Part, Teller},
};
use crate::{
    benchmark::{Benchmark, GuideQuestion, KeyFactor},
    session::{About, EvidenceKind, Id, Judgement, Session},
    text::width,
    time::Now,
    words::Words,
};

/// What fits on a sheet of A4 between its margins, in points; the title stands on the first one only. All that follows is
/// guessed for Word with Arial and for a browser, whichever is higher.
const SHEET: usize = 754;
/// A line of the title, and so many cells of it.
const TITLE: usize = 28;
const TITLE_CELLS: usize = 42;
/// A heading with what stands around it, a line of text, and what parts it from the next.
const HEAD: usize = 40;
const LINE: usize = 14;
const GAP: usize = 6;
/// A line to write on, a row of a table to write in, and a table without its rows.
const RULE: usize = 22;
const ROW: usize = 23;
const TABLE: usize = 46;
/// A line of text takes so many cells.
const CELLS: usize = 94;
/// More room than this for one question is left white.
const MOST_LINES: u8 = 4;

/// A sheet for each of these key factors; for all in scope when none is named.
#[must_use]
pub fn handout(session: &Session, factors: &[Id], benchmark: &Benchmark, words: &Words, now: &Now) -> Document {
    let t = &Teller { session, benchmark, words, now, part: Part::default() };
    let title = session.about.title.replace('\n', " ");
    let title = if title.trim().is_empty() { t.say("handout-title-plain") } else { t.with("handout-title", &[("title", title.into())]) };
    let is_named = |factor: &&KeyFactor| factors.iter().any(|id| id.as_str() == factor.id);
    // Who names one wants it, whether or not the room takes it up.
    let sheets: Vec<&KeyFactor> = if factors.is_empty() { t.in_scope() } else { benchmark.factors.iter().filter(is_named).collect() };
    let below = SHEET.saturating_sub(GAP + TITLE * width(&title).div_ceil(TITLE_CELLS).min(4));
    let mut blocks = Vec::new();
    for (at, factor) in sheets.iter().enumerate() {
        if at > 0 {
            blocks.push(Block::Turn { wide: false });
        }
        // The last sheet ends with the source of the whole, which stands behind all blocks.
        let is_last = at + 1 == sheets.len();
        let end = if is_last { Block::Paragraph(origin(t)) } else { whose(t) };
        blocks.extend(sheet(t, factor, if at == 0 { below } else { SHEET }, &end));
        blocks.extend((!is_last).then_some(end));
    }
    if blocks.is_empty() {
        blocks.push(Block::Paragraph(t.text("handout-none")));
    }
    Document { title: prose(&title), language: language(session), mark: Mark::ByHand, left_out: vec![], source: origin(t), blocks }
}

/// The same of a benchmark alone, before there is a session.
#[must_use]
pub fn handout_of_benchmark(benchmark: &Benchmark, factors: &[Id], words: &Words, now: &Now) -> Document {
    let scope = benchmark.factors.iter().map(|factor| factor.id.as_str().into()).collect();
    let about = About { title: benchmark.title.clone(), language: benchmark.language.clone(), scope, ..About::default() };
    handout(&Session { about, ..Session::default() }, factors, benchmark, words, now)
}

/// One key factor: on one sheet where that gives each question a line, else on two, with all that is talked about on the first.
fn sheet(t: &Teller<'_>, factor: &KeyFactor, room: usize, end: &Block) -> Vec<Block> {
    let heading = t.heading(2, &t.factor(&factor.id));
    let head = [vec![heading, place(t)], said(t, factor), vec![counts(t)]].concat();
    let most = |beside: &[Block]| {
        let room = room.checked_sub(height(&head) + height(beside))?;
        (1..=MOST_LINES).rev().find(|lines| height(&questions(t, factor, *lines)) <= room)
    };
    let end = [written(t, 2, 2), vec![end.clone()]].concat();
    if let Some(lines) = most(&end) {
        return [head, questions(t, factor, lines), written(t, 2, 2)].concat();
    }
    let asked = questions(t, factor, most(&[]).unwrap_or(1));
    let turned = vec![Block::Turn { wide: false }, t.heading(3, &t.with("handout-goes-on", &[("factor", t.factor(&factor.id).into())]))];
    [head, asked, turned, written(t, 5, 8)].concat()
}

/// What the sheet belongs to, and how it is filled in.
fn place(t: &Teller<'_>) -> Block {
    let about = &t.session.about;
    let date = t.session.sitting().and_then(|sitting| sitting.date).map(|date| prose(&t.words.long_date(date)));
    let of = [&about.organisation, &about.unit, &about.title].into_iter().filter(|text| !text.trim().is_empty());
    let parts = of.map(|text| prose(&crate::text::one_line(text))).chain(date).chain([t.text("handout-how")]);
    Block::Paragraph(t.dotted(parts))
}

/// Whose benchmark it is, in a line: sheets are handed out one by one.
fn whose(t: &Teller<'_>) -> Block {
    let (title, edition) = (t.benchmark.title.as_str().into(), t.benchmark.edition.as_str().into());
    let args = [("organisation", t.benchmark.organisation.as_str().into()), ("title", title), ("edition", edition)];
    Block::Paragraph(prose(&t.with("handout-source", &args)))
}

/// The statement, why it matters, and what others did.
fn said(t: &Teller<'_>, factor: &KeyFactor) -> Vec<Block> {
    let mut blocks = vec![
        Block::Paragraph(vec![Span::Strong(factor.statement.clone())]),
        Block::Paragraph(prose(&t.with("handout-why", &[("why", factor.why.as_str().into())]))),
    ];
    let ideas = ideas(t, factor);
    if !ideas.is_empty() {
        let label = Span::Words(t.say("handout-ideas") + " ");
        blocks.push(Block::Paragraph([vec![label], t.dotted(ideas)].concat()));
    }
    blocks
}

fn ideas(t: &Teller<'_>, factor: &KeyFactor) -> Vec<Text> {
    let idea = |example: &crate::benchmark::Example| {
        prose(&t.with("handout-idea", &[("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())]))
    };
    factor.examples.iter().map(idea).collect()
}

/// Whose sheet it is, and how many of them hold what: in the order in which it is keyed.
fn counts(t: &Teller<'_>) -> Block {
    let judgements = [Judgement::InPlace, Judgement::Partly, Judgement::NotInPlace, Judgement::NotAssessed];
    let words = judgements.map(|judgement| t.words.of_kind("judgement", judgement.word()));
    let column = |head: String, width: u8| super::Column { head, width };
    let columns: Vec<_> = [column(t.say("handout-table"), 3)].into_iter().chain(words.map(|word| column(word, 2))).collect();
    let rows = empty(columns.len(), 1);
    Block::Table { caption: t.say("handout-counts"), columns, rows }
}

fn questions(t: &Teller<'_>, factor: &KeyFactor, lines: u8) -> Vec<Block> {
    factor.questions.iter().map(|question| Block::Blank { label: asked(t, factor, question), lines }).collect()
}

/// A guide question with its number, its parts, and the one that is answered with it.
fn asked(t: &Teller<'_>, factor: &KeyFactor, question: &GuideQuestion) -> String {
    let number = |id: &str| factor.questions.iter().position(|other| other.id == id).map_or(0, |at| at + 1);
    let mut text = t.with("handout-question", &[("number", number(&question.id).into()), ("text", question.text.as_str().into())]);
    if !question.parts.is_empty() {
        text = t.with("handout-parts", &[("question", text.into()), ("parts", t.words.sentences(&question.parts).into())]);
    }
    if let Some(with) = &question.with {
        text = t.with("handout-with", &[("question", text.into()), ("number", number(with).into())]);
    }
    crate::text::one_line(&text)
}

/// What proves it, what will be done, and the other view.
fn written(t: &Teller<'_>, evidence: usize, actions: usize) -> Vec<Block> {
    let kinds: Vec<String> = EvidenceKind::ALL.iter().map(|kind| t.words.of_kind("evidence", kind.word())).collect();
    let caption = t.with("handout-evidence", &[("kinds", t.words.series(&kinds).into())]);
    vec![
        t.table(caption, &[("handout-what-proves", 5), ("show-column-kind", 2), ("show-column-place", 3)], empty(3, evidence)),
        t.table(t.say("handout-actions"), &[("handout-what", 6), ("handout-who", 2), ("handout-when", 2)], empty(3, actions)),
        Block::Blank { label: t.say("handout-other-view"), lines: 1 },
    ]
}

/// Rows to write in.
fn empty(columns: usize, rows: usize) -> Vec<Vec<Text>> {
    vec![vec![Text::new(); columns]; rows]
}

/// What blocks take of a sheet, in points.
fn height(blocks: &[Block]) -> usize {
    let said = |text: &Text| -> usize {
        let span = |span: &Span| match span {
            Span::Words(words) | Span::State { word: words, .. } | Span::Link { words, .. } => width(words),
            // Bold letters are wider.
            Span::Strong(words) => width(words) * 11 / 10,
            Span::Break => CELLS,
        };
        LINE * text.iter().map(span).sum::<usize>().div_ceil(CELLS).max(1)
    };
    let one = |block: &Block| match block {
        Block::Heading { .. } => HEAD,
        Block::Paragraph(text) => said(text) + GAP,
        Block::Table { columns, rows, .. } => {
            let all: usize = columns.iter().map(|column| usize::from(column.width)).sum();
            // Words are not parted, so a head that almost fills its column takes a line more.
            let lines = |column: &super::Column| width(&column.head).div_ceil((CELLS * usize::from(column.width) / all).max(1));
            TABLE + LINE * columns.iter().map(lines).max().unwrap_or(1).saturating_sub(1) + ROW * rows.len()
        }
        Block::Blank { label, lines } => said(&prose(label)) + GAP + RULE * usize::from(*lines),
        Block::Facts(_) | Block::List { .. } | Block::Note { .. } | Block::Turn { .. } => 0,
    };
    blocks.iter().map(one).sum()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop where it stands")]
mod tests;
