//! A city with a benchmark of its own, in three key factors, and the next edition of it.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its files has failed")]

use std::{fs, path::PathBuf};

use assert_cmd::Command;
use charrette::{
    session::{Action, Change, Evidence, Finding, Id, Indicator, Judgement, Note, Reading, Role, SessionId, Step, Support, loose_ends},
    store::{Commit, Opened, Store, TakeBack},
    time::Timestamp,
    words::Phrase,
};

/// Employee networks, three stages of them.
const FIRST: &str = include_str!("kit/staff-networks.ron");

/// A city's computer.
struct City(tempfile::TempDir);

impl City {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
        self.path(name).to_str().unwrap().to_owned()
    }

    /// What a call printed, what it said beside that, and its code.
    fn call(&self, words: &[&str]) -> (String, String, i32) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_charrette"));
        command.current_dir(self.0.path()).env("TZ", "UTC").env("CHARRETTE_DATABASE", self.path("charrette.db"));
        let output = command.env("XDG_CONFIG_HOME", self.path("settings")).env_remove("CHARRETTE_CONFIG").args(words).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (text(&output.stdout), text(&output.stderr), output.status.code().unwrap())
    }

    fn done(&self, words: &[&str]) -> String {
        let (out, trouble, code) = self.call(words);
        assert_eq!(code, 0, "{words:?}: {trouble}");
        out
    }

    fn fails(&self, words: &[&str]) -> String {
        let (out, trouble, code) = self.call(words);
        assert_ne!(code, 0, "{words:?}: {out}");
        trouble
    }

    fn open(&self, session: &str) -> Opened {
        Store::open(&self.path("charrette.db")).unwrap().open_session(&SessionId::from(session)).unwrap()
    }

    /// One step of the room.
    fn works(&self, session: &str, changes: Vec<Change>) {
        let mut store = Store::open(&self.path("charrette.db")).unwrap();
        let opened = store.open_session(&SessionId::from(session)).unwrap();
        let at = Timestamp::read("2026-03-12T14:00:00Z").unwrap();
        let id = format!("019ce000-0000-7000-8000-{:0>12}", opened.seen);
        let step = Step { id, seat: store.seat(), at, what: Phrase::new("step-new-session"), role: Role::Does, changes };
        store
            .commit(Commit { session: session.into(), step, seen: opened.seen, settles: vec![], benchmark: None, lineage: vec![] })
            .unwrap();
    }

    /// A session on three key factors: one in place, one a gap with a note, an action, evidence and figures.
    fn talked(&self) -> String {
        let file = self.write("mine.ron", FIRST);
        assert!(self.done(&["benchmark", "check", &file]).contains("no faults"));
        let session = self.done(&["new", "--no-open", "--title", "Networks", "--organisation", "Lindhaven", "--benchmark", &file]);
        let session = session.trim().to_owned();
        let finding = |id: &str, judgement, reason: &str| Finding { id: id.into(), judgement, reason: reason.into(), ..Finding::default() };
        self.works(
            &session,
            vec![
                Change::put(finding("engage", Judgement::InPlace, "Forty joined")),
                Change::put(finding("empower", Judgement::NotInPlace, "Nobody may use working hours")),
                Change::put(Note {
                    id: "n".into(),
                    factor: "engage".into(),
                    question: Some("engage/who-knows".into()),
                    text: "New staff do not".into(),
                    ..Note::default()
                }),
                Change::put(Action {
                    id: "a".into(),
                    title: "Ask for two hours a month".into(),
                    factor: Some("empower".into()),
                    question: Some("empower/budget".into()),
                    ..Action::default()
                }),
                Change::put(Evidence { id: "e".into(), title: "Minutes of the network".into(), ..Evidence::default() }),
                Change::put(Support { id: "s".into(), evidence: "e".into(), target: "empower/budget".into() }),
                Change::put(Indicator {
                    id: "i".into(),
                    name: "Hours a member may use".into(),
                    unit: "hours".into(),
                    of: Some("finding/empower".into()),
                    ..Indicator::default()
                }),
                Change::put(Reading {
                    id: "r".into(),
                    indicator: "i".into(),
                    value: "0".into(),
                    unit: "hours".into(),
                    ..Reading::default()
                }),
            ],
        );
        session
    }

    /// The next edition: one key factor has gone, one is new, one says it in other words; a question has gone.
    fn next(&self) -> String {
        let second = FIRST.replace("edition: \"2025\"", "edition: \"2026\"").replace(
            "        KeyFactor(id: \"empower\", name: \"Empower\", statement: \"The network has money and time.\", why: \"Good will wears out.\",\n            questions: [GuideQuestion(id: \"budget\", text: \"Is there a budget?\", kind: Closed)]),\n",
            "        KeyFactor(id: \"equip\", name: \"Equip\", statement: \"Whoever leads the network is trained.\", why: \"It is work.\",\n            questions: [GuideQuestion(id: \"training\", text: \"Which training is there?\", kind: Open)]),\n",
        );
        let second = second.replace(
            "statement: \"Staff know of the network and join it.\"",
            "statement: \"All staff know of the network.\", adapted: \"To join is no duty.\"",
        );
        let second = second
            .replace(",\n                        GuideQuestion(id: \"who-knows\", text: \"Do all staff know of it?\", kind: Closed)", "");
        assert!(second.contains("equip") && !second.contains("empower") && !second.contains("who-knows") && second.contains("adapted"));
        self.write("benchmarks/networks-2026.ron", &second)
    }
}

#[test]
fn three_key_factors_are_walked_and_leave_as_every_page_and_file() {
    let city = City::new();
    let session = city.talked();
    let opened = city.open(&session);
    assert_eq!(opened.session.about.scope, ["engage", "empower", "evolve"].map(Id::from));
    for format in ["markdown", "html", "docx", "text", "csv", "xlsx", "ics", "json", "ron"] {
        let file = city.path(&format!("out.{format}"));
        city.done(&["export", &session, "--format", format, "--output", file.to_str().unwrap()]);
        assert!(fs::metadata(&file).unwrap().len() > 0, "{format}");
    }
    let page = fs::read_to_string(city.path("out.markdown")).unwrap();
    assert!(page.contains("2 Empower") && page.contains("City of Lindhaven, Staff networks, 2025"), "{page}");
    assert!(!page.contains("13") && !page.contains("Integrating Cities"), "nothing of another benchmark: {page}");
    assert!(page.contains("Hours a member may use"), "{page}");
    let shown = city.done(&["show", &session]);
    assert!(shown.contains("Nobody may use working hours") && shown.contains("Hours a member may use"), "{shown}");
    // What has left comes in elsewhere, with its own benchmark.
    let other = City::new();
    other.done(&["import", city.path("out.ron").to_str().unwrap()]);
    assert_eq!(other.open(&session).benchmark, opened.benchmark);
}

#[test]
fn several_editions_stand_side_by_side_and_are_named_with_an_at() {
    let city = City::new();
    city.write("benchmarks/networks-2025.ron", FIRST);
    city.next();
    let list = city.done(&["benchmark", "list"]);
    assert!(list.contains("integrating-cities") && list.contains("2025") && list.contains("2026"), "{list}");
    let made = |wanted: &str| {
        let session = city.done(&["new", "--no-open", "--title", "N", "--benchmark", wanted]);
        city.open(session.trim()).session.about.edition
    };
    assert_eq!(
        (made("staff-networks@2025").as_str(), made("staff-networks").as_str()),
        ("2025", "2026"),
        "the last one, unless another is named"
    );
    let trouble = city.fails(&["new", "--no-open", "--title", "N", "--benchmark", "staff-networks@1999"]);
    assert!(trouble.contains("staff-networks@2025"), "what there is is said: {trouble}");
    city.write("benchmarks/broken.ron", "Benchmark(");
    let (out, trouble, _) = city.call(&["benchmark", "list"]);
    assert!(out.contains("2026") && trouble.contains("broken.ron"), "{out}{trouble}");
}

#[test]
fn a_session_moves_to_the_next_edition_and_what_was_judged_is_not_lost() {
    let city = City::new();
    let session = city.talked();
    city.next();
    let (told, trouble, code) = city.call(&["benchmark", "move", &session, "--to", "staff-networks@2026"]);
    assert_eq!(code, 2, "it asks first: {trouble}");
    for said in [
        "from edition 2025 to edition 2026",
        "key factor equip: Equip",
        "To join is no duty.",
        "key factor empower: Empower",
        "guide question engage/who-knows",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert_eq!(city.open(&session).session.about.edition, "2025", "nothing was altered");
    city.done(&["benchmark", "move", &session, "--to", "staff-networks@2026", "--yes"]);
    let opened = city.open(&session);
    assert_eq!((opened.session.about.edition.as_str(), opened.benchmark.edition.as_str()), ("2026", "2026"));
    assert_eq!(opened.session.about.scope, ["engage", "equip", "evolve"].map(Id::from));
    assert_eq!(opened.session.findings["empower"].reason, "Nobody may use working hours");
    assert_eq!(loose_ends(&opened.session, &opened.benchmark), []);
    let page = city.done(&["export", &session, "--format", "markdown"]);
    for said in [
        "No longer in this edition",
        "Empower, last in edition 2025",
        "Nobody may use working hours",
        "Minutes of the network",
        "New staff do not",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // It can be handed over, and comes in whole.
    let file = city.path("moved.ron");
    city.done(&["export", &session, "--format", "ron", "--output", file.to_str().unwrap()]);
    let other = City::new();
    other.done(&["import", file.to_str().unwrap()]);
    assert_eq!(other.open(&session).benchmark, opened.benchmark);
    assert!(city.done(&["check"]).contains("no faults") || city.call(&["check"]).2 == 0);
}

#[test]
fn a_move_is_one_step_that_is_taken_back_and_done_again_with_its_text() {
    let city = City::new();
    let session = city.talked();
    city.next();
    let before = city.open(&session);
    // The same program that moved it takes it back.
    let mut store = Store::open(&city.path("charrette.db")).unwrap();
    let new = charrette::benchmark::load_path(&city.path("benchmarks/networks-2026.ron")).unwrap();
    let moved = charrette::session::edition::move_to(&before.session, &before.benchmark, &new).unwrap();
    let at = Timestamp::read("2026-03-12T15:00:00Z").unwrap();
    let id = "019ce000-0000-7000-8000-000000000aaa".to_owned();
    let changes = moved.changes(&before.session);
    let step = Step {
        id: id.clone(),
        seat: store.seat(),
        at,
        what: Phrase::new("step-edition").with("edition", "2026"),
        role: Role::Does,
        changes,
    };
    let benchmark = Some(Box::new(moved.benchmark.clone()));
    store
        .commit(Commit { session: session.as_str().into(), step, seen: before.seen, settles: vec![], benchmark, lineage: vec![] })
        .unwrap();
    let mut take = |redo: bool, id: &str| {
        let opened = store.open_session(&SessionId::from(session.as_str())).unwrap();
        let stack = if redo { opened.stacks.redo } else { opened.stacks.undo };
        let step = stack.last().unwrap().clone();
        store.take_back(&TakeBack { session: session.as_str().into(), step, redo, id: id.to_owned(), at, seen: opened.seen }).unwrap();
        store.open_session(&SessionId::from(session.as_str())).unwrap()
    };
    let back = take(false, "019ce000-0000-7000-8000-000000000aab");
    assert_eq!((back.session, back.benchmark), (before.session, before.benchmark), "as if nothing had been");
    let again = take(true, "019ce000-0000-7000-8000-000000000aac");
    assert_eq!((again.session.about, again.benchmark), (moved.about, moved.benchmark));
}

#[test]
fn what_cannot_be_moved_says_why() {
    let city = City::new();
    let session = city.talked();
    let told = city.fails(&["benchmark", "move", &session, "--to", "integrating-cities", "--yes"]);
    assert!(told.contains("is another benchmark") && told.contains("staff-networks"), "{told}");
    let told = city.fails(&["benchmark", "move", &session, "--to", "mine.ron", "--yes"]);
    assert!(told.contains("has this very text already"), "{told}");
    let mut about = city.open(&session).session.about;
    (about.state, about.version) = (charrette::session::State::Final, 1);
    let change = Change::to(&city.open(&session).session, about).unwrap();
    city.works(&session, vec![change]);
    let next = city.next();
    let told = city.fails(&["benchmark", "move", &session, "--to", &next, "--yes"]);
    assert!(told.contains("final, as version 1") && told.contains("Open it again"), "{told}");
}
