//! Every way in which the program can end: the terminal is as it was, where there is one; what was typed
//! last is kept; nothing goes on running.

use std::{
    io::{Read as _, Write as _},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::channel,
    },
    time::Instant,
};

use charrette::{
    app::Comfort,
    run::{Options, Start, run},
    words::Words,
};
use portable_pty::{PtySize, native_pty_system};

use super::{
    program::{begun, half_typed},
    screen::{DEADLINE, Desk, Exit, PROGRAM, Terminal},
};

/// The programs that still run with this desk's database, by what the system knows of them.
#[cfg(target_os = "linux")]
fn left_running(desk: &Desk) -> Vec<String> {
    let wanted = format!("CHARRETTE_DATABASE={}\0", desk.database().display());
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let of_desk = processes.filter(|process| {
        let environ = std::fs::read(process.path().join("environ")).unwrap_or_default();
        String::from_utf8_lossy(&environ).contains(&wanted)
    });
    of_desk.map(|process| std::fs::read_to_string(process.path().join("stat")).unwrap_or_default()).collect()
}

#[cfg(not(target_os = "linux"))]
fn left_running(_: &Desk) -> Vec<String> {
    vec![]
}

/// A note half typed, the last words of it sooner than a draft is due.
fn in_mid_sentence(desk: &Desk) -> Terminal {
    let mut terminal = begun(desk);
    half_typed(desk, &mut terminal, "Half");
    terminal.keys(" a sentence");
    terminal.wait_for_text("Half a sentence");
    terminal
}

#[track_caller]
fn is_over(desk: &Desk, terminal: &mut Terminal, exit: &Exit) {
    assert_eq!((&terminal.exit(), terminal.left_behind()), (exit, vec![]), "{}", terminal.picture());
    assert_eq!(left_running(desk), Vec::<String>::new());
    assert_eq!(desk.draft().unwrap().text, "Half a sentence");
}

#[test]
fn whatever_ends_the_program_leaves_nothing_behind_but_the_draft() {
    for (name, code) in [("TERM", 143), ("HUP", 129)] {
        let desk = Desk::new();
        let mut terminal = in_mid_sentence(&desk);
        terminal.signal(name);
        is_over(&desk, &mut terminal, &Exit::Code(code));
    }
}

#[test]
fn ctrl_c_from_outside_asks_once_and_leaves_at_the_second_time() {
    let desk = Desk::new();
    let mut terminal = in_mid_sentence(&desk);
    // As the key does: the text is put aside first.
    terminal.signal("INT");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    terminal.signal("INT");
    terminal.wait_for_text("Press Ctrl-c again to leave.");
    terminal.signal("INT");
    is_over(&desk, &mut terminal, &Exit::Code(0));
}

#[test]
fn leaving_by_the_door_keeps_what_was_put_aside() {
    let desk = Desk::new();
    let mut terminal = in_mid_sentence(&desk);
    terminal.keys("<c-c>");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    terminal.keys("q");
    terminal.wait_for_text("CONTINUE");
    terminal.keys("q");
    is_over(&desk, &mut terminal, &Exit::Code(0));
}

#[test]
fn a_program_that_is_ended_while_it_is_stopped_ends_when_it_goes_on() {
    let desk = Desk::new();
    let mut terminal = in_mid_sentence(&desk);
    terminal.signal("TSTP");
    terminal.wait_for(|screen| !screen.alternate_screen());
    // What was typed is on the disk before it stops, and the terminal is the shell's.
    terminal.wait_for_stop();
    assert_eq!(desk.draft().unwrap().text, "Half a sentence");
    assert!(terminal.restored(), "{:?}", terminal.left_behind());
    terminal.signal("TERM");
    terminal.signal("CONT");
    is_over(&desk, &mut terminal, &Exit::Code(143));
}

#[test]
fn a_program_that_is_ended_while_somebody_else_writes_ends_all_the_same() {
    let desk = Desk::new();
    let mut terminal = begun(&desk);
    half_typed(&desk, &mut terminal, "Half a sentence");
    let other = rusqlite::Connection::open(desk.database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    terminal.keys(", and more");
    terminal.wait_for_text("and more");
    terminal.signal("TERM");
    // What could not be written is gone, what was kept before is there.
    is_over(&desk, &mut terminal, &Exit::Code(143));
}

#[test]
fn a_window_that_is_closed_leaves_no_program_behind() {
    let desk = Desk::new();
    let mut terminal = in_mid_sentence(&desk);
    let exit = terminal.hang_up("!");
    assert!(matches!(exit, Exit::Code(0 | 1 | 129)), "{exit:?}");
    assert_eq!(left_running(&desk), Vec::<String>::new());
    let draft = desk.draft().unwrap().text;
    assert!(draft.starts_with("Half a sentence"), "{draft:?}");
}

#[test]
fn without_an_output_the_program_does_not_begin() {
    let desk = Desk::new();
    for closed in [">&-", ">/dev/null", "| true"] {
        let script = format!("{PROGRAM} {closed}; echo over");
        let mut terminal = desk.shell(&script, 100, 24);
        terminal.wait_for_text("over");
        assert_eq!((terminal.exit(), terminal.left_behind()), (Exit::Code(0), vec![]), "{closed}");
        assert!(!terminal.bytes().contains(&0x1b), "{closed}: {}", terminal.picture());
    }
    assert_eq!(left_running(&desk), Vec::<String>::new());
}

/// The keys come from one terminal and the pictures go to another, which is closed.
#[test]
fn an_output_that_goes_away_ends_the_program_with_the_draft_kept() {
    let desk = Desk::new();
    begun(&desk).kill();
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pictures = native_pty_system().openpty(size).unwrap();
    let place = pictures.master.tty_name().unwrap();
    let mut reader = pictures.master.try_clone_reader().unwrap();
    let (sender, shown) = channel();
    let closing = Arc::new(AtomicBool::new(false));
    let closes = Arc::clone(&closing);
    let reading = std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(1..) = reader.read(&mut buffer) {
            let _ = sender.send(());
            if closes.load(Ordering::SeqCst) {
                break;
            }
        }
    });
    let script = format!("{PROGRAM} resume >{}; echo ended with $?", place.display());
    let mut keys = desk.shell(&script, 80, 24);
    shown.recv_timeout(DEADLINE).unwrap();
    drop(pictures.slave);
    keys.keys("nHalf a sentence");
    let deadline = Instant::now() + DEADLINE;
    while desk.draft().is_none_or(|draft| draft.text != "Half a sentence") {
        assert!(Instant::now() < deadline, "{}", keys.picture());
        std::thread::yield_now();
    }
    drop(pictures.master);
    closing.store(true, Ordering::SeqCst);
    // The next picture is the last that anybody takes.
    keys.keys("!");
    reading.join().unwrap();
    keys.keys("!");
    keys.wait_for_text("ended with 1");
    assert_eq!((keys.exit(), keys.left_behind()), (Exit::Code(0), vec![]), "{}", keys.picture());
    assert_eq!(left_running(&desk), Vec::<String>::new());
    let draft = desk.draft().unwrap().text;
    assert!(draft.starts_with("Half a sentence!"), "{draft:?}");
}

/// Says to the test below that it runs in a terminal of its own: the file whose coming is the mishap.
const MISHAP: &str = "CHARRETTE_TEST_MISHAP";

#[test]
fn a_panic_in_mid_sentence_leaves_the_terminal_in_order_and_the_draft_behind() {
    if let Ok(mishap) = std::env::var(MISHAP) {
        std::thread::spawn(move || {
            while !std::path::Path::new(&mishap).exists() {
                std::thread::yield_now();
            }
            panic!("nobody expected this");
        });
        let database = std::env::var_os("CHARRETTE_DATABASE").unwrap().into();
        let words = Arc::new(Words::of("en"));
        let latest = charrette::store::Store::open(std::path::Path::new(&database)).unwrap().find("latest").unwrap();
        let code = run(Options { database, comfort: Comfort::default(), words, start: Start::Session(latest), backups: false }).unwrap();
        std::process::exit(code.into());
    }
    let desk = Desk::new();
    begun(&desk).kill();
    let mishap = desk.folder().join("mishap");
    let itself = std::env::current_exe().unwrap();
    let test = "endings::a_panic_in_mid_sentence_leaves_the_terminal_in_order_and_the_draft_behind";
    let environment = [(MISHAP, mishap.to_str().unwrap())];
    let mut terminal = desk.other(itself.to_str().unwrap(), &environment, &["--exact", test, "--nocapture"]);
    terminal.wait_for_text("1 of 13");
    half_typed(&desk, &mut terminal, "Half a sentence");
    std::fs::File::create(&mishap).unwrap().write_all(b"now").unwrap();
    is_over(&desk, &mut terminal, &Exit::Code(101));
    let told = String::from_utf8_lossy(terminal.bytes()).into_owned();
    assert!(told.rfind("\x1b[?1049l").unwrap() < told.rfind("nobody expected this").unwrap());
}
