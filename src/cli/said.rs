//! What a command answers: text for stdout, a remark for stderr, an exit code.

use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::{failure::Failure, text};

/// The answer of a command.
#[derive(Debug, Default)]
pub struct Said {
    /// For stdout.
    text: String,
    /// For stderr: what a reader should know and a pipe should not carry.
    aside: String,
    exit: u8,
}

impl Said {
    /// Text; what steers a terminal is taken out of it.
    pub fn text(text: &str) -> Self {
        Self { text: text::scrub(text), ..Self::default() }
    }

    /// Text that goes out as it is, because it escapes what steers a terminal in its own way.
    pub fn exact(text: String) -> Self {
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

    /// Prints it.
    pub fn tell(self) -> Result<u8, Failure> {
        let mut out = io::stdout().lock();
        let mut text = self.text;
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
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

/// Tells trouble on stderr.
pub fn trouble(text: &str) {
    // When stderr is gone as well, the exit code is all that is left.
    let _gone = writeln!(io::stderr().lock(), "{}", text::scrub(text).trim_end());
}

/// Whether somebody can look at a screen.
pub fn is_terminal() -> bool {
    io::stdout().is_terminal()
}
