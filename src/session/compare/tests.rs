#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    benchmark::builtin,
    session::{Action, Earlier, Evidence, Fate, Finding, Id, Note, Party, Presence, Status, Support},
};

fn standard() -> Benchmark {
    builtin("integrating-cities").unwrap()
}

fn judged(judgements: &[(&str, Judgement)]) -> Session {
    let mut session = Session::default();
    session.about.scope = judgements.iter().map(|(id, _)| Id::from(*id)).collect();
    for (id, judgement) in judgements {
        session.put(Finding { id: (*id).into(), judgement: *judgement, ..Finding::default() }.into());
    }
    session
}

fn shift(comparison: &Comparison<'_>, factor: &str) -> Shift {
    comparison.factors.iter().find(|pair| pair.id().as_str() == factor).unwrap().shift
}

fn held<'a>(session: &'a Session, benchmark: &'a Benchmark) -> Held<'a> {
    Held { session, benchmark }
}

#[test]
fn not_assessed_is_never_worse_and_not_applicable_stands_apart() {
    use Judgement::{InPlace, NotApplicable, NotAssessed, NotInPlace, Partly};
    for (then, now, shift) in [
        (NotInPlace, Partly, Shift::Better),
        (InPlace, NotInPlace, Shift::Worse),
        (Partly, Partly, Shift::Same),
        (NotAssessed, NotInPlace, Shift::NewlyJudged),
        (InPlace, NotAssessed, Shift::NoLongerJudged),
        (NotAssessed, NotAssessed, Shift::NotJudged),
        (InPlace, NotApplicable, Shift::Apart),
        (NotApplicable, NotInPlace, Shift::Apart),
        (NotApplicable, NotAssessed, Shift::Apart),
    ] {
        assert_eq!(Shift::between(then, now), shift, "{then:?} {now:?}");
    }
}

#[test]
fn the_same_evidence_noted_anew_by_another_room_is_not_new() {
    let benchmark = standard();
    let evidence = |id: &str| Evidence { id: id.into(), title: "City budget 2026".to_owned(), ..Evidence::default() };
    let (mut then, mut now) = (Session::default(), Session::default());
    then.put(evidence("e1").into());
    then.put(Support { id: "s1".into(), evidence: "e1".into(), target: "strategy".into() }.into());
    now.put(evidence("e9").into());
    now.put(Support { id: "s9".into(), evidence: "e9".into(), target: "strategy".into() }.into());
    // The earlier session's id, for something else.
    now.put(Evidence { id: "e1".into(), title: "A list".to_owned(), ..Evidence::default() }.into());
    let comparison = compare(held(&then, &benchmark), held(&now, &benchmark));
    assert_eq!(comparison.tally(Kind::Evidence), Tally { same: 1, new: 1, ..Tally::default() });
    assert_eq!(comparison.tally(Kind::Support), Tally { same: 1, ..Tally::default() });
}

#[test]
fn a_lead_of_the_same_name_is_the_same_lead() {
    let benchmark = standard();
    let session = |party: &str, action: &str| {
        let mut session = Session::default();
        session.put(Party { id: party.into(), name: "Press office".to_owned(), ..Party::default() }.into());
        session.put(Presence { id: format!("m/{party}").into(), sitting: "m".into(), party: party.into() }.into());
        session
            .put(Action { id: action.into(), title: "Post the pledge".to_owned(), lead: Some(party.into()), ..Action::default() }.into());
        session
    };
    let (then, now) = (session("p1", "a1"), session("p2", "a2"));
    let comparison = compare(held(&then, &benchmark), held(&now, &benchmark));
    for kind in [Kind::Party, Kind::Presence, Kind::Action] {
        assert_eq!(comparison.tally(kind), Tally { same: 1, ..Tally::default() }, "{kind:?}");
    }
}

#[test]
fn who_came_again_on_another_day_was_not_at_the_same_sitting() {
    let benchmark = standard();
    let session = |day: &str| {
        let mut session = Session::default();
        session.put(crate::session::Sitting { id: "m".into(), date: day.parse().ok(), ..Default::default() }.into());
        session.put(Party { id: "p".into(), name: "Press office".to_owned(), ..Party::default() }.into());
        session.put(Presence { id: "m/p".into(), sitting: "m".into(), party: "p".into() }.into());
        session
    };
    let (then, now) = (session("2025-10-28"), session("2026-03-12"));
    let comparison = compare(held(&then, &benchmark), held(&now, &benchmark));
    for kind in [Kind::Sitting, Kind::Presence] {
        assert_eq!(comparison.tally(kind), Tally { new: 1, gone: 1, ..Tally::default() }, "{kind:?}");
    }
}

#[test]
fn what_was_open_is_done_put_off_dropped_carried_or_unsaid() {
    let benchmark = standard();
    let action =
        |id: &str, status, due: &str| Action { id: id.into(), title: id.to_owned(), status, due: due.parse().ok(), ..Action::default() };
    let (mut then, mut now) = (Session::default(), Session::default());
    for id in ["done", "late", "dropped", "carried", "gone", "asked"] {
        then.put(action(id, Status::NotStarted, "2026-03-01").into());
    }
    then.put(action("long-done", Status::Done, "2026-03-01").into());
    now.put(action("done", Status::Done, "2026-03-01").into());
    now.put(action("late", Status::InProgress, "2026-05-01").into());
    now.put(action("dropped", Status::Dropped, "2026-03-01").into());
    now.put(action("carried", Status::InProgress, "2026-03-01").into());
    now.put(action("fresh", Status::NotStarted, "2026-03-01").into());
    now.put(Earlier { id: "carried".into(), fate: Some(Fate::Carried), ..Earlier::default() }.into());
    now.put(Earlier { id: "asked".into(), fate: Some(Fate::Dropped), why: "No money".to_owned(), ..Earlier::default() }.into());
    let comparison = compare(held(&then, &benchmark), held(&now, &benchmark));
    let outcome = |id: &str| comparison.courses.iter().find(|course| course.action().unwrap().id.as_str() == id).unwrap().outcome;
    for (id, wanted) in [
        ("done", Outcome::Done),
        ("late", Outcome::Open),
        ("dropped", Outcome::Dropped),
        ("carried", Outcome::Carried),
        ("gone", Outcome::Unsaid),
        ("asked", Outcome::Dropped),
        ("long-done", Outcome::DoneThen),
        ("fresh", Outcome::New),
    ] {
        assert_eq!(outcome(id), wanted, "{id}");
    }
    let slipped: Vec<&str> =
        comparison.courses.iter().filter(|course| course.slipped().is_some()).map(|course| course.action().unwrap().id.as_str()).collect();
    assert_eq!(slipped, ["late"]);
}

#[test]
fn a_baseline_on_another_benchmark_is_compared_by_what_matches() {
    let mut other = standard();
    other.id = "other".to_owned();
    // The same key factor under another id, and one that the built-in benchmark does not know.
    for factor in &mut other.factors {
        if factor.id == "strategy" {
            factor.id = "plan-of-the-city".to_owned();
        }
        if factor.id == "procurement" {
            factor.id = "buying".to_owned();
            factor.name = "What the city buys".to_owned();
        }
    }
    let benchmark = standard();
    let then = judged(&[("plan-of-the-city", Judgement::Partly), ("buying", Judgement::InPlace)]);
    let now = judged(&[("strategy", Judgement::InPlace), ("procurement", Judgement::NotInPlace)]);
    let comparison = compare(held(&then, &other), held(&now, &benchmark));
    assert_eq!(shift(&comparison, "strategy"), Shift::Better);
    assert_eq!(shift(&comparison, "procurement"), Shift::Unmatched);
    assert_eq!(shift(&comparison, "buying"), Shift::Unmatched);
    assert!(comparison.of(Kind::Finding).any(|pair| pair.now.is_none()), "the finding that matches nothing is listed");
}

#[test]
fn a_judged_key_factor_that_a_new_edition_drops_is_still_there() {
    let benchmark = standard();
    let mut newer = standard();
    newer.factors.retain(|factor| factor.id != "strategy");
    let then = judged(&[("strategy", Judgement::Partly)]);
    let now = judged(&[]);
    let comparison = compare(held(&then, &benchmark), held(&now, &newer));
    assert_eq!(shift(&comparison, "strategy"), Shift::Unmatched);
    assert!(!comparison.same_edition());
}

#[test]
fn a_trend_shows_each_session_in_the_order_of_days() {
    let benchmark = standard();
    let at = |id: &str, day: &str, judgement| {
        let mut session = Session { id: id.into(), ..judged(&[("strategy", judgement)]) };
        session.put(crate::session::Sitting { id: "m".into(), date: day.parse().ok(), ..Default::default() }.into());
        session
    };
    let sessions =
        [at("c", "2026-03-12", Judgement::InPlace), at("a", "2024-03-12", Judgement::NotInPlace), at("b", "2025-03-12", Judgement::Partly)];
    let held: Vec<Held<'_>> = sessions.iter().map(|session| held(session, &benchmark)).collect();
    let trend = trend(&held);
    let ids: Vec<&str> = trend.sessions.iter().map(|held| held.session.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let judgements: Vec<_> = trend.factors.iter().map(|row| (row.named.1.as_str(), row.judgements.clone())).collect();
    assert_eq!(judgements, [("strategy", vec![Some(Judgement::NotInPlace), Some(Judgement::Partly), Some(Judgement::InPlace)])]);
}

#[test]
fn readings_in_another_unit_stand_in_a_line_of_their_own() {
    let benchmark = standard();
    let mut session = Session::default();
    let indicator = crate::session::Indicator {
        id: "i".into(),
        name: "Women in posts".to_owned(),
        unit: "%".to_owned(),
        baseline: "31".to_owned(),
        ..Default::default()
    };
    session.put(indicator.into());
    for (id, unit, value, day) in [("r1", "%", "34", "2026-01-01"), ("r2", "persons", "120", "2026-02-01"), ("r3", "", "36", "2026-03-01")]
    {
        session.put(
            crate::session::Reading {
                id: id.into(),
                indicator: "i".into(),
                unit: unit.to_owned(),
                value: value.to_owned(),
                date: day.parse().ok(),
                ..Default::default()
            }
            .into(),
        );
    }
    let again = Session { id: "again".into(), ..session.clone() };
    let trend = trend(&[held(&session, &benchmark), held(&again, &benchmark)]);
    let lines: Vec<(&str, Vec<&str>)> =
        trend.lines.iter().map(|line| (line.unit.as_str(), line.points.iter().map(|point| point.value.as_str()).collect())).collect();
    assert_eq!(lines, [("%", vec!["34", "36", "31"]), ("persons", vec!["120"])]);
}

/// Sessions with few ids and few words, so that records meet by id, by words, both and neither.
fn a_session() -> impl Strategy<Value = Session> {
    let word = || proptest::sample::select(vec!["", "Ask", "ask", "Tell"]);
    let few = |ids: &'static str| proptest::collection::vec((ids, word(), word()), 0..5);
    (few("[ab]"), few("[ab]"), few("[ab]"), few("[ab]"), few("[cd]")).prop_map(|(actions, notes, parties, evidence, findings)| {
        let mut session = judged(&[("strategy", Judgement::Partly)]);
        session.about.id = "about".into();
        for (id, title, detail) in actions {
            session.put(
                Action { id: id.into(), title: title.to_owned(), detail: detail.to_owned(), lead: Some("a".into()), ..Action::default() }
                    .into(),
            );
        }
        for (id, text, question) in notes {
            let question = (!question.is_empty()).then(|| "strategy/funding".into());
            session.put(Note { id: id.into(), text: text.to_owned(), factor: "strategy".into(), question, ..Note::default() }.into());
        }
        for (id, name, role) in parties {
            session.put(Party { id: id.clone().into(), name: name.to_owned(), role: role.to_owned(), ..Party::default() }.into());
            session.put(Presence { id: format!("m/{id}").into(), sitting: "m".into(), party: id.into() }.into());
        }
        for (id, title, place) in evidence {
            session.put(Evidence { id: id.clone().into(), title: title.to_owned(), place: place.to_owned(), ..Evidence::default() }.into());
            session.put(Support { id: format!("s{id}").into(), evidence: id.into(), target: "strategy".into() }.into());
        }
        for (id, reason, heard) in findings {
            session.put(Finding { id: id.into(), reason: reason.to_owned(), heard: heard.to_owned(), ..Finding::default() }.into());
        }
        session
    })
}

proptest! {
    #[test]
    fn every_record_of_both_stands_in_one_pair(a in a_session(), b in a_session()) {
        let benchmark = standard();
        let comparison = compare(held(&a, &benchmark), held(&b, &benchmark));
        for (session, side) in [(&a, false), (&b, true)] {
            let of = |pair: &Pair| if side { pair.now.clone() } else { pair.then.clone() };
            let told: Vec<Record> = comparison.pairs.iter().filter_map(of).collect();
            let keys: BTreeSet<Key> = told.iter().map(Record::key).collect();
            prop_assert_eq!(told.len(), keys.len(), "none twice");
            prop_assert_eq!(keys, session.records().map(|record| record.key()).collect::<BTreeSet<_>>(), "none left out");
            prop_assert!(told.iter().all(|record| session.get(&record.key()).as_ref() == Some(record)));
        }
    }

    #[test]
    fn a_session_held_against_itself_says_the_same(a in a_session()) {
        let benchmark = standard();
        let comparison = compare(held(&a, &benchmark), held(&a, &benchmark));
        prop_assert!(comparison.pairs.iter().all(|pair| pair.fate() == PairFate::Same));
    }

    #[test]
    fn the_other_way_round_new_is_gone(a in a_session(), b in a_session()) {
        let benchmark = standard();
        let (there, back) = (compare(held(&a, &benchmark), held(&b, &benchmark)), compare(held(&b, &benchmark), held(&a, &benchmark)));
        for kind in Kind::ALL {
            let (one, other) = (there.tally(*kind), back.tally(*kind));
            prop_assert_eq!((one.then(), one.now()), (other.now(), other.then()), "{:?}", kind);
        }
    }
}

#[test]
fn a_session_has_one_day_wherever_it_is_named() {
    use crate::{
        session::{Basis, NOBODY, NewSession, Purpose, Sitting, onward::onward},
        time::{Clock, CountedIds, FixedClock, Timestamp},
    };
    let mut review = judged(&[("strategy", Judgement::Partly)]);
    review.about.purpose = Purpose::Assessment;
    review.about.made = Timestamp::read("2025-10-01T08:00:00Z");
    assert_eq!(review.day().unwrap().to_string(), "2025-10-01");
    review.put(Sitting { id: "s".into(), date: "2025-10-28".parse().ok(), ..Sitting::default() }.into());
    assert_eq!(review.day().unwrap().to_string(), "2025-10-28", "it is open: the day it last met");
    (review.about.state, review.about.version) = (State::Final, 1);
    review.about.finalised = Timestamp::read("2025-11-03T14:20:00Z");
    assert_eq!(review.day().unwrap().to_string(), "2025-11-03");
    // What is made of it names the day that a comparison names.
    let now = FixedClock::at(jiff::civil::date(2026, 3, 12).at(9, 0, 0, 0)).now();
    for basis in [Basis::PlanFrom, Basis::ReviewAgain] {
        let made = onward(&NewSession::default(), basis, &review, &standard(), &now, &mut CountedIds::default(), NOBODY);
        let (_, step) = made.unwrap();
        let mut session = Session::default();
        session.take(&step);
        assert_eq!(session.about.base_date, review.day());
    }
}
