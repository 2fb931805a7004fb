//! The trend over several sessions in the order of their days: how each key factor was judged, and what was read of
//! each indicator.

use std::collections::BTreeMap;

use super::{Held, Id, Judgement, matching::Matching};
use crate::{text::fold, time::Date};

/// Several sessions in the order of their days.
#[derive(Debug, Clone)]
pub struct Trend<'a> {
    /// The sessions, the earliest first.
    pub sessions: Vec<Held<'a>>,
    /// A row per key factor that any of them took up or judged: the last session's in its order, then those that
    /// only earlier ones have.
    pub factors: Vec<Row>,
    /// A line per indicator and unit.
    pub lines: Vec<Line>,
}

/// A key factor over the sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which session names it, by its place, and its id there.
    pub named: (usize, Id),
    /// How each session judged it; none where it was not taken up, or that benchmark has none such.
    pub judgements: Vec<Option<Judgement>>,
}

/// What was read of one indicator in one unit, in any of the sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is measured.
    pub name: String,
    /// In what.
    pub unit: String,
    /// About whom.
    pub group: String,
    /// What was read, each once, by day; what nobody dated comes last.
    pub points: Vec<Point>,
}

/// A reading, once however many sessions have it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    undated: bool,
    /// The day.
    pub date: Option<Date>,
    /// The figure, as it was written.
    pub value: String,
}

impl Point {
    fn new(date: Option<Date>, value: &str) -> Option<Self> {
        let value = value.trim();
        (!value.is_empty()).then(|| Self { undated: date.is_none(), date, value: value.to_owned() })
    }
}

/// Lines up several sessions by their days; of one day, in the order in which they were made.
#[must_use]
pub fn trend<'a>(sessions: &[Held<'a>]) -> Trend<'a> {
    let mut sessions = sessions.to_vec();
    sessions.sort_by_key(|held| (held.session.day(), held.session.about.made, held.session.id.clone()));
    sessions.dedup_by(|a, b| a.session.id == b.session.id);
    let factors = rows(&sessions);
    let lines = lines(&sessions);
    Trend { sessions, factors, lines }
}

fn rows(sessions: &[Held<'_>]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    // Which id of each session has a row already.
    let mut placed: BTreeMap<(usize, String), ()> = BTreeMap::new();
    for (at, held) in sessions.iter().enumerate().rev() {
        for id in super::known(*held) {
            if placed.contains_key(&(at, id.clone())) {
                continue;
            }
            let stand = |other: usize, id: &str| {
                let held = sessions.get(other)?;
                let id = Id::from(id);
                let judgement = held.session.held(&id);
                (judgement.is_given() || held.session.about.scope.contains(&id)).then_some(judgement)
            };
            let mut judgements = vec![None; sessions.len()];
            for (other, earlier) in sessions.iter().enumerate() {
                let there = if other == at { Some(id.clone()) } else { Matching::new(*earlier, *held).factor(&id) };
                let Some(there) = there else { continue };
                if let Some(cell) = judgements.get_mut(other) {
                    *cell = stand(other, &there);
                }
                placed.insert((other, there), ());
            }
            if judgements.iter().any(Option::is_some) {
                rows.push(Row { named: (at, id.into()), judgements });
            }
        }
    }
    rows
}

fn lines(sessions: &[Held<'_>]) -> Vec<Line> {
    let mut lines: BTreeMap<[String; 3], Line> = BTreeMap::new();
    for held in sessions {
        for indicator in held.session.indicators.values() {
            let readings = held.session.readings.values().filter(|reading| reading.indicator == indicator.id);
            let read = readings.map(|reading| {
                let unit = if reading.unit.trim().is_empty() { &indicator.unit } else { &reading.unit };
                (unit, Point::new(reading.date, &reading.value))
            });
            let first = std::iter::once((&indicator.unit, Point::new(indicator.baseline_date, &indicator.baseline)));
            for (unit, point) in first.chain(read) {
                let key = [fold(indicator.name.trim()), fold(indicator.group.trim()), fold(unit.trim())];
                let line = lines.entry(key).or_insert_with(|| Line {
                    name: indicator.name.clone(),
                    unit: unit.clone(),
                    group: indicator.group.clone(),
                    points: vec![],
                });
                line.points.extend(point);
            }
        }
    }
    let mut lines: Vec<Line> = lines.into_values().collect();
    for line in &mut lines {
        line.points.sort();
        line.points.dedup();
    }
    lines
}
