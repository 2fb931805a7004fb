//! A page read from top to bottom: for screen readers, pipes and plain mail. No drawing characters,
//! no columns, no line wider than a window of 80 cells.

use crate::{
    report::{Block, Column, Document, Mark, Span, Text},
    text::wrap,
    words::Words,
};

/// The widest line, in cells.
const WIDTH: usize = 78;

/// The page as plain text, `\n` at its end.
#[must_use]
pub fn text(page: &Document, words: &Words) -> String {
    let mut parts = vec![paragraph(&page.title, "", "", WIDTH)];
    if page.mark == Mark::Draft {
        parts.push(wrapped(&words.say("page-draft"), "", "", WIDTH));
    }
    parts.extend(blocks(&page.blocks, words, WIDTH));
    parts.push(paragraph(&page.source, "", "", WIDTH));
    parts.extend(page.left_out.iter().map(|line| wrapped(line, "", "", WIDTH)));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n"
}

/// Each block as a part of one or more lines; parts are set apart by an empty line.
fn blocks(blocks: &[Block], words: &Words, width: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut heading = String::new();
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                heading = plain(text);
                // Two empty lines before a part of the page: there are no larger letters here.
                let apart = if *level == 2 { "\n" } else { "" };
                parts.push(format!("{apart}{}", paragraph(text, "", "", width)));
            }
            Block::Paragraph(text) => parts.push(paragraph(text, "", "", width)),
            Block::Facts(facts) => {
                let lines = facts.iter().map(|(label, value)| {
                    let label = words.with("page-label", &[("label", label.as_str().into())]);
                    wrapped(&format!("{label} {}", plain(value)), "", "  ", width)
                });
                parts.push(lines.collect::<Vec<_>>().join("\n"));
            }
            Block::List { ordered, items } => {
                let items = items.iter().enumerate().map(|(at, item)| {
                    let mark = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                    let inner = self::blocks(item, words, width.saturating_sub(mark.len()));
                    indent(&inner.join("\n"), &mark, &" ".repeat(mark.len()))
                });
                parts.push(items.collect::<Vec<_>>().join("\n"));
            }
            Block::Table { caption, columns, rows } => {
                // Said once is enough.
                if *caption != heading {
                    parts.push(wrapped(caption, "", "", width));
                }
                parts.extend(rows.iter().map(|row| record(columns, row, words, width)));
            }
            Block::Note { label, blocks } => {
                let inner = self::blocks(blocks, words, width.saturating_sub(2)).join("\n\n");
                let label = wrapped(label, "", "", width.saturating_sub(2));
                let whole: Vec<String> = [label, inner].into_iter().filter(|part| !part.is_empty()).collect();
                parts.push(indent(&whole.join("\n"), "  ", "  "));
            }
            Block::Blank { label, lines } => {
                let rules = std::iter::repeat_n("____".to_owned(), usize::from(*lines));
                parts.push(std::iter::once(label.clone()).chain(rules).collect::<Vec<_>>().join("\n"));
            }
            Block::Turn { .. } => {}
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// A row of a table: a line per cell, each with its head; empty cells need no word.
fn record(columns: &[Column], row: &[Text], words: &Words, width: usize) -> String {
    let cells = columns.iter().zip(row).filter_map(|(column, cell)| {
        let value = plain(cell);
        if value.trim().is_empty() {
            return None;
        }
        let head = words.with("page-label", &[("label", column.head.as_str().into())]);
        Some(wrapped(&format!("{head} {value}"), "", "  ", width))
    });
    cells.collect::<Vec<_>>().join("\n")
}

/// The words of a text; an address is said behind its words.
fn plain(text: &Text) -> String {
    let span = |span: &Span| match span {
        Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } => words.clone(),
        Span::Link { words, to } if words == to => words.clone(),
        Span::Link { words, to } => format!("{words} ({to})"),
        Span::Break => "\n".to_owned(),
    };
    text.iter().map(span).collect()
}

fn paragraph(text: &Text, first: &str, rest: &str, width: usize) -> String {
    wrapped(&plain(text), first, rest, width)
}

fn wrapped(text: &str, first: &str, rest: &str, width: usize) -> String {
    let lines = wrap(text.trim(), width.saturating_sub(rest.len()).max(20));
    indent(&lines.join("\n"), first, rest)
}

fn indent(part: &str, first: &str, rest: &str) -> String {
    let mark = |(at, line): (usize, &str)| {
        let line = line.trim_end();
        let mark = if at == 0 { first } else { rest };
        if line.is_empty() { String::new() } else { format!("{mark}{line}") }
    };
    part.split('\n').enumerate().map(mark).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{report::prose, text};

    #[test]
    fn a_row_is_read_with_its_heads() {
        let columns = ["No.", "Action", "Lead"].map(|head| Column { head: head.to_owned(), width: 1 }).to_vec();
        let rows = vec![vec![prose("A1"), prose("Post the pledge"), vec![]]];
        let page = Document::sample(vec![Block::Table { caption: "Actions".to_owned(), columns, rows }]);
        let wanted = "Plan\n\nDRAFT: this page may still change.\n\nActions\n\nNo.: A1\nAction: Post the pledge\n\nFrom here\n";
        assert_eq!(text(&page, &Words::of("en")), wanted);
    }

    #[test]
    fn what_is_set_apart_is_set_in() {
        let note = Block::Note { label: String::new(), blocks: vec![Block::Paragraph(prose("one\ntwo"))] };
        let list = Block::List { ordered: true, items: vec![vec![Block::Paragraph(prose("three\nfour"))]] };
        let page = Document { mark: Mark::Final(1), ..Document::sample(vec![note, list]) };
        assert_eq!(text(&page, &Words::of("en")), "Plan\n\n  one\n  two\n\n1. three\n   four\n\nFrom here\n");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_window(typed in any::<String>(), label in any::<String>()) {
            let label = text::one_line(&label);
            let facts = Block::Facts(vec![(label.clone(), prose(&text::block(&typed)))]);
            let nested = Block::Note { label, blocks: vec![Block::List { ordered: false, items: vec![vec![facts]] }] };
            let page = Document::sample(vec![nested]);
            for line in super::text(&page, &Words::of("en")).lines() {
                prop_assert!(text::width(line) < 80 && !line.ends_with(' '), "{:?}", line);
            }
        }
    }
}
