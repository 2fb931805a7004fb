//! A session in which every text that people write is 5,000 letters long and all that troubles formats stands in it: written in
//! every format and read back by a parser of another house.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a file that cannot be read back has failed")]

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use calamine::{Reader, Xlsx};
use charrette::{
    benchmark::Benchmark,
    export::{self, Format, Wanted},
    import,
    report::{Block, Document, Mark, Span, Text},
    session::{Column, Cut, Kind, Record, Session, SessionFile, is_block},
    text,
    time::{Clock, FixedClock, Now},
    words::Words,
};
use serde_json::Value;

#[path = "../src/export/markdown/tests/judge.rs"]
mod judge;
#[path = "../src/export/html/tests/judge.rs"]
mod web;
#[expect(dead_code, reason = "only letters and faults are asked for here")]
#[path = "../src/export/docx/tests/reader.rs"]
mod word;

/// As long as the rules that our Markdown draws to write on.
const RULE: usize = 40;
/// How long every text is, in letters.
const LONG: usize = 5_000;
/// With one of these each begins; all of them stand in each.
const TROUBLE: [&str; 12] = [
    "=HYPERLINK(\"http://evil.invalid\",\"x\")",
    "<script>alert(1)</script><b>&amp;",
    "| a | b |",
    "# no heading",
    "مدينة للجميع، في كل حي",
    "👩‍👩‍👧‍👦 🏳‍🌈 ẹ́̂",
    "+1 -2 @all 'x",
    "- [ ] *bold* _it_ `code` ~~no~~",
    "http://www.lindhaven.invalid/?a=b&c=\"d\"",
    "\"quoted\"; \\n END:VEVENT, \\, ;",
    "עיר לכולם 多様性",
    "]]> --> ${x} {{y}} %s \\ ^",
];

/// A text as long as that; of several lines where the field has them. Its number stands at both ends and in the middle.
fn long(number: usize, field: &str) -> String {
    let end = if is_block(field) { "\n" } else { " " };
    let mut pieces = TROUBLE.iter().cycle().skip(number % TROUBLE.len());
    let mut written = String::new();
    while written.chars().count() < LONG - 20 {
        written += pieces.next().unwrap();
        written += end;
        written += if written.chars().count().is_multiple_of(3) { end } else { "" };
        written += &format!("q{number}m ");
    }
    let cut: String = written.chars().take(LONG - 20).collect();
    let whole = format!("{cut} q{number}z {}", "e".repeat(LONG));
    let whole: String = whole.chars().take(LONG).collect();
    if is_block(field) { text::block(&whole) } else { text::one_line(&whole) }
}

/// Where each text stands: the kind of record, the field, and the text.
type Spoken = Vec<(Kind, &'static str, String)>;

/// The finished sample with such a text in every field that people write.
fn troubled() -> (Session, Benchmark, Spoken) {
    let sample = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-finished.ron")).unwrap();
    let incoming = import::read_session(&sample).unwrap_or_else(|faults| panic!("{faults:?}"));
    let (mut session, mut spoken) = (incoming.session.clone(), Spoken::new());
    let mut of_kind: BTreeMap<Kind, usize> = BTreeMap::new();
    for record in incoming.session.records() {
        let (key, mut fields) = (record.key(), record.to_fields());
        // Three of a kind; of the rest there would only be more.
        let count = of_kind.entry(key.kind).or_default();
        *count += 1;
        if *count > 3 {
            continue;
        }
        for field in key.kind.spoken() {
            let text = long(spoken.len(), field);
            assert!(text.chars().count() > LONG - 100, "{}", text.chars().count());
            fields.insert((*field).to_owned(), text.clone().into());
            spoken.push((key.kind, field, text));
        }
        session.put(Record::from_fields(&key, &fields).unwrap());
    }
    (session, incoming.benchmark, spoken)
}

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 3, 12).at(16, 10, 0, 0)).now()
}

/// A text without what formats may set otherwise: blanks and the ends of lines.
fn squashed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn spans(text: &Text, said: &mut String) {
    for span in text {
        match span {
            Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } | Span::Link { words, .. } => *said += words,
            Span::Break => said.push('\n'),
        }
    }
    said.push('\n');
}

/// What the blocks of a page say, each text in a line of its own.
fn says(blocks: &[Block], said: &mut String) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => spans(text, said),
            Block::Facts(facts) => facts.iter().for_each(|(_, value)| spans(value, said)),
            Block::List { items, .. } => items.iter().for_each(|item| says(item, said)),
            Block::Table { rows, .. } => rows.iter().flatten().for_each(|cell| spans(cell, said)),
            Block::Note { blocks, .. } => says(blocks, said),
            Block::Blank { label, .. } => *said += label,
            Block::Turn { .. } => {}
        }
    }
}

/// The fields of which a text is not whole in what was read.
fn missing(spoken: &Spoken, read: &str) -> BTreeSet<(&'static str, &'static str)> {
    let read = squashed(read);
    let lost = spoken.iter().filter(|(_, _, text)| !read.contains(&squashed(text)));
    lost.map(|(kind, field, _)| (kind.word(), *field)).collect()
}

/// What no plan has a place for, or none yet; all else is whole in it.
const NOT_IN_PLAN: &[(&str, &str)] = &[
    ("about", "aim"),
    ("about", "base_title"),
    ("about", "ground_rules"),
    ("action", "because"),
    ("action", "resources"),
    ("finding", "improvements"),
    ("finding", "providers"),
    ("finding", "strengths"),
    ("party", "role"),
];
/// What the documented shape of the JSON has no field for, or none yet.
const NOT_IN_JSON: &[(&str, &str)] = &[
    ("about", "base_title"),
    ("about", "ground_rules"),
    ("finding", "improvements"),
    ("finding", "providers"),
    ("finding", "strengths"),
    ("party", "role"),
];

#[test]
fn every_long_and_awkward_text_comes_whole_out_of_every_page() {
    let (session, benchmark, spoken) = troubled();
    let (words, now) = (Words::of("en"), now());
    let written = |format| export::session(&session, &benchmark, vec![], &Wanted::plan(format), &words, &now).unwrap();
    let page = Document { mark: Mark::Final(1), ..Wanted::plan(Format::Markdown).page(&session, &benchmark, &words, &now) };
    assert_eq!(page.check(), Vec::<String>::new());
    let mut said = String::new();
    spans(&page.title, &mut said);
    says(&page.blocks, &mut said);
    let lost: Vec<_> = missing(&spoken, &said).into_iter().filter(|field| !NOT_IN_PLAN.contains(field)).collect();
    assert_eq!(lost, []);

    let markdown = String::from_utf8(written(Format::Markdown)).unwrap();
    assert!(judge::seen(&markdown) == judge::meant_page(&page), "the Markdown says what the page says");
    let html = String::from_utf8(written(Format::Html)).unwrap();
    assert_eq!([web::faults(&html, &web::links(&page.blocks)), web::unsound(&html)].concat(), Vec::<String>::new());
    assert!(web::seen(&html) == web::meant_page(&page, ""), "the web page says what the page says");
    let in_page: Spoken = spoken.iter().filter(|(kind, field, _)| !NOT_IN_PLAN.contains(&(kind.word(), field))).cloned().collect();
    let none = BTreeSet::new();
    let text = String::from_utf8(written(Format::Text)).unwrap();
    assert_eq!(missing(&in_page, &text), none);
    assert!(text.lines().all(|line| text::width(line) < 80));
    let file = word::File::read(&written(Format::Docx)).unwrap();
    assert_eq!(file.faults(), Vec::<String>::new());
    let letters: String = file.body().iter().map(|block| block.letters() + "\n").collect();
    assert_eq!(missing(&in_page, &letters), none);
}

#[test]
fn every_long_and_awkward_text_comes_whole_out_of_the_data() {
    let (session, benchmark, spoken) = troubled();
    let (words, now) = (Words::of("en"), now());
    let written = |format| export::session(&session, &benchmark, vec![], &Wanted::plan(format), &words, &now).unwrap();
    let exactly = |texts: &BTreeSet<String>, but: &[(&str, &str)]| {
        let lost = spoken.iter().filter(|(kind, field, text)| !texts.contains(text) && !but.contains(&(kind.word(), field)));
        assert_eq!(lost.map(|(kind, field, _)| (kind.word(), *field)).collect::<Vec<_>>(), []);
    };

    let ron = String::from_utf8(written(Format::Ron)).unwrap();
    // Its parser; whether a line of such a length is let in is another question, and it is not.
    let file: SessionFile = charrette::benchmark::read(&ron).unwrap();
    assert_eq!(file.session(), session);
    let refused = import::read_session(&ron).map(|_| ()).unwrap_err();
    assert!(refused.iter().all(|fault| fault.key() == "import-long-line"), "{refused:?}");
    let json: Value = serde_json::from_slice(&written(Format::Json)).unwrap();
    let mut texts = BTreeSet::new();
    strings(&json, &mut texts);
    exactly(&texts, NOT_IN_JSON);

    // Lists of actions: what stands in a row, in the cell of its column.
    let rows = session.action_rows(&benchmark);
    let shown = |column: Column, cell: &str, row: &charrette::session::ActionRow, guarded: bool| match row.cell(column) {
        charrette::session::Cell::Text(said) => {
            let cell = if guarded { text::unguarded(cell) } else { cell };
            assert_eq!(cell, text::in_cell(&said), "{column:?}");
        }
        charrette::session::Cell::Empty | charrette::session::Cell::Date(_) | charrette::session::Cell::Word(..) => {}
    };
    for for_spreadsheet in [false, true] {
        let wanted = Wanted { for_spreadsheet, ..Wanted::plan(Format::Csv) };
        let bytes = export::session(&session, &benchmark, vec![], &wanted, &words, &now).unwrap();
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
        let mut reader = csv::ReaderBuilder::new().delimiter(if for_spreadsheet { b';' } else { b',' }).from_reader(bytes);
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), rows.len());
        for (record, row) in records.iter().zip(&rows) {
            assert_eq!(record.len(), Column::ALL.len());
            for (column, cell) in Column::ALL.iter().zip(record) {
                assert!(!cell.starts_with(['=', '+', '-', '@']), "{column:?} starts like a formula: {cell}");
                shown(*column, cell, row, true);
            }
        }
    }
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(written(Format::Xlsx))).unwrap();
    let mut texts = BTreeSet::new();
    for name in book.sheet_names() {
        let sheet = book.worksheet_range(&name).unwrap();
        texts.extend(sheet.used_cells().map(|(_, _, cell)| squashed(&cell.to_string())));
        assert_eq!(book.worksheet_formula(&name).unwrap().used_cells().count(), 0, "{name}: no text is a formula");
    }
    for (kind, field, text) in spoken.iter().filter(|(kind, ..)| matches!(kind, Kind::Action | Kind::Finding | Kind::Evidence)) {
        assert!(texts.contains(&squashed(text)), "{} {field}", kind.word());
    }

    // A calendar: one event per date, and in it the title, whoever leads and how it will be known.
    let calendar: icalendar::Calendar = String::from_utf8(written(Format::Ics)).unwrap().parse().unwrap();
    let mut told = String::new();
    for event in calendar.events() {
        use icalendar::Component;
        for text in [event.get_summary(), event.get_description()].into_iter().flatten() {
            told += text;
            told.push('\n');
        }
    }
    let dated: BTreeSet<&str> =
        session.actions.values().filter(|action| action.due.is_some()).map(|action| action.title.as_str()).collect();
    let is_dated =
        |(kind, field, text): &&(Kind, &str, String)| *kind == Kind::Action && *field == "title" && dated.contains(text.as_str());
    let in_calendar: Spoken = spoken.iter().filter(is_dated).cloned().collect();
    assert!(!in_calendar.is_empty());
    assert_eq!(missing(&in_calendar, &told), BTreeSet::new());
    let events = session.actions.values().flat_map(|action| [action.due, action.next_review]).flatten().count();
    assert!(calendar.events().count() >= events, "no text ended an event or began another one");
}

#[test]
fn a_peer_review_leaves_whole_in_the_data() {
    let sample = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-peers.ron")).unwrap();
    let incoming = import::read_session(&sample).unwrap_or_else(|faults| panic!("{faults:?}"));
    let (mut session, benchmark) = (incoming.session, incoming.benchmark);
    let first = session.actions_in_order().next().unwrap().clone();
    session.put(charrette::session::Action { argues: true, ..first }.into());
    let (words, now) = (Words::of("en"), now());
    let written = |format| export::session(&session, &benchmark, vec![], &Wanted::plan(format), &words, &now).unwrap();

    let json: Value = serde_json::from_slice(&written(Format::Json)).unwrap();
    assert_eq!(json["peer_review"]["stage"], "report");
    let leader = json["peer_review"]["team"].as_array().unwrap().iter().find(|one| one["part"] == "expert-leader").unwrap();
    assert_eq!(leader["name"], "Ilse Brandt");
    let findings = json["peer_findings"].as_array().unwrap();
    assert_eq!(findings.iter().map(|one| one["number"].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2, 5, 8, 11]);
    let advice = json["recommendations"].as_array().unwrap();
    assert_eq!((advice.len(), &advice[5]["answer"], &advice[1]["actions"][0]), (9, &"not-accepted".into(), &1.into()));
    let talks = json["interviews"].as_array().unwrap();
    assert_eq!(talks.len(), session.interviews.len());
    let learned: usize = talks.iter().map(|talk| talk["evidence"].as_array().unwrap().len()).sum();
    assert_eq!(learned, session.evidence.values().filter(|evidence| evidence.interview.is_some()).count());
    let mut texts = BTreeSet::new();
    strings(&json, &mut texts);

    // In the workbook each has a sheet of its own.
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(written(Format::Xlsx))).unwrap();
    let mut cells = |name: &str| -> Vec<Vec<String>> {
        book.worksheet_range(name).unwrap().rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
    };
    let (peers, talks, advice) = (cells("Peers"), cells("Interviews"), cells("Recommendations"));
    assert_eq!((peers.len(), talks.len(), advice.len()), (1 + 5, 1 + session.interviews.len(), 1 + 9));
    let said: BTreeSet<String> = [peers, talks, advice].concat().into_iter().flatten().map(|cell| squashed(&cell)).collect();
    for record in session.records() {
        let fields: &[&str] = match &record {
            Record::PeerFinding(_) => &["reason", "minority", "strengths", "improvements", "heard"],
            Record::Interview(_) => &["heard", "text", "place"],
            Record::Recommendation(_) => &["text", "why"],
            _ => continue,
        };
        for field in fields {
            let fields = record.to_fields();
            let text = fields[*field].as_str().unwrap();
            assert!(text.is_empty() || (texts.contains(text) && said.contains(&squashed(text))), "{field}: {text}");
        }
    }
    let answers =
        cells("Recommendations").iter().filter(|row| row.contains(&"accepted".to_owned()) && row.contains(&"A1".to_owned())).count();
    assert_eq!(answers, 1);

    // That an action argues stands in the lists of actions.
    let csv = written(Format::Csv);
    let mut reader = csv::ReaderBuilder::new().from_reader(csv.as_slice());
    let at = reader.headers().unwrap().iter().position(|head| head.starts_with("Argues")).unwrap();
    assert_eq!(reader.records().map(|row| row.unwrap()[at].to_owned()).collect::<Vec<_>>(), ["yes", "", "", "", ""]);
    let actions = cells("Actions");
    assert_eq!(actions[1][at], "yes");
}

/// What stands in a file, parts that are packed unpacked.
fn unpacked(bytes: &[u8]) -> String {
    if !bytes.starts_with(b"PK") {
        return String::from_utf8(bytes.to_vec()).unwrap();
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut said = String::new();
    for at in 0..archive.len() {
        std::io::Read::read_to_string(&mut archive.by_index(at).unwrap(), &mut said).unwrap();
    }
    said
}

#[test]
fn notes_and_evidence_that_stay_here_are_in_no_format() {
    let (session, benchmark, spoken) = troubled();
    let (words, now) = (Words::of("en"), now());
    let said = |format, cut: Cut| {
        let wanted = Wanted { cut, ..Wanted::plan(format) };
        unpacked(&export::session(&session, &benchmark, vec![], &wanted, &words, &now).unwrap())
    };
    for (kind, cut) in
        [(Kind::Note, Cut { without_notes: true, ..Cut::default() }), (Kind::Evidence, Cut { without_evidence: true, ..Cut::default() })]
    {
        let numbers: Vec<usize> = (0..spoken.len()).filter(|at| spoken[*at].0 == kind).collect();
        let found = |said: &str| numbers.iter().filter(|number| said.contains(&format!("q{number}m"))).count();
        assert_eq!(found(&said(Format::Ron, Cut::default())), numbers.len(), "whole, it has all of them");
        assert!(numbers.len() >= 3);
        for format in Format::ALL {
            assert_eq!(found(&said(*format, cut.clone())), 0, "{} of {}", kind.word(), format.name());
        }
    }
}

fn strings(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            into.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| strings(item, into)),
        Value::Object(fields) => fields.values().for_each(|value| strings(value, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
