//! The units of organisations, as a tree: districts, departments, networks. They belong to no session, because one
//! that owes a report and has no session is what a yearly report must name. A session names its unit in words; the
//! unit in the tree is found by them.

use std::collections::BTreeSet;

use super::{Id, rank};
use crate::{
    failure::Failure,
    text::{LINE_LIMIT, fold, natural, one_line},
};

mod back;
mod near;

pub use back::UnitChange;
pub use near::names_near;

/// What stands between a unit and the one it belongs to, where both are named.
pub const UNDER: &str = " / ";

/// A unit of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    /// Its id.
    pub id: Id,
    /// The organisation.
    pub organisation: String,
    /// Its name.
    pub name: String,
    /// The unit that it belongs to; none for one right under the organisation.
    pub parent: Option<Id>,
    /// Its place among those beside it.
    pub rank: String,
    /// Whether it owes a report every year.
    pub owes_report: bool,
}

/// One thing that is altered in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnitStep {
    /// A new unit.
    Add(Unit),
    /// Another name.
    Rename {
        /// The unit.
        id: Id,
        /// The name.
        name: String,
    },
    /// Another unit that it belongs to, or none; what is under it goes with it.
    Move {
        /// The unit.
        id: Id,
        /// The other one.
        parent: Option<Id>,
    },
    /// Whether it owes a report.
    Owes {
        /// The unit.
        id: Id,
        /// Whether.
        owes: bool,
    },
    /// It goes, and what is under it.
    Remove {
        /// The unit.
        id: Id,
    },
    /// What an earlier step altered is put back, or put again.
    Put(Vec<UnitChange>),
}

/// The unit that a session means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant<'a> {
    /// This one.
    One(&'a Unit),
    /// One of these: they are called alike.
    Several(Vec<&'a Unit>),
    /// None that is in the tree.
    None,
}

/// All units, each before those under it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Units(Vec<(Unit, usize)>);

/// An organisation as it is compared: letter case and accents aside, and what stands in brackets explains it.
#[must_use]
pub fn organisation_key(organisation: &str) -> String {
    fold(organisation.split('(').next().unwrap_or_default().trim())
}

impl Units {
    /// Puts units in order: organisations by name, each unit before those under it. One that belongs to none that is
    /// there, or in the end to itself, as a damaged file may say, stands at the top.
    #[must_use]
    pub fn of(mut all: Vec<Unit>) -> Self {
        all.sort_by(|a, b| {
            let organisations = natural(&organisation_key(&a.organisation), &organisation_key(&b.organisation));
            organisations.then_with(|| (&a.rank, &a.id).cmp(&(&b.rank, &b.id)))
        });
        let mut units = Self::default();
        let is_there = |id: &Id, of: &Unit| {
            all.iter().any(|unit| unit.id == *id && organisation_key(&unit.organisation) == organisation_key(&of.organisation))
        };
        let mut placed: BTreeSet<&Id> = BTreeSet::new();
        let mut stack: Vec<(&Unit, usize)> = Vec::new();
        let is_top = |unit: &&Unit| unit.parent.as_ref().is_none_or(|parent| !is_there(parent, unit));
        // What is left after these belongs to itself in the end.
        for unit in all.iter().filter(is_top).chain(all.iter().filter(|unit| !is_top(unit))) {
            stack.push((unit, 0));
            while let Some((unit, depth)) = stack.pop() {
                if placed.insert(&unit.id) {
                    units.0.push((unit.clone(), depth));
                    stack.extend(all.iter().rev().filter(|other| other.parent.as_ref() == Some(&unit.id)).map(|other| (other, depth + 1)));
                }
            }
        }
        units.together()
    }

    /// The trees of one organisation stand together.
    fn together(self) -> Self {
        let mut trees: Vec<(String, Vec<(Unit, usize)>)> = Vec::new();
        for (unit, depth) in self.0 {
            match trees.last_mut().filter(|_| depth > 0) {
                Some((_, tree)) => tree.push((unit, depth)),
                None => trees.push((organisation_key(&unit.organisation), vec![(unit, depth)])),
            }
        }
        trees.sort_by(|a, b| natural(&a.0, &b.0));
        Self(trees.into_iter().flat_map(|(_, tree)| tree).collect())
    }

    /// Every unit, and how many it stands under.
    pub fn rows(&self) -> impl Iterator<Item = (&Unit, usize)> {
        self.0.iter().map(|(unit, depth)| (unit, *depth))
    }

    /// Every unit.
    pub fn iter(&self) -> impl Iterator<Item = &Unit> {
        self.0.iter().map(|(unit, _)| unit)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A unit by its id.
    #[must_use]
    pub fn get(&self, id: &Id) -> Option<&Unit> {
        self.iter().find(|unit| unit.id == *id)
    }

    /// Its place in the order.
    #[must_use]
    pub fn place(&self, id: &Id) -> Option<usize> {
        self.iter().position(|unit| unit.id == *id)
    }

    /// Those under a unit, at any depth.
    #[must_use]
    pub fn under(&self, id: &Id) -> Vec<&Unit> {
        let Some(at) = self.place(id) else { return vec![] };
        let depth = self.0.get(at).map_or(0, |(_, depth)| *depth);
        self.0.iter().skip(at + 1).take_while(|(_, deep)| *deep > depth).map(|(unit, _)| unit).collect()
    }

    /// A unit with all that it belongs to, from the top: `Schools / North`.
    #[must_use]
    pub fn path(&self, id: &Id) -> String {
        let mut names = Vec::new();
        let mut at = self.get(id);
        while let Some(unit) = at.filter(|_| names.len() <= self.len()) {
            names.push(unit.name.as_str());
            at = unit.parent.as_ref().and_then(|parent| self.get(parent));
        }
        names.reverse();
        names.join(UNDER)
    }

    /// Every unit with its path, in their order.
    fn paths(&self) -> Vec<(&Unit, String)> {
        let mut above: Vec<&str> = Vec::new();
        let mut paths = Vec::with_capacity(self.len());
        for (unit, depth) in self.rows() {
            above.truncate(depth);
            above.push(&unit.name);
            paths.push((unit, above.join(UNDER)));
        }
        paths
    }

    /// How a unit is named where its name alone may mean another one: with what it belongs to only then.
    #[must_use]
    pub fn named(&self, unit: &Unit) -> String {
        match self.meant(&unit.organisation, &unit.name) {
            Meant::Several(_) => self.path(&unit.id),
            Meant::One(_) | Meant::None => unit.name.clone(),
        }
    }

    /// The unit of an organisation that is meant by a text: its name, or its path. Letter case, accents and blanks
    /// do not count.
    #[must_use]
    pub fn meant(&self, organisation: &str, text: &str) -> Meant<'_> {
        let organisation = organisation_key(organisation);
        let wanted = key(text);
        if wanted.is_empty() {
            return Meant::None;
        }
        let own = || self.iter().filter(|unit| organisation_key(&unit.organisation) == organisation);
        let mut named: Vec<&Unit> = own().filter(|unit| key(&unit.name) == wanted).collect();
        if named.is_empty() {
            let pieces = |text: &str| text.split('/').map(key).collect::<Vec<_>>();
            let wanted = pieces(text);
            let own = self.paths().into_iter().filter(|(unit, _)| organisation_key(&unit.organisation) == organisation);
            named = own.filter(|(_, path)| pieces(path).ends_with(&wanted)).map(|(unit, _)| unit).collect();
        }
        match named.as_slice() {
            [] => Meant::None,
            [one] => Meant::One(one),
            _ => Meant::Several(named),
        }
    }

    /// The organisations that have units, by name.
    #[must_use]
    pub fn organisations(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for unit in self.iter() {
            if names.last().is_none_or(|last| organisation_key(last) != organisation_key(&unit.organisation)) {
                names.push(&unit.organisation);
            }
        }
        names
    }

    /// The rank of one that comes last under a unit, or under its organisation.
    #[must_use]
    pub fn next_rank(&self, organisation: &str, parent: Option<&Id>) -> String {
        let beside = self.beside(organisation, parent).map(|unit| unit.rank.as_str());
        rank::after(beside.max())
    }

    fn beside<'a>(&'a self, organisation: &str, parent: Option<&'a Id>) -> impl Iterator<Item = &'a Unit> {
        let organisation = organisation_key(organisation);
        self.iter().filter(move |unit| organisation_key(&unit.organisation) == organisation && unit.parent.as_ref() == parent)
    }

    /// The tree after a step.
    ///
    /// # Errors
    /// A unit without a name, two of one name in one place, one under itself, one that is gone: nothing is altered.
    pub fn altered(&self, step: &UnitStep) -> Result<Self, Failure> {
        let mut all: Vec<Unit> = self.iter().cloned().collect();
        let at = |id: &Id| self.place(id).ok_or_else(|| Failure::new("unit-gone"));
        match step {
            UnitStep::Add(unit) => {
                if let Some(parent) = &unit.parent {
                    at(parent)?;
                }
                let rank = self.next_rank(&unit.organisation, unit.parent.as_ref());
                let unit = Unit { name: line(&unit.name)?, organisation: organisation(&unit.organisation)?, rank, ..unit.clone() };
                self.refuse_twin(&unit)?;
                all.push(unit);
            }
            UnitStep::Rename { id, name } => {
                let unit = Unit { name: line(name)?, ..all[at(id)?].clone() };
                self.refuse_twin(&unit)?;
                all[at(id)?] = unit;
            }
            UnitStep::Move { id, parent } => {
                let place = at(id)?;
                let unit = &all[place];
                if let Some(parent) = parent {
                    let into = &all[at(parent)?];
                    let is_below = parent == id || self.under(id).iter().any(|under| under.id == *parent);
                    if is_below {
                        let within = Failure::new("unit-in-itself").with("name", unit.name.as_str());
                        return Err(within.with("under", into.name.as_str()));
                    }
                    if organisation_key(&into.organisation) != organisation_key(&unit.organisation) {
                        let other = Failure::new("unit-of-another").with("name", unit.name.as_str());
                        return Err(other.with("organisation", into.organisation.as_str()));
                    }
                }
                if unit.parent == *parent {
                    return Ok(self.clone());
                }
                let rank = self.next_rank(&unit.organisation, parent.as_ref());
                let unit = Unit { parent: parent.clone(), rank, ..unit.clone() };
                self.refuse_twin(&unit)?;
                all[place] = unit;
            }
            UnitStep::Owes { id, owes } => all[at(id)?].owes_report = *owes,
            UnitStep::Remove { id } => {
                at(id)?;
                let gone: BTreeSet<Id> = self.under(id).into_iter().map(|unit| unit.id.clone()).chain([id.clone()]).collect();
                all.retain(|unit| !gone.contains(&unit.id));
            }
            UnitStep::Put(changes) => return self.put(changes),
        }
        Ok(Self::of(all))
    }

    /// Two of one name in one place could not be told apart, in the tree or in what a session says.
    fn refuse_twin(&self, unit: &Unit) -> Result<(), Failure> {
        let mut beside = self.beside(&unit.organisation, unit.parent.as_ref());
        let Some(twin) = beside.find(|other| other.id != unit.id && key(&other.name) == key(&unit.name)) else { return Ok(()) };
        let under = unit.parent.as_ref().map_or_else(|| unit.organisation.clone(), |parent| self.path(parent));
        Err(Failure::new("unit-twice").with("name", twin.name.as_str()).with("under", under))
    }
}

/// A name as it is compared.
fn key(name: &str) -> String {
    fold(&one_line(name)).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name of one line that says something and fits.
fn line(name: &str) -> Result<String, Failure> {
    let name = one_line(name);
    let count = name.chars().count();
    if name.is_empty() {
        return Err(Failure::new("unit-no-name"));
    }
    if count > LINE_LIMIT {
        return Err(Failure::new("text-too-long"));
    }
    Ok(name)
}

fn organisation(name: &str) -> Result<String, Failure> {
    line(name).map_err(|failure| if failure.key() == "unit-no-name" { Failure::new("unit-no-organisation") } else { failure })
}

#[cfg(test)]
mod tests;
