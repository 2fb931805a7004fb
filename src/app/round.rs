//! The first round: one show of cards per key factor, before any talk; then the order of talk and the minutes for
//! it, proposed from the counts and altered by the facilitator.

use super::{
    App, Open, Room, Stage,
    command::commands,
    gesture::Gesture,
    minutes,
    saving::Then,
    voices::{Onward, ask_about_more, counted},
};
use crate::{
    session::{Agenda, Id, MOST_CARDS, Row, Timebox, agenda::Stand, rank},
    words::Phrase,
};

commands! {
    /// What can be done in the first round, and with the order of talk.
    Do {
        NextCell = "do-next-cell",
        PreviousCell = "do-cell-before",
        NextRow = "do-next-factor-counted",
        Up = "do-row-up",
        Down = "do-row-down",
        Backspace = "do-digit-back",
        Clear = "do-count-clear",
        Order = "do-order",
        Earlier = "do-earlier",
        Later = "do-later",
        More = "do-minute-more",
        Less = "do-minute-less",
        Afresh = "do-order-afresh",
        Take = "do-order-take",
    }
}

/// The first round as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// The selected row: a key factor in scope.
    pub at: usize,
    /// The selected count: in place, partly, not.
    pub cell: usize,
    /// Whether the next digit begins the count anew.
    is_going_on: bool,
    /// The order of talk, once it is proposed.
    pub order: Option<Order>,
}

/// The order of talk as the facilitator has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// The key factors with their minutes.
    pub rows: Vec<Place>,
    /// The selected row.
    pub at: usize,
    /// Minutes there are for talk; none when nobody said.
    pub minutes: Option<u32>,
}

/// A place in the order of talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The key factor.
    pub factor: Id,
    /// Its minutes; none are given to one that had its turn, or has none.
    pub minutes: u32,
    /// Where it stands.
    pub stand: Stand,
}

impl Order {
    /// The order that follows from the counts, with the minutes shared out by weight; what has had its turn comes last.
    #[must_use]
    pub fn proposed(open: &Open, agenda: &Agenda) -> Self {
        let weighed = agenda.by_weight();
        Self::with(still_first(open, agenda), agenda, |at, _| weighed.get(at).copied().unwrap_or(0))
    }

    /// The order that was taken, to be altered; else the one that follows from the counts. Minutes are those
    /// that the time screen shows.
    #[must_use]
    pub fn of(open: &Open, agenda: &Agenda) -> Self {
        let session = &open.session;
        let ranked = |factor: &&Id| !session.timebox(factor).rank.is_empty();
        let mut taken: Vec<Id> = session.about.scope.iter().filter(ranked).cloned().collect();
        if taken.len() < session.about.scope.len() {
            taken = still_first(open, agenda);
        } else {
            taken.sort_by_key(|factor| session.timebox(factor).rank);
        }
        Self::with(taken, agenda, |_, planned| planned)
    }

    /// An order with minutes for those that are still to be talked about.
    fn with(order: Vec<Id>, agenda: &Agenda, minutes: impl Fn(usize, u32) -> u32) -> Self {
        let place = |factor: Id| {
            let at = agenda.slots.iter().position(|slot| slot.factor == factor)?;
            let slot = agenda.slots.get(at)?;
            let minutes = if slot.stand == Stand::Left { minutes(at, slot.planned) } else { 0 };
            Some(Place { factor, minutes, stand: slot.stand })
        };
        let rows = order.into_iter().filter_map(place).collect();
        Self { rows, at: 0, minutes: (agenda.minutes > 0).then(|| agenda.to_share()) }
    }

    /// Minutes given out.
    #[must_use]
    pub fn given(&self) -> u32 {
        self.rows.iter().fold(0, |sum: u32, place| sum.saturating_add(place.minutes))
    }
}

/// What the counts say of the order, with what is still to be talked about first.
fn still_first(open: &Open, agenda: &Agenda) -> Vec<Id> {
    let mut order = open.session.talk_order(&open.benchmark);
    order.sort_by_key(|factor| agenda.slot(factor).is_none_or(|slot| slot.stand != Stand::Left));
    order
}

impl Round {
    /// The first round, at the row that is being keyed, or the first that nobody has counted.
    #[must_use]
    pub fn begin(open: &Open) -> Self {
        let scope = &open.session.about.scope;
        let keyed = open.row.as_ref().and_then(|row| scope.iter().position(|id| *id == row.factor));
        let at = keyed.or_else(|| scope.iter().position(|factor| open.session.voices_on(factor).counted() == 0)).unwrap_or(0);
        Self { at, ..Self::default() }
    }
}

impl Open {
    /// The counts of a key factor as the first round shows them: what is being keyed, or else what is stored.
    #[must_use]
    pub fn row_of(&self, factor: &Id) -> Row {
        self.row.clone().filter(|row| row.factor == *factor).unwrap_or_else(|| Row::of(&self.session.voices_on(factor)))
    }
}

impl App {
    fn round(&mut self) -> Option<&mut Round> {
        if let Some(Stage::Round(round)) = &mut self.stage { Some(round) } else { None }
    }

    /// A digit of a count.
    pub fn count(&mut self, digit: u32) {
        if !self.is_open_for_counts() {
            return;
        }
        let mut told = None;
        self.with_count(|count, goes_on| {
            let before = count.filter(|_| *goes_on).unwrap_or(0);
            let next = before.saturating_mul(10).saturating_add(digit);
            *goes_on = true;
            if next > MOST_CARDS {
                told = Some(Phrase::new("flash-most-cards").with("most", MOST_CARDS));
                return;
            }
            *count = Some(next);
        });
        self.flash = told;
    }

    fn with_count(&mut self, alter: impl FnOnce(&mut Option<u32>, &mut bool)) {
        let (Some(open), Some(Stage::Round(round))) = (self.open.as_mut(), self.stage.as_mut()) else { return };
        let Some(factor) = open.session.about.scope.get(round.at).cloned() else { return };
        let mut row = open.row_of(&factor);
        if let Some(count) = row.counts.get_mut(round.cell) {
            alter(count, &mut round.is_going_on);
        }
        open.row = (row != Row::of(&open.session.voices_on(&factor))).then_some(row);
        self.banner = None;
        self.moved();
    }
}

/// Does a command of the first round.
pub fn perform(app: &mut App, does: Do) {
    let rows = app.open.as_ref().map_or(0, |open| open.session.about.scope.len());
    let Some(round) = app.round() else { return };
    if let Some(rows) = round.order.as_ref().map(|order| order.rows.len()) {
        return in_order(app, does, rows);
    }
    let (at, cell) = (round.at, round.cell);
    match does {
        Do::NextCell if cell < 2 => to_cell(app, cell + 1),
        Do::PreviousCell if cell > 0 => to_cell(app, cell - 1),
        Do::PreviousCell if at > 0 => leave_row(app, Onward::Row { at: at - 1, cell: 2 }),
        Do::NextCell | Do::NextRow if at + 1 < rows => leave_row(app, Onward::Row { at: at + 1, cell: 0 }),
        Do::NextRow | Do::Order => leave_row(app, Onward::Order),
        Do::Up if at > 0 => leave_row(app, Onward::Row { at: at - 1, cell }),
        Do::Down if at + 1 < rows => leave_row(app, Onward::Row { at: at + 1, cell }),
        Do::Backspace => app.with_count(|count, goes_on| {
            *count = count.map(|count| count / 10).filter(|count| *count > 0);
            *goes_on = true;
        }),
        Do::Clear => app.with_count(|count, goes_on| (*count, *goes_on) = (None, true)),
        // Digits are counts before they are commands.
        Do::NextCell | Do::PreviousCell | Do::Up | Do::Down => {}
        Do::Earlier | Do::Later | Do::More | Do::Less | Do::Afresh | Do::Take => {}
    }
}

fn to_cell(app: &mut App, cell: usize) {
    if let Some(round) = app.round() {
        (round.cell, round.is_going_on) = (cell, false);
    }
}

/// Leaves the row that is being keyed: its counts are one step. More cards than people are asked about first.
pub fn leave_row(app: &mut App, onward: Onward) {
    let Some(open) = app.open.as_mut() else { return };
    open.settle_cards();
    let Some(row) = open.row.clone().filter(|row| row.factor != Id::default()) else { return self::onward(app, onward) };
    let (cards, people) = (row.cards().keyed(), open.session.people());
    if people > 0 && cards > people {
        return ask_about_more(app, cards, people, Some(onward));
    }
    take_row(app, onward);
}

/// Takes the row that is being keyed.
pub fn take_row(app: &mut App, onward: Onward) {
    let Some(row) = app.open.as_ref().and_then(|open| open.row.clone()) else { return };
    app.gesture_and(vec![], Then::Counted(onward), |desk| Ok(counted(desk, &row.factor, &row.cards())));
}

/// Leaves the first round. What is being keyed is taken; where that needs a word first, it waits.
pub fn leave(app: &mut App) {
    let Some(round) = app.round() else { return };
    if round.order.take().is_some() {
        return;
    }
    app.close_stage();
    let Some(open) = app.open.as_mut() else { return };
    open.settle_cards();
    let people = open.session.people();
    if open.row.as_ref().is_some_and(|row| people == 0 || row.cards().keyed() <= people) {
        take_row(app, Onward::Out);
    }
}

/// The row is on the disk: the room goes on.
pub fn onward(app: &mut App, onward: Onward) {
    if let Some(open) = app.open.as_mut() {
        // What is on the disk is no longer being keyed, even where another count stands there now.
        open.row = None;
    }
    let order = app.open.as_ref().zip(minutes::before_talk(app)).map(|(open, agenda)| Order::of(open, &agenda));
    match onward {
        Onward::Row { at, cell } => {
            if let Some(round) = app.round() {
                *round = Round { at, cell, ..Round::default() };
            }
        }
        Onward::Order => {
            if let Some(round) = app.round() {
                round.order = order;
                round.is_going_on = false;
            }
        }
        Onward::Ordered(first) => {
            let at = app.open.as_ref().and_then(|open| open.session.about.scope.iter().position(|id| *id == first));
            app.close_stage();
            app.room = Room::Walk;
            if let Some(at) = at {
                super::walk::go_to(app, at);
            }
        }
        Onward::Out | Onward::Shown(_) | Onward::Agreed(_) | Onward::Sheet(_) => {}
    }
    app.moved();
}

/// Does a command of the order of talk.
fn in_order(app: &mut App, does: Do, rows: usize) {
    let afresh = app.open.as_ref().zip(minutes::before_talk(app)).map(|(open, agenda)| Order::proposed(open, &agenda));
    let mut told = None;
    let Some(order) = app.round().and_then(|round| round.order.as_mut()) else { return };
    let at = order.at.min(rows.saturating_sub(1));
    match does {
        Do::Up => order.at = at.saturating_sub(1),
        Do::Down => order.at = (at + 1).min(rows.saturating_sub(1)),
        Do::Earlier if at > 0 => {
            order.rows.swap(at, at - 1);
            order.at = at - 1;
        }
        Do::Later if at + 1 < rows => {
            order.rows.swap(at, at + 1);
            order.at = at + 1;
        }
        Do::More | Do::Less if order.minutes.is_none() && order.given() == 0 => told = Some(Phrase::new("flash-no-minutes")),
        Do::More | Do::Less => {
            // None would not be no minutes, but a share of what is left.
            if let Some(place) = order.rows.get_mut(at).filter(|place| place.stand == Stand::Left) {
                place.minutes = minutes::next(place.minutes, does == Do::More, place.minutes.min(1));
            }
        }
        Do::Afresh => *order = afresh.unwrap_or_default(),
        Do::Take => return take_order(app),
        Do::NextCell | Do::PreviousCell | Do::NextRow | Do::Backspace | Do::Clear | Do::Order | Do::Earlier | Do::Later => {}
    }
    app.flash = told;
}

/// The order and the minutes are taken as one step.
fn take_order(app: &mut App) {
    let Some(order) = app.round().and_then(|round| round.order.clone()) else { return };
    let first = order.rows.iter().find(|place| place.stand == Stand::Left).or(order.rows.first());
    let Some(first) = first.map(|place| place.factor.clone()) else { return };
    app.gesture_and(vec![], Then::Counted(Onward::Ordered(first)), |desk| {
        let what = Phrase::new("step-order").with("count", order.rows.len()).with("minutes", order.given());
        let ranked = order.rows.iter().zip(rank::fresh(order.rows.len()));
        Ok(ranked.fold(Gesture::new(what), |gesture, (place, rank)| {
            let before = minutes::at_sitting(desk, &place.factor);
            let minutes = if place.stand == Stand::Left { place.minutes } else { before.minutes };
            gesture.sets(desk.session, Timebox { rank, minutes, ..before })
        }))
    });
}
