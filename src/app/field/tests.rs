//! A field seen by the people who type into it, and held against a plain model.

use proptest::prelude::*;

use super::*;
use plain::Plain;

mod plain;

fn typed(field: &mut Field, text: &str) {
    for c in text.chars() {
        field.edit(Edit::Insert(c));
    }
}

fn picture(field: &Field, width: u16, height: u16) -> (Vec<String>, Option<Position>) {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let cursor = field.draw(area, &mut buf, Style::default());
    let rows = (0..height).map(|y| {
        let mut row = String::new();
        let mut x = 0;
        while x < width {
            let symbol = buf[(x, y)].symbol();
            row.push_str(symbol);
            x += u16::try_from(layout::cells(symbol)).unwrap_or(1).max(1);
        }
        row.trim_end().to_owned()
    });
    (rows.collect(), cursor)
}

#[test]
fn a_family_is_one_letter() {
    let mut field = Field::line("a👩‍👩‍👧🇳🇴");
    assert_eq!(field.edit(Edit::Backspace), Edited::Changed);
    assert_eq!(field.text(), "a👩‍👩‍👧");
    assert_eq!(field.edit(Edit::Left), Edited::Moved);
    assert_eq!(field.caret(), 1);
    assert_eq!(field.edit(Edit::Delete), Edited::Changed);
    assert_eq!(field.text(), "a");
}

#[test]
fn the_cursor_stands_behind_a_family_where_the_terminal_draws_it() {
    let field = Field::line("👩‍👩‍👧 ok");
    assert_eq!(picture(&field, 20, 1), (vec!["👩‍👩‍👧 ok".to_owned()], Some(Position::new(5, 0))));
}

#[test]
fn a_heart_is_drawn_without_its_hidden_mark_but_kept() {
    let field = Field::line("❤\u{fe0f} x");
    assert_eq!(picture(&field, 10, 1).0, ["❤ x"]);
    assert_eq!(field.text(), "❤\u{fe0f} x");
}

#[test]
fn pasted_lines_become_one_line_in_a_title() {
    for ends in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"] {
        let mut field = Field::line("");
        field.edit(Edit::Paste(format!("Diversity plan{ends}2026{ends}")));
        assert_eq!(field.text(), "Diversity plan 2026");
    }
    let mut field = Field::line("plan");
    field.edit(Edit::Paste(" 2026\u{1b}[31m".to_owned()));
    assert_eq!(field.text(), "plan 2026[31m");
}

#[test]
fn a_pasted_list_keeps_its_lines_in_a_note() {
    let mut field = Field::block("We heard:");
    field.edit(Edit::NewLine);
    field.edit(Edit::Paste("Anna\r\tBjørn\r\n".to_owned()));
    assert_eq!(field.text(), "We heard:\nAnna\n    Bjørn\n");
    assert_eq!(field.caret(), field.text().chars().count());
}

#[test]
fn enter_is_no_letter_of_a_title() {
    let mut field = Field::line("plan");
    assert_eq!(field.edit(Edit::NewLine), Edited::Nothing);
    assert_eq!(field.edit(Edit::Insert('\r')), Edited::Nothing);
    for control in ['\u{b}', '\u{85}', '\u{1b}', '\u{0}', '\u{202e}'] {
        assert_eq!(field.edit(Edit::Insert(control)), Edited::Nothing);
    }
    assert!(!field.is_changed());
}

#[test]
fn a_paste_that_is_too_long_is_refused_whole() {
    let mut field = Field::line("plan");
    assert_eq!(field.edit(Edit::Paste("x".repeat(text::LINE_LIMIT))), Edited::TooLong);
    assert_eq!(field.text(), "plan");
    assert_eq!(field.edit(Edit::Paste("x".repeat(text::LINE_LIMIT - 4))), Edited::Changed);
    assert_eq!(field.edit(Edit::Insert('y')), Edited::TooLong);
    assert_eq!(field.edit(Edit::Backspace), Edited::Changed);
    assert_eq!(field.edit(Edit::Insert('y')), Edited::Changed);
}

#[test]
fn a_long_paste_is_taken_and_can_be_walked_through() {
    for letter in ["x", "ord ", "🇳🇴", "👩‍👩‍👧 ", "a\n"] {
        let mut field = Field::block("");
        let text = letter.repeat(text::BLOCK_LIMIT / letter.len());
        assert_eq!(field.edit(Edit::Paste(text.clone())), Edited::Changed);
        assert_eq!(field.text(), text);
        assert_eq!(field.edit(Edit::Left), Edited::Moved);
        assert_eq!(field.edit(Edit::Up), Edited::Moved);
        assert_eq!(field.edit(Edit::Backspace), Edited::Changed);
        assert!(field.draw(Rect::new(0, 0, 80, 20), &mut Buffer::empty(Rect::new(0, 0, 80, 20)), Style::default()).is_some());
    }
}

#[test]
fn a_draft_comes_back_with_its_caret_and_what_it_began_from() {
    let mut field = Field::block("Two of nine");
    field.restore("Two of nine departments\nhave", 23);
    assert_eq!((field.base(), field.caret(), field.is_changed()), ("Two of nine", 23, true));
    field.edit(Edit::Insert('!'));
    assert_eq!(field.text(), "Two of nine departments!\nhave");
    field.set_caret(9_999);
    assert_eq!(field.caret(), 29);
}

#[test]
fn typing_is_taken_back_by_words_and_done_again() {
    let mut field = Field::block("Base");
    typed(&mut field, " and more words");
    field.edit(Edit::DeleteWordBack);
    let last = field.text();
    assert_eq!(last, "Base and more ");
    assert_eq!(field.edit(Edit::Undo), Edited::Changed);
    assert_eq!(field.text(), "Base and more words");
    while field.edit(Edit::Undo) != Edited::Nothing {}
    assert_eq!(field.text(), "Base");
    while field.edit(Edit::Redo) != Edited::Nothing {}
    assert_eq!(field.text(), last);
}

#[test]
fn words_are_passed_over_whole() {
    let mut field = Field::block("one, two\nthree");
    field.edit(Edit::TextStart);
    let mut stops = vec![];
    while field.edit(Edit::WordRight) == Edited::Moved {
        stops.push(field.caret());
    }
    assert_eq!(stops, [3, 5, 8, 9, 14]);
    let mut back = vec![];
    while field.edit(Edit::WordLeft) == Edited::Moved {
        back.push(field.caret());
    }
    assert_eq!(back, [9, 8, 5, 3, 0]);
}

#[test]
fn up_and_down_go_by_the_rows_on_the_screen_and_keep_their_column() {
    let mut field = Field::block("Invite six firms\nx\nto sign it");
    field.set_width(11);
    assert_eq!(field.edit(Edit::Up), Edited::Moved);
    assert_eq!(field.edit(Edit::Up), Edited::Moved);
    assert_eq!(field.edit(Edit::Up), Edited::Moved);
    // Three rows up: over the x, over "firms", to the end of "Invite six " in the same column.
    assert_eq!(field.caret(), 10);
    assert_eq!(field.edit(Edit::Up), Edited::Nothing);
    field.edit(Edit::LineEnd);
    assert_eq!(field.caret(), 10);
    field.edit(Edit::LineStart);
    assert_eq!(field.caret(), 0);
}

#[test]
fn a_note_higher_than_its_place_scrolls_with_the_caret() {
    let mut field = Field::block("1\n2\n3\n4\n5");
    assert_eq!(picture(&field, 5, 2), (vec!["4".to_owned(), "5".to_owned()], Some(Position::new(1, 1))));
    field.edit(Edit::Up);
    assert_eq!(picture(&field, 5, 2).0, ["4", "5"], "no scrolling while the caret is in view");
    field.edit(Edit::TextStart);
    assert_eq!(picture(&field, 5, 2), (vec!["1".to_owned(), "2".to_owned()], Some(Position::new(0, 0))));
    assert_eq!(field.height(5), 5);
}

#[test]
fn a_wide_letter_is_never_half_drawn() {
    let field = Field::line("多様性");
    let (rows, cursor) = picture(&field, 4, 3);
    assert_eq!(rows, ["多", "様", "性"]);
    assert_eq!(cursor, Some(Position::new(2, 2)));
    // Too narrow for any of them: nothing is drawn, and nothing breaks.
    assert_eq!(picture(&field, 1, 1).0, [""]);
    assert_eq!(field.draw(Rect::new(0, 0, 0, 1), &mut Buffer::empty(Rect::new(0, 0, 1, 1)), Style::default()), None);
}

#[test]
fn a_name_is_completed_in_one_go() {
    let mut field = Field::line("Ask @pre");
    assert_eq!(field.replace_before_caret(3, "Press office "), Edited::Changed);
    assert_eq!(field.text(), "Ask @Press office ");
    assert_eq!(field.caret(), 18);
}

fn any_edit() -> impl Strategy<Value = Edit> {
    use Edit::*;
    prop_oneof![
        8 => prop_oneof![
            any::<char>(),
            prop::sample::select(vec!['a', 'b', ' ', ',', 'é', '多', '👩', '\u{200d}', '\u{301}', '🇳', '🇴', '\u{fe0f}', '\t', '\r', '\u{1b}']),
        ].prop_map(Insert),
        3 => prop_oneof![any::<String>(), "[a-z \r\n\t👩🇳\u{301}\u{2028}]{0,12}"].prop_map(Paste),
        2 => Just(NewLine),
        12 => prop::sample::select(vec![
            Backspace, Delete, Left, Right, Up, Down, LineStart, LineEnd, TextStart, TextEnd, WordLeft, WordRight, DeleteWordBack,
            DeleteToLineEnd, Undo, Redo,
        ]),
    ]
}

proptest! {
    #[test]
    fn a_field_does_what_the_plain_one_does(
        start in any::<String>(),
        several in any::<bool>(),
        edits in prop::collection::vec((any_edit(), 0_u16..12), 0..60),
    ) {
        let mut field = Field::open(&start, several);
        prop_assert!(!field.is_changed());
        let mut plain = Plain::new(&field.text(), field.caret());
        for (edit, width) in edits {
            field.set_width(width);
            let (text, caret) = (field.text(), field.caret());
            let edited = field.edit(edit.clone());
            if edited == Edited::TooLong {
                prop_assert_eq!(&field.text(), &text);
            } else if plain.edit(&edit, several) {
                prop_assert_eq!(plain.text(), field.text(), "after {:?}", edit);
                prop_assert_eq!(plain.caret(), field.caret(), "after {:?}", edit);
            } else {
                plain = Plain::new(&field.text(), field.caret());
            }
            prop_assert_eq!(plain.caret(), field.caret(), "the caret is never inside a letter");
            match edited {
                Edited::Moved => prop_assert!(text == field.text() && caret != field.caret()),
                Edited::Nothing => prop_assert!(text == field.text() && caret == field.caret()),
                Edited::Changed | Edited::TooLong => {}
            }
            prop_assert!(!field.text().chars().any(|c| c.is_control() && !(several && c == '\n')));
            let area = Rect::new(3, 2, width, 3);
            let cursor = field.draw(area, &mut Buffer::empty(Rect::new(0, 0, 30, 10)), Style::default());
            prop_assert!(cursor.is_none_or(|cursor| area.contains(cursor)));
            prop_assert_eq!(cursor.is_some(), width > 0);
        }
        while field.edit(Edit::Redo) != Edited::Nothing {}
        let last = field.text();
        while field.edit(Edit::Undo) != Edited::Nothing {}
        prop_assert!(!field.is_changed(), "all typing can be taken back");
        while field.edit(Edit::Redo) != Edited::Nothing {}
        prop_assert_eq!(field.text(), last, "and done again");
    }
}
