//! A form: rows with a label and a value, one of them selected. Set-up, close, an action and a piece
//! of evidence are the same form over other rows.

mod action;
mod context;
mod figures;
mod records;
mod review;
mod session;

use super::{
    choice::Choice,
    sheets::SheetField,
    target::{Opens, Target},
};
use crate::{
    benchmark::{Benchmark, ContextFactor},
    session::{Id, Key, Kind, Session},
    text::one_line,
    words::Words,
};
pub use action::inspired;

/// What the form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The session: set-up.
    SetUp,
    /// The end of the session.
    Close,
    /// An action.
    Action(Id),
    /// A piece of evidence.
    Evidence(Id),
    /// A parked item.
    Parked(Id),
    /// A decision.
    Decision(Id),
    /// The context in which the city works.
    Context,
    /// What makes a key factor harder, and whose it is to change.
    Harder(Id),
    /// A peer review: its stage, days and people.
    Review,
    /// An interview or focus group.
    Interview(Id),
    /// A conclusion or recommendation.
    Advice(Id),
    /// An indicator.
    Indicator(Id),
    /// What was read of an indicator.
    Reading(Id),
    /// A good-practice article.
    Article(Id),
    /// A table's sheet on a key factor, to be keyed.
    Sheet(Id),
}

impl About {
    /// Where the record is kept that it is about; none for the session as a whole.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        Some(match self {
            Self::SetUp | Self::Close | Self::Context | Self::Harder(_) | Self::Review | Self::Sheet(_) => return None,
            Self::Action(id) => Key::new(Kind::Action, id.clone()),
            Self::Evidence(id) => Key::new(Kind::Evidence, id.clone()),
            Self::Parked(id) => Key::new(Kind::Parked, id.clone()),
            Self::Decision(id) => Key::new(Kind::Decision, id.clone()),
            Self::Interview(id) => Key::new(Kind::Interview, id.clone()),
            Self::Advice(id) => Key::new(Kind::Recommendation, id.clone()),
            Self::Indicator(id) => Key::new(Kind::Indicator, id.clone()),
            Self::Reading(id) => Key::new(Kind::Reading, id.clone()),
            Self::Article(id) => Key::new(Kind::Article, id.clone()),
        })
    }

    /// Whether what it is about is still there.
    #[must_use]
    pub fn is_there(&self, session: &Session) -> bool {
        match self {
            Self::SetUp | Self::Close | Self::Context | Self::Harder(_) | Self::Review | Self::Sheet(_) => true,
            Self::Action(id) => session.actions.contains_key(id),
            Self::Evidence(id) => session.evidence.contains_key(id),
            Self::Parked(id) => session.parked.contains_key(id),
            Self::Decision(id) => session.decisions.contains_key(id),
            Self::Interview(id) => session.interviews.contains_key(id),
            Self::Advice(id) => session.recommendations.contains_key(id),
            Self::Indicator(id) => session.indicators.contains_key(id),
            Self::Reading(id) => session.readings.contains_key(id),
            Self::Article(id) => session.articles.contains_key(id),
        }
    }
}

/// A form as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is about.
    pub about: About,
    /// The selected row.
    pub at: usize,
}

/// A row of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The message of its label.
    pub label: &'static str,
    /// What stands in it now.
    pub value: String,
    /// What can be done with it.
    pub does: Does,
}

/// What can be done with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    /// Text is typed.
    Type(Target),
    /// One of a few words is chosen.
    Choose(Choice),
    /// The key factors in scope are ticked.
    Scope,
    /// The key factors and guide questions that a piece of evidence supports are ticked.
    Supports(Id),
    /// Another benchmark, or another edition of it, is taken.
    Editions,
    /// Another form is opened, from which Esc leads back.
    Open(About),
    /// A table's sheet is taken as it was keyed.
    TakeSheet(Id),
    /// It is only read.
    Read,
}

impl Form {
    /// A form from its first row on.
    #[must_use]
    pub fn new(about: About) -> Self {
        Self { about, at: 0 }
    }

    /// Its rows.
    #[must_use]
    pub fn rows(&self, session: &Session, benchmark: &Benchmark, words: &Words) -> Vec<Row> {
        let source = Source { session, benchmark, words };
        match &self.about {
            About::SetUp => source.set_up(),
            About::Close => source.close(),
            About::Action(id) => source.action(id),
            About::Evidence(id) => source.evidence(id),
            About::Context => source.context(),
            About::Harder(id) => source.harder(id),
            About::Indicator(id) => source.indicator(id),
            About::Sheet(id) => super::sheets::rows(benchmark, id),
            About::Reading(id) => source.reading(id),
            About::Article(id) => source.article(id),
            About::Parked(id) => source.parked(id),
            About::Review => source.review(),
            About::Interview(id) => source.interview(id),
            About::Advice(id) => source.advice(id),
            About::Decision(id) => source.decision(id),
        }
    }

    /// The row on which a field is typed, if the form has it.
    #[must_use]
    pub fn row_of(rows: &[Row], target: &Target) -> Option<usize> {
        rows.iter().position(|row| row.does == Does::Type(target.clone()))
    }
}

impl Row {
    /// Its label; of a context factor its name.
    #[must_use]
    pub fn said(&self, benchmark: &Benchmark, words: &Words) -> String {
        if let Does::Type(Target::Sheet { factor, field: SheetField::Note(id) }) = &self.does
            && let Some((known, question)) = benchmark.question(id.as_str()).filter(|(known, _)| known.id == factor.as_str())
        {
            let number = known.questions.iter().position(|other| other.id == question.id).map_or(0, |at| at + 1);
            return words.with("form-sheet-question", &[("number", number.into()), ("text", question.text.as_str().into())]);
        }
        self.context(benchmark).map_or_else(|| words.say(self.label), |context| context.name.clone())
    }

    /// The context factor that it is about.
    #[must_use]
    pub fn context<'a>(&self, benchmark: &'a Benchmark) -> Option<&'a ContextFactor> {
        let Does::Type(target) = &self.does else { return None };
        let (id, _) = target.context()?;
        benchmark.context.iter().find(|context| context.id == id.as_str())
    }
}

/// What the rows of a form are read from.
#[derive(Clone, Copy)]
struct Source<'a> {
    session: &'a Session,
    benchmark: &'a Benchmark,
    words: &'a Words,
}

impl Source<'_> {
    /// A row in which text is typed.
    fn typed(self, label: &'static str, target: Target) -> Row {
        let value = match target.opens(self.session, self.words) {
            Opens::Line(text) | Opens::Block(text) => text,
            Opens::Action => String::new(),
        };
        Row { label, value, does: Does::Type(target) }
    }

    /// A row in which one of a few words is chosen.
    fn chosen(self, label: &'static str, choice: Choice) -> Row {
        let options = || choice.options(self.benchmark, self.session, self.words);
        let value = choice.current(self.session).and_then(|at| options().into_iter().nth(at)).unwrap_or_default();
        Row { label, value, does: Does::Choose(choice) }
    }

    /// `A7 Invite six firms`.
    fn numbered(self, letter: &str, number: u32, text: &str) -> String {
        self.words.with("chain-numbered", &[("number", format!("{letter}{number}").into()), ("text", one_line(text).into())])
    }
}

/// A row that is only read.
fn read(label: &'static str, value: String) -> Row {
    Row { label, value, does: Does::Read }
}
