//! Figures: every indicator with what was read of it.

use super::{
    App, Open, Over, Stage,
    command::commands,
    form::{About, Form},
    over::{Ask, Question},
    target::Target,
};
use crate::{
    session::{Action, Id, Indicator, Key, Kind, Reading, Session},
    words::Words,
};

commands! {
    /// What can be done with figures.
    Do {
        Show = "do-figures",
        Up = "do-up",
        Down = "do-down",
        New = "do-figures-new",
        Edit = "do-figures-edit",
        Read = "do-figures-read",
        Remove = "do-remove",
    }
}

/// The list of indicators, and the key factor that a new one is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// The selected one.
    pub at: usize,
    /// The key factor at which the list was opened.
    pub factor: Option<Id>,
}

/// The selected indicator.
#[must_use]
pub fn selected(app: &App) -> Option<&Indicator> {
    let (Some(Stage::Figures(figures)), Some(open)) = (&app.stage, app.open.as_ref()) else { return None };
    open.session.indicators_in_order().nth(figures.at)
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    if does == Do::Show {
        return show(app);
    }
    let id = selected(app).map(|indicator| indicator.id.clone());
    let Some(open) = app.open.as_ref() else { return };
    let last = open.session.indicators.len().saturating_sub(1);
    let Some(Stage::Figures(figures)) = app.stage.as_mut() else { return };
    match (does, id) {
        (Do::Up, _) => figures.at = figures.at.saturating_sub(1),
        (Do::Down, _) => figures.at = (figures.at + 1).min(last),
        (Do::New, _) => {
            let of = figures.factor.as_ref().map(|factor| Key::new(Kind::Finding, factor.clone()).to_string().into());
            app.type_into(Target::NewIndicator { of });
        }
        (Do::Edit, Some(id)) => app.form = Some(Form::new(About::Indicator(id))),
        (Do::Read, Some(indicator)) => app.type_into(Target::NewReading { indicator }),
        (Do::Remove, Some(id)) => {
            let title = open.session.indicators.get(&id).map(|indicator| indicator.name.clone()).unwrap_or_default();
            app.over = Some(Over::Ask(Question { ask: Ask::Remove(Key::new(Kind::Indicator, id)), title }));
        }
        (Do::Show, _) | (Do::Edit | Do::Read | Do::Remove, None) => {}
    }
}

/// Selects an indicator by its place.
pub(super) fn go_to(app: &mut App, at: usize) {
    if let Some(Stage::Figures(figures)) = app.stage.as_mut() {
        figures.at = at;
    }
}

/// Shows the list, at the first indicator of the key factor at hand.
fn show(app: &mut App) {
    let Some(open) = app.open.as_ref() else { return };
    let factor = match &app.stage {
        Some(Stage::Overview(overview)) => open.session.about.scope.get(overview.at).cloned(),
        _ => open.factor_id(),
    };
    let of = |indicator: &Indicator| factor.is_some() && open.session.factor_of(indicator) == factor;
    let at = open.session.indicators_in_order().position(of).unwrap_or(0);
    app.form = None;
    app.stage = Some(Stage::Figures(Figures { at, factor }));
    app.moved();
}

/// What an indicator may say something of: key factors in scope, their objectives, actions.
#[must_use]
pub fn subjects(session: &Session) -> Vec<Id> {
    let key = |kind: &str, id: &Id| Id::from(format!("{kind}/{id}"));
    let scope = &session.about.scope;
    let has_aim = |factor: &&Id| !session.finding(factor).objective.trim().is_empty();
    let aims = scope.iter().filter(has_aim).map(|factor| key("objective", factor));
    let actions = session.actions_in_order().filter(|action| !action.is_merged()).map(|action| key("action", &action.id));
    scope.iter().map(|factor| key("finding", factor)).chain(aims).chain(actions).collect()
}

/// What an indicator says something of, in words.
#[must_use]
pub fn subject(open: &Open, of: Option<&Id>, words: &Words) -> String {
    subject_in(&open.session, &open.benchmark, of, words)
}

/// What an indicator of a session says something of, in words; blank for nothing in particular.
#[must_use]
pub fn subject_in(session: &Session, benchmark: &crate::benchmark::Benchmark, of: Option<&Id>, words: &Words) -> String {
    let Some((kind, id)) = of.and_then(|of| of.as_str().split_once('/')) else { return String::new() };
    let number = benchmark.number(id).unwrap_or_default();
    let name = benchmark.factor(id).map_or(id, |factor| factor.name.as_str());
    let action =
        |action: &Action| words.with("figures-of-action", &[("number", action.number.into()), ("title", action.title.as_str().into())]);
    match kind {
        "finding" if number == 0 => name.to_owned(),
        "finding" => words.with("figures-of-factor", &[("number", number.into()), ("name", name.into())]),
        "objective" => words.with("figures-of-objective", &[("number", number.into()), ("name", name.into())]),
        _ => session.actions.get(id).map(action).unwrap_or_default(),
    }
}

/// The form behind one, where Esc leads.
#[must_use]
pub(super) fn behind(app: &App, about: &About) -> Option<Form> {
    let (About::Reading(id), Some(open)) = (about, app.open.as_ref()) else { return None };
    let indicator = open.session.readings.get(id)?.indicator.clone();
    let mut form = Form::new(About::Indicator(indicator));
    let rows = form.rows(&open.session, &open.benchmark, &app.words);
    form.at = rows.iter().position(|row| row.does == super::form::Does::Open(about.clone())).unwrap_or(0);
    Some(form)
}

/// A reading as a row of the form.
#[must_use]
pub fn reading(reading: &Reading, words: &Words) -> String {
    let told = reading.said(words);
    let text = crate::text::one_line(&reading.text);
    if text.is_empty() { told } else { words.dotted(&[told, text]) }
}
