//! A page for a browser, a printer and a phone: one file without script that asks for nothing from elsewhere.
//! The templates (`templates/`) escape whatever they are given; what they may take as it is
//! (`|safe`) is another template's words, our own style sheet, or a string that this file has made harmless.

use askama::Template;

use crate::{
    failure::Failure,
    report::{Block, Column, Document, Mark, Span, Text, Tone, is_to_write},
    text::shorten,
    words::Words,
};

/// What it looks like, on a screen, on a phone and on paper.
const STYLE: &str = include_str!("../../templates/page.css");

/// So many parts make a page long: it gets a list of them.
const LONG: usize = 4;

/// So many cells of the title stand at the foot of each sheet of paper.
const FOOT: usize = 90;

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// The page as HTML, `\n` at its end.
///
/// # Errors
/// None that is known: the templates only write to memory.
pub fn html(page: &Document, words: &Words) -> Result<String, Failure> {
    let (head, rest) = match page.blocks.split_first() {
        Some((Block::Facts(_), rest)) => page.blocks.split_at(page.blocks.len() - rest.len()),
        _ => (&[][..], &page.blocks[..]),
    };
    let (sheets, contents) = sheets(rest);
    let title = plain(&page.title);
    let draft = (page.mark == Mark::Draft).then(|| words.say("page-draft"));
    let whole = Page {
        page,
        language: language(&page.language),
        dir: direction(&page.language),
        style: STYLE.trim(),
        edges: edges(&title, draft.as_deref()),
        title,
        skip: words.say("page-skip"),
        draft,
        head: Blocks { blocks: head, parts: None },
        contents_label: words.say("page-contents"),
        contents: if contents.len() < LONG { vec![] } else { contents },
        sheets,
    };
    let mut written = whole.render().map_err(|error| Failure::new("export-not-written").with("said", error.to_string()))?;
    // Code points that no text may have in HTML, written out or not.
    written.retain(|c| !is_no_character(c));
    written.push('\n');
    Ok(written)
}

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    page: &'a Document,
    language: &'a str,
    dir: &'static str,
    title: String,
    style: &'static str,
    edges: String,
    skip: String,
    draft: Option<String>,
    head: Blocks<'a>,
    contents_label: String,
    /// The parts of the page: number and heading.
    contents: Vec<(usize, &'a Text)>,
    sheets: Vec<Sheet<'a>>,
}

impl<'a> Page<'a> {
    fn line(&self, text: &'a Text) -> Line<'a> {
        Line { text }
    }

    fn is_blank(&self, text: &Text) -> bool {
        is_blank(text)
    }
}

/// What stands between two turns of the paper.
struct Sheet<'a> {
    /// Whether it begins a new sheet, and whether that lies on its side.
    turned: Option<bool>,
    blocks: Blocks<'a>,
}

impl Sheet<'_> {
    fn class(&self) -> &'static str {
        match self.turned {
            None => "sheet",
            Some(false) => "sheet new",
            Some(true) => "sheet new wide",
        }
    }
}

/// Blocks beside each other. `parts`: how many headings of the page stand before them; none within a block.
#[derive(Template)]
#[template(path = "blocks.html")]
struct Blocks<'a> {
    blocks: &'a [Block],
    parts: Option<usize>,
}

/// A block that has something to show.
struct Piece<'a> {
    block: &'a Block,
    /// The number of a heading among those of the page.
    part: Option<usize>,
    /// Whether the heading above has said a table's caption already.
    said: bool,
}

impl<'a> Blocks<'a> {
    fn pieces(&self) -> Vec<Piece<'a>> {
        let (mut above, mut part) = (String::new(), self.parts);
        let piece = |block: &'a Block| {
            let mut number = None;
            if let Block::Heading { text, .. } = block {
                above = plain(text);
                (number, part) = (part, part.map(|part| part + 1));
            }
            let said = matches!(block, Block::Table { caption, .. } if *caption == above);
            Piece { block, part: number, said }
        };
        self.blocks.iter().filter(|block| shows(block)).map(piece).collect()
    }

    fn inner(&self, blocks: &'a [Block]) -> Self {
        Self { blocks, parts: None }
    }

    fn line(&self, text: &'a Text) -> Line<'a> {
        Line { text }
    }

    fn level(&self, level: &u8) -> u8 {
        (*level).clamp(2, 6)
    }

    fn list(&self, ordered: &bool) -> &'static str {
        if *ordered { "ol" } else { "ul" }
    }

    fn is_blank(&self, text: &Text) -> bool {
        is_blank(text)
    }

    fn is_to_write(&self, row: &[Text]) -> bool {
        is_to_write(row)
    }

    fn items(&self, items: &'a [Vec<Block>]) -> Vec<&'a [Block]> {
        items.iter().filter(|item| item.iter().any(shows)).map(Vec::as_slice).collect()
    }

    fn cells(&self, columns: &'a [Column], row: &'a [Text]) -> Vec<(&'a Column, &'a Text)> {
        columns.iter().zip(row).collect()
    }

    /// A column's share of the width, in hundredths.
    fn share(&self, columns: &[Column], column: &Column) -> usize {
        let all: usize = columns.iter().map(|column| usize::from(column.width)).sum();
        usize::from(column.width) * 100 / all.max(1)
    }
}

/// Running text.
#[derive(Template)]
#[template(path = "line.html")]
struct Line<'a> {
    text: &'a Text,
}

impl Line<'_> {
    fn tone(&self, tone: &Tone) -> &'static str {
        match tone {
            Tone::Good => "good",
            Tone::Warning => "warning",
            Tone::Bad => "bad",
            Tone::Quiet => "quiet",
        }
    }

    /// Where a link leads; nowhere, when it is no address of a page or a mailbox.
    fn address<'b>(&self, to: &'b str) -> Option<&'b str> {
        let to = to.trim();
        let (scheme, _) = to.split_once(':')?;
        ["https", "http", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known)).then_some(to)
    }
}

/// The blocks from turn to turn, and the headings of the second level with their numbers among all.
fn sheets(blocks: &[Block]) -> (Vec<Sheet<'_>>, Vec<(usize, &Text)>) {
    let (mut sheets, mut contents, mut parts) = (vec![], vec![], 0);
    let (mut turned, mut from, mut begun) = (None, 0, 0);
    let mut end = |turned, from: usize, to: usize, parts| {
        if blocks[from..to].iter().any(shows) {
            // Nothing stands before the first sheet's blocks, so it is no new one.
            sheets.push(Sheet { turned, blocks: Blocks { blocks: &blocks[from..to], parts: Some(parts) } });
        }
    };
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Turn { wide } => {
                end(turned, from, at, begun);
                (turned, from, begun) = (Some(*wide), at + 1, parts);
            }
            Block::Heading { level, text } if shows(block) => {
                if *level == 2 {
                    contents.push((parts, text));
                }
                parts += 1;
            }
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Facts(_)
            | Block::List { .. }
            | Block::Table { .. }
            | Block::Note { .. }
            | Block::Blank { .. } => {}
        }
    }
    end(turned, from, blocks.len(), begun);
    (sheets, contents)
}

/// Whether anything of a block is seen.
fn shows(block: &Block) -> bool {
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => !is_blank(text),
        Block::Facts(facts) => !facts.is_empty(),
        Block::List { items, .. } => items.iter().flatten().any(shows),
        Block::Table { columns, .. } => !columns.is_empty(),
        Block::Note { label, blocks } => !label.trim().is_empty() || blocks.iter().any(shows),
        Block::Blank { label, lines } => !label.trim().is_empty() || *lines > 0,
        Block::Turn { .. } => true,
    }
}

/// The words of a text without what they stand in.
fn plain(text: &Text) -> String {
    let words = text.iter().map(|span| match span {
        Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } | Span::Link { words, .. } => words,
        Span::Break => " ",
    });
    words.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_blank(text: &Text) -> bool {
    plain(text).is_empty()
}

/// The language as browsers and screen readers name it; "undetermined" where a session names none.
fn language(code: &str) -> &str {
    let is_code = (2..=35).contains(&code.len())
        && code.starts_with(|c: char| c.is_ascii_alphabetic())
        && code.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if is_code { code } else { "und" }
}

fn direction(code: &str) -> &'static str {
    let main = code.split('-').next().unwrap_or_default().to_ascii_lowercase();
    if RIGHT_TO_LEFT.contains(&main.as_str()) { "rtl" } else { "ltr" }
}

/// What stands at the edges of each sheet of paper: the title, the number, and that it is a draft.
fn edges(title: &str, draft: Option<&str>) -> String {
    let draft = draft.map(|draft| format!(" @top-center {{ content: {}; font-weight: bold }}", string(draft))).unwrap_or_default();
    let foot = string(&shorten(title, FOOT));
    format!("@page {{ @bottom-left {{ content: {foot} }} @bottom-right {{ content: counter(page) \" / \" counter(pages) }}{draft} }}")
}

/// A text as a string of a style sheet. All but letters and digits of ASCII are written as numbers, so that
/// nothing in it ends the string, the style sheet or its element.
fn string(text: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_string() } else { format!("\\{:06x}", u32::from(c)) };
    format!("\"{}\"", text.chars().filter(|c| !is_no_character(*c)).map(letter).collect::<String>())
}

fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests;
