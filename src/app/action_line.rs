//! The quick action line: what, who, by when, each a field, with shortcuts in the first: `@lead`
//! anywhere, and a date at the end. Reading it is pure, so what was understood can stand under the
//! line at every key, before anything is saved.

use crate::{
    session::{About, ActionKind, Id, Party},
    text::{fold, one_line},
    time::{Date, DueError, DueWords, read_due, trailing_due},
};

use super::field::{Edit, Edited, Field};

/// Which of the three fields has the caret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// What will be done.
    #[default]
    What,
    /// Who leads.
    Who,
    /// By when.
    When,
}

/// What the line is read against.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// Everybody the session knows.
    pub parties: &'a [&'a Party],
    /// Names of leads in earlier sessions.
    pub earlier: &'a [String],
    /// The day in the room.
    pub today: Date,
    /// The day that the quick-win horizon counts from.
    pub start: Date,
    /// The session's own facts: its horizon.
    pub about: &'a About,
    /// The words that dates are typed with.
    pub words: &'a DueWords,
}

/// The one who is to be accountable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// Somebody the session knows, with the name as it is kept.
    Known(Id, String),
    /// A name that is new to the session.
    New(String),
}

impl Lead {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Known(_, name) | Self::New(name) => name,
        }
    }
}

/// What the line says, as it would be saved now.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// What will be done; empty while nobody has said.
    pub title: String,
    /// Who leads, if anybody was named.
    pub lead: Option<Lead>,
    /// By when, if a date was typed: the day, or why it is none.
    pub due: Option<Result<Date, DueError>>,
    /// What the date makes it.
    pub kind: ActionKind,
}

/// An action being typed.
#[derive(Debug, Clone)]
pub struct ActionLine {
    /// What will be done, with shortcuts.
    pub what: Field,
    /// Who leads.
    pub who: Field,
    /// By when.
    pub when: Field,
    /// The field with the caret.
    pub at: Part,
}

impl Default for ActionLine {
    fn default() -> Self {
        Self::with("", "", "")
    }
}

impl ActionLine {
    /// A line that holds something already, the caret behind what will be done.
    #[must_use]
    pub fn with(what: &str, who: &str, when: &str) -> Self {
        Self { what: Field::line(what), who: Field::line(who), when: Field::line(when), at: Part::What }
    }

    /// The field with the caret.
    #[must_use]
    pub fn field(&self) -> &Field {
        match self.at {
            Part::What => &self.what,
            Part::Who => &self.who,
            Part::When => &self.when,
        }
    }

    /// The field with the caret.
    pub fn field_mut(&mut self) -> &mut Field {
        match self.at {
            Part::What => &mut self.what,
            Part::Who => &mut self.who,
            Part::When => &mut self.when,
        }
    }

    /// Does one thing to the field with the caret.
    pub fn edit(&mut self, edit: Edit) -> Edited {
        self.field_mut().edit(edit)
    }

    /// Goes to the next part; at the last there is none.
    pub fn next_part(&mut self) -> bool {
        let next = match self.at {
            Part::What => Part::Who,
            Part::Who => Part::When,
            Part::When => return false,
        };
        self.at = next;
        true
    }

    /// Goes to the part before; at the first there is none.
    pub fn previous_part(&mut self) -> bool {
        let before = match self.at {
            Part::What => return false,
            Part::Who => Part::What,
            Part::When => Part::Who,
        };
        self.at = before;
        true
    }

    /// Whether nothing has been typed in any part.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.what.is_blank() && self.who.is_blank() && self.when.is_blank()
    }

    /// Whether any part is another than at the beginning.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.what.is_changed() || self.who.is_changed() || self.when.is_changed()
    }

    /// What the three parts say together. A shortcut in the first part counts while the part that it
    /// stands for is blank; else its words stay in the title. So do those of a day that does not exist.
    #[must_use]
    pub fn understood(&self, ground: &Ground<'_>) -> Understood {
        let what = self.what.text();
        let mut pieces = Pieces { title: one_line(&what), ..Pieces::default() };
        if self.who.is_blank() {
            pieces.take_lead(ground);
        }
        let mut due = None;
        if self.when.is_blank() {
            due = pieces.take_date(ground);
        } else {
            due.replace(read_due(&self.when.text(), ground.today, ground.words));
        }
        let who = one_line(&self.who.text());
        let name = if who.is_empty() { pieces.name } else { who.trim_start_matches('@').trim_start().to_owned() };
        let lead = (!name.is_empty()).then(|| resolve(&name, ground));
        let kind = ActionKind::from_due(due.and_then(Result::ok), ground.start, ground.about);
        Understood { title: pieces.title, lead, due, kind }
    }

    /// Names that what was typed of a lead may become, the likeliest first: in the second part, and
    /// behind an `@` in the first.
    #[must_use]
    pub fn completions(&self, ground: &Ground<'_>) -> Vec<String> {
        let Some(begun) = self.begun() else { return vec![] };
        let begun = fold(&begun);
        let mut seen = std::collections::BTreeSet::new();
        let mut names: Vec<(bool, &str)> = names(ground)
            .filter_map(|name| {
                let whole = fold(name);
                let fits = whole != begun && word_starts(&whole).any(|word| word.starts_with(&begun));
                let first = whole.starts_with(&begun);
                (fits && seen.insert(whole)).then_some((!first, name))
            })
            .collect();
        // Stable: the session's own people stay before those of earlier sessions.
        names.sort_by_key(|(inside, _)| *inside);
        names.into_iter().map(|(_, name)| name.to_owned()).collect()
    }

    /// Takes the first of [`ActionLine::completions`]; whether there was one that fitted.
    pub fn complete(&mut self, ground: &Ground<'_>) -> bool {
        let (Some(begun), Some(mut name)) = (self.begun(), self.completions(ground).into_iter().next()) else { return false };
        if self.at == Part::What {
            if !self.what.text().chars().nth(self.what.caret()).is_some_and(char::is_whitespace) {
                name.push(' ');
            }
        } else {
            self.who.edit(Edit::TextEnd);
        }
        self.field_mut().replace_before_caret(begun.chars().count(), &name) == Edited::Changed
    }

    /// What has been typed of a lead's name, if the caret is at one.
    fn begun(&self) -> Option<String> {
        match self.at {
            Part::What => {
                let before: String = self.what.text().chars().take(self.what.caret()).collect();
                let at = marks(&before).last()?;
                let begun = before.get(at + 1..)?;
                (!begun.starts_with(char::is_whitespace)).then(|| begun.to_owned())
            }
            Part::Who => Some(self.who.text().trim_start_matches('@').trim_start().to_owned()).filter(|begun| !begun.is_empty()),
            Part::When => None,
        }
    }

    /// The line as a draft: its parts as three lines, and the caret in characters from the start of
    /// the first. The part with the caret is the line that it is in.
    #[must_use]
    pub fn to_draft(&self) -> (String, usize) {
        let (what, who, when) = (self.what.text(), self.who.text(), self.when.text());
        let long = |text: &str| text.chars().count() + 1;
        let caret = match self.at {
            Part::What => self.what.caret(),
            Part::Who => long(&what) + self.who.caret(),
            Part::When => long(&what) + long(&who) + self.when.caret(),
        };
        (format!("{what}\n{who}\n{when}"), caret)
    }

    /// The line that a draft was made of. What the parts held at the beginning is not in it: they
    /// began empty, as a new line does.
    #[must_use]
    pub fn from_draft(text: &str, caret: usize) -> Self {
        let mut line = Self::default();
        line.restore(text, caret);
        line
    }

    /// Puts a draft back into this line; what the parts held at the beginning stays.
    pub fn restore(&mut self, text: &str, caret: usize) {
        let mut left = Some(caret);
        let mut lines = text.splitn(3, '\n');
        for (part, field) in [(Part::What, &mut self.what), (Part::Who, &mut self.who), (Part::When, &mut self.when)] {
            let text = lines.next().unwrap_or_default();
            let long = text.chars().count();
            field.restore(text, usize::MAX);
            if let Some(caret) = left.filter(|caret| *caret <= long || part == Part::When) {
                field.set_caret(caret);
                self.at = part;
                left = None;
            }
            left = left.map(|caret| caret - long - 1);
        }
    }
}

/// The first part taken apart. Every word of it is in exactly one of the three.
#[derive(Debug, Clone, Default, PartialEq)]
struct Pieces {
    title: String,
    /// The lead's name, without the `@` and what stands behind it.
    name: String,
    /// The words that named the lead, as typed.
    lead: String,
    /// The words of the date, as typed.
    date: String,
}

impl Pieces {
    /// Takes the first `@lead` out of the title.
    fn take_lead(&mut self, ground: &Ground<'_>) {
        let Some((at, name)) = marks(&self.title).find_map(|at| Some((at, name_at(self.title.get(at + 1..)?, ground)?))) else { return };
        // What is stuck to the name, a comma or a full stop, goes with it.
        let end = at + 1 + name.len();
        let end = self.title.get(end..).and_then(|rest| rest.find(char::is_whitespace)).map_or(self.title.len(), |rest| end + rest);
        self.name = name;
        self.lead = self.title[at..end].to_owned();
        self.title = one_line(&format!("{}{}", &self.title[..at], &self.title[end..]));
    }

    /// Takes the date at the end out of the title.
    fn take_date(&mut self, ground: &Ground<'_>) -> Option<Result<Date, DueError>> {
        let (at, due) = trailing_due(&self.title, ground.today, ground.words)?;
        if due.is_ok() {
            self.date = self.title.split_off(at);
            self.title.truncate(self.title.trim_end().len());
        }
        Some(due)
    }
}

/// Where an `@` begins a word: not in an e-mail address.
fn marks(text: &str) -> impl DoubleEndedIterator<Item = usize> {
    text.match_indices('@').filter(|(at, _)| text[..*at].chars().next_back().is_none_or(char::is_whitespace)).map(|(at, _)| at)
}

/// The name at the start of a text: one that is known, taken whole, else everything up to a blank.
fn name_at(text: &str, ground: &Ground<'_>) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |text: &str| text.trim_end_matches(|c: char| c.is_ascii_punctuation()).to_owned();
    if text.starts_with(|c: char| c.is_whitespace() || c == '@') {
        return None;
    }
    let longest = names(ground).map(|name| name.split_whitespace().count()).max().unwrap_or(1).min(words.len());
    let known = (1..=longest).rev().find_map(|count| {
        let said = words[..count].join(" ");
        // A known name may end in a full stop itself.
        [said.clone(), bare(&said)].into_iter().find(|said| names(ground).any(|name| fold(name) == fold(said)))
    });
    known.or_else(|| words.first().map(|word| bare(word))).filter(|name| !name.is_empty())
}

/// Whom a name means: the party of that name, or the only one with that word in its name.
fn resolve(name: &str, ground: &Ground<'_>) -> Lead {
    let wanted = fold(name);
    let known = |party: &&Party| Lead::Known(party.id.clone(), party.name.clone());
    if let Some(party) = ground.parties.iter().find(|party| fold(&party.name) == wanted) {
        return known(party);
    }
    if let Some(name) = ground.earlier.iter().find(|name| fold(name) == wanted) {
        return Lead::New(name.clone());
    }
    let mut with_word = ground.parties.iter().filter(|party| fold(&party.name).split_whitespace().any(|word| word == wanted));
    match (with_word.next(), with_word.next()) {
        (Some(party), None) => known(party),
        _ => Lead::New(name.to_owned()),
    }
}

fn names<'a>(ground: &Ground<'a>) -> impl Iterator<Item = &'a str> {
    let parties = ground.parties.iter().map(|party| party.name.as_str());
    parties.chain(ground.earlier.iter().map(String::as_str)).filter(|name| !name.trim().is_empty())
}

/// A name, and what is left of it from each further word on.
fn word_starts(name: &str) -> impl Iterator<Item = &str> {
    let inner = name.char_indices().zip(name.chars().skip(1)).filter(|((_, c), next)| !c.is_alphanumeric() && next.is_alphanumeric());
    std::iter::once(name).chain(inner.map(|((at, c), _)| &name[at + c.len_utf8()..]))
}

#[cfg(test)]
mod tests;
