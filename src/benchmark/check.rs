//! stub
/// x
pub struct Fault;
/// x
pub fn check() {}
