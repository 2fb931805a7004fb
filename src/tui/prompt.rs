//! One quiet line for whoever leads through the session: what to say or ask next. It stands only in a row
//! that is empty anyway and pushes nothing; a key hides it.

use ratatui::layout::Rect;

use super::Page;
use crate::{
    app::{App, Open, Room, Stage, form::About},
    session::{Id, Judges, Looked, State},
    text::shorten,
};

/// What there is to say or ask, by the step that the room is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    Opening,
    FirstRound,
    Order,
    Statement,
    Judge,
    Reason,
    Action,
    GoOn,
    Voices,
    Agree,
    Time,
    Matrix,
    Dots,
    Shortlist,
    Plan,
    Close,
    Gate,
    ReadBack,
    FollowUp,
}

impl Prompt {
    /// The message that says it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Opening => "prompt-opening",
            Self::FirstRound => "prompt-first-round",
            Self::Order => "prompt-order",
            Self::Statement => "prompt-statement",
            Self::Judge => "prompt-judge",
            Self::Reason => "prompt-reason",
            Self::Action => "prompt-action",
            Self::GoOn => "prompt-go-on",
            Self::Voices => "prompt-voices",
            Self::Agree => "prompt-agree",
            Self::Time => "prompt-time",
            Self::Matrix => "prompt-matrix",
            Self::Dots => "prompt-dots",
            Self::Shortlist => "prompt-shortlist",
            Self::Plan => "prompt-plan",
            Self::Close => "prompt-close",
            Self::Gate => "prompt-gate",
            Self::ReadBack => "prompt-read-back",
            Self::FollowUp => "prompt-follow-up",
        }
    }

    /// What to say or ask at the key factor that the group is at.
    #[must_use]
    pub fn on_the_walk(open: &Open) -> Self {
        let Some(factor) = open.factor() else { return Self::Statement };
        let id = Id::from(factor.id.as_str());
        let finding = open.session.finding_now(&id);
        if !finding.judgement.is_given() {
            let questions: Vec<Id> = factor.questions.iter().map(|question| factor.full(&question.id).into()).collect();
            let looked = open.session.looked_at(&questions).iter().any(|looked| *looked != Looked::NotYet);
            return if looked { Self::Judge } else { Self::Statement };
        }
        match finding.is_reasoned() {
            false => Self::Reason,
            true if open.session.judges() != Judges::Host => Self::GoOn,
            true if finding.judgement.is_gap() && open.session.actions_on(&id).next().is_none() => Self::Action,
            true => Self::GoOn,
        }
    }
}

/// Says it in a row, if the row is empty and prompts are wanted; whether it stands there now.
pub fn line(page: &mut Page<'_>, app: &App, row: Rect, prompt: Prompt) -> bool {
    let row = Rect { height: 1, ..row }.intersection(page.buf.area);
    let is_empty = (row.left()..row.right()).all(|x| page.buf.cell((x, row.y)).is_some_and(|cell| cell.symbol() == " "));
    // What is final is not worked on any more; but it is said yes to, and asked after.
    let is_final = app.open.as_ref().is_some_and(|open| open.session.about.state == State::Final);
    let is_over = is_final && !matches!(prompt, Prompt::ReadBack | Prompt::FollowUp | Prompt::Opening);
    if !app.prompts || is_over || row.is_empty() || !is_empty {
        return false;
    }
    let text = shorten(&page.say(prompt.key()), usize::from(row.width));
    page.text(row.x, row.y, row.width, &text, page.theme.quiet());
    true
}

/// What there is to say in the plan: once a shortlist is being made, what belongs on it.
fn in_the_plan(app: &App) -> Prompt {
    match app.open.as_ref().is_some_and(|open| open.session.has_shortlist()) {
        true => Prompt::Shortlist,
        false => Prompt::Plan,
    }
}

/// Says it in the rooms that have a row for it at the top which is empty anyway. The walk, the voices, the
/// time and the matrix know their own row; nothing else of the room shall be said in focus.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(open) = app.open.as_ref() else { return };
    let (prompt, below) = match (&app.form, &app.stage, app.room) {
        (None, None, Room::Plan) => (in_the_plan(app), 0),
        (None, None, Room::Close) => (Prompt::Gate, 0),
        (Some(form), _, _) if form.about == About::Close => (Prompt::Close, 0),
        (None, Some(Stage::Opening(_)), _) => (Prompt::Opening, 1),
        (None, Some(Stage::Round(round)), _) => (if round.order.is_some() { Prompt::Order } else { Prompt::FirstRound }, 1),
        (None, Some(Stage::Dots(_)), _) => (Prompt::Dots, 2),
        (None, Some(Stage::ReadBack(read)), _) if read.closes && read.round.action(&open.session).is_some() => (Prompt::ReadBack, 1),
        (None, Some(Stage::FollowUp(follow)), _) if follow.round.action(&open.session).is_some() => (Prompt::FollowUp, 1),
        _ => return,
    };
    line(page, app, Rect { y: body.y + below, height: 1, ..body }, prompt);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_prompt_is_one_row_of_the_narrowest_wall() {
        let all = [
            Prompt::Opening,
            Prompt::FirstRound,
            Prompt::Order,
            Prompt::Statement,
            Prompt::Judge,
            Prompt::Reason,
            Prompt::Action,
            Prompt::GoOn,
            Prompt::Voices,
            Prompt::Agree,
            Prompt::Time,
            Prompt::Matrix,
            Prompt::Dots,
            Prompt::Shortlist,
            Prompt::Plan,
            Prompt::Close,
            Prompt::Gate,
            Prompt::ReadBack,
            Prompt::FollowUp,
        ];
        let words = Words::of("en");
        for prompt in all {
            let text = words.say(prompt.key());
            assert!(text != prompt.key() && crate::text::width(&text) <= 66, "{text}");
        }
    }
}
