//! What is chosen from a few words instead of typed, and what choosing alters.

use super::{
    App, Over, advice, figures, form, form_room,
    gesture::{Desk, Gesture, nested},
    minutes, priority,
    target::gone,
    turn,
};
use crate::{
    failure::Failure,
    session::{
        ActionKind, Advice, Answer, EvidenceKind, Hearing, Id, Level, Provides, Purpose, Rag, Reach, Session, Shape, Stage, Status,
        edition::spoken,
    },
    words::{LANGUAGES, Phrase, Words},
};

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// What the session is made for.
    Purpose,
    /// The language of the session and its pages.
    Language,
    /// Whether later reviews are held against this one.
    Baseline,
    /// Quick win or long-term.
    Kind(Id),
    /// Whether the lead has said yes.
    SaidYes(Id),
    /// How much an action brings.
    Impact(Id),
    /// How much it costs.
    Effort(Id),
    /// How it is getting on.
    Status(Id),
    /// Whether somebody outside the room must decide first.
    NeedsDecision(Id),
    /// The key factor it stands under.
    Factor(Id),
    /// Where a piece of evidence comes from.
    Evidence(Id),
    /// Whose it is to change what a key factor lacks.
    Reach(Id),
    /// Who provides the services that a key factor is about.
    Provides(Id),
    /// Whether an action argues for something instead of doing it.
    Argues(Id),
    /// Whether private suppliers are told of an action.
    ForSuppliers(Id),
    /// How several actions are getting on.
    Statuses(Vec<Id>),
    /// How sure it is that actions come in time.
    Rag(Vec<Id>),
    /// Which of these actions stands when they become one.
    Merge(Vec<Id>),
    /// How many dots each person has.
    DotsEach,
    /// What an indicator says something of.
    Measured(Id),
    /// What an action becomes that is none.
    TurnBack(Id),
    /// How far a peer review has come.
    Stage,
    /// Interview or focus group.
    Hearing(Id),
    /// Conclusion or recommendation.
    Advice(Id),
    /// The key factor that it is about.
    AdviceFactor(Id),
    /// What the host answers to it.
    Answer(Id),
    /// The shape in which an article is told.
    Shape(Id),
    /// Whether an article is in the library of good practices.
    Kept(Id),
}

/// A person has so many dots at most.
const MOST_DOTS: u32 = 9;

impl Choice {
    /// What can be chosen, in words, in the order of the keys 1, 2, 3.
    #[must_use]
    pub fn options(&self, benchmark: &crate::benchmark::Benchmark, session: &Session, words: &Words) -> Vec<String> {
        match self {
            Self::Purpose => Purpose::ALL.iter().map(|p| words.of_kind("purpose", p.word())).collect(),
            Self::Kind(_) => ActionKind::ALL.iter().map(|k| words.of_kind("kind", k.word())).collect(),
            Self::SaidYes(_) => ["to-be-asked", "yes"].iter().map(|w| words.of_kind("said", w)).collect(),
            Self::Reach(_) => {
                let said = Reach::ALL.iter().map(|reach| words.of_kind("reach", reach.word()));
                said.chain([words.say("choice-unsaid")]).collect()
            }
            Self::Provides(_) => {
                let said = Provides::ALL.iter().map(|provides| words.of_kind("provides", provides.word()));
                said.chain([words.say("choice-unsaid")]).collect()
            }
            Self::ForSuppliers(_) => ["no", "yes"].iter().map(|w| words.of_kind("suppliers", w)).collect(),
            Self::Argues(_) => ["no", "yes"].iter().map(|w| words.of_kind("argues", w)).collect(),
            Self::Impact(_) | Self::Effort(_) => Level::ALL.iter().map(|l| words.of_kind("level", l.word())).collect(),
            Self::Language => LANGUAGES.iter().map(|language| language.name.to_owned()).collect(),
            Self::Baseline => ["no", "yes"].iter().map(|w| words.of_kind("baseline", w)).collect(),
            Self::NeedsDecision(_) => ["no", "yes"].iter().map(|w| words.of_kind("needs", w)).collect(),
            Self::Status(_) | Self::Statuses(_) => Status::ALL.iter().map(|s| words.of_kind("status", s.word())).collect(),
            // Nobody learns three colours by heart: each says what it means.
            Self::Rag(_) => {
                let said = Rag::ALL.iter().map(|rag| words.of_kind("rag-choice", rag.word()));
                said.chain([words.say("rag-choice-none")]).collect()
            }
            Self::Merge(ids) => ids
                .iter()
                .map(|id| {
                    let (number, title) = session.actions.get(id).map(|a| (a.number, a.title.clone())).unwrap_or_default();
                    words.with("plan-action-titled", &[("action", priority::numbers(&[number]).into()), ("title", title.into())])
                })
                .collect(),
            Self::Stage => Stage::ALL.iter().map(|stage| words.of_kind("stage", stage.word())).collect(),
            Self::Hearing(_) => Hearing::ALL.iter().map(|hearing| words.of_kind("hearing", hearing.word())).collect(),
            Self::Advice(_) => Advice::ALL.iter().map(|advice| words.of_kind("advice", advice.word())).collect(),
            Self::Answer(_) => Answer::ALL.iter().map(|answer| words.of_kind("answer", answer.word())).collect(),
            Self::Shape(_) => Shape::ALL.iter().map(|shape| words.of_kind("shape", shape.word())).collect(),
            Self::Kept(_) => ["no", "yes"].iter().map(|w| words.of_kind("kept", w)).collect(),
            Self::DotsEach => (1..=MOST_DOTS).map(|count| words.with("dots-count", &[("count", count.into())])).collect(),
            Self::Factor(_) | Self::AdviceFactor(_) => session
                .about
                .scope
                .iter()
                .map(|id| benchmark.factor(id.as_str()).map_or_else(|| id.to_string(), |f| f.name.clone()))
                .collect(),
            Self::Evidence(_) => EvidenceKind::ALL.iter().map(|k| words.of_kind("evidence", k.word())).collect(),
            Self::Measured(_) => {
                figures::subjects(session).iter().map(|of| figures::subject_in(session, benchmark, Some(of), words)).collect()
            }
            Self::TurnBack(id) => turn::kinds(session, id).into_iter().map(|kind| words.of_kind("record", kind.word())).collect(),
        }
    }

    /// Which option is stored now.
    #[must_use]
    pub fn current(&self, session: &Session) -> Option<usize> {
        fn at<T: PartialEq>(all: &[T], value: T) -> Option<usize> {
            all.iter().position(|other| *other == value)
        }
        let action = |id: &Id| session.actions.get(id);
        match self {
            Self::Purpose => at(Purpose::ALL, session.about.purpose),
            Self::Language => LANGUAGES.iter().position(|language| language.code == session.about.language),
            Self::Baseline => Some(usize::from(session.about.is_baseline)),
            Self::Kind(id) => at(ActionKind::ALL, action(id)?.kind),
            Self::SaidYes(id) => Some(usize::from(action(id)?.said_yes)),
            Self::Impact(id) => at(Level::ALL, action(id)?.impact?),
            Self::Effort(id) => at(Level::ALL, action(id)?.effort?),
            Self::Status(id) => at(Status::ALL, action(id)?.status),
            Self::NeedsDecision(id) => Some(usize::from(action(id)?.needs_decision)),
            Self::ForSuppliers(id) => Some(usize::from(action(id)?.for_suppliers)),
            Self::Argues(id) => Some(usize::from(action(id)?.argues)),
            Self::Reach(id) => session.finding(id).reach.map_or(Some(Reach::ALL.len()), |reach| at(Reach::ALL, reach)),
            Self::Provides(id) => session.finding(id).provides.map_or(Some(Provides::ALL.len()), |provides| at(Provides::ALL, provides)),
            Self::Factor(id) => at(&session.about.scope, action(id)?.factor.clone()?),
            Self::Evidence(id) => at(EvidenceKind::ALL, session.evidence.get(id)?.kind),
            Self::Measured(id) => at(&figures::subjects(session), session.indicators.get(id)?.of.clone()?),
            Self::Rag(ids) => match ids.as_slice() {
                [only] => Some(action(only)?.rag.and_then(|rag| at(Rag::ALL, rag)).unwrap_or(Rag::ALL.len())),
                _ => None,
            },
            Self::Statuses(_) | Self::Merge(_) | Self::TurnBack(_) => None,
            Self::Stage => at(Stage::ALL, session.about.stage.unwrap_or_default()),
            Self::Hearing(id) => at(Hearing::ALL, session.interviews.get(id)?.kind),
            Self::Advice(id) => at(Advice::ALL, session.recommendations.get(id)?.kind),
            Self::AdviceFactor(id) => at(&session.about.scope, session.recommendations.get(id)?.factor.clone()?),
            Self::Answer(id) => at(Answer::ALL, session.recommendations.get(id)?.answer?),
            Self::Shape(id) => at(Shape::ALL, session.articles.get(id)?.shape),
            Self::Kept(id) => Some(usize::from(session.articles.get(id)?.kept)),
            Self::DotsEach => usize::try_from(session.about.dots_each().min(MOST_DOTS)).ok()?.checked_sub(1),
        }
    }

    /// What choosing an option alters.
    ///
    /// # Errors
    /// When what it is about is gone.
    pub fn gesture(&self, option: usize, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
        let session = desk.session;
        match self {
            Self::Statuses(ids) => priority::statuses(ids, *Status::ALL.get(option).ok_or_else(gone)?, desk),
            Self::Status(id) => priority::statuses(std::slice::from_ref(id), *Status::ALL.get(option).ok_or_else(gone)?, desk),
            Self::Rag(ids) => priority::rags(ids, Rag::ALL.get(option).copied(), desk),
            Self::Merge(ids) => priority::merge(ids.get(option).ok_or_else(gone)?, ids, desk),
            Self::DotsEach => {
                let dots = u32::try_from(option).unwrap_or(0).saturating_add(1);
                let what = Phrase::new("step-dots-each").with("count", dots);
                Ok(Gesture::new(what).sets(session, crate::session::About { dots, ..session.about.clone() }))
            }
            Self::Purpose => {
                let purpose = *Purpose::ALL.get(option).ok_or_else(gone)?;
                let what = Phrase::new("step-purpose").with("purpose", nested(&format!("purpose-{}", purpose.word())));
                Ok(Gesture::new(what).sets(session, crate::session::About { purpose, ..session.about.clone() }))
            }
            Self::Language => {
                let language = LANGUAGES.get(option).ok_or_else(gone)?;
                let (about, benchmark) = spoken(session, desk.benchmark, language.code);
                let what = Phrase::new("step-language").with("language", language.name);
                Ok(Gesture { benchmark: benchmark.map(Box::new), ..Gesture::new(what).sets(session, about) })
            }
            Self::Baseline => {
                let is_baseline = option == 1;
                let what = Phrase::new(if is_baseline { "step-baseline" } else { "step-baseline-no-more" });
                Ok(Gesture::new(what).sets(session, crate::session::About { is_baseline, ..session.about.clone() }))
            }
            Self::Evidence(id) => {
                let mut evidence = session.evidence.get(id).cloned().ok_or_else(gone)?;
                evidence.kind = *EvidenceKind::ALL.get(option).ok_or_else(gone)?;
                let what = Phrase::new("step-evidence-altered").with("number", evidence.number).with("text", evidence.title.clone());
                Ok(Gesture::new(what).sets(session, evidence))
            }
            Self::Measured(id) => {
                let mut indicator = session.indicators.get(id).cloned().ok_or_else(gone)?;
                indicator.of = Some(figures::subjects(session).get(option).cloned().ok_or_else(gone)?);
                let what = Phrase::new("step-indicator-altered").with("number", indicator.number).with("text", indicator.name.clone());
                Ok(Gesture::new(what).sets(session, indicator))
            }
            Self::TurnBack(id) => turn::becomes(id, option, desk),
            Self::Reach(id) | Self::Provides(id) => {
                let mut finding = session.finding(id);
                let is_reach = matches!(self, Self::Reach(_));
                if is_reach {
                    finding.reach = Reach::ALL.get(option).copied();
                } else {
                    finding.provides = Provides::ALL.get(option).copied();
                }
                let what = Phrase::new(if is_reach { "step-reach" } else { "step-provides" }).with("factor", desk.factor_name(id));
                Ok(Gesture::new(what).sets(session, finding))
            }
            Self::Stage => Ok(stage(*Stage::ALL.get(option).ok_or_else(gone)?, desk)),
            Self::Hearing(id) => {
                let mut interview = session.interviews.get(id).cloned().ok_or_else(gone)?;
                interview.kind = *Hearing::ALL.get(option).ok_or_else(gone)?;
                let what = Phrase::new("step-interview-altered").with("number", interview.number).with("text", interview.heard.clone());
                Ok(Gesture::new(what).sets(session, interview))
            }
            Self::Shape(id) | Self::Kept(id) => {
                let mut article = session.articles.get(id).cloned().ok_or_else(gone)?;
                let key = match self {
                    Self::Shape(_) => {
                        article.shape = *Shape::ALL.get(option).ok_or_else(gone)?;
                        "step-article-altered"
                    }
                    _ => {
                        article.kept = option == 1;
                        if article.kept { "step-article-kept" } else { "step-article-not-kept" }
                    }
                };
                let what = Phrase::new(key).with("text", article.title.clone());
                Ok(Gesture::new(what).sets(session, article))
            }
            Self::Answer(id) => advice::answered(id, Answer::ALL.get(option).copied(), desk),
            Self::Advice(id) | Self::AdviceFactor(id) => {
                let mut advice = session.recommendations.get(id).cloned().ok_or_else(gone)?;
                let what = Phrase::new("step-advice-altered").with("number", advice.number);
                if matches!(self, Self::Advice(_)) {
                    advice.kind = *Advice::ALL.get(option).ok_or_else(gone)?;
                } else {
                    advice.factor = session.about.scope.get(option).cloned();
                }
                Ok(Gesture::new(what).sets(session, advice))
            }
            Self::Argues(id)
            | Self::ForSuppliers(id)
            | Self::Kind(id)
            | Self::SaidYes(id)
            | Self::Impact(id)
            | Self::Effort(id)
            | Self::NeedsDecision(id)
            | Self::Factor(id) => {
                let mut action = session.actions.get(id).cloned().ok_or_else(gone)?;
                let what = Phrase::new("step-action-altered").with("number", action.number).with("text", action.title.clone());
                match self {
                    Self::Kind(_) => action.kind = *ActionKind::ALL.get(option).ok_or_else(gone)?,
                    Self::SaidYes(_) => action.said_yes = option == 1,
                    Self::Impact(_) => action.impact = Level::ALL.get(option).copied(),
                    Self::Effort(_) => action.effort = Level::ALL.get(option).copied(),
                    Self::Argues(_) => action.argues = option == 1,
                    Self::ForSuppliers(_) => action.for_suppliers = option == 1,
                    Self::NeedsDecision(_) => action.needs_decision = option == 1,
                    Self::Factor(_) => action.factor = session.about.scope.get(option).cloned(),
                    Self::Status(_)
                    | Self::Purpose
                    | Self::Language
                    | Self::Baseline
                    | Self::Evidence(_)
                    | Self::Reach(_)
                    | Self::Provides(_)
                    | Self::Statuses(_)
                    | Self::Rag(_)
                    | Self::Merge(_)
                    | Self::DotsEach
                    | Self::Measured(_)
                    | Self::TurnBack(_)
                    | Self::Stage
                    | Self::Hearing(_)
                    | Self::Advice(_)
                    | Self::AdviceFactor(_)
                    | Self::Answer(_)
                    | Self::Shape(_)
                    | Self::Kept(_) => return Err(gone()),
                }
                Ok(Gesture::new(what).sets(session, action))
            }
        }
    }
}

/// The review comes to a stage; the day is today's, unless somebody has said another.
fn stage(stage: Stage, desk: &Desk<'_>) -> Gesture {
    let mut about = desk.session.about.clone();
    let today = desk.now.today();
    about.stage = Some(stage);
    if stage != Stage::SelfAssessment {
        about.self_assessed.get_or_insert(today);
        about.day_of_mut(stage).get_or_insert(today);
    }
    let what = Phrase::new("step-stage").with("stage", nested(&format!("stage-{}", stage.word())));
    Gesture::new(what).sets(desk.session, about)
}

impl App {
    /// Chooses by a digit: in the list that lies over the screen, or in the selected row of the form.
    pub(super) fn digit(&mut self, at: usize) {
        if let (None, None, Some(super::Stage::Time(_))) = (&self.over, &self.form, &self.stage) {
            return minutes::digit(self, at);
        }
        if let Some(Over::Pick(pick)) = &self.over {
            let choice = pick.choice.clone();
            let options = self.open.as_ref().map_or(0, |open| choice.options(&open.benchmark, &open.session, &self.words).len());
            if at < options {
                self.over = None;
                self.choose(&choice, at);
            }
            return;
        }
        if self.form.is_none() && matches!(self.stage, Some(super::Stage::Opening(_))) {
            return super::welcome::toggle_at(self, at);
        }
        let chosen = form_room::shown(self).and_then(|(form, rows)| rows.get(form.at).map(|row| row.does.clone()));
        if let (Some(form::Does::Choose(choice)), Some(open)) = (chosen, self.open.as_ref())
            && at < choice.options(&open.benchmark, &open.session, &self.words).len()
        {
            self.choose(&choice, at);
        }
    }
}
