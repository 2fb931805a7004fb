//! What the whole room does together for a while, in the place of a room's own picture: it has one
//! subject, keys of its own, and Esc leads back to where the room was. Forms, fields and lists lie over
//! it as they do over a room.

use super::{
    App, Open,
    advice::Advices,
    beside::Beside,
    command::commands,
    dots::{self, Dots},
    earlier::EarlierRound,
    editions::Editions,
    figures::Figures,
    follow_up::FollowUp,
    matrix::{self, Matrix},
    minutes::{self, Minutes},
    overview::Overview,
    pictures::Pictures,
    read_back::ReadBack,
    round,
    round::Round,
    side_by_side,
    units::Tree,
    voices::Voices,
    welcome,
    yearly::Yearly,
};
use crate::{session::Judges, words::Phrase};

commands! {
    /// What the room can do together.
    Do {
        Focus = "do-focus",
        Digit = "do-count",
        Round = "do-round",
        Voices = "do-voices",
        Matrix = "do-matrix",
        Dots = "do-dots",
        Pictures = "do-pictures",
        Overview = "do-overview",
        Opening = "do-opening",
        Time = "do-time",
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
    /// One show of cards per key factor, then the order of talk.
    Round(Round),
    /// Judging silently, then together.
    Voices(Voices),
    /// Impact against effort.
    Matrix(Matrix),
    /// Dots on actions.
    Dots(Dots),
    /// Three pictures of the session.
    Pictures(Pictures),
    /// Where the whole stands: every key factor and its judgement.
    Overview(Overview),
    /// Then and now, or the trend.
    Beside(Beside),
    /// Several units that used one benchmark.
    SideBySide(side_by_side::Field),
    /// The interviews of a peer review, on one of them.
    Interviews(usize),
    /// Host and peers side by side, and what the peers advise.
    Advice(Advices),
    /// The editions that the session can be moved to.
    Editions(Box<Editions>),
    /// Every indicator, with what was read of it.
    Figures(Figures),
    /// The units of organisations.
    Units(Tree),
    /// The annual report.
    Year(Yearly),
    /// What becomes of the earlier session's open actions.
    Earlier(EarlierRound),
    /// Why we are here, who is here, what the day holds.
    Opening(welcome::Opening),
    /// The time of the sitting.
    Time(Minutes),
}

impl Stage {
    /// Its name in the place where the group is; blank where the room's own picture is as good.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Focus
            | Self::ReadBack(_)
            | Self::FollowUp(_)
            | Self::Matrix(_)
            | Self::Dots(_)
            | Self::Pictures(_)
            | Self::Overview(_)
            | Self::Beside(_)
            | Self::SideBySide(_)
            | Self::Interviews(_)
            | Self::Advice(_)
            | Self::Figures(_)
            | Self::Units(_)
            | Self::Year(_)
            | Self::Editions(_)
            | Self::Earlier(_)
            | Self::Opening(_)
            | Self::Time(_) => "",
            Self::Round(_) => "round",
            Self::Voices(_) => "voices",
        }
    }

    /// What the room was doing together when the program ended, if it was in the middle of it.
    #[must_use]
    pub fn reopened(word: &str, open: &Open) -> Option<Self> {
        let factor = open.factor_id()?;
        match word {
            "round" => Some(Self::Round(Round::begin(open))),
            "voices" if open.cards.contains_key(&factor) => Some(Self::Voices(Voices::on(factor, false))),
            _ => None,
        }
    }

    /// Whether the room is still at the key factor of the walk: then its clock goes on.
    #[must_use]
    pub fn is_at_factor(&self) -> bool {
        match self {
            Self::Focus | Self::Time(_) | Self::Voices(_) => true,
            Self::ReadBack(_)
            | Self::FollowUp(_)
            | Self::Round(_)
            | Self::Matrix(_)
            | Self::Dots(_)
            | Self::Pictures(_)
            | Self::Overview(_)
            | Self::Beside(_)
            | Self::SideBySide(_)
            | Self::Interviews(_)
            | Self::Advice(_)
            | Self::Figures(_)
            | Self::Units(_)
            | Self::Year(_)
            | Self::Editions(_)
            | Self::Earlier(_)
            | Self::Opening(_) => false,
        }
    }
}

/// Begins what the room does together.
pub fn perform(app: &mut App, does: Do) {
    // A digit comes by itself, as a number to go on with.
    if app.open.is_none() || does == Do::Digit {
        return;
    }
    app.form = None;
    let is_focus = app.stage == Some(Stage::Focus);
    match does {
        Do::Digit => {}
        Do::Time if matches!(app.stage, Some(Stage::Time(_))) => app.stage = None,
        Do::Time => minutes::begin(app),
        Do::Focus => app.stage = (app.stage != Some(Stage::Focus)).then_some(Stage::Focus),
        Do::Round | Do::Voices => {
            let Some(open) = app.open.as_ref() else { return };
            let Some(factor) = open.factor_id() else {
                app.flash = Some(Phrase::new("flash-no-scope"));
                return;
            };
            // Cards are how the room of the host judged; the peers agree among themselves.
            if open.session.judges() != Judges::Host {
                app.flash = Some(Phrase::new("flash-cards-are-the-hosts"));
                return;
            }
            if does == Do::Voices && open.session.stands(&factor) {
                app.banner = Some(app.stands_as_found(&factor));
                return;
            }
            app.stage = Some(match does {
                Do::Round => Stage::Round(Round::begin(open)),
                _ => Stage::Voices(Voices::on(factor, is_focus)),
            });
        }
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
        Do::Overview => {
            let begins = !matches!(app.stage, Some(Stage::Overview(_)));
            app.stage = begins.then(|| Stage::Overview(Overview::at(app.open.as_ref())));
        }
        Do::Opening => welcome::begin(app),
    }
    app.moved();
}

impl App {
    /// Leaves what the room does together, by Esc.
    pub(super) fn leave_stage(&mut self) {
        match &self.stage {
            Some(Stage::Round(_)) => round::leave(self),
            Some(Stage::Beside(_)) => super::beside::leave(self),
            Some(Stage::SideBySide(_)) => side_by_side::leave(self),
            Some(Stage::Interviews(_) | Stage::Advice(_) | Stage::Earlier(_)) => {
                self.stage = Some(Stage::Overview(Overview::at(self.open.as_ref())))
            }
            // Units are reached from the report that is about them.
            Some(Stage::Units(tree)) => match tree.behind.clone() {
                Some(year) => self.stage = Some(Stage::Year(*year)),
                None => super::yearly::perform(self, super::yearly::Do::Show),
            },
            Some(Stage::Editions(editions)) => {
                self.form = editions.behind.clone();
                self.close_stage();
            }
            _ => self.close_stage(),
        }
    }

    /// Ends what the room does together: it is where it was before.
    pub(super) fn close_stage(&mut self) {
        let stage = self.stage.take();
        if matches!(stage, Some(Stage::Figures(_))) || (self.open.is_some() && matches!(stage, Some(Stage::Year(_)))) {
            self.stage = Some(Stage::Overview(Overview::at(self.open.as_ref())));
        }
        if let Some(Stage::Voices(voices)) = stage {
            if let Some(open) = self.open.as_mut() {
                open.cards.retain(|_, cards| !cards.is_blank());
            }
            self.stage = voices.focus.then_some(Stage::Focus);
        }
        self.moved();
    }
}

/// A digit of a number that is typed where no field is open: a count, or the number of an action.
pub fn count(app: &mut App, digit: u32) {
    app.flash = None;
    match &app.stage {
        Some(Stage::Round(_)) => app.count(digit),
        Some(Stage::Matrix(_)) => matrix::digit(app, digit),
        Some(Stage::Dots(_)) => dots::digit(app, digit),
        _ => {}
    }
}
