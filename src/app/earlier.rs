//! The open actions of the earlier session, one large at a time: each is gone on with here, is done, or is dropped
//! with a reason. Where the earlier session is in the same file, its action follows in the same step.

use super::{
    App, Stage,
    command::commands,
    gesture::{Desk, Gesture, nested},
    saving::Then,
    target::{Target, gone},
};
use crate::{
    failure::Failure,
    session::{Earlier, Fate, Id, Key, Kind, Session, Step, next_rank},
    store::Beside,
    words::Phrase,
};

commands! {
    /// What can be done with them.
    Do {
        Begin = "do-earlier-actions",
        Carry = "do-fate-carried",
        Done = "do-fate-done",
        Drop = "do-fate-dropped",
        Open = "do-fate-open",
        Next = "do-next-action",
        Previous = "do-previous-action",
    }
}

/// How far the room has come with them; behind the last one stands what came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EarlierRound {
    /// The place of the one that is shown.
    pub at: usize,
}

impl EarlierRound {
    /// The action that is shown; none behind the last one.
    #[must_use]
    pub fn shown<'a>(&self, session: &'a Session) -> Option<&'a Earlier> {
        session.earlier_open().get(self.at).copied()
    }
}

/// Goes to an open action of the earlier session.
pub fn go_to(app: &mut App, id: Option<&Id>) {
    let Some(open) = app.open.as_ref() else { return };
    let all = open.session.earlier_open();
    if all.is_empty() {
        app.flash = Some(Phrase::new("flash-no-earlier"));
        return;
    }
    let wanted = |earlier: &&Earlier| id.map_or(earlier.fate.is_none(), |id| earlier.id == *id);
    let at = all.iter().position(wanted).unwrap_or(0);
    app.form = None;
    app.stage = Some(Stage::Earlier(EarlierRound { at }));
}

/// Whether a command can be done: behind the last action there is none to decide about.
#[must_use]
pub fn is_open(app: &App, does: Do) -> bool {
    let (Some(open), Some(Stage::Earlier(round))) = (app.open.as_ref(), app.stage.as_ref()) else { return does == Do::Begin };
    let shown = round.shown(&open.session);
    match does {
        Do::Open => shown.is_some_and(|earlier| earlier.fate.is_some()),
        Do::Carry | Do::Done | Do::Drop | Do::Next => shown.is_some(),
        Do::Begin => true,
        Do::Previous => round.at > 0,
    }
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    if does == Do::Begin {
        return go_to(app, None);
    }
    let (Some(open), Some(Stage::Earlier(round))) = (app.open.as_ref(), app.stage.as_mut()) else { return };
    let last = open.session.earlier_open().len();
    let shown = round.shown(&open.session).map(|earlier| earlier.id.clone());
    match (does, shown) {
        (Do::Next, _) => round.at = (round.at + 1).min(last),
        (Do::Previous, _) => round.at = round.at.saturating_sub(1),
        (Do::Carry, Some(id)) => decide(app, &id, Some(Fate::Carried)),
        (Do::Done, Some(id)) => decide(app, &id, Some(Fate::Done)),
        (Do::Open, Some(id)) => decide(app, &id, None),
        (Do::Drop, Some(earlier)) => app.type_into(Target::EarlierWhy { earlier }),
        (Do::Begin | Do::Carry | Do::Done | Do::Open | Do::Drop, _) => {}
    }
    app.moved();
}

fn decide(app: &mut App, id: &Id, fate: Option<Fate>) {
    app.gesture_and(vec![], Then::Say, |desk| decides(id, fate, "", desk));
}

/// What came of a decision in the earlier session.
pub(super) fn there(step: &Step) -> Option<Phrase> {
    serde_json::from_value(step.what.with.get("there")?.clone()).ok()
}

/// What deciding about an action of the earlier session alters: here, and in that session.
///
/// # Errors
/// It is gone; it is dropped, and nobody says why.
pub fn decides(id: &Id, fate: Option<Fate>, why: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let session = desk.session;
    let stored = session.earlier.get(id).cloned().ok_or_else(gone)?;
    if fate == Some(Fate::Dropped) && why.is_empty() {
        return Err(Failure::new("earlier-needs-why"));
    }
    let was = stored.fate;
    let earlier = Earlier { fate, why: why.to_owned(), ..stored };
    let word = fate.map_or_else(|| nested("fate-open"), |fate| nested(&format!("fate-{}", fate.word())));
    let what = Phrase::new("step-earlier").with("number", earlier.number).with("text", earlier.title.clone()).with("fate", word);
    let what = what.with("there", nested("earlier-there-none"));
    let mut gesture = Gesture::new(what).sets(session, earlier.clone());
    if gesture.changes.is_empty() {
        return Ok(gesture);
    }
    let here = Key::new(Kind::Action, id.clone());
    match (fate, session.actions.contains_key(id)) {
        (Some(Fate::Carried), false) => gesture = gesture.puts(earlier.carried(desk.benchmark, next_rank(&session.actions))),
        (Some(Fate::Carried), true) | (_, false) => {}
        (_, true) => gesture.changes.extend(session.without(&here)),
    }
    if let Some(base) = &session.about.base {
        let title = [("title", session.about.title.as_str().into())];
        let own = desk.own_words();
        let words = own.as_ref().unwrap_or(desk.words);
        let news = match fate {
            Some(Fate::Carried) => words.with("earlier-news-carried", &title),
            Some(Fate::Done) => words.with("earlier-news-done", &title),
            Some(Fate::Dropped) => words.with("earlier-news-dropped", &title),
            None => words.with("earlier-news-open", &title),
        };
        let today = desk.now.today();
        gesture.beside = Some(Box::new(Beside { session: base.clone(), was, earlier, news, news_id: desk.id(), today }));
    }
    Ok(gesture)
}
