//! What comes in from the person, free of any terminal library.

/// Something that the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed.
    Key(Key),
    /// A text came in at once.
    Paste(String),
    /// The window has another size now: columns, rows.
    Resize(u16, u16),
    /// The left button of the mouse was pressed: column, row.
    Click(u16, u16),
    /// The wheel was turned by a notch.
    Wheel { up: bool },
}

/// A key with what was held down beside it. Shift shows in the character itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Whether Ctrl was held.
    pub ctrl: bool,
}

/// Which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A key that writes something.
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// A function key.
    F(u8),
}

impl Key {
    /// A key alone.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false }
    }

    /// A letter with Ctrl.
    #[must_use]
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), ctrl: true }
    }

    /// A key that writes a character.
    #[must_use]
    pub const fn char(letter: char) -> Self {
        Self::plain(Code::Char(letter))
    }

    /// The key as commands know it: letters work whatever Caps Lock and Shift say.
    #[must_use]
    pub fn as_command(self) -> Self {
        let code = match self.code {
            Code::Char(c) => Code::Char(c.to_lowercase().next().unwrap_or(c)),
            code => code,
        };
        Self { code, ctrl: self.ctrl }
    }
}
