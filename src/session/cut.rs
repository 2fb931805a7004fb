//! What goes out is chosen: a session without what its reader should not have.
//!
//! Every page and file is made of the cut session, so what was left out comes out by no other way. A cut
//! session hangs together like any other, and says nothing that the whole one does not: what would only look
//! untrue because its other half is missing (a gap whose action is left out) goes as well.

mod roles;

use std::collections::BTreeSet;

use super::{Action, FaultKind, Id, Key, Kind, Session, SessionId, Turn};
use crate::{benchmark::Benchmark, words::Words};

/// What of a session goes out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cut {
    /// Roles stand for the names of persons.
    pub without_names: bool,
    /// No notes on guide questions and key factors.
    pub without_notes: bool,
    /// No evidence.
    pub without_evidence: bool,
    /// This key factor only.
    pub factor: Option<Id>,
    /// The actions of this lead only, and the key factors that they stand under.
    pub lead: Option<Id>,
    /// The actions of this organisation or department only, those it leads or helps with, and the key
    /// factors that they stand under.
    pub organisation: Option<Id>,
}

impl Cut {
    /// Whether everything goes out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        *self == Self::default()
    }

    /// Whether only a part of the key factors and actions goes out.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.factor.is_some() || self.lead.is_some() || self.organisation.is_some()
    }

    /// The session as it goes out, under its own id: lines of it still find back.
    #[must_use]
    pub fn of(&self, session: &Session, words: &Words) -> Session {
        let mut cut = session.clone();
        if self.is_part() {
            self.narrow(&mut cut, session);
        }
        if self.without_notes {
            cut.notes.clear();
        }
        if self.without_evidence {
            cut.evidence.clear();
            cut.supports.clear();
        }
        if !self.is_whole() {
            tie_up(&mut cut, session);
        }
        if self.without_names {
            roles::instead_of_names(&mut cut, session, words);
        }
        cut
    }

    /// The id under which the cut session goes out as a session of its own: always the same one for the same
    /// choice, and never that of the whole session, which it neither is nor continues.
    #[must_use]
    pub fn id_of(&self, session: &Session) -> SessionId {
        /// Digits and letters that can be read aloud (Crockford).
        const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        if self.is_whole() {
            return session.id.clone();
        }
        let digest = u64::from_str_radix(&super::gate::digest(&format!("{} {self:?}", session.id)), 16).unwrap_or_default();
        let letter = |at: u32| LETTERS.get(usize::try_from(digest >> (at * 5) & 31).unwrap_or_default()).map(|c| char::from(*c));
        let id: SessionId = (0..8).filter_map(letter).collect::<String>().into();
        // One in a million million; then it is not the id itself at least.
        if id == session.id { Id::from(format!("{id}-cut")) } else { id }
    }

    /// What was chosen, a line each, for every page and file that has room for it; nothing when all goes out.
    #[must_use]
    pub fn told(&self, words: &Words, session: &Session, benchmark: &Benchmark) -> Vec<String> {
        if self.is_whole() {
            return vec![];
        }
        let cut = if self.without_names { self.of(session, words) } else { session.clone() };
        let name = |party: &Id| cut.name(Some(party)).map_or_else(|| words.say("page-nobody"), str::to_owned);
        let factor = |id: &Id| match (benchmark.number(id.as_str()), benchmark.factor(id.as_str())) {
            (Some(number), Some(factor)) => words.with("page-factor", &[("number", number.into()), ("name", factor.name.as_str().into())]),
            _ => id.to_string(),
        };
        let mut lines = Vec::new();
        lines.extend(self.factor.as_ref().map(|id| words.with("left-out-but-factor", &[("factor", factor(id).into())])));
        lines.extend(self.lead.as_ref().map(|id| words.with("left-out-but-lead", &[("lead", name(id).into())])));
        lines.extend(self.organisation.as_ref().map(|id| words.with("left-out-but-organisation", &[("organisation", name(id).into())])));
        lines.extend(self.without_notes.then(|| words.say("left-out-notes")));
        lines.extend(self.without_evidence.then(|| words.say("left-out-evidence")));
        lines.extend(self.without_names.then(|| words.say("left-out-names")));
        lines
    }

    /// Whether an action is among those that go out; one that was merged into another goes with it.
    fn takes(&self, session: &Session, action: &Action) -> bool {
        let of_factor = self.factor.as_ref().is_none_or(|factor| {
            action.factor.as_ref() == Some(factor) || session.merged_into(&action.id).any(|part| part.factor.as_ref() == Some(factor))
        });
        let led = self.lead.as_ref().is_none_or(|lead| action.lead.as_ref() == Some(lead));
        let helped = |party: &Id| action.lead.as_ref() == Some(party) || action.supporting.contains(party);
        of_factor && led && self.organisation.as_ref().is_none_or(helped)
    }

    fn narrow(&self, cut: &mut Session, session: &Session) {
        let taken = |action: &Action| session.whole_of(action).is_some_and(|whole| self.takes(session, whole));
        cut.actions.retain(|_, action| taken(action));
        if session.has_shortlist() && !cut.has_shortlist() {
            // What the room only noted would read as promised where nothing on its shortlist is left.
            cut.actions.clear();
        }
        let of_actions: BTreeSet<&Id> = cut.actions.values().filter_map(|action| action.factor.as_ref()).collect();
        let by_party = self.lead.is_some() || self.organisation.is_some();
        let goes = |factor: &Id| match &self.factor {
            Some(chosen) => chosen == factor,
            None => !by_party || of_actions.contains(factor),
        };
        let of_question = |id: &Id| goes(&Id::from(id.as_str().split('/').next().unwrap_or_default()));
        cut.about.scope.retain(goes);
        // An action brings along why it is there.
        cut.findings.retain(|id, _| goes(id) || of_actions.contains(id));
        cut.thens.retain(|id, _| goes(id));
        let parties: Vec<&Id> = self.lead.iter().chain(&self.organisation).collect();
        cut.earlier
            .retain(|_, earlier| earlier.factor.as_ref().is_some_and(goes) && parties.iter().all(|id| earlier.lead.as_ref() == Some(id)));
        cut.looks.retain(|id, _| of_question(id));
        cut.notes.retain(|_, note| goes(&note.factor));
        cut.supports.retain(|_, support| of_question(&support.target));
        let measured = |indicator: &super::Indicator| session.factor_of(indicator).is_some_and(|factor| goes(&factor));
        cut.indicators.retain(|_, indicator| measured(indicator));
        let proven: BTreeSet<&Id> = cut.supports.values().map(|support| &support.evidence).collect();
        cut.evidence.retain(|id, _| proven.contains(id));
        cut.peer_findings.retain(|id, _| goes(id));
        cut.recommendations.retain(|_, advice| advice.factor.as_ref().is_some_and(goes));
        let heard: BTreeSet<&Id> = cut.evidence.values().filter_map(|evidence| evidence.interview.as_ref()).collect();
        cut.interviews.retain(|id, _| heard.contains(id));
        cut.parked.retain(|_, parked| parked.factor.as_ref().is_some_and(goes));
        cut.decisions.retain(|_, decision| decision.factor.as_ref().is_some_and(goes));
        cut.voices.retain(|id, _| goes(id));
        cut.individual.retain(|_, voice| goes(&voice.factor));
        cut.timeboxes.retain(|id, _| goes(id));
        cut.articles.retain(|_, article| cut.actions.contains_key(&article.action));
        cut.sheets.retain(|_, sheet| goes(&sheet.factor));
        for timebox in cut.timeboxes.values_mut() {
            if timebox.with.as_ref().is_some_and(|with| !goes(with)) {
                timebox.with = None;
                timebox.turn = Turn::Talk;
            }
        }
        // What is said of the city as a whole goes along where something that goes is made harder by it.
        cut.contexts.retain(|_, context| context.factor.as_ref().is_some_and(goes));
        let named: BTreeSet<Id> = cut.contexts.values().map(|context| context.context.clone()).collect();
        let of_city = session.contexts.values().filter(|context| context.factor.is_none() && named.contains(&context.context));
        cut.contexts.extend(of_city.map(|context| (context.id.clone(), context.clone())));
        // What became an action that is left out would stand there as if nothing came of it.
        let became = |kind: Kind, id: &Id| session.made_of(&Key::new(kind, id.clone())).map(|action| action.id.clone());
        let kept: BTreeSet<Id> = cut.actions.keys().cloned().collect();
        let whole = |kind: Kind, id: &Id| became(kind, id).is_none_or(|action| kept.contains(&action));
        cut.notes.retain(|id, _| whole(Kind::Note, id));
        cut.parked.retain(|id, _| whole(Kind::Parked, id));
        cut.decisions.retain(|id, _| whole(Kind::Decision, id));
        let keep: BTreeSet<Id> = self.lead.iter().chain(&self.organisation).cloned().chain(referred(cut)).collect();
        cut.parties.retain(|id, _| keep.contains(id));
    }
}

/// Every party that something in a session points to.
fn referred(session: &Session) -> BTreeSet<Id> {
    let leads = session.actions.values().flat_map(|action| action.lead.iter().chain(&action.supporting));
    let finders = session.looks.values().filter_map(|look| look.finder.as_ref());
    let voices = session.individual.values().map(|voice| &voice.party);
    let present = session.presences.values().map(|presence| &presence.party);
    let team = session.parties.values().filter(|party| party.part.is_some()).map(|party| &party.id);
    let earlier = session.earlier.values().flat_map(|earlier| earlier.lead.iter().chain(&earlier.supporting));
    let now = session.about.owner.iter().chain(team).chain(leads).chain(finders).chain(voices).chain(present);
    now.chain(earlier).cloned().collect()
}

/// Takes along what hangs on something that is gone.
fn tie_up(cut: &mut Session, whole: &Session) {
    let actions: BTreeSet<Id> = cut.actions.keys().cloned().collect();
    cut.news.retain(|_, news| actions.contains(&news.action));
    let indicators: BTreeSet<Id> = cut.indicators.keys().cloned().collect();
    cut.readings.retain(|_, reading| indicators.contains(&reading.indicator));
    for indicator in cut.indicators.values_mut() {
        let is_there = |of: &Id| of.as_str().strip_prefix("action/").is_none_or(|id| actions.iter().any(|known| known.as_str() == id));
        indicator.of = indicator.of.take().filter(is_there);
    }
    let sources: BTreeSet<String> = [
        cut.notes.keys().map(|id| Key::new(Kind::Note, id.clone()).to_string()).collect::<Vec<_>>(),
        cut.parked.keys().map(|id| Key::new(Kind::Parked, id.clone()).to_string()).collect(),
        cut.decisions.keys().map(|id| Key::new(Kind::Decision, id.clone()).to_string()).collect(),
        cut.recommendations.keys().map(|id| Key::new(Kind::Recommendation, id.clone()).to_string()).collect(),
    ]
    .concat()
    .into_iter()
    .collect();
    for action in cut.actions.values_mut() {
        action.came_from = action.came_from.take().filter(|from| sources.contains(from.as_str()));
        action.merged_into = action.merged_into.take().filter(|into| actions.contains(into));
    }
    for earlier in cut.earlier.values_mut() {
        earlier.came_from = earlier.came_from.take().filter(|from| sources.contains(from.as_str()));
    }
    let stands = standing(cut, whole);
    cut.standings.retain(|id, _| stands.contains(id));
}

/// The faults that may stand in a cut session: those of what is left in it, but for what only looks like one
/// because its answer was left out.
fn standing(cut: &Session, whole: &Session) -> BTreeSet<Id> {
    let factors = cut.about.scope.iter().chain(cut.findings.keys()).map(|id| Key::new(Kind::Finding, id.clone()));
    let actions = cut.actions.keys().map(|id| Key::new(Kind::Action, id.clone()));
    let looks = cut.looks.keys().map(|id| Key::new(Kind::Look, id.clone()));
    let parked = cut.parked.keys().map(|id| Key::new(Kind::Parked, id.clone()));
    let peers = cut.about.scope.iter().map(|id| Key::new(Kind::PeerFinding, id.clone()));
    let advice = cut.recommendations.keys().map(|id| Key::new(Kind::Recommendation, id.clone()));
    let learned = cut.evidence.keys().map(|id| Key::new(Kind::Evidence, id.clone()));
    let keys = factors.chain(actions).chain(looks).chain(parked).chain(peers).chain(advice).chain(learned).chain([Key::about()]);
    let faults = keys.flat_map(|key| FaultKind::ALL.iter().map(move |kind| (*kind, key.clone())));
    let mut may: BTreeSet<Id> = faults.filter(|(kind, key)| !whole.has_answered(*kind, key)).map(|(kind, key)| kind.id(&key)).collect();
    if cut.actions.len() == whole.actions.len() && cut.about.scope == whole.about.scope {
        // Lines that were put aside are of the whole session.
        let line = |id: &&Id| id.as_str().strip_prefix(FaultKind::Unfinished.word()).is_some_and(|rest| rest.rfind('/') == Some(0));
        may.extend(whole.standings.keys().filter(line).cloned());
    }
    may
}

#[cfg(test)]
mod tests;
