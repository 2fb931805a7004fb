use super::*;
use crate::{
    benchmark::builtin,
    export,
    report::Block,
    session::{
        About, Action, ActionKind, Decision, Evidence, Finding, Judgement, Look, Looked, News, Note, Party, PartyKind, Rag, Record,
        Standing, Status, Support, Voices,
    },
    time::{Clock, FixedClock},
};

fn told(records: Vec<Record>) -> Option<(Document, String)> {
    let mut session = Session { id: "test0001".into(), ..Session::default() };
    session.put(About { scope: vec!["strategy".into()], ..About::default() }.into());
    records.into_iter().for_each(|record| session.put(record));
    let (words, now) = (Words::of("en"), FixedClock::at(jiff::civil::date(2026, 3, 12).at(13, 52, 0, 0)).now());
    let page = plan(&session, &builtin("integrating-cities")?, &words, &now);
    assert_eq!(page.check(), Vec::<String>::new());
    let text = export::markdown(&page, &words);
    Some((page, text))
}

fn text(records: Vec<Record>) -> String {
    told(records).map(|(_, text)| text).unwrap_or_default()
}

#[test]
fn an_empty_session_gives_a_page_that_says_what_is_missing() {
    let text = text(vec![]);
    assert!(text.contains("| **City** | not named yet |"), "{text}");
    assert!(text.contains("| **Workshop** | not held yet |"), "{text}");
    assert!(text.contains("| **Status** | Draft of 12 March 2026, 13:52 |"), "{text}");
    assert!(text.contains("0 of 1 key factors in scope are judged. No action is written down yet."), "{text}");
    assert!(text.contains("| 2 Strategy | Not assessed | not judged yet | none |"), "{text}");
    assert!(text.contains("### Not judged yet, nothing noted\n\n2 Strategy"), "{text}");
    assert!(!text.contains("## Actions by lead"), "{text}");
    assert!(!text.contains("## Decisions"), "{text}");
}

#[test]
fn undated_actions_come_last_and_say_so() {
    let action = |id: &str, number, due: Option<&str>| {
        let due = due.and_then(|due| due.parse().ok());
        Action { id: id.into(), number, title: format!("Do {number}"), kind: ActionKind::QuickWin, due, ..Action::default() }.into()
    };
    let text = text(vec![action("a", 1, None), action("b", 2, Some("2026-05-01")), action("c", 3, Some("2026-04-01"))]);
    let at = |what: &str| text.find(what).unwrap_or_default();
    assert!(at("| A3 | Do 3") < at("| A2 | Do 2") && at("| A2 | Do 2") < at("| A1 | Do 1"), "{text}");
    assert!(text.contains("| A1 | Do 1 | not tied to a key factor | no lead yet | no date set | not said yet | Not started |"), "{text}");
    assert!(text.contains("| nobody yet | A1 (no date set), A2 (1 May 2026), A3 (1 April 2026) | a lead is to be found |"), "{text}");
}

#[test]
fn an_objective_without_an_action_is_not_lost() {
    let finding = Finding { id: "strategy".into(), objective: "One strategy".to_owned(), ..Finding::default() };
    let text = text(vec![finding.into()]);
    assert!(text.contains("### 2 Strategy\n\n**Objective:** One strategy\n\nNo long-term action yet."), "{text}");
}

#[test]
fn the_chain_from_question_to_action_and_example_is_told() {
    let note = Note {
        id: "n".into(),
        factor: "strategy".into(),
        question: Some("strategy/funding".into()),
        text: "No money.".to_owned(),
        ..Note::default()
    };
    let action = Action {
        id: "a".into(),
        number: 7,
        title: "Ask for money".to_owned(),
        factor: Some("strategy".into()),
        question: Some("strategy/funding".into()),
        example: Some("strategy/munich".into()),
        ..Action::default()
    };
    let text = text(vec![note.into(), action.into()]);
    let wanted = "- **Looked into:** “Is enough money set aside to carry the strategy out?”\\\n  No money.\\\n  \
                  This led to A7, after the example of Munich: 1 million euro, with goals and indicators.";
    assert!(text.contains(wanted), "{text}");
    assert!(text.contains("- **Not looked into:** 4 of 5 guide questions"), "{text}");
}

#[test]
fn homework_names_who_finds_out() {
    let party = Party { id: "p".into(), name: "Economy department".to_owned(), ..Party::default() };
    let look = Look { id: "strategy/funding".into(), state: Looked::NobodyKnew, finder: Some("p".into()), by: "2026-04-30".parse().ok() };
    let text = text(vec![party.into(), look.into()]);
    assert!(
        text.contains(
            "- **Still to find out:** “Is enough money set aside to carry the strategy out?” (Economy department, by 30 April 2026)"
        ),
        "{text}"
    );
}

#[test]
fn who_was_heard_and_what_is_left_as_it_is_stand_on_the_page() {
    let finding = Finding {
        id: "strategy".into(),
        judgement: Judgement::Partly,
        reason: "Talks".to_owned(),
        heard: "The umbrella council".to_owned(),
        ..Finding::default()
    };
    let standing = |id: &str, stands| Standing { id: id.into(), why: "The room knows".to_owned(), stands };
    let records: Vec<Record> = vec![
        finding.into(),
        standing("gap/finding/strategy", true).into(),
        // Taken up again, and mended meanwhile: neither is left as it is.
        standing("no-evidence/finding/strategy", false).into(),
        standing("no-reason/finding/strategy", true).into(),
    ];
    let text = text(records);
    assert!(text.contains("- **Heard:** The umbrella council"), "{text}");
    let left = text.split("## Left as it is").nth(1).and_then(|rest| rest.split("##").next()).unwrap_or_default();
    assert_eq!(left.trim(), "- 2 Strategy, partly in place: no action, no decision\\\n  The room knows");
}

#[test]
fn what_people_wrote_never_makes_a_heading() {
    let finding =
        Finding { id: "strategy".into(), judgement: Judgement::Partly, reason: "# Big\n\n| a | b |".to_owned(), ..Finding::default() };
    let about = About { title: "Plan\nof two lines".to_owned(), scope: vec!["strategy".into()], ..About::default() };
    let (page, text) = told(vec![about.into(), finding.into()]).unzip();
    let headings = page.iter().flat_map(|page| &page.blocks).filter(|block| matches!(block, Block::Heading { .. })).count();
    assert_eq!(text.unwrap_or_default().lines().filter(|line| line.starts_with("##")).count(), headings);
}

#[test]
fn a_key_factor_that_does_not_concern_the_city_owes_no_answers() {
    let finding = Finding {
        id: "strategy".into(),
        judgement: Judgement::NotApplicable,
        reason: "The region writes it.".to_owned(),
        ..Finding::default()
    };
    let text = text(vec![finding.into()]);
    assert!(text.contains("The region writes it."), "{text}");
    assert!(!text.contains("Not looked into"), "{text}");
}

#[test]
fn ten_long_term_actions_are_all_named_at_a_glance_dated_or_not() {
    let action = |number: u32| {
        let due = number.is_multiple_of(2).then(|| jiff::civil::date(2026, 5, 1));
        let (id, title) = (format!("a{number:02}").as_str().into(), format!("Do {number}"));
        Action { id, number, title, kind: ActionKind::LongTerm, due, ..Action::default() }.into()
    };
    let glance = |most: u32| {
        let text = text((1..=most).map(action).collect());
        text.lines().find(|line| line.contains("**Long-term")).unwrap_or_default().to_owned()
    };
    let ten = glance(10);
    assert!((1..=10).all(|number| ten.contains(&format!("Do {number} (no lead yet"))), "{ten}");
    assert!(ten.contains("A9 Do 9 (no lead yet, no date set)") && !ten.contains("more"), "{ten}");
    assert!(glance(12).contains(" · and 2 more below"), "{}", glance(12));
}

fn action(id: &str, number: u32) -> Action {
    Action { id: id.into(), number, title: format!("Do {number}"), factor: Some("strategy".into()), ..Action::default() }
}

#[test]
fn what_is_not_on_the_shortlist_is_noted_and_promised_by_nobody() {
    let kept = Action { shortlisted: true, ..action("a", 1) };
    let text = text(vec![kept.into(), action("b", 2).into(), Action { kind: ActionKind::LongTerm, ..action("c", 3) }.into()]);
    let (head, noted) = text.split_once("## Noted, not on the shortlist").unwrap_or_default();
    assert!(head.contains("| A1 | Do 1 |") && !head.contains("| A2 |") && !head.contains("| A3 |"), "{text}");
    assert!(noted.contains("| A2 | Do 2 |") && noted.contains("| A3 | Do 3 |"), "{text}");
    assert!(head.contains("3 actions are written down, 1 of them on the shortlist."), "{text}");
    let glance = text.lines().find(|line| line.contains("**Quick wins")).unwrap_or_default();
    assert!(glance.contains("A1 Do 1") && !glance.contains("A2 Do 2"), "{glance}");
    assert!(text.contains("| nobody yet | A1 (no date set) |"), "{text}");
}

#[test]
fn without_a_shortlist_nothing_is_only_noted() {
    let text = text(vec![action("a", 1).into(), action("b", 2).into()]);
    assert!(!text.contains("Noted, not on the shortlist"), "{text}");
}

#[test]
fn an_action_names_what_it_brings_together_and_what_each_part_answered() {
    let part = Action { merged_into: Some("a".into()), question: Some("strategy/funding".into()), ..action("b", 4) };
    let text = text(vec![action("a", 1).into(), part.into(), Action { merged_into: Some("a".into()), ..action("c", 9) }.into()]);
    assert!(text.contains("Brings together A4 and A9."), "{text}");
    assert!(text.contains("This led to A1."), "{text}");
    assert!(!text.contains("Do 4"), "{text}");
}

#[test]
fn the_status_says_how_sure_it_is_and_what_was_heard_last() {
    let news = |id: &str, rank: &str, text: &str| {
        News { id: id.into(), rank: rank.to_owned(), action: "a".into(), text: text.to_owned(), ..News::default() }.into()
    };
    let kept = Action { status: Status::InProgress, rag: Some(Rag::Amber), needs_decision: true, ..action("a", 1) };
    let told = text(vec![kept.into(), news("n", "a", "one is done"), news("o", "b", "two translations late")]);
    assert!(told.contains("| In progress, amber: two translations late <br>Needs a decision |"), "{told}");
    assert!(text(vec![Action { status: Status::InProgress, ..action("a", 1) }.into()]).contains("| In progress |"));
    let held = Action { status: Status::OnHold, because: "The council waits.".to_owned(), ..action("a", 1) };
    assert!(text(vec![held.into()]).contains("| On hold: The council waits |"));
}

#[test]
fn why_something_is_done_names_what_proves_it() {
    let finding = Finding {
        id: "strategy".into(),
        judgement: Judgement::NotInPlace,
        reason: "No plan. None at all.".to_owned(),
        ..Finding::default()
    };
    let evidence = |id: &str, number| Evidence { id: id.into(), number, title: "A paper".to_owned(), ..Evidence::default() }.into();
    let support = |id: &str, evidence: &str| Support { id: id.into(), evidence: evidence.into(), target: "strategy".into() }.into();
    let records = vec![finding.into(), action("a", 1).into(), evidence("e", 2), evidence("f", 5), support("s", "e"), support("t", "f")];
    let told = text(records);
    assert!(told.contains("| 2 Strategy: No plan (E2, E5) |"), "{told}");
}

#[test]
fn quick_wins_at_a_glance_say_the_year_once() {
    let due = |number, day: &str| Action { due: day.parse().ok(), ..action(&format!("a{number}"), number) }.into();
    let told = text(vec![due(1, "2026-04-17"), due(2, "2027-01-08")]);
    let glance = told.lines().find(|line| line.contains("**Quick wins")).unwrap_or_default();
    assert!(glance.contains("done by 12 June 2026:") && glance.contains("17 April) ·") && glance.contains("8 January 2027)"), "{glance}");
}

#[test]
fn where_no_action_is_written_down_no_paper_is_turned() {
    let turns =
        |records| told(records).map_or(0, |(page, _)| page.blocks.iter().filter(|block| matches!(block, Block::Turn { .. })).count());
    assert_eq!((turns(vec![]), turns(vec![action("a", 1).into()])), (0, 2));
}

fn office(id: &str, name: &str) -> Party {
    Party { id: id.into(), name: name.to_owned(), kind: PartyKind::Department, ..Party::default() }
}

#[test]
fn an_office_called_after_its_task_takes_its_article_within_a_sentence() {
    let helped = Action { supporting: vec!["o".into(), "p".into()], ..action("a", 1) };
    let about = About { owner: Some("o".into()), scope: vec!["strategy".into()], ..About::default() };
    let told = text(vec![about.into(), office("o", "Office for Diversity").into(), office("p", "Press office").into(), helped.into()]);
    assert!(told.contains("with the Office for Diversity and Press office"), "{told}");
    assert!(told.contains("Owned and followed up by the Office for Diversity."), "{told}");
}

#[test]
fn a_lead_who_is_still_to_be_asked_is_asked_by_the_day_their_actions_are_looked_at_again() {
    let led = |id, number, day: &str| Action { lead: Some("p".into()), next_review: day.parse().ok(), ..action(id, number) }.into();
    let told = |other: &str| text(vec![office("p", "Press office").into(), led("a", 1, "2026-03-20"), led("b", 2, other)]);
    assert!(told("2026-03-18").contains("| to be asked by 20 March 2026 |"), "{}", told("2026-03-18"));
    assert!(told("").contains("| to be asked |"), "where one of them has no such day, none is named");
}

#[test]
fn what_others_have_to_decide_stands_with_what_the_room_decided_about_it() {
    let decision = |id: &str, number, factor: &str| {
        Decision { id: id.into(), number, text: "A budget line".to_owned(), factor: Some(factor.into()), ..Decision::default() }.into()
    };
    let waits = Action { needs_decision: true, ..action("a", 1) };
    let told = text(vec![waits.into(), decision("d", 1, "strategy"), decision("e", 2, "procurement")]);
    assert!(told.contains("- **For others to decide:** A1 Do 1 (D1)\n"), "{told}");
}

#[test]
fn the_method_names_the_silence_only_where_there_was_one() {
    let silent = "first in silence, then together";
    let voices = Voices { id: "strategy".into(), partly: 3, people: 3, ..Voices::default() };
    assert!(text(vec![voices.into()]).contains(silent));
    assert!(!text(vec![action("a", 1).into()]).contains(silent));
}

#[test]
fn one_sentence_in_a_cell_ends_without_a_stop_and_several_keep_theirs() {
    let held = |because: &str| text(vec![Action { status: Status::OnHold, because: because.to_owned(), ..action("a", 1) }.into()]);
    assert!(held("The council waits.").contains("| On hold: The council waits |"));
    assert!(held("The council waits. Nobody knows how long.").contains("| On hold: The council waits. Nobody knows how long. |"));
}
