//! Sessions from elsewhere: read whole or refused with every fault, and held against what is stored.

pub mod actions;
mod check;
mod peers;
mod ron;
mod scrub;
mod wanted;

pub use peers::{PeersBring, bring};
pub use ron::{Incoming, SIZE_LIMIT, read_session, text_of};
pub use scrub::scrub;
pub use wanted::{Import, wanted};
