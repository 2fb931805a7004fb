use proptest::prelude::*;

use super::*;
use crate::{export::session_ron, words::Words};

const GOOD: &str = r#"Session(
    format: 1,
    id: "lindhav1",
    about: About(
        id: "about",
        title: "Diversity plan",
        benchmark: "integrating-cities",
        edition: "2012",
        scope: ["strategy"],
        next_review: "2026-06-11",
    ),
    parties: [Party(id: "p", name: "Press office")],
    actions: [
        Action(id: "a1", rank: "001000", number: 1, title: "Post the pledge", lead: "p", due: "2026-04-17"),
        Action(id: "a2", rank: "002000", number: 2, title: "Name champions"),
    ],
)
"#;

fn keys(text: &str) -> Vec<String> {
    read_session(text).err().unwrap_or_default().iter().map(|failure| failure.key().to_owned()).collect()
}

/// The one fault of a text, in words.
fn told(text: &str) -> String {
    let faults = read_session(text).err().unwrap_or_default();
    faults.iter().map(|failure| failure.tell(&Words::of("en"))).collect::<Vec<_>>().join("\n")
}

fn with(what: &str, instead: &str) -> String {
    assert!(GOOD.contains(what), "{what}");
    GOOD.replacen(what, instead, 1)
}

#[test]
fn a_good_file_is_read_and_written_again_the_same() {
    let first = read_session(GOOD);
    assert_eq!(keys(GOOD), Vec::<String>::new());
    let written = first.ok().and_then(|incoming| session_ron(&incoming.session, None, vec![]).ok()).unwrap_or_default();
    let again = read_session(&written).ok().and_then(|incoming| session_ron(&incoming.session, None, incoming.file.lineage).ok());
    assert_eq!(again, Some(written));
}

#[test]
fn a_byte_order_mark_and_other_line_ends_do_no_harm() {
    let windows = format!("\u{feff}{}", GOOD.replace('\n', "\r\n"));
    assert_eq!(read_session(&windows).ok(), read_session(GOOD).ok());
}

#[test]
fn a_file_cut_anywhere_is_refused_in_one_message() {
    let end = GOOD.trim_end().len();
    for at in (0..end).filter(|at| GOOD.is_char_boundary(*at)) {
        let found = keys(&GOOD[..at]);
        assert_eq!(found.len(), 1, "cut at {at}: {found:?}");
    }
    assert_eq!(keys(&GOOD[..end - 1]), ["import-ends-early"]);
    assert_eq!(keys(&GOOD[..GOOD.find("Post the").unwrap_or_default()]), ["import-ends-early"]);
}

#[test]
fn what_is_no_session_is_told_apart_from_a_broken_one() {
    for text in ["", "hello there", "{\"format\": 1}", "KeyFactor(id: \"x\")", "[[1]]", "PK\u{3}\u{4}"] {
        assert_eq!(keys(text), ["import-not-a-session"], "{text}");
    }
}

#[test]
fn a_later_format_says_that_a_newer_program_is_needed() {
    assert_eq!(keys(&with("format: 1", "format: 2")), ["import-other-format"]);
    assert_eq!(keys(&with("format: 1,", "format: 2, mood: Sunny(3),")), ["import-other-format"]);
}

#[test]
fn a_day_that_does_not_exist_is_named_with_its_place() {
    let text = with("2026-04-17", "2026-02-30");
    assert_eq!(keys(&text), ["import-no-such-day"]);
    assert!(told(&text).contains("Line 14, column 96: there is no day “2026-02-30”"), "{}", told(&text));
    assert_eq!(keys(&with("\"2026-06-11\"", "\"soon\"")), ["import-no-such-day"]);
}

#[test]
fn a_slip_of_the_pen_is_named_with_its_place() {
    for (what, instead, key) in [
        ("title: \"Name", "titel: \"Name", "import-unknown-field"),
        ("number: 2", "kind: sometime", "import-unknown-word"),
        ("number: 2", "number: two", "import-not-read"),
        ("id: \"lindhav1\",", "", "import-missing-field"),
        ("number: 2", "number: 2, number: 3", "import-double-field"),
        ("number: 2,", "number: 2", "import-not-read"),
    ] {
        assert_eq!(keys(&with(what, instead)), [key], "{instead}");
    }
}

#[test]
fn ten_thousand_brackets_end_in_one_message() {
    for bracket in ["(", "[", "{", "Some("] {
        let nest = bracket.repeat(10_000);
        assert_eq!(keys(&nest).len(), 1);
        assert_eq!(keys(&with("\"2026-06-11\"", &nest)), ["import-too-deep"]);
    }
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let huge = " ".repeat(SIZE_LIMIT + 1);
    assert_eq!(keys(&huge), ["import-too-big"]);
    assert_eq!(text_of(huge.as_bytes()).err().map(|failure| failure.key().to_owned()).as_deref(), Some("import-too-big"));
    assert_eq!(text_of(b"a\n\xff").err().map(|failure| failure.key().to_owned()).as_deref(), Some("import-not-text"));
}

#[test]
fn every_fault_of_the_content_is_told_at_once() {
    let text = with("lead: \"p\"", "lead: \"nobody\"")
        .replace("id: \"a2\"", "id: \"A 2\"")
        .replace("number: 2", "number: 1, factor: \"stratgey\"")
        .replace("Name champions", &"x".repeat(10_000));
    let mut found = keys(&text);
    found.sort();
    assert_eq!(found, ["import-double-number", "import-long-line", "import-loose", "import-loose", "import-loose"]);
}

#[test]
fn two_records_of_one_id_are_refused() {
    assert_eq!(keys(&with("id: \"a2\"", "id: \"a1\"")), ["import-double-id"]);
    assert_eq!(keys(&with("id: \"lindhav1\"", "id: \"../x\"")), ["import-bad-id"]);
}

#[test]
fn a_benchmark_that_is_not_here_is_asked_for() {
    assert_eq!(keys(&with("\"2012\"", "\"2031\"")), ["import-no-benchmark"]);
}

#[test]
fn a_thousand_faults_are_told_as_fifty_and_a_number() {
    let many: String = (0..1_000).map(|n| format!("Note(id: \"n{n}\", factor: \"x\", text: \"t\"),")).collect();
    let found = keys(&with("actions: [", &format!("notes: [{many}], actions: [")));
    assert_eq!((found.len(), found.last().map(String::as_str)), (51, Some("import-more")));
}

#[test]
fn every_message_is_in_the_word_table() {
    let words = Words::of("en");
    for text in [
        GOOD[..200].to_owned(),
        String::new(),
        with("format: 1", "format: 2"),
        with("2026-04-17", "2026-02-30"),
        with("title: \"Name", "titel: \"Name"),
        with("lead: \"p\"", "lead: \"nobody\""),
        with("\"2012\"", "\"2031\""),
    ] {
        for failure in read_session(&text).err().unwrap_or_default() {
            for part in [&failure.what, &failure.why, &failure.todo] {
                assert!(words.has(&part.key), "{}", part.key);
            }
            assert!(!failure.tell(&words).contains("{$"), "{}", failure.tell(&words));
        }
    }
}

proptest! {
    #[test]
    fn no_text_at_all_makes_it_stumble(text in any::<String>()) {
        prop_assert!(read_session(&text).is_err());
    }

    #[test]
    fn a_session_with_anything_typed_into_it_is_told_or_taken(typed in any::<String>(), at in 0..GOOD.len()) {
        prop_assume!(GOOD.is_char_boundary(at));
        let text = format!("{}{typed}{}", &GOOD[..at], &GOOD[at..]);
        if let Ok(incoming) = read_session(&text) {
            let written = session_ron(&incoming.session, None, vec![]).unwrap_or_default();
            prop_assert_eq!(read_session(&written).map(|again| again.session), Ok(incoming.session));
        }
    }
}
