//! The fields of a good-practice article.

use serde::{Deserialize, Serialize};

use super::{Opens, gone};
use crate::{
    app::gesture::{Desk, Gesture},
    failure::Failure,
    session::{Article, Id, Session, Shape},
    text::{block, one_line},
    words::Phrase,
};

/// A text field of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ArticleField {
    Title,
    Organisation,
    City,
    Country,
    Year,
    Topics,
    Aim,
    Stimulus,
    Process,
    Impact,
    Reference,
    Concept,
    Foundation,
    Progress,
    Text,
}

impl ArticleField {
    /// The parts that a shape is told in, in order.
    #[must_use]
    pub fn parts(shape: Shape) -> &'static [Self] {
        match shape {
            Shape::Purpose => &[Self::Aim, Self::Stimulus, Self::Process, Self::Impact, Self::Reference],
            Shape::Concept => &[Self::Concept, Self::Foundation, Self::Progress],
            Shape::Free => &[Self::Text],
        }
    }

    /// The message that says what is being typed.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Title | Self::Organisation | Self::City | Self::Country | Self::Year | Self::Topics => "typing-article",
            Self::Aim
            | Self::Stimulus
            | Self::Process
            | Self::Impact
            | Self::Reference
            | Self::Concept
            | Self::Foundation
            | Self::Progress
            | Self::Text => "typing-article-part",
        }
    }

    /// The label of its row in the form.
    #[must_use]
    pub fn row(self) -> &'static str {
        match self {
            Self::Title => "form-title",
            Self::Organisation => "form-organisation",
            Self::City => "form-article-city",
            Self::Country => "form-article-country",
            Self::Year => "form-article-year",
            Self::Topics => "form-article-topics",
            Self::Aim => "practice-part-aim",
            Self::Stimulus => "practice-part-stimulus",
            Self::Process => "practice-part-process",
            Self::Impact => "practice-part-impact",
            Self::Reference => "practice-part-reference",
            Self::Concept => "practice-part-concept",
            Self::Foundation => "practice-part-foundation",
            Self::Progress => "practice-part-progress",
            Self::Text => "form-article-text",
        }
    }

    fn of(self, article: &mut Article) -> &mut String {
        match self {
            Self::Title => &mut article.title,
            Self::Organisation => &mut article.organisation,
            Self::City => &mut article.city,
            Self::Country => &mut article.country,
            Self::Year => &mut article.year,
            Self::Topics => &mut article.topics,
            Self::Aim => &mut article.aim,
            Self::Stimulus => &mut article.stimulus,
            Self::Process => &mut article.process,
            Self::Impact => &mut article.impact,
            Self::Reference => &mut article.reference,
            Self::Concept => &mut article.concept,
            Self::Foundation => &mut article.foundation,
            Self::Progress => &mut article.progress,
            Self::Text => &mut article.text,
        }
    }

    fn is_line(self) -> bool {
        self.label() == "typing-article"
    }

    /// How it opens, with what is stored.
    pub fn opens(self, article: &Id, session: &Session) -> Opens {
        let mut article = session.articles.get(article).cloned().unwrap_or_default();
        let text = std::mem::take(self.of(&mut article));
        if self.is_line() { Opens::Line(text) } else { Opens::Block(text) }
    }

    /// What leaving it alters.
    ///
    /// # Errors
    /// A title that is empty; the article is gone.
    pub fn gesture(self, article: &Id, text: &str, desk: &Desk<'_>) -> Result<Gesture, Failure> {
        let mut article = desk.session.articles.get(article).cloned().ok_or_else(gone)?;
        let text = if self.is_line() { one_line(text) } else { block(text) };
        if self == Self::Title && text.is_empty() {
            return Err(Failure::new("article-needs-title"));
        }
        *self.of(&mut article) = text;
        let what = Phrase::new("step-article-altered").with("text", article.title.clone());
        Ok(Gesture::new(what).sets(desk.session, article))
    }
}
