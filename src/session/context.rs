//! What lies largely outside a city's control and makes a gap harder to close.

use super::{Id, Reach, Session, record::record};
use crate::benchmark::{Benchmark, ContextFactor, KeyFactor};

record! {
    /// What the room says of one of the benchmark's context factors: for the city as a whole, under the id
    /// `CONTEXT`, or as what makes one key factor harder, under `CONTEXT/FACTOR`.
    Context {
        /// The context factor.
        context: Id,
        /// The key factor that it makes harder; none for the city as a whole.
        factor: Option<Id>,
        /// How it is here.
        text: String,
    }
}

impl Context {
    /// Where it is kept what the room says of a context factor: of the city as a whole, or of one key factor.
    #[must_use]
    pub fn key_id(context: &str, factor: Option<&Id>) -> Id {
        factor.map_or_else(|| Id::from(context), |factor| Id::from(format!("{context}/{factor}")))
    }
}

impl Session {
    /// What the room says of a context factor, for the city as a whole or for a key factor; a blank record when nothing.
    #[must_use]
    pub fn context_of(&self, context: &str, factor: Option<&Id>) -> Context {
        let id = Context::key_id(context, factor);
        let blank = || Context { id: id.clone(), context: context.into(), factor: factor.cloned(), text: String::new() };
        self.contexts.get(&id).cloned().unwrap_or_else(blank)
    }

    /// What makes a key factor harder, in the order of the benchmark.
    #[must_use]
    pub fn harder<'a>(&'a self, factor: &Id, benchmark: &'a Benchmark) -> Vec<(&'a ContextFactor, &'a Context)> {
        let on = |known: &'a ContextFactor| Some((known, self.contexts.get(&Context::key_id(&known.id, Some(factor)))?));
        benchmark.context.iter().filter_map(on).collect()
    }

    /// The key factors in scope that a context factor makes harder, in the order of the benchmark.
    #[must_use]
    pub fn made_harder_by<'a>(&self, context: &str, benchmark: &'a Benchmark) -> Vec<&'a KeyFactor> {
        let is_on = |factor: &&KeyFactor| {
            let id = Id::from(factor.id.as_str());
            self.about.scope.contains(&id) && self.contexts.contains_key(&Context::key_id(context, Some(&id)))
        };
        benchmark.factors.iter().filter(is_on).collect()
    }

    /// Whether an action that is caught at a key factor argues for something: where the gap is out of the city's
    /// hands, arguing is all that it can do.
    #[must_use]
    pub fn argues_at(&self, factor: Option<&Id>) -> bool {
        factor.is_some_and(|factor| self.finding(factor).reach == Some(Reach::Outside))
    }
}
