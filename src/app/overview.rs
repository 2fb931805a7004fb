//! Where the whole stands: every key factor in scope with its judgement, and the way from there to all that is
//! seen of the whole rather than of one key factor.

use super::{
    App, Open, Room, Stage,
    command::commands,
    form::{About, Form},
    walk,
};

commands! {
    /// What can be done in the overview.
    Do {
        Up = "do-up",
        Down = "do-down",
        Open = "do-overview-open",
        Context = "do-city-context",
        Duties = "do-duties",
    }
}

/// The overview, on one key factor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Overview {
    /// The place of the key factor in the scope.
    pub at: usize,
}

impl Overview {
    /// The overview on the key factor at which the group is.
    #[must_use]
    pub fn at(open: Option<&Open>) -> Self {
        let at = |open: &Open| {
            let factor = open.factor_id()?;
            open.session.about.scope.iter().position(|id| *id == factor)
        };
        Self { at: open.and_then(at).unwrap_or(0) }
    }
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    match does {
        Do::Context => return app.form = Some(Form::new(About::Context)),
        Do::Duties => return app.read_by_duty(),
        Do::Up | Do::Down | Do::Open => {}
    }
    let Some(open) = app.open.as_ref() else { return };
    let scope = &open.session.about.scope;
    let Some(Stage::Overview(overview)) = app.stage.as_mut() else { return };
    match does {
        Do::Up => overview.at = overview.at.saturating_sub(1),
        Do::Down => overview.at = (overview.at + 1).min(scope.len().saturating_sub(1)),
        Do::Open => {
            let at = overview.at;
            app.stage = None;
            app.room = Room::Walk;
            walk::go_to(app, at);
        }
        Do::Context | Do::Duties => {}
    }
}
