//! A room in which the disk fails: what the person sees, and what becomes of the text.

use charrette::app::{Saved, Typing, typing::Sheet};

use super::{
    Call, Fault, Harm, WAYS, points, told, vfs,
    workshop::{Workshop, workshop_on_disk},
};

/// What is said in the room: the key that opens a field, what is typed into it, the key that leaves it.
const SAID: &[(&str, &str, &str)] = &[
    ("n", "Said by the fire brigade", "<esc>"),
    ("a", "Invite six firms @Press office 30.4.", "<enter>"),
    ("o", "More firms than in 2024", "<esc>"),
    ("p", "Who pays for the hall?", "<enter>"),
    ("d", "We go on with two teams", "<enter>"),
    ("r", "Because nobody asked", "<esc>"),
];

fn text(typing: &Typing) -> String {
    match &typing.text {
        Sheet::Field(field) => field.text(),
        Sheet::Action(line) => line.what.text(),
    }
}

/// Somebody at the keys, who is told what went wrong and tries again.
struct Person {
    fault: Option<Fault>,
    troubles: usize,
}

impl Person {
    /// Nothing has gone wrong, or it is told.
    fn is_told(&mut self, room: &mut Workshop, at: &str) {
        let Some(failure) = room.app().banner.clone() else { return };
        let fault = self.fault.filter(|_| vfs::harmed() > 0).unwrap_or_else(|| panic!("{at}: {failure:?}"));
        told(&failure, fault, at);
        let screen = room.screen();
        let what = room.app().words.tell(&failure.what);
        let begins: String = what.chars().take(20).collect();
        assert!(screen.contains(&begins) && screen.contains("NOT SAVED"), "{at}, {fault:?}:\n{screen}");
        self.troubles += 1;
    }

    /// Types a text and leaves it; tries again until it is taken.
    fn says(&mut self, mut room: Workshop, said: &(&str, &str, &str)) -> Workshop {
        let (opens, words, leaves) = *said;
        let at = format!("{words:?}");
        room = room.keys(opens).keys(words).wait(260);
        self.is_told(&mut room, &at);
        room = room.wait(2_500);
        self.is_told(&mut room, &at);
        assert_eq!(room.app().typing.as_ref().map(text).as_deref(), Some(words), "{:?}", self.fault);
        for _ in 0..3 {
            room = room.keys(leaves);
            let Some(typing) = &room.app().typing else { return room };
            assert_eq!(text(typing), words, "{:?}: the text is not in its field", self.fault);
            self.is_told(&mut room, &at);
            // Somebody makes room on the disk.
            vfs::mended();
        }
        panic!("{at}, {:?}: it is not taken\n{}", self.fault, room.screen());
    }

    /// Presses a key until the screen shows what it does.
    fn presses(&mut self, mut room: Workshop, keys: &str, shows: &str) -> Workshop {
        for _ in 0..3 {
            room = room.keys(keys);
            if room.screen().contains(shows) {
                return room;
            }
            assert!(room.app().banner.is_some(), "{keys:?}, {:?}: nothing is told\n{}", self.fault, room.screen());
            self.is_told(&mut room, keys);
            vfs::mended();
            room = room.keys("<esc>");
        }
        panic!("{keys:?}, {:?}: {shows:?} is not shown\n{}", self.fault, room.screen());
    }
}

/// A workshop in a room. Gives what is stored at its end, and how often something was told.
fn workshop(fault: Option<Fault>) -> (Vec<String>, usize) {
    vfs::new();
    let mut room = workshop_on_disk().lindhaven();
    vfs::new_evening(fault);
    let mut person = Person { fault, troubles: 0 };
    room = person.presses(room, "2", "[2 PARTLY");
    for said in SAID {
        room = person.says(room, said);
    }
    room = person.presses(room, "u", "Taken back: ");
    room = person.presses(room, "<c-r>", "Done again: ");
    room = room.keys("<right>").wait(3_000);
    room = put_aside(&mut person, room);
    // What was told of the place or of tidying is no trouble for anybody.
    room = room.keys("<esc>");
    vfs::mended();
    let mut stored = vfs::aside(|| {
        let session = room.session();
        let mut stored: Vec<String> = session.notes.values().map(|note| note.text.clone()).collect();
        stored.extend(
            session.actions.values().map(|action| format!("{} {:?} {:?}", action.title, session.name(action.lead.as_ref()), action.due)),
        );
        stored.extend(session.findings.values().map(|finding| format!("{:?} {} {}", finding.judgement, finding.reason, finding.objective)));
        stored.extend(session.parked.values().map(|parked| parked.text.clone()));
        stored.extend(session.decisions.values().map(|decision| decision.text.clone()));
        stored.extend(room.drafts().into_iter().map(|(text, _)| format!("draft {text}")));
        stored
    });
    stored.sort();
    room = room.keys("<c-c>").keys("<c-c>");
    assert_eq!(room.ended, Some(0));
    let file = room.folder().join("charrette.db");
    let store = charrette::store::Store::open(&file).unwrap();
    assert_eq!(store.check().unwrap().faults, [], "{fault:?}");
    (stored, person.troubles)
}

/// A text that is put aside is kept in the end, though nobody presses another key for it.
fn put_aside(person: &mut Person, mut room: Workshop) -> Workshop {
    room = room.keys("nHalf a sentence<c-c>").wait(1);
    person.is_told(&mut room, "putting aside");
    vfs::mended();
    room.wait(5_000)
}

#[test]
fn a_text_stays_in_its_field_until_the_disk_takes_it() {
    let (whole, _) = workshop(None);
    assert!(whole.contains(&"draft Half a sentence".to_owned()), "{whole:?}");
    for (call, harm) in WAYS {
        // Whoever writes for good makes each step wait for two seconds: the store's own tests shorten that.
        if *harm == Harm::BusyFromThen {
            continue;
        }
        workshop(None);
        let calls = vfs::count(*call);
        let points = points(calls, 3, 31);
        let mut troubles = 0;
        for nth in &points {
            let fault = Fault { call: *call, nth: *nth, harm: *harm };
            let (stored, told) = workshop(Some(fault));
            assert_eq!(stored, whole, "{fault:?}");
            troubles += told;
        }
        println!("{call:?} {harm:?}: {} of {calls} points, told {troubles} times", points.len());
    }
}

#[test]
fn a_half_typed_text_that_could_not_be_kept_is_tried_again_by_itself() {
    vfs::new();
    let mut room = workshop_on_disk().lindhaven().wait(5_000);
    vfs::new_evening(Some(Fault { call: Call::Write, nth: 1, harm: Harm::FullFromThen }));
    // Long enough to need room, even where the log has some to write over.
    let long = "word ".repeat(400);
    room = room.keys("n").paste(&long).wait(5_000).sees("The disk is full.").sees("NOT SAVED");
    assert!(vfs::aside(|| room.drafts().is_empty()));
    vfs::mended();
    room = room.wait(2_000).misses("NOT SAVED").misses("The disk is full.").sees("Draft kept");
    assert_eq!(room.drafts().len(), 1);
    assert_eq!(room.wait(60_000).app().deadline(), None, "it is kept, and nothing is left to do");
}

#[test]
fn a_text_put_aside_on_a_full_disk_is_not_left_behind() {
    vfs::new();
    let mut room = workshop_on_disk().lindhaven().wait(5_000);
    vfs::new_evening(Some(Fault { call: Call::Write, nth: 1, harm: Harm::FullFromThen }));
    room = room.keys("n").paste(&"word ".repeat(400)).keys("<c-c>").sees("The disk is full.").misses("TYPING");
    // Home would forget it.
    room = room.keys("q").sees("1 of 13").sees("The disk is full.");
    vfs::mended();
    room = room.keys("q").misses("The disk is full.").keys("q").sees("CONTINUE");
    assert!(matches!(room.app().saved, Saved::All));
    room.kill_and_restart().keys("<enter>").sees("TYPING A NOTE").sees("word");
}
