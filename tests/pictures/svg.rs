//! A screen as an SVG: a rectangle per run of background, a text per run of words, each held to the
//! width of its cells, so that no reader's font moves anything.

use std::fmt::Write;

use ratatui::{
    buffer::{Buffer, Cell},
    layout::Position,
    style::{Color, Modifier},
};

/// A cell in pixels.
const CELL: (f64, f64) = (8.4, 18.0);
/// The air around the screen, in pixels.
const AIR: f64 = 8.0;
/// The baseline, in pixels below the top of a row.
const BASE: f64 = 13.5;

/// The colours and weight of a cell.
#[derive(Clone, PartialEq)]
struct Look {
    ink: String,
    ground: String,
    bold: bool,
}

/// The screen as an SVG, with its cursor, and a title for those who cannot see it.
pub fn picture(buffer: &Buffer, cursor: Option<Position>, title: &str) -> String {
    let area = buffer.area;
    let (width, height) = (f64::from(area.width) * CELL.0 + 2.0 * AIR, f64::from(area.height) * CELL.1 + 2.0 * AIR);
    let paper = look(&buffer[(0, 0)]).ground;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.1} {height:.1}\" width=\"{width:.0}\" role=\"img\" \
         font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <title>{}</title>\n\
         <rect x=\"0.5\" y=\"0.5\" width=\"{:.1}\" height=\"{:.1}\" rx=\"6\" fill=\"{paper}\" stroke=\"#8c959f\"/>\n",
        escaped(title),
        width - 1.0,
        height - 1.0
    );
    for y in area.top()..area.bottom() {
        let row: Vec<(u16, &Cell)> = (area.left()..area.right()).map(|x| (x, &buffer[(x, y)])).collect();
        for run in row.chunk_by(|(_, a), (_, b)| look(a).ground == look(b).ground) {
            let ground = look(run[0].1).ground;
            if ground != paper {
                rectangle(&mut out, (f64::from(run[0].0), f64::from(y)), (run.len() as f64, 1.0), &ground);
            }
        }
        for run in row.chunk_by(|(_, a), (_, b)| look(a) == look(b)) {
            words(&mut out, run, y);
            blocks(&mut out, run, y);
        }
    }
    if let Some(at) = cursor {
        rectangle(&mut out, (f64::from(at.x), f64::from(at.y)), (0.15, 1.0), "#121212");
    }
    out + "</svg>\n"
}

/// The words of a run; two blanks or more part them.
fn words(out: &mut String, run: &[(u16, &Cell)], y: u16) {
    let Look { ink, bold, .. } = look(run[0].1);
    let weight = if bold { " font-weight=\"bold\"" } else { "" };
    let symbol = |cell: &Cell| if block(cell.symbol()).is_some() { " ".to_owned() } else { cell.symbol().to_owned() };
    let mut cells: Vec<(u16, String)> = run.iter().map(|(x, cell)| (*x, symbol(cell))).collect();
    cells.push((0, "  ".to_owned()));
    let (mut said, mut from) = (String::new(), 0);
    for (x, symbol) in cells {
        if said.is_empty() {
            from = x;
        }
        if symbol.trim().is_empty() && (said.is_empty() || said.ends_with(' ') || symbol.len() > 1) {
            let text = std::mem::take(&mut said);
            let text = text.trim_end();
            if !text.is_empty() {
                let (x, base) = (AIR + f64::from(from) * CELL.0, AIR + f64::from(y) * CELL.1 + BASE);
                let (length, text) = (charrette::text::width(text) as f64 * CELL.0, escaped(text));
                let held = format!("textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\"");
                writeln!(out, "<text x=\"{x:.1}\" y=\"{base:.1}\" fill=\"{ink}\"{weight} {held}>{text}</text>")
                    .expect("a string takes all");
            }
        } else {
            said.push_str(&symbol);
        }
    }
}

/// The blocks and bars of a run are drawn: a font would leave gaps between them.
fn blocks(out: &mut String, run: &[(u16, &Cell)], y: u16) {
    let ink = look(run[0].1).ink;
    for same in run.chunk_by(|(_, a), (_, b)| a.symbol() == b.symbol()) {
        if let Some((left, top, width, height)) = block(same[0].1.symbol()) {
            let width = width + (same.len() - 1) as f64;
            rectangle(out, (f64::from(same[0].0) + left, f64::from(y) + top), (width, height), &ink);
        }
    }
}

/// The part of its cell that a drawing character fills: left, top, width, height.
fn block(symbol: &str) -> Option<(f64, f64, f64, f64)> {
    Some(match symbol {
        "█" => (0.0, 0.0, 1.0, 1.0),
        "▄" => (0.0, 0.5, 1.0, 0.5),
        "▁" => (0.0, 0.875, 1.0, 0.125),
        "▌" => (0.0, 0.0, 0.5, 1.0),
        "┃" => (0.35, 0.0, 0.3, 1.0),
        "│" => (0.45, 0.0, 0.1, 1.0),
        _ => return None,
    })
}

/// A rectangle; place and size are in cells.
fn rectangle(out: &mut String, (x, y): (f64, f64), (width, height): (f64, f64), fill: &str) {
    let (x, y, width, height) = (AIR + x * CELL.0, AIR + y * CELL.1, width * CELL.0, height * CELL.1);
    let place = format!("x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"");
    writeln!(out, "<rect {place} fill=\"{fill}\" shape-rendering=\"crispEdges\"/>").expect("a string takes all");
}

fn look(cell: &Cell) -> Look {
    let (mut ink, mut ground) = (hex(cell.fg, "#121212"), hex(cell.bg, "#ffffff"));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut ground);
    }
    Look { ink, ground, bold: cell.modifier.contains(Modifier::BOLD) }
}

/// A colour of the light palette: one of the terminal's 256, or what the terminal has by itself.
fn hex(color: Color, own: &str) -> String {
    let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * u32::from(n) };
    match color {
        Color::Indexed(n @ 16..=231) => {
            let n = n - 16;
            format!("#{:02x}{:02x}{:02x}", level(n / 36), level(n / 6 % 6), level(n % 6))
        }
        Color::Indexed(n @ 232..) => format!("#{0:02x}{0:02x}{0:02x}", 8 + 10 * u32::from(n - 232)),
        _ => own.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
