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
        let shape = |practice: &Practice| {
            let topics: Vec<_> = practice.topics.iter().map(|topic| known_topic(topic)).collect();
            assert!(!topics.is_empty() && topics.iter().all(Option::is_some), "{language}: {practice:?}");
            (practice.id.clone(), practice.year.clone(), topics, practice.shape.parts().len())
        };
        let (there, here) = (builtin(language), builtin("en"));
        assert_eq!(there.iter().map(shape).collect::<Vec<_>>(), here.iter().map(shape).collect::<Vec<_>>(), "{language}");
    }
}

#[test]
fn the_examples_of_the_benchmark_are_practices_with_topics_and_their_key_factor() {
    let benchmark = benchmark("integrating-cities").unwrap();
    let all = builtin("en");
    assert_eq!(of_benchmark(&benchmark).count(), 24);
    assert!(of_benchmark(&benchmark).all(|practice| all.contains(&practice)));
    let first = of_benchmark(&benchmark).next().unwrap();
    let (factor, example) = (&benchmark.factors[0], benchmark.factors.iter().find_map(|factor| factor.examples.first()).unwrap());
    assert_eq!((first.factor.as_ref(), &first.topics), (Some(&factor.name), &example.topics));
    assert!(!example.topics.is_empty());
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
    let words = Words::of("en");
    let (all, faulty) = library(&words, &[], folder.path());
    assert_eq!(all.len(), builtin("en").len() + 1);
    assert!(all.iter().any(|practice| practice.id == "ours"));
    let keys: Vec<&str> = faulty.iter().map(Failure::key).collect();
    assert_eq!(keys, ["practice-faults", "practice-id-taken"]);
    assert!(faulty[1].tell(&Words::of("en")).contains("EMPO"));
    assert_eq!(library(&words, &[], &folder.path().join("none")).0, builtin("en"));
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
        [
            "kirklees-employee-networks",
            "integrating-cities/engagement-of-non-municipal-actors/london",
            "integrating-cities/procurement/london"
        ]
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
fn the_list_of_topics_is_offered_whole_and_what_nothing_is_about_stands_last() {
    for code in ["en", "nb", "de"] {
        let words = Words::of(code);
        let listed = topics_listed(&words);
        assert_eq!(listed.len(), 22, "{listed:?}");
        let mut all = library(&words, &[], "none".as_ref()).0;
        all.push(Practice { topics: vec!["Aa tea".to_owned()], ..read::<Practice>(OWN).unwrap() });
        let offered = topics_offered(&all, &words);
        assert_eq!(offered.len(), 23, "each once, and what one's own practices add: {offered:?}");
        assert!(listed.iter().all(|topic| offered.contains(topic)), "{code}: {offered:?}");
        assert_eq!(offered[0], "Aa tea");
        let count = |topic: &String| {
            let narrow = Narrow { topic: Some(topic.clone()), ..Narrow::default() };
            all.iter().filter(|practice| narrow.takes(practice)).count()
        };
        let firsts: Vec<bool> = offered.iter().map(|topic| count(topic) > 0).collect();
        assert!(firsts.is_sorted_by(|a, b| a >= b), "{code}: {firsts:?}");
        assert!(firsts.iter().filter(|is_there| **is_there).count() > 12, "{code}: {firsts:?}");
    }
}

#[test]
fn a_topic_of_the_list_is_known_in_every_language_and_told_in_the_readers() {
    let mut practice = Practice {
        topics: ["flyktninger", "Geflüchtete", "REFUGEES", "Tea"].map(str::to_owned).to_vec(),
        ..read::<Practice>(OWN).unwrap()
    };
    let narrow = Narrow { topic: Some("Refugees".to_owned()), ..Narrow::default() };
    assert!(narrow.takes(&practice));
    practice.tell_topics(&Words::of("de"));
    assert_eq!(practice.topics, ["Geflüchtete", "Tea"]);
}

#[test]
fn a_topic_is_taken_whole_and_a_part_of_a_name_for_what_it_may_mean() {
    let about =
        |topic: &str| Practice { topics: vec![topic.to_owned()], factor: Some("Procurement".to_owned()), ..read::<Practice>(OWN).unwrap() };
    let takes = |wanted: &str, practice: &Practice| Narrow { topic: Some(wanted.to_owned()), ..Narrow::default() }.takes(practice);
    assert!(!takes("Roma", &about("Romantic gardens")), "the topic Roma is another one");
    assert!(takes("roman", &about("Romantic gardens")) && takes("education", &about("Education")));
    assert!(takes("procure", &about("Education")), "by its key factor too");
    assert!(!takes("Refugees", &about("Education")));
}

#[test]
fn topics_are_kept_apart_by_commas_but_for_those_in_a_name() {
    let text = "Tea, health, Social care and FAMILY support,, Kultur, fritid og kulturarv , Roma";
    assert_eq!(topics_apart(text), ["Tea", "health, Social care and FAMILY support", "Kultur, fritid og kulturarv", "Roma"]);
    assert_eq!(topics_apart("Culture, Leisure"), ["Culture", "Leisure"]);
    assert_eq!(topics_apart(" , "), Vec::<String>::new());
}

#[test]
fn a_topic_is_completed_from_its_beginning_or_a_word_in_it_and_never_twice() {
    let words = Words::of("en");
    let first = |text: &str| topic_completions(text, &words).into_iter().next();
    assert_eq!(first("multi").as_deref(), Some("Multilingualism"));
    assert_eq!(first("Refugees, social").as_deref(), Some("Health, Social care and Family support"));
    assert_eq!((last_topic("Refugees, social").0, last_topic("Refugees, Culture, Lei").0), ("Refugees, ", "Refugees, "));
    assert_eq!(first("Refugees, Culture, Lei").as_deref(), Some("Culture, Leisure and Heritage"));
    for none in ["", "Refugees, ", "Refugees", "Refugees, refu", "zeppelin"] {
        assert_eq!(first(none), None, "{none}");
    }
}

#[test]
fn beside_a_key_factor_lie_its_examples_then_what_shares_a_topic() {
    let benchmark = benchmark("integrating-cities").unwrap();
    let factor = benchmark.factor("conflict-mediation").unwrap();
    let own = Practice { id: "near".to_owned(), topics: vec!["Neighbourhood".to_owned()], ..read::<Practice>(OWN).unwrap() };
    let named = Practice { id: "named".to_owned(), topics: vec!["conflict mediation".to_owned()], ..own.clone() };
    let all: Vec<Practice> = builtin("en").into_iter().chain([own, named]).collect();
    let ordered = beside(all.clone(), &benchmark, factor);
    let ids: Vec<&str> = ordered.iter().take(3).map(|practice| practice.id.as_str()).collect();
    assert_eq!(ids, ["integrating-cities/conflict-mediation/barcelona", "named", "near"]);
    assert_eq!(ordered.len(), all.len());
    // Who reads the library in another language than the session's finds the same examples first.
    assert_eq!(beside(builtin("de"), &benchmark, factor)[0].id, ids[0]);
}

#[test]
fn the_template_shows_the_topics_and_stays_a_practice() {
    for code in ["en", "nb", "de"] {
        let words = Words::of(code);
        let text = template(&words);
        assert_eq!(faults(&text), Vec::<String>::new());
        let said = text.split_whitespace().filter(|word| *word != "//").collect::<Vec<_>>().join(" ");
        assert!(topics_listed(&words).iter().all(|topic| said.contains(topic.as_str())), "{text}");
    }
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
