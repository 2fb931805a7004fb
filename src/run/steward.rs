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
        match keys::message(&self.app, input) {
            Some(message) => self.app.update(message, now.clone(), t),
            None => vec![],
        }
    }
}
