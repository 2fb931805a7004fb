//! The command line: what was called is parsed, done, and told. Text goes to stdout, trouble to
//! stderr; 0 is done, 1 failed, 2 a call with the wrong words. Whoever reads only the beginning of
//! what a command prints has broken no rule.
//!
//! ```text
//!  args ──► main ──► sessions · actions · transfer · content · keep · packaging ──► Said ──► stdout, stderr
//!                        └──► run (the terminal program)
//! ```

mod actions;
mod args;
mod choice;
mod columns;
mod compare;
mod config;
mod content;
mod difference;
mod edition;
mod forget;
mod help;
mod keep;
mod language;
mod packaging;
mod party;
mod peers;
mod place;
mod practices;
mod refused;
mod said;
mod sessions;
mod side_by_side;
mod spreadsheet;
mod transfer;
mod yearly;

use std::{ffi::OsString, process::ExitCode, sync::Arc};

use clap::{Parser, error::ErrorKind};

use crate::{
    app::Comfort,
    failure::Failure,
    run::{self, Start},
    time::{Clock, Now, SystemClock},
    words::Words,
};
use args::{Cli, Command};
use config::Settings;
use help::Where;
use place::Place;
use said::Said;

/// What every command is given.
struct Desk {
    place: Place,
    comfort: Comfort,
    words: Arc<Words>,
    now: Now,
}

/// Does what the program was called for.
#[must_use]
pub fn main() -> ExitCode {
    let Ok(cli) = Cli::try_parse() else { return said_of_itself(&std::env::args_os().collect::<Vec<_>>()) };
    let settings = settings(&cli);
    let told = settings.as_ref().map(|settings| settings.language.clone()).unwrap_or_default();
    let words = Arc::new(Words::of(cli.language.as_ref().unwrap_or(&told)));
    fall_quietly(&words);
    let done = settings.and_then(|settings| serve(cli, &settings, Arc::clone(&words)));
    match done.and_then(|said| said.tell()) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            said::trouble(&said::plain(&failure).tell(&words));
            ExitCode::from(failure.exit)
        }
    }
}

/// From here on a program that panics says where, and nothing else: the message of a panic may quote what
/// somebody typed, and stderr may be a log that others read. A backtrace, where one is asked for, names
/// places in the code, no values.
pub fn fall_quietly(words: &Words) {
    let told = Failure::new("fell-over").tell(words);
    std::panic::set_hook(Box::new(move |info| {
        let place = info.location().map(|at| format!("{}:{}:{}", at.file(), at.line(), at.column())).unwrap_or_default();
        let trace = std::backtrace::Backtrace::capture();
        let trace = if trace.status() == std::backtrace::BacktraceStatus::Captured { format!("\n{trace}") } else { String::new() };
        said::trouble(&format!("{told}\n({place}){trace}"));
    }));
}

/// What people have set once. What is asked for before there are any settings does not need them.
fn settings(cli: &Cli) -> Result<Settings, Failure> {
    match cli.command {
        Some(Command::Config | Command::Completions { .. } | Command::Man) => Ok(Settings::default()),
        _ => config::Place::new(cli.config.clone()).read(),
    }
}

fn serve(cli: Cli, settings: &Settings, words: Arc<Words>) -> Result<Said, Failure> {
    let now = SystemClock.now();
    args::known_language(cli.language.as_ref().unwrap_or(&settings.language))?;
    if let Some(Command::Config) = cli.command {
        return config::Place::new(cli.config).template(&words);
    }
    let palette = cli.theme.unwrap_or(settings.palette).into();
    let comfort = Comfort { palette, mouse: settings.mouse, usual: settings.usual() };
    let desk = Desk { place: Place::new(cli.database)?, comfort, words, now };
    match cli.command {
        None => desk.open(Start::Home),
        Some(Command::Demo) => sessions::demo(&desk),
        Some(Command::New(new)) => sessions::new(&desk, new),
        Some(Command::Resume { session }) => sessions::resume(&desk, &session),
        Some(Command::List { json }) => sessions::list(&desk, json),
        Some(Command::Show { session }) => sessions::show(&desk, &session),
        Some(Command::History { session }) => sessions::history(&desk, &session),
        Some(Command::Actions(asked)) => actions::list(&desk, &asked),
        Some(Command::Search { words, json }) => sessions::search(&desk, &words.join(" "), json),
        Some(Command::Export(export)) => transfer::export(&desk, export),
        Some(Command::Compare(compare)) => compare::compare(&desk, &compare),
        Some(Command::Report(asked)) => yearly::report(&desk, &asked),
        Some(Command::Units(asked)) => yearly::units(&desk, asked),
        Some(Command::SideBySide(asked)) => side_by_side::side_by_side(&desk, &asked),
        Some(Command::Import(import)) => transfer::import(&desk, &import),
        Some(Command::Benchmark { command: args::Benchmark::Move { session, to, yes } }) => edition::move_to(&desk, &session, &to, yes),
        Some(Command::Benchmark { command }) => content::benchmark(&desk, command),
        Some(Command::Practices(asked)) => practices::practices(&desk, asked),
        Some(Command::Language { command }) => language::language(&desk, command),
        Some(Command::Backup { file }) => keep::backup(&desk, &file),
        Some(Command::Restore(restore)) => keep::restore(&desk, &restore),
        Some(Command::Check { salvage }) => keep::check(&desk, salvage.as_deref(), settings.forget_after_years),
        Some(Command::Forget(forget)) => forget::forget(&desk, &forget, settings.forget_after_years),
        Some(Command::Trash { command }) => keep::trash(&desk, command),
        Some(Command::Config) => Ok(Said::default()),
        Some(Command::Completions { shell }) => Ok(packaging::completions(shell, help::grammar(&desk.words, Where::Shell))),
        Some(Command::Man) => packaging::man(&help::grammar(&desk.words, Where::Page), &desk.words),
    }
}

impl Desk {
    /// Opens the terminal program on the database.
    fn open(&self, start: Start) -> Result<Said, Failure> {
        self.open_on(self.place.path(), start, true)
    }

    /// Refuses where there is nothing to draw on.
    fn needs_terminal(&self) -> Result<(), Failure> {
        if said::is_terminal() {
            return Ok(());
        }
        Err(Failure::new("no-terminal").with("error", self.words.say("no-terminal-pipe")))
    }

    fn open_on(&self, database: &std::path::Path, start: Start, backups: bool) -> Result<Said, Failure> {
        self.needs_terminal()?;
        let (database, words) = (database.to_owned(), Arc::clone(&self.words));
        let code = run::run(run::Options { database, comfort: self.comfort, words, start, backups })?;
        Ok(Said::default().exit(code))
    }
}

/// Help and version, or a call that was not understood: read again by the grammar that has words.
fn said_of_itself(call: &[OsString]) -> ExitCode {
    let words = help::words(call);
    fall_quietly(&words);
    let call = &help::language_first(call);
    let mut grammar = help::grammar(&words, Where::Page);
    let Err(error) = grammar.try_get_matches_from_mut(call) else { return ExitCode::FAILURE };
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match error.print() {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        };
    }
    let told = match error.kind() {
        // Without its command, a family of commands shows its help.
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.render().to_string(),
        _ => refused::failure(&error, &grammar, call).tell(&words),
    };
    said::trouble(&told);
    ExitCode::from(2)
}
