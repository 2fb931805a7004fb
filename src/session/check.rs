//! Whether a session hangs together: every id it holds points to something.

use super::{Id, Key, Kind, Record, Session};
use crate::{benchmark::Benchmark, words::Phrase};

/// Something in a session that points nowhere, or that no program of ours would have written.
#[derive(Debug, Clone, PartialEq)]
pub struct Loose {
    /// The record.
    pub key: Key,
    /// What is wrong with it.
    pub what: Phrase,
}

/// Everything in a session that does not hang together, against the benchmark it was made with.
#[must_use]
pub fn loose_ends(session: &Session, benchmark: &Benchmark) -> Vec<Loose> {
    let mut found = Vec::new();
    for mut record in session.records() {
        let key = record.key();
        let mut say = |what: &str, value: &Id| {
            found.push(Loose {
                key: key.clone(),
                what: Phrase::new(what).with("kind", key.kind.word()).with("id", key.id.as_str()).with("value", value.as_str()),
            });
        };
        if !key.id.is_well_formed() {
            say("loose-id", &key.id);
        }
        record.each_party(|id| {
            if !session.parties.contains_key(id) {
                say("loose-party", id);
            }
        });
        let mut factor = |id: Option<&Id>| {
            if let Some(id) = id.filter(|id| benchmark.factor(id.as_str()).is_none()) {
                say("loose-factor", id);
            }
        };
        match &record {
            Record::About(about) => about.scope.iter().for_each(|id| factor(Some(id))),
            Record::Finding(finding) => factor(Some(&finding.id)),
            Record::PeerFinding(finding) => factor(Some(&finding.id)),
            Record::Recommendation(advice) => factor(advice.factor.as_ref()),
            Record::Context(context) => factor(context.factor.as_ref()),
            Record::Note(note) => factor(Some(&note.factor)),
            Record::Action(action) => factor(action.factor.as_ref()),
            Record::Parked(parked) => factor(parked.factor.as_ref()),
            Record::Decision(decision) => factor(decision.factor.as_ref()),
            Record::Voices(voices) => factor(Some(&voices.id)),
            Record::Voice(voice) => factor(Some(&voice.factor)),
            Record::Sheet(sheet) => factor(Some(&sheet.factor)),
            Record::Timebox(timebox) => {
                factor(Some(&timebox.id));
                factor(timebox.with.as_ref());
            }
            Record::Sitting(_)
            | Record::Party(_)
            | Record::Presence(_)
            | Record::Look(_)
            | Record::Evidence(_)
            | Record::Support(_)
            | Record::News(_)
            | Record::Standing(_)
            | Record::Interview(_)
            | Record::Indicator(_)
            | Record::Reading(_)
            | Record::Article(_) => {}
            // What was judged with an earlier edition may be about a key factor that this one has no more.
            Record::Then(_) | Record::Earlier(_) => {}
        }
        let mut question = |id: Option<&Id>| {
            if let Some(id) = id.filter(|id| benchmark.question(id.as_str()).is_none()) {
                say("loose-question", id);
            }
        };
        match &record {
            Record::Look(look) => question(Some(&look.id)),
            Record::Note(note) => question(note.question.as_ref()),
            Record::Action(action) => question(action.question.as_ref()),
            Record::Parked(parked) => question(parked.question.as_ref()),
            Record::Decision(decision) => question(decision.question.as_ref()),
            Record::Support(support) if support.target.as_str().contains('/') => question(Some(&support.target)),
            _ => {}
        }
        let source = |id: &Id| id.as_str().split_once('/').and_then(|(kind, id)| Some(Key::new(Kind::read(kind)?, id)));
        match &record {
            Record::Action(action) => {
                if let Some(id) = action.merged_into.as_ref().filter(|id| !session.actions.contains_key(*id)) {
                    say("loose-action", id);
                }
                // What it was made of may be gone: somebody else may have taken it out meanwhile.
                if let Some(id) = action.came_from.as_ref().filter(|id| {
                    source(id).is_none_or(|key| !matches!(key.kind, Kind::Note | Kind::Parked | Kind::Decision | Kind::Recommendation))
                }) {
                    say("loose-source", id);
                }
                if let Some(id) = action.example.as_ref().filter(|id| benchmark.example(id.as_str()).is_none()) {
                    say("loose-example", id);
                }
            }
            Record::Support(support) => {
                if !session.evidence.contains_key(&support.evidence) {
                    say("loose-evidence", &support.evidence);
                }
                if !support.target.as_str().contains('/') && benchmark.factor(support.target.as_str()).is_none() {
                    say("loose-factor", &support.target);
                }
            }
            Record::Article(article) if !session.actions.contains_key(&article.action) => say("loose-action", &article.action),
            Record::News(news) if !session.actions.contains_key(&news.action) => say("loose-action", &news.action),
            Record::Reading(reading) if !session.indicators.contains_key(&reading.indicator) => say("loose-indicator", &reading.indicator),
            Record::Context(context) if !benchmark.context.iter().any(|known| known.id == context.context.as_str()) => {
                say("loose-context", &context.context);
            }
            Record::Evidence(evidence) => {
                if let Some(id) = evidence.interview.as_ref().filter(|id| !session.interviews.contains_key(*id)) {
                    say("loose-interview", id);
                }
            }
            Record::Voices(voices) if voices.sitting.as_ref().is_some_and(|id| !session.sittings.contains_key(id)) => {
                say("loose-sitting", &voices.id);
            }
            Record::Sheet(sheet) => {
                if let Some(id) = sheet.sitting.as_ref().filter(|id| !session.sittings.contains_key(*id)) {
                    say("loose-sitting", id);
                }
            }
            Record::Presence(presence) if !session.sittings.contains_key(&presence.sitting) => say("loose-sitting", &presence.sitting),
            _ => {}
        }
    }
    found
}
