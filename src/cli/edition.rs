//! Moving a session to another edition of its benchmark: shown, asked about, then done as one step.

use super::{
    Desk, content,
    keep::is_yes,
    said::{self, Said},
    sessions,
};
use crate::{
    failure::Failure,
    session::{Role, State, Step, edition::move_to as moved_to},
    store::Commit,
    time::{Ids, RandomIds},
    words::Phrase,
};

/// Moves a session.
pub fn move_to(desk: &Desk, session: &str, to: &str, is_agreed: bool) -> Result<Said, Failure> {
    let words = &desk.words;
    let mut store = sessions::existing(desk)?;
    let id = sessions::found(desk, &store, session)?;
    let opened = store.open_session(&id).map_err(|failure| desk.place.located(failure))?;
    let new = content::find(desk, Some(to))?;
    if opened.session.about.state == State::Final {
        return Err(Failure::new("edition-session-final").with("version", opened.session.about.version));
    }
    let moved = moved_to(&opened.session, &opened.benchmark, &new)?;
    let told = moved.told(&opened.session, &opened.benchmark, words).join("\n") + "\n";
    if !is_agreed {
        if !said::can_ask() {
            return Ok(Said::text(&told).aside(&Failure::new("edition-needs-yes").tell(words)).exit(2));
        }
        said::aside(&told);
        if !is_yes(words, &said::ask(&words.say("edition-sure"))) {
            return Ok(Said::text(&words.say("edition-not")));
        }
    }
    let what = Phrase::new("step-edition").with("edition", new.edition.as_str());
    let at = desk.now.at();
    let changes = moved.changes(&opened.session);
    let step = Step { id: RandomIds.next(at), seat: store.seat(), at, what, role: Role::Does, changes };
    let benchmark = Some(Box::new(moved.benchmark));
    let commit = Commit { session: id, step, seen: opened.seen, settles: vec![], benchmark, lineage: vec![] };
    store.commit(commit).map_err(|refused| refused.failure)?;
    let done = words.with("edition-moved", &[("edition", new.edition.as_str().into())]);
    Ok(if is_agreed { Said::text(&format!("{told}{done}")) } else { Said::text(&done) })
}
