//! What is said of an action after it was caught, what the room lets stand, and who takes over.

use super::gone;
use crate::{
    app::gesture::{Desk, Gesture},
    failure::Failure,
    session::{Action, Id, News, Session, Standing, next_rank, rank},
    text::one_line,
    time::Date,
    words::{Phrase, Words},
};

/// What was said of an action on a day: all that is said of it on that day is one piece of news.
#[must_use]
pub fn on(session: &Session, action: &Id, day: Date) -> Option<News> {
    session.news_of(action).filter(|news| news.date == Some(day)).last().cloned()
}

/// The last thing said of an action, with its day.
#[must_use]
pub fn last_told(session: &Session, action: &Id, words: &Words) -> Option<String> {
    let news = session.news_of(action).filter(|news| !news.text.trim().is_empty()).last()?;
    let Some(date) = news.date else { return Some(news.text.clone()) };
    Some(words.with("news-on", &[("date", words.long_date(date).into()), ("text", news.text.as_str().into())]))
}

/// The news of today, to be altered; new ones where nothing was said today.
fn begun(action: &Action, desk: &mut Desk<'_>) -> News {
    let today = desk.now.today();
    on(desk.session, &action.id, today).unwrap_or_else(|| News {
        id: desk.id(),
        rank: next_rank(&desk.session.news),
        action: action.id.clone(),
        date: Some(today),
        status: action.status,
        ..News::default()
    })
}

/// What telling news alters.
///
/// # Errors
/// The action is gone.
pub fn told(action: &Id, news: Option<&Id>, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let action = desk.session.actions.get(action).cloned().ok_or_else(gone)?;
    let text = one_line(text);
    let given = news.and_then(|id| desk.session.news.get(id)).cloned();
    let is_new = given.is_none();
    let mut news = match given {
        Some(news) => news,
        None if text.is_empty() => return Ok(Gesture::new(Phrase::new("step-nothing"))),
        None => begun(&action, desk),
    };
    if is_new && !news.text.is_empty() {
        // Something else was said today already: this stands beside it.
        news = News { id: desk.id(), rank: next_rank(&desk.session.news), text: String::new(), due_was: None, due: None, ..news };
    }
    news.text.clone_from(&text);
    let what = Phrase::new("step-news").with("number", action.number).with("text", text);
    let key = crate::session::Key::new(crate::session::Kind::News, news.id.clone());
    Ok(Gesture { made: Some(key), ..Gesture::new(what) }.sets(desk.session, news))
}

/// What moving the date of an action alters: the old date is kept with the news.
///
/// # Errors
/// A date that is not understood; the action is gone.
pub fn moved(action: &Id, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let mut action = desk.session.actions.get(action).cloned().ok_or_else(gone)?;
    let due = desk.date(text)?;
    if due.is_none() || due == action.due {
        return Ok(Gesture::new(Phrase::new("step-nothing")));
    }
    let mut news = begun(&action, desk);
    // Moved twice on a day: the date it had before that day is the one that counts.
    news.due_was = if news.due.is_some() { news.due_was } else { action.due };
    news.due = due;
    action.due = due;
    let date = due.map(|due| desk.words.long_date(due)).unwrap_or_default();
    let what = Phrase::new("step-moved").with("number", action.number).with("date", date).with("text", action.title.clone());
    Ok(Gesture::new(what).sets(desk.session, action).sets(desk.session, news))
}

/// The news of today that actions stand otherwise.
#[derive(Debug, Default)]
pub struct NewsOfToday {
    /// The rank of the last one that is new: each stands behind it.
    last: Option<String>,
}

impl NewsOfToday {
    /// The news that an action stands as it now does.
    pub fn of(&mut self, action: &Action, desk: &mut Desk<'_>) -> News {
        let mut news = begun(action, desk);
        if !desk.session.news.contains_key(&news.id) {
            if let Some(last) = &self.last {
                news.rank = rank::after(Some(last));
            }
            self.last = Some(news.rank.clone());
        }
        news.status = action.status;
        news
    }
}

/// The open actions of a lead, or those that nobody leads.
pub fn carried_by<'a>(session: &'a Session, lead: Option<&'a Id>) -> impl Iterator<Item = &'a Action> {
    session.actions_in_order().filter(move |action| action.status.is_open() && action.lead.as_ref() == lead)
}

/// What handing all open actions of a lead to another alters. Whoever takes over is to be asked.
pub fn handed_over(from: Option<&Id>, text: &str, desk: &mut Desk<'_>) -> Gesture {
    let actions: Vec<Action> = carried_by(desk.session, from).cloned().collect();
    let what = Phrase::new(if from.is_some() { "step-handed-over" } else { "step-taken-over" })
        .with("count", actions.len())
        .with("from", desk.session.name(from).unwrap_or_default())
        .with("to", one_line(text));
    let mut gesture = Gesture::new(what);
    let Some(to) = desk.party(text, &mut gesture).filter(|to| Some(to) != from) else {
        return Gesture::new(Phrase::new("step-nothing"));
    };
    hands_over(actions, &to, gesture, desk)
}

/// The open ones among these actions.
pub fn open_among<'a>(session: &'a Session, ids: &'a [Id]) -> impl Iterator<Item = &'a Action> {
    ids.iter().filter_map(|id| session.actions.get(id)).filter(|action| action.status.is_open())
}

/// What handing several open actions to a lead alters, whoever led them; those that are the lead's already stay as they are.
pub fn several_handed_over(ids: &[Id], text: &str, desk: &mut Desk<'_>) -> Gesture {
    let nothing = || Gesture::new(Phrase::new("step-nothing"));
    let mut gesture = nothing();
    let Some(to) = desk.party(text, &mut gesture) else { return nothing() };
    let actions: Vec<Action> = open_among(desk.session, ids).filter(|action| action.lead.as_ref() != Some(&to)).cloned().collect();
    if actions.is_empty() {
        return nothing();
    }
    gesture.what = Phrase::new("step-handed-several").with("count", actions.len()).with("to", one_line(text));
    hands_over(actions, &to, gesture, desk)
}

/// Gives actions to a lead, who is to be asked.
fn hands_over(actions: Vec<Action>, to: &Id, mut gesture: Gesture, desk: &Desk<'_>) -> Gesture {
    for mut action in actions {
        action.lead = Some(to.clone());
        action.said_yes = false;
        action.supporting.retain(|id| id != to);
        gesture = gesture.sets(desk.session, action);
    }
    gesture
}

/// What letting a fault of the plan stand alters.
pub fn let_stand(fault: &Id, text: &str, desk: &Desk<'_>) -> Gesture {
    Gesture::new(Phrase::new("step-let-stand").with("text", one_line(text)))
        .sets(desk.session, Standing { id: fault.clone(), why: one_line(text), stands: true })
}
