//! Keys in any order, on any screen: nothing breaks, and a slow disk changes nothing but the time.

use charrette::app::input::{Code, Key};
use proptest::prelude::*;

use crate::workshop::{Workshop, lindhaven, read_keys, workshop};

/// What a cat, a clicker and a facilitator in a hurry would press.
pub fn any_key() -> impl Strategy<Value = Key> {
    let letters = "nawlhrmeoicpdgksuxqbvfty0123456789 .,/?:@+-NAZ";
    let codes = [
        Code::Enter,
        Code::Esc,
        Code::Tab,
        Code::BackTab,
        Code::Backspace,
        Code::Delete,
        Code::Up,
        Code::Down,
        Code::Left,
        Code::Right,
        Code::Home,
        Code::End,
        Code::PageUp,
        Code::PageDown,
        Code::F(1),
        Code::F(2),
        Code::F(5),
        Code::F(8),
        Code::F(9),
    ];
    prop_oneof![
        4 => proptest::sample::select(letters.chars().map(Key::char).collect::<Vec<_>>()),
        4 => proptest::sample::select(codes.map(Key::plain).to_vec()),
        1 => proptest::sample::select("zyrfpsawekq".chars().map(Key::ctrl).collect::<Vec<_>>()),
        1 => proptest::sample::select(vec!['é', '多', '👩', '\u{301}', '\u{200d}', '\u{5d0}', '\u{1b}', '\u{0}', '~']).prop_map(Key::char),
    ]
}

/// A session with something on every screen.
fn furnished() -> Workshop {
    let room = lindhaven()
        .keys("2rTalks<esc>nOne<esc>nTwo<esc>aDo it @Press 30.4.<enter>aDo more end 2027<enter>eMinutes<enter>pWho pays?<enter>");
    room.keys("<right>hEconomy<enter>").wait(2_000)
}

fn typed(mut room: Workshop, keys: &[Key]) -> Workshop {
    for key in keys {
        // A lone q at home ends the program, and with it the test.
        let leaves = room.app().open.is_none() && room.app().over.is_none() && key.as_command() == Key::char('q');
        if !leaves {
            room.press(*key);
        }
    }
    room
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_key_in_any_state_breaks_the_program(
        keys in proptest::collection::vec(any_key(), 400..700),
        sizes in proptest::collection::vec((1_u16..140, 1_u16..50), 8),
        furnish in any::<bool>(),
    ) {
        let on_the_clock = |room: Workshop| room.keys("s").times(8, "<down>").keys("<enter>3<enter>w").wait(6_000);
        let mut room = if furnish { on_the_clock(furnished()) } else { workshop() };
        for (part, (columns, rows)) in keys.chunks(keys.len() / sizes.len() + 1).zip(sizes) {
            room = room.resize(columns, rows);
            for key in part {
                room = typed(room, &[*key]);
                room.draw();
            }
            room = room.wait(7_000);
        }
    }

    #[test]
    fn a_slow_disk_loses_no_key_and_changes_no_order(
        script in proptest::collection::vec((proptest::collection::vec(any_key(), 1..12), 0_usize..6), 1..25),
    ) {
        let mut quick = furnished();
        let mut slow = furnished().hold();
        for (keys, answers) in &script {
            quick = typed(quick, keys);
            for key in keys {
                slow.press(*key);
            }
            for _ in 0..*answers {
                slow.release_one();
            }
        }
        // A lone q at home would end one of the two before the other.
        prop_assume!(slow.ended.is_none());
        slow = slow.release();
        prop_assume!(slow.ended.is_none() && quick.ended.is_none());
        let shown = |room: &mut Workshop| {
            let folder = room.folder().display().to_string();
            // Where a path is broken to the next row depends on its letters.
            let screen: String = room.screen().split_whitespace().collect();
            screen.replace(&folder, "FOLDER")
        };
        prop_assert_eq!(shown(&mut slow), shown(&mut quick));
        if quick.app().open.is_some() {
            prop_assert_eq!(slow.session(), quick.session());
            prop_assert_eq!(slow.log(), quick.log());
        }
    }
}

#[test]
fn every_screen_is_drawn_at_every_size() {
    let scripts = [
        "",
        "nHalf",
        "aInvite @pre",
        "<tab>",
        "<tab><tab>",
        "s",
        "s<down><down><down><enter>",
        "s<down><down><down><down><down><enter>",
        "?",
        " ",
        ":a",
        "/",
        "i",
        "c",
        "g",
        "x",
        "<enter>",
        "<tab><del>",
        "<tab>e",
        "<tab>s",
        "4",
        "<tab><enter>",
        "r",
        "b",
        "4<tab>",
        "aDo it<tab><tab>soonish<enter>",
        "s<down><down><down><down><down><down><enter>soon<enter>",
        "nHalf<tab>",
        "<f2>",
        "<f2><enter>Why",
        "<f8>",
        "<f8><down><enter>",
        "y",
        "z",
        "<tab>z",
    ];
    for script in scripts {
        let mut room = furnished();
        for key in read_keys("<left>").into_iter().chain(read_keys(script)) {
            room.press(key);
        }
        for (columns, rows) in
            [(1, 1), (71, 19), (72, 20), (73, 21), (80, 24), (91, 24), (97, 25), (100, 30), (131, 40), (200, 50), (300, 90)]
        {
            room = room.resize(columns, rows);
            assert_eq!(room.cells().len(), usize::from(columns) * usize::from(rows), "{script:?} at {columns}x{rows}");
            assert!(!room.cells().concat().chars().any(char::is_control), "{script} at {columns}x{rows}");
        }
    }
}
