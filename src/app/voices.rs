//! Voices: each judges silently, all counts are shown at once, then the room agrees. Until the reveal
//! the cards are in nothing but the place where the group is (`store::Place`), and without names they are
//! counts from the first key on.

use super::{
    App, Ask, Effect, Leave, Open, Over, Stage,
    command::commands,
    gesture::{Desk, Gesture, nested},
    over::Question,
    saving::Then,
    target::Target,
};
use crate::{
    failure::Failure,
    session::{Cards, Id, Judgement, Party, Record, State, Voice, Voices as Counted},
    store::Job,
    words::Phrase,
};

commands! {
    /// What can be done while cards are keyed, and when they have been shown.
    Do {
        CardInPlace = "do-card-in-place",
        CardPartly = "do-card-partly",
        CardNotInPlace = "do-card-not-in-place",
        CardBack = "do-card-back",
        StartAgain = "do-cards-again",
        Names = "do-names",
        Up = "do-person-before",
        Down = "do-person-after",
        Reveal = "do-reveal",
        InPlace = "do-in-place",
        Partly = "do-partly",
        NotInPlace = "do-not-in-place",
        NotApplicable = "do-not-applicable",
        Next = "do-next-box",
        Previous = "do-box-before",
        Agree = "do-agree",
        Again = "do-new-show",
    }
}

/// What the room fills in after the reveal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Part {
    /// What it agrees on.
    #[default]
    Judgement,
    /// Because.
    Reason,
    /// The view that did not prevail.
    OtherView,
}

/// The voices on one key factor, as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voices {
    /// The key factor.
    pub factor: Id,
    /// The selected person, where names are kept.
    pub at: usize,
    /// Whether cards are asked for although there are counts already.
    pub again: bool,
    /// The card that was keyed last, in memory alone, to be taken back once.
    last: Option<Judgement>,
    /// The judgement that the room is about to agree on.
    pub agreed: Option<Judgement>,
    /// The box that is filled in.
    pub part: Part,
    /// Whether it began from focus, and goes back there.
    pub focus: bool,
}

/// What follows when counts are on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Onward {
    /// To this row and cell of the first round.
    Row { at: usize, cell: usize },
    /// To the order of talk.
    Order,
    /// Out of the first round.
    Out,
    /// The counts of this key factor are shown.
    Shown(Id),
    /// The room has agreed.
    Agreed(Id),
    /// The order of talk is taken: to its first key factor.
    Ordered(Id),
    /// A table's sheet on this key factor is taken.
    Sheet(Id),
}

impl Voices {
    /// The voices on a key factor, to begin with.
    #[must_use]
    pub fn on(factor: Id, focus: bool) -> Self {
        Self { factor, focus, ..Self::default() }
    }

    /// Whether the counts are shown; else cards are keyed.
    #[must_use]
    pub fn is_shown(&self, open: &Open) -> bool {
        !self.again && !open.cards.contains_key(&self.factor) && open.session.voices_on(&self.factor).counted() > 0
    }

    /// The judgement that the room is about to agree on, or has agreed on.
    #[must_use]
    pub fn agreed(&self, open: &Open) -> Judgement {
        self.agreed.unwrap_or_else(|| open.session.judgement(&self.factor))
    }
}

impl Open {
    /// Who is in the room, in order.
    #[must_use]
    pub fn present(&self) -> Vec<&Party> {
        self.session.sitting().map(|sitting| self.session.present_at(&sitting.id).collect()).unwrap_or_default()
    }

    /// Lets go of cards and rows that are stored by now.
    pub fn settle_cards(&mut self) {
        let session = &self.session;
        self.cards.retain(|factor, cards| cards.is_blank() || !cards.are_stored(&session.voices_on(factor)));
        self.row.take_if(|row| row.cards().counts() == session.voices_on(&row.factor).counts().map(|(_, count)| count));
    }
}

impl App {
    /// The voices that the room is at.
    #[must_use]
    pub fn voices(&self) -> Option<&Voices> {
        if let Some(Stage::Voices(voices)) = &self.stage { Some(voices) } else { None }
    }

    fn voices_mut(&mut self) -> Option<&mut Voices> {
        if let Some(Stage::Voices(voices)) = &mut self.stage { Some(voices) } else { None }
    }

    /// Whether the session is open for judgements; a final one says so.
    pub(super) fn is_open_for_counts(&mut self) -> bool {
        let Some(about) = self.open.as_ref().map(|open| &open.session.about) else { return false };
        if about.state == State::Final {
            self.banner = Some(Failure::new("session-is-final").with("version", about.version));
            return false;
        }
        let standing = self.voices().map(|voices| voices.factor.clone()).filter(|factor| self.stands(factor));
        if let Some(factor) = standing {
            self.banner = Some(self.stands_as_found(&factor));
            return false;
        }
        true
    }
}

/// Does a command of the voices.
pub fn perform(app: &mut App, does: Do) {
    match does {
        Do::CardInPlace => card(app, Judgement::InPlace),
        Do::CardPartly => card(app, Judgement::Partly),
        Do::CardNotInPlace => card(app, Judgement::NotInPlace),
        Do::CardBack => back(app),
        Do::StartAgain => with_cards(app, |cards, voices| {
            *cards = if cards.is_named() { Cards::Named([].into()) } else { Cards::default() };
            (voices.last, voices.at) = (None, 0);
        }),
        Do::Names => names(app),
        Do::Up | Do::Down => {
            let last = app.open.as_ref().map_or(0, |open| open.present().len().saturating_sub(1));
            if let Some(voices) = app.voices_mut() {
                voices.at = if does == Do::Up { voices.at.saturating_sub(1) } else { (voices.at + 1).min(last) };
            }
        }
        Do::Reveal => reveal(app, false),
        Do::InPlace => agree_on(app, Judgement::InPlace),
        Do::Partly => agree_on(app, Judgement::Partly),
        Do::NotInPlace => agree_on(app, Judgement::NotInPlace),
        Do::NotApplicable => agree_on(app, Judgement::NotApplicable),
        Do::Next => go(app, true),
        Do::Previous => go(app, false),
        Do::Agree => agree(app),
        Do::Again => {
            if let Some(voices) = app.voices_mut() {
                *voices = Voices { again: true, ..Voices::on(voices.factor.clone(), voices.focus) };
            }
        }
    }
}

/// Alters the cards that are keyed; they are kept within a moment.
fn with_cards(app: &mut App, alter: impl FnOnce(&mut Cards, &mut Voices)) {
    if !app.is_open_for_counts() {
        return;
    }
    let (Some(open), Some(Stage::Voices(voices))) = (app.open.as_mut(), app.stage.as_mut()) else { return };
    alter(open.cards.entry(voices.factor.clone()).or_default(), voices);
    app.banner = None;
    app.moved();
}

fn card(app: &mut App, judgement: Judgement) {
    let here: Vec<Id> =
        app.open.as_ref().map(|open| open.present().into_iter().map(|party| party.id.clone()).collect()).unwrap_or_default();
    with_cards(app, |cards, voices| {
        if !cards.is_named() {
            if cards.alter(judgement, false) {
                voices.last = Some(judgement);
            }
        } else if let Some(person) = here.get(voices.at) {
            cards.hold(person, Some(judgement));
            voices.at = (voices.at + 1).min(here.len() - 1);
        }
    });
}

fn back(app: &mut App) {
    let here: Vec<Id> =
        app.open.as_ref().map(|open| open.present().into_iter().map(|party| party.id.clone()).collect()).unwrap_or_default();
    let mut told = None;
    with_cards(app, |cards, voices| {
        if !cards.is_named() {
            match voices.last.take() {
                Some(judgement) => _ = cards.alter(judgement, true),
                None => told = Some(Phrase::new("flash-no-last-card")),
            }
        } else if let Some(person) = here.get(voices.at) {
            cards.hold(person, None);
        }
    });
    app.flash = told;
}

/// Whether names are kept is said before the first card, and stays for this show of cards.
fn names(app: &mut App) {
    let is_anybody = app.open.as_ref().is_some_and(|open| !open.present().is_empty());
    let mut told = None;
    with_cards(app, |cards, voices| {
        if !cards.is_blank() {
            told = Some(Phrase::new("flash-cards-keyed"));
        } else if cards.is_named() {
            *cards = Cards::default();
        } else if is_anybody {
            *cards = Cards::Named([].into());
            voices.at = 0;
        } else {
            told = Some(Phrase::new("flash-nobody-named"));
        }
    });
    app.flash = told;
}

/// Shows all counts at once, as one step. More cards than people are asked about first.
pub fn reveal(app: &mut App, is_asked: bool) {
    let (Some(open), Some(voices)) = (app.open.as_ref(), app.voices()) else { return };
    let factor = voices.factor.clone();
    let cards = open.cards.get(&factor).cloned().unwrap_or_default().believed(|party| open.session.parties.contains_key(party));
    if cards.is_blank() {
        app.flash = Some(Phrase::new("flash-no-card"));
        return;
    }
    let people = open.session.people();
    if people > 0 && cards.keyed() > people && !is_asked && app.is_open_for_counts() {
        return ask_about_more(app, cards.keyed(), people, None);
    }
    app.gesture_and(vec![], Then::Counted(Onward::Shown(factor.clone())), |desk| Ok(counted(desk, &factor, &cards)));
}

/// Asks whether there may be more cards than people.
pub fn ask_about_more(app: &mut App, cards: u32, people: u32, onward: Option<Onward>) {
    app.over = Some(Over::Ask(Question { ask: Ask::MoreCards { cards, people, onward }, title: String::new() }));
}

/// What counting the cards of a key factor alters: its counts, and whose they are where names are kept. Without
/// names nothing stays of an earlier count with names.
pub fn counted(desk: &Desk<'_>, factor: &Id, cards: &Cards) -> Gesture {
    let session = desk.session;
    let [in_place, partly, not_in_place] = cards.counts();
    let name = desk.factor_name(factor);
    let mut gesture = if cards.is_blank() {
        let mut gesture = Gesture::new(Phrase::new("step-voices-none").with("factor", name));
        if let Some(stored) = session.voices.get(factor) {
            gesture = gesture.removes(stored.clone());
        }
        gesture
    } else {
        let voices = Counted {
            id: factor.clone(),
            in_place,
            partly,
            not_in_place,
            people: session.people(),
            named: cards.is_named(),
            sitting: session.sitting().map(|sitting| sitting.id.clone()),
        };
        let what = Phrase::new("step-voices").with("factor", name).with("people", cards.keyed());
        let what = what.with("in", in_place).with("partly", partly).with("not", not_in_place);
        Gesture::new(what).sets(session, voices)
    };
    let none = [].into();
    let held = if let Cards::Named(held) = cards { held } else { &none };
    let gone = session.individual_on(factor).filter(|voice| !held.contains_key(&voice.party));
    gesture = gone.cloned().fold(gesture, |gesture, voice| gesture.removes(Record::Voice(voice)));
    held.iter().fold(gesture, |gesture, (party, judgement)| {
        let id = Id::from(format!("{factor}/{party}"));
        gesture.sets(session, Voice { id, factor: factor.clone(), party: party.clone(), judgement: *judgement })
    })
}

fn agree_on(app: &mut App, judgement: Judgement) {
    if !app.is_open_for_counts() {
        return;
    }
    if let Some(voices) = app.voices_mut() {
        voices.agreed = Some(judgement);
    }
}

/// Goes on to the next box, or to the one before; what is typed there is open at once.
fn go(app: &mut App, forward: bool) {
    let Some(voices) = app.voices_mut() else { return };
    voices.part = match (voices.part, forward) {
        (Part::Judgement, true) | (Part::OtherView, false) => Part::Reason,
        (Part::Reason, true) | (Part::Judgement, false) => Part::OtherView,
        (Part::OtherView, true) | (Part::Reason, false) => Part::Judgement,
    };
    if let Some(target) = target(voices) {
        app.type_into(target);
    }
}

/// What is typed in the box that is filled in.
fn target(voices: &Voices) -> Option<Target> {
    let factor = voices.factor.clone();
    match voices.part {
        Part::Judgement => None,
        Part::Reason => Some(Target::AgreedReason { factor }),
        Part::OtherView => Some(Target::AgreedMinority { factor }),
    }
}

impl App {
    /// Goes on with a box that somebody was typing in when the program ended.
    pub(super) fn open_box(&mut self, factor: Id, target: &Target) {
        let Some(open) = self.open.as_mut() else { return };
        let Some(at) = open.session.about.scope.iter().position(|id| *id == factor) else { return };
        let has_counts = open.session.voices_on(&factor).counted() > 0;
        open.walk = super::Walk { at, question: 0 };
        if has_counts {
            let part = if matches!(target, Target::AgreedReason { .. }) { Part::Reason } else { Part::OtherView };
            self.stage = Some(Stage::Voices(Voices { part, ..Voices::on(factor, false) }));
            self.type_into(target.clone());
        }
    }
}

/// What stands in a box: what was typed and not agreed yet, or else what is stored.
#[must_use]
pub fn said(open: &Open, factor: &Id, part: Part) -> String {
    let finding = open.session.finding(factor);
    let (target, stored) = match part {
        Part::Judgement => return String::new(),
        Part::Reason => (Target::AgreedReason { factor: factor.clone() }, finding.reason),
        Part::OtherView => (Target::AgreedMinority { factor: factor.clone() }, finding.minority),
    };
    open.drafts.iter().find(|draft| draft.field == target.draft_name()).map_or(stored, |draft| draft.text.clone())
}

fn boxes(factor: &Id) -> Vec<String> {
    [Target::AgreedReason { factor: factor.clone() }, Target::AgreedMinority { factor: factor.clone() }].map(|t| t.draft_name()).into()
}

/// Leaves a box: its text waits as a draft until the room agrees, which Enter does at once.
pub fn leave_box(app: &mut App, how: Leave) {
    let by_esc = app.leaving_by_esc;
    app.put_aside();
    match how {
        Leave::Next | Leave::Previous => go(app, how == Leave::Next),
        Leave::Stay => {
            if let Some(target) = app.voices().and_then(target) {
                app.type_into(target);
            }
        }
        Leave::Done if !by_esc => agree(app),
        Leave::Done | Leave::Aside => {
            if let Some(voices) = app.voices_mut() {
                voices.part = Part::Judgement;
            }
        }
    }
}

/// The room agrees: judgement, reason and the other view are one step.
fn agree(app: &mut App) {
    let (Some(open), Some(voices)) = (app.open.as_ref(), app.voices()) else { return };
    let (factor, judgement) = (voices.factor.clone(), voices.agreed(open));
    if !judgement.is_given() {
        app.flash = Some(Phrase::new("flash-agree-on-what"));
        return;
    }
    let [reason, minority] = [Part::Reason, Part::OtherView].map(|part| crate::text::block(&said(open, &factor, part)));
    let settles = boxes(&factor);
    app.gesture_and(settles, Then::Counted(Onward::Agreed(factor.clone())), |desk| {
        if judgement == Judgement::NotApplicable && reason.is_empty() {
            return Err(Failure::new("not-applicable-needs-reason"));
        }
        let finding = crate::session::Finding { judgement, reason, minority, ..desk.session.finding(&factor) };
        let what = Phrase::new("step-agreed")
            .with("factor", desk.factor_name(&factor))
            .with("judgement", nested(&format!("judgement-{}", judgement.word())));
        Ok(Gesture::new(what).sets(desk.session, finding))
    });
}

/// Counts are on the disk: the room goes on.
pub fn onward(app: &mut App, onward: Onward) {
    if let Some(open) = app.open.as_mut() {
        open.settle_cards();
    }
    match onward {
        Onward::Row { .. } | Onward::Order | Onward::Out | Onward::Ordered(_) => super::round::onward(app, onward),
        // Told with its step, by `sheets::onward`.
        Onward::Sheet(_) => {}
        Onward::Shown(factor) => {
            if let Some(open) = app.open.as_mut() {
                open.cards.remove(&factor);
            }
            if let Some(voices) = app.voices_mut().filter(|voices| voices.factor == factor) {
                *voices = Voices::on(factor, voices.focus);
            }
        }
        Onward::Agreed(factor) => {
            let names = boxes(&factor);
            if let Some(open) = app.open.as_mut() {
                // Where nothing differed from what is stored, no step has settled them.
                let (waiting, session) = (open.drafts.iter().filter(|draft| names.contains(&draft.field)), open.session.id.clone());
                let drop =
                    |draft: &crate::store::Draft| Effect::Store(Job::DropDraft { session: session.clone(), field: draft.field.clone() });
                app.effects.extend(waiting.map(drop));
                open.drafts.retain(|draft| !names.contains(&draft.field));
            }
            app.close_stage();
        }
    }
    app.moved();
}
