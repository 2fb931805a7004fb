//! A program in a pseudo-terminal of 100 columns by 30 rows, watched by the clock.

use std::{
    io::{Read, Write},
    num::NonZeroU16,
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

/// Nothing that is measured takes longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// What went wrong, for whoever measures.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A running program and what it shows.
pub struct Glass {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    pieces: Receiver<(Instant, Vec<u8>)>,
    parser: Parser,
    /// Bytes that the program has sent so far.
    pub bytes: usize,
    started: Instant,
}

impl Glass {
    /// Starts a program.
    pub fn start(program: &str, arguments: &[&str]) -> Outcome<Self> {
        let pty = native_pty_system().openpty(size(100, 30))?;
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let mut output = pty.master.try_clone_reader()?;
        let (sender, pieces) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                if sender.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    return;
                }
            }
        });
        let keyboard = pty.master.take_writer()?;
        let started = Instant::now();
        let child = pty.slave.spawn_command(command)?;
        Ok(Self { child, master: pty.master, keyboard, pieces, parser: Parser::new(cells(30), cells(100), 0), bytes: 0, started })
    }

    /// How long after its start a text stood on the screen.
    pub fn shows(&mut self, text: &str) -> Outcome<Duration> {
        let started = self.started;
        self.until(started, |screen| screen.contents().contains(text))
    }

    /// What it shows.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Types keys; how long until the screen was as asked.
    pub fn keys(&mut self, keys: &[u8], seen: impl Fn(&vt100::Screen) -> bool) -> Outcome<Duration> {
        // What is on its way belongs to what was before.
        while self.take(Duration::ZERO)?.is_some() {}
        let sent = Instant::now();
        self.keyboard.write_all(keys)?;
        self.keyboard.flush()?;
        self.until(sent, seen)
    }

    /// Types a letter into an open field; how long until the caret stands behind it.
    pub fn letter(&mut self, letter: u8) -> Outcome<Duration> {
        while self.take(Duration::ZERO)?.is_some() {}
        let before = self.parser.screen().cursor_position();
        self.keys(&[letter], |screen| screen.cursor_position() != before)
    }

    /// Lets the program be for a while; says how long its last picture came after that began.
    pub fn rest(&mut self, span: Duration) -> Outcome<()> {
        let end = Instant::now() + span;
        while self.take(end.saturating_duration_since(Instant::now()))?.is_some() {}
        Ok(())
    }

    /// Makes the window another size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> Outcome<()> {
        self.parser.screen_mut().set_size(cells(rows), cells(columns));
        Ok(self.master.resize(size(columns, rows))?)
    }

    /// The processor time of all its threads so far, where the system tells.
    pub fn processor(&self) -> Option<Duration> {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.child.process_id()?)).ok()?;
        let nanos = tasks.flatten().filter_map(|task| {
            let told = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
            told.split(' ').next()?.parse::<u64>().ok()
        });
        Some(Duration::from_nanos(nanos.sum()))
    }

    /// How often its threads have been woken so far, where the system tells.
    pub fn wakes(&self) -> Option<u64> {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.child.process_id()?)).ok()?;
        let of = |status: String| status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")?.trim().parse::<u64>().ok());
        Some(tasks.flatten().filter_map(|task| of(std::fs::read_to_string(task.path().join("status")).ok()?)).sum())
    }

    /// How often it has read from a file or the terminal so far, where the system tells.
    pub fn reads(&self) -> Option<u64> {
        let told = std::fs::read_to_string(format!("/proc/{}/io", self.child.process_id()?)).ok()?;
        told.lines().find_map(|line| line.strip_prefix("syscr:")?.trim().parse().ok())
    }

    /// Its share of the memory in kB, where the system tells.
    pub fn memory(&self) -> Option<u64> {
        let told = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.child.process_id()?)).ok()?;
        told.lines().find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB")?.parse().ok())
    }

    fn until(&mut self, from: Instant, seen: impl Fn(&vt100::Screen) -> bool) -> Outcome<Duration> {
        let mut last = from;
        while !seen(self.parser.screen()) {
            let patience = (from + PATIENCE).saturating_duration_since(Instant::now());
            last = self.take(patience)?.ok_or_else(|| format!("never seen; the screen was\n{}", self.parser.screen().contents()))?;
        }
        Ok(last - from)
    }

    /// The next piece of output; when it came.
    fn take(&mut self, patience: Duration) -> Outcome<Option<Instant>> {
        match self.pieces.recv_timeout(patience) {
            Ok((at, piece)) => {
                self.bytes += piece.len();
                self.parser.process(&piece);
                Ok(Some(at))
            }
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err("the program has ended".into()),
        }
    }
}

impl Drop for Glass {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap_or(NonZeroU16::MIN)
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}
