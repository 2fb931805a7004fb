#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;
use crate::{
    benchmark::builtin,
    session::{
        About, Basis, Decision, Earlier, Evidence, Look, Looked, News, Parked, Party, Presence, Record, Sitting, Standing, Support, Then,
    },
};

const TODAY: Date = jiff::civil::date(2026, 3, 12);

/// A plan with nothing to mend: one gap, answered by a long-term action, and a quick win.
fn sound() -> Session {
    let mut session = Session { id: "test0001".into(), ..Session::default() };
    let records: Vec<Record> = vec![
        About {
            scope: vec!["strategy".into(), "procurement".into()],
            next_review: Some(jiff::civil::date(2026, 6, 11)),
            owner: Some("office".into()),
            ..About::default()
        }
        .into(),
        Party { id: "office".into(), name: "Office".to_owned(), ..Party::default() }.into(),
        Party { id: "press".into(), name: "Press office".to_owned(), ..Party::default() }.into(),
        Sitting { id: "s".into(), date: Some(TODAY), ..Sitting::default() }.into(),
        Finding {
            id: "strategy".into(),
            judgement: Judgement::NotInPlace,
            reason: "No plan".to_owned(),
            objective: "One strategy".to_owned(),
            heard: "The umbrella council".to_owned(),
            ..Finding::default()
        }
        .into(),
        Evidence { id: "e".into(), number: 1, title: "Minutes".to_owned(), ..Evidence::default() }.into(),
        Support { id: "x".into(), evidence: "e".into(), target: "strategy/funding".into() }.into(),
        Finding {
            id: "procurement".into(),
            judgement: Judgement::NotApplicable,
            reason: "The region buys".to_owned(),
            ..Finding::default()
        }
        .into(),
        action("quick", 1, ActionKind::QuickWin, "2026-04-17").into(),
        action("long", 2, ActionKind::LongTerm, "2027-03-31").into(),
        Look { id: "strategy/funding".into(), state: Looked::NobodyKnew, finder: Some("press".into()), ..Look::default() }.into(),
        Parked { id: "p".into(), number: 1, text: "Who pays?".to_owned(), outcome: "The schools".to_owned(), ..Parked::default() }.into(),
    ];
    records.into_iter().for_each(|record| session.put(record));
    session
}

fn action(id: &str, number: u32, kind: ActionKind, due: &str) -> Action {
    Action {
        id: id.into(),
        rank: format!("{number:03}"),
        number,
        title: format!("Do {number}"),
        kind,
        factor: Some("strategy".into()),
        lead: Some("press".into()),
        said_yes: true,
        due: due.parse().ok(),
        measure: "It is there".to_owned(),
        ..Action::default()
    }
}

fn found(session: &Session) -> Vec<Fault> {
    faults(session, &builtin("integrating-cities").unwrap(), TODAY, &[])
}

fn names(session: &Session) -> Vec<String> {
    found(session).into_iter().map(|fault| fault.id.to_string()).collect()
}

/// A sound plan, altered.
fn with(alter: impl FnOnce(&mut Session)) -> Session {
    let mut session = sound();
    alter(&mut session);
    session
}

#[test]
fn a_sound_plan_has_nothing_to_mend() {
    assert_eq!(names(&sound()), Vec::<String>::new());
}

/// One way to spoil a plan, and the name of the fault it makes.
type Spoiled = (&'static str, fn(&mut Session));

const SPOILED: [Spoiled; 21] = [
    ("no-lead/action/quick", |s| s.actions.get_mut("quick").unwrap().lead = None),
    ("not-asked/action/quick", |s| s.actions.get_mut("quick").unwrap().said_yes = false),
    ("no-date/action/long", |s| s.actions.get_mut("long").unwrap().due = None),
    ("past-horizon/action/quick", |s| s.actions.get_mut("quick").unwrap().due = "2027-01-01".parse().ok()),
    ("no-measure/action/long", |s| s.actions.get_mut("long").unwrap().measure = " ".to_owned()),
    ("no-because/action/quick", |s| s.actions.get_mut("quick").unwrap().status = Status::Dropped),
    ("no-objective/finding/strategy", |s| s.findings.get_mut("strategy").unwrap().objective.clear()),
    ("no-objective/action/long", |s| s.actions.get_mut("long").unwrap().factor = None),
    ("earlier-open/earlier/x", |s| s.put(Earlier { id: "x".into(), ..Earlier::default() }.into())),
    ("unconfirmed/finding/staff-development", |s| {
        s.about.basis = Some(Basis::ReviewAgain);
        s.about.scope.push("staff-development".into());
        s.put(Then { id: "staff-development".into(), judgement: Judgement::Partly, ..Then::default() }.into());
    }),
    ("gap/finding/strategy", |s| s.actions.clear()),
    ("no-reason/finding/strategy", |s| s.findings.get_mut("strategy").unwrap().reason.clear()),
    ("no-evidence/finding/strategy", |s| s.supports.clear()),
    ("not-applicable/finding/procurement", |s| s.findings.get_mut("procurement").unwrap().reason.clear()),
    ("unfounded/finding/strategy", |s| s.findings.get_mut("strategy").unwrap().heard.clear()),
    // A figure among the evidence tells of it, and still nobody was heard.
    ("not-heard/finding/strategy", |s| {
        s.findings.get_mut("strategy").unwrap().heard.clear();
        s.evidence.values_mut().for_each(|evidence| evidence.kind = EvidenceKind::Data);
    }),
    ("not-assessed/finding/procurement", |s| {
        s.about.purpose = Purpose::Assessment;
        s.findings.remove("procurement");
    }),
    ("homework/look/strategy/funding", |s| s.looks.get_mut("strategy/funding").unwrap().finder = None),
    ("parked/parked/p", |s| s.parked.get_mut("p").unwrap().outcome.clear()),
    ("no-review/about/about", |s| s.about.next_review = None),
    ("no-owner/about/about", |s| s.about.owner = None),
];

#[test]
fn each_fault_is_found_alone_under_a_name_of_its_own() {
    for (name, spoil) in SPOILED {
        let session = with(spoil);
        assert_eq!(names(&session), [name]);
        assert!(Id::from(name).is_well_formed(), "{name}");
    }
    let kinds: std::collections::BTreeSet<&str> = SPOILED.iter().filter_map(|(name, _)| name.split('/').next()).collect();
    // Those of a peer review are tried below.
    let of_peers = FaultKind::ALL.iter().filter(|kind| **kind >= FaultKind::PeersSilent).count();
    assert_eq!(kinds.len() + 1 + of_peers, FaultKind::ALL.len(), "every kind but the unfinished line is tried");
}

#[test]
fn an_assessment_needs_reasons_and_evidence_and_neither_actions_nor_objectives() {
    let assessment = |alter: fn(&mut Session)| {
        names(&with(|s| {
            s.about.purpose = Purpose::Assessment;
            s.actions.clear();
            s.findings.get_mut("strategy").unwrap().objective.clear();
            alter(s);
        }))
    };
    assert_eq!(assessment(|_| {}), Vec::<String>::new());
    assert_eq!(assessment(|s| s.supports.clear()), ["no-evidence/finding/strategy"]);
    assert_eq!(assessment(|s| s.findings.get_mut("strategy").unwrap().reason.clear()), ["no-reason/finding/strategy"]);
    // Whoever says why it was not judged has said enough.
    assert_eq!(assessment(|s| s.findings.get_mut("procurement").unwrap().judgement = Judgement::NotAssessed), Vec::<String>::new());
}

#[test]
fn what_is_let_stand_is_listed_all_the_same_and_says_why() {
    for (name, spoil) in SPOILED {
        let mut session = with(spoil);
        session.put(Standing { id: name.into(), why: "The room knows".to_owned(), stands: true }.into());
        let stands: Vec<_> = found(&session).into_iter().map(|fault| fault.stands).collect();
        assert_eq!(stands, [Some("The room knows".to_owned())], "{name}");
        session.put(Standing { id: name.into(), why: "The room knows".to_owned(), stands: false }.into());
        assert_eq!(found(&session)[0].stands, None, "{name}");
    }
}

#[test]
fn a_gap_is_answered_by_a_decision_to_leave_it_or_by_an_action_merged_into_a_living_one() {
    let mut session = with(|s| s.actions.clear());
    session.put(Decision { id: "d".into(), factor: Some("strategy".into()), ..Decision::default() }.into());
    assert_eq!(names(&session), Vec::<String>::new());
    let merged = |status| {
        with(|s| {
            s.actions.remove("long");
            s.actions.get_mut("quick").unwrap().merged_into = Some("into".into());
            s.put(Action { factor: Some("procurement".into()), status, ..action("into", 3, ActionKind::QuickWin, "2026-04-17") }.into());
        })
    };
    assert_eq!(names(&merged(Status::NotStarted)), Vec::<String>::new());
    assert_eq!(names(&merged(Status::Dropped)), ["no-because/action/into", "gap/finding/strategy"]);
}

#[test]
fn nobody_asks_for_what_is_done_dropped_carried_or_merged() {
    for status in [Status::Done, Status::Dropped, Status::Carried] {
        let bare = Action { id: "bare".into(), status, title: "Bare".to_owned(), because: "No money".to_owned(), ..Action::default() };
        assert_eq!(names(&with(|s| s.put(bare.into()))), Vec::<String>::new(), "{status:?}");
    }
    let bare = Action { id: "bare".into(), merged_into: Some("quick".into()), ..Action::default() };
    assert_eq!(names(&with(|s| s.put(bare.into()))), Vec::<String>::new());
}

#[test]
fn with_a_shortlist_only_what_is_on_it_is_asked_for() {
    let session = with(|s| {
        s.actions.get_mut("long").unwrap().shortlisted = true;
        s.actions.get_mut("quick").unwrap().lead = None;
    });
    assert_eq!(names(&session), Vec::<String>::new());
}

#[test]
fn whoever_was_asked_as_evidence_was_heard() {
    for (kind, heard) in [
        (EvidenceKind::Interview, true),
        (EvidenceKind::FocusGroup, true),
        (EvidenceKind::Survey, true),
        (EvidenceKind::Document, false),
        (EvidenceKind::Data, false),
    ] {
        let session = with(|s| {
            s.findings.get_mut("strategy").unwrap().heard.clear();
            s.evidence.get_mut("e").unwrap().kind = kind;
        });
        assert_eq!(names(&session).is_empty(), heard, "{kind:?}");
    }
}

#[test]
fn a_parked_item_that_became_an_action_needs_no_outcome() {
    let session = with(|s| {
        s.parked.get_mut("p").unwrap().outcome.clear();
        s.actions.get_mut("quick").unwrap().came_from = Some("parked/p".into());
    });
    assert_eq!(names(&session), Vec::<String>::new());
}

#[test]
fn a_quick_win_that_slipped_was_promised_in_time() {
    let session = with(|s| {
        s.actions.get_mut("quick").unwrap().due = "2026-08-31".parse().ok();
        let moved = News { id: "n".into(), action: "quick".into(), due: "2026-08-31".parse().ok(), ..News::default() };
        s.put(moved.into());
    });
    assert_eq!(names(&session), Vec::<String>::new());
}

#[test]
fn two_unfinished_lines_are_two_faults_whatever_they_are_called() {
    let line = |name: &str| Unfinished { name: format!("{{\"NewAction\":\"{name}Ø\"}}"), text: "Half a line".to_owned() };
    let found = faults(&sound(), &builtin("integrating-cities").unwrap(), TODAY, &[line("a"), line("b")]);
    assert_eq!(found.len(), 2);
    assert!(found[0].id != found[1].id && found.iter().all(|fault| fault.id.is_well_formed()), "{found:?}");
}

#[test]
fn two_actions_of_one_title_have_two_faults() {
    let session = with(|s| {
        for id in ["quick", "long"] {
            s.actions.get_mut(id).unwrap().title = "Same".to_owned();
            s.actions.get_mut(id).unwrap().lead = None;
        }
    });
    assert_eq!(names(&session), ["no-lead/action/quick", "no-lead/action/long"]);
}

#[test]
fn a_question_with_the_longest_name_has_a_fault_of_its_own() {
    let long = |end: &str| Key::new(Kind::Look, format!("{}/{}{end}", "f".repeat(64), "q".repeat(63)));
    let (one, two) = (FaultKind::Homework.id(&long("a")), FaultKind::Homework.id(&long("b")));
    assert!(one.is_well_formed() && two.is_well_formed() && one != two, "{one} {two}");
}

#[test]
fn every_fault_is_told_in_words() {
    let words = Words::of("en");
    let benchmark = builtin("integrating-cities").unwrap();
    for (name, spoil) in SPOILED {
        let session = with(spoil);
        let fault = found(&session).remove(0);
        let told = format!(
            "{} {}: {}",
            fault.number(&session, &benchmark, &words),
            fault.subject(&session, &benchmark, &words),
            fault.words(&session, &words)
        );
        assert!(!told.contains("fault-") && !told.contains("{$") && told.len() > 10, "{name}: {told}");
    }
}

#[test]
fn a_lead_answers_in_the_room_or_where_nobody_noted_who_is_there() {
    let mut session = sound();
    assert!(session.may_answer(&"press".into()));
    session.put(Presence { id: "s/office".into(), sitting: "s".into(), party: "office".into() }.into());
    assert!(!session.may_answer(&"press".into()) && session.may_answer(&"office".into()));
}

#[test]
fn what_is_in_order_is_counted() {
    let session = with(|s| s.actions.get_mut("quick").unwrap().said_yes = false);
    assert_eq!(in_good_order(&session), InOrder { measures: 2, yes: 1, actions: 2 });
    assert_eq!(in_good_order(&Session::default()), InOrder::default());
}

/// A peer review after its conclusions with nothing to mend.
fn reviewed(stage: crate::session::Stage) -> Session {
    use crate::session::{Interview, PeerFinding, Purpose, Recommendation, ReviewPart};
    let mut session = Session { id: "peers001".into(), ..Session::default() };
    let about = About { purpose: Purpose::PeerReview, stage: Some(stage), scope: vec!["strategy".into()], ..About::default() };
    session.put(about.into());
    session.put(Party { id: "l".into(), name: "Ilse Brandt".to_owned(), part: Some(ReviewPart::ExpertLeader), ..Party::default() }.into());
    session
        .put(PeerFinding { id: "strategy".into(), judgement: Judgement::Partly, reason: "So".to_owned(), ..PeerFinding::default() }.into());
    session.put(Interview { id: "i".into(), number: 1, heard: "mayor".to_owned(), ..Interview::default() }.into());
    let evidence = Evidence {
        id: "e".into(),
        number: 1,
        title: "Said so".to_owned(),
        interview: Some("i".into()),
        by_peers: true,
        ..Evidence::default()
    };
    session.put(evidence.into());
    session.put(Support { id: "x".into(), evidence: "e".into(), target: "strategy".into() }.into());
    session.put(
        Recommendation {
            id: "r".into(),
            number: 1,
            factor: Some("strategy".into()),
            text: "Write it".to_owned(),
            ..Recommendation::default()
        }
        .into(),
    );
    session
}

fn kinds_of(session: &Session) -> Vec<FaultKind> {
    faults(session, &builtin("integrating-cities").unwrap(), TODAY, &[]).into_iter().map(|fault| fault.kind).collect()
}

#[test]
fn the_gate_asks_of_a_peer_review_what_its_stage_can_answer() {
    use crate::session::Stage;
    assert_eq!(kinds_of(&reviewed(Stage::Visit)), []);
    assert_eq!(kinds_of(&reviewed(Stage::Feedback)), []);
    // Only when the report is out is an answer owed.
    assert_eq!(kinds_of(&reviewed(Stage::Report)), [FaultKind::NoAnswer]);
    let mut bare = reviewed(Stage::Visit);
    bare.peer_findings.clear();
    bare.parties.clear();
    assert_eq!(kinds_of(&bare), [FaultKind::NoLeader]);
    bare.about.stage = Some(Stage::Conclusions);
    bare.interviews.clear();
    assert_eq!(kinds_of(&bare), [FaultKind::NoLeader, FaultKind::NobodyInterviewed, FaultKind::PeersSilent]);
}

#[test]
fn the_gate_names_what_the_peers_and_the_host_still_owe() {
    use crate::session::{Answer, Stage};
    let mut session = reviewed(Stage::Report);
    session.supports.clear();
    assert_eq!(kinds_of(&session), [FaultKind::LooseEvidence, FaultKind::PeersNoEvidence, FaultKind::NoAnswer]);
    let mut session = reviewed(Stage::Report);
    session.peer_findings.get_mut("strategy").unwrap().reason.clear();
    session.recommendations.get_mut("r").unwrap().factor = None;
    assert_eq!(kinds_of(&session), [FaultKind::PeersNoReason, FaultKind::NoAdvice, FaultKind::NoAnswer]);
    let mut session = reviewed(Stage::Report);
    let answer = |session: &mut Session, answer, why: &str| {
        let advice = session.recommendations.get_mut("r").unwrap();
        (advice.answer, advice.why) = (Some(answer), why.to_owned());
    };
    answer(&mut session, Answer::NotAccepted, "");
    assert_eq!(kinds_of(&session), [FaultKind::NoAnswerWhy]);
    answer(&mut session, Answer::NotAccepted, "No money");
    assert_eq!(kinds_of(&session), []);
    answer(&mut session, Answer::Accepted, "");
    assert_eq!(kinds_of(&session), [FaultKind::NoFollowing]);
    session.put(
        Action {
            came_from: Some("recommendation/r".into()),
            lead: Some("l".into()),
            said_yes: true,
            ..action("a", 1, ActionKind::QuickWin, "2026-04-01")
        }
        .into(),
    );
    assert!(!kinds_of(&session).contains(&FaultKind::NoFollowing));
}

#[test]
fn a_plan_from_a_peer_review_owes_each_recommendation_an_answer_and_an_action() {
    use crate::session::{Advice, Answer, Recommendation};
    let mut session = sound();
    let advice = Recommendation { id: "r".into(), number: 1, kind: Advice::Recommendation, ..Recommendation::default() };
    session.put(advice.into());
    session.about.base = Some("before01".into());
    session.about.basis = Some(Basis::PlanFrom);
    assert_eq!(kinds_of(&session), [], "what is no peer review's recommends nothing");
    session.about.base_purpose = Some(Purpose::PeerReview);
    assert_eq!(kinds_of(&session), [FaultKind::NoAnswer]);
    session.recommendations.get_mut("r").unwrap().answer = Some(Answer::Accepted);
    assert_eq!(kinds_of(&session), [FaultKind::NoFollowing]);
    // An action of then follows it; that it is open still is asked by itself.
    let came_from = Some("recommendation/r".into());
    session.put(Earlier { id: "e".into(), came_from, ..Earlier::default() }.into());
    assert_eq!(kinds_of(&session), [FaultKind::EarlierOpen]);
    session.earlier.clear();
    session.actions.values_mut().next().unwrap().came_from = Some("recommendation/r".into());
    assert_eq!(kinds_of(&session), []);
}
