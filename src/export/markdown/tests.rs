#![expect(clippy::panic, reason = "a test that reads the page back may stop at what it does not know")]

use proptest::{collection::vec, prelude::*, sample::select};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::*;
use crate::{
    report::{Tone, prose},
    text,
};

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
    assert_eq!(written(vec![table]), "| No. | Action |\n|---|---|\n| A1 | Ask<br>first |\n| | |");
}

#[test]
fn strong_words_stay_strong_beside_signs_and_letters() {
    let spans = vec![Span::Words("a".to_owned()), Span::Strong("(b)".to_owned()), Span::Words("c".to_owned())];
    assert_eq!(written(vec![Block::Paragraph(spans)]), "&#97;**(b)**&#99;");
}

// ---- Any page, any text: read back, it has the same blocks and the same words.

/// What a reader sees of a page.
#[derive(Debug, PartialEq)]
enum Seen {
    Heading(u8, Vec<Letter>),
    Paragraph(Vec<Letter>),
    List(bool, Vec<Vec<Seen>>),
    Table(Vec<Vec<Vec<Letter>>>),
    Quote(Vec<Seen>),
    Rule,
}

/// A character with what it stands in: strong, and the address of a link.
type Letter = (char, bool, String);

/// Blanks and line ends are one blank each, none at the ends; how a blank is set nobody sees.
fn tidy(letters: Vec<Letter>) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::new();
    for (c, strong, to) in letters {
        if !c.is_whitespace() {
            out.push((c, strong, to));
        } else if out.last().is_some_and(|(last, ..)| *last != ' ') {
            out.push((' ', false, String::new()));
        }
    }
    if out.last().is_some_and(|(last, ..)| *last == ' ') {
        out.pop();
    }
    out
}

fn letters(words: &str, strong: bool, to: &str) -> Vec<Letter> {
    words.chars().map(|c| (c, strong, to.to_owned())).collect()
}

fn meant(text: &Text) -> Vec<Letter> {
    let spans = text.iter().map(|span| match span {
        Span::Words(words) | Span::State { word: words, .. } => letters(words, false, ""),
        Span::Strong(words) => letters(words, true, ""),
        Span::Link { words, to } => letters(words, false, to.trim()),
        Span::Break => letters("\n", false, ""),
    });
    tidy(spans.flatten().collect())
}

fn meant_paragraph(letters: Vec<Letter>) -> Option<Seen> {
    (!letters.is_empty()).then_some(Seen::Paragraph(letters))
}

fn meant_fact(label: &str, value: &Text, colon: &str) -> Vec<Letter> {
    tidy([letters(&format!("{label}{colon}"), true, ""), letters(" ", false, ""), meant(value)].concat())
}

fn meant_blocks(blocks: &[Block]) -> Vec<Seen> {
    let mut seen = Vec::new();
    blocks_onto(&mut seen, blocks);
    seen
}

fn blocks_onto(seen: &mut Vec<Seen>, blocks: &[Block]) {
    for block in blocks {
        let next = match block {
            Block::Heading { level, text } => Some(meant(text)).filter(|text| !text.is_empty()).map(|text| Seen::Heading(*level, text)),
            Block::Paragraph(text) => meant_paragraph(meant(text)),
            Block::Facts(facts) => {
                let items: Vec<_> = facts.iter().map(|(label, value)| vec![Seen::Paragraph(meant_fact(label, value, ":"))]).collect();
                (!items.is_empty()).then_some(Seen::List(false, items))
            }
            Block::List { ordered, items } => {
                let items: Vec<_> = items.iter().map(|item| meant_blocks(item)).filter(|item| !item.is_empty()).collect();
                (!items.is_empty()).then_some(Seen::List(*ordered, items))
            }
            Block::Table { columns, rows, .. } => {
                let heads = columns.iter().map(|column| tidy(letters(&column.head, false, ""))).collect();
                let rows = rows.iter().map(|row| row.iter().map(meant).collect());
                (!columns.is_empty()).then(|| Seen::Table(std::iter::once(heads).chain(rows).collect()))
            }
            Block::Note { label, blocks } => {
                let mut inner: Vec<Seen> = meant_paragraph(tidy(letters(label, true, ""))).into_iter().collect();
                inner.extend(meant_blocks(blocks));
                (!inner.is_empty()).then_some(Seen::Quote(inner))
            }
            Block::Blank { label, lines } => {
                let rules = format!(" {}", "_".repeat(RULE)).repeat(usize::from(*lines));
                meant_paragraph(tidy(letters(&format!("{label}{rules}"), false, "")))
            }
            Block::Turn { .. } => (!seen.is_empty()).then_some(Seen::Rule),
        };
        seen.extend(next);
    }
}

fn meant_page(page: &Document) -> Vec<Seen> {
    let title = meant(&page.title);
    let mut seen: Vec<Seen> = (!title.is_empty()).then_some(Seen::Heading(1, title)).into_iter().collect();
    let rest = match page.blocks.split_first() {
        Some((Block::Facts(facts), rest)) if !facts.is_empty() => {
            let rows = facts.iter().map(|(label, value)| vec![tidy(letters(label, true, "")), meant(value)]);
            seen.push(Seen::Table(std::iter::once(vec![vec![], vec![]]).chain(rows).collect()));
            rest
        }
        _ => &page.blocks[..],
    };
    blocks_onto(&mut seen, rest);
    let end: Vec<Seen> = std::iter::once(meant(&page.source))
        .chain(page.left_out.iter().map(|line| tidy(letters(line, false, ""))))
        .filter_map(meant_paragraph)
        .collect();
    if !end.is_empty() {
        seen.push(Seen::Rule);
        seen.extend(end);
    }
    seen
}

struct Reader<'a> {
    events: std::iter::Peekable<Parser<'a>>,
}

impl Reader<'_> {
    fn blocks(&mut self, end: Option<TagEnd>) -> Vec<Seen> {
        let mut seen = Vec::new();
        let mut loose: Vec<Letter> = Vec::new();
        loop {
            // The words of a close list stand in its items without a paragraph of their own.
            if let Some(
                Event::Text(_) | Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) | Event::Start(Tag::Strong | Tag::Link { .. }),
            ) = self.events.peek()
            {
                loose.extend(self.letters(end));
                seen.extend(meant_paragraph(tidy(std::mem::take(&mut loose))));
                continue;
            }
            match self.events.next() {
                None => break,
                Some(Event::End(tag)) if Some(tag) == end => break,
                Some(Event::Rule) => seen.push(Seen::Rule),
                Some(Event::Start(Tag::Paragraph)) => {
                    let text = tidy(self.letters(None));
                    seen.push(Seen::Paragraph(text));
                    self.events.next();
                }
                Some(Event::Start(Tag::Heading { level, .. })) => {
                    let text = tidy(self.letters(None));
                    seen.push(Seen::Heading(level as u8, text));
                    self.events.next();
                }
                Some(Event::Start(Tag::List(first))) => {
                    let mut items = Vec::new();
                    while let Some(Event::Start(Tag::Item)) = self.events.next() {
                        items.push(self.blocks(Some(TagEnd::Item)));
                    }
                    seen.push(Seen::List(first.is_some(), items));
                }
                Some(Event::Start(Tag::BlockQuote(None))) => {
                    let inner = self.blocks(Some(TagEnd::BlockQuote(None)));
                    seen.push(Seen::Quote(inner));
                }
                Some(Event::Start(Tag::Table(_))) => seen.push(self.table()),
                other => panic!("not written by us: {other:?}"),
            }
        }
        seen
    }

    fn table(&mut self) -> Seen {
        let mut rows = Vec::new();
        loop {
            match self.events.next() {
                Some(Event::Start(Tag::TableHead | Tag::TableRow)) => rows.push(vec![]),
                Some(Event::Start(Tag::TableCell)) => {
                    let cell = tidy(self.letters(None));
                    self.events.next();
                    if let Some(row) = rows.last_mut() {
                        row.push(cell);
                    }
                }
                Some(Event::End(TagEnd::TableHead | TagEnd::TableRow)) => {}
                Some(Event::End(TagEnd::Table)) => return Seen::Table(rows),
                other => panic!("not written by us in a table: {other:?}"),
            }
        }
    }

    /// Running text up to what is none; the closing tag is left.
    fn letters(&mut self, _end: Option<TagEnd>) -> Vec<Letter> {
        let (mut strong, mut to, mut out) = (false, String::new(), Vec::new());
        loop {
            match self.events.peek() {
                Some(Event::Text(words)) => out.extend(letters(words, strong, &to)),
                Some(Event::SoftBreak | Event::HardBreak) => out.extend(letters("\n", false, "")),
                Some(Event::InlineHtml(tag)) if &**tag == "<br>" => out.extend(letters("\n", false, "")),
                Some(Event::Start(Tag::Strong)) => strong = true,
                Some(Event::End(TagEnd::Strong)) => strong = false,
                Some(Event::Start(Tag::Link { dest_url, .. })) => to = dest_url.to_string(),
                Some(Event::End(TagEnd::Link)) => to = String::new(),
                Some(
                    Event::InlineHtml(_) | Event::Code(_) | Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_),
                ) => {
                    panic!("not written by us in a line: {:?}", self.events.peek())
                }
                _ => return out,
            }
            self.events.next();
        }
    }
}

fn seen(text: &str) -> Vec<Seen> {
    // Every extension that reads signs as something, but those that only replace quotes, and front
    // matter: that stands at the top of a file, where a page has its title.
    let none = Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_OLD_FOOTNOTES;
    let options = Options::all().difference(none) | Options::ENABLE_FOOTNOTES;
    Reader { events: Parser::new_ext(text, options).peekable() }.blocks(None)
}

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

fn any_text() -> impl Strategy<Value = String> {
    let nasty = vec(select(NASTY), 0..6).prop_map(|parts| parts.concat());
    prop_oneof![4 => nasty, 1 => any::<String>()].prop_map(|text| text::scrub(&text))
}

fn any_label() -> impl Strategy<Value = String> {
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

fn any_spans() -> impl Strategy<Value = Text> {
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

fn any_block() -> impl Strategy<Value = Block> {
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
