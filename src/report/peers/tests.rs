#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;
use crate::{
    benchmark::builtin,
    export,
    session::{About, Action, Evidence, EvidenceKind, Finding, Interview, Party, PeerFinding, Purpose, ReviewPart, Support},
    time::{Clock, FixedClock},
};

fn page(session: &Session, paper: Paper) -> String {
    let words = Words::of("en");
    let now = FixedClock::at(jiff::civil::date(2026, 6, 1).at(9, 0, 0, 0)).now();
    let benchmark = builtin("integrating-cities").unwrap();
    let page = peers_of(session, &Cut::default(), &benchmark, &words, &now, paper);
    assert_eq!(page.check(), Vec::<String>::new());
    export::markdown(&page, &words)
}

fn review() -> Session {
    let benchmark = builtin("integrating-cities").unwrap();
    let scope: Vec<Id> = benchmark.factors.iter().take(3).map(|factor| Id::from(factor.id.as_str())).collect();
    let (first, second) = (scope[0].clone(), scope[1].clone());
    let mut session = Session { id: "peers001".into(), ..Session::default() };
    let about = About {
        title: "Diversity review".to_owned(),
        organisation: "Lindhaven".to_owned(),
        purpose: Purpose::PeerReview,
        stage: Some(Stage::Report),
        visited: Some(jiff::civil::date(2026, 5, 11)),
        visited_until: Some(jiff::civil::date(2026, 5, 13)),
        scope,
        ..About::default()
    };
    session.put(about.into());
    session.put(
        Party {
            id: "l".into(),
            name: "Ilse Brandt".to_owned(),
            role: "Gravenmeer".to_owned(),
            part: Some(ReviewPart::ExpertLeader),
            ..Party::default()
        }
        .into(),
    );
    session.put(
        Finding { id: first.clone(), judgement: Judgement::Partly, reason: "It is on the website.".to_owned(), ..Finding::default() }
            .into(),
    );
    session.put(
        PeerFinding {
            id: first.clone(),
            judgement: Judgement::NotInPlace,
            reason: "Nobody could name it.".to_owned(),
            ..PeerFinding::default()
        }
        .into(),
    );
    session.put(PeerFinding { id: second.clone(), judgement: Judgement::InPlace, ..PeerFinding::default() }.into());
    session.put(Interview { id: "i".into(), number: 1, heard: "head of recruitment".to_owned(), people: 1, ..Interview::default() }.into());
    session.put(
        Evidence {
            id: "e".into(),
            number: 4,
            title: "Adverts never name it".to_owned(),
            kind: EvidenceKind::Interview,
            interview: Some("i".into()),
            by_peers: true,
            ..Evidence::default()
        }
        .into(),
    );
    for (id, target) in [("s1", &first), ("s2", &second)] {
        session.put(Support { id: id.into(), evidence: "e".into(), target: target.clone() }.into());
    }
    let advice = |id: &str, number, kind, factor: Option<&Id>, text: &str, answer| Recommendation {
        id: id.into(),
        rank: id.to_owned(),
        number,
        kind,
        factor: factor.cloned(),
        text: text.to_owned(),
        answer,
        why: String::new(),
    };
    session.put(advice("a", 1, Advice::Conclusion, Some(&first), "The pledge stays at the top.", None).into());
    session.put(advice("b", 2, Advice::Recommendation, Some(&first), "Name it in every advert.", Some(Answer::Accepted)).into());
    session.put(advice("c", 3, Advice::Recommendation, None, "Meet again in a year.", None).into());
    session.put(
        Action {
            id: "x".into(),
            number: 7,
            title: "Alter the advert".to_owned(),
            came_from: Some("recommendation/b".into()),
            ..Action::default()
        }
        .into(),
    );
    session
}

#[test]
fn the_feedback_paper_says_what_the_peers_found_and_leaves_room_for_the_host() {
    let page = page(&review(), Paper::Feedback);
    for said in [
        "# Feedback session: Diversity review",
        "Ilse Brandt",
        "11 May 2026 to 13 May 2026",
        "Nobody could name it.",
        "It is on the website.",
        "Adverts never name it",
        "The pledge stays at the top.",
        "Meet again in a year.",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
}

#[test]
fn the_report_has_every_answer_and_what_the_host_does() {
    let page = page(&review(), Paper::Report);
    let row = page.lines().find(|line| line.contains("Name it in every advert.") && line.starts_with('|')).unwrap();
    assert!(row.contains("accepted") && row.contains("A7"), "{row}");
    // What nobody answered is listed as such.
    let open = page.lines().find(|line| line.contains("Meet again in a year.") && line.starts_with('|')).unwrap();
    assert!(open.contains("no answer yet"), "{open}");
    assert!(page.contains("Alter the advert"), "{page}");
}

#[test]
fn a_disagreement_stands_with_both_reasons_in_one_row() {
    for paper in [Paper::Feedback, Paper::Report] {
        let page = page(&review(), paper);
        let row = page.lines().find(|line| line.contains("Nobody could name it.") && line.contains("It is on the website.")).unwrap();
        assert!(row.contains("Partly in place") && row.contains("Not in place"), "{row}");
    }
}

#[test]
fn what_nobody_judged_is_named_and_counted_apart() {
    let page = page(&review(), Paper::Report);
    assert!(page.contains("Nothing was said about"), "{page}");
    assert!(page.contains("One was judged by the peers only."), "{page}");
}

#[test]
fn an_empty_review_is_a_page_too() {
    let mut session = review();
    for key in session.records().map(|record| record.key()).filter(|key| key.kind != crate::session::Kind::About).collect::<Vec<_>>() {
        session.remove(&key);
    }
    for paper in [Paper::Feedback, Paper::Report] {
        assert!(page(&session, paper).contains("Nobody has been heard"));
    }
    session.about.scope.clear();
    page(&session, Paper::Report);
}

#[test]
fn each_key_factor_is_there_whatever_was_said_of_it() {
    let session = review();
    let benchmark = builtin("integrating-cities").unwrap();
    for paper in [Paper::Feedback, Paper::Report] {
        let page = page(&session, paper);
        for factor in &benchmark.factors {
            assert!(page.contains(&factor.name), "{}", factor.name);
        }
    }
}
