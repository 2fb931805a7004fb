//! The opening of a sitting: why we are here, how we work, who is here, what is open from before, what the
//! day holds. The room does it together, so it is a stage.

use super::{
    App, Open, Room, Stage,
    command::commands,
    form::{About, Form},
    gesture::{Desk, Gesture},
    target::{AboutField, Target},
    walk,
};
use crate::{
    failure::Failure,
    session::{self, Id, Presence, Session, Sitting, State, agenda::Aside, next_rank},
    time::{Date, Now},
    words::Phrase,
};

commands! {
    /// What can be done in the opening.
    Do {
        Up = "do-up",
        Down = "do-down",
        Left = "do-person-before",
        Right = "do-person-after",
        Take = "do-opening-take",
        Names = "do-opening-names",
        Count = "do-opening-count",
        Aim = "do-opening-aim",
        Rules = "do-opening-rules",
        NewSitting = "do-new-sitting",
    }
}

/// The keys that say of a person, by the place in the list, whether they are here. No letter of them does
/// anything else in the opening; whoever stands further down is gone to with the arrows.
pub const PERSON_KEYS: &str = "123456789cefghiklmotvyz";

/// The opening as it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Opening {
    /// The selected row.
    pub at: usize,
}

/// A row of the opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Why we are here.
    Aim,
    /// How we work together.
    Rules,
    /// What lies outside the city's hands and makes things harder: noted before anything is judged.
    Context,
    /// Somebody who may be here.
    Person(Id),
    /// An action that is open from before.
    Action(Id),
    /// A guide question that somebody was to find out about, as `FACTOR/QUESTION`.
    Homework(Id),
    /// The plan of the day.
    Day,
}

/// The rows of the opening, in the order in which they stand.
#[must_use]
pub fn rows(open: &Open) -> Vec<Row> {
    let session = &open.session;
    let mut rows = vec![Row::Aim, Row::Rules];
    if !open.benchmark.context.is_empty() {
        rows.push(Row::Context);
    }
    rows.extend(session.parties_in_order().map(|party| Row::Person(party.id.clone())));
    if session.sittings.len() > 1 {
        rows.extend(session.open_actions().into_iter().map(|action| Row::Action(action.id.clone())));
        rows.extend(session.homework(&open.benchmark).into_iter().map(|look| Row::Homework(look.id)));
    }
    rows.push(Row::Day);
    rows
}

/// How many people stand beside each other in a window of so many columns.
#[must_use]
pub fn columns(width: u16) -> usize {
    usize::from(width / 36).clamp(1, 3)
}

/// The message that proposes why the room meets, by what the session is made for.
#[must_use]
pub fn proposed_aim(session: &Session) -> &'static str {
    match session.about.purpose {
        session::Purpose::Plan => "aim-plan",
        session::Purpose::Assessment => "aim-assessment",
        session::Purpose::PeerReview => "aim-peer-review",
    }
}

/// Whether the present sitting was on another day, so that today would be a new one.
#[must_use]
pub fn is_new_day(session: &Session, now: &Now) -> bool {
    let is_open = session.about.state == State::Open;
    is_open && session.sitting().and_then(|sitting| sitting.date).is_some_and(|date: Date| date < now.today())
}

/// What is offered when a session is opened: a sitting today, or the opening while nobody is said to be here.
#[must_use]
pub fn offer(session: &Session, now: &Now) -> Option<Phrase> {
    if session.about.state == State::Final {
        None
    } else if session.earlier_open().iter().any(|earlier| earlier.fate.is_none()) {
        Some(Phrase::new("flash-earlier"))
    } else if is_new_day(session, now) {
        Some(Phrase::new("flash-new-day"))
    } else {
        (session.people() == 0).then(|| Phrase::new("flash-opening"))
    }
}

/// Does a command of the opening.
pub fn perform(app: &mut App, does: Do) {
    let Some(Stage::Opening(opening)) = app.stage.clone() else { return };
    let Some(open) = app.open.as_ref() else { return };
    let rows = rows(open);
    let at = opening.at.min(rows.len().saturating_sub(1));
    match does {
        Do::Up | Do::Down | Do::Left | Do::Right => {
            let at = moved(&rows, at, does, columns(app.size.0));
            app.stage = Some(Stage::Opening(Opening { at }));
        }
        Do::Take => match rows.get(at).cloned() {
            Some(Row::Aim) => app.type_into(Target::About(AboutField::Aim)),
            Some(Row::Rules) => app.type_into(Target::About(AboutField::GroundRules)),
            Some(Row::Context) => app.form = Some(Form::new(About::Context)),
            Some(Row::Person(id)) => toggle(app, &id),
            Some(Row::Action(id)) => app.form = Some(Form::new(About::Action(id))),
            Some(Row::Homework(question)) => go_to(app, &question),
            Some(Row::Day) => app.type_into(Target::About(AboutField::SittingHours)),
            None => {}
        },
        Do::Names => app.type_into(Target::About(AboutField::Participants)),
        Do::Count => app.type_into(Target::About(AboutField::People)),
        Do::Aim if open.session.about.aim.is_empty() => {
            let text = app.words.say(proposed_aim(&open.session));
            app.gesture(|desk| AboutField::Aim.gesture(&text, desk));
        }
        Do::Rules if open.session.about.ground_rules.is_empty() => {
            let text = app.words.say("ground-rules-start");
            app.gesture(|desk| AboutField::GroundRules.gesture(&text, desk));
        }
        // Nobody's own words are put away for ours.
        Do::Aim => app.type_into(Target::About(AboutField::Aim)),
        Do::Rules => app.type_into(Target::About(AboutField::GroundRules)),
        Do::NewSitting => begin_sitting(app),
    }
}

/// Where an arrow leads: through the rows, and among the people through their columns.
fn moved(rows: &[Row], at: usize, does: Do, columns: usize) -> usize {
    let is_person = |at: usize| matches!(rows.get(at), Some(Row::Person(_)));
    let last = rows.len().saturating_sub(1);
    let (first, end) = people(rows);
    match does {
        Do::Left if is_person(at) && at > first => at - 1,
        Do::Right if is_person(at + 1) && is_person(at) => at + 1,
        Do::Up if is_person(at) => {
            if at >= first + columns {
                at - columns
            } else {
                first.saturating_sub(1)
            }
        }
        Do::Down if is_person(at) => {
            // From the last full row one goes to the shorter row below it, and only then on.
            let below = (at - first) / columns < (end - 1 - first) / columns;
            if below { (at + columns).min(end - 1) } else { end.min(last) }
        }
        Do::Up if at == end && end > first => first + (end - 1 - first) / columns * columns,
        Do::Up => at.saturating_sub(1),
        Do::Down => (at + 1).min(last),
        _ => at,
    }
}

/// The first row of the people, and the first after them.
fn people(rows: &[Row]) -> (usize, usize) {
    let first = rows.iter().position(|row| matches!(row, Row::Person(_))).unwrap_or(0);
    let count = rows.iter().filter(|row| matches!(row, Row::Person(_))).count();
    (first, first + count)
}

/// Says of the person with this place in the list whether they are here.
pub fn toggle_at(app: &mut App, place: usize) {
    let Some(open) = app.open.as_ref() else { return };
    let rows = rows(open);
    let (first, end) = people(&rows);
    let at = first + place;
    if let Some(Row::Person(id)) = rows.get(at).filter(|_| at < end).cloned() {
        app.stage = Some(Stage::Opening(Opening { at }));
        toggle(app, &id);
    }
}

/// The place in the list that a letter or digit stands for.
#[must_use]
pub fn place_of(key: char) -> Option<usize> {
    PERSON_KEYS.chars().position(|other| other == key)
}

fn toggle(app: &mut App, party: &Id) {
    app.gesture(|desk| {
        let name = desk.session.name(Some(party)).unwrap_or_default().to_owned();
        let here = desk.session.is_present(party);
        let what = Phrase::new(if here { "step-left" } else { "step-came" }).with("name", name);
        let (sitting, mut gesture) = sitting(desk, Gesture::new(what));
        let id = Id::from(format!("{}/{party}", sitting.id));
        match desk.session.presences.get(&id) {
            Some(there) => gesture = gesture.removes(there.clone()),
            None => gesture = gesture.puts(Presence { id, sitting: sitting.id, party: party.clone() }),
        }
        Ok(gesture)
    });
}

/// The present sitting; where there is none yet, the gesture makes one of today.
pub fn sitting(desk: &mut Desk<'_>, gesture: Gesture) -> (Sitting, Gesture) {
    match desk.session.sitting() {
        Some(sitting) => (sitting.clone(), gesture),
        None => {
            let made =
                Sitting { id: desk.id(), rank: next_rank(&desk.session.sittings), date: Some(desk.now.today()), ..Sitting::default() };
            (made.clone(), gesture.puts(made))
        }
    }
}

/// Begins a sitting today. One of today at which nobody has been yet is there already.
fn begin_sitting(app: &mut App) {
    app.gesture(|desk| {
        let session = desk.session;
        if let Some(sitting) = session.sitting()
            && sitting.date == Some(desk.now.today())
            && session.people() == 0
        {
            return Err(Failure::new("sitting-is-there"));
        }
        let number = session.sittings.len() + 1;
        let made = Sitting { id: desk.id(), rank: next_rank(&session.sittings), date: Some(desk.now.today()), ..Sitting::default() };
        Ok(Gesture::new(Phrase::new("step-new-sitting").with("number", number)).puts(made))
    });
    if app.saving.is_some() {
        app.stage = Some(Stage::Opening(Opening::default()));
    }
}

/// Goes to a guide question on the walk.
fn go_to(app: &mut App, question: &Id) {
    let Some(open) = app.open.as_ref() else { return };
    let place = open.benchmark.question(question.as_str()).and_then(|(factor, asked)| {
        let at = open.session.about.scope.iter().position(|id| id.as_str() == factor.id)?;
        Some((at, factor.questions.iter().position(|other| other.id == asked.id)?))
    });
    let Some((at, asked)) = place else {
        app.banner = Some(Failure::new("found-out-of-scope"));
        return;
    };
    app.stage = None;
    app.room = Room::Walk;
    walk::go_to(app, at);
    if let Some(open) = app.open.as_mut() {
        open.walk.question = asked;
    }
}

/// A part of the day, with when it begins and how long it takes, as far as anybody has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayPart {
    /// The message that names it.
    pub name: &'static str,
    /// When it begins, as HH:MM.
    pub begins: Option<String>,
    /// Its minutes.
    pub minutes: Option<u32>,
}

/// The plan of the day, in words; with minutes as the agenda sets them aside once the sitting has minutes or hours, and
/// with times once it has hours.
#[must_use]
pub fn day(session: &Session) -> Vec<DayPart> {
    let sitting = session.sitting().cloned().unwrap_or_default();
    let start = minute_of(&sitting.start);
    let lasts = start.zip(minute_of(&sitting.end)).and_then(|(start, end)| end.checked_sub(start)).filter(|lasts| *lasts > 0);
    let total = Some(session.minutes()).filter(|minutes| *minutes > 0).or(lasts);
    let aside = Aside::within(session, total.unwrap_or(0));
    let talk = total.map(|total| total.saturating_sub(aside.total()));
    let part = |minutes: u32, said: Option<u32>| total.map(|_| minutes).or(said);
    let parts = [
        ("day-opening", part(aside.opening, sitting.opening)),
        ("day-first-round", part(aside.first_round, None)),
        ("day-talk", talk),
        ("day-pause", part(aside.pause, sitting.pause)),
        ("day-priorities", part(aside.priorities, sitting.priorities)),
        ("day-close", part(aside.close, sitting.close)),
    ];
    let mut clock = start.filter(|_| total.is_some());
    let mut day = Vec::new();
    for (name, minutes) in parts {
        let begins = clock.map(|at| format!("{:02}:{:02}", at / 60 % 24, at % 60));
        clock = clock.zip(minutes).map(|(at, minutes)| at.saturating_add(minutes));
        day.push(DayPart { name, begins, minutes });
    }
    // A break of no minutes is no break.
    day.retain(|part| part.minutes != Some(0));
    day
}

/// Minutes since midnight of a time as HH:MM.
fn minute_of(time: &str) -> Option<u32> {
    let (hour, minute) = time.split_once(':')?;
    Some(hour.parse::<u32>().ok()?.checked_mul(60)? + minute.parse::<u32>().ok()?)
}

/// Begins the opening, or ends it.
pub(super) fn begin(app: &mut App) {
    app.stage = match app.stage {
        Some(Stage::Opening(_)) => None,
        _ => Some(Stage::Opening(Opening::default())),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows_of(people: usize) -> Vec<Row> {
        let persons = (0..people).map(|n| Row::Person(format!("p{n}").into()));
        [Row::Aim, Row::Rules].into_iter().chain(persons).chain([Row::Day]).collect()
    }

    #[test]
    fn the_arrows_reach_everybody_and_every_row_and_never_leave_the_list() {
        for people in [0, 1, 2, 3, 5, 12, 60] {
            for columns in 1..=3 {
                let rows = rows_of(people);
                let mut reached = std::collections::BTreeSet::new();
                let mut next = vec![0];
                while let Some(at) = next.pop() {
                    assert!(at < rows.len());
                    if reached.insert(at) {
                        next.extend([Do::Up, Do::Down, Do::Left, Do::Right].map(|does| moved(&rows, at, does, columns)));
                    }
                }
                assert_eq!(reached.len(), rows.len(), "{people} people in {columns} columns");
                // Down alone comes to the end, Up alone back to the beginning.
                let end = (0..rows.len()).fold(0, |at, _| moved(&rows, at, Do::Down, columns));
                assert_eq!(end, rows.len() - 1);
                assert_eq!((0..rows.len()).fold(end, |at, _| moved(&rows, at, Do::Up, columns)), 0);
            }
        }
    }

    #[test]
    fn a_day_of_three_hours_has_room_for_talk() {
        let mut session = Session::default();
        session.about.scope = (0..13).map(|n| format!("f{n}").into()).collect();
        session.put(Sitting { id: "s".into(), start: "13:00".into(), end: "16:00".into(), ..Sitting::default() }.into());
        let said: Vec<String> = day(&session)
            .into_iter()
            .map(|part| format!("{} {} {}", part.begins.unwrap_or_default(), part.name, part.minutes.unwrap_or(0)))
            .collect();
        let wanted = [
            "13:00 day-opening 15",
            "13:15 day-first-round 13",
            "13:28 day-talk 110",
            "15:18 day-pause 15",
            "15:33 day-priorities 15",
            "15:48 day-close 12",
        ];
        assert_eq!(said, wanted);
    }

    #[test]
    fn the_day_has_the_minutes_that_the_time_has() {
        let mut session = Session::default();
        session.about.scope = (0..13).map(|n| format!("f{n}").into()).collect();
        for (minutes, pause) in [(180, None), (60, None), (240, Some(35)), (180, Some(0)), (12, Some(30))] {
            session.put(Sitting { id: "s".into(), minutes, pause, ..Sitting::default() }.into());
            let agenda = session::Agenda::of(&session, None, &[]);
            let day = day(&session);
            let has = |name: &str| day.iter().find(|part| part.name == name).and_then(|part| part.minutes).unwrap_or(0);
            let aside = agenda.aside;
            assert_eq!([has("day-opening"), has("day-first-round"), has("day-talk")], [aside.opening, aside.first_round, agenda.talk]);
            assert_eq!([has("day-pause"), has("day-priorities"), has("day-close")], [aside.pause, aside.priorities, aside.close]);
        }
    }

    #[test]
    fn a_day_without_hours_is_told_in_words_alone() {
        assert!(day(&Session::default()).iter().all(|part| part.begins.is_none() && part.minutes.is_none()));
        let mut session = Session::default();
        session.put(
            Sitting {
                id: "s".into(),
                start: "16:00".into(),
                end: "13:00".into(),
                minutes: u32::MAX,
                opening: Some(u32::MAX),
                ..Sitting::default()
            }
            .into(),
        );
        assert!(day(&session).iter().all(|part| part.name != "day-talk"), "no time is left for talk, and nothing breaks");
    }

    #[test]
    fn a_later_day_is_a_new_sitting_unless_the_plan_is_final() {
        use crate::time::{Clock, FixedClock};
        let now = FixedClock::at(jiff::civil::date(2026, 3, 19).at(9, 0, 0, 0)).now();
        let mut session = Session::default();
        assert_eq!(offer(&session, &now).map(|offer| offer.key).as_deref(), Some("flash-opening"));
        session.put(Sitting { id: "s".into(), date: Some(jiff::civil::date(2026, 3, 12)), people: 12, ..Sitting::default() }.into());
        assert_eq!(offer(&session, &now).map(|offer| offer.key).as_deref(), Some("flash-new-day"));
        session.about.state = State::Final;
        assert_eq!(offer(&session, &now), None);
    }
}
