//! A line that is typed over the screen for something that is no part of a session: the name of a unit, a day of the
//! annual report. What is typed is a draft until it is taken, as in every field; it belongs to no session.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    App, Edit, Edited, Effect, Field, Over, Saved, Stage,
    drafts::{DRAFT_AFTER, SYNC_AFTER},
    units, yearly,
};
use crate::{
    failure::Failure,
    session::{Id, SessionId, Units},
    store::{Draft, Job},
    text::{one_line, shorten},
    time::Timestamp,
    words::Phrase,
};

/// What a line is for. Written as JSON it names the line's draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

    fn draft_name(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn of_draft(draft: &Draft) -> Option<Self> {
        serde_json::from_str(&draft.field).ok()
    }
}

/// A line that is typed.
#[derive(Debug)]
pub struct Line {
    /// What is typed into.
    pub field: Field,
    /// What it is for.
    pub of: Of,
    /// When the first key came that no draft holds.
    unsaved: Option<Duration>,
    /// When the first key came that no synced draft holds.
    unsynced: Option<Duration>,
    /// Whether a draft of it is stored.
    pub kept: bool,
}

impl Line {
    fn draft(&self, at: Timestamp) -> Draft {
        let caret = u32::try_from(self.field.caret()).unwrap_or(u32::MAX);
        Draft { field: self.of.draft_name(), base: Some(self.field.base().to_owned()), text: self.field.text(), caret, at }
    }
}

/// The drafts of lines that are not open: read once in a run, and kept since.
#[derive(Debug, Default)]
pub struct Lines {
    drafts: Option<Vec<Draft>>,
    /// Whether they are on their way.
    pub asked: bool,
    /// Whether it was gone on with in the tree what an earlier run had left there, and in the report.
    offered: [bool; 2],
}

fn keep(draft: Draft, sync: bool) -> Effect {
    Effect::Store(Job::Draft { session: SessionId::default(), draft, sync })
}

fn drop_draft(of: &Of) -> Effect {
    Effect::Store(Job::DropDraft { session: SessionId::default(), field: of.draft_name() })
}

/// Opens a line; with its draft, if one was kept.
pub(super) fn open(app: &mut App, of: Of, text: &str) {
    let name = of.draft_name();
    let drafts = app.lines.drafts.as_mut();
    let draft = drafts.and_then(|drafts| drafts.iter().position(|draft| draft.field == name).map(|at| drafts.remove(at)));
    let mut field = Field::line(text);
    let kept = draft.is_some();
    if let Some(draft) = draft {
        field.restore(&draft.text, usize::try_from(draft.caret).unwrap_or(usize::MAX));
        app.saved = Saved::Draft(app.words.when(draft.at, &app.now));
        // Somebody may have given it another name since this was typed.
        if draft.base.as_ref().is_some_and(|base| *base != field.base()) {
            app.banner = Some(Failure::new("draft-on-older-text").with("stored", shorten(&one_line(text), 200)));
        }
    }
    app.over = Some(Over::Line(Box::new(Line { field, of, unsaved: None, unsynced: None, kept })));
}

/// A letter was typed.
pub(super) fn edit(app: &mut App, edit: Edit) {
    let t = app.t;
    let Some(Over::Line(line)) = app.over.as_mut() else { return };
    match line.field.edit(edit) {
        Edited::Changed => {
            line.unsaved.get_or_insert(t);
            line.unsynced.get_or_insert(t);
            app.banner = None;
        }
        Edited::TooLong => app.banner = Some(Failure::new("text-too-long")),
        Edited::Moved | Edited::Nothing => {}
    }
}

/// Takes the first name that what is typed may become.
pub(super) fn complete(app: &mut App) {
    let t = app.t;
    let Some(Over::Line(line)) = app.over.as_ref() else { return };
    let name = app.line_names(&line.of, &line.field.text()).into_iter().next();
    if let (Some(name), Some(Over::Line(line))) = (name, app.over.as_mut())
        && line.field.become_text(&name) == Edited::Changed
    {
        line.unsaved.get_or_insert(t);
        line.unsynced.get_or_insert(t);
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
        (true, _) | (false, Some(_)) => app.line_is_over(&line),
    }
}

/// Esc: what was typed of a unit is put aside as a draft; the report stays as it was.
pub(super) fn put_aside(app: &mut App) {
    let at = app.now.at();
    let Some(Over::Line(line)) = app.over.take_if(|over| matches!(over, Over::Line(_))) else { return };
    app.draft_is_over();
    if !line.of.is_of_units() || line.field.is_blank() || !line.field.is_changed() {
        return app.line_is_over(&line);
    }
    let draft = line.draft(at);
    app.lines.drafts.get_or_insert_default().push(draft.clone());
    app.effects.push(keep(draft, true));
    app.flash = Some(Phrase::new("flash-aside"));
}

impl App {
    /// Has the drafts of lines read, once in a run.
    pub(super) fn ask_for_lines(&mut self) {
        if self.lines.drafts.is_none() && !std::mem::replace(&mut self.lines.asked, true) {
            self.effects.push(Effect::Store(Job::Lines));
        }
    }

    /// The drafts of lines have come: the one that was being typed last is gone on with, if it belongs here.
    pub(super) fn lines_come(&mut self, drafts: Vec<Draft>) {
        self.lines.asked = false;
        let known = self.lines.drafts.get_or_insert_default();
        let is_new = |draft: &Draft| Of::of_draft(draft).is_some() && known.iter().all(|other| other.field != draft.field);
        let new: Vec<Draft> = drafts.into_iter().filter(is_new).collect();
        known.splice(0..0, new);
        self.go_on_with_line();
    }

    /// Goes on with the line that was being typed when the program ended, where that was; once in a run.
    pub(super) fn go_on_with_line(&mut self) {
        let Some(known) = self.lines.drafts.as_ref().filter(|_| self.over.is_none()) else { return };
        let offered = match &self.stage {
            Some(Stage::Units(tree)) if !tree.waits => 0,
            Some(Stage::Year(_)) => 1,
            _ => return,
        };
        if std::mem::replace(&mut self.lines.offered[offered], true) {
            return;
        }
        let newest = |here: &dyn Fn(&Of) -> bool| known.iter().rev().filter_map(Of::of_draft).find(here);
        match &self.stage {
            Some(Stage::Units(tree)) => {
                let Some(of) = newest(&|of| of.is_of_units() && of.is_there(&tree.units)) else { return };
                let name = match &of {
                    Of::UnitName { unit } => tree.units.get(unit).map(|unit| unit.name.clone()).unwrap_or_default(),
                    _ => String::new(),
                };
                let at = match &of {
                    Of::UnitName { unit } | Of::NewUnit { parent: Some(unit), .. } => tree.units.place(unit),
                    _ => None,
                };
                if let (Some(at), Some(Stage::Units(tree))) = (at, self.stage.as_mut()) {
                    tree.at = at;
                }
                open(self, of, &name);
            }
            Some(Stage::Year(_)) => {
                if let Some(of) = newest(&|of| !of.is_of_units()) {
                    yearly::type_into(self, &of);
                }
            }
            Some(_) | None => {}
        }
    }

    /// A line is taken, or given up: nothing of it is kept.
    pub(super) fn line_is_over(&mut self, line: &Line) {
        self.draft_is_over();
        if line.kept {
            self.effects.push(drop_draft(&line.of));
        }
    }

    /// The open line, if it is altered.
    fn typed_line(&mut self) -> Option<&mut Line> {
        match self.over.as_mut() {
            Some(Over::Line(line)) if line.field.is_changed() || line.kept => Some(line),
            _ => None,
        }
    }

    /// Whether there is a text in an open line that may not be lost.
    pub(super) fn has_typed_line(&self) -> bool {
        matches!(&self.over, Some(Over::Line(line)) if line.field.is_changed())
    }

    /// Writes the draft of the open line when it is due.
    pub(super) fn keep_line(&mut self) {
        let (t, at) = (self.t, self.now.at());
        let Some(line) = self.typed_line() else { return };
        let sync = line.unsynced.is_some_and(|since| t >= since + SYNC_AFTER);
        if sync || line.unsaved.is_some_and(|since| t >= since + DRAFT_AFTER) {
            let draft = line.draft(at);
            line.unsaved = None;
            line.kept = true;
            if sync {
                line.unsynced = None;
            }
            self.effects.push(keep(draft, sync));
        }
    }

    /// Writes it now and for good, before the program ends.
    pub(super) fn keep_line_now(&mut self) {
        let at = self.now.at();
        if let Some(line) = self.typed_line() {
            let draft = line.draft(at);
            self.effects.push(keep(draft, true));
        }
    }

    /// When the draft of the open line must be written next.
    pub(super) fn line_due(&self) -> Option<Duration> {
        let Some(Over::Line(line)) = &self.over else { return None };
        let soon = line.unsaved.map(|since| since + DRAFT_AFTER);
        soon.into_iter().chain(line.unsynced.map(|since| since + SYNC_AFTER)).min()
    }

    /// The tree has come anew while something was typed or asked: what it was about may be gone.
    pub(super) fn line_stays_true(&mut self, units: &Units) {
        let Some(Over::Line(line)) = self.over.as_mut() else { return };
        if line.of.is_there(units) {
            return;
        }
        match &mut line.of {
            Of::NewUnit { organisation, parent: parent @ Some(_) } => {
                // The text goes on as that of a unit right under the organisation.
                let failure = Failure::new("unit-above-gone").with("organisation", organisation.as_str());
                let old = Of::NewUnit { organisation: organisation.clone(), parent: parent.take() };
                line.unsaved.get_or_insert(self.t);
                line.unsynced.get_or_insert(self.t);
                if std::mem::take(&mut line.kept) {
                    self.effects.push(drop_draft(&old));
                }
                self.banner = Some(failure);
            }
            Of::NewUnit { parent: None, .. } | Of::UnitName { .. } | Of::UnitOrganisation => self.banner = Some(Failure::new("unit-gone")),
            Of::YearFrom | Of::YearTo | Of::YearOrganisation => {}
        }
    }
}
