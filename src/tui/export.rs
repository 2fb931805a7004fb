//! The export dialogue: formats on the left, what goes out on the right, and the path below. All of nine
//! formats stand on the smallest window; what is short of rows is the air, then what came of it.

use ratatui::{layout::Rect, style::Style};

use super::{
    Page, cell,
    over::{list, row_spot, sheet},
    preview,
    rows::wrap,
    scroll,
};
use crate::{
    app::{
        App,
        export::{Export, Inner, Of, Out, Outcome, Place, options, page_name, rows},
    },
    export::Format,
    session::State,
    text::{letters, one_line, shorten, width},
};

/// The cells of the labels of page, folder and file.
const LABEL: u16 = 9;
/// The cells of the formats.
const FORMATS: u16 = 40;

/// Draws the dialogue, or what is done within it.
pub fn draw(page: &mut Page<'_>, app: &App, export: &Export, body: Rect) {
    match &export.inner {
        Some(Inner::Reading(read)) => preview::draw(page, app, export, read, body),
        Some(Inner::Picking { of, at }) => {
            let rows: Vec<String> = options(*of, app).into_iter().map(|(_, said)| said).collect();
            list(page, body, title_of(*of), None, &rows, *at);
        }
        Some(Inner::Typing { .. }) | None => dialogue(page, app, export, body),
    }
}

fn title_of(of: Of) -> &'static str {
    match of {
        Of::Page => "export-pick-page",
        Of::Part(Out::Factor) => "export-pick-factor",
        Of::Part(Out::Lead) => "export-pick-lead",
        Of::Part(Out::Organisation | Out::Names | Out::Notes | Out::Evidence) => "export-pick-organisation",
    }
}

fn dialogue(page: &mut Page<'_>, app: &App, export: &Export, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let formats = u16::try_from(Format::ALL.len()).unwrap_or(u16::MAX);
    let lists = formats.max(u16::try_from(Out::ALL.len()).unwrap_or(0));
    let told = outcome(page, app, export, usize::from(body.width.saturating_sub(4)));
    let said = u16::try_from(told.len()).unwrap_or(0).min(3);
    // Rule, title, page, heads, folder, file; then what came of it, if anything; the rest is air.
    let fixed = 6;
    let area = sheet(page, body, (fixed + lists + said + 5).min(body.height));
    let mut spare = area.height.saturating_sub(fixed + lists + said);
    let mut y = area.y + 1;
    let head = page.words.with("export-titled", &[("title", open.session.about.title.as_str().into())]);
    page.text(area.x, y, area.width, &shorten(&head, usize::from(area.width)), page.theme.subject());
    y += 1 + air(&mut spare);
    let said_page = page_name(export, &open.session, page.words);
    let is_draft = open.session.about.state == State::Open && export.wanted.format.is_page();
    let said_page = if is_draft { page.words.with("export-draft", &[("page", said_page.into())]) } else { said_page };
    row(page, export, Place::Page, Rect { y, height: 1, ..area }, "export-page", &said_page);
    y += 1 + air(&mut spare);
    let right = Rect { x: area.x + FORMATS, width: area.width.saturating_sub(FORMATS), ..area };
    page.text(area.x, y, FORMATS, &page.say("export-as"), page.theme.quiet());
    page.text(right.x, y, right.width, &page.say("export-out"), page.theme.quiet());
    y += 1;
    let below = 2 + said + u16::from(spare > 0);
    let room = lists.min(area.bottom().saturating_sub(y + below));
    for (row, format) in visible(export.format(), Format::ALL.len(), room) {
        let area = Rect { y: y + row, width: FORMATS - 3, height: 1, ..area };
        let mark = if format == export.format() { "(x)" } else { "( )" };
        let text = format!("{mark} {}", Format::ALL.get(format).map(|it| page.words.of_kind("format", it.name())).unwrap_or_default());
        self::line(page, export, Place::Format(format), area, &text);
    }
    let at = Out::ALL.iter().position(|out| export.at == Place::Out(*out)).unwrap_or(0);
    for (row, out) in visible(at, Out::ALL.len(), room) {
        let out = Out::ALL[out];
        let text = out_text(page, app, export, out);
        self::line(page, export, Place::Out(out), Rect { y: y + row, height: 1, ..right }, &text);
    }
    y += room + air(&mut spare);
    let path = export.path(app);
    let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for (place, label, text, is_folder) in [(Place::Folder, "export-folder", folder, true), (Place::Name, "export-file", name, false)] {
        let area = Rect { y, height: 1, ..area };
        match &export.inner {
            Some(Inner::Typing { is_folder: typed, field }) if *typed == is_folder => {
                page.text(area.x, y, LABEL, &page.say(label), page.theme.subject());
                page.text(area.x + LABEL - 2, y, 1, page.field_bar(), page.theme.bar());
                let field_area = Rect { x: area.x + LABEL, width: area.width - LABEL, ..area };
                *page.cursor = field.draw(field_area, page.buf, page.theme.ground());
            }
            _ => row(page, export, place, area, label, &middle_out(&one_line(&text), usize::from(area.width - LABEL))),
        }
        y += 1;
    }
    y += air(&mut spare);
    let style = if export.outcome == Outcome::Open { page.theme.quiet() } else { page.theme.subject() };
    for (y, line) in (y..area.bottom()).zip(told) {
        page.text(area.x, y, area.width, &line, style);
    }
}

/// An empty row, while there are any.
fn air(spare: &mut u16) -> u16 {
    let air = (*spare).min(1);
    *spare -= air;
    air
}

/// What came of it, in rows; while a file is being written for long, a sign that moves.
fn outcome(page: &Page<'_>, app: &App, export: &Export, width: usize) -> Vec<String> {
    if let Some(moved) = app.writing() {
        let (block, empty) = if page.theme.drawing { ("█", "░") } else { ("#", ".") };
        // There and back: how much is left nobody knows, so nothing is counted.
        let (cells, bar) = (20_usize, 4_usize);
        let ways = u32::try_from(2 * (cells - bar)).unwrap_or(1);
        let at = usize::try_from(moved % ways).unwrap_or(0);
        let at = at.min(2 * (cells - bar) - at);
        let bar = format!("{}{}{}", empty.repeat(at), block.repeat(bar), empty.repeat(cells - bar - at));
        return vec![format!("{bar}  {}", page.say("export-writing"))];
    }
    let text = match &export.outcome {
        Outcome::Open => return vec![],
        Outcome::Exists => page.say("export-exists-ask"),
        Outcome::Written(path) => page.words.with("export-written", &[("path", one_line(&path.display().to_string()).into())]),
    };
    wrap(&text, width)
}

/// The rows of a list in so many rows of the screen, the selected one among them: where each is drawn.
fn visible(at: usize, all: usize, room: u16) -> impl Iterator<Item = (u16, usize)> {
    let first = scroll(at, at + 1, all, usize::from(room));
    (0..room).zip(first..all)
}

fn out_text(page: &Page<'_>, app: &App, export: &Export, out: Out) -> String {
    let label = match out {
        Out::Names => "export-out-names",
        Out::Notes => "export-out-notes",
        Out::Evidence => "export-out-evidence",
        Out::Factor => "export-out-factor",
        Out::Lead => "export-out-lead",
        Out::Organisation => "export-out-organisation",
    };
    let label = page.say(label);
    match export.goes_out(out) {
        Some(goes) => format!("[{}] {label}", if goes { "x" } else { " " }),
        None => {
            let now = export.part(out);
            let said = options(Of::Part(out), app).into_iter().find(|(id, _)| id.as_ref() == now).map(|(_, said)| said);
            format!("{} {}", cell(&label, 13), said.unwrap_or_default())
        }
    }
}

/// A row with a label.
fn row(page: &mut Page<'_>, export: &Export, place: Place, area: Rect, label: &str, text: &str) {
    let label = cell(&page.say(label), usize::from(LABEL));
    line(page, export, place, area, &format!("{label}{text}"));
}

/// A row of the dialogue, marked where it is selected; a click selects it.
fn line(page: &mut Page<'_>, export: &Export, place: Place, area: Rect, text: &str) {
    let is_here = export.at == place;
    if let Some(at) = rows().iter().position(|other| *other == place) {
        page.spot(area, || row_spot(at));
    }
    page.text(area.x - 2, area.y, 1, if is_here { ">" } else { " " }, page.theme.bar());
    let style = if is_here { page.theme.subject() } else { Style::new() };
    page.text(area.x, area.y, area.width, &shorten(text, usize::from(area.width)), style);
}

/// A path in so many cells: what is left out of it is in its middle, so that both where it begins and what
/// it leads to can be read.
fn middle_out(text: &str, room: usize) -> String {
    let all = width(text);
    if all <= room {
        return text.to_owned();
    }
    let keep = room.saturating_sub(3);
    let (head, tail) = (keep / 3, keep - keep / 3);
    let mut taken = 0;
    let mut begins = String::new();
    let mut ends = String::new();
    for (_, letter) in letters(text) {
        let before = taken;
        taken += width(letter);
        if taken <= head {
            begins.push_str(letter);
        } else if all - before <= tail {
            ends.push_str(letter);
        }
    }
    format!("{begins}...{ends}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_loses_its_middle_and_never_its_end() {
        let path = "/home/kari/Documents/Diversity/2026/Workshops/Spring/2026-03-12_lindhaven_action-plan_v1.docx";
        let shown = middle_out(path, 67);
        assert!(shown.starts_with("/home/kari/") && shown.ends_with("/2026-03-12_lindhaven_action-plan_v1.docx"), "{shown}");
        assert_eq!(width(&shown), 67);
        assert_eq!(middle_out("/short/plan.md", 67), "/short/plan.md");
        for room in 0..40 {
            assert!(width(&middle_out("/città/多様性を推進する都市/計画/plan.md", room)) <= room.max(3));
        }
    }
}
