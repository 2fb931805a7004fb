//! Actions as CSV (RFC 4180, UTF-8), a line at a time: as much memory for a hundred thousand as for one.

use std::io::{self, Write};

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::{
    session::{ActionRow, Cell, Column},
    text::guarded,
    words::Words,
};

/// For a spreadsheet that guesses: the mark by which Excel knows UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// A CSV file that is being written.
pub struct Csv<'a> {
    writer: csv::Writer<&'a mut dyn Write>,
    said: Said,
    cell: String,
}

impl<'a> Csv<'a> {
    /// Begins a file with its head. `for_spreadsheet`: with a byte order mark and semicolons, as a spreadsheet expects that
    /// is asked to open it by a double click.
    ///
    /// # Errors
    /// What the place that it is written to said.
    pub fn new(out: &'a mut dyn Write, words: &Words, for_spreadsheet: bool) -> io::Result<Self> {
        if for_spreadsheet {
            out.write_all(MARK)?;
        }
        let mut builder = WriterBuilder::new();
        builder.terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary).delimiter(if for_spreadsheet { b';' } else { b',' });
        let mut csv = Self { writer: builder.from_writer(out), said: Said::of(words), cell: String::new() };
        let heads: Vec<String> = Column::ALL.iter().map(|column| heading(*column, words)).collect();
        csv.writer.write_record(heads)?;
        Ok(csv)
    }

    /// Writes the line of an action.
    ///
    /// # Errors
    /// What the place that it is written to said.
    pub fn row(&mut self, row: &ActionRow) -> io::Result<()> {
        for column in Column::ALL {
            match row.cell(*column) {
                Cell::Empty => self.writer.write_field("")?,
                Cell::Text(text) => self.writer.write_field(guarded(&text).as_bytes())?,
                Cell::Word(family, word) => self.writer.write_field(self.said.word(family, word))?,
                Cell::Date(date) => {
                    use std::fmt::Write as _;
                    self.cell.clear();
                    // Writing into a text never fails.
                    let _written = write!(self.cell, "{date}");
                    self.writer.write_field(&self.cell)?;
                }
            }
        }
        // The end of the line.
        self.writer.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Writes what is still held back.
    ///
    /// # Errors
    /// What the place that it is written to said.
    pub fn finish(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// All lines of an iterator as one file.
///
/// # Errors
/// What the place that it is written to said.
pub fn write(rows: impl IntoIterator<Item = ActionRow>, out: &mut dyn Write, words: &Words, for_spreadsheet: bool) -> io::Result<()> {
    let mut csv = Csv::new(out, words, for_spreadsheet)?;
    for row in rows {
        csv.row(&row)?;
    }
    csv.finish()
}

/// What a column is called.
#[must_use]
pub fn heading(column: Column, words: &Words) -> String {
    words.of_kind("data", column.word())
}

/// The words that stand in cells, asked for once: a long list says each of them often.
struct Said(Vec<(&'static str, &'static str, String)>);

impl Said {
    fn of(words: &Words) -> Self {
        let choices = Column::ALL.iter().filter_map(|column| column.choices());
        let mut said: Vec<_> = choices
            .flat_map(|(family, names)| names.into_iter().map(move |name| (family, name)))
            .chain([("status", "carried")])
            .map(|(family, name)| (family, name, words.of_kind(family, name)))
            .collect();
        said.dedup();
        Self(said)
    }

    fn word(&self, family: &str, name: &'static str) -> &str {
        self.0.iter().find(|(of, known, _)| *of == family && *known == name).map_or(name, |(_, _, said)| said)
    }
}

#[cfg(test)]
mod tests;
