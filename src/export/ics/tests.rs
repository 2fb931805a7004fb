#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use proptest::prelude::*;

use super::*;
use crate::{
    benchmark::builtin,
    session::{About, Action, Party, Status},
    time::{Clock, FixedClock},
};

fn now(minute: i8) -> Now {
    FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, minute, 0, 0)).now()
}

fn plan() -> Session {
    let about =
        About { title: "Plan".to_owned(), organisation: "Lindhaven".to_owned(), next_review: day("2026-09-01"), ..About::default() };
    let mut session = Session { id: "k3m9x2ab".into(), about, ..Session::default() };
    session.put(Party { id: "p".into(), name: "Press office".to_owned(), ..Party::default() }.into());
    session.put(
        Action {
            id: "a1".into(),
            number: 1,
            title: "Post the pledge".to_owned(),
            lead: Some("p".into()),
            due: day("2026-04-30"),
            next_review: day("2026-06-30"),
            measure: "It hangs in ten places".to_owned(),
            ..Action::default()
        }
        .into(),
    );
    session
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn written(session: &Session, minute: i8) -> String {
    ics(session, &builtin("integrating-cities").unwrap(), &Words::of("en"), &now(minute))
}

fn read(text: &str) -> Vec<Event> {
    text.parse::<Calendar>().unwrap().events().cloned().collect()
}

#[test]
fn a_lead_finds_due_date_and_review_as_whole_days() {
    let events = read(&written(&plan(), 0));
    let told: Vec<_> = events
        .iter()
        .map(|event| (event.get_summary().unwrap(), event.property_value("DTSTART").unwrap(), event.property_value("DTEND").unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("A1 due: Post the pledge", "20260430", "20260501"),
            ("Look at A1 again: Post the pledge", "20260630", "20260701"),
            ("Look at the action plan again: Plan", "20260901", "20260902"),
        ]
    );
    assert_eq!(
        events[0].get_description().unwrap(),
        "Lead: Press office\nStatus: Not started\nHow we will know: It hangs in ten places\nPlan, Lindhaven"
    );
    for event in &events {
        assert_eq!(event.properties()["DTSTART"].params()["VALUE"].value(), "DATE");
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"), "nobody is busy all day");
    }
}

#[test]
fn a_second_import_updates_instead_of_doubling() {
    let mut session = plan();
    let first = read(&written(&session, 0));
    session.actions.values_mut().for_each(|action| action.due = day("2026-05-15"));
    let second = read(&written(&session, 1));
    let uids = |events: &[Event]| events.iter().map(|event| event.get_uid().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(uids(&first), ["k3m9x2ab-a1-due@charrette", "k3m9x2ab-a1-review@charrette", "k3m9x2ab-plan-review@charrette"]);
    assert_eq!(uids(&first), uids(&second));
    for (first, second) in first.iter().zip(&second) {
        assert!(second.get_sequence().unwrap() > first.get_sequence().unwrap(), "the later word wins");
        assert!(second.get_sequence().unwrap() < i32::MAX.unsigned_abs());
        assert!(second.get_timestamp() > first.get_timestamp());
    }
    assert_eq!(second[0].property_value("DTSTART"), Some("20260515"));
}

#[test]
fn what_is_done_is_cancelled_and_says_so() {
    let mut session = plan();
    session.actions.values_mut().for_each(|action| action.status = Status::Done);
    let events = read(&written(&session, 0));
    assert_eq!(events[0].get_summary(), Some("Done: A1 due: Post the pledge"));
    assert_eq!(events[0].get_status(), Some(EventStatus::Cancelled));
    assert_eq!(events[2].get_status(), Some(EventStatus::Confirmed), "the plan itself goes on");
}

proptest! {
    #[test]
    fn no_text_breaks_a_calendar(texts in proptest::collection::vec("[\\\\,;:\n\"=|<&]{0,5}(BEGIN:VEVENT|END:VCALENDAR|\\PC{0,60}|[ém\u{1f469} ]{70,90})", 4)) {
        let mut session = plan();
        let [title, name, measure, plan] = <[String; 4]>::try_from(texts).unwrap();
        session.about.title = plan;
        session.parties.values_mut().for_each(|party| party.name.clone_from(&name));
        for action in session.actions.values_mut() {
            action.title.clone_from(&title);
            action.measure.clone_from(&measure);
        }
        let text = written(&session, 0);
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{:?}", line);
        }
        prop_assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 3);
        let events = read(&text);
        prop_assert_eq!(events.len(), 3);
        prop_assert_eq!(events[0].get_summary().unwrap(), one_line(&format!("A1 due: {title}")));
    }
}
