//! Input that nobody expects in a quiet workshop.

use crate::workshop::{lindhaven, workshop};

#[test]
fn a_title_of_ten_thousand_letters_is_refused_in_words() {
    let mut room = workshop().keys("nA").paste(&"x".repeat(10_000)).sees("That text is too long for this field.").sees("TYPING A TITLE");
    room = room.sees("Paste a shorter piece.").keys("<enter>");
    assert_eq!(room.session().about.title, "A");
}

#[test]
fn a_line_that_is_full_takes_no_more() {
    let mut room = workshop().keys("n").paste(&"x".repeat(300)).keys("y").sees("too long").keys("<enter>");
    assert_eq!(room.session().about.title, "x".repeat(300));
}

#[test]
fn escape_sequences_in_a_paste_lose_their_teeth() {
    let mut room = lindhaven().keys("n").paste("\u{1b}[31mred\u{1b}]0;title\u{7}\u{202e}").keys("<esc>");
    assert_eq!(room.session().notes.values().next().unwrap().text, "[31mred]0;title");
}

#[test]
fn a_paste_of_several_lines_into_one_line_becomes_one() {
    let mut room = workshop().keys("n").paste("Diversity\nplan\r\n2026\n").keys("<enter>");
    assert_eq!(room.session().about.title, "Diversity plan 2026");
}

#[test]
fn a_paste_outside_a_field_does_nothing() {
    let mut room = lindhaven();
    let (screen, log) = (room.screen(), room.log());
    room = room.paste("n2aq");
    assert_eq!((room.screen(), room.log()), (screen, log));
}

#[test]
fn a_new_size_in_mid_sentence_loses_no_letter() {
    let room = lindhaven().keys("nTwice a year with the umbrella council, says the chair.").resize(30, 10).sees("This window is 30x10");
    let mut room = room.keys(" Yes.").resize(200, 50).sees("Yes.").sees("TYPING A NOTE").resize(72, 20).sees("Yes.").keys("<esc>");
    assert_eq!(room.session().notes.values().next().unwrap().text, "Twice a year with the umbrella council, says the chair. Yes.");
}

#[test]
fn a_window_that_is_too_small_says_what_it_needs() {
    lindhaven().resize(40, 12).sees("72x20").resize(80, 24).sees("LOOK INTO");
    lindhaven().resize(1, 1).resize(80, 24).sees("LOOK INTO");
}

#[test]
fn scripts_of_all_kinds_are_kept_and_drawn() {
    let text = "多様性 🎉👩‍👩‍👧 Łódź שלום مرحبا ñ";
    let mut room = lindhaven().keys("n").paste(text).keys("<esc>").sees("多様性").sees("Łódź");
    assert_eq!(room.session().notes.values().next().unwrap().text, text);
}

#[test]
fn an_e_mail_address_is_no_lead() {
    let mut room = lindhaven().keys("aWrite to mayor@lindhaven.example<enter>");
    assert_eq!(room.session().actions.values().next().unwrap().title, "Write to mayor@lindhaven.example");
    assert!(room.session().parties.is_empty());
}

#[test]
fn minutes_that_are_no_number_are_refused() {
    workshop()
        .keys("nA<enter>")
        .times(8, "<down>")
        .keys("<enter>three hours<enter>")
        .sees("\"three hours\" is no number of minutes.")
        .sees("TYPING MINUTES");
}

#[test]
fn a_letter_pasted_into_a_small_field_is_quoted_in_a_few_words_and_esc_puts_it_aside() {
    let letter = "Dear colleagues, the meeting on integration is moved to the large hall, and everybody is asked to bring a chair. ";
    for (down, wrong) in [
        (6, "The date \"Dear colleagues, the meetin...\" is not understood."),
        (7, "The hours \"Dear colleagues, the meetin...\" are not understood."),
        (8, "\"Dear colleagues, the meetin...\" is no number of minutes."),
    ] {
        let room = workshop().keys("nA<enter>").times(down, "<down>").keys("<enter>").paste(&letter.repeat(2)).keys("<enter>").sees(wrong);
        let mut room = room.sees("Esc puts the text aside.");
        assert_eq!(room.rows().iter().filter(|row| row.contains("!! ")).count(), 3, "{}", room.screen());
        let mut room = room.keys("<esc>").sees("The text is put aside; the field opens with it again.").misses("TYPING");
        assert_eq!(room.drafts().len(), 1);
    }
}
