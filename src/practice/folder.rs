//! One's own practices: RON files in a folder beside the file of the sessions.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use super::{Practice, topic};
use crate::{
    benchmark::{Fault, check_practice, fault_line, read},
    failure::Failure,
    text::{one_line, wrap},
    words::Words,
};

/// A start for a practice of one's own; every field stands in it once.
pub const TEMPLATE: &str = include_str!("template.ron");

/// The template with the topics of the list beside its own, as this reader calls them.
#[must_use]
pub fn template(words: &Words) -> String {
    let (before, after) = TEMPLATE.split_once("    source: ").unwrap_or((TEMPLATE, ""));
    let listed: String =
        wrap(&words.dotted(&topic::listed(words)), 90).iter().map(|row| format!("    //     {}\n", row.trim_end())).collect();
    format!("{before}{listed}    source: {after}")
}

/// Bytes of a file: far more than any practice has.
const BYTES: u64 = 1_000_000;

/// A path as messages show it.
fn shown(path: &Path) -> String {
    one_line(&path.display().to_string())
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new("practice-unreadable").with("path", shown(path)).with("reason", error.to_string())
}

/// A practice that has the id of another.
pub(super) fn taken(id: &str, title: &str, path: &Path) -> Failure {
    Failure::new("practice-id-taken").with("id", id).with("title", one_line(title)).with("path", shown(path))
}

/// A practice, or the faults of its text.
type Read = Result<Practice, Vec<Fault>>;

/// The bytes of a file, and the practice in it.
///
/// # Errors
/// When the file cannot be read at all.
fn open(path: &Path) -> Result<(Vec<u8>, Read), Failure> {
    let size = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if size.is_dir() {
        return Err(Failure::new("practice-is-folder").with("path", shown(path)));
    }
    if size.len() > BYTES {
        return Err(Failure::new("practice-too-large").with("path", shown(path)));
    }
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    let faults = check_practice(&shown(path), &bytes);
    if !faults.is_empty() {
        return Ok((bytes, Err(faults)));
    }
    let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    // Our own check is no less strict; should it be too kind one day, that is told all the same.
    let read = read::<Practice>(&text)
        .map_err(|error| Failure::new("practice-unreadable").with("path", shown(path)).with("reason", one_line(&error.to_string())))?;
    Ok((bytes, Ok(read)))
}

/// Every practice in a folder with its file, and trouble with those that have faults; none where there is no folder.
#[must_use]
pub fn load_folder(folder: &Path) -> (Vec<(PathBuf, Practice)>, Vec<Failure>) {
    if !folder.is_dir() {
        return (vec![], vec![]);
    }
    let entries = || -> io::Result<Vec<PathBuf>> { fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect() };
    let mut files = match entries() {
        Ok(files) => files,
        Err(error) => return (vec![], vec![unreadable(folder, &error)]),
    };
    files.retain(|path| path.extension() == Some(OsStr::new("ron")));
    files.sort();
    let (mut sound, mut faulty) = (vec![], vec![]);
    for path in files {
        match open(&path) {
            Ok((_, Ok(practice))) => sound.push((path, practice)),
            Ok((_, Err(faults))) => faulty.push(at_fault(&path, &faults)),
            Err(failure) => faulty.push(failure),
        }
    }
    (sound, faulty)
}

/// A practice with faults: the first is told.
fn at_fault(path: &Path, faults: &[Fault]) -> Failure {
    let first = faults.first().map(|fault| format!("{}:{}:{}", fault.file, fault.line, fault.column));
    Failure::new("practice-faults")
        .with("path", shown(path))
        .with("count", faults.len())
        .with("first", first.unwrap_or_default())
        .with("what", faults.first().and_then(|fault| serde_json::to_value(&fault.what).ok()).unwrap_or_default())
}

/// A file that holds a practice.
pub struct Checked {
    /// The practice.
    pub practice: Practice,
    /// The file as it is.
    pub bytes: Vec<u8>,
}

/// The practice in a file, where it is right and the library has no other of its id; else its faults, a line each.
///
/// # Errors
/// When the file cannot be read, or the id is taken.
pub fn checked(path: &Path, library: &[Practice], words: &Words) -> Result<Result<Checked, String>, Failure> {
    match open(path)? {
        (_, Err(faults)) => Ok(Err(faults.iter().map(|fault| fault_line(fault, words) + "\n").collect())),
        (bytes, Ok(practice)) => match library.iter().find(|known| known.id == practice.id) {
            Some(known) => Err(taken(&practice.id, &known.title, path)),
            None => Ok(Ok(Checked { practice, bytes })),
        },
    }
}
