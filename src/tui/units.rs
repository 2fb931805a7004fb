//! The units of organisations as a tree: each organisation once, units under it, those that owe a report marked in
//! words.

use ratatui::{layout::Rect, style::Style};

use super::{Page, cells, scroll, spots::Spot};
use crate::{
    app::{point::Point, units::Tree},
    report::Tone,
    session::{Unit, organisation_key},
    text::shorten,
};

/// A row of the tree: an organisation, or a unit with its place.
enum Row<'a> {
    Organisation(&'a str),
    Unit(usize, &'a Unit, usize),
}

/// Draws the tree.
pub fn draw(page: &mut Page<'_>, tree: &Tree, body: Rect) {
    page.text(body.x, body.y + 1, body.width, &page.say("units-title"), page.theme.subject());
    if tree.units.is_empty() {
        let text = page.say(if tree.waits { "units-coming" } else { "units-empty" });
        page.wrapped(Rect { x: body.x, y: body.y + 3, height: 4, width: body.width.min(66) }, &text, Style::new());
        return;
    }
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut last = None;
    for (at, (unit, depth)) in tree.units.rows().enumerate() {
        if last != Some(organisation_key(&unit.organisation)) {
            last = Some(organisation_key(&unit.organisation));
            rows.push(Row::Organisation(&unit.organisation));
        }
        rows.push(Row::Unit(at, unit, depth));
    }
    let list = Rect { y: body.y + 3, height: body.height.saturating_sub(5), ..body };
    let here = rows.iter().position(|row| matches!(row, Row::Unit(at, ..) if *at == tree.at)).unwrap_or(0);
    // With the first unit its organisation is in sight.
    let first = scroll(here.saturating_sub(1), here + 1, rows.len(), usize::from(list.height));
    for (y, row) in (list.y..list.bottom()).zip(rows.iter().skip(first)) {
        match row {
            Row::Organisation(name) => {
                page.text(list.x + 2, y, list.width - 2, &shorten(name, usize::from(list.width - 2)), page.theme.quiet());
            }
            Row::Unit(at, unit, depth) => {
                let is_here = *at == tree.at;
                page.spot(Rect { y, height: 1, ..list }, || Spot::At(Point::Row(*at)));
                page.text(list.x, y, 1, if is_here { ">" } else { " " }, page.theme.bar());
                let style = if is_here { page.theme.subject() } else { Style::new() };
                let owes = if unit.owes_report { page.say("units-owes-mark") } else { String::new() };
                let x = list.x + 4 + 2 * u16::try_from((*depth).min(12)).unwrap_or(0);
                let room = list.right().saturating_sub(x + cells(&owes) + 2);
                let taken = page.text(x, y, room, &shorten(&unit.name, usize::from(room)), style);
                page.text(x + taken + 2, y, cells(&owes), &owes, page.theme.tone(Tone::Warning));
            }
        }
    }
    let below = rows.len().saturating_sub(first + usize::from(list.height));
    let more = match (first > 0, below > 0) {
        (true, true) => page.say("walk-more-both"),
        (true, false) => page.say("walk-more-above"),
        (false, true) => page.say("walk-more"),
        (false, false) => String::new(),
    };
    page.right(body, body.y + 1, &more, page.theme.quiet());
    page.text(body.x, body.bottom() - 1, body.width, &page.say("units-told"), page.theme.quiet());
}

#[cfg(test)]
mod tests {
    use crate::words::{LANGUAGES, Words};

    #[test]
    fn the_last_row_of_the_narrowest_wall_holds_the_whole_sentence() {
        for language in LANGUAGES {
            let told = Words::of(language.code).say("units-told");
            assert!(crate::text::width(&told) <= 76, "{}: {told}", language.code);
        }
    }
}
