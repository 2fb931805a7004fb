//! What goes out is chosen: a session without what its reader should not have.

use super::{Id, Session};

/// What of a session goes out. Each page and each file is made of the cut session, so nothing that was
/// left out can come out by another way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cut {
    /// Roles stand for the names of persons.
    pub without_names: bool,
    /// No notes on guide questions.
    pub without_notes: bool,
    /// No evidence.
    pub without_evidence: bool,
    /// This key factor only.
    pub factor: Option<Id>,
    /// The actions of this lead only.
    pub lead: Option<Id>,
    /// The actions of this organisation or department only: those it leads or helps with.
    pub organisation: Option<Id>,
}

impl Cut {
    /// Whether everything goes out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        *self == Self::default()
    }

    /// The session as it goes out.
    #[must_use]
    pub fn of(&self, session: &Session) -> Session {
        let mut cut = session.clone();
        if self.without_notes {
            cut.notes.clear();
        }
        if self.without_evidence {
            cut.evidence.clear();
            cut.supports.clear();
        }
        cut
    }
}
