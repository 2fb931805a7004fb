//! Sessions from elsewhere.
