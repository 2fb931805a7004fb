//! The fields of a piece of evidence.

use serde::{Deserialize, Serialize};

use super::{Opens, gone};
use crate::{
    app::gesture::{Desk, Gesture},
    failure::Failure,
    session::{Evidence, Id, Judges, Session, Support, next_rank},
    text::one_line,
    words::{Phrase, Words},
};

/// A field of a piece of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum EvidenceField {
    /// What it is called.
    Title,
    /// Its date.
    Date,
    /// Where it can be found.
    Place,
    /// Who said it, by role.
    SaidBy,
}

impl EvidenceField {
    /// How it opens, with what is stored.
    pub fn opens(self, evidence: &Id, session: &Session, words: &Words) -> Opens {
        let stored = session.evidence.get(evidence).cloned().unwrap_or_default();
        Opens::Line(match self {
            Self::Title => stored.title,
            Self::Date => stored.date.map(|date| words.long_date(date)).unwrap_or_default(),
            Self::Place => stored.place,
            Self::SaidBy => stored.said_by,
        })
    }

    /// What leaving it alters.
    ///
    /// # Errors
    /// A date that is not understood; the piece is gone.
    pub fn gesture(self, evidence: &Id, text: &str, desk: &Desk<'_>) -> Result<Gesture, Failure> {
        let Some(mut evidence) = desk.session.evidence.get(evidence).cloned() else { return Err(gone()) };
        match self {
            Self::Title => evidence.title = one_line(text),
            Self::Date => evidence.date = desk.past_date(text)?,
            Self::Place => evidence.place = one_line(text),
            Self::SaidBy => evidence.said_by = one_line(text),
        }
        let what = Phrase::new("step-evidence-altered").with("number", evidence.number).with("text", evidence.title.clone());
        Ok(Gesture::new(what).sets(desk.session, evidence))
    }
}

/// A new piece of evidence for a question, or for the whole key factor.
pub fn given(factor: &Id, question: Option<&Id>, text: &str, desk: &mut Desk<'_>) -> Gesture {
    let title = one_line(text);
    if title.is_empty() {
        return Gesture::new(Phrase::new("step-nothing"));
    }
    let by_peers = desk.session.judges() == Judges::Peers;
    let made = Evidence { id: desk.id(), rank: next_rank(&desk.session.evidence), title: title.clone(), by_peers, ..Evidence::default() };
    let support = Support { id: desk.id(), evidence: made.id.clone(), target: question.unwrap_or(factor).clone() };
    let what = Phrase::new("step-evidence").with("text", title).with("factor", desk.factor_name(factor));
    Gesture::new(what).makes(made).puts(support)
}
