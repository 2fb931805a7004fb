//! The loop: whatever happens arrives in one inbox, becomes a message, and what the program wants done
//! is handed out; nothing here waits for it.
//!
//! ```text
//! input thread ──┐                            ┌─► store thread
//! signal thread ─┼─► inbox ─► steward ─► App ─┤
//! watched folder ┤                            │
//!                └──────── replies ◄──────────┴─► a thread per export, one for the backup of the day
//! ```

mod keeper;
mod signals;
mod steward;
mod watch;

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

pub use steward::Steward;

use crate::{
    app::{App, Effect, Message, Open, input::Input},
    benchmark::Benchmark,
    export,
    failure::Failure,
    session::{NewSession, Session, SessionId, StepId},
    store::{self, Job, Reply, Store},
    time::{Clock, Now, RandomIds, SystemClock},
    tui::{
        self, Palette, Theme,
        terminal::{self, Screen},
    },
    words::Words,
};
use keeper::Keeper;
use signals::Signal;
use watch::{Pace, Watch};

/// What the terminal program is started with.
#[derive(Debug, Clone)]
pub struct Options {
    /// The file of the sessions.
    pub database: PathBuf,
    /// The palette; the terminal's own colours unless one was asked for.
    pub theme: Palette,
    /// The words of the room's language.
    pub words: Arc<Words>,
    /// What it shows first.
    pub start: Start,
    /// Whether the database gets its backup of the day.
    pub backups: bool,
}

/// What the terminal program shows first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// All sessions.
    Home,
    /// A session, where it was left.
    Session(SessionId),
    /// A new session, to be set up.
    New(NewSession),
}

/// Something that has arrived.
enum Arrival {
    Input(Input),
    InputEnded,
    Signal(Signal),
    Reply(Reply),
    Exported(Result<PathBuf, Failure>),
    /// Something was written into the database's folder.
    Written,
    /// Something that nobody waits for went wrong.
    Trouble(Failure),
}

/// An export that waits for the ids of the session's steps.
struct Export {
    session: Session,
    benchmark: Arc<Benchmark>,
    format: export::Format,
    path: PathBuf,
    force: bool,
}

/// Runs the terminal program until the room leaves it; gives the exit code.
///
/// # Errors
/// The database cannot be opened, or there is no terminal.
pub fn run(options: Options) -> Result<u8, Failure> {
    let words = options.words;
    let mut store = Store::open(&options.database)?;
    let (sender, inbox) = channel();
    // From here on no signal ends the program where it stands, with the terminal in our modes, and no
    // size is missed, however early it comes.
    signals::watch({
        let sender = sender.clone();
        move |signal| sender.send(Arrival::Signal(signal)).is_ok()
    });
    let clock = SystemClock;
    let began = Instant::now();
    let folder = std::env::current_dir().unwrap_or_default();
    let mut app = App::new(Arc::clone(&words), clock.now(), store.seat(), Box::new(RandomIds), folder);
    app.size = crossterm::terminal::size().map_err(|error| no_terminal(&error))?;
    let mut steward = Steward::new(app);
    // What the first frame needs is asked for here, before there is a loop.
    let mut first = match options.start {
        Start::Home => steward.app.start_home(),
        Start::Session(session) => steward.app.start_session(session),
        Start::New(new) => steward.app.start_new(&new),
    };
    while let Some(effect) = (!first.is_empty()).then(|| first.remove(0)) {
        if let Effect::Store(job) = effect {
            first.extend(steward.reply(store.perform(job), &clock.now(), began.elapsed()));
        }
    }
    // Said last, so that nothing that opens wipes it away.
    let mut effects = steward.reply(Reply::Seats(store.others()), &clock.now(), began.elapsed());
    let modes = terminal::Modes::set().map_err(|error| no_terminal(&error))?;
    let mut screen = Screen::new().map_err(|error| no_terminal(&error))?;
    let theme = theme(options.theme);
    draw(&mut screen, &mut steward, theme)?;
    let watch = store.path().and_then(|path| {
        let sender = sender.clone();
        Watch::set(path, move || drop(sender.send(Arrival::Written)))
    });
    let pace = Pace::new(watch.is_some() && store.is_watchable());
    // Whoever came or wrote before the folder was watched.
    effects.extend([Effect::Store(Job::Seats)]);
    effects.extend(steward.message(Message::Elsewhere, &clock.now(), began.elapsed()));
    let (jobs, store_thread) = {
        let replies = sender.clone();
        store::spawn(store, move |reply| drop(replies.send(Arrival::Reply(reply))))
    };
    read_input(sender.clone());
    let keeper = Keeper::new(options.database, clock.now().today(), options.backups, began.elapsed());
    let mut looping = Loop {
        steward,
        clock,
        began,
        keeper,
        words,
        jobs: Some(jobs),
        pending: 0,
        sender,
        store_thread: Some(store_thread),
        waiting: vec![],
        ended: None,
        watch,
        pace,
    };
    looping.perform(effects);
    let outcome = looping.turn(&inbox, &mut screen, theme);
    looping.close();
    drop(modes);
    outcome?;
    Ok(looping.ended.unwrap_or(0))
}

struct Loop {
    steward: Steward,
    clock: SystemClock,
    began: Instant,
    keeper: Keeper,
    words: Arc<Words>,
    jobs: Option<Sender<Job>>,
    /// Jobs that the store has not answered.
    pending: usize,
    sender: Sender<Arrival>,
    store_thread: Option<JoinHandle<()>>,
    waiting: Vec<Export>,
    ended: Option<u8>,
    watch: Option<Watch>,
    pace: Pace,
}

impl Loop {
    fn turn(&mut self, inbox: &Receiver<Arrival>, screen: &mut Screen, theme: Theme) -> Result<(), Failure> {
        let mut gone = None;
        let mut shown = self.steward.app.glance();
        let mut moved = false;
        while self.ended.is_none() {
            let first = match inbox.recv_timeout(self.wait()) {
                Ok(arrival) => Some(arrival),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            let woken = first.is_none();
            let (mut resized, mut stopped) = (false, false);
            // A burst is drawn once.
            for arrival in first.into_iter().chain(inbox.try_iter().take(256)) {
                if let Arrival::Signal(Signal::Stop) = arrival {
                    self.stop(inbox);
                }
                stopped |= matches!(arrival, Arrival::Signal(Signal::Stop | Signal::Continue));
                moved |= alters_picture(&arrival);
                resized |= matches!(arrival, Arrival::Input(Input::Resize(..)) | Arrival::Signal(Signal::Resize));
                let effects = self.arrive(arrival);
                self.perform(effects);
            }
            if woken {
                let effects = self.message(Message::Wake);
                self.perform(effects);
            }
            let sender = self.sender.clone();
            self.keeper.wake(self.began.elapsed(), move |failure| drop(sender.send(Arrival::Trouble(failure))));
            let glance = self.steward.app.glance();
            self.look(woken && glance.0 != shown.0);
            moved |= glance != shown;
            shown = glance;
            // What a step alters shows with its reply, which would wait for a picture drawn before it.
            if !moved || self.steward.app.is_about_to_show() && !resized && !stopped {
                continue;
            }
            moved = false;
            if self.ended.is_none()
                && gone.is_none()
                && let Err(failure) = self.show(screen, theme, stopped, resized)
            {
                // Nobody sees anything any more, but what is typed is kept, as at every other end.
                gone = Some(failure);
                let effects = self.message(Message::End(1));
                self.perform(effects);
            }
        }
        gone.map_or(Ok(()), Err)
    }

    /// Draws; after a stop the terminal is taken again first.
    fn show(&mut self, screen: &mut Screen, theme: Theme, stopped: bool, resized: bool) -> Result<(), Failure> {
        if stopped {
            terminal::set().map_err(|error| no_terminal(&error))?;
        }
        // Also where the size is the old one again: the terminal may have cut the picture meanwhile.
        if stopped || resized {
            screen.renew().map_err(|error| no_terminal(&error))?;
        }
        draw(screen, &mut self.steward, theme)
    }

    /// How long nothing needs to happen: until a deadline of the program's, or the header's next minute.
    fn wait(&self) -> Duration {
        let deadline = self.steward.app.deadline().into_iter().chain(self.keeper.due()).min();
        let deadline = deadline.map(|at| at.saturating_sub(self.began.elapsed()));
        let minute = self.clock.now().until_next_minute();
        let look = self.pace.deadline().map(|at| at.saturating_sub(self.began.elapsed()));
        [deadline, look].into_iter().flatten().fold(minute, Duration::min).max(Duration::from_millis(1))
    }

    /// Asks the store for what others have done, when there is a reason to.
    fn look(&mut self, is_new_minute: bool) {
        let others = !self.steward.app.others.is_empty();
        let is_due = self.pace.is_due(self.began.elapsed(), others);
        let seen = if is_due { self.watch.as_ref().map(Watch::take).unwrap_or_default() } else { watch::Seen::default() };
        // What is not seen: without a watch everything; who is killed, on some systems.
        let unseen = is_due && !self.pace.is_sure();
        if seen.file || unseen {
            let effects = self.message(Message::Elsewhere);
            self.perform(effects);
        }
        if seen.seats || unseen || (is_new_minute && (others || !self.pace.is_sure())) {
            self.ask(Job::Seats);
        }
    }

    fn now(&self) -> (Now, Duration) {
        (self.clock.now(), self.began.elapsed())
    }

    fn message(&mut self, message: Message) -> Vec<Effect> {
        let (now, t) = self.now();
        self.steward.message(message, &now, t)
    }

    fn arrive(&mut self, arrival: Arrival) -> Vec<Effect> {
        let (now, t) = self.now();
        match arrival {
            Arrival::Input(input) => {
                self.keeper.wait(t);
                self.steward.input(input, &now, t)
            }
            Arrival::Reply(Reply::Lineage(lineage)) => {
                self.pending = self.pending.saturating_sub(1);
                self.write(lineage);
                vec![]
            }
            Arrival::Reply(reply) => {
                self.pending = self.pending.saturating_sub(1);
                self.steward.reply(reply, &now, t)
            }
            Arrival::Written => {
                self.pace.told(t);
                vec![]
            }
            Arrival::Exported(result) => self.steward.message(Message::Exported(result), &now, t),
            Arrival::Trouble(failure) => self.steward.message(Message::Trouble(failure), &now, t),
            Arrival::InputEnded => self.steward.message(Message::End(0), &now, t),
            Arrival::Signal(Signal::End(code)) => self.steward.message(Message::End(code), &now, t),
            Arrival::Signal(Signal::Interrupt) => self.steward.input(Input::Key(crate::app::input::Key::ctrl('c')), &now, t),
            Arrival::Signal(Signal::Resize) => match crossterm::terminal::size() {
                Ok((columns, rows)) => self.steward.input(Input::Resize(columns, rows), &now, t),
                Err(_) => vec![],
            },
            Arrival::Signal(Signal::Stop | Signal::Continue) => vec![],
        }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Store(job) => self.ask(job),
                Effect::Export { session, format, path, force } => {
                    if let Some(Open { session: records, benchmark, .. }) = &self.steward.app.open {
                        // One at a time: what still waits here belongs to an export that failed.
                        self.waiting.clear();
                        self.waiting.push(Export { session: records.clone(), benchmark: Arc::clone(benchmark), format, path, force });
                        self.ask(Job::Lineage { session });
                    }
                }
                Effect::End(code) => self.ended = Some(code),
            }
        }
    }

    fn ask(&mut self, job: Job) {
        if let Some(jobs) = &self.jobs
            && jobs.send(job).is_ok()
        {
            self.pending += 1;
        }
    }

    /// Writes an export on a thread of its own.
    fn write(&mut self, lineage: Vec<StepId>) {
        if self.waiting.is_empty() {
            return;
        }
        let wanted = self.waiting.remove(0);
        let (words, now, sender) = (Arc::clone(&self.words), self.clock.now(), self.sender.clone());
        std::thread::spawn(move || {
            let Export { session, benchmark, format, path, force } = wanted;
            let text = export::session(&session, &benchmark, lineage, format, &words, &now);
            let result = text.and_then(|text| export::file::write(&path, text.as_bytes(), force)).map(|()| path);
            drop(sender.send(Arrival::Exported(result)));
        });
    }

    /// Stopped from outside: what is typed is on the disk and the terminal is the shell's again first.
    fn stop(&mut self, inbox: &Receiver<Arrival>) {
        self.steward.app.keep_draft_now();
        let effects = self.message(Message::Wake);
        self.perform(effects);
        let patience = Instant::now() + Duration::from_secs(2);
        while self.pending > 0
            && let Ok(arrival) = inbox.recv_timeout(patience.saturating_duration_since(Instant::now()))
        {
            let effects = self.arrive(arrival);
            self.perform(effects);
        }
        terminal::restore();
        signals::stop_here();
    }

    /// The store finishes its jobs and closes the file.
    fn close(&mut self) {
        self.keeper.stop();
        self.jobs = None;
        if let Some(thread) = self.store_thread.take() {
            drop(thread.join());
        }
    }
}

/// Whether what has arrived may alter more than what the glance shows.
fn alters_picture(arrival: &Arrival) -> bool {
    match arrival {
        // That a draft is kept and that somebody came shows in the glance, if at all.
        Arrival::Reply(Reply::Kept { .. } | Reply::Tidied | Reply::Seats(_)) | Arrival::Written => false,
        Arrival::Reply(Reply::News { altered, .. }) => *altered,
        Arrival::Input(_) | Arrival::InputEnded | Arrival::Signal(_) | Arrival::Reply(_) | Arrival::Exported(_) | Arrival::Trouble(_) => {
            true
        }
    }
}

fn draw(screen: &mut Screen, steward: &mut Steward, theme: Theme) -> Result<(), Failure> {
    tui::settle(&mut steward.app);
    let app = &steward.app;
    screen.draw(|frame| tui::view(app, theme, frame)).map_err(|error| no_terminal(&error))
}

fn read_input(sender: Sender<Arrival>) {
    std::thread::spawn(move || {
        while let Ok(event) = crossterm::event::read() {
            if let Some(input) = terminal::input(event)
                && sender.send(Arrival::Input(input)).is_err()
            {
                return;
            }
        }
        // The terminal is gone; reading on would only spin.
        drop(sender.send(Arrival::InputEnded));
    });
}

fn no_terminal(error: &io::Error) -> Failure {
    Failure::new("no-terminal").with("error", error.to_string())
}

/// The theme that was asked for, as far as the terminal's surroundings allow it.
fn theme(wanted: Palette) -> Theme {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let drawing = cfg!(windows) || locale.is_some_and(|locale| locale.to_lowercase().replace('-', "").contains("utf8"));
    Theme::new(if plain { Palette::Plain } else { wanted }, drawing)
}
