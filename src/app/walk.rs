//! The walk: one key factor at a time, its questions, its judgement, what was caught.

use super::{
    App, Effect, Open, Over, Room, Stage,
    choice::Choice,
    command::commands,
    form::{About, Form},
    gesture::{Gesture, nested},
    over::Pick,
    target::{Part, ReviewField, Target},
    turn, why,
};
use crate::{
    benchmark::{GuideQuestion, KeyFactor},
    failure::Failure,
    session::{ActionKind, Id, Judgement, Judges, Kind, Looked, PeerFinding},
    store::{Hit, Job},
    words::Phrase,
};

commands! {
    /// What can be done on the walk.
    Do {
        NextQuestion = "do-next-question",
        PreviousQuestion = "do-previous-question",
        NextFactor = "do-next-factor",
        PreviousFactor = "do-previous-factor",
        StepOn = "do-step-on",
        StepBack = "do-step-back",
        GoTo = "do-go-to",
        InPlace = "do-in-place",
        Partly = "do-partly",
        NotInPlace = "do-not-in-place",
        NotApplicable = "do-not-applicable",
        NotAssessed = "do-take-judgement-back",
        Action = "do-action",
        QuickWin = "do-quick-win",
        LongTerm = "do-long-term",
        Note = "do-note",
        EditNote = "do-edit-note",
        LookedInto = "do-looked-into",
        Homework = "do-homework",
        Reason = "do-reason",
        OtherView = "do-other-view",
        Evidence = "do-evidence",
        Heard = "do-heard",
        Strengths = "do-strengths",
        Improvements = "do-improvements",
        Objective = "do-objective",
        Sheet = "do-sheet",
        Ideas = "do-ideas",
        Context = "do-context",
        Reach = "do-reach",
        Park = "do-park",
        Decide = "do-decide",
        Turn = "do-turn-note",
        Why = "do-why",
        StillSo = "do-still-so",
    }
}

/// Where the group is on the walk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// The key factor, by its place in the scope.
    pub at: usize,
    /// The guide question within it.
    pub question: usize,
}

impl Open {
    /// The key factor the group is at.
    #[must_use]
    pub fn factor(&self) -> Option<&KeyFactor> {
        self.benchmark.factor(self.session.about.scope.get(self.walk.at)?.as_str())
    }

    /// Its id.
    #[must_use]
    pub fn factor_id(&self) -> Option<Id> {
        self.session.about.scope.get(self.walk.at).cloned()
    }

    /// The guide question the group is at.
    #[must_use]
    pub fn question(&self) -> Option<&GuideQuestion> {
        self.factor()?.questions.get(self.walk.question)
    }

    /// Its full id.
    #[must_use]
    pub fn question_id(&self) -> Option<Id> {
        Some(self.factor()?.full(&self.question()?.id).into())
    }
}

/// Does a command of the walk.
pub fn perform(app: &mut App, does: Do) {
    let Some(open) = app.open.as_mut() else { return };
    let questions = open.factor().map_or(0, |factor| factor.questions.len());
    let walk = &mut open.walk;
    match does {
        Do::NextQuestion if walk.question + 1 < questions => walk.question += 1,
        Do::PreviousQuestion => walk.question = walk.question.saturating_sub(1),
        Do::NextFactor => step(app, true, false),
        Do::StepOn if walk.question + 1 >= questions => step(app, true, false),
        Do::StepOn => walk.question += 1,
        Do::PreviousFactor => step(app, false, false),
        Do::StepBack if walk.question > 0 => walk.question -= 1,
        Do::StepBack => step(app, false, true),
        Do::NextQuestion => {}
        Do::GoTo => app.over = Some(Over::GoTo(walk.at)),
        Do::InPlace => judge(app, Judgement::InPlace),
        Do::Partly => judge(app, Judgement::Partly),
        Do::NotInPlace => judge(app, Judgement::NotInPlace),
        Do::NotAssessed => judge(app, Judgement::NotAssessed),
        Do::NotApplicable => {
            if let Some(factor) = open.factor_id() {
                type_finding(app, Target::Reason { factor, judgement: Some(Judgement::NotApplicable) });
            }
        }
        Do::Action => catch(app, None),
        Do::QuickWin => catch(app, Some(ActionKind::QuickWin)),
        Do::LongTerm => catch(app, Some(ActionKind::LongTerm)),
        Do::Note => {
            if let Some(factor) = open.factor_id() {
                let question = open.question_id();
                app.type_into(Target::Note { factor, question, note: None });
            }
        }
        Do::EditNote => edit_note(app),
        Do::LookedInto => look(app, |state| if state == Looked::Covered { Looked::NotYet } else { Looked::Covered }),
        Do::Homework => {
            if let Some(question) = open.question_id() {
                app.type_into(Target::Finder { question });
            }
        }
        Do::Reason | Do::OtherView | Do::Objective | Do::Heard | Do::Strengths | Do::Improvements => {
            if let Some(factor) = open.factor_id() {
                type_finding(
                    app,
                    match does {
                        Do::Reason => Target::Reason { factor, judgement: None },
                        Do::OtherView => Target::Minority { factor },
                        Do::Heard => Target::Heard { factor },
                        Do::Strengths => Target::Strengths { factor },
                        Do::Improvements => Target::Improvements { factor },
                        _ => Target::Objective { factor },
                    },
                );
            }
        }
        Do::Evidence => {
            if let Some(factor) = open.factor_id() {
                let question = open.question_id();
                app.type_into(Target::NewEvidence { factor, question });
            }
        }
        Do::Sheet => super::sheets::begin_here(app),
        Do::Ideas => {
            if let Some(factor) = open.factor_id() {
                app.over = Some(Over::Ideas { factor, at: 0, scroll: 0 });
            }
        }
        Do::Context => app.form = open.factor_id().map(|factor| Form::new(About::Harder(factor))),
        Do::Reach => {
            if let Some(factor) = open.factor_id() {
                let choice = Choice::Reach(factor);
                let at = choice.current(&open.session).unwrap_or(0);
                app.over = Some(Over::Pick(Pick { title: "do-reach", choice, at }));
            }
        }
        Do::Park => {
            let (factor, question) = caught_at(app);
            app.type_into(Target::NewParked { factor, question });
        }
        Do::Decide => {
            let (factor, question) = caught_at(app);
            app.type_into(Target::NewDecision { factor, question });
        }
        Do::Turn => turn::from_walk(app),
        Do::StillSo => super::onward::still_so(app),
        Do::Why => {
            if let Some(key) = turn::subject(app) {
                why::open(app, key);
            }
        }
    }
    app.moved();
}

/// Goes to the key factor beside this one in the order of talk, at its first question or its last. At the end
/// of an order that is not the benchmark's it is said why nothing moves.
fn step(app: &mut App, onward: bool, at_last: bool) {
    let Some(open) = app.open.as_mut() else { return };
    let Some(factor) = open.factor_id() else { return };
    let scope = &open.session.about.scope;
    match open.session.beside_in_talk(&factor, onward).and_then(|next| scope.iter().position(|id| *id == next)) {
        Some(at) => {
            open.walk = Walk { at, question: 0 };
            if at_last {
                open.walk.question = open.factor().map_or(0, |factor| factor.questions.len().saturating_sub(1));
            }
        }
        None if !onward && at_last => {}
        // From within the first one, back leads to its beginning.
        None if !onward => open.walk.question = 0,
        None if open.session.talk() != *scope => app.flash = Some(Phrase::new("flash-talk-over")),
        None => {}
    }
}

/// The key factor and the guide question at which something is caught beside the way: where the group is on
/// the walk, what the gate's selected line is about, and nowhere in the other rooms.
fn caught_at(app: &App) -> (Option<Id>, Option<Id>) {
    match (app.room, app.open.as_ref()) {
        (Room::Walk, Some(open)) if matches!(app.stage, None | Some(Stage::Focus)) => (open.factor_id(), open.question_id()),
        (Room::Close, Some(_)) if app.stage.is_none() => (super::close::factor_here(app), None),
        _ => (None, None),
    }
}

/// Goes to a key factor by its place in the scope.
pub fn go_to(app: &mut App, at: usize) {
    if let Some(open) = app.open.as_mut() {
        open.walk = Walk { at: at.min(open.session.about.scope.len().saturating_sub(1)), question: 0 };
        app.room = Room::Walk;
        app.stage.take_if(|stage| *stage != Stage::Focus);
    }
    app.moved();
}

/// Opens a field of the finding of whoever judges now: of the city, or of the peers in a peer review.
fn type_finding(app: &mut App, target: Target) {
    let Some(judges) = app.open.as_ref().map(|open| open.session.judges()) else { return };
    let (factor, part, judgement) = match (&target, judges) {
        (_, Judges::Host) => return app.type_into(target),
        (Target::Reason { factor, judgement }, _) => (factor, Part::Reason, *judgement),
        (Target::Minority { factor }, _) => (factor, Part::Minority, None),
        (Target::Heard { factor }, _) => (factor, Part::Heard, None),
        (Target::Strengths { factor }, _) => (factor, Part::Strengths, None),
        (Target::Improvements { factor }, _) => (factor, Part::Improvements, None),
        _ => return app.type_into(target),
    };
    if judges == Judges::Stands {
        app.banner = Some(Failure::new("review-findings-stand"));
        return;
    }
    app.type_into(Target::Review(ReviewField::Finding { factor: factor.clone(), part, judgement }));
}

fn judge(app: &mut App, judgement: Judgement) {
    let Some(factor) = app.open.as_ref().and_then(Open::factor_id) else { return };
    app.gesture(|desk| {
        match desk.session.judges() {
            Judges::Host => {}
            Judges::Peers => {
                let finding = PeerFinding { judgement, ..desk.session.peer_finding(&factor) };
                let key = if judgement.is_given() { "step-peers-judged" } else { "step-peers-judgement-taken-back" };
                let what = Phrase::new(key)
                    .with("factor", desk.factor_name(&factor))
                    .with("judgement", nested(&format!("judgement-{}", judgement.word())));
                return Ok(Gesture::new(what).sets(desk.session, finding));
            }
            Judges::Stands => return Err(Failure::new("review-findings-stand")),
        }
        let mut finding = desk.session.finding(&factor);
        finding.judgement = judgement;
        let key = if judgement.is_given() { "step-judged" } else { "step-judgement-taken-back" };
        let what = Phrase::new(key)
            .with("factor", desk.factor_name(&factor))
            .with("judgement", nested(&format!("judgement-{}", judgement.word())));
        Ok(Gesture::new(what).sets(desk.session, finding))
    });
}

fn look(app: &mut App, becomes: impl Fn(Looked) -> Looked) {
    let Some(question) = app.open.as_ref().and_then(Open::question_id) else { return };
    let stays = app.open.as_ref().is_some_and(|open| open.session.is_talked_about(&question));
    if stays
        && becomes(Looked::Covered) == Looked::NotYet
        && app.open.as_ref().is_some_and(|open| open.session.looked(&question) == Looked::Covered)
    {
        app.flash = Some(Phrase::new("flash-covered-by-note"));
        return;
    }
    app.gesture(|desk| {
        let mut look = desk.session.look(&question);
        let state = desk.session.looked(&question);
        look.state = becomes(state);
        let factor = question.as_str().split('/').next().unwrap_or_default();
        let what = Phrase::new("step-looked")
            .with("factor", desk.factor_name(&factor.into()))
            .with("state", nested(&format!("looked-{}", look.state.word())));
        Ok(Gesture::new(what).sets(desk.session, look))
    });
}

/// Opens the line that catches an action here; an unfinished one is gone on with.
fn catch(app: &mut App, kind: Option<ActionKind>) {
    let Some(open) = app.open.as_ref() else { return };
    let unfinished = open.unfinished_action();
    let target = unfinished.unwrap_or_else(|| Target::NewAction {
        factor: open.factor_id(),
        question: open.question_id(),
        example: None,
        kind,
        source: None,
        practice: None,
    });
    app.type_into(target);
}

fn edit_note(app: &mut App) {
    let Some(open) = app.open.as_ref() else { return };
    let (Some(factor), Some(question)) = (open.factor_id(), open.question_id()) else { return };
    let notes: Vec<Id> = open.session.notes_on(&question).map(|note| note.id.clone()).collect();
    match notes.as_slice() {
        [] => app.type_into(Target::Note { factor, question: Some(question), note: None }),
        [one] => app.type_into(Target::Note { factor, question: Some(question), note: Some(one.clone()) }),
        _ => app.over = Some(Over::Notes { notes, at: 0, becomes_action: false }),
    }
}

/// Opens a note for typing.
pub fn open_note(app: &mut App, note: Id) {
    let found = app.open.as_ref().and_then(|open| open.session.notes.get(&note)).cloned();
    if let Some(found) = found {
        app.type_into(Target::Note { factor: found.factor, question: found.question, note: Some(note) });
    }
}

/// Goes to something that search has found, in whichever session it is.
pub fn open_hit(app: &mut App, hit: Hit) {
    if app.open.as_ref().is_some_and(|open| open.session.id == hit.session) {
        show(app, &hit);
    } else {
        app.asked_open = Some(hit.session.clone());
        app.effects.push(Effect::Store(Job::Open { session: hit.session.clone() }));
        app.asked_hit = Some(hit);
    }
}

/// Shows something of the open session.
pub fn show(app: &mut App, hit: &Hit) {
    let Some(open) = app.open.as_ref() else { return };
    let session = &open.session;
    let factor = match hit.key.kind {
        Kind::Action => {
            app.room = Room::Plan;
            app.plan.action = Some(hit.key.id.clone());
            app.form = Some(Form::new(About::Action(hit.key.id.clone())));
            return;
        }
        Kind::Evidence => {
            app.form = Some(Form::new(About::Evidence(hit.key.id.clone())));
            return;
        }
        Kind::News => {
            let action = session.news.get(&hit.key.id).map(|news| news.action.clone());
            app.room = Room::Plan;
            app.plan.action.clone_from(&action);
            app.form = action.map(|id| Form::new(About::Action(id)));
            return;
        }
        Kind::Standing => {
            app.room = Room::Close;
            return;
        }
        Kind::About | Kind::Sitting | Kind::Party | Kind::Presence => {
            app.form = Some(Form::new(About::SetUp));
            return;
        }
        Kind::Finding | Kind::Voices | Kind::Timebox | Kind::Then | Kind::PeerFinding => Some(hit.key.id.clone()),
        Kind::Earlier => session.earlier.get(&hit.key.id).and_then(|earlier| earlier.factor.clone()),
        Kind::Recommendation => {
            app.form = Some(Form::new(About::Advice(hit.key.id.clone())));
            return;
        }
        Kind::Interview => {
            app.form = Some(Form::new(About::Interview(hit.key.id.clone())));
            return;
        }
        Kind::Context => session.contexts.get(&hit.key.id).and_then(|context| context.factor.clone()),
        Kind::Indicator => {
            app.form = Some(Form::new(About::Indicator(hit.key.id.clone())));
            return;
        }
        Kind::Reading => {
            app.form = Some(Form::new(About::Reading(hit.key.id.clone())));
            return;
        }
        Kind::Article => {
            app.form = Some(Form::new(About::Article(hit.key.id.clone())));
            return;
        }
        Kind::Sheet => session.sheets.get(&hit.key.id).map(|sheet| sheet.factor.clone()),
        Kind::Voice => session.individual.get(&hit.key.id).map(|voice| voice.factor.clone()),
        Kind::Look => hit.key.id.as_str().split('/').next().map(Id::from),
        Kind::Note => session.notes.get(&hit.key.id).map(|note| note.factor.clone()),
        Kind::Parked => {
            app.form = Some(Form::new(About::Parked(hit.key.id.clone())));
            return;
        }
        Kind::Decision => {
            app.form = Some(Form::new(About::Decision(hit.key.id.clone())));
            return;
        }
        Kind::Support => session.supports.get(&hit.key.id).and_then(|support| support.target.as_str().split('/').next().map(Id::from)),
    };
    let place = factor.and_then(|factor| session.about.scope.iter().position(|id| *id == factor));
    match place {
        Some(at) => go_to(app, at),
        None => app.banner = Some(Failure::new("found-out-of-scope")),
    }
}
