//! The units that used the benchmark of the open session, side by side: a field of judgements, a row per key factor
//! and a column per unit, and the texts of one cell. Nothing of any session is altered here.

use super::{App, Command, Effect, Open, Room, Stage, command::commands, home, overview::Overview};
use crate::{
    export::{Other, Sheet},
    session::{
        compare::Held,
        side_by_side::{SideBySide, side_by_side},
    },
    store::{Abreast, Job, Opened},
    text::{fold, shorten},
    words::Phrase,
};

commands! {
    /// What can be done with units side by side.
    Do {
        Show = "do-side-by-side",
        Up = "do-up",
        Down = "do-down",
        Left = "do-side-by-side-left",
        Right = "do-side-by-side-right",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Open = "do-side-by-side-open",
        Organisations = "do-side-by-side-organisations",
    }
}

/// Where in the field the room is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Field {
    /// The selected key factor.
    pub row: usize,
    /// The selected unit.
    pub unit: usize,
    /// Whether the texts of the selected cell are shown, and how far they are scrolled.
    pub texts: Option<usize>,
    /// Whether units of other organisations stand there too.
    pub everyone: bool,
}

/// The sessions beside the open one.
#[derive(Debug, Default)]
pub struct Units {
    /// All that were made with its benchmark.
    pub opened: Vec<Opened>,
    /// The titles of those that cannot be read.
    pub unread: Vec<String>,
    /// Whether they were asked for and have not come yet.
    pub asked: bool,
    /// Whether the session that is being opened is shown among them at once.
    pub when_open: bool,
}

/// Whether another session is of the organisation of the open one.
fn is_of(open: &Open, other: &Opened) -> bool {
    fold(open.session.about.organisation.trim()) == fold(other.session.about.organisation.trim())
}

impl App {
    /// Asks for the sessions that were made with the benchmark of the open one; at home of the selected one, which is
    /// opened first.
    pub(super) fn ask_side_by_side(&mut self) {
        let Some(open) = self.open.as_ref() else {
            if self.room == Room::Home && self.home.selected().is_some() {
                self.units.when_open = true;
                self.perform(Command::Home(home::Do::Open));
            }
            return;
        };
        let (benchmark, but) = (open.session.about.benchmark.clone(), open.session.id.clone());
        self.units.asked = true;
        self.effects.push(Effect::Store(Job::SideBySide { benchmark, but }));
    }

    /// They have come.
    pub(super) fn show_side_by_side(&mut self, found: Abreast) {
        let Abreast { opened, unread } = found;
        let (true, Some(open)) = (std::mem::take(&mut self.units.asked), self.open.as_ref()) else { return };
        if opened.is_empty() {
            self.flash = Some(Phrase::new("flash-no-units").with("benchmark", open.benchmark.title.as_str()));
            return;
        }
        // Where nobody else of the organisation is there, all others are.
        let everyone = !opened.iter().any(|other| is_of(open, other));
        let factor = match &self.stage {
            Some(Stage::Overview(overview)) => open.session.about.scope.get(overview.at).cloned(),
            _ => open.factor_id(),
        };
        self.form = None;
        self.units.opened = opened;
        let mut field = Field { everyone, ..Field::default() };
        if let Some(beside) = self.side_by_side(field) {
            field.row = beside.rows.iter().position(|row| Some(&row.factor) == factor.as_ref()).unwrap_or(0);
            field.unit = self.own_place(&beside);
        }
        self.stage = Some(Stage::SideBySide(field));
        self.moved();
        self.units.unread = unread.into_iter().map(|(title, _)| title).collect();
        if let Some(first) = self.units.unread.first() {
            let told = Phrase::new("flash-units-unread").with("count", self.units.unread.len()).with("title", shorten(first, 40));
            self.flash = Some(told);
        }
    }

    /// The open session and those beside it.
    #[must_use]
    pub fn side_by_side(&self, field: Field) -> Option<SideBySide<'_>> {
        let open = self.open.as_ref()?;
        let others = self.units.opened.iter().filter(|other| field.everyone || is_of(open, other));
        let others = others.map(|other| Held { session: &other.session, benchmark: &other.benchmark });
        let all: Vec<Held<'_>> = others.chain([Held { session: &open.session, benchmark: &open.benchmark }]).collect();
        side_by_side(&all, &self.words).ok()
    }

    /// The column of the open session.
    fn own_place(&self, beside: &SideBySide<'_>) -> usize {
        let id = self.open.as_ref().map(|open| &open.session.id);
        beside.sides.iter().position(|side| Some(&side.held.session.id) == id).unwrap_or(0)
    }

    /// The page of the units that are on the screen.
    pub(super) fn side_by_side_sheet(&self, field: Field) -> Option<Sheet> {
        let open = self.open.as_ref()?;
        let other = |other: &Opened| Other { session: other.session.clone().into(), benchmark: other.benchmark.clone().into() };
        let shown = self.units.opened.iter().filter(|other| field.everyone || is_of(open, other));
        let others: Vec<Other> = shown.map(other).collect();
        (!others.is_empty()).then(|| Sheet::SideBySide { others, unread: self.units.unread.clone() })
    }
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    if does == Do::Show {
        return app.ask_side_by_side();
    }
    let Some(Stage::SideBySide(field)) = app.stage else { return };
    let Some((rows, units)) = app.side_by_side(field).map(|beside| (beside.rows.len(), beside.sides.len())) else { return };
    let (last, last_unit) = (rows.saturating_sub(1), units.saturating_sub(1));
    let row = |row: usize| Field { row: row.min(last), ..field };
    let unit = |unit: usize| Field { unit: unit.min(last_unit), texts: field.texts.map(|_| 0), ..field };
    let next = match (does, field.texts) {
        (Do::Show, _) => field,
        (Do::Up, None) => row(field.row.saturating_sub(1)),
        (Do::Down, None) => row(field.row + 1),
        (Do::PageUp, None) => row(0),
        (Do::PageDown, None) => row(last),
        (Do::Up, Some(from)) => Field { texts: Some(from.saturating_sub(1)), ..field },
        (Do::Down, Some(from)) => Field { texts: Some((from + 1).min(400)), ..field },
        (Do::PageUp, Some(_)) => Field { texts: Some(0), ..row(field.row.saturating_sub(1)) },
        (Do::PageDown, Some(_)) => Field { texts: Some(0), ..row(field.row + 1) },
        (Do::Left, _) => unit(field.unit.saturating_sub(1)),
        (Do::Right, _) => unit(field.unit + 1),
        (Do::Open, None) => Field { texts: (rows > 0).then_some(0), ..field },
        (Do::Open, Some(_)) => Field { texts: None, ..field },
        (Do::Organisations, _) => return turn(app, field),
    };
    app.stage = Some(Stage::SideBySide(next));
}

/// Whether there are units of other organisations, to be shown or left out.
#[must_use]
pub fn has_others(app: &App) -> bool {
    app.open.as_ref().is_some_and(|open| app.units.opened.iter().any(|other| !is_of(open, other)))
}

/// Only the units of this organisation, or all.
fn turn(app: &mut App, field: Field) {
    let next = Field { everyone: !field.everyone, unit: 0, texts: None, row: 0 };
    match app.side_by_side(next).map(|beside| app.own_place(&beside)) {
        Some(unit) => app.stage = Some(Stage::SideBySide(Field { unit, ..next })),
        None => app.flash = Some(Phrase::new("flash-no-units-here")),
    }
}

/// A cell was clicked: it is selected, and the second click opens its texts.
pub(super) fn point(app: &mut App, at: usize) {
    let Some(Stage::SideBySide(field)) = app.stage else { return };
    let Some(units) = app.side_by_side(field).map(|beside| beside.sides.len()).filter(|units| *units > 0) else { return };
    let (row, unit) = (at / units, at % units);
    if (field.row, field.unit) == (row, unit) {
        return perform(app, Do::Open);
    }
    app.stage = Some(Stage::SideBySide(Field { row, unit, ..field }));
}

/// One step back, by Esc: from the texts to the field, from there to the overview.
pub fn leave(app: &mut App) {
    match app.stage.as_mut() {
        Some(Stage::SideBySide(field)) if field.texts.is_some() => field.texts = None,
        _ => {
            app.units = Units::default();
            app.stage = Some(Stage::Overview(Overview::at(app.open.as_ref())));
        }
    }
    app.moved();
}
