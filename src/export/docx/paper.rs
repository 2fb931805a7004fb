//! The sheet of paper: A4, upright or on its side, with what stands at its head and foot.

use docx_rs::{Footer, Header, NumPages, PageMargin, PageNum, PageOrientationType, PageSize, Paragraph, Run, SectionProperty};

use super::inline::{directed, legal, said};
use crate::{text::shorten, words::Words};

/// A4, in twentieths of a point.
const SHORT: usize = 11_906;
const LONG: usize = 16_838;
const MARGIN: usize = 1_134;

/// The heads and feet of a file, by the ids that sections know them by.
pub(super) const HEAD: &str = "rIdHeader1";
pub(super) const FIRST_HEAD: &str = "rIdHeader2";
pub(super) const FOOT: &str = "rIdFooter1";
pub(super) const FIRST_FOOT: &str = "rIdFooter2";

/// So much of a title stands at the head of a page, in cells: it is there to be known again.
const HEAD_WIDTH: usize = 70;

/// What stands in the place of the numbers while the words around them are asked for.
const PAGE: char = '\u{e000}';
const PAGES: char = '\u{e001}';

/// A sheet of a section.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paper {
    /// On its side.
    pub wide: bool,
    /// Whether the page with the title is among them: its head does not say the title again.
    pub first: bool,
}

impl Paper {
    /// How wide the text is.
    pub fn text_width(self) -> usize {
        (if self.wide { LONG } else { SHORT }) - 2 * MARGIN
    }

    /// How the section lies; its heads and feet by their ids.
    pub fn section(self) -> SectionProperty {
        let (w, h) = if self.wide { (LONG, SHORT) } else { (SHORT, LONG) };
        let size = PageSize::new().size(u32::try_from(w).unwrap_or(0), u32::try_from(h).unwrap_or(0));
        let size = size.orient(if self.wide { PageOrientationType::Landscape } else { PageOrientationType::Portrait });
        let margin = i32::try_from(MARGIN).unwrap_or(0);
        let margin = PageMargin { top: margin, bottom: margin, left: margin, right: margin, header: 567, footer: 567, gutter: 0 };
        let section = SectionProperty::new().page_size(size).page_margin(margin).header(Header::new(), HEAD).footer(Footer::new(), FOOT);
        if !self.first {
            return section;
        }
        section.first_header(Header::new(), FIRST_HEAD).first_footer(Footer::new(), FIRST_FOOT)
    }
}

/// The head of the pages behind the first: what it is, and whether it may still change.
pub(super) fn head(title: &str, mark: &str, words: &Words) -> Header {
    let parts = [shorten(&legal(title), HEAD_WIDTH), mark.to_owned()];
    let line = words.dotted(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>());
    Header::new().add_paragraph(directed(said(numbered("Header", 1), &line, Run::new()), &line))
}

/// The head of the page with the title.
pub(super) fn first_head(mark: &str) -> Header {
    Header::new().add_paragraph(said(numbered("Header", 2), mark, Run::new()))
}

/// "Page 3 of 7", counted by the program that shows the page.
pub(super) fn foot(words: &Words, id: u32) -> Footer {
    let line = words.with("page-of", &[("page", PAGE.to_string().into()), ("pages", PAGES.to_string().into())]);
    let mut paragraph = numbered("Footer", id);
    for piece in line.split_inclusive([PAGE, PAGES]) {
        let plain = piece.trim_end_matches([PAGE, PAGES]);
        paragraph = said(paragraph, plain, Run::new());
        paragraph = match piece.chars().last() {
            Some(PAGE) => paragraph.add_page_num(PageNum::new()),
            Some(PAGES) => paragraph.add_num_pages(NumPages::new()),
            _ => paragraph,
        };
    }
    Footer::new().add_paragraph(paragraph)
}

/// A paragraph with an id that none of the body has.
fn numbered(style: &str, id: u32) -> Paragraph {
    Paragraph::new().id(format!("{:08X}", 0x7000_0000 + id)).style(style)
}
