//! The fields of indicators and of what is read of them.

use serde::{Deserialize, Serialize};

use super::{Opens, gone};
use crate::{
    app::{
        gesture::{Desk, Gesture, date_failure, quoted},
        reading_line::{Ground, understand},
    },
    failure::Failure,
    session::{
        Id, Indicator, Reading, Session,
        figure::{FigureError, figure},
        next_rank, same_unit,
    },
    text::{block, fold, one_line},
    time::Date,
    words::{Phrase, Words},
};

/// A field of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndicatorField {
    /// What is measured.
    Name,
    /// In what.
    Unit,
    /// Where the figures come from.
    Source,
    /// About whom.
    Group,
    /// Where it stood at first.
    Baseline,
    /// When.
    BaselineDate,
    /// Where it should stand.
    Target,
    /// By when.
    TargetDate,
}

/// A field of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadingField {
    /// The figure.
    Value,
    /// The day.
    Date,
    /// What else there is to say.
    Text,
}

impl IndicatorField {
    /// Whether a date is typed.
    pub fn is_date(self) -> bool {
        matches!(self, Self::BaselineDate | Self::TargetDate)
    }

    /// Whether a figure is typed.
    pub fn is_figure(self) -> bool {
        matches!(self, Self::Baseline | Self::Target)
    }

    /// How it opens, with what is stored.
    pub fn opens(self, indicator: &Id, session: &Session, words: &Words) -> Opens {
        let stored = session.indicators.get(indicator).cloned().unwrap_or_default();
        let date = |date: Option<crate::time::Date>| date.map(|date| words.long_date(date)).unwrap_or_default();
        Opens::Line(match self {
            Self::Name => stored.name,
            Self::Unit => stored.unit,
            Self::Source => stored.source,
            Self::Group => stored.group,
            Self::Baseline => stored.baseline,
            Self::BaselineDate => date(stored.baseline_date),
            Self::Target => stored.target,
            Self::TargetDate => date(stored.target_date),
        })
    }

    /// What leaving it alters.
    ///
    /// # Errors
    /// A date or a figure that is not understood; the indicator is gone.
    pub fn gesture(self, indicator: &Id, text: &str, desk: &Desk<'_>) -> Result<Gesture, Failure> {
        let mut indicator = desk.session.indicators.get(indicator).cloned().ok_or_else(gone)?;
        let line = one_line(text);
        let mut also = Vec::new();
        match self {
            Self::Name => indicator.name = line,
            Self::Unit => also = sets_unit(&mut indicator, line, desk.session),
            Self::Source => indicator.source = line,
            Self::Group => indicator.group = line,
            Self::Baseline | Self::Target => also = own_figure(self, &mut indicator, &line, desk)?,
            Self::BaselineDate => indicator.baseline_date = desk.past_date(&line)?,
            Self::TargetDate => indicator.target_date = desk.date(&line)?,
        }
        let what = Phrase::new("step-indicator-altered").with("number", indicator.number).with("text", indicator.name.clone());
        let gesture = Gesture::new(what).sets(desk.session, indicator);
        Ok(also.into_iter().fold(gesture, |gesture, reading| gesture.sets(desk.session, reading)))
    }
}

impl ReadingField {
    /// How it opens, with what is stored.
    pub fn opens(self, reading: &Id, session: &Session, words: &Words) -> Opens {
        let stored = session.readings.get(reading).cloned().unwrap_or_default();
        match self {
            Self::Value => Opens::Line(stored.told()),
            Self::Date => Opens::Line(stored.date.map(|date| words.long_date(date)).unwrap_or_default()),
            Self::Text => Opens::Block(stored.text),
        }
    }

    /// What leaving it alters.
    ///
    /// # Errors
    /// A date or a figure that is not understood; the reading is gone.
    pub fn gesture(self, reading: &Id, text: &str, desk: &Desk<'_>) -> Result<Gesture, Failure> {
        let mut reading = desk.session.readings.get(reading).cloned().ok_or_else(gone)?;
        let indicator = desk.session.indicators.get(&reading.indicator).cloned().ok_or_else(gone)?;
        match self {
            Self::Value => {
                let read = read(&one_line(text), &[&reading.unit, &indicator.unit], false, desk)?;
                reading.unit = if read.unit.is_empty() { indicator.unit.clone() } else { as_unit(&read.unit, &indicator.unit, desk.words) };
                reading.value = read.value;
                reading.date = read.date.or(reading.date);
                let noted = [reading.text.trim(), &read.remark].into_iter().filter(|text| !text.is_empty());
                reading.text = noted.collect::<Vec<_>>().join("\n");
            }
            Self::Date => reading.date = desk.past_date(&one_line(text))?,
            Self::Text => reading.text = block(text),
        }
        Ok(Gesture::new(of_reading("step-reading-altered", &indicator, &reading)).sets(desk.session, reading))
    }
}

/// A new indicator of something.
pub fn named(of: Option<&Id>, text: &str, desk: &mut Desk<'_>) -> Gesture {
    let name = one_line(text);
    if name.is_empty() {
        return Gesture::new(Phrase::new("step-nothing"));
    }
    let made =
        Indicator { id: desk.id(), rank: next_rank(&desk.session.indicators), name: name.clone(), of: of.cloned(), ..Indicator::default() };
    Gesture::new(Phrase::new("step-indicator").with("text", name)).makes(made)
}

/// What an indicator was found to stand at today.
///
/// # Errors
/// A figure that is not understood; the indicator is gone.
pub fn was_read(indicator: &Id, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let mut indicator = desk.session.indicators.get(indicator).cloned().ok_or_else(gone)?;
    let line = one_line(text);
    if line.is_empty() {
        return Ok(Gesture::new(Phrase::new("step-nothing")));
    }
    let Read { value, unit, date, remark } = read(&line, &[&indicator.unit], false, desk)?;
    let also = takes_unit(&mut indicator, &unit, desk.session);
    let made = Reading {
        id: desk.id(),
        rank: next_rank(&desk.session.readings),
        indicator: indicator.id.clone(),
        date: date.or_else(|| Some(desk.now.today())),
        value,
        unit: if unit.is_empty() { indicator.unit.clone() } else { as_unit(&unit, &indicator.unit, desk.words) },
        text: remark,
    };
    let what = of_reading("step-reading", &indicator, &made);
    let gesture = Gesture::new(what).makes(made).sets(desk.session, indicator);
    Ok(also.into_iter().fold(gesture, |gesture, reading| gesture.sets(desk.session, reading)))
}

fn of_reading(key: &str, indicator: &Indicator, reading: &Reading) -> Phrase {
    Phrase::new(key).with("number", indicator.number).with("text", indicator.name.clone()).with("figure", reading.told())
}

/// A figure with what was said of it.
struct Read {
    value: String,
    unit: String,
    date: Option<Date>,
    remark: String,
}

fn read(text: &str, units: &[&str], is_ahead: bool, desk: &Desk<'_>) -> Result<Read, Failure> {
    let ground = Ground { today: desk.now.today(), is_ahead, units, due: desk.due, words: desk.words };
    let understood = understand(text, &ground).map_err(|error| {
        let key = match error {
            FigureError::NotUnderstood => "figure-not-understood",
            FigureError::TwoMeanings => "figure-two-meanings",
        };
        Failure::new(key).with("text", quoted(text))
    })?;
    let date = understood.date.transpose().map_err(|error| date_failure(error, text))?;
    Ok(Read { value: understood.value, unit: understood.unit, date, remark: understood.remark })
}

/// Sets a figure of the indicator itself, and the day that was said with it. It is kept as it was typed, without the
/// unit that all have. There is no room for more: the source has a row of its own.
fn own_figure(field: IndicatorField, indicator: &mut Indicator, line: &str, desk: &Desk<'_>) -> Result<Vec<Reading>, Failure> {
    let is_target = field == IndicatorField::Target;
    let (mut text, mut date, mut also) = (String::new(), None, vec![]);
    if !line.is_empty() {
        let read = read(line, &[&indicator.unit], is_target, desk)?;
        if !read.remark.is_empty() {
            return Err(Failure::new("figure-and-more").with("text", quoted(&read.remark)));
        }
        also = takes_unit(indicator, &read.unit, desk.session);
        let same = read.unit.is_empty() || same_unit(&as_unit(&read.unit, &indicator.unit, desk.words), &indicator.unit);
        (text, date) = (if same { read.value } else { format!("{} {}", read.value, read.unit) }, read.date);
    }
    let (own, day) = if is_target {
        (&mut indicator.target, &mut indicator.target_date)
    } else {
        (&mut indicator.baseline, &mut indicator.baseline_date)
    };
    (*own, *day) = (text, date.or(*day));
    Ok(also)
}

/// The first unit that is written with a figure is the indicator's.
fn takes_unit(indicator: &mut Indicator, unit: &str, session: &Session) -> Vec<Reading> {
    if unit.is_empty() || !indicator.unit.is_empty() { vec![] } else { sets_unit(indicator, unit.to_owned(), session) }
}

/// Gives an indicator another unit. What was said in the old one stays in it: readings have their own, and its own
/// figures get it written behind them. What had none has the new one.
fn sets_unit(indicator: &mut Indicator, unit: String, session: &Session) -> Vec<Reading> {
    let old = std::mem::replace(&mut indicator.unit, unit);
    if old.is_empty() {
        let without = |reading: &&Reading| reading.indicator == indicator.id && reading.unit.is_empty();
        let with = |reading: &Reading| Reading { unit: indicator.unit.clone(), ..reading.clone() };
        return session.readings.values().filter(without).map(with).collect();
    }
    if !same_unit(&old, &indicator.unit) {
        for text in [&mut indicator.baseline, &mut indicator.target] {
            match figure(text) {
                Ok(read) if read.unit.is_empty() => *text = format!("{text} {old}"),
                // Back in the unit that was written behind it.
                Ok(read) if same_unit(&read.unit, &indicator.unit) => *text = read.text,
                _ => {}
            }
        }
    }
    vec![]
}

/// A unit as the indicator writes it, where both are ways to say per cent.
fn as_unit(unit: &str, of: &str, words: &Words) -> String {
    let ways = words.say("figure-per-cent");
    let is = |unit: &str| ways.split('|').any(|way| fold(way.trim()) == fold(unit.trim()));
    if same_unit(unit, of) || (is(unit) && is(of)) { of.to_owned() } else { unit.to_owned() }
}
