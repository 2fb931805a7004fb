//! What the whole room does together for a while, in the place of a room's own picture: it has one
//! subject, keys of its own, and Esc leads back to where the room was. Forms, fields and lists lie over
//! it as they do over a room.

use super::{
    App,
    command::commands,
    minutes::{self, Minutes},
};

commands! {
    /// What the room can do together.
    Do {
        Focus = "do-focus",
        Time = "do-time",
    }
}

/// What the room is doing together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// One key factor and one guide question, large.
    Focus,
    /// The time of the sitting.
    Time(Minutes),
}

impl Stage {
    /// Whether the room is still at the key factor of the walk: then its clock goes on.
    #[must_use]
    pub fn is_at_factor(&self) -> bool {
        match self {
            Self::Focus | Self::Time(_) => true,
        }
    }
}

/// Begins what the room does together.
pub fn perform(app: &mut App, does: Do) {
    if app.open.is_none() {
        return;
    }
    app.form = None;
    match does {
        Do::Time if matches!(app.stage, Some(Stage::Time(_))) => app.stage = None,
        Do::Time => minutes::begin(app),
        Do::Focus => app.stage = (app.stage != Some(Stage::Focus)).then_some(Stage::Focus),
    }
    app.moved();
}
