//! The two pictures of the README, drawn by the screens themselves. After a screen has changed on purpose:
//! `CHARRETTE_PICTURES=write cargo test --test pictures`
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "pictures/svg.rs"]
mod svg;

use std::{fs, path::Path, sync::Arc, time::Duration};

use charrette::{
    app::{
        App, Effect, Message,
        drafts::DRAFT_AFTER,
        input::{Code, Input, Key},
    },
    import,
    run::Steward,
    session::{Role, Session, Step},
    store::{Commit, Store},
    time::{Clock, CountedIds, FixedClock, Now},
    tui::{self, Palette, Theme},
    words::{Phrase, Words},
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

const SIZE: (u16, u16) = (100, 30);

/// A sample session at the wall: the real screens over a real store.
struct Room {
    steward: Steward,
    store: Store,
    now: Now,
}

impl Room {
    fn with(sample: &str, now: Now) -> Self {
        let text = fs::read_to_string(at("sessions").join(sample)).expect("a sample");
        let incoming = import::read_session(&text).expect("a sample without faults");
        let session = incoming.session;
        let mut store = Store::in_memory().expect("a store in memory");
        let step = Step {
            id: "00000000-0000-7000-8000-999999999999".to_owned(),
            seat: 1,
            at: now.at(),
            what: Phrase::new("step-new-session"),
            role: Role::Does,
            changes: Session::default().diff(&session),
        };
        let (id, benchmark) = (session.id.clone(), Some(Box::new(incoming.benchmark)));
        store.commit(Commit { session: id.clone(), step, seen: 0, settles: vec![], benchmark, lineage: vec![] }).expect("it is stored");
        let mut app = App::new(Arc::new(Words::of("en")), now.clone(), 1, Box::new(CountedIds::default()), "/".into());
        app.size = SIZE;
        let first = app.start_session(id);
        let mut room = Self { steward: Steward::new(app), store, now };
        room.perform(first);
        room
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Store(job) = effect {
                let reply = self.store.perform(job);
                let more = self.steward.reply(reply, &self.now, Duration::ZERO);
                self.perform(more);
            }
        }
    }

    fn press(&mut self, key: Key) {
        tui::settle(&mut self.steward.app);
        let effects = self.steward.input(Input::Key(key), &self.now, Duration::ZERO);
        self.perform(effects);
    }

    fn wait(&mut self, t: Duration) {
        let effects = self.steward.message(Message::Wake, &self.now, t);
        self.perform(effects);
    }

    fn type_in(&mut self, text: &str) {
        text.chars().for_each(|c| self.press(Key::char(c)));
    }

    fn picture(&mut self) -> (Buffer, Option<Position>) {
        tui::settle(&mut self.steward.app);
        let area = Rect::new(0, 0, SIZE.0, SIZE.1);
        let (mut buffer, mut cursor) = (Buffer::empty(area), None);
        tui::draw(&self.steward.app, Theme::new(Palette::Light, true), area, &mut buffer, &mut cursor);
        (buffer, cursor)
    }
}

#[test]
fn the_walk_as_the_room_sees_it() {
    let mut room = Room::with("lindhaven-half-way.ron", minute(14, 32));
    // To the fifth key factor, judge it, and go on with what the room says to its second question.
    (0..4).for_each(|_| room.press(Key::plain(Code::Right)));
    room.press(Key::char('2'));
    room.press(Key::plain(Code::Down));
    room.press(Key::plain(Code::Enter));
    room.type_in(" The smaller ones only when they complain");
    room.wait(DRAFT_AFTER);
    shown(
        "walk",
        "The walk: key factor 5 of 13 with its judgement, guide questions, a note being typed, ideas and actions",
        &room.picture(),
    );
}

#[test]
fn the_plan_as_the_room_sees_it() {
    let mut room = Room::with("lindhaven-half-way.ron", minute(15, 21));
    room.press(Key::plain(Code::Tab));
    room.press(Key::plain(Code::Down));
    shown(
        "plan",
        "The plan: quick wins by date, long-term actions under their objectives, the selected action opened in place",
        &room.picture(),
    );
}

fn at(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A minute of the day of the sample's workshop.
fn minute(hour: i8, minute: i8) -> Now {
    FixedClock::at(jiff::civil::date(2026, 3, 12).at(hour, minute, 0, 0)).now()
}

/// Holds a screen against the picture that the README shows; or paints that picture anew.
fn shown(name: &str, title: &str, (buffer, cursor): &(Buffer, Option<Position>)) {
    let path = at("docs").join(format!("{name}.svg"));
    let painted = svg::picture(buffer, *cursor, title);
    if std::env::var_os("CHARRETTE_PICTURES").is_some_and(|wish| wish == "write") {
        fs::create_dir_all(at("docs")).and_then(|()| fs::write(&path, &painted)).expect("docs can be written to");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == painted, "docs/{name}.svg shows another screen; look at it after: CHARRETTE_PICTURES=write cargo test --test pictures");
}
