//! Everything that can be done, by name. A command knows the words for it; keys are bound to it in
//! one table (`tui::keys`), from which dispatch, footer, menu and help are read.

use super::{
    App, Open, Stage, actions, advice, beside, close, dots, earlier, editions, export, figures, follow_up, form_room, home, interviews,
    library, matrix, minutes, over, overview, pictures, plan, preview, read_back, round, side_by_side, stage, turn, units, voices, walk,
    welcome, yearly,
};
use crate::session::{Judges, Kind, Purpose, State};

/// Writes an enum of commands with the message that says each in words.
macro_rules! commands {
    ($(#[$meta:meta])* $name:ident { $($value:ident = $label:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($value,)* }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The message that says it in words.
            #[must_use]
            pub fn label(self) -> &'static str {
                match self { $(Self::$value => $label),* }
            }
        }
    };
}
pub(crate) use commands;

commands! {
    /// What can be done everywhere.
    General {
        Back = "do-back",
        Undo = "do-undo",
        Redo = "do-redo",
        Find = "do-find",
        Commands = "do-commands",
        Menu = "do-menu",
        Keys = "do-keys",
        Export = "do-export",
        Blank = "do-blank",
        Home = "do-home",
        Actions = "do-actions",
        NextRoom = "do-next-room",
        PreviousRoom = "do-previous-room",
        SetUp = "do-set-up",
        Noted = "do-noted",
        History = "do-history",
        Prompts = "do-prompts",
        Quit = "do-quit",
        Palette = "do-palette",
        Mouse = "do-mouse",
    }
}

/// Something that can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Everywhere.
    General(General),
    /// At home.
    Home(home::Do),
    /// In the list of all actions.
    Actions(actions::Do),
    /// On the walk.
    Walk(walk::Do),
    /// In the plan.
    Plan(plan::Do),
    /// What the room does together.
    Stage(stage::Do),
    /// At the closing gate.
    Close(close::Do),
    /// While the plan is read back.
    ReadBack(read_back::Do),
    /// While it is followed up.
    FollowUp(follow_up::Do),
    /// In the first round.
    Round(round::Do),
    /// While the room judges and agrees.
    Voices(voices::Do),
    /// In the field of impact and effort.
    Matrix(matrix::Do),
    /// While dots are put.
    Dots(dots::Do),
    /// With the pictures.
    Pictures(pictures::Do),
    /// In the overview.
    Overview(overview::Do),
    /// Then and now, and the trend.
    Beside(beside::Do),
    /// With units side by side.
    SideBySide(side_by_side::Do),
    /// With the interviews of a peer review.
    Interviews(interviews::Do),
    /// With what the peers advise.
    Advice(advice::Do),
    /// With editions.
    Editions(editions::Do),
    /// With the units of organisations.
    Units(units::Do),
    /// With the annual report.
    Yearly(yearly::Do),
    /// With figures.
    Figures(figures::Do),
    /// With the open actions of the earlier session.
    Earlier(earlier::Do),
    /// In the opening.
    Welcome(welcome::Do),
    /// With the time of the sitting.
    Minutes(minutes::Do),
    /// In the library of good practices.
    Library(library::Do),
    /// In a form.
    Form(form_room::Do),
    /// In something that lies over the screen.
    Over(over::Do),
    /// In the export dialogue.
    Export(export::Do),
    /// While a page is read in the program.
    Preview(preview::Do),
}

impl Command {
    /// The message that says it in words.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::General(does) => does.label(),
            Self::Home(does) => does.label(),
            Self::Actions(does) => does.label(),
            Self::Walk(does) => does.label(),
            Self::Plan(does) => does.label(),
            Self::Stage(does) => does.label(),
            Self::Close(does) => does.label(),
            Self::ReadBack(does) => does.label(),
            Self::FollowUp(does) => does.label(),
            Self::Round(does) => does.label(),
            Self::Voices(does) => does.label(),
            Self::Matrix(does) => does.label(),
            Self::Dots(does) => does.label(),
            Self::Pictures(does) => does.label(),
            Self::Overview(does) => does.label(),
            Self::Beside(does) => does.label(),
            Self::SideBySide(does) => does.label(),
            Self::Interviews(does) => does.label(),
            Self::Advice(does) => does.label(),
            Self::Figures(does) => does.label(),
            Self::Editions(does) => does.label(),
            Self::Units(does) => does.label(),
            Self::Yearly(does) => does.label(),
            Self::Earlier(does) => does.label(),
            Self::Welcome(does) => does.label(),
            Self::Minutes(does) => does.label(),
            Self::Library(does) => does.label(),
            Self::Form(does) => does.label(),
            Self::Over(does) => does.label(),
            Self::Export(does) => does.label(),
            Self::Preview(does) => does.label(),
        }
    }

    /// Whether it can be done as things stand. What cannot is not offered.
    #[must_use]
    pub fn is_open(self, app: &App) -> bool {
        match self {
            // What is done to units is no step of a session; what else is done in the report needs no taking back.
            Self::General(does @ (General::Undo | General::Redo)) if matches!(app.stage, Some(Stage::Units(_))) => {
                app.tree_done.has(does == General::Redo)
            }
            Self::General(General::Undo | General::Redo) if matches!(app.stage, Some(Stage::Year(_))) => false,
            Self::General(General::Undo) => app.open.as_ref().is_some_and(|open| !open.stacks.undo.is_empty()),
            Self::General(General::Redo) => app.open.as_ref().is_some_and(|open| !open.stacks.redo.is_empty()),
            Self::General(General::SetUp | General::History | General::NextRoom | General::PreviousRoom) => app.open.is_some(),
            Self::General(General::Export) if matches!(app.stage, Some(Stage::Units(_))) => false,
            Self::General(General::Export) => matches!(app.stage, Some(Stage::Year(_))) || app.export_of().is_some(),
            Self::General(General::Noted) => app.open.as_ref().is_some_and(|open| over::has_noted(&open.session)),
            Self::Home(home::Do::Open | home::Do::Trash | home::Do::ReviewAgain) => !app.home.shelf.rows.is_empty(),
            Self::Home(home::Do::PlanFrom) => app.home.selected().is_some_and(|row| row.purpose != Purpose::Plan && row.is_final),
            Self::Earlier(earlier::Do::Begin) => app.open.as_ref().is_some_and(|open| !open.session.earlier_open().is_empty()),
            Self::Earlier(does) => earlier::is_open(app, does),
            Self::Walk(walk::Do::StillSo) => app.open.as_ref().is_some_and(Open::has_then),
            // What is final is not judged any more, nor where what was judged stands.
            Self::Walk(walk::Do::InPlace | walk::Do::Partly | walk::Do::NotInPlace | walk::Do::NotApplicable) => {
                app.open.as_ref().is_some_and(Open::may_judge)
            }
            Self::Close(close::Do::Mend) => close::may_mend_here(app),
            Self::Close(close::Do::LetStand | close::Do::Facts) => {
                app.open.as_ref().is_some_and(|open| open.session.about.state == State::Open)
            }
            Self::Home(home::Do::Overdue) => app.home.today.overdue > 0,
            Self::Home(home::Do::Soon) => app.home.today.soon > 0,
            Self::Home(home::Do::Untouched) => app.home.today.untouched > 0,
            Self::Actions(actions::Do::Open) => app.actions.selected().is_some(),
            Self::FollowUp(_) if app.room == super::Room::Actions => app.actions.selected().is_some(),
            Self::Plan(
                plan::Do::Edit
                | plan::Do::Status
                | plan::Do::Remove
                | plan::Do::News
                | plan::Do::HandOver
                | plan::Do::Mark
                | plan::Do::Keep
                | plan::Do::Merge
                | plan::Do::Turn
                | plan::Do::Why,
            )
            | Self::ReadBack(read_back::Do::Large) => plan::selected(app).is_some(),
            Self::FollowUp(follow_up::Do::Begin) => follow_up::has_any(app),
            // Without a session the library is there to be read.
            Self::Library(library::Do::Inspire) => app.open.is_some(),
            Self::Close(close::Do::Why) => close::subject(app).is_some(),
            Self::FollowUp(_) if app.stage.is_none() => plan::selected(app).is_some(),
            Self::ReadBack(does) => read_back::is_open(app, does),
            Self::Close(_) | Self::FollowUp(_) => true,
            // Cards are for the host's own judgement.
            Self::Stage(stage::Do::Voices) => {
                app.open.as_ref().is_some_and(|open| open.factor().is_some() && open.session.judges() == Judges::Host)
            }
            Self::Stage(stage::Do::Round) => app.open.as_ref().is_some_and(|open| open.factor().is_some()),
            Self::Round(_) | Self::Voices(_) => true,
            Self::Interviews(interviews::Do::Learned) => interviews::may_learn(app),
            Self::Advice(does) if !matches!(does, advice::Do::Recommend | advice::Do::Conclude | advice::Do::Review) => {
                app.open.as_ref().is_some_and(|open| open.session.has_peers())
            }
            Self::Interviews(_) | Self::Advice(_) => app.open.as_ref().is_some_and(|open| open.session.about.review_stage().is_some()),
            Self::Figures(figures::Do::Edit | figures::Do::Read | figures::Do::Remove) => figures::selected(app).is_some(),
            Self::Units(
                units::Do::Under | units::Do::Rename | units::Do::Owes | units::Do::Inward | units::Do::Outward | units::Do::Remove,
            ) => units::selected(app).is_some(),
            Self::Yearly(yearly::Do::Replace) => {
                matches!(&app.stage, Some(Stage::Year(year)) if matches!(year.outcome, yearly::Outcome::Exists(_)))
            }
            Self::Figures(_) | Self::Editions(_) | Self::Units(_) | Self::Yearly(_) => true,
            Self::Matrix(_) | Self::Dots(_) | Self::Pictures(_) | Self::Overview(_) => true,
            Self::Beside(does) => beside::is_open(app, does),
            Self::SideBySide(side_by_side::Do::Show) => app.open.is_some() || app.home.selected().is_some(),
            Self::SideBySide(side_by_side::Do::Organisations) => side_by_side::has_others(app),
            Self::SideBySide(_) => true,
            Self::Form(form_room::Do::Turn) => turn::subject(app).is_some_and(|key| key.kind != Kind::Evidence),
            Self::Form(form_room::Do::Why) => turn::subject(app).is_some(),
            Self::Form(form_room::Do::Left | form_room::Do::Right) => form_room::is_chosen_from(app),
            Self::Export(export::Do::Alter) => export::can_alter(app),
            Self::General(_)
            | Self::Home(_)
            | Self::Actions(_)
            | Self::Walk(_)
            | Self::Plan(_)
            | Self::Stage(_)
            | Self::Welcome(_)
            | Self::Minutes(_)
            | Self::Library(_)
            | Self::Form(_)
            | Self::Over(_)
            | Self::Export(_)
            | Self::Preview(_) => true,
        }
    }
}
