//! What is measured, and against what.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use rusqlite::Connection;

use crate::{
    fill,
    floors::READY,
    glass::{Glass, Outcome},
    papers, room,
};

pub const CHARRETTE: &str = env!("CARGO_BIN_EXE_charrette");

/// A measure: its name, the most it should be as a multiple of the floor (or as it is, where there is
/// no floor), and how a round of it goes.
struct Measure {
    name: &'static str,
    goal: Option<f64>,
    unit: &'static str,
    round: fn(&Desk) -> Outcome<Round>,
}

/// What one round gave: our figure, and the floor's where there is one.
pub type Round = (f64, Option<f64>);

const MEASURES: &[Measure] = &[
    Measure { name: "first-frame-10", goal: Some(1.5), unit: "ms", round: |desk| desk.first_frame("10") },
    Measure { name: "first-frame-1000", goal: Some(1.5), unit: "ms", round: |desk| desk.first_frame("1000") },
    Measure { name: "first-frame-10000", goal: Some(1.5), unit: "ms", round: |desk| desk.first_frame("10000") },
    Measure { name: "key-shown", goal: Some(1.5), unit: "ms", round: |desk| desk.typing(|typed| typed.shown) },
    Measure { name: "key-processor", goal: Some(2.0), unit: "us", round: |desk| desk.typing(|typed| typed.processor) },
    Measure { name: "key-bytes", goal: None, unit: "bytes, at most 64", round: |desk| Ok((desk.typed()?.bytes, None)) },
    Measure { name: "step-saved", goal: Some(1.3), unit: "ms", round: Desk::step_saved },
    Measure { name: "pages-per-step-10", goal: None, unit: "pages, 100 actions stored", round: |desk| desk.pages("10") },
    Measure { name: "pages-per-step-10000", goal: None, unit: "pages, 100,000 actions stored", round: |desk| desk.pages("10000") },
    Measure { name: "reads-per-step-10", goal: None, unit: "calls, the key's own included", round: |desk| desk.reads("10") },
    Measure { name: "reads-per-step-10000", goal: None, unit: "calls, the key's own included", round: |desk| desk.reads("10000") },
    Measure { name: "key-while-locked", goal: None, unit: "ms, the slowest, at most 16", round: Desk::locked },
    Measure { name: "memory-10000", goal: None, unit: "kB at home, at most 8192", round: Desk::memory },
    Measure { name: "idle-wakes", goal: None, unit: "in 5 s", round: Desk::idle },
    Measure { name: "room-key-shown", goal: Some(2.0), unit: "ms, 500 actions and a clock", round: Desk::room_typing },
    Measure { name: "room-move-shown", goal: Some(2.0), unit: "ms, 500 actions and a clock", round: Desk::room_moving },
    Measure { name: "room-wakes", goal: None, unit: "in 10 s of a clock with seconds, at most 12", round: Desk::room_wakes },
    Measure { name: "list", goal: None, unit: "ms", round: |desk| Ok((desk.command(&["list"])?, None)) },
    Measure { name: "search", goal: Some(1.5), unit: "ms", round: Desk::search },
    Measure {
        name: "export",
        goal: None,
        unit: "ms",
        round: |desk| Ok((desk.command(&["export", "latest", "--format", "markdown"])?, None)),
    },
    Measure { name: "open-long", goal: None, unit: "ms, 2,000 actions, 5,000 steps", round: Desk::open_long },
    Measure { name: "paste-95kB", goal: None, unit: "ms", round: Desk::paste },
    Measure { name: "actions-csv", goal: Some(2.0), unit: "ms, 100,000 actions", round: |desk| desk.actions_printed("--csv", "-csv") },
    Measure { name: "actions-json", goal: Some(2.0), unit: "ms, 100,000 actions", round: |desk| desk.actions_printed("--json", "-json") },
    Measure { name: "actions-tasks", goal: Some(1.0), unit: "ms, 100,000 actions, tasks", round: Desk::actions_beside_tasks },
    Measure { name: "actions-memory-csv-1000", goal: None, unit: "kB at most", round: |desk| desk.actions_memory("100", "--csv") },
    Measure { name: "actions-memory-csv-100000", goal: None, unit: "kB at most", round: |desk| desk.actions_memory("10000", "--csv") },
    Measure { name: "actions-memory-json-1000", goal: None, unit: "kB at most", round: |desk| desk.actions_memory("100", "--json") },
    Measure { name: "actions-memory-json-100000", goal: None, unit: "kB at most", round: |desk| desk.actions_memory("10000", "--json") },
    Measure { name: "actions-room-10", goal: None, unit: "ms", round: |desk| desk.actions_room("1") },
    Measure { name: "actions-room-100000", goal: None, unit: "ms", round: |desk| desk.actions_room("10000") },
    Measure { name: "resizes-100", goal: None, unit: "ms", round: Desk::resizes },
];

/// Measures what was asked for, or everything.
pub fn all(rounds: usize, what: &[&str]) -> Outcome<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let desk = Desk { folder: folder.path().to_owned() };
    println!("{rounds} rounds in turn; median (least to most)\n");
    println!("| measure | charrette | floor | ratio | goal |\n|---|---|---|---|---|");
    for measure in MEASURES.iter().filter(|measure| what.is_empty() || what.iter().any(|what| measure.name.starts_with(what))) {
        let mut given = Vec::new();
        for _ in 0..rounds {
            given.push((measure.round)(&desk).map_err(|error| format!("{}: {error}", measure.name))?);
        }
        let ours = told(given.iter().map(|(ours, _)| *ours).collect());
        let floors: Vec<f64> = given.iter().filter_map(|(_, floor)| *floor).collect();
        let ratios: Vec<f64> = given.iter().filter_map(|(ours, floor)| Some(ours / (*floor)?)).collect();
        let goal = measure.goal.map_or_else(|| "-".to_owned(), |goal| format!("{goal:.1}"));
        println!("| {} | {ours} {} | {} | {} | {goal} |", measure.name, measure.unit, told(floors), told(ratios));
    }
    if what.is_empty() || what.iter().any(|what| what.starts_with("plan-2000")) {
        papers::all(CHARRETTE, &desk.archive("long")?, rounds, what)?;
    }
    Ok(())
}

/// Median, least and most.
pub fn told(mut figures: Vec<f64>) -> String {
    figures.sort_by(f64::total_cmp);
    match (figures.first(), figures.get(figures.len() / 2), figures.last()) {
        (Some(least), Some(median), Some(most)) => format!("{median:.2} ({least:.2} to {most:.2})"),
        _ => "-".to_owned(),
    }
}

pub fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1e3
}

fn median(mut spans: Vec<Duration>) -> f64 {
    spans.sort();
    spans.get(spans.len() / 2).copied().map_or(0.0, millis)
}

/// What typing a hundred letters cost, each.
struct Typed {
    shown: f64,
    processor: f64,
    bytes: f64,
}

/// Where it is measured.
pub struct Desk {
    /// The folder of the databases.
    pub folder: PathBuf,
}

impl Desk {
    /// A database of so many sessions with ten actions each, made once; the last has 2,000 actions and 5,000 steps.
    pub fn archive(&self, sessions: &str) -> Outcome<PathBuf> {
        let file = self.folder.join(format!("{sessions}.db"));
        if !file.exists() {
            let many: usize = if sessions == "long" { 10 } else { sessions.parse()? };
            fill::fill(&file, many, many * 10).map_err(|failure| format!("{failure:?}"))?;
            if sessions == "long" {
                fill::add_long(&file, 2_000, 5_000).map_err(|failure| format!("{failure:?}"))?;
            }
        }
        Ok(file)
    }

    pub fn charrette(&self, archive: &Path, words: &[&str]) -> Outcome<Glass> {
        let database = archive.to_string_lossy();
        Glass::start(CHARRETTE, &[&["--database", &database], words].concat())
    }

    fn floor(&self, words: &[&str]) -> Outcome<Glass> {
        let this = std::env::current_exe()?;
        Glass::start(&this.to_string_lossy(), words)
    }

    /// The durable floor on a database that it has used before.
    fn durable(&self) -> Outcome<Glass> {
        let file = self.folder.join("floor.db");
        self.floor(&["floor-durable", &file.to_string_lossy()])
    }

    fn first_frame(&self, sessions: &str) -> Outcome<Round> {
        let archive = self.archive(sessions)?;
        let ours = self.charrette(&archive, &[])?.shows("All saved")?;
        let floor = self.durable()?.shows(READY)?;
        Ok((millis(ours), Some(millis(floor))))
    }

    /// The walk of the newest of a thousand sessions, with a note open.
    fn noting(&self) -> Outcome<Glass> {
        let mut glass = self.charrette(&self.archive("1000")?, &["resume", "latest"])?;
        glass.shows("LOOK INTO")?;
        glass.keys(b"n", |screen| screen.contents().contains("TYPING A NOTE"))?;
        Ok(glass)
    }

    fn typed(&self) -> Outcome<Typed> {
        let mut glass = self.noting()?;
        let typed = type_into(&mut glass);
        // Left as it was found.
        glass.keys(b"\x15\x1b", |screen| !screen.contents().contains("TYPING A NOTE"))?;
        typed
    }

    fn typing(&self, of: fn(&Typed) -> f64) -> Outcome<Round> {
        let ours = self.typed()?;
        let mut floor = self.floor(&["floor-plain"])?;
        floor.shows(READY)?;
        Ok((of(&ours), Some(of(&type_into(&mut floor)?))))
    }

    /// A judgement is a step; the floor's is a letter.
    fn step_saved(&self) -> Outcome<Round> {
        let mut glass = self.charrette(&self.archive("1000")?, &["resume", "latest"])?;
        glass.shows("LOOK INTO")?;
        let mut spans = Vec::new();
        for turn in 0..40 {
            let (key, word) = if turn % 2 == 0 { (b"1", "[1 IN PLACE]") } else { (b"2", "[2 PARTLY IN PLACE]") };
            spans.push(glass.keys(key, |screen| screen.contents().contains(word))?);
            glass.rest(Duration::from_millis(5))?;
        }
        let mut floor = self.durable()?;
        floor.shows(READY)?;
        let mut floors = Vec::new();
        for _ in 0..40 {
            floors.push(floor.letter(b'a')?);
            floor.rest(Duration::from_millis(5))?;
        }
        Ok((median(spans), Some(median(floors))))
    }

    /// The pages of the file that a judgement writes into the log of writes.
    fn pages(&self, sessions: &str) -> Outcome<Round> {
        // A frame of the log is a page and its head.
        const FRAME: f64 = 4_096.0 + 24.0;
        let log = self.archive(sessions)?.with_extension("db-wal");
        let written = self.per_step(sessions, |_| std::fs::metadata(&log).ok().map(|log| log.len()))?;
        Ok((written / FRAME, None))
    }

    /// How often the program reads from a file or the terminal for a judgement.
    fn reads(&self, sessions: &str) -> Outcome<Round> {
        Ok((self.per_step(sessions, Glass::reads)?, None))
    }

    /// What a judgement adds to a count.
    fn per_step(&self, sessions: &str, count: impl Fn(&Glass) -> Option<u64>) -> Outcome<f64> {
        const STEPS: u16 = 20;
        let mut glass = self.charrette(&self.archive(sessions)?, &["resume", "latest"])?;
        glass.shows("LOOK INTO")?;
        // The first step begins the log.
        glass.keys(b"3", |screen| screen.contents().contains("[3 NOT IN PLACE]"))?;
        let before = count(&glass);
        for turn in 0..STEPS {
            let (key, word) = if turn % 2 == 0 { (b"1", "[1 IN PLACE]") } else { (b"2", "[2 PARTLY IN PLACE]") };
            glass.keys(key, |screen| screen.contents().contains(word))?;
        }
        Ok(before.zip(count(&glass)).map_or(f64::NAN, |(before, after)| (after - before) as f64) / f64::from(STEPS))
    }

    /// Typing while somebody else holds the database for three seconds.
    fn locked(&self) -> Outcome<Round> {
        let archive = self.archive("1000")?;
        let mut glass = self.noting()?;
        let other = Connection::open(&archive)?;
        other.execute_batch("BEGIN IMMEDIATE")?;
        let (end, mut slowest) = (Instant::now() + Duration::from_secs(3), Duration::ZERO);
        let mut letters = b"a word and a word ".iter().cycle();
        while Instant::now() < end {
            slowest = slowest.max(glass.letter(*letters.next().unwrap_or(&b'a'))?);
            glass.rest(Duration::from_millis(30))?;
        }
        other.execute_batch("ROLLBACK")?;
        glass.keys(b"\x15\x1b", |screen| !screen.contents().contains("TYPING A NOTE"))?;
        Ok((millis(slowest), None))
    }

    /// The walk of a room with 500 actions and a running clock.
    fn room(&self) -> Outcome<Glass> {
        // A file for each: what the clock counted is stored, and would be found by the next one.
        let folder = tempfile::tempdir_in(&self.folder)?.keep();
        let file = folder.join("room.db");
        room::fill(&file, 500, 180).map_err(|failure| format!("{failure:?}"))?;
        let mut glass = self.charrette(&file, &["resume", "latest"])?;
        glass.shows("LOOK INTO")?;
        if !glass.screen().contents().contains("min of") {
            return Err("no clock is running".into());
        }
        Ok(glass)
    }

    fn room_typing(&self) -> Outcome<Round> {
        let mut glass = self.room()?;
        glass.keys(b"n", |screen| screen.contents().contains("TYPING A NOTE"))?;
        let ours = type_into(&mut glass)?;
        glass.keys(b"\x15\x1b", |screen| !screen.contents().contains("TYPING A NOTE"))?;
        let mut floor = self.floor(&["floor-plain"])?;
        floor.shows(READY)?;
        Ok((ours.shown, Some(type_into(&mut floor)?.shown)))
    }

    /// From one guide question to the next and back; the floor's is a letter.
    fn room_moving(&self) -> Outcome<Round> {
        let mut glass = self.room()?;
        let mut spans = Vec::new();
        for turn in 0..100 {
            let (key, mark): (&[u8], _) = if turn % 2 == 0 { (b"\x1b[B", "> 2 ") } else { (b"\x1b[A", "> 1 ") };
            spans.push(glass.keys(key, |screen| screen.contents().contains(mark))?);
            glass.rest(Duration::from_millis(20))?;
        }
        let mut floor = self.floor(&["floor-plain"])?;
        floor.shows(READY)?;
        Ok((median(spans), Some(type_into(&mut floor)?.shown)))
    }

    /// In the last minute of a key factor the clock shows seconds.
    fn room_wakes(&self) -> Outcome<Round> {
        let mut glass = self.room()?;
        glass.keys(b"t", |screen| screen.contents().contains("Opening"))?;
        // From the key factor's minutes down to the one that is left.
        for _ in 0..30 {
            glass.keys(b"\x1b[D", |_| true)?;
        }
        glass.keys(b"\x1b", |screen| screen.contents().contains("LOOK INTO"))?;
        glass.rest(Duration::from_secs(3))?;
        let before = glass.wakes();
        glass.rest(Duration::from_secs(10))?;
        if !glass.screen().contents().contains(" s of ") {
            return Err(format!("no seconds are shown\n{}", glass.screen().contents()).into());
        }
        Ok((before.zip(glass.wakes()).map_or(f64::NAN, |(before, after)| (after - before) as f64), None))
    }

    fn memory(&self) -> Outcome<Round> {
        let mut glass = self.charrette(&self.archive("10000")?, &[])?;
        glass.shows("All saved")?;
        glass.rest(Duration::from_millis(300))?;
        Ok((glass.memory().map_or(f64::NAN, |kilobytes| kilobytes as f64), None))
    }

    fn idle(&self) -> Outcome<Round> {
        let mut glass = self.charrette(&self.archive("1000")?, &[])?;
        glass.shows("All saved")?;
        glass.rest(Duration::from_secs(3))?;
        let before = glass.wakes();
        glass.rest(Duration::from_secs(5))?;
        Ok((before.zip(glass.wakes()).map_or(f64::NAN, |(before, after)| (after - before) as f64), None))
    }

    /// From the call of a command to its end.
    fn command(&self, words: &[&str]) -> Outcome<f64> {
        let archive = self.archive("1000")?;
        let began = Instant::now();
        let status = Command::new(CHARRETTE).arg("--database").arg(archive).args(words).stdout(Stdio::null()).status()?;
        let span = began.elapsed();
        if status.success() { Ok(millis(span)) } else { Err(format!("{words:?} ended with {status}").into()) }
    }

    /// Beside a program that does nothing but put the same question to the same table.
    fn search(&self) -> Outcome<Round> {
        let ours = self.command(&["search", "pledge"])?;
        let archive = self.archive("1000")?;
        let began = Instant::now();
        let status =
            Command::new(std::env::current_exe()?).arg("floor-search").arg(archive).arg("pledge*").stdout(Stdio::null()).status()?;
        let floor = millis(began.elapsed());
        Ok((ours, status.success().then_some(floor)))
    }

    fn open_long(&self) -> Outcome<Round> {
        let archive = self.archive("long")?;
        Ok((millis(self.charrette(&archive, &["resume", "latest"])?.shows("LOOK INTO")?), None))
    }

    fn paste(&self) -> Outcome<Round> {
        let mut glass = self.noting()?;
        let text = "Six firms were asked twice. ".repeat(3_400);
        let pasted = [b"\x1b[200~", text.as_bytes(), b"the end\x1b[201~"].concat();
        let span = glass.keys(&pasted, |screen| screen.contents().contains("the end"))?;
        glass.keys(b"\x15\x1b", |screen| !screen.contents().contains("TYPING A NOTE"))?;
        Ok((millis(span), None))
    }

    /// A hundred sizes, then a key: how long until its picture.
    fn resizes(&self) -> Outcome<Round> {
        let mut glass = self.charrette(&self.archive("1000")?, &["resume", "latest"])?;
        glass.shows("LOOK INTO")?;
        let began = Instant::now();
        for turn in 0..100 {
            glass.resize(80 + turn % 40, 24 + turn % 10)?;
        }
        glass.resize(100, 30)?;
        glass.keys(b"?", |screen| screen.contents().contains("KEYS"))?;
        Ok((millis(began.elapsed()), None))
    }
}

/// A hundred letters and blanks, one by one, as somebody types who is quick.
fn type_into(glass: &mut Glass) -> Outcome<Typed> {
    let letters: Vec<u8> = b"the press office asks six firms ".iter().copied().cycle().take(100).collect();
    let (bytes, processor) = (glass.bytes, glass.processor());
    let mut spans = Vec::new();
    for letter in &letters {
        spans.push(glass.letter(*letter)?);
        glass.rest(Duration::from_millis(20))?;
    }
    let spent = glass.processor().zip(processor).map_or(f64::NAN, |(after, before)| (after - before).as_secs_f64() * 1e6);
    Ok(Typed { shown: median(spans), processor: spent / 100.0, bytes: (glass.bytes - bytes) as f64 / 100.0 })
}
