//! What the whole room does together for a while, in the place of a room's own picture: it has one
//! subject, keys of its own, and Esc leads back to where the room was. Forms, fields and lists lie over
//! it as they do over a room.

use super::{App, command::commands, follow_up::FollowUp, read_back::ReadBack};

commands! {
    /// What the room can do together.
    Do {
        Focus = "do-focus",
    }
}

/// What the room is doing together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// One key factor and one guide question, large.
    Focus,
    /// The plan, one action after the other, to those who carry it out.
    ReadBack(ReadBack),
    /// What has become of the open actions, one after the other.
    FollowUp(FollowUp),
}

/// Begins what the room does together.
pub fn perform(app: &mut App, does: Do) {
    if app.open.is_none() {
        return;
    }
    app.form = None;
    match does {
        Do::Focus => app.stage = (app.stage != Some(Stage::Focus)).then_some(Stage::Focus),
    }
    app.moved();
}
