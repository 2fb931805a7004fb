//! What can lie over a screen: help, the list of what can be done, something to pick from or to
//! read, search, the export dialogue, a question.

use super::{
    App, Clash, Edit, Effect, Field,
    actions::{self, Chooser},
    choice::Choice,
    command::commands,
    export::{self, Export, Inner},
    form::{About, Form},
    history::History,
    library::{self, Library},
    menu::Menu,
    supports::{self, Supports},
    turn,
    voices::Onward,
    why,
};
use crate::{
    practice::Practice,
    session::{Id, Key, Kind, Session, SessionId, in_order},
    store::{Hit, Job},
    words::Words,
};

commands! {
    /// What can be done in something that lies over the screen.
    Do {
        Up = "do-up",
        Down = "do-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Take = "do-take",
        Tick = "do-tick",
        Inspire = "do-inspire",
        Yes = "do-yes",
        Ours = "do-ours",
        Theirs = "do-theirs",
        Both = "do-both",
        PassOver = "do-pass-over",
        Turn = "do-turn",
        Why = "do-why",
    }
}

/// What lies over the screen.
#[derive(Debug)]
pub enum Over {
    /// The keys of the screen below, from this row on.
    Keys(usize),
    /// What can be done here, in words.
    Menu(Box<Menu>),
    /// A few words to choose from.
    Pick(Pick),
    /// The key factors, to go to one.
    GoTo(usize),
    /// The key factors, to tick those in scope.
    Scope(Scope),
    /// What a piece of evidence bears on, to be ticked.
    Supports(Supports),
    /// The notes on one guide question, to open one or to make it an action.
    Notes { notes: Vec<Id>, at: usize, becomes_action: bool },
    /// What was noted beside the way: evidence, parked items, decisions.
    Noted(usize),
    /// The examples of a key factor.
    Ideas { factor: Id, at: usize, scroll: usize },
    /// The library of good practices.
    Library(Box<Library>),
    /// Why something stands where it stands.
    Why { key: Key, scroll: usize },
    /// What was done so far, narrowed by typing.
    History(Box<History>),
    /// Search over all sessions.
    Find(Box<Find>),
    /// The export dialogue.
    Export(Box<Export>),
    /// A question to be answered with yes or Esc.
    Ask(Question),
    /// Two versions to choose from.
    Clash(Box<Clash>),
    /// What the list of all actions is narrowed or ordered by.
    Choose(Box<Chooser>),
    /// The words that it is narrowed by while they are typed.
    Narrow(Box<Field>),
    /// A line that is typed for something that is no part of a session.
    Line(Box<super::line::Line>),
    /// A page of several sessions that is read.
    Page(Box<super::preview::Preview>),
    /// The picture is blank.
    Blank,
}

/// A few words to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// The message over the list.
    pub title: &'static str,
    /// What is chosen.
    pub choice: Choice,
    /// The selected option.
    pub at: usize,
}

/// The key factors in scope, ticked but not yet saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The ids that are ticked.
    pub ticked: Vec<Id>,
    /// The selected row.
    pub at: usize,
}

/// Search over all sessions.
#[derive(Debug)]
pub struct Find {
    /// What is searched for.
    pub field: Field,
    /// What was found.
    pub hits: Vec<Hit>,
    /// The selected row.
    pub at: usize,
    /// The number of the last question: an older answer is dropped.
    pub ask: u64,
    /// The number of the question that `hits` answer.
    pub answered: u64,
    /// Whether Enter was pressed before the answer came.
    pub taken: bool,
}

impl Default for Find {
    fn default() -> Self {
        Self { field: Field::line(""), hits: vec![], at: 0, ask: 0, answered: 0, taken: false }
    }
}

/// What a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Move this session to the trash.
    Trash(SessionId),
    /// Take this record out.
    Remove(Key),
    /// Close the session as its next version.
    Finalise,
    /// Count more cards than there are people; of the first round with what follows, else they are shown.
    MoreCards { cards: u32, people: u32, onward: Option<Onward> },
    /// Take these actions out.
    RemoveSeveral(Vec<Id>),
    /// Take this unit out, and so many under it.
    RemoveUnit {
        /// The unit.
        unit: Id,
        /// How many.
        under: usize,
    },
    /// Take this action apart that brings others together.
    Apart(Id),
    /// Take a sheet on this key factor from a table whose sheet is in already.
    SheetAgain(Id),
}

/// A question to be answered with yes or Esc.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What it is about.
    pub ask: Ask,
    /// The title of what it is about.
    pub title: String,
}

impl Over {
    /// The field that takes printable keys, if there is one.
    pub fn field(&mut self) -> Option<&mut Field> {
        match self {
            Self::Menu(menu) => menu.filter.as_mut(),
            Self::Find(find) => Some(&mut find.field),
            Self::History(history) if !history.is_asking => Some(&mut history.field),
            Self::Export(export) => match export.inner.as_mut() {
                Some(Inner::Typing { field, .. }) => Some(field),
                Some(Inner::Picking { .. } | Inner::Reading(_)) | None => None,
            },
            Self::Narrow(field) => Some(field),
            Self::Line(line) => Some(&mut line.field),
            Self::Library(library) => library.field.as_mut(),
            Self::Keys(_)
            | Self::Pick(_)
            | Self::GoTo(_)
            | Self::Scope(_)
            | Self::Supports(_)
            | Self::Notes { .. }
            | Self::Noted(_)
            | Self::Ideas { .. }
            | Self::Why { .. }
            | Self::History(_)
            | Self::Ask(_)
            | Self::Choose(_)
            | Self::Clash(_)
            | Self::Page(_)
            | Self::Blank => None,
        }
    }

    /// Whether printable keys are text here.
    #[must_use]
    pub fn takes_text(&self) -> bool {
        match self {
            Self::Find(_) | Self::Narrow(_) | Self::Line(_) => true,
            Self::Menu(menu) => menu.filter.is_some(),
            Self::Library(library) => library.field.is_some(),
            Self::History(history) => !history.is_asking,
            Self::Export(export) => matches!(export.inner, Some(Inner::Typing { .. })),
            _ => false,
        }
    }
}

/// What was noted beside the way, in the order in which it is listed: the form that opens each, and the row.
#[must_use]
pub fn noted(session: &Session, words: &Words) -> Vec<(About, String)> {
    let became = |kind: Kind, id: &Id| {
        let action = session.became(&Key::new(kind, id.clone()));
        action.map(|action| format!(" -> {}", words.with("became", &[("number", action.number.into())]))).unwrap_or_default()
    };
    let evidence = in_order(&session.evidence).map(|r| (About::Evidence(r.id.clone()), format!("E{:<3} {}", r.number, r.title)));
    let parked = in_order(&session.parked).map(|r| {
        let outcome = if r.outcome.is_empty() { String::new() } else { format!(" -> {}", r.outcome) };
        (About::Parked(r.id.clone()), format!("P{:<3} {}{}{outcome}", r.number, r.text, became(Kind::Parked, &r.id)))
    });
    let decisions = in_order(&session.decisions)
        .map(|r| (About::Decision(r.id.clone()), format!("D{:<3} {}{}", r.number, r.text, became(Kind::Decision, &r.id))));
    parked.chain(decisions).chain(evidence).collect()
}

/// Whether anything was noted beside the way.
#[must_use]
pub fn has_noted(session: &Session) -> bool {
    !(session.parked.is_empty() && session.decisions.is_empty() && session.evidence.is_empty())
}

/// Puts typed text into the field of what lies over the screen.
pub fn edit(app: &mut App, edit: Edit) {
    match app.over {
        Some(Over::Export(_)) => return export::edit(app, edit),
        Some(Over::Narrow(_)) => return actions::edit(app, edit),
        Some(Over::Line(_)) => return super::line::edit(app, edit),
        Some(Over::Library(_)) => return library::edit(app, edit),
        _ => {}
    }
    let Some(over) = app.over.as_mut() else { return };
    if let Some(field) = over.field() {
        let _ = field.edit(edit);
    }
    match over {
        Over::Menu(menu) => menu.at = 0,
        Over::History(history) => history.narrow(),
        Over::Find(find) => {
            find.ask += 1;
            find.at = 0;
            app.effects.push(Effect::Store(Job::Search { ask: find.ask, words: find.field.text() }));
        }
        _ => {}
    }
}

/// Does a command of what lies over the screen.
pub fn perform(app: &mut App, does: Do) {
    if matches!(app.over, Some(Over::Clash(_))) {
        return app.choose_version(does);
    }
    if matches!(app.over, Some(Over::Narrow(_))) {
        return actions::while_narrowing(app, does);
    }
    if matches!((does, &app.over), (Do::Take, Some(Over::Line(_)))) {
        return super::line::take(app);
    }
    if matches!(app.over, Some(Over::Library(_))) {
        return library::while_finding(app, does);
    }
    let Some(mut over) = app.over.take() else { return };
    let rows = app.over_rows(&over);
    let step = match does {
        Do::Up => -1,
        Do::Down => 1,
        Do::PageUp => -10,
        Do::PageDown => 10,
        Do::Take | Do::Tick | Do::Inspire | Do::Yes | Do::Ours | Do::Theirs | Do::Both | Do::PassOver | Do::Turn | Do::Why => 0,
    };
    if step != 0 {
        if let Some(at) = position(&mut over) {
            *at = at.saturating_add_signed(step).min(rows.saturating_sub(1));
        }
        if let Over::Ideas { scroll, .. } = &mut over {
            *scroll = 0;
        }
        app.over = Some(over);
        return;
    }
    match (does, over) {
        (Do::Take, Over::Menu(menu)) => {
            let chosen = menu.shown(&app.words).get(menu.at).map(|offer| (offer.command, offer.room));
            if let Some((command, room)) = chosen {
                if let Some(room) = room {
                    app.enter(room);
                }
                app.perform(command);
            }
        }
        (Do::Take, Over::Pick(pick)) => app.choose(&pick.choice, pick.at),
        (Do::Take, Over::Choose(chooser)) => actions::take(app, *chooser),
        (Do::Take, Over::GoTo(at)) => super::walk::go_to(app, at),
        (Do::Tick, Over::Scope(mut scope)) => {
            let id = app.open.as_ref().and_then(|open| open.benchmark.factors.get(scope.at)).map(|factor| Id::from(factor.id.as_str()));
            if let Some(id) = id {
                match scope.ticked.iter().position(|other| *other == id) {
                    Some(at) => drop(scope.ticked.remove(at)),
                    None => scope.ticked.push(id),
                }
            }
            app.over = Some(Over::Scope(scope));
        }
        (Do::Tick, Over::Supports(mut supports)) => {
            supports.tick();
            app.over = Some(Over::Supports(supports));
        }
        (Do::Take, Over::Supports(supports)) => supports::take(app, &supports),
        (Do::Take, Over::Scope(scope)) => super::form_room::take_scope(app, &scope.ticked),
        (Do::Take, Over::Notes { notes, at, becomes_action }) => match notes.get(at) {
            Some(note) if becomes_action => turn::into_action(app, &Key::new(Kind::Note, note.clone())),
            Some(note) => super::walk::open_note(app, note.clone()),
            None => {}
        },
        (Do::Take, Over::Noted(at)) => {
            app.form = app.noted_at(at).map(Form::new);
        }
        (Do::Turn, Over::Noted(at)) => match app.noted_at(at).and_then(|about| about.key()) {
            Some(key) if key.kind != Kind::Evidence => turn::into_action(app, &key),
            Some(_) | None => app.over = Some(Over::Noted(at)),
        },
        (Do::Why, Over::Noted(at)) => match app.noted_at(at).and_then(|about| about.key()) {
            Some(key) => why::open(app, key),
            None => app.over = Some(Over::Noted(at)),
        },
        (Do::Take | Do::Yes, Over::History(history)) => app.take_from_history(history),
        (Do::Take | Do::Inspire, Over::Ideas { factor, at, .. }) => {
            let practice = app.open.as_ref().and_then(|open| {
                let known = open.benchmark.factor(factor.as_str())?;
                Some(Practice::of_example(&open.benchmark, known, known.examples.get(at)?))
            });
            if let Some(practice) = practice {
                library::inspire(app, &practice, Some(factor), None);
            }
        }
        (Do::Take, Over::Find(mut find)) if find.answered != find.ask => {
            // What stands there answers an older question.
            find.taken = true;
            app.over = Some(Over::Find(find));
        }
        (Do::Take, Over::Find(find)) => {
            if let Some(hit) = find.hits.get(find.at) {
                super::walk::open_hit(app, hit.clone());
            } else {
                app.over = Some(Over::Find(find));
            }
        }
        (Do::Take, Over::Export(export)) => {
            app.over = Some(Over::Export(export));
            export::take(app);
        }
        (Do::Yes | Do::Take, Over::Ask(question)) => match question.ask {
            Ask::Trash(session) => app.trash(session),
            Ask::Remove(key) => super::form_room::remove(app, &key),
            Ask::Finalise => super::close::finalise(app),
            Ask::MoreCards { onward: Some(onward), .. } => super::round::take_row(app, onward),
            Ask::MoreCards { onward: None, .. } => super::voices::reveal(app, true),
            Ask::RemoveSeveral(ids) => super::plan::remove_several(app, &ids),
            Ask::Apart(id) => super::plan::apart(app, &id),
            Ask::SheetAgain(factor) => super::sheets::take(app, &factor, true),
            Ask::RemoveUnit { unit, .. } => drop(app.alter_unit(crate::session::UnitStep::Remove { id: unit })),
        },
        (_, over) => app.over = Some(over),
    }
}

/// A row of the list was clicked.
pub fn point(app: &mut App, at: usize) {
    if matches!(app.over, Some(Over::Export(_))) {
        return export::point(app, at);
    }
    let Some(mut over) = app.over.take() else { return };
    let rows = app.over_rows(&over);
    // What is there to choose from is chosen at once; else the second click does it, as Enter would.
    let mut does = match over {
        Over::Menu(_) | Over::Pick(_) | Over::GoTo(_) | Over::Choose(_) => Some(Do::Take),
        Over::Scope(_) | Over::Supports(_) => Some(Do::Tick),
        _ => None,
    };
    if let Some(place) = position(&mut over).filter(|_| at < rows) {
        does = does.or((*place == at).then_some(Do::Take));
        *place = at;
    } else {
        does = None;
    }
    app.over = Some(over);
    if let Some(does) = does {
        perform(app, does);
    }
}

/// The selected row of a list, or how far a text is scrolled.
fn position(over: &mut Over) -> Option<&mut usize> {
    match over {
        Over::Keys(at)
        | Over::GoTo(at)
        | Over::Noted(at)
        | Over::Notes { at, .. }
        | Over::Ideas { at, .. }
        | Over::Why { scroll: at, .. } => Some(at),
        Over::Menu(menu) => Some(&mut menu.at),
        Over::Pick(pick) => Some(&mut pick.at),
        Over::Choose(chooser) => Some(&mut chooser.at),
        Over::Scope(scope) => Some(&mut scope.at),
        Over::Supports(supports) => Some(&mut supports.at),
        Over::Library(library) => Some(&mut library.at),
        Over::Find(find) => Some(&mut find.at),
        Over::Export(export) => match export.inner.as_mut() {
            Some(Inner::Picking { at, .. }) => Some(at),
            Some(Inner::Typing { .. } | Inner::Reading(_)) | None => None,
        },
        Over::History(history) if !history.is_asking => Some(&mut history.at),
        Over::History(_) | Over::Ask(_) | Over::Clash(_) | Over::Narrow(_) | Over::Line(_) | Over::Page(_) | Over::Blank => None,
    }
}

impl App {
    /// What stands in a row of what was noted beside the way.
    fn noted_at(&self, at: usize) -> Option<About> {
        let open = self.open.as_ref()?;
        noted(&open.session, &self.words).into_iter().nth(at).map(|(about, _)| about)
    }

    /// How many rows the list has that lies over the screen.
    fn over_rows(&self, over: &Over) -> usize {
        let open = self.open.as_ref();
        match over {
            Over::Keys(_) => 200,
            Over::Why { key, .. } => self.why_rows(key),
            Over::Menu(menu) => menu.shown(&self.words).len(),
            Over::Pick(pick) => open.map_or(0, |open| pick.choice.options(&open.benchmark, &open.session, &self.words).len()),
            Over::GoTo(_) => open.map_or(0, |open| open.session.about.scope.len()),
            Over::Scope(_) => open.map_or(0, |open| open.benchmark.factors.len()),
            Over::Supports(supports) => supports.targets.len(),
            Over::Notes { notes, .. } => notes.len(),
            Over::Noted(_) => open.map_or(0, |open| noted(&open.session, &self.words).len()),
            Over::Ideas { factor, .. } => {
                open.and_then(|open| open.benchmark.factor(factor.as_str())).map_or(0, |factor| factor.examples.len())
            }
            Over::Find(find) => find.hits.len(),
            Over::Library(library) => library.shown().len(),
            Over::History(history) => history.shown.len(),
            Over::Export(export) => match &export.inner {
                Some(Inner::Picking { of, .. }) => export::options(*of, self).len(),
                Some(Inner::Typing { .. } | Inner::Reading(_)) | None => 0,
            },
            Over::Choose(chooser) => chooser.options.len(),
            Over::Ask(_) | Over::Clash(_) | Over::Narrow(_) | Over::Line(_) | Over::Page(_) | Over::Blank => 0,
        }
    }
}
