//! Everything that leaves the program: a page in each format, a session as RON, and files written
//! whole or not at all.

pub mod file;
mod markdown;
mod name;
mod ron;
mod text;

pub use markdown::markdown;
pub use name::file_name;
pub use ron::session_ron;
pub use text::text;

/// What a session can be exported as. The command line reads the same list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The page for a wiki.
    Markdown,
    /// The page read from top to bottom, for screen readers.
    Text,
    /// The session itself, for an archive or another charrette.
    Ron,
}

impl Format {
    /// Every format, in the order in which people see them.
    pub const ALL: &'static [Self] = &[Self::Markdown, Self::Text, Self::Ron];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Text => "text",
            Self::Ron => "ron",
        }
    }

    /// The ending of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Ron => "ron",
        }
    }

    /// Whether it holds a page; else the session's data.
    #[must_use]
    pub fn is_page(self) -> bool {
        match self {
            Self::Markdown | Self::Text => true,
            Self::Ron => false,
        }
    }
}
