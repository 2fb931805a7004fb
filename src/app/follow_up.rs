//! Three months on: a round through the open actions, one large at a time. Everything said of an action
//! on a day is one piece of news; the date that it had stays in it.

use super::{
    App, Command, Over, Room, Stage, Then,
    choice::Choice,
    command::commands,
    form::{About, Form},
    gesture::Gesture,
    one_by_one::Round,
    over::Pick,
    plan,
    target::{ActionField, Target, gone, news},
};
use crate::{
    session::{Action, Article, Id, Session, Status},
    time::Date,
    words::Phrase,
};

commands! {
    /// What can be done in the round.
    Do {
        Begin = "do-follow-up",
        NotStarted = "do-status-not-started",
        InProgress = "do-status-in-progress",
        OnHold = "do-status-on-hold",
        Done = "do-status-done",
        Dropped = "do-status-dropped",
        News = "do-news",
        NewDate = "do-new-date",
        NeedsDecision = "do-needs-decision",
        Because = "do-because",
        Rag = "do-rag",
        NextReview = "do-next-review",
        Completed = "do-completed",
        Next = "do-next-action",
        Previous = "do-previous-action",
        Article = "do-article",
        Outcome = "do-came-of-it",
    }
}

/// How far the round has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The actions that were open when it began; behind them, what came of it.
    pub round: Round,
    /// The day on which it began.
    pub day: Date,
}

/// What came of a round.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome<'a> {
    /// Done.
    pub done: Vec<&'a Action>,
    /// Open, and the date was moved in this round or has passed.
    pub slipped: Vec<&'a Action>,
    /// Somebody must decide first.
    pub to_decide: Vec<&'a Action>,
    /// Will not be done.
    pub dropped: Vec<&'a Action>,
    /// On its way, and in time.
    pub on_the_way: Vec<&'a Action>,
}

impl FollowUp {
    /// The date that an action had before it was moved in this round.
    #[must_use]
    pub fn was_due(&self, session: &Session, action: &Id) -> Option<Date> {
        session.news_of(action).filter(|news| news.date >= Some(self.day)).find_map(|news| news.due.and(news.due_was))
    }

    /// What came of it so far.
    #[must_use]
    pub fn outcome<'a>(&self, session: &'a Session, today: Date) -> Outcome<'a> {
        let mut outcome = Outcome::default();
        for action in self.round.actions(session) {
            let later = self.was_due(session, &action.id).is_some_and(|was| action.due > Some(was));
            let over = action.due.is_some_and(|due| due < today);
            match action.status {
                Status::Done => outcome.done.push(action),
                Status::Dropped => outcome.dropped.push(action),
                Status::NotStarted | Status::InProgress | Status::OnHold if later || over => outcome.slipped.push(action),
                // What waits for a decision is told below.
                Status::NotStarted | Status::InProgress | Status::OnHold if action.needs_decision => {}
                Status::NotStarted | Status::InProgress | Status::OnHold => outcome.on_the_way.push(action),
                Status::Carried => {}
            }
            if action.needs_decision && action.status.is_open() {
                outcome.to_decide.push(action);
            }
        }
        outcome
    }
}

/// Whether there is anything to go through.
#[must_use]
pub fn has_any(app: &App) -> bool {
    app.open.as_ref().is_some_and(|open| open.session.promised().next().is_some())
}

/// The action that is shown.
#[must_use]
pub fn shown(app: &App) -> Option<Id> {
    let (Some(Stage::FollowUp(round)), Some(open)) = (&app.stage, &app.open) else { return None };
    round.round.action(&open.session).map(|action| action.id.clone())
}

/// Opens the news of an action: those of today, or new ones.
pub fn tell(app: &mut App, action: Id) {
    let today = app.now.today();
    let told = app.open.as_ref().and_then(|open| news::on(&open.session, &action, today)).map(|news| news.id);
    app.type_into(Target::News { action, news: told });
}

/// Does a command of the round.
pub fn perform(app: &mut App, does: Do) {
    if app.room == Room::Actions {
        return super::actions::open(app, Some(Command::FollowUp(does)));
    }
    match does {
        Do::Begin => begin(app),
        Do::NotStarted => stands(app, Status::NotStarted),
        Do::InProgress => stands(app, Status::InProgress),
        Do::OnHold => stands(app, Status::OnHold),
        Do::Done => stands(app, Status::Done),
        Do::Dropped => stands(app, Status::Dropped),
        Do::News => {
            if let Some(action) = shown(app).or_else(|| plan::selected(app).map(|action| action.id.clone())) {
                tell(app, action);
            }
        }
        Do::NewDate => {
            if let Some(action) = shown(app) {
                app.type_into(Target::NewDate { action });
            }
        }
        Do::Because => {
            if let Some(action) = shown(app) {
                app.type_into(Target::Action { action, field: ActionField::Because });
            }
        }
        Do::Rag => {
            let actions = meant(app);
            if !actions.is_empty() {
                let choice = Choice::Rag(actions);
                let at = app.open.as_ref().and_then(|open| choice.current(&open.session)).unwrap_or(0);
                app.over = Some(Over::Pick(Pick { title: "pick-rag", choice, at }));
            }
        }
        Do::NextReview => match meant(app).as_slice() {
            [] => {}
            [only] => app.type_into(Target::Action { action: only.clone(), field: ActionField::NextReview }),
            several => app.type_into(Target::NextReview { actions: several.to_vec() }),
        },
        Do::Completed => {
            let action = shown(app).or_else(|| plan::selected(app).map(|action| action.id.clone()));
            if let Some(action) = action {
                app.type_into(Target::Action { action, field: ActionField::Completed });
            }
        }
        Do::NeedsDecision => needs_decision(app),
        Do::Article => {
            let action = shown(app).or_else(|| plan::selected(app).map(|action| action.id.clone()));
            if let Some(action) = action {
                article(app, &action);
            }
        }
        Do::Outcome => {
            let action = shown(app).or_else(|| plan::selected(app).map(|action| action.id.clone()));
            if let Some(action) = action {
                app.type_into(Target::Action { action, field: ActionField::Outcome });
            }
        }
        Do::Next => go(app, true),
        Do::Previous => go(app, false),
    }
}

fn begin(app: &mut App) {
    let day = app.now.today();
    let Some(open) = app.open.as_ref().filter(|_| app.room != Room::Home) else { return };
    let mut actions: Vec<&Action> = open.session.promised().collect();
    if actions.is_empty() {
        app.flash = Some(Phrase::new("flash-nothing-open"));
        return;
    }
    actions.sort_by_key(|action| (action.due.is_none(), action.due));
    let ids: Vec<Id> = actions.into_iter().map(|action| action.id.clone()).collect();
    let round = Round { pages: 1 + ids.len() / 4, ids, at: 0 };
    app.form = None;
    app.stage = Some(Stage::FollowUp(FollowUp { round, day }));
}

/// The actions that a key is about: the one that the round shows; else those marked in the plan, or the selected one.
#[must_use]
pub fn meant(app: &App) -> Vec<Id> {
    match &app.stage {
        Some(Stage::FollowUp(_)) => shown(app).into_iter().collect(),
        _ => plan::chosen(app),
    }
}

fn stands(app: &mut App, status: Status) {
    let Some(option) = Status::ALL.iter().position(|other| *other == status) else { return };
    let choice = match <[Id; 1]>::try_from(meant(app)) {
        Ok([only]) => Choice::Status(only),
        Err(several) if several.is_empty() => return,
        Err(several) => Choice::Statuses(several),
    };
    app.choose(&choice, option);
    // In the round it is asked what came of what is done; who has nothing to say goes on with Esc.
    if let (Some(Stage::FollowUp(_)), Status::Done, Choice::Status(action)) = (&app.stage, status, choice) {
        let is_said = app.open.as_ref().and_then(|open| open.session.actions.get(&action)).is_some_and(|action| !action.outcome.is_empty());
        if !is_said {
            app.once_saved(Then::Type(Target::Action { action, field: ActionField::Outcome }));
        }
    }
}

/// Opens the article about a finished action; where there is none, one is made, filled from the chain behind the action.
pub fn article(app: &mut App, action: &Id) {
    let Some(open) = app.open.as_ref() else { return };
    if let Some(article) = open.session.article_on(action) {
        app.form = Some(Form::new(About::Article(article.id.clone())));
        return;
    }
    if open.session.actions.get(action).is_none_or(|action| action.status != Status::Done) {
        app.flash = Some(Phrase::new("flash-article-when-done"));
        return;
    }
    app.gesture_and(vec![], Then::Nothing, |desk| {
        let own = desk.own_words();
        let words = own.as_ref().unwrap_or(desk.words);
        let made = Article::about(desk.session, action, desk.benchmark, words).ok_or_else(gone)?;
        let what = Phrase::new("step-article").with("text", made.title.clone());
        Ok(Gesture::new(what).makes(Article { id: desk.id(), ..made }))
    });
    // Once it is there, the same command opens it.
    app.once_saved(Then::Perform(Command::FollowUp(Do::Article)));
}

fn needs_decision(app: &mut App) {
    let Some(id) = shown(app) else { return };
    app.gesture(|desk| {
        let mut action = desk.session.actions.get(&id).cloned().ok_or_else(gone)?;
        action.needs_decision = !action.needs_decision;
        let key = if action.needs_decision { "step-needs-decision" } else { "step-needs-no-decision" };
        let what = Phrase::new(key).with("number", action.number).with("text", action.title.clone());
        Ok(Gesture::new(what).sets(desk.session, action))
    });
}

fn go(app: &mut App, forward: bool) {
    let (Some(Stage::FollowUp(follow)), Some(open)) = (app.stage.as_mut(), app.open.as_ref()) else { return };
    follow.round.go(&open.session, forward);
}
