//! The files of the benchmarks at a path.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use super::{Flaw, MOST_FLAWS, Page, limits};
use crate::{failure::Failure, text, words::Phrase};

/// The file that makes a folder a benchmark.
const OWN: &str = "benchmark.ron";
/// The folder beside it with a file per key factor.
const FACTORS: &str = "factors";

/// The pages of every benchmark at a path: of a file, of a folder, or of the folders and files in it.
pub fn benchmarks(path: &Path) -> Result<Vec<Vec<Page>>, Failure> {
    let about = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if about.is_dir() {
        return folder(path);
    }
    if path.file_name() == Some(OsStr::new(OWN)) && path.with_file_name(FACTORS).is_dir() {
        // Who names the first file of a folder means the whole of it.
        return Ok(vec![pages(&whole(path)?)?]);
    }
    let beside = path.parent().filter(|folder| folder.file_name() == Some(OsStr::new(FACTORS))).map(|folder| folder.with_file_name(OWN));
    match beside.filter(|own| own.is_file()) {
        // A key factor alone says nothing of roles and ids: it is checked with the whole it belongs to.
        Some(own) => Ok(vec![pages(&whole(&own)?)?]),
        None => Ok(vec![pages(&[path.to_owned()])?]),
    }
}

/// A path as messages show it.
pub fn shown(path: &Path) -> String {
    text::one_line(&path.display().to_string())
}

fn folder(path: &Path) -> Result<Vec<Vec<Page>>, Failure> {
    let own = path.join(OWN);
    if own.is_file() {
        return Ok(vec![pages(&whole(&own)?)?]);
    }
    let mut all = Vec::new();
    for entry in entries(path)? {
        let inner = entry.join(OWN);
        if inner.is_file() {
            all.push(pages(&whole(&inner)?)?);
        } else if is_ron(&entry) {
            all.push(pages(&[entry])?);
        }
    }
    if all.is_empty() { Err(Failure::new("benchmark-none-here").with("path", shown(path))) } else { Ok(all) }
}

/// A benchmark's own file, then those of its key factors in the order of their names.
fn whole(own: &Path) -> Result<Vec<PathBuf>, Failure> {
    let factors = own.with_file_name(FACTORS);
    let mut files = vec![own.to_owned()];
    if factors.is_dir() {
        files.extend(entries(&factors)?.into_iter().filter(|path| is_ron(path)));
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let read = || -> io::Result<Vec<PathBuf>> { fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect() };
    let mut paths = read().map_err(|error| unreadable(folder, &error))?;
    paths.sort();
    Ok(paths)
}

fn is_ron(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("ron")) && path.is_file()
}

fn pages(files: &[PathBuf]) -> Result<Vec<Page>, Failure> {
    let mut left = limits::BYTES;
    let mut pages = Vec::new();
    for file in files {
        let size = fs::metadata(file).map_err(|error| unreadable(file, &error))?.len();
        left = left
            .checked_sub(size)
            .ok_or_else(|| Failure::new("benchmark-too-large").with("path", shown(file)).with("megabytes", limits::BYTES / 1_000_000))?;
        let bytes = fs::read(file).map_err(|error| unreadable(file, &error))?;
        pages.push(page(&shown(file), &bytes));
    }
    Ok(pages)
}

/// A page from bytes; where they are no UTF-8 a replacement character stands, and a flaw says so.
pub fn page(name: &str, bytes: &[u8]) -> Page {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut text = String::with_capacity(bytes.len());
    let mut flaws = Vec::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            if flaws.len() < MOST_FLAWS {
                flaws.push(Flaw { at: text.len(), what: Phrase::new("fault-no-utf8"), expected: Phrase::new("expected-utf8") });
            }
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    Page { name: name.to_owned(), text, flaws }
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new("benchmark-unreadable").with("path", shown(path)).with("reason", error.to_string())
}
