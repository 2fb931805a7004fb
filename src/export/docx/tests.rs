#![expect(clippy::unwrap_used, clippy::panic, reason = "a file that cannot be read back has failed")]

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;
use crate::{
    report::{Block, Column, Text, prose},
    text,
};
use reader::{Element, File};

mod reader;

fn written(page: &Document) -> File {
    let file = File::read(&docx(page, &Words::of("en")).unwrap()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(file.faults(), Vec::<String>::new());
    file
}

fn page(blocks: Vec<Block>) -> Document {
    Document { mark: Mark::Final(3), ..Document::sample(blocks) }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: prose(text) }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(prose(text))
}

fn table(rows: usize) -> Block {
    let columns = [("No.", 1), ("Action", 5), ("Why", 5)].map(|(head, width)| Column { head: head.to_owned(), width }).to_vec();
    let rows = (1..=rows).map(|n| vec![prose(&format!("A{n}")), prose("Do"), prose("So")]).collect();
    Block::Table { caption: "Actions".to_owned(), columns, rows }
}

fn list(ordered: bool, items: &[&str]) -> Block {
    Block::List { ordered, items: items.iter().map(|item| vec![paragraph(item)]).collect() }
}

/// The paragraphs of the body with their styles.
fn styled(file: &File) -> Vec<(String, String)> {
    let style = |paragraph: &Element| (paragraph.value("w:pPr/w:pStyle").unwrap_or("Normal").to_owned(), paragraph.letters());
    file.body().iter().filter(|element| element.name == "w:p").map(style).collect()
}

#[test]
fn headings_are_words_own_so_that_its_table_of_contents_finds_them() {
    let file = written(&page(vec![heading(2, "Findings"), heading(3, "Strategy"), heading(4, "Money"), paragraph("None")]));
    let seen = styled(&file);
    let wanted = [
        ("Title", "Plan"),
        ("Heading1", "Findings"),
        ("Heading2", "Strategy"),
        ("Heading3", "Money"),
        ("Normal", "None"),
        ("Source", "From here"),
    ];
    assert_eq!(seen, wanted.map(|(style, text)| (style.to_owned(), text.to_owned())));
    let styles = file.part("word/styles.xml");
    for (id, name, level) in [("Heading1", "heading 1", "0"), ("Heading2", "heading 2", "1"), ("Heading4", "heading 4", "3")] {
        let style = styles.children.iter().find(|style| style.with.get("w:styleId").is_some_and(|known| known == id)).unwrap();
        assert_eq!((style.value("w:name"), style.value("w:pPr/w:outlineLvl")), (Some(name), Some(level)));
    }
}

#[test]
fn a_table_says_its_head_again_on_every_page_and_keeps_its_rows_whole() {
    let file = written(&page(vec![table(2)]));
    let body = file.part("word/document.xml");
    let rows = body.all("w:tr");
    let heads: Vec<bool> = rows.iter().map(|row| row.get("w:trPr/w:tblHeader").is_some()).collect();
    assert_eq!(heads, [true, false, false]);
    assert!(rows.iter().all(|row| row.get("w:trPr/w:cantSplit").is_some()));
    let width: u32 = body.all("w:gridCol").iter().map(|column| column.with["w:w"].parse::<u32>().unwrap()).sum();
    assert_eq!(width, 11_906 - 2 * 1_134, "as wide as the text");
    assert_eq!(styled(&file)[1], ("Caption".to_owned(), "Actions".to_owned()));
}

#[test]
fn what_leads_to_a_table_stands_on_its_page() {
    let kept = |blocks: Vec<Block>| -> Vec<bool> {
        let file = written(&page(blocks));
        let body = file.body();
        let texts = body.iter().filter(|element| element.name == "w:p" && ["a", "b", "c", "d"].contains(&element.letters().as_str()));
        texts.map(|paragraph| paragraph.get("w:pPr/w:keepNext").is_some()).collect()
    };
    assert_eq!(kept(vec![paragraph("a"), paragraph("b"), table(1)]), [true, true]);
    assert_eq!(
        kept(["a", "b", "c", "d"].map(paragraph).into_iter().chain([table(1)]).collect()),
        [false, true, true, true],
        "a long text goes on"
    );
    assert_eq!(kept(vec![paragraph("a"), paragraph("b")]), [false, false]);
}

#[test]
fn a_row_that_is_higher_than_a_page_may_go_on_overleaf() {
    let Block::Table { caption, columns, mut rows } = table(1) else { panic!() };
    rows[0][1] = prose(&"word ".repeat(1_000));
    let file = written(&page(vec![Block::Table { caption, columns, rows }]));
    let whole: Vec<bool> = file.part("word/document.xml").all("w:tr").iter().map(|row| row.get("w:trPr/w:cantSplit").is_some()).collect();
    assert_eq!(whole, [true, false]);
}

#[test]
fn wide_tables_lie_on_their_side_and_the_rest_stands_upright() {
    let turn = |wide| Block::Turn { wide };
    let file = written(&page(vec![paragraph("a"), turn(true), table(1), turn(false), paragraph("b"), turn(false), paragraph("c")]));
    let body = file.part("word/document.xml");
    let paper = |section: &&Element| {
        let size = &section.get("w:pgSz").unwrap().with;
        (size["w:w"].clone(), size["w:h"].clone(), size["w:orient"].clone())
    };
    let (upright, wide) = (("11906", "16838", "portrait"), ("16838", "11906", "landscape"));
    let owned = |(w, h, orient): (&str, &str, &str)| (w.to_owned(), h.to_owned(), orient.to_owned());
    let sections = body.all("w:sectPr");
    assert_eq!(sections.iter().map(paper).collect::<Vec<_>>(), [owned(upright), owned(wide), owned(upright)]);
    // Each has its head and foot; only the first has a page with the title.
    assert!(sections.iter().all(|section| section.get("w:headerReference").is_some() && section.get("w:footerReference").is_some()));
    assert_eq!(sections.iter().filter(|section| section.get("w:titlePg").is_some()).count(), 1);
    let width: u32 = body.all("w:gridCol").iter().map(|column| column.with["w:w"].parse::<u32>().unwrap()).sum();
    assert_eq!(width, 16_838 - 2 * 1_134);
    let turned: Vec<String> = body.all("w:p").iter().filter(|p| p.get("w:pPr/w:pageBreakBefore").is_some()).map(|p| p.letters()).collect();
    assert_eq!(turned, ["c"]);
}

#[test]
fn a_page_that_begins_on_its_side_has_no_empty_page_before_it() {
    let file = written(&page(vec![Block::Turn { wide: true }, table(1)]));
    let sections = file.part("word/document.xml").all("w:sectPr").len();
    assert_eq!(sections, 1);
}

#[test]
fn every_page_says_which_it_is_of_how_many_and_whether_it_may_change() {
    for (mark, word) in [(Mark::Draft, "DRAFT"), (Mark::Final(3), "Version 3")] {
        let file = written(&Document { mark, ..page(vec![paragraph("a")]) });
        assert_eq!(file.part("word/header1.xml").letters(), format!("Plan · {word}"));
        assert_eq!(file.part("word/header2.xml").letters(), word);
        for foot in ["word/footer1.xml", "word/footer2.xml"] {
            let foot = file.part(foot);
            let fields: Vec<String> = foot.all("w:instrText").iter().map(|field| field.text.trim().to_owned()).collect();
            assert_eq!(fields, ["PAGE", "NUMPAGES"]);
            assert_eq!(foot.letters(), "Page 1 of 1", "until somebody counts");
        }
        assert_eq!(styled(&file).iter().any(|(_, text)| text == "DRAFT: this page may still change."), mark == Mark::Draft);
    }
}

#[test]
fn lists_are_real_and_each_numbered_one_begins_at_one() {
    let nested = Block::List { ordered: true, items: vec![vec![paragraph("x"), list(false, &["y"]), paragraph("z")]] };
    let file = written(&page(vec![list(true, &["a", "b"]), list(false, &["c"]), list(true, &["d"]), nested]));
    let body = file.part("word/document.xml");
    let item =
        |p: &&Element| Some((p.letters(), p.value("w:pPr/w:numPr/w:numId")?.to_owned(), p.value("w:pPr/w:numPr/w:ilvl")?.to_owned()));
    let items: Vec<_> = body.all("w:p").iter().filter_map(item).collect();
    let wanted = [("a", "3", "0"), ("b", "3", "0"), ("c", "2", "0"), ("d", "4", "0"), ("x", "5", "0"), ("y", "2", "1")];
    assert_eq!(items, wanted.map(|(text, list, depth)| (text.to_owned(), list.to_owned(), depth.to_owned())));
    let numbering = file.part("word/numbering.xml");
    let starts = |list: &&Element| list.with["w:numId"] != "1" && list.get("w:lvlOverride/w:startOverride").is_some();
    assert_eq!(numbering.all("w:num").iter().filter(|list| starts(list)).count(), 3);
    assert_eq!(styled(&file).iter().filter(|(style, _)| style == "ListParagraph").count(), 7, "what goes on in an item stays in it");
}

#[test]
fn a_state_is_a_word_with_a_shade_behind_it() {
    let state = Block::Paragraph(vec![Span::State { word: "Not in place".to_owned(), tone: Tone::Bad }]);
    let file = written(&page(vec![state]));
    let body = file.part("word/document.xml");
    let run = body.all("w:r").into_iter().find(|run| run.letters() == "Not in place").unwrap();
    assert_eq!(run.get("w:rPr/w:shd").unwrap().with["w:fill"], "F9D9D6");
}

#[test]
fn a_text_that_runs_from_the_right_does_so_line_by_line() {
    let file = written(&page(vec![paragraph("مدينة للجميع\nA city for everyone")]));
    let body = file.part("word/document.xml");
    let lines: Vec<(String, bool, bool)> = body
        .all("w:p")
        .iter()
        .filter(|p| p.letters().contains("city") || p.letters().contains("مدينة"))
        .map(|p| (p.letters(), p.get("w:pPr/w:bidi").is_some(), p.get("w:r/w:rPr/w:rtl").is_some()))
        .collect();
    assert_eq!(lines, [("مدينة للجميع".to_owned(), true, true), ("A city for everyone".to_owned(), false, false)]);
}

#[test]
fn links_lead_where_they_say_and_nowhere_else() {
    let link = |to: &str| Block::Paragraph(vec![Span::Link { words: "here".to_owned(), to: to.to_owned() }]);
    let file = written(&page(vec![link("https://x.y/?a=1&b=\"2\""), link("javascript:alert(1)"), link("https://x.y/?a=1&b=\"2\"")]));
    assert_eq!(file.part("word/document.xml").all("w:hyperlink").len(), 2);
    let relations = file.part("word/_rels/document.xml.rels");
    let outside: Vec<&String> = relations
        .children
        .iter()
        .filter(|relation| relation.with.get("TargetMode").is_some_and(|mode| mode == "External"))
        .map(|relation| &relation.with["Target"])
        .collect();
    assert_eq!(outside, ["https://x.y/?a=1&b=\"2\""]);
}

#[test]
fn there_is_room_to_write_up_to_the_edge() {
    let file = written(&page(vec![Block::Blank { label: "Signature".to_owned(), lines: 2 }]));
    let body = file.part("word/document.xml");
    let tabs = body.all("w:tabs").iter().map(|tabs| tabs.get("w:tab").unwrap().with.clone()).collect::<Vec<_>>();
    assert_eq!(tabs.len(), 2);
    assert!(tabs.iter().all(|tab| tab["w:leader"] == "underscore" && tab["w:pos"] == "9638"), "{tabs:?}");
}

#[test]
fn the_file_knows_its_title_and_its_language_and_nobody_who_wrote_it() {
    let file = written(&Document { title: prose("Plan <A> & \"B\""), language: "nb".to_owned(), ..page(vec![paragraph("a")]) });
    let core = file.part("docProps/core.xml");
    assert_eq!(core.get("dc:title").unwrap().text, "Plan <A> & \"B\"");
    assert_eq!(core.get("dc:language").unwrap().text, "nb-NO");
    assert_eq!(core.children.len(), 2);
    let spoken = file.part("word/styles.xml");
    assert_eq!(spoken.value("w:docDefaults/w:rPrDefault/w:rPr/w:lang"), Some("nb-NO"));
    assert_eq!(spoken.children.iter().filter(|style| style.with.contains_key("w:default")).count(), 1);
}

#[test]
fn a_language_from_a_file_cannot_break_out_of_its_place() {
    let file = written(&Document { language: "e\"n/><x".to_owned(), ..page(vec![]) });
    assert_eq!(file.part("docProps/core.xml").get("dc:language").unwrap().text, "enx");
}

#[test]
fn the_same_page_gives_the_same_file() {
    let page = page(vec![heading(2, "a"), table(3), list(true, &["b"])]);
    assert_eq!(docx(&page, &Words::of("en")), docx(&page, &Words::of("en")));
}

// ---- Any page, any text: read back, it has the same words in the same order, and nothing to mend.

const NASTY: &[&str] = &[
    "<w:t>",
    "</w:p>",
    "]]>",
    "<!--",
    "<?xml",
    "&",
    "&amp;",
    "&#0;",
    "&#xFFFE;",
    "'",
    "\"",
    ">",
    "=SUM(A1)",
    "+1",
    "@x",
    "\t",
    "\n",
    "\n\n",
    "\u{fffe}",
    "\u{ffff}",
    "\u{1b}",
    "\0",
    "\u{b}",
    "\u{85}",
    "\u{2028}",
    "\u{202e}",
    "\u{e000}",
    "\u{e001}",
    "👩‍👩‍👧",
    "مرحبا",
    "שלום",
    "多様性",
    "é",
    "a",
    " ",
    "\u{a0}",
    "|",
    "**",
    "{ $x }",
    "]",
    "%1.",
];

fn any_text() -> impl Strategy<Value = String> {
    let nasty = vec(select(NASTY), 0..6).prop_map(|parts| parts.concat());
    prop_oneof![4 => nasty, 1 => any::<String>()]
}

fn any_span() -> impl Strategy<Value = Text> {
    prop_oneof![
        4 => any_text().prop_map(|text| prose(&text)),
        2 => any_text().prop_map(|words| vec![Span::Strong(words)]),
        1 => any_text().prop_map(|word| vec![Span::State { word, tone: Tone::Good }]),
        1 => (any_text(), any_text()).prop_map(|(words, to)| vec![Span::Link { words, to: format!("https://{to}") }]),
        1 => Just(vec![Span::Break]),
    ]
}

fn any_spans() -> impl Strategy<Value = Text> {
    vec(any_span(), 0..4).prop_map(|spans| spans.concat())
}

fn any_block() -> impl Strategy<Value = Block> {
    let table = (0_usize..4).prop_flat_map(|width| {
        (any_text(), vec((any_text(), any::<u8>()), width), vec(vec(any_spans(), width), 0..3)).prop_map(|(caption, heads, rows)| {
            Block::Table { caption, columns: heads.into_iter().map(|(head, width)| Column { head, width }).collect(), rows }
        })
    });
    let leaf = prop_oneof![
        (1_u8..7, any_spans()).prop_map(|(level, text)| Block::Heading { level, text }),
        any_spans().prop_map(Block::Paragraph),
        vec((any_text(), any_spans()), 0..3).prop_map(Block::Facts),
        table,
        (any_text(), 0_u8..3).prop_map(|(label, lines)| Block::Blank { label, lines }),
        any::<bool>().prop_map(|wide| Block::Turn { wide }),
    ];
    leaf.prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            (any_text(), vec(inner.clone(), 0..3)).prop_map(|(label, blocks)| Block::Note { label, blocks }),
            (any::<bool>(), vec(vec(inner, 0..3), 0..3)).prop_map(|(ordered, items)| Block::List { ordered, items }),
        ]
    })
}

/// The words of a page in the order in which they are read.
fn meant(page: &Document) -> String {
    let mut out = inline::plain(&page.title);
    if page.mark == Mark::Draft {
        out += "DRAFT: this page may still change.";
    }
    page.blocks.iter().for_each(|block| meant_block(block, 0, &mut out));
    out + &inline::plain(&page.source) + &page.left_out.concat()
}

fn meant_block(block: &Block, depth: usize, out: &mut String) {
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => *out += &inline::plain(text),
        Block::Facts(facts) => {
            for (label, value) in facts {
                // Within a list a fact is a line.
                *out += &format!("{label}{}{}", if depth > 0 { ":" } else { "" }, inline::plain(value));
            }
        }
        Block::List { items, .. } => items.iter().flatten().for_each(|block| meant_block(block, depth + 1, out)),
        Block::Table { columns, .. } if columns.is_empty() => {}
        Block::Table { caption, columns, rows } => {
            *out += caption;
            columns.iter().for_each(|column| *out += &column.head);
            rows.iter().flatten().for_each(|cell| *out += &inline::plain(cell));
        }
        Block::Note { label, blocks } => {
            *out += label;
            blocks.iter().for_each(|block| meant_block(block, depth, out));
        }
        Block::Blank { label, .. } => *out += label,
        Block::Turn { .. } => {}
    }
}

/// Letters only: how blanks and lines are set nobody sees, and what is scrubbed is not there.
fn bare(text: &str) -> String {
    text::scrub(text).chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_is_read_back_with_the_same_words_and_nothing_to_mend(
        title in any_spans(),
        source in any_spans(),
        draft in any::<bool>(),
        left_out in vec(any_text(), 0..2),
        language in any_text(),
        blocks in vec(any_block(), 0..5),
    ) {
        let mark = if draft { Mark::Draft } else { Mark::Final(1) };
        let page = Document { title, source, mark, left_out, language, blocks };
        let file = written(&page);
        let seen: String = file.body().iter().map(Element::letters).collect();
        prop_assert_eq!(bare(&seen), bare(&meant(&page)));
    }
}
