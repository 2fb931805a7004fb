//! Comfort: palettes, the mouse, any command by its name, the clicker, keys pressed by habit.

use charrette::{
    app::{
        Edit, Message, Over, Palette,
        input::{Code, Input, Key},
    },
    tui::{
        Theme,
        keys::{self, TABLE},
    },
};
use ratatui::style::Color;

use crate::workshop::{Workshop, lindhaven, workshop};

fn half_way() -> Workshop {
    workshop().with_sample("lindhaven-half-way").keys("<enter>g<home>").times(13, "<up>").keys("<enter>")
}

fn finished() -> Workshop {
    workshop().with_sample("lindhaven-finished").keys("<enter><tab>")
}

#[test]
fn the_palette_is_changed_while_the_room_looks_on() {
    let mut room = lindhaven();
    let mut seen = vec![];
    for name in ["Palette: dark", "Palette: light", "Palette: contrast", "Palette: the terminal's own colours"] {
        room = room.keys("<f12>").sees(name);
        seen.push(room.app().comfort.palette);
    }
    assert_eq!(seen, [Palette::Dark, Palette::Light, Palette::Contrast, Palette::Own]);
    room.keys(":palette").sees("next palette").keys("<enter>").sees("Palette: dark").keys("<right>").misses("Palette:");
}

#[test]
fn where_no_colour_is_wanted_no_key_brings_any() {
    let mut room = lindhaven();
    room.comfort().palette = Palette::Plain;
    room = room.times(3, "<f12>").sees("NO_COLOR");
    assert_eq!(room.app().comfort.palette, Palette::Plain);
    room.theme = Theme::new(room.app().comfort.palette, true);
    assert!(room.looks().iter().all(|(_, ink, paper)| (*ink, *paper) == (Color::Reset, Color::Reset)));
}

#[test]
fn the_mouse_is_left_to_the_terminal_by_one_key() {
    let room = lindhaven().keys("<f4>").sees("left to the terminal");
    assert!(!room.app().comfort.mouse);
    let room = room.keys(" ").times(6, "<pgdn>").sees("listen to the mouse").keys("<f4>").sees("The mouse works here");
    assert!(room.app().comfort.mouse);
}

#[test]
fn a_room_is_gone_to_by_a_click_on_its_name() {
    let room = finished().click("walk   ").sees("LOOK INTO").click("close   ").sees("CLOSE").click("plan   ").sees("QUICK WINS");
    room.keys("e").sees("ACTION A").click("walk   ").sees("LOOK INTO").keys("f").click("plan   ").sees("QUICK WINS");
}

#[test]
fn a_click_on_a_footer_key_is_that_key() {
    lindhaven().click("? keys").sees("KEYS").click("Esc back").sees("LOOK INTO").click("n note").sees("TYPING A NOTE");
    workshop().click("n new").sees("TYPING A TITLE");
    lindhaven().keys("g").click("Esc back").sees("LOOK INTO").keys("g").click("Enter take it").sees("1 of 13");
}

#[test]
fn a_judgement_is_chosen_by_a_click() {
    let mut room = lindhaven().click("2 Partly").sees("[2 PARTLY IN PLACE]").keys("f").click("3 Not in place").sees("[3 NOT IN PLACE]");
    assert_eq!(room.log().iter().filter(|step| step.contains("judged")).count(), 2);
}

#[test]
fn a_click_selects_a_question_and_the_next_one_opens_its_note() {
    let room = half_way();
    let question = room.app().open.as_ref().unwrap().factor().unwrap().questions[1].text.clone();
    let begins: String = question.chars().take(24).collect();
    let mut room = room.click(&begins);
    assert_eq!(room.app().open.as_ref().unwrap().walk.question, 1);
    assert!(room.row(&begins).contains("> 2"), "{}", room.screen());
    room.click(&begins).sees("TYPING A NOTE");
}

#[test]
fn a_key_factor_of_the_strip_is_gone_to_by_a_click() {
    let mut room = half_way().sees(" 1 of 13");
    let strip = room.row(" 1 of 13");
    let third = strip.char_indices().filter(|(at, c)| *c == ' ' && !strip[at + 1..].starts_with(' ')).nth(4).unwrap();
    let column = u16::try_from(strip[..third.0].chars().count()).unwrap() + 1;
    let row = room.rows().iter().position(|row| *row == strip).unwrap();
    room.click_at(column, u16::try_from(row).unwrap()).misses(" 1 of 13").sees(" of 13");
}

#[test]
fn rows_of_lists_are_chosen_by_clicks() {
    lindhaven().keys("g").click("Procurement").sees("12 of 13");
    lindhaven().keys(" ").click("catch a quick win").sees("TYPING AN ACTION");
    lindhaven().keys(":homewo").click("homework: nobody").sees("TYPING A NAME");
    finished().keys("s").click("Done").sees("Done").misses("STATUS  ");
    lindhaven()
        .keys("s")
        .times(5, "<down>")
        .keys("<enter>")
        .click("Procurement")
        .sees("[ ] 12  Procurement")
        .click("Procurement")
        .sees("[x] 12");
}

#[test]
fn a_file_is_written_by_the_second_click_on_its_row() {
    let room = finished().keys("x").click("Plain text, for screen readers").sees("EXPORT").misses("Written:");
    room.click("Plain text, for screen readers").sees("Written:");
}

#[test]
fn an_action_of_the_plan_is_selected_and_then_opened() {
    let mut room = finished();
    let last: String = room.app().open.as_ref().unwrap().session.quick_wins().last().unwrap().title.chars().take(20).collect();
    room = room.click(&last);
    assert!(room.row(&last).trim_start().starts_with('>'), "{}", room.screen());
    room.click(&last).sees("TYPING AN ACTION");
}

#[test]
fn a_row_of_a_form_is_selected_then_typed_into_and_its_words_are_chosen() {
    let room = half_way().keys("s").click("City or").misses("TYPING").click("Purpose").click("2 ").keys("<up>");
    room.click("Unit")
        .click("Unit")
        .sees("TYPING A NAME")
        .keys("Diversity office")
        .click("Minutes")
        .misses("TYPING")
        .sees("Diversity office");
}

#[test]
fn a_session_at_home_is_selected_then_opened() {
    let room = lindhaven().keys("q").wait(2_000).keys("nOslo plan<esc><esc>q").wait(2_000);
    let mut room = room.click("Diversity plan 2026");
    assert!(room.row("Diversity plan 2026").trim_start().starts_with('>'), "{}", room.screen());
    room.click("Diversity plan 2026").sees("LOOK INTO");
}

#[test]
fn a_click_beside_an_open_field_saves_it_first() {
    let mut room = lindhaven().keys("nTwice a year").click("2 Partly").misses("TYPING").sees("[2 PARTLY IN PLACE]");
    assert_eq!(room.session().notes.values().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["Twice a year"]);
    // Where nothing is, it is Esc alone.
    let mut room = lindhaven().keys("nTwice a year").click_at(79, 1).misses("TYPING").sees("Twice a year");
    assert_eq!(room.session().notes.len(), 1);
    // An action line waits, as after Esc.
    lindhaven()
        .keys("aInvite six")
        .click("plan   ")
        .sees("No action has been caught yet")
        .keys("<s-tab>")
        .sees("unfinished line: \"Invite six\"");
}

#[test]
fn a_click_into_the_open_field_is_no_key() {
    lindhaven().keys("nTwice a year").click("Twice").sees("TYPING A NOTE").keys(" at most").sees("Twice a year at most");
    lindhaven().keys("aInvite six").click("Invite").sees("TYPING AN ACTION").click("By when").sees("TYPING AN ACTION");
}

#[test]
fn a_click_beside_a_field_that_cannot_be_saved_leads_nowhere() {
    let mut room = lindhaven().fail_once().keys("nTwice a year").click("2 Partly").sees("!! The disk is full").misses("[2 PARTLY");
    assert!(room.app().typing.is_some());
    assert!(room.session().notes.is_empty());
    room = room.keys("<esc>").misses("TYPING").misses("[2 PARTLY");
    assert_eq!(room.session().notes.len(), 1);
}

#[test]
fn a_click_on_nothing_does_nothing() {
    let mut room = half_way();
    let before = room.screen();
    for (column, row) in [(0, 0), (79, 5), (200, 200), (0, 23), (79, 23)] {
        room = room.click_at(column, row);
        assert_eq!(room.screen(), before);
    }
    // Nor does what a list lies over.
    let mut list = half_way().keys("g");
    let before = list.screen();
    list = list.click("plan   ");
    assert_eq!(list.screen(), before);
}

#[test]
fn a_click_while_a_step_is_on_its_way_means_nothing() {
    lindhaven().hold().keys("2").click("3 Not").release().sees("[2 PARTLY IN PLACE]");
}

#[test]
fn the_wheel_goes_up_and_down_where_one_is() {
    let room = lindhaven().wheel(false).wheel(false).wheel(true);
    assert_eq!(room.app().open.as_ref().unwrap().walk.question, 1);
    let room = room.keys("g").wheel(false).wheel(false).keys("<enter>").sees("3 of 13");
    let room = room.keys("?").wheel(false).sees("KEYS").keys("<esc>");
    // In a field of one line it completes nothing.
    let room = room.keys("aInvite six firms<tab>").wheel(false).sees("TYPING AN ACTION").keys("<esc>");
    room.keys("b").wheel(false).misses("LOOK INTO").click_at(3, 3).sees("LOOK INTO");
}

#[test]
fn a_command_of_another_room_is_found_by_its_name_and_goes_there() {
    let room = half_way()
        .keys("<tab>:new note on")
        .sees("walk: new note on this question")
        .keys("<enter>")
        .sees("TYPING A NOTE")
        .sees("LOOK INTO");
    let room =
        room.keys("Said in the plan<esc>").keys(":finalise").sees("close: finalise").keys("<enter>").sees("Finalise the plan as version");
    room.keys("<esc><tab>f:status of").sees("plan: status of the action").keys("<enter>").sees("STATUS").sees("QUICK WINS");
}

#[test]
fn what_can_be_done_here_comes_before_what_can_be_done_elsewhere() {
    let mut room = finished().keys(":action");
    let rows = room.rows();
    let at = |text: &str| rows.iter().position(|row| row.contains(text)).unwrap_or_else(|| panic!("{text}\n{}", rows.join("\n")));
    assert!(at("status of the action") < at("walk: catch a long-term action"), "{}", rows.join("\n"));
    // What is done everywhere is not said to be elsewhere, and nobody goes to a room to move in it.
    room = room.keys("<esc>:");
    let app = room.app();
    let Some(Over::Menu(menu)) = &app.over else { panic!("{:?}", app.over) };
    let elsewhere: Vec<String> = menu.items.iter().filter(|offer| offer.room.is_some()).map(|offer| offer.said(&app.words)).collect();
    assert!(elsewhere.iter().all(|said| !said.contains("take back the last") && !said.ends_with(": up")), "{elsewhere:?}");
    assert!(elsewhere.len() > 15, "{elsewhere:?}");
    workshop().keys(":quick win").sees("Nothing found.");
}

#[test]
fn letters_in_their_order_are_enough_where_no_command_has_the_words() {
    finished().keys(":decision").sees("note a decision").misses("do it again");
    // What is final is not judged any more, so that is not offered.
    finished().keys(":jdg prtly").sees("Nothing found.");
    lindhaven().keys("<tab>:jdg prtly").sees("walk: judge: partly in place").keys("<enter>").sees("LOOK INTO");
}

#[test]
fn a_clicker_walks_blanks_the_picture_and_goes_back() {
    let room = lindhaven().keys("<pgdn>");
    assert_eq!(room.app().open.as_ref().unwrap().walk.question, 1);
    // F5 and Esc are what some clickers begin and end with.
    let room = room.keys("<pgup><f5>").sees("1 of 13").keys("<esc>").sees("LOOK INTO");
    let mut dark = room.keys(".");
    assert!(dark.screen().trim().is_empty());
    let room = dark.keys(".").sees("LOOK INTO");
    let mut dark = room.keys("b");
    assert!(dark.screen().trim().is_empty());
    dark.keys("<pgdn>").sees("LOOK INTO");
}

#[test]
fn ctrl_z_by_habit_takes_back_and_never_leaves() {
    let mut room = lindhaven().keys("2").times(5, "<c-z>").sees("Nothing to take back");
    assert_eq!(room.ended, None);
    assert!(!room.session().judgement(&"public-commitment".into()).is_given());
    let room = room.keys("nTwice").times(3, "<c-z>").sees("TYPING A NOTE").misses("Twice");
    let room = room.keys("<esc>").keys("g<c-z>").keys("<esc> <c-z>").keys("x<c-z><esc>q<c-z>");
    assert_eq!(room.ended, None);
}

#[test]
fn a_sign_that_alt_gr_writes_is_text_in_a_field_and_nothing_elsewhere() {
    // As the terminal hands them on: Ctrl and Alt together are no Ctrl.
    let mut room = lindhaven();
    for sign in ['@', '{', '€', 'ł', '\\'] {
        room.press(Key::char(sign));
    }
    let mut room = room.sees("LOOK INTO").keys("n");
    for sign in ['@', '{', '€', 'ł', '\\'] {
        room.press(Key::char(sign));
    }
    room.sees("@{€ł\\").keys("<esc>").sees("@{€ł\\");
}

#[test]
fn caps_lock_alters_no_command() {
    let mut room = lindhaven();
    room.press(Key::char('N'));
    let mut room = room.sees("TYPING A NOTE").keys("TWICE<esc>").sees("TWICE");
    room.press(Key { code: Code::Char('Z'), ctrl: true });
    room.misses("TWICE");
}

#[test]
fn clicks_anywhere_at_any_time_break_nothing() {
    let mut room = workshop().with_sample("lindhaven-half-way").with_sample("awkward");
    let mut dice: u64 = 2026;
    for step in 0..1_500 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (column, row) = (u16::try_from((dice >> 33) % 102).unwrap(), u16::try_from((dice >> 45) % 32).unwrap());
        room = room.click_at(column, row);
        if room.ended.is_some() {
            room = workshop().with_sample("lindhaven-half-way").with_sample("awkward");
        }
        if step % 100 == 0 {
            room = room.resize(if step % 200 == 0 { 100 } else { 80 }, if step % 200 == 0 { 30 } else { 24 }).wait(300);
        }
        room.draw();
    }
}

/// The screens with a field of each kind open.
fn fields() -> [Workshop; 5] {
    [lindhaven().keys("n"), lindhaven().keys("a"), lindhaven().keys("s<enter>"), lindhaven().keys("/"), lindhaven().keys(":")]
}

#[test]
fn while_a_field_is_open_every_key_that_writes_is_text() {
    for room in fields() {
        for sign in (' '..='~').chain(['å', 'ß', '€', 'Ł', '多', '…']) {
            let message = keys::message(room.app(), Input::Key(Key::char(sign)));
            assert!(matches!(&message, Some(Message::Edit(Edit::Insert(typed))) if *typed == sign), "{sign:?}: {message:?}");
        }
        // Nor do the function keys do anything but help.
        for number in 2..=12 {
            let message = keys::message(room.app(), Input::Key(Key::plain(Code::F(number))));
            assert!(message.is_none(), "F{number}: {message:?}");
        }
    }
}

#[test]
fn space_lists_all_that_can_be_done_in_every_room() {
    let rooms = [
        workshop().with_sample("awkward"),
        half_way(),
        half_way().keys("f"),
        half_way().keys("<tab>"),
        half_way().keys("<tab><tab>"),
        half_way().keys("s"),
    ];
    for room in rooms {
        let here = keys::here(room.app());
        let bound: Vec<_> = TABLE.iter().filter(|bound| bound.here.contains(&here)).collect();
        let room = room.keys(" ");
        let Some(Over::Menu(menu)) = &room.app().over else { panic!("{here:?}") };
        let offered: Vec<_> = menu.items.iter().map(|offer| offer.command).collect();
        for bound in bound {
            assert_eq!(offered.contains(&bound.command), bound.command.is_open(room.app()), "{:?} in {here:?}", bound.command);
            let said = room.app().words.say(bound.command.label());
            assert!(said.contains(' ') || said.chars().all(char::is_alphabetic), "{said} in {here:?}");
        }
    }
}
