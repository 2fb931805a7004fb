#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use proptest::prelude::*;

use super::*;
use crate::{
    benchmark::{Benchmark, builtin},
    session::{ActionKind, Sitting, Status},
};

fn networks() -> Benchmark {
    builtin("employee-networks").unwrap()
}

/// A session of a unit with these judgements; all else is not taken up.
fn unit(id: &str, unit: &str, judgements: &[(&str, Judgement)]) -> Session {
    let mut session = Session { id: id.into(), ..Session::default() };
    session.about.benchmark = "employee-networks".to_owned();
    session.about.edition = "1".to_owned();
    session.about.organisation = "Lindhaven".to_owned();
    session.about.unit = unit.to_owned();
    session.about.title = format!("Review of {id}");
    session.about.scope = judgements.iter().map(|(id, _)| Id::from(*id)).collect();
    session.put(Sitting { id: "s".into(), date: "2026-03-12".parse().ok(), ..Sitting::default() }.into());
    for (id, judgement) in judgements.iter().filter(|(_, judgement)| judgement.is_given()) {
        session.put(Finding { id: (*id).into(), judgement: *judgement, ..Finding::default() }.into());
    }
    session
}

fn beside<'a>(sessions: &'a [Session], benchmark: &'a Benchmark) -> Result<SideBySide<'a>, Failure> {
    let held: Vec<Held<'a>> = sessions.iter().map(|session| Held { session, benchmark }).collect();
    side_by_side(&held, &Words::of("en"))
}

fn names(beside: &SideBySide<'_>) -> Vec<String> {
    beside.sides.iter().map(|side| side.name.clone()).collect()
}

use Judgement::{InPlace, NotApplicable, NotAssessed, NotInPlace, Partly};

#[test]
fn units_stand_in_the_order_of_their_names_however_well_they_do() {
    let benchmark = networks();
    let sessions = [
        unit("a", "District 10", &[("engage", InPlace), ("embed", InPlace)]),
        unit("b", "district 9", &[("engage", NotInPlace)]),
        unit("c", "Ålesund desk", &[("engage", InPlace)]),
        unit("d", "Carers", &[("engage", NotInPlace)]),
    ];
    let found = beside(&sessions, &benchmark).unwrap();
    assert_eq!(names(&found), ["Ålesund desk", "Carers", "district 9", "District 10"]);
    let held: Vec<Held<'_>> = sessions.iter().map(|session| Held { session, benchmark: &benchmark }).collect();
    let found = side_by_side(&held, &Words::of("nb")).unwrap();
    assert_eq!(names(&found), ["Carers", "district 9", "District 10", "Ålesund desk"], "as a Norwegian reader looks for it");
}

#[test]
fn what_was_not_judged_or_not_taken_up_is_no_gap_and_no_strength() {
    let benchmark = networks();
    let sessions = [
        unit("a", "A", &[("engage", NotAssessed), ("embed", NotInPlace), ("budget", InPlace)]),
        unit("b", "B", &[("engage", NotApplicable), ("embed", NotAssessed)]),
        unit("c", "C", &[("embed", Partly)]),
    ];
    let found = beside(&sessions, &benchmark).unwrap();
    let row = |id: &str| found.rows.iter().find(|row| row.factor.as_str() == id).unwrap();
    assert_eq!(row("engage").cells, [Cell::Held(NotAssessed), Cell::Held(NotApplicable), Cell::NotTakenUp]);
    assert!(!row("engage").is_shared_gap() && !row("engage").can_be_asked());
    assert!(row("embed").is_shared_gap() && row("embed").gaps().eq([0, 2]));
    assert!(!row("budget").can_be_asked(), "nobody lacks what one has");
    assert!(found.rows.iter().all(|row| row.factor.as_str() != "evolve"), "nobody took it up");
}

#[test]
fn two_units_of_one_name_are_told_apart_and_it_is_said() {
    let benchmark = networks();
    let mut sessions = [unit("a", "Carers", &[("engage", Partly)]), unit("b", "carers ", &[("engage", Partly)]), unit("c", "Youth", &[])];
    let found = beside(&sessions, &benchmark).unwrap();
    assert_eq!(names(&found), ["carers (Review of b, 12 March 2026)", "Carers (Review of a, 12 March 2026)", "Youth"]);
    assert_eq!(found.doubles, ["carers"], "said once");
    // Of one title and one day, they are counted.
    sessions[1].about.title = sessions[0].about.title.clone();
    let found = beside(&sessions, &benchmark).unwrap();
    assert_eq!(names(&found)[..2], ["carers (Review of a, 12 March 2026) (1)", "Carers (Review of a, 12 March 2026) (2)"]);
}

#[test]
fn a_unit_without_a_name_bears_the_title_of_its_session() {
    let benchmark = networks();
    let mut sessions = [unit("a", "", &[]), unit("b", "Carers", &[])];
    assert_eq!(names(&beside(&sessions, &benchmark).unwrap()), ["Carers", "Review of a"]);
    // Of several organisations each says whose it is.
    sessions[1].about.organisation = "Nordby".to_owned();
    assert_eq!(names(&beside(&sessions, &benchmark).unwrap()), ["Lindhaven", "Nordby, Carers"]);
}

#[test]
fn a_session_of_another_benchmark_is_refused_in_words() {
    let (benchmark, other) = (networks(), builtin("systematic-equality").unwrap());
    let (mut one, two) = (unit("a", "A", &[]), unit("b", "B", &[]));
    one.about.benchmark = "systematic-equality".to_owned();
    let held = [Held { session: &two, benchmark: &benchmark }, Held { session: &one, benchmark: &other }];
    let words = Words::of("en");
    let told = side_by_side(&held, &words).unwrap_err().tell(&words);
    assert!(told.contains("Review of a") && told.contains("Systematic work for equality") && told.contains("Employee networks"), "{told}");
}

#[test]
fn one_session_alone_even_named_twice_stands_beside_nothing() {
    let (benchmark, words) = (networks(), Words::of("en"));
    let one = unit("a", "A", &[]);
    let held = [Held { session: &one, benchmark: &benchmark }; 2];
    assert_eq!(side_by_side(&held, &words).unwrap_err().key(), "side-by-side-alone");
    assert_eq!(side_by_side(&[], &words).unwrap_err().key(), "side-by-side-alone");
}

#[test]
fn editions_that_differ_are_listed_and_what_one_has_not_is_said_to_be_so() {
    let (first, mut second) = (networks(), networks());
    second.edition = "2".to_owned();
    second.factors.retain(|factor| factor.id != "budget");
    let money = crate::benchmark::KeyFactor { id: "money".to_owned(), name: "Money".to_owned(), ..second.factors[0].clone() };
    second.factors.insert(0, money);
    let (one, mut two) = (unit("a", "A", &[("budget", Partly)]), unit("b", "B", &[("money", Partly), ("engage", Partly)]));
    two.about.edition = "2".to_owned();
    let held = [Held { session: &one, benchmark: &first }, Held { session: &two, benchmark: &second }];
    let found = side_by_side(&held, &Words::of("en")).unwrap();
    assert_eq!(found.editions, ["1", "2"]);
    let ids: Vec<&str> = found.rows.iter().map(|row| row.factor.as_str()).collect();
    assert_eq!(ids, ["money", "engage", "budget"], "the newest edition's order, then what only the old one has");
    assert_eq!(found.rows[0].cells, [Cell::NotThere, Cell::Held(Partly)]);
    assert_eq!(found.rows[2].cells, [Cell::Held(Partly), Cell::NotThere]);
}

#[test]
fn what_is_open_comes_by_its_date_and_what_is_done_not_at_all() {
    let benchmark = networks();
    let mut one = unit("a", "A", &[("engage", Partly)]);
    let action = |id: &str, due: Option<&str>, status: Status| Action {
        id: id.into(),
        rank: id.to_owned(),
        kind: ActionKind::LongTerm,
        due: due.and_then(|due| due.parse().ok()),
        status,
        ..Action::default()
    };
    one.put(action("1", None, Status::NotStarted).into());
    one.put(action("2", Some("2026-09-01"), Status::InProgress).into());
    one.put(action("3", Some("2026-04-01"), Status::OnHold).into());
    one.put(action("4", Some("2026-03-20"), Status::Done).into());
    let sessions = [one, unit("b", "B", &[])];
    let found = beside(&sessions, &benchmark).unwrap();
    let open: Vec<&str> = found.sides[0].open_actions().iter().map(|action| action.id.as_str()).collect();
    assert_eq!(open, ["3", "2", "1"]);
}

proptest! {
    /// Whoever names the sessions in whichever order sees the same.
    #[test]
    fn the_order_of_the_call_does_not_matter(
        units in proptest::collection::vec(("[a-cA-Cé ]{0,3}", 0..4_usize), 2..7),
        turned in 0..7_usize,
    ) {
        let benchmark = networks();
        let judgements = [NotAssessed, InPlace, Partly, NotInPlace];
        let sessions: Vec<Session> = units
            .iter()
            .enumerate()
            .map(|(at, (name, judged))| unit(&format!("s{at}"), name, &[("engage", judgements[*judged])]))
            .collect();
        let mut other = sessions.clone();
        other.rotate_left(turned % sessions.len());
        let (one, two) = (beside(&sessions, &benchmark).unwrap(), beside(&other, &benchmark).unwrap());
        prop_assert_eq!(names(&one), names(&two));
        prop_assert_eq!(&one.rows, &two.rows);
        prop_assert_eq!(&one.doubles, &two.doubles);
        // No two units bear one name.
        let mut told = names(&one);
        told.sort();
        told.dedup();
        prop_assert_eq!(told.len(), units.len());
    }
}
