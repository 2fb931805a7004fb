//! What can be done in a form.

use super::{
    App, Over,
    command::commands,
    form::{About, Does, Form, Row},
    gesture::Gesture,
    over::{Ask, Pick, Question, Scope},
    supports,
    target::{context, gone},
    turn, why,
};
use crate::{
    session::{self, Id, Key, Kind, Record},
    words::Phrase,
};

commands! {
    /// What can be done in a form.
    Do {
        Up = "do-up",
        Down = "do-down",
        Next = "do-next-row",
        Previous = "do-previous-row",
        Edit = "do-edit",
        Left = "do-choose-before",
        Right = "do-choose-after",
        Walk = "do-walk",
        Remove = "do-remove",
        Turn = "do-turn",
        Why = "do-why",
    }
}

/// The form that lies over the room, and its rows.
#[must_use]
pub fn shown(app: &App) -> Option<(Form, Vec<Row>)> {
    let form = app.form.clone()?;
    let open = app.open.as_ref()?;
    let mut rows = form.rows(&open.session, &open.benchmark, &app.words);
    if matches!(form.about, About::Sheet(_)) {
        super::sheets::fill(open, &mut rows, &app.words);
    }
    if form.about == About::SetUp {
        app.remark_in(&mut rows);
    }
    Some((form, rows))
}

/// Whether the selected row is one of a few words, which the arrows go through.
#[must_use]
pub fn is_chosen_from(app: &App) -> bool {
    let Some((form, rows)) = shown(app) else { return false };
    match rows.get(form.at.min(rows.len().saturating_sub(1))).map(|row| &row.does) {
        Some(Does::Choose(_)) => true,
        Some(Does::Type(target)) => target.context().is_some_and(|(_, factor)| factor.is_some()),
        Some(Does::Scope | Does::Supports(_) | Does::Editions | Does::TakeSheet(_) | Does::Open(_) | Does::Read) | None => false,
    }
}

/// Does a command of a form.
pub fn perform(app: &mut App, does: Do) {
    let Some((form, rows)) = shown(app) else { return };
    let at = form.at.min(rows.len().saturating_sub(1));
    let row = rows.get(at);
    match does {
        Do::Up => select(app, at.saturating_sub(1)),
        Do::Down => select(app, (at + 1).min(rows.len().saturating_sub(1))),
        Do::Next => go_on(app, &rows, at, true),
        Do::Previous => go_on(app, &rows, at, false),
        Do::Edit => match row.map(|row| (row.label, row.does.clone())) {
            Some((_, Does::Type(target))) => app.type_into(target),
            Some((label, Does::Choose(choice))) => {
                let at = app.open.as_ref().and_then(|open| choice.current(&open.session)).unwrap_or(0);
                app.over = Some(Over::Pick(Pick { title: label, choice, at }));
            }
            Some((_, Does::Scope)) => {
                let ticked = app.open.as_ref().map(|open| open.session.about.scope.clone()).unwrap_or_default();
                app.over = Some(Over::Scope(Scope { ticked, at: 0 }));
            }
            Some((_, Does::Supports(evidence))) => supports::open(app, evidence),
            Some((_, Does::Editions)) => super::editions::perform(app, super::editions::Do::Show),
            Some((_, Does::TakeSheet(factor))) => super::sheets::take(app, &factor, false),
            Some((_, Does::Open(about))) => app.form = Some(Form::new(about)),
            Some((_, Does::Read)) | None => {}
        },
        Do::Left | Do::Right => {
            if let Some(Does::Type(target)) = row.map(|row| row.does.clone())
                && let Some((context, Some(factor))) = target.context()
            {
                return app.gesture(|desk| Ok(context::attached(context, factor, does == Do::Right, desk)));
            }
            if let (Some(Row { does: Does::Choose(choice), .. }), Some(open)) = (row, app.open.as_ref()) {
                let last = choice.options(&open.benchmark, &open.session, &app.words).len().saturating_sub(1);
                let now = choice.current(&open.session);
                let next = match now {
                    None => 0,
                    Some(now) if does == Do::Left => now.saturating_sub(1),
                    Some(now) => (now + 1).min(last),
                };
                let choice = choice.clone();
                if now != Some(next) {
                    app.choose(&choice, next);
                }
            }
        }
        Do::Walk => {
            app.form = None;
            app.stage = None;
            app.room = super::Room::Walk;
            app.moved();
        }
        Do::Remove => {
            let title = rows.first().map(|row| row.value.clone()).unwrap_or_default();
            let Some(key) = form.about.key() else { return };
            app.over = Some(Over::Ask(Question { ask: Ask::Remove(key), title }));
        }
        Do::Turn => match form.about {
            About::Action(id) => turn::back(app, &id),
            about @ (About::Parked(_) | About::Decision(_)) => {
                if let Some(key) = about.key() {
                    turn::into_action(app, &key);
                }
            }
            About::Advice(id) => turn::into_action(app, &Key::new(Kind::Recommendation, id)),
            About::SetUp
            | About::Close
            | About::Evidence(_)
            | About::Context
            | About::Harder(_)
            | About::Review
            | About::Interview(_)
            | About::Indicator(_)
            | About::Reading(_)
            | About::Article(_)
            | About::Sheet(_) => {}
        },
        Do::Why => {
            if let Some(key) = form.about.key() {
                why::open(app, key);
            }
        }
    }
}

/// Goes from a row to the next that can be filled in, or the one before; what is typed there is open at once.
pub fn go_on(app: &mut App, rows: &[Row], from: usize, forward: bool) {
    let fills = |(_, row): &(usize, &Row)| !matches!(row.does, Does::Read | Does::Editions);
    let next =
        if forward { rows.iter().enumerate().skip(from + 1).find(fills) } else { rows.iter().enumerate().take(from).rev().find(fills) };
    let Some((at, row)) = next else { return };
    select(app, at);
    match &row.does {
        Does::Type(target) => app.type_into(target.clone()),
        Does::Choose(_) | Does::Scope | Does::Supports(_) | Does::Editions | Does::Open(_) | Does::TakeSheet(_) | Does::Read => {}
    }
}

/// Takes a record out, as a step that can be undone; what belongs to it goes with it.
pub fn remove(app: &mut App, key: &Key) {
    if key.kind == Kind::Action {
        return app.gesture(|desk| super::priority::remove_one(key, desk));
    }
    app.gesture(|desk| {
        let record = desk.session.get(key).ok_or_else(gone)?;
        let (number, text) = match &record {
            Record::Evidence(evidence) => (evidence.number, evidence.title.clone()),
            Record::Parked(parked) => (parked.number, parked.text.clone()),
            Record::Decision(decision) => (decision.number, decision.text.clone()),
            Record::Interview(interview) => (interview.number, interview.heard.clone()),
            Record::Recommendation(advice) => (advice.number, crate::text::one_line(&advice.text)),
            Record::Indicator(indicator) => (indicator.number, indicator.name.clone()),
            Record::Article(article) => {
                let what = Phrase::new("step-article-removed").with("text", article.title.clone());
                return Ok(Gesture { changes: desk.session.without(key), ..Gesture::new(what) });
            }
            Record::Reading(reading) => {
                let what = Phrase::new("step-reading-removed").with("figure", reading.told());
                return Ok(Gesture { changes: desk.session.without(key), ..Gesture::new(what) });
            }
            _ => return Err(gone()),
        };
        let letter = key.kind.letter().map(String::from).unwrap_or_default();
        let what = Phrase::new("step-removed").with("number", format!("{letter}{number}")).with("text", text);
        Ok(Gesture { changes: desk.session.without(key), ..Gesture::new(what) })
    });
}

/// Selects a row of the form that is shown.
pub fn select(app: &mut App, at: usize) {
    if let Some(form) = app.form.as_mut() {
        form.at = at;
    }
}

/// Takes the ticked key factors as the scope, in the benchmark's order.
pub fn take_scope(app: &mut App, ticked: &[Id]) {
    app.gesture(|desk| {
        let scope: Vec<Id> =
            desk.benchmark.factors.iter().map(|factor| Id::from(factor.id.as_str())).filter(|id| ticked.contains(id)).collect();
        if scope.is_empty() {
            return Err(crate::failure::Failure::new("scope-is-empty"));
        }
        let what = Phrase::new("step-scope").with("count", scope.len());
        Ok(Gesture::new(what).sets(desk.session, session::About { scope, ..desk.session.about.clone() }))
    });
}
