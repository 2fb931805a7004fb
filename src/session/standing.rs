//! What the room saw and let stand.

use super::record::record;

record! {
    /// A fault of the plan that the room knows and lets stand; its id names the fault, as
    /// `FAULT/KIND/ID`. The plan prints it under "Left as it is".
    Standing {
        /// Why it may stand, when somebody said.
        why: String,
        /// Whether it stands. One that was taken up again stays as a trace, but is no longer let stand.
        stands: bool,
    }
}
