//! Which record of one session is which of the other: what was carried over keeps its id, all else is known by its words.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Held, Id, Key, Kind, Pair, Record, is_bookkeeping};
use crate::text::fold;

/// The kinds in the order in which they are matched: what others point to comes first.
const ORDER: &[Kind] = &[
    Kind::About,
    Kind::Party,
    Kind::Sitting,
    Kind::Interview,
    Kind::Evidence,
    Kind::Action,
    Kind::Indicator,
    Kind::Note,
    Kind::Parked,
    Kind::Decision,
    Kind::Recommendation,
    Kind::Presence,
    Kind::Finding,
    Kind::Look,
    Kind::Support,
    Kind::Voices,
    Kind::Voice,
    Kind::Timebox,
    Kind::News,
    Kind::Standing,
    Kind::Then,
    Kind::Earlier,
    Kind::PeerFinding,
    Kind::Context,
    Kind::Reading,
    Kind::Article,
    Kind::Sheet,
];

/// What a record of a kind is known by where no id leads from one session to the other; the first must say
/// something. Kinds without are known by their id alone.
fn known_by(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Party => &["name", "kind"],
        Kind::Sitting => &["date", "start"],
        Kind::Interview => &["heard", "date"],
        Kind::Evidence => &["title", "kind"],
        Kind::Action => &["title"],
        Kind::Indicator => &["name", "unit", "group"],
        Kind::Note => &["text", "factor", "question"],
        Kind::Parked | Kind::Decision => &["text"],
        Kind::Recommendation => &["text", "kind", "factor"],
        Kind::Support => &["evidence", "target"],
        Kind::News => &["action", "date", "text"],
        Kind::Reading => &["indicator", "date", "value"],
        Kind::Article => &["action", "title"],
        Kind::Sheet => &["table", "factor"],
        Kind::About
        | Kind::Presence
        | Kind::Finding
        | Kind::Look
        | Kind::Voices
        | Kind::Voice
        | Kind::Timebox
        | Kind::Standing
        | Kind::Then
        | Kind::Earlier
        | Kind::PeerFinding
        | Kind::Context => &[],
    }
}

/// From the later session's ids to the earlier one's.
pub struct Matching<'a> {
    then: Held<'a>,
    now: Held<'a>,
    factors: BTreeMap<String, String>,
    records: BTreeMap<Key, Id>,
}

impl<'a> Matching<'a> {
    /// The key factors of both, matched: by id, and in another benchmark by their names too.
    pub fn new(then: Held<'a>, now: Held<'a>) -> Self {
        let mut factors: BTreeMap<String, String> = BTreeMap::new();
        for id in super::known(now) {
            if super::known(then).contains(&id) {
                factors.insert(id.clone(), id);
            }
        }
        let mut taken: BTreeSet<String> = factors.values().cloned().collect();
        for factor in now.benchmark.factors.iter().filter(|factor| !then.benchmark.factors.iter().any(|other| other.id == factor.id)) {
            let named = |other: &&crate::benchmark::KeyFactor| fold(&other.name) == fold(&factor.name) && !taken.contains(&other.id);
            if let Some(other) = then.benchmark.factors.iter().find(named) {
                factors.insert(factor.id.clone(), other.id.clone());
                taken.insert(other.id.clone());
            }
        }
        Self { then, now, factors, records: BTreeMap::new() }
    }

    /// The earlier benchmark's id of a key factor of the later one.
    pub fn factor(&self, id: &str) -> Option<String> {
        self.factors.get(id).cloned()
    }

    /// Every record of both sessions in a pair, the later session's first, kind by kind.
    pub fn pairs(&mut self) -> Vec<Pair> {
        let mut sides: BTreeMap<Kind, (Vec<Record>, Vec<Record>)> = BTreeMap::new();
        for record in self.then.session.records() {
            sides.entry(record.key().kind).or_default().0.push(record);
        }
        for record in self.now.session.records() {
            sides.entry(record.key().kind).or_default().1.push(record);
        }
        let mut pairs = Vec::new();
        for kind in ORDER {
            let (then, now) = sides.remove(kind).unwrap_or_default();
            pairs.extend(self.of_kind(*kind, then, now));
        }
        pairs
    }

    fn of_kind(&mut self, kind: Kind, then: Vec<Record>, now: Vec<Record>) -> Vec<Pair> {
        let mut left: BTreeMap<Id, Record> = then.into_iter().map(|record| (record.key().id, record)).collect();
        let known = |m: &Self, record: &Record| Self::known_by(record, |field, value| m.value(kind, field, value));
        let of_then: BTreeMap<Id, Vec<String>> =
            left.iter().filter_map(|(id, record)| Some((id.clone(), Self::known_by(record, |_, value| value.clone())?))).collect();
        // Under one id and in the same words; then by the words, one for one in the order of the ids; then by the
        // id alone, because words are altered and two sessions may have used an id twice.
        let mut found: Vec<(Record, Option<Record>)> = Vec::new();
        for record in now {
            let id = self.id(kind, &record.key().id);
            let same = known(self, &record).as_ref() == of_then.get(&id);
            let was = if same { left.remove(&id) } else { None };
            found.push((record, was));
        }
        let mut by_words: BTreeMap<&Vec<String>, Vec<&Id>> = BTreeMap::new();
        for (id, words) in of_then.iter().rev().filter(|(id, _)| left.contains_key(*id)) {
            by_words.entry(words).or_default().push(id);
        }
        for (record, was) in found.iter_mut().filter(|(_, was)| was.is_none()) {
            let words = known(self, record);
            *was = words.and_then(|words| by_words.get_mut(&words)?.pop()).and_then(|id| left.remove(id));
        }
        for (record, was) in found.iter_mut().filter(|(_, was)| was.is_none()) {
            let id = self.id(kind, &record.key().id);
            // Meetings on two days are two, whatever they are called inside.
            let other_day = kind == Kind::Sitting && known(self, record).is_some() && of_then.contains_key(&id);
            *was = if other_day { None } else { left.remove(&id) };
        }
        for (record, was) in &found {
            if let Some(was) = was {
                self.records.insert(record.key(), was.key().id);
            }
        }
        let both = found.into_iter().map(|(now, then)| self.pair(kind, then, now)).collect::<Vec<_>>();
        let gone = left.into_values().map(|record| Pair { kind, then: Some(record), now: None, altered: vec![] });
        both.into_iter().chain(gone).collect()
    }

    fn pair(&self, kind: Kind, then: Option<Record>, now: Record) -> Pair {
        let altered = then.as_ref().map(|then| {
            let (was, is) = (then.to_fields(), now.to_fields());
            let differs = |field: &&&'static str| {
                let value = is.get(**field).map(|value| self.value(kind, field, value));
                !is_bookkeeping(kind, field) && was.get(**field) != value.as_ref()
            };
            kind.fields().iter().filter(differs).copied().collect()
        });
        Pair { kind, then, altered: altered.unwrap_or_default(), now: Some(now) }
    }

    /// What a record is known by; none when that says nothing.
    fn known_by(record: &Record, said: impl Fn(&str, &Value) -> Value) -> Option<Vec<String>> {
        let fields = record.to_fields();
        let words: Vec<String> = known_by(record.key().kind)
            .iter()
            .map(|field| match fields.get(*field).map(|value| said(field, value)) {
                Some(Value::String(text)) => fold(text.trim()),
                None | Some(Value::Null) => String::new(),
                Some(other) => other.to_string(),
            })
            .collect();
        words.first().is_some_and(|first| !first.is_empty()).then_some(words)
    }

    /// An id of the later session as the earlier one has it.
    fn id(&self, kind: Kind, id: &Id) -> Id {
        match kind {
            Kind::Finding | Kind::PeerFinding | Kind::Then | Kind::Voices | Kind::Timebox | Kind::Look => self.thing(id.as_str()).into(),
            Kind::Presence => self.two(id, |m, sitting| m.of(Kind::Sitting, sitting), |m, party| m.of(Kind::Party, party)),
            Kind::Voice => self.two(id, Self::thing, |m, party| m.of(Kind::Party, party)),
            Kind::Context => self.two(id, |_, context| context.to_owned(), Self::thing),
            Kind::Standing => match id.as_str().split_once('/') {
                Some((fault, key)) => format!("{fault}/{}", self.reference(key)).into(),
                None => id.clone(),
            },
            Kind::About
            | Kind::Sitting
            | Kind::Party
            | Kind::Note
            | Kind::Evidence
            | Kind::Support
            | Kind::Action
            | Kind::Parked
            | Kind::Decision
            | Kind::News
            | Kind::Earlier
            | Kind::Interview
            | Kind::Recommendation
            | Kind::Indicator
            | Kind::Reading
            | Kind::Article
            | Kind::Sheet => id.clone(),
        }
    }

    fn two(&self, id: &Id, first: impl Fn(&Self, &str) -> String, second: impl Fn(&Self, &str) -> String) -> Id {
        match id.as_str().split_once('/') {
            Some((a, b)) => format!("{}/{}", first(self, a), second(self, b)).into(),
            None => first(self, id.as_str()).into(),
        }
    }

    /// The value of a field of the later session as the earlier one would have it.
    fn value(&self, kind: Kind, field: &str, value: &Value) -> Value {
        let text = |said: &dyn Fn(&str) -> String| match value {
            Value::String(id) => said(id).into(),
            Value::Array(ids) => ids.iter().map(|id| id.as_str().map_or_else(|| id.clone(), |id| said(id).into())).collect(),
            other => other.clone(),
        };
        match (kind, field) {
            (_, "owner" | "finder" | "party" | "lead" | "supporting") => text(&|id| self.of(Kind::Party, id)),
            (_, "factor" | "question" | "example" | "target" | "scope") if kind != Kind::Indicator => text(&|id| self.thing(id)),
            (Kind::Timebox, "with") => text(&|id| self.thing(id)),
            (_, "sitting") => text(&|id| self.of(Kind::Sitting, id)),
            (Kind::Support, "evidence") => text(&|id| self.of(Kind::Evidence, id)),
            (Kind::News | Kind::Article, "action") | (_, "merged_into") => text(&|id| self.of(Kind::Action, id)),
            (Kind::Evidence, "interview") => text(&|id| self.of(Kind::Interview, id)),
            (Kind::Reading, "indicator") => text(&|id| self.of(Kind::Indicator, id)),
            (_, "came_from") | (Kind::Indicator, "of") => text(&|key| self.reference(key)),
            _ => value.clone(),
        }
    }

    /// `KIND/ID`, or `objective/FACTOR`.
    fn reference(&self, key: &str) -> String {
        let Some((kind, id)) = key.split_once('/') else { return key.to_owned() };
        let id = match Kind::read(kind) {
            Some(Kind::Finding) => self.thing(id),
            None if kind == "objective" => self.thing(id),
            Some(kind) => self.of(kind, id),
            None => id.to_owned(),
        };
        format!("{kind}/{id}")
    }

    fn of(&self, kind: Kind, id: &str) -> String {
        let key = Key::new(kind, id);
        match self.records.get(&key) {
            Some(then) => then.to_string(),
            // One without a counterpart is none of the earlier session's, even under an id that it has too.
            None if self.now.session.get(&key).is_some() => format!("+{id}"),
            None => id.to_owned(),
        }
    }

    /// `FACTOR`, or `FACTOR/PART`.
    fn thing(&self, id: &str) -> String {
        let (factor, part) = id.split_once('/').map_or((id, None), |(factor, part)| (factor, Some(part)));
        let factor = self.factors.get(factor).map_or(factor, String::as_str);
        part.map_or_else(|| factor.to_owned(), |part| format!("{factor}/{part}"))
    }
}
