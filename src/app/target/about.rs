//! The fields of the session's own facts, its sitting and its people.

use serde::{Deserialize, Serialize};

use super::Opens;
use crate::{
    app::{
        gesture::{Desk, Gesture, quoted},
        minutes::{MOST, sets_aside},
    },
    failure::Failure,
    session::{Change, Id, Party, PartyKind, Presence, Purpose, ReviewPart, Session, Side, Sitting, next_rank},
    text::{block, fold, one_line},
    words::{Phrase, Words},
};

/// More people than this are in no room; whoever types more has typed something else.
const MOST_PEOPLE: u32 = 5_000;

/// A field of the session's own facts, its sitting and its people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AboutField {
    /// The session's title.
    Title,
    /// The city or other organisation.
    Organisation,
    /// The unit within it.
    Unit,
    /// The day of the present sitting.
    SittingDate,
    /// When the sitting begins and ends.
    SittingHours,
    /// Minutes the sitting has.
    Minutes,
    /// Who takes part, a line each.
    Participants,
    /// The plan in two sentences.
    Summary,
    /// Who owns the plan.
    Owner,
    /// When it is looked at again.
    NextReview,
    /// How it is followed up.
    FollowUp,
    /// Why the room meets.
    Aim,
    /// How the room works together.
    GroundRules,
    /// How many people are in the room.
    People,
    /// Minutes that the present sitting has, where that is not the usual number.
    SittingMinutes,
    /// Minutes set aside for its opening.
    Opening,
    /// Minutes set aside for a break.
    Pause,
    /// Minutes set aside for the priorities.
    Priorities,
    /// Minutes set aside for its close.
    Closing,
}

impl AboutField {
    /// The message that says what is being typed.
    pub fn label(self) -> &'static str {
        match self {
            Self::Title => "typing-title",
            Self::Organisation => "typing-organisation",
            Self::Unit => "typing-unit",
            Self::SittingDate | Self::NextReview => "typing-date",
            Self::SittingHours => "typing-hours",
            Self::Minutes | Self::SittingMinutes | Self::Opening | Self::Pause | Self::Priorities | Self::Closing => "typing-minutes",
            Self::Participants => "typing-participants",
            Self::Summary => "typing-summary",
            Self::Owner => "typing-name",
            Self::FollowUp => "typing-follow-up",
            Self::Aim => "typing-aim",
            Self::GroundRules => "typing-ground-rules",
            Self::People => "typing-people",
        }
    }

    /// Whether set-up asks for it; the rest is asked for in the opening and at the close.
    pub fn is_set_up(self) -> bool {
        let is_of_opening = matches!(self, Self::Aim | Self::GroundRules | Self::People);
        let is_of_time = self.is_minutes() && self != Self::Minutes;
        !is_of_opening && !is_of_time && !matches!(self, Self::Summary | Self::Owner | Self::NextReview | Self::FollowUp)
    }

    /// Whether it is a number of minutes.
    pub fn is_minutes(self) -> bool {
        match self {
            Self::Minutes | Self::SittingMinutes | Self::Opening | Self::Pause | Self::Priorities | Self::Closing => true,
            Self::Title | Self::Organisation | Self::Unit | Self::SittingDate | Self::SittingHours => false,
            Self::Participants | Self::Summary | Self::Owner | Self::NextReview | Self::FollowUp => false,
            Self::Aim | Self::GroundRules | Self::People => false,
        }
    }

    /// How it opens, with what is stored.
    pub fn opens(self, session: &Session, words: &Words) -> Opens {
        let about = &session.about;
        let sitting = session.sittings_in_order().last();
        match self {
            Self::Title => Opens::Line(about.title.clone()),
            Self::Organisation => Opens::Line(about.organisation.clone()),
            Self::Unit => Opens::Line(about.unit.clone()),
            Self::SittingDate => Opens::Line(sitting.and_then(|s| s.date).map(|date| words.long_date(date)).unwrap_or_default()),
            Self::SittingHours => Opens::Line(sitting.map(hours).unwrap_or_default()),
            Self::Minutes => Opens::Line(if about.minutes == 0 { String::new() } else { about.minutes.to_string() }),
            Self::SittingMinutes => number(sitting.map(|s| s.minutes).filter(|minutes| *minutes > 0)),
            Self::Opening => number(sitting.and_then(|s| s.opening)),
            Self::Pause => number(sitting.and_then(|s| s.pause)),
            Self::Priorities => number(sitting.and_then(|s| s.priorities)),
            Self::Closing => number(sitting.and_then(|s| s.close)),
            Self::Participants => Opens::Block(participants(session, words)),
            Self::Summary => Opens::Block(about.summary.clone()),
            Self::Owner => Opens::Line(session.name(about.owner.as_ref()).unwrap_or_default().to_owned()),
            Self::NextReview => Opens::Line(about.next_review.map(|date| words.long_date(date)).unwrap_or_default()),
            Self::FollowUp => Opens::Block(about.follow_up.clone()),
            Self::Aim => Opens::Block(about.aim.clone()),
            Self::GroundRules => Opens::Block(about.ground_rules.clone()),
            Self::People => Opens::Line(sitting.filter(|s| s.people > 0).map(|s| s.people.to_string()).unwrap_or_default()),
        }
    }

    /// What leaving it alters.
    ///
    /// # Errors
    /// A date, a time or a number that is not understood.
    pub fn gesture(self, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
        let mut about = desk.session.about.clone();
        let line = one_line(text);
        let step = |key: &str| Gesture::new(Phrase::new(key).with("text", line.clone()));
        let gesture = match self {
            Self::SittingDate | Self::SittingHours | Self::People => return self.sitting_gesture(&line, desk),
            Self::Participants => return Ok(participants_gesture(text, desk)),
            Self::SittingMinutes => return Ok(sets_aside(desk, self, minutes(&line, 1)?)),
            Self::Opening | Self::Pause | Self::Priorities | Self::Closing => return Ok(sets_aside(desk, self, minutes(&line, 0)?)),
            Self::Title => {
                about.title.clone_from(&line);
                step("step-title")
            }
            Self::Organisation => {
                about.organisation.clone_from(&line);
                step("step-organisation")
            }
            Self::Unit => {
                about.unit.clone_from(&line);
                step("step-unit")
            }
            Self::Minutes => {
                about.minutes = minutes(&line, 1)?.unwrap_or(0);
                step("step-minutes")
            }
            Self::Summary => {
                about.summary = block(text);
                step("step-summary")
            }
            Self::Owner => {
                let is_plan = about.purpose == Purpose::Plan;
                let mut gesture = step(if is_plan { "step-owner" } else { "step-owner-review" });
                about.owner = desk.party(&line, &mut gesture);
                gesture
            }
            Self::NextReview => {
                about.next_review = desk.date(&line)?;
                step("step-next-review")
            }
            Self::FollowUp => {
                about.follow_up = block(text);
                step("step-follow-up")
            }
            Self::Aim => {
                about.aim = block(text);
                step("step-aim")
            }
            Self::GroundRules => {
                about.ground_rules = block(text);
                step("step-ground-rules")
            }
        };
        Ok(gesture.sets(desk.session, about))
    }

    fn sitting_gesture(self, line: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
        let last = desk.session.sittings_in_order().last().cloned();
        let mut sitting = match last {
            Some(sitting) => sitting,
            None => Sitting { id: desk.id(), rank: next_rank(&desk.session.sittings), ..Sitting::default() },
        };
        if self == Self::People {
            let understood = if line.is_empty() { Some(0) } else { line.parse().ok().filter(|people| *people <= MOST_PEOPLE) };
            sitting.people = understood.ok_or_else(|| Failure::new("people-not-understood").with("text", quoted(line)))?;
            return Ok(Gesture::new(Phrase::new("step-people").with("count", sitting.people)).sets(desk.session, sitting));
        }
        if self == Self::SittingDate {
            sitting.date = desk.date(line)?;
        } else {
            let wrong = || Failure::new("hours-not-understood").with("text", quoted(line));
            let mut times =
                line.split(['-', '–', '—']).map(str::trim).filter(|part| !part.is_empty()).map(|part| time(part).ok_or_else(wrong));
            sitting.start = times.next().transpose()?.unwrap_or_default();
            sitting.end = times.next().transpose()?.unwrap_or_default();
            if times.next().is_some() {
                return Err(wrong());
            }
        }
        Ok(Gesture::new(Phrase::new("step-sitting").with("text", line)).sets(desk.session, sitting))
    }
}

fn number(minutes: Option<u32>) -> Opens {
    Opens::Line(minutes.map(|minutes| minutes.to_string()).unwrap_or_default())
}

/// The minutes that were typed, not fewer than `least`; none for an empty text.
pub fn minutes(text: &str, least: u32) -> Result<Option<u32>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    let understood = text.parse().ok().filter(|minutes| (least..=MOST).contains(minutes));
    understood.map(Some).ok_or_else(|| Failure::new("minutes-not-understood").with("text", quoted(text)))
}

fn hours(sitting: &Sitting) -> String {
    match (sitting.start.as_str(), sitting.end.as_str()) {
        ("", "") => String::new(),
        (start, "") => start.to_owned(),
        (start, end) => format!("{start}-{end}"),
    }
}

/// A time as people write it: `9`, `9.30`, `13:00`.
fn time(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once([':', '.', 'h']).unwrap_or((text, "0"));
    let hour: u8 = hour.trim().parse().ok().filter(|hour| *hour < 24)?;
    let minute: u8 = if minute.is_empty() { 0 } else { minute.trim().parse().ok().filter(|minute| *minute < 60)? };
    Some(format!("{hour:02}:{minute:02}"))
}

/// The people of the present sitting as a text, a line each, under the side they stand on.
pub fn participants(session: &Session, words: &Words) -> String {
    let mut lines = Vec::new();
    for side in Side::ALL {
        let here: Vec<&Party> = present(session).into_iter().filter(|party| party.side == *side).collect();
        if !here.is_empty() && (*side == Side::Partner || !lines.is_empty()) {
            lines.push(format!("{}:", words.of_kind("side", side.word())));
        }
        lines.extend(here.into_iter().map(|party| line_of(party, words)));
    }
    lines.join("\n")
}

/// The parties present at the last sitting, in order.
pub fn present(session: &Session) -> Vec<&Party> {
    let Some(sitting) = session.sittings_in_order().last() else { return vec![] };
    let here: Vec<&Id> =
        session.presences.values().filter(|presence| presence.sitting == sitting.id).map(|presence| &presence.party).collect();
    session.parties_in_order().filter(|party| here.contains(&&party.id)).collect()
}

fn line_of(party: &Party, words: &Words) -> String {
    let mut line = party.name.clone();
    if !party.role.is_empty() {
        line = format!("{line}, {}", party.role);
    }
    if party.kind != PartyKind::Person {
        line = format!("{line} ({})", words.of_kind("party", party.kind.word()));
    }
    if let Some(part) = party.part {
        line = format!("{line} ({})", words.of_kind("review-part", part.word()));
    }
    if party.facilitates {
        line = format!("{line} ({})", words.say("party-facilitates"));
    }
    line
}

/// A line of the participants: `Name, role (department)`.
fn read_line(line: &str, side: Side, words: &Words) -> Party {
    let kinds: Vec<(String, PartyKind)> = PartyKind::ALL.iter().map(|kind| (fold(&words.of_kind("party", kind.word())), *kind)).collect();
    let parts: Vec<(String, ReviewPart)> =
        ReviewPart::ALL.iter().map(|part| (fold(&words.of_kind("review-part", part.word())), *part)).collect();
    let facilitates = fold(&words.say("party-facilitates"));
    let mut rest = one_line(line);
    let mut party = Party { side, ..Party::default() };
    while let Some((head, mark)) = rest.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        let mark = fold(mark.trim());
        if let Some((_, kind)) = kinds.iter().find(|(word, _)| *word == mark) {
            party.kind = *kind;
        } else if let Some((_, part)) = parts.iter().find(|(word, _)| *word == mark) {
            party.part = Some(*part);
        } else if mark == facilitates {
            party.facilitates = true;
        } else {
            break;
        }
        rest = head.trim_end().to_owned();
    }
    match rest.split_once(',') {
        Some((name, role)) => {
            party.name = name.trim().to_owned();
            party.role = role.trim().to_owned();
        }
        None => party.name = rest,
    }
    party
}

fn participants_gesture(text: &str, desk: &mut Desk<'_>) -> Gesture {
    let session = desk.session;
    let mut gesture = Gesture::new(Phrase::new("step-participants"));
    let sitting = match session.sittings_in_order().last() {
        Some(sitting) => sitting.clone(),
        None => {
            let sitting = Sitting { id: desk.id(), rank: next_rank(&session.sittings), date: Some(desk.now.today()), ..Sitting::default() };
            gesture = gesture.puts(sitting.clone());
            sitting
        }
    };
    let (mut side, mut rank, mut here): (Side, String, Vec<Id>) = (Side::City, next_rank(&session.parties), vec![]);
    let heads: Vec<(String, Side)> =
        Side::ALL.iter().map(|side| (fold(&format!("{}:", desk.words.of_kind("side", side.word()))), *side)).collect();
    for line in block(text).lines().map(str::trim).filter(|line| !line.is_empty()) {
        match heads.iter().find(|(head, _)| *head == fold(line)) {
            Some((_, head)) => side = *head,
            None => {
                let read = read_line(line, side, desk.words);
                if read.name.is_empty() {
                    continue;
                }
                let id = match session.party_named(&read.name) {
                    Some(known) => {
                        gesture = gesture.sets(session, Party { id: known.id.clone(), rank: known.rank.clone(), ..read });
                        known.id.clone()
                    }
                    None => {
                        let party = Party { id: desk.id(), rank: rank.clone(), ..read };
                        rank = crate::session::rank::after(Some(&rank));
                        gesture.changes.push(Change::put(party.clone()));
                        party.id
                    }
                };
                if !here.contains(&id) {
                    here.push(id);
                }
            }
        }
    }
    let key = |party: &Id| Id::from(format!("{}/{party}", sitting.id));
    for party in &here {
        if !session.presences.contains_key(&key(party)) {
            gesture = gesture.puts(Presence { id: key(party), sitting: sitting.id.clone(), party: party.clone() });
        }
    }
    for presence in session.presences.values().filter(|presence| presence.sitting == sitting.id && !here.contains(&presence.party)) {
        gesture = gesture.removes(presence.clone());
    }
    gesture.what = gesture.what.with("count", here.len());
    gesture
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_line_gives_name_role_and_kind() {
        let words = Words::of("en");
        let party = read_line("Ana Lind, head of HR", Side::City, &words);
        assert_eq!((party.name.as_str(), party.role.as_str(), party.kind), ("Ana Lind", "head of HR", PartyKind::Person));
        let party = read_line("Press office (department) (facilitates)", Side::City, &words);
        assert_eq!((party.name.as_str(), party.kind, party.facilitates), ("Press office", PartyKind::Department, true));
        // Who edits the list of participants takes nobody's part in a peer review away.
        let peer =
            Party { name: "Jon Aas".to_owned(), role: "Fjordby".to_owned(), part: Some(ReviewPart::ExpertLeader), ..Party::default() };
        assert_eq!(read_line(&line_of(&peer, &words), Side::City, &words), peer);
        assert_eq!(read_line("Council (north)", Side::Partner, &words).name, "Council (north)");
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(time("9").as_deref(), Some("09:00"));
        assert_eq!(time("13.30").as_deref(), Some("13:30"));
        assert_eq!(time("25:00"), None);
    }
}
