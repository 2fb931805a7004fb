//! Several units at once: sessions of one benchmark side by side, key factor by key factor.
//!
//! This is no ranking. Units stand in the order of their names, nothing is added up to a score, and what was not
//! judged is kept apart: it is neither a gap nor a strength.

use std::cmp::Ordering;

use super::{Action, Finding, Id, Judgement, Judges, Session, compare::Held};
use crate::{
    failure::Failure,
    text::{fold, natural, one_line},
    words::{Alphabet, Words},
};

/// Sessions of one benchmark, side by side.
#[derive(Debug, Clone)]
pub struct SideBySide<'a> {
    /// The units, in the order of their names.
    pub sides: Vec<Side<'a>>,
    /// A row per key factor that any of them took up or judged.
    pub rows: Vec<Row>,
    /// The editions of the benchmark that they were made with, each once.
    pub editions: Vec<String>,
    /// The names that several sessions bear.
    pub doubles: Vec<String>,
}

/// One unit.
#[derive(Debug, Clone)]
pub struct Side<'a> {
    /// Its session.
    pub held: Held<'a>,
    /// Its name among the others; title and day stand with it where another one has the same.
    pub name: String,
}

/// A key factor over all units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The place of the unit whose benchmark names it.
    pub named: usize,
    /// Its id: the same in every edition.
    pub factor: Id,
    /// How each unit holds it.
    pub cells: Vec<Cell>,
}

/// How one unit holds a key factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// It took the key factor up; the judgement may still be open.
    Held(Judgement),
    /// It did not take it up.
    NotTakenUp,
    /// The edition that it was made with has no such key factor.
    NotThere,
}

impl Cell {
    /// The judgement, where the key factor was taken up.
    #[must_use]
    pub fn judgement(self) -> Option<Judgement> {
        match self {
            Self::Held(judgement) => Some(judgement),
            Self::NotTakenUp | Self::NotThere => None,
        }
    }

    /// Whether something is missing there.
    #[must_use]
    pub fn is_gap(self) -> bool {
        self.judgement().is_some_and(Judgement::is_gap)
    }
}

impl Row {
    /// The places of the units that hold it so.
    pub fn of(&self, judgement: Judgement) -> impl Iterator<Item = usize> {
        self.cells.iter().enumerate().filter(move |(_, cell)| cell.judgement() == Some(judgement)).map(|(at, _)| at)
    }

    /// The places of the units that lack something.
    pub fn gaps(&self) -> impl Iterator<Item = usize> {
        self.cells.iter().enumerate().filter(|(_, cell)| cell.is_gap()).map(|(at, _)| at)
    }

    /// Whether several units lack something here: what could be mended together.
    #[must_use]
    pub fn is_shared_gap(&self) -> bool {
        self.gaps().nth(1).is_some()
    }

    /// Whether some can ask others: one has in place what another one lacks.
    #[must_use]
    pub fn can_be_asked(&self) -> bool {
        self.of(Judgement::InPlace).next().is_some() && self.gaps().next().is_some()
    }
}

/// Puts sessions side by side; one that is named twice stands there once.
///
/// # Errors
/// When fewer than two are left, or when one was made with another benchmark than the first.
pub fn side_by_side<'a>(sessions: &[Held<'a>], words: &Words) -> Result<SideBySide<'a>, Failure> {
    let mut sessions = sessions.to_vec();
    let mut seen: Vec<&Id> = Vec::new();
    sessions.retain(|held| {
        let is_new = !seen.contains(&&held.session.id);
        seen.push(&held.session.id);
        is_new
    });
    let first = match sessions.as_slice() {
        [first, _, ..] => *first,
        few => {
            let title = few.first().map(|held| title(held.session, words)).unwrap_or_default();
            return Err(Failure::new("side-by-side-alone").with("title", title));
        }
    };
    if let Some(other) = sessions.iter().find(|held| held.session.about.benchmark != first.session.about.benchmark) {
        return Err(Failure::new("side-by-side-other")
            .with("title", title(other.session, words))
            .with("benchmark", other.benchmark.title.as_str())
            .with("first", title(first.session, words))
            .with("wanted", first.benchmark.title.as_str()));
    }
    let here = |held: &Held<'_>| fold(held.session.about.organisation.trim());
    let several = sessions.iter().any(|held| here(held) != here(&first));
    let (sides, doubles) = named(&sessions, several, words);
    let mut editions: Vec<String> = sides.iter().map(|side| side.held.session.about.edition.clone()).collect();
    editions.sort_by(|a, b| natural(a, b));
    editions.dedup();
    let rows = rows(&sides);
    Ok(SideBySide { sides, rows, editions, doubles })
}

impl<'a> SideBySide<'a> {
    /// The number and name of a row's key factor, in the newest edition that has it.
    #[must_use]
    pub fn factor(&self, row: &Row) -> (Option<usize>, String) {
        let id = row.factor.as_str();
        let Some(side) = self.sides.get(row.named) else { return (None, id.to_owned()) };
        let name = side.held.benchmark.factor(id).map_or_else(|| id.to_owned(), |factor| factor.name.clone());
        (side.held.benchmark.number(id), name)
    }

    /// What a unit holds true of a key factor; blank where it holds nothing.
    #[must_use]
    pub fn finding(&self, at: usize, factor: &Id) -> Finding {
        let Some(session) = self.sides.get(at).map(|side| side.held.session) else { return Finding::default() };
        let peers = session.peer_judgement(factor);
        if session.judges() == Judges::Stands && peers.is_given() { session.finding_now(factor) } else { session.finding(factor) }
    }

    /// The names of units, by their places.
    pub fn names(&self, places: impl Iterator<Item = usize>) -> Vec<String> {
        places.filter_map(|at| self.sides.get(at)).map(|side| side.name.clone()).collect()
    }
}

impl<'a> Side<'a> {
    /// What there still is to do, by due date; what has no date comes last.
    #[must_use]
    pub fn open_actions(&self) -> Vec<&'a Action> {
        self.held.session.open_actions()
    }
}

/// What a session is called.
fn title(session: &Session, words: &Words) -> String {
    let title = one_line(&session.about.title);
    if title.trim().is_empty() { words.say("no-title") } else { title }
}

/// The name of a unit; where there are several organisations, with the one that it belongs to.
fn name(session: &Session, several: bool, words: &Words) -> String {
    let (unit, organisation) = (one_line(&session.about.unit), one_line(&session.about.organisation));
    match (unit.trim(), organisation.trim()) {
        ("", "") => title(session, words),
        ("", organisation) if several => organisation.to_owned(),
        ("", _) => title(session, words),
        (unit, "") => unit.to_owned(),
        (unit, organisation) if several => words.with("page-unit", &[("organisation", organisation.into()), ("unit", unit.into())]),
        (unit, _) => unit.to_owned(),
    }
}

/// The sessions by the names of their units, and the names that several bear.
fn named<'a>(sessions: &[Held<'a>], several: bool, words: &Words) -> (Vec<Side<'a>>, Vec<String>) {
    let mut sides: Vec<Side<'a>> = sessions.iter().map(|held| Side { held: *held, name: name(held.session, several, words) }).collect();
    // The id comes last, so that the same sessions always stand in the same order.
    let key = |side: &Side<'_>| (side.held.session.day(), side.held.session.about.made, side.held.session.id.clone());
    let alphabet = Alphabet::of(words.code());
    sides.sort_by(|a, b| by_name(&a.name, &b.name, &alphabet).then_with(|| key(a).cmp(&key(b))));
    let mut doubles: Vec<String> = Vec::new();
    // Title and day tell most apart; where they do not either, a number does.
    for key in ["side-by-side-double", "side-by-side-numbered"] {
        let names: Vec<String> = sides.iter().map(|side| fold(&side.name)).collect();
        for (at, side) in sides.iter_mut().enumerate() {
            let here = names.get(at).map(String::as_str).unwrap_or_default();
            let same = |names: &[String]| names.iter().filter(|name| name.as_str() == here).count();
            if same(&names) < 2 {
                continue;
            }
            if key == "side-by-side-double" && !doubles.iter().any(|known| fold(known) == here) {
                doubles.push(side.name.clone());
            }
            let date = side.held.session.day().map_or_else(|| words.say("page-no-date"), |date| words.long_date(date));
            let number = same(names.get(..=at).unwrap_or_default());
            let args = [
                ("name", side.name.as_str().into()),
                ("title", title(side.held.session, words).into()),
                ("date", date.into()),
                ("number", number.into()),
            ];
            side.name = words.with(key, &args);
        }
    }
    (sides, doubles)
}

/// As readers of the language look names up, but that 9 comes before 10.
fn by_name(a: &str, b: &str, alphabet: &Alphabet) -> Ordering {
    let (these, those) = (parts(a), parts(b));
    for ((word, number), (other, count)) in these.iter().zip(&those) {
        let order = alphabet.compare(word, other).then_with(|| number.cmp(count));
        if order != Ordering::Equal {
            return order;
        }
    }
    these.len().cmp(&those.len()).then_with(|| a.cmp(b))
}

/// A name as words, each with the number behind it; the last one may have none.
fn parts(name: &str) -> Vec<(&str, Option<u128>)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut parts = Vec::new();
    let mut rest = name.trim();
    while !rest.is_empty() {
        let (word, behind) = rest.split_at(rest.find(is_digit).unwrap_or(rest.len()));
        let (number, behind) = behind.split_at(behind.find(|c| !is_digit(c)).unwrap_or(behind.len()));
        parts.push((word, (!number.is_empty()).then(|| number.parse().unwrap_or(u128::MAX))));
        rest = behind;
    }
    parts
}

/// The key factors in the order of the newest edition, then those that only older ones have.
fn rows(sides: &[Side<'_>]) -> Vec<Row> {
    let mut order: Vec<usize> = (0..sides.len()).collect();
    let edition = |at: &usize| sides.get(*at).map(|side| side.held.session.about.edition.as_str()).unwrap_or_default();
    order.sort_by(|a, b| natural(edition(b), edition(a)).then(a.cmp(b)));
    let mut rows: Vec<Row> = Vec::new();
    for at in order {
        let Some(side) = sides.get(at) else { continue };
        for factor in &side.held.benchmark.factors {
            if rows.iter().any(|row| row.factor.as_str() == factor.id) {
                continue;
            }
            let id = Id::from(factor.id.as_str());
            let cells: Vec<Cell> = sides.iter().map(|side| cell(side.held, &id)).collect();
            if cells.iter().any(|cell| matches!(cell, Cell::Held(_))) {
                rows.push(Row { named: at, factor: id, cells });
            }
        }
    }
    rows
}

fn cell(held: Held<'_>, factor: &Id) -> Cell {
    let judgement = held.session.held(factor);
    if judgement.is_given() || held.session.about.scope.contains(factor) {
        Cell::Held(judgement)
    } else if held.benchmark.factor(factor.as_str()).is_some() {
        Cell::NotTakenUp
    } else {
        Cell::NotThere
    }
}

#[cfg(test)]
mod tests;
