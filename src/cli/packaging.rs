//! What packagers ask for.

use clap_complete::Shell;

use super::said::Said;
use crate::failure::Failure;

/// Completions for a shell.
pub fn completions(shell: Shell, mut command: clap::Command) -> Said {
    // Into memory first: the writer gives up loudly when a pipe is closed.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command, "charrette", &mut text);
    Said::exact(text)
}

/// The manual: the page of the program, then one for each command.
pub fn man(command: &clap::Command) -> Result<Said, Failure> {
    let mut command = command.clone();
    command.build();
    let mut text = Vec::new();
    let failed = |error: std::io::Error| Failure::new("stdout-failed").with("reason", error.to_string());
    pages(&command, &mut text).map_err(failed)?;
    Ok(Said::exact(text))
}

fn pages(command: &clap::Command, text: &mut Vec<u8>) -> std::io::Result<()> {
    clap_mangen::Man::new(command.clone()).render(text)?;
    command.get_subcommands().filter(|inner| inner.get_name() != "help").try_for_each(|inner| pages(inner, text))
}
