//! Hands what arrives to the program, in order: while a step is on its way to the disk, keys wait.

use std::{collections::VecDeque, time::Duration};

use crate::{
    app::{
        App, Effect, Message,
        input::{Input, Key},
    },
    store::Reply,
    time::Now,
    tui::keys,
};

/// Keys that wait are this many at most; a room never gets near it.
const HELD_LIMIT: usize = 100_000;

/// The program with the keys that wait for the store.
#[derive(Debug)]
pub struct Steward {
    /// The program.
    pub app: App,
    held: VecDeque<Input>,
}

impl Steward {
    /// Takes over a program.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app, held: VecDeque::new() }
    }

    /// Something that the person did. It waits while a step is on its way; a new size and Ctrl-c pass.
    pub fn input(&mut self, input: Input, now: &Now, t: Duration) -> Vec<Effect> {
        let passes = matches!(input, Input::Resize(..)) || input == Input::Key(Key::ctrl('c'));
        if !passes && (self.app.holds_input() || !self.held.is_empty()) {
            if self.held.len() < HELD_LIMIT {
                self.held.push_back(input);
            }
            return vec![];
        }
        self.hand_on(input, now, t)
    }

    /// An answer of the store. What waited for it follows, in order, until the next step is on its way.
    pub fn reply(&mut self, reply: Reply, now: &Now, t: Duration) -> Vec<Effect> {
        let mut effects = self.app.update(Message::Reply(reply), now.clone(), t);
        while !self.app.holds_input() {
            let Some(input) = self.held.pop_front() else { break };
            effects.extend(self.hand_on(input, now, t));
        }
        effects
    }

    /// Anything else.
    pub fn message(&mut self, message: Message, now: &Now, t: Duration) -> Vec<Effect> {
        self.app.update(message, now.clone(), t)
    }

    fn hand_on(&mut self, input: Input, now: &Now, t: Duration) -> Vec<Effect> {
        match keys::message(&self.app, input) {
            Some(message) => self.app.update(message, now.clone(), t),
            None => vec![],
        }
    }
}
