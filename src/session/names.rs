//! The names of persons in texts: found wherever they stand whole, and replaced by what stands for them.
//!
//! Letter case and accents do not count, nor what stands between the words of a name. Found are
//!
//! | the name `Anna Maria Berg` as | because |
//! |---|---|
//! | `Anna Maria Berg`, `ANNA MARIA BERG`, `anna.maria.berg@…` | it stands there whole |
//! | `Berg, Anna Maria` | so do lists |
//! | `A. M. Berg` | initials before a surname are a person's |
//! | `Ms Berg` | so is what follows a title |
//!
//! A first name or surname alone is let be: nothing tells one Anna from another. A name of a single word is found
//! where it begins with a capital, so that *Will* does not alter what the city will do; one of a single letter never.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::char::is_combining_mark;

use crate::{text::fold, words::Words};

/// The most characters between two words of a name.
const GAP: usize = 5;

/// Names, each with what stands for it.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// What is looked for, by its first word, the longest first.
    forms: BTreeMap<String, Vec<Form>>,
    /// The longest word of each: a text without any of them has no name, which nearly all have not.
    anchors: BTreeSet<String>,
    /// Words before a name, such as *Ms*.
    titles: Vec<String>,
}

/// A way in which a name may be written.
#[derive(Debug, Clone)]
struct Form {
    words: Vec<String>,
    /// Whether it is only a name where all its words begin with a capital.
    capitals: bool,
    instead: String,
}

/// A word of a text: where it stands, and folded.
struct Word {
    from: usize,
    to: usize,
    folded: String,
}

impl Names {
    /// No names yet, in a language.
    #[must_use]
    pub fn new(words: &Words) -> Self {
        Self { forms: BTreeMap::new(), anchors: BTreeSet::new(), titles: words.say("name-titles").split_whitespace().map(fold).collect() }
    }

    /// A single name.
    #[must_use]
    pub fn of(words: &Words, name: &str, instead: &str) -> Option<Self> {
        let mut names = Self::new(words);
        names.add(name, instead);
        (!names.is_empty()).then_some(names)
    }

    /// Adds a name. The first one of two that are the same counts.
    pub fn add(&mut self, name: &str, instead: &str) {
        let whole = folded(name);
        let Some((last, given)) = whole.split_last() else { return };
        if given.is_empty() && last.chars().nth(1).is_none() {
            return;
        }
        let mut forms = vec![(whole.clone(), given.is_empty())];
        if !given.is_empty() {
            forms.push((std::iter::once(last).chain(given).cloned().collect(), false));
            let initials = given.iter().filter_map(|word| word.chars().next()).map(String::from);
            if last.chars().nth(1).is_some() {
                forms.push((initials.chain([last.clone()]).collect(), true));
                forms.extend(self.titles.iter().map(|title| (vec![title.clone(), last.clone()], true)));
            }
        }
        for (words, capitals) in forms {
            let Some(first) = words.first().cloned() else { continue };
            self.anchors.extend(words.iter().max_by_key(|word| word.len()).cloned());
            let known = self.forms.entry(first).or_default();
            if known.iter().all(|form| form.words != words) {
                known.push(Form { words, capitals, instead: instead.to_owned() });
                known.sort_by_key(|form| std::cmp::Reverse(form.words.len()));
            }
        }
    }

    /// Whether there is no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// The text with what stands for each name; none when there is none in it.
    #[must_use]
    pub fn replaced(&self, text: &str) -> Option<String> {
        if self.is_empty() || text.is_empty() {
            return None;
        }
        let plain = if text.is_ascii() { text.to_ascii_lowercase() } else { fold(text) };
        if !self.anchors.iter().any(|anchor| plain.contains(anchor.as_str())) {
            return None;
        }
        let words = words(text);
        let (mut out, mut copied, mut at) = (String::new(), 0, 0);
        while let Some(word) = words.get(at) {
            let here = |form: &&Form| form.stands(text, words.get(at..).unwrap_or_default());
            let Some(form) = self.forms.get(&word.folded).and_then(|forms| forms.iter().find(here)) else {
                at += 1;
                continue;
            };
            at += form.words.len();
            let to = words.get(at - 1).map_or(word.to, |last| last.to);
            out.push_str(text.get(copied..word.from).unwrap_or_default());
            out.push_str(&form.instead);
            copied = to;
        }
        if copied == 0 {
            return None;
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        Some(out)
    }

    /// Whether a name stands in the text.
    #[must_use]
    pub fn stand_in(&self, text: &str) -> bool {
        self.replaced(text).is_some()
    }
}

impl Form {
    fn stands(&self, text: &str, there: &[Word]) -> bool {
        let Some(there) = there.get(..self.words.len()) else { return false };
        let same = self.words.iter().zip(there).all(|(form, word)| *form == word.folded);
        let near = |pair: &[Word]| match pair {
            [first, second] => text.get(first.to..second.from).is_some_and(|gap| gap.chars().count() <= GAP && !gap.contains(ENDS)),
            _ => true,
        };
        let capital = |word: &Word| text.get(word.from..).and_then(|rest| rest.chars().next()).is_some_and(|c| !c.is_lowercase());
        same && there.windows(2).all(near) && (!self.capitals || there.iter().all(capital))
    }
}

/// What no name goes on behind.
const ENDS: &[char] = &['!', '?', ';', ':', '/'];

/// The words of a name, folded: two names with the same are one.
#[must_use]
pub fn folded(name: &str) -> Vec<String> {
    words(name).into_iter().map(|word| word.folded).collect()
}

/// The words of a text. In scripts without blanks every letter is a word.
fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut begun: Option<usize> = None;
    let mut end = |begun: &mut Option<usize>, to: usize| {
        if let Some(from) = begun.take() {
            found.push(Word { from, to, folded: fold(text.get(from..to).unwrap_or_default()) });
        }
    };
    for (at, c) in text.char_indices() {
        let is_letter = c.is_alphanumeric() || is_combining_mark(c);
        if !is_letter || (is_alone(c) && !is_combining_mark(c)) {
            end(&mut begun, at);
        }
        if is_letter && begun.is_none() {
            begun = Some(at);
        }
    }
    end(&mut begun, text.len());
    found.retain(|word| !word.folded.is_empty());
    found
}

/// Whether a letter belongs to a script that puts no blanks between words.
fn is_alone(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(list: &[(&str, &str)]) -> Names {
        let mut names = Names::new(&Words::of("en"));
        list.iter().for_each(|(name, instead)| names.add(name, instead));
        names
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let names = names(&[("Ána Maria Bérg", "the planner")]);
        for (text, wanted) in [
            ("Ána Maria Bérg asked.", "the planner asked."),
            ("ANA MARIA BERG's idea", "the planner's idea"),
            ("ana\u{a0}maria  berg", "the planner"),
            ("A\u{301}na Maria Be\u{301}rg", "the planner"),
            ("ana.maria.berg@city.invalid", "the planner@city.invalid"),
            ("Berg, Ana Maria (chair)", "the planner (chair)"),
            ("see A. M. Berg", "see the planner"),
            ("Ms. Berg and Dr Berg", "the planner and the planner"),
            ("(Ana-Maria Berg)", "(the planner)"),
        ] {
            assert_eq!(names.replaced(text).as_deref(), Some(wanted), "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_name_is_let_be() {
        let names = names(&[("Ana Berg", "the planner"), ("Rose", "the nurse")]);
        for text in [
            "rose bushes",
            "Ana asked",
            "Berg Street",
            "Banana Berg",
            "Ana Bergen",
            "a berg",
            "ms berg",
            "Ana: Berg",
            "Ana, later Berg",
            "Roses",
            "",
        ] {
            assert_eq!(names.replaced(text), None, "{text}");
        }
    }

    #[test]
    fn the_longer_name_wins_and_each_has_its_own_role() {
        let names = names(&[("Ana", "the clerk"), ("Ana Berg", "the planner")]);
        assert_eq!(names.replaced("Ana Berg, Ana").as_deref(), Some("the planner, the clerk"));
    }

    #[test]
    fn names_of_all_scripts_are_found() {
        for (name, text, wanted) in [
            ("王小明", "昨天王小明說", "昨天X說"),
            ("田中 さくら", "田中さくらさん", "Xさん"),
            ("Наталія Їжакевич", "наталія їжакевич!", "X!"),
            ("نادية الخطيب", "قالت نادية الخطيب", "قالت X"),
            ("สมหญิง ใจดี", "คุณสมหญิง ใจดี", "คุณX"),
            ("O'Brien \"Obi\" | Jr.", "by O'Brien \"Obi\" | Jr.", "by X."),
            ("Müller-Lüdenscheidt, geb. Straße", "Mueller? No: MÜLLER-LÜDENSCHEIDT, GEB. STRASSE", "Mueller? No: X"),
            ("İpek Işık", "ipek isik", "X"),
        ] {
            assert_eq!(names(&[(name, "X")]).replaced(text).as_deref(), Some(wanted), "{name} in {text}");
        }
    }

    #[test]
    fn a_name_of_a_letter_or_none_is_not_looked_for() {
        assert!(names(&[("", "X"), ("---", "X"), ("👩", "X"), ("X", "Y")]).is_empty());
    }

    proptest! {
        #[test]
        fn a_name_within_any_text_is_gone_and_all_else_stays(before in any::<String>(), after in any::<String>()) {
            let names = names(&[("Anna Berg", "planner")]);
            let text = format!("{before} Anna Berg {after}");
            let replaced = names.replaced(&text).unwrap_or_default();
            prop_assert!(!fold(&replaced).contains("anna berg"));
            prop_assert!(!names.stand_in(&replaced), "twice is as once");
        }
    }
}
