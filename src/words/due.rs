//! The words that dates are typed with, out of the word table.

use super::Words;
use crate::{text::fold, time::DueWords};

impl Words {
    /// The words of this language for [`read_due`](crate::time::read_due). Made once, not per key.
    #[must_use]
    pub fn due_words(&self) -> &DueWords {
        self.due.get_or_init(|| self.gather_due_words())
    }

    fn gather_due_words(&self) -> DueWords {
        let list = |message: &str| -> Vec<String> {
            self.say(message)
                .split('|')
                .map(|word| fold(word).split_whitespace().collect::<Vec<_>>().join(" "))
                .filter(|word| !word.is_empty())
                .collect()
        };
        DueWords {
            months: (1..=12).map(|month| vec![fold(&self.month(month)), fold(&self.short_month(month))]).collect(),
            weekdays: (1..=7).map(|day| vec![fold(&self.say(&format!("weekday-{day}")))]).collect(),
            end: list("due-words-end"),
            middle: list("due-words-middle"),
            today: list("due-words-today"),
            tomorrow: list("due-words-tomorrow"),
            next: list("due-words-next"),
            ahead: list("due-words-in"),
            of: list("due-words-of"),
            articles: list("due-words-articles"),
            by: list("due-words-by"),
            day: list("due-words-days"),
            week: list("due-words-weeks"),
            month: list("due-words-months"),
            year: list("due-words-years"),
            ordinals: list("due-words-ordinals"),
            go_on: list("due-words-go-on"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::time::read_due;

    #[test]
    fn the_english_words_are_understood() {
        let words = Words::of("en");
        let words = words.due_words();
        let today = date(2026, 3, 12);
        for (typed, meant) in [
            ("within 2 wk", date(2026, 3, 26)),
            ("by the end of our year", date(2026, 12, 31)),
            ("till the 3rd of Dec", date(2026, 12, 3)),
            ("middle of may", date(2026, 5, 15)),
            ("tomorrow", date(2026, 3, 13)),
            ("+2 months", date(2026, 5, 12)),
            ("sunday", date(2026, 3, 15)),
            ("next friday", date(2026, 3, 20)),
            ("in march", date(2026, 3, 31)),
        ] {
            assert_eq!(read_due(typed, today, words), Ok(meant), "{typed}");
        }
    }
}
