#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::session::{About, Presence, Sitting};

fn session(actions: impl IntoIterator<Item = Action>) -> Session {
    let mut session = Session::default();
    for action in actions {
        session.put(action.into());
    }
    session
}

fn action(number: u32) -> Action {
    Action {
        id: format!("a{number}").as_str().into(),
        rank: format!("{number:04}"),
        number,
        title: format!("Do {number}"),
        ..Action::default()
    }
}

/// Puts the actions as a step would.
fn take(session: &mut Session, actions: Vec<Action>) {
    actions.into_iter().for_each(|action| session.put(action.into()));
}

const TODAY: Date = date(2026, 3, 12);

#[test]
fn what_stays_keeps_its_own_words_and_takes_over_what_it_lacks() {
    let one = Action { measure: "six signatures".to_owned(), ..action(1) };
    let two = Action { lead: Some("mayor".into()), said_yes: true, measure: "a list".to_owned(), ..action(2) };
    let three = Action { lead: Some("press".into()), due: Some(date(2026, 4, 30)), kind: ActionKind::QuickWin, ..action(3) };
    let one = Action { kind: ActionKind::LongTerm, ..one };
    let merged = session([one, two, three]).merged(&"a1".into(), &["a2".into(), "a3".into()], TODAY).unwrap();
    let kept = &merged.actions[0];
    assert_eq!((kept.title.as_str(), kept.measure.as_str()), ("Do 1", "six signatures"));
    assert_eq!((kept.lead.as_ref().unwrap().as_str(), kept.said_yes, kept.due), ("mayor", true, Some(date(2026, 4, 30))));
    assert_eq!(kept.kind, ActionKind::QuickWin, "the date makes it a quick win, as everywhere");
    assert_eq!(merged.taken, [Taken::Lead, Taken::Due]);
    assert_eq!(merged.numbers, [2, 3]);
    assert!(merged.actions[1..].iter().all(|part| part.merged_into == Some("a1".into())));
}

#[test]
fn a_question_goes_along_only_with_its_key_factor() {
    let one = Action { factor: Some("strategy".into()), ..action(1) };
    let two = Action { factor: Some("monitoring".into()), question: Some("monitoring/staff".into()), ..action(2) };
    let kept = session([one, two.clone()]).merged(&"a1".into(), &["a2".into()], TODAY).unwrap();
    assert_eq!(kept.actions[0].question, None);
    let kept = session([action(1), two]).merged(&"a1".into(), &["a2".into()], TODAY).unwrap();
    assert_eq!(kept.actions[0].question, Some("monitoring/staff".into()));
}

#[test]
fn what_was_merged_before_is_freed_as_single_actions() {
    let mut session = session((1..=4).map(|number| Action { dots: number, ..action(number) }));
    let merged = session.merged(&"a2".into(), &["a3".into()], TODAY).unwrap();
    take(&mut session, merged.actions);
    assert_eq!((session.actions[&Id::from("a2")].dots, session.dots().put), (5, 10));
    let merged = session.merged(&"a1".into(), &["a2".into(), "a4".into()], TODAY).unwrap();
    assert_eq!(merged.numbers, [2, 3, 4]);
    take(&mut session, merged.actions);
    assert_eq!((session.actions_in_order().count(), session.dots().put), (1, 10));
    let freed = session.apart(&"a1".into());
    take(&mut session, freed);
    let dots: Vec<u32> = session.actions_in_order().map(|action| action.dots).collect();
    assert_eq!(dots, [1, 2, 3, 4], "each has its own dots again");
}

#[test]
fn an_action_is_not_merged_into_itself_nor_into_what_is_gone() {
    let session = session([action(1), action(2)]);
    assert_eq!(session.merged(&"a1".into(), &["a1".into()], TODAY), None);
    assert_eq!(session.merged(&"gone".into(), &["a1".into()], TODAY), None);
    assert_eq!(session.merged(&"a1".into(), &["gone".into()], TODAY), None);
    assert_eq!(session.apart(&"a1".into()), vec![]);
}

#[test]
fn one_title_in_other_letters_is_the_same_title() {
    let titled = |number, title: &str| Action { title: title.to_owned(), ..action(number) };
    let session = session([titled(1, "Ask Tøyen"), titled(2, "ASK TOYEN"), titled(3, "Ask them")]);
    let numbers: Vec<u32> = session.similar_to(&session.actions[&Id::from("a1")]).iter().map(|action| action.number).collect();
    assert_eq!((numbers, session.twins().len()), (vec![2], 2));
}

#[test]
fn the_room_knows_how_many_dots_are_in_hands() {
    let mut session = session([Action { dots: 24, ..action(1) }]);
    session.put(Sitting { id: "s".into(), people: 12, ..Sitting::default() }.into());
    let dots = session.dots();
    assert_eq!((dots.put, dots.there_are(), dots.in_hands(), dots.too_many()), (24, 36, 12, 0));
    assert!(session.has_dots_of_nobody(&session.actions[&Id::from("a1")]), "24 dots of 12 people, one each");
    session.put(About { dots: 1, dots_stack: true, ..About::default() }.into());
    assert_eq!((session.dots().in_hands(), session.dots().too_many()), (0, 12));
    assert!(!session.has_dots_of_nobody(&session.actions[&Id::from("a1")]));
}

#[test]
fn nobody_counted_means_nobody_is_told_off() {
    let session = session([Action { dots: 3, ..action(1) }]);
    assert!(!session.has_dots_of_nobody(&session.actions[&Id::from("a1")]));
    assert_eq!(session.dots().people, 0);
}

#[test]
fn what_is_not_on_the_shortlist_is_noted_and_not_planned() {
    let mut session = session([action(1), action(2)]);
    assert!(session.noted().is_empty());
    assert_eq!(session.quick_wins().len(), 2);
    session.put(Action { shortlisted: true, ..action(2) }.into());
    assert_eq!(session.quick_wins().iter().map(|action| action.number).collect::<Vec<_>>(), [2]);
    assert_eq!(session.noted().iter().map(|action| action.number).collect::<Vec<_>>(), [1]);
    assert!(!session.is_planned(&session.actions[&Id::from("a1")]));
}

#[test]
fn a_key_factor_keeps_the_action_that_its_own_became_part_of() {
    let at = |number, factor: &str| Action {
        factor: Some(factor.into()),
        question: Some(format!("{factor}/q").as_str().into()),
        ..action(number)
    };
    let mut session = session([at(1, "strategy"), at(2, "monitoring")]);
    let merged = session.merged(&"a1".into(), &["a2".into()], TODAY).unwrap();
    take(&mut session, merged.actions);
    let factor = Id::from("monitoring");
    assert_eq!(session.actions_on(&factor).map(|action| action.number).collect::<Vec<_>>(), [1]);
    assert_eq!(session.questions_of(&session.actions[&Id::from("a1")]).len(), 2);
}

#[test]
fn two_programs_present_once_is_one_person() {
    let mut session = session([]);
    session.put(Sitting { id: "s".into(), ..Sitting::default() }.into());
    session.put(crate::session::Party { id: "p".into(), ..Default::default() }.into());
    session.put(Presence { id: "x".into(), sitting: "s".into(), party: "p".into() }.into());
    assert_eq!(session.dots(), Dots { put: 0, each: 3, people: 1 });
}

#[test]
fn the_first_arrow_places_an_action_and_the_edge_holds_it() {
    assert_eq!(action(1).moved(Way::Up).place(), Some((Level::High, Level::Medium)));
    let corner = action(1).moved(Way::Up).moved(Way::Left);
    assert_eq!(corner.place(), Some((Level::High, Level::Low)));
    assert_eq!(corner.moved(Way::Up).moved(Way::Left), corner);
    let half = Action { impact: Some(Level::Low), ..action(1) };
    assert_eq!((half.place(), half.moved(Way::Right).place()), (None, Some((Level::Low, Level::High))));
}

proptest! {
    #[test]
    fn merging_and_taking_apart_loses_no_action_and_no_dot(
        dots in proptest::collection::vec(0_u32..9, 2..8), rounds in proptest::collection::vec((0_usize..8, 0_u8..255), 1..6)
    ) {
        let mut session = session(dots.iter().enumerate().map(|(at, dots)| Action { dots: *dots, ..action(u32::try_from(at).unwrap()) }));
        let before = session.dots().put;
        for (kept, marks) in rounds {
            let kept = Id::from(format!("a{}", kept % dots.len()).as_str());
            let others: Vec<Id> = (0..dots.len()).filter(|at| marks >> at & 1 == 1).map(|at| format!("a{at}").as_str().into()).collect();
            if let Some(merged) = session.merged(&kept, &others, TODAY) {
                take(&mut session, merged.actions);
            }
            prop_assert_eq!(session.dots().put, before);
            // Nothing is part of what is itself a part.
            for action in session.actions.values().filter(|action| action.is_merged()) {
                prop_assert!(!session.actions[action.merged_into.as_ref().unwrap()].is_merged());
            }
        }
        let kept: Vec<Id> = session.actions_in_order().map(|action| action.id.clone()).collect();
        for id in kept {
            let freed = session.apart(&id);
            take(&mut session, freed);
        }
        prop_assert_eq!(session.actions_in_order().map(|action| action.dots).collect::<Vec<_>>(), dots);
    }
}
