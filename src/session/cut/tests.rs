#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use proptest::prelude::*;

use super::*;
use crate::{
    benchmark::builtin,
    export::{Format, Wanted, session as exported},
    report::plan_of,
    session::{
        ActionKind, Decision, Evidence, EvidenceKind, Finding, Judgement, Look, Looked, News, Note, Parked, Party, PartyKind, Presence,
        Sitting, Standing, Status, Support, Timebox, Voice, Voices, gate, loose_ends,
    },
    text::fold,
    time::{Clock, FixedClock, Now},
};

const NAMES: &[(&str, &str)] = &[
    ("Anna Berg", "planner"),
    ("José Núñez", ""),
    ("Ærlig Ødegård", "Deputy of Anna Berg"),
    ("王小明", "nurse"),
    ("Anna Berg", "midwife"),
];

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, 0, 0, 0)).now()
}

fn benchmark() -> Benchmark {
    builtin("integrating-cities").unwrap()
}

/// Numbers that follow from a seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }

    fn perhaps<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        (self.roll(3) > 0 && !from.is_empty()).then(|| self.pick(from).clone())
    }

    /// A text with somebody's name in it, as people write it.
    fn text(&mut self) -> String {
        let name = self.pick(NAMES).0;
        match self.roll(5) {
            0 => format!("{name} asked for it."),
            1 => format!("after {} came", name.to_uppercase()),
            2 => format!("we heard {}\nand others", fold(name)),
            3 => String::new(),
            _ => "nothing special".to_owned(),
        }
    }
}

/// A session in which all kinds of records point to each other, whole in itself.
fn any_session(seed: u64) -> Session {
    let d = &mut Dice(seed);
    let benchmark = benchmark();
    let factors: Vec<Id> = benchmark.factors.iter().take(4).map(|factor| factor.id.as_str().into()).collect();
    let questions: Vec<Id> =
        benchmark.factors.iter().take(4).flat_map(|factor| factor.questions.iter().take(2).map(|q| Id::from(factor.full(&q.id)))).collect();
    let mut s = Session { id: "abcdefgh".into(), ..Session::default() };
    let mut parties: Vec<Id> = Vec::new();
    for (at, (name, role)) in NAMES.iter().take(d.roll(6)).enumerate() {
        let id = Id::from(if at == 1 { "jose-nunez".to_owned() } else { format!("p{at}") });
        s.put(Party { id: id.clone(), rank: format!("{at}"), name: (*name).into(), role: (*role).into(), ..Party::default() }.into());
        parties.push(id);
    }
    for (at, name) in ["Press office", "Office of Anna Berg", ""].iter().take(d.roll(4)).enumerate() {
        let id = Id::from(format!("o{at}"));
        s.put(
            Party { id: id.clone(), rank: format!("x{at}"), name: (*name).into(), kind: PartyKind::Department, ..Party::default() }.into(),
        );
        parties.push(id);
    }
    s.put(Sitting { id: "s1".into(), rank: "1".into(), place: d.text(), people: 5, ..Sitting::default() }.into());
    for party in &parties {
        if d.roll(2) == 0 {
            s.put(Presence { id: format!("s1/{party}").as_str().into(), sitting: "s1".into(), party: party.clone() }.into());
        }
    }
    s.put(
        About {
            id: "about".into(),
            title: d.text().replace('\n', " "),
            summary: d.text(),
            benchmark: benchmark.id.clone(),
            edition: benchmark.edition.clone(),
            scope: factors.iter().take(d.roll(5)).cloned().collect(),
            owner: d.perhaps(&parties),
            ..About::default()
        }
        .into(),
    );
    for factor in &factors {
        let judgement = *d.pick(Judgement::ALL);
        s.put(
            Finding { id: factor.clone(), judgement, reason: d.text(), minority: d.text(), heard: d.text(), ..Finding::default() }.into(),
        );
        s.put(Voices { id: factor.clone(), in_place: 1, named: d.roll(2) == 0, sitting: Some("s1".into()), ..Voices::default() }.into());
        s.put(Timebox { id: factor.clone(), with: d.perhaps(&factors), turn: *d.pick(Turn::ALL), ..Timebox::default() }.into());
        for party in &parties {
            let id = Id::from(format!("{factor}/{party}"));
            s.put(Voice { id, factor: factor.clone(), party: party.clone(), judgement }.into());
        }
    }
    for question in &questions {
        s.put(Look { id: question.clone(), state: *d.pick(Looked::ALL), finder: d.perhaps(&parties), by: None }.into());
    }
    for at in 0..d.roll(5) {
        let (id, rank, number) = (Id::from(format!("r{at}")), at.to_string(), u32::try_from(at).unwrap() + 1);
        let (factor, question) = (d.pick(&factors).clone(), d.perhaps(&questions));
        s.put(Note { id: id.clone(), rank: rank.clone(), factor: factor.clone(), question: question.clone(), text: d.text() }.into());
        s.put(
            Evidence {
                id: id.clone(),
                rank: rank.clone(),
                number,
                title: d.text(),
                said_by: d.text(),
                kind: *d.pick(EvidenceKind::ALL),
                ..Evidence::default()
            }
            .into(),
        );
        let target = d.perhaps(&questions).unwrap_or_else(|| factor.clone());
        s.put(Support { id: id.clone(), evidence: id.clone(), target }.into());
        let parked =
            Parked { id: id.clone(), rank: rank.clone(), number, text: d.text(), factor: d.perhaps(&factors), ..Parked::default() };
        s.put(parked.into());
        s.put(Decision { id, rank, number, text: d.text(), factor: d.perhaps(&factors), question }.into());
    }
    let count = d.roll(7);
    let ids: Vec<Id> = (0..count).map(|at| Id::from(format!("a{at}"))).collect();
    let sources: Vec<Id> = ["note/r0", "parked/r1", "decision/r2", "note/gone"].map(Id::from).to_vec();
    for (at, id) in ids.iter().enumerate() {
        let action = Action {
            id: id.clone(),
            rank: at.to_string(),
            number: u32::try_from(at).unwrap() + 1,
            title: d.text().replace('\n', " "),
            detail: d.text(),
            kind: *d.pick(ActionKind::ALL),
            factor: d.perhaps(&factors),
            question: d.perhaps(&questions),
            lead: d.perhaps(&parties),
            supporting: parties.iter().filter(|_| d.roll(3) == 0).cloned().collect(),
            status: *d.pick(Status::ALL),
            because: d.text(),
            came_from: d.perhaps(&sources).filter(|_| at % 2 == 0),
            // Also chains, and circles as a file from elsewhere may have.
            merged_into: d.perhaps(&ids).filter(|_| at % 3 == 0),
            shortlisted: d.roll(3) == 0,
            ..Action::default()
        };
        s.put(action.into());
        s.put(News { id: id.clone(), rank: at.to_string(), action: id.clone(), text: d.text(), ..News::default() }.into());
    }
    let keys: Vec<Key> = s.records().map(|record| record.key()).collect();
    for key in keys {
        let id = d.pick(FaultKind::ALL).id(&key);
        s.put(Standing { id, why: d.text(), stands: d.roll(4) > 0 }.into());
    }
    s
}

fn any_cut(session: &Session, seed: u64) -> Cut {
    let d = &mut Dice(seed);
    let parties: Vec<Id> = session.parties.keys().cloned().chain([Id::from("nobody")]).collect();
    let factors: Vec<Id> = session.findings.keys().cloned().chain([Id::from("strategy")]).collect();
    Cut {
        without_names: d.roll(2) == 0,
        without_notes: d.roll(3) == 0,
        without_evidence: d.roll(3) == 0,
        factor: d.perhaps(&factors).filter(|_| d.0.is_multiple_of(2)),
        lead: d.perhaps(&parties).filter(|_| d.0.is_multiple_of(3)),
        organisation: d.perhaps(&parties).filter(|_| d.0.is_multiple_of(5)),
    }
}

/// All that a session says, as it would leave the program.
fn written(session: &Session) -> String {
    fold(&crate::export::session_ron(session, None, vec![]).unwrap().replace("\\n", " "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_cut_session_hangs_together_whatever_was_chosen(seed in any::<u64>(), choice in any::<u64>()) {
        let (session, words, benchmark) = (any_session(seed), Words::of("en"), benchmark());
        prop_assert_eq!(loose_ends(&session, &benchmark), vec![], "the whole one does");
        let choice = any_cut(&session, choice);
        let cut = choice.of(&session, &words);
        prop_assert_eq!(loose_ends(&cut, &benchmark), vec![], "{:?}", choice);
        for action in cut.actions.values() {
            prop_assert!(action.came_from.is_none() || cut.source_of(action).is_some() || choice.is_whole(), "{:?}", action);
        }
        if !choice.without_names {
            prop_assert_eq!(choice.of(&cut, &words), cut, "what is cut is not cut again");
        }
        prop_assert_eq!(plan_of(&session, &choice, &benchmark, &words, &now()).check(), Vec::<String>::new());
        // It can be taken in beside the whole one.
        let ron = exported(&session, &benchmark, vec!["step".to_owned()], &Wanted { cut: choice.clone(), ..Wanted::plan(Format::Ron) }, &words, &now()).unwrap();
        let file: crate::session::SessionFile = crate::benchmark::read(str::from_utf8(&ron).unwrap()).unwrap();
        prop_assert_eq!(file.id == session.id, choice.is_whole());
        prop_assert_eq!(file.lineage.is_empty(), !choice.is_whole());
    }

    #[test]
    fn no_name_of_a_person_is_left_anywhere(seed in any::<u64>(), choice in any::<u64>()) {
        let (session, words) = (any_session(seed), Words::of("en"));
        let choice = Cut { without_names: true, ..any_cut(&session, choice) };
        let said = written(&choice.of(&session, &words));
        for person in session.parties.values().filter(|party| party.kind == PartyKind::Person) {
            prop_assert!(!said.contains(&fold(&person.name)), "{} in {}", person.name, said);
        }
        prop_assert!(!said.contains("jose-nunez") || !session.parties.contains_key("jose-nunez"), "nor in an id: {:?}", said.lines().find(|line| line.contains("jose-nunez")));
    }

    #[test]
    fn nothing_that_the_room_let_stand_is_made_up_by_what_is_left_out(seed in any::<u64>(), choice in any::<u64>()) {
        let (session, words, benchmark) = (any_session(seed), Words::of("en"), benchmark());
        let stands = |session: &Session| -> BTreeSet<Id> {
            let faults = gate::faults(session, &benchmark, now().today(), &[]);
            faults.into_iter().filter(|fault| fault.stands.is_some()).map(|fault| fault.id).collect()
        };
        // Names and their ids aside, which a cut without names alters.
        let choice = Cut { without_names: false, ..any_cut(&session, choice) };
        let (whole, cut) = (stands(&session), stands(&choice.of(&session, &words)));
        prop_assert!(cut.is_subset(&whole), "{:?} of {:?} by {:?}", cut.difference(&whole), whole, choice);
    }
}

use crate::session::About;

fn room() -> Session {
    let mut s = Session { id: "abcdefgh".into(), ..Session::default() };
    let party = |id: &str, name: &str, role: &str, kind| Party {
        id: id.into(),
        rank: id.to_owned(),
        name: name.into(),
        role: role.into(),
        kind,
        ..Party::default()
    };
    s.put(party("p1", "Anna Berg", "Planner", PartyKind::Person).into());
    s.put(party("p2", "Ben Dahl", "", PartyKind::Person).into());
    s.put(party("p3", "Press office", "", PartyKind::Department).into());
    let factors = ["strategy", "public-commitment"];
    s.put(
        About { id: "about".into(), title: "Plan with Anna Berg".into(), scope: factors.map(Id::from).to_vec(), ..About::default() }.into(),
    );
    let action = |id: &str, lead: &str, factor: &str| Action {
        id: id.into(),
        rank: id.to_owned(),
        title: id.into(),
        lead: Some(lead.into()),
        factor: Some(factor.into()),
        ..Action::default()
    };
    s.put(action("a1", "p1", "strategy").into());
    s.put(Action { supporting: vec!["p3".into()], ..action("a2", "p2", "public-commitment") }.into());
    s.put(Action { merged_into: Some("a1".into()), ..action("a3", "p3", "public-commitment") }.into());
    s.put(News { id: "n1".into(), action: "a2".into(), text: "Ben Dahl is at it".into(), ..News::default() }.into());
    s.put(Voices { id: "strategy".into(), in_place: 2, named: true, ..Voices::default() }.into());
    s.put(Voice { id: "strategy/p1".into(), factor: "strategy".into(), party: "p1".into(), judgement: Judgement::InPlace }.into());
    s
}

fn cut(choice: &Cut) -> Session {
    choice.of(&room(), &Words::of("en"))
}

#[test]
fn roles_stand_for_names_and_whoever_has_none_is_a_participant() {
    let out = cut(&Cut { without_names: true, ..Cut::default() });
    let names: Vec<&str> = out.parties.values().map(|party| party.name.as_str()).collect();
    assert_eq!(names, ["Planner", "Participant 2", "Press office"]);
    assert_eq!(out.about.title, "Plan with Planner");
    assert_eq!(out.news.values().next().unwrap().text, "Participant 2 is at it");
    assert_eq!((out.voices.values().next().unwrap().in_place, out.individual.len()), (2, 0), "counts stay, whose they are goes");
}

#[test]
fn one_lead_is_what_that_lead_carries_and_what_was_merged_into_it() {
    let out = cut(&Cut { lead: Some("p1".into()), ..Cut::default() });
    assert_eq!(out.actions.keys().map(Id::as_str).collect::<Vec<_>>(), ["a1", "a3"]);
    assert!(out.news.is_empty());
    assert_eq!(out.about.scope, [Id::from("strategy"), Id::from("public-commitment")], "a part of it came up there");
    let out = cut(&Cut { lead: Some("p2".into()), ..Cut::default() });
    assert_eq!((out.actions.len(), out.news.len(), out.about.scope.len()), (1, 1, 1));
    assert!(!out.parties.contains_key("p1"), "who has nothing to do with it is not named");
}

#[test]
fn one_organisation_is_what_it_leads_or_helps_with() {
    let out = cut(&Cut { organisation: Some("p3".into()), ..Cut::default() });
    assert_eq!(out.actions.keys().map(Id::as_str).collect::<Vec<_>>(), ["a2"]);
}

#[test]
fn a_department_that_is_called_as_a_person_keeps_its_name() {
    let mut session = room();
    session.put(Party { id: "p4".into(), name: "anna berg".into(), kind: PartyKind::Department, ..Party::default() }.into());
    let out = Cut { without_names: true, ..Cut::default() }.of(&session, &Words::of("en"));
    assert_eq!(out.parties.get("p4").unwrap().name, "anna berg");
}

#[test]
fn the_choice_is_told_in_words_and_a_lead_by_role_where_names_stay_away() {
    let (session, words) = (room(), Words::of("en"));
    let told = |cut: Cut| cut.told(&words, &session, &benchmark());
    assert!(told(Cut::default()).is_empty());
    assert_eq!(told(Cut { without_names: true, ..Cut::default() }), ["Names of persons are left out; roles stand for them."]);
    let all = Cut {
        without_names: true,
        without_notes: true,
        without_evidence: true,
        factor: Some("strategy".into()),
        lead: Some("p1".into()),
        organisation: Some("p3".into()),
    };
    let lines = told(all);
    assert_eq!(lines.len(), 6);
    assert!(lines[0].contains("2 Strategy") && lines[1].contains("Planner") && lines[2].contains("Press office"), "{lines:?}");
}

#[test]
fn a_page_of_a_part_does_not_say_that_the_rest_was_not_taken_up_or_proven() {
    let (mut session, words, benchmark) = (room(), Words::of("en"), benchmark());
    session.put(Finding { id: "strategy".into(), judgement: Judgement::Partly, ..Finding::default() }.into());
    let text = |cut: Cut| crate::export::text(&plan_of(&session, &cut, &benchmark, &words, &now()), &words);
    let part = text(Cut { factor: Some("strategy".into()), ..Cut::default() });
    assert!(part.contains("2 of 13 key factors. Not taken up: 3"), "{part}");
    assert!(part.contains("Only what belongs to key factor 2 Strategy is here; all else is left out."), "{part}");
    assert!(text(Cut::default()).contains("Evidence: none"), "{}", text(Cut::default()));
    let without = text(Cut { without_evidence: true, ..Cut::default() });
    assert!(!without.contains("Evidence: none") && without.contains("Evidence is left out."), "{without}");
}

#[test]
fn what_the_room_only_noted_is_not_made_a_promise_by_a_cut() {
    let mut session = room();
    session.actions.get_mut("a1").unwrap().shortlisted = true;
    let out = Cut { lead: Some("p2".into()), ..Cut::default() }.of(&session, &Words::of("en"));
    assert!(out.actions.is_empty());
}

#[test]
fn the_same_choice_has_the_same_id_each_time_and_never_that_of_the_whole() {
    let session = room();
    let (a, b) = (Cut { without_names: true, ..Cut::default() }, Cut { without_notes: true, ..Cut::default() });
    assert_eq!(a.id_of(&session), a.clone().id_of(&session));
    assert!(a.id_of(&session) != b.id_of(&session) && a.id_of(&session) != session.id);
    assert_eq!(a.id_of(&session).as_str().len(), 8);
    assert_eq!(Cut::default().id_of(&session), session.id);
}
