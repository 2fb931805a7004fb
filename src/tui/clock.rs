//! The clock of the key factor that the room is at: in a row of words, or in large digits. How near the
//! end is, is always said with a mark as well as with a colour.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cells};
use crate::{
    report::Tone,
    session::{
        Countdown,
        agenda::{Alarm, Rest},
    },
};

/// Rows that large digits take.
pub const LARGE: u16 = 5;

/// Cells that a large digit takes, with the empty one behind it.
const DIGIT: u16 = 5;

/// The digits, a letter per cell.
const DIGITS: [[&str; 5]; 10] = [
    ["####", "#  #", "#  #", "#  #", "####"],
    ["  # ", " ## ", "  # ", "  # ", " ###"],
    ["####", "   #", "####", "#   ", "####"],
    ["####", "   #", " ###", "   #", "####"],
    ["#  #", "#  #", "####", "   #", "   #"],
    ["####", "#   ", "####", "   #", "####"],
    ["####", "#   ", "####", "#  #", "####"],
    ["####", "   #", "  # ", " #  ", " #  "],
    ["####", "#  #", "####", "#  #", "####"],
    ["####", "#  #", "####", "   #", "####"],
];

/// How the clock looks.
fn style(page: &Page<'_>, shown: Countdown) -> Style {
    match shown.alarm {
        Alarm::Calm => Style::new(),
        Alarm::Soon => page.theme.tone(Tone::Warning),
        Alarm::Now => page.theme.tone(Tone::Bad),
    }
}

/// A text with the mark of how near the end is.
fn marked(page: &Page<'_>, shown: Countdown, text: String) -> String {
    match shown.alarm {
        Alarm::Calm => text,
        Alarm::Soon => page.words.with("clock-soon", &[("text", text.into())]),
        Alarm::Now => page.words.with("clock-now", &[("text", text.into())]),
    }
}

/// How the whole sitting goes.
pub fn pace(page: &Page<'_>, ahead: i64) -> String {
    let minutes = ahead.unsigned_abs();
    match ahead {
        0 => page.say("pace-on-time"),
        1.. => page.words.with("pace-ahead", &[("minutes", minutes.into())]),
        _ => page.words.with("pace-behind", &[("minutes", minutes.into())]),
    }
}

/// What is left, in words.
fn rest(page: &Page<'_>, shown: Countdown) -> String {
    let planned = ("planned", shown.planned.into());
    match shown.rest {
        Rest::Minutes(left) => page.words.with("clock-minutes", &[("left", left.into()), planned]),
        Rest::Seconds(left) => page.words.with("clock-seconds", &[("left", left.into()), planned]),
        Rest::Over(over) => page.words.with("clock-over", &[("over", over.into())]),
    }
}

/// Writes the clock at the right end of a row, in so many cells at the most; gives how many it took.
pub fn row(page: &mut Page<'_>, shown: Countdown, area: Rect, most: u16) -> u16 {
    let mut text = marked(page, shown, rest(page, shown));
    if shown.paused {
        text = page.words.with("clock-paused", &[("text", text.into())]);
    }
    let whole = page.words.with("clock-and-pace", &[("text", text.as_str().into()), ("pace", pace(page, shown.ahead).into())]);
    // How the sitting goes gives way first.
    let text = if cells(&whole) <= most { whole } else { text };
    let style = style(page, shown);
    page.right(area, area.y, &text, style);
    cells(&text).min(area.width)
}

/// Writes the clock in large digits, with its words beside them.
pub fn large(page: &mut Page<'_>, shown: Countdown, area: Rect) {
    let (number, unit) = match shown.rest {
        Rest::Minutes(left) => (left, page.words.with("clock-minutes-left", &[("count", left.into())])),
        Rest::Seconds(left) => (left, page.words.with("clock-seconds-left", &[("count", left.into())])),
        Rest::Over(over) => (0, page.words.with("clock-over-large", &[("over", over.into())])),
    };
    let style = style(page, shown);
    digits(page, number, area, style);
    // The words stay where they are when a digit falls away, or seconds follow.
    let most = u16::try_from(shown.planned.to_string().len()).unwrap_or(2).max(2);
    let x = area.x + most * DIGIT + 1;
    let below = match shown.rest {
        Rest::Over(_) => page.say("clock-carry-on"),
        Rest::Minutes(_) | Rest::Seconds(_) => {
            let args = [("planned", shown.planned.into()), ("pace", pace(page, shown.ahead).into())];
            page.words.with("clock-of-planned", &args)
        }
    };
    let paused = if shown.paused { page.say("clock-stands-still") } else { String::new() };
    let unit = marked(page, shown, unit);
    for (row, text, style) in [(1, paused, page.theme.subject()), (2, unit, style), (3, below, Style::new())] {
        let y = area.y + row;
        if y < area.bottom() && x < area.right() {
            page.text(x, y, area.right() - x, &text, style);
        }
    }
}

/// Writes a number in large digits.
fn digits(page: &mut Page<'_>, number: u32, area: Rect, style: Style) {
    let block = if page.theme.drawing { "█" } else { "#" };
    let digits: Vec<usize> = number.to_string().chars().filter_map(|c| usize::try_from(c.to_digit(10)?).ok()).collect();
    let mut x = area.x;
    for rows in digits.iter().filter_map(|digit| DIGITS.get(*digit)) {
        for (y, row) in (area.y..area.bottom()).zip(rows) {
            for (at, _) in row.match_indices('#') {
                let at = x + u16::try_from(at).unwrap_or(0);
                if at < area.right() {
                    page.text(at, y, 1, block, style);
                }
            }
        }
        x += DIGIT;
    }
}
