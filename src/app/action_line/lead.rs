//! The name behind an `@`: where it begins, how far it goes, whom it means.

use super::{Ground, Lead};
use crate::{session::Party, text::fold, time::due_alone};

/// The most words of a name that nobody knows.
const WORDS: usize = 4;
/// The fewest letters that a word of a name may be cut to.
const LETTERS: usize = 3;

/// Where an `@` begins a word that may be a name: not in an e-mail address, nor before one.
pub(super) fn marks(text: &str) -> impl DoubleEndedIterator<Item = usize> {
    let begins = |at: usize| text[..at].chars().next_back().is_none_or(char::is_whitespace);
    let alone = |at: usize| !text[at + 1..].split(char::is_whitespace).next().is_some_and(|word| word.contains('@'));
    text.match_indices('@').map(|(at, _)| at).filter(move |at| begins(*at) && alone(*at))
}

/// The name behind the `@` at this place: one that is known, taken whole; else, when it ends what was
/// typed before the date, all of it; else the beginning of a known one; else everything up to a blank.
pub(super) fn name_at(text: &str, at: usize, ground: &Ground<'_>) -> Option<String> {
    let typed = text.get(at + 1..)?;
    if typed.starts_with(char::is_whitespace) {
        return None;
    }
    let words: Vec<&str> = typed.split_whitespace().collect();
    let longest = names(ground).map(|name| name.split_whitespace().count()).max().unwrap_or(1).min(words.len());
    let known = (1..=longest).rev().find_map(|count| {
        let said = words[..count].join(" ");
        // A known name may end in a full stop itself.
        [said.clone(), bare(&said)].into_iter().find(|said| names(ground).any(|name| fold(name) == fold(said)))
    });
    if known.is_some() {
        return known;
    }
    let first = words.first().map(|word| bare(word)).filter(|name| !name.is_empty())?;
    let begun =
        (1..=longest).rev().map(|count| (count, bare(&words[..count].join(" ")))).find(|(_, said)| begins_one(said, ground).is_some());
    // Before the first word of the line there is nothing that would be done.
    let run = (at > 0).then(|| run(&words, ground)).flatten();
    let count = match (run, &begun) {
        // "Mayor for money" is the mayor; "Mayor North" and "Head of training" are others.
        (Some(run), Some((count, _))) if run > *count && !goes_on_as_name(words.get(1)?, ground) => *count,
        (Some(run), begun) => begun.as_ref().map_or(run, |(count, _)| run.max(*count)),
        (None, Some((count, _))) => *count,
        (None, None) => return Some(first),
    };
    Some(bare(&words[..count].join(" "))).filter(|name| !name.is_empty())
}

/// How many words a name has that goes up to the date or the end of the line.
fn run(words: &[&str], ground: &Ground<'_>) -> Option<usize> {
    for count in 1..=WORDS.min(words.len()) {
        let word = words[count - 1];
        if count > 1 && !may_be_in_name(word, count, ground) {
            return None;
        }
        let rest = words[count..].join(" ");
        if rest.is_empty() || due_alone(&rest, ground.today, ground.words).is_some() {
            return Some(count);
        }
        if word.ends_with([',', ';', ':', '!', '?', '.']) {
            return None;
        }
    }
    None
}

/// Whether a further word of a name may be this one, so many words from its start.
fn may_be_in_name(word: &str, count: usize, ground: &Ground<'_>) -> bool {
    let (word, table) = (fold(&bare(word)), ground.words);
    let sentence = [&table.go_on, &table.by, &table.ahead].iter().any(|words| words.contains(&word));
    // An article right behind the first word begins a thing: "Give @Kari the keys".
    let thing = count == 2 && table.articles.contains(&word);
    !sentence && !thing && !word.starts_with(['+', '@'])
}

fn goes_on_as_name(word: &str, ground: &Ground<'_>) -> bool {
    word.starts_with(char::is_uppercase) || ground.words.of.contains(&fold(word))
}

fn bare(text: &str) -> String {
    text.trim_end_matches(|c: char| c.is_ascii_punctuation()).to_owned()
}

/// Whom a name means: the party of that name, or the only one whose name begins so at one of its words.
pub(super) fn resolve(name: &str, ground: &Ground<'_>) -> Lead {
    let wanted = fold(name);
    let known = |party: &Party| Lead::Known(party.id.clone(), party.name.clone());
    // Of a name of lone accents nothing is left to compare, as of a party without a name.
    if let Some(party) = ground.parties.iter().find(|party| !wanted.is_empty() && fold(&party.name) == wanted) {
        return known(party);
    }
    if let Some(name) = ground.earlier.iter().find(|name| fold(name) == wanted) {
        return Lead::New(name.clone());
    }
    begins_one(name, ground).map_or_else(|| Lead::New(name.to_owned()), known)
}

/// The only party with these words in its name, the last of them perhaps cut, or words of it shortened. Whole words go before cut
/// ones: of "Press office" and "Pressure group", "press" is the first.
fn begins_one<'a>(name: &str, ground: &Ground<'a>) -> Option<&'a Party> {
    let wanted = fold(name);
    let last = wanted.split_whitespace().next_back()?;
    let with = |whole: bool| {
        let begins = move |start: &str, wanted: &str| {
            start.strip_prefix(wanted).is_some_and(|rest| !whole || !rest.starts_with(char::is_alphanumeric))
        };
        let wanted = &wanted;
        ground.parties.iter().copied().filter(move |party| word_starts(&fold(&party.name)).any(|start| begins(start, wanted)))
    };
    let whole: Vec<&Party> = with(true).collect();
    match *whole {
        [party] => return Some(party),
        [] if last.chars().count() >= LETTERS => {}
        _ => return None,
    }
    let mut cut = with(false);
    if let Some(party) = cut.next() {
        return cut.next().is_none().then_some(party);
    }
    let mut shortened = ground.parties.iter().copied().filter(|party| shortens(&wanted, &fold(&party.name)));
    shortened.next().filter(|_| shortened.next().is_none())
}

/// Whether a name is another one with words shortened as offices shorten them: "economy dept".
fn shortens(short: &str, name: &str) -> bool {
    let (short, name): (Vec<&str>, Vec<&str>) = (short.split_whitespace().collect(), name.split_whitespace().collect());
    let word = |(short, word): (&&str, &&str)| {
        // No more than half of a word: "Anna Beg" is not "Anna Berg".
        let is_short = short.chars().count() >= LETTERS && short.chars().count() * 2 <= word.chars().count();
        let mut letters = word.chars();
        let ends = short.chars().next() == word.chars().next() && short.chars().next_back() == word.chars().next_back();
        short == word || is_short && ends && short.chars().all(|letter| letters.any(|other| other == letter))
    };
    short.len() > 1 && short.len() == name.len() && short.iter().zip(&name).all(word)
}

/// The names that the session and earlier ones know.
pub(super) fn names<'a>(ground: &Ground<'a>) -> impl Iterator<Item = &'a str> {
    let parties = ground.parties.iter().map(|party| party.name.as_str());
    parties.chain(ground.earlier.iter().map(String::as_str)).filter(|name| !name.trim().is_empty())
}

/// A name, and what is left of it from each further word on.
pub(super) fn word_starts(name: &str) -> impl Iterator<Item = &str> {
    let inner = name.char_indices().zip(name.chars().skip(1)).filter(|((_, c), next)| !c.is_alphanumeric() && next.is_alphanumeric());
    std::iter::once(name).chain(inner.map(|((at, c), _)| &name[at + c.len_utf8()..]))
}
