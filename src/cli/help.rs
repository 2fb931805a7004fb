//! What the help says, in the reader's language. The grammar (`args`) knows names, types and what goes together;
//! what is said of a command, an option or an argument is a message, called after its path (`words/*/help.ftl`).
//!
//! A call that is understood never comes here: the grammar is read without a word, and only what asks for help, or
//! is refused, is read again with all of them.

use std::ffi::{OsStr, OsString};

use clap::{Arg, ArgAction, Args as _, Command as Grammar};

use super::{
    args::{CONFIG_FROM, Cli},
    config,
};
use crate::words::Words;

const PROGRAM: &str = "charrette";

/// The flags that every command has and no room of `args` names.
const FLAGS: [&str; 2] = ["help", "version"];

/// Behind every option of a command.
const LAST: usize = 1_000;

/// Where the words of the grammar will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// On the screen or in the manual, with what an option may be and what it is when left out.
    Page,
    /// Beside a word that a shell offers.
    Shell,
}

/// The words that a call asks for, before it is understood: as it says itself, else as in the file of settings.
pub fn words(call: &[OsString]) -> Words {
    let asked = named(call, "--language").map(|code| code.to_string_lossy().into_owned());
    let settings = || {
        let file = named(call, "--config").or_else(|| std::env::var_os(CONFIG_FROM)).filter(|file| !file.is_empty());
        config::Place::new(file.map(Into::into)).read().ok().map(|settings| settings.language)
    };
    Words::of(&asked.or_else(settings).unwrap_or_default())
}

/// What stands behind an option in a call.
fn named(call: &[OsString], option: &str) -> Option<OsString> {
    let mut words = call.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == option {
            return words.next().cloned();
        }
        let behind = word.as_encoded_bytes().strip_prefix(option.as_bytes()).and_then(|rest| rest.strip_prefix(b"="));
        if let Some(value) = behind {
            return Some(String::from_utf8_lossy(value).into_owned().into());
        }
    }
    None
}

/// The call with its language first: behind `help` the parser takes names of commands and nothing else, but who asks
/// for help in a language says so at either end.
pub fn language_first(call: &[OsString]) -> Vec<OsString> {
    let is_language = |word: &OsString| word == "--language" || word.as_encoded_bytes().starts_with(b"--language=");
    let at = call.iter().position(is_language).filter(|_| call.get(1).is_some_and(|word| word == "help"));
    let mut call = call.to_vec();
    if let Some(at) = at {
        let words = if call.get(at).is_some_and(|word| word == "--language") { 2 } else { 1 };
        let language: Vec<OsString> = call.drain(at..(at + words).min(call.len())).collect();
        call.splice(1..1, language);
    }
    call
}

/// The grammar with everything that it says.
pub fn grammar(words: &Words, place: Where) -> Grammar {
    let speaker = Speaker { say: &|key: &str| words.say(key), words, place };
    let mut grammar = speaker.said(bare(), "");
    grammar.build();
    speaker.framed(grammar)
}

/// The grammar without a word. Its flag for help is ours, and first, because headings stand in the order of what
/// stands under them: what a command has of its own comes before what all commands take.
fn bare() -> Grammar {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let program = Grammar::new(PROGRAM).disable_help_flag(true).disable_version_flag(true);
    Cli::augment_args(program.arg(help.display_order(LAST)).arg(version.display_order(LAST)))
}

struct Speaker<'a> {
    say: &'a dyn Fn(&str) -> String,
    words: &'a Words,
    place: Where,
}

impl Speaker<'_> {
    fn say(&self, key: &str) -> String {
        (self.say)(key)
    }

    /// A command with what is said of it and of all below it.
    fn said(&self, command: Grammar, path: &str) -> Grammar {
        let name = if path.is_empty() { PROGRAM } else { path };
        let after = format!("help-{name}-after");
        let mut index = 0;
        let mut command = command.about(self.say(&format!("help-{name}"))).long_about(None).mut_args(|arg| {
            index += 1;
            self.argument(arg, name, index)
        });
        if self.words.has(&after) {
            command = command.after_help(self.say(&after));
        }
        command.mut_subcommands(|inner| {
            let path = if path.is_empty() { inner.get_name().to_owned() } else { format!("{path}-{}", inner.get_name()) };
            self.said(inner, &path)
        })
    }

    fn argument(&self, arg: Arg, command: &str, index: usize) -> Arg {
        let id = arg.get_id().as_str().replace('_', "-");
        let is_flag = FLAGS.contains(&id.as_str());
        let mut help = if is_flag { self.say(&format!("help-flag-{id}")) } else { self.say(&format!("help-{command}-{id}")) };
        let heading = match arg.get_help_heading() {
            Some(heading) => format!("help-head-{heading}"),
            None if arg.is_positional() => "help-head-arguments".to_owned(),
            None => "help-head-options".to_owned(),
        };
        let mut arg = if arg.is_positional() { arg.display_order(index) } else { arg };
        if arg.get_action().takes_values() {
            if let Some(name) = arg.get_value_names().and_then(<[_]>::first) {
                let name = self.value(name);
                arg = arg.value_name(name);
            }
            if self.place == Where::Page {
                help = self.notes(&arg).iter().fold(help, |help, note| format!("{help} {note}"));
                arg = arg.hide_default_value(true).hide_possible_values(true).hide_env(true);
            }
        }
        arg.help_heading(self.say(&heading)).help(help)
    }

    /// What the grammar itself knows of an option.
    fn notes(&self, arg: &Arg) -> Vec<String> {
        let note = |key: &str, name: &str, values: Vec<String>| {
            let is_there = values.iter().any(|value| !value.is_empty());
            is_there.then(|| self.words.with(key, &[(name, values.join(", ").into())]))
        };
        let text = |value: &OsStr| value.to_string_lossy().into_owned();
        let values = if arg.is_hide_possible_values_set() { vec![] } else { arg.get_possible_values() };
        let default = arg.get_default_values().iter().map(|value| text(value)).collect();
        [
            note("help-note-env", "name", arg.get_env().map(text).into_iter().collect()),
            note("help-note-default", "value", default),
            note("help-note-values", "values", values.iter().map(|value| value.get_name().to_owned()).collect()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// `FILE.csv|FILE.xlsx` in the words of the language: what is written in capitals there is a word.
    fn value(&self, name: &str) -> String {
        let (mut said, mut capitals) = (String::new(), String::new());
        for c in name.chars().chain(['\n']) {
            if c.is_ascii_uppercase() {
                capitals.push(c);
                continue;
            }
            // ID is one everywhere, and A7 is a number.
            let is_word = capitals.len() > 2;
            said +=
                &if is_word { self.say(&format!("help-value-{}", capitals.to_ascii_lowercase())) } else { std::mem::take(&mut capitals) };
            capitals.clear();
            said.push(c);
        }
        said.trim_end().to_owned()
    }

    /// A command, all of it known, with what stands around its own words. The lines of its use are those of the help,
    /// whatever the call was: made up from a call that is refused, they would name options that were not the trouble.
    fn framed(&self, command: Grammar) -> Grammar {
        let (heading, name) = (self.say("help-head-commands"), self.say("help-value-command"));
        let mut command = command.subcommand_help_heading(heading).subcommand_value_name(name);
        if command.get_name() == "help" {
            command = command.about(self.say("help-of-commands"));
        }
        let usage = command.render_usage().ansi().to_string();
        let usage = usage.split_once(' ').map_or(usage.as_str(), |(_, usage)| usage);
        let usage = usage.replace("[OPTIONS]", &format!("[{}]", self.say("help-value-options")));
        let style = command.get_styles().get_usage();
        let title = format!("{style}{}:{style:#}", self.say("help-head-usage"));
        let page = format!("{{about-with-newline}}\n{title} {{usage}}\n\n{{all-args}}{{after-help}}");
        command.override_usage(usage).help_template(page).mut_subcommands(|inner| self.framed(inner))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

    use std::{cell::RefCell, collections::BTreeSet};

    use super::*;
    use crate::words::LANGUAGES;

    /// What the words of a language hold for the help: each message, with its lines.
    fn messages(code: &str) -> Vec<(String, String)> {
        let texts: String = crate::words::Language::of(code).unwrap().texts().filter(|text| text.contains("\nhelp-charrette =")).collect();
        let mut messages: Vec<(String, String)> = vec![];
        for line in texts.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =").filter(|(name, _)| name.starts_with("help-") || name.starts_with("call-")) {
                Some((name, text)) => messages.push((name.to_owned(), text.trim().to_owned())),
                None => messages.iter_mut().last().into_iter().for_each(|(_, text)| *text += &format!("\n{line}")),
            }
        }
        messages
    }

    /// Every message that the help asks for.
    fn asked() -> Vec<String> {
        let (words, asked) = (Words::of("en"), RefCell::new(vec![]));
        let note = |key: &str| {
            asked.borrow_mut().push(key.to_owned());
            words.say(key)
        };
        let speaker = Speaker { say: &note, words: &words, place: Where::Page };
        let mut grammar = speaker.said(bare(), "");
        grammar.build();
        drop(speaker.framed(grammar));
        asked.into_inner()
    }

    /// Every command, with its path.
    fn commands<'a>(grammar: &'a Grammar, path: &str) -> Vec<(String, &'a Grammar)> {
        let below = grammar.get_subcommands().filter(|inner| inner.get_name() != "help");
        let inner = below.flat_map(|inner| commands(inner, &format!("{path} {}", inner.get_name())));
        [(path.to_owned(), grammar)].into_iter().chain(inner.collect::<Vec<_>>()).collect()
    }

    /// The help of every command as it is printed in a window of this width.
    fn pages(code: &str, width: usize) -> Vec<(String, String)> {
        let grammar = grammar(&Words::of(code), Where::Page);
        let page = |command: &Grammar| command.clone().term_width(width).render_long_help().to_string();
        commands(&grammar, PROGRAM).into_iter().map(|(path, command)| (path, page(command))).collect()
    }

    #[test]
    fn the_words_of_the_call_hang_together() {
        bare().debug_assert();
        grammar(&Words::of("de"), Where::Shell).debug_assert();
    }

    #[test]
    fn the_grammar_itself_says_nothing() {
        for (path, command) in commands(&bare(), PROGRAM) {
            assert!(command.get_about().is_none() && command.get_after_help().is_none(), "{path} has words in the grammar");
            let wordy = command.get_arguments().find(|arg| arg.get_help().or(arg.get_long_help()).is_some());
            assert_eq!(wordy.map(|arg| arg.get_id().as_str()), None, "of {path} has words in the grammar");
        }
    }

    #[test]
    fn every_command_and_option_has_its_message_and_no_message_is_left_over() {
        let asked = asked();
        let names: Vec<&String> = asked.iter().filter(|name| !name.starts_with("help-head-") && !name.starts_with("help-value-")).collect();
        let own = names.iter().filter(|name| !name.starts_with("help-flag-") && **name != "help-of-commands");
        let unique: BTreeSet<_> = own.clone().collect();
        assert_eq!(unique.len(), own.count(), "two things are said by one message");
        for language in LANGUAGES {
            let there = messages(language.code);
            let known: BTreeSet<&str> = there.iter().map(|(name, _)| name.as_str()).collect();
            let missing: Vec<_> = asked.iter().filter(|name| !known.contains(name.as_str())).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", language.code);
            let is_said = |name: &str| {
                let referred = format!("{{ {name} }}");
                // Those of the manual and of a refused call are asked for by code of their own.
                let elsewhere = ["help-note-", "help-head-", "call-"].iter().any(|room| name.starts_with(room));
                elsewhere || asked.iter().any(|asked| asked == name) || there.iter().any(|(_, text)| text.contains(&referred))
            };
            let unsaid: Vec<_> = known.iter().filter(|name| !is_said(name)).collect();
            assert!(unsaid.is_empty(), "{}: {unsaid:?}", language.code);
        }
    }

    /// Words that are the same in two languages.
    const ALIKE: &[&str] = &["STATUS", "NAME", "ORGANISATION", "SHELL", "{ help-usage }", "{ $said }"];

    #[test]
    fn nothing_in_the_help_of_another_language_is_left_in_english() {
        let english = messages("en");
        for code in LANGUAGES.iter().skip(1).map(|language| language.code) {
            for (name, text) in messages(code) {
                let original = &english.iter().find(|(other, _)| *other == name).unwrap().1;
                let lines: BTreeSet<&str> = original.lines().map(str::trim).collect();
                for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !ALIKE.contains(line)) {
                    // A call is the same in every language; what it does is not.
                    let is_call = line.starts_with("charrette ") && !line.contains("  ");
                    let is_same = line.starts_with("{ help-same-") && line.ends_with('}');
                    let is_form = line == "}" || line.ends_with("->");
                    assert!(is_call || is_same || is_form || !lines.contains(line), "{code}: {name} = {line}");
                }
            }
            for (path, page) in pages(code, 100) {
                for word in [
                    "Usage:",
                    "Options:",
                    "Arguments:",
                    "Commands:",
                    "OPTIONS]",
                    "[default",
                    "[possible",
                    "[env:",
                    "Print",
                    "<FILE",
                    "COMMAND",
                ] {
                    assert!(
                        !page.contains(word) || (word == "OPTIONS]" && page.contains("[OPTIONEN]")),
                        "{code}: {path} says {word}:\n{page}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_help_fits_in_a_window_and_its_examples_on_a_line() {
        for language in LANGUAGES {
            for width in [80, 100] {
                for (path, page) in pages(language.code, width) {
                    let wide: Vec<&str> = page.lines().filter(|line| line.chars().count() > width).collect();
                    assert!(wide.is_empty(), "{} {path}: {wide:#?}", language.code);
                }
            }
            for (name, text) in messages(language.code) {
                let broken = text.lines().find(|line| line.starts_with("      ") && line.chars().count() - 4 > 80);
                assert_eq!(broken, None, "{}: {name}", language.code);
            }
        }
    }

    #[test]
    fn what_a_command_has_of_its_own_stands_before_what_all_have() {
        for (path, page) in pages("en", 100) {
            let at = |heading: &str| page.find(&format!("\n{heading}:\n"));
            let order: Vec<usize> = ["Commands", "Arguments", "Options", "What goes out", "For every command"]
                .iter()
                .filter_map(|heading| at(heading))
                .collect();
            assert!(order.is_sorted(), "{path}\n{page}");
            assert!(at("Options").is_some() && at("For every command").is_some() && page.contains("\nUsage: charrette"), "{path}\n{page}");
        }
        let pages = pages("en", 100);
        let rename = &pages.iter().find(|(path, _)| path == "charrette units rename").unwrap().1;
        assert!(rename.find("  <UNIT>") < rename.find("  <NAME>"), "in the order in which they are typed\n{rename}");
    }

    #[test]
    fn what_an_option_may_be_and_is_when_left_out_is_said_in_the_language() {
        let notes = [
            ("en", "[default: latest]", "[possible values: plan, assessment, peer-review]", "[environment: CHARRETTE_DATABASE]"),
            ("nb", "[standard: latest]", "[mulige verdier: plan, assessment, peer-review]", "[miljøvariabel: CHARRETTE_DATABASE]"),
            ("de", "[Vorgabe: latest]", "[mögliche Werte: plan, assessment, peer-review]", "[Umgebungsvariable: CHARRETTE_DATABASE]"),
        ];
        for (code, default, values, variable) in notes {
            let pages = pages(code, 100);
            let says = |path: &str, note: &str| {
                let page = pages.iter().find(|(of, _)| of == path).map(|(_, page)| page.split_whitespace().collect::<Vec<_>>().join(" "));
                assert!(page.as_ref().is_some_and(|page| page.contains(note)), "{code}: {page:?}");
            };
            says("charrette resume", default);
            says("charrette new", values);
            says("charrette demo", variable);
            let report = pages.iter().find(|(path, _)| path == "charrette new").map(|(_, page)| page.matches("peer-review").count());
            assert_eq!(report, Some(1), "said once");
        }
    }

    #[test]
    fn help_is_asked_for_in_a_language_at_either_end_of_the_call() {
        let first = |call: &[&str]| {
            let call: Vec<OsString> = call.iter().map(Into::into).collect();
            language_first(&call).iter().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(first(&["charrette", "help", "export", "--language", "de"]), "charrette --language de help export");
        assert_eq!(first(&["charrette", "help", "--language=de", "export"]), "charrette --language=de help export");
        for call in ["charrette", "charrette help", "charrette --language de help new", "charrette new --language de --dance"] {
            assert_eq!(first(&call.split(' ').collect::<Vec<_>>()), call);
        }
        assert_eq!(first(&["charrette", "help", "--language"]), "charrette --language help", "refused as what it is");
    }

    #[test]
    fn the_language_is_found_in_a_call_that_is_not_understood() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mine.ron");
        std::fs::write(&file, "(language: \"nb\")").unwrap();
        let file = file.to_str().unwrap();
        let code = |call: &[&str]| {
            let call: Vec<OsString> = ["charrette", "--config", file].iter().chain(call).map(Into::into).collect();
            words(&call).code()
        };
        assert_eq!(code(&["--help"]), "nb", "the file of settings says so");
        assert_eq!(code(&["--language", "de", "dance"]), "de", "the call itself wins");
        assert_eq!(code(&["dance", "--language=de", "--help"]), "de");
        assert_eq!(code(&["search", "--", "--language", "de"]), "nb", "behind -- stand words to be found");
        assert_eq!(code(&["--language", "xx", "--help"]), "en", "nobody speaks it");
        assert_eq!(code(&["list", "--language"]), "nb", "nothing stands behind it");
        std::fs::write(file, "(language: ").unwrap();
        assert_eq!(code(&["--help"]), "en", "a broken file keeps nobody from reading the help");
    }
}
