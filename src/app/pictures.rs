//! Three pictures of the session, one at a time.

use super::{App, Stage, command::commands};
use crate::session::pictures::Month;

commands! {
    /// What can be done with the pictures.
    Do {
        Next = "do-next-picture",
        Previous = "do-previous-picture",
        Down = "do-down",
        Up = "do-up",
    }
}

/// A picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Picture {
    /// How the key factors are judged.
    #[default]
    Strip,
    /// When actions are due.
    Timeline,
    /// Who carries how much.
    Load,
}

/// The picture that is shown, from this row on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pictures {
    /// Which one.
    pub at: Picture,
    /// The first row of it that is shown.
    pub from: usize,
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    let rows = rows(app);
    let Some(Stage::Pictures(pictures)) = app.stage.as_mut() else { return };
    match does {
        Do::Next | Do::Previous => {
            let at = match (pictures.at, does == Do::Next) {
                (Picture::Strip, true) | (Picture::Load, false) => Picture::Timeline,
                (Picture::Timeline, true) | (Picture::Strip, false) => Picture::Load,
                (Picture::Load, true) | (Picture::Timeline, false) => Picture::Strip,
            };
            *pictures = Pictures { at, from: 0 };
        }
        Do::Down => pictures.from = (pictures.from + 1).min(rows.saturating_sub(1)),
        Do::Up => pictures.from = pictures.from.saturating_sub(1),
    }
}

/// How many rows the picture has that is shown; a few more where long rows are wrapped.
fn rows(app: &App) -> usize {
    let (Some(Stage::Pictures(pictures)), Some(open)) = (&app.stage, app.open.as_ref()) else { return 0 };
    match pictures.at {
        Picture::Strip => open.session.about.scope.len() + 2,
        // A row each for an empty stretch, today, and what is overdue, due and done.
        Picture::Timeline => {
            let kinds = |month: &Month| [&month.overdue, &month.due, &month.done].into_iter().filter(|kind| !kind.is_empty()).count();
            open.session.timeline(app.now.today()).months.iter().map(|month| usize::from(month.gap > 0) + kinds(month)).sum::<usize>() + 1
        }
        Picture::Load => open.session.load(app.now.today()).len(),
    }
}
