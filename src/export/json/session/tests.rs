#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::{
    benchmark::builtin,
    import,
    session::{
        Action as Planned, Article, Basis, Evidence, Indicator, Interview, News, Note, Party, PeerFinding, Purpose, Reading,
        Recommendation, ReviewPart,
    },
    time::{Clock, FixedClock},
};

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, 0, 0, 0)).now()
}

/// A session in which every list has something.
fn full() -> Session {
    let mut sample = import::read_session(include_str!("../../../../sessions/lindhaven-finished.ron")).unwrap().session;
    let action = sample.actions_in_order().next().unwrap().id.clone();
    sample.put(Planned { id: "part".into(), merged_into: Some(action.clone()), ..Planned::default() }.into());
    sample.put(News { id: "n".into(), action, text: "Begun".to_owned(), ..News::default() }.into());
    sample.put(Indicator { id: "i".into(), name: "Open posts".to_owned(), ..Indicator::default() }.into());
    sample.put(Reading { id: "r".into(), indicator: "i".into(), value: "4".to_owned(), ..Reading::default() }.into());
    let factor = sample.about.scope[0].clone();
    let context = crate::session::Context::key_id("city-resources", Some(&factor));
    sample.put(
        crate::session::Context {
            id: context,
            context: "city-resources".into(),
            factor: Some(factor.clone()),
            text: "Less money".to_owned(),
        }
        .into(),
    );
    sample.about.purpose = Purpose::PeerReview;
    sample.put(Party { id: "peer".into(), name: "Jon Aas".to_owned(), part: Some(ReviewPart::Peer), ..Party::default() }.into());
    sample.put(PeerFinding { id: factor.clone(), ..PeerFinding::default() }.into());
    sample.put(Interview { id: "talk".into(), heard: "Four parents".to_owned(), ..Interview::default() }.into());
    sample.put(Evidence { id: "told".into(), interview: Some("talk".into()), by_peers: true, ..Evidence::default() }.into());
    let advice = Recommendation { id: "advice".into(), factor: Some(factor.clone()), ..Recommendation::default() };
    sample.put(advice.into());
    let source = Some("recommendation/advice".into());
    sample.put(Planned { id: "made".into(), rank: "zz".to_owned(), came_from: source, ..Planned::default() }.into());
    sample.about.basis = Some(Basis::ReviewAgain);
    let host = Some(crate::session::Judgement::Partly);
    let host_reason = "No figures".to_owned();
    sample.put(crate::session::Then { id: factor.clone(), host, host_reason, ..Default::default() }.into());
    sample.put(crate::session::Earlier { id: "before".into(), ..Default::default() }.into());
    sample.put(crate::session::Sheet { id: "s".into(), factor: factor.clone(), table: "Table 2".to_owned(), sitting: None }.into());
    sample.put(Article { id: "told".into(), action: "part".into(), title: "How it went".to_owned(), ..Article::default() }.into());
    sample.put(Note { id: "whole".into(), factor, text: "Of the whole".to_owned(), ..Note::default() }.into());
    sample
}

fn written(session: &Session, names: bool) -> Value {
    let left_out = ["Notes are left out.".to_owned()];
    let bytes = super::session(session, &builtin("integrating-cities").unwrap(), &left_out, names, &now()).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// The path of every field, `actions[].due`, with the sorts of values that stand there.
fn fields(value: &Value, path: &str, found: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    let mut is = |what| {
        found.entry(path.to_owned()).or_default().insert(what);
    };
    match value {
        Value::Null => is("null"),
        Value::Bool(_) => is("yes or no"),
        Value::Number(_) => is("number"),
        Value::String(_) => is("text"),
        Value::Array(items) => {
            is("list");
            items.iter().for_each(|item| fields(item, &format!("{path}[]"), found));
        }
        Value::Object(map) => {
            is("object");
            let dot = if path.is_empty() { "" } else { "." };
            map.iter().for_each(|(name, value)| fields(value, &format!("{path}{dot}{name}"), found));
        }
    }
}

/// The first column of every table of the page: the fields that it describes.
fn described() -> BTreeSet<String> {
    let page = include_str!("../../../../docs/json.md");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(name, _)| name));
    rows.map(str::to_owned).collect()
}

#[test]
fn the_page_describes_every_field_and_no_other() {
    let mut found = BTreeMap::new();
    fields(&written(&full(), true), "", &mut found);
    let mut list = vec![];
    super::super::write(full().action_rows(&builtin("integrating-cities").unwrap()), &mut list).unwrap();
    // A list over all sessions has the same fields of an action, and four more.
    let mut listed = BTreeMap::new();
    fields(&serde_json::from_slice(&list).unwrap(), "", &mut listed);
    found.extend(listed.into_iter().filter(|(path, _)| !found.contains_key(&format!("actions{path}"))).collect::<Vec<_>>());
    // The parts of an article are those of its shape, which the library's part of the page lists.
    let is_inner = |path: &String| path.is_empty() || path.ends_with("[]") || path.starts_with("articles[].parts.");
    let written: BTreeSet<String> = found.into_keys().filter(|path| !is_inner(path)).collect();
    let described = described();
    let missing: Vec<_> = written.difference(&described).collect();
    let unknown: Vec<_> = described.difference(&written).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "docs/json.md does not describe {missing:?}, and describes {unknown:?}");
}

#[test]
fn another_program_reads_names_dates_and_words() {
    let session = full();
    let file = written(&session, true);
    assert_eq!((&file["format"], &file["left_out"][0]), (&1.into(), &"Notes are left out.".into()));
    let first = session.actions_in_order().next().unwrap();
    let action = &file["actions"][0];
    assert_eq!(action["title"], first.title);
    assert_eq!(action["lead"], session.name(first.lead.as_ref()).unwrap());
    assert_eq!(action["due"], first.due.unwrap().to_string());
    assert_eq!(action["status"], first.status.word());
    assert_eq!(file["findings"].as_array().unwrap().len(), session.about.scope.len());
}

#[test]
fn without_names_those_who_were_there_are_counted_only() {
    let session = full();
    let people = |file: &Value| file["sittings"][0]["people"].clone();
    let (named, counted) = (written(&session, true), written(&session, false));
    assert_eq!(people(&named), people(&counted));
    assert!(!named["sittings"][0]["present"].as_array().unwrap().is_empty());
    assert_eq!(counted["sittings"][0]["present"].as_array().unwrap().len(), 0);
}

#[test]
fn nothing_steers_a_terminal_and_every_text_is_a_text() {
    let mut session = full();
    session.put(Party { id: "x".into(), ..Party::default() }.into());
    for action in session.actions.values_mut() {
        action.title = "=1\u{9b}2J\u{202e}\"</script>\n".to_owned();
    }
    let bytes = super::session(&session, &builtin("integrating-cities").unwrap(), &[], true, &now()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(crate::text::scrub(&text), text);
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["actions"][0]["title"], "=12J\"</script>\n");
}
