//! What a command answers: text for stdout, a remark for stderr, an exit code.

use std::io::{self, BufRead, ErrorKind, IsTerminal, Write};

use crate::{failure::Failure, text};

/// The answer of a command.
#[derive(Debug, Default)]
pub struct Said {
    /// For stdout.
    text: Vec<u8>,
    /// For stderr: what a reader should know and a pipe should not carry.
    aside: String,
    exit: u8,
}

impl Said {
    /// Text; what steers a terminal is taken out of it.
    pub fn text(text: &str) -> Self {
        Self { text: text::scrub(text).into(), ..Self::default() }
    }

    /// Text that goes out as it is, because it escapes what steers a terminal in its own way.
    pub fn exact(text: Vec<u8>) -> Self {
        Self { text, ..Self::default() }
    }

    /// The same answer with a remark beside it.
    pub fn aside(mut self, remark: &str) -> Self {
        self.aside = text::scrub(remark);
        self
    }

    /// The same answer with an exit code.
    pub fn exit(mut self, code: u8) -> Self {
        self.exit = code;
        self
    }

    /// Both answers, this one first.
    pub fn and(mut self, other: Self) -> Self {
        if !self.text.is_empty() && !self.text.ends_with(b"\n") && !other.text.is_empty() {
            self.text.push(b'\n');
        }
        self.text.extend(other.text);
        if !self.aside.is_empty() && !other.aside.is_empty() {
            self.aside.push('\n');
        }
        self.aside.push_str(&other.aside);
        self.exit = self.exit.max(other.exit);
        self
    }

    /// Prints it.
    pub fn tell(self) -> Result<u8, Failure> {
        let mut out = io::stdout().lock();
        let mut text = self.text;
        if !text.is_empty() && !text.ends_with(b"\n") {
            text.push(b'\n');
        }
        match out.write_all(&text).and_then(|()| out.flush()) {
            Ok(()) => {}
            // Who closed the pipe has read enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            Err(error) => return Err(Failure::new("stdout-failed").with("reason", error.to_string())),
        }
        if !self.aside.is_empty() {
            trouble(&self.aside);
        }
        Ok(self.exit)
    }
}

/// Writes an answer as it comes, so that a long one is never in memory. What cannot be asked for any more ends
/// it like any trouble; who closed the pipe has read enough.
pub fn stream(write: impl FnOnce(&mut dyn Write) -> Result<io::Result<()>, Failure>) -> Result<Said, Failure> {
    let mut out = Out { out: io::BufWriter::with_capacity(1 << 16, io::stdout().lock()), is_closed: false };
    let written = write(&mut out)?.and_then(|()| out.flush());
    match written {
        Err(error) if !out.is_closed => Err(Failure::new("stdout-failed").with("reason", error.to_string())),
        Ok(()) | Err(_) => Ok(Said::default()),
    }
}

/// Stdout, which remembers that its reader has gone: what stands between hands on an error as it likes.
struct Out<W: Write> {
    out: W,
    is_closed: bool,
}

impl<W: Write> Out<W> {
    fn noting<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        done.inspect_err(|error| self.is_closed |= error.kind() == ErrorKind::BrokenPipe)
    }
}

impl<W: Write> Write for Out<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let done = self.out.write(bytes);
        self.noting(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.out.flush();
        self.noting(done)
    }
}

/// What the system said, without the number it has for it.
pub fn plain(failure: &Failure) -> Failure {
    let mut failure = failure.clone();
    for part in [&mut failure.what, &mut failure.why, &mut failure.todo] {
        for value in part.with.values_mut() {
            if let Some(words) = value.as_str().and_then(without_number) {
                *value = words.into();
            }
        }
    }
    failure
}

/// The words of `No such file or directory (os error 2)`.
fn without_number(said: &str) -> Option<&str> {
    let (words, number) = said.strip_suffix(')')?.rsplit_once(" (os error ")?;
    number.parse::<i32>().is_ok().then_some(words)
}

/// Puts a question on stderr, so that stdout holds answers only, and reads the line that is typed.
/// Who closes the input has typed nothing.
pub fn ask(question: &str) -> String {
    let mut stderr = io::stderr().lock();
    let mut line = String::new();
    let asked = write!(stderr, "{} ", text::scrub(question)).and_then(|()| stderr.flush());
    let read = asked.and_then(|()| io::stdin().lock().read_line(&mut line));
    if !line.ends_with('\n') {
        // The next thing said begins on a line of its own.
        let _gone = writeln!(stderr);
    }
    if read.is_ok() { line } else { String::new() }
}

/// Shows on stderr what a question is about.
pub fn aside(text: &str) {
    trouble(text);
}

/// Whether somebody can be asked.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Tells trouble on stderr.
pub fn trouble(text: &str) {
    // When stderr is gone as well, the exit code is all that is left.
    let _gone = writeln!(io::stderr().lock(), "{}", text::scrub(text).trim_end());
}

/// Whether somebody can look at a screen.
pub fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_is_quoted_in_words() {
        let reason = |said: &str| plain(&Failure::new("import-unreadable").with("reason", said)).why.with.get("reason").cloned();
        assert_eq!(reason("Permission denied (os error 13)"), Some("Permission denied".into()));
        for other in ["Permission denied", "plan (os error x)", "(os error 2) and more"] {
            assert_eq!(reason(other), Some(other.into()));
        }
    }
}
