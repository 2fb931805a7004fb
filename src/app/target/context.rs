//! What makes a gap harder: context factors noted for the city and tied to key factors, and who provides the services.

use super::Target;
use crate::{
    app::gesture::{Desk, Gesture},
    session::{Context, Id, Key, Kind, Session},
    text::{block, one_line},
    words::Phrase,
};

/// What leaving the text of a context factor alters; an empty one is taken out, and with it what it was tied to.
pub fn noted(context: &Id, factor: Option<&Id>, text: &str, desk: &Desk<'_>) -> Gesture {
    let record = Context { text: block(text), ..desk.session.context_of(context.as_str(), factor) };
    let what = told(context, factor, !record.text.is_empty(), desk);
    if record.text.is_empty() { taken_out(what, &record, desk.session) } else { Gesture::new(what).sets(desk.session, record) }
}

/// Ties a context factor to a key factor without a word, or takes that back while nothing is written about it.
pub fn attached(context: &Id, factor: &Id, is_attached: bool, desk: &Desk<'_>) -> Gesture {
    let record = desk.session.context_of(context.as_str(), Some(factor));
    let what = told(context, Some(factor), is_attached, desk);
    match (is_attached, record.text.is_empty()) {
        (true, _) => Gesture::new(what).sets(desk.session, record),
        (false, true) => taken_out(what, &record, desk.session),
        // What somebody wrote is not thrown away by an arrow.
        (false, false) => Gesture::new(Phrase::new("step-nothing")),
    }
}

/// What leaving the names of those who provide the services alters: that others do, where there are any.
pub fn providers(factor: &Id, text: &str, desk: &Desk<'_>) -> Gesture {
    let mut finding = desk.session.finding(factor);
    finding.providers = one_line(text);
    if !finding.providers.is_empty() {
        finding.provides = Some(crate::session::Provides::Others);
    }
    Gesture::new(Phrase::new("step-provides").with("factor", desk.factor_name(factor))).sets(desk.session, finding)
}

fn told(context: &Id, factor: Option<&Id>, is_there: bool, desk: &Desk<'_>) -> Phrase {
    let known = desk.benchmark.context.iter().find(|known| known.id == context.as_str());
    let name = known.map_or(context.as_str(), |known| &known.name);
    let key = match (factor, is_there) {
        (None, _) => "step-context",
        (Some(_), true) => "step-harder",
        (Some(_), false) => "step-harder-not",
    };
    let what = Phrase::new(key).with("context", name);
    match factor {
        Some(factor) => what.with("factor", desk.factor_name(factor)),
        None => what,
    }
}

fn taken_out(what: Phrase, record: &Context, session: &Session) -> Gesture {
    match session.get(&Key::new(Kind::Context, record.id.clone())) {
        Some(stored) => Gesture::new(what).removes(stored),
        None => Gesture::new(Phrase::new("step-nothing")),
    }
}

impl Target {
    /// The context factor that it is about, and the key factor that is made harder by it.
    #[must_use]
    pub fn context(&self) -> Option<(&Id, Option<&Id>)> {
        match self {
            Self::Context { context, factor } => Some((context, factor.as_ref())),
            _ => None,
        }
    }
}
