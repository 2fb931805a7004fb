//! The store on a thread of its own, because a sync may take 50 ms and another program may hold the lock.

use std::{
    sync::mpsc::{Sender, channel},
    thread::JoinHandle,
};

use super::{Job, Reply, Store};

/// Runs the store: jobs in order, a reply to each. It ends, and closes the file, when the sender is dropped.
pub fn spawn(mut store: Store, replies: impl Fn(Reply) + Send + 'static) -> (Sender<Job>, JoinHandle<()>) {
    let (sender, jobs) = channel();
    let thread = std::thread::spawn(move || jobs.into_iter().for_each(|job| replies(store.perform(job))));
    (sender, thread)
}
