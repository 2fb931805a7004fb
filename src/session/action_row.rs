//! An action as a line of a list that stands by itself: all that a spreadsheet, a calendar or a list over
//! many sessions says of it, without its session at hand.

use super::{Action, ActionKind, Id, Level, Rag, Session, SessionId, Status};
use crate::{benchmark::Benchmark, time::Date};

/// An action with everything that it refers to said in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionRow {
    /// Its session.
    pub session: SessionId,
    /// What the session is called.
    pub session_title: String,
    /// The city or other organisation.
    pub organisation: String,
    /// The unit within it.
    pub unit: String,
    /// The action's stable id within its session: what a line that comes back is matched by.
    pub id: Id,
    /// The number people see.
    pub number: u32,
    /// What will be done.
    pub title: String,
    /// What else there is to say about it.
    pub detail: String,
    /// The id of the key factor it was caught at.
    pub factor: Option<Id>,
    /// That key factor's name; its id where the benchmark lost it.
    pub factor_name: String,
    /// What the city wants to be true of that key factor.
    pub objective: String,
    /// Why: the reason of that key factor's judgement.
    pub why: String,
    /// The name of the one who is accountable.
    pub lead: Option<String>,
    /// The names of those who help.
    pub supporting: Vec<String>,
    /// By when.
    pub due: Option<Date>,
    /// Quick win or long-term.
    pub kind: ActionKind,
    /// How we will know.
    pub measure: String,
    /// What it takes.
    pub resources: String,
    /// How much it brings.
    pub impact: Option<Level>,
    /// How much it costs.
    pub effort: Option<Level>,
    /// How it is getting on.
    pub status: Status,
    /// How sure it is that it comes in time.
    pub rag: Option<Rag>,
    /// Why it was dropped or put on hold.
    pub because: String,
    /// The day of the latest news that say something.
    pub news_date: Option<Date>,
    /// The latest news in words.
    pub news: String,
    /// The day it was done.
    pub completed: Option<Date>,
    /// When it is looked at again.
    pub next_review: Option<Date>,
    /// The overall plan in which it stands.
    pub overall_plan: String,
    /// Whether private suppliers are told of it.
    pub for_suppliers: bool,
    /// What came of it.
    pub outcome: String,
    /// The good practice that inspired it, by its title and whose it is.
    pub practice: String,
    /// Whether it argues for something with others instead of doing it.
    pub argues: bool,
}

impl ActionRow {
    /// The line of one action of a session.
    #[must_use]
    pub fn of(session: &Session, benchmark: &Benchmark, action: &Action) -> Self {
        let finding = action.factor.as_ref().map(|factor| session.finding(factor)).unwrap_or_default();
        let factor_name = action.factor.as_ref().map(|id| benchmark.factor(id.as_str()).map_or(id.as_str(), |factor| &factor.name));
        // A day on which only the status was said has no news to tell.
        let latest = session.news_of(&action.id).filter(|news| !news.text.trim().is_empty()).last();
        let name = |party: &Id| session.name(Some(party)).map(str::to_owned);
        Self {
            session: session.id.clone(),
            session_title: session.about.title.clone(),
            organisation: session.about.organisation.clone(),
            unit: session.about.unit.clone(),
            id: action.id.clone(),
            number: action.number,
            title: action.title.clone(),
            detail: action.detail.clone(),
            factor: action.factor.clone(),
            factor_name: factor_name.unwrap_or_default().to_owned(),
            objective: finding.objective,
            why: finding.reason,
            lead: action.lead.as_ref().and_then(name),
            supporting: action.supporting.iter().filter_map(name).collect(),
            due: action.due,
            kind: action.kind,
            measure: action.measure.clone(),
            resources: action.resources.clone(),
            impact: action.impact,
            effort: action.effort,
            status: action.status,
            rag: action.rag,
            because: action.because.clone(),
            news_date: latest.and_then(|news| news.date),
            news: latest.map(|news| news.text.clone()).unwrap_or_default(),
            completed: action.completed,
            next_review: action.next_review,
            overall_plan: action.overall_plan.clone(),
            for_suppliers: action.for_suppliers,
            outcome: action.outcome.clone(),
            practice: action.practice_title.clone(),
            argues: action.argues,
        }
    }
}

impl Session {
    /// The lines of all actions, in the order in which they were caught; what was merged into another is
    /// carried out in its place and has none.
    #[must_use]
    pub fn action_rows(&self, benchmark: &Benchmark) -> Vec<ActionRow> {
        self.actions_in_order().map(|action| ActionRow::of(self, benchmark, action)).collect()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;
    use crate::{
        benchmark::builtin,
        session::{Finding, News, Party},
    };

    #[test]
    fn a_line_says_all_without_its_session() {
        let mut session = Session::default();
        session.put(Party { id: "p".into(), name: "Press office".to_owned(), ..Party::default() }.into());
        session.put(Finding { id: "f".into(), reason: "One language only".to_owned(), ..Finding::default() }.into());
        let action = Action { id: "a".into(), number: 1, lead: Some("p".into()), factor: Some("f".into()), ..Action::default() };
        session.put(action.into());
        session.put(Action { id: "b".into(), merged_into: Some("a".into()), ..Action::default() }.into());
        for (id, text) in [("n1", "Begun"), ("n2", "Two translated"), ("n3", "")] {
            session.put(News { id: id.into(), rank: id.to_owned(), action: "a".into(), text: text.to_owned(), ..News::default() }.into());
        }
        let rows = session.action_rows(&builtin("integrating-cities").unwrap());
        let [row] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!(
            (row.lead.as_deref(), row.why.as_str(), row.news.as_str()),
            (Some("Press office"), "One language only", "Two translated")
        );
        assert_eq!(row.factor_name, "f", "the benchmark lost it");
    }
}
