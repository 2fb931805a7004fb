//! What the annual report misses: named one by one, so that somebody can ask for it. Where that is long, the beginning of
//! the report has the units and counts the rest, and the rest is named at its end: nobody leafs through it to the first unit.

use super::{Yearly, prose};
use crate::{
    report::Block,
    session::year::{Account, At, Measure, Missing},
};

/// More than these are counted first and named at the end.
const FEW: usize = 12;
/// What always stands first: a session that cannot be read is mended, and a unit that said nothing asked, before all else.
const UNREAD: &str = "annual-missing-unread";
const UNITS: &str = "annual-missing-units";

/// What is missing, or that nothing is: what stands before the units, and what behind them.
pub(super) fn blocks(y: &Yearly<'_>, missing: &Missing<'_>) -> (Vec<Block>, Vec<Block>) {
    let heading = y.heading(2, &y.say("annual-missing"));
    if missing.is_none() {
        let key = if y.year.accounts.is_empty() { "annual-missing-all" } else { "annual-missing-nothing" };
        return (vec![heading, Block::Paragraph(prose(&y.say(key)))], vec![]);
    }
    let session = |account: &&Account| {
        let title = y.title(account);
        let unit = account.unit.as_str();
        let args = [("title", title.into()), ("unit", unit.into()), ("day", y.date(account.days.first().copied()).into())];
        y.with(if unit.is_empty() { "annual-in-session" } else { "annual-in-session-of" }, &args)
    };
    let at = |(account, strand): &At<'_>| {
        let args = [("what", y.factor(strand).into()), ("session", session(account).into())];
        y.with("annual-missing-in", &args)
    };
    let measure = |(account, measure): &(&Account, &Measure)| {
        let args = [
            ("number", y.number(measure).into()),
            ("title", measure.title.as_str().into()),
            ("due", y.date(measure.due).into()),
            ("session", session(account).into()),
        ];
        y.with(if measure.due.is_some() { "annual-missing-measure" } else { "annual-missing-measure-undated" }, &args)
    };
    let copies = |group: &Vec<&Account>| {
        let titles: Vec<String> = group
            .iter()
            .map(|account| y.with("annual-copy", &[("title", y.title(account).into()), ("id", account.id.as_str().into())]))
            .collect();
        y.words.list(&titles)
    };
    let several = y.organisations().len() > 1;
    let unit = |unit: &&crate::session::Unit| {
        let path = y.units.path(&unit.id);
        let args = [("organisation", unit.organisation.as_str().into()), ("unit", path.as_str().into())];
        if several { y.with("annual-unit-of", &args) } else { path }
    };
    let parts: Vec<(&str, Vec<String>)> = vec![
        (UNREAD, missing.unread.iter().map(|title| y.with("annual-unread", &[("title", (*title).into())])).collect()),
        ("annual-missing-copies", missing.copies.iter().map(copies).collect()),
        (UNITS, missing.silent.iter().map(unit).collect()),
        ("annual-missing-no-unit", missing.without_unit.iter().map(session).collect()),
        ("annual-missing-unknown-unit", missing.unknown_unit.iter().map(session).collect()),
        ("annual-missing-unclear-unit", missing.unclear_unit.iter().map(session).collect()),
        ("annual-missing-gaps", missing.gaps.iter().map(at).collect()),
        ("annual-missing-goals", missing.goals.iter().map(at).collect()),
        ("annual-missing-due", missing.due.iter().map(measure).collect()),
        ("annual-missing-later", missing.later.iter().map(measure).collect()),
    ];
    let parts: Vec<(&str, Vec<String>)> = parts.into_iter().filter(|(_, items)| !items.is_empty()).collect();
    let said = |key: &str, items: &[String]| y.with(key, &[("count", items.len().into())]);
    let each = |(key, items): &(&str, Vec<String>)| {
        let list = items.iter().map(|item| vec![Block::Paragraph(prose(item))]).collect();
        [y.heading(3, &said(key, items)), Block::List { ordered: false, items: list }]
    };
    if parts.iter().map(|(_, items)| items.len()).sum::<usize>() <= FEW {
        return (std::iter::once(heading).chain(parts.iter().flat_map(each)).collect(), vec![]);
    }
    let (units, rest): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(key, _)| [UNREAD, UNITS].contains(key));
    let mut first: Vec<Block> = std::iter::once(heading).chain(units.iter().flat_map(each)).collect();
    if rest.is_empty() {
        return (first, vec![]);
    }
    first.push(y.heading(3, &y.say("annual-missing-counted")));
    let counts = rest.iter().map(|(key, items)| vec![Block::Paragraph(prose(&said(key, items)))]).collect();
    first.push(Block::List { ordered: false, items: counts });
    let last = std::iter::once(y.heading(2, &y.say("annual-missing-each"))).chain(rest.iter().flat_map(each)).collect();
    (first, last)
}
