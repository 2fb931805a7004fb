//! A page read from top to bottom: for screen readers, pipes and plain mail. No drawing characters, no columns,
//! no line wider than a window of 80 cells. Nothing is told by where it stands alone: a heading says that it is
//! one, a table how many rows follow, and a row names each of its cells.

use crate::{
    report::{Block, Column, Document, Mark, Span, Text, dot, is_to_write},
    text::wrap,
    words::Words,
};

/// The widest line, in cells.
const WIDTH: usize = 78;

/// The page as plain text, `\n` at its end.
#[must_use]
pub fn text(page: &Document, words: &Words) -> String {
    let mut reader = Reader { words, dot: dot(words), number: [0; 3] };
    let mut parts = vec![reader.paragraph(&page.title, WIDTH)];
    if page.mark == Mark::Draft {
        parts.push(wrapped(&words.say("page-draft"), "", WIDTH));
    }
    parts.extend(reader.blocks(&page.blocks, WIDTH));
    parts.push(reader.paragraph(&page.source, WIDTH));
    parts.extend(page.left_out.iter().map(|line| wrapped(line, "", WIDTH)));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n"
}

struct Reader<'a> {
    words: &'a Words,
    /// What stands between things in a row: spoken, it is no pause.
    dot: String,
    /// The number of the part, its section and what is under that.
    number: [usize; 3],
}

impl Reader<'_> {
    /// Each block as a part of one or more lines; parts are set apart by an empty line.
    fn blocks(&mut self, blocks: &[Block], width: usize) -> Vec<String> {
        let mut parts = Vec::new();
        let mut heading = String::new();
        for block in blocks {
            match block {
                Block::Heading { level, text } => {
                    heading = self.plain(text);
                    if !heading.trim().is_empty() {
                        // Two empty lines before a part of the page: there are no larger letters here.
                        let apart = if *level == 2 { "\n" } else { "" };
                        parts.push(format!("{apart}{}", self.heading(*level, &heading, width)));
                    }
                }
                Block::Paragraph(text) => parts.push(self.paragraph(text, width)),
                Block::Facts(facts) => {
                    let lines = facts.iter().map(|(label, value)| self.labelled(label, value, width));
                    parts.push(lines.collect::<Vec<_>>().join("\n"));
                }
                Block::List { ordered, items } => {
                    let items = items.iter().enumerate().map(|(at, item)| {
                        let mark = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                        let inner = self.blocks(item, width.saturating_sub(mark.len()));
                        indent(&inner.join("\n"), &mark, &" ".repeat(mark.len()))
                    });
                    parts.push(items.collect::<Vec<_>>().join("\n"));
                }
                Block::Table { caption, columns, rows } => {
                    let mut args = vec![("rows", rows.len().into())];
                    // Said once is enough.
                    let key = if *caption == heading {
                        "page-rows"
                    } else {
                        args.push(("caption", caption.as_str().into()));
                        "page-rows-of"
                    };
                    // A form is told as what it asks for; its rows say nothing.
                    if !rows.is_empty() && rows.iter().all(|row| is_to_write(row)) {
                        let heads: Vec<String> = columns.iter().map(|column| column.head.clone()).collect();
                        let args =
                            [("label", caption.as_str().into()), ("heads", self.words.series(&heads).into()), ("rows", rows.len().into())];
                        parts.push(wrapped(&self.words.with("page-room-rows", &args), "  ", width));
                        continue;
                    }
                    parts.push(wrapped(&self.words.with(key, &args), "  ", width));
                    parts.extend(rows.iter().map(|row| self.record(columns, row, width)));
                }
                Block::Note { label, blocks } => {
                    let inner = self.blocks(blocks, width.saturating_sub(2)).join("\n\n");
                    let label = wrapped(label, "", width.saturating_sub(2));
                    let whole: Vec<String> = [label, inner].into_iter().filter(|part| !part.is_empty()).collect();
                    parts.push(indent(&whole.join("\n"), "  ", "  "));
                }
                Block::Blank { label, lines } => {
                    let room = self.words.with("page-room", &[("label", label.as_str().into()), ("lines", (*lines).into())]);
                    parts.push(wrapped(&room, "  ", width));
                }
                Block::Turn { .. } => {}
            }
        }
        parts.retain(|part| !part.trim().is_empty());
        parts
    }

    /// `Part 4: Findings`, `Section 4.1: 1 Public commitment`.
    fn heading(&mut self, level: u8, heading: &str, width: usize) -> String {
        let depth = usize::from(level.clamp(2, 4)) - 2;
        self.number[depth] += 1;
        self.number[depth + 1..].fill(0);
        let number = self.number[..=depth].iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
        let key = if depth == 0 { "page-part" } else { "page-section" };
        let said = self.words.with(key, &[("number", number.into()), ("heading", heading.into())]);
        wrapped(&said, "  ", width)
    }

    /// A row of a table: a line per cell, each with its head; empty cells need no word.
    fn record(&self, columns: &[Column], row: &[Text], width: usize) -> String {
        let told = columns.iter().zip(row).filter(|(_, cell)| !self.plain(cell).trim().is_empty());
        told.map(|(column, cell)| self.labelled(&column.head, cell, width)).collect::<Vec<_>>().join("\n")
    }

    fn labelled(&self, label: &str, value: &Text, width: usize) -> String {
        let label = self.words.with("page-label", &[("label", label.into())]);
        wrapped(&format!("{label} {}", self.plain(value)), "  ", width)
    }

    fn paragraph(&self, text: &Text, width: usize) -> String {
        wrapped(&self.plain(text), "", width)
    }

    /// The words of a text; an address is said behind its words, and each of several things has a line.
    fn plain(&self, text: &Text) -> String {
        let span = |span: &Span| match span {
            Span::Words(words) if *words == self.dot => "\n".to_owned(),
            Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } => words.clone(),
            Span::Link { words, to } if words == to => words.clone(),
            Span::Link { words, to } => format!("{words} ({to})"),
            Span::Break => "\n".to_owned(),
        };
        text.iter().map(span).collect()
    }
}

/// A text in lines, all but the first of them behind `rest`.
fn wrapped(text: &str, rest: &str, width: usize) -> String {
    let lines = wrap(text.trim(), width.saturating_sub(rest.len()).max(20));
    indent(&lines.join("\n"), "", rest)
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
        let wanted =
            "Plan\n\nDRAFT: this page may still change.\n\nTable of one row: Actions\n\nNo.: A1\nAction: Post the pledge\n\nFrom here\n";
        assert_eq!(text(&page, &Words::of("en")), wanted);
    }

    #[test]
    fn what_is_set_apart_is_set_in() {
        let note = Block::Note { label: String::new(), blocks: vec![Block::Paragraph(prose("one\ntwo"))] };
        let list = Block::List { ordered: true, items: vec![vec![Block::Paragraph(prose("three\nfour"))]] };
        let page = Document { mark: Mark::Final(1), ..Document::sample(vec![note, list]) };
        assert_eq!(text(&page, &Words::of("en")), "Plan\n\n  one\n  two\n\n1. three\n   four\n\nFrom here\n");
    }

    #[test]
    fn whoever_only_hears_the_page_knows_where_a_part_begins() {
        let heading = |level, text: &str| Block::Heading { level, text: prose(text) };
        let said = |text: &str| Block::Paragraph(prose(text));
        let columns = vec![Column { head: "Lead".to_owned(), width: 1 }];
        let table = Block::Table { caption: "By lead".to_owned(), columns, rows: vec![vec![prose("HR")], vec![prose("Press")]] };
        let blocks = vec![heading(2, "At a glance"), said("Two."), heading(2, "Findings"), heading(3, "2 Strategy"), said("None.")];
        let page = Document::sample([blocks, vec![heading(3, "5 Voices"), said("Some."), heading(2, "By lead"), table]].concat());
        let told = text(&page, &Words::of("en"));
        let wanted = ["Part 1: At a glance", "Part 2: Findings", "Section 2.1: 2 Strategy", "Section 2.2: 5 Voices", "Part 3: By lead"];
        assert_eq!(told.lines().filter(|line| line.starts_with("Part") || line.starts_with("Section")).collect::<Vec<_>>(), wanted);
        assert!(told.contains("\n\nPart 3: By lead\n\nTable of 2 rows\n\nLead: HR\n\nLead: Press\n\n"), "{told}");
    }

    #[test]
    fn things_in_a_row_have_a_line_each() {
        let words = Words::of("en");
        let series = [prose("A1 Post"), vec![Span::Words(dot(&words))], prose("A2 Name · it")].concat();
        let page = Document::sample(vec![Block::Facts(vec![("Quick wins".to_owned(), series)])]);
        assert!(text(&page, &words).contains("\n\nQuick wins: A1 Post\n  A2 Name · it\n"), "{}", text(&page, &words));
    }

    #[test]
    fn room_to_write_is_told_and_not_drawn() {
        let page = Document::sample(vec![Block::Blank { label: "What would help? ".repeat(9), lines: 3 }]);
        let told = text(&page, &Words::of("en"));
        assert!(!told.contains('_') && told.contains("(room for 3 lines)") && told.lines().all(|line| line.len() < 80), "{told}");
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
