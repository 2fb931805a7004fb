//! The store as programs at one table live with it.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod kit;

use std::collections::BTreeSet;

use charrette::{
    failure::Failure,
    session::{
        About, Action, ActionKind, Change, Decision, Evidence, EvidenceKind, Fields, Finding, Id, Judgement, Key, Kind, Level, Note, Party,
        Record, Session, SessionId, Status, stacks,
    },
    store::{Commit, Committed, Draft, Job, Place, Refused, Reply, Store, TakeBack, spawn},
    words::Words,
};
use kit::{Program, benchmark, moment};
use proptest::prelude::*;
use serde_json::Value;

fn alone() -> Program {
    Program::begin(Store::in_memory().unwrap(), "lindhvn1")
}

/// Two programs at one file, both with the session open.
fn two() -> (tempfile::TempDir, Program, Program) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    let first = Program::begin(quick(Store::open(&file).unwrap()), "lindhvn1");
    let mut second = Program::beside(quick(Store::open(&file).unwrap()), "lindhvn1");
    second.opens();
    (folder, first, second)
}

/// The same store without waiting for the disk.
fn quick(mut store: Store) -> Store {
    store.meddle().pragma_update(None, "synchronous", "OFF").unwrap();
    store
}

/// A program takes in what others have done, when they have done anything.
fn hears(program: &mut Program) {
    let news = program.store.news(Some(&program.memory.id), program.seen).unwrap();
    program.learns(news.iter().flatten());
}

/// A program passes over the step that cannot be taken back, or done again.
fn passes_over(program: &mut Program, redo: bool) -> Result<Committed, Refused> {
    let step = if redo { program.stacks.redo.last() } else { program.stacks.undo.last() }.cloned().unwrap();
    program.clock += 1;
    let (at, id) = (moment(program.clock), format!("passing-{}-{}", program.store.seat(), program.clock));
    let passed = program.store.pass_over(&TakeBack { session: program.memory.id.clone(), step, redo, id, at, seen: program.seen })?;
    program.learns(passed.others.iter().chain(&passed.own));
    Ok(passed)
}

fn party(id: &str, name: &str) -> Party {
    Party { id: id.into(), rank: "V".into(), name: name.into(), ..Party::default() }
}

fn finding(factor: &str) -> Finding {
    Finding { id: factor.into(), ..Finding::default() }
}

fn draft(field: &str, text: &str, at: u64) -> Draft {
    Draft { field: field.into(), base: None, text: text.into(), caret: 3, at: moment(at) }
}

fn put(record: impl Into<Record>) -> Vec<Change> {
    vec![Change::put(record)]
}

#[test]
fn every_field_of_a_record_has_its_column_and_no_column_is_left_over() {
    let mut store = Store::in_memory().unwrap();
    for kind in Kind::ALL {
        let mut statement = store.meddle().prepare("SELECT name FROM pragma_table_info(?)").unwrap();
        let columns: BTreeSet<String> = statement.query_map([kind.word()], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let fields = ["session", "id"].iter().chain(kind.fields()).map(|field| (*field).to_owned()).collect();
        assert_eq!(columns, fields, "{kind:?}");
    }
}

#[test]
fn a_new_session_is_on_the_shelf_and_opens_as_it_was_made() {
    let mut room = alone();
    let engagement = Finding { judgement: Judgement::Partly, reason: "Two of five".into(), ..finding("engagement") };
    room.does(put(engagement)).unwrap();
    let (open, done) = (room.action("Ask the library"), Action { status: Status::Done, ..room.action("Ask the school") });
    room.does(vec![Change::put(open), Change::put(done)]).unwrap();

    let shelf = room.store.shelf(0, 10).unwrap();
    let progress = room.memory.progress();
    let row = shelf.rows.first().unwrap();
    assert_eq!((shelf.total, row.title.as_str(), row.organisation.as_str()), (1, "Lindhaven plan", "Lindhaven"));
    assert_eq!((row.made, row.changed), (moment(1), moment(3)));
    assert_eq!((row.judged as usize, row.in_scope as usize), (progress.judged, progress.in_scope));
    assert_eq!((row.open as usize, row.actions as usize), (progress.open, progress.actions));
    assert_eq!((row.judged, row.in_scope, row.open, row.actions), (1, 2, 1, 2));

    let opened = room.store.open_session(&room.memory.id).unwrap();
    assert_eq!((opened.session, opened.seen, opened.benchmark), (room.memory, room.seen, benchmark()));
}

/// A step has only those sums worked out anew that what it altered can move.
#[test]
fn whatever_a_step_alters_its_row_on_the_shelf_says_so() {
    let mut room = alone();
    let action = room.action("Ask the library");
    room.does(put(Finding { judgement: Judgement::Partly, ..finding("engagement") })).unwrap();
    room.does(put(action.clone())).unwrap();
    let alters = |room: &mut Program, record: Record| {
        let change = Change::to(&room.memory, record).unwrap();
        room.does(vec![change]).unwrap();
        let row = room.store.shelf(0, 1).unwrap().rows.remove(0);
        (row.title, row.judged, row.in_scope, row.open, row.actions)
    };
    let title = || "Lindhaven plan".to_owned();
    let merged = Action { merged_into: Some("another".into()), ..action.clone() };
    assert_eq!(alters(&mut room, Action { status: Status::Done, ..action }.into()), (title(), 1, 2, 0, 1));
    assert_eq!(alters(&mut room, merged.into()), (title(), 1, 2, 0, 0));
    assert_eq!(alters(&mut room, finding("engagement").into()), (title(), 0, 2, 0, 0));
    assert_eq!(alters(&mut room, Finding { judgement: Judgement::Partly, ..finding("engagement") }.into()), (title(), 1, 2, 0, 0));
    let narrowed = About { title: "Another".into(), scope: vec!["strategy".into()], ..room.memory.about.clone() };
    assert_eq!(alters(&mut room, narrowed.into()), ("Another".into(), 0, 1, 0, 0));
    assert_eq!(room.store.check().unwrap().faults, []);
}

#[test]
fn the_session_last_worked_on_comes_first() {
    let mut room = alone();
    let mut other = Program::begin(room.store, "lindhvn2");
    other.memory.id = "lindhvn1".into();
    other.opens();
    other.does(put(finding("strategy"))).unwrap();
    let order = |store: &mut Store, from: usize| store.shelf(from, 1).unwrap().rows.first().map(|row| row.id.to_string());
    assert_eq!(order(&mut other.store, 0).unwrap(), "lindhvn1");
    assert_eq!(order(&mut other.store, 1).unwrap(), "lindhvn2");
    room = other;
    assert_eq!(room.store.find("latest").unwrap().as_str(), "lindhvn1");
}

#[test]
fn a_number_that_people_have_seen_is_never_given_again() {
    let mut room = alone();
    let first = room.action("First");
    room.does(put(first.clone())).unwrap();
    assert_eq!(room.memory.actions.get(&first.id).unwrap().number, 1);
    room.takes_back(false).unwrap().unwrap();
    let second = room.action("Second");
    room.does(put(second.clone())).unwrap();
    assert_eq!(room.memory.actions.get(&second.id).unwrap().number, 2);
    // A number that an import brings along is passed over too.
    let brought = Action { number: 7, ..room.action("Brought along") };
    room.does(put(brought)).unwrap();
    let next = room.action("Next");
    room.does(put(next.clone())).unwrap();
    assert_eq!(room.memory.actions.get(&next.id).unwrap().number, 8);
    let (evidence, decision) = (Evidence { id: "e".into(), ..Evidence::default() }, Decision { id: "d".into(), ..Decision::default() });
    room.does(vec![Change::put(evidence), Change::put(decision)]).unwrap();
    assert_eq!((room.memory.evidence.values().next().unwrap().number, room.memory.decisions.values().next().unwrap().number), (1, 1));
}

#[test]
fn two_programs_write_different_fields_of_one_finding_and_both_stand() {
    let (_folder, mut first, mut second) = two();
    first.does(put(finding("strategy"))).unwrap();
    second.opens();
    let judged = Finding { judgement: Judgement::InPlace, ..finding("strategy") };
    let reasoned = Finding { reason: "The council adopted it".into(), ..finding("strategy") };
    let judge = Change::to(&first.memory, judged).unwrap();
    let reason = Change::to(&second.memory, reasoned).unwrap();
    first.does(vec![judge]).unwrap();
    let committed = second.does(vec![reason]).unwrap();
    assert_eq!(committed.others.len(), 1, "the other one's step comes along");
    let both = second.memory.finding(&"strategy".into());
    assert_eq!((both.judgement, both.reason.as_str()), (Judgement::InPlace, "The council adopted it"));
}

#[test]
fn two_programs_write_the_same_field_and_the_second_is_told_with_both_texts() {
    let (_folder, mut first, mut second) = two();
    first.does(put(finding("strategy"))).unwrap();
    second.opens();
    let reason = |text: &str| Finding { reason: text.into(), ..finding("strategy") };
    let (one, other) = (Change::to(&first.memory, reason("one")).unwrap(), Change::to(&second.memory, reason("other")).unwrap());
    first.does(vec![one]).unwrap();
    let before = second.everything();
    let refused = second.does(put(second_note()).into_iter().chain([other]).collect()).unwrap_err();
    let conflict = refused.conflict.unwrap();
    assert_eq!(refused.failure.key(), "store-conflict");
    assert_eq!(refused.others.len(), 1, "the second program learns what the first one wrote, and can choose");
    assert_eq!((conflict.field.as_deref(), &conflict.meant, &conflict.stored), (Some("reason"), &"other".into(), &"one".into()));
    assert_eq!(second.everything(), before, "the note in the same step is not written either");
}

fn second_note() -> Note {
    Note { id: "n".into(), text: "Said in the room".into(), ..Note::default() }
}

#[test]
fn a_step_that_changes_nothing_is_not_written() {
    let mut room = alone();
    room.does(put(finding("strategy"))).unwrap();
    let before = room.everything();
    assert_eq!(room.does(put(finding("strategy"))).unwrap().own, None);
    assert_eq!(room.everything(), before);
}

#[test]
fn a_step_whose_reply_was_lost_is_not_taken_twice() {
    let mut room = alone();
    let action = room.action("Once");
    let commit = room.step(put(action));
    let first = room.send(commit.clone()).unwrap();
    let before = room.everything();
    let again = room.store.commit(commit).unwrap();
    assert_eq!((again.own, again.others.len()), (first.own, 0));
    assert_eq!(room.everything(), before);
}

#[test]
fn undo_goes_on_after_a_restart_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("charrette.db");
    let mut room = Program::begin(Store::open(&file).unwrap(), "lindhvn1");
    let rows = room.rows();
    let action = room.action("Ask the library");
    room.does(put(action)).unwrap();
    room.does(put(finding("strategy"))).unwrap();
    room.takes_back(false).unwrap().unwrap();
    let Program { store, ids, clock, stacks, .. } = room;
    drop(store);

    let mut room = Program { ids, clock, ..Program::beside(Store::open(&file).unwrap(), "lindhvn1") };
    room.opens();
    assert_eq!(room.stacks, stacks);
    let committed = room.takes_back(false).unwrap().unwrap();
    assert_eq!(room.rows(), rows);
    let told = Words::of("en").tell(&committed.own.unwrap().step.what);
    assert!(told.starts_with("Taken back: step-test"), "{told}");
    room.takes_back(true).unwrap().unwrap();
    let committed = room.takes_back(true).unwrap().unwrap();
    let told = Words::of("en").tell(&committed.own.unwrap().step.what);
    assert!(told.starts_with("Done again: step-test"), "never a sentence within a sentence: {told}");
    assert_eq!((room.memory.actions.len(), room.memory.findings.len()), (1, 1));
}

#[test]
fn only_the_last_own_step_can_be_taken_back() {
    let (_folder, mut first, mut second) = two();
    let theirs = first.does(put(finding("strategy"))).unwrap().own.unwrap().step.id;
    first.does(put(finding("engagement"))).unwrap();
    let before = first.everything();
    for program in [&mut second, &mut first] {
        let taken = program.store.take_back(&TakeBack {
            session: program.memory.id.clone(),
            step: theirs.clone(),
            redo: false,
            id: "x".into(),
            at: moment(9),
            seen: 0,
        });
        assert_eq!(taken.unwrap_err().failure.key(), "store-not-next");
    }
    assert_eq!(first.everything(), before);
}

#[test]
fn what_was_altered_since_cannot_be_taken_back_unseen() {
    let (_folder, mut first, mut second) = two();
    first.does(put(Finding { reason: "mine".into(), ..finding("strategy") })).unwrap();
    second.opens();
    let theirs = Change::to(&second.memory, Finding { reason: "theirs".into(), ..finding("strategy") }).unwrap();
    second.does(vec![theirs]).unwrap();
    let before = first.everything();
    let refused = first.takes_back(false).unwrap().unwrap_err();
    assert_eq!(refused.failure.key(), "store-undo-conflict");
    assert!(refused.conflict.is_some());
    assert_eq!(first.everything(), before);
}

#[test]
fn a_lead_who_has_just_been_taken_out_is_told_as_a_conflict() {
    let (_folder, mut first, mut second) = two();
    first.does(put(party("p1", "Ana"))).unwrap();
    second.opens();
    first.does(vec![Change::remove(party("p1", "Ana"))]).unwrap();
    let before = second.everything();
    let action = Action { lead: Some("p1".into()), ..second.action("Call") };
    let refused = second.does(put(action)).unwrap_err();
    let conflict = refused.conflict.unwrap();
    assert_eq!((refused.failure.key(), conflict.field.as_deref(), conflict.meant), ("store-dangling", Some("lead"), "p1".into()));
    assert_eq!(second.everything(), before);
    second.does(put(finding("strategy"))).unwrap();
}

#[test]
fn within_a_step_the_order_of_records_is_free() {
    let mut room = alone();
    let action = Action { lead: Some("p1".into()), ..room.action("Call") };
    room.does(vec![Change::put(action.clone()), Change::put(party("p1", "Ana"))]).unwrap();
    room.does(vec![Change::remove(party("p1", "Ana")), Change::remove(room.memory.actions.get(&action.id).unwrap().clone())]).unwrap();
    assert!(room.memory.parties.is_empty() && room.memory.actions.is_empty());
}

#[test]
fn a_draft_and_the_step_that_settles_it_go_together() {
    let mut room = alone();
    let session = room.memory.id.clone();
    room.store.keep_draft(&session, &draft("note", "half a sen", 1), false).unwrap();
    room.store.keep_draft(&session, &draft("note", "half a sentence", 2), true).unwrap();
    room.store.keep_draft(&session, &draft("title", "other field", 3), false).unwrap();
    let opened = room.store.open_session(&session).unwrap();
    assert_eq!(opened.drafts, [draft("note", "half a sentence", 2), draft("title", "other field", 3)]);
    assert_eq!(room.store.shelf(0, 5).unwrap().draft, Some(draft("title", "other field", 3)));

    let dangling = Action { lead: Some("nobody".into()), ..room.action("Call") };
    let commit = Commit { settles: vec!["note".into()], ..room.step(put(dangling)) };
    room.send(commit).unwrap_err();
    assert_eq!(room.store.drafts(&session).unwrap().len(), 2, "refused: the draft is still there");
    let commit = Commit { settles: vec!["note".into()], ..room.step(put(second_note())) };
    room.send(commit).unwrap();
    assert_eq!(room.store.drafts(&session).unwrap(), [draft("title", "other field", 3)]);
    room.store.drop_draft(&session, "title").unwrap();
    assert_eq!(room.store.drafts(&session).unwrap(), []);
    let level: i64 = room.store.meddle().query_row("PRAGMA synchronous", [], |row| row.get(0)).unwrap();
    assert_eq!(level, 2, "steps still wait for the disk");
}

#[test]
fn what_was_typed_for_a_session_that_does_not_exist_yet_is_kept_until_it_does() {
    let mut store = Store::in_memory().unwrap();
    let unborn = SessionId::default();
    store.keep_draft(&unborn, &draft("title", "Lindh", 1), false).unwrap();
    assert_eq!(store.shelf(0, 5).unwrap().begun, [draft("title", "Lindh", 1)]);
    let mut room = Program::beside(store, "lindhvn1");
    let about = About { id: Key::about().id, title: "Lindhaven".into(), ..About::default() };
    let commit = Commit { settles: vec!["title".into()], benchmark: Some(Box::new(benchmark())), ..room.step(put(about)) };
    room.send(commit).unwrap();
    assert_eq!(room.store.shelf(0, 5).unwrap().begun, []);
}

#[test]
fn what_a_program_that_is_gone_left_half_typed_is_taken_over() {
    let (_folder, mut first, mut second) = two();
    let session = first.memory.id.clone();
    second.store.keep_draft(&session, &draft("note", "from the second seat", 1), false).unwrap();
    assert_eq!(first.store.open_session(&session).unwrap().drafts, [], "it is being typed there");
    drop(second);
    assert_eq!(first.store.open_session(&session).unwrap().drafts, [draft("note", "from the second seat", 1)]);
}

#[test]
fn the_room_comes_back_to_where_it_was() {
    let mut room = alone();
    let place =
        Place { room: "walk".into(), factor: Some("engagement".into()), question: 2, label: "5, Engagement".into(), ..Place::default() };
    room.store.keep_place(&room.memory.id, &place, moment(4)).unwrap();
    assert_eq!(room.store.open_session(&room.memory.id).unwrap().place, Some(place.clone()));
    assert_eq!(room.store.shelf(0, 5).unwrap().place, Some(place));
}

#[test]
fn words_are_found_without_their_accents_and_in_scripts_without_blanks() {
    let mut room = alone();
    room.does(put(Note { text: "Åpent hus på Tøyen bibliotek, med tolk".into(), ..second_note() })).unwrap();
    let action = Action { detail: "多様性を推進する都市".into(), ..room.action("Straße in Łódź") };
    room.does(put(action)).unwrap();
    let found = |store: &Store, words: &str| -> Vec<String> {
        store.search(words).unwrap().into_iter().map(|hit| hit.key.kind.word().into()).collect()
    };
    for words in ["toyen", "TØY", "apent bibl", "Tøyen tolk"] {
        assert_eq!(found(&room.store, words), ["note"], "{words}");
    }
    for words in ["strasse", "lodz", "推進", "都市 lodz"] {
        assert_eq!(found(&room.store, words), ["action"], "{words}");
    }
    for words in ["", "\"", "* OR", "toyen NOT", "nowhere"] {
        assert_eq!(found(&room.store, words), Vec::<String>::new(), "{words}");
    }
    let hit = room.store.search("toyen").unwrap().remove(0);
    assert_eq!((hit.title.as_str(), hit.excerpt.as_str()), ("Lindhaven plan", "Åpent hus på Tøyen bibliotek, med tolk"));
}

#[test]
fn search_sees_what_was_altered_taken_out_and_thrown_away() {
    let mut room = alone();
    room.does(put(Note { text: "library".into(), ..second_note() })).unwrap();
    assert_eq!(room.store.search("library").unwrap().len(), 1);
    let altered = Change::to(&room.memory, Note { text: "school".into(), ..second_note() }).unwrap();
    room.does(vec![altered]).unwrap();
    room.store.tidy().unwrap();
    assert_eq!((room.store.search("library").unwrap().len(), room.store.search("school").unwrap().len()), (0, 1));
    room.store.trash(&room.memory.id.clone(), Some(moment(5))).unwrap();
    assert_eq!(room.store.search("school").unwrap(), []);
    room.store.trash(&room.memory.id.clone(), None).unwrap();
    room.takes_back(false).unwrap().unwrap();
    room.takes_back(false).unwrap().unwrap();
    assert_eq!(room.store.search("school library").unwrap(), []);
}

#[test]
fn the_trash_gives_back_what_was_put_there_until_it_is_emptied() {
    let mut room = alone();
    let session = room.memory.id.clone();
    room.does(put(party("p1", "Ana"))).unwrap();
    room.store.tidy().unwrap();
    let Reply::Shelf(shelf) = room.store.perform(Job::Shelf { from: 0, count: 5 }) else { unreachable!() };
    let Reply::Shelf(after) = room.store.perform(Job::Trash { session: session.clone(), at: Some(moment(8)) }) else { unreachable!() };
    assert_eq!((shelf.total, after.total), (1, 0));
    assert_eq!(room.store.trashed().unwrap().first().unwrap().trashed, Some(moment(8)));
    assert_eq!(room.store.find("latest").unwrap_err().key(), "no-sessions");
    assert_eq!(room.store.find_trashed("Lindhaven plan").unwrap(), session);
    room.store.trash(&session, None).unwrap();
    assert_eq!(room.store.shelf(0, 5).unwrap(), shelf);

    room.store.trash(&session, Some(moment(9))).unwrap();
    assert_eq!(room.store.empty_trash().unwrap(), 1);
    assert_eq!(room.everything(), "");
    assert_eq!(room.does(put(finding("strategy"))).unwrap_err().failure.key(), "store-session-missing");
    assert_eq!(room.store.trash(&session, None).unwrap_err().key(), "store-session-missing");
    // The numbers of the steps begin anew; their words are indexed all the same.
    let mut room = Program::begin(room.store, "lindhvn9");
    room.does(put(Note { text: "harbour".into(), ..second_note() })).unwrap();
    assert_eq!(room.store.search("harbour").unwrap().len(), 1);
    assert_eq!(room.store.check().unwrap().faults, []);
}

#[test]
fn a_session_is_found_by_what_people_type() {
    let mut store = Store::in_memory().unwrap();
    for (id, title) in [("abc00001", "Plan"), ("abc00002", "Plan"), ("xyz00003", "abc")] {
        let mut room = Program::begin(store, id);
        let about = Change::to(&room.memory, About { title: title.into(), ..room.memory.about.clone() }).unwrap();
        room.does(vec![about]).unwrap();
        store = room.store;
    }
    let id = |wanted: &str| store.find(wanted).map(|id| id.to_string());
    assert_eq!(id("abc00002").unwrap(), "abc00002");
    assert_eq!(id("ABC00001").unwrap(), "abc00001");
    assert_eq!(id("x").unwrap(), "xyz00003");
    assert_eq!(id("latest").unwrap(), "xyz00003");
    for (wanted, listed) in [("Plan", 2), ("abc", 3), ("abc0000", 2)] {
        let failure = id(wanted).unwrap_err();
        assert_eq!(failure.key(), "session-ambiguous");
        let told = failure.tell(&Words::of("en"));
        assert_eq!(told.matches("0000").count(), listed + usize::from(wanted.contains("0000")), "{told}");
    }
    for wanted in ["", "Plam", "%", "nothing"] {
        assert_eq!(id(wanted).unwrap_err().key(), "session-not-found");
    }
}

#[test]
fn the_lineage_of_an_import_stands_before_the_step_that_brought_it() {
    let mut room = alone();
    let session = room.memory.id.clone();
    let before = room.store.lineage(&session).unwrap();
    let brought = vec![before.first().unwrap().clone(), "theirs-1".to_owned(), "theirs-2".to_owned()];
    let commit = Commit { lineage: brought, ..room.step(put(finding("strategy"))) };
    let step = commit.step.id.clone();
    room.send(commit).unwrap();
    // Nothing is left to do, but the steps are part of these records now.
    let commit = Commit { lineage: vec!["theirs-2".into(), "theirs-3".into()], ..room.step(put(finding("strategy"))) };
    room.send(commit).unwrap();
    let lineage: BTreeSet<String> = room.store.lineage(&session).unwrap().into_iter().collect();
    let wanted = [before[0].as_str(), "theirs-1", "theirs-2", "theirs-3", step.as_str()];
    assert_eq!(lineage, wanted.iter().map(|id| (*id).to_owned()).collect());
    assert_eq!(room.store.lineage(&session).unwrap().first(), before.first());
    assert_eq!(room.store.lineage(&session).unwrap().last(), Some(&step));
}

#[test]
fn a_session_keeps_the_very_text_of_its_benchmark() {
    let room = alone();
    let mut room = Program::beside(room.store, "lindhvn2");
    let corrected = charrette::benchmark::Benchmark { title: "A corrected benchmark".into(), ..benchmark() };
    let about = About { id: Key::about().id, ..About::default() };
    let commit = Commit { benchmark: Some(Box::new(corrected.clone())), ..room.step(put(about)) };
    room.send(commit).unwrap();
    assert_eq!(room.store.open_session(&"lindhvn1".into()).unwrap().benchmark, benchmark());
    assert_eq!(room.store.open_session(&"lindhvn2".into()).unwrap().benchmark, corrected);
}

#[test]
fn what_somebody_else_wrote_into_the_file_loses_its_teeth() {
    let mut room = alone();
    room.does(put(Note { text: "harmless".into(), ..second_note() })).unwrap();
    let evil = "a\u{1b}[31mb\u{202e}c";
    let conn = room.store.meddle();
    conn.execute("UPDATE note SET text = ?", [evil]).unwrap();
    conn.execute("UPDATE step SET changes = replace(changes, 'harmless', ?)", [r"a\u001b[31mb\u202ec"]).unwrap();
    conn.execute("UPDATE shelf SET title = ?", [evil]).unwrap();
    let opened = room.store.open_session(&room.memory.id).unwrap();
    assert_eq!(opened.session.notes.values().next().unwrap().text, "a[31mbc");
    let history = room.store.history(&room.memory.id, 1).unwrap();
    assert!(!format!("{history:?}").contains("\\u{1b}"));
    assert_eq!(room.store.shelf(0, 1).unwrap().rows.first().unwrap().title, "a[31mbc");
    assert!(!format!("{:?}", room.store.find("q").unwrap_err()).contains('\u{1b}'));
    // What is read is what is compared: the record can still be worked on.
    room.opens();
    let mended = Change::to(&room.memory, Note { text: "mended".into(), ..second_note() }).unwrap();
    room.does(vec![mended]).unwrap();
}

#[test]
fn a_backup_is_whole_and_never_written_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    let mut room = Program::begin(Store::open(&folder.path().join("charrette.db")).unwrap(), "lindhvn1");
    room.store.backup(&copy).unwrap();
    assert_eq!(room.store.backup(&copy).unwrap_err().key(), "backup-exists");
    let nowhere = folder.path().join("nowhere/copy.db");
    assert_eq!(room.store.backup(&nowhere).unwrap_err().key(), "backup-failed");
    let mut other = Program::beside(Store::open(&copy).unwrap(), "lindhvn1");
    other.opens();
    assert_eq!((&other.memory, other.store.check().unwrap().faults), (&room.memory, vec![]));
    assert_eq!(other.everything(), room.everything());
}

#[test]
fn check_says_where_rows_shelf_and_references_are_wrong() {
    let mut room = alone();
    let action = room.action("Ask the library");
    room.does(put(action)).unwrap();
    let healthy = room.store.check().unwrap();
    assert_eq!((healthy.sessions, healthy.steps, healthy.faults), (1, 2, vec![]));
    let conn = room.store.meddle();
    conn.execute("UPDATE action SET title = 'something else'", []).unwrap();
    conn.execute("UPDATE shelf SET actions = 9", []).unwrap();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    conn.execute("UPDATE action SET lead = 'nobody'", []).unwrap();
    let keys: Vec<String> = room.store.check().unwrap().faults.into_iter().map(|fault| fault.key).collect();
    assert_eq!(keys, ["check-rows", "check-shelf", "check-reference"]);
    assert_eq!(room.store.repair_shelf().unwrap(), 1);
    assert_eq!(room.store.shelf(0, 1).unwrap().rows.first().unwrap().actions, 1);
    room.store.meddle().execute("DELETE FROM shelf", []).unwrap();
    assert_eq!(room.store.repair_shelf().unwrap(), 1);
    let row = room.store.shelf(0, 1).unwrap().rows.remove(0);
    assert_eq!((row.title.as_str(), row.made, row.changed), ("Lindhaven plan", moment(1), moment(2)));
    assert_eq!(room.store.repair_shelf().unwrap(), 0);
}

#[test]
fn a_step_of_a_later_version_is_told_but_not_taken_back() {
    let mut room = alone();
    room.does(put(finding("strategy"))).unwrap();
    room.store.meddle().execute("UPDATE step SET form = 2 WHERE n = 2", []).unwrap();
    let last = room.store.history(&room.memory.id, 1).unwrap().remove(0);
    assert_eq!((last.step.what.key.as_str(), last.step.changes.len()), ("step-test", 0));
    assert_eq!(room.takes_back(false).unwrap().unwrap_err().failure.key(), "store-step-unreadable");
}

#[test]
fn what_others_did_is_news_once() {
    let (_folder, mut first, mut second) = two();
    let session = first.memory.id.clone();
    second.does(put(finding("strategy"))).unwrap();
    let news = first.store.news(Some(&session), first.seen).unwrap();
    assert_eq!(news.unwrap().len(), 1);
    assert_eq!(first.store.news(Some(&session), first.seen).unwrap(), None, "nobody else has written since");
    first.does(put(finding("engagement"))).unwrap();
    assert_eq!(first.store.news(Some(&session), first.seen).unwrap(), None, "what oneself writes is no news");
}

#[test]
fn the_store_on_its_thread_answers_each_job_in_order() {
    let (replies, inbox) = std::sync::mpsc::channel();
    let mut room = alone();
    let session = room.memory.id.clone();
    let commit = room.step(put(finding("strategy")));
    let (jobs, thread) = spawn(room.store, move |reply| drop(replies.send(reply)));
    jobs.send(Job::Commit(Box::new(commit))).unwrap();
    jobs.send(Job::Open { session: session.clone() }).unwrap();
    jobs.send(Job::Search { ask: 7, words: "lindhaven".into() }).unwrap();
    jobs.send(Job::Open { session: "nothere1".into() }).unwrap();
    jobs.send(Job::Tidy).unwrap();
    drop(jobs);
    thread.join().unwrap();
    let replies: Vec<Reply> = inbox.iter().collect();
    let [Reply::Committed(_), Reply::Opened(opened), Reply::Found { ask: 7, hits }, Reply::Failed(failure), Reply::Tidied] =
        replies.as_slice()
    else {
        unreachable!("{replies:?}")
    };
    assert_eq!((opened.session.findings.len(), hits.len(), failure.key()), (1, 1, "store-session-missing"));
}

/// One thing that one of two programs does, without looking what the other one did.
#[derive(Debug, Clone)]
enum Gesture {
    PutAction(u8, String),
    Title(u8, String),
    Lead(u8, Option<u8>),
    Several(u8, Vec<u8>, bool, Option<Level>),
    TakeOut(u8),
    PutParty(u8),
    TakeOutParty(u8),
    Judge(Judgement, String),
    Undo,
    Redo,
    Restart,
    Hear,
}

fn gesture() -> impl Strategy<Value = Gesture> {
    let text = || "[a-zå\u{1b}\n ]{0,4}";
    prop_oneof![
        3 => (0..4_u8, text()).prop_map(|(n, text)| Gesture::PutAction(n, text)),
        3 => (0..4_u8, text()).prop_map(|(n, text)| Gesture::Title(n, text)),
        2 => (0..4_u8, proptest::option::of(0..2_u8)).prop_map(|(n, lead)| Gesture::Lead(n, lead)),
        2 => (0..4_u8, proptest::collection::vec(0..2_u8, 0..3), any::<bool>(), proptest::option::of(proptest::sample::select(Level::ALL)))
            .prop_map(|(n, supporting, yes, level)| Gesture::Several(n, supporting, yes, level)),
        1 => (0..4_u8).prop_map(Gesture::TakeOut),
        2 => (0..2_u8).prop_map(Gesture::PutParty),
        1 => (0..2_u8).prop_map(Gesture::TakeOutParty),
        3 => (proptest::sample::select(Judgement::ALL), text()).prop_map(|(judgement, reason)| Gesture::Judge(judgement, reason)),
        4 => Just(Gesture::Undo),
        2 => Just(Gesture::Redo),
        1 => Just(Gesture::Restart),
        1 => Just(Gesture::Hear),
    ]
}

fn action_id(n: u8) -> Id {
    format!("action-{n}").into()
}

fn party_id(n: u8) -> Id {
    format!("party-{n}").into()
}

/// What a program wants its memory to become, as changes.
fn wanted(memory: &Session, gesture: &Gesture) -> Vec<Change> {
    let alter = |n: u8, with: &dyn Fn(&mut Action)| -> Option<Change> {
        let mut action = memory.actions.get(&action_id(n))?.clone();
        with(&mut action);
        Change::to(memory, action)
    };
    let change = match gesture {
        Gesture::PutAction(n, title) if memory.actions.contains_key(&action_id(*n)) => alter(*n, &|action| action.title.clone_from(title)),
        Gesture::PutAction(n, title) => Some(Change::put(Action { id: action_id(*n), title: title.clone(), ..Action::default() })),
        Gesture::Title(n, title) => alter(*n, &|action| action.title.clone_from(title)),
        Gesture::Lead(n, lead) => alter(*n, &|action| action.lead = lead.map(party_id)),
        Gesture::Several(n, supporting, yes, level) => alter(*n, &|action| {
            action.supporting = supporting.iter().map(|n| party_id(*n)).collect();
            action.said_yes = *yes;
            action.impact = *level;
        }),
        Gesture::TakeOut(n) => memory.actions.get(&action_id(*n)).cloned().map(Change::remove),
        Gesture::PutParty(n) => Change::to(memory, party(party_id(*n).as_str(), "Somebody")),
        Gesture::TakeOutParty(n) => memory.parties.get(&party_id(*n)).cloned().map(Change::remove),
        Gesture::Judge(judgement, reason) => {
            Change::to(memory, Finding { judgement: *judgement, reason: reason.clone(), ..memory.finding(&"strategy".into()) })
        }
        Gesture::Undo | Gesture::Redo | Gesture::Restart | Gesture::Hear => None,
    };
    change.into_iter().collect()
}

/// A program makes its gesture; whatever comes of it, the store is whole afterwards.
fn makes(program: &mut Program, file: &std::path::Path, gesture: &Gesture) -> Result<(), TestCaseError> {
    let before = program.everything();
    let taken = match gesture {
        Gesture::Undo => program.takes_back(false),
        Gesture::Redo => program.takes_back(true),
        Gesture::Hear => {
            hears(program);
            None
        }
        Gesture::Restart => {
            let (stacks, seat) = (program.stacks.clone(), program.store.seat());
            let gone = std::mem::replace(&mut program.store, Store::in_memory().unwrap());
            drop(gone);
            program.store = quick(Store::open(file).unwrap());
            prop_assert_eq!(program.store.seat(), seat);
            program.opens();
            prop_assert_eq!(&program.stacks, &stacks, "undo after a restart is undo before it");
            None
        }
        gesture => {
            let changes = wanted(&program.memory, gesture);
            (!changes.is_empty()).then(|| program.does(changes))
        }
    };
    match taken {
        Some(Err(refused)) => {
            prop_assert_eq!(program.everything(), before, "a refused step leaves everything as it was");
            let (stuck, redo) = (refused.failure.key() == "store-undo-conflict", matches!(gesture, Gesture::Redo));
            program.learns(&refused.others);
            if stuck {
                let rows = program.rows();
                passes_over(program, redo).unwrap();
                prop_assert_eq!(program.rows(), rows, "what is passed over stays as it is");
            }
            // The program looks again, as people do.
            let (memory, stacks) = (program.memory.clone(), program.stacks.clone());
            program.opens();
            if refused.conflict.is_some() {
                prop_assert_eq!((&program.memory, &program.stacks), (&memory, &stacks), "a refusal brings what was not known");
            }
        }
        Some(Ok(_)) => {
            let opened = program.store.open_session(&program.memory.id).unwrap();
            prop_assert_eq!(&opened.session, &program.memory, "memory is what is stored");
            let log = program.store.history(&program.memory.id, usize::MAX).unwrap();
            prop_assert_eq!(&opened.stacks, &stacks(&log, program.store.seat()));
            prop_assert_eq!(&program.stacks, &opened.stacks);
        }
        None => {}
    }
    Ok(())
}

/// A text as the program lets it in.
fn typed() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|text| charrette::text::scrub(&text))
}

fn an_action() -> impl Strategy<Value = Action> {
    let texts = (typed(), typed(), typed(), typed());
    let ids = (proptest::option::of("[a-z]{1,8}"), proptest::collection::vec("[a-z0-9-]{1,12}", 0..4));
    let choices = (
        proptest::sample::select(ActionKind::ALL),
        proptest::sample::select(Status::ALL),
        proptest::option::of(proptest::sample::select(Level::ALL)),
        any::<bool>(),
        any::<u32>(),
        proptest::option::of((2000..2100_i16, 1..13_i8, 1..29_i8)),
    );
    (texts, ids, choices).prop_map(
        |((title, detail, measure, because), (factor, supporting), (kind, status, impact, said_yes, number, due))| Action {
            id: "an-action".into(),
            rank: "V".into(),
            // 0 asks for a number.
            number: number.max(1),
            title,
            detail,
            measure,
            because,
            factor: factor.map(Id::from),
            supporting: supporting.into_iter().map(Id::from).collect(),
            kind,
            status,
            impact,
            said_yes,
            due: due.map(|(year, month, day)| charrette::time::Date::constant(year, month, day)),
            ..Action::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn log_rows_and_memory_agree_whatever_two_programs_do(gestures in proptest::collection::vec((any::<bool>(), gesture()), 1..40)) {
        let (folder, mut first, mut second) = two();
        let file = folder.path().join("charrette.db");
        for (whose, gesture) in &gestures {
            makes(if *whose { &mut first } else { &mut second }, &file, gesture)?;
        }
        let health = first.store.check().unwrap();
        prop_assert_eq!(health.faults, vec![]);
        // Each prefix of the log can be folded.
        let mut folded = Session { id: first.memory.id.clone(), ..Session::default() };
        first.store.history(&first.memory.id, usize::MAX).unwrap().iter().for_each(|logged| folded.take(&logged.step));
        first.opens();
        prop_assert_eq!(folded, first.memory);
    }

    #[test]
    fn taking_back_all_and_doing_all_again_is_nothing(gestures in proptest::collection::vec(gesture(), 1..25)) {
        let mut room = alone();
        let first = room.rows();
        for gesture in &gestures {
            let changes = wanted(&room.memory, gesture);
            if !changes.is_empty() && room.does(changes).is_err() {
                room.opens();
            }
        }
        let last = room.rows();
        let depth = room.stacks.undo.len();
        for _ in 0..depth {
            room.takes_back(false).unwrap().unwrap();
        }
        prop_assert_eq!(room.rows(), first, "byte for byte");
        for _ in 0..depth {
            room.takes_back(true).unwrap().unwrap();
        }
        prop_assert_eq!(room.rows(), last);
        prop_assert_eq!(room.store.check().unwrap().faults, vec![]);
    }

    #[test]
    fn a_record_comes_back_from_its_row_as_it_went_in(action in an_action()) {
        let mut room = alone();
        room.does(put(action.clone())).unwrap();
        let opened = room.store.open_session(&room.memory.id).unwrap();
        prop_assert_eq!(opened.session.actions.get(&action.id), Some(&action));
        let fields: Fields = Record::from(action.clone()).to_fields();
        let json: Fields = serde_json::from_str(&serde_json::to_string(&fields).unwrap()).unwrap();
        prop_assert_eq!(&json, &fields);
        prop_assert_eq!(Record::from_fields(&Key::new(Kind::Action, "an-action"), &json).unwrap(), Record::from(action.clone()));
        let ron = ron::to_string(&action).unwrap();
        prop_assert_eq!(ron::from_str::<Action>(&ron).unwrap(), action);
    }
}

#[test]
fn a_blank_record_of_every_kind_comes_back_as_it_went_in() {
    let mut room = alone();
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::About) {
        let key = Key::new(*kind, format!("blank-{}", kind.word()));
        let mut fields = Record::from_fields(&key, &Fields::new()).unwrap().to_fields();
        // What must point somewhere does.
        for (field, to) in [
            ("sitting", "blank-sitting"),
            ("party", "blank-party"),
            ("evidence", "blank-evidence"),
            ("action", "blank-action"),
            ("indicator", "blank-indicator"),
        ] {
            fields.entry(field.to_owned()).and_modify(|value| *value = Value::from(to));
        }
        let record = Record::from_fields(&key, &fields).unwrap();
        if *kind == Kind::Support {
            room.does(put(Evidence { id: "blank-evidence".into(), kind: EvidenceKind::Data, ..Evidence::default() })).ok();
        }
        room.does(put(record)).unwrap();
    }
    let opened = room.store.open_session(&room.memory.id).unwrap();
    assert_eq!(opened.session, room.memory);
    assert_eq!(room.store.check().unwrap().faults, []);
}

#[test]
fn every_failure_of_the_store_is_told_in_three_sentences() {
    let words = Words::of("en");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let sources = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let text: String = sources.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let keys =
        |call: &str| -> BTreeSet<String> { text.split(call).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect() };
    let failures = keys("Failure::new(\"");
    assert!(failures.len() > 20);
    for key in &failures {
        for part in ["", "-why", "-todo"] {
            assert!(words.has(&format!("{key}{part}")), "{key}{part}");
        }
    }
    for key in keys("Phrase::new(\"").iter().chain(&keys("about(\"")) {
        assert!(words.has(key), "{key}");
    }
    let told = Failure::new("store-newer").with("file", "plan.db").with("found", 2).with("known", 1).tell(&words);
    assert!(told.contains("plan.db has form 2"), "{told}");
}

#[test]
fn who_writes_to_a_key_factor_first_is_in_nobodys_way() {
    let (_folder, mut first, mut second) = two();
    let judged = Finding { judgement: Judgement::InPlace, ..finding("strategy") };
    let reasoned = Finding { reason: "The council adopted it".into(), ..finding("strategy") };
    // Both believe that nothing has been said of it yet.
    first.does(put(judged)).unwrap();
    second.does(put(reasoned.clone())).unwrap();
    let both = second.memory.finding(&"strategy".into());
    assert_eq!((both.judgement, both.reason.as_str()), (Judgement::InPlace, "The council adopted it"));
    // Each takes back its own words only.
    first.takes_back(false).unwrap().unwrap();
    assert_eq!(first.memory.finding(&"strategy".into()), reasoned);
    first.takes_back(true).unwrap().unwrap();
    second.takes_back(false).unwrap().unwrap();
    assert_eq!(second.memory.finding(&"strategy".into()).judgement, Judgement::InPlace);
    let other = Finding { judgement: Judgement::Partly, ..finding("engagement") };
    first.does(put(other.clone())).unwrap();
    let refused = second.does(put(Finding { judgement: Judgement::NotInPlace, ..other })).unwrap_err();
    assert_eq!(refused.conflict.unwrap().field.as_deref(), Some("judgement"), "of the same field one is told");
}

#[test]
fn a_conflict_says_who_did_what() {
    let (_folder, mut first, mut second) = two();
    first.does(put(Finding { reason: "mine".into(), ..finding("strategy") })).unwrap();
    second.opens();
    let theirs = Change::to(&second.memory, Finding { reason: "theirs".into(), ..finding("strategy") }).unwrap();
    second.does(vec![theirs]).unwrap();
    second.does(put(finding("engagement"))).unwrap();
    let refused = first.takes_back(false).unwrap().unwrap_err();
    let part = |name: &str| refused.failure.what.with.get(name).unwrap().clone();
    assert_eq!((part("seat"), &part("theirs")["with"]["n"], &part("what")["with"]["n"]), (2.into(), &1.into(), &2.into()));
}

#[test]
fn what_is_passed_over_stays_and_the_one_before_it_is_next() {
    let (_folder, mut first, mut second) = two();
    first.does(put(party("p1", "Ana"))).unwrap();
    first.does(put(Finding { reason: "mine".into(), ..finding("strategy") })).unwrap();
    second.opens();
    let theirs = Change::to(&second.memory, Finding { reason: "theirs".into(), ..finding("strategy") }).unwrap();
    second.does(vec![theirs]).unwrap();
    first.takes_back(false).unwrap().unwrap_err();
    passes_over(&mut first, false).unwrap();
    assert_eq!(first.memory.finding(&"strategy".into()).reason, "theirs");
    first.takes_back(false).unwrap().unwrap();
    assert!(first.memory.parties.is_empty());
    let stacks = first.stacks.clone();
    assert_eq!((stacks.undo.len(), stacks.redo.len()), (0, 1), "what was passed over is not done again");
    first.opens();
    assert_eq!(first.stacks, stacks, "after a restart too");
}

#[test]
fn ten_thousand_steps_of_two_programs_stand_in_one_order() {
    const STEPS: usize = 10_000;
    let (_folder, first, second) = two();
    let session = first.memory.id.clone();
    let mut programs = [first, second];
    let mut told: [Vec<(i64, String)>; 2] = Default::default();
    let (mut dice, mut conflicts) = (0x2026_0312_u64, 0);
    // A number below `sides`, the same ones in every run (xorshift).
    let mut roll = |sides: u64| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice % sides
    };
    while told.iter().map(Vec::len).sum::<usize>() < STEPS {
        let whose = usize::try_from(roll(2)).unwrap();
        let program = &mut programs[whose];
        if roll(4) == 0 {
            hears(program);
        }
        let n = u8::try_from(roll(4)).unwrap();
        let gesture = match roll(30) {
            0..=4 => Gesture::PutAction(n, format!("action {}", roll(1_000))),
            5..=9 => Gesture::Title(n, format!("title {}", roll(1_000))),
            10..=13 => Gesture::Lead(n, (n > 1).then_some(n % 2)),
            14..=16 => Gesture::Several(n, vec![n % 2], n > 2, Some(Level::ALL[usize::from(n) % Level::ALL.len()])),
            17 | 18 => Gesture::TakeOut(n),
            19 | 20 => Gesture::PutParty(n % 2),
            21 => Gesture::TakeOutParty(n % 2),
            22..=27 => Gesture::Judge(Judgement::ALL[usize::from(n) % Judgement::ALL.len()], format!("reason {}", roll(9))),
            28 => Gesture::Undo,
            _ => Gesture::Redo,
        };
        let done = match gesture {
            Gesture::Undo => program.takes_back(false),
            Gesture::Redo => program.takes_back(true),
            _ => {
                let changes = wanted(&program.memory, &gesture);
                (!changes.is_empty()).then(|| program.does(changes))
            }
        };
        let own = match done {
            Some(Ok(committed)) => committed.own,
            Some(Err(refused)) => {
                conflicts += 1;
                assert!(refused.conflict.is_some(), "{refused:?}");
                program.learns(&refused.others);
                let stuck = refused.failure.key() == "store-undo-conflict";
                stuck.then(|| passes_over(program, matches!(gesture, Gesture::Redo)).unwrap().own).flatten()
            }
            None => None,
        };
        told[whose].extend(own.map(|logged| (logged.n, logged.step.id)));
    }
    for program in &mut programs {
        hears(program);
    }
    let [mut first, mut second] = programs;
    // Every step of both that was told to be taken is there once, in one order, and nothing else.
    let log = first.store.history(&session, usize::MAX).unwrap();
    assert_eq!(log, second.store.history(&session, usize::MAX).unwrap());
    let mut all: Vec<(i64, String)> = told.into_iter().flatten().collect();
    all.sort();
    assert!(all.windows(2).all(|pair| pair[0].0 < pair[1].0));
    let kept: Vec<(i64, String)> = log.iter().skip(1).map(|logged| (logged.n, logged.step.id.clone())).collect();
    assert_eq!(kept, all);
    assert_eq!(log.iter().map(|logged| logged.step.seat).collect::<BTreeSet<_>>(), [1, 2].into());
    // Log folded, rows, and the memory of both are the same.
    let mut folded = Session { id: session.clone(), ..Session::default() };
    log.iter().for_each(|logged| folded.take(&logged.step));
    assert_eq!((&folded, &folded), (&first.memory, &second.memory));
    let opened = first.store.open_session(&session).unwrap();
    assert_eq!((opened.session, &opened.stacks), (folded, &first.stacks));
    assert_eq!(first.store.check().unwrap().faults, vec![]);
    assert!(conflicts > 500, "only {conflicts} times both wanted the same");
    second.opens();
    assert_eq!(second.memory, first.memory);
}
