//! A benchmark of one's own, with three key factors: every screen takes it as it is. And the next edition of it.

use charrette::{
    benchmark::{Benchmark, read_edition},
    session::{Id, Role, SessionId, Step, edition::move_to},
    store::{Commit, Job, Reply},
    time::Timestamp,
    words::Phrase,
};

use crate::workshop::{Workshop, workshop, workshop_on_disk};

const THREE: &str = include_str!("../kit/staff-networks.ron");

fn three() -> Benchmark {
    read_edition(THREE).unwrap()
}

/// The next edition: Empower has gone, Equip has come.
fn next() -> Benchmark {
    let text = THREE.replace("2025", "2026").replace("\"empower\"", "\"equip\"").replace("\"Empower\"", "\"Equip\"");
    read_edition(&text).unwrap()
}

fn at_three(room: Workshop) -> Workshop {
    room.with_session_on(three(), "2s3a9k4b", "Networks", vec![]).keys("<enter>").sees("ENGAGE").sees("1 of 3")
}

#[test]
fn three_key_factors_are_walked_judged_planned_and_closed() {
    let room = at_three(workshop()).keys("1rForty joined<esc><right>3").sees("EMPOWER").sees("no figure, nobody heard");
    let room = room.keys("oHours for all<esc>aAsk for two hours @HR 30.4.<enter>nNo budget<esc><right>").sees("EVOLVE").sees("3 of 3");
    let room = room.keys("<home>").sees("WHERE WE STAND").sees("Evolve").keys("n").sees("FIGURES").keys("<esc><esc>");
    let room = room.keys("<f3>").sees("Engage").keys("<esc>").keys("<f7>").sees("Empower").keys("<right><right><esc>");
    let room = room.keys("<tab>").sees("Ask for two hours").keys("m").keys("<esc>v").keys("<esc>f<esc>").keys("<tab>").sees("Empower");
    let room = room.keys("e<esc>v<enter>").keys("<f6>").keys("<esc>x").sees("EXPORT").keys("p").sees("Networks");
    let mut room = room.keys("<esc><esc>");
    let session = room.session();
    assert_eq!(session.about.scope, ["engage", "empower", "evolve"].map(Id::from));
    assert_eq!(session.judged().not_assessed, 1);
}

/// Somebody moves the session while this program shows it.
fn moved(room: &mut Workshop, to: &Benchmark) {
    let id = SessionId::from("2s3a9k4b");
    let Reply::Opened(opened) = room.job(Job::Open { session: id.clone() }) else { panic!("it opens") };
    let moved = move_to(&opened.session, &opened.benchmark, to).unwrap();
    let changes = moved.changes(&opened.session);
    let what = Phrase::new("step-edition").with("edition", to.edition.as_str());
    let step = Step {
        id: "019ce000-0000-7000-8000-00000000ed17".into(),
        seat: 9,
        at: Timestamp::read("2026-03-12T12:52:00Z").unwrap(),
        what,
        role: Role::Does,
        changes,
    };
    let benchmark = Some(Box::new(moved.benchmark));
    let commit = Commit { session: id, step, seen: opened.seen, settles: vec![], benchmark, lineage: vec![] };
    let reply = room.job(Job::Commit(Box::new(commit)));
    assert!(matches!(reply, Reply::Committed(_)), "{reply:?}");
}

#[test]
fn a_session_that_is_moved_elsewhere_shows_its_new_edition_at_once() {
    let room = at_three(workshop_on_disk()).keys("<right>3rNobody may use hours<esc>");
    let mut beside = room.beside();
    moved(&mut beside, &next());
    let room = room.hears().sees("Moved to edition 2026");
    let room = room.keys("<left><left><left><right>").sees("EQUIP").keys("<right>").sees("EVOLVE").sees("3 of 3");
    let mut room = room.keys("<home>").misses("Empower");
    assert_eq!(room.session().findings["empower"].reason, "Nobody may use hours", "nothing is lost");
}

/// A folder with the next edition in it, as it stands beside the file of the sessions.
fn with_folder(mut room: Workshop) -> Workshop {
    let folder = room.folder().join("benchmarks");
    std::fs::create_dir_all(&folder).unwrap();
    let text = THREE.replace("2025", "2026").replace("\"empower\"", "\"equip\"").replace("\"Empower\"", "\"Equip\"");
    std::fs::write(folder.join("networks-2026.ron"), text).unwrap();
    room.app_mut().benchmarks = folder;
    room
}

#[test]
fn a_session_is_moved_on_screen_and_undo_brings_the_old_edition_back() {
    let room = with_folder(at_three(workshop())).keys("<right>3rNobody may use hours<esc>");
    let room = room.keys("s").times(4, "<down>").sees("> Benchmark").keys("<enter>").sees("BENCHMARKS AND THEIR EDITIONS");
    let room = room.sees("> Staff networks, 2026").sees("from edition 2025 to edition 2026").sees("key factor equip: Equip");
    let room = room.sees("Withdrawn; the session keeps it").keys("<enter>w").sees("EQUIP").misses("EMPOWER");
    let mut room = room.keys("<left><left><left><right>").sees("EQUIP");
    assert_eq!(room.session().findings["empower"].reason, "Nobody may use hours");
    let room = room.keys("u<left><left><left><right>").sees("EMPOWER").sees("Nobody may use hours");
    drop(room.keys("<c-r><left><left><left><right>").sees("EQUIP"));
}

#[test]
fn a_new_session_takes_a_benchmark_of_ones_own_before_anything_was_said() {
    let room = with_folder(workshop()).keys("nNetworks<enter>").times(4, "<down>").keys("<enter>").sees("BENCHMARKS AND THEIR EDITIONS");
    let room = room.keys("<down><down><down>").sees("> Staff networks, 2026").keys("<enter>w").keys("<left>").sees("ENGAGE").sees("of 3");
    let room = room.keys("2").keys("s").times(4, "<down>").keys("<enter><up><up><up>").sees("is another benchmark").keys("<enter>");
    drop(room.sees("is another benchmark").keys("<esc><esc>w").sees("ENGAGE"));
}

#[test]
fn a_session_for_a_norwegian_council_speaks_norwegian_from_set_up_on() {
    let room = workshop().keys("nPlan<enter>").times(20, "<down>").sees("> Language").sees("English").keys("<enter>2");
    let room = room.sees("Norsk (bokmål)").keys("w<esc>").sees("Byen sier").misses("The city says");
    let mut room = room.keys("u").sees("The city says").keys("<c-r>").sees("Byen sier");
    assert_eq!(room.session().about.language, "nb");
}
