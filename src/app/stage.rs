//! What the whole room does together for a while, in the place of a room's own picture: it has one
//! subject, keys of its own, and Esc leads back to where the room was. Forms, fields and lists lie over
//! it as they do over a room.

use super::{App, command::commands, welcome};

commands! {
    /// What the room can do together.
    Do {
        Focus = "do-focus",
        Opening = "do-opening",
    }
}

/// What the room is doing together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// One key factor and one guide question, large.
    Focus,
    /// Why we are here, who is here, what the day holds.
    Opening(welcome::Opening),
}

/// Begins what the room does together.
pub fn perform(app: &mut App, does: Do) {
    if app.open.is_none() {
        return;
    }
    app.form = None;
    match does {
        Do::Focus => app.stage = (app.stage != Some(Stage::Focus)).then_some(Stage::Focus),
        Do::Opening => welcome::begin(app),
    }
    app.moved();
}
