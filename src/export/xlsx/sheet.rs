//! What all sheets have in common: a head that stays, cells that wrap, dates that are dates, and a way to print.

use std::borrow::Cow;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use crate::{
    text::{guarded, in_cell, scrub},
    time::Date,
};

/// A4.
const PAPER: u8 = 9;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Empty,
    Number(u32),
    Figure(f64),
    Text(String),
    Date(Option<Date>),
}

/// The head of a column.
pub(super) struct Head {
    pub title: String,
    /// In characters.
    pub width: u16,
    /// Whether what stands below it is there to be read only.
    pub quiet: bool,
}

/// The looks of cells.
pub(super) struct Looks {
    head: Format,
    head_quiet: Format,
    text: Format,
    /// For what looks like a formula: it stays a text when somebody alters it.
    quoted: Format,
    date: Format,
    number: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let head = cell.clone().set_bold().set_border_bottom(FormatBorder::Thin).set_align(FormatAlign::VerticalCenter);
        Self {
            head: head.clone().set_background_color(0x001F_3A5F).set_font_color(0x00FF_FFFF),
            head_quiet: head.set_background_color(0x00DD_DDDD).set_font_color(0x0033_3333),
            quoted: cell.clone().set_quote_prefix(),
            number: cell.clone().set_align(FormatAlign::Left),
            date: cell.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            text: cell,
        }
    }

    pub(super) fn head(&self, sheet: &mut Worksheet, column: u16, head: &Head) -> Result<(), XlsxError> {
        let look = if head.quiet { &self.head_quiet } else { &self.head };
        sheet.write_string_with_format(0, column, &head.title, look)?;
        sheet.set_column_width(column, head.width)?;
        Ok(())
    }

    pub(super) fn cell(&self, sheet: &mut Worksheet, row: u32, column: u16, value: &Value) -> Result<(), XlsxError> {
        match value {
            Value::Empty | Value::Date(None) => {
                sheet.write_blank(row, column, &self.text)?;
            }
            Value::Figure(figure) => {
                sheet.write_number_with_format(row, column, *figure, &self.text)?;
            }
            Value::Number(number) => {
                sheet.write_number_with_format(row, column, *number, &self.number)?;
            }
            Value::Text(text) if text.is_empty() => {
                sheet.write_blank(row, column, &self.text)?;
            }
            Value::Text(text) => {
                let look = if matches!(guarded(text), Cow::Owned(_)) { &self.quoted } else { &self.text };
                sheet.write_string_with_format(row, column, in_cell(text), look)?;
            }
            Value::Date(Some(day)) => match excel_date(*day) {
                Some(date) => {
                    sheet.write_datetime_with_format(row, column, date, &self.date)?;
                }
                None => {
                    sheet.write_string_with_format(row, column, day.to_string(), &self.text)?;
                }
            },
        }
        Ok(())
    }
}

/// Sets the height of a line to what its texts take. Excel would find it out by itself; LibreOffice and others do not.
pub(super) fn heighten(sheet: &mut Worksheet, row: u32, lines: impl Iterator<Item = usize>) -> Result<(), XlsxError> {
    const POINTS: u32 = 15;
    // Of Excel, in points.
    const HIGHEST: u32 = 409;
    let lines = lines.max().unwrap_or(1);
    if lines > 1 {
        let points = u32::try_from(lines).unwrap_or(HIGHEST).saturating_mul(POINTS).min(HIGHEST);
        sheet.set_row_height(row, points)?;
    }
    Ok(())
}

/// How many lines a value takes in a column. Words are not cut at its edge, so a few characters of each line stay empty.
pub(super) fn lines(value: &Value, width: u16) -> usize {
    let Value::Text(text) = value else { return 1 };
    let room = usize::from(width).saturating_sub(usize::from(width / 8)).max(1);
    // Further down nobody sees whether it was counted rightly.
    text.split('\n').take(30).map(|line| crate::text::width(&line.chars().take(2_000).collect::<String>()).div_ceil(room).max(1)).sum()
}

/// A day as Excel counts it; it knows none before 1900, and the first two months of that year wrongly.
fn excel_date(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year > 1900)?;
    ExcelDateTime::from_ymd(year, day.month().unsigned_abs(), day.day().unsigned_abs()).ok()
}

/// A sheet with a head and lines under it.
pub(super) fn filled(sheet: &mut Worksheet, heads: &[Head], rows: Vec<Vec<Value>>, title: &str) -> Result<(), XlsxError> {
    let looks = Looks::new();
    for (column, head) in (0..).zip(heads) {
        looks.head(sheet, column, head)?;
    }
    heighten(sheet, 0, std::iter::once(2))?;
    let mut last = 0;
    for (row, values) in (1..).zip(&rows) {
        for (column, value) in (0..).zip(values) {
            looks.cell(sheet, row, column, value)?;
        }
        heighten(sheet, row, values.iter().zip(heads).map(|(value, head)| lines(value, head.width)))?;
        last = row;
    }
    let columns = u16::try_from(heads.len()).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, columns.saturating_sub(1))?;
    sheet.set_freeze_panes(1, 2)?;
    printed(sheet, title)?;
    // Without lines nobody sees on paper where a row of long texts ends.
    sheet.set_print_fit_to_pages(1, 0).set_print_gridlines(true);
    Ok(())
}

/// Landscape, the head on every page, the title and the page's number below.
pub(super) fn printed(sheet: &mut Worksheet, title: &str) -> Result<(), XlsxError> {
    sheet.set_paper_size(PAPER).set_landscape().set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_repeat_rows(0, 0)?;
    // An ampersand begins a command there, and no more than 255 characters fit.
    let title = fitting(title, 80).replace('&', "&&");
    sheet.set_footer(format!("&L{title}&R&P / &N"));
    Ok(())
}

/// The beginning of a text on one line, for places that have little room.
pub(super) fn fitting(text: &str, most: usize) -> String {
    in_cell(&scrub(text).replace(['\n', '\t'], " ")).chars().take(most).collect()
}
