//! What a piece of evidence bears on: one piece may support several key factors and guide questions.

use super::{Id, Session};
use crate::{benchmark::Benchmark, words::Words};

/// One key factor that a piece of evidence bears on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearing {
    /// The key factor; of a target that the benchmark does not have, the whole of its id.
    pub factor: Id,
    /// Whether it bears on the key factor as a whole.
    pub whole: bool,
    /// The places of the guide questions that it bears on, from 1 on.
    pub questions: Vec<usize>,
    /// Whether the room has taken the key factor up.
    pub in_scope: bool,
}

impl Session {
    /// The key factors and guide questions that a piece of evidence supports.
    pub fn supported_by<'a>(&'a self, evidence: &'a Id) -> impl Iterator<Item = &'a Id> {
        self.supports.values().filter(move |support| support.evidence == *evidence).map(|support| &support.target)
    }

    /// What a piece of evidence bears on, in the benchmark's order; what the benchmark does not have comes last.
    #[must_use]
    pub fn bears_on(&self, evidence: &Id, benchmark: &Benchmark) -> Vec<Bearing> {
        let targets: Vec<&Id> = self.supported_by(evidence).collect();
        let has = |id: &str| targets.iter().any(|target| target.as_str() == id);
        let known = benchmark.factors.iter().filter_map(|factor| {
            let whole = has(&factor.id);
            let at = factor.questions.iter().enumerate().filter(|(_, question)| has(&factor.full(&question.id)));
            let questions: Vec<usize> = at.map(|(at, _)| at + 1).collect();
            let id = Id::from(factor.id.as_str());
            let in_scope = self.about.scope.contains(&id);
            (whole || !questions.is_empty()).then_some(Bearing { factor: id, whole, questions, in_scope })
        });
        let is_lost = |target: &&&Id| benchmark.factor(target.as_str()).is_none() && benchmark.question(target.as_str()).is_none();
        let mut lost: Vec<&Id> = targets.iter().filter(is_lost).copied().collect();
        lost.sort();
        lost.dedup();
        let lost = lost.into_iter().map(|id| Bearing { factor: id.clone(), whole: true, questions: vec![], in_scope: false });
        known.chain(lost).collect()
    }

    /// Every key factor and guide question that evidence can be attached to: all in scope, and those outside it that
    /// these targets already are.
    #[must_use]
    pub fn targets(&self, benchmark: &Benchmark, attached: &[Id]) -> Vec<Id> {
        let mut all = Vec::new();
        for factor in &benchmark.factors {
            let id = Id::from(factor.id.as_str());
            let in_scope = self.about.scope.contains(&id);
            let ids = std::iter::once(id).chain(factor.questions.iter().map(|question| Id::from(factor.full(&question.id))));
            all.extend(ids.filter(|id| in_scope || attached.contains(id)));
        }
        all.extend(attached.iter().filter(|id| !all.contains(id)).cloned().collect::<Vec<_>>());
        all
    }
}

impl Bearing {
    /// `1 Public commitment, question 3`; says of what was not taken up that it is not in scope.
    #[must_use]
    pub fn words(&self, benchmark: &Benchmark, words: &Words) -> String {
        let factor = match (benchmark.number(self.factor.as_str()), benchmark.factor(self.factor.as_str())) {
            (Some(number), Some(factor)) => words.with("page-factor", &[("number", number.into()), ("name", factor.name.as_str().into())]),
            _ => self.factor.to_string(),
        };
        let numbers: Vec<String> = self.questions.iter().map(ToString::to_string).collect();
        let args = [("factor", factor.as_str().into()), ("count", numbers.len().into()), ("numbers", words.list(&numbers).into())];
        let text = match (self.whole, numbers.is_empty()) {
            (_, true) => factor.clone(),
            (true, false) => words.with("bears-on-both", &args),
            (false, false) => words.with("bears-on-questions", &args),
        };
        if self.in_scope { text } else { words.with("bears-out-of-scope", &[("what", text.into())]) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        benchmark::builtin,
        session::{About, Evidence, Support},
    };

    fn session(targets: &[&str]) -> Session {
        let mut session = Session::default();
        session.put(About { scope: vec!["public-commitment".into(), "strategy".into()], ..About::default() }.into());
        session.put(Evidence { id: "e".into(), number: 1, ..Evidence::default() }.into());
        for target in targets {
            let id = format!("e/{}", target.replace('/', "-"));
            session.put(Support { id: id.into(), evidence: "e".into(), target: (*target).into() }.into());
        }
        session
    }

    fn told(targets: &[&str]) -> Vec<String> {
        let (session, words) = (session(targets), Words::of("en"));
        let benchmark = builtin("integrating-cities").unwrap_or_else(|| unreachable!());
        session.bears_on(&"e".into(), &benchmark).iter().map(|bearing| bearing.words(&benchmark, &words)).collect()
    }

    #[test]
    fn one_piece_is_told_with_all_that_it_bears_on() {
        let told = told(&["strategy", "strategy/funding", "public-commitment/public-statement", "public-commitment/activities"]);
        assert_eq!(told, ["1 Public commitment, questions 1 and 4", "2 Strategy, and its question 3"]);
    }

    #[test]
    fn what_is_not_in_scope_or_not_in_the_benchmark_is_said_and_kept() {
        let told = told(&["procurement/contracts-no-more", "procurement", "strategy"]);
        assert_eq!(told, ["2 Strategy", "12 Procurement (not in scope)", "procurement/contracts-no-more (not in scope)"]);
    }

    #[test]
    fn evidence_is_attached_to_what_is_in_scope_and_to_what_it_was_attached_to_before() {
        let benchmark = builtin("integrating-cities").unwrap_or_else(|| unreachable!());
        let attached: Vec<Id> = vec!["procurement".into(), "gone".into()];
        let all = session(&[]).targets(&benchmark, &attached);
        assert_eq!((all[0].as_str(), all[1].as_str()), ("public-commitment", "public-commitment/public-statement"));
        assert!(!all.contains(&"staff-development".into()));
        assert_eq!(all[all.len() - 2..], attached);
    }
}
