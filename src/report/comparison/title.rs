//! Which two sessions they are, and what has to be known before they are held against each other.

use super::{Both, Teller};
use crate::{
    report::{Block, Text, plan::scope, prose},
    session::State,
    text::fold,
};

pub(super) fn title(both: &Both<'_>) -> String {
    let name = |teller: &Teller<'_>| match teller.session.about.title.trim() {
        "" => teller.say("compare-untitled"),
        title => title.replace('\n', " "),
    };
    let (then, now) = (name(&both.then), name(&both.now));
    if then == now {
        return both.with("compare-title-one", &[("title", now.into())]);
    }
    both.with("compare-title", &[("then", then.into()), ("now", now.into())])
}

pub(super) fn blocks(both: &Both<'_>) -> Vec<Block> {
    let row = |label: &str, cell: &dyn Fn(&Teller<'_>) -> String| {
        let cell = |teller: &Teller<'_>| {
            let text = cell(teller);
            if text.trim().is_empty() { teller.text("difference-nothing") } else { prose(&text) }
        };
        vec![both.now.text(label), cell(&both.then), cell(&both.now)]
    };
    let benchmark = |t: &Teller<'_>| {
        let args = [("title", t.benchmark.title.as_str().into()), ("edition", t.benchmark.edition.as_str().into())];
        t.with("page-benchmark", &args)
    };
    let rows: Vec<Vec<Text>> = vec![
        row("compare-label-title", &|t| t.session.about.title.clone()),
        row("plan-label-organisation", &|t| organisation(t)),
        row("plan-label-purpose", &|t| t.words.of_kind("plan-purpose", t.session.about.purpose.word())),
        row("compare-label-day", &|t| t.date(t.session.day())),
        row("plan-label-benchmark", &benchmark),
        row("plan-label-scope", &scope),
        row("plan-label-status", &status),
    ];
    let columns = [("compare-column-what", 2), ("compare-column-then", 5), ("compare-column-now", 5)];
    let mut blocks = vec![both.now.table(both.say("compare-caption-sessions"), &columns, rows)];
    blocks.extend(said_first(both).into_iter().map(|said| Block::Paragraph(prose(&said))));
    blocks
}

fn organisation(t: &Teller<'_>) -> String {
    let about = &t.session.about;
    let names: Vec<String> = [&about.organisation, &about.unit].into_iter().filter(|name| !name.trim().is_empty()).cloned().collect();
    t.words.series(&names)
}

/// How far a session has come; a draft without the minute, so that the page stays the same.
pub(in crate::report) fn status(t: &Teller<'_>) -> String {
    match (t.session.about.state, t.session.about.version) {
        (State::Final, _) => t.status(),
        (State::Open, 0) => t.say("compare-draft"),
        (State::Open, version) => t.with("compare-draft-after", &[("version", version.into())]),
    }
}

/// What a reader must know before all else.
fn said_first(both: &Both<'_>) -> Vec<String> {
    let comparison = both.comparison;
    let (then, now) = (&both.then.session.about, &both.now.session.about);
    let mut said = Vec::new();
    if comparison.then.session.id == comparison.now.session.id {
        said.push(both.say("compare-said-same-session"));
    } else if let (true, Some(basis)) = (comparison.is_made_from(), now.basis) {
        said.push(both.words.of_kind("compare-said", basis.word()));
        if now.base_version != then.version {
            said.push(both.with("compare-said-version", &[("then", now.base_version.into()), ("now", then.version.into())]));
        }
    } else {
        if now.base.is_some() {
            let args = [("title", now.base_title.as_str().into()), ("date", both.now.date(now.base_date).into())];
            said.push(both.with("compare-said-other-base", &args));
        }
        said.push(both.say("compare-said-unrelated"));
    }
    if then.is_baseline {
        said.push(both.say("compare-said-baseline"));
    }
    if both.then.session.day().zip(both.now.session.day()).is_some_and(|(then, now)| then > now) {
        said.push(both.say("compare-said-order"));
    }
    if fold(then.organisation.trim()) != fold(now.organisation.trim()) {
        said.push(both.say("compare-said-organisation"));
    }
    if !comparison.same_benchmark() {
        said.push(both.say("compare-said-benchmark"));
    } else if then.edition != now.edition {
        said.push(both.with("compare-said-edition", &[("then", then.edition.as_str().into()), ("now", now.edition.as_str().into())]));
    } else if !comparison.same_edition() {
        said.push(both.say("compare-said-wording"));
    }
    said
}
