#![expect(clippy::unwrap_used, reason = "a test that cannot set up its files has failed")]

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::{benchmark::SOURCES, words::Words};

/// A benchmark in one file, as somebody writes their first one.
const SMALL: &str = r#"Benchmark(
    format: 1,
    id: "networks",
    edition: "2024",
    title: "Employee networks",
    language: "en",
    organisation: "Kirklees Council",
    source: "Kirklees Council, employee networks; reworded",
    standard: "Staff networks have what they need.",
    roles: [
        Role(id: "employer", name: "Employer"),
    ],
    factors: [
        KeyFactor(
            id: "engage",
            name: "Engage",
            statement: "Networks are heard.",
            why: "They know what others do not.",
            roles: ["employer"],
            questions: [
                GuideQuestion(
                    id: "met",
                    text: "Does the council meet them?",
                    kind: Closed,
                ),
                GuideQuestion(
                    id: "how",
                    text: "How does it follow up?",
                    kind: Open,
                    with: "met",
                ),
            ],
            examples: [
                Example(
                    id: "bergen",
                    city: "Bergen",
                    country: "Norway",
                    brief: "a forum that meets each month",
                    did: "Set up a forum.",
                ),
            ],
        ),
    ],
)
"#;

/// The faults of a text as the command prints them, without the file's name.
fn faults(text: &str) -> Vec<String> {
    let words = Words::of("en");
    let told = |fault: Fault| format!("{}:{} {} | {}", fault.line, fault.column, words.tell(&fault.what), words.tell(&fault.expected));
    check_text("a.ron", text).into_iter().map(told).collect()
}

/// The small benchmark with one thing altered.
fn with(old: &str, new: &str) -> String {
    assert!(SMALL.contains(old), "{old} stands in the small benchmark");
    SMALL.replacen(old, new, 1)
}

#[test]
fn a_first_benchmark_without_faults_is_accepted_and_read() {
    assert_eq!(faults(SMALL), Vec::<String>::new());
    let benchmark = load::read_edition(SMALL).unwrap();
    assert_eq!(benchmark.factors[0].questions.len(), 2);
    assert_eq!(faults(&format!("\u{feff}#![enable(implicit_some)]\n{}", SMALL.replace('\n', "\r\n"))), Vec::<String>::new());
}

/// The small benchmark with a charter, and one thing altered in it.
fn with_charter(old: &str, new: &str) -> String {
    let charter = r#"    charter: Charter(
        title: "Our charter",
        source: "Kirklees Council",
        mapping: "Our own reading.",
        duties: [
            Duty(id: "fair", role: "employer", name: "Fair", text: "All are treated alike."),
            Duty(id: "open", role: "employer", name: "Open", text: "All can apply."),
        ],
    ),
    factors: [
"#;
    let text = with("    factors: [\n", charter).replacen("roles: [\"employer\"],\n", "roles: [\"employer\"], duties: [\"fair\"],\n", 1);
    assert!(text.contains(old), "{old} stands in the benchmark with a charter");
    text.replacen(old, new, 1)
}

#[test]
fn a_charter_is_held_together_with_the_key_factors_that_serve_it() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("fair", "fair", &[]),
        ("duties: [\"fair\"]", "duties: [\"fare\"]", &["28:43 no duty has the id \"fare\" | `fair`, `open`"]),
        ("duties: [\"fair\"]", "duties: [\"fair\", \"fair\"]", &["28:51 the duty \"fair\" stands here twice | each only once"]),
        ("role: \"employer\"", "role: \"buyer\"", &["18:36 no role has the id \"buyer\" | `employer`"]),
        ("id: \"open\"", "id: \"fair\"", &["19:22 the id \"fair\" is taken already | an id of its own"]),
        (
            "        mapping: \"Our own reading.\",\n",
            "",
            &["13:14 `mapping` is missing in this Charter | `mapping: ` with a text in quotes, at most 4 rows of 60 cells"],
        ),
        ("name: \"Fair\", ", "", &["18:13 `name` is missing in this Duty | `name: ` with a text in quotes, one row of at most 40 cells"]),
        ("text: \"All can apply.\"", "text: 7", &["19:68 `text` is a number | a text in quotes, at most 3 rows of 60 cells"]),
    ];
    for (old, new, told) in cases {
        assert_eq!(faults(&with_charter(old, new)), *told, "{old} -> {new}");
    }
    // Without a charter there is no duty to serve.
    let lone = with("roles: [\"employer\"]", "duties: [\"fair\"]");
    assert_eq!(faults(&lone), ["19:22 no duty has the id \"fair\" | a duty that `charter` in benchmark.ron lists"]);
    assert_eq!(faults(&with("    factors: [\n", "    charter: None,\n    factors: [\n")), Vec::<String>::new());
}

#[test]
fn each_way_to_break_a_benchmark_is_told_with_its_place() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "statement: \"Networks",
            "statment: \"Networks",
            &[
                "14:9 `statement` is missing in this KeyFactor | `statement: ` with a text in quotes, at most 3 rows of 60 cells",
                "17:13 `statment` is no field of KeyFactor | `statement`",
            ],
        ),
        (
            "    edition: \"2024\",\n",
            "",
            &["1:1 `edition` is missing in this Benchmark | `edition: ` with letters, digits, dots and dashes, 1 to 20"],
        ),
        ("kind: Open", "kind: Opened", &["29:27 `Opened` is no `kind` | `Closed`, `Open`"]),
        (
            "GuideQuestion(\n                    id: \"how\"",
            "Question(\n                    id: \"how\"",
            &["26:17 `Question` does not belong here | `GuideQuestion(…)`"],
        ),
        ("edition: \"2024\"", "edition: 2024", &["4:14 `edition` is a number | letters, digits, dots and dashes, 1 to 20"]),
        ("edition: \"2024\"", "edition: \"20 24\"", &["4:14 \"20 24\" is no edition | letters, digits, dots and dashes, 1 to 20"]),
        ("language: \"en\"", "language: \"English\"", &["6:15 \"English\" is no language code | a code such as `en` or `nb`"]),
        ("format: 1", "format: 2", &["2:13 format 2 is not known to this program | `1`"]),
        ("roles: [\"employer\"]", "roles: \"employer\"", &["19:20 `roles` is a text | a list in square brackets"]),
        ("roles: [\"employer\"]", "roles: [\"buyer\"]", &["19:21 no role has the id \"buyer\" | `employer`"]),
        (
            "with: \"met\"",
            "with: \"meets\"",
            &["30:27 no question of this key factor has the id \"meets\" | the id of another question of this key factor"],
        ),
        (
            "with: \"met\"",
            "with: \"how\"",
            &["30:27 the question is to be answered together with itself | the id of another question of this key factor"],
        ),
        (
            "id: \"how\"",
            "id: \"met\"",
            &[
                "27:25 the id \"met\" is taken already | an id of its own",
                "30:27 the question is to be answered together with itself | the id of another question of this key factor",
            ],
        ),
        ("id: \"engage\"", "id: \"Engage us\"", &["15:17 \"Engage us\" is no id | small letters a to z, digits and dashes, 1 to 64"]),
        ("name: \"Engage\"", "name: \" \"", &["16:19 an empty text | a text in quotes, one row of at most 60 cells"]),
        ("Set up", "Set\u{1b}[31m up", &["39:30 a character that nobody sees (U+001B) | letters, digits, signs and blanks"]),
        ("Set up", "Set\\u{202e} up", &["39:30 a character that nobody sees (U+202E) | letters, digits, signs and blanks"]),
        ("id: \"bergen\",", "id: \"bergen\",\n                    id: \"oslo\",", &["36:21 `id` stands here twice | each only once"]),
        ("kind: Closed", "kind: \"Closed\"", &["24:27 `kind` is a text | `Closed`, `Open`"]),
        ("city: \"Bergen\"", "city: Bergen", &["36:27 `Bergen` stands without quotes | a text in quotes"]),
        ("city: \"Bergen\",", "city: \"Bergen,", &["36:27 a text without its closing quote | `\"` at the end of the text"]),
        ("city: \"Bergen\",", "city: \"Bergen\"", &["36:35 a comma is missing | a comma"]),
        ("city: \"Bergen\"", "city \"Bergen\"", &["36:25 a colon is missing after `city` | `:`"]),
        ("city: \"Bergen\"", "\"city\": \"Bergen\"", &["36:21 the field name \"city\" stands in quotes | the name without quotes"]),
        (
            "Set up a forum",
            "Set up a \"forum\" at last",
            &["39:37 `forum` does not belong here | a comma; a quote within a text is written `\\\"`"],
        ),
        (
            "Set up",
            "Set \\d up",
            &["39:31 `\\d` means nothing in a text | `\\\"`, `\\\\`, `\\n`, or `\\u{…}` with the number of a character"],
        ),
        ("kind: Closed,\n                ),", "kind: Closed,", &["21:30 a bracket that is not closed | `)`"]),
        (
            "with: \"met\",\n                ),\n            ],",
            "with: \"met\",\n                ),",
            &["20:24 a bracket that is not closed | `]`"],
        ),
        ("name: \"Employer\"),", "name: \"Employer\")),", &["11:47 `)` closes nothing | `]`"]),
        ("],\n)\n", "],\n", &["1:10 a bracket that is not closed | `)`"]),
        ("],\n)\n", "],\n)\n)\n", &["45:1 something stands behind the end | nothing more"]),
        ("    factors: [", "    /* factors: [", &["1:10 a bracket that is not closed | `)`", "13:5 a comment that is not closed | `*/`"]),
        ("city: \"Bergen\"", "city: ", &["36:27 a value is missing | a value"]),
        ("city: \"Bergen\"", "city: ~", &["36:27 `~` begins nothing | a value"]),
        (
            "statement: \"Networks are heard.\"",
            "statement: \"Networks\\nare heard.\"",
            &["17:24 a line break | a text in quotes, at most 3 rows of 60 cells"],
        ),
        (
            "Benchmark(\n",
            "#![enable(unwrap_newtypes)]\nBenchmark(\n",
            &["1:1 `#![enable(unwrap_newtypes)]` is not understood | nothing before the first record"],
        ),
    ];
    for (old, new, expected) in cases {
        let text = with(old, new);
        assert_eq!(faults(&text), *expected, "after {old:?} became {new:?}");
    }
}

#[test]
fn texts_that_no_screen_holds_are_told() {
    let wide = "many words ".repeat(30);
    for (old, rows) in [("Networks are heard.", "3 rows of 60"), ("Does the council meet them?", "4 rows of 52")] {
        let told = faults(&with(old, &wide));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("too much for the screen") && told[0].contains(rows), "{told:?}");
    }
    let told = faults(&with("a forum that meets each month", &"多".repeat(24)));
    assert_eq!(told, ["38:28 48 cells wide, too much for one row | a text in quotes, one row of at most 46 cells"]);
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_their_places() {
    let text = SMALL
        .replace("format: 1", "format: 3")
        .replace("    title: \"Employee networks\",\n", "")
        .replace("kind: Open", "kind: Perhaps")
        .replace("country", "land")
        .replace("\"They know", "\"\" \"They know");
    assert_eq!(
        faults(&text),
        [
            "1:1 `title` is missing in this Benchmark | `title: ` with a text in quotes, one row of at most 60 cells",
            "2:13 format 3 is not known to this program | `1`",
            "17:18 an empty text | a text in quotes, at most 12 rows of 60 cells",
            "17:21 `\"They know what others do not.\"` does not belong here | a comma; a quote within a text is written `\\\"`",
            "28:27 `Perhaps` is no `kind` | `Closed`, `Open`",
            "33:17 `country` is missing in this Example | `country: ` with a text in quotes, one row of at most 40 cells",
            "36:21 `land` is no field of Example | `country`, `year`, `topics`, `result`, `figures`",
        ]
    );
}

#[test]
fn a_benchmark_without_content_lacks_its_key_factors_and_questions() {
    let start = SMALL.find("    factors: [").unwrap();
    let empty = format!("{}    factors: [],\n)\n", &SMALL[..start]);
    assert_eq!(faults(&empty), ["13:14 a benchmark without key factors | files in factors/, or a list in `factors`"]);
    let start = SMALL.find("[\n                GuideQuestion").unwrap();
    let end = SMALL.find(",\n            examples").unwrap();
    assert_eq!(
        faults(&format!("{}[]{}", &SMALL[..start], &SMALL[end..])),
        ["20:24 a key factor without questions | one question at least"]
    );
    assert_eq!(faults(" // nothing\n"), ["2:1 the file is empty | `Benchmark(…)`"]);
}

#[test]
fn a_folder_is_checked_whole_its_key_factors_in_the_order_of_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let factors = folder.path().join("factors");
    fs::create_dir(&factors).unwrap();
    let start = SMALL.find("    factors: [").unwrap();
    fs::write(folder.path().join("benchmark.ron"), format!("{})\n", &SMALL[..start])).unwrap();
    let factor = |id: &str, role: &str| {
        format!(
            "KeyFactor(id: \"{id}\", name: \"N\", statement: \"S\", why: \"W\", roles: [\"{role}\"],\n questions: [GuideQuestion(id: \"q\", text: \"T\", kind: Open)])"
        )
    };
    fs::write(factors.join("01.ron"), factor("one", "employer")).unwrap();
    fs::write(factors.join("02.ron"), factor("one", "guest")).unwrap();
    fs::write(factors.join("03.ron"), [factor("three", "employer").as_bytes(), b"\n// \xff caf\xe9"].concat()).unwrap();
    fs::write(factors.join("notes.txt"), "not looked at").unwrap();

    let report = check(folder.path()).unwrap();
    let places: Vec<String> = report
        .faults
        .iter()
        .map(|fault| format!("{}:{}:{} {}", fault.file.rsplit('/').next().unwrap(), fault.line, fault.column, fault.what.key))
        .collect();
    assert_eq!(
        places,
        ["02.ron:1:15 fault-double-id-elsewhere", "02.ron:1:67 fault-unknown-role", "03.ron:3:4 fault-no-utf8", "03.ron:3:9 fault-no-utf8",]
    );
    assert_eq!(load_path(folder.path()).unwrap_err().key(), "benchmark-faults");

    assert_eq!(check(&factors.join("01.ron")).unwrap().faults.len(), 4, "a key factor is checked with the whole it belongs to");

    fs::write(factors.join("02.ron"), factor("two", "employer")).unwrap();
    fs::write(factors.join("03.ron"), factor("three", "employer")).unwrap();
    let report = check(folder.path()).unwrap();
    assert_eq!((report.faults.len(), report.files, report.sound.len()), (0, 4, 1));
    let benchmark = load_path(&folder.path().join("benchmark.ron")).unwrap();
    assert_eq!(benchmark.factors.iter().map(|factor| factor.id.as_str()).collect::<Vec<_>>(), ["one", "two", "three"]);
}

#[test]
fn a_folder_of_several_benchmarks_is_checked_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(check(folder.path()).unwrap_err().key(), "benchmark-none-here");
    fs::write(folder.path().join("a.ron"), SMALL).unwrap();
    fs::create_dir(folder.path().join("b")).unwrap();
    fs::write(folder.path().join("b/benchmark.ron"), with("format: 1", "format: 2")).unwrap();
    let report = check(folder.path()).unwrap();
    assert_eq!((report.files, report.sound.len(), report.faults.len()), (2, 1, 1));
    assert_eq!(load_path(folder.path()).unwrap_err().key(), "benchmark-several");
    assert_eq!(load_path(&folder.path().join("a.ron")).unwrap(), load::read_edition(SMALL).unwrap());
    fs::write(folder.path().join("alone.ron"), "KeyFactor(id: \"one\")").unwrap();
    assert_eq!(check(&folder.path().join("alone.ron")).unwrap().faults.len(), 1, "it is no benchmark, and that is all");
    assert_eq!(check(&folder.path().join("none.ron")).unwrap_err().key(), "benchmark-unreadable");
}

#[test]
fn files_that_mean_harm_are_answered_quickly() {
    let deep = "(".repeat(10_000);
    let told = faults(&deep);
    assert!(told.iter().any(|fault| fault.contains("too deep")), "{:?}", told.first());
    let list = format!("Benchmark(factors: {}", "[".repeat(10_000));
    assert!(faults(&list).iter().any(|fault| fault.contains("too deep")));
    assert_eq!(faults(&"~ ".repeat(100_000)).len(), 2);
    let many = format!("Benchmark({})", "x: 1, ".repeat(5_000));
    let told = faults(&many);
    assert_eq!(told.len(), FAULT_LIMIT + 1);
    assert!(told[FAULT_LIMIT].contains("more faults"), "{:?}", told[FAULT_LIMIT]);

    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("large.ron");
    fs::File::create(&large).unwrap().set_len(100_000_000).unwrap();
    assert_eq!(check(&large).unwrap_err().key(), "benchmark-too-large");
}

#[test]
fn the_built_in_benchmarks_have_no_faults() {
    for source in SOURCES {
        let pages: Vec<Page> = std::iter::once(&source.own).chain(source.factors).map(|text| Page::new(source.id, text)).collect();
        assert_eq!(examine(&pages).0, vec![]);
        let whole = load::edition_text(&crate::benchmark::builtin(source.id).unwrap()).unwrap();
        assert_eq!(check_text(source.id, &whole), vec![]);
    }
}

#[test]
fn every_message_about_faults_is_in_the_table() {
    let words = Words::of("en");
    let code = [include_str!("../check.rs"), include_str!("gather.rs"), include_str!("reader.rs"), include_str!("sense.rs")];
    let more = [include_str!("shape.rs"), include_str!("tokens.rs")];
    let mut found = 0;
    for text in code.iter().chain(&more) {
        for key in text.split('"').filter(|part| ["fault-", "expected-", "found-"].iter().any(|head| part.starts_with(head))) {
            assert!(words.has(key), "{key}");
            found += 1;
        }
    }
    assert!(found > 60, "{found} keys found");
}

/// Small damage as an editor, a bad paste or a broken transfer does it.
#[derive(Debug, Clone)]
enum Damage {
    Cut(usize, usize),
    Put(usize, &'static str),
    Twice(usize, usize),
    End(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let bits = vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "\\",
        "'",
        "#",
        "/",
        "/*",
        "*/",
        "//",
        "\n",
        " ",
        "r#\"",
        "\"#",
        "Some(",
        "None",
        "1",
        "-",
        ".",
        "_",
        "x",
        "r#",
        "b\"",
        "é",
        "\u{2028}",
        "\u{85}",
        "\t",
        "true",
        "kind: Open",
        "id: \"q\",",
        "\\u{41}",
        "\\x41",
        "\\\n",
    ];
    prop_oneof![
        (any::<usize>(), 1_usize..12).prop_map(|(at, length)| Damage::Cut(at, length)),
        (any::<usize>(), prop::sample::select(bits)).prop_map(|(at, text)| Damage::Put(at, text)),
        (any::<usize>(), 1_usize..40).prop_map(|(at, length)| Damage::Twice(at, length)),
        any::<usize>().prop_map(Damage::End),
    ]
}

fn damaged(text: &str, damages: &[Damage]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for damage in damages {
        let length = chars.len().max(1);
        let span = |at: usize, by: usize| (at % length).min(chars.len())..((at % length) + by).min(chars.len());
        match *damage {
            Damage::Cut(at, by) => drop(chars.drain(span(at, by))),
            Damage::Put(at, text) => drop(chars.splice(span(at, 0), text.chars())),
            Damage::Twice(at, by) => {
                let copy = chars[span(at, by)].to_vec();
                chars.splice(span(at, 0), copy);
            }
            Damage::End(at) if at % 8 == 0 => chars.truncate(at / 8 % length),
            Damage::End(_) => {}
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_the_check_accepts_the_program_reads(damages in prop::collection::vec(damage(), 1..3)) {
        let text = damaged(SMALL, &damages);
        let page = Page::new("a.ron", &text);
        let ours = our_flaws(std::slice::from_ref(&page));
        let theirs = load::read_edition(&page.text);
        if ours[0].is_empty() {
            prop_assert!(theirs.is_ok(), "accepted here, refused there: {:?}\n{}", theirs, text);
        }
        if theirs.is_ok() {
            let syntax = reader::read(&page.text, "Benchmark").1;
            prop_assert!(syntax.is_empty(), "read there, told as syntax here: {:?}\n{}", syntax, text);
        }
    }

    #[test]
    fn no_text_makes_the_check_fall_over(text in "[()\\[\\]{}:,\"'#rb\\\\/*A-Ca-c0-2 \n.!\u{0}-\u{1f}é多]{0,200}") {
        for fault in check_text("a.ron", &text) {
            prop_assert!(fault.line >= 1 && fault.column >= 1);
        }
    }
}
