//! What was said becomes something to do, and back: a note, a parked item or a decision is turned into an
//! action that remembers where it came from, and an action into one of the three.

use super::{
    App, Over, Room, Stage,
    choice::Choice,
    form::{About, Form},
    gesture::{Desk, Gesture, nested},
    over::Pick,
    plan,
    target::{Target, gone},
};
use crate::{
    failure::Failure,
    session::{Action, Decision, Id, Key, Kind, Note, Parked, Record, Session, next_rank},
    text::{block, one_line, shorten},
    words::Phrase,
};

/// A title made of what was said takes so many cells at the most; all of it stays in what it was made of.
const TITLE: usize = 100;

/// On the walk: the note on the question at hand becomes an action; of several one is picked first.
pub fn from_walk(app: &mut App) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(factor) = open.factor_id() else { return };
    let notes: Vec<Id> = open.session.notes_here(&factor, open.question_id().as_ref()).into_iter().map(|note| note.id.clone()).collect();
    match notes.as_slice() {
        [] => app.flash = Some(Phrase::new("flash-no-note")),
        [one] => into_action(app, &Key::new(Kind::Note, one.clone())),
        _ => app.over = Some(Over::Notes { notes, at: 0, becomes_action: true }),
    }
}

/// Opens the action line with what was said; what has become an action already is opened as that.
pub fn into_action(app: &mut App, source: &Key) {
    let Some(record) = app.open.as_ref().and_then(|open| open.session.get(source)) else { return };
    let (factor, question) = match record {
        Record::Note(note) => (Some(note.factor), note.question),
        Record::Parked(parked) => (parked.factor, parked.question),
        Record::Decision(decision) => (decision.factor, decision.question),
        Record::Recommendation(advice) => (advice.factor, None),
        _ => return,
    };
    // A note or a recommendation may hold two things to do; a parked item is settled by one.
    let became = app
        .open
        .as_ref()
        .filter(|_| !matches!(source.kind, Kind::Note | Kind::Recommendation))
        .and_then(|open| open.session.became(source));
    if let Some(id) = became.map(|action| action.id.clone()) {
        app.form = Some(Form::new(About::Action(id)));
        return;
    }
    app.type_into(Target::NewAction {
        factor,
        question,
        example: None,
        kind: None,
        source: Some(source.to_string().into()),
        practice: None,
    });
}

/// What an action line opens with: the text that it is made of, in one line.
#[must_use]
pub fn proposed(session: &Session, source: &Id) -> String {
    let said = match session.get(&key_of(source)) {
        Some(Record::Note(note)) => note.text,
        Some(Record::Parked(parked)) => parked.text,
        Some(Record::Decision(decision)) => decision.text,
        Some(Record::Recommendation(advice)) => advice.text,
        _ => String::new(),
    };
    shorten(&one_line(&said), TITLE)
}

/// Where what an action is made of is kept.
#[must_use]
pub fn key_of(source: &Id) -> Key {
    let of = Action { came_from: Some(source.clone()), ..Action::default() };
    of.source().unwrap_or(Key::new(Kind::Note, ""))
}

/// Turns an action back into what it was made of, while that is still there; else into what is chosen.
pub fn back(app: &mut App, action: &Id) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(found) = open.session.actions.get(action) else { return };
    let number = found.number;
    if let Some(source) = open.session.source_of(found).map(|record| record.key()) {
        let id = action.clone();
        app.gesture(|desk| {
            let what = Phrase::new("step-turned-back").with("number", number).with("becomes", nested(word(source.kind)));
            Ok(Gesture { changes: desk.session.without(&Key::new(Kind::Action, id)), ..Gesture::new(what) })
        });
        if app.saving.is_some() {
            let told = Phrase::new("flash-turned-back").with("number", number).with("becomes", nested(word(source.kind)));
            app.flash = Some(told);
        }
        return;
    }
    app.over = Some(Over::Pick(Pick { title: "pick-turn-back", choice: Choice::TurnBack(action.clone()), at: 0 }));
}

/// What an action may become: a note only where there is a key factor that it can stand under.
#[must_use]
pub fn kinds(session: &Session, action: &Id) -> Vec<Kind> {
    let has_factor = session.actions.get(action).is_some_and(|action| action.factor.is_some());
    let note = has_factor.then_some(Kind::Note);
    note.into_iter().chain([Kind::Parked, Kind::Decision]).collect()
}

/// The action goes, and what it said stands as something else at the same place of the walk.
///
/// # Errors
/// It is gone already.
pub fn becomes(action: &Id, option: usize, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let session = desk.session;
    let found = session.actions.get(action).ok_or_else(gone)?;
    let kind = kinds(session, action).get(option).copied().ok_or_else(gone)?;
    let what =
        Phrase::new("step-turned-into").with("number", found.number).with("text", found.title.clone()).with("becomes", nested(word(kind)));
    let gesture = Gesture { changes: session.without(&Key::new(Kind::Action, action.clone())), ..Gesture::new(what) };
    let (id, factor, question) = (desk.id(), found.factor.clone(), found.question.clone());
    Ok(match (kind, factor) {
        (Kind::Note, Some(factor)) => {
            let text = block(&format!("{}\n{}", found.title, found.detail));
            gesture.puts(Note { id, rank: next_rank(&session.notes), factor, question, text })
        }
        (Kind::Decision, factor) => {
            let rank = next_rank(&session.decisions);
            gesture.puts(Decision { id, rank, text: found.title.clone(), factor, question, ..Decision::default() })
        }
        (_, factor) => {
            let rank = next_rank(&session.parked);
            gesture.puts(Parked { id, rank, text: found.title.clone(), factor, question, ..Parked::default() })
        }
    })
}

/// The word for what an action becomes.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Note => "record-note",
        Kind::Decision => "record-decision",
        Kind::Recommendation => "record-recommendation",
        _ => "record-parked",
    }
}

/// What `z` and `y` are about: the record of the form that is open, else what is selected in the room.
#[must_use]
pub fn subject(app: &App) -> Option<Key> {
    let open = app.open.as_ref()?;
    if let Some(form) = &app.form {
        return form.about.key();
    }
    match (&app.stage, app.room) {
        (None, Room::Plan) => plan::selected(app).map(|action| Key::new(Kind::Action, action.id.clone())),
        (None | Some(Stage::Focus), Room::Walk) => {
            let question = open.question_id().map(|question| Key::new(Kind::Look, question));
            question.or_else(|| open.factor_id().map(|factor| Key::new(Kind::Finding, factor)))
        }
        _ => None,
    }
}
