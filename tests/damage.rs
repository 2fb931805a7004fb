//! What a bad disk, a broken copy or a stray hand does to the file: it never makes the program fall over or go
//! in circles, it is told in words, and what can be read is brought to safety.
//!
//! `CHARRETTE_FLIPS=1000 cargo test --test damage` tries a thousand flipped bits; without it forty.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[expect(dead_code, reason = "other tests need more of it")]
mod kit;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use charrette::{
    failure::Failure,
    import, report,
    session::{Change, Evidence, Finding, Note, Parked, Party, Role, Session, SessionId, Step},
    store::{Commit, Draft, Salvaged, Store, check, salvage},
    time::{Clock, FixedClock},
    words::{Phrase, Words},
};
use kit::{Program, moment};

/// Instructions of SQLite's machine that no look at this small file may take: a whole one takes a hundredth.
const ENDLESS: u64 = 50_000_000;

/// A folder in memory where there is one: a thousand files are written.
fn place() -> (tempfile::TempDir, PathBuf) {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let file = folder.path().join("charrette.db");
    (folder, file)
}

/// A year's work: one session from a file, one with a long history, one in the trash, a sentence half typed.
fn a_real_database(file: &Path) -> BTreeMap<SessionId, Session> {
    let mut store = Store::open(file).unwrap();
    store.meddle().pragma_update(None, "synchronous", "OFF").unwrap();
    for (n, name) in ["lindhaven-half-way"].iter().enumerate() {
        let path = format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"));
        let incoming = import::read_session(&fs::read_to_string(path).unwrap()).unwrap();
        let changes = Session::default().diff(&incoming.session);
        let what = Phrase::new("step-imported-whole");
        let step = Step { id: format!("import-{n}"), seat: 1, at: moment(1), what, role: Role::Does, changes };
        let benchmark = Some(Box::new(incoming.benchmark));
        store
            .commit(Commit { session: incoming.file.id, step, seen: 0, settles: vec![], benchmark, lineage: incoming.file.lineage })
            .unwrap();
    }
    let mut room = Program::begin(store, "lindhvn1");
    room.does(vec![
        Change::put(Party { id: "p1".into(), rank: "V".into(), name: "Ana".into(), ..Party::default() }),
        Change::put(Evidence { id: "e1".into(), rank: "V".into(), title: "Minutes".into(), ..Evidence::default() }),
    ])
    .unwrap();
    for n in 0..60 {
        let action = charrette::session::Action { lead: Some("p1".into()), ..room.action(&format!("Ask the library for the {n}. time")) };
        room.does(vec![Change::put(action)]).unwrap();
        let note =
            Note { id: format!("n{}", n % 7).into(), rank: "V".into(), text: format!("What was said, {n}. ").repeat(9), ..Note::default() };
        room.does(Change::to(&room.memory, note).into_iter().collect()).unwrap();
        if n % 10 == 0 {
            room.takes_back(false).unwrap().unwrap();
        }
    }
    room.does(vec![
        Change::put(Finding { id: "strategy".into(), reason: "Adopted in May".into(), ..Finding::default() }),
        Change::put(Parked { id: "k1".into(), rank: "V".into(), text: "Parking space".into(), ..Parked::default() }),
    ])
    .unwrap();
    let draft = Draft { field: "note".into(), base: None, text: "half a sen".into(), caret: 10, at: moment(200) };
    room.store.keep_draft(&"lindhvn1".into(), &draft, false).unwrap();
    let mut room = Program::begin(room.store, "lindhvn2");
    room.store.trash(&"lindhvn2".into(), Some(moment(300))).unwrap();
    room.store.tidy().unwrap();
    drop(room);
    sessions(file)
}

/// Every session of a database that is whole.
fn sessions(file: &Path) -> BTreeMap<SessionId, Session> {
    let mut store = Store::open(file).unwrap();
    let rows: Vec<SessionId> = store.shelf(0, 99).unwrap().rows.into_iter().chain(store.trashed().unwrap()).map(|row| row.id).collect();
    rows.into_iter().map(|id| (id.clone(), store.open_session(&id).unwrap().session)).collect()
}

/// Trouble is told in three sentences that a person can read.
fn in_words(failure: &Failure) {
    let told = failure.tell(&Words::of("en"));
    assert!(told.lines().count() >= 3 && !told.contains("{ $") && !told.contains("-why"), "{told}");
}

fn sentence(phrase: &Phrase) -> String {
    let told = Words::of("en").tell(phrase);
    assert!(told.contains(' ') && !told.contains("{ $"), "{told}");
    told
}

/// Opens, lists, shows, looks up the history and searches, as people would.
fn used(file: &Path) {
    let words = Words::of("en");
    let now = FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, 0, 0, 0)).now();
    let mut store = match Store::open(file) {
        Ok(store) => store,
        Err(failure) => return in_words(&failure),
    };
    let spent = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&spent);
    store.meddle().progress_handler(1_000, Some(move || count.fetch_add(1_000, Ordering::Relaxed) > ENDLESS)).unwrap();
    let ids: Vec<SessionId> = match store.shelf(0, 99) {
        Ok(shelf) => shelf.rows.into_iter().map(|row| row.id).collect(),
        Err(failure) => {
            in_words(&failure);
            vec!["lindhvn1".into()]
        }
    };
    for id in ids {
        match store.open_session(&id) {
            Ok(opened) => drop(report::show(&opened.session, &opened.benchmark, &words, &now)),
            Err(failure) => in_words(&failure),
        }
        store.history(&id, 9).err().iter().for_each(in_words);
    }
    store.search("library").err().iter().for_each(in_words);
    store.check().err().iter().for_each(in_words);
    assert!(spent.load(Ordering::Relaxed) < ENDLESS, "it goes in circles");
}

/// Checks and salvages a file in any state. What comes out is whole, what went in is as it was, and a session
/// that is not spoken of is what it was before.
fn mended(file: &Path, before: &BTreeMap<SessionId, Session>) -> Option<Salvaged> {
    let to = file.with_file_name("saved.db");
    let _gone = fs::remove_file(&to);
    let bytes = fs::read(file).unwrap();
    let checked = check(file);
    let mut ids = 0;
    let saved = salvage(file, &to, moment(900), || {
        ids += 1;
        format!("salvaged-{ids}")
    });
    assert_eq!(fs::read(file).unwrap(), bytes, "the damaged file has been written to");
    checked.as_ref().err().into_iter().for_each(in_words);
    checked.iter().flat_map(|health| &health.faults).for_each(|fault| drop(sentence(fault)));
    let told = match saved {
        Ok(told) => told,
        Err(failure) => {
            in_words(&failure);
            assert!(!to.exists());
            return None;
        }
    };
    let said: String = told.told.iter().map(sentence).collect();
    let health = check(&to).unwrap();
    assert_eq!((&health.faults, health.sessions), (&vec![], told.saved), "{said}");
    let after = sessions(&to);
    for (id, session) in before {
        assert!(said.contains(id.as_str()) || after.get(id) == Some(session), "{id} is not what it was, and nobody says so: {said}");
    }
    // Whatever hurts the sessions is found by the check as well.
    if !told.told.is_empty() {
        assert!(checked.map_or(true, |health| !health.faults.is_empty()), "{said}");
    }
    Some(told)
}

/// Numbers that are the same every time.
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

#[test]
fn a_whole_database_is_salvaged_as_it_is() {
    let (_folder, file) = place();
    let before = a_real_database(&file);
    let health = check(&file).unwrap();
    assert_eq!((health.faults, health.sessions, health.sound), (vec![], 3, 3));
    let told = mended(&file, &before).unwrap();
    assert_eq!((told.saved, told.whole, told.told), (3, 3, vec![]));
    let saved = file.with_file_name("saved.db");
    assert_eq!(sessions(&saved), before);
    let dump = |file: &Path| Program::beside(Store::open(file).unwrap(), "lindhvn1").everything();
    // The list of sessions knows when each was made and that one is in the trash; drafts and numbers too.
    let without_benchmark_numbers =
        |text: String| text.lines().filter(|line| !line.starts_with("benchmark |")).collect::<Vec<_>>().join("\n");
    let (old, new) = (without_benchmark_numbers(dump(&file)), without_benchmark_numbers(dump(&saved)));
    let shelf = |text: &str| text.lines().filter(|line| line.starts_with("shelf")).count();
    assert_eq!((shelf(&old), shelf(&new)), (3, 3));
    let without_shelf = |text: &str| text.lines().filter(|line| !line.starts_with("shelf")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(without_shelf(&new), without_shelf(&old));
    assert_eq!(Store::open(&saved).unwrap().trashed().unwrap().len(), 1);
}

#[test]
fn flipped_bits_are_lived_with_told_and_mended() {
    let (_folder, file) = place();
    let before = a_real_database(&file);
    let whole = fs::read(&file).unwrap();
    let flips = std::env::var("CHARRETTE_FLIPS").ok().and_then(|count| count.parse().ok()).unwrap_or(40);
    let mut seed = 20_260_312;
    let (mut all, mut nothing) = (0, vec![]);
    for _ in 0..flips {
        let bit = next(&mut seed) as usize % (whole.len() * 8);
        let mut bytes = whole.clone();
        *bytes.get_mut(bit / 8).unwrap() ^= 1 << (bit % 8);
        fs::write(&file, &bytes).unwrap();
        match mended(&file, &before) {
            Some(told) if told.saved == before.len() => all += 1,
            Some(told) => nothing.push((bit / 8, told.saved)),
            None => nothing.push((bit / 8, 0)),
        }
        fs::write(&file, &bytes).unwrap();
        used(&file);
        for companion in ["-wal", "-shm"] {
            let _gone = fs::remove_file(file.with_file_name(format!("charrette.db{companion}")));
        }
    }
    let saved = format!("{all} of {flips} with every session, in {} pages; not so: {nothing:?}", whole.len() / 4096);
    assert!(all * 100 >= flips * 95, "{saved}");
    if let Some(report) = std::env::var_os("CHARRETTE_FLIPS_REPORT") {
        fs::write(report, saved).unwrap();
    }
}

#[test]
fn a_file_whose_beginning_is_gone_gives_its_sessions_back() {
    let (_folder, file) = place();
    let before = a_real_database(&file);
    let whole = fs::read(&file).unwrap();
    for gone in [16, 100, 4096] {
        let mut bytes = whole.clone();
        bytes.get_mut(..gone).unwrap().fill(0x5a);
        fs::write(&file, &bytes).unwrap();
        assert!(Store::open(&file).is_err());
        let told = mended(&file, &before).unwrap();
        assert_eq!((told.saved, told.whole), (before.len(), before.len()), "{gone} bytes");
        assert_eq!(check(&file).unwrap().faults.last().unwrap().key, "check-beginning");
    }
    // What never was a database of ours has nothing to give back.
    for other in ["Dear all, please find attached. ".repeat(1_000), "x".repeat(5_000)] {
        fs::write(&file, other).unwrap();
        assert_eq!(mended(&file, &BTreeMap::new()), None);
        assert_eq!(check(&file).unwrap_err().key(), "store-not-a-database");
    }
}

#[test]
fn a_file_cut_off_at_any_page_is_lived_with_told_and_mended() {
    let (_folder, file) = place();
    let before = a_real_database(&file);
    let whole = fs::read(&file).unwrap();
    let mut saved = vec![];
    for page in 0..whole.len() / 4096 {
        for more in if page % 8 == 0 { &[0, 700][..] } else { &[0] } {
            fs::write(&file, whole.get(..page * 4096 + more).unwrap()).unwrap();
            saved.push(mended(&file, &before).map_or(0, |told| told.saved));
            fs::write(&file, whole.get(..page * 4096 + more).unwrap()).unwrap();
            used(&file);
            for companion in ["-wal", "-shm"] {
                let _gone = fs::remove_file(file.with_file_name(format!("charrette.db{companion}")));
            }
        }
    }
    assert_eq!(saved.last(), Some(&before.len()), "{saved:?}");
}
