#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;
use crate::{
    export, import,
    time::{Clock, FixedClock},
};

fn north() -> import::Incoming {
    let text = std::fs::read_to_string(format!("{}/sessions/lindhaven-north.ron", env!("CARGO_MANIFEST_DIR"))).unwrap();
    import::read_session(&text).unwrap()
}

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 9, 15).at(9, 0, 0, 0)).now()
}

type Composer = fn(&Session, &Cut, &Benchmark, &Words, &Now) -> Document;

fn page(session: &Session, benchmark: &Benchmark, composed: Composer) -> String {
    let words = Words::of("en");
    let page = composed(session, &Cut::default(), benchmark, &words, &now());
    assert_eq!(page.check(), Vec::<String>::new());
    export::markdown(&page, &words)
}

#[test]
fn suppliers_read_what_is_asked_of_them_and_whom_to_ask_by_role() {
    let incoming = north();
    let page = page(&incoming.session, &incoming.benchmark, suppliers_of);
    assert!(page.contains("Ask every firm that serves meals to offer a dish for each diet | 1 December 2026 |"), "{page}");
    assert!(page.contains("buyer of the district"), "{page}");
    assert!(page.contains("Firms that work for the district meet its residents as its own staff do"), "{page}");
    assert!(page.contains("Stands in: Buying strategy of Lindhaven 2025"), "{page}");
    let inside =
        ["Rolf", "Lunde", "Contracts speak of price", "Aims in every new contract", "interpreters", "Partly", "two want to see a price"];
    for text in inside {
        assert!(!page.contains(text), "{text} is not for suppliers:\n{page}");
    }
}

#[test]
fn early_results_are_finished_quick_wins_with_what_came_of_them() {
    let incoming = north();
    let mut session = incoming.session.clone();
    // What was meant to take long is no early result, even when it is done.
    session.actions.values_mut().filter(|action| action.kind == ActionKind::LongTerm).for_each(|action| action.status = Status::Done);
    let page = page(&session, &incoming.benchmark, early_results_of);
    assert!(page.contains("Open every Tuesday since 14 April. 61 people came in May"), "{page}");
    assert!(page.contains("Done 4 May 2026."), "{page}");
    assert!(!page.contains("Ask every firm") && !page.contains("Rolf"), "{page}");
}

#[test]
fn what_is_still_to_do_is_asked_of_suppliers_only_where_they_are_told_and_promised_to_the_public_as_a_number() {
    let incoming = north();
    let mut session = incoming.session.clone();
    let open = session.actions.values_mut().filter(|action| action.kind == ActionKind::QuickWin).last().unwrap();
    assert!(!open.for_suppliers);
    open.status = Status::InProgress;
    let title = open.title.clone();
    let suppliers = page(&session, &incoming.benchmark, suppliers_of);
    assert!(!suppliers.contains(&title) && suppliers.contains("Ask every firm"), "{suppliers}");
    let early = page(&session, &incoming.benchmark, early_results_of);
    assert!(!early.contains(&title) && early.contains("One more is on its way."), "{early}");
}

#[test]
fn pages_of_a_plan_with_nothing_for_them_say_so() {
    let incoming = north();
    let mut session = incoming.session.clone();
    session.actions.clear();
    session.news.clear();
    session.findings.clear();
    let suppliers = page(&session, &incoming.benchmark, suppliers_of);
    assert!(suppliers.contains("This plan asks nothing of suppliers yet."), "{suppliers}");
    assert!(page(&session, &incoming.benchmark, early_results_of).contains("No quick win is finished yet."));
}

#[test]
fn whom_to_ask_is_the_organisation_where_a_person_has_no_role() {
    let incoming = north();
    let mut session = incoming.session.clone();
    session.parties.values_mut().for_each(|party| party.role.clear());
    session.about.owner = None;
    let page = page(&session, &incoming.benchmark, suppliers_of);
    assert!(page.contains("| All five menus show it by December | Lindhaven (invented, a sample) |"), "{page}");
}
