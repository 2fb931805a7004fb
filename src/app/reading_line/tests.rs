use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn read_in(line: &str, language: &str, units: &[&str]) -> Result<Understood, FigureError> {
    let words = Words::of(language);
    understand(line, &Ground { today: date(2026, 3, 12), is_ahead: false, units, due: words.due_words(), words: &words })
}

fn told(line: &str, units: &[&str]) -> String {
    match read_in(line, "en", units) {
        Ok(read) => {
            let date = match read.date {
                None => "-".to_owned(),
                Some(Ok(date)) => date.to_string(),
                Some(Err(_)) => "no such day".to_owned(),
            };
            format!("{} | {} | {date} | {}", read.value, read.unit, read.remark)
        }
        Err(error) => format!("{error:?}"),
    }
}

#[test]
fn a_figure_with_all_that_is_said_of_it_is_taken_apart() {
    for (line, wanted) in [
        ("13.75 % 1.3.2026 staff statistics", "13.75 | % | 2026-03-01 | staff statistics"),
        ("13,75% (staff statistics)", "13,75 | % | - | staff statistics"),
        ("about 20", "20 |  | - | about"),
        ("about 20 %, by hand", "20 | % | - | about, by hand"),
        ("12 per cent on 1 March", "12 | % | 2026-03-01 | "),
        ("12 on 1 December payroll", "12 |  | 2025-12-01 | payroll"),
        ("12 % of 340 staff", "12 | % | - | of 340 staff"),
        ("120 persons", "120 | persons | - | "),
        ("120 persons, payroll", "120 | persons | - | payroll"),
        ("120 persons 1.3.2026", "120 | persons | 2026-03-01 | "),
        ("12 staff statistics", "12 |  | - | staff statistics"),
        ("1 234,5 31.12.2025", "1 234,5 |  | 2025-12-31 | "),
        ("€ 3.50 a head", "3.50 | € | - | a head"),
        ("-3", "-3 |  | - | "),
        ("12 % 31 April 2025", "12 | % | no such day | "),
    ] {
        assert_eq!(told(line, &["%"]), wanted, "{line}");
    }
}

#[test]
fn the_first_figure_gives_a_unit_to_what_has_none() {
    for (line, wanted) in [
        ("120 persons staff statistics", "120 | persons | - | staff statistics"),
        ("3 per 1000 inhabitants", "3 | per 1000 inhabitants | - | "),
        ("3 of 9 departments", "3 |  | - | of 9 departments"),
        ("13.75 % 1.3.2026 staff statistics", "13.75 | % | 2026-03-01 | staff statistics"),
        ("12", "12 |  | - | "),
    ] {
        assert_eq!(told(line, &[""]), wanted, "{line}");
    }
    assert_eq!(told("3 per 1000 inhabitants 2025 census", &["per 1000 inhabitants"]), "3 | per 1000 inhabitants | - | 2025 census");
}

#[test]
fn two_numbers_or_none_are_told_to_be_so() {
    for line in ["", "many", "10-20", "10 to 20", "from 10 to 20", "3/4", "12 34", "%", "1 2345"] {
        assert_eq!(told(line, &["%"]), "NotUnderstood", "{line}");
    }
    for line in ["1,234", "about 1.234 persons"] {
        assert_eq!(told(line, &["%"]), "TwoMeanings", "{line}");
    }
}

#[test]
fn people_of_other_languages_write_it_their_way() {
    let german = read_in("rund 13,75 Prozent am 1. März 2026, Personalstatistik", "de", &["%"]);
    let date = Some(Ok(date(2026, 3, 1)));
    let read = |remark: &str| Ok(Understood { value: "13,75".into(), unit: "%".into(), date, remark: remark.into() });
    assert_eq!(german, read("rund, Personalstatistik"));
    assert_eq!(read_in("ca. 13,75 prosent den 1. mars 2026 personalstatistikk", "nb", &["%"]), read("ca., personalstatistikk"));
}

proptest! {
    #[test]
    fn no_text_breaks_it(line in "[0-9 .,'%€a-z()−+/-]{0,30}|\\PC{0,30}") {
        if let Ok(read) = read_in(&line, "en", &["%"]) {
            prop_assert!(figure(&read.value).is_ok());
            prop_assert!(!read.unit.contains(' ') || fold(&read.unit).starts_with("per "));
        }
    }
}
