//! What a plan was made from, and what has changed since: judgements held against what they were then, and what
//! became of the earlier actions.

use super::super::{Block, Text, prose, tell::Teller};
use crate::session::{Basis, Fate, Id, Purpose, Since};

/// What the session is, and which earlier one it was made from.
pub(in crate::report) fn made_from(t: &Teller<'_>) -> Option<String> {
    let about = &t.session.about;
    let basis = about.basis?;
    let purpose = match about.purpose {
        Purpose::Plan => t.say("plan-purpose-plan"),
        Purpose::Assessment => t.say("plan-purpose-assessment"),
        Purpose::PeerReview => t.say("plan-purpose-peer-review"),
    };
    let base = t.words.of_kind("purpose", about.base_purpose.unwrap_or_default().word());
    let args = [("purpose", purpose.into()), ("base", base.into()), ("title", about.base_title.as_str().into())];
    let key = match (basis, about.purpose) {
        (Basis::PlanFrom, _) | (Basis::ReviewAgain, Purpose::Plan) => "plan-made-from",
        (Basis::ReviewAgain, Purpose::Assessment | Purpose::PeerReview) => "plan-made-again",
    };
    let made = t.with(key, &args);
    // Another edition or another benchmark: what matches is held against each other, and it is said.
    let other = about.base_edition != about.edition;
    Some(if other { t.with("plan-made-edition", &[("made", made.into()), ("edition", about.base_edition.as_str().into())]) } else { made })
}

/// Behind a judgement: how it stands to the earlier one.
pub(in crate::report) fn beside(t: &Teller<'_>, factor: &Id) -> Option<String> {
    if t.session.stands(factor) {
        return super::peers::beside(t, factor).or_else(|| Some(t.say("plan-since-stands")));
    }
    let then = t.session.then(factor).map(|then| then.judgement).unwrap_or_default();
    Some(match t.session.since(factor)? {
        Since::Better | Since::Worse | Since::Aside => {
            let was = t.words.of_kind("plan-was", then.word());
            t.with("plan-since-was", &[("was", was.into())])
        }
        Since::Unchanged => t.say("plan-since-unchanged"),
        Since::First => t.say("plan-since-first"),
        // What was held then stands in the section below, so that nobody reads it as today's.
        Since::NoLonger => return None,
    })
}

/// What was held of a key factor then, where that is not what is held now; and since when a judgement stands.
pub(super) fn facts(t: &Teller<'_>, factor: &Id) -> Vec<(String, Text)> {
    let about = &t.session.about;
    if t.session.stands(factor) {
        let base = t.words.of_kind("purpose", about.base_purpose.unwrap_or_default().word());
        let args = [("base", base.into()), ("title", about.base_title.as_str().into()), ("date", t.date(about.base_date).into())];
        return vec![(t.say("plan-label-stands"), prose(&t.with("plan-stands", &args)))];
    }
    if let Some(reason) = t.session.unjudged_then(factor) {
        let args = [("judgement", t.words.of_kind("plan-judged", "not-assessed").into()), ("reason", reason.into())];
        return vec![(t.say("plan-label-then"), prose(&t.with("plan-then-because", &args)))];
    }
    let (Some(then), Some(since)) = (t.session.then(factor), t.session.since(factor)) else { return vec![] };
    match since {
        Since::Unchanged | Since::First => vec![],
        Since::Better | Since::Worse | Since::Aside | Since::NoLonger => {
            let judgement = t.words.of_kind("plan-judged", then.judgement.word());
            let args = [("judgement", judgement.into()), ("reason", then.reason.as_str().into())];
            let text = t.with(if then.reason.trim().is_empty() { "plan-then" } else { "plan-then-because" }, &args);
            vec![(t.say("plan-label-then"), prose(&text))]
        }
    }
}

/// The section; nothing for a session that has no earlier one.
pub(in crate::report) fn blocks(t: &Teller<'_>) -> Vec<Block> {
    if t.session.about.basis.is_none() {
        return vec![];
    }
    let mut sentences = judgements(t);
    sentences.extend(left_behind(t));
    sentences.extend(actions(t));
    if sentences.is_empty() {
        return vec![];
    }
    let date = t.date(t.session.about.base_date);
    vec![t.heading(2, &t.with("plan-since", &[("date", date.into())])), Block::Paragraph(prose(&sentences.join(" ")))]
}

fn judgements(t: &Teller<'_>) -> Vec<String> {
    let groups = [
        (Since::Better, "plan-since-better"),
        (Since::Worse, "plan-since-worse"),
        (Since::Unchanged, "plan-since-same"),
        (Since::First, "plan-since-new"),
        (Since::Aside, "plan-since-aside"),
        (Since::NoLonger, "plan-since-no-longer"),
    ];
    let sentence = |(since, key): (Since, &str)| {
        let those = t.in_scope().into_iter().filter(|factor| t.session.since(&Id::from(factor.id.as_str())) == Some(since));
        let names: Vec<String> = those.map(|factor| named(t, &factor.id, matches!(since, Since::Aside | Since::NoLonger))).collect();
        (!names.is_empty()).then(|| t.with(key, &[("factors", t.words.series(&names).into())]))
    };
    groups.into_iter().filter_map(sentence).collect()
}

/// The number of a key factor; with what it was then where that says more.
fn named(t: &Teller<'_>, factor: &str, with_then: bool) -> String {
    let number = t.benchmark.number(factor).map_or_else(|| factor.to_owned(), |number| number.to_string());
    let then = t.session.then(&factor.into()).filter(|then| with_then && then.judgement.is_given());
    match then {
        Some(then) => {
            let was = t.words.of_kind("plan-judged", then.judgement.word());
            t.with("plan-since-number-was", &[("number", number.into()), ("was", was.into())])
        }
        None => number,
    }
}

/// What was judged then and is not taken up now, or is in the earlier benchmark only.
fn left_behind(t: &Teller<'_>) -> Option<String> {
    let taken = t.part.taken_up.unwrap_or(&t.session.about.scope);
    let left = t.session.thens.values().filter(|then| then.judgement.is_given() && !taken.contains(&then.id));
    let mut left: Vec<&Id> = left.map(|then| &then.id).collect();
    left.sort_by_key(|id| (t.benchmark.number(id.as_str()).is_none(), t.benchmark.number(id.as_str()), (*id).clone()));
    let names: Vec<String> = left.into_iter().map(|id| named(t, id.as_str(), true)).collect();
    (!names.is_empty()).then(|| t.with("plan-since-left", &[("factors", t.words.series(&names).into())]))
}

/// What became of the earlier session's actions.
fn actions(t: &Teller<'_>) -> Option<String> {
    let fates = t.session.fates();
    if fates.all == 0 {
        return None;
    }
    let word = |count: usize| t.with("plan-count-word", &[("count", count.into())]);
    let carried: Vec<String> = t
        .session
        .earlier_in_order()
        .into_iter()
        .filter(|earlier| earlier.fate == Some(Fate::Carried))
        .filter_map(|earlier| Some(t.action(t.session.actions.get(&earlier.id)?)))
        .collect();
    let parts: Vec<String> = [
        (fates.done, "plan-fate-done"),
        (fates.dropped, "plan-fate-dropped"),
        (fates.carried, "plan-fate-carried"),
        (fates.elsewhere, "plan-fate-elsewhere"),
        (fates.open, "plan-fate-open"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, key)| {
        let args = [("count", count.into()), ("word", word(count).into()), ("actions", t.words.series(&carried).into())];
        let key = if key == "plan-fate-carried" && carried.is_empty() { "plan-fate-carried-gone" } else { key };
        t.with(key, &args)
    })
    .collect();
    let args = [("count", fates.all.into()), ("word", word(fates.all).into()), ("parts", t.words.series(&parts).into())];
    Some(t.with("plan-since-actions", &args))
}

/// All that is held of the earlier session, for the page that leaves nothing out.
pub(in crate::report) fn whole(t: &Teller<'_>) -> Vec<Block> {
    let section = |heading: &str, columns: &[(&str, u8)], rows: Vec<Vec<String>>| {
        let rows: Vec<Vec<Text>> = rows.into_iter().map(|row| row.iter().map(|cell| prose(cell)).collect()).collect();
        if rows.is_empty() { vec![] } else { vec![t.heading(2, &t.say(heading)), t.table(t.say(heading), columns, rows)] }
    };
    let then = t.session.thens.values().map(|then| {
        let judgement = t.words.of_kind("judgement", then.judgement.word());
        let due = then.objective_due.map(|due| t.words.long_date(due)).unwrap_or_default();
        let rest = [&then.minority, &then.strengths, &then.improvements, &then.heard, &then.objective, &due];
        let rest: Vec<String> = rest.into_iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        vec![t.factor(then.id.as_str()), judgement, then.reason.clone(), t.words.dotted(&rest)]
    });
    let columns = [("plan-column-factor", 3), ("plan-column-judgement", 2), ("plan-label-reason", 5), ("show-column-then-rest", 5)];
    let mut blocks = section("show-then", &columns, then.collect());
    let earlier = t.session.earlier_in_order().into_iter().map(|earlier| {
        let fate = earlier.fate.map_or_else(String::new, |fate| t.words.of_kind("fate", fate.word()));
        let number = t.with("number-action", &[("number", earlier.number.into())]);
        let status = t.words.of_kind("status", earlier.status.word());
        let lead = t.session.name(earlier.lead.as_ref()).unwrap_or_default().to_owned();
        let why = if earlier.why.trim().is_empty() { earlier.because.clone() } else { earlier.why.clone() };
        vec![number, earlier.title.clone(), lead, t.date(earlier.due), status, fate, why]
    });
    let columns = [
        ("plan-column-number", 1),
        ("plan-column-action", 5),
        ("plan-column-lead", 3),
        ("plan-column-due", 2),
        ("plan-column-status", 2),
        ("show-column-fate", 2),
        ("show-column-because", 4),
    ];
    blocks.extend(section("show-earlier", &columns, earlier.collect()));
    blocks
}
