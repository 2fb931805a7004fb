//! The room of all actions over all sessions. Only the rows about the page that is looked at are in memory:
//! the store is asked for more when the room gets there, so a hundred thousand are no more than twenty.

mod chooser;

use super::{App, Command, Edit, Effect, Field, Over, Room, command::commands};
use crate::{
    session::{ActionRow, Id, SessionId, Status},
    store::{ActionsAnswer, ActionsAsk, Filter, Job, Named, QUARTER, SOON, Wanted},
    time::Date,
    words::Alphabet,
};
pub use chooser::{Chooser, Chosen, take};

commands! {
    /// What can be done in the list of all actions.
    Do {
        Up = "do-up",
        Down = "do-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        First = "do-first",
        Last = "do-last",
        Open = "do-open-action",
        Overdue = "do-overdue",
        Soon = "do-soon",
        Untouched = "do-untouched",
        Lead = "do-by-lead",
        Status = "do-by-status",
        Organisation = "do-by-organisation",
        Sort = "do-sort",
        Narrow = "do-narrow",
        Everything = "do-everything",
    }
}

/// What of the actions is asked for by time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Near {
    /// Whenever.
    #[default]
    Any,
    /// Their day has passed.
    Overdue,
    /// Due within so many days.
    Within(i64),
    /// Nothing said of them for a quarter.
    Untouched,
}

/// What of the actions is asked for by how they are getting on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Standing {
    /// Something is left to do.
    #[default]
    Open,
    /// However they stand.
    Any,
    /// With one status.
    Only(Status),
}

/// The list of all actions as it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Actions {
    /// By time.
    pub near: Near,
    /// By status.
    pub standing: Standing,
    /// By lead; blank for those that nobody leads.
    pub lead: Option<String>,
    /// By organisation.
    pub organisation: Option<String>,
    /// The words that it is narrowed by.
    pub words: String,
    /// What it goes by.
    pub sort: crate::store::Sort,
    /// The rows in memory.
    pub rows: Vec<ActionRow>,
    /// The place of the first of them in the list.
    pub from: usize,
    /// The place of the selected row.
    pub at: usize,
    /// The place of the first row that is shown.
    pub top: usize,
    /// How many there are, once they have been counted.
    pub total: Option<usize>,
    /// The number of the last question.
    ask: u64,
    /// Whether its answer is on its way.
    asked: bool,
    /// Whether another question waits for that.
    again: bool,
    /// Whether keys wait for the rows.
    waits: bool,
    /// Whether the room wants to be at the end, which is being counted.
    to_the_end: bool,
    /// The row that stays selected, wherever it stands when rows come.
    stays: Option<(SessionId, Id)>,
}

impl Actions {
    /// The selected row.
    #[must_use]
    pub fn selected(&self) -> Option<&ActionRow> {
        self.row(self.at)
    }

    /// A row of the list, if it is in memory.
    #[must_use]
    pub fn row(&self, at: usize) -> Option<&ActionRow> {
        self.rows.get(at.checked_sub(self.from)?)
    }

    /// Whether the list leaves anything out that is still to be done.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        let all = Self { sort: self.sort, ..Self::default() };
        (self.near, self.standing, &self.lead, &self.organisation, self.words.trim())
            != (all.near, all.standing, &all.lead, &all.organisation, "")
    }

    /// Whether input must wait for the store's answer.
    #[must_use]
    pub fn holds_input(&self) -> bool {
        self.waits || self.to_the_end
    }

    fn filter(&self, today: Date) -> Filter {
        let near = match self.near {
            Near::Any => Filter::default(),
            Near::Overdue => Filter::overdue(today),
            Near::Within(days) => Filter::due_within(today, days),
            Near::Untouched => Filter::untouched(today),
        };
        let (open_only, status) = match self.standing {
            Standing::Open => (true, None),
            Standing::Any => (false, None),
            Standing::Only(status) => (false, Some(status)),
        };
        let (lead, organisation) = (self.lead.clone(), self.organisation.clone());
        Filter { open_only, status, lead, organisation, words: self.words.clone(), ..near }
    }

    /// What was asked for cannot be read: nothing waits for it any more.
    pub(super) fn failed(&mut self) {
        (self.asked, self.again, self.waits, self.to_the_end) = (false, false, false, false);
    }
}

/// How many rows a page of the list has in a window of so many rows.
#[must_use]
pub fn page(rows: u16) -> usize {
    usize::from(rows.saturating_sub(if rows >= 28 { 14 } else { 13 }).max(3))
}

/// Does one of the list's commands.
pub fn perform(app: &mut App, does: Do) {
    let list = &mut app.actions;
    let page = page(app.size.1);
    let near = |now: Near, one: Near| if now == one { Near::Any } else { one };
    match does {
        Do::Up => go_to(app, app.actions.at.saturating_sub(1)),
        Do::Down => go_to(app, app.actions.at.saturating_add(1)),
        Do::PageUp => go_to(app, app.actions.at.saturating_sub(page)),
        Do::PageDown => go_to(app, app.actions.at.saturating_add(page)),
        Do::First => go_to(app, 0),
        Do::Last if list.total.is_some() => go_to(app, usize::MAX),
        Do::Last => list.to_the_end = !list.rows.is_empty(),
        Do::Open => open(app, None),
        Do::Overdue => {
            list.near = near(list.near, Near::Overdue);
            app.ask_actions_anew();
        }
        Do::Soon => {
            list.near = match list.near {
                Near::Within(SOON) => Near::Within(QUARTER),
                Near::Within(_) => Near::Any,
                Near::Any | Near::Overdue | Near::Untouched => Near::Within(SOON),
            };
            app.ask_actions_anew();
        }
        Do::Untouched => {
            list.near = near(list.near, Near::Untouched);
            app.ask_actions_anew();
        }
        Do::Lead => app.ask_names(Named::Leads),
        Do::Organisation => app.ask_names(Named::Organisations),
        Do::Status => app.over = Some(Over::Choose(Box::new(Chooser::status(list, &app.words)))),
        Do::Sort => app.over = Some(Over::Choose(Box::new(Chooser::sort(list, &app.words)))),
        Do::Narrow => app.over = Some(Over::Narrow(Box::new(Field::line(&app.actions.words)))),
        Do::Everything => {
            app.actions = Actions { sort: app.actions.sort, ask: app.actions.ask, asked: app.actions.asked, ..Actions::default() };
            app.ask_actions_anew();
        }
    }
}

/// Goes to a row; where it is not in memory, it is asked for, and keys wait for it.
pub fn go_to(app: &mut App, at: usize) {
    let page = page(app.size.1);
    let list = &mut app.actions;
    let end = list.total.unwrap_or(list.from + list.rows.len());
    list.at = at.min(end.saturating_sub(1));
    list.top = list.top.min(list.at).max((list.at + 1).saturating_sub(page));
    let seen = list.top..(list.top + page).min(end);
    let known = list.from..list.from + list.rows.len();
    let is_known = seen.is_empty() || (known.contains(&seen.start) && seen.end <= known.end);
    if !is_known {
        list.waits = true;
        app.ask_rows();
    }
}

/// What the session is opened for: one of its actions, and what is then done there.
#[derive(Debug)]
pub struct At {
    /// The action that is selected.
    pub action: Id,
    /// What is said of it.
    pub then: Option<Command>,
}

/// Opens the session of the selected row at its action, and does this there. The list knows no session, so whatever is said of
/// an action is a step in its own, saved and taken back there.
pub(super) fn open(app: &mut App, then: Option<Command>) {
    let Some(row) = app.actions.selected() else { return };
    let (session, action) = (row.session.clone(), row.id.clone());
    app.asked_open = Some(session.clone());
    app.asked_action = Some(At { action, then });
    app.effects.push(Effect::Store(Job::Open { session }));
}

/// A letter was typed to narrow the list. The rows follow; whoever types does not wait for them.
pub fn edit(app: &mut App, edit: Edit) {
    let Some(Over::Narrow(field)) = app.over.as_mut() else { return };
    let _ = field.edit(edit);
    let words = field.text();
    if words != app.actions.words {
        app.actions.words = words;
        app.ask_actions_anew();
        app.actions.waits = false;
    }
}

/// Enter, an arrow or a page while the list is narrowed.
pub fn while_narrowing(app: &mut App, does: super::over::Do) {
    use super::over::Do as Over;
    match does {
        Over::Up => perform(app, Do::Up),
        Over::Down => perform(app, Do::Down),
        Over::PageUp => perform(app, Do::PageUp),
        Over::PageDown => perform(app, Do::PageDown),
        Over::Take => {
            app.over = None;
            // What is done next is done to what was asked for.
            app.actions.waits = app.actions.asked;
        }
        Over::Tick | Over::Inspire | Over::Yes | Over::Ours | Over::Theirs | Over::Both | Over::PassOver | Over::Turn | Over::Why => {}
    }
}

impl App {
    /// Goes to the list, narrowed to what is asked for by time.
    pub(super) fn show_actions(&mut self, near: Near) {
        if self.room != Room::Home && !self.leave_for(Room::Actions) {
            return;
        }
        self.room = Room::Actions;
        self.over = None;
        self.actions = Actions { near, ask: self.actions.ask, asked: self.actions.asked, ..Actions::default() };
        self.ask_actions_anew();
    }

    /// Leads back from a session to the list that it was opened from, at the same row.
    pub(super) fn back_to_actions(&mut self) {
        if self.leave_for(Room::Actions) {
            self.actions_may_have_altered();
        }
    }

    /// What is in the list may be another now; the selected row stays.
    pub(super) fn actions_may_have_altered(&mut self) {
        let list = &mut self.actions;
        list.stays = list.selected().map(|row| (row.session.clone(), row.id.clone()));
        list.total = None;
        list.waits = true;
        self.ask_rows();
    }

    /// The words are gone again that the list was narrowed by.
    pub(super) fn widen(&mut self) {
        if !std::mem::take(&mut self.actions.words).is_empty() {
            self.ask_actions_anew();
        }
    }

    /// Another list is asked for, from its beginning.
    pub(super) fn ask_actions_anew(&mut self) {
        let list = &mut self.actions;
        (list.at, list.top, list.total, list.stays) = (0, 0, None, None);
        list.waits = true;
        self.ask_rows();
    }

    /// Asks for the rows about the page that is looked at. While an answer is on its way, what is asked for
    /// last waits for it: so the store is never behind by more than one.
    fn ask_rows(&mut self) {
        let (page, today, language) = (page(self.size.1), self.now.today(), self.words.code());
        let list = &mut self.actions;
        list.again = list.asked;
        if list.asked {
            return;
        }
        list.asked = true;
        list.ask += 1;
        let from = list.top.saturating_sub(page);
        let wanted = Wanted { filter: list.filter(today), sort: list.sort, language };
        let ask = ActionsAsk::Page { ask: list.ask, wanted: Box::new(wanted), from, count: page * 3, total: list.total };
        self.effects.push(Effect::Store(Job::Actions(ask)));
    }

    fn ask_names(&mut self, named: Named) {
        self.actions.waits = true;
        self.effects.push(Effect::Store(Job::Actions(ActionsAsk::Names(named))));
    }

    /// Something was read of the actions of all sessions.
    pub(super) fn actions_answer(&mut self, answer: ActionsAnswer) {
        match answer {
            ActionsAnswer::Page { ask, from, rows } if ask == self.actions.ask => self.take_rows(from, rows),
            ActionsAnswer::Count { ask, total } if ask == self.actions.ask => {
                self.actions.total = Some(total);
                if std::mem::take(&mut self.actions.to_the_end) {
                    go_to(self, usize::MAX);
                }
            }
            // To a question that nobody asks any more.
            ActionsAnswer::Page { .. } | ActionsAnswer::Count { .. } => {}
            ActionsAnswer::Today(today) => self.home.today = *today,
            ActionsAnswer::Names(named, mut names) => {
                self.actions.waits = self.actions.asked;
                if self.room == Room::Actions {
                    let alphabet = Alphabet::of(self.words.code());
                    names.sort_by(|a, b| alphabet.compare(a, b));
                    let chooser = Chooser::names(&self.actions, named, names, &self.words);
                    self.over = Some(Over::Choose(Box::new(chooser)));
                }
            }
        }
    }

    fn take_rows(&mut self, from: usize, rows: Vec<ActionRow>) {
        let (page, today) = (page(self.size.1), self.now.today());
        let list = &mut self.actions;
        list.asked = false;
        if std::mem::take(&mut list.again) {
            return self.ask_rows();
        }
        list.waits = false;
        if rows.len() < page * 3 && (from == 0 || !rows.is_empty()) {
            list.total = Some(from + rows.len());
        }
        (list.from, list.rows) = (from, rows);
        if list.rows.is_empty() && from > 0 {
            // The list has become shorter than the place where the room was.
            return self.ask_actions_anew();
        }
        if let Some((session, id)) = list.stays.take()
            && let Some(place) = list.rows.iter().position(|row| row.session == session && row.id == id)
        {
            list.at = from + place;
        }
        list.at = list.at.min((from + list.rows.len()).saturating_sub(1));
        list.top = list.top.min(list.at).max((list.at + 1).saturating_sub(page));
        if list.total.is_none() {
            let ask = ActionsAsk::Count { ask: list.ask, filter: Box::new(list.filter(today)) };
            self.effects.push(Effect::Store(Job::Actions(ask)));
        } else if std::mem::take(&mut list.to_the_end) {
            go_to(self, usize::MAX);
        }
    }
}
