//! Is the database whole? The file as SQLite sees it, references, and what must always hold: the log
//! folded is the rows, and the shelf follows from them.

use rusqlite::Connection;

use super::{Store, log, rows, shelf, trouble::Outcome};
use crate::{
    failure::Failure,
    session::{Change, Session, SessionId},
    words::Phrase,
};

/// What `check` found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Health {
    /// Sessions looked at, those in the trash included.
    pub sessions: usize,
    /// Steps in their logs.
    pub steps: usize,
    /// What is wrong, each in a sentence.
    pub faults: Vec<Phrase>,
}

impl Store {
    /// Looks through the whole database. Nothing is altered.
    ///
    /// # Errors
    /// The file cannot be read at all.
    pub fn check(&self) -> Result<Health, Failure> {
        let look = || -> Outcome<Health> {
            let mut health = Health { faults: file_faults(&self.conn)?, ..Health::default() };
            let mut ids = self.conn.prepare("SELECT DISTINCT session FROM step UNION SELECT id FROM shelf ORDER BY 1")?;
            let ids: Vec<String> = ids.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            for id in ids {
                let session = SessionId::from(id);
                health.sessions += 1;
                match session_faults(&self.conn, &session) {
                    Ok((steps, faults)) => {
                        health.steps += steps;
                        health.faults.extend(faults);
                    }
                    Err(trouble) => {
                        let why = serde_json::to_value(trouble.told().what).unwrap_or_default();
                        health.faults.push(about("check-session", &session).with("why", why));
                    }
                }
            }
            health.faults.extend(shelf::wrong(&self.conn)?.iter().map(|session| about("check-shelf", session)));
            Ok(health)
        };
        look().map_err(|trouble| self.located_failure(trouble.told()))
    }
}

fn about(key: &str, session: &SessionId) -> Phrase {
    Phrase::new(key).with("session", rows::clean(session.as_str()).into_owned())
}

fn file_faults(conn: &Connection) -> Outcome<Vec<Phrase>> {
    let mut faults = Vec::new();
    let mut integrity = conn.prepare("PRAGMA integrity_check")?;
    for line in integrity.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        if line != "ok" {
            faults.push(Phrase::new("check-file").with("detail", rows::clean(&line).into_owned()));
        }
    }
    let mut keys = conn.prepare("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2")?;
    let mut found = keys.query([])?;
    while let Some(row) = found.next()? {
        let (from, to, count): (String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let [from, to] = [from, to].map(|name| rows::clean(&name).into_owned());
        faults.push(Phrase::new("check-reference").with("from", from).with("to", to).with("count", count));
    }
    Ok(faults)
}

/// The number of steps of a session, and where its rows are not what its log says.
fn session_faults(conn: &Connection, session: &SessionId) -> Outcome<(usize, Vec<Phrase>)> {
    let mut folded = Session { id: session.clone(), ..Session::default() };
    let log = log::since(conn, session, 0)?;
    if let Some(entry) = log.iter().find(|entry| !entry.is_readable) {
        return Ok((log.len(), vec![about("check-step", session).with("step", entry.logged.n)]));
    }
    log.iter().for_each(|entry| folded.take(&entry.logged.step));
    let stored = rows::all(conn, session)?;
    let differs = |change: Change| about("check-rows", session).with("kind", change.key.kind.word()).with("id", change.key.id.as_str());
    Ok((log.len(), folded.diff(&stored).into_iter().map(differs).collect()))
}
