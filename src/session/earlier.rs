//! What an earlier session held: shown as *then*, and never counted for now.

use super::{ActionKind, Id, Judgement, Status, record::record, record::word_enum};
use crate::time::Date;

word_enum! {
    /// What a session takes from an earlier one.
    Basis {
        /// A plan made from a review: its judgements stand as they are.
        #[default]
        PlanFrom = "plan-from",
        /// The same review again: each judgement is made anew beside the earlier one.
        ReviewAgain = "review-again",
    }
}

word_enum! {
    /// What the room decided about an action that was open when the earlier session ended.
    Fate {
        /// It goes on as an action of this session, under the same id.
        #[default]
        Carried = "carried",
        /// It is done.
        Done = "done",
        /// It will not be done.
        Dropped = "dropped",
    }
}

record! {
    /// What the earlier session held of one key factor; its id is the key factor's. Written once, when the session
    /// is made, so that *then* can be shown where the earlier session is not at hand.
    Then {
        /// The judgement.
        judgement: Judgement,
        /// Why.
        reason: String,
        /// The view that did not prevail.
        minority: String,
        /// What worked well.
        strengths: String,
        /// What should become better.
        improvements: String,
        /// Who of the people concerned was heard.
        heard: String,
        /// What the city wanted to be true.
        objective: String,
        /// By when.
        objective_due: Option<Date>,
        /// Of a peer review whose peers judged this: what the host itself held. Their judgement stands above.
        host: Option<Judgement>,
        /// Why the host held it.
        host_reason: String,
    }
}

record! {
    /// An action of the earlier session as it stood there; its id is that action's.
    Earlier {
        /// Its number in the earlier session.
        number: u32,
        /// What was to be done.
        title: String,
        /// Quick win or long-term.
        kind: ActionKind,
        /// The key factor it was caught at.
        factor: Option<Id>,
        /// The one who was accountable.
        lead: Option<Id>,
        /// By when.
        due: Option<Date>,
        /// How it stood.
        status: Status,
        /// Why it was dropped or on hold.
        because: String,
        /// The day it was done.
        completed: Option<Date>,
        /// What the room decided about it, where it was open.
        fate: Option<Fate>,
        /// Why.
        why: String,
        /// The guide question it answered.
        question: Option<Id>,
        /// Those who helped.
        supporting: Vec<Id>,
        /// What else there was to say about it.
        detail: String,
        /// How one was to know.
        measure: String,
        /// What it took.
        resources: String,
        /// The city example that inspired it.
        example: Option<Id>,
        /// The good practice from elsewhere that inspired it.
        practice: Option<Id>,
        /// What that practice is called and whose it is.
        practice_title: String,
        /// The overall plan in which it stood.
        overall_plan: String,
        /// Whether private suppliers were told of it.
        for_suppliers: bool,
        /// What it was made of there, as `KIND/ID`.
        came_from: Option<Id>,
    }
}
