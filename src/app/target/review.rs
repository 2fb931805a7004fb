//! The fields of a peer review: what the peers hold of a key factor, whom they heard and what was learned from
//! them, what they advise, what the host answers, who takes part, and when each stage was.

use serde::{Deserialize, Serialize};

use super::{Opens, gone};
use crate::{
    app::gesture::{Desk, Gesture, nested},
    failure::Failure,
    session::{
        Advice, Evidence, EvidenceKind, Hearing, Id, Interview, Judgement, Key, Kind, Party, Recommendation, ReviewPart, Session, Side,
        Stage, Support, next_rank, rank,
    },
    text::{block, one_line},
    words::{Phrase, Words},
};

/// A text of the peers' finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    Reason,
    Minority,
    Heard,
    Strengths,
    Improvements,
}

/// A field of an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterviewField {
    Heard,
    Date,
    Place,
    People,
    Text,
}

/// A field of a peer review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReviewField {
    /// What the peers hold of a key factor; with a judgement when both are given at once.
    Finding { factor: Id, part: Part, judgement: Option<Judgement> },
    /// Who is heard in a new interview or focus group.
    NewInterview { kind: Hearing },
    /// A field of an interview.
    Interview { interview: Id, field: InterviewField },
    /// Something learned in an interview: a new piece of evidence.
    Learned { interview: Id },
    /// A new conclusion or recommendation.
    NewAdvice { kind: Advice, factor: Option<Id> },
    /// Its words.
    Text { advice: Id },
    /// Why the host answers as it does.
    Why { advice: Id },
    /// The day of a stage.
    Day(Stage),
    /// The last day of the visit.
    VisitEnd,
    /// Who takes a part, a line each.
    Team(ReviewPart),
}

impl ReviewField {
    /// The message that says what is being typed.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Finding { part: Part::Reason, .. } => "typing-peers-reason",
            Self::Finding { part: Part::Minority, .. } => "typing-peers-minority",
            Self::Finding { part: Part::Heard, .. } => "typing-peers-heard",
            Self::Finding { part: Part::Strengths, .. } => "typing-peers-strengths",
            Self::Finding { part: Part::Improvements, .. } => "typing-peers-improvements",
            Self::NewInterview { kind: Hearing::Interview } => "typing-interview",
            Self::NewInterview { kind: Hearing::FocusGroup } => "typing-focus-group",
            Self::Interview { field: InterviewField::Date, .. } | Self::Day(_) | Self::VisitEnd => "typing-date",
            Self::Interview { .. } => "typing-interview",
            Self::Learned { .. } => "typing-learned",
            Self::NewAdvice { kind: Advice::Conclusion, .. } => "typing-conclusion",
            Self::NewAdvice { kind: Advice::Recommendation, .. } | Self::Text { .. } => "typing-recommendation",
            Self::Why { .. } => "typing-answer-why",
            Self::Team(_) => "typing-team",
        }
    }

    /// How it opens, with what is stored.
    pub fn opens(&self, session: &Session, words: &Words) -> Opens {
        let date = |date: Option<crate::time::Date>| Opens::Line(date.map(|date| words.long_date(date)).unwrap_or_default());
        match self {
            // Why it is not applicable is another reason than why it was judged before.
            Self::Finding { factor, part: Part::Reason, judgement: Some(judgement) } if session.peer_judgement(factor) != *judgement => {
                Opens::Block(String::new())
            }
            Self::Finding { factor, part, .. } => {
                let finding = session.peer_finding(factor);
                Opens::Block(match part {
                    Part::Reason => finding.reason,
                    Part::Minority => finding.minority,
                    Part::Heard => finding.heard,
                    Part::Strengths => finding.strengths,
                    Part::Improvements => finding.improvements,
                })
            }
            Self::NewInterview { .. } | Self::Learned { .. } => Opens::Line(String::new()),
            Self::NewAdvice { .. } => Opens::Block(String::new()),
            Self::Interview { interview, field } => {
                let stored = session.interviews.get(interview).cloned().unwrap_or_default();
                match field {
                    InterviewField::Heard => Opens::Line(stored.heard),
                    InterviewField::Date => date(stored.date),
                    InterviewField::Place => Opens::Line(stored.place),
                    InterviewField::People => Opens::Line(if stored.people == 0 { String::new() } else { stored.people.to_string() }),
                    InterviewField::Text => Opens::Block(stored.text),
                }
            }
            Self::Text { advice } => Opens::Block(session.recommendations.get(advice).map(|r| r.text.clone()).unwrap_or_default()),
            Self::Why { advice } => Opens::Block(session.recommendations.get(advice).map(|r| r.why.clone()).unwrap_or_default()),
            Self::Day(stage) => date(session.about.day_of(*stage)),
            Self::VisitEnd => date(session.about.visited_until),
            Self::Team(part) => {
                let lines: Vec<String> = session
                    .taking(*part)
                    .map(|party| if party.role.is_empty() { party.name.clone() } else { format!("{}, {}", party.name, party.role) })
                    .collect();
                if *part == ReviewPart::ExpertLeader && lines.len() < 2 {
                    Opens::Line(lines.concat())
                } else {
                    Opens::Block(lines.join("\n"))
                }
            }
        }
    }

    /// What leaving it alters.
    ///
    /// # Errors
    /// A text that cannot be taken; what it is about is gone.
    pub fn gesture(&self, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
        let session = desk.session;
        match self {
            Self::Finding { factor, part, judgement } => finding(factor, *part, *judgement, text, desk),
            Self::NewInterview { kind } => {
                let heard = one_line(text);
                if heard.is_empty() {
                    return Ok(Gesture::new(Phrase::new("step-nothing")));
                }
                let made = Interview {
                    id: desk.id(),
                    rank: next_rank(&session.interviews),
                    kind: *kind,
                    date: Some(desk.now.today()),
                    heard: heard.clone(),
                    ..Interview::default()
                };
                let key = if *kind == Hearing::Interview { "step-interview" } else { "step-focus-group" };
                Ok(Gesture::new(Phrase::new(key).with("text", heard)).makes(made))
            }
            Self::Interview { interview, field } => {
                let mut interview = session.interviews.get(interview).cloned().ok_or_else(gone)?;
                match field {
                    InterviewField::Heard => interview.heard = one_line(text),
                    InterviewField::Date => interview.date = desk.past_date(text)?,
                    InterviewField::Place => interview.place = one_line(text),
                    InterviewField::People => interview.people = count(text)?,
                    InterviewField::Text => interview.text = block(text),
                }
                let what = Phrase::new("step-interview-altered").with("number", interview.number).with("text", interview.heard.clone());
                Ok(Gesture::new(what).sets(session, interview))
            }
            Self::Learned { interview } => learned(interview, text, desk),
            Self::NewAdvice { kind, factor } => {
                let text = block(text);
                if text.is_empty() {
                    return Ok(Gesture::new(Phrase::new("step-nothing")));
                }
                let made = Recommendation {
                    id: desk.id(),
                    rank: next_rank(&session.recommendations),
                    kind: *kind,
                    factor: factor.clone(),
                    text: text.clone(),
                    ..Recommendation::default()
                };
                let key = if *kind == Advice::Conclusion { "step-concluded" } else { "step-recommended" };
                Ok(Gesture::new(Phrase::new(key).with("text", one_line(&text))).makes(made))
            }
            Self::Text { advice } | Self::Why { advice } => {
                let mut advice = session.recommendations.get(advice).cloned().ok_or_else(gone)?;
                let key = if matches!(self, Self::Text { .. }) {
                    advice.text = block(text);
                    "step-advice-altered"
                } else {
                    advice.why = block(text);
                    "step-answer-why"
                };
                Ok(Gesture::new(Phrase::new(key).with("number", advice.number)).sets(session, advice))
            }
            Self::Day(_) | Self::VisitEnd => {
                let mut about = session.about.clone();
                let date = desk.date(text)?;
                let stage = if let Self::Day(stage) = self { *stage } else { Stage::Visit };
                if *self == Self::VisitEnd {
                    about.visited_until = date
                } else {
                    *about.day_of_mut(stage) = date
                }
                if let (Some(first), Some(last)) = (about.visited, about.visited_until)
                    && last < first
                {
                    return Err(Failure::new("visit-ends-before").with("first", desk.words.long_date(first)));
                }
                let what = Phrase::new("step-stage-day").with("stage", nested(&format!("stage-{}", stage.word())));
                Ok(Gesture::new(what).sets(session, about))
            }
            Self::Team(part) => Ok(team(*part, text, desk)),
        }
    }

    /// The record that it is a field of.
    pub fn key(&self) -> Option<Key> {
        Some(match self {
            Self::Interview { interview, .. } | Self::Learned { interview } => Key::new(Kind::Interview, interview.clone()),
            Self::Text { advice } | Self::Why { advice } => Key::new(Kind::Recommendation, advice.clone()),
            Self::Finding { .. } | Self::NewInterview { .. } | Self::NewAdvice { .. } | Self::Day(_) | Self::VisitEnd | Self::Team(_) => {
                return None;
            }
        })
    }

    /// Whether the first key replaces what stands in it.
    pub fn is_replaced(&self) -> bool {
        matches!(self, Self::Day(_) | Self::VisitEnd | Self::Interview { field: InterviewField::Date | InterviewField::People, .. })
    }
}

/// A number of people; 0 for nothing.
fn count(text: &str) -> Result<u32, Failure> {
    let text = one_line(text);
    if text.is_empty() {
        return Ok(0);
    }
    text.parse().map_err(|_| Failure::new("people-not-understood").with("text", crate::app::gesture::quoted(&text)))
}

fn finding(factor: &Id, part: Part, judgement: Option<Judgement>, text: &str, desk: &Desk<'_>) -> Result<Gesture, Failure> {
    let mut finding = desk.session.peer_finding(factor);
    let mut what = Phrase::new(if judgement.is_some() { "step-peers-judged" } else { "step-peers-said" });
    what = what.with("factor", desk.factor_name(factor));
    let text = block(text);
    if let Some(judgement) = judgement {
        if judgement == Judgement::NotApplicable && text.is_empty() {
            return Err(Failure::new("not-applicable-needs-reason"));
        }
        finding.judgement = judgement;
        what = what.with("judgement", nested(&format!("judgement-{}", judgement.word())));
    }
    match part {
        Part::Reason => finding.reason = text,
        Part::Minority => finding.minority = text,
        Part::Heard => finding.heard = text,
        Part::Strengths => finding.strengths = text,
        Part::Improvements => finding.improvements = text,
    }
    Ok(Gesture::new(what).sets(desk.session, finding))
}

/// A piece of evidence out of an interview. The numbers of the key factors that it bears on may stand behind it:
/// `New staff hear of the pledge only by chance #4 #9`.
fn learned(interview: &Id, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let session = desk.session;
    let heard = session.interviews.get(interview).ok_or_else(gone)?;
    let (title, factors) = factors_behind(&one_line(text), desk)?;
    if title.is_empty() {
        return Ok(Gesture::new(Phrase::new("step-nothing")));
    }
    let kind = match heard.kind {
        Hearing::Interview => EvidenceKind::Interview,
        Hearing::FocusGroup => EvidenceKind::FocusGroup,
    };
    let made = Evidence {
        id: desk.id(),
        rank: next_rank(&session.evidence),
        title: title.clone(),
        kind,
        date: heard.date,
        said_by: heard.heard.clone(),
        interview: Some(heard.id.clone()),
        by_peers: true,
        ..Evidence::default()
    };
    let what = Phrase::new("step-learned").with("number", heard.number).with("text", title);
    let evidence = made.id.clone();
    let mut gesture = Gesture::new(what).makes(made);
    for factor in factors {
        gesture = gesture.puts(Support { id: desk.id(), evidence: evidence.clone(), target: factor });
    }
    Ok(gesture)
}

/// A text without the `#4 #9` behind it, and the key factors that these are the numbers of.
fn factors_behind(text: &str, desk: &Desk<'_>) -> Result<(String, Vec<Id>), Failure> {
    let (mut rest, mut factors) = (text.trim_end(), Vec::new());
    while let Some((head, number)) = rest.rsplit_once('#') {
        let number = number.trim().trim_end_matches([',', ';', '.']).trim();
        let Ok(at) = number.parse::<usize>() else { break };
        let factor = at.checked_sub(1).and_then(|at| desk.benchmark.factors.get(at)).map(|factor| Id::from(factor.id.as_str()));
        match factor.filter(|id| desk.session.about.scope.contains(id)) {
            Some(id) if factors.contains(&id) => {}
            Some(id) => factors.insert(0, id),
            None => return Err(Failure::new("learned-no-such-factor").with("number", number).with("all", desk.benchmark.factors.len())),
        }
        rest = head.trim_end().trim_end_matches([',', ';']).trim_end();
    }
    Ok((rest.to_owned(), factors))
}

/// Those who take a part: whoever is named is a party with it, whoever is named no more takes none.
fn team(part: ReviewPart, text: &str, desk: &mut Desk<'_>) -> Gesture {
    let session = desk.session;
    let what = Phrase::new("step-team").with("part", nested(&format!("review-part-{}", part.word())));
    let mut gesture = Gesture::new(what);
    let (mut named, mut next): (Vec<Id>, String) = (vec![], next_rank(&session.parties));
    let side = if part == ReviewPart::Host { Side::City } else { Side::Partner };
    for line in block(text).lines().map(one_line).filter(|line| !line.is_empty()) {
        let (name, role) = match line.split_once(',') {
            Some((name, role)) => (name.trim().to_owned(), role.trim().to_owned()),
            None => (line, String::new()),
        };
        if let Some(known) = session.party_named(&name) {
            named.push(known.id.clone());
            let role = if role.is_empty() { known.role.clone() } else { role };
            gesture = gesture.sets(session, Party { part: Some(part), role, ..known.clone() });
        } else if !name.is_empty() {
            let made = Party { id: desk.id(), rank: next.clone(), name, role, side, part: Some(part), ..Party::default() };
            next = rank::after(Some(&next));
            named.push(made.id.clone());
            gesture = gesture.puts(made);
        }
    }
    for party in session.taking(part).filter(|party| !named.contains(&party.id)) {
        gesture = gesture.sets(session, Party { part: None, ..party.clone() });
    }
    gesture
}
