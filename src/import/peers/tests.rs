#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;
use crate::{
    benchmark::builtin,
    session::{Advice, Answer, Finding, Judgement, Note, PeerFinding, SessionFile, Support},
};

const FACTOR: &str = "public-commitment";

fn benchmark() -> Benchmark {
    builtin("integrating-cities").unwrap()
}

fn host() -> Session {
    let benchmark = benchmark();
    let mut session = Session { id: "review01".into(), ..Session::default() };
    let about = About {
        title: "Review".to_owned(),
        purpose: Purpose::PeerReview,
        benchmark: benchmark.id,
        edition: benchmark.edition,
        scope: vec![factor()],
        ..About::default()
    };
    session.put(about.into());
    session.put(Finding { id: factor(), judgement: Judgement::Partly, reason: "Ours".to_owned(), ..Finding::default() }.into());
    session.put(Evidence { id: "own".into(), number: 1, title: "Minutes".to_owned(), ..Evidence::default() }.into());
    session
}

fn factor() -> Id {
    let benchmark = benchmark();
    benchmark.factors.iter().find(|factor| factor.id == FACTOR).or(benchmark.factors.first()).unwrap().id.as_str().into()
}

/// The same session after the visit, with more than the peers' own in it.
fn peers() -> Session {
    let mut session = host();
    session
        .put(Finding { id: factor(), judgement: Judgement::NotInPlace, reason: "Altered by them".to_owned(), ..Finding::default() }.into());
    session.put(Note { id: "n".into(), factor: factor(), text: "For us".to_owned(), ..Note::default() }.into());
    session
        .put(PeerFinding { id: factor(), judgement: Judgement::NotInPlace, reason: "Theirs".to_owned(), ..PeerFinding::default() }.into());
    session.put(Interview { id: "i".into(), number: 1, heard: "recruiter".to_owned(), ..Interview::default() }.into());
    session.put(
        Evidence {
            id: "e".into(),
            number: 2,
            title: "By chance".to_owned(),
            interview: Some("i".into()),
            by_peers: true,
            ..Evidence::default()
        }
        .into(),
    );
    session.put(Support { id: "s".into(), evidence: "e".into(), target: factor() }.into());
    session.put(
        Recommendation { id: "r".into(), number: 1, text: "Say it".to_owned(), factor: Some(factor()), ..Recommendation::default() }.into(),
    );
    session.put(Party { id: "p".into(), name: "Ilse Brandt".to_owned(), part: Some(ReviewPart::ExpertLeader), ..Party::default() }.into());
    session
}

fn incoming(session: &Session) -> Incoming {
    Incoming { file: SessionFile::of(session, None, vec![]), session: session.clone(), benchmark: benchmark() }
}

fn refusal(ours: &Session, theirs: &Session) -> String {
    bring(ours, &benchmark(), &incoming(theirs)).unwrap_err().what.key
}

#[test]
fn only_the_peers_records_are_taken() {
    let brought = bring(&host(), &benchmark(), &incoming(&peers())).unwrap();
    let mut kinds: Vec<Kind> = brought.changes.iter().map(|change| change.key.kind).collect();
    kinds.sort();
    assert_eq!(kinds, [Kind::Party, Kind::Evidence, Kind::Support, Kind::PeerFinding, Kind::Interview, Kind::Recommendation]);
    assert_eq!((brought.session.finding(&factor()).reason, brought.session.notes.len()), ("Ours".to_owned(), 0));
    // That there is more in the file is said.
    assert_eq!(brought.passed, [Kind::Finding, Kind::Note]);
}

#[test]
fn the_same_findings_twice_bring_nothing_new_and_what_was_answered_stays() {
    let mut ours = bring(&host(), &benchmark(), &incoming(&peers())).unwrap().session;
    let advice = ours.recommendations[&Id::from("r")].clone();
    ours.put(Recommendation { answer: Some(Answer::Partly), why: "Money".to_owned(), ..advice }.into());
    let again = bring(&ours, &benchmark(), &incoming(&peers())).unwrap();
    assert_eq!(again.changes, []);
    assert_eq!(again.session.recommendations[&Id::from("r")].answer, Some(Answer::Partly));
}

#[test]
fn a_number_that_is_taken_here_is_given_anew_and_one_that_was_given_stays() {
    let mut ours = host();
    ours.put(Interview { id: "z".into(), number: 1, heard: "ours".to_owned(), ..Interview::default() }.into());
    ours.put(Interview { id: "a".into(), number: 3, heard: "ours too".to_owned(), ..Interview::default() }.into());
    let brought = bring(&ours, &benchmark(), &incoming(&peers())).unwrap();
    assert_eq!(brought.session.interviews[&Id::from("i")].number, 0);
    let mut ours = brought.session;
    let interview = ours.interviews[&Id::from("i")].clone();
    ours.put(Interview { number: 4, ..interview }.into());
    assert_eq!(bring(&ours, &benchmark(), &incoming(&peers())).unwrap().changes, []);
}

#[test]
fn what_the_peers_took_out_meanwhile_stays_and_is_counted() {
    let ours = bring(&host(), &benchmark(), &incoming(&peers())).unwrap().session;
    let mut theirs = peers();
    theirs.remove(&crate::session::Key::new(Kind::Recommendation, "r"));
    theirs.put(
        Recommendation { id: "q".into(), number: 2, kind: Advice::Conclusion, text: "So".to_owned(), ..Recommendation::default() }.into(),
    );
    let again = bring(&ours, &benchmark(), &incoming(&theirs)).unwrap();
    assert_eq!((again.kept, again.session.recommendations.len()), (1, 2));
}

#[test]
fn findings_for_another_session_benchmark_or_edition_are_refused_in_words() {
    assert_eq!(refusal(&host(), &Session { id: "another1".into(), ..peers() }), "peers-other-session");
    let mut other = peers();
    other.about.edition = "1999".to_owned();
    assert_eq!(refusal(&host(), &other), "peers-other-benchmark");
    let mut other = peers();
    other.put(PeerFinding { id: "unknown".into(), judgement: Judgement::Partly, ..PeerFinding::default() }.into());
    assert_eq!(refusal(&host(), &other), "peers-other-benchmark");
}

#[test]
fn a_plan_a_final_session_and_an_empty_file_are_refused() {
    let mut plan = host();
    plan.about.purpose = Purpose::Plan;
    assert_eq!(refusal(&plan, &peers()), "peers-no-review");
    let mut closed = host();
    closed.about.state = State::Final;
    assert_eq!(refusal(&closed, &peers()), "session-is-final");
    assert_eq!(refusal(&host(), &host()), "peers-bring-nothing");
}
