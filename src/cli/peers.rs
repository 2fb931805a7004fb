//! The findings of the peers that come back from their own machine: what they bring is shown, asked about, and
//! taken as one step.

use std::path::Path;

use super::{
    Desk, difference, keep,
    said::{self, Said},
    sessions, transfer,
};
use crate::{
    failure::Failure,
    import::{self, Incoming},
    store::Commit,
};

/// Takes what the peers found into the host's session.
pub fn import(desk: &Desk, file: &Path, incoming: &Incoming, session: &str, yes: bool) -> Result<Said, Failure> {
    let words = &desk.words;
    let mut store = sessions::existing(desk)?;
    let opened = sessions::open(desk, &mut store, session)?;
    let bring = import::bring(&opened.session, &opened.benchmark, incoming)?;
    let mut aside = String::new();
    if !bring.passed.is_empty() {
        let kinds: Vec<String> = bring.passed.iter().map(|kind| words.of_kind("record", kind.word())).collect();
        aside += &(words.with("peers-passed", &[("kinds", words.series(&kinds).into())]) + "\n");
    }
    if bring.kept > 0 {
        aside += &(words.with("peers-kept", &[("count", bring.kept.into())]) + "\n");
    }
    if bring.changes.is_empty() {
        return Ok(Said::text(&words.say("peers-nothing-new")).aside(&aside));
    }
    let told = difference::told(&bring.changes, &opened.session, &bring.session, words) + &aside;
    let count = bring.changes.len();
    if !yes {
        // Also where nobody can be asked: it is what one wants to see before saying yes.
        said::aside(&told);
        if !said::can_ask() {
            return Err(Failure::new("actions-not-asked"));
        }
        if !keep::is_yes(words, &said::ask(&words.with("peers-sure", &[("count", count.into())]))) {
            return Ok(Said::text(&words.say("restore-not")));
        }
    }
    let told = if yes { told } else { String::new() };
    let step = transfer::step(desk, &store, file, "step-peers-imported", bring.changes);
    let commit = Commit { session: opened.session.id.clone(), step, seen: opened.seen, settles: vec![], benchmark: None, lineage: vec![] };
    store.commit(commit).map_err(|refused| refused.failure)?;
    let differ = bring.session.differing().len();
    Ok(Said::text(&(told + &words.with("peers-taken", &[("count", count.into()), ("differ", differ.into())]))))
}
