//! Files written whole or not at all: beside the place first, on the disk, then moved there.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::Path,
};

use crate::failure::Failure;

/// Writes a file that only its owner may read. What is there already is left alone unless `force`;
/// on any trouble nothing is left behind.
///
/// # Errors
/// Why it could not be written.
pub fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    let failure = |key: &str| Failure::new(key).with("path", path.display().to_string());
    let found = fs::metadata(path);
    match &found {
        Ok(there) if there.is_dir() => return Err(failure("export-is-a-folder")),
        Ok(there) if !there.is_file() => return Err(failure("export-is-no-file")),
        Ok(_) if !force => return Err(failure("export-exists")),
        Ok(_) | Err(_) => {}
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    if !folder.is_dir() {
        return Err(failure("export-no-folder").with("folder", folder.display().to_string()));
    }
    if path.file_name().is_none() {
        return Err(failure("export-is-a-folder"));
    }
    replace(path, folder, bytes, force).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => failure("export-exists"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            failure("export-not-allowed").with("folder", folder.display().to_string())
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => failure("export-no-space"),
        ErrorKind::InvalidFilename => failure("export-bad-name"),
        _ => failure("export-not-saved").with("said", error.to_string()),
    })
}

fn replace(path: &Path, folder: &Path, bytes: &[u8], force: bool) -> io::Result<()> {
    // Made readable for the owner alone, and removed by itself when anything below fails.
    let mut beside = tempfile::Builder::new().prefix(".charrette-").suffix(".part").tempfile_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    if force { beside.persist(path) } else { beside.persist_noclobber(path) }.map_err(|error| error.error)?;
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(result: Result<(), Failure>) -> String {
        result.err().map(|failure| failure.key().to_owned()).unwrap_or_default()
    }

    #[test]
    fn a_file_that_is_there_is_left_alone_unless_asked() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("plan.md");
        assert_eq!(write(&path, b"one", false), Ok(()));
        assert_eq!(key(write(&path, b"two", false)), "export-exists");
        assert_eq!(fs::read(&path)?, b"one");
        assert_eq!(write(&path, b"two", true), Ok(()));
        assert_eq!(fs::read(&path)?, b"two");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1, "nothing is left beside it");
        Ok(())
    }

    #[test]
    #[cfg(unix)]
    fn only_the_owner_may_read_it() -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("plan.md");
        assert_eq!(write(&path, b"names", false), Ok(()));
        assert_eq!(fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
        Ok(())
    }

    #[test]
    fn a_folder_is_no_place_for_a_page() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        assert_eq!(key(write(folder.path(), b"", true)), "export-is-a-folder");
        assert_eq!(key(write(&folder.path().join(".."), b"", true)), "export-is-a-folder");
        assert_eq!(key(write(&folder.path().join("none/plan.md"), b"", false)), "export-no-folder");
        Ok(())
    }

    #[test]
    #[cfg(unix)]
    fn what_is_no_file_is_never_replaced() {
        assert_eq!(key(write(Path::new("/dev/null"), b"", true)), "export-is-no-file");
    }

    #[test]
    fn a_name_that_is_too_long_says_so() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("x".repeat(400));
        assert_eq!(key(write(&path, b"", false)), "export-bad-name");
        assert_eq!(fs::read_dir(folder.path())?.count(), 0, "nothing is left beside it");
        Ok(())
    }
}
