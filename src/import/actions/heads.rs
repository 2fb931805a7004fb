//! Which column is which: known by what its head says, in the words of the language or by its plain name.

use super::grid::{Given, Grid};
use crate::{
    failure::Failure,
    session::Column,
    text::{fold, one_line, shorten},
    words::Words,
};

/// Lines from the top among which the heads are looked for: people put titles above them.
const NEAR: usize = 20;

/// The heads of a grid.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Heads {
    /// The line in which they stand, counted from 0 among those that the grid has.
    pub line: usize,
    /// Each known column with its place.
    pub known: Vec<(Column, usize)>,
    /// Heads that say nothing to us.
    pub unknown: Vec<String>,
    /// Columns that stand there a second time.
    pub twice: Vec<String>,
}

impl Heads {
    /// Finds the heads.
    ///
    /// # Errors
    /// None of the columns by which a line can be found again is there.
    pub(super) fn of(grid: &Grid, words: &Words) -> Result<Self, Failure> {
        let names = Names::of(words);
        let near = grid.lines.iter().take(NEAR).enumerate();
        let read = near.map(|(at, line)| names.read(at, &line.cells));
        let best = read.reduce(|best, other| if other.known.len() > best.known.len() { other } else { best });
        let has = |heads: &Self, column: Column| heads.place(column).is_some();
        best.filter(|heads| has(heads, Column::Line) || (has(heads, Column::Number) && has(heads, Column::Title))).ok_or_else(|| {
            let name = |column: Column| words.of_kind("data", column.word());
            let [line, number, title] = [Column::Line, Column::Number, Column::Title].map(name);
            Failure::new("actions-no-heads").with("line", line).with("number", number).with("title", title)
        })
    }

    /// The place of a column.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.known.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }
}

/// How many heads the best line of a grid has: what tells delimiters and sheets apart.
pub(super) fn most(grid: &Grid, words: &Words) -> usize {
    let names = Names::of(words);
    grid.lines.iter().take(NEAR).map(|line| names.read(0, &line.cells).known.len()).max().unwrap_or_default()
}

/// The folded names of each column.
struct Names(Vec<(Column, [String; 2])>);

impl Names {
    fn of(words: &Words) -> Self {
        let names = |column: &Column| (*column, [words.of_kind("data", column.word()), column.word().to_owned()].map(|name| plain(&name)));
        Self(Column::ALL.iter().map(names).collect())
    }

    fn read(&self, line: usize, cells: &[Given]) -> Heads {
        let mut heads = Heads { line, ..Heads::default() };
        for (place, cell) in cells.iter().enumerate() {
            let Given::Text(text) = cell else { continue };
            let said = plain(text);
            if said.is_empty() {
                continue;
            }
            let known = self.0.iter().find(|(_, names)| names.contains(&said)).map(|(column, _)| *column);
            match known {
                Some(column) if heads.place(column).is_none() => heads.known.push((column, place)),
                Some(_) => heads.twice.push(quoted(text)),
                None => heads.unknown.push(quoted(text)),
            }
        }
        heads
    }
}

fn quoted(text: &str) -> String {
    shorten(&one_line(text), 40)
}

/// A head without what people and programs alter in it: letter case, accents, signs, blanks.
fn plain(head: &str) -> String {
    // Nobody's head is longer, and somebody's cell may be.
    let head: String = head.chars().take(100).collect();
    fold(&head).chars().filter(|c| c.is_alphanumeric()).collect()
}
