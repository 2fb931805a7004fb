//! A workshop typed into the real program in a real terminal, and the program killed again and again at
//! moments that nobody chose. After each: the file is whole, every step that the screen had taken is
//! there, in order, and of what was typed a quarter of a second is missing at most.
//!
//! Fifty rounds in ordinary runs; `CHARRETTE_CAMPAIGN=1000` tries a thousand, `CHARRETTE_SEED=n` begins
//! with other dice. A failure names the dice.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a campaign tells its figures, with --nocapture")]

#[path = "terminal/screen.rs"]
#[expect(dead_code, reason = "the terminal is made for many stories, this one needs a part of it")]
mod screen;

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use charrette::{
    session::{Kind, Logged, Role, SessionId},
    store::Store,
};
use screen::{Desk, Exit, PROGRAM, Terminal};

/// What is typed is kept so long after it was typed.
const DRAFT_AFTER: Duration = Duration::from_millis(250);
/// Between a key and its draft lie a terminal, two threads and a write, on a machine that compiles beside.
/// A draft that is not written, or twice as late, still shows.
const SLACK: Duration = Duration::from_millis(200);
/// Rounds at one desk; then another workshop begins, so that none grows longer than a long day's.
const A_DAY: usize = 50;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.roll(one_in) == 0
    }
}

/// Says which round it was when a test fails.
struct Round(u64, usize);

impl Drop for Round {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("dice {}, round {}", self.0, self.1);
        }
    }
}

/// One thing that somebody does.
#[derive(Debug, Clone)]
enum Gesture {
    Judge(char),
    Note(String),
    Action { title: String, lead: &'static str },
    Objective(String),
    Park(String),
    Decide(String),
    Undo,
    Move(&'static str),
}

impl Gesture {
    /// Any one; `said` is in no other.
    fn any(dice: &mut Dice, said: &str) -> Self {
        let text = format!("{said} was said by someone at the table");
        let text = text.get(..said.len() + dice.roll(text.len() - said.len())).unwrap().trim_end().to_owned();
        match dice.roll(12) {
            0 | 1 => Self::Judge(['1', '2', '3'][dice.roll(3)]),
            2 | 3 => Self::Note(text),
            4 | 5 => Self::Action { title: text, lead: ["Press office", "Economy", "Library"][dice.roll(3)] },
            6 => Self::Objective(text),
            7 => Self::Park(text),
            8 => Self::Decide(text),
            9 => Self::Undo,
            _ => Self::Move(["<right>", "<left>", "<down>", "<up>"][dice.roll(4)]),
        }
    }

    /// How it begins, what the screen shows then, and how it goes on; without a field only the first.
    fn keys(&self) -> (String, Option<(&'static str, String)>) {
        let field = |key: &str, shows, rest: String| (key.to_owned(), Some((shows, rest)));
        match self {
            Self::Judge(key) => (key.to_string(), None),
            Self::Undo => ("u".to_owned(), None),
            Self::Move(key) => ((*key).to_owned(), None),
            Self::Note(text) => field("n", "TYPING A NOTE", format!("{text}<esc>")),
            Self::Objective(text) => field("o", "TYPING AN OBJECTIVE", format!("{text}<esc>")),
            Self::Action { title, lead } => field("a", "TYPING AN ACTION", format!("{title}<tab>{lead}<tab>+30d<enter>")),
            Self::Park(text) => field("p", "TYPING A PARKED ITEM", format!("{text}<enter>")),
            Self::Decide(text) => field("d", "TYPING A DECISION", format!("{text}<enter>")),
        }
    }

    /// Whether nothing may follow it at once: what follows an Esc is taken for a key with Alt.
    fn ends_in_esc(&self) -> bool {
        matches!(self, Self::Note(_) | Self::Objective(_))
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Note(text) | Self::Objective(text) | Self::Park(text) | Self::Decide(text) | Self::Action { title: text, .. } => {
                Some(text)
            }
            Self::Judge(_) | Self::Undo | Self::Move(_) => None,
        }
    }

    /// Whether this is the step that it becomes: all of it.
    fn is(&self, logged: &Logged) -> bool {
        let step = &logged.step;
        let changes = serde_json::to_string(&step.changes).unwrap();
        let has = |kind: Kind| step.changes.iter().any(|change| change.key.kind == kind);
        match self {
            Self::Judge(key) => {
                let word = match key {
                    '1' => "in-place",
                    '2' => "partly",
                    _ => "not-in-place",
                };
                has(Kind::Finding) && changes.contains(&format!("\"judgement\":\"{word}\""))
            }
            Self::Note(text) => has(Kind::Note) && changes.contains(text),
            Self::Objective(text) => has(Kind::Finding) && changes.contains(text),
            Self::Park(text) => has(Kind::Parked) && changes.contains(text),
            Self::Decide(text) => has(Kind::Decision) && changes.contains(text),
            Self::Action { title, .. } => has(Kind::Action) && changes.contains(title) && changes.contains("\"due\":\"20"),
            Self::Undo => matches!(step.role, Role::Undoes(_)),
            Self::Move(_) => false,
        }
    }

    /// Whether it may be that it becomes no step: nothing is altered, nothing is left to take back.
    fn may_be_nothing(&self) -> bool {
        matches!(self, Self::Judge(_) | Self::Undo | Self::Move(_))
    }
}

/// What came of a campaign.
#[derive(Default)]
struct Figures {
    rounds: usize,
    steps_seen: usize,
    steps_unseen: usize,
    typed: usize,
    /// Milliseconds of typing that were missing, where somebody was typing.
    missing: Vec<u128>,
}

/// What the screen says when something was taken back.
const BACK: &str = "Taken back: ";

/// The key factor that a screen shows.
fn factor(screen: &str) -> usize {
    let row = screen.lines().find_map(|line| line.strip_suffix(" of 13")).unwrap_or_else(|| panic!("{screen}"));
    row.rsplit(' ').next().unwrap().parse().unwrap()
}

struct Workshop {
    desk: Desk,
    dice: Dice,
    session: SessionId,
    /// Numbers what is said.
    said: usize,
    /// Steps in the log when the program was last closed or killed.
    steps: usize,
}

/// What somebody had done when the program was killed.
#[derive(Default)]
struct Done {
    /// What the screen had taken.
    seen: Vec<Gesture>,
    /// What had been typed and perhaps not taken.
    unseen: Vec<Gesture>,
    /// How many of those stood on the last picture, or before one that did.
    pictured: usize,
    /// When the program was killed.
    killed: Option<Instant>,
    /// Each letter of what was being typed, when.
    typing: Vec<(Instant, char)>,
}

impl Workshop {
    fn begin(seed: u64) -> Self {
        let desk = Desk::new();
        let mut terminal = desk.start(&["new", "--title", "Plan for the harbour", "--organisation", "Lindhaven"], 80, 24);
        terminal.wait_for_text("1 of 13");
        terminal.keys("2");
        terminal.wait_for_text("[2 PARTLY");
        terminal.kill();
        let store = Store::open(&desk.database()).unwrap();
        let session = store.find("latest").unwrap();
        let steps = store.history(&session, 9_999).unwrap().len();
        drop(store);
        Self { desk, dice: Dice(seed), session, said: 0, steps }
    }

    fn any(&mut self) -> Gesture {
        self.said += 1;
        Gesture::any(&mut self.dice, &format!("Word {:05}", self.said))
    }

    /// Works for a while and is killed. Says what was done.
    fn works(&mut self) -> Done {
        let mut done = Done::default();
        let mut terminal = self.desk.start(&["resume"], 80, 24);
        if self.dice.chance(10) {
            // Killed while it is starting.
            self.killed(&mut terminal, &mut done, 60);
            return done;
        }
        terminal.wait_for_text(" of 13");
        for _ in 0..self.dice.roll(14) {
            let gesture = self.any();
            if self.paced(&mut terminal, &gesture) {
                done.seen.push(gesture);
            }
        }
        match self.dice.roll(6) {
            0 | 1 => self.types(&mut terminal, &mut done),
            2 => {
                // Killed while it is leaving, which moves the log into the file.
                terminal.keys("q");
                terminal.wait_for_text("CONTINUE");
                terminal.keys("q");
                self.killed(&mut terminal, &mut done, 15);
            }
            _ => self.bursts(&mut terminal, &mut done),
        }
        done
    }

    /// Does one thing and sees it taken; false when there was nothing to do.
    fn paced(&mut self, terminal: &mut Terminal, gesture: &Gesture) -> bool {
        let (begins, field) = gesture.keys();
        let before = terminal.screen().contents();
        if let Gesture::Judge(key) = gesture {
            if before.contains(&format!("[{key} ")) {
                return false;
            }
            terminal.keys(&begins);
            terminal.wait_for_text(&format!("[{key} "));
        } else if let Some((shows, rest)) = field {
            terminal.keys(&begins);
            terminal.wait_for_text(shows);
            terminal.keys(&rest);
            terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
        } else if let Gesture::Move(_) = gesture {
            terminal.keys(&begins);
            let at = factor(&before);
            let to = match begins.as_str() {
                "<right>" => (at + 1).min(13),
                "<left>" => at.saturating_sub(1).max(1),
                _ => at,
            };
            terminal.wait_for(|screen| factor(&screen.contents()) == to);
            return false;
        } else {
            if before.contains(BACK) {
                return false;
            }
            terminal.keys(&begins);
            terminal.wait_for(|screen| screen.contents().contains(BACK) || screen.contents().contains("Nothing to take back."));
            if !terminal.screen().contents().contains(BACK) {
                return false;
            }
        }
        assert!(terminal.screen().contents().contains("Saved "), "{}", terminal.picture());
        true
    }

    /// Types faster than anybody waits for, and is killed somewhere in it.
    fn bursts(&mut self, terminal: &mut Terminal, done: &mut Done) {
        let mut bytes = vec![];
        for _ in 0..=self.dice.roll(4) {
            let gesture = self.any();
            let (begins, field) = gesture.keys();
            bytes.extend(screen::bytes(&begins));
            if let Some((_, rest)) = field {
                bytes.extend(screen::bytes(&rest));
            }
            done.unseen.push(gesture.clone());
            if gesture.ends_in_esc() {
                break;
            }
        }
        if self.dice.chance(2) {
            bytes.truncate(self.dice.roll(bytes.len()));
        }
        terminal.send(&bytes);
        self.killed(terminal, done, 40);
        // What stands on the last picture as taken counts as seen.
        let last = terminal.screen().contents();
        if !last.contains("TYPING") {
            let shown = |gesture: &Gesture| gesture.text().is_some_and(|text| last.contains(text));
            if let Some(at) = done.unseen.iter().rposition(shown) {
                done.pictured = at + 1;
            }
        }
    }

    /// Types a text letter by letter for a while, and is killed in mid-sentence.
    fn types(&mut self, terminal: &mut Terminal, done: &mut Done) {
        self.said += 1;
        let (key, shows) = [("n", "TYPING A NOTE"), ("a", "TYPING AN ACTION"), ("d", "TYPING A DECISION")][self.dice.roll(3)];
        terminal.keys(key);
        terminal.wait_for_text(shows);
        let text = format!("Half {} {}", self.said, "a word and another one ".repeat(20));
        let stops = Instant::now() + Duration::from_millis(u64::try_from(self.dice.roll(900)).unwrap());
        for letter in text.chars() {
            if Instant::now() >= stops {
                break;
            }
            done.typing.push((Instant::now(), letter));
            terminal.send(letter.to_string().as_bytes());
            // As fast as the letters are shown, and no faster than people type.
            let next = Instant::now() + Duration::from_millis(u64::try_from(self.dice.roll(30)).unwrap());
            while Instant::now() < next {
                terminal.is_quiet_for(next.saturating_duration_since(Instant::now()));
            }
        }
        self.killed(terminal, done, 5);
    }

    /// Kills it after so many milliseconds or fewer.
    fn killed(&mut self, terminal: &mut Terminal, done: &mut Done, at_most: usize) {
        let moment = Instant::now() + Duration::from_micros(u64::try_from(self.dice.roll(at_most * 1_000)).unwrap());
        while Instant::now() < moment {
            terminal.is_quiet_for(moment.saturating_duration_since(Instant::now()));
        }
        done.killed = Some(Instant::now());
        terminal.signal("KILL");
        let exit = terminal.exit();
        assert!(exit == Exit::Signal("Killed".to_owned()) || exit == Exit::Code(0), "{exit:?}\n{}", terminal.picture());
    }

    /// Looks at what the kill has left behind.
    fn is_whole(&mut self, done: &Done, figures: &mut Figures) {
        // The program is the first that opens the file again.
        let mut check = Command::new(PROGRAM);
        check.arg("check").env("CHARRETTE_DATABASE", self.desk.database()).stdin(Stdio::null());
        let check = check.output().unwrap();
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
        let conn = rusqlite::Connection::open(self.desk.database()).unwrap();
        let integrity: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(integrity, "ok");
        drop(conn);

        let mut store = Store::open(&self.desk.database()).unwrap();
        let log = store.history(&self.session, 99_999).unwrap();
        let before = self.steps;
        let mut new = log.get(before..).unwrap().iter().peekable();
        let told = |what: &str| {
            let steps: Vec<_> = log.iter().skip(before).map(|logged| (logged.step.what.clone(), &logged.step.changes)).collect();
            format!("{what}; seen {:?}, unseen {:?}; {steps:?}", done.seen, done.unseen)
        };
        for gesture in &done.seen {
            assert!(new.next().is_some_and(|logged| gesture.is(logged)), "{}", told("lost"));
            figures.steps_seen += 1;
        }
        for (at, gesture) in done.unseen.iter().enumerate() {
            if new.peek().is_some_and(|logged| gesture.is(logged)) {
                new.next();
                figures.steps_unseen += 1;
            } else if !gesture.may_be_nothing() {
                assert!(at >= done.pictured, "{}", told("shown and lost"));
                break;
            }
        }
        assert!(new.peek().is_none(), "{}", told("out of order, or half"));
        self.steps = log.len();

        let drafts = store.drafts(&self.session).unwrap();
        if let (Some((first, _)), Some(killed)) = (done.typing.first(), done.killed) {
            let typed: String = done.typing.iter().map(|(_, letter)| letter).collect();
            let kept = drafts.last().map_or(String::new(), |draft| draft.text.trim_end_matches('\n').to_owned());
            assert!(typed.starts_with(&kept), "{kept:?} of {typed:?}");
            let missing = done.typing.get(kept.chars().count()).map_or(Duration::ZERO, |(when, _)| killed.saturating_duration_since(*when));
            assert!(
                missing <= DRAFT_AFTER + SLACK,
                "{missing:?} of typing, {:?} in all, are missing: {kept:?} of {typed:?}",
                killed - *first
            );
            figures.typed += 1;
            figures.missing.push(missing.as_millis());
        } else {
            let begun = |text: &str| {
                done.unseen.iter().any(|gesture| gesture.text().is_some_and(|whole| text.contains(whole) || whole.starts_with(text)))
            };
            for draft in &drafts {
                let text = draft.text.lines().next().unwrap_or_default();
                assert!(begun(text), "{}", told(text));
            }
        }
        for draft in drafts {
            store.drop_draft(&self.session, &draft.field).unwrap();
        }
        figures.rounds += 1;
    }
}

/// So many rounds, with these dice.
fn campaign(seed: u64, rounds: usize) -> Figures {
    let mut figures = Figures::default();
    let mut workshop = Workshop::begin(seed);
    for round in 0..rounds {
        let _told = Round(seed, round);
        if round > 0 && round % A_DAY == 0 {
            workshop = Workshop::begin(seed.wrapping_add(u64::try_from(round).unwrap()));
        }
        let done = workshop.works();
        workshop.is_whole(&done, &mut figures);
    }
    figures
}

#[test]
fn a_workshop_killed_at_any_moment_keeps_what_the_screen_had_taken() {
    let ask = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<usize>().ok());
    let rounds = ask("CHARRETTE_CAMPAIGN").unwrap_or(0).max(50);
    let seed = u64::try_from(ask("CHARRETTE_SEED").unwrap_or(2026)).unwrap();
    // Two workshops side by side, as machines have two processors at least.
    let halves = [(seed, rounds - rounds / 2), (seed + 1_000_000, rounds / 2)];
    let halves = halves.map(|(seed, rounds)| std::thread::spawn(move || campaign(seed, rounds)));
    let mut all = Figures::default();
    for half in halves {
        let half = half.join().unwrap();
        all.rounds += half.rounds;
        all.steps_seen += half.steps_seen;
        all.steps_unseen += half.steps_unseen;
        all.typed += half.typed;
        all.missing.extend(half.missing);
    }
    all.missing.sort_unstable();
    let (median, most) = (all.missing.get(all.missing.len() / 2), all.missing.last());
    println!(
        "{} kills; {} steps that the screen had taken, all there; {} more; {} times in mid-sentence, of which were missing {median:?} ms at the median, {most:?} at most",
        all.rounds, all.steps_seen, all.steps_unseen, all.typed
    );
    assert!(all.steps_seen > rounds && all.typed > rounds / 10 && all.steps_unseen > 0, "the dice were not fair");
}
