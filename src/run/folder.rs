//! A folder shown in a window of the system's. Only where there are windows: a viewer that draws in a
//! terminal would take ours.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::app::Desktop;

/// What this system offers for files.
pub fn desktop() -> Desktop {
    Desktop { home: std::env::home_dir(), shows_folders: opener().is_some() }
}

/// Shows a folder and does not wait for it; says whether it began to.
pub fn show(folder: &Path) -> bool {
    let Some(mut command) = opener() else { return false };
    // Nothing of ours is handed on: it neither reads our keys nor writes onto our screen.
    command.arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match command.spawn() {
        Ok(mut child) => {
            // Somebody has to take note of its end.
            std::thread::spawn(move || drop(child.wait()));
            true
        }
        Err(_) => false,
    }
}

/// The system's own way to show a folder; none where it has no windows.
#[cfg(windows)]
fn opener() -> Option<Command> {
    Some(Command::new("explorer"))
}

/// The system's own way to show a folder; none where it has no windows.
#[cfg(target_os = "macos")]
fn opener() -> Option<Command> {
    // On a machine that one is connected to from elsewhere the window would open there.
    let is_far = std::env::var_os("SSH_CONNECTION").is_some();
    (!is_far).then(|| Command::new("open"))
}

/// The system's own way to show a folder; none where it has no windows. In a session of its own the viewer
/// has no terminal that it could take, whatever it turns out to be.
#[cfg(not(any(windows, target_os = "macos")))]
fn opener() -> Option<Command> {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let has_windows = is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
    if !has_windows {
        return None;
    }
    let (own_session, open) = (found("setsid")?, found("xdg-open")?);
    let mut command = Command::new(own_session);
    command.arg(open).env("BROWSER", "false");
    Some(command)
}

/// A program on the path.
#[cfg(not(any(windows, target_os = "macos")))]
fn found(name: &str) -> Option<std::path::PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|program| program.is_file())
}
