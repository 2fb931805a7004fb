//! A date at the end of a sentence, taken only when nobody can mistake it: *Prepare the May fair* and
//! *Keep the hotline open 24/7* are no dates.

use jiff::civil::Date;

use super::{DueError, DueWords, ahead, has, numbers, read_due, small};
use crate::text::fold;

/// The most words of a date: by the end of the year.
const WORDS: usize = 6;

/// The date at the end of a text: the byte where its words begin, and the day or why there is none.
/// At least one word stands before it. It is a day in numbers (`30.4.`, not `30.4`), a time with a
/// plus before it, or begins with *by*, *end* or *mid* (as the word table has them).
#[must_use]
pub fn trailing_due(text: &str, today: Date, words: &DueWords) -> Option<(usize, Result<Date, DueError>)> {
    let starts: Vec<usize> = text.split_whitespace().map(|word| word.as_ptr() as usize - text.as_ptr() as usize).collect();
    let first = starts.len().saturating_sub(WORDS).max(1);
    // The longest first: "by the end of june" is more than "end of june".
    (first..starts.len()).find_map(|word| {
        let start = *starts.get(word)?;
        let before = fold(text.get(*starts.get(word - 1)?..start)?.trim_end());
        Some((start, read(&text[start..], &before, today, words)?))
    })
}

fn read(text: &str, before: &str, today: Date, words: &DueWords) -> Option<Result<Date, DueError>> {
    let text = fold(text.trim_end_matches([',', ';', '!', '?']));
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let first = *tokens.first()?;
    if has(&words.by, first) || (has(&words.end, first) || has(&words.middle, first)) && !has(&words.articles, before) {
        return (tokens.len() > 1)
            .then(|| read_due(text.trim_end_matches('.'), today, words))
            .filter(|due| *due != Err(DueError::NotUnderstood));
    }
    if first.starts_with('+') {
        let text = text.trim_end_matches('.');
        return ahead(&text.split_whitespace().collect::<Vec<_>>(), today, words);
    }
    (looks_like_a_day(&text)).then(|| numbers(&text, today)).flatten()
}

/// Whether a token in numbers cannot be a chapter, a share or opening hours.
fn looks_like_a_day(token: &str) -> bool {
    let mark = if token.contains('.') { '.' } else { '/' };
    let parts: Vec<&str> = token.split(mark).collect();
    let plausible = |day: &str, month: &str| small(day).is_some_and(|day| day <= 31) && small(month).is_some_and(|month| month <= 12);
    match *parts {
        [whole] => whole.len() == 10 && whole.matches('-').count() == 2,
        ["24", "7"] => false,
        [day, month] => mark == '/' && plausible(day, month),
        [day, month, year] => plausible(day, month) && (year.is_empty() && mark == '.' || matches!(year.len(), 2 | 4)),
        // A full stop behind a whole date.
        [day, month, year, ""] => mark == '.' && year.len() == 4 && plausible(day, month),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{super::tests::english, *};

    const TODAY: Date = date(2026, 3, 12);

    fn split(text: &str) -> (&str, Option<Result<Date, DueError>>) {
        trailing_due(text, TODAY, &english()).map_or((text, None), |(at, due)| (&text[..at], Some(due)))
    }

    #[test]
    fn a_date_at_the_end_is_taken_off() {
        for (text, title, due) in [
            ("Post the pledge +6w", "Post the pledge ", date(2026, 4, 23)),
            ("Post the pledge + 6 weeks.", "Post the pledge ", date(2026, 4, 23)),
            ("Post the pledge 30.4.", "Post the pledge ", date(2026, 4, 30)),
            ("Post the pledge 30.4.2026.", "Post the pledge ", date(2026, 4, 30)),
            ("Post the pledge 30/4", "Post the pledge ", date(2026, 4, 30)),
            ("Post the pledge 2026-04-30", "Post the pledge ", date(2026, 4, 30)),
            ("Post the pledge by 30 April.", "Post the pledge ", date(2026, 4, 30)),
            ("Post the pledge by the end of the year", "Post the pledge ", date(2026, 12, 31)),
            ("Post the pledge end june", "Post the pledge ", date(2026, 6, 30)),
            ("Post the pledge End of June 2027", "Post the pledge ", date(2027, 6, 30)),
            ("Post the pledge by Friday", "Post the pledge ", date(2026, 3, 13)),
        ] {
            assert_eq!(split(text), (title, Some(Ok(due))), "{text}");
        }
    }

    #[test]
    fn words_of_the_sentence_are_no_date() {
        for text in [
            "Prepare the May fair",
            "Celebrate 17 May",
            "Prepare for May",
            "Keep the hotline open 24/7",
            "Raise the share to 3.5",
            "Rewrite chapter 12.13.",
            "Reach the end of 2026",
            "Stand by",
            "See it to the end",
            "Hire staff by hand",
            "Give 2 days",
            "Meet every Friday",
            "+6w",
            "30.4.",
            "end june",
            "",
        ] {
            assert_eq!(split(text), (text, None), "{text}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_told() {
        assert_eq!(split("Post it by 30 February"), ("Post it ", Some(Err(DueError::NoSuchDay))));
        assert_eq!(split("Post it 31.4."), ("Post it ", Some(Err(DueError::NoSuchDay))));
    }
}
