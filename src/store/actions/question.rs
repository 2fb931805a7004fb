//! What is wanted, as SQL. The keys are found and ordered first, by an index where there is one, and only
//! for those does the rest of a row get read: so sorting holds a few bytes of each row, and a page costs a page.

use rusqlite::{Connection, types::Value};
use serde_json::json;

use super::{
    super::{rows::clean, search, trouble::Outcome},
    Filter, Names, Sort, Wanted, names,
};
use crate::{text::fold, words::Alphabet};

/// What is left to do, word for word the condition of the index `action_open`.
pub const OPEN: &str = "action.status NOT IN ('done', 'dropped', 'carried')";

/// A question: its parts, and the values of its `?1`, `?2`.
#[derive(Debug, Default)]
pub struct Question {
    /// Tables beside `action`.
    joins: Vec<String>,
    /// All must hold.
    conditions: Vec<String>,
    /// What it goes by, each with its word for the way back.
    order: Vec<(&'static str, &'static str, &'static str)>,
    /// What is bound, in the order of its numbers.
    pub values: Vec<Value>,
}

/// Forth and back; what is missing stands last.
const UP: (&str, &str) = ("", " DESC");
const LAST: (&str, &str) = (" NULLS LAST", " DESC NULLS FIRST");

const SHELF: &str = "JOIN shelf ON shelf.id = action.session";
const LEAD: &str = "LEFT JOIN party AS lead ON lead.session = action.session AND lead.id = action.lead";

impl Question {
    /// The question for what is wanted.
    pub fn new(conn: &Connection, names: &mut Names, wanted: &Wanted) -> Outcome<Self> {
        let mut question = Self::default();
        names.look_again();
        question.sorts(conn, names, wanted)?;
        question.filters(conn, names, &wanted.filter)?;
        Ok(question)
    }

    fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    /// A list, as a table with one column.
    fn list(&mut self, values: &serde_json::Value) -> String {
        let hole = self.bind(values.to_string());
        format!("(SELECT value FROM json_each({hole}))")
    }

    fn joins(&mut self, join: &str) {
        if !self.joins.iter().any(|other| other == join) {
            self.joins.push(join.to_owned());
        }
    }

    fn holds(&mut self, condition: impl Into<String>) {
        self.conditions.push(condition.into());
    }

    fn goes_by(&mut self, what: &'static str, (forth, back): (&'static str, &'static str)) {
        self.order.push((what, forth, back));
    }

    fn sorts(&mut self, conn: &Connection, names: &mut Names, wanted: &Wanted) -> Outcome<()> {
        let alphabet = Alphabet::of(wanted.language);
        match wanted.sort {
            Sort::Due => {}
            Sort::Lead => {
                self.joins(LEAD);
                self.ranked(&names::spellings(conn, "SELECT DISTINCT name FROM party")?, "lead.name", &alphabet);
            }
            Sort::Organisation => {
                self.joins(SHELF);
                self.ranked(&names::spellings(conn, "SELECT DISTINCT organisation FROM shelf")?, "shelf.organisation", &alphabet);
            }
            Sort::Session => {
                self.joins(SHELF);
                self.ranked(&names::spellings(conn, "SELECT DISTINCT title FROM shelf")?, "shelf.title", &alphabet);
                // Two sessions may have one title.
                self.goes_by("action.session", UP);
            }
            Sort::Factor => {
                self.joins(SHELF);
                let ranks = names.ranks(conn, &alphabet)?;
                self.rank_table(&ranks, "shelf.benchmark || '/' || action.factor");
            }
            Sort::Status => self.goes_by(
                "CASE action.status WHEN 'not-started' THEN 0 WHEN 'in-progress' THEN 1 WHEN 'on-hold' THEN 2 WHEN 'done' THEN 3 \
                 WHEN 'dropped' THEN 4 ELSE 5 END",
                UP,
            ),
            Sort::Number => {
                self.goes_by("action.session", UP);
                self.goes_by("action.number", UP);
                return Ok(());
            }
        }
        self.goes_by("action.due", LAST);
        self.goes_by("action.session", UP);
        self.goes_by("action.number", UP);
        Ok(())
    }

    /// Goes by a name as people order names in a language. SQLite knows no such order, so each
    /// spelling comes with its place; there are few, however many rows have them.
    fn ranked(&mut self, spellings: &[(String, String)], column: &str, alphabet: &Alphabet) {
        let placed = |(folded, name): &(String, String)| names::Placed {
            folded: folded.clone(),
            name: clean(name).trim().to_owned(),
            what: name.clone(),
        };
        self.rank_table(&names::places(spellings.iter().map(placed).collect(), alphabet), column);
    }

    fn rank_table(&mut self, ranks: &[(String, usize)], column: &str) {
        let hole = self.bind(json!(ranks).to_string());
        self.joins.push(format!(
            "LEFT JOIN (SELECT value ->> 0 AS name, value ->> 1 AS place FROM json_each({hole})) AS rank ON rank.name = {column}"
        ));
        self.goes_by("rank.place", LAST);
    }

    fn filters(&mut self, conn: &Connection, names: &mut Names, filter: &Filter) -> Outcome<()> {
        self.holds("action.merged_into IS NULL");
        self.holds("action.session NOT IN (SELECT id FROM shelf WHERE trashed IS NOT NULL)");
        if filter.open_only {
            self.holds(OPEN);
        }
        if let Some(session) = &filter.session {
            let hole = self.bind(session.as_str().to_owned());
            self.holds(format!("action.session = {hole}"));
        }
        if let Some(status) = filter.status {
            let hole = self.bind(status.word().to_owned());
            self.holds(format!("action.status = {hole}"));
        }
        if let Some(kind) = filter.kind {
            let hole = self.bind(kind.word().to_owned());
            self.holds(format!("action.kind = {hole}"));
        }
        if let Some(day) = filter.due_from {
            let hole = self.bind(day.to_string());
            self.holds(format!("action.due >= {hole}"));
        }
        if let Some(day) = filter.due_until {
            let hole = self.bind(day.to_string());
            self.holds(format!("action.due <= {hole}"));
        }
        match filter.lead.as_deref().map(str::trim) {
            None => {}
            Some("") => self.holds("action.lead IS NULL"),
            Some(lead) => {
                self.joins(LEAD);
                let list = self.spelled(&names::spellings(conn, "SELECT DISTINCT name FROM party")?, lead);
                self.holds(format!("lead.name IN {list}"));
            }
        }
        if let Some(organisation) = &filter.organisation {
            self.joins(SHELF);
            let list = self.spelled(&names::spellings(conn, "SELECT DISTINCT organisation FROM shelf")?, organisation);
            self.holds(format!("shelf.organisation IN {list}"));
        }
        if let Some(factor) = &filter.factor {
            self.joins(SHELF);
            let list = self.list(&json!(names.meant(conn, factor)?));
            self.holds(format!("shelf.benchmark || '/' || action.factor IN {list}"));
        }
        if let Some(day) = filter.quiet_since {
            self.joins(SHELF);
            self.joins("LEFT JOIN about ON about.session = action.session");
            let hole = self.bind(day.to_string());
            // A moment begins with its day, and what is longer stands behind what it begins with.
            self.holds(format!("coalesce(about.finalised, about.made, shelf.made) < {hole}"));
            self.holds(format!(
                "NOT EXISTS (SELECT 1 FROM news WHERE news.session = action.session AND news.action = action.id AND news.date >= {hole})"
            ));
        }
        for word in filter.words.split_whitespace() {
            self.says(conn, word)?;
        }
        Ok(())
    }

    /// The spellings of a name.
    fn spelled(&mut self, spellings: &[(String, String)], name: &str) -> String {
        let wanted = fold(name.trim());
        let same: Vec<&str> = spellings.iter().filter(|(folded, _)| *folded == wanted).map(|(_, name)| name.as_str()).collect();
        self.list(&json!(same))
    }

    /// A word stands in the action, in its lead's name, in its session's title or organisation; or is its number.
    fn says(&mut self, conn: &Connection, word: &str) -> Outcome<()> {
        let Some(query) = search::query(word) else { return Ok(()) };
        let sessions = names::sessions_with(conn, &query, word)?;
        let leads = names::leads_with(conn, &query, word)?;
        let hole = self.bind(query);
        let (sessions, leads) = (self.list(&json!(sessions)), self.list(&json!(leads)));
        let mut ways = vec![
            format!(
                "(action.session, action.id) IN (SELECT session, id FROM found
                 WHERE kind = 'action' AND n IN (SELECT rowid FROM words WHERE words MATCH {hole}))"
            ),
            format!("action.session IN {sessions}"),
            format!("action.session || '/' || action.lead IN {leads}"),
        ];
        let number = word.strip_prefix(['A', 'a']).and_then(|number| number.parse::<i64>().ok());
        if let Some(number) = number {
            let hole = self.bind(number);
            ways.push(format!("action.number = {hole}"));
        }
        self.holds(format!("({})", ways.join(" OR ")));
        Ok(())
    }

    /// The keys in their order; from the end with `backwards`; with a part, only that part: from, how many.
    fn keys(&self, what: &str, backwards: bool, part: Option<(usize, usize)>) -> String {
        let order = self.order.iter().map(|(what, forth, back)| format!("{what}{}", if backwards { back } else { forth }));
        let most = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let (from, count) = part.map_or((0, -1), |(from, count)| (most(from), most(count)));
        format!(
            "SELECT {what} FROM action {} WHERE {} ORDER BY {} LIMIT {count} OFFSET {from}",
            self.joins.join(" "),
            self.conditions.join(" AND "),
            order.collect::<Vec<_>>().join(", "),
        )
    }

    /// The question for whole rows, as `row::read` takes them.
    pub fn rows(&self, backwards: bool, part: Option<(usize, usize)>) -> String {
        let keys = self.keys("action.session AS session, action.id AS id", backwards, part);
        format!("SELECT {} FROM ({keys}) AS key {}", super::row::COLUMNS, super::row::TABLES)
    }

    /// The question for what stands first, as `row::read_first` takes it.
    pub fn first(&self) -> String {
        let keys = self.keys("action.session AS session, action.id AS id", false, Some((0, 1)));
        format!(
            "SELECT action.session, shelf.title, action.id, action.title, action.due FROM ({keys}) AS key
             CROSS JOIN action ON action.session = key.session AND action.id = key.id CROSS JOIN shelf ON shelf.id = key.session"
        )
    }

    /// The question how many there are, counted up to `most`.
    pub fn count(&self, most: usize) -> String {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let (joins, conditions) = (self.joins.join(" "), self.conditions.join(" AND "));
        format!("SELECT count(*) FROM (SELECT 1 FROM action {joins} WHERE {conditions} LIMIT {most})")
    }
}
