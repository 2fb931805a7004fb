//! The trend over several sessions: a column each, in the order of their days. The clock is not asked.

use super::{
    Block, Column, Document, Mark, Span, Text,
    comparison::{status, teller},
    plan::{language, origin},
    prose,
    tell::Teller,
};
use crate::{
    session::{
        Cut, Judgement, Session, State, Status,
        compare::{Held, Row, Shift, Trend, trend},
        figure::in_words,
    },
    time::{Date, Now},
    words::Words,
};

/// So many columns of sessions fit an upright page.
const UPRIGHT: usize = 4;

/// The trend over several sessions as a page. Of `now` only the zone is read.
#[must_use]
pub fn trend_page(sessions: &[Held<'_>], cut: &Cut, words: &Words, now: &Now) -> Document {
    let left: Vec<Session> = sessions.iter().map(|held| cut.of(held.session, words)).collect();
    let held: Vec<Held<'_>> = sessions.iter().zip(&left).map(|(held, session)| Held { session, ..*held }).collect();
    let trend = trend(&held);
    let tellers: Vec<Teller<'_>> = trend.sessions.iter().map(|held| teller(*held, words, now)).collect();
    let blocks = [sessions_table(&tellers, words), factors(&trend, &tellers, words), actions(&tellers, words), indicators(&trend, words)];
    let blocks = blocks.concat();
    let is_wide = tellers.len() > UPRIGHT;
    let blocks = if is_wide { [vec![Block::Turn { wide: true }], blocks].concat() } else { blocks };
    let last = trend.sessions.last();
    let organisation = last.map(|held| held.session.about.organisation.replace('\n', " ")).unwrap_or_default();
    let is_final = trend.sessions.iter().all(|held| held.session.about.state == State::Final);
    let version = last.map_or(0, |held| held.session.about.version);
    let mut source = prose(&words.say("compare-method-trend"));
    for origin in tellers.iter().rev().map(origin).fold(Vec::<Text>::new(), |mut known, origin| {
        if !known.contains(&origin) {
            known.push(origin);
        }
        known
    }) {
        source.push(Span::Break);
        source.extend(origin);
    }
    let title = if organisation.trim().is_empty() {
        words.say("trend-title-plain")
    } else {
        words.with("trend-title", &[("organisation", organisation.into())])
    };
    Document {
        title: prose(&title),
        language: last.map_or_else(|| "en".to_owned(), |held| language(held.session)),
        mark: if is_final { Mark::Final(version) } else { Mark::Draft },
        left_out: last.map(|held| cut.told(words, held.session, held.benchmark)).unwrap_or_default(),
        source,
        blocks,
    }
}

/// The sessions themselves, a row each: what stands over the columns is said here in full.
fn sessions_table(tellers: &[Teller<'_>], words: &Words) -> Vec<Block> {
    let Some(first) = tellers.first() else { return vec![Block::Paragraph(prose(&words.say("trend-none")))] };
    let row = |(at, t): (usize, &Teller<'_>)| {
        let about = &t.session.about;
        let benchmark = [("title", t.benchmark.title.as_str().into()), ("edition", t.benchmark.edition.as_str().into())];
        let cells = [
            head(at, t),
            about.title.clone(),
            t.words.of_kind("plan-purpose", about.purpose.word()),
            t.with("page-benchmark", &benchmark),
            status(t),
        ];
        cells.iter().map(|cell| prose(cell)).collect()
    };
    let columns = [
        ("trend-column-session", 2),
        ("compare-label-title", 4),
        ("plan-label-purpose", 3),
        ("plan-label-benchmark", 4),
        ("plan-label-status", 4),
    ];
    let mut blocks = vec![first.table(words.say("trend-caption-sessions"), &columns, tellers.iter().enumerate().map(row).collect())];
    let mut benchmarks: Vec<_> = tellers.iter().map(|t| (&t.session.about.benchmark, &t.session.about.edition)).collect();
    benchmarks.sort();
    benchmarks.dedup();
    if benchmarks.len() > 1 {
        blocks.push(Block::Paragraph(prose(&words.say("trend-said-benchmarks"))));
    }
    blocks
}

/// What stands over a session's column: its place, which tells two of one day apart, and its day in few letters. What
/// the session is called stands in the table of the sessions.
fn head(at: usize, t: &Teller<'_>) -> String {
    let date = t.session.day().map_or_else(|| t.date(None), |date| t.words.near_date(date, Date::ZERO));
    t.with("trend-head", &[("number", (at + 1).into()), ("date", date.into())])
}

fn columns(first: &str, tellers: &[Teller<'_>], words: &Words, last: Option<&str>) -> Vec<Column> {
    let head = |(at, t): (usize, &Teller<'_>)| Column { head: self::head(at, t), width: 3 };
    let first = Column { head: words.say(first), width: 4 };
    let last = last.map(|last| Column { head: words.say(last), width: 3 });
    std::iter::once(first).chain(tellers.iter().enumerate().map(head)).chain(last).collect()
}

fn factors(trend: &Trend<'_>, tellers: &[Teller<'_>], words: &Words) -> Vec<Block> {
    let Some(first) = tellers.first() else { return vec![] };
    let heading = first.heading(2, &words.say("trend-section-factors"));
    if trend.factors.is_empty() {
        return vec![heading, Block::Paragraph(prose(&words.say("compare-no-factors")))];
    }
    let row = |row: &Row| {
        let name = tellers.get(row.named.0).map(|t| t.factor(row.named.1.as_str())).unwrap_or_default();
        let cell = |judgement: &Option<Judgement>| match judgement {
            Some(judgement) => vec![first.judgement(*judgement)],
            None => first.text("compare-not-taken-up"),
        };
        let cells = row.judgements.iter().map(cell);
        std::iter::once(prose(&name)).chain(cells).chain([prose(&words.of_kind("shift", whole(row).word()))]).collect()
    };
    let mut rows: Vec<Vec<Text>> = trend.factors.iter().map(row).collect();
    for judgement in Judgement::ALL {
        let count = |t: &Teller<'_>| t.session.about.scope.iter().filter(|id| t.session.held(id) == *judgement).count();
        let label = words.with("trend-count", &[("judgement", words.of_kind("judgement", judgement.word()).into())]);
        let cells = tellers.iter().map(|t| prose(&count(t).to_string()));
        rows.push(std::iter::once(prose(&label)).chain(cells).chain([vec![]]).collect());
    }
    let columns = columns("plan-column-factor", tellers, words, Some("trend-column-whole"));
    vec![heading, Block::Table { caption: words.say("trend-caption-factors"), columns, rows }]
}

/// What became of a judgement from the first session to the last: better or worse than when it was first given. One
/// that was not given at first and never altered since is newly judged; one that the last session lacks is no longer.
#[must_use]
pub fn whole(row: &Row) -> Shift {
    let all: Vec<Judgement> = row.judgements.iter().map(|judgement| judgement.unwrap_or_default()).collect();
    let (Some(begin), Some(end)) = (all.first(), all.last()) else { return Shift::NotJudged };
    let Some(given) = all.iter().find(|judgement| judgement.is_given()) else { return Shift::NotJudged };
    match (begin.is_given(), end.is_given()) {
        (false, true) if given == end => Shift::between(*begin, *end),
        (true | false, _) => Shift::between(*given, *end),
    }
}

/// How many actions of each session stand where.
fn actions(tellers: &[Teller<'_>], words: &Words) -> Vec<Block> {
    let Some(first) = tellers.first() else { return vec![] };
    let count = |t: &Teller<'_>, status: Status| t.session.actions_in_order().filter(|action| action.status == status).count();
    let row = |status: &Status| -> Option<Vec<Text>> {
        let counts: Vec<usize> = tellers.iter().map(|t| count(t, *status)).collect();
        let cells = counts.iter().map(|count| prose(&count.to_string()));
        let any = counts.iter().any(|count| *count > 0);
        any.then(|| std::iter::once(prose(&words.of_kind("status", status.word()))).chain(cells).collect())
    };
    let rows: Vec<Vec<Text>> = Status::ALL.iter().filter_map(row).collect();
    let heading = first.heading(2, &words.say("compare-section-actions"));
    if rows.is_empty() {
        return vec![heading, Block::Paragraph(prose(&words.say("trend-no-actions")))];
    }
    let columns = columns("plan-column-status", tellers, words, None);
    vec![heading, Block::Table { caption: words.say("trend-caption-actions"), columns, rows }]
}

/// Every reading of every indicator, by day. Readings in different units stand in rows of their own.
fn indicators(trend: &Trend<'_>, words: &Words) -> Vec<Block> {
    let line = |line: &crate::session::compare::Line| {
        let name: Vec<String> = [&line.name, &line.group].into_iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        let point = |point: &crate::session::compare::Point| {
            let date = point.date.map_or_else(|| words.say("page-no-date"), |date| words.long_date(date));
            words.with("trend-point", &[("value", in_words(&point.value, words).into()), ("date", date.into())])
        };
        let points: Vec<String> = line.points.iter().map(point).collect();
        let points = if points.is_empty() { words.say("compare-none") } else { words.dotted(&points) };
        vec![prose(&words.series(&name)), prose(&line.unit), prose(&points)]
    };
    if trend.lines.is_empty() {
        return vec![];
    }
    let head = |key: &str, width: u8| Column { head: words.say(key), width };
    let columns = vec![head("trend-column-indicator", 4), head("trend-column-unit", 2), head("trend-column-readings", 8)];
    let heading = Block::Heading { level: 2, text: prose(&words.say("compare-section-indicators")) };
    vec![heading, Block::Table { caption: words.say("trend-caption-indicators"), columns, rows: trend.lines.iter().map(line).collect() }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use Judgement::{InPlace, NotApplicable, NotAssessed, NotInPlace, Partly};

    #[test]
    fn what_was_not_judged_at_first_is_newly_judged_and_never_called_unchanged() {
        let of =
            |judgements: &[Judgement]| whole(&Row { named: (0, "f".into()), judgements: judgements.iter().copied().map(Some).collect() });
        for (judgements, shift) in [
            (&[NotAssessed, Partly][..], Shift::NewlyJudged),
            (&[NotAssessed, Partly, Partly], Shift::NewlyJudged),
            (&[NotAssessed, NotAssessed, NotInPlace], Shift::NewlyJudged),
            // Judged first and better since says more than that it was judged first.
            (&[NotAssessed, Partly, InPlace], Shift::Better),
            (&[Partly, NotAssessed, Partly], Shift::Same),
            (&[InPlace, Partly, NotInPlace], Shift::Worse),
            (&[Partly, InPlace, NotAssessed], Shift::NoLongerJudged),
            (&[NotAssessed, NotAssessed], Shift::NotJudged),
            (&[NotApplicable, Partly], Shift::Apart),
        ] {
            assert_eq!(of(judgements), shift, "{judgements:?}");
        }
        let absent = Row { named: (1, "f".into()), judgements: vec![None, Some(Partly)] };
        assert_eq!(whole(&absent), Shift::NewlyJudged, "the first session did not take it up");
    }
}
