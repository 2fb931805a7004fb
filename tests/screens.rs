//! Every screen as text, at three sizes, with ordinary and with awkward content; held beside the
//! sketches by eye. After a screen has changed on purpose: `INSTA_UPDATE=always cargo test --test screens`
//! and read what changed.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "journeys/workshop.rs"]
#[expect(dead_code, reason = "the screens need only a part of it")]
mod workshop;

use std::sync::Arc;

use charrette::{
    tui::{Palette, Theme, keys::foot_now},
    words::{LANGUAGES, Language, Words},
};
use ratatui::style::Color;
use workshop::{Workshop, lindhaven, workshop};

const SIZES: [(u16, u16); 3] = [(80, 24), (100, 30), (200, 50)];

/// The screen at the three sizes, as one picture.
fn picture(name: &str, mut room: Workshop) {
    let mut text = String::new();
    every_language_names_as_many_keys(name, &mut room);
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

/// The smallest screen in each language: its footer names as many keys as the English one,
/// up to five, and no argument is missing.
fn every_language_names_as_many_keys(name: &str, room: &mut Workshop) {
    let own = room.app_mut().words.clone();
    let mut keys = |language: &Language| {
        let words = Arc::new(Words::of(language.code));
        room.app_mut().words = Arc::clone(&words);
        let screen = room.screen();
        assert!(!screen.contains("{$"), "{name}, {}: an argument is missing in\n{screen}", language.code);
        let foot = screen.lines().last().unwrap_or_default().to_owned();
        let named = foot_now(room.app()).iter().filter(|(key, label)| foot.contains(&format!("{key} {}", words.say(label)))).count();
        (named, foot)
    };
    let (counts, feet): (Vec<usize>, Vec<String>) = LANGUAGES.iter().map(&mut keys).unzip();
    room.app_mut().words = own;
    let (english, others) = counts.split_first().unwrap();
    // Five are what the longest words leave room for.
    assert!(others.iter().all(|count| count >= english.min(&5)), "{name}: keys in the footer {counts:?}\n{}", feet.join("\n"));
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

/// Three sessions, some time after their workshops.
fn months_on() -> Workshop {
    finished().with_sample("awkward").with_sample("lindhaven-half-way").days_later(120)
}

#[test]
fn all_actions() {
    picture("actions", months_on().keys("a<down><down>"));
    picture("actions-by-lead", months_on().keys("ag<down><enter>s<down><enter><pgdn>"));
    picture("actions-narrowing", months_on().keys("a/press"));
    picture("actions-nothing", months_on().keys("ao/zebra<enter>"));
    picture("actions-choose", months_on().keys("al"));
    picture("actions-empty", workshop().keys("a"));
    picture("home-look", months_on().keys("<down>").wait(400));
}

#[test]
fn then_and_now() {
    let both = || half_way().with_sample("lindhaven-finished").wait(2_000).keys("<enter><f10>c");
    picture("beside-choose", both());
    picture("beside", both().keys("<enter>"));
    picture("beside-texts", both().keys("<enter><enter>"));
    picture("beside-trend", both().keys("t"));
}

#[test]
fn units_side_by_side() {
    let networks = || {
        let room = workshop().with_sample("lindhaven-network-carers").with_sample("lindhaven-network-young");
        room.with_sample("lindhaven-network-migrant").wait(2_000).keys("s")
    };
    picture("side-by-side", networks().times(6, "<down>"));
    picture("side-by-side-texts", networks().times(6, "<down>").keys("<left><enter>"));
    let many = (1..=12).fold(workshop(), |room, at| {
        let benchmark = charrette::benchmark::builtin("systematic-equality").unwrap();
        room.with_session_on(benchmark, &format!("unit{at:04}"), &format!("District {at}"), vec![])
    });
    picture("side-by-side-many", many.wait(2_000).keys("s").times(8, "<left>"));
    picture("editions-built-in", workshop().keys("nA plan<enter><esc>s").times(4, "<down>").keys("<enter><down>"));
}

#[test]
fn set_up() {
    picture("set-up-new", workshop().keys("nDiversity plan"));
    picture("set-up", half_way().keys("<enter>s"));
    picture("set-up-participants", half_way().keys("<enter>s<up>").times(9, "<down>").keys("<enter>"));
    picture("set-up-awkward", awkward().keys("<enter>s"));
}

/// Home, with a list of Lindhaven's units.
fn with_units() -> Workshop {
    let room = half_way().wait(2_000).keys("yecLindhaven<enter>District North<enter>onDistrict South<enter>onHarbour<enter>");
    room.keys("<up>aLibrary<enter>o<up><up>aLibrary<enter>aReading room<enter><home><up><up><up><up><up>")
}

#[test]
fn units() {
    picture("units-none", half_way().keys("ye"));
    picture("units", with_units());
    picture("units-name", with_units().keys("aFerry landing"));
    picture("units-organisation", with_units().keys("cLi"));
    picture("units-removal", with_units().keys("<del>"));
    picture("units-removed", with_units().keys("<del><enter>u"));
    let typed = |unit: &str| with_units().keys("<esc><esc>nPlan of the unit<tab>Lindhaven<tab>").keys(unit);
    picture("set-up-unit", typed("dis"));
    picture("set-up-unit-several", typed("library"));
    picture("set-up-unit-unknown", typed("District Nroth<enter>"));
}

#[test]
fn overview() {
    let baseline = || workshop().with_sample("lindhaven-baseline").keys("<enter>");
    picture("overview-baseline", baseline().keys("<f10><down><down><down>"));
    picture("overview-half-way", half_way().keys("<enter><f10>"));
    picture("evidence-bears-on", baseline().keys("j<down><down><down><enter>").times(5, "<down>"));
    picture("evidence-ticked", lindhaven().keys("eSurvey of residents<enter>j<enter>").times(5, "<down>").keys("<enter>"));
    picture("set-up-assessment", baseline().keys("s").times(12, "<down>"));
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

/// Half an hour into a sitting, at the fifth key factor.
fn on_the_clock() -> Workshop {
    half_way().keys("<enter>g<down><down><down><down><enter>").wait(5 * 60_000)
}

#[test]
fn time() {
    picture("time", on_the_clock().keys("t"));
    picture("time-does-not-fit", on_the_clock().keys("t").times(9, "<up>").keys("18<enter>").times(10, "<down>").keys("k<down>m"));
    picture("time-set-aside", on_the_clock().keys("t").times(9, "<up>").keys("<down><down>1"));
    picture("time-none", lindhaven().keys("t"));
    picture("walk-ahead", on_the_clock().keys("2<right>").wait(60_000));
    picture("walk-soon", half_way().keys("<enter>").wait(95 * 60_000 / 10).keys("t<esc>"));
    picture("walk-over", on_the_clock().wait(20 * 60_000));
}

#[test]
fn focus() {
    picture("focus", on_the_clock().keys("f<down>"));
    picture("focus-no-clock", lindhaven().keys("f"));
    picture("focus-note", on_the_clock().keys("f<down>nTwice a year with the umbrella council"));
    picture("focus-action", on_the_clock().keys("faInvite six firms @Economy department 30.4."));
    picture("focus-over", on_the_clock().wait(20 * 60_000).keys("f"));
    picture("focus-paused", on_the_clock().keys("t <esc>f"));
    picture("focus-awkward", awkward().keys("<enter>f"));
    let mut plain = on_the_clock().keys("f");
    plain.theme = Theme::new(Palette::Plain, false);
    let screen = plain.screen();
    assert!(screen.replace(['·', '–'], "").is_ascii(), "{screen}");
    insta::assert_snapshot!("focus-plain", screen);
}

#[test]
fn the_words_of_the_clock_stay_while_its_digits_fall_away() {
    let mut room = half_way().keys("<enter>f");
    let mut places = std::collections::BTreeSet::new();
    for _ in 0..12 {
        room = room.wait(60_000);
        let rows = room.rows();
        let below = rows.iter().find(|row| row.contains(", on time")).and_then(|row| row.split_once(" of "));
        places.extend(below.map(|(before, _)| before.chars().count()));
    }
    drop(room.sees("carry on or go on"));
    assert_eq!(places.len(), 1, "{places:?}");
}

#[test]
fn focus_shows_every_statement_and_question_whole_and_moves_nothing() {
    for size in [(72, 20), (80, 24), (100, 30), (130, 36), (200, 50)] {
        let mut room = half_way().keys("<enter>g<home><enter>f").resize(size.0, size.1);
        let factors = room.app().open.as_ref().unwrap().benchmark.factors.clone();
        let mut places = std::collections::BTreeSet::new();
        for factor in &factors {
            for question in &factor.questions {
                let rows = room.rows();
                let screen = rows.join("\n");
                assert!(has_whole(&rows, &factor.statement), "{}\n{screen}", factor.statement);
                let asked: Vec<String> =
                    rows.iter().map(|row| row.trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit()).to_owned()).collect();
                assert!(has_whole(&asked, &question.text), "{}\n{screen}", question.text);
                let at = |text: &str| rows.iter().position(|row| row.contains(text));
                places.insert((at(&factor.statement[..12]), at(&question.text[..12]), at(" In place ").or(at(" IN PLACE]")), at(" left")));
                room = room.keys("<pgdn>");
            }
        }
        // The statement, the question, the judgement and the minutes each have their one row.
        assert_eq!(places.len(), 1, "{places:?} at {size:?}");
    }
}

#[test]
fn round() {
    let counted = "<f3>9<tab>3<tab>0<enter>2<tab>8<tab>2<enter>0<tab>4<tab>8<enter>5<tab>2<tab>5<enter>3<tab>7<tab>";
    picture("round-new", half_way().keys("<enter><f3>"));
    picture("round", half_way().keys("<enter>").keys(counted));
    picture("round-order", half_way().keys("<enter>").keys(counted).keys("2o<down>"));
    picture("round-awkward", awkward().keys("<enter><f3>12<tab>"));
}

#[test]
fn voices() {
    let engaged = || half_way().keys("<enter>g<home><down><down><down><down><enter>");
    picture("voices-cards", engaged().keys("v111222222"));
    picture("voices-named", engaged().keys("vn12"));
    picture("voices-shown", engaged().keys("v111222222233<enter>2"));
    picture("voices-agreeing", engaged().keys("v111222222233<enter>2<tab>Talks with many, pledges from none."));
    picture("voices-agreed", engaged().keys("v111222222233<enter>2<tab>Talks with many, pledges from none.<enter>"));
    picture("voices-more-cards", engaged().keys("v11122222223333<enter>"));
    picture("voices-awkward", awkward().keys("<enter>v123<enter><enter>"));
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
fn priorities() {
    let weighed = || half_way().keys("<enter><tab>m1<up><left>4<right><up>6<down><left>9<right><down>2<up>5<left>7<up>1k4k2k");
    picture("matrix", weighed());
    picture("matrix-awkward", awkward().keys("<enter><tab>m188<up>187<up>200<right>199<up><left>"));
    picture("matrix-empty", lindhaven().keys("<tab>m"));
    picture("dots", weighed().keys("v7<down>12<down>9<down>3<down>4"));
    picture("dots-awkward", awkward().keys("<enter><tab>v30<down>250<down>4o"));
    picture("plan-shortlist", weighed().keys("<esc><up>c<down>c"));
    picture("plan-shortlist-noted", weighed().keys("<esc>").times(12, "<down>"));
    picture("plan-merged", weighed().keys("<esc>").times(8, "<down>").keys("c<up>g<enter>"));
    picture("plan-merge-asks", weighed().keys("<esc>").times(8, "<down>").keys("c<up>c<up>g"));
    picture("pictures-strip", half_way().keys("<enter><f7>"));
    picture("pictures-timeline", finished().days_later(60).keys("<enter><f7><right>"));
    picture("pictures-load", finished().keys("<enter><f7><left>"));
    picture("pictures-strip-awkward", awkward().keys("<enter><f7>"));
    picture("pictures-timeline-awkward", awkward().keys("<enter><f7><right>"));
    picture("pictures-load-awkward", awkward().keys("<enter><f7><left>"));
}

#[test]
fn the_field_the_dots_and_the_pictures_are_drawn_with_letters_alone() {
    let mut room = finished().keys("<enter><tab>m1<up><left>k");
    room.theme = Theme::new(Palette::Plain, false);
    for keys in ["", "v4<down>", "<f7>", "<right>", "<right>", "<esc>"] {
        room = room.resize(100, 30).keys(keys);
        let screen = room.screen();
        assert!(screen.replace('–', "").is_ascii(), "{keys}\n{screen}");
    }
}

#[test]
fn opening() {
    picture("opening-new", lindhaven().keys("<f2>"));
    picture("opening", half_way().keys("<enter><f2>wr<down><down><down>"));
    let later = half_way().keys("<enter>").days_later(7).keys("<f2>");
    picture("opening-new-day", later.keys("wr"));
    let later = finished().keys("<enter><tab><tab>v").days_later(7).keys("<f2>s");
    picture("opening-later", later.keys("13").times(40, "<down>").times(4, "<up>"));
    let names: Vec<String> = (1..=60).map(|n| format!("Person number {n}, role {n}")).collect();
    picture("opening-sixty", lindhaven().keys("<f2>a").paste(&names.join("\n")).keys("<esc>2").times(12, "<down>"));
    picture("opening-awkward", awkward().keys("<enter><f2>"));
}

#[test]
fn why_and_what_was_done() {
    picture("why", half_way().keys("<enter><tab>y"));
    picture("why-missing", lindhaven().keys("aDo it<enter><tab>y"));
    picture("why-awkward", awkward().keys("<enter><tab>y"));
    picture("history", lindhaven().keys("nA note<esc>2rTalks<esc>pWho pays?<enter>j<f8><esc><esc>dMay<enter><f8>"));
    picture("history-ask", lindhaven().keys("nA note<esc>2rTalks<esc>pWho pays?<enter><f8><down><down><enter>"));
    picture("turned", lindhaven().keys("pWho pays for the interpreters?<enter>jzFind the money<enter>j"));
    picture("turn-back", lindhaven().keys("aFind the money<enter><tab>z"));
    picture("made-of", lindhaven().keys("nSix firms would sign<esc>z"));
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
fn gate() {
    picture("gate-nothing", finished().keys("<enter><tab><tab>v<enter>").keys(&"s<enter>".repeat(4)));
    picture(
        "gate-standing",
        half_way().keys("<enter><tab><tab>sThe room knows, and keeps the date.<enter>").times(40, "<down>").keys("<up>"),
    );
    picture("gate-let-stand", half_way().keys("<enter><tab><tab>sThe room knows"));
    picture("gate-mending", half_way().keys("<enter><tab><tab><enter>"));
    picture("gate-final", finished().keys("<enter><tab><tab>"));
    picture("gate-facts", finished().keys("<enter><tab><tab>e"));
}

#[test]
fn read_back() {
    picture("read-back", half_way().keys("<enter><tab><tab>r"));
    picture("read-back-awkward", awkward().keys("<enter><tab><tab>r<pgdn><pgdn>"));
    picture("read-back-end", finished().keys("<enter><tab><tab>r").times(4, "<pgdn>"));
    picture("read-back-end-awkward", awkward().keys("<enter><tab><tab>r").times(200, "<pgdn>"));
    picture("one-large", finished().keys("<enter><tab>f"));
}

#[test]
fn peer_review() {
    let room = || workshop().with_sample("lindhaven-peers").keys("<enter>");
    picture("review-walk", room());
    picture("review-visit", room().keys("<f10>g2<esc><esc><right>"));
    picture("review-form", room().keys("<f10>g"));
    picture("interviews", room().keys("<f10>i"));
    picture("interview-learned", room().keys("<f10>ieNew staff ask each other #1 #8"));
    picture("advice", room().keys("<f10>r<down><down>"));
    picture("advice-differing", room().keys("<f10>rd"));
    picture("advice-answer", room().keys("<f10>r<down><down><enter>"));
    picture("review-gate", room().keys("<tab><tab>"));
    picture("interviews-none", half_way().keys("<enter>s<up>").times(3, "<down>").keys("3w<f10>g2<esc>i"));
}

#[test]
fn follow_up() {
    picture("follow-up", finished().days_later(91).keys("<enter><f6>2nFour signed; the two hotels wait for their owners."));
    picture("follow-up-tracked", finished().days_later(91).keys("<enter><f6>r2l1.9.<enter>"));
    picture("plan-rag", finished().days_later(91).keys("<enter><tab>r2nTwo translations late<enter>r"));
    picture("plan-tracked", finished().days_later(91).keys("<enter><tab>r2nTwo translations late<enter>l1.9.<enter><down>4"));
    picture("follow-up-date", finished().days_later(91).keys("<enter><f6>c3No room yet<enter>d"));
    picture("follow-up-awkward", awkward().days_later(91).keys("<enter><f6><pgdn><pgdn>"));
    picture("follow-up-end", finished().days_later(91).keys("<enter><f6>4<esc><right>d31.8.<enter><right>c<right>5No money<enter><right>"));
    picture("follow-up-hand-over", finished().keys("<enter><tab>h"));
}

#[test]
fn library() {
    picture("library", workshop().keys("l"));
    picture("library-read", workshop().keys("l<down><enter><pgdn>"));
    picture("library-beside", half_way().keys("<enter><down><f11>"));
    picture("library-found", workshop().keys("lc/city"));
    picture("library-none", workshop().keys("l/zeppelin"));
    picture("library-narrowed", workshop().keys("lttc"));
    picture("library-topic-of-nothing", workshop().with_sample("lindhaven-library").wait(2_000).keys("l").times(21, "t"));
    picture("article", finished().days_later(91).keys("<enter><tab>4i<down><down><enter>"));
    let topics = "<enter><tab>4i<down><down><down><down><down><down><down><down><down><down><enter><c-u>Refugees, heri";
    picture("article-topics", finished().days_later(91).keys(topics));
    picture("follow-up-came-of-it", finished().days_later(91).keys("<enter><f6>4Half as many calls<enter>"));
}

#[test]
fn yearly() {
    let city = || workshop().with_sample("lindhaven-north").with_sample("lindhaven-library").wait(2_000);
    picture("year", city().keys("y"));
    picture("year-day", city().keys("y<enter><c-u>1 jan 2026"));
    picture("year-backwards", city().keys("y<enter><c-u>1.1.2027<enter>p"));
    picture("year-read", city().keys("yp"));
}

#[test]
fn a_sheet_from_a_table() {
    picture("sheet", lindhaven().keys("<end>"));
    let counts = "<end>Table 3<tab>4<tab>2<tab>0<tab>1<tab>On the web site<enter>in two languages<tab><tab>Nobody read it<tab><tab>";
    let half = format!("{counts}Council minutes; document; archive<enter>Survey of staff; surv");
    picture("sheet-half", lindhaven().keys(&half));
    let all = format!("{half}<tab>Post the pledge; Press office; 30.4.<tab>Two think it is only words<tab>");
    picture("sheet-whole", lindhaven().keys(&all));
    picture("sheet-again", lindhaven().keys(&all).keys("<enter>").keys("<enter>table 3<tab>1<esc>").times(15, "<down>").keys("<enter>"));
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
    picture("export-draft", half_way().keys("<enter>x<right> "));
    picture("export-list", finished().keys("<enter>x<up> "));
    picture("export-name", finished().keys("<enter>xn"));
    picture("export-slow", finished().keys("<enter>x").hold().keys("<enter>").wait(700));
    picture("preview", finished().keys("<enter>xp<pgdn><pgdn>"));
    picture("preview-awkward", awkward().keys("<enter>xp<pgdn><pgdn>"));
    picture("export-written", finished().keys("<enter>x<enter>"));
    picture("export-exists", finished().keys("<enter>x<enter><enter>x<enter>"));
    picture("ask-trash", half_way().keys("<del>"));
}

/// The plan of the second year, which has figures, context and earlier judgements.
fn again() -> Workshop {
    workshop().with_sample("lindhaven-again").keys("<enter>")
}

#[test]
fn figures_and_context() {
    picture("figures", again().keys("<f10>n"));
    picture("figures-form", again().keys("<f10>n<enter>"));
    let measured = || lindhaven().keys("<home>naStaff born abroad<tab>%<tab>9<tab>1.1.2025<tab>15<tab>31.12.2027<enter><esc>");
    picture("figures-typing", measured().keys("n13.75 % 1.3.2026 staff statistics"));
    picture("figures-unclear", measured().keys("nfrom 10 to 20"));
    picture("context-of-city", again().keys("<f10>k").times(4, "<down>"));
    picture("context-of-factor", again().keys("<right><right>c").times(5, "<down>"));
    picture("walk-harder", again().keys("<right><right>"));
    picture("walk-unjudged-then", workshop().with_sample("lindhaven-plan-from").keys("<enter><right><right>"));
    picture("plan-argued", workshop().with_sample("lindhaven-plan-from").keys("<enter><tab>").times(2, "<down>"));
    picture("plan-overdue", workshop().with_sample("lindhaven-plan-from").days_later(300).keys("<enter><tab>"));
    picture("duties", half_way().keys("<enter><f10>d"));
    let mut room = lindhaven();
    room.app_mut().benchmarks = "/nowhere/benchmarks".into();
    picture("editions", room.keys("s").times(4, "<down>").keys("<enter>"));
}

#[test]
fn what_came_before() {
    let room = || workshop().with_sample("lindhaven-baseline").keys("rReview 2026<enter>w");
    picture("earlier-actions", room().keys("<f10>e"));
    picture("earlier-actions-end", room().keys("<f10>e1<right>"));
    let samples = ["lindhaven-baseline", "lindhaven-plan-from", "lindhaven-half-way", "lindhaven-finished", "lindhaven-peers"];
    let all = || samples.iter().fold(workshop(), |room, sample| room.with_sample(sample)).with_sample("lindhaven-again").wait(2_000);
    picture("beside-trend-six", all().keys("<enter><f10>t"));
    picture("beside-choose-six", all().keys("<enter><f10>tc<down>"));
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

#[test]
fn whoever_leads_through_the_session_is_told_what_to_ask_in_every_step() {
    let steps = [
        ("<f2>", "Say why we are here."),
        ("<f3>", "Read each one out, count to three"),
        ("<f3>o", "Say the order aloud."),
        ("v", "Everybody decides alone first."),
        ("v12<enter>", "Hear one voice from each side"),
        ("t", "Say how many minutes there are"),
        ("<tab>", "Read each line as its lead would"),
        ("<tab>k", "Ask of each: would we miss it in a year?"),
        ("<tab>m", "For each one ask: how much would it change"),
        ("<tab>v", "Everybody places their dots in silence"),
        ("<tab><tab>", "Mend what takes a minute."),
        ("<tab><tab>e", "Two sentences anybody can repeat"),
        ("<tab><tab>r", "Read it out. The lead says yes"),
        ("<f6>", "Ask what happened, not who failed."),
    ];
    for (keys, said) in steps {
        let _ = half_way().keys("<enter>").keys(keys).resize(100, 30).sees(said).keys("<f9>").misses(said);
    }
    let in_focus = half_way().keys("<enter>").sees("Ask whether anything is missing here.").keys("f");
    let _ = in_focus.misses("Ask whether anything is missing here.");
}

#[test]
fn a_plan_that_is_final_asks_nothing_more_of_the_room() {
    let room = half_way().keys("<enter><tab><tab>v<enter>").misses("Mend what takes a minute.");
    let _ = room.keys("<tab>").misses("Ask whether anything").keys("<f6>").sees("Ask what happened, not who failed.");
}

#[test]
fn a_prompt_stands_in_an_empty_row_and_moves_nothing() {
    for (columns, rows) in [(72, 20), (80, 24), (100, 30), (200, 50)] {
        let (mut with, mut without) =
            (half_way().keys("<enter>").resize(columns, rows), half_way().keys("<enter><f9>").resize(columns, rows));
        let mut said = 0;
        for keys in ["<right>"].repeat(13).into_iter().chain([
            "<tab>",
            "<tab>",
            "r",
            "<esc>e",
            "<esc><f2>",
            "<esc><f3>",
            "o",
            "<esc><esc><f6>",
            "<esc><tab>v",
            "12<enter>",
            "<esc>t",
            "<esc><tab>m",
            "v",
        ]) {
            (with, without) = (with.keys(keys), without.keys(keys));
            for (with, without) in with.rows().iter().zip(without.rows()).filter(|(with, without)| *with != without) {
                assert!(without.trim().is_empty(), "{with:?} stands in the place of {without:?} at {columns}x{rows}");
                said += 1;
            }
        }
        assert!(said >= 13, "a prompt is said on {said} screens at {columns}x{rows}");
    }
}
