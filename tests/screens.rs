//! Every screen as text, at three sizes, with ordinary and with awkward content; held beside the
//! sketches by eye. After a screen has changed on purpose: `INSTA_UPDATE=always cargo test --test screens`
//! and read what changed.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "journeys/workshop.rs"]
#[expect(dead_code, reason = "the screens need only a part of it")]
mod workshop;

use charrette::tui::{Palette, Theme};
use ratatui::style::Color;
use workshop::{Workshop, lindhaven, workshop};

const SIZES: [(u16, u16); 3] = [(80, 24), (100, 30), (200, 50)];

/// The screen at the three sizes, as one picture.
fn picture(name: &str, mut room: Workshop) {
    let mut text = String::new();
    for (columns, rows) in SIZES {
        room = room.resize(columns, rows);
        can_be_read(name, &mut room);
        is_plain_in_plain_letters(name, &mut room);
        let folder = room.folder().display().to_string();
        text.push_str(&format!("==== {columns}x{rows}\n{}\n", room.screen().replace(&folder, "FOLDER")));
    }
    assert!(!text.contains("{$"), "an argument is missing in\n{text}");
    insta::assert_snapshot!(name, text);
}

/// The screen in each palette: the parts of each pair of colours on it are far enough from each other.
fn can_be_read(name: &str, room: &mut Workshop) {
    let own = room.theme;
    for (palette, least) in [(Palette::Dark, 4.5), (Palette::Light, 4.5), (Palette::Contrast, 7.0)] {
        room.theme = Theme::new(palette, true);
        for (text, fg, bg) in room.looks() {
            let found = contrast(fg, bg);
            assert!(found >= least, "{name}, {palette:?}: {fg:?} on {bg:?} has {found:.2} at {text:?}");
        }
    }
    room.theme = Theme::new(Palette::Plain, true);
    for (text, fg, bg) in room.looks() {
        assert_eq!((fg, bg), (Color::Reset, Color::Reset), "{name}, no colour: {text:?}");
    }
    room.theme = own;
}

/// The contrast of two of the 256 colours, as WCAG 2 has it; none of another kind.
fn contrast(one: Color, other: Color) -> f64 {
    let luminance = |color: Color| {
        let Color::Indexed(index @ 16..) = color else { return f64::NAN };
        let step = |n: u8| if n == 0 { 0 } else { 55 + n * 40 };
        let cube = index - 16;
        let parts = if index >= 232 { [8 + (index - 232) * 10; 3] } else { [step(cube / 36), step(cube / 6 % 6), step(cube % 6)] };
        let [red, green, blue] = parts.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Where the terminal draws ASCII only, so do we: no line, block or other sign of ours is on the screen.
/// What people and places are called keeps its letters.
fn is_plain_in_plain_letters(name: &str, room: &mut Workshop) {
    let own = room.theme;
    room.theme = Theme::new(Palette::Plain, false);
    let drawn = |c: &char| matches!(*c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2500}'..='\u{27bf}' | '\u{2800}'..='\u{28ff}' | '\u{2b00}'..='\u{2bff}' | '·' | '×' | '“' | '”');
    let found: Vec<char> = room.cells().iter().flat_map(|cell| cell.chars()).filter(drawn).collect();
    assert!(found.is_empty(), "{name}: {found:?}\n{}", room.screen());
    room.theme = own;
}

fn half_way() -> Workshop {
    workshop().with_sample("lindhaven-half-way")
}

fn finished() -> Workshop {
    workshop().with_sample("lindhaven-finished")
}

fn awkward() -> Workshop {
    workshop().with_sample("awkward")
}

#[test]
fn home() {
    picture("home-empty", workshop());
    let room = finished().with_sample("awkward").with_sample("lindhaven-half-way").wait(2_000);
    picture(
        "home",
        room.keys("<enter>g<down><down><down><down><enter>nTwice a year with the umbrella council. The smaller ones only when")
            .wait(300)
            .keys("<c-c>q"),
    );
    picture("home-awkward", finished().with_sample("awkward"));
}

#[test]
fn set_up() {
    picture("set-up-new", workshop().keys("nDiversity plan"));
    picture("set-up", half_way().keys("<enter>s"));
    picture("set-up-participants", half_way().keys("<enter>s<up>").times(9, "<down>").keys("<enter>"));
    picture("set-up-awkward", awkward().keys("<enter>s"));
}

#[test]
fn walk() {
    picture("walk-new", lindhaven());
    picture("walk", half_way().keys("<enter>g<down><down><down><down><enter><down>"));
    picture(
        "walk-note",
        half_way().keys("<enter>g<down><down><down><down><enter><down>nTwice a year with the umbrella council. The smaller ones only when they complain"),
    );
    picture("walk-action", half_way().keys("<enter>aInvite six firms to sign a pledge @Econ"));
    picture("walk-action-understood", half_way().keys("<enter>aInvite six firms to sign a pledge @Economy dept 30.4."));
    picture("walk-unfinished", half_way().keys("<enter>aInvite six firms to si<esc>"));
    picture("walk-homework", lindhaven().keys("hEconomy dept<tab>"));
    picture("walk-not-applicable", lindhaven().keys("4"));
    picture("walk-awkward", awkward().keys("<enter>g<home><enter>"));
    picture("walk-awkward-note", awkward().keys("<enter><enter>"));
}

#[test]
fn plan() {
    picture("plan-empty", lindhaven().keys("<tab>"));
    picture("plan", finished().keys("<enter><tab><down>"));
    picture("plan-last", finished().keys("<enter><tab>").times(30, "<down>").keys("<right>"));
    picture("plan-awkward", awkward().keys("<enter><tab><down><down><right>"));
    picture("plan-status", finished().keys("<enter><tab>s"));
    picture("plan-remove", finished().keys("<enter><tab><del>"));
}

#[test]
fn forms() {
    picture("close", finished().keys("<enter><tab><tab>"));
    picture("close-awkward", awkward().keys("<enter><tab><tab>"));
    picture("action", finished().keys("<enter><tab>e"));
    picture("action-lead", finished().keys("<enter><tab>e<down><enter>").times(20, "<back>").keys("pre"));
    picture("action-awkward", awkward().keys("<enter><tab>e"));
    picture("evidence", lindhaven().keys("eMinutes of the council, spring 2025<tab>").paste("12 February 2026"));
}

#[test]
fn over() {
    picture("keys", half_way().keys("<enter>?"));
    picture("keys-typing", half_way().keys("<enter>nHalf<f1>"));
    picture("menu", half_way().keys("<enter> "));
    picture("menu-narrowed", half_way().keys("<enter>:judge"));
    picture("find", finished().with_sample("awkward").with_sample("lindhaven-half-way").wait(2_000).keys("/council"));
    picture("find-nothing", half_way().keys("/xyzzy"));
    picture("ideas", half_way().keys("<enter>g<down><down><down><down><enter>i"));
    picture("context", half_way().keys("<enter>c"));
    picture("go-to", half_way().keys("<enter>g"));
    picture("scope", half_way().keys("<enter>s").times(5, "<down>").keys("<enter>"));
    picture("notes", lindhaven().keys("nThe mayor does, yearly.<esc>nThe council did in 2019.<esc><enter>"));
    picture("export", finished().keys("<enter>x"));
    picture("export-written", finished().keys("<enter>x<enter>"));
    picture("export-exists", finished().keys("<enter>x<enter><enter>x<enter>"));
    picture("ask-trash", half_way().keys("<del>"));
}

#[test]
fn trouble() {
    picture("failure", lindhaven().fail_once().keys("nTwice a year with the umbrella council<esc>"));
    picture("failure-date", lindhaven().keys("aInvite six firms<tab>Economy<tab>soonish<enter>"));
    picture("saving", lindhaven().hold().keys("nTwice a year<esc>").wait(250));
    picture("taken-back", lindhaven().keys("2u"));
}

#[test]
fn a_window_that_is_too_small() {
    insta::assert_snapshot!("too-small", lindhaven().resize(60, 12).screen());
}

#[test]
fn letters_only_and_no_colour() {
    let mut room = half_way().keys("<enter>g<down><down><down><down><enter><down>nTwice a year");
    room.theme = Theme::new(Palette::Plain, false);
    let screen = room.screen();
    assert!(screen.replace(['·', '–'], "").is_ascii(), "{screen}");
    insta::assert_snapshot!("plain", screen);
}

/// A text that wraps is on the screen whole.
fn has_whole(rows: &[String], text: &str) -> bool {
    let screen = rows.iter().map(|row| row.trim_start_matches([' ', '▌', '┃', '>', '?', '+'])).collect::<Vec<_>>().join(" ");
    // A word with a hyphen may be broken behind it.
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    squeezed(&screen).contains(&squeezed(text))
}

#[test]
fn the_smallest_wall_shows_every_statement_question_and_note_whole() {
    let mut room = lindhaven();
    let factors = room.app().open.as_ref().unwrap().benchmark.factors.clone();
    for factor in &factors {
        for question in &factor.questions {
            let bare = room.rows();
            for part in &question.parts {
                assert!(has_whole(&bare, part), "{part}\n{}", bare.join("\n"));
            }
            room = room.keys("nThe umbrella council says so.<esc>nAnd the other").paste(" one").wait(300);
            let cursor = room.draw();
            let rows = room.rows();
            let screen = rows.join("\n");
            assert!(has_whole(&rows, &factor.statement), "{}\n{screen}", factor.statement);
            assert!(has_whole(&rows, &question.text), "{}\n{screen}", question.text);
            assert!(screen.contains("┃ And the other one"), "{screen}");
            assert!(rows[usize::from(cursor.unwrap().y)].contains("And the other one"), "{screen}");
            room = room.keys("<esc>");
            let rows = room.rows();
            assert!(has_whole(&rows, &question.text), "{}\n{}", question.text, rows.join("\n"));
            room = room.keys("<pgdn>");
        }
    }
    drop(room.sees("13 of 13"));
}

#[test]
fn stepping_from_factor_to_factor_changes_text_but_no_place() {
    for size in SIZES {
        let mut room = lindhaven().keys("2").resize(size.0, size.1);
        let mut places = std::collections::BTreeSet::new();
        for _ in 0..13 {
            let rows = room.rows();
            let at = |text: &str| rows.iter().position(|row| row.contains(text));
            places.insert((at("3 Not in place"), at("LOOK INTO"), at("CAUGHT")));
            room = room.keys("<right>");
        }
        assert_eq!(places.len(), 1, "{places:?} at {size:?}");
    }
}

#[test]
fn every_idea_fits_the_smallest_wall() {
    let mut room = lindhaven();
    let factors = room.app().open.as_ref().unwrap().benchmark.factors.clone();
    for factor in &factors {
        for example in &factor.examples {
            room = room.keys("i");
            for _ in factor.examples.iter().take_while(|other| other.id != example.id) {
                room = room.keys("<down>");
            }
            let rows = room.rows();
            assert!(has_whole(&rows, &example.did), "{}\n{}", example.did, rows.join("\n"));
            assert!(rows.iter().any(|row| row.contains("Source:")), "{}", rows.join("\n"));
            room = room.keys("<esc>");
        }
        room = room.keys("<right>");
    }
}
