//! The export dialogue: which page or data, in which format, what of it goes out, where to, and what came
//! of it. Nothing is written before the whole path stands on the screen.

mod dialogue;
mod options;
mod path;

use std::{path::PathBuf, time::Duration};

use super::{App, Command, Edit, Edited, Effect, Field, Over, Room, command::commands, home, preview::Preview};
use crate::{
    export::{Format, Sheet, Wanted},
    failure::Failure,
    session::{Id, SessionId},
    words::Phrase,
};
pub use dialogue::{Behind, Export, Inner, Of, Out, Outcome, Place, rows};
pub use options::{options, page_name, sheets};

/// Writing that takes longer than this is seen to go on.
const SLOW_AFTER: Duration = Duration::from_millis(500);
/// How often that moves.
const MOVES_EVERY: Duration = Duration::from_millis(120);

commands! {
    /// What can be done in the export dialogue.
    Do {
        Up = "do-up",
        Down = "do-down",
        Left = "do-export-left",
        Right = "do-export-right",
        Next = "do-export-next",
        Previous = "do-export-previous",
        Alter = "do-export-alter",
        Write = "do-export-write",
        Replace = "do-replace",
        Read = "do-export-read",
        Folder = "do-export-folder",
        Name = "do-export-name",
        Show = "do-export-show",
        Onward = "do-export-onward",
    }
}

/// Does a command of the dialogue.
pub fn perform(app: &mut App, does: Do) {
    let Some(Over::Export(export)) = app.over.as_mut() else { return };
    match does {
        Do::Up => export.go(export.step(false)),
        Do::Down => export.go(export.step(true)),
        Do::Left | Do::Right => match (export.at, does == Do::Right) {
            (Place::Format(at), true) => export.go(Place::Out(Out::ALL[at.min(Out::ALL.len() - 1)])),
            (Place::Out(_), false) => export.go(Place::Format(export.format())),
            (Place::Page | Place::Format(_) | Place::Out(_) | Place::Folder | Place::Name, _) => {}
        },
        Do::Next => export.go(export.group(true)),
        Do::Previous => export.go(export.group(false)),
        Do::Alter => alter(app),
        Do::Write if export.is_written() => app.leave_export(),
        Do::Write => write(app, false),
        Do::Replace => {
            if export.outcome == Outcome::Exists {
                write(app, true);
            }
        }
        Do::Read => read(app),
        // What was read is written from the dialogue, where the whole path stands.
        Do::Onward => {
            export.inner = None;
            if export.behind == Behind::Page {
                export.behind = Behind::Session;
            }
        }
        Do::Folder => type_place(app, true),
        Do::Name => type_place(app, false),
        Do::Show => {
            if let (Outcome::Written(path), true) = (&export.outcome, app.desktop.shows_folders)
                && let Some(folder) = path.parent()
            {
                app.effects.push(Effect::ShowFolder(folder.to_owned()));
                app.flash = Some(Phrase::new("flash-folder-shown"));
            }
        }
    }
}

/// Whether the selected row is one to be altered: a format is chosen by going there.
#[must_use]
pub fn can_alter(app: &App) -> bool {
    matches!(&app.over, Some(Over::Export(export)) if !matches!(export.at, Place::Format(_)))
}

/// Alters the selected row.
fn alter(app: &mut App) {
    let Some(Over::Export(export)) = app.over.as_mut() else { return };
    export.outcome = Outcome::Open;
    let cut = &mut export.wanted.cut;
    let of = match export.at {
        Place::Format(_) => return,
        Place::Out(Out::Names) => return cut.without_names = !cut.without_names,
        Place::Out(Out::Notes) => return cut.without_notes = !cut.without_notes,
        Place::Out(Out::Evidence) => return cut.without_evidence = !cut.without_evidence,
        Place::Out(out @ (Out::Factor | Out::Lead | Out::Organisation)) => Of::Part(out),
        Place::Folder => return type_place(app, true),
        Place::Name => return type_place(app, false),
        Place::Page => Of::Page,
    };
    let ids: Vec<Option<Id>> = options(of, app).into_iter().map(|(id, _)| id).collect();
    let pages = sheets(app);
    if let Some(Over::Export(export)) = app.over.as_mut() {
        export.inner = Some(Inner::Picking { of, at: export.chosen(of, &ids, &pages) });
    }
}

fn write(app: &mut App, force: bool) {
    let Some(Over::Export(export)) = app.over.as_ref() else { return };
    let path = export.path(app);
    let (session, wanted, t) = (export.session.clone(), Box::new(export.wanted.clone()), app.t);
    app.banner = None;
    app.exporting = true;
    app.effects.push(Effect::Export { session, wanted, path, force });
    if let Some(Over::Export(export)) = app.over.as_mut() {
        export.began = t;
    }
}

/// Opens the page to be read, exactly as it would be written.
fn read(app: &mut App) {
    let (Some(Over::Export(export)), Some(open)) = (app.over.as_ref(), app.open.as_ref()) else { return };
    if !export.wanted.format.is_page() {
        app.flash = Some(Phrase::new("flash-no-page"));
        return;
    }
    let other = app.words.other(&open.session.about.language);
    let words = other.as_ref().unwrap_or(&app.words);
    let page = export.wanted.page(&open.session, &open.benchmark, words, &app.now);
    let preview = Preview::of(page, app.size, words);
    if let Some(Over::Export(export)) = app.over.as_mut() {
        export.inner = Some(Inner::Reading(Box::new(preview)));
    }
}

fn type_place(app: &mut App, is_folder: bool) {
    let Some(Over::Export(export)) = app.over.as_ref() else { return };
    let path = export.path(app);
    let text = if is_folder {
        export.folder.display().to_string()
    } else {
        path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    };
    if let Some(Over::Export(export)) = app.over.as_mut() {
        export.at = if is_folder { Place::Folder } else { Place::Name };
        export.inner = Some(Inner::Typing { is_folder, field: Box::new(Field::line(&text)) });
    }
}

/// Takes what is chosen or typed within the dialogue.
pub(super) fn take(app: &mut App) {
    let pages = sheets(app);
    let Some(Over::Export(export)) = app.over.as_mut() else { return };
    match export.inner.take() {
        Some(Inner::Picking { of: Of::Page, at }) => {
            if let Some(sheet) = pages.into_iter().nth(at) {
                export.wanted.sheet = sheet;
            }
        }
        Some(Inner::Picking { of, at }) => {
            let chosen = options(of, app).into_iter().nth(at);
            if let (Some((id, _)), Some(Over::Export(export))) = (chosen, app.over.as_mut()) {
                export.choose(of, id);
            }
        }
        Some(Inner::Typing { is_folder, field }) => {
            export.outcome = Outcome::Open;
            let typed = path::read(&field.text(), is_folder, &app.folder, app.desktop.home.as_deref());
            if let Some(folder) = typed.folder {
                export.folder = export.folder.join(folder);
            }
            if !is_folder {
                export.name = typed.stem;
            }
            app.banner = None;
        }
        Some(Inner::Reading(preview)) => export.inner = Some(Inner::Reading(preview)),
        None => {}
    }
}

/// Edits what is typed within the dialogue.
pub(super) fn edit(app: &mut App, edit: Edit) {
    let Some(Over::Export(export)) = app.over.as_mut() else { return };
    if let Some(Inner::Typing { field, .. }) = export.inner.as_mut() {
        app.banner = (field.edit(edit) == Edited::TooLong).then(|| Failure::new("text-too-long"));
    }
}

/// A row was clicked: a row of the list that is picked from, or else of the dialogue.
pub(super) fn point(app: &mut App, at: usize) {
    let Some(Over::Export(export)) = app.over.as_mut() else { return };
    if let Some(Inner::Picking { at: place, .. }) = export.inner.as_mut() {
        *place = at;
        return take(app);
    }
    if export.inner.is_some() {
        return;
    }
    let Some(place) = rows().get(at).copied() else { return };
    let is_here = export.at == place;
    export.go(place);
    // A tick is set at once; else the second click does what the row is for.
    let is_tick = matches!(place, Place::Out(Out::Names | Out::Notes | Out::Evidence));
    match place {
        Place::Format(_) if is_here => perform(app, Do::Write),
        Place::Format(_) => {}
        Place::Page | Place::Out(_) | Place::Folder | Place::Name if is_here || is_tick => alter(app),
        Place::Page | Place::Out(_) | Place::Folder | Place::Name => {}
    }
}

impl App {
    /// The session that an export would write: the open one, or the selected one at home.
    #[must_use]
    pub fn export_of(&self) -> Option<(SessionId, String)> {
        if let Some(open) = &self.open {
            return Some((open.session.id.clone(), open.session.about.title.clone()));
        }
        self.home.selected().filter(|_| self.room == Room::Home).map(|row| (row.id.clone(), row.title.clone()))
    }

    pub(super) fn ask_export(&mut self) {
        match &self.stage {
            Some(super::Stage::Year(_)) => return super::yearly::perform(self, super::yearly::Do::Write),
            Some(super::Stage::Units(_)) => return,
            _ => {}
        }
        let Some((session, _)) = self.export_of() else { return };
        if self.open.is_none() {
            // At home the session is opened first, so that the file name is right.
            self.export_when_open = true;
            self.perform(Command::Home(home::Do::Open));
            return;
        }
        let format = Format::ALL.first().copied().unwrap_or(Format::Markdown);
        self.over = Some(Over::Export(Box::new(Export {
            session,
            wanted: Wanted { sheet: self.sheet(), ..Wanted::plan(format) },
            at: Place::Format(0),
            folder: self.folder.clone(),
            name: None,
            inner: None,
            outcome: Outcome::Open,
            behind: Behind::Session,
            began: self.t,
        })));
    }

    /// Opens the dialogue on a session that was opened at home for nothing else.
    pub(super) fn ask_export_from_home(&mut self) {
        self.ask_export();
        if let Some(Over::Export(export)) = self.over.as_mut() {
            export.behind = Behind::Home;
        }
    }

    /// Leaves the dialogue for where it was opened. A session that was opened for it alone is closed again, and the
    /// group's place in it is what it was.
    pub(super) fn leave_export(&mut self) {
        let Some(Over::Export(export)) = self.over.take() else { return };
        if export.behind == Behind::Home {
            (self.open, self.stage, self.form) = (None, None, None);
            self.room = Room::Home;
            self.home.stays = true;
            self.ask_shelf();
        }
    }

    /// Opens findings and plan to be read by duty, as the page that can be written from there.
    pub(super) fn read_by_duty(&mut self) {
        let Some(open) = &self.open else { return };
        if open.benchmark.duties().is_empty() {
            self.flash = Some(Phrase::new("flash-no-duties"));
            return;
        }
        self.ask_export();
        if let Some(Over::Export(export)) = self.over.as_mut() {
            export.wanted.sheet = Sheet::Duties;
            export.behind = Behind::Page;
            read(self);
        }
    }

    pub(super) fn exported(&mut self, result: Result<PathBuf, Failure>) {
        self.exporting = false;
        if let Some(super::Stage::Year(_)) = &self.stage {
            return self.year_written(result);
        }
        let Some(Over::Export(export)) = self.over.as_mut() else { return };
        match result {
            Ok(path) => {
                // The next one goes there as well.
                self.folder.clone_from(&export.folder);
                export.outcome = Outcome::Written(path);
            }
            Err(failure) if failure.key() == "export-exists" => export.outcome = Outcome::Exists,
            Err(failure) => self.banner = Some(failure),
        }
    }

    /// How often the sign has moved that says that a file is being written; none while that takes no time.
    #[must_use]
    pub fn writing(&self) -> Option<u32> {
        let Some(Over::Export(export)) = self.over.as_ref().filter(|_| self.exporting) else { return None };
        let since = self.t.checked_sub(export.began + SLOW_AFTER)?;
        u32::try_from(since.as_millis() / MOVES_EVERY.as_millis()).ok()
    }

    /// When that sign moves next.
    pub(super) fn writing_deadline(&self) -> Option<Duration> {
        let Some(Over::Export(export)) = self.over.as_ref().filter(|_| self.exporting) else { return None };
        let slow = export.began + SLOW_AFTER;
        Some(self.writing().map_or(slow, |moved| slow + MOVES_EVERY * (moved + 1)))
    }
}
