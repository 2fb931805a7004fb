//! What the footer names in each place, and what the help of an open field says.

use super::{Here, TABLE, here};
use crate::{
    app::{
        App, Command, General, Open, Over, Stage,
        export::Outcome,
        form::About,
        input::{Code, Key},
    },
    session::{Judges, Purpose, State},
    tui::spots,
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
            ("Enter", "foot-edit"),
            ("<- ->", "foot-period"),
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
    (&[Here::ExportField], &[("Enter", "foot-done"), ("Esc", "foot-back")]),
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

/// What the footer of home names at a session that is closed as a version: what can be made from it comes first.
const HOME_FINAL: &[(&str, &str)] = &[
    ("Enter", "foot-open"),
    ("p", "foot-plan-from"),
    ("r", "foot-review-again"),
    ("n", "foot-new"),
    ("x", "foot-export"),
    ("a", "foot-actions"),
    ("/", "foot-find"),
    ("q", "foot-leave"),
    ("?", "foot-keys"),
];
/// What the footer of the overview names in a peer review.
const REVIEW: &[(&str, &str)] = &[
    ("g", "foot-stage"),
    ("i", "foot-interviews"),
    ("r", "foot-advice"),
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
];
/// What the footer names on the walk of a review, which is to say where the city stands and not yet what to do.
const REVIEWED: &[(&str, &str)] = &[
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
    ("?", "foot-keys"),
];
/// What the footer names at a key factor that was judged then, and in an overview over open actions of then.
const AGAIN: &[(&str, &str)] = &[
    ("8", "foot-still-so"),
    ("1-4", "foot-judge"),
    ("n", "foot-note"),
    ("a", "foot-action"),
    ("->", "foot-next"),
    ("F10", "foot-overview"),
    ("v", "foot-voices"),
    ("?", "foot-keys"),
];
const OVER_EARLIER: &[(&str, &str)] = &[
    ("e", "foot-earlier-actions"),
    ("c", "foot-compare"),
    ("Enter", "foot-open"),
    ("n", "foot-figures"),
    ("k", "foot-context"),
    ("d", "foot-duties"),
    ("t", "foot-trend"),
    ("s", "side-by-side-name"),
    ("x", "foot-export"),
    ("Esc", "foot-back"),
    ("?", "foot-keys"),
];
/// What the footer names on the walk of a final session, where nothing is written any more.
const WALK_FINAL: &[(&str, &str)] =
    &[("->", "foot-next"), ("Tab", "foot-plan"), ("F10", "foot-overview"), ("x", "foot-export"), ("?", "foot-keys")];
/// What it names on the walk of a peer review where both findings stand.
const STANDING: &[(&str, &str)] = &[
    ("->", "foot-next"),
    ("F10", "foot-overview"),
    ("a", "foot-action"),
    ("n", "foot-note"),
    ("p", "foot-park"),
    ("x", "foot-export"),
    ("?", "foot-keys"),
];
/// What it names in an interview, and in the overview of a plan that is made from a peer review.
const HEARD: &[(&str, &str)] = &[
    ("e", "foot-learned"),
    ("Enter", "foot-edit"),
    ("<- ->", "foot-choose"),
    ("w", "foot-walk"),
    ("Esc", "foot-done"),
    ("?", "foot-keys"),
];
const FROM_PEERS: &[(&str, &str)] = &[
    ("Enter", "foot-open"),
    ("r", "foot-advice"),
    ("e", "foot-earlier-actions"),
    ("c", "foot-compare"),
    ("x", "foot-export"),
    ("Esc", "foot-back"),
    ("?", "foot-keys"),
];

/// What the footer names when a file is written, and when one of its name is there.
const WRITTEN: &[(&str, &str)] = &[("s", "foot-show-folder"), ("Enter", "foot-done"), ("Esc", "foot-back")];
/// What the footer of the library names where no session is open that an action could be caught in.
const LIBRARY_ALONE: &[(&str, &str)] = &[
    ("Enter", "foot-read"),
    ("t", "foot-topic"),
    ("c", "foot-country"),
    ("y", "foot-year"),
    ("/", "foot-narrow"),
    ("Esc", "foot-back"),
    ("e", "foot-widen"),
];
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

/// The keys that an entry of the footer names.
#[must_use]
pub fn named_in(entry: &str) -> Vec<Key> {
    let digits = |from: char, to: char| (from..=to).map(Key::char).collect();
    match entry {
        "<- ->" => vec![Key::plain(Code::Left), Key::plain(Code::Right)],
        entry => match entry.split_once('-').map(|(from, to)| (from.parse::<char>(), to.parse::<char>())) {
            Some((Ok(from), Ok(to))) if from.is_ascii_digit() && to.is_ascii_digit() => digits(from, to),
            _ => spots::named(entry).into_iter().collect(),
        },
    }
}

/// Whether what an entry names can be done as things stand. Keys that no table binds are of what lies over the screen.
fn works(app: &App, here: Here, entry: &str) -> bool {
    let keys = named_in(entry);
    let mut bound = TABLE.iter().filter(|bound| bound.here.contains(&here) && bound.keys.iter().any(|key| keys.contains(key))).peekable();
    bound.peek().is_none() || bound.any(|bound| bound.command.is_open(app))
}

/// What names the keys that a footer has no room for: the list of what can be done, where Space opens it, else the help.
#[must_use]
pub fn rest(app: &App) -> Option<(&'static str, &'static str)> {
    let here = here(app);
    let opens = |key: Key, does: General| {
        TABLE.iter().any(|b| b.here.contains(&here) && b.keys.contains(&key) && b.command == Command::General(does))
    };
    match (opens(Key::char(' '), General::Menu), opens(Key::char('?'), General::Keys)) {
        (true, _) => Some(("Space", "foot-more")),
        (false, true) => Some(("?", "foot-keys")),
        (false, false) => None,
    }
}

/// What the footer names now, in order of use: of what is named here, what can be done as things stand.
#[must_use]
pub fn foot_now(app: &App) -> Vec<(&'static str, &'static str)> {
    let here = here(app);
    foot_of(app, here).iter().copied().filter(|(keys, _)| works(app, here, keys)).collect()
}

/// Whether the walk is that of a review in which judgements can still be given.
fn is_reviewed(open: &Open) -> bool {
    open.session.about.purpose != Purpose::Plan && open.session.judges() != Judges::Stands
}

/// Whether an open action of the earlier session waits to be gone through.
fn has_undecided(app: &App) -> bool {
    app.open.as_ref().is_some_and(|open| open.session.earlier_open().iter().any(|earlier| earlier.fate.is_none()))
}

pub(super) fn foot_of(app: &App, here: Here) -> &'static [(&'static str, &'static str)] {
    let is_final = app.open.as_ref().is_some_and(|open| open.session.about.state == State::Final);
    match &app.stage {
        _ if here == Here::Export => exported(app),
        _ if here == Here::Library && app.open.is_none() => LIBRARY_ALONE,
        _ if matches!(here, Here::Walk | Here::Focus) && is_final => WALK_FINAL,
        _ if here == Here::Walk && app.open.as_ref().is_some_and(|open| open.session.judges() == Judges::Stands) => STANDING,
        _ if here == Here::Form && matches!(app.form.as_ref().map(|form| &form.about), Some(About::Interview(_))) => HEARD,
        _ if here == Here::Overview && app.open.as_ref().is_some_and(|open| open.session.is_from_peers()) => FROM_PEERS,
        _ if here == Here::Home && app.home.selected().is_some_and(|row| row.is_final) => HOME_FINAL,
        _ if here == Here::Walk && app.open.as_ref().is_some_and(Open::has_then) => AGAIN,
        _ if here == Here::Walk && app.open.as_ref().is_some_and(is_reviewed) => REVIEWED,
        _ if here == Here::Overview && app.open.as_ref().is_some_and(|open| open.session.about.review_stage().is_some()) => REVIEW,
        _ if here == Here::Overview && has_undecided(app) => OVER_EARLIER,
        Some(Stage::ReadBack(read)) if here == Here::ReadBack && read.round.beyond().is_some() => &BEHIND[usize::from(is_final)..],
        Some(Stage::FollowUp(follow)) if here == Here::FollowUp && follow.round.beyond().is_some() => &BEHIND[1..],
        _ => foot(here),
    }
}
