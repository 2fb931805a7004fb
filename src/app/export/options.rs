//! What of a session can be chosen to go out, each with its words.

use super::{Export, Of, Out};
use crate::{
    app::App,
    export::Sheet,
    report::Paper,
    session::{Id, Party, PartyKind, Session},
    words::Words,
};

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
            let papers = PAPERS.into_iter().filter(|_| session.about.review_stage().is_some());
            let papers = papers.map(|paper| (Some(paper_id(paper)), words.say(paper_name(paper))));
            all("export-page-plan").into_iter().chain(papers).chain(leads(session).map(sheet)).collect()
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

/// The papers of a peer review.
pub(super) const PAPERS: [Paper; 2] = [Paper::Feedback, Paper::Report];

/// What stands for a paper among the ids of leads; no party has an id with a slash.
pub(super) fn paper_id(paper: Paper) -> Id {
    Id::from(match paper {
        Paper::Feedback => "paper/feedback",
        Paper::Report => "paper/report",
    })
}

fn paper_name(paper: Paper) -> &'static str {
    match paper {
        Paper::Feedback => "export-page-feedback",
        Paper::Report => "export-page-peer-report",
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
        Sheet::Peers(paper) => words.say(paper_name(*paper)),
        Sheet::Lead(lead) => words.with("export-page-lead", &[("name", session.name(Some(lead)).unwrap_or_default().into())]),
    }
}
