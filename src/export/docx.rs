//! A page for Word: real headings, tables with heads that stand again on every page, sections on their side, page
//! numbers. The library `docx-rs` writes every element; what it writes in an order that Word's schema does not
//! have is put right in `order`, and what it has no word for is filled in by `package`.
//!
//! ```text
//!  Document ─► body ─► paragraphs · table ─► order ─┐
//!                └─ inline (spans)                  ├─► package ─► .docx
//!  styles, paper (head, foot) ──────────────────────┘
//! ```

mod body;
mod inline;
mod order;
mod package;
mod paper;
mod styles;
mod table;

use docx_rs::{ParagraphBorder, ParagraphBorderPosition, ParagraphBorders};

use crate::{
    failure::Failure,
    report::{Document, Mark, Span, Tone},
    words::Words,
};
use body::Body;
use paper::Paper;

/// The page as a Word file.
///
/// # Errors
/// What the writer said; none for a page of ours.
pub fn docx(page: &Document, words: &Words) -> Result<Vec<u8>, Failure> {
    written(page, words).map_err(|said| Failure::new("export-page-not-written").with("said", said))
}

fn written(page: &Document, words: &Words) -> Result<Vec<u8>, String> {
    let mut body = Body::new(words, Paper { wide: false, first: true });
    body.put_text(&page.title, Some("Title"), &|paragraph| paragraph);
    if page.mark == Mark::Draft {
        let draft = vec![Span::State { word: words.say("page-draft"), tone: Tone::Warning }];
        body.put_text(&draft, None, &|paragraph| paragraph);
    }
    body.page(&page.blocks);
    end(&mut body, page);
    let (title, mark) = (inline::plain(&page.title), mark(page, words));
    let last = body.paper;
    let (xml, links, numbered) = body.done()?;
    package::packed(package::Parts { title, mark, language: &page.language, body: xml, links, numbered, last }, words)
}

/// Where the page comes from, and what was left out of it, under a line of their own.
fn end(body: &mut Body<'_>, page: &Document) {
    let rule = ParagraphBorder::new(ParagraphBorderPosition::Top).size(6).space(8).color("B8C4D6");
    let rule = ParagraphBorders::with_empty().set(rule);
    let source = body.made(&page.source, Some("Source"));
    for (at, mut paragraph) in source.into_iter().enumerate() {
        if at == 0 {
            paragraph.property = paragraph.property.set_borders(rule.clone());
        }
        body.put_paragraph(paragraph);
    }
    for line in &page.left_out {
        body.put_text(&crate::report::prose(line), Some("Source"), &|paragraph| paragraph);
    }
}

/// Whether the page may still change, in a word.
fn mark(page: &Document, words: &Words) -> String {
    match page.mark {
        Mark::Draft => words.say("page-mark-draft"),
        Mark::Final(version) => words.with("page-version", &[("version", version.into())]),
        Mark::ByHand => String::new(),
    }
}

#[cfg(test)]
mod tests;
