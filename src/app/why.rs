//! Why something stands where it stands, as rows to read from top to bottom.

use super::{App, Over};
use crate::{
    session::{Key, chain},
    text::{block, wrap},
};

/// The cells before the text.
pub const LABEL: u16 = 18;
/// The text is set no wider than this.
const WIDEST: u16 = 64;
/// The rows of a window that are not the chain's: header, title, footer and the air between.
const AROUND: u16 = 7;

/// A row of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What the link is about; on its first row alone.
    pub label: Option<String>,
    /// What there is to say.
    pub text: String,
    /// Whether it says that the link is missing.
    pub is_missing: bool,
}

/// The chain of a record as rows for a window of so many columns; an empty row between the links.
#[must_use]
pub fn told(app: &App, key: &Key, columns: u16) -> Vec<Told> {
    let Some(open) = app.open.as_ref() else { return vec![] };
    let words = &app.words;
    let width = usize::from(columns.saturating_sub(4 + LABEL).clamp(20, WIDEST));
    let mut rows = vec![];
    for link in chain(&open.session, &open.benchmark, key) {
        if !rows.is_empty() {
            rows.push(Told { label: None, text: String::new(), is_missing: false });
        }
        let mut label = Some(words.of_kind("why", link.part.word()));
        let is_missing = link.said.is_empty();
        let none = is_missing.then(|| words.of_kind("why-no", link.part.word()));
        let said = link.said.into_iter().map(|said| {
            let date = said.date.map(|date| words.long_date(date));
            words.tell(&date.map_or(said.what.clone(), |date| said.what.with("date", date)))
        });
        for text in said.chain(none) {
            rows.extend(wrap(&block(&text), width).into_iter().map(|text| Told { label: label.take(), text, is_missing }));
        }
    }
    rows
}

impl App {
    /// How far the chain that is shown can be scrolled.
    pub(super) fn why_rows(&self, key: &Key) -> usize {
        let height = usize::from(self.size.1.saturating_sub(AROUND));
        told(self, key, self.size.0).len().saturating_sub(height) + 1
    }
}

/// Shows why something stands where it stands.
pub fn open(app: &mut App, key: Key) {
    app.over = Some(Over::Why { key, scroll: 0 });
}
