//! The quick action line: what, who, by when, each a field, with shortcuts in the first: `@lead`
//! anywhere, and a date at the end (right behind the lead in any form, else one that is unmistakable). Reading it is pure, so what was understood can stand under the
//! line at every key, before anything is saved.

use crate::{
    session::{About, ActionKind, Id, Party},
    text::{fold, one_line},
    time::{Date, DueError, DueWords, due_alone, read_due, trailing_due},
};

use super::field::{Edit, Edited, Field};
use lead::{marks, name_at, names, resolve, word_starts};

mod lead;

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
    /// The words of that date, as typed; empty when there are none.
    pub due_text: String,
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
        let (due, due_text) = if self.when.is_blank() {
            pieces.take_date(ground).map_or((None, String::new()), |(due, text)| (Some(due), text))
        } else {
            let text = one_line(&self.when.text());
            (Some(read_due(&text, ground.today, ground.words)), text)
        };
        let who = one_line(&self.who.text());
        let name = if who.is_empty() { pieces.name } else { who.trim_start_matches('@').trim_start().to_owned() };
        let lead = (!name.is_empty()).then(|| resolve(&name, ground));
        let kind = ActionKind::from_due(due.and_then(Result::ok), ground.start, ground.about);
        Understood { title: pieces.title, lead, due, due_text, kind }
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
    /// The words right behind the lead, when they are a date. They end the title until it is taken.
    behind: String,
}

impl Pieces {
    /// Takes the first `@lead` out of the title.
    fn take_lead(&mut self, ground: &Ground<'_>) {
        let Some((at, name)) = marks(&self.title).find_map(|at| Some((at, name_at(&self.title, at, ground)?))) else { return };
        // What is stuck to the name, a comma or a full stop, goes with it.
        let end = at + 1 + name.len();
        let end = self.title.get(end..).and_then(|rest| rest.find(char::is_whitespace)).map_or(self.title.len(), |rest| end + rest);
        let behind = self.title[end..].trim_start();
        // What will be done is no date: something stands before the lead.
        if at > 0 && due_alone(behind, ground.today, ground.words).is_some() {
            self.behind = behind.to_owned();
        }
        self.name = name;
        self.lead = self.title[at..end].to_owned();
        self.title = one_line(&format!("{}{}", &self.title[..at], &self.title[end..]));
    }

    /// Takes the date at the end out of the title.
    fn take_date(&mut self, ground: &Ground<'_>) -> Option<(Result<Date, DueError>, String)> {
        let (at, due) = self.date_at(ground)?;
        let text = self.title[at..].to_owned();
        if due.is_ok() {
            self.date = self.title.split_off(at);
            self.title.truncate(self.title.trim_end().len());
        }
        Some((due, text))
    }

    /// Where the date at the end of the title begins: behind the lead if it stood there, so that no
    /// word from before the lead is drawn into it but a *by*.
    fn date_at(&self, ground: &Ground<'_>) -> Option<(usize, Result<Date, DueError>)> {
        let trailing = trailing_due(&self.title, ground.today, ground.words);
        let Some(before) = self.title.strip_suffix(&self.behind).filter(|_| !self.behind.is_empty()) else { return trailing };
        let is_by = |at: usize| before.get(at..).is_some_and(|word| ground.words.by.contains(&fold(word.trim())));
        trailing.filter(|(at, _)| is_by(*at)).or_else(|| Some((before.len(), due_alone(&self.behind, ground.today, ground.words)?)))
    }
}

#[cfg(test)]
mod tests;
