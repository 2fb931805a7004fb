//! Which practices are looked at: by topic, country and year, and by words.

use super::{Practice, topic};
use crate::{
    benchmark::{Benchmark, KeyFactor},
    text::{fold, one_line},
};

/// What practices are narrowed to; everything where nothing is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Narrow {
    /// A topic or a key factor, or a part of its name.
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
        self.topic.as_deref().is_none_or(|topic| is_about(practice, topic))
            && self.country.as_deref().is_none_or(|country| has(country, &practice.country))
            && self.year.as_deref().is_none_or(|year| is_of_year(practice.year.as_deref().unwrap_or_default(), year))
            && self.says(practice)
    }

    fn says(&self, practice: &Practice) -> bool {
        let words = fold(&one_line(&self.words));
        if words.is_empty() {
            return true;
        }
        let factor = practice.factor.as_deref().unwrap_or_default();
        let mut text = fold(&format!("{} {} {} {factor}", practice.title, practice.whose(), practice.topics.join(" ")));
        for (_, part) in practice.shape.parts() {
            text.push(' ');
            text.push_str(&fold(part));
        }
        words.split_whitespace().all(|word| text.contains(word))
    }
}

/// Whether a practice is about a topic, or the example of a key factor. A topic of the list is taken as a whole, since one
/// may be part of another's name; of anything else a part is enough.
fn is_about(practice: &Practice, wanted: &str) -> bool {
    let mut there = practice.topics.iter().chain(&practice.factor);
    match topic::known(wanted) {
        Some(listed) => practice.topics.iter().any(|topic| topic::known(topic) == Some(listed)),
        None => there.any(|name| fold(name).contains(&fold(wanted))),
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

/// What lies beside a key factor: its own examples and what is about it by name; then what shares a topic with those;
/// then the rest. The order is kept within each.
#[must_use]
pub fn beside(practices: Vec<Practice>, benchmark: &Benchmark, factor: &KeyFactor) -> Vec<Practice> {
    let id = format!("{}/{}", benchmark.id, factor.full(""));
    let named = |name: &String| fold(name) == fold(&factor.name);
    let is_its_own = |practice: &Practice| practice.id.starts_with(&id) || practice.topics.iter().chain(&practice.factor).any(named);
    let (mut first, rest): (Vec<_>, Vec<_>) = practices.into_iter().partition(is_its_own);
    let topics: Vec<String> = first.iter().flat_map(|practice| practice.topics.iter().map(|topic| fold(topic))).collect();
    let (near, far): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|practice| practice.topics.iter().any(|topic| topics.contains(&fold(topic))));
    first.extend(near);
    first.extend(far);
    first
}
