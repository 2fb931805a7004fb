//! The command line as scripts and people use it: the real program, real files.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its files has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use assert_cmd::Command;
use charrette::{
    session::{Action, Article, Change, Finding, Judgement, Party, Rag, Role, Session, SessionId, Status, Step},
    store::{Commit, Store},
    time::Timestamp,
    words::Phrase,
};
use serde_json::Value;

/// A city's computer: a folder with a database that is not there yet.
struct City {
    folder: tempfile::TempDir,
}

/// What a call printed, and its exit code.
#[derive(Debug)]
struct Told {
    out: String,
    trouble: String,
    code: i32,
}

impl City {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn database(&self) -> PathBuf {
        self.path("charrette.db")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_charrette"));
        command
            .current_dir(self.folder.path())
            .env("TZ", "UTC")
            .env("CHARRETTE_DATABASE", self.database())
            .env("XDG_CONFIG_HOME", self.path("settings"))
            .env_remove("CHARRETTE_CONFIG");
        command
    }

    fn call(&self, words: &[&str]) -> Told {
        told(self.command().args(words))
    }

    /// A call that must do what it was asked for, without a word of trouble.
    fn done(&self, words: &[&str]) -> String {
        let told = self.call(words);
        assert_eq!((told.code, told.trouble.as_str()), (0, ""), "{words:?} said {}", told.out);
        told.out
    }

    /// A call that must fail with this code, printing nothing; what it says.
    fn fails(&self, code: i32, words: &[&str]) -> String {
        let told = self.call(words);
        assert_eq!((told.code, told.out.as_str()), (code, ""), "{words:?} said {}", told.trouble);
        assert!(told.trouble.lines().count() >= 2, "what, why and what to do: {}", told.trouble);
        told.trouble
    }

    fn new_session(&self, title: &str) -> String {
        self.done(&["new", "--no-open", "--title", title, "--organisation", "Lindhaven"]).trim().to_owned()
    }

    fn store(&self) -> Store {
        Store::open(&self.database()).unwrap()
    }

    /// The room works on: one step with these records.
    fn works(&self, session: &str, step: &str, records: Vec<Change>) {
        let mut store = self.store();
        let opened = store.open_session(&SessionId::from(session)).unwrap();
        let at = Timestamp::read("2026-03-12T14:00:00Z").unwrap();
        let id = format!("019ce000-0000-7000-8000-{step:0>12}");
        let step = Step { id, seat: store.seat(), at, what: Phrase::new("step-new-session"), role: Role::Does, changes: records };
        let commit = Commit { session: session.into(), step, seen: opened.seen, settles: vec![], benchmark: None, lineage: vec![] };
        store.commit(commit).unwrap();
    }

    fn session(&self, id: &str) -> Session {
        self.store().open_session(&SessionId::from(id)).unwrap().session
    }

    fn json(&self, words: &[&str]) -> Vec<Value> {
        serde_json::from_str(&self.done(words)).unwrap()
    }
}

fn told(command: &mut Command) -> Told {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Told { out: text(output.stdout), trouble: text(output.stderr), code: output.status.code().unwrap() }
}

fn action(id: &str, title: &str) -> Action {
    Action { id: id.into(), title: title.to_owned(), ..Action::default() }
}

fn write(path: &Path, text: &str) -> String {
    fs::write(path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

const COMMANDS: &[&str] = &[
    "demo",
    "new",
    "resume",
    "list",
    "show",
    "history",
    "actions",
    "search",
    "export",
    "report",
    "units",
    "import",
    "benchmark",
    "backup",
    "restore",
    "check",
    "forget",
    "trash",
    "config",
    "completions",
    "man",
];

#[test]
fn a_newcomer_reads_the_help() {
    let city = City::new();
    let help = city.done(&["--help"]);
    for command in COMMANDS {
        assert!(help.contains(&format!("\n  {command} ")), "{command} is in the help");
        let own = city.done(&["help", command]);
        assert!(own.contains(&format!("Usage: charrette {command}")), "{own}");
    }
    assert!(help.contains("Examples:") && help.contains("charrette demo"));
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    assert!(city.done(&["--version"]).starts_with("charrette "));
    assert!(!city.database().exists(), "looking leaves nothing behind");
}

#[test]
fn a_call_with_the_wrong_words_is_answered_with_2() {
    let city = City::new();
    for words in [
        &["dance"][..],
        &["list", "--jsn"],
        &["show"],
        &["search"],
        &["new", "--purpose", "party"],
        &["new", "--minutes", "0"],
        &["new", "--minutes", "soon"],
        &["new", "--no-open", "--factors", "strategy,dancing"],
        &["new", "--no-open", "--factors", "14"],
        &["new", "--no-open", "--benchmark", "no-such-thing"],
        &["export", "latest", "--format", "pdf"],
        &["export", "latest", "--format", "ron", "--force"],
        &["benchmark"],
        &["benchmark", "show", "nothing"],
        &["completions", "abacus"],
        &["--theme", "plaid", "list"],
        &["--language", "xx", "list"],
    ] {
        city.fails(2, words);
    }
    let long = "x".repeat(10_000);
    assert!(city.fails(2, &["new", "--no-open", "--title", &long]).contains("10000 characters; 300 fit"));
    assert!(!city.database().exists());
}

#[test]
fn a_refused_call_is_shown_the_usage_of_the_help() {
    let city = City::new();
    for (words, usage) in [
        (&["export"][..], "charrette export [OPTIONS] --format <FORMAT> <SESSION>"),
        (&["export", "latest"], "charrette export [OPTIONS] --format <FORMAT> <SESSION>"),
        (&["--database", "mine.db", "show"], "charrette show [OPTIONS] <SESSION>"),
        (&["trash", "put"], "charrette trash put [OPTIONS] <SESSION>"),
        (&["new", "--dance"], "charrette new [OPTIONS]"),
        (&["--dance"], "charrette [OPTIONS] [COMMAND]"),
    ] {
        let trouble = city.fails(2, words);
        assert!(trouble.lines().any(|line| line == format!("Usage: {usage}")), "{trouble}");
    }
}

/// Every command that the help names, with its path.
fn paths(city: &City, path: &[String]) -> Vec<Vec<String>> {
    let words: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
    let help = city.done(&words);
    let list = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = list.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    let below = names.filter(|name| *name != "help").flat_map(|name| paths(city, &[path, &[name.to_owned()]].concat()));
    [path.to_vec()].into_iter().chain(below.collect::<Vec<_>>()).collect()
}

#[test]
fn every_command_has_its_help_in_three_languages() {
    let city = City::new();
    let paths = paths(&city, &[]);
    assert!(paths.len() > 40, "{paths:?}");
    for path in paths {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let english = city.done(&[&["help"], &path[..]].concat());
        let name = [&["charrette"], &path[..]].concat().join(" ");
        for (code, usage) in [("en", "Usage"), ("nb", "Bruk"), ("de", "Aufruf")] {
            let help = city.done(&[&["--language", code], &path[..], &["--help"]].concat());
            assert!(help.contains(&format!("\n{usage}: {name} [")), "{path:?} in {code}\n{help}");
            assert_eq!(help, city.done(&[&["help"], &path[..], &["--language", code]].concat()), "asked in another way");
            assert_eq!(help == english, code == "en", "{path:?} in {code}");
            let wide = help.lines().find(|line| line.chars().count() > 100);
            assert_eq!(wide, None, "{path:?} in {code}");
        }
    }
    assert!(!city.database().exists(), "looking leaves nothing behind");
}

#[test]
fn whoever_set_a_language_is_helped_and_refused_in_it() {
    let city = City::new();
    let settings = write(&city.path("mine.ron"), "(language: \"nb\")");
    let with = |words: &[&str]| told(city.command().env("CHARRETTE_CONFIG", &settings).args(words));
    for words in [&["--help"][..], &["-h"], &["help", "new"], &["new", "-h"]] {
        let said = with(words);
        assert_eq!((said.code, said.trouble.as_str()), (0, ""), "{words:?}");
        assert!(said.out.contains("\nBruk: charrette") && said.out.contains("For alle kommandoer:"), "{}", said.out);
    }
    let said = with(&["trash"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.trouble.starts_with("Bak `charrette trash` mangler en kommando.\nDet kan være list, put"), "{}", said.trouble);
    let said = with(&["export", "latest", "--format", "pdf"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert_eq!(
        said.trouble.lines().collect::<Vec<_>>(),
        [
            "--format kan ikke være «pdf».",
            "Det er en av disse: markdown, html, docx, text, csv, xlsx, ics, json, ron.",
            "Bruk: charrette export [VALG] --format <FORM> <ØKT>",
            "Mer: `charrette help export`",
        ]
    );
    assert!(with(&["--language", "en", "dance"]).trouble.contains("\nUsage: charrette "), "the call itself wins");
    // Where nothing at all is said, a family of commands shows its help as trouble.
    fs::create_dir_all(city.path("settings/charrette")).unwrap();
    write(&city.path("settings/charrette/config.ron"), "(language: \"de\")");
    let said = told(city.command().env_remove("CHARRETTE_DATABASE").arg("trash"));
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.trouble.contains("\nBefehle:\n") && said.trouble.contains("Aufruf: charrette trash"), "{}", said.trouble);
    write(&city.path("mine.ron"), "(language: ");
    let said = with(&["--help"]);
    assert!(said.code == 0 && said.out.contains("\nUsage: charrette "), "a broken file keeps nobody from reading the help");
    assert!(city.done(&["--language", "xx", "--help"]).contains("\nUsage: charrette "), "nor does a language that nobody speaks");
}

#[test]
fn whoever_names_another_file_is_told_which_one_was_looked_into() {
    let city = City::new();
    let told = |words: &[&str]| {
        let told = city.call(words);
        assert_eq!((told.code, told.out.as_str()), (0, ""));
        told.trouble
    };
    let name = city.database().display().to_string();
    assert!(told(&["list"]).starts_with(&format!("There is no file {name} yet;")));
    assert!(told(&["--database", "wrong.db", "list"]).starts_with("There is no file wrong.db yet;"));
    assert!(!city.path("wrong.db").exists());
    assert!(city.fails(1, &["show", "latest"]).contains(&name));
    let id = city.new_session("Plan");
    assert!(city.fails(1, &["show", "Other"]).contains(&name));
    city.done(&["trash", "put", &id]);
    assert!(told(&["list"]).starts_with(&format!("There is no session in {name}.")));
    assert!(city.fails(1, &["show", "latest"]).contains(&name));
}

#[test]
fn the_system_is_quoted_without_its_numbers() {
    let city = City::new();
    write(&city.path("notes.txt"), "no folder");
    for words in [&["import", "nothing.ron"][..], &["benchmark", "check", "nothing"], &["--database", "notes.txt/x.db", "new", "--no-open"]]
    {
        let trouble = city.fails(1, words);
        assert!(trouble.contains("system says: ") && !trouble.contains("os error"), "{trouble}");
    }
}

#[test]
fn what_was_typed_never_steers_the_terminal() {
    let city = City::new();
    city.new_session("Baseline");
    let hostile = "\u{1b}[2Jgone\u{9b}31m\u{7}\u{202e}";
    for words in [
        &[hostile][..],
        &["--language", hostile, "list"],
        &["show", hostile],
        &["benchmark", "check", hostile],
        &["new", "--benchmark", hostile],
    ] {
        let told = city.call(words);
        assert_ne!(told.code, 0);
        let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!told.trouble.contains(steers) && told.trouble.contains("gone"), "{:?}", told.trouble);
    }
    let id = city.new_session(&format!("Plan {hostile}"));
    for words in
        [&["list"][..], &["list", "--json"], &["show", &id], &["export", &id, "--format", "markdown"], &["export", &id, "--format", "ron"]]
    {
        assert!(!city.done(words).contains(|c: char| c.is_control() && c != '\n'), "{words:?}");
    }
}

#[test]
fn a_session_is_made_listed_and_read() {
    let city = City::new();
    assert_eq!(city.done(&["list", "--json"]), "[]\n");
    let id = city.new_session("Diversity plan 2026");
    assert!(id.len() == 8 && id.bytes().all(|b| b.is_ascii_alphanumeric()), "{id}");
    let second =
        city.done(&["new", "--no-open", "--purpose", "assessment", "--factors", "8,strategy", "--minutes", "90"]).trim().to_owned();

    let list = city.done(&["list"]);
    let lines: Vec<&str> = list.lines().collect();
    assert!(lines[0].starts_with(&second) && lines[0].contains("internal assessment") && lines[0].contains("0 of 2 judged"), "{list}");
    assert!(lines[1].starts_with(&id) && lines[1].contains("Diversity plan 2026") && lines[1].contains("Lindhaven"), "{list}");
    let rows = city.json(&["list", "--json"]);
    assert_eq!(rows[1]["id"], id.as_str());
    assert_eq!(
        (&rows[1]["title"], &rows[1]["organisation"], &rows[1]["purpose"]),
        (&"Diversity plan 2026".into(), &"Lindhaven".into(), &"plan".into())
    );

    let session = city.session(&second);
    assert_eq!(session.about.scope.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["strategy", "staff-development"]);
    assert_eq!((session.about.minutes, session.sittings.len()), (90, 1));
    let show = city.done(&["show", &id]);
    assert!(show.contains("Diversity plan 2026") && show.contains("Lindhaven") && show.contains("13 Monitoring and evaluation"));
    let history = city.done(&["history", &id]);
    assert!(history.lines().count() == 1 && history.contains("A new session begun"), "{history}");
}

#[test]
fn a_session_is_named_by_latest_by_the_beginning_of_its_id_or_by_its_title() {
    let city = City::new();
    assert!(city.fails(1, &["show", "latest"]).contains("no session yet"));
    let first = city.new_session("Baseline");
    let second = city.new_session("Review");
    for (wanted, id) in [("latest", &second), ("Baseline", &first), (&first[..7], &first), (first.to_uppercase().as_str(), &first)] {
        assert!(city.done(&["show", wanted]).contains(&format!("Session: {id}")), "{wanted}");
    }
    assert!(city.fails(1, &["show", "Nothing"]).contains("charrette list"));
    let third = city.new_session("Review");
    let candidates = city.fails(1, &["history", "Review"]);
    assert!(candidates.contains(&second) && candidates.contains(&third), "{candidates}");
}

#[test]
fn words_are_found_without_their_accents() {
    let city = City::new();
    let id = city.new_session("Plan for Tøyen");
    city.works(&id, "1", vec![Change::put(action("a1", "Write to every household"))]);
    assert!(city.done(&["search", "toyen"]).contains(&id));
    let hits = city.json(&["search", "--json", "house", "every"]);
    assert_eq!((hits.len(), &hits[0]["kind"], &hits[0]["session"]), (1, &"action".into(), &id.as_str().into()));
    let nothing = city.call(&["search", "zebra*"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (0, ""));
    assert!(nothing.trouble.contains("zebra*"));
}

/// Two sessions, as an officer has them a year on.
fn two_plans(city: &City) -> (String, String) {
    let party = |id: &str, name: &str| Change::put(Party { id: id.into(), rank: id.to_owned(), name: name.to_owned(), ..Party::default() });
    let due = |id: &str, title: &str, due: &str, lead: &str| Action { due: due.parse().ok(), lead: Some(lead.into()), ..action(id, title) };
    let done = Action { status: Status::Done, ..due("d", "Name a champion", "2020-02-01", "p") };
    let (first, second) = (city.new_session("Diversity plan"), city.new_session("Pläne"));
    let late = Action { rag: Some(Rag::Red), ..due("l", "Post the pledge", "2020-01-01", "p") };
    city.works(&first, "1", vec![party("p", "Tøyen office"), Change::put(late), Change::put(done)]);
    let near = due("n", "=SUM(A1)\nand on", "2090-05-01", "q");
    city.works(&second, "2", vec![party("q", "TOYEN Office"), Change::put(near), Change::put(action("s", "Some day"))]);
    (first, second)
}

#[test]
fn the_actions_of_all_sessions_are_listed_by_their_dates() {
    let city = City::new();
    assert!(city.call(&["actions"]).trouble.contains("There is no file"));
    city.new_session("Nothing yet");
    let nothing = city.call(&["actions"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (0, ""));
    assert!(nothing.trouble.contains("There is no action in"), "{nothing:?}");
    two_plans(&city);
    let expected = "\
2020-01-01  Not started  Red  Tøyen office  Diversity plan  A1  Post the pledge
2020-02-01  Done              Tøyen office  Diversity plan  A2  Name a champion
2090-05-01  Not started       TOYEN Office  Pläne           A1  =SUM(A1) and on
no date     Not started       nobody yet    Pläne           A2  Some day
";
    assert_eq!(city.done(&["actions"]), expected);
}

#[test]
fn a_list_of_actions_is_narrowed_as_a_script_asks() {
    let city = City::new();
    let (first, second) = two_plans(&city);
    let titles = |words: &[&str]| -> Vec<String> {
        let rows = city.json(&[&["actions", "--json"], words].concat());
        rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
    };
    let (late, done, near, some) = ("Post the pledge", "Name a champion", "=SUM(A1)\nand on", "Some day");
    for (words, expected) in [
        (&["--overdue"][..], &[late][..]),
        (&["--overdue", "--status", "done"], &[done]),
        (&["--due-within", "36500"], &[near]),
        (&["--due-before", "2.1.2020"], &[late]),
        (&["--due-before", "2020-01-01"], &[]),
        (&["--lead", "toyen OFFICE"], &[late, done, near]),
        (&["--lead", "toyen office", "--open", "--session", &first], &[late]),
        (&["--lead", ""], &[some]),
        (&["--session", "Pläne"], &[near, some]),
        (&["--session", &second, "--sort", "number"], &[near, some]),
        (&["--organisation", "lindhaven", "--kind", "quick-win", "--open"], &[late, near, some]),
        (&["--kind", "long-term"], &[]),
        (&["--find", "toyen pledge"], &[late]),
        // They were made just now.
        (&["--untouched"], &[]),
        (&["--factor", "5"], &[]),
        (&["--sort", "status"], &[late, near, some, done]),
    ] {
        assert_eq!(titles(words), expected, "{words:?}");
    }
    assert!(city.call(&["actions", "--overdue", "--lead", "Nobody"]).trouble.contains("is like that"));
    assert!(city.fails(2, &["actions", "--due-before", "soon"]).contains("\"soon\" is not understood"));
    assert_eq!(city.call(&["actions", "--status", "asleep"]).code, 2);
    assert_eq!(city.call(&["actions", "--overdue", "--due-within", "3"]).code, 2);
    assert!(city.fails(1, &["actions", "--session", "Nothing"]).contains("charrette list"));
}

#[test]
fn actions_go_out_as_csv_and_json_that_other_programs_read() {
    let city = City::new();
    assert_eq!(city.done(&["actions", "--json"]), "[]\n", "no file, no trouble");
    assert_eq!(city.done(&["actions", "--csv"]).lines().count(), 1);
    let (first, _) = two_plans(&city);
    let text = city.done(&["actions", "--csv"]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(heads[..2], ["No.", "Action"]);
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cells = |name: &str| rows.iter().map(|row| row[at(name)].to_owned()).collect::<Vec<_>>();
    assert_eq!(cells("Action"), ["Post the pledge", "Name a champion", "'=SUM(A1)\nand on", "Some day"], "no cell is calculated");
    assert_eq!(cells("Due"), ["2020-01-01", "2020-02-01", "2090-05-01", ""]);
    assert_eq!(cells("RAG"), ["Red", "", "", ""]);
    assert!(city.done(&["actions", "--csv", "--for-spreadsheet"]).starts_with("\u{feff}No.;Action;"));
    let rows = city.json(&["actions", "--json"]);
    assert_eq!((&rows[0]["session"], &rows[0]["number"], &rows[0]["rag"]), (&first.as_str().into(), &1.into(), &"red".into()));
    assert_eq!(rows[3]["lead"], Value::Null);
}

#[test]
fn a_list_whose_reader_has_gone_is_no_error() {
    let city = City::new();
    let session = city.new_session("Long");
    let many = (1..=600).map(|at| Change::put(action(&format!("a{at}"), &"Ask everybody again and again. ".repeat(20))));
    city.works(&session, "1", many.collect());
    for form in ["--csv", "--json", "--open"] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_charrette"))
            .args(["--database".as_ref(), city.database().as_os_str(), "actions".as_ref(), form.as_ref()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let told = child.wait_with_output().unwrap();
        assert_eq!((told.status.code(), String::from_utf8(told.stderr).unwrap().as_str()), (Some(0), ""), "{form}");
    }
    #[cfg(target_os = "linux")]
    for form in ["--csv", "--json", "--open"] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut call = std::process::Command::new(env!("CARGO_BIN_EXE_charrette"));
        call.args(["--database".as_ref(), city.database().as_os_str(), "actions".as_ref(), form.as_ref()]);
        let output = call.stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{form}");
        assert!(String::from_utf8(output.stderr).unwrap().contains("could not be printed"), "{form}");
    }
}

#[test]
fn a_plan_goes_to_the_screen_or_to_a_file_that_is_not_there_yet() {
    let city = City::new();
    let id = city.new_session("Plan");
    let page = city.done(&["export", &id, "--format", "markdown"]);
    assert!(page.starts_with("# ") && page.contains("DRAFT"), "{page}");
    assert!(city.done(&["export", &id, "--format", "text"]).contains("DRAFT"));
    let said = city.done(&["export", &id, "--format", "markdown", "--output", "plan.md"]);
    assert!(said.contains("plan.md"), "{said}");
    assert_eq!(fs::read_to_string(city.path("plan.md")).unwrap().lines().next(), page.lines().next());
    fs::write(city.path("plan.md"), "mine").unwrap();
    assert!(city.fails(1, &["export", &id, "--format", "markdown", "--output", "plan.md"]).contains("--force"));
    assert_eq!(fs::read_to_string(city.path("plan.md")).unwrap(), "mine");
    city.done(&["export", &id, "--format", "markdown", "--output", "plan.md", "--force"]);
    assert_ne!(fs::read_to_string(city.path("plan.md")).unwrap(), "mine");
    fs::create_dir(city.path("plans")).unwrap();
    let said = city.done(&["export", &id, "--format", "markdown", "--output", "plans"]);
    let name = fs::read_dir(city.path("plans")).unwrap().next().unwrap().unwrap().file_name().into_string().unwrap();
    assert!(name.ends_with("_lindhaven_action-plan_draft.md") && said.contains(&name), "{name}");
    city.fails(1, &["export", &id, "--format", "ron", "--output", "no/such/folder.ron"]);
    city.fails(1, &["export", "nobody", "--format", "ron"]);
}

#[test]
fn an_assessment_goes_out_as_the_page_that_it_is_made_for() {
    let city = City::new();
    city.done(&["import", concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-baseline.ron")]);
    let page = city.done(&["export", "latest", "--format", "markdown"]);
    assert!(page.starts_with("# Internal assessment: Baseline 2025\n"), "{page}");
    assert_eq!(city.done(&["export", "latest", "--report", "assessment", "--format", "markdown"]), page);
    let plan = city.done(&["export", "latest", "--report", "plan", "--format", "markdown"]);
    assert!(plan.starts_with("# Action plan: Baseline 2025\n"), "{plan}");
    assert!(city.done(&["list"]).contains("internal assessment, baseline"));
    assert!(city.done(&["list", "--json"]).contains("\"baseline\": true"));
    let said = city.done(&["export", "latest", "--format", "html", "--output", "."]);
    assert_eq!(said.trim_end(), "Written to ./2025-10-28_lindhaven_assessment_v1.html");
}

#[test]
fn a_plan_can_be_read_as_an_assessment_too() {
    let page = finished().done(&["export", "latest", "--report", "assessment", "--format", "markdown"]);
    assert!(page.starts_with("# Internal assessment: Diversity plan 2026–2029\n"), "{page}");
}

/// A city with the finished sample in its database.
fn finished() -> City {
    let city = City::new();
    city.done(&["import", &format!("{}/sessions/lindhaven-finished.ron", env!("CARGO_MANIFEST_DIR"))]);
    city
}

#[test]
fn a_word_file_never_goes_to_the_screen_and_its_name_is_said() {
    let city = finished();
    let said = city.done(&["export", "latest", "--format", "docx"]);
    let name = "2026-03-12_lindhaven_action-plan_v1.docx";
    assert_eq!(said.trim_end(), format!("Written to {name}"));
    let file = fs::read(city.path(name)).unwrap();
    assert!(file.starts_with(b"PK"));
    fs::write(city.path(name), "mine").unwrap();
    assert!(city.fails(1, &["export", "latest", "--format", "docx"]).contains("--force"));
    assert_eq!(fs::read(city.path(name)).unwrap(), b"mine");
    city.done(&["export", "latest", "--format", "docx", "--force"]);
    assert_eq!(fs::read(city.path(name)).unwrap(), file);
    city.done(&["export", "latest", "--format", "docx", "--output", "own.docx"]);
    assert_eq!(fs::read(city.path("own.docx")).unwrap(), file);
}

#[test]
fn a_lead_gets_a_sheet_in_every_form_of_a_page() {
    let city = finished();
    let sheet = |lead: &str, format: &str| city.done(&["export", "latest", "--report", "lead-sheet", "--lead", lead, "--format", format]);
    let page = sheet("PRESS office", "markdown");
    assert!(page.starts_with("# Press office: your part of the plan\n") && page.contains("### A1 Post the pledge"), "{page}");
    assert!(!page.contains("A2"), "{page}");
    assert!(sheet("press office", "text").contains("You said yes in the room."));
    assert_eq!(sheet("Press office", "docx").trim_end(), "Written to 2026-03-12_lindhaven_press-office_v1.docx");
    assert!(fs::read(city.path("2026-03-12_lindhaven_press-office_v1.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn sheets_for_the_tables_are_printed_from_a_session_or_before_there_is_one() {
    let city = finished();
    let page = city.done(&["export", "latest", "--report", "handout", "--factors", "strategy,5", "--format", "markdown"]);
    let heads: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(heads, ["## 2 Strategy", "## 5 Engagement of non-municipal actors"]);
    assert!(!page.contains("DRAFT") && !page.contains("A1"), "{page}");
    let told = city.done(&["export", "latest", "--report", "handout", "--format", "docx"]);
    assert_eq!(told.trim_end(), "Written to 2026-03-12_lindhaven_hand-outs.docx");
    let page = city.done(&["--language", "de", "benchmark", "handout", "integrating-cities", "--factors", "2", "--format", "text"]);
    assert!(page.contains("2 Strategie") && page.contains("Tisch oder Gruppe"), "{page}");
    let told = city.done(&["benchmark", "handout", "integrating-cities", "--format", "docx", "--output", "."]);
    assert!(told.contains("_integrating-cities_hand-outs.docx"), "{told}");
    let refused = city.fails(2, &["export", "latest", "--report", "handout", "--format", "csv"]);
    assert!(refused.contains("--format docx"), "{refused}");
    assert!(city.fails(2, &["export", "latest", "--report", "handout", "--factors", "99", "--format", "text"]).contains("strategy"));
    assert!(city.fails(2, &["export", "latest", "--factors", "2", "--format", "text"]).contains("--report handout"));
    assert!(city.fails(2, &["benchmark", "handout", "nothing"]).contains("integrating-cities"));
}

#[test]
fn who_means_a_lead_that_is_not_there_is_told_who_is() {
    let city = finished();
    let sheet = |more: &[&str]| city.fails(2, &[&["export", "latest", "--report", "lead-sheet"], more].concat());
    assert!(sheet(&["--lead", "zebra", "--format", "docx"]).contains("Press office"));
    assert!(sheet(&["--format", "docx"]).contains("Mayor's office, Press office"));
    assert!(sheet(&["--lead", "Press office", "--format", "ron"]).contains("ron"));
    assert!(sheet(&["--format", "docx", "--output", "sheets"]).contains("FOLDER"), "there is no such folder");
    assert_eq!(
        fs::read_dir(city.folder.path())
            .unwrap()
            .filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|e| e == "docx"))
            .count(),
        0
    );
}

#[test]
fn every_lead_has_a_sheet_in_the_folder_or_none_has() {
    let city = finished();
    fs::create_dir(city.path("sheets")).unwrap();
    let all = ["export", "latest", "--report", "lead-sheet", "--format", "docx", "--output", "sheets"];
    let names = || {
        let mut names: Vec<String> =
            fs::read_dir(city.path("sheets")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    let said = city.done(&all);
    let wanted = ["economy-department", "human-resources", "mayors-office", "press-office"]
        .map(|lead| format!("2026-03-12_lindhaven_{lead}_v1.docx"));
    assert_eq!(names(), wanted);
    assert!(wanted.iter().all(|name| said.contains(name)), "{said}");
    for name in &wanted[..3] {
        fs::remove_file(city.path("sheets").join(name)).unwrap();
    }
    assert!(city.fails(1, &all).contains("press-office"));
    assert_eq!(names(), wanted[3..], "the last one was there, so none was written");
}

#[test]
fn a_session_without_leads_says_that_there_is_nobody_to_write_to() {
    let city = City::new();
    let id = city.new_session("Plan");
    fs::create_dir(city.path("sheets")).unwrap();
    assert!(city.fails(1, &["export", &id, "--report", "lead-sheet", "--format", "docx", "--output", "sheets"]).contains("lead"));
}

/// What `export` writes of the half-way sample with a choice.
fn chosen(city: &City, choice: &[&str]) -> String {
    city.done(&[&["export", "latest", "--format", "text"], choice].concat())
}

#[test]
fn what_goes_out_is_chosen_and_said_on_the_page() {
    let city = City::new();
    city.done(&["import", concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-finished.ron")]);
    let id = city.json(&["list", "--json"])[0]["id"].as_str().unwrap().to_owned();
    city.works(
        &id,
        "s-1",
        vec![
            Change::put(charrette::session::Party {
                id: "p-anna".into(),
                name: "Anna Berg".into(),
                role: "Planner".into(),
                ..Default::default()
            }),
            Change::put(charrette::session::News {
                id: "n-1".into(),
                action: "a1".into(),
                text: "Ask Berg, Anna".into(),
                ..Default::default()
            }),
        ],
    );
    assert!(chosen(&city, &[]).contains("Berg, Anna") && !chosen(&city, &[]).contains("left out"));
    let page = chosen(&city, &["--without-names", "--without-notes", "--without-evidence"]);
    assert!(page.contains("Ask Planner") && !page.contains("Berg"), "{page}");
    for line in ["Names of persons are left out; roles stand for them.", "Notes are left out.", "Evidence is left out."] {
        assert!(page.contains(line), "{line}: {page}");
    }
    let page = chosen(&city, &["--lead", "press"]);
    assert!(page.contains("Press office leads are here") && page.contains("A1") && !page.contains("A4"), "{page}");
    let page = chosen(&city, &["--key-factor", "5"]);
    assert!(page.contains("A4") && !page.contains("A3") && page.contains("Only what belongs to key factor 5"), "{page}");
    assert!(chosen(&city, &["--organisation", "Economy department"]).contains("A4"));
    assert!(city.fails(1, &["export", "latest", "--format", "text", "--lead", "nobody"]).contains("Press office"));
    assert!(city.fails(1, &["export", "latest", "--format", "text", "--key-factor", "3"]).contains("has not taken up"));
    assert!(city.fails(1, &["export", "latest", "--format", "text", "--organisation", "office"]).contains("can mean several"));
}

#[test]
fn a_cut_session_comes_in_beside_the_whole_one_and_continues_nothing() {
    let city = City::new();
    city.done(&["import", concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-finished.ron")]);
    city.done(&["export", "latest", "--format", "ron", "--without-evidence", "--output", "cut.ron"]);
    let before = city.json(&["list", "--json"]);
    city.done(&["import", "cut.ron"]);
    let after = city.json(&["list", "--json"]);
    assert_eq!((before.len(), after.len()), (1, 2));
    assert!(after.contains(&before[0]), "the whole one is as it was");
    assert!(city.done(&["import", "cut.ron"]).contains("nothing"), "the same choice is the same session");
    assert_eq!(city.json(&["list", "--json"]).len(), 2);
}

#[test]
fn a_session_is_handed_over_finished_elsewhere_and_taken_back_as_one_step() {
    let (here, there) = (City::new(), City::new());
    let id = here.new_session("Diversity plan");
    here.works(&id, "1", vec![Change::put(action("a1", "Post the pledge"))]);
    let file = write(&there.path("over.ron"), &here.done(&["export", &id, "--format", "ron"]));

    assert!(there.done(&["import", &file]).contains("taken in"));
    assert_eq!(there.session(&id), here.session(&id));
    assert!(there.done(&["import", &file]).contains("nothing in the file is new"));
    assert_eq!(there.done(&["export", &id, "--format", "ron"]).lines().count(), fs::read_to_string(&file).unwrap().lines().count() + 1);

    let mut begun = there.session(&id).actions.values().next().unwrap().clone();
    let was = begun.clone();
    begun.status = Status::InProgress;
    let finding = Finding { id: "strategy".into(), judgement: Judgement::Partly, ..Finding::default() };
    there.works(&id, "2", vec![Change::between(Some(&was.into()), Some(&begun.into())).unwrap(), Change::put(finding)]);
    let back = write(&here.path("back.ron"), &there.done(&["export", &id, "--format", "ron"]));

    let said = here.done(&["import", &back]);
    assert!(said.contains("~ action Post the pledge: status Not started -> In progress"), "{said}");
    assert!(said.contains("+ finding strategy") && said.contains("as one step"), "{said}");
    assert_eq!(here.session(&id), there.session(&id));
    let history = here.done(&["history", &id]);
    assert!(history.lines().last().unwrap().contains("Taken in from back.ron") && history.lines().count() == 3, "{history}");
    let stacks = here.store().open_session(&SessionId::from(id.as_str())).unwrap().stacks;
    assert_eq!(stacks.undo.len(), 2, "all but the step that made the session can be taken back");
    assert!(here.done(&["import", &back]).contains("nothing in the file is new"));
    assert_eq!(here.json(&["list", "--json"]).len(), 1);
}

#[test]
fn when_both_went_on_both_are_kept() {
    let (here, there) = (City::new(), City::new());
    let id = here.new_session("Plan");
    let file = write(&there.path("over.ron"), &here.done(&["export", &id, "--format", "ron"]));
    there.done(&["import", &file]);
    here.works(&id, "1", vec![Change::put(action("a1", "Ours"))]);
    there.works(&id, "2", vec![Change::put(action("a2", "Theirs"))]);
    let back = write(&here.path("back.ron"), &there.done(&["export", &id, "--format", "ron"]));

    let said = here.done(&["import", &back]);
    assert!(said.contains("both are kept"), "{said}");
    let copy = said.split_whitespace().next().unwrap().to_owned();
    assert_ne!(copy, id);
    assert_eq!(here.json(&["list", "--json"]).len(), 2);
    let titles = |id: &str| here.session(id).actions.values().map(|action| action.title.clone()).collect::<Vec<_>>();
    assert_eq!((titles(&id), titles(&copy)), (vec!["Ours".to_owned()], vec!["Theirs".to_owned()]));
}

#[test]
fn a_copy_is_a_session_of_its_own_and_one_in_the_trash_comes_back() {
    let city = City::new();
    let id = city.new_session("Plan");
    let file = write(&city.path("plan.ron"), &city.done(&["export", &id, "--format", "ron"]));
    let copy = city.done(&["import", "--as-copy", &file]).split_whitespace().next().unwrap().to_owned();
    assert_ne!(copy, id);
    assert_eq!(city.json(&["list", "--json"]).len(), 2);
    city.done(&["trash", "put", &id]);
    assert!(city.done(&["import", &file]).contains("back among the sessions"));
    assert_eq!(city.json(&["list", "--json"]).len(), 2);
}

#[test]
fn a_file_that_is_no_sound_session_changes_nothing() {
    let city = City::new();
    let id = city.new_session("Plan");
    city.works(&id, "1", vec![Change::put(action("a1", "One")), Change::put(action("a2", "Two"))]);
    let good = city.done(&["export", &id, "--format", "ron"]);
    let alter = |old: &str, new: &str| {
        assert!(good.contains(old), "{old} in\n{good}");
        good.replacen(old, new, 1)
    };
    let before = city.json(&["list", "--json"]);
    let date = good.lines().find(|line| line.contains("date:")).unwrap().to_owned();
    for (name, text) in [
        ("truncated", good[..good.len() / 2].to_owned()),
        ("format", alter("format: 1", "format: 9")),
        ("field", alter("format: 1", "form: 1")),
        ("double", alter("id: \"a2\"", "id: \"a1\"")),
        ("lost", alter("id: \"a2\"", "id: \"a2\", lead: \"nobody\"")),
        ("date", alter(&date, "date: \"2026-02-30\",")),
        ("deep", "[".repeat(10_000)),
        ("empty", String::new()),
        ("other", "KeyFactor(id: \"x\")".to_owned()),
    ] {
        let file = write(&city.path(&format!("{name}.ron")), &text);
        let trouble = city.fails(1, &["import", &file]);
        assert!(trouble.contains("not") && !trouble.contains("panicked"), "{name}: {trouble}");
    }
    fs::write(city.path("bytes.ron"), b"Session(\xff\xfe").unwrap();
    city.fails(1, &["import", "bytes.ron"]);
    fs::File::create(city.path("huge.ron")).unwrap().set_len(100_000_000).unwrap();
    assert!(city.fails(1, &["import", "huge.ron"]).contains("MB"));
    city.fails(1, &["import", "missing.ron"]);
    city.fails(1, &["import", "."]);
    assert_eq!(city.json(&["list", "--json"]), before);
    assert!(city.done(&["check"]).contains("whole"));
}

#[test]
fn the_samples_come_in_and_go_out_byte_for_byte() {
    let city = City::new();
    let samples = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions"));
    for sample in fs::read_dir(samples).unwrap() {
        let path = sample.unwrap().path();
        let said = city.done(&["import", path.to_str().unwrap()]);
        let id = said.split_whitespace().next().unwrap();
        let out = city.done(&["export", id, "--format", "ron"]);
        let (head, steps) = out.split_once("    lineage: [").unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(format!("{head})\n"), text.split_once("    lineage: [").map_or(text.clone(), |(head, _)| format!("{head})\n")));
        assert!(!steps.is_empty());
        for words in [&["show", id][..], &["history", id], &["export", id, "--format", "markdown"]] {
            assert!(!city.done(words).contains(|c: char| c.is_control() && c != '\n'), "{words:?}");
        }
    }
    assert_eq!(city.json(&["list", "--json"]).len(), fs::read_dir(samples).unwrap().count());
}

#[test]
fn a_benchmark_of_ones_own_is_checked_and_used() {
    let city = City::new();
    assert!(
        city.done(&["benchmark", "list"])
            .contains("13 key factors, 61 guide questions (39 closed, 22 open), 24 examples, 7 context factors")
    );
    let show = city.done(&["benchmark", "show", "integrating-cities"]);
    assert!(
        show.contains("13  Monitoring and evaluation")
            && show.contains("EUROCITIES")
            && show.lines().all(|line| line.chars().count() <= 80)
    );

    write(&city.path("template.ron"), &city.done(&["benchmark", "template"]));
    assert!(city.done(&["benchmark", "check", "template.ron"]).contains("our-benchmark 2026: no faults"));

    let ron = city.done(&["benchmark", "show", "integrating-cities", "--ron"]);
    let own = write(&city.path("own.ron"), &ron.replacen("\"integrating-cities\"", "\"our-own\"", 1));
    assert!(city.done(&["benchmark", "check", &own]).contains("our-own 2012: no faults"));
    let id = city.done(&["new", "--no-open", "--benchmark", &own, "--title", "Own"]).trim().to_owned();
    assert_eq!(city.session(&id).about.benchmark, "our-own");

    let elsewhere = City::new();
    let file = write(&elsewhere.path("own.ron"), &city.done(&["export", &id, "--format", "ron"]));
    elsewhere.done(&["import", &file]);
    assert_eq!(elsewhere.session(&id).about.benchmark, "our-own", "the benchmark travels with the session");

    let broken = ron.replacen("format: 1", "format: 2", 1).replacen("kind: Closed", "kind: Shut", 1);
    write(&city.path("broken.ron"), &broken);
    let told = city.call(&["benchmark", "check", "broken.ron"]);
    assert_eq!(told.code, 1);
    let lines: Vec<&str> = told.out.lines().collect();
    assert_eq!(lines[0], "broken.ron:2:13: format 2 is not known to this program; expected: `1`");
    assert!(lines[1].starts_with("broken.ron:") && lines[1].ends_with("`Shut` is no `kind`; expected: `Closed`, `Open`"), "{}", lines[1]);
    assert_eq!((lines.len(), told.trouble.trim()), (2, "2 faults in one file"));
    city.fails(1, &["new", "--no-open", "--benchmark", "broken.ron"]);
    city.fails(1, &["benchmark", "check", "nowhere"]);
}

#[test]
fn a_backup_is_a_database_of_its_own() {
    let city = City::new();
    city.fails(1, &["backup", "copy.db"]);
    city.fails(1, &["check"]);
    assert!(!city.database().exists());
    let id = city.new_session("Plan");
    assert!(city.done(&["backup", "copy.db"]).contains("copy.db"));
    assert!(city.fails(1, &["backup", "copy.db"]).contains("Choose another name"));
    let copy = city.path("copy.db");
    let rows: Vec<Value> = serde_json::from_str(&city.done(&["--database", copy.to_str().unwrap(), "list", "--json"])).unwrap();
    assert_eq!(rows[0]["id"], id.as_str());
    assert!(city.done(&["check"]).contains("one session, one step"));
}

#[test]
fn what_was_deleted_can_be_brought_back_until_the_trash_is_emptied() {
    let city = City::new();
    assert_eq!(city.done(&["trash", "list", "--json"]), "[]\n");
    let id = city.new_session("Plan");
    city.done(&["trash", "put", &id]);
    assert_eq!(city.done(&["list", "--json"]), "[]\n");
    assert!(city.done(&["trash", "list"]).contains(&id));
    city.fails(1, &["show", &id]);
    city.done(&["trash", "restore", "Plan"]);
    assert_eq!(city.json(&["list", "--json"]).len(), 1);
    city.fails(1, &["trash", "restore", &id]);
    city.done(&["trash", "put", &id]);
    assert!(city.fails(2, &["trash", "empty"]).starts_with("One session would be deleted for good"));
    assert!(city.done(&["trash", "list"]).contains(&id), "nobody agreed, so it is still there");
    assert!(city.done(&["trash", "empty", "--yes"]).contains("One session deleted for good"));
    assert!(city.done(&["trash", "empty"]).contains("empty"));
    city.fails(1, &["trash", "restore", &id]);
}

#[test]
fn a_damaged_database_is_found_and_told() {
    let city = City::new();
    for title in ["One", "Two"] {
        city.new_session(title);
    }
    let mut bytes = fs::read(city.database()).unwrap();
    let rest = bytes.len() / 2;
    bytes[rest..].fill(0x5a);
    fs::write(city.database(), bytes).unwrap();
    let _gone = fs::remove_file(city.path("charrette.db-wal"));
    let told = city.call(&["check"]);
    assert_eq!(told.code, 1, "{told:?}");
    assert!(!told.trouble.is_empty() && !told.trouble.contains("panicked"), "{told:?}");
}

#[test]
fn what_a_damage_has_hit_is_told_and_the_rest_is_brought_to_safety() {
    let city = City::new();
    let (first, second) = (city.new_session("Plan of schools"), city.new_session("Plan of parks"));
    for n in 0..40 {
        let record =
            Action { detail: "What the room said of it. ".repeat(30), number: n + 1, ..action(&format!("a{n}"), "Ask the library") };
        city.works(&first, &n.to_string(), vec![Change::put(record)]);
    }
    // A page in the middle of the actions' table is overwritten.
    let page = rusqlite::Connection::open(city.database()).unwrap();
    let root: i64 = page.query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'action'", [], |row| row.get(0)).unwrap();
    let root = usize::try_from(root).unwrap();
    drop(page);
    let mut bytes = fs::read(city.database()).unwrap();
    bytes[(root - 1) * 4096 + 8..root * 4096].fill(0x5a);
    fs::write(city.database(), &bytes).unwrap();
    let told = city.call(&["check"]);
    assert_eq!(told.code, 1, "{told:?}");
    assert!(
        told.out.contains(&format!("Session {first} \"Plan of schools\": not every entry of one kind (action) can be read.")),
        "{told:?}"
    );
    assert!(!told.out.contains(&format!("Session {second}")) && told.out.contains("Sessions that are whole: 1 of 2."), "{told:?}");
    assert!(told.trouble.contains("charrette restore") && told.trouble.contains("--salvage"), "{told:?}");
    let saved = city.done(&["check", "--salvage", "saved.db"]);
    assert!(saved.contains("40 entries (action) could not be read and came back from its history"), "{saved}");
    assert!(saved.contains("2 sessions are in saved.db"), "{saved}");
    assert_eq!(fs::read(city.database()).unwrap(), bytes, "the damaged file is left as it is");
    assert!(city.fails(1, &["check", "--salvage", "saved.db"]).contains("saved.db"), "never over what is there");
    let saved = city.path("saved.db");
    let saved = ["--database", saved.to_str().unwrap()];
    assert!(city.done(&[&saved[..], &["check"]].concat()).contains("2 sessions, 42 steps"));
    assert!(city.done(&[&saved[..], &["show", &first]].concat()).contains("Ask the library"));
}

#[test]
fn a_backup_is_looked_into_and_put_back() {
    let city = City::new();
    assert!(city.done(&["restore"]).contains("no backup"));
    city.new_session("Plan of schools");
    let day = charrette::time::Date::constant(2026, 3, 12);
    charrette::store::back_up(&city.database(), day, &false.into()).unwrap();
    let later = city.new_session("Plan of parks");
    let list = city.done(&["restore"]);
    assert!(list.starts_with("2026-03-12  one session, last altered "), "{list}");
    let told = city.call(&["restore", "latest"]);
    assert_eq!((told.code, city.json(&["list", "--json"]).len()), (2, 2), "nobody said yes: {told:?}");
    assert!(told.out.contains("Plan of schools") && told.out.contains(&format!("would be gone: Plan of parks ({later})")), "{told:?}");
    assert!(told.trouble.contains("--yes"), "{told:?}");
    assert!(city.fails(1, &["restore", "2026-03-11"]).contains("2026-03-11"));
    {
        let _another_window = city.store();
        assert!(city.call(&["restore", "2026-03-12", "--yes"]).trouble.contains("Close the other windows"));
    }
    assert!(city.done(&["restore", "2026-03-12", "--yes"]).contains("-before-restore.db"));
    assert_eq!(city.json(&["list", "--json"]).len(), 1);
    let undo = city.done(&["restore"]).lines().next().unwrap().split_whitespace().next().unwrap().to_owned();
    assert!(undo.ends_with("-before-restore"), "{undo}");
    city.done(&["restore", &undo, "--yes"]);
    assert_eq!(city.json(&["list", "--json"]).len(), 2);
}

#[test]
fn a_file_that_is_no_database_of_ours_is_left_alone() {
    let city = City::new();
    for (name, bytes) in [("notes.txt", &b"my notes, dear to me"[..]), ("empty-ish.db", &[0_u8; 4096][..])] {
        fs::write(city.path(name), bytes).unwrap();
        let trouble = city.fails(1, &["--database", name, "list"]);
        assert!(trouble.contains("--database"), "{trouble}");
        assert_eq!(fs::read(city.path(name)).unwrap(), bytes);
    }
    city.fails(1, &["--database", ".", "new", "--no-open"]);
    let trouble = city.fails(1, &["--database", "notes.txt/deeper.db", "new", "--no-open"]);
    assert!(trouble.contains("notes.txt"), "{trouble}");
}

#[test]
fn a_database_that_is_busy_or_newer_is_told_and_left_alone() {
    let city = City::new();
    city.new_session("Plan");
    let other = rusqlite::Connection::open(city.database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(city.fails(1, &["new", "--no-open"]).contains("busy"));
    assert_eq!(city.json(&["list", "--json"]).len(), 1, "who writes keeps nobody from reading");
    other.execute_batch("ROLLBACK; PRAGMA user_version = 9999").unwrap();
    assert!(city.fails(1, &["list"]).contains("newer version"));
}

#[test]
fn without_a_named_file_the_sessions_lie_in_the_data_folder() {
    let city = City::new();
    let home = city.path("home");
    let call = |words: &[&str]| {
        let mut command = city.command();
        command.env_remove("CHARRETTE_DATABASE").env("HOME", &home).env_remove("XDG_DATA_HOME").args(words);
        told(&mut command)
    };
    assert_eq!(call(&["list", "--json"]).out, "[]\n");
    assert!(!home.exists(), "looking leaves nothing behind");
    assert_eq!(call(&["new", "--no-open"]).code, 0);
    if cfg!(target_os = "linux") {
        assert!(home.join(".local/share/charrette/charrette.db").is_file());
    }
}

#[test]
fn the_terminal_program_asks_for_a_terminal() {
    let city = City::new();
    let id = city.new_session("Plan");
    for words in [&[][..], &["resume"], &["resume", &id], &["new"], &["new", "--title", "Other"], &["new", "--review-again", &id]] {
        assert!(city.fails(1, words).contains("terminal"), "{words:?}");
    }
    let left = city.done(&["list"]);
    assert!(left.lines().count() == 1 && left.contains(&id), "nothing is made that cannot be opened: {left}");
    assert!(City::new().fails(1, &["resume"]).contains("no session yet"));
    assert!(City::new().fails(1, &["demo"]).contains("terminal"));
}

#[test]
fn packagers_get_completions_and_a_manual() {
    let city = City::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(city.done(&["completions", shell]).contains("charrette"), "{shell}");
    }
    let man = city.done(&["man"]);
    assert!(man.contains(".TH charrette 1") && man.contains("SYNOPSIS") && man.contains("charrette\\-export"), "{man}");
    // A package is built for everybody: only the call itself says another language.
    let settings = write(&city.path("mine.ron"), "(language: \"nb\")");
    for words in [&["man"][..], &["completions", "fish"]] {
        let told = told(city.command().env("CHARRETTE_CONFIG", &settings).args(words));
        assert_eq!(told.out, city.done(words), "{words:?}");
    }
    for (code, heading, said) in
        [("nb", "OVERSIKT", "Åpne en økt der dere sluttet"), ("de", "ÜBERSICHT", "dort öffnen, wo er verlassen wurde")]
    {
        let man = city.done(&["--language", code, "man"]);
        let headings = man.lines().filter(|line| line.starts_with(".SH "));
        let english = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "ARGUMENTS", "EXTRA", "FOR EVERY COMMAND"];
        assert_eq!(headings.clone().find(|line| english.iter().any(|word| line.contains(word))), None);
        assert!(headings.clone().count() > 100 && man.contains(heading) && man.contains(said), "{man}");
        assert!(!man.contains("Possible values") && !man.contains("[default"), "{man}");
        assert!(city.done(&["completions", "fish", "--language", code]).contains(said), "{code}");
    }
}

#[test]
fn a_pipe_that_is_closed_is_no_error() {
    let city = City::new();
    for n in 0..3 {
        city.new_session(&format!("Session {n}"));
    }
    for words in [
        &["list"][..],
        &["list", "--json"],
        &["show", "latest"],
        &["benchmark", "show", "integrating-cities", "--ron"],
        &["completions", "bash"],
        &["man"],
        &["--help"],
        &["help", "export"],
    ] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_charrette"))
            .args(words)
            .env("CHARRETTE_DATABASE", city.database())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(0), String::new()), "{words:?}");
    }
    let head = format!("'{}' benchmark show integrating-cities --ron | head -n 1", env!("CARGO_BIN_EXE_charrette"));
    let output = std::process::Command::new("sh").args(["-c", &head]).output().unwrap();
    assert_eq!((output.stdout, output.stderr), (b"Benchmark(\n".to_vec(), vec![]));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_behind_stdout_is_told() {
    let city = City::new();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_charrette"))
        .args(["benchmark", "list"])
        .env("CHARRETTE_DATABASE", city.database())
        .stdout(full)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("could not be printed"));
}

#[test]
fn colours_stay_away_where_nobody_wants_them() {
    let city = City::new();
    city.new_session("Plan");
    for words in [&["--help"][..], &["list"], &["show", "latest"], &["dance"]] {
        let told = city.call(words);
        assert!(!told.out.contains('\u{1b}') && !told.trouble.contains('\u{1b}'), "{words:?}");
        assert!(!on_a_terminal(&city, words, true).contains('\u{1b}'), "{words:?} with NO_COLOR");
    }
    assert!(on_a_terminal(&city, &["--help"], false).contains("\u{1b}["), "help has colours on a terminal");
}

/// What the program prints on a real terminal.
fn on_a_terminal(city: &City, words: &[&str], no_colour: bool) -> String {
    use std::io::Read;

    use portable_pty::{CommandBuilder, PtySize, native_pty_system};

    let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_charrette"));
    command.args(words);
    command.env("CHARRETTE_DATABASE", city.database());
    command.env("TERM", "xterm-256color");
    command.env_remove("NO_COLOR");
    if no_colour {
        command.env("NO_COLOR", "1");
    }
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut bytes = Vec::new();
    // A terminal whose program has left ends with an error on some systems.
    let _ended = reader.read_to_end(&mut bytes);
    child.wait().unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn the_settings_are_written_out_and_what_is_altered_in_them_counts() {
    let city = City::new();
    let first = city.call(&["config"]);
    assert_eq!(first.code, 0, "{}", first.trouble);
    for line in [
        "    palette: own,",
        "    language: \"en\",",
        "    mouse: true,",
        "    horizon: 3,",
        "    dots: 3,",
        "    minutes: 0,",
        "    forget_after_years: 0,",
    ] {
        let lines: Vec<&str> = first.out.lines().collect();
        let at = lines.iter().position(|other| *other == line);
        let at = at.ok_or_else(|| format!("{line} in {}", first.out)).unwrap();
        assert!(lines[at - 1].starts_with("    // "), "{}", first.out);
    }
    // It says where it belongs; there it is read from then on.
    let place = city.path("settings/charrette/config.ron");
    assert!(first.trouble.contains(place.to_str().unwrap()) && first.trouble.contains("none yet"), "{}", first.trouble);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    write(&place, &first.out.replace("horizon: 3", "horizon: 6").replace("dots: 3", "dots: 5").replace("minutes: 0", "minutes: 150"));
    assert!(city.call(&["config"]).trouble.contains("which is there"));
    let about = city.session(&city.new_session("Plan")).about;
    assert_eq!((about.horizon_months(), about.dots, about.minutes), (6, 5, 150));
    // What is said on the command line wins.
    let id = city.done(&["new", "--no-open", "--title", "Short", "--minutes", "90"]);
    assert_eq!(city.session(id.trim()).about.minutes, 90);
    // Another file by name, and by the variable.
    let other = write(&city.path("other.ron"), "Settings(minutes: 60)");
    let id = city.done(&["new", "--no-open", "--title", "Other", "--config", &other]);
    assert_eq!((city.session(id.trim()).about.minutes, city.session(id.trim()).about.horizon_months()), (60, 3));
    let made = told(city.command().env("CHARRETTE_CONFIG", &other).args(["new", "--no-open", "--title", "By the variable"]));
    assert_eq!(city.session(made.out.trim()).about.minutes, 60);
}

#[test]
fn without_settings_a_session_is_as_the_program_has_it() {
    let city = City::new();
    let about = city.session(&city.new_session("Plan")).about;
    assert_eq!((about.horizon_months(), about.dots.max(3), about.minutes), (3, 3, 0));
    assert!(!city.path("settings").exists(), "none are made");
}

#[test]
fn settings_with_a_fault_are_refused_with_its_place() {
    let city = City::new();
    for (text, place, word) in [
        ("Settings(\n    pallete: dark,\n)", ":2:5", "\"pallete\""),
        ("Settings(palette: purple)", ":1:19", "\"purple\""),
        ("Settings(\n\n  horizon: 0)", ":3:12", "1 to 120"),
        ("Settings(mouse: \"yes\")", ":1:17", "cannot be understood"),
        ("Settings(dots: 1, dots: 2)", ":1:19", "twice"),
        ("colour = blue", ":1:1", "charrette config"),
    ] {
        let file = write(&city.path("mine.ron"), text);
        let trouble = city.fails(1, &["list", "--config", &file]);
        assert!(trouble.contains(&format!("{file}{place}")), "{text}: {trouble}");
        assert!(trouble.contains(word), "{text}: {trouble}");
    }
    let file = write(&city.path("mine.ron"), "Settings(language: \"xx\")");
    assert!(city.fails(2, &["list", "--config", &file]).contains("\"xx\""));
    city.fails(1, &["list", "--config", city.path("missing.ron").to_str().unwrap()]);
    city.fails(1, &["list", "--config", city.folder.path().to_str().unwrap()]);
    assert!(!city.database().exists(), "nothing was done");
    // A language that was asked for wins over one that is not known; and who wants to mend the file is helped.
    city.call(&["list", "--config", &file, "--language", "en"]);
    let told = city.call(&["config", "--config", &file]);
    assert!(told.code == 0 && told.out.contains("palette: own"), "{}", told.trouble);
}

/// The system lets no file grow beyond what a full disk would take: the page breaks off in its middle.
#[cfg(unix)]
#[test]
fn a_disk_that_is_full_in_the_middle_of_a_page_leaves_the_old_one_whole() {
    let city = City::new();
    city.done(&["import", concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/awkward.ron")]);
    for format in ["html", "docx", "xlsx", "json"] {
        let name = format!("plan.{format}");
        fs::write(city.path(&name), "what was there").unwrap();
        let call = "trap '' XFSZ; ulimit -f 72; exec \"$0\" \"$@\"";
        let output = std::process::Command::new("sh")
            .args(["-c", call, env!("CARGO_BIN_EXE_charrette"), "--database"])
            .arg(city.path("charrette.db"))
            .args(["export", "latest", "--format", format, "--force", "--output"])
            .arg(city.path(&name))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{format}: {said}");
        assert!(said.contains("was not written"), "{format}: {said}");
        assert_eq!(fs::read(city.path(&name)).unwrap(), b"what was there", "{format}");
        let left =
            fs::read_dir(city.folder.path()).unwrap().filter(|file| file.as_ref().unwrap().path().to_string_lossy().contains(".part"));
        assert_eq!(left.count(), 0, "{format}");
    }
}

/// Two samples of one city, taken in.
fn two_sessions() -> City {
    let city = City::new();
    for name in ["half-way", "finished"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("sessions/lindhaven-{name}.ron"));
        city.done(&["import", file.to_str().unwrap()]);
    }
    city
}

/// The baseline of Lindhaven is in the file.
fn with_baseline() -> City {
    let city = City::new();
    let sample = format!("{}/sessions/lindhaven-baseline.ron", env!("CARGO_MANIFEST_DIR"));
    city.done(&["import", &sample]);
    city
}

#[test]
fn two_sessions_are_held_against_each_other_as_a_page() {
    let city = two_sessions();
    let page = city.done(&["compare", "lindhav2", "lindhav1"]);
    for told in ["# Then and now", "| 1 Public commitment | In place | Partly in place | Worse |", "Everything counted", "No longer there"]
    {
        assert!(page.contains(told), "{told}\n{page}");
    }
    assert_eq!(page, city.done(&["compare", "lindhav2", "lindhav1"]), "the same sessions, the same page");
    for (format, name) in [("html", "page.html"), ("docx", "page.docx"), ("text", "page.txt")] {
        city.done(&["compare", "lindhav2", "lindhav1", "--format", format, "--output", name]);
        assert!(fs::metadata(city.path(name)).unwrap().len() > 1000, "{format}");
    }
    // What is there already is left alone.
    assert!(city.fails(1, &["compare", "lindhav2", "lindhav1", "--format", "html", "--output", "page.html"]).contains("page.html"));
    city.done(&["compare", "lindhav2", "lindhav1", "--format", "docx"]);
    assert!(city.path("2026-03-12_lindhaven_then-and-now_v1.docx").exists());
}

#[test]
fn three_sessions_are_a_trend() {
    let city = two_sessions();
    let page = city.done(&["compare", "lindhav1", "lindhav2", "lindhav1"]);
    assert!(
        page.contains("# Trend: Lindhaven") && page.contains("| 1 Public commitment | Partly in place | In place | Better |"),
        "{page}"
    );
}

#[test]
fn a_comparison_without_names_names_nobody() {
    let city = two_sessions();
    assert!(city.done(&["compare", "lindhav2", "lindhav1"]).contains("Elif Kaya"));
    let page = city.done(&["compare", "lindhav2", "lindhav1", "--without-names"]);
    assert!(!page.contains("Elif Kaya") && page.contains("district officer"), "{page}");
}

#[test]
fn a_comparison_is_made_with_the_session_it_came_from_or_the_baseline() {
    let city = two_sessions();
    let told = city.fails(1, &["export", "lindhav1", "--report", "comparison", "--format", "markdown"]);
    assert!(told.contains("charrette compare EARLIER lindhav1") && told.contains("lindhav2"), "{told}");
    let told = city.fails(2, &["export", "lindhav1", "--report", "comparison", "--format", "csv"]);
    assert!(told.contains("markdown, html, docx or text"), "{told}");
    let told = city.fails(2, &["export", "lindhav1", "--report", "comparison", "--format", "html", "--key-factor", "2"]);
    assert!(told.contains("--key-factor"), "{told}");
    // Marked as a baseline, it is found.
    let mut store = Store::open(&city.database()).unwrap();
    let opened = store.open_session(&SessionId::from("lindhav2")).unwrap();
    let mut about = opened.session.about.clone();
    about.is_baseline = true;
    let at = Timestamp::read("2026-03-13T09:00:00Z").unwrap();
    let changes = Change::to(&opened.session, about).into_iter().collect();
    let step = Step { id: "mark".into(), seat: store.seat(), at, what: Phrase::new("step-test"), role: Role::Does, changes };
    store
        .commit(Commit { session: "lindhav2".into(), step, seen: opened.seen, settles: vec![], benchmark: None, lineage: vec![] })
        .unwrap();
    drop(store);
    let page = city.done(&["export", "lindhav1", "--report", "comparison", "--format", "markdown"]);
    assert!(page.contains("The earlier session is marked as a baseline."), "{page}");
}

/// The session as the host handed it to the peers, and as they handed it back.
const HOST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/host.ron");
const FOUND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/found.ron");

fn import_found() -> charrette::session::Session {
    charrette::import::read_session(&fs::read_to_string(FOUND).unwrap()).unwrap().session
}

#[test]
fn show_says_whose_it_is_to_change_and_what_makes_it_harder() {
    let city = City::new();
    city.done(&["import", concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-again.ron")]);
    let shown = city.done(&["show", "latest"]).split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["Ours to change: yes", "Ours to change: with others", "What makes it harder: "] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
}

#[test]
fn a_peer_review_goes_out_as_the_page_of_its_stage() {
    let city = City::new();
    let sample = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-peers.ron")).unwrap();
    for (stage, title) in [
        ("self-assessment", "# Peer review: "),
        ("visit", "# Feedback session: "),
        ("conclusions", "# Feedback session: "),
        ("feedback", "# Feedback session: "),
        ("report", "# Peer review report: "),
    ] {
        let at = sample.replacen("stage: \"report\"", &format!("stage: \"{stage}\""), 1);
        city.done(&["import", "--as-copy", &write(&city.path(&format!("{stage}.ron")), &at)]);
        let page = city.done(&["export", "latest", "--format", "markdown"]);
        assert!(page.lines().any(|line| line.starts_with(title)), "{stage}: {page}");
    }
}

#[test]
fn before_the_peers_judged_their_paper_says_that_they_have_not_yet() {
    let city = City::new();
    city.done(&["import", HOST]);
    let page = city.done(&["export", "lindhpr1", "--report", "feedback", "--format", "markdown"]);
    assert!(page.contains("The peers have not judged yet. The host judged 4 of 5 key factors."), "{page}");
    assert!(page.contains("2 Strategy: the peers have not judged it yet, the host says not in place"), "{page}");
    assert!(!page.contains("say not assessed") && !page.contains("not judged by the peers"), "{page}");
}

#[test]
fn a_plan_made_from_a_peer_review_tells_of_both_and_lists_every_recommendation() {
    let city = City::new();
    let sample = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-peers.ron")).unwrap();
    let last = sample.replacen("state: \"open\"", "state: \"final\", version: 1", 1);
    city.done(&["import", &write(&city.path("final.ron"), &last)]);
    let id = city.done(&["new", "--plan-from", "lindhpr1", "--title", "Plan of 2026", "--no-open"]).trim().to_owned();
    let page = city.done(&["export", &id, "--format", "markdown"]);
    for said in [
        "The peers judged it not in place; the host itself had judged it partly in place: Four of nine departments",
        "(stands; the host said partly in place)",
        "What the peers recommended",
        "Tell new staff of the pledge in their first week.",
        "Induction is bought in until 2028",
        "R5 (accepted: A4 of the review (not started))",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let rows = page.lines().filter(|line| (2..=9).any(|n| line.starts_with(&format!("| R{n} |")))).count();
    assert_eq!(rows, 7, "{page}");
    // The whole in plain text has it too.
    let shown = city.done(&["show", "lindhpr1"]).split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["A name on a page is not a champion", "Turn the two mediators", "What keeps the peace in the harbour district"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
}

#[test]
fn what_the_peers_found_comes_back_as_one_step_and_nothing_else_of_their_file() {
    let city = City::new();
    city.done(&["import", HOST]);
    let before = city.session("lindhpr1");
    let steps = |city: &City| city.done(&["history", "lindhpr1"]).lines().count();
    let first = steps(&city);
    let shown = city.fails(1, &["import", FOUND, "--as-peer-findings", "lindhpr1"]);
    assert!(shown.contains("+ 2 Strategy: the peers judge it not in place. ") && shown.contains("--yes"), "{shown}");
    // A line for each thing that they bring, in the words of the room: no ids, and no line for what hangs on another.
    assert!(shown.contains("+ interview I1, 11 May 2026: ") && shown.contains("+ learned in interview I1, on key factor"), "{shown}");
    assert!(!shown.contains("public-commitment"), "{shown}");
    let found = import_found();
    let learned = shown.lines().filter(|line| line.starts_with("+ learned in") || line.starts_with("+ evidence of the peers")).count();
    assert_eq!(learned, found.evidence.values().filter(|evidence| evidence.by_peers).count(), "{shown}");
    assert_eq!(city.session("lindhpr1"), before, "nobody could be asked, so nothing was taken");
    let taken = city.done(&["import", FOUND, "--as-peer-findings", "lindhpr1", "--yes"]);
    assert!(taken.contains("differ on 2 key factors"), "{taken}");
    let after = city.session("lindhpr1");
    assert_eq!((steps(&city), after.peer_findings.len(), after.interviews.len()), (first + 1, 5, 4));
    assert_eq!((&after.findings, &after.actions, &after.about.stage), (&before.findings, &before.actions, &before.about.stage));
    let again = city.call(&["import", FOUND, "--as-peer-findings", "lindhpr1", "--yes"]);
    assert!(again.code == 0 && again.out.contains("Nothing new"), "{again:?}");
    assert_eq!(steps(&city), first + 1);
    for report in ["feedback", "peer-report"] {
        let page = city.done(&["export", "lindhpr1", "--report", report, "--format", "markdown"]);
        assert!(page.contains("A name on a page is not a champion") && page.contains("Four of nine"), "{page}");
    }
}

#[test]
fn findings_of_peers_that_do_not_belong_here_are_told_and_nothing_is_lost() {
    let city = City::new();
    city.done(&["import", HOST]);
    let id = city.new_session("Another one");
    let told = city.fails(1, &["import", FOUND, "--as-peer-findings", &id, "--yes"]);
    assert!(told.contains("another session") && told.contains("Peer review 2026"), "{told}");
    // Another edition of the benchmark.
    let text = fs::read_to_string(FOUND).unwrap();
    let own = text.replacen("edition: \"2012\"", "edition: \"2013\"", 1);
    assert!(own != text);
    let told = city.fails(1, &["import", &write(&city.path("edition.ron"), &own), "--as-peer-findings", "lindhpr1", "--yes"]);
    assert!(told.lines().count() >= 2, "{told}");
    // What the host handed out, unaltered.
    let told = city.fails(1, &["import", HOST, "--as-peer-findings", "lindhpr1", "--yes"]);
    assert!(told.contains("no findings of peers in this file"), "{told}");
    assert!(city.session("lindhpr1").peer_findings.is_empty());
    // A plan has no such papers.
    let told = city.fails(1, &["export", &id, "--report", "feedback", "--format", "markdown"]);
    assert!(told.contains("Another one"), "{told}");
    city.fails(2, &["export", "lindhpr1", "--report", "feedback", "--format", "csv"]);
}

#[test]
fn a_plan_is_made_from_a_finished_review_and_says_so_on_its_page() {
    let city = with_baseline();
    let id = city.done(&["new", "--plan-from", "Baseline 2025", "--title", "Plan", "--no-open"]).trim().to_owned();
    let page = city.done(&["export", &id, "--format", "markdown"]);
    assert!(page.contains("Development plan, made from the internal assessment “Baseline 2025”"), "{page}");
    assert!(page.contains("Not in place (stands)") && page.contains("found it on 3 November 2025"), "{page}");
    // What it is not, it says.
    let said = city.fails(1, &["new", "--plan-from", &id, "--no-open"]);
    assert!(said.contains("is a plan, not a review"), "{said}");
    let said = city.fails(2, &["new", "--plan-from", "Baseline 2025", "--purpose", "assessment", "--no-open"]);
    assert!(said.contains("is a plan"), "{said}");
    let open = city.done(&["new", "--purpose", "assessment", "--title", "Still open", "--no-open"]).trim().to_owned();
    assert!(city.fails(1, &["new", "--plan-from", &open, "--no-open"]).contains("is not finished yet"));
    let both = city.fails(2, &["new", "--plan-from", &open, "--review-again", &open]);
    assert!(both.contains("--plan-from and --review-again <SESSION> do not go together"), "{both}");
    assert!(city.fails(1, &["new", "--review-again", "no-such-thing", "--no-open"]).contains("no-such-thing"));
}

#[test]
fn a_review_is_made_again_with_another_scope_and_another_benchmark() {
    let city = with_baseline();
    let id = city.done(&["new", "--review-again", "Baseline 2025", "--title", "Again", "--factors", "2,3", "--no-open"]).trim().to_owned();
    let session = city.session(&id);
    assert_eq!((session.progress().judged, session.about.scope.len(), session.thens.len(), session.earlier.len()), (0, 2, 5, 6));
    let page = city.done(&["export", &id, "--format", "markdown"]);
    assert!(page.contains("Internal assessment, made again after the internal assessment “Baseline 2025”"), "{page}");
    let left = "Judged then, not taken up now: 1 (was not in place), 8 (was partly in place), 11 (was partly in place).";
    assert!(page.contains("No longer judged: 2 (was not in place).") && page.contains(left), "{page}");
    assert!(page.contains("one has not been gone through"), "{page}");
    fs::write(city.path("own.ron"), city.done(&["benchmark", "template"])).unwrap();
    let other = city.done(&["new", "--review-again", "Baseline 2025", "--benchmark", "own.ron", "--no-open", "--title", "Other"]);
    let page = city.done(&["export", other.trim(), "--format", "markdown"]);
    assert!(page.contains("which used edition integrating-cities 2012"), "{page}");
    // What this benchmark has no place for is listed, never left out.
    assert!(page.contains("strategy (was not in place)") && page.contains("staff-development (was partly in place)"), "{page}");
}

#[test]
fn a_session_made_in_norwegian_or_german_is_written_in_it() {
    for (language, page, factor, word) in
        [("nb", "# Handlingsplan: Plan", "Offentlig", "Ikke vurdert"), ("de", "# Maßnahmenplan: Plan", "Öffentlich", "Nicht eingeschätzt")]
    {
        let city = City::new();
        let id = city.done(&["--language", language, "new", "--title", "Plan", "--no-open"]).trim().to_owned();
        // Whichever language the screen speaks: the page is the session's.
        let written = city.done(&["export", &id, "--format", "markdown"]);
        assert!(written.contains(page) && written.contains(factor) && written.contains(word), "{written}");
        let ron = city.done(&["export", &id, "--format", "ron"]);
        assert!(!ron.contains("KeyFactor"), "the benchmark comes with the program: {ron}");
        let other = City::new();
        other.done(&["import", &write(&other.path("plan.ron"), &ron)]);
        assert_eq!(other.done(&["export", &id, "--format", "markdown"]).lines().next(), written.lines().next());
        let told = city.fails(1, &["--language", language, "show", "no-such-session"]);
        assert!(!told.contains("There is no session"), "trouble is told in it too: {told}");
    }
}

#[test]
fn the_languages_are_listed_and_another_one_is_checked() {
    let city = City::new();
    let listed = city.done(&["language", "list"]);
    assert_eq!(listed.lines().filter(|line| line.ends_with(": complete")).count(), 3, "{listed}");
    assert!(city.fails(2, &["--language", "xx", "list"]).contains("en, nb, de"));
    let template = city.done(&["language", "template"]);
    let own = write(&city.path("own.ftl"), &template);
    assert!(city.done(&["language", "check", &own]).contains("every message is there"));
    let faulty = template.replacen("month-1 = January", "month-1 January", 1) + "\nno-such-message = x\n";
    let told = city.call(&["language", "check", &write(&city.path("faulty.ftl"), &faulty)]);
    assert_eq!(told.code, 1, "{told:?}");
    for said in ["cannot be read", "month-1 is lacking", "no message is called no-such-message"] {
        assert!(told.out.contains(said), "{said}: {}", told.out);
    }
}

const TEA: &str = r#"Practice(
    format: 1,
    id: "tea",
    title: "Tea in the town hall",
    organisation: "Lindhaven",
    city: "Lindhaven",
    country: "Nowhere",
    topics: ["Welcome"],
    source: "Made up for a test",
    shape: Free("Tea was served."),
)
"#;

#[test]
fn practices_are_listed_a_line_each_and_narrowed() {
    let city = City::new();
    let all = city.done(&["practices"]);
    assert_eq!(all.lines().count(), charrette::practice::builtin("en").len(), "{all}");
    assert!(all.lines().any(|line| line.starts_with("kirklees-employee-networks") && line.contains("no year")), "{all}");
    let one = city.done(&["practices", "--topic", "refugees", "--country", "NORWAY", "--year", "2016"]);
    assert!(one.lines().count() == 1 && one.starts_with("bergen-empo"), "{one}");
    assert!(city.done(&["practices", "--year", ""]).contains("kirklees"));
    let none = city.call(&["practices", "--country", "Atlantis"]);
    assert!(none.out.is_empty() && none.trouble.contains("Norway") && none.code == 0, "{}", none.trouble);
    let data = city.json(&["practices", "--topic", "refugees", "--json"]);
    assert_eq!(
        (data[0]["id"].as_str(), data[0]["shape"].as_str(), data[0]["year"].as_str()),
        (Some("bergen-empo"), Some("free"), Some("2016"))
    );
    assert!(city.json(&["practices", "--country", "kingdom", "--json"])[0]["year"].is_null());
    let topics = city.done(&["practices", "topics"]);
    let count = |topic: &str| {
        topics.lines().find(|line| line.starts_with(topic)).and_then(|line| line.split_whitespace().last()).map(str::to_owned)
    };
    assert_eq!((topics.lines().count(), count("Refugees").as_deref(), count("Roma").as_deref()), (22, Some("1"), Some("0")), "{topics}");
    let unknown = city.call(&["practices", "--topic", "zeppelins"]);
    assert!(
        unknown.out.is_empty() && unknown.trouble.starts_with("No practice is about \"zeppelins\". Topics: Anti-discrimination"),
        "{unknown:?}"
    );
    let empty = city.call(&["practices", "--topic", "Roma"]);
    assert!(empty.out.is_empty() && empty.trouble.starts_with("No practice fits."), "{empty:?}");
    assert!(city.done(&["practices", "--topic", "procurement"]).lines().count() == 2, "the examples of a key factor");
    assert!(city.done(&["--language", "de", "practices", "--topic", "refugees"]).contains("bergen-empo"));
    let page = city.done(&["practices", "show", "oslo-equality-data"]);
    assert!(page.contains("Stimulus") && page.contains("Source: Intercultural Cities"), "{page}");
    let near = city.fails(2, &["practices", "show", "equality"]);
    assert!(near.contains("oslo-equality-data"), "{near}");
    assert!(!city.database().exists(), "looking around leaves no file behind");
}

#[test]
fn a_practice_of_ones_own_is_added_once_and_with_faults_not_at_all() {
    let city = City::new();
    fs::write(city.path("tea.ron"), TEA).unwrap();
    let said = city.done(&["practices", "add", "tea.ron"]);
    assert!(said.contains("Tea in the town hall"), "{said}");
    assert!(city.done(&["practices", "--topic", "welcome"]).contains("no year"));
    let again = city.fails(1, &["practices", "add", "tea.ron"]);
    assert!(again.contains("Tea in the town hall"), "{again}");
    let kept = fs::read_to_string(city.path("practices/tea.ron")).unwrap();
    for (wrong, told) in [
        (TEA.replace("    title: \"Tea in the town hall\",\n", ""), "`title` is missing"),
        (TEA.replace("\"Tea in the town hall\"", "\"\""), "wrong.ron:4:12: "),
        (TEA.replace("Free(", "Fre("), "`Purpose(…)`"),
    ] {
        fs::write(city.path("wrong.ron"), wrong.replace("\"tea\"", "\"other\"")).unwrap();
        let said = city.call(&["practices", "add", "wrong.ron"]);
        assert!(said.code == 1 && said.out.contains(told) && said.out.starts_with("wrong.ron:"), "{}", said.out);
    }
    fs::write(city.path("oslo.ron"), TEA.replace("\"tea\"", "\"oslo-equality-data\"")).unwrap();
    assert!(city.fails(1, &["practices", "add", "oslo.ron"]).contains("oslo-equality-data"));
    assert_eq!(fs::read_dir(city.path("practices")).unwrap().count(), 1, "nothing else was taken");
    assert_eq!(fs::read_to_string(city.path("practices/tea.ron")).unwrap(), kept);
    fs::write(city.path("practices/broken.ron"), "Practice(").unwrap();
    let list = city.call(&["practices"]);
    assert!(
        list.out.lines().count() == charrette::practice::builtin("en").len() + 1 && list.trouble.contains("broken.ron"),
        "{}",
        list.trouble
    );
    let template = city.done(&["practices", "template"]);
    fs::write(city.path("ours.ron"), template).unwrap();
    city.done(&["practices", "add", "ours.ron"]);
}

#[test]
fn an_article_is_written_as_a_page_and_stands_in_the_library_once_it_is_kept() {
    let city = City::new();
    let id = city.new_session("Plan 2026");
    assert!(city.fails(1, &["export", &id, "--report", "article", "--format", "markdown"]).contains("Plan 2026"));
    let done = Action { status: Status::Done, number: 1, ..action("a1", "Write letters in plain words") };
    let article = Article {
        id: "t1".into(),
        action: "a1".into(),
        title: "Plain letters".to_owned(),
        aim: "To be understood.".to_owned(),
        ..Article::default()
    };
    city.works(&id, "1", vec![Change::put(done), Change::put(article.clone())]);
    let page = city.done(&["export", &id, "--report", "article", "--action", "A1", "--format", "markdown"]);
    assert!(page.contains("# Plain letters") && page.contains("To be understood.") && page.contains("no year"), "{page}");
    let other = city.fails(1, &["export", &id, "--report", "article", "--action", "A7", "--format", "markdown"]);
    assert!(other.contains("A7") && other.contains("A1"), "{other}");
    city.fails(2, &["export", &id, "--report", "article", "--format", "csv"]);
    city.fails(2, &["export", &id, "--report", "plan", "--action", "A1", "--format", "markdown"]);
    city.done(&["export", &id, "--report", "article", "--action", "a1", "--format", "docx"]);
    let names: Vec<String> =
        fs::read_dir(city.folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(names.iter().any(|name| name.ends_with("_lindhaven_article-a1_draft.docx")), "{names:?}");
    assert!(!city.done(&["practices"]).contains("Plain letters"));
    city.works(&id, "2", vec![Change::remove(article.clone()), Change::put(Article { id: "t2".into(), kept: true, ..article })]);
    let line = city.done(&["practices", "--find", "understood"]);
    assert!(line.contains("Plain letters") && line.starts_with(&format!("{id}/t2")), "{line}");
    city.done(&["trash", "put", &id]);
    assert!(!city.done(&["practices"]).contains("Plain letters"), "what is in the trash is on no shelf");
}

/// The three networks of Lindhaven, taken in.
fn three_networks() -> City {
    let city = City::new();
    for name in ["carers", "young", "migrant"] {
        city.done(&["import", &format!("{}/sessions/lindhaven-network-{name}.ron", env!("CARGO_MANIFEST_DIR"))]);
    }
    city
}

#[test]
fn a_session_per_network_is_made_with_its_benchmark_and_its_unit() {
    let city = City::new();
    let make = |unit: &str| {
        let words = ["new", "--no-open", "--benchmark", "employee-networks", "--organisation", "Nordby", "--title", "2026", "--unit", unit];
        city.done(&words).trim().to_owned()
    };
    let (one, two) = (make("Carers"), make("Youth"));
    let opened = city.store().open_session(&one.as_str().into()).unwrap();
    assert_eq!((opened.session.about.unit.as_str(), opened.session.about.benchmark.as_str()), ("Carers", "employee-networks"));
    let page = city.done(&["side-by-side", &one, &two]);
    assert!(page.contains("# Side by side: Nordby, Employee networks") && page.contains("Carers and Youth"), "{page}");
    // Without a name of its own, a network has that of the benchmark's language.
    let page = city.done(&["benchmark", "show", "employee-networks", "--language", "nb"]);
    assert!(page.contains("Nettverk av ansatte") && page.contains("For ett nettverk av ansatte"), "{page}");
}

#[test]
fn every_session_of_a_benchmark_stands_side_by_side_on_one_page() {
    let city = three_networks();
    let other = format!("{}/sessions/lindhaven-finished.ron", env!("CARGO_MANIFEST_DIR"));
    city.done(&["import", &other]);
    let page = city.done(&["side-by-side", "--benchmark", "employee-networks"]);
    for told in [
        "| Key factor | Carers | Staff with a migrant background | Young staff |",
        "| 5 Evaluate | Not assessed | Not in place | Partly in place |",
        "## What several lack",
        "## Whom to ask",
        "## Open actions by unit",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
    assert!(!page.contains("Press office"), "the session of another benchmark stays away");
    let named = city.done(&["side-by-side", "lindnet2", "lindnet3", "lindnet1"]);
    assert_eq!(named, page, "whichever way they are named");
    for (format, name) in [("html", "page.html"), ("docx", "page.docx"), ("text", "page.txt")] {
        city.done(&["side-by-side", "--benchmark", "employee-networks", "--format", format, "--output", name]);
        assert!(city.path(name).is_file());
    }
    city.done(&["side-by-side", "--benchmark", "employee-networks", "--format", "docx"]);
    assert!(city.path("2026-03-04_lindhaven_side-by-side_draft.docx").is_file());
    assert!(city.fails(1, &["side-by-side", "lindnet1", "lindnet2", "--format", "html", "--output", "page.html"]).contains("page.html"));
}

#[test]
fn one_damaged_session_keeps_nobody_from_the_others_side_by_side() {
    let city = three_networks();
    let damage = |sql: &str| {
        let conn = rusqlite::Connection::open(city.database()).unwrap();
        conn.execute_batch(sql).unwrap();
    };
    damage(
        "UPDATE finding SET judgement = 'perhaps' WHERE session = 'lindnet3' AND id = (SELECT min(id) FROM finding WHERE session = 'lindnet3')",
    );
    let told = city.call(&["side-by-side", "--benchmark", "employee-networks"]);
    assert!(told.code == 0 && told.out.contains("| Key factor | Carers | Young staff |"), "{told:?}");
    assert!(told.out.contains("“Migrant staff 2026” is not here: its session cannot be read."), "{}", told.out);
    assert!(told.trouble.contains("“Migrant staff 2026” is not on the page.") && told.trouble.contains("perhaps"), "{}", told.trouble);
    // Whoever names it is told by name, and where nothing can be read that is the trouble.
    city.fails(1, &["side-by-side", "lindnet1", "lindnet3"]);
    damage("UPDATE finding SET judgement = 'perhaps'");
    assert!(city.fails(1, &["side-by-side", "--benchmark", "employee-networks"]).contains("perhaps"));
}

#[test]
fn one_damaged_session_keeps_nobody_from_reporting_on_the_others() {
    let city = three_networks();
    let damage = |sql: &str| rusqlite::Connection::open(city.database()).unwrap().execute_batch(sql).unwrap();
    let report = ["report", "--from", "2026-01-01", "--to", "2026-12-31"];
    assert!(!city.done(&report).contains("cannot be read"));
    damage("UPDATE finding SET judgement = 'perhaps' WHERE session = 'lindnet3'");
    let page = city.done(&report);
    assert!(page.contains("One session cannot be read") && page.contains("Migrant staff 2026 (what it has to tell is missing"), "{page}");
    let at = |text: &str| page.find(text).unwrap();
    assert!(at("One session cannot be read") < at("Carers"), "first of all");
    damage("UPDATE finding SET judgement = 'perhaps'");
    assert!(city.fails(1, &report).contains("perhaps"));
}

#[test]
fn units_are_narrowed_by_organisation_and_period() {
    let city = three_networks();
    let page = city.done(&["side-by-side", "--benchmark", "employee-networks", "--organisation", "lindhaven", "--to", "2026-02-28"]);
    assert!(page.contains("Carers") && page.contains("Young staff") && !page.contains("migrant background"), "{page}");
    let told = city.fails(1, &["side-by-side", "--benchmark", "employee-networks", "--from", "2026-03-01"]);
    assert!(told.contains("only one session") && told.contains("Migrant staff 2026"), "{told}");
    let told = city.fails(1, &["side-by-side", "--benchmark", "employee-networks", "--organisation", "Nordby"]);
    assert!(told.contains("made with employee-networks"), "{told}");
    let told = city.fails(2, &["side-by-side", "--benchmark", "employee-networks", "--from", "2026-03-01", "--to", "2026-02-01"]);
    assert!(told.contains("1 March 2026") && told.contains("1 February 2026"), "{told}");
}

#[test]
fn what_cannot_stand_side_by_side_is_refused_in_words() {
    let city = three_networks();
    let other = format!("{}/sessions/lindhaven-finished.ron", env!("CARGO_MANIFEST_DIR"));
    city.done(&["import", &other]);
    let told = city.fails(1, &["side-by-side", "lindnet1", "lindhav1"]);
    assert!(told.contains("Integrating Cities") && told.contains("Employee networks"), "{told}");
    let told = city.fails(1, &["side-by-side", "lindnet1", "lindnet1"]);
    assert!(told.contains("only one session") && told.contains("Carers 2026"), "{told}");
    let told = city.fails(1, &["side-by-side", "--benchmark", "nothing-of-ours"]);
    assert!(told.contains("employee-networks, integrating-cities"), "{told}");
    city.fails(2, &["side-by-side"]);
    city.fails(2, &["side-by-side", "lindnet1", "--benchmark", "employee-networks"]);
}

#[test]
fn it_is_said_of_a_new_session_that_its_unit_is_not_in_the_list_and_it_is_made() {
    let city = city_with_units();
    let make = |organisation: &str, unit: &str| {
        let told = city.call(&["new", "--no-open", "--title", "2027", "--organisation", organisation, "--unit", unit]);
        assert_eq!(told.code, 0, "{told:?}");
        // What is printed is the id and nothing else: scripts go on with it.
        let opened = city.store().open_session(&told.out.trim().into()).unwrap();
        assert_eq!(opened.session.about.unit, unit.trim());
        told.trouble
    };
    assert_eq!(make("Lindhaven", "district NORTH"), "");
    let told = make("Lindhaven", "Distrikt Nrth");
    assert_eq!(told, "Unit Distrikt Nrth: Not in the list of units; it may stay so. Near it: District North.\n");
    assert_eq!(make("Lindhaven", "Zoo"), "Unit Zoo: Not in the list of units; it may stay so.\n");
    assert!(make("Westby", "Zoo").contains("The list has no unit of Westby"));
    assert_eq!(make("", "Zoo"), "");
    city.done(&["units", "add", "Reading room", "--under", "District North"]);
    city.done(&["units", "add", "Reading room", "--under", "Library service"]);
    let told = make("Lindhaven (invented)", "reading room");
    assert!(told.contains("May be one of several units: District North / Reading room, Library service / Reading room."), "{told}");
    // A session that goes on from an earlier one takes over the organisation.
    let told = city.call(&["new", "--no-open", "--review-again", "lindhno1", "--unit", "Zoo"]);
    assert!(told.code == 0 && told.trouble.contains("Unit Zoo: Not in the list"), "{told:?}");
    // Where nobody keeps a list, nothing is said.
    let told = City::new().call(&["new", "--no-open", "--title", "E", "--organisation", "E", "--unit", "Carers"]);
    assert!(told.code == 0 && told.trouble.is_empty(), "{told:?}");
}

/// Two units of Lindhaven that have met in 2026, and three that owe a report.
fn city_with_units() -> City {
    let city = City::new();
    for sample in ["lindhaven-north", "lindhaven-library"] {
        city.done(&["import", &format!("{}/sessions/{sample}.ron", env!("CARGO_MANIFEST_DIR"))]);
    }
    for name in ["District North", "Library service", "Harbour"] {
        assert_eq!(city.done(&["units", "add", name, "--owes"]), format!("Added: {name}.\n"));
    }
    city
}

#[test]
fn the_annual_report_tells_of_every_unit_and_names_what_is_missing() {
    let city = city_with_units();
    let page = city.done(&["report", "--from", "2026-01-01", "--to", "2026-12-31"]);
    for said in [
        "2 of 3 that owe a report",
        "### 1 unit without a report\n\n- Harbour\n",
        "- 9 Needs assessment (Diversity in District North 2026, 5 February 2026, District North)",
        "Nobody is responsible",
        "A1, done 14 April 2026: Open every Tuesday since 14 April. 61 people came in May; every second one asked about school.",
        "A3, heard 10 September 2026: Three of five firms have agreed",
        "A2, done 4 May 2026: nobody wrote down what came of it",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.contains("Rolf Lunde"), "names stand there unless somebody chose otherwise");
    let nameless = city.done(&["report", "--from", "2026-01-01", "--to", "2026-12-31", "--without-names"]);
    assert!(!nameless.contains("Rolf") && nameless.contains("buyer of the district"), "{nameless}");
    assert_eq!(page, city.done(&["report", "--from", "2026-01-01", "--to", "2026-12-31", "--organisation", "lindhaven"]));
    for file in ["--format=docx", "--format=html"] {
        city.done(&["report", "--from", "2026-01-01", "--to", "2026-12-31", file, "--output", "."]);
        let ending = file.trim_start_matches("--format=");
        assert!(city.path(&format!("2026-01-01_2026-12-31_lindhaven_annual-report.{ending}")).exists());
    }
}

#[test]
fn a_copy_of_a_session_is_told_in_the_annual_report() {
    let city = city_with_units();
    city.done(&["import", "--as-copy", &format!("{}/sessions/lindhaven-north.ron", env!("CARGO_MANIFEST_DIR"))]);
    let page = city.done(&["report", "--from", "2026-01-01", "--to", "2026-12-31"]);
    assert!(page.contains("One session stands here more than once") && page.contains("(lindhno1)"), "{page}");
}

#[test]
fn a_report_over_a_period_with_nothing_in_it_says_so() {
    let city = city_with_units();
    let page = city.done(&["report", "--from", "2019-01-01", "--to", "2019-12-31"]);
    assert!(page.contains("Nothing falls into this period") && page.contains("The library for everyone"), "{page}");
    assert!(city.fails(2, &["report", "--from", "2026-12-31", "--to", "2026-01-01"]).contains("ends before it begins"));
    assert!(city.fails(2, &["report", "--from", "2026-02-30", "--to", "2026-12-31"]).contains("2026-02-30"));
}

#[test]
fn two_units_of_one_name_in_one_place_are_refused() {
    let city = city_with_units();
    let told = city.fails(1, &["units", "add", "district  NORTH"]);
    assert!(told.contains("There is a unit \"District North\" in that place already"), "{told}");
    city.done(&["units", "add", "Library service", "--under", "District North"]);
    let told = city.fails(2, &["units", "owes", "Library service", "yes"]);
    assert!(told.contains("District North / Library service"), "{told}");
    city.done(&["units", "owes", "District North / Library service", "yes"]);
    let listed = city.json(&["units", "list", "--json"]);
    let paths: Vec<&str> = listed.iter().map(|unit| unit["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["District North", "District North / Library service", "Library service", "Harbour"]);
    let told = city.call(&["units", "remove", "District North"]);
    assert!(told.code == 2 && told.out.contains("1 unit under it"), "{told:?}");
    city.done(&["units", "remove", "District North", "--yes"]);
    assert_eq!(city.json(&["units", "list", "--json"]).len(), 2);
    assert!(city.fails(2, &["units", "rename", "District West", "West"]).contains("There is no unit"));
}

#[test]
fn pages_for_suppliers_and_public_are_cut_from_the_plan() {
    let city = city_with_units();
    let suppliers = city.done(&["export", "lindhno1", "--report", "suppliers", "--format", "markdown"]);
    assert!(suppliers.contains("buyer of the district") && !suppliers.contains("Rolf"), "{suppliers}");
    let early = city.done(&["export", "lindhno1", "--report", "early-results", "--format", "text"]);
    assert!(early.contains("61 people came in May"), "{early}");
    city.fails(2, &["export", "lindhno1", "--report", "suppliers", "--format", "csv"]);
}
