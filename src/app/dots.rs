//! Dots: each person has a few, and they are entered by count, a row per action. A count is saved when
//! its row is left.

use super::{
    App, Command, General, Over, Stage,
    choice::Choice,
    command::commands,
    gesture::Gesture,
    over::Pick,
    plan::{self, selected},
    priority,
    saving::Then,
};
use crate::{
    session::{About, Action, Id, Session},
    words::Phrase,
};

commands! {
    /// What can be done while dots are put.
    Do {
        Up = "do-up",
        Down = "do-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Erase = "do-erase",
        Each = "do-dots-each",
        Stack = "do-dots-stack",
        Order = "do-dots-order",
    }
}

/// Dots as they are being put.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dots {
    /// The count that is being typed, and for which action.
    pub typed: Option<(Id, String)>,
    /// Whether those with most stand first.
    pub by_dots: bool,
}

/// A count has so many digits at most.
const DIGITS: usize = 4;

/// The actions in the order in which they are listed.
#[must_use]
pub fn order<'a>(dots: &Dots, session: &'a Session, benchmark: &crate::benchmark::Benchmark) -> Vec<&'a Action> {
    let mut order = plan::order(session, benchmark);
    if dots.by_dots {
        order.sort_by_key(|action| std::cmp::Reverse(action.dots));
    }
    order
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    let (Some(Stage::Dots(dots)), Some(open)) = (app.stage.as_mut(), app.open.as_ref()) else { return };
    match does {
        Do::Up | Do::Down | Do::PageUp | Do::PageDown => {
            let order: Vec<Id> = order(dots, &open.session, &open.benchmark).into_iter().map(|action| action.id.clone()).collect();
            let here = selected(app).map(|action| action.id.clone());
            let at = here.and_then(|id| order.iter().position(|other| *other == id)).unwrap_or(0);
            let step = match does {
                Do::Up => -1,
                Do::PageUp => -10,
                Do::PageDown => 10,
                _ => 1,
            };
            app.plan.action = order.get(at.saturating_add_signed(step).min(order.len().saturating_sub(1))).cloned();
            app.moved();
        }
        Do::Erase => {
            let Some(action) = selected(app) else { return };
            let (id, stored) = (action.id.clone(), action.dots.to_string());
            if let Some(Stage::Dots(dots)) = app.stage.as_mut() {
                let mut typed = dots.typed.take().filter(|(of, _)| *of == id).map_or(stored, |(_, typed)| typed);
                typed.pop();
                dots.typed = Some((id, typed));
            }
        }
        Do::Each => {
            let choice = Choice::DotsEach;
            let at = choice.current(&open.session).unwrap_or(0);
            app.over = Some(Over::Pick(Pick { title: "pick-dots-each", choice, at }));
        }
        Do::Stack => app.gesture(|desk| {
            let about = &desk.session.about;
            let what = Phrase::new(if about.dots_stack { "step-dots-single" } else { "step-dots-stack" });
            Ok(Gesture::new(what).sets(desk.session, About { dots_stack: !about.dots_stack, ..about.clone() }))
        }),
        Do::Order => dots.by_dots = !dots.by_dots,
    }
}

/// A digit of a count. The first one replaces what stands there.
pub fn digit(app: &mut App, digit: u32) {
    let Some(id) = selected(app).map(|action| action.id.clone()) else { return };
    let Some(Stage::Dots(dots)) = app.stage.as_mut() else { return };
    // The row that is typed in stays selected, whatever the order does.
    app.plan.action = Some(id.clone());
    let (of, typed) = dots.typed.get_or_insert_with(|| (id.clone(), String::new()));
    if *of != id {
        (*of, *typed) = (id, String::new());
    }
    if typed.len() < DIGITS {
        typed.extend(char::from_digit(digit, 10));
    }
}

/// Saves the count that is being typed, and lets `after` happen once it is saved. Says whether `after`
/// may happen at once, because nothing had to be saved.
pub fn settle(app: &mut App, after: Option<Command>) -> bool {
    let Some(Stage::Dots(dots)) = app.stage.as_mut() else { return true };
    let Some((id, typed)) = dots.typed.take() else { return true };
    let count = typed.parse().unwrap_or(0);
    app.gesture(|desk| priority::dots(&id, count, desk));
    if let (Some(flight), Some(after)) = (app.saving.as_mut(), after) {
        flight.then = Then::Perform(after);
    }
    app.saving.is_none() && app.banner.is_none() && !matches!(app.over, Some(Over::Clash(_)))
}

/// What a command does to a count that is being typed. Says whether the command is to be done now.
pub fn leave(app: &mut App, command: Command) -> bool {
    let is_typed = matches!(&app.stage, Some(Stage::Dots(dots)) if dots.typed.is_some());
    if !is_typed {
        return true;
    }
    match command {
        Command::General(General::Undo) => {
            // What was typed is taken back first.
            if let Some(Stage::Dots(dots)) = app.stage.as_mut() {
                dots.typed = None;
            }
            false
        }
        Command::General(General::Menu | General::Commands | General::Keys | General::Blank | General::Quit)
        | Command::Over(_)
        | Command::Dots(Do::Erase) => true,
        Command::General(General::Back) if app.over.is_some() || app.banner.is_some() => true,
        _ => settle(app, Some(command)),
    }
}
