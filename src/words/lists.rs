//! Things in a row, joined the way the language joins them.

use super::Words;

impl Words {
    /// `a, b and c`: things in running text.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [head @ .., last] => self.join("list-and", &self.series(head), last),
        }
    }

    /// `a, b, c`: facts about one thing.
    #[must_use]
    pub fn series(&self, items: &[String]) -> String {
        self.joined("list-comma", items)
    }

    /// `a · b · c`: things that have commas of their own.
    #[must_use]
    pub fn dotted(&self, items: &[String]) -> String {
        self.joined("list-dot", items)
    }

    /// `a. b. c`: short sentences in one place, without the last full stop.
    #[must_use]
    pub fn sentences(&self, items: &[String]) -> String {
        self.joined("list-sentences", items)
    }

    fn joined(&self, key: &str, items: &[String]) -> String {
        items.iter().cloned().reduce(|head, last| self.join(key, &head, &last)).unwrap_or_default()
    }

    fn join(&self, key: &str, head: &str, last: &str) -> String {
        self.with(key, &[("head", head.into()), ("last", last.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_in_and() {
        let words = Words::of("en");
        let things = |n: usize| ["Oslo", "Bergen", "Tøyen"][..n].iter().map(|thing| (*thing).to_owned()).collect::<Vec<_>>();
        assert_eq!(words.list(&things(0)), "");
        assert_eq!(words.list(&things(1)), "Oslo");
        assert_eq!(words.list(&things(2)), "Oslo and Bergen");
        assert_eq!(words.list(&things(3)), "Oslo, Bergen and Tøyen");
        assert_eq!(words.series(&things(3)), "Oslo, Bergen, Tøyen");
        assert_eq!(words.sentences(&things(3)), "Oslo. Bergen. Tøyen");
        assert_eq!(words.dotted(&things(2)), "Oslo · Bergen");
    }
}
