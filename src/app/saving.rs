//! A step on its way to the disk, and what follows when it is there. Memory never runs ahead of it.

use std::time::Duration;

use super::{
    App, Command, Effect, Leave, Over, Room,
    choice::Choice,
    form::{About, Form},
    gesture::{Desk, Gesture},
    over,
    target::{AboutField, ActionField, Target},
    voices::Onward,
};
use crate::{
    failure::Failure,
    session::{Answer, Id, Kind, Logged, Role, Stacks, State, Status, Step, StepId},
    store::{Commit, Job, Refused, Reply, TakeBack},
    words::Phrase,
};

/// The footer says "Saving" when a step takes longer than this.
pub const SAVING_AFTER: Duration = Duration::from_millis(250);
/// The store tidies up when nothing has happened for so long after a step.
const TIDY_AFTER: Duration = Duration::from_millis(1_500);

/// What the footer says of saving.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Saved {
    /// Nothing has been done yet.
    #[default]
    All,
    /// The last step is on the disk, since this time of day.
    At(String),
    /// What is being typed is kept, since this time of day.
    Draft(String),
    /// The last try to save failed, and why in a word.
    Not(Phrase),
}

/// What happens once a step is on the disk.
#[derive(Debug, Clone, PartialEq)]
pub enum Then {
    /// Nothing more.
    Nothing,
    /// The field is left like this; the record that was made.
    Leave(Leave, Option<Id>),
    /// It is told what was taken back, or done again; a step that is passed over is followed by the one before it.
    Tell { step: StepId, redo: bool, passes: bool },
    /// A command follows: the next one of a round, or what was to be done once a count was saved.
    Perform(Command),
    /// A field follows: why something was done.
    Type(Target),
    /// The room goes on in the first round, with its voices, or with the order of talk.
    Counted(Onward),
    /// The new session is set up.
    SetUp,
    /// It is told what came of it in the earlier session.
    Say,
    /// Nothing, and nobody is told: the step only counts time.
    Clock,
}

/// A step on its way to the disk.
#[derive(Debug, Clone, PartialEq)]
pub struct InFlight {
    /// Since when.
    pub since: Duration,
    /// What happens afterwards.
    pub then: Then,
    /// What it does and the drafts that it settles, to be done again where somebody else was in the way.
    pub gesture: Option<(Gesture, Vec<String>)>,
}

impl App {
    /// Makes a gesture that no field is open for.
    pub fn gesture(&mut self, build: impl FnOnce(&mut Desk<'_>) -> Result<Gesture, Failure>) {
        self.gesture_and(vec![], Then::Nothing, build);
    }

    /// Makes a gesture that settles these drafts, and after which something follows; at once where nothing differs.
    pub(super) fn gesture_and(&mut self, settles: Vec<String>, then: Then, build: impl FnOnce(&mut Desk<'_>) -> Result<Gesture, Failure>) {
        let now = self.now.clone();
        let Some(open) = self.open.as_ref() else { return };
        let mut desk = Desk {
            session: &open.session,
            benchmark: &open.benchmark,
            now: &now,
            ids: &mut *self.ids,
            due: self.words.due_words(),
            words: &self.words,
        };
        match build(&mut desk) {
            Err(failure) => self.banner = Some(failure),
            Ok(gesture) if gesture.changes.is_empty() => self.then(then, None),
            Ok(gesture) => match self.allowed(gesture) {
                Ok(gesture) => {
                    if let Some(gesture) = self.undisputed(gesture, None) {
                        self.commit(gesture, settles, then);
                    }
                }
                Err(failure) => self.banner = Some(failure),
            },
        }
    }

    /// Chooses one of a few words. What is dropped or put on hold asks why.
    pub fn choose(&mut self, choice: &Choice, option: usize) {
        if let Choice::Merge(ids) = choice {
            return super::plan::merge(self, ids, option);
        }
        if matches!(choice, Choice::Statuses(_) | Choice::Rag(_)) {
            self.plan.marked.clear();
        }
        let waits = Status::ALL.get(option).is_some_and(|status| status.waits());
        let then = match choice {
            Choice::Status(action) if waits => Then::Type(Target::Action { action: action.clone(), field: ActionField::Because }),
            Choice::Statuses(actions) if waits => Then::Type(Target::Because { actions: actions.clone() }),
            Choice::Answer(advice) => super::advice::asks_why(self, advice, Answer::ALL.get(option).copied()),
            _ => Then::Nothing,
        };
        self.gesture_and(vec![], then, |desk| choice.gesture(option, desk));
    }

    /// What follows once the step on its way is on the disk; nothing when none is.
    pub(super) fn once_saved(&mut self, then: Then) {
        if let Some(flight) = self.saving.as_mut() {
            flight.then = then;
        }
    }

    /// A gesture that the session may take as it stands.
    ///
    /// # Errors
    /// The session is final, and the gesture would alter what its version says; or it would alter a judgement that stands
    /// as an earlier review left it.
    pub(super) fn allowed(&self, gesture: Gesture) -> Result<Gesture, Failure> {
        let standing = self.open.as_ref().and_then(|open| open.session.would_alter_standing(&gesture.changes));
        if let Some(factor) = standing {
            return Err(self.stands_as_found(&factor));
        }
        match self.open.as_ref().map(|open| &open.session.about) {
            Some(about) if about.state == State::Final && !gesture.leaves_version_alone() => {
                Err(Failure::new("session-is-final").with("version", about.version))
            }
            _ => Ok(gesture),
        }
    }

    /// Sends a step to the disk. Memory follows when it is there.
    pub(super) fn commit(&mut self, gesture: Gesture, settles: Vec<String>, then: Then) {
        let at = self.now.at();
        let Some(open) = self.open.as_ref() else { return };
        let (what, changes, beside) = (gesture.what.clone(), gesture.changes.clone(), gesture.beside.clone());
        let step = Step { id: self.ids.next(at), seat: self.seat, at, what, role: Role::Does, changes };
        let benchmark = gesture.benchmark.clone();
        let commit =
            Commit { session: open.session.id.clone(), step, seen: open.seen, settles: settles.clone(), benchmark, lineage: vec![] };
        self.saving = Some(InFlight { since: self.t, then, gesture: Some((gesture, settles)) });
        let commit = Box::new(commit);
        self.effects.push(Effect::Store(match beside {
            None => Job::Commit(commit),
            Some(beside) => Job::CommitBeside(commit, beside),
        }));
    }

    pub(super) fn take_back(&mut self, redo: bool) {
        let at = self.now.at();
        let Some(open) = self.open.as_ref() else { return };
        let stack = if redo { &open.stacks.redo } else { &open.stacks.undo };
        let Some(step) = stack.last().cloned() else {
            self.flash = Some(Phrase::new(if redo { "flash-nothing-to-redo" } else { "flash-nothing-to-undo" }));
            return;
        };
        let id: StepId = self.ids.next(at);
        let session = open.session.id.clone();
        let taking = TakeBack { session, step: step.clone(), redo, id, at, seen: open.seen };
        self.effects.push(Effect::Store(Job::TakeBack(taking)));
        self.saving = Some(InFlight { since: self.t, then: Then::Tell { step, redo, passes: false }, gesture: None });
    }

    /// Lets a step stand that cannot be taken back, and goes on to the one before it.
    pub(super) fn pass_over(&mut self, step: StepId, redo: bool) {
        let at = self.now.at();
        let id: StepId = self.ids.next(at);
        let Some(open) = self.open.as_ref() else { return };
        let session = open.session.id.clone();
        let taking = TakeBack { session, step: step.clone(), redo, id, at, seen: open.seen };
        self.effects.push(Effect::Store(Job::PassOver(taking)));
        self.saving = Some(InFlight { since: self.t, then: Then::Tell { step, redo, passes: true }, gesture: None });
    }

    /// Takes steps into memory that are on the disk. What has come by another way is taken once.
    pub(super) fn learn(&mut self, steps: &[Logged]) {
        let Some(open) = self.open.as_mut() else { return };
        let here = open.factor_id();
        let text = |about: &crate::session::About| (about.edition.clone(), about.wording.clone());
        let before = text(&open.session.about);
        let mut new: Vec<&Logged> = vec![];
        // What others alter now was not there when this was begun.
        let is_begun = self.typing.is_some() || self.over.is_some() || self.saving.is_some();
        for logged in steps {
            if logged.n <= open.seen {
                continue;
            }
            if logged.step.seat != self.seat {
                self.older.note(&open.session, logged, is_begun);
                if logged.step.is_clockwork() {
                    self.clock.yield_to(&logged.step);
                }
            }
            open.session.take(&logged.step);
            open.seen = logged.n;
            if logged.step.seat == self.seat {
                open.stacks.take(&logged.step);
            }
            new.push(logged);
        }
        // The group stays at its key factor, whatever is in scope now.
        let scope = &open.session.about.scope;
        let at = here.and_then(|here| scope.iter().position(|id| *id == here));
        open.walk.at = at.unwrap_or_else(|| open.walk.at.min(scope.len().saturating_sub(1)));
        let moved = (!before.0.is_empty() && text(&open.session.about) != before).then(|| open.session.id.clone());
        new.into_iter().for_each(|logged| self.history_goes_on(logged));
        if let Some(session) = moved.filter(|_| !self.rereads) {
            self.rereads = true;
            self.effects.push(Effect::Store(Job::Open { session }));
        }
    }

    pub(super) fn reply(&mut self, reply: Reply) {
        match reply {
            Reply::Shelf(shelf) => {
                self.asked_shelf = false;
                // Where others have altered the order, the row stays selected wherever it stands now.
                let here = self.home.selected().and_then(|row| shelf.rows.iter().position(|other| other.id == row.id));
                let at = here.filter(|_| std::mem::take(&mut self.home.stays)).unwrap_or(self.home.at);
                self.home.at = at.min(shelf.rows.len().saturating_sub(1));
                self.home.shelf = shelf;
                self.look_soon();
            }
            Reply::Opened(opened) if std::mem::take(&mut self.rereads) => self.reread(*opened),
            Reply::Opened(opened) => match self.asked_onward.take() {
                Some(basis) => self.go_on_from(basis, &opened),
                None => self.opened(*opened),
            },
            Reply::Committed(committed) => {
                let flight = self.saving.take();
                self.learn(&committed.others);
                self.learn(committed.own.as_slice());
                if flight.as_ref().is_some_and(|flight| flight.then == Then::Clock) {
                    self.spent_is_stored(true);
                    return;
                }
                self.saved = Saved::At(self.now.hour_minute());
                self.settled = self.saved.clone();
                self.refused = false;
                self.tidy_at = Some(self.t + TIDY_AFTER);
                self.banner = None;
                if let Some(flight) = flight {
                    self.then(flight.then, committed.own.map(|logged| logged.step));
                }
            }
            Reply::Refused(refused) => {
                // What comes along was not there when this step was begun.
                let news: Vec<Logged> = refused.others.clone();
                self.learn(&news);
                let flight = self.saving.take();
                let learned = !news.is_empty();
                if flight.as_ref().is_some_and(|flight| flight.then == Then::Clock) {
                    self.spent_is_stored(false);
                    return;
                }
                if let (Some(conflict), Some(flight)) = (&refused.conflict, &flight)
                    && self.refused(&refused.failure, conflict, flight.clone(), learned)
                {
                    return;
                }
                if flight.is_some_and(|flight| flight.then == Then::SetUp) {
                    // The session was never made.
                    self.open = None;
                }
                let Refused { failure, .. } = *refused;
                self.saved = Saved::Not(failure.what.clone());
                self.refused = true;
                self.banner = Some(failure);
            }
            Reply::Kept { synced } => {
                if !self.kept_again(synced) {
                    return;
                }
                // What was refused stays said until it is mended, even while its draft is kept.
                if self.refused {
                    return;
                }
                if self.typing.as_ref().is_some_and(|typing| typing.kept) {
                    self.saved = Saved::Draft(self.now.hour_minute());
                }
            }
            Reply::Found { ask, hits } => {
                if let Some(Over::Find(find)) = &mut self.over
                    && find.ask == ask
                {
                    find.hits = hits;
                    find.answered = ask;
                    if std::mem::take(&mut find.taken) {
                        over::perform(self, over::Do::Take);
                    }
                }
            }
            Reply::News { session, steps, altered } => self.news(session.as_ref(), &steps, altered),
            Reply::Seats(seats) => self.seats(&seats),
            Reply::Units(units) => self.units_come(units),
            Reply::Year(told, units) => self.year_comes(&told, &units),
            Reply::Articles(kept) => self.articles_read(&kept),
            Reply::Past(past) => self.show_history(past),
            Reply::SideBySide(opened) => self.show_side_by_side(opened),
            Reply::Beside { rows, opened } => self.show_beside(rows, opened),
            Reply::Actions(answer) => self.actions_answer(answer),
            Reply::History(_) | Reply::Lineage(_) | Reply::Tidied => {}
            // A step is refused, never failed: one that is on its way still is.
            Reply::Failed(failure) => {
                self.asked_open = None;
                self.asked_hit = None;
                self.asked_action = None;
                self.asked_onward = None;
                self.actions.failed();
                self.asked_history = false;
                self.beside.asked = None;
                self.year_failed();
                self.shelf_is_old |= std::mem::take(&mut self.asked_shelf);
                self.exporting = false;
                self.export_when_open = false;
                if let Some(Over::Find(find)) = &mut self.over {
                    find.taken = false;
                }
                self.saved = Saved::Not(failure.what.clone());
                self.banner = Some(failure);
                self.keep_again_later();
            }
        }
    }

    pub(super) fn then(&mut self, then: Then, step: Option<Step>) {
        match then {
            Then::Perform(command) => self.perform(command),
            Then::Type(target) => self.type_into(target),
            Then::Nothing | Then::Clock => {}
            Then::Leave(how, made) => {
                if matches!(self.typing.as_ref().map(|typing| &typing.target), Some(Target::HandOver { .. } | Target::NextReview { .. })) {
                    self.plan.marked.clear();
                }
                if matches!(self.typing.as_ref().map(|typing| &typing.target), Some(Target::EarlierWhy { .. })) {
                    self.flash = step.as_ref().and_then(super::earlier::there);
                }
                // The step settled the draft in its own transaction.
                if let Some(typing) = self.typing.as_mut() {
                    typing.kept = false;
                }
                let told = made.as_ref().and_then(|id| self.number_of(id));
                self.close_field(how, made);
                if let (Some(number), Some(step)) = (told, step) {
                    let what = serde_json::to_value(step.what).unwrap_or_default();
                    self.flash = Some(Phrase::new("flash-made").with("number", number).with("what", what));
                }
            }
            Then::Counted(super::voices::Onward::Sheet(factor)) => super::sheets::onward(self, &factor, step),
            Then::Counted(onward) => super::voices::onward(self, onward),
            Then::Tell { redo, passes: true, .. } => self.take_back(redo),
            Then::Say => self.flash = step.as_ref().and_then(super::earlier::there),
            Then::Tell { .. } => {
                if let Some(what) = step.map(|step| step.what) {
                    self.flash = Some(what);
                }
            }
            Then::SetUp => {
                if let Some(open) = self.open.as_mut() {
                    open.stacks = Stacks::default();
                }
                self.room = Room::Walk;
                self.form = Some(Form::new(About::SetUp));
                self.type_into(Target::About(AboutField::Title));
                self.banner = self.told_at_set_up.take();
            }
        }
    }

    /// The number that people see of a record just made; none for one without.
    fn number_of(&self, id: &Id) -> Option<String> {
        let session = &self.open.as_ref()?.session;
        let (kind, number) = None
            .or_else(|| session.actions.get(id).map(|r| (Kind::Action, r.number)))
            .or_else(|| session.evidence.get(id).map(|r| (Kind::Evidence, r.number)))
            .or_else(|| session.indicators.get(id).map(|r| (Kind::Indicator, r.number)))
            .or_else(|| session.parked.get(id).map(|r| (Kind::Parked, r.number)))
            .or_else(|| session.decisions.get(id).map(|r| (Kind::Decision, r.number)))
            .or_else(|| session.interviews.get(id).map(|r| (Kind::Interview, r.number)))
            .or_else(|| session.recommendations.get(id).map(|r| (Kind::Recommendation, r.number)))?;
        Some(format!("{}{number}", kind.letter()?))
    }

    pub(super) fn tidy(&mut self) {
        if self.tidy_at.is_some_and(|at| self.t >= at) && self.saving.is_none() {
            self.tidy_at = None;
            self.effects.push(Effect::Store(Job::Tidy));
        }
    }
}
