//! The units of organisations as a tree. They belong to no session and have no log, so what is done here is no step of
//! one: what can be taken back is what was done in this run of the program, and what would be lost is asked about first.

use super::{
    App, Effect, Over, Stage,
    command::commands,
    line::{self, Line, Of},
    over::{Ask, Question},
    saving::Saved,
    yearly::Yearly,
};
use crate::{
    failure::Failure,
    session::{Id, Unit, UnitChange, UnitStep, Units},
    store::Job,
    words::Phrase,
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

/// Something that was done to the tree.
#[derive(Debug, Clone, PartialEq)]
struct Did {
    /// What, in words.
    what: Phrase,
    /// What it altered.
    changes: Vec<UnitChange>,
}

/// What the store is asked to do to the tree.
#[derive(Debug)]
enum Asked {
    /// Something new, with the line that it was typed in.
    Step { what: Phrase, line: Option<Box<Line>> },
    /// To take something back, or do it again.
    Back { did: Did, redo: bool },
}

/// What was done to the tree in this run of the program, the last at the end: it can be taken back and done again.
#[derive(Debug, Default)]
pub struct Done {
    undo: Vec<Did>,
    redo: Vec<Did>,
    asked: Option<Asked>,
}

impl Done {
    /// Whether there is something to be taken back, or to be done again.
    #[must_use]
    pub fn has(&self, redo: bool) -> bool {
        !if redo { &self.redo } else { &self.undo }.is_empty()
    }

    fn stack(&mut self, redo: bool) -> &mut Vec<Did> {
        if redo { &mut self.redo } else { &mut self.undo }
    }

    /// What is on its way was typed in this line.
    pub(super) fn waits_with(&mut self, typed: Box<Line>) {
        if let Some(Asked::Step { line, .. }) = &mut self.asked {
            *line = Some(typed);
        }
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
        app.effects.push(Effect::Store(Job::Units));
        return app.ask_for_lines();
    }
    let known = organisation(app);
    let Some(Stage::Units(tree)) = app.stage.as_mut() else { return };
    let unit = tree.selected().cloned();
    match (does, unit) {
        (Do::Up, _) => tree.at = tree.at.saturating_sub(1),
        (Do::Down, _) => tree.at = (tree.at + 1).min(tree.units.len().saturating_sub(1)),
        (Do::Other, _) => line::open(app, Of::UnitOrganisation, ""),
        (Do::New, unit) => {
            let parent = unit.as_ref().and_then(|unit| unit.parent.clone());
            match unit.map(|unit| unit.organisation).or(known) {
                Some(organisation) => line::open(app, Of::NewUnit { organisation, parent }, ""),
                None => line::open(app, Of::UnitOrganisation, ""),
            }
        }
        (Do::Under, Some(unit)) => line::open(app, Of::NewUnit { organisation: unit.organisation, parent: Some(unit.id) }, ""),
        (Do::Rename, Some(unit)) => line::open(app, Of::UnitName { unit: unit.id }, &unit.name),
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
            line::open(app, Of::NewUnit { organisation, parent: None }, "");
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

/// What a step does, in words.
fn told(step: &UnitStep, units: &Units) -> Phrase {
    let named = |key: &str, id: &Id| Phrase::new(key).with("name", units.get(id).map(|unit| unit.name.clone()).unwrap_or_default());
    match step {
        UnitStep::Add(unit) => Phrase::new("unit-did-add").with("name", crate::text::one_line(&unit.name)),
        UnitStep::Rename { id, name } => named("unit-did-rename", id).with("now", crate::text::one_line(name)),
        UnitStep::Move { id, parent: Some(parent) } => {
            let under = units.get(parent).map(|unit| unit.name.clone()).unwrap_or_default();
            named("unit-did-move", id).with("under", under)
        }
        UnitStep::Move { id, parent: None } => named("unit-did-move-out", id),
        UnitStep::Owes { id, owes: true } => named("unit-did-owe", id),
        UnitStep::Owes { id, owes: false } => named("unit-did-not-owe", id),
        UnitStep::Remove { id } => named("unit-did-remove", id).with("count", units.under(id).len()),
        UnitStep::Put(_) => Phrase::new("step-nothing"),
    }
}

/// The unit that a step is about, to be selected afterwards.
fn subject(step: &UnitStep) -> Option<Id> {
    match step {
        UnitStep::Add(unit) => Some(unit.id.clone()),
        UnitStep::Rename { id, .. } | UnitStep::Move { id, .. } | UnitStep::Owes { id, .. } => Some(id.clone()),
        UnitStep::Put(changes) => {
            let back: Vec<&Unit> = changes.iter().filter_map(|change| change.now.as_ref()).collect();
            // Of a unit with all that is under it, the uppermost.
            let is_under = |unit: &&&Unit| back.iter().any(|other| unit.parent.as_ref() == Some(&other.id));
            back.iter().find(|unit| !is_under(unit)).map(|unit| unit.id.clone())
        }
        UnitStep::Remove { .. } => None,
    }
}

impl App {
    /// Has the tree altered; false when it cannot be, which is said, and nothing is lost.
    pub(super) fn alter_unit(&mut self, step: UnitStep) -> bool {
        let Some(Stage::Units(tree)) = self.stage.as_ref() else { return true };
        let asked = Asked::Step { what: told(&step, &tree.units), line: None };
        self.ask_of_units(step, asked)
    }

    fn ask_of_units(&mut self, step: UnitStep, asked: Asked) -> bool {
        let Some(Stage::Units(tree)) = self.stage.as_mut() else { return true };
        if let Err(failure) = tree.units.altered(&step) {
            self.banner = Some(failure);
            return false;
        }
        tree.then = subject(&step);
        tree.waits = true;
        self.tree_done.asked = Some(asked);
        self.effects.push(Effect::Store(Job::AlterUnit(step)));
        true
    }

    /// Takes back the last thing that was done to the tree in this run, or does it again. What cannot be any more,
    /// because others altered it, is said and left; the one before it is next.
    pub(super) fn take_back_unit(&mut self, redo: bool) {
        let Some(did) = self.tree_done.stack(redo).pop() else {
            self.flash = Some(Phrase::new(if redo { "flash-nothing-to-redo" } else { "flash-nothing-to-undo" }));
            return;
        };
        let step = UnitStep::Put(UnitChange::inverse(&did.changes));
        self.ask_of_units(step, Asked::Back { did, redo });
    }

    /// The tree as it is stored now.
    pub(super) fn units_come(&mut self, units: Units) {
        if self.stands_elsewhere(&units) {
            self.over = None;
            self.banner = Some(Failure::new("unit-gone"));
        }
        self.line_stays_true(&units);
        let Some(Stage::Units(tree)) = self.stage.as_mut() else { return };
        let then = tree.then.take().and_then(|id| units.place(&id));
        tree.at = then.unwrap_or(tree.at).min(units.len().saturating_sub(1));
        tree.units = units;
        tree.waits = false;
        self.go_on_with_line();
    }

    /// Brings a question about a unit up to date; whether the unit is gone.
    fn stands_elsewhere(&mut self, units: &Units) -> bool {
        let Some(Over::Ask(Question { ask: Ask::RemoveUnit { unit, under }, title })) = self.over.as_mut() else { return false };
        let Some(there) = units.get(unit) else { return true };
        *under = units.under(unit).len();
        title.clone_from(&there.name);
        false
    }

    /// What was asked for is done: what it altered can be taken back.
    pub(super) fn units_altered(&mut self, units: Units, changes: Vec<UnitChange>) {
        match self.tree_done.asked.take() {
            Some(Asked::Step { what, line }) => {
                if let Some(line) = line {
                    self.line_is_over(&line);
                }
                if !changes.is_empty() {
                    if let ("unit-did-remove", Some(name)) = (what.key.as_str(), what.with.get("name")) {
                        self.flash = Some(Phrase::new("flash-unit-removed").with("name", name.clone()));
                    }
                    self.tree_done.redo.clear();
                    self.tree_done.undo.push(Did { what, changes });
                }
            }
            Some(Asked::Back { did, redo }) => {
                let what = serde_json::to_value(&did.what).unwrap_or_default();
                self.flash = Some(Phrase::new(if redo { "step-redone" } else { "step-undone" }).with("what", what));
                self.tree_done.stack(!redo).push(Did { changes, ..did });
            }
            None => {}
        }
        if !self.refused {
            self.saved = Saved::At(self.now.hour_minute());
            self.settled = self.saved.clone();
        }
        self.units_come(units);
    }

    /// It was not done: what was typed stays in its line, and what could be taken back still can where only the disk
    /// was in the way.
    pub(super) fn units_refused(&mut self, failure: Failure) {
        // What stands in the tree is not what was believed.
        let is_old = failure.key().starts_with("unit-");
        match self.tree_done.asked.take() {
            Some(Asked::Step { line: Some(line), .. }) if self.over.is_none() => self.over = Some(Over::Line(line)),
            Some(Asked::Back { did, redo }) if !is_old => self.tree_done.stack(redo).push(did),
            Some(Asked::Step { .. } | Asked::Back { .. }) | None => {}
        }
        if let Some(Stage::Units(tree)) = self.stage.as_mut() {
            tree.waits = is_old;
            tree.then = None;
        }
        if is_old {
            self.effects.push(Effect::Store(Job::Units));
        } else {
            self.saved = Saved::Not(failure.what.clone());
        }
        self.banner = Some(failure);
    }

    /// Another program has written: the tree that is shown is read anew, and the selected unit stays selected.
    pub(super) fn units_may_have_altered(&mut self) {
        if let Some(Stage::Units(tree)) = self.stage.as_mut()
            && !tree.waits
        {
            tree.then = tree.selected().map(|unit| unit.id.clone());
            self.effects.push(Effect::Store(Job::Units));
        }
    }
}
