//! The units of organisations as a tree. They belong to no session, so what is done here is no step: undo does not
//! take it back, and what would be lost is asked about first.

use super::{
    App, Effect, Field, Over, Stage,
    command::commands,
    line::{Line, Of},
    over::{Ask, Question},
    yearly::Yearly,
};
use crate::{
    failure::Failure,
    session::{Id, Unit, UnitStep, Units},
    store::Job,
};

commands! {
    /// What can be done with units.
    Do {
        Show = "do-units",
        Up = "do-up",
        Down = "do-down",
        New = "do-unit-new",
        Under = "do-unit-under",
        Other = "do-unit-other",
        Rename = "do-unit-rename",
        Owes = "do-unit-owes",
        Inward = "do-unit-inward",
        Outward = "do-unit-outward",
        Remove = "do-remove",
    }
}

/// The tree as it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// The units.
    pub units: Units,
    /// The selected one.
    pub at: usize,
    /// Whether an answer of the store is waited for.
    pub waits: bool,
    /// The one to be selected when the answer comes.
    pub then: Option<Id>,
    /// The report that they were opened from, where Esc leads.
    pub behind: Option<Box<Yearly>>,
}

impl Tree {
    /// The selected unit.
    #[must_use]
    pub fn selected(&self) -> Option<&Unit> {
        self.units.iter().nth(self.at)
    }
}

/// The selected unit.
#[must_use]
pub fn selected(app: &App) -> Option<&Unit> {
    let Some(Stage::Units(tree)) = &app.stage else { return None };
    tree.selected()
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    if does == Do::Show {
        app.form = None;
        let behind = match app.stage.take() {
            Some(Stage::Year(year)) => Some(Box::new(year)),
            _ => None,
        };
        app.stage = Some(Stage::Units(Tree { waits: true, behind, ..Tree::default() }));
        return app.effects.push(Effect::Store(Job::Units));
    }
    let known = organisation(app);
    let Some(Stage::Units(tree)) = app.stage.as_mut() else { return };
    let unit = tree.selected().cloned();
    match (does, unit) {
        (Do::Up, _) => tree.at = tree.at.saturating_sub(1),
        (Do::Down, _) => tree.at = (tree.at + 1).min(tree.units.len().saturating_sub(1)),
        (Do::Other, _) => type_line(app, Of::UnitOrganisation, ""),
        (Do::New, unit) => {
            let parent = unit.as_ref().and_then(|unit| unit.parent.clone());
            match unit.map(|unit| unit.organisation).or(known) {
                Some(organisation) => type_line(app, Of::NewUnit { organisation, parent }, ""),
                None => type_line(app, Of::UnitOrganisation, ""),
            }
        }
        (Do::Under, Some(unit)) => type_line(app, Of::NewUnit { organisation: unit.organisation, parent: Some(unit.id) }, ""),
        (Do::Rename, Some(unit)) => type_line(app, Of::UnitName { unit: unit.id }, &unit.name),
        (Do::Owes, Some(unit)) => drop(app.alter_unit(UnitStep::Owes { id: unit.id, owes: !unit.owes_report })),
        (Do::Inward, Some(unit)) => {
            // Under the one that stands before it in the same place.
            let before = tree.units.iter().take(tree.at).filter(|other| other.parent == unit.parent);
            let before = before.filter(|other| other.organisation == unit.organisation).last().map(|other| other.id.clone());
            if before.is_some() {
                app.alter_unit(UnitStep::Move { id: unit.id, parent: before });
            }
        }
        (Do::Outward, Some(unit)) => {
            if let Some(parent) = unit.parent.as_ref().and_then(|parent| tree.units.get(parent)).cloned() {
                app.alter_unit(UnitStep::Move { id: unit.id, parent: parent.parent });
            }
        }
        (Do::Remove, Some(unit)) => {
            let under = tree.units.under(&unit.id).len();
            app.over = Some(Over::Ask(Question { ask: Ask::RemoveUnit { unit: unit.id, under }, title: unit.name }));
        }
        (Do::Show, _) | (Do::Under | Do::Rename | Do::Owes | Do::Inward | Do::Outward | Do::Remove, None) => {}
    }
}

/// The organisation that a first unit is most likely one of.
fn organisation(app: &App) -> Option<String> {
    let open = app.open.as_ref().map(|open| open.session.about.organisation.clone());
    let shelved = app.home.shelf.rows.iter().map(|row| row.organisation.clone());
    open.into_iter().chain(shelved).find(|name| !name.trim().is_empty())
}

fn type_line(app: &mut App, of: Of, text: &str) {
    app.over = Some(Over::Line(Box::new(Line { field: Field::line(text), of })));
}

/// A row was clicked; on the selected one that opens its name.
pub(super) fn point(app: &mut App, at: usize) {
    let Some(Stage::Units(tree)) = app.stage.as_mut() else { return };
    let is_here = tree.at == at;
    tree.at = at.min(tree.units.len().saturating_sub(1));
    if is_here {
        perform(app, Do::Rename);
    }
}

/// Takes a typed name; says whether the line may close.
pub(super) fn take(app: &mut App, of: &Of, text: &str) -> bool {
    match of {
        Of::UnitOrganisation => {
            let organisation = crate::text::one_line(text);
            if organisation.is_empty() {
                app.banner = Some(Failure::new("unit-no-organisation"));
                return false;
            }
            type_line(app, Of::NewUnit { organisation, parent: None }, "");
            // The next line lies there already.
            false
        }
        Of::NewUnit { organisation, parent } => {
            let unit = Unit {
                id: app.ids.next(app.now.at()).into(),
                organisation: organisation.clone(),
                name: text.to_owned(),
                parent: parent.clone(),
                ..Unit::default()
            };
            app.alter_unit(UnitStep::Add(unit))
        }
        Of::UnitName { unit } => app.alter_unit(UnitStep::Rename { id: unit.clone(), name: text.to_owned() }),
        Of::YearFrom | Of::YearTo | Of::YearOrganisation => false,
    }
}

impl App {
    /// Has the tree altered; false when it cannot be, which is said, and nothing is lost.
    pub(super) fn alter_unit(&mut self, step: UnitStep) -> bool {
        let Some(Stage::Units(tree)) = self.stage.as_mut() else { return true };
        if let Err(failure) = tree.units.altered(&step) {
            self.banner = Some(failure);
            return false;
        }
        tree.then = match &step {
            UnitStep::Add(unit) => Some(unit.id.clone()),
            UnitStep::Rename { id, .. } | UnitStep::Move { id, .. } | UnitStep::Owes { id, .. } => Some(id.clone()),
            UnitStep::Remove { .. } => None,
        };
        tree.waits = true;
        self.effects.push(Effect::Store(Job::AlterUnit(step)));
        true
    }

    /// The tree as it is stored now.
    pub(super) fn units_come(&mut self, units: Units) {
        let Some(Stage::Units(tree)) = self.stage.as_mut() else { return };
        let then = tree.then.take().and_then(|id| units.place(&id));
        tree.at = then.unwrap_or(tree.at).min(units.len().saturating_sub(1));
        tree.units = units;
        tree.waits = false;
    }
}
