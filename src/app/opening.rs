//! Sessions are begun, opened and left; the place where the group is, is kept.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use super::{
    App, Effect, Over, Plan, Room, Stage, Walk,
    actions::At,
    clash::Older,
    clock::Clock,
    export::Behind,
    form::{About, Form},
    home,
    saving::{InFlight, Saved, Then},
    target::Target,
    walk, welcome,
};
use crate::{
    benchmark::Benchmark,
    session::{Cards, Id, MOST_CARDS, NewSession, Row, Session, SessionId, Stacks, Step, new_session},
    store::{Commit, Draft, Job, Opened, Place},
};

/// The place where the group is, is kept at the latest so long after it moved.
pub const PLACE_AFTER: Duration = Duration::from_millis(250);

/// A session that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// Its records, as they are on the disk.
    pub session: Session,
    /// The benchmark edition it was made with.
    pub benchmark: Arc<Benchmark>,
    /// The number of the last step in it.
    pub seen: i64,
    /// What undo and redo take next.
    pub stacks: Stacks,
    /// What was typed and put aside.
    pub drafts: Vec<Draft>,
    /// Where the group is.
    pub walk: Walk,
    /// Cards that have been keyed and not been shown, by key factor.
    pub cards: BTreeMap<Id, Cards>,
    /// The row of the first round that is being keyed.
    pub row: Option<Row>,
}

impl App {
    /// What the first frame of home needs.
    pub fn start_home(&mut self) -> Vec<Effect> {
        self.ask_shelf();
        std::mem::take(&mut self.effects)
    }

    /// What the first frame of a session needs.
    pub fn start_session(&mut self, session: SessionId) -> Vec<Effect> {
        self.asked_open = Some(session.clone());
        vec![Effect::Store(Job::Open { session })]
    }

    /// What the first frame of a new session needs.
    pub fn start_new(&mut self, options: &NewSession) -> Vec<Effect> {
        self.begin(options);
        std::mem::take(&mut self.effects)
    }

    /// Asks for the rows that home can show.
    pub fn ask_shelf(&mut self) {
        self.asked_shelf = true;
        self.effects.push(Effect::Store(Job::Shelf { from: 0, count: home::wanted(self.size.1) }));
    }

    /// Begins a new session: its first step is made at once, so nothing typed is ever homeless.
    pub(super) fn new_session(&mut self) {
        self.begin(&self.comfort.usual.session());
    }

    pub(super) fn begin(&mut self, options: &NewSession) {
        let Some(benchmark) =
            crate::benchmark::SOURCES.first().and_then(|source| crate::benchmark::builtin_in(source.id, self.words.code()))
        else {
            return;
        };
        let (id, step) = new_session(options, &benchmark, &self.now, &mut *self.ids, self.seat);
        self.begin_with(id, step, benchmark);
    }

    /// Makes a session by its first step, to be set up.
    pub(super) fn begin_with(&mut self, id: SessionId, step: Step, benchmark: Benchmark) {
        let session = Session { id: id.clone(), ..Session::default() };
        self.clock = Clock::default();
        self.open = Some(Open {
            session,
            benchmark: Arc::new(benchmark.clone()),
            seen: 0,
            stacks: Stacks::default(),
            drafts: vec![],
            walk: Walk::default(),
            cards: BTreeMap::new(),
            row: None,
        });
        self.saving = Some(InFlight { since: self.t, then: Then::SetUp, gesture: None });
        self.effects.push(Effect::Store(Job::Commit(Box::new(Commit {
            session: id,
            step,
            seen: 0,
            settles: vec![],
            benchmark: Some(Box::new(benchmark)),
            lineage: vec![],
        }))));
    }

    /// A session that was begun and left without a word goes to the trash by itself.
    pub(super) fn leave_set_up(&mut self, form: &Form) {
        let untouched = self
            .open
            .as_ref()
            .is_some_and(|open| open.session.about.title.is_empty() && open.stacks.undo.is_empty() && open.drafts.is_empty());
        if form.about == About::SetUp
            && untouched
            && let Some(open) = self.open.take()
        {
            self.room = Room::Home;
            self.trash(open.session.id);
            // Home may not have been shown before.
            self.ask_shelf();
        }
    }

    /// Moves a session to the trash; the shelf without it comes back.
    pub(super) fn trash(&mut self, session: SessionId) {
        self.asked_shelf = true;
        self.effects.push(Effect::Store(Job::Trash { session, at: Some(self.now.at()) }));
    }

    /// `q`: home; at home it leaves.
    pub(super) fn go_home(&mut self) {
        if matches!(&self.over, Some(Over::Export(export)) if export.behind == Behind::Home) {
            self.banner = None;
            return self.leave_export();
        }
        if self.room == Room::Home {
            // A stage at home is left first.
            if self.stage.take().is_some() {
                return;
            }
            return self.end(0);
        }
        let was_open = self.open.is_some();
        if self.leave_for(Room::Home) {
            // What was left stands first now.
            if was_open {
                self.home.at = 0;
            }
            self.ask_shelf();
        }
    }

    /// Leaves the session for a room before it; says whether it could be left.
    pub(super) fn leave_for(&mut self, room: Room) -> bool {
        // What was put aside and could not be kept would be gone: it is tried first.
        if self.keep_again_now() {
            return false;
        }
        self.keep_place_now();
        if !self.refused {
            self.saved = Saved::All;
        }
        self.over = None;
        self.stage = None;
        self.banner = None;
        if let Some(form) = self.form.take() {
            self.leave_set_up(&form);
        }
        self.open = None;
        self.room = room;
        true
    }

    /// A session has been read: the group is where it was, down to the half-typed sentence.
    pub fn opened(&mut self, opened: Opened) {
        self.asked_open = None;
        let Opened { session, benchmark, seen, stacks, place, drafts, led_to: _ } = opened;
        let place = place.unwrap_or_default();
        let at = place.factor.as_ref().and_then(|factor| session.about.scope.iter().position(|id| id == factor)).unwrap_or(0);
        self.room = match place.room.as_str() {
            "plan" => Room::Plan,
            "close" => Room::Close,
            _ => Room::Walk,
        };
        // What was typed for something that is gone stays on the disk, but bothers nobody.
        let drafts: Vec<Draft> =
            drafts.into_iter().filter(|draft| Target::of_draft(&draft.field).is_none_or(|target| target.is_there(&session))).collect();
        let last = drafts.last().and_then(|draft| Target::of_draft(&draft.field));
        let walk = Walk { at, question: place.question };
        // Cards of people or key factors that are gone are nobody's.
        let believed = |(factor, cards): (Id, Cards)| {
            let cards = cards.believed(|party| session.parties.contains_key(party));
            (session.about.scope.contains(&factor) && !cards.is_blank()).then_some((factor, cards))
        };
        let cards = place.cards.into_iter().filter_map(believed).collect();
        let row = place.row.filter(|row| session.about.scope.contains(&row.factor));
        let row = row.map(|row| Row { counts: row.counts.map(|count| count.map(|count| count.min(MOST_CARDS))), ..row });
        let mut open = Open { session, benchmark: Arc::new(benchmark), seen, stacks, drafts, walk, cards, row };
        open.settle_cards();
        self.stage = Stage::reopened(&place.stage, &open);
        self.clock = Clock::resumed(&place.clock, &open);
        self.open = Some(open);
        self.form = None;
        self.over = None;
        self.older = Older::default();
        self.plan = Plan::default();
        self.is_from_list = false;
        if std::mem::take(&mut self.export_when_open) {
            self.ask_export_from_home();
        } else if std::mem::take(&mut self.units.when_open) {
            self.ask_side_by_side();
        } else if let Some(At { action, then }) = self.asked_action.take() {
            self.is_from_list = true;
            self.room = Room::Plan;
            self.stage = None;
            self.plan.action = Some(action.clone());
            // Where somebody took it out meanwhile, another one is selected, and nobody meant that.
            let is_there = super::plan::selected(self).is_some_and(|selected| selected.id == action);
            if let Some(then) = then.filter(|_| is_there) {
                self.perform(then);
            }
        } else if let Some(hit) = self.asked_hit.take() {
            walk::show(self, &hit);
        } else if let Some(target) = last {
            self.form = target.form();
            if let Target::AgreedReason { factor } | Target::AgreedMinority { factor } = &target {
                return self.open_box(factor.clone(), &target);
            }
            self.type_into(target);
        } else {
            self.flash = self.open.as_ref().and_then(|open| welcome::offer(&open.session, &self.now));
        }
    }

    /// The session has another text of its benchmark: that is taken up, and the room stays where it is.
    pub(super) fn reread(&mut self, opened: Opened) {
        let Some(open) = self.open.as_mut().filter(|open| open.session.id == opened.session.id) else { return };
        (open.session, open.seen, open.stacks) = (opened.session, opened.seen, opened.stacks);
        open.benchmark = Arc::new(opened.benchmark);
        open.walk.question = open.walk.question.min(open.factor().map_or(0, |factor| factor.questions.len().saturating_sub(1)));
    }

    /// The group has moved on the screen: the place is kept soon.
    pub(super) fn moved(&mut self) {
        self.moved_since.get_or_insert(self.t);
    }

    pub(super) fn keep_place(&mut self) {
        if self.moved_since.is_some_and(|since| self.t >= since + PLACE_AFTER) {
            self.keep_place_now();
        }
    }

    pub(super) fn keep_place_now(&mut self) {
        self.moved_since = None;
        let clock = self.counted();
        let Some(open) = self.open.as_ref() else { return };
        let factor = open.factor_id();
        let label = factor.as_ref().and_then(|id| {
            let factor = open.benchmark.factor(id.as_str())?;
            Some(format!("{}, {}", open.benchmark.number(id.as_str())?, factor.name))
        });
        let room = match self.room {
            Room::Home | Room::Actions | Room::Walk => "walk",
            Room::Plan => "plan",
            Room::Close => "close",
        };
        let place = Place {
            room: room.to_owned(),
            factor,
            question: open.walk.question,
            label: label.unwrap_or_default(),
            stage: self.stage.as_ref().map(Stage::word).unwrap_or_default().to_owned(),
            cards: open
                .cards
                .iter()
                .filter(|(_, cards)| !cards.is_blank())
                .map(|(factor, cards)| (factor.clone(), cards.clone()))
                .collect(),
            row: open.row.clone(),
            clock,
        };
        let session = open.session.id.clone();
        self.effects.push(Effect::Store(Job::Place { session, place, at: self.now.at() }));
    }
}
