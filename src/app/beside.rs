//! The open session beside others: then and now, key factor by key factor, and the trend over all sessions of one
//! organisation.

use super::{App, Effect, Stage, command::commands, overview::Overview};
use crate::{
    export::{Other, Sheet},
    session::{
        SessionId,
        compare::{Comparison, FactorPair, Held, compare},
    },
    store::{Job, Opened, ShelfRow},
    text::fold,
    words::Phrase,
};

/// The most sessions that a trend on the screen has beside the open one.
const MOST: usize = 5;

commands! {
    /// What can be done with sessions side by side.
    Do {
        Up = "do-up",
        Down = "do-down",
        Next = "do-beside-next",
        Previous = "do-beside-previous",
        Open = "do-beside-open",
        Choose = "do-beside-choose",
        Trend = "do-trend",
    }
}

/// What is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Show {
    /// The sessions to choose from.
    Choose,
    /// Then and now, a row per key factor.
    #[default]
    Pair,
    /// Both texts of one key factor, side by side.
    Texts,
    /// All of one organisation's sessions.
    Trend,
}

/// Where in it the room is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beside {
    /// What is shown.
    pub show: Show,
    /// The selected row.
    pub at: usize,
    /// The first row of a long text.
    pub from: usize,
}

/// The sessions beside the open one.
#[derive(Debug, Default)]
pub struct Others {
    /// Those that can be chosen.
    pub rows: Vec<ShelfRow>,
    /// Those that it is held against.
    pub held: Vec<Opened>,
    /// What was asked for and has not come yet.
    pub asked: Option<Show>,
}

/// Asks for what the open session is held against: the one that it was made from; else it is chosen. Of a trend,
/// all of the organisation.
pub fn ask(app: &mut App, show: Show) {
    let Some(open) = app.open.as_ref() else { return };
    let others: Vec<SessionId> = if show == Show::Pair { open.session.about.base.iter().cloned().collect() } else { vec![] };
    app.beside.rows.clear();
    ask_for(app, show, others);
}

fn ask_for(app: &mut App, show: Show, others: Vec<SessionId>) {
    let Some(open) = app.open.as_ref() else { return };
    let session = open.session.id.clone();
    app.beside.asked = Some(show);
    app.effects.push(Effect::Store(Job::Beside { session, others }));
}

impl App {
    /// The other sessions have come.
    pub(super) fn show_beside(&mut self, rows: Vec<ShelfRow>, opened: Vec<Opened>) {
        let (Some(show), Some(open)) = (self.beside.asked.take(), self.open.as_ref()) else { return };
        if rows.is_empty() {
            self.flash = Some(Phrase::new("flash-no-others"));
            return;
        }
        if show == Show::Trend && opened.is_empty() {
            let here = fold(open.session.about.organisation.trim());
            let same = rows.iter().filter(|row| fold(row.organisation.trim()) == here).take(MOST);
            let ids: Vec<SessionId> = same.map(|row| row.id.clone()).collect();
            if ids.is_empty() {
                self.flash = Some(Phrase::new("flash-no-trend"));
            } else {
                ask_for(self, Show::Trend, ids);
            }
            return;
        }
        let show = if show == Show::Pair && opened.is_empty() { Show::Choose } else { show };
        let at = match &self.stage {
            Some(Stage::Overview(overview)) if show == Show::Pair => overview.at,
            _ => 0,
        };
        self.beside.rows = rows;
        if show != Show::Choose {
            self.beside.held = opened;
        }
        self.form = None;
        self.stage = Some(Stage::Beside(Beside { show, at, from: 0 }));
        self.moved();
    }

    /// The session that the open one is held against, and itself.
    #[must_use]
    pub fn pair(&self) -> Option<(Held<'_>, Held<'_>)> {
        let (then, open) = (self.beside.held.first()?, self.open.as_ref()?);
        let then = Held { session: &then.session, benchmark: &then.benchmark };
        Some((then, Held { session: &open.session, benchmark: &open.benchmark }))
    }

    /// Both held against each other.
    #[must_use]
    pub fn compared(&self) -> Option<Comparison<'_>> {
        self.pair().map(|(then, now)| compare(then, now))
    }

    /// All sessions of the trend, the open one among them.
    #[must_use]
    pub fn lined_up(&self) -> Vec<Held<'_>> {
        let others = self.beside.held.iter().map(|other| Held { session: &other.session, benchmark: &other.benchmark });
        others.chain(self.open.iter().map(|open| Held { session: &open.session, benchmark: &open.benchmark })).collect()
    }
}

impl App {
    /// The page that is on the screen; else the plan.
    pub(super) fn sheet(&self) -> Sheet {
        if let Some(super::form::About::Article(id)) = self.form.as_ref().map(|form| &form.about) {
            return Sheet::Article(Some(id.clone()));
        }
        let other = |other: &Opened| Other { session: other.session.clone().into(), benchmark: other.benchmark.clone().into() };
        match &self.stage {
            Some(Stage::Beside(beside)) if beside.show != Show::Choose && !self.beside.held.is_empty() => {
                Sheet::Beside(self.beside.held.iter().map(other).collect())
            }
            Some(Stage::SideBySide(field)) => self.side_by_side_sheet(*field).unwrap_or_default(),
            _ => self.open.as_ref().map(|open| Sheet::usual(&open.session)).unwrap_or_default(),
        }
    }
}

/// The key factors that are shown: those that either session took up or judged.
#[must_use]
pub fn shown<'a>(comparison: &'a Comparison<'_>) -> Vec<&'a FactorPair> {
    comparison.factors.iter().filter(|pair| pair.concerns()).collect()
}

/// Whether a command does anything at what is shown.
#[must_use]
pub fn is_open(app: &App, does: Do) -> bool {
    let Some(Stage::Beside(beside)) = &app.stage else { return false };
    match (does, beside.show) {
        (Do::Next | Do::Previous, Show::Choose | Show::Trend) | (Do::Choose, Show::Choose) | (Do::Open | Do::Trend, Show::Trend) => false,
        (Do::Up | Do::Down, _) | (Do::Next | Do::Previous | Do::Open | Do::Choose | Do::Trend, _) => true,
    }
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    let rows = match &app.stage {
        Some(Stage::Beside(beside)) => match beside.show {
            Show::Choose => app.beside.rows.len(),
            Show::Pair | Show::Texts => app.compared().map_or(0, |comparison| shown(&comparison).len()),
            Show::Trend => 200,
        },
        _ => return,
    };
    let Some(Stage::Beside(beside)) = app.stage.as_mut() else { return };
    let last = rows.saturating_sub(1);
    match (does, beside.show) {
        (Do::Up, Show::Choose | Show::Pair) => beside.at = beside.at.saturating_sub(1),
        (Do::Down, Show::Choose | Show::Pair) => beside.at = (beside.at + 1).min(last),
        (Do::Up, Show::Texts | Show::Trend) => beside.from = beside.from.saturating_sub(1),
        (Do::Down, Show::Texts | Show::Trend) => beside.from = (beside.from + 1).min(400),
        (Do::Next, Show::Texts | Show::Pair) => (beside.at, beside.from) = ((beside.at + 1).min(last), 0),
        (Do::Previous, Show::Texts | Show::Pair) => (beside.at, beside.from) = (beside.at.saturating_sub(1), 0),
        (Do::Open, Show::Pair) if rows > 0 => (beside.show, beside.from) = (Show::Texts, 0),
        (Do::Open, Show::Texts) => beside.show = Show::Pair,
        (Do::Open, Show::Choose) => {
            let chosen = app.beside.rows.get(beside.at).map(|row| row.id.clone());
            ask_for(app, Show::Pair, chosen.into_iter().collect());
        }
        (Do::Choose, Show::Pair | Show::Texts | Show::Trend) => *beside = Beside { show: Show::Choose, at: 0, from: 0 },
        (Do::Trend, Show::Pair | Show::Texts | Show::Choose) => ask(app, Show::Trend),
        (Do::Next | Do::Previous, Show::Choose | Show::Trend) | (Do::Choose, Show::Choose) | (Do::Open | Do::Trend, Show::Trend) => {}
        (Do::Open, Show::Pair) => {}
    }
}

/// One step back, by Esc: from the texts to the rows, from there to the overview.
pub fn leave(app: &mut App) {
    match app.stage.as_mut() {
        Some(Stage::Beside(beside)) if beside.show == Show::Texts => beside.show = Show::Pair,
        _ => {
            app.beside = Others::default();
            app.stage = Some(Stage::Overview(Overview::at(app.open.as_ref())));
        }
    }
    app.moved();
}
