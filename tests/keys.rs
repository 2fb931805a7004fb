//! The key table: everything can be reached, nothing twice, with keys that every keyboard sends.

use std::collections::BTreeMap;

use charrette::{
    app::{
        Command, General, actions, close, dots, export, follow_up, form_room, home,
        input::{Code, Key},
        library, matrix, minutes, over, pictures, plan, preview, read_back, round, stage, voices, walk, welcome,
    },
    tui::keys::{Here, TABLE, TYPING_HELP, foot, written},
    words::Words,
};

/// Every place with a screen of its own, and whether a field is open there.
const PLACES: [(Here, bool); 38] = [
    (Here::Home, false),
    (Here::Actions, false),
    (Here::Walk, false),
    (Here::Plan, false),
    (Here::Close, false),
    (Here::Focus, false),
    (Here::ReadBack, false),
    (Here::FollowUp, false),
    (Here::Round, false),
    (Here::Order, false),
    (Here::Cards, false),
    (Here::Shown, false),
    (Here::Matrix, false),
    (Here::Dots, false),
    (Here::Pictures, false),
    (Here::Opening, false),
    (Here::Time, false),
    (Here::Form, false),
    (Here::List, false),
    (Here::Ticks, false),
    (Here::Text, false),
    (Here::Find, false),
    (Here::Narrow, false),
    (Here::Ideas, false),
    (Here::Library, false),
    (Here::Export, false),
    (Here::ExportField, false),
    (Here::Preview, false),
    (Here::Ask, false),
    (Here::Noted, false),
    (Here::History, false),
    (Here::ClashField, false),
    (Here::ClashGesture, false),
    (Here::ClashUndo, false),
    (Here::Blank, false),
    (Here::TypingLine, true),
    (Here::TypingBlock, true),
    (Here::TypingAction, true),
];

fn commands() -> Vec<Command> {
    let mut all: Vec<Command> = General::ALL.iter().map(|does| Command::General(*does)).collect();
    all.extend(home::Do::ALL.iter().map(|does| Command::Home(*does)));
    all.extend(actions::Do::ALL.iter().map(|does| Command::Actions(*does)));
    all.extend(library::Do::ALL.iter().map(|does| Command::Library(*does)));
    all.extend(walk::Do::ALL.iter().map(|does| Command::Walk(*does)));
    all.extend(close::Do::ALL.iter().map(|does| Command::Close(*does)));
    all.extend(read_back::Do::ALL.iter().map(|does| Command::ReadBack(*does)));
    all.extend(follow_up::Do::ALL.iter().map(|does| Command::FollowUp(*does)));
    all.extend(stage::Do::ALL.iter().map(|does| Command::Stage(*does)));
    all.extend(round::Do::ALL.iter().map(|does| Command::Round(*does)));
    all.extend(voices::Do::ALL.iter().map(|does| Command::Voices(*does)));
    all.extend(welcome::Do::ALL.iter().map(|does| Command::Welcome(*does)));
    all.extend(minutes::Do::ALL.iter().map(|does| Command::Minutes(*does)));
    all.extend(plan::Do::ALL.iter().map(|does| Command::Plan(*does)));
    all.extend(matrix::Do::ALL.iter().map(|does| Command::Matrix(*does)));
    all.extend(dots::Do::ALL.iter().map(|does| Command::Dots(*does)));
    all.extend(pictures::Do::ALL.iter().map(|does| Command::Pictures(*does)));
    all.extend(form_room::Do::ALL.iter().map(|does| Command::Form(*does)));
    all.extend(export::Do::ALL.iter().map(|does| Command::Export(*does)));
    all.extend(preview::Do::ALL.iter().map(|does| Command::Preview(*does)));
    all.extend(over::Do::ALL.iter().map(|does| Command::Over(*does)));
    all
}

#[test]
fn every_command_has_a_key() {
    // Ctrl-c is asked for before the table, because it must always work.
    let elsewhere = [Command::General(General::Quit)];
    let without: Vec<_> = commands()
        .into_iter()
        .filter(|command| !elsewhere.contains(command) && !TABLE.iter().any(|bound| bound.command == *command))
        .collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn no_key_does_two_things_in_one_place() {
    for (here, _) in PLACES {
        let mut does: BTreeMap<String, Command> = BTreeMap::new();
        for bound in TABLE.iter().filter(|bound| bound.here.contains(&here)) {
            for key in bound.keys {
                let before = does.insert(written(*key), bound.command);
                assert_eq!(before, None, "{} in {here:?}", written(*key));
            }
        }
    }
}

#[test]
fn the_keys_that_say_who_is_here_do_nothing_else_in_the_opening() {
    let mut seen = std::collections::BTreeSet::new();
    for key in welcome::PERSON_KEYS.chars() {
        assert!(key.is_ascii_lowercase() || key.is_ascii_digit(), "{key}: every keyboard sends it");
        assert!(seen.insert(key), "{key} stands for two people");
        let bound = TABLE.iter().find(|bound| bound.here.contains(&Here::Opening) && bound.keys.contains(&Key::char(key)));
        assert!(bound.is_none(), "{key} does {bound:?} as well");
    }
    assert!(seen.len() >= 20, "a usual room has twenty people");
}

#[test]
fn every_keyboard_sends_a_key_for_every_command() {
    // What stands only under Shift, or elsewhere on another keyboard, has a second key.
    let plain = |key: &Key| match key.code {
        Code::Char(c) => c.is_ascii_lowercase() || c == ' ' || (c.is_ascii_digit() && !key.ctrl),
        _ => !key.ctrl,
    };
    for bound in TABLE {
        assert!(bound.keys.iter().any(plain), "{:?}", bound.command);
        for key in bound.keys {
            let known = match key.code {
                Code::Char(c) => c.is_ascii_lowercase() || (!key.ctrl && (c.is_ascii_digit() || " ./:?+-".contains(c))),
                // Terminals do not tell Ctrl-Enter and its like from Enter.
                _ => !key.ctrl,
            };
            assert!(known, "{} for {:?}", written(*key), bound.command);
        }
    }
}

#[test]
fn what_terminals_use_themselves_is_left_alone() {
    // Ctrl-i is Tab, Ctrl-m Enter, Ctrl-h Backspace; Ctrl-s and Ctrl-q stop and start the flow of old terminals.
    for bound in TABLE {
        for key in bound.keys.iter().filter(|key| key.ctrl) {
            assert!(!"imhqjc".chars().any(|c| *key == Key::ctrl(c)), "{}", written(*key));
        }
    }
}

#[test]
fn the_footer_names_only_keys_that_work_there() {
    for (here, types) in PLACES {
        for (keys, _) in foot(here) {
            for key in named(keys) {
                let bound = TABLE.iter().any(|bound| bound.here.contains(&here) && bound.keys.iter().any(|other| written(*other) == key));
                let in_field = types && (key == "F1" || TYPING_HELP.iter().any(|(help, _)| *help == key));
                // Esc takes away what lies over a screen, whatever it is.
                assert!(bound || in_field || key == "Esc", "{key} in the footer of {here:?}");
            }
        }
    }
}

/// The keys that a footer entry names.
fn named(entry: &str) -> Vec<String> {
    match entry {
        "1-5" => (1..=5).map(|digit: u8| digit.to_string()).collect(),
        "0-9" => (0..=9).map(|digit: u8| digit.to_string()).collect(),
        "1-3" => (1..=3).map(|digit: u8| digit.to_string()).collect(),
        "1-4" => (1..=4).map(|digit: u8| digit.to_string()).collect(),
        "->" => vec!["Right".to_owned()],
        "<- ->" => vec!["Left".to_owned(), "Right".to_owned()],
        key => vec![key.to_owned()],
    }
}

#[test]
fn everything_that_can_be_done_is_said_in_words() {
    let words = Words::of("en");
    let mut labels: Vec<&str> = commands().into_iter().map(Command::label).collect();
    labels.extend(PLACES.iter().flat_map(|(here, _)| foot(*here)).map(|(_, label)| *label));
    labels.extend(TYPING_HELP.iter().map(|(_, label)| *label));
    let silent: Vec<_> = labels.into_iter().filter(|label| !words.has(label)).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn letters_work_whatever_caps_lock_says() {
    for bound in TABLE {
        for key in bound.keys {
            if let Code::Char(c) = key.code {
                let shifted = Key { code: Code::Char(c.to_uppercase().next().unwrap_or(c)), ctrl: key.ctrl };
                assert_eq!(shifted.as_command(), *key, "{} for {:?}", written(*key), bound.command);
            }
        }
    }
}

/// The places that are a room, or stand in the place of one: nothing lies over them and no field is open.
fn rooms() -> impl Iterator<Item = Here> {
    // Whatever binds the list of what can be done is such a place.
    PLACES.into_iter().map(|(here, _)| here).filter(|here| does(*here, Key::char(' ')) == Some(Command::General(General::Menu)))
}

fn does(here: Here, key: Key) -> Option<Command> {
    TABLE.iter().find(|bound| bound.here.contains(&here) && bound.keys.contains(&key)).map(|bound| bound.command)
}

#[test]
fn the_keys_that_work_everywhere_work_everywhere() {
    assert!(rooms().count() >= 6);
    for here in rooms() {
        for (key, wanted) in [
            (Key::plain(Code::Esc), General::Back),
            (Key::char('?'), General::Keys),
            (Key::plain(Code::F(1)), General::Keys),
            (Key::char('u'), General::Undo),
            (Key::ctrl('z'), General::Undo),
            (Key::ctrl('r'), General::Redo),
            (Key::ctrl('y'), General::Redo),
            (Key::char('/'), General::Find),
            (Key::ctrl('f'), General::Find),
            (Key::char(':'), General::Commands),
            (Key::ctrl('p'), General::Commands),
            (Key::char('x'), General::Export),
            (Key::char('b'), General::Blank),
            (Key::char('.'), General::Blank),
            (Key::char('q'), General::Home),
            (Key::plain(Code::F(12)), General::Palette),
            (Key::plain(Code::F(4)), General::Mouse),
        ] {
            // In a list that is narrowed by typing, finding is narrowing.
            let wanted = match (here, wanted) {
                (Here::Actions, General::Find) => Command::Actions(actions::Do::Narrow),
                (_, wanted) => Command::General(wanted),
            };
            assert_eq!(does(here, key), Some(wanted), "{} in {here:?}", written(key));
        }
    }
}

#[test]
fn a_clicker_does_the_sensible_thing() {
    // What clickers send: PgDn, PgUp, a dot to blank the picture, Esc and F5 to end and to begin.
    for here in [Here::Walk, Here::Focus] {
        assert_eq!(does(here, Key::plain(Code::PageDown)), Some(Command::Walk(walk::Do::StepOn)));
        assert_eq!(does(here, Key::plain(Code::PageUp)), Some(Command::Walk(walk::Do::StepBack)));
    }
    for here in rooms() {
        // Neither alters anything.
        let f5 = does(here, Key::plain(Code::F(5)));
        assert!(matches!(f5, None | Some(Command::Stage(stage::Do::Focus))), "{f5:?} in {here:?}");
        assert_eq!(does(here, Key::char('.')), Some(Command::General(General::Blank)));
    }
}

#[test]
fn ctrl_z_takes_back_and_does_nothing_else() {
    for bound in TABLE.iter().filter(|bound| bound.keys.contains(&Key::ctrl('z'))) {
        assert_eq!(bound.command, Command::General(General::Undo));
    }
}
