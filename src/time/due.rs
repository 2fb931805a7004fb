//! Dates as people type them: `30.4.`, `+6w`, `end june`. The words come from the word table of the
//! session's language; this room knows none itself.

mod trailing;

use jiff::{Span, civil::Date};

use crate::text::fold;
pub use trailing::{due_alone, trailing_due};

/// Years further off than these are slips of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// Why a date was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueError {
    /// It is not written in any way we know.
    NotUnderstood,
    /// It is written like a date, but no such day exists.
    NoSuchDay,
}

/// The words that dates are typed with, each with its alternatives, folded by
/// [`fold`](crate::text::fold). One token each, but `today` and `tomorrow`, which may be several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DueWords {
    /// The twelve months, long and short names.
    pub months: Vec<Vec<String>>,
    /// The seven days from Monday on.
    pub weekdays: Vec<Vec<String>>,
    /// The last day of what follows.
    pub end: Vec<String>,
    /// The middle of what follows.
    pub middle: Vec<String>,
    /// The present day.
    pub today: Vec<String>,
    /// The next day.
    pub tomorrow: Vec<String>,
    /// In the week after this one: *next* friday.
    pub next: Vec<String>,
    /// So long from now.
    pub ahead: Vec<String>,
    /// Words that add nothing between others: end *of* june.
    pub of: Vec<String>,
    /// Words that add nothing before others, and tell that *the end of june* is part of a sentence.
    pub articles: Vec<String>,
    /// Says that a date follows.
    pub by: Vec<String>,
    /// The unit.
    pub day: Vec<String>,
    /// The unit.
    pub week: Vec<String>,
    /// The unit.
    pub month: Vec<String>,
    /// The unit.
    pub year: Vec<String>,
    /// Endings of a counted day: 1*st*.
    pub ordinals: Vec<String>,
    /// Words that no name has: behind a name they tell that the sentence goes on.
    pub go_on: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl DueWords {
    fn month_of(&self, token: &str) -> Option<i8> {
        name_of(&self.months, token)
    }

    fn unit_of(&self, token: &str) -> Option<Unit> {
        let of = [(&self.day, Unit::Day), (&self.week, Unit::Week), (&self.month, Unit::Month), (&self.year, Unit::Year)];
        of.into_iter().find(|(words, _)| has(words, token)).map(|(_, unit)| unit)
    }

    /// Whether the words are a day with its month's name and its year, in either order.
    fn name_a_day(&self, tokens: &[&str]) -> bool {
        match *tokens {
            [a, b, year] if year_of(year).is_some() => {
                let (day, month) = (|token| self.day_of(token).is_some(), |token| self.month_of(token).is_some());
                day(a) && month(b) || month(a) && day(b)
            }
            _ => false,
        }
    }

    /// A day of a month: `30`, `30.`, `30th`.
    fn day_of(&self, token: &str) -> Option<i8> {
        let digits = token.trim_end_matches(|c: char| !c.is_ascii_digit());
        let rest = &token[digits.len()..];
        (rest.is_empty() || rest == "." || has(&self.ordinals, rest)).then(|| small(digits)).flatten()
    }
}

/// Reads a date that has a field of its own. A date without a year is the next such day from today
/// on; a month stands for its last day.
///
/// # Errors
/// When it is not understood, or when there is no such day.
pub fn read_due(text: &str, today: Date, words: &DueWords) -> Result<Date, DueError> {
    let text = fold(text).replace(',', " ");
    let tokens: Vec<&str> = text.split_whitespace().filter(|token| !has(&words.of, token) && !has(&words.articles, token)).collect();
    let tokens = match tokens.split_first() {
        Some((first, rest)) if has(&words.by, first) => rest,
        _ => &tokens,
    };
    let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if has(&words.today, &whole) || has(&words.today, &tokens.join(" ")) {
        return Ok(today);
    }
    if has(&words.tomorrow, &whole) || has(&words.tomorrow, &tokens.join(" ")) {
        return today.tomorrow().map_err(|_| DueError::NoSuchDay);
    }
    named(tokens, today, words)
        .or_else(|| numbers(&tokens.concat(), today))
        .or_else(|| ahead(tokens, today, words))
        .unwrap_or(Err(DueError::NotUnderstood))
}

/// What was read: none when it is not of this form, else the day or why there is none.
type Reading = Option<Result<Date, DueError>>;

/// Forms with a name in them: `friday`, `30 april 2027`, `april`, `mid april`, `end 2026`.
fn named(tokens: &[&str], today: Date, words: &DueWords) -> Reading {
    let month = |token: &str| words.month_of(token);
    let day = |token: &str| words.day_of(token);
    match *tokens {
        [edge, ref rest @ ..] if has(&words.end, edge) => period(rest, today, words, Edge::End),
        [edge, ref rest @ ..] if has(&words.middle, edge) => period(rest, today, words, Edge::Middle),
        [first, day] if has(&words.next, first) => name_of(&words.weekdays, day).map(|day| weekday_next_week(day, today)),
        [first, ref rest @ ..] if has(&words.ahead, first) => period(rest, today, words, Edge::Month),
        [one] => {
            let weekday = || name_of(&words.weekdays, one).map(|day| weekday(day, today));
            period(&[one], today, words, Edge::Month).or_else(weekday)
        }
        [a, b] => match (day(a), month(b), month(a), day(b)) {
            (Some(day), Some(month), ..) | (_, _, Some(month), Some(day)) => Some(next(month, today, |_| Some(day))),
            _ => period(&[a, b], today, words, Edge::Month),
        },
        [a, b, year] => {
            let (day, month) = day(a).zip(month(b)).or_else(|| day(b).zip(month(a)))?;
            Some(date(year_of(year)?, month, day))
        }
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// Nothing was said: a month alone, which stands for its end.
    Month,
    Middle,
    End,
}

/// A day of a month or a year: its end, or its middle.
fn period(tokens: &[&str], today: Date, words: &DueWords, edge: Edge) -> Reading {
    let in_month =
        |year: i16, month: i8| if edge == Edge::Middle { Some(15) } else { Some(Date::new(year, month, 1).ok()?.days_in_month()) };
    let in_year = |year: i16| if edge == Edge::Middle { date(year, 6, 30) } else { date(year, 12, 31) };
    match *tokens {
        [one] => match (words.month_of(one), year_of(one), words.unit_of(one)) {
            (Some(month), ..) => Some(next(month, today, |year| in_month(year, month))),
            _ if edge == Edge::Month => None,
            (_, Some(year), _) => Some(in_year(year)),
            (_, _, Some(Unit::Year)) => Some(in_year(today.year())),
            (_, _, Some(Unit::Month)) => {
                Some(in_month(today.year(), today.month()).map_or(Err(DueError::NoSuchDay), |day| date(today.year(), today.month(), day)))
            }
            _ => None,
        },
        [month, year] => {
            let (month, year) = (words.month_of(month)?, year_of(year)?);
            Some(in_month(year, month).map_or(Err(DueError::NoSuchDay), |day| date(year, month, day)))
        }
        _ => None,
    }
}

/// The first such day from today on. Eight years hold a 29 February, whatever the century.
fn next(month: i8, today: Date, day: impl Fn(i16) -> Option<i8>) -> Result<Date, DueError> {
    let days = (today.year()..=today.year().saturating_add(8)).filter_map(|year| Date::new(year, month, day(year)?).ok());
    days.into_iter().find(|date| *date >= today).ok_or(DueError::NoSuchDay)
}

fn weekday(day: i8, today: Date) -> Result<Date, DueError> {
    let ahead = (i64::from(day) - i64::from(today.weekday().to_monday_one_offset()) - 1).rem_euclid(7) + 1;
    today.checked_add(Span::new().days(ahead)).map_err(|_| DueError::NoSuchDay)
}

/// Weeks begin on Monday.
fn weekday_next_week(day: i8, today: Date) -> Result<Date, DueError> {
    let ahead = 7 + i64::from(day) - i64::from(today.weekday().to_monday_one_offset());
    today.checked_add(Span::new().days(ahead)).map_err(|_| DueError::NoSuchDay)
}

/// Forms with numbers only: `2026-04-30`, `30.4.`, `30.4.2026`, `30/4`, `30/4/26`.
fn numbers(token: &str, today: Date) -> Reading {
    let mark = token.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '.' | '/' | '-'))?;
    let token = if mark == '.' { token.strip_suffix('.').unwrap_or(token) } else { token };
    match *token.split(mark).collect::<Vec<_>>() {
        [year, month, day] if year.len() == 4 => Some(date(year_of(year)?, small(month)?, small(day)?)),
        [day, month, year] if year.len() == 4 => Some(date(year_of(year)?, small(month)?, small(day)?)),
        // Two digits at both ends of dashes may be read either way round.
        [day, month, year] if year.len() == 2 && mark != '-' => Some(date(2000 + i16::from(small(year)?), small(month)?, small(day)?)),
        [day, month] if mark != '-' => {
            let (day, month) = (small(day)?, small(month)?);
            Some(next(month, today, |_| Some(day)))
        }
        _ => None,
    }
}

/// Forms that count from today: `+6w`, `6w`, `in 6 weeks`.
fn ahead(tokens: &[&str], today: Date, words: &DueWords) -> Reading {
    let tokens = match tokens.split_first() {
        Some((first, rest)) if has(&words.ahead, first) => rest,
        _ => tokens,
    };
    let text = tokens.concat();
    let text = text.strip_prefix('+').unwrap_or(&text);
    let unit = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let count = &text[..text.len() - unit.len()];
    let unit = words.unit_of(unit.trim_end_matches('.'))?;
    if count.is_empty() {
        return None;
    }
    Some(add(count, unit, today).filter(|date| YEARS.contains(&date.year())).ok_or(DueError::NoSuchDay))
}

fn add(count: &str, unit: Unit, today: Date) -> Option<Date> {
    let count: i64 = count.parse().ok()?;
    let span = match unit {
        Unit::Day => Span::new().try_days(count),
        Unit::Week => Span::new().try_weeks(count),
        Unit::Month => Span::new().try_months(count),
        Unit::Year => Span::new().try_years(count),
    };
    today.checked_add(span.ok()?).ok()
}

fn date(year: i16, month: i8, day: i8) -> Result<Date, DueError> {
    Date::new(year, month, day).map_err(|_| DueError::NoSuchDay)
}

fn has(words: &[String], token: &str) -> bool {
    words.iter().any(|word| word == token)
}

/// Which of several names a token is, from 1 on: written out, or its first three or more letters when
/// no other begins so.
fn name_of(names: &[Vec<String>], token: &str) -> Option<i8> {
    let token = token.strip_suffix('.').unwrap_or(token);
    let whole = names.iter().position(|name| name.iter().any(|word| word.trim_end_matches('.') == token));
    let found = whole.or_else(|| {
        let mut begins = names.iter().enumerate().filter(|(_, name)| name.iter().any(|word| word.starts_with(token)));
        let (first, other) = (begins.next(), begins.next());
        first.filter(|_| other.is_none() && token.chars().count() >= 3).map(|(at, _)| at)
    })?;
    i8::try_from(found + 1).ok()
}

/// A day, a month or a short year: one or two digits.
fn small(token: &str) -> Option<i8> {
    (matches!(token.len(), 1 | 2) && token.bytes().all(|b| b.is_ascii_digit())).then(|| token.parse().ok()).flatten()
}

/// A year: four digits.
fn year_of(token: &str) -> Option<i16> {
    let year = (token.len() == 4 && token.bytes().all(|b| b.is_ascii_digit())).then(|| token.parse().ok()).flatten();
    year.filter(|year| YEARS.contains(year))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// Words as a language may have them; the real ones are tried where they are listed.
    pub(super) fn english() -> DueWords {
        let list = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let lists = |words: &str| words.split(' ').map(|word| vec![word.to_owned()]).collect();
        DueWords {
            months: lists("january february march april may june july august september october november december"),
            weekdays: lists("monday tuesday wednesday thursday friday saturday sunday"),
            end: list("end"),
            middle: list("mid"),
            today: list("today"),
            tomorrow: list("tomorrow"),
            next: list("next"),
            ahead: list("in"),
            of: list("of"),
            articles: list("the this"),
            by: list("by"),
            day: list("d days"),
            week: list("w weeks"),
            month: list("m month"),
            year: list("y year"),
            ordinals: list("st th"),
            go_on: list("about to"),
        }
    }

    // A Thursday.
    const TODAY: Date = date(2026, 3, 12);

    #[test]
    fn a_room_says_when_in_many_ways() {
        let words = english();
        for (typed, meant) in [
            ("2026-04-30", date(2026, 4, 30)),
            ("30.4.", date(2026, 4, 30)),
            ("30.4", date(2026, 4, 30)),
            ("30. 4. 2027", date(2027, 4, 30)),
            ("30.4.2026", date(2026, 4, 30)),
            ("30.04.26", date(2026, 4, 30)),
            ("30/4", date(2026, 4, 30)),
            ("30/4/2026", date(2026, 4, 30)),
            ("30-4-2026", date(2026, 4, 30)),
            ("30 April", date(2026, 4, 30)),
            ("APRIL 30", date(2026, 4, 30)),
            ("30 apr 2027", date(2027, 4, 30)),
            ("April 30th, 2027", date(2027, 4, 30)),
            ("the 1st of May", date(2026, 5, 1)),
            ("30. april", date(2026, 4, 30)),
            ("sept", date(2026, 9, 30)),
            ("april", date(2026, 4, 30)),
            ("April 2028", date(2028, 4, 30)),
            ("end april", date(2026, 4, 30)),
            ("End of June", date(2026, 6, 30)),
            ("mid april", date(2026, 4, 15)),
            ("mid March", date(2026, 3, 15)),
            ("end feb 2028", date(2028, 2, 29)),
            ("end 2026", date(2026, 12, 31)),
            ("by the end of the year", date(2026, 12, 31)),
            ("end of this month", date(2026, 3, 31)),
            ("today", TODAY),
            ("Tomorrow", date(2026, 3, 13)),
            ("by Friday", date(2026, 3, 13)),
            ("thursday", date(2026, 3, 19)),
            ("wed", date(2026, 3, 18)),
            ("next Friday", date(2026, 3, 20)),
            ("next monday", date(2026, 3, 16)),
            ("in March", date(2026, 3, 31)),
            ("in june 2028", date(2028, 6, 30)),
            ("+3d", date(2026, 3, 15)),
            ("+6w", date(2026, 4, 23)),
            ("6w", date(2026, 4, 23)),
            ("+ 6 weeks", date(2026, 4, 23)),
            ("in 6 weeks", date(2026, 4, 23)),
            ("+3m", date(2026, 6, 12)),
            ("+1Y", date(2027, 3, 12)),
        ] {
            assert_eq!(read_due(typed, TODAY, &words), Ok(meant), "{typed}");
        }
    }

    #[test]
    fn a_date_without_a_year_is_the_next_such_day() {
        let words = english();
        assert_eq!(read_due("12.3.", TODAY, &words), Ok(TODAY));
        assert_eq!(read_due("11.3.", TODAY, &words), Ok(date(2027, 3, 11)));
        assert_eq!(read_due("february", TODAY, &words), Ok(date(2027, 2, 28)));
        assert_eq!(read_due("march", TODAY, &words), Ok(date(2026, 3, 31)));
        assert_eq!(read_due("29.2.", TODAY, &words), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn a_day_that_does_not_exist_is_told_from_one_that_is_not_understood() {
        let words = english();
        for typed in
            ["30 February", "30.2.", "31/4/2026", "2026-02-30", "2026-13-01", "30.13.", "32 may", "+9999y", "+99999999999999999999d"]
        {
            assert_eq!(read_due(typed, TODAY, &words), Err(DueError::NoSuchDay), "{typed}");
        }
        for typed in [
            "",
            "soon",
            "30",
            "2026",
            "by",
            "end",
            "end of",
            "30.4.2026.1",
            "1-2",
            "20266-01-01",
            "+w",
            "+6",
            "april may",
            "3.4.3",
            "ma",
            "in",
            "in 2027",
            "next",
            "next june",
        ] {
            assert_eq!(read_due(typed, TODAY, &words), Err(DueError::NotUnderstood), "{typed}");
        }
    }

    #[test]
    fn months_of_other_languages_are_read_with_and_without_their_accents() {
        let mut words = english();
        words.months[7] = vec![fold("août")];
        words.tomorrow = vec!["i morgen".to_owned()];
        assert_eq!(read_due("3 AOUT", TODAY, &words), Ok(date(2026, 8, 3)));
        assert_eq!(read_due("3 août", TODAY, &words), Ok(date(2026, 8, 3)));
        assert_eq!(read_due("I morgen", TODAY, &words), Ok(date(2026, 3, 13)));
    }

    proptest! {
        #[test]
        fn every_way_to_write_a_day_is_read_back(days in 0_i64..3_000) {
            let words = english();
            let day = TODAY.saturating_add(Span::new().days(days));
            let (d, m, y) = (day.day(), day.month(), day.year());
            let month = &words.months[usize::from(m.unsigned_abs()) - 1][0];
            for typed in [format!("{day}"), format!("{d}.{m}.{y}"), format!("{d}/{m}/{y}"), format!("{d} {month} {y}"), format!("{month} {d} {y}"), format!("+{days}d")] {
                prop_assert_eq!(read_due(&typed, TODAY, &words), Ok(day), "{}", typed);
            }
            if days < 365 {
                prop_assert_eq!(read_due(&format!("{d}.{m}."), TODAY, &words), Ok(day));
            }
        }

        #[test]
        fn no_text_is_too_strange(text in prop_oneof![any::<String>(), "[+0-9./ -]{0,12}", "(by |end |in |mid |of |)[0-9]{0,5}[a-z. /-]{0,9}[0-9]{0,5}"]) {
            let _ = read_due(&text, TODAY, &english());
        }
    }
}
