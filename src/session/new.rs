//! How a session begins: its own facts and a first sitting, in one step. Everything can be left for later.

use super::{About, Change, Id, Key, Purpose, Role, Seat, SessionId, Sitting, Step, rank};
use crate::{
    benchmark::Benchmark,
    text,
    time::{Ids, Now},
    words::Phrase,
};

/// What is known of a session before it is made. All of it may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewSession {
    /// What it is called.
    pub title: String,
    /// The city or other organisation.
    pub organisation: String,
    /// The unit within it.
    pub unit: String,
    /// What it is made for.
    pub purpose: Purpose,
    /// Its language; blank for the benchmark's.
    pub language: String,
    /// Ids of the key factors taken up; none for all.
    pub factors: Vec<Id>,
    /// Minutes the first sitting has; 0 when nobody said.
    pub minutes: u32,
    /// Months within which a quick win is due; 0 for the program's own.
    pub horizon: u32,
    /// Dots that each person may put; 0 for the program's own.
    pub dots: u32,
}

/// What people have set once for all their sessions, and every new one begins with; 0 where nobody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usual {
    /// Months within which a quick win is due.
    pub horizon: u32,
    /// Dots that each person may put.
    pub dots: u32,
    /// Minutes that a sitting has.
    pub minutes: u32,
}

impl Usual {
    /// A session of which nothing else is known yet.
    #[must_use]
    pub fn session(self) -> NewSession {
        NewSession { horizon: self.horizon, dots: self.dots, minutes: self.minutes, ..NewSession::default() }
    }
}

/// The id of a new session and the step that makes it: its own facts, with the key factors in the
/// benchmark's order, and a sitting of today.
pub fn new_session(options: &NewSession, benchmark: &Benchmark, now: &Now, ids: &mut dyn Ids, seat: Seat) -> (SessionId, Step) {
    first_step(facts(options, benchmark, now), Phrase::new("step-new-session"), now, ids, seat)
}

/// The own facts of a new session.
pub(super) fn facts(options: &NewSession, benchmark: &Benchmark, now: &Now) -> About {
    let is_taken = |id: &Id| options.factors.is_empty() || options.factors.contains(id);
    About {
        id: Key::about().id,
        title: text::one_line(&options.title),
        organisation: text::one_line(&options.organisation),
        unit: text::one_line(&options.unit),
        purpose: options.purpose,
        benchmark: benchmark.id.clone(),
        edition: benchmark.edition.clone(),
        language: if options.language.is_empty() { benchmark.language.clone() } else { options.language.clone() },
        scope: benchmark.factors.iter().map(|factor| Id::from(factor.id.as_str())).filter(is_taken).collect(),
        minutes: options.minutes,
        horizon: options.horizon,
        dots: options.dots,
        made: Some(now.at()),
        ..About::default()
    }
}

/// The step that makes a session of these facts.
pub(super) fn first_step(about: About, what: Phrase, now: &Now, ids: &mut dyn Ids, seat: Seat) -> (SessionId, Step) {
    let at = now.at();
    let sitting = Sitting { id: ids.next(at).into(), rank: rank::after(None), date: Some(now.today()), ..Sitting::default() };
    let step = Step { id: ids.next(at), seat, at, what, role: Role::Does, changes: vec![Change::put(about), Change::put(sitting)] };
    (ids.session().into(), step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        benchmark::builtin,
        session::{Session, State},
        time::{Clock, CountedIds, FixedClock},
    };

    fn made(options: &NewSession) -> Option<Session> {
        let now = FixedClock::at(jiff::civil::date(2026, 3, 12).at(12, 51, 0, 0)).now();
        let (id, step) = new_session(options, &builtin("integrating-cities")?, &now, &mut CountedIds::default(), 1);
        let mut session = Session { id, ..Session::default() };
        session.take(&step);
        Some(session)
    }

    #[test]
    fn one_key_starts_a_session_on_all_key_factors_today() -> Result<(), &'static str> {
        let session = made(&NewSession::default()).ok_or("a session")?;
        assert_eq!((session.about.scope.len(), session.about.state, session.about.title.as_str()), (13, State::Open, ""));
        assert_eq!((session.about.benchmark.as_str(), session.about.edition.as_str()), ("integrating-cities", "2012"));
        let days: Vec<String> = session.sittings_in_order().filter_map(|sitting| sitting.date).map(|date| date.to_string()).collect();
        assert_eq!(days, ["2026-03-12"]);
        assert!(session.about.made.is_some() && session.id.as_str().len() == 8);
        Ok(())
    }

    #[test]
    fn what_was_set_once_stands_in_every_new_session() -> Result<(), &'static str> {
        let usual = Usual { horizon: 6, dots: 5, minutes: 150 };
        let about = made(&usual.session()).ok_or("a session")?.about;
        assert_eq!((about.horizon_months(), about.dots, about.minutes), (6, 5, 150));
        let about = made(&Usual::default().session()).ok_or("a session")?.about;
        assert_eq!((about.horizon_months(), about.dots, about.minutes), (3, 0, 0));
        Ok(())
    }

    #[test]
    fn the_scope_keeps_the_order_of_the_benchmark() -> Result<(), &'static str> {
        let factors = vec!["strategy".into(), "public-commitment".into(), "nothing-of-ours".into()];
        let options = NewSession { title: "Plan\u{1b}[31m\n2026".to_owned(), factors, minutes: 180, ..NewSession::default() };
        let session = made(&options).ok_or("a session")?;
        assert_eq!(session.about.scope, ["public-commitment", "strategy"].map(Id::from));
        assert_eq!((session.about.title.as_str(), session.about.minutes), ("Plan[31m 2026", 180));
        Ok(())
    }
}
