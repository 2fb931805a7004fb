//! Tables: a head that stands again on every page, rows that stay whole, columns that share the width.

use docx_rs::{
    BorderType, Paragraph, Run, Shading, ShdType, Table, TableBorder, TableBorderPosition, TableBorders, TableCell, TableCellMargins,
    TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::{
    body::{Body, Place, letters},
    inline::{directed, said, strong},
};
use crate::report::{Column, Span, Text, is_to_write};

const LINE: &str = "C4CAD3";
const HEAD: &str = "E6EBF2";
/// The share of the width that labels take, in hundredths.
const LABELS: usize = 24;
/// A row that is higher than so many lines may go on overleaf: kept whole it would leave half a page white, and
/// one higher than a page would lose its end in some programs.
const TALL: usize = 18;
/// What a letter of a cell takes on the average, in twentieths of a point.
const LETTER: usize = 95;
/// The narrowest column: "A100" stays on one line.
const LEAST: usize = 720;
/// Between the edge of a cell and its words, in twentieths of a point.
const MARGIN: usize = 90;

/// Labels and values side by side, without a frame.
pub(super) fn facts(body: &mut Body<'_>, facts: &[(String, Text)], place: Place) {
    if facts.is_empty() {
        return;
    }
    let widths = shares(&[LABELS, 100 - LABELS], place.width);
    open(body, &widths, place, false);
    for (at, (label, value)) in facts.iter().enumerate() {
        // A heading is not left alone with one line.
        let head = directed(said(body.styled("TableText"), label, strong()), label).keep_next(at == 0 && facts.len() > 1);
        let value = (body.made(value, Some("TableText")), letters(value));
        let cells = [(vec![head], 0), value];
        put_row(body, cells.into(), &widths, false);
    }
    close(body);
}

/// A table with its caption above it.
pub(super) fn table(body: &mut Body<'_>, caption: &str, columns: &[Column], rows: &[Vec<Text>], place: Place) {
    if columns.is_empty() {
        return;
    }
    let caption_text = vec![Span::Words(caption.to_owned())];
    body.put_text(&caption_text, Some("Caption"), &|paragraph| paragraph);
    let widths = shares(&columns.iter().map(|column| usize::from(column.width)).collect::<Vec<_>>(), place.width);
    open(body, &widths, place, true);
    let heads = columns.iter().map(|column| (vec![directed(said(body.styled("TableHead"), &column.head, Run::new()), &column.head)], 0));
    let heads = heads.collect();
    put_row(body, heads, &widths, true);
    for row in rows {
        if is_to_write(row) {
            // A line that nobody has written yet is as high as one to write on.
            let cells = columns.iter().map(|_| (vec![body.styled("CellToWrite")], 0)).collect();
            put_row(body, cells, &widths, false);
            continue;
        }
        // A row of another length would be no row: what is missing is empty, what is too much has no column.
        let cells = (0..columns.len()).map(|at| row.get(at).map(|cell| (body.made(cell, Some("TableText")), letters(cell))));
        let cells = cells.map(|cell| cell.unwrap_or_default()).collect();
        put_row(body, cells, &widths, false);
    }
    close(body);
}

/// The width shared out; the sum is the width. No column is narrower than a number and its margins, where there
/// is room for that.
fn shares(shares: &[usize], width: usize) -> Vec<usize> {
    let least = LEAST.min(width / shares.len().max(1));
    let total = shares.iter().sum::<usize>().max(1);
    let is_narrow = |share: usize| width * share / total < least;
    let narrow = shares.iter().filter(|share| is_narrow(**share)).count();
    let (free, rest) = (width - narrow * least, shares.iter().filter(|share| !is_narrow(**share)).sum::<usize>().max(1));
    let mut before = 0;
    let mut left = width;
    let mut widths: Vec<usize> = shares
        .iter()
        .map(|share| {
            let width = if is_narrow(*share) {
                least
            } else {
                let from = free * before / rest;
                before += share;
                free * before / rest - from
            };
            left -= width;
            width
        })
        .collect();
    if let Some(last) = widths.last_mut() {
        *last += left;
    }
    widths
}

/// Everything of a table but its rows, which are written one by one.
fn open(body: &mut Body<'_>, widths: &[usize], place: Place, framed: bool) {
    let line = |position| TableBorder::new(position).border_type(BorderType::Single).size(4).color(LINE);
    let mut borders = TableBorders::with_empty().set(line(TableBorderPosition::InsideH)).set(line(TableBorderPosition::Bottom));
    if framed {
        use TableBorderPosition::{InsideV, Left, Right, Top};
        borders = [Top, Left, Right, InsideV].into_iter().fold(borders, |borders, position| borders.set(line(position)));
    }
    let mut table = Table::new(vec![])
        .set_grid(widths.to_vec())
        .width(widths.iter().sum(), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .set_borders(borders)
        .margins(TableCellMargins::new().margin(45, MARGIN, 45, MARGIN));
    if place.is_within() {
        table = table.indent(place.left);
    }
    body.put(&table);
    // The library closes what it has opened.
    let end = b"</w:tbl>";
    if body.xml.ends_with(end) {
        body.xml.truncate(body.xml.len() - end.len());
    }
}

fn close(body: &mut Body<'_>) {
    body.xml.extend(b"</w:tbl>");
    // Two tables with nothing between them would be one; and a page does not end with a table.
    let gap = body.styled("Gap");
    body.put_paragraph(gap);
}

fn put_row(body: &mut Body<'_>, cells: Vec<(Vec<Paragraph>, usize)>, widths: &[usize], head: bool) {
    let lines = |(letters, width): (usize, &usize)| letters * LETTER / width.saturating_sub(2 * MARGIN).max(LETTER);
    let tallest = cells.iter().map(|(_, letters)| *letters).zip(widths).map(lines).max().unwrap_or(0);
    let shade = || Shading::new().shd_type(ShdType::Clear).color("auto").fill(HEAD);
    let mut made = Vec::new();
    for ((paragraphs, _), width) in cells.into_iter().zip(widths) {
        let mut cell = TableCell::new().width(*width, WidthType::Dxa);
        if head {
            cell = cell.shading(shade()).vertical_align(VAlignType::Bottom);
        }
        // A cell without a paragraph is no cell.
        let paragraphs = if paragraphs.is_empty() { vec![body.styled("TableText")] } else { paragraphs };
        made.push(paragraphs.into_iter().fold(cell, TableCell::add_paragraph));
    }
    let mut row = TableRow::new(made);
    if tallest <= TALL {
        row = row.cant_split();
    }
    if head {
        // Becomes w:tblHeader, see `order`.
        row = row.row_height(0.0);
    }
    body.put(&row);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_whole_width() {
        for (wanted, width) in [(&[1, 5, 5, 3, 2, 4, 2][..], 14_570), (&[0, 0, 0], 100), (&[7], 9_638), (&[1; 30], 9_638)] {
            let widths = shares(wanted, width);
            assert_eq!((widths.len(), widths.iter().sum::<usize>()), (wanted.len(), width));
        }
    }
}
