//! The interviews and focus groups of a peer review's visit: whom the peers heard, and how much each told them.

use super::{
    App, Stage,
    command::commands,
    form::{About, Form},
    target::{ReviewField, Target},
};
use crate::{
    failure::Failure,
    session::{Hearing, Id},
};

commands! {
    /// What can be done with interviews.
    Do {
        Begin = "do-interviews",
        Up = "do-up",
        Down = "do-down",
        Open = "do-open-interview",
        NewInterview = "do-new-interview",
        NewFocusGroup = "do-new-focus-group",
        Learned = "do-learned",
        Review = "do-review-form",
    }
}

/// The interview that is open, or else the selected one.
fn here(app: &App) -> Option<Id> {
    match app.form.as_ref().map(|form| &form.about) {
        Some(About::Interview(id)) => Some(id.clone()),
        Some(_) => None,
        None => selected(app),
    }
}

/// Whether something that was learned can be noted here.
#[must_use]
pub fn may_learn(app: &App) -> bool {
    here(app).is_some()
}

/// Whether the open session is a peer review; else it is said.
pub fn is_review(app: &mut App) -> bool {
    let is = app.open.as_ref().is_some_and(|open| open.session.about.review_stage().is_some());
    if !is {
        app.banner = Some(Failure::new("not-a-peer-review"));
    }
    is
}

/// The same, or a plan that is made from one.
pub fn has_peers(app: &mut App) -> bool {
    app.open.as_ref().is_some_and(|open| open.session.is_from_peers()) || is_review(app)
}

/// The selected interview.
#[must_use]
pub fn selected(app: &App) -> Option<Id> {
    let Some(Stage::Interviews(at)) = app.stage else { return None };
    let session = &app.open.as_ref()?.session;
    let last = session.interviews.len().checked_sub(1)?;
    session.interviews_in_order().nth(at.min(last)).map(|interview| interview.id.clone())
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    // Its key means nothing in other forms.
    let is_elsewhere = does == Do::Learned && app.form.is_some() && !may_learn(app);
    if is_elsewhere || !is_review(app) {
        return;
    }
    let last = app.open.as_ref().map_or(0, |open| open.session.interviews.len().saturating_sub(1));
    let new = |kind| Target::Review(ReviewField::NewInterview { kind });
    match does {
        Do::Begin => {
            app.form = None;
            app.stage = Some(Stage::Interviews(0));
        }
        Do::Review => app.form = Some(Form::new(About::Review)),
        Do::Up | Do::Down => {
            if let Some(Stage::Interviews(at)) = app.stage.as_mut() {
                *at = if does == Do::Up { (*at).min(last).saturating_sub(1) } else { (*at + 1).min(last) };
            }
        }
        Do::NewInterview | Do::NewFocusGroup => {
            // What is made now stands last, and is selected.
            app.stage = Some(Stage::Interviews(last + 1));
            app.type_into(new(if does == Do::NewInterview { Hearing::Interview } else { Hearing::FocusGroup }));
        }
        Do::Open => app.form = selected(app).map(|id| Form::new(About::Interview(id))),
        Do::Learned => {
            if let Some(interview) = here(app) {
                app.form = Some(Form::new(About::Interview(interview.clone())));
                app.type_into(Target::Review(ReviewField::Learned { interview }));
            }
        }
    }
    app.moved();
}
