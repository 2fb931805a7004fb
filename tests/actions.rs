//! The actions of all sessions, as the officer asks for them between two workshops.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[expect(dead_code, reason = "a list needs only a part of it")]
mod kit;

use charrette::{
    failure::Failure,
    import,
    session::{
        About, Action, ActionKind, ActionRow, Change, Finding, Key, Kind, News, Party, Role, Session, SessionId, Status, Step, new_session,
    },
    store::{Commit, Filter, Named, SOON, Sort, Store, Wanted},
    time::Date,
    words::Phrase,
};
use kit::{benchmark, moment};

const TODAY: Date = Date::constant(2026, 3, 12);

fn day(text: &str) -> Option<Date> {
    Some(text.parse().unwrap())
}

fn made(id: &str, changes: Vec<Change>, benchmark: charrette::benchmark::Benchmark) -> Commit {
    let step = Step { id: format!("step-{id}"), seat: 1, at: moment(0), what: Phrase::new("step-new-session"), role: Role::Does, changes };
    Commit { session: SessionId::from(id), step, seen: 0, settles: vec![], benchmark: Some(Box::new(benchmark)), lineage: vec![] }
}

/// A session on the shelf: what it is called, and its records.
fn shelve(store: &mut Store, id: &str, title: &str, records: Vec<Change>) {
    let about = About {
        id: Key::about().id,
        title: title.to_owned(),
        organisation: format!("City of {title}"),
        benchmark: "small".to_owned(),
        made: Some(moment(0)),
        ..About::default()
    };
    let changes = std::iter::once(Change::put(about)).chain(records).collect();
    store.commit(made(id, changes, benchmark())).unwrap();
}

fn party(id: &str, name: &str) -> Change {
    Change::put(Party { id: id.into(), rank: id.to_owned(), name: name.to_owned(), ..Party::default() })
}

fn action(number: u32, title: &str) -> Action {
    Action { id: format!("a{number}").into(), rank: format!("m{number:04}"), number, title: title.to_owned(), ..Action::default() }
}

fn due(number: u32, title: &str, due: &str) -> Action {
    Action { due: day(due), ..action(number, title) }
}

fn put(actions: impl IntoIterator<Item = Action>) -> Vec<Change> {
    actions.into_iter().map(Change::put).collect()
}

fn all(store: &mut Store, filter: Filter, sort: Sort) -> Vec<ActionRow> {
    store.actions(&Wanted { filter, sort, ..Wanted::default() }, |rows| rows.collect()).unwrap()
}

fn titles(store: &mut Store, filter: Filter, sort: Sort) -> Vec<String> {
    all(store, filter, sort).into_iter().map(|row| row.title).collect()
}

fn memory() -> Store {
    Store::in_memory().unwrap()
}

#[test]
fn a_line_out_of_the_tables_says_what_its_session_says() {
    let mut store = memory();
    for name in ["lindhaven-finished", "lindhaven-half-way", "awkward"] {
        let path = format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"));
        let sample = import::read_session(&std::fs::read_to_string(path).unwrap()).unwrap();
        let id = sample.session.id.clone();
        let mut changes = Session::default().diff(&sample.session);
        // News upon news, the last of them without a word, and a helper: the samples have few.
        for (at, action) in sample.session.actions.keys().enumerate().take(3) {
            for (rank, text) in [("k", "Begun"), ("s", "Half done"), ("m", "Asked again"), ("w", "")] {
                let id = format!("told-{at}-{rank}").into();
                let news = News {
                    id,
                    rank: rank.to_owned(),
                    action: action.clone(),
                    text: text.to_owned(),
                    date: day("2026-02-01"),
                    ..News::default()
                };
                changes.push(Change::put(news));
            }
        }
        // One that argues; the samples of no review have none.
        if let Some(first) = sample.session.actions.values().next() {
            let key = Key::new(Kind::Action, first.id.clone());
            changes.retain(|change| change.key != key);
            changes.push(Change::put(Action { argues: true, ..first.clone() }));
        }
        let mut session = sample.session.clone();
        let commit = made(id.as_str(), changes, sample.benchmark.clone());
        session.take(&commit.step);
        store.commit(commit).unwrap();
        let mut expected = session.action_rows(&sample.benchmark);
        expected.sort_by_key(|row| row.number);
        assert!(expected.iter().any(|row| !row.news.is_empty()) && expected.iter().any(|row| row.lead.is_some()), "{name}");
        let rows = all(&mut store, Filter { session: Some(id), ..Filter::default() }, Sort::Number);
        assert_eq!(rows, expected, "{name}");
    }
}

#[test]
fn with_nothing_stored_there_is_nothing_to_list_and_nothing_to_look_at() {
    let mut store = memory();
    assert_eq!(titles(&mut store, Filter::default(), Sort::Lead), [""; 0]);
    assert_eq!((store.action_page(&Wanted::default(), 0, 20, None).unwrap(), store.action_count(&Filter::default()).unwrap()), (vec![], 0));
    let today = store.today(TODAY).unwrap();
    assert!(today.is_quiet() && today.oldest.is_none());
}

#[test]
fn what_has_a_date_stands_by_it_and_what_has_none_stands_last() {
    let mut store = memory();
    shelve(&mut store, "oslo", "Oslo", put([action(1, "Some day"), due(2, "In May", "2026-05-01"), due(3, "In April", "2026-04-01")]));
    shelve(&mut store, "bern", "Bern", put([due(1, "End of April", "2026-04-30"), action(2, "Whenever")]));
    let by_date = ["In April", "End of April", "In May", "Whenever", "Some day"];
    assert_eq!(titles(&mut store, Filter::default(), Sort::Due), by_date);
    let open = Filter { open_only: true, ..Filter::default() };
    assert_eq!(titles(&mut store, open, Sort::Due), by_date, "by the index as well");
}

#[test]
fn what_is_in_the_trash_or_merged_into_another_is_in_no_list_and_no_count() {
    let mut store = memory();
    let merged = Action { merged_into: Some("a1".into()), due: day("2026-01-01"), ..action(2, "The same again") };
    shelve(&mut store, "oslo", "Oslo", put([due(1, "Kept", "2026-01-05"), merged]));
    shelve(&mut store, "bern", "Bern", put([due(1, "Thrown away", "2026-01-01")]));
    store.trash(&"bern".into(), Some(moment(9))).unwrap();
    for open_only in [false, true] {
        let filter = Filter { open_only, ..Filter::default() };
        assert_eq!(titles(&mut store, filter.clone(), Sort::Due), ["Kept"]);
        assert_eq!(store.action_count(&filter).unwrap(), 1);
    }
    let today = store.today(TODAY).unwrap();
    assert_eq!((today.overdue, today.oldest.map(|row| row.title)), (1, Some("Kept".to_owned())));
    store.trash(&"bern".into(), None).unwrap();
    assert_eq!(store.today(TODAY).unwrap().overdue, 2, "and back again");
}

#[test]
fn a_lead_is_found_however_the_name_is_written() {
    let mut store = memory();
    let led = |number, title: &str, lead: &str| Action { lead: Some(lead.into()), ..action(number, title) };
    shelve(
        &mut store,
        "oslo",
        "Oslo",
        [vec![party("p", "Tøyen office"), party("q", "Ana")], put([led(1, "One", "p"), led(2, "Two", "q")])].concat(),
    );
    shelve(
        &mut store,
        "bern",
        "Bern",
        [vec![party("p", "TOYEN  office".replace("  ", " ").as_str())], put([led(1, "Three", "p"), action(2, "Nobody's")])].concat(),
    );
    let of = |lead: &str| Filter { lead: Some(lead.to_owned()), ..Filter::default() };
    assert_eq!(titles(&mut store, of(" toyen Office"), Sort::Session), ["Three", "One"]);
    assert_eq!(titles(&mut store, of(""), Sort::Due), ["Nobody's"]);
    assert_eq!(titles(&mut store, of("Toyen"), Sort::Due), [""; 0], "a name is a whole name");
    assert_eq!(store.action_names(Named::Leads).unwrap(), ["Ana", "TOYEN office"], "one name, however it is written");
    assert_eq!(titles(&mut store, Filter::default(), Sort::Lead), ["Two", "Three", "One", "Nobody's"], "both spellings stand together");
}

#[test]
fn the_same_name_in_two_sessions_is_the_lead_of_its_own_actions() {
    let mut store = memory();
    for (id, title, who) in [("oslo", "Oslo", "Ana"), ("bern", "Bern", "Ben")] {
        let led = Action { lead: Some("p".into()), ..action(1, "Do it") };
        shelve(&mut store, id, title, [vec![party("p", who)], put([led])].concat());
    }
    let leads: Vec<_> = all(&mut store, Filter::default(), Sort::Session).into_iter().map(|row| (row.session_title, row.lead)).collect();
    assert_eq!(leads, [("Bern".to_owned(), Some("Ben".to_owned())), ("Oslo".to_owned(), Some("Ana".to_owned()))]);
}

#[test]
fn every_narrowing_leaves_what_it_says_and_all_of_them_hold_together() {
    let mut store = memory();
    let factor = |action: Action, factor: &str| Action { factor: Some(factor.into()), ..action };
    let finding = Finding { id: "strategy".into(), objective: "A plan of its own".to_owned(), ..Finding::default() };
    let oslo = put([
        factor(due(1, "Post the pledge", "2026-03-01"), "strategy"),
        Action { status: Status::Done, ..due(2, "Invite six firms", "2026-03-02") },
        Action { kind: ActionKind::LongTerm, status: Status::OnHold, ..factor(action(3, "Name a champion"), "engagement") },
    ]);
    shelve(&mut store, "oslo", "Oslo", [vec![Change::put(finding)], oslo].concat());
    shelve(
        &mut store,
        "bern",
        "Bern",
        put([due(1, "Train mediators", "2026-03-12"), due(2, "Ask bidders", "2026-04-11"), due(3, "Later", "2026-04-12")]),
    );
    let mut fits = |filter: Filter, expected: &[&str]| {
        assert_eq!(titles(&mut store, filter.clone(), Sort::Due), expected, "{filter:?}");
        assert_eq!(store.action_count(&filter).unwrap(), expected.len(), "{filter:?}");
    };
    fits(Filter::overdue(TODAY), &["Post the pledge"]);
    fits(Filter::due_within(TODAY, SOON), &["Train mediators", "Ask bidders"]);
    fits(Filter { due_until: day("2026-03-02"), ..Filter::default() }, &["Post the pledge", "Invite six firms"]);
    fits(Filter { status: Some(Status::Done), ..Filter::default() }, &["Invite six firms"]);
    fits(Filter { status: Some(Status::Done), open_only: true, ..Filter::default() }, &[]);
    fits(Filter { kind: Some(ActionKind::LongTerm), ..Filter::default() }, &["Name a champion"]);
    fits(Filter { session: Some("bern".into()), ..Filter::overdue(TODAY) }, &[]);
    fits(
        Filter { organisation: Some("CITY OF OSLO".to_owned()), open_only: true, ..Filter::default() },
        &["Post the pledge", "Name a champion"],
    );
    // The small benchmark has no key factor at all: none is meant.
    fits(Filter { factor: Some("strategy".to_owned()), ..Filter::default() }, &[]);
    let row = all(&mut store, Filter::overdue(TODAY), Sort::Due).remove(0);
    assert_eq!((row.objective.as_str(), row.factor_name.as_str()), ("A plan of its own", "strategy"));
}

#[test]
fn a_key_factor_is_meant_by_its_id_its_number_or_its_name() {
    let mut store = memory();
    let benchmark = charrette::benchmark::builtin("integrating-cities").unwrap();
    let factors = [2, 0].map(|at| benchmark.factors[at].clone());
    let actions = put(factors
        .iter()
        .enumerate()
        .map(|(at, factor)| Action { factor: Some(factor.id.as_str().into()), ..action(u32::try_from(at).unwrap() + 1, &factor.name) }));
    store.commit(made("oslo", actions, benchmark)).unwrap();
    for meant in [factors[0].id.clone(), "3".to_owned(), factors[0].name.to_uppercase()] {
        let filter = Filter { factor: Some(meant.clone()), ..Filter::default() };
        assert_eq!(titles(&mut store, filter, Sort::Due), [factors[0].name.as_str()], "{meant}");
    }
    let names: Vec<String> = all(&mut store, Filter::default(), Sort::Factor).into_iter().map(|row| row.factor_name).collect();
    let mut sorted = factors.map(|factor| factor.name);
    sorted.sort();
    assert_eq!(names, sorted);
}

#[test]
fn words_narrow_by_what_the_list_shows_and_a_number_by_its_action() {
    let mut store = memory();
    let led = Action { lead: Some("p".into()), ..action(7, "Invite six firms") };
    shelve(&mut store, "oslo", "Oslo", [vec![party("p", "Pressekontor Tøyen")], put([led, action(8, "Post the pledge")])].concat());
    shelve(&mut store, "bern", "Bern", put([action(1, "Press on"), action(17, "Ask bidders")]));
    let mut fits = |words: &str, expected: &[&str]| {
        let filter = Filter { words: words.to_owned(), ..Filter::default() };
        let mut found = titles(&mut store, filter.clone(), Sort::Due);
        found.sort();
        assert_eq!(found, expected, "{words}");
        assert_eq!(store.action_count(&filter).unwrap(), expected.len(), "{words}");
    };
    fits("press", &["Invite six firms", "Press on"]);
    fits("toyen six", &["Invite six firms"]);
    fits("oslo", &["Invite six firms", "Post the pledge"]);
    fits("a7", &["Invite six firms"]);
    fits("a7 bern", &[]);
    fits("\"; DROP", &[]);
    fits("  ", &["Ask bidders", "Invite six firms", "Post the pledge", "Press on"]);
    fits("?!", &["Ask bidders", "Invite six firms", "Post the pledge", "Press on"]);
}

#[test]
fn untouched_is_what_nobody_has_said_anything_of_in_a_plan_older_than_a_quarter() {
    let mut store = memory();
    // The plan is of 12 March 2026.
    let told = |id: &str, action: &str, date: &str| {
        Change::put(News {
            id: id.into(),
            rank: id.to_owned(),
            action: action.into(),
            date: day(date),
            text: "Begun".to_owned(),
            ..News::default()
        })
    };
    let done = Action { status: Status::Done, ..action(4, "Done") };
    let news = vec![told("n1", "a1", "2026-06-01"), told("n2", "a2", "2026-06-01"), told("n3", "a2", "2026-09-09")];
    shelve(
        &mut store,
        "oslo",
        "Oslo",
        [put([action(1, "Told of long ago"), action(2, "Told of lately"), action(3, "Never told of"), done]), news].concat(),
    );
    let untouched = |store: &mut Store, today: &str| titles(store, Filter::untouched(today.parse().unwrap()), Sort::Number);
    assert_eq!(untouched(&mut store, "2026-06-10"), [""; 0], "the plan is not a quarter old");
    assert_eq!(untouched(&mut store, "2026-06-11"), ["Never told of"]);
    assert_eq!(untouched(&mut store, "2026-09-10"), ["Told of long ago", "Never told of"]);
    let today = store.today("2026-09-10".parse().unwrap()).unwrap();
    assert_eq!((today.untouched, today.overdue, today.soon, today.is_quiet()), (2, 0, 0, false));
}

#[test]
fn today_counts_what_is_late_what_is_near_and_knows_which_has_waited_longest() {
    let mut store = memory();
    let dates = ["2026-03-11", "2026-02-21", "2026-03-12", "2026-04-11", "2026-04-12", "2026-06-10", "2026-06-11"];
    shelve(&mut store, "oslo", "Oslo", put((1..).zip(dates).map(|(number, date)| due(number, date, date))));
    let today = store.today(TODAY).unwrap();
    assert_eq!((today.overdue, today.soon, today.quarter, today.untouched), (2, 2, 4, 0));
    assert_eq!(today.oldest.map(|row| row.title), Some("2026-02-21".to_owned()));
}

#[test]
fn page_upon_page_is_the_whole_list_once_from_whichever_end_it_is_read() {
    let mut store = memory();
    // Many at one date, many without any, in two sessions: the order must be whole.
    let many = |step: u32| {
        (1..=101).map(move |number| Action {
            due: (number % 3 > 0).then(|| day("2026-05-01")).flatten(),
            status: if number % step == 0 { Status::Done } else { Status::NotStarted },
            ..action(number, &format!("{step}/{number}"))
        })
    };
    shelve(&mut store, "oslo", "Oslo", put(many(4)));
    shelve(&mut store, "bern", "Bern", put(many(7)));
    for open_only in [false, true] {
        for sort in Sort::ALL {
            let wanted = Wanted { filter: Filter { open_only, ..Filter::default() }, sort: *sort, ..Wanted::default() };
            let whole = all(&mut store, wanted.filter.clone(), *sort);
            assert_eq!(whole.len(), store.action_count(&wanted.filter).unwrap());
            for total in [None, Some(whole.len())] {
                let pages = (0..whole.len()).step_by(20);
                let paged: Vec<ActionRow> = pages.flat_map(|from| store.action_page(&wanted, from, 20, total).unwrap()).collect();
                assert!(paged == whole, "{sort:?}, {total:?}");
            }
        }
    }
}

#[test]
fn what_a_database_from_elsewhere_says_cannot_steer_the_terminal() {
    let mut store = memory();
    shelve(
        &mut store,
        "oslo",
        "Oslo",
        [vec![party("p", "Ana")], put([Action { lead: Some("p".into()), supporting: vec!["p".into()], ..action(1, "Do it") }])].concat(),
    );
    let conn = store.meddle();
    for sql in [
        "UPDATE action SET title = 'red' || char(27) || '[31m', because = char(0x202e) || 'x'",
        "UPDATE party SET name = char(7) || 'Ana'",
        "UPDATE shelf SET title = 'a' || char(27) || 'c'",
    ] {
        conn.execute_batch(sql).unwrap();
    }
    let row = all(&mut store, Filter::default(), Sort::Due).remove(0);
    let said = format!("{row:?}");
    assert!(!said.contains("\\u{1b}") && !said.contains("\\u{7}") && !said.contains("\\u{202e}"), "{said}");
    assert_eq!(row.supporting, ["Ana"]);
}

#[test]
fn a_row_that_cannot_be_read_is_told_and_not_passed_over() {
    let mut store = memory();
    shelve(&mut store, "oslo", "Oslo", put([action(1, "Do it")]));
    store.meddle().execute_batch("UPDATE action SET due = 'soon'").unwrap();
    let failed = store.actions(&Wanted::default(), |rows| rows.collect::<Result<Vec<_>, Failure>>()).unwrap_err();
    assert_eq!(failed.key(), "store-record-unreadable");
}

#[test]
fn a_reader_that_has_seen_enough_reads_no_more() {
    let mut store = memory();
    shelve(&mut store, "oslo", "Oslo", put((1..=200).map(|number| action(number, "Do it"))));
    let first =
        store.actions(&Wanted::default(), |rows| rows.take(3).map(|row| row.map(|row| row.number)).collect::<Result<Vec<_>, Failure>>());
    assert_eq!(first.unwrap(), [1, 2, 3]);
    // And the file is free again.
    shelve(&mut store, "bern", "Bern", vec![]);
}

/// A benchmark that is gone with its trash may leave its number to another.
#[test]
fn a_key_factor_has_the_name_that_its_own_benchmark_gives_it() {
    let mut store = memory();
    let mut one = charrette::benchmark::builtin("integrating-cities").unwrap();
    let factor = one.factors[0].id.clone();
    let caught = || put([Action { factor: Some(factor.as_str().into()), ..action(1, "Do it") }]);
    store.commit(made("oslo", caught(), one.clone())).unwrap();
    let name = |store: &mut Store| all(store, Filter::default(), Sort::Due).remove(0).factor_name;
    assert_eq!(name(&mut store), one.factors[0].name);
    store.trash(&"oslo".into(), Some(moment(5))).unwrap();
    store.empty_trash().unwrap();
    "Another name".clone_into(&mut one.factors[0].name);
    store.commit(made("bern", caught(), one)).unwrap();
    assert_eq!(name(&mut store), "Another name");
}

#[test]
fn a_new_session_of_ours_is_no_day_old() {
    use charrette::time::{Clock, CountedIds, FixedClock};
    let mut store = memory();
    let benchmark = charrette::benchmark::builtin("integrating-cities").unwrap();
    let now = FixedClock::at(TODAY.at(12, 0, 0, 0)).now();
    let (session, mut step) = new_session(&charrette::session::NewSession::default(), &benchmark, &now, &mut CountedIds::default(), 1);
    step.changes.extend(put([action(1, "Do it")]));
    store.commit(Commit { session, step, seen: 0, settles: vec![], benchmark: Some(Box::new(benchmark)), lineage: vec![] }).unwrap();
    assert!(store.today("2026-06-10".parse().unwrap()).unwrap().is_quiet());
    assert_eq!(store.today("2026-06-12".parse().unwrap()).unwrap().untouched, 1);
}

#[test]
fn names_stand_in_the_order_of_the_readers_alphabet() {
    let mut store = memory();
    let led = |number: u32| Action { lead: Some(format!("p{number}").into()), ..action(number, &format!("Action {number}")) };
    let people = [party("p1", "Ås barnehage"), party("p2", "Zoo"), party("p3", "Økonomi"), party("p4", "ås Barnehage")];
    shelve(&mut store, "oslo", "Oslo", people.into_iter().chain(put((1..=4).map(led))).collect());
    let mut leads = |language: &'static str| -> Vec<u32> {
        let wanted = Wanted { filter: Filter::default(), sort: Sort::Lead, language };
        store.actions(&wanted, |rows| rows.map(|row| row.map(|row| row.number)).collect()).unwrap()
    };
    assert_eq!(leads("nb"), [2, 3, 1, 4]);
    assert_eq!(leads("de"), [1, 4, 3, 2]);
}
