//! A page as Markdown, as GitHub and most wikis read it. Whatever a text says, it stays text: the
//! writer knows the whole of Markdown's ambush (see `inline`), and a property test reads every kind
//! of page back.
//!
//! Captions of tables have no place in Markdown; the heading above says the same.

mod inline;

use inline::{Place, inline};

use crate::{
    report::{Block, Column, Document, Mark, Span, Text},
    words::Words,
};

/// The number of underscores of a line to write on.
const RULE: usize = 40;

/// The page as Markdown, `\n` at its end.
#[must_use]
pub fn markdown(page: &Document, words: &Words) -> String {
    let mut writer = Writer { words, parts: vec![], bullets: None };
    let title = inline(&page.title, Place::Heading);
    if !title.is_empty() {
        writer.parts.push(format!("# {title}"));
    }
    if page.mark == Mark::Draft {
        writer.parts.push(inline(&vec![Span::Strong(words.say("page-draft"))], Place::Paragraph));
    }
    let rest = match page.blocks.split_first() {
        // The title block: a table reads best there.
        Some((Block::Facts(facts), rest)) if !facts.is_empty() => {
            writer.parts.push(title_block(facts));
            rest
        }
        _ => &page.blocks[..],
    };
    writer.blocks(rest);
    writer.end(page);
    writer.parts.join("\n\n") + "\n"
}

/// Writes blocks that stand beside each other. A block may be several lines; none ends in a blank.
struct Writer<'a> {
    words: &'a Words,
    parts: Vec<String>,
    /// The bullet of the list that was written last, when nothing stands behind it yet: two lists
    /// with the same bullet would be read as one.
    bullets: Option<Bullet>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Bullet {
    ordered: bool,
    second: bool,
}

impl Writer<'_> {
    /// The same writer for what stands within a block.
    fn inner(&self, blocks: &[Block]) -> String {
        let mut inner = Writer { words: self.words, parts: vec![], bullets: None };
        inner.blocks(blocks);
        inner.parts.join("\n\n")
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn push(&mut self, part: String) {
        if !part.is_empty() {
            self.parts.push(part);
            self.bullets = None;
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let text = inline(text, Place::Heading);
                if !text.is_empty() {
                    self.push(format!("{} {text}", "#".repeat(usize::from((*level).clamp(2, 6)))));
                }
            }
            Block::Paragraph(text) => self.push(inline(text, Place::Paragraph)),
            Block::Facts(facts) => {
                let items = facts.iter().map(|(label, value)| {
                    let mut text = vec![Span::Strong(self.words.with("page-label", &[("label", label.as_str().into())]))];
                    text.push(Span::Words(" ".to_owned()));
                    text.extend(value.iter().cloned());
                    inline(&text, Place::Paragraph)
                });
                self.list(false, items.collect());
            }
            Block::List { ordered, items } => self.list(*ordered, items.iter().map(|item| self.inner(item)).collect()),
            Block::Table { columns, rows, .. } => self.push(table(columns, rows)),
            Block::Note { label, blocks } => {
                let label = inline(&vec![Span::Strong(label.clone())], Place::Paragraph);
                let inner = self.inner(blocks);
                let parts: Vec<String> = [label, inner].into_iter().filter(|part| !part.is_empty()).collect();
                if !parts.is_empty() {
                    self.push(indent(&parts.join("\n\n"), "> ", "> "));
                }
            }
            Block::Blank { label, lines } => {
                let label = inline(&vec![Span::Words(label.clone())], Place::Paragraph);
                // Bare underscores would be a rule across the page, or stress what stands between them.
                let rules = (0..*lines).map(|_| "\\_".repeat(RULE));
                let parts: Vec<String> = std::iter::once(label).chain(rules).filter(|part| !part.is_empty()).collect();
                self.push(parts.join("\\\n"));
            }
            // There is no paper to turn.
            Block::Turn { .. } => {}
        }
    }

    fn list(&mut self, ordered: bool, items: Vec<String>) {
        let items: Vec<String> = items.into_iter().filter(|item| !item.is_empty()).collect();
        if items.is_empty() {
            return;
        }
        let second = self.bullets.is_some_and(|last| last.ordered == ordered && !last.second);
        let mark = |at: usize| match (ordered, second) {
            (false, false) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
            (true, false) => format!("{}. ", at + 1),
            (true, true) => format!("{}) ", at + 1),
        };
        let close = items.iter().all(|item| !item.contains("\n\n"));
        let items: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(at, item)| {
                let mark = mark(at);
                indent(item, &mark, &" ".repeat(mark.len()))
            })
            .collect();
        self.push(items.join(if close { "\n" } else { "\n\n" }));
        self.bullets = Some(Bullet { ordered, second });
    }

    /// What was left out, and where the page comes from, under a rule.
    fn end(&mut self, page: &Document) {
        let left_out = page.left_out.iter().map(|line| inline(&vec![Span::Words(line.clone())], Place::Paragraph));
        let mut end = vec![inline(&page.source, Place::Paragraph)];
        end.extend(left_out);
        end.retain(|part| !part.is_empty());
        if !end.is_empty() {
            self.push("---".to_owned());
            end.into_iter().for_each(|part| self.push(part));
        }
    }
}

fn title_block(facts: &[(String, Text)]) -> String {
    let mut lines = vec!["| | |".to_owned(), "|---|---|".to_owned()];
    for (label, value) in facts {
        lines.push(row(&[vec![Span::Strong(label.clone())], value.clone()]));
    }
    lines.join("\n")
}

fn table(columns: &[Column], rows: &[Vec<Text>]) -> String {
    if columns.is_empty() {
        return String::new();
    }
    let heads: Vec<Text> = columns.iter().map(|column| vec![Span::Words(column.head.clone())]).collect();
    let mut lines = vec![row(&heads), format!("|{}", "---|".repeat(columns.len()))];
    lines.extend(rows.iter().map(|cells| row(cells)));
    lines.join("\n")
}

fn row(cells: &[Text]) -> String {
    let cell = |text: &Text| match inline(text, Place::Cell) {
        text if text.is_empty() => " |".to_owned(),
        text => format!(" {text} |"),
    };
    cells.iter().fold("|".to_owned(), |row, text| row + &cell(text))
}

/// The lines of a part behind a mark; further lines behind `rest`, empty ones without blanks.
fn indent(part: &str, first: &str, rest: &str) -> String {
    let mark = |(at, line): (usize, &str)| {
        let mark = if at == 0 { first } else { rest };
        if line.is_empty() { mark.trim_end().to_owned() } else { format!("{mark}{line}") }
    };
    part.split('\n').enumerate().map(mark).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
pub(super) mod tests;
