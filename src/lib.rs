//! Walks a workshop group through a city's development plan.
//!
//! What is on the screen, and where it lives; each `app/X.rs` holds what a screen knows and does, the
//! `tui/X.rs` of the same name how it is drawn:
//!
//! ```text
//!  ┌─ tui/frame ── session · WALK plan close · clock ────────────┐
//!  │  █████ ▄▄▄▄▄ [ 3 ] ·····                 app/walk, tui/walk │
//!  │                                          app/plan, tui/plan │
//!  │  ▌ The statement: benchmark/             app/home, tui/home │
//!  │    1 In place  [2 Partly]: session/      set-up, close, an  │
//!  │                                          action: app/form   │
//!  │  > 2  Does the city ... ?                                   │
//!  │     ┃ what is typed: app/field, app/typing, tui/capture     │
//!  │    ┌──────────────────────────────────┐                     │
//!  │    │ lists, ideas, search: app/over   │                     │
//!  │    └──────────────────────────────────┘                     │
//!  └─ tui/keys ── keys that work now ── state of saving: store/ ─┘
//!       every word: words/en/     x: report/ ─► export/ ─► plan.md, session.ron
//! ```
//!
//! Newcomers read in this order:
//!
//! 1. [`benchmark`]: what a room talks about.
//! 2. [`session`]: what it says, as records; `session/change.rs` and `session/step.rs` are the heart of it all.
//! 3. [`store`]: how a step becomes durable (`store/commit.rs`), and what else is kept.
//! 4. [`app`]: [`app::App::update`] takes a message and returns effects; `app/walk.rs` is a whole room.
//! 5. [`tui`]: `tui/keys.rs` is the one table of keys; `tui/walk.rs` draws what you have just read.
//! 6. [`run`]: the loop that ties these together.
//! 7. [`report`] and [`export`]: a page as a value, and its formats; [`import`] the way back.
//!
//! Under all of them lie [`text`] (scrubbed where it enters), [`time`] (told, never asked), [`words`] (every word that
//! a person sees) and [`failure`] (what happened, why, what to do). ARCHITECTURE.md says who may know whom, and why.

pub mod app;
pub mod benchmark;
pub mod cli;
pub mod export;
pub mod failure;
pub mod import;
pub mod practice;
pub mod report;
pub mod run;
pub mod session;
pub mod store;
pub mod text;
pub mod time;
pub mod tui;
pub mod words;
