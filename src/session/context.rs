//! What lies largely outside a city's control and makes a gap harder to close.

use super::{Id, record::record};

record! {
    /// What the room says of one of the benchmark's context factors: for the city as a whole, under the id
    /// `CONTEXT`, or as what makes one key factor harder, under `CONTEXT/FACTOR`.
    Context {
        /// The context factor.
        context: Id,
        /// The key factor that it makes harder; none for the city as a whole.
        factor: Option<Id>,
        /// How it is here.
        text: String,
    }
}
