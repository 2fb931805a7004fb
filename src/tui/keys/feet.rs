//! What the footer names in each place, and what the help of an open field says.

use super::{Here, here};
use crate::{
    app::{App, Over, Stage, export::Outcome},
    session::State,
};

/// What the footer names in some places, in order of importance: the key as it is written, and its message.
type Foot = (&'static [Here], &'static [(&'static str, &'static str)]);

/// What the footer names everywhere.
const FEET: &[Foot] = &[
    (
        &[Here::Home],
        &[
            ("Enter", "foot-open"),
            ("n", "foot-new"),
            ("a", "foot-actions"),
            ("x", "foot-export"),
            ("/", "foot-find"),
            ("?", "foot-keys"),
            ("q", "foot-leave"),
        ],
    ),
    (
        &[Here::Actions],
        &[
            ("Enter", "foot-open"),
            ("1-5", "foot-set-status"),
            ("o", "foot-overdue"),
            ("d", "foot-soon"),
            ("/", "foot-narrow"),
            ("l", "foot-lead"),
            ("s", "foot-status"),
            ("g", "foot-sort"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Walk],
        &[
            ("n", "foot-note"),
            ("a", "foot-action"),
            ("1-4", "foot-judge"),
            ("v", "foot-voices"),
            ("p", "foot-park"),
            ("->", "foot-next"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Plan],
        &[
            ("Enter", "foot-edit"),
            ("s", "foot-status"),
            ("k", "foot-keep"),
            ("m", "foot-matrix"),
            ("v", "foot-dots"),
            ("?", "foot-keys"),
            ("a", "foot-action"),
            ("x", "foot-export"),
            ("Tab", "foot-close"),
            ("r", "foot-rag"),
        ],
    ),
    (
        &[Here::Matrix],
        &[
            ("Tab", "foot-next-action"),
            ("->", "foot-move"),
            ("Enter", "foot-unplaced"),
            ("k", "foot-keep"),
            ("v", "foot-dots"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Close],
        &[
            ("Enter", "foot-mend"),
            ("s", "foot-let-it-stand"),
            ("r", "foot-read-back"),
            ("v", "foot-finalise"),
            ("e", "foot-facts"),
            ("x", "foot-export"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::ReadBack],
        &[("y", "foot-yes"), ("t", "foot-phone"), ("->", "foot-next"), ("e", "foot-edit"), ("Esc", "foot-back"), ("?", "foot-keys")],
    ),
    (
        &[Here::FollowUp],
        &[
            ("1-5", "foot-status"),
            ("n", "foot-news"),
            ("d", "foot-date"),
            ("c", "foot-needs-decision"),
            ("->", "foot-next"),
            ("Esc", "foot-stop"),
            ("r", "foot-rag"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Dots],
        &[
            ("0-9", "foot-count"),
            ("Down", "foot-next-action"),
            ("o", "foot-dots-order"),
            ("n", "foot-each"),
            ("s", "foot-stack"),
            ("k", "foot-keep"),
            ("Esc", "foot-back"),
        ],
    ),
    (
        &[Here::Overview],
        &[
            ("Enter", "foot-open"),
            ("c", "foot-compare"),
            ("t", "foot-trend"),
            ("k", "foot-context"),
            ("d", "foot-duties"),
            ("n", "foot-figures"),
            ("Esc", "foot-back"),
            ("x", "foot-export"),
            ("?", "foot-keys"),
        ],
    ),
    (&[Here::Editions], &[("Enter", "foot-edition"), ("PgDn", "foot-page"), ("Esc", "foot-back"), ("?", "foot-keys")]),
    (
        &[Here::Year],
        &[
            ("Enter", "foot-edit"),
            ("<- ->", "foot-year"),
            ("p", "foot-preview"),
            ("w", "foot-write"),
            ("e", "foot-units"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Units],
        &[
            ("n", "foot-unit-new"),
            ("a", "foot-unit-under"),
            ("Enter", "foot-unit-name"),
            ("o", "foot-unit-owes"),
            ("<- ->", "foot-move"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Figures],
        &[
            ("n", "foot-figure"),
            ("a", "foot-figure-new"),
            ("Enter", "foot-edit"),
            ("x", "foot-export"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Beside],
        &[
            ("Enter", "foot-open"),
            ("c", "foot-other-session"),
            ("t", "foot-trend"),
            ("->", "foot-next"),
            ("x", "foot-export"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Earlier],
        &[
            ("1", "foot-carry"),
            ("2", "foot-fate-done"),
            ("3", "foot-drop"),
            ("0", "foot-fate-open"),
            ("->", "foot-next"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Interviews],
        &[
            ("n", "foot-interview"),
            ("f", "foot-focus-group"),
            ("e", "foot-learned"),
            ("Enter", "foot-open"),
            ("r", "foot-advice"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Advice],
        &[
            ("n", "foot-recommend"),
            ("c", "foot-conclude"),
            ("1-3", "foot-answer"),
            ("a", "foot-action"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
            ("d", "foot-differing"),
            ("i", "foot-interviews"),
        ],
    ),
    (&[Here::Pictures], &[("->", "foot-next-picture"), ("Esc", "foot-back"), ("x", "foot-export"), ("?", "foot-keys")]),
    (&[Here::Form], &[("Enter", "foot-edit"), ("<- ->", "foot-choose"), ("w", "foot-walk"), ("Esc", "foot-done"), ("?", "foot-keys")]),
    (
        &[Here::Focus],
        &[("f", "foot-walk"), ("n", "foot-note"), ("a", "foot-action"), ("1-4", "foot-judge"), ("->", "foot-next"), ("?", "foot-keys")],
    ),
    (
        &[Here::Round],
        &[
            ("0-9", "foot-count"),
            ("Tab", "foot-next"),
            ("Enter", "foot-next-row"),
            ("o", "foot-order"),
            ("Esc", "foot-stop-here"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Order],
        &[
            ("e", "foot-earlier"),
            ("l", "foot-later"),
            ("<- ->", "foot-minutes"),
            ("Enter", "foot-take"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (&[Here::Cards], &[("1-3", "foot-card"), ("Enter", "foot-reveal"), ("n", "foot-names"), ("Esc", "foot-back-kept"), ("?", "foot-keys")]),
    (
        &[Here::Shown],
        &[
            ("1-4", "foot-judge"),
            ("Tab", "foot-next-box"),
            ("Enter", "foot-agree"),
            ("v", "foot-new-show"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Opening],
        &[
            ("Enter", "foot-here"),
            ("a", "foot-names"),
            ("n", "foot-people"),
            ("w", "foot-aim"),
            ("r", "foot-rules"),
            ("s", "foot-new-sitting"),
            ("Esc", "foot-walk"),
        ],
    ),
    (
        &[Here::Time],
        &[("<- ->", "foot-minute"), ("Enter", "foot-length"), ("Space", "foot-pause"), ("Esc", "foot-back"), ("?", "foot-keys")],
    ),
    (&[Here::List], &[("Enter", "foot-take"), ("Esc", "foot-back")]),
    (&[Here::Noted], &[("Enter", "foot-open"), ("z", "foot-inspire"), ("y", "foot-why"), ("Esc", "foot-back")]),
    (&[Here::History], &[("Enter", "foot-go-back"), ("Esc", "foot-back")]),
    (&[Here::Ticks], &[("Space", "foot-tick"), ("Enter", "foot-done"), ("Esc", "foot-back")]),
    (&[Here::Narrow], &[("Enter", "foot-done"), ("Esc", "foot-widen")]),
    (&[Here::Find], &[("Enter", "foot-open"), ("Esc", "foot-back")]),
    (&[Here::Text], &[("Down", "foot-down"), ("PgDn", "foot-page"), ("Esc", "foot-back")]),
    (&[Here::Ideas], &[("Down", "foot-next-idea"), ("a", "foot-inspire"), ("Esc", "foot-back")]),
    (
        &[Here::Export],
        &[
            ("Enter", "foot-write"),
            ("Space", "foot-alter"),
            ("p", "foot-preview"),
            ("f", "foot-folder"),
            ("n", "foot-name"),
            ("Esc", "foot-back"),
        ],
    ),
    (&[Here::ExportField], &[("Enter", "foot-done"), ("Esc", "foot-back")]),
    (&[Here::Preview], &[("Down", "foot-down"), ("PgDn", "foot-page"), ("Home", "foot-top"), ("End", "foot-end"), ("Esc", "foot-back")]),
    (&[Here::Ask], &[("Enter", "foot-yes"), ("Esc", "foot-no")]),
    (&[Here::ClashField], &[("o", "foot-ours"), ("t", "foot-theirs"), ("e", "foot-both"), ("Esc", "foot-back")]),
    (&[Here::ClashGesture], &[("o", "foot-ours"), ("t", "foot-theirs")]),
    (&[Here::ClashUndo], &[("p", "foot-pass-over"), ("Esc", "foot-let-stand")]),
    (&[Here::Blank], &[]),
    (&[Here::TypingLine], &[("Enter", "foot-done"), ("Tab", "foot-done-next"), ("F1", "foot-help")]),
    (&[Here::TypingBlock], &[("Esc", "foot-done"), ("Tab", "foot-done-next"), ("Enter", "foot-new-line"), ("F1", "foot-help")]),
    (&[Here::TypingAction], &[("Enter", "foot-done"), ("Tab", "foot-who-when"), ("Esc", "foot-later"), ("F1", "foot-help")]),
];

/// What can be done in an open field, for its help: the keys as they are written, and the message.
pub const TYPING_HELP: &[(&str, &str)] = &[
    ("Esc", "typing-help-esc"),
    ("Tab", "typing-help-tab"),
    ("Shift-Tab", "typing-help-shift-tab"),
    ("Enter", "typing-help-enter"),
    ("Ctrl-s", "typing-help-stay"),
    ("Ctrl-c", "typing-help-aside"),
    ("Ctrl-z", "typing-help-undo"),
    ("Ctrl-y", "typing-help-redo"),
    ("Down", "typing-help-complete"),
];

/// What the footer names here.
#[must_use]
pub fn foot(here: Here) -> &'static [(&'static str, &'static str)] {
    FEET.iter().find(|(places, _)| places.contains(&here)).map_or(&[], |(_, foot)| foot)
}

/// What the footer names behind the last action of a round, where no action is left for the other keys.
const BEHIND: &[(&str, &str)] = &[("Enter", "foot-finalise"), ("Esc", "foot-back"), ("?", "foot-keys")];

/// What the footer of the overview names in a peer review.
const REVIEW: &[(&str, &str)] = &[
    ("Enter", "foot-open"),
    ("g", "foot-stage"),
    ("i", "foot-interviews"),
    ("r", "foot-advice"),
    ("x", "foot-export"),
    ("Esc", "foot-back"),
    ("?", "foot-keys"),
];
/// What the footer names at a key factor that was judged then, and in an overview over open actions of then.
const AGAIN: &[(&str, &str)] = &[
    ("8", "foot-still-so"),
    ("1-4", "foot-judge"),
    ("n", "foot-note"),
    ("a", "foot-action"),
    ("v", "foot-voices"),
    ("->", "foot-next"),
    ("?", "foot-keys"),
];
const OVER_EARLIER: &[(&str, &str)] =
    &[("Enter", "foot-open"), ("e", "foot-earlier-actions"), ("Esc", "foot-back"), ("x", "foot-export"), ("?", "foot-keys")];

/// What the footer names when a file is written, and when one of its name is there.
const WRITTEN: &[(&str, &str)] = &[("s", "foot-show-folder"), ("Enter", "foot-done"), ("Esc", "foot-back")];
const EXISTS: &[(&str, &str)] = &[("o", "foot-replace"), ("n", "foot-name"), ("f", "foot-folder"), ("Esc", "foot-back")];

fn exported(app: &App) -> &'static [(&'static str, &'static str)] {
    match &app.over {
        Some(Over::Export(export)) => match export.outcome {
            Outcome::Open => foot(Here::Export),
            Outcome::Exists => EXISTS,
            Outcome::Written(_) => &WRITTEN[usize::from(!app.desktop.shows_folders)..],
        },
        _ => foot(Here::Export),
    }
}

/// What the footer names now.
#[must_use]
pub fn foot_now(app: &App) -> &'static [(&'static str, &'static str)] {
    let here = here(app);
    let is_final = app.open.as_ref().is_some_and(|open| open.session.about.state == State::Final);
    match &app.stage {
        _ if here == Here::Export => exported(app),
        _ if here == Here::Walk && app.open.as_ref().is_some_and(crate::app::Open::has_then) => AGAIN,
        _ if here == Here::Overview && app.open.as_ref().is_some_and(|open| open.session.about.review_stage().is_some()) => REVIEW,
        _ if here == Here::Overview && app.open.as_ref().is_some_and(|open| !open.session.earlier_open().is_empty()) => OVER_EARLIER,
        Some(Stage::ReadBack(read)) if here == Here::ReadBack && read.round.beyond().is_some() => &BEHIND[usize::from(is_final)..],
        Some(Stage::FollowUp(follow)) if here == Here::FollowUp && follow.round.beyond().is_some() => &BEHIND[1..],
        _ => foot(here),
    }
}
