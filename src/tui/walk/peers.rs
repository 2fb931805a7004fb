//! The findings of host and peers on the walk of a peer review: beside the one that is given now stands the
//! other, and where neither is given any more, both.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cells, going_on, tone_style, wrap};
use crate::{
    app::Open,
    report::Tone,
    session::{Advice, Finding, Id, Judges},
    tui::said::{Part, in_a_row},
};

/// Both judgements, in the place of those to choose from.
pub fn both(page: &mut Page<'_>, open: &Open, factor: &Id, area: Rect) {
    let (host, peers) = (open.session.judgement(factor), open.session.peer_judgement(factor));
    let mut x = area.x;
    for (label, judgement) in [("walk-host", host), ("walk-peers", peers)] {
        let label = page.say(label);
        x += page.text(x, area.y, area.right().saturating_sub(x), &label, page.theme.quiet()) + 1;
        let word = format!("[{}]", page.words.of_kind("judgement", judgement.word()).to_uppercase());
        x += page.text(x, area.y, area.right().saturating_sub(x), &word, tone_style(page, judgement)) + 2;
    }
    if open.session.differs(factor) {
        let text = page.say("advice-differ");
        let fits = cells(&text) <= area.right().saturating_sub(x);
        page.text(x, area.y, area.right().saturating_sub(x), if fits { &text } else { "" }, page.theme.tone(Tone::Warning));
    }
}

/// What host and peers said, a part for each with its name before it: the reason, and while only the peers are
/// asked the host's judgement too, which stands nowhere else then. The rows are shared out between the two.
pub fn said(page: &mut Page<'_>, open: &Open, factor: &Id, then: Option<&str>, area: Rect) {
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let sides = [host(page, open, factor), peers(page, open, factor)];
    let mut parts: Vec<(String, Style)> = then.map(|then| (then.to_owned(), page.theme.quiet())).into_iter().collect();
    parts.extend(sides.into_iter().flatten().map(|text| (text, Style::new())));
    // A row for each, and what is left to those that need it, the last one first.
    let wrapped: Vec<Vec<String>> = parts.iter().map(|(text, _)| wrap(text, width)).collect();
    let mut rows = vec![1_usize; parts.len()];
    let mut left = height.saturating_sub(parts.len());
    for (rows, lines) in rows.iter_mut().zip(&wrapped).rev() {
        let more = lines.len().saturating_sub(1).min(left);
        *rows += more;
        left -= more;
    }
    let mut y = area.y;
    for (((_, style), lines), rows) in parts.iter().zip(wrapped).zip(rows) {
        let is_cut = lines.len() > rows;
        for (at, line) in lines.into_iter().take(rows).enumerate() {
            if y >= area.bottom() {
                return;
            }
            let line = if is_cut && at + 1 == rows { going_on(&line, width) } else { line };
            page.text(area.x, y, area.width, &line, *style);
            y += 1;
        }
    }
}

/// What the host said: with its judgement, unless that stands above; and whose it is to change.
fn host(page: &Page<'_>, open: &Open, factor: &Id) -> Option<String> {
    let finding = open.session.finding(factor);
    let judged = match open.session.judges() {
        Judges::Host => return None,
        Judges::Peers => Some(page.words.of_kind("judgement", finding.judgement.word())),
        Judges::Stands => None,
    };
    let reach = finding.reach.map(|reach| page.words.of_kind("reach", reach.word()));
    let parts = [judged, reason(page, &finding), reach, super::harder(page, open, factor)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| page.words.with("walk-host-because", &[("text", page.words.dotted(&parts).into())]))
}

/// What the peers said, all of it as far as it fits.
fn peers(page: &Page<'_>, open: &Open, factor: &Id) -> Option<String> {
    if open.session.judges() == Judges::Host {
        return None;
    }
    let finding = open.session.peer_finding(factor).as_finding();
    let said = |key: &str, text: &str| (!text.trim().is_empty()).then(|| page.words.with(key, &[("text", in_a_row(text).into())]));
    let parts = [
        reason(page, &finding),
        said("walk-other-view", &finding.minority),
        said("walk-strengths", &finding.strengths),
        said("walk-improvements", &finding.improvements),
        said("walk-heard", &finding.heard),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| page.words.with("walk-peers-because", &[("text", page.words.dotted(&parts).into())]))
}

/// Why one of them judges so; that nobody wrote it, where there is a judgement.
fn reason(page: &Page<'_>, finding: &Finding) -> Option<String> {
    match (finding.reason.trim().is_empty(), finding.judgement.is_given()) {
        (false, _) => Some(in_a_row(&finding.reason)),
        (true, true) => Some(page.say("advice-no-reason")),
        (true, false) => None,
    }
}

/// In a plan that is made from a peer review: what the host itself held where the peers judged otherwise; and what
/// the peers recommended, with the host's answer and the actions made of it, here or then.
pub fn carried(page: &Page<'_>, open: &Open, factor: &Id) -> (Option<Part>, Option<String>) {
    let session = &open.session;
    if !session.is_from_peers() {
        return (None, None);
    }
    let host = session.held_by_both(factor).filter(|_| session.differs(factor)).map(|(host, _)| {
        let judgement = page.words.of_kind("plan-judged", host.judgement.word());
        Part::Whole(page.words.with("walk-host-because", &[("text", judgement.into())]))
    });
    let advice = session.advice_on(Some(factor)).into_iter().filter(|advice| advice.kind == Advice::Recommendation);
    let told = advice.map(|advice| {
        let number = page.words.with("number-recommendation", &[("number", advice.number.into())]);
        let answer = advice.answer.map_or_else(|| page.say("advice-no-answer"), |answer| page.words.of_kind("answer", answer.word()));
        let here = session.actions_for(&advice.id).into_iter().map(|action| action.number);
        let here = here.map(|number| page.words.with("number-action", &[("number", number.into())]));
        let then = session.earlier_for(&advice.id).into_iter().map(|earlier| earlier.number);
        let then = then.map(|number| page.words.with("walk-action-then", &[("number", number.into())]));
        let actions: Vec<String> = here.chain(then).collect();
        let answer = match actions.is_empty() {
            true => answer,
            false => {
                page.words.with("advice-answer-actions", &[("answer", answer.into()), ("actions", page.words.series(&actions).into())])
            }
        };
        page.words.with("walk-advice", &[("number", number.into()), ("answer", answer.into())])
    });
    let told: Vec<String> = told.collect();
    let list = (!told.is_empty()).then(|| page.words.with("walk-peers-because", &[("text", page.words.series(&told).into())]));
    (host, list)
}

/// That the peers judge here, for the row above the name; a style that is seen.
pub fn label(page: &Page<'_>, open: &Open) -> Option<(String, Style)> {
    let stage = open.session.about.review_stage()?;
    let word = page.words.of_kind("stage", stage.word());
    let key = match open.session.judges() {
        Judges::Host => "walk-stage-host",
        Judges::Peers => "walk-stage-peers",
        Judges::Stands => "walk-stage-both",
    };
    Some((page.words.with(key, &[("stage", word.into())]), page.theme.quiet()))
}
