//! A page as rows of so many cells. Tables stand as tables where they fit, else they are told row by row.

use super::{Look, Row};
use crate::{
    report::{Block, Column, Document, Mark, Span, Text, Tone},
    text::{drawable, width as cells, wrap},
    words::Words,
};

/// The cells between two columns.
const GAP: usize = 2;
/// A cell of a table that takes more rows than this is told in a row of its own.
const TALLEST: usize = 7;
/// The widest label that stands beside what it is for.
const LABEL: usize = 22;

/// All of a page, in the order in which it is written.
pub fn rows(page: &Document, words: &Words, width: usize) -> Vec<Row> {
    let mut out = Out { words, width, rows: Vec::new() };
    out.text(&page.title, 0, Look::Strong);
    out.rows.push(vec![(String::new(), Look::Rule)]);
    if page.mark == Mark::Draft {
        let draft = vec![Span::State { word: words.say("page-draft"), tone: Tone::Warning }];
        out.text(&draft, 0, Look::Plain);
        out.blank();
    }
    out.blocks(&page.blocks, 0);
    out.rows.push(vec![(String::new(), Look::Rule)]);
    out.text(&page.source, 0, Look::Quiet);
    for line in &page.left_out {
        out.text(&vec![Span::Words(line.clone())], 0, Look::Quiet);
    }
    out.rows
}

struct Out<'a> {
    words: &'a Words,
    width: usize,
    rows: Vec<Row>,
}

impl Out<'_> {
    fn blank(&mut self) {
        if self.rows.last().is_some_and(|row| !row.is_empty()) {
            self.rows.push(Row::new());
        }
    }

    fn text(&mut self, text: &Text, indent: usize, base: Look) {
        let rows = set(text, self.width.saturating_sub(indent).max(8), base);
        self.rows.extend(rows.into_iter().map(|row| indented(row, indent)));
    }

    /// A label, and beside it or below it what it is for.
    fn labelled(&mut self, label: &str, text: &Text, indent: usize, beside: usize) {
        let label = vec![Span::Words(label.to_owned())];
        if beside == 0 {
            self.text(&label, indent, Look::Quiet);
            return self.text(text, indent + 2, Look::Plain);
        }
        let heads = set(&label, beside.saturating_sub(GAP).max(1), Look::Quiet);
        let rows = set(text, self.width.saturating_sub(indent + beside).max(8), Look::Plain);
        let lines = beside_each_other(&[(heads, beside), (rows, 0)]);
        self.rows.extend(lines.into_iter().map(|row| indented(row, indent)));
    }

    fn blocks(&mut self, blocks: &[Block], indent: usize) {
        for block in blocks {
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: usize) {
        match block {
            Block::Heading { level, text } => {
                self.blank();
                self.text(text, indent, Look::Strong);
                // There are no larger letters here: a part of the page is underlined.
                if *level == 2 {
                    let wide = self.rows.last().map_or(0, |row| row.iter().map(|(text, _)| cells(text)).sum());
                    self.rows.push(vec![("-".repeat(wide), Look::Quiet)]);
                } else {
                    self.rows.push(Row::new());
                }
            }
            Block::Paragraph(text) => {
                self.text(text, indent, Look::Plain);
                self.blank();
            }
            Block::Facts(facts) => {
                let labels = facts.iter().map(|(label, _)| self.words.with("page-label", &[("label", label.as_str().into())]));
                let labels: Vec<String> = labels.collect();
                let beside = beside(labels.iter().map(String::as_str));
                for (label, (_, value)) in labels.iter().zip(facts) {
                    self.labelled(label, value, indent, beside);
                }
                self.blank();
            }
            Block::List { ordered, items } => {
                for (at, item) in items.iter().enumerate() {
                    let mark = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                    let from = self.rows.len();
                    let hung = indent + cells(&mark);
                    self.blocks(item, hung);
                    while self.rows.len() > from + 1 && self.rows.last().is_some_and(Row::is_empty) {
                        self.rows.pop();
                    }
                    if let Some(first) = self.rows.get_mut(from) {
                        let hangs = first.first().is_some_and(|(text, _)| text.len() == hung && text.trim().is_empty());
                        if hangs {
                            first.remove(0);
                        }
                        first.insert(0, (format!("{}{mark}", " ".repeat(indent)), Look::Plain));
                    }
                }
                self.blank();
            }
            Block::Table { caption, columns, rows } => {
                let caption = vec![Span::Words(caption.clone())];
                self.text(&caption, indent, Look::Quiet);
                match grid(columns, rows, self.width.saturating_sub(indent)) {
                    Some(lines) => self.rows.extend(lines.into_iter().map(|row| indented(row, indent))),
                    None => self.told(columns, rows, indent),
                }
                self.blank();
            }
            Block::Note { label, blocks } => {
                if !label.is_empty() {
                    self.text(&vec![Span::Strong(label.clone())], indent, Look::Strong);
                }
                self.blocks(blocks, indent + 2);
                self.blank();
            }
            Block::Blank { label, lines } => {
                self.text(&vec![Span::Words(label.clone())], indent, Look::Plain);
                for _ in 0..*lines {
                    let line = "_".repeat(self.width.saturating_sub(indent).min(60));
                    self.rows.push(indented(vec![(line, Look::Quiet)], indent));
                }
                self.blank();
            }
            Block::Turn { .. } => {
                self.blank();
                self.rows.push(vec![(String::new(), Look::Rule)]);
            }
        }
    }

    /// A table row by row: each cell behind the head of its column.
    fn told(&mut self, columns: &[Column], rows: &[Vec<Text>], indent: usize) {
        let heads: Vec<String> =
            columns.iter().map(|column| self.words.with("page-label", &[("label", column.head.as_str().into())])).collect();
        let beside = beside(heads.iter().map(String::as_str));
        for row in rows {
            self.blank();
            for (head, cell) in heads.iter().zip(row).filter(|(_, cell)| !is_blank(cell)) {
                self.labelled(head, cell, indent + 2, beside);
            }
        }
    }
}

/// The cells that labels take beside what they are for; 0 where they are too wide to stand there.
fn beside<'a>(labels: impl Iterator<Item = &'a str>) -> usize {
    let widest = labels.map(cells).max().unwrap_or(0);
    if widest > LABEL { 0 } else { widest + GAP }
}

fn is_blank(text: &Text) -> bool {
    text.iter().all(|span| plain(span).trim().is_empty())
}

fn plain(span: &Span) -> &str {
    match span {
        Span::Words(text) | Span::Strong(text) => text,
        Span::State { word, .. } => word,
        Span::Link { words, .. } => words,
        Span::Break => "\n",
    }
}

fn indented(row: Row, indent: usize) -> Row {
    if indent == 0 || row.is_empty() {
        return row;
    }
    [vec![(" ".repeat(indent), Look::Plain)], row].concat()
}

/// A text in rows of so many cells; its pieces keep their looks.
fn set(text: &Text, width: usize, base: Look) -> Vec<Row> {
    let mut whole = String::new();
    let mut ends: Vec<(usize, Look)> = Vec::new();
    for span in text {
        whole.push_str(&drawable(plain(span)));
        let look = match span {
            Span::Words(_) | Span::Break | Span::Link { .. } => base,
            Span::Strong(_) => Look::Strong,
            Span::State { tone, .. } => Look::State(*tone),
        };
        ends.push((whole.len(), look));
    }
    let mut rows = Vec::new();
    let mut from = 0;
    for line in wrap(&whole, width) {
        // A row is a part of the text; what was left out before it are blanks and line ends.
        let start = whole.get(from..).and_then(|rest| rest.find(&line)).map_or(from, |at| from + at);
        let end = (start + line.len()).min(whole.len());
        rows.push(pieces(&whole, start, end, &ends));
        from = end;
    }
    rows
}

/// The part of a text from one byte to another, cut where its look changes.
fn pieces(whole: &str, start: usize, end: usize, ends: &[(usize, Look)]) -> Row {
    let mut row = Row::new();
    let mut at = start;
    // Looks end in order, so those that ended before this row are passed over at once.
    let first = ends.partition_point(|(until, _)| *until <= start);
    for (until, look) in ends.get(first..).unwrap_or_default() {
        let to = (*until).min(end);
        if to > at {
            row.extend(whole.get(at..to).map(|text| (text.to_owned(), *look)));
            at = to;
        }
        if at >= end {
            break;
        }
    }
    row
}

/// Columns of rows beside each other, each with the cells that it takes; the last one takes what it needs.
fn beside_each_other(columns: &[(Vec<Row>, usize)]) -> Vec<Row> {
    let height = columns.iter().map(|(rows, _)| rows.len()).max().unwrap_or(0);
    let last = columns.len().saturating_sub(1);
    let line = |at: usize| {
        let mut row = Row::new();
        for (place, (rows, width)) in columns.iter().enumerate() {
            let piece = rows.get(at).cloned().unwrap_or_default();
            let taken: usize = piece.iter().map(|(text, _)| cells(text)).sum();
            row.extend(piece);
            if place < last {
                row.push((" ".repeat(width.saturating_sub(taken)), Look::Plain));
            }
        }
        row
    };
    (0..height).map(line).collect()
}

/// A table as a table; none where a word would be cut or a cell grow too tall.
fn grid(columns: &[Column], rows: &[Vec<Text>], width: usize) -> Option<Vec<Row>> {
    let widths = widths(columns, rows, width)?;
    let mut lines = vec![];
    let heads: Vec<Text> = columns.iter().map(|column| vec![Span::Words(column.head.clone())]).collect();
    lines.extend(grid_row(&heads, &widths, Look::Quiet)?);
    let rule: Vec<(Vec<Row>, usize)> = widths.iter().map(|width| (vec![vec![("-".repeat(*width), Look::Quiet)]], width + GAP)).collect();
    lines.extend(beside_each_other(&rule));
    for row in rows {
        let set = grid_row(row, &widths, Look::Plain)?;
        // Rows of several lines are set apart by an empty one.
        let is_tall = set.len() > 1;
        lines.extend(set);
        if is_tall {
            lines.push(Row::new());
        }
    }
    Some(lines)
}

fn grid_row(row: &[Text], widths: &[usize], base: Look) -> Option<Vec<Row>> {
    let mut set_cells = Vec::with_capacity(row.len());
    for (cell, width) in row.iter().zip(widths) {
        let rows = set(cell, *width, base);
        if rows.len() > TALLEST {
            return None;
        }
        set_cells.push((rows, width + GAP));
    }
    Some(beside_each_other(&set_cells))
}

/// The cells of each column: what its longest word needs, and its share of the rest.
fn widths(columns: &[Column], rows: &[Vec<Text>], width: usize) -> Option<Vec<usize>> {
    let longest = |text: &str| text.split_whitespace().map(|word| cells(&drawable(word))).max().unwrap_or(0);
    let mut least: Vec<usize> = columns.iter().map(|column| longest(&column.head).max(1)).collect();
    let mut most: Vec<usize> = columns.iter().map(|column| cells(&column.head)).collect();
    for row in rows {
        for ((least, most), cell) in least.iter_mut().zip(&mut most).zip(row) {
            for span in cell {
                *least = longest(plain(span)).max(*least);
                *most = cells(plain(span)).max(*most);
            }
        }
    }
    let gaps = GAP * columns.len().saturating_sub(1);
    let mut left = width.checked_sub(least.iter().sum::<usize>() + gaps)?;
    let mut all = least;
    let shares: usize = columns.iter().map(|column| usize::from(column.width.max(1))).sum();
    let spare = left;
    for ((width, most), column) in all.iter_mut().zip(&most).zip(columns) {
        let more = (spare * usize::from(column.width.max(1)) / shares.max(1)).min(most.saturating_sub(*width)).min(left);
        *width += more;
        left -= more;
    }
    // What one column does not need another may have.
    for (width, most) in all.iter_mut().zip(&most) {
        let more = most.saturating_sub(*width).min(left);
        *width += more;
        left -= more;
    }
    Some(all)
}

#[cfg(test)]
mod tests;
