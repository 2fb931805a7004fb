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
        // An argument that is said several times ends in the dots that say so.
        let named = if option.starts_with('-') { option.split([' ', '=', '[']).next() } else { option.rsplit(' ').next() };
        named.unwrap_or_default().to_owned()
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

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

    use super::*;
    use crate::{
        cli::help::{Where, grammar},
        words::{LANGUAGES, Words},
    };

    /// What a call is told: the key, and the whole of it.
    fn told(code: &str, call: &[&str]) -> (String, String) {
        let words = Words::of(code);
        let call: Vec<OsString> = ["charrette"].iter().chain(call).map(Into::into).collect();
        let mut grammar = grammar(&words, Where::Page);
        let error = grammar.try_get_matches_from_mut(&call).unwrap_err();
        let failure = failure(&error, &grammar, &call);
        assert_eq!(failure.exit, 2);
        (failure.key().to_owned(), failure.tell(&words))
    }

    /// Calls that are not understood: how each is told, and words that the person needs to see.
    const CALLS: &[(&[&str], &str, &[&str])] = &[
        (&["list", "--jsn"], "call-unknown-similar", &["--jsn", "--json", "charrette help list"]),
        (&["--json", "list"], "call-unknown-similar", &["--json", "list --json"]),
        (&["list", "paper"], "call-unknown", &["paper", "charrette help list"]),
        (&["list", "--dance"], "call-unknown", &["--dance"]),
        (&["list", "--", "list"], "call-unknown", &["list"]),
        (&["search", "--dance"], "call-dashes", &["-- --dance", "charrette help search"]),
        (&["dance"], "call-command", &["dance", "demo", "side-by-side", "charrette --help"]),
        (&["lst"], "call-command-similar", &["lst", "list"]),
        (&["trash", "dance"], "call-command", &["dance", "put, restore, empty", "charrette help trash"]),
        (&["help", "trash", "dance"], "call-command", &["dance", "put, restore, empty", "charrette help trash"]),
        (&["trash", "--theme", "dark"], "call-command-missing", &["charrette trash", "put, restore, empty"]),
        (&["new", "--purpose", "party"], "call-value", &["--purpose", "party", "plan, assessment, peer-review", "charrette help new"]),
        (&["--theme", "list", "demo"], "call-value", &["--theme", "list", "own, dark", "charrette help demo"]),
        (&["new", "--title"], "call-value-missing", &["--title"]),
        (&["export", "x", "--format"], "call-value-missing-known", &["--format", "markdown, html"]),
        (&["--database", "", "list"], "call-value-missing", &["--database"]),
        (&["new", "--minutes", "0"], "call-number", &["--minutes", "0", "10000"]),
        (&["new", "--minutes", "soon"], "call-number", &["soon", "1", "10000"]),
        (&["actions", "--due-within", "36501"], "call-number", &["36501", "0", "36500"]),
        (&["show"], "call-missing", &["charrette help show"]),
        (&["report"], "call-missing", &["--from", "--to"]),
        (&["actions", "--open", "--status", "done"], "call-conflict", &["--open", "--status"]),
        (&["new", "--title", "a", "--title", "b"], "call-twice", &["--title"]),
        (&["compare", "a"], "call-few", &["2"]),
        (&["list", "--json=yes"], "call-switch", &["--json", "yes"]),
    ];

    #[test]
    fn a_call_that_is_not_understood_is_told_in_three_parts_in_every_language() {
        for (call, key, needed) in CALLS {
            let english = told("en", call).1;
            for language in LANGUAGES {
                let (own, told) = told(language.code, call);
                assert_eq!(own, *key, "{call:?}");
                let lines: Vec<&str> = told.lines().collect();
                assert!(lines.len() == 4 && !told.contains("{$") && lines.iter().all(|line| !line.is_empty()), "{call:?}: {told}");
                let missing = needed.iter().find(|word| !told.contains(**word));
                assert_eq!(missing, None, "{call:?}: {told}");
                let usage = lines.iter().find(|line| line.contains(": charrette "));
                assert!(usage.is_some_and(|line| !line.contains("--theme")), "{call:?}: {told}");
                let alike = lines.iter().filter(|line| language.code != "en" && english.lines().any(|other| other == **line)).count();
                assert_eq!(alike, 0, "{call:?} in {}: {told}", language.code);
            }
        }
    }

    #[test]
    fn what_was_typed_is_quoted_cut_and_on_one_line() {
        let long = "x".repeat(5_000);
        let (_, told_of) = told("en", &["list", &long]);
        assert!(told_of.len() < 500, "{told_of}");
        let (_, told_of) = told("en", &["list", "two\nlines"]);
        assert_eq!(told_of.lines().count(), 4, "{told_of}");
    }

    #[test]
    #[cfg(unix)]
    fn bytes_that_are_no_letters_are_told() {
        use std::os::unix::ffi::OsStringExt;
        let words = Words::of("en");
        let call = ["charrette".into(), "show".into(), OsString::from_vec(vec![0xff, 0xfe])];
        let mut grammar = grammar(&words, Where::Page);
        let error = grammar.try_get_matches_from_mut(&call).unwrap_err();
        assert_eq!(failure(&error, &grammar, &call).key(), "call-letters");
    }
}
