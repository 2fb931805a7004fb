//! Every way in for text from outside, given what nobody would send on purpose: the whole corpus in
//! `tests/corpus/TARGET/`, and seeded mutations of it, the same every time.
//!
//! On demand it goes on for as long as is wanted, and puts whatever breaks a promise into the corpus:
//!
//! ```text
//! CHARRETTE_FUZZ=180 cargo test --test fuzz -- --nocapture --test-threads 1 layout
//! ```
//!
//! The targets themselves are in `fuzz/targets.rs`; libFuzzer runs the same ones, led by coverage (`fuzz/`
//! beside this folder).
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop where it stands, and a long one says how far it is"
)]

#[path = "fuzz/targets.rs"]
mod targets;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use targets::{TARGETS, Target};

/// One input takes no longer, on a slow machine and without optimisation: longer is a hang.
const PATIENCE: Duration = Duration::from_secs(20);
/// Mutations are cut to this length, in bytes; the corpus itself has longer files.
const LONGEST: usize = 16 * 1024;

fn corpus(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name)
}

fn entries(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(corpus(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// Numbers that are the same for the same seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.roll() % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// What has broken programs before.
const NASTY: &[&str] = &[
    "\0",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    " ",
    "\u{a0}",
    "\u{3000}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{1b}[2J",
    "\u{1b}]0;x\u{7}",
    "\u{9b}2J",
    "\u{7f}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{200d}",
    "\u{200e}",
    "\u{ad}",
    "\u{fe0f}",
    "\u{301}",
    "\u{0e33}",
    "\u{0345}",
    "\u{1100}\u{1161}",
    "\u{fffd}",
    "\u{e0041}",
    "\u{10ffff}",
    "👩‍👩‍👧‍👦",
    "🇳🇴",
    "❤️",
    "1️⃣",
    "多様性",
    "مرحبا",
    "שלום",
    "Łódź",
    "ß",
    "İ",
    "ﬃ",
    "Å",
    "A\u{30a}",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "`",
    "\\",
    "/",
    "//",
    "/*",
    "*/",
    "#",
    "##",
    "r#\"",
    "\"#",
    "r\"",
    "b\"",
    ":",
    ",",
    ";",
    ".",
    "|",
    "---",
    "===",
    "> ",
    "* ",
    "1. ",
    "<b>",
    "<!--",
    "&amp;",
    "[x](y)",
    "**",
    "~~",
    "```",
    "\\u{202e}",
    "\\u{110000}",
    "\\x1b",
    "\\n",
    "\\",
    "Some(",
    "None",
    "true",
    "id:",
    "text:",
    "Session(",
    "Benchmark(",
    "KeyFactor(",
    "#![enable(implicit_some)]",
    "0",
    "-1",
    "1",
    "99",
    "4294967295",
    "4294967296",
    "18446744073709551616",
    "-9223372036854775808",
    "1e999",
    "NaN",
    "0x",
    "2026-02-29",
    "2024-02-29",
    "29.2.",
    "31.4.",
    "0000-01-01",
    "9999-12-31",
    "-9999-01-01",
    "30.4.27",
    "end of",
    "next",
    "in 99999999 years",
    "+999999999999w",
    "friday",
    "by",
    "@",
    "@@",
    "@Press office",
    "@a@b",
    "A7",
    "latest",
    "..",
    "/etc/passwd",
    "%s",
    "{$x}",
    "{ $what }",
    "'; DROP TABLE step; --",
];

/// One of the corpus, altered in a few places.
fn mutated(dice: &mut Dice, corpus: &[(PathBuf, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = dice.pick(corpus).1.clone();
    if bytes.len() > LONGEST {
        let from = dice.below(bytes.len() - LONGEST);
        bytes = bytes[from..from + LONGEST].to_vec();
    }
    for _ in 0..1 + dice.below(6) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(32) + 1).min(bytes.len());
        match dice.below(10) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            1 if at < bytes.len() => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let piece = bytes[at..end].to_vec();
                let place = dice.below(bytes.len() + 1);
                bytes.splice(place..place, piece);
            }
            4 => {
                let piece = bytes[at..end].repeat(1 + dice.below(200));
                bytes.splice(at..at, piece);
            }
            5 => {
                let other = &dice.pick(corpus).1;
                let from = dice.below(other.len() + 1);
                let to = (from + dice.below(400)).min(other.len());
                let piece = other[from..to].to_vec();
                bytes.splice(at..end, piece);
            }
            6 => {
                let piece = dice.pick(NASTY).repeat(1 + dice.below(300));
                bytes.splice(at..at, piece.bytes());
            }
            7 => bytes.truncate(at),
            _ => {
                let piece = *dice.pick(NASTY);
                bytes.splice(at..at, piece.bytes());
            }
        }
        bytes.truncate(2 * LONGEST);
    }
    bytes
}

fn target(name: &str) -> Target {
    *TARGETS.iter().find(|(known, _)| *known == name).expect("it is a target")
}

/// Whether the target holds for these bytes; what it says when not.
fn holds(run: fn(&[u8]), bytes: &[u8]) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| run(bytes))).map_err(|panic| {
        let said = panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(|said| (*said).to_owned()));
        said.unwrap_or_default().chars().take(600).collect()
    })
}

/// Replays the corpus, then so many mutations of it; on demand goes on for as long as is wanted.
fn attack(name: &'static str, mutations: u64) {
    let (_, run) = target(name);
    // A whole page in a message helps nobody.
    std::panic::set_hook(Box::new(|panic| eprintln!("{}", panic.to_string().chars().take(900).collect::<String>())));
    let corpus = entries(name);
    assert!(!corpus.is_empty(), "{name} has a corpus");
    let mut broken = Vec::new();
    for (path, bytes) in &corpus {
        let since = Instant::now();
        broken.extend(holds(run, bytes).err().map(|said| format!("{}: {said}", path.display())));
        assert!(since.elapsed() < PATIENCE, "{} took {:?}", path.display(), since.elapsed());
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    let seconds: Option<u64> = std::env::var("CHARRETTE_FUZZ").ok().and_then(|seconds| seconds.parse().ok());
    if let Some(seconds) = seconds {
        return campaign(name, run, &corpus, Duration::from_secs(seconds));
    }
    for seed in 0..mutations {
        let bytes = mutated(&mut Dice(seed), &corpus);
        if let Err(said) = holds(run, &bytes) {
            panic!("seed {seed} ({:?}): {said}", String::from_utf8_lossy(&bytes).chars().take(400).collect::<String>());
        }
    }
}

/// Goes on until time is up; each input that breaks a promise, or does not come to an end, is put into the corpus.
fn campaign(name: &'static str, run: fn(&[u8]), corpus: &[(PathBuf, Vec<u8>)], long: Duration) {
    type Running = Option<(Instant, Vec<u8>)>;
    let now: Arc<Mutex<Running>> = Arc::default();
    let seen = Arc::clone(&now);
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(1));
            if let Some((since, bytes)) = seen.lock().unwrap().as_ref()
                && since.elapsed() > PATIENCE
            {
                keep(name, "hang", bytes);
                std::process::abort();
            }
        }
    });
    let begun = Instant::now();
    let first = u64::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_nanos() & 0xffff_ffff_ffff).unwrap();
    let (mut seed, mut broken) = (first, Vec::new());
    // What overflows the stack ends the program; the file beside the build tells what did it.
    let last = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-last-{name}"));
    while begun.elapsed() < long && broken.len() < 10 {
        seed += 1;
        let bytes = mutated(&mut Dice(seed), corpus);
        fs::write(&last, &bytes).unwrap();
        *now.lock().unwrap() = Some((Instant::now(), bytes.clone()));
        if let Err(said) = holds(run, &bytes) {
            broken.push(format!("{}: {said}", keep(name, "crash", &bytes).display()));
        }
    }
    *now.lock().unwrap() = None;
    eprintln!("{name}: {} inputs from seed {first} on, {} broke a promise", seed - first, broken.len());
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn keep(name: &str, what: &str, bytes: &[u8]) -> PathBuf {
    let sum = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, b| (sum ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    let path = corpus(name).join(format!("{what}-{sum:016x}"));
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn any_session_file_is_read_or_refused_in_words() {
    attack("session", 250);
}

#[test]
fn no_text_of_an_imported_session_alters_the_structure_of_a_page() {
    attack("pages", 6);
}

#[test]
fn any_benchmark_file_has_its_faults_told_at_their_places() {
    attack("benchmark", 250);
}

#[test]
fn any_line_typed_in_a_hurry_is_an_action() {
    attack("action_line", 250);
}

#[test]
fn any_words_are_a_date_or_none() {
    attack("date_words", 800);
}

#[test]
fn any_text_is_harmless_once_scrubbed() {
    attack("scrub", 150);
}

#[test]
fn any_spreadsheet_that_comes_back_is_read_or_refused_in_words() {
    attack("spreadsheet", 60);
}

#[test]
fn any_text_fits_its_rows() {
    attack("layout", 200);
}

#[test]
fn a_field_does_what_a_plain_one_does_whatever_is_typed() {
    attack("field", 60);
}

/// A target that is never run proves nothing.
#[test]
fn every_target_is_attacked_here_and_by_libfuzzer() {
    let here = include_str!("fuzz.rs");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed = fs::read_to_string(root.join("fuzz/Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        assert!(here.contains(&format!("attack(\"{name}\"")), "{name}");
        assert!(listed.contains(&format!("name = \"{name}\"\n")), "{name}");
        let own = fs::read_to_string(root.join(format!("fuzz/fuzz_targets/{name}.rs"))).unwrap();
        assert!(own.contains(&format!("targets::{name}(data)")), "{name}");
    }
    let folders = fs::read_dir(root.join("tests/corpus")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut folders: Vec<String> = folders.collect();
    let mut names: Vec<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    folders.sort();
    names.sort();
    assert_eq!(folders, names);
}
