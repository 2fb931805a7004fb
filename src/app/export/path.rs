//! What somebody types for a folder or a file name.

use std::path::{Path, PathBuf};

use crate::{export::Format, text::one_line};

/// What was understood of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The folder, where one was named.
    pub folder: Option<PathBuf>,
    /// The name of the file without its ending; none for the one that follows from what is written.
    pub stem: Option<String>,
}

/// Reads a folder, or a name that may have a folder before it. `~` is the person's own folder; what begins
/// nowhere else begins in `base`. The ending of a format is not part of a name: it follows the format.
pub fn read(text: &str, is_folder: bool, base: &Path, home: Option<&Path>) -> Typed {
    let text = one_line(text);
    if text.is_empty() {
        return Typed { folder: is_folder.then(|| base.to_owned()), stem: None };
    }
    if is_folder {
        return Typed { folder: Some(base.join(at_home(&text, home))), stem: None };
    }
    let path = at_home(&text, home);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).map(Path::to_owned);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let stem = name.map(|name| without_ending(&name).trim().to_owned()).filter(|stem| !stem.is_empty());
    Typed { folder, stem }
}

fn at_home(text: &str, home: Option<&Path>) -> PathBuf {
    match (text.strip_prefix('~'), home) {
        (Some(""), Some(home)) => home.to_owned(),
        (Some(rest), Some(home)) if rest.starts_with(['/', '\\']) => home.join(&rest[1..]),
        _ => PathBuf::from(text),
    }
}

fn without_ending(name: &str) -> &str {
    const ALL: [Format; 9] =
        [Format::Markdown, Format::Html, Format::Docx, Format::Text, Format::Csv, Format::Xlsx, Format::Ics, Format::Json, Format::Ron];
    let ending = |format: &Format| name.strip_suffix(format.extension())?.strip_suffix('.');
    ALL.iter().find_map(ending).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Typed {
        read(text, false, Path::new("/desk"), Some(Path::new("/home/kari")))
    }

    fn folder(text: &str) -> PathBuf {
        read(text, true, Path::new("/desk"), Some(Path::new("/home/kari"))).folder.unwrap_or_default()
    }

    #[test]
    fn a_name_keeps_no_ending_of_a_format_and_may_bring_a_folder() {
        let typed = |folder: Option<&str>, stem: Option<&str>| Typed { folder: folder.map(PathBuf::from), stem: stem.map(str::to_owned) };
        assert_eq!(name("plan.docx"), typed(None, Some("plan")));
        assert_eq!(name("plan v1.2"), typed(None, Some("plan v1.2")));
        assert_eq!(name("papers/plan.md"), typed(Some("papers"), Some("plan")));
        assert_eq!(name("~/plan"), typed(Some("/home/kari"), Some("plan")));
        assert_eq!(name("  "), typed(None, None), "the usual one again");
        assert_eq!(name(".md"), typed(None, None));
    }

    #[test]
    fn a_folder_begins_where_we_are_or_at_home() {
        assert_eq!(folder("papers"), Path::new("/desk/papers"));
        assert_eq!(folder("/srv/plans"), Path::new("/srv/plans"));
        assert_eq!(folder("~/papers"), Path::new("/home/kari/papers"));
        assert_eq!(folder("~"), Path::new("/home/kari"));
        assert_eq!(folder(""), Path::new("/desk"), "the usual one again");
    }
}
