//! What is typed and not yet taken: kept as a draft while it is typed, put aside, and tried again when
//! it could not be kept.

use std::time::Duration;

use super::{ActionLine, App, Effect, Leave, Open, Saved, Typing, target::Target, typing::Sheet};
use crate::{
    store::{Draft, Job},
    text::one_line,
    time::Timestamp,
};

/// A draft is written at the latest so long after the first unsaved key.
pub const DRAFT_AFTER: Duration = Duration::from_millis(250);
/// And is safe on the disk at the latest so long after it.
pub const SYNC_AFTER: Duration = Duration::from_secs(2);

impl Typing {
    fn draft(&self, at: Timestamp) -> Draft {
        let (base, text, caret) = match &self.text {
            Sheet::Field(field) => (Some(field.base().to_owned()), field.text(), field.caret()),
            Sheet::Action(line) => {
                let (text, caret) = line.to_draft();
                (None, text, caret)
            }
        };
        Draft { field: self.target.draft_name(), base, text, caret: u32::try_from(caret).unwrap_or(u32::MAX), at }
    }
}

impl Open {
    /// The action line that was put aside, if there is one.
    #[must_use]
    pub fn unfinished_action(&self) -> Option<Target> {
        self.unfinished().find(|target| matches!(target, Target::NewAction { .. }))
    }

    /// What has been typed and not taken, newest first.
    pub fn unfinished(&self) -> impl Iterator<Item = Target> + '_ {
        self.drafts.iter().rev().filter_map(|draft| Target::of_draft(&draft.field))
    }

    /// The text of an unfinished field on one line.
    #[must_use]
    pub fn unfinished_text(&self, target: &Target) -> Option<String> {
        let draft = self.drafts.iter().find(|draft| draft.field == target.draft_name())?;
        let text = if matches!(target, Target::NewAction { .. }) {
            ActionLine::from_draft(&draft.text, 0).what.text()
        } else {
            draft.text.clone()
        };
        Some(one_line(&text))
    }
}

impl App {
    /// Keeps the text as a draft that is shown until it is done, and closes the field.
    pub(super) fn put_aside(&mut self) {
        let at = self.now.at();
        let Some(typing) = self.typing.take() else { return };
        if !typing.is_changed() {
            self.typing = Some(typing);
            return self.close_field(Leave::Done, None);
        }
        self.draft_is_over();
        self.banner = None;
        let draft = typing.draft(at);
        if let Some(open) = self.open.as_mut() {
            open.drafts.push(draft.clone());
            self.effects.push(Effect::Store(Job::Draft { session: open.session.id.clone(), draft, sync: true }));
        }
    }

    /// No field is open any more: the footer says again what it said before.
    pub(super) fn draft_is_over(&mut self) {
        if matches!(self.saved, Saved::Draft(_)) {
            self.saved = self.settled.clone();
        }
    }

    /// Writes the draft of the open field when it is due.
    pub fn keep_draft(&mut self) {
        self.keep_line();
        let (t, at) = (self.t, self.now.at());
        if self.saving.is_some() {
            // The step on its way settles this draft; written after it, it would come back as a second note.
            return;
        }
        let Some(session) = self.open.as_ref().map(|open| open.session.id.clone()) else { return };
        let Some(typing) = self.typing.as_mut() else { return };
        let sync = typing.unsynced.is_some_and(|since| t >= since + SYNC_AFTER);
        let due = typing.unsaved.is_some_and(|since| t >= since + DRAFT_AFTER);
        if sync || due {
            let draft = typing.draft(at);
            typing.unsaved = None;
            typing.kept = true;
            if sync {
                typing.unsynced = None;
            }
            self.effects.push(Effect::Store(Job::Draft { session, draft, sync }));
        }
    }

    /// Writes the draft of the open field now and for good, before the program ends.
    pub fn keep_draft_now(&mut self) {
        self.keep_line_now();
        let at = self.now.at();
        if self.saving.is_some() {
            return;
        }
        let Some(session) = self.open.as_ref().map(|open| open.session.id.clone()) else { return };
        if let Some(typing) = self.typing.as_mut()
            && typing.is_changed()
        {
            let draft = typing.draft(at);
            self.effects.push(Effect::Store(Job::Draft { session, draft, sync: true }));
        }
    }

    /// Something could not be kept: what is typed, and what was put aside, is tried again in a while.
    pub(super) fn keep_again_later(&mut self) {
        self.retrying = false;
        if self.open.as_ref().is_some_and(|open| !open.drafts.is_empty())
            || self.typing.as_ref().is_some_and(Typing::is_changed)
            || self.has_typed_line()
        {
            self.retry_at = Some(self.t + SYNC_AFTER);
        }
    }

    /// Tries again when it is time.
    pub(super) fn keep_again(&mut self) {
        if self.retry_at.is_some_and(|at| self.t >= at) && self.saving.is_none() {
            self.keep_again_now();
            self.keep_draft_now();
        }
    }

    /// Tries to keep once more what was put aside, when it may not have been kept; whether there was anything.
    pub(super) fn keep_again_now(&mut self) -> bool {
        let Some(open) = self.open.as_ref().filter(|_| self.retry_at.is_some()) else { return false };
        self.retry_at = None;
        self.retrying = true;
        let again = |draft: &Draft| Effect::Store(Job::Draft { session: open.session.id.clone(), draft: draft.clone(), sync: true });
        self.effects.extend(open.drafts.iter().map(again));
        !open.drafts.is_empty()
    }

    /// Something was kept; whether what could not be kept before is safe with it, and nobody is told of
    /// old trouble. Only a draft is synced, so nothing else counts as one.
    pub(super) fn kept_again(&mut self, synced: bool) -> bool {
        if self.retry_at.is_none() && !self.retrying {
            return true;
        }
        let others_wait = self.retry_at.is_some() && self.open.as_ref().is_some_and(|open| !open.drafts.is_empty());
        if !synced || others_wait {
            return false;
        }
        self.retry_at = None;
        self.retrying = false;
        if let Saved::Not(what) = &self.saved
            && !self.refused
        {
            self.banner.take_if(|banner| banner.what == *what);
            self.saved = self.settled.clone();
        }
        true
    }

    /// When the draft must be written next.
    #[must_use]
    pub fn draft_due(&self) -> Option<Duration> {
        let typing = self.typing.as_ref().filter(|_| self.saving.is_none());
        let soon = typing.and_then(|typing| typing.unsaved).map(|since| since + DRAFT_AFTER);
        let sync = typing.and_then(|typing| typing.unsynced).map(|since| since + SYNC_AFTER);
        [soon, sync, self.line_due()].into_iter().flatten().min()
    }
}
