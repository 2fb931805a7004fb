//! Two have done something to the same thing: both versions are shown and the person chooses, with one
//! key. Whatever is chosen, the other version is kept: theirs in the history, ours as a draft.
//!
//! What somebody is typing was begun on records that others may have altered since. So while a field
//! or a list is open it is remembered how the records were before; what is then done is held against that.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use serde_json::{Value, json};

use super::{
    App, Edit, Edited, Leave, Open, Over, Then,
    gesture::Gesture,
    target::{Opens, Target},
    typing::Sheet,
};
use crate::{
    failure::Failure,
    session::{Change, Conflict, Fields, Key, Kind, Logged, Record, Session, StepId},
    text::{block, one_line},
    words::Phrase,
};

/// Keys pressed sooner than this after both versions came up were meant for what was there before.
pub const LOOK_FIRST: Duration = Duration::from_millis(300);

/// Two versions of one thing, to be chosen from.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    /// What ours is.
    pub ours: Ours,
    /// Who did what, as the history says it; nothing when it is not known.
    pub theirs: Phrase,
    /// Since when it is shown.
    pub since: Duration,
}

/// What of ours is in the way of theirs.
#[derive(Debug, Clone, PartialEq)]
pub enum Ours {
    /// The text of the open field, and how the field was left; by Esc, or by another key.
    Field { how: Leave, by_esc: bool },
    /// Something that was done with one key.
    Gesture(Box<Gesture>),
    /// Something that needs a record which somebody else has just taken out.
    Missing { gesture: Box<Gesture>, settles: Vec<String>, then: Then, gone: Key },
    /// The step that was to be taken back, or done again.
    TakeBack { step: StepId, redo: bool, what: Phrase },
}

/// What is known of the doings of others since the person began what they are at.
#[derive(Debug, Default)]
pub struct Older {
    /// The records that others have altered since: how each was before, and who did what last.
    before: BTreeMap<Key, (Option<Fields>, Phrase)>,
    /// What others have taken out since the session was opened, a list for each step.
    lost: Vec<Vec<Record>>,
    /// What is to be chosen yet.
    waiting: VecDeque<Clash>,
}

impl Older {
    /// Notes what a step of somebody else is about to alter.
    pub fn note(&mut self, session: &Session, logged: &Logged, is_begun: bool) {
        let record = |key: &Key| session.get(key);
        for change in &logged.step.changes {
            if is_begun {
                let before = || (record(&change.key).map(|record| record.to_fields()), Phrase::default());
                self.before.entry(change.key.clone()).or_insert_with(before).1 = by(logged);
            }
        }
        let lost: Vec<Record> =
            logged.step.changes.iter().filter(|change| change.now.is_none()).filter_map(|change| record(&change.key)).collect();
        if !lost.is_empty() {
            self.lost.push(lost);
        }
    }

    /// The person sees what there is now: what comes next is built on that.
    pub fn settle(&mut self) {
        self.before.clear();
    }

    /// Whether nothing is to be chosen.
    pub fn is_quiet(&self) -> bool {
        self.waiting.is_empty()
    }

    /// A record that was taken out, with what it points to and the mere links to it, as far as they went
    /// in the same step and are not there now.
    fn taken_out_with(&self, key: &Key, session: &Session) -> Vec<Record> {
        let Some(group) = self.lost.iter().rev().find(|group| group.iter().any(|record| record.key() == *key)) else { return vec![] };
        let points = |from: &Record, to: &Key| from.to_fields().values().any(|value| value.as_str() == Some(to.id.as_str()));
        let belongs = |record: &Record| {
            let (other, is_link) = (record.key(), matches!(record, Record::Support(_) | Record::Presence(_)));
            let pointed_to = || group.iter().any(|from| from.key() == *key && points(from, &other));
            other == *key || pointed_to() || (is_link && points(record, key))
        };
        group.iter().filter(|record| belongs(record) && session.get(&record.key()).is_none()).cloned().collect()
    }

    /// What others have done since to the very fields that these changes alter.
    fn against(&self, session: &Session, changes: &[Change]) -> Option<Phrase> {
        let clashes = |change: &&Change| {
            let Some((before, _)) = self.before.get(&change.key) else { return false };
            let now = session.get(&change.key).map(|record| record.to_fields());
            let Some(wanted) = &change.now else { return *before != now };
            let blank = change.key.blank_fields();
            let of = |fields: &Option<Fields>, name: &str| fields.as_ref().unwrap_or(&blank).get(name).cloned().unwrap_or_default();
            wanted.iter().any(|(name, value)| {
                let (before, now) = (of(before, name), of(&now, name));
                before != now && *value != now && (change.was.is_some() || Some(value) != blank.get(name))
            })
        };
        changes.iter().find(clashes).and_then(|change| self.before.get(&change.key)).map(|(_, who)| who.clone())
    }

    /// Leaves to others what our gesture only adds by itself: the kind that follows from a date, that
    /// a new lead has not said yes.
    fn spare(&self, session: &Session, changes: Vec<Change>) -> Vec<Change> {
        let spared = |mut change: Change| {
            if let (Kind::Action, Some(was), Some(now)) = (change.key.kind, &mut change.was, &mut change.now) {
                for (follows, from) in [("kind", "due"), ("said_yes", "lead")] {
                    let alone = Change { key: change.key.clone(), was: only(was, follows), now: only(now, follows) };
                    if now.contains_key(from) && self.against(session, &[alone]).is_some() {
                        was.remove(follows);
                        now.remove(follows);
                    }
                }
            }
            change
        };
        changes.into_iter().map(spared).collect()
    }
}

fn only(fields: &Fields, name: &str) -> Option<Fields> {
    Some(fields.iter().filter(|(other, _)| *other == name).map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// A step of somebody, told with where it was done.
fn by(logged: &Logged) -> Phrase {
    let what = serde_json::to_value(&logged.step.what).unwrap_or_default();
    Phrase::new("clash-by").with("seat", logged.step.seat).with("what", what)
}

/// The same changes made on what is stored now; what others have taken out is put back first.
fn rebased(session: &Session, older: &Older, changes: &[Change]) -> Vec<Change> {
    let mut put_back: Vec<Record> = Vec::new();
    let mut all = Vec::new();
    for change in changes {
        let stored = session.get(&change.key);
        let Some(now) = &change.now else {
            all.extend(stored.map(Change::remove));
            continue;
        };
        let base = match (&stored, &change.was) {
            (Some(stored), _) => stored.to_fields(),
            (None, None) => Fields::new(),
            (None, Some(_)) => {
                put_back.extend(older.taken_out_with(&change.key, session));
                let Some(at) = put_back.iter().position(|record| record.key() == change.key) else { continue };
                put_back.swap_remove(at).to_fields()
            }
        };
        let blank = change.key.blank_fields();
        let says = |(name, value): &(&String, &Value)| change.was.is_some() || stored.is_none() || blank.get(*name) != Some(*value);
        let fields = base.into_iter().chain(now.iter().filter(says).map(|(name, value)| (name.clone(), value.clone()))).collect();
        if let Ok(record) = Record::from_fields(&change.key, &fields) {
            all.extend(Change::between(stored.as_ref(), Some(&record)));
        }
    }
    put_back.into_iter().map(Change::put).chain(all).collect()
}

impl App {
    /// A gesture that nobody else is in the way of, on what is stored now; none when there is something
    /// to choose first.
    pub(super) fn undisputed(&mut self, gesture: Gesture, field: Option<Leave>) -> Option<Gesture> {
        let open = self.open.as_ref()?;
        let changes = self.older.spare(&open.session, gesture.changes);
        let gesture = Gesture { changes, ..gesture };
        let Some(theirs) = self.older.against(&open.session, &gesture.changes) else { return Some(gesture) };
        let ours = match field {
            Some(how) => Ours::Field { how, by_esc: self.leaving_by_esc },
            None => Ours::Gesture(Box::new(gesture)),
        };
        self.clash(ours, theirs);
        None
    }

    /// Whether what the open field is about was taken out by somebody else; then there is something to choose.
    pub(super) fn is_pulled_away(&mut self, how: Leave) -> bool {
        let (Some(open), Some(typing)) = (self.open.as_ref(), self.typing.as_ref()) else { return false };
        let Some(key) = typing.target.key().filter(|_| !typing.target.is_there(&open.session)) else { return false };
        if self.older.taken_out_with(&key, &open.session).is_empty() {
            return false;
        }
        let theirs = self.older.before.get(&key).map(|(_, who)| who.clone()).unwrap_or_default();
        self.clash(Ours::Field { how, by_esc: self.leaving_by_esc }, theirs);
        true
    }

    /// There is something to choose, as soon as no key waits that was meant for something else.
    fn clash(&mut self, ours: Ours, theirs: Phrase) {
        let is_field = |clash: &Clash| matches!(clash.ours, Ours::Field { .. });
        let clash = Clash { ours, theirs, since: self.t };
        if is_field(&clash) {
            self.older.waiting.retain(|other| !is_field(other));
        }
        self.older.waiting.push_back(clash);
    }

    /// Shows what there is to choose, once nothing else lies over the screen.
    pub fn raise(&mut self) {
        while self.over.is_none()
            && !self.holds_input()
            && let Some(clash) = self.older.waiting.pop_front()
        {
            // Whoever has put the text aside meanwhile has chosen.
            if self.typing.is_some() || !matches!(clash.ours, Ours::Field { .. }) {
                self.over = Some(Over::Clash(Box::new(Clash { since: self.t, ..clash })));
            }
        }
    }

    /// A step was refused because of what others have done, which is in memory by now. Says whether
    /// there is an answer to it; else it is told as trouble.
    pub(super) fn refused(&mut self, failure: &Failure, conflict: &Conflict, flight: super::InFlight, learned: bool) -> bool {
        let theirs = theirs_of(failure);
        let super::InFlight { gesture, then, .. } = flight;
        match (then, gesture) {
            (Then::Tell { step, redo, passes: false }, _) => {
                let what = failure.what.with.get("what").and_then(|what| serde_json::from_value(what.clone()).ok()).unwrap_or_default();
                self.clash(Ours::TakeBack { step, redo, what }, theirs);
            }
            (then, Some((gesture, settles))) if failure.key() == "store-dangling" => {
                let Some(open) = self.open.as_ref() else { return false };
                let id = conflict.meant.as_str().unwrap_or_default();
                let gone = self.older.lost.iter().flatten().map(Record::key).find(|key| key.id.as_str() == id);
                let Some(gone) = gone.filter(|key| open.session.get(key).is_none()) else { return false };
                let seen = self.older.before.get(&gone).map(|(_, who)| who.clone());
                self.clash(Ours::Missing { gesture: Box::new(gesture), settles, then, gone }, seen.unwrap_or(theirs));
            }
            // With what others have done in memory the field is left once more: perhaps nothing is in the way.
            (Then::Leave(how, _), Some(_)) if learned && self.typing.is_some() => self.leave(how),
            (Then::Nothing | Then::Counted(_), Some((gesture, _))) if learned => self.clash(Ours::Gesture(Box::new(gesture)), theirs),
            _ => return false,
        }
        true
    }

    /// The version that the person has chosen.
    pub(super) fn choose_version(&mut self, chosen: super::over::Do) {
        use super::over::Do;
        let Some(Over::Clash(clash)) = self.over.take_if(|over| matches!(over, Over::Clash(_))) else { return };
        if self.t < clash.since + LOOK_FIRST {
            self.over = Some(Over::Clash(clash));
            return;
        }
        match (chosen, clash.ours) {
            (Do::Ours, Ours::Field { how, by_esc }) => {
                self.leaving_by_esc = by_esc;
                self.put_back_and_leave(how);
            }
            (Do::Ours, Ours::Gesture(gesture)) => self.commit_rebased(*gesture, None, vec![], Then::Nothing),
            (Do::Ours, Ours::Missing { gesture, settles, then, gone }) => self.commit_rebased(*gesture, Some(&gone), settles, then),
            (Do::Theirs, Ours::Field { .. } | Ours::Missing { .. }) if self.typing.is_some() => {
                self.put_aside();
                self.flash = Some(Phrase::new("flash-theirs"));
            }
            (Do::Theirs, _) => self.flash = Some(Phrase::new("flash-theirs-stands")),
            (Do::Both, Ours::Field { .. } | Ours::Missing { .. }) => self.go_on_with_both(),
            (Do::PassOver, Ours::TakeBack { step, redo, .. }) => self.pass_over(step, redo),
            (_, ours) => self.over = Some(Over::Clash(Box::new(Clash { ours, ..*clash }))),
        }
    }

    /// Ours stands: the field is left on what there is now, which is put back where it was taken out.
    fn put_back_and_leave(&mut self, how: Leave) {
        self.older.settle();
        let (Some(open), Some(typing)) = (self.open.as_ref(), self.typing.as_ref()) else { return };
        let gone = typing.target.key().filter(|_| !typing.target.is_there(&open.session));
        let (Some(key), Sheet::Field(field)) = (gone, &typing.text) else { return self.leave(how) };
        let (back, text, target) = (self.older.taken_out_with(&key, &open.session), field.text(), typing.target.clone());
        let mut session = open.session.clone();
        back.iter().cloned().for_each(|record| session.put(record));
        let (now, settles) = (self.now.clone(), target.draft_name());
        let mut desk = super::gesture::Desk {
            session: &session,
            benchmark: &open.benchmark,
            now: &now,
            ids: &mut *self.ids,
            due: self.words.due_words(),
            words: &self.words,
        };
        match target.gesture(&text, &mut desk).and_then(|gesture| self.allowed(gesture)) {
            Ok(gesture) => {
                gesture.changes.iter().for_each(|change| session.apply(change));
                let Some(open) = self.open.as_ref() else { return };
                let restored = back.iter().filter_map(|record| session.get(&record.key())).map(Change::put);
                let others = gesture.changes.iter().filter(|change| !back.iter().any(|record| record.key() == change.key)).cloned();
                let changes: Vec<Change> = restored.chain(others).filter(|change| !is_stored(open, change)).collect();
                self.commit(Gesture { changes, ..gesture }, vec![settles], Then::Leave(how, None));
            }
            Err(failure) => self.banner = Some(failure),
        }
    }

    /// Ours stands: made again on what there is now, with what it needs.
    fn commit_rebased(&mut self, gesture: Gesture, needs: Option<&Key>, settles: Vec<String>, then: Then) {
        self.older.settle();
        let Some(open) = self.open.as_ref() else { return };
        let back = needs.map(|key| self.older.taken_out_with(key, &open.session)).unwrap_or_default();
        let ours = rebased(&open.session, &self.older, &gesture.changes);
        let back = back.into_iter().filter(|record| !ours.iter().any(|change| change.key == record.key())).map(Change::put);
        let changes: Vec<Change> = back.chain(ours.iter().cloned()).collect();
        if changes.is_empty() {
            return;
        }
        match self.allowed(Gesture { changes, ..gesture }) {
            Ok(gesture) => self.commit(gesture, settles, then),
            Err(failure) => self.banner = Some(failure),
        }
    }

    /// Both texts stand in the field, ours first, to be made one. What is stored has been seen now.
    fn go_on_with_both(&mut self) {
        let t = self.t;
        self.older.settle();
        let Some(theirs) = self.their_text() else { return };
        let Some(typing) = self.typing.as_mut() else { return };
        let Sheet::Field(field) = &mut typing.text else { return };
        if theirs.is_empty() || theirs == field.text() {
            return;
        }
        let joint = if field.is_block() { "\n\n" } else { " / " };
        let _ = field.edit(Edit::TextEnd);
        match field.edit(Edit::Paste(format!("{joint}{theirs}"))) {
            Edited::TooLong => self.banner = Some(Failure::new("text-too-long")),
            Edited::Changed | Edited::Moved | Edited::Nothing => {
                typing.unsaved.get_or_insert(t);
                typing.unsynced.get_or_insert(t);
            }
        }
    }

    /// What stands now where the open field is being typed; none when it has been taken out.
    #[must_use]
    pub fn their_text(&self) -> Option<String> {
        let (typing, open) = (self.typing.as_ref()?, self.open.as_ref()?);
        if !typing.target.is_there(&open.session) {
            return None;
        }
        if let Target::Reason { factor, .. } = &typing.target {
            // A field for a new judgement opens empty whatever stands there.
            return Some(open.session.finding(factor).reason);
        }
        match typing.target.opens(&open.session, &self.words) {
            Opens::Line(text) => Some(one_line(&text)),
            Opens::Block(text) => Some(block(&text)),
            Opens::Action => None,
        }
    }
}

fn is_stored(open: &Open, change: &Change) -> bool {
    change.was.is_none() && open.session.get(&change.key).map(|record| record.to_fields()) == change.now
}

/// Who did what, as the store says it of what is in the way.
fn theirs_of(failure: &Failure) -> Phrase {
    let part = |name: &str| failure.what.with.get(name).cloned();
    match (part("seat"), part("theirs")) {
        (Some(seat), Some(what)) => Phrase::new("clash-by").with("seat", seat).with("what", what),
        _ => Phrase::new("clash-stored").with("stored", part("stored").unwrap_or(json!(""))),
    }
}
