use super::*;
use crate::{
    benchmark::builtin,
    export,
    session::{About, Evidence, Finding, Record, State, Support},
    time::{Clock, FixedClock},
};

fn told(records: Vec<Record>, cut: &Cut) -> Option<String> {
    let mut session = Session { id: "test0001".into(), ..Session::default() };
    let scope: Vec<Id> = ["public-commitment", "strategy", "procurement"].map(Id::from).into();
    session.put(About { scope, purpose: Purpose::Assessment, ..About::default() }.into());
    records.into_iter().for_each(|record| session.put(record));
    let (words, now) = (Words::of("en"), FixedClock::at(jiff::civil::date(2026, 3, 12).at(13, 52, 0, 0)).now());
    let page = assessment_of(&session, cut, &builtin("integrating-cities")?, &words, &now);
    assert_eq!(page.check(), Vec::<String>::new());
    Some(export::markdown(&page, &words))
}

fn text(records: Vec<Record>) -> String {
    told(records, &Cut::default()).unwrap_or_default()
}

fn judged(factor: &str, judgement: Judgement) -> Finding {
    Finding { id: factor.into(), judgement, ..Finding::default() }
}

#[test]
fn an_empty_assessment_says_what_is_missing_and_asks_for_no_plan() {
    let text = text(vec![]);
    assert!(text.starts_with("# Internal assessment\n"), "{text}");
    assert!(text.contains("0 of 3 key factors in scope are judged."), "{text}");
    assert!(text.contains("- **Kept apart:** Not assessed 3 · Not applicable 0"), "{text}");
    assert!(!text.contains("Quick wins") && !text.contains("Objective") && !text.contains("## Evidence"), "{text}");
}

#[test]
fn not_applicable_and_not_assessed_are_counted_apart_from_what_was_judged() {
    let text = text(vec![judged("strategy", Judgement::NotInPlace).into(), judged("procurement", Judgement::NotApplicable).into()]);
    assert!(text.contains("- **Judged:** In place 0 · Partly in place 0 · Not in place 1\n"), "{text}");
    assert!(text.contains("- **Kept apart:** Not assessed 1 · Not applicable 1\n"), "{text}");
    assert!(text.contains("- **Judged without a reason:** 2 Strategy\n"), "{text}");
    assert!(text.contains("- **Judged without evidence:** 2 Strategy\n"), "{text}");
    assert!(text.contains("- **Gaps with neither a figure nor anybody heard:** 2 Strategy\n"), "{text}");
}

#[test]
fn each_piece_of_evidence_stands_with_all_that_it_bears_on() {
    let support = |id: &str, target: &str| Support { id: id.into(), evidence: "e".into(), target: target.into() }.into();
    let text = text(vec![
        judged("strategy", Judgement::NotInPlace).into(),
        Evidence { id: "e".into(), number: 3, title: "Minutes".to_owned(), ..Evidence::default() }.into(),
        Evidence { id: "f".into(), number: 4, title: "A letter".to_owned(), ..Evidence::default() }.into(),
        support("1", "strategy/funding"),
        support("2", "public-commitment"),
        support("3", "staff-development/champions"),
    ]);
    let bears = "1 Public commitment · 2 Strategy, question 3 · 8 Staff development, question 5 (not in scope)";
    assert!(text.contains(&format!("| E3 | Minutes | document | no date set | | | {bears} |")), "{text}");
    assert!(text.contains("| E4 | A letter | document | no date set | | | nothing yet |"), "{text}");
    assert!(text.contains("| 2 Strategy | Not in place | no reason written down | E3 |"), "{text}");
}

#[test]
fn a_page_without_evidence_calls_nothing_missing_because_of_that() {
    let cut = Cut { without_evidence: true, ..Cut::default() };
    let records = vec![Finding { reason: "No plan".to_owned(), ..judged("strategy", Judgement::NotInPlace) }.into()];
    let text = told(records, &cut).unwrap_or_default();
    assert!(!text.contains("Judged without evidence") && !text.contains("nobody concerned"), "{text}");
}

#[test]
fn the_baseline_says_that_it_is_one() {
    let about = About { purpose: Purpose::Assessment, is_baseline: true, state: State::Final, version: 1, ..About::default() };
    let text = text(vec![about.into()]);
    assert!(text.contains("| **Purpose** | Internal assessment <br>The baseline of later reviews |"), "{text}");
    assert!(text.contains("This review is the baseline: later reviews are held against it."), "{text}");
}
