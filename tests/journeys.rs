//! Workshops, told as the one who leads them would tell them: keys in, screen and stored session out.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "journeys/actions.rs"]
mod actions;
#[path = "journeys/any_keys.rs"]
mod any_keys;
#[path = "journeys/assessment.rs"]
mod assessment;
#[path = "journeys/beside.rs"]
mod beside;
#[path = "journeys/clock.rs"]
mod clock;
#[path = "journeys/comfort.rs"]
mod comfort;
#[path = "journeys/context.rs"]
mod context;
#[path = "journeys/exporting.rs"]
mod exporting;
#[path = "journeys/feet.rs"]
mod feet;
#[path = "journeys/figures.rs"]
mod figures;
#[path = "journeys/first_session.rs"]
mod first_session;
#[path = "journeys/follow_up.rs"]
mod follow_up;
#[path = "journeys/gate.rs"]
mod gate;
#[path = "journeys/history.rs"]
mod history;
#[path = "journeys/killed.rs"]
mod killed;
#[path = "journeys/library.rs"]
mod library;
#[path = "journeys/networks.rs"]
mod networks;
#[path = "journeys/odd_input.rs"]
mod odd_input;
#[path = "journeys/onward.rs"]
mod onward;
#[path = "journeys/opening.rs"]
mod opening;
#[path = "journeys/over.rs"]
mod over;
#[path = "journeys/own.rs"]
mod own;
#[path = "journeys/peer_review.rs"]
mod peer_review;
#[path = "journeys/plan.rs"]
mod plan;
#[path = "journeys/priority.rs"]
mod priority;
#[path = "journeys/read_back.rs"]
mod read_back;
#[path = "journeys/rehearsed.rs"]
mod rehearsed;
#[path = "journeys/saving.rs"]
mod saving;
#[path = "journeys/sheets.rs"]
mod sheets;
#[path = "journeys/together.rs"]
mod together;
#[path = "journeys/tracking.rs"]
mod tracking;
#[path = "journeys/turned.rs"]
mod turned;
#[path = "journeys/undo.rs"]
mod undo;
#[path = "journeys/units.rs"]
mod units;
#[path = "journeys/voices.rs"]
mod voices;
#[path = "journeys/walk.rs"]
mod walk;
#[path = "journeys/workshop.rs"]
mod workshop;
#[path = "journeys/yearly.rs"]
mod yearly;
