//! Every command over a database whose every text is evil, and with evil arguments: nothing but lines of
//! text comes out. Which commands there are is read from the program's own help.

use std::{fs, path::PathBuf, time::Duration};

use assert_cmd::Command;
use charrette::store::Store;

use super::poison::{EVIL, is_unwelcome, poison};

struct City {
    folder: tempfile::TempDir,
}

/// What a file or an argument may hold of what is evil: no system takes NUL there.
fn evil() -> String {
    EVIL.replace('\0', "")
}

impl City {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_charrette"));
        command
            .current_dir(self.folder.path())
            .env("TZ", "UTC")
            .env("CHARRETTE_DATABASE", self.path("charrette.db"))
            .timeout(Duration::from_secs(60));
        command
    }

    /// What a call says, both ways out; it is text and nothing else.
    #[track_caller]
    fn says(&self, words: &[&str]) -> (String, String) {
        let output = self.command().args(words).output().unwrap();
        let [out, trouble] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert!(output.status.code().is_some_and(|code| code <= 2), "{words:?} ended by {:?}: {trouble}", output.status);
        // Completions are scripts, and the manual is set by another program: both are our own words, with tabs.
        let own = matches!(words, ["completions" | "man", ..]);
        for (way, said) in [("stdout", &out), ("stderr", &trouble)] {
            // The mark that a spreadsheet asks for stands before everything else.
            let marked = words.contains(&"--for-spreadsheet");
            let said = said.strip_prefix('\u{feff}').filter(|_| marked).unwrap_or(said);
            // Tables and calendars end their lines as their papers ask (RFC 4180, RFC 5545).
            let is_paired = words.iter().any(|word| matches!(*word, "--csv" | "csv" | "ics"));
            let said = if is_paired { &said.replace("\r\n", "\n") } else { said };
            let found = said.chars().find(|c| is_unwelcome(*c) && *c != '\n' && !(own && *c == '\t'));
            assert_eq!(found, None, "{words:?} on {way}: {said:?}");
        }
        (out, trouble)
    }

    /// A database with sessions, notes, drafts, a deleted session; all of it evil.
    fn poisoned() -> Self {
        let city = Self::new();
        for sample in ["lindhaven-half-way", "lindhaven-finished", "awkward"] {
            let file = format!("{}/sessions/{sample}.ron", env!("CARGO_MANIFEST_DIR"));
            city.says(&["import", &file]);
        }
        city.says(&["import", "--as-copy", &format!("{}/sessions/awkward.ron", env!("CARGO_MANIFEST_DIR"))]);
        city.says(&["trash", "put", "latest"]);
        poison(&city.path("charrette.db"));
        city
    }

    fn session(&self) -> String {
        Store::open(&self.path("charrette.db")).unwrap().shelf(0, 1).unwrap().rows[0].id.to_string()
    }
}

/// Every command that the help names, with the options it takes.
fn commands(city: &City, path: &[String]) -> Vec<(Vec<String>, Vec<String>)> {
    let words: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
    let (help, _) = city.says(&words);
    let below: Vec<String> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next().filter(|_| !line.starts_with("   ")).map(str::to_owned))
        .filter(|name| name != "help")
        .collect();
    if !below.is_empty() {
        return below.into_iter().flat_map(|name| commands(city, &[path, &[name]].concat())).collect();
    }
    let own = help.lines().take_while(|line| *line != "For every command:");
    let options = own.filter(|line| line.trim_start().starts_with('-')).filter_map(|line| {
        let at = line.find("--")?;
        Some(line[at..].split([' ', ',', '=']).next()?.to_owned())
    });
    vec![(path.to_vec(), options.filter(|option| option != "--help").collect())]
}

/// The calls of each command. `S` is a session of the poisoned database, `E` is evil, `F` a hostile file of that name.
const CALLS: &[&str] = &[
    "demo",
    "new",
    "new --no-open --title E --organisation E --unit E",
    "new --no-open --benchmark E",
    "new --no-open --factors E",
    "new --purpose E",
    "new --minutes E",
    "new --benchmark F",
    "new --no-open --plan-from S",
    "new --no-open --plan-from E",
    "new --no-open --review-again S --title E",
    "new --no-open --review-again E",
    "compare S S",
    "compare S S S --format html --without-names --without-notes --without-evidence",
    "compare E S --format text --output out/E-then.txt --force",
    "resume S",
    "resume E",
    "list",
    "list --json",
    "show S",
    "show E",
    "history S",
    "history E",
    "actions",
    "actions --session S --lead E --kind quick-win --factor E --organisation E",
    "actions --overdue --status done --sort lead",
    "actions --due-within 90 --open --untouched --json",
    "actions --due-before E --find E",
    "actions --find council --csv --for-spreadsheet",
    "search council",
    "search E",
    "search Ø",
    "search Ø --json",
    "search the --json",
    "export S --format markdown",
    "export S --format text",
    "export S --format ron",
    "export S --format html",
    "export S --format json",
    "export S --format ics",
    "export S --format csv",
    "export S --format csv --for-spreadsheet",
    "export S --format xlsx --output out",
    "export S --format E",
    "export E --format text",
    "export S --format text --report E",
    "export S --format text --lead E",
    "export S --format text --report lead-sheet --lead E",
    "export S --format text --report lead-sheet --output out",
    "export S --format docx --output out",
    "export S --format text --output out/E.txt",
    "export S --format text --output out/E.txt --force",
    "export S --format markdown --output E/E",
    "export S --format text --output out",
    "export S --format text --without-names --without-notes --without-evidence",
    "export S --format ron --without-names",
    "export S --format text --lead E",
    "export S --format text --lead a",
    "export S --format text --report handout --factors E",
    "export S --format text --report handout --factors 1,2",
    "export S --format text --report suppliers",
    "export S --format text --report early-results",
    "export S --format text --report article --action E",
    "side-by-side S S",
    "side-by-side S E --format text --output out/E-side.txt --force --without-names",
    "side-by-side --benchmark integrating-cities --organisation E --from E --to E",
    "side-by-side --benchmark integrating-cities --from 2026-01-01 --to 2026-12-31",
    "report --from 2026-01-01 --to 2026-12-31",
    "report --from E --to E",
    "report --from 2026-01-01 --to 2026-12-31 --organisation E --format text --output out/E-year.txt --force --without-names",
    "units",
    "units --organisation E",
    "units add E",
    "units add E --organisation E --owes",
    "units add inner --under E --organisation E",
    "units list",
    "units list --json --organisation E",
    "units rename inner E --organisation E",
    "units move E --under E --organisation E",
    "units owes E yes --organisation E",
    "units remove E --organisation E --yes",
    "practices",
    "practices --topic E --country E --year E --find E",
    "practices --json",
    "practices show E",
    "practices add F",
    "practices template",
    "practices topics",
    "export S --format text --key-factor E",
    "export S --format text --organisation E",
    "import F",
    "import --actions F --into S",
    "import --actions F --into S --add-new --yes",
    "import --actions E --into E",
    "import E",
    "import F --as-copy",
    "import F --as-peer-findings S",
    "import F --as-peer-findings E --yes",
    "benchmark list",
    "benchmark show F",
    "benchmark show E",
    "benchmark show F --ron",
    "benchmark show integrating-cities --ron",
    "benchmark check F",
    "benchmark check E",
    "benchmark check .",
    "benchmark handout F --factors E",
    "benchmark handout integrating-cities --format text --output out/E-sheets.txt --force",
    "benchmark template",
    "benchmark move S --to E",
    "benchmark move S --to F --yes",
    "benchmark move E --to E",
    "language list",
    "language check F",
    "language check E",
    "language template",
    "--language nb new --no-open --title E",
    "--language de show S",
    "backup E",
    "backup out/E.db",
    "check",
    "check --salvage out/E-saved.db",
    "check --salvage E",
    "restore",
    "restore E",
    "restore E --yes",
    "restore latest --yes",
    "--database F restore",
    "--database F check --salvage out/E-other.db",
    "forget E",
    "forget E --role E",
    "forget Office --session S --yes",
    "forget E --session E",
    "forget --due",
    "forget Niemand --role E --yes",
    "trash list",
    "trash list --json",
    "trash put E",
    "trash restore E",
    "trash empty",
    "trash empty --yes E",
    "completions bash",
    "completions E",
    "man",
    "E",
    "--E",
    "list --E",
    "--theme E list",
    "config",
    "config --config E",
    "config --config F",
    "--config E list",
    "--config F list",
    "--language E list",
    "--database E list",
    "--database F list",
    "--database F check",
    "help E",
    "--version",
];

/// Files that somebody handed over.
fn hostile_files() -> Vec<String> {
    let text = evil();
    let escaped: String = EVIL.chars().map(|c| format!("\\u{{{:x}}}", u32::from(c))).collect();
    let session = include_str!("../../sessions/lindhaven-half-way.ron");
    vec![
        text.clone(),
        session.replace("purpose: \"plan\"", &format!("purpose: \"{escaped}\"")),
        session.replace("purpose: \"plan\"", &format!("\"{text}\": \"plan\"")),
        session.replace("title: \"", &format!("title: \"{text}{escaped}")),
        session.replace("id: \"p-", &format!("id: \"{escaped}p-")),
        session.replace("date: \"2026-03-12\"", &format!("date: \"{escaped}\"")),
        session.replace("About(", &format!("r#{text}(")),
        format!(
            "Benchmark(format: 1, id: \"{escaped}\", edition: \"{text}\", {text}: 1, title: \"{escaped}\", factors: [KeyFactor(id: \"a\", roles: [\"{text}\"])])"
        ),
        include_str!("../../src/cli/template.ron").replace("title: \"", &format!("title: \"{text}{escaped}")),
        format!("#![enable({text})]\n// {text}\n(((((\"{text}"),
    ]
}

#[test]
fn no_command_prints_what_steers_a_terminal_whatever_is_stored_and_whatever_it_is_called_with() {
    let city = City::poisoned();
    let evil = evil();
    fs::create_dir(city.path("out")).unwrap();
    let session = city.session();
    let mut called: Vec<String> = Vec::new();
    for (round, text) in hostile_files().into_iter().enumerate() {
        // A name with a line end, too: it is a name like any other.
        let name = format!("x{evil}\n{round}.ron");
        fs::write(city.path(&name), &text).unwrap();
        for call in CALLS.iter().filter(|call| round == 0 || call.contains('F')) {
            let words: Vec<String> = call
                .split(' ')
                .map(|word| match word {
                    "S" => session.clone(),
                    "F" => name.clone(),
                    word => word.replace('E', &evil),
                })
                .collect();
            city.says(&words.iter().map(String::as_str).collect::<Vec<_>>());
            called.push((*call).to_owned());
        }
    }
    for (path, options) in commands(&city, &[]) {
        let path = path.join(" ");
        let own: Vec<&String> = called
            .iter()
            .filter(|call| call.split(' ').filter(|word| !word.starts_with("--")).collect::<Vec<_>>().join(" ").starts_with(&path))
            .collect();
        assert!(!own.is_empty(), "`{path}` is never called here");
        for option in options {
            assert!(own.iter().any(|call| call.split(' ').any(|word| word == option)), "`{path}` is never called with {option}");
        }
    }
    // At the end what cannot be undone.
    city.says(&["trash", "restore", &city.trashed()]);
    city.says(&["trash", "put", &session]);
    city.says(&["trash", "empty", "--yes"]);
}

impl City {
    fn trashed(&self) -> String {
        Store::open(&self.path("charrette.db")).unwrap().trashed().unwrap()[0].id.to_string()
    }
}

#[test]
fn what_is_printed_as_json_is_json_and_keeps_the_letter_in_the_midst_of_it() {
    let city = City::poisoned();
    for words in [&["list", "--json"][..], &["actions", "--json"], &["trash", "list", "--json"], &["search", "office", "--json"]] {
        let (out, _) = city.says(words);
        let read: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert!(read.as_array().is_some_and(|rows| !rows.is_empty()), "{words:?}: {out}");
        assert!(out.contains('Ø'), "{out}");
    }
}

/// A page goes out byte for byte into a file as well.
#[test]
fn a_file_that_is_written_holds_nothing_that_steers_a_terminal() {
    let city = City::poisoned();
    for format in ["markdown", "text", "ron"] {
        city.says(&["export", &city.session(), "--format", format, "--output", format]);
        let written = fs::read_to_string(city.path(format)).unwrap();
        assert_eq!(written.chars().find(|c| is_unwelcome(*c) && *c != '\n'), None, "{format}");
        assert!(written.contains('Ø'));
    }
}

/// A file of several megabytes of one thing is refused with a bound on memory, set by the system, and on time.
#[test]
#[cfg(unix)]
fn a_large_file_is_refused_or_read_in_bounded_memory_and_time() {
    let city = City::new();
    let session = include_str!("../../sessions/lindhaven-half-way.ron");
    let (about, _) = session.split_once("    sittings:").unwrap();
    let decisions = |id: &str, count: usize| -> String {
        let all: Vec<String> = (0..count).map(|n| format!("Decision(id:\"{id}{n}\",number:1,factor:\"x\",text:\"t\")")).collect();
        format!("{about} decisions: [{}])", all.join(","))
    };
    let about = about.replace("owner: \"p-office\",", "");
    for (command, text) in [
        ("import", "[".repeat(10_000_000)),
        ("import", format!("{about} sittings: {}", "[".repeat(10_000_000))),
        ("import", "\"\n".repeat(5_000_000)),
        ("import", decisions("D", 20_000)),
        ("check", format!("[{}", ";,".repeat(1_000_000))),
        ("check", "(".repeat(3_900_000)),
        ("check", format!("Benchmark({}", "x:1,".repeat(400_000))),
        ("check", format!("Benchmark(format:1,factors:[{}", "KeyFactor(id:\"a\"),".repeat(40_000))),
        ("check", "\"\n".repeat(500_000)),
        ("check", "\u{1b}".repeat(1_000_000)),
    ] {
        fs::write(city.path("big.ron"), &text).unwrap();
        let words = if command == "check" { "benchmark check" } else { "import" };
        let mut command = Command::new("sh");
        let script = format!("ulimit -v 1000000; exec {} {words} big.ron", env!("CARGO_BIN_EXE_charrette"));
        command.args(["-c", &script]).current_dir(city.folder.path()).env("CHARRETTE_DATABASE", city.path("charrette.db"));
        let output = command.timeout(Duration::from_secs(90)).output().unwrap();
        let start: String = text.chars().take(30).collect();
        assert_eq!(
            output.status.code(),
            Some(1),
            "{words} of {start:?}: {:?}",
            String::from_utf8_lossy(&output.stderr).chars().take(300).collect::<String>()
        );
    }
}
