//! The closing gate: a list of what would embarrass the plan later. Each line is a place to go to, and
//! whoever has mended it is back at the gate, at the next line.

use super::{
    App, Ask, Open, Over,
    choice::Choice,
    command::commands,
    form::{About, Does as RowDoes, Form},
    gesture::Gesture,
    over::{Pick, Question},
    target::{AboutField, ActionField, Part, ReviewField, Target, gone},
    why,
};
use crate::{
    failure::Failure,
    session::{
        Advice, Hearing, Id, Judges, Key, Kind, ReviewPart, Session, Standing, State,
        gate::{Fault, FaultKind, Unfinished, faults},
    },
    words::Phrase,
};

commands! {
    /// What can be done at the closing gate.
    Do {
        Up = "do-up",
        Down = "do-down",
        PageUp = "do-page-up",
        PageDown = "do-page-down",
        Mend = "do-mend",
        LetStand = "do-let-stand",
        Facts = "do-closing-facts",
        Finalise = "do-finalise",
        Why = "do-why",
    }
}

/// The closing gate as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Close {
    /// The selected line, by its fault; none for the box under the list.
    pub fault: Option<Id>,
    /// Its place, for when the fault is mended.
    pub at: usize,
    /// The line that is being mended.
    mending: Option<Mending>,
}

/// A line that is being mended.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mending {
    fault: Id,
    /// The line after it; none for the box.
    next: Option<Id>,
    /// Whether the person went on to other fields of the form: then it is left by Esc.
    strayed: bool,
}

impl Close {
    /// Whoever mends goes on to other fields.
    pub(super) fn strays(&mut self) {
        if let Some(mending) = self.mending.as_mut() {
            mending.strayed = true;
        }
    }
}

impl Open {
    /// The lines that were put aside, as the gate counts them.
    #[must_use]
    pub fn unfinished_lines(&self) -> Vec<Unfinished> {
        let line = |target: Target| {
            let text = self.unfinished_text(&target).filter(|text| !text.is_empty())?;
            target.is_there(&self.session).then(|| Unfinished { name: target.draft_name(), text })
        };
        self.unfinished().filter_map(line).collect()
    }
}

/// The lines of the gate: what is to be mended first, then what the room lets stand.
#[must_use]
pub fn lines(app: &App) -> Vec<Fault> {
    let Some(open) = app.open.as_ref() else { return vec![] };
    let all = faults(&open.session, &open.benchmark, app.now.today(), &open.unfinished_lines());
    let (mut to_mend, standing): (Vec<Fault>, Vec<Fault>) = all.into_iter().partition(|fault| fault.stands.is_none());
    to_mend.sort_by_key(|fault| fault.kind.group());
    to_mend.extend(standing);
    to_mend
}

/// The place of the selected line; that of the box is behind the last one.
#[must_use]
pub fn place(app: &App, lines: &[Fault]) -> usize {
    let known = app.close.fault.as_ref().and_then(|id| lines.iter().position(|fault| fault.id == *id));
    known.unwrap_or(app.close.at).min(lines.len())
}

/// The key factor that the selected line is about.
#[must_use]
pub fn factor_here(app: &App) -> Option<Id> {
    let lines = lines(app);
    lines.get(place(app, &lines)).and_then(Fault::factor)
}

/// What the selected line is about, where a chain leads to it.
#[must_use]
pub fn subject(app: &App) -> Option<Key> {
    let lines = lines(app);
    lines.get(place(app, &lines)).map(|fault| fault.key.clone()).filter(|key| key.kind != Kind::About)
}

/// Does a command of the closing gate.
pub fn perform(app: &mut App, does: Do) {
    if app.open.is_none() {
        return;
    }
    match does {
        Do::Up => step(app, -1),
        Do::Down => step(app, 1),
        Do::PageUp => step(app, -10),
        Do::PageDown => step(app, 10),
        Do::Mend => {
            let lines = lines(app);
            match lines.get(place(app, &lines)) {
                Some(fault) => mend(app, fault),
                None => super::read_back::perform(app, super::read_back::Do::Begin),
            }
        }
        Do::LetStand => let_stand(app),
        Do::Why => {
            if let Some(key) = subject(app) {
                why::open(app, key);
            }
        }
        Do::Facts => app.form = Some(Form::new(About::Close)),
        Do::Finalise => match app.open.as_ref().map(|open| &open.session.about) {
            Some(about) if about.state == State::Open => {
                let title = about.version.saturating_add(1).to_string();
                app.over = Some(Over::Ask(Question { ask: Ask::Finalise, title }));
            }
            _ => finalise(app),
        },
    }
}

/// Remembers which line is gone to, and which comes after it.
fn begin(app: &mut App, lines: &[Fault]) {
    let at = place(app, lines);
    select(app, lines, at);
    let next = lines.get(at + 1).filter(|fault| fault.stands.is_none()).map(|fault| fault.id.clone());
    app.close.mending = lines.get(at).map(|fault| Mending { fault: fault.id.clone(), next, strayed: false });
}

fn step(app: &mut App, by: isize) {
    let lines = lines(app);
    let at = place(app, &lines).saturating_add_signed(by).min(lines.len());
    select(app, &lines, at);
}

fn select(app: &mut App, lines: &[Fault], at: usize) {
    app.close.at = at;
    app.close.fault = lines.get(at).map(|fault| fault.id.clone());
}

/// Whether a line can be mended as the session stands: of a final one only what leaves its version alone.
fn may_mend(session: &Session, kind: FaultKind) -> bool {
    session.about.state == State::Open || matches!(kind, FaultKind::NotAsked | FaultKind::NoBecause)
}

/// Whether Enter mends the selected line.
#[must_use]
pub fn may_mend_here(app: &App) -> bool {
    let lines = lines(app);
    let Some(open) = app.open.as_ref() else { return false };
    match lines.get(place(app, &lines)) {
        Some(fault) => may_mend(&open.session, fault.kind),
        // The box leads on to reading back.
        None => super::read_back::is_open(app, super::read_back::Do::Begin),
    }
}

/// Goes to exactly what is missing.
fn mend(app: &mut App, fault: &Fault) {
    let Some(open) = app.open.as_ref() else { return };
    let about = &open.session.about;
    if !may_mend(&open.session, fault.kind) {
        app.banner = Some(Failure::new("session-is-final").with("version", about.version));
        return;
    }
    let id = fault.key.id.clone();
    let is_peers = matches!(fault.kind, FaultKind::PeersSilent | FaultKind::PeersNoReason | FaultKind::PeersNoEvidence);
    if is_peers && open.session.judges() != Judges::Peers {
        app.banner = Some(Failure::new("review-findings-stand"));
        return;
    }
    let advised = open.session.recommendations.get(&id).and_then(|advice| advice.factor.clone());
    let at = about.scope.iter().position(|factor| *factor == id);
    begin(app, &lines(app));
    let field = |field| Target::Action { action: id.clone(), field };
    let target = match fault.kind {
        FaultKind::NoLead => field(ActionField::Lead),
        FaultKind::NoDate | FaultKind::PastHorizon => field(ActionField::Due),
        FaultKind::NoMeasure => field(ActionField::Measure),
        FaultKind::NoBecause => field(ActionField::Because),
        FaultKind::NotAsked => return choose(app, Choice::SaidYes(id)),
        FaultKind::NoObjective if fault.key.kind == Kind::Action => return choose(app, Choice::Factor(id)),
        FaultKind::EarlierOpen => return super::earlier::go_to(app, Some(&id)),
        FaultKind::Unconfirmed => {
            let place = |open: &Open| open.session.about.scope.iter().position(|factor| *factor == id);
            let at = app.open.as_ref().and_then(place).unwrap_or(0);
            return super::walk::go_to(app, at);
        }
        FaultKind::NoObjective => Target::Objective { factor: id },
        FaultKind::Gap => Target::NewAction { factor: Some(id), question: None, example: None, kind: None, source: None, practice: None },
        FaultKind::NoReason | FaultKind::NotApplicable | FaultKind::NotAssessed => Target::Reason { factor: id, judgement: None },
        FaultKind::NoEvidence => Target::NewEvidence { factor: id, question: None },
        FaultKind::NotHeard | FaultKind::Unfounded => Target::Heard { factor: id },
        FaultKind::Homework => Target::Finder { question: id },
        FaultKind::Parked => Target::ParkedOutcome { parked: id },
        FaultKind::Unfinished => match Target::of_draft(&fault.line.name) {
            Some(target) => target,
            None => return,
        },
        FaultKind::PeersSilent => {
            if let Some(at) = at {
                super::walk::go_to(app, at);
            }
            return;
        }
        FaultKind::PeersNoReason => Target::Review(ReviewField::Finding { factor: id, part: Part::Reason, judgement: None }),
        FaultKind::PeersNoEvidence => Target::NewEvidence { factor: id, question: None },
        FaultKind::NoAdvice => Target::Review(ReviewField::NewAdvice { kind: Advice::Recommendation, factor: Some(id) }),
        FaultKind::NoAnswer => return choose(app, Choice::Answer(id)),
        FaultKind::NoAnswerWhy => Target::Review(ReviewField::Why { advice: id }),
        FaultKind::NoFollowing => Target::NewAction {
            factor: advised,
            question: None,
            example: None,
            kind: None,
            source: Some(fault.key.to_string().into()),
            practice: None,
        },
        FaultKind::LooseEvidence => {
            app.form = Some(Form::new(About::Evidence(id)));
            return;
        }
        FaultKind::NoLeader => Target::Review(ReviewField::Team(ReviewPart::ExpertLeader)),
        FaultKind::NobodyInterviewed => Target::Review(ReviewField::NewInterview { kind: Hearing::Interview }),
        FaultKind::NoReview => Target::About(AboutField::NextReview),
        FaultKind::NoOwner => Target::About(AboutField::Owner),
    };
    app.form = target.form();
    app.type_into(target);
}

/// Opens the form of an action at a row with a few words to choose from.
fn choose(app: &mut App, choice: Choice) {
    let mut form = match &choice {
        Choice::SaidYes(id) | Choice::Factor(id) => Form::new(About::Action(id.clone())),
        Choice::Answer(id) => Form::new(About::Advice(id.clone())),
        _ => return,
    };
    let Some(open) = app.open.as_ref() else { return };
    let rows = form.rows(&open.session, &open.benchmark, &app.words);
    let Some(at) = rows.iter().position(|row| row.does == RowDoes::Choose(choice.clone())) else { return };
    form.at = at;
    let now = choice.current(&open.session).unwrap_or(0);
    app.over = Some(Over::Pick(Pick { title: rows[at].label, choice, at: now }));
    app.form = Some(form);
}

fn let_stand(app: &mut App) {
    let lines = lines(app);
    let at = place(app, &lines);
    let Some(fault) = lines.get(at).cloned() else { return };
    if fault.stands.is_none() {
        begin(app, &lines);
        return app.type_into(Target::LetStand { fault: fault.id });
    }
    app.gesture(|desk| {
        let stored = desk.session.standings.get(&fault.id).cloned().ok_or_else(gone)?;
        let what = Phrase::new("step-let-stand-no-more");
        Ok(Gesture::new(what).sets(desk.session, Standing { stands: false, ..stored }))
    });
}

impl App {
    /// Whoever has mended a line is back at the gate, at the next one.
    pub(super) fn back_to_the_gate(&mut self) {
        let Some(mending) = self.close.mending.as_ref() else { return };
        if self.room != super::Room::Close {
            self.close.mending = None;
            return;
        }
        let is_busy = self.typing.is_some() || self.over.is_some() || self.saving.is_some();
        if is_busy || (mending.strayed && self.form.is_some()) {
            return;
        }
        let (fault, next) = (mending.fault.clone(), mending.next.clone());
        self.close.mending = None;
        self.form = None;
        let lines = lines(self);
        let is_open = |fault: &&Fault| fault.stands.is_none();
        let of = |id: &Id| lines.iter().filter(is_open).position(|other| other.id == *id);
        // What is mended is gone from the list, so that its place is the next one's; but mending one thing
        // may have shown another.
        let beside = || of(&fault).map_or(self.close.at, |at| at + 1);
        let at = next.as_ref().and_then(of).unwrap_or_else(beside).min(lines.len());
        select(self, &lines, at);
    }
}

/// Closes the session as its next version, or opens a closed one again.
pub fn finalise(app: &mut App) {
    let lines = app.open.as_ref().map(Open::unfinished_lines).unwrap_or_default();
    let today = app.now.today();
    app.gesture(|desk| {
        let mut about = desk.session.about.clone();
        let is_open = about.state == State::Open;
        let key = if is_open {
            about.state = State::Final;
            about.version = about.version.saturating_add(1);
            about.finalised = Some(desk.now.at());
            "step-finalised"
        } else {
            about.state = State::Open;
            about.reopened = Some(desk.now.at());
            "step-reopened"
        };
        let mut gesture = Gesture::new(Phrase::new(key).with("version", about.version)).sets(desk.session, about);
        if is_open {
            // A line that has been finished since is not left as it is.
            let known = faults(desk.session, desk.benchmark, today, &lines);
            let is_over = |standing: &&Standing| {
                let is_line = standing.id.as_str().strip_prefix(FaultKind::Unfinished.word()).is_some_and(|rest| rest.starts_with('/'));
                is_line && standing.stands && !known.iter().any(|fault| fault.id == standing.id)
            };
            for standing in desk.session.standings.values().filter(is_over) {
                gesture = gesture.sets(desk.session, Standing { stands: false, ..standing.clone() });
            }
        }
        Ok(gesture)
    });
}

/// How many lines are neither mended nor let stand.
#[must_use]
pub fn left(lines: &[Fault]) -> usize {
    lines.iter().filter(|fault| fault.stands.is_none()).count()
}
