//! The units and organisations that are known, to complete what is typed in set-up and to say beside it when a unit is
//! not in the list. They are no part of a session, so they are read when they are needed, and anew when another
//! program has written.

use super::{
    App, Effect, Over,
    form::{About, Row},
    line::Of,
    target::{AboutField, Target},
};
use crate::{
    session::{Meant, Units, names_near},
    store::Job,
};

/// So many are offered at once: more than a hint has room for.
const OFFERED: usize = 8;

/// What is known of units and organisations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The units of organisations.
    pub units: Units,
    /// The organisations that sessions or units name.
    pub organisations: Vec<String>,
    /// Whether that is what is stored, or on its way.
    is_fresh: bool,
}

impl App {
    /// Has read what is known where it is about to be needed; once for as long as it is.
    pub(super) fn ask_for_known(&mut self) {
        let is_set_up = self.form.as_ref().is_some_and(|form| form.about == About::SetUp);
        let is_line = matches!(&self.over, Some(Over::Line(line)) if line.of.is_organisation());
        if !is_set_up && !is_line {
            self.known.is_fresh = false;
        } else if !std::mem::replace(&mut self.known.is_fresh, true) {
            self.effects.push(Effect::Store(Job::Known));
        }
    }

    /// Somebody else has written: what is known may be old.
    pub(super) fn known_is_old(&mut self) {
        self.known.is_fresh = false;
    }

    pub(super) fn known_comes(&mut self, units: Units, organisations: Vec<String>) {
        self.known.units = units;
        self.known.organisations = organisations;
    }

    /// The organisation of the open session.
    fn own_organisation(&self) -> &str {
        self.open.as_ref().map_or("", |open| open.session.about.organisation.as_str())
    }

    /// The units or organisations that what is typed in a field may become, nearest first.
    pub(super) fn known_names(&self, target: &Target, text: &str) -> Vec<String> {
        match target {
            Target::About(AboutField::Organisation) => self.organisations_near(text),
            Target::About(AboutField::Unit) => {
                let units = &self.known.units;
                units.near(self.own_organisation(), text).into_iter().take(OFFERED).map(|unit| units.named(unit)).collect()
            }
            _ => vec![],
        }
    }

    /// The organisations that what is typed may become.
    fn organisations_near(&self, text: &str) -> Vec<String> {
        names_near(text, self.known.organisations.iter().map(String::as_str))
    }

    /// The names that a line which is typed over the screen may become.
    pub(super) fn line_names(&self, of: &Of, text: &str) -> Vec<String> {
        if of.is_organisation() { self.organisations_near(text) } else { vec![] }
    }

    /// What is to be said of a unit beside the field that it is typed in, in words.
    #[must_use]
    pub fn remark_on_unit(&self, unit: &str) -> Option<String> {
        let said = self.known.units.remark(self.own_organisation(), unit)?;
        Some(self.words.tell(&said))
    }

    /// Whether a text may mean one of several units.
    #[must_use]
    pub fn is_of_several(&self, unit: &str) -> bool {
        matches!(self.known.units.meant(self.own_organisation(), unit), Meant::Several(_))
    }

    /// Says it in the row of set-up that shows the unit.
    pub(super) fn remark_in(&self, rows: &mut [Row]) {
        if let Some(row) = rows.iter_mut().find(|row| row.label == "form-unit")
            && let Some(said) = self.remark_on_unit(&row.value)
        {
            row.value = format!("{}\n{said}", row.value);
        }
    }
}
