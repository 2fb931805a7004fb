//! Who takes part, and when the room met.

use super::{Id, ReviewPart, record::record, record::word_enum};
use crate::time::Date;

word_enum! {
    /// What a party is.
    PartyKind {
        /// A person by name.
        #[default]
        Person = "person",
        /// A role that somebody fills.
        Role = "role",
        /// A department or another organisation.
        Department = "department",
    }
}

word_enum! {
    /// On which side of city hall's door a party stands.
    Side {
        /// The city itself.
        #[default]
        City = "city",
        /// A partner of the city.
        Partner = "partner",
    }
}

record! {
    /// A person, role or department. A name stands in this one place; all else holds the id.
    Party {
        /// Order among the parties.
        rank: String,
        /// The name as people say it.
        name: String,
        /// What it is.
        kind: PartyKind,
        /// What a person does: the role that can stand for the name on a page.
        role: String,
        /// City or partner.
        side: Side,
        /// Whether this party facilitates.
        facilitates: bool,
        /// The part taken in a peer review.
        part: Option<ReviewPart>,
    }
}

record! {
    /// A dated meeting of the room.
    Sitting {
        /// Order among the sittings.
        rank: String,
        /// The day.
        date: Option<Date>,
        /// When it began, as HH:MM.
        start: String,
        /// When it ended, as HH:MM.
        end: String,
        /// Where it met.
        place: String,
        /// How many people were in the room, when they are not named; 0 when nobody counted.
        people: u32,
        /// Minutes it has; 0 for the session's usual number.
        minutes: u32,
        /// Minutes set aside for the opening; none for a share of the sitting.
        opening: Option<u32>,
        /// Minutes set aside for a break.
        pause: Option<u32>,
        /// Minutes set aside for the priorities.
        priorities: Option<u32>,
        /// Minutes set aside for the close.
        close: Option<u32>,
    }
}

record! {
    /// That a party was there at a sitting; its id is `SITTING/PARTY`.
    Presence {
        /// The sitting.
        sitting: Id,
        /// The party.
        party: Id,
    }
}
