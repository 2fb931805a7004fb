//! The actions of all sessions, and what is worth a look today.

use charrette::{
    session::{Action, Change, News, Party, Rag, Status},
    store::{ActionsAsk, Job},
};

use crate::workshop::{Workshop, lindhaven, workshop, workshop_on_disk};

fn party(id: &str, name: &str) -> Change {
    Change::put(Party { id: id.into(), rank: id.to_owned(), name: name.to_owned(), ..Party::default() })
}

fn due(number: u32, title: &str, due: &str) -> Action {
    Action {
        id: format!("action-{number}").into(),
        rank: format!("m{number:04}"),
        number,
        title: title.to_owned(),
        due: due.parse().ok(),
        ..Action::default()
    }
}

fn led(action: Action, by: &str) -> Change {
    Change::put(Action { lead: Some(by.into()), ..action })
}

/// Two plans a while after their workshops; today is 12 March 2026.
fn two_plans() -> Workshop {
    fill(workshop())
}

fn fill(room: Workshop) -> Workshop {
    let done = Action { status: Status::Done, ..due(3, "Name a champion", "2026-01-10") };
    let first = vec![
        party("p", "Tøyen office"),
        led(due(1, "Post the pledge", "2026-02-21"), "p"),
        Change::put(due(2, "Think about it", "")),
        led(done, "p"),
    ];
    let risky = Action { rag: Some(Rag::Amber), status: Status::InProgress, ..due(1, "Train mediators", "2026-04-11") };
    let second = vec![party("q", "Toyen Office"), party("r", "Ana"), led(risky, "q"), led(due(2, "Ask bidders", "2026-05-30"), "r")];
    room.with_session("oslo", "Baseline", first).with_session("bern", "Review", second)
}

/// A plan that nobody can read at once.
fn long(count: u32) -> Workshop {
    let many =
        (1..=count).map(|number| Change::put(due(number, &format!("Action number {number}"), &format!("20{:02}-01-01", 26 + number % 50))));
    workshop().with_session("long", "The long plan", many.collect())
}

fn row_of(room: &mut Workshop, text: &str) -> String {
    let rows = room.rows();
    rows.iter().find(|row| row.contains(text)).unwrap_or_else(|| panic!("{text} is not in\n{}", rows.join("\n"))).clone()
}

#[test]
fn all_that_is_still_to_be_done_stands_in_one_list_by_its_date() {
    let mut room = two_plans().keys("a").sees("ALL ACTIONS").sees("still to do").sees("1 of 4").misses("Name a champion");
    let rows = room.rows();
    let at = |text: &str| rows.iter().position(|row| row.contains(text)).unwrap();
    assert!(
        at("!! 21 Feb") < at("Train mediators") && at("Train mediators") < at("Ask bidders") && at("Ask bidders") < at("Think about it")
    );
    let row = row_of(&mut room, "Train mediators");
    for said in ["11 Apr", "In progress", "Amber", "Toyen Office"] {
        assert!(row.contains(said), "{row}");
    }
    assert!(row_of(&mut room, "Think about it").contains("no date"));
    room = room.sees("A1  Post the pledge").sees("Tøyen office · !! 21 February").sees("Baseline · Lindhaven");
    drop(room.keys("<down>").sees("2 of 4").sees("A1  Train mediators").sees("Review · Lindhaven"));
}

#[test]
fn enter_opens_the_session_at_its_action_and_esc_leads_back_to_the_same_row() {
    let mut room = two_plans().keys("a<down><down>").sees("3 of 4").keys("<enter>").sees("Review").sees("PLAN");
    assert_eq!(room.app().plan.action.as_ref().map(|id| id.as_str()), Some("action-2"));
    assert!(row_of(&mut room, "Ask bidders").contains('>'), "{}", room.screen());
    room = room.keys("<esc>").sees("ALL ACTIONS").sees("3 of 4");
    assert!(row_of(&mut room, "Ask bidders").contains('>'));
    drop(room.keys("<esc>").sees("CONTINUE").keys("a").sees("1 of 4"));
}

#[test]
fn what_was_done_there_is_gone_from_what_is_still_to_be_done() {
    let room = two_plans().keys("a<enter>").sees("Baseline").keys("s4").keys("<esc>").sees("ALL ACTIONS");
    drop(room.sees("1 of 3").misses("Post the pledge").sees("A1  Train mediators"));
}

#[test]
fn how_an_action_stands_is_said_out_of_the_list_as_a_step_of_its_session() {
    let mut room = two_plans().keys("a<down>").sees("A1  Train mediators").keys("4").sees("Review").sees("PLAN").sees("Saved");
    let done = |room: &mut Workshop| {
        let session = room.session();
        let action = session.actions.values().find(|action| action.title == "Train mediators").unwrap().clone();
        (session.id.to_string(), action.status, action.completed.is_some(), session.news.len())
    };
    assert_eq!(done(&mut room), ("bern".to_owned(), Status::Done, true, 1), "with its news, in its own session");
    room = room.keys("<esc>").sees("ALL ACTIONS").misses("Train mediators").sees("2 of 3");
    // It is taken back where it was done.
    room =
        room.keys("s<down><enter>").sees("1 of 5").keys("<down><down>").sees("A1  Train mediators").keys("<enter>").sees("PLAN").keys("u");
    assert_eq!(done(&mut room), ("bern".to_owned(), Status::InProgress, false, 0));
    // What asks for more is asked there; RAG and news as in the plan.
    let room =
        two_plans().keys("a<down>5").sees("TYPING A REASON").keys("No money<enter><esc>").sees("ALL ACTIONS").misses("Train mediators");
    let mut room = room.keys("r").sees("Review").sees("off course").keys("2").sees("Saved");
    let rags: Vec<_> = room.session().actions.values().map(|action| (action.number, action.rag)).collect();
    assert!(rags.contains(&(2, Some(Rag::Amber))), "{rags:?}");
    let mut room = two_plans().keys("a<down>nTwo late<enter>").sees("Saved").keys("<esc>").sees("Two late");
    room = room.keys("r").sees("off course").keys("<esc><esc>").sees("ALL ACTIONS");
    drop(room);
    drop(workshop().keys("a4rn").sees("Nothing is left to do"));
}

#[test]
fn an_action_that_somebody_took_out_meanwhile_takes_nobody_elses_status() {
    let room = fill(workshop_on_disk()).keys("a").sees("A1  Post the pledge");
    let other = room.beside().keys("a<enter><del><enter>");
    let mut room = room.keys("2").sees("Baseline");
    let session = room.session();
    assert!(session.actions.values().all(|action| action.title != "Post the pledge"), "it is gone");
    // What stands first instead was done before, and still is.
    assert!(session.actions.values().all(|action| action.status != Status::InProgress), "nobody meant another one");
    drop(other);
}

#[test]
fn a_long_title_is_read_whole_below_the_list() {
    let title = (1..=60).map(|word| format!("w{word:02}")).collect::<Vec<_>>().join(" ");
    let action = Action { status: Status::OnHold, rag: Some(Rag::Red), ..due(1, &title, "2026-04-11") };
    let news =
        News { id: "n".into(), action: action.id.clone(), date: action.due, text: "The printer is broken".into(), ..News::default() };
    let mut room = workshop()
        .with_session("oslo", "Baseline", vec![Change::put(action), Change::put(due(2, "Short", "2026-05-01")), Change::put(news)])
        .keys("a");
    let rows = room.rows();
    let all = rows.join(" ");
    for word in title.split(' ') {
        assert!(all.contains(word), "{word} in\n{}", rows.join("\n"));
    }
    room = room.sees("On hold · Red · nobody yet · 11 April").sees("Baseline · Lindhaven").sees("The printer is broken");
    assert!(row_of(&mut room, "> ").contains("11 Apr"), "the selected row is still seen");
    drop(room.keys("<down>").sees("A2  Short").misses("w60"));
}

#[test]
fn the_row_stays_selected_wherever_it_stands_after_its_date_was_altered() {
    let room = two_plans().keys("a").sees("1 of 4").keys("<enter><right><right><enter><c-u>1.6.<enter><esc>").sees("Baseline");
    let mut room = room.keys("<esc>").sees("ALL ACTIONS").sees("3 of 4");
    assert!(row_of(&mut room, "Post the pledge").contains('>'));
}

#[test]
fn esc_in_a_plan_that_was_opened_otherwise_leads_nowhere() {
    let room = two_plans().keys("a<enter><esc><esc>").sees("CONTINUE").keys("<enter><tab>").sees("PLAN").keys("<esc>");
    drop(room.sees("PLAN").misses("ALL ACTIONS"));
}

#[test]
fn the_list_is_narrowed_by_one_key_each_and_by_several() {
    let room = two_plans().keys("ao").sees("overdue").sees("1 of 1").misses("Train mediators").keys("o").sees("1 of 4");
    let room = room.keys("d").sees("due within 30 days").sees("1 of 1").sees("Train mediators");
    let room = room.keys("d").sees("due within 90 days").sees("1 of 2").keys("d").sees("1 of 4");
    let room = room.keys("t").sees("untouched for a quarter").sees("No action is like that.").keys("e").sees("1 of 4");
    let room = room.keys("s").sees("HOW IT IS GETTING ON").keys("<down><enter>").sees("done or not").sees("Name a champion").sees("1 of 5");
    let room = room.keys("s").keys("<down><down><down><down><enter>").sees("1 of 1").sees("Name a champion");
    let room = room.keys("el").sees("WHO LEADS IT").keys("<down><down><down><enter>").sees("led by T").sees("1 of 2");
    let room =
        room.sees("Post the pledge").sees("Train mediators").keys("o").sees("1 of 1").keys("el<down><enter>").sees("nobody leads it");
    drop(
        room.sees("Think about it")
            .sees("1 of 1")
            .keys("ec")
            .sees("WHOSE IT IS")
            .keys("<down><enter>")
            .sees("Lindhaven · by date")
            .sees("1 of 4"),
    );
}

#[test]
fn words_narrow_the_list_while_they_are_typed() {
    let room = two_plans().keys("a/toyen").sees("Post the pledge").sees("Train mediators").misses("Ask bidders");
    let mut room = room.keys(" med").misses("Post the pledge").sees("A1  Train mediators").keys("<enter>").sees("“toyen med”");
    assert_eq!(room.app().actions.rows.len(), 1);
    room = room.keys("<enter>").sees("Review").keys("<esc>").sees("“toyen med”").keys("<esc>").sees("1 of 4").misses("“toyen");
    room = room
        .keys("/zebra")
        .sees("No action is like that.")
        .keys("<esc>")
        .sees("1 of 4")
        .keys("/a2")
        .sees("Ask bidders")
        .sees("Think about it");
    // Enter right behind the letters opens what they ask for.
    drop(room.keys("<esc>/bidders<enter><enter>").sees("Review").sees("PLAN"));
}

#[test]
fn whoever_types_fast_is_not_asked_about_every_letter() {
    let room = two_plans().keys("a/").hold();
    let asked = room.jobs.len();
    let room = room.keys("mediators").release().sees("A1  Train mediators");
    let pages = room.jobs[asked..].iter().filter(|job| matches!(job, Job::Actions(ActionsAsk::Page { .. }))).count();
    assert_eq!(pages, 2, "the first letter, and then all of them");
}

#[test]
fn the_list_goes_by_what_the_room_asks_for() {
    let room = two_plans().keys("ag").sees("WHAT THE LIST GOES BY").keys("<down><enter>").sees("by lead");
    let mut room = room;
    let rows = room.rows();
    let at = |text: &str| rows.iter().position(|row| row.trim() == text).unwrap_or_else(|| panic!("{text}: {}", rows.join("\n")));
    assert!(at("Ana") < at("Tøyen office") || at("Ana") < at("Toyen Office"));
    assert_eq!(
        rows.iter().filter(|row| ["Tøyen office", "Toyen Office"].contains(&row.trim())).count(),
        1,
        "one lead, spelled in two ways"
    );
    assert!(rows.iter().any(|row| row.trim() == "nobody yet"));
    room = room.keys("g").keys("<down><down><down><enter>").sees("by session");
    let rows = room.rows();
    assert!(rows.iter().any(|row| row.trim() == "Baseline") && rows.iter().any(|row| row.trim() == "Review"));
}

#[test]
fn two_sessions_of_one_title_stand_apart() {
    let one = |id: &'static str, days: [&str; 2]| {
        (id, (1..).zip(days).map(|(n, day)| Change::put(due(n, &format!("{id} {n}"), day))).collect::<Vec<_>>())
    };
    let [(a, first), (b, second)] = [one("oslo", ["2026-05-01", "2026-07-01"]), one("bern", ["2026-06-01", "2026-08-01"])];
    let mut room = workshop()
        .with_session(a, "Plan", first)
        .with_session(b, "Plan", second)
        .keys("ag<down><down><down><down><enter>")
        .sees("by session");
    let rows = room.rows();
    assert_eq!(rows.iter().filter(|row| row.trim() == "Plan").count(), 2, "{}", rows.join("\n"));
}

#[test]
fn two_hundred_actions_are_gone_through_by_pages_and_only_pages_are_asked_for() {
    let room = long(200).keys("a").sees("1 of 200").keys("<end>").sees("200 of 200").keys("<home>").sees("1 of 200");
    let room = room.keys("<pgdn><pgdn>").sees("23 of 200").keys("<pgup>").sees("12 of 200").keys("<down>").sees("13 of 200");
    let room = room.times(60, "<down>").sees("73 of 200").times(200, "<down>").sees("200 of 200").times(15, "<pgup>").sees("35 of 200");
    let counts = room.jobs.iter().filter_map(|job| match job {
        Job::Actions(ActionsAsk::Page { count, .. }) => Some(*count),
        _ => None,
    });
    assert!(counts.max().unwrap() <= 3 * 11, "three pages at most");
    assert!(room.app().actions.rows.len() <= 33);
    // Every row that is selected is on the screen, also with headings between the rows.
    let mut room = room.keys("g<down><down><down><down><enter>").sees("by session").keys("<end>").sees("200 of 200");
    for _ in 0..40 {
        let at = room.app().actions.selected().unwrap().number;
        assert!(
            row_of(&mut room, &format!("Action number {at} ")).contains('>')
                || row_of(&mut room, &format!("Action number {at}")).contains('>')
        );
        room = room.keys("<up>");
    }
}

#[test]
fn the_list_is_reached_from_a_session_by_its_name() {
    let room = lindhaven().keys("aDo it 30.4.<enter>:all actions").sees("all actions of all sessions").keys("<enter>").sees("ALL ACTIONS");
    let room = room.sees("Do it").keys("<enter>").sees("PLAN").keys("<esc>").sees("ALL ACTIONS").keys("q").sees("CONTINUE");
    drop(room);
}

#[test]
fn without_any_action_the_list_says_so() {
    let room = workshop().keys("a").sees("Nothing is left to do").keys("<down><end><enter><pgdn>o").sees("No action is like that.");
    drop(room.keys("<esc>").sees("Nothing here yet."));
}

#[test]
fn what_another_program_does_stands_in_the_list_within_a_second() {
    let room = fill(workshop_on_disk()).keys("a<down>").sees("A1  Train mediators");
    let other = room.beside().keys("a<enter>s4<esc>");
    let mut room = room.hears().sees("1 of 3").misses("Post the pledge");
    assert!(row_of(&mut room, "Train mediators").contains('>'), "the row stays");
    drop(other);
}

#[test]
fn what_is_worth_a_look_stands_quietly_at_the_foot_of_home() {
    let room = two_plans().misses("NEEDS A LOOK").wait(400).sees("NEEDS A LOOK");
    let mut room =
        room.sees("!! 1 action overdue").sees("the oldest by 19 days: Baseline").sees("1 action due by 11 April").misses("untouched");
    let block = room.rows();
    assert!(block.iter().skip_while(|row| !row.contains("NEEDS A LOOK")).count() <= 6, "at the foot: {}", block.join("\n"));
    let room = room
        .keys("o")
        .sees("overdue")
        .sees("1 of 1")
        .keys("<esc>")
        .sees("NEEDS A LOOK")
        .keys("d")
        .sees("due within 30 days")
        .sees("1 of 1");
    let room = room.keys("q").days_later(100).wait(400).sees("3 actions overdue").sees("4 actions untouched").misses("due by").wait(10);
    drop(room);
}

#[test]
fn what_nobody_has_touched_for_a_quarter_is_told_of_a_quarter_later() {
    let room =
        workshop().with_session("oslo", "Baseline", vec![Change::put(due(1, "Think about it", ""))]).wait(400).misses("NEEDS A LOOK");
    let room = room.days_later(91).keys("<enter>q").wait(400).sees("NEEDS A LOOK").sees("1 action untouched for a quarter");
    let room = room.keys("t").sees("untouched for a quarter").sees("Think about it");
    // News end it.
    drop(
        room.keys("<enter>nAsked Ana<enter>").keys("<esc>").sees("No action is like that.").keys("<esc>").wait(400).misses("NEEDS A LOOK"),
    );
}

#[test]
fn where_nothing_is_worth_a_look_nothing_is_said() {
    let done = Action { status: Status::Done, ..due(1, "Done", "2020-01-01") };
    let room = workshop().with_session("oslo", "Baseline", vec![Change::put(done), Change::put(due(2, "Later", "2026-09-01"))]);
    drop(room.wait(400).misses("NEEDS A LOOK").keys("o").sees("No action is like that.").keys("<esc>").sees("CONTINUE").misses("NEEDS"));
}

#[test]
fn home_does_not_wait_for_what_is_counted_nor_does_whoever_goes_on_at_once() {
    let looks = |room: &Workshop| room.jobs.iter().filter(|job| matches!(job, Job::Actions(ActionsAsk::Today(_)))).count();
    let mut room = two_plans();
    assert_eq!(looks(&room), 0, "the first picture");
    room = room.wait(200).keys("<down>").wait(200).keys("<up>").wait(200);
    assert_eq!(looks(&room), 0, "somebody is at it");
    room = room.keys("<enter>").wait(2_000);
    assert_eq!(looks(&room), 0, "nobody is at home");
    room = room.keys("q").wait(2_000);
    assert_eq!(looks(&room), 1);
    assert_eq!(room.wakes(60_000), 0, "and then there is rest");
}

#[test]
fn what_is_in_the_trash_needs_no_look() {
    let room =
        workshop().with_session("oslo", "Baseline", vec![Change::put(due(1, "Late", "2026-01-01"))]).wait(400).sees("1 action overdue");
    drop(room.keys("<del>y").wait(400).misses("NEEDS A LOOK"));
}

#[test]
fn a_click_selects_a_row_and_a_second_one_opens_it() {
    let room = two_plans().wait(400).click("1 action overdue").sees("1 of 1").keys("o").sees("1 of 4");
    drop(room.click("Ask bidders").sees("3 of 4").click("Ask bidders").sees("PLAN").sees("Review"));
}

#[test]
fn a_list_that_cannot_be_read_says_so_and_lets_go() {
    let mut room = fill(workshop_on_disk());
    let other = charrette::store::Store::open(&room.folder().join("charrette.db")).unwrap();
    let mut other = other;
    other.meddle().execute_batch("UPDATE action SET due = 'soon' WHERE number = 1").unwrap();
    drop(other);
    room = room.wait(400).misses("NEEDS A LOOK").keys("a").sees("cannot be read").keys("<esc><esc>").sees("CONTINUE");
    drop(room);
}
