//! Which practices are looked at: by topic, country and year, and by words.

use super::Practice;
use crate::text::{fold, one_line};

/// What practices are narrowed to; everything where nothing is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Narrow {
    /// A topic, or a part of its name.
    pub topic: Option<String>,
    /// A country, or a part of its name.
    pub country: Option<String>,
    /// A year; blank for practices without one.
    pub year: Option<String>,
    /// Words that all stand somewhere in it.
    pub words: String,
}

impl Narrow {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a practice is among those that are looked at. Letter case and accents do not count.
    #[must_use]
    pub fn takes(&self, practice: &Practice) -> bool {
        let has = |wanted: &str, there: &str| fold(there).contains(&fold(wanted));
        self.topic.as_deref().is_none_or(|topic| practice.topics.iter().any(|there| has(topic, there)))
            && self.country.as_deref().is_none_or(|country| has(country, &practice.country))
            && self.year.as_deref().is_none_or(|year| is_of_year(practice.year.as_deref().unwrap_or_default(), year))
            && self.says(practice)
    }

    fn says(&self, practice: &Practice) -> bool {
        let words = fold(&one_line(&self.words));
        if words.is_empty() {
            return true;
        }
        let mut text = fold(&format!("{} {} {}", practice.title, practice.whose(), practice.topics.join(" ")));
        for (_, part) in practice.shape.parts() {
            text.push(' ');
            text.push_str(&fold(part));
        }
        words.split_whitespace().all(|word| text.contains(word))
    }
}

/// Whether a year lies in what is written of years: "2010", "2006-2009". Blank asks for what has none.
fn is_of_year(written: &str, wanted: &str) -> bool {
    let wanted = wanted.trim();
    if wanted.is_empty() || written.trim().is_empty() {
        return wanted.is_empty() && written.trim().is_empty();
    }
    if written.contains(wanted) {
        return true;
    }
    let years: Vec<u32> =
        written.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() == 4).filter_map(|part| part.parse().ok()).collect();
    match (years.as_slice(), wanted.parse::<u32>()) {
        ([from, to], Ok(year)) => (*from..=*to).contains(&year),
        _ => false,
    }
}

/// Those about a topic first, the others after them; the order is kept within both.
#[must_use]
pub fn topics_first(practices: Vec<Practice>, topic: &str) -> Vec<Practice> {
    let about = |practice: &Practice| practice.topics.iter().any(|there| fold(there) == fold(topic));
    let (first, rest): (Vec<_>, Vec<_>) = practices.into_iter().partition(about);
    first.into_iter().chain(rest).collect()
}
