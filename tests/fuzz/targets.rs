//! What must hold for any bytes whatever, a function per way in. Each panics when it does not hold; none
//! knows where the bytes come from: the corpus and the seeded mutations of `tests/fuzz.rs`, or libFuzzer
//! in `fuzz/`.

use std::{collections::BTreeSet, sync::LazyLock};

use charrette::{
    app::{
        ActionLine, Edit, Edited, Field,
        action_line::{Ground, Part},
    },
    benchmark::{self, Benchmark},
    export,
    failure::Failure,
    import::{
        self,
        actions::{self, Given},
    },
    report::{self, Block, Document, Mark, Span, Text},
    session::{About, Column, Kind, Party, Record, Session, State},
    text,
    time::{Clock, CountedIds, Date, DueWords, FixedClock, Now, due_alone, read_due, trailing_due},
    words::{Phrase, Words},
};
use jiff::civil::date;
use ratatui::{buffer::Buffer, layout::Rect, style::Style};
use serde_json::Value;

#[path = "../../src/export/markdown/tests/judge.rs"]
mod judge;
#[path = "../../src/app/field/tests/plain.rs"]
mod plain;
#[path = "../../src/export/html/tests/judge.rs"]
mod web;

use plain::Plain;

/// As long as the rules that our Markdown draws to write on.
const RULE: usize = 40;

/// A target: its name, which is that of its folder in `tests/corpus`, and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// Every target. A way in for text from outside that is not here is not tried.
pub const TARGETS: &[Target] = &[
    ("session", session),
    ("pages", pages),
    ("benchmark", benchmark),
    ("action_line", action_line),
    ("date_words", date_words),
    ("scrub", scrub),
    ("layout", layout),
    ("field", field),
    ("spreadsheet", spreadsheet),
];

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of("en"));
static DUE_WORDS: LazyLock<&DueWords> = LazyLock::new(|| WORDS.due_words());

fn now() -> Now {
    FixedClock::at(date(2026, 3, 12).at(12, 51, 0, 0)).now()
}

/// Days in a room, the odd ones among them.
const TODAYS: [Date; 8] = [
    date(2026, 3, 12),
    date(2024, 2, 29),
    date(2026, 12, 31),
    date(2026, 1, 1),
    date(9999, 12, 31),
    date(9999, 1, 30),
    date(0, 1, 1),
    date(-9999, 1, 1),
];

// ---- What is true of every text behind the door.

/// Characters that steer a terminal or draw nothing. Those that join letters (families, Persian) are none.
pub fn is_unwelcome(c: char) -> bool {
    match c {
        '\n' => false,
        c if c.is_control() => true,
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' => {
            true
        }
        '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}' => true,
        _ => false,
    }
}

fn assert_welcome(text: &str, what: &str) {
    let found = text.chars().find(|c| is_unwelcome(*c));
    assert_eq!(found, None, "in {what}: {text:?}");
}

/// Whether an argument is missing; what is quoted may look so itself.
fn is_unfilled(said: &str, part: &Phrase) -> bool {
    said.contains("{$") && !format!("{part:?}").contains("{$")
}

/// Trouble is told in words, whole, and without anything that steers a terminal.
fn told(failure: &Failure) {
    for part in [&failure.what, &failure.why, &failure.todo] {
        let said = WORDS.tell(part);
        assert!(WORDS.has(&part.key) && !said.trim().is_empty() && !is_unfilled(&said, part), "{part:?}");
        assert_welcome(&said, &part.key);
    }
}

fn texts(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, each)),
        Value::Object(map) => map.values().for_each(|value| texts(value, each)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Two long texts that must be the same; says where they are not.
fn same(found: &str, wanted: &str, what: &str) {
    if let Some(at) = found.chars().zip(wanted.chars()).position(|(found, wanted)| found != wanted) {
        let around = |text: &str| text.chars().skip(at.saturating_sub(60)).take(120).collect::<String>();
        panic!("{what}, letter {at}: {:?}, wanted {:?}", around(found), around(wanted));
    }
    let tail = |text: &str| text.chars().rev().take(40).collect::<String>();
    assert_eq!(found.len(), wanted.len(), "{what}: backwards {:?}, wanted {:?}", tail(found), tail(wanted));
}

// ---- A session's RON.

/// A session from elsewhere is read or refused in words; what is read is clean, and is the same after it has been handed on.
pub fn session(data: &[u8]) {
    let text = match import::text_of(data) {
        Ok(text) => text,
        Err(failure) => return told(&failure),
    };
    match import::read_session(text) {
        Err(faults) => {
            assert!(!faults.is_empty() && faults.len() < 100, "{} faults", faults.len());
            faults.iter().for_each(told);
        }
        Ok(incoming) => {
            for record in incoming.session.records() {
                record.to_fields().values().for_each(|value| texts(value, &mut |text| assert_welcome(text, "a record")));
            }
            let file = incoming.file;
            let written = export::session_ron(&incoming.session, file.benchmark.as_ref(), file.lineage).expect("a session can be written");
            assert_welcome(&written, "the RON");
            let again = import::read_session(&written).expect("what we wrote can be read");
            assert_eq!((&again.session, &again.benchmark), (&incoming.session, &incoming.benchmark));
            on_pages(&incoming.session, &incoming.benchmark);
        }
    }
}

// ---- Pages of an imported session.

static SAMPLE: LazyLock<import::Incoming> = LazyLock::new(|| {
    let sample = include_str!("../../sessions/lindhaven-half-way.ron");
    import::read_session(sample).expect("our own sample can be read")
});

/// Fields that are no free text: who wrote other things there has written another record.
const GIVEN: &[&str] = &["rank", "benchmark", "edition", "language", "start", "end"];

/// Pieces of the data, at NUL bytes, stand in the text fields of the sample, and the file is imported: no page's structure is altered.
pub fn pages(data: &[u8]) {
    // Longer ones are refused in lines, which says nothing of pages.
    let piece = |piece: &[u8]| String::from_utf8_lossy(piece).chars().take(250).collect::<String>();
    let pieces: Vec<String> = data.split(|b| *b == 0).map(piece).collect();
    let mut next = pieces.iter().cycle();
    let mut filled = Session { id: SAMPLE.session.id.clone(), ..Session::default() };
    for record in SAMPLE.session.records() {
        let fields = record.to_fields().into_iter().map(|(name, value)| {
            let is_free = matches!(&value, Value::String(text) if !GIVEN.contains(&name.as_str()) && is_free(&record, &name, text));
            let value = if is_free { next.next().cloned().unwrap_or_default().into() } else { value };
            (name, value)
        });
        filled.put(Record::from_fields(&record.key(), &fields.collect()).expect("a text is a text"));
    }
    let written = export::session_ron(&filled, None, vec![]).expect("a session can be written");
    match import::read_session(&written) {
        Ok(incoming) => on_pages(&incoming.session, &incoming.benchmark),
        Err(faults) => {
            assert!(faults.iter().all(|fault| fault.key().starts_with("import-long")), "{faults:?}");
            faults.iter().for_each(told);
        }
    }
}

/// Whether any text may stand in a field: not so where it is a choice, a date or an id.
fn is_free(record: &Record, name: &str, text: &str) -> bool {
    let mut fields = record.to_fields();
    fields.insert(name.to_owned(), format!("{text} x").into());
    let is_id = Record::from_fields(&record.key(), &fields).is_ok_and(|altered| {
        let mut session = SAMPLE.session.clone();
        session.put(altered);
        charrette::session::loose_ends(&session, &SAMPLE.benchmark).len()
            > charrette::session::loose_ends(&SAMPLE.session, &SAMPLE.benchmark).len()
    });
    Record::from_fields(&record.key(), &fields).is_ok() && !is_id
}

fn on_pages(session: &Session, benchmark: &Benchmark) {
    for page in [report::plan(session, benchmark, &WORDS, &now()), report::show(session, benchmark, &WORDS, &now())] {
        assert_eq!(page.check(), Vec::<String>::new());
        // The mark of a draft is no part of what the judge reads.
        let page = Document { mark: Mark::Final(1), ..page };
        let markdown = export::markdown(&page, &WORDS);
        assert_welcome(&markdown, "the Markdown");
        same(&format!("{:?}", judge::seen(&markdown)), &format!("{:?}", judge::meant_page(&page)), "the Markdown, read back");
        let text = export::text(&page, &WORDS);
        assert_welcome(&text, "the text page");
        on_text_page(&page, &text);
        let html = export::html(&page, &WORDS).expect("a page can be written");
        assert_welcome(&html, "the web page");
        let links = web::links(&page.blocks);
        assert_eq!([web::faults(&html, &links), web::unsound(&html)].concat(), Vec::<String>::new(), "the web page");
        same(&format!("{:?}", web::seen(&html)), &format!("{:?}", web::meant_page(&page, "")), "the web page, read back");
    }
}

/// At the edge of a text page stand our own headings, labels and marks, and whole paragraphs: nothing that
/// somebody typed into a fact or a cell begins a line there.
fn on_text_page(page: &Document, text: &str) {
    let mut edge = Edge { dot: WORDS.dotted(&[String::new(), String::new()]), ..Edge::default() };
    edge.paragraph(&page.title);
    edge.paragraph(&page.source);
    page.left_out.iter().for_each(|line| edge.wrapped(line));
    edge.blocks(&page.blocks);
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with(' ')) {
        let is_ours = edge.lines.contains(line) || edge.starts.iter().any(|start| line.starts_with(start.as_str()));
        assert!(is_ours, "{line:?} stands at the edge of the page");
    }
}

#[derive(Default)]
struct Edge {
    lines: BTreeSet<String>,
    starts: BTreeSet<String>,
    /// What stands between things in a row; each has a line.
    dot: String,
    /// How many parts, sections and parts of these began.
    numbers: [usize; 3],
}

impl Edge {
    fn wrapped(&mut self, words: &str) {
        self.lines.extend(text::wrap(words.trim(), 78).into_iter().map(|line| line.trim_end().to_owned()));
    }

    fn paragraph(&mut self, words: &Text) {
        let said = words.iter().map(|span| match span {
            Span::Words(words) if *words == self.dot => "\n".to_owned(),
            Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } => words.clone(),
            Span::Link { words, to } if words == to => words.clone(),
            Span::Link { words, to } => format!("{words} ({to})"),
            Span::Break => "\n".to_owned(),
        });
        let said = said.collect::<String>();
        self.wrapped(&said);
    }

    fn heading(&mut self, level: u8) {
        let depth = usize::from(level) - 2;
        self.numbers[depth] += 1;
        self.numbers[depth + 1..].fill(0);
        let number = self.numbers[..=depth].iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
        self.starts.insert(format!("{} {number}: ", if depth == 0 { "Part" } else { "Section" }));
    }

    fn label(&mut self, label: &str) {
        let label = WORDS.with("page-label", &[("label", label.into())]);
        self.starts.extend(text::wrap(&label, 20).first().cloned());
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { level, .. } => self.heading(*level),
                Block::Paragraph(text) => self.paragraph(text),
                Block::Facts(facts) => facts.iter().for_each(|(label, _)| self.label(label)),
                Block::List { items, .. } => {
                    self.starts.insert("- ".to_owned());
                    self.starts.extend((1..=items.len()).map(|at| format!("{at}. ")));
                }
                Block::Table { columns, .. } => {
                    self.starts.insert("Table of ".to_owned());
                    columns.iter().for_each(|column| self.label(&column.head));
                }
                // Our own words to the end of the first line.
                Block::Blank { label, .. } => self.starts.extend(text::wrap(label, 20).first().cloned()),
                Block::Note { .. } | Block::Turn { .. } => {}
            }
        }
    }
}

// ---- A spreadsheet of actions that comes back.

/// As a file of any kind, and as a grid of typed cells over the heads of an export: it is read or refused in words, what is
/// left out is told in words, nothing but actions, their news and new parties is altered, every text is clean, and what it
/// wants hangs together.
pub fn spreadsheet(data: &[u8]) {
    match actions::read_grid(data, &WORDS) {
        Ok(grid) => returned(&grid),
        Err(failure) => told(&failure),
    }
    returned(&typed(data));
}

/// Pieces of the data, at NUL bytes, as cells under the heads; the first byte of each says of which sort it is, those of
/// the first column find the sample's actions again.
fn typed(data: &[u8]) -> actions::Grid {
    let columns: Vec<Column> = Column::ALL.iter().rev().copied().collect();
    let head = columns.iter().map(|column| Given::Text(WORDS.of_kind("data", column.word()))).collect();
    let cells: Vec<Given> = data
        .split(|b| *b == 0)
        .map(|piece| {
            let (sort, rest) = piece.split_first().unwrap_or((&0, &[]));
            let text = String::from_utf8_lossy(rest).into_owned();
            match sort % 8 {
                0 => Given::Empty,
                1 => Given::Number(text.parse().unwrap_or(f64::from(*sort) * 1000.5)),
                2 => Given::Date(TODAYS[usize::from(*sort) / 8 % TODAYS.len()]),
                3 => Given::Formula,
                4 => Given::Error(text),
                _ => Given::Text(text),
            }
        })
        .collect();
    let ids: Vec<&charrette::session::Id> = SAMPLE.session.actions.keys().collect();
    let mut lines = vec![actions::Line { number: 1, cells: head }];
    for (number, chunk) in (2..).zip(cells.chunks(columns.len() - 1)) {
        let id = ids.get(number as usize - 2).map(|id| format!("{}/{id}", SAMPLE.session.id));
        let name = id.map_or(Given::Empty, Given::Text);
        lines.push(actions::Line { number, cells: std::iter::once(name).chain(chunk.iter().cloned()).collect() });
    }
    actions::Grid { lines, typed: true }
}

fn returned(grid: &actions::Grid) {
    let now = now();
    for is_final in [false, true] {
        let mut session = SAMPLE.session.clone();
        session.about.state = if is_final { State::Final } else { State::Open };
        let mut desk = actions::Desk {
            session: &session,
            benchmark: &SAMPLE.benchmark,
            words: &WORDS,
            now: &now,
            ids: &mut CountedIds::default(),
            add_new: true,
        };
        let back = match actions::returned(grid, &mut desk) {
            Ok(back) => back,
            Err(failure) => return told(&failure),
        };
        for phrase in back.left.iter().chain(&back.remarks) {
            let said = WORDS.tell(phrase);
            assert!(WORDS.has(&phrase.key) && !said.trim().is_empty() && !is_unfilled(&said, phrase), "{phrase:?}");
            assert_welcome(&said, &phrase.key);
        }
        let kinds = [Kind::Action, Kind::News, Kind::Party];
        assert!(back.changes.iter().all(|change| kinds.contains(&change.key.kind) && change.now.is_some()), "{:?}", back.changes);
        for change in &back.changes {
            change.now.iter().flat_map(|now| now.values()).for_each(|value| texts(value, &mut |text| assert_welcome(text, "a record")));
        }
        assert_eq!(charrette::session::loose_ends(&back.session, &SAMPLE.benchmark), vec![]);
        // What it wants could have been exported as well: it is no longer than what comes in by any other way.
        let written = export::session_ron(&back.session, None, vec![]).expect("a session can be written");
        import::read_session(&written).expect("what is wanted can be read");
    }
}

// ---- A benchmark's RON.

/// A benchmark from elsewhere has its faults told, each at a place that is there; one without faults can be opened, and is
/// still without faults after it has been written again.
pub fn benchmark(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let bare = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines: Vec<usize> = bare.split('\n').map(|line| line.chars().count()).collect();
    let faults = benchmark::check_text("own.ron", &text);
    let mut before = (0, 0);
    for fault in &faults {
        let place = (fault.line, fault.column);
        let long = fault.line.checked_sub(1).and_then(|line| lines.get(line));
        assert!(long.is_some_and(|long| (1..=long + 1).contains(&fault.column)) && before <= place, "{fault:?} after {before:?}");
        before = place;
        for part in [&fault.what, &fault.expected] {
            let said = WORDS.tell(part);
            assert!(WORDS.has(&part.key) && !said.trim().is_empty() && !is_unfilled(&said, part), "{part:?}");
            assert_welcome(&said, &part.key);
        }
    }
    assert!(faults.len() <= 1_001, "{} faults", faults.len());
    // As a stored one is read: without a check.
    let stored = benchmark::read_edition(&text);
    if !faults.is_empty() {
        return;
    }
    let read = stored.or_else(|_| benchmark::read_edition(&text.replace("\r\n", "\n"))).expect("what has no fault can be read");
    let written = benchmark::edition_text(&read).expect("a benchmark can be written");
    assert_eq!(benchmark::check_text("again.ron", &written), vec![]);
    let again = benchmark::read_edition(&written).expect("what we wrote can be read");
    // Line ends of another system within a text are ours after a check.
    if !text.contains('\r') {
        assert_eq!(again, read);
    }
}

// ---- What is typed in a hurry.

fn parties() -> Vec<Party> {
    let party = |(at, name): (usize, &str)| Party { id: format!("p{at}").into(), name: name.to_owned(), ..Party::default() };
    ["Anna Berg", "Press office", "Bjørn Østby", "HR", "Mayor's office", "多様性 推進", "مكتب العمدة", ""]
        .into_iter()
        .enumerate()
        .map(party)
        .collect()
}

/// Three lines are what, who and when; the first byte is the day, the second the caret.
pub fn action_line(data: &[u8]) {
    let (head, typed) = data.split_at(data.len().min(2));
    let today = TODAYS[usize::from(head.first().copied().unwrap_or(0)) % TODAYS.len()];
    let caret = usize::from(head.get(1).copied().unwrap_or(0));
    let typed = String::from_utf8_lossy(typed);
    let parties = parties();
    let parties: Vec<&Party> = parties.iter().collect();
    let earlier = ["Economy dept".to_owned(), "anna berg".to_owned()];
    let about = About { horizon: u32::from(head.first().copied().unwrap_or(0)) << 24, ..About::default() };
    let ground = Ground { parties: &parties, earlier: &earlier, today, start: today, about: &about, words: &DUE_WORDS };
    let mut line = ActionLine::from_draft(&typed, caret);
    let (draft, at) = line.to_draft();
    assert_eq!(ActionLine::from_draft(&draft, at).to_draft(), (draft, at), "a draft comes back as it was");
    for _ in 0..3 {
        on_action(&line, &ground);
        let completions = line.completions(&ground);
        assert!(completions.iter().all(|name| !name.is_empty()));
        let before = line.to_draft();
        if line.complete(&ground) {
            assert_ne!(line.to_draft(), before);
            on_action(&line, &ground);
        }
        if !line.next_part() {
            break;
        }
    }
    assert!(line.at == Part::When);
}

fn on_action(line: &ActionLine, ground: &Ground<'_>) {
    let understood = line.understood(ground);
    let [what, who, when] = [&line.what, &line.who, &line.when].map(|field| text::one_line(&field.text()));
    // No letter of the title is one that nobody typed, and none stands elsewhere than where it was typed.
    let mut typed = what.chars();
    assert!(understood.title.chars().all(|c| typed.any(|other| other == c)), "{:?} of {what:?}", understood.title);
    assert_eq!(text::one_line(&understood.title), understood.title);
    if let Some(lead) = &understood.lead {
        assert!(!lead.name().is_empty(), "{what:?} / {who:?}");
    }
    match &understood.due {
        None => assert!(understood.due_text.is_empty()),
        Some(_) => assert!(what.contains(&understood.due_text) || when == understood.due_text || !line.who.is_blank(), "{understood:?}"),
    }
}

/// The first byte is the day; the rest is a date, or a line that may end in one.
pub fn date_words(data: &[u8]) {
    let (head, typed) = data.split_at(data.len().min(1));
    let today = TODAYS[usize::from(head.first().copied().unwrap_or(0)) % TODAYS.len()];
    let typed = text::one_line(&String::from_utf8_lossy(typed));
    let words = &DUE_WORDS;
    let read = read_due(&typed, today, words);
    assert_eq!(read_due(&format!("  {typed} "), today, words), read, "blanks around {typed:?}");
    let _ = due_alone(&typed, today, words);
    if let Some((at, _)) = trailing_due(&typed, today, words) {
        assert!(typed.is_char_boundary(at) && !typed[at..].trim().is_empty(), "{at} in {typed:?}");
        assert!(at == 0 || typed[..at].ends_with(char::is_whitespace), "{at} in {typed:?} is inside a word");
    }
    if let Ok(day) = read
        && (1_900..=2_199).contains(&day.year())
    {
        assert_eq!(read_due(&day.to_string(), today, words), Ok(day), "the day of {typed:?}, written out");
    }
}

// ---- Text.

/// Whatever comes in is harmless afterwards, and what is harmless stays as it is.
pub fn scrub(data: &[u8]) {
    let typed = String::from_utf8_lossy(data);
    let once = text::scrub(&typed);
    assert_welcome(&once.replace('\t', ""), "a scrubbed text");
    same(&text::scrub(&once), &once, "scrubbed twice");
    let line = text::one_line(&typed);
    assert!(!line.contains(['\n', '\t']) && line.trim() == line, "{line:?}");
    same(&text::one_line(&line), &line, "a line twice");
    let block = text::block(&typed);
    assert!(!block.contains('\t') && block.lines().all(|line| line.trim_end() == line), "{block:?}");
    same(&text::block(&block), &block, "a block twice");
    same(&text::one_line(&block), &line, "a block as a line");
    let folded = text::fold(&line);
    same(&text::fold(&folded), &folded, "folded twice");
    let apart: String = unicode_normalization::UnicodeNormalization::nfd(line.as_str()).collect();
    same(&text::fold(&apart), &folded, "folded from letters taken apart");
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The first byte is the width; the rest is laid out in rows of it, and cut to it.
pub fn layout(data: &[u8]) {
    let (head, typed) = data.split_at(data.len().min(1));
    let width = usize::from(head.first().copied().unwrap_or(0));
    let block = text::block(&String::from_utf8_lossy(typed));
    let widest = text::letters(&block).map(|(_, letter)| text::width(letter)).max().unwrap_or(0);
    let rows = text::wrap(&block, width);
    for row in &rows {
        let row = row.trim_end();
        assert!(text::width(row) <= width.max(widest).max(1), "{row:?} is wider than {width}");
    }
    same(&letters(&rows.concat()), &letters(&block), "no letter is lost or added");
    let line = text::one_line(&block);
    let short = text::shorten(&line, width);
    assert!(text::width(&short) <= width.max(3), "{short:?} is wider than {width}");
    assert!(line.starts_with(short.trim_end_matches("...")), "{short:?} of {line:?}");
    assert!(!text::drawable(&line).contains('\u{fe0f}'));
    assert_eq!(text::letters(&line).map(|(_, letter)| letter).collect::<String>(), line);
}

// ---- A text field.

struct Typing<'a>(&'a [u8]);

impl Typing<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn text(&mut self, bytes: usize) -> String {
        let (taken, rest) = self.0.split_at(bytes.min(self.0.len()));
        self.0 = rest;
        String::from_utf8_lossy(taken).into_owned()
    }

    fn edit(&mut self) -> Option<Edit> {
        Some(match self.byte()? % 24 {
            0 => Edit::Backspace,
            1 => Edit::Delete,
            2 => Edit::Left,
            3 => Edit::Right,
            4 => Edit::Up,
            5 => Edit::Down,
            6 => Edit::LineStart,
            7 => Edit::LineEnd,
            8 => Edit::TextStart,
            9 => Edit::TextEnd,
            10 => Edit::WordLeft,
            11 => Edit::WordRight,
            12 => Edit::DeleteWordBack,
            13 => Edit::DeleteToLineEnd,
            14 => Edit::Undo,
            15 => Edit::Redo,
            16 => Edit::Clear,
            17 => Edit::NewLine,
            18 | 19 => {
                let bytes = usize::from(self.byte()?);
                Edit::Paste(self.text(bytes))
            }
            20 => Edit::Paste(
                char::from_u32(u32::from(self.byte()?) << 8 | u32::from(self.byte()?))?.to_string().repeat(usize::from(self.byte()?)),
            ),
            _ => {
                let long = self.0.first().map_or(1, |lead| match lead {
                    0xf0.. => 4,
                    0xe0.. => 3,
                    0xc0.. => 2,
                    _ => 1,
                });
                Edit::Insert(self.text(long).chars().next()?)
            }
        })
    }
}

/// The first byte says how many lines, the second how wide; then edits, each held against a plain field.
pub fn field(data: &[u8]) {
    let mut typing = Typing(data);
    let (Some(kind), Some(width)) = (typing.byte(), typing.byte()) else { return };
    let several = kind % 2 == 0;
    let bytes = usize::from(kind / 2);
    let start = typing.text(bytes);
    let mut field = if several { Field::block(&start) } else { Field::line(&start) };
    let mut plain = Plain::new(&field.text(), field.caret());
    // Longer stories say nothing new, and each edit lays out the whole text.
    for _ in 0..100 {
        let Some(edit) = typing.edit() else { break };
        field.set_width(u16::from(width));
        let (text, caret) = (field.text(), field.caret());
        let edited = field.edit(edit.clone());
        if edited == Edited::TooLong {
            assert_eq!((field.text(), field.caret()), (text.clone(), caret), "too long: {edit:?}");
        } else if plain.edit(&edit, several) {
            assert_eq!((field.text(), field.caret()), (plain.text(), plain.caret()), "after {edit:?}");
        } else {
            plain = Plain::new(&field.text(), field.caret());
        }
        assert_eq!(plain.caret(), field.caret(), "the caret is inside a letter after {edit:?}");
        match edited {
            Edited::Moved => assert!(text == field.text() && caret != field.caret()),
            Edited::Nothing => assert!(text == field.text() && caret == field.caret()),
            Edited::Changed | Edited::TooLong => {}
        }
        assert_welcome(&field.text(), "a field");
        assert!(several || !field.text().contains('\n'));
        let area = Rect::new(3, 2, u16::from(width % 24), 3);
        let mut drawn = Buffer::empty(Rect::new(0, 0, 30, 10));
        let cursor = field.draw(area, &mut drawn, Style::default());
        assert!(cursor.is_none_or(|cursor| area.contains(cursor)));
        drawn.content().iter().for_each(|cell| assert_welcome(cell.symbol(), "a cell"));
    }
    while field.edit(Edit::Redo) != Edited::Nothing {}
    let last = field.text();
    while field.edit(Edit::Undo) != Edited::Nothing {}
    assert!(!field.is_changed(), "all typing can be taken back");
    while field.edit(Edit::Redo) != Edited::Nothing {}
    assert_eq!(field.text(), last, "and done again");
}

/// As the field lets text in.
fn clean(text: &str, several: bool) -> String {
    let text = text::scrub(text);
    if several {
        return text.replace('\t', "    ");
    }
    let text = text.replace('\t', " ");
    if !text.contains('\n') {
        return text;
    }
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
