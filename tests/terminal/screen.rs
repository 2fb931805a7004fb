//! A pseudo-terminal with a program in it, and the screen that a person would see. Nothing here
//! sleeps: a thread reads what the program writes, and a test waits for what the screen shows, until
//! a deadline that only a broken program reaches.

use std::{
    collections::BTreeSet,
    io::{Read as _, Write},
    num::NonZeroU16,
    path::{Path, PathBuf},
    process::Command,
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::{Callbacks, MouseProtocolMode, Parser, Screen};

/// Long enough for a machine that compiles beside; no good run waits for it.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// A desk of one's own: a folder for the database and everything else that a program keeps, gone with
/// the test. Two terminals may sit at one desk, one after the other or at once.
pub struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn database(&self) -> PathBuf {
        self.folder().join("charrette.db")
    }

    /// The program itself, with its database on this desk.
    #[track_caller]
    pub fn start(&self, args: &[&str], cols: u16, rows: u16) -> Terminal {
        self.start_with(&[], args, cols, rows)
    }

    /// The program itself in other surroundings.
    #[track_caller]
    pub fn start_with(&self, environment: &[(&str, &str)], args: &[&str], cols: u16, rows: u16) -> Terminal {
        Terminal::run(self, PROGRAM, environment, args, cols, rows)
    }

    /// Another program with its arguments.
    #[track_caller]
    pub fn other(&self, program: &str, environment: &[(&str, &str)], args: &[&str]) -> Terminal {
        Terminal::run(self, program, environment, args, 80, 24)
    }

    /// A shell script: a stand-in for the program, or a shell around it that can stop it and go on.
    #[track_caller]
    pub fn shell(&self, script: &str, cols: u16, rows: u16) -> Terminal {
        Terminal::run(self, "sh", &[], &["-c", script], cols, rows)
    }
}

/// Where the program is.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_charrette");

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exit {
    /// By itself, with this code.
    Code(u32),
    /// By a signal, in the system's words.
    Signal(String),
}

/// A program in a terminal.
pub struct Terminal {
    /// None once it is closed.
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    written: Receiver<Vec<u8>>,
    parser: Parser<Asked>,
    /// Every byte that was written.
    bytes: Vec<u8>,
    /// How the terminal handled lines before the program ran.
    line_modes: String,
    ended: bool,
}

impl Terminal {
    #[track_caller]
    fn run(desk: &Desk, program: &str, environment: &[(&str, &str)], args: &[&str], cols: u16, rows: u16) -> Self {
        let pty = native_pty_system().openpty(size(cols, rows)).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.cwd(desk.folder());
        // A known world: nothing of the person who runs the tests but where programs are.
        command.env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", desk.folder());
        command.env("CHARRETTE_DATABASE", desk.database());
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env("TZ", "UTC");
        for (name, value) in environment {
            command.env(name, value);
        }
        let line_modes = line_modes(&*pty.master);
        let child = pty.slave.spawn_command(command).unwrap();
        // With our own end of it open, the reader would wait for ever after the program has ended.
        drop(pty.slave);
        let mut reader = pty.master.try_clone_reader().unwrap();
        let (sender, written) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 16_384];
            // An error is how Linux says that the other end is gone.
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let keyboard = pty.master.take_writer().unwrap();
        let parser = Parser::new_with_callbacks(cells(rows), cells(cols), 0, Asked::default());
        Self { master: Some(pty.master), keyboard, child, written, parser, bytes: vec![], line_modes, ended: false }
    }

    /// Types keys: letters as they are, others as `<enter>`, `<esc>`, `<up>`, `<f1>`, `<c-z>`, and
    /// `<lt>` for the sign itself. What follows an Esc must wait until it has been seen to work:
    /// a terminal sends Alt and a letter as Esc and the letter.
    #[track_caller]
    pub fn keys(&mut self, keys: &str) {
        let bytes = bytes(keys);
        self.send(&bytes);
    }

    /// Pastes a text as a terminal does: in brackets when the program has asked for them.
    pub fn paste(&mut self, text: &str) {
        if self.screen().bracketed_paste() {
            self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
        } else {
            self.send(text.as_bytes());
        }
    }

    /// Bytes as they are, for what no key sends.
    #[track_caller]
    pub fn send(&mut self, bytes: &[u8]) {
        self.keyboard.write_all(bytes).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Makes the window another size.
    pub fn resize(&mut self, cols: u16, rows: u16) {
        // What the program drew for the old size belongs on a screen of the old size.
        self.read_what_is_there();
        self.parser.set_size(cells(rows), cells(cols));
        self.master.as_ref().unwrap().resize(size(cols, rows)).unwrap();
    }

    /// Waits until the screen is as asked; shows it when it never is.
    #[track_caller]
    pub fn wait_for(&mut self, seen: impl Fn(&Screen) -> bool) {
        let deadline = Instant::now() + DEADLINE;
        self.read_what_is_there();
        while !seen(self.screen()) {
            // What is looked for may also be on the disk, of which no picture tells.
            let look_again = Instant::now() + Duration::from_millis(20);
            if !self.read_more(look_again.min(deadline)) {
                let why = if self.ended { "when the program had ended" } else { "in time" };
                assert!(!self.ended && Instant::now() < deadline, "not seen {why}:\n{}", self.picture());
            }
        }
    }

    /// Waits for what happens elsewhere, such as on the disk, while the program goes on.
    #[track_caller]
    pub fn wait_beside(&mut self, happened: impl Fn() -> bool) {
        let deadline = Instant::now() + DEADLINE;
        while !happened() {
            // What happens there need not show here.
            let soon = Instant::now() + Duration::from_millis(20);
            assert!(Instant::now() < deadline && (self.read_more(soon) || !self.ended), "did not happen:\n{}", self.picture());
        }
    }

    /// Waits until a text stands somewhere on the screen.
    #[track_caller]
    pub fn wait_for_text(&mut self, text: &str) {
        self.wait_for(|screen| screen.contents().contains(text));
    }

    /// The screen as it was read last.
    pub fn screen(&self) -> &Screen {
        self.parser.screen()
    }

    /// The screen's rows as text, to be shown to whoever reads the test's failure.
    pub fn picture(&self) -> String {
        let (_, cols) = self.screen().size();
        self.screen().rows(0, cols.get()).map(|row| format!("|{row}\n")).collect()
    }

    /// Every byte that the program has written so far.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The program's number.
    pub fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Watches for a while whether the program writes anything.
    pub fn is_quiet_for(&mut self, span: Duration) -> bool {
        self.read_what_is_there();
        let before = self.bytes.len();
        self.read_more(Instant::now() + span);
        self.bytes.len() == before
    }

    /// Closes the terminal under the program, as when somebody closes the window; says how it ended.
    /// The key makes it draw, so that the thread that reads what it draws notices that nobody wants
    /// it any more. A line end follows the key, from the library that closes the terminal.
    #[track_caller]
    pub fn hang_up(&mut self, key: &str) -> Exit {
        self.read_what_is_there();
        self.written = channel().1;
        self.keys(key);
        self.keyboard = Box::new(std::io::sink());
        self.master = None;
        self.ended = true;
        self.status()
    }

    /// Sends a signal by its name: `TERM`, `HUP`, `TSTP`, `CONT`.
    #[track_caller]
    pub fn signal(&self, name: &str) {
        signal(self.child.process_id().unwrap(), name);
    }

    /// Waits until the program stands still, stopped by a signal. Its parent, the test, is told so.
    #[track_caller]
    pub fn wait_for_stop(&self) {
        let deadline = Instant::now() + DEADLINE;
        let stopped = || {
            let state = Command::new("ps").args(["-o", "stat=", "-p", &self.pid().to_string()]).output().unwrap().stdout;
            state.first() == Some(&b'T')
        };
        while !stopped() {
            assert!(Instant::now() < deadline, "it never stops");
        }
    }

    /// Kills the program as a power cut would: it gets no chance to do anything.
    #[track_caller]
    pub fn kill(&mut self) {
        self.signal("KILL");
        assert_eq!(self.exit(), Exit::Signal("Killed".to_owned()));
    }

    /// Waits for the program's end and says how it came. All that it has written is on the screen.
    #[track_caller]
    pub fn exit(&mut self) -> Exit {
        let deadline = Instant::now() + DEADLINE;
        while self.read_more(deadline) {}
        assert!(self.ended, "still running:\n{}", self.picture());
        self.status()
    }

    /// Waits for the program's end, and kills it when it does not come.
    #[track_caller]
    fn status(&mut self) -> Exit {
        let (over, done) = channel::<()>();
        let pid = self.pid();
        let guard = std::thread::spawn(move || {
            if done.recv_timeout(DEADLINE) == Err(RecvTimeoutError::Timeout) {
                signal(pid, "KILL");
            }
        });
        let status = self.child.wait().unwrap();
        drop(over);
        guard.join().unwrap();
        status.signal().map_or(Exit::Code(status.exit_code()), |signal| Exit::Signal(signal.to_owned()))
    }

    /// What a program has left behind that the next one would stumble over; empty is as it should be.
    pub fn left_behind(&self) -> Vec<String> {
        let screen = self.screen();
        let asked = self.parser.callbacks();
        let mut left: Vec<String> = asked.modes.iter().map(|mode| format!("mode {mode}")).collect();
        for (is_left, what) in [
            (screen.alternate_screen(), "the alternate screen"),
            (screen.bracketed_paste(), "bracketed paste"),
            (screen.mouse_protocol_mode() != MouseProtocolMode::None, "mouse reports"),
            (screen.hide_cursor(), "a hidden cursor"),
            (screen.application_cursor() || screen.application_keypad(), "application keys"),
            (asked.key_reports != 0, "key reports"),
            (screen.fgcolor() != vt100::Color::Default || screen.bgcolor() != vt100::Color::Default, "a colour"),
            (self.master.as_deref().is_some_and(|master| line_modes(master) != self.line_modes), "raw mode"),
        ] {
            if is_left {
                left.push(what.to_owned());
            }
        }
        left
    }

    /// Whether the terminal is as it was before the program ran.
    pub fn restored(&self) -> bool {
        self.left_behind().is_empty()
    }

    fn read_what_is_there(&mut self) {
        while let Ok(bytes) = self.written.try_recv() {
            self.show(&bytes);
        }
    }

    /// Reads the next piece; false when the program has ended or the deadline is over.
    fn read_more(&mut self, deadline: Instant) -> bool {
        match self.written.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(bytes) => {
                self.show(&bytes);
                true
            }
            Err(end) => {
                self.ended = end == RecvTimeoutError::Disconnected;
                false
            }
        }
    }

    fn show(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.parser.process(bytes);
        let answers = std::mem::take(&mut self.parser.callbacks_mut().answers);
        // A program that has ended wants no answer any more.
        let _ = self.keyboard.write_all(&answers);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if !self.ended && matches!(self.child.try_wait(), Ok(None)) {
            self.signal("KILL");
            let _ = self.child.wait();
        }
    }
}

/// What the program asked of the terminal beyond the picture.
#[derive(Default)]
struct Asked {
    /// What the terminal answers to questions: what it is, where its cursor is.
    answers: Vec<u8>,
    /// Private modes that are on and that the screen itself does not keep: focus reports and such.
    modes: BTreeSet<u16>,
    /// How many times the program has asked for enhanced key reports and not taken it back.
    key_reports: i32,
}

impl Callbacks for Asked {
    fn unhandled_csi(&mut self, screen: &mut Screen, i1: Option<u8>, _: Option<u8>, params: &[&[u16]], c: char) {
        let first = params.first().and_then(|param| param.first()).copied().unwrap_or_default();
        match (i1, c) {
            (None, 'c') => self.answers.extend(b"\x1b[?62;22c"),
            (None, 'n') if first == 6 => {
                let (row, column) = screen.cursor_position();
                self.answers.extend(format!("\x1b[{};{}R", row + 1, column + 1).bytes());
            }
            (Some(b'?'), 'h') => self.modes.extend(params.iter().flat_map(|param| param.iter())),
            (Some(b'?'), 'l') => params.iter().flat_map(|param| param.iter()).for_each(|mode| _ = self.modes.remove(mode)),
            (Some(b'>'), 'u') => self.key_reports += 1,
            (Some(b'<'), 'u') => self.key_reports -= 1,
            _ => {}
        }
    }
}

/// Sends a signal to a program that does not sit in the terminal directly.
#[track_caller]
pub fn signal(pid: u32, name: &str) {
    // The shell's own `kill`: the crate's sends SIGHUP first, and ours would be unsafe code.
    let script = format!("kill -s {name} {pid}");
    assert!(Command::new("sh").arg("-c").arg(script).status().unwrap().success());
}

fn line_modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

/// The bytes that a terminal sends for keys.
#[track_caller]
pub fn bytes(keys: &str) -> Vec<u8> {
    let mut bytes = vec![];
    let mut rest = keys;
    while let Some(start) = rest.find('<') {
        bytes.extend(rest[..start].bytes());
        let Some((name, after)) = rest[start + 1..].split_once('>') else { panic!("a key without its end in {keys:?}") };
        if name == "esc" {
            assert!(after.is_empty(), "wait for what <esc> does before typing {after:?}");
        }
        bytes.extend(key(name));
        rest = after;
    }
    bytes.extend(rest.bytes());
    bytes
}

#[track_caller]
fn key(name: &str) -> Vec<u8> {
    let plain: &[u8] = match name {
        "enter" => b"\r",
        "esc" => b"\x1b",
        "tab" => b"\t",
        "s-tab" => b"\x1b[Z",
        "bs" => b"\x7f",
        "space" => b" ",
        "lt" => b"<",
        "up" => b"\x1b[A",
        "down" => b"\x1b[B",
        "right" => b"\x1b[C",
        "left" => b"\x1b[D",
        "c-right" => b"\x1b[1;5C",
        "c-left" => b"\x1b[1;5D",
        "home" => b"\x1b[H",
        "end" => b"\x1b[F",
        "del" => b"\x1b[3~",
        "pgup" => b"\x1b[5~",
        "pgdn" => b"\x1b[6~",
        "f1" => b"\x1bOP",
        "f2" => b"\x1bOQ",
        "f3" => b"\x1bOR",
        "f4" => b"\x1bOS",
        "f5" => b"\x1b[15~",
        "f12" => b"\x1b[24~",
        _ => b"",
    };
    match (plain, name.strip_prefix("c-").map(str::as_bytes)) {
        (b"", Some([letter @ b'a'..=b'z'])) => vec![letter & 0x1f],
        (b"", _) => panic!("no such key: <{name}>"),
        (plain, _) => plain.to_vec(),
    }
}
