//! Questions asked of indicators: what can be drawn together, and whether the figures say that a target is within reach.

use super::{
    EvidenceKind, Id, Indicator, Reading, Session,
    figure::{figure, in_words},
    in_order,
    record::word_enum,
};
use crate::{text::fold, time::Date, words::Words};

word_enum! {
    /// How an indicator stands to its target, as far as the figures say so.
    Course {
        /// The target is reached.
        #[default]
        Reached = "reached",
        /// Read on or after the day of the target: not reached.
        Missed = "missed",
        /// Not behind the straight line from the baseline to the target.
        OnCourse = "on-course",
        /// Behind that line.
        Behind = "behind",
        /// Nearer to the target than at first; no dates to say more.
        Nearer = "nearer",
        /// No nearer than at first.
        NoNearer = "no-nearer",
        /// The day of the target is over, and nothing was read since.
        Unread = "unread",
    }
}

/// What an indicator says of itself, in the order of time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Series<'a> {
    /// Every reading, the undated last.
    pub readings: Vec<&'a Reading>,
    /// The figures that can be drawn together: the baseline, where it is one, and what was read since in the same unit.
    pub drawn: Vec<f64>,
    /// Readings in another unit than the indicator has now.
    pub apart: Vec<&'a Reading>,
    /// The last reading that can be held against the target.
    latest: Option<(Option<Date>, f64)>,
}

impl Indicator {
    /// The number of one of its own figures, where it is a figure in its present unit.
    fn own(&self, text: &str) -> Option<f64> {
        let read = figure(text).ok()?;
        (read.unit.is_empty() || same_unit(&read.unit, &self.unit)).then_some(read.value)
    }

    /// Where it stood at first, in words; none where nobody said.
    #[must_use]
    pub fn first_said(&self, words: &Words) -> Option<String> {
        let figure = in_words(&self.with_unit(&self.baseline), words);
        let undated = || words.with("figures-was-undated", &[("figure", figure.as_str().into())]);
        let dated = |date| words.with("figures-was", &[("figure", figure.as_str().into()), ("date", words.long_date(date).into())]);
        (!figure.trim().is_empty()).then(|| self.baseline_date.map_or_else(undated, dated))
    }

    /// Where it should stand, in words; none where nobody said.
    #[must_use]
    pub fn target_said(&self, words: &Words) -> Option<String> {
        let figure = in_words(&self.with_unit(&self.target), words);
        let undated = || words.with("figures-target-undated", &[("figure", figure.as_str().into())]);
        let dated = |date| words.with("figures-target", &[("figure", figure.as_str().into()), ("date", words.long_date(date).into())]);
        (!figure.trim().is_empty()).then(|| self.target_date.map_or_else(undated, dated))
    }

    /// The unit that one of its own figures is in: what is written behind it, else the present one.
    #[must_use]
    pub fn unit_of(&self, text: &str) -> String {
        figure(text).ok().map(|read| read.unit).filter(|unit| !unit.is_empty()).unwrap_or_else(|| self.unit.clone())
    }

    /// A figure with the unit that it is in.
    #[must_use]
    pub fn with_unit(&self, text: &str) -> String {
        let has_unit = figure(text).map_or(true, |figure| !figure.unit.is_empty());
        in_unit(text, if has_unit { "" } else { &self.unit })
    }
}

impl Reading {
    /// Its figure and its day in words.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let figure = ("figure", in_words(&self.told(), words).into());
        match self.date {
            None => words.with("figures-read-undated", &[figure]),
            Some(date) => words.with("figures-read", &[figure, ("date", words.long_date(date).into())]),
        }
    }

    /// Its figure with its unit.
    #[must_use]
    pub fn told(&self) -> String {
        in_unit(&self.value, &self.unit)
    }
}

/// A figure and its unit as people write them.
fn in_unit(value: &str, unit: &str) -> String {
    if value.trim().is_empty() || unit.is_empty() { value.to_owned() } else { format!("{value} {unit}") }
}

/// Whether two units are the same, but for case and accents.
#[must_use]
pub fn same_unit(a: &str, b: &str) -> bool {
    fold(a.trim()) == fold(b.trim())
}

impl Session {
    /// What was read of an indicator, in the order of time.
    #[must_use]
    pub fn series(&self, indicator: &Indicator) -> Series<'_> {
        let mut readings: Vec<&Reading> = in_order(&self.readings).filter(|reading| reading.indicator == indicator.id).collect();
        readings.sort_by_key(|reading| (reading.date.is_none(), reading.date));
        let (here, apart): (Vec<&Reading>, Vec<&Reading>) =
            readings.iter().copied().partition(|reading| same_unit(&reading.unit, &indicator.unit));
        let mut told: Vec<(Option<Date>, f64)> =
            here.iter().filter_map(|reading| Some((reading.date, figure(&reading.value).ok()?.value))).collect();
        let latest = told.iter().rfind(|(date, _)| date.is_some()).copied();
        if let Some(baseline) = indicator.own(&indicator.baseline) {
            // Without a day it is what stood at first.
            let at = indicator.baseline_date.map_or(0, |day| told.partition_point(|(date, _)| date.is_some_and(|date| date < day)));
            told.insert(at, (indicator.baseline_date, baseline));
        }
        Series { readings, drawn: told.into_iter().map(|(_, value)| value).collect(), apart, latest }
    }

    /// How an indicator stands to its target on a day; none where the figures do not say.
    #[must_use]
    pub fn course(&self, indicator: &Indicator, today: Date) -> Option<Course> {
        let target = indicator.own(&indicator.target)?;
        let (day, value) = self.series(indicator).latest?;
        let Some(baseline) = indicator.own(&indicator.baseline).filter(|baseline| *baseline != target) else {
            // Nobody said from which side it is reached.
            return (value == target).then_some(Course::Reached);
        };
        let rises = target > baseline;
        let is_at = |line: f64| if rises { value >= line } else { value <= line };
        if is_at(target) {
            return Some(Course::Reached);
        }
        if let Some(by) = indicator.target_date {
            if day.is_some_and(|day| day >= by) {
                return Some(Course::Missed);
            }
            if by < today {
                return Some(Course::Unread);
            }
            if let (Some(from), Some(day)) = (indicator.baseline_date, day)
                && from < day
            {
                let days = |to: Date| f64::from(to.since(from).map_or(0, |span| span.get_days()));
                let line = baseline + (target - baseline) * days(day) / days(by);
                return Some(if is_at(line) { Course::OnCourse } else { Course::Behind });
            }
        }
        Some(if (value - target).abs() < (baseline - target).abs() { Course::Nearer } else { Course::NoNearer })
    }

    /// The indicators in order.
    pub fn indicators_in_order(&self) -> impl Iterator<Item = &Indicator> {
        in_order(&self.indicators)
    }

    /// The key factor that an indicator says something of: its own, its objective's, its action's.
    #[must_use]
    pub fn factor_of(&self, indicator: &Indicator) -> Option<Id> {
        let (kind, id) = indicator.of.as_ref()?.as_str().split_once('/')?;
        match kind {
            "finding" | "objective" => Some(id.into()),
            "action" => self.actions.get(id)?.factor.clone(),
            _ => None,
        }
    }

    /// The indicators that say something of a key factor, its objective or its actions.
    pub fn indicators_on<'a>(&'a self, factor: &'a Id) -> impl Iterator<Item = &'a Indicator> {
        self.indicators_in_order().filter(move |indicator| self.factor_of(indicator).as_ref() == Some(factor))
    }

    /// Whether a figure says something of a key factor: one was read, or figures are among its evidence.
    #[must_use]
    pub fn has_figure(&self, factor: &Id) -> bool {
        let says = |indicator: &Indicator| {
            let read = self.readings.values().filter(|reading| reading.indicator == indicator.id).map(|reading| &reading.value);
            read.chain([&indicator.baseline]).any(|text| !text.trim().is_empty())
        };
        self.indicators_on(factor).any(says) || self.evidence_on(factor).any(|evidence| evidence.kind == EvidenceKind::Data)
    }

    /// Whether a gap is stated of which no figure tells and nobody concerned was heard.
    #[must_use]
    pub fn is_unfounded(&self, factor: &Id) -> bool {
        let finding = self.finding(factor);
        finding.judgement.is_gap() && !self.is_heard(factor, &finding) && !self.has_figure(factor)
    }
}

/// Figures as a small line: one sign each, from the lowest to the highest.
#[must_use]
pub fn small_line(figures: &[f64], signs: &[char]) -> String {
    let low = figures.iter().copied().fold(f64::INFINITY, f64::min);
    let high = figures.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let steps = signs.len().saturating_sub(1);
    let step = |figure: f64| {
        if high <= low {
            return steps / 2;
        }
        // Of the signs there are a handful, so the nearest whole number is one of their places.
        let share = (figure - low) / (high - low);
        (0..=steps).min_by(|a, b| (share - at(*a, steps)).abs().total_cmp(&(share - at(*b, steps)).abs())).unwrap_or(0)
    };
    figures.iter().filter_map(|figure| signs.get(step(*figure))).collect()
}

fn at(step: usize, steps: usize) -> f64 {
    f64::from(u32::try_from(step).unwrap_or(0)) / f64::from(u32::try_from(steps.max(1)).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail")]

    use super::*;
    use crate::session::{Evidence, Finding, Judgement, Support};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// Staff born abroad: 9 % at the start of 2025, 15 % wanted by the end of 2027.
    fn measured(readings: &[(&str, &str, &str)]) -> Session {
        let mut session = Session::default();
        let indicator = Indicator {
            id: "n".into(),
            name: "Staff born abroad".into(),
            unit: "%".into(),
            of: Some("finding/employment".into()),
            baseline: "9".into(),
            baseline_date: Some(day("2025-01-01")),
            target: "15".into(),
            target_date: Some(day("2027-12-31")),
            ..Indicator::default()
        };
        session.put(indicator.into());
        for (at, (date, value, unit)) in readings.iter().enumerate() {
            let reading = Reading {
                id: format!("r{at}").into(),
                rank: at.to_string(),
                indicator: "n".into(),
                date: date.parse().ok(),
                value: (*value).into(),
                unit: (*unit).into(),
                ..Reading::default()
            };
            session.put(reading.into());
        }
        session
    }

    fn course(session: &Session, today: &str) -> Option<Course> {
        session.course(&session.indicators["n"], day(today))
    }

    #[test]
    fn a_figure_is_on_course_or_behind_only_where_dates_allow_it() {
        let on = measured(&[("2026-07-01", "12,1", "%")]);
        assert_eq!(course(&on, "2026-08-01"), Some(Course::OnCourse));
        let behind = measured(&[("2026-07-01", "10", "%")]);
        assert_eq!(course(&behind, "2026-08-01"), Some(Course::Behind));
        let mut undated = behind.clone();
        undated.indicators.get_mut("n").unwrap().baseline_date = None;
        assert_eq!(course(&undated, "2026-08-01"), Some(Course::Nearer));
        undated.indicators.get_mut("n").unwrap().baseline.clear();
        assert_eq!(course(&undated, "2026-08-01"), None, "nobody knows from which side the target is reached");
        assert_eq!(course(&measured(&[]), "2026-08-01"), None, "nothing was read");
    }

    #[test]
    fn a_target_is_reached_missed_or_not_read() {
        assert_eq!(course(&measured(&[("2026-07-01", "15", "%")]), "2026-08-01"), Some(Course::Reached));
        assert_eq!(course(&measured(&[("2027-12-31", "14,9", "%")]), "2028-02-01"), Some(Course::Missed));
        assert_eq!(course(&measured(&[("2026-07-01", "12", "%")]), "2028-02-01"), Some(Course::Unread));
        let mut falls = measured(&[("2026-07-01", "14", "%")]);
        let indicator = falls.indicators.get_mut("n").unwrap();
        (indicator.baseline, indicator.target) = ("20".into(), "14".into());
        assert_eq!(course(&falls, "2026-08-01"), Some(Course::Reached), "lower is better here");
    }

    #[test]
    fn what_was_read_in_another_unit_is_kept_and_not_drawn_with_the_rest() {
        let session =
            measured(&[("2026-07-01", "12", "%"), ("2026-01-01", "120", "persons"), ("2026-03-01", "many", "%"), ("", "11", "%")]);
        let series = session.series(&session.indicators["n"]);
        assert_eq!(series.drawn, [9.0, 12.0, 11.0]);
        assert_eq!(series.apart.iter().map(|reading| reading.told()).collect::<Vec<_>>(), ["120 persons"]);
        assert_eq!(series.readings.len(), 4, "every reading is there, drawn or not");
    }

    #[test]
    fn a_gap_is_unfounded_until_a_figure_or_somebody_concerned_says_so() {
        let factor = Id::from("employment");
        let mut bare = Session::default();
        bare.put(Finding { id: factor.clone(), judgement: Judgement::Partly, ..Finding::default() }.into());
        assert!(bare.is_unfounded(&factor));
        let mut heard = bare.clone();
        heard.findings.get_mut(&factor).unwrap().heard = "Three trainees".into();
        assert!(!heard.is_unfounded(&factor));
        let mut counted = measured(&[]);
        counted.put(bare.findings[&factor].clone().into());
        assert!(!counted.is_unfounded(&factor), "a baseline is a figure");
        let mut proved = bare.clone();
        proved.put(Evidence { id: "e".into(), kind: EvidenceKind::Data, ..Evidence::default() }.into());
        proved.put(Support { id: "s".into(), evidence: "e".into(), target: factor.clone() }.into());
        assert!(!proved.is_unfounded(&factor));
        bare.findings.get_mut(&factor).unwrap().judgement = Judgement::InPlace;
        assert!(!bare.is_unfounded(&factor), "only a gap is a problem");
    }

    #[test]
    fn a_small_line_goes_from_the_lowest_to_the_highest() {
        let signs: Vec<char> = "▁▂▃▄▅▆▇█".chars().collect();
        assert_eq!(small_line(&[9.0, 10.0, 12.0, 16.0], &signs), "▁▂▄█");
        assert_eq!(small_line(&[5.0, 5.0], &signs), "▄▄");
        assert_eq!(small_line(&[], &signs), "");
    }
}
