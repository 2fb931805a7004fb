//! A turn of the loop: what has arrived becomes messages, what the program wants done is handed out,
//! and what that altered is drawn once.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use super::{
    Arrival, Steward, draw, folder,
    keeper::Keeper,
    no_terminal,
    signals::{self, Signal},
    watch::{self, Pace, Watch},
};
use crate::{
    app::{Effect, Message, Open, input::Input},
    benchmark,
    benchmark::Benchmark,
    export,
    failure::Failure,
    practice,
    session::{Session, StepId},
    store::{Job, Reply},
    time::{Clock, Now, SystemClock},
    tui::terminal::{self, Screen},
    words::Words,
};

/// An export that waits for the ids of the session's steps.
pub(super) struct Export {
    session: Session,
    benchmark: Arc<Benchmark>,
    wanted: Box<export::Wanted>,
    path: PathBuf,
    force: bool,
}

/// What the loop holds between two turns.
pub(super) struct Loop {
    pub(super) steward: Steward,
    pub(super) clock: SystemClock,
    pub(super) began: Instant,
    pub(super) keeper: Keeper,
    pub(super) words: Arc<Words>,
    pub(super) jobs: Option<Sender<Job>>,
    /// Jobs that the store has not answered.
    pub(super) pending: usize,
    pub(super) sender: Sender<Arrival>,
    pub(super) store_thread: Option<JoinHandle<()>>,
    pub(super) waiting: Vec<Export>,
    pub(super) ended: Option<u8>,
    pub(super) watch: Option<Watch>,
    pub(super) pace: Pace,
}

impl Loop {
    /// Turns until the program ends.
    pub(super) fn turn(&mut self, inbox: &Receiver<Arrival>, screen: &mut Screen, drawing: bool) -> Result<(), Failure> {
        let mut gone = None;
        let mut shown = self.steward.app.glance();
        let mut moved = false;
        while self.ended.is_none() {
            let first = match inbox.recv_timeout(self.wait()) {
                Ok(arrival) => Some(arrival),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            let woken = first.is_none();
            let (mut resized, mut stopped) = (false, false);
            // A burst is drawn once.
            for arrival in first.into_iter().chain(inbox.try_iter().take(256)) {
                if let Arrival::Signal(Signal::Stop) = arrival {
                    self.stop(inbox);
                }
                stopped |= matches!(arrival, Arrival::Signal(Signal::Stop | Signal::Continue));
                moved |= alters_picture(&arrival);
                resized |= matches!(arrival, Arrival::Input(Input::Resize(..)) | Arrival::Signal(Signal::Resize));
                let effects = self.arrive(arrival);
                self.perform(effects);
            }
            if woken {
                let effects = self.message(Message::Wake);
                self.perform(effects);
            }
            let sender = self.sender.clone();
            self.keeper.wake(self.began.elapsed(), move |failure| drop(sender.send(Arrival::Trouble(failure))));
            let glance = self.steward.app.glance();
            self.look(woken && glance.0 != shown.0);
            moved |= glance != shown;
            shown = glance;
            // What a step alters shows with its reply, which would wait for a picture drawn before it.
            if !moved || self.steward.app.is_about_to_show() && !resized && !stopped {
                continue;
            }
            moved = false;
            if self.ended.is_none()
                && gone.is_none()
                && let Err(failure) = self.show(screen, drawing, stopped, resized)
            {
                // Nobody sees anything any more, but what is typed is kept, as at every other end.
                gone = Some(failure);
                let effects = self.message(Message::End(1));
                self.perform(effects);
            }
        }
        gone.map_or(Ok(()), Err)
    }

    /// Draws; after a stop the terminal is taken again first.
    fn show(&mut self, screen: &mut Screen, drawing: bool, stopped: bool, resized: bool) -> Result<(), Failure> {
        if stopped {
            terminal::set().map_err(|error| no_terminal(&error))?;
        }
        // Also where the size is the old one again: the terminal may have cut the picture meanwhile.
        if stopped || resized {
            screen.renew().map_err(|error| no_terminal(&error))?;
        }
        draw(screen, &mut self.steward, drawing)
    }

    /// How long nothing needs to happen: until a deadline of the program's, or the header's next minute.
    fn wait(&self) -> Duration {
        let deadline = self.steward.app.deadline().into_iter().chain(self.keeper.due()).min();
        let deadline = deadline.map(|at| at.saturating_sub(self.began.elapsed()));
        let minute = self.clock.now().until_next_minute();
        let look = self.pace.deadline().map(|at| at.saturating_sub(self.began.elapsed()));
        [deadline, look].into_iter().flatten().fold(minute, Duration::min).max(Duration::from_millis(1))
    }

    /// Asks the store for what others have done, when there is a reason to.
    fn look(&mut self, is_new_minute: bool) {
        let others = !self.steward.app.others.is_empty();
        let is_due = self.pace.is_due(self.began.elapsed(), others);
        let seen = if is_due { self.watch.as_ref().map(Watch::take).unwrap_or_default() } else { watch::Seen::default() };
        // What is not seen: without a watch everything; who is killed, on some systems.
        let unseen = is_due && !self.pace.is_sure();
        if seen.file || unseen {
            let effects = self.message(Message::Elsewhere);
            self.perform(effects);
        }
        if seen.seats || unseen || (is_new_minute && (others || !self.pace.is_sure())) {
            self.ask(Job::Seats);
        }
    }

    fn now(&self) -> (Now, Duration) {
        (self.clock.now(), self.began.elapsed())
    }

    fn message(&mut self, message: Message) -> Vec<Effect> {
        let (now, t) = self.now();
        self.steward.message(message, &now, t)
    }

    fn arrive(&mut self, arrival: Arrival) -> Vec<Effect> {
        let (now, t) = self.now();
        match arrival {
            Arrival::Input(input) => {
                self.keeper.wait(t);
                self.steward.input(input, &now, t)
            }
            Arrival::Reply(Reply::Lineage(lineage)) => {
                self.pending = self.pending.saturating_sub(1);
                self.write(lineage);
                vec![]
            }
            Arrival::Reply(reply) => {
                self.pending = self.pending.saturating_sub(1);
                self.steward.reply(reply, &now, t)
            }
            Arrival::Written => {
                self.pace.told(t);
                vec![]
            }
            Arrival::Exported(result) => self.steward.message(Message::Exported(result), &now, t),
            Arrival::Trouble(failure) => self.steward.message(Message::Trouble(failure), &now, t),
            Arrival::InputEnded => self.steward.message(Message::End(0), &now, t),
            Arrival::Signal(Signal::End(code)) => self.steward.message(Message::End(code), &now, t),
            Arrival::Signal(Signal::Interrupt) => self.steward.input(Input::Key(crate::app::input::Key::ctrl('c')), &now, t),
            Arrival::Signal(Signal::Resize) => match crossterm::terminal::size() {
                Ok((columns, rows)) => self.steward.input(Input::Resize(columns, rows), &now, t),
                Err(_) => vec![],
            },
            Arrival::Signal(Signal::Stop | Signal::Continue) => vec![],
        }
    }

    /// Does what the program wants done, or hands it out.
    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Store(job) => self.ask(job),
                Effect::Export { session, wanted, path, force } => {
                    if let Some(Open { session: records, benchmark, .. }) = &self.steward.app.open {
                        // One at a time: what still waits here belongs to an export that failed.
                        self.waiting.clear();
                        self.waiting.push(Export { session: records.clone(), benchmark: Arc::clone(benchmark), wanted, path, force });
                        self.ask(Job::Lineage { session });
                    }
                }
                Effect::WritePage { page, format, path, force } => {
                    let written = export::page(&page, format, &self.words).and_then(|bytes| export::file::write(&path, &bytes, force));
                    let effects = self.message(Message::Exported(written.map(|()| path)));
                    self.perform(effects);
                }
                Effect::Benchmarks(folder) => {
                    let (own, faulty) = benchmark::load_folder(&folder);
                    let all = benchmark::builtins_in(self.words.code()).into_iter().chain(own).collect();
                    let effects = self.message(Message::Benchmarks(all, faulty));
                    self.perform(effects);
                }
                Effect::Practices(folder) => {
                    let (own, mut trouble) = benchmark::load_folder(&folder);
                    let (all, faulty) = practice::library(&self.words, &own, &folder.with_file_name("practices"));
                    trouble.extend(faulty);
                    let effects = self.message(Message::Practices(all, trouble));
                    self.perform(effects);
                }
                Effect::ShowFolder(path) => {
                    if !folder::show(&path) {
                        let failure = Failure::new("folder-not-shown").with("folder", path.display().to_string());
                        let effects = self.message(Message::Trouble(failure));
                        self.perform(effects);
                    }
                }
                Effect::End(code) => self.ended = Some(code),
            }
        }
    }

    fn ask(&mut self, job: Job) {
        if let Some(jobs) = &self.jobs
            && jobs.send(job).is_ok()
        {
            self.pending += 1;
        }
    }

    /// Writes an export on a thread of its own.
    fn write(&mut self, lineage: Vec<StepId>) {
        if self.waiting.is_empty() {
            return;
        }
        let wanted = self.waiting.remove(0);
        let (words, now, sender) = (Arc::clone(&self.words), self.clock.now(), self.sender.clone());
        std::thread::spawn(move || {
            let Export { session, benchmark, wanted, path, force } = wanted;
            let bytes = export::session(&session, &benchmark, lineage, &wanted, &words, &now);
            let result = bytes.and_then(|bytes| export::file::write(&path, &bytes, force)).map(|()| path);
            drop(sender.send(Arrival::Exported(result)));
        });
    }

    /// Stopped from outside: what is typed is on the disk and the terminal is the shell's again first.
    fn stop(&mut self, inbox: &Receiver<Arrival>) {
        self.steward.app.keep_draft_now();
        let effects = self.message(Message::Wake);
        self.perform(effects);
        let patience = Instant::now() + Duration::from_secs(2);
        while self.pending > 0
            && let Ok(arrival) = inbox.recv_timeout(patience.saturating_duration_since(Instant::now()))
        {
            let effects = self.arrive(arrival);
            self.perform(effects);
        }
        terminal::restore();
        signals::stop_here();
    }

    /// The store finishes its jobs and closes the file.
    pub(super) fn close(&mut self) {
        self.keeper.stop();
        self.jobs = None;
        if let Some(thread) = self.store_thread.take() {
            drop(thread.join());
        }
    }
}

/// Whether what has arrived may alter more than what the glance shows.
fn alters_picture(arrival: &Arrival) -> bool {
    match arrival {
        // That a draft is kept and that somebody came shows in the glance, if at all.
        Arrival::Reply(Reply::Kept { .. } | Reply::Tidied | Reply::Seats(_)) | Arrival::Written => false,
        Arrival::Reply(Reply::News { altered, .. }) => *altered,
        Arrival::Input(_) | Arrival::InputEnded | Arrival::Signal(_) | Arrival::Reply(_) | Arrival::Exported(_) | Arrival::Trouble(_) => {
            true
        }
    }
}
