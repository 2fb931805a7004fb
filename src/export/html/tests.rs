use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    export::markdown::tests::{any_block, any_label, any_spans},
    report::prose,
};
use judge::{faults, links, links_onto, meant_page, seen, unsound};

mod judge;

fn written(page: &Document) -> String {
    html(page, &Words::of("en")).unwrap_or_default()
}

fn page(blocks: Vec<Block>) -> Document {
    Document { mark: Mark::Final(1), ..Document::sample(blocks) }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(prose(text))
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: prose(text) }
}

fn table(rows: Vec<Vec<Text>>) -> Block {
    let columns = vec![Column { head: "No.".to_owned(), width: 1 }, Column { head: "Action".to_owned(), width: 4 }];
    Block::Table { caption: "Actions".to_owned(), columns, rows }
}

/// All that is wrong with what was written of a page, and with the words that come back.
fn wrong(page: &Document) -> Vec<String> {
    let text = written(page);
    let mut known = links(&page.blocks);
    links_onto(&mut known, &page.title);
    links_onto(&mut known, &page.source);
    let mut wrong = faults(&text, &known);
    let (seen, meant) = (seen(&text), meant_page(page, &Words::of("en").say("page-draft")));
    if seen != meant {
        wrong.push(format!("{seen:#?} instead of {meant:#?}"));
    }
    wrong
}

#[test]
fn a_page_has_its_language_its_name_and_a_way_past_what_stands_before_it() {
    let text = written(&page(vec![heading(2, "Findings"), paragraph("None.")]));
    assert!(text.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"), "{text}");
    assert!(text.contains("<title>Plan</title>"));
    assert!(text.contains("<body>\n<a class=\"skip\" href=\"#main\">Skip to the page</a>\n<main id=\"main\">"), "{text}");
    assert!(text.contains("<h1 dir=\"auto\">Plan</h1>") && text.contains("<h2 id=\"part-0\" dir=\"auto\">Findings</h2>"), "{text}");
    assert!(text.ends_with("<footer>\n<p dir=\"auto\">From here</p>\n</footer>\n</body>\n</html>\n"), "{text}");
}

#[test]
fn a_page_in_arabic_runs_from_right_to_left() {
    for (code, wanted) in [("ar", "lang=\"ar\" dir=\"rtl\""), ("he-IL", "lang=\"he-IL\" dir=\"rtl\""), ("nb", "lang=\"nb\" dir=\"ltr\"")] {
        assert!(written(&Document { language: code.to_owned(), ..page(vec![]) }).contains(wanted), "{code}");
    }
    for odd in ["", "x\"><script>", "a-very-long-code-that-is-no-language-at-all", "-en", "e n"] {
        assert!(written(&Document { language: odd.to_owned(), ..page(vec![]) }).contains("<html lang=\"und\" dir=\"ltr\">"), "{odd}");
    }
}

#[test]
fn a_draft_says_so_on_the_screen_and_on_each_sheet_of_paper() {
    let told = |mark| written(&Document { mark, ..page(vec![]) });
    let draft = told(Mark::Draft);
    assert!(draft.contains("<p class=\"draft\"><strong>DRAFT: this page may still change.</strong></p>"), "{draft}");
    assert!(draft.contains("@top-center { content: \"DRAFT\\00003a\\000020this"), "{draft}");
    assert!(!told(Mark::Final(2)).contains("DRAFT"));
}

#[test]
fn what_a_person_types_stays_text_wherever_it_stands() {
    for typed in [
        "</title></style><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><b>bold</b>",
        "--></main><!-- <![CDATA[ ]]>",
        "&lt;b&gt; &amp;amp; &#0; &notit; &",
        "</td></tr></table><h1>",
        "=1+1\n+1\n-1\n@SUM(A1)",
        "{{ page.title }} {% raw %}",
        "\\\"; } body { display: none } @import url(x);",
    ] {
        let text = || prose(typed);
        let label = || crate::text::one_line(typed);
        let columns = vec![Column { head: label(), width: 1 }, Column { head: label(), width: 1 }];
        let spans =
            || vec![Span::Strong(label()), Span::State { word: label(), tone: Tone::Bad }, Span::Link { words: label(), to: label() }];
        let blocks = vec![
            Block::Facts(vec![(label(), text())]),
            Block::Heading { level: 2, text: prose(&label()) },
            Block::Paragraph(spans()),
            Block::List { ordered: true, items: vec![vec![Block::Paragraph(text())], vec![Block::Facts(vec![(label(), text())])]] },
            Block::Table { caption: label(), columns, rows: vec![vec![text(), spans()], vec![vec![], text()]] },
            Block::Note { label: label(), blocks: vec![Block::Paragraph(text())] },
            Block::Blank { label: label(), lines: 2 },
        ];
        let page = Document { title: prose(&label()), source: text(), left_out: vec![label()], mark: Mark::Draft, ..page(blocks) };
        assert_eq!(page.check(), Vec::<String>::new());
        assert_eq!(wrong(&page), Vec::<String>::new(), "{typed}");
        assert_eq!(unsound(&written(&page)), Vec::<String>::new(), "{typed}");
    }
}

#[test]
fn a_link_leads_to_a_page_or_a_mailbox_and_nowhere_else() {
    let to = |to: &str| written(&page(vec![Block::Paragraph(vec![Span::Link { words: "there".to_owned(), to: to.to_owned() }])]));
    for known in ["https://example.org/a?b=1&c=2", "HTTP://example.org", "mailto:office@example.org"] {
        assert!(to(known).contains("\">there</a></p>"), "{known}");
    }
    for odd in ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "page", ""] {
        assert!(to(odd).contains("<p dir=\"auto\">there</p>"), "{odd}");
    }
}

#[test]
fn a_state_is_a_word_that_also_has_a_tone() {
    let state = vec![Span::State { word: "Partly in place".to_owned(), tone: Tone::Warning }];
    assert!(written(&page(vec![Block::Paragraph(state)])).contains("<span class=\"state warning\">Partly in place</span>"));
}

#[test]
fn each_cell_knows_its_heads() {
    let text = written(&page(vec![heading(2, "Actions"), table(vec![vec![prose("A1"), prose("Ask\nfirst")], vec![vec![], prose("x")]])]));
    assert!(text.contains("<table role=\"table\">\n<caption dir=\"auto\" class=\"unseen\">Actions</caption>"), "{text}");
    assert!(text.contains("<col style=\"width:20%\"><col style=\"width:80%\">"), "{text}");
    assert!(text.contains("<th role=\"columnheader\" scope=\"col\" dir=\"auto\">No.</th>"), "{text}");
    let first = "<th role=\"rowheader\" scope=\"row\" data-label=\"No.\" dir=\"auto\">A1</th>\
                 <td role=\"cell\" data-label=\"Action\" dir=\"auto\">Ask<br>first</td>";
    assert!(text.contains(first), "{text}");
    assert!(text.contains("<td role=\"cell\" data-label=\"No.\" dir=\"auto\"></td>"), "an empty head is no head: {text}");
}

#[test]
fn a_wide_table_lies_on_its_side_and_what_follows_stands_again() {
    let turn = |wide| Block::Turn { wide };
    let blocks = vec![paragraph("one"), turn(true), paragraph("two"), turn(false), paragraph("three")];
    let text = written(&page(blocks));
    let parts: Vec<&str> = text.split("<div class=\"").skip(1).filter_map(|part| part.split_once('"')).map(|(class, _)| class).collect();
    assert_eq!(parts, ["sheet", "sheet new wide", "sheet new"]);
    let empty = written(&page(vec![turn(true), turn(false), paragraph("one"), turn(true)]));
    assert_eq!(empty.matches("<div class=\"sheet").count(), 1, "no empty sheet of paper: {empty}");
}

#[test]
fn a_long_page_begins_with_its_parts() {
    let blocks =
        |parts: usize| (0..parts).flat_map(|part| [heading(2, &format!("Part {part}")), paragraph("x"), heading(3, "y"), paragraph("z")]);
    let short = written(&page(blocks(3).collect()));
    assert!(!short.contains("<nav"), "{short}");
    let long = page(blocks(4).chain([Block::Turn { wide: true }]).chain(blocks(1)).collect());
    let text = written(&long);
    assert!(text.contains("<li dir=\"auto\"><a href=\"#part-2\">Part 1</a></li>"), "{text}");
    assert!(text.contains("<li dir=\"auto\"><a href=\"#part-8\">Part 0</a></li>") && text.contains("<h2 id=\"part-8\""), "{text}");
    assert_eq!(wrong(&long), Vec::<String>::new());
}

#[test]
fn five_thousand_letters_without_a_blank_come_back_whole() {
    for letter in ["x", "多", "م", "👩‍👩‍👧", "e\u{301}"] {
        let long = letter.repeat(5_000);
        let blocks = vec![heading(2, &long), paragraph(&long), Block::Facts(vec![(long.clone(), prose(&long))])];
        let page = Document { title: prose(&long), ..page([blocks, vec![table(vec![vec![prose(&long), prose(&long)]])]].concat()) };
        assert_eq!(wrong(&page), Vec::<String>::new(), "{letter}");
    }
}

// ---- Colours.

/// The colours of each palette of the style sheet: light, and dark.
fn palettes() -> Vec<BTreeMap<&'static str, &'static str>> {
    let palettes = STYLE.split(":root {").skip(1).filter_map(|rest| rest.split('}').next());
    let colour = |line: &'static str| line.trim().strip_prefix("--")?.split_once(": ");
    palettes.map(|palette| palette.split(';').filter_map(colour).collect()).collect()
}

fn luminance(colour: &str) -> Option<f64> {
    let number = u32::from_str_radix(colour.strip_prefix('#').filter(|digits| digits.len() == 6)?, 16).ok()?;
    let part = |shift: u32| {
        let part = f64::from((number >> shift) & 0xff) / 255.0;
        if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    Some(0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0))
}

fn contrast(one: &str, other: &str) -> f64 {
    let (Some(one), Some(other)) = (luminance(one), luminance(other)) else { return 0.0 };
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn all_words_stand_out_from_their_ground_in_the_light_and_in_the_dark() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01 && (contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    let palettes = palettes();
    assert_eq!(palettes.len(), 2);
    for palette in &palettes {
        for word in ["ink", "soft", "link", "good", "warning", "bad"] {
            for ground in ["paper", "shade", "flag"] {
                let found = contrast(palette[word], palette[ground]);
                assert!(found >= 4.5, "{word} on {ground}: {found:.2}");
            }
        }
    }
    assert!(contrast(palettes[0]["ink"], palettes[0]["paper"]) > 12.0 && contrast(palettes[1]["ink"], palettes[1]["paper"]) > 12.0);
}

#[test]
fn no_colour_is_used_that_no_palette_has() {
    let rules = STYLE.split(['{', ';', '}']).filter_map(|rule| rule.trim().split_once(": ")).filter(|(name, _)| !name.starts_with("--"));
    let palettes = palettes();
    for (name, value) in rules {
        for colour in value.split("var(--").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(palettes.iter().all(|palette| palette.contains_key(colour)), "{name}: {value}");
        }
        let is_named = ["color", "background"].contains(&name) && !value.contains("var(--") && value != "inherit";
        assert!(!is_named && !value.contains('#'), "{name}: {value}");
    }
}

#[test]
fn the_style_sheet_asks_for_nothing_from_elsewhere() {
    assert!(["url(", "@import", "src:", "</"].iter().all(|word| !STYLE.contains(word)));
    assert!(STYLE.is_ascii());
}

// ---- Any page, any text.

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_is_read_back_with_the_same_parts_and_words(
        title in any_spans(),
        source in any_spans(),
        language in any_label(),
        left_out in vec(any_label(), 0..2),
        mark in prop_oneof![Just(Mark::Draft), Just(Mark::Final(1))],
        blocks in vec(any_block(), 0..5),
    ) {
        let page = Document { title, source, language, left_out, mark, blocks };
        prop_assert_eq!(wrong(&page), Vec::<String>::new(), "{}", written(&page));
    }
}
