//! A line that is typed over the screen for something that is no part of a session: the name of a unit, a day of the
//! annual report.

use super::{App, Edit, Edited, Field, Over, units, yearly};
use crate::{
    failure::Failure,
    session::{Id, Units},
};

/// What a line is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// The organisation of a unit that is named next.
    UnitOrganisation,
    /// The name of a new unit.
    NewUnit {
        /// Its organisation.
        organisation: String,
        /// The unit that it belongs to.
        parent: Option<Id>,
    },
    /// Another name of a unit.
    UnitName {
        /// The unit.
        unit: Id,
    },
    /// The first day of the annual report.
    YearFrom,
    /// The last day.
    YearTo,
    /// The organisation that it is about.
    YearOrganisation,
}

impl Of {
    /// The message that says what is typed.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::UnitOrganisation => "line-unit-organisation",
            Self::NewUnit { parent: None, .. } => "line-unit-new",
            Self::NewUnit { parent: Some(_), .. } => "line-unit-under",
            Self::UnitName { .. } => "line-unit-name",
            Self::YearFrom => "line-year-from",
            Self::YearTo => "line-year-to",
            Self::YearOrganisation => "line-year-organisation",
        }
    }

    /// Whether an organisation is typed, which is completed.
    #[must_use]
    pub fn is_organisation(&self) -> bool {
        match self {
            Self::UnitOrganisation | Self::YearOrganisation => true,
            Self::NewUnit { .. } | Self::UnitName { .. } | Self::YearFrom | Self::YearTo => false,
        }
    }

    /// Whether it is typed in the tree of units; else in the annual report.
    fn is_of_units(&self) -> bool {
        match self {
            Self::UnitOrganisation | Self::NewUnit { .. } | Self::UnitName { .. } => true,
            Self::YearFrom | Self::YearTo | Self::YearOrganisation => false,
        }
    }

    /// Whether the unit that it is about, or under which it comes, is there.
    fn is_there(&self, units: &Units) -> bool {
        match self {
            Self::NewUnit { parent: Some(unit), .. } | Self::UnitName { unit } => units.get(unit).is_some(),
            Self::NewUnit { parent: None, .. } | Self::UnitOrganisation | Self::YearFrom | Self::YearTo | Self::YearOrganisation => true,
        }
    }
}

/// A line that is typed.
#[derive(Debug)]
pub struct Line {
    /// What is typed into.
    pub field: Field,
    /// What it is for.
    pub of: Of,
}

/// Opens a line.
pub(super) fn open(app: &mut App, of: Of, text: &str) {
    app.over = Some(Over::Line(Box::new(Line { field: Field::line(text), of })));
}

/// A letter was typed.
pub(super) fn edit(app: &mut App, edit: Edit) {
    let Some(Over::Line(line)) = app.over.as_mut() else { return };
    match line.field.edit(edit) {
        Edited::Changed => app.banner = None,
        Edited::TooLong => app.banner = Some(Failure::new("text-too-long")),
        Edited::Moved | Edited::Nothing => {}
    }
}

/// Takes the first name that what is typed may become.
pub(super) fn complete(app: &mut App) {
    let Some(Over::Line(line)) = app.over.as_ref() else { return };
    let name = app.line_names(&line.of, &line.field.text()).into_iter().next();
    if let (Some(name), Some(Over::Line(line))) = (name, app.over.as_mut()) {
        let _ = line.field.become_text(&name);
    }
}

/// Enter: takes the line. What cannot be taken stays there, with why.
pub(super) fn take(app: &mut App) {
    let Some(Over::Line(line)) = app.over.take() else { return };
    let text = line.field.text();
    app.banner = None;
    let taken = match &line.of {
        of @ (Of::UnitOrganisation | Of::NewUnit { .. } | Of::UnitName { .. }) => units::take(app, of, &text),
        of @ (Of::YearFrom | Of::YearTo | Of::YearOrganisation) => yearly::take(app, of, &text),
    };
    match (taken, &app.over) {
        (false, None) => app.over = Some(Over::Line(line)),
        // Its name is on the way to the disk: till then it may have to open again.
        (true, _) if line.of.is_of_units() => app.tree_done.waits_with(line),
        (true, _) | (false, Some(_)) => {}
    }
}

impl App {
    /// The tree has come anew while something was typed or asked: what it was about may be gone.
    pub(super) fn line_stays_true(&mut self, units: &Units) {
        let Some(Over::Line(line)) = self.over.as_mut() else { return };
        if line.of.is_there(units) {
            return;
        }
        match &mut line.of {
            Of::NewUnit { organisation, parent: parent @ Some(_) } => {
                // The text goes on as that of a unit right under the organisation.
                *parent = None;
                self.banner = Some(Failure::new("unit-above-gone").with("organisation", organisation.as_str()));
            }
            Of::NewUnit { parent: None, .. } | Of::UnitName { .. } | Of::UnitOrganisation => self.banner = Some(Failure::new("unit-gone")),
            Of::YearFrom | Of::YearTo | Of::YearOrganisation => {}
        }
    }
}
