//! Wrapped rows, kept from frame to frame: while somebody types, all other texts of a screen stand as
//! they stood at the last key.

use std::{cell::RefCell, collections::HashMap};

use crate::text::{self, drawable};

/// The most bytes of texts that are kept with their rows: some screens full, at most a few notes.
const MOST: usize = 128 * 1024;

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// Rows by width, then by text.
#[derive(Default)]
struct Kept {
    rows: HashMap<usize, HashMap<String, Vec<String>>>,
    bytes: usize,
}

/// A text as the screen may draw it, wrapped to rows of at most `width` cells.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    KEPT.with_borrow_mut(|kept| {
        if let Some(rows) = kept.rows.get(&width).and_then(|texts| texts.get(text)) {
            return rows.clone();
        }
        let rows = text::wrap(&drawable(text), width);
        if kept.bytes + text.len() > MOST {
            *kept = Kept::default();
        }
        if text.len() <= MOST {
            kept.bytes += text.len();
            kept.rows.entry(width).or_default().insert(text.to_owned(), rows.clone());
        }
        rows
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_the_same_the_second_time_and_at_every_width() {
        let text = "Vielfalt – für alle, 多様性";
        for width in [5, 80, 5, 80] {
            assert_eq!(wrap(text, width), text::wrap(text, width));
        }
    }

    #[test]
    fn what_is_kept_has_an_end() {
        for at in 0..400 {
            wrap(&format!("{at} {}", "word ".repeat(200)), 40);
        }
        wrap(&"long ".repeat(MOST), 40);
        KEPT.with_borrow(|kept| {
            assert!(kept.bytes <= MOST);
            let counted: usize = kept.rows.values().flat_map(HashMap::keys).map(String::len).sum();
            assert_eq!(counted, kept.bytes);
        });
    }
}
