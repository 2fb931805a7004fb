//! An open field: what is typed into, and how it is left.

use std::time::Duration;

use super::{
    ActionLine, App, Edit, Edited, Effect, Field, Open, Over, Saved, Then,
    action_line::{Ground, Part},
    form::Form,
    form_room,
    gesture::{Desk, Gesture},
    reading_line,
    target::{EvidenceField, IndicatorField, InterviewField, Opens, ReadingField, ReviewField, Target, caught},
};
use crate::{
    failure::Failure,
    practice::{last_topic, topic_completions},
    session::{Id, Party, Session, figure::FigureError},
    store::{Draft, Job},
    text::{one_line, shorten},
    words::{Phrase, Words},
};

/// What somebody types into.
#[derive(Debug)]
pub enum Sheet {
    /// A field of one or several lines.
    Field(Box<Field>),
    /// The action line.
    Action(Box<ActionLine>),
}

/// An open field.
#[derive(Debug)]
pub struct Typing {
    /// What it is for.
    pub target: Target,
    /// What is typed into.
    pub text: Sheet,
    /// When the first key came that no draft holds.
    pub unsaved: Option<Duration>,
    /// When the first key came that no synced draft holds.
    pub unsynced: Option<Duration>,
    /// Whether a draft of it is stored.
    pub kept: bool,
    /// Whether the first key replaces what stands there: dates, hours and numbers are seldom added to.
    fresh: bool,
}

/// How a field is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leave {
    /// Done.
    Done,
    /// Done, and on to the next field.
    Next,
    /// Done, and back to the previous field.
    Previous,
    /// Saved, but not left.
    Stay,
    /// Put aside as a draft, not saved.
    Aside,
}

impl Typing {
    /// Whether Enter makes a new line here.
    #[must_use]
    pub fn is_block(&self) -> bool {
        matches!(&self.text, Sheet::Field(field) if field.is_block())
    }

    /// Whether anything differs from what the field held when it opened.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        match &self.text {
            Sheet::Field(field) => field.is_changed(),
            Sheet::Action(line) => !line.is_blank() && line.is_changed(),
        }
    }

    /// The field that the next key goes to.
    pub fn field(&mut self) -> &mut Field {
        match &mut self.text {
            Sheet::Field(field) => field,
            Sheet::Action(line) => line.field_mut(),
        }
    }
}

impl App {
    /// Opens a field; with its draft, if one was kept.
    pub fn type_into(&mut self, target: Target) {
        self.banner = None;
        self.flash = None;
        self.older.settle();
        if let Some(factor) = self.open.as_ref().and_then(|open| target.is_of_standing(&open.session)) {
            self.banner = Some(self.stands_as_found(&factor));
            return;
        }
        let Some(open) = self.open.as_mut() else { return };
        let name = target.draft_name();
        let draft = open.drafts.iter().position(|draft| draft.field == name).map(|at| open.drafts.remove(at));
        let kept = draft.is_some();
        let opens = target.opens(&open.session, &self.words);
        if let Some(draft) = &draft {
            self.saved = Saved::Draft(self.words.when(draft.at, &self.now));
            // Somebody may have altered the field since this was typed.
            if let (Some(base), Opens::Line(stored) | Opens::Block(stored)) = (&draft.base, &opens)
                && *base != Field::block(stored).text()
            {
                self.banner = Some(Failure::new("draft-on-older-text").with("stored", shorten(&one_line(stored), 200)));
            }
        }
        let text = match opens {
            Opens::Action => Sheet::Action(Box::new(draft.map_or_else(
                || ActionLine::with(&proposed(&target, &open.session), "", ""),
                |draft| ActionLine::from_draft(&draft.text, caret_of(&draft)),
            ))),
            Opens::Line(text) => Sheet::Field(restored(Field::line(&text), draft)),
            Opens::Block(text) => Sheet::Field(restored(Field::block(&text), draft)),
        };
        let fresh = !kept && target.is_replaced();
        self.typing = Some(Typing { target, text, unsaved: None, unsynced: None, kept, fresh });
        self.follow_form();
    }

    /// Selects the row of the form on which the open field stands.
    fn follow_form(&mut self) {
        let Some(target) = self.typing.as_ref().map(|typing| typing.target.clone()) else { return };
        if let Some((_, rows)) = form_room::shown(self)
            && let Some(at) = Form::row_of(&rows, &target)
        {
            form_room::select(self, at);
        }
    }

    /// A key that edits the open field.
    pub fn edit(&mut self, edit: Edit) {
        let t = self.t;
        let Some(typing) = self.typing.as_mut() else {
            super::over::edit(self, edit);
            return;
        };
        if std::mem::take(&mut typing.fresh) && matches!(edit, Edit::Insert(_) | Edit::Paste(_)) {
            let _ = typing.field().edit(Edit::Clear);
        }
        match typing.field().edit(edit) {
            Edited::Changed => {
                typing.unsaved.get_or_insert(t);
                typing.unsynced.get_or_insert(t);
                self.banner = None;
            }
            Edited::TooLong => self.banner = Some(Failure::new("text-too-long")),
            Edited::Moved | Edited::Nothing => {}
        }
    }

    /// Takes the first completion of a name, where names are completed.
    pub fn complete(&mut self) {
        if matches!(self.over, Some(Over::Line(_))) {
            return super::line::complete(self);
        }
        let t = self.t;
        let (Some(mut typing), Some(open)) = (self.typing.take(), self.open.as_ref()) else { return };
        let parties: Vec<&Party> = open.session.parties_in_order().collect();
        let done = match &mut typing.text {
            Sheet::Action(line) => line.complete(&self.ground(open, &parties)),
            Sheet::Field(field) if typing.target.is_name() => {
                // Of several names the last one is being typed.
                let (before, last) = last_name(&field.text());
                let mut line = ActionLine::with("", &last, "");
                line.at = Part::Who;
                let done = line.complete(&self.ground(open, &parties));
                if done {
                    field.restore(&format!("{before}{}", line.who.text()), usize::MAX);
                }
                done
            }
            Sheet::Field(field) if typing.target.is_topics() => {
                let text = field.text();
                let first = topic_completions(&text, self.words_of(open).as_ref().unwrap_or(&self.words)).into_iter().next();
                if let Some(topic) = &first {
                    field.restore(&format!("{}{topic}", last_topic(&text).0), usize::MAX);
                }
                first.is_some()
            }
            Sheet::Field(field) => {
                let name = self.known_names(&typing.target, &field.text()).into_iter().next();
                name.is_some_and(|name| field.become_text(&name) == Edited::Changed)
            }
        };
        if done {
            typing.unsaved.get_or_insert(t);
            typing.unsynced.get_or_insert(t);
        }
        self.typing = Some(typing);
        if !done {
            self.edit(Edit::Down);
        }
    }

    /// The names that what is being typed may become.
    #[must_use]
    pub fn completions(&self) -> Vec<String> {
        if let Some(Over::Line(line)) = &self.over {
            return self.line_names(&line.of, &line.field.text());
        }
        let (Some(typing), Some(open)) = (self.typing.as_ref(), self.open.as_ref()) else { return vec![] };
        let parties: Vec<&Party> = open.session.parties_in_order().collect();
        let ground = self.ground(open, &parties);
        match &typing.text {
            Sheet::Action(line) => line.completions(&ground),
            Sheet::Field(field) if typing.target.is_name() => {
                let mut line = ActionLine::with("", &last_name(&field.text()).1, "");
                line.at = Part::Who;
                line.completions(&ground)
            }
            Sheet::Field(field) if typing.target.is_topics() => {
                topic_completions(&field.text(), self.words_of(open).as_ref().unwrap_or(&self.words))
            }
            Sheet::Field(field) => self.known_names(&typing.target, &field.text()),
        }
    }

    /// The words that the session is written in, where they are not those of the screen.
    fn words_of(&self, open: &Open) -> Option<Words> {
        self.words.other(&open.session.about.language)
    }

    /// What an action line is read against.
    fn ground<'a>(&'a self, open: &'a Open, parties: &'a [&'a Party]) -> Ground<'a> {
        let today = self.now.today();
        let start = open.session.start().unwrap_or(today);
        Ground { parties, earlier: &[], today, start, about: &open.session.about, words: self.words.due_words() }
    }

    /// Leaves the open field: what it alters is committed first, and only when that is done does it close.
    pub fn leave(&mut self, how: Leave) {
        let now = self.now.clone();
        let Some(typing) = self.typing.as_mut() else { return };
        if how == Leave::Aside {
            return self.put_aside();
        }
        if matches!(typing.target, Target::Sheet { .. }) {
            return super::sheets::leave_field(self, how);
        }
        if typing.target.is_agreed() {
            return super::voices::leave_box(self, how);
        }
        if let Sheet::Action(line) = &mut typing.text {
            match how {
                Leave::Next if line.next_part() => return,
                Leave::Previous if line.previous_part() => return,
                // Esc keeps it as an unfinished line, shown until done.
                Leave::Done if self.leaving_by_esc && !line.is_blank() && line.is_changed() => return self.put_aside(),
                Leave::Done | Leave::Next | Leave::Previous | Leave::Stay | Leave::Aside => {}
            }
            if line.is_blank() {
                return self.close_field(how, None);
            }
        }
        // To leave it as it opened says something in itself.
        let says = match &typing.target {
            Target::Reason { judgement: Some(_), .. }
            | Target::LetStand { .. }
            | Target::EarlierWhy { .. }
            | Target::NewAction { source: Some(_), .. } => true,
            // Nobody knew, and nobody yet finds out.
            Target::Finder { question } => {
                self.open.as_ref().is_some_and(|open| open.session.look(question).state != crate::session::Looked::NobodyKnew)
            }
            _ => false,
        };
        if !typing.is_changed() && (self.leaving_by_esc || !says) {
            return self.close_field(how, None);
        }
        let (target, settles) = (typing.target.clone(), typing.target.draft_name());
        if self.is_pulled_away(how) {
            return;
        }
        let Some(typing) = self.typing.as_ref() else { return };
        let text = match &typing.text {
            Sheet::Field(field) => field.text(),
            Sheet::Action(line) => line.what.text(),
        };
        let understood = self.understood();
        let Some(open) = self.open.as_ref() else { return };
        let mut desk = Desk {
            session: &open.session,
            benchmark: &open.benchmark,
            now: &now,
            ids: &mut *self.ids,
            due: self.words.due_words(),
            words: &self.words,
        };
        let gesture = match understood {
            Some(understood) => caught(&target, &understood, &mut desk),
            None => target.gesture(&text, &mut desk),
        };
        let gesture = gesture.and_then(|gesture| if gesture.changes.is_empty() { Ok(gesture) } else { self.allowed(gesture) });
        match gesture {
            // Nobody who presses Esc in an empty box asked for anything.
            Err(_) if text.trim().is_empty() && self.leaving_by_esc => self.close_field(how, None),
            // Esc a second time: the text waits as a draft, and the person is free.
            Err(failure) if self.leaving_by_esc && self.banner.as_ref() == Some(&failure) => {
                self.banner = None;
                self.put_aside();
                self.flash = Some(Phrase::new("flash-aside"));
            }
            Err(failure) => self.banner = Some(failure),
            Ok(Gesture { changes, .. }) if changes.is_empty() => self.close_field(how, None),
            Ok(gesture) => {
                let made = gesture.made.clone();
                if let Some(gesture) = self.undisputed(gesture, Some(how)) {
                    self.commit(gesture, vec![settles], Then::Leave(how, made.map(|key| key.id)));
                }
            }
        }
    }

    /// Closes the field, whose text is stored or was never altered, and goes where leaving leads.
    pub fn close_field(&mut self, how: Leave, made: Option<Id>) {
        let Some(typing) = self.typing.take() else { return };
        if std::mem::take(&mut self.refused) {
            // What could not be saved is no longer wanted.
            self.saved = Saved::All;
        }
        self.draft_is_over();
        if typing.kept
            && let Some(open) = self.open.as_ref()
        {
            let (session, field) = (open.session.id.clone(), typing.target.draft_name());
            self.effects.push(Effect::Store(Job::DropDraft { session, field }));
        }
        let target = typing.target;
        match how {
            Leave::Stay => {
                let caret = match typing.text {
                    Sheet::Field(field) => field.caret(),
                    Sheet::Action(_) => return,
                };
                // A new note that is stored is gone on with as that note.
                let target = match (target, made) {
                    (Target::Note { factor, question, .. }, Some(id)) => Target::Note { factor, question, note: Some(id) },
                    (Target::News { action, .. }, Some(id)) => Target::News { action, news: Some(id) },
                    (target, _) => target,
                };
                self.type_into(target);
                if let Some(Typing { text: Sheet::Field(field), .. }) = self.typing.as_mut() {
                    field.set_caret(caret);
                }
            }
            Leave::Next | Leave::Previous => self.next_field(&target, how == Leave::Next, made),
            Leave::Done | Leave::Aside => {}
        }
    }

    /// Where Tab leads from a field.
    fn next_field(&mut self, from: &Target, forward: bool, made: Option<Id>) {
        self.close.strays();
        match from {
            Target::News { action, .. } if forward => return self.type_into(Target::NewDate { action: action.clone() }),
            Target::NewDate { action } if !forward => return super::follow_up::tell(self, action.clone()),
            Target::Note { .. } if forward => {
                super::walk::perform(self, super::walk::Do::StepOn);
                super::walk::perform(self, super::walk::Do::Note);
                return;
            }
            Target::Finder { question } if forward => return self.type_into(Target::FindBy { question: question.clone() }),
            Target::Reason { factor, .. } if forward => return self.type_into(Target::Minority { factor: factor.clone() }),
            Target::Strengths { factor } if forward => return self.type_into(Target::Improvements { factor: factor.clone() }),
            Target::Improvements { factor } if !forward => return self.type_into(Target::Strengths { factor: factor.clone() }),
            Target::Objective { factor } if forward && self.form.is_none() => {
                return self.type_into(Target::ObjectiveDue { factor: factor.clone() });
            }
            Target::ObjectiveDue { factor } if forward && self.form.is_none() => {
                return self.type_into(Target::ObjectivePlan { factor: factor.clone() });
            }
            Target::Review(ReviewField::NewInterview { .. }) if forward => {
                if let Some(interview) = made {
                    self.form = Some(Form::new(super::form::About::Interview(interview.clone())));
                    self.type_into(Target::Review(ReviewField::Interview { interview, field: InterviewField::People }));
                }
                return;
            }
            Target::NewEvidence { .. } if forward => {
                if let Some(id) = made {
                    self.form = Some(Form::new(super::form::About::Evidence(id.clone())));
                    self.type_into(Target::Evidence { evidence: id, field: EvidenceField::Date });
                }
                return;
            }
            _ => {}
        }
        if let (Target::NewIndicator { .. }, Some(id)) = (from, made) {
            self.form = Some(Form::new(super::form::About::Indicator(id.clone())));
            return self.type_into(Target::Indicator { indicator: id, field: IndicatorField::Unit });
        }
        let Some((_, rows)) = form_room::shown(self) else { return };
        let Some(at) = Form::row_of(&rows, from) else { return };
        form_room::go_on(self, &rows, at, forward);
    }

    /// What the open action line would become.
    #[must_use]
    pub fn understood(&self) -> Option<super::action_line::Understood> {
        let (typing, open) = (self.typing.as_ref()?, self.open.as_ref()?);
        let Sheet::Action(line) = &typing.text else { return None };
        let parties: Vec<&Party> = open.session.parties_in_order().collect();
        Some(line.understood(&self.ground(open, &parties)))
    }

    /// What is understood of a figure that is being typed; none while nothing is, or another thing.
    #[must_use]
    pub fn understood_figure(&self) -> Option<Result<reading_line::Understood, FigureError>> {
        let (typing, open) = (self.typing.as_ref()?, self.open.as_ref()?);
        let Sheet::Field(field) = &typing.text else { return None };
        let (indicator, read_in, is_ahead) = match &typing.target {
            Target::NewReading { indicator } => (indicator, "", false),
            Target::Indicator { indicator, field } if field.is_figure() => (indicator, "", *field == IndicatorField::Target),
            Target::Reading { reading, field: ReadingField::Value } => {
                let reading = open.session.readings.get(reading)?;
                (&reading.indicator, reading.unit.as_str(), false)
            }
            _ => return None,
        };
        let line = one_line(&field.text());
        let unit = open.session.indicators.get(indicator)?.unit.as_str();
        let units = if read_in.is_empty() { [unit, ""] } else { [read_in, unit] };
        let ground =
            reading_line::Ground { today: self.now.today(), is_ahead, units: &units, due: self.words.due_words(), words: &self.words };
        (!line.is_empty()).then(|| reading_line::understand(&line, &ground))
    }
}

/// What a new action line opens with.
fn proposed(target: &Target, session: &Session) -> String {
    match target {
        Target::NewAction { source: Some(source), .. } => super::turn::proposed(session, source),
        _ => String::new(),
    }
}

fn restored(field: Field, draft: Option<Draft>) -> Box<Field> {
    let mut field = Box::new(field);
    if let Some(draft) = draft {
        field.restore(&draft.text, caret_of(&draft));
    }
    field
}

fn caret_of(draft: &Draft) -> usize {
    usize::try_from(draft.caret).unwrap_or(usize::MAX)
}

/// A list of names, cut before the one that is being typed.
fn last_name(text: &str) -> (String, String) {
    let cut = text.rfind(',').map_or(0, |at| at + 1);
    let (before, last) = text.split_at(cut);
    let blank = last.len() - last.trim_start().len();
    (format!("{before}{}", &last[..blank]), last.trim().to_owned())
}
