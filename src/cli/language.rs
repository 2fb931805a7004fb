//! The languages that the program speaks, and the words of one that somebody writes.

use std::{fs, path::Path};

use super::{Desk, args, said::Said};
use crate::{
    failure::Failure,
    text,
    words::{LANGUAGES, Words, check},
};

/// Lists, checks or prints.
pub fn language(desk: &Desk, command: args::Language) -> Result<Said, Failure> {
    match command {
        args::Language::List => Ok(list(&desk.words)),
        args::Language::Check { path } => against_english(&desk.words, &path),
        args::Language::Template => {
            let texts: Vec<&str> = LANGUAGES.iter().take(1).flat_map(|language| language.texts()).collect();
            Ok(Said::text(&texts.join("\n")))
        }
    }
}

fn list(words: &Words) -> Said {
    let all = LANGUAGES.first().map_or(0, |language| language.count());
    let lines = LANGUAGES.iter().map(|language| {
        let lacks = language.lacks().len();
        let key = if lacks == 0 { "language-complete" } else { "language-incomplete" };
        let args = [("code", language.code.into()), ("name", language.name.into()), ("count", lacks.into()), ("all", all.into())];
        words.with(key, &args) + "\n"
    });
    Said::text(&lines.collect::<String>())
}

fn against_english(words: &Words, path: &Path) -> Result<Said, Failure> {
    let files = read(path).map_err(|error| {
        let file = text::one_line(&path.display().to_string());
        Failure::new("language-unreadable").with("file", file).with("reason", text::one_line(&error.to_string()))
    })?;
    let found = check(&files);
    if found.is_empty() {
        return Ok(Said::text(&(words.with("language-fine", &[("count", files.len().into())]) + "\n")));
    }
    let lines = found.iter().map(|flaw| {
        let place = flaw.file.as_ref().map(|file| format!("{}:{}: ", text::one_line(file), flaw.line)).unwrap_or_default();
        format!("{place}{}\n", words.tell(&flaw.what))
    });
    let count = words.with("language-faults", &[("count", found.len().into())]) + "\n";
    Ok(Said::text(&lines.collect::<String>()).aside(&count).exit(1))
}

/// The texts of a file or of all such files in a folder, by name.
fn read(path: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut paths = vec![path.to_owned()];
    if path.is_dir() {
        paths = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        paths.sort();
    }
    paths.iter().map(|path| Ok((path.display().to_string(), fs::read_to_string(path)?))).collect()
}
