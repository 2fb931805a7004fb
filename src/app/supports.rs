//! What a piece of evidence bears on: key factors and guide questions are ticked, and taken as one step.

use super::{App, Over, gesture::Gesture, target::gone};
use crate::{
    session::{Change, Id, Support},
    words::Phrase,
};

/// The key factors and guide questions that a piece of evidence supports, ticked but not yet saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supports {
    /// The piece of evidence.
    pub evidence: Id,
    /// What can be ticked, in the benchmark's order.
    pub targets: Vec<Id>,
    /// What is ticked.
    pub ticked: Vec<Id>,
    /// The selected row.
    pub at: usize,
}

impl Supports {
    /// Ticks the selected row, or takes its tick away.
    pub fn tick(&mut self) {
        let Some(id) = self.targets.get(self.at) else { return };
        match self.ticked.iter().position(|other| other == id) {
            Some(at) => drop(self.ticked.remove(at)),
            None => self.ticked.push(id.clone()),
        }
    }
}

/// Opens the list, at the key factor where the group is.
pub fn open(app: &mut App, evidence: Id) {
    let Some(open) = app.open.as_ref() else { return };
    let mut ticked: Vec<Id> = open.session.supported_by(&evidence).cloned().collect();
    ticked.sort();
    ticked.dedup();
    let targets = open.session.targets(&open.benchmark, &ticked);
    let here = open.factor_id();
    let at = targets.iter().position(|id| Some(id) == here.as_ref()).unwrap_or(0);
    app.over = Some(Over::Supports(Supports { evidence, targets, ticked, at }));
}

/// Takes the ticks as one step.
pub fn take(app: &mut App, supports: &Supports) {
    app.gesture(|desk| {
        let evidence = desk.session.evidence.get(&supports.evidence).cloned().ok_or_else(gone)?;
        let stored: Vec<Support> = desk.session.supports.values().filter(|support| support.evidence == evidence.id).cloned().collect();
        let what = Phrase::new("step-evidence-bears-on").with("number", evidence.number).with("text", evidence.title.clone());
        let mut gesture = Gesture::new(what);
        for id in supports.targets.iter().filter(|id| supports.ticked.contains(id)) {
            if stored.iter().all(|support| support.target != *id) {
                let made = Support { id: desk.id(), evidence: evidence.id.clone(), target: id.clone() };
                gesture = gesture.puts(made);
            }
        }
        let unticked = stored.into_iter().filter(|support| !supports.ticked.contains(&support.target));
        gesture.changes.extend(unticked.map(Change::remove));
        Ok(gesture)
    });
}
