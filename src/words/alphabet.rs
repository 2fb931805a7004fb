//! The order in which a language's readers look for names: Åse stands last in Norwegian and among the As in German.

use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};

/// The alphabet of a language.
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// The alphabet of the language with this code; the order that all languages share where it has none of its own.
    #[must_use]
    pub fn of(code: &str) -> Self {
        let locale = code.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        Self(Collator::try_new(locale.into(), CollatorOptions::default()).ok())
    }

    /// Which of two names comes first.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        // The data is part of the program, so it is there.
        self.0.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }
}

impl std::fmt::Debug for Alphabet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Alphabet")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(code: &str, names: &str) -> String {
        let alphabet = Alphabet::of(code);
        let mut names: Vec<&str> = names.split(' ').collect();
        names.sort_by(|a, b| alphabet.compare(a, b));
        names.join(" ")
    }

    #[test]
    fn each_language_has_its_own_order_of_letters() {
        let names = "Ås Ärger Øst Zimmer Ost aber Aas Ærlig";
        assert_eq!(sorted("nb", names), "aber Ost Zimmer Ärger Ærlig Øst Ås Aas");
        assert_eq!(sorted("de", names), "Aas aber Ærlig Ärger Ås Ost Øst Zimmer");
    }

    #[test]
    fn a_language_that_nobody_knows_has_the_order_that_all_share() {
        assert_eq!(sorted("", "Zimmer Ärger aber"), "aber Ärger Zimmer");
    }
}
