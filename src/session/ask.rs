//! Questions asked of a session: what screens and pages show is read off here, in one way for all.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Action, ActionKind, Evidence, Finding, Id, Judgement, Key, Look, Looked, News, Note, Party, Record, Session, Sitting, Timebox, Voices,
    action::horizon,
};
use crate::{benchmark::Benchmark, time::Date, words::Alphabet};

/// How many key factors in scope stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Judged {
    /// In place.
    pub in_place: usize,
    /// Partly in place.
    pub partly: usize,
    /// Not in place.
    pub not_in_place: usize,
    /// Not assessed.
    pub not_assessed: usize,
    /// Not applicable.
    pub not_applicable: usize,
}

/// How far the room has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Key factors in scope with a judgement.
    pub judged: usize,
    /// Key factors in scope.
    pub in_scope: usize,
    /// Actions that are not done, dropped or carried.
    pub open: usize,
    /// All actions.
    pub actions: usize,
}

impl Session {
    /// How far the room has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress {
            judged: self.about.scope.iter().filter(|factor| self.judgement(factor).is_given()).count(),
            in_scope: self.about.scope.len(),
            open: self.actions.values().filter(|action| action.status.is_open() && !action.is_merged()).count(),
            actions: self.actions.values().filter(|action| !action.is_merged()).count(),
        }
    }

    /// The agreed judgement of a key factor.
    #[must_use]
    pub fn judgement(&self, factor: &Id) -> Judgement {
        self.findings.get(factor).map(|finding| finding.judgement).unwrap_or_default()
    }

    /// The finding of a key factor; a blank one when nothing has been said.
    #[must_use]
    pub fn finding(&self, factor: &Id) -> Finding {
        self.findings.get(factor).cloned().unwrap_or_else(|| Finding { id: factor.clone(), ..Finding::default() })
    }

    /// How many key factors in scope stand where.
    #[must_use]
    pub fn judged(&self) -> Judged {
        let mut count = Judged::default();
        for factor in &self.about.scope {
            *match self.judgement(factor) {
                Judgement::InPlace => &mut count.in_place,
                Judgement::Partly => &mut count.partly,
                Judgement::NotInPlace => &mut count.not_in_place,
                Judgement::NotAssessed => &mut count.not_assessed,
                Judgement::NotApplicable => &mut count.not_applicable,
            } += 1;
        }
        count
    }

    /// How far a guide question (`FACTOR/QUESTION`) has been looked into; a blank record when not at all.
    #[must_use]
    pub fn look(&self, question: &Id) -> Look {
        self.looks.get(question).cloned().unwrap_or_else(|| Look { id: question.clone(), ..Look::default() })
    }

    /// Whether a guide question has a note, or an action that answers it.
    #[must_use]
    pub fn is_talked_about(&self, question: &Id) -> bool {
        let noted = self.notes.values().any(|note| note.question.as_ref() == Some(question));
        noted || self.actions.values().any(|action| action.question.as_ref() == Some(question))
    }

    /// The state of a guide question as people see it: one that has been talked about is covered.
    #[must_use]
    pub fn looked(&self, question: &Id) -> Looked {
        match self.look(question).state {
            Looked::NotYet if self.is_talked_about(question) => Looked::Covered,
            state => state,
        }
    }

    /// The states of several guide questions as people see them, in one walk over notes and actions: a screen
    /// shows all questions of a key factor at every key.
    #[must_use]
    pub fn looked_at(&self, questions: &[Id]) -> Vec<Looked> {
        let mut states: Vec<Looked> = questions.iter().map(|question| self.look(question).state).collect();
        let noted = self.notes.values().filter_map(|note| note.question.as_ref());
        for talked in noted.chain(self.actions.values().filter_map(|action| action.question.as_ref())) {
            if let Some(state) = questions.iter().position(|question| question == talked).and_then(|at| states.get_mut(at))
                && *state == Looked::NotYet
            {
                *state = Looked::Covered;
            }
        }
        states
    }

    /// The notes on a guide question, in their order.
    pub fn notes_on<'a>(&'a self, question: &'a Id) -> impl Iterator<Item = &'a Note> {
        sorted(self.notes.values().filter(move |note| note.question.as_ref() == Some(question)))
    }

    /// The notes on a key factor as a whole, in their order.
    pub fn notes_on_factor<'a>(&'a self, factor: &'a Id) -> impl Iterator<Item = &'a Note> {
        sorted(self.notes.values().filter(move |note| note.question.is_none() && note.factor == *factor))
    }

    /// The evidence that bears on a key factor, itself or one of its questions, in its order.
    pub fn evidence_on<'a>(&'a self, factor: &'a Id) -> impl Iterator<Item = &'a Evidence> {
        let about =
            |target: &Id| target == factor || target.as_str().strip_prefix(factor.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let ids: BTreeSet<&Id> = self.supports.values().filter(|support| about(&support.target)).map(|support| &support.evidence).collect();
        sorted(self.evidence.values().filter(move |evidence| ids.contains(&evidence.id)))
    }

    /// Every action in the order in which it was caught; one that was merged into another is part of it.
    pub fn actions_in_order(&self) -> impl Iterator<Item = &Action> {
        in_order(&self.actions).filter(|action| !action.is_merged())
    }

    /// The actions that were merged into one, in the order in which they were caught.
    pub fn merged_into<'a>(&'a self, action: &'a Id) -> impl Iterator<Item = &'a Action> {
        sorted(self.actions.values().filter(move |other| other.merged_into.as_ref() == Some(action)))
    }

    /// The action that is carried out where this one is planned: itself, or the one it was merged into, however
    /// often; none where that leads in circles.
    #[must_use]
    pub fn whole_of<'a>(&'a self, action: &'a Action) -> Option<&'a Action> {
        let mut at = action;
        for _ in 0..=self.actions.len() {
            match at.merged_into.as_ref().and_then(|into| self.actions.get(into)) {
                None => return Some(at),
                Some(into) => at = into,
            }
        }
        None
    }

    /// The action that was made of a note, a parked item or a decision.
    #[must_use]
    pub fn made_of(&self, source: &Key) -> Option<&Action> {
        let source = source.to_string();
        sorted(self.actions.values().filter(|action| action.came_from.as_ref().is_some_and(|from| from.as_str() == source))).next()
    }

    /// What an action was made of, while it is still there.
    #[must_use]
    pub fn source_of(&self, action: &Action) -> Option<Record> {
        self.get(&action.source()?)
    }

    /// The present sitting: the last one.
    #[must_use]
    pub fn sitting(&self) -> Option<&Sitting> {
        self.sittings_in_order().last()
    }

    /// Who is at a sitting, in the order of the parties.
    pub fn present_at<'a>(&'a self, sitting: &'a Id) -> impl Iterator<Item = &'a Party> {
        self.parties_in_order().filter(move |party| self.presences.values().any(|at| at.sitting == *sitting && at.party == party.id))
    }

    /// Whether a party is at the present sitting.
    #[must_use]
    pub fn is_present(&self, party: &Id) -> bool {
        let sitting = self.sitting().map(|sitting| &sitting.id);
        self.presences.values().any(|at| Some(&at.sitting) == sitting && at.party == *party)
    }

    /// How many people are in the room: those named, or the number that was counted when it is larger.
    #[must_use]
    pub fn people(&self) -> u32 {
        let Some(sitting) = self.sitting() else { return 0 };
        let named = u32::try_from(self.present_at(&sitting.id).count()).unwrap_or(u32::MAX);
        named.max(sitting.people)
    }

    /// Minutes that the present sitting has; 0 when nobody said.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.sitting().map(|sitting| sitting.minutes).filter(|minutes| *minutes > 0).unwrap_or(self.about.minutes)
    }

    /// The individual judgements of a key factor as counts; a blank record when nobody was counted.
    #[must_use]
    pub fn voices_on(&self, factor: &Id) -> Voices {
        self.voices.get(factor).cloned().unwrap_or_else(|| Voices { id: factor.clone(), ..Voices::default() })
    }

    /// The time of a key factor; a blank record when nobody said.
    #[must_use]
    pub fn timebox(&self, factor: &Id) -> Timebox {
        self.timeboxes.get(factor).cloned().unwrap_or_else(|| Timebox { id: factor.clone(), ..Timebox::default() })
    }

    /// The news of an action, oldest first.
    pub fn news_of<'a>(&'a self, action: &'a Id) -> impl Iterator<Item = &'a News> {
        sorted(self.news.values().filter(move |news| news.action == *action))
    }

    /// Whether the room has begun a shortlist: then what is not on it is noted, but not planned.
    #[must_use]
    pub fn has_shortlist(&self) -> bool {
        self.actions.values().any(|action| action.shortlisted && !action.is_merged())
    }

    /// The actions caught at a key factor, in the order in which they were caught; where one was merged
    /// into another, the one that it is part of now.
    pub fn actions_on<'a>(&'a self, factor: &'a Id) -> impl Iterator<Item = &'a Action> {
        let here = move |action: &&Action| action.factor.as_ref() == Some(factor);
        let brought: BTreeSet<&Id> = self.actions.values().filter(here).filter_map(|action| action.merged_into.as_ref()).collect();
        sorted(self.actions.values().filter(move |action| !action.is_merged() && (here(action) || brought.contains(&action.id))))
    }

    /// The actions that a guide question led to, in the order in which they were caught; where one was merged into
    /// another, the one that it is part of now.
    pub fn actions_asked<'a>(&'a self, question: &Id) -> impl Iterator<Item = &'a Action> {
        let asked = self.actions.values().filter(|action| action.question.as_ref() == Some(question));
        let ids: BTreeSet<&Id> = asked.map(|action| action.merged_into.as_ref().unwrap_or(&action.id)).collect();
        sorted(ids.into_iter().filter_map(|id| self.actions.get(id)).filter(|action| !action.is_merged()))
    }

    /// The quick wins to be done by due date, undated ones last; of a shortlist, those on it.
    #[must_use]
    pub fn quick_wins(&self) -> Vec<&Action> {
        self.by_due(ActionKind::QuickWin)
    }

    /// The long-term actions to be done under their key factors in the benchmark's order, each group by due
    /// date; those without a key factor last. Of a shortlist, those on it.
    #[must_use]
    pub fn long_term(&self, benchmark: &Benchmark) -> Vec<(Option<Id>, Vec<&Action>)> {
        let mut groups: BTreeMap<(usize, Option<Id>), Vec<&Action>> = BTreeMap::new();
        for action in self.by_due(ActionKind::LongTerm) {
            let place = action.factor.as_ref().and_then(|factor| benchmark.number(factor.as_str()));
            groups.entry((place.unwrap_or(usize::MAX), action.factor.clone())).or_default().push(action);
        }
        groups.into_iter().map(|((_, factor), actions)| (factor, actions)).collect()
    }

    /// What the city argues for with those in whose hands it is, by due date, undated last; of a shortlist, what is on it.
    #[must_use]
    pub fn argued(&self) -> Vec<&Action> {
        let shortlist = self.has_shortlist();
        let mut actions: Vec<&Action> =
            self.actions_in_order().filter(|action| action.argues && (action.shortlisted || !shortlist)).collect();
        actions.sort_by_key(|action| (action.due.is_none(), action.due));
        actions
    }

    /// The actions by lead, the leads in the order of their names in the session's language; those without a lead first, under none.
    #[must_use]
    pub fn by_lead(&self) -> Vec<(Option<&Party>, Vec<&Action>)> {
        let mut groups: BTreeMap<Option<&Id>, Vec<&Action>> = BTreeMap::new();
        for action in self.actions_in_order() {
            groups.entry(action.lead.as_ref()).or_default().push(action);
        }
        let mut groups: Vec<_> =
            groups.into_iter().map(|(lead, actions)| (lead.and_then(|lead| self.parties.get(lead)), actions)).collect();
        let alphabet = Alphabet::of(&self.about.language);
        let name = |lead: Option<&Party>| lead.map_or("", |party| party.name.as_str()).to_owned();
        groups.sort_by(|(a, _), (b, _)| a.is_some().cmp(&b.is_some()).then_with(|| alphabet.compare(&name(*a), &name(*b))));
        groups
    }

    /// The name of a party; none when nobody is set, or somebody without a name.
    #[must_use]
    pub fn name(&self, party: Option<&Id>) -> Option<&str> {
        self.parties.get(party?).map(|party| party.name.as_str()).filter(|name| !name.trim().is_empty())
    }

    /// The party of this name, letter case and accents aside.
    #[must_use]
    pub fn party_named(&self, name: &str) -> Option<&Party> {
        let wanted = crate::text::fold(name.trim());
        in_order(&self.parties).find(|party| crate::text::fold(&party.name) == wanted)
    }

    /// Every party in order.
    pub fn parties_in_order(&self) -> impl Iterator<Item = &Party> {
        in_order(&self.parties)
    }

    /// The sittings in order.
    pub fn sittings_in_order(&self) -> impl Iterator<Item = &Sitting> {
        in_order(&self.sittings)
    }

    /// The day that the plan counts from: the first sitting's, or when the session was made.
    #[must_use]
    pub fn start(&self) -> Option<Date> {
        let made = || self.about.made.and_then(|at| at.text().get(..10)?.parse().ok());
        self.sittings_in_order().find_map(|sitting| sitting.date).or_else(made)
    }

    /// The last day on which a quick win may be due, counted from the plan's start or else `today`.
    #[must_use]
    pub fn horizon(&self, today: Date) -> Date {
        horizon(self.start().unwrap_or(today), &self.about)
    }

    /// The guide questions of the scope that nobody could answer, in the benchmark's order.
    #[must_use]
    pub fn homework(&self, benchmark: &Benchmark) -> Vec<Look> {
        let questions =
            benchmark.factors.iter().flat_map(|factor| factor.questions.iter().map(|question| Id::from(factor.full(&question.id))));
        questions.filter_map(|id| self.looks.get(&id)).filter(|look| look.state == Looked::NobodyKnew).cloned().collect()
    }

    fn by_due(&self, kind: ActionKind) -> Vec<&Action> {
        let shortlist = self.has_shortlist();
        let wanted = |action: &&Action| action.kind == kind && !action.argues && (action.shortlisted || !shortlist);
        let mut actions: Vec<&Action> = self.actions_in_order().filter(wanted).collect();
        actions.sort_by_key(|action| (action.due.is_none(), action.due));
        actions
    }
}

/// What has a place in a list.
pub trait Ranked {
    /// Its rank.
    fn rank(&self) -> &str;
    /// Its id, which decides between equal ranks.
    fn id(&self) -> &Id;
}

macro_rules! ranked {
    ($($record:ty),*) => {$(
        impl Ranked for $record {
            fn rank(&self) -> &str { &self.rank }
            fn id(&self) -> &Id { &self.id }
        }
    )*};
}
ranked!(
    Sitting,
    Party,
    Note,
    Evidence,
    Action,
    super::Parked,
    super::Decision,
    super::News,
    super::Interview,
    super::Recommendation,
    super::Indicator,
    super::Reading
);

/// The records of a map in the order in which people see them.
pub fn in_order<R: Ranked>(map: &BTreeMap<Id, R>) -> impl Iterator<Item = &R> {
    sorted(map.values())
}

/// Some of the records of a map in the order in which people see them: chosen first, for the order is dear
/// where there are hundreds.
pub(super) fn sorted<'a, R: Ranked + 'a>(records: impl Iterator<Item = &'a R>) -> impl Iterator<Item = &'a R> {
    let mut list: Vec<&R> = records.collect();
    list.sort_by(|a, b| (a.rank(), a.id()).cmp(&(b.rank(), b.id())));
    list.into_iter()
}

/// The rank for a new record at the end of a map.
#[must_use]
pub fn next_rank<R: Ranked>(map: &BTreeMap<Id, R>) -> String {
    super::rank::after(map.values().map(Ranked::rank).max())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_questions_asked_at_once_are_answered_as_each_alone() {
        let mut session = Session::default();
        session.put(Note { id: "n".into(), question: Some("f/noted".into()), ..Note::default() }.into());
        session.put(Action { id: "a".into(), question: Some("f/acted".into()), ..Action::default() }.into());
        for (id, state) in [("f/nobody", Looked::NobodyKnew), ("f/noted", Looked::NotYet)] {
            session.put(Look { id: id.into(), state, ..Look::default() }.into());
        }
        let questions: Vec<Id> = ["f/noted", "f/acted", "f/nobody", "f/open"].map(Id::from).into();
        let alone: Vec<Looked> = questions.iter().map(|question| session.looked(question)).collect();
        assert_eq!(session.looked_at(&questions), alone);
        assert_eq!(alone, [Looked::Covered, Looked::Covered, Looked::NobodyKnew, Looked::NotYet]);
    }
}
