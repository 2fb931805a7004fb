#![expect(clippy::unwrap_used, reason = "a test that cannot set up its files has failed")]

use std::fs;

use super::*;
use crate::{
    benchmark::{builtin as benchmark, check_practice},
    words::Words,
};

const OWN: &str = r#"Practice(
    format: 1,
    id: "ours",
    title: "Tea in the town hall",
    organisation: "Lindhaven",
    city: "Lindhaven",
    country: "Nowhere",
    topics: ["Refugees"],
    source: "Made up for a test",
    shape: Free("Tea was served."),
)
"#;

/// The faults of a text as the command prints them.
fn faults(text: &str) -> Vec<String> {
    let words = Words::of("en");
    check_practice("f", text.as_bytes()).iter().map(|fault| crate::benchmark::fault_line(fault, &words)).collect()
}

#[test]
fn what_comes_with_the_program_is_right_in_every_language() {
    for (language, texts) in SOURCES {
        for text in *texts {
            assert_eq!(faults(text), Vec::<String>::new(), "{language}");
            assert!(read::<Practice>(text).is_ok(), "{language}");
        }
        let shape = |practice: &Practice| (practice.id.clone(), practice.year.clone(), practice.topics.len(), practice.shape.parts().len());
        let (there, here) = (builtin(language), builtin("en"));
        assert_eq!(there.iter().map(shape).collect::<Vec<_>>(), here.iter().map(shape).collect::<Vec<_>>(), "{language}");
    }
}

#[test]
fn the_examples_of_the_benchmark_are_practices_under_their_key_factor() {
    let benchmark = benchmark("integrating-cities").unwrap();
    let all = builtin("en");
    assert_eq!(of_benchmark(&benchmark).count(), 24);
    assert!(of_benchmark(&benchmark).all(|practice| all.contains(&practice)));
    let first = of_benchmark(&benchmark).next().unwrap();
    let (factor, example) = (&benchmark.factors[0], benchmark.factors.iter().find_map(|factor| factor.examples.first()).unwrap());
    assert_eq!(first.topics, std::slice::from_ref(&factor.name));
    assert_eq!((first.city.as_str(), first.source.as_str()), (example.city.as_str(), benchmark.source.as_str()));
    assert_eq!(first.example_of(&benchmark), Some(factor.full(&example.id)));
    assert!(matches!(&first.shape, Told::Free(text) if text.starts_with(&example.did)));
}

#[test]
fn the_template_is_a_practice_without_faults() {
    assert_eq!(faults(TEMPLATE), Vec::<String>::new());
    assert!(read::<Practice>(TEMPLATE).is_ok());
}

#[test]
fn a_practice_without_a_year_is_fine_and_one_without_a_title_is_refused_in_words() {
    assert_eq!(faults(OWN), Vec::<String>::new());
    assert_eq!(read::<Practice>(OWN).unwrap().year, None);
    let untitled = OWN.replace("    title: \"Tea in the town hall\",\n", "");
    assert_eq!(
        faults(&untitled),
        ["f:1:1: `title` is missing in this Practice; expected: `title: ` with a text in quotes, at most 2 rows of 60 cells"]
    );
    let blank = OWN.replace("Tea in the town hall", " ");
    assert_eq!(faults(&blank).len(), 1, "{:?}", faults(&blank));
    assert!(faults(&blank)[0].starts_with("f:4:12: "), "{:?}", faults(&blank));
}

#[test]
fn every_fault_is_told_with_its_place() {
    let wrong = OWN.replace("topics", "topic").replace("\"ours\"", "\"Our Own\"").replace("Free(\"Tea was served.\")", "Story(\"Tea\")");
    let told = faults(&wrong);
    let places: Vec<&str> = told.iter().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(places, ["f:3:9", "f:8:5", "f:10:12"], "{told:#?}");
    assert!(told[2].contains("`Purpose(…)`, `Concept(…)` or `Free(\"…\")`"), "{told:#?}");
    let halved = OWN.replace("Free(\"Tea was served.\")", "Purpose(purpose: \"P\", stimulus: \"S\", proces: \"P\")");
    let told = faults(&halved);
    assert!(told.iter().any(|line| line.contains("`process`")) && told.iter().any(|line| line.contains("`impact`")), "{told:#?}");
}

#[test]
fn ones_own_practice_stands_in_the_library_but_not_under_the_id_of_another() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.ron"), OWN).unwrap();
    fs::write(folder.path().join("b.ron"), OWN.replace("\"ours\"", "\"bergen-empo\"")).unwrap();
    fs::write(folder.path().join("c.ron"), "Practice(").unwrap();
    fs::write(folder.path().join("notes.txt"), "no practice").unwrap();
    let (all, faulty) = library("en", &[], folder.path());
    assert_eq!(all.len(), builtin("en").len() + 1);
    assert!(all.iter().any(|practice| practice.id == "ours"));
    let keys: Vec<&str> = faulty.iter().map(Failure::key).collect();
    assert_eq!(keys, ["practice-faults", "practice-id-taken"]);
    assert!(faulty[1].tell(&Words::of("en")).contains("EMPO"));
    assert_eq!(library("en", &[], &folder.path().join("none")).0, builtin("en"));
}

#[test]
fn practices_are_found_by_topic_country_and_year() {
    let all = builtin("en");
    let found =
        |narrow: Narrow| all.iter().filter(|practice| narrow.takes(practice)).map(|practice| practice.id.clone()).collect::<Vec<_>>();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(found(Narrow { topic: some("REFUGEES"), ..Narrow::default() }), ["bergen-empo"]);
    assert_eq!(
        found(Narrow { country: some("united kingdom"), topic: some("equality"), ..Narrow::default() }),
        ["kirklees-employee-networks"]
    );
    assert_eq!(found(Narrow { year: some("2016"), ..Narrow::default() }), ["bergen-empo"]);
    let spans = found(Narrow { year: some("2007"), ..Narrow::default() });
    let of = |id: &str| all.iter().find(|practice| practice.id == id).and_then(|practice| practice.year.clone()).unwrap_or_default();
    assert!(spans.iter().any(|id| of(id) == "2006-2009") && spans.iter().any(|id| of(id) == "2007"), "{spans:?}");
    let without = found(Narrow { year: some(""), ..Narrow::default() });
    assert!(without.contains(&"kirklees-employee-networks".to_owned()) && !without.contains(&"bergen-empo".to_owned()));
    assert_eq!(found(Narrow { words: "diabetes hospital".to_owned(), ..Narrow::default() }), ["bergen-empo"]);
    assert!(topics(&all).contains(&"Refugees".to_owned()));
}

#[test]
fn whose_it_is_says_nothing_twice() {
    let whose = |organisation: &str, city: &str, country: &str| {
        let practice = Practice {
            organisation: organisation.to_owned(),
            city: city.to_owned(),
            country: country.to_owned(),
            ..read::<Practice>(OWN).unwrap()
        };
        practice.whose()
    };
    assert_eq!(whose("City of Oslo", "Oslo", "Norway"), "City of Oslo, Norway");
    assert_eq!(whose("", "Bergen", "Norway"), "Bergen, Norway");
    assert_eq!(whose("", "", ""), "");
}
