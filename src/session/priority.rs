//! What the room puts first: impact against effort, dots, the shortlist, and actions that say the same.

use std::collections::{BTreeMap, BTreeSet};

use super::{Action, ActionKind, Id, Level, Session};
use crate::{text::fold, time::Date};

/// About so many quick wins does a room carry through.
pub const QUICK_WINS: usize = 15;
/// About so many long-term actions.
pub const LONG_TERM: usize = 10;

/// A move in the field of impact (up) and effort (right).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// More impact.
    Up,
    /// Less impact.
    Down,
    /// Less effort.
    Left,
    /// More effort.
    Right,
}

/// The dots of a room: how many have been put, against how many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dots {
    /// Dots on actions.
    pub put: u32,
    /// Dots that each person has.
    pub each: u32,
    /// People in the room; 0 when nobody was counted.
    pub people: u32,
}

impl Dots {
    /// How many there are.
    #[must_use]
    pub fn there_are(self) -> u32 {
        self.each.saturating_mul(self.people)
    }

    /// How many are still in hands.
    #[must_use]
    pub fn in_hands(self) -> u32 {
        self.there_are().saturating_sub(self.put)
    }

    /// How many more have been put than there are.
    #[must_use]
    pub fn too_many(self) -> u32 {
        self.put.saturating_sub(self.there_are())
    }
}

/// What one action takes over from those that are merged into it, because it lacked it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    Lead,
    Due,
    Measure,
    Factor,
    Question,
    Example,
    Detail,
    Resources,
    Supporting,
    Place,
    Shortlist,
    Dots,
}

/// Actions as they will be once they are one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Merged {
    /// The one that stays, and those that are part of it from now on.
    pub actions: Vec<Action>,
    /// Those that are part of it, by their numbers.
    pub numbers: Vec<u32>,
    /// What the one that stays took over.
    pub taken: Vec<Taken>,
}

impl Session {
    /// Whether an action is planned: on the shortlist, or there is none yet.
    #[must_use]
    pub fn is_planned(&self, action: &Action) -> bool {
        !action.is_merged() && (action.shortlisted || !self.has_shortlist())
    }

    /// The actions that the room noted and did not put on its shortlist, by due date; none while there is no shortlist.
    #[must_use]
    pub fn noted(&self) -> Vec<&Action> {
        if !self.has_shortlist() {
            return vec![];
        }
        let mut actions: Vec<&Action> = self.actions_in_order().filter(|action| !action.shortlisted).collect();
        actions.sort_by_key(|action| (action.due.is_none(), action.due));
        actions
    }

    /// The dots of the room.
    #[must_use]
    pub fn dots(&self) -> Dots {
        let put = self.actions_in_order().fold(0, |sum: u32, action| sum.saturating_add(action.dots));
        Dots { put, each: self.about.dots_each(), people: self.people() }
    }

    /// Whether an action has more dots than there are people, where nobody may put two on one.
    #[must_use]
    pub fn has_dots_of_nobody(&self, action: &Action) -> bool {
        let people = self.people();
        people > 0 && !self.about.dots_stack && action.dots > people
    }

    /// Other actions with the same title, letter case and accents aside.
    #[must_use]
    pub fn similar_to(&self, action: &Action) -> Vec<&Action> {
        let title = fold(&action.title);
        self.actions_in_order().filter(|other| other.id != action.id && fold(&other.title) == title).collect()
    }

    /// The actions that have the title of another one.
    #[must_use]
    pub fn twins(&self) -> BTreeSet<&Id> {
        let mut titles: BTreeMap<String, Vec<&Id>> = BTreeMap::new();
        for action in self.actions.values().filter(|action| !action.is_merged()) {
            titles.entry(fold(&action.title)).or_default().push(&action.id);
        }
        titles.into_values().filter(|ids| ids.len() > 1).flatten().collect()
    }

    /// The actions as they will be when some are merged into one, which keeps what it says and takes
    /// over what it lacks. None when there is nothing to merge. `today` dates a session that never met.
    #[must_use]
    pub fn merged(&self, kept: &Id, others: &[Id], today: Date) -> Option<Merged> {
        let mut one = self.actions.get(kept).filter(|action| !action.is_merged())?.clone();
        let mut parts: Vec<Action> = Vec::new();
        for other in self.actions_in_order().filter(|action| action.id != *kept && others.contains(&action.id)) {
            // What was brought together before is brought together here: each part by itself.
            let inner: Vec<Action> = self.merged_into(&other.id).cloned().collect();
            let dots = inner.iter().fold(other.dots, |dots, part| dots.saturating_sub(part.dots));
            parts.push(Action { dots, ..other.clone() });
            parts.extend(inner);
        }
        if parts.is_empty() {
            return None;
        }
        let mut taken = Vec::new();
        for part in &mut parts {
            take_over(&mut one, part, &mut taken);
            part.merged_into = Some(kept.clone());
        }
        if taken.contains(&Taken::Due) {
            one.kind = ActionKind::from_due(one.due, self.start().unwrap_or(today), &self.about);
        }
        let mut numbers: Vec<u32> = parts.iter().map(|part| part.number).collect();
        numbers.sort_unstable();
        parts.insert(0, one);
        Some(Merged { actions: parts, numbers, taken })
    }

    /// The actions as they will be when one that brings others together is taken apart again. What it
    /// took over stays with it, but for the dots, which go back. Empty when it brings nothing together.
    #[must_use]
    pub fn apart(&self, kept: &Id) -> Vec<Action> {
        let Some(mut one) = self.actions.get(kept).cloned() else { return vec![] };
        let mut parts: Vec<Action> = self.merged_into(kept).map(|part| Action { merged_into: None, ..part.clone() }).collect();
        if !parts.is_empty() {
            one.dots = parts.iter().fold(one.dots, |dots, part| dots.saturating_sub(part.dots));
            parts.insert(0, one);
        }
        parts
    }

    /// The guide questions that an action answers: its own, and those of the actions that are part of it.
    #[must_use]
    pub fn questions_of<'a>(&'a self, action: &'a Action) -> Vec<&'a Id> {
        let parts = self.merged_into(&action.id).filter_map(|part| part.question.as_ref());
        action.question.iter().chain(parts).collect()
    }
}

/// Gives the action that stays what it lacks and the other has.
fn take_over(one: &mut Action, part: &Action, taken: &mut Vec<Taken>) {
    fn lacks<T: Clone>(mine: &mut Option<T>, theirs: Option<&T>) -> bool {
        let takes = mine.is_none() && theirs.is_some();
        if takes {
            *mine = theirs.cloned();
        }
        takes
    }
    fn unsaid(mine: &mut String, theirs: &str) -> bool {
        let takes = mine.is_empty() && !theirs.is_empty();
        if takes {
            theirs.clone_into(mine);
        }
        takes
    }
    let mut say = |what: Taken, takes: bool| {
        if takes && !taken.contains(&what) {
            taken.push(what);
        }
    };
    let led = lacks(&mut one.lead, part.lead.as_ref());
    if led {
        one.said_yes = part.said_yes;
    }
    say(Taken::Lead, led);
    say(Taken::Due, lacks(&mut one.due, part.due.as_ref()));
    say(Taken::Measure, unsaid(&mut one.measure, &part.measure));
    say(Taken::Factor, lacks(&mut one.factor, part.factor.as_ref()));
    // A question of another key factor would lead nowhere.
    if one.factor == part.factor {
        say(Taken::Question, lacks(&mut one.question, part.question.as_ref()));
    }
    say(Taken::Example, lacks(&mut one.example, part.example.as_ref()));
    if one.practice.is_none() && lacks(&mut one.practice, part.practice.as_ref()) {
        one.practice_title.clone_from(&part.practice_title);
        say(Taken::Example, true);
    }
    say(Taken::Detail, unsaid(&mut one.detail, &part.detail));
    say(Taken::Resources, unsaid(&mut one.resources, &part.resources));
    let helpers: Vec<Id> =
        part.supporting.iter().filter(|id| !one.supporting.contains(id) && one.lead.as_ref() != Some(id)).cloned().collect();
    say(Taken::Supporting, !helpers.is_empty());
    one.supporting.extend(helpers);
    if one.impact.is_none() || one.effort.is_none() {
        let impact = lacks(&mut one.impact, part.impact.as_ref());
        let effort = lacks(&mut one.effort, part.effort.as_ref());
        say(Taken::Place, impact || effort);
    }
    say(Taken::Shortlist, part.shortlisted && !one.shortlisted);
    one.shortlisted |= part.shortlisted;
    say(Taken::Dots, part.dots > 0);
    one.dots = one.dots.saturating_add(part.dots);
}

impl Action {
    /// Its place in the field of impact and effort; none while one of the two was not said.
    #[must_use]
    pub fn place(&self) -> Option<(Level, Level)> {
        Some((self.impact?, self.effort?))
    }

    /// The action one step further in the field. One that has no place yet is put into the middle first.
    #[must_use]
    pub fn moved(&self, way: Way) -> Self {
        let (impact, effort) = (self.impact.unwrap_or(Level::Medium), self.effort.unwrap_or(Level::Medium));
        let (impact, effort) = match way {
            Way::Up => (more(impact), effort),
            Way::Down => (less(impact), effort),
            Way::Left => (impact, less(effort)),
            Way::Right => (impact, more(effort)),
        };
        Self { impact: Some(impact), effort: Some(effort), ..self.clone() }
    }
}

fn more(level: Level) -> Level {
    match level {
        Level::Low => Level::Medium,
        Level::Medium | Level::High => Level::High,
    }
}

fn less(level: Level) -> Level {
    match level {
        Level::Low | Level::Medium => Level::Low,
        Level::High => Level::Medium,
    }
}

#[cfg(test)]
mod tests;
