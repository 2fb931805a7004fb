//! Rows as lines whose columns stand under each other, whatever the script.

use crate::text;

/// Lines of two blanks between columns; the last one runs on.
pub fn lines(rows: &[Vec<String>]) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> =
        (0..count).map(|at| rows.iter().filter_map(|row| row.get(at)).map(|cell| text::width(cell)).max().unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(text::width(cell)))));
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
