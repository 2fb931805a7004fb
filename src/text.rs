//! Text from outside: scrubbed once, where it enters, so that nothing behind this module needs to
//! be afraid of it; and folded, so that *Tøyen* is found by `toyen`.

mod cell;
mod formula;

use std::borrow::Cow;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm, word_splitters::split_words};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

pub use cell::{CELL_LIMIT, fits_cell, in_cell};
pub use formula::{guarded, unguarded};

/// The most characters that a one-line field (a title, a name) may hold.
pub const LINE_LIMIT: usize = 300;
/// The most bytes that a field of several lines (a note, a reason) may hold.
pub const BLOCK_LIMIT: usize = 100_000;
/// The most code points of one character as people see it: more is an attack, not a letter.
const MARKS_LIMIT: usize = 16;

/// Takes out of a text what no person typed on purpose and no screen should be sent: control
/// characters but newline and tab, the halves of escape sequences, bidirectional overrides,
/// invisible characters; writes all line ends as `\n` and composes letters with their accents (NFC).
///
/// Scrubbing twice gives the same as scrubbing once.
#[must_use]
pub fn scrub(text: &str) -> String {
    if is_clean(text) { text.to_owned() } else { scrub_letters(text) }
}

/// The same without a copy where nothing is to be taken out: for what leaves in long lists.
#[must_use]
pub fn scrubbed(text: &str) -> Cow<'_, str> {
    if is_clean(text) { Cow::Borrowed(text) } else { Cow::Owned(scrub_letters(text)) }
}

fn scrub_letters(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let kept = text.chars().filter_map(|c| match c {
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => Some('\n'),
        '\n' | '\t' => Some(c),
        c if c.is_control() => None,
        '\u{202a}'..='\u{202e}' => None,
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' => None,
        // What steers hieroglyphs, shorthand and notes of music, for programs that set them.
        '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' => None,
        // Tag characters draw nothing and can hide a message.
        '\u{e0000}'..='\u{e0fff}' => None,
        c => Some(c),
    });
    letters_cut(kept.nfc().collect())
}

/// Whether a text is seen at a glance to need no scrubbing, as nearly all that is stored.
#[must_use]
pub fn is_clean(text: &str) -> bool {
    text.split(['\n', '\t']).all(is_plain)
}

/// The text without what of a letter goes beyond any alphabet.
fn letters_cut(mut text: String) -> String {
    // What is left of a letter may join the next one, so it is looked at again. Each round makes the text shorter.
    while !is_plain(&text) && text.graphemes(true).any(|letter| letter.chars().nth(MARKS_LIMIT).is_some()) {
        text = text.graphemes(true).flat_map(|letter| letter.chars().take(MARKS_LIMIT)).nfc().collect();
    }
    text
}

/// A text for a place that has one line: scrubbed, line ends and tabs become one blank, ends trimmed.
#[must_use]
pub fn one_line(text: &str) -> String {
    letters_cut(scrub(text).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text for a place with several lines: scrubbed, blanks and empty lines at its end taken off.
#[must_use]
pub fn block(text: &str) -> String {
    let lines: Vec<String> = scrub(text).lines().map(|line| line.trim_end().replace('\t', "    ")).collect();
    letters_cut(lines.join("\n").trim_end().trim_start_matches('\n').to_owned())
}

/// The text as the screen may draw it: without the variation selector that makes some terminals
/// draw a symbol wider than they were told (ratatui #2357).
#[must_use]
pub fn drawable(text: &str) -> Cow<'_, str> {
    if text.contains('\u{fe0f}') { Cow::Owned(text.replace('\u{fe0f}', "")) } else { Cow::Borrowed(text) }
}

/// The text as search compares it: small letters, no accents, and the letters that Unicode does not
/// take apart written as people without that keyboard write them (ø as o, ß as ss, æ as ae, ł as l).
#[must_use]
pub fn fold(text: &str) -> String {
    // There is nothing to take apart in it, and most of what is searched is written so.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ø' => out.push('o'),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ß' => out.push_str("ss"),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            c if is_combining_mark(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Whether every character of a text is a letter of its own, one cell wide, that needs no scrubbing: what
/// people write in Latin script, accents included. It spares the search for what belongs together, half of what a picture costs.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    // Most is ASCII, which need not be taken apart into characters.
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        || text.chars().all(|c| matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}'))
}

/// How many cells a text takes on the screen.
#[must_use]
pub fn width(text: &str) -> usize {
    if is_plain(text) {
        return text.chars().count();
    }
    // Letter by letter, as it is drawn: taken as a whole, some Arabic letters count as joined.
    text.graphemes(true).map(unicode_width::UnicodeWidthStr::width).sum()
}

/// The letters of a scrubbed text as people see them, each with the byte it begins at.
pub fn letters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // In ASCII every byte is a letter, which spares the search for what belongs together.
    let (plain, other) = if text.is_ascii() { (text, "") } else { ("", text) };
    (0..plain.len()).map(move |at| (at, &plain[at..=at])).chain(other.grapheme_indices(true))
}

/// Where lines of a text may be broken. Only scripts from Hebrew on need the line-breaking tables,
/// which cost more than all else that is done for a key; others, with their dashes and quotation
/// marks, break at blanks.
#[must_use]
pub fn separator(text: &str) -> WordSeparator {
    let breaks_at_blanks = |c: char| c < '\u{590}' || ('\u{2010}'..='\u{2027}').contains(&c) || ('\u{2030}'..='\u{20cf}').contains(&c);
    if text.chars().all(breaks_at_blanks) { WordSeparator::AsciiSpace } else { WordSeparator::UnicodeBreakProperties }
}

/// The text wrapped to rows of at most `width` cells, never cutting a word that fits a row, nor a letter.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let (separator, width) = (separator(text), width.max(1));
    if text.is_ascii() {
        let options = Options::new(width).word_separator(separator).wrap_algorithm(WrapAlgorithm::FirstFit);
        return text.split('\n').flat_map(|line| textwrap::wrap(line, &options)).map(Cow::into_owned).collect();
    }
    text.split('\n').flat_map(|line| wrap_letters(line, width, separator)).collect()
}

/// The same by letters as they are drawn: textwrap adds up code points, and a letter may have several.
fn wrap_letters(line: &str, width: usize, separator: WordSeparator) -> Vec<String> {
    let mut rows = Vec::new();
    let (mut row, mut taken, mut gap) = (String::new(), 0, "");
    let mut begun = false;
    for word in split_words(separator.find_words(line), &WordSplitter::HyphenSplitter) {
        let (mut rest, mut wide) = (word.word, self::width(word.word));
        loop {
            // A word that fits no row is cut where a letter ends.
            let fits = if wide <= width { rest.len() } else { cut(rest, width) };
            let (piece, behind) = rest.split_at(fits);
            let cells = if behind.is_empty() { wide } else { self::width(piece) };
            if begun && taken + gap.len() + cells > width {
                rows.push(std::mem::take(&mut row));
                taken = 0;
            } else {
                row.push_str(gap);
                taken += gap.len();
            }
            row.push_str(piece);
            taken += cells;
            (gap, begun) = ("", true);
            if behind.is_empty() {
                break;
            }
            (rest, wide) = (behind, wide.saturating_sub(cells));
        }
        gap = word.whitespace;
    }
    rows.push(row);
    rows
}

/// The length of as many letters as fit, one at least.
fn cut(text: &str, width: usize) -> usize {
    let mut cells = 0;
    for (at, letter) in text.grapheme_indices(true) {
        cells += self::width(letter);
        if cells > width && at > 0 {
            return at;
        }
    }
    text.len()
}

/// The text cut to `width` cells; what was cut is marked by three dots. For rows of lists only.
#[must_use]
pub fn shorten(text: &str, width: usize) -> String {
    if self::width(text) <= width {
        return text.to_owned();
    }
    let mut taken = 0;
    let fits = |letter: &&str| {
        taken += self::width(letter);
        taken + 3 <= width
    };
    let out: String = letters(text).map(|(_, letter)| letter).take_while(fits).collect();
    format!("{}...", out.trim_end())
}

/// Two names in the order in which people put them: what is a number counts as one, so that 9 comes before 10.
#[must_use]
pub fn natural(a: &str, b: &str) -> std::cmp::Ordering {
    let parts = |text: &str| -> Vec<(u128, String)> {
        let is_digit = |c: char| c.is_ascii_digit();
        let mut parts: Vec<(u128, String)> = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !is_digit(c)).unwrap_or(rest.len());
            let (number, behind) = rest.split_at(end);
            let end = behind.find(is_digit).unwrap_or(behind.len());
            let (word, behind) = behind.split_at(end);
            parts.push((number.parse().unwrap_or(u128::MAX), word.to_owned()));
            rest = behind;
        }
        parts
    };
    parts(a).cmp(&parts(b)).then_with(|| a.cmp(b))
}

/// How many letters must be put in, taken out or altered to get from one word to another.
#[must_use]
pub fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let here = (corner + usize::from(x != *y)).min(row[j] + 1).min(row[j + 1] + 1);
            corner = std::mem::replace(&mut row[j + 1], here);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_escape_sequence_loses_its_teeth() {
        assert_eq!(scrub("a\u{1b}[31mb\u{9b}2Jc\u{7}"), "a[31mb2Jc");
        assert_eq!(scrub("safe\u{202e}txt.exe"), "safetxt.exe");
    }

    #[test]
    fn every_line_end_is_a_newline() {
        assert_eq!(scrub("a\r\nb\rc\u{2028}d"), "a\nb\nc\nd");
        assert_eq!(one_line("  a\r\n b\tc "), "a b c");
        assert_eq!(block("\n a \r\n\tb \n\n"), " a\n    b");
    }

    #[test]
    fn letters_that_belong_together_stay_together() {
        assert_eq!(scrub("👩‍👩‍👧 می‌خواهم"), "👩‍👩‍👧 می‌خواهم");
        assert_eq!(scrub("A\u{30a}"), "Å");
        assert!(scrub(&format!("a{}", "\u{301}".repeat(5_000))).chars().count() <= MARKS_LIMIT);
    }

    #[test]
    fn names_are_found_without_their_accents() {
        for (name, plain) in [("Tøyen", "toyen"), ("Łódź", "lodz"), ("Straße", "strasse"), ("Ærlig", "aerlig"), ("ÉCOLE", "ecole")] {
            assert_eq!(fold(name), plain);
        }
    }

    /// What is indexed with accents beside it is searched for without.
    #[test]
    fn a_letter_without_an_accent_is_folded_alike_wherever_it_stands() {
        for letter in '\0'..='\u{7f}' {
            assert_eq!(fold(&format!("{letter}é")), format!("{}e", fold(&letter.to_string())));
        }
    }

    #[test]
    fn a_text_is_as_wide_as_its_letters_are_drawn() {
        for text in ["مدينة للجميع، في كل حي وكل مدرسة لا", "👩‍👩‍👧‍👦 families", "多様性", "שלום", "Łódź"]
        {
            let drawn: usize = text.graphemes(true).map(width).sum();
            assert_eq!(width(text), drawn, "{text}");
        }
    }

    #[test]
    fn in_plain_text_a_character_is_a_letter_of_one_cell() {
        assert!(is_plain("Tøyen · Łódź"));
        assert!(!is_plain("a\tb"));
        for c in ('\0'..='\u{fff}').filter(|c| is_plain(&c.to_string())) {
            let three = format!("e{c}\u{e9}");
            assert_eq!((three.graphemes(true).count(), unicode_width::UnicodeWidthStr::width(three.as_str())), (3, 3), "{c:?}");
            assert_eq!(scrub_letters(&three), three);
        }
    }

    #[test]
    fn a_list_row_is_cut_between_letters() {
        assert_eq!(shorten("Engagement of others", 13), "Engagement...");
        assert!(width(&shorten("多様性を推進する都市", 9)) <= 9);
    }

    proptest! {
        #[test]
        fn scrubbing_twice_changes_nothing(text in any::<String>()) {
            let once = scrub(&text);
            prop_assert_eq!(scrub(&once), once.clone());
            prop_assert!(!once.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
        }

        #[test]
        fn a_line_has_no_line_ends(text in any::<String>()) {
            let line = one_line(&text);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(one_line(&line), line);
        }
    }
}
