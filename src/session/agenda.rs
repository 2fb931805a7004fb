//! The time of a sitting: what is set aside, what is left for talk, and how the key factors share it.
//! Planned minutes follow from what is left; only what somebody set by hand, and what was spent, is stored.

use super::{Id, Session, Turn};

/// Below this a key factor cannot be talked about: in seconds.
pub const LEAST: u32 = 120;
/// Less than this spent on a key factor was no talk: in seconds.
pub const SPENT_LEAST: u32 = 5;
/// No sitting shorter than this has a break, in minutes, unless somebody sets one aside.
const BREAK_FROM: u32 = 90;

/// Minutes of a sitting that are not for talk about key factors.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Aside {
    /// The opening.
    pub opening: u32,
    /// A show of cards for every key factor, a minute each.
    pub first_round: u32,
    /// A break.
    pub pause: u32,
    /// The priorities.
    pub priorities: u32,
    /// The close.
    pub close: u32,
}

impl Aside {
    /// The usual shares of a sitting: of three hours a quarter each for opening, break and priorities,
    /// twelve minutes for the close, and a minute per key factor for the first round.
    #[must_use]
    pub fn usual(minutes: u32, factors: u32) -> Self {
        let twelfth = minutes / 12;
        Self {
            opening: twelfth,
            first_round: factors.min(minutes / 10),
            pause: if minutes < BREAK_FROM { 0 } else { twelfth },
            priorities: twelfth,
            close: minutes / 15,
        }
    }

    /// What the present sitting sets aside.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self::within(session, session.minutes())
    }

    /// What the present sitting sets aside if it has so many minutes.
    #[must_use]
    pub fn within(session: &Session, minutes: u32) -> Self {
        let sitting = session.sitting();
        // What was shown at an earlier sitting is not shown again.
        let shown = |factor: &&Id| {
            let voices = session.voices_on(factor);
            voices.counted() > 0 && voices.sitting.is_some() && voices.sitting.as_ref() != sitting.map(|sitting| &sitting.id)
        };
        let factors = session.about.scope.iter().filter(|factor| !shown(factor)).count();
        let usual = Self::usual(minutes, u32::try_from(factors).unwrap_or(u32::MAX));
        let set = |by_hand: Option<u32>, usual: u32| by_hand.unwrap_or(usual);
        Self {
            opening: set(sitting.and_then(|sitting| sitting.opening), usual.opening),
            first_round: usual.first_round,
            pause: set(sitting.and_then(|sitting| sitting.pause), usual.pause),
            priorities: set(sitting.and_then(|sitting| sitting.priorities), usual.priorities),
            close: set(sitting.and_then(|sitting| sitting.close), usual.close),
        }
    }

    /// All of it together.
    #[must_use]
    pub fn total(&self) -> u32 {
        [self.opening, self.first_round, self.pause, self.priorities, self.close].into_iter().fold(0, u32::saturating_add)
    }
}

/// Shares whole minutes out by weight: all of them, where anything has a weight. With more minutes
/// nobody ever gets fewer (the method of D'Hondt).
#[must_use]
pub fn share(minutes: u32, weights: &[u32]) -> Vec<u32> {
    let all: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
    if all == 0 {
        return vec![0; weights.len()];
    }
    // Whole shares first; D'Hondt gives at least those, and hands out what is left one by one.
    let whole = |weight: &u32| u32::try_from(u64::from(minutes) * u64::from(*weight) / all).unwrap_or(u32::MAX);
    let mut shares: Vec<u32> = weights.iter().map(whole).collect();
    let given: u32 = shares.iter().sum();
    for _ in given..minutes {
        let next = |at: &usize| (u64::from(weights[*at]), u64::from(shares[*at]) + 1);
        let most = (0..weights.len()).reduce(|best, at| {
            let ((weight, count), (best_weight, best_count)) = (next(&at), next(&best));
            if weight * best_count > best_weight * count { at } else { best }
        });
        if let Some(share) = most.and_then(|at| shares.get_mut(at)) {
            *share += 1;
        }
    }
    shares
}

/// Where a key factor stands with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// It is talked about now, or will be.
    Left,
    /// It has been judged, or had its time.
    Done,
    /// It has no turn of its own.
    Passed,
}

/// The time of one key factor at the present sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The key factor.
    pub factor: Id,
    /// Minutes planned: set by hand, or its share.
    pub planned: u32,
    /// Whether somebody set them.
    pub by_hand: bool,
    /// Seconds spent.
    pub spent: u32,
    /// What becomes of its turn.
    pub turn: Turn,
    /// The key factor that it is talked about with.
    pub with: Option<Id>,
    /// Where it stands.
    pub stand: Stand,
    /// Minutes that it has by a plan of the whole sitting.
    pub base: u32,
    weight: u32,
}

impl Slot {
    /// Seconds left of what is planned; less than none when it took longer.
    #[must_use]
    pub fn left(&self) -> i64 {
        i64::from(self.planned) * 60 - i64::from(self.spent)
    }

    /// Seconds by which it makes the sitting ahead of its plan, or behind.
    fn ahead(&self) -> i64 {
        let gained = i64::from(self.base) * 60 - i64::from(self.spent);
        match self.stand {
            Stand::Left => gained.min(0),
            Stand::Done | Stand::Passed if self.spent > 0 => gained,
            Stand::Done | Stand::Passed => 0,
        }
    }
}

/// The time of the present sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// Minutes of the sitting; 0 when nobody said, and then there is no clock.
    pub minutes: u32,
    /// What is set aside.
    pub aside: Aside,
    /// Minutes for talk about key factors.
    pub talk: u32,
    /// The key factors in scope, in the order of talk.
    pub slots: Vec<Slot>,
    /// The one that is talked about now.
    pub at: Option<usize>,
}

impl Agenda {
    /// The time of the present sitting, while the room is at a key factor. What has been `counted` and is
    /// not stored yet, in seconds, comes on top.
    #[must_use]
    pub fn of(session: &Session, here: Option<&Id>, counted: &[(Id, u32)]) -> Self {
        let (minutes, aside) = (session.minutes(), Aside::of(session));
        let talk = minutes.saturating_sub(aside.total());
        let sitting = session.sitting().map(|sitting| sitting.id.clone());
        let here = here.map(|here| talked_at(session, here));
        let slot = |factor: &Id| {
            let timebox = session.timebox(factor).at(sitting.as_ref());
            let more = counted.iter().filter(|(other, _)| other == factor).fold(0, |sum: u32, (_, more)| sum.saturating_add(*more));
            let spent = timebox.spent_now().saturating_add(more);
            let is_over = timebox.share > 0 && u64::from(spent) >= u64::from(timebox.share) * 60;
            let stand = match timebox.turn {
                Turn::Skipped | Turn::Merged | Turn::NextSitting => Stand::Passed,
                Turn::Talk if here == Some(factor) => Stand::Left,
                Turn::Talk if session.judgement(factor).is_given() || is_over => Stand::Done,
                Turn::Talk => Stand::Left,
            };
            Slot {
                factor: factor.clone(),
                planned: if timebox.minutes > 0 { timebox.minutes } else { timebox.share },
                by_hand: timebox.minutes > 0,
                spent,
                turn: timebox.turn,
                with: timebox.with,
                stand,
                base: 0,
                weight: session.voices_on(factor).weight(),
            }
        };
        let slots: Vec<Slot> = session.in_order_of_talk().iter().map(slot).collect();
        let at = here.and_then(|here| slots.iter().position(|slot| slot.factor == *here));
        let mut agenda = Self { minutes, aside, talk, slots, at };
        agenda.plan();
        agenda
    }

    /// Shares the minutes out: those that are left over those that are left; and, to tell how the sitting
    /// goes, all of them over all that take part.
    fn plan(&mut self) {
        let shares = self.shared(self.to_share(), |slot| slot.stand == Stand::Left);
        let bases = self.shared(self.talk, |slot| slot.stand == Stand::Left || slot.spent > 0);
        for ((slot, share), base) in self.slots.iter_mut().zip(shares).zip(bases) {
            slot.base = base;
            if slot.stand == Stand::Left {
                slot.planned = share;
            }
        }
    }

    /// Whole minutes for those that are talked about now or will be.
    #[must_use]
    pub fn to_share(&self) -> u32 {
        let gone: u64 = self.slots.iter().filter(|slot| slot.stand != Stand::Left).map(|slot| u64::from(slot.spent)).sum();
        u32::try_from((u64::from(self.talk) * 60).saturating_sub(gone) / 60).unwrap_or(u32::MAX)
    }

    /// What each key factor would have by its weight alone, had nobody set any minutes by hand.
    #[must_use]
    pub fn by_weight(&self) -> Vec<u32> {
        let weight = |slot: &Slot| if slot.stand == Stand::Left { slot.weight } else { 0 };
        share(self.to_share(), &self.slots.iter().map(weight).collect::<Vec<_>>())
    }

    /// The slot of a key factor.
    #[must_use]
    pub fn slot(&self, factor: &Id) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.factor == *factor)
    }

    /// What each of some key factors has of so many minutes: what was set by hand stands, the rest is shared.
    fn shared(&self, minutes: u32, takes_part: impl Fn(&Slot) -> bool) -> Vec<u32> {
        let by_hand: u64 = self.slots.iter().filter(|slot| takes_part(slot) && slot.by_hand).map(|slot| u64::from(slot.planned)).sum();
        let rest = u32::try_from(u64::from(minutes).saturating_sub(by_hand)).unwrap_or(0);
        let weights: Vec<u32> = self.slots.iter().map(|slot| if takes_part(slot) && !slot.by_hand { slot.weight } else { 0 }).collect();
        let shares = share(rest, &weights);
        let has = |(slot, share): (&Slot, u32)| if takes_part(slot) && slot.by_hand { slot.planned } else { share };
        self.slots.iter().zip(shares).map(has).collect()
    }

    /// The key factor that is talked about now.
    #[must_use]
    pub fn here(&self) -> Option<&Slot> {
        self.slots.get(self.at?)
    }

    /// Seconds left for talk; less than none when it took longer.
    #[must_use]
    pub fn left(&self) -> i64 {
        i64::from(self.talk) * 60 - self.slots.iter().map(|slot| i64::from(slot.spent)).sum::<i64>()
    }

    /// Key factors that are talked about now or will be.
    #[must_use]
    pub fn to_come(&self) -> usize {
        self.slots.iter().filter(|slot| slot.stand == Stand::Left).count()
    }

    /// Seconds by which the sitting is ahead of its plan; less than none when it is behind.
    #[must_use]
    pub fn ahead(&self) -> i64 {
        self.slots.iter().map(Slot::ahead).sum()
    }

    /// The same without the key factor that is talked about now.
    #[must_use]
    pub fn ahead_elsewhere(&self) -> i64 {
        self.ahead() - self.here().map_or(0, Slot::ahead)
    }

    /// Whether every key factor that is still to come can have a talk.
    #[must_use]
    pub fn fits(&self) -> bool {
        let waits = |(at, slot): &(usize, &Slot)| slot.stand == Stand::Left && Some(*at) != self.at;
        let waiting: Vec<&Slot> = self.slots.iter().enumerate().filter(waits).map(|(_, slot)| slot).collect();
        let free = self.left() - self.here().map_or(0, |slot| slot.left().max(0));
        let by_hand: i64 = waiting.iter().filter(|slot| slot.by_hand).map(|slot| slot.left().max(0)).sum();
        let others = waiting.iter().filter(|slot| !slot.by_hand).count();
        let needed = i64::try_from(others).unwrap_or(i64::MAX).saturating_mul(i64::from(LEAST));
        self.minutes == 0 || waiting.is_empty() || by_hand.saturating_add(needed) <= free
    }

    /// The key factor that another one is best talked about with: the one before it that is still to come,
    /// else the one after it.
    #[must_use]
    pub fn neighbour(&self, at: usize) -> Option<&Slot> {
        let talked = |slot: &&Slot| slot.turn == Turn::Talk;
        let before = self.slots.get(..at)?.iter().rev().find(talked);
        before.or_else(|| self.slots.get(at + 1..)?.iter().find(talked))
    }
}

/// Where a key factor is talked about: at itself, or at the one that it is merged with.
#[must_use]
pub fn talked_at<'a>(session: &'a Session, factor: &'a Id) -> &'a Id {
    let mut at = factor;
    // Two that are each merged with the other go round once.
    for _ in 0..session.timeboxes.len() {
        match session.timeboxes.get(at) {
            Some(timebox) if timebox.turn == Turn::Merged => match &timebox.with {
                Some(with) if with != factor => at = with,
                Some(_) | None => return factor,
            },
            Some(_) | None => return at,
        }
    }
    at
}

/// How near the end of its time a key factor is. Always said with a mark or a word too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// There is time.
    Calm,
    /// A fifth is left.
    Soon,
    /// A twentieth is left, or nothing.
    Now,
}

/// What is left of a key factor's time, as it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// So many minutes, the one begun counted.
    Minutes(u32),
    /// The last minute: so many seconds.
    Seconds(u32),
    /// Over by so many whole minutes.
    Over(u32),
}

/// What the clock shows: a few numbers, so that it is known without a picture whether they have altered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    /// What is left.
    pub rest: Rest,
    /// Minutes planned.
    pub planned: u32,
    /// How near the end it is.
    pub alarm: Alarm,
    /// Whole minutes by which the sitting is ahead of its plan; less than none when it is behind.
    pub ahead: i64,
    /// Whether the clock stands still.
    pub paused: bool,
}

impl Countdown {
    /// What the clock shows with so many milliseconds left of the key factor's minutes.
    #[must_use]
    pub fn of(left: i64, planned: u32, ahead: i64, paused: bool) -> Self {
        let count = |millis: i64, unit: i64| u32::try_from(millis / unit).unwrap_or(u32::MAX);
        let rest = match left {
            ..=0 => Rest::Over(count(left.saturating_neg(), 60_000)),
            1..=60_000 => Rest::Seconds(count(left + 999, 1_000)),
            _ => Rest::Minutes(count(left.saturating_add(59_999), 60_000)),
        };
        let alarm = match left {
            _ if left <= twentieths(planned, 1) => Alarm::Now,
            _ if left <= twentieths(planned, 4) => Alarm::Soon,
            _ => Alarm::Calm,
        };
        Self { rest, planned, alarm, ahead: ahead / 60_000, paused }
    }
}

/// So many twentieths of some minutes, in milliseconds.
fn twentieths(minutes: u32, count: i64) -> i64 {
    i64::from(minutes) * 3_000 * count
}

/// Milliseconds until the clock shows something else, from so many milliseconds left on.
#[must_use]
pub fn next_change(left: i64, planned: u32) -> i64 {
    let step = match left {
        ..=0 => 60_000 - left.saturating_neg() % 60_000,
        1..=60_000 => (left - 1) % 1_000 + 1,
        _ => (left - 1) % 60_000 + 1,
    };
    let alarms = [1, 4].map(|count| left - twentieths(planned, count)).into_iter().filter(|until| *until > 0);
    alarms.fold(step, i64::min)
}

#[cfg(test)]
mod tests;
