//! Signals from outside, as arrivals.

/// What a signal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// End, with this exit code.
    End(u8),
    /// Ctrl-c from outside.
    Interrupt,
    /// The window has another size. The input thread says so too, but only once it reads.
    Resize,
    /// Stop until continued.
    Stop,
    /// Go on.
    Continue,
}

/// Hands every signal on, on a thread of its own, until nobody takes them any more.
#[cfg(unix)]
pub fn watch(hand_on: impl Fn(Signal) -> bool + Send + 'static) {
    use signal_hook::{
        consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH},
        iterator::Signals,
    };
    let Ok(mut signals) = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH]) else { return };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let signal = match signal {
                SIGTERM => Signal::End(143),
                SIGHUP => Signal::End(129),
                SIGINT => Signal::Interrupt,
                SIGTSTP => Signal::Stop,
                SIGWINCH => Signal::Resize,
                _ => Signal::Continue,
            };
            if !hand_on(signal) {
                return;
            }
        }
    });
}

/// Stops this process as the signal would have; comes back when it is continued.
#[cfg(unix)]
pub fn stop_here() {
    // Where it cannot be stopped it simply goes on.
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
}

/// Other systems tell the program nothing from outside that it could answer.
#[cfg(not(unix))]
pub fn watch(_hand_on: impl Fn(Signal) -> bool + Send + 'static) {}

/// Other systems do not stop programs.
#[cfg(not(unix))]
pub fn stop_here() {}
