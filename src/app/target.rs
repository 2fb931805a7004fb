//! What a field is for: how it is called while somebody types, what stands in it when it opens, and
//! what leaving it alters. Every text that the program takes goes through here.

use serde::{Deserialize, Serialize};

use super::{
    earlier,
    form::{About, Form},
    gesture::{Desk, Gesture},
    minutes, priority,
    sheets::SheetField,
};
use crate::{
    failure::Failure,
    session::{Action, Decision, Fate, Id, Judgement, Key, Kind, Parked, Record, Session, next_rank},
    text::one_line,
    words::{Phrase, Words},
};

mod about;
mod action;
mod article;
pub mod context;
mod evidence;
mod indicator;
pub mod news;
mod review;
mod walked;

pub use about::AboutField;
pub use action::ActionField;
pub use article::ArticleField;
pub use evidence::EvidenceField;
pub use indicator::{IndicatorField, ReadingField};
pub use review::{InterviewField, Part, ReviewField};

/// What a field is for. Written as JSON it names the field's draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// A field of the session's own facts, its sitting, its people.
    About(AboutField),
    /// A note on a guide question or a whole key factor; a new one when `note` is none.
    Note { factor: Id, question: Option<Id>, note: Option<Id> },
    /// Why a key factor is judged as it is; with a judgement when both are given at once.
    Reason { factor: Id, judgement: Option<Judgement> },
    /// The view that did not prevail.
    Minority { factor: Id },
    /// Why the room agrees as it does after the reveal; taken when it agrees.
    AgreedReason { factor: Id },
    /// The view that does not prevail then; taken when the room agrees.
    AgreedMinority { factor: Id },
    /// What the city wants to be true.
    Objective { factor: Id },
    /// By when it should be true.
    ObjectiveDue { factor: Id },
    /// The overall plan in which the objective stands.
    ObjectivePlan { factor: Id },
    /// Who of the people concerned was heard.
    Heard { factor: Id },
    /// What works well.
    Strengths { factor: Id },
    /// What should become better.
    Improvements { factor: Id },
    /// What the room says of a context factor, for the city or for a key factor that it makes harder.
    Context { context: Id, factor: Option<Id> },
    /// Who provides the services that a key factor is about, where the city does not.
    Providers { factor: Id },
    /// Who finds out what nobody knew.
    Finder { question: Id },
    /// By when.
    FindBy { question: Id },
    /// The minutes planned for a key factor.
    Talk { factor: Id },
    /// The line that catches an action.
    NewAction {
        factor: Option<Id>,
        question: Option<Id>,
        example: Option<Id>,
        kind: Option<crate::session::ActionKind>,
        /// What it is made of, as `KIND/ID`. Left out of the names of drafts that have none, as older drafts do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Id>,
        /// The practice of the library that inspires it; an example of the session's own benchmark stands in `example`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        practice: Option<Inspiration>,
    },
    /// A field of an article.
    Article { article: Id, field: ArticleField },
    /// A field of an action.
    Action { action: Id, field: ActionField },
    /// The title of a new piece of evidence.
    NewEvidence { factor: Id, question: Option<Id> },
    /// A field of a piece of evidence.
    Evidence { evidence: Id, field: EvidenceField },
    /// What a new indicator measures.
    NewIndicator {
        /// What it says something of, as `KIND/ID`.
        of: Option<Id>,
    },
    /// A field of an indicator.
    Indicator { indicator: Id, field: IndicatorField },
    /// What an indicator stands at today.
    NewReading { indicator: Id },
    /// A field of a reading.
    Reading { reading: Id, field: ReadingField },
    /// A new parked item.
    NewParked {
        factor: Option<Id>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        question: Option<Id>,
    },
    /// What was parked.
    ParkedText { parked: Id },
    /// What became of it.
    ParkedOutcome { parked: Id },
    /// A new decision.
    NewDecision {
        factor: Option<Id>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        question: Option<Id>,
    },
    /// What was decided.
    DecisionText { decision: Id },
    /// Why a fault of the plan may stand.
    LetStand { fault: Id },
    /// Why an action of the earlier session is not gone on with.
    EarlierWhy { earlier: Id },
    /// What there is to say of an action; something new when `news` is none.
    News { action: Id, news: Option<Id> },
    /// The date that an action is moved to.
    NewDate { action: Id },
    /// Why these actions are on hold or dropped.
    Because { actions: Vec<Id> },
    /// When these actions are looked at again.
    NextReview { actions: Vec<Id> },
    /// Who takes over all open actions of a lead, or of nobody; or else these actions, whoever leads them.
    HandOver {
        from: Option<Id>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        actions: Vec<Id>,
    },
    /// A field of a peer review.
    Review(ReviewField),
    /// A field of a table's sheet, which is taken whole.
    Sheet { factor: Id, field: SheetField },
}

/// The practice that inspires an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspiration {
    /// Its id in the library.
    pub id: Id,
    /// What it is called and whose it is.
    pub title: String,
}

/// How a field opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opens {
    /// One line.
    Line(String),
    /// Several lines.
    Block(String),
    /// The action line with its three parts.
    Action,
}

impl Target {
    /// The name under which its draft is kept.
    #[must_use]
    pub fn draft_name(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The target of a kept draft.
    #[must_use]
    pub fn of_draft(name: &str) -> Option<Self> {
        serde_json::from_str(name).ok()
    }

    /// The message that says what is being typed.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::About(field) => field.label(),
            Self::Review(field) => field.label(),
            Self::Sheet { field, .. } => field.label(),
            Self::ObjectiveDue { .. } | Self::FindBy { .. } | Self::NewDate { .. } | Self::Evidence { field: EvidenceField::Date, .. } => {
                "typing-date"
            }
            Self::Indicator { field, .. } if field.is_date() => "typing-date",
            Self::Indicator { field, .. } if field.is_figure() => "typing-figure",
            Self::Reading { field: ReadingField::Date, .. } => "typing-date",
            Self::Reading { field: ReadingField::Text, .. } => "typing-note",
            Self::Heard { .. } => "typing-heard",
            Self::Strengths { .. } => "typing-strengths",
            Self::Improvements { .. } => "typing-improvements",
            Self::Context { .. } => "typing-context",
            Self::Providers { .. } => "typing-providers",
            Self::LetStand { .. } => "typing-let-stand",
            Self::EarlierWhy { .. } => "typing-because",
            Self::News { .. } => "typing-news",
            Self::Because { .. } => "typing-because",
            Self::NextReview { .. } => "typing-next-review",
            Self::HandOver { .. } => "typing-hand-over",
            Self::Talk { .. } => "typing-minutes",
            Self::Finder { .. } => "typing-name",
            Self::Note { .. } => "typing-note",
            Self::Reason { .. } | Self::AgreedReason { .. } => "typing-reason",
            Self::Minority { .. } | Self::AgreedMinority { .. } => "typing-minority",
            Self::Objective { .. } => "typing-objective",
            Self::ObjectivePlan { .. } => "typing-overall-plan",
            Self::NewAction { .. } => "typing-action",
            Self::Action { field, .. } => field.label(),
            Self::Article { field, .. } => field.label(),
            Self::NewEvidence { .. } | Self::Evidence { .. } => "typing-evidence",
            Self::NewIndicator { .. } | Self::Indicator { .. } => "typing-indicator",
            Self::NewReading { .. } | Self::Reading { .. } => "typing-figure",
            Self::NewParked { .. } | Self::ParkedText { .. } => "typing-parked",
            Self::ParkedOutcome { .. } => "typing-outcome",
            Self::NewDecision { .. } | Self::DecisionText { .. } => "typing-decision",
        }
    }

    /// How it opens, with what is stored.
    #[must_use]
    pub fn opens(&self, session: &Session, words: &Words) -> Opens {
        let date = |date: Option<crate::time::Date>| Opens::Line(date.map(|date| words.long_date(date)).unwrap_or_default());
        match self {
            Self::About(field) => field.opens(session, words),
            Self::Review(field) => field.opens(session, words),
            Self::Sheet { field, .. } if field.is_line() => Opens::Line(String::new()),
            Self::Sheet { .. } => Opens::Block(String::new()),
            Self::Note { note, .. } => {
                Opens::Block(note.as_ref().and_then(|id| session.notes.get(id)).map(|note| note.text.clone()).unwrap_or_default())
            }
            // Why it is not applicable is another reason than why it was judged before.
            Self::Reason { factor, judgement: Some(judgement) } if session.judgement(factor) != *judgement => Opens::Block(String::new()),
            Self::Reason { factor, .. } => Opens::Block(session.finding(factor).reason),
            Self::Minority { factor } => Opens::Block(session.finding(factor).minority),
            Self::AgreedReason { factor } => agreed(session.finding(factor).reason),
            Self::AgreedMinority { factor } => agreed(session.finding(factor).minority),
            Self::Objective { factor } => Opens::Block(session.finding(factor).objective),
            Self::ObjectivePlan { factor } => Opens::Line(session.finding(factor).overall_plan),
            Self::ObjectiveDue { factor } => date(session.finding(factor).objective_due),
            Self::Heard { factor } => Opens::Block(session.finding(factor).heard),
            Self::Strengths { factor } => Opens::Block(session.finding(factor).strengths),
            Self::Improvements { factor } => Opens::Block(session.finding(factor).improvements),
            Self::Context { context, factor } => Opens::Block(session.context_of(context.as_str(), factor.as_ref()).text),
            Self::Providers { factor } => Opens::Line(session.finding(factor).providers),
            Self::LetStand { fault } => Opens::Line(session.standings.get(fault).map(|standing| standing.why.clone()).unwrap_or_default()),
            Self::EarlierWhy { earlier } => {
                Opens::Line(session.earlier.get(earlier).map(|earlier| earlier.why.clone()).unwrap_or_default())
            }
            Self::News { news, .. } => {
                Opens::Line(news.as_ref().and_then(|id| session.news.get(id)).map(|news| news.text.clone()).unwrap_or_default())
            }
            Self::NewDate { action } => date(session.actions.get(action).and_then(|action| action.due)),
            Self::HandOver { .. } | Self::Because { .. } | Self::NextReview { .. } => Opens::Line(String::new()),
            Self::Finder { question } => Opens::Line(session.name(session.look(question).finder.as_ref()).unwrap_or_default().to_owned()),
            Self::FindBy { question } => date(session.look(question).by),
            Self::Talk { factor } => {
                let minutes = session.timebox(factor).at(session.sitting().map(|sitting| &sitting.id)).minutes;
                Opens::Line(if minutes == 0 { String::new() } else { minutes.to_string() })
            }
            Self::NewAction { .. } => Opens::Action,
            Self::Action { action, field } => field.opens(&session.actions.get(action).cloned().unwrap_or_default(), session, words),
            Self::Article { article, field } => field.opens(article, session),
            Self::NewEvidence { .. } | Self::NewParked { .. } | Self::NewDecision { .. } => Opens::Line(String::new()),
            Self::NewIndicator { .. } | Self::NewReading { .. } => Opens::Line(String::new()),
            Self::Indicator { indicator, field } => field.opens(indicator, session, words),
            Self::Reading { reading, field } => field.opens(reading, session, words),
            Self::Evidence { evidence, field } => field.opens(evidence, session, words),
            Self::ParkedText { parked } => Opens::Line(session.parked.get(parked).map(|p| p.text.clone()).unwrap_or_default()),
            Self::ParkedOutcome { parked } => Opens::Line(session.parked.get(parked).map(|p| p.outcome.clone()).unwrap_or_default()),
            Self::DecisionText { decision } => Opens::Line(session.decisions.get(decision).map(|d| d.text.clone()).unwrap_or_default()),
        }
    }

    /// What leaving the field with this text alters. No changes when it says what is stored.
    ///
    /// # Errors
    /// A text that cannot be taken, in words; nothing is altered and the field stays open.
    pub fn gesture(&self, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
        match self {
            Self::About(field) => field.gesture(text, desk),
            Self::Review(field) => field.gesture(text, desk),
            Self::Note { factor, question, note } => Ok(walked::note_gesture(factor, question.as_ref(), note.as_ref(), text, desk)),
            Self::Reason { .. }
            | Self::Minority { .. }
            | Self::Objective { .. }
            | Self::ObjectiveDue { .. }
            | Self::ObjectivePlan { .. }
            | Self::Heard { .. }
            | Self::Strengths { .. }
            | Self::Improvements { .. } => walked::finding_gesture(self, text, desk),
            Self::Context { context, factor } => Ok(context::noted(context, factor.as_ref(), text, desk)),
            Self::Providers { factor } => Ok(context::providers(factor, text, desk)),
            Self::Finder { .. } | Self::FindBy { .. } => walked::look_gesture(self, text, desk),
            // The action line is taken whole, by `action::caught`; what is agreed, by `voices::agree`; a sheet, by `sheets::take`.
            Self::NewAction { .. } | Self::AgreedReason { .. } | Self::AgreedMinority { .. } | Self::Sheet { .. } => {
                Ok(Gesture::new(Phrase::new("step-nothing")))
            }
            Self::Talk { factor } => {
                let minutes = about::minutes(&one_line(text), 1)?;
                Ok(minutes::sets_minutes(desk, factor, minutes.unwrap_or(0)))
            }
            Self::Action { action, field } => field.gesture(action, text, desk),
            Self::Article { article, field } => field.gesture(article, text, desk),
            Self::NewEvidence { factor, question } => Ok(evidence::given(factor, question.as_ref(), text, desk)),
            Self::Evidence { evidence, field } => field.gesture(evidence, text, desk),
            Self::NewIndicator { of } => Ok(indicator::named(of.as_ref(), text, desk)),
            Self::Indicator { indicator, field } => field.gesture(indicator, text, desk),
            Self::NewReading { indicator } => indicator::was_read(indicator, text, desk),
            Self::Reading { reading, field } => field.gesture(reading, text, desk),
            Self::NewParked { factor, question } => {
                let text = one_line(text);
                let made = Parked {
                    id: desk.id(),
                    rank: next_rank(&desk.session.parked),
                    text: text.clone(),
                    factor: factor.clone(),
                    question: question.clone(),
                    ..Parked::default()
                };
                Ok(put_unless_empty("step-parked", &text, made))
            }
            Self::ParkedText { parked: id } | Self::ParkedOutcome { parked: id } => {
                let Some(mut parked) = desk.session.parked.get(id).cloned() else { return Err(gone()) };
                let what = if matches!(self, Self::ParkedText { .. }) {
                    parked.text = one_line(text);
                    Phrase::new("step-parked-altered")
                } else {
                    parked.outcome = one_line(text);
                    Phrase::new("step-parked-outcome")
                };
                let what = what.with("number", parked.number).with("text", one_line(text));
                Ok(Gesture::new(what).sets(desk.session, parked))
            }
            Self::NewDecision { factor, question } => {
                let text = one_line(text);
                let made = Decision {
                    id: desk.id(),
                    rank: next_rank(&desk.session.decisions),
                    text: text.clone(),
                    factor: factor.clone(),
                    question: question.clone(),
                    ..Decision::default()
                };
                Ok(put_unless_empty("step-decided", &text, made))
            }
            Self::LetStand { fault } => Ok(news::let_stand(fault, text, desk)),
            Self::EarlierWhy { earlier } => earlier::decides(earlier, Some(Fate::Dropped), &one_line(text), desk),
            Self::News { action, news } => news::told(action, news.as_ref(), text, desk),
            Self::NewDate { action } => news::moved(action, text, desk),
            Self::Because { actions } => priority::because(actions, text, desk),
            Self::NextReview { actions } => priority::reviews(actions, text, desk),
            Self::HandOver { from, actions } if actions.is_empty() => Ok(news::handed_over(from.as_ref(), text, desk)),
            Self::HandOver { actions, .. } => Ok(news::several_handed_over(actions, text, desk)),
            Self::DecisionText { decision } => {
                let Some(mut decision) = desk.session.decisions.get(decision).cloned() else { return Err(gone()) };
                decision.text = one_line(text);
                let what = Phrase::new("step-decision-altered").with("number", decision.number).with("text", decision.text.clone());
                Ok(Gesture::new(what).sets(desk.session, decision))
            }
        }
    }
}

/// A box that Enter leaves, unless what stands in it has several lines.
fn agreed(text: String) -> Opens {
    if text.contains('\n') { Opens::Block(text) } else { Opens::Line(text) }
}

/// What catching an action alters.
///
/// # Errors
/// A date that is not understood; the line stays open.
pub fn caught(target: &Target, understood: &super::action_line::Understood, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    action::caught(target, understood, desk)
}

/// What somebody else has taken away meanwhile.
pub fn gone() -> Failure {
    Failure::new("record-gone")
}

fn put_unless_empty(key: &str, text: &str, record: impl Into<Record>) -> Gesture {
    let gesture = Gesture::new(Phrase::new(key).with("text", text));
    if text.is_empty() { gesture } else { gesture.makes(record) }
}

impl From<&Action> for Target {
    /// The first field that somebody who opens an action wants: its title.
    fn from(action: &Action) -> Self {
        Self::Action { action: action.id.clone(), field: ActionField::Title }
    }
}

impl Target {
    /// The form on which a field stands, for one that is gone on with after a restart.
    pub(super) fn form(&self) -> Option<Form> {
        match self {
            Self::About(field) => Some(Form::new(if field.is_set_up() { About::SetUp } else { About::Close })),
            Self::Action { action, .. } => Some(Form::new(About::Action(action.clone()))),
            Self::Article { article, .. } => Some(Form::new(About::Article(article.clone()))),
            Self::Context { factor: None, .. } => Some(Form::new(About::Context)),
            Self::Context { factor: Some(factor), .. } | Self::Providers { factor } => Some(Form::new(About::Harder(factor.clone()))),
            Self::ParkedText { parked } | Self::ParkedOutcome { parked } => Some(Form::new(About::Parked(parked.clone()))),
            Self::DecisionText { decision } => Some(Form::new(About::Decision(decision.clone()))),
            Self::Evidence { evidence, .. } => Some(Form::new(About::Evidence(evidence.clone()))),
            Self::Review(field) => match field {
                ReviewField::Interview { interview, .. } | ReviewField::Learned { interview } => {
                    Some(Form::new(About::Interview(interview.clone())))
                }
                ReviewField::Text { advice } | ReviewField::Why { advice } => Some(Form::new(About::Advice(advice.clone()))),
                ReviewField::Day(_) | ReviewField::VisitEnd | ReviewField::Team(_) => Some(Form::new(About::Review)),
                ReviewField::Finding { .. } | ReviewField::NewInterview { .. } | ReviewField::NewAdvice { .. } => None,
            },
            Self::Indicator { indicator, .. } | Self::NewReading { indicator } => Some(Form::new(About::Indicator(indicator.clone()))),
            Self::Reading { reading, .. } => Some(Form::new(About::Reading(reading.clone()))),
            Self::Sheet { factor, .. } => Some(Form::new(About::Sheet(factor.clone()))),
            _ => None,
        }
    }

    /// The record that it is a field of, where that can be taken out.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        Some(match self {
            Self::Note { note: Some(note), .. } => Key::new(Kind::Note, note.clone()),
            Self::Action { action, .. } | Self::News { action, .. } | Self::NewDate { action } => Key::new(Kind::Action, action.clone()),
            Self::Article { article, .. } => Key::new(Kind::Article, article.clone()),
            Self::Evidence { evidence, .. } => Key::new(Kind::Evidence, evidence.clone()),
            Self::ParkedText { parked } | Self::ParkedOutcome { parked } => Key::new(Kind::Parked, parked.clone()),
            Self::DecisionText { decision } => Key::new(Kind::Decision, decision.clone()),
            Self::Review(field) => return field.key(),
            Self::Indicator { indicator, .. } | Self::NewReading { indicator } => Key::new(Kind::Indicator, indicator.clone()),
            Self::Reading { reading, .. } => Key::new(Kind::Reading, reading.clone()),
            _ => return None,
        })
    }

    /// Whether what it is about is still there.
    #[must_use]
    pub fn is_there(&self, session: &Session) -> bool {
        self.key().is_none_or(|key| session.get(&key).is_some())
    }

    /// The key factor whose judgement stands as an earlier review left it, where this would alter it.
    #[must_use]
    pub fn is_of_standing(&self, session: &Session) -> Option<Id> {
        match self {
            Self::Reason { factor, .. }
            | Self::Minority { factor }
            | Self::AgreedReason { factor }
            | Self::AgreedMinority { factor }
            | Self::Heard { factor }
            | Self::Strengths { factor }
            | Self::Improvements { factor }
            | Self::NewEvidence { factor, .. } => session.stands(factor).then(|| factor.clone()),
            Self::Evidence { evidence, .. } => {
                let proves = session.supports.values().filter(|support| support.evidence == *evidence);
                let factor = |target: &Id| Id::from(target.as_str().split('/').next().unwrap_or_default());
                proves.map(|support| factor(&support.target)).find(|factor| session.stands(factor))
            }
            _ => None,
        }
    }

    /// Whether it is filled in after the reveal and taken when the room agrees.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        matches!(self, Self::AgreedReason { .. } | Self::AgreedMinority { .. })
    }

    /// Whether the first key replaces what stands in it.
    #[must_use]
    pub fn is_replaced(&self) -> bool {
        match self {
            Self::About(field) => {
                let is_date = matches!(field, AboutField::SittingDate | AboutField::SittingHours | AboutField::NextReview);
                is_date || *field == AboutField::People || field.is_minutes()
            }
            Self::ObjectiveDue { .. } | Self::FindBy { .. } | Self::NewDate { .. } | Self::NextReview { .. } | Self::Talk { .. } => true,
            Self::Evidence { field: EvidenceField::Date, .. } => true,
            Self::Review(field) => field.is_replaced(),
            Self::Indicator { field, .. } => field.is_date() || field.is_figure(),
            Self::Reading { field, .. } => matches!(field, ReadingField::Date | ReadingField::Value),
            Self::Action { field, .. } => matches!(field, ActionField::Due | ActionField::Completed | ActionField::NextReview),
            _ => false,
        }
    }

    /// Whether topics of good practices are completed in it.
    #[must_use]
    pub fn is_topics(&self) -> bool {
        matches!(self, Self::Article { field: ArticleField::Topics, .. })
    }

    /// Whether names are completed in it.
    #[must_use]
    pub fn is_name(&self) -> bool {
        match self {
            Self::About(AboutField::Owner) | Self::Finder { .. } | Self::HandOver { .. } => true,
            Self::Action { field, .. } => matches!(field, ActionField::Lead | ActionField::Supporting),
            _ => false,
        }
    }
}
