//! Fills a database with many sessions, always the same.

use std::path::Path;

use charrette::{
    benchmark::builtin,
    failure::Failure,
    session::{Action, Change, Finding, Judgement, NewSession, Note, Party, Role, SessionId, Step, new_session, rank},
    store::{Commit, Store},
    time::{Clock, CountedIds, Date, FixedClock, Ids},
    words::Phrase,
};

const TOWNS: &[&str] = &["Lindhaven", "Tøyenstad", "Łąkowo", "Aurelle", "Brückenau", "Sankt Ulrik"];
const DEEDS: &[&str] =
    &["Post the pledge", "Invite six firms", "Name a champion", "Show the welcome desk", "Ask bidders", "Train mediators"];

/// So many sessions with so many actions in all, spread evenly.
pub fn fill(file: &Path, sessions: usize, actions: usize) -> Result<(), Failure> {
    let mut store = Store::open(file)?;
    let mut ids = CountedIds::default();
    let Some(benchmark) = builtin("integrating-cities") else { return Ok(()) };
    for n in 0..sessions {
        let day = jiff::civil::date(2020, 1, 1).saturating_add(jiff::Span::new().days(i64::try_from(n % 2_000).unwrap_or(0)));
        let now = FixedClock::at(day.at(13, 0, 0, 0)).now();
        let town = TOWNS[n % TOWNS.len()];
        let options = NewSession { title: format!("Plan {n} of {town}"), organisation: town.to_owned(), ..NewSession::default() };
        let (session, first) = new_session(&options, &benchmark, &now, &mut ids, store.seat());
        let made = Commit {
            session: session.clone(),
            step: first,
            seen: 0,
            settles: vec![],
            benchmark: Some(Box::new(benchmark.clone())),
            lineage: vec![],
        };
        let seen = store.commit(made).map_err(|refused| refused.failure)?.own.map_or(0, |logged| logged.n);
        let share = actions / sessions + usize::from(n < actions % sessions);
        let changes = contents(n, share, day, &benchmark.factors[n % benchmark.factors.len()].id);
        let step = Step {
            id: ids.next(now.at()),
            seat: store.seat(),
            at: now.at(),
            what: Phrase::new("step-participants").with("count", 3),
            role: Role::Does,
            changes,
        };
        store
            .commit(Commit { session, step, seen, settles: vec![], benchmark: None, lineage: vec![] })
            .map_err(|refused| refused.failure)?;
    }
    store.tidy()
}

/// Three leads, a judged key factor and the actions of one session.
pub fn contents(n: usize, actions: usize, day: Date, factor: &str) -> Vec<Change> {
    let leads = ["Press office", "Economy department", "Human resources"];
    let parties = leads
        .iter()
        .zip(rank::fresh(3))
        .map(|(name, rank)| Change::put(Party { id: party(name), rank, name: (*name).to_owned(), ..Party::default() }));
    let finding = Finding {
        id: factor.into(),
        judgement: Judgement::Partly,
        reason: format!("Talks with many, pledges from none ({n})."),
        ..Finding::default()
    };
    let list = (0..actions).zip(rank::fresh(actions)).map(|(at, rank)| {
        Change::put(Action {
            id: format!("action-{at}").into(),
            rank,
            title: format!("{} for the {}. time", DEEDS[(n + at) % DEEDS.len()], at + 1),
            factor: Some(factor.into()),
            lead: Some(party(leads[at % leads.len()])),
            due: Some(day.saturating_add(jiff::Span::new().days(i64::try_from(at % 300).unwrap_or(0)))),
            measure: "Six signatures on the city site".to_owned(),
            ..Action::default()
        })
    });
    parties.chain(std::iter::once(Change::put(finding))).chain(list).collect()
}

fn party(name: &str) -> charrette::session::Id {
    name.to_lowercase().replace(' ', "-").into()
}

/// One more session, the newest, with so many actions and steps.
pub fn add_long(file: &Path, actions: usize, steps: usize) -> Result<SessionId, Failure> {
    let mut store = Store::open(file)?;
    let mut ids = CountedIds::default();
    let Some(benchmark) = builtin("integrating-cities") else { return Ok(SessionId::default()) };
    let day = jiff::civil::date(2026, 3, 12);
    let now = FixedClock::at(day.at(13, 0, 0, 0)).now();
    // Past the ids that the others have.
    (0..20_000).for_each(|_| drop(ids.session()));
    let options = NewSession { title: "The long plan".to_owned(), ..NewSession::default() };
    let (session, first) = new_session(&options, &benchmark, &now, &mut ids, store.seat());
    let factor = benchmark.factors[0].id.clone();
    let notes = (0..steps).map(|at| {
        let note = Note { id: format!("note-{}", at % 50).into(), rank: "m".to_owned(), factor: factor.as_str().into(), ..Note::default() };
        let text = |at: usize| format!("What was said, for the {at}. time");
        let now = Note { text: text(at), ..note.clone() };
        let before = (at >= 50).then(|| Note { text: text(at - 50), ..note }.into());
        let changes = Change::between(before.as_ref(), Some(&now.into())).into_iter().collect();
        (Phrase::new("step-note").with("factor", "Public commitment"), changes)
    });
    let made = (Phrase::new("step-participants").with("count", 3), contents(0, actions, day, &factor));
    let (mut seen, mut founding) = (0, Some(Box::new(benchmark.clone())));
    let first = std::iter::once((first.what, first.changes));
    for (what, changes) in first.chain(std::iter::once(made)).chain(notes) {
        let step = Step { id: ids.next(now.at()), seat: store.seat(), at: now.at(), what, role: Role::Does, changes };
        let commit = Commit { session: session.clone(), step, seen, settles: vec![], benchmark: founding.take(), lineage: vec![] };
        seen = store.commit(commit).map_err(|refused| refused.failure)?.own.map_or(0, |logged| logged.n);
    }
    store.tidy()?;
    Ok(session)
}
