//! What a text field is held against. Also used by the fuzz targets (`tests/fuzz/`).

use unicode_segmentation::UnicodeSegmentation;

use super::{Edit, clean};

/// A field as simple as can be: letters and an index among them.
#[derive(Debug, Clone)]
pub struct Plain {
    letters: Vec<String>,
    at: usize,
}

impl Plain {
    /// The letters of a text; a caret inside one moves behind it.
    pub fn new(text: &str, caret: usize) -> Self {
        // A line end is no part of any letter.
        let letters: Vec<String> = text
            .split_inclusive('\n')
            .flat_map(|line| {
                let (line, end) = line.strip_suffix('\n').map_or((line, None), |line| (line, Some("\n")));
                line.graphemes(true).chain(end).map(str::to_owned).collect::<Vec<_>>()
            })
            .collect();
        let (mut at, mut chars) = (0, 0);
        while chars < caret {
            chars += letters[at].chars().count();
            at += 1;
        }
        Self { letters, at }
    }

    pub fn text(&self) -> String {
        self.letters.concat()
    }

    pub fn caret(&self) -> usize {
        self.letters[..self.at].concat().chars().count()
    }

    fn put(&mut self, text: &str) {
        let before = self.letters[..self.at].concat() + text;
        *self = Self::new(&(before.clone() + &self.letters[self.at..].concat()), before.chars().count());
    }

    fn take(&mut self, letter: Option<usize>) {
        if let Some(letter) = letter.filter(|letter| *letter < self.letters.len()) {
            self.letters.remove(letter);
            let before = self.letters[..letter].concat();
            *self = Self::new(&self.text(), before.chars().count());
        }
    }

    /// Does what it can do; whether it could.
    pub fn edit(&mut self, edit: &Edit, several: bool) -> bool {
        match edit {
            Edit::NewLine if several => self.put("\n"),
            Edit::NewLine => {}
            Edit::Insert(c) => self.put(&clean(&c.to_string(), several)),
            Edit::Paste(text) => self.put(&clean(text, several)),
            Edit::Backspace => self.take(self.at.checked_sub(1)),
            Edit::Delete => self.take(Some(self.at)),
            Edit::Left => self.at = self.at.saturating_sub(1),
            Edit::Right => self.at = (self.at + 1).min(self.letters.len()),
            Edit::TextStart => self.at = 0,
            Edit::TextEnd => self.at = self.letters.len(),
            _ => return false,
        }
        true
    }
}
