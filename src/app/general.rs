//! What can be done in every room: going back and on, what is opened from everywhere, and leaving.

use std::time::Duration;

use super::{
    App, Effect, General, Over, Room, Stage,
    actions::Near,
    form::{About, Form},
    form_room, line,
};
use crate::words::Phrase;

/// Ctrl-c twice within this leaves.
pub(super) const QUIT_WITHIN: Duration = Duration::from_secs(2);

impl App {
    pub(super) fn general(&mut self, does: General) {
        match does {
            General::Back => self.back(),
            General::Undo | General::Redo if matches!(self.stage, Some(Stage::Units(_))) => self.take_back_unit(does == General::Redo),
            General::Undo | General::Redo if matches!(self.stage, Some(Stage::Year(_))) => {
                self.flash = Some(Phrase::new(if does == General::Redo { "flash-nothing-to-redo" } else { "flash-nothing-to-undo" }));
            }
            General::Undo | General::Redo => self.take_back(does == General::Redo),
            General::Find => self.over = Some(Over::Find(Box::default())),
            // The key table opens these two, because it knows what is bound here.
            General::Menu | General::Commands => {}
            General::Keys => self.over = Some(Over::Keys(0)),
            General::Export => self.ask_export(),
            General::Blank => self.over = Some(Over::Blank),
            General::Home => self.go_home(),
            General::Actions => self.show_actions(Near::Any),
            General::NextRoom | General::PreviousRoom => {
                let rooms = [Room::Walk, Room::Plan, Room::Close];
                let at = rooms.iter().position(|room| *room == self.room).unwrap_or(0);
                let next = if does == General::NextRoom { at + 1 } else { at + rooms.len() - 1 };
                self.form = None;
                self.stage = None;
                self.room = rooms[next % rooms.len()];
                self.moved();
            }
            General::Palette => self.change_palette(),
            General::Mouse => self.change_mouse(),
            General::Noted => self.over = Some(Over::Noted(0)),
            General::History => self.ask_history(),
            General::Prompts => {
                self.prompts = !self.prompts;
                self.flash = Some(Phrase::new(if self.prompts { "flash-prompts-on" } else { "flash-prompts-off" }));
            }
            General::SetUp => self.form = Some(Form::new(About::SetUp)),
            General::Quit => {
                if self.quit_asked.is_some_and(|at| self.t < at + QUIT_WITHIN) {
                    self.end(0);
                } else {
                    self.quit_asked = Some(self.t);
                    self.flash = Some(Phrase::new("flash-quit"));
                }
            }
        }
    }

    fn back(&mut self) {
        // Leaving saves, here too; a scope of nothing is no scope.
        if let Some(Over::Scope(scope)) = &self.over {
            let ticked = scope.ticked.clone();
            self.over = None;
            if !ticked.is_empty() {
                form_room::take_scope(self, &ticked);
            }
            return;
        }
        if let Some(Over::Supports(supports)) = &self.over {
            let supports = supports.clone();
            self.over = None;
            return super::supports::take(self, &supports);
        }
        if let (None, Some(Over::History(history))) = (&self.banner, self.over.as_mut())
            && std::mem::take(&mut history.is_asking)
        {
            return;
        }
        if let (None, Some(Over::Export(export))) = (&self.banner, self.over.as_mut())
            && export.step_back()
        {
            return;
        }
        if let (None, Some(Over::Export(_))) = (&self.banner, &self.over) {
            return self.leave_export();
        }
        if let (None, Some(Over::Library(library))) = (&self.banner, self.over.as_mut())
            && library.step_back()
        {
            return;
        }
        if let (None, Some(Over::Narrow(_))) = (&self.banner, &self.over) {
            self.over = None;
            return self.widen();
        }
        if let (None, Some(Over::Line(_))) = (&self.banner, &self.over) {
            return line::put_aside(self);
        }
        if self.banner.take().is_some() || self.over.take().is_some() {
            if std::mem::take(&mut self.shelf_is_old) && self.room == Room::Home {
                self.ask_shelf();
            }
            return;
        }
        if let Some(form) = self.form.take() {
            self.form = super::figures::behind(self, &form.about);
            self.leave_set_up(&form);
        } else if self.stage.is_some() {
            self.leave_stage();
        } else if self.room == Room::Actions {
            if self.actions.words.trim().is_empty() { self.go_home() } else { self.widen() }
        } else if self.room == Room::Plan && self.is_from_list && self.plan.marked.is_empty() {
            self.back_to_actions();
        } else {
            self.plan.marked.clear();
        }
    }

    /// Ends: what is typed and the place are kept first. A step on its way is waited for, unless
    /// somebody asks twice: only its answer says whether the text is still a draft.
    pub(super) fn end(&mut self, code: u8) {
        super::dots::settle(self, None);
        if self.saving.is_some() && self.ending.is_none() {
            self.ending = Some(code);
            return;
        }
        self.keep_again_now();
        self.keep_draft_now();
        self.keep_place_now();
        self.effects.push(Effect::End(code));
    }
}
