//! The export dialogue: which page or data, in which format, what of it goes out, where to, and what came
//! of it. Nothing is written before the whole path stands on the screen.

mod path;

use std::{path::PathBuf, time::Duration};

use super::{App, Command, Edit, Edited, Effect, Field, Over, command::commands, home, preview::Preview};
use crate::{
    export::{self, Format, Sheet, Wanted},
    failure::Failure,
    session::{Id, Party, PartyKind, Session, SessionId},
    words::{Phrase, Words},
};

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
    }
}

/// The export dialogue.
#[derive(Debug)]
pub struct Export {
    /// The session.
    pub session: SessionId,
    /// The page or data, its format, and what of it goes out.
    pub wanted: Wanted,
    /// The selected row.
    pub at: Place,
    /// The folder that it goes to.
    pub folder: PathBuf,
    /// The name that somebody chose, without its ending; else it follows from what is written.
    pub name: Option<String>,
    /// What is done within the dialogue.
    pub inner: Option<Inner>,
    /// What came of it.
    pub outcome: Outcome,
    /// When the writing began.
    began: Duration,
}

/// A row of the dialogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Which page.
    Page,
    /// A format, by its place in the list.
    Format(usize),
    /// Something that goes out or stays.
    Out(Out),
    /// The folder.
    Folder,
    /// The name of the file.
    Name,
}

/// What goes out, or of which part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Out {
    /// The names of persons.
    Names,
    /// Notes on guide questions.
    Notes,
    /// Evidence.
    Evidence,
    /// One key factor, or all.
    Factor,
    /// The actions of one lead, or of all.
    Lead,
    /// The actions of one organisation, or of all.
    Organisation,
}

impl Out {
    /// All of it, in the order in which it is listed.
    pub const ALL: [Self; 6] = [Self::Names, Self::Notes, Self::Evidence, Self::Factor, Self::Lead, Self::Organisation];
}

/// What is done within the dialogue.
#[derive(Debug)]
pub enum Inner {
    /// One of several is chosen.
    Picking {
        /// Of what.
        of: Of,
        /// The selected row.
        at: usize,
    },
    /// The folder or the name is typed.
    Typing {
        /// Whether it is the folder.
        is_folder: bool,
        /// What is typed into.
        field: Box<Field>,
    },
    /// The page is read as it would be written.
    Reading(Box<Preview>),
}

/// What is chosen from a list of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// The page.
    Page,
    /// The key factor, lead or organisation.
    Part(Out),
}

/// What came of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing has been written yet.
    Open,
    /// A file of that name is there already.
    Exists,
    /// It is written.
    Written(PathBuf),
}

impl Export {
    /// The file that would be written.
    #[must_use]
    pub fn path(&self, app: &App) -> PathBuf {
        // Where names stay here, none goes out in the name of a file.
        let named = |session: &Session| export::name_of(session, &self.wanted, &app.words, &app.now);
        let own = app.open.as_ref().map(|open| match self.wanted.cut.without_names {
            true => named(&self.wanted.cut.of(&open.session, &app.words)),
            false => named(&open.session),
        });
        let name = match &self.name {
            Some(stem) => format!("{stem}.{}", self.wanted.format.extension()),
            None => own.unwrap_or_default(),
        };
        self.folder.join(name)
    }

    /// Ends what is done within the dialogue; says whether anything was.
    pub(super) fn step_back(&mut self) -> bool {
        self.inner.take().is_some()
    }

    /// Whether something goes out, of what can be left out.
    #[must_use]
    pub fn goes_out(&self, out: Out) -> Option<bool> {
        let cut = &self.wanted.cut;
        match out {
            Out::Names => Some(!cut.without_names),
            Out::Notes => Some(!cut.without_notes),
            Out::Evidence => Some(!cut.without_evidence),
            Out::Factor | Out::Lead | Out::Organisation => None,
        }
    }

    /// The one key factor, lead or organisation that goes out; none for all.
    #[must_use]
    pub fn part(&self, out: Out) -> Option<&Id> {
        let cut = &self.wanted.cut;
        match out {
            Out::Factor => cut.factor.as_ref(),
            Out::Lead => cut.lead.as_ref(),
            Out::Organisation => cut.organisation.as_ref(),
            Out::Names | Out::Notes | Out::Evidence => None,
        }
    }

    /// Which of the options is chosen now.
    fn chosen(&self, of: Of, ids: &[Option<Id>]) -> usize {
        let now = match (of, &self.wanted.sheet) {
            (Of::Page, Sheet::Plan) => None,
            (Of::Page, Sheet::Lead(lead)) => Some(lead),
            (Of::Part(out), _) => self.part(out),
        };
        ids.iter().position(|id| id.as_ref() == now).unwrap_or(0)
    }

    fn choose(&mut self, of: Of, id: Option<Id>) {
        let cut = &mut self.wanted.cut;
        match of {
            Of::Page => self.wanted.sheet = id.map_or(Sheet::Plan, Sheet::Lead),
            Of::Part(Out::Factor) => cut.factor = id,
            Of::Part(Out::Lead) => cut.lead = id,
            Of::Part(Out::Organisation) => cut.organisation = id,
            Of::Part(Out::Names | Out::Notes | Out::Evidence) => {}
        }
    }

    /// The row above or below in its column.
    fn step(&self, down: bool) -> Place {
        let last = Format::ALL.len().saturating_sub(1);
        let out = |out: Out| Out::ALL.iter().position(|other| *other == out).unwrap_or(0);
        match (self.at, down) {
            (Place::Page, false) => Place::Page,
            (Place::Page, true) => Place::Format(self.format()),
            (Place::Format(0), false) => Place::Page,
            (Place::Format(at), false) => Place::Format(at - 1),
            (Place::Format(at), true) if at < last => Place::Format(at + 1),
            (Place::Format(_), true) => Place::Folder,
            (Place::Out(of), false) => out(of).checked_sub(1).map_or(Place::Page, |at| Place::Out(Out::ALL[at])),
            (Place::Out(of), true) => Out::ALL.get(out(of) + 1).map_or(Place::Folder, |of| Place::Out(*of)),
            (Place::Folder, false) => Place::Format(self.format()),
            (Place::Folder, true) | (Place::Name, true) => Place::Name,
            (Place::Name, false) => Place::Folder,
        }
    }

    /// The next group of rows, or the one before.
    fn group(&self, forward: bool) -> Place {
        let format = Place::Format(self.format());
        match (self.at, forward) {
            (Place::Page, true) | (Place::Out(_), false) => format,
            (Place::Format(_), true) | (Place::Folder, false) => Place::Out(Out::Names),
            (Place::Out(_), true) | (Place::Name, false) => Place::Folder,
            (Place::Folder, true) | (Place::Page, false) => Place::Name,
            (Place::Name, true) | (Place::Format(_), false) => Place::Page,
        }
    }

    /// The place of the chosen format in the list.
    #[must_use]
    pub fn format(&self) -> usize {
        Format::ALL.iter().position(|format| *format == self.wanted.format).unwrap_or(0)
    }

    fn go(&mut self, to: Place) {
        self.at = to;
        // The format is chosen by going there; what was said of another one is over.
        if let Place::Format(at) = to
            && let Some(format) = Format::ALL.get(at)
            && *format != self.wanted.format
        {
            self.wanted.format = *format;
            self.outcome = Outcome::Open;
        }
    }

    fn is_written(&self) -> bool {
        matches!(self.outcome, Outcome::Written(_))
    }
}

/// What can be chosen, each with its words; none stands for the whole.
#[must_use]
pub fn options(of: Of, app: &App) -> Vec<(Option<Id>, String)> {
    let Some(open) = app.open.as_ref() else { return vec![] };
    let (session, words) = (&open.session, &*app.words);
    let all = |key: &str| vec![(None, words.say(key))];
    let named = |party: &Party| (Some(party.id.clone()), party.name.clone());
    match of {
        Of::Page => {
            let sheet = |party: &Party| {
                let said = words.with("export-page-lead", &[("name", party.name.as_str().into())]);
                (Some(party.id.clone()), said)
            };
            all("export-page-plan").into_iter().chain(leads(session).map(sheet)).collect()
        }
        Of::Part(Out::Factor) => {
            let name = |id: &Id| {
                let number = open.benchmark.number(id.as_str()).unwrap_or_default();
                let name = open.benchmark.factor(id.as_str()).map_or_else(|| id.to_string(), |factor| factor.name.clone());
                (Some(id.clone()), format!("{number} {name}"))
            };
            all("export-all").into_iter().chain(session.about.scope.iter().map(name)).collect()
        }
        Of::Part(Out::Lead) => all("export-all").into_iter().chain(leads(session).map(named)).collect(),
        Of::Part(Out::Organisation) => {
            let at_work = |party: &&Party| {
                let id = &party.id;
                session.actions.values().any(|action| action.lead.as_ref() == Some(id) || action.supporting.contains(id))
            };
            let parties = session.parties_in_order().filter(|party| party.kind == PartyKind::Department || at_work(party));
            all("export-all").into_iter().chain(parties.map(named)).collect()
        }
        Of::Part(Out::Names | Out::Notes | Out::Evidence) => vec![],
    }
}

/// Those who lead an action.
fn leads(session: &Session) -> impl Iterator<Item = &Party> {
    session.parties_in_order().filter(|party| session.actions.values().any(|action| action.lead.as_ref() == Some(&party.id)))
}

/// The page that is chosen, in words.
#[must_use]
pub fn page_name(export: &Export, session: &Session, words: &Words) -> String {
    match &export.wanted.sheet {
        _ if !export.wanted.format.is_page() => words.say("export-page-data"),
        Sheet::Plan => words.say("export-page-plan"),
        Sheet::Lead(lead) => words.with("export-page-lead", &[("name", session.name(Some(lead)).unwrap_or_default().into())]),
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
        Do::Write if export.is_written() => app.over = None,
        Do::Write => write(app, false),
        Do::Replace => {
            if export.outcome == Outcome::Exists {
                write(app, true);
            }
        }
        Do::Read => read(app),
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
    if let Some(Over::Export(export)) = app.over.as_mut() {
        export.inner = Some(Inner::Picking { of, at: export.chosen(of, &ids) });
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
    let Some(Over::Export(export)) = app.over.as_mut() else { return };
    match export.inner.take() {
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

/// Every row of the dialogue, in the order in which a click counts them.
#[must_use]
pub fn rows() -> Vec<Place> {
    let formats = (0..Format::ALL.len()).map(Place::Format);
    [Place::Page, Place::Folder, Place::Name].into_iter().chain(Out::ALL.map(Place::Out)).chain(formats).collect()
}

impl App {
    /// The session that an export would write: the open one, or the selected one at home.
    #[must_use]
    pub fn export_of(&self) -> Option<(SessionId, String)> {
        if let Some(open) = &self.open {
            return Some((open.session.id.clone(), open.session.about.title.clone()));
        }
        self.home.selected().filter(|_| self.room == super::Room::Home).map(|row| (row.id.clone(), row.title.clone()))
    }

    pub(super) fn ask_export(&mut self) {
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
            wanted: Wanted::plan(format),
            at: Place::Format(0),
            folder: self.folder.clone(),
            name: None,
            inner: None,
            outcome: Outcome::Open,
            began: self.t,
        })));
    }

    pub(super) fn exported(&mut self, result: Result<PathBuf, Failure>) {
        self.exporting = false;
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
