//! What the fields of a record say, in words of its own session.

use serde_json::Value;

use super::{Both, Teller};
use crate::{
    report::{Span, Text, prose},
    session::{Evidence, Id, Key, Kind, Record, compare::Pair, figure, is_block},
    text,
};

/// What people call a record.
pub(super) fn name(t: &Teller<'_>, record: &Record) -> String {
    let of = |field: &str| text::one_line(&told(t, record, field));
    let both = |first: String, second: String| t.words.series(&[first, second].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>());
    match record {
        Record::About(_) => of("title"),
        Record::Evidence(evidence) => numbered(t, "number-evidence", evidence.number, &evidence.title),
        Record::Action(action) => numbered(t, "number-action", action.number, &action.title),
        Record::Earlier(earlier) => numbered(t, "number-action", earlier.number, &earlier.title),
        Record::Parked(parked) => numbered(t, "number-parked", parked.number, &text::one_line(&parked.text)),
        Record::Decision(decision) => numbered(t, "number-decision", decision.number, &text::one_line(&decision.text)),
        Record::Sitting(_) => of("date"),
        Record::Party(party) => both(t.party(party), t.words.of_kind("side", party.side.word())),
        Record::Indicator(_) => of("name"),
        Record::Interview(_) => both(of("heard"), of("date")),
        Record::Reading(_) => both(of("indicator"), of("date")),
        Record::Presence(_) => both(of("party"), of("sitting")),
        Record::Note(note) => note.question.as_ref().map_or_else(|| t.factor(note.factor.as_str()), |question| self::question(t, question)),
        Record::News(_) => both(of("action"), of("date")),
        Record::Article(_) => of("title"),
        Record::Sheet(_) => both(of("table"), of("factor")),
        Record::Recommendation(_) => of("kind"),
        Record::Voice(_) => both(of("factor"), of("party")),
        Record::Support(_) => both(of("evidence"), of("target")),
        Record::Look(look) => question(t, &look.id),
        Record::Standing(standing) => standing_name(t, &standing.id),
        Record::Context(context) => context_name(t, &context.context),
        Record::Finding(finding) => t.factor(finding.id.as_str()),
        Record::PeerFinding(finding) => t.factor(finding.id.as_str()),
        Record::Then(then) => t.factor(then.id.as_str()),
        Record::Voices(voices) => t.factor(voices.id.as_str()),
        Record::Timebox(timebox) => t.factor(timebox.id.as_str()),
    }
}

fn numbered(t: &Teller<'_>, key: &str, number: u32, title: &str) -> String {
    let number = t.with(key, &[("number", number.into())]);
    t.with("plan-action-titled", &[("action", number.into()), ("title", title.into())])
}

fn question(t: &Teller<'_>, id: &Id) -> String {
    t.benchmark.question(id.as_str()).map_or_else(|| id.to_string(), |(_, question)| question.text.clone())
}

fn context_name(t: &Teller<'_>, id: &Id) -> String {
    t.benchmark.context.iter().find(|context| context.id == id.as_str()).map_or_else(|| id.to_string(), |context| context.name.clone())
}

/// What a fault that was let stand is about.
fn standing_name(t: &Teller<'_>, id: &Id) -> String {
    let key = id.as_str().split_once('/').and_then(|(_, key)| key.split_once('/'));
    let record = key.and_then(|(kind, id)| t.session.get(&Key::new(Kind::read(kind)?, id)));
    match record {
        Some(Record::Standing(_)) | None => key.map_or_else(|| id.to_string(), |(_, id)| t.factor(id)),
        Some(record) => name(t, &record),
    }
}

/// The fields that say where a record hangs; its place on the page says that already, or its name does.
fn is_told_by_place(kind: Kind, field: &str) -> bool {
    matches!(
        (kind, field),
        (Kind::Note, "factor" | "question")
            | (Kind::Support, "evidence" | "target")
            | (Kind::News, "action" | "date")
            | (Kind::Reading, "indicator" | "date")
            | (Kind::Recommendation, "kind")
            | (Kind::Context, "context" | "factor")
            | (Kind::Evidence | Kind::Action | Kind::Earlier | Kind::About, "title")
            | (Kind::Parked | Kind::Decision, "text")
            | (Kind::Party, "name" | "role" | "kind" | "side")
            | (Kind::Indicator, "name")
            | (Kind::Article, "title" | "action")
            | (Kind::Sheet, "table" | "factor")
            | (Kind::Sitting, "date")
    )
}

/// The fields of an action that the table of actions tells then and now.
fn is_in_table(kind: Kind, field: &str) -> bool {
    kind == Kind::Action && matches!(field, "status" | "lead" | "due")
}

/// The fields that a pair differs in, then and now; of a record that stands alone, what it says.
pub(super) fn differences(both: &Both<'_>, pair: &Pair) -> Vec<(String, Text)> {
    let fields = pair.kind.fields().iter().copied();
    match (&pair.then, &pair.now) {
        (Some(then), Some(now)) => fields
            .filter(|field| pair.altered.contains(field) && !is_in_table(pair.kind, field))
            .map(|field| {
                let (was, is) = (both.told(then, field, false), both.told(now, field, true));
                (label(both, pair.kind, field), then_and_now(both, field, &was, &is))
            })
            .collect(),
        (one, other) => {
            let Some((record, is_now)) = other.as_ref().map(|now| (now, true)).or(one.as_ref().map(|then| (then, false))) else {
                return vec![];
            };
            let says = |field: &&str| {
                !matches!(*field, "rank" | "number") && !is_told_by_place(pair.kind, field) && !is_in_table(pair.kind, field)
            };
            let blank = record.key().blank_fields();
            let said = record.to_fields();
            fields
                .filter(says)
                .filter(|field| said.get(*field) != blank.get(*field) || is_always_said(pair.kind, field))
                .map(|field| (label(both, pair.kind, field), prose(&both.told(record, field, is_now))))
                .filter(|(_, text)| !text.is_empty())
                .map(|(label, text)| if pair.kind == Kind::Finding { (label, only(both, text, is_now)) } else { (label, text) })
                .collect()
        }
    }
}

/// Whether the first value of its kind says something too.
fn is_always_said(kind: Kind, field: &str) -> bool {
    matches!((kind, field), (Kind::Evidence | Kind::Interview, "kind") | (Kind::Look, "state") | (Kind::News, "status"))
}

/// A finding that only one of the two sessions has.
fn only(both: &Both<'_>, said: Text, is_now: bool) -> Text {
    let mut text = vec![Span::Strong(both.say(if is_now { "compare-now" } else { "compare-then" })), Span::Words(" ".to_owned())];
    text.extend(said);
    text
}

fn label(both: &Both<'_>, kind: Kind, field: &str) -> String {
    let field = if kind == Kind::Earlier && field == "why" { "because" } else { field };
    let label = match (kind, field) {
        // What a piece of evidence bears on has the same name.
        (Kind::Indicator, "target") => both.say("form-figure-target"),
        _ => text::one_line(&both.words.of_kind("field", field)),
    };
    // It stands at the head of a line.
    let mut letters = label.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn then_and_now(both: &Both<'_>, field: &str, was: &str, is: &str) -> Text {
    let or = |said: &str| if said.trim().is_empty() { both.say("difference-nothing") } else { said.to_owned() };
    let (was, is) = (or(was), or(is));
    if !is_block(field) && was.chars().count() + is.chars().count() < 80 {
        return prose(&both.with("compare-was", &[("now", is.into()), ("then", was.into())]));
    }
    let mut text = vec![Span::Strong(both.say("compare-then")), Span::Words(" ".to_owned())];
    text.extend(prose(&was));
    text.push(Span::Break);
    text.push(Span::Strong(both.say("compare-now")));
    text.push(Span::Words(" ".to_owned()));
    text.extend(prose(&is));
    text
}

/// What a field of a record says, in the words of its session; blank when it says nothing.
pub(super) fn told(t: &Teller<'_>, record: &Record, field: &str) -> String {
    let key = record.key();
    record.to_fields().get(field).map(|value| of_value(t, key.kind, field, value)).unwrap_or_default()
}

fn of_value(t: &Teller<'_>, kind: Kind, field: &str, value: &Value) -> String {
    match value {
        Value::Null | Value::Object(_) => String::new(),
        Value::Bool(yes) => t.say(if *yes { "difference-yes" } else { "difference-no" }),
        Value::Number(number) => number.to_string(),
        Value::String(text) if text.is_empty() => String::new(),
        Value::String(text) => of_text(t, kind, field, text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| of_value(t, kind, field, item)).collect();
            t.words.series(&items)
        }
    }
}

fn of_text(t: &Teller<'_>, kind: Kind, field: &str, value: &str) -> String {
    let id = &Id::from(value);
    match (kind, field) {
        (_, "judgement") | (Kind::Then, "host") => t.words.of_kind("judgement", value),
        (_, "purpose") => t.words.of_kind("purpose", value),
        (_, "status") => t.words.of_kind("status", value),
        (_, "side") => t.words.of_kind("side", value),
        (_, "reach") => t.words.of_kind("reach", value),
        (_, "provides") => t.words.of_kind("provides", value),
        (_, "basis") => t.words.of_kind("basis", value),
        (_, "fate") => t.words.of_kind("fate", value),
        (_, "stage") => t.words.of_kind("stage", value),
        (_, "answer") => t.words.of_kind("answer", value),
        (_, "rag") => t.words.of_kind("rag", value),
        (_, "base_purpose") => t.words.of_kind("purpose", value),
        (_, "part") => t.words.of_kind("review-part", value),
        (Kind::Action | Kind::Earlier, "kind") => t.words.of_kind("kind", value),
        (Kind::Interview, "kind") => t.words.of_kind("hearing", value),
        (Kind::Recommendation, "kind") => t.words.of_kind("advice", value),
        (Kind::Party, "kind") => t.words.of_kind("party", value),
        (Kind::Evidence, "kind") => t.words.of_kind("evidence", value),
        (_, "impact" | "effort") => t.words.of_kind("level", value),
        (Kind::Look, "state") => t.words.of_kind("looked", value),
        (_, "owner" | "finder" | "party" | "lead" | "supporting") => t.session.name(Some(id)).unwrap_or(value).to_owned(),
        (Kind::Indicator, "of") | (_, "came_from") => reference(t, value),
        (Kind::Indicator, "baseline" | "target") | (Kind::Reading, "value") => figure::in_words(value, t.words),
        (_, "factor" | "scope") => t.factor(value),
        (Kind::Timebox, "with") => t.factor(value),
        (_, "question" | "target") => {
            if value.contains('/') {
                question(t, id)
            } else {
                t.factor(value)
            }
        }
        (_, "example") => t.benchmark.example(value).map_or_else(|| value.to_owned(), |(_, example)| example.city.clone()),
        (Kind::Support, "evidence") => t.session.evidence.get(id).map_or_else(|| value.to_owned(), |e: &Evidence| t.evidence(e)),
        (Kind::News | Kind::Article, "action") | (_, "merged_into") => of_record(t, Kind::Action, id),
        (Kind::Evidence, "interview") => of_record(t, Kind::Interview, id),
        (Kind::Reading, "indicator") => of_record(t, Kind::Indicator, id),
        (_, "sitting") => of_record(t, Kind::Sitting, id),
        (Kind::Context, "context") => context_name(t, id),
        (
            _,
            "base_date" | "baseline_date" | "by" | "completed" | "concluded" | "date" | "due" | "due_was" | "fed_back" | "next_review"
            | "objective_due" | "reported" | "self_assessed" | "target_date" | "visited" | "visited_until",
        ) => value.parse().map_or_else(|_| value.to_owned(), |date| t.words.long_date(date)),
        _ => value.to_owned(),
    }
}

/// The name of what an id points to; the id where it points nowhere.
fn of_record(t: &Teller<'_>, kind: Kind, id: &Id) -> String {
    t.session.get(&Key::new(kind, id.clone())).map_or_else(|| id.to_string(), |record| name(t, &record))
}

/// The name of what `KIND/ID` points to.
fn reference(t: &Teller<'_>, key: &str) -> String {
    let Some((kind, id)) = key.split_once('/') else { return key.to_owned() };
    match Kind::read(kind) {
        Some(Kind::Finding) | None => t.factor(id),
        Some(kind) => of_record(t, kind, &id.into()),
    }
}
