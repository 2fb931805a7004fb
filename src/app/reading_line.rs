//! What was typed for a figure: the number, its unit, the day that it is of, and what else was said. Shown before it is
//! taken, so that nobody finds a sentence in the place of a unit later.

use crate::{
    session::{
        figure::{Figure, FigureError, figure},
        same_unit,
    },
    text::fold,
    time::{Date, DueError, DueWords, due_alone, trailing_due},
    words::Words,
};

/// The most words of a day: *on the 1st of March 2026*.
const DAY: usize = 5;
/// Marks that may stand between what was said.
const MARKS: [char; 4] = [',', ';', ':', '·'];

/// What was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// The number as it was written.
    pub value: String,
    /// The unit that was written with it; blank for none.
    pub unit: String,
    /// The day, where one was said; or why there is no such day.
    pub date: Option<Result<Date, DueError>>,
    /// What else was said.
    pub remark: String,
}

/// What a figure is read against.
pub struct Ground<'a> {
    /// The day on which it is typed.
    pub today: Date,
    /// Whether the day is still to come, as a target's; else it has been.
    pub is_ahead: bool,
    /// Units that are known: what begins with one of them is that unit. The first is the indicator's own.
    pub units: &'a [&'a str],
    /// The words that dates are made of.
    pub due: &'a DueWords,
    /// The words of the language.
    pub words: &'a Words,
}

/// Reads a line: `13.75 % 1.3.2026 staff statistics`, `about 20`, `120 persons, payroll of May`.
///
/// # Errors
/// No number in it, or more than one, or one that may be two.
pub fn understand(line: &str, ground: &Ground<'_>) -> Result<Understood, FigureError> {
    let (before, rest) = led_in(line.trim());
    let (number, behind) = number(rest)?;
    let Figure { text: value, unit: sign, .. } = figure(number)?;
    let (date, mut said, after) = day(behind, ground);
    // *From 10 to 20* are two numbers; *about 20 of 340 staff* is one.
    let to = has_word(&ground.words.say("figure-between"), said.first().copied());
    if to && said.get(1).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit())) {
        return Err(FigureError::NotUnderstood);
    }
    let unit = if sign.is_empty() { unit(&mut said, ground) } else { sign };
    let behind = [said, after].concat().join(" ");
    let remark = [before.to_owned(), behind].map(|part| bare(&part).to_owned());
    let remark = remark.iter().filter(|part| part.contains(char::is_alphanumeric)).cloned().collect::<Vec<_>>().join(", ");
    Ok(Understood { value, unit, date, remark })
}

/// A few words before the number, as *about* is, and the rest.
fn led_in(line: &str) -> (&str, &str) {
    let is_sign = |c: char| matches!(c, '-' | '−' | '+' | '€' | '$' | '£' | '¥');
    let begins = |word: &str| word.trim_start_matches(is_sign).starts_with(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = line.split_whitespace().collect();
    let Some(at) = words.iter().position(|word| begins(word)) else { return ("", line) };
    // A sign of currency may stand by itself before the number.
    let at = at.checked_sub(1).filter(|at| words.get(*at).is_some_and(|word| word.chars().all(is_sign))).unwrap_or(at);
    words.get(at).map_or(("", line), |word| line.split_at(word.as_ptr() as usize - line.as_ptr() as usize))
}

/// The number with its sign of currency, and what stands behind it.
fn number(text: &str) -> Result<(&str, &str), FigureError> {
    let is_sign = |c: char| matches!(c, '-' | '−' | '+' | '€' | '$' | '£' | '¥' | ' ');
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let digits = text.find(|c: char| !is_sign(c)).unwrap_or(text.len());
    let mut end = digits;
    loop {
        let rest = &text[end..];
        end += rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
        // A space is part of it before three digits that end there.
        let next = text[end..].strip_prefix(' ').map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default());
        match next {
            Some(group) if group.len() == 3 && has_thousands(&text[digits..end]) && !is_day(&text[end + 1..]) => end += 1 + group.len(),
            _ => break,
        }
    }
    let number = text[..end].trim_end_matches(['.', ',', '\'', '’', '\u{a0}', '\u{202f}', '\u{2009}']);
    let behind = &text[number.len()..];
    let glued = behind.chars().next();
    if number.len() == digits || glued.is_some_and(|c| matches!(c, '-' | '–' | '/' | '−')) {
        return Err(FigureError::NotUnderstood);
    }
    // Digits behind a space that are no thousands are another number, unless they begin a day.
    if behind.trim_start().starts_with(|c: char| c.is_ascii_digit()) && !is_day(behind.trim_start()) {
        return Err(FigureError::NotUnderstood);
    }
    Ok((number, behind))
}

/// Whether a group of three digits may go on what was read of a number.
fn has_thousands(number: &str) -> bool {
    let last = number.split(|c: char| !c.is_ascii_digit()).next_back().unwrap_or_default();
    let is_first = number.chars().all(|c| c.is_ascii_digit());
    !number.contains(['.', ',']) && if is_first { last.len() <= 3 } else { last.len() == 3 }
}

/// Whether a text begins with a day in numbers, or with one that a name follows.
fn is_day(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let is_in_numbers = first.matches(['.', '/', '-']).count() >= 1;
    let is_named = first.trim_end_matches('.').len() <= 2 && words.next().is_some_and(|next| next.starts_with(char::is_alphabetic));
    is_in_numbers || is_named
}

/// The day that is said behind a number, the longest and the last; and the words before it and behind it.
fn day<'a>(behind: &'a str, ground: &Ground<'_>) -> (Option<Result<Date, DueError>>, Vec<&'a str>, Vec<&'a str>) {
    let words: Vec<&str> = behind.split_whitespace().collect();
    for end in (1..=words.len()).rev() {
        for start in end.saturating_sub(DAY)..end {
            let Some(run) = words.get(start..end) else { continue };
            let text = run.join(" ");
            let text = text.trim_start_matches('(').trim_end_matches([')', ',', ';', ':']);
            let Some(date) = dated(text, ground) else { continue };
            let on = start.checked_sub(1).filter(|at| has_word(&ground.words.say("figure-on"), words.get(*at).copied()));
            let (said, after) = (words.iter().take(on.unwrap_or(start)), words.iter().skip(end));
            return (Some(date), said.copied().collect(), after.copied().collect());
        }
    }
    (None, words, vec![])
}

/// The day that a text is, where nobody can take it for something else.
fn dated(text: &str, ground: &Ground<'_>) -> Option<Result<Date, DueError>> {
    let has = |wanted: fn(char) -> bool| text.contains(wanted);
    let is_named = has(|c| c.is_ascii_digit()) && has(char::is_alphabetic) && text.split_whitespace().nth(1).is_some();
    // Something stands before it, as the number does.
    let whole = format!("= {text}");
    let in_numbers = || trailing_due(&whole, ground.today, ground.due).filter(|(at, _)| *at == 2).map(|(_, date)| date);
    let date = match in_numbers() {
        None if is_named => due_alone(text, ground.today, ground.due)?,
        date => date?,
    };
    let Ok(date) = date else { return Some(date) };
    if ground.is_ahead {
        return Some(Ok(date));
    }
    let date = has_been(date, text, ground.today);
    // What is still to come is no day on which anything was read.
    (date <= ground.today).then_some(Ok(date))
}

/// A day without a year, of something that has been: the last such day, not the next one.
pub fn has_been(date: Date, text: &str, today: Date) -> Date {
    let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect();
    let parts = if text.contains(char::is_alphabetic) { 1 } else { 2 };
    let has_year = numbers.len() > parts || numbers.iter().any(|number| number.len() == 4);
    let guessed = (date > today && !has_year).then(|| date.checked_sub(jiff::Span::new().years(1)).ok()).flatten();
    guessed.unwrap_or(date)
}

/// Takes the unit off the words behind a number, before its day.
fn unit(said: &mut Vec<&str>, ground: &Ground<'_>) -> String {
    for known in ground.units.iter().filter(|unit| !unit.trim().is_empty()) {
        for way in ways(known, ground.words) {
            let count = way.split_whitespace().count();
            let Some(begin) = said.get(..count).map(|words| words.join(" ")) else { continue };
            if same_unit(begin.trim_end_matches(MARKS), &way) {
                said.drain(..count);
                return (*known).to_owned();
            }
        }
    }
    let Some(first) = said.first().copied() else { return String::new() };
    let word = first.trim_end_matches(MARKS);
    let is_sign = word.starts_with(['%', '‰', '°', '€', '$', '£', '¥']);
    let lists = |key: &str| has_word(&ground.words.say(key), Some(word));
    if lists("figure-per") {
        let end = said.iter().position(|word| word.ends_with(MARKS)).map_or(said.len(), |at| at + 1);
        return said.drain(..end).collect::<Vec<_>>().join(" ").trim_end_matches(MARKS).to_owned();
    }
    // Beside a unit that is known, a word is another one only where nothing else is said with it.
    let is_known = ground.units.iter().any(|unit| !unit.trim().is_empty());
    let is_alone = said.len() == 1 || word.len() < first.len();
    let is_word = word.starts_with(char::is_alphabetic) && !lists("figure-no-unit") && (!is_known || is_alone);
    if !is_sign && !is_word {
        return String::new();
    }
    said.remove(0);
    word.to_owned()
}

/// The ways to write a unit; per cent has several.
fn ways(unit: &str, words: &Words) -> Vec<String> {
    let all = words.say("figure-per-cent");
    let is_one = all.split('|').any(|way| fold(way.trim()) == fold(unit.trim()));
    let others = all.split('|').map(|way| way.trim().to_owned()).filter(|_| is_one);
    std::iter::once(unit.trim().to_owned()).chain(others).collect()
}

fn has_word(list: &str, word: Option<&str>) -> bool {
    word.is_some_and(|word| list.split('|').any(|known| fold(known.trim()) == fold(word)))
}

/// What was said without marks around it.
fn bare(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || MARKS.contains(&c));
    text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).filter(|text| !text.contains(['(', ')'])).unwrap_or(text)
}

#[cfg(test)]
mod tests;
