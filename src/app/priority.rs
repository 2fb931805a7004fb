//! What is done to one action or to all that are marked: kept on the shortlist, placed, given dots,
//! merged and taken apart, taken out. Each is one gesture.

use serde_json::Value;

use super::{
    gesture::{Desk, Gesture, nested},
    target::{gone, news},
};
use crate::{
    failure::Failure,
    session::{
        Action, Id, Key, Kind, Rag, Record, Session, Status,
        priority::{Taken, Way},
    },
    words::Phrase,
};

/// The numbers of many actions are told in so many letters.
const NUMBERS: usize = 60;

/// Keeps actions on the shortlist; when all of them are kept, drops them.
///
/// # Errors
/// When they are gone.
pub fn shortlist(ids: &[Id], desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let actions = found(ids, desk.session)?;
    let keeps = actions.iter().any(|action| !action.shortlisted);
    let changed: Vec<Action> = actions.into_iter().filter(|action| action.shortlisted != keeps).collect();
    let what = told(
        if keeps { "step-kept" } else { "step-not-kept" },
        if keeps { "step-kept-several" } else { "step-not-kept-several" },
        &changed,
    );
    Ok(sets(what, desk.session, changed.into_iter().map(|action| Action { shortlisted: keeps, ..action })))
}

/// Gives actions the same status. How each stands from today on is news of today, wherever it is said.
///
/// # Errors
/// When they are gone.
pub fn statuses(ids: &[Id], status: Status, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let actions = found(ids, desk.session)?;
    let what = told("step-status", "step-status-several", &actions).with("status", nested(&format!("status-{}", status.word())));
    let today = desk.now.today();
    let mut news = news::NewsOfToday::default();
    let mut gesture = Gesture::new(what);
    for mut action in actions {
        let was = action.status;
        action.stand(status, today);
        if was != status {
            gesture = gesture.sets(desk.session, news.of(&action, desk));
        }
        gesture = gesture.sets(desk.session, action);
    }
    Ok(gesture)
}

/// Says of actions how sure it is that they come in time; none takes it back.
///
/// # Errors
/// When they are gone.
pub fn rags(ids: &[Id], rag: Option<Rag>, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let actions = found(ids, desk.session)?;
    let what = match rag {
        Some(rag) => told("step-rag", "step-rag-several", &actions).with("rag", nested(&format!("rag-{}", rag.word()))),
        None => told("step-no-rag", "step-no-rag-several", &actions),
    };
    Ok(sets(what, desk.session, actions.into_iter().map(|action| Action { rag, ..action })))
}

/// Says of actions when they are looked at again; an empty text takes it back.
///
/// # Errors
/// A date that is not understood; actions that are gone.
pub fn reviews(ids: &[Id], text: &str, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let next_review = desk.date(text)?;
    let actions = found(ids, desk.session)?;
    let what = match next_review {
        Some(date) => told("step-reviewed", "step-reviewed-several", &actions).with("date", desk.words.long_date(date)),
        None => told("step-not-reviewed", "step-not-reviewed-several", &actions),
    };
    Ok(sets(what, desk.session, actions.into_iter().map(|action| Action { next_review, ..action })))
}

/// Says why actions are on hold or dropped.
///
/// # Errors
/// When they are gone.
pub fn because(ids: &[Id], text: &str, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let actions = found(ids, desk.session)?;
    let because = crate::text::one_line(text);
    let what = told("step-because", "step-because-several", &actions).with("why", because.clone());
    Ok(sets(what, desk.session, actions.into_iter().map(|action| Action { because: because.clone(), ..action })))
}

/// Says on which day an action was done, and so that it is done; an empty text takes the day back.
///
/// # Errors
/// A date that is not understood or has not come yet; an action that is gone.
pub fn completed(mut action: Action, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let was = action.status;
    let date = desk.past_date(text)?;
    if date.is_some_and(|date| date > desk.now.today()) {
        return Err(Failure::new("done-in-future").with("date", date.map(|date| desk.words.long_date(date)).unwrap_or_default()));
    }
    let what = match date {
        Some(date) => {
            action.stand(Status::Done, date);
            let date = desk.words.long_date(date);
            told("step-completed", "step-completed", std::slice::from_ref(&action)).with("date", date)
        }
        None => told("step-completed-none", "step-completed-none", std::slice::from_ref(&action)),
    };
    action.completed = date;
    let news = (action.status != was).then(|| news::NewsOfToday::default().of(&action, desk));
    let gesture = Gesture::new(what).sets(desk.session, action);
    Ok(match news {
        Some(news) => gesture.sets(desk.session, news),
        None => gesture,
    })
}

/// Takes actions out, with those that are part of them and with their news.
///
/// # Errors
/// When they are gone.
pub fn remove(ids: &[Id], desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let session = desk.session;
    let actions = found(ids, session)?;
    let mut gesture = Gesture::new(told("step-removed-action", "step-removed-several", &actions));
    let mut all: Vec<Action> = Vec::new();
    for action in actions {
        let parts: Vec<Action> = session.merged_into(&action.id).cloned().collect();
        all.extend(std::iter::once(action).chain(parts).filter(|one| !all.iter().any(|other| other.id == one.id)).collect::<Vec<_>>());
    }
    for news in session.news.values().filter(|news| all.iter().any(|action| action.id == news.action)) {
        gesture = gesture.removes(news.clone());
    }
    Ok(all.into_iter().fold(gesture, |gesture, action| gesture.removes(Record::Action(action))))
}

/// Merges actions into one of them.
///
/// # Errors
/// When there is nothing left to merge.
pub fn merge(kept: &Id, others: &[Id], desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let merged = desk.session.merged(kept, others, desk.now.today()).ok_or_else(gone)?;
    let number = merged.actions.first().map(|one| one.number);
    let key = if merged.taken.is_empty() { "step-merged" } else { "step-merged-taken" };
    let mut what = Phrase::new(key).with("numbers", numbers(&merged.numbers)).with("number", number);
    if let Some(taken) = told_in_row(&merged.taken.iter().map(|taken| nested(word_of(*taken))).collect::<Vec<_>>()) {
        what = what.with("taken", taken);
    }
    Ok(sets(what, desk.session, merged.actions))
}

/// Takes an action apart again that brings others together.
///
/// # Errors
/// When it brings nothing together any more.
pub fn apart(kept: &Id, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let actions = desk.session.apart(kept);
    let (one, parts) = actions.split_first().ok_or_else(gone)?;
    let freed: Vec<u32> = parts.iter().map(|part| part.number).collect();
    let what = Phrase::new("step-apart").with("numbers", numbers(&freed)).with("number", one.number);
    Ok(sets(what, desk.session, actions))
}

/// Moves an action in the field of impact and effort.
///
/// # Errors
/// When it is gone.
pub fn place(id: &Id, way: Way, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let action = desk.session.actions.get(id).ok_or_else(gone)?.moved(way);
    let mut what = Phrase::new("step-placed").with("number", action.number).with("text", action.title.clone());
    if let Some((impact, effort)) = action.place() {
        what = what.with("impact", nested(&format!("level-{}", impact.word()))).with("effort", nested(&format!("level-{}", effort.word())));
    }
    Ok(sets(what, desk.session, [action]))
}

/// Puts so many dots on an action.
///
/// # Errors
/// When it is gone.
pub fn dots(id: &Id, dots: u32, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let action = desk.session.actions.get(id).cloned().ok_or_else(gone)?;
    let what = Phrase::new("step-dots").with("number", action.number).with("text", action.title.clone()).with("count", dots);
    Ok(sets(what, desk.session, [Action { dots, ..action }]))
}

fn found(ids: &[Id], session: &Session) -> Result<Vec<Action>, Failure> {
    let actions: Vec<Action> = session.actions_in_order().filter(|action| ids.contains(&action.id)).cloned().collect();
    if actions.is_empty() { Err(gone()) } else { Ok(actions) }
}

fn sets(what: Phrase, session: &Session, actions: impl IntoIterator<Item = Action>) -> Gesture {
    actions.into_iter().fold(Gesture::new(what), |gesture, action| gesture.sets(session, action))
}

/// One action by number and title, several by their numbers.
fn told(one: &str, several: &str, actions: &[Action]) -> Phrase {
    match actions {
        [only] => Phrase::new(one).with("number", only.number).with("text", only.title.clone()),
        _ => {
            let all: Vec<u32> = actions.iter().map(|action| action.number).collect();
            Phrase::new(several).with("count", all.len()).with("numbers", numbers(&all))
        }
    }
}

/// `A3, A7`; of very many the first ones, each of them whole.
#[must_use]
pub fn numbers(numbers: &[u32]) -> String {
    let letter = Kind::Action.letter().map(String::from).unwrap_or_default();
    let mut all = String::new();
    for number in numbers {
        let next = format!("{letter}{number}");
        if all.len() + next.len() > NUMBERS {
            return format!("{all}, ...");
        }
        all = if all.is_empty() { next } else { format!("{all}, {next}") };
    }
    all
}

/// Messages in a row, as one argument of another message. Halved, because few may lie within each other.
fn told_in_row(parts: &[Value]) -> Option<Value> {
    match parts {
        [] => None,
        [only] => Some(only.clone()),
        _ => {
            let (head, last) = parts.split_at(parts.len() / 2);
            let row = Phrase::new("list-comma").with("head", told_in_row(head)?).with("last", told_in_row(last)?);
            serde_json::to_value(row).ok()
        }
    }
}

fn word_of(taken: Taken) -> &'static str {
    match taken {
        Taken::Lead => "taken-lead",
        Taken::Due => "taken-due",
        Taken::Measure => "taken-measure",
        Taken::Factor => "taken-factor",
        Taken::Question => "taken-question",
        Taken::Example => "taken-example",
        Taken::Detail => "taken-detail",
        Taken::Resources => "taken-resources",
        Taken::Supporting => "taken-supporting",
        Taken::Place => "taken-place",
        Taken::Shortlist => "taken-shortlist",
        Taken::Dots => "taken-dots",
    }
}

/// Takes out an action that a form is about, or one found by search.
///
/// # Errors
/// When it is gone.
pub fn remove_one(key: &Key, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let action = desk.session.actions.get(&key.id).ok_or_else(gone)?;
    if action.is_merged() {
        return Ok(Gesture::new(told("step-removed-action", "step-removed-several", std::slice::from_ref(action))).removes(action.clone()));
    }
    remove(std::slice::from_ref(&key.id), desk)
}
