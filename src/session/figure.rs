//! Figures as people write them: `12`, `12,5 %`, `1 234.5`, `1'200 persons`, `€ 3.50`. What may mean two
//! numbers is not guessed.

use crate::words::Words;

/// More digits than this are no figure that anybody has read, and none that a number here holds exactly.
const MOST_DIGITS: usize = 15;
const CURRENCIES: [char; 4] = ['€', '$', '£', '¥'];

/// A figure that was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The number.
    pub value: f64,
    /// The number as it was written.
    pub text: String,
    /// The unit that was written with it; blank for none.
    pub unit: String,
}

/// Why a text is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureError {
    /// There is no number in it, or more than one.
    NotUnderstood,
    /// `1,234` and `1.234` are a thousand and more in one country, and little more than one in another.
    TwoMeanings,
}

/// Reads a figure with its unit.
///
/// # Errors
/// A text that is no figure, or one that may be two.
pub fn figure(text: &str) -> Result<Figure, FigureError> {
    let text = text.trim();
    let (before, rest) = match text.strip_prefix(CURRENCIES) {
        Some(rest) => (text.chars().next().map(String::from).unwrap_or_default(), rest.trim_start()),
        None => (String::new(), text),
    };
    let (sign, rest) = match rest.strip_prefix(['-', '−']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, rest.strip_prefix('+').unwrap_or(rest)),
    };
    let chars: Vec<(usize, char)> = rest.char_indices().collect();
    let digit = |at: usize| chars.get(at).is_some_and(|(_, c)| c.is_ascii_digit());
    let mut end = 0;
    while digit(end) || (end > 0 && digit(end - 1) && digit(end + 1) && chars.get(end).is_some_and(|(_, c)| separator(*c).is_some())) {
        end += 1;
    }
    let cut = chars.get(end).map_or(rest.len(), |(at, _)| *at);
    let (number, behind) = (&rest[..cut], rest[cut..].trim());
    let value = number_of(number)?;
    let begins_a_unit = |c: char| c.is_alphabetic() || matches!(c, '%' | '‰' | '°') || CURRENCIES.contains(&c);
    if !behind.is_empty() && (!before.is_empty() || !behind.starts_with(begins_a_unit)) {
        return Err(FigureError::NotUnderstood);
    }
    let unit = if before.is_empty() { behind.to_owned() } else { before };
    let text = if sign < 0.0 { format!("-{number}") } else { number.to_owned() };
    Ok(Figure { value: sign * value, text, unit })
}

/// What stands between digits, with all ways to write a space between thousands as one.
fn separator(c: char) -> Option<char> {
    match c {
        '.' | ',' => Some(c),
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => Some(' '),
        _ => None,
    }
}

fn number_of(text: &str) -> Result<f64, FigureError> {
    let not = FigureError::NotUnderstood;
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    let between: Vec<char> = text.chars().filter_map(separator).collect();
    if groups.iter().any(|group| group.is_empty()) || groups.iter().map(|group| group.len()).sum::<usize>() > MOST_DIGITS {
        return Err(not);
    }
    let thousands =
        |groups: &[&str]| groups.split_first().is_some_and(|(first, rest)| first.len() <= 3 && rest.iter().all(|g| g.len() == 3));
    let read = |whole: &[&str], part: &str| format!("{}.{part}", whole.concat()).parse::<f64>().map_err(|_| not);
    let (Some((last, before)), Some((part, whole))) = (between.split_last(), groups.split_last()) else {
        return read(&groups, "0");
    };
    let same = before.iter().all(|other| other == last);
    match (last, before.first()) {
        (' ', _) if same && thousands(&groups) => read(&groups, "0"),
        (' ', _) => Err(not),
        (_, None) if part.len() == 3 && thousands(&groups) && !whole.concat().starts_with('0') => Err(FigureError::TwoMeanings),
        (_, None) => read(whole, part),
        (_, Some(_)) if same && thousands(&groups) => read(&groups, "0"),
        (_, Some(first)) if first != last && before.iter().all(|other| other == first) && thousands(whole) => read(whole, part),
        (_, Some(_)) => Err(not),
    }
}

/// A figure as the language writes it, whoever typed it how: its decimal sign, thousands apart by a space. What is no
/// figure stays as it is.
#[must_use]
pub fn in_words(text: &str, words: &Words) -> String {
    let Ok(read) = figure(text) else { return text.to_owned() };
    let number = as_written(&read.text, &words.say("figure-decimal-sign"));
    if read.unit.is_empty() {
        return number;
    }
    if text.trim_start().starts_with(CURRENCIES) { format!("{} {number}", read.unit) } else { format!("{number} {}", read.unit) }
}

/// A number that was understood, with this decimal sign.
fn as_written(number: &str, sign: &str) -> String {
    let between: Vec<char> = number.chars().filter_map(separator).collect();
    let has_part = match (between.as_slice(), between.first(), between.last()) {
        (_, _, None | Some(' ')) => false,
        ([_], ..) => true,
        (_, first, last) => first != last,
    };
    let decimal = has_part.then(|| between.len() - 1);
    let mut at = 0;
    let mut written = String::new();
    for c in number.chars() {
        if separator(c).is_none() {
            written.push(c);
            continue;
        }
        // A space that no row ends at.
        if Some(at) == decimal {
            written.push_str(sign)
        } else {
            written.push('\u{a0}')
        }
        at += 1;
    }
    written
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<(f64, String), FigureError> {
        figure(text).map(|figure| (figure.value, figure.unit))
    }

    #[test]
    fn a_figure_is_read_as_people_write_it() {
        for (text, value, unit) in [
            ("12", 12.0, ""),
            (" 12,5 % ", 12.5, "%"),
            ("12.5%", 12.5, "%"),
            ("1 234,5", 1234.5, ""),
            ("1\u{202f}234", 1234.0, ""),
            ("1'234'567.89", 1_234_567.89, ""),
            ("1.234.567", 1_234_567.0, ""),
            ("1.234,5 persons", 1234.5, "persons"),
            ("1,234.5 persons", 1234.5, "persons"),
            ("0,125", 0.125, ""),
            ("0.125", 0.125, ""),
            ("-3", -3.0, ""),
            ("−3,5 points", -3.5, "points"),
            ("+4", 4.0, ""),
            ("€ 3.50", 3.5, "€"),
            ("3 per 1000 inhabitants", 3.0, "per 1000 inhabitants"),
        ] {
            assert_eq!(read(text), Ok((value, unit.to_owned())), "{text}");
        }
    }

    #[test]
    fn figures_of_one_row_are_written_alike_however_each_was_typed() {
        for (text, english, german) in [
            ("12,5", "12.5", "12,5"),
            ("13.75 %", "13.75 %", "13,75 %"),
            ("0,125", "0.125", "0,125"),
            ("1'234'567.89", "1\u{a0}234\u{a0}567.89", "1\u{a0}234\u{a0}567,89"),
            ("1.234.567 persons", "1\u{a0}234\u{a0}567 persons", "1\u{a0}234\u{a0}567 persons"),
            ("-3,5", "-3.5", "-3,5"),
            ("€ 3.50", "€ 3.50", "€ 3,50"),
            ("1 234", "1\u{a0}234", "1\u{a0}234"),
            ("many", "many", "many"),
        ] {
            assert_eq!((in_words(text, &Words::of("en")).as_str(), in_words(text, &Words::of("de")).as_str()), (english, german), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_numbers_is_not_guessed() {
        for text in ["1,234", "1.234 persons", "12,345"] {
            assert_eq!(read(text), Err(FigureError::TwoMeanings), "{text}");
        }
    }

    #[test]
    fn what_is_no_figure_is_said_to_be_none() {
        for text in
            ["", "about 30", "10-20", "3/4", "12 34", "1.23.4", "1,2,3", "many", "%", "-", "1 2345", "9".repeat(16).as_str(), "€ 3 %"]
        {
            assert_eq!(read(text), Err(FigureError::NotUnderstood), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "[0-9 .,'%€a-z−+-]{0,24}|\\PC{0,24}") {
            if let Ok(figure) = figure(&text) {
                prop_assert!(figure.value.is_finite());
            }
        }

        #[test]
        fn a_decimal_comma_says_what_a_point_says(whole in 0_u32..1_000_000, part in "[0-9]{1,2}|[0-9]{4,6}") {
            let comma = figure(&format!("{whole},{part}")).map(|figure| figure.value);
            let point = figure(&format!("{whole}.{part}")).map(|figure| figure.value);
            prop_assert_eq!(comma, point);
        }
    }
}
