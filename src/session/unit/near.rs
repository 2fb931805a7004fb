//! Which units and organisations are near what somebody types, so that nobody has to type one whole, and one that is
//! not in the tree is not taken for one that is.

use std::cmp::Reverse;

use super::{Meant, UNDER, Unit, Units, key, organisation_key};
use crate::{
    text::{distance, fold, one_line},
    words::Phrase,
};

/// So many are named beside a unit that is not in the tree.
const NAMED: usize = 3;

/// How well a name fits what has been typed of it, the best first; none when it does not. Both as they are compared.
fn fit(typed: &str, name: &str) -> Option<u8> {
    let mut starts = name.char_indices().zip(name.chars().skip(1)).filter(|((_, c), next)| !c.is_alphanumeric() && next.is_alphanumeric());
    let begins_word =
        |typed: &str| name.starts_with(typed) || name.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(typed));
    match () {
        () if name.starts_with(typed) => Some(0),
        () if starts.any(|((at, c), _)| name[at + c.len_utf8()..].starts_with(typed)) => Some(1),
        () if typed.split_whitespace().filter(|word| *word != "/").all(begins_word) => Some(2),
        () if name.contains(typed) => Some(3),
        () => None,
    }
}

/// A path as it is compared: `North / Lib`, however the slash stands.
fn path_key(path: &str) -> String {
    path.split('/').map(key).collect::<Vec<_>>().join(UNDER)
}

/// Names that what has been typed may become, nearest first; none that it is already.
#[must_use]
pub fn names_near<'a>(typed: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let typed = key(typed);
    let mut near: Vec<(u8, &str)> = Vec::new();
    for name in names {
        let known = organisation_key(name);
        let is_new = near.iter().all(|(_, other)| organisation_key(other) != known);
        if let Some(fit) = fit(&typed, &key(name)).filter(|_| is_new && !known.is_empty() && key(name) != typed) {
            near.push((fit, name));
        }
    }
    near.sort_by_key(|(fit, _)| *fit);
    near.into_iter().map(|(_, name)| one_line(name)).collect()
}

impl Units {
    fn own<'a>(&'a self, organisation: &str) -> impl Iterator<Item = &'a Unit> {
        let organisation = organisation_key(organisation);
        self.iter().filter(move |unit| organisation_key(&unit.organisation) == organisation)
    }

    /// The units of an organisation that a text may become, nearest first: by any part of the name, then of the path.
    /// The one that it means already is not among them.
    #[must_use]
    pub fn near(&self, organisation: &str, text: &str) -> Vec<&Unit> {
        let (typed, path) = (key(text), path_key(text));
        let meant = self.meant(organisation, text);
        let fits = |unit: &Unit, whole: &str| {
            let by_name = fit(&typed, &key(&unit.name));
            by_name.or_else(|| fit(&path, &path_key(whole)).map(|fit| fit + 4))
        };
        let organisation = organisation_key(organisation);
        let is_other = |unit: &Unit| organisation_key(&unit.organisation) == organisation && meant != Meant::One(unit);
        let others = self.paths().into_iter().filter(|(unit, _)| is_other(unit));
        let mut near: Vec<(u8, &Unit)> = others.filter_map(|(unit, path)| Some((fits(unit, &path)?, unit))).collect();
        near.sort_by_key(|(fit, _)| *fit);
        near.into_iter().map(|(_, unit)| unit).collect()
    }

    /// Units that may be meant by a text that means none: what it is a part of, what is a part of it, and what is
    /// written nearly so.
    fn nearest(&self, organisation: &str, text: &str) -> Vec<&Unit> {
        let mut found = self.near(organisation, text);
        let typed = key(text);
        let far = |unit: &Unit| {
            let name = key(&unit.name);
            let far = distance(&typed, &name);
            (far <= 1 + name.chars().count() / 3 || typed.contains(&name)).then_some(far)
        };
        let mut alike: Vec<(usize, &Unit)> = self.own(organisation).filter_map(|unit| Some((far(unit)?, unit))).collect();
        alike.sort_by_key(|(far, unit)| (*far, Reverse(unit.name.len())));
        for (_, unit) in alike {
            if !found.contains(&unit) {
                found.push(unit);
            }
        }
        found.truncate(NAMED);
        found
    }

    /// What is to be said of the unit that a session names: that it is none of the tree, and which are near it; or that
    /// it may be one of several. Nothing where it is one of the tree, and nothing where nobody keeps a tree.
    #[must_use]
    pub fn remark(&self, organisation: &str, unit: &str) -> Option<Phrase> {
        if self.is_empty() || organisation_key(organisation).is_empty() || fold(unit).trim().is_empty() {
            return None;
        }
        let paths = |units: &[&Unit]| units.iter().take(NAMED).map(|unit| self.path(&unit.id)).collect::<Vec<_>>().join(", ");
        match self.meant(organisation, unit) {
            Meant::One(_) => None,
            Meant::Several(several) => Some(Phrase::new("unit-said-several").with("units", paths(&several))),
            Meant::None if self.own(organisation).next().is_none() => {
                Some(Phrase::new("unit-said-no-list").with("organisation", one_line(organisation)))
            }
            Meant::None => {
                let near = self.nearest(organisation, unit);
                Some(Phrase::new("unit-said-unknown").with("count", near.len()).with("units", paths(&near)))
            }
        }
    }
}
