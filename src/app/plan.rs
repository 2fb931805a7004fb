//! The plan: quick wins by date, long-term actions under the objective of their key factor.

use super::{
    App, Ask, Over,
    command::commands,
    form::{About, Form},
    over::{Pick, Question},
    target::{ActionField, Target},
    turn, why,
};
use crate::{
    app::choice::Choice,
    session::{Action, Id, Key, Kind, Session},
};

commands! {
    /// What can be done in the plan.
    Do {
        Up = "do-up",
        Down = "do-down",
        Left = "do-column-left",
        Right = "do-column-right",
        Edit = "do-edit",
        Details = "do-details",
        Status = "do-status",
        Action = "do-action",
        Remove = "do-remove",
        Turn = "do-turn-back",
        Why = "do-why",
    }
}

/// A column of the plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Column {
    /// What will be done.
    #[default]
    What,
    /// Who leads it.
    Lead,
    /// By when.
    Due,
    /// How it is getting on.
    Status,
}

/// The plan as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The selected action; the first one when it is none or gone.
    pub action: Option<Id>,
    /// The selected column.
    pub column: Column,
}

/// The actions in the order in which the plan shows them.
#[must_use]
pub fn order<'a>(session: &'a Session, benchmark: &crate::benchmark::Benchmark) -> Vec<&'a Action> {
    let long = session.long_term(benchmark).into_iter().flat_map(|(_, actions)| actions);
    session.quick_wins().into_iter().chain(long).collect()
}

/// The selected action.
#[must_use]
pub fn selected(app: &App) -> Option<&Action> {
    let open = app.open.as_ref()?;
    let chosen = app.plan.action.as_ref().and_then(|id| open.session.actions.get(id));
    chosen.or_else(|| order(&open.session, &open.benchmark).first().copied())
}

/// Does a command of the plan.
pub fn perform(app: &mut App, does: Do) {
    let Some(open) = app.open.as_ref() else { return };
    let action = selected(app).map(|action| action.id.clone());
    match does {
        Do::Up | Do::Down => {
            let order: Vec<Id> = order(&open.session, &open.benchmark).into_iter().map(|action| action.id.clone()).collect();
            let at = action.and_then(|id| order.iter().position(|other| *other == id)).unwrap_or(0);
            let at = if does == Do::Up { at.saturating_sub(1) } else { (at + 1).min(order.len().saturating_sub(1)) };
            app.plan.action = order.get(at).cloned();
        }
        Do::Left => app.plan.column = neighbour(app.plan.column, false),
        Do::Right => app.plan.column = neighbour(app.plan.column, true),
        Do::Edit => {
            if let Some(action) = action {
                edit_cell(app, action);
            }
        }
        Do::Details => app.form = action.map(|id| Form::new(About::Action(id))),
        Do::Status => {
            if let Some(action) = action {
                pick_status(app, action);
            }
        }
        Do::Action => app.type_into(open.unfinished_action().unwrap_or(Target::NewAction {
            factor: None,
            question: None,
            example: None,
            kind: None,
            source: None,
        })),
        Do::Turn => {
            if let Some(action) = action {
                turn::back(app, &action);
            }
        }
        Do::Why => {
            if let Some(action) = action {
                why::open(app, Key::new(Kind::Action, action));
            }
        }
        Do::Remove => {
            if let Some(action) = selected(app) {
                app.over =
                    Some(Over::Ask(Question { ask: Ask::Remove(Key::new(Kind::Action, action.id.clone())), title: action.title.clone() }));
            }
        }
    }
    app.moved();
}

fn neighbour(column: Column, right: bool) -> Column {
    match (column, right) {
        (Column::What, false) | (Column::Lead, false) => Column::What,
        (Column::What, true) | (Column::Due, false) => Column::Lead,
        (Column::Lead, true) | (Column::Status, false) => Column::Due,
        (Column::Due | Column::Status, true) => Column::Status,
    }
}

fn edit_cell(app: &mut App, action: Id) {
    let field = match app.plan.column {
        Column::What => ActionField::Title,
        Column::Lead => ActionField::Lead,
        Column::Due => ActionField::Due,
        Column::Status => return pick_status(app, action),
    };
    app.form = Some(Form::new(About::Action(action.clone())));
    app.type_into(Target::Action { action, field });
}

fn pick_status(app: &mut App, action: Id) {
    let choice = Choice::Status(action);
    let at = app.open.as_ref().and_then(|open| choice.current(&open.session)).unwrap_or(0);
    app.over = Some(Over::Pick(Pick { title: "pick-status", choice, at }));
}
