//! The state of the program and [`App::update`], which takes a message and returns what shall be
//! done. Knows no terminal, no SQL and no clock: keys arrive as commands, time as a parameter, and
//! the store's answers as replies.
//!
//! ```text
//!  home ──Enter──► walk ◄──Tab──► plan ◄──Tab──► close      rooms
//!    └──n──► set-up          Enter └──► action, evidence    forms over a room
//!            keys, menu, ideas, search, export, questions   lie over everything
//! ```

pub mod action_line;
pub mod choice;
pub mod clash;
pub mod command;
pub mod drafts;
pub mod field;
pub mod form;
pub mod form_room;
pub mod gesture;
pub mod home;
pub mod input;
pub mod opening;
pub mod others;
pub mod over;
pub mod plan;
pub mod saving;
pub mod target;
pub mod typing;
pub mod walk;

use std::{collections::BTreeSet, path::PathBuf, sync::Arc, time::Duration};

pub use action_line::ActionLine;
pub use clash::Clash;
pub use command::{Command, General};
pub use field::{Edit, Edited, Field};
pub use home::Home;
pub use opening::Open;
pub use others::Heard;
pub use over::{Ask, Over};
pub use plan::Plan;
pub use saving::{InFlight, Saved, Then};
pub use typing::{Leave, Typing};
pub use walk::Walk;

use crate::{
    export::Format,
    failure::Failure,
    session::{Kind, Seat, SessionId},
    store::{Job, Reply},
    time::{DueWords, Ids, Now},
    words::{Phrase, Words},
};
use clash::Older;
use form::{About, Form};
use opening::PLACE_AFTER;
use over::{Menu, Outcome};
use saving::SAVING_AFTER;

/// Ctrl-c twice within this leaves.
const QUIT_WITHIN: Duration = Duration::from_secs(2);

/// The rooms of the program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Room {
    /// Before a session is opened.
    #[default]
    Home,
    /// Key factor by key factor.
    Walk,
    /// All actions.
    Plan,
    /// The end of the session.
    Close,
}

/// Something that has happened.
#[derive(Debug)]
pub enum Message {
    /// A command was given.
    Do(Command),
    /// The open field is edited.
    Edit(Edit),
    /// A name is completed.
    Complete,
    /// The open field is left; by Esc, or by another key.
    Leave(Leave, bool),
    /// What can be done here is listed: each key with its command; narrowed by typing, or not.
    Menu(Vec<(String, Command)>, bool),
    /// An option is chosen by its digit, from 0.
    Digit(usize),
    /// The window has this size now.
    Resize(u16, u16),
    /// A deadline has come.
    Wake,
    /// The store has answered.
    Reply(Reply),
    /// An export has ended.
    Exported(Result<PathBuf, Failure>),
    /// Something that nobody waits for went wrong: the backup of the day.
    Trouble(Failure),
    /// Another program may have altered the database.
    Elsewhere,
    /// The program is asked to end with this exit code.
    End(u8),
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// A job for the store.
    Store(Job),
    /// An export to a file.
    Export { session: SessionId, format: Format, path: PathBuf, force: bool },
    /// The program ends with this exit code.
    End(u8),
}

/// The state of the program.
pub struct App {
    /// The words of the language.
    pub words: Arc<Words>,
    /// The words that dates are made of.
    pub due: DueWords,
    /// The present moment.
    pub now: Now,
    /// Time since the program began, which never jumps.
    pub t: Duration,
    /// The number of this program at the table.
    pub seat: Seat,
    /// The window's columns and rows.
    pub size: (u16, u16),
    /// The folder that exports go to.
    pub folder: PathBuf,
    /// The room.
    pub room: Room,
    /// Home.
    pub home: Home,
    /// The open session.
    pub open: Option<Open>,
    /// The plan.
    pub plan: Plan,
    /// The selected row of the close room.
    pub close_at: usize,
    /// A form lying over the room.
    pub form: Option<Form>,
    /// What lies over the screen.
    pub over: Option<Over>,
    /// The open field.
    pub typing: Option<Typing>,
    /// The step on its way to the disk.
    pub saving: Option<InFlight>,
    /// What the footer says of saving.
    pub saved: Saved,
    /// What the footer said of saving before a draft was kept.
    settled: Saved,
    /// Trouble to be told.
    pub banner: Option<Failure>,
    /// Something to be told in passing.
    pub flash: Option<Phrase>,
    /// What others have done, to be told in passing.
    pub heard: Option<Heard>,
    /// The seats of others who have this database open.
    pub others: BTreeSet<Seat>,
    older: Older,
    ids: Box<dyn Ids + Send>,
    effects: Vec<Effect>,
    asked_open: Option<SessionId>,
    asked_shelf: bool,
    exporting: bool,
    export_when_open: bool,
    asked_hit: Option<crate::store::Hit>,
    leaving_by_esc: bool,
    quit_asked: Option<Duration>,
    ending: Option<u8>,
    refused: bool,
    moved_since: Option<Duration>,
    tidy_at: Option<Duration>,
    /// When drafts that could not be kept are tried again.
    retry_at: Option<Duration>,
    /// Whether they are being tried again.
    retrying: bool,
    /// Whether the shelf could not be read, so that what home shows is old.
    shelf_is_old: bool,
}

impl App {
    /// The program at home, before it knows the shelf.
    #[must_use]
    pub fn new(words: Arc<Words>, now: Now, seat: Seat, ids: Box<dyn Ids + Send>, folder: PathBuf) -> Self {
        let due = words.due_words();
        Self {
            words,
            due,
            now,
            t: Duration::ZERO,
            seat,
            size: (80, 24),
            folder,
            room: Room::Home,
            home: Home::default(),
            open: None,
            plan: Plan::default(),
            close_at: 0,
            form: None,
            over: None,
            typing: None,
            saving: None,
            saved: Saved::All,
            settled: Saved::All,
            banner: None,
            flash: None,
            heard: None,
            others: BTreeSet::new(),
            older: Older::default(),
            ids,
            effects: vec![],
            asked_open: None,
            asked_shelf: false,
            exporting: false,
            export_when_open: false,
            asked_hit: None,
            leaving_by_esc: false,
            quit_asked: None,
            ending: None,
            refused: false,
            moved_since: None,
            tidy_at: None,
            retry_at: None,
            retrying: false,
            shelf_is_old: false,
        }
    }

    /// Takes a message and returns what shall be done.
    pub fn update(&mut self, message: Message, now: Now, t: Duration) -> Vec<Effect> {
        self.now = now;
        self.t = t;
        self.heard.take_if(|heard| heard.until <= t);
        match message {
            Message::Do(command) => {
                self.flash = None;
                self.perform(command);
            }
            Message::Edit(edit) => self.edit(edit),
            Message::Complete => self.complete(),
            Message::Leave(how, by_esc) => {
                self.leaving_by_esc = by_esc;
                self.leave(how);
            }
            Message::Menu(items, narrowed) => {
                self.over = Some(Over::Menu(Box::new(Menu { items, filter: narrowed.then(|| Field::line("")), at: 0 })))
            }
            Message::Digit(at) => self.digit(at),
            Message::Resize(columns, rows) => self.resize(columns, rows),
            Message::Wake => {}
            Message::Reply(reply) => {
                self.reply(reply);
                if let Some(code) = self.ending.take_if(|_| self.saving.is_none()) {
                    self.end(code);
                }
            }
            Message::Exported(result) => self.exported(result),
            // What is said already concerns what the room is doing.
            Message::Trouble(failure) => drop(self.banner.get_or_insert(failure)),
            Message::Elsewhere => self.ask_for_news(),
            Message::End(code) => self.end(code),
        }
        self.keep_draft();
        self.keep_again();
        self.keep_place();
        self.tidy();
        self.let_go();
        std::mem::take(&mut self.effects)
    }

    /// Lets go of what nobody is at any more.
    fn let_go(&mut self) {
        if self.typing.is_some() {
            return;
        }
        // What a form is about may have been taken out; a field in it stays until it is left.
        let session = self.open.as_ref().map(|open| &open.session);
        self.form.take_if(|form| session.is_some_and(|session| !form.about.is_there(session)));
        if self.over.is_none() && self.saving.is_none() && self.older.is_quiet() {
            self.older.settle();
        }
    }

    /// When the program must be woken at the latest, if nothing else happens; none while it is idle.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        let saving = self.saving.as_ref().map(|flight| flight.since + SAVING_AFTER).filter(|at| *at > self.t);
        let place = self.moved_since.map(|since| since + PLACE_AFTER);
        let tidy = self.tidy_at.filter(|_| self.saving.is_none());
        let heard = self.heard.as_ref().map(|heard| heard.until);
        let again = self.retry_at.filter(|_| self.saving.is_none());
        [self.draft_due(), saving, place, tidy, heard, again].into_iter().flatten().min()
    }

    /// Whether input must wait for the store's answer.
    #[must_use]
    pub fn holds_input(&self) -> bool {
        let wants_hit = matches!(&self.over, Some(Over::Find(find)) if find.taken);
        self.saving.is_some() || self.asked_open.is_some() || self.asked_shelf || self.exporting || wants_hit
    }

    /// Whether a step is on its way to the disk and the footer does not say so yet.
    #[must_use]
    pub fn is_about_to_show(&self) -> bool {
        self.saving.is_some() && !self.is_slow()
    }

    /// What alters by itself on every screen: the clock, the state of saving, and what others do.
    #[must_use]
    pub fn glance(&self) -> (String, bool, Saved, Option<Heard>) {
        (self.now.hour_minute(), self.is_slow(), self.saved.clone(), self.heard.clone())
    }

    /// Whether the step in flight has taken so long that the footer says so.
    #[must_use]
    pub fn is_slow(&self) -> bool {
        self.saving.as_ref().is_some_and(|flight| self.t >= flight.since + SAVING_AFTER)
    }

    /// Does a command.
    pub fn perform(&mut self, command: Command) {
        // The list of what can be done closes when something is done.
        if matches!(self.over, Some(Over::Menu(_))) && !matches!(command, Command::Over(_)) && command != Command::General(General::Back) {
            self.over = None;
        }
        match command {
            Command::General(does) => self.general(does),
            Command::Home(does) => home::perform(self, does),
            Command::Walk(does) => walk::perform(self, does),
            Command::Plan(does) => plan::perform(self, does),
            Command::Form(does) => form_room::perform(self, does),
            Command::Over(does) => over::perform(self, does),
        }
    }

    fn general(&mut self, does: General) {
        match does {
            General::Back => self.back(),
            General::Undo | General::Redo => self.take_back(does == General::Redo),
            General::Find => self.over = Some(Over::Find(Box::default())),
            // The key table opens these two, because it knows what is bound here.
            General::Menu | General::Commands => {}
            General::Keys => self.over = Some(Over::Keys(0)),
            General::Export => self.ask_export(),
            General::Blank => self.over = Some(Over::Blank),
            General::Home => self.go_home(),
            General::NextRoom | General::PreviousRoom => {
                let rooms = [Room::Walk, Room::Plan, Room::Close];
                let at = rooms.iter().position(|room| *room == self.room).unwrap_or(0);
                let next = if does == General::NextRoom { at + 1 } else { at + rooms.len() - 1 };
                self.form = None;
                self.room = rooms[next % rooms.len()];
                self.moved();
            }
            General::Noted => self.over = Some(Over::Noted(0)),
            General::SetUp => self.form = Some(Form::new(About::SetUp)),
            General::Quit => {
                if self.quit_asked.is_some_and(|at| self.t < at + QUIT_WITHIN) {
                    self.end(0);
                } else {
                    self.quit_asked = Some(self.t);
                    self.flash = Some(Phrase::new("flash-quit"));
                }
            }
        }
    }

    fn back(&mut self) {
        // Leaving saves, here too; a scope of nothing is no scope.
        if let Some(Over::Scope(scope)) = &self.over {
            let ticked = scope.ticked.clone();
            self.over = None;
            if !ticked.is_empty() {
                form_room::take_scope(self, &ticked);
            }
            return;
        }
        if self.banner.take().is_some() || self.over.take().is_some() {
            if std::mem::take(&mut self.shelf_is_old) && self.room == Room::Home {
                self.ask_shelf();
            }
            return;
        }
        if let Some(form) = self.form.take() {
            self.leave_set_up(&form);
        }
    }

    /// Ends: what is typed and the place are kept first. A step on its way is waited for, unless
    /// somebody asks twice: only its answer says whether the text is still a draft.
    fn end(&mut self, code: u8) {
        if self.saving.is_some() && self.ending.is_none() {
            self.ending = Some(code);
            return;
        }
        self.keep_again_now();
        self.keep_draft_now();
        self.keep_place_now();
        self.effects.push(Effect::End(code));
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        let taller = home::wanted(rows) > home::wanted(self.size.1);
        self.size = (columns, rows);
        if taller && self.room == Room::Home {
            self.ask_shelf();
        }
    }

    fn digit(&mut self, at: usize) {
        if let Some(Over::Pick(pick)) = &self.over {
            let choice = pick.choice.clone();
            let options = self.open.as_ref().map_or(0, |open| choice.options(&open.benchmark, &open.session, &self.words).len());
            if at < options {
                self.over = None;
                self.choose(&choice, at);
            }
            return;
        }
        let chosen = form_room::shown(self).and_then(|(form, rows)| rows.get(form.at).map(|row| row.does.clone()));
        if let (Some(form::Does::Choose(choice)), Some(open)) = (chosen, self.open.as_ref())
            && at < choice.options(&open.benchmark, &open.session, &self.words).len()
        {
            self.choose(&choice, at);
        }
    }

    /// The session that an export would write: the open one, or the selected one at home.
    #[must_use]
    pub fn export_of(&self) -> Option<(SessionId, String)> {
        if let Some(open) = &self.open {
            return Some((open.session.id.clone(), open.session.about.title.clone()));
        }
        self.home.selected().map(|row| (row.id.clone(), row.title.clone()))
    }

    fn ask_export(&mut self) {
        let Some((session, _)) = self.export_of() else { return };
        let Some(open) = self.open.as_ref() else {
            // At home the session is opened first, so that the file name is right.
            self.export_when_open = true;
            self.perform(Command::Home(home::Do::Open));
            return;
        };
        let path = |format: &Format| self.folder.join(crate::export::file_name(&open.session, *format, &self.words, &self.now));
        let choices = Format::ALL.iter().map(|format| (*format, path(format))).collect();
        self.over = Some(Over::Export(over::Export { session, choices, at: 0, outcome: Outcome::Open }));
    }

    fn exported(&mut self, result: Result<PathBuf, Failure>) {
        self.exporting = false;
        let Some(Over::Export(export)) = self.over.as_mut() else { return };
        match result {
            Ok(path) => export.outcome = Outcome::Written(path),
            Err(failure) if failure.key() == "export-exists" => export.outcome = Outcome::Exists,
            Err(failure) => self.banner = Some(failure),
        }
    }

    /// How many rows the list has that lies over the screen.
    fn over_rows(&self, over: &Over) -> usize {
        let open = self.open.as_ref();
        match over {
            Over::Keys(_) | Over::Context { .. } => 200,
            Over::Menu(menu) => menu.shown(&self.words).len(),
            Over::Pick(pick) => open.map_or(0, |open| pick.choice.options(&open.benchmark, &open.session, &self.words).len()),
            Over::GoTo(_) => open.map_or(0, |open| open.session.about.scope.len()),
            Over::Scope(_) => open.map_or(0, |open| open.benchmark.factors.len()),
            Over::Notes { notes, .. } => notes.len(),
            Over::Noted(_) => open.map_or(0, |open| over::noted(&open.session).len()),
            Over::Ideas { factor, .. } => {
                open.and_then(|open| open.benchmark.factor(factor.as_str())).map_or(0, |factor| factor.examples.len())
            }
            Over::Find(find) => find.hits.len(),
            Over::Export(export) => export.choices.len(),
            Over::Ask(_) | Over::Clash(_) | Over::Blank => 0,
        }
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("room", &self.room).field("over", &self.over).field("typing", &self.typing).finish_non_exhaustive()
    }
}

impl Kind {
    /// Whether people see its records with a number, and the letter before it.
    #[must_use]
    pub fn letter(self) -> Option<char> {
        match self {
            Self::Action => Some('A'),
            Self::Evidence => Some('E'),
            Self::Parked => Some('P'),
            Self::Decision => Some('D'),
            Self::About | Self::Sitting | Self::Party | Self::Presence | Self::Finding | Self::Look | Self::Note | Self::Support => None,
        }
    }
}
