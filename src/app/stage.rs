//! What the whole room does together for a while, in the place of a room's own picture: it has one
//! subject, keys of its own, and Esc leads back to where the room was. Forms, fields and lists lie over
//! it as they do over a room.

use super::{
    App,
    command::commands,
    dots::{self, Dots},
    matrix::{self, Matrix},
    pictures::Pictures,
};

commands! {
    /// What the room can do together.
    Do {
        Focus = "do-focus",
        Matrix = "do-matrix",
        Dots = "do-dots",
        Pictures = "do-pictures",
    }
}

/// What the room is doing together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// One key factor and one guide question, large.
    Focus,
    /// Impact against effort.
    Matrix(Matrix),
    /// Dots on actions.
    Dots(Dots),
    /// Three pictures of the session.
    Pictures(Pictures),
}

/// Begins what the room does together.
pub fn perform(app: &mut App, does: Do) {
    if app.open.is_none() {
        return;
    }
    app.form = None;
    match does {
        Do::Focus => app.stage = (app.stage != Some(Stage::Focus)).then_some(Stage::Focus),
        Do::Matrix => {
            let begins = !matches!(app.stage, Some(Stage::Matrix(_)));
            app.stage = begins.then(|| Stage::Matrix(Matrix::default()));
            matrix::begin(app);
        }
        Do::Dots => {
            let begins = !matches!(app.stage, Some(Stage::Dots(_)));
            app.stage = begins.then(|| Stage::Dots(Dots::default()));
        }
        Do::Pictures => {
            let begins = !matches!(app.stage, Some(Stage::Pictures(_)));
            app.stage = begins.then(|| Stage::Pictures(Pictures::default()));
        }
    }
    app.moved();
}

/// A digit of a number that is typed where no field is open: a count, or the number of an action.
pub fn count(app: &mut App, digit: u8) {
    app.flash = None;
    match &app.stage {
        Some(Stage::Matrix(_)) => matrix::digit(app, digit),
        Some(Stage::Dots(_)) => dots::digit(app, digit),
        Some(Stage::Focus | Stage::Pictures(_)) | None => {}
    }
}
