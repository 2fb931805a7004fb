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
        Of::Page => sheets(app).iter().map(|sheet| (None, sheet_name(sheet, session, words))).collect(),
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

/// Every page that can be made of the open session: the one that is on the screen or that it is made for first, then a
/// sheet for each lead.
#[must_use]
pub fn sheets(app: &App) -> Vec<Sheet> {
    let Some(open) = app.open.as_ref() else { return vec![] };
    let session = &open.session;
    let mut sheets = vec![app.sheet()];
    let others = [
        Sheet::usual(session),
        Sheet::Plan,
        Sheet::Assessment,
        Sheet::Duties,
        Sheet::Suppliers,
        Sheet::EarlyResults,
        Sheet::Peers(Paper::Feedback),
        Sheet::Peers(Paper::Report),
    ];
    for sheet in others {
        let can_be = match sheet {
            // Only where the benchmark has duties is there something to read by.
            Sheet::Duties => !open.benchmark.duties().is_empty(),
            Sheet::Peers(_) => session.about.review_stage().is_some(),
            // What an assessment finds is asked of nobody.
            Sheet::Suppliers | Sheet::EarlyResults => !session.actions.is_empty(),
            Sheet::Plan
            | Sheet::Assessment
            | Sheet::Lead(_)
            | Sheet::Beside(_)
            | Sheet::SideBySide { .. }
            | Sheet::Article(_)
            | Sheet::Handout(_) => true,
        };
        if can_be && !sheets.contains(&sheet) {
            sheets.push(sheet);
        }
    }
    let told: Vec<Option<Id>> = session.articles_in_order().iter().map(|article| Some(article.id.clone())).collect();
    let together = (told.len() > 1).then_some(None);
    for sheet in told.into_iter().chain(together).map(Sheet::Article) {
        if !sheets.contains(&sheet) {
            sheets.push(sheet);
        }
    }
    sheets.push(Sheet::Handout(vec![]));
    sheets.extend(leads(session).map(|party| Sheet::Lead(party.id.clone())));
    sheets
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
    if export.wanted.format.is_page() { sheet_name(&export.wanted.sheet, session, words) } else { words.say("export-page-data") }
}

fn sheet_name(sheet: &Sheet, session: &Session, words: &Words) -> String {
    match sheet {
        Sheet::Plan => words.say("export-page-plan"),
        Sheet::Assessment => words.say("export-page-assessment"),
        Sheet::Beside(others) => words.say(if others.len() > 1 { "foot-trend" } else { "foot-compare" }),
        Sheet::SideBySide { .. } => words.say("side-by-side-name"),
        Sheet::Duties => words.say("export-page-duties"),
        Sheet::Suppliers => words.say("export-page-suppliers"),
        Sheet::EarlyResults => words.say("export-page-early-results"),
        Sheet::Peers(paper) => words.say(paper_name(*paper)),
        Sheet::Article(None) => words.say("export-page-articles"),
        Sheet::Article(Some(id)) => {
            let title = session.articles.get(id).map(|article| article.title.clone()).unwrap_or_default();
            words.with("export-page-article", &[("title", title.into())])
        }
        Sheet::Handout(_) => words.say("export-page-handout"),
        Sheet::Lead(lead) => words.with("export-page-lead", &[("name", session.name(Some(lead)).unwrap_or_default().into())]),
    }
}
