//! A session is opened: its records, its benchmark, what undo takes next, and where the room was.

use rusqlite::{Connection, OptionalExtension};

use super::{
    Opened, Reply, Store, drafts, log, rows,
    trouble::{Outcome, is_busy},
};
use crate::{
    benchmark::{self, Benchmark},
    failure::Failure,
    session::{Basis, Logged, Past, SessionId, StepId},
    words::Words,
};

/// The plans on the shelf that are made from a session and have open actions.
fn led_to(conn: &Connection, session: &SessionId) -> Outcome<Vec<(String, u32)>> {
    let mut plans = conn.prepare_cached(
        "SELECT shelf.title, shelf.open FROM about CROSS JOIN shelf ON shelf.id = about.session
         WHERE about.base = ? AND about.basis = 'plan-from' AND shelf.trashed IS NULL AND shelf.open > 0 ORDER BY shelf.made, shelf.id",
    )?;
    let found = plans.query_map([session.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

impl Opened {
    /// That actions are open in a plan which is made from the review that is made again: none of them is its own.
    #[must_use]
    pub fn open_in_plans(&self, basis: Basis, words: &Words) -> Option<Failure> {
        let plans = self.led_to.iter().map(|(title, open)| {
            let title = if title.is_empty() { words.say("untitled") } else { title.clone() };
            words.with("again-plan", &[("title", title.into()), ("open", (*open).into())])
        });
        let plans: Vec<String> = plans.collect();
        let is_told = basis == Basis::ReviewAgain && !plans.is_empty();
        is_told.then(|| Failure::new("again-open-in-plan").with("count", plans.len()).with("plans", words.series(&plans)))
    }
}

impl Store {
    /// Opens a session.
    ///
    /// # Errors
    /// There is no such session, or it cannot be read.
    pub fn open_session(&mut self, session: &SessionId) -> Result<Opened, Failure> {
        let mut open = || -> Outcome<Opened> {
            match drafts::adopt(self, session) {
                // It is only a service; the file may be busy or full.
                Err(super::trouble::Trouble::Sql(_)) | Ok(()) => {}
                Err(other) => return Err(other),
            }
            let seat = self.seat();
            // One transaction, so that rows and log are of the same moment.
            let tx = self.conn.transaction()?;
            let Some(seen) = log::last_step(&tx, session)? else { return Err(Failure::new("store-session-missing").into()) };
            let ron: String = tx
                .prepare_cached("SELECT ron FROM benchmark JOIN shelf ON shelf.benchmark = benchmark.n WHERE shelf.id = ?")?
                .query_row([session.as_str()], |row| row.get(0))
                .optional()?
                .unwrap_or_default();
            Ok(Opened {
                session: rows::all(&tx, session)?,
                seen,
                stacks: log::stacks(&tx, session, seat)?,
                place: drafts::place(&tx, session, seat)?,
                drafts: drafts::all(&tx, session, seat)?,
                benchmark: read_benchmark(&ron)?,
                led_to: led_to(&tx, session)?,
            })
        };
        open().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// The history of a session, newest last, `count` steps at most. A step that a later version wrote
    /// stands there without its changes.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn history(&self, session: &SessionId, count: usize) -> Result<Vec<Logged>, Failure> {
        let read = log::last(&self.conn, session, count).map_err(|trouble| self.located_failure(trouble.told()))?;
        Ok(read.into_iter().map(|entry| entry.logged).collect())
    }

    /// All that was done to a session, oldest first, with what of it can be read.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn past(&self, session: &SessionId) -> Result<Vec<Past>, Failure> {
        let read = log::last(&self.conn, session, usize::MAX).map_err(|trouble| self.located_failure(trouble.told()))?;
        Ok(read.into_iter().map(|entry| Past { logged: entry.logged, is_readable: entry.is_readable }).collect())
    }

    /// The ids of all steps in a session's records, those of imports before ours.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn lineage(&self, session: &SessionId) -> Result<Vec<StepId>, Failure> {
        log::lineage(&self.conn, session).map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// What other programs have done to a session since `seen`; none when nobody else has written
    /// since this was last asked. Without a session only whether somebody has.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn news(&mut self, session: Option<&SessionId>, seen: i64) -> Result<Option<Vec<Logged>>, Failure> {
        let mut read = || -> Outcome<Option<Vec<Logged>>> {
            let version = data_version(&self.conn)?;
            if version == self.data_version {
                return Ok(None);
            }
            let steps = session.map_or(Ok(vec![]), |session| log::since(&self.conn, session, seen))?;
            self.data_version = version;
            Ok(Some(steps.into_iter().map(|entry| entry.logged).collect()))
        };
        match read() {
            // Whoever is writing tells of it again.
            Err(super::trouble::Trouble::Sql(error)) if is_busy(&error) => Ok(None),
            news => news.map_err(|trouble| self.located_failure(trouble.told())),
        }
    }

    pub(super) fn look_for_news(&mut self, session: Option<SessionId>, seen: i64) -> Result<Reply, Failure> {
        let news = self.news(session.as_ref(), seen)?;
        Ok(Reply::News { session, altered: news.is_some(), steps: news.unwrap_or_default() })
    }
}

/// A number that is another one once another connection has written.
pub(super) fn data_version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))
}

/// Reads a stored benchmark. Its texts are made clean when it holds anything that ours do not.
pub(super) fn read_benchmark(ron: &str) -> Outcome<Benchmark> {
    let unreadable = |detail: String| Failure::new("store-benchmark-unreadable").with("detail", detail);
    let benchmark = benchmark::read_edition(ron).map_err(|error| unreadable(error.to_string()))?;
    let is_clean = !["\\u", "\\x", "\\r", "\\0"].iter().any(|escape| ron.contains(escape)) && rows::clean(ron) == ron;
    if is_clean {
        return Ok(benchmark);
    }
    let value = serde_json::to_value(&benchmark).map_err(|error| unreadable(error.to_string()))?;
    serde_json::from_value(rows::cleaned(value)).map_err(|error| unreadable(error.to_string()).into())
}
