//! What is said in the room stays with the owner of the file: nobody else on the machine may read it, nothing
//! of it stands in what the program says when it falls, and no code in it speaks to a network.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::{collections::BTreeSet, fs, process::Command};

/// What speaks to a network, or only makes sense where something does. A crate is named when it, or what it is
/// made for, opens sockets.
const NETWORK: &[&str] = &[
    "actix",
    "async-std",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "dns-lookup",
    "h2",
    "h3",
    "hickory-resolver",
    "http",
    "http-body",
    "httparse",
    "hyper",
    "hyper-util",
    "ipnet",
    "isahc",
    "native-tls",
    "net2",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "sentry",
    "smol",
    "socket2",
    "ssh2",
    "surf",
    "tiny_http",
    "tokio",
    "tokio-util",
    "tonic",
    "tower",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "url",
    "warp",
    "webpki",
    "webpki-roots",
    "ws2_32-sys",
    "zbus",
];

/// The crates that the program itself is made of, build scripts included; not those that only test it.
fn crates() -> BTreeSet<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let call = ["tree", "--offline", "--locked", "--edges", "normal,build", "--target", "all", "--prefix", "none", "--format", "{p} {f}"];
    let told = Command::new(cargo).args(call).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    String::from_utf8(told.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn no_crate_of_the_program_speaks_to_a_network() {
    let crates = crates();
    let names: BTreeSet<&str> = crates.iter().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains("rusqlite") && names.contains("ratatui") && names.len() > 50, "{names:?}");
    assert!(!names.contains("portable-pty"), "what only tests use is not asked about");
    let found: Vec<&&str> = names.iter().filter(|name| NETWORK.contains(name)).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// The terminal library brings one that could open sockets, and uses of it a pair of pipes within the process.
/// What counts is what the finished program asks the system for.
#[test]
#[cfg(all(target_os = "linux", target_pointer_width = "64", target_endian = "little"))]
fn the_program_asks_the_system_for_nothing_that_reaches_a_network() {
    let program = fs::read(env!("CARGO_BIN_EXE_charrette")).unwrap();
    let number = |at: usize, bytes: usize| -> usize {
        program.get(at..at + bytes).unwrap().iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    // Section headers of an ELF file: where they begin, how long each is, how many there are.
    let (from, size, count) = (number(0x28, 8), number(0x3a, 2), number(0x3c, 2));
    let dynamic = (0..count).map(|at| from + at * size).find(|at| number(at + 4, 4) == 11).unwrap();
    let names = from + number(dynamic + 0x28, 4) * size;
    let names = program.get(number(names + 0x18, 8)..number(names + 0x18, 8) + number(names + 0x20, 8)).unwrap();
    let names: BTreeSet<&str> = names.split(|byte| *byte == 0).map(|name| std::str::from_utf8(name).unwrap()).collect();
    assert!(names.contains("read") && names.contains("write"), "{names:?}");
    let network = ["socket", "connect", "bind", "listen", "accept", "accept4", "getaddrinfo", "gethostbyname", "sendto", "recvfrom"];
    let asked: Vec<&&str> = network.iter().filter(|name| names.contains(**name)).collect();
    assert!(asked.is_empty(), "{asked:?}");
}

/// A program that falls says where, never with what in its hands.
#[test]
fn a_program_that_falls_says_nothing_that_somebody_typed() {
    const SECRET: &str = "Ana earns less than Bjørn";
    if std::env::var_os("CHARRETTE_TEST_FALLS").is_some() {
        charrette::cli::fall_quietly(&charrette::words::Words::of("en"));
        // As when a text is cut within a letter: the message of such a panic quotes the text.
        let within = SECRET.find('ø').unwrap() + 1;
        let _cut = std::hint::black_box(SECRET).split_at(within);
    }
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "a_program_that_falls_says_nothing_that_somebody_typed", "--nocapture"]);
    let told = again.env("CHARRETTE_TEST_FALLS", "1").env("RUST_BACKTRACE", "1").output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&told.stdout), String::from_utf8_lossy(&told.stderr));
    assert!(!told.status.success());
    assert!(said.contains("tests/privacy.rs:") && said.contains("start the program again"), "{said}");
    assert!(!said.contains("Ana") && !said.contains("earns"), "{said}");
}

#[cfg(unix)]
mod permissions {
    use std::{
        fs,
        os::unix::fs::PermissionsExt,
        path::{Path, PathBuf},
        process::Command,
        sync::atomic::AtomicBool,
    };

    use charrette::{
        store::{Store, back_up},
        time::Date,
    };

    /// What others may do with it, below a folder: nothing.
    fn closed_to_others(folder: &Path) -> Vec<String> {
        let mut seen = vec![];
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            let mode = path.symlink_metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{} is {mode:o}", path.display());
            seen.push(path.file_name().unwrap().to_str().unwrap().to_owned());
            if path.is_dir() {
                closed_to_others(&path);
            }
        }
        seen.sort();
        seen
    }

    /// A call as a login shell makes it, with the usual mask: what is made without a word is for everybody to read.
    fn calls(home: &Path, line: &str) {
        let program = env!("CARGO_BIN_EXE_charrette");
        let script = format!(
            "umask 022; cd '{}'; {}",
            home.display(),
            line.replace("charrette ", &format!("'{program}' --database data/sub/charrette.db "))
        );
        let told = Command::new("sh").args(["-ec", &script]).env("TZ", "UTC").output().unwrap();
        assert!(told.status.success(), "{line}: {}", String::from_utf8_lossy(&told.stderr));
    }

    #[test]
    fn whatever_a_command_writes_is_for_its_owner_alone() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path();
        calls(home, "charrette new --no-open --title Plan");
        assert_eq!(closed_to_others(&home.join("data/sub")), ["charrette.db", "charrette.db-seat-1"]);
        calls(home, "mkdir -m 700 out");
        for format in ["markdown", "text", "ron"] {
            calls(home, &format!("charrette export latest --format {format} --output out/plan.{format}"));
        }
        calls(home, "charrette backup out/copy.db");
        calls(home, "charrette check --salvage out/saved.db");
        calls(home, "charrette restore out/copy.db --yes");
        assert_eq!(closed_to_others(&home.join("out")).len(), 5);
        closed_to_others(&home.join("data"));
        assert!(home.join("data/sub/charrette.db-backups").is_dir());
    }

    /// The mask of the tests is the machine's own: what SQLite makes beside a file has the rights of the file.
    #[test]
    fn the_log_the_backup_and_the_copy_before_a_new_version_are_for_their_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("charrette.db");
        let mut first = Store::open(&file).unwrap();
        let second = Store::open(&file).unwrap();
        first.meddle().execute_batch("INSERT INTO meta VALUES ('a', 'b')").unwrap();
        let there = closed_to_others(folder.path());
        assert_eq!(there, ["charrette.db", "charrette.db-seat-1", "charrette.db-seat-2", "charrette.db-shm", "charrette.db-wal"]);
        first.meddle().execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO benchmark VALUES (1, 'a', 'b', 'c');
            INSERT INTO shelf VALUES ('lindhvn1', 1, '2026-03-12T13:00:00.000Z', '2026-03-12T13:00:00.000Z', 1, '', '', 'plan', 0, 0, 0, 0, NULL)").unwrap();
        back_up(&file, Date::constant(2026, 3, 12), &AtomicBool::new(false)).unwrap();
        drop((first, second));
        assert!(closed_to_others(folder.path()).contains(&"charrette.db-backups".to_owned()));
    }
}
