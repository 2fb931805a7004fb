//! Three pictures of a session as numbers: how the key factors are judged, when actions are due, who
//! carries how much. Screens draw them in characters.

use std::collections::BTreeMap;

use super::{Action, Id, Judgement, Session, Status};
use crate::{benchmark::Benchmark, time::Date, words::Alphabet};

/// A key factor in the judgement strip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The key factor.
    pub factor: Id,
    /// Its number; 0 for one that the benchmark lost.
    pub number: usize,
    /// How it is judged.
    pub judgement: Judgement,
    /// Planned actions that stand under it.
    pub actions: usize,
}

/// A month of the timeline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Month {
    /// The year and the month, 1 to 12.
    pub at: (i16, i8),
    /// Actions still to be done whose date has passed.
    pub overdue: Vec<u32>,
    /// Actions still to be done.
    pub due: Vec<u32>,
    /// Actions that are done.
    pub done: Vec<u32>,
    /// Months without anything between the month before and this one.
    pub gap: usize,
}

/// When actions are due.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The months in which something is due, and this month.
    pub months: Vec<Month>,
    /// Actions still to be done without a date.
    pub undated: Vec<u32>,
}

/// What one lead carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Load {
    /// The lead; none for actions that nobody leads.
    pub lead: Option<Id>,
    /// Actions still to be done.
    pub open: usize,
    /// Those whose date has passed.
    pub overdue: usize,
}

impl Session {
    /// All key factors in scope with their judgements.
    #[must_use]
    pub fn strip(&self, benchmark: &Benchmark) -> Vec<Judged> {
        let shortlist = self.has_shortlist();
        let row = |factor: &Id| Judged {
            factor: factor.clone(),
            number: benchmark.number(factor.as_str()).unwrap_or(0),
            judgement: self.judgement(factor),
            actions: self.actions_on(factor).filter(|action| (action.shortlisted || !shortlist) && is_planned(action.status)).count(),
        };
        self.about.scope.iter().map(row).collect()
    }

    /// When the planned actions are due, by month.
    #[must_use]
    pub fn timeline(&self, today: Date) -> Timeline {
        let mut months: BTreeMap<(i16, i8), Month> = BTreeMap::new();
        let mut undated = Vec::new();
        for action in self.carried_out() {
            let Some(due) = action.due else {
                if action.status.is_open() {
                    undated.push(action.number);
                }
                continue;
            };
            let month = months.entry((due.year(), due.month())).or_default();
            match action.status.is_open() {
                true if due < today => month.overdue.push(action.number),
                true => month.due.push(action.number),
                false => month.done.push(action.number),
            }
        }
        if !months.is_empty() {
            months.entry((today.year(), today.month())).or_default();
        }
        let mut before: Option<(i16, i8)> = None;
        let months = months.into_iter().map(|(at, month)| {
            let gap = before.map_or(0, |before| months_between(before, at).saturating_sub(1));
            before = Some(at);
            Month { at, gap, ..month }
        });
        Timeline { months: months.collect(), undated }
    }

    /// What each lead carries, those with most first; what nobody leads comes last.
    #[must_use]
    pub fn load(&self, today: Date) -> Vec<Load> {
        let mut loads: BTreeMap<Option<&Id>, Load> = BTreeMap::new();
        for action in self.carried_out().filter(|action| action.status.is_open()) {
            // A lead without a name is nobody.
            let lead = action.lead.as_ref().filter(|lead| self.name(Some(lead)).is_some());
            let load = loads.entry(lead).or_default();
            load.lead = lead.cloned();
            load.open += 1;
            load.overdue += usize::from(action.due.is_some_and(|due| due < today));
        }
        let mut loads: Vec<Load> = loads.into_values().collect();
        let alphabet = Alphabet::of(&self.about.language);
        let name = |load: &Load| self.name(load.lead.as_ref()).unwrap_or_default();
        loads.sort_by(|a, b| (a.lead.is_none(), b.open).cmp(&(b.lead.is_none(), a.open)).then_with(|| alphabet.compare(name(a), name(b))));
        loads
    }

    /// The actions of the plan, but for those that will not be done here.
    fn carried_out(&self) -> impl Iterator<Item = &Action> {
        let shortlist = self.has_shortlist();
        self.actions_in_order().filter(move |action| (action.shortlisted || !shortlist) && is_planned(action.status))
    }
}

fn is_planned(status: Status) -> bool {
    match status {
        Status::NotStarted | Status::InProgress | Status::OnHold | Status::Done => true,
        Status::Dropped | Status::Carried => false,
    }
}

fn months_between(before: (i16, i8), after: (i16, i8)) -> usize {
    let months = |(year, month): (i16, i8)| i32::from(year) * 12 + i32::from(month);
    usize::try_from(months(after) - months(before)).unwrap_or(0)
}

/// How many things one sign of a bar stands for, so that the longest bar fits a width.
#[must_use]
pub fn scale(most: usize, width: usize) -> usize {
    most.div_ceil(width.max(1)).max(1)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::session::Party;

    const TODAY: Date = date(2026, 3, 12);

    fn action(number: u32, due: Option<Date>) -> Action {
        Action { id: format!("a{number}").as_str().into(), rank: format!("{number:04}"), number, due, ..Action::default() }
    }

    fn session(actions: impl IntoIterator<Item = Action>) -> Session {
        let mut session = Session::default();
        actions.into_iter().for_each(|action| session.put(action.into()));
        session
    }

    #[test]
    fn a_date_years_away_costs_one_row_and_not_forty() {
        let line = session([action(1, Some(date(2026, 4, 30))), action(2, Some(date(2029, 9, 1)))]).timeline(TODAY);
        let months: Vec<_> = line.months.iter().map(|month| (month.at, month.gap)).collect();
        assert_eq!(months, [((2026, 3), 0), ((2026, 4), 0), ((2029, 9), 40)]);
    }

    #[test]
    fn what_is_overdue_and_what_has_no_date_is_told_apart() {
        let done = Action { status: Status::Done, ..action(3, Some(date(2026, 3, 1))) };
        let dropped = Action { status: Status::Dropped, ..action(5, None) };
        let today = action(6, Some(TODAY));
        let line = session([action(1, Some(date(2026, 3, 1))), action(2, None), done, dropped, today]).timeline(TODAY);
        let month = &line.months[0];
        assert_eq!((month.overdue.as_slice(), month.due.as_slice(), month.done.as_slice()), (&[1][..], &[6][..], &[3][..]));
        assert_eq!(line.undated, [2]);
    }

    #[test]
    fn a_plan_without_dates_has_no_months() {
        assert!(session([]).timeline(TODAY).months.is_empty());
        assert!(session([action(1, None)]).timeline(TODAY).months.is_empty());
    }

    #[test]
    fn who_carries_most_comes_first_and_nobody_last() {
        let led = |number: u32, lead: &str| Action { lead: Some(lead.into()), ..action(number, Some(date(2026, 3, 1))) };
        let mut all: Vec<Action> = (1..=100).map(|number| led(number, "economy")).collect();
        all.extend([led(101, "press"), action(102, None), Action { status: Status::Done, ..led(103, "press") }]);
        let mut session = session(all);
        for name in ["economy", "press"] {
            session.put(Party { id: name.into(), name: name.to_owned(), ..Party::default() }.into());
        }
        let loads: Vec<_> = session.load(TODAY).into_iter().map(|load| (load.lead, load.open, load.overdue)).collect();
        assert_eq!(loads, [(Some("economy".into()), 100, 100), (Some("press".into()), 1, 1), (None, 1, 0)]);
    }

    #[test]
    fn what_is_merged_or_off_the_shortlist_is_carried_by_nobody() {
        let merged = Action { merged_into: Some("a1".into()), ..action(2, None) };
        let kept = Action { shortlisted: true, ..action(1, None) };
        assert_eq!(session([kept, merged, action(3, None)]).load(TODAY).iter().map(|load| load.open).sum::<usize>(), 1);
    }

    proptest! {
        #[test]
        fn a_bar_is_never_longer_than_its_room(most in 0_usize..5_000, width in 0_usize..60) {
            prop_assert!(most.div_ceil(scale(most, width)) <= width.max(1));
        }

        #[test]
        fn every_action_stands_in_the_timeline_once(days in proptest::collection::vec(proptest::option::of(-400_i64..4_000), 0..40)) {
            let all = days.iter().enumerate().map(|(at, days)| {
                let due = days.map(|days| TODAY.saturating_add(jiff::Span::new().days(days)));
                action(u32::try_from(at).unwrap_or_default(), due)
            });
            let line = session(all).timeline(TODAY);
            let mut seen: Vec<u32> = line.months.iter().flat_map(|m| m.overdue.iter().chain(&m.due).chain(&m.done)).copied().collect();
            seen.extend(&line.undated);
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..u32::try_from(days.len()).unwrap_or_default()).collect::<Vec<_>>());
            prop_assert!(line.months.is_sorted_by_key(|month| month.at));
        }
    }
}
