//! The field of impact and effort: an action is selected by its number and moved by the arrows.

use super::{
    App, Stage,
    command::commands,
    plan::{self, selected},
    priority,
};
use crate::session::{Id, priority::Way};

commands! {
    /// What can be done in the field.
    Do {
        Next = "do-next-action",
        Previous = "do-previous-action",
        Unplaced = "do-next-unplaced",
        Up = "do-more-impact",
        Down = "do-less-impact",
        Left = "do-less-effort",
        Right = "do-more-effort",
    }
}

/// The field as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matrix {
    /// The digits of a number as far as they are typed.
    pub digits: String,
}

/// Does a command of the field.
pub fn perform(app: &mut App, does: Do) {
    if let Some(Stage::Matrix(matrix)) = app.stage.as_mut() {
        matrix.digits.clear();
    }
    let (Some(open), Some(here)) = (app.open.as_ref(), selected(app)) else { return };
    let here = here.id.clone();
    let way = match does {
        Do::Next | Do::Previous | Do::Unplaced => {
            let all: Vec<(&Id, bool)> = open.session.actions_in_order().map(|action| (&action.id, action.place().is_none())).collect();
            let at = all.iter().position(|(id, _)| **id == here).unwrap_or(0);
            // From the selected one on, round and back to it.
            let mut others = all.iter().cycle().skip(at + 1).take(all.len());
            let next = match does {
                Do::Previous => all.iter().rev().cycle().skip(all.len() - at).take(1).next(),
                Do::Unplaced => others.find(|(_, in_tray)| *in_tray),
                _ => others.next(),
            };
            let next = next.map(|(id, _)| (*id).clone());
            app.plan.action = next.or(Some(here));
            return app.moved();
        }
        Do::Up => Way::Up,
        Do::Down => Way::Down,
        Do::Left => Way::Left,
        Do::Right => Way::Right,
    };
    app.plan.action = Some(here.clone());
    app.gesture(|desk| priority::place(&here, way, desk));
}

/// A digit of an action's number: the number so far selects, and one that fits none begins a new number.
pub fn digit(app: &mut App, digit: u32) {
    let (Some(Stage::Matrix(matrix)), Some(open)) = (app.stage.as_mut(), app.open.as_ref()) else { return };
    let by = |digits: &str| {
        let number: u32 = digits.parse().ok()?;
        open.session.actions_in_order().find(|action| action.number == number).map(|action| action.id.clone())
    };
    let begins = |digits: &str| open.session.actions_in_order().any(|action| action.number.to_string().starts_with(digits));
    matrix.digits.extend(char::from_digit(digit, 10));
    if !begins(&matrix.digits) {
        matrix.digits = digit.to_string();
    }
    if !begins(&matrix.digits) {
        matrix.digits.clear();
    }
    if let Some(id) = by(&matrix.digits) {
        app.plan.action = Some(id);
    }
}

/// Selects what is looked at first: the selected action of the plan, else the first one in the tray.
pub fn begin(app: &mut App) {
    if app.plan.action.is_none() {
        let first = app.open.as_ref().and_then(|open| open.session.actions_in_order().find(|action| action.place().is_none()));
        app.plan.action = first.map(|action| action.id.clone()).or_else(|| plan::selected(app).map(|action| action.id.clone()));
    }
}
