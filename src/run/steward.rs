//! Hands what arrives to the program, in order: while a step is on its way to the disk, keys wait.

use std::{collections::VecDeque, time::Duration};

use crate::{
    app::{
        App, Effect, Leave, Message,
        input::{Input, Key},
    },
    store::Reply,
    time::Now,
    tui::{
        keys,
        spots::{self, Spot},
    },
};

/// Keys that wait are this many at most; a room never gets near it.
const HELD_LIMIT: usize = 100_000;

/// The program with the keys that wait for the store.
#[derive(Debug)]
pub struct Steward {
    /// The program.
    pub app: App,
    held: VecDeque<Input>,
    /// What a click meant beside an open field: it follows once the field is left.
    clicked: Option<Message>,
}

impl Steward {
    /// Takes over a program.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app, held: VecDeque::new(), clicked: None }
    }

    /// Something that the person did. It waits while a step is on its way; a new size and Ctrl-c pass.
    pub fn input(&mut self, input: Input, now: &Now, t: Duration) -> Vec<Effect> {
        let passes = matches!(input, Input::Resize(..)) || input == Input::Key(Key::ctrl('c'));
        if matches!(input, Input::Click(..)) && self.waits() {
            // A click means what is seen, and that is about to change.
            return vec![];
        }
        if !passes && self.waits() {
            if self.held.len() < HELD_LIMIT {
                self.held.push_back(input);
            }
            return vec![];
        }
        let effects = self.hand_on(input, now, t);
        self.catch_up(effects, now, t)
    }

    /// An answer of the store.
    pub fn reply(&mut self, reply: Reply, now: &Now, t: Duration) -> Vec<Effect> {
        self.message(Message::Reply(reply), now, t)
    }

    /// Anything else that the program is told.
    pub fn message(&mut self, message: Message, now: &Now, t: Duration) -> Vec<Effect> {
        let effects = self.app.update(message, now.clone(), t);
        self.catch_up(effects, now, t)
    }

    /// What waited follows, in order, until there is something to wait for again. Whatever has happened
    /// may have been what it waited for.
    fn catch_up(&mut self, mut effects: Vec<Effect>, now: &Now, t: Duration) -> Vec<Effect> {
        while !self.app.holds_input() {
            if let Some(message) = self.clicked.take() {
                // A field that could not be left stays, and what would have come of leaving it does not.
                if self.app.typing.is_none() && self.app.over.is_none() {
                    effects.extend(self.app.update(message, now.clone(), t));
                }
                continue;
            }
            let Some(input) = self.held.pop_front() else { break };
            effects.extend(self.hand_on(input, now, t));
        }
        if self.held.is_empty() {
            // No key that was meant for something else chooses here.
            self.app.raise();
        }
        effects
    }

    fn hand_on(&mut self, input: Input, now: &Now, t: Duration) -> Vec<Effect> {
        let message = match input {
            Input::Click(column, row) => self.click(column, row),
            input => keys::message(&self.app, input),
        };
        message.map_or_else(Vec::new, |message| self.app.update(message, now.clone(), t))
    }

    /// What a click means. Beside an open field it leaves that first, as Esc does.
    fn click(&mut self, column: u16, row: u16) -> Option<Message> {
        let leaves = self.app.typing.is_some() && self.app.over.is_none();
        let message = match spots::spot(&self.app, column, row) {
            Some(Spot::Key(key)) => return keys::message(&self.app, Input::Key(key)),
            Some(Spot::Field) => return None,
            Some(Spot::Does(command)) => Some(Message::Do(command)),
            Some(Spot::At(point)) => Some(Message::Point(point)),
            None => None,
        };
        if !leaves {
            return message;
        }
        self.clicked = message;
        Some(Message::Leave(Leave::Done, true))
    }

    /// Whether input waits for the store's answer.
    fn waits(&self) -> bool {
        self.app.holds_input() || !self.held.is_empty() || self.clicked.is_some()
    }
}
