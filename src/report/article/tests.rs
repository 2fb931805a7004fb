#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use super::*;
use crate::{
    benchmark::builtin,
    export::{Format, page},
    session::{About, Action, Finding, News, Party, PartyKind, Shape, Status},
    time::{Clock, FixedClock},
};

/// A session with a finished action, led by a person, with all of the chain behind it.
fn session() -> Session {
    let about = About {
        id: "about".into(),
        organisation: "Lindhaven".to_owned(),
        unit: "Libraries".to_owned(),
        title: "Plan 2026".to_owned(),
        ..About::default()
    };
    let mut session = Session::default();
    session.put(about.into());
    session.put(Party { id: "p1".into(), name: "Anna Berg".to_owned(), role: "head of libraries".to_owned(), ..Party::default() }.into());
    session.put(Party { id: "p2".into(), name: "Press office".to_owned(), kind: PartyKind::Department, ..Party::default() }.into());
    let finding = Finding {
        id: "strategy".into(),
        reason: "Nobody reads the letters.".to_owned(),
        improvements: "Letters in one language only.".to_owned(),
        objective: "Everybody understands our letters.".to_owned(),
        ..Finding::default()
    };
    session.put(finding.into());
    let action = Action {
        id: "a1".into(),
        number: 7,
        title: "Write letters in plain words".to_owned(),
        detail: "Anna Berg rewrote thirty letters.".to_owned(),
        factor: Some("strategy".into()),
        lead: Some("p1".into()),
        status: Status::Done,
        measure: "Fewer calls to the desk".to_owned(),
        outcome: "Half as many calls.".to_owned(),
        completed: "2026-06-03".parse().ok(),
        ..Action::default()
    };
    session.put(action.clone().into());
    session.put(
        Action {
            id: "a2".into(),
            number: 9,
            title: "Post the pledge".to_owned(),
            lead: Some("p2".into()),
            detail: String::new(),
            outcome: String::new(),
            ..action
        }
        .into(),
    );
    session.put(News { id: "n1".into(), action: "a1".into(), text: "Ten letters are done.".to_owned(), ..News::default() }.into());
    session
}

fn about(session: &Session, action: &str) -> Article {
    let words = Words::of("en");
    let made = Article::about(session, &action.into(), &builtin("integrating-cities").unwrap(), &words).unwrap();
    Article { id: format!("on-{action}").into(), ..made }
}

fn written(session: &Session, cut: &Cut, wanted: Option<&str>) -> String {
    let words = Words::of("en");
    let now = FixedClock::at(jiff::civil::date(2026, 7, 1).at(9, 0, 0, 0)).now();
    let page_of = articles_of(session, cut, &builtin("integrating-cities").unwrap(), &words, &now, wanted.map(Id::from).as_ref());
    assert_eq!(page_of.check(), Vec::<String>::new());
    String::from_utf8(page(&page_of, Format::Markdown, &words).unwrap()).unwrap()
}

#[test]
fn an_article_begins_with_what_the_chain_behind_its_action_says() {
    let session = session();
    let article = about(&session, "a1");
    assert_eq!(article.title, "Write letters in plain words");
    assert_eq!(article.aim, "Everybody understands our letters.");
    assert_eq!(article.stimulus, "Letters in one language only.\n\nNobody reads the letters.");
    assert!(article.process.contains("rewrote thirty letters") && article.process.contains("Ten letters are done."), "{}", article.process);
    assert_eq!(article.impact, "Half as many calls.\n\nHow it is known: Fewer calls to the desk");
    let topics = "Leadership and Political Commitment, Developing a culture of openness and Interculturality";
    assert_eq!((article.year.as_str(), article.topics.as_str()), ("2026", topics));
    assert_eq!((article.organisation.as_str(), article.city.as_str()), ("Libraries", "Lindhaven"));
    assert!(!article.kept);
}

#[test]
fn a_person_is_told_by_the_role_and_never_by_name() {
    let session = session();
    let all = format!("{:?}", about(&session, "a1"));
    assert!(!all.contains("Anna") && !all.contains("Berg"), "{all}");
    assert!(all.contains("Led by head of libraries."), "{all}");
    assert!(about(&session, "a2").process.contains("Led by Press office."));
    let mut nobody = session;
    nobody.put(Party { id: "p1".into(), name: "Anna Berg".to_owned(), ..Party::default() }.into());
    let process = about(&nobody, "a1").process;
    assert!(!process.contains("Led by"), "of a person without a role nothing is told: {process}");
}

#[test]
fn another_shape_keeps_what_was_written_in_the_first() {
    let article = Article { shape: Shape::Concept, concept: "Plain words".to_owned(), ..about(&session(), "a1") };
    let heads = |article: &Article| article.told().parts().iter().map(|(head, _)| head.unwrap_or("text").to_owned()).collect::<Vec<_>>();
    assert_eq!(heads(&article)[0], "practice-part-concept");
    let back = Article { shape: Shape::Purpose, ..article };
    assert_eq!(heads(&back), ["practice-part-aim", "practice-part-stimulus", "practice-part-process", "practice-part-impact"]);
    assert_eq!(back.concept, "Plain words");
}

#[test]
fn several_articles_are_one_document_and_one_is_a_page_by_itself() {
    let mut session = session();
    session.put(about(&session, "a2").into());
    session.put(about(&session, "a1").into());
    let both = written(&session, &Cut::default(), None);
    let (first, second) = (both.find("## Write letters in plain words").unwrap(), both.find("## Post the pledge").unwrap());
    assert!(first < second && both.contains("### Stimulus"), "{both}");
    let one = written(&session, &Cut::default(), Some("on-a2"));
    assert!(one.contains("# Post the pledge") && !one.contains("plain words"), "{one}");
    insta::assert_snapshot!("one_article", written(&session, &Cut::default(), Some("on-a1")));
}

#[test]
fn a_name_that_was_typed_stays_away_where_names_do() {
    let mut session = session();
    session.put(Article { process: "Anna Berg did it.".to_owned(), year: String::new(), ..about(&session, "a1") }.into());
    assert!(written(&session, &Cut::default(), None).contains("Anna Berg did it."));
    let bare = written(&session, &Cut { without_names: true, ..Cut::default() }, None);
    assert!(!bare.contains("Anna") && bare.contains("head of libraries did it."), "{bare}");
    assert!(bare.contains("no year"), "{bare}");
}

#[test]
fn an_article_in_the_library_is_a_practice_with_its_session_as_the_source() {
    let session = session();
    let practice = Article {
        shape: Shape::Free,
        year: String::new(),
        topics: "Letters, Culture, Leisure and Heritage, Plain language".to_owned(),
        ..about(&session, "a1")
    }
    .practice(&"s1".into(), "Plan 2026");
    assert_eq!((practice.id.as_str(), practice.source.as_str(), practice.year), ("s1/on-a1", "Plan 2026", None));
    assert_eq!(practice.topics, ["Letters", "Culture, Leisure and Heritage", "Plain language"], "a comma in a name parts nothing");
    assert!(matches!(practice.shape, crate::practice::Told::Free(text) if text.contains("Half as many calls.")));
}
