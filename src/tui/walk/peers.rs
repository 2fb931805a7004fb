//! The findings of host and peers on the walk of a peer review: beside the one that is given now stands the
//! other, and where neither is given any more, both.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cells, tone_style};
use crate::{
    app::Open,
    report::Tone,
    session::{Id, Judges},
    text::one_line,
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

/// What stands before the reason of whoever judges: who that is, and what the other one said. Blank where only
/// the city judges.
pub fn beside(page: &Page<'_>, open: &Open, factor: &Id) -> Option<String> {
    let said = |text: &str| if text.trim().is_empty() { page.say("advice-no-reason") } else { one_line(text) };
    match open.session.judges() {
        Judges::Host => None,
        Judges::Peers => {
            let host = open.session.finding(factor);
            let judgement = page.words.of_kind("judgement", host.judgement.word());
            Some(page.words.with("walk-peers-judge", &[("judgement", judgement.into())]))
        }
        Judges::Stands => Some(page.words.with("walk-host-because", &[("text", said(&open.session.finding(factor).reason).into())])),
    }
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
