//! Where records point to others: listed once, so that a new field that names a party is thought of everywhere.

use super::{Id, Record};

impl Record {
    /// Every place in which the record names a party; its own id, where it is one or is made of one, is none.
    pub fn each_party(&mut self, mut see: impl FnMut(&mut Id)) {
        match self {
            Self::About(about) => about.owner.iter_mut().for_each(see),
            Self::Look(look) => look.finder.iter_mut().for_each(see),
            Self::Presence(presence) => see(&mut presence.party),
            Self::Action(action) => action.lead.iter_mut().chain(&mut action.supporting).for_each(see),
            Self::Voice(voice) => see(&mut voice.party),
            Self::Earlier(earlier) => earlier.lead.iter_mut().chain(&mut earlier.supporting).for_each(see),
            Self::Sitting(_)
            | Self::Party(_)
            | Self::Finding(_)
            | Self::Note(_)
            | Self::Evidence(_)
            | Self::Support(_)
            | Self::Parked(_)
            | Self::Decision(_)
            | Self::Voices(_)
            | Self::Timebox(_)
            | Self::News(_)
            | Self::Standing(_)
            | Self::Then(_)
            | Self::PeerFinding(_)
            | Self::Interview(_)
            | Self::Recommendation(_)
            | Self::Context(_)
            | Self::Indicator(_)
            | Self::Reading(_)
            | Self::Article(_)
            | Self::Sheet(_) => {}
        }
    }
}
