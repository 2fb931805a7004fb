//! The names that rows are found and ordered by: key factors out of the stored benchmarks, leads,
//! organisations and sessions with their spellings.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use rusqlite::{Connection, OptionalExtension};

use super::{
    super::{load::read_benchmark, rows::clean, trouble::Outcome},
    Named,
};
use crate::{session::Id, text::fold, words::Alphabet};

/// The key factors of the benchmarks that have been asked for: each text is parsed once.
#[derive(Debug, Default)]
pub struct Names {
    known: BTreeMap<i64, Factors>,
    /// Those that have been compared with what is stored since `look_again`.
    sure: BTreeSet<i64>,
}

/// The key factors of a benchmark, id and name, in its order.
#[derive(Debug)]
struct Factors {
    /// What the text is known again by: once the trash was emptied, a number may stand for another text.
    text: u64,
    list: Vec<(String, String)>,
}

impl Names {
    /// What is known may have been altered since.
    pub fn look_again(&mut self) {
        self.sure.clear();
    }

    /// A key factor's name; its id where the benchmark lost it.
    pub fn of(&mut self, conn: &Connection, benchmark: i64, factor: &Id) -> Outcome<String> {
        let found = self.factors(conn, benchmark)?.iter().find(|(id, _)| id == factor.as_str());
        Ok(found.map_or_else(|| factor.to_string(), |(_, name)| name.clone()))
    }

    fn factors(&mut self, conn: &Connection, benchmark: i64) -> Outcome<&[(String, String)]> {
        if !self.sure.contains(&benchmark) {
            let mut statement = conn.prepare_cached("SELECT ron FROM benchmark WHERE n = ?")?;
            let ron: String = statement.query_row([benchmark], |row| row.get(0)).optional()?.unwrap_or_default();
            let mut hasher = DefaultHasher::new();
            ron.hash(&mut hasher);
            let text = hasher.finish();
            if self.known.get(&benchmark).is_none_or(|known| known.text != text) {
                // A list over all sessions goes on where one benchmark cannot be read: its ids stand for the names.
                let factors = read_benchmark(&ron).map(|read| read.factors).unwrap_or_default();
                let list = factors.into_iter().map(|factor| (factor.id, factor.name)).collect();
                self.known.insert(benchmark, Factors { text, list });
            }
            self.sure.insert(benchmark);
        }
        Ok(self.known.get(&benchmark).map(|known| known.list.as_slice()).unwrap_or_default())
    }

    /// Every key factor of every benchmark: its benchmark's number, its own number, id and name.
    fn all(&mut self, conn: &Connection) -> Outcome<Vec<(i64, usize, String, String)>> {
        let numbers: Vec<i64> =
            conn.prepare_cached("SELECT n FROM benchmark")?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut all = Vec::new();
        for benchmark in numbers {
            let list = self.factors(conn, benchmark)?.iter().enumerate();
            all.extend(list.map(|(at, (id, name))| (benchmark, at + 1, id.clone(), name.clone())));
        }
        Ok(all)
    }

    /// The places of all key factors in the order of their names, each as `BENCHMARK/ID`.
    pub fn ranks(&mut self, conn: &Connection, alphabet: &Alphabet) -> Outcome<Vec<(String, usize)>> {
        let all = self.all(conn)?.into_iter();
        let placed = |(benchmark, _, id, name): (i64, usize, String, String)| Placed {
            folded: fold(&name),
            name,
            what: format!("{benchmark}/{id}"),
        };
        Ok(places(all.map(placed).collect(), alphabet))
    }

    /// The key factors that a person means by an id, a number or a name, each as `BENCHMARK/ID`.
    pub fn meant(&mut self, conn: &Connection, wanted: &str) -> Outcome<Vec<String>> {
        let (wanted, number) = (fold(wanted.trim()), wanted.trim().parse::<usize>().ok());
        let fits = |at: usize, id: &str, name: &str| number == Some(at) || fold(id) == wanted || fold(name) == wanted;
        let all = self.all(conn)?.into_iter();
        Ok(all.filter(|(_, at, id, name)| fits(*at, id, name)).map(|(benchmark, _, id, _)| format!("{benchmark}/{id}")).collect())
    }
}

/// Something that has a place by its name.
pub struct Placed {
    /// What the name is compared by: letter case and accents aside.
    pub folded: String,
    /// The name.
    pub name: String,
    /// What it is the name of.
    pub what: String,
}

/// The place that each thing has by its name. What is one name, however it is spelled, shares a place: that of the
/// spelling that comes first.
pub fn places(mut list: Vec<Placed>, alphabet: &Alphabet) -> Vec<(String, usize)> {
    list.sort_by(|a, b| a.folded.cmp(&b.folded).then_with(|| alphabet.compare(&a.name, &b.name)));
    let mut names: Vec<&[Placed]> = list.chunk_by(|a, b| a.folded == b.folded).collect();
    names.sort_by(|a, b| a.iter().zip(b.iter()).next().map_or(Ordering::Equal, |(a, b)| alphabet.compare(&a.name, &b.name)));
    names.iter().enumerate().flat_map(|(place, group)| group.iter().map(move |thing| (thing.what.clone(), place))).collect()
}

/// The names that a question finds, as they are stored, each with what it is compared by; in that order.
pub fn spellings(conn: &Connection, sql: &'static str) -> Outcome<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(sql)?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut spellings: Vec<(String, String)> =
        names.into_iter().filter(|name| !name.is_empty()).map(|name| (fold(clean(&name).trim()), name)).collect();
    spellings.sort();
    Ok(spellings)
}

/// The names to choose from, each once, however it is spelled.
pub fn choice(conn: &Connection, named: Named) -> Outcome<Vec<String>> {
    let mut names = match named {
        Named::Leads => spellings(
            conn,
            "SELECT DISTINCT name FROM party WHERE EXISTS (SELECT 1 FROM action WHERE action.session = party.session AND \
             action.lead = party.id) AND session NOT IN (SELECT id FROM shelf WHERE trashed IS NOT NULL)",
        )?,
        Named::Organisations => spellings(conn, "SELECT DISTINCT organisation FROM shelf WHERE trashed IS NULL AND actions > 0")?,
    };
    names.dedup_by(|one, other| one.0 == other.0);
    Ok(names.into_iter().map(|(_, name)| clean(&name).into_owned()).collect())
}

/// The sessions that have a word in their title or organisation.
pub fn sessions_with(conn: &Connection, query: &str, word: &str) -> Outcome<Vec<String>> {
    having(
        conn,
        "SELECT shelf.id, shelf.title || ' ' || shelf.organisation FROM found JOIN shelf ON shelf.id = found.session
         WHERE kind = 'about' AND n IN (SELECT rowid FROM words WHERE words MATCH ?)",
        query,
        word,
    )
}

/// The participants that have a word in their name, each as `SESSION/ID`.
pub fn leads_with(conn: &Connection, query: &str, word: &str) -> Outcome<Vec<String>> {
    having(
        conn,
        "SELECT party.session || '/' || party.id, party.name FROM found JOIN party ON party.session = found.session AND party.id = found.id
         WHERE found.kind = 'party' AND n IN (SELECT rowid FROM words WHERE words MATCH ?)",
        query,
        word,
    )
}

/// What the index finds has the word somewhere; here it must be in what the list shows.
fn having(conn: &Connection, sql: &'static str, query: &str, word: &str) -> Outcome<Vec<String>> {
    let word = fold(word);
    let mut statement = conn.prepare_cached(sql)?;
    let mut found = statement.query([query])?;
    let mut having = Vec::new();
    while let Some(row) = found.next()? {
        if fold(row.get_ref(1)?.as_str().unwrap_or_default()).contains(&word) {
            having.push(row.get(0)?);
        }
    }
    Ok(having)
}
