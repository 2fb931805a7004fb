//! What sessions have to tell of a period, in the words of the yearly cycle: a challenge is what should become better
//! in a finding, a goal is an objective with those who answer for it, a measure is an action, a result is what came of
//! it. Every session is looked at alone and leaves a small account, so that a report over very many needs little room.

use std::collections::{BTreeMap, BTreeSet};

use super::{Action, Id, Judgement, Meant, Purpose, Session, SessionId, State, Status, Unit, Units, organisation_key};
use crate::{
    benchmark::Benchmark,
    text::{fold, natural, one_line},
    time::{Date, Timestamp},
};

/// From a day to a day, both within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Period {
    /// The calendar year before the one that a day is in: what a yearly report is usually about. In December that
    /// year itself.
    #[must_use]
    pub fn usual(today: Date) -> Self {
        let year = if today.month() == 12 { today.year() } else { today.year() - 1 };
        Self { from: Date::new(year, 1, 1).unwrap_or(today), to: Date::new(year, 12, 31).unwrap_or(today) }
    }

    /// Whether a day is within it.
    #[must_use]
    pub fn has(self, day: Option<Date>) -> bool {
        day.is_some_and(|day| self.from <= day && day <= self.to)
    }
}

/// An action, as far as the period is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// The number people see.
    pub number: u32,
    /// What is done.
    pub title: String,
    /// Who leads it.
    pub lead: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// How it stands now.
    pub status: Status,
    /// Why it waits or was dropped.
    pub because: String,
    /// When it was done.
    pub completed: Option<Date>,
    /// The overall plan in which it stands.
    pub overall_plan: String,
    /// What came of it, if that was done by the end of the period.
    pub outcome: String,
    /// The last that was heard of it in the period.
    pub news: Option<(Date, String)>,
}

impl Measure {
    /// Whether anything is said of what came of it.
    #[must_use]
    pub fn has_result(&self) -> bool {
        !self.outcome.trim().is_empty() || self.news.is_some()
    }

    /// Whether a result is missed: it was not given up or handed on, and nothing is said of it.
    fn lacks_result(&self) -> bool {
        !self.has_result() && !matches!(self.status, Status::Dropped | Status::Carried)
    }
}

/// A key factor with what it led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strand {
    /// The key factor; none for measures that stand under none.
    pub factor: Option<Id>,
    /// Its number in the benchmark.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// What the room holds of it.
    pub judgement: Judgement,
    /// What should become better, or else the reason of the judgement.
    pub challenge: String,
    /// The objective.
    pub goal: String,
    /// By when.
    pub goal_due: Option<Date>,
    /// The overall plan in which the objective stands.
    pub overall_plan: String,
    /// Who leads what is done for it.
    pub responsible: Vec<String>,
    /// What is done.
    pub measures: Vec<Measure>,
}

/// What a session has to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The session.
    pub id: SessionId,
    /// Its title.
    pub title: String,
    /// The organisation.
    pub organisation: String,
    /// The unit, as the session says it.
    pub unit: String,
    /// What it was made for.
    pub purpose: Purpose,
    /// The days on which people sat; else the day that it was made.
    pub days: Vec<Date>,
    /// Whether it is still open, and else its version.
    pub version: Option<u32>,
    /// When it was made: two that were made in one moment are copies.
    pub made: Option<Timestamp>,
    /// The session that it was made from.
    pub base: Option<Id>,
    /// Where its benchmark is from.
    pub source: String,
    /// Whether people sat in the period.
    pub is_held: bool,
    /// Whether something was said in the period of what had been planned before.
    pub is_moved: bool,
    /// Key factors taken up, and those that were judged.
    pub taken_up: Vec<Id>,
    /// Those that were judged.
    pub judged: BTreeMap<Id, Judgement>,
    /// What it has to tell, by key factor.
    pub strands: Vec<Strand>,
}

/// A session that has nothing to tell of the period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// Its title.
    pub title: String,
    /// The organisation.
    pub organisation: String,
    /// The unit.
    pub unit: String,
    /// The first and the last day that anything of it is dated.
    pub days: Option<(Date, Date)>,
    id: SessionId,
}

/// What all sessions have to tell of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// The period.
    pub period: Period,
    /// The one organisation that was asked for.
    pub organisation: Option<String>,
    /// The sessions that have something to tell.
    pub accounts: Vec<Account>,
    /// Those that have not.
    pub outside: Vec<Outside>,
    /// The titles of those that cannot be read: what they have to tell is missing.
    pub unread: Vec<String>,
}

/// Something that stands at a place: the session and the key factor.
pub type At<'a> = (&'a Account, &'a Strand);

/// What is missing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Missing<'a> {
    /// Sessions that cannot be read.
    pub unread: Vec<&'a str>,
    /// Units that owe a report, and no session of which said anything in the period.
    pub silent: Vec<&'a Unit>,
    /// Sessions that say no unit, in an organisation that has units.
    pub without_unit: Vec<&'a Account>,
    /// Sessions whose unit is not among those of the organisation.
    pub unknown_unit: Vec<&'a Account>,
    /// Sessions whose unit may be one of several.
    pub unclear_unit: Vec<&'a Account>,
    /// Sessions that are the same: copies of one.
    pub copies: Vec<Vec<&'a Account>>,
    /// Gaps that nothing is done about.
    pub gaps: Vec<At<'a>>,
    /// Goals that nobody answers for.
    pub goals: Vec<At<'a>>,
    /// Measures that were due by the end of the period, and of which nothing is said.
    pub due: Vec<(&'a Account, &'a Measure)>,
    /// Measures that are due later or have no date, and of which nothing is said yet.
    pub later: Vec<(&'a Account, &'a Measure)>,
}

impl Missing<'_> {
    /// Whether nothing is.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Missing::default()
    }
}

impl Year {
    /// The beginning of a report, before any session was looked at.
    #[must_use]
    pub fn new(period: Period, organisation: Option<String>) -> Self {
        Self { period, organisation, accounts: vec![], outside: vec![], unread: vec![] }
    }

    /// Looks at a session.
    pub fn add(&mut self, session: &Session, benchmark: &Benchmark) {
        let period = self.period;
        let made = |at: Option<Timestamp>| at.and_then(|at| at.text().get(..10)?.parse::<Date>().ok());
        let about = &session.about;
        let mut days: Vec<Date> = session.sittings_in_order().filter_map(|sitting| sitting.date).collect();
        if days.is_empty() {
            days.extend(made(about.finalised).or_else(|| made(about.made)));
        }
        days.sort_unstable();
        days.dedup();
        let is_held = days.iter().any(|day| period.has(Some(*day)));
        let is_short = session.has_shortlist();
        let planned = |action: &&Action| action.shortlisted || !is_short;
        let spoken = |action: &Action| session.news_of(&action.id).any(|news| period.has(news.date));
        let moved = |action: &Action| period.has(action.completed) || spoken(action);
        let is_moved = session.actions_in_order().any(moved);
        let falls_due = |action: &&Action| action.status.is_open() && period.has(action.due);
        let is_due = session.actions_in_order().filter(planned).any(|action| falls_due(&action));
        let goal_due = session.findings.values().any(|finding| !finding.objective.trim().is_empty() && period.has(finding.objective_due));
        if !(is_held || is_moved || is_due || goal_due) {
            let dated = session.actions.values().flat_map(|action| [action.completed, action.due]);
            let all = days.iter().copied().chain(dated.flatten()).chain(session.news.values().filter_map(|news| news.date));
            let days = all.fold(None, |span: Option<(Date, Date)>, day| {
                Some(span.map_or((day, day), |(first, last)| (first.min(day), last.max(day))))
            });
            let [title, organisation, unit] = [&about.title, &about.organisation, &about.unit].map(|text| one_line(text));
            self.outside.push(Outside { title, organisation, unit, days, id: session.id.clone() });
            return;
        }
        // Of an earlier session only what the period has to do with: what was over before it was told then.
        let concerns = |action: &&Action| planned(action) && (is_held || moved(action) || falls_due(action));
        let measure = |action: &Action| Measure {
            number: action.number,
            title: one_line(&action.title),
            lead: session.name(action.lead.as_ref()).map(one_line),
            due: action.due,
            status: action.status,
            because: if action.status.waits() { action.because.clone() } else { String::new() },
            completed: action.completed.filter(|_| action.status == Status::Done),
            overall_plan: action.overall_plan.clone(),
            outcome: if action.completed.is_none_or(|day| day <= period.to) { action.outcome.clone() } else { String::new() },
            news: session
                .news_of(&action.id)
                .filter(|news| period.has(news.date) && !news.text.trim().is_empty())
                .filter_map(|news| news.date.map(|date| (date, news.text.clone())))
                .last(),
        };
        let strand = |factor: Option<&Id>, number: usize, name: &str| {
            let finding = factor.map(|factor| session.finding(factor)).unwrap_or_default();
            let actions: Vec<&Action> = match factor {
                Some(factor) => session.actions_on(factor).filter(concerns).collect(),
                None => {
                    let known = |action: &&Action| action.factor.as_ref().is_some_and(|id| benchmark.number(id.as_str()).is_some());
                    session.actions_in_order().filter(concerns).filter(|action| !known(action)).collect()
                }
            };
            let mut responsible: Vec<String> = Vec::new();
            for name in
                actions.iter().filter(|action| action.status != Status::Dropped).filter_map(|action| session.name(action.lead.as_ref()))
            {
                let name = one_line(name);
                if !responsible.contains(&name) {
                    responsible.push(name);
                }
            }
            let better = finding.improvements.trim();
            Strand {
                factor: factor.cloned(),
                number,
                name: name.to_owned(),
                judgement: finding.judgement,
                challenge: if better.is_empty() { finding.reason.clone() } else { finding.improvements.clone() },
                goal: finding.objective.clone(),
                goal_due: finding.objective_due,
                overall_plan: finding.overall_plan.clone(),
                responsible,
                measures: actions.into_iter().map(measure).collect(),
            }
        };
        let taken_up: Vec<Id> = about.scope.clone();
        let factors = benchmark.factors.iter().enumerate().map(|(at, factor)| (Id::from(factor.id.as_str()), at + 1, factor.name.as_str()));
        let told = factors.filter_map(|(id, number, name)| {
            let strand = strand(Some(&id), number, name);
            let has_goal = !strand.goal.trim().is_empty();
            let says = if is_held {
                (taken_up.contains(&id) && (strand.judgement.is_gap() || has_goal)) || !strand.measures.is_empty()
            } else {
                !strand.measures.is_empty() || (has_goal && period.has(strand.goal_due))
            };
            says.then_some(strand)
        });
        let mut strands: Vec<Strand> = told.collect();
        let apart = strand(None, 0, "");
        strands.extend((!apart.measures.is_empty()).then_some(apart));
        let [title, organisation, unit] = [&about.title, &about.organisation, &about.unit].map(|text| one_line(text));
        self.accounts.push(Account {
            id: session.id.clone(),
            title,
            organisation,
            unit,
            purpose: about.purpose,
            days,
            version: (about.state == State::Final).then_some(about.version),
            made: about.made,
            base: about.base.clone(),
            source: benchmark.source.clone(),
            is_held,
            is_moved,
            judged: taken_up.iter().map(|id| (id.clone(), session.judgement(id))).filter(|(_, judgement)| judgement.is_given()).collect(),
            taken_up,
            strands,
        });
    }

    /// Puts the sessions in an order that does not hang on the file: by day, title and id.
    pub fn settle(&mut self) {
        self.accounts.sort_by(|a, b| {
            let by_day = a.days.first().cmp(&b.days.first());
            by_day.then_with(|| natural(&fold(&a.title), &fold(&b.title))).then_with(|| a.id.cmp(&b.id))
        });
        self.outside
            .sort_by(|a, b| a.days.cmp(&b.days).then_with(|| natural(&fold(&a.title), &fold(&b.title))).then_with(|| a.id.cmp(&b.id)));
    }

    /// The sessions of a unit.
    pub fn of<'a>(&'a self, units: &'a Units, unit: &'a Unit) -> impl Iterator<Item = &'a Account> {
        self.accounts
            .iter()
            .filter(move |account| matches!(units.meant(&account.organisation, &account.unit), Meant::One(one) if one.id == unit.id))
    }

    /// What is missing, against the units that there are.
    #[must_use]
    pub fn missing<'a>(&'a self, units: &'a Units) -> Missing<'a> {
        let mut missing = Missing::default();
        let has_units: BTreeSet<String> = units.iter().map(|unit| organisation_key(&unit.organisation)).collect();
        for account in &self.accounts {
            if account.unit.is_empty() {
                if has_units.contains(&organisation_key(&account.organisation)) {
                    missing.without_unit.push(account);
                }
                continue;
            }
            match units.meant(&account.organisation, &account.unit) {
                Meant::One(_) => {}
                Meant::Several(_) => missing.unclear_unit.push(account),
                Meant::None => missing.unknown_unit.push(account),
            }
        }
        let says = |unit: &&Unit| self.of(units, unit).any(|account| account.is_held || account.is_moved);
        missing.silent = units.iter().filter(|unit| unit.owes_report).filter(|unit| !says(unit)).collect();
        missing.unread = self.unread.iter().map(String::as_str).collect();
        missing.copies = self.copies();
        for account in &self.accounts {
            for strand in &account.strands {
                let is_answered = strand.measures.iter().any(|measure| measure.status != Status::Dropped);
                if account.is_held && strand.judgement.is_gap() && !is_answered && !self.goes_on(account, strand) {
                    missing.gaps.push((account, strand));
                }
                if !strand.goal.trim().is_empty() && strand.responsible.is_empty() && !self.goes_on(account, strand) {
                    missing.goals.push((account, strand));
                }
                for measure in strand.measures.iter().filter(|measure| measure.lacks_result()) {
                    let is_due = measure.status == Status::Done || measure.due.is_some_and(|due| due <= self.period.to);
                    let list = if is_due { &mut missing.due } else { &mut missing.later };
                    list.push((account, measure));
                }
            }
        }
        missing
    }

    /// Whether a later session that was made from this one took the key factor up: then that one answers for it.
    fn goes_on(&self, account: &Account, strand: &Strand) -> bool {
        let Some(factor) = &strand.factor else { return false };
        self.accounts.iter().any(|other| other.base.as_ref() == Some(&account.id) && other.taken_up.contains(factor))
    }

    /// Sessions that are one: made in the same moment, or called alike, by the same people on the same days.
    fn copies(&self) -> Vec<Vec<&Account>> {
        let name = |account: &Account| {
            [&account.title, &account.unit]
                .map(|text| fold(text.trim()))
                .into_iter()
                .chain([organisation_key(&account.organisation)])
                .collect::<Vec<_>>()
        };
        let alike = |a: &Account, b: &Account| {
            (a.made.is_some() && a.made == b.made && a.purpose == b.purpose) || (name(a) == name(b) && a.days == b.days)
        };
        let mut groups: Vec<Vec<&Account>> = Vec::new();
        for account in &self.accounts {
            match groups.iter_mut().find(|group| group.iter().any(|other| alike(other, account))) {
                Some(group) => group.push(account),
                None => groups.push(vec![account]),
            }
        }
        groups.retain(|group| group.len() > 1);
        groups
    }
}

#[cfg(test)]
mod tests;
