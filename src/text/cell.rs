//! What fits into the cell of a spreadsheet.

use std::borrow::Cow;

/// The most that a cell holds, in UTF-16 units: Excel's limit, which others share.
pub const CELL_LIMIT: usize = 32_767;

/// Whether a text fits into a cell whole.
#[must_use]
pub fn fits_cell(text: &str) -> bool {
    // Never more units than bytes.
    text.len() <= CELL_LIMIT || text.encode_utf16().count() <= CELL_LIMIT
}

/// The text as a cell holds it: cut between letters where it is longer, and without the two code points that XML knows no
/// way to say.
#[must_use]
pub fn in_cell(text: &str) -> Cow<'_, str> {
    let has_unsayable = text.contains(['\u{fffe}', '\u{ffff}']);
    if !has_unsayable && fits_cell(text) {
        return Cow::Borrowed(text);
    }
    let mut units = 0;
    let sayable = text.replace(['\u{fffe}', '\u{ffff}'], "");
    let fits = super::letters(&sayable).take_while(|(_, letter)| {
        units += letter.encode_utf16().count();
        units <= CELL_LIMIT
    });
    Cow::Owned(fits.map(|(_, letter)| letter).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_letters() {
        let family = "👩‍👩‍👧‍👦";
        let long = family.repeat(5_000);
        let cut = in_cell(&long);
        assert!(cut.encode_utf16().count() <= CELL_LIMIT && cut.ends_with(family));
        assert_eq!(cut.len() % family.len(), 0);
        assert!(!fits_cell(&long));
        assert_eq!(in_cell(&"x".repeat(CELL_LIMIT)).len(), CELL_LIMIT);
        assert_eq!(in_cell("a\u{ffff}b"), "ab");
    }
}
