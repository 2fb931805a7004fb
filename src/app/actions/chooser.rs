//! What the list of all actions is narrowed or ordered by, to choose from.

use super::{Actions, Standing};
use crate::{
    app::{App, Over},
    session::Status,
    store::{Named, Sort},
    text::{fold, one_line},
    words::Words,
};

/// A few or many words to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chooser {
    /// The message over the list.
    pub title: &'static str,
    /// What is said of each, and what comes of it.
    pub options: Vec<(String, Chosen)>,
    /// The selected one.
    pub at: usize,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// One lead, none, or whoever it is.
    Lead(Option<String>),
    /// One organisation, or all.
    Organisation(Option<String>),
    /// How they are getting on.
    Standing(Standing),
    /// What the list goes by.
    Sort(Sort),
}

impl Chooser {
    /// How the actions are getting on.
    #[must_use]
    pub fn status(list: &Actions, words: &Words) -> Self {
        let only = Status::ALL.iter().map(|status| Standing::Only(*status));
        let all = [Standing::Open, Standing::Any].into_iter().chain(only);
        let options: Vec<(String, Chosen)> = all.map(|standing| (standing.said(words), Chosen::Standing(standing))).collect();
        Self::at_present("choose-status", options, &Chosen::Standing(list.standing))
    }

    /// What the list goes by.
    #[must_use]
    pub fn sort(list: &Actions, words: &Words) -> Self {
        let options = Sort::ALL.iter().map(|sort| (words.of_kind("sort", sort.word()), Chosen::Sort(*sort))).collect();
        Self::at_present("choose-sort", options, &Chosen::Sort(list.sort))
    }

    /// The names of leads or organisations.
    #[must_use]
    pub fn names(list: &Actions, named: Named, names: Vec<String>, words: &Words) -> Self {
        let said = names.into_iter().map(|name| (one_line(&name), name));
        match named {
            Named::Leads => {
                let any =
                    [(words.say("choose-any-lead"), Chosen::Lead(None)), (words.say("nobody-yet"), Chosen::Lead(Some(String::new())))];
                let options = any.into_iter().chain(said.map(|(said, name)| (said, Chosen::Lead(Some(name))))).collect();
                Self::at_present("choose-lead", options, &Chosen::Lead(list.lead.clone()))
            }
            Named::Organisations => {
                let any = [(words.say("choose-any-organisation"), Chosen::Organisation(None))];
                let options = any.into_iter().chain(said.map(|(said, name)| (said, Chosen::Organisation(Some(name))))).collect();
                Self::at_present("choose-organisation", options, &Chosen::Organisation(list.organisation.clone()))
            }
        }
    }

    fn at_present(title: &'static str, options: Vec<(String, Chosen)>, now: &Chosen) -> Self {
        let at = options.iter().position(|(_, option)| option.is(now)).unwrap_or(0);
        Self { title, options, at }
    }
}

impl Chosen {
    /// Whether both are the same choice; a name may be spelled in two ways.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Lead(Some(one)), Self::Lead(Some(other))) | (Self::Organisation(Some(one)), Self::Organisation(Some(other))) => {
                fold(one) == fold(other)
            }
            _ => self == other,
        }
    }
}

impl Standing {
    /// What is said of it.
    #[must_use]
    pub fn said(self, words: &Words) -> String {
        match self {
            Self::Open => words.say("standing-open"),
            Self::Any => words.say("standing-any"),
            Self::Only(status) => words.of_kind("status", status.word()),
        }
    }
}

/// The list is narrowed or ordered by what was chosen.
pub fn take(app: &mut App, chooser: Chooser) {
    let at = chooser.at;
    let Some((_, chosen)) = chooser.options.into_iter().nth(at) else { return };
    let list = &mut app.actions;
    match chosen {
        Chosen::Lead(lead) => list.lead = lead,
        Chosen::Organisation(organisation) => list.organisation = organisation,
        Chosen::Standing(standing) => list.standing = standing,
        Chosen::Sort(sort) => list.sort = sort,
    }
    app.over.take_if(|over| matches!(over, Over::Choose(_)));
    app.ask_actions_anew();
}
