//! What the people in the room think of a key factor, each for themselves, before the room agrees.

use std::cmp::Reverse;

use super::{Finding, Id, Judgement, Session, record::record};
use crate::benchmark::Benchmark;

record! {
    /// The individual judgements of one key factor as counts; its id is the key factor's. Nothing is agreed
    /// by them. Where no names are kept, the counts are all there is.
    Voices {
        /// How many hold that it is in place.
        in_place: u32,
        /// How many hold that it is partly in place.
        partly: u32,
        /// How many hold that it is not in place.
        not_in_place: u32,
        /// How many people were in the room.
        people: u32,
        /// Whether each judgement is kept with the name of who gave it.
        named: bool,
        /// The sitting at which they were counted.
        sitting: Option<Id>,
    }
}

record! {
    /// One person's judgement of one key factor, where names are kept; its id is `FACTOR/PARTY`.
    Voice {
        /// The key factor.
        factor: Id,
        /// The person.
        party: Id,
        /// What this person holds.
        judgement: Judgement,
    }
}

/// What counts say of a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaning {
    /// Nobody was counted.
    Nobody,
    /// Three quarters or more hold the same.
    OneMind(Judgement),
    /// More than half hold the same.
    Leans(Judgement),
    /// No side has more than half of the room, or both ends have a quarter or more.
    Split,
}

impl Voices {
    /// How many people were counted.
    #[must_use]
    pub fn counted(&self) -> u32 {
        self.in_place.saturating_add(self.partly).saturating_add(self.not_in_place)
    }

    /// The counts with what they stand for, best first.
    #[must_use]
    pub fn counts(&self) -> [(Judgement, u32); 3] {
        [(Judgement::InPlace, self.in_place), (Judgement::Partly, self.partly), (Judgement::NotInPlace, self.not_in_place)]
    }

    /// What the counts say of the room.
    #[must_use]
    pub fn leaning(&self) -> Leaning {
        let all = u64::from(self.counted());
        if all == 0 {
            return Leaning::Nobody;
        }
        let share = |count: u32| u64::from(count) * 4 / all;
        if share(self.in_place) >= 1 && share(self.not_in_place) >= 1 {
            return Leaning::Split;
        }
        let [first, second, third] = self.counts();
        let (judgement, most) = [second, third].into_iter().fold(first, |most, other| if other.1 > most.1 { other } else { most });
        match u64::from(most) {
            most if most * 4 >= all * 3 => Leaning::OneMind(judgement),
            most if most * 2 > all => Leaning::Leans(judgement),
            _ => Leaning::Split,
        }
    }

    /// Whether talk is likely to be worth its time: the room is split, or holds that something is missing.
    #[must_use]
    pub fn calls_for_talk(&self) -> bool {
        match self.leaning() {
            Leaning::Nobody => false,
            Leaning::Split => true,
            Leaning::OneMind(judgement) | Leaning::Leans(judgement) => judgement.is_gap(),
        }
    }
}

impl Voices {
    /// What the counts are counts of: everybody in the room, or all cards where there were more.
    #[must_use]
    pub fn among(&self) -> u32 {
        self.people.max(self.counted())
    }

    /// How much of the time for talk a key factor deserves, beside the others.
    #[must_use]
    pub fn weight(&self) -> u32 {
        match self.leaning() {
            Leaning::Split => 3,
            Leaning::OneMind(judgement) | Leaning::Leans(judgement) if judgement.is_gap() => 2,
            Leaning::Nobody | Leaning::OneMind(_) | Leaning::Leans(_) => 1,
        }
    }
}

impl Session {
    /// The order of talk that the first round proposes: what the room is split over, then the gaps by how many
    /// hold that it is not in place, then the rest; where these are equal, as in the benchmark.
    #[must_use]
    pub fn talk_order(&self, benchmark: &Benchmark) -> Vec<Id> {
        let mut order = self.about.scope.clone();
        order.sort_by_key(|factor| {
            let voices = self.voices_on(factor);
            let weight = voices.weight();
            let missing = if weight == 2 { voices.not_in_place } else { 0 };
            (Reverse(weight), Reverse(missing), benchmark.number(factor.as_str()).unwrap_or(usize::MAX))
        });
        order
    }

    /// The named judgements of a key factor; none where no names are kept.
    pub fn individual_on<'a>(&'a self, factor: &'a Id) -> impl Iterator<Item = &'a Voice> {
        self.individual.values().filter(move |voice| voice.factor == *factor)
    }
}

impl Finding {
    /// Whether the room has said anything in words beside its judgement.
    #[must_use]
    pub fn is_reasoned(&self) -> bool {
        !self.reason.trim().is_empty()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop where it stands")]
mod tests {
    use super::*;

    fn room(in_place: u32, partly: u32, not_in_place: u32) -> Leaning {
        Voices { in_place, partly, not_in_place, ..Voices::default() }.leaning()
    }

    #[test]
    fn a_room_is_of_one_mind_leans_or_is_split() {
        assert_eq!(room(9, 3, 0), Leaning::OneMind(Judgement::InPlace));
        assert_eq!(room(2, 8, 2), Leaning::Leans(Judgement::Partly));
        assert_eq!(room(0, 4, 8), Leaning::Leans(Judgement::NotInPlace));
        assert_eq!(room(5, 2, 5), Leaning::Split);
        assert_eq!(room(8, 0, 4), Leaning::Split, "a quarter at each end do not agree");
        assert_eq!(room(6, 6, 0), Leaning::Split);
        assert_eq!(room(0, 0, 0), Leaning::Nobody);
        assert_eq!(room(u32::MAX, u32::MAX, 0), Leaning::OneMind(Judgement::InPlace), "too many to count are still counted");
    }

    #[test]
    fn split_rows_and_gaps_call_for_talk() {
        let calls = |a, b, c| Voices { in_place: a, partly: b, not_in_place: c, ..Voices::default() }.calls_for_talk();
        assert!(calls(5, 2, 5) && calls(0, 4, 8) && calls(2, 8, 2));
        assert!(!calls(9, 3, 0) && !calls(0, 0, 0));
    }

    #[test]
    fn a_split_weighs_three_a_gap_two_and_the_rest_one() {
        let weight = |a, b, c| Voices { in_place: a, partly: b, not_in_place: c, ..Voices::default() }.weight();
        assert_eq!([weight(5, 2, 5), weight(0, 4, 8), weight(2, 8, 2), weight(9, 3, 0), weight(0, 0, 0)], [3, 2, 2, 1, 1]);
    }

    /// A session over the first key factors of a benchmark, with these counts.
    fn after_a_round(counts: &[(u32, u32, u32)]) -> (Session, Benchmark, Vec<String>) {
        let benchmark = crate::benchmark::builtin("integrating-cities").unwrap();
        let names: Vec<String> = benchmark.factors.iter().take(counts.len()).map(|factor| factor.id.clone()).collect();
        let mut session = Session::default();
        session.about.scope = names.iter().map(|name| Id::from(name.as_str())).collect();
        for (name, (in_place, partly, not_in_place)) in names.iter().zip(counts) {
            let voices =
                Voices { id: name.as_str().into(), in_place: *in_place, partly: *partly, not_in_place: *not_in_place, ..Voices::default() };
            session.put(voices.into());
        }
        (session, benchmark, names)
    }

    #[test]
    fn talk_begins_with_the_split_ones_then_the_gaps_by_how_many_miss_it() {
        let (session, benchmark, names) = after_a_round(&[(9, 3, 0), (2, 8, 2), (0, 4, 8), (5, 2, 5), (12, 0, 0), (4, 4, 4)]);
        let order: Vec<usize> =
            session.talk_order(&benchmark).iter().map(|id| names.iter().position(|name| name == id.as_str()).unwrap() + 1).collect();
        assert_eq!(order, [4, 6, 3, 2, 1, 5]);
    }

    #[test]
    fn a_room_that_counted_nothing_talks_in_the_order_of_the_benchmark() {
        let (session, benchmark, names) = after_a_round(&[(0, 0, 0), (0, 0, 0), (0, 0, 0)]);
        assert_eq!(session.talk_order(&benchmark).iter().map(Id::as_str).collect::<Vec<_>>(), names);
    }
}
