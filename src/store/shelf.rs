//! The shelf: a row per session, kept by every step, so that home and `list` open no session. And the
//! trash beneath it.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{
    Shelf, ShelfRow, Store, drafts, log,
    rows::clean,
    trouble::{Outcome, Trouble, immediate},
};
use crate::{
    failure::Failure,
    session::{Kind, Purpose, SessionId},
    text::one_line,
    time::Timestamp,
};

/// Sessions of one benchmark.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Abreast {
    /// Those that can be read.
    pub opened: Vec<super::Opened>,
    /// The titles of those that cannot, each with why.
    pub unread: Vec<(String, Failure)>,
}

const COLUMNS: &str = "id, title, organisation, purpose, judged, in_scope, open, actions, made, changed, trashed,\
     coalesce((SELECT is_baseline FROM about WHERE session = shelf.id), 0),\
     (SELECT coalesce(CASE state WHEN 'final' THEN substr(finalised, 1, 10) END,\
        (SELECT max(date) FROM sitting WHERE session = shelf.id), substr(finalised, 1, 10), substr(about.made, 1, 10))\
      FROM about WHERE session = shelf.id),\
     coalesce((SELECT version FROM about WHERE session = shelf.id), 0),\
     coalesce((SELECT state = 'final' FROM about WHERE session = shelf.id), 0)";

const NEWEST_FIRST: &str = "trashed IS NULL ORDER BY changed DESC, last_step DESC LIMIT ? OFFSET ?";
/// SQLite counts a whole index by its pages, ten thousand rows in no time; with a condition it would walk
/// through them. The trash is small.
const COUNT: &str = "SELECT (SELECT count(*) FROM shelf) - (SELECT count(*) FROM shelf WHERE trashed IS NOT NULL)";

/// What of a row follows from the records: its column, the sum (the same as in `Session::progress`), and the
/// kinds of records that it is a sum of.
const DERIVED: &[(&str, &str, &[Kind])] = &[
    ("title", "coalesce((SELECT title FROM about WHERE session = shelf.id), '')", &[Kind::About]),
    ("organisation", "coalesce((SELECT organisation FROM about WHERE session = shelf.id), '')", &[Kind::About]),
    ("purpose", "coalesce((SELECT purpose FROM about WHERE session = shelf.id), 'plan')", &[Kind::About]),
    ("in_scope", "coalesce((SELECT json_array_length(scope) FROM about WHERE session = shelf.id), 0)", &[Kind::About]),
    (
        "judged",
        "(SELECT count(*) FROM about, json_each(about.scope) JOIN finding ON finding.session = shelf.id AND finding.id = json_each.value
          WHERE about.session = shelf.id AND finding.judgement <> 'not-assessed')",
        &[Kind::About, Kind::Finding],
    ),
    (
        "open",
        "(SELECT count(*) FROM action WHERE session = shelf.id AND merged_into IS NULL AND status NOT IN ('done', 'dropped', 'carried'))",
        &[Kind::Action],
    ),
    ("actions", "(SELECT count(*) FROM action WHERE session = shelf.id AND merged_into IS NULL)", &[Kind::Action]),
];

/// Puts a session on the shelf, or gives the one there another benchmark.
pub(super) fn add(conn: &Connection, session: &SessionId, benchmark: i64, at: Timestamp) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO shelf (id, benchmark, made, changed, last_step, title, organisation, purpose, judged, in_scope, open, actions)
         VALUES (?1, ?2, ?3, ?3, 0, '', '', 'plan', 0, 0, 0, 0) ON CONFLICT DO UPDATE SET benchmark = excluded.benchmark",
    )?
    .execute(params![session.as_str(), benchmark, log::sortable(at)])
    .map(drop)
}

/// Brings a session's row up to its last step. Only sums over the kinds that were altered are worked out anew:
/// to count the actions of a long plan costs more than all else of a step.
pub(super) fn update(conn: &Connection, session: &SessionId, last_step: i64, changed: Timestamp, altered: &[Kind]) -> rusqlite::Result<()> {
    let moved = DERIVED.iter().filter(|(_, _, kinds)| kinds.iter().any(|kind| altered.contains(kind)));
    let sets: String = moved.map(|(name, sum, _)| format!(", {name} = {sum}")).collect();
    let mut update = conn.prepare_cached(&format!("UPDATE shelf SET changed = ?2, last_step = ?3{sets} WHERE id = ?1"))?;
    update.execute(params![session.as_str(), log::sortable(changed), last_step]).map(drop)
}

/// The sessions whose row does not follow from their records and log.
pub(super) fn wrong(conn: &Connection) -> Outcome<Vec<SessionId>> {
    let differs: Vec<String> = DERIVED.iter().map(|(name, sum, _)| format!("{name} IS NOT {sum}")).collect();
    let sql = format!(
        "SELECT id FROM shelf WHERE last_step IS NOT (SELECT max(n) FROM step WHERE session = shelf.id) OR {}
         UNION SELECT session FROM step WHERE session NOT IN (SELECT id FROM shelf)",
        differs.join(" OR ")
    );
    let mut statement = conn.prepare(&sql)?;
    let ids = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(ids.map(|id| id.map(SessionId::from)).collect::<Result<_, _>>()?)
}

fn row(row: &Row<'_>) -> Outcome<ShelfRow> {
    let text = |at: usize| -> Outcome<String> { Ok(clean(&row.get::<_, String>(at)?).into_owned()) };
    let moment = |at: usize| -> Outcome<Timestamp> { log::timestamp(&row.get::<_, String>(at)?) };
    Ok(ShelfRow {
        id: text(0)?.into(),
        title: text(1)?,
        organisation: text(2)?,
        purpose: Purpose::read(&text(3)?).unwrap_or_default(),
        judged: row.get(4)?,
        in_scope: row.get(5)?,
        open: row.get(6)?,
        actions: row.get(7)?,
        made: moment(8)?,
        changed: moment(9)?,
        trashed: row.get::<_, Option<String>>(10)?.map(|at| log::timestamp(&at)).transpose()?,
        is_baseline: row.get(11)?,
        day: row.get::<_, Option<String>>(12)?.and_then(|day| day.parse().ok()),
        version: row.get(13)?,
        is_final: row.get(14)?,
    })
}

fn rows(conn: &Connection, which: &str, values: impl rusqlite::Params) -> Outcome<Vec<ShelfRow>> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM shelf WHERE {which}"))?;
    let mut found = statement.query(values)?;
    let mut shelf = Vec::new();
    while let Some(next) = found.next()? {
        shelf.push(row(next)?);
    }
    Ok(shelf)
}

/// Every row, those in the trash included.
pub(super) fn everything(conn: &Connection) -> Outcome<Vec<ShelfRow>> {
    rows(conn, "1", [])
}

impl Store {
    /// Every session on the shelf but this one, newest change first; and those of `others` that are among them, opened.
    ///
    /// # Errors
    /// The file cannot be read, or one of them is damaged.
    pub fn beside(&mut self, session: &SessionId, others: &[SessionId]) -> Result<(Vec<ShelfRow>, Vec<super::Opened>), Failure> {
        let mut rows = everything(&self.conn).map_err(|trouble| self.located_failure(trouble.told()))?;
        rows.retain(|row| row.trashed.is_none() && row.id != *session);
        rows.sort_by(|a, b| (b.changed, &b.id).cmp(&(a.changed, &a.id)));
        let there = others.iter().filter(|id| rows.iter().any(|row| row.id == **id));
        let opened = there.cloned().collect::<Vec<_>>().iter().map(|id| self.open_session(id)).collect::<Result<_, _>>()?;
        Ok((rows, opened))
    }

    /// Every session on the shelf that was made with a benchmark, opened; `but` one that is open already. What cannot be
    /// read of them is named, and keeps nobody from the others.
    ///
    /// # Errors
    /// The file cannot be read, or none of them.
    pub fn of_benchmark(&mut self, benchmark: &str, but: Option<&SessionId>) -> Result<Abreast, Failure> {
        let sessions = || -> Outcome<Vec<(SessionId, String)>> {
            let sql = "SELECT about.session, shelf.title FROM about JOIN shelf ON shelf.id = about.session
                       WHERE about.benchmark = ? AND shelf.trashed IS NULL ORDER BY about.session";
            let mut found = self.conn.prepare(sql)?;
            let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
            let rows = found.query_map([benchmark], read)?.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().map(|(id, title)| (id.as_str().into(), one_line(&clean(&title)))).collect())
        };
        let mut sessions = sessions().map_err(|trouble| self.located_failure(trouble.told()))?;
        sessions.retain(|(id, _)| Some(id) != but);
        let mut abreast = Abreast::default();
        for (id, title) in sessions {
            match self.open_session(&id) {
                Ok(opened) => abreast.opened.push(opened),
                Err(failure) => abreast.unread.push((title, failure)),
            }
        }
        // Where nothing can be read, the trouble is not one session's.
        match abreast.unread.first() {
            Some((_, failure)) if abreast.opened.is_empty() => Err(failure.clone()),
            _ => Ok(abreast),
        }
    }

    /// The ids of the benchmarks that sessions on the shelf were made with, in their order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn benchmarks(&self) -> Result<Vec<String>, Failure> {
        let read = || -> Outcome<Vec<String>> {
            let sql = "SELECT DISTINCT about.benchmark FROM about JOIN shelf ON shelf.id = about.session
                       WHERE shelf.trashed IS NULL ORDER BY about.benchmark";
            let mut found = self.conn.prepare(sql)?;
            Ok(found.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        };
        read().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// The rows of the shelf from `from` on, `count` at most, newest change first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn shelf(&mut self, from: usize, count: usize) -> Result<Shelf, Failure> {
        self.asked = (from, count);
        let read = || -> Outcome<Shelf> {
            let conn = &self.conn;
            let limits = [count, from].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
            let rows = rows(conn, NEWEST_FIRST, limits)?;
            let total: i64 = conn.prepare_cached(COUNT)?.query_row([], |row| row.get(0))?;
            let seat = self.seat();
            let first = rows.first().map(|row| &row.id);
            Ok(Shelf {
                place: first.map(|id| drafts::place(conn, id, seat)).transpose()?.flatten(),
                draft: first.map(|id| drafts::all(conn, id, seat)).transpose()?.and_then(|mut drafts| drafts.pop()),
                begun: drafts::all(conn, &SessionId::default(), seat)?,
                total: usize::try_from(total).unwrap_or(0),
                rows,
            })
        };
        read().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// The sessions in the trash, the last one put there first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn trashed(&self) -> Result<Vec<ShelfRow>, Failure> {
        rows(&self.conn, "trashed IS NOT NULL ORDER BY trashed DESC, last_step DESC", [])
            .map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// Moves a session to the trash, or with no time given back from it.
    ///
    /// # Errors
    /// There is no such session, or the file cannot be written.
    pub fn trash(&mut self, session: &SessionId, at: Option<Timestamp>) -> Result<(), Failure> {
        let moved = self
            .conn
            .execute("UPDATE shelf SET trashed = ?2 WHERE id = ?1", params![session.as_str(), at.map(log::sortable)])
            .map_err(Trouble::from)
            .and_then(|rows| if rows == 0 { Err(Failure::new("store-session-missing").into()) } else { Ok(()) });
        moved.map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// Deletes what is in the trash for good; answers how many sessions that were.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn empty_trash(&mut self) -> Result<usize, Failure> {
        let empty = || -> Outcome<usize> {
            let tx = immediate(&self.conn)?;
            let gone = "(SELECT id FROM shelf WHERE trashed IS NOT NULL)";
            tx.execute(&format!("DELETE FROM words WHERE rowid IN (SELECT n FROM found WHERE session IN {gone})"), [])?;
            let kinds = Kind::ALL.iter().map(|kind| kind.word());
            for table in kinds.chain(["found", "step", "lineage", "number", "draft", "place"]) {
                tx.execute(&format!("DELETE FROM \"{table}\" WHERE session IN {gone}"), [])?;
            }
            let count = tx.execute("DELETE FROM shelf WHERE trashed IS NOT NULL", [])?;
            tx.execute("DELETE FROM benchmark WHERE n NOT IN (SELECT benchmark FROM shelf) AND id NOT IN (SELECT benchmark FROM about WHERE wording <> '')", [])?;
            // The numbers of steps at the end of the log may be given again.
            tx.execute(
                "UPDATE meta SET value = min(CAST(value AS INTEGER), (SELECT coalesce(max(n), 0) FROM step)) WHERE name = 'indexed'",
                [],
            )?;
            tx.commit()?;
            Ok(count)
        };
        empty().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// Writes anew what of the shelf follows from records and log; answers how many rows were wrong.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn repair_shelf(&mut self) -> Result<usize, Failure> {
        let repair = || -> Outcome<usize> {
            let tx = immediate(&self.conn)?;
            let wrong = wrong(&tx)?;
            for session in &wrong {
                let (n, first, last): (i64, String, String) = tx.query_row(
                    "SELECT coalesce(max(n), 0), coalesce(min(at), shelf.made), coalesce(max(at), shelf.changed)
                     FROM (SELECT ?1 AS id) LEFT JOIN shelf USING (id) LEFT JOIN step ON step.session = ?1",
                    [session.as_str()],
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
                )?;
                if log::last_step(&tx, session)?.is_none() {
                    let benchmark: Option<i64> = tx
                        .query_row(
                            "SELECT max(n) FROM benchmark JOIN about ON about.benchmark = benchmark.id AND about.edition = benchmark.edition
                             WHERE about.session = ?",
                            [session.as_str()],
                            |row| row.get(0),
                        )
                        .optional()?
                        .flatten();
                    let Some(benchmark) = benchmark else { continue };
                    add(&tx, session, benchmark, log::timestamp(&first)?)?;
                }
                update(&tx, session, n, log::timestamp(&last)?, Kind::ALL)?;
            }
            tx.commit()?;
            Ok(wrong.len())
        };
        repair().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// The session that a person means: `latest`, an id or the beginning of one, or a whole title.
    ///
    /// # Errors
    /// None fits, or several do: then they are listed.
    pub fn find(&self, wanted: &str) -> Result<SessionId, Failure> {
        self.found(wanted, "trashed IS NULL")
    }

    /// The session in the trash that a person means.
    ///
    /// # Errors
    /// As `find`.
    pub fn find_trashed(&self, wanted: &str) -> Result<SessionId, Failure> {
        self.found(wanted, "trashed IS NOT NULL")
    }

    fn found(&self, wanted: &str, among: &str) -> Result<SessionId, Failure> {
        let told = |trouble: Trouble| self.located_failure(trouble.told());
        if wanted == "latest" {
            let latest = rows(&self.conn, &format!("{among} ORDER BY changed DESC, last_step DESC LIMIT 1"), []).map_err(told)?;
            return latest.into_iter().next().map(|row| row.id).ok_or_else(|| Failure::new("no-sessions"));
        }
        let id = wanted.trim().to_ascii_lowercase();
        let which = format!(
            "{among} AND (id >= ?1 AND id < ?1 || char(0x10ffff) AND ?1 <> '' OR title = ?2) ORDER BY changed DESC, last_step DESC"
        );
        let mut fitting = rows(&self.conn, &which, [id.as_str(), wanted]).map_err(told)?;
        if let Some(whole) = fitting.iter().position(|row| row.id.as_str() == id) {
            return Ok(fitting.swap_remove(whole).id);
        }
        match fitting.as_slice() {
            [] => Err(Failure::new("session-not-found").with("session", clean(wanted).into_owned())),
            [one] => Ok(one.id.clone()),
            several => {
                let list: Vec<String> = several.iter().map(|row| format!("{}  {}", row.id, crate::text::one_line(&row.title))).collect();
                Err(Failure::new("session-ambiguous").with("session", clean(wanted).into_owned()).with("candidates", list.join("\n")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use super::*;

    /// Ten thousand sessions must not be sorted for the dozen that home shows.
    #[test]
    fn the_visible_rows_are_read_by_the_index() {
        let store = Store::in_memory().unwrap();
        for sql in [format!("SELECT {COLUMNS} FROM shelf WHERE {NEWEST_FIRST}"), COUNT.to_owned()] {
            let holes = [1, 1].get(..sql.matches('?').count()).unwrap();
            let mut plan = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let plan = plan.query_map(rusqlite::params_from_iter(holes), |row| row.get::<_, String>(3)).unwrap();
            let plan: Vec<String> = plan.map(Result::unwrap).collect();
            let of_shelf: Vec<&String> = plan.iter().filter(|line| line.contains("shelf")).collect();
            assert!(!of_shelf.is_empty() && of_shelf.iter().all(|line| line.contains("shelf_order")), "{plan:?}");
            assert!(!plan.iter().any(|line| line.contains("TEMP B-TREE")), "{plan:?}");
        }
    }

    #[test]
    fn moments_sort_as_texts() {
        let text = |at: &str| log::sortable(Timestamp::read(at).unwrap());
        assert_eq!(text("2026-03-12T13:00:00.5Z"), "2026-03-12T13:00:00.500Z");
        assert!(text("2026-03-12T13:00:00Z") < text("2026-03-12T13:00:00.001Z"));
        assert!(text("2026-03-12T13:00:00.999Z") < text("2026-03-12T13:00:01Z"));
    }
}
