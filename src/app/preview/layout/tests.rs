use std::collections::BTreeMap;

use super::*;
use crate::{
    report::prose,
    time::{Clock, FixedClock},
};

fn words() -> Words {
    Words::of("en")
}

fn drawn(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.iter().map(|(text, _)| text.as_str()).collect::<String>().trim_end().to_owned()).collect()
}

fn table(rows: Vec<Vec<Text>>) -> Block {
    let column = |head: &str, width| Column { head: head.to_owned(), width };
    Block::Table { caption: "Actions".to_owned(), columns: vec![column("No.", 1), column("Action", 4), column("Lead", 2)], rows }
}

#[test]
fn a_table_that_fits_stands_as_one_and_another_is_told_row_by_row() {
    let page = Document::sample(vec![table(vec![vec![prose("A1"), prose("Post the pledge"), prose("Press office")]])]);
    let wide = drawn(&rows(&page, &words(), 40)).join("\n");
    assert!(wide.contains("No.  Action           Lead\n---  ---------------  ------------\nA1   Post the pledge  Press office"), "{wide}");
    let page = Document::sample(vec![table(vec![vec![prose("A1"), prose(&"Post the pledge ".repeat(40)), prose("Press office")]])]);
    let told = drawn(&rows(&page, &words(), 40)).join("\n");
    assert!(told.contains("  No.:     A1\n  Action:  Post the pledge Post the"), "{told}");
}

#[test]
fn a_state_keeps_its_tone_and_its_word_where_the_row_is_broken() {
    let state = Span::State { word: "In progress, amber".to_owned(), tone: Tone::Warning };
    let text = vec![Span::Words("Status ".to_owned()), state, Span::Words(": two late".to_owned())];
    let rows = set(&text, 14, Look::Plain);
    let toned: Vec<&str> =
        rows.iter().flatten().filter(|(_, look)| *look == Look::State(Tone::Warning)).map(|(text, _)| text.as_str()).collect();
    assert_eq!(toned.join(" ").split_whitespace().collect::<Vec<_>>(), ["In", "progress,", "amber"]);
}

#[test]
fn a_list_hangs_from_its_mark() {
    let item = |text: &str| vec![Block::Paragraph(prose(text))];
    let page = Document::sample(vec![Block::List { ordered: true, items: vec![item("one two three four five"), item("six")] }]);
    let rows = drawn(&rows(&page, &words(), 16)).join("\n");
    assert!(rows.contains("1. one two three\n   four five\n2. six\n"), "{rows}");
}

fn count(text: &str, letters: &mut BTreeMap<char, usize>) {
    for letter in drawable(text).chars().filter(|c| c.is_alphanumeric()) {
        *letters.entry(letter).or_default() += 1;
    }
}

fn of_blocks(blocks: &[Block], letters: &mut BTreeMap<char, usize>) {
    for block in blocks {
        let texts: Vec<&Text> = match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => vec![text],
            Block::Facts(facts) => facts.iter().map(|(_, value)| value).collect(),
            Block::Table { rows, .. } => rows.iter().flatten().collect(),
            Block::List { items, .. } => {
                items.iter().for_each(|item| of_blocks(item, letters));
                vec![]
            }
            Block::Note { blocks, .. } => {
                of_blocks(blocks, letters);
                vec![]
            }
            Block::Blank { .. } | Block::Turn { .. } => vec![],
        };
        texts.into_iter().flatten().for_each(|span| count(plain(span), letters));
    }
}

#[test]
fn nothing_of_a_page_is_lost_and_no_row_is_too_wide_whatever_stands_on_it() {
    let words = words();
    for sample in [include_str!("../../../../sessions/awkward.ron"), include_str!("../../../../sessions/lindhaven-finished.ron")] {
        let Ok(incoming) = crate::import::read_session(sample) else { unreachable!("a sample of ours") };
        let now = FixedClock::at(jiff::civil::date(2026, 3, 12).at(16, 10, 0, 0)).now();
        let sample = crate::report::plan(&incoming.session, &incoming.benchmark, &words, &now);
        for width in [68, 76, 96, 116] {
            let rows = rows(&sample, &words, width);
            let (mut wanted, mut found) = (BTreeMap::new(), BTreeMap::new());
            of_blocks(&sample.blocks, &mut wanted);
            rows.iter().flatten().for_each(|(text, _)| count(text, &mut found));
            for (letter, times) in wanted {
                assert!(found.get(&letter).copied().unwrap_or(0) >= times, "{letter:?} at {width}");
            }
            for row in drawn(&rows) {
                assert!(cells(&row) <= width, "{} at {width}: {row}", cells(&row));
            }
        }
    }
}
