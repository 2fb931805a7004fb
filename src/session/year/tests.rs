#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;
use crate::{
    benchmark::builtin,
    session::{About, Finding, News, Party, Sitting},
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn of_2026() -> Period {
    Period { from: day("2026-01-01"), to: day("2026-12-31") }
}

/// A session of a unit that sat on a day, with a gap in strategy.
fn session(id: &str, unit: &str, sat: &str) -> Session {
    let about = About {
        title: format!("Plan {id}"),
        organisation: "Lindhaven".to_owned(),
        unit: unit.to_owned(),
        scope: vec!["strategy".into()],
        ..About::default()
    };
    let mut session = Session { id: id.into(), about, ..Session::default() };
    session.put(Sitting { id: "s".into(), date: Some(day(sat)), ..Sitting::default() }.into());
    session.put(Party { id: "p".into(), name: "Mayor's office".to_owned(), ..Party::default() }.into());
    let gap = Finding { id: "strategy".into(), judgement: Judgement::NotInPlace, reason: "No plan".to_owned(), ..Finding::default() };
    session.put(gap.into());
    session
}

fn measure(id: &str) -> Action {
    Action {
        id: id.into(),
        number: 1,
        title: "Write it".to_owned(),
        factor: Some("strategy".into()),
        lead: Some("p".into()),
        ..Action::default()
    }
}

fn year(sessions: &[&Session]) -> Year {
    let benchmark = builtin("integrating-cities").unwrap();
    let mut year = Year::new(of_2026(), None);
    sessions.iter().for_each(|session| year.add(session, &benchmark));
    year.settle();
    year
}

fn units(names: &[&str]) -> Units {
    let unit = |name: &&str| Unit {
        id: (*name).into(),
        organisation: "Lindhaven".to_owned(),
        name: (*name).to_owned(),
        owes_report: true,
        ..Unit::default()
    };
    Units::of(names.iter().map(unit).collect())
}

#[test]
fn a_session_of_another_year_is_outside_unless_something_of_it_falls_into_this_one() {
    let mut old = session("a", "North", "2025-03-01");
    assert_eq!(year(&[&old]).accounts.len(), 0);
    assert_eq!(year(&[&old]).outside[0].days, Some((day("2025-03-01"), day("2025-03-01"))));
    old.put(Action { due: Some(day("2026-06-30")), ..measure("m") }.into());
    let due = year(&[&old]);
    assert!(!due.accounts[0].is_held && !due.accounts[0].is_moved, "it only fell due");
    old.put(Action { due: Some(day("2025-06-30")), ..measure("m") }.into());
    assert_eq!(year(&[&old]).accounts.len(), 0);
    old.put(News { id: "w".into(), action: "m".into(), date: Some(day("2026-01-01")), text: "Begun".to_owned(), ..News::default() }.into());
    let moved = year(&[&old]);
    assert!(moved.accounts[0].is_moved);
    assert_eq!(moved.accounts[0].strands[0].measures[0].news, Some((day("2026-01-01"), "Begun".to_owned())));
}

#[test]
fn what_is_missing_is_named_and_what_is_not_missing_is_not() {
    let (bare, mut whole) = (session("a", "North", "2026-03-01"), session("b", "South", "2026-03-02"));
    let done = Action { status: Status::Done, completed: Some(day("2026-05-01")), outcome: "Adopted".to_owned(), ..measure("m") };
    whole.put(done.into());
    let goal = Finding { objective: "One strategy".to_owned(), ..whole.finding(&"strategy".into()) };
    whole.put(goal.into());
    let (told, tree) = (year(&[&bare, &whole]), units(&["North", "South", "West"]));
    let missing = told.missing(&tree);
    assert_eq!(missing.silent.iter().map(|unit| unit.name.as_str()).collect::<Vec<_>>(), ["West"]);
    assert_eq!(missing.gaps.iter().map(|(account, _)| account.unit.as_str()).collect::<Vec<_>>(), ["North"]);
    assert!(missing.goals.is_empty() && missing.due.is_empty() && missing.later.is_empty() && missing.copies.is_empty());
}

#[test]
fn a_goal_whose_measures_nobody_leads_has_nobody_responsible() {
    let mut plan = session("a", "North", "2026-03-01");
    plan.put(Action { lead: None, ..measure("m") }.into());
    plan.put(Finding { objective: "One strategy".to_owned(), ..plan.finding(&"strategy".into()) }.into());
    assert_eq!(year(&[&plan]).missing(&Units::default()).goals.len(), 1);
    plan.put(measure("n").into());
    assert!(year(&[&plan]).missing(&Units::default()).goals.is_empty());
}

#[test]
fn a_measure_without_a_result_is_named_by_whether_it_was_due() {
    let mut plan = session("a", "North", "2026-03-01");
    plan.put(Action { due: Some(day("2026-12-31")), ..measure("due") }.into());
    plan.put(Action { due: Some(day("2027-01-01")), ..measure("later") }.into());
    plan.put(Action { status: Status::Done, completed: Some(day("2026-04-01")), ..measure("silent") }.into());
    plan.put(Action { status: Status::Dropped, ..measure("dropped") }.into());
    let (told, none) = (year(&[&plan]), Units::default());
    let missing = told.missing(&none);
    assert_eq!((missing.due.len(), missing.later.len()), (2, 1));
}

#[test]
fn an_outcome_of_a_later_year_is_not_told_in_this_one() {
    let mut plan = session("a", "North", "2026-03-01");
    plan.put(Action { status: Status::Done, completed: Some(day("2027-02-01")), outcome: "Adopted".to_owned(), ..measure("m") }.into());
    assert!(!year(&[&plan]).accounts[0].strands[0].measures[0].has_result());
}

#[test]
fn the_gap_of_a_review_is_answered_by_the_plan_that_was_made_from_it() {
    let review = session("a", "North", "2026-03-01");
    let mut plan = session("b", "North", "2026-04-01");
    plan.about.base = Some("a".into());
    plan.put(measure("m").into());
    assert!(year(&[&review, &plan]).missing(&Units::default()).gaps.is_empty());
    assert_eq!(year(&[&review]).missing(&Units::default()).gaps.len(), 1);
}

#[test]
fn a_gap_of_an_earlier_year_is_not_missed_again_when_only_its_goal_falls_due() {
    let mut old = session("a", "North", "2025-03-01");
    let due =
        Finding { objective: "A plan".to_owned(), objective_due: Some(day("2026-06-30")), ..old.findings[&Id::from("strategy")].clone() };
    old.put(due.into());
    let year = year(&[&old]);
    assert_eq!((year.accounts.len(), year.accounts[0].is_held), (1, false));
    let units = Units::default();
    let missing = year.missing(&units);
    assert_eq!((missing.gaps.len(), missing.goals.len()), (0, 1), "it was told in its own year; its goal is due now");
}

#[test]
fn two_that_were_made_in_one_moment_are_copies_whatever_they_are_called_now() {
    let made = Timestamp::read("2026-03-12T13:00:00Z");
    let mut one = session("a", "North", "2026-03-01");
    let mut other = session("b", "South", "2026-03-02");
    (one.about.made, other.about.made) = (made, made);
    assert!(made.is_some());
    assert_eq!(year(&[&one, &other]).missing(&units(&[])).copies.len(), 1);
    other.about.made = Timestamp::read("2026-03-12T13:00:01Z");
    assert_eq!(year(&[&one, &other]).missing(&units(&[])).copies.len(), 0);
}

#[test]
fn the_same_session_twice_is_told() {
    let (first, mut copy) = (session("a", "North", "2026-03-01"), session("b", "North", "2026-03-01"));
    copy.about.title = "PLAN A ".to_owned();
    let (told, none) = (year(&[&first, &copy]), Units::default());
    let copies: Vec<Vec<&str>> =
        told.missing(&none).copies.iter().map(|group| group.iter().map(|account| account.id.as_str()).collect()).collect();
    assert_eq!(copies, [["a", "b"]]);
    copy.about.unit = "South".to_owned();
    assert!(year(&[&first, &copy]).missing(&Units::default()).copies.is_empty(), "another unit, another session");
}

#[test]
fn a_session_without_a_unit_is_missed_only_where_there_are_units() {
    let (none, other) = (session("a", "", "2026-03-01"), session("b", "Harbour", "2026-03-02"));
    let told = year(&[&none, &other]);
    let tree = units(&["North"]);
    let missing = told.missing(&tree);
    assert_eq!((missing.without_unit.len(), missing.unknown_unit.len()), (1, 1));
    assert!(told.missing(&Units::default()).without_unit.is_empty());
}

#[test]
fn in_which_order_the_file_has_them_does_not_matter() {
    let (a, b) = (session("a", "North", "2026-03-02"), session("b", "South", "2026-03-01"));
    assert_eq!(year(&[&a, &b]), year(&[&b, &a]));
}
