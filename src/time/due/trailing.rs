//! A date at the end of a sentence, taken only when nobody can mistake it: *Prepare the May fair* and
//! *Keep the hotline open 24/7* are no dates.

use jiff::civil::Date;

use super::{DueError, DueWords, ahead, has, numbers, read_due, small};
use crate::text::fold;

/// The most words of a date: by the end of the year.
const WORDS: usize = 6;
/// Always open, not the twenty-fourth of July.
const OPENING_HOURS: &str = "24/7";

/// The date at the end of a text: the byte where its words begin, and the day or why there is none.
/// At least one word stands before it. It is a day in numbers (`30.4.`, not `30.4`), a day with its
/// month's name and its year, a time with a plus before it, or begins with *by*, *end* or *mid* (as
/// the word table has them).
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

/// The date that a text is from its first word to its last, in any form of [`read_due`]: the day or why
/// there is none. For a place where a date is expected, but may be missing.
#[must_use]
pub fn due_alone(text: &str, today: Date, words: &DueWords) -> Option<Result<Date, DueError>> {
    let text = text.trim().trim_end_matches([',', ';', '!', '?']);
    if text == OPENING_HOURS {
        return None;
    }
    [text, text.trim_end_matches('.')].into_iter().map(|text| read_due(text, today, words)).find(|due| *due != Err(DueError::NotUnderstood))
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
    if is_named_day(&text, words) {
        return Some(read_due(text.trim_end_matches('.'), today, words));
    }
    if first.starts_with('+') {
        let text = text.trim_end_matches('.');
        return ahead(&text.split_whitespace().collect::<Vec<_>>(), today, words);
    }
    (looks_like_a_day(&text)).then(|| numbers(&text, today)).flatten()
}

/// Whether a text is a day with its month's name and its year: `1 March 2027`, `the 1st of March 2027`,
/// `March 1, 2027`.
fn is_named_day(text: &str, words: &DueWords) -> bool {
    let text = text.trim_end_matches('.').replace(',', " ");
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let tokens = match tokens.split_first() {
        Some((first, _)) if has(&words.of, first) => return false,
        Some((first, rest)) if has(&words.articles, first) => rest,
        _ => &tokens,
    };
    let tokens: Vec<&str> = tokens.iter().copied().filter(|token| !has(&words.of, token)).collect();
    words.name_a_day(&tokens)
}

/// Whether a token in numbers cannot be a chapter, a share or opening hours.
fn looks_like_a_day(token: &str) -> bool {
    let mark = if token.contains('.') { '.' } else { '/' };
    let parts: Vec<&str> = token.split(mark).collect();
    let plausible = |day: &str, month: &str| small(day).is_some_and(|day| day <= 31) && small(month).is_some_and(|month| month <= 12);
    match *parts {
        [whole] => whole.len() == 10 && whole.matches('-').count() == 2,
        [day, month] => mark == '/' && token != OPENING_HOURS && plausible(day, month),
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
            ("Post the pledge 1 March 2027", "Post the pledge ", date(2027, 3, 1)),
            ("Post the pledge 1 mar 2027.", "Post the pledge ", date(2027, 3, 1)),
            ("Post the pledge March 1, 2027", "Post the pledge ", date(2027, 3, 1)),
            ("Post the pledge the 1st of March 2027", "Post the pledge ", date(2027, 3, 1)),
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
            "Read the report of March 2027",
            "Meet next friday",
            "1 March 2027",
            "+6w",
            "30.4.",
            "end june",
            "",
        ] {
            assert_eq!(split(text), (text, None), "{text}");
        }
    }

    #[test]
    fn where_a_date_is_expected_any_form_will_do() {
        let alone = |text| due_alone(text, TODAY, &english());
        for (text, due) in [
            ("tomorrow", date(2026, 3, 13)),
            (" 1 march,", date(2027, 3, 1)),
            ("30.4.", date(2026, 4, 30)),
            ("1 March 2027.", date(2027, 3, 1)),
        ] {
            assert_eq!(alone(text), Some(Ok(due)), "{text}");
        }
        assert_eq!(alone("30.13."), Some(Err(DueError::NoSuchDay)));
        for text in ["", "24/7", "soon", "about it tomorrow"] {
            assert_eq!(alone(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_told() {
        assert_eq!(split("Post it by 30 February"), ("Post it ", Some(Err(DueError::NoSuchDay))));
        assert_eq!(split("Post it 31 April 2027"), ("Post it ", Some(Err(DueError::NoSuchDay))));
        assert_eq!(split("Post it 31.4."), ("Post it ", Some(Err(DueError::NoSuchDay))));
    }
}
