//! Whether a language says everything that the first language says: for those who translate, and for the tests.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::{LANGUAGES, Language, Phrase, placed};

/// Something wrong in the words of a language.
#[derive(Debug, Clone, PartialEq)]
pub struct Flaw {
    /// The file; none where a message stands in no file.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: Phrase,
}

/// Everything wrong in the files of a language, each a name and a text, held against the first language: lines that
/// cannot be read, messages that nobody asks for, that stand twice, that are lacking, or that use other arguments.
#[must_use]
pub fn check(files: &[(String, String)]) -> Vec<Flaw> {
    let wanted: BTreeMap<&str, &str> = LANGUAGES.iter().take(1).flat_map(Language::messages).collect();
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for (file, text) in files {
        let flaw = |at: usize, what: Phrase| Flaw { file: Some(file.clone()), line: line(text, at), what };
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            found.extend(errors.iter().map(|error| flaw(error.pos.start, Phrase::new("language-broken"))));
        }
        // What is no message has been told above.
        let is_message = |name: &str, lines: &str| lines.get(name.len()..).is_some_and(|rest| rest.trim_start().starts_with('='));
        for (at, name, lines) in placed(text).filter(|(_, name, lines)| is_message(name, lines)) {
            let said = |key: &str| Phrase::new(key).with("name", name);
            let Some(original) = wanted.get(name) else {
                found.push(flaw(at, said("language-unknown")));
                continue;
            };
            if !seen.insert(name.to_owned()) {
                found.push(flaw(at, said("language-twice")));
            }
            let (own, theirs) = (arguments(lines), arguments(original));
            let few = |names: BTreeSet<&str>| names.into_iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ");
            let (lost, new) = (few(&theirs - &own), few(&own - &theirs));
            if !lost.is_empty() {
                found.push(flaw(at, said("language-leaves-out").with("arguments", lost)));
            }
            if !new.is_empty() {
                found.push(flaw(at, said("language-invents").with("arguments", new)));
            }
        }
    }
    let lacking = wanted.keys().filter(|name| !seen.contains(**name));
    found.extend(lacking.map(|name| Flaw { file: None, line: 0, what: Phrase::new("language-lacks").with("name", *name) }));
    found
}

/// The line of a place in a text, from 1.
fn line(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

/// The names of the arguments that a message uses.
fn arguments(lines: &str) -> BTreeSet<&str> {
    let names = lines.match_indices('$').filter_map(|(at, _)| {
        let rest = lines.get(at + 1..)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        rest.get(..end)
    });
    names.filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaws(text: &str) -> Vec<(usize, String)> {
        let words = super::super::Words::of("en");
        let found = check(&[("a.ftl".to_owned(), text.to_owned())]);
        found.into_iter().filter(|flaw| flaw.file.is_some()).map(|flaw| (flaw.line, words.tell(&flaw.what))).collect()
    }

    #[test]
    fn every_language_says_everything_and_nothing_else() {
        for language in LANGUAGES {
            let named = |text: &'static str| (text.lines().next().unwrap_or_default().to_owned(), text.to_owned());
            let files: Vec<(String, String)> = language.texts().map(named).collect();
            let words = super::super::Words::of("en");
            let said = |flaw: &Flaw| format!("{}:{}: {}", flaw.file.as_deref().unwrap_or_default(), flaw.line, words.tell(&flaw.what));
            let found: Vec<String> = check(&files).iter().map(said).collect();
            assert_eq!(found, [""; 0], "in {}", language.code);
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        assert_eq!(flaws("month-1 = januar\n"), []);
        let broken = flaws("month-1 = januar\nmonth-2 { februar\n");
        assert!(broken.iter().any(|(line, said)| *line == 2 && said.contains("cannot be read")), "{broken:?}");
        assert_eq!(flaws("\nmonth-13 = x\n")[0].0, 2);
        assert!(flaws("month-1 = a\nmonth-1 = b\n")[0].1.contains("second time"));
        assert!(flaws("date-day-month = { $day }. { $monat }\n").iter().any(|(_, said)| said.contains("{ $monat }")));
        assert!(flaws("date-day-month = { $day }.\n").iter().any(|(_, said)| said.contains("{ $month }")));
    }
}
