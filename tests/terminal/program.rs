//! The program in the terminal: how it begins, how it ends, what it keeps when it is ended, what
//! reaches the terminal.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::{Command, Stdio},
    time::Duration,
};

use charrette::{
    session::{Id, Judgement, Session, SessionId},
    store::{Draft, Store},
    tui::terminal::Modes,
};

use vt100::{MouseProtocolEncoding, MouseProtocolMode};

use super::screen::{Desk, Exit, PROGRAM, Terminal, signal};

/// A workshop on the walk, begun by keys.
pub(super) fn begun(desk: &Desk) -> Terminal {
    let mut terminal = desk.start(&[], 80, 24);
    terminal.wait_for_text("Nothing here yet");
    terminal.keys("n");
    terminal.wait_for_text("TYPING A TITLE");
    terminal.keys("Diversity plan<tab>");
    terminal.wait_for_text("TYPING A NAME");
    terminal.keys("Lindhaven<enter>");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    terminal.keys("w");
    terminal.wait_for_text("1 of 13");
    terminal
}

/// A note half typed, and kept as a draft.
pub(super) fn half_typed(desk: &Desk, terminal: &mut Terminal, text: &str) {
    terminal.keys("n");
    terminal.wait_for_text("TYPING A NOTE");
    terminal.keys(text);
    terminal.wait_for(|screen| screen.contents().contains("Draft kept") && desk.draft().is_some_and(|draft| draft.text == text));
}

/// A sample session in the database of a desk.
fn sample(desk: &Desk, name: &str) {
    let file = format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    let mut import = Command::new(PROGRAM);
    import.args(["import", &file]).env("CHARRETTE_DATABASE", desk.database()).stdout(Stdio::null()).stderr(Stdio::null());
    assert!(import.status().unwrap().success());
}

impl Desk {
    fn store(&self) -> Store {
        Store::open(&self.database()).unwrap()
    }

    /// The session, read as somebody else would read it.
    fn session(&self) -> Session {
        let mut store = self.store();
        let id = store.find("latest").unwrap();
        store.open_session(&id).unwrap().session
    }

    /// The one draft of the first seat, read beside the program that is writing it.
    pub(super) fn draft(&self) -> Option<Draft> {
        let conn = rusqlite::Connection::open_with_flags(self.database(), rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let mut drafts = conn.prepare("SELECT field, text, caret, at FROM draft WHERE seat = 1").unwrap();
        let read = |row: &rusqlite::Row<'_>| {
            let at: String = row.get(3)?;
            let at = charrette::time::Timestamp::read(&at).unwrap();
            Ok(Draft { field: row.get(0)?, base: None, text: row.get(1)?, caret: row.get(2)?, at })
        };
        drafts.query_map([], read).unwrap().next().transpose().unwrap()
    }
}

#[test]
fn the_first_start_of_a_day_makes_a_backup_once_nobody_types() {
    let desk = Desk::new();
    sample(&desk, "lindhaven-finished");
    assert_eq!(charrette::store::backups(&desk.database()), []);
    let mut terminal = desk.start(&[], 80, 24);
    terminal.wait_for_text("Diversity plan");
    let made = std::time::Instant::now();
    while charrette::store::backups(&desk.database()).is_empty() {
        assert!(made.elapsed() < Duration::from_secs(30), "no backup was made");
        std::thread::sleep(Duration::from_millis(50));
    }
    terminal.keys("q");
    assert_eq!(terminal.exit(), Exit::Code(0));
    let kept = charrette::store::backups(&desk.database());
    assert_eq!(kept.len(), 1);
    assert_eq!(charrette::store::check(&kept[0].path).unwrap().faults, []);
}

#[test]
fn a_note_comes_back_to_the_same_word_after_the_program_is_killed() {
    let desk = Desk::new();
    let mut terminal = begun(&desk);
    half_typed(&desk, &mut terminal, "Twice a year. The smaller ones only when asked");
    terminal.keys("<left><left><left><left><left>they ");
    let whole = "Twice a year. The smaller ones only when they asked";
    terminal.wait_beside(|| desk.draft().is_some_and(|draft| draft.text == whole));
    terminal.kill();

    let mut again = desk.start(&[], 80, 24);
    again.wait_for_text("The smaller ones only when they asked");
    again.keys("<enter>");
    again.wait_for_text("TYPING A NOTE");
    again.wait_for(|screen| {
        let (row, column) = screen.cursor_position();
        let line = screen.rows(0, 80).nth(row.into()).unwrap();
        let before: String = line.chars().take(column.into()).collect();
        before.ends_with("only when they ") && line.contains(whole)
    });
    again.kill();

    // At once, without Home between; and it goes on where it stopped.
    let mut resumed = desk.start(&["resume"], 80, 24);
    resumed.wait_for_text("TYPING A NOTE");
    resumed.keys("were <esc>");
    resumed.wait_for(|screen| !screen.contents().contains("TYPING"));
    resumed.kill();
    let notes: Vec<String> = desk.session().notes.into_values().map(|note| note.text).collect();
    assert_eq!(notes, ["Twice a year. The smaller ones only when they were asked"]);
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

#[test]
fn what_the_screen_has_shown_as_taken_survives_every_kill() {
    const KEYS: [Judgement; 3] = [Judgement::InPlace, Judgement::Partly, Judgement::NotInPlace];
    let desk = Desk::new();
    let mut terminal = begun(&desk);
    let scope = desk.session().about.scope;
    let mut dice = Dice(2026);
    let mut judged: BTreeMap<Id, Judgement> = BTreeMap::new();
    let mut notes: BTreeSet<String> = BTreeSet::new();
    let kills: BTreeSet<u64> = [dice.roll(20), 20 + dice.roll(20), 40 + dice.roll(19)].into();
    let mut at = 0;
    for step in 0..60 {
        let killed = kills.contains(&step);
        if dice.roll(3) == 0 {
            terminal.keys("<right>");
            at = (at + 1).min(scope.len() - 1);
            terminal.wait_for_text(&format!("{} of 13", at + 1));
        }
        if dice.roll(2) == 0 {
            let text = format!("Said as number {step}");
            terminal.keys("n");
            terminal.wait_for_text("TYPING A NOTE");
            terminal.keys(&format!("{text}<esc>"));
            if killed {
                terminal.kill();
            } else {
                terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
                assert!(terminal.screen().contents().contains("Saved"), "{}", terminal.picture());
            }
            notes.insert(text);
        } else {
            let now = judged.get(&scope[at]).copied().unwrap_or_default();
            let others: Vec<usize> = (0..3).filter(|key| KEYS[*key] != now).collect();
            let key = others[usize::try_from(dice.roll(u64::try_from(others.len()).unwrap())).unwrap()];
            terminal.keys(&(key + 1).to_string());
            if killed {
                // Nobody has seen this one taken: it may be there or not.
                terminal.kill();
                let found = desk.session().finding(&scope[at]).judgement;
                assert!(found == KEYS[key] || found == now, "{found:?}");
                judged.insert(scope[at].clone(), found);
            } else {
                terminal.wait_for_text(&format!("[{} ", key + 1));
                judged.insert(scope[at].clone(), KEYS[key]);
            }
        }
        if killed {
            terminal = desk.start(&["resume"], 80, 24);
            terminal.wait_for_text(" of 13");
            let row = terminal.screen().contents().lines().find_map(|line| line.strip_suffix(" of 13").map(str::to_owned)).unwrap();
            at = row.rsplit(' ').next().unwrap().parse::<usize>().unwrap() - 1;
            if terminal.screen().contents().contains("TYPING") {
                terminal.keys("<esc>");
                terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
            }
            let stored: BTreeSet<String> = desk.session().notes.into_values().map(|note| note.text).collect();
            let unseen = format!("Said as number {step}");
            let missing: Vec<&String> = notes.difference(&stored).filter(|text| **text != unseen).collect();
            assert!(missing.is_empty(), "{missing:?} of {stored:?}");
            // Of the one that nobody has seen taken, whatever was kept has come back.
            assert!(stored.difference(&notes).all(|text| unseen.starts_with(text)), "{stored:?}");
            notes = stored;
        }
    }
    terminal.kill();
    let session = desk.session();
    assert_eq!(session.notes.values().map(|note| note.text.clone()).collect::<BTreeSet<_>>(), notes);
    for factor in &scope {
        assert_eq!(session.finding(factor).judgement, judged.get(factor).copied().unwrap_or_default(), "{factor}");
    }
    assert_eq!(desk.store().check().unwrap().faults, []);
}

#[test]
fn a_desk_is_left_by_q_and_by_ctrl_c_twice() {
    let desk = Desk::new();
    let mut by_q = desk.start(&[], 80, 24);
    by_q.wait_for_text("Nothing here yet");
    by_q.keys("q");
    assert_eq!((by_q.exit(), by_q.left_behind()), (Exit::Code(0), vec![]));
    let mut by_ctrl_c = begun(&desk);
    half_typed(&desk, &mut by_ctrl_c, "Half a sentence");
    // The first one puts the text aside.
    by_ctrl_c.keys("<c-c>");
    by_ctrl_c.wait_for(|screen| !screen.contents().contains("TYPING"));
    by_ctrl_c.keys("<c-c>");
    by_ctrl_c.wait_for_text("Press Ctrl-c again to leave.");
    by_ctrl_c.keys("<c-c>");
    assert_eq!((by_ctrl_c.exit(), by_ctrl_c.left_behind()), (Exit::Code(0), vec![]));
    assert_eq!(desk.draft().unwrap().text, "Half a sentence");
}

#[test]
fn a_program_that_is_stopped_gives_the_terminal_back_and_takes_it_again() {
    let desk = Desk::new();
    sample(&desk, "lindhaven-half-way");
    let script = format!(
        "set -m; sh -c 'echo $$ >pid; exec {PROGRAM}'; stty -a | head -c 400; echo; echo stopped; read go; fg >/dev/null; echo over"
    );
    let mut terminal = desk.shell(&script, 80, 24);
    terminal.wait_for_text("CONTINUE");
    let pid = std::fs::read_to_string(desk.folder().join("pid")).unwrap().trim().parse().unwrap();
    signal(pid, "TSTP");
    terminal.wait_for_text("stopped");
    assert!(terminal.restored(), "{:?}", terminal.left_behind());
    assert!(!terminal.screen().contents().contains("CONTINUE"));
    terminal.keys("go<enter>");
    terminal.wait_for_text("CONTINUE");
    assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
    assert_ne!(terminal.screen().mouse_protocol_mode(), MouseProtocolMode::None);
    terminal.keys("?");
    terminal.wait_for_text("KEYS");
    terminal.keys("<esc>");
    terminal.wait_for(|screen| !screen.contents().contains("KEYS"));
    terminal.keys("q");
    terminal.wait_for_text("over");
    assert_eq!((terminal.exit(), terminal.left_behind()), (Exit::Code(0), vec![]));
}

/// Says to the test below, when it runs in a terminal of its own, where it shall panic.
const PANICS: &str = "CHARRETTE_TEST_PANICS";

#[test]
fn a_panic_puts_the_terminal_back_before_it_is_told() {
    match std::env::var(PANICS).as_deref() {
        Ok("here") => {
            let _modes = Modes::set().unwrap();
            panic!("nobody expected this");
        }
        Ok(_) => {
            let _modes = Modes::set().unwrap();
            let _ = std::thread::spawn(|| panic!("nobody expected this")).join();
            // The program ends rather than go on without one of its threads.
            std::process::exit(3);
        }
        Err(_) => {}
    }
    let desk = Desk::new();
    let itself = std::env::current_exe().unwrap();
    let test = "program::a_panic_puts_the_terminal_back_before_it_is_told";
    for place in ["here", "elsewhere"] {
        let mut terminal = desk.other(itself.to_str().unwrap(), &[(PANICS, place)], &["--exact", test, "--nocapture"]);
        assert_eq!((terminal.exit(), terminal.left_behind()), (Exit::Code(101), vec![]), "{place}: {}", terminal.picture());
        let told = String::from_utf8_lossy(terminal.bytes()).into_owned();
        let (set, back, panic) = (told.find("\x1b[?1049h"), told.find("\x1b[?1049l"), told.find("nobody expected this"));
        assert!(set.is_some() && set < back && back < panic, "{place}: {told}");
    }
}

/// What a terminal sends for a press and a release of a button at a cell, counted from 0; 64 and 65 are
/// the wheel.
fn mouse(button: u8, column: u16, row: u16) -> String {
    let report = |end: char| format!("\x1b[<{button};{};{}{end}", column + 1, row + 1);
    if button < 64 { format!("{}{}", report('M'), report('m')) } else { report('M') }
}

/// Where a text stands on the screen: column, row.
fn place_of(screen: &vt100::Screen, text: &str) -> (u16, u16) {
    let found = screen.rows(0, screen.size().1.get()).enumerate().find_map(|(y, row)| Some((row[..row.find(text)?].chars().count(), y)));
    let (x, y) = found.unwrap_or_else(|| panic!("{text:?} is not in\n{}", screen.contents()));
    (u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
}

#[test]
fn the_mouse_clicks_and_turns_and_can_be_left_to_the_terminal() {
    let desk = Desk::new();
    let mut terminal = begun(&desk);
    // Presses and the wheel alone: a terminal that told of every movement would wake the program with each.
    assert_eq!(terminal.screen().mouse_protocol_mode(), MouseProtocolMode::PressRelease);
    assert_eq!(terminal.screen().mouse_protocol_encoding(), MouseProtocolEncoding::Sgr);
    let (x, y) = place_of(terminal.screen(), "2 Partly");
    terminal.send(mouse(0, x, y).as_bytes());
    terminal.wait_for_text("[2 PARTLY IN PLACE]");
    // The other buttons are nobody's.
    terminal.send(mouse(2, x, y).as_bytes());
    terminal.send(mouse(65, x, y).as_bytes());
    terminal.wait_for_text("> 2 ");
    terminal.send(mouse(64, x, y).as_bytes());
    terminal.wait_for_text("> 1 ");
    let (x, y) = place_of(terminal.screen(), "plan   close");
    terminal.send(mouse(0, x, y).as_bytes());
    terminal.wait_for_text("No action has been caught yet");
    terminal.keys("<f4>");
    terminal.wait_for_text("left to the terminal");
    assert_eq!(terminal.screen().mouse_protocol_mode(), MouseProtocolMode::None);
    terminal.keys("<f4>");
    terminal.wait_for_text("The mouse works here");
    assert_eq!(terminal.screen().mouse_protocol_mode(), MouseProtocolMode::PressRelease);
    terminal.keys("q");
    terminal.wait_for_text("CONTINUE");
    terminal.keys("q");
    assert_eq!((terminal.exit(), terminal.left_behind()), (Exit::Code(0), vec![]));
}

#[test]
fn settings_are_read_when_the_program_begins() {
    let desk = Desk::new();
    let file = desk.folder().join("mine.ron");
    std::fs::write(&file, "Settings(palette: contrast, mouse: false, minutes: 150)").unwrap();
    let environment = [("CHARRETTE_CONFIG", file.to_str().unwrap())];
    let mut terminal = desk.start_with(&environment, &[], 80, 24);
    terminal.wait_for_text("Nothing here yet");
    assert_eq!(terminal.screen().mouse_protocol_mode(), MouseProtocolMode::None);
    assert_eq!(terminal.screen().cell(10, 10).unwrap().bgcolor(), vt100::Color::Idx(16));
    terminal.keys("<f12>");
    terminal.wait_for_text("Palette: the terminal's own colours");
    assert_eq!(terminal.screen().cell(10, 10).unwrap().bgcolor(), vt100::Color::Default);
    terminal.keys("n");
    terminal.wait_for_text("TYPING A TITLE");
    terminal.wait_beside(|| desk.store().shelf(0, 9).unwrap().total == 1);
    terminal.kill();
    assert_eq!(desk.session().about.minutes, 150);
    // The command line wins.
    let mut light = desk.start_with(&environment, &["--theme", "light"], 80, 24);
    light.wait_for(|screen| {
        screen.contents().contains("CONTINUE") && screen.cell(20, 10).is_some_and(|cell| cell.bgcolor() == vt100::Color::Idx(231))
    });
    light.kill();
}

#[test]
fn ctrl_z_by_habit_leaves_nobody_at_a_shell_prompt() {
    let desk = Desk::new();
    let mut terminal = begun(&desk);
    terminal.keys("2");
    terminal.wait_for_text("[2 PARTLY");
    terminal.keys("<c-z>");
    terminal.wait_for(|screen| !screen.contents().contains("[2 PARTLY"));
    terminal.keys("n");
    terminal.wait_for_text("TYPING A NOTE");
    terminal.keys("Twice");
    terminal.wait_for_text("Twice");
    terminal.keys("<c-z><c-z><c-z>");
    terminal.wait_for(|screen| !screen.contents().contains("Twice"));
    assert!(terminal.screen().alternate_screen());
    terminal.keys("again");
    terminal.wait_for_text("again");
    terminal.kill();
}

#[test]
fn a_large_paste_and_a_long_burst_of_keys_arrive_whole() {
    let desk = Desk::new();
    let mut terminal = begun(&desk);
    let line = "Interpreters are paid by the hour, and nobody has ever counted the hours. ";
    let mut pasted = line.repeat(100_000 / line.len() - 1);
    pasted.push_str(&"x".repeat(100_000 - pasted.len() - 7));
    pasted.push_str("the end");
    terminal.keys("n");
    terminal.wait_for_text("TYPING A NOTE");
    terminal.paste(&pasted);
    terminal.wait_for_text("the end");
    terminal.keys("<esc>");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    let typed = format!("{}stop", "A burst of keys. ".repeat(5_000 / 17));
    terminal.keys("<right>");
    terminal.wait_for_text("2 of 13");
    terminal.keys("n");
    terminal.wait_for_text("TYPING A NOTE");
    terminal.send(typed.as_bytes());
    terminal.wait_for_text("stop");
    terminal.keys("<esc>");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    terminal.kill();
    let notes: BTreeSet<String> = desk.session().notes.into_values().map(|note| note.text).collect();
    assert!(notes == [pasted, typed].into(), "{:?}", notes.iter().map(String::len).collect::<Vec<_>>());
}

/// The rows below the clock.
fn below_the_clock(screen: &vt100::Screen) -> Vec<String> {
    screen.rows(0, screen.size().1.get()).skip(1).collect()
}

#[test]
fn a_storm_of_sizes_ends_in_the_right_picture() {
    let desk = Desk::new();
    sample(&desk, "lindhaven-finished");
    let mut calm = desk.start(&["resume"], 100, 30);
    // The end of the last row, which is drawn last.
    calm.wait_for_text("All saved");
    let picture = below_the_clock(calm.screen());
    calm.kill();
    let mut terminal = desk.start(&["resume"], 80, 24);
    terminal.wait_for_text(" of 5");
    for at in 0..49 {
        terminal.resize(80 + at * 7 % 40, 24 + at * 3 % 12);
    }
    terminal.resize(100, 30);
    terminal.wait_for(|screen| below_the_clock(screen) == picture);
    // There and back faster than anybody looks: the terminal has cut its rows off, the size is the same.
    for _ in 0..5 {
        terminal.resize(80, 24);
        terminal.resize(100, 30);
        terminal.wait_for(|screen| below_the_clock(screen) == picture);
    }
    terminal.resize(60, 15);
    terminal.wait_for_text("This window is 60x15.");
    assert!(terminal.screen().contents().contains("72x20"), "{}", terminal.picture());
    terminal.resize(100, 30);
    terminal.wait_for(|screen| below_the_clock(screen) == picture);
}

#[test]
fn the_commands_that_open_the_program_open_it() {
    let desk = Desk::new();
    let mut new = desk.start(&["new", "--title", "Plan for the harbour"], 80, 24);
    new.wait_for_text("1 of 13");
    assert!(new.screen().contents().starts_with("  Plan for the harbour"), "{}", new.picture());
    new.keys("q");
    new.wait_for_text("CONTINUE");
    new.keys("q");
    assert_eq!(new.exit(), Exit::Code(0));
    let mut resumed = desk.start(&["resume", "latest"], 80, 24);
    resumed.wait_for_text("Plan for the harbour");
    resumed.wait_for_text("1 of 13");
    resumed.kill();
    let temporary = desk.folder().join("tmp");
    std::fs::create_dir(&temporary).unwrap();
    let mut demo = desk.start_with(&[("TMPDIR", temporary.to_str().unwrap())], &["demo"], 80, 24);
    demo.wait_for_text(" of 5");
    demo.keys("<tab>");
    demo.wait_for_text("QUICK WINS");
    demo.signal("TERM");
    assert_eq!((demo.exit(), demo.left_behind()), (Exit::Code(143), vec![]));
    assert_eq!(std::fs::read_dir(&temporary).unwrap().count(), 0);
    assert_eq!(desk.store().shelf(0, 9).unwrap().total, 1);
}

/// What stands in texts of those who wish us ill: a title set, a terminal reset, asked and turned, by
/// seven bits and by eight; an overridden direction; letters that nobody sees.
const EVIL: &str = "\u{1b}]0;PWNED\u{7}\u{1b}[31;5m\u{1b}[8;10;10t\u{1b}[?1003h\u{1b}[5n\u{1b}c\u{9b}6n\u{9d}0;PWNED\u{9c}\u{90}q\u{9c}\u{8}\u{7f}\r\
    \u{202e}\u{2066}\u{200b}\u{feff}\u{ad}\u{e0041}";

/// Everything that a program has written but plain text: sequences by their kind, and other characters
/// that steer or hide.
fn kinds(bytes: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut letters = text.chars().peekable();
    let mut kinds = BTreeSet::new();
    while let Some(letter) = letters.next() {
        let kind = match letter {
            '\u{1b}' => match letters.next() {
                Some('[') => {
                    let mut parameters = String::new();
                    let mut last = None;
                    while last.is_none()
                        && let Some(next) = letters.next()
                    {
                        if ('@'..='~').contains(&next) { last = Some(next) } else { parameters.push(next) }
                    }
                    let last = last.unwrap_or('\0');
                    // Where the cursor goes is no kind of its own.
                    if last == 'H' { "CSI H".to_owned() } else { format!("CSI {parameters}{last}") }
                }
                other => format!("ESC {other:?}"),
            },
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{e0000}'..='\u{e0fff}' => {
                format!("{letter:?}")
            }
            letter if letter.is_control() => format!("{letter:?}"),
            _ => continue,
        };
        kinds.insert(kind);
    }
    kinds
}

/// A look into every room of the sample session.
fn tour(desk: &Desk) -> BTreeSet<String> {
    let mut terminal = desk.start(&[], 100, 30);
    terminal.wait_for_text("CONTINUE");
    terminal.keys("<enter>");
    terminal.wait_for_text(" of 13");
    terminal.wait_for_text("TYPING A NOTE");
    terminal.keys("<c-c>");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    terminal.keys("<left><left><left><left><left><left><left><left><left><left><left><left>");
    terminal.wait_for_text(" 1 of 13");
    for number in 2..=13 {
        terminal.keys("<right>");
        terminal.wait_for_text(&format!("{number} of 13"));
    }
    // Each key is seen to have worked by the keys that are named next.
    let tour = [
        ("<tab>", "m matrix"),
        ("<enter>", "Tab done, next"),
        ("<c-c>", "Esc done"),
        ("<esc>", "m matrix"),
        ("x", "Enter write it"),
        ("<esc>", "m matrix"),
        ("<tab>", "r read back"),
        ("<tab>", "1-4 judge"),
        ("s", "Esc done"),
        ("/", "Esc back"),
    ];
    for (key, next) in tour {
        terminal.keys(key);
        terminal.wait_for(|screen| screen.contents().lines().last().is_some_and(|foot| foot.contains(next)));
    }
    terminal.keys("department");
    terminal.wait_for_text("> person ");
    terminal.keys("<c-c>");
    terminal.wait_for_text("Press Ctrl-c again");
    terminal.keys("<c-c>");
    assert_eq!((terminal.exit(), terminal.left_behind()), (Exit::Code(0), vec![]));
    kinds(terminal.bytes())
}

#[test]
fn nothing_that_steers_a_terminal_gets_through_from_a_database_of_others() {
    let rooms = ["harmless", "evil"].map(|kind| {
        let desk = Desk::new();
        sample(&desk, "lindhaven-half-way");
        let mut terminal = desk.start(&["resume"], 80, 24);
        terminal.wait_for_text(" of 13");
        half_typed(&desk, &mut terminal, "Half a sentence");
        terminal.kill();
        if kind == "evil" {
            let mut store = desk.store();
            let conn = store.meddle();
            for (table, columns) in [
                ("about", &["title", "organisation", "unit", "follow_up", "summary"][..]),
                ("shelf", &["title", "organisation"]),
                ("sitting", &["place", "start"]),
                ("party", &["name", "role"]),
                ("finding", &["reason", "minority", "objective"]),
                ("note", &["text"]),
                ("evidence", &["title", "place", "said_by"]),
                ("action", &["title", "detail", "measure", "resources", "because"]),
                ("parked", &["text", "outcome"]),
                ("decision", &["text"]),
                ("draft", &["text"]),
            ] {
                for column in columns {
                    let sql = format!("UPDATE {table} SET \"{column}\" = ?1 || \"{column}\" || ?1");
                    conn.execute(&sql, [EVIL]).unwrap_or_else(|error| panic!("{sql}: {error}"));
                }
            }
            let place: String = conn.query_row("SELECT place FROM place", [], |row| row.get(0)).unwrap();
            let mut place: serde_json::Value = serde_json::from_str(&place).unwrap();
            place["label"] = format!("{EVIL}{}", place["label"].as_str().unwrap()).into();
            conn.execute("UPDATE place SET place = ?1", [place.to_string()]).unwrap();
        }
        tour(&desk)
    });
    let [harmless, evil] = rooms;
    let more: Vec<&String> = evil.difference(&harmless).collect();
    assert!(more.is_empty(), "{more:?}");
    assert!(!harmless.iter().any(|kind| kind.starts_with("ESC ']'")), "{harmless:?}");
}

#[test]
fn no_colour_reaches_a_terminal_that_wants_none() {
    let colours = |environment: &[(&str, &str)]| {
        let desk = Desk::new();
        sample(&desk, "lindhaven-half-way");
        let mut terminal = desk.start_with(environment, &["resume"], 100, 30);
        terminal.wait_for_text(" of 13");
        terminal.keys("<tab>");
        terminal.wait_for_text("QUICK WINS");
        // A palette that is asked for brings none either.
        terminal.keys("<f12>");
        terminal.wait_for_text(if environment.is_empty() { "Palette: dark" } else { "Palette: none" });
        terminal.keys("?");
        terminal.wait_for_text("KEYS");
        terminal.kill();
        let of_text = |kind: &String| kind.strip_prefix("CSI ")?.strip_suffix('m').map(str::to_owned);
        let numbers: BTreeSet<u8> = kinds(terminal.bytes())
            .iter()
            .filter_map(of_text)
            .flat_map(|all| all.split(';').filter_map(|one| one.parse().ok()).collect::<Vec<_>>())
            .collect();
        numbers.into_iter().filter(|number| matches!(number, 30..=38 | 40..=48 | 58 | 90..=97 | 100..=107)).collect::<Vec<u8>>()
    };
    assert_eq!(colours(&[("NO_COLOR", "1")]), Vec::<u8>::new());
    assert_ne!(colours(&[]), Vec::<u8>::new());
}

#[test]
fn a_terminal_of_plain_letters_is_drawn_on_with_plain_letters() {
    let desk = Desk::new();
    let mut terminal = desk.start_with(&[("LANG", "C")], &["new", "--title", "Plan", "--organisation", "Lindhaven"], 100, 30);
    terminal.wait_for_text("1 of 13");
    terminal.keys("n");
    terminal.wait_for_text("TYPING A NOTE");
    terminal.keys("Said<esc>");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    terminal.keys("2");
    terminal.wait_for_text("[2 PARTLY");
    terminal.keys("aInvite six firms @Press office");
    terminal.wait_for_text("TYPING AN ACTION");
    terminal.keys("<enter>");
    terminal.wait_for(|screen| !screen.contents().contains("TYPING"));
    terminal.keys("?");
    terminal.wait_for_text("KEYS");
    terminal.keys("<esc>");
    terminal.wait_for_text("1 of 13");
    terminal.keys("q");
    terminal.wait_for_text("CONTINUE");
    let text = String::from_utf8_lossy(terminal.bytes());
    // Names of places keep their letters.
    let drawn: BTreeSet<char> = text.chars().filter(|letter| !letter.is_ascii() && !letter.is_alphabetic()).collect();
    assert_eq!(drawn, BTreeSet::new());
}

#[test]
fn two_programs_at_one_file_know_of_each_other_and_both_are_kept() {
    let desk = Desk::new();
    let mut first = begun(&desk);
    let mut second = desk.start(&["resume"], 80, 24);
    second.wait_for_text("Somebody else has this file open too, in window 1.");
    // From here on the first one shows what the second does, and no key is pressed for it.
    first.wait_for_text("Somebody else has this file open too, in window 2.");
    second.keys("2");
    second.wait_for_text("[2 PARTLY");
    first.wait_for_text("[2 PARTLY");
    first.wait_for_text("Window 2: 1 Public commitment judged");
    first.keys("n");
    first.wait_for_text("TYPING A NOTE");
    first.keys("From the first");
    second.keys("3");
    first.wait_for_text("[3 NOT IN PLACE]");
    first.keys(" one<esc>");
    first.wait_for(|screen| !screen.contents().contains("TYPING"));
    second.wait_for_text("From the first one");
    second.keys("n");
    second.wait_for_text("TYPING A NOTE");
    second.keys("From the second<esc>");
    second.wait_for(|screen| !screen.contents().contains("TYPING"));
    // Who is killed has left too.
    second.kill();
    first.wait_for_text("Window 2 has closed this file.");
    first.kill();
    let session = desk.session();
    let notes: BTreeSet<&str> = session.notes.values().map(|note| note.text.as_str()).collect();
    assert_eq!(notes, ["From the first one", "From the second"].into());
    assert_eq!(session.finding(&session.about.scope[0]).judgement, Judgement::NotInPlace);
    let steps = desk.store().history(&SessionId::from(session.id.as_str()), 99).unwrap();
    assert_eq!(steps.iter().map(|logged| logged.step.seat).collect::<BTreeSet<_>>(), [1, 2].into());
}

/// How often the threads of a program have gone to sleep so far.
#[cfg(target_os = "linux")]
fn sleeps(pid: u32) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).unwrap();
    let count = |task: std::io::Result<std::fs::DirEntry>| {
        let status = std::fs::read_to_string(task.unwrap().path().join("status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).unwrap();
        line.trim().parse::<u64>().unwrap()
    };
    tasks.map(count).sum()
}

#[cfg(target_os = "linux")]
#[test]
fn two_idle_programs_do_not_wake_each_other() {
    let desk = Desk::new();
    let mut first = begun(&desk);
    let mut second = desk.start(&["resume"], 80, 24);
    first.wait_for_text("in window 2.");
    second.keys("2");
    first.wait_for_text("[2 PARTLY");
    // What is still to be done: the place, the tidying; and it is told for some seconds what the other one did.
    while !first.is_quiet_for(Duration::from_secs(7)) || !second.is_quiet_for(Duration::from_millis(100)) {}
    let both = |first: u32, second: u32| sleeps(first) + sleeps(second);
    let before = both(first.pid(), second.pid());
    first.is_quiet_for(Duration::from_secs(2));
    let woken = both(first.pid(), second.pid()) - before;
    assert!(woken <= 12, "{woken} times in two seconds");
}

#[cfg(target_os = "linux")]
#[test]
fn an_idle_program_sleeps_but_for_the_minute() {
    let desk = Desk::new();
    let mut terminal = begun(&desk);
    half_typed(&desk, &mut terminal, "Half a sentence");
    // What is still to be done after typing: a synced draft, the place, the tidying.
    while !terminal.is_quiet_for(Duration::from_millis(2_200)) {}
    let before = sleeps(terminal.pid());
    terminal.is_quiet_for(Duration::from_secs(2));
    let woken = sleeps(terminal.pid()) - before;
    assert!(woken <= 6, "{woken} times in two seconds");
}

#[cfg(target_os = "linux")]
#[test]
fn a_clock_on_the_wall_wakes_the_program_once_a_second_at_the_most() {
    let desk = Desk::new();
    desk.start(&["new", "--no-open", "--title", "A minute", "--minutes", "1"], 80, 24).exit();
    let mut terminal = desk.start(&["resume"], 80, 24);
    terminal.wait_for_text("52 s of 1 min left");
    let before = sleeps(terminal.pid());
    terminal.wait_for_text("42 s of 1 min left");
    let woken = sleeps(terminal.pid()) - before;
    assert!(woken <= 12, "{woken} times in ten seconds");
}
