//! What the footer names as things stand, and what the help of an open field says.

mod places;

use super::{Here, TABLE, here};
use crate::{
    app::{
        App, Command, General, Open, Over, Stage,
        export::Outcome,
        form::{About, Does},
        form_room,
        input::{Code, Key},
    },
    session::{Judges, Purpose, State},
    tui::spots,
};
use places::{
    AGAIN, BEHIND, EXISTS, FEET, FROM_PEERS, HEARD, HOME_FINAL, LIBRARY_ALONE, OVER_EARLIER, REVIEW, REVIEWED, STANDING, TAKES, WALK_FINAL,
    WRITTEN,
};

/// What a footer names: the key as it is written, and its message.
pub type Entry = (&'static str, &'static str);

/// What can be done in an open field, for its help: the keys as they are written, and the message.
pub const TYPING_HELP: &[Entry] = &[
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

/// What the footer names in a place.
#[must_use]
pub fn foot(here: Here) -> &'static [Entry] {
    FEET.iter().find(|(places, _)| places.contains(&here)).map_or(&[], |(_, foot)| foot)
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
pub fn rest(app: &App) -> Option<Entry> {
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
pub fn foot_now(app: &App) -> Vec<Entry> {
    let here = here(app);
    foot_of(app, here).into_iter().filter(|(keys, _)| works(app, here, keys)).collect()
}

/// All that a footer names as things stand: what comes first now, then what the place always names.
pub(super) fn foot_of(app: &App, here: Here) -> Vec<Entry> {
    if let Some(whole) = instead(app, here) {
        return whole.to_vec();
    }
    let first = first(app, here);
    let rest = foot(here).iter().filter(|(key, _)| !first.iter().any(|(named, _)| named == key));
    first.iter().chain(rest).copied().collect()
}

/// The footer that stands instead of that of the place, where nothing else can be done.
fn instead(app: &App, here: Here) -> Option<&'static [Entry]> {
    match (here, &app.over, &app.stage) {
        (Here::Export, Some(Over::Export(export)), _) => match export.outcome {
            Outcome::Open => None,
            Outcome::Exists => Some(EXISTS),
            Outcome::Written(_) => Some(&WRITTEN[usize::from(!app.desktop.shows_folders)..]),
        },
        (Here::Walk | Here::Focus, ..) if app.open.as_ref().is_some_and(is_final) => Some(WALK_FINAL),
        (Here::ReadBack, _, Some(Stage::ReadBack(read))) if read.round.beyond().is_some() => {
            Some(&BEHIND[usize::from(app.open.as_ref().is_some_and(is_final))..])
        }
        (Here::FollowUp, _, Some(Stage::FollowUp(follow))) if follow.round.beyond().is_some() => Some(&BEHIND[1..]),
        _ => None,
    }
}

/// What comes first in a place as things stand.
fn first(app: &App, here: Here) -> &'static [Entry] {
    let open = app.open.as_ref();
    let is = |so: fn(&Open) -> bool| open.is_some_and(so);
    match here {
        Here::Home if app.home.selected().is_some_and(|row| row.is_final) => HOME_FINAL,
        Here::Library if open.is_none() => LIBRARY_ALONE,
        Here::Walk if is(|open| open.session.judges() == Judges::Stands) => STANDING,
        Here::Walk if is(Open::has_then) => AGAIN,
        Here::Walk if is(|open| open.session.about.purpose != Purpose::Plan) => REVIEWED,
        Here::Overview if is(|open| open.session.is_from_peers()) => FROM_PEERS,
        Here::Overview if is(|open| open.session.about.review_stage().is_some()) => REVIEW,
        Here::Overview if is(has_undecided) => OVER_EARLIER,
        Here::Form if matches!(app.form.as_ref().map(|form| &form.about), Some(About::Interview(_))) => HEARD,
        Here::Form if takes(app) => TAKES,
        _ => &[],
    }
}

/// Whether the selected row takes what was keyed of a table's sheet.
fn takes(app: &App) -> bool {
    let is_sheet = app.form.as_ref().is_some_and(|form| matches!(form.about, About::Sheet(_)));
    let row = || form_room::shown(app).and_then(|(form, rows)| rows.into_iter().nth(form.at));
    is_sheet && matches!(row().map(|row| row.does), Some(Does::TakeSheet(_)))
}

fn is_final(open: &Open) -> bool {
    open.session.about.state == State::Final
}

/// Whether an open action of the earlier session waits to be gone through.
fn has_undecided(open: &Open) -> bool {
    open.session.earlier_open().iter().any(|earlier| earlier.fate.is_none())
}
