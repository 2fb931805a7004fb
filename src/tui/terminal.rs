//! The terminal itself: its modes are set here and, whatever happens, put back here.

use std::{
    cell::RefCell,
    io::{self, Write},
    rc::Rc,
    sync::atomic::{AtomicBool, Ordering},
};

use crossterm::{
    Command, cursor,
    event::{
        DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers,
        MouseButton, MouseEvent, MouseEventKind,
    },
    execute,
    terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode},
};
use ratatui::{
    Frame, Terminal, TerminalOptions, Viewport,
    backend::{Backend, CrosstermBackend},
    layout::{Rect, Size},
};

use crate::app::input::{Code, Input, Key};

/// Whether the modes are set at present, so that they are put back once and only then.
static SET: AtomicBool = AtomicBool::new(false);

/// Whether clicks and the wheel are wanted; the terminal tells of them while the modes are set.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// What a program that panics ends with, as Rust has it.
const PANICKED: i32 = 101;

/// The terminal that the program draws on. A picture leaves in one piece, so that none is seen half
/// drawn; the size is asked for when it has changed, not for every picture.
#[derive(Debug)]
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Piece>>,
    piece: Piece,
}

/// What will be sent to the terminal next.
#[derive(Debug, Clone, Default)]
struct Piece(Rc<RefCell<Vec<u8>>>);

impl Write for Piece {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Screen {
    /// The screen as it is now.
    ///
    /// # Errors
    /// The terminal does not say its size.
    pub fn new() -> io::Result<Self> {
        let piece = Piece::default();
        let backend = CrosstermBackend::new(piece.clone());
        let viewport = Viewport::Fixed(whole(backend.size()?));
        Ok(Self { terminal: Terminal::with_options(backend, TerminalOptions { viewport })?, piece })
    }

    /// Forgets what the terminal shows and takes on the size that it has now; the next picture is drawn whole.
    ///
    /// # Errors
    /// The terminal does not say its size.
    pub fn renew(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        // Not `clear`, which would ask the terminal where its cursor is while the input thread reads.
        self.terminal.resize(whole(size))
    }

    /// Draws a picture.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn draw(&mut self, picture: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(picture)?;
        let mut out = io::stdout();
        out.write_all(&self.piece.0.borrow())?;
        self.piece.0.borrow_mut().clear();
        out.flush()
    }
}

fn whole(size: Size) -> Rect {
    Rect::new(0, 0, size.width, size.height)
}

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
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)?;
    if MOUSE.load(Ordering::SeqCst) { execute!(io::stdout(), Clicks) } else { Ok(()) }
}

/// Asks the terminal to tell of clicks and of the wheel, or to keep them to itself; sends nothing when it
/// is so already. Not of every movement: those would only wake the program.
///
/// # Errors
/// There is no terminal.
pub fn listen_to_mouse(on: bool) -> io::Result<()> {
    if MOUSE.swap(on, Ordering::SeqCst) == on || !SET.load(Ordering::SeqCst) {
        return Ok(());
    }
    if on { execute!(io::stdout(), Clicks) } else { execute!(io::stdout(), DisableMouseCapture) }
}

/// Clicks and the wheel, in the numbering that knows wide windows (SGR).
struct Clicks;

impl Command for Clicks {
    fn write_ansi(&self, f: &mut impl std::fmt::Write) -> std::fmt::Result {
        f.write_str("\x1b[?1000h\x1b[?1006h")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        crossterm::event::EnableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        crossterm::event::EnableMouseCapture.is_ansi_code_supported()
    }
}

/// Puts the modes back. What fails here fails because the terminal is gone.
pub fn restore() {
    if SET.swap(false, Ordering::SeqCst) {
        if MOUSE.load(Ordering::SeqCst) {
            let _ = execute!(io::stdout(), DisableMouseCapture);
        }
        let _ = execute!(io::stdout(), DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
        let _ = disable_raw_mode();
        let _ = io::stdout().flush();
    }
}

/// What the person did, free of the terminal library; none for what the program does not use.
#[must_use]
pub fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => self::key(key).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
        Event::Mouse(mouse) => pointed(mouse),
        Event::Key(_) | Event::FocusGained | Event::FocusLost => None,
    }
}

fn pointed(event: MouseEvent) -> Option<Input> {
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(event.column, event.row)),
        MouseEventKind::ScrollUp => Some(Input::Wheel { up: true }),
        MouseEventKind::ScrollDown => Some(Input::Wheel { up: false }),
        _ => None,
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
        for sign in ('!'..='~').chain(['€', 'ł', 'ß']) {
            let with = |more| key(KeyEvent::new(KeyCode::Char(sign), KeyModifiers::CONTROL | KeyModifiers::ALT | more));
            assert_eq!(with(KeyModifiers::NONE), Some(Key::char(sign)));
            assert_eq!(with(KeyModifiers::SHIFT), Some(Key::char(sign)));
        }
    }

    #[test]
    fn of_the_mouse_the_left_button_and_the_wheel_are_used() {
        let told = |kind| input(Event::Mouse(MouseEvent { kind, column: 7, row: 3, modifiers: KeyModifiers::NONE }));
        assert_eq!(told(MouseEventKind::Down(MouseButton::Left)), Some(Input::Click(7, 3)));
        assert_eq!(told(MouseEventKind::ScrollUp), Some(Input::Wheel { up: true }));
        assert_eq!(told(MouseEventKind::ScrollDown), Some(Input::Wheel { up: false }));
        for kind in [
            MouseEventKind::Down(MouseButton::Right),
            MouseEventKind::Up(MouseButton::Left),
            MouseEventKind::Drag(MouseButton::Left),
            MouseEventKind::Moved,
            MouseEventKind::ScrollLeft,
        ] {
            assert_eq!(told(kind), None);
        }
    }
}
