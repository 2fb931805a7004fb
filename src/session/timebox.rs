//! The minutes that a key factor may take, and took.

use super::{Id, Session, record::record, record::word_enum};

word_enum! {
    /// What becomes of a key factor's turn.
    Turn {
        /// It has its turn.
        #[default]
        Talk = "talk",
        /// The room passes it by.
        Skipped = "skipped",
        /// It is talked about together with another one.
        Merged = "merged",
        /// It waits for the next sitting.
        NextSitting = "next-sitting",
    }
}

record! {
    /// The time of one key factor; its id is the key factor's.
    Timebox {
        /// Its place in the order of talk; blank for the benchmark's order.
        rank: String,
        /// Minutes planned; 0 when nobody said.
        minutes: u32,
        /// Seconds spent on it so far.
        spent: u32,
        /// What becomes of its turn.
        turn: Turn,
        /// The key factor that it is talked about with, when merged.
        with: Option<Id>,
        /// Minutes that were its share when the room last left it; 0 when the room never was at it.
        share: u32,
        /// Seconds of what was spent that belong to earlier sittings.
        earlier: u32,
        /// The sitting that its minutes, its turn and the rest of what was spent are of.
        sitting: Option<Id>,
    }
}

impl Timebox {
    /// The same as the present sitting sees it: what another sitting left for the next one has its turn
    /// now, and what was spent there is spent.
    #[must_use]
    pub fn at(self, sitting: Option<&Id>) -> Self {
        if self.sitting.is_none() || self.sitting.as_ref() == sitting {
            return Self { sitting: sitting.cloned(), ..self };
        }
        let waited = self.turn == Turn::NextSitting;
        Self {
            minutes: 0,
            share: 0,
            earlier: self.spent,
            turn: if waited { Turn::Talk } else { self.turn },
            sitting: sitting.cloned(),
            ..self
        }
    }

    /// Seconds spent on it at its sitting.
    #[must_use]
    pub fn spent_now(&self) -> u32 {
        self.spent.saturating_sub(self.earlier)
    }
}

impl Session {
    /// What becomes of a key factor's turn at the present sitting.
    #[must_use]
    pub fn turn(&self, factor: &Id) -> Turn {
        self.timebox(factor).at(self.sitting().map(|sitting| &sitting.id)).turn
    }

    /// The key factors in scope in the order of talk that the room took; those that came into the scope since
    /// come last, and without such an order all stand as in the scope.
    #[must_use]
    pub fn in_order_of_talk(&self) -> Vec<Id> {
        let mut order = self.about.scope.clone();
        order.sort_by_cached_key(|factor| {
            let rank = self.timebox(factor).rank;
            (rank.is_empty(), rank)
        });
        order
    }

    /// The key factors that the room talks about, in order: those with a turn of their own. Where none has
    /// one, all of them, because nothing keeps a room from talking.
    #[must_use]
    pub fn talk(&self) -> Vec<Id> {
        let order = self.in_order_of_talk();
        let talked: Vec<Id> = order.iter().filter(|factor| self.turn(factor) == Turn::Talk).cloned().collect();
        if talked.is_empty() { order } else { talked }
    }

    /// The key factor that the room talks about next, or before; none at the end. One without a turn leads to
    /// those beside it.
    #[must_use]
    pub fn beside_in_talk(&self, factor: &Id, onward: bool) -> Option<Id> {
        let (order, talk) = (self.in_order_of_talk(), self.talk());
        let at = order.iter().position(|other| other == factor)?;
        let is_talked = |other: &&Id| talk.contains(other);
        let (before, after) = (order.get(..at)?, order.get(at + 1..)?);
        if onward { after.iter().find(is_talked) } else { before.iter().rev().find(is_talked) }.cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Sitting;

    /// Six key factors, and the order that the room took.
    fn room(order: &[&str]) -> Session {
        let mut session = Session::default();
        session.about.scope = ["a", "b", "c", "d", "e", "f"].map(Id::from).to_vec();
        session.put(Sitting { id: "s1".into(), ..Sitting::default() }.into());
        for (factor, rank) in order.iter().zip(crate::session::rank::fresh(order.len())) {
            session.put(Timebox { id: (*factor).into(), rank, sitting: Some("s1".into()), ..Timebox::default() }.into());
        }
        session
    }

    fn turn(session: &mut Session, factor: &str, turn: Turn) {
        let timebox = session.timebox(&factor.into());
        session.put(Timebox { turn, sitting: Some("s1".into()), ..timebox }.into());
    }

    fn talk(session: &Session) -> String {
        session.talk().iter().map(Id::as_str).collect()
    }

    #[test]
    fn without_an_order_talk_goes_through_the_scope() {
        assert_eq!(talk(&room(&[])), "abcdef");
        assert_eq!(talk(&Session::default()), "");
        assert_eq!(Session::default().beside_in_talk(&"a".into(), true), None);
    }

    #[test]
    fn talk_follows_the_order_and_what_came_into_the_scope_since_comes_last() {
        assert_eq!(talk(&room(&["f", "b", "a", "c"])), "fbacde");
    }

    #[test]
    fn what_has_no_turn_is_passed_by_and_has_it_again_at_the_next_sitting() {
        let mut session = room(&["f", "b", "a", "c", "d", "e"]);
        turn(&mut session, "b", Turn::Skipped);
        turn(&mut session, "a", Turn::Merged);
        turn(&mut session, "e", Turn::NextSitting);
        assert_eq!(talk(&session), "fcd");
        let beside = |factor: &str, onward| session.beside_in_talk(&factor.into(), onward).map(|id| id.to_string());
        assert_eq!(["f", "c", "d"].map(|factor| beside(factor, true)), [Some("c".into()), Some("d".into()), None]);
        assert_eq!(["f", "c", "d"].map(|factor| beside(factor, false)), [None, Some("f".into()), Some("c".into())]);
        // Whoever went to one without a turn goes on from there.
        assert_eq!((beside("a", true), beside("a", false)), (Some("c".into()), Some("f".into())));
        assert_eq!((beside("e", true), beside("e", false)), (None, Some("d".into())));
        session.put(Sitting { id: "s2".into(), rank: "Z".into(), ..Sitting::default() }.into());
        assert_eq!(talk(&session), "fcde", "skipped and merged stay so; what waited has its turn");
    }

    #[test]
    fn where_nothing_has_a_turn_all_can_be_walked() {
        let mut session = room(&["f", "e", "d", "c", "b", "a"]);
        for factor in ["a", "b", "c", "d", "e", "f"] {
            turn(&mut session, factor, Turn::Skipped);
        }
        assert_eq!(talk(&session), "fedcba");
    }

    proptest::proptest! {
        #[test]
        fn walking_on_from_the_first_comes_through_all_of_talk_and_back_again(
            ranks in proptest::collection::vec("[A-D]{0,2}", 6),
            turns in proptest::collection::vec(0..4_usize, 6),
        ) {
            let mut session = room(&[]);
            for (factor, (rank, turn)) in session.about.scope.clone().into_iter().zip(ranks.into_iter().zip(turns)) {
                session.put(Timebox { id: factor, rank, turn: Turn::ALL[turn], ..Timebox::default() }.into());
            }
            let talk = session.talk();
            let walk = |from: Option<&Id>, onward| {
                std::iter::successors(from.cloned(), |at| session.beside_in_talk(at, onward)).take(9).collect::<Vec<_>>()
            };
            proptest::prop_assert_eq!(walk(talk.first(), true), talk.clone());
            let back: Vec<Id> = talk.iter().rev().cloned().collect();
            proptest::prop_assert_eq!(walk(talk.last(), false), back);
        }
    }
}
