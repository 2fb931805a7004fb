//! A session's life, from the first opening of the file to the last, with something going wrong at each
//! point of it. Whatever goes wrong is told; nothing is half written; the next try does it.

use std::{path::PathBuf, time::Duration};

use charrette::{
    failure::Failure,
    session::{Change, Finding, Id, Logged, Note, Role, Step, StepId},
    store::{Commit, Draft, Place, Store, TakeBack},
    words::Phrase,
};

use super::{
    Call, Fault, Harm, WAYS,
    kit::{self, Program, moment},
    points, told, vfs,
};

const SESSION: &str = "lindhvn1";

/// What a life ends with.
#[derive(Debug, PartialEq)]
struct End {
    everything: String,
    found: usize,
    troubles: usize,
}

/// Somebody who tries again when told that something went wrong.
struct Person {
    fault: Option<Fault>,
    file: PathBuf,
    /// None while the file is closed.
    room: Option<Program>,
    troubles: usize,
    /// As on a network drive.
    network: bool,
}

impl Person {
    /// Does something until it is done: at once, or when it has been told why not and the disk is mended.
    fn does<T>(&mut self, what: &str, mut job: impl FnMut(&mut Self) -> Result<T, Failure>) -> T {
        let before = self.everything();
        // On a disk that stays full a second try fails as well, and does no more harm.
        let tries = if self.fault.is_some_and(|fault| matches!(fault.harm, Harm::FullFromThen | Harm::BusyFromThen)) { 2 } else { 1 };
        for _ in 0..tries {
            match job(self) {
                Ok(done) => return done,
                Err(failure) => {
                    let Some(fault) = self.fault.filter(|_| vfs::harmed() > 0) else { panic!("{what}: {failure:?}") };
                    told(&failure, fault, what);
                    self.troubles += 1;
                    if let Some(room) = &mut self.room {
                        assert!(room.store.meddle().is_autocommit(), "{what}, {fault:?}: something is left open");
                    }
                    assert_eq!(self.everything(), before, "{what}, {fault:?}: half written");
                }
            }
        }
        vfs::mended();
        job(self).unwrap_or_else(|failure| panic!("{what}, {:?}, once more: {failure:?}", self.fault))
    }

    fn everything(&mut self) -> Option<String> {
        vfs::aside(|| self.room.as_mut().map(Program::everything))
    }

    fn opens(&mut self) {
        let file = self.file.clone();
        // Whoever writes for as long as this has the file open, and has set up what is shared.
        let writing = self.fault.is_some_and(|fault| fault.harm == Harm::BusyFromThen);
        let open = || if writing { vfs::aside(|| Store::open(&file)) } else { Store::open(&file) };
        let store = self.does("opening the file", |_| open()).with_patience(Duration::from_millis(3));
        self.room = Some(Program::beside(store, SESSION));
    }

    fn room(&mut self) -> &mut Program {
        self.room.as_mut().unwrap()
    }

    fn step(&mut self, what: &str, commit: Commit) -> Option<Logged> {
        self.does(what, |person| person.room().send(commit.clone()).map(|taken| taken.own).map_err(|refused| refused.failure))
    }

    fn draft(&mut self, text: &str, sync: bool) {
        let draft = Draft { field: "note".into(), base: None, text: text.into(), caret: 2, at: moment(1) };
        self.does("keeping a draft", |person| person.room().store.keep_draft(&SESSION.into(), &draft, sync));
    }

    fn takes_back(&mut self, step: &StepId, redo: bool, id: &str) -> StepId {
        let id = StepId::from(id);
        self.does("taking back", |person| {
            let seen = person.room().seen;
            let room = person.room();
            let taken =
                room.store.take_back(&TakeBack { session: SESSION.into(), step: step.clone(), redo, id: id.clone(), at: moment(90), seen });
            let taken = taken.map_err(|refused| refused.failure)?;
            let own = taken.own.unwrap();
            room.memory.take(&own.step);
            room.seen = own.n;
            Ok(())
        });
        id
    }
}

fn note(id: &str, text: &str) -> Vec<Change> {
    vec![Change::put(Note { id: Id::from(id), text: text.into(), ..Note::default() })]
}

fn begins(room: &mut Program) -> Commit {
    let about = charrette::session::About {
        id: charrette::session::Key::about().id,
        title: "Lindhaven plan".into(),
        benchmark: "small".into(),
        edition: "2026".into(),
        scope: vec!["strategy".into()],
        ..Default::default()
    };
    Commit { benchmark: Some(Box::new(kit::benchmark())), ..room.step(vec![Change::put(about)]) }
}

/// The whole life. Gives what it ends with.
fn life(fault: Option<Fault>, network: bool) -> End {
    let folder = tempfile::tempdir().unwrap();
    vfs::new();
    if network {
        vfs::on_a_network_drive();
    }
    if let Some(fault) = fault {
        vfs::breaks(fault);
    }
    let mut person = Person { fault, file: folder.path().join("charrette.db"), room: None, troubles: 0, network };
    person.opens();
    let first = begins(person.room());
    person.step("beginning a session", first);
    let session = || SESSION.into();
    person.does("home", |person| person.room().store.shelf(0, 9).map(drop));
    let finding = Finding { id: "strategy".into(), reason: "Because".into(), ..Finding::default() };
    let step = person.room().step(vec![Change::put(finding)]);
    person.step("a reason", step);
    let action = person.room().action("Ask the library");
    let step = person.room().step(vec![Change::put(action)]);
    person.step("an action", step);
    person.draft("ha", false);
    person.draft("half", true);
    let step = Commit { settles: vec!["note".into()], ..person.room().step(note("n", "half a sentence")) };
    let taken = person.step("a note", step).unwrap().step.id;
    let undone = person.takes_back(&taken, false, "undone");
    person.takes_back(&undone, true, "redone");
    person.does("the place", |person| {
        let place = Place { room: "walk".into(), question: 2, ..Place::default() };
        person.room().store.keep_place(&session(), &place, moment(91))
    });
    person.does("the history", |person| person.room().store.history(&session(), 99).map(drop));
    person.does("searching", |person| {
        person.room().store.search("library").map(|hits| {
            // While somebody else writes, what is not indexed yet is found later.
            let waits = fault.is_some_and(|fault| fault.harm == Harm::BusyFromThen);
            assert!(hits.len() == 1 || waits, "{fault:?}: {hits:?}");
        })
    });
    let step = person.room().step(note("long", &"word ".repeat(400)));
    person.step("a long note", step);
    person.does("tidying", |person| person.room().store.tidy());
    let step = person.room().step(note("after", "after the log was moved"));
    person.step("a note after tidying", step);
    for (at, what) in [(Some(moment(92)), "into the trash"), (None, "out of the trash")] {
        person.does(what, |person| person.room().store.trash(&session(), at));
    }
    second_session(&mut person);
    let copy = folder.path().join("copy.db");
    person.does("a backup", |person| person.room().store.backup(&copy));
    let stored = person.everything();
    vfs::aside(|| {
        let mut copied = Program::beside(Store::open(&copy).unwrap(), SESSION);
        assert_eq!(Some(copied.everything()), stored, "{fault:?}");
        assert_eq!(copied.store.check().unwrap().faults, [], "{fault:?}");
    });
    person.draft("wor", false);
    person.does("checking", |person| {
        // What the disk does not give is named; the next look finds it whole.
        let health = person.room().store.check()?;
        assert!(health.faults.is_empty() || vfs::harmed() > 0, "{fault:?}: {:?}", health.faults);
        Ok(())
    });
    vfs::aside(|| assert_eq!(person.room().store.check().unwrap().faults, [], "{fault:?}"));
    let memory = person.room().memory.clone();
    person.room = None;
    person.opens();
    let opened = person.does("opening the session", |person| person.room().store.open_session(&session()));
    assert_eq!(opened.session, memory, "{fault:?}: not what memory held");
    assert_eq!(opened.drafts.iter().map(|draft| draft.text.as_str()).collect::<Vec<_>>(), ["wor"], "{fault:?}");
    (person.room().memory, person.room().seen) = (opened.session, opened.seen);
    let step = Commit { settles: vec!["note".into()], ..person.room().step(note("last", "word")) };
    let step = Commit { step: Step { id: "last".into(), role: Role::Does, what: Phrase::new("step-test"), ..step.step }, ..step };
    person.step("a last note", step);
    person.does("tidying at last", |person| person.room().store.tidy());
    assert!(
        !person.network
            || vfs::aside(|| person.room().store.meddle().pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0))).unwrap()
                == "delete"
    );
    person.room = None;
    // As somebody else finds it afterwards.
    vfs::mended();
    let mut after = Program::beside(Store::open(&person.file).unwrap(), SESSION);
    after.opens();
    assert_eq!(after.store.check().unwrap().faults, [], "{fault:?}");
    let found = after.store.search("word sentence").unwrap().len() + after.store.search("word").unwrap().len();
    let kept: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let strays: Vec<_> = kept.iter().filter(|name| name.to_string_lossy().starts_with(".charrette")).collect();
    assert!(strays.is_empty(), "{fault:?}: {strays:?}");
    End { everything: after.everything(), found, troubles: person.troubles }
}

/// Another session, put into the trash and deleted for good.
fn second_session(person: &mut Person) {
    let other = "harbour1";
    let mut commit = begins(person.room());
    commit.session = other.into();
    commit.step.id = "harbour".into();
    commit.seen = 0;
    person.does("a second session", |person| person.room().store.commit(commit.clone()).map(drop).map_err(|refused| refused.failure));
    person.does("trashing it", |person| person.room().store.trash(&other.into(), Some(moment(93))));
    person.does("emptying the trash", |person| person.room().store.empty_trash().map(|count| assert!(count <= 1)));
}

/// Lives through every point of a way, or a sample of them; gives how many there are, how many were tried, and how often somebody was told.
fn lives(call: Call, harm: Harm, sample: usize, network: bool) -> (usize, usize, usize) {
    let whole = life(None, network);
    let calls = vfs::count(call);
    let points = points(calls, sample, 2026);
    let mut troubles = 0;
    for nth in &points {
        let fault = Fault { call, nth: *nth, harm };
        let end = life(Some(fault), network);
        assert_eq!(end.everything, whole.everything, "{fault:?}");
        assert_eq!(end.found, whole.found, "{fault:?}");
        troubles += end.troubles;
    }
    (calls, points.len(), troubles)
}

#[test]
fn whatever_the_disk_refuses_in_a_sessions_life_is_told_and_done_at_the_next_try() {
    for (call, harm) in WAYS {
        let (calls, lived, troubles) = lives(*call, *harm, 5, false);
        println!("{call:?} {harm:?}: {lived} of {calls} points, told {troubles} times");
    }
}

#[test]
fn a_network_drive_that_refuses_something_loses_nothing_either() {
    for (call, harm) in WAYS.iter().filter(|(call, _)| *call != Call::Map) {
        let (calls, lived, troubles) = lives(*call, *harm, 2, true);
        println!("{call:?} {harm:?}: {lived} of {calls} points, told {troubles} times");
    }
}

#[test]
fn a_full_disk_is_called_full_when_the_file_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("there.db");
    vfs::new();
    drop(Store::open(&there).unwrap());
    let mut troubles = 0;
    for nth in 0..80 {
        let fault = Fault { call: Call::Write, nth, harm: Harm::FullFromThen };
        for file in [folder.path().join(format!("new-{nth}.db")), there.clone()] {
            vfs::new();
            vfs::breaks(fault);
            if let Err(failure) = Store::open(&file) {
                told(&failure, fault, "opening the file");
                troubles += 1;
                vfs::mended();
                Store::open(&file).unwrap();
            }
        }
    }
    assert!(troubles > 40, "{troubles}");
}
