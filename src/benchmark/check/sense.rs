//! What must be true across the fields and files of a benchmark: ids that are unique where they are
//! looked up, ids that point to something, key factors and questions that are there at all.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Flaw, MOST_FLAWS, Page,
    node::{Node, Record, Value},
    shown,
};
use crate::words::Phrase;

/// Adds to the flaws of each page what does not make sense.
pub fn make(pages: &[Page], roots: &[Node], flaws: &mut [Vec<Flaw>]) {
    let (Some(own), Some(first)) = (roots.first(), flaws.first_mut()) else { return };
    let roles = list(own, "roles");
    unique(ids(roles), first);
    unique(ids(list(own, "context")), first);
    let factors: Vec<(usize, &Node)> =
        list(own, "factors").iter().map(|factor| (0, factor)).chain(roots.iter().enumerate().skip(1)).collect();
    let is_benchmark = |record: &Record| record.whole && record.name.as_deref().is_none_or(|name| name == "Benchmark");
    if factors.is_empty() && matches!(&own.value, Value::Record(record) if is_benchmark(record)) {
        let at = own.field("factors").map_or(own.at, |list| list.at);
        first.push(Flaw { at, what: Phrase::new("fault-no-factors"), expected: Phrase::new("expected-factors") });
    }
    let known: Option<BTreeSet<&str>> = whole(own, "roles").then(|| ids(roles).map(|(_, id)| id).collect());
    let charter = own.field("charter").filter(|charter| !matches!(&charter.value, Value::Word(word) if word == "None"));
    let duties = charter.map(|charter| list(charter, "duties")).unwrap_or_default();
    unique(ids(duties), first);
    for (at, role) in duties.iter().filter_map(|duty| duty.field("role")).filter_map(|role| Some((role.at, role.text()?))) {
        if known.as_ref().is_some_and(|roles| !roles.contains(role)) {
            first.push(unknown(at, "fault-unknown-role", role, known.as_ref(), "expected-roles"));
        }
    }
    let is_told = match charter {
        Some(charter) => whole(charter, "duties"),
        None => matches!(&own.value, Value::Record(record) if record.whole),
    };
    let duties_known: Option<BTreeSet<&str>> = is_told.then(|| ids(duties).map(|(_, id)| id).collect());
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (page, factor) in factors {
        let Some(flaws) = flaws.get_mut(page) else { continue };
        if let Some((at, id)) = id(factor) {
            let name = pages.get(*seen.entry(id).or_insert(page)).map(|page| page.name.as_str()).unwrap_or_default();
            if seen.get(id) != Some(&page) {
                let what = Phrase::new("fault-double-id-elsewhere").with("id", shown(id)).with("file", name);
                flaws.push(Flaw { at, what, expected: Phrase::new("expected-new-id") });
            }
        }
        inside(factor, (known.as_ref(), duties_known.as_ref()), flaws);
    }
    // Two of one file stand beside each other, and are told like any other two.
    if let Some(first) = flaws.first_mut() {
        unique(ids(list(own, "factors")), first);
    }
}

/// What must be true within a key factor, where these roles and duties are known.
fn inside(factor: &Node, (roles, duties): (Option<&BTreeSet<&str>>, Option<&BTreeSet<&str>>), flaws: &mut Vec<Flaw>) {
    let questions = list(factor, "questions");
    unique(ids(questions), flaws);
    unique(ids(list(factor, "examples")), flaws);
    if let Some(field) = factor.field("questions").filter(|field| matches!(&field.value, Value::List(items) if items.is_empty())) {
        flaws.push(Flaw { at: field.at, what: Phrase::new("fault-no-questions"), expected: Phrase::new("expected-questions") });
    }
    mentions(list(factor, "roles"), roles, ["fault-unknown-role", "fault-double-role", "expected-roles"], flaws);
    mentions(list(factor, "duties"), duties, ["fault-unknown-duty", "fault-double-duty", "expected-duties"], flaws);
    if !whole(factor, "questions") {
        return;
    }
    for question in questions {
        let Some((at, with)) = question.field("with").and_then(|with| Some((with.at, with.text()?))) else { continue };
        let own = id(question).map(|(_, id)| id);
        if own == Some(with) || ids(questions).all(|(_, id)| id != with) {
            let what = Phrase::new(if own == Some(with) { "fault-with-itself" } else { "fault-with-nothing" }).with("id", shown(with));
            flaws.push(Flaw { at, what, expected: Phrase::new("expected-other-question") });
        }
    }
}

/// Tells what a key factor mentions that is not known, and what it mentions twice.
fn mentions(named: &[Node], known: Option<&BTreeSet<&str>>, [not_there, twice, where_from]: [&'static str; 3], flaws: &mut Vec<Flaw>) {
    let mut mentioned = BTreeSet::new();
    for (at, id) in named.iter().filter_map(|node| Some((node.at, node.text()?))) {
        if known.is_some_and(|known| !known.contains(id)) {
            flaws.push(unknown(at, not_there, id, known, where_from));
        } else if !mentioned.insert(id) {
            flaws.push(Flaw { at, what: Phrase::new(twice).with("id", shown(id)), expected: Phrase::new("expected-once") });
        }
    }
}

/// A mention of something that nobody has put down; what is there instead, where anything is.
fn unknown(at: usize, what: &'static str, id: &str, known: Option<&BTreeSet<&str>>, where_from: &'static str) -> Flaw {
    let names: Vec<String> = known.into_iter().flatten().map(|id| format!("`{}`", shown(id))).collect();
    let expected = match names.is_empty() {
        true => Phrase::new(where_from),
        false => Phrase::new("expected-one-of").with("names", names.join(", ")),
    };
    Flaw { at, what: Phrase::new(what).with("id", shown(id)), expected }
}

/// Tells every id that stands there already.
fn unique<'a>(ids: impl Iterator<Item = (usize, &'a str)>, flaws: &mut Vec<Flaw>) {
    let mut seen = BTreeSet::new();
    for (at, id) in ids {
        if !seen.insert(id) && flaws.len() < MOST_FLAWS {
            flaws.push(Flaw { at, what: Phrase::new("fault-double-id").with("id", shown(id)), expected: Phrase::new("expected-new-id") });
        }
    }
}

fn list<'a>(node: &'a Node, field: &str) -> &'a [Node] {
    node.field(field).map(Node::items).unwrap_or_default()
}

/// Whether all items of a list are known: an id that is not found in it is missing indeed.
fn whole(node: &Node, field: &str) -> bool {
    let sound = |item: &Node| id(item).is_some();
    let Value::Record(record) = &node.value else { return false };
    record.whole && node.field(field).is_none_or(|list| matches!(list.value, Value::List(_)) && list.items().iter().all(sound))
}

fn id(node: &Node) -> Option<(usize, &str)> {
    let field = node.field("id")?;
    Some((field.at, field.text()?))
}

fn ids(nodes: &[Node]) -> impl Iterator<Item = (usize, &str)> {
    nodes.iter().filter_map(id)
}
