//! What the room decides about an action of an earlier session stands in that session too, in the same
//! transaction: else the list of all actions would count it twice. It follows as a step of its own, of nobody's
//! seat, whose id is that of the step it follows with an ending: so taking one back takes back the other.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;

use super::{
    commit::alter,
    log, rows, shelf,
    trouble::{Outcome, Trouble},
};
use crate::{
    session::{Action, Change, Earlier, Fate, Id, Key, Kind, NOBODY, News, Record, Role, SessionId, Step, onward::settled, rank},
    time::Date,
    words::Phrase,
};

/// The ending of a following step's id.
const ENDING: &str = "-there";

/// An action of an earlier session that follows a step.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// The earlier session.
    pub session: SessionId,
    /// What was decided here before this step.
    pub was: Option<Fate>,
    /// The action as it was left there, with what is decided now.
    pub earlier: Earlier,
    /// The news of it, in words.
    pub news: String,
    /// Their id.
    pub news_id: Id,
    /// The day.
    pub today: Date,
}

/// Has the other session follow a step that has not been appended yet; the step says then what came of that.
pub(super) fn follow(conn: &Connection, step: Step, beside: Option<&Beside>) -> Outcome<Step> {
    if step.changes.is_empty() {
        return Ok(step);
    }
    let Some(beside) = beside else { return follow_back(conn, step) };
    let there = match standing(conn, &beside.session)? {
        Some(false) => decide(conn, &step, beside)?,
        Some(true) => "earlier-there-trash",
        None => "earlier-there-none",
    };
    Ok(Step { what: step.what.clone().with("there", json!({ "key": there })), ..step })
}

/// Whether a session is in the trash; none when it is not here at all.
fn standing(conn: &Connection, session: &SessionId) -> Outcome<Option<bool>> {
    let mut trashed = conn.prepare_cached("SELECT trashed IS NOT NULL FROM shelf WHERE id = ?")?;
    Ok(trashed.query_row([session.as_str()], |row| row.get(0)).optional()?)
}

fn decide(conn: &Connection, step: &Step, beside: &Beside) -> Outcome<&'static str> {
    let key = Key::new(Kind::Action, beside.earlier.id.clone());
    let stored = rows::get(conn, &beside.session, &key)?;
    let Some(Record::Action(stored)) = stored.map(|fields| rows::record(&key, &fields)).transpose()? else {
        return Ok("earlier-there-gone");
    };
    let Some(action) = settled(&stored, beside.was, &beside.earlier, beside.today) else { return Ok("earlier-there-closed") };
    let last: Option<String> =
        conn.prepare_cached("SELECT max(rank) FROM news WHERE session = ?")?.query_row([beside.session.as_str()], |row| row.get(0))?;
    let news = News {
        id: beside.news_id.clone(),
        rank: rank::after(last.as_deref()),
        action: action.id.clone(),
        date: Some(beside.today),
        text: beside.news.clone(),
        status: action.status,
        ..News::default()
    };
    let what = Phrase::new("step-earlier-there").with("number", action.number).with("text", action.title.clone());
    let what = what.with("status", json!({ "key": format!("status-{}", action.status.word()) }));
    let altered = Change::between(Some(&Record::Action(Action::clone(&stored))), Some(&Record::Action(action)));
    append(conn, &beside.session, step, what, altered.into_iter().chain([Change::put(news)]), Role::Does)?;
    Ok("earlier-there-noted")
}

/// Writes the following step; its changes are put onto what is stored.
fn append(
    conn: &Connection,
    session: &SessionId,
    step: &Step,
    what: Phrase,
    changes: impl Iterator<Item = Change>,
    role: Role,
) -> Outcome<()> {
    let mut taken = Vec::new();
    for change in changes {
        taken.extend(alter(conn, session, &change)?);
    }
    let follows = Step { id: format!("{}{ENDING}", step.id), seat: NOBODY, at: step.at, what, role, changes: taken };
    let n = log::append(conn, session, &follows)?;
    let altered: Vec<Kind> = follows.changes.iter().map(|change| change.key.kind).collect();
    shelf::update(conn, session, n, step.at, &altered)?;
    Ok(())
}

/// A step that takes another one back, or does it again: what followed that one follows this one. Where it stands
/// otherwise there by now, it is left alone, and the step says so.
fn follow_back(conn: &Connection, step: Step) -> Outcome<Step> {
    let (Role::Undoes(of) | Role::Redoes(of)) = &step.role else { return Ok(step) };
    let followed = format!("{of}{ENDING}");
    let mut whose = conn.prepare_cached("SELECT session FROM step WHERE id = ?")?;
    let session: Option<String> = whose.query_row(params![followed], |row| row.get(0)).optional()?;
    let Some(session) = session.map(SessionId::from) else { return Ok(step) };
    let Some(entry) = log::step(conn, &session, &followed)?.filter(|entry| entry.is_readable) else { return Ok(step) };
    let inverse = entry.logged.step.inverse();
    conn.execute_batch("SAVEPOINT beside")?;
    let role = if matches!(step.role, Role::Undoes(_)) { Role::Undoes(followed) } else { Role::Redoes(followed) };
    let what = Phrase::new(&step.what.key).with("what", serde_json::to_value(&entry.logged.step.what).unwrap_or_default());
    match append(conn, &session, &step, what, inverse.into_iter(), role) {
        Ok(()) => {
            conn.execute_batch("RELEASE beside")?;
            Ok(step)
        }
        Err(Trouble::Conflict(_)) => {
            conn.execute_batch("ROLLBACK TO beside; RELEASE beside")?;
            let key = format!("{}-here", step.what.key);
            Ok(Step { what: Phrase { key, ..step.what.clone() }, ..step })
        }
        Err(trouble) => Err(trouble),
    }
}
