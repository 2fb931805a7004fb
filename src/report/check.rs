//! What must hold of every page, whatever it says: asked by the test of every composer.

use super::{Block, Document, Span, Text};

impl Document {
    /// Everything that no page may have, in words for the one who wrote the composer.
    #[must_use]
    pub fn check(&self) -> Vec<String> {
        let mut faults = Vec::new();
        heading_text(&self.title, "the title", &mut faults);
        if is_blank(&self.source) {
            faults.push("the page does not say where it comes from".to_owned());
        }
        text(&self.source, "the source line", &mut faults);
        outline(&self.blocks, &mut faults);
        self.blocks.iter().for_each(|block| check(block, &mut faults));
        faults
    }
}

/// Levels never skip, and something stands under every heading.
fn outline(blocks: &[Block], faults: &mut Vec<String>) {
    let mut above = 1;
    for (at, block) in blocks.iter().enumerate() {
        let Block::Heading { level, text } = block else { continue };
        let name = words(text);
        if !(2..=4).contains(level) || *level > above + 1 {
            faults.push(format!("heading \"{name}\" of level {level} follows level {above}"));
        }
        above = *level;
        match blocks[at + 1..].iter().find(|next| !matches!(next, Block::Turn { .. })) {
            None => faults.push(format!("nothing stands under the last heading \"{name}\"")),
            Some(Block::Heading { level: next, .. }) if next <= level => faults.push(format!("nothing stands under heading \"{name}\"")),
            Some(_) => {}
        }
    }
}

fn check(block: &Block, faults: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } => heading_text(text, "a heading", faults),
        Block::Paragraph(spans) => {
            if is_blank(spans) {
                faults.push("a paragraph says nothing".to_owned());
            }
            text(spans, "a paragraph", faults);
        }
        Block::Facts(facts) => {
            if facts.is_empty() {
                faults.push("a list of facts is empty".to_owned());
            }
            for (name, value) in facts {
                label(name, "a fact", faults);
                if is_blank(value) {
                    faults.push(format!("fact \"{name}\" says nothing"));
                }
                text(value, "a fact", faults);
            }
        }
        Block::List { items, .. } => {
            if items.is_empty() || items.iter().any(Vec::is_empty) {
                faults.push("a list or an item of it is empty".to_owned());
            }
            for inner in items.iter().flatten() {
                if !matches!(inner, Block::Paragraph(_) | Block::Facts(_) | Block::List { .. }) {
                    faults.push("a list holds something that is neither paragraph, facts nor list".to_owned());
                }
                check(inner, faults);
            }
        }
        Block::Table { caption, columns, rows } => {
            label(caption, "a table", faults);
            columns.iter().for_each(|column| label(&column.head, "a column", faults));
            if columns.is_empty() || rows.is_empty() {
                faults.push(format!("table \"{caption}\" is empty"));
            }
            for row in rows {
                if row.len() != columns.len() {
                    faults.push(format!("table \"{caption}\" has {} columns and a row of {} cells", columns.len(), row.len()));
                }
                row.iter().for_each(|cell| text(cell, "a cell", faults));
            }
        }
        Block::Note { label, blocks } => {
            if blocks.is_empty() {
                faults.push(format!("note \"{label}\" is empty"));
            }
            blocks.iter().for_each(|inner| check(inner, faults));
        }
        Block::Blank { label: name, lines } => {
            label(name, "a place to write", faults);
            if *lines == 0 {
                faults.push(format!("there is no room to write \"{name}\""));
            }
        }
        Block::Turn { .. } => {}
    }
}

fn label(label: &str, place: &str, faults: &mut Vec<String>) {
    if label.trim().is_empty() || label.contains('\n') {
        faults.push(format!("{place} has no label, or one of several lines: \"{label}\""));
    }
}

fn heading_text(spans: &Text, place: &str, faults: &mut Vec<String>) {
    if is_blank(spans) {
        faults.push(format!("{place} is empty"));
    }
    if spans.contains(&Span::Break) {
        faults.push(format!("{place} has several lines: \"{}\"", words(spans)));
    }
    text(spans, place, faults);
}

fn text(spans: &Text, place: &str, faults: &mut Vec<String>) {
    for span in spans {
        match span {
            Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } | Span::Link { words, .. }
                if words.contains('\n') =>
            {
                faults.push(format!("{place} has a raw line end: \"{words}\""));
            }
            Span::State { word, .. } if word.trim().is_empty() => faults.push(format!("{place} has a state without its word")),
            Span::Link { words, to } if words.trim().is_empty() || to.trim().is_empty() => {
                faults.push(format!("{place} has a link without words or address"));
            }
            Span::Words(_) | Span::Strong(_) | Span::State { .. } | Span::Link { .. } | Span::Break => {}
        }
    }
}

fn is_blank(spans: &Text) -> bool {
    words(spans).trim().is_empty()
}

/// The bare words of a text.
fn words(spans: &Text) -> String {
    let word = |span: &Span| match span {
        Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } | Span::Link { words, .. } => words.clone(),
        Span::Break => " ".to_owned(),
    };
    spans.iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Column, prose};

    fn heading(level: u8, text: &str) -> Block {
        Block::Heading { level, text: prose(text) }
    }

    #[test]
    fn a_sound_page_has_no_faults() {
        let blocks = vec![heading(2, "Findings"), heading(3, "Strategy"), Block::Paragraph(prose("Nothing\nyet"))];
        assert_eq!(Document::sample(blocks).check(), Vec::<String>::new());
    }

    #[test]
    fn a_heading_with_nothing_under_it_is_a_fault() {
        let blocks = vec![heading(2, "Quick wins"), heading(2, "Findings"), Block::Paragraph(prose("None"))];
        assert_eq!(Document::sample(blocks).check(), ["nothing stands under heading \"Quick wins\""]);
        assert_eq!(Document::sample(vec![heading(2, "Quick wins")]).check().len(), 1);
    }

    #[test]
    fn a_level_is_never_skipped() {
        assert_eq!(Document::sample(vec![heading(3, "Strategy"), Block::Paragraph(prose("None"))]).check().len(), 1);
    }

    #[test]
    fn a_row_has_a_cell_per_column() {
        let columns = vec![Column { head: "No.".to_owned(), width: 1 }, Column { head: "Action".to_owned(), width: 5 }];
        let table = Block::Table { caption: "Actions".to_owned(), columns, rows: vec![vec![prose("A1")]] };
        assert_eq!(Document::sample(vec![table]).check(), ["table \"Actions\" has 2 columns and a row of 1 cells"]);
    }

    #[test]
    fn line_ends_are_breaks_and_never_in_headings() {
        assert_eq!(Document::sample(vec![Block::Paragraph(vec![Span::Words("a\nb".to_owned())])]).check().len(), 1);
        assert_eq!(Document::sample(vec![heading(2, "a\nb"), Block::Paragraph(prose("None"))]).check().len(), 1);
    }
}
