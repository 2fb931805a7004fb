//! Workshops, told as the one who leads them would tell them: keys in, screen and stored session out.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "journeys/any_keys.rs"]
mod any_keys;
#[path = "journeys/comfort.rs"]
mod comfort;
#[path = "journeys/first_session.rs"]
mod first_session;
#[path = "journeys/killed.rs"]
mod killed;
#[path = "journeys/odd_input.rs"]
mod odd_input;
#[path = "journeys/over.rs"]
mod over;
#[path = "journeys/plan.rs"]
mod plan;
#[path = "journeys/saving.rs"]
mod saving;
#[path = "journeys/together.rs"]
mod together;
#[path = "journeys/undo.rs"]
mod undo;
#[path = "journeys/walk.rs"]
mod walk;
#[path = "journeys/workshop.rs"]
mod workshop;
