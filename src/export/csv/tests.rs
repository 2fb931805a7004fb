#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use proptest::prelude::*;

use super::*;
use crate::{
    session::Status,
    text::{scrub, unguarded},
};

fn written(rows: Vec<ActionRow>, for_spreadsheet: bool) -> Vec<u8> {
    let mut out = vec![];
    write(rows, &mut out, &Words::of("en"), for_spreadsheet).unwrap();
    out
}

fn read(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(bytes);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn at(record: &[String], column: Column) -> &str {
    &record[Column::ALL.iter().position(|other| *other == column).unwrap()]
}

#[test]
fn a_file_for_any_program_is_plain_and_one_for_a_spreadsheet_says_what_it_is() {
    let row = ActionRow {
        number: 7,
        title: "Call, write; \"ask\"".to_owned(),
        due: "2026-04-30".parse().ok(),
        status: Status::Carried,
        ..ActionRow::default()
    };
    let (plain, marked) = (written(vec![row.clone()], false), written(vec![row], true));
    let text = String::from_utf8(plain.clone()).unwrap();
    let mut lines = text.split("\r\n");
    assert_eq!(
        lines.next().unwrap(),
        "No.,Action,Key factor,Objective,Why,Lead,Supporting,Due,Kind,Success measure,Resources,Impact,Effort,Status,RAG,Latest news,\
         Completed on,Next review,Detail,Reason (on hold or dropped),Overall plan,Suppliers are told,What came of it,Inspired by,Argues for it (yes),Date of the latest news,Session,Organisation,Line (leave as it is)"
    );
    assert_eq!(lines.next().unwrap(), "A7,\"Call, write; \"\"ask\"\"\",,,,,,2026-04-30,quick win,,,,,Carried,,,,,,,,,,,,,,,/");
    assert_eq!((lines.next(), lines.next()), (Some(""), None));
    assert!(marked.starts_with("\u{feff}No.;Action;".as_bytes()));
    assert_eq!(read(&plain, b','), read(marked.strip_prefix(MARK).unwrap(), b';'));
}

#[test]
fn a_list_of_nothing_has_its_head() {
    assert_eq!(read(&written(vec![], false), b',').len(), 1);
}

proptest! {
    #[test]
    fn no_cell_is_calculated_and_every_text_is_there_whole(texts in proptest::collection::vec("[=+@\\-'\t ]{0,3}[a;,\"\n\r|<&]{0,6}\\PC{0,9}", 5)) {
        let [title, detail, lead, news, objective] = <[String; 5]>::try_from(texts).unwrap();
        let row = ActionRow { title, detail, lead: Some(lead), news, objective, ..ActionRow::default() };
        for (for_spreadsheet, delimiter) in [(false, b','), (true, b';')] {
            let bytes = written(vec![row.clone(), row.clone()], for_spreadsheet);
            let records = read(bytes.strip_prefix(MARK).unwrap_or(&bytes), delimiter);
            prop_assert_eq!(records.len(), 3);
            let record = &records[1];
            prop_assert_eq!(record, &records[2]);
            for cell in record {
                prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{:?}", cell);
            }
            prop_assert_eq!(unguarded(at(record, Column::Title)), &scrub(&row.title));
            prop_assert_eq!(unguarded(at(record, Column::Detail)), &scrub(&row.detail));
            prop_assert_eq!(unguarded(at(record, Column::Lead)), &scrub(row.lead.as_deref().unwrap()));
            prop_assert_eq!(unguarded(at(record, Column::News)), &scrub(&row.news));
            prop_assert_eq!(unguarded(at(record, Column::Objective)), &scrub(&row.objective));
        }
    }
}
