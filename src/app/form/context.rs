//! The forms of the context in which the city works: as a whole, and at a key factor that it makes harder.

use super::{Row, Source};
use crate::{
    app::{choice::Choice, target::Target},
    benchmark::{Benchmark, KeyFactor},
    session::{Context, Id, Provides, Session},
    text::one_line,
    words::Words,
};

impl Source<'_> {
    /// A row for each context factor, with the key factors that it makes harder.
    pub(super) fn context(self) -> Vec<Row> {
        let Self { session, benchmark, words } = self;
        contexts(benchmark, None)
            .map(|target| {
                let harder = target.context().and_then(|(context, _)| made_harder(context, session, benchmark, words));
                let row = self.typed("form-context", target);
                let value = [row.value].into_iter().chain(harder).filter(|line| !line.is_empty());
                Row { value: value.collect::<Vec<_>>().join("\n"), ..row }
            })
            .collect()
    }

    /// Whose a key factor is to change, who provides its services, and what makes it harder.
    pub(super) fn harder(self, id: &Id) -> Vec<Row> {
        let Self { session, benchmark, words } = self;
        let mut rows =
            vec![self.chosen("form-reach", Choice::Reach(id.clone())), self.chosen("form-provides", Choice::Provides(id.clone()))];
        if session.finding(id).provides == Some(Provides::Others) {
            rows.push(self.typed("form-providers", Target::Providers { factor: id.clone() }));
        }
        rows.extend(contexts(benchmark, Some(id)).map(|target| {
            let is_attached =
                target.context().is_some_and(|(context, factor)| session.contexts.contains_key(&Context::key_id(context.as_str(), factor)));
            let row = self.typed("form-context", target);
            let value = if row.value.is_empty() && is_attached { words.say("form-context-attached") } else { row.value };
            Row { value, ..row }
        }));
        rows
    }
}

/// A field for each context factor, of the city or of a key factor.
fn contexts<'a>(benchmark: &'a Benchmark, factor: Option<&'a Id>) -> impl Iterator<Item = Target> + 'a {
    benchmark.context.iter().map(move |context| Target::Context { context: context.id.as_str().into(), factor: factor.cloned() })
}

/// The key factors that a context factor was tied to on the walk, each with what was said of it there.
fn made_harder(context: &Id, session: &Session, benchmark: &Benchmark, words: &Words) -> Option<String> {
    let factors = session.made_harder_by(context.as_str(), benchmark);
    let told = |factor: &&KeyFactor| {
        let args = [("number", benchmark.number(&factor.id).unwrap_or_default().into()), ("name", factor.name.as_str().into())];
        let name = words.with("page-factor", &args);
        match one_line(&session.context_of(context.as_str(), Some(&Id::from(factor.id.as_str()))).text) {
            text if text.is_empty() => name,
            text => words.with("plan-harder-so", &[("context", name.into()), ("text", text.into())]),
        }
    };
    let factors = words.series(&factors.iter().map(told).collect::<Vec<_>>());
    (!factors.is_empty()).then(|| words.with("form-context-harder", &[("factors", factors.into())]))
}
