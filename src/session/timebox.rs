//! The minutes that a key factor may take, and took.

use super::{Id, record::record, record::word_enum};

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
