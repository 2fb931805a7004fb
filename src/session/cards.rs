//! Cards that have been keyed and not been shown: votes before the reveal. They are in no record and in no step; what is
//! kept of them is only what brings them back after a crash.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Id, Judgement, Voices};

/// The cards of one key factor that nobody has seen yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cards {
    /// No names are kept: counts, and nothing that could tell whose card it was or which came first.
    Unnamed { in_place: u32, partly: u32, not_in_place: u32 },
    /// Names are kept: who holds what.
    Named(BTreeMap<Id, Judgement>),
}

impl Default for Cards {
    fn default() -> Self {
        Self::Unnamed { in_place: 0, partly: 0, not_in_place: 0 }
    }
}

/// The most cards of a kind.
pub const MOST_CARDS: u32 = 999;

impl Cards {
    /// Whether names are kept.
    #[must_use]
    pub fn is_named(&self) -> bool {
        matches!(self, Self::Named(_))
    }

    /// Whether none has been keyed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.keyed() == 0
    }

    /// How many have been keyed.
    #[must_use]
    pub fn keyed(&self) -> u32 {
        self.counts().iter().fold(0, |sum: u32, count| sum.saturating_add(*count))
    }

    /// How many hold that it is in place, partly, not.
    #[must_use]
    pub fn counts(&self) -> [u32; 3] {
        match self {
            Self::Unnamed { in_place, partly, not_in_place } => [*in_place, *partly, *not_in_place],
            Self::Named(held) => [Judgement::InPlace, Judgement::Partly, Judgement::NotInPlace]
                .map(|judgement| u32::try_from(held.values().filter(|other| **other == judgement).count()).unwrap_or(u32::MAX)),
        }
    }

    /// A card more without a name, or one taken back; whether anything is otherwise now.
    pub fn alter(&mut self, judgement: Judgement, back: bool) -> bool {
        let Self::Unnamed { in_place, partly, not_in_place } = self else { return false };
        let count = match judgement {
            Judgement::InPlace => in_place,
            Judgement::Partly => partly,
            Judgement::NotInPlace => not_in_place,
            Judgement::NotAssessed | Judgement::NotApplicable => return false,
        };
        let next = if back { count.saturating_sub(1) } else { count.saturating_add(1).min(MOST_CARDS) };
        std::mem::replace(count, next) != next
    }

    /// The card of one person; none takes it back.
    pub fn hold(&mut self, party: &Id, judgement: Option<Judgement>) {
        let Self::Named(held) = self else { return };
        match judgement {
            Some(judgement) => drop(held.insert(party.clone(), judgement)),
            None => drop(held.remove(party)),
        }
    }

    /// Whether a person's card has been keyed.
    #[must_use]
    pub fn has(&self, party: &Id) -> bool {
        matches!(self, Self::Named(held) if held.contains_key(party))
    }

    /// The cards as they may be believed when they are read again: no more than can be keyed, of people who are known.
    #[must_use]
    pub fn believed(self, knows: impl Fn(&Id) -> bool) -> Self {
        match self {
            Self::Unnamed { in_place, partly, not_in_place } => Self::Unnamed {
                in_place: in_place.min(MOST_CARDS),
                partly: partly.min(MOST_CARDS),
                not_in_place: not_in_place.min(MOST_CARDS),
            },
            Self::Named(held) => Self::Named(held.into_iter().filter(|(party, _)| knows(party)).collect()),
        }
    }

    /// Whether these very counts are stored already, kept in the same way.
    #[must_use]
    pub fn are_stored(&self, voices: &Voices) -> bool {
        self.counts() == voices.counts().map(|(_, count)| count) && self.is_named() == voices.named
    }
}

/// A row of the first round that is being keyed and has not been taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// The key factor.
    pub factor: Id,
    /// In place, partly, not; none where nothing has been keyed yet.
    pub counts: [Option<u32>; 3],
}

impl Row {
    /// The row of a key factor as it is stored.
    #[must_use]
    pub fn of(voices: &Voices) -> Self {
        let counts = if voices.counted() == 0 { [None; 3] } else { voices.counts().map(|(_, count)| Some(count)) };
        Self { factor: voices.id.clone(), counts }
    }

    /// As cards without names; what was not keyed is none.
    #[must_use]
    pub fn cards(&self) -> Cards {
        let [in_place, partly, not_in_place] = self.counts.map(Option::unwrap_or_default);
        Cards::Unnamed { in_place, partly, not_in_place }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HELD: [Judgement; 3] = [Judgement::InPlace, Judgement::Partly, Judgement::NotInPlace];

    proptest! {
        #[test]
        fn what_is_kept_of_cards_without_names_does_not_tell_their_order(
            (cards, shuffled) in proptest::collection::vec(0_usize..3, 0..60).prop_flat_map(|cards| (Just(cards.clone()), Just(cards).prop_shuffle()))
        ) {
            let keyed = |order: &[usize]| {
                let mut all = Cards::default();
                order.iter().for_each(|card| assert!(all.alter(HELD[*card], false)));
                serde_json::to_string(&all).unwrap_or_default()
            };
            prop_assert_eq!(keyed(&cards), keyed(&shuffled));
        }
    }

    #[test]
    fn a_card_more_and_one_back_is_as_before() {
        let mut cards = Cards::default();
        assert!(!cards.alter(Judgement::Partly, true), "there is none to take back");
        assert!(cards.alter(Judgement::Partly, false));
        assert_eq!(cards.counts(), [0, 1, 0]);
        assert!(cards.alter(Judgement::Partly, true));
        assert_eq!(cards, Cards::default());
    }
}
