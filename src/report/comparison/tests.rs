#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use proptest::prelude::*;

use super::*;
use crate::{
    benchmark::{Benchmark, builtin},
    export,
    session::{
        Action, Context, Decision, Evidence, Finding, Id, Indicator, Interview, Judgement, Kind, Look, Looked, News, Note, Parked, Party,
        Reading, Recommendation, Session, Sitting, Standing, Support,
    },
    time::{Clock, FixedClock},
};

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 3, 12).at(16, 10, 0, 0)).now()
}

fn standard() -> Benchmark {
    builtin("integrating-cities").unwrap()
}

fn page(then: &Session, later: &Session) -> Document {
    let benchmark = standard();
    let held = |session| Held { session, benchmark: &benchmark };
    let page = comparison(held(then), held(later), &Words::of("en"), &now());
    assert_eq!(page.check(), Vec::<String>::new());
    page
}

/// The page as one line of words, so that what is told is found wherever it stands.
fn said(page: &Document) -> String {
    export::text(page, &Words::of("en")).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A session in which every text is a word that stands nowhere else: `tag` and a number.
fn told_apart(tag: &str, ids: &str) -> Session {
    let id = |name: &str| Id::from(format!("{ids}{name}"));
    let word = |name: &str| format!("{tag}{name}");
    let mut session = Session { id: ids.into(), ..Session::default() };
    session.about.id = "about".into();
    session.about.title = word("title");
    session.about.summary = word("summary");
    session.about.scope = vec!["strategy".into()];
    let records: Vec<Record> = vec![
        Party { id: id("p"), name: word("party"), ..Party::default() }.into(),
        Sitting { id: id("m"), place: word("sitting"), ..Sitting::default() }.into(),
        Finding {
            id: "strategy".into(),
            judgement: Judgement::Partly,
            reason: word("reason"),
            strengths: word("strong"),
            minority: word("minority"),
            objective: word("objective"),
            ..Finding::default()
        }
        .into(),
        Finding { id: "lost".into(), reason: word("lost"), ..Finding::default() }.into(),
        Look { id: format!("strategy/{ids}").into(), state: Looked::Covered, ..Look::default() }.into(),
        Note { id: id("n"), factor: "strategy".into(), text: word("note"), ..Note::default() }.into(),
        Note { id: id("o"), factor: "nowhere".into(), text: word("stray"), ..Note::default() }.into(),
        Evidence { id: id("e"), title: word("evidence"), place: word("place"), said_by: word("saidby"), ..Evidence::default() }.into(),
        Support { id: id("s"), evidence: id("e"), target: "strategy".into() }.into(),
        Action {
            id: id("a"),
            title: word("action"),
            detail: word("detail"),
            measure: word("measure"),
            resources: word("means"),
            because: word("because"),
            ..Action::default()
        }
        .into(),
        News { id: id("w"), action: id("a"), text: word("news"), ..News::default() }.into(),
        Parked { id: id("k"), text: word("parked"), outcome: word("outcome"), ..Parked::default() }.into(),
        Decision { id: id("d"), text: word("decision"), ..Decision::default() }.into(),
        Standing { id: format!("no-date/action/{ids}a").into(), why: word("standing"), stands: true }.into(),
        Interview { id: id("i"), heard: word("heard"), text: word("talk"), ..Interview::default() }.into(),
        Recommendation { id: id("r"), factor: Some("strategy".into()), text: word("advice"), ..Recommendation::default() }.into(),
        Recommendation { id: id("q"), text: word("loose"), ..Recommendation::default() }.into(),
        Context { id: "economy".into(), context: "economy".into(), text: word("context"), ..Context::default() }.into(),
        Indicator {
            id: id("x"),
            name: word("indicator"),
            source: word("source"),
            unit: word("unitof"),
            target: word("target"),
            ..Indicator::default()
        }
        .into(),
        Reading { id: id("y"), indicator: id("x"), value: word("value"), text: word("remark"), ..Reading::default() }.into(),
    ];
    records.into_iter().for_each(|record| session.put(record));
    session
}

const TEXTS: &[&str] = &[
    "detail",
    "measure",
    "means",
    "because",
    "saidby",
    "minority",
    "objective",
    "unitof",
    "target",
    "remark",
    "title",
    "summary",
    "party",
    "sitting",
    "reason",
    "strong",
    "lost",
    "note",
    "stray",
    "evidence",
    "place",
    "action",
    "news",
    "parked",
    "outcome",
    "decision",
    "standing",
    "heard",
    "talk",
    "advice",
    "loose",
    "context",
    "indicator",
    "source",
    "value",
];

#[test]
fn nothing_that_either_session_says_is_left_out() {
    // Sessions that share no record, and sessions that share every id: each text is another.
    for ids in ["b", "a"] {
        let (then, later) = (told_apart("Old", "a"), told_apart("New", ids));
        let said = said(&page(&then, &later));
        for text in TEXTS {
            for tag in ["Old", "New"] {
                assert!(said.contains(&format!("{tag}{text}")), "{tag}{text} with ids {ids}");
            }
        }
    }
}

#[test]
fn the_table_at_the_end_counts_every_record_of_both() {
    let (then, later) = (told_apart("Old", "a"), told_apart("Old", "b"));
    let page = page(&then, &later);
    let counted = page.blocks.iter().rev().find_map(|block| match block {
        Block::Table { rows, .. } => Some(rows.clone()),
        _ => None,
    });
    let number = |cell: &Text| match cell.as_slice() {
        [super::super::Span::Words(number)] => number.parse::<usize>().unwrap(),
        other => unreachable!("{other:?}"),
    };
    let sum = |column: usize| counted.as_ref().unwrap().iter().map(|row| number(&row[column])).sum::<usize>();
    assert_eq!((sum(1), sum(2)), (then.records().count(), later.records().count()));
}

#[test]
fn two_sessions_with_other_benchmarks_are_said_to_be_so() {
    let (mut other, benchmark, words) = (standard(), standard(), Words::of("en"));
    other.id = "other".to_owned();
    other.title = "Another standard".to_owned();
    let (mut then, later) = (told_apart("Old", "a"), told_apart("New", "b"));
    then.about.benchmark = "other".to_owned();
    let page = comparison(Held { session: &then, benchmark: &other }, Held { session: &later, benchmark: &benchmark }, &words, &now());
    let said = said(&page);
    assert!(said.contains("different benchmarks") && said.contains("Another standard"), "{said}");
}

#[test]
fn an_evening_later_the_page_is_the_same() {
    let (then, later) = (told_apart("Old", "a"), told_apart("New", "b"));
    let benchmark = standard();
    let held = |session| Held { session, benchmark: &benchmark };
    let at = |hour| FixedClock::at(jiff::civil::date(2026, 3, 12).at(hour, 10, 0, 0)).now();
    let words = Words::of("en");
    assert_eq!(comparison(held(&then), held(&later), &words, &at(9)), comparison(held(&then), held(&later), &words, &at(21)));
}

#[test]
fn names_left_out_are_left_out_of_both() {
    let (mut then, mut later) = (told_apart("Old", "a"), told_apart("New", "b"));
    then.put(Note { id: "z".into(), factor: "strategy".into(), text: "As Anna Berg said".to_owned(), ..Note::default() }.into());
    then.put(Party { id: "x".into(), name: "Anna Berg".to_owned(), role: "planner".to_owned(), ..Party::default() }.into());
    later.put(Party { id: "x".into(), name: "Odd Lie".to_owned(), role: "planner".to_owned(), ..Party::default() }.into());
    let benchmark = standard();
    let held = |session| Held { session, benchmark: &benchmark };
    let cut = Cut { without_names: true, ..Cut::default() };
    let said = said(&comparison_of(held(&then), held(&later), &cut, &Words::of("en"), &now()));
    assert!(!said.contains("Anna Berg") && !said.contains("Odd Lie"), "{said}");
}

/// A session of which some records, by their places, are left out and some say something else.
fn altered(session: &Session, without: &[usize], other: &[usize]) -> Session {
    let mut out = Session { id: "later".into(), ..session.clone() };
    let keys: Vec<_> = session.records().map(|record| record.key()).filter(|key| key.kind != Kind::About).collect();
    for at in without {
        out.remove(&keys[at % keys.len()]);
    }
    for at in other {
        let key = &keys[at % keys.len()];
        let Some(record) = out.get(key) else { continue };
        let mut fields = record.to_fields();
        if let Some(field) = key.kind.spoken().first() {
            fields.insert((*field).to_owned(), format!("Other{at}").into());
        }
        out.put(Record::from_fields(key, &fields).unwrap());
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn whatever_is_altered_added_or_withdrawn_is_told(
        without in proptest::collection::vec(0..40_usize, 0..6), other in proptest::collection::vec(0..40_usize, 0..6), back: bool,
    ) {
        let then = told_apart("Old", "a");
        let later = altered(&then, &without, &other);
        let (then, later) = if back { (later, then) } else { (then, later) };
        let page = page(&then, &later);
        prop_assert_eq!(&page, &self::page(&then, &later), "the same sessions, the same page");
        let said = said(&page);
        for change in then.diff(&later) {
            let texts = |fields: &Option<crate::session::Fields>| -> Vec<String> {
                let spoken = change.key.kind.spoken();
                fields.iter().flatten().filter(|(name, _)| spoken.contains(&name.as_str())).filter_map(|(_, value)| value.as_str().map(str::to_owned)).collect()
            };
            for text in texts(&change.was).into_iter().chain(texts(&change.now)).filter(|text| !text.is_empty()) {
                prop_assert!(said.contains(&text), "{} of {}", text, change.key);
            }
        }
    }
}
