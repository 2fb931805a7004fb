//! The sheet of actions: what may be altered under a dark head with lists to choose from, the rest under a pale one.

use rust_xlsxwriter::{
    Color, ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, DataValidationErrorStyle, Format, IgnoreError, Worksheet,
    XlsxError,
};

use super::{
    Book,
    sheet::{Head, Looks, Value, heighten, lines, printed},
};
use crate::{
    export::csv::heading,
    session::{Cell, Column, Rag},
};

/// Empty lines below the last that offer the lists too: for actions that are added.
const SPARE: u32 = 200;
/// A list of words in a cell has room for no more than so many characters.
const LIST: usize = 255;

pub(super) fn fill(sheet: &mut Worksheet, book: &Book<'_>) -> Result<(), XlsxError> {
    let looks = Looks::new();
    for (at, column) in (0..).zip(Column::ALL) {
        let title = heading(*column, book.words);
        looks.head(sheet, at, &Head { title, width: width(*column), quiet: !column.may_be_altered() })?;
    }
    let rows = book.session.action_rows(book.benchmark);
    let mut last = 0;
    heighten(sheet, 0, std::iter::once(2))?;
    for (line, row) in (1..).zip(&rows) {
        let mut tall = 1;
        for (at, column) in (0..).zip(Column::ALL) {
            let value = match row.cell(*column) {
                Cell::Empty => Value::Empty,
                Cell::Text(text) => Value::Text(text.into_owned()),
                Cell::Date(date) => Value::Date(Some(date)),
                Cell::Word(family, word) => Value::Text(book.words.of_kind(family, word)),
            };
            tall = tall.max(lines(&value, width(*column)));
            looks.cell(sheet, line, at, &value)?;
        }
        heighten(sheet, line, std::iter::once(tall))?;
        last = line;
    }
    for (at, column) in (0..).zip(Column::ALL) {
        if let Some((family, choices)) = column.choices() {
            let said: Vec<String> = choices.into_iter().map(|word| book.words.of_kind(family, word)).collect();
            if said.join(",").encode_utf16().count() <= LIST && !said.iter().any(|word| word.contains(',')) {
                sheet.add_data_validation(1, at, last + SPARE, at, &list(&said, *column, book)?)?;
            }
        }
        if *column == Column::Rag {
            for (rag, colour) in [(Rag::Green, 0x00C6_EFCE), (Rag::Amber, 0x00FF_EB9C), (Rag::Red, 0x00FF_C7CE)] {
                let word = book.words.of_kind("data-rag", rag.word());
                let look = Format::new().set_background_color(Color::RGB(colour)).set_font_color(0x0000_0000);
                let rule = ConditionalFormatCell::new().set_rule(ConditionalFormatCellRule::EqualTo(word)).set_format(look);
                sheet.add_conditional_format(1, at, last + SPARE, at, &rule)?;
            }
        }
    }
    let end = u16::try_from(Column::ALL.len()).unwrap_or(u16::MAX).saturating_sub(1);
    sheet.autofilter(0, 0, last, end)?;
    sheet.ignore_error_range(1, 0, last + SPARE, end, IgnoreError::NumberStoredAsText)?;
    sheet.set_freeze_panes(1, 2)?;
    // What stands behind the next review says where an action belongs, which a page of paper need not.
    let printed_to =
        Column::ALL.iter().position(|column| *column == Column::NextReview).and_then(|at| u16::try_from(at).ok()).unwrap_or(end);
    printed(sheet, &book.session.about.title)?;
    sheet.set_print_area(0, 0, last, printed_to)?;
    // Two pages side by side, each with number and title, can still be read; one could not.
    sheet.set_repeat_columns(0, 1)?;
    sheet.set_print_fit_to_pages(2, 0).set_print_gridlines(true);
    Ok(())
}

/// A list to choose from; another word is not taken.
fn list(said: &[String], column: Column, book: &Book<'_>) -> Result<DataValidation, XlsxError> {
    let title = heading(column, book.words);
    let message = book.words.with("xlsx-choose", &[("words", book.words.series(said).into())]);
    DataValidation::new()
        .allow_list_strings(said)?
        .set_error_style(DataValidationErrorStyle::Stop)
        .set_error_title(title.chars().take(32).collect::<String>())?
        .set_error_message(message.chars().take(LIST).collect::<String>())
}

/// In characters.
fn width(column: Column) -> u16 {
    match column {
        Column::Number => 6,
        Column::Title => 40,
        Column::Objective | Column::Why | Column::Measure | Column::News | Column::Detail | Column::Outcome => 32,
        Column::Factor | Column::Practice | Column::Because | Column::OverallPlan | Column::Resources | Column::Session => 24,
        Column::Lead | Column::Supporting | Column::Organisation => 20,
        Column::Kind | Column::Status => 15,
        Column::Due | Column::Completed | Column::NextReview | Column::NewsDate => 12,
        Column::Impact | Column::Effort | Column::Rag | Column::ForSuppliers | Column::Argues => 10,
        // The id as a whole: 45 characters.
        Column::Line => 46,
    }
}
