//! What is measured, as numbers in words and as a table: a page has no small lines, it has figures.

use super::{
    Block, Span, Text, Tone, prose,
    tell::{Teller, stacked},
};
use crate::session::{Course, Id, Indicator, Reading, figure::in_words};

/// The indicators on a key factor, a line each; nothing when there are none.
pub(super) fn on(t: &Teller<'_>, factor: &Id) -> Option<(String, Text)> {
    let told = |indicator: &Indicator| {
        let series = t.session.series(indicator);
        let readings = series.readings.iter().rev().map(|reading| prose(&reading.said(t.words)));
        let first = indicator.first_said(t.words).map(|text| prose(&text));
        let target = indicator.target_said(t.words).map(|text| prose(&text));
        let course = course(t, indicator).map(|state| vec![state]);
        let mut text = prose(&t.with("page-indicator", &[("number", indicator.number.into()), ("name", named(t, indicator).into())]));
        text.push(Span::Words(" ".to_owned()));
        text.extend(t.dotted(readings.chain(first).chain(target).chain(course)));
        text
    };
    let lines: Vec<Text> = t.session.indicators_on(factor).map(told).collect();
    (!lines.is_empty()).then(|| (t.say("plan-label-figures"), stacked(lines)))
}

/// Every indicator in a table; nothing when nothing is measured.
pub(super) fn blocks(t: &Teller<'_>) -> Vec<Block> {
    let all: Vec<&Indicator> = t.session.indicators_in_order().collect();
    if all.is_empty() {
        return vec![];
    }
    let columns = [
        ("page-column-indicator", 4),
        ("page-column-of", 3),
        ("page-column-first", 3),
        ("page-column-read", 3),
        ("page-column-target", 3),
        ("page-column-course", 2),
    ];
    let row = |indicator: &&Indicator| {
        let series = t.session.series(indicator);
        let mut name = prose(&t.with("page-indicator-named", &[("number", indicator.number.into()), ("name", named(t, indicator).into())]));
        if !indicator.source.trim().is_empty() {
            name.push(Span::Break);
            name.extend(prose(&t.with("page-indicator-source", &[("source", indicator.source.as_str().into())])));
        }
        let read = series.readings.iter().map(|reading| {
            let mut text = prose(&reading.said(t.words));
            if !reading.text.trim().is_empty() {
                text.push(Span::Break);
                text.extend(prose(&reading.text));
            }
            text
        });
        let read: Vec<Text> = read.collect();
        vec![
            name,
            prose(&of(t, indicator)),
            first(t, indicator).map_or_else(|| t.text("page-not-said"), |text| prose(&text)),
            if read.is_empty() { t.text("figures-not-read") } else { stacked(read) },
            target(t, indicator).map_or_else(|| t.text("page-not-said"), |text| prose(&text)),
            course(t, indicator).map_or_else(|| t.text("page-course-none"), |state| vec![state]),
        ]
    };
    let mut blocks =
        vec![t.heading(2, &t.say("page-figures")), t.table(t.say("page-caption-figures"), &columns, all.iter().map(row).collect())];
    let apart: Vec<String> = all
        .iter()
        .filter(|indicator| !t.session.series(indicator).apart.is_empty())
        .map(|indicator| t.with("page-indicator-number", &[("number", indicator.number.into())]))
        .collect();
    if !apart.is_empty() {
        blocks.push(Block::Paragraph(prose(&t.with("page-figures-apart", &[("indicators", t.words.list(&apart).into())]))));
    }
    blocks
}

/// Where it stood at first, below a head that says so.
fn first(t: &Teller<'_>, indicator: &Indicator) -> Option<String> {
    let (value, unit) = (indicator.with_unit(&indicator.baseline), String::new());
    let was = Reading { value, unit, date: indicator.baseline_date, ..Reading::default() };
    (!was.value.trim().is_empty()).then(|| was.said(t.words))
}

/// Where it should stand, below a head that says so.
fn target(t: &Teller<'_>, indicator: &Indicator) -> Option<String> {
    let figure = in_words(&indicator.with_unit(&indicator.target), t.words);
    let by = |date| t.with("page-figure-by", &[("figure", figure.as_str().into()), ("date", t.words.long_date(date).into())]);
    (!figure.trim().is_empty()).then(|| indicator.target_date.map_or_else(|| figure.clone(), by))
}

/// What is measured, and about whom.
fn named(t: &Teller<'_>, indicator: &Indicator) -> String {
    if indicator.group.trim().is_empty() {
        return indicator.name.clone();
    }
    t.with("page-indicator-group", &[("name", indicator.name.as_str().into()), ("group", indicator.group.as_str().into())])
}

/// What an indicator says something of.
fn of(t: &Teller<'_>, indicator: &Indicator) -> String {
    let Some((kind, id)) = indicator.of.as_ref().and_then(|of| of.as_str().split_once('/')) else { return t.say("page-not-said") };
    match kind {
        "finding" => t.factor(id),
        "objective" => t.with("page-of-objective", &[("factor", t.factor(id).into())]),
        _ => t.session.actions.get(id).map_or_else(
            || t.say("page-not-said"),
            |action| t.with("plan-action-titled", &[("action", t.action(action).into()), ("title", action.title.as_str().into())]),
        ),
    }
}

fn course(t: &Teller<'_>, indicator: &Indicator) -> Option<Span> {
    let course = t.session.course(indicator, t.now.today())?;
    let tone = match course {
        Course::Reached | Course::OnCourse => Tone::Good,
        Course::Behind | Course::Missed => Tone::Bad,
        Course::NoNearer | Course::Unread => Tone::Warning,
        Course::Nearer => Tone::Quiet,
    };
    Some(Span::State { word: t.words.of_kind("course", course.word()), tone })
}
