//! Reads our Markdown back with a parser of another house: a page must come back with the same blocks
//! and the same words, whatever was typed into it. Also used by the fuzz targets (`tests/fuzz/`).

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Document, RULE, Span, Text};

/// What a reader sees of a page.
#[derive(Debug, PartialEq)]
pub enum Seen {
    Heading(u8, Vec<Letter>),
    Paragraph(Vec<Letter>),
    List(bool, Vec<Vec<Seen>>),
    Table(Vec<Vec<Vec<Letter>>>),
    Quote(Vec<Seen>),
    Rule,
}

/// A character with what it stands in: strong, and the address of a link.
pub type Letter = (char, bool, String);

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
            Block::Turn { .. } => None,
        };
        seen.extend(next);
    }
}

/// What a reader of this page should see.
pub fn meant_page(page: &Document) -> Vec<Seen> {
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

/// What a reader of this text sees.
pub fn seen(text: &str) -> Vec<Seen> {
    // Every extension that reads signs as something, but those that only replace quotes, and front
    // matter: that stands at the top of a file, where a page has its title.
    let none = Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_OLD_FOOTNOTES;
    let options = Options::all().difference(none) | Options::ENABLE_FOOTNOTES;
    Reader { events: Parser::new_ext(text, options).peekable() }.blocks(None)
}
