//! Rows as lines whose columns stand under each other, whatever the script.

use crate::text;

/// Lines of two blanks between columns; the last one runs on.
pub fn lines(rows: &[Vec<String>]) -> String {
    lines_as(rows, &mut vec![])
}

/// The same for a part of a list that goes on: columns are at least as wide as in the part before, and
/// hand on how wide they are.
pub fn lines_as(rows: &[Vec<String>], widths: &mut Vec<usize>) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    widths.resize(widths.len().max(count), 0);
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = text::width(cell).max(*width);
        }
    }
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&*widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(text::width(cell)))));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other_in_every_script() {
        let rows = [["多様", "x"], ["abc", "y"], ["", "z"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(lines(&rows), "多様  x\nabc   y\n      z\n");
    }
}
