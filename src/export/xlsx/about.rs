//! The sheet that says what the file is, what may be altered in it, and how it comes back.

use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::{
    Book,
    sheet::{Value, heighten, lines as rows, printed},
};
use crate::{
    export::csv::heading,
    session::{Column, Rag, State},
    text::in_cell,
};

pub(super) fn fill(sheet: &mut Worksheet, book: &Book<'_>) -> Result<(), XlsxError> {
    let label = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 24)?.set_column_width(1, 90)?;
    for (row, (key, said)) in (0..).zip(lines(book)) {
        sheet.write_string_with_format(row, 0, book.words.of_kind("xlsx-label", key), &label)?;
        sheet.write_string_with_format(row, 1, in_cell(&said), &text)?;
        heighten(sheet, row, std::iter::once(rows(&Value::Text(said), 90)))?;
    }
    printed(sheet, &book.session.about.title)?;
    sheet.set_portrait().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Each label with what stands beside it.
fn lines(book: &Book<'_>) -> Vec<(&'static str, String)> {
    let (words, about) = (book.words, &book.session.about);
    let heads = |wanted: bool| {
        let columns = Column::ALL.iter().filter(|column| column.may_be_altered() == wanted);
        words.series(&columns.map(|column| heading(*column, words)).collect::<Vec<_>>())
    };
    let version = match about.state {
        State::Open => words.say("xlsx-draft"),
        State::Final => words.with("page-version", &[("version", about.version.into())]),
    };
    let organisation = match about.unit.as_str() {
        "" => about.organisation.clone(),
        unit => words.with("page-unit", &[("organisation", about.organisation.as_str().into()), ("unit", unit.into())]),
    };
    let benchmark = [("title", book.benchmark.title.as_str().into()), ("edition", book.benchmark.edition.as_str().into())];
    let left_out = if book.left_out.is_empty() { words.say("xlsx-nothing-left-out") } else { book.left_out.join("\n") };
    let rag = |rag: &Rag| words.of_kind("data-rag-means", rag.word());
    vec![
        ("file", words.say("xlsx-file")),
        ("session", about.title.clone()),
        ("organisation", organisation),
        ("purpose", words.of_kind("purpose", about.purpose.word())),
        ("benchmark", words.with("page-benchmark", &benchmark)),
        ("source", book.benchmark.source.clone()),
        ("version", version),
        ("written", words.long_date(book.now.today())),
        ("left-out", left_out),
        ("may", heads(true)),
        ("may-not", heads(false)),
        ("back", words.with("xlsx-back", &[("session", book.session.id.as_str().into())])),
        ("rag", Rag::ALL.iter().map(rag).collect::<Vec<_>>().join("\n")),
        ("long", words.say("xlsx-long")),
    ]
}
