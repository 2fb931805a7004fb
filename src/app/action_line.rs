//! The action line.
