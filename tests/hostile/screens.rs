//! Every screen over a database whose every text is evil: no cell of it holds what steers a terminal.

use std::collections::{BTreeMap, BTreeSet};

use charrette::{
    app::{
        Over,
        export::Inner,
        input::{Code, Key},
    },
    session::{Id, Unit, UnitStep},
    store::Job,
    tui::keys::{Binding, Here, TABLE, below, here},
};

use super::{
    poison::{EVIL, is_unwelcome, poison, poison_what_was_done},
    workshop::{Workshop, workshop_on_disk},
};

/// Keys pressed in all.
const STEPS: usize = 7_000;
/// Keys pressed before everything is as it was at first.
const STRETCH: usize = 150;

/// A database with something on every screen, all of it evil, and the program started on it.
fn poisoned() -> Workshop {
    let room = workshop_on_disk().with_sample("lindhaven-finished").with_sample("lindhaven-half-way");
    let room = room
        .keys("<enter>g<down><down><enter>eMinutes of March<enter><esc>v12<enter><esc>pWho pays?<enter>dWe begin in May<enter>nHalf a sentence")
        .wait(2_500);
    let file = room.folder().join("charrette.db");
    let mut room = room.keys("<c-c>");
    for (id, parent) in [("north", None), ("library", Some("north"))] {
        let organisation = "Lindhaven (invented, a sample)".to_owned();
        let unit = Unit { id: id.into(), organisation, name: id.to_owned(), parent: parent.map(Id::from), ..Unit::default() };
        room.job(Job::AlterUnit(UnitStep::Add(unit)));
    }
    poison(&file);
    room.kill_and_restart()
}

/// The same, of another sample alone.
fn poisoned_sample(name: &str) -> Workshop {
    let room = workshop_on_disk().with_sample(name).keys("<enter>").wait(2_500);
    let file = room.folder().join("charrette.db");
    poison(&file);
    room.kill_and_restart()
}

/// What lies over the screen, by name. A new kind of it has to be named here, and is then waited for below.
fn name_of(over: &Over) -> &'static str {
    match over {
        Over::Keys(_) => "keys",
        Over::Menu(_) => "menu",
        Over::Pick(_) => "pick",
        Over::GoTo(_) => "go to",
        Over::Scope(_) => "scope",
        Over::Supports(_) => "supports",
        Over::Notes { .. } => "notes",
        Over::Why { .. } => "why",
        Over::History(_) => "history",
        Over::Noted(_) => "noted",
        Over::Ideas { .. } => "ideas",
        Over::Library(_) => "library",
        Over::Find(_) => "find",
        Over::Narrow(_) => "narrow",
        Over::Choose(_) => "choose",
        Over::Export(export) => match export.inner {
            None => "export",
            Some(Inner::Picking { .. }) => "export list",
            Some(Inner::Typing { .. }) => "export path",
            Some(Inner::Reading(_)) => "preview",
        },
        Over::Ask(_) => "ask",
        // Comes of two programs: it has a test of its own below.
        Over::Clash(_) => "clash",
        Over::Line(_) => "line",
        Over::Page(_) => "page of several",
        Over::Blank => "blank",
    }
}
const OVERS: [&str; 21] = [
    "supports",
    "narrow",
    "choose",
    "export list",
    "export path",
    "preview",
    "why",
    "history",
    "keys",
    "menu",
    "pick",
    "go to",
    "scope",
    "notes",
    "noted",
    "ideas",
    "library",
    "find",
    "export",
    "ask",
    "blank",
];

/// The list of pages in the export dialogue: the row above the formats leads to it.
fn at_the_export(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    room.keys("x<up><space>")
}

/// The list that is found by no key alone: a row of set-up leads to it.
fn at_the_scope(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let room = room.keys("s").times(5, "<down>").keys("<enter>");
    assert_eq!(here(room.app()), Here::Ticks);
    room
}

/// The benchmarks: a row of set-up leads to them.
fn at_the_editions(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let room = room.keys("s").times(4, "<down>").keys("<enter>");
    assert_eq!(here(room.app()), Here::Editions);
    room
}

/// Figures, one of them written down.
fn at_the_figures(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let room = room.keys("<f10>n");
    assert_eq!(here(room.app()), Here::Figures);
    room.keys("aOpen posts<enter>n12<enter>")
}

/// A peer review: its interviews, or host and peers side by side.
fn at_the_peers(key: &str) -> Workshop {
    let mut room = poisoned_sample("lindhaven-peers").keys("<enter><f10>").keys(key);
    assert!(matches!(here(room.app()), Here::Interviews | Here::Advice), "{}", room.screen());
    room
}

/// Then and now.
fn at_then_and_now(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let mut room = room.keys("<f10>c");
    assert_eq!(here(room.app()), Here::Beside, "{}", room.screen());
    room
}

/// Units side by side.
fn at_side_by_side(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let mut room = room.keys("<f10>s");
    assert_eq!(here(room.app()), Here::SideBySide, "{}", room.screen());
    room
}

/// The units of the organisations, one of them under another.
fn at_the_units(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let room = room.keys("<f10>aen").keys("One@<enter>aTwo<enter>");
    assert_eq!(here(room.app()), Here::Units);
    room
}

/// Set-up, where a unit is typed and those of a poisoned list are offered.
fn at_a_unit(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let room = room.keys("s<down><down><enter><c-u>");
    assert!(!room.app().completions().is_empty(), "nothing is offered");
    room
}

/// The open actions of an earlier session.
fn at_the_earlier_actions() -> Workshop {
    let room = poisoned_sample("lindhaven-again").keys("<enter><f10>e");
    assert_eq!(here(room.app()), Here::Earlier);
    room
}

/// The list of the notes on one question.
fn at_the_notes(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    room.keys("nOne<esc>nTwo<esc><enter>")
}

/// What a piece of evidence bears on.
fn at_the_supports(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    room.keys("eMinutes of April<tab><esc>").times(4, "<down>").keys("<enter>")
}

/// Cards that were keyed, and are shown.
fn at_the_cards(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let room = room.keys("v");
    let room = if here(room.app()) == Here::Cards { room.keys("1<enter>") } else { room };
    assert_eq!(here(room.app()), Here::Shown);
    room
}

/// The plan, at the words that an action's status is chosen from.
fn in_the_plan(room: Workshop) -> Workshop {
    let room = room.keys("<enter>");
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    room.keys("<tab>s")
}

#[track_caller]
fn is_clean(room: &mut Workshop, way: &[String]) {
    let rows = room.cells();
    let found = rows.iter().flat_map(|symbol| symbol.chars()).find(|c| is_unwelcome(*c));
    assert_eq!(found, None, "a cell holds it after {way:?}");
}

/// What tells one screen from another.
fn kind_of(room: &Workshop) -> String {
    let app = room.app();
    let form = app.form.as_ref().map(|form| format!("{:?}", form.about).split('(').next().unwrap_or_default().to_owned());
    let target =
        app.typing.as_ref().map(|typing| format!("{:?}", typing.target).split([' ', '(', '{']).next().unwrap_or_default().to_owned());
    format!("{:?} {:?} {form:?} {target:?} {:?}", here(app), app.room, app.over.as_ref().map(name_of))
}

/// The keys worth pressing here: those of the table, and in a field those that leave it.
fn keys_of(room: &Workshop) -> Vec<Key> {
    let (here, under) = (here(room.app()), below(room.app()));
    let listed = matches!(&room.app().over, Some(Over::Menu(menu)) if menu.filter.is_none());
    let bound = TABLE.iter().filter(|b| b.here.contains(&here) || (listed && b.here.contains(&under)));
    let mut keys: Vec<Key> = bound.flat_map(|b| b.keys.iter().copied()).collect();
    if matches!(here, Here::TypingLine | Here::TypingBlock | Here::TypingAction | Here::Find | Here::Narrow | Here::Line) {
        keys.extend([Key::char('e'), Key::char('x'), Key::char('@')]);
        keys.extend([Code::Esc, Code::Tab, Code::Enter, Code::Down, Code::F(1)].map(Key::plain));
    }
    if matches!(here, Here::List | Here::Form | Here::Close) {
        keys.extend(['1', '2', '3'].map(Key::char));
    }
    keys.push(Key::plain(Code::Esc));
    keys.dedup();
    keys
}

#[test]
fn no_screen_shows_what_steers_a_terminal_whatever_is_stored() {
    let mut tried: BTreeMap<(String, String), usize> = BTreeMap::new();
    let (mut places, mut overs, mut kinds): (BTreeSet<String>, BTreeSet<&str>, BTreeSet<String>) = Default::default();
    let mut pressed: BTreeSet<String> = BTreeSet::new();
    let mut room = poisoned();
    let (mut way, mut stretch): (Vec<String>, usize) = Default::default();
    for step in 0..STEPS {
        if way.len() >= STRETCH || room.ended.is_some() {
            room = poisoned();
            way.clear();
            stretch += 1;
            room = match stretch % 16 {
                0 => at_the_scope(room),
                1 => in_the_plan(room),
                2 => at_the_notes(room),
                3 => at_the_cards(room),
                4 => at_the_export(room),
                5 => at_the_supports(room),
                6 => at_the_editions(room),
                7 => at_the_figures(room),
                8 => at_the_peers("i"),
                9 => at_the_peers("r"),
                10 => at_the_earlier_actions(),
                11 => at_then_and_now(room),
                12 => at_side_by_side(room),
                13 => at_the_units(room),
                14 => at_a_unit(room),
                _ => room,
            };
        }
        let kind = kind_of(&room);
        is_clean(&mut room, &way);
        if kinds.insert(kind.clone()) {
            room = room.resize(100, 30);
            is_clean(&mut room, &way);
            room = room.resize(80, 24);
        }
        places.insert(format!("{:?}", here(room.app())));
        overs.extend(room.app().over.as_ref().map(name_of));
        let keys = keys_of(&room);
        // A key that was never pressed for what it does here, else the one pressed least on such a screen.
        let place = here(room.app());
        let is_old = |key: &Key| {
            let mut bound = TABLE.iter().enumerate().filter(|(_, b)| b.here.contains(&place) && b.keys.contains(key));
            bound.all(|(at, b)| pressed.contains(&format!("{at} {:?}", b.command)))
        };
        let times = |key: &Key| tried.get(&(kind.clone(), format!("{key:?}"))).copied().unwrap_or(0);
        let key = keys.iter().min_by_key(|key| (is_old(key), times(key))).copied().unwrap();
        *tried.entry((kind, format!("{key:?}"))).or_default() += 1;
        for (at, binding) in TABLE.iter().enumerate().filter(|(_, b)| b.here.contains(&place) && b.keys.contains(&key)) {
            pressed.insert(format!("{at} {:?}", binding.command));
        }
        room.press(key);
        way.push(format!("{key:?}"));
        if step % 7 == 0 {
            room = room.wait(300);
        }
    }
    let alone = TABLE.iter().enumerate().filter(|(_, b)| !is_of_two(b)).map(|(at, b)| format!("{at} {:?}", b.command));
    let missing: Vec<String> = alone.filter(|name| !pressed.contains(name)).collect();
    assert_eq!(missing, Vec::<String>::new(), "never pressed");
    let wanted: BTreeSet<String> =
        TABLE.iter().filter(|b| !is_of_two(b)).flat_map(|b| b.here.iter()).map(|here| format!("{here:?}")).collect();
    let missing: Vec<&String> = wanted.difference(&places).collect();
    assert!(missing.is_empty(), "never seen: {missing:?}");
    for typing in [Here::TypingLine, Here::TypingBlock, Here::TypingAction] {
        assert!(places.contains(&format!("{typing:?}")), "{typing:?} was never seen");
    }
    let missing: Vec<&&str> = OVERS.iter().filter(|name| !overs.contains(**name)).collect();
    assert!(missing.is_empty(), "never seen: {missing:?}");
}

#[test]
fn the_letter_in_the_midst_of_it_is_kept() {
    let mut room = poisoned();
    assert!(room.screen().contains('Ø'), "{}", room.screen());
    let room = poisoned().keys("<enter>");
    assert!(room.app().open.as_ref().unwrap().session.about.title.contains('Ø'));
}

#[test]
fn trouble_that_quotes_what_is_evil_is_told_without_it() {
    let mut room = poisoned().keys("<enter>");
    let failure = charrette::failure::Failure::new("store-damaged").with("file", "charrette.db").with("detail", EVIL);
    room.fail_with(failure);
    room = room.keys("nA note<esc>");
    assert!(room.app().banner.is_some());
    is_clean(&mut room, &[]);
}

/// Whether it takes a second program to get where this is pressed.
fn is_of_two(binding: &Binding) -> bool {
    binding.here.iter().any(|place| matches!(place, Here::ClashField | Here::ClashGesture | Here::ClashUndo))
}

#[test]
fn where_two_have_altered_the_same_neither_version_steers_a_terminal() {
    let mut pressed = BTreeSet::new();
    for (ours, theirs, then) in [("rOurs", "rTheirs<esc>", "<esc>"), ("", "3", "2"), ("nOurs<esc>2", "3", "u")] {
        for (at, binding) in TABLE.iter().enumerate().filter(|(_, b)| is_of_two(b)) {
            let first = workshop_on_disk().lindhaven();
            let second = first.beside().keys("<enter>");
            let first = first.keys(ours);
            let _second = second.hears().keys(theirs);
            let file = first.folder().join("charrette.db");
            poison_what_was_done(&file);
            let mut first = first.keys(then).wait(400);
            assert_eq!(first.app().over.as_ref().map(name_of), Some("clash"), "{ours} {theirs} {then}");
            for (columns, rows) in [(80, 24), (100, 30)] {
                first = first.resize(columns, rows);
                is_clean(&mut first, &[then.to_owned()]);
            }
            if binding.here.contains(&here(first.app())) {
                pressed.insert(at);
                first.press(binding.keys[0]);
                is_clean(&mut first, &[then.to_owned(), format!("{:?}", binding.keys)]);
            }
        }
    }
    for (at, binding) in TABLE.iter().enumerate().filter(|(_, b)| is_of_two(b)) {
        assert!(pressed.contains(&at), "{:?} was never pressed", binding.command);
    }
}
