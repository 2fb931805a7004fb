//! Home: what we were doing, other sessions.

use std::time::Duration;

use super::{App, Ask, Effect, Over, Room, actions::Near, command::commands, over};
use crate::session::Basis;
use crate::store::{ActionsAsk, Job, SOON, Shelf, ShelfRow, Today};

/// So long nobody does anything before it is counted what is worth a look: the first picture of home, and
/// whoever opens a session at once, do not wait for it.
const LOOK_AFTER: Duration = Duration::from_millis(300);

commands! {
    /// What can be done at home.
    Do {
        Open = "do-open",
        New = "do-new",
        Trash = "do-trash",
        Up = "do-up",
        Down = "do-down",
        Overdue = "do-overdue",
        Soon = "do-soon",
        Untouched = "do-untouched",
        PlanFrom = "do-plan-from",
        ReviewAgain = "do-review-again",
    }
}

/// Home as it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Home {
    /// The sessions that are shown.
    pub shelf: Shelf,
    /// The selected one.
    pub at: usize,
    /// Whether it stays selected when the shelf comes next, wherever it stands then.
    pub stays: bool,
    /// Whether somebody has pressed a key since the program began.
    pub touched: bool,
    /// What is worth a look today, as it was counted last.
    pub today: Today,
    /// When it is counted again; none while it is right.
    pub look_at: Option<Duration>,
}

impl Home {
    /// The selected session.
    #[must_use]
    pub fn selected(&self) -> Option<&ShelfRow> {
        self.shelf.rows.get(self.at)
    }
}

/// How many rows home asks the store for: as many as the tallest list shows, and one more.
pub fn wanted(rows: u16) -> usize {
    usize::from(rows.max(24))
}

/// Does one of home's commands.
pub fn perform(app: &mut App, does: Do) {
    match does {
        Do::Up => app.home.at = app.home.at.saturating_sub(1),
        Do::Down => {
            if app.home.at + 1 < app.home.shelf.rows.len() {
                app.home.at += 1;
            }
        }
        Do::Open => {
            if let Some(row) = app.home.selected() {
                app.asked_open = Some(row.id.clone());
                app.effects.push(Effect::Store(Job::Open { session: row.id.clone() }));
            }
        }
        Do::Overdue => app.show_actions(Near::Overdue),
        Do::Soon => app.show_actions(Near::Within(SOON)),
        Do::Untouched => app.show_actions(Near::Untouched),
        Do::New => app.new_session(),
        Do::PlanFrom => app.ask_to_go_on(Basis::PlanFrom),
        Do::ReviewAgain => app.ask_to_go_on(Basis::ReviewAgain),
        Do::Trash => {
            if let Some(row) = app.home.selected() {
                let (id, title) = (row.id.clone(), row.title.clone());
                app.over = Some(Over::Ask(over::Question { ask: Ask::Trash(id), title }));
            }
        }
    }
}

impl App {
    /// The shelf has come: what is worth a look is counted once nobody does anything.
    pub(super) fn look_soon(&mut self) {
        self.home.look_at = Some(self.t + LOOK_AFTER);
    }

    /// Has it counted when it is time.
    pub(super) fn look_at_today(&mut self) {
        if self.room == Room::Home && !self.holds_input() && self.home.look_at.take_if(|at| self.t >= *at).is_some() {
            self.effects.push(Effect::Store(Job::Actions(ActionsAsk::Today(self.now.today()))));
        }
    }
}
