//! The loop: whatever happens arrives in one inbox, becomes a message, and what the program wants done
//! is handed out; nothing here waits for it.
//!
//! ```text
//! input thread ──┐                            ┌─► store thread
//! signal thread ─┼─► inbox ─► steward ─► App ─┤
//! watched folder ┤                            │
//!                └──────── replies ◄──────────┴─► a thread per export, one for the backup of the day
//! ```

mod folder;
mod keeper;
mod signals;
mod steward;
mod turn;
mod watch;

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Sender, channel},
    },
    time::Instant,
};

pub use steward::Steward;

use crate::{
    app::{App, Comfort, Effect, Message, Palette, input::Input},
    failure::Failure,
    session::{NewSession, SessionId},
    store::{self, Job, Reply, Store},
    time::{Clock, RandomIds, SystemClock},
    tui::{
        self, Theme,
        terminal::{self, Screen},
    },
    words::Words,
};
use keeper::Keeper;
use signals::Signal;
use turn::Loop;
use watch::{Pace, Watch};

/// What the terminal program is started with.
#[derive(Debug, Clone)]
pub struct Options {
    /// The file of the sessions.
    pub database: PathBuf,
    /// The palette that was asked for, the mouse, and what new sessions begin with.
    pub comfort: Comfort,
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
    app.desktop = folder::desktop();
    app.benchmarks = options.database.with_file_name("benchmarks");
    app.comfort = Comfort { palette: palette(options.comfort.palette), ..options.comfort };
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
    let modes = terminal::Modes::set().map_err(|error| no_terminal(&error))?;
    let mut screen = Screen::new().map_err(|error| no_terminal(&error))?;
    let drawing = can_draw();
    draw(&mut screen, &mut steward, drawing)?;
    let watch = store.path().and_then(|path| {
        let sender = sender.clone();
        Watch::set(path, move || drop(sender.send(Arrival::Written)))
    });
    let pace = Pace::new(watch.is_some() && store.is_watchable());
    // Who is here, and whoever wrote before the folder was watched: the first picture does not wait for it.
    let mut effects = vec![Effect::Store(Job::Seats)];
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
    let outcome = looping.turn(&inbox, &mut screen, drawing);
    looping.close();
    drop(modes);
    outcome?;
    Ok(looping.ended.unwrap_or(0))
}

fn draw(screen: &mut Screen, steward: &mut Steward, drawing: bool) -> Result<(), Failure> {
    tui::settle(&mut steward.app);
    let app = &steward.app;
    terminal::listen_to_mouse(app.comfort.mouse).map_err(|error| no_terminal(&error))?;
    let theme = Theme::new(app.comfort.palette, drawing);
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

/// The palette that was asked for, unless no colour is wanted at all.
fn palette(wanted: Palette) -> Palette {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if plain { Palette::Plain } else { wanted }
}

/// Whether the terminal's surroundings say that it draws more than ASCII.
fn can_draw() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    cfg!(windows) || locale.is_some_and(|locale| locale.to_lowercase().replace('-', "").contains("utf8"))
}
