//! The time screen: how the minutes of the sitting are set aside and shared out, and what the room can do
//! when they will not do: shorten, skip, merge, leave for the next sitting.

use super::{
    App, Edit, Open, Stage,
    command::commands,
    gesture::{Desk, Gesture},
    target::{AboutField, Target},
};
use crate::{
    session::{Agenda, Id, Sitting, Timebox, Turn, agenda::Aside, next_rank},
    words::Phrase,
};

commands! {
    /// What can be done with the time.
    Do {
        Up = "do-up",
        Down = "do-down",
        More = "do-minute-more",
        Less = "do-minute-less",
        Pause = "do-pause",
        Length = "do-length",
        Shorten = "do-shorten",
        Skip = "do-skip",
        Merge = "do-merge-turn",
        NextSitting = "do-next-sitting",
    }
}

/// The most minutes that anything may have.
pub const MOST: u32 = 6_000;
/// Nothing is shortened to less than this.
const LEAST: u32 = 2;

/// The time screen as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Minutes {
    /// The selected row.
    pub at: usize,
}

/// The rows above the key factors, whose minutes can be set.
pub const ASIDE: [AboutField; 5] =
    [AboutField::SittingMinutes, AboutField::Opening, AboutField::Pause, AboutField::Priorities, AboutField::Closing];

/// The time of the sitting as the clock stands.
#[must_use]
pub fn agenda(app: &App) -> Option<Agenda> {
    let open = app.open.as_ref()?;
    Some(Agenda::of(&open.session, open.session.about.scope.get(open.walk.at), &app.clock.counted()))
}

/// The same while the room is at no key factor: before it talks about any.
#[must_use]
pub fn before_talk(app: &App) -> Option<Agenda> {
    Some(Agenda::of(&app.open.as_ref()?.session, None, &app.clock.counted()))
}

/// The minutes of a row above the key factors.
#[must_use]
pub fn aside(open: &Open, field: AboutField) -> u32 {
    let aside = Aside::of(&open.session);
    match field {
        AboutField::Opening => aside.opening,
        AboutField::Pause => aside.pause,
        AboutField::Priorities => aside.priorities,
        AboutField::Closing => aside.close,
        _ => open.session.minutes(),
    }
}

/// Shows the time, with the key factor selected that the room is at.
pub fn begin(app: &mut App) {
    let at = match agenda(app) {
        Some(agenda) if agenda.minutes > 0 => agenda.at.map_or(0, |at| at + ASIDE.len()),
        _ => 0,
    };
    app.stage = Some(Stage::Time(Minutes { at }));
}

/// What is selected: a row above the key factors, or a key factor by its place in the order of talk.
fn selected(app: &App) -> Option<(usize, Option<AboutField>)> {
    let Some(Stage::Time(Minutes { at })) = &app.stage else { return None };
    Some((at.saturating_sub(ASIDE.len()), ASIDE.get(*at).copied()))
}

/// Does a command of the time screen.
pub fn perform(app: &mut App, does: Do) {
    let Some((factor, field)) = selected(app) else { return };
    let rows = ASIDE.len() + app.open.as_ref().map_or(0, |open| open.session.about.scope.len());
    match (does, field) {
        (Do::Up, _) => step(app, |at| at.saturating_sub(1)),
        (Do::Down, _) => step(app, |at| (at + 1).min(rows.saturating_sub(1))),
        (Do::Pause, _) => app.clock.paused = !app.clock.paused,
        (Do::More | Do::Less, Some(field)) => set_aside(app, field, does == Do::More),
        (Do::Length, Some(field)) => app.type_into(Target::About(field)),
        (Do::Length, None) => {
            if let Some(factor) = app.open.as_ref().and_then(|open| open.session.in_order_of_talk().get(factor).cloned()) {
                app.type_into(Target::Talk { factor });
            }
        }
        (Do::More | Do::Less | Do::Shorten, None) => alter_minutes(app, factor, does),
        (Do::Skip, None) => turn(app, factor, Turn::Skipped),
        (Do::Merge, None) => turn(app, factor, Turn::Merged),
        (Do::NextSitting, None) => turn(app, factor, Turn::NextSitting),
        (Do::Shorten | Do::Skip | Do::Merge | Do::NextSitting, Some(_)) => {}
    }
}

/// A digit begins a length.
pub fn digit(app: &mut App, digit: usize) {
    perform(app, Do::Length);
    if app.typing.is_some()
        && let Some(digit) = u32::try_from(digit).ok().and_then(|digit| char::from_digit(digit, 10))
    {
        app.edit(Edit::Insert(digit));
    }
}

fn step(app: &mut App, to: impl FnOnce(usize) -> usize) {
    if let Some(Stage::Time(minutes)) = &mut app.stage {
        minutes.at = to(minutes.at);
    }
}

/// A minute more or less than there is, within what anything may have.
pub(super) fn next(minutes: u32, more: bool, least: u32) -> u32 {
    if more { minutes.saturating_add(1).min(MOST) } else { minutes.saturating_sub(1).max(least) }
}

fn set_aside(app: &mut App, field: AboutField, more: bool) {
    let Some(open) = app.open.as_ref() else { return };
    let least = u32::from(field == AboutField::SittingMinutes);
    let minutes = next(aside(open, field), more, least);
    app.gesture(|desk| Ok(sets_aside(desk, field, Some(minutes))));
}

/// What setting minutes of the present sitting alters; none gives back the usual share.
pub(super) fn sets_aside(desk: &mut Desk<'_>, field: AboutField, minutes: Option<u32>) -> Gesture {
    let mut sitting = match desk.session.sitting() {
        Some(sitting) => sitting.clone(),
        None => Sitting { id: desk.id(), rank: next_rank(&desk.session.sittings), ..Sitting::default() },
    };
    let key = match field {
        AboutField::Opening => {
            sitting.opening = minutes;
            "step-time-opening"
        }
        AboutField::Pause => {
            sitting.pause = minutes;
            "step-time-break"
        }
        AboutField::Priorities => {
            sitting.priorities = minutes;
            "step-time-priorities"
        }
        AboutField::Closing => {
            sitting.close = minutes;
            "step-time-close"
        }
        _ => {
            sitting.minutes = minutes.unwrap_or(0);
            "step-time-sitting"
        }
    };
    Gesture::new(Phrase::new(key).with("minutes", minutes.unwrap_or(0))).sets(desk.session, sitting)
}

/// What setting the minutes of a key factor alters; 0 gives back its share.
pub(super) fn sets_minutes(desk: &Desk<'_>, factor: &Id, minutes: u32) -> Gesture {
    let what = Phrase::new("step-time-planned").with("factor", desk.factor_name(factor)).with("minutes", minutes);
    let timebox = at_sitting(desk, factor);
    let is_new = timebox.minutes != minutes;
    let gesture = Gesture::new(what);
    if is_new { gesture.sets(desk.session, Timebox { minutes, ..timebox }) } else { gesture }
}

pub(super) fn at_sitting(desk: &Desk<'_>, factor: &Id) -> Timebox {
    desk.session.timebox(factor).at(desk.session.sitting().map(|sitting| &sitting.id))
}

fn alter_minutes(app: &mut App, factor: usize, does: Do) {
    let Some(agenda) = agenda(app) else { return };
    let Some(slot) = agenda.slots.get(factor) else { return };
    let minutes = match does {
        Do::Shorten => (slot.planned / 2).max(LEAST).min(slot.planned.max(1)),
        _ => next(slot.planned, does == Do::More, 1),
    };
    let factor = slot.factor.clone();
    app.gesture(|desk| Ok(sets_minutes(desk, &factor, minutes)));
}

/// Takes a key factor's turn away, or gives it back.
fn turn(app: &mut App, factor: usize, becomes: Turn) {
    let Some(agenda) = agenda(app) else { return };
    let Some(slot) = agenda.slots.get(factor) else { return };
    let becomes = if slot.turn == becomes { Turn::Talk } else { becomes };
    let with = agenda.neighbour(factor).filter(|_| becomes == Turn::Merged).map(|other| other.factor.clone());
    if becomes == Turn::Merged && with.is_none() {
        app.flash = Some(Phrase::new("flash-no-neighbour"));
        return;
    }
    let factor = slot.factor.clone();
    app.gesture(|desk| {
        let key = match becomes {
            Turn::Talk => "step-turn-talk",
            Turn::Skipped => "step-turn-skipped",
            Turn::Merged => "step-turn-merged",
            Turn::NextSitting => "step-turn-next-sitting",
        };
        let other = with.as_ref().map(|other| desk.factor_name(other)).unwrap_or_default();
        let what = Phrase::new(key).with("factor", desk.factor_name(&factor)).with("other", other);
        Ok(Gesture::new(what).sets(desk.session, Timebox { turn: becomes, with, ..at_sitting(desk, &factor) }))
    });
}
