//! A whole workshop, rehearsed: three hours on an accelerated clock, 13 key factors, 12 people, from the
//! first key to the final plan, and what the room does with it three months later. Each of its parts has
//! stories of its own; this one tells that they belong together.

use charrette::session::{Judgement, State, Status};

use crate::workshop::{Workshop, workshop_on_disk};

const MINUTE: u64 = 60_000;

/// What the cards of the first round say, key factor by key factor: in place, partly, not.
const CARDS: [[u32; 3]; 13] = [
    [9, 3, 0],
    [2, 8, 2],
    [0, 4, 8],
    [5, 2, 5],
    [3, 7, 2],
    [10, 2, 0],
    [1, 9, 2],
    [0, 2, 10],
    [11, 1, 0],
    [8, 4, 0],
    [6, 0, 6],
    [2, 3, 7],
    [0, 12, 0],
];

const PEOPLE: &str = "Ana Lind, head of the Office for Diversity (facilitates)
Mayor's office (department)
Press office (department)
Human resources (department)
Economy department (department)
Purchasing (department)
Education department (department)
District North (department)
Partners:
Council of Migrant Organisations (department)
Chamber of Commerce (department)
Trade unions (department)
Housing association (department)";

/// The room sets itself up: title, city, unit, the day, three hours, twelve people.
fn set_up() -> Workshop {
    let room = workshop_on_disk().resize(100, 30).keys("nDiversity plan 2026-2029<tab>Lindhaven<tab>Office for Diversity<tab>1<tab><tab>");
    let mut room = room.keys("12.3.<tab>13-16<tab>180<tab>").paste(PEOPLE).keys("<esc>");
    let session = room.session();
    assert_eq!((session.minutes(), session.people(), session.about.scope.len()), (180, 12, 13));
    room.keys("w").sees("1 of 13")
}

/// Why we are here, how we work, what the day holds. It takes a quarter of an hour.
fn opened(room: Workshop) -> Workshop {
    let mut room = room.keys("<f2>wr").wait(15 * MINUTE).sees("Council of Migrant Organisations");
    let about = room.session().about;
    assert!(!about.aim.is_empty() && !about.ground_rules.is_empty());
    assert!(room.session().timeboxes.values().all(|time| time.spent == 0), "the opening is nobody's time");
    room.keys("<esc>")
}

/// A show of cards for each key factor, a minute each; then the order of talk that follows from it.
fn first_round(room: Workshop) -> Workshop {
    let mut room = room.keys("<f3>").sees("FIRST ROUND");
    for [in_place, partly, not] in CARDS {
        room = room.keys(&format!("{in_place}<tab>{partly}<tab>{not}<enter>")).wait(MINUTE);
    }
    room = room.sees("THE ORDER OF TALK");
    let session = room.session();
    assert_eq!(session.voices.len(), 13);
    assert!(session.findings.is_empty(), "cards agree on nothing");
    room = room.keys("<enter>");
    let session = room.session();
    let planned: u32 = session.timeboxes.values().map(|time| time.minutes).sum();
    assert!((90..=120).contains(&planned), "{planned} minutes are shared out");
    // What the room is split about comes first.
    let first = room.app().open.as_ref().unwrap().factor_id().unwrap();
    assert_eq!(session.voices_on(&first).counts().map(|(_, count)| count), [5, 2, 5]);
    room
}

/// A key factor in depth: a note, cards again where the room was split, the judgement with its reason, who
/// was heard, an objective and an action where something is missing.
fn talked_about(mut room: Workshop, at: usize) -> Workshop {
    let open = room.app().open.as_ref().unwrap();
    let (factor, minutes) = (open.factor_id().unwrap(), open.session.timebox(&open.factor_id().unwrap()).minutes);
    let [in_place, partly, not] = open.session.voices_on(&factor).counts().map(|(_, count)| count);
    let is_gap = in_place <= partly + not;
    room = room.sees("min of").keys("nWhat the room knows of it<esc>").wait(2 * MINUTE);
    if in_place > 0 && not > 0 {
        room = room.keys("vv1122223").sees("7 of 12 keyed").keys("22222<enter>").sees("12 of 12 people.");
        room = room.keys("2<tab>Talks with many, pledges from none.<enter>").sees("PARTLY IN PLACE");
    } else {
        room = room
            .keys(if not > partly {
                "3"
            } else if is_gap {
                "2"
            } else {
                "1"
            })
            .keys("rSaid by most, and nobody objects.<esc>");
    }
    room = room.keys("eMinutes of the round table<enter>");
    if is_gap {
        room = room.keys("5Three organisations of migrants<esc>oPartners pledge and report<esc>");
        let due = if at.is_multiple_of(2) { "30.4." } else { "31.3.2027" };
        let lead = ["Press office", "Economy department", "Purchasing"][at % 3];
        room = room.keys(&format!("aTake step number {at} @{lead} {due}<enter>"));
    }
    room.wait(u64::from(minutes.saturating_sub(2)) * MINUTE)
}

#[test]
fn three_hours_with_twelve_people_and_three_months_later() {
    let room = opened(set_up());
    let mut room = first_round(room);

    // The talk, in the order that the room took. In the middle of it the machine dies in mid-sentence.
    for at in 0..13 {
        if at == 6 {
            room = room.keys("nThe smaller ones only when").wait(300).kill_and_restart();
            room = room.sees("The smaller ones only when").keys("<enter>").sees("TYPING A NOTE").keys(" they complain<esc>");
        }
        room = talked_about(room, at);
        if at == 2 {
            // Somebody presses 4 by mistake, and Ctrl-z by habit.
            let before = room.session();
            room = room.keys("0<c-z>");
            assert_eq!(room.session().findings, before.findings);
        }
        room = room.keys("<right>").wait(1_000);
    }
    let session = room.session();
    assert_eq!(session.judged().not_assessed, 0, "{:?}", session.judged());
    assert!(session.notes.values().any(|note| note.text == "The smaller ones only when they complain"));
    let spent: u32 = session.timeboxes.values().map(|time| time.spent).sum();
    assert!((60 * 80..=60 * 130).contains(&spent), "{} minutes were spent in talk", spent / 60);
    let actions = session.actions.len();
    assert!(actions >= 7, "{actions}");

    // Priorities: what it brings against what it costs, dots, and a shortlist.
    room = room.keys("<tab>m<up><left>1<up>2<right><up>").wait(5 * MINUTE).keys("<esc>v").times(actions, "<up>");
    room = room.keys("9<down>7<down>5<esc>");
    let dots: u32 = room.session().actions.values().map(|action| action.dots).sum();
    assert_eq!(dots, 21);
    room = room.times(actions, "<up>").times(actions, "c<down>").keys("k");
    assert!(room.session().actions.values().all(|action| action.shortlisted));

    // The gate: what is missing is mended or let stand, one line after the other, until nothing is left.
    room = room.keys("<tab>").sees("Before we close");
    for _ in 0..80 {
        if room.screen().contains("Nothing is left to mend") {
            break;
        }
        room = room.keys("sThe room knows<enter>");
    }
    room = room.sees("Nothing is left to mend");
    assert!(room.session().standings.values().all(|standing| standing.stands && standing.why == "The room knows"));

    // Read back, one action after the other, and final.
    room = room.keys("r").times(actions, "<enter>").sees("SAID YES").keys("v<enter>");
    let session = room.session();
    assert_eq!((session.about.state, session.about.version), (State::Final, 1));
    assert!(session.actions.values().all(|action| action.said_yes));
    assert_eq!(session.judgement(&"strategy".into()), Judgement::Partly);

    // The page that goes out.
    room = room.keys("<esc><esc>x<enter>").sees("_v1.md").keys("<esc>");
    let path = std::fs::read_dir(room.folder()).unwrap().map(|entry| entry.unwrap().path());
    let page = path.filter(|path| path.extension().is_some_and(|end| end == "md")).map(|path| std::fs::read_to_string(path).unwrap());
    let page: String = page.collect();
    for said in ["Version 1, finalised 12 March 2026", "of 12; no names kept", "Left as it is", "The room knows", "Take step number 0"] {
        assert!(page.contains(said), "{said:?} is not in\n{page}");
    }
    assert!(!page.contains("DRAFT"));

    // Three months later somebody opens it again, and the room goes round the actions.
    let mut room = room.kill_and_restart().days_later(91).keys("<enter>").keys("<f6>").sees("THREE MONTHS ON");
    room = room.keys("4<esc>nFour have signed<esc><right>2d31.8.2026<enter><right>").times(actions, "<right>");
    let session = room.session();
    assert_eq!(session.about.version, 1, "the version that went out stays what it was");
    let stands = |status| session.actions.values().filter(|action| action.status == status).count();
    assert_eq!((stands(Status::Done), stands(Status::InProgress)), (1, 1));
    assert!(session.news.values().any(|news| news.text == "Four have signed"));
    assert!(session.news.values().any(|news| news.due_was.is_some() && news.due.is_some_and(|due| due.to_string() == "2026-08-31")));
}
