//! The plan read back to the room: one action per screen, large. A lead who is there says yes; one who
//! is not is to be asked.

use super::{App, Command, Open, Room, Stage, close, command::commands, gesture::Gesture, one_by_one::Round, plan, target::gone};
use crate::{
    session::{Action, Id, Session, State},
    words::Phrase,
};

commands! {
    /// What can be done while the plan is read back.
    Do {
        Begin = "do-read-back",
        Large = "do-one-large",
        Yes = "do-yes-lead",
        YesAndOn = "do-yes-and-on",
        Phone = "do-yes-phone",
        NotYet = "do-to-be-asked",
        Next = "do-next-action",
        Previous = "do-previous-action",
        Edit = "do-details",
        Finalise = "do-finalise",
    }
}

/// How far the plan has been read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadBack {
    /// The actions, in the order in which they are read; behind them, who said yes.
    pub round: Round,
    /// Whether the end of it leads to the version: one action shown large leads back to the plan.
    pub closes: bool,
}

/// How the lead of an action stands to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Nobody leads it.
    Nobody,
    /// Has said yes.
    Yes,
    /// Is in the room and can be asked now.
    Here,
    /// Is not in the room: to be asked.
    Away,
}

/// How the lead of an action stands to it.
#[must_use]
pub fn answer(session: &Session, action: &Action) -> Answer {
    match action.lead.as_ref().filter(|lead| session.name(Some(lead)).is_some()) {
        None => Answer::Nobody,
        Some(_) if action.said_yes => Answer::Yes,
        Some(lead) if session.may_answer(lead) => Answer::Here,
        Some(_) => Answer::Away,
    }
}

/// The actions that are read back, in the order in which the plan shows them.
#[must_use]
pub fn order(open: &Open) -> Vec<Id> {
    let promised: std::collections::BTreeSet<&Id> = open.session.promised().map(|action| &action.id).collect();
    let order = plan::order(&open.session, &open.benchmark);
    order.into_iter().filter(|action| promised.contains(&action.id)).map(|action| action.id.clone()).collect()
}

/// Whether there is nothing to read back.
#[must_use]
pub fn order_is_empty(app: &App) -> bool {
    app.open.as_ref().is_none_or(|open| order(open).is_empty())
}

/// Whether a command can be done at the action that is shown: its lead may have said yes already, or be out of the room.
#[must_use]
pub fn is_open(app: &App, does: Do) -> bool {
    let answer = || Some(answer(&app.open.as_ref()?.session, app.open.as_ref()?.session.actions.get(&shown(app)?)?));
    match does {
        Do::Yes => answer() == Some(Answer::Here),
        Do::Phone => matches!(answer(), Some(Answer::Here | Answer::Away)),
        Do::NotYet => answer() == Some(Answer::Yes),
        Do::Begin => !order_is_empty(app) || app.open.as_ref().is_some_and(|open| open.session.about.state == State::Open),
        Do::Large | Do::YesAndOn | Do::Next | Do::Previous | Do::Edit | Do::Finalise => true,
    }
}

/// Does a command of the read-back.
pub fn perform(app: &mut App, does: Do) {
    let Some(open) = app.open.as_ref() else { return };
    match does {
        Do::Begin => {
            let ids = order(open);
            if ids.is_empty() && open.session.about.state == State::Final {
                // What is final is opened again by its own key, never in passing.
                app.flash = Some(Phrase::new("gate-read-none"));
                return;
            }
            if ids.is_empty() {
                return close::perform(app, close::Do::Finalise);
            }
            app.form = None;
            let round = Round { pages: 1 + ids.len() / 4, ids, at: 0 };
            app.stage = Some(Stage::ReadBack(ReadBack { round, closes: true }));
        }
        Do::Large => {
            let Some(id) = plan::selected(app).map(|action| action.id.clone()) else { return };
            let ids: Vec<Id> = plan::order(&open.session, &open.benchmark).into_iter().map(|action| action.id.clone()).collect();
            let at = ids.iter().position(|other| *other == id).unwrap_or(0);
            app.form = None;
            app.stage = Some(Stage::ReadBack(ReadBack { round: Round { ids, at, pages: 0 }, closes: false }));
        }
        Do::Yes => say(app, false, false),
        Do::YesAndOn => say(app, false, true),
        Do::Phone => say(app, true, false),
        Do::NotYet => take_yes_back(app),
        Do::Next | Do::Previous => go(app, does == Do::Next),
        Do::Edit => {
            if let Some(action) = shown(app) {
                app.form = Some(super::form::Form::new(super::form::About::Action(action)));
            }
        }
        Do::Finalise => close::perform(app, close::Do::Finalise),
    }
}

/// The action that is shown.
fn shown(app: &App) -> Option<Id> {
    let (Some(Stage::ReadBack(read)), Some(open)) = (&app.stage, &app.open) else { return None };
    read.round.action(&open.session).map(|action| action.id.clone())
}

fn go(app: &mut App, forward: bool) {
    let (Some(Stage::ReadBack(read)), Some(open)) = (app.stage.as_mut(), app.open.as_ref()) else { return };
    read.round.go(&open.session, forward);
    if app.room == Room::Plan
        && let Some(id) = shown(app)
    {
        app.plan.action = Some(id);
    }
}

/// The lead says yes: here, or on the phone. With `on`, the next action follows once that is saved.
fn say(app: &mut App, on_the_phone: bool, on: bool) {
    let at_end = matches!((&app.stage, &app.open), (Some(Stage::ReadBack(read)), Some(_)) if read.closes && read.round.beyond().is_some());
    if at_end && on && app.open.as_ref().is_some_and(|open| open.session.about.state == State::Open) {
        return close::perform(app, close::Do::Finalise);
    }
    let Some(id) = shown(app) else { return go(app, true) };
    let Some(open) = app.open.as_ref() else { return };
    let Some(action) = open.session.actions.get(&id) else { return };
    let lead = open.session.name(action.lead.as_ref()).unwrap_or_default().to_owned();
    let asked = match answer(&open.session, action) {
        Answer::Here => true,
        Answer::Away if on_the_phone => true,
        Answer::Away if !on => {
            app.flash = Some(Phrase::new("flash-not-here"));
            return;
        }
        Answer::Nobody if !on => {
            app.flash = Some(Phrase::new("flash-nobody-leads"));
            return;
        }
        Answer::Away | Answer::Nobody | Answer::Yes => false,
    };
    if !asked {
        if on {
            go(app, true);
        }
        return;
    }
    app.gesture(|desk| {
        let mut action = desk.session.actions.get(&id).cloned().ok_or_else(gone)?;
        action.said_yes = true;
        let key = if on_the_phone { "step-said-yes-phone" } else { "step-said-yes" };
        let what = Phrase::new(key).with("number", action.number).with("lead", lead);
        Ok(Gesture::new(what).sets(desk.session, action))
    });
    if on {
        app.once_saved(super::Then::Perform(Command::ReadBack(Do::Next)));
    }
}

fn take_yes_back(app: &mut App) {
    let Some(id) = shown(app) else { return };
    app.gesture(|desk| {
        let mut action = desk.session.actions.get(&id).cloned().ok_or_else(gone)?;
        action.said_yes = false;
        let lead = desk.session.name(action.lead.as_ref()).unwrap_or_default();
        let what = Phrase::new("step-to-be-asked").with("number", action.number).with("lead", lead);
        Ok(Gesture::new(what).sets(desk.session, action))
    });
}
