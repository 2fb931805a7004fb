//! Host and peers side by side, key factor by key factor: where they differ, what the peers conclude and
//! recommend, what the host answers to each recommendation, and what it makes of it.

use super::{
    App, Open, Stage,
    command::commands,
    form::{About, Form},
    gesture::{Gesture, nested},
    interviews,
    saving::Then,
    target::{ReviewField, Target, gone},
    turn,
};
use crate::{
    failure::Failure,
    session::{Advice, Answer, Id, Key, Kind, Recommendation, Stage as ReviewStage},
    words::Phrase,
};

commands! {
    /// What can be done with what the peers advise.
    Do {
        Begin = "do-advice",
        Up = "do-up",
        Down = "do-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Open = "do-open-advice",
        Recommend = "do-recommend",
        Conclude = "do-conclude",
        Accepted = "do-answer-accepted",
        Partly = "do-answer-partly",
        NotAccepted = "do-answer-not",
        NoAnswer = "do-answer-none",
        Why = "do-answer-why",
        Action = "do-answer-action",
        Differing = "do-differing",
        Review = "do-review-form",
    }
}

/// The stage, on one of its rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Advices {
    /// The selected row.
    pub at: usize,
    /// Whether only the key factors are listed on which host and peers differ.
    pub differing: bool,
}

/// A row: a key factor, or something the peers advise on it or on the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A key factor with both judgements; none for what is said of the whole.
    Factor(Option<Id>),
    /// A conclusion or recommendation.
    Advice(Id),
}

/// The rows in order.
#[must_use]
pub fn rows(open: &Open, differing: bool) -> Vec<Row> {
    let session = &open.session;
    let mut rows = Vec::new();
    let shown = |factor: &&Id| !differing || session.differs(factor);
    // What is out of scope by now is not lost for that.
    let elsewhere = session.recommendations.values().filter_map(|advice| advice.factor.as_ref());
    let mut factors: Vec<&Id> = session.about.scope.iter().collect();
    for factor in elsewhere {
        if !factors.contains(&factor) {
            factors.push(factor);
        }
    }
    for factor in factors.into_iter().filter(shown) {
        rows.push(Row::Factor(Some(factor.clone())));
        rows.extend(session.advice_on(Some(factor)).into_iter().map(|advice| Row::Advice(advice.id.clone())));
    }
    if !differing {
        rows.push(Row::Factor(None));
        rows.extend(session.advice_on(None).into_iter().map(|advice| Row::Advice(advice.id.clone())));
    }
    rows
}

/// The selected row.
#[must_use]
pub fn selected(app: &App) -> Option<Row> {
    let (Some(Stage::Advice(advices)), Some(open)) = (&app.stage, app.open.as_ref()) else { return None };
    let rows = rows(open, advices.differing);
    let at = advices.at.min(rows.len().checked_sub(1)?);
    rows.into_iter().nth(at)
}

/// The key factor that the selected row is about.
fn factor_here(app: &App) -> Option<Id> {
    match selected(app)? {
        Row::Factor(factor) => factor,
        Row::Advice(id) => app.open.as_ref()?.session.recommendations.get(&id)?.factor.clone(),
    }
}

/// The selected recommendation; that a conclusion needs no answer is said.
fn recommendation(app: &mut App) -> Option<Recommendation> {
    let Some(Row::Advice(id)) = selected(app) else {
        app.flash = Some(Phrase::new("flash-no-recommendation"));
        return None;
    };
    let found = app.open.as_ref()?.session.recommendations.get(&id)?.clone();
    if found.kind == Advice::Conclusion {
        app.flash = Some(Phrase::new("flash-conclusion-stands"));
        return None;
    }
    Some(found)
}

/// The row of the first recommendation that is still to be answered, once the report is out.
fn owed(app: &App) -> Option<usize> {
    let open =
        app.open.as_ref().filter(|open| open.session.is_from_peers() || open.session.about.review_stage() == Some(ReviewStage::Report))?;
    let is_owed = |id: &Id| {
        open.session.recommendations.get(id).is_some_and(|advice| advice.kind == Advice::Recommendation && advice.answer.is_none())
    };
    rows(open, false).iter().position(|row| matches!(row, Row::Advice(id) if is_owed(id)))
}

/// Does a command.
pub fn perform(app: &mut App, does: Do) {
    let is_here = match does {
        // What the peers wrote is theirs; the host's answers are the room's, in its plan too.
        Do::Recommend | Do::Conclude | Do::Review => interviews::is_review(app),
        _ => interviews::has_peers(app),
    };
    if !is_here {
        return;
    }
    let here = app.open.as_ref().and_then(Open::factor_id);
    let count = match (&app.stage, app.open.as_ref()) {
        (Some(Stage::Advice(advices)), Some(open)) => rows(open, advices.differing).len(),
        _ => 0,
    };
    match does {
        Do::Begin => {
            let at = app
                .open
                .as_ref()
                .map(|open| rows(open, false))
                .and_then(|rows| rows.iter().position(|row| *row == Row::Factor(here.clone())));
            app.form = None;
            app.stage = Some(Stage::Advice(Advices { at: owed(app).or(at).unwrap_or(0), differing: false }));
        }
        Do::Review => app.form = Some(Form::new(About::Review)),
        Do::Up | Do::Down | Do::PageUp | Do::PageDown => {
            let by = match does {
                Do::Up => -1,
                Do::Down => 1,
                Do::PageUp => -10,
                _ => 10,
            };
            if let Some(Stage::Advice(advices)) = app.stage.as_mut() {
                advices.at = advices.at.min(count.saturating_sub(1)).saturating_add_signed(by).min(count.saturating_sub(1));
            }
        }
        Do::Differing => {
            let none = app.open.as_ref().is_some_and(|open| open.session.differing().is_empty());
            if let Some(Stage::Advice(advices)) = app.stage.as_mut() {
                if none && !advices.differing {
                    app.flash = Some(Phrase::new("flash-none-differ"));
                } else {
                    *advices = Advices { at: 0, differing: !advices.differing };
                }
            }
        }
        Do::Open => match selected(app) {
            Some(Row::Advice(id)) => app.form = Some(Form::new(About::Advice(id))),
            Some(Row::Factor(Some(factor))) => {
                let at = app.open.as_ref().and_then(|open| open.session.about.scope.iter().position(|id| *id == factor));
                if let Some(at) = at {
                    app.stage = None;
                    super::walk::go_to(app, at);
                }
            }
            Some(Row::Factor(None)) | None => {}
        },
        Do::Recommend | Do::Conclude => {
            let kind = if does == Do::Recommend { Advice::Recommendation } else { Advice::Conclusion };
            app.type_into(Target::Review(ReviewField::NewAdvice { kind, factor: factor_here(app) }));
        }
        Do::Accepted => answer(app, Some(Answer::Accepted)),
        Do::Partly => answer(app, Some(Answer::Partly)),
        Do::NotAccepted => answer(app, Some(Answer::NotAccepted)),
        Do::NoAnswer => answer(app, None),
        Do::Why => {
            if let Some(advice) = recommendation(app) {
                app.type_into(Target::Review(ReviewField::Why { advice: advice.id }));
            }
        }
        Do::Action => {
            if let Some(advice) = recommendation(app) {
                if advice.answer == Some(Answer::NotAccepted) {
                    app.banner = Some(Failure::new("not-accepted-makes-no-action").with("number", advice.number));
                } else {
                    turn::into_action(app, &Key::new(Kind::Recommendation, advice.id));
                }
            }
        }
    }
    app.moved();
}

/// Answers the selected recommendation.
fn answer(app: &mut App, answer: Option<Answer>) {
    let Some(advice) = recommendation(app) else { return };
    let then = asks_why(app, &advice.id, answer);
    app.gesture_and(vec![], then, |desk| answered(&advice.id, answer, desk));
}

/// What follows an answer, wherever it is given: what is accepted in part or not at all asks why.
pub(super) fn asks_why(app: &App, advice: &Id, answer: Option<Answer>) -> Then {
    let known = app.open.as_ref().and_then(|open| open.session.recommendations.get(advice));
    let is_silent = known.is_some_and(|advice| advice.why.trim().is_empty());
    match answer {
        Some(Answer::Partly | Answer::NotAccepted) if is_silent => Then::Type(Target::Review(ReviewField::Why { advice: advice.clone() })),
        _ => Then::Nothing,
    }
}

/// What answering a recommendation alters.
///
/// # Errors
/// It is gone.
pub fn answered(advice: &Id, answer: Option<Answer>, desk: &mut super::gesture::Desk<'_>) -> Result<Gesture, Failure> {
    let mut advice = desk.session.recommendations.get(advice).cloned().ok_or_else(gone)?;
    advice.answer = answer;
    let number = advice.number;
    let what = match answer {
        Some(answer) => Phrase::new("step-answered").with("number", number).with("answer", nested(&format!("answer-{}", answer.word()))),
        None => Phrase::new("step-answer-taken-back").with("number", number),
    };
    Ok(Gesture::new(what).sets(desk.session, advice))
}
