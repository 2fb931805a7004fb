//! The plan: quick wins by date, long-term actions under the objective of their key factor.

use std::collections::BTreeSet;

use super::{
    App, Ask, Over,
    command::commands,
    form::{About, Form},
    over::{Pick, Question},
    priority,
    target::{ActionField, Target, news},
    turn, why,
};
use crate::{
    app::choice::Choice,
    session::{Action, Id, Key, Kind, Session},
    words::Phrase,
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
        News = "do-news",
        HandOver = "do-hand-over",
        Mark = "do-mark",
        Keep = "do-keep",
        Merge = "do-merge",
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
    /// The actions that are marked, for one key to do something to all of them.
    pub marked: BTreeSet<Id>,
}

/// The actions in the order in which the plan shows them.
#[must_use]
pub fn order<'a>(session: &'a Session, benchmark: &crate::benchmark::Benchmark) -> Vec<&'a Action> {
    let long = session.long_term(benchmark).into_iter().flat_map(|(_, actions)| actions);
    session.quick_wins().into_iter().chain(long).chain(session.argued()).chain(session.noted()).collect()
}

/// The selected action.
#[must_use]
pub fn selected(app: &App) -> Option<&Action> {
    let open = app.open.as_ref()?;
    let chosen = app.plan.action.as_ref().and_then(|id| open.session.actions.get(id)).filter(|action| !action.is_merged());
    chosen.or_else(|| order(&open.session, &open.benchmark).first().copied())
}

/// The actions that are marked and still there, in the order in which they were caught.
#[must_use]
pub fn marked(app: &App) -> Vec<Id> {
    let Some(open) = app.open.as_ref().filter(|_| !app.plan.marked.is_empty()) else { return vec![] };
    open.session.actions_in_order().filter(|action| app.plan.marked.contains(&action.id)).map(|action| action.id.clone()).collect()
}

/// What a key for all acts on: the marked actions, else the selected one.
#[must_use]
pub fn chosen(app: &App) -> Vec<Id> {
    // Where the marks cannot be seen, they do nothing.
    let marked = if app.stage.is_none() { marked(app) } else { vec![] };
    if marked.is_empty() { selected(app).map(|action| action.id.clone()).into_iter().collect() } else { marked }
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
            if !chosen(app).is_empty() {
                pick_status(app, chosen(app));
            }
        }
        Do::Action => app.type_into(open.unfinished_action().unwrap_or(Target::NewAction {
            factor: None,
            question: None,
            example: None,
            kind: None,
            source: None,
            practice: None,
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
        Do::News => {
            if let Some(action) = action {
                super::follow_up::tell(app, action);
            }
        }
        Do::HandOver => {
            let marked = marked(app);
            let actions: Vec<Id> = news::open_among(&open.session, &marked).map(|action| action.id.clone()).collect();
            if !marked.is_empty() && actions.is_empty() {
                app.flash = Some(Phrase::new("flash-none-open"));
            } else if let Some(from) = selected(app).map(|action| action.lead.clone()) {
                // What is marked goes to whoever takes it over; with nothing marked, all that this lead carries.
                app.type_into(Target::HandOver { from: if actions.is_empty() { from } else { None }, actions });
            }
        }
        Do::Remove => ask_remove(app),
        Do::Mark => {
            if let Some(id) = action
                && !app.plan.marked.remove(&id)
            {
                app.plan.marked.insert(id);
            }
        }
        Do::Keep => {
            let chosen = chosen(app);
            if app.stage.is_none() {
                app.plan.marked.clear();
            }
            // The row stays selected, wherever it stands then.
            app.plan.action = action;
            app.gesture(|desk| priority::shortlist(&chosen, desk));
        }
        Do::Merge => ask_merge(app),
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
        Column::Status => return pick_status(app, vec![action]),
    };
    app.form = Some(Form::new(About::Action(action.clone())));
    app.type_into(Target::Action { action, field });
}

/// Asks before the marked actions, or the selected one, are taken out.
fn ask_remove(app: &mut App) {
    let (marked, Some(open)) = (marked(app), app.open.as_ref()) else { return };
    let question = match (marked.as_slice(), selected(app)) {
        ([], None) => return,
        ([], Some(action)) => {
            let parts: Vec<u32> = open.session.merged_into(&action.id).map(|part| part.number).collect();
            let title = if parts.is_empty() {
                action.title.clone()
            } else {
                let args = [("title", action.title.as_str().into()), ("numbers", priority::numbers(&parts).into())];
                app.words.with("ask-remove-with", &args)
            };
            Question { ask: Ask::Remove(Key::new(Kind::Action, action.id.clone())), title }
        }
        (several, _) => {
            let numbers: Vec<u32> = several.iter().filter_map(|id| open.session.actions.get(id)).map(|action| action.number).collect();
            Question { title: priority::numbers(&numbers), ask: Ask::RemoveSeveral(several.to_vec()) }
        }
    };
    app.over = Some(Over::Ask(question));
}

/// Takes several actions out.
pub fn remove_several(app: &mut App, ids: &[Id]) {
    app.plan.marked.clear();
    app.gesture(|desk| priority::remove(ids, desk));
}

/// Asks which of the actions stands that are to become one; with nothing marked, whether the selected
/// one is to be taken apart again.
fn ask_merge(app: &mut App) {
    let (Some(open), Some(here)) = (app.open.as_ref(), selected(app)) else { return };
    let mut others = marked(app);
    if others.is_empty() {
        let parts: Vec<u32> = open.session.merged_into(&here.id).map(|part| part.number).collect();
        if !parts.is_empty() {
            let args = [("number", here.number.into()), ("numbers", priority::numbers(&parts).into())];
            let title = app.words.with("brings-of", &args);
            app.over = Some(Over::Ask(Question { ask: Ask::Apart(here.id.clone()), title }));
            return;
        }
        others = open.session.similar_to(here).into_iter().map(|action| action.id.clone()).collect();
    }
    others.retain(|id| *id != here.id);
    if others.is_empty() {
        app.flash = Some(Phrase::new("flash-mark-first"));
        return;
    }
    others.insert(0, here.id.clone());
    app.over = Some(Over::Pick(Pick { title: "pick-merge", choice: Choice::Merge(others), at: 0 }));
}

/// Merges actions into the one at this place among them, and tells what it took over.
pub fn merge(app: &mut App, ids: &[Id], at: usize) {
    let Some(kept) = ids.get(at).cloned() else { return };
    app.plan.marked.clear();
    app.plan.action = Some(kept.clone());
    let mut told = None;
    app.gesture(|desk| priority::merge(&kept, ids, desk).inspect(|gesture| told = Some(gesture.what.clone())));
    app.flash = told.filter(|_| app.saving.is_some());
}

/// Takes an action apart again, and tells what is free.
pub fn apart(app: &mut App, kept: &Id) {
    let mut told = None;
    app.gesture(|desk| priority::apart(kept, desk).inspect(|gesture| told = Some(gesture.what.clone())));
    app.flash = told.filter(|_| app.saving.is_some());
}

fn pick_status(app: &mut App, actions: Vec<Id>) {
    let choice = match <[Id; 1]>::try_from(actions) {
        Ok([only]) => Choice::Status(only),
        Err(several) => Choice::Statuses(several),
    };
    let at = app.open.as_ref().and_then(|open| choice.current(&open.session)).unwrap_or(0);
    app.over = Some(Over::Pick(Pick { title: "pick-status", choice, at }));
}
