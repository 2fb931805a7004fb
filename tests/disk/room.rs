//! A room in which the disk fails: what the person sees, and what becomes of the text.
