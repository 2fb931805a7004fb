//! What a call with the wrong words is told: what is wrong, why, and what can be said instead, in the words of the
//! language. The parser says it in English only, so what it found is taken from it, not its sentences.

use std::{error::Error as _, ffi::OsString};

use clap::{
    Command as Grammar, Error,
    error::{ContextKind, ContextValue, ErrorKind},
};

use crate::{
    failure::Failure,
    text::{one_line, shorten},
};

/// Letters of what was typed that are quoted.
const QUOTED: usize = 100;

/// The trouble with a call.
pub fn failure(error: &Error, grammar: &Grammar, call: &[OsString]) -> Failure {
    let command = meant(grammar, call);
    let found = Found { error, command };
    let name = command.get_bin_name().unwrap_or_default();
    let help = name.split_once(' ').map_or_else(|| format!("{name} --help"), |(program, path)| format!("{program} help {path}"));
    let usage = command.clone().render_usage().to_string();
    let usage = usage.split_once(' ').map_or("", |(_, usage)| usage);
    found.failure().with("usage", usage).with("help", help).usage()
}

/// The command that a call means, as far as it can be followed.
fn meant<'a>(grammar: &'a Grammar, call: &[OsString]) -> &'a Grammar {
    let mut command = grammar;
    let mut words = call.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        }
        if let Some(inner) = command.find_subcommand(&*word) {
            // Help is asked for by the path of what it is about.
            command = if word == "help" { command } else { inner };
        } else if let Some(option) = word.strip_prefix("--") {
            // What stands behind an option is no command.
            let takes = |arg: &&clap::Arg| arg.get_long() == Some(option) && arg.get_action().takes_values();
            if command.get_arguments().any(|arg| takes(&arg)) {
                words.next();
            }
        }
    }
    command
}

/// What the parser found.
struct Found<'a> {
    error: &'a Error,
    command: &'a Grammar,
}

impl Found<'_> {
    fn failure(&self) -> Failure {
        let said = || self.texts(ContextKind::InvalidValue).join(" ");
        match self.error.kind() {
            ErrorKind::UnknownArgument => self.unknown(),
            ErrorKind::InvalidSubcommand => {
                let similar = self.texts(ContextKind::SuggestedSubcommand);
                let key = if similar.is_empty() { "call-command" } else { "call-command-similar" };
                let failure = Failure::new(key).with("similar", similar.join(", ")).with("known", self.commands());
                failure.with("said", self.texts(ContextKind::InvalidSubcommand).join(" "))
            }
            ErrorKind::MissingSubcommand => Failure::new("call-command-missing")
                .with("called", self.command.get_bin_name().unwrap_or_default())
                .with("known", self.commands()),
            ErrorKind::InvalidValue => {
                let known = self.texts(ContextKind::ValidValue).join(", ");
                let key = match (said().is_empty(), known.is_empty()) {
                    (true, true) => "call-value-missing",
                    (true, false) => "call-value-missing-known",
                    (false, _) => "call-value",
                };
                Failure::new(key).with("option", self.option()).with("said", said()).with("known", known)
            }
            // The numbers that `args` lets through.
            ErrorKind::ValueValidation => {
                let limits = self.error.source().map(ToString::to_string).unwrap_or_default();
                let (least, most) = limits.split_once(' ').unwrap_or_default();
                Failure::new("call-number").with("option", self.option()).with("said", said()).with("least", least).with("most", most)
            }
            ErrorKind::MissingRequiredArgument => {
                let missing = self.texts(ContextKind::InvalidArg);
                Failure::new("call-missing").with("count", missing.len()).with("missing", missing.join(", "))
            }
            ErrorKind::ArgumentConflict => {
                let others = self.texts(ContextKind::PriorArg);
                let key = if others.is_empty() || others == self.texts(ContextKind::InvalidArg) { "call-twice" } else { "call-conflict" };
                Failure::new(key).with("option", self.option()).with("others", others.join(", "))
            }
            ErrorKind::TooFewValues => {
                let (least, count) = (self.number(ContextKind::MinValues), self.number(ContextKind::ActualNumValues));
                Failure::new("call-few").with("option", self.option()).with("least", least).with("count", count)
            }
            ErrorKind::TooManyValues => Failure::new("call-switch").with("option", self.option()).with("said", said()),
            ErrorKind::InvalidUtf8 => Failure::new("call-letters"),
            _ => Failure::new("call-unclear"),
        }
    }

    fn unknown(&self) -> Failure {
        let said = self.texts(ContextKind::InvalidArg).join(" ");
        // A sentence that quotes what is meant: another option, or the word itself where it could be no option.
        let tip = self.texts(ContextKind::Suggested).first().and_then(|tip| tip.split('\'').nth(1)).unwrap_or_default().to_owned();
        let similar =
            self.texts(ContextKind::SuggestedArg).first().cloned().or_else(|| (tip != said && !tip.is_empty()).then(|| tip.clone()));
        let failure = match similar {
            Some(similar) => Failure::new("call-unknown-similar").with("similar", similar),
            None if tip == said && said.starts_with('-') => Failure::new("call-dashes"),
            None => Failure::new("call-unknown"),
        };
        failure.with("said", said)
    }

    /// The option or argument that is the trouble, without what stands behind it.
    fn option(&self) -> String {
        let option = self.texts(ContextKind::InvalidArg).join(" ");
        let end = if option.starts_with('-') { option.find([' ', '=', '[']).unwrap_or(option.len()) } else { option.len() };
        option.get(..end).unwrap_or_default().to_owned()
    }

    /// The commands that can be said there.
    fn commands(&self) -> String {
        let names = self.command.get_subcommands().filter(|command| !command.is_hide_set()).map(Grammar::get_name);
        names.collect::<Vec<_>>().join(", ")
    }

    /// Texts that the parser names, cut where somebody typed a page.
    fn texts(&self, kind: ContextKind) -> Vec<String> {
        let texts = match self.error.get(kind) {
            Some(ContextValue::String(text)) => vec![text.clone()],
            Some(ContextValue::Strings(texts)) => texts.clone(),
            Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
            _ => vec![],
        };
        texts.iter().map(|text| shorten(&one_line(text), QUOTED)).collect()
    }

    fn number(&self, kind: ContextKind) -> i64 {
        match self.error.get(kind) {
            Some(ContextValue::Number(number)) => i64::try_from(*number).unwrap_or_default(),
            _ => 0,
        }
    }
}
