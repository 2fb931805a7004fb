#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use super::*;
use crate::{
    benchmark::builtin,
    session::{Context, Evidence, Party, Support},
    time::{Clock, CountedIds, FixedClock, Timestamp},
};

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 3, 12).at(12, 51, 0, 0)).now()
}

/// The baseline of a small review: one key factor judged, one not, an action done and one open.
fn baseline() -> Session {
    let mut session = Session { id: "baseline".into(), ..Session::default() };
    session.put(
        About {
            id: "about".into(),
            title: "Baseline 2025".to_owned(),
            organisation: "Lindhaven".to_owned(),
            purpose: Purpose::Assessment,
            benchmark: "integrating-cities".to_owned(),
            edition: "2012".to_owned(),
            scope: vec!["strategy".into(), "conflict-mediation".into()],
            state: State::Final,
            version: 2,
            finalised: Timestamp::read("2025-11-03T15:00:00Z"),
            owner: Some("office".into()),
            ..About::default()
        }
        .into(),
    );
    session.put(Party { id: "office".into(), name: "Office".to_owned(), ..Party::default() }.into());
    session.put(
        Finding {
            id: "strategy".into(),
            judgement: Judgement::Partly,
            reason: "Projects, no plan".to_owned(),
            objective: "One strategy".to_owned(),
            ..Finding::default()
        }
        .into(),
    );
    session.put(Voices { id: "strategy".into(), partly: 7, sitting: Some("s".into()), named: true, ..Voices::default() }.into());
    session.put(Evidence { id: "e".into(), number: 4, title: "Minutes".to_owned(), ..Evidence::default() }.into());
    session.put(Support { id: "u".into(), evidence: "e".into(), target: "strategy".into() }.into());
    session.put(Context { id: "housing".into(), context: "nothing-of-ours".into(), ..Context::default() }.into());
    for (id, number, status) in [("done", 1, Status::Done), ("open", 2, Status::InProgress), ("left", 3, Status::Dropped)] {
        let action = Action { id: id.into(), number, status, title: id.to_owned(), lead: Some("office".into()), ..Action::default() };
        session.put(action.into());
    }
    session
}

fn made(basis: Basis, earlier: &Session, options: &NewSession) -> Session {
    let benchmark = builtin("integrating-cities").unwrap();
    let (id, step) = onward(options, basis, earlier, &benchmark, &now(), &mut CountedIds::default(), 1).unwrap();
    let mut session = Session { id, ..Session::default() };
    session.take(&step);
    session
}

#[test]
fn a_plan_is_made_on_judgements_that_stand_with_the_reviews_name_and_date() {
    let plan = made(Basis::PlanFrom, &baseline(), &NewSession::default());
    let finding = plan.finding(&"strategy".into());
    assert_eq!((finding.judgement, finding.reason.as_str(), finding.objective.as_str()), (Judgement::Partly, "Projects, no plan", ""));
    assert!(plan.stands(&"strategy".into()) && !plan.stands(&"conflict-mediation".into()));
    let about = &plan.about;
    assert_eq!(
        (about.base_title.as_str(), about.base_date.unwrap().to_string(), about.base_version),
        ("Baseline 2025", "2025-11-03".to_owned(), 2)
    );
    assert_eq!((about.purpose, about.organisation.as_str(), about.owner.clone()), (Purpose::Plan, "Lindhaven", Some("office".into())));
    assert_eq!(plan.evidence.get("e").unwrap().number, 4);
    assert_eq!(plan.voices_on(&"strategy".into()).counted(), 7);
    assert!(plan.contexts.is_empty() && plan.actions.is_empty() && plan.presences.is_empty());
}

#[test]
fn a_review_made_again_holds_nothing_until_somebody_confirms_it() {
    let again = made(Basis::ReviewAgain, &baseline(), &NewSession { purpose: Purpose::Assessment, ..NewSession::default() });
    assert_eq!(again.progress().judged, 0);
    assert_eq!(again.judged().not_assessed, 2);
    assert_eq!(again.then(&"strategy".into()).unwrap().judgement, Judgement::Partly);
    assert_eq!(again.then(&"conflict-mediation".into()).unwrap().judgement, Judgement::NotAssessed);
    assert_eq!(again.unconfirmed(), ["strategy"].map(Id::from));
    assert!(!again.stands(&"strategy".into()));
    assert_eq!(again.voices_on(&"strategy".into()).counted(), 0);
    assert_eq!(again.earlier_open().iter().map(|earlier| earlier.id.as_str()).collect::<Vec<_>>(), ["open"]);
    assert_eq!(again.fates(), Fates { all: 3, done: 1, dropped: 1, open: 1, ..Fates::default() });
}

#[test]
fn a_plan_is_not_made_from_a_plan_or_from_a_review_that_is_still_open() {
    let benchmark = builtin("integrating-cities").unwrap();
    let mut earlier = baseline();
    let refused = |earlier: &Session, basis| {
        onward(&NewSession::default(), basis, earlier, &benchmark, &now(), &mut CountedIds::default(), 1)
            .err()
            .map(|failure| failure.key().to_owned())
    };
    earlier.about.state = State::Open;
    assert_eq!(refused(&earlier, Basis::PlanFrom).as_deref(), Some("onward-not-final"));
    assert_eq!(refused(&earlier, Basis::ReviewAgain), None);
    earlier.about.purpose = Purpose::Plan;
    assert_eq!(refused(&earlier, Basis::PlanFrom).as_deref(), Some("onward-no-review"));
}

#[test]
fn what_another_benchmark_has_no_place_for_is_kept_as_then() {
    let mut earlier = baseline();
    earlier.about.benchmark = "of-our-own".to_owned();
    earlier.about.scope.push("gardens".into());
    earlier.put(Finding { id: "gardens".into(), judgement: Judgement::InPlace, ..Finding::default() }.into());
    earlier.put(Support { id: "w".into(), evidence: "e".into(), target: "gardens".into() }.into());
    let plan = made(Basis::PlanFrom, &earlier, &NewSession::default());
    assert_eq!(plan.about.base_edition, "of-our-own 2012");
    assert_eq!(plan.then(&"gardens".into()).unwrap().judgement, Judgement::InPlace);
    assert!(!plan.findings.contains_key("gardens") && !plan.about.scope.contains(&"gardens".into()));
    assert_eq!(plan.supports.keys().map(Id::as_str).collect::<Vec<_>>(), ["u"]);
    assert_eq!(crate::session::loose_ends(&plan, &builtin("integrating-cities").unwrap()), []);
}

#[test]
fn a_plan_from_a_peer_review_stands_on_what_the_peers_found() {
    let mut earlier = baseline();
    earlier.about.purpose = Purpose::PeerReview;
    let peers = super::super::PeerFinding {
        id: "strategy".into(),
        judgement: Judgement::NotInPlace,
        reason: "Seen".to_owned(),
        ..Default::default()
    };
    earlier.put(peers.into());
    let plan = made(Basis::PlanFrom, &earlier, &NewSession::default());
    assert_eq!((plan.judgement(&"strategy".into()), plan.finding(&"strategy".into()).reason), (Judgement::NotInPlace, "Seen".to_owned()));
    let again = made(Basis::ReviewAgain, &earlier, &NewSession::default());
    assert_eq!(again.then(&"strategy".into()).unwrap().judgement, Judgement::Partly);
}

#[test]
fn nothing_of_a_standing_judgement_is_altered_but_the_objective_is_the_rooms() {
    let plan = made(Basis::PlanFrom, &baseline(), &NewSession::default());
    let strategy: Id = "strategy".into();
    let alters = |record: Record| plan.would_alter_standing(&[Change::to(&plan, record).unwrap()]);
    let finding = plan.finding(&strategy);
    for record in [
        Finding { judgement: Judgement::InPlace, ..finding.clone() },
        Finding { reason: "Other".to_owned(), ..finding.clone() },
        Finding { minority: "Other".to_owned(), ..finding.clone() },
        Finding { heard: "Other".to_owned(), ..finding.clone() },
        Finding { strengths: "Other".to_owned(), ..finding.clone() },
        Finding { improvements: "Other".to_owned(), ..finding.clone() },
    ] {
        assert_eq!(alters(record.into()), Some(strategy.clone()));
    }
    assert_eq!(alters(Voices { partly: 8, ..plan.voices_on(&strategy) }.into()), Some(strategy.clone()));
    assert_eq!(alters(Evidence { title: "Other".to_owned(), ..plan.evidence["e"].clone() }.into()), Some(strategy.clone()));
    assert_eq!(
        alters(Support { id: "n".into(), evidence: "e".into(), target: "strategy/milestones".into() }.into()),
        Some(strategy.clone())
    );
    assert_eq!(plan.would_alter_standing(&[Change::remove(plan.supports["u"].clone())]), Some(strategy));
    assert_eq!(alters(Finding { objective: "Ours".to_owned(), ..finding }.into()), None);
    assert_eq!(alters(Finding { id: "conflict-mediation".into(), judgement: Judgement::Partly, ..Finding::default() }.into()), None);
    let own = Evidence { id: "own".into(), title: "Ours".to_owned(), ..Evidence::default() };
    assert_eq!(alters(own.into()), None);
}

#[test]
fn judgements_are_held_against_then() {
    use Judgement::{InPlace, NotApplicable, NotAssessed, NotInPlace, Partly};
    let cases = [
        (NotInPlace, Partly, Some(Since::Better)),
        (InPlace, Partly, Some(Since::Worse)),
        (Partly, Partly, Some(Since::Unchanged)),
        (NotAssessed, Partly, Some(Since::First)),
        (Partly, NotAssessed, Some(Since::NoLonger)),
        (NotApplicable, NotInPlace, Some(Since::Aside)),
        (InPlace, NotApplicable, Some(Since::Aside)),
        (NotApplicable, NotApplicable, Some(Since::Unchanged)),
        (NotAssessed, NotAssessed, None),
    ];
    for (then, now, since) in cases {
        assert_eq!(Since::between(then, now), since, "{then:?} {now:?}");
    }
}

#[test]
fn why_nobody_judged_then_is_kept_as_long_as_nobody_judges() {
    let factor = Id::from("conflict-mediation");
    let mut review = baseline();
    review.put(Finding { id: factor.clone(), reason: "Nobody of the wardens could come".to_owned(), ..Finding::default() }.into());
    for basis in [Basis::PlanFrom, Basis::ReviewAgain] {
        let mut made = made(basis, &review, &NewSession::default());
        assert_eq!(made.unjudged_then(&factor), Some("Nobody of the wardens could come"), "{basis:?}");
        assert_eq!(made.unjudged_then(&"strategy".into()), None, "it was judged");
        made.put(Finding { id: factor.clone(), judgement: Judgement::Partly, ..Finding::default() }.into());
        assert_eq!(made.unjudged_then(&factor), None);
    }
}
