//! The library of good practices: a list that is narrowed by topic, country, year and words, and one of them read. It
//! lies over whatever is on the screen, so that the room comes back to the very guide question it was opened beside.

use std::path::PathBuf;

use super::{
    App, Edit, Effect, Field, Over, Room, Stage,
    command::commands,
    over,
    target::{Inspiration, Target},
};
use crate::{
    failure::Failure,
    practice::{self, Narrow, Practice, countries, of_benchmark, topics_offered, years},
    session::Id,
    store::{Job, KeptArticle},
    text::{fold, one_line, wrap},
    words::{Phrase, Words},
};

commands! {
    /// What can be done in the library.
    Do {
        Show = "do-library",
        Up = "do-up",
        Down = "do-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Topic = "do-library-topic",
        Country = "do-library-country",
        Year = "do-library-year",
        Find = "do-library-find",
        Everything = "do-library-all",
        Read = "do-library-read",
        Inspire = "do-library-inspire",
    }
}

/// The text is set no wider.
const WIDEST: usize = 90;

/// The library as it stands.
#[derive(Debug, Default)]
pub struct Library {
    /// All practices; those on the topic at hand first.
    pub all: Vec<Practice>,
    /// What of one's own could not be taken, in words.
    pub faulty: Vec<String>,
    /// The folder of one's own.
    pub folder: PathBuf,
    /// What it is narrowed to.
    pub narrow: Narrow,
    /// The words that it is narrowed by while they are typed.
    pub field: Option<Field>,
    /// The selected row.
    pub at: usize,
    /// How far the text is scrolled.
    pub from: usize,
    /// Whether one is read large.
    pub is_read: bool,
    /// The key factor and guide question that it was opened beside.
    pub beside: Option<(Id, Option<Id>)>,
    /// Whether it has been read already.
    pub is_there: bool,
}

/// What a row of a practice's text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// Its title.
    Title,
    /// Whose it is and when, topics, the source.
    Aside,
    /// The heading of a part.
    Head,
    /// Its text.
    Text,
}

impl Library {
    /// The practices that fit.
    #[must_use]
    pub fn shown(&self) -> Vec<&Practice> {
        self.all.iter().filter(|practice| self.narrow.takes(practice)).collect()
    }

    /// The selected one.
    #[must_use]
    pub fn selected(&self) -> Option<&Practice> {
        self.shown().get(self.at).copied()
    }

    /// One step back, by Esc: out of the words, out of the text. False where it is left.
    pub fn step_back(&mut self) -> bool {
        if self.field.take().is_some() {
            self.narrow.words.clear();
            (self.at, self.from) = (0, 0);
            return true;
        }
        if std::mem::take(&mut self.is_read) {
            self.from = 0;
            return true;
        }
        false
    }
}

/// A practice as rows of text of this width.
#[must_use]
pub fn rows(practice: &Practice, words: &Words, width: usize) -> Vec<(Row, String)> {
    let mut rows: Vec<(Row, String)> = Vec::new();
    let mut put = |kind: Row, text: &str| rows.extend(wrap(text, width.min(WIDEST)).into_iter().map(|row| (kind, row)));
    put(Row::Title, &practice.title);
    put(Row::Aside, &facts(practice, words));
    let about = practice.about();
    if !about.is_empty() {
        put(Row::Aside, &words.dotted(&about));
    }
    for (head, text) in practice.shape.parts() {
        put(Row::Text, "");
        if let Some(head) = head {
            put(Row::Head, &words.say(head));
        }
        put(Row::Text, text);
    }
    put(Row::Text, "");
    put(Row::Aside, &words.with("practice-source", &[("source", practice.source.as_str().into())]));
    rows
}

/// Whose a practice is, and of which year; that nobody gave one is said.
#[must_use]
pub fn facts(practice: &Practice, words: &Words) -> String {
    let year = practice.year.clone().unwrap_or_else(|| words.say("practice-no-year"));
    let parts = [practice.whose(), year].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    words.dotted(&parts)
}

/// The rows of the list and of the text below it, in a body of this height.
#[must_use]
pub fn heights(body: usize, is_read: bool) -> (usize, usize) {
    if is_read {
        return (0, body.saturating_sub(2));
    }
    let left = body.saturating_sub(5);
    let list = (left / 2).clamp(3, 12);
    (list, left.saturating_sub(list))
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    if does == Do::Show {
        return show(app);
    }
    let (columns, lines) = app.size;
    let words = app.words.clone();
    let has_session = app.open.is_some();
    let Some(Over::Library(library)) = app.over.as_mut() else { return };
    // Header, footer and, in a tall window, the air between.
    let body = usize::from(lines).saturating_sub(2 + usize::from(lines >= 28));
    let (_, height) = heights(body, library.is_read);
    let width = usize::from(columns.saturating_sub(4).min(116));
    let count = library.selected().map_or(0, |practice| rows(practice, &words, width).len());
    let furthest = count.saturating_sub(height);
    let last = library.shown().len().saturating_sub(1);
    match does {
        Do::Show => {}
        Do::Up if library.is_read => library.from = library.from.min(furthest).saturating_sub(1),
        Do::Down if library.is_read => library.from = (library.from + 1).min(furthest),
        Do::Up => (library.at, library.from) = (library.at.saturating_sub(1), 0),
        Do::Down => (library.at, library.from) = ((library.at + 1).min(last), 0),
        Do::PageUp => library.from = library.from.min(furthest).saturating_sub(height.saturating_sub(1).max(1)),
        Do::PageDown => library.from = (library.from + height.saturating_sub(1).max(1)).min(furthest),
        Do::Topic => cycle(library, |narrow| &mut narrow.topic, &|there| topics_offered(there, &words)),
        Do::Country => cycle(library, |narrow| &mut narrow.country, &countries),
        Do::Year => cycle(library, |narrow| &mut narrow.year, &years_and_none),
        Do::Find => {
            library.is_read = false;
            library.field = Some(Field::line(&library.narrow.words));
        }
        Do::Everything => (library.narrow, library.at, library.from, library.is_read) = (Narrow::default(), 0, 0, false),
        Do::Read if last == 0 && library.selected().is_none() => {}
        Do::Read => (library.is_read, library.from) = (!library.is_read, 0),
        Do::Inspire if !has_session => app.flash = Some(Phrase::new("flash-library-no-session")),
        Do::Inspire => {
            let beside = library.beside.clone();
            let Some(practice) = library.selected().cloned() else { return };
            let (factor, question) = beside.map_or((None, None), |(factor, question)| (Some(factor), question));
            inspire(app, &practice, factor, question);
        }
    }
}

/// Goes on to the next value of a filter; behind the last one it is open again. Topics that nothing is about yet stand
/// behind those that lead to something.
fn cycle(library: &mut Library, of: impl Fn(&mut Narrow) -> &mut Option<String>, values: &dyn Fn(&[Practice]) -> Vec<String>) {
    // Offered is what leads to something, beside the other filters.
    let mut others = library.narrow.clone();
    *of(&mut others) = None;
    let there: Vec<Practice> = library.all.iter().filter(|practice| others.takes(practice)).cloned().collect();
    let all = values(&there);
    let filter = of(&mut library.narrow);
    let next = match filter.as_ref().and_then(|now| all.iter().position(|value| fold(value) == fold(now))) {
        None if filter.is_some() => None,
        None => all.first(),
        Some(at) => all.get(at + 1),
    };
    *filter = next.cloned();
    (library.at, library.from, library.is_read) = (0, 0, false);
}

/// The years, and last that there is none.
fn years_and_none(practices: &[Practice]) -> Vec<String> {
    let has_none = practices.iter().any(|practice| practice.year.is_none());
    years(practices).into_iter().chain(has_none.then(String::new)).collect()
}

/// Opens the library; beside the guide question where the group is at one.
fn show(app: &mut App) {
    let of_walk = app.room == Room::Walk && matches!(app.stage, None | Some(Stage::Focus)) && app.form.is_none();
    let beside = match (&app.over, &app.open) {
        (Some(Over::Ideas { factor, .. }), Some(open)) => {
            Some((factor.clone(), open.question_id().filter(|_| open.factor_id().as_ref() == Some(factor))))
        }
        (_, Some(open)) if of_walk => open.factor_id().map(|factor| (factor, open.question_id())),
        _ => None,
    };
    let folder = app.benchmarks.with_file_name("practices");
    app.over = Some(Over::Library(Box::new(Library { beside, folder, ..Library::default() })));
    app.effects.push(Effect::Practices(app.benchmarks.clone()));
    app.effects.push(Effect::Store(Job::Articles));
}

/// Opens the action line with what inspires it: an example of the session's own benchmark, or a practice of the library.
pub fn inspire(app: &mut App, practice: &Practice, factor: Option<Id>, question: Option<Id>) {
    let Some(open) = app.open.as_ref() else { return };
    let example = practice.example_of(&open.benchmark);
    let practice = example.is_none().then(|| Inspiration { id: practice.id.as_str().into(), title: named(practice, &app.words) });
    app.over = None;
    app.type_into(Target::NewAction { factor, question, example: example.map(Id::from), kind: None, source: None, practice });
}

/// What a practice is called and whose it is, in one line.
fn named(practice: &Practice, words: &Words) -> String {
    let (title, whose) = (one_line(&practice.title), one_line(&practice.whose()));
    if whose.is_empty() { title } else { words.with("practice-named", &[("title", title.into()), ("whose", whose.into())]) }
}

/// A letter of the words that the library is narrowed by.
pub fn edit(app: &mut App, edit: Edit) {
    let Some(Over::Library(library)) = app.over.as_mut() else { return };
    let Some(field) = library.field.as_mut() else { return };
    let _ = field.edit(edit);
    library.narrow.words = field.text();
    (library.at, library.from) = (0, 0);
}

/// Enter, an arrow or a page while the words are typed; a click beside that.
pub fn while_finding(app: &mut App, does: over::Do) {
    match does {
        over::Do::Up => perform(app, Do::Up),
        over::Do::Down => perform(app, Do::Down),
        over::Do::PageUp => perform(app, Do::PageUp),
        over::Do::PageDown => perform(app, Do::PageDown),
        over::Do::Take => match app.over.as_mut() {
            Some(Over::Library(library)) if library.field.is_some() => library.field = None,
            _ => perform(app, Do::Read),
        },
        over::Do::Tick
        | over::Do::Inspire
        | over::Do::Yes
        | over::Do::Ours
        | over::Do::Theirs
        | over::Do::Both
        | over::Do::PassOver
        | over::Do::Turn
        | over::Do::Why => {}
    }
}

impl App {
    /// The practices have been read.
    pub(super) fn practices_read(&mut self, all: Vec<Practice>, faulty: &[Failure]) {
        let Some(Over::Library(library)) = self.over.as_mut() else { return };
        library.all = all;
        if let Some(open) = &self.open {
            // A benchmark that came with the session is in no folder.
            for practice in of_benchmark(&open.benchmark) {
                if library.all.iter().all(|known| known.id != practice.id) {
                    library.all.push(practice);
                }
            }
        }
        self.order_library();
        let Some(Over::Library(library)) = self.over.as_mut() else { return };
        // The list has one row for them: the file is told without its folder.
        let told = |failure: &Failure| {
            let mut what = failure.what.clone();
            if let Some(serde_json::Value::String(path)) = what.with.get_mut("path") {
                *path = path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            }
            self.words.tell(&what)
        };
        library.faulty = faulty.iter().map(told).collect();
        library.is_there = true;
    }

    /// The articles that sessions keep have been read.
    pub(super) fn articles_read(&mut self, kept: &[KeptArticle]) {
        let Some(Over::Library(library)) = self.over.as_mut() else { return };
        let practices = kept.iter().map(|kept| kept.article.practice(&kept.session, &kept.session_title));
        library.all.extend(practices);
        self.order_library();
    }

    /// Puts first what lies nearest to the key factor at hand, and has every topic say what the reader calls it.
    fn order_library(&mut self) {
        let Some(Over::Library(library)) = self.over.as_mut() else { return };
        library.all.iter_mut().for_each(|practice| practice.tell_topics(&self.words));
        let Some(((factor, _), open)) = library.beside.as_ref().zip(self.open.as_ref()) else { return };
        if let Some(factor) = open.benchmark.factor(factor.as_str()) {
            library.all = practice::beside(std::mem::take(&mut library.all), &open.benchmark, factor);
        }
    }
}
