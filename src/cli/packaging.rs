//! What packagers ask for, in the language that the call names.

use std::io::{self, Write};

use clap::Command as Grammar;
use clap_complete::Shell;
use clap_mangen::Man;

use super::said::Said;
use crate::{failure::Failure, words::Words};

/// Completions for a shell.
pub fn completions(shell: Shell, mut grammar: Grammar) -> Said {
    // Into memory first: the writer gives up loudly when a pipe is closed.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut grammar, "charrette", &mut text);
    Said::exact(text)
}

/// The manual: the page of the program, then one for each command.
pub fn man(grammar: &Grammar, words: &Words) -> Result<Said, Failure> {
    let mut text = Vec::new();
    let failed = |error: io::Error| Failure::new("stdout-failed").with("reason", error.to_string());
    pages(grammar, words, &mut text).map_err(failed)?;
    Ok(Said::exact(text))
}

fn pages(command: &Grammar, words: &Words, text: &mut Vec<u8>) -> io::Result<()> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    for line in page.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b".SH ") {
            Some(heading) => writeln!(text, ".SH \"{}\"", said(&String::from_utf8_lossy(heading), words).to_uppercase())?,
            None => text.extend_from_slice(line),
        }
    }
    command.get_subcommands().filter(|inner| inner.get_name() != "help").try_for_each(|inner| pages(inner, words, text))
}

/// A heading of the manual. Those over commands and options are in the words of the language already.
fn said(heading: &str, words: &Words) -> String {
    let heading = heading.trim().trim_matches('"');
    let key = match heading {
        "NAME" => "help-head-name",
        "SYNOPSIS" => "help-head-synopsis",
        "DESCRIPTION" => "help-head-description",
        "EXTRA" => "help-head-more",
        "VERSION" => "help-head-version",
        _ => return heading.to_owned(),
    };
    words.say(key)
}
