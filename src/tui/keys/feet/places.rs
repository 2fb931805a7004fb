//! What the footer names in each place, and what comes first there as things stand.

use super::{super::Here, Entry};

/// What the footer names in some places, in order of use.
type Foot = (&'static [Here], &'static [Entry]);

/// What the footer names everywhere.
pub const FEET: &[Foot] = &[
    (
        &[Here::Home],
        &[
            ("Enter", "foot-open"),
            ("n", "foot-new"),
            ("a", "foot-actions"),
            ("x", "foot-export"),
            ("/", "foot-find"),
            ("q", "foot-leave"),
            ("?", "foot-keys"),
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
        &[
            ("y", "foot-yes"),
            ("t", "foot-phone"),
            ("n", "foot-not-yet"),
            ("->", "foot-next"),
            ("e", "foot-edit"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
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
            ("n", "foot-figures"),
            ("c", "foot-compare"),
            ("k", "foot-context"),
            ("d", "foot-duties"),
            ("t", "foot-trend"),
            ("s", "side-by-side-name"),
            ("x", "foot-export"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (&[Here::Editions], &[("Enter", "foot-edition"), ("PgDn", "foot-page"), ("Esc", "foot-back"), ("?", "foot-keys")]),
    (
        &[Here::Year],
        &[
            ("Enter", "foot-year-row"),
            ("<- ->", "foot-period"),
            ("p", "foot-preview"),
            ("w", "foot-year-write"),
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
        &[Here::SideBySide],
        &[
            ("Enter", "foot-texts"),
            ("<- ->", "foot-unit"),
            ("o", "foot-organisations"),
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
            ("?", "foot-keys"),
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
    (&[Here::Ideas], &[("Down", "foot-next-idea"), ("a", "foot-inspire"), ("l", "foot-library"), ("Esc", "foot-back")]),
    (
        &[Here::Library],
        &[
            ("Enter", "foot-read"),
            ("a", "foot-inspire"),
            ("/", "foot-narrow"),
            ("Esc", "foot-back"),
            ("t", "foot-topic"),
            ("c", "foot-country"),
            ("y", "foot-year"),
            ("e", "foot-widen"),
        ],
    ),
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
    (&[Here::ExportField, Here::Line], &[("Enter", "foot-done"), ("Esc", "foot-back")]),
    (
        &[Here::Preview],
        &[
            ("Down", "foot-down"),
            ("PgDn", "foot-page"),
            ("Home", "foot-top"),
            ("End", "foot-end"),
            ("x", "foot-export"),
            ("Esc", "foot-back"),
        ],
    ),
    (&[Here::Ask], &[("Enter", "foot-yes"), ("Esc", "foot-no")]),
    (&[Here::ClashField], &[("o", "foot-ours"), ("t", "foot-theirs"), ("e", "foot-both"), ("Esc", "foot-back")]),
    (&[Here::ClashGesture], &[("o", "foot-ours"), ("t", "foot-theirs")]),
    (&[Here::ClashUndo], &[("p", "foot-pass-over"), ("Esc", "foot-let-stand")]),
    (&[Here::Blank], &[]),
    (&[Here::TypingLine], &[("Enter", "foot-done"), ("Tab", "foot-done-next"), ("F1", "foot-help")]),
    (&[Here::TypingBlock], &[("Esc", "foot-done"), ("Tab", "foot-done-next"), ("Enter", "foot-new-line"), ("F1", "foot-help")]),
    (&[Here::TypingAction], &[("Enter", "foot-done"), ("Tab", "foot-who-when"), ("Esc", "foot-later"), ("F1", "foot-help")]),
];

/// At a session that is closed as a version: what can be made from it.
pub const HOME_FINAL: &[Entry] =
    &[("Enter", "foot-open"), ("p", "foot-plan-from"), ("r", "foot-review-again"), ("n", "foot-new"), ("x", "foot-export")];

/// In the library where no session is open that an action could be caught in: what it is narrowed by.
pub const LIBRARY_ALONE: &[Entry] = &[("Enter", "foot-read"), ("t", "foot-topic"), ("c", "foot-country"), ("y", "foot-year")];

/// On the walk of a review, which is to say where the city stands and not yet what to do.
pub const REVIEWED: &[Entry] = &[
    ("1-4", "foot-judge"),
    ("r", "foot-reason"),
    ("e", "foot-evidence"),
    ("->", "foot-next"),
    ("F10", "foot-overview"),
    ("6", "foot-strengths"),
    ("7", "foot-improvements"),
    ("5", "foot-heard"),
    ("n", "foot-note"),
    ("v", "foot-voices"),
    ("a", "foot-action"),
];

/// At a key factor that was judged then.
pub const AGAIN: &[Entry] = &[
    ("8", "foot-still-so"),
    ("1-4", "foot-judge"),
    ("n", "foot-note"),
    ("a", "foot-action"),
    ("->", "foot-next"),
    ("F10", "foot-overview"),
    ("v", "foot-voices"),
];

/// On the walk of a final session, where nothing is written any more.
pub const WALK_FINAL: &[Entry] =
    &[("->", "foot-next"), ("Tab", "foot-plan"), ("F10", "foot-overview"), ("x", "foot-export"), ("?", "foot-keys")];

/// On the walk of a plan from a peer review, whose findings stand.
pub const STANDING: &[Entry] =
    &[("->", "foot-next"), ("F10", "foot-overview"), ("a", "foot-action"), ("n", "foot-note"), ("p", "foot-park"), ("x", "foot-export")];

/// In the overview of a peer review.
pub const REVIEW: &[Entry] = &[("g", "foot-stage"), ("i", "foot-interviews"), ("r", "foot-advice")];

/// In the overview of a plan that is made from a peer review.
pub const FROM_PEERS: &[Entry] = &[("Enter", "foot-open"), ("r", "foot-advice"), ("e", "foot-earlier-actions")];

/// In the overview over open actions of then.
pub const OVER_EARLIER: &[Entry] = &[("e", "foot-earlier-actions"), ("c", "foot-compare")];

/// On the row that takes a table's sheet.
pub const TAKES: &[Entry] = &[("Enter", "foot-take")];

/// In the form of an interview.
pub const HEARD: &[Entry] = &[("e", "foot-learned")];

/// Behind the last action of a round, where no action is left for the other keys.
pub const BEHIND: &[Entry] = &[("Enter", "foot-finalise"), ("Esc", "foot-back"), ("?", "foot-keys")];

/// When a file is written.
pub const WRITTEN: &[Entry] = &[("s", "foot-show-folder"), ("Enter", "foot-done"), ("Esc", "foot-back")];

/// When one of its name is there.
pub const EXISTS: &[Entry] = &[("o", "foot-replace"), ("n", "foot-name"), ("f", "foot-folder"), ("Esc", "foot-back")];
