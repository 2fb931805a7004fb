//! Blocks as paragraphs and tables, one after the other: each is written out as soon as it is made, because
//! the library's values are some hundred times as large as what they say.

use docx_rs::{BuildXML, Paragraph, Run, Tab, TabLeaderType, TabValueType};

use super::{
    inline::{Links, directed, paragraphs, plain, said, strong},
    order::tidy,
    paper::Paper,
    styles::{BULLET_LIST, DEEPEST, NOTE, STEP, item, numbered_list},
    table,
};
use crate::{
    report::{Block, Text},
    words::Words,
};

/// The body of the page while it is written.
pub(super) struct Body<'a> {
    pub words: &'a Words,
    pub xml: Vec<u8>,
    pub links: Links,
    /// The depths of the numbered lists, in the order in which they stand.
    pub numbered: Vec<usize>,
    /// The page that is being filled.
    pub paper: Paper,
    /// Whether anything of the page's blocks has been written.
    begun: bool,
    /// Whether the next paragraph begins a page.
    turned: bool,
    last_id: u32,
    trouble: Option<String>,
}

/// Where blocks stand, in twentieths of a point from the edge of the text.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub left: i32,
    pub width: usize,
    style: Option<&'static str>,
    /// How many lists stand around it.
    depth: usize,
    /// Whether something stands behind it that it must not be parted from.
    kept: bool,
}

impl<'a> Body<'a> {
    pub fn new(words: &'a Words, paper: Paper) -> Self {
        let (xml, links, numbered) = (vec![], vec![], vec![]);
        Self { words, xml, links, numbered, paper, begun: false, turned: false, last_id: 0, trouble: None }
    }

    /// What was written, or the first trouble there was.
    pub fn done(self) -> Result<(Vec<u8>, Links, Vec<usize>), String> {
        self.trouble.map_or(Ok((self.xml, self.links, self.numbered)), Err)
    }

    /// The whole width of the page.
    pub fn whole(&self) -> Place {
        Place { left: 0, width: self.paper.text_width(), style: None, depth: 0, kept: false }
    }

    /// A paragraph with an id of its own.
    pub fn paragraph(&mut self) -> Paragraph {
        self.last_id += 1;
        Paragraph::new().id(format!("{:08X}", self.last_id))
    }

    pub fn styled(&mut self, style: &str) -> Paragraph {
        self.paragraph().style(style)
    }

    /// Writes a piece of the library's.
    pub fn put(&mut self, piece: &impl BuildXML) {
        if let Err(trouble) = tidy(&piece.build(), &mut self.xml) {
            self.trouble.get_or_insert(trouble);
        }
    }

    /// Writes a paragraph, on a new page if there is to be one.
    pub fn put_paragraph(&mut self, mut paragraph: Paragraph) {
        if std::mem::take(&mut self.turned) {
            paragraph = paragraph.page_break_before(true);
        }
        self.put(&paragraph);
    }

    /// Writes a text in a style, as many paragraphs as it needs.
    pub fn put_text(&mut self, text: &Text, style: Option<&str>, more: &dyn Fn(Paragraph) -> Paragraph) {
        for paragraph in self.made(text, style) {
            self.put_paragraph(more(paragraph));
        }
    }

    /// The paragraphs of a text in a style.
    pub fn made(&mut self, text: &Text, style: Option<&str>) -> Vec<Paragraph> {
        let mut links = std::mem::take(&mut self.links);
        let made = paragraphs(text, &mut links, &mut || match style {
            Some(style) => self.styled(style),
            None => self.paragraph(),
        });
        self.links = links;
        made
    }

    /// Writes the blocks of the page.
    pub fn page(&mut self, blocks: &[Block]) {
        for (at, block) in blocks.iter().enumerate() {
            let place = Place { kept: leads_to_a_table(blocks.get(at..).unwrap_or_default()), ..self.whole() };
            self.block(block, place);
            self.begun = true;
        }
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) {
        blocks.iter().for_each(|block| self.block(block, place));
    }

    fn block(&mut self, block: &Block, place: Place) {
        match block {
            // The title stands above all; what the page calls its second level is the first one under it.
            Block::Heading { level, text } => {
                let style = format!("Heading{}", level.saturating_sub(1).clamp(1, 4));
                self.put_text(text, Some(&style), &|paragraph| paragraph);
            }
            Block::Paragraph(text) => self.put_text(text, place.style(), &|paragraph| place.set_in(paragraph)),
            Block::Facts(facts) if place.depth > 0 => {
                for (label, value) in facts {
                    let text = self.fact(label, value);
                    self.put_text(&text, place.style(), &|paragraph| place.set_in(paragraph));
                }
            }
            Block::Facts(facts) => table::facts(self, facts, place),
            Block::List { ordered, items } => self.list(*ordered, items, place),
            Block::Table { caption, columns, rows } => table::table(self, caption, columns, rows, place),
            Block::Note { label, blocks } => {
                let inner = Place { left: place.left + NOTE, width: place.narrowed(NOTE), style: Some("Quote"), ..place };
                if !label.trim().is_empty() {
                    let paragraph = directed(said(self.styled("Quote"), label, strong()), label);
                    self.put_paragraph(inner.set_in(paragraph).keep_next(true));
                }
                for (at, block) in blocks.iter().enumerate() {
                    self.block(block, Place { kept: at + 1 < blocks.len(), ..inner });
                }
            }
            Block::Blank { label, lines } => self.blank(label, *lines, place),
            Block::Turn { wide } => self.turn(*wide),
        }
    }

    fn fact(&self, label: &str, value: &Text) -> Text {
        let label = self.words.with("page-label", &[("label", label.into())]);
        let mut text = vec![crate::report::Span::Strong(label), crate::report::Span::Words(" ".to_owned())];
        text.extend(value.iter().cloned());
        text
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], place: Place) {
        let depth = place.depth.min(DEEPEST);
        let list = if ordered {
            self.numbered.push(depth);
            numbered_list(self.numbered.len() - 1)
        } else {
            BULLET_LIST
        };
        let inner =
            Place { left: place.left + STEP, width: place.narrowed(STEP), style: Some("ListParagraph"), depth: place.depth + 1, ..place };
        for blocks in items {
            let (mut first, rest) = match blocks.split_first() {
                Some((Block::Paragraph(text), rest)) => (self.made(text, Some("ListParagraph")), rest),
                Some((Block::Facts(facts), rest)) if let Some(((label, value), others)) = facts.split_first() => {
                    let text = self.fact(label, value);
                    let mut made = self.made(&text, Some("ListParagraph"));
                    for (label, value) in others {
                        let text = self.fact(label, value);
                        made.extend(self.made(&text, Some("ListParagraph")));
                    }
                    (made, rest)
                }
                // A list in a list has a mark of its own before it.
                Some(_) => (vec![self.styled("ListParagraph")], &blocks[..]),
                None => continue,
            };
            for (at, paragraph) in first.drain(..).enumerate() {
                let (list, level) = item(list, depth);
                let paragraph = if at == 0 { paragraph.numbering(list, level) } else { paragraph };
                // The number's own place holds for lists at the edge of the text; others say theirs.
                let hanging = (at == 0).then_some(docx_rs::SpecialIndentType::Hanging(STEP));
                self.put_paragraph(paragraph.indent(Some(inner.left), hanging, None, None));
            }
            self.blocks(rest, inner);
        }
    }

    /// Room to write by hand: what to write, and lines up to the edge.
    fn blank(&mut self, label: &str, lines: u8, place: Place) {
        let mut paragraph = self.styled("LabelToWrite");
        paragraph = directed(said(paragraph, label, Run::new()), label);
        self.put_paragraph(place.set_in(paragraph));
        for line in 0..lines {
            let tab = Tab::new().val(TabValueType::Right).leader(TabLeaderType::Underscore).pos(place.right());
            let paragraph = self.styled("LineToWrite").add_tab(tab).add_run(Run::new().add_tab()).keep_next(place.kept || line + 1 < lines);
            self.put_paragraph(place.set_in(paragraph));
        }
    }

    /// A new page; where it lies the other way, a section of its own.
    fn turn(&mut self, wide: bool) {
        let turned = Paper { wide, ..self.paper };
        if !self.begun {
            self.paper = turned;
        } else if self.paper.wide == wide {
            self.turned = true;
        } else {
            let end = self.styled("Gap").section_property(self.paper.section());
            self.put(&end);
            self.paper = Paper { first: false, ..turned };
            self.turned = false;
        }
    }
}

impl Place {
    fn style(&self) -> Option<&'static str> {
        self.style
    }

    /// How much room is left further in; a column stays however deep it stands.
    fn narrowed(&self, by: i32) -> usize {
        self.width.saturating_sub(usize::try_from(by).unwrap_or_default()).max(2_000)
    }

    /// The right edge, from the left edge of the text.
    fn right(&self) -> usize {
        self.width + usize::try_from(self.left).unwrap_or_default()
    }

    fn set_in(&self, paragraph: Paragraph) -> Paragraph {
        let paragraph = if self.kept { paragraph.keep_next(true) } else { paragraph };
        if self.left == 0 { paragraph } else { paragraph.indent(Some(self.left), None, None, None) }
    }

    /// Whether it stands at the edge of the text.
    pub fn is_within(&self) -> bool {
        self.left > 0
    }
}

/// How many letters a text has, for guesses at its height.
pub(super) fn letters(text: &Text) -> usize {
    plain(text).chars().count()
}

/// So many paragraphs before a table lead to it.
const LEADING: usize = 3;

/// Whether the first of these is a paragraph that leads to a table: it stands on the table's page, and with it the heading
/// above. Of a long text only the end does.
fn leads_to_a_table(blocks: &[Block]) -> bool {
    let texts = blocks.iter().take_while(|block| matches!(block, Block::Paragraph(_))).count();
    (1..=LEADING).contains(&texts) && matches!(blocks.get(texts), Some(Block::Table { .. }))
}
