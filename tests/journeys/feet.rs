//! The last row: what it names can be done, it says the way back, and what it has no room for is behind one key.

use charrette::{
    app::Room,
    session::State,
    tui::keys::{Here, foot_now, here, message, named_in, offers, rest, written},
    words::Words,
};

use crate::workshop::{Workshop, lindhaven, workshop};

fn half_way() -> Workshop {
    workshop().with_sample("lindhaven-half-way")
}

fn two() -> Workshop {
    half_way().with_sample("lindhaven-finished").wait(2_000)
}

/// A review that is made again, opened once more after it was closed as a version.
fn again() -> Workshop {
    workshop().with_sample("lindhaven-baseline").with_sample("lindhaven-again").wait(2_000).keys("<enter><tab><tab>v<tab>")
}

fn peers() -> Workshop {
    workshop().with_sample("lindhaven-peers").keys("<enter><f10>")
}

type Place = (Here, fn() -> Workshop);

/// Every place that is no field, reached by keys, in a session with something in it.
const PLACES: &[Place] = &[
    (Here::Home, two),
    (Here::Home, || workshop().with_sample("lindhaven-baseline")),
    (Here::Home, || workshop().with_sample("lindhaven-again")),
    (Here::Actions, || two().keys("a")),
    (Here::Walk, || half_way().keys("<enter>")),
    (Here::Walk, again),
    (Here::Walk, || peers().keys("g2<esc><esc>")),
    (Here::Walk, || lindhaven().keys("s<down><down><down><enter>2<esc>")),
    (Here::Plan, || half_way().keys("<enter><tab>")),
    (Here::Close, || half_way().keys("<enter><tab><tab>")),
    (Here::Focus, || half_way().keys("<enter>f")),
    (Here::ReadBack, || half_way().keys("<enter><tab><tab>r")),
    (Here::ReadBack, || half_way().keys("<enter><tab><tab>r<right><right>")),
    (Here::ReadBack, || half_way().keys("<enter><tab><tab>r<right><right><right><right>")),
    (Here::FollowUp, || half_way().keys("<enter><f6>")),
    (Here::Round, || half_way().keys("<enter><f3>")),
    (Here::Order, || half_way().keys("<enter><f3>3<tab>2<enter>o<down>")),
    (Here::Cards, || half_way().keys("<enter>v12")),
    (Here::Shown, || half_way().keys("<enter>v12<enter>")),
    (Here::Matrix, || half_way().keys("<enter><tab>m")),
    (Here::Dots, || half_way().keys("<enter><tab>v")),
    (Here::Pictures, || half_way().keys("<enter><f7>")),
    (Here::Overview, || two().keys("<enter><f10>")),
    (Here::Overview, || again().keys("<f10>")),
    (Here::Overview, peers),
    (Here::Beside, || two().keys("<enter><f10>c<enter>")),
    (Here::Beside, || two().keys("<enter><f10>c")),
    (Here::Beside, || two().keys("<enter><f10>c<enter><enter>")),
    (Here::Beside, || two().keys("<enter><f10>t")),
    (Here::SideBySide, || two().keys("<enter><f10>s")),
    (Here::Interviews, || peers().keys("i")),
    (Here::Advice, || peers().keys("r")),
    (Here::Figures, || lindhaven().keys("<f10>naOpen posts<enter>aStaff born abroad<enter><up>")),
    (Here::Figures, || lindhaven().keys("<f10>n")),
    (Here::Earlier, || again().keys("<f10>e")),
    (Here::Earlier, || again().keys("<f10>e1<right>")),
    (Here::ReadBack, || half_way().keys("<enter><tab><tab>r").times(40, "<right>")),
    (Here::FollowUp, || half_way().keys("<enter><f6>").times(40, "<right>")),
    (Here::Opening, || half_way().keys("<enter><f2>")),
    (Here::Time, || half_way().keys("<enter>t")),
    (Here::Form, || half_way().keys("<enter>s")),
    (Here::Form, || half_way().keys("<enter>s<down><down><down>")),
    (Here::Text, || half_way().keys("<enter>?")),
    (Here::Noted, || half_way().keys("<enter>nSix firms would sign<esc>pWho pays?<enter>j")),
    (Here::History, || lindhaven().keys("nA note<esc>2<f8>")),
    (Here::Ideas, || half_way().keys("<enter>i")),
    (Here::Export, || half_way().keys("<enter>x")),
    (Here::Export, || half_way().keys("<enter>x<right>")),
    (Here::Preview, || half_way().keys("<enter>xp<pgdn>")),
    (Here::Preview, || half_way().keys("<enter><f10>d<pgdn>")),
    (Here::List, || half_way().keys("<enter>g")),
    (Here::Ask, || half_way().keys("<enter><tab><del>")),
];

#[test]
fn every_key_that_the_last_row_names_does_something_and_makes_no_trouble() {
    let mut faults = vec![];
    let mut pressed = 0;
    for (at, (place, reached)) in PLACES.iter().enumerate() {
        let mut first = reached();
        if here(first.app()) != *place {
            faults.push(format!("place {at} is {:?}, not {place:?}: {}", here(first.app()), first.screen()));
            continue;
        }
        let named = foot_now(first.app());
        assert!(named.len() > 1, "{named:?} at {place:?}");
        for (entry, label) in named {
            let mut did = false;
            // Each key in a room of its own, so that none works on what another one did; one of several may say what is so already.
            for key in named_in(entry) {
                let mut room = reached();
                let before = (room.screen(), room.shown.len());
                room.press(key);
                if let Some(failure) = &room.app().banner {
                    faults.push(format!("{} ({label}) at {place:?}, place {at}: {}", written(key), failure.key()));
                }
                did |= room.ended.is_some() || (room.screen(), room.shown.len()) != before;
                pressed += 1;
            }
            // What is chosen already is chosen once more: the first earlier action is gone on with.
            let is_so = *place == Here::Earlier && entry == "1";
            if !did && !is_so {
                faults.push(format!("{entry} ({label}) does nothing at {place:?}, place {at}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(pressed > 200, "{pressed}");
}

#[test]
fn what_the_last_row_has_no_room_for_is_behind_the_key_at_its_end() {
    let words = Words::of("en");
    for (at, (place, reached)) in PLACES.iter().enumerate() {
        for size in [(72, 20), (80, 24), (100, 30)] {
            let mut room = reached().resize(size.0, size.1);
            let row = room.rows().last().cloned().unwrap_or_default();
            let app = room.app();
            let said = |(key, label): (&str, &str)| {
                format!("{key} {}", words.say(if label == "foot-finalise" && is_final(&room) { "foot-reopen" } else { label }))
            };
            let missing: Vec<(&str, &str)> = foot_now(app).into_iter().filter(|entry| !row.contains(&said(*entry))).collect();
            let (way_back, others): (Vec<_>, Vec<_>) = missing.into_iter().partition(|(key, _)| matches!(*key, "Esc" | "q"));
            assert!(way_back.is_empty(), "no way back at {place:?}, place {at}, {size:?}: {row}");
            // Where nothing lists the rest, all of it stands there, but in the smallest window.
            if others.is_empty() || (rest(app).is_none() && size == (72, 20)) {
                continue;
            }
            let rest = rest(app).unwrap_or_else(|| panic!("{others:?} at {place:?}, {size:?}: {row}"));
            assert!(row.contains(&said(rest)), "{others:?} and no word of it at {place:?}, place {at}, {size:?}: {row}");
            // And there they are.
            let listed = offers(app, here(app));
            for (entry, _) in others.into_iter().filter(|(key, _)| *key != "?") {
                let key = named_in(entry)[0];
                assert!(listed.iter().any(|offer| offer.keys.split(' ').any(|name| name == written(key))), "{entry} at {place:?}");
            }
        }
    }
}

fn is_final(room: &Workshop) -> bool {
    room.app().open.as_ref().is_some_and(|open| open.session.about.state == State::Final)
}

#[test]
fn home_names_what_can_be_made_of_a_finished_review_where_it_can() {
    let shown = |mut room: Workshop| room.rows().last().cloned().unwrap_or_default();
    let reviewed = shown(workshop().with_sample("lindhaven-baseline"));
    assert!(reviewed.contains("p plan from it") && reviewed.contains("r again"), "{reviewed}");
    let planned = shown(workshop().with_sample("lindhaven-finished"));
    assert!(!planned.contains("p plan from it") && planned.contains("r again"), "{planned}");
    let open = shown(half_way());
    assert!(!open.contains("p plan from it") && !open.contains("r again"), "{open}");
    // And the keys do what they say.
    let mut made = workshop().with_sample("lindhaven-baseline").keys("p");
    assert_eq!(made.session().about.base_title, "Baseline 2025");
}

#[test]
fn esc_leads_back_to_where_the_page_or_the_dialogue_was_opened() {
    // What is read by duty was opened in the overview.
    let room = half_way().keys("<enter><f10>d").sees("By duty").keys("<esc>");
    assert_eq!((here(room.app()), room.app().over.is_none()), (Here::Overview, true));
    // From the page one can go on to write it; then Esc leaves the dialogue, and the overview is still there.
    let room = room.keys("dx").sees("findings and plan by duty").sees("Markdown").keys("p").sees("By duty").keys("<esc>");
    assert_eq!(here(room.app()), Here::Export);
    let room = room.keys("<esc>");
    assert_eq!(here(room.app()), Here::Overview);
    // From set-up, where the benchmark is chosen, both ways lead back to set-up.
    for way_out in ["<esc>", "<down><enter>"] {
        let room = workshop().keys("nA plan<enter>").times(4, "<down>").keys("<enter>").sees("BENCHMARKS AND THEIR EDITIONS").keys(way_out);
        assert_eq!(here(room.app()), Here::Form, "{way_out}");
        drop(room.sees("SET UP"));
    }
    // At home the session was opened for the export alone.
    let mut room = two().keys("<down>");
    let selected = room.app().home.selected().map(|row| row.id.clone());
    let order = |room: &Workshop| room.app().home.shelf.rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
    let before = order(&room);
    for way_out in ["x<esc>", "xp<esc><esc>", "xq", "x<enter><enter>"] {
        room = room.keys(way_out);
        assert_eq!((here(room.app()), room.app().room), (Here::Home, Room::Home), "{way_out}");
        assert!(room.app().open.is_none() && room.ended.is_none(), "{way_out}");
        assert_eq!(room.app().home.selected().map(|row| row.id.clone()), selected, "{way_out}");
        assert_eq!(order(&room), before, "{way_out}");
    }
}

#[test]
fn q_leads_home_out_of_the_dialogue_and_the_page() {
    for way in ["<enter>xq", "<enter>xpq", "<enter><f10>dq"] {
        let room = half_way().keys(way);
        assert_eq!((here(room.app()), room.ended), (Here::Home, None), "{way}");
    }
}

#[test]
fn a_key_of_the_last_row_means_what_the_table_says() {
    for (place, reached) in PLACES {
        let room = reached();
        for (entry, _) in foot_now(room.app()) {
            for key in named_in(entry) {
                assert!(message(room.app(), charrette::app::input::Input::Key(key)).is_some(), "{entry} at {place:?}");
            }
        }
    }
}
