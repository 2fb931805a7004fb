//! Where the whole stands: every key factor in scope with its judgement, and the way from there to all that is
//! seen of the whole rather than of one key factor.

use super::{
    App, Open, Room, Stage, beside,
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
        Compare = "do-compare",
        Trend = "do-trend",
        Context = "do-city-context",
        Duties = "do-duties",
        Sheet = "do-sheet",
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

/// A row was clicked: it is selected, and the second click goes there.
pub(super) fn point(app: &mut App, at: usize) {
    let Some(Stage::Overview(overview)) = app.stage.as_mut() else { return };
    if overview.at == at {
        return perform(app, Do::Open);
    }
    overview.at = at;
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    match does {
        Do::Up => go(app, |at| at.saturating_sub(1)),
        Do::Down => go(app, |at| at + 1),
        Do::Open => open(app),
        Do::Compare => beside::ask(app, beside::Show::Pair),
        Do::Trend => beside::ask(app, beside::Show::Trend),
        Do::Context => app.form = Some(Form::new(About::Context)),
        Do::Duties => app.read_by_duty(),
        Do::Sheet => super::sheets::begin_here(app),
    }
}

/// Goes to another key factor of the scope.
fn go(app: &mut App, to: impl Fn(usize) -> usize) {
    let last = app.open.as_ref().map_or(0, |open| open.session.about.scope.len().saturating_sub(1));
    if let Some(Stage::Overview(overview)) = app.stage.as_mut() {
        overview.at = to(overview.at).min(last);
    }
}

/// Leads to the selected key factor of the walk.
fn open(app: &mut App) {
    if let Some(Stage::Overview(overview)) = app.stage {
        app.stage = None;
        app.room = Room::Walk;
        walk::go_to(app, overview.at);
    }
}
