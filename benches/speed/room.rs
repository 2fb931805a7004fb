//! The file of a room in the middle of its workshop.

use std::path::Path;

use charrette::{
    benchmark::builtin,
    failure::Failure,
    session::{NewSession, Role, Step, new_session},
    store::{Commit, Store},
    time::{Clock, CountedIds, FixedClock, Ids},
    words::Phrase,
};

use crate::fill;

/// A session alone in its file: a sitting with a clock, and so many actions over all key factors.
pub fn fill(file: &Path, actions: usize, minutes: u32) -> Result<(), Failure> {
    let mut store = Store::open(file)?;
    let mut ids = CountedIds::default();
    let Some(benchmark) = builtin("integrating-cities") else { return Ok(()) };
    let day = jiff::civil::date(2026, 3, 12);
    let now = FixedClock::at(day.at(13, 0, 0, 0)).now();
    let options = NewSession { title: "The room's plan".to_owned(), minutes, ..NewSession::default() };
    let (session, first) = new_session(&options, &benchmark, &now, &mut ids, store.seat());
    let factors = benchmark.factors.iter().map(|factor| factor.id.clone()).collect::<Vec<_>>();
    let mut changes = fill::contents(0, actions, day, &factors[0]);
    let mut at = 0;
    for change in &mut changes {
        if let Some(factor) = change.now.as_mut().and_then(|fields| fields.get_mut("factor")) {
            *factor = factors[at % factors.len()].as_str().into();
            at += 1;
        }
    }
    let founding = Some(Box::new(benchmark));
    let made = Commit { session: session.clone(), step: first, seen: 0, settles: vec![], benchmark: founding, lineage: vec![] };
    let seen = store.commit(made).map_err(|refused| refused.failure)?.own.map_or(0, |logged| logged.n);
    let what = Phrase::new("step-participants").with("count", 3);
    let step = Step { id: ids.next(now.at()), seat: store.seat(), at: now.at(), what, role: Role::Does, changes };
    let caught = Commit { session, step, seen, settles: vec![], benchmark: None, lineage: vec![] };
    store.commit(caught).map_err(|refused| refused.failure)?;
    store.tidy()
}
