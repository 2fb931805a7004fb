//! What a click points at. A click selects; on what is selected already it does what Enter does, which
//! the screens bind there. In lists that are there to choose from it chooses at once. Nothing needs the
//! mouse: all of it is done by keys too.

use super::{App, Room, Stage, actions, figures, form_room, over, overview, side_by_side, units, walk, yearly};
use crate::session::Id;

/// Something on the screen that can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Point {
    /// A room of the session.
    Room(Room),
    /// A row of the list that lies over the screen, of the form, or of home.
    Row(usize),
    /// A key factor, by its place in the scope.
    Factor(usize),
    /// A guide question of the key factor.
    Question(usize),
    /// An action of the plan.
    Action(Id),
    /// What stands to be chosen in the selected row of the form.
    Choice(usize),
}

impl App {
    /// Goes to what was pointed at.
    pub(super) fn point(&mut self, point: Point) {
        match point {
            Point::Room(room) => self.enter(room),
            Point::Row(at) if self.over.is_some() => over::point(self, at),
            Point::Row(at) if matches!(self.stage, Some(Stage::Units(_))) => units::point(self, at),
            Point::Row(at) if matches!(self.stage, Some(Stage::Year(_))) => yearly::point(self, at),
            Point::Row(at) if self.room == Room::Home => self.home.at = at.min(self.home.shelf.rows.len().saturating_sub(1)),
            Point::Row(at) if self.room == Room::Actions => actions::go_to(self, at),
            Point::Row(at) if self.form.is_none() && matches!(self.stage, Some(Stage::Figures(_))) => figures::go_to(self, at),
            Point::Choice(at) => self.digit(at),
            Point::Row(at) if self.form.is_none() && matches!(self.stage, Some(Stage::Overview(_))) => overview::point(self, at),
            Point::Row(at) if self.form.is_none() && matches!(self.stage, Some(Stage::SideBySide(_))) => side_by_side::point(self, at),
            Point::Row(at) if self.form.is_none() && matches!(self.stage, Some(Stage::Interviews(_) | Stage::Advice(_))) => {
                match self.stage.as_mut() {
                    Some(Stage::Interviews(here)) => *here = at,
                    Some(Stage::Advice(advices)) => advices.at = at,
                    _ => {}
                }
            }
            Point::Row(at) => form_room::select(self, at),
            Point::Factor(at) => walk::go_to(self, at),
            Point::Question(at) => {
                if let Some(open) = self.open.as_mut() {
                    open.walk.question = at.min(open.factor().map_or(0, |factor| factor.questions.len().saturating_sub(1)));
                }
                self.moved();
            }
            Point::Action(id) => {
                self.plan.action = Some(id);
                self.moved();
            }
        }
    }

    /// Goes to a room of the session; what lies over the one before is left first, as Esc leaves it.
    pub(super) fn enter(&mut self, room: Room) {
        if let Some(form) = self.form.take() {
            self.leave_set_up(&form);
        }
        // A session without a word has gone to the trash by that.
        if self.open.is_some() {
            self.stage = None;
            self.room = room;
            self.moved();
        }
    }
}
