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

    /// What this change does to what is stored now, field by field; `None` when there is nothing
    /// left to do.
    ///
    /// # Errors
    /// A conflict, when what is stored is neither what was nor what is wanted.
    pub fn onto(&self, stored: Option<&Fields>) -> Result<Option<Self>, Conflict> {
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
