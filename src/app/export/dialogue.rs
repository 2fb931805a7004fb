//! The dialogue as a value: its rows, what is chosen in them, and how one goes among them.

use std::{path::PathBuf, time::Duration};

use crate::{
    app::{App, Field, preview::Preview},
    export::{self, Format, Sheet, Wanted},
    session::{Id, Session, SessionId},
};

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
    /// Where leaving it leads back to.
    pub behind: Behind,
    /// When the writing began.
    pub(super) began: Duration,
}

/// Where the dialogue was opened, and leaving it leads back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// In the session, wherever the room is.
    Session,
    /// In the session, to read a page at once: leaving the page leaves the dialogue as well.
    Page,
    /// At home: the session was opened for the export alone.
    Home,
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

    /// Ends what is done within the dialogue; says whether the dialogue stays.
    pub(in crate::app) fn step_back(&mut self) -> bool {
        match self.inner.take() {
            Some(Inner::Reading(_)) => self.behind != Behind::Page,
            Some(Inner::Picking { .. } | Inner::Typing { .. }) => true,
            None => false,
        }
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
    pub(super) fn chosen(&self, of: Of, ids: &[Option<Id>], pages: &[Sheet]) -> usize {
        match of {
            Of::Page => pages.iter().position(|sheet| *sheet == self.wanted.sheet).unwrap_or(0),
            Of::Part(out) => ids.iter().position(|id| id.as_ref() == self.part(out)).unwrap_or(0),
        }
    }

    pub(super) fn choose(&mut self, of: Of, id: Option<Id>) {
        let cut = &mut self.wanted.cut;
        match of {
            Of::Part(Out::Factor) => cut.factor = id,
            Of::Part(Out::Lead) => cut.lead = id,
            Of::Part(Out::Organisation) => cut.organisation = id,
            Of::Page | Of::Part(Out::Names | Out::Notes | Out::Evidence) => {}
        }
    }

    /// The row above or below in its column.
    pub(super) fn step(&self, down: bool) -> Place {
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
    pub(super) fn group(&self, forward: bool) -> Place {
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

    pub(super) fn go(&mut self, to: Place) {
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

    pub(super) fn is_written(&self) -> bool {
        matches!(self.outcome, Outcome::Written(_))
    }
}

/// Every row of the dialogue, in the order in which a click counts them.
#[must_use]
pub fn rows() -> Vec<Place> {
    let formats = (0..Format::ALL.len()).map(Place::Format);
    [Place::Page, Place::Folder, Place::Name].into_iter().chain(Out::ALL.map(Place::Out)).chain(formats).collect()
}
