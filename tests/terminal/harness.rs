//! The terminal of the other tests, tried on shell scripts that are too small to be wrong.

use super::screen::{Desk, Exit, signal};

#[test]
fn a_script_is_seen_typed_to_and_ends() {
    let desk = Desk::new();
    let mut terminal = desk.shell(r#"printf 'Who is there? '; read name; printf 'Hello %s' "$name"; exit 3"#, 40, 5);
    terminal.wait_for_text("Who is there?");
    assert_eq!(terminal.screen().cursor_position(), (0, 14));
    terminal.keys("Bjørn <lt>3<enter>");
    terminal.wait_for(|screen| screen.rows(0, 40).nth(1).is_some_and(|row| row == "Hello Bjørn <3"));
    assert_eq!(terminal.exit(), Exit::Code(3));
    assert!(terminal.restored(), "{:?}", terminal.left_behind());
}

#[test]
fn a_script_runs_in_a_known_world() {
    let desk = Desk::new();
    let mut terminal = desk.shell(r#"stty size; echo "$CHARRETTE_DATABASE"; echo "[$USER$NO_COLOR]""#, 200, 24);
    assert_eq!(terminal.exit(), Exit::Code(0));
    let database = desk.database().display().to_string();
    assert_eq!(terminal.screen().rows(0, 200).take(3).collect::<Vec<_>>(), ["24 200", &database, "[]"]);
}

#[test]
fn what_a_script_leaves_behind_is_seen() {
    let desk = Desk::new();
    let on = r"stty raw -echo; printf '\033[?1049h\033[?2004h\033[?1000h\033[?1006h\033[?1004h\033[?25l\033[>1u\033[31mready'; head -c 1 >/dev/null";
    let off = r"stty sane; printf '\033[0m\033[<1u\033[?25h\033[?1004l\033[?1006l\033[?1000l\033[?2004l\033[?1049l'";
    let mut messy = desk.shell(on, 40, 5);
    messy.wait_for_text("ready");
    assert!(messy.screen().alternate_screen());
    messy.keys("q");
    assert_eq!(messy.exit(), Exit::Code(0));
    assert_eq!(
        messy.left_behind(),
        ["mode 1004", "the alternate screen", "bracketed paste", "mouse reports", "a hidden cursor", "key reports", "a colour", "raw mode"]
    );
    let mut tidy = desk.shell(&format!("before=$(stty -g); {on}; {off}; stty $before"), 40, 5);
    tidy.wait_for_text("ready");
    tidy.keys("<c-c>");
    assert_eq!(tidy.exit(), Exit::Code(0));
    assert_eq!(tidy.left_behind(), Vec::<String>::new());
}

#[test]
fn a_paste_comes_in_brackets_when_the_script_wants_them() {
    let desk = Desk::new();
    let script = r"stty raw -echo; printf '\033[?2004hready\r\n'; head -c 16 | od -An -c -w16; printf done";
    let mut terminal = desk.shell(script, 80, 5);
    terminal.wait_for_text("ready");
    terminal.paste("a\rb ");
    terminal.wait_for_text("done");
    assert_eq!(terminal.screen().rows(0, 80).nth(1).as_deref(), Some(" 033   [   2   0   0   ~   a  \\r   b     033   [   2   0   1   ~"));
}

#[test]
fn a_window_of_another_size_is_told() {
    let desk = Desk::new();
    let script = r"trap 'stty size' WINCH; echo ready; while ! read x; do :; done";
    let mut terminal = desk.shell(script, 80, 24);
    terminal.wait_for_text("ready");
    terminal.resize(100, 30);
    terminal.wait_for_text("30 100");
    assert_eq!(terminal.screen().size().1.get(), 100);
    terminal.keys("<enter>");
    assert_eq!(terminal.exit(), Exit::Code(0));
}

#[test]
fn questions_are_answered_as_a_terminal_does() {
    let desk = Desk::new();
    let script = r"stty raw -echo; printf 'ab\033[6n'; head -c 6 | od -An -c; printf '\r\033[c'; head -c 9 | od -An -c; printf done";
    let mut terminal = desk.shell(script, 80, 5);
    terminal.wait_for_text("done");
    let seen = terminal.screen().contents();
    assert!(seen.contains("033   [   1   ;   3   R"), "{seen}");
    assert!(seen.contains("033   [   ?   6   2   ;   2   2   c"), "{seen}");
}

#[test]
fn a_script_can_be_asked_to_end_or_be_killed() {
    let desk = Desk::new();
    let script = "trap 'printf bye; exit 143' TERM; printf ready; while :; do read x; done";
    let mut asked = desk.shell(script, 40, 5);
    asked.wait_for_text("ready");
    asked.signal("TERM");
    assert_eq!(asked.exit(), Exit::Code(143));
    assert_eq!(asked.screen().contents().trim_end(), "readybye");
    let mut killed = desk.shell(script, 40, 5);
    killed.wait_for_text("ready");
    killed.kill();
    assert_eq!(killed.screen().contents().trim_end(), "ready");
}

#[test]
fn a_script_can_be_stopped_and_go_on_under_a_shell() {
    let desk = Desk::new();
    let script = r#"set -m; sh -c 'echo $$ >pid; echo ready; read x; echo "got $x"'; echo stopped; fg >/dev/null; echo over"#;
    let mut terminal = desk.shell(script, 40, 8);
    terminal.wait_for_text("ready");
    let pid = std::fs::read_to_string(desk.folder().join("pid")).unwrap();
    signal(pid.trim().parse().unwrap(), "TSTP");
    terminal.wait_for_text("stopped");
    terminal.keys("it<enter>");
    terminal.wait_for_text("got it");
    terminal.wait_for_text("over");
}

#[test]
#[should_panic(expected = "not seen when the program had ended")]
fn waiting_for_what_never_comes_shows_the_screen() {
    Desk::new().shell("echo this is all", 40, 5).wait_for_text("something else");
}

#[test]
#[should_panic(expected = "wait for what <esc> does")]
fn a_letter_right_behind_an_esc_is_refused() {
    Desk::new().shell("read x", 40, 5).keys("<esc>n");
}

#[test]
fn the_program_itself_starts() {
    let desk = Desk::new();
    let mut terminal = desk.start(&["--help"], 80, 24);
    assert_eq!(terminal.exit(), Exit::Code(0));
    assert!(terminal.restored());
}
