//! What a spreadsheet would take for a formula: told with an apostrophe before it that it is text, and
//! told apart from it again when it comes back.

use std::borrow::Cow;

/// The text for the cell of a file without types: one that a spreadsheet would calculate gets an
/// apostrophe, which spreadsheets know as the sign of a text.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_risky(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that such a cell stands for: exactly the one that [`guarded`] was given.
#[must_use]
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_risky(text) => text,
        _ => cell,
    }
}

/// Whether some spreadsheet would calculate it. Blanks before the sign do not stop all of them; an apostrophe before it
/// may be one of ours, so that a text of that shape gets one more and keeps its own.
fn is_risky(text: &str) -> bool {
    if text.trim_start_matches('\'').starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let first = text.trim_start_matches(|c: char| c == '\'' || c.is_whitespace()).chars().next();
    // The wide ones are signs too where keyboards have them.
    first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_be_calculated_is_told_to_be_text() {
        for text in ["=1+1", "+47 22 00", "-5 %", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", " \u{a0}=1", "＝1", "'=1", "' '-1"] {
            assert_eq!(guarded(text), format!("'{text}"));
            assert_eq!(unguarded(&guarded(text)), text);
        }
        for text in ["", "Post the pledge", "1-2", "'quoted' words", "a=b", "|x|", "'", "  two"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back_as_it_went(text in "['=+@\\- \t\r\na＝]{0,8}|\\PC{0,20}") {
            let cell = guarded(&text);
            prop_assert_eq!(unguarded(&cell), text.as_str());
            let first = cell.trim_start().chars().next();
            prop_assert!(!first.is_some_and(|c| "=+-@".contains(c)), "{:?}", cell);
            prop_assert!(!cell.starts_with(['\t', '\r', '\n']));
        }
    }
}
