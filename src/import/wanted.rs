//! What an incoming session means beside what is stored.

use crate::session::{Change, Session, SessionFile, StepId};

/// What is to be done with an incoming session.
#[derive(Debug, Clone, PartialEq)]
pub enum Import {
    /// It is not here yet: all of it is taken.
    New,
    /// Everything in it is here already.
    NothingNew,
    /// It goes on where ours ended: these changes are taken as one step.
    Continues(Vec<Change>),
    /// Both went on after they were parted: it is kept beside ours, as a session with a new id and
    /// the same record ids.
    BothWentOn,
}

/// Holds an incoming session against the stored one of the same id and the ids of its steps, in order.
#[must_use]
pub fn wanted(stored: Option<(&Session, &[StepId])>, file: &SessionFile) -> Import {
    let Some((session, ours)) = stored else { return Import::New };
    let theirs = &file.lineage;
    if theirs.last().is_some_and(|newest| ours.contains(newest)) {
        return Import::NothingNew;
    }
    let changes = session.diff(&file.session());
    if changes.is_empty() {
        return Import::NothingNew;
    }
    if ours.last().is_some_and(|newest| theirs.contains(newest)) {
        return Import::Continues(changes);
    }
    // A file without history (written by hand, a sample) that says something else: nobody can know
    // which of the two is newer.
    Import::BothWentOn
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::About;

    fn titled(title: &str) -> Session {
        let mut session = Session { id: "s".into(), ..Session::default() };
        session.put(About { title: title.to_owned(), ..About::default() }.into());
        session
    }

    fn file(title: &str, lineage: &[&str]) -> SessionFile {
        SessionFile::of(&titled(title), None, steps(lineage))
    }

    fn steps(lineage: &[&str]) -> Vec<StepId> {
        lineage.iter().map(|step| (*step).to_owned()).collect()
    }

    fn held(ours: &[&str], theirs: &[&str]) -> Import {
        wanted(Some((&titled("ours"), &steps(ours))), &file("theirs", theirs))
    }

    #[test]
    fn a_session_that_is_not_here_is_new() {
        assert_eq!(wanted(None, &file("theirs", &["1"])), Import::New);
    }

    #[test]
    fn a_file_that_goes_on_from_ours_is_taken_as_changes() {
        let Import::Continues(changes) = held(&["1", "2"], &["1", "2", "3"]) else { unreachable!("it continues ours") };
        let mut session = titled("ours");
        changes.iter().for_each(|change| session.apply(change));
        assert_eq!(session, titled("theirs"));
    }

    #[test]
    fn an_older_copy_of_ours_has_nothing_new() {
        assert_eq!(held(&["1", "2", "3"], &["1", "2"]), Import::NothingNew);
        assert_eq!(held(&["1", "2"], &["1", "2"]), Import::NothingNew);
    }

    #[test]
    fn when_both_went_on_both_are_kept() {
        assert_eq!(held(&["1", "2"], &["1", "3"]), Import::BothWentOn);
        assert_eq!(held(&["1"], &[]), Import::BothWentOn);
    }

    #[test]
    fn the_same_content_is_nothing_new_whatever_its_history() {
        assert_eq!(wanted(Some((&titled("ours"), &steps(&["1"]))), &file("ours", &[])), Import::NothingNew);
    }
}
