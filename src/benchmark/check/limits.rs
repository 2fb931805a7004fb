//! How long the texts of a benchmark may be, so that every screen holds them at 80x24: widths in
//! cells, heights in rows.

/// Bytes of all files of one benchmark: far more than any has.
pub const BYTES: u64 = 4_000_000;
/// Characters of an id.
pub const ID: usize = 64;
/// Characters of an edition.
pub const EDITION: usize = 20;
/// Key factors of a benchmark, questions or examples of a key factor: two digits on the screen.
pub const ENTRIES: usize = 99;
/// Cells of a title, a name or an organisation: one row of the text column.
pub const NAME: usize = 60;
/// Cells of a city, a country or a role: one row beside others.
pub const SHORT_NAME: usize = 40;
/// Cells of a year or a span of years.
pub const YEAR: usize = 20;
/// Cells of what is called out of an example.
pub const BRIEF: usize = 46;
/// Cells of the text column, in which statements and longer texts stand.
pub const COLUMN: usize = 60;
/// Rows of a statement.
pub const STATEMENT_ROWS: usize = 3;
/// Cells of a row of a guide question.
pub const QUESTION: usize = 52;
/// Rows of a guide question.
pub const QUESTION_ROWS: usize = 4;
/// Rows of a part of a guide question.
pub const PART_ROWS: usize = 3;
/// Rows of the standard.
pub const STANDARD_ROWS: usize = 5;
/// Rows of why a key factor matters, or of what a city did.
pub const STORY_ROWS: usize = 12;
/// Rows of how a key factor works, or of what came of an example.
pub const ASIDE_ROWS: usize = 8;
/// Rows of one line of a list: what a context factor may involve, a figure.
pub const ITEM_ROWS: usize = 3;
/// Rows of the source line, or of a reference.
pub const SOURCE_ROWS: usize = 4;
/// Rows of the title or the organisation of a good practice.
pub const TITLE_ROWS: usize = 2;
/// Rows of a part of a good practice: it is read by scrolling, so this only keeps whole books out.
pub const PRACTICE_ROWS: usize = 60;
