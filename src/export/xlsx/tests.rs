#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

use std::io::Cursor;

use calamine::{Data, DataType, Range, Reader, Xlsx};
use proptest::prelude::*;

use super::*;
use crate::{
    benchmark::builtin,
    import,
    session::{About, Action, Column, Party},
    text::{CELL_LIMIT, scrub},
    time::{Clock, FixedClock},
};

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, 0, 0, 0)).now()
}

fn written(session: &Session) -> Vec<u8> {
    xlsx(session, &builtin("integrating-cities").unwrap(), &[], &Words::of("en"), &now()).unwrap()
}

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn sample() -> Session {
    import::read_session(include_str!("../../../sessions/lindhaven-finished.ron")).unwrap().session
}

fn at(actions: &Range<Data>, row: u32, column: Column) -> Data {
    let column = Column::ALL.iter().position(|other| *other == column).unwrap();
    actions.get_value((row, u32::try_from(column).unwrap())).cloned().unwrap_or_default()
}

#[test]
fn a_lead_gets_sheets_with_real_dates_and_words() {
    let session = sample();
    let mut book = opened(written(&session));
    assert_eq!(book.sheet_names(), ["Actions", "Findings", "Evidence", "About this file"]);
    let actions = book.worksheet_range("Actions").unwrap();
    let first = session.actions_in_order().next().unwrap();
    assert_eq!(at(&actions, 0, Column::Line).to_string(), "Line (leave as it is)");
    assert_eq!(at(&actions, 1, Column::Title).to_string(), first.title);
    let Data::DateTime(due) = at(&actions, 1, Column::Due) else { panic!("a date is a date") };
    let (year, month, day, ..) = due.to_ymd_hms_milli();
    assert_eq!(format!("{year:04}-{month:02}-{day:02}"), first.due.unwrap().to_string());
    assert_eq!(usize::try_from(actions.end().unwrap().0).unwrap(), session.actions_in_order().count());
    let findings = book.worksheet_range("Findings").unwrap();
    assert_eq!(findings.height(), session.about.scope.len() + 1, "also those that nobody judged");
    let evidence = book.worksheet_range("Evidence").unwrap();
    assert_eq!(evidence.height(), session.evidence.len() + 1);
    let about = book.worksheet_range("About this file").unwrap();
    let told: String = about.cells().map(|(_, _, cell)| cell.to_string() + "\n").collect();
    for part in ["Version 1", "1 April 2026", "Latest news", "--into", "Red: off course", "Integrating Cities"] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[test]
fn what_was_left_out_stands_in_the_file() {
    let benchmark = builtin("integrating-cities").unwrap();
    let left_out = ["Evidence".to_owned(), "Names".to_owned()];
    let mut book = opened(xlsx(&sample(), &benchmark, &left_out, &Words::of("en"), &now()).unwrap());
    let about = book.worksheet_range("About this file").unwrap();
    assert!(about.rows().any(|row| row[1] == "Evidence\nNames"));
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    let bytes = written(&sample());
    assert!(bytes == written(&sample()));
    let mut core = String::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::Read::read_to_string(&mut archive.by_name("docProps/core.xml").unwrap(), &mut core).unwrap();
    assert!(core.contains("2026-04-01T09:00:00Z"), "the time it was told, not the machine's: {core}");
}

#[test]
fn on_paper_lines_part_the_rows_of_every_list() {
    let mut archive = zip::ZipArchive::new(Cursor::new(written(&sample()))).unwrap();
    for sheet in 1..=3 {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_name(&format!("xl/worksheets/sheet{sheet}.xml")).unwrap(), &mut text).unwrap();
        assert!(text.contains("gridLines=\"1\""), "sheet {sheet}");
    }
}

#[test]
fn an_empty_session_is_a_workbook_too() {
    let mut book = opened(written(&Session::default()));
    assert_eq!(book.worksheet_range("Actions").unwrap().height(), 1);
}

#[test]
fn a_text_too_long_for_a_cell_is_cut_and_the_file_says_so() {
    let mut session = sample();
    let action = Action { id: "long".into(), detail: "é".repeat(40_000), ..Action::default() };
    session.actions = [(action.id.clone(), action)].into();
    let mut book = opened(written(&session));
    let detail = at(&book.worksheet_range("Actions").unwrap(), 1, Column::Detail).to_string();
    assert_eq!(detail.chars().count(), CELL_LIMIT);
    let about = book.worksheet_range("About this file").unwrap();
    assert!(about.cells().any(|(_, _, cell)| cell.to_string().contains("32,767")));
}

#[test]
fn days_that_excel_cannot_count_are_texts() {
    let mut session = Session::default();
    for (id, due) in [("a", "1899-12-31"), ("b", "1900-02-28"), ("c", "9999-12-31")] {
        session.put(Action { id: id.into(), rank: id.to_owned(), due: due.parse().ok(), ..Action::default() }.into());
    }
    let mut book = opened(written(&session));
    let actions = book.worksheet_range("Actions").unwrap();
    assert_eq!(at(&actions, 1, Column::Due), "1899-12-31");
    assert_eq!(at(&actions, 2, Column::Due), "1900-02-28");
    assert!(at(&actions, 3, Column::Due).is_datetime());
}

struct Counted(u32);

impl crate::time::Ids for Counted {
    fn next(&mut self, _: crate::time::Timestamp) -> String {
        self.0 += 1;
        format!("new-{}", self.0)
    }

    fn session(&mut self) -> String {
        "session0".to_owned()
    }
}

fn back(session: &Session, bytes: &[u8]) -> import::actions::Returned {
    let (words, now, benchmark) = (Words::of("en"), now(), builtin("integrating-cities").unwrap());
    let grid = import::actions::read_grid(bytes, &words).unwrap();
    let mut desk = import::actions::Desk { session, benchmark: &benchmark, words: &words, now: &now, ids: &mut Counted(0), add_new: true };
    import::actions::returned(&grid, &mut desk).unwrap()
}

#[test]
fn samples_come_back_as_they_went() {
    for sample in [
        include_str!("../../../sessions/lindhaven-finished.ron"),
        include_str!("../../../sessions/lindhaven-half-way.ron"),
        include_str!("../../../sessions/awkward.ron"),
    ] {
        let incoming = import::read_session(sample).unwrap();
        let bytes = xlsx(&incoming.session, &incoming.benchmark, &[], &Words::of("en"), &now()).unwrap();
        let back = back(&incoming.session, &bytes);
        assert_eq!((back.changes, back.left, back.remarks), (vec![], vec![], vec![]));
    }
}

#[test]
fn a_text_that_was_cut_is_left_whole_and_never_cut_by_coming_back() {
    let mut session = sample();
    session.about.state = crate::session::State::Open;
    let action = Action { id: "long".into(), title: "x".to_owned(), detail: "é".repeat(40_000), ..Action::default() };
    session.actions = [(action.id.clone(), action)].into();
    let bytes = written(&session);
    assert_eq!(back(&session, &bytes).changes, vec![]);
    let mut other = session.clone();
    other.actions.values_mut().for_each(|action| action.detail = "é".repeat(100));
    let back = back(&session, &written(&other));
    assert_eq!((back.changes, back.left.len()), (vec![], 1), "its end was not in the file");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_workbook_comes_back_as_it_went_and_one_cell_is_one_difference(texts in proptest::collection::vec("[=+@\\-'\t ]{0,3}(_x000D_|<b>&amp;|\\PC{0,40}|[\n|a]{0,4})", 5), due in proptest::option::of((1901_i16..2400, 1_i8..13, 1_i8..29))) {
        let block = crate::text::block;
        let mut session = Session { id: "s".into(), ..Session::default() };
        session.put(Party { id: "p".into(), name: crate::text::one_line(&texts[1]), ..Party::default() }.into());
        let action = Action {
            id: "a".into(),
            number: 1,
            title: format!("{}x", crate::text::one_line(&texts[2])),
            detail: block(&texts[3]),
            lead: Some("p".into()),
            due: due.and_then(|(year, month, day)| crate::time::Date::new(year, month, day).ok()),
            ..Action::default()
        };
        session.put(action.clone().into());
        let bytes = written(&session);
        prop_assert_eq!(back(&session, &bytes).changes, vec![]);
        let mut other = session.clone();
        // An apostrophe before a sign is one that a CSV file put there.
        let wanted = Action { measure: block(texts[4].trim_start_matches('\'')), due: None, ..action };
        other.put(wanted.into());
        prop_assert_eq!(back(&session, &written(&other)).changes, session.diff(&other));
    }

    #[test]
    fn no_text_is_a_formula_and_each_is_there_whole(texts in proptest::collection::vec("[=+@\\-'\t ]{0,3}(_x000D_|<b>&amp;|\\PC{0,40}|[\n|\u{ffff}]{0,4})", 4)) {
        let about = About { title: texts[0].clone(), ..About::default() };
        let mut session = Session { id: "s".into(), about, ..Session::default() };
        session.put(Party { id: "p".into(), name: texts[1].clone(), ..Party::default() }.into());
        session.put(Action { id: "a".into(), title: texts[2].clone(), detail: texts[3].clone(), lead: Some("p".into()), ..Action::default() }.into());
        let mut book = opened(written(&session));
        let formulas = book.worksheet_formula("Actions").unwrap();
        prop_assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()));
        let actions = book.worksheet_range("Actions").unwrap();
        let plain = |text: &str| scrub(text).replace('\u{ffff}', "");
        prop_assert_eq!(at(&actions, 1, Column::Title).to_string(), plain(&texts[2]));
        prop_assert_eq!(at(&actions, 1, Column::Detail).to_string(), plain(&texts[3]));
        let name = if texts[1].trim().is_empty() { String::new() } else { plain(&texts[1]) };
        prop_assert_eq!(at(&actions, 1, Column::Lead).to_string(), name);
    }
}
