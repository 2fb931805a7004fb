//! How the page looks: Word's own styles under their own ids, so that its navigation pane, its table of
//! contents and its style list know them, and two lists.

use docx_rs::{
    AbstractNumbering, AlignmentType, BorderType, IndentLevel, Level, LevelJc, LevelOverride, LevelText, LineSpacing, LineSpacingType,
    NumberFormat, Numbering, NumberingId, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, ParagraphProperty, RunFonts,
    SpecialIndentType, Start, Style, StyleType, Styles,
};

/// On every machine, or replaced by one with letters of the same widths.
const FONT: &str = "Arial";
const INK: &str = "1F3A5F";
const GREY: &str = "595959";

/// As deep as Word numbers.
pub(super) const DEEPEST: usize = 8;
/// How much deeper each level of a list begins, and a note, in twentieths of a point.
pub(super) const STEP: i32 = 357;
pub(super) const NOTE: i32 = 284;

// The library brings a list 1 of its own.
const BULLETS: usize = 2;
const NUMBERS: usize = 3;
/// The instance of the list with bullets; each numbered list has one of its own, so that it begins at one.
pub(super) const BULLET_LIST: usize = 2;

/// The styles that Word does not know by itself.
pub(super) const OWN: &[&str] = &["TableText", "TableHead", "LineToWrite", "LabelToWrite", "CellToWrite", "Source", "Gap"];

/// Every style that a page uses.
pub(super) fn styles() -> Styles {
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT);
    let styles =
        Styles::new().default_fonts(fonts).default_size(20).default_line_spacing(spaced(0, 120).line(264).line_rule(LineSpacingType::Auto));
    let heading = |n: usize, size, before| {
        let style = paragraph(&format!("Heading{n}"), &format!("heading {n}"), spaced(before, 100), |p| {
            p.keep_next(true).keep_lines(true).outline_lvl(n - 1)
        });
        style.next("Normal").q_format(true).ui_priority(9).bold().color(INK).size(size)
    };
    let title = paragraph("Title", "Title", spaced(0, 160), |p| p.keep_next(true)).next("Normal").q_format(true).ui_priority(10);
    let quote = |p: ParagraphProperty| {
        let bar = ParagraphBorder::new(ParagraphBorderPosition::Left).val(BorderType::Single).size(18).space(8).color("B8C4D6");
        p.set_borders(ParagraphBorders::with_empty().set(bar)).indent(Some(NOTE), None, None, None).keep_lines(true)
    };
    let all = [
        title.bold().color(INK).size(40),
        heading(1, 30, 360),
        heading(2, 25, 280),
        heading(3, 22, 220),
        heading(4, 20, 200),
        paragraph("Caption", "caption", spaced(120, 80), |p| p.keep_next(true))
            .q_format(true)
            .ui_priority(35)
            .italic()
            .color(GREY)
            .size(18),
        paragraph("Quote", "Quote", spaced(0, 100), quote).q_format(true).ui_priority(29),
        paragraph("ListParagraph", "List Paragraph", spaced(0, 60), |p| p).q_format(true).ui_priority(34),
        paragraph("TableText", "Table Text", spaced(0, 20).line(240).line_rule(LineSpacingType::Auto), |p| p).q_format(true).size(18),
        Style {
            based_on: Some(docx_rs::BasedOn::new("TableText")),
            ..paragraph("TableHead", "Table Head", spaced(0, 20), |p| p.keep_next(true))
        }
        .q_format(true)
        .bold()
        .size(18),
        paragraph("LineToWrite", "Line to Write", spaced(170, 10), |p| p.keep_lines(true)).q_format(true),
        paragraph("LabelToWrite", "Label to Write", spaced(120, 0), |p| p.keep_next(true).keep_lines(true)).q_format(true),
        paragraph("CellToWrite", "Cell to Write", spaced(70, 70), |p| p).q_format(true).size(18),
        paragraph("Source", "Source", spaced(60, 60), |p| p).q_format(true).color(GREY).size(17),
        // Stands behind tables and holds the ends of sections: nearly no height.
        paragraph("Gap", "Gap", spaced(0, 0).line(120).line_rule(LineSpacingType::Exact), |p| p).size(8),
        paragraph("Header", "header", spaced(0, 0), |p| p).ui_priority(99).color(GREY).size(17),
        paragraph("Footer", "footer", spaced(0, 0), |p| p.align(AlignmentType::Right)).ui_priority(99).color(GREY).size(17),
        Style::new("Hyperlink", StyleType::Character).name("Hyperlink").ui_priority(99).color("0563C1").underline("single"),
    ];
    all.into_iter().fold(styles, Styles::add_style)
}

fn paragraph(id: &str, name: &str, spacing: LineSpacing, more: impl FnOnce(ParagraphProperty) -> ParagraphProperty) -> Style {
    let mut style = Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    style.paragraph_property = more(style.paragraph_property).line_spacing(spacing);
    style
}

fn spaced(before: u32, after: u32) -> LineSpacing {
    LineSpacing::new().before(before).after(after)
}

/// The two kinds of lists.
pub(super) fn kinds_of_lists() -> [AbstractNumbering; 2] {
    let bullets = ["•", "–", "◦"];
    let level = |depth: usize, format: &str, text: String| {
        let depth_in = i32::try_from(depth).unwrap_or(0) + 1;
        Level::new(depth, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left")).indent(
            Some(STEP * depth_in),
            Some(SpecialIndentType::Hanging(STEP)),
            None,
            None,
        )
    };
    let bullet = |depth: usize| level(depth, "bullet", bullets[depth % bullets.len()].to_owned());
    let number = |depth: usize| level(depth, "decimal", format!("%{}.", depth + 1));
    let all = |id, of: &dyn Fn(usize) -> Level| {
        let list = AbstractNumbering { multi_level_type: Some("hybridMultilevel".to_owned()), ..AbstractNumbering::new(id) };
        (0..=DEEPEST).map(of).fold(list, AbstractNumbering::add_level)
    };
    [all(BULLETS, &bullet), all(NUMBERS, &number)]
}

/// The lists themselves: one with bullets and so many with numbers, which stand at these depths.
pub(super) fn lists(numbered: &[usize]) -> Vec<Numbering> {
    let number =
        |(at, depth): (usize, &usize)| Numbering::new(numbered_list(at), NUMBERS).add_override(LevelOverride::new(*depth).start(1));
    std::iter::once(Numbering::new(BULLET_LIST, BULLETS)).chain(numbered.iter().enumerate().map(number)).collect()
}

/// The instance of the numbered list that comes at this place.
pub(super) fn numbered_list(at: usize) -> usize {
    BULLET_LIST + 1 + at
}

/// An item of a list.
pub(super) fn item(list: usize, depth: usize) -> (NumberingId, IndentLevel) {
    (NumberingId::new(list), IndentLevel::new(depth.min(DEEPEST)))
}
