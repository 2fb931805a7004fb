//! The clock of the key factor that the room is at. It counts in memory, what it counted is kept with the
//! place, and it is stored as one step when the room goes on: a step that is in nobody's undo, closes no
//! field and is told to nobody.
//!
//! Time is [`App::t`], which daylight saving does not touch. What is longer than any two wakes lie apart
//! is no time that the room has spent: the machine slept.

use std::time::Duration;

use super::{App, Open, Over, Room, Stage, Then, form::About, gesture::Gesture};
use crate::{
    session::{
        Agenda, Countdown, Id, State, Step, Timebox,
        agenda::{SPENT_LEAST, Stand, next_change},
    },
    store::Counted,
    words::Phrase,
};

/// A longer gap than this between two wakes is not counted.
const JUMP: Duration = Duration::from_secs(90);
/// What was counted is kept at the latest so long after it was kept before.
const KEEP_AFTER: Duration = Duration::from_secs(60);
/// Whoever is woken anyway keeps it so much earlier.
const KEEP_EARLY: Duration = Duration::from_secs(5);
/// What was spent is stored so long after the room went on, when nobody presses keys any more.
const STORE_AFTER: Duration = Duration::from_millis(700);
/// When it could not be stored, it is tried again so much later.
const AGAIN_AFTER: Duration = Duration::from_secs(60);

/// The clock as it stands.
#[derive(Debug, Default)]
pub struct Clock {
    /// Whether it stands still.
    pub paused: bool,
    /// The key factor that it counts for; none while it does not run.
    at: Option<Id>,
    /// What it has counted there and nothing has stored.
    counted: Duration,
    /// When it last counted.
    last: Duration,
    /// What was counted at key factors that the room has left, oldest first.
    left: Vec<Left>,
    /// What of that is on its way to the disk.
    sent: Option<Left>,
    /// When the next of it is stored.
    due: Option<Duration>,
    /// When what was counted was last kept with the place.
    kept: Duration,
    reckoned: Option<Reckoned>,
}

/// What was counted at a key factor that the room has left.
#[derive(Debug, Clone, PartialEq)]
struct Left {
    factor: Id,
    counted: Duration,
    /// The minutes that were planned for it.
    share: u32,
}

/// What the clock shows is reckoned from these few numbers, which alter only with a step or a move.
#[derive(Debug)]
struct Reckoned {
    /// What they are true of: the last step, the place on the walk, what is not stored yet.
    of: (i64, usize, usize),
    /// Where the minutes of this place are counted; none where there is no clock.
    factor: Option<Id>,
    /// Minutes planned; none where the key factor has no turn.
    planned: Option<u32>,
    /// Seconds spent that are stored, or left to be.
    spent: u32,
    /// Seconds that it has from the whole sitting.
    base: i64,
    /// Seconds by which the other key factors make the sitting ahead.
    others: i64,
}

impl Clock {
    /// A clock that goes on from what was counted before the program ended.
    pub(super) fn resumed(kept: &[Counted], open: &Open) -> Self {
        // What was stored since is not counted twice.
        let is_new = |counted: &&Counted| open.session.timebox(&counted.factor).spent == counted.on;
        let left = |counted: &Counted| Left {
            factor: counted.factor.clone(),
            counted: Duration::from_secs(counted.seconds.into()),
            share: counted.share,
        };
        Self { left: kept.iter().filter(is_new).map(left).collect(), ..Self::default() }
    }

    /// What is counted and not stored, in seconds.
    #[must_use]
    pub fn counted(&self) -> Vec<(Id, u32)> {
        let here = self.at.iter().map(|at| (at.clone(), seconds(self.counted)));
        self.unstored().map(|left| (left.factor.clone(), seconds(left.counted))).chain(here).collect()
    }

    fn unstored(&self) -> impl Iterator<Item = &Left> {
        self.left.iter().chain(&self.sent)
    }

    /// Whether it counts.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.at.is_some() && !self.paused
    }

    /// Somebody else at the same key factor has counted the same time, and stored it.
    pub(super) fn yield_to(&mut self, step: &Step) {
        for change in &step.changes {
            let spent = |fields: &Option<crate::session::Fields>| fields.as_ref()?.get("spent")?.as_u64();
            let more = spent(&change.now).unwrap_or(0).saturating_sub(spent(&change.was).unwrap_or(0));
            if self.at.as_ref() == Some(&change.key.id) {
                self.counted = self.counted.saturating_sub(Duration::from_secs(more));
            }
        }
    }

    /// The room has left the key factor that was counted for.
    fn leave(&mut self, t: Duration) {
        let share = self.reckoned.as_ref().filter(|reckoned| reckoned.factor == self.at).and_then(|reckoned| reckoned.planned);
        let counted = std::mem::take(&mut self.counted);
        if let Some(factor) = self.at.take()
            && seconds(counted) >= SPENT_LEAST
        {
            self.left.push(Left { factor, counted, share: share.unwrap_or(0) });
        }
        self.due = (!self.left.is_empty()).then_some(t + STORE_AFTER);
    }

    /// The room is at another key factor; where it comes back at once, the clock goes on.
    fn arrive(&mut self, factor: Id, t: Duration) {
        if let Some(at) = self.left.iter().position(|left| left.factor == factor) {
            self.counted = self.left.remove(at).counted;
        }
        self.at = Some(factor);
        self.kept = t;
        self.due = (!self.left.is_empty()).then_some(t + STORE_AFTER);
    }

    /// Milliseconds left of the minutes planned, and the minutes; none where there is no clock.
    fn rest(&self) -> Option<(i64, u32)> {
        let reckoned = self.reckoned.as_ref().filter(|reckoned| self.at.is_some() && reckoned.factor == self.at)?;
        let planned = reckoned.planned?;
        Some((i64::from(planned) * 60_000 - self.spent(reckoned), planned))
    }

    /// Milliseconds spent.
    fn spent(&self, reckoned: &Reckoned) -> i64 {
        i64::from(reckoned.spent) * 1_000 + i64::try_from(self.counted.as_millis()).unwrap_or(i64::MAX / 4)
    }
}

fn seconds(counted: Duration) -> u32 {
    u32::try_from(counted.as_secs()).unwrap_or(u32::MAX)
}

impl Reckoned {
    fn of(open: &Open, clock: &Clock, of: (i64, usize, usize)) -> Self {
        let session = &open.session;
        let counted: Vec<(Id, u32)> = clock.unstored().map(|left| (left.factor.clone(), seconds(left.counted))).collect();
        let agenda = Agenda::of(session, session.about.scope.get(open.walk.at), &counted);
        let slot = agenda.here().filter(|_| agenda.minutes > 0 && session.about.state == State::Open);
        Self {
            of,
            factor: slot.map(|slot| slot.factor.clone()),
            planned: slot.filter(|slot| slot.stand == Stand::Left).map(|slot| slot.planned),
            spent: slot.map_or(0, |slot| slot.spent),
            base: slot.map_or(0, |slot| i64::from(slot.base) * 60),
            others: agenda.ahead_elsewhere(),
        }
    }
}

impl App {
    /// Counts the time since something happened last.
    pub(super) fn count_time(&mut self) {
        let gap = self.t.saturating_sub(self.clock.last);
        if self.clock.runs() && gap <= JUMP {
            self.clock.counted += gap;
        }
        self.clock.last = self.t;
    }

    /// The clock follows the room; what was spent where it has left is stored, and what is counted is kept.
    pub(super) fn turn_clock(&mut self) {
        let Some(open) = self.open.as_ref() else {
            self.clock = Clock::default();
            return;
        };
        let t = self.t;
        let clock = &mut self.clock;
        let old = clock.reckoned.as_ref().map(|reckoned| reckoned.of);
        let of = |clock: &Clock| (open.seen, open.walk.at, clock.unstored().count());
        let sets_up = self.form.as_ref().is_some_and(|form| form.about == About::SetUp);
        let is_at_factor = self.room == Room::Walk && !sets_up && self.stage.as_ref().is_none_or(Stage::is_at_factor);
        let now = of(clock);
        if old != Some(now) {
            let reckoned = Reckoned::of(open, clock, now);
            if clock.at.is_some() && clock.at != reckoned.factor {
                clock.leave(t);
            }
            clock.reckoned = Some(reckoned);
        }
        if !is_at_factor && clock.at.is_some() {
            clock.leave(t);
        }
        let here = clock.reckoned.as_ref().and_then(|reckoned| reckoned.factor.as_ref()).filter(|_| is_at_factor);
        if let Some(here) = here.filter(|here| clock.at.as_ref() != Some(*here)) {
            let here = here.clone();
            clock.arrive(here, t);
        }
        if of(clock) != now {
            clock.reckoned = Some(Reckoned::of(open, clock, of(clock)));
        }
        clock.last = t;
        if clock.due.is_none() && !clock.left.is_empty() {
            clock.due = Some(t + STORE_AFTER);
        }
        self.store_spent();
        if self.clock.runs() && t + KEEP_EARLY >= self.clock.kept + KEEP_AFTER {
            self.keep_place_now();
        }
    }

    /// Whether the step about spent time would be in somebody's way now.
    fn is_busy(&self) -> bool {
        self.holds_input() || self.typing.as_ref().is_some_and(|typing| typing.unsaved.is_some())
    }

    /// Stores what was spent at a key factor that the room has left.
    fn store_spent(&mut self) {
        if self.clock.due.is_none_or(|due| self.t < due) || self.is_busy() || self.clock.left.is_empty() {
            return;
        }
        let Some(open) = self.open.as_ref() else { return };
        if open.session.about.state == State::Final {
            // What a version says does not alter.
            self.clock.left.clear();
            self.clock.due = None;
            return;
        }
        let left = self.clock.left.remove(0);
        let sitting = open.session.sitting().map(|sitting| &sitting.id);
        let before = open.session.timebox(&left.factor).at(sitting);
        let spent = before.spent.saturating_add(seconds(left.counted));
        let number = open.benchmark.number(left.factor.as_str()).unwrap_or_default();
        let name = open.benchmark.factor(left.factor.as_str()).map_or("", |factor| factor.name.as_str());
        let what =
            Phrase::new("step-time-spent").with("factor", format!("{number} {name}")).with("minutes", seconds(left.counted).div_ceil(60));
        let gesture = Gesture::new(what).sets(&open.session, Timebox { spent, share: left.share, ..before });
        self.clock.due = None;
        self.clock.sent = Some(left);
        self.commit(gesture, vec![], Then::Clock);
    }

    /// What was spent is on the disk, or could not get there.
    pub(super) fn spent_is_stored(&mut self, is_stored: bool) {
        let sent = self.clock.sent.take();
        if is_stored {
            // What is kept with the place would be counted twice.
            self.moved();
            self.clock.due = (!self.clock.left.is_empty()).then_some(self.t);
        } else {
            self.clock.left.extend(sent);
            self.clock.due = Some(self.t + AGAIN_AFTER);
        }
    }

    /// What is counted and not stored, to be kept with the place.
    pub(super) fn counted(&mut self) -> Vec<Counted> {
        self.clock.kept = self.t;
        let Some(open) = self.open.as_ref() else { return vec![] };
        let clock = &self.clock;
        let share = clock.rest().map_or(0, |(_, planned)| planned);
        let here = clock.at.iter().map(|at| Left { factor: at.clone(), counted: clock.counted, share });
        let counted = |left: Left| Counted {
            on: open.session.timebox(&left.factor).spent,
            seconds: seconds(left.counted),
            share: left.share,
            factor: left.factor,
        };
        clock.unstored().cloned().chain(here).map(counted).filter(|counted| counted.seconds > 0).collect()
    }

    /// What the clock shows; none where there is no clock.
    #[must_use]
    pub fn countdown(&self) -> Option<Countdown> {
        let (left, planned) = self.clock.rest()?;
        let reckoned = self.clock.reckoned.as_ref()?;
        let late = (reckoned.base * 1_000 - self.clock.spent(reckoned)).min(0);
        Some(Countdown::of(left, planned, reckoned.others * 1_000 + late, self.clock.paused))
    }

    /// What the clock shows, while it is on the screen.
    #[must_use]
    pub(super) fn countdown_on_screen(&self) -> Option<Countdown> {
        let is_covered = self.form.is_some() || matches!(self.over, Some(Over::Blank)) || self.room != Room::Walk;
        if is_covered { None } else { self.countdown() }
    }

    /// When the clock needs the program next.
    pub(super) fn clock_deadline(&self) -> Option<Duration> {
        let clock = &self.clock;
        let store = clock.due.filter(|_| !self.is_busy());
        let keep = clock.runs().then(|| clock.kept + KEEP_AFTER);
        let shown = clock.rest().filter(|_| clock.runs() && self.countdown_on_screen().is_some());
        let shown = shown.map(|(left, planned)| clock.last + Duration::from_millis(next_change(left, planned).unsigned_abs()));
        [store, keep, shown].into_iter().flatten().min()
    }

    /// The step about spent time alters nothing that the footer says.
    pub(super) fn is_clock_step(&self) -> bool {
        self.saving.as_ref().is_some_and(|flight| flight.then == Then::Clock)
    }
}
