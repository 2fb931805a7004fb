//! What is worth a look today: quiet, at the foot of home, and nothing where there is nothing. Enter stays what
//! it is; each line names the key that leads to the list.

use ratatui::{layout::Rect, style::Style};

use crate::{
    app::{App, Command, General, home},
    store::{COUNTED, SOON, shifted},
    text::shorten,
    tui::{Page, cells, spots::Spot},
};

/// Cells of what is counted; what is said of it follows.
const COUNT: u16 = 36;

/// A line: its mark, what is counted, what is said of it, its key and what that leads to.
struct Line {
    mark: &'static str,
    count: String,
    beside: String,
    key: &'static str,
    does: home::Do,
}

/// Draws it at the bottom of an area; says how many rows of it are taken.
pub fn draw(page: &mut Page<'_>, app: &App, area: Rect) -> u16 {
    let lines = lines(page, app);
    let height = u16::try_from(lines.len()).unwrap_or(0) + 1;
    // The other sessions keep a few rows in any window.
    if lines.is_empty() || area.height < height + 5 {
        return 0;
    }
    let top = area.bottom() - height - 1;
    page.text(area.x + 2, top, area.width, &page.say("look-title"), page.theme.quiet());
    page.spot(Rect { y: top, height: 1, ..area }, || Spot::Does(Command::General(General::Actions)));
    for (y, line) in (top + 1..).zip(lines) {
        page.spot(Rect { y, height: 1, ..area }, || Spot::Does(Command::Home(line.does)));
        page.text(area.x + 2, y, 2, line.mark, page.theme.subject());
        let x = area.x + 5;
        let taken = page.text(x, y, area.width - 5, &line.count, Style::new());
        page.right(area, y, line.key, page.theme.key());
        let x = x + taken.max(COUNT);
        let room = area.right().saturating_sub(x + cells(line.key) + 2);
        page.text(x, y, room, &shorten(&line.beside, usize::from(room)), page.theme.quiet());
    }
    height + 2
}

fn lines(page: &Page<'_>, app: &App) -> Vec<Line> {
    let (words, now, today) = (page.words, app.now.today(), &app.home.today);
    let counted = |key: &str, count: usize| {
        let shown = if count < COUNTED { count.to_string() } else { words.with("look-many", &[("most", COUNTED.into())]) };
        let date = words.near_date(shifted(now, SOON), now);
        words.with(key, &[("count", count.into()), ("shown", shown.into()), ("date", date.into())])
    };
    let oldest = today.oldest.as_ref().and_then(|row| {
        let days = now.since(row.due?).ok()?.get_days();
        let session = if row.session_title.is_empty() { page.say("untitled") } else { row.session_title.clone() };
        Some(words.with("look-oldest", &[("session", session.into()), ("days", days.into())]))
    });
    let line = |mark, count: usize, key: &str, letter, does| {
        (count > 0).then(|| Line { mark, count: counted(key, count), beside: String::new(), key: letter, does })
    };
    let late = line("!!", today.overdue, "look-overdue", "o", home::Do::Overdue);
    let late = late.map(|line| Line { beside: oldest.unwrap_or_default(), ..line });
    let soon = line("!", today.soon, "look-soon", "d", home::Do::Soon);
    [late, soon, line(".", today.untouched, "look-untouched", "t", home::Do::Untouched)].into_iter().flatten().collect()
}
