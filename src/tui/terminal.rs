//! The terminal itself: its modes are set here and, whatever happens, put back here.

use std::{
    io::{self, Stdout, Write},
    sync::atomic::{AtomicBool, Ordering},
};

use crossterm::{
    cursor,
    event::{DisableBracketedPaste, EnableBracketedPaste, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers},
    execute,
    terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode},
};
use ratatui::{Terminal, backend::CrosstermBackend};

use crate::app::input::{Code, Input, Key};

/// Whether the modes are set at present, so that they are put back once and only then.
static SET: AtomicBool = AtomicBool::new(false);

/// What a program that panics ends with, as Rust has it.
const PANICKED: i32 = 101;

/// The terminal that the program draws on.
pub type Screen = Terminal<CrosstermBackend<io::BufWriter<Stdout>>>;

/// The modes of the terminal: set while this lives.
#[derive(Debug)]
pub struct Modes;

impl Modes {
    /// Sets the modes: keys one by one, a screen of its own, pasted text whole.
    ///
    /// # Errors
    /// There is no terminal.
    pub fn set() -> io::Result<Self> {
        let before = std::panic::take_hook();
        let drawing = std::thread::current().id();
        std::panic::set_hook(Box::new(move |info| {
            restore();
            before(info);
            if std::thread::current().id() != drawing {
                // Without one of its other threads the program would draw on and wait for what never comes.
                std::process::exit(PANICKED);
            }
        }));
        // Whichever of the modes were set are put back when this is dropped.
        let modes = Self;
        set()?;
        Ok(modes)
    }
}

impl Drop for Modes {
    fn drop(&mut self) {
        restore();
    }
}

/// Sets the modes, at the start and after the program was stopped for a while.
///
/// # Errors
/// There is no terminal.
pub fn set() -> io::Result<()> {
    enable_raw_mode()?;
    SET.store(true, Ordering::SeqCst);
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)
}

/// Puts the modes back. What fails here fails because the terminal is gone.
pub fn restore() {
    if SET.swap(false, Ordering::SeqCst) {
        let _ = execute!(io::stdout(), DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
        let _ = disable_raw_mode();
        let _ = io::stdout().flush();
    }
}

/// The screen to draw on.
///
/// # Errors
/// The terminal does not say its size.
pub fn screen() -> io::Result<Screen> {
    Terminal::new(CrosstermBackend::new(io::BufWriter::with_capacity(16 * 1024, io::stdout())))
}

/// What the person did, free of the terminal library; none for what the program does not use.
#[must_use]
pub fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => self::key(key).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
        Event::Key(_) | Event::FocusGained | Event::FocusLost | Event::Mouse(_) => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    let held = |modifier| event.modifiers.contains(modifier);
    let (mut ctrl, alt) = (held(KeyModifiers::CONTROL), held(KeyModifiers::ALT));
    let code = match event.code {
        KeyCode::Char(c) => {
            // Ctrl and Alt together are AltGr on many keyboards: the character is text.
            if ctrl && alt {
                ctrl = false;
            } else if alt {
                return None;
            }
            Code::Char(c)
        }
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab if held(KeyModifiers::SHIFT) => Code::BackTab,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(n) => Code::F(n),
        _ => return None,
    };
    Some(Key { code, ctrl })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_alt_gr_writes_is_text() {
        let at = |modifiers| key(KeyEvent::new(KeyCode::Char('@'), modifiers));
        assert_eq!(at(KeyModifiers::CONTROL | KeyModifiers::ALT), Some(Key::char('@')));
        assert_eq!(at(KeyModifiers::ALT), None);
        assert_eq!(at(KeyModifiers::NONE), Some(Key::char('@')));
    }
}
