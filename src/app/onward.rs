//! What a session has of an earlier one: how it is made from that, what stands, and what is confirmed.

use super::{
    App, Effect, Open,
    gesture::{Gesture, nested},
    saving::Then,
    target::Target,
};
use crate::{
    failure::Failure,
    session::{Basis, Id, NewSession, Purpose, Then as Held, onward},
    store::{Job, Opened},
    words::Phrase,
};

impl Open {
    /// What the earlier session held of the key factor that the group is at, where it was judged and this is a review again.
    #[must_use]
    pub fn held_here(&self) -> Option<&Held> {
        let held = self.session.then(&self.factor_id()?)?;
        (self.session.about.basis == Some(Basis::ReviewAgain) && held.judgement.is_given()).then_some(held)
    }

    /// Whether the key factor that the group is at can be judged as the session stands.
    #[must_use]
    pub fn may_judge(&self) -> bool {
        self.factor_id().is_none_or(|factor| self.session.may_judge(&factor))
    }

    /// Whether there is an earlier judgement here that can be confirmed.
    #[must_use]
    pub fn has_then(&self) -> bool {
        self.held_here().is_some()
    }
}

impl App {
    /// Reads the selected session, to go on from it.
    pub(super) fn ask_to_go_on(&mut self, basis: Basis) {
        let Some(session) = self.home.selected().map(|row| row.id.clone()) else { return };
        self.asked_onward = Some(basis);
        self.asked_open = Some(session.clone());
        self.effects.push(Effect::Store(Job::Open { session }));
    }

    /// Makes the session that goes on from one that has been read, to be set up.
    pub(super) fn go_on_from(&mut self, basis: Basis, earlier: &Opened) {
        self.asked_open = None;
        let purpose = match basis {
            Basis::PlanFrom => Purpose::Plan,
            Basis::ReviewAgain => earlier.session.about.purpose,
        };
        let options = NewSession { purpose, ..self.comfort.usual.session() };
        match onward(&options, basis, &earlier.session, &earlier.benchmark, &self.now, &mut *self.ids, self.seat) {
            Ok((id, step)) => {
                self.begin_with(id, step, earlier.benchmark.clone());
                self.told_at_set_up = earlier.open_in_plans(basis, &self.words);
            }
            Err(failure) => self.banner = Some(failure),
        }
    }

    /// Whether a key factor's judgement stands as an earlier review left it.
    pub(super) fn stands(&self, factor: &Id) -> bool {
        self.open.as_ref().is_some_and(|open| open.session.stands(factor))
    }

    /// Why a judgement that stands is not altered.
    pub(super) fn stands_as_found(&self, factor: &Id) -> Failure {
        let Some(open) = self.open.as_ref() else { return super::target::gone() };
        let about = &open.session.about;
        let name = open.benchmark.factor(factor.as_str()).map_or(factor.as_str(), |known| &known.name);
        let date = about.base_date.map(|date| self.words.long_date(date)).unwrap_or_default();
        Failure::new("judgement-stands").with("factor", name).with("title", about.base_title.clone()).with("date", date)
    }
}

/// Still so: the earlier judgement with its reason is this session's too, and the reason is opened for what is to be
/// said to it now. A reason that the room has written already is kept.
pub fn still_so(app: &mut App) {
    let Some(open) = app.open.as_ref() else { return };
    let (Some(factor), Some(held)) = (open.factor_id(), open.held_here().cloned()) else {
        app.flash = Some(Phrase::new("flash-no-then"));
        return;
    };
    let then = Then::Type(Target::Reason { factor: factor.clone(), judgement: None });
    app.gesture_and(vec![], then, |desk| {
        let mut finding = desk.session.finding(&factor);
        finding.judgement = held.judgement;
        // What was said now stays; what nobody has said now is still so.
        let (then, now) = (&held, &mut finding);
        for (now, then) in
            [(&mut now.reason, &then.reason), (&mut now.strengths, &then.strengths), (&mut now.improvements, &then.improvements)]
        {
            if now.trim().is_empty() {
                now.clone_from(then);
            }
        }
        let what = Phrase::new("step-still-so")
            .with("factor", desk.factor_name(&factor))
            .with("judgement", nested(&format!("plan-judged-{}", held.judgement.word())));
        Ok(Gesture::new(what).sets(desk.session, finding))
    });
}
