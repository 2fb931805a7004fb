//! What is measured: indicators and what was read of them.

use serde::Serialize;

use crate::{
    session::{Course, Id, Indicator, Session, figure::figure},
    time::{Date, Now},
};

/// Figures stay as they were written, with their number beside them where they are one.
#[derive(Serialize)]
pub(super) struct Measured<'a> {
    number: u32,
    name: &'a str,
    unit: &'a str,
    source: &'a str,
    group: &'a str,
    of: Option<&'a Id>,
    baseline: Figure<'a>,
    target: Figure<'a>,
    course: Option<&'static str>,
    readings: Vec<Figure<'a>>,
}

#[derive(Serialize)]
struct Figure<'a> {
    text: &'a str,
    value: Option<f64>,
    unit: String,
    date: Option<Date>,
    note: &'a str,
}

pub(super) fn indicators<'a>(session: &'a Session, now: &Now) -> Vec<Measured<'a>> {
    let told = |text: &'a str, unit: String, date, note| Figure { text, value: figure(text).ok().map(|read| read.value), unit, date, note };
    let measured = |indicator: &'a Indicator| Measured {
        number: indicator.number,
        name: &indicator.name,
        unit: &indicator.unit,
        source: &indicator.source,
        group: &indicator.group,
        of: indicator.of.as_ref(),
        baseline: told(&indicator.baseline, indicator.unit_of(&indicator.baseline), indicator.baseline_date, ""),
        target: told(&indicator.target, indicator.unit_of(&indicator.target), indicator.target_date, ""),
        course: session.course(indicator, now.today()).map(Course::word),
        readings: session
            .series(indicator)
            .readings
            .into_iter()
            .map(|reading| told(&reading.value, reading.unit.clone(), reading.date, &reading.text))
            .collect(),
    };
    session.indicators_in_order().map(measured).collect()
}
