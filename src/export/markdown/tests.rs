#![expect(clippy::panic, reason = "a test that reads the page back may stop at what it does not know")]

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;
use crate::{
    report::{Tone, prose},
    text,
};
use judge::{meant_page, seen};

mod judge;

fn page(blocks: Vec<Block>) -> Document {
    Document { mark: Mark::Final(1), ..Document::sample(blocks) }
}

fn written(blocks: Vec<Block>) -> String {
    let text = markdown(&page(blocks), &Words::of("en"));
    text.trim_start_matches("# Plan\n\n").trim_end_matches("\n\n---\n\nFrom here\n").to_owned()
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(prose(text))
}

#[test]
fn a_draft_says_so_in_its_first_lines() {
    let draft = Document { mark: Mark::Draft, ..page(vec![]) };
    let text = markdown(&draft, &Words::of("en"));
    assert_eq!(text, "# Plan\n\n**DRAFT: this page may still change.**\n\n---\n\nFrom here\n");
}

#[test]
fn the_title_block_is_a_table_and_other_facts_are_a_list() {
    let facts = || Block::Facts(vec![("City".to_owned(), prose("Lindhaven")), ("Lead".to_owned(), prose("A | B"))]);
    assert_eq!(
        written(vec![facts(), paragraph("x"), facts(), facts()]),
        "| | |\n|---|---|\n| **City** | Lindhaven |\n| **Lead** | A \\| B |\n\nx\n\n\
         - **City:** Lindhaven\n- **Lead:** A \\| B\n\n* **City:** Lindhaven\n* **Lead:** A \\| B"
    );
}

#[test]
fn what_a_person_types_stays_what_it_is() {
    for (typed, wanted) in [
        ("# not a heading", "\\# not a heading"),
        ("1. not a list\n- nor this", "1\\. not a list\\\n\\- nor this"),
        ("in 2026. Good", "in 2026. Good"),
        ("---", "\\---"),
        ("a\n===", "a\\\n\\==="),
        ("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"),
        ("R&D &amp; AT&T & co", "R\\&D \\&amp; AT\\&T & co"),
        ("www.x.y, https://x.y, a@b.c", "www\\.x.y, https\\://x.y, a\\@b.c"),
        ("<b>bold</b>", "\\<b>bold\\</b>"),
        ("done!", "done!"),
        ("folder\\\nnext", "folder\\\\\\\nnext"),
        ("one\n\nthree", "one\\\n\\\nthree"),
    ] {
        assert_eq!(written(vec![paragraph("x"), paragraph(typed)]), format!("x\n\n{wanted}"), "{typed}");
    }
}

#[test]
fn a_cell_of_several_lines_stays_in_its_row() {
    let columns = vec![Column { head: "No.".to_owned(), width: 1 }, Column { head: "Action".to_owned(), width: 9 }];
    let table =
        Block::Table { caption: "Actions".to_owned(), columns, rows: vec![vec![prose("A1"), prose("Ask\nfirst")], vec![vec![], vec![]]] };
    assert_eq!(written(vec![table]), "| No. | Action |\n|---|---|\n| A1 | Ask <br>first |\n| | |");
}

#[test]
fn strong_words_stay_strong_beside_signs_and_letters() {
    let spans = vec![Span::Words("a".to_owned()), Span::Strong("(b)".to_owned()), Span::Words("c".to_owned())];
    assert_eq!(written(vec![Block::Paragraph(spans)]), "&#97;**(b)**&#99;");
}

// ---- Any page, any text: read back, it has the same blocks and the same words.

const NASTY: &[&str] = &[
    "|",
    "`",
    "```",
    "# ",
    "#",
    "1. ",
    "2) ",
    "- ",
    "+ ",
    "* ",
    "> ",
    "<b>",
    "</p>",
    "<!--",
    "&amp;",
    "&#35;",
    "[x](y)",
    "![",
    "[",
    "]: /u",
    "www.x.y",
    "https://x.y/a_b",
    "me@x.y",
    "~~",
    "~",
    "*",
    "**",
    "_",
    "__",
    "a_b",
    "    ",
    "\t",
    "\\",
    "\n---\n",
    "\n===\n",
    "\n",
    "\n\n",
    "[^1]",
    "[^1]: x",
    ":",
    ": x",
    "$x$",
    "$$",
    "{#id}",
    "{",
    "👩‍👩‍👧",
    "مرحبا",
    "多様性",
    "é",
    "a",
    "B",
    "7",
    " ",
    "\u{a0}",
    "\u{3000}",
    "!",
    "(",
    ")",
    ".",
    "\"",
    "'",
    "-",
    "=",
    "+++",
    ":-",
    "|-|-|",
    "[ ] ",
    "[[x]]",
    "^2^",
    "<br>",
    "<https://x.y>",
    "«",
    "…",
];

pub(in crate::export) fn any_text() -> impl Strategy<Value = String> {
    let nasty = vec(select(NASTY), 0..6).prop_map(|parts| parts.concat());
    prop_oneof![4 => nasty, 1 => any::<String>()].prop_map(|text| text::scrub(&text))
}

pub(in crate::export) fn any_label() -> impl Strategy<Value = String> {
    any_text().prop_map(|text| text::one_line(&text))
}

fn any_span() -> impl Strategy<Value = Text> {
    prop_oneof![
        4 => any_text().prop_map(|text| prose(&text)),
        2 => any_label().prop_map(|words| vec![Span::Strong(words)]),
        1 => any_label().prop_map(|word| vec![Span::State { word, tone: Tone::Quiet }]),
        1 => (any_label(), any_label()).prop_map(|(words, to)| vec![Span::Link { words, to }]),
        1 => Just(vec![Span::Break]),
    ]
}

pub(in crate::export) fn any_spans() -> impl Strategy<Value = Text> {
    vec(any_span(), 0..4).prop_map(|spans| spans.concat())
}

fn any_facts() -> impl Strategy<Value = Block> {
    vec((any_label(), any_spans()), 0..3).prop_map(Block::Facts)
}

fn any_table() -> impl Strategy<Value = Block> {
    (0_usize..4).prop_flat_map(|width| {
        (vec(any_label(), width), vec(vec(any_spans(), width), 0..3)).prop_map(|(heads, rows)| Block::Table {
            caption: String::new(),
            columns: heads.into_iter().map(|head| Column { head, width: 1 }).collect(),
            rows,
        })
    })
}

fn any_list() -> impl Strategy<Value = Block> {
    let leaf = prop_oneof![any_spans().prop_map(Block::Paragraph), any_facts()];
    leaf.prop_recursive(3, 12, 3, |inner| {
        (any::<bool>(), vec(vec(inner, 0..3), 0..3)).prop_map(|(ordered, items)| Block::List { ordered, items })
    })
}

pub(in crate::export) fn any_block() -> impl Strategy<Value = Block> {
    let leaf = prop_oneof![
        (2_u8..5, any_spans()).prop_map(|(level, text)| Block::Heading { level, text }),
        any_spans().prop_map(Block::Paragraph),
        any_list(),
        any_facts(),
        any_table(),
        (any_label(), 0_u8..3).prop_map(|(label, lines)| Block::Blank { label, lines }),
        any::<bool>().prop_map(|wide| Block::Turn { wide }),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| (any_label(), vec(inner, 0..3)).prop_map(|(label, blocks)| Block::Note { label, blocks }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_is_read_back_with_the_same_blocks_and_words(
        title in any_spans(),
        source in any_spans(),
        left_out in vec(any_label(), 0..2),
        blocks in vec(any_block(), 0..5),
    ) {
        let page = Document { title, source, left_out, blocks, ..page(vec![]) };
        let text = markdown(&page, &Words::of("en"));
        prop_assert!(text.lines().all(|line| !line.ends_with(' ')), "{}", text);
        prop_assert_eq!(seen(&text), meant_page(&page), "{}", text);
    }
}
