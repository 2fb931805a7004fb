//! The state of the program and [`App::update`], which takes a message and returns what shall be
//! done. Knows no terminal, no SQL and no clock: keys arrive as commands, time as a parameter, and
//! the store's answers as replies.
//!
//! ```text
//!  home ──Enter──► walk ◄──Tab──► plan ◄──Tab──► close      rooms
//!    │ └──a──► all actions ──Enter──► plan
//!    └──n──► set-up            f ◄──► focus   r read-back   stages, in the place of a room's picture
//!                           F3 ◄──► first round, v ◄──► voices, F6 three months on
//!                              matrix, dots, pictures
//!                           F2 ◄──► opening, t ◄──► time
//!                            Enter └──► action, evidence    forms over a room
//!            keys, menu, ideas, search, export, questions   lie over everything
//! ```

pub mod action_line;
pub mod actions;
pub mod advice;
pub mod beside;
pub mod choice;
pub mod clash;
pub mod clock;
pub mod close;
pub mod comfort;
pub mod command;
pub mod desktop;
pub mod dots;
pub mod drafts;
pub mod earlier;
pub mod editions;
pub mod export;
pub mod field;
pub mod figures;
pub mod follow_up;
pub mod form;
pub mod form_room;
pub mod general;
pub mod gesture;
pub mod history;
pub mod home;
pub mod input;
pub mod interviews;
pub mod known;
pub mod library;
pub mod line;
pub mod matrix;
pub mod menu;
pub mod message;
pub mod minutes;
pub mod one_by_one;
pub mod onward;
pub mod opening;
pub mod others;
pub mod over;
pub mod overview;
pub mod pictures;
pub mod plan;
pub mod point;
pub mod preview;
pub mod priority;
pub mod read_back;
pub mod reading_line;
pub mod round;
pub mod saving;
pub mod sheets;
pub mod side_by_side;
pub mod stage;
pub mod supports;
pub mod target;
pub mod turn;
pub mod typing;
pub mod units;
pub mod voices;
pub mod walk;
pub mod welcome;
pub mod why;
pub mod yearly;

use std::{collections::BTreeSet, path::PathBuf, sync::Arc, time::Duration};

pub use action_line::ActionLine;
pub use actions::Actions;
pub use clash::Clash;
pub use clock::Clock;
pub use close::Close;
pub use comfort::{Comfort, Palette};
pub use command::{Command, General};
pub use desktop::Desktop;
pub use field::{Edit, Edited, Field};
pub use home::Home;
pub use message::{Effect, Message};
pub use opening::Open;
pub use others::Heard;
pub use over::{Ask, Over};
pub use plan::Plan;
pub use saving::{InFlight, Saved, Then};
pub use stage::Stage;
pub use typing::{Leave, Typing};
pub use walk::Walk;

use crate::{
    failure::Failure,
    session::{Countdown, Kind, Seat, SessionId},
    time::{Ids, Now},
    words::{Phrase, Words},
};
use clash::Older;
use form::Form;
use menu::Menu;
use opening::PLACE_AFTER;
use saving::SAVING_AFTER;

/// The rooms of the program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Room {
    /// Before a session is opened.
    #[default]
    Home,
    /// The actions of all sessions.
    Actions,
    /// Key factor by key factor.
    Walk,
    /// All actions.
    Plan,
    /// The end of the session.
    Close,
}

impl Room {
    /// The message that names it in the header.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Home => "room-home",
            Self::Actions => "room-actions",
            Self::Walk => "room-walk",
            Self::Plan => "room-plan",
            Self::Close => "room-close",
        }
    }
}

/// The state of the program.
pub struct App {
    /// The words of the language.
    pub words: Arc<Words>,
    /// The present moment.
    pub now: Now,
    /// Time since the program began, which never jumps.
    pub t: Duration,
    /// The number of this program at the table.
    pub seat: Seat,
    /// The window's columns and rows.
    pub size: (u16, u16),
    /// What makes the program comfortable in this room.
    pub comfort: Comfort,
    /// The folder that exports go to.
    pub folder: PathBuf,
    /// The folder of benchmarks of one's own.
    pub benchmarks: PathBuf,
    /// What the program's surroundings offer for files.
    pub desktop: Desktop,
    /// The room.
    pub room: Room,
    /// Home.
    pub home: Home,
    /// The actions of all sessions.
    pub actions: Actions,
    /// The open session.
    pub open: Option<Open>,
    /// The plan.
    pub plan: Plan,
    /// The closing gate.
    pub close: Close,
    /// What the room does together, in the place of the room's own picture.
    pub stage: Option<Stage>,
    /// The clock of the key factor that the room is at.
    pub clock: Clock,
    /// What the open session is held against.
    pub beside: beside::Others,
    /// What it stands side by side with.
    pub units: side_by_side::Units,
    /// The units and organisations that are known.
    pub known: known::Known,
    /// What was done to the units in this run.
    pub tree_done: units::Done,
    /// What was typed in lines that are not open.
    pub lines: line::Lines,
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
    /// Whether the session is read anew, because it has another text of its benchmark.
    rereads: bool,
    /// Whether the history is on its way.
    asked_history: bool,
    /// Whether whoever leads through the session is told what to say or ask next.
    pub prompts: bool,
    exporting: bool,
    export_when_open: bool,
    asked_hit: Option<crate::store::Hit>,
    /// How a new session goes on from the one that is being read.
    asked_onward: Option<crate::session::Basis>,
    /// What is to be told once the new session stands there to be set up.
    told_at_set_up: Option<crate::failure::Failure>,
    /// The action that the session is opened at, out of the list of all.
    asked_action: Option<actions::At>,
    /// Whether the session was opened out of that list.
    is_from_list: bool,
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
        Self {
            words,
            now,
            t: Duration::ZERO,
            seat,
            size: (80, 24),
            comfort: Comfort::default(),
            folder,
            benchmarks: PathBuf::new(),
            desktop: Desktop::default(),
            room: Room::Home,
            home: Home::default(),
            actions: Actions::default(),
            open: None,
            plan: Plan::default(),
            close: Close::default(),
            stage: None,
            clock: Clock::default(),
            beside: beside::Others::default(),
            units: side_by_side::Units::default(),
            known: known::Known::default(),
            tree_done: units::Done::default(),
            lines: line::Lines::default(),
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
            rereads: false,
            asked_history: false,
            prompts: true,
            exporting: false,
            export_when_open: false,
            asked_hit: None,
            asked_onward: None,
            told_at_set_up: None,
            asked_action: None,
            is_from_list: false,
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
        self.count_time();
        self.heard.take_if(|heard| heard.until <= t);
        self.home.touched |= message.is_of_a_person();
        if message.is_of_a_person() && self.home.look_at.is_some() {
            self.look_soon();
        }
        // Whoever has gone on is not led elsewhere, or told, by what comes late.
        if message.is_of_a_person() {
            self.units.asked = false;
            self.beside.asked = None;
        }
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
                self.flash = None;
                self.over = Some(Over::Menu(Box::new(Menu { items, filter: narrowed.then(|| Field::line("")), at: 0 })))
            }
            Message::Digit(at) => self.digit(at),
            Message::Count(digit) => {
                self.over.take_if(|over| matches!(over, Over::Menu(_)));
                stage::count(self, digit);
            }
            Message::Point(point) => self.point(point),
            Message::Resize(columns, rows) => self.resize(columns, rows),
            Message::Wake => {}
            Message::Reply(reply) => {
                self.reply(reply);
                if let Some(code) = self.ending.take_if(|_| self.saving.is_none()) {
                    self.end(code);
                }
            }
            Message::Exported(result) => self.exported(result),
            Message::Practices(all, faulty) => self.practices_read(all, &faulty),
            Message::Benchmarks(all, faulty) => self.benchmarks_read(all, &faulty),
            // What is said already concerns what the room is doing.
            Message::Trouble(failure) => drop(self.banner.get_or_insert(failure)),
            Message::Elsewhere => self.ask_for_news(),
            Message::End(code) => self.end(code),
        }
        self.ask_for_known();
        self.keep_draft();
        self.keep_again();
        self.keep_place();
        self.tidy();
        self.look_at_today();
        self.let_go();
        self.back_to_the_gate();
        self.turn_clock();
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
        let today = self.home.look_at.filter(|_| self.room == Room::Home);
        let waiting = [self.draft_due(), saving, place, tidy, heard, again, today, self.clock_deadline(), self.writing_deadline()];
        waiting.into_iter().flatten().min()
    }

    /// Whether input must wait for the store's answer.
    #[must_use]
    pub fn holds_input(&self) -> bool {
        let wants_hit = matches!(&self.over, Some(Over::Find(find)) if find.taken);
        self.saving.is_some()
            || self.asked_open.is_some()
            || self.asked_shelf
            || self.rereads
            || self.asked_history
            || self.exporting
            || wants_hit
            || self.actions.holds_input()
            || self.lines.asked
            || self.waits_for_the_year()
    }

    /// Whether a step is on its way to the disk and the footer does not say so yet.
    #[must_use]
    pub fn is_about_to_show(&self) -> bool {
        self.saving.is_some() && !self.is_slow() && !self.is_clock_step()
    }

    /// What alters by itself on every screen: the clocks, the state of saving, and what others do.
    #[must_use]
    pub fn glance(&self) -> (String, bool, Saved, Option<Heard>, Option<Countdown>, Option<u32>) {
        (self.now.hour_minute(), self.is_slow(), self.saved.clone(), self.heard.clone(), self.countdown_on_screen(), self.writing())
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
        if !dots::leave(self, command) {
            return;
        }
        match command {
            Command::General(does) => self.general(does),
            Command::Home(does) => home::perform(self, does),
            Command::Actions(does) => actions::perform(self, does),
            Command::Walk(does) => walk::perform(self, does),
            Command::Plan(does) => plan::perform(self, does),
            Command::Stage(does) => stage::perform(self, does),
            Command::Close(does) => close::perform(self, does),
            Command::ReadBack(does) => read_back::perform(self, does),
            Command::FollowUp(does) => follow_up::perform(self, does),
            Command::Round(does) => round::perform(self, does),
            Command::Voices(does) => voices::perform(self, does),
            Command::Matrix(does) => matrix::perform(self, does),
            Command::Dots(does) => dots::perform(self, does),
            Command::Pictures(does) => pictures::perform(self, does),
            Command::Overview(does) => overview::perform(self, does),
            Command::Beside(does) => beside::perform(self, does),
            Command::SideBySide(does) => side_by_side::perform(self, does),
            Command::Interviews(does) => interviews::perform(self, does),
            Command::Advice(does) => advice::perform(self, does),
            Command::Figures(does) => figures::perform(self, does),
            Command::Editions(does) => editions::perform(self, does),
            Command::Units(does) => units::perform(self, does),
            Command::Yearly(does) => yearly::perform(self, does),
            Command::Earlier(does) => earlier::perform(self, does),
            Command::Welcome(does) => welcome::perform(self, does),
            Command::Minutes(does) => minutes::perform(self, does),
            Command::Library(does) => library::perform(self, does),
            Command::Form(does) => form_room::perform(self, does),
            Command::Over(does) => over::perform(self, does),
            Command::Export(does) => export::perform(self, does),
            Command::Preview(does) => preview::perform(self, does),
        }
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        let taller = home::wanted(rows) > home::wanted(self.size.1);
        self.size = (columns, rows);
        if let Some(Over::Export(export)) = self.over.as_mut()
            && let Some(export::Inner::Reading(preview)) = export.inner.as_mut()
        {
            preview.resize(self.size, &self.words);
        }
        if let Some(Over::Page(preview)) = self.over.as_mut() {
            preview.resize(self.size, &self.words);
        }
        if taller && self.room == Room::Home {
            self.ask_shelf();
        }
        if self.room == Room::Actions {
            actions::go_to(self, self.actions.at);
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
            Self::Interview => Some('I'),
            Self::Recommendation => Some('R'),
            Self::Indicator => Some('N'),
            Self::About
            | Self::Sitting
            | Self::Party
            | Self::Presence
            | Self::Finding
            | Self::Look
            | Self::Note
            | Self::Support
            | Self::Voices
            | Self::Voice
            | Self::Timebox
            | Self::News
            | Self::Standing
            | Self::Then
            | Self::Earlier
            | Self::PeerFinding
            | Self::Context
            | Self::Reading
            | Self::Article
            | Self::Sheet => None,
        }
    }
}
