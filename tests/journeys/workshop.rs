//! The whole program without a terminal: the real app, the real key table, a real database, a screen
//! in memory. A test is a story in keys: `workshop().keys("nOslo<enter>").sees("Oslo")`.
//!
//! Characters are keys; `<enter> <esc> <tab> <s-tab> <up> <down> <left> <right> <pgdn> <pgup> <home>
//! <end> <back> <del> <f1> <space> <lt>` and `<c-z>` are the others. The clock stands at Thursday
//! 12 March 2026, 12:51 UTC, until a test moves it.

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};

use charrette::{
    app::{
        App, Comfort, Effect, Message,
        input::{Code, Input, Key},
    },
    export,
    failure::Failure,
    import,
    run::Steward,
    session::{About, Change, Role, Session, SessionId, Step},
    store::{Commit, Job, Refused, Reply, Store},
    time::{Clock, CountedIds, FixedClock, Ids, Now, Timestamp},
    tui::{self, Palette, Theme},
    words::{Phrase, Words},
};
use jiff::{SignedDuration, civil};
use ratatui::{
    Terminal,
    backend::TestBackend,
    layout::Position,
    style::{Color, Modifier},
};
use unicode_width::UnicodeWidthStr;

static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| Arc::new(Words::of("en")));

/// Ids that go on counting after a restart.
#[derive(Clone, Default)]
struct Counted(Arc<Mutex<CountedIds>>);

impl Ids for Counted {
    fn next(&mut self, at: Timestamp) -> String {
        self.0.lock().unwrap().next(at)
    }

    fn session(&mut self) -> String {
        self.0.lock().unwrap().session()
    }
}

/// A room with the program running in it.
pub struct Workshop {
    steward: Steward,
    store: Option<Store>,
    screen: Terminal<TestBackend>,
    pub theme: Theme,
    clock: FixedClock,
    t: Duration,
    ids: Counted,
    place: Arc<tempfile::TempDir>,
    on_disk: bool,
    holding: bool,
    held: VecDeque<Effect>,
    fault: Option<Failure>,
    /// Every job that the store was given, oldest first.
    pub jobs: Vec<Job>,
    /// Every folder that the system was asked to show.
    pub shown: Vec<PathBuf>,
    /// The exit code, once the program has ended.
    pub ended: Option<u8>,
}

/// An empty home in a window of 80x24, with its sessions in memory.
pub fn workshop() -> Workshop {
    Workshop::begin(false, (80, 24))
}

/// The same with its sessions in a file, for stories with a restart.
pub fn workshop_on_disk() -> Workshop {
    Workshop::begin(true, (80, 24))
}

/// A session called Lindhaven, on the walk, at its first key factor.
pub fn lindhaven() -> Workshop {
    workshop().lindhaven()
}

fn home_of(place: &tempfile::TempDir) -> PathBuf {
    place.path().join("charrette.db")
}

impl Workshop {
    fn begin(on_disk: bool, size: (u16, u16)) -> Self {
        let clock = FixedClock::at(civil::date(2026, 3, 12).at(12, 51, 0, 0));
        Self::begin_at(Arc::new(tempfile::tempdir().unwrap()), on_disk, size, clock, Counted::default())
    }

    fn begin_at(place: Arc<tempfile::TempDir>, on_disk: bool, size: (u16, u16), clock: FixedClock, ids: Counted) -> Self {
        let store = if on_disk { Store::open(&home_of(&place)).unwrap() } else { Store::in_memory().unwrap() };
        let steward = steward(&clock, &store, &ids, &place, size);
        let mut room = Self {
            steward,
            store: Some(store),
            screen: Terminal::new(TestBackend::new(size.0, size.1)).unwrap(),
            theme: Theme::new(Palette::Own, true),
            clock,
            t: Duration::ZERO,
            ids,
            place,
            on_disk,
            holding: false,
            held: VecDeque::new(),
            fault: None,
            jobs: vec![],
            shown: vec![],
            ended: None,
        };
        let first = room.steward.app.start_home();
        room.perform(first);
        room
    }

    /// Sets up a session and begins its walk.
    pub fn lindhaven(self) -> Self {
        self.keys("nDiversity plan 2026-2029<tab>Lindhaven<enter>w")
    }

    /// A second program at the same file.
    pub fn beside(&self) -> Self {
        assert!(self.on_disk, "what stands in memory is nobody else's");
        Self::begin_at(Arc::clone(&self.place), true, self.app().size, FixedClock(self.clock.now()), self.ids.clone())
    }

    /// The folder has been seen to alter: what others have done comes in.
    pub fn hears(mut self) -> Self {
        let effects = self.steward.message(Message::Elsewhere, &self.clock.now(), self.t);
        self.perform(effects);
        self
    }

    /// Somebody has come or gone: it is seen who is here.
    pub fn sees_who_is_here(mut self) -> Self {
        let effects = self.steward.reply(Reply::Seats(self.store.as_ref().unwrap().others()), &self.clock.now(), self.t);
        self.perform(effects);
        self
    }

    /// The program ends as it does when it is killed.
    pub fn dies(mut self) {
        self.store = None;
    }

    /// Puts a sample session on the shelf.
    pub fn with_sample(mut self, name: &str) -> Self {
        let path = format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"));
        let sample = import::read_session(&std::fs::read_to_string(path).unwrap()).unwrap();
        let step = Step {
            id: self.ids.next(self.clock.now().at()),
            seat: 1,
            at: self.clock.now().at(),
            what: Phrase::new("step-new-session"),
            role: Role::Does,
            changes: Session::default().diff(&sample.session),
        };
        let (session, benchmark) = (sample.session.id, Some(Box::new(sample.benchmark)));
        let commit = Commit { session, step, seen: 0, settles: vec![], benchmark, lineage: vec![] };
        self.job(Job::Commit(Box::new(commit)));
        let again = self.steward.app.start_home();
        self.perform(again);
        self
    }

    /// Puts a session on the shelf that has these records.
    pub fn with_session(self, id: &str, title: &str, records: Vec<Change>) -> Self {
        self.with_session_on(charrette::benchmark::builtin("integrating-cities").unwrap(), id, title, records)
    }

    /// Puts a session on the shelf that was made with this text of a benchmark.
    pub fn with_benchmark(self, id: &str, title: &str, benchmark: charrette::benchmark::Benchmark) -> Self {
        self.with_session_on(benchmark, id, title, vec![])
    }

    /// Puts a session on the shelf that has these records, made with a benchmark of one's own.
    pub fn with_session_on(mut self, benchmark: charrette::benchmark::Benchmark, id: &str, title: &str, records: Vec<Change>) -> Self {
        let at = self.clock.now().at();
        let about = About {
            id: "about".into(),
            title: title.to_owned(),
            organisation: "Lindhaven".to_owned(),
            benchmark: benchmark.id.clone(),
            edition: benchmark.edition.clone(),
            scope: benchmark.factors.iter().map(|factor| factor.id.as_str().into()).collect(),
            made: Some(at),
            ..About::default()
        };
        let changes = std::iter::once(Change::put(about)).chain(records).collect();
        let step = Step { id: self.ids.next(at), seat: 1, at, what: Phrase::new("step-new-session"), role: Role::Does, changes };
        let benchmark = Some(Box::new(benchmark));
        let commit = Commit { session: id.into(), step, seen: 0, settles: vec![], benchmark, lineage: vec![] };
        let reply = self.job(Job::Commit(Box::new(commit)));
        assert!(matches!(reply, Reply::Committed(_)), "{reply:?}");
        let again = self.steward.app.start_home();
        self.perform(again);
        self
    }

    /// Presses keys.
    pub fn keys(mut self, script: &str) -> Self {
        for key in read_keys(script) {
            self.press(key);
        }
        self
    }

    /// Presses the same keys several times.
    pub fn times(mut self, count: usize, script: &str) -> Self {
        for _ in 0..count {
            self = self.keys(script);
        }
        self
    }

    /// Presses one key, as the loop does it: settled first, drawn after.
    pub fn press(&mut self, key: Key) {
        if self.ended.is_none() {
            self.input(Input::Key(key));
        }
    }

    pub fn paste(mut self, text: &str) -> Self {
        self.input(Input::Paste(text.to_owned()));
        self
    }

    /// Clicks on the first letter of a text on the screen.
    #[track_caller]
    pub fn click(mut self, text: &str) -> Self {
        let rows = self.rows();
        let at = |(y, row): (usize, &String)| Some((row[..row.find(text)?].width(), y));
        let found = rows.iter().enumerate().find_map(at);
        let (x, y) = found.unwrap_or_else(|| panic!("{text:?} is not in\n{}", rows.join("\n")));
        self.click_at(u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
    }

    /// Clicks on a cell.
    pub fn click_at(mut self, column: u16, row: u16) -> Self {
        self.input(Input::Click(column, row));
        self
    }

    /// Turns the wheel by a notch.
    pub fn wheel(mut self, up: bool) -> Self {
        self.input(Input::Wheel { up });
        self
    }

    pub fn resize(mut self, columns: u16, rows: u16) -> Self {
        self.screen = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        self.input(Input::Resize(columns, rows));
        self
    }

    /// Lets time pass; the program is woken at its deadlines, as in the loop.
    pub fn wait(mut self, millis: u64) -> Self {
        let until = self.t + Duration::from_millis(millis);
        while self.t < until {
            let deadline = self.app().deadline().unwrap_or(until);
            self.pass(deadline.clamp(self.t + Duration::from_millis(1), until));
            let effects = self.steward.message(Message::Wake, &self.clock.now(), self.t);
            self.perform(effects);
        }
        self
    }

    /// Lets time pass as `wait` does; says how often the program was woken by a deadline of its own.
    pub fn wakes(&mut self, millis: u64) -> usize {
        let until = self.t + Duration::from_millis(millis);
        let mut woken = 0;
        while let Some(deadline) = self.app().deadline().filter(|deadline| *deadline < until) {
            self.pass(deadline.max(self.t + Duration::from_millis(1)));
            let effects = self.steward.message(Message::Wake, &self.clock.now(), self.t);
            self.perform(effects);
            woken += 1;
        }
        self.pass(until);
        woken
    }

    /// The machine sleeps: time passes, and nothing happens.
    pub fn sleeps(&mut self, millis: u64) {
        self.pass(self.t + Duration::from_millis(millis));
    }

    /// The clock on the wall is so many days further.
    pub fn days_later(mut self, days: i64) -> Self {
        self.clock = FixedClock(self.clock.now().later(SignedDuration::from_hours(24 * days)));
        self
    }

    fn pass(&mut self, until: Duration) {
        let by = SignedDuration::try_from(until.saturating_sub(self.t)).unwrap();
        self.clock = FixedClock(self.clock.now().later(by));
        self.t = until;
    }

    fn input(&mut self, input: Input) {
        tui::settle(&mut self.steward.app);
        let effects = self.steward.input(input, &self.clock.now(), self.t);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        self.held.extend(effects);
        while !self.holding {
            let Some(effect) = self.held.pop_front() else { break };
            self.perform_one(effect);
        }
    }

    fn perform_one(&mut self, effect: Effect) {
        let (now, t) = (self.clock.now(), self.t);
        let more = match effect {
            Effect::Store(job) => {
                self.jobs.push(job.clone());
                let reply = match (&job, self.fault.is_some()) {
                    (Job::Commit(_) | Job::CommitBeside(..) | Job::TakeBack(_), true) => {
                        let failure = self.fault.take().unwrap();
                        Reply::Refused(Box::new(Refused { failure, conflict: None, others: vec![] }))
                    }
                    (Job::AlterUnit(_), true) => Reply::UnitsRefused(self.fault.take().unwrap()),
                    _ => self.store.as_mut().unwrap().perform(job),
                };
                self.steward.reply(reply, &now, t)
            }
            Effect::Export { session, wanted, path, force } => {
                let lineage = self.job(Job::Lineage { session });
                let Reply::Lineage(lineage) = lineage else { panic!("{lineage:?}") };
                let open = self.app().open.as_ref().unwrap();
                let text = export::session(&open.session, &open.benchmark, lineage, &wanted, &WORDS, &now);
                let written = text.and_then(|text| export::file::write(&path, &text, force)).map(|()| path);
                self.steward.message(Message::Exported(written), &now, t)
            }
            Effect::WritePage { page, format, path, force } => {
                let bytes = export::page(&page, format, &WORDS).unwrap();
                let written = export::file::write(&path, &bytes, force).map(|()| path);
                self.steward.message(Message::Exported(written), &now, t)
            }
            Effect::Practices(_) => {
                let (all, faulty) =
                    charrette::practice::library(&charrette::words::Words::of("en"), &[], &self.place.path().join("practices"));
                self.steward.message(Message::Practices(all, faulty), &now, t)
            }
            Effect::Benchmarks(folder) => {
                let (own, faulty) = charrette::benchmark::load_folder(&folder);
                let all = charrette::benchmark::builtins().into_iter().chain(own).collect();
                self.steward.message(Message::Benchmarks(all, faulty), &now, t)
            }
            Effect::ShowFolder(folder) => {
                self.shown.push(folder);
                vec![]
            }
            Effect::End(code) => {
                self.ended.get_or_insert(code);
                vec![]
            }
        };
        self.held.extend(more);
    }

    /// From now on nothing gets to the disk and no answer comes back.
    pub fn hold(mut self) -> Self {
        self.holding = true;
        self
    }

    /// The disk has caught up.
    pub fn release(mut self) -> Self {
        self.holding = false;
        self.perform(vec![]);
        self
    }

    /// The disk answers one job, and goes on holding the rest.
    pub fn release_one(&mut self) {
        if let Some(effect) = self.held.pop_front() {
            self.perform_one(effect);
        }
    }

    /// The next step does not get to the disk.
    pub fn fail_once(mut self) -> Self {
        self.fail_with(Failure::new("store-full").with("file", "charrette.db"));
        self
    }

    /// The next step is refused for this reason.
    pub fn fail_with(&mut self, failure: Failure) {
        self.fault = Some(failure);
    }

    /// The program dies without a word, and is started again a moment later.
    pub fn kill_and_restart(mut self) -> Self {
        assert!(self.on_disk, "what stands in memory dies with the program");
        self.held.clear();
        self.holding = false;
        self.ended = None;
        self.store = None;
        let store = Store::open(&home_of(&self.place)).unwrap();
        let size = self.app().size;
        self.t = Duration::ZERO;
        self.steward = steward(&self.clock, &store, &self.ids, &self.place, size);
        self.store = Some(store);
        let first = self.steward.app.start_home();
        self.perform(first);
        self
    }

    pub fn app_mut(&mut self) -> &mut App {
        &mut self.steward.app
    }

    pub fn app(&self) -> &App {
        &self.steward.app
    }

    /// What makes the program comfortable: its surroundings, as the start sets them.
    pub fn comfort(&mut self) -> &mut Comfort {
        &mut self.steward.app.comfort
    }

    /// What the surroundings offer for files, as the start finds it.
    pub fn desktop(&mut self) -> &mut charrette::app::Desktop {
        &mut self.steward.app.desktop
    }

    /// The folder that exports go to.
    pub fn folder(&self) -> PathBuf {
        self.place.path().to_owned()
    }

    pub fn job(&mut self, job: Job) -> Reply {
        self.store.as_mut().unwrap().perform(job)
    }

    /// The open session, or the first on the shelf, as it is stored.
    pub fn session(&mut self) -> Session {
        let id = self.session_id();
        match self.job(Job::Open { session: id }) {
            Reply::Opened(opened) => opened.session,
            other => panic!("{other:?}"),
        }
    }

    /// A session as it is stored.
    pub fn stored(&mut self, id: &str) -> Session {
        match self.job(Job::Open { session: id.into() }) {
            Reply::Opened(opened) => opened.session,
            other => panic!("{other:?}"),
        }
    }

    /// The drafts that are stored with the open session: their texts and carets.
    pub fn drafts(&mut self) -> Vec<(String, u32)> {
        let id = self.session_id();
        match self.job(Job::Open { session: id }) {
            Reply::Opened(opened) => opened.drafts.into_iter().map(|draft| (draft.text, draft.caret)).collect(),
            other => panic!("{other:?}"),
        }
    }

    fn session_id(&mut self) -> SessionId {
        if let Some(open) = &self.app().open {
            return open.session.id.clone();
        }
        match self.job(Job::Shelf { from: 0, count: 1 }) {
            Reply::Shelf(shelf) => shelf.rows[0].id.clone(),
            other => panic!("{other:?}"),
        }
    }

    /// How many sessions stand on the shelf.
    pub fn shelf(&mut self) -> usize {
        match self.job(Job::Shelf { from: 0, count: 100 }) {
            Reply::Shelf(shelf) => shelf.total,
            other => panic!("{other:?}"),
        }
    }

    /// The history of the session in words, oldest first.
    pub fn log(&mut self) -> Vec<String> {
        let session = self.session_id();
        match self.job(Job::History { session, count: 10_000 }) {
            Reply::History(log) => log.iter().map(|logged| WORDS.tell(&logged.step.what)).collect(),
            other => panic!("{other:?}"),
        }
    }

    /// The screen as text, blanks at the ends of rows cut.
    pub fn screen(&mut self) -> String {
        self.rows().join("\n")
    }

    /// The rows of the screen.
    pub fn rows(&mut self) -> Vec<String> {
        self.draw();
        let buffer = self.screen.backend().buffer();
        let mut rows = Vec::new();
        for y in buffer.area.top()..buffer.area.bottom() {
            let (mut row, mut x) = (String::new(), buffer.area.left());
            while x < buffer.area.right() {
                let symbol = buffer[(x, y)].symbol();
                row.push_str(symbol);
                x += u16::try_from(symbol.width().max(1)).unwrap();
            }
            rows.push(row.trim_end().to_owned());
        }
        rows
    }

    /// What is sent to the terminal, cell by cell.
    pub fn cells(&mut self) -> Vec<String> {
        self.draw();
        self.screen.backend().buffer().content().iter().map(|cell| cell.symbol().to_owned()).collect()
    }

    /// Each pair of colours on the screen, as a person sees it, what is reversed turned round, and the
    /// first letter that has it.
    pub fn looks(&mut self) -> Vec<(String, Color, Color)> {
        self.draw();
        let mut looks: Vec<(String, Color, Color)> = vec![];
        for cell in self.screen.backend().buffer().content().iter().filter(|cell| cell.symbol() != " ") {
            let (fg, bg) = if cell.modifier.contains(Modifier::REVERSED) { (cell.bg, cell.fg) } else { (cell.fg, cell.bg) };
            if !looks.iter().any(|(_, ink, paper)| (*ink, *paper) == (fg, bg)) {
                looks.push((cell.symbol().to_owned(), fg, bg));
            }
        }
        looks
    }

    /// Draws what there is; gives the place of the cursor, where there is one.
    pub fn draw(&mut self) -> Option<Position> {
        tui::settle(&mut self.steward.app);
        let (app, theme) = (&self.steward.app, self.theme);
        let mut cursor = None;
        self.screen
            .draw(|frame| {
                let area = frame.area();
                tui::draw(app, theme, area, frame.buffer_mut(), &mut cursor);
            })
            .unwrap();
        cursor
    }

    /// The row that holds a text.
    pub fn row(&mut self, text: &str) -> String {
        let rows = self.rows();
        rows.iter().find(|row| row.contains(text)).cloned().unwrap_or_else(|| panic!("no row has {text:?} in\n{}", rows.join("\n")))
    }

    #[track_caller]
    pub fn sees(mut self, text: &str) -> Self {
        let screen = self.screen();
        assert!(screen.contains(text), "{text:?} is not in\n{screen}");
        self
    }

    #[track_caller]
    pub fn misses(mut self, text: &str) -> Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "{text:?} is in\n{screen}");
        self
    }
}

fn steward(clock: &FixedClock, store: &Store, ids: &Counted, place: &tempfile::TempDir, size: (u16, u16)) -> Steward {
    let now: Now = clock.now();
    let mut app = App::new(Arc::clone(&WORDS), now, store.seat(), Box::new(ids.clone()), place.path().to_owned());
    app.size = size;
    Steward::new(app)
}

/// The keys of a script.
pub fn read_keys(script: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        if c == '<'
            && let Some((name, after)) = rest[1..].split_once('>')
        {
            keys.push(named(name).unwrap_or_else(|| panic!("there is no key <{name}>")));
            rest = after;
        } else {
            keys.push(if c == '\n' { Key::plain(Code::Enter) } else { Key::char(c) });
            rest = &rest[c.len_utf8()..];
        }
    }
    keys
}

fn named(name: &str) -> Option<Key> {
    if let Some(letter) = name.strip_prefix("c-") {
        return letter.chars().next().map(Key::ctrl);
    }
    Some(match name {
        "space" => Key::char(' '),
        "lt" => Key::char('<'),
        other => Key::plain(match other {
            "enter" => Code::Enter,
            "esc" => Code::Esc,
            "tab" => Code::Tab,
            "s-tab" => Code::BackTab,
            "up" => Code::Up,
            "down" => Code::Down,
            "left" => Code::Left,
            "right" => Code::Right,
            "pgdn" => Code::PageDown,
            "pgup" => Code::PageUp,
            "home" => Code::Home,
            "end" => Code::End,
            "back" => Code::Backspace,
            "del" => Code::Delete,
            _ if name.starts_with('f') && name.len() > 1 => Code::F(name[1..].parse().ok()?),
            _ => return None,
        }),
    })
}
