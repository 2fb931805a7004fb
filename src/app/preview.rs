//! A page read in the program exactly as it would be written: the composed page as rows of the window's
//! width, made once per page and width, not per picture.

mod layout;

use super::{App, Over, command::commands, export::Inner};
use crate::{
    report::{Document, Tone},
    words::Words,
};

/// The widest that a page is set.
const WIDEST: u16 = 116;
/// The rows of a window that are not the page's: header, title, rule and footer; in a tall one an empty row.
const AROUND: u16 = 4;
const TALL: u16 = 28;

commands! {
    /// What can be done while a page is read.
    Do {
        Up = "do-preview-up",
        Down = "do-preview-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Top = "do-page-top",
        End = "do-page-end",
    }
}

/// A page that is read.
#[derive(Debug)]
pub struct Preview {
    /// The page.
    pub page: Document,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The first row that is shown.
    pub top: usize,
    /// The width that the rows are made for.
    width: usize,
    /// How many rows the window shows.
    height: usize,
}

/// A row of a page: pieces of text, each with its look.
pub type Row = Vec<(String, Look)>;

/// What a piece of a page looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Words.
    Plain,
    /// Words that stand out: headings, labels.
    Strong,
    /// What frames the page: columns' heads, labels of facts.
    Quiet,
    /// A state, which always has its word.
    State(Tone),
    /// A line across the page.
    Rule,
}

impl Preview {
    /// A page from its beginning on, in a window of so many columns and rows.
    #[must_use]
    pub fn of(page: Document, size: (u16, u16), words: &Words) -> Self {
        let (width, height) = room(size);
        let rows = layout::rows(&page, words, width);
        Self { page, rows, top: 0, width, height }
    }

    /// The window has another size: what was read stays in sight.
    pub(super) fn resize(&mut self, size: (u16, u16), words: &Words) {
        let (width, height) = room(size);
        if width != self.width {
            let before = self.rows.len().max(1);
            self.rows = layout::rows(&self.page, words, width);
            self.top = self.top * self.rows.len() / before;
        }
        (self.width, self.height) = (width, height);
        self.top = self.top.min(self.last());
    }

    /// The rows that are shown.
    #[must_use]
    pub fn shown(&self) -> &[Row] {
        self.rows.get(self.top..(self.top + self.height).min(self.rows.len())).unwrap_or_default()
    }

    /// The first row shown when the page is scrolled to its end.
    fn last(&self) -> usize {
        self.rows.len().saturating_sub(self.height)
    }
}

fn room((columns, rows): (u16, u16)) -> (usize, usize) {
    (usize::from(columns.saturating_sub(4).clamp(20, WIDEST)), usize::from(rows.saturating_sub(AROUND + u16::from(rows >= TALL)).max(1)))
}

/// Does a command of the page that is read.
pub fn perform(app: &mut App, does: Do) {
    let preview = match app.over.as_mut() {
        Some(Over::Page(preview)) => preview,
        Some(Over::Export(export)) => match export.inner.as_mut() {
            Some(Inner::Reading(preview)) => preview,
            Some(Inner::Picking { .. } | Inner::Typing { .. }) | None => return,
        },
        _ => return,
    };
    // A row of what was read stays in sight.
    let page = preview.height.saturating_sub(1).max(1);
    let to = match does {
        Do::Up => preview.top.saturating_sub(1),
        Do::Down => preview.top + 1,
        Do::PageUp => preview.top.saturating_sub(page),
        Do::PageDown => preview.top + page,
        Do::Top => 0,
        Do::End => preview.last(),
    };
    preview.top = to.min(preview.last());
}
