//! A change says what was and what is now. Apply, undo, two programs at once, comparison and import
//! are all read off this one shape.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Fields, Key, Record, Session};

/// An alteration of one record. Nothing before: it is put. Nothing after: it is removed. Both: the
/// fields that differ are altered, and only they are named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The record.
    pub key: Key,
    /// The fields as they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Fields>,
    /// The fields as they are now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Fields>,
}

/// What is stored is neither what the change was made on nor what it wants.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The record.
    pub key: Key,
    /// The field; none when the whole record is in the way, or missing.
    pub field: Option<String>,
    /// What the change wanted.
    pub meant: Value,
    /// What is stored.
    pub stored: Value,
}

impl Change {
    /// What leads from one state of a record to another; `None` when nothing differs.
    #[must_use]
    pub fn between(before: Option<&Record>, after: Option<&Record>) -> Option<Self> {
        let key = after.or(before)?.key();
        let (Some(before), Some(after)) = (before, after) else {
            return Some(Self { key, was: before.map(Record::to_fields), now: after.map(Record::to_fields) });
        };
        debug_assert_eq!(before.key(), key, "a change is of one record");
        let after = after.to_fields();
        let (was, now): (Fields, Fields) = before
            .to_fields()
            .into_iter()
            .filter_map(|(name, old)| {
                let new = after.get(&name)?;
                (*new != old).then(|| ((name.clone(), old), (name, new.clone())))
            })
            .unzip();
        (!now.is_empty()).then_some(Self { key, was: Some(was), now: Some(now) })
    }

    /// The change that puts a record where there was none.
    #[must_use]
    pub fn put(record: impl Into<Record>) -> Self {
        let record = record.into();
        Self { key: record.key(), was: None, now: Some(record.to_fields()) }
    }

    /// The change that takes a record out.
    #[must_use]
    pub fn remove(record: impl Into<Record>) -> Self {
        Self::put(record).inverse()
    }

    /// The change that makes a record in the session what `record` is: a put, an alteration, or nothing.
    #[must_use]
    pub fn to(session: &Session, record: impl Into<Record>) -> Option<Self> {
        let record = record.into();
        Self::between(session.get(&record.key()).as_ref(), Some(&record))
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self { key: self.key, was: self.now, now: self.was }
    }

    /// This change as one of the fields that it says something about, where a whole record of which
    /// there is one per thing meets another one there: who writes first and who writes second, or takes
    /// the first words back, are not in each other's way.
    fn as_fields(&self, stored: Option<&Fields>) -> Option<Self> {
        let (whole, is_put) = match (&self.was, &self.now) {
            (None, Some(now)) => (now, true),
            (Some(was), None) => (was, false),
            (Some(_), Some(_)) | (None, None) => return None,
        };
        if !self.key.kind.is_per_thing() || stored.is_none_or(|stored| stored == whole) {
            return None;
        }
        let blank = self.key.blank_fields();
        let said = |(name, value): (&String, &Value)| (blank.get(name) != Some(value)).then(|| (name.clone(), value.clone()));
        let said: Fields = whole.iter().filter_map(said).collect();
        let unsaid: Fields = said.keys().map(|name| (name.clone(), blank.get(name).cloned().unwrap_or_default())).collect();
        let (was, now) = if is_put { (unsaid, said) } else { (said, unsaid) };
        Some(Self { key: self.key.clone(), was: Some(was), now: Some(now) })
    }

    /// What this change does to what is stored now, field by field; `None` when there is nothing
    /// left to do.
    ///
    /// # Errors
    /// A conflict, when what is stored is neither what was nor what is wanted.
    pub fn onto(&self, stored: Option<&Fields>) -> Result<Option<Self>, Conflict> {
        if let Some(fields) = self.as_fields(stored) {
            return fields.onto(stored);
        }
        let conflict = |field: Option<&str>, meant: Value, stored: Value| Conflict {
            key: self.key.clone(),
            field: field.map(str::to_owned),
            meant,
            stored,
        };
        match (&self.was, &self.now, stored) {
            (None, None, _) => Ok(None),
            (None, Some(_), None) => Ok(Some(self.clone())),
            (None, Some(now), Some(stored)) if now == stored => Ok(None),
            (None, Some(now), Some(stored)) => Err(conflict(None, object(now), object(stored))),
            (Some(_), None, None) => Ok(None),
            (Some(was), None, Some(stored)) if was == stored => Ok(Some(self.clone())),
            (Some(_), None, Some(stored)) => Err(conflict(None, Value::Null, object(stored))),
            (Some(_), Some(now), None) => Err(conflict(None, object(now), Value::Null)),
            (Some(was), Some(now), Some(stored)) => {
                let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
                for (name, new) in now {
                    let old = was.get(name).unwrap_or(&Value::Null);
                    let there = stored.get(name).unwrap_or(&Value::Null);
                    if there == new {
                        continue;
                    }
                    if there != old {
                        return Err(conflict(Some(name), new.clone(), there.clone()));
                    }
                    before.insert(name.clone(), old.clone());
                    after.insert(name.clone(), new.clone());
                }
                Ok((!after.is_empty()).then(|| Self { key: self.key.clone(), was: Some(before), now: Some(after) }))
            }
        }
    }

    /// The fields of the record once this change, as it took effect, is applied to what is stored.
    #[must_use]
    pub fn applied(&self, stored: Option<&Fields>) -> Option<Fields> {
        let now = self.now.as_ref()?;
        let mut fields = if self.was.is_some() { stored.cloned().unwrap_or_default() } else { Fields::new() };
        fields.extend(now.iter().map(|(name, value)| (name.clone(), value.clone())));
        Some(fields)
    }
}

fn object(fields: &Fields) -> Value {
    fields.clone().into_iter().collect()
}

impl Session {
    /// Applies a change as it took effect. A record that this version cannot read is left as it was.
    pub fn apply(&mut self, change: &Change) {
        let stored = self.get(&change.key).map(|record| record.to_fields());
        match change.applied(stored.as_ref()) {
            None => self.remove(&change.key),
            Some(fields) => {
                if let Ok(record) = Record::from_fields(&change.key, &fields) {
                    self.put(record);
                }
            }
        }
    }

    /// Everything that leads from this session to another: a full join on the records' keys.
    #[must_use]
    pub fn diff(&self, wanted: &Self) -> Vec<Change> {
        let theirs: BTreeMap<Key, Record> = wanted.records().map(|record| (record.key(), record)).collect();
        let gone =
            self.records().filter(|record| !theirs.contains_key(&record.key())).filter_map(|record| Change::between(Some(&record), None));
        let changed = theirs.values().filter_map(|record| Change::between(self.get(&record.key()).as_ref(), Some(record)));
        changed.chain(gone).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::{Action, Id, Note, Status};

    fn action(title: &str, detail: &str) -> Action {
        Action { id: "a".into(), title: title.into(), detail: detail.into(), ..Action::default() }
    }

    fn fields(record: &Action) -> Fields {
        Record::from(record.clone()).to_fields()
    }

    fn alteration(before: &Action, after: &Action) -> Option<Change> {
        Change::between(Some(&before.clone().into()), Some(&after.clone().into()))
    }

    #[test]
    fn only_the_fields_that_differ_are_named() {
        let change = alteration(&action("Call", "soon"), &action("Call", "later"));
        let names: Option<Vec<String>> = change.and_then(|change| change.now).map(|now| now.into_keys().collect());
        assert_eq!(names, Some(vec!["detail".to_owned()]));
        assert_eq!(alteration(&action("Call", ""), &action("Call", "")), None);
        assert_eq!(Change::between(None, None), None);
    }

    #[test]
    fn a_put_meets_nothing_the_same_or_another() {
        let put = Change::put(action("Call", ""));
        assert_eq!(put.onto(None), Ok(Some(put.clone())));
        assert_eq!(put.onto(Some(&fields(&action("Call", "")))), Ok(None));
        let conflict = put.onto(Some(&fields(&action("Write", ""))));
        assert_eq!(conflict.map_err(|conflict| conflict.field), Err(None));
    }

    #[test]
    fn a_removal_meets_what_it_knew_nothing_or_another() {
        let remove = Change::remove(action("Call", ""));
        assert_eq!(remove.onto(Some(&fields(&action("Call", "")))), Ok(Some(remove.clone())));
        assert_eq!(remove.onto(None), Ok(None));
        let conflict = remove.onto(Some(&fields(&action("Call", "soon"))));
        assert_eq!(conflict.map_err(|conflict| conflict.meant), Err(Value::Null));
    }

    #[test]
    fn an_alteration_of_what_was_taken_out_is_told() {
        let change = alteration(&action("Call", ""), &action("Write", ""));
        let outcome = change.map(|change| change.onto(None).map_err(|conflict| (conflict.field, conflict.stored)));
        assert_eq!(outcome, Some(Err((None, Value::Null))));
    }

    /// Short texts of few letters, so that equal ones are common.
    fn an_action() -> impl Strategy<Value = Action> {
        ("[ab]{0,1}", "[ab]{0,1}", any::<bool>(), proptest::option::of("[pq]"), proptest::sample::select(Status::ALL)).prop_map(
            |(title, detail, said_yes, lead, status)| Action { said_yes, lead: lead.map(Id::from), status, ..action(&title, &detail) },
        )
    }

    fn a_state() -> impl Strategy<Value = Option<Action>> {
        proptest::option::weighted(0.8, an_action())
    }

    fn between(before: Option<&Action>, after: Option<&Action>) -> Option<Change> {
        let record = |action: Option<&Action>| action.cloned().map(Record::from);
        Change::between(record(before).as_ref(), record(after).as_ref())
    }

    /// A change put onto what is stored and applied to it: what is stored then.
    fn after(change: &Change, stored: Option<Fields>) -> Result<Option<Fields>, Conflict> {
        Ok(match change.onto(stored.as_ref())? {
            Some(effect) => effect.applied(stored.as_ref()),
            None => stored,
        })
    }

    fn a_session() -> impl Strategy<Value = Session> {
        let actions = proptest::collection::btree_map("[abc]", an_action(), 0..3);
        let notes = proptest::collection::btree_map("[abc]", "[xy]{0,1}", 0..3);
        (actions, notes).prop_map(|(actions, notes)| {
            let mut session = Session::default();
            actions.into_iter().for_each(|(id, action)| session.put(Action { id: id.into(), ..action }.into()));
            notes.into_iter().for_each(|(id, text)| session.put(Note { id: id.into(), text, ..Note::default() }.into()));
            session
        })
    }

    proptest! {
        #[test]
        fn what_lies_between_leads_from_one_to_the_other(a in a_state(), b in a_state()) {
            let (before, wanted) = (a.as_ref().map(fields), b.as_ref().map(fields));
            match between(a.as_ref(), b.as_ref()) {
                None => prop_assert_eq!(before, wanted),
                Some(change) => {
                    prop_assert_eq!(after(&change, before.clone()), Ok(wanted.clone()));
                    // Done already: nothing is left to do.
                    prop_assert_eq!(change.onto(wanted.as_ref()), Ok(None));
                    // Taken back: as it was, in every field.
                    prop_assert_eq!(after(&change.clone().inverse(), wanted), Ok(before));
                    prop_assert_eq!(change.clone().inverse().inverse(), change);
                }
            }
        }

        #[test]
        fn of_two_alterations_of_one_record_each_field_stands_or_is_told(base in an_action(), one in an_action(), other in an_action()) {
            let (Some(mine), Some(theirs)) = (alteration(&base, &one), alteration(&base, &other)) else { return Ok(()) };
            let first = after(&theirs, Some(fields(&base)));
            let first = match first { Ok(Some(first)) => first, other => return Err(TestCaseError::fail(format!("{other:?}"))) };
            let both = |change: &Change| change.now.clone().unwrap_or_default();
            let clash = both(&mine).iter().any(|(name, value)| both(&theirs).get(name).is_some_and(|now| now != value));
            match after(&mine, Some(first.clone())) {
                Ok(last) => {
                    prop_assert!(!clash);
                    let last = last.unwrap_or_default();
                    for (name, value) in both(&mine).iter().chain(both(&theirs).iter()) {
                        prop_assert_eq!(last.get(name), Some(value));
                    }
                    // The other way round gives the same.
                    let swapped = after(&mine, Some(fields(&base))).and_then(|first| after(&theirs, first));
                    prop_assert_eq!(swapped, Ok(Some(last)));
                }
                Err(conflict) => {
                    prop_assert!(clash);
                    let field = conflict.field.unwrap_or_default();
                    prop_assert_eq!(both(&mine).remove(&field), Some(conflict.meant));
                    prop_assert_eq!(first.get(&field), Some(&conflict.stored));
                }
            }
        }

        #[test]
        fn a_difference_applied_is_the_other_session(a in a_session(), b in a_session()) {
            let mut copy = a.clone();
            a.diff(&b).iter().for_each(|change| copy.apply(change));
            prop_assert_eq!(&copy, &b);
            prop_assert_eq!(b.diff(&copy), vec![]);
        }

        #[test]
        fn a_change_is_the_same_after_being_written_as_json(a in a_state(), b in a_state()) {
            if let Some(change) = between(a.as_ref(), b.as_ref()) {
                let read = serde_json::to_string(&change).and_then(|text| serde_json::from_str::<Change>(&text));
                prop_assert_eq!(read.ok(), Some(change));
            }
        }
    }
}
