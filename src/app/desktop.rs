//! What the program's surroundings offer for files, as the start finds them.

use std::path::PathBuf;

/// What the program's surroundings offer for files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desktop {
    /// The person's own folder, which `~` stands for.
    pub home: Option<PathBuf>,
    /// Whether the system can show a folder in a window of its own. Where it cannot, nobody is offered it.
    pub shows_folders: bool,
}
