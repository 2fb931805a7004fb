//! What a step altered in the tree, unit by unit, so that it can be taken back and done again. Units have no log: a
//! program keeps these for as long as it runs.

use std::collections::BTreeSet;

use super::{Id, Unit, Units};
use crate::failure::Failure;

/// A unit as it was before a step and as it is after it; none where it is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitChange {
    /// Before.
    pub was: Option<Unit>,
    /// After.
    pub now: Option<Unit>,
}

impl UnitChange {
    /// What takes changes back.
    #[must_use]
    pub fn inverse(changes: &[Self]) -> Vec<Self> {
        changes.iter().rev().map(|change| Self { was: change.now.clone(), now: change.was.clone() }).collect()
    }
}

impl Units {
    /// What differs between this tree and the one after a step.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<UnitChange> {
        let was = self.iter().map(|unit| (Some(unit), after.get(&unit.id)));
        let new = after.iter().filter(|unit| self.get(&unit.id).is_none()).map(|unit| (None, Some(unit)));
        let differs = was.chain(new).filter(|(was, now)| was != now);
        differs.map(|(was, now)| UnitChange { was: was.cloned(), now: now.cloned() }).collect()
    }

    /// The tree with these changes. Of a unit that stays only the fields that differ are touched, so that what others
    /// altered beside them stands.
    pub(super) fn put(&self, changes: &[UnitChange]) -> Result<Self, Failure> {
        let mut all: Vec<Unit> = self.iter().cloned().collect();
        for change in changes {
            let (Some(was), Some(now)) = (&change.was, &change.now) else {
                match (&change.was, &change.now) {
                    (None, Some(now)) if all.iter().all(|unit| unit.id != now.id) => all.push(now.clone()),
                    (Some(was), None) if all.contains(was) => all.retain(|unit| unit.id != was.id),
                    (Some(unit), _) | (None, Some(unit)) => return Err(altered(unit)),
                    (None, None) => {}
                }
                continue;
            };
            let there = all.iter_mut().find(|unit| unit.id == now.id).ok_or_else(|| altered(was))?;
            take(&mut there.name, &was.name, &now.name, now)?;
            take(&mut there.owes_report, &was.owes_report, &now.owes_report, now)?;
            take(&mut there.parent, &was.parent, &now.parent, now)?;
            if was.parent != now.parent {
                there.rank.clone_from(&now.rank);
            }
        }
        let after = Self::of(all);
        // Others may have put units under one that goes, or taken out one that these stood under.
        let ids: BTreeSet<&Id> = after.iter().map(|unit| &unit.id).collect();
        let is_lost = |unit: &&Unit| unit.parent.as_ref().is_some_and(|parent| !ids.contains(parent));
        if let Some(lost) = after.iter().find(|unit| is_lost(unit) && (self.get(&unit.id) != Some(unit) || !self.is_lost(unit))) {
            return Err(altered(lost));
        }
        for now in changes.iter().filter_map(|change| change.now.as_ref()).filter_map(|unit| after.get(&unit.id)) {
            if after.is_in_itself(now) {
                return Err(altered(now));
            }
            after.refuse_twin(now)?;
        }
        Ok(after)
    }

    /// Whether a unit stood under one that is not there before, as a damaged file may say.
    fn is_lost(&self, unit: &Unit) -> bool {
        unit.parent.as_ref().is_some_and(|parent| self.get(parent).is_none())
    }

    /// Whether a unit belongs to itself in the end.
    fn is_in_itself(&self, unit: &Unit) -> bool {
        let mut above = unit.parent.as_ref();
        for _ in 0..=self.len() {
            match above.and_then(|id| self.get(id)) {
                Some(other) if other.id == unit.id => return true,
                Some(other) => above = other.parent.as_ref(),
                None => return false,
            }
        }
        true
    }
}

/// Sets a field that a change alters, if it is still as the change knows it.
fn take<T: PartialEq + Clone>(there: &mut T, was: &T, now: &T, unit: &Unit) -> Result<(), Failure> {
    if was != now {
        if there != was {
            return Err(altered(unit));
        }
        *there = now.clone();
    }
    Ok(())
}

fn altered(unit: &Unit) -> Failure {
    Failure::new("unit-altered-since").with("name", unit.name.as_str())
}
