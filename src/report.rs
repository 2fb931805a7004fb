//! A printed page as a value: eight blocks, five spans. Every page is composed once, from sessions,
//! and every format is written from the same page (see `export`).

mod annual;
mod article;
mod assessment;
mod check;
mod comparison;
mod duties;
mod evidence;
mod figures;
mod handout;
mod lead;
mod outward;
mod peers;
mod plan;
mod show;
mod side_by_side;
mod tell;
mod trend;

use serde::{Deserialize, Serialize};

pub use annual::annual;
pub use article::articles_of;
pub use assessment::{assessment, assessment_of};
pub use comparison::{comparison, comparison_of};
pub use duties::{duties, duties_of};
pub use handout::{handout, handout_of_benchmark};
pub use lead::{lead_sheet, lead_sheet_of};
pub use outward::{early_results_of, suppliers_of};
pub use peers::{Paper, peers_of};
pub use plan::{plan, plan_of};
pub use show::show;
pub use side_by_side::{said as side_by_side_said, side_by_side_page};
pub(crate) use tell::{dot, is_to_write};
pub use trend::{trend_page, whole};

/// A printed page.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The title.
    pub title: Text,
    /// The language of its words, as an ISO 639 code.
    pub language: String,
    /// Draft, or final as a version.
    pub mark: Mark,
    /// What was chosen not to be on the page, in words.
    pub left_out: Vec<String>,
    /// The source line that ends the page.
    pub source: Text,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

#[cfg(test)]
impl Document {
    /// A draft of a page with these blocks, for tests of formats.
    pub(crate) fn sample(blocks: Vec<Block>) -> Self {
        let (title, source) = (prose("Plan"), prose("From here"));
        Self { title, language: "en".to_owned(), mark: Mark::Draft, left_out: vec![], source, blocks }
    }
}

/// Whether a page may still alter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// The session is still open.
    Draft,
    /// Finalised, as this version.
    Final(u32),
    /// Neither: it is filled in by hand, and says nothing of what was decided.
    ByHand,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading, level 2 to 4; the title is level 1.
    Heading {
        /// 2 to 4; a level is never skipped.
        level: u8,
        /// Its words; no `Break`.
        text: Text,
    },
    /// A paragraph.
    Paragraph(Text),
    /// Labels with values: title blocks, findings.
    Facts(Vec<(String, Text)>),
    /// A list; its items hold paragraphs, facts and lists only.
    List {
        /// Numbered or not.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table; every row has a cell per column.
    Table {
        /// What the table shows, for those who cannot see it whole.
        caption: String,
        /// The columns.
        columns: Vec<Column>,
        /// The rows. One whose cells are all blank is a row to write in by hand.
        rows: Vec<Vec<Text>>,
    },
    /// A part set apart, with its label.
    Note {
        /// Its label; may be empty.
        label: String,
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// Room to write by hand.
    Blank {
        /// What to write.
        label: String,
        /// How many lines.
        lines: u8,
    },
    /// A new page.
    Turn {
        /// Landscape.
        wide: bool,
    },
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its share of the width.
    pub width: u8,
}

/// A run of words.
pub type Text = Vec<Span>;

/// A piece of text.
#[derive(Debug, Clone, PartialEq)]
pub enum Span {
    /// Words; user text comes in here and nowhere else.
    Words(String),
    /// Words that stand out.
    Strong(String),
    /// A state: always its word; a tone where there is colour.
    State {
        /// The word.
        word: String,
        /// The tone.
        tone: Tone,
    },
    /// A way to another place.
    Link {
        /// The words.
        words: String,
        /// The address.
        to: String,
    },
    /// A new line within the text.
    Break,
}

/// What a state feels like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it should be.
    Good,
    /// Worth a look.
    Warning,
    /// Something is missing.
    Bad,
    /// Neither.
    Quiet,
}

/// A text that somebody wrote, or a sentence that holds one, as spans: the one way from outside onto
/// a page. A line end becomes a `Break`; all else are words, whatever a format might make of them.
#[must_use]
pub fn prose(text: &str) -> Text {
    let mut spans = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            spans.push(Span::Break);
        }
        if !line.is_empty() {
            spans.push(Span::Words(line.to_owned()));
        }
    }
    spans
}
