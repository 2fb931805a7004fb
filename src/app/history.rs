//! The history of the session in words, narrowed by typing, and back to a point of it as one step.

use super::{App, Effect, Field, Over, gesture::Gesture};
use crate::{
    failure::Failure,
    session::{Logged, NOBODY, Past, Seat},
    store::Job,
    text::fold,
    time::Now,
    words::{Phrase, Words},
};

/// The history as it is shown.
#[derive(Debug)]
pub struct History {
    /// All that was done, oldest first.
    pub past: Vec<Past>,
    /// What is said of each, in the same order.
    pub rows: Vec<Row>,
    /// Those that the typed words leave, newest first: places in `rows`.
    pub shown: Vec<usize>,
    /// What is typed to narrow the list.
    pub field: Field,
    /// The selected one of those shown.
    pub at: usize,
    /// Whether it is asked about going back to the selected one.
    pub is_asking: bool,
}

/// What is said of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The time today, else the date.
    pub when: String,
    /// What was done.
    pub what: String,
    /// The same as it is searched.
    folded: String,
}

/// What would be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// How many steps.
    pub steps: usize,
    /// How many of them others have made.
    pub of_others: usize,
}

impl History {
    fn new(past: Vec<Past>, seat: Seat, words: &Words, now: &Now) -> Self {
        let rows = past.iter().map(|past| row(past, seat, words, now)).collect();
        let mut history = Self { past, rows, shown: vec![], field: Field::line(""), at: 0, is_asking: false };
        history.narrow();
        history
    }

    /// Shows what the typed words leave.
    pub fn narrow(&mut self) {
        let wanted = fold(self.field.text().trim());
        let fits = |at: &usize| self.rows.get(*at).is_some_and(|row| row.folded.contains(&wanted));
        self.shown = (0..self.rows.len()).rev().filter(fits).collect();
        self.at = 0;
    }

    /// The selected step's place in the log.
    #[must_use]
    pub fn chosen(&self) -> Option<usize> {
        self.shown.get(self.at).copied()
    }

    /// The steps after the selected one.
    #[must_use]
    pub fn later(&self) -> &[Past] {
        self.chosen().and_then(|at| self.past.get(at + 1..)).unwrap_or_default()
    }

    /// How far back the selected step is. Steps that only count time go by unnoticed.
    #[must_use]
    pub fn reach(&self, seat: Seat) -> Reach {
        let later = self.later().iter().map(|past| &past.logged.step).filter(|step| !step.is_clockwork() && step.seat != NOBODY);
        let (mut steps, mut of_others) = (0, 0);
        for step in later {
            steps += 1;
            of_others += usize::from(step.seat != seat);
        }
        Reach { steps, of_others }
    }
}

fn row(past: &Past, seat: Seat, words: &Words, now: &Now) -> Row {
    let step = &past.logged.step;
    let said = serde_json::to_value(&step.what).unwrap_or_default();
    let what = if past.is_readable { step.what.clone() } else { Phrase::new("history-unread").with("what", said.clone()) };
    let what = if step.seat == seat || step.seat == NOBODY {
        what
    } else {
        Phrase::new("clash-by").with("seat", step.seat).with("what", serde_json::to_value(&what).unwrap_or(said))
    };
    let (when, what) = (words.when(step.at, now), words.tell(&what));
    let folded = fold(&format!("{when} {what}"));
    Row { when, what, folded }
}

impl App {
    /// Asks for the history; it is shown when it comes.
    pub(super) fn ask_history(&mut self) {
        let Some(open) = self.open.as_ref() else { return };
        self.asked_history = true;
        self.effects.push(Effect::Store(Job::Past { session: open.session.id.clone() }));
    }

    /// The history has come.
    pub(super) fn show_history(&mut self, past: Vec<Past>) {
        if std::mem::take(&mut self.asked_history) && self.open.is_some() {
            self.over = Some(Over::History(Box::new(History::new(past, self.seat, &self.words, &self.now))));
        }
    }

    /// What was done while the history is shown stands in it too.
    pub(super) fn history_goes_on(&mut self, logged: &Logged) {
        let (seat, words, now) = (self.seat, &self.words, &self.now);
        if let Some(Over::History(history)) = self.over.as_mut()
            && history.past.last().is_none_or(|last| last.logged.n < logged.n)
        {
            let past = Past { logged: logged.clone(), is_readable: true };
            history.rows.push(row(&past, seat, words, now));
            history.past.push(past);
            // Whoever looks at a step goes on looking at it.
            let chosen = history.chosen();
            history.narrow();
            history.at = chosen.and_then(|chosen| history.shown.iter().position(|at| *at == chosen)).unwrap_or(0);
        }
    }

    /// Enter on a step asks; yes goes back to it.
    pub(super) fn take_from_history(&mut self, mut history: Box<History>) {
        let reach = history.reach(self.seat);
        if history.chosen().is_none() || reach.steps == 0 {
            self.flash = Some(Phrase::new("flash-nothing-since"));
            self.over = Some(Over::History(history));
        } else if history.is_asking {
            self.go_back_to(&history, reach);
        } else {
            history.is_asking = true;
            self.over = Some(Over::History(history));
        }
    }

    fn go_back_to(&mut self, history: &History, reach: Reach) {
        let Some(open) = self.open.as_ref() else { return };
        let Some(to) = history.chosen().and_then(|at| history.past.get(at)) else { return };
        let changes = match open.session.back_before(history.later()) {
            Ok(changes) => changes,
            Err(at) => {
                let what = serde_json::to_value(&at.step.what).unwrap_or_default();
                let when = self.words.when(at.step.at, &self.now);
                self.banner = Some(Failure::new("history-unreadable").with("what", what).with("when", when));
                return;
            }
        };
        // What a step went back to is told once, however often one goes back.
        let what = to.logged.step.what.with.get("what").filter(|_| to.logged.step.what.key == "step-went-back").cloned();
        let what = what.unwrap_or_else(|| serde_json::to_value(&to.logged.step.what).unwrap_or_default());
        let told = Phrase::new("step-went-back").with("count", reach.steps).with("what", what);
        if changes.is_empty() {
            self.flash = Some(Phrase::new("flash-nothing-since"));
            return;
        }
        self.gesture(|_| Ok(Gesture { changes, ..Gesture::new(told.clone()) }));
        if self.saving.is_some() {
            self.flash = Some(told);
        }
    }
}
